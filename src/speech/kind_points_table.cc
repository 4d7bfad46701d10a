// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(22re | 10 -5 -3 -1 -1 0
4b | -8 -3 -6 -1 21 -3
65s | -3 -7 13 -3 -1 1
<any call> | 12 -31 -34 -25 -3 82
<awaits us> | -11 33 -4 1 -13 -6
<car and trouble> | 43 -9 -15 -1 -16 -2
<car> | 51 -10 -21 -4 -13 -3
<car> <day> | -7 17 -5 0 -6 1
<car> <day> and | -11 21 -8 2 -4 0
<car> <did> | 8 12 -10 2 -14 2
<car> <did> that | -1 13 -5 -1 -4 -3
<car> <mechanic> | 0 -4 11 -3 -8 4
<car> <n> | 35 -4 -10 -1 -13 -6
<car> <n> <name> | 12 -4 -4 0 -5 1
<car> <n> hundred | 15 -4 -4 -4 -2 -1
<car> <n> liter | 14 -9 -2 -2 -1 1
<car> <n> thousand | 11 -5 -3 -1 -4 1
<car> <name> | 13 -2 0 -5 -3 -3
<car> <paper> | -6 12 1 -2 -6 1
<car> <part> | 23 -8 9 -1 -14 -8
<car> <part> are | 10 -1 -3 -2 -2 -3
<car> <part> is | 11 -3 -3 0 -5 0
<car> <vehicle> | 17 -8 -6 -1 -3 1
<car> <we> | -16 -5 23 -6 3 0
<car> <we> <did> | -11 15 4 1 -12 3
<car> a | 23 -6 -9 -1 -5 -1
<car> about | -10 15 -3 1 -6 2
<car> ac | 36 -5 -6 -6 -11 -9
<car> ac is | 21 -6 -3 -3 -8 0
<car> all | 3 -9 10 -3 -5 4
<car> all four | 14 -6 -4 -2 -4 3
<car> an | 9 -5 -3 0 -1 0
<car> an <n> | 9 -5 -3 0 -1 0
<car> and | 13 0 -12 1 -5 2
<car> and <name> | 6 0 -10 -1 3 1
<car> and every | 12 -4 -8 -1 0 2
<car> and i | 10 5 -9 0 -7 2
<car> and it | 32 -19 -8 -2 -2 -1
<car> and my | 14 -9 -1 1 -5 1
<car> and needs | 8 -2 -3 0 -5 2
<car> and no | 10 -7 0 0 -3 0
<car> and now | -3 9 -4 -1 -3 1
<car> and one | 12 -1 -7 -1 -2 0
<car> and somebody | 10 -3 -4 -1 -1 0
<car> and the | 36 -24 -14 2 -4 4
<car> and theres | 20 -6 -2 -5 -8 2
<car> are | 14 -1 -5 2 -8 -2
<car> are grinding | 14 -1 -5 2 -8 -2
<car> at | 22 -7 -5 2 -15 2
<car> at the | 22 -8 -4 2 -15 2
<car> back | -6 11 -2 0 -5 2
<car> been | 14 -7 -4 1 -5 1
<car> before | 20 -9 -7 2 -11 4
<car> before my | 14 -6 -5 1 -7 3
<car> blanco | -6 26 -9 -2 -5 -3
<car> box | 18 -5 -7 2 -7 0
<car> box <vehicle> | 18 -5 -7 2 -7 0
<car> box truck | 18 -5 -7 2 -7 0
<car> brake | 6 5 -3 0 -9 0
<car> brakes | 31 -8 -8 -3 -6 -6
<car> brakes are | 10 -1 -3 -2 -2 -3
<car> but | 16 -14 9 -6 -7 2
<car> but the | 1 -7 12 -5 -5 4
<car> came | -7 1 9 -1 -4 2
<car> came in | -7 1 9 -1 -4 2
<car> can | 21 -3 -7 -4 -7 0
<car> can <we> | 21 -3 -7 -4 -7 0
<car> can you | 21 -3 -7 -4 -7 0
<car> cars | 3 -3 8 -2 -4 -3
<car> check | 14 -4 -2 0 -1 -7
<car> check <part> | 14 -4 -2 0 -1 -7
<car> check engine | 14 -4 -2 0 -1 -7
<car> clutch | 10 -1 -3 0 -3 -3
<car> coolant | 18 -6 -2 -2 -3 -6
<car> cummins | 22 -2 -2 2 -11 -9
<car> dealer | -4 -1 15 -5 -6 1
<car> dealership | -8 -5 -1 -1 15 0
<car> death | 10 -2 -5 2 -6 1
<car> death wobble | 10 -2 -5 2 -6 1
<car> def | 9 8 -3 -6 -6 -2
<car> did | -10 25 -10 1 -7 1
<car> did that | -1 13 -5 -1 -4 -3
<car> died | 16 -3 -6 1 -6 -2
<car> diesel | 25 -5 -5 -3 -7 -5
<car> do | 17 -4 -4 -3 -11 4
<car> do <we> | 17 -4 -4 -3 -11 4
<car> do you | 17 -4 -4 -3 -11 4
<car> does | 13 -6 -1 1 -4 -3
<car> does not | 13 -6 -1 1 -4 -3
<car> duramax | 11 -4 -1 -1 -2 -3
<car> duramax it | 11 -4 -1 -1 -2 -3
<car> ecoboost | 11 -2 -1 0 -3 -4
<car> el | 9 -4 -3 0 -2 0
<car> es | 17 -9 -6 0 -5 3
<car> estimate | -3 11 0 -2 -7 1
<car> ex | 15 -7 -2 0 -7 1
<car> exhaust | 28 -4 -3 -4 -7 -9
<car> exhaust manifold | 24 -2 -4 -6 -4 -9
<car> failed | 13 -6 -5 1 -5 3
<car> five | 22 -5 -4 -5 -5 -3
<car> five speed | 11 -4 -5 -3 -2 2
<car> for | 1 3 13 -11 -11 5
<car> for us | -2 -2 8 -4 -3 3
<car> four | 16 -4 -6 1 -7 -1
<car> from | -8 9 3 -4 2 -1
<car> from <day> | -4 15 -3 -3 -2 -3
<car> from a | 0 -11 11 3 -7 4
<car> front | 25 -7 0 -3 -12 -4
<car> fuel | 28 -5 -5 -5 -5 -8
<car> fuel <part> | 28 -5 -5 -5 -5 -8
<car> fuel pump | 28 -5 -5 -5 -5 -8
<car> goes | 9 -8 -1 0 0 0
<car> got | 16 -8 -2 2 -10 2
<car> got a | 12 -5 -2 1 -7 2
<car> got the | 14 -6 -2 1 -9 1
<car> gt | 24 -3 -3 -2 -4 -13
<car> had | 8 -7 -1 0 -1 0
<car> has | 37 -19 -8 1 -14 3
<car> has a | 38 -18 -9 1 -16 3
<car> has been | 9 -5 -3 -1 0 0
<car> has no | 13 -6 -4 0 -4 2
<car> he | -1 13 -8 1 -8 3
<car> head | 20 1 -5 -3 -6 -7
<car> head gasket | 22 -4 -3 -3 -5 -7
<car> how | 23 -4 1 -4 -6 -10
<car> how much | 23 -4 1 -4 -6 -10
<car> hundred | 3 -4 -8 12 -3 -1
<car> hundred and | 9 -3 -2 -4 1 -2
<car> i | -7 5 14 -1 -11 1
<car> i believe | 15 -6 -6 2 -7 2
<car> i bought | -14 18 -4 0 0 0
<car> i can | 20 -8 -5 -1 -7 1
<car> i got | 13 -7 -4 2 -6 2
<car> i mean | 10 -5 -3 0 -3 0
<car> i need | 26 1 -13 -2 -11 -2
<car> i owe | -1 -13 15 -1 -1 0
<car> i think | 9 4 -10 3 -7 3
<car> i want | 21 -12 -1 1 -11 2
<car> id | 16 -8 -3 -2 -4 2
<car> if | 15 -10 -4 0 -3 3
<car> im | 15 -9 -3 1 -5 1
<car> im at | 16 -7 -5 2 -7 1
<car> in | -6 2 -6 -1 14 -3
<car> in <name> | -1 11 -7 3 -8 2
<car> in here | 11 -2 -10 -1 0 1
<car> in my | 4 5 -2 3 -12 2
<car> in the | -8 -10 9 -4 20 -7
<car> is a | 20 -4 0 -9 -1 -7
<car> is blowing | 27 -7 -2 -3 -6 -9
<car> is dead | 23 -6 -7 3 -17 3
<car> is in | 4 -4 16 -1 -20 5
<car> is leaking | 13 9 -6 0 -19 4
<car> is losing | 17 -6 0 2 -6 -6
<car> is making | 14 -4 -1 1 -11 1
<car> is overheating | 20 -3 0 -2 -8 -6
<car> is stuck | 20 -6 -2 -4 -9 1
<car> it | 26 -4 -15 2 -12 3
<car> it has | 21 -13 1 0 -10 1
<car> it is | 11 -2 0 -1 -4 -3
<car> it just | 11 -4 -3 1 -3 -3
<car> it makes | 9 -5 -3 0 -2 0
<car> it needs | 13 -5 -8 1 -2 1
<car> it says | 1 9 -5 -1 -4 0
<car> it was | 10 -4 -3 1 -3 -1
<car> it wont | 25 -8 -4 -4 -6 -3
<car> its | 26 -1 -18 2 -13 4
<car> its a | 18 -3 -9 1 -7 0
<car> its an | 10 -5 -3 0 -3 1
<car> its at | 20 -5 -5 -4 -5 -1
<car> its got | 11 -7 -3 0 -1 0
<car> its making | 27 -13 -2 -1 -8 -3
<car> its not | -5 12 -4 2 -8 3
<car> its overheating | 25 -4 -6 -2 -8 -5
<car> its stalling | 17 -6 -3 0 -7 0
<car> its the | 20 -9 -8 0 -3 -1
<car> ive | 11 -10 -7 0 6 1
<car> ive got | 8 -8 -7 0 7 1
<car> just | 18 -8 -4 1 -9 2
<car> just died | 17 -4 -8 1 -7 1
<car> keeps | 17 -4 -1 0 -9 -3
<car> key | 15 -2 -4 0 -8 -2
<car> la | 16 -1 -11 1 -7 2
<car> la <part> | 12 -7 -2 -1 -1 0
<car> la bateria | 12 -7 -2 -1 -1 0
<car> last | -3 14 -8 2 -8 3
<car> last <day> | -11 12 -1 0 -1 0
<car> last <name> | -13 15 -2 0 -1 1
<car> last month | -11 18 -4 0 -6 3
<car> last week | -9 19 -5 1 -7 1
<car> leaking | 17 16 -2 -7 -11 -11
<car> lifter | 31 -5 -5 -6 -6 -9
<car> makes | 19 -12 -2 2 -9 3
<car> makes a | 19 -12 -2 2 -9 3
<car> me | 8 -4 -2 0 -2 0
<car> mi | 17 -7 -7 -1 -4 2
<car> mi numero | 14 -5 -5 -2 -4 2
<car> model | 15 -3 -5 -1 -6 1
<car> model it | 22 -8 -4 -4 -3 -2
<car> my | 9 -4 -4 1 -4 1
<car> my <name> | 9 -5 -2 1 -4 0
<car> my name | 12 -7 -4 1 -2 0
<car> necesito | 10 -4 -6 0 0 0
<car> necesito cambio | 10 -3 -6 0 0 0
<car> need | 39 -11 -10 -5 -12 -1
<car> need a | 31 -10 -8 2 -12 -3
<car> needs | 16 7 -16 0 -8 2
<car> needs <part> | -4 23 -7 2 -12 -2
<car> needs a | 38 -20 -14 -1 -6 3
<car> needs an | 11 -7 -3 0 -2 1
<car> needs brakes | -1 21 -9 2 -12 -1
<car> needs front | 21 -4 -5 -3 -5 -4
<car> no | 43 -14 -10 1 -13 -7
<car> no <part> | 23 -2 -2 -6 -4 -8
<car> no arranca | 17 -7 -4 -1 -6 0
<car> no brakes | 23 -2 -2 -6 -4 -8
<car> no crank | 13 -5 -1 0 -5 -2
<car> no prende | 29 -4 -4 -4 -6 -10
<car> not the | 10 -5 0 0 -6 1
<car> of | -6 -4 4 -6 10 2
<car> of <name> | -6 -4 4 -6 10 2
<car> of orange | -6 -4 4 -6 10 2
<car> off | 14 -6 -4 -3 -3 3
<car> off <name> | 8 -1 -1 -8 1 3
<car> off a | 12 -7 -4 1 -5 2
<car> oil | 39 -13 -10 0 -12 -4
<car> oil change | 16 -7 -1 1 -9 1
<car> oil leak | 29 -8 -6 -5 -4 -6
<car> oil service | 17 -4 -4 -3 -8 3
<car> on | -5 6 -12 -11 20 2
<car> on <day> | -5 11 -2 0 -6 1
<car> on <name> | -1 4 -10 -7 13 1
<car> on marketplace | -5 -7 -6 -3 24 -2
<car> on my | 11 -5 -7 -2 1 2
<car> on the | -14 8 -7 -9 21 0
<car> one | 10 -12 10 1 -4 -3
<car> one of | 0 -9 8 0 0 2
<car> overheating | 9 0 0 -3 -7 1
<car> overheating again | 9 0 0 -3 -7 1
<car> please | 3 -8 -11 -1 15 1
<car> please call | -2 -5 -8 -5 22 -1
<car> que | 2 -2 12 -1 -9 -2
<car> que me | -3 -9 16 -1 -4 2
<car> que no | 17 -6 -4 1 -4 -3
<car> que se | 16 -4 -5 -1 -5 -2
<car> ready | 1 12 -5 0 -9 1
<car> real | -4 -3 12 -2 -6 3
<car> rear | 23 -2 -3 -3 -7 -8
<car> rear diff | 17 -3 -3 -2 -4 -5
<car> rojo | -3 21 -7 -1 -9 -2
<car> running | -9 12 -3 1 -3 2
<car> s | -2 19 -4 0 -7 -6
<car> scat | 10 -5 -4 1 -4 1
<car> scat pack | 10 -5 -4 1 -4 1
<car> se | 26 -9 -16 -2 -1 2
<car> se calienta | 11 -1 -4 -1 -3 -1
<car> se le | 20 -6 -11 -3 -1 1
<car> se me | 8 -6 -3 1 -1 1
<car> sedan | 9 -8 -3 0 1 1
<car> shakes | 14 -3 -2 -2 -4 -3
<car> she | 9 -3 -3 1 -6 1
<car> since | -1 15 -5 -1 -9 0
<car> since <day> | -6 19 -4 -2 -6 -1
<car> sitting | 8 -1 -6 0 -3 2
<car> six | 20 -4 -11 -3 -4 2
<car> six liter | 19 -4 -8 -4 -4 2
<car> sliding | 9 -4 -1 0 -5 0
<car> sliding door | 9 -4 -1 0 -5 0
<car> so | -8 26 -5 -1 -14 3
<car> spark | 17 -2 -3 -2 -4 -6
<car> spark plug | 17 -2 -3 -2 -4 -6
<car> squeaky | 14 -5 -5 1 -8 3
<car> ss | 14 -7 -2 2 -8 0
<car> started | 1 12 -4 -5 -4 0
<car> steering | 16 -1 -2 -3 -5 -4
<car> store | 11 -11 2 -1 -4 3
<car> tdi | 11 -5 -2 0 -4 -1
<car> thanks | 12 -10 -1 0 -2 0
<car> that | 10 6 -4 -1 -12 1
<car> that <we> | -12 20 -4 1 -3 -2
<car> that needs | 19 -7 -13 -1 0 2
<car> that overheats | 18 -10 -3 0 -3 -2
<car> that wants | 11 -5 -4 0 -3 1
<car> that wont | 8 -7 5 2 -10 3
<car> thats | 30 -16 -3 -1 -9 0
<car> thats a | 19 -7 -4 2 -1 -10
<car> thats been | 12 -8 5 -4 -7 2
<car> the | 23 -10 -7 1 -7 1
<car> the <n> | 15 -2 -9 -1 -7 3
<car> the <name> | 28 -10 -10 1 -8 -1
<car> the <part> | 20 -11 -7 1 -3 0
<car> the ac | 24 -6 -7 0 -8 -3
<car> the alternator | 18 -11 -4 1 -3 -1
<car> the battery | 10 -3 -4 0 -4 0
<car> the best | 8 -2 -2 0 -2 -2
<car> the cummins | 10 -4 -5 0 0 0
<car> the electric | 21 -6 -4 -7 -7 2
<car> the hemi | 15 -5 -1 -1 -8 0
<car> the little | 9 -4 -2 0 -3 0
<car> the muffler | 13 -2 -2 1 -8 -1
<car> the new | 11 -5 -2 0 -4 1
<car> the rear | 27 -2 -3 -5 -6 -10
<car> the serpentine | 13 -5 -1 0 -4 -2
<car> the shifter | 23 -6 -4 0 -11 -3
<car> the sliding | 11 -5 -4 1 -2 0
<car> the starter | 14 -7 -6 1 -2 0
<car> the steering | 10 -9 -2 1 0 1
<car> theres | 14 -9 10 -3 -11 -2
<car> theres a | 21 -7 -3 -2 -7 -2
<car> thermostat | 26 -7 -3 -3 -7 -6
<car> thermostat housing | 26 -7 -3 -3 -7 -6
<car> they | 13 -10 0 -1 -5 2
<car> this | 28 -8 -7 -6 -9 2
<car> this is | 16 -3 -3 -5 -4 -1
<car> three | 17 -5 -6 -2 -7 4
<car> three hundred | 17 -5 -6 -2 -7 4
<car> tiene | 24 -8 -9 1 -8 0
<car> timing | 27 4 -7 -6 -8 -11
<car> timing belt | 30 -8 -6 -7 -3 -7
<car> timing chain | 26 -5 0 -4 -7 -9
<car> to | -4 8 14 -4 -7 -6
<car> to the | -4 8 14 -4 -7 -6
<car> toyota | 10 -4 -2 -1 -2 -2
<car> transfer | 22 -1 -6 -3 -8 -5
<car> transfer case | 22 -1 -6 -3 -8 -5
<car> transmission | 30 -7 -5 -3 -3 -13
<car> transmission is | 11 -3 -3 0 -5 0
<car> two | -4 9 -5 0 -2 1
<car> two hundred | 8 -5 -4 0 1 1
<car> two weeks | -5 10 -3 0 -2 1
<car> v6 | 25 -7 -4 -3 -8 -3
<car> valve | 8 -4 -4 1 -2 1
<car> valve cover | 8 -4 -4 1 -2 1
<car> wagon | 11 -4 -3 -1 -3 0
<car> was | 7 -6 7 -8 -2 3
<car> water | 16 13 -3 -7 -10 -9
<car> water <part> | 16 13 -3 -7 -10 -9
<car> water pump | 16 13 -3 -7 -10 -9
<car> when | 16 -6 1 -3 -5 -3
<car> will | 11 0 -2 -9 -4 4
<car> will not | 11 0 -2 -9 -4 4
<car> window | 21 -6 -5 1 -9 -2
<car> windshield | 20 -4 -1 -3 -3 -10
<car> with | 35 -17 -9 -2 -12 4
<car> with <n> | 11 -8 -2 1 -2 1
<car> with a | 20 -5 -11 -1 -4 1
<car> with an | 9 -2 -3 -1 -3 0
<car> with the | 20 -11 2 -1 -12 3
<car> wont | 42 -18 -10 3 -19 2
<car> wont crank | 9 -2 -2 0 -6 0
<car> wont go | 19 -2 -3 -5 -4 -6
<car> wont shift | 14 -2 -6 0 -7 1
<car> wont start | 42 -21 -12 3 -15 3
<car> y el | 20 -7 -7 1 -8 1
<car> y esta | 9 -6 -2 0 -1 0
<car> y le | 17 -8 -7 1 -4 2
<car> y no | 14 -2 -8 0 -4 0
<car> y se | 18 -9 -5 0 -3 -2
<car> y tengo | 8 -3 -1 0 -3 -1
<car> ya | 16 -7 -6 -1 -5 3
<car> yall | -7 15 -5 0 -4 0
<car> yeah | 18 -7 -7 1 -5 0
<car> yes | 7 10 -10 1 -11 3
<car> yesterday | -5 10 -3 2 -5 2
<car> yesterday and | -5 10 -4 2 -6 3
<car> you | -13 -9 24 -5 4 0
<car> you did | -3 13 -7 3 -10 3
<car> you worked | -10 0 11 0 -4 3
<company serves us> | -10 -13 22 15 -13 -1
<company> | -12 -21 21 20 -7 -1
<day> <did> | -4 11 -1 -1 -5 0
<day> <n> | 6 8 -4 -2 -7 -2
<day> <we> want | -5 -8 11 1 0 1
<day> a | 7 3 -12 -9 23 -13
<day> a las | -1 18 -6 -2 -6 -3
<day> about | -4 21 -10 -3 -7 3
<day> about my | -12 21 -4 -3 -3 0
<day> after | 1 11 -4 -3 -6 1
<day> and | -9 18 -6 -11 6 2
<day> and <did> | -5 10 -4 0 -1 0
<day> and id | -5 7 -8 0 5 1
<day> and it | -11 11 -7 -2 6 2
<day> and its | -4 11 -5 2 -6 1
<day> and left | 13 -7 -3 2 -5 0
<day> and nobody | 9 -3 -6 1 -3 1
<day> and now | -6 14 -2 1 -4 -2
<day> and the | -8 15 -3 -1 -3 1
<day> and theres | -7 4 -7 1 10 -1
<day> and this | -7 9 -2 1 -2 1
<day> around | 9 -10 6 -4 -4 2
<day> around noon | 11 -7 0 -1 -4 1
<day> around two | 1 -10 12 -3 -3 2
<day> at | -5 21 -17 -8 11 -3
<day> at <n> | -4 7 -14 -2 12 1
<day> at eight | -2 17 -3 -1 -8 -3
<day> at eleven | 2 5 -2 2 -8 2
<day> at five | 2 -7 11 -4 -5 2
<day> at nine | 2 20 -9 -8 2 -7
<day> at noon | 4 9 -6 -2 -7 3
<day> at seven | -4 -2 -3 -1 11 -1
<day> at ten | -4 14 1 -5 -8 2
<day> between | -2 11 -2 -1 -3 -3
<day> but | -5 16 -4 -1 -7 1
<day> but i | -4 13 -3 0 -6 0
<day> call | 0 -7 1 20 -7 -7
<day> con | -2 18 -5 1 -9 -2
<day> for | -12 17 -7 6 -8 4
<day> for my | -6 9 -1 -2 -3 2
<day> for the | -9 16 -5 0 -5 2
<day> for work | 9 -7 -2 0 0 1
<day> got | -3 -5 15 -2 -5 -1
<day> he | -5 6 -4 -3 14 -7
<day> i | 4 9 2 -5 -12 3
<day> i am | 10 -6 0 0 -5 0
<day> i cant | 9 -2 -3 2 -7 2
<day> i dont | -8 5 4 1 -3 1
<day> i got | 7 2 4 -7 -8 2
<day> i have | -3 9 -4 -1 -2 1
<day> i pay | 11 -5 -2 -4 -3 3
<day> if <we> | 10 -6 13 -5 -8 -4
<day> if at | 14 -4 -2 -1 -5 -3
<day> if thats | -4 16 -6 1 -8 0
<day> if theres | 9 -6 0 1 -6 1
<day> im | 18 -10 8 -3 -12 -1
<day> instead | -5 21 -3 -2 -6 -5
<day> is | 11 -4 -1 -2 -5 1
<day> its | -4 21 -12 -3 6 -7
<day> its a | 10 -6 -4 0 -1 0
<day> ive | -4 5 8 -1 -5 -3
<day> just | -5 8 3 -2 -5 1
<day> me | -9 17 -3 -1 -1 -4
<day> morning so | 10 -8 -3 1 0 1
<day> my | -3 14 -9 3 5 -10
<day> my <kin> | 2 12 -1 -2 -5 -6
<day> on | -9 15 -5 2 -5 2
<day> on the | -9 16 -3 1 -5 1
<day> or | -2 -11 -3 -9 24 0
<day> or <day> | 19 -9 -5 0 -9 4
<day> or what | -3 -6 -1 -1 11 0
<day> para | 6 9 -2 -3 -7 -4
<day> por | -2 13 -3 -1 -5 -2
<day> seven | 0 -5 -3 -3 13 -3
<day> so | 1 3 11 -3 -9 -4
<day> so ive | -3 13 -4 1 -5 -1
<day> something | -3 12 -4 -2 -4 1
<day> something came | -3 12 -4 -2 -4 1
<day> the | -16 7 12 -7 4 -1
<day> the <car> | -8 16 0 2 -6 -3
<day> they | -5 15 -5 -1 -5 2
<day> this | -1 -3 8 -2 -2 0
<day> this week | -1 -3 8 -2 -2 0
<day> to do | -7 9 -2 1 -3 1
<day> too | 10 -5 -2 1 -5 1
<day> what | -7 14 -2 -1 -4 1
<day> when | -2 19 -6 -3 -6 -2
<day> with | -5 -10 0 -6 16 4
<day> with the | -6 0 9 -2 -3 1
<day> would | 17 -2 -5 -4 -9 4
<day> would be | 17 -2 -5 -4 -9 4
<day> y | 9 2 -6 -1 -4 0
<did> <day> | -10 9 6 0 -8 2
<did> <we> | -24 14 9 14 2 -15
<did> <we> down | 2 -8 6 19 -12 -7
<did> <we> ever | 0 15 -6 -2 -5 -2
<did> <we> get | -2 3 -7 -3 14 -5
<did> <we> look | -1 10 -2 0 -5 -1
<did> <we> want | 0 -10 14 -4 -3 4
<did> a | -2 16 7 -4 -12 -5
<did> a <part> | -8 9 4 -3 -4 2
<did> a water | -8 12 -6 -1 1 2
<did> air | 11 -4 -3 -1 -5 1
<did> air in | 11 -4 -3 -1 -5 1
<did> an | -11 11 7 -3 -4 0
<did> an <part> | -7 12 -3 -1 -2 1
<did> and | 1 8 -9 -2 1 2
<did> and it | 1 10 -7 -1 -5 3
<did> at | 12 -6 -3 -3 -2 1
<did> at <day> | -5 12 -4 1 -3 -2
<did> at the | 1 9 -3 0 -4 -2
<did> back | -4 23 -4 0 -4 -9
<did> before | -6 13 -5 0 -3 2
<did> before i | -9 14 -3 -1 -3 0
<did> but | -5 21 -2 2 -8 -8
<did> by | -7 -6 11 -5 8 -1
<did> diesel | 17 -4 -3 -3 -3 -3
<did> diesel in | 17 -4 -3 -3 -3 -3
<did> down | 4 6 -3 -3 -8 4
<did> el | -8 26 -6 -4 -5 -3
<did> em | 8 -1 -3 -5 0 0
<did> everywhere | 9 -5 -4 1 -4 2
<did> for | 0 5 10 -5 -7 -4
<did> her | 18 -13 -4 1 -5 2
<did> her <vehicle> | 14 -7 -2 1 -8 3
<did> hers | 22 -8 -6 1 -10 1
<did> hers for | 8 -6 0 -1 -3 1
<did> his | 10 -6 -5 2 -2 2
<did> in | 11 15 -16 -3 -9 1
<did> in a | 18 -2 -8 -3 -4 0
<did> in is | -11 16 -4 0 -2 0
<did> in it | 3 9 -3 -1 -5 -3
<did> in my | -11 16 -1 0 -4 1
<did> income | 10 -4 -2 0 -3 0
<did> income so | 10 -4 -2 0 -3 0
<did> is | -9 11 -8 -2 18 -10
<did> it | -7 15 -7 -5 9 -6
<did> it go | 9 -3 -2 -1 -3 0
<did> it in | 14 7 -8 0 -7 -5
<did> it last | -7 -3 -5 -2 21 -4
<did> me | -8 14 9 -7 -8 0
<did> me down | -5 16 -8 1 -5 1
<did> my | -7 13 -14 -3 15 -3
<did> my <car> | 7 3 0 1 -12 1
<did> my <part> | -9 20 -3 1 -12 4
<did> my oil | 18 -12 -2 0 -7 2
<did> my shift | -5 15 -4 -1 -7 2
<did> on | 7 0 2 -1 -12 4
<did> on <day> | -10 18 -10 4 -5 3
<did> on my | 3 9 -8 2 -9 3
<did> on the | -7 14 -6 -2 -3 4
<did> one | 8 -8 3 -3 -1 1
<did> over | 21 -4 -4 -2 -8 -3
<did> so | 8 0 -3 -1 -3 0
<did> some | -5 -2 -2 -2 9 2
<did> that | -6 24 -13 -9 -15 19
<did> that <part> | -4 17 -8 -1 -3 0
<did> the | -13 24 1 -5 -9 1
<did> the <mechanic> | -7 14 -6 2 -5 2
<did> the <part> | 4 7 -21 0 6 2
<did> the ac | -5 18 -1 0 -8 -4
<did> the coil | -3 10 -2 -2 -4 2
<did> the front | -6 13 -3 0 -4 -1
<did> the head | -7 11 4 -1 -7 -1
<did> the oil | 6 11 -9 0 -10 3
<did> the plugs | 10 -1 -4 0 -4 0
<did> the tie | -6 9 -2 0 -2 1
<did> the water | -7 11 -5 2 -3 2
<did> the wrong | 23 -5 -6 -1 -7 -5
<did> them | 22 -5 -6 -2 -4 -5
<did> them in | 22 -5 -6 -2 -4 -5
<did> this | 11 -6 -5 1 -2 1
<did> up | -6 -7 11 -3 2 3
<did> we | -4 14 -6 0 -8 4
<elsewhere> | -56 0 -9 25 49 -10
<has something of ours> | -15 -28 44 0 11 -11
<kin> <did> | 11 -8 -2 -1 -1 1
<kin> <did> the | 12 -7 -2 -2 -2 1
<kin> and the | 12 -5 -4 1 -5 0
<kin> call | -4 -9 9 -3 17 -10
<kin> call me | -4 -9 9 -3 17 -10
<kin> carol | -1 -7 -4 -2 17 -4
<kin> de | 6 1 -10 -5 15 -7
<kin> died | 19 -7 -7 2 -11 3
<kin> doesnt | -3 12 -6 2 -6 2
<kin> doesnt believe | -4 12 -6 1 -5 2
<kin> drives | 8 -5 -3 1 -2 1
<kin> drives the | 8 -5 -3 1 -2 1
<kin> fell | -9 -6 -4 -1 28 -8
<kin> got | -5 1 -3 -2 10 -2
<kin> had | 5 -13 4 -2 6 0
<kin> had the | 1 -6 -4 -1 10 -1
<kin> he | -1 -6 -2 -2 12 0
<kin> hit | 11 -5 -4 -2 -2 2
<kin> hit a | 11 -5 -4 -2 -2 2
<kin> im | 2 -2 -3 -2 12 -6
<kin> in | 8 8 -4 -4 -4 -3
<kin> in laws | 13 8 -6 -3 -9 -3
<kin> is | 5 -4 -7 -2 12 -3
<kin> its | -1 2 -7 -10 29 -13
<kin> its ben | -3 -2 -1 -1 8 -2
<kin> its me | -1 -6 -1 -6 19 -6
<kin> its tyler | -3 -1 -3 -1 11 -3
<kin> las | -3 11 -4 -1 -4 1
<kin> llamame | -7 -5 -5 -4 28 -7
<kin> llamame cuando | -7 -6 -5 -4 26 -5
<kin> me | 10 -5 -5 1 -3 2
<kin> passed | 17 -9 -3 0 -8 3
<kin> passed and | 15 -6 -2 -1 -8 2
<kin> pick | 0 -6 -1 -2 21 -12
<kin> pick up | 0 -6 -1 -2 21 -12
<kin> que | -6 -10 -5 -1 29 -5
<kin> ray | -1 -2 -2 -3 11 -3
<kin> ray its | -1 -2 -2 -3 11 -3
<kin> says | 4 0 4 2 -11 0
<kin> shes | 14 -1 -5 1 -11 3
<kin> to | 3 -8 -5 1 8 0
<kin> will | -5 14 -2 -3 -7 2
<kin> would | -6 9 -1 0 -3 1
<kin> would like | -5 9 -1 -1 -3 1
<kin> ya | -2 -7 -2 -6 28 -12
<known by car> | -10 22 0 -1 -15 3
<mechanic> <day> | 8 6 -6 0 -5 -3
<mechanic> <did> | -8 25 -8 -3 -7 1
<mechanic> <did> a | -1 15 -7 -3 -3 0
<mechanic> <we> | 8 19 -16 -7 7 -11
<mechanic> <we> sent | -5 18 -7 0 -4 -1
<mechanic> a | 17 -5 -4 -1 -2 -5
<mechanic> and | 11 -14 17 4 -18 0
<mechanic> and he | 20 -10 -5 0 -4 -1
<mechanic> and id | -7 -1 6 14 -9 -2
<mechanic> and im | -6 -2 11 -4 -1 2
<mechanic> are | -9 7 -3 -1 8 -2
<mechanic> at | 21 -9 -7 -2 -7 5
<mechanic> at the | 21 -9 -15 3 -4 4
<mechanic> before | 12 -8 -3 -1 -1 1
<mechanic> before <we> | 12 -8 -3 -1 -1 1
<mechanic> but | 2 6 -9 -1 0 2
<mechanic> call | -13 13 11 0 -6 -4
<mechanic> call me | -13 13 11 0 -6 -4
<mechanic> came | -8 1 -1 -2 12 -1
<mechanic> came out | -8 2 -6 -1 13 -1
<mechanic> can | 19 -3 -5 -3 -4 -3
<mechanic> check | 11 -3 -2 -7 -2 4
<mechanic> come | 12 -1 -1 -1 -8 0
<mechanic> come out | 12 -1 -1 -1 -8 0
<mechanic> coming | -10 -11 15 -7 25 -11
<mechanic> do | 11 -19 7 -6 11 -5
<mechanic> for | 21 6 0 -10 -13 -4
<mechanic> for my | 16 -4 -4 -1 -7 0
<mechanic> from | -6 9 6 -1 -8 0
<mechanic> have | 2 -11 9 -6 10 -5
<mechanic> he | 4 13 -7 -4 -3 -1
<mechanic> here | -5 -8 31 -2 -9 -7
<mechanic> i | 0 11 1 0 -11 0
<mechanic> i got | 12 -4 -2 -5 -3 2
<mechanic> i need | 15 -8 -2 1 -5 -1
<mechanic> im | 0 -6 9 -1 -3 1
<mechanic> is | 5 4 -8 4 -6 1
<mechanic> is in | 8 -6 -7 9 -5 1
<mechanic> its | -2 11 10 -3 -21 5
<mechanic> its me | -7 22 -4 0 -9 -1
<mechanic> job | -10 -10 24 -1 -7 4
<mechanic> just | 8 5 -6 -6 -2 0
<mechanic> left | -10 32 -7 -2 -13 0
<mechanic> left his | 0 10 -4 -4 -5 2
<mechanic> looking | -10 12 6 -3 -6 0
<mechanic> mentioned | -8 10 7 -6 -5 2
<mechanic> my | 8 6 -4 -1 -9 0
<mechanic> my <car> | 14 -7 -1 0 -7 2
<mechanic> my <vehicle> | 9 -2 -2 -1 -4 0
<mechanic> named | 10 -4 -5 0 -4 2
<mechanic> near | -2 -2 -6 8 1 1
<mechanic> near me | -2 -2 -6 8 1 1
<mechanic> never | 14 -14 -10 -4 24 -10
<mechanic> of | 0 8 -10 17 -7 -7
<mechanic> on | 12 -13 4 5 -11 4
<mechanic> one | -4 -3 15 0 -5 -2
<mechanic> para | 15 -6 -3 -1 -7 2
<mechanic> position | 0 -4 21 -6 -11 1
<mechanic> que | 7 13 -5 -1 -6 -7
<mechanic> retired | 10 -2 -3 -2 -4 1
<mechanic> said | 19 2 -9 -2 -7 -3
<mechanic> says | 14 -12 -11 -4 12 1
<mechanic> selling | 9 -3 -4 -2 -2 2
<mechanic> side | 12 -6 -3 -1 -3 1
<mechanic> so | 17 -9 -6 0 -4 2
<mechanic> so i | 9 -5 -3 -1 -1 1
<mechanic> so im | 11 -7 -2 -1 -2 0
<mechanic> standing | -2 -4 8 0 -3 1
<mechanic> still | 11 -6 -4 9 -7 -2
<mechanic> still do | 11 -6 -4 9 -7 -2
<mechanic> tengo | -4 -4 14 -1 -2 -3
<mechanic> that | 22 -14 -9 -3 7 -4
<mechanic> that comes | 16 -6 -2 -2 -7 1
<mechanic> the | -6 -4 -4 -6 25 -6
<mechanic> this | 12 7 -7 -2 -15 5
<mechanic> this is | 18 -5 -4 2 -14 4
<mechanic> to | 0 9 11 -4 -16 -1
<mechanic> to come | 3 11 0 0 -13 -1
<mechanic> used | 16 -10 -3 0 -3 0
<mechanic> used a | 17 -10 -3 0 -3 -1
<mechanic> was | -9 6 -12 -2 23 -7
<mechanic> was out | -4 -8 -7 -2 21 -1
<mechanic> was supposed | -9 -6 -4 1 17 1
<mechanic> we | -4 -6 -4 2 14 -2
<mechanic> who came | -7 13 -5 2 -5 3
<mechanic> with | 1 11 4 -2 -12 -2
<mechanic> with the | 1 11 3 -2 -10 -3
<mechanic> with your | -4 -3 11 -2 -3 1
<mechanic> work | 13 -5 4 -2 -9 -2
<mechanic> work on | 17 -2 -4 -1 -8 -1
<n> | 41 14 28 -36 -2 -46
<n> <car> | 36 -5 -2 -8 -8 -13
<n> a | -8 -6 0 13 4 -2
<n> a m | 2 8 -3 0 -9 2
<n> a month | -3 -6 0 15 -3 -3
<n> about | 14 -3 -3 0 -2 -6
<n> after | 14 -7 -2 -1 -5 1
<n> all | -3 0 11 -6 -3 1
<n> an | -5 -2 8 -1 -1 0
<n> an hour | -5 -2 8 -1 -1 0
<n> and | 1 10 -11 6 1 -8
<n> and <name> | 3 7 -9 6 -11 4
<n> and im | -2 35 -9 -4 -10 -9
<n> and it | 10 -9 0 0 0 0
<n> and its | 16 -15 -6 9 -5 2
<n> and leave | 13 -5 -4 1 -6 1
<n> and my | 5 -6 5 2 -9 3
<n> and reference | 13 -2 -13 -5 8 -1
<n> any | 8 -5 -2 1 -3 1
<n> any weekday | 8 -5 -2 1 -4 1
<n> area | 17 -6 -4 -3 -5 2
<n> area code | 17 -6 -4 -3 -5 2
<n> ask | 15 -9 -4 2 -8 3
<n> ask for | 15 -9 -4 2 -8 3
<n> at | -2 11 -6 0 -6 2
<n> at the | -3 12 -5 0 -5 1
<n> before | -2 7 -11 1 5 0
<n> but | 17 -8 -7 0 -2 1
<n> but dont | 9 -4 -7 1 1 1
<n> but the | 10 -2 -4 0 -6 2
<n> by | 10 -6 -2 0 -1 0
<n> by the | 10 -6 -2 0 -1 0
<n> bye | 16 -4 -3 1 -6 -3
<n> call | 22 -7 -6 0 -2 -6
<n> call me | 13 -7 -2 0 -5 1
<n> cuando | 11 -6 -5 0 -1 1
<n> degrees | 9 -3 -2 0 -3 0
<n> diesel | 16 -3 -8 1 -4 0
<n> dollar | -2 -3 8 -5 -1 2
<n> dollars | -8 1 0 21 -12 -3
<n> dollars and | -1 -1 9 -5 -2 0
<n> dollars for | -4 -2 -6 15 -1 -1
<n> dollars on | -1 10 -3 -4 -5 2
<n> double <n> | 12 -8 -2 0 -2 0
<n> double eight | 17 -6 -2 -1 -8 0
<n> double three | 11 -2 -5 -1 -2 -2
<n> eastern | -2 -3 10 -6 -1 2
<n> elm | -2 18 -6 -1 -6 -3
<n> evenings | 18 -6 -7 1 -4 -2
<n> for a | -1 -2 -4 10 -4 1
<n> ford | 10 0 -1 -1 -4 -4
<n> hours | -3 -3 -4 11 -2 1
<n> hundred and | 0 -5 -5 10 -3 2
<n> hundred for | 10 -8 -2 0 -1 0
<n> i | 26 2 -12 -6 -11 2
<n> i <did> | 4 -10 -3 -1 12 -2
<n> i aint | 13 -5 -4 0 -5 -1
<n> i drive | 8 -7 0 0 -1 0
<n> i have | 11 -3 -1 0 -7 0
<n> i mean | 17 -4 -3 0 -8 -2
<n> i need | 13 -7 -3 0 -5 2
<n> if | -3 -3 -7 -2 14 1
<n> if its | -1 -9 -2 0 11 1
<n> in | -2 -5 -6 -1 17 -3
<n> is | 12 -9 4 0 -8 2
<n> is my | 14 -9 1 1 -8 1
<n> its | 18 9 -10 -2 -11 -4
<n> its <n> | 2 21 -7 -4 -7 -7
<n> its a | 15 -3 -2 0 -9 0
<n> just | 18 -13 -6 0 -1 2
<n> let | 32 -13 -7 -1 -7 -4
<n> let me | 30 -12 -6 -1 -8 -4
<n> liter | 14 -9 -2 -2 -1 1
<n> mile | 18 -8 -4 0 -10 4
<n> most | 17 -6 -3 3 -15 4
<n> most days | 17 -6 -3 3 -15 4
<n> my | 18 -7 -6 -1 -3 0
<n> my <car> | 17 -3 -1 -2 -5 -7
<n> my name | 14 -3 -4 -3 -3 0
<n> names | 17 -12 -2 1 -3 0
<n> near | 12 -8 -4 1 -3 1
<n> no | 17 -6 -5 0 -5 0
<n> no <n> | 13 -6 -7 1 -2 2
<n> no sorry | 17 -5 -6 1 -7 0
<n> no wait | 10 -3 -3 0 -2 -1
<n> northbound | 12 -4 -3 -3 -2 0
<n> not | 8 12 -7 -4 -8 0
<n> not <n> | 3 15 -7 -4 -7 0
<n> oh | 10 -8 0 0 -2 1
<n> on | -4 -1 0 -7 10 2
<n> on <day> | -6 -6 -2 0 15 0
<n> on the | 4 -9 5 0 -2 2
<n> or | 13 3 -8 6 -12 -2
<n> or <n> | 1 12 -2 -3 -3 -4
<n> or <we> | 8 -7 -1 0 -1 0
<n> or you | 8 -7 -1 0 -1 0
<n> over | 16 -14 0 -1 0 0
<n> pine | 1 9 -3 -1 -4 -3
<n> please | 13 -8 -2 1 -5 1
<n> por | 10 -6 -3 -1 -1 0
<n> por favor | 10 -6 -3 -1 -1 0
<n> powerstroke | 11 -3 -3 -3 -3 1
<n> so | -1 8 -8 12 -10 -1
<n> sorry | 18 -4 -3 -1 -11 1
<n> sorry <n> | 18 -3 -2 -2 -11 0
<n> south | 11 -4 -3 -1 -2 -1
<n> t | 12 -6 -2 0 -4 0
<n> testing | -11 -9 -8 -4 -9 40
<n> text | -1 -1 10 -3 -4 -2
<n> text is | -1 -1 10 -3 -4 -2
<n> thank | 12 -3 -3 0 -6 1
<n> thank <we> | 12 -3 -3 0 -6 1
<n> thank you | 12 -3 -3 0 -6 1
<n> thanks | 26 -5 5 -8 -2 -15
<n> thats <n> | 17 -7 -6 1 -6 2
<n> the | 12 -7 -3 -7 8 -3
<n> the <car> | 12 7 -5 -2 -9 -3
<n> then its | 12 -4 -3 -2 -3 1
<n> this | 6 -7 2 7 -8 -1
<n> thousand | 4 2 -1 10 -10 -6
<n> thousand per | 2 -2 0 13 -6 -7
<n> times | -5 10 -1 2 -8 1
<n> to | -2 -8 3 10 -4 1
<n> triple | 8 -4 4 -2 -7 2
<n> triple <n> | 8 -4 4 -2 -7 2
<n> triple five | 10 -6 -2 -1 -3 0
<n> turbo | 20 -5 -4 -4 -2 -5
<n> until | 11 -8 7 -2 -5 -4
<n> volt | 10 -2 -5 1 -6 2
<n> west | -3 11 -6 -3 -2 1
<n> when | -1 -4 11 -1 -4 0
<n> works | 14 -4 -2 -2 -6 0
<n> works best | 14 -4 -2 -2 -6 0
<n> y | 20 -8 -9 -1 -4 2
<n> years | -5 -6 11 1 -3 2
<n> years and | -3 -7 10 1 -3 2
<name> <car> | 7 -14 9 -13 13 -2
<name> <n> | 15 7 -12 -1 -10 2
<name> <year> | 22 -15 -9 -8 -13 24
<name> a | 1 -10 8 3 -4 1
<name> abernathy | 9 -2 -7 1 -2 1
<name> about | -10 2 14 -18 15 -3
<name> achebe | 10 -6 -2 0 -3 1
<name> actually | -4 8 -2 -3 -2 2
<name> ads | -3 -4 -3 11 -3 2
<name> advantage | -3 -3 -2 13 -4 0
<name> after | -1 9 3 -5 -7 1
<name> again | 8 9 -13 3 -10 3
<name> aint | 10 -2 -2 -5 -1 1
<name> al | 9 -1 -7 1 -4 2
<name> already | 12 -2 -7 -3 -4 3
<name> am | -2 -3 8 7 -9 -1
<name> and | -10 12 3 -2 3 -6
<name> ann | 11 4 -6 -2 -8 1
<name> answering | -5 -8 19 -5 7 -7
<name> area | 11 -4 -4 1 -5 1
<name> around | 1 -13 16 -3 -2 2
<name> as | 5 8 -12 2 -5 2
<name> ashby | 9 -4 -4 0 -1 0
<name> at | 0 -7 28 -26 5 0
<name> augustine | 17 -4 -3 -1 -4 -5
<name> auto | -5 -7 24 -6 -7 2
<name> automotive | 0 -6 9 -1 -3 0
<name> backed | -4 -3 9 0 -4 2
<name> baker | 9 -3 -2 -1 -2 -1
<name> bakery | 2 11 -7 -3 -3 -1
<name> banks | 17 -9 -3 -1 -7 3
<name> baptiste | 7 8 -9 -1 -6 1
<name> batteries | 1 0 14 -7 -11 5
<name> battery | -5 -5 10 -2 1 2
<name> be | 3 26 10 -5 -18 -16
<name> beach | 14 -7 -4 1 -6 2
<name> because | -4 -7 6 -5 14 -4
<name> before | 10 -4 -1 -2 -4 2
<name> believe | 13 -10 1 -2 -8 4
<name> bend | 9 -6 -2 0 -2 0
<name> benefits | -2 -2 -3 9 -1 -1
<name> bet | 17 -7 -5 2 -4 -3
<name> body | 11 -2 -10 -1 0 1
<name> book | 16 -6 0 -3 -7 1
<name> boost | -3 -4 -4 10 0 1
<name> bought | -7 12 -5 0 -2 1
<name> boulevard | 13 -3 -5 -1 -6 2
<name> boys | 10 -4 -4 -2 -2 2
<name> brake | 24 -10 -4 0 -9 -1
<name> brandt | 11 -8 4 -2 -2 -3
<name> brendans | 9 7 -8 -7 -5 3
<name> briggs | 5 -3 -7 -3 13 -5
<name> bring | 0 -3 -5 -2 13 -3
<name> brown | -6 -5 -3 -2 25 -9
<name> bureau | -2 9 12 -5 -5 -8
<name> business | -7 1 7 9 -10 0
<name> but | 14 9 -13 -2 -12 3
<name> by | 15 -12 0 0 -5 2
<name> c | 16 -8 -8 2 -5 2
<name> call | 2 9 -11 -3 6 -4
<name> called | 5 -2 -11 -3 7 3
<name> callin | 16 -7 -8 3 -7 2
<name> calling | 5 -2 -5 -3 8 -2
<name> can | -6 -19 6 16 9 -6
<name> cant | 2 1 2 -7 17 -15
<name> car | 1 -4 14 -6 -8 3
<name> castellano | 13 -9 -2 1 -5 1
<name> certified | -7 -4 3 9 -2 1
<name> changed | 3 -11 10 0 -6 3
<name> chow | -5 12 -5 -2 -2 3
<name> chuy | 0 -1 11 -3 -5 -2
<name> city | 13 -4 4 -6 -6 -1
<name> claims | -13 -6 20 -3 -2 5
<name> coast | -8 -6 23 -7 -7 5
<name> college | 2 -3 10 -3 -3 -2
<name> come | -5 -8 10 -5 7 2
<name> commercial | -2 -7 21 -9 -4 2
<name> compressor | 18 -6 -7 0 -4 -1
<name> con | 19 -7 -8 2 -8 3
<name> confirming | -4 14 -3 0 -8 1
<name> could | 2 -8 12 -7 -3 4
<name> county | 15 8 -9 -7 -8 1
<name> cove | 11 -4 -5 1 -5 1
<name> creek | -1 -8 16 -1 -4 -2
<name> customer | -5 -8 20 -2 -4 -2
<name> cut | -5 5 17 -4 -12 -1
<name> d | 15 -4 -6 1 -6 0
<name> dan | 11 -6 -8 10 -6 -1
<name> date | -5 -7 -4 2 12 2
<name> de | 11 -12 21 -6 -10 -3
<name> dealer | -5 -4 9 1 -3 2
<name> del | -1 -15 26 0 -8 -3
<name> delgado | 6 1 -8 -4 2 2
<name> deliver | 21 -5 -5 -2 -8 -2
<name> department | 0 -3 -5 19 -5 -6
<name> diaz | 9 -4 -3 0 -3 0
<name> did | -13 22 -2 -2 -6 1
<name> diesel | -4 -3 11 0 -2 0
<name> digital | -3 -3 -2 8 -3 2
<name> distributors | -5 -4 12 -3 -4 3
<name> do | 6 -3 3 4 -12 1
<name> dombrowski | 14 -13 0 0 -1 0
<name> done | 0 -8 15 0 -8 1
<name> dont | 14 2 3 -8 -6 -4
<name> down | 10 -8 -2 1 0 0
<name> doyle | 1 -1 10 -3 -5 -2
<name> drive | 11 -2 3 -1 -11 0
<name> driving | 17 -7 0 2 -6 -6
<name> dropped | -2 15 -5 2 -7 -3
<name> el | -1 6 9 -3 -10 -1
<name> electric | 7 -8 12 -6 -4 -1
<name> elementary | -1 -4 -9 -1 19 -3
<name> eleven | 14 -13 0 0 -1 0
<name> ellis | -1 5 -9 -3 7 1
<name> es | -4 11 -12 -7 23 -11
<name> express | 12 -3 -4 -1 -3 -1
<name> farm | -3 -7 9 -3 4 0
<name> farms | 2 11 -4 -4 -3 -2
<name> farouk | 9 -2 -2 0 -3 -2
<name> feldman | -3 -11 -1 0 14 -1
<name> feldmans | 0 -8 -2 1 7 2
<name> finch | 1 -3 -8 -2 14 -2
<name> first | 15 -12 -4 1 -2 2
<name> fleet | 2 -4 16 -15 0 2
<name> florida | -2 -4 -3 14 -3 -2
<name> florists | -6 11 -6 0 -3 3
<name> following | 3 -14 8 4 -3 2
<name> for | -6 -9 6 26 2 -19
<name> forgot | 16 -8 -1 0 -10 3
<name> four | -3 -3 9 6 -4 -4
<name> from | -5 -23 20 6 10 -7
<name> gallagher | -2 9 -4 1 -6 2
<name> garage | -1 -10 17 -2 -7 3
<name> gave | 27 5 -11 -5 -10 -7
<name> get | 3 4 0 -12 12 -7
<name> go | 8 0 -7 2 -5 2
<name> gonzalez | 8 -3 -2 -1 -2 -1
<name> got | 9 -25 8 -7 11 3
<name> gotta | 9 -5 -2 -2 -1 2
<name> grant | 6 3 10 -11 -9 0
<name> greene | -2 -3 11 0 -9 4
<name> guess | 6 0 -11 -3 8 0
<name> guy | -7 -15 5 0 15 1
<name> h | 12 -12 -3 2 0 2
<name> had | -4 6 -2 6 -9 2
<name> hall | 7 -6 -6 -3 13 -6
<name> halvorsen | 10 -8 -2 0 -1 0
<name> harmon | -9 -8 -3 12 5 3
<name> harris | -5 -3 -5 -2 25 -10
<name> has | 0 -9 -8 13 3 1
<name> haskins | -2 -3 1 -4 8 0
<name> have | -7 6 -4 9 -3 -1
<name> havent | -4 16 -9 0 -5 2
<name> hayes | 5 -5 -4 -6 11 -1
<name> he | -3 11 -7 0 -3 2
<name> hear | -5 9 -2 0 -4 2
<name> hearing | -7 0 -3 10 -3 2
<name> her | 18 -5 -4 0 -12 2
<name> here | 16 3 -5 8 -18 -4
<name> hes | 6 17 -7 -1 -6 -8
<name> hill | 11 -5 -6 0 -2 1
<name> his | -2 -11 18 0 -4 -1
<name> hit | 8 -7 -2 0 -1 1
<name> home | 11 -5 -11 -4 22 -12
<name> hope | 3 5 -9 16 -9 -6
<name> hospice | 12 -5 -6 -3 -2 3
<name> hospital | 7 -7 -6 -5 19 -7
<name> hutchins | 11 -2 -4 -2 -4 1
<name> i | -2 -2 10 14 -12 -8
<name> id | 16 -9 -5 -4 4 -2
<name> if | -11 14 8 -8 3 -7
<name> im | -3 -2 12 1 -2 -6
<name> in | -10 -9 28 -10 8 -7
<name> insurance | -7 -4 32 -14 -12 6
<name> is | 9 -5 -11 2 9 -5
<name> island | 18 -8 -6 -1 -6 3
<name> it | 10 12 -4 -2 -8 -9
<name> its | -7 1 -10 -8 32 -8
<name> ive | -2 1 24 -5 -17 -1
<name> j | 8 -1 -6 -1 -1 -1
<name> jacobs | -4 -6 4 -3 14 -6
<name> jones | 13 -4 -4 0 -4 -1
<name> jose | 14 -8 -3 1 -6 2
<name> just | 3 3 8 -6 -10 2
<name> keep | -8 -5 -1 6 9 -2
<name> keeping | 16 -8 -4 0 -1 -3
<name> kim | 7 -5 11 2 -18 4
<name> know | 25 -4 -3 -3 -14 1
<name> kowalczyk | 0 -8 8 -1 -1 3
<name> krishnamurthy | 9 -3 -3 -3 -2 2
<name> la | -10 12 -1 -2 4 -2
<name> lakes | -4 -5 9 -2 0 2
<name> landscaping | 10 -2 -3 -2 -4 1
<name> le | 0 18 -8 -1 -6 -2
<name> lee | 12 -4 -4 2 -6 -1
<name> left | 3 -2 8 0 -8 -1
<name> leon | 11 -10 -2 0 0 1
<name> let | 6 -6 -4 -1 9 -4
<name> light | 10 -6 -2 0 -4 1
<name> lights | 15 -5 0 -2 -2 -4
<name> like | 17 0 5 -15 -1 -6
<name> linda | 11 -8 -2 1 -2 0
<name> lindqvist | 5 -5 -7 -3 9 1
<name> linen | -5 -8 22 -1 -5 -2
<name> listing | -1 -2 -8 11 -1 1
<name> live | 8 -2 -2 1 -7 2
<name> local | 14 -7 -4 0 -4 1
<name> looking | -11 -2 6 -4 12 -1
<name> lopez | 2 -12 5 -2 6 1
<name> lot | 11 -5 -3 -1 -2 0
<name> lou | -1 -7 9 -6 3 2
<name> love | -2 -8 10 16 -13 -3
<name> lower | -4 -1 11 -4 -5 3
<name> lubricants | -4 -1 18 -6 -7 -1
<name> mall | 18 -4 -7 0 -7 0
<name> manage | 9 -5 5 -4 -7 2
<name> management | 10 -2 0 -7 -3 1
<name> maps | -3 0 -3 11 -6 0
<name> may | 2 -5 13 -4 -9 3
<name> me | 13 -11 -6 -1 5 0
<name> mean | 10 -2 5 0 -11 -2
<name> media | -2 -2 10 -5 -2 2
<name> merchant | 2 -2 -5 14 -7 -2
<name> mi | 6 -10 7 -2 -5 4
<name> miller | 9 -3 -2 -1 -2 -2
<name> molina | 9 -4 -3 0 -2 -1
<name> mom | -2 9 -5 -4 1 2
<name> montoya | 14 -11 -2 0 -2 1
<name> mount | 11 -4 -5 1 -4 1
<name> moved | 12 -8 0 1 -5 1
<name> must | -5 -4 -1 -3 20 -6
<name> mutual | -1 -8 12 -3 -4 4
<name> my | 32 -20 -8 -5 1 1
<name> necesito | 8 -7 -8 0 9 -2
<name> need | 3 -9 15 -9 -3 1
<name> needed | 18 -1 -12 -3 -4 1
<name> needs | 8 -13 -4 2 3 3
<name> nguyen | 9 -10 2 -1 7 -7
<name> no | 5 -2 -9 5 14 -13
<name> not | 2 18 -2 11 -21 -7
<name> noticed | -3 -4 -2 11 -2 -1
<name> now | -8 9 4 -2 -4 2
<name> number | -2 -8 11 1 -2 -1
<name> ocampo | 12 -2 -3 1 -10 2
<name> ochoa | -4 15 0 3 -15 2
<name> of | -11 8 0 18 -9 -6
<name> off | 14 -6 -7 1 -3 0
<name> office | 1 -5 -10 -13 28 -1
<name> oil | -6 -4 13 -3 -3 3
<name> on | 9 -12 3 -4 -3 6
<name> one | 1 13 12 -2 -14 -11
<name> order | -5 -7 5 12 -5 -1
<name> org | -3 -4 -4 -6 -9 26
<name> orourke | 11 -9 -1 -1 0 0
<name> ortega | 26 -10 -8 -1 -9 3
<name> ortiz | -4 -5 23 -4 -7 -3
<name> osei | 5 -7 12 -4 -8 3
<name> ostrander | -2 8 -2 2 -5 -1
<name> our | 11 -8 8 -4 -8 3
<name> out | 11 -3 -6 1 -5 1
<name> owe | -3 -9 14 -1 -3 0
<name> own | 6 -10 24 -3 -9 -7
<name> page | -3 -5 -4 20 -5 -3
<name> paid | -4 15 -2 -7 -4 1
<name> park | -5 -4 8 -6 5 2
<name> parking | 10 -4 -3 0 -5 1
<name> parkway | 13 -5 -4 2 -8 2
<name> part | -6 16 8 5 -13 -10
<name> parts | -7 -6 21 -8 -6 6
<name> patels | -3 -12 -5 -4 21 2
<name> paving | 8 5 -7 -4 -3 0
<name> pay | 1 11 -9 7 -11 1
<name> paying | 3 -5 -6 -5 9 3
<name> pettibone | 9 -5 0 1 -7 1
<name> picked | -2 9 -5 1 -5 3
<name> picking | -3 11 -8 -8 13 -6
<name> place | -4 0 10 -4 -4 2
<name> plains | -4 -5 12 -3 -1 2
<name> please | 10 24 -15 -7 9 -22
<name> plumbing | 4 7 -13 -6 6 1
<name> points | -4 -4 1 -7 11 2
<name> prescott | -9 16 -3 -1 -5 2
<name> press | 22 -2 -2 -6 -7 -5
<name> pretty | 8 -7 -2 1 0 0
<name> pro | -4 -5 17 -2 -4 -1
<name> pruitt | 10 -2 -1 -3 -4 0
<name> push | 4 12 -5 -4 -5 -2
<name> put | 19 -15 -3 0 -3 1
<name> queria | -6 20 -6 0 -5 -3
<name> quick | 11 -4 -6 15 -8 -7
<name> quintero | 14 -9 2 -2 -6 1
<name> quit | 15 -2 -3 -2 -6 -1
<name> r | 4 5 -9 2 -4 2
<name> radio | -6 -2 17 -7 -2 1
<name> raghunathan | 9 -7 -2 1 -2 1
<name> ramirez | 15 -7 -3 -1 -3 -1
<name> ramsey | 9 0 -1 -2 -5 0
<name> ran | 9 -3 -3 -1 -2 0
<name> rao | 6 4 -4 0 -8 2
<name> ray | -1 -2 -2 -3 11 -3
<name> read | 9 -4 -2 0 -4 1
<name> really | 9 -6 -2 0 0 0
<name> recovery | -1 -4 8 -3 -4 3
<name> regarding | -5 -7 22 -7 -5 2
<name> relief | -3 -6 -4 22 -5 -4
<name> rep | -5 -10 20 0 -6 3
<name> residence | -9 8 -3 -4 17 -9
<name> returning | -2 23 -13 -8 1 -1
<name> right | -2 -2 -7 4 8 -2
<name> road | 16 -1 -8 -1 -5 0
<name> roadside | 6 -2 8 -6 -6 0
<name> rossi | 10 -2 -4 -1 -2 -2
<name> route | 0 -5 9 -1 -3 1
<name> ruiz | 15 -5 -6 -1 -4 1
<name> run | 20 -7 -3 -5 -9 4
<name> running | -12 1 4 -3 11 -1
<name> salvage | -5 -4 11 -1 -2 0
<name> saw | -9 -8 11 -6 10 2
<name> says | 11 -5 -5 -1 -2 2
<name> se | -1 -4 -3 -2 12 -3
<name> security | -8 -2 -4 6 9 -1
<name> senator | -2 -3 -2 10 -6 2
<name> send | -8 -8 4 13 -6 4
<name> sent | -6 9 2 10 -12 -4
<name> service | 7 -10 7 -1 -8 5
<name> services | -1 -3 -5 10 -2 1
<name> set | 10 -2 -3 -8 1 2
<name> shop | -4 -5 -1 8 9 -7
<name> should | 4 -10 4 1 1 1
<name> show | -2 -9 7 10 -4 -2
<name> siddiqui | -4 17 -5 -3 -7 2
<name> simms | 10 0 -4 -2 -5 1
<name> six | -1 3 -7 18 -9 -4
<name> smell | 19 -5 -3 0 -13 2
<name> smith | 10 -5 -7 1 -1 1
<name> so | 17 -15 3 10 -10 -4
<name> software | -8 -6 23 -14 0 5
<name> solutions | -1 -8 10 -3 -1 3
<name> somebody | 14 -4 -3 -2 -7 2
<name> sorry | 18 -11 -4 -1 6 -8
<name> speak | -5 -8 0 -5 28 -10
<name> speaking | 11 -6 4 2 -11 2
<name> star | -2 -3 10 -5 -4 3
<name> state | 4 -5 -5 15 -4 -4
<name> station | 14 -5 -4 2 -5 -2
<name> still | 0 29 -6 -5 -17 1
<name> stop | -1 11 -6 -2 -3 0
<name> store | -2 -3 10 -3 -4 2
<name> strand | 15 -3 -5 1 -11 2
<name> street | 3 13 -10 1 3 -10
<name> stubblefield | 14 -9 -5 2 -4 2
<name> stubbs | 9 -4 -3 1 -2 1
<name> stuck | 15 -5 -2 2 -12 2
<name> subrogation | -1 -3 11 -6 -4 3
<name> supply | 0 -2 11 -8 -2 2
<name> supposed | 9 1 -4 -2 -6 2
<name> t | 6 -12 10 -4 -3 4
<name> talk | -1 2 -4 -5 -7 14
<name> teach | -5 -2 16 -3 -6 1
<name> tech | -6 -3 15 -1 -3 0
<name> technical | 1 -2 -2 15 -6 -6
<name> tee | -3 -4 -4 -1 19 -6
<name> tengo | 20 -12 -5 0 -2 0
<name> text | -4 8 -3 -3 -6 8
<name> that | 9 -7 2 5 -11 2
<name> the | 3 11 2 -14 4 -6
<name> there | -5 -3 -5 -2 25 -10
<name> theres | -2 -8 -3 13 7 -7
<name> think | 7 4 2 -8 -9 3
<name> thirty | -4 -4 12 -7 0 2
<name> this | 11 -5 -3 -11 15 -7
<name> thorne | 13 -4 -4 0 -7 2
<name> three | 9 -5 -2 1 -5 2
<name> tidwell | 11 -3 -3 2 -7 1
<name> tire | 2 -8 14 -3 -7 2
<name> to | -8 5 17 -2 -8 -3
<name> today | 0 10 -4 4 -8 -2
<name> told | 0 -3 -7 -3 13 0
<name> tolliver | -3 -5 0 -1 14 -5
<name> took | -3 -7 16 -1 -8 4
<name> tool | -3 -3 11 -2 -1 -1
<name> tools | -1 -6 11 -2 -3 0
<name> toussaint | 9 6 -5 -3 -4 -4
<name> towing | 3 -5 16 -5 -13 3
<name> transmission | 2 -8 12 -4 -5 2
<name> trust | 11 -6 -8 -1 1 2
<name> try | 14 -7 -2 -1 0 -3
<name> trying | 7 -6 -4 -5 10 -3
<name> turn | 13 -9 -1 1 -4 1
<name> turner | 8 -6 5 -3 -6 1
<name> tuttle | 15 -8 -4 -1 -5 2
<name> two | 22 -7 -7 2 -14 3
<name> uniform | -9 -3 17 -6 -3 3
<name> unit | -1 -3 -4 -1 16 -7
<name> used | 16 -9 -5 0 -4 2
<name> ustedes | -3 8 -2 -1 -1 -1
<name> usually | 9 -7 0 0 -3 0
<name> vance | 8 -6 -2 1 -2 1
<name> vegas | -2 -2 -2 11 -3 -1
<name> venkataraman | 8 -2 0 -2 -5 1
<name> village | 16 -3 -3 0 -11 1
<name> vogel | 12 -5 0 -1 -5 -1
<name> volkova | 14 -3 1 -6 -5 -1
<name> wait | 12 -3 -2 0 -3 -4
<name> wanna | 12 -6 -6 -1 -1 2
<name> want | 10 -1 -5 -4 -1 0
<name> wanted | 3 0 8 0 -8 -2
<name> waste | -8 -7 22 -4 -5 2
<name> way | 11 -7 -6 0 1 1
<name> we | -8 -21 27 14 -13 1
<name> wed | -1 -1 13 -4 -6 -1
<name> weiss | 1 6 -9 -1 2 0
<name> well | 9 -6 10 -8 -5 1
<name> were | 0 -12 6 21 -11 -3
<name> weve | -3 -3 25 -7 -8 -4
<name> when | -5 15 8 -5 -10 -3
<name> which | 11 -6 -3 -1 -3 2
<name> whitcomb | 13 -9 -1 -1 -1 -1
<name> whitfield | -4 8 1 -3 -5 2
<name> who | 6 -10 19 -6 -4 -4
<name> williams | -2 -8 -3 9 3 2
<name> with | -7 -1 18 14 -23 -2
<name> worked | -10 -7 15 -1 6 -4
<name> would | 4 -3 -8 -7 16 -3
<name> wouldnt | 11 -8 -8 -4 10 -1
<name> x | -7 4 -5 -2 8 1
<name> yall | -14 12 4 0 -3 1
<name> you | -22 22 12 13 -20 -6
<name> your | -12 13 34 2 -25 -12
<name> youre | 2 -6 11 -5 -4 2
<name> z | 13 -10 -2 0 -1 -1
<name> zion | 11 -5 -5 1 -4 1
<name> zip | 19 -8 -5 1 -7 1
<name> zuniga | 10 -5 -5 1 -3 2
<names a car> | 51 -10 -21 -4 -13 -3
<names a trouble> | 47 -14 -2 -10 -18 -2
<no word of cars> | -66 -25 -44 -18 22 131
<paper> <n> | 2 8 -10 -6 14 -7
<paper> <we> | -4 12 -2 4 -10 0
<paper> <we> texted | -2 10 -4 -1 -3 1
<paper> and | -5 23 0 -3 -10 -5
<paper> and i | -4 19 -2 -1 -5 -7
<paper> call | -5 11 5 -4 -6 0
<paper> cliente | -3 -3 -3 17 -3 -5
<paper> de | -2 -11 13 7 -5 -1
<paper> for | 4 12 4 -7 -14 1
<paper> for a | 18 -7 -3 -4 -4 0
<paper> for my | -4 9 -3 -1 -1 0
<paper> for the | -4 14 6 -6 -11 1
<paper> from | 10 -10 13 -4 -10 2
<paper> from <we> | 6 -5 15 -5 -10 -1
<paper> has | -1 9 3 -4 -6 0
<paper> i | -1 13 -7 -1 -6 2
<paper> in front | 10 2 -5 -5 -4 2
<paper> is | 0 -8 26 2 -12 -8
<paper> me | 9 -5 -6 1 -1 1
<paper> number | -4 10 5 -3 -8 0
<paper> number <n> | -2 8 5 -3 -7 -2
<paper> on | 10 -7 8 1 -14 2
<paper> on my | 17 1 -7 -1 -10 -1
<paper> over | 15 7 -6 -1 -8 -7
<paper> over the | 15 7 -6 -1 -8 -7
<paper> says | -7 18 -5 0 -5 0
<paper> to | -3 17 -3 4 -8 -7
<paper> to my | -3 21 -4 -1 -5 -8
<paper> with | -10 12 -3 8 -10 2
<paper> with the | -1 7 -8 10 -6 -2
<paper> your | -5 -2 17 -2 -7 0
<part> <car> | 26 -5 -3 -6 -5 -8
<part> <day> | 3 7 10 -8 -10 -2
<part> <day> and | -10 16 -5 3 -5 1
<part> <did> | 9 13 -12 1 -11 1
<part> <did> at | 13 -2 -3 0 -10 1
<part> <did> in | 10 -6 -4 1 -3 1
<part> <did> on | 20 -9 -6 1 -8 3
<part> <mechanic> | 0 -8 14 1 -7 0
<part> <n> | 29 -6 -8 -4 -2 -10
<part> <n> i | 18 -4 -3 -4 -4 -3
<part> <part> | 13 9 -1 -4 -15 -1
<part> <part> <did> | -1 19 -6 -3 -5 -5
<part> <part> and | 10 -1 -4 0 -1 -3
<part> <part> are | -3 -4 9 -1 -2 0
<part> <part> on | 16 -8 0 -2 -6 0
<part> <vehicle> | -7 -5 21 -8 -3 2
<part> <we> | -9 18 8 -4 -13 0
<part> <we> <did> | -13 23 -6 0 -3 0
<part> <we> ordered | -3 -6 9 0 -1 1
<part> <we> returned | -3 16 -9 -1 -4 0
<part> <we> sold | -6 15 -4 0 -4 -1
<part> according | 8 -6 -3 1 -1 1
<part> according to | 8 -6 -3 1 -1 1
<part> all | 13 -8 -4 0 -1 -1
<part> all four | 19 -11 -3 1 -1 -5
<part> already | 11 -4 -2 -5 -2 2
<part> already just | 12 -6 -6 1 -1 1
<part> and | -5 11 14 -14 -11 4
<part> and <part> | -8 -8 19 1 -5 1
<part> and a | 9 5 -7 -5 -4 2
<part> and i | 2 13 -7 -4 -6 3
<part> and its | -6 9 -2 0 -1 0
<part> and ive | -5 6 -5 -5 9 0
<part> and sensors | 12 -2 -2 1 -8 -1
<part> and that | -9 15 -5 0 -2 1
<part> are | 33 -19 4 -4 -10 -3
<part> are gone | 14 -3 -6 -4 -5 3
<part> are grinding | 23 -8 -4 -2 -6 -4
<part> are here | -5 -3 12 -1 -2 -1
<part> are metal | 13 -4 -3 -1 -3 -2
<part> are ready | -4 -2 9 -2 -4 3
<part> are squeaking | 12 -3 -3 -2 -3 -1
<part> are squealing | 10 -3 -2 -2 -2 -1
<part> as | 15 -11 -3 0 -4 2
<part> at | 9 -6 1 -1 -6 3
<part> at autozone | 9 -5 -4 1 -1 1
<part> at the | 8 -5 -3 2 -4 2
<part> back | -3 18 -8 2 -7 -2
<part> back in | -1 11 0 3 -15 2
<part> bay | 0 16 -11 2 -7 -1
<part> because | 9 -6 -3 -1 0 1
<part> but its | 15 -9 -2 1 -6 1
<part> call | 10 10 -3 -2 -9 -6
<part> call me | 11 -2 -2 -1 -2 -4
<part> came | -2 5 -4 -3 10 -5
<part> came in | -2 5 -4 -3 10 -5
<part> come | -8 13 7 -1 -9 -2
<part> come in | -8 13 7 -1 -9 -2
<part> counter | -5 -10 20 0 -5 -1
<part> cover | -7 21 -6 -1 -3 -4
<part> de | 3 6 -9 1 -3 2
<part> de adelante | 14 -5 -6 -1 -2 0
<part> delivery | -2 -8 14 0 -5 1
<part> department | -3 -3 -9 0 15 0
<part> department at | -3 -3 -9 0 15 0
<part> died | 13 -8 -3 3 -5 1
<part> distributors | -5 -4 12 -3 -4 3
<part> do | 14 -6 -4 -3 -4 3
<part> do <we> | 14 -6 -4 -3 -4 3
<part> done | 20 -8 -5 0 -8 2
<part> done on | 17 -6 -7 3 -10 2
<part> el | -9 17 -2 -2 -3 -2
<part> esta | 16 -6 -6 1 -5 0
<part> esta prendida | 15 -4 -4 -1 -4 -1
<part> every | 16 -9 -6 -1 -1 2
<part> fluid | 14 -6 -6 1 -5 1
<part> fluid done | 12 -4 -3 0 -5 0
<part> flush | -1 20 -7 -2 -7 -4
<part> for | -3 12 8 -5 -15 3
<part> for <we> | -3 11 -1 -2 -6 1
<part> for a | 14 -5 -4 0 -8 2
<part> for my | -7 18 -7 0 -7 4
<part> for the | -5 -1 14 -5 -7 4
<part> front | 10 0 -2 0 -8 0
<part> got | 9 -4 -3 -2 -1 1
<part> got a | 9 -4 -3 -2 -1 1
<part> have | 14 -6 -5 1 -5 1
<part> he | 19 -7 -5 1 -9 0
<part> here | -3 -9 24 -4 -10 1
<part> hoist | 0 -7 18 -3 -6 -2
<part> hose | 8 -6 -2 0 -2 2
<part> house | 8 6 -13 1 -3 1
<part> i | 19 -5 -14 6 -8 2
<part> i think | 21 -13 -6 1 -4 2
<part> im | 4 8 -3 -2 -5 -3
<part> in | -6 27 -11 -1 -13 4
<part> in an | 18 -6 -4 -2 -10 4
<part> in it | -4 11 -4 -1 -1 0
<part> in june | -6 13 -5 -1 -2 1
<part> in my | -9 19 -6 1 -6 2
<part> is | 27 -19 -4 2 -4 -1
<part> is dead | 19 -12 -10 2 7 -6
<part> is flat | 18 -7 -9 1 -3 0
<part> is going | 15 -6 -2 1 -6 -2
<part> is grinding | 13 -4 -1 1 -12 2
<part> is leaking | 12 -1 -1 1 -12 1
<part> is not | 8 -6 -1 0 -1 0
<part> is shot | 12 -3 -5 2 -9 2
<part> is slipping | 27 -11 -9 2 -6 -3
<part> is whining | 14 -6 -3 -1 -2 -3
<part> it | 15 -3 -5 -1 -3 -2
<part> its | 17 -9 -8 2 -4 2
<part> its a | 14 -7 -6 1 -4 1
<part> job | 7 20 -9 -3 -14 -2
<part> just | 11 -1 -6 0 -4 0
<part> just blew | 11 -5 -5 1 -2 1
<part> keeps | 12 -8 -2 0 -2 0
<part> keeps dying | 11 -8 -2 0 0 -1
<part> kingdom | 16 -10 -4 1 -3 -1
<part> last | -1 9 -2 0 -6 0
<part> last month | 21 -9 -5 -2 -5 1
<part> leak | 14 -4 -4 0 -4 -2
<part> light | 19 -2 -14 1 -3 0
<part> light <we> | -1 9 -5 0 -2 0
<part> light and | 19 -6 -7 0 -4 -1
<part> light came | 24 -20 -2 1 -4 0
<part> light is | 24 -7 -10 2 -7 -2
<part> light on | 12 -5 -5 -2 -2 2
<part> lights | 19 -5 -11 3 -7 2
<part> lights been | 15 -11 -4 0 -1 1
<part> lights on | 6 7 -10 4 -7 0
<part> like | 5 15 -8 0 -10 -3
<part> line | 12 -5 -5 -2 -1 2
<part> make | 24 -5 1 -4 -6 -10
<part> make noise | 24 -5 1 -4 -6 -10
<part> mount | 20 -7 -5 1 -9 -1
<part> mounts | 12 4 -5 -2 -4 -5
<part> no | -2 22 -6 -3 -5 -5
<part> no good | 13 -7 -4 0 -3 2
<part> not | 1 9 -3 0 -1 -6
<part> nueva | 11 -10 -1 1 -2 1
<part> on a | 22 -11 -6 0 -7 1
<part> on my | 0 12 -9 2 -8 3
<part> on the | 4 10 -7 -3 -7 2
<part> one | 10 -4 -2 -1 -3 2
<part> or | 16 -2 8 -7 -14 0
<part> out | 19 -12 -3 2 -8 2
<part> pedal | 15 -8 -4 2 -4 0
<part> pedal goes | 13 -4 -2 1 -5 -4
<part> pedal went | 8 -7 -1 0 -2 0
<part> place | -2 -6 14 -1 -3 0
<part> please | -3 15 -1 0 -2 -9
<part> pressure | 10 -6 -4 1 -2 1
<part> que | -10 22 5 -1 -10 -6
<part> que me | -3 -5 12 0 -3 0
<part> rotated | 1 12 -6 1 -10 3
<part> rotated and | 17 -10 -2 1 -8 2
<part> rotation | 13 -8 -5 1 -2 1
<part> shop | -5 14 8 -4 -8 -6
<part> squeal | 1 12 -3 1 -2 -9
<part> store | -5 1 9 -4 -4 2
<part> store tested | 13 -1 -11 0 -2 1
<part> suspension | -7 -5 23 -7 -6 2
<part> that | 0 -13 16 0 -5 2
<part> thats | 13 -8 -5 2 -3 2
<part> then | 2 7 -4 2 -11 4
<part> theyre | -1 -8 10 0 -2 1
<part> thing | -8 9 -1 0 -1 1
<part> till | -3 -3 8 -1 -1 0
<part> warehouse | -8 -4 20 -6 -3 2
<part> warranty | -7 18 1 -4 -5 -3
<part> was | 12 -6 -7 1 -2 2
<part> went | 14 -13 7 -1 -7 -1
<part> went out | 18 -8 -5 2 -5 -2
<part> were | 9 -7 -1 -1 -1 1
<part> when | 14 -7 -5 0 -3 0
<part> when i | 14 -7 -5 0 -3 0
<part> wholesale | -3 -4 15 -2 -5 -1
<part> wholesale calling | -1 -4 9 -1 -4 1
<part> with | -4 11 -3 0 -6 2
<part> your | 0 -1 10 -4 -5 1
<parts house> | -2 -18 35 -6 -12 3
<past work> | -46 46 6 -12 13 -7
<speaks of cars> | 24 -6 7 7 -30 -3
<vehicle> <car> | 22 -8 -7 -1 -8 1
<vehicle> <car> it | 14 -5 -3 0 -8 2
<vehicle> <day> | 8 -4 -4 6 3 -9
<vehicle> <did> | 24 -11 -1 -1 -11 0
<vehicle> <mechanic> | 13 -13 -4 15 -8 -3
<vehicle> <n> | 20 -15 15 -6 -12 -3
<vehicle> <part> | -8 -6 18 -3 -4 3
<vehicle> <part> your | -3 -3 9 -3 -3 2
<vehicle> <we> | -15 12 10 -9 10 -8
<vehicle> <we> <did> | -3 8 15 -5 -12 -3
<vehicle> <we> have | -9 6 -7 -3 15 -3
<vehicle> <year> | 20 -12 -4 2 -6 -1
<vehicle> a <car> | 17 -11 3 2 -16 5
<vehicle> all | 9 -2 8 -4 -3 -7
<vehicle> all day | 18 -2 -3 -4 -3 -6
<vehicle> along | -1 -5 17 -2 -5 -5
<vehicle> and | 25 -12 -14 -5 7 0
<vehicle> and i | 3 -6 -4 -3 10 -1
<vehicle> and im | 11 -2 -3 1 -8 1
<vehicle> and its | 19 -4 -6 0 -8 -1
<vehicle> and now | 17 -4 -3 -3 -5 -2
<vehicle> and she | 10 -7 -4 1 -1 1
<vehicle> and the | 20 -7 -7 -7 4 -4
<vehicle> and wanted | 18 -6 1 -5 -7 -2
<vehicle> at | 4 4 10 -6 -14 2
<vehicle> at my | 15 -3 -1 1 -14 3
<vehicle> at the | 2 6 6 -5 -10 1
<vehicle> before | -6 -1 -4 0 9 1
<vehicle> before i | -5 -9 -5 2 14 3
<vehicle> body | 11 -2 -10 -1 0 1
<vehicle> broke | 30 -7 -5 -2 -11 -5
<vehicle> broke down | 30 -7 -5 -2 -11 -5
<vehicle> by | 12 -3 2 -4 -10 3
<vehicle> can | -5 12 -5 0 -5 1
<vehicle> care | 5 3 9 -8 -8 -1
<vehicle> done | 17 10 -7 -4 -11 -5
<vehicle> done yet | -6 24 -4 -3 -6 -5
<vehicle> down | 8 -3 2 -5 -5 4
<vehicle> en | 16 -6 4 -3 -9 -2
<vehicle> en la | 19 -4 -5 -1 -7 -1
<vehicle> es | 17 -10 -5 1 -3 1
<vehicle> es un | 10 -7 -3 0 -1 0
<vehicle> es una | 18 -8 -5 1 -6 0
<vehicle> for | -4 -8 11 -5 4 3
<vehicle> from | -9 -1 -2 -1 11 2
<vehicle> from the | -9 -1 -2 -1 12 1
<vehicle> got | -8 3 -7 0 14 -2
<vehicle> he | -4 -4 -1 0 9 -1
<vehicle> i | 3 -8 14 -6 -8 5
<vehicle> i got | 3 -9 6 0 -1 0
<vehicle> if | -4 -1 11 -4 -5 3
<vehicle> ill | -4 -4 17 -2 -6 -2
<vehicle> ill be | -4 -4 17 -2 -6 -2
<vehicle> im | -1 24 -11 1 -14 1
<vehicle> im at | 5 17 -9 1 -13 0
<vehicle> im in | 2 9 -4 -1 -7 2
<vehicle> in | 7 10 -10 8 -11 -4
<vehicle> in the | -7 14 -2 0 -3 -1
<vehicle> in your | -7 -3 4 12 -3 -3
<vehicle> insurance | -2 6 -8 12 -5 -2
<vehicle> is | 10 4 -6 4 -8 -3
<vehicle> is <car> | 21 -9 -1 -2 -4 -5
<vehicle> is down | 10 -4 -4 -1 -2 0
<vehicle> is leaking | 13 -3 -8 2 -7 3
<vehicle> is making | 22 -7 1 -2 -13 -2
<vehicle> is ready | -5 20 -1 -3 -8 -3
<vehicle> is smoking | 27 -8 -4 -4 -7 -5
<vehicle> it | 14 8 -5 -2 -12 -3
<vehicle> it is | 13 -6 -3 2 -6 0
<vehicle> it wont | 4 13 -4 -3 -6 -4
<vehicle> its | 20 -8 -7 0 -6 2
<vehicle> its a | 16 -8 -6 1 -5 1
<vehicle> just | -2 3 1 6 -10 2
<vehicle> la <car> | 14 -5 -11 2 -2 2
<vehicle> last | -10 9 5 -1 -4 0
<vehicle> last week | -3 9 -3 -2 -1 1
<vehicle> like a | 12 -1 -1 -3 -2 -4
<vehicle> line | -3 -6 7 -2 10 -6
<vehicle> loan | -5 -5 0 -8 17 1
<vehicle> makes | 22 -7 3 1 -10 -8
<vehicle> my | 8 -8 5 0 -5 0
<vehicle> names | -1 -1 -2 -2 11 -5
<vehicle> need | 14 -9 -2 1 -5 1
<vehicle> needs | 27 -5 -6 -7 -8 -1
<vehicle> never | -7 -5 -3 1 22 -8
<vehicle> no | 26 -14 -3 -1 -7 -1
<vehicle> on | -5 12 9 -6 -10 0
<vehicle> on <day> | -1 11 -3 -2 -4 -1
<vehicle> on my | -2 12 -2 -1 -5 -2
<vehicle> only | -2 10 -4 -1 0 -2
<vehicle> para | 6 -6 15 -9 -6 0
<vehicle> para trabajar | 11 -6 -4 0 -2 1
<vehicle> please | 15 -3 -3 -2 -5 -2
<vehicle> price | 8 -4 -4 0 -2 1
<vehicle> que | -6 12 11 -8 -8 -1
<vehicle> repair | -9 -6 6 8 -4 4
<vehicle> repair shops | -2 -1 -3 8 -1 -1
<vehicle> salvage | -5 -1 9 -1 -2 0
<vehicle> se | 2 -11 -3 1 14 -4
<vehicle> service | 4 -6 -10 12 -2 2
<vehicle> shops | -2 -1 -3 14 -3 -6
<vehicle> smells | 9 -4 -1 1 -5 0
<vehicle> smells like | 9 -4 -1 1 -5 0
<vehicle> so i | 13 -8 -3 -2 0 0
<vehicle> so take | 13 -7 -5 -2 0 2
<vehicle> that | 2 7 5 -8 -9 3
<vehicle> the | 13 4 6 -16 -8 0
<vehicle> this | 11 -9 7 -3 -4 -2
<vehicle> till | -2 -4 15 -2 -4 -3
<vehicle> till the | -2 -4 15 -2 -4 -3
<vehicle> to | -8 -7 -6 9 15 -3
<vehicle> to <we> | 3 -3 -1 11 -2 -8
<vehicle> took | 10 -3 -1 -3 -5 3
<vehicle> two | -7 12 -3 0 -4 2
<vehicle> was | -8 13 -8 -3 3 4
<vehicle> wash on | 14 -7 -5 1 -5 2
<vehicle> well | 13 -4 -2 -6 -5 3
<vehicle> well its | 13 -4 -2 -6 -5 3
<vehicle> with | 4 -6 -4 -3 9 -1
<vehicle> with a | -3 -4 -2 -1 11 -1
<vehicle> wont | 30 -13 1 -1 -9 -7
<vehicle> wont start | 25 -7 -8 -1 -4 -5
<vehicle> worth | 8 -4 -4 -2 0 1
<vehicle> wraps | -4 -4 11 -4 -2 3
<vehicle> wraps and | -4 -4 11 -4 -2 3
<vehicle> y | -6 1 -7 -2 15 -1
<we> <day> at | -1 9 -3 -2 -5 1
<we> <did> | -10 33 -12 -8 7 -10
<we> <did> <day> | -2 11 -4 1 -7 2
<we> <did> a | 3 13 6 -4 -8 -9
<we> <did> at | 8 4 -2 -1 -8 0
<we> <did> her | 15 -10 -2 1 -6 2
<we> <did> hers | 22 -8 -6 1 -10 1
<we> <did> his | 10 -6 -5 2 -2 2
<we> <did> in | 6 20 -11 -4 -8 -3
<we> <did> it | -4 6 -9 -3 19 -9
<we> <did> my | -8 11 -13 0 7 2
<we> <did> new | -7 11 -1 -1 -2 0
<we> <did> on | -4 3 9 -2 -9 3
<we> <did> one | 5 -9 7 -6 1 2
<we> <did> that | -6 11 -4 0 -2 2
<we> <did> the | -6 18 -8 1 -7 2
<we> <kin> | 2 -6 -4 -1 10 -1
<we> <mechanic> | 13 -8 1 -7 8 -7
<we> <mechanic> <did> | -8 15 -4 -1 -4 2
<we> <mechanic> are | -5 13 -4 1 -4 -1
<we> <mechanic> come | 12 -1 -1 -1 -8 0
<we> <mechanic> do | 18 -15 -10 -4 15 -4
<we> <mechanic> have | 2 -11 9 -6 10 -5
<we> <mechanic> still | 11 -6 -4 9 -7 -2
<we> <mechanic> work | 17 -2 -4 -1 -8 -1
<we> <n> | 1 -4 16 2 -11 -4
<we> <paper> | 16 -9 -3 -2 -6 4
<we> <paper> a | 10 -6 -1 -1 -6 3
<we> <paper> me | 13 -10 -4 1 -1 1
<we> <we> | -8 -5 -7 -7 -11 37
<we> <we> <we> | -5 -6 -4 -4 -5 24
<we> a | -11 10 24 17 -25 -16
<we> a check | -5 27 -4 -5 -5 -8
<we> a complimentary | -6 -3 -5 21 -2 -5
<we> a free | -3 0 -5 14 -2 -4
<we> a hundred | -4 4 13 -5 -4 -4
<we> a referral | -1 -13 15 -1 -1 0
<we> a reman | -7 -4 12 -2 -2 3
<we> a review | -2 9 -3 -2 -3 0
<we> about | -2 -10 7 13 -10 1
<we> about our | -5 -1 -5 13 -1 0
<we> about the | -3 -4 10 -3 -2 3
<we> again | -1 17 6 -5 -11 -6
<we> again <day> | 11 -5 5 -3 -3 -4
<we> aint | -8 7 -5 -2 11 -1
<we> aint answering | -7 11 -4 -3 4 -2
<we> all | -4 28 -5 -11 11 -19
<we> all <did> | -12 24 -4 2 -6 -4
<we> and | 3 6 -7 -9 8 -2
<we> and not | -2 17 -5 -3 -3 -4
<we> are | -8 -11 10 8 -14 16
<we> arregla | 10 -7 -1 0 -1 -1
<we> as | 8 -1 17 -10 -9 -5
<we> as a | 11 -8 16 -8 -6 -5
<we> asked | 1 18 12 -10 -15 -6
<we> asked about | -3 -6 15 -2 -6 2
<we> asked for | -7 15 12 -6 -7 -6
<we> at | -3 13 -5 2 1 -8
<we> at <mechanic> | 0 5 -5 -5 9 -4
<we> at ten | -2 12 -3 -1 -5 -1
<we> at the | 3 -7 9 -1 -4 0
<we> at three | -1 10 -2 -2 -4 -1
<we> available | 29 -8 -2 -3 -15 -1
<we> back about | -9 15 -11 9 -1 -2
<we> back out | -6 12 -3 2 -7 2
<we> be | 13 0 4 1 -11 -6
<we> be able | 22 -7 -6 -4 -5 -1
<we> be open | -5 -5 13 5 -5 -4
<we> beat | 9 9 -5 -3 -7 -3
<we> beat that | 12 -5 -4 -2 -2 1
<we> before | 3 -11 10 3 -8 2
<we> before we | -3 -6 11 -3 -1 2
<we> bought | -6 -3 21 -3 -6 -3
<we> bring | 28 -14 -11 1 4 -9
<we> bring the | 24 -5 -5 -3 -8 -3
<we> broke | -7 15 0 -1 -3 -4
<we> but | 7 -7 12 -3 -8 -1
<we> buy | 0 -5 -6 -9 29 -10
<we> bye | 4 -12 -5 -4 6 11
<we> califica | -3 -4 -2 15 -3 -3
<we> califica para | -3 -4 -2 15 -3 -3
<we> call | 20 -9 -2 -8 2 -3
<we> call me | 16 -6 3 -7 -3 -3
<we> called | -2 -12 20 -3 8 -11
<we> called about | -7 -5 24 1 -7 -5
<we> came | -2 23 -6 1 -10 -7
<we> came out | -3 9 -3 0 -3 1
<we> came to | -7 13 -5 1 -4 2
<we> can | 17 -16 -7 -3 6 3
<we> can call | 16 -10 -2 -1 -3 0
<we> can come | 12 -6 -4 1 -5 2
<we> can email | 8 -3 -3 0 0 -2
<we> can help | 16 -2 -1 -6 -5 -1
<we> can look | 9 -8 0 0 0 0
<we> can program | 16 -4 -5 -5 -2 1
<we> can text | 15 -6 -4 -3 0 -2
<we> cant | -1 -9 10 -6 8 -2
<we> cash | -4 12 -3 -3 -4 2
<we> change | 17 -6 -4 0 -10 3
<we> charge | 32 -16 -9 6 -9 -5
<we> charge <n> | 15 -7 -4 1 -3 -2
<we> charge for | 25 -13 -5 -4 -2 0
<we> charge just | 23 -8 -2 -1 -5 -6
<we> charge to | 19 -8 -3 -1 -7 -1
<we> charged | -9 32 -4 -3 -9 -7
<we> charged me | -8 24 -3 -1 -7 -5
<we> check | 5 3 0 0 -9 1
<we> check it | 15 -8 -4 1 -5 2
<we> cleared | -4 9 -3 0 -1 0
<we> come | 22 -13 -4 -4 4 -5
<we> come <day> | 21 3 -5 -3 -9 -7
<we> come and | 9 1 -4 -1 -3 -3
<we> come by | 20 -7 -3 0 -10 0
<we> come do | 14 -4 -7 -3 -3 3
<we> come get | 7 -10 14 0 -7 -4
<we> come jump | 12 -5 -2 -2 -5 1
<we> come out | 15 -8 -2 1 -6 0
<we> come to | 34 -14 -4 0 -14 -2
<we> coming | 6 15 -6 -7 2 -10
<we> coming <day> | -6 19 -3 0 -6 -4
<we> coming out | -7 10 -2 -1 -1 0
<we> consider | 2 -4 -5 12 -3 -1
<we> could | 27 -11 -13 11 -13 -1
<we> could come | 20 -7 -4 -3 -5 -1
<we> could do | -7 11 -3 0 -3 2
<we> cut | 2 -7 -6 -6 17 1
<we> cut and | 14 1 -5 -14 -1 5
<we> didnt | -4 17 -3 1 -4 -6
<we> do | 23 -9 0 -9 12 -17
<we> do <n> | 10 -2 -3 0 -8 2
<we> do <part> | 14 -5 -2 -1 -8 3
<we> do <we> | -5 -2 13 -1 -4 -2
<we> do a | 7 8 16 -9 -13 -9
<we> do diesel | 18 -4 -3 -1 -4 -6
<we> do european | 11 -2 -2 -1 -9 1
<we> do it | 16 -3 -5 1 -8 -1
<we> do my | 16 -7 -4 0 -6 0
<we> do oil | 24 -4 -6 -3 -10 -1
<we> do pre | 10 -1 -6 -4 0 2
<we> do that | 16 -10 4 0 -13 2
<we> do the | -3 4 12 -4 -10 2
<we> do those | 32 -8 -8 -3 -14 0
<we> doin | 13 -9 -1 1 -5 1
<we> doing | -5 -13 1 7 -9 20
<we> done | -7 14 -2 1 -6 1
<we> dont | -5 0 -3 12 1 -5
<we> dont do | 3 -3 10 -3 -5 -2
<we> dont have | -3 13 -10 12 -10 -2
<we> dont pay | -3 -4 -4 11 -2 3
<we> dont want | 1 -7 13 -4 -4 2
<we> down | 5 -8 1 10 1 -9
<we> down for | 0 -10 1 14 3 -8
<we> dropped | -2 -3 14 0 -5 -4
<we> dropped off | -2 -3 14 0 -5 -4
<we> email | -5 14 -5 -2 -4 2
<we> email it | -2 9 -5 -1 -3 2
<we> email me | -3 10 -2 -1 -4 0
<we> email that | -6 9 -4 1 -1 1
<we> even | 16 -4 -7 -1 -2 -2
<we> ever | -7 10 12 -5 -8 -2
<we> fax | -4 24 -5 -3 -6 -4
<we> fifty | -9 16 -3 11 -9 -6
<we> finish | 12 -5 -6 1 -4 2
<we> finish it | 12 -7 -4 0 -3 2
<we> finished | -3 11 -4 0 -4 0
<we> five | -1 9 -10 10 -5 -3
<we> five stars | -7 12 -1 0 -6 3
<we> fix | 17 -10 -9 -1 3 1
<we> fix it | 15 -4 -7 3 -7 1
<we> fix that | 19 -7 -2 0 -14 4
<we> folks | -6 23 -7 -5 -2 -2
<we> for | -2 11 -13 4 -18 18
<we> for <day> | -4 23 -5 -2 -8 -4
<we> for the | 1 17 -3 -1 -8 -7
<we> for watching | -3 -12 -3 -3 -5 26
<we> for your | 13 -6 1 -7 -3 2
<we> found | -12 8 11 -2 -5 -1
<we> from | -2 11 -4 1 -4 -1
<we> gave | -8 1 17 -8 5 -8
<we> gave me | -4 14 8 -4 -12 -3
<we> get | 17 4 -7 -7 2 -9
<we> get a | -12 15 13 -7 -12 3
<we> get for | 10 -4 -3 -1 -3 1
<we> get here | 12 7 -8 -1 -8 -2
<we> get off | -10 -7 -1 -4 27 -5
<we> get the | -3 5 -6 -3 12 -6
<we> get this | 28 -10 -5 -5 -1 -7
<we> get to | 8 3 -6 0 -8 4
<we> give | -5 -8 15 1 -5 2
<we> give me | -3 -4 11 0 -6 1
<we> go | 6 12 -8 -4 -2 -5
<we> gonna | -4 5 -6 -3 9 -2
<we> got | 5 10 2 -7 -1 -8
<we> got a | -2 -9 11 -3 5 -3
<we> got it | 9 5 -5 -2 -6 -1
<we> got my | -3 11 -6 0 -4 1
<we> gotta | 1 -9 5 -2 7 -2
<we> ha | -1 -3 -2 10 -2 -1
<we> ha sido | -1 -3 -2 10 -2 -1
<we> had | -14 11 14 -7 6 -10
<we> had it | -3 9 -3 0 -2 0
<we> had me | -2 10 -6 -3 -3 3
<we> had the | -1 9 -5 -1 -4 2
<we> had to | -10 13 -1 -1 -2 1
<we> handle | 13 -3 -5 -5 -3 3
<we> happy | -3 -6 -7 6 21 -11
<we> happy birthday | -1 -4 -2 -5 22 -10
<we> have | -10 5 -5 1 18 -9
<we> have a | 8 -4 -11 2 10 -6
<we> have any | -3 -13 9 -7 18 -3
<we> have anyone | -2 -5 -2 -2 16 -5
<we> have been | 0 -2 -3 9 -4 0
<we> have for | -2 -12 2 -3 19 -5
<we> have it | -3 -3 10 -1 -5 2
<we> have my | -11 25 -5 -1 -11 3
<we> have one | 15 -3 -5 4 -14 2
<we> have room | -5 -6 11 5 -7 2
<we> have ten | -4 -8 11 8 -8 1
<we> have the | -10 15 -14 -4 14 -2
<we> have time | 6 -3 10 -7 -6 1
<we> hear | -9 -8 -4 9 -7 19
<we> hear me | -9 -7 -4 9 -7 19
<we> help | 26 -5 -6 -2 -8 -5
<we> helped | 12 -6 -5 1 -4 3
<we> hired | -3 -6 31 -4 -9 -8
<we> hiring | -3 -5 14 -5 -5 3
<we> i | -3 7 6 -12 3 -2
<we> i can | -5 12 0 -6 -3 1
<we> in | -9 16 -11 -2 -14 19
<we> in the | -8 9 -7 -4 -11 20
<we> inspected | -3 -6 12 -4 -3 3
<we> interested | -4 0 -3 19 -7 -5
<we> interested in | -4 0 -3 19 -7 -5
<we> interviewed | -3 -6 12 -2 -3 1
<we> interviewed me | -3 -6 12 -2 -3 1
<we> its | 4 9 -11 -5 11 -9
<we> just | 2 8 9 -9 -10 -1
<we> just <did> | 7 12 -6 -1 -7 -4
<we> know | -6 -4 6 -11 9 6
<we> know a | 16 -7 -4 -2 -2 -1
<we> know i | -5 19 -10 3 -4 -3
<we> know it | -2 4 -7 -3 9 -1
<we> know so | -1 -2 10 -7 -1 0
<we> know the | -1 9 10 -7 -10 -2
<we> know what | 9 -1 5 -5 -17 9
<we> land | -3 -5 -4 -2 18 -4
<we> later | 2 -5 -4 -3 -5 15
<we> left | -12 13 13 -10 11 -14
<we> left a | -7 -3 20 -3 -7 1
<we> left your | -2 2 1 -4 17 -14
<we> like | -7 9 -3 15 -7 -7
<we> like to | -5 7 -9 17 -4 -5
<we> look | 16 4 -7 -1 -11 -2
<we> look at | 21 -12 -3 1 -7 0
<we> make | 13 10 -8 -4 -9 -1
<we> make one | 13 -5 -4 0 -5 1
<we> may | 9 -11 -5 20 -9 -5
<we> may be | 0 -5 -3 19 -5 -6
<we> may have | 9 -8 0 0 0 0
<we> may qualify | -4 -3 -5 20 -10 1
<we> may reach | 16 -3 -5 -10 -1 2
<we> me | -12 16 6 -2 -6 -2
<we> me <did> | -6 14 -3 -1 -3 -1
<we> me arreglo | -7 16 -3 -1 -5 1
<we> might | -7 -7 22 -2 -5 -2
<we> might be | -8 -8 16 -3 -1 4
<we> must | -2 -2 -2 0 11 -5
<we> my | -6 1 12 -3 -5 1
<we> need | -12 -2 15 9 -3 -6
<we> need a | -5 5 13 -2 -8 -3
<we> need anybody | -4 -3 19 -2 -5 -4
<we> need anything | -2 -3 9 -3 -2 2
<we> need working | -1 -1 -7 11 -3 0
<we> needed | -7 3 18 -1 -7 -6
<we> never | -3 -3 -3 15 -3 -2
<we> next | -1 1 -3 -3 -6 12
<we> next time | -1 1 -3 -3 -6 12
<we> on | 4 -6 15 6 -19 -1
<we> on the | 7 -5 11 7 -17 -3
<we> only | 12 1 -3 5 -8 -7
<we> open | 43 -18 -8 -9 7 -14
<we> open on | -8 -5 -3 -3 20 -1
<we> opened | -3 -4 17 -5 -5 0
<we> or | 4 8 -8 3 -9 3
<we> order | -6 4 9 -2 -7 2
<we> ordered | -4 -16 35 1 -12 -4
<we> ordered for | -2 -5 9 0 -4 1
<we> ordered is | -4 -5 22 1 -7 -7
<we> ordered the | -6 -5 16 1 -4 -3
<we> our | -2 -1 10 -4 -5 2
<we> out | -2 17 1 -6 -9 0
<we> owe | 1 -10 -8 13 19 -15
<we> owe me | 3 -6 -4 -4 22 -11
<we> own | -4 0 -2 14 -9 0
<we> park | -1 -4 14 -4 -5 0
<we> pay | -8 -13 12 -1 8 2
<we> pick | 2 -2 -2 -3 14 -8
<we> pick up | 2 -2 -2 -3 14 -8
<we> picked | -2 16 -9 -2 -5 1
<we> picked up | -2 16 -9 -2 -5 1
<we> plug | 10 -5 -2 1 -5 1
<we> posted | -6 -5 12 -1 4 -5
<we> probably | 10 -8 -4 1 0 1
<we> probably dont | 10 -8 -4 1 0 1
<we> programmed | -5 18 -7 -5 0 -2
<we> provide | 19 -2 -6 -8 -8 5
<we> qualify | -2 -3 -4 12 -3 0
<we> qualify for | -2 -3 -4 12 -3 0
<we> quoted | 11 4 -7 2 -9 -2
<we> quoted me | 11 4 -7 2 -9 -2
<we> ran | -4 11 9 -4 -8 -5
<we> rebuild | 19 -4 -6 -1 -7 -1
<we> rent | -17 -8 10 -7 29 -8
<we> rented | -10 -7 28 -2 -5 -4
<we> replace | 19 -6 -5 -1 -7 0
<we> replace a | 13 -7 -7 1 -1 1
<we> requested | -4 5 16 -5 -10 -2
<we> resend | -7 22 -4 -1 -3 -6
<we> return | 25 -2 -5 -3 -6 -9
<we> returned | -8 3 19 -3 -8 -3
<we> rotated | -1 11 -6 -1 -3 0
<we> rotated my | -1 11 -6 -1 -3 0
<we> said | -19 27 -7 -4 5 -2
<we> said <day> | 0 18 -4 1 -8 -8
<we> said and | 0 15 -4 -5 -6 -1
<we> said between | -2 14 -6 -1 -4 -1
<we> said dont | -2 3 -6 -3 9 -1
<we> said it | -5 6 -5 -2 8 -3
<we> said the | -3 14 -5 -1 -5 -1
<we> said youd | 0 1 9 0 -7 -2
<we> saw | -4 9 3 -2 -5 -1
<we> say | 3 -9 17 -1 -8 -3
<we> scan | 5 -8 12 -1 -4 -3
<we> scan it | 5 -8 12 -1 -4 -3
<we> see | 12 -7 -3 1 -5 2
<we> see my | 10 -7 -3 1 -1 1
<we> sell | -5 -3 -4 -4 21 -5
<we> send | -8 25 -4 -9 6 -10
<we> send a | 1 2 -7 -7 10 1
<we> send me | -12 17 7 0 -9 -2
<we> sent | -8 -3 22 -3 -10 2
<we> sent for | -2 8 -3 2 -8 2
<we> sent me | -3 -4 12 -1 -4 1
<we> sent out | -2 9 -3 0 -2 -1
<we> sent was | -3 10 -3 -1 -2 -1
<we> service | 27 -8 -13 -9 12 -9
<we> set | -2 -4 19 -4 -10 0
<we> set up | -2 -4 19 -4 -10 0
<we> should | -5 1 -4 9 -3 3
<we> sir | 3 -6 -6 1 11 -3
<we> so | -6 -4 9 -2 -4 7
<we> sold | -9 11 -8 -3 12 -3
<we> sold me | -9 11 -8 -3 12 -3
<we> still | -11 5 14 -16 22 -14
<we> still coming | -6 11 -1 0 -2 -1
<we> still good | -5 25 -7 -1 -6 -5
<we> still have | -7 14 -7 -6 5 -1
<we> still owe | -3 -7 1 -5 14 1
<we> still want | -1 -8 25 0 -9 -7
<we> stop | -10 4 -4 -5 23 -7
<we> submitted | -4 -3 18 -1 -6 -4
<we> swap | -4 10 -4 -2 -3 3
<we> swap it | -4 10 -4 -2 -3 3
<we> take | 8 0 17 -13 -1 -10
<we> take a | -9 5 16 -4 -6 -2
<we> take american | 12 -3 -4 -1 -3 -1
<we> take on | -8 -5 20 -3 -3 -1
<we> take payments | 10 -4 -1 -3 -4 2
<we> take those | 9 -6 -3 -1 0 1
<we> tell | -7 2 -5 -3 19 -7
<we> tell me | -7 -9 -1 1 21 -6
<we> texted | -4 12 -5 0 -5 2
<we> thank | 2 -7 -2 -3 -4 14
<we> thank <we> | 2 -7 -2 -3 -4 14
<we> that | -1 3 -6 11 -6 -1
<we> the | 0 -6 4 10 11 -19
<we> then | -3 6 -6 -5 8 0
<we> there | -2 -7 -4 0 -8 19
<we> this | -7 0 11 -1 -2 0
<we> to | -2 -1 12 7 -12 -3
<we> to check | 2 -6 13 -2 -3 -4
<we> to come | 10 8 -11 -3 -4 0
<we> to look | -5 10 6 -5 -5 -1
<we> told | -8 15 0 -6 0 -1
<we> told me | -3 17 -15 -1 2 0
<we> took | -11 11 -1 -3 3 0
<we> trabaja | 9 -6 -2 0 -1 1
<we> travel | 15 -4 -4 -2 -3 -1
<we> turn | -1 -8 11 1 -4 1
<we> twice | -12 17 1 -6 8 -8
<we> two | -6 9 10 -3 -6 -4
<we> two hundred | -5 12 -4 -1 -3 1
<we> up | -6 -11 14 -12 30 -15
<we> up with | 0 -1 9 -7 -3 1
<we> use | -4 14 7 -5 -4 -8
<we> used | -5 10 3 -3 -2 -3
<we> very | -2 -5 -2 -2 -4 14
<we> very much | -2 -5 -2 -2 -4 14
<we> wake | -6 -4 -1 -1 13 -2
<we> wake up | -6 -4 -1 -1 13 -2
<we> wanna | -6 -3 13 -3 -4 2
<we> want | -12 -1 22 -8 0 -1
<we> want me | -3 -2 18 -5 -11 3
<we> want the | -6 -4 3 -3 11 -1
<we> want to | -6 12 7 -5 -10 1
<we> wanted | -12 10 10 -8 -1 1
<we> wanted at | -1 12 -8 0 -2 -1
<we> was | 5 16 4 -6 -12 -8
<we> was supposed | -5 8 -2 0 -3 2
<we> was wrong | 16 -7 -4 0 -5 1
<we> weld | 10 -3 -2 0 -6 1
<we> went | -1 17 -7 -3 -6 0
<we> went off | -3 13 -2 0 -5 -2
<we> were | 7 3 8 -6 -16 4
<we> were going | -5 9 -2 -1 -1 0
<we> were gonna | -7 20 -8 1 -3 -3
<we> were in | 9 -6 -4 -2 1 1
<we> were under | -4 9 -2 -2 -3 2
<we> were working | 9 4 -7 -2 -7 3
<we> what | -3 4 -9 1 7 -1
<we> when | -2 13 -1 -5 -6 0
<we> with | 3 13 -7 -4 -7 2
<we> wont | 9 -3 4 -3 -9 1
<we> work | 37 -11 -8 -3 -10 -5
<we> work on | 36 -10 -8 -3 -9 -6
<we> work with | 14 -3 -3 -4 -9 4
<we> would | 11 -7 -5 1 -1 2
<we> wouldnt | -2 2 14 -1 -5 -7
<we> write | -6 12 -3 0 -4 2
<we> wrote | -7 9 5 -3 -5 1
<we> wrote on | -5 13 -5 3 -8 3
<year> | 43 -23 -19 4 -23 18
<year> <name> | 28 -10 -6 0 -11 0
<year> and | 15 -9 -5 1 -4 1
<year> and <name> | -4 9 -3 1 -5 2
<year> and i | -4 10 -2 1 -7 2
<year> and it | 17 -14 -1 1 -5 2
<year> its | 17 -8 -3 -2 -1 -3
<year> on | 14 -7 -6 0 -2 0
<year> on the | 13 -6 -5 0 -1 -1
<year> so | 10 -5 -4 1 -1 -1
<year> the | 9 -7 0 0 -3 0
<year> with | 17 -4 -10 2 -7 3
<year> with the | 17 -4 -10 2 -8 3
^ <car> | 98 -40 -41 1 -16 -3
^ <car> <n> | 26 -6 -4 -4 -2 -10
^ <car> brakes | 19 -5 -3 -2 -5 -5
^ <car> check | 14 -3 -2 -1 -1 -8
^ <car> coolant | 8 -4 -2 0 -3 1
^ <car> dead | 16 -8 -4 -4 -3 3
^ <car> death | 10 -2 -5 2 -6 1
^ <car> exhaust | 18 -5 -1 -1 -6 -4
^ <car> four | 21 -5 -6 -2 -6 -4
^ <car> front | 13 -5 -2 0 -3 -3
^ <car> i | 17 -6 -7 2 -9 2
^ <car> its | 16 -9 -2 0 -5 0
^ <car> needs | 18 -8 -6 0 -5 1
^ <car> no | 16 -7 -3 1 -5 -1
^ <car> oil | 24 -12 -7 1 -10 3
^ <car> rear | 13 0 -1 -1 -6 -5
^ <car> the | 37 -17 -9 0 -12 1
^ <car> timing | 17 5 -8 -4 -6 -4
^ <car> wagon | 9 -2 -1 -1 -2 -2
^ <n> | 40 36 39 -66 17 -67
^ <n> and | 6 -12 6 1 -3 2
^ <n> ask | 11 -6 -3 0 -6 3
^ <n> evenings | 18 -6 -6 1 -4 -3
^ <n> gracias | 3 9 -4 1 -7 -1
^ <n> hundred | 8 -6 8 -6 -6 2
^ <n> if | -2 -6 -1 -1 10 1
^ <n> is | 15 -10 1 1 -9 1
^ <n> or | 9 -1 -5 2 -5 1
^ <n> please | 14 -4 -3 2 -11 2
^ <n> testing | -11 -9 -8 -4 -9 40
^ <n> thanks | 12 -6 -1 -2 -5 1
^ <n> triple | 18 -4 -8 -1 -5 1
^ <n> works | 14 -4 -2 -2 -6 0
^ <year> | 40 -17 -9 0 -14 0
^ a | 10 -2 -7 -11 35 -25
^ a <car> | 20 -7 -5 1 -11 1
^ a lawsuit | -3 -1 -3 14 -6 -1
^ a que | -9 47 -9 -7 -15 -7
^ aaa | -5 -8 30 -5 -6 -5
^ aaron | 21 -6 -7 -7 -3 3
^ about | -7 26 -39 18 28 -27
^ about my | -6 27 -4 -5 -9 -2
^ about the | -15 22 -25 -16 41 -8
^ about to | -10 -10 -9 44 -8 -7
^ accept | -8 31 -6 -7 -5 -5
^ accept the | -8 31 -6 -7 -5 -5
^ account | -20 -15 38 2 18 -23
^ accounts | -10 -11 50 -11 -11 -7
^ actually | 8 -9 -4 0 5 0
^ advance | -2 -4 22 -8 -5 -3
^ advance auto | -2 -4 22 -8 -5 -3
^ advertising | -10 -10 -12 49 -10 -8
^ after you | -2 10 -4 -1 -4 1
^ afternoon | 10 -7 -5 1 0 2
^ again | 21 -12 1 6 -12 -4
^ again <n> | 17 -10 -3 1 -6 2
^ again thats | 21 -5 -3 -2 -6 -7
^ ah | -5 -8 0 5 -9 17
^ aint | 10 -7 -3 1 -2 1
^ air | 8 -10 -7 -6 18 -4
^ air conditioner | -4 -7 -1 -5 19 -1
^ alexa | -4 -4 -3 -7 -11 30
^ alistair | 14 -7 -3 1 -3 -2
^ all | 13 0 -4 20 -14 -15
^ all i | 19 -9 -3 -3 -4 -1
^ almost | -11 49 -11 -10 -9 -8
^ alo | -5 -5 -4 -5 -6 25
^ already | -14 25 -16 28 -12 -10
^ also | 0 10 4 -4 -8 -4
^ also my | 1 12 -4 -1 -4 -3
^ also the | 13 -4 8 -3 -9 -4
^ amazon | -10 -12 -14 59 -16 -8
^ an | 7 -5 -9 -10 28 -10
^ and | 4 -2 -11 -4 13 1
^ and bring | -2 -5 -3 -1 12 -2
^ and do | 11 -4 -4 -1 -4 1
^ and dont | 1 -6 -6 -2 10 2
^ and i | 10 -4 -2 -1 -2 -1
^ and now | 13 -13 0 0 0 0
^ and the | 9 -6 2 -1 -5 1
^ andre | -2 14 -3 0 -9 1
^ animal | -12 -10 -9 -8 47 -8
^ another | -2 -11 17 -6 -1 2
^ another mechanic | -7 -5 17 -7 1 1
^ antoine | 11 -2 -1 -1 -4 -3
^ any | 20 24 -10 -11 5 -28
^ any chance | 16 9 -8 -3 -10 -4
^ any day | 12 -2 -3 -4 -2 0
^ any news | -10 47 -9 -12 -10 -7
^ any time | 10 -2 -1 -1 -3 -2
^ any word | -4 33 -8 -6 -10 -5
^ anything | -1 -14 27 -10 6 -9
^ anyway its | 0 11 -5 1 -6 -1
^ application | -9 -10 -14 53 -15 -6
^ appointment | -20 5 -13 46 -6 -13
^ appreciate | -3 35 2 -12 -9 -12
^ approve | -10 63 -17 -15 -11 -10
^ approve the | -7 40 -11 -8 -7 -6
^ approved | -21 25 -18 37 -5 -18
^ approved for | -7 -11 -10 39 -8 -3
^ approved the | -8 33 -9 -11 -5 -1
^ approving | -7 37 -9 -9 -7 -6
^ approving the | -7 37 -9 -9 -7 -6
^ are | 20 5 -8 6 11 -34
^ are we | -11 44 -6 -13 -9 -5
^ are yall | -10 37 -8 -5 -11 -3
^ are you | 22 -11 -7 12 14 -30
^ area | 6 -9 26 -9 -8 -5
^ area code | 12 -4 -6 -1 -1 0
^ arrest | -9 -10 -10 46 -9 -9
^ art | 2 9 -5 3 -6 -3
^ as | -1 31 -9 -7 -8 -5
^ ask | 17 -9 5 -10 -8 6
^ ask for | 17 -9 5 -10 -8 6
^ assalamu | 9 9 -4 -1 -7 -5
^ assalamu alaikum | 9 9 -4 -1 -7 -5
^ at | -24 -21 35 3 -15 22
^ at the | -20 -17 38 -11 -13 24
^ attention | -1 -4 -12 23 -10 3
^ attorneys | -10 -9 14 25 -11 -9
^ attorneys office | -10 -9 14 25 -11 -9
^ auto | -13 -13 -16 67 -14 -11
^ automated | -10 -10 -9 48 -9 -9
^ autozone | 11 -4 23 -12 -10 -8
^ autozone commercial | -2 -1 27 -11 -8 -5
^ avoid | -12 -12 -9 55 -12 -10
^ ay | -2 3 -7 -6 22 -10
^ b | 15 -11 -2 1 -6 3
^ back | -12 24 17 39 -35 -32
^ back out | -11 48 -11 -11 -9 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -16 38 25 -18 -17 -12
^ ball | 8 -3 -2 0 -3 0
^ ballpark | 23 -6 -3 -7 -3 -4
^ based | -5 -8 -8 30 -7 -2
^ based on | -5 -8 -8 30 -7 -2
^ battery | 13 -15 40 -14 -12 -11
^ battery light | 8 -3 -2 0 -1 -2
^ be | 13 10 10 12 -21 -24
^ beach | 1 -8 -10 -9 33 -8
^ been | -8 29 14 10 -27 -18
^ been at | -1 24 6 -14 -7 -8
^ been waiting | -7 35 -9 -10 -8 -2
^ before | -1 6 0 23 -17 -12
^ before we | 0 -11 5 28 -12 -9
^ believe | -9 -13 -8 -7 44 -8
^ believe what | -9 -13 -8 -7 44 -8
^ beth | 15 -8 7 -4 -5 -3
^ bettina | 19 -7 -6 -4 -3 0
^ bev | -3 10 -5 -3 -2 2
^ bill | 5 20 6 -12 -12 -7
^ birthday | -10 -10 -10 -9 47 -9
^ blank | -8 -7 -6 -8 -11 40
^ blank audio | -8 -7 -6 -8 -11 40
^ blood | -10 -11 -11 -11 51 -9
^ blows | 10 -2 -2 -2 -3 -1
^ bo | -4 -3 12 0 -5 0
^ bobby | 16 -10 -6 2 -3 2
^ body | 5 -5 12 -4 -3 -5
^ body shop | 5 -5 12 -4 -3 -5
^ book | 0 -20 -22 27 30 -15
^ book a | -10 -8 -8 -9 42 -7
^ booked | -10 44 -12 -8 -7 -6
^ both | 0 11 -6 -2 -3 1
^ brake | 14 -7 0 2 1 -10
^ brakes | 27 -4 1 -7 -10 -8
^ bring | -2 13 -1 -5 -5 0
^ bro | 1 -1 -9 -10 32 -12
^ bud | 20 -5 -2 -5 -5 -3
^ buenas | 17 -3 9 -2 -1 -19
^ buenas el | 16 2 -8 0 -9 -1
^ buenas habla | 11 -6 -3 0 -4 1
^ buenas soy | 3 9 12 -11 -3 -10
^ buenas tardes | 2 2 6 6 -11 -5
^ bueno | -8 -6 -16 -19 20 28
^ bueno habla | -4 10 -3 -1 -2 0
^ buenos | 6 -4 11 -2 -8 -3
^ buenos dias | 6 -4 11 -2 -8 -3
^ bump | -11 51 -10 -9 -11 -10
^ busco | -12 -11 22 -7 23 -14
^ business | -14 -17 -24 83 -15 -12
^ buy | -10 -10 -11 48 -12 -6
^ bye | 7 -8 -18 -25 -25 68
^ bye bye | -11 -5 -4 -6 -11 38
^ cal | -2 16 -4 -1 -4 -6
^ call | 14 -1 -11 18 6 -26
^ call <n> | 10 0 -17 11 -4 1
^ call hank | 20 0 -1 -7 -7 -6
^ call if | 1 11 -4 -3 -2 -2
^ call me | 21 5 4 -12 9 -26
^ call now | -10 -9 -9 44 -7 -8
^ call the | -8 -4 8 -5 -4 14
^ call us | -9 -6 -6 19 15 -12
^ call your | -10 -7 -8 0 28 -3
^ calling | 8 5 27 -17 3 -25
^ calling about | 15 -8 9 -1 -9 -6
^ calling for | 17 -9 -6 0 -3 2
^ calling from | -3 -6 17 -3 -6 1
^ calling to | -20 25 20 -13 12 -24
^ came | -12 48 -11 -8 -10 -7
^ came out | -9 30 -8 -4 -6 -3
^ can | 31 -3 -18 1 -5 -6
^ can i | 8 -3 -23 10 27 -18
^ can somebody | 12 2 8 -6 -7 -10
^ can we | -12 37 -7 12 -14 -15
^ can yall | 18 2 -4 -4 -5 -6
^ can you | 29 -7 1 -17 -13 8
^ cancel | -18 47 -17 -20 -17 25
^ cancel for | -8 36 -7 -7 -8 -6
^ candy | 25 -2 -2 -6 -6 -10
^ cant | 23 32 -15 -11 -18 -11
^ cant get | 28 -7 -5 -4 -6 -6
^ cant make | -11 41 -8 -7 -9 -6
^ capital | -8 -7 9 27 -11 -9
^ car | 19 6 -27 45 -19 -25
^ car insurance | -11 -8 -7 36 -6 -4
^ card | -11 -8 -11 47 -10 -5
^ carl | 8 -9 10 -3 -8 2
^ carla | 3 -6 12 -4 -6 2
^ carol | 15 -9 14 -6 -8 -5
^ cars | 32 -11 -9 9 -10 -11
^ case | -5 -4 11 37 -21 -18
^ cash | 17 -17 -21 52 -16 -15
^ cash offer | -9 -8 -8 37 -8 -4
^ cats | -8 -7 7 -13 28 -8
^ cecily | 22 -5 -3 -1 -5 -7
^ cell | 18 -5 -3 -1 0 -9
^ cell is | 18 -5 -3 -1 0 -9
^ change | -10 45 -10 -12 -1 -12
^ change the | -9 43 -11 -8 -9 -6
^ charged | -10 45 -9 -12 -10 -5
^ charlotte | 8 -2 -3 0 -5 1
^ check | 3 22 -16 -17 21 -13
^ check on | -8 38 -5 -5 -14 -7
^ checking | 8 41 -5 -29 9 -24
^ checking in | -8 39 -8 -6 -13 -4
^ checking on | -3 31 -6 -14 5 -13
^ chip | 3 -8 -6 0 14 -1
^ choir | -11 -10 -9 -9 49 -9
^ chuck | 6 15 -5 -2 -4 -10
^ church | -11 -9 -13 -12 52 -7
^ ciao | 13 3 -5 -3 -8 1
^ cindy | 10 -7 11 -5 -7 -3
^ claim | 5 -16 6 46 -23 -18
^ claim your | -7 -7 -14 43 -11 -4
^ clint | 28 -6 -5 -3 -5 -9
^ close | -8 -9 -11 47 -11 -8
^ clutch | 13 -5 -3 0 -2 -2
^ come | -25 14 7 -32 18 17
^ come back | -15 64 -14 -8 -14 -11
^ come by | -8 -9 36 -2 -10 -6
^ come get | -1 -9 9 -4 18 -12
^ commercial | -22 -15 54 17 -19 -14
^ commercial desk | -8 -3 32 -9 -7 -4
^ complaint | -9 31 -18 24 -14 -15
^ concert | -10 -9 -10 -11 48 -9
^ confirm | -15 39 -17 24 -20 -10
^ confirmation | -10 34 -9 -10 -2 -4
^ confirming | -17 30 32 -13 -19 -12
^ congratulations | -2 -4 -5 23 -7 -5
^ congratulations you | -6 -5 -4 31 -8 -8
^ constance | 1 -4 9 -3 -6 3
^ contact | 17 -9 -10 -15 29 -12
^ coolant | 15 -6 -4 0 -4 -2
^ copies | -12 27 -14 -16 27 -13
^ copy | -8 45 -17 -6 -9 -5
^ copy of | -8 45 -17 -6 -9 -5
^ core | -17 -10 67 -14 -14 -11
^ core return | -9 -3 29 -5 -7 -4
^ cores | -9 -11 49 -9 -10 -10
^ coughing | -7 -6 -6 -6 -7 33
^ could | 13 12 -17 -15 15 -7
^ could i | 5 0 -13 -5 21 -8
^ could somebody | -2 9 -8 1 -2 3
^ could we | -8 24 6 -16 6 -13
^ could you | 26 -2 -19 -8 -1 4
^ courtesy | -6 -5 -10 30 -5 -4
^ courtesy call | -6 -5 -10 30 -5 -4
^ coverage | -15 -9 -7 50 -11 -8
^ covered | -8 31 -14 11 -11 -9
^ covered by | -8 31 -14 11 -11 -9
^ craig | 2 -2 -3 9 -4 -2
^ credit | -33 -35 33 42 17 -24
^ credit card | -9 -9 -24 60 -16 -1
^ creo | -7 13 -5 -5 6 -2
^ creo que | -7 13 -5 -5 6 -2
^ cuando | 14 23 -10 -8 -13 -6
^ cuanto | 31 12 -8 -10 -11 -14
^ cuanto me | 17 -9 -5 3 -8 3
^ cut | -19 -20 -23 40 39 -17
^ cut your | -9 -9 -12 50 -15 -6
^ dale | 10 -3 -3 -1 -3 -1
^ dang | -6 -6 -4 -6 -8 30
^ dang it | -6 -6 -4 -6 -8 30
^ darnell | 7 -1 3 0 -9 0
^ dave | 10 -3 -1 -1 -2 -3
^ dealer | -10 -14 22 28 -15 -11
^ dear | -2 -4 -5 17 -5 -1
^ dear business | -2 -4 -3 13 -3 -1
^ deborah | 9 9 0 -3 -4 -11
^ debt | -11 -11 -12 54 -11 -10
^ delivery | -23 -30 26 20 29 -23
^ dental | -14 -14 -13 25 31 -13
^ dentists | -10 -9 -9 -9 46 -8
^ derek stone | 1 9 -4 -2 -4 0
^ desmond | 7 8 -3 -2 -4 -6
^ did | -16 62 -19 -21 13 -19
^ did he | -3 25 -4 -4 -8 -5
^ did my | -11 8 -8 -3 20 -6
^ did that | -3 21 -8 -3 -5 -3
^ did the | -5 40 -12 -4 -15 -4
^ did you | -10 39 -5 -18 9 -15
^ different | 14 24 -11 -10 -12 -6
^ dile | -4 -5 -6 -5 27 -7
^ dile que | -4 -5 -6 -5 27 -7
^ dinner | -11 -10 -9 -9 46 -8
^ disculpe | -7 -7 16 -11 23 -14
^ dmitri | 13 -2 -4 -2 -2 -4
^ do | 28 -14 -31 15 31 -29
^ do i | 8 15 -10 -1 -12 -1
^ do not | -4 -10 -5 37 -11 -6
^ do yall | 22 -6 -5 -3 -8 0
^ do you | 30 -21 -22 -2 40 -23
^ doctor | -8 -10 -4 -6 33 -4
^ doctors | -12 -11 -8 -10 47 -7
^ dog | -12 -9 -9 -8 10 28
^ donate | -11 -6 -5 38 -9 -7
^ done | -12 48 -11 -9 -10 -7
^ dont | 2 11 -8 16 0 -21
^ dont come | -7 21 1 0 -8 -7
^ dont tell | 9 -6 6 -1 -3 -5
^ door | -13 -15 26 -14 28 -12
^ dorothy | 2 11 -3 -1 -7 -2
^ doug | 19 5 -10 -1 -8 -4
^ dr | -5 5 -18 -17 50 -15
^ dr feldman | -2 11 -12 -10 23 -10
^ drivers | -9 -10 -9 3 32 -8
^ dropped | -11 24 -13 -5 18 -13
^ dropped off | -11 22 -14 -12 23 -8
^ dry | -4 -12 -11 -12 47 -7
^ dude | -2 -5 -4 -6 25 -8
^ due | -7 -8 32 -7 -6 -5
^ dwight | 18 -3 -2 -7 -6 0
^ earl | 5 -10 9 2 -6 0
^ ed | -3 -4 -2 -1 11 -1
^ egg | -11 -10 -10 -10 50 -10
^ eh | 13 -4 -11 2 -2 2
^ either | 13 -8 -5 2 -5 3
^ el | -3 36 19 -43 34 -43
^ el aire | 9 -3 -4 0 -1 0
^ el carro | 0 27 -10 -2 -10 -6
^ el mecanico | 3 27 -12 -3 -9 -6
^ el numero | 16 -7 -6 1 -7 3
^ el trabajo | -6 28 -9 -3 -8 -2
^ electric | -11 -8 -8 45 -12 -5
^ electricity | -11 -11 -12 56 -13 -8
^ ellen | -9 14 8 -4 -8 -1
^ email | -3 13 5 -4 -6 -4
^ employee | 0 -4 -6 39 -15 -14
^ employee retention | 1 -2 -4 27 -12 -10
^ energy | -13 -12 -16 62 -12 -9
^ engine | -1 -19 25 -18 -15 28
^ es | 12 -27 -18 -12 29 16
^ es el | -4 -14 -10 -10 15 23
^ es la | -8 -5 -6 -6 35 -9
^ es un | 20 -13 -5 0 -5 2
^ es una | 13 -6 -6 2 -4 2
^ esta | -8 7 -14 -7 37 -14
^ este | -4 -3 -6 13 2 -3
^ este es | -3 -1 -5 13 -3 -2
^ estimado | -3 -5 -5 24 -5 -5
^ estimado cliente | -3 -3 -3 17 -3 -5
^ estimate | -14 64 -16 -15 -12 -8
^ estimate you | -9 36 -8 -6 -8 -5
^ estoy | 20 4 -2 -7 -8 -6
^ estoy en | 27 -9 -7 -3 -4 -3
^ ever | 6 22 -9 -6 -7 -5
^ ever since | 6 22 -9 -6 -7 -5
^ every | 16 -4 -4 -4 -3 0
^ everybody | 17 -4 -5 -3 -3 -3
^ everything | -9 12 -2 1 -3 1
^ exclusive | -14 -11 -17 64 -12 -11
^ expires | -12 -12 -12 53 -10 -8
^ eye | -11 -9 -10 -9 47 -9
^ factory | -8 -11 -10 43 -7 -7
^ federal | -14 -14 -18 71 -14 -11
^ fedex | -8 -4 25 -5 -6 -2
^ felicidades | -7 -6 -5 40 -9 -13
^ fill | -10 -11 -12 49 -10 -7
^ fill your | -10 -11 -12 49 -10 -7
^ final | -21 24 -21 56 -20 -18
^ final courtesy | -6 -9 -7 35 -8 -6
^ final notice | -7 -10 -6 33 -5 -5
^ finished | -11 49 -12 -9 -9 -8
^ fiona | 20 -5 -2 -1 -5 -8
^ first | 3 -3 -10 22 -6 -7
^ fitz | -5 15 8 -6 -6 -6
^ flat | 17 -5 -6 0 -4 -2
^ flat tire | 12 -5 -5 0 -4 1
^ fleetpride | -4 3 30 -10 -9 -10
^ follow | -6 42 -9 -11 -10 -6
^ follow up | -6 42 -9 -11 -10 -6
^ following | -10 41 -9 -10 -3 -9
^ following up | -10 41 -9 -10 -3 -9
^ food | -12 -11 -11 -9 52 -9
^ for | -18 14 10 -9 50 -47
^ for my | 9 40 -12 -16 -17 -4
^ for small | -6 -8 -13 38 -9 -2
^ for the | -5 17 24 -11 -19 -6
^ for you | -6 -10 36 -8 -9 -3
^ for your | -4 -4 16 1 -8 -2
^ forgot | -11 46 -8 -9 -9 -7
^ forgot to | -11 46 -8 -9 -9 -7
^ found | -15 14 33 -13 -8 -11
^ found the | -1 12 -8 0 -2 -1
^ found you | -11 -16 54 -8 -11 -8
^ frank | 2 1 18 -5 -8 -10
^ fred | 6 -8 -6 -3 21 -10
^ free | -23 -25 -25 110 -21 -16
^ free estimate | -6 -8 -5 26 -5 -2
^ from | -21 -23 69 -26 19 -18
^ from the | -9 -13 62 -11 -21 -8
^ front | 6 -6 -9 -6 24 -8
^ fuel | 29 -16 -8 2 -8 1
^ fuel filter | 21 -9 -2 2 -8 -5
^ fuel pump | 10 -4 -5 0 -2 1
^ fund | -8 -9 -11 43 -9 -7
^ funding | -11 -13 -16 57 -10 -8
^ funeral | -18 -19 -18 26 43 -14
^ g | 12 -5 -4 -1 -2 0
^ gail | 7 -5 8 -5 -8 2
^ garage | -17 -17 23 -18 44 -15
^ garbage | -10 -9 -10 -10 47 -9
^ gary | 21 7 -13 -3 -6 -6
^ gas | 9 -10 -10 33 -11 -10
^ gerald | 19 -6 -4 -3 -6 0
^ get | -5 17 -12 22 -13 -10
^ get a | -14 20 -7 13 -7 -5
^ gift | -14 31 -17 28 -14 -13
^ gil | 0 5 -8 -5 14 -5
^ gimme | 0 8 0 2 -11 1
^ gimme a | 0 8 0 2 -11 1
^ gina | 24 0 -5 -6 -5 -8
^ ginger | 18 -5 -4 0 -8 -1
^ girl | -6 1 -11 -10 39 -12
^ girl its | -5 1 -6 -7 24 -7
^ girl you | -7 -2 -7 -7 32 -8
^ give | -4 -12 20 -7 -11 15
^ give me | -4 -12 20 -8 -11 15
^ glenn | -5 11 4 -1 -7 -3
^ gloria | 11 -6 7 -5 -6 0
^ go | -27 55 -19 22 -6 -27
^ go ahead | -17 49 -6 -9 0 -17
^ go with | -7 42 -9 -11 -10 -5
^ god | 5 19 -6 -3 -10 -6
^ god bless | 5 19 -6 -3 -10 -6
^ going | -4 27 -3 -9 -2 -9
^ going over | -4 13 -3 -1 -2 -3
^ good | 0 -20 1 14 0 6
^ good afternoon | 5 -9 5 0 -2 2
^ good day | 3 -15 1 12 -3 3
^ good news | -9 -6 -7 37 -6 -9
^ google | -12 -14 -22 80 -16 -16
^ got | 17 47 -4 -11 -16 -33
^ got a | 35 -22 -15 -12 23 -9
^ got an | 21 -6 -2 -4 -6 -3
^ got my | 2 23 -6 -6 -8 -6
^ got the | -14 50 -17 -5 -11 -2
^ got your | -11 32 23 -20 -9 -15
^ government | -11 -10 -10 45 -8 -7
^ gracias | -5 17 -8 -10 -6 13
^ gracias por | -4 14 -9 -7 -12 18
^ gracias que | 10 -7 -2 0 -1 0
^ grandma | 0 -3 -5 -2 17 -7
^ grandpa | 2 -9 -5 -4 22 -6
^ grant | -11 -11 -11 49 -9 -8
^ great | 8 -4 -4 8 -6 -2
^ greetings | 3 9 -8 11 -9 -6
^ greetings this | 5 10 -7 -4 -4 1
^ greg | 2 -6 12 0 -9 1
^ grow | -6 -8 -14 38 -5 -5
^ grow your | -6 -8 -14 38 -5 -5
^ guaranteed | -9 -9 -7 41 -8 -8
^ gus | -3 16 1 -3 -4 -7
^ ha | 0 -7 -14 43 -10 -12
^ habla | -7 -13 27 -6 8 -9
^ hacen | 20 -5 -5 -4 -4 -2
^ had | 1 50 -12 -14 -17 -9
^ had a | -8 34 -9 -7 -4 -6
^ had an | -11 41 -7 -7 -13 -3
^ hair | -14 -16 -13 -14 70 -13
^ hal | 7 -7 9 -2 -3 -5
^ hang | -6 -8 -5 -7 -8 33
^ hang on | -4 -5 -3 -4 -5 22
^ hank here | -4 1 -4 -2 11 -3
^ hannah | 4 9 -5 -1 -4 -3
^ happy | -7 -6 -4 -6 31 -8
^ happy birthday | -7 -6 -4 -6 31 -8
^ harold | 5 11 -7 -4 -5 0
^ has | -28 31 11 12 1 -26
^ hasnt | -16 71 -15 -12 -17 -11
^ have | -13 14 4 19 4 -27
^ have you | 5 -10 -12 17 8 -8
^ he | -10 42 -6 3 -11 -16
^ he also | -6 8 -5 1 1 1
^ he gave | 9 -6 -3 0 -2 1
^ he has | -3 -6 -4 0 11 2
^ he is | -6 27 -6 -4 -7 -4
^ he said | -4 18 -2 0 -10 -1
^ he says | -5 11 3 -5 -7 2
^ he told | -7 17 -4 -1 -4 -2
^ he wants | 0 11 -5 0 -3 -2
^ he was | -6 17 -1 -1 -7 -2
^ he would | 13 -3 -4 -8 0 2
^ head | 24 -6 -2 -3 -5 -9
^ health | -16 -16 -13 68 -12 -11
^ health insurance | -8 -7 -7 30 -5 -3
^ heard | 6 27 -10 -7 -11 -5
^ hearing | -16 -15 -13 27 30 -13
^ heater | 18 0 1 -9 -6 -2
^ heather | -5 -2 16 -4 -7 1
^ hell | -2 -5 -1 -1 16 -6
^ hello | -5 -17 0 -7 -9 39
^ hello dana | 8 -6 -1 0 -1 -1
^ hello dear | 5 9 -5 0 -11 1
^ hello good | 13 -4 -2 -2 0 -5
^ hello hello | -3 -7 -6 -4 -8 28
^ hello i | 8 4 12 -7 -12 -4
^ hello id | 21 -7 -2 -2 -3 -7
^ hello is | -3 -3 -2 -2 15 -6
^ hello its | -3 9 3 -4 -7 1
^ hello kevin | 11 -6 0 0 -4 0
^ hello my | 10 -8 13 -3 -12 -1
^ hello rosa | 11 -7 0 0 -4 0
^ hello sir | 0 -4 10 -1 -3 0
^ hello steve | 10 -7 0 1 -4 0
^ hello this | 7 -11 11 4 -6 -5
^ hello we | -7 -5 -3 21 -4 -2
^ hello will | 8 -4 -1 0 -4 1
^ hello yes | 11 7 -7 -2 -9 0
^ help | 18 -5 -4 -6 -3 0
^ her | 13 2 -4 -2 -11 2
^ her <car> | 14 -4 -1 -1 -8 0
^ her names | 9 -1 -5 -2 -1 0
^ here | 9 -3 -2 -1 -3 0
^ heres | 0 9 -3 0 -3 -4
^ hes | -5 14 -11 -19 12 9
^ hes got | 1 -7 -3 -1 12 -1
^ hes in | -4 -1 -3 -2 15 -6
^ hes not | 1 -9 -5 -3 -6 23
^ hey | -12 -17 2 6 31 -10
^ hey babe | -7 -4 -6 -5 33 -10
^ hey baby | -3 -2 -8 -8 31 -9
^ hey boss | -3 -8 9 10 -8 -1
^ hey bro | 3 -4 -9 -6 24 -9
^ hey buddy | -2 -5 16 -6 -4 1
^ hey calling | 19 -3 -2 -4 -12 3
^ hey can | 10 10 -6 -3 -6 -5
^ hey chris | -3 -4 -3 16 -1 -5
^ hey coach | 10 -8 -7 -5 20 -10
^ hey dad | 1 1 -3 -9 21 -10
^ hey do | 26 -4 -10 -3 -12 3
^ hey girl | -10 -6 -8 -7 40 -8
^ hey good | 16 -10 -6 2 -5 2
^ hey grandma | -1 -4 -1 -2 9 -2
^ hey i | 20 -7 -12 4 -6 2
^ hey im | 1 -6 5 17 -10 -7
^ hey is | -16 13 9 -7 10 -9
^ hey its | -17 9 32 3 -22 -6
^ hey kevin | 2 -6 -4 9 1 -1
^ hey man | -2 2 2 -1 10 -12
^ hey marcus | 22 -7 -5 -2 -5 -3
^ hey mike | 6 -6 7 -1 -9 4
^ hey mom | -7 -4 -9 -8 36 -9
^ hey my | 13 -8 6 -8 -8 4
^ hey quick | 9 -3 -1 -3 -5 2
^ hey so | 3 10 -5 0 -7 0
^ hey steve | -3 20 -3 1 -14 -1
^ hey there | 8 -11 2 6 -7 2
^ hey this | 3 6 3 2 -17 3
^ hey uncle | 1 -6 -8 -7 26 -7
^ hey whats | 15 -6 -8 4 -6 1
^ hey yall | 11 -7 -2 1 -2 -1
^ hey you | -1 2 12 -2 -9 -1
^ heyyy | 16 -5 -2 0 -5 -3
^ heyyy its | 12 -4 0 -2 -5 -2
^ heyyy so | 10 -2 -2 1 -2 -5
^ hi | 0 -3 -1 8 13 -17
^ hi are | 16 -7 2 6 -13 -4
^ hi calling | 6 -7 -4 -8 16 -4
^ hi can | 17 -6 -3 -4 1 -5
^ hi do | 15 -9 -6 -4 11 -8
^ hi dr | -6 -9 -1 0 14 2
^ hi good | -3 2 14 -15 -3 4
^ hi honey | -7 -4 -3 -10 32 -9
^ hi i | 7 0 -6 -14 15 -3
^ hi id | 17 -5 -7 -3 4 -6
^ hi im | 10 -3 -2 -3 3 -7
^ hi is | 3 -10 -6 -4 19 -1
^ hi its | 12 7 -8 9 -14 -7
^ hi just | -4 13 -7 13 -11 -4
^ hi marcy | 16 -5 -5 0 -8 2
^ hi mike | 9 -3 -3 -1 -3 1
^ hi mom | -10 -8 -7 -7 42 -9
^ hi my | 1 -16 11 2 -2 3
^ hi neighbor | -5 -5 -4 14 -2 2
^ hi so | 15 -6 -6 1 -6 2
^ hi sweetie | -6 0 -6 -7 27 -8
^ hi there | 3 4 11 5 -24 0
^ hi this | -5 10 -5 6 -1 -6
^ hi we | -2 -6 -5 26 -6 -6
^ hi were | 3 -6 -12 27 -8 -3
^ hi you | -2 12 -6 1 -7 2
^ hi your | -2 -3 20 -7 -3 -6
^ his | 1 -13 8 -5 6 3
^ his <car> | 17 -4 -3 -9 -2 1
^ hit | 13 -11 1 1 -5 1
^ hit me | 10 -10 2 1 -4 1
^ hiya | 9 -3 -4 0 -3 1
^ hmm | -4 -9 -6 -7 -10 36
^ hola | 16 -13 10 -1 -7 -4
^ hola comadre | -6 -4 -5 -3 26 -8
^ hola esta | -5 -5 -6 8 16 -7
^ hola este | 8 -6 0 0 -3 0
^ hola good | 11 -10 0 0 -1 0
^ hola habla | -3 12 12 -5 -9 -7
^ hola hi | 11 -9 -1 1 -3 1
^ hola le | -3 -8 8 13 -5 -4
^ hola soy | 12 15 -9 -4 -9 -4
^ hold | -6 22 -14 -3 -13 14
^ hold off | -3 29 -8 -2 -7 -9
^ hold on | -2 -3 -2 -1 -5 13
^ home | -13 -15 -13 62 -14 -8
^ homeowners | -3 -4 -9 21 -4 -1
^ homeowners in | -3 -4 -9 21 -4 -1
^ hope | 6 -11 5 -3 7 -4
^ hotel | -10 -9 -11 -11 50 -9
^ how | 44 15 -27 -17 8 -22
^ how far | 15 -3 -2 -1 -5 -3
^ how late | 40 -11 -5 -4 -10 -10
^ how long | 22 -6 -3 -2 -7 -3
^ how much | 5 22 -19 -16 25 -16
^ how soon | 21 -4 -8 0 -5 -4
^ how you | 5 -10 2 2 -2 2
^ howdy | 12 -6 -3 0 -4 1
^ huh | -4 -3 -2 0 -4 13
^ huh yeah | -4 -3 -2 0 -4 13
^ i | 13 23 -21 -13 15 -17
^ i actually | -2 -2 10 -7 -1 1
^ i already | 21 9 -4 -13 -7 -6
^ i am | 15 18 -7 6 -16 -16
^ i appreciate | -3 20 -3 -3 -7 -4
^ i been | 0 12 -1 -1 -6 -4
^ i believe | -2 22 -5 -4 -3 -7
^ i bought | 3 9 -6 -1 -6 1
^ i called | 4 -12 3 -2 7 0
^ i can | -3 -21 10 13 7 -7
^ i cant | 17 -10 -1 -13 -7 15
^ i clean | 15 -7 -3 1 -7 1
^ i could | -4 -5 17 -9 -3 3
^ i did | 13 -10 -1 0 -2 0
^ i didnt | 0 3 -5 8 -9 3
^ i do | -1 3 2 11 -11 -4
^ i done | 10 -5 -7 1 -1 2
^ i dont | 3 1 -6 -15 14 3
^ i drive | 18 -14 -7 2 -2 3
^ i forgot | -5 2 -1 -2 16 -10
^ i found | -6 4 -7 -2 12 -2
^ i get | -1 5 5 -3 -9 3
^ i got | 8 22 -7 -15 11 -18
^ i had | -3 12 -9 -5 3 3
^ i handle | -5 -2 12 -5 0 0
^ i hate | -3 -6 -5 -6 8 12
^ i have | 24 -3 -16 -2 1 -5
^ i havent | 0 9 -5 0 -4 -1
^ i hear | -2 14 2 -6 -8 -1
^ i heard | 14 -11 6 -2 -7 0
^ i hit | 11 2 -3 0 -9 -2
^ i i | 20 -7 -6 -1 -6 0
^ i just | -5 4 -14 2 10 4
^ i know | 21 -9 -16 2 4 -1
^ i land | 8 -5 0 1 -5 1
^ i left | 11 7 -10 -8 11 -11
^ i like | -1 4 7 -2 -8 1
^ i live | 12 -6 -2 1 -4 -1
^ i locked | 10 -5 -1 0 -4 0
^ i looked | 6 -6 -7 -3 9 1
^ i lost | 1 -4 -4 -4 26 -14
^ i manage | 8 -1 -2 -3 -2 0
^ i moved | -2 23 -4 -4 -8 -4
^ i need | 24 -4 -14 -13 16 -9
^ i never | -12 28 -3 -2 -7 -4
^ i only | 15 -10 1 1 -7 1
^ i own | 15 -10 -4 0 -3 2
^ i paid | 20 -4 -8 -4 -8 4
^ i put | 16 -5 -4 0 -10 2
^ i ran | 10 -2 -2 1 -8 0
^ i read | 2 9 -6 -5 -2 2
^ i realize | 15 -3 -8 -1 -7 4
^ i run | 6 -14 16 -4 -8 4
^ i saw | 2 -9 9 -8 15 -8
^ i see | -6 14 6 -2 -8 -4
^ i sell | -1 -9 10 23 -11 -12
^ i sent | 1 36 -12 -11 -5 -8
^ i signed | -7 28 -3 -1 -5 -11
^ i smell | -9 -5 -2 -4 24 -5
^ i sold | -1 16 0 -1 -11 -3
^ i spoke | 11 -5 -3 -2 -4 3
^ i still | -2 11 -1 -7 5 -6
^ i suspect | 11 -6 -6 0 0 1
^ i think | 20 -2 -8 -4 3 -9
^ i thought | -3 19 -5 -2 -6 -4
^ i told | 0 9 -4 1 -5 -2
^ i took | -4 15 -3 1 -7 -2
^ i tried | 18 7 -6 -4 -10 -5
^ i understand | 11 -8 -1 0 -2 1
^ i used | 10 1 16 -8 -8 -11
^ i want | -14 4 -7 -12 33 -5
^ i wanted | -7 2 -8 -2 25 -10
^ i was | 11 17 10 -13 -5 -20
^ i wont | -11 37 -6 -7 -8 -6
^ i work | 21 -11 8 -9 -14 4
^ i would | 19 -2 -5 -6 -6 0
^ i wrote | -6 26 -3 -4 -6 -7
^ id | -3 -9 7 -10 25 -10
^ id appreciate | 10 -6 -3 -1 -1 2
^ id be | 13 -4 -4 -1 -6 2
^ id do | 0 -6 9 1 -6 2
^ id like | 0 2 -5 -13 30 -13
^ id love | 7 -11 12 -4 -8 5
^ id pay | 7 -8 11 -6 -8 3
^ if i | 22 -2 -8 -1 -6 -4
^ if not | -1 10 -5 0 -6 2
^ if that | -7 -8 7 -2 7 3
^ if this | -1 -6 -4 4 11 -5
^ if youd | -6 -5 0 4 -7 15
^ if your | 5 -1 6 -8 -3 1
^ if youre | 13 3 -5 -8 -9 6
^ if youve | 5 -5 9 -2 -6 0
^ ill | 11 5 -5 -21 -2 13
^ ill be | -2 11 8 -6 1 -12
^ ill call | -12 12 -6 -10 -7 23
^ ill give | 5 -3 12 -1 -9 -4
^ ill pay | 16 -7 -1 -7 -4 3
^ ill put | -5 -9 -5 1 13 4
^ ill try | 19 -6 6 -1 -7 -11
^ im | 1 15 -13 -13 7 4
^ im <n> | 5 9 2 -6 -10 0
^ im an | -1 -7 24 -6 -8 -1
^ im at | 8 9 8 -13 -8 -5
^ im available | 13 -5 -3 -1 -7 3
^ im calling | -7 -5 -3 -5 35 -15
^ im driving | -1 -4 -2 -3 -5 15
^ im flexible | 17 -10 -4 0 -4 1
^ im following | -2 -4 10 -4 -2 2
^ im going | -2 13 -6 -10 -11 16
^ im gonna | 13 7 1 -8 -7 -5
^ im hannah | 15 -4 -3 0 -6 -3
^ im hauling | 12 -3 -1 -1 -5 -3
^ im having | 19 -5 -4 -5 -3 -3
^ im holding | -4 -1 -4 10 -4 3
^ im home | 4 12 -7 -2 -9 2
^ im in | 20 -16 -2 -4 7 -5
^ im interested | 28 -8 -8 -9 6 -9
^ im just | -13 6 -5 12 -1 2
^ im looking | 9 -19 4 -8 23 -9
^ im nineteen | -4 -4 10 0 -4 2
^ im not | -1 8 -4 -5 4 -2
^ im off | 1 -9 1 2 3 2
^ im on | -1 18 14 -19 -21 9
^ im only | 1 11 -6 -1 -5 0
^ im outside | -13 15 11 -8 10 -15
^ im reaching | -5 -3 10 11 -7 -6
^ im retired | 0 -10 11 2 -4 2
^ im returning | 10 -2 -14 -3 14 -5
^ im rosalind | 9 -3 -2 1 -5 1
^ im scheduled | -8 33 -5 -9 -6 -6
^ im selling | 18 -2 -2 -6 -5 -3
^ im sorry | -4 -7 -4 -5 -11 31
^ im standing | -1 9 -7 -8 12 -6
^ im still | -8 1 -7 -4 20 -2
^ im stuck | 11 18 -10 -3 -10 -8
^ im supposed | -1 13 -5 0 -4 -4
^ im the | 5 21 1 -7 -4 -15
^ im thinking | 1 -1 10 -3 -5 -2
^ im told | 9 -4 -3 0 -2 -1
^ im trying | -4 -11 -2 -1 20 -2
^ im up | 5 -9 7 1 -6 2
^ im with | 12 -12 9 22 -17 -14
^ im your | -12 47 0 -19 1 -17
^ in | 2 19 6 37 -36 -29
^ in charge | -7 -10 -11 35 -6 -2
^ inaudible | -8 -5 -7 -7 -8 36
^ ines | 15 -5 -2 -3 -4 0
^ insurance | -14 -26 10 34 20 -23
^ interest | -9 -7 -11 38 -8 -4
^ interest rate | -9 -7 -11 38 -8 -4
^ interested | -6 -5 13 18 -13 -7
^ internet | -16 -12 -17 26 28 -10
^ interstate | 1 -5 25 -7 -7 -7
^ interstate batteries | 1 -5 25 -7 -7 -7
^ introduce | -11 -10 49 -10 -10 -8
^ invoice | -12 8 38 -14 -9 -11
^ invoice number | -5 -14 32 -3 -4 -6
^ is | 2 17 -53 -36 59 10
^ is anybody | -3 -4 -3 -2 -9 20
^ is he | -9 38 -7 -3 -10 -9
^ is it | 2 21 -20 -18 2 14
^ is my | -8 37 -10 -12 15 -21
^ is that | 5 2 -14 -4 17 -6
^ is the | -16 21 -12 -8 33 -18
^ is there | -6 10 -1 1 -3 1
^ is this | 20 -25 -21 -9 54 -20
^ isaiah | 14 -5 5 -4 -4 -7
^ it | 7 19 -16 2 -21 8
^ it cranks | 21 -12 -6 -1 1 -2
^ it doesnt | 8 9 -3 -3 -2 -9
^ it has | 11 -4 -3 -1 -6 2
^ it needs | 19 -12 -7 2 -5 2
^ it runs | 0 10 -3 2 -11 2
^ it was | -7 11 -1 -1 -1 -1
^ it wont | 18 4 -7 -1 -12 -2
^ itd | 13 -6 -2 -4 -4 3
^ itd be | 11 -6 -2 -5 -1 2
^ itll | 6 -9 -8 22 -6 -5
^ its | -4 17 4 -15 10 -12
^ its <n> | 2 10 1 -1 -5 -7
^ its a | 15 -6 -17 3 3 3
^ its about | 2 -11 21 -5 -5 -2
^ its an | 21 -13 -5 3 -9 2
^ its at | 13 -9 -2 1 -4 2
^ its been | 11 11 -9 -2 -9 -2
^ its devin | 1 -3 -1 -1 10 -6
^ its doing | 8 14 -10 1 -7 -6
^ its due | 18 -5 -7 0 -10 5
^ its fiona | 11 -4 -3 0 -6 1
^ its for | 20 -9 -1 -2 -11 4
^ its gary | 14 -8 -3 0 -3 1
^ its got | 7 14 -7 0 -14 1
^ its in | 23 -6 -7 0 -8 -3
^ its just | -11 -10 -12 -8 19 22
^ its ken | -2 18 -3 -2 -8 -3
^ its leaking | -1 24 -2 -2 -14 -5
^ its making | 22 -7 -3 -2 -8 -2
^ its me | 2 18 -12 -10 17 -15
^ its mom | -10 -5 -6 -8 39 -11
^ its my | 16 -9 -4 0 -5 2
^ its not | 19 -4 -6 -1 -6 -2
^ its on | -4 14 -7 -1 -5 3
^ its only | -2 -5 -5 12 -3 3
^ its regarding | 20 -7 -6 -1 -4 -2
^ its the | 15 -1 -12 -7 9 -5
^ its time | -2 14 6 -4 -9 -5
^ its your | -20 -12 -7 8 52 -19
^ ive | 13 8 1 3 -17 -7
^ ive a | 22 -10 -8 -4 -3 4
^ ive been | -3 6 -3 5 -8 2
^ ive called | 19 -3 -4 -1 -9 -1
^ ive decided | -3 10 -4 -1 -2 1
^ ive done | 19 -4 -5 -3 -5 -2
^ ive got | 12 -4 9 -3 -11 -3
^ ive waited | -6 30 -5 -5 -6 -7
^ j | 17 -7 -6 2 -8 2
^ jamal | 1 8 5 -6 -5 -3
^ jamal whitaker | 12 -4 6 -6 -4 -5
^ jerome | 18 -2 -7 -2 -5 -1
^ jerry | -10 -8 17 -3 12 -9
^ jim | 11 13 5 -8 -11 -9
^ jo | 16 -12 -2 1 -2 1
^ job | -23 10 -30 -22 84 -19
^ jobs | -10 -10 -10 47 -8 -8
^ joe | 9 -1 -3 -4 -3 1
^ jonah | -1 -8 15 -2 -4 0
^ judge | 0 -10 -9 -8 34 -7
^ just | 10 21 -9 -19 -9 6
^ just a | 2 12 -5 -1 -6 -3
^ just calling | -8 29 -4 -3 -8 -5
^ just checking | -9 12 14 -5 -9 -2
^ just letting | -8 6 15 -3 -7 -3
^ just making | -7 19 -5 -1 -4 -2
^ just need | 18 -12 -4 1 -3 1
^ just want | 9 -7 -6 -5 10 0
^ just wanted | -3 3 10 -5 -7 2
^ just wondering | 14 6 -6 -3 -3 -8
^ kelly | 0 -6 18 -3 -5 -3
^ kevin | -5 2 -4 -4 13 -2
^ kindly call | 8 -3 -7 8 -4 -2
^ kyle | 21 -8 2 -2 -10 -4
^ la | 19 20 -3 -47 57 -46
^ la cita | -15 25 -13 -8 17 -6
^ la pieza | -8 16 15 -4 -10 -8
^ la podemos | -4 23 -5 -4 -7 -4
^ large | -12 -10 -6 -6 40 -5
^ las | -7 -2 29 -6 -5 -10
^ las piezas | -7 -8 36 -7 -8 -6
^ last | -1 19 -31 41 1 -30
^ last name | -1 -9 -3 -2 19 -4
^ last time | 10 31 -9 -11 -15 -5
^ later | 8 32 -11 -9 -10 -10
^ lawn | -15 -14 -16 26 31 -12
^ le | -2 16 20 27 -34 -26
^ le habla | 1 -4 9 -3 -3 -1
^ le hablamos | -4 -7 -7 26 -5 -3
^ le hablo | 13 2 -6 -3 -5 -2
^ le llamo | -3 -12 24 -4 -5 0
^ le ofrecemos | -3 -3 -7 23 -5 -7
^ lead | -10 -10 -11 50 -9 -9
^ lease | -13 -14 26 -18 30 -11
^ leave | -7 20 -11 3 -20 15
^ leave a | 9 28 -6 -10 -8 -12
^ left | 8 24 -9 -8 -10 -5
^ left my | 5 9 -2 -2 -10 -1
^ legal | -13 -13 -13 66 -14 -12
^ leland | -4 15 -6 1 -4 -2
^ lemme | -2 -5 7 -7 19 -12
^ leonard | 4 -6 -4 -2 15 -6
^ lester | 12 -4 -2 -2 -3 0
^ lets | -9 2 -10 13 11 -7
^ library | -10 -9 -11 -10 49 -8
^ like | 2 19 -4 -13 7 -10
^ like a | 21 -11 -11 1 1 -1
^ limited | -8 -9 -7 41 -8 -8
^ limited time | -8 -9 -8 38 -8 -7
^ linda | 11 -3 1 -5 -3 0
^ link | -12 60 -14 -13 -12 -10
^ link to | -7 38 -9 -9 -8 -5
^ listen | 6 -8 -5 -1 9 -1
^ little | 7 -10 -12 -9 31 -7
^ lkq | 4 0 28 -11 -11 -10
^ llamame | 4 -8 -6 -6 25 -9
^ llameme | -3 13 -4 -1 -5 -1
^ llameme al | 14 -10 -3 0 -1 1
^ lo | -1 20 -10 -12 14 -11
^ lo estoy | 0 22 -3 -4 -6 -9
^ loan | -20 -20 -23 53 27 -17
^ locked | 2 -10 -13 33 -9 -2
^ look | -6 14 6 -8 -7 1
^ looking | 22 4 -7 -3 -16 1
^ looking at | -1 10 -6 3 -8 3
^ looking for | 26 -9 -4 -2 -12 1
^ lorenzo | 0 -5 11 0 -3 -3
^ lou | 2 11 0 0 -11 -1
^ love | 3 -10 -10 -5 33 -11
^ love you | 5 -4 -13 -13 36 -11
^ low | -11 -10 -12 50 -9 -8
^ lower | -12 -15 -19 64 -11 -7
^ lower your | -12 -15 -19 64 -11 -7
^ lunch | -15 -15 31 -15 28 -13
^ lyle | -8 19 -2 0 -7 -2
^ mack | -1 -4 13 -1 -2 -5
^ make | -27 34 -21 42 -4 -24
^ make a | -19 25 -18 19 12 -18
^ manny | 22 -4 -3 -3 -5 -7
^ marcus | -1 9 -1 1 -7 -1
^ marcy | 23 -6 -5 -2 -6 -4
^ marguerite | 11 -4 -4 0 -4 1
^ marketing | -14 -11 -16 63 -14 -8
^ marque | -13 -10 -11 58 -15 -10
^ marque el | -7 -6 -6 32 -9 -4
^ marque uno | -6 -6 -6 31 -9 -5
^ marqueme | -2 14 -4 -2 -4 -2
^ marquis | 12 -6 -2 0 -5 0
^ may | -8 2 -12 17 14 -13
^ maybe | 0 10 0 -6 -4 0
^ me | 30 46 -8 -23 -16 -29
^ me cambiaron | -11 29 -5 -7 0 -6
^ me llamo | 13 -10 -3 1 -2 0
^ me puede | 23 9 -9 -5 -11 -6
^ mechanic | 2 30 -10 -7 -7 -8
^ medical | -16 -15 -17 35 25 -14
^ medicare | -12 -9 -12 56 -14 -9
^ merchant | -13 -11 -16 58 -11 -7
^ merchant cash | -8 -8 -9 37 -7 -5
^ mi | 25 7 0 -20 8 -19
^ mi <car> | 11 -5 -3 1 -3 0
^ mi camioneta | 12 -7 -5 1 -2 1
^ mi carro | 38 -2 -10 -7 -11 -7
^ mi hijo | 17 -4 -1 -3 -7 -1
^ mi numero | 9 1 -7 0 -3 0
^ mi vecina | 16 -7 -3 0 -4 -1
^ might | -4 16 -3 -1 -3 -5
^ mija | -1 -2 -1 -2 10 -4
^ mija soy | -1 -2 -1 -2 10 -4
^ mijo | -3 -9 -6 -5 35 -12
^ mine is | 16 -11 -5 1 -3 1
^ mines | 9 -3 -4 -1 -2 0
^ mines a | 10 -3 -4 -1 -3 1
^ mire | 1 -4 8 -3 -3 0
^ mire traigo | 9 -6 -2 -1 0 0
^ miss | -7 -8 -8 -7 37 -7
^ missed | -8 -13 44 -7 -11 -6
^ missed you | -8 -13 44 -7 -11 -6
^ mistake | -7 40 -8 -7 -11 -7
^ mistake on | -7 40 -8 -7 -11 -7
^ mm | 5 -10 -7 -8 -10 30
^ mm hmm | -5 -4 -2 -4 -6 22
^ mobile | -4 -8 -11 35 -7 -5
^ mom | 6 -5 -6 -2 19 -12
^ moms | -1 -2 -2 -3 11 -4
^ monthly | -13 -14 28 22 -12 -11
^ more | -16 -17 -19 79 -14 -13
^ morning | 0 1 10 -6 -7 2
^ mortgage | -14 -15 -15 27 29 -12
^ move | -16 68 -14 -11 -16 -11
^ mr | -1 6 -18 -9 21 2
^ mrs | 17 8 -5 -3 -11 -7
^ ms | 10 12 -3 -4 -11 -5
^ muffler | 13 -6 -3 2 -6 -1
^ muffler fell | 13 -6 -3 2 -6 -1
^ music | -11 -9 -7 -10 -15 52
^ my | 10 7 -11 -26 47 -26
^ my <car> | 38 -7 -14 7 -29 6
^ my account | -8 14 -8 -5 13 -5
^ my appointment | 15 21 -7 -8 -18 -3
^ my bmw | 13 -4 -2 -1 -9 3
^ my brakes | 12 -6 10 -3 -7 -7
^ my buddy | 16 -9 -6 2 -6 2
^ my car | 6 9 -7 -9 9 -8
^ my cars | 24 -7 -5 -3 -12 2
^ my cats | -7 -6 -5 -7 34 -8
^ my cell | 1 -6 16 -9 -5 3
^ my cells | 11 -5 -5 -3 1 1
^ my check | 10 18 -9 -8 0 -10
^ my clutch | 21 -4 -3 -1 -9 -4
^ my contact | 12 -6 -3 -2 -2 2
^ my cousin | 9 -4 -2 0 -4 1
^ my daughter | 6 4 -3 -1 -10 4
^ my debit | -6 -8 -5 -7 34 -9
^ my deposit | -8 45 -12 -7 -15 -4
^ my direct | 8 -6 9 -4 -10 4
^ my dog | 2 -12 -4 -10 39 -15
^ my drivers | -6 5 8 -1 -8 2
^ my engine | -3 19 -7 -1 -4 -4
^ my ex | 23 -9 -4 -1 -9 -1
^ my guy | 11 -4 -5 1 -3 2
^ my headlight | 15 -3 -4 1 -6 -3
^ my headlights | 28 -4 -4 -2 -11 -6
^ my house | 10 -13 -8 -8 26 -7
^ my husband | 12 -4 -2 0 -10 3
^ my husbands | 1 -12 -8 -1 25 -5
^ my insurance | 1 16 -9 -3 -6 2
^ my invoice | -6 33 -9 -4 -10 -4
^ my keys | 14 -8 -1 0 -3 -2
^ my kids | -6 -8 -7 -6 30 -3
^ my late | 4 -10 11 -3 -6 4
^ my mother | 19 -6 -7 -2 3 -7
^ my name | 13 -9 0 -1 -5 2
^ my names | 1 -12 17 6 -13 1
^ my neighbor | 16 -1 -7 1 -14 4
^ my neighbors | 1 9 -4 -1 -4 -1
^ my nephew | 1 -12 30 -2 -8 -11
^ my numbers | 13 -13 -4 0 1 2
^ my oil | -3 10 -5 2 -5 2
^ my old | -9 40 -9 -6 -11 -5
^ my own | 10 -4 -5 -1 -2 2
^ my phone | -1 17 -7 2 -11 -1
^ my receipt | -2 19 -4 -1 -9 -3
^ my son | -1 3 12 -5 -14 4
^ my sons | 13 -12 -9 -7 22 -7
^ my truck | 3 34 -12 -7 -16 -1
^ my trucks | 26 -13 -6 5 -13 2
^ my wife | 6 7 0 -1 -12 0
^ my wifes | 9 -3 -1 -1 -6 2
^ nada | -5 11 8 -5 -7 -2
^ nadine | -1 9 -5 -1 -2 -1
^ nah | -3 -5 -2 -5 -6 21
^ name | 21 -8 -9 -3 -4 3
^ name is | 18 -8 -10 0 -4 2
^ names | 30 -9 -13 -3 -2 -2
^ names cash | 20 -4 -6 -2 -6 -3
^ names cody | 9 -4 -3 0 -4 1
^ nanny | -10 -10 -12 -10 51 -9
^ napa | -5 -5 20 -1 -3 -5
^ necesito | 17 7 -9 -4 -2 -10
^ necesito cambio | 10 -5 -3 0 -1 0
^ necesito frenos | 13 -3 -3 -3 -3 -2
^ necesito un | 20 -3 -4 -2 -4 -7
^ need | 25 1 -1 -29 33 -30
^ need a | 17 -10 -17 -16 41 -15
^ need an | 21 -9 -8 0 -4 0
^ need anything | 2 -7 37 -5 -17 -9
^ need it | 16 -9 -3 0 -3 -2
^ need somebody | 9 -1 -1 -1 -7 1
^ need to | 16 44 -16 -11 -23 -10
^ needs | 38 -11 -12 -1 -6 -7
^ needs a | 27 -10 -13 0 -5 1
^ never | -26 37 -23 -20 11 22
^ never got | -11 44 -10 -5 -10 -8
^ never mind | -14 5 -11 -13 12 21
^ new | -3 -6 30 17 4 -42
^ no | 3 -2 -34 11 -29 50
^ no <n> | 12 -7 0 1 -6 0
^ no big | -2 13 -3 -2 -3 -2
^ no collateral | -1 -1 -7 10 -2 0
^ no contract | -1 -4 -1 14 -4 -3
^ no hurry | 9 -7 -1 0 0 0
^ no i | -5 -5 -3 -3 -4 20
^ no im | -1 -6 -4 -5 -6 22
^ no its | 10 -2 -1 -2 -3 -3
^ no need | -3 -5 -3 -4 15 0
^ no no | -4 -5 -3 -5 -4 22
^ no one | 3 36 -10 -13 -3 -12
^ no rush | 13 -5 -5 0 -5 2
^ no se | 1 7 -6 -7 -8 12
^ no thats | 1 -4 -2 -2 -4 12
^ nobody | -9 33 -2 -17 -21 17
^ nobody has | -6 25 -3 -6 -2 -8
^ nobodys | -8 28 9 -10 -7 -12
^ nomas | -3 23 -7 -2 -10 -1
^ nomas para | -5 21 -5 -1 -8 -1
^ nope | -9 13 -8 -5 -7 16
^ not | -3 23 0 32 -27 -26
^ not going | 4 26 -7 -9 -9 -5
^ not the | 17 -7 -5 -1 -4 -1
^ not urgent | -4 -3 -1 14 -1 -6
^ nothing | 3 11 1 -7 -8 -1
^ number | -1 9 -13 13 3 -11
^ number is | 20 7 -7 -4 -12 -3
^ numbers | 6 11 -9 -2 -3 -2
^ numbers <n> | 6 11 -9 -2 -3 -2
^ oh | 0 -14 -16 -11 17 25
^ oh i | 11 -7 -1 1 -4 1
^ oh im | 0 -5 -2 0 11 -4
^ oh its | 3 -6 -5 -5 -10 23
^ oh sorry | -2 -4 0 -3 18 -9
^ oh this | 3 -8 -5 -1 17 -5
^ oh wait | -3 -3 -6 -2 19 -5
^ oil | 25 2 23 -15 -11 -24
^ oil change | 35 -10 -8 -2 -7 -7
^ ok | 3 -5 1 -8 8 2
^ okay | 3 -3 -20 -16 -23 60
^ okay bye | 9 -10 -3 -7 -14 26
^ okay ill | -2 -3 -1 -1 -3 10
^ okay its | 2 9 -1 -1 -9 0
^ okay thanks | -4 -7 9 -1 1 2
^ omar | 14 -3 -3 -1 -3 -4
^ omar haddad | 18 -3 -4 -1 -5 -5
^ on | -18 6 45 -7 20 -46
^ on a | -12 -12 24 23 -14 -8
^ on my | -14 -17 31 -13 23 -10
^ on the | 3 22 30 -16 -24 -14
^ one | 7 -4 14 11 2 -30
^ one of | 18 -10 21 -18 -6 -5
^ ones | 7 13 -10 -6 -5 2
^ online | -12 -11 -12 51 -9 -8
^ only | -8 10 -9 25 -10 -8
^ oops | -7 -6 -4 -6 36 -12
^ oops i | -7 -6 -4 -6 36 -12
^ open | -29 -28 28 22 30 -23
^ open enrollment | -7 -5 -8 36 -12 -4
^ open house | -13 -13 26 -16 26 -9
^ oprima | -12 -8 -12 54 -11 -11
^ oprima el | -5 -3 -6 24 -5 -5
^ oprima uno | -7 -5 -7 35 -8 -8
^ or | 17 -5 0 -2 -1 -9
^ order | -16 2 48 -32 20 -23
^ order is | -7 -14 51 -8 -16 -6
^ order number | -6 -10 23 -9 8 -5
^ oscar | 2 11 -8 0 -6 0
^ otherwise | -7 4 -3 -2 11 -2
^ otis | 14 -6 -4 1 -5 1
^ our | 19 -4 -6 15 -2 -20
^ our <car> | 25 -12 -8 -7 -1 2
^ our appointment | -10 32 -1 -11 -4 -6
^ our delivery | 14 -3 -5 -4 -6 3
^ our numbers | 11 -10 0 0 -2 0
^ our records | -8 -3 -2 21 -4 -3
^ our regular | 8 -1 -7 0 -1 0
^ our van | 9 -2 -6 0 -3 1
^ out | -6 -5 32 -6 -9 -6
^ out of | -6 -5 32 -6 -9 -6
^ owe | -16 44 -19 25 -19 -15
^ oye | 1 1 -11 -6 21 -6
^ oye compadre | -6 -7 -4 -3 23 -3
^ ozzie | 28 -5 -5 -5 -5 -8
^ p | -7 -8 36 -8 -9 -5
^ paid | -1 -2 -2 14 -6 -4
^ paid for | -1 -2 -2 14 -6 -4
^ para hablar | -3 -3 -2 9 -2 0
^ part | -29 61 40 -22 -29 -20
^ part come | -9 41 -11 -6 -8 -6
^ part you | -8 -19 42 -5 -8 -3
^ parts | -16 35 78 -30 -38 -30
^ parts are | 6 -17 34 -9 -9 -6
^ parts you | -8 -13 36 -5 -6 -4
^ passenger | 8 -2 -3 -1 -2 0
^ passenger side | 9 -2 -3 -1 -2 0
^ past | -12 -18 42 19 -17 -14
^ past due | -8 -15 26 21 -14 -10
^ pastor | -12 -4 -10 -9 40 -5
^ paul | 15 -3 -3 -1 -4 -4
^ paulette | -9 20 -1 -2 -4 -4
^ pay | -13 33 -16 37 -22 -18
^ pay per | -5 -15 -4 40 -9 -8
^ payment | -21 19 15 22 -21 -15
^ payroll | -17 -15 20 41 -18 -12
^ peace | 18 -10 -8 -5 -9 14
^ people | 15 -7 -5 -3 -3 3
^ per | -6 11 -8 19 -6 -10
^ per our | -4 11 -6 -1 -2 1
^ perdon | -6 -6 -6 -9 39 -12
^ perhaps | -3 16 -1 -5 -8 1
^ person | -9 -7 -9 43 -8 -9
^ pete | 8 7 3 -3 -10 -5
^ philip | 15 -3 -6 1 -8 1
^ phone | 14 -16 -15 45 -17 -11
^ phone <n> | 22 -2 -1 -10 -1 -8
^ phone is | 14 -2 -2 -7 -7 3
^ phones | 8 -1 -3 -3 -1 -1
^ phones <n> | 8 -1 -3 -3 -1 -1
^ physical | -8 -9 -9 -9 43 -8
^ pick | -30 28 37 -32 33 -37
^ pick up | -22 23 36 -21 10 -26
^ please | -9 21 -19 -6 -5 18
^ please call | 12 6 -3 -13 -1 0
^ please come | 13 -9 6 -1 -9 -1
^ please give | 22 -6 -4 -1 -1 -9
^ please have | -4 12 -10 -2 6 -2
^ please hurry | 19 -8 -8 1 -6 2
^ please leave | -6 -5 8 -4 -7 14
^ please return | 0 -7 8 2 -3 -1
^ please subscribe | -4 -5 -2 -5 -9 26
^ please take | -7 18 -8 -4 9 -7
^ please tell | -8 9 -6 -1 8 -2
^ police | -6 -7 -8 34 -8 -6
^ power | -3 -23 -17 39 21 -17
^ power steering | 18 -3 1 -4 -10 -2
^ pre | -10 -15 -14 57 -10 -9
^ prescription | -17 -18 -18 30 37 -13
^ presione | -9 -7 -9 40 -8 -8
^ presione uno | -5 -4 -5 20 -3 -3
^ press | -15 -18 -19 97 -24 -20
^ press <n> | -6 -10 -10 52 -13 -13
^ press nine | -7 -8 -8 37 -8 -5
^ press one | -4 -8 -8 41 -14 -8
^ press three | -6 -6 -6 30 -6 -6
^ press two | -1 -4 -3 15 -4 -2
^ prestamo | -8 -10 -9 43 -9 -7
^ preston | -3 17 -2 -3 -4 -4
^ price | 4 24 27 -19 -18 -18
^ price you | -10 37 -10 -5 -6 -5
^ probably | -4 8 -1 -2 -1 0
^ processing | -11 -8 -11 46 -9 -7
^ puede | 11 0 -5 0 -4 -1
^ puede venir | 13 -4 -4 0 -4 -1
^ purchase | -11 7 44 -15 -12 -12
^ purchase order | -6 8 26 -11 -9 -8
^ push | -12 57 -11 -11 -12 -11
^ put | 7 13 -12 -13 -12 16
^ put me | -9 33 -7 -7 -7 -3
^ qualified | -9 -8 -12 45 -9 -7
^ que | 1 -4 13 -12 -15 17
^ que tal | -2 -1 10 -1 -4 -1
^ quedamos | -1 30 -7 -8 -3 -10
^ quedo | -10 32 -7 -5 -6 -4
^ quentin | 17 -5 -1 0 -4 -7
^ queria | 11 5 -8 -7 8 -9
^ queria saber | 21 -5 -3 -3 -6 -4
^ question | -9 45 -17 -8 -11 1
^ question about | -8 39 -15 -7 -11 1
^ quick | 7 12 -12 21 -12 -16
^ quick one | 18 -2 -3 -9 -2 -1
^ quick question | 2 11 -6 -1 -5 -1
^ quiero | 21 2 -18 -10 25 -20
^ quiero hacer | 20 -11 -7 -4 10 -9
^ quote | -19 48 16 -19 -14 -12
^ quote you | -17 36 20 -17 -12 -10
^ r | 14 -8 -3 2 -2 -3
^ rachel | -3 -3 -3 -1 13 -2
^ ralph | 16 -9 -7 1 -2 1
^ randy | 4 -8 12 -3 -5 0
^ rank | -9 -12 -12 50 -9 -7
^ ray | 4 -5 13 -3 -5 -4
^ reach | 1 -24 3 2 42 -24
^ reach the | -16 -10 -17 -13 64 -9
^ ready | -20 51 34 -23 -25 -17
^ ready for | -10 23 29 -13 -21 -7
^ ready to | -14 32 18 -14 -9 -12
^ real | 3 -16 5 -11 28 -9
^ rear | 14 -7 -2 1 -3 -3
^ rebuilt | -11 -10 50 -9 -11 -9
^ received | -11 52 -18 -11 -8 -3
^ received the | -8 35 -10 -7 -6 -4
^ received your | -7 39 -15 -10 -5 -1
^ recoger | -13 37 -7 -6 -7 -5
^ recoger mi | -13 37 -7 -6 -7 -5
^ recorded | -10 -10 -9 47 -8 -10
^ records | -8 -9 -11 43 -8 -7
^ records show | -6 -7 -9 32 -6 -4
^ red | 19 -5 -7 -3 -6 1
^ reduce | -9 -10 -11 49 -11 -8
^ reduce your | -6 -7 -9 35 -7 -6
^ reminder | -11 -10 -9 -6 46 -9
^ reminding | -11 -14 -11 -11 58 -11
^ remove | -9 -9 -11 48 -12 -6
^ rent | -8 -6 36 -10 -6 -6
^ rent on | -5 -8 36 -8 -12 -4
^ reordered | -11 -10 50 -9 -9 -10
^ rep | -11 -11 47 -10 -9 -6
^ repair | -9 26 11 -13 -7 -8
^ reschedule | -10 48 -10 -8 -12 -8
^ restaurant | 18 -7 -8 -12 22 -13
^ returning | 4 9 18 -8 -15 -7
^ returning your | 4 9 18 -8 -15 -7
^ rhonda | 12 -2 8 -8 0 -10
^ rick | -8 -7 26 -2 -9 1
^ ricky thibodeaux | 13 -5 -5 2 -4 0
^ right | -3 -3 -2 -3 -5 16
^ ring | 12 -5 -1 6 -6 -6
^ ring me | 13 -5 0 6 -6 -8
^ rita | -5 9 -6 -3 6 0
^ rob | 9 -6 8 -1 -2 -9
^ roland | 26 -3 -4 -4 -9 -6
^ ron | 19 -11 13 -8 -1 -13
^ roof | -16 -15 -16 28 33 -15
^ room | -10 -12 -12 -11 53 -8
^ room for | -9 -10 -10 -9 44 -6
^ rosalind | 16 -5 -4 2 -11 2
^ route | -10 -11 46 -9 -9 -7
^ running | -12 46 -9 -9 -11 -6
^ running like | -12 46 -9 -9 -11 -6
^ runs | -1 33 -5 -9 -8 -10
^ runs like | -3 19 -4 -2 -7 -3
^ rusty | 16 12 -3 -6 -8 -10
^ safety | 7 -2 20 -6 -7 -12
^ safety kleen | -6 1 25 -4 -5 -11
^ said | 22 34 -7 -18 -6 -25
^ sal | 19 -1 -8 -1 -7 -2
^ salaam | 12 -6 -2 -4 -2 1
^ sale | -2 -6 28 -8 -8 -4
^ sales | -9 -8 48 -13 -10 -8
^ sam | -10 14 5 -3 -5 -1
^ samantha | 7 10 1 -5 -1 -12
^ same | 2 37 -15 18 -20 -22
^ same day | -9 -13 -10 43 -6 -5
^ samuel | 11 -1 5 -2 -2 -10
^ saturday | 11 -6 -5 1 -2 1
^ save | -17 -15 -17 77 -15 -13
^ say | -2 -4 -2 10 -3 0
^ say yes | -3 -3 -2 11 -3 0
^ scheduled | -16 39 -17 20 -14 -11
^ school | -10 -9 -11 -12 50 -8
^ scrap | -11 -11 52 -10 -10 -10
^ se | 6 8 -14 -7 22 -15
^ se me | 7 -10 -8 -4 27 -11
^ second | -21 41 -18 21 -6 -17
^ security | 12 -19 -14 44 -12 -10
^ see | -21 29 10 -27 27 -19
^ see you | -13 32 -5 -21 20 -13
^ seguro | -8 -8 -12 45 -10 -6
^ selected | -8 -6 -10 40 -10 -7
^ send | -12 65 -2 -18 -19 -14
^ send me | -3 20 -6 -4 -7 -1
^ senor | 4 12 -12 16 -9 -11
^ senora | -3 -5 -5 -4 20 -4
^ senora soy | -3 -5 -5 -4 20 -4
^ sent | -11 65 -18 -15 -14 -7
^ sent the | -7 39 -11 -8 -9 -5
^ sent you | -9 49 -13 -12 -10 -5
^ she | 13 -4 1 -2 -10 2
^ she has | 4 8 -1 -4 -6 -1
^ she needs | 13 -3 -1 -1 -5 -3
^ she told | 9 -5 -1 0 -2 0
^ sheldon | -5 14 -3 -1 -2 -3
^ shell | 16 -4 -6 -1 -4 -2
^ shes | 3 0 -5 -4 12 -7
^ shes at | 11 -3 -5 -1 -3 1
^ shes idling | 3 14 -5 -2 -4 -6
^ shoot | -1 -7 -2 4 -13 20
^ shop | -22 -21 69 16 -21 -19
^ si | -5 13 17 -6 -4 -14
^ si bueno | 11 -6 -4 0 -2 1
^ si buenos | 15 -7 -8 1 -4 2
^ si le | -5 -6 15 -2 -3 0
^ si no | 13 -7 -2 0 -2 -1
^ signed | -8 43 -12 -9 -8 -6
^ signed the | -6 25 -7 -5 -4 -3
^ silence | -8 -7 -6 -7 -8 35
^ simone | 11 -4 -3 1 -3 -2
^ since | -1 34 -7 -5 -11 -10
^ since he | -10 44 -10 -8 -9 -7
^ small | 11 -11 -15 37 -6 -16
^ snap | -10 -11 44 -8 -8 -7
^ snap on | -10 -11 44 -8 -8 -7
^ so | -6 10 -1 -10 -12 19
^ so ive | 12 -7 -2 2 -7 2
^ so the | -6 23 -13 1 -8 4
^ so this | 1 -8 13 2 -11 4
^ soccer | -11 -11 -8 -8 47 -8
^ social | -16 -18 -17 37 28 -14
^ social security | -7 -9 -7 40 -12 -5
^ solar | -11 -10 -15 53 -7 -10
^ solar panels | -6 -6 -8 29 -4 -5
^ some | 2 12 -8 -1 -7 2
^ somebody | 36 -10 6 -6 -16 -10
^ somebody cut | 13 -7 -3 0 -6 2
^ somebody from | -7 -8 25 -2 -6 -1
^ somebody told | 22 -6 -5 -1 -3 -7
^ somebodys | -4 -7 19 0 -11 3
^ someone | 21 6 -6 -5 -10 -6
^ someone hit | 14 -3 -2 -1 -6 -1
^ someone was | 5 23 -4 -7 -10 -7
^ something | -4 21 -7 -4 -2 -4
^ something came | -4 21 -7 -4 -2 -4
^ sorry | -3 15 -17 -18 21 2
^ sorry <n> | 15 -2 -1 -1 -12 1
^ sorry about | -5 20 -3 -1 -6 -5
^ sorry i | -1 10 -8 -6 13 -7
^ sounds | 15 -5 -4 1 -7 1
^ sounds like | 15 -5 -4 1 -7 1
^ soy | -5 30 29 -16 -24 -15
^ soy efrain | 20 -13 -3 2 -10 3
^ soy la | -9 31 -8 -1 -9 -4
^ speak | -11 -10 -18 65 -17 -8
^ speak to | -8 -9 -13 48 -13 -6
^ speak with | -7 -6 -12 41 -11 -5
^ special | -18 -18 34 32 -16 -15
^ special promotion | -7 -5 -9 30 -4 -5
^ staffing | -11 -9 -12 50 -9 -9
^ stan | 18 6 -6 1 -19 1
^ starters | 14 -2 -6 -1 -6 0
^ state | -5 5 10 -7 -5 3
^ state farm | -5 5 10 -7 -5 3
^ static | -13 -9 -7 -8 -13 49
^ status | -10 49 -8 -9 -12 -10
^ status of | -7 37 -8 -8 -8 -7
^ stay | -7 -7 -8 33 -7 -3
^ stay on | -7 -7 -8 33 -7 -4
^ steering | 23 -6 -5 -3 -4 -6
^ steering wheel | 23 -5 -5 -3 -4 -6
^ steve | -5 -2 3 -4 17 -7
^ stewart | 24 -5 -3 -4 -4 -9
^ still | -15 57 -19 -20 16 -19
^ still on | -10 44 -9 -8 -12 -5
^ still waiting | -5 23 -2 -5 -6 -5
^ stop | -24 -21 13 9 3 22
^ stop overpaying | -5 -2 -4 24 -7 -7
^ struts | 20 -9 -4 1 -4 -4
^ student | -10 -9 -13 49 -9 -8
^ su | -26 8 22 19 5 -29
^ su cuenta | -10 -12 24 18 -12 -8
^ su garantia | -6 -7 -9 28 -4 -1
^ subtitles | -2 -3 -4 -5 -7 21
^ subtitles by | -2 -3 -4 -5 -7 21
^ subtitulos | -3 -3 -3 -2 -3 13
^ subtitulos realizados | -3 -3 -3 -2 -3 13
^ supposed | -10 43 -9 -7 -11 -6
^ supposed to | -10 43 -9 -7 -11 -6
^ surgery | -12 -9 -10 -10 48 -7
^ suspicious | -10 -9 -10 47 -9 -9
^ suzanne | 11 -7 -3 0 -2 1
^ swap | -11 -11 49 -10 -10 -8
^ swing | -9 -2 34 -8 -8 -6
^ swing by | -9 -2 34 -8 -8 -6
^ table | -10 -10 -10 -10 48 -7
^ table for | -10 -10 -10 -10 48 -7
^ tables | -10 -8 -10 -8 44 -9
^ take | 6 -3 -12 4 20 -14
^ take your | 11 -6 -2 2 -7 2
^ taken | -6 -12 -9 39 -7 -4
^ taken off | -6 -12 -9 39 -7 -4
^ talk | 4 -9 6 24 -12 -13
^ talk to | 6 -6 -13 36 -11 -12
^ tax | -26 -28 -34 71 39 -23
^ tax debt | -5 -6 -8 34 -11 -5
^ te | -5 -6 -5 -4 28 -7
^ telephone | 15 -7 -3 1 -6 0
^ telephone <n> | 15 -6 -3 1 -7 0
^ tell | 5 1 6 -15 20 -17
^ tell me | 17 -5 -4 2 -7 -3
^ tell your | -13 6 -11 -9 33 -5
^ ten | 0 -4 -11 21 -3 -3
^ tengo | 17 22 1 -14 -15 -10
^ tengo cita | 2 28 -9 -6 -8 -6
^ tengo un | 29 -12 -9 -2 -5 0
^ tengo una | 8 18 -9 -5 -8 -5
^ test | -11 -8 -9 -8 6 30
^ text | -2 1 -17 8 28 -18
^ text me | 2 -11 -8 -9 37 -12
^ thaddeus | 13 -2 -4 -4 -2 -2
^ thank | -8 22 -9 -17 -15 26
^ thank you | -8 19 -8 -16 -14 27
^ thanks | 3 22 -19 -10 -18 22
^ thanks a | 12 -11 -2 0 0 0
^ thanks again | -5 24 7 -8 -7 -10
^ thanks for | -16 26 -17 -3 -24 35
^ that | -14 30 41 -17 -12 -28
^ that transmission | -2 -11 25 -2 -5 -5
^ thats all | -4 -3 -2 -1 11 -1
^ thats my | 18 -10 -1 0 -6 -1
^ the | 6 22 -7 -52 39 -9
^ the <car> | 13 17 -11 3 -18 -3
^ the ac | -6 -11 -8 3 20 2
^ the air | -1 -8 -6 1 15 -1
^ the alternator | -3 16 18 -7 -16 -9
^ the bank | 15 -7 -13 -11 28 -12
^ the battery | 7 25 -14 -1 -10 -6
^ the belt | 15 -5 -2 1 -5 -4
^ the best | 17 -8 -3 0 -4 -3
^ the bill | -8 33 -8 -4 -6 -8
^ the book | 2 -4 -4 -2 14 -5
^ the brakes | 16 7 -7 -6 -1 -10
^ the car | 19 6 -12 -3 -2 -9
^ the cars | 13 8 -10 -2 -9 1
^ the check | 3 -6 14 2 -12 -2
^ the control | -4 -4 9 -1 -3 2
^ the dealer | 8 3 -6 0 -6 0
^ the dog | 16 0 -3 -4 -7 -2
^ the driver | 9 -7 -3 1 -2 1
^ the engine | 13 -9 17 -2 -9 -9
^ the engines | 13 -4 -3 -1 -2 -2
^ the estimate | -8 30 -7 -3 -7 -5
^ the exhaust | 20 -6 -5 0 -7 -2
^ the fella | -3 23 -7 -3 -6 -4
^ the first | -5 31 -7 -2 -6 -11
^ the fuel | 16 -5 -6 2 -7 -1
^ the gate | -3 22 -4 -4 -7 -4
^ the gentleman | -2 27 -7 -4 -7 -6
^ the guy | 12 31 -15 -7 -12 -9
^ the heat | 0 -6 -8 2 10 2
^ the heater | 30 -6 -5 -2 -9 -8
^ the house | -2 -13 -8 -5 33 -6
^ the invoice | 0 12 5 -1 -5 -10
^ the job | -14 28 -17 -7 21 -12
^ the kids | -9 -5 -5 -1 31 -11
^ the last | 22 4 -6 -3 -12 -6
^ the link | -9 53 -12 -11 -13 -8
^ the man | -4 22 -2 -3 -6 -7
^ the mechanic | -18 22 -12 -5 19 -6
^ the muffler | 13 -4 -4 2 -7 -1
^ the name | 11 -6 -4 1 -2 0
^ the new | -10 47 -13 -6 -10 -8
^ the number | 14 -4 -5 0 -7 3
^ the numbers | 19 -4 -2 -2 -10 -1
^ the one | 8 18 -10 -11 11 -16
^ the pads | 4 -4 27 -6 -11 -9
^ the part | 1 5 40 -9 -24 -12
^ the parts | -1 4 25 -7 -11 -10
^ the payment | -9 48 -14 -7 -12 -6
^ the price | -7 41 -9 -6 -8 -12
^ the rear | 11 -6 -3 1 1 -4
^ the rent | -11 -8 23 -8 16 -12
^ the repair | -7 36 -13 -5 -8 -3
^ the second | -7 30 -7 -5 -8 -4
^ the sellers | 10 -4 -3 0 -3 1
^ the serpentine | 11 -7 -1 1 -5 0
^ the service | -6 9 -3 -7 7 0
^ the sliding | 10 -4 -2 1 -3 -1
^ the starter | -14 16 23 -7 -9 -10
^ the steering | 12 -2 -2 0 -3 -3
^ the sway | 14 -11 -2 -1 -2 2
^ the tech | -10 46 -11 -6 -10 -9
^ the the | -8 -8 -7 -5 -10 38
^ the tow | 26 -7 -8 0 -11 0
^ the transmission | 30 -8 -6 2 -7 -10
^ the vehicle | -1 8 -4 -1 -3 0
^ the water | -3 -2 -10 -1 19 -2
^ the window | 22 -7 -1 1 -8 -6
^ the work | -7 30 -8 -2 -9 -4
^ the young | 4 21 -4 -6 -9 -7
^ theo | 12 0 0 -1 -11 0
^ there | 12 -1 -11 9 -9 0
^ there are | 13 -4 -5 0 -6 2
^ there is | 10 0 -9 8 -8 -1
^ theres | 19 -12 -12 -1 16 -9
^ theres a | 9 -7 -15 4 9 0
^ theres no | -9 -5 12 -13 22 -7
^ theres smoke | 23 -6 -6 -3 -7 -2
^ they call | 10 -2 -1 -1 -3 -2
^ they said | 2 13 -10 -1 -3 -2
^ they want | -2 8 -8 2 -2 3
^ theyre | 0 5 -2 -5 -7 8
^ third | -11 16 -13 22 3 -16
^ third time | -6 21 -4 -5 -5 -1
^ this | -11 2 13 2 3 -9
^ this call | -9 -8 -6 37 -6 -7
^ this heres | 23 -4 -5 -5 -5 -4
^ this is | -7 2 14 0 -1 -7
^ this message | -4 -6 8 -11 14 -1
^ this time | -7 14 -2 0 -4 -1
^ those | -6 -4 33 -6 -3 -13
^ those pads | -9 -7 30 -5 -1 -8
^ three | -2 -11 -8 -7 33 -6
^ tia | 5 -7 -5 -4 19 -8
^ tickets | -10 -9 -11 -12 50 -8
^ tiene | -5 -12 -10 9 29 -12
^ tienen | -9 -8 -8 -5 39 -11
^ timing | 20 -11 -3 0 -6 -1
^ timing belt | 13 -7 -2 0 -4 0
^ timing chain | 13 -5 -2 -2 -6 1
^ tip | -11 52 -11 -10 -11 -10
^ tire | 20 -13 28 -11 -15 -9
^ tires | 2 -9 29 -8 -9 -6
^ to | -5 -19 -12 34 13 -10
^ to avoid | 0 -1 -4 9 -4 0
^ to be | -5 -6 -7 27 -7 -3
^ to claim | -9 -5 3 29 -7 -10
^ to speak | 0 -1 -7 12 -4 0
^ todd | -13 9 13 -2 -4 -3
^ toll | -14 -14 -14 25 30 -13
^ tom | 17 -9 15 -7 -10 -6
^ tommy | 1 -3 10 -5 -7 3
^ tomorrow | -7 28 -5 0 -10 -6
^ tool | -15 -15 69 -15 -15 -9
^ tow | -1 -10 34 -7 -10 -7
^ tracking | -11 -12 51 -11 -10 -7
^ training | -10 -10 49 -12 -10 -9
^ transcribed | -5 -4 -5 -6 -6 25
^ transcribed by | -5 -4 -5 -6 -6 25
^ transmission | -2 -16 50 -11 -13 -9
^ transmission you | -8 -10 38 -6 -8 -6
^ travis | 22 -2 -4 -5 -5 -6
^ trent | 4 0 -9 -8 20 -9
^ trevor | 3 -5 9 -2 -2 -2
^ trish | 20 -5 -5 1 -8 -3
^ troop | 0 -10 -10 -8 36 -8
^ truck | 6 -13 33 -9 -10 -8
^ trucks | 9 1 -6 0 -7 2
^ try | -1 -4 -3 -1 9 0
^ trying | 7 -6 2 -21 35 -18
^ trying to | 10 -4 -6 -20 37 -17
^ two | 4 2 -9 -19 39 -19
^ two bedroom | -9 -10 -10 -7 41 -5
^ two of | 10 -5 -5 1 -3 3
^ ty | 19 -4 -3 -4 -5 -3
^ ugh | -5 -5 -2 -6 -6 24
^ un | 19 -6 -3 -5 -4 -1
^ unauthorized | -10 -10 -10 49 -9 -9
^ uniform | -15 -9 55 -13 -13 -6
^ units | -14 -16 30 -13 27 -14
^ update | -9 24 -16 25 -15 -10
^ ups | -5 6 28 -7 -9 -13
^ use | 19 -8 -2 -1 -11 2
^ usted | 16 32 -12 6 -19 -22
^ usted ha | -6 -3 -6 21 -2 -4
^ usted me | 0 10 -4 -2 -4 0
^ ustedes | 9 28 -8 -11 -8 -10
^ ustedes arreglaron | -1 26 -7 -6 -7 -6
^ valve | 16 -3 -1 -3 -4 -5
^ valve cover | 16 -3 -1 -3 -4 -5
^ vehicle | -7 -12 -17 52 -10 -7
^ venmo | -14 32 -16 27 -16 -13
^ verify | -6 -8 -15 44 -9 -6
^ verify your | -6 -8 -15 44 -9 -6
^ vernon | 7 8 -8 1 -7 -1
^ vince | -2 -6 14 -2 -4 -1
^ virgil | 13 5 -6 -4 -4 -3
^ virtual | -11 -12 -12 56 -11 -10
^ visa | -16 -14 -15 28 31 -14
^ vivian | -2 10 -6 2 -6 3
^ vivo | 10 -5 -4 0 -2 1
^ vivo en | 10 -5 -4 0 -2 1
^ voicemail | -4 -6 -1 -5 -7 23
^ volunteer | 2 -9 -10 -10 34 -8
^ vote | -11 -2 -12 47 -13 -9
^ vote no | -1 -2 -5 10 -1 -2
^ vote yes | -3 -5 -3 17 -4 -2
^ wait | 8 6 -10 -8 -14 18
^ wait no | 16 -6 -1 2 -1 -10
^ waiting | -14 65 -15 -14 -15 -6
^ waiting for | -9 46 -12 -11 -11 -4
^ waiting on | -11 42 -8 -8 -10 -6
^ wanda | 10 8 -2 0 -11 -5
^ want | 15 28 -11 -10 -13 -9
^ wanted | -3 11 10 -4 -6 -8
^ wanted to | -3 11 10 -4 -6 -8
^ wants | 9 -3 -3 0 -1 -2
^ warranty | -30 38 26 15 -27 -23
^ warranty claim | -10 21 27 -21 -10 -7
^ was | -9 70 -8 20 -42 -31
^ was here | -13 61 -17 -12 -11 -7
^ was supposed | -8 32 -7 -6 -10 -1
^ waste | -3 0 27 -10 -4 -10
^ waste oil | -3 0 27 -10 -4 -10
^ water | 18 -14 -26 27 25 -31
^ water in | 18 -4 -3 -3 -10 1
^ waters | 18 -3 -4 0 -7 -4
^ waters getting | 18 -3 -4 0 -7 -4
^ we | 7 -9 -2 38 8 -42
^ we are | 12 -7 -10 14 -7 -2
^ we build | -8 -8 5 21 -7 -2
^ we buy | -5 -4 -2 23 -5 -7
^ we can | -14 -16 5 15 23 -12
^ we close | -6 -7 7 -8 16 -1
^ we do | -5 -3 13 -3 -5 2
^ we fund | -5 -6 -4 26 -6 -5
^ we got | 0 -9 -1 -7 25 -8
^ we guarantee | -8 -12 -1 31 -5 -5
^ we had | 9 11 -3 -6 -9 -3
^ we have | 1 11 10 -11 -6 -5
^ we help | -3 -23 5 59 -21 -17
^ we just | 23 -6 -4 -4 -3 -7
^ we make | -1 -1 17 -16 -1 3
^ we met | -5 -5 14 -4 -4 4
^ we need | 2 -16 8 -11 30 -13
^ we noticed | -3 -4 -4 13 -2 0
^ we only | -5 -5 -5 18 -6 2
^ we pay | 2 -5 -4 8 -3 0
^ we received | -7 -10 21 -6 -3 5
^ we rodded | -3 -8 35 -10 -9 -6
^ we run | 21 -4 -6 -5 -7 1
^ we show | 1 -8 24 -9 -6 -2
^ we spoke | 6 8 -5 -1 -9 1
^ we talked | 1 11 -6 -3 -7 3
^ we would | 14 -2 -6 3 -7 -1
^ website | -15 -14 -13 62 -12 -8
^ wed | 11 -1 -1 -1 0 -9
^ wed like | 12 2 3 1 -9 -8
^ wedding | -11 -10 -10 -9 49 -9
^ well | 14 -3 -1 -12 -16 18
^ well im | -4 8 -2 2 -5 1
^ well ive | 9 -4 -7 1 0 1
^ wendell | 2 -7 13 -3 1 -5
^ wendy | -2 8 -2 1 -8 3
^ were | -4 8 8 26 -4 -34
^ were a | 13 -7 5 5 -10 -6
^ were all | -4 13 0 -1 -7 0
^ were at | -7 31 -6 -7 -10 -1
^ were calling | 1 -2 -2 15 -8 -4
^ were conducting | -2 -1 -3 9 -3 -1
^ were doing | -2 -2 9 -5 0 0
^ were here | -10 46 -11 -10 -9 -5
^ were running | -3 -1 16 -10 -3 1
^ were still | -4 15 -7 -6 3 -1
^ were the | 2 -8 10 0 -5 1
^ wes | -6 24 5 -7 -8 -7
^ weve | 13 -4 1 8 -15 -3
^ weve got | 14 -12 15 -4 -10 -3
^ what | 34 16 -14 -22 9 -23
^ what are | 27 -19 -10 -13 0 15
^ what day | -8 17 -2 -8 -2 2
^ what did | -5 36 -5 -6 -12 -8
^ what do | -9 8 5 -10 15 -9
^ what does | 16 -4 -7 -4 -7 5
^ what i | -5 -8 10 2 0 2
^ what time | 15 26 -17 -15 8 -17
^ what was | -5 29 -7 -4 -9 -4
^ what would | 7 -9 4 -3 -2 3
^ what you | 2 28 -10 -5 -9 -6
^ whats | 18 15 -5 -17 0 -11
^ whats it | 4 -7 -6 -2 9 2
^ whats the | 17 22 -12 -9 -12 -6
^ whats up | 9 -3 4 -2 -6 -2
^ whats your | 21 -6 -6 -9 -4 3
^ when | 12 40 -19 -9 -17 -6
^ when are | 3 20 -6 -4 -7 -5
^ when could | 16 -1 -3 -2 -9 -1
^ when he | -3 17 -5 -3 -4 -2
^ when you | 8 27 -14 -8 -8 -5
^ whenever | 13 -9 -2 0 -4 1
^ whenever you | 13 -9 -2 0 -3 1
^ whens | -14 -4 -6 14 23 -13
^ where | -10 29 -18 -18 37 -20
^ where are | -14 24 -13 -10 20 -7
^ where is | -9 43 -10 -6 -12 -5
^ where you | 0 6 -9 -7 21 -10
^ wheres | -8 43 -10 -9 -4 -11
^ wheres your | -6 28 -7 -6 -6 -3
^ which | 2 17 -6 -3 -5 -3
^ who | 2 3 -17 -11 5 17
^ who do | 11 -1 -2 -6 -1 0
^ wholesale | -11 -10 48 -9 -10 -8
^ whos | -13 -15 -10 -10 24 24
^ will | 6 -11 17 21 12 -45
^ will be | -20 -22 24 48 -20 -11
^ will call | -11 -10 51 -13 -12 -5
^ will you | 18 -7 -8 -14 18 -6
^ wind | -5 -9 -8 -10 -14 46
^ wind blowing | -2 -4 -2 -6 -9 23
^ wind noise | -1 -4 -8 -10 -12 36
^ window | 20 -14 -16 32 -12 -9
^ window regulator | 24 -7 -5 -4 -4 -4
^ winnie | 12 -2 -2 0 -3 -5
^ with | 0 -8 32 -10 -9 -5
^ wont | 9 40 -12 -11 -17 -9
^ wont be | -12 45 -7 -9 -13 -5
^ work | -23 55 -24 30 -21 -17
^ work that | -9 42 -10 -10 -7 -6
^ work you | -8 36 -8 -8 -7 -5
^ workers | -15 -16 27 27 -13 -10
^ would | 6 -7 -2 9 4 -10
^ would you | 10 -14 -2 10 5 -10
^ wrong | -22 15 -2 -27 26 10
^ wrong button | -7 -7 -3 -6 3 20
^ wrong number | -8 -10 -8 -7 44 -11
^ x | 2 -9 -10 -8 33 -8
^ y | 1 1 -6 -3 12 -5
^ ya | -24 72 -39 -28 7 13
^ ya esta | -13 30 -11 -8 10 -9
^ ya le | -4 28 -6 -7 -5 -6
^ ya viene | -10 29 -7 -4 -4 -5
^ yall | -5 60 -14 -12 -14 -16
^ yall did | -6 13 -1 0 -7 0
^ yeah | 16 -12 2 -13 -7 14
^ yeah can | 22 -5 -3 -5 4 -13
^ yeah hello | 5 -5 -5 10 -2 -3
^ yeah hey | 7 -7 -4 13 -5 -3
^ yeah hi | 5 -17 1 1 12 -2
^ yeah how | 18 -4 -2 -3 -5 -5
^ yeah i | 10 7 -10 -5 7 -8
^ yeah is | 1 -3 -2 -2 12 -7
^ yeah its | 7 14 -13 1 -11 2
^ yeah lemme | -5 -2 -1 -3 17 -6
^ yeah my | 28 -4 -2 -6 -9 -7
^ yeah no | 0 -4 -2 -3 -3 13
^ yeah so | -4 14 -3 -2 -3 -2
^ yeah the | 12 7 -6 1 -8 -5
^ yeah this | 5 2 19 -7 -15 -4
^ yelp | -10 -9 -14 50 -9 -9
^ yes | 1 13 -10 -19 9 6
^ yes good | 14 0 -8 0 -5 -1
^ yes i | 17 -15 -10 -5 15 -2
^ yes id | 1 -14 -4 -1 19 -2
^ yes im | -5 -10 8 -4 18 -7
^ yes maam | 13 -4 -1 -1 -7 0
^ yes sir | -2 -4 8 -1 -2 1
^ yes the | 12 -4 -2 -2 -3 -2
^ yes to | -4 37 -3 -9 -9 -11
^ yesterday | 10 0 -4 -3 -5 1
^ yo | 8 5 10 -10 -1 -13
^ yo its | 7 20 6 -3 -21 -8
^ yo whats | -4 -6 14 -3 -4 2
^ you | -36 36 -21 -12 -17 50
^ you all | -1 25 -7 -1 -8 -8
^ you are | -9 -15 -12 61 -11 -13
^ you asked | 6 4 40 -17 -17 -16
^ you called | -6 3 35 -15 6 -23
^ you came | 8 34 -5 -14 -9 -14
^ you changed | -2 32 -5 -7 -9 -8
^ you charged | -5 23 -4 -3 -5 -6
^ you could | -6 -5 -3 28 -7 -7
^ you did | 14 11 -3 -4 -12 -5
^ you do | 36 3 -8 -8 -12 -11
^ you dont | 1 10 -3 -2 -7 1
^ you fixed | -8 12 -6 -7 22 -13
^ you got | -1 20 2 -11 8 -19
^ you guys | 11 44 -12 -36 24 -32
^ you had | -11 16 -2 -2 -2 1
^ you have | 0 36 -11 27 -22 -30
^ you installed | -2 4 -6 -9 26 -12
^ you know | 14 14 -11 -1 -11 -5
^ you left | 7 20 -16 -10 14 -15
^ you looked | -1 30 -6 -4 -10 -8
^ you may | 11 -10 -6 25 -9 -10
^ you ordered | -8 -4 34 -7 -4 -10
^ you owe | -3 -9 -6 16 15 -13
^ you put | -8 35 -6 -8 -3 -10
^ you qualify | -8 -9 -11 47 -9 -10
^ you quoted | -7 34 -8 -4 -8 -8
^ you repaired | 3 29 -9 -6 -8 -8
^ you replaced | 6 28 -5 -9 -7 -13
^ you said | 7 57 -15 -9 -20 -20
^ you still | -12 15 20 -9 -2 -13
^ you texted | 4 18 -1 -8 -5 -8
^ you told | 1 10 2 -5 -13 5
^ you were | -3 37 29 -21 -19 -24
^ you worked | 10 18 -9 -6 -8 -6
^ you wrote | -6 5 8 -2 -3 -1
^ you you | -7 -9 -5 -6 -10 37
^ youd | 10 -10 8 -6 -7 5
^ youd be | 8 -3 -4 -1 -2 2
^ youll | 9 -6 -8 5 -3 2
^ your | -37 -1 56 20 22 -60
^ your account | -9 -16 18 25 -18 -1
^ your ad | 15 -8 -17 -12 26 -3
^ your apple | 0 -2 -4 10 -4 -1
^ your application | -5 -8 -15 41 -12 0
^ your appointment | -14 20 -16 -15 31 -5
^ your area | -6 -6 17 6 -4 -6
^ your auto | -1 -2 -5 9 -3 2
^ your bank | 2 -1 -16 23 -9 1
^ your battery | -4 -10 28 -9 -5 0
^ your books | -11 -14 20 -16 28 -8
^ your business | 1 -3 13 -2 -10 1
^ your card | -7 -10 -15 42 -10 1
^ your computer | -6 -8 -10 34 -7 -2
^ your core | -6 -7 29 -7 -6 -3
^ your cousin | -2 -4 -7 -9 26 -4
^ your coverage | 1 -3 -11 17 -5 0
^ your electric | -1 -5 -9 17 -3 2
^ your guy | 3 34 -8 -13 -10 -6
^ your invoice | -9 19 12 -12 -8 -3
^ your lease | 1 -2 24 -11 -5 -8
^ your listing | -6 -5 -16 2 27 -2
^ your man | -1 -5 -6 -1 13 -1
^ your mechanic | -9 54 -16 -14 -14 -2
^ your name | 10 -11 -6 21 -4 -9
^ your order | -5 -14 52 -16 -18 1
^ your package | -6 -10 -14 45 -12 -3
^ your part | -7 -11 38 -8 -8 -3
^ your parts | -9 -10 43 -10 -11 -3
^ your shop | -1 -3 -12 22 -1 -4
^ your statement | -5 -9 28 -9 -3 -2
^ your tech | -7 33 -11 -5 -7 -3
^ your technician | 3 5 -10 -14 26 -10
^ your text | -3 37 -8 -12 -5 -9
^ your two | -4 -5 14 -3 -3 1
^ your website | -9 -9 -11 40 -9 -2
^ youre | -12 3 9 13 2 -15
^ yours | -5 -6 23 -3 -5 -4
^ youve | -8 21 -26 29 8 -24
^ youve been | -14 7 -18 30 11 -16
^ youve got | -3 10 -4 -7 4 1
^ youve won | -7 -2 -1 27 -10 -8
^ zeke | 25 -2 -1 -6 -5 -12
^ zelle | -15 29 -16 30 -16 -12
^ zero | -10 -8 -10 43 -8 -7
a | 17 -25 0 14 17 -24
a <car> | 47 -19 -9 -2 -17 1
a <car> <n> | 17 -13 -2 0 -4 2
a <car> <name> | 2 9 -10 1 -6 3
a <car> <part> | 17 -8 -5 1 -8 3
a <car> <vehicle> | 11 -3 -3 -2 -2 -1
a <car> a | 23 -6 -9 -1 -5 -1
a <car> all | 2 -6 10 -5 -4 3
a <car> and | 25 -11 -10 -1 -4 1
a <car> at | 12 -2 -6 1 -7 1
a <car> brakes | 9 -1 -2 -1 -6 0
a <car> call | 9 -4 -2 0 -3 1
a <car> can | 12 -3 -2 -5 -4 2
a <car> diesel | 20 -3 -6 -3 -6 -3
a <car> ex | 15 -7 -2 0 -7 1
a <car> five | 11 -4 -5 -3 -2 2
a <car> for | -7 -4 20 -7 -3 1
a <car> four | 9 -5 -2 0 -2 0
a <car> has | 13 -3 -5 0 -7 2
a <car> i | -5 9 -1 1 -4 1
a <car> if | 15 -10 -4 0 -3 3
a <car> im | 14 -9 -2 0 -3 0
a <car> in | 17 -4 -11 2 -6 2
a <car> it | 25 -10 -8 -1 -7 2
a <car> its | 14 0 -13 2 -7 2
a <car> ive | 8 -5 -5 1 1 1
a <car> just | 9 -6 -3 1 -2 0
a <car> model | 21 -8 -5 -4 -3 -1
a <car> my | 9 -6 -1 0 -2 0
a <car> needs | 31 -9 -13 -1 -8 0
a <car> no | 17 -10 -3 -2 -3 0
a <car> off | 14 -6 -4 -4 -4 4
a <car> oil | 15 -3 -8 1 -8 2
a <car> on | 22 -6 -13 1 -6 3
a <car> sedan | 9 -8 -3 0 1 1
a <car> she | 10 -4 -1 1 -6 0
a <car> six | 19 -4 -8 -4 -5 2
a <car> so | -6 22 -4 -3 -7 -2
a <car> that | 21 -21 2 2 -9 4
a <car> thats | 32 -10 -17 0 -7 3
a <car> theres | 17 -7 -7 -2 -4 2
a <car> this | 18 -4 -3 -5 -6 0
a <car> we | 12 -3 -6 -4 -2 3
a <car> with | 30 -11 -18 -1 -4 3
a <car> wont | 30 -12 -5 -4 -6 -3
a <car> y | 12 -8 -5 1 -2 2
a <car> yeah | 9 -6 -3 1 -1 0
a <day> | 11 2 -5 0 -11 2
a <did> | 8 -4 -2 0 -2 0
a <did> income | 10 -4 -2 0 -3 0
a <mechanic> | 9 -21 21 7 -21 5
a <mechanic> and | -3 -1 21 -6 -12 1
a <mechanic> can | 19 -3 -5 -3 -4 -3
a <mechanic> coming | -4 -4 15 -4 -3 1
a <mechanic> do | -5 -2 14 1 -11 3
a <mechanic> for | 12 -2 -2 -1 -5 -2
a <mechanic> is | 9 -5 -8 7 -6 2
a <mechanic> my | 8 -2 -2 0 -4 -1
a <mechanic> named | 10 -4 -5 0 -4 2
a <mechanic> on | 14 -6 -5 -3 -3 3
a <mechanic> selling | 9 -3 -4 -2 -2 2
a <mechanic> that | 12 -13 -1 1 -2 2
a <mechanic> to | 6 -8 19 -8 -9 2
a <n> | 24 -17 3 -5 -9 4
a <n> dollar | -2 -2 9 -6 -1 2
a <n> i | 20 -15 -4 1 -2 0
a <n> no | 12 -5 -3 -1 -4 0
a <name> | 6 -15 -2 -1 15 -3
a <paper> | 30 18 -11 -11 -19 -7
a <paper> for | 10 8 -1 -5 -10 -1
a <paper> from | 13 -3 -7 -2 -5 3
a <paper> on | 13 -6 -6 0 -1 1
a <part> | 18 3 -3 -2 -19 3
a <part> <did> | 10 -5 -4 1 -4 1
a <part> call | 11 -1 -2 -1 -2 -5
a <part> fluid | 9 -3 -6 0 0 0
a <part> for | 12 -2 -3 0 -9 1
a <part> from | 0 11 -4 -3 -2 -2
a <part> i | 16 0 -5 -4 -3 -4
a <part> its | 8 -2 -3 -1 -1 -2
a <part> job | 21 1 -4 -2 -12 -4
a <part> light | 13 -2 -2 -9 0 1
a <part> rotation | 13 -6 -6 1 -3 1
a <part> the | -4 -5 9 1 -3 1
a <vehicle> | 4 -19 22 -18 13 -2
a <vehicle> <we> | -7 -5 16 -2 -5 3
a <vehicle> from | -4 -5 -8 -4 27 -5
a <vehicle> im | 0 11 -3 1 -8 -1
a <vehicle> in | 20 2 -8 -4 -8 -2
a <vehicle> to | -4 -7 -6 -2 23 -4
a <we> | -2 -5 8 0 -1 0
a <year> | 22 -15 -4 2 -7 3
a <year> <name> | 13 -5 -6 2 -5 2
a <year> and | 15 -10 -2 0 -3 0
a a <car> | 11 -5 -5 1 -2 1
a a price | 10 -7 -1 0 -2 0
a alternator | 14 -9 -5 -1 0 0
a baby | 14 -7 -7 -4 4 -1
a backup | 23 -5 -6 -4 -5 -3
a backup for | 23 -5 -6 -4 -5 -3
a bad | 19 -13 4 -1 -9 1
a bad <part> | 9 -3 -3 -1 -3 1
a bakery | 23 -6 -6 -4 -8 -1
a balance | 0 23 17 -14 -18 -7
a balance of | 1 -5 15 -11 -5 4
a battery | 5 19 -14 -2 -14 6
a battery for | 14 -3 -3 0 -9 0
a battery from | 0 11 -4 -3 -2 -2
a battery in | -7 14 -6 0 -2 1
a better | -3 -5 -3 17 -4 -2
a better <name> | -3 -5 -3 17 -4 -2
a big | 1 1 -8 -4 11 -1
a bill | 0 11 -3 -2 -4 -1
a blown | 14 -7 -5 0 -5 2
a body | 14 -3 -5 -5 -5 3
a bolt | 2 11 -6 2 -11 2
a bolt in | 1 12 -5 1 -9 1
a box | -4 -1 12 -2 -7 1
a brace | -3 -1 -2 14 -7 -1
a brake | 27 -4 -7 -2 -13 -1
a brake job | 21 1 -4 -2 -12 -4
a brake light | 13 -2 -2 -9 0 1
a brief | -1 -2 -1 8 -2 -2
a bump | 10 -6 -2 0 -3 1
a bumper | 21 -7 -6 -4 -7 3
a bunch | 11 -5 -2 1 -7 1
a buyer | -7 -4 -3 24 -4 -6
a c | 4 10 -8 2 -11 4
a c in | 6 12 -7 -2 -12 4
a cab | -8 5 -8 -12 38 -15
a cab from | -5 -5 -5 -8 33 -10
a cabin | 12 -7 -2 0 -3 1
a cabin filter | 12 -7 -2 0 -3 1
a call | 6 8 2 -3 -13 -1
a call <day> | -8 12 -3 0 -3 2
a call at | -1 10 -6 3 -5 -1
a call back | 40 -4 -7 -2 -13 -14
a call from | -14 9 -10 0 18 -3
a call please | -6 1 -5 -3 -6 18
a call today | -8 12 -3 0 -3 2
a can | 12 -5 -5 1 -3 1
a can of | 9 -3 -5 1 -3 1
a car | 20 -11 15 -14 -12 2
a car <name> | 2 10 -9 2 -6 1
a car from | 13 -2 -2 -1 -7 0
a car in | 20 2 -8 -4 -8 -2
a car to | 17 -1 0 -9 1 -8
a carburetor | -3 -6 9 -1 0 2
a card | -1 -4 14 -10 -3 5
a caregiver | 9 -4 -4 0 -3 1
a case | 8 -6 12 -2 -7 -4
a cat | 13 -6 -5 1 -6 3
a catering | 19 -5 -3 -4 -4 -3
a chance | -7 35 11 -16 -12 -9
a chance to | -11 47 -12 -11 -6 -6
a charge | 5 19 -9 1 -9 -6
a charge of | -2 9 -5 3 -6 1
a cheap | 17 -10 -3 0 -3 -1
a check | 13 25 -16 -6 -14 -2
a check <part> | 14 -6 -7 0 -2 1
a check engine | 14 -6 -7 0 -2 1
a church | 29 -2 -8 -8 -8 -3
a claim | -15 -4 27 -17 13 -4
a claim for | 1 -8 14 -6 -4 3
a claim on | -5 -6 2 -5 15 -2
a class | 13 -4 -2 1 -7 0
a clean | 0 -3 8 -2 -4 1
a clean license | 0 -3 8 -2 -4 1
a cleaning | 1 -3 -4 -3 10 0
a clients | 17 -3 -4 -6 -3 0
a clunk | 19 -5 -5 0 -7 -2
a clunk when | 14 -3 -2 -1 -4 -4
a clutch | -7 17 -2 0 -7 -1
a code | 4 8 -4 2 -13 2
a code for | 15 -4 -2 1 -11 2
a coffee | -5 3 9 -6 -4 2
a coil | 19 -6 -2 -5 -5 -2
a collection | 6 5 -11 9 -10 1
a company | 10 -2 -4 -3 -4 2
a complaint | -4 9 -5 13 -7 -5
a complimentary | -6 -4 -6 28 -5 -7
a complimentary three | -2 -2 -1 9 -3 -1
a condo | 11 -4 -4 -1 -3 0
a confirmation | 11 -3 -3 -3 -4 1
a contract | 13 -7 -5 2 -4 2
a control | 7 -8 -2 1 1 1
a control arm | 7 -8 -2 1 1 1
a coolant | 6 -10 8 -2 -7 5
a copy | -5 7 11 -4 -11 3
a copy of | -6 3 11 -3 -7 2
a core | 2 -8 16 -4 -6 0
a couple | 3 -2 8 -1 -8 -1
a couple hours | 12 -6 -5 -1 -3 2
a couple of | 2 -8 11 3 -5 -2
a coupon | 12 -6 -2 -5 -1 2
a courtesy call | 1 0 -7 9 -3 1
a cow | 12 -8 -2 0 -2 -1
a cracked | -1 -3 12 -7 -6 3
a curb | 17 -7 -2 0 -9 1
a curb and | 9 -3 -1 0 -2 -2
a customer | -3 7 7 5 -14 -2
a customer here | 11 -5 -5 -5 2 3
a customer of | -6 11 14 -13 -6 -1
a customer on | 6 -4 9 -4 -8 1
a customers | 12 -3 -5 -2 -4 2
a cvt | 22 -11 -1 -9 -1 0
a d <name> | 8 -5 -1 -1 -2 0
a d e | 10 -6 -1 -1 -2 0
a day | -2 -11 23 -7 -6 4
a day and | 0 -8 12 -4 -2 2
a daycare | 17 -2 -4 -4 -6 -1
a dead | 29 -12 -13 0 -8 4
a dead <car> | 16 -3 -7 -5 -2 1
a dead <part> | 17 -5 -7 0 -7 1
a dead battery | 16 -4 -7 0 -7 1
a dealer | 15 -4 -6 -1 -5 1
a debt | -11 -5 -6 27 6 -11
a deer | 14 1 -7 0 -9 1
a deer last | 19 -5 -3 -1 -9 -1
a delivery | -5 -8 26 -13 8 -7
a demo | 0 -5 9 -4 -2 1
a deposit | -4 3 -4 -4 12 -2
a diagnostic | 11 6 -3 -1 -11 -1
a different | -3 14 -17 -4 11 -1
a different mike | 12 4 -5 -2 -7 -1
a dios | 13 -11 -2 -2 4 -1
a distributor | 12 -6 -7 2 -2 1
a doctor | 12 -5 -6 -5 10 -6
a domicilio | 30 -10 -9 -3 -5 -3
a door | -4 -3 11 0 -4 0
a dozen | -1 -2 -3 -2 10 -2
a dress | -9 -4 -6 -7 35 -8
a driver | -8 -8 9 -2 10 -2
a driveway | 21 -4 -7 -2 -2 -5
a e | 14 -8 -3 1 1 -5
a fade | -3 -8 -2 0 16 -3
a fellow | 10 -9 3 -4 -2 2
a fever | -2 4 -5 -14 29 -12
a fever and | -5 -8 -2 0 11 3
a few | 6 -5 14 -14 -4 2
a final | -4 4 -4 11 -8 1
a final courtesy | 1 -1 -6 11 -5 0
a five | -5 9 7 6 -8 -8
a fixed | 8 -4 -2 0 -2 0
a fixed income | 10 -4 -2 0 -3 0
a flat | 18 -7 0 -6 -3 -2
a flat <part> | 27 -8 -5 -3 -9 -1
a flat and | 5 10 -4 3 -17 3
a flat on | 13 -6 -3 1 -5 1
a flat tire | 16 -3 -2 -3 -5 -2
a fleet | 19 -3 -7 -5 -7 3
a fleet of | 21 -7 -8 -4 -7 4
a flower | 23 -6 -10 -1 -11 5
a flower shop | 15 -4 -6 1 -9 3
a flyer | 13 -10 9 -3 -7 -2
a food | 14 -3 -3 2 -13 2
a food <vehicle> | 14 -3 -3 2 -13 2
a food truck | 14 -3 -3 2 -13 2
a free | -9 -4 -9 36 -13 0
a free cruise | 0 -2 -2 8 -4 -1
a free demo | -3 0 -2 12 -2 -4
a friend | 11 -5 -5 -1 -3 2
a friend so | 9 0 -4 -2 -4 1
a front | 15 -4 -6 -2 -3 0
a fuel | 9 -1 6 -6 -8 0
a fuel <part> | 10 0 -5 0 -3 -2
a fuel card | -3 -3 13 -4 -5 3
a fuel filter | 11 -6 -6 1 0 1
a fuel pump | 10 0 -5 0 -3 -2
a g | 10 -7 -1 0 -1 -1
a g <name> | 10 -7 -1 0 -1 -1
a gallon | 0 -1 16 -14 -2 1
a garage | 2 3 8 -3 -10 0
a gas | 12 -1 -2 0 -3 -6
a gate | -1 -5 12 -1 -4 -1
a gentleman | 10 -4 -4 0 -2 0
a good | 10 5 -5 7 -8 -10
a good one | -5 21 -5 -3 1 -9
a good while | 9 -4 -2 -2 -2 1
a gray | -7 -6 -7 -2 20 3
a gray <car> | -8 -10 -5 1 18 3
a great | -2 0 -11 19 -4 -2
a grinding | -6 10 0 1 -6 1
a group | 13 -3 -9 9 -10 0
a guy | 12 -12 3 -2 -5 4
a guy on | 11 -5 -4 0 -3 2
a h | 11 -5 -2 -1 -4 1
a haircut | -6 -8 0 0 20 -6
a hand | 4 6 15 -9 -9 -8
a hay | 11 -7 -4 1 -3 2
a head | 17 -10 -3 1 -9 3
a head gasket | 17 -10 -3 1 -9 3
a heads | -5 15 -1 -1 -4 -4
a heads up | -5 15 -1 -1 -4 -4
a heater | 18 -9 -5 2 -9 2
a helper | -9 -4 21 -3 -7 2
a hole | 11 -6 -2 0 -3 0
a holiday | -4 -2 -2 20 -6 -6
a holiday meal | -4 -2 -2 20 -6 -6
a honda | 24 -2 -4 -6 -12 0
a humming | 22 -14 -3 3 -11 3
a hundred | -12 8 15 -11 -1 2
a hundred dollars | -5 11 -2 -1 -4 2
a hundred miles | -5 14 -5 -2 -3 1
a hurricane | 14 -10 0 0 -6 1
a hurry | 8 -4 -4 -1 0 1
a i | 11 -5 -4 0 -1 -1
a i <name> | 9 -1 -4 -2 -1 -2
a i need | 9 -5 -3 1 -3 1
a its a | 11 -6 0 0 -5 0
a jeep | 17 -11 -2 -1 -4 1
a job | -10 2 39 -3 -17 -10
a jump | 27 -12 6 -5 -15 -1
a jump and | 13 -4 -3 -1 -6 0
a jump start | 17 -9 11 -5 -11 -4
a k | 25 -10 -3 -4 -10 1
a key | 18 -6 -5 -1 -10 3
a key for | 13 -2 -3 -6 -3 1
a kia | 20 -6 -5 1 -8 -2
a knocking | 16 -7 -5 1 -5 1
a l | 10 -6 -4 0 -2 1
a l e | 8 -3 -2 0 -3 -1
a la | -2 1 -6 -4 14 -4
a la casa | -3 -4 -1 -2 14 -4
a lady | 1 -9 6 2 -4 3
a landline | -2 10 -6 0 -4 3
a landscaping | 17 -6 -8 -2 -2 2
a large | -11 -8 -7 -6 41 -8
a large half | -3 -1 -2 -1 9 -1
a large pepperoni | -7 -4 -5 -4 24 -4
a las | -4 17 -13 -7 12 -4
a las tres | -3 13 -3 -1 -3 -2
a last | 9 -5 -6 0 -1 1
a last name | 9 -5 -6 0 -1 1
a lawsuit | -2 -2 -4 15 -8 1
a leak | 25 -5 -8 -3 -7 -1
a leaking | 11 -1 -1 -2 -6 -2
a leaky | 23 -2 -7 -6 -6 -2
a letter | 17 5 -6 -2 -10 -4
a lift kit | 12 -5 -8 1 0 -1
a light | 16 -4 -1 -5 -7 1
a like | 8 -1 -4 -2 -1 0
a limited | -4 -3 -4 16 -3 -2
a limited time | -4 -3 -4 16 -3 -2
a line | -9 4 -14 19 8 -8
a line up | -4 -5 -4 0 13 0
a listing | -1 -3 10 -2 -5 0
a little | 8 13 -18 3 -4 -2
a little <car> | 19 -6 -5 -2 -5 -1
a little longer | 10 -7 -4 -6 9 -2
a load | 14 -3 -5 -4 -4 2
a loan | 0 -3 -6 10 -2 1
a loan of | 1 -3 -8 11 -3 1
a locksmith | -5 -9 -9 0 26 -2
a locksmith for | -9 -7 -7 -2 28 -3
a look | 14 -8 -2 -1 -3 0
a look at | 14 -8 -2 -1 -3 0
a loss | -5 -3 8 -1 -1 2
a lot | -2 -1 12 -1 -10 2
a lot last | 16 -8 -3 -1 -3 -1
a lot of | -6 2 11 -2 -7 3
a loud | 11 -2 -3 0 -5 0
a m | 4 15 -10 -1 -12 3
a mammogram | -12 -5 -3 -2 32 -9
a man | -4 -5 13 0 -5 1
a mazda | 25 -7 0 -4 -7 -7
a mechanic | 6 -6 11 11 -25 4
a mechanic and | -5 -3 15 -5 -6 4
a mechanic can | 19 -3 -5 -3 -4 -3
a mechanic my | 8 -2 -2 0 -4 -1
a meeting | -5 13 -3 -4 2 -3
a member | -3 -3 15 -4 -7 2
a message | 18 -14 -10 -7 5 8
a message <day> | 16 -13 -3 0 -1 2
a message about | 15 -1 -6 -3 -6 0
a message for | 8 -5 -6 -6 9 0
a message yesterday | 10 -8 0 1 -4 1
a mi | 0 -5 8 -8 9 -3
a mi cunado | 12 -11 -2 1 -2 2
a million | 10 -10 0 0 0 0
a minute | 12 5 -2 -1 -11 -3
a misfire | 20 -7 -4 -6 -5 3
a mobile | 7 -8 20 -8 -16 5
a mobile <mechanic> | 15 -6 9 -9 -16 6
a mobile mechanic | 17 -3 -5 -6 -5 2
a mobile tech | 0 -3 8 -2 -4 1
a month | -11 11 -3 21 -12 -6
a month ago | -8 12 -2 -1 -2 0
a month so | -11 11 0 0 0 0
a morning | 9 -4 -2 1 -6 2
a mr | -4 -3 -6 -3 21 -5
a mr <name> | -4 -3 -6 -3 21 -5
a muffler | 19 -5 -6 -3 -3 -2
a n | 15 -5 -6 2 -8 2
a n <n> | 9 -8 0 0 0 0
a n <name> | 17 -9 -3 2 -9 2
a n n | 11 -3 -6 -2 -1 1
a nail | 12 -4 -4 2 -7 1
a nail in | 12 -4 -4 2 -7 1
a new | -11 2 -21 20 14 -4
a new <name> | -8 -8 -5 14 12 -5
a new <part> | 21 -11 -3 -3 -4 1
a new <vehicle> | 1 -2 -7 10 -2 1
a new alternator | 13 -8 -2 1 -5 1
a new battery | 19 -8 -2 -4 -5 0
a new exhaust | 12 -5 -2 -2 -3 0
a new muffler | 9 -1 -4 0 -5 0
a new one | 3 8 -13 7 -13 7
a new phone | -7 -8 -7 -8 34 -5
a night | 8 -6 0 0 -4 1
a ninety | 0 -2 12 -5 -3 -3
a ninety day | 0 -2 12 -5 -3 -3
a nissan | -2 21 -6 -2 -9 -2
a no | 13 -5 -6 -1 -4 3
a noise | 4 -13 -2 -1 19 -7
a noise when | -7 -9 -4 1 21 -2
a notary | -4 -4 14 -5 -4 2
a notary and | -4 -4 14 -5 -4 2
a number | 3 6 -2 -11 9 -4
a nurse | 18 -5 -5 1 -11 3
a nurse at | 15 -5 -3 1 -9 2
a oil change | 17 -12 -1 1 -8 2
a oil spot | -5 10 -3 -2 -3 2
a old | 12 -4 -3 -1 -5 0
a on a | 12 -7 -3 -2 0 0
a one | -8 0 8 0 0 0
a package | -6 -9 26 4 -7 -8
a pair | 2 8 -4 -2 -7 2
a pair of | 2 8 -4 -2 -7 2
a pallet | -5 -3 31 -9 -10 -4
a parking | 5 11 -8 -10 8 -7
a parking lot | 12 15 -5 -8 -6 -7
a part i | 14 0 -4 -4 -3 -4
a patient | 9 -9 0 0 0 0
a payment | -9 38 -7 -6 -11 -5
a person | 10 -7 -4 0 0 2
a picture of | 10 3 -4 0 -6 -3
a piece | 8 -7 0 0 -1 0
a piece of | 8 -7 0 0 -1 0
a place <we> | 9 -3 -2 -1 -2 0
a place you | 9 -3 -2 -1 -2 0
a plug | 8 2 -8 1 -4 2
a plumbing | 12 -3 -4 -4 -3 2
a plumbing company | 12 -3 -4 -4 -3 1
a poder | 0 27 -5 -8 -5 -10
a pothole | 2 -11 -6 -2 15 3
a pothole on | 11 -9 -5 -1 5 -1
a power | 6 -7 -6 -2 13 -4
a pre | -5 13 -7 -1 -4 3
a pre purchase | -5 13 -7 -1 -4 3
a prepaid | -1 -4 -7 11 -2 2
a prepaid card | -1 -4 -7 11 -2 2
a prescription | -7 -3 -2 -1 19 -6
a price | 23 9 -18 -3 -14 3
a price <name> | 13 -5 -2 -2 0 -4
a price for | 5 18 -10 -4 -7 -2
a price on | 18 -2 -7 -2 -9 1
a prius | 13 -6 1 -3 -6 2
a problem | 9 -1 -5 -4 5 -3
a property | 12 -5 -5 0 -4 2
a property manager | 12 -5 -5 0 -4 2
a proposal | 11 -7 12 -7 -5 -3
a puddle | -2 24 -13 2 -13 1
a puddle under | 0 9 -3 2 -8 1
a quarter past | 0 12 -2 0 -9 -1
a que | -6 30 -10 -12 9 -11
a que hora | -6 30 -10 -12 9 -11
a question | 15 1 2 -19 6 -5
a question about | 18 3 -13 -13 10 -4
a question on | -10 1 21 -5 -7 0
a quick | -3 -5 -1 22 -9 -3
a quick call | -1 -1 -3 9 -3 0
a quick chat | -6 -3 -3 20 -5 -3
a quote | 40 -13 -4 -7 -11 -5
a quote for | 17 -10 4 -4 -6 -1
a quote from | 15 -8 -5 -1 -5 3
a quote on | 13 -6 -6 0 -1 1
a rack | 9 -6 19 -7 -10 -4
a radiator | 17 -7 -9 2 -4 1
a rattle | 3 21 -6 -2 -11 -5
a rattle under | 14 -2 0 -2 -6 -4
a rear | 13 -6 -3 -1 -3 -1
a rear main | 15 -5 -6 -1 -3 -1
a recall | 22 5 -10 -4 -12 -1
a recall and | -5 12 -4 1 -7 3
a receipt | 6 31 -9 -10 -12 -6
a receipt for | 1 15 -7 -3 -6 0
a recorded | -3 -4 3 20 -8 -7
a recorded line | -6 -1 -2 21 -7 -6
a red | 11 -5 -2 0 -5 1
a referral | 0 -11 18 -4 -3 1
a referral fee | -1 -13 15 -1 -1 0
a refill | -3 -4 -4 -3 14 0
a refund | 0 6 -5 8 -5 -4
a regular | 20 -4 -6 -2 -9 2
a reman | -3 -2 11 -4 -5 3
a repair | 19 -9 6 -2 -8 -6
a representative | -3 -2 -8 24 -10 -1
a reservation | -8 -10 -5 -12 42 -8
a reservation for | -7 -6 -3 -2 20 -3
a resume | -1 -8 21 -3 -8 -2
a review | -5 31 -5 -11 2 -11
a ride | -7 -3 -11 -3 29 -4
a ride to | -7 -4 -6 -2 22 -3
a ring <n> | 17 -4 -5 -2 -7 1
a road | 19 -8 -4 -1 -10 5
a road trip | 19 -8 -4 -1 -10 5
a rock | 10 -3 -5 0 -1 -2
a room | -9 -9 -8 -11 44 -8
a rough | 11 -2 -4 -1 -6 3
a sale | -5 0 20 -9 -5 -2
a sale for | -6 -6 27 -8 -6 -1
a sales | -9 -9 12 24 -7 -11
a sales call | -6 -3 -9 29 -5 -6
a scan | -2 -5 15 -1 -8 1
a scan tool | -2 -5 15 -1 -8 1
a scratch | -8 7 6 0 -8 2
a scratch on | -8 8 6 0 -8 2
a screw | 7 4 -5 -2 -8 3
a screw in | 14 -5 -6 -1 -4 1
a screw on | 1 9 -3 -2 -7 3
a second <mechanic> | 1 -7 10 -3 -3 2
a second key | 18 -5 -4 -1 -12 3
a second opinion | 20 -15 -6 1 -3 3
a second tech | 1 -7 10 -3 -3 2
a service | 19 -14 17 -4 -15 -3
a shimmy | 21 -4 -4 -2 -10 -1
a shop | 32 -3 -2 -10 -15 -1
a shudder | 15 -6 -4 -1 -5 1
a shudder between | 15 -6 -4 -1 -5 1
a signature | -5 -6 21 -5 -4 -1
a silver | -1 -3 -3 -5 15 -3
a silver <name> | -1 -3 -3 -5 15 -3
a sixteen | -3 -4 -2 -1 11 -1
a slow | 17 -8 -5 2 -9 3
a slow leak | 16 -7 -4 1 -10 3
a small | -4 -11 9 23 -11 -7
a small towing | -8 -2 13 -3 -2 2
a sock | -9 -2 -1 0 12 0
a special | -7 0 18 -8 -5 1
a special on | -6 -3 17 -7 -2 1
a special order | -2 -1 8 -1 -6 1
a specialist | -2 -3 -7 22 -8 -2
a sprite | -8 -3 -1 -5 23 -6
a starter | 23 -8 -9 0 -7 2
a starter and | 6 -10 7 -4 -1 2
a starter call | 11 -1 -2 -1 -2 -5
a starter its | 8 -2 -3 -1 -1 -2
a stock | -1 -5 15 -2 -4 -4
a stop | 17 -8 -8 1 -3 1
a story | -1 0 9 -8 -1 1
a student | 1 -11 19 5 -9 -5
a student at | -1 -8 12 9 -5 -6
a sweet | 10 -8 -1 1 -4 1
a sweet smell | 10 -8 -1 1 -4 1
a t | 19 -9 -9 0 -3 1
a t <name> | 20 -9 -9 0 -4 1
a t e | 15 -7 -6 -1 -1 0
a t h | 12 -2 -5 -1 -5 0
a table | -3 -3 -2 -6 19 -4
a table for | -2 -3 -1 -1 9 -3
a tank | 14 -6 -5 1 -6 3
a taxi | -7 -8 -10 -9 44 -9
a taxi to | -5 -6 -6 -8 32 -7
a technician | -7 -3 20 4 -11 -3
a technician and | -5 -4 21 -2 -7 -3
a tensioner | 11 -8 0 -1 -3 0
a tesla | 18 -7 0 2 -15 2
a text | 9 18 -6 -3 -9 -8
a thermostat | 18 0 -4 -6 -8 0
a thermostat in | 14 3 -3 -9 -5 0
a thing | 11 -6 7 -3 -3 -6
a tick | 12 -7 -2 -3 -1 2
a tiguan | 8 -5 -2 -1 -3 1
a timing | 20 -12 -5 1 -7 3
a timing belt | 22 -11 -6 0 -9 4
a timing chain | 8 -5 -2 1 -4 2
a tip | 3 30 -7 -10 -3 -13
a tire rotation | 13 -6 -6 1 -3 1
a ton | 8 -4 1 -3 -5 2
a ton of | 8 -4 1 -3 -5 2
a top | 2 28 -7 -9 -7 -6
a tow | 22 0 1 -5 -15 -4
a tow and | 17 7 -8 -4 -7 -5
a tow or | 18 -4 -6 -1 -7 0
a toyota | 8 -2 -3 0 -4 0
a trailer | 17 -5 10 -5 -8 -9
a trash | 13 -10 -1 0 -3 0
a trash bag | 13 -10 -1 0 -3 0
a traveling | 9 -7 -2 0 -1 1
a traveling nurse | 9 -7 -2 0 -1 1
a trip | -5 13 0 5 -7 -6
a trip charge | -7 16 5 -5 -4 -4
a truck | -6 -9 15 -5 6 0
a tune | 33 -5 -8 -5 -12 -3
a tune up | 33 -5 -8 -5 -12 -3
a two | 7 -12 0 -2 3 3
a two thousand | 15 -6 -4 -1 -4 0
a used | 6 8 3 -4 -15 2
a used <part> | 0 14 -11 0 -2 0
a used engine | -6 17 -8 0 -1 -1
a valve | -2 10 -4 0 -6 3
a valve cover | -2 10 -4 0 -6 3
a van | -10 6 15 -8 -7 4
a van so | -5 -3 8 -2 0 1
a vehicle | 15 -9 2 -5 -6 4
a vehicle you | -7 -5 16 -2 -5 3
a venir | -3 13 -4 -1 -3 -2
a ver | 24 -8 -6 -2 -5 -4
a verla | 18 0 -5 -2 -7 -4
a very | 13 -4 -3 -1 -8 3
a virus | 1 -1 -4 14 -4 -6
a visit | 10 -3 -2 -4 -5 3
a voicemail | -2 2 -5 -6 -3 13
a w | 12 -3 -2 -4 -5 2
a w <n> | 2 -10 13 -7 -1 3
a warrant | 0 -2 -7 13 -6 2
a warrant for | 0 -2 -5 13 -4 -1
a warranty | -4 14 2 -8 -7 3
a warranty company | 8 -5 9 -3 -12 3
a warranty on | 2 9 -1 -8 -4 3
a water | 15 -2 -2 -1 -11 1
a water <part> | 15 -2 -2 -1 -11 1
a water pump | 15 -2 -2 -1 -11 1
a wedding | 16 -6 -6 -2 -5 3
a wedding at | 14 -4 -4 -4 -5 3
a week | 2 6 9 24 -28 -14
a what | -1 -1 -4 -1 9 -3
a wheel | 16 -9 -7 0 -4 3
a wheel bearing | 16 -9 -7 0 -4 3
a whine | 17 -7 -7 0 -7 4
a whining | 12 -4 0 1 -8 0
a whining noise | 12 -4 0 1 -8 0
a whole lot | 9 -4 -5 0 -1 1
a work | 15 -8 -7 0 -2 1
a work <vehicle> | 15 -8 -7 0 -2 1
a work van | 11 -4 -4 0 -2 0
a working | 9 -3 -2 -1 -5 1
a wrench | -7 17 -8 -2 -3 2
a written | 22 -8 -4 1 -12 0
a written <paper> | 25 -7 -5 -1 -11 0
a written estimate | 25 -7 -5 -1 -11 0
a year | -2 7 6 -5 -9 2
a year and | 8 -3 7 -5 -8 1
a yes | -5 7 10 -2 -8 -2
a yes or | 0 -6 15 -2 -4 -3
a young | -1 -7 11 -3 -3 4
a young <mechanic> | 10 -6 -4 1 -1 1
a young lady | 9 -8 -1 0 0 0
a young man | 10 -6 -4 1 -1 1
aaa | 9 -12 27 -8 -9 -8
aaliy * | 9 3 -5 -1 -8 2
aaliyah | 9 3 -5 -1 -8 2
aaliyah <name> | -8 11 -3 2 -3 2
aaron | 22 -6 -9 -7 -4 4
aband * | -2 -1 8 -4 -3 2
abbot * | 2 -2 -6 -4 12 -2
abbott | 2 -2 -6 -4 12 -2
abdi | 7 6 -3 2 -10 -2
abdi warsame | 14 -3 -1 1 -10 0
abdul | 21 -8 -3 0 -3 -7
abern * | 11 2 -9 -3 -4 3
abernathy | 11 2 -9 -3 -4 3
abernathy <name> | -3 12 -2 -3 -1 -2
abiga * | 15 -6 -5 1 -5 0
abigail | 15 -6 -5 1 -5 0
able | 11 -2 -10 4 4 -7
able to | 11 -2 -10 4 4 -7
able to come | 19 -4 -4 -3 -4 -3
about | 2 10 12 0 2 -25
about <name> | 2 -7 -14 -3 24 -3
about <paper> | 3 18 -7 -4 -6 -5
about <paper> <n> | 3 18 -7 -4 -6 -5
about <we> | 19 -4 6 -8 -11 -2
about a | 14 1 -1 -2 -10 -3
about a <car> | 39 -10 -13 -3 -15 1
about a <part> | 12 -6 -3 -2 -3 2
about a <vehicle> | -7 -4 -5 -6 20 2
about a claim | -4 -4 22 -6 -5 -2
about a month | -8 13 -5 1 -2 2
about a trailer | 11 0 -3 -3 -4 -1
about an | 25 0 -7 -7 -7 -4
about biscuit | -7 -3 -3 -1 12 1
about bringing | -3 10 -10 14 -6 -5
about cars | 16 -5 -3 1 -6 -3
about five | 2 10 -6 -3 -4 0
about forty | 6 -5 11 -6 -8 3
about getting | 12 -8 4 -1 -5 -1
about invoice | 3 18 -7 -4 -6 -5
about invoice <n> | 3 18 -7 -4 -6 -5
about it | 6 7 -11 -7 2 2
about it and | -7 15 -1 -2 -7 2
about my | 9 19 -19 -17 16 -8
about my <car> | 14 0 -5 3 -12 1
about my <kin> | -3 -9 0 0 15 -2
about my <paper> | -8 35 -7 -7 -7 -4
about my <part> | 9 -8 0 0 -1 0
about my <vehicle> | 14 7 -12 -9 3 -3
about my appointment | -8 30 -8 -7 -9 2
about my background | 0 -10 4 -2 15 -8
about my bill | -6 27 -3 -6 -9 -2
about my car | 4 13 -7 -9 4 -4
about my invoice | -6 25 -9 -3 -3 -4
about my late | 3 -5 -7 0 10 -1
about my truck | 15 2 -9 0 -7 0
about my wifes | 13 -7 -2 1 -5 0
about nine | 9 2 -3 -4 -4 1
about our | -8 9 -3 9 4 -11
about six | 11 -1 -5 -1 -5 1
about ten | 2 -6 9 -7 0 1
about that | 6 0 8 2 -2 -14
about that <mechanic> | -1 16 0 -1 -11 -3
about the | -36 25 14 2 19 -23
about the <car> | -11 23 0 -7 -8 2
about the <mechanic> | -11 -3 23 -2 -12 5
about the <paper> | -2 34 -7 -10 -13 -1
about the <part> | -3 23 -9 -2 -5 -3
about the <vehicle> | -2 -6 -8 4 12 0
about the ad | -8 -3 24 2 -11 -5
about the apartment | -2 -4 -3 -1 10 0
about the appointment | -2 36 -10 -5 -13 -6
about the bill | -2 14 -5 -3 -4 1
about the couch | -3 -5 -5 -2 20 -4
about the estimate | -6 28 -7 -8 -4 -4
about the invoice | 4 16 2 -7 -10 -5
about the job | -3 -18 5 -7 25 -2
about the mechanic | -10 -10 24 -1 -7 4
about the parts | -5 18 -7 -1 -2 -3
about the quote | 1 18 -8 -5 -4 -2
about the second | -4 17 -3 -1 -6 -3
about the truck | -2 -5 -5 0 14 -2
about the two | -1 -1 -6 -5 9 4
about the upcoming | -2 -4 -2 23 -7 -8
about the used | -4 -12 19 -3 4 -4
about the warranty | -4 16 -7 -3 -6 3
about the work | -6 23 -8 -1 -7 0
about to | -5 -6 13 20 -18 -4
about to expire | -7 -14 -14 44 -8 -1
about to lapse | -2 -10 16 14 -13 -5
about what | -2 -8 7 1 1 1
about you | 19 -4 6 -8 -11 -2
about your | 19 -14 7 10 -16 -6
about your <vehicle> | -2 -3 -4 16 -4 -3
about your cars | 0 -2 -6 8 -1 0
about your student | 1 -3 -9 15 -4 1
about your vehicle | -2 -3 -4 16 -4 -3
abram * | -5 10 -2 -2 -2 1
abramowitz | -5 10 -2 -2 -2 1
abs | 12 -8 0 1 -2 -2
absol * | -6 -7 -7 34 -7 -6
absolutely | -6 -7 -7 34 -7 -6
ac | 27 -18 -1 -6 4 -7
ac <part> | 17 -7 -4 0 -5 -1
ac blowing | 25 -3 -2 -6 -5 -10
ac blowing hot | 25 -3 -2 -6 -5 -10
ac compressor | 17 -7 -4 0 -5 -1
ac compressors | 18 -9 -6 -1 -4 1
ac in | 4 -7 13 -1 -12 4
ac is | 21 -7 -3 0 -10 0
ac is blowing | 9 -2 -1 -1 -4 -1
ac is out | 18 -7 -3 0 -10 1
ac on | -6 17 -2 1 -8 -2
ac on my | -5 18 -1 0 -8 -4
ac quit | 15 -2 -3 -2 -6 -1
accel * | 15 -7 -4 -1 -6 2
accep * | -4 24 -11 11 -13 -7
accept | -4 24 -11 11 -13 -7
accept the | -8 31 -6 -7 -5 -5
accept the <paper> | -8 31 -6 -7 -5 -5
accid * | -6 -16 -21 43 21 -21
accident | -5 -15 -19 44 15 -21
accor * | 8 9 -6 -5 -5 -1
according | 8 9 -6 -5 -5 -1
according to | 8 9 -6 -5 -5 -1
according to the | 17 -14 -3 0 -1 1
accou * | -34 -8 44 32 11 -46
account | -29 -16 34 40 13 -42
account has | -3 -6 -17 31 -6 2
account has been | -4 -6 -15 30 -5 1
account is | -1 -2 8 -4 -2 0
account manager | -7 -5 32 -4 -11 -4
account rep | -6 -7 34 -8 -10 -3
account representative | -5 -6 36 -12 -10 -3
account was | 0 -4 -5 12 -4 0
account was charged | 0 -4 -5 12 -4 0
account with | -2 -3 19 -11 -5 1
account with us | -2 -3 19 -11 -5 1
accountant | -4 18 11 -20 10 -15
accounts | 2 4 35 -14 -10 -17
accounts for | -4 0 12 -8 -2 2
accounts for mobile | -4 0 12 -8 -2 2
accounts receivable | 4 -4 25 -10 -5 -10
accounts receivable at | -1 -3 10 -3 -3 0
ace | 1 -6 -4 0 9 0
aceit * | 7 8 14 -4 -15 -9
aceite | 7 8 14 -4 -15 -9
aceite para | 17 -8 -5 -2 -2 1
aceite para un | 16 -8 -4 -2 -2 0
aceite por | 15 -10 -6 2 -3 2
acept * | 2 39 -11 -6 -12 -11
achte * | 13 -1 -4 0 -9 1
achterberg | 13 -1 -4 0 -9 1
acondicionado no | 9 -2 -3 -1 -2 -1
acondicionado no enfria | 9 -2 -3 -1 -2 -1
acros * | -3 7 8 -6 -9 2
across | -3 7 8 -6 -9 2
across the | 11 -5 1 -2 -7 3
across the street | 9 -5 -2 1 -5 2
across town | -4 -2 13 -3 -5 0
act | -4 -11 -11 26 17 -16
actin * | 17 2 -6 -2 -12 0
acting | 17 2 -6 -2 -12 0
acting up | 17 2 -6 -2 -12 0
actio * | -4 -11 -11 46 -12 -8
action | -4 -11 -11 46 -12 -8
activ * | 0 -12 10 24 -13 -9
activated | -7 -3 22 -6 -4 -3
activity | 5 -8 -6 27 -10 -9
activity <vehicle> | 14 -2 -6 -1 -7 2
actua * | 1 1 7 -9 -2 2
actually | 1 1 7 -9 -2 2
actually a | 15 -8 -5 0 -3 1
actually a <car> | 15 -8 -5 0 -3 1
actually calling | 11 -8 -3 0 -1 1
actually no | 15 -8 -6 2 -4 1
acuer * | -3 7 -8 -5 12 -2
ad | -5 -23 23 -1 19 -13
ad <we> | 15 -6 10 0 -15 -4
ad for | -11 -10 11 -12 25 -3
ad on | -7 -1 12 -1 -2 0
ad says | 14 -4 -5 -3 -4 2
add | -9 15 14 -8 -10 -3
addit * | -7 -10 10 10 -5 2
additional | -1 -2 -1 8 -4 0
addre * | -8 34 3 1 -6 -24
address | -8 34 3 1 -6 -24
address and | -2 11 -5 -2 -3 0
address for | -7 47 -16 -16 -2 -8
address is | 10 -5 -5 1 -1 1
address is <n> | 10 -5 -5 1 -1 1
address on | -8 -7 9 -9 13 2
adela * | 8 -4 -2 0 -1 0
adelante | 8 -4 -2 0 -1 0
adeye * | 13 -4 -4 0 -8 2
adeyemi | 13 -4 -4 0 -8 2
adjus * | 2 0 18 -22 10 -7
adjuster | 4 -11 22 -21 12 -7
adjuster with | -7 -4 18 -2 -8 3
adjuster with <name> | -7 -4 18 -2 -8 3
adjuster with farmers | -6 -4 18 -2 -7 2
adjuster with great | -2 -4 9 -3 -1 2
admin * | -9 -8 -8 35 -5 -5
administration | -9 -8 -8 35 -5 -5
admis * | -10 -10 -9 -7 45 -8
admissions | -10 -10 -9 -7 45 -8
ads | -16 -15 17 40 -13 -13
advan * | -13 0 19 24 -19 -12
advance | -13 0 21 24 -18 -14
advance <name> | -3 -4 11 -3 -5 3
advance <vehicle> | -2 -8 25 -8 -5 -2
advance <vehicle> <part> | -5 -5 24 -8 -3 -2
advance auto | -2 -8 25 -8 -5 -2
advance auto <name> | -2 -4 9 -2 -3 2
advance auto parts | -5 -5 24 -8 -3 -2
advance on | -2 -2 9 -3 -4 2
advantage | -3 -3 -2 13 -4 0
adver * | -5 -17 6 50 -19 -15
advertising | -5 -14 8 41 -17 -13
advis * | -1 -10 13 8 -5 -5
advisor | 0 -9 12 8 -5 -5
affor * | -1 -9 -10 34 -7 -7
affordable | -7 -8 -7 35 -6 -6
affordable care | -7 -8 -7 35 -6 -6
after | -14 18 4 -14 0 6
after * | 5 4 5 -4 -9 0
after <day> | 11 -6 -4 1 -4 1
after <n> | 21 0 -5 -7 -2 -8
after <name> | 22 -15 -4 1 -6 2
after <we> | -10 26 -6 1 -6 -6
after <we> <did> | -7 17 -7 2 -7 3
after church | -3 -5 -6 0 15 -3
after five | 8 -3 -4 -3 6 -4
after four | 11 3 -5 -2 -8 1
after friday | 11 -6 -4 1 -4 1
after i | 15 -8 -1 2 -7 0
after maybe | -3 10 -3 -1 -5 1
after ten | 14 -7 -2 0 -8 2
after that | 16 -10 -2 1 -6 1
after that would | 10 -7 -3 1 -2 1
after the | -5 -5 14 -11 -3 10
after three | 18 -9 -10 1 -2 1
after work | 11 2 -5 0 -4 -4
after you | -10 26 -6 1 -6 -6
after you changed | -11 21 -6 2 -8 2
aftermarket | -5 10 6 -1 -11 0
afternoon | 8 -1 2 -4 -7 2
afternoon <name> | 4 -5 10 -11 -1 2
afternoon <vehicle> | -5 -5 13 -2 -3 1
afternoon i | 18 -5 -6 -1 -5 -2
afternoon truck | -5 -5 13 -2 -3 1
again | -18 46 -19 -21 18 -7
again * | -8 0 7 28 -14 -13
again <day> | 5 -9 19 -3 -5 -7
again <we> | 10 -2 -6 1 -6 3
again after | 8 3 -3 -1 -3 -4
again and | -4 -7 -9 1 16 3
again and <name> | -5 -5 -7 1 13 3
again and im | 0 -7 -5 1 9 2
again at | 7 12 -5 -6 -5 -3
again because | 10 -1 -4 -1 -4 0
again call | -2 16 -2 0 -10 -1
again call me | -2 16 -2 0 -10 -1
again calling | -5 10 -3 2 -6 2
again calling about | -5 10 -3 2 -6 2
again for | -6 24 6 -9 -4 -11
again from | -4 11 -3 -1 -4 1
again from the | -4 11 -3 -1 -4 1
again it | 12 -3 -3 -3 -4 2
again its | 5 6 -3 0 -11 2
again its a | 16 -7 0 -2 -7 0
again last | 20 -9 -3 0 -11 2
again like | -3 13 -2 0 -7 -1
again right | 2 20 -1 -2 -14 -5
again right where | 2 20 -1 -2 -14 -5
again same | -7 20 -4 1 -5 -5
again thats | 30 -13 -8 2 -10 -1
again the | 1 29 -12 1 -15 -4
again the <car> | -3 21 -4 -4 -6 -5
again this morning | -1 9 -3 -1 -4 1
again tomorrow | 2 -7 20 -2 -4 -8
again with | -1 11 -3 1 -8 1
again with the | -1 11 -3 1 -8 1
again you | 10 -2 -6 1 -6 3
against | -8 0 7 28 -14 -13
agarr * | 11 -9 -2 1 -2 1
agenc * | -3 -11 12 24 -11 -10
agency | -3 -11 12 24 -11 -10
agent | -14 -25 36 50 -26 -21
agent * | -6 4 10 -7 -4 2
agents | -6 4 10 -7 -4 2
agnes | 2 -6 -4 1 8 -1
ago | -2 12 2 -6 -7 2
ago and | 5 9 -9 -1 -6 4
ago and the | -1 9 -4 0 -5 2
agrad * | 2 -7 11 -2 -2 -1
agradezco | 2 -7 11 -3 -2 -1
agree * | 2 19 32 -20 -18 -16
agreed | -3 13 2 -5 -8 1
agreed on | -2 11 -4 -2 -2 -1
agreed on <n> | -2 11 -4 -2 -2 -1
agreed to | -2 12 -6 -3 -6 4
agreement | -7 -10 49 -10 -13 -10
agua | 28 3 -10 -4 -9 -8
agua por | 12 -2 -1 0 -2 -6
ah | -10 -13 1 6 -14 30
ahead | 10 35 -14 -20 -23 12
ahead and | 2 12 -5 -12 -12 14
ahead and do | -3 21 -5 -3 -4 -6
ahead and order | 2 18 -5 -4 -5 -7
ahead with | -8 53 -10 -13 -7 -14
ahead with it | -10 30 -4 -4 -8 -4
ahead with that | -7 31 -4 -7 -2 -11
ahead with the | -2 29 -6 -7 -9 -5
ahi | -5 -4 -4 -2 16 -1
ahora | 13 -13 -7 28 -11 -9
ai | -10 -13 -7 24 -11 17
aide | 16 -4 -4 -5 -4 0
aids | -8 -6 -2 35 -12 -6
aint | -9 -3 13 -5 9 -4
aint answering | -7 11 -4 -3 4 -2
aint drivin | 10 -3 -3 1 -4 -1
aint drivin it | 10 -3 -3 1 -4 -1
aint got | 10 -6 -2 0 -3 1
aint heard | -2 10 -5 1 -6 2
aint heard nothing | -2 10 -5 1 -6 2
aint nobody | -2 -5 18 -2 -4 -6
air | 13 -21 -12 1 23 -5
air <part> | 1 10 -4 -1 -7 0
air brakes | 13 -1 -5 0 -9 2
air conditioner | -3 -9 -7 -3 24 -1
air conditioner in | -8 -6 -5 -5 26 -2
air conditioner quit | 9 -1 -2 0 -6 0
air conditioning | 21 -5 -4 -1 -11 -1
air cooled | 14 -6 -5 1 -5 1
air filter | 10 -3 -2 -3 -2 -1
air filter the | 8 -3 -2 -1 -3 1
air in | 11 -4 -3 -1 -5 1
air my number | 10 -2 -2 0 -6 -1
air on | 14 -9 0 1 -6 0
air on my | 10 -4 0 0 -6 0
air pump | 0 11 -2 -1 -6 -2
air shocks | 10 -6 -2 -1 -1 0
air suspension | 22 -5 -4 -2 -8 -2
air suspension fault | 23 -4 -5 -3 -6 -5
airba * | 9 -5 7 -4 -4 -3
airbag | 5 -6 10 -3 -3 -3
airbag light | 5 -6 10 -4 -3 -3
aire | 19 -8 -6 0 -7 2
aire acondicionado no | 9 -2 -3 -1 -2 -1
aire no | 10 -2 -3 0 -5 -1
aire no enfria | 10 -2 -3 0 -5 -1
airpo * | 12 -14 -12 -8 29 -5
airport | 12 -14 -12 -8 29 -5
airport <day> | -9 -5 -3 -2 20 -1
airport lot | 21 -6 -5 -3 -7 -1
airport tomorrow | -9 -5 -3 -2 20 -1
aisha | 16 -8 -4 0 -5 1
aisha <name> | 18 -8 -5 0 -6 1
ajar | 17 -8 -3 3 -8 -2
ajar light | 17 -8 -3 3 -8 -2
ajust * | -5 -6 18 -5 -3 0
al | 11 8 -4 -7 -1 -8
al <mechanic> | -15 20 -11 0 6 -1
al <n> | 21 -7 1 -4 -6 -6
al <n> cuando | 11 -6 -5 0 -1 1
al sayed | 10 -3 -2 0 -6 0
al sayed i | 10 -3 -2 0 -6 0
alaik * | 9 9 -4 -1 -7 -5
alaikum | 9 9 -4 -1 -7 -5
alame * | 0 -4 10 -3 -5 2
alameda | 0 -4 10 -3 -5 2
alan | 3 -6 7 12 -9 -6
alan and | -4 -2 -2 14 -3 -4
alarm | 2 -11 -9 33 -8 -7
aleja * | 0 -4 10 -5 -4 3
alejandra | 0 -4 10 -5 -4 3
alejandra <name> | -1 -3 10 -5 -4 2
alert | -14 0 -14 52 -18 -7
alexa | -4 -4 -3 -7 -11 30
algo | 9 -4 -3 -1 -2 1
ali | 25 -7 -1 -2 -10 -6
alice johnson <name> | 12 -1 -6 -2 -3 0
alice johnson i | 12 -1 -6 -2 -3 0
alici * | 14 -5 7 -4 -6 -6
alicia | 14 -5 7 -4 -6 -6
align * | -3 7 10 -4 -12 2
alignment | -3 7 10 -4 -12 2
alist * | 14 -7 -3 1 -3 -2
alistair | 14 -7 -3 1 -3 -2
alistair <name> | 14 -7 -3 1 -3 -2
all | 5 12 -2 4 -1 -18
all <car> | 12 -4 -7 0 -3 2
all <car> all | 12 -4 -7 0 -3 2
all <did> | -12 24 -4 2 -6 -4
all <did> the | -10 19 -6 2 -6 -1
all <name> | 13 3 -7 -5 -5 2
all and | 12 -6 -3 1 -5 1
all and i | 12 -6 -3 1 -5 1
all around | 10 -3 -5 0 -3 1
all day | 22 13 -11 -1 -11 -11
all day but | 14 -8 -4 -7 2 2
all did | -13 13 -1 0 0 0
all do | 20 -8 -1 -2 -2 -7
all eight | 10 -4 -4 -2 -3 2
all five | -1 -6 3 12 -6 -2
all four | 14 4 -8 -1 -10 2
all four corners | 14 -6 -4 -2 -4 3
all i | 13 -12 -6 11 -6 0
all im | 18 -7 -1 0 -4 -5
all its | 8 -5 -5 1 -1 1
all my | -5 8 11 0 -11 -3
all night | -1 -6 -1 -1 16 -6
all of it | 8 -5 -2 0 -2 1
all over | 8 -10 3 -5 2 2
all over my | 11 -7 -3 1 -4 1
all over the | 16 -7 -4 1 -6 1
all please | -4 16 -2 0 -8 -1
all possible | 14 -4 -2 -1 -5 -3
all right | -4 6 -7 -1 10 -4
all set | -4 13 0 -1 -7 0
all six | -1 -5 9 -1 -3 1
all six for | -1 -5 9 -1 -3 1
all the | -2 9 1 -2 0 -5
all the way | -3 13 -5 1 -6 0
all three | 9 -1 -3 -7 -1 2
all up | 10 -3 -7 -1 -1 1
all weekend | 12 5 -12 -1 -2 -1
allie * | -3 -5 18 -4 -3 -2
allied | -3 -5 18 -4 -3 -2
allied <name> | -3 -4 12 -5 -2 0
allow | 16 -7 -4 1 -5 0
allst * | -5 -6 17 -4 -5 2
allstate | -5 -6 17 -4 -5 2
almos * | 9 41 -16 -11 -14 -9
almost | 9 41 -16 -11 -14 -9
almost to | 10 -4 -1 1 -4 -3
almost to the | 10 -3 -1 1 -3 -3
alo | -5 -5 -4 -5 -6 25
along | -4 4 14 -3 -8 -3
alonz * | 0 13 -6 1 -8 0
alonzo | 0 13 -6 1 -8 0
alrea * | 5 22 -15 3 -7 -8
already | 5 22 -15 3 -7 -8
already <name> | 5 10 -5 -4 -4 -2
already approved | -7 -9 4 20 -3 -6
already approved for | -7 -9 4 20 -3 -6
already bought | 8 -5 -2 0 -1 1
already got | 26 -10 -8 3 -14 2
already got a | 14 -5 -5 3 -7 -1
already got the | 17 -6 -7 -1 -4 1
already have | 16 -10 -5 2 -5 2
already have the | 16 -10 -5 2 -5 2
already i | -1 14 -4 -4 -3 -2
already just | 14 -8 -7 1 -1 1
already just need | 15 -8 -7 1 -2 1
already paid | 14 21 -6 -12 -10 -7
already told | -6 15 -3 1 -6 0
als | 1 -6 11 -2 -4 0
also <did> | -1 2 -7 -2 9 -2
also <did> <we> | -1 2 -7 -2 9 -2
also did | -1 2 -7 -2 9 -2
also did you | -1 2 -7 -2 9 -2
also have | 13 -6 1 -3 -6 2
also it | 17 -4 -3 -3 -7 0
also my | -2 14 -5 -1 -4 -3
also the | 16 -10 10 -3 -12 0
also the <part> | 9 -3 -3 1 -3 -1
also the check | 11 -8 0 0 -2 -1
alter * | 11 4 14 -18 3 -14
alterations | -11 -8 -10 -7 47 -11
alternador de | 13 4 -8 -1 -11 3
alternador de mi | 8 5 -7 2 -9 1
alternador de un | 18 -7 -4 -3 -7 2
alternador que | -2 -6 10 0 -2 0
alternator | 15 11 13 -9 -24 -6
alternator <name> | -3 -5 16 0 -6 -1
alternator and | -1 -11 15 -6 -1 3
alternator at | 9 -5 -4 1 -1 1
alternator at <name> | 9 -5 -4 1 -1 1
alternator at autozone | 9 -5 -4 1 -1 1
alternator but | 7 7 -9 -3 -4 3
alternator for | -4 -6 13 0 -6 3
alternator for the | -5 -5 15 -2 -5 3
alternator i | 9 -4 -1 -1 -3 0
alternator i think | 9 -4 -1 -1 -3 0
alternator in | -9 17 -6 0 -4 2
alternator in my | -9 13 -3 0 -2 1
alternator is | 15 -1 -6 0 -7 -2
alternator is going | 15 -6 -2 1 -6 -2
alternator last | 3 11 -6 -1 -7 0
alternator went | 9 -5 -2 0 -2 0
alternator went out | 9 -5 -2 0 -2 0
alternator you | -11 28 12 -7 -14 -9
alternator you ordered | -6 -13 30 -2 -7 -1
alternator you put | -4 32 -12 -4 -5 -6
alternators | 27 -5 -17 3 -11 3
alternators bad | 17 -4 -8 0 -6 1
alumi * | -3 -2 13 -4 -5 1
aluminum | -3 -2 13 -4 -5 1
alvar * | 10 -10 -5 -1 7 0
alvarado | 8 -5 -2 0 -1 0
alvarez | 8 -9 -4 -1 8 -1
alway * | 15 -2 -4 -5 -4 1
always | 15 -2 -4 -5 -4 1
am | 22 11 -10 7 -21 -7
am <name> | 2 10 -13 12 -8 -3
am at | 14 -4 -2 2 -11 1
am at <n> | 10 -5 -2 0 -1 -1
am at the | 13 -4 -1 1 -10 1
am calling about | 21 -7 0 -2 -10 -2
am calling for | 12 -6 -3 2 -7 2
am calling from | 9 -6 -5 7 -7 2
am home | 9 -8 0 0 0 0
am home <day> | 9 -8 0 0 0 0
am i | 0 12 -10 9 -6 -5
am looking | 17 -5 -6 -5 -3 1
am looking for | 17 -5 -6 -5 -3 1
am on | -6 30 -5 -8 -7 -4
amand * | -3 -4 -7 11 2 0
amanda | -3 -4 -7 11 2 0
amanda here | -4 -2 -8 13 0 2
amanda with | -2 -3 -5 10 -3 3
amara | -3 -6 -6 -7 -13 35
amara org | -6 -6 -5 -7 -11 36
amara org community | -2 -3 -4 -5 -7 21
amazi * | -9 6 3 3 -6 2
amazing | -9 6 3 3 -6 2
amazo * | -15 -8 -16 47 9 -17
amazon | -15 -8 -16 47 9 -17
amazon account | -3 -5 -9 29 -10 -1
amber | -8 3 8 3 2 -8
amend * | -2 -4 -3 14 -3 -2
amendment | -2 -4 -3 14 -3 -2
amendment four | -2 -4 -3 14 -3 -2
american express | 12 -3 -4 -1 -3 -1
american express and | 12 -3 -4 -1 -3 -1
amos | -3 12 -2 -1 -2 -5
amoun * | -8 -2 1 16 -8 1
amount | -8 -2 1 16 -8 1
amp | -10 -4 3 -6 22 -5
an | 20 -16 -2 11 3 -16
an <car> | 38 -21 -9 0 -12 4
an <car> <n> | 13 -1 -5 -1 -4 -2
an <car> and | 9 -6 3 0 -6 1
an <car> that | 8 -5 -4 1 -1 1
an <car> thats | 23 -9 -8 1 -11 4
an <car> the | 10 -6 -3 0 -2 1
an <car> with | 11 -3 -5 -6 0 2
an <car> yes | 9 -2 -6 1 -3 2
an <n> | 22 -12 -6 1 -5 0
an <n> <name> | 12 -2 -4 -2 -6 2
an <n> and | 11 -10 -1 0 0 0
an <n> the | 11 -6 -3 0 -3 1
an <name> | 4 -11 3 -4 9 -1
an <paper> | 11 -12 8 -10 7 -4
an <paper> for | 18 -8 -8 0 -5 3
an <paper> with | -8 9 2 -2 -5 3
an <part> | 18 10 -2 -7 -15 -5
an <part> in | -7 12 -3 -1 -2 1
an accident | 1 -13 -12 26 10 -13
an account | -3 -1 15 -10 -2 1
an ad | -5 -4 13 10 -8 -4
an adjuster | -2 -4 9 -3 -1 2
an adjuster with | -2 -4 9 -3 -1 2
an agent | -5 -11 2 38 -14 -10
an air | 10 -2 -3 -1 -5 1
an alignment | 9 -5 -5 0 0 1
an alternator | 18 10 -4 -6 -12 -5
an alternator in | -7 12 -3 -1 -2 1
an appointment | 16 11 -14 -21 19 -11
an appointment <day> | -5 11 -1 -1 -5 1
an appointment at | 2 10 -2 -1 -9 0
an appointment for | 22 -12 -5 -5 6 -6
an appointment with | 2 -2 -2 -10 18 -7
an ase | -5 -2 11 -1 -2 -1
an ase <mechanic> | -5 -2 11 -1 -2 -1
an ase tech | -5 -2 11 -1 -2 -1
an attempt | -2 -1 -2 -5 14 -4
an attempt to | -2 -1 -2 -5 14 -4
an automated | -6 -5 -7 32 -6 -7
an emergency | 13 -7 -3 0 -3 0
an epc | 9 -4 -2 -1 -4 1
an epc light | 9 -4 -2 -1 -4 1
an estimate | 13 -20 5 -9 10 1
an estimate for | 20 -6 -8 -1 -10 4
an exhaust | 13 -7 -5 2 -4 2
an exhaust leak | 13 -7 -5 2 -4 2
an extended | 16 -11 -4 -1 -2 2
an extended warranty | 16 -11 -3 -1 -2 2
an hour | -8 3 4 8 3 -11
an hour ago | -4 14 -9 -5 5 -2
an hour and | -5 3 2 -6 8 -3
an i | 9 -7 -5 -5 11 -3
an idiot | 9 -3 -1 -2 -5 2
an important | -1 -1 -4 9 -2 -1
an inspection | 20 -6 -1 -3 -10 0
an insurance | 9 -2 -3 -4 -2 3
an interview | 14 -6 -4 1 -8 3
an invoice | 2 11 9 -6 -11 -5
an issue | 10 -5 11 -8 -6 -2
an issue with | 10 -5 11 -8 -6 -2
an italian | -7 -3 -5 -4 28 -9
an itemized | -4 16 6 -4 -11 -2
an itemized <paper> | -6 9 -3 1 -3 2
an itemized copy | -3 14 7 -4 -9 -4
an offer | -3 -4 8 6 -4 -3
an oil | 26 -2 -14 0 -12 1
an oil change | 26 -1 -14 0 -12 1
an older | 11 -7 -3 0 -3 1
an older <car> | 10 -6 -3 1 -4 2
an opinion | 11 -4 -4 0 -6 3
an order | -7 -10 -2 2 25 -8
an order for | -7 -7 -9 4 26 -7
an urgent | 0 -1 -4 11 -3 -2
an urgent message | 0 -1 -4 11 -3 -2
an x | 18 -2 1 -9 0 -8
ana | 11 -6 -4 1 -3 1
anand krishnamurthy | 9 -3 -3 -4 -2 2
anast * | 15 -6 -4 -1 -4 0
anastasia | 15 -6 -4 -1 -4 0
and | 12 5 -7 -2 0 -9
and <day> | -2 11 -4 -3 -4 3
and <did> at | 10 -7 -1 0 -2 0
and <did> in | -4 10 -4 0 -1 0
and <did> the | -6 13 -7 2 -5 2
and <name> | -7 -11 9 0 9 1
and <part> | 3 -13 13 0 -6 3
and <part> in | 8 -1 -4 -2 -2 1
and <we> | -1 -11 11 -6 14 -8
and <we> come | 8 -5 -5 1 0 1
and <we> get | -2 -2 10 -2 -4 1
and <we> said | -3 -2 -4 -1 9 2
and a | 12 -5 1 -15 24 -17
and a <mechanic> | 6 -4 -9 7 -2 1
and a cabin | 12 -7 -2 0 -3 1
and a dozen | -1 -2 -3 -2 10 -2
and a tire | 13 -6 -6 1 -3 1
and again | 4 12 -4 -5 -5 -3
and aint | -3 -5 11 0 -3 0
and air | 9 -1 -4 -2 -2 0
and all | 9 -6 -7 3 -1 2
and all the | 11 -6 -6 0 0 1
and also | 13 -2 3 -4 -10 0
and also the | 11 -10 5 1 -8 0
and alternator | -6 -7 18 0 -4 -2
and an | 9 -14 2 -6 6 2
and an <name> | 2 -6 8 -7 -1 4
and an alignment | 10 -4 -6 0 -1 1
and an oil | 22 -15 -6 1 -1 -2
and apparently | 8 -2 -3 1 -6 1
and balanced | 13 -6 -1 -1 -8 3
and balanced on | 13 -6 -1 -1 -8 3
and bought | 9 -5 -5 -1 0 1
and bring | -6 -7 -3 -2 26 -8
and bring a | 4 -9 -3 -3 8 3
and bring my | -4 -7 -2 -1 21 -7
and can | -4 11 -1 -1 -7 1
and can <we> | -7 12 -1 0 -5 1
and can you | -7 12 -1 0 -5 1
and cant | 3 11 -8 0 -8 2
and cant get | 1 13 -8 0 -8 2
and check | 14 9 -5 -4 -9 -5
and check my | 18 -6 0 0 -6 -6
and coils | 11 -3 -1 1 -7 -1
and cold | 10 -2 -2 -2 -2 -1
and cold on | 9 -3 -2 -2 -2 -1
and color | -7 -6 3 -9 27 -8
and come | -6 5 -5 -4 16 -6
and cranks | 14 -8 -5 1 -1 -1
and cranks and | 13 -5 -4 0 -2 -3
and didnt | 4 -8 6 0 -3 1
and do | 5 18 -5 -4 -9 -5
and do <we> | 11 -4 -1 -1 -7 2
and do it | -7 25 -3 -5 -4 -6
and do the | -3 14 -6 -1 -3 -2
and do you | 11 -4 -1 -1 -7 2
and dont | 3 -7 -7 -3 16 -2
and eight | 13 -7 -2 -4 -2 2
and eighty | -6 18 -3 -2 -7 -2
and eleven | -3 11 -2 0 -3 -2
and eleven and | -3 11 -2 0 -3 -2
and fifth | 8 -5 -2 1 -3 1
and finish | -4 23 -7 -3 -5 -4
and five | -2 12 -5 -7 -1 3
and forgot | 11 -3 -2 -2 -4 0
and found | -5 10 -10 -4 18 -8
and get | -1 18 -9 4 -10 -2
and get the | 1 13 -7 0 -3 -3
and got | -1 9 1 -2 -10 3
and have | 13 -10 -4 4 -7 4
and he | 15 4 -9 -9 2 -4
and he forgot | -7 14 -2 -2 -5 2
and he needs | 6 -5 -7 -1 9 -1
and he never | 15 -9 -3 0 -4 1
and he was | 2 17 -3 -4 -6 -6
and he wont | 11 -5 -2 1 -8 2
and hes | -9 14 8 -6 -5 -2
and hes been | -4 -4 -4 0 10 2
and hes got | 14 -6 -3 3 -7 0
and hes looking | -5 -4 18 -1 -12 3
and his | -1 -7 -6 0 13 0
and how | 16 -4 -3 -2 -5 -2
and how much | 13 -4 -1 -2 -6 -1
and i | -7 10 2 -3 3 -4
and i <did> | 4 5 -10 0 -3 3
and i aint | -6 1 -4 -2 11 -1
and i already | 9 4 -4 -4 -4 -1
and i am | 12 -4 -3 -2 -5 2
and i can | -8 -9 9 6 0 1
and i cant | 24 -15 0 -2 -4 -4
and i did | -7 14 -5 -1 -4 3
and i do | -5 -9 8 9 -4 1
and i dont | 18 2 -2 -4 -18 4
and i forgot | 10 1 -3 -2 -8 3
and i found | -1 9 -7 -1 -3 3
and i got | 0 -10 8 0 0 2
and i gotta | 10 -4 -2 1 -5 1
and i guess | 9 -5 -3 -2 1 0
and i had | -6 11 1 8 -9 -4
and i have | 12 4 -3 -4 -15 5
and i know | 17 -2 -8 -5 -4 1
and i left | -4 -2 -4 -2 15 -3
and i like | -5 3 9 0 -8 2
and i lost | -2 17 -4 -1 -6 -4
and i need | -1 7 5 -9 -4 2
and i never | -9 15 -2 -4 -2 2
and i noticed | -3 -6 1 11 -2 -2
and i only | 1 15 -8 0 -7 -1
and i paid | -6 27 -7 -3 -9 -3
and i ran | 12 -2 -5 -2 -3 0
and i seen | -4 -4 9 -1 -3 2
and i smell | 21 -7 -3 1 -15 3
and i still | -4 -10 -4 -2 21 0
and i thought | -4 8 3 -4 -3 1
and i told | 0 -7 -6 -4 12 4
and i wanna | -3 10 -7 -1 1 0
and i want | 19 10 -17 -7 0 -5
and i wanted | -1 7 5 1 -16 4
and i was | 8 4 -5 -2 -8 4
and i work | 3 -3 11 -10 -2 2
and id | -7 9 10 5 -14 -2
and id be | -3 3 10 -6 -3 0
and id like | 0 9 12 -18 -5 3
and id love | -3 -4 3 16 -7 -4
and if | -4 14 -15 0 2 2
and if it | 0 6 -1 2 -9 2
and im | 6 11 5 0 -7 -15
and im <n> | 13 -1 -5 -4 -4 1
and im at | -6 2 13 -6 -7 3
and im calling | 5 -10 -5 5 4 1
and im in | 10 -6 -1 1 -3 -1
and im just | -4 11 -1 -3 -5 2
and im looking | -13 3 16 -4 -3 1
and im on | 17 -4 -2 -1 -3 -5
and im pretty | 9 -7 -3 1 0 1
and im scared | 16 -4 -4 -2 -4 -3
and im supposed | 17 -14 -1 0 -3 0
and im trying | 0 10 -2 -4 -5 2
and is | 10 -4 -2 -2 -3 2
and it | 18 5 -13 -15 0 5
and it <did> | 0 9 -4 -2 -3 0
and it came | 2 8 -10 -13 9 4
and it did | 0 9 -4 -2 -3 0
and it goes | 8 -5 -2 -1 -3 2
and it has | 11 -10 -5 -2 4 2
and it is | 17 -6 -3 2 -5 -4
and it just | 10 -5 -3 -1 -2 1
and it needs | 21 -14 7 -9 -8 3
and it says | 5 18 -9 -3 -7 -4
and it sounds | 17 -10 -1 0 -7 1
and it still | -4 -3 10 2 -7 3
and it wanders | 13 -5 -2 0 -2 -3
and it wont | 30 -12 -12 5 -12 2
and its | 6 9 -18 -3 8 -1
and its been | 0 14 -10 -2 -4 2
and its blowing | -5 18 -1 0 -8 -4
and its got | 11 -3 -2 1 -6 -1
and its in | 11 -6 -1 0 -6 1
and its leaking | -2 -13 -3 0 18 0
and its like | 7 2 -8 2 -5 2
and its making | -7 14 -2 1 -8 2
and its not | -6 25 -4 0 -8 -7
and its on | 2 5 16 -7 -7 -8
and its one | 14 -1 -3 -1 -6 -3
and its overheating | 10 -5 -2 1 -2 -1
and its pulling | 11 -2 -3 -1 -3 -2
and its still | 0 -4 -6 -1 13 -1
and its stuck | 9 -3 -1 1 -6 0
and its supposed | 13 -8 0 1 -8 2
and its throwing | 12 0 0 -1 -11 1
and its worse | 16 -2 -1 -7 -3 -4
and ive | -7 -3 -9 -1 17 2
and ive called | -2 -4 -3 -5 12 2
and ive had | 11 -9 0 0 -3 1
and just | 10 -5 -1 -1 -2 -1
and last | -1 -1 -4 -2 10 -1
and last time | -5 1 -3 -3 12 -3
and leave | 13 -5 -4 1 -6 1
and leave a | 13 -5 -4 1 -6 1
and left | 15 0 -5 -1 -9 1
and left me | 13 -5 -3 -1 -5 1
and let me | -7 11 -3 2 -5 3
and lets | -5 10 6 -4 -8 1
and lights | 12 1 -3 0 -10 0
and lights and | 12 1 -3 0 -10 0
and look | 8 17 -6 -4 -9 -7
and look at | 16 -1 -5 -3 -4 -3
and looked at | 10 -7 -1 0 -2 0
and lowers | 12 -2 -2 -2 -2 -5
and maybe | 21 -10 -5 1 -9 2
and mine | 1 12 -2 -2 -9 0
and mine is | 1 12 -2 -2 -9 -1
and my | 17 -18 1 -2 2 1
and my <car> | 17 3 -7 -1 -16 3
and my <kin> | -4 -5 11 -3 -3 3
and my <part> | 12 -6 -1 0 -3 -1
and my <vehicle> | 13 -14 -7 1 5 2
and my car | 7 -11 -4 0 8 2
and my cell | 8 -2 -2 0 -4 -1
and my husbands | 11 -9 -1 -1 -1 1
and my number | 27 -13 -5 1 -12 2
and need | 13 1 4 -9 -9 0
and need a | 17 -5 -5 -4 -4 0
and need my | 15 -5 -3 1 -9 2
and need someone | -2 -1 11 -2 -7 0
and needs | 4 -7 -5 -2 9 1
and needs to | 4 -6 -5 -2 9 2
and never | -1 7 -4 -6 14 -9
and no i | 16 -5 -5 0 -5 -1
and no spare | 13 -3 -4 0 -7 1
and nobody | 21 -10 -11 -3 1 3
and nobody called | 11 -3 -4 0 -4 1
and nobody came | -2 -4 -3 -1 11 -1
and nobodys | -8 5 8 -2 -5 1
and nobodys here | -7 1 9 -2 -1 0
and noon | -5 -1 14 -5 -4 1
and not | -8 17 0 -5 -3 -1
and not the | -1 11 3 -4 -4 -4
and nothing | 10 3 -6 1 -8 0
and noticed | -3 -4 11 -5 -2 2
and noticed youre | -1 -3 -7 9 1 1
and now | 9 15 -11 2 -19 4
and now <name> | -4 17 -3 -2 -6 -3
and now i | -4 15 -1 -1 -6 -3
and now its | 11 4 -3 1 -12 0
and now nothing | 13 -11 -1 1 -1 0
and now the | 14 3 -5 -1 -12 1
and now theres | -1 11 -7 2 -8 3
and number | 3 10 -4 -4 -5 0
and on | -1 -8 11 1 -5 1
and order | 2 18 -5 -4 -5 -7
and our | 20 0 -3 -10 -8 1
and our <mechanic> | 15 -5 -5 -3 -4 2
and pay | -7 -7 9 8 -5 2
and please | 1 -8 0 1 6 0
and probably | 10 -10 -1 1 -1 1
and program | 18 -2 -9 -12 -1 6
and program a | 11 -3 -4 -5 -2 3
and put | 3 0 -8 -1 6 1
and put in | -4 10 -4 0 -1 0
and put the | 1 9 -7 2 -6 1
and ready | -3 -3 11 -1 -2 -1
and rear | 9 -7 -5 0 1 1
and reference | 13 -2 -13 -5 8 -1
and rotate | 12 -6 -2 -4 -1 2
and said | 13 -1 -8 -1 -3 0
and see | -7 2 4 -7 22 -14
and sensors | 12 -2 -2 1 -8 -1
and seven | -3 -3 14 -7 -3 3
and she | 3 -9 5 1 -2 3
and she says | 2 -6 9 0 -6 1
and shop | -1 -8 12 -4 -2 2
and show | -6 -8 30 -8 -5 -4
and show <we> | -4 -6 28 -8 -4 -5
and show you | -4 -6 28 -8 -4 -5
and some | -2 -2 10 -13 4 4
and somebody stole | 10 -3 -4 -1 -1 0
and sons | -1 -2 11 -3 -7 1
and sons <name> | 0 -2 11 -3 -7 1
and sons towing | -1 -1 12 -3 -6 0
and still | 4 13 -3 -5 -6 -3
and subscribe | -2 -5 -1 -3 -2 13
and swap | -3 -7 30 -5 -7 -8
and talk | 8 -4 -3 2 -6 2
and tell | 15 -2 -11 3 1 -5
and tell me | 18 2 -7 -3 -8 -3
and ten | 2 17 -11 -1 -7 0
and that | 4 10 -7 -2 -5 1
and that was | -11 19 -4 -3 -3 1
and thats | 16 -11 4 -2 -7 0
and the | 21 2 -8 -10 -10 5
and the <car> | 23 5 -10 -2 -16 1
and the <mechanic> | 11 -10 0 0 0 0
and the <name> | 17 -5 -1 -2 -10 1
and the <paper> | -1 2 12 -3 -10 -1
and the <part> | 17 -9 -9 1 -2 2
and the ac | 14 -7 -2 -1 -4 -1
and the air | 12 -3 -4 -1 -5 0
and the alternators | 16 -4 -13 0 0 1
and the backup | 14 -7 -4 0 -3 -1
and the ball | 0 11 -7 -1 -4 1
and the batteries | 14 -2 -5 0 -9 1
and the batterys | 11 -6 -3 -1 -3 1
and the blower | 14 -10 -7 1 1 1
and the brakes | 21 -14 -7 1 -3 2
and the cars | 13 -3 -2 3 -10 -1
and the check | 12 -9 -4 0 -1 1
and the clutch | 18 -9 -3 1 -6 -1
and the dash | 10 -2 -1 -1 -4 -3
and the dealer | 18 -9 -7 -3 -3 2
and the door | 12 -2 -1 0 -8 0
and the engine | 10 -4 -3 -2 -3 2
and the estimate | -4 -3 9 -2 -3 3
and the guy | 10 -9 -1 0 -1 0
and the key | 8 -4 -3 0 -2 0
and the light | 10 -7 -2 0 -1 0
and the lights | -4 9 -3 -1 -2 1
and the muffler | 14 -6 -3 -1 -5 1
and the name | 12 -5 -4 0 -3 0
and the neighbors | 14 -8 -1 -3 -3 0
and the oil | -2 10 -5 0 -3 1
and the others | 10 -4 -2 -1 -3 2
and the passenger | 9 -9 0 0 0 0
and the radio | 12 -10 -2 1 -2 1
and the shop | -4 -7 5 11 -6 1
and the spares | 13 -4 -4 -2 -3 0
and the starter | 17 -7 -7 1 -7 3
and the the | 13 -9 -3 0 -2 1
and the thermostat | 19 -10 -5 3 -6 -1
and the timing | 0 12 -5 -7 -2 3
and the water | 18 -6 -6 2 -9 2
and the wheels | 12 -4 -6 0 -4 2
and the window | 11 -1 -2 1 -11 2
and then | 21 -9 -9 0 -6 4
and then <name> | 9 8 -8 -4 -5 0
and then it | 16 -8 -5 2 -4 -1
and then my | 9 -5 -2 -1 0 0
and theres | 12 -7 2 -5 -3 1
and theres a | 6 5 2 -5 -10 1
and theres no | 13 -8 -1 1 -6 1
and they | 2 20 -10 -5 -12 5
and they said | 10 -3 -2 -3 -5 2
and they want | 1 18 -14 1 -9 4
and they wont | 9 -7 -2 0 0 1
and theyll | -3 11 -2 -3 -5 2
and theyre | 12 -7 0 0 -6 1
and theyre calling | 9 -2 0 0 -9 2
and three | -4 11 2 1 -9 0
and three and | -2 10 -2 -1 -1 -3
and today | -5 13 -3 -3 -4 2
and trucks | 1 -2 9 -5 -6 3
and try | -4 -3 -3 -3 -4 17
and try again | -4 -3 -3 -3 -4 17
and tuesdays | 0 -3 9 -2 -4 0
and twelve | 1 10 -1 -7 -6 3
and twelve dollars | -2 13 -5 -4 -4 1
and two | 14 -1 -7 -6 5 -5
and wanted | 13 -9 14 -8 -9 -1
and wanted to | 13 -9 14 -8 -9 -1
and wants | -4 0 10 -4 -4 2
and water | 15 -4 -3 -1 -1 -6
and water <part> | 15 -4 -3 -1 -1 -6
and water pump | 15 -4 -3 -1 -1 -6
and we dont | 8 2 -10 -3 0 2
and we got | 12 -5 -5 0 -4 2
and we need | 3 -9 16 -4 -7 1
and we talked | -2 10 -4 -3 -2 2
and wed love | 3 -3 -5 10 -4 -1
and were | 8 6 -12 9 -9 -3
and were at | -1 17 -4 -5 -6 -1
and were looking | 9 -5 -9 10 -6 2
and weve | 12 -6 -8 1 -1 2
and weve got | 9 -5 -5 1 -2 1
and what | 11 -12 -6 2 2 3
and what would | 9 -7 -3 0 0 1
and whats | 15 -6 -1 2 -6 -3
and when | 7 2 -4 2 -9 2
and when <name> | 7 3 -3 1 -9 1
and when i | 7 2 -4 1 -9 2
and whether | -3 -6 11 -1 -3 3
and will | 1 -5 -8 19 -4 -3
and will be | -2 -3 -7 18 -3 -4
and wires | 14 -8 -5 0 -1 0
and wont | 11 5 -3 2 -14 0
and wont catch | 16 -6 -2 2 -1 -10
and wont start | 16 -4 -5 3 -11 1
and would | 10 -2 2 -6 -9 4
and would <we> | 11 -1 -4 -1 -9 4
and would you | 11 -1 -4 -1 -9 4
and yes | 12 -8 -3 1 -4 1
and yes <name> | 12 -6 -2 1 -4 0
and yes i | 12 -6 -2 1 -4 0
and you | -1 -11 11 -6 14 -8
and you come | 8 -5 -5 1 0 1
and you get | -2 -2 10 -2 -4 1
and you said | -3 -2 -4 -1 9 2
and your | 5 15 -2 -4 -4 -10
and youve | -4 -6 9 9 -7 -1
and youve got | -4 -5 10 8 -7 -2
ander * | 23 -8 -3 -9 -7 4
ando | 1 -5 14 -2 -4 -4
ando buscando | -5 -4 15 -1 -3 -3
ando buscando trabajo | -5 -4 15 -1 -3 -3
andre | -2 14 7 -7 -10 -3
andre * | 13 -3 -4 -1 -4 -1
andre <n> | 1 11 -1 -3 -5 -2
andre <name> | -4 -9 20 -2 -5 1
andrea | 12 -3 -4 -1 -4 -1
andrea <name> | 12 -3 -4 -1 -4 0
andrew | 11 -5 -4 2 -5 1
angel * | -4 9 3 -3 -4 0
angela | -4 9 3 -3 -5 1
angie | 2 10 -5 -4 3 -7
anima * | 4 -7 -6 -13 35 -13
animal | 4 -7 -6 -13 35 -13
animal hospital | 4 -4 -5 -8 21 -8
anita | -3 -5 24 -3 -9 -4
anjal * | 10 -6 -2 -1 -1 0
anjali | 10 -6 -2 -1 -1 0
anjali <name> | 11 -6 -3 -2 -1 1
ann | 13 12 -8 -2 -12 -2
annel * | 3 20 -7 0 -8 -8
annik * | 10 -4 6 -4 -8 1
annika | 10 -4 6 -4 -8 1
annua * | -12 -7 9 4 9 -4
annual | -12 -7 9 4 9 -4
ano | 1 10 -5 -1 -6 1
anos | -6 -6 18 -2 -3 -3
anos de | -6 -6 18 -2 -3 -3
anos de experiencia | -6 -6 18 -2 -3 -3
anoth * | 11 -10 6 1 -21 12
another | 11 -10 6 1 -21 12
another <mechanic> | 11 -13 13 -4 -6 0
another <mechanic> and | 20 -10 -5 0 -4 -1
another day | -5 5 8 -3 -6 2
another mechanic | 4 -11 14 -4 -4 2
another shop | 12 -12 4 1 -4 -1
answe * | -12 7 -2 -1 2 7
answer | -2 -16 -3 -16 23 14
answering | -16 12 8 9 -11 -2
answering service | -4 -15 5 25 8 -17
answers | 4 4 -9 9 -6 -2
antes | -4 -1 10 -2 -3 0
antif * | 29 -7 8 -8 -13 -9
antifreeze | 29 -7 8 -8 -13 -9
antoi * | 11 -2 -1 0 -5 -2
antoine | 11 -2 -1 0 -5 -2
anton | 3 12 -5 -1 -2 -7
anton * | -1 -6 8 0 -1 0
antonio | -1 -6 8 0 -1 0
anunc * | 13 -2 -2 0 -7 -1
anuncio | 13 -2 -2 0 -7 -1
any | 1 17 -9 3 10 -22
any <mechanic> | -6 -5 -1 -2 17 -2
any chance | 16 9 -8 -3 -10 -4
any condition | -2 -3 -4 11 -2 0
any day | 17 -8 -2 -4 -4 2
any day next | 16 -5 -4 -4 -4 1
any mechanic | -6 -5 -1 -2 17 -2
any news | -10 47 -9 -12 -10 -7
any openings | 10 -7 11 -6 -4 -3
any tables | -8 -11 -6 -8 37 -5
any time | -2 10 4 -1 -11 0
any two | -4 -4 -1 -1 11 -1
any two bedroom | -4 -4 -1 -1 11 -1
any update | -8 32 -7 -8 -7 -3
any way | -2 8 -3 0 -3 0
any weekday | 8 -5 -2 1 -3 1
any word | -5 36 -7 -7 -13 -6
any word on | -9 33 -4 -6 -10 -4
anybo * | -6 -3 15 -17 -4 15
anybody | -8 -2 15 -16 -4 15
anybody there | -4 -5 -5 -3 -11 29
anymo * | 11 -9 -8 -2 6 1
anymore | 11 -9 -8 -2 6 1
anyon * | -3 4 -11 -9 8 11
anyone | -3 4 -11 -9 8 11
anyth * | -9 14 33 -21 0 -17
anything | -9 14 33 -21 0 -17
anything about | 16 9 -9 -8 1 -9
anything about cars | 11 -2 -1 0 -4 -4
anything about my | -8 35 -9 -4 -9 -5
anything before | -4 -10 8 -2 11 -2
anything but | -1 -9 6 1 0 2
anything else | -4 16 -4 -1 -6 0
anything i | 18 -8 -5 2 -10 3
anything on | -8 23 -4 -1 -9 -2
anything on the | -8 23 -4 -1 -9 -2
anytime after | 10 -5 -2 0 -3 0
anywa * | 4 -6 1 -10 9 2
anyway | 4 -6 1 -10 9 2
anyway i | -3 -4 10 -3 -4 3
anyway im | 8 -7 -1 1 -1 0
anyway its | 2 10 -5 2 -8 0
apago en | 10 -9 -1 0 -1 0
apart | -1 10 10 -4 -15 -1
apart * | -2 -2 -11 -15 50 -19
apartamento | -3 -11 -6 -2 22 -1
apartment | -3 2 -3 -13 38 -20
apartment 4b | -6 -7 -5 -1 22 -3
apartment complex | 12 1 -4 -2 -10 3
apartment for | -1 -3 -5 -4 19 -6
apartment for rent | -1 -3 -5 -4 19 -6
apartment on | -3 -2 -1 -2 10 -1
apartment on <name> | -3 -2 -1 -2 10 -1
apartments | 10 3 -14 -5 4 2
apex | -4 6 13 -6 -6 -3
apex <name> | -4 6 13 -6 -6 -3
apiec * | -3 -4 23 -1 -10 -5
apiece | -3 -4 23 -1 -10 -5
app | -9 -8 -14 38 7 -14
appar * | 11 -4 -4 1 -7 2
apparently | 11 -4 -4 1 -7 2
appea * | -15 -6 -9 27 18 -15
appearing | -7 -9 -8 41 -10 -7
appearing in | -7 -9 -8 41 -10 -7
appearing in search | -5 -5 -6 27 -7 -4
apple | -4 -9 -12 38 -8 -6
apple * | 14 -5 -3 2 -7 -1
appli * | -19 -25 5 28 46 -36
appliance | -2 -8 -10 -9 36 -7
application | -22 -16 13 34 18 -26
application <we> | -8 -2 3 20 -6 -7
application <we> started | -8 -2 3 20 -6 -7
application has | -6 -7 -12 40 -13 -2
application has been | -5 -5 -6 27 -8 -3
application was | -5 -9 -12 42 -13 -3
application was not | -5 -7 -6 31 -9 -4
application you | -8 -2 3 20 -6 -7
application you started | -8 -2 3 20 -6 -7
applied | 8 -6 -11 5 17 -13
applied for | -11 -11 -4 11 23 -8
apply | -14 -10 31 -5 9 -10
apply for | -11 -8 27 -12 12 -9
apply for the | -5 -7 24 -2 -9 -2
appoi * | 1 55 -39 -5 21 -33
appointment | 3 55 -35 -11 19 -30
appointment <day> | -4 17 -5 -4 -1 -3
appointment <day> at | -5 11 -5 -4 1 1
appointment at | 15 4 -5 0 -13 0
appointment for | 16 14 -13 -13 4 -8
appointment for <day> | 0 17 -5 -4 -8 0
appointment for a | -13 -7 -1 -2 23 0
appointment for an | 17 -8 -1 -1 -3 -4
appointment for my | 28 -17 -3 -3 -4 0
appointment for tomorrow | -6 16 -3 -1 -6 0
appointment from | 2 22 -3 -7 -9 -4
appointment from <day> | -1 10 -4 0 -6 1
appointment is | 8 1 -7 -9 9 -3
appointment on | -3 13 -9 -3 3 -1
appointment on <day> | -3 13 -9 -3 3 -1
appointment on <name> | -2 10 -9 -2 5 -1
appointment please | 0 8 -2 -1 -5 0
appointment to | -11 14 -8 -3 12 -5
appointment to <day> | -1 23 -8 -3 -9 -2
appointment tomorrow | 2 18 -1 -4 -11 -4
appointment tomorrow at | -1 12 -2 -3 -7 1
appointment was | -2 20 -5 -2 -10 -1
appointment was at | -2 18 -4 -2 -10 -1
appointment with | 4 -7 -8 -19 37 -8
appointment with <name> | 4 -12 -3 -2 12 1
appointment with the | -6 -17 -2 -3 29 -2
appointments | -9 6 -13 19 10 -13
appointments at | -4 13 -6 -6 8 -5
appra * | -7 -8 29 -2 -10 -2
appraiser | -7 -8 29 -2 -10 -2
appre * | 1 22 17 -14 -14 -12
appreciate | 9 29 -4 -10 -13 -11
appreciate <we> | -5 29 -3 -5 -8 -8
appreciate <we> coming | -7 24 -7 -3 -3 -5
appreciate it | 7 -9 3 2 -5 2
appreciate it if | 6 -9 8 0 -4 -1
appreciate you | -5 27 -2 -5 -8 -8
appreciate you coming | -5 22 -6 -3 -3 -5
apprentices | -3 -5 17 -3 -6 -1
apprenticeship | -5 -9 20 0 -4 -2
appro * | -21 35 2 51 -31 -37
approval | -3 -13 -3 28 -5 -4
approve | -19 67 5 -22 -16 -15
approve it | -10 28 3 -8 -6 -7
approve the | -12 33 9 -13 -10 -8
approve the <paper> | -7 20 3 -6 -6 -4
approved | -14 6 6 49 -22 -25
approved for | -3 -6 -6 28 -9 -3
approved for a | -1 -5 -4 16 -5 0
approved for up | -4 -10 0 20 -5 -2
approved the | 1 16 13 -18 -6 -6
approved the <paper> | 3 26 -5 -15 -4 -5
approved the estimate | 2 15 -3 -9 -2 -3
approving | -7 37 -9 -8 -7 -6
approving the | -7 37 -9 -8 -7 -6
approving the <paper> | -6 20 -4 -4 -5 -2
approving the estimate | -6 20 -4 -4 -5 -2
april | 3 12 6 -2 -14 -5
aprob * | -7 -4 -7 30 -4 -7
aprobada | -7 -4 -7 30 -4 -7
aqui | 5 17 -11 -3 -7 0
aqui en | 5 9 -4 -2 -7 -2
aqui en la | 2 10 -3 -1 -6 -2
are | 19 -12 -6 16 1 -18
are <we> | 13 -7 -12 5 13 -13
are <we> <mechanic> | -13 13 26 -19 9 -15
are <we> available | 26 -7 1 -3 -13 -3
are <we> coming | -3 27 3 -8 -14 -6
are <we> doing | -11 -9 2 8 -9 20
are <we> free | 12 -2 -1 -5 -7 4
are <we> hiring | -3 -5 14 -5 -5 3
are <we> in | -4 17 -3 -1 -6 -3
are <we> on | -14 54 -12 -12 -12 -3
are <we> open | 29 -11 -6 -8 6 -10
are <we> still | -14 22 -11 -10 22 -10
are <we> the | -9 -13 -13 23 25 -13
are a | 1 -11 3 24 -7 -10
are at | -2 -3 -5 -3 23 -10
are at the | -6 -1 -3 -3 23 -10
are calling | -3 -6 -5 8 -15 20
are coming | -12 24 12 -10 -5 -10
are dim | 18 -7 -3 -1 -9 1
are due | -5 -3 20 -8 -6 2
are due for | -5 -3 20 -8 -6 2
are flat | 14 -2 -4 -1 -7 0
are gone | 17 -4 -5 -4 -7 4
are grinding | 28 -10 -6 -2 -7 -4
are grinding something | 9 -3 -1 1 -2 -5
are here | -8 -5 18 0 -5 0
are honking | 15 -4 -5 0 -7 1
are in | -4 20 18 -15 -11 -8
are in the | -6 22 -5 -3 -6 -3
are knocking | 18 -4 -5 -4 -4 -2
are metal | 13 -4 -3 -1 -3 -2
are metal on | 13 -4 -3 -1 -3 -2
are out | 9 -7 -1 -1 -4 3
are ready | -9 -16 34 -6 -2 -1
are ready for | -3 -9 13 -3 7 -6
are ready to | -1 -9 22 -1 -13 2
are shot | 12 -6 -3 0 -4 0
are toast | 9 -1 -4 0 -4 1
are we | -14 32 -9 -15 13 -6
are we still | -7 28 -4 -7 -7 -3
are with | -9 19 -5 0 -6 1
are wrong | -3 -4 -4 19 -6 -2
are wrong on | -3 -4 -4 19 -6 -2
are yall | -10 31 8 -9 -15 -5
are you | 14 -11 -12 7 14 -12
are you available | 26 -7 1 -3 -13 -3
are you coming | -3 27 3 -8 -14 -6
are you doing | -11 -9 2 8 -9 20
are you free | 12 -2 -1 -5 -7 4
are you guys | -12 22 27 -13 -15 -9
are you in | -4 17 -3 -1 -6 -3
are you on | -14 45 -10 -9 -9 -4
are you open | 29 -11 -6 -8 6 -10
are you still | -11 15 -10 -8 22 -8
are you the | -9 -13 -13 23 25 -13
are your | 35 -11 -8 -7 5 -14
are your hours | 32 -10 -9 -8 8 -13
area | 6 -18 9 28 -17 -9
area <day> | -3 -2 11 -6 -2 2
area code | 15 -5 -3 -2 -3 -1
area code <n> | 14 -5 -3 -2 -2 -1
area code is | 19 -6 -3 -1 -9 0
area rep | -8 -10 45 -11 -9 -6
arjun | -1 0 12 -10 -1 0
arlin * | 17 -6 -2 1 -9 0
arlington | 17 -6 -2 1 -9 0
arm | 6 -15 13 0 -7 3
arm <we> | -4 -4 9 -1 -3 2
arm you | -4 -4 9 -1 -3 2
arms | -1 11 -3 -1 -9 3
aroun * | 2 -8 7 4 -8 2
around | 2 -8 7 4 -8 2
around me | 13 -4 -7 1 -5 2
around noon | 9 -7 2 -1 -3 1
around the | 0 -2 -4 8 -5 3
around two | 1 -10 12 -3 -3 2
arran * | 20 28 -11 -6 -12 -18
arranca | 22 -9 -6 0 -5 -2
arreg * | 5 46 -14 -13 -14 -10
arregla | 10 -7 -1 0 -1 -1
arreglar | 23 -8 -6 -1 -11 3
arreglaron | -4 26 -3 -7 -6 -7
arreglo | 3 42 -11 -13 -9 -11
arreglo el | -1 16 -8 -1 -6 0
arreglo el <day> | -5 19 -7 -1 -6 0
arreglo el lunes | -7 18 -6 0 -4 -1
arreglo los | -6 14 -3 -1 -4 0
arreglo los <part> | -6 14 -3 -1 -4 0
arreglo los frenos | -6 14 -3 -1 -4 0
arres * | -11 -11 -8 50 -10 -10
arrest | -11 -11 -8 50 -10 -10
arrest warrant | -5 -7 -6 28 -5 -5
arrib * | 1 14 -4 -4 -7 -1
arriba | 1 14 -4 -4 -7 -1
arriv * | -3 37 -12 -16 14 -18
arrive | -6 34 -9 -11 8 -15
arrived | 2 30 -7 -8 -12 -5
arroz | -10 -6 -4 -2 30 -7
art | 2 9 -5 3 -6 -3
art <name> | 2 9 -5 3 -6 -3
arthu * | 1 -6 -7 -3 15 -1
arthur | 1 -6 -7 -3 15 -1
as | 0 13 8 6 -20 -6
as <name> | 8 13 -10 -3 -8 0
as <we> | 0 -10 6 -3 5 2
as a | 15 5 15 -15 -21 1
as a backup | 23 -5 -6 -4 -5 -3
as before | -5 22 -13 2 -7 0
as before <we> | -7 21 -5 1 -5 -5
as before you | -7 21 -5 1 -5 -5
as far | 9 -2 -3 -1 -2 -1
as far as | 9 -2 -3 -1 -2 -1
as i | 12 -4 -6 1 -6 3
as im | -1 13 -7 -1 -4 1
as in | 13 -3 -4 -2 -4 0
as in <mechanic> | 8 -4 -1 -1 -2 0
as in boy | 8 -4 -1 -1 -2 0
as in victor | 14 -3 -3 -2 -4 -2
as is | 1 -1 -6 19 -5 -7
as last | -8 6 10 -2 -2 -5
as last time | -8 6 10 -2 -2 -5
as we | -3 33 -7 -8 -8 -7
as we speak | -6 9 -1 -2 -1 0
as you | 0 -10 6 -3 5 2
asap | 23 -11 -6 1 -7 0
asap <n> | 10 -7 -3 0 0 0
ase | -3 -6 13 2 -8 1
ase <mechanic> | -5 -2 11 -1 -2 -1
ase tech | -5 -2 11 -1 -2 -1
ashby | 9 -4 -4 0 -1 0
ashle * | 8 -14 -8 12 3 -1
ashley | 8 -14 -8 12 3 -1
ashley <name> | 1 -11 -4 5 9 1
ashley im | -5 -11 4 2 7 2
ashley with | 0 0 -8 8 0 0
ashwo * | 20 -6 -6 0 -4 -5
ashworth | 20 -6 -6 0 -4 -5
ask | 17 -11 11 -16 2 -2
ask about | 21 5 -8 -7 -10 -1
ask for | 21 -11 13 -10 -12 -1
ask for <name> | 16 -9 7 -10 -9 5
ask for big | 13 -5 -3 -2 -4 2
ask for mr | 7 -3 6 -4 -8 2
ask me | -6 -1 13 -4 -4 1
asked | -4 19 33 -11 -20 -17
asked about | 1 -13 34 -4 -6 -12
asked for | -3 10 26 -7 -14 -11
asked for a | -2 -7 17 -4 -3 -2
asked me to | 0 9 -6 -2 -3 3
askin | -2 -5 -3 -1 12 0
askin * | -1 -8 10 6 9 -17
asking | -1 -8 10 6 9 -17
asking about | 1 -7 24 -6 -5 -6
asking for | -11 -2 -13 10 19 -2
asking for your | -1 -2 -1 10 -6 1
asking me | 12 15 -2 -6 -10 -9
aslee * | -1 14 -1 -3 -4 -5
asleep | -1 14 -1 -3 -4 -5
assal * | 9 9 -4 -1 -7 -5
assalamu | 9 9 -4 -1 -7 -5
assalamu alaikum | 9 9 -4 -1 -7 -5
assem * | 1 -5 9 -2 -4 1
assis * | 6 -10 14 27 -16 -21
assistant | -7 -12 20 19 -9 -11
assisted | 11 -2 -6 -1 -5 3
assisted living | 11 -2 -6 -1 -5 3
assoc * | -12 -8 -4 25 10 -10
association | -9 -3 -1 30 -10 -7
assum * | -2 16 -4 -4 -3 -3
at | 5 -14 28 -20 9 -9
at <car> | -6 -4 4 -6 10 2
at <car> of | -6 -4 4 -6 10 2
at <mechanic> | 0 5 -5 -5 9 -4
at <n> | 9 1 -2 -1 1 -7
at <n> <name> | 8 5 -5 8 -12 -4
at <n> a | -3 2 -1 12 -7 -3
at <n> after | 11 -5 -2 0 -4 1
at <n> all | -3 -3 11 -6 0 1
at <n> and | -13 6 -7 8 6 0
at <n> before | -2 7 -12 -4 8 2
at <n> for | -1 9 -7 -1 5 -6
at <n> its | 1 22 -7 -4 -6 -6
at <n> my | 19 -3 -1 -2 -5 -8
at <n> no | 12 -3 -3 -1 -5 -1
at <n> please | 17 -13 -1 0 -4 0
at <n> text | -1 -1 10 -3 -4 -2
at <n> thanks | 2 -7 -6 -1 10 2
at <n> thats | 12 -3 -3 1 -8 1
at <n> triple | 9 -5 -2 0 -2 1
at <n> until | 11 -8 7 -2 -5 -4
at <name> | -2 -27 38 -9 6 -6
at a | 22 -17 18 -4 -24 5
at a <vehicle> | -2 -7 21 -3 -7 -2
at a car | -2 -7 21 -3 -7 -2
at a clients | 17 -3 -4 -6 -3 0
at a dealer | 14 -5 0 -5 -2 -2
at advance | -10 5 11 -2 -7 3
at advance <vehicle> | -4 -5 9 1 -2 2
at advance auto | -4 -5 9 1 -2 2
at all | 28 -9 -21 2 -8 7
at all <name> | 13 -7 -6 0 -3 2
at all and | 12 -6 -3 1 -5 1
at all i | 1 -3 -6 12 -2 -1
at all its | 8 -5 -3 1 -1 1
at all possible | 14 -4 -2 -1 -5 -3
at autozone | 5 -6 8 -2 -5 0
at autozone said | 8 -1 -1 0 -6 0
at baptist | 18 -6 -8 2 -7 1
at baptist <name> | 11 -3 -1 1 -9 1
at eight | -6 16 -10 -7 16 -8
at eight at | -2 17 -3 -1 -8 -3
at eleven | 9 -1 -6 -4 -1 5
at emory | 0 -4 -5 0 13 -4
at example | -1 12 -1 -1 -4 -4
at example dot | -1 12 -1 -1 -4 -4
at firestone | 3 -6 12 -3 -8 2
at first | -3 -1 20 -7 -12 4
at first <name> | -1 -6 19 -5 -11 3
at first coast | -1 -3 14 -6 -5 2
at five | -8 3 7 -2 8 -8
at highway | 11 -4 -3 0 -3 0
at highway speed | 11 -4 -3 0 -3 0
at his | 10 -5 -5 1 0 1
at home | 18 -16 -4 -6 19 -11
at idle | 17 -5 -3 -4 -3 -3
at it | 20 -6 -8 -2 -1 -3
at it and | 21 -5 -6 -1 -6 -3
at keystone | -6 -3 17 -4 -4 1
at keystone <name> | -6 -1 12 -3 -3 1
at lkq | -5 -5 12 1 -4 1
at lunch | -4 10 3 -1 -7 -2
at man | 0 5 -5 -5 9 -4
at me | -2 10 9 -1 -16 1
at me <n> | -2 6 9 -1 -12 0
at me i | 11 -5 -3 1 -4 1
at memorial | 4 -6 -6 -2 15 -5
at midas | 11 -6 -3 -1 -1 1
at mile | 16 -6 -5 -1 -4 2
at mile marker | 16 -6 -5 -1 -4 2
at my | 25 9 -22 -12 10 -10
at my <car> | 17 -6 -8 2 -9 4
at my <vehicle> | 19 4 -7 -3 -12 0
at my apartment | 5 14 -10 -1 -9 1
at my brothers | 0 -10 -6 2 11 3
at my car | 13 2 -5 -2 -8 0
at my house | 3 18 -12 -11 9 -8
at my job | 14 -6 -3 1 -5 -1
at my mothers | -2 12 0 -4 -5 -1
at my office | 6 14 -6 -1 -11 -2
at my place | -1 -2 -1 -2 14 -7
at my truck | 7 9 -2 -2 -6 -5
at my van | 13 -6 -2 0 -3 -1
at napa | -4 -6 25 -3 -8 -4
at napa that | -7 -3 12 0 -2 1
at nine | 4 23 -14 -8 0 -5
at nine <day> | 7 5 -5 0 -9 3
at nine tonight | 18 -7 2 2 -19 4
at no | -6 -5 -9 33 -5 -7
at no cost | -6 -5 -9 33 -5 -7
at noon | 4 -8 -7 -1 13 0
at once | 9 -6 -2 6 -7 0
at one | -1 9 8 -3 -10 -3
at oreilly | 0 -2 11 -1 -7 0
at oreilly on | 0 -2 11 -1 -7 0
at our | 10 -6 8 -5 -7 0
at peoples | 17 0 -2 -5 -6 -4
at petes | 4 -5 -4 -3 11 -3
at progressive | 2 -4 9 -6 -4 3
at publix | 13 -7 -1 1 -7 1
at red | 16 -3 -4 0 -7 -2
at red lights | 16 -3 -4 0 -7 -2
at school | 16 -4 -9 2 -7 2
at school and | 14 -5 -4 -1 -5 0
at seven | 9 -6 -6 -2 7 -2
at six in | 0 -8 9 1 -5 3
at sixty | 13 5 -11 7 -8 -7
at sixty thousand | 14 -12 -6 9 -5 0
at st | 18 -5 -6 -6 -6 4
at st <name> | 18 -5 -6 -6 -6 4
at state | -10 -3 9 0 0 3
at state <name> | -10 -3 9 0 0 3
at state farm | -10 -3 9 0 0 3
at stoplights | 12 -8 -2 0 -2 1
at ten | -6 25 -6 -1 -12 0
at ten and | -2 11 -5 0 -4 1
at that | -2 -5 -5 -2 13 0
at the | -1 -22 30 -22 18 -3
at the <car> | -10 -2 -1 -2 15 0
at the <name> | 7 1 10 -6 -15 3
at the <part> | 4 -7 4 10 -12 0
at the <vehicle> | 8 -6 -5 -2 9 -4
at the ac | 11 -6 -2 1 -7 1
at the airport | 5 -8 -7 -6 17 -1
at the bar | -2 -1 -8 -1 24 -13
at the beach | 18 -6 -6 2 -8 0
at the boat | 19 -3 -4 4 -18 2
at the bookkeeping | -5 -5 14 -3 -4 2
at the car | 14 -7 -5 1 -5 2
at the church | 17 -6 -4 2 -7 -2
at the college | 2 -5 9 2 -9 1
at the counter | -10 16 17 -4 -10 -9
at the daycare | -2 -3 -5 -2 13 -2
at the dealer | 17 -13 -9 -1 11 -5
at the dealership | 1 -6 11 -1 -4 -1
at the dentists | 7 -11 -8 0 18 -6
at the end | 3 -2 8 -4 -4 0
at the feed | 14 -3 -9 1 -4 0
at the front | -1 2 -5 0 15 -10
at the gas | 13 0 -5 1 -10 1
at the gate | 11 -10 9 -3 -9 1
at the gym | 12 -9 -6 -5 11 -3
at the h | 10 -6 0 1 -6 1
at the hospital | 4 12 -6 -2 -10 2
at the hotel | -5 -4 18 -2 -5 -3
at the house | 5 14 -9 1 -11 0
at the junkyard | -3 10 16 -6 -7 -10
at the lake | 4 -8 -3 -1 8 0
at the laundromat | 23 -6 -11 -5 -5 4
at the library | 14 -3 -4 1 -8 0
at the light | -1 -11 11 -3 8 -4
at the machine | 1 -3 9 -1 -4 -1
at the mall | 18 -7 -4 -2 -6 2
at the office | 8 9 -13 2 -9 3
at the parts | 14 -8 -2 0 -6 2
at the pharmacy | 1 -2 -6 -3 14 -5
at the pool | -6 -1 -3 -3 23 -10
at the publix | 13 -4 -3 1 -8 1
at the pump | 3 -4 -7 10 -1 -1
at the racetrac | 5 -1 8 0 -5 -7
at the red | 11 -6 -3 0 -2 -1
at the restaurant | -4 -3 -3 -1 20 -8
at the same | -9 17 -5 1 -5 2
at the school | 15 1 -6 -1 -10 1
at the shell | 9 -7 3 -1 -4 1
at the shop | 5 11 -7 -4 -6 0
at the the | 9 -8 0 0 0 0
at the tire | 2 -7 10 0 -6 2
at the town | 12 -2 -6 1 -7 1
at the trailhead | 14 -2 -5 -1 -7 2
at the transmission | -7 9 13 -3 -4 -7
at the warehouse | -7 -10 15 2 0 0
at the willows | 2 10 -8 1 -5 0
at the wrong | -6 25 -6 -4 -8 -1
at three | -9 7 -2 -6 13 -2
at three and | 1 13 -4 -3 -6 -1
at tri | 11 -3 -4 -5 -1 3
at tri <name> | 11 -3 -4 -5 -1 3
at tri county | 11 -3 -4 -5 -1 3
at two | -4 13 0 -12 8 -5
at unf | 14 -5 -9 10 -7 -3
at work at | 12 -8 -1 0 -5 1
at work by | 9 -6 -5 1 -1 1
at work in | 11 -10 -1 1 -2 1
at worldpac | 0 -5 10 -4 -2 1
at your | -11 14 14 -2 4 -19
at your <name> | 0 -1 -7 8 0 1
at your google | -1 -5 -9 15 -3 3
at your house | 13 -4 6 -4 -12 1
at your place | -11 -2 13 -13 23 -10
at your shop | -8 20 29 -11 -17 -13
ate | -7 -3 -4 -4 18 -2
ate a | -9 -2 -1 0 12 0
ate a sock | -9 -2 -1 0 12 0
atlanta | -3 8 2 -1 -5 -1
attem * | -14 -17 -18 54 6 -11
attempt | -14 -17 -18 54 6 -11
attempt to | -2 -1 -2 -5 14 -4
attempt to collect | -2 -1 -2 -5 14 -4
atten * | -3 -5 -12 8 14 -3
attendance | -1 -3 -9 0 17 -4
attention | -1 -4 -12 23 -10 3
attor * | -20 -13 8 25 17 -17
attorney | -6 -8 -8 -8 37 -7
attorneys | -11 -7 12 28 -14 -7
attorneys office | -10 -9 14 25 -11 -9
aucti * | 9 -12 -6 -14 32 -10
auction | 4 -9 -12 -10 35 -7
audio | -8 -7 -6 -8 -11 40
audit | -7 -5 18 17 -12 -11
audit of | -2 -2 -4 9 -1 0
audit of your | -2 -2 -4 9 -1 0
augus * | 4 15 3 -5 -11 -6
august | -5 15 2 -4 -8 0
augustine | 21 -5 -4 -2 -5 -4
aunt | 0 -4 -15 -16 50 -16
aunt <name> | 0 -9 -2 -1 19 -6
aunti * | -10 -10 -10 -11 51 -10
auntie | -10 -10 -10 -11 51 -10
autho * | -11 28 19 3 -24 -16
authority | -7 -11 32 -6 -2 -6
authorization | 0 11 11 -13 -7 -1
authorize | -10 19 1 9 -11 -8
authorize the | -9 27 9 -10 -9 -8
auto | -12 -23 28 35 -6 -21
auto <name> | -8 -10 23 2 -8 1
auto body | 11 -2 -10 -1 0 1
auto insurance | -6 -6 -5 28 -7 -3
auto parts | -3 -7 24 -8 -4 -1
auto parts your | -3 -3 9 -3 -3 2
auto repair shops | -2 -1 -3 8 -1 -1
auto salvage | -5 -1 9 -1 -2 0
auto shops | -2 -1 -3 14 -3 -6
auto warranty | -6 -8 -8 30 -5 -4
autom * | -3 -17 19 38 -15 -21
automated | -13 -12 -13 58 -12 -9
automated message | -6 -7 -5 31 -6 -7
automatic | 14 -4 -3 -4 -5 2
automobile | 9 -8 -7 15 -5 -5
automobile is | 10 -7 -2 1 -1 -2
automotive | -4 -10 19 5 -11 1
autop * | 23 -9 -5 -2 -7 -1
autopista | 23 -9 -5 -2 -7 -1
autoz * | 6 -17 36 -7 -11 -7
autozone | 6 -17 36 -7 -11 -7
autozone commercial | -4 -5 34 -12 -9 -5
autozone said | 15 -3 -6 2 -5 -4
autozone said its | 16 -2 -5 1 -5 -5
avail * | 5 -24 -18 -21 42 15
available | 5 -24 -18 -21 42 15
available <day> | 28 -8 -3 -2 -14 -1
available <name> | 15 -5 -6 1 -9 3
available monday | 15 -5 -6 1 -9 3
available to | -8 -4 -2 0 16 -2
avisa * | -11 4 -8 -2 17 1
avisarle | -8 10 -6 -1 5 0
avisarle que | -8 10 -6 -1 5 0
avoid | -3 -7 2 33 -12 -13
avoid arrest | -2 0 -1 10 -6 -1
avoid fines | -9 -7 1 32 -7 -9
away | -13 16 0 -4 2 0
away and | -6 12 -5 -5 3 1
away at | 9 -5 -1 1 -6 2
away at school | 9 -5 -1 1 -6 2
aweso * | -7 10 5 -2 -7 0
awesome | -7 10 5 -2 -7 0
awful | 15 -9 -6 0 0 0
axle | 2 1 12 -3 -10 -3
axle for | -1 -5 16 -1 -8 -2
axles | -5 -6 26 -4 -9 -3
ay | -2 3 -7 -6 22 -10
ayer | -2 20 -7 -1 -7 -3
ayuda * | -5 -8 27 -2 -5 -7
ayuda urgente | 9 -5 -3 1 -3 1
ayudante | -5 -8 27 -2 -5 -7
b | 5 26 -13 -2 2 -17
b a | 13 3 -7 -3 -9 3
b a <name> | 8 5 -5 -3 -7 2
b as | 8 -4 -1 -1 -2 0
b as in | 8 -4 -1 -1 -2 0
b e a | 11 -4 -3 -1 -4 0
b e n | 9 -4 0 0 -6 0
b i | 17 -10 -4 0 -5 1
b s | 14 -5 -7 -3 -2 3
babe | -13 -6 -7 -9 49 -14
baby | 10 -2 -16 -15 48 -24
baby call | -12 -5 -1 -1 21 -3
baby call me | -12 -5 -1 -1 21 -3
baby inside | 9 -7 0 1 -4 1
baby its | 1 -7 -9 -8 29 -7
babys | 4 13 -2 -4 -5 -5
back | 6 21 5 2 -16 -18
back <day> | -6 -2 15 7 -13 -2
back <n> | 12 13 4 2 -17 -13
back <n> thanks | 28 -4 -1 -4 -8 -11
back about | -3 17 -13 9 3 -14
back about my | 14 21 -6 -9 -10 -10
back an | -3 25 -3 -7 -4 -9
back an hour | -1 16 -3 -4 -4 -4
back and | 6 35 -8 -11 -8 -14
back and finish | -4 23 -7 -3 -5 -4
back and look | -6 26 -7 -3 -6 -5
back and the | 13 -2 -3 -2 -7 1
back at | 32 -13 -11 6 -2 -12
back at <n> | 31 -13 -11 5 0 -13
back brace | -9 -8 -9 35 -1 -8
back but | 11 -4 -7 1 -4 3
back by | 1 -1 10 -7 -2 1
back by the | 1 -1 9 -7 -1 0
back bye | -1 -3 -1 0 9 -3
back door | -5 -5 22 -2 -4 -5
back for | -3 14 7 -4 -11 -3
back for the | -1 12 -5 0 -6 -1
back from | -8 11 18 -10 -11 0
back from repair | -2 -8 23 -6 -6 -1
back from the | -5 18 -9 0 -4 -1
back i | 10 -6 -4 -1 -3 2
back i think | 8 -6 -2 0 -1 1
back immediately | -1 -2 -2 8 -3 0
back in | 6 4 -9 2 -6 3
back in <name> | -5 15 0 3 -16 2
back is | 9 -9 -1 0 0 0
back it | 16 -6 -4 1 -7 0
back its | -3 -5 -3 0 8 2
back left | 15 -10 -5 -1 -1 2
back like | 4 8 -6 1 -5 -2
back on | -5 20 -11 8 -7 -5
back or | -9 11 -11 26 -10 -7
back or knee | -5 -8 -6 30 -7 -4
back order | -2 -10 28 -5 -7 -4
back ordered | 0 -12 28 -4 -7 -5
back ordered so | -5 3 8 -3 -4 1
back ordered till | -3 -12 14 0 -2 2
back out | -1 54 -10 -15 -16 -12
back out here | -9 32 -7 -6 -6 -5
back please | 29 2 -4 -4 -13 -10
back please <n> | 18 0 -4 -3 -4 -6
back seat | 6 5 -4 -1 -8 3
back so | -2 -8 15 -2 -6 3
back so were | -2 -5 12 -1 -4 0
back taxes | -9 -5 -3 32 -10 -6
back that | -8 -7 31 -5 -6 -6
back there | 16 -11 -6 -1 0 2
back this | -5 14 -2 -2 -6 2
back to | -10 25 -2 4 -10 -6
back to finish | 0 28 -10 -6 -6 -7
back to me | 11 -8 -2 0 -2 1
back today | -6 9 -8 13 -9 2
back undeliverable | -7 2 9 -2 -2 2
back when | 10 -13 1 -4 14 -8
back when <we> | 11 -12 -3 -3 15 -7
back when you | 11 -12 -3 -3 15 -7
back with | 8 9 -4 -6 -7 -1
back with a | 10 7 -3 -6 -5 -3
backed into | 7 -8 4 2 -8 2
backed into my | 13 -6 -3 2 -7 1
backed over | -5 14 -2 0 -7 0
backg * | -5 -14 0 -9 7 21
background | -5 -14 0 -9 7 21
backi * | -10 11 -4 -5 13 -6
backing | -10 11 -4 -5 13 -6
backo * | -7 -13 55 -11 -12 -11
backorder | -4 -10 37 -8 -8 -8
backs | 9 -5 -3 0 -2 1
backu * | 27 -7 -8 -4 -6 -2
backup | 27 -7 -8 -4 -6 -2
backup camera | 12 -4 -3 -1 -2 -2
backup for | 23 -5 -6 -4 -5 -3
backup for our | 23 -5 -6 -4 -5 -3
bad | 19 -12 -2 -2 -3 0
bad <n> | 27 -3 -4 -6 -9 -5
bad <name> | 11 -4 -3 -3 -4 2
bad <part> | 11 -6 -3 0 -3 1
bad alternator | 14 -7 -4 1 -5 0
bad and | 11 -6 -3 0 -2 0
bad and the | 9 -5 -2 0 -1 0
bad i | 18 -6 -5 -1 -8 3
bad i already | 12 -2 -2 -2 -7 1
bad in | 12 -2 -1 1 -10 0
bad my | 8 -2 -2 0 -3 -2
bad so | -2 -4 -4 -2 14 -2
bad when | 10 -4 -4 -1 -1 -1
bad when i | 10 -4 -4 -1 -1 -1
baham * | -1 -3 -4 13 -4 -1
bahamas | -1 -3 -4 13 -4 -1
bail | -11 -11 -11 -11 53 -11
baked | -2 13 -1 -2 -8 0
baker | 13 -5 -3 -1 -4 0
baker * | 14 12 -11 -12 15 -17
bakery | 14 12 -11 -12 15 -17
balan * | -11 20 26 8 -13 -30
balance | -20 27 28 4 -9 -28
balance and | -4 23 -6 -4 -7 -4
balance due | -11 20 22 -12 -8 -11
balance of | -4 -9 15 -3 -2 2
balance on | -8 21 17 -13 -10 -6
balance with | -6 -10 -5 31 -6 -4
balanced | 16 -7 -4 1 -9 3
balanced on | 13 -6 -1 -1 -8 3
balat * | 3 -9 10 0 -3 0
balatas | 3 -9 10 0 -3 0
ball | 11 -2 -7 -6 6 -2
ball joint | 17 -7 -5 -3 -5 4
ball joints | 17 -3 1 -4 -9 -2
ball joints uppers | 12 -2 -2 -2 -2 -5
ballp * | 19 -5 -2 -3 -4 -4
ballpark | 19 -5 -2 -3 -4 -4
bank | -10 -6 7 13 20 -24
bank im | 0 -3 13 -4 -7 1
bank statements | -1 -3 8 6 -9 -1
bank your | -8 -12 19 -7 12 -3
banks | 21 -12 -4 0 -8 3
banqu * | 5 -10 -10 -10 35 -9
bapti * | 7 12 -7 -14 19 -17
baptism | -9 -7 -8 -7 41 -9
baptiste | 8 8 -9 -2 -6 2
baptiste <n> | 10 -2 0 -5 -6 3
baptiste <name> | 16 -8 -3 1 -8 2
bar | 3 6 -14 -2 21 -13
bar and | 0 10 -6 0 -5 1
bar links are | 14 -11 -2 -1 -2 2
barba * | -2 7 10 -5 -4 -6
barbara | -2 7 10 -5 -4 -6
barbara <name> | -3 -3 14 -4 1 -4
barbe * | 9 -5 -13 -15 41 -17
barbecue | -9 -7 -7 -8 39 -8
barber | 1 -3 -7 -9 31 -12
barber shop | 0 -3 -1 -2 12 -7
barbershop | 18 -6 -4 0 -13 5
barel * | 11 -6 -3 1 -3 1
barely | 11 -6 -3 1 -3 1
barn | 9 -1 -5 0 -4 1
barn since | 13 -5 -3 0 -5 1
barne * | 11 -6 -4 -2 -2 2
barnes | 11 -6 -4 -2 -2 2
barrett | 12 -7 -7 1 -1 2
barrett <name> | 12 -7 -7 1 -1 2
barth * | 16 -5 -3 -3 -8 2
bartholomew | 16 -5 -3 -3 -8 2
bartholomew <name> | 16 -5 -3 -3 -8 2
base | 2 -5 9 -1 -4 -1
based | -6 -9 -8 32 -7 -2
based on | -6 -9 -8 32 -7 -2
based on your | -6 -9 -8 32 -7 -2
basic * | 17 -13 -3 1 -2 1
basically | 17 -13 -3 1 -2 1
baske * | -12 -11 4 -6 31 -6
bass | 12 -6 -4 -1 -4 2
bater * | 25 6 -14 -1 -12 -4
bateria | 25 6 -14 -1 -12 -4
bateria nueva | 11 -10 -1 1 -2 1
batte * | 9 11 15 -17 -15 -3
batteries | 3 -10 31 -8 -13 -3
batteries <name> | -3 -3 10 -2 -2 0
batteries are | 12 -3 -3 -3 -3 1
batteries both | 10 -4 -5 0 -3 1
batteries both of | 10 -4 -5 0 -3 1
battery | 11 14 3 -14 -12 -3
battery but | 14 -9 -1 1 -5 1
battery but its | 15 -9 -2 1 -6 1
battery delivery | -9 -8 37 -4 -12 -5
battery died | 14 -8 -4 2 -5 0
battery for | 14 -3 -3 0 -9 0
battery for a | 9 -1 -1 0 -5 -2
battery from | 0 11 -4 -3 -2 -2
battery in | -1 12 -8 2 -7 2
battery is | 23 -15 -12 3 5 -4
battery is dead | 19 -12 -10 2 7 -6
battery keeps | 11 -8 -2 0 0 -1
battery keeps dying | 11 -8 -2 0 0 -1
battery light | 9 -2 -4 1 -4 0
battery light and | 8 -3 -2 0 -1 -2
battery warranty | -8 12 31 -17 -11 -7
battery warranty was | -3 -12 31 -9 -4 -3
battery you | 6 27 -7 -4 -12 -9
battery you put | -1 8 -4 -1 -1 -1
batterys | 26 -8 -8 1 -12 2
batterys dead | 22 -8 -6 1 -10 1
batterys dead as | 13 -3 -3 -1 -2 -4
bay | -6 5 23 -2 -14 -6
bay <name> | 3 5 3 -3 -8 0
bayme * | 8 -9 9 -1 -8 0
baymeadows | 8 -9 9 -1 -8 0
bays | -7 -9 2 31 -10 -7
be | -19 24 2 24 -9 -23
be <day> | 2 -10 -8 0 13 2
be <name> | 6 -12 -4 -2 10 1
be a | -5 10 6 10 -12 -9
be able | 11 -2 -10 4 4 -7
be able to | 11 -2 -10 4 4 -7
be an | 8 -9 10 -2 -9 1
be at | -3 3 -7 -5 14 -2
be at my | -9 10 -5 -3 9 -2
be better | 0 -4 -5 13 -1 -2
be by | -2 -11 38 -11 -8 -6
be by on | -9 -10 39 -8 -7 -5
be coming | -4 -5 14 -7 -1 3
be disconnected | 0 -4 -8 16 -2 -1
be doing | 1 -7 17 -3 -4 -3
be eligible | -7 -5 -3 28 -8 -5
be good | 13 -8 -5 -3 2 1
be grateful | 13 -3 -5 -2 -4 1
be great | 11 -4 -3 -4 -3 3
be happy | -3 -3 11 -6 -1 2
be happy to | -3 -3 11 -6 -1 2
be here | -5 49 -14 -18 7 -19
be here <day> | -2 11 -4 -3 -3 1
be here at | -3 27 -4 -4 -9 -8
be hiring | -6 -3 11 -4 1 2
be hiring a | -4 -4 9 -5 2 2
be home | -1 34 -19 -25 20 -10
be in | -1 4 16 -7 -15 3
be in <name> | 9 8 -7 -3 -8 0
be in the | -3 -5 10 -3 -2 3
be in your | -2 -11 16 -5 -2 4
be late | 6 11 -12 -6 14 -13
be needing | -1 10 0 0 -9 2
be on | -1 0 12 -7 -8 4
be on the | -1 -2 9 -4 -5 2
be on your | -12 6 6 -1 -1 3
be open | 0 -6 8 6 -6 -3
be open to | -4 -4 10 7 -5 -4
be out | -5 -9 11 -6 15 -6
be out <day> | 0 -5 9 -6 5 -3
be owed | -4 -2 -3 17 -3 -4
be owed up | -4 -2 -3 17 -3 -4
be picked | -6 14 6 -9 0 -5
be picked up | -6 14 6 -9 0 -5
be reached | 20 -9 0 -11 -2 2
be reached at | 13 -6 3 -9 -3 1
be reached on | 12 -7 -3 -2 -1 1
be ready | -14 31 -3 -17 11 -7
be ready <day> | -7 16 -10 -9 13 -3
be ready today | -7 16 -10 -9 13 -3
be removed | -5 -11 -4 35 -9 -6
be removed from | -3 -6 -8 26 -7 -1
be rolling | 6 -10 9 -3 -3 2
be so | 0 -10 8 1 -1 3
be that | -7 12 -4 -1 -1 1
be the | -2 13 -4 -2 -7 2
be the <part> | 11 -5 -2 0 -4 0
be there | 6 12 13 -15 3 -19
be without | 12 -5 -5 1 -5 2
be without the | 12 -5 -5 1 -5 2
be your | -2 -4 14 -6 -5 3
beach | 22 -9 -5 -11 13 -11
beach <name> | 9 -2 2 -4 -7 1
beach and | 14 -4 -6 1 -4 -2
beach and <name> | 14 -4 -6 1 -4 -2
beach boulevard | 10 -2 1 -3 -7 2
beach with | 18 -4 -7 0 -7 0
beaco * | 2 -3 -2 9 -4 -1
beacon | 2 -3 -2 9 -4 -1
bear | 16 -7 -5 2 -7 0
beari * | 27 0 -5 -7 -14 -1
bearing | 15 1 -4 0 -14 2
bearing is | 18 -8 -5 2 -9 2
bearings | 24 -1 -3 -8 -10 -3
beat | -3 2 6 7 -11 -3
beat that | 12 -5 -4 -2 -2 1
beaut * | -7 17 -9 -9 10 -2
beautiful | -7 19 -8 0 -4 1
beautifully | -4 8 -2 0 -3 1
beauty | -3 -3 -2 -6 14 -1
beave * | 10 -3 -4 0 -4 2
beaver | 10 -3 -4 0 -4 2
becau * | 6 -11 -2 4 4 -1
because | 6 -11 -2 4 4 -1
because i | 7 -7 3 11 -8 -6
because my <car> | 13 -7 -4 2 -5 1
because the | 11 -9 -2 -1 1 -1
beck | 5 9 -2 -6 -2 -4
becky | 9 -6 -1 0 -2 -1
becky sanders | 8 -2 -2 -1 -2 -1
bed | -2 -9 -9 -9 37 -8
bedro * | -5 -5 -7 -15 54 -21
bedroom | -5 -5 -7 -15 54 -21
bedroom units | -6 -9 1 -1 20 -5
been | -9 13 -14 32 -6 -15
been <did> | 1 -13 16 -1 -6 2
been a | -6 27 -8 -2 -10 -1
been a customer | -4 14 -5 -2 -3 0
been a week | -4 28 -5 -6 -8 -6
been approved | 0 -2 -4 8 -2 -1
been approved for | 0 -2 -4 8 -2 -1
been at | 0 18 7 -17 2 -9
been called | -7 11 -1 2 -7 2
been chosen | -4 -8 -3 29 -9 -4
been chosen for | -2 -2 -3 10 -2 0
been doing | -5 -5 20 -6 -5 1
been driving | 4 -5 -7 8 -4 3
been flagged | 0 -2 -7 17 -8 -1
been in | 6 13 -9 -5 -8 3
been in the | 8 5 -5 -3 -9 3
been making | 11 -8 -1 0 -4 2
been making a | 13 -11 0 1 -4 1
been on | 13 -17 -7 -4 16 0
been on for | 13 -8 -5 0 -2 2
been on hold | -1 0 0 -4 9 -4
been on the | -1 -10 -3 0 16 -3
been overpaying | -4 -10 -5 30 -5 -6
been selected | -8 -11 -5 41 -7 -10
been selected to | -2 -3 -1 9 -3 0
been sittin | 1 11 -1 0 -10 -1
been sitting | 21 -13 2 -3 -8 1
been sitting in | 12 -6 -3 2 -7 2
been started | 13 -5 -3 -2 -5 2
been started since | 13 -5 -3 -1 -5 1
been taking | -1 16 -5 -3 -6 -1
been to | 13 -6 -3 -1 -7 3
been trying | -2 -2 -2 8 -2 -1
been trying to | -2 -2 -2 8 -2 -1
been turning | -9 -3 14 -1 -2 1
been turning wrenches | -9 -3 14 -1 -2 1
been waiting | 12 7 -14 -20 24 -9
been waiting on | 12 7 -4 -6 -8 -1
been working | -7 15 7 -14 -1 0
been working on | -7 15 7 -14 -1 0
beep | -5 -5 -4 -5 -8 27
beepi * | 7 -8 -4 -6 -11 22
beeping | 7 -8 -4 -6 -11 22
beer | 11 -5 -8 -8 10 0
bees | -4 -9 -8 -8 36 -8
before <day> | 10 5 -8 -1 -10 3
before <n> | 8 1 -2 -1 -5 -2
before <name> | 1 8 7 -4 -16 3
before <we> | -6 21 -5 -2 -11 2
before <we> <did> | -4 17 -4 0 -9 -1
before <we> buy | 17 -1 -4 -4 -9 0
before <we> come | -3 11 -5 0 -2 -2
before and | -6 11 -4 0 -2 1
before he | 10 6 -9 -1 -8 1
before i | -4 -1 11 -6 -2 1
before i can | -1 -5 13 -4 -7 4
before i drive | 6 3 -2 0 -8 0
before i go | 18 -10 -6 3 -7 3
before i hand | 11 -7 -3 2 -5 2
before it | 2 -3 -1 -3 10 -5
before my | 11 -1 -9 -4 2 2
before my inspection | 11 -5 -1 -1 -6 2
before noon | 7 -8 -6 -2 12 -2
before seven | 9 -4 -3 -1 -3 2
before that | 14 -8 -5 0 -1 2
before the | -1 1 -12 10 0 2
before the end | -3 -4 -5 11 -2 3
before then | 4 -11 11 4 -11 3
before they | -6 10 -8 -1 7 0
before we | 15 -13 5 12 -15 -4
before we can | -3 -6 11 -3 -1 2
before we close | -7 -7 -10 36 -9 -3
before winter | 9 -4 -2 1 -5 2
before you | -6 21 -5 -2 -11 2
before you buy | 17 -1 -4 -4 -9 0
before you come | -3 11 -5 0 -2 -2
before you fixed | -1 14 -3 0 -8 -2
before your | -1 -2 -3 13 -4 -3
begin | 9 -4 -3 0 -5 2
behal * | 1 -8 5 8 -7 0
behalf | 1 -8 5 8 -7 0
behalf of | 1 -8 5 8 -7 0
behalf of mister | 13 -5 -2 -3 -1 -2
behalf of my | 14 -4 -1 -1 -9 1
behalf of the | 0 0 -6 9 -2 -1
behin * | -7 -7 15 -5 6 -2
behind | -7 -7 15 -5 6 -2
behind the | 3 -7 14 1 -9 -2
being | 7 -3 7 12 -15 -8
being filed | -2 -2 -5 14 -5 0
belie * | 4 19 -7 -16 21 -20
believe | 4 19 -7 -16 21 -20
believe it | 9 4 -8 -3 -4 2
believe it is | 10 -7 -1 1 -3 1
believe its | 13 -10 -1 1 -4 1
believe its a | 10 -5 -1 1 -6 1
believe what | -11 -8 -9 -3 41 -10
believe what he | -7 -7 -5 -2 28 -7
bell | 12 -2 -5 -3 -5 2
below | -6 13 5 -7 -5 -1
belt | 7 10 -3 -1 -13 0
belt <did> | 8 -5 -1 1 -4 1
belt and water | 15 -4 -3 -1 -1 -6
belt broke | 15 -6 -4 -1 -3 -2
belt broke please | 10 -4 -3 -1 -3 0
belt came | 12 -5 -1 -1 -4 -1
belt came off | 12 -5 -1 -1 -4 -1
belt due | 17 -8 -2 -1 -2 -4
belt is | 21 -11 -9 1 -3 0
belt is squealing | 15 -8 -1 0 -5 -1
belt on | 18 -6 0 0 -6 -6
belt on a | 11 -3 -4 -2 -2 0
belt on my | 17 -5 2 0 -6 -7
belt squeal | 10 -4 -3 -1 -3 1
belt water | 11 -4 -2 -1 -2 -3
belt water <part> | 11 -4 -2 -1 -2 -3
belt water pump | 11 -4 -2 -1 -2 -3
ben | -2 -2 -1 -1 8 -2
bench | 11 -4 -5 -3 -1 2
bend | 9 -6 -2 0 -2 0
bendi * | -7 11 3 -3 4 -7
bendiga | -5 14 5 -2 -6 -5
benef * | 1 -14 2 39 -15 -13
benefits | 1 -14 2 39 -15 -13
benso * | -5 9 -3 -1 6 -5
benson | -5 9 -3 -1 6 -5
bent | 5 -9 6 0 -4 1
bent the | 12 -7 -3 1 -6 2
bergs * | 10 -2 -2 -2 -5 0
bergstrom | 10 -2 -2 -2 -5 0
bergstrom <name> | 10 -2 -2 -2 -5 0
berni * | -7 12 -6 -3 -1 5
bernice | -7 12 -6 -3 -1 5
bernice <name> | -7 12 -6 -3 -1 5
besid * | 11 -3 -6 0 -2 1
beside | 11 -3 -6 0 -3 1
best | 12 -15 5 11 -13 -1
best number | 10 -5 -2 0 -2 -1
best number for | 14 -6 -2 0 -4 -2
bet | 1 -4 10 -3 -4 -1
beth | 13 2 0 -8 2 -8
beth <name> | 12 3 -8 1 -9 2
beth ann | 4 9 -4 0 -6 -2
beto | 12 5 -7 -3 -7 -1
beto el | 2 13 -7 -1 -7 0
beto el de | -4 12 -3 -1 -4 0
bette * | -1 11 3 8 -14 -7
better | -1 11 3 8 -14 -7
better <name> | -7 8 9 3 -7 -6
better business | -7 11 11 -3 -4 -7
better business <name> | -7 11 11 -3 -4 -7
better business bureau | -7 11 11 -3 -4 -7
betti * | 23 -12 -10 -2 -2 2
bettina | 23 -12 -10 -2 -2 2
bettina <name> | 8 -4 -4 -2 1 1
betwe * | -3 21 10 -7 -14 -7
between | -3 21 10 -7 -14 -7
between eight | -9 10 10 -4 -6 -1
between eight and | -9 10 10 -4 -6 -1
between nine | -4 12 -3 0 -3 -2
between nine and | -4 12 -3 0 -3 -2
between one | -9 16 6 -2 -4 -6
between one and | -9 16 6 -2 -4 -6
between ten | -2 11 -2 -2 -6 1
between ten and | -2 11 -2 -2 -6 1
bev | -3 10 -5 -3 -2 2
bids | 18 -3 -6 -5 -5 2
bien | -12 39 -21 -3 6 -9
bien feo | 13 -9 -5 1 -1 1
bien feo y | 8 -6 0 0 -3 0
bien ya | -2 12 -5 -1 -4 0
bien ya no | -2 12 -5 -1 -4 0
big | 5 -10 0 1 7 -4
big <name> | 8 -1 9 -7 -14 5
big lou | 5 -5 13 -3 -8 -2
big steve | 8 6 -3 -2 -10 2
bike | 2 -9 -5 -3 24 -9
bill | -10 37 -13 48 -16 -45
bill <name> | -12 11 -2 6 -4 1
bill from | 9 21 -5 -11 -9 -5
bill from you | -7 33 -9 -8 -6 -3
bill is | -3 6 -8 11 -4 -1
bill says | -10 15 -8 2 0 2
bill to | 6 10 -4 -3 -5 -4
bill with | 12 -8 -7 10 -7 -1
bill with <name> | 14 -7 -1 -5 -5 3
bille * | -8 18 -5 5 -6 -5
billed | -8 18 -5 5 -6 -5
billing at | -3 -4 15 -3 -4 -1
billing department | -10 -6 -4 11 14 -5
bills | -6 -8 9 -5 15 -4
bingo | -8 12 -9 -16 33 -13
bird | 6 -9 -11 -10 33 -8
birth | -3 -10 -2 -1 19 -4
birth * | -15 -9 -9 -7 47 -7
birth <n> | -3 -10 -2 -1 19 -4
birthday | -15 -9 -9 -7 47 -7
biscu * | -11 -7 -6 0 22 2
biscuit | -11 -7 -6 0 22 2
bit | -3 8 -4 0 -2 1
black | 17 -10 -8 -3 10 -6
black * | 16 -4 -6 -3 -4 1
blade * | 0 14 -5 1 -11 0
blades | 0 14 -5 1 -11 0
blades and | 20 -11 -6 0 -1 -2
blades and an | 20 -11 -6 0 -1 -2
blake * | 3 5 -1 -1 -9 3
blanc * | 6 16 -14 0 -8 0
blanco | 6 16 -14 0 -8 0
bland * | 3 -4 13 -2 -11 0
blanding | 3 -4 13 -2 -11 0
blank | -8 -7 -6 -8 -11 40
blank <name> | -8 -7 -6 -8 -11 40
blank audio | -8 -7 -6 -8 -11 40
bless | -3 30 -5 -3 -10 -10
bless <we> | -5 30 -3 -3 -8 -10
bless you | -5 30 -3 -3 -8 -10
blew | 14 1 -10 -3 4 -6
blew out | 10 -5 -4 -2 8 -6
blink * | 30 -10 -9 2 -9 -4
blinking | 29 -9 -10 2 -6 -5
blinking and | 9 -9 -1 0 0 0
block | 7 -4 13 -2 -10 -4
block * | 3 1 15 -6 -13 -1
blocking | 5 -11 17 -4 -11 5
blood | -16 -11 -10 -3 53 -12
blood pressure | -9 -7 -9 -9 40 -6
blowe * | 16 -7 -6 1 -5 1
blower | 16 -7 -6 1 -5 1
blower <part> | 10 -3 -1 -1 -3 -2
blower motor | 10 -3 -1 -1 -3 -2
blower only | 12 -8 -6 1 0 1
blower only works | 12 -8 -6 1 0 1
blowi * | 14 0 -11 -8 -17 23
blowing | 14 0 -11 -8 -17 23
blowing cold | 12 -8 0 0 -5 1
blowing hot | 14 3 -7 1 -6 -6
blowing hot air | 9 -3 -1 -1 -4 -1
blowing warm | -1 14 -4 2 -8 -3
blowing warm again | -7 20 -2 1 -9 -4
blown | 4 -5 13 -6 -5 -1
blowo * | -2 -12 -8 -7 34 -4
blowout | -2 -12 -8 -7 34 -4
blows | 35 -9 -8 0 -13 -5
blows but | 10 -2 -1 0 -6 0
blows but its | 10 -2 -1 0 -6 0
blows cold | 30 -8 -5 -1 -10 -5
blue | 4 4 -10 -7 13 -5
blue <car> | -5 15 -2 -2 -7 1
blue <name> | 9 -8 2 0 -3 0
blue <vehicle> | 8 9 -7 -1 -7 -2
blue house | -6 0 -3 -1 11 -1
blum | -6 4 15 -4 -3 -5
bo | 0 -5 12 -1 -6 0
board | 12 -16 5 19 -7 -14
board at | 17 -3 -7 -6 -4 3
board at the | 17 -3 -7 -6 -4 3
boat | 6 10 -19 -16 35 -16
boat ramp | 5 -7 -7 -8 28 -12
boat trailer | 12 16 -12 -1 -11 -4
boats | -8 -4 -6 -3 28 -7
bob | 18 -12 1 4 -11 0
bob <name> | 14 -10 3 4 -10 -1
bob smith | 8 -3 -1 -1 -2 -2
bob smith and | 12 -2 -2 0 -4 -3
bobby | 15 -9 5 -7 -6 3
bobby <name> | 17 -5 -8 3 -7 -1
body | 15 -7 13 -9 -12 1
body <name> | 17 -6 -6 2 -5 -3
body shop | 9 -10 13 -6 -6 -1
body shop here | 5 -5 12 -4 -3 -5
bold | 17 -2 -5 -4 -4 -1
bold <name> | 17 -2 -5 -4 -4 -1
bold city | 17 -2 -5 -4 -4 -1
bold city <name> | 17 -2 -5 -4 -4 -1
bolt | 17 7 -9 4 -16 -4
bolt in | 1 12 -5 1 -9 1
bolt in the | 1 12 -5 1 -9 1
bolts | 2 9 3 -5 -2 -7
bolts in | -7 11 -2 -2 -2 2
bomba | 7 17 -9 -1 -10 -4
bomba de agua | 3 10 -3 -1 -10 1
bonjo * | 12 -6 -3 2 -6 1
bonjour | 9 -3 -3 2 -6 1
bonni * | 10 -6 -2 1 -5 1
bonnie | 10 -6 -2 1 -5 1
book | 8 7 -10 -4 29 -31
book <we> | -11 -10 -8 26 13 -10
book a | -10 -4 -9 -11 43 -10
book a table | -5 -1 -5 -9 24 -4
book an | -6 10 -3 0 -3 1
book an oil | -7 11 -1 -1 -2 0
book online | 9 -5 -2 0 -2 1
book you | -11 -10 -8 26 13 -10
booke * | 10 45 10 -25 -20 -20
booked | 10 45 10 -25 -20 -20
booked for | 1 31 -12 -7 -9 -4
booked with | -8 27 -7 -3 -5 -4
booked with <we> | -8 27 -7 -3 -5 -4
booked with you | -8 27 -7 -3 -5 -4
booki * | -4 33 -8 -6 -10 -6
booking | -4 33 -8 -6 -10 -6
bookk * | -16 -11 42 13 -9 -18
bookkeeping | -12 -8 26 13 -7 -12
bookkeeping for | -2 0 -6 14 -2 -4
books | -5 -2 2 -15 37 -16
boom | 10 -6 -3 0 -3 1
boone | -1 3 6 0 -10 2
boost | 13 -7 -6 10 -7 -3
boot | 9 -3 -2 -1 -2 0
borde * | -4 -9 -8 36 -8 -8
border | -4 -9 -8 36 -8 -8
boris | 14 11 -9 -4 -5 -8
borro * | -8 0 8 -6 6 0
boss | -4 2 9 9 -14 -1
boss <name> | -1 -6 13 0 -4 -1
boss is | 0 10 -1 0 -7 -2
boss its | 0 -4 8 -2 -4 1
botan * | 9 -4 -2 0 -1 -1
botando | 9 -4 -2 0 -1 -1
both | 13 -1 -11 -5 0 4
both of | 9 -5 -4 1 -1 1
both of them | 9 -7 -3 0 0 1
bothe * | -2 7 -11 10 0 -5
bother | -1 10 -1 -1 -7 0
bothering | 0 -13 -7 15 8 -3
bottl * | -4 -14 38 -7 -3 -10
bottle | -4 -12 28 -4 0 -9
bottles | -3 -4 24 -5 -6 -5
botto * | 17 -7 0 -2 -4 -3
bottom | 17 -7 0 -2 -4 -3
boudr * | 9 -5 -4 0 -1 1
boudreaux | 9 -5 -4 0 -1 1
bough * | 26 0 4 -7 -16 -7
bought | 26 0 4 -7 -16 -7
bought a | 14 2 -11 0 -7 2
bought a <car> | 27 -18 -5 1 -6 1
bought a <part> | 0 11 -5 -2 -2 -1
bought a battery | 0 11 -4 -3 -2 -2
bought another | 9 -7 -4 1 1 1
bought it | -12 14 -1 0 -1 1
bought it new | 13 -7 0 -2 -5 1
bought off | 12 -3 -2 -5 -4 2
bought online | 20 -6 -4 -4 -4 -3
bought the | 28 -7 -8 -3 -6 -5
bought the <part> | 28 -7 -8 -3 -6 -5
boule * | 10 -7 4 -3 -6 2
boulevard | 10 -7 4 -3 -6 2
bounc * | -13 -7 19 -5 13 -7
bouqu * | -5 0 -10 -9 33 -9
bouquet | -5 0 -10 -9 33 -9
bout | 9 8 3 -3 -12 -4
bout my | 10 2 -6 0 -7 1
bout that | -1 12 -3 0 -4 -4
bowl | 9 -11 2 -3 2 2
bowli * | 1 -2 -6 -5 22 -11
box | -8 4 21 -4 -14 1
box <name> | 12 -3 2 -4 -5 -3
box of | -5 -5 13 0 -5 3
boxes | 10 -2 -2 -2 -5 0
boy | 9 -13 -7 -11 3 18
boyfr * | 18 -12 -2 1 -8 3
boyfriend | 18 -11 -1 0 -8 3
boys | 8 -8 2 -7 4 1
brace | -12 -13 -13 56 -7 -11
brace at | -4 0 -2 12 -4 -1
brace at no | -4 0 -2 12 -4 -1
brace covered | -7 -9 -7 37 -7 -7
brack * | -4 0 8 -5 2 -1
braid * | -2 -3 -6 -10 30 -9
braids | -2 -3 -6 -10 30 -9
brake | 14 16 -10 -9 -12 1
brake * | 23 6 6 -7 -21 -7
brake and | 8 -1 6 -14 -2 3
brake fluid | 13 -5 -4 0 -6 2
brake job | 8 20 -8 -3 -14 -2
brake pads | 15 10 -9 -1 -13 -2
brake pads on | 16 -8 0 -2 -6 0
brake pedal | 15 -8 -4 2 -4 0
brake pedal goes | 13 -4 -2 1 -5 -4
brake pedal went | 8 -7 -1 0 -2 0
brake rotors | -4 -4 10 -2 -1 1
brakes | 23 6 6 -7 -21 -7
brakes <n> | 26 -2 -4 -8 -6 -6
brakes and | -6 3 10 -1 -7 2
brakes are | 35 -12 -8 -3 -8 -3
brakes are grinding | 23 -8 -4 -2 -6 -4
brakes are metal | 13 -4 -3 -1 -3 -2
brakes are squeaking | 12 -3 -3 -2 -3 -1
brakes are squealing | 10 -3 -2 -2 -2 -1
brakes done | 17 -8 -4 0 -6 1
brakes done on | 15 -5 -5 3 -9 2
brakes for | -4 9 -4 0 -2 2
brakes for my | -4 9 -4 0 -2 2
brakes i | 2 -4 -6 8 -5 4
brakes in | 8 10 -12 1 -11 3
brakes in <name> | -6 12 -5 0 -3 2
brakes in the | -1 9 -4 2 -9 3
brakes is | 13 -4 -1 1 -12 3
brakes is grinding | 13 -4 -1 1 -12 3
brakes no | -7 23 -4 -2 -3 -7
brakes on a | 11 -4 0 0 -6 -1
brakes on my | 9 2 -7 3 -10 2
brakes on the | -3 8 -2 1 -7 3
brakes squeal | -1 14 -2 1 -1 -10
brakes yesterday | -10 16 -5 3 -4 1
brakes you | -6 29 -5 -4 -7 -7
branc * | -2 -2 11 -4 -2 -1
branch | -2 -2 11 -4 -2 -1
brand | 4 17 -6 -4 -5 -5
brand * | -1 -9 4 16 6 -16
brand of | 4 17 -6 -4 -5 -5
brand of <part> | 4 17 -6 -4 -5 -5
brandi | 16 -9 -7 -7 10 -3
brandi with | 6 -5 -4 -5 12 -4
brandi with an | 6 -5 -4 -5 12 -4
brandon with | -3 -3 -3 10 -3 2
brandt | 6 4 3 -2 -12 0
brandt <n> | 8 -2 -1 -1 -3 -1
brandy | -1 -5 13 -1 -4 -1
break | 1 17 -4 -2 -10 -1
break * | -5 -4 12 -10 18 -10
break the | -2 16 -6 0 -6 -1
breakfast | -7 -11 12 -7 22 -8
breaks | 11 -4 0 -3 -7 2
breat * | -3 -6 -2 -6 -9 26
brend * | 7 -1 6 -13 3 -3
brenda | 8 -5 9 -12 5 -5
brendans | 9 7 -8 -7 -5 3
brent | 10 -8 8 -6 -6 2
brian | -6 -1 -1 24 -10 -6
brian * | -5 8 -3 1 -3 1
brianna | -5 8 -3 1 -3 1
brick * | 22 -5 -3 -6 -4 -4
bridg * | 24 -4 -8 5 -8 -9
bridge | 24 -10 -6 7 -8 -8
bridge please | 17 -4 -2 -2 -3 -6
brief | -8 -9 -2 34 -6 -9
brigg * | 5 -3 -7 -4 12 -2
briggs | 5 -3 -7 -4 12 -2
brigh * | 3 -13 -3 9 5 -1
bright | 6 -13 -10 12 6 -1
bright <name> | -7 -6 -7 12 8 0
bright path | 1 -4 -5 10 -2 1
bring | 9 -12 5 -14 34 -23
bring * | -6 7 -11 12 4 -7
bring <we> | 3 -2 9 -7 -4 1
bring a | 3 -4 -7 -6 10 4
bring him | -4 -4 -2 -1 12 -1
bring ice | -4 -5 -3 -1 19 -7
bring in | -4 -2 -2 14 -3 -4
bring it | 10 5 -1 -10 2 -6
bring it by | 0 3 -9 -1 11 -3
bring it in | 8 -6 14 -5 -5 -5
bring it to | 10 -10 -3 -2 3 2
bring me | 0 -5 20 -4 -6 -6
bring my | -7 0 -3 -2 20 -8
bring the | 12 1 -2 -12 21 -20
bring the <part> | 24 0 -6 -3 -11 -3
bring the cooler | 0 -7 -1 -7 23 -9
bring you | 3 -2 9 -7 -4 1
bringing | -6 7 -11 12 4 -7
bro | -8 5 -19 0 39 -16
bro <we> | -5 -1 -6 -4 21 -6
bro i | 1 -6 -5 11 -7 5
bro its | 8 -8 -4 -2 13 -7
bro same | -3 15 -3 -3 -3 -3
bro you | -5 -1 -6 -4 21 -6
brody | 15 -10 0 0 -4 -1
broke | 27 -2 -18 4 4 -15
broke * | 13 -14 6 16 -10 -10
broke down | 27 -1 -6 -2 -13 -5
broke down on | 18 -1 -8 -2 -8 0
broke my | -7 -10 -6 -5 34 -5
broke my glasses | -8 -10 -6 -5 34 -5
broke off | 15 -12 -3 1 -2 1
broke off in | 13 -10 -2 1 -3 1
broke on | -5 -8 -2 8 8 -1
broke on my | -5 -8 -2 8 8 -1
broke please | 10 -4 -3 -1 -3 0
broke please call | 10 -4 -3 -1 -3 0
broke the | 18 -7 -3 2 -14 4
broken | 23 -8 2 -5 -5 -7
broker | -6 -6 9 16 -8 -5
bronc * | -8 -6 7 -10 15 2
bronco | -8 -6 7 -10 15 2
brook * | 18 -3 -8 2 -11 2
brooke | 14 -6 -3 0 -4 -1
brooks | 12 3 -6 1 -13 3
broth * | -9 2 7 -13 19 -6
brother | -8 11 4 -12 12 -7
brother <name> | 8 -7 0 0 -2 1
brother in | -3 13 3 -1 -7 -5
brother in laws | -1 10 -1 0 -4 -5
brothers | -7 -12 12 -4 9 2
broug * | -8 -3 13 -5 10 -7
brought | -8 -3 13 -5 10 -7
broussard <name> | -2 -9 9 1 0 1
brown | -2 -7 -5 -2 25 -9
bruce | -3 -3 20 -7 -4 -4
bruce <name> | 1 -6 12 -1 -2 -4
brunc * | -10 -7 -8 -7 41 -9
brunch | -10 -7 -8 -7 41 -9
bubba | 6 5 14 -7 -14 -4
bucke * | 4 14 -7 -4 -8 2
bucket | 4 14 -7 -4 -8 2
bucket trucks | 6 9 -5 -3 -7 0
buckm * | 5 16 -4 -4 -5 -8
buckman | 5 16 -4 -4 -5 -8
bucks | -8 -1 10 6 14 -20
bud | -1 -4 13 -6 7 -9
bud <name> | 12 12 -8 -8 -5 -3
bud its | -6 -2 12 -2 -6 3
buddy <name> | -5 -7 18 -4 -3 0
buen | -10 9 2 -1 4 -3
buena * | 11 -5 8 -3 7 -18
buenas | 11 -5 8 -3 7 -18
buenas el | 16 2 -8 0 -9 -1
buenas el <vehicle> | 16 2 -8 0 -9 -1
buenas el carro | 16 2 -8 0 -9 -1
buenas habla | 11 -6 -3 0 -4 1
buenas soy | 0 8 16 -12 -3 -10
buenas soy <name> | 0 10 -2 -8 7 -6
buenas tardes | 3 1 5 6 -11 -4
buenas tardes habla | -1 -1 9 -1 -6 0
buenas tardes le | 6 -7 -6 13 -5 -2
buenas tardes me | 17 -11 -6 1 -2 1
buenas tardes soy | 9 -6 -3 0 -1 0
bueno | 5 -10 -19 -20 18 26
bueno * | 6 -5 10 -1 -8 -2
bueno habla | -4 10 -3 -1 -2 0
bueno habla <name> | -4 10 -3 -1 -2 0
bueno mire | 13 -5 -5 -1 -2 0
buenos | 6 -5 10 -1 -8 -2
buenos dias | 6 -5 10 -1 -8 -2
buenos dias mi | 10 -5 -4 0 -1 0
buenos dias soy | -2 -7 17 -1 -3 -4
buffe * | -8 -6 -6 -9 38 -9
buffet | -8 -6 -6 -9 38 -9
build | -2 -6 5 21 -12 -6
build * | -14 15 -2 -3 17 -13
build websites | -8 -8 5 21 -7 -2
building | -14 15 -2 -3 17 -13
building <name> | -5 19 -5 0 -8 0
built | -1 -8 21 -5 -3 -4
bujia * | 18 -8 -6 1 -5 0
bujias | 18 -8 -6 1 -5 0
bulb | 10 -3 -2 1 -6 1
bulbs | 12 -8 -1 0 -6 3
bulk | -10 -2 35 -8 -8 -7
bulk oil | -10 -2 35 -8 -8 -7
bulle * | -8 -6 16 -5 8 -5
bulletin | -8 -6 16 -5 8 -5
bulletin board | -3 -5 -4 -3 18 -1
bump | 11 39 -13 -11 -14 -11
bump it | 2 29 -8 -7 -8 -8
bumpe * | -4 -8 20 -1 -8 1
bumper | 4 -8 13 -2 -7 0
bumper to | 10 -7 -4 5 -4 1
bumper to bumper | 10 -7 -4 5 -4 1
bumpers | -4 -5 14 -2 -5 1
bunch | 11 -5 -2 1 -7 1
burea * | -2 9 12 -5 -5 -8
bureau | -2 9 12 -5 -5 -8
burge * | -11 -11 -11 -11 55 -11
burne * | 10 -5 -3 1 -5 2
burned | 10 -5 -3 1 -5 2
burni * | 7 -2 4 1 -10 0
burnin | 1 -8 9 1 -5 2
burning | 11 4 -10 2 -6 -1
burning oil | 3 8 -9 0 -3 -1
burst | 10 -12 -10 -11 33 -10
bus | 14 -17 -6 -15 43 -20
bus stop | -9 -3 -5 -9 36 -10
busca * | 0 -11 18 -12 19 -13
buscando | -1 -8 18 -4 -2 -2
buscando trabajo | -6 -4 16 -1 -3 -3
buscando trabajo de | -4 -4 14 -1 -2 -3
busco | -12 -11 22 -7 23 -14
buses | 8 -5 6 -6 -7 4
bushi * | 16 1 -9 3 -12 1
bushing | 13 4 -7 2 -12 0
busin * | -19 -13 14 60 -24 -18
business | -18 -9 11 56 -21 -20
business account | -1 -2 8 -4 -2 0
business account is | -1 -2 8 -4 -2 0
business and | -5 -6 10 7 -5 -2
business bureau | -7 11 11 -3 -4 -7
business funding | -6 -2 1 16 -2 -6
business has | 0 -3 -5 10 -3 1
business lending | -4 -5 -6 24 -4 -4
business line | -4 -4 0 15 -4 -3
business line of | -4 -4 0 15 -4 -3
business listing | -1 -3 -5 17 -5 -3
business loan | -1 -5 12 10 -11 -4
business loan application | -2 -5 17 -5 -5 1
business owner | -5 -6 -10 33 -6 -5
business owners | -5 -7 -8 34 -5 -8
businesses | -7 -12 11 24 -13 -4
businesses to | -1 -2 7 8 -7 -4
businesses to sponsor | 0 -1 -4 15 -7 -4
buste * | 18 -7 -4 0 -8 0
busted | 18 -7 -4 0 -8 0
but | 4 12 11 -3 -19 -5
but <day> | 9 -9 2 -1 -1 0
but <name> | 20 -8 6 -5 -19 7
but <we> | 1 11 -12 0 -2 2
but can | -3 16 0 -5 -5 -3
but come | -7 19 -6 -1 -8 3
but doesnt | 13 -6 -2 -2 -3 0
but dont | 10 -3 -7 0 0 0
but everybody | 15 -8 -8 2 -2 1
but first | -3 -6 -5 2 9 2
but hes in | 9 -7 0 0 -3 0
but hes out | 11 -5 -5 -2 -2 3
but i | -3 3 20 -10 -13 2
but i <did> | 12 -4 -2 1 -8 1
but i am | 15 -11 -4 -1 0 1
but i dont | -1 12 5 -3 -12 -1
but i forgot | 14 -14 -2 1 0 1
but i found | -7 -5 4 0 9 -2
but i got | 9 8 -8 -1 -8 0
but i have | 8 -5 -3 -1 0 1
but i learn | -4 -4 12 -4 -3 2
but i never | 10 -7 -3 0 -2 1
but id rather | 9 -6 0 1 -5 1
but im | 2 11 -8 2 -8 2
but im keeping | 16 -8 -4 0 -1 -3
but it | 5 11 5 3 -15 -10
but it has | -5 3 11 -1 -7 -2
but it still | -5 24 -7 -3 -4 -5
but it wont | 1 9 -5 1 -6 1
but its | 18 -6 4 5 -12 -8
but its <n> | 16 -10 -5 1 -2 1
but its a | 6 1 -2 2 -8 1
but its actually | 15 -8 -5 0 -3 1
but my | 4 8 1 -1 -13 2
but my <car> | 23 -9 -9 2 -9 2
but my <kin> | -6 16 -4 -1 -6 0
but never | 13 -14 6 -1 -4 0
but no | 11 -6 -3 1 -3 0
but nothing | 9 -2 -2 -1 -6 2
but now | 12 -4 -6 0 -3 1
but now the | 9 -6 -2 0 -1 -1
but only when | 10 -9 -1 1 -2 1
but shes | 9 -3 -2 -1 -2 0
but the | 0 8 10 3 -18 -2
but the <vehicle> | 9 -2 -2 0 -3 0
but the dealer | 11 -6 -2 0 -1 -2
but the light | 8 18 -9 -4 -5 -8
but the title | 11 -5 -4 1 -2 -1
but they | 4 -8 4 -1 -1 3
but theyre | -2 -3 -5 0 14 -5
but this | 11 -3 -5 -1 -3 1
but we | 12 -6 2 -3 -7 3
but wont | 15 -7 -8 -3 1 2
but wont start | 16 -9 -5 -6 1 3
but you | 1 6 -10 -1 4 1
but youd | 14 -6 -3 1 -9 3
but your | -4 -3 -5 13 -4 2
butle * | 10 -4 -4 0 -2 1
butler | 10 -4 -4 0 -2 1
butt | -7 -8 -7 -5 2 25
butto * | 2 -9 -5 -7 1 18
button | 2 -9 -5 -7 1 18
buy | 4 -13 -8 34 8 -25
buy a | -9 -7 -3 -4 21 3
buy a <car> | 11 -4 -1 -7 -4 4
buy houses | -6 -2 -1 26 -8 -9
buy houses cash | -2 -3 -4 11 -2 0
buy your | 4 1 -6 21 -12 -7
buy your house | 4 1 -6 21 -12 -7
buyer | 15 -10 -7 23 -11 -10
buyin * | 10 -8 -9 -3 10 0
buying | 10 -8 -9 -3 10 0
buying a <car> | 12 0 -5 -1 -7 1
buzz | 7 -7 -6 -3 16 -8
buzze * | 0 -3 -2 -1 11 -6
by | -4 -5 10 7 -27 19
by <day> and | 13 1 -4 -6 -8 5
by <day> for | 2 -6 -4 9 -6 5
by <name> | 0 -2 -1 -8 -14 25
by a | 9 -6 -1 0 -1 0
by accident | 9 2 -3 -3 -6 1
by after | 4 -3 -11 -3 20 -7
by after work | 11 2 -5 0 -4 -4
by and | -4 16 29 -16 -8 -16
by and show | -4 -6 28 -8 -4 -5
by and swap | -3 -7 30 -5 -7 -8
by at | -3 -5 12 1 -3 -2
by citizens | -3 -1 -5 15 -3 -3
by citizens for | -3 -1 -5 15 -3 -3
by exit | 16 -6 -4 -1 -3 -2
by five | -5 13 -3 0 -5 -1
by friday | -4 -5 13 2 2 -8
by friends | -2 -3 -2 13 -6 0
by friends of | -2 -3 -2 13 -6 0
by itself | 10 -5 1 1 -4 -3
by me | 8 -7 -2 0 0 0
by medicare | -4 -9 -5 28 -6 -3
by monday | 14 2 -6 -6 -6 2
by my | -7 12 1 -1 -4 0
by on | 13 -7 26 -12 -11 -10
by or | -2 -6 9 -1 -1 2
by somebody | 11 -9 -1 0 -2 1
by the | 4 -13 8 5 -15 11
by the <name> | 3 -8 -7 3 -10 19
by the <vehicle> | -4 -4 27 -1 -7 -12
by the airport | 25 -7 -6 2 -18 4
by the amara | -2 -3 -4 -5 -7 21
by the cart | 10 -3 -1 0 -6 0
by the door | -6 -5 7 -5 16 -7
by the passenger | 10 -6 -1 0 -4 0
by the phone | 15 -3 -5 3 -13 3
by the truck | -4 -4 27 -1 -7 -12
by tomorrow | 18 -1 -14 -2 -5 3
by up | 1 -2 -5 8 -3 1
by up to | 1 -2 -5 8 -3 1
by us | -3 -2 10 -4 -4 2
by wednesday | -6 -2 11 -2 -2 0
by with | -4 -10 33 -10 -2 -7
by your | -4 18 20 -21 -7 -5
by your place | -2 -5 11 -4 -2 2
bye | 4 -14 -26 -31 5 62
bye bye | -10 -8 -5 -7 -12 42
bypas * | 14 -7 -5 2 -2 -1
bypass | 14 -7 -5 2 -2 -1
c | 5 14 -7 0 -16 3
c <name> | 13 -8 -8 1 0 2
c a <name> | 13 -6 -7 0 0 0
c and | -4 18 -5 -1 -7 -1
c h o | 10 -7 -1 0 -1 -1
c in | 6 12 -7 -2 -12 4
c r | 13 -2 -4 -2 -3 -1
c r <name> | 13 -2 -4 -3 -4 -1
c r o | 16 -3 -3 -4 -5 -1
cab | -1 3 -11 -12 37 -15
cab from | -5 -5 -5 -8 33 -10
cabin | 7 17 -10 -2 -8 -5
cabin * | -8 -6 9 -8 27 -13
cabin filter | 6 18 -10 -3 -5 -5
cabinets | -8 -6 9 -8 27 -13
cable | 3 -22 -17 22 37 -23
cable * | 6 -11 -2 -1 8 0
cables | 6 -11 -2 -1 8 0
cadil * | 13 -4 -2 1 -11 4
cadillac | 13 -4 -2 1 -11 4
cake | 12 -4 -20 -21 57 -24
cal | -2 16 -4 -1 -4 -6
caleb | 15 -14 0 0 -2 0
caleb <name> | 15 -14 0 0 -2 0
calen * | -6 4 -15 31 -1 -14
calendar | -5 8 -7 19 -10 -5
calentando mucho | 12 -6 -5 0 -3 1
calib * | 6 -11 46 -15 -12 -15
calibration | 4 -5 31 -10 -7 -13
calie * | 19 -10 -6 1 -4 1
calienta | 15 -8 -4 0 -3 1
calienta mucho | 14 -7 -4 0 -3 -1
calif * | -2 -6 -4 20 -4 -4
califica | -4 -5 -4 21 -4 -4
califica para | -4 -5 -4 21 -4 -4
caliper for | -1 9 -2 -1 -5 0
calipers | -4 -9 11 0 0 2
call | 9 -12 5 13 4 -19
call <day> | -9 15 -6 7 -6 -1
call <n> | 24 -15 -2 15 -9 -13
call <n> and | -8 -4 -2 3 9 2
call <n> double | 10 -6 -3 -1 0 0
call <n> triple | 10 -5 -4 -1 -2 1
call <name> | 26 -17 2 16 -18 -10
call <we> | 21 5 0 -5 -11 -10
call <we> when | -3 14 1 -4 -5 -2
call about | -25 28 7 -5 6 -11
call about my | -11 33 -9 -2 -11 -1
call about the | -10 18 9 -9 1 -10
call about your | -4 -6 -12 27 -6 0
call after | 22 -8 7 -5 -8 -8
call after three | 15 -6 -8 1 -2 0
call any | -6 -5 -1 -2 17 -2
call any <mechanic> | -6 -5 -1 -2 17 -2
call any mechanic | -6 -5 -1 -2 17 -2
call anytime | 11 -2 -2 0 -3 -5
call at | -2 8 -11 1 5 -1
call at <n> | -2 8 -11 1 5 -1
call back | 30 -12 -21 4 -11 10
call back <n> | 23 -3 0 -3 -7 -11
call back at | 24 -7 -10 7 -5 -10
call back to | -3 11 -2 -1 -5 0
call before | 6 -9 5 2 -8 3
call from | -15 17 -9 -4 28 -17
call from <name> | -3 -4 -4 -1 18 -6
call from this | -2 -6 -3 -4 13 2
call from your | -7 24 -7 -4 -6 -1
call hank | 20 0 -1 -7 -7 -6
call him | 6 -9 -6 2 4 3
call i | 7 7 6 -5 -11 -4
call if | 1 19 -10 -3 -4 -3
call if it | -2 16 -4 1 -6 -5
call is | -9 -9 -8 40 -8 -6
call is to | 0 -4 -5 14 -4 -1
call it | 9 -7 -2 0 -2 1
call its | 14 -3 -3 -2 -4 -2
call list | -7 -5 -5 28 -6 -4
call me | 20 6 6 -8 15 -39
call me <day> | -9 12 -1 0 -3 1
call me <n> | -4 21 5 -6 -19 3
call me <name> | 8 -6 -9 6 1 0
call me about | 30 -10 -13 -4 1 -3
call me after | -3 14 -4 -1 -8 1
call me and | 0 -7 9 -1 -4 3
call me at | 17 -7 -10 -2 -1 2
call me back | 34 -19 -9 2 5 -13
call me before | -9 11 7 -1 -9 0
call me i | -2 -3 -6 8 3 -1
call me if | 0 -6 12 -3 -3 -1
call me its | -5 -5 13 -3 -5 4
call me my | 14 -4 -1 -1 -4 -3
call me not | 9 -4 -1 0 -6 1
call me please | -3 2 8 -3 -7 3
call me when | 19 1 -5 -9 10 -16
call my | 3 5 -6 -4 11 -9
call my <kin> | -7 11 -5 -4 14 -10
call my cell | 12 -4 -3 1 -7 1
call my sister | -5 -4 -2 -3 22 -8
call now | -10 -7 -6 36 -7 -7
call please | -6 1 -5 -3 -6 18
call please hang | -4 -3 -3 -3 -4 17
call regarding | -5 -3 -7 25 -5 -4
call the | 14 -8 9 -15 -6 6
call the counter | -1 -3 8 -4 -1 1
call the house | 13 -6 -4 -1 -3 1
call the mechanic | 9 -5 -1 0 -2 0
call the office | -7 -7 16 -3 3 -2
call today | -7 12 -5 7 -6 -1
call us | -5 -14 7 15 16 -19
call us <day> | -5 -4 -3 26 -8 -6
call us at | -5 -5 -1 -5 15 1
call us back | -6 -8 0 4 19 -8
call us today | -5 -4 -3 26 -8 -6
call when | 1 12 -5 0 -6 -2
call when <we> | -1 13 -4 0 -4 -3
call when you | -1 13 -4 0 -4 -3
call you | 21 5 0 -5 -11 -10
call you when | -3 14 1 -4 -5 -2
call your | -2 -1 -5 -7 21 -6
calla * | 12 -3 -4 -3 -4 3
callahan | 12 -3 -4 -3 -4 3
calle * | 11 -2 16 -23 24 -25
calle <name> | 9 -4 -4 1 -3 1
called | 10 -1 21 -21 12 -21
called about | -6 -7 34 -2 -9 -10
called earlier | 15 1 -6 -1 -6 -2
called earlier and | 13 -7 -4 2 -6 2
called in | -3 -4 14 -9 -3 4
called in to | -6 10 -3 2 -5 2
called like | 8 -5 -2 1 -3 1
called like two | 8 -5 -2 1 -3 1
called me | 11 15 -20 -8 14 -13
called me back | 16 15 -8 -5 -12 -4
called so | 9 -3 -2 0 -1 -3
called so <name> | 9 -3 -2 0 -1 -3
called so im | 9 -3 -2 0 -1 -3
called the | -1 -7 -5 2 9 2
called three | 7 -7 -5 -7 11 1
called to | -4 12 -5 -1 -4 2
caller | 3 -7 -9 -5 29 -10
caller <name> | 18 -3 -7 2 -10 0
caller id | 18 -4 -6 2 -10 1
calli * | -8 -6 -8 8 24 -11
callin | 4 1 -10 -2 6 1
callin about a | 12 -4 -3 -2 -3 1
callin about my | 12 -4 0 1 -8 0
callin bout | 14 -6 -8 2 -4 2
calling | -7 -6 -7 8 23 -11
calling <name> | 11 -6 -6 -2 2 1
calling <we> | -1 -4 -1 8 -2 0
calling about | 1 -1 -6 0 16 -10
calling about <name> | -1 -3 -9 1 16 -4
calling about <paper> | 1 11 -4 -3 -4 0
calling about a | 37 -16 2 -6 -17 0
calling about invoice | 1 11 -4 -3 -4 0
calling about my | 13 -6 -12 -1 8 -2
calling about the | -17 6 5 -2 20 -13
calling about your | -1 -3 -9 5 7 0
calling back | -4 21 -3 -4 -10 0
calling because | 9 -4 -10 4 1 0
calling because my | 18 -9 -7 2 -5 1
calling because the | 11 -9 -2 -1 2 -1
calling bout | 21 1 -3 -5 -13 -1
calling cause | 3 11 -6 -5 -7 3
calling cause my | 3 11 -6 -5 -7 3
calling for | 10 -12 -9 -11 23 -2
calling for <name> | 0 -4 -6 -7 15 2
calling for a | 11 -4 -4 -1 -3 1
calling for dr | -6 -5 -4 0 14 1
calling for mr | 0 -8 -2 -4 11 4
calling for my | 13 -5 -1 1 -9 2
calling for rain | 9 -2 0 0 -9 2
calling for the | -2 -13 0 -5 23 -4
calling from | 3 -20 21 2 -4 -3
calling from <name> | 1 -15 28 4 -17 0
calling from a | 10 -2 -3 -3 -3 1
calling from the | -3 -6 -12 11 11 -1
calling i | 14 -7 -4 -1 -3 1
calling i have | 18 -4 -4 -4 -5 0
calling in | -2 -7 -3 3 8 0
calling me | -9 -11 3 -7 39 -16
calling my | 16 -3 -4 -4 -5 0
calling my <car> | 16 -3 -4 -4 -5 0
calling on behalf | 1 -4 0 8 -5 0
calling regarding | 12 -3 -3 -4 -2 1
calling the | 11 -8 -4 -3 6 -2
calling the <mechanic> | 9 -5 -1 0 -2 0
calling the mechanic | 9 -5 -1 0 -2 0
calling to | -12 28 5 -8 11 -24
calling to cancel | -3 14 -1 -1 -8 -2
calling to check | -10 7 -5 -5 15 -1
calling to confirm | -6 9 -4 -9 16 -6
calling to pay | 1 19 -3 -5 -9 -3
calling to say | -6 41 -6 -10 -14 -6
calling to see | 8 3 9 -14 -2 -3
calling with | -12 -8 -6 10 18 -2
calling you | -1 -4 -1 8 -2 0
calls | 1 -11 9 23 -13 -10
calls from | -7 -4 3 9 -2 1
calls me | 15 -3 -4 -2 -3 -3
calls me <name> | 15 -3 -4 -2 -3 -3
cam | 8 8 -10 9 -13 -2
cam phasers | 5 9 -3 -5 -4 -2
cambi * | 16 53 -15 -19 -22 -13
cambiar | 10 31 -10 -11 -12 -9
cambiar el | 18 -7 -4 -3 -7 2
cambiar el alternador | 18 -7 -4 -3 -7 2
cambiar las | 8 -5 -2 0 -1 0
cambiarle | 19 -11 -6 2 -7 3
cambiarle el | 17 -8 -6 2 -7 3
cambiaron | -2 39 -9 -10 -8 -10
cambiaron el | -3 26 -8 -6 -4 -5
cambio | 11 28 -8 -12 -9 -9
cambio de | 16 -4 -6 -3 -4 0
cambio de aceite | 12 -1 -6 -1 -3 0
cambio el | -3 8 -5 1 -3 2
cambios | 13 -4 -2 -2 -2 -3
came | -9 40 17 -17 6 -38
came <day> | 0 28 -9 -7 -8 -5
came and looked | 10 -7 -1 0 -2 0
came back | 3 11 22 -8 -21 -9
came back on | -2 12 -6 0 -5 1
came back so | -2 -5 12 -1 -4 0
came back undeliverable | -7 2 9 -2 -2 2
came by | 3 21 6 -13 -5 -11
came in | 2 -4 41 -22 1 -18
came in but | -1 -6 8 0 -4 2
came in the | 7 14 -11 -2 -11 3
came loose | -9 38 -8 -7 -9 -5
came on <day> | 9 -7 -1 0 -1 0
came on and | 9 -7 -2 1 -1 0
came on the | -5 10 -5 2 -5 2
came on yesterday | 9 -7 -1 0 -1 0
came out | -2 19 -12 -6 12 -10
came out <day> | 2 28 -10 -5 -12 -3
came out <name> | -2 10 -4 0 -5 0
came out this | 11 -7 -6 1 0 1
came out to | -5 3 -7 -2 12 -1
came out yesterday | 5 24 -10 -6 -10 -3
came through | -6 20 15 -9 -10 -10
came to | -4 15 -11 -5 11 -5
came to my | 2 -1 -5 -5 14 -4
came up | 5 15 -10 8 -12 -6
came up at | -3 12 -4 -2 -4 1
came yesterday | 0 28 -9 -7 -8 -5
camer * | 11 -8 -7 9 -4 -1
camera | 12 -5 -3 -1 -3 0
cameras | -2 -4 -4 13 -2 0
camil * | 5 -5 -4 -2 10 -3
camin * | 4 16 -5 -2 -6 -7
camio * | 15 8 1 -5 -12 -7
camioneta | 19 11 -10 -3 -10 -6
camioneta es | 13 -9 -4 0 -1 1
camioneta es una | 13 -9 -4 0 -1 1
camionetas | 4 -5 10 -4 -4 -1
camp | 4 -10 -9 34 -11 -9
campa * | -5 -5 -3 15 -2 1
campaign | -5 -5 -3 15 -2 1
campaign to | -1 -2 -1 8 -3 -1
campaign to re | -1 -2 -1 8 -3 -1
camry | 22 -6 -6 -2 -6 -3
can | 2 -7 7 15 -1 -16
can <name> | -10 17 -6 0 10 -11
can <we> | 18 -11 3 -19 9 0
can <we> <did> | 26 -2 -7 -3 -7 -7
can <we> beat | 12 -7 -2 -2 -2 1
can <we> bring | 0 -7 -5 -3 22 -7
can <we> call | 21 -3 -7 -3 -5 -3
can <we> check | 14 -10 3 0 -9 1
can <we> come | 7 -15 5 -3 14 -8
can <we> do | 17 3 14 -8 -19 -7
can <we> email | -7 11 -1 0 -3 1
can <we> get | 17 -9 -5 0 -5 2
can <we> hear | -9 -7 -4 9 -7 19
can <we> help | 26 -5 -6 -2 -8 -5
can <we> look | 12 -5 -3 0 -4 0
can <we> make | 13 10 -8 -4 -9 -1
can <we> pick | 2 -2 -2 -3 14 -8
can <we> rebuild | 19 -4 -6 -1 -7 -1
can <we> replace | 13 -7 -7 1 -1 1
can <we> resend | -7 22 -4 -1 -3 -6
can <we> send | -11 16 1 -7 5 -4
can <we> take | -13 10 20 -4 -8 -6
can <we> tell | -7 2 -5 -3 19 -7
can approve | -10 -6 15 0 -1 3
can be | 16 -10 -2 -3 -2 1
can be reached | 20 -9 0 -11 -2 2
can beat | -4 -3 9 -4 -2 3
can beat it | -4 -3 9 -4 -2 3
can bring | 3 -2 10 -8 -5 1
can call | 11 3 -10 3 -12 5
can call me | 8 5 -10 3 -11 5
can come | -13 12 -2 -11 25 -12
can come <day> | -4 -8 -6 -9 22 4
can come today | -7 -5 -4 -9 23 1
can cut | -5 -6 -3 9 6 -2
can do <part> | -6 -5 14 -5 -3 4
can do brakes | -6 -5 14 -5 -3 4
can do it | 3 -11 9 -1 -1 2
can drive it | 16 -4 -6 -3 -6 2
can email | 8 -3 -3 0 0 -2
can fix | -1 -5 9 -2 -4 2
can fix it | -1 -5 9 -2 -4 2
can get | -7 3 16 13 -19 -6
can get <we> | -8 -15 21 20 -13 -6
can get it | 0 3 9 -6 -5 0
can get the | 10 -5 -4 -2 0 2
can get you | -8 -15 21 20 -13 -6
can get your | -6 -4 -5 14 -3 4
can handle | -5 -4 13 -2 -3 0
can handle and | -5 -4 13 -2 -3 0
can he | -11 25 -7 13 -10 -10
can hear the | 13 -1 -4 -2 -5 0
can help | 15 -3 -2 -5 -5 0
can hold | -4 -5 18 -5 -4 -1
can hold it | -4 -5 18 -5 -4 -1
can i | 10 18 -19 1 15 -25
can i come | -9 10 10 0 -9 -2
can i drop | 21 -5 -3 -3 -6 -4
can i get | 11 2 -14 -14 31 -16
can i have | -1 14 -4 -2 -9 3
can i pay | -8 28 -4 -3 -8 -5
can i still | 15 4 -6 -3 -7 -3
can it | 9 1 -3 -4 -6 2
can leave | 10 -5 -3 -1 -2 1
can leave the | 10 -5 -3 -1 -2 1
can look | 9 -8 0 0 0 0
can meet | 21 -10 -6 -5 -3 3
can move | -5 -11 -6 -4 31 -5
can move it | -2 -8 -6 -1 19 -3
can of | 9 -3 -5 1 -2 1
can of goo | 10 -3 -5 1 -3 0
can offer | 0 -1 -8 21 -7 -6
can only | -3 -5 12 -1 -4 2
can only hold | -4 -5 12 -1 -3 1
can pay | 16 -7 0 -3 -9 2
can pick | -1 -5 2 -4 13 -6
can pick it | -1 -5 2 -4 13 -6
can program | 18 -4 -4 -3 -9 3
can program a | 18 -4 -4 -3 -9 3
can see | -1 -8 -3 5 9 -1
can settle | -2 2 -3 15 -9 -4
can somebody | 18 6 3 -5 -14 -8
can somebody call | 21 7 -7 -5 -8 -8
can somebody come | 4 4 4 0 -11 -1
can someone | 23 -9 -1 0 -9 -4
can someone come | 17 -8 -4 0 -6 1
can start | -6 8 18 -2 -16 -1
can start <day> | -3 -7 19 1 -10 0
can start <name> | -3 -7 19 1 -10 0
can start monday | -3 -7 19 1 -10 0
can still | 6 -8 -5 15 -5 -3
can tell | 12 -6 -2 -2 -3 1
can text | 15 -6 -4 -3 0 -2
can wait until | -2 10 -5 -6 0 3
can we | -11 40 -13 24 -24 -16
can we count | 0 -4 -6 14 -3 0
can we do | -2 13 -6 -1 -6 3
can we make | -5 29 -6 -10 -3 -5
can we push | -2 24 -8 -3 -8 -4
can yall | 22 -4 -4 -3 -6 -5
can yall come | 13 -6 -2 -1 -5 2
can yall do | 20 -5 -2 -3 -3 -6
can you | 14 -10 4 -18 9 1
can you beat | 12 -7 -2 -2 -2 1
can you bring | 0 -7 -5 -3 22 -7
can you call | 21 -3 -7 -3 -5 -3
can you check | 14 -10 3 0 -9 1
can you come | 4 -12 6 -3 14 -9
can you do | 8 3 13 -4 -19 1
can you email | -7 11 -1 0 -3 1
can you get | 17 -9 -5 0 -5 2
can you hear | -9 -7 -4 9 -7 19
can you help | 26 -5 -6 -2 -8 -5
can you look | 14 -11 -1 0 -3 1
can you make | 13 10 -8 -4 -9 -1
can you pick | 2 -2 -2 -3 14 -8
can you put | 26 -2 -7 -3 -7 -7
can you rebuild | 19 -4 -6 -1 -7 -1
can you resend | -7 22 -4 -1 -3 -6
can you send | -11 16 1 -7 5 -4
can you take | -13 10 20 -4 -8 -6
can you tell | -7 2 -5 -3 19 -7
cance * | -20 44 -15 -2 -4 -3
cancel | -18 35 -3 -19 -3 9
cancel <day> | -10 45 -9 -9 -6 -11
cancel <day> my | -6 23 -4 1 -10 -3
cancel for | 8 28 -11 -10 -7 -7
cancel for <day> | 8 28 -11 -10 -7 -7
cancel for today | 5 19 -7 -8 -5 -5
cancel my | -4 26 -7 -5 5 -15
cancel my appointment | -5 23 -1 -1 -12 -3
cancel the | -5 26 -5 -1 -5 -10
cancel the <mechanic> | -5 26 -5 -1 -5 -10
cancel the guy | -5 26 -5 -1 -5 -10
cancel tomorrow | -8 31 -8 -6 -1 -9
cancelar | -10 42 -7 -6 -9 -11
canceled | 7 -8 -4 5 4 -4
canceled on | 14 -2 -7 0 -9 4
cancelled | 0 -10 -7 -1 27 -10
canda * | 19 9 -8 -5 -10 -5
candace | 19 9 -8 -5 -10 -5
candi * | -12 -3 -2 22 10 -16
candice | -4 -3 -2 5 9 -5
candy | 25 -2 0 -8 -6 -10
canno * | 5 -9 -8 -5 14 3
cannot | 5 -9 -8 -5 14 3
cans | -1 11 -3 -1 -5 0
cant | 18 -6 6 -19 -3 4
cant be | 16 -14 11 -5 -9 0
cant be without | 12 -5 -5 1 -5 2
cant do | -10 4 12 -5 2 -3
cant drive | 23 -5 -4 0 -9 -5
cant drive it | 20 -7 -7 3 -6 -2
cant find | 6 14 -9 0 -6 -5
cant find the | -3 15 -2 0 -3 -7
cant get | 11 6 0 -1 -13 -4
cant get it | 11 3 -8 -2 -5 1
cant get me | 15 -7 -4 1 -4 -1
cant get out | 20 -8 -6 0 -9 3
cant get to | -2 -7 8 0 -1 2
cant go | 11 -6 -1 1 -5 0
cant go anywhere | 12 -6 -2 1 -6 1
cant hear | -9 -6 -3 -4 -6 27
cant make | -8 7 -7 -7 23 -9
cant make it | -15 18 -3 -7 18 -11
cant move | -1 11 -8 0 -4 3
cant move it | 11 -7 -4 2 -3 1
cant read | -8 10 9 -3 -10 3
cant read the | -8 10 9 -3 -10 3
cant see | 15 -5 -4 -2 -7 2
cant work | 19 -11 -11 2 -1 2
cap | 5 13 1 -4 -15 0
cap and | 2 10 -5 0 -8 1
capit * | -7 -12 2 39 -10 -12
capital | -7 -12 2 39 -10 -12
capital <name> | -5 -8 10 6 -6 2
car | 25 6 -19 1 -9 -3
car <car> | 11 -2 -2 -1 -4 -1
car <n> | 21 -10 -1 -1 -7 -2
car a <car> | 15 -6 -6 0 -6 3
car accident | -15 -8 -8 24 15 -9
car and | 8 -13 -6 -2 13 0
car and <name> | 11 -2 -3 1 -8 1
car and im | 11 -2 -3 1 -8 1
car and it | 1 -9 1 1 5 1
car and now | 17 -4 -3 -3 -5 -2
car as | -7 11 -3 0 -1 0
car at | 17 -7 -4 0 -7 0
car at the | 18 -7 -4 0 -6 0
car before | -5 -9 -5 2 14 3
car before i | -5 -9 -5 2 14 3
car broke | 21 -7 -2 -3 -9 -1
car broke down | 21 -7 -2 -3 -9 -1
car by | 19 -2 -6 -4 -10 3
car care | 5 3 9 -8 -8 -1
car count | -10 -9 0 33 -8 -7
car done | 17 10 -7 -4 -11 -5
car done yet | -6 24 -4 -3 -6 -5
car for | -4 13 -6 1 -9 4
car from | -9 -1 -2 -1 11 2
car from the | -9 -1 -2 -1 12 1
car got | -15 9 -6 0 14 -2
car has | 9 -5 -6 0 -1 2
car he | -4 -4 -1 0 9 -1
car im | 20 -8 -6 3 -10 0
car im at | 15 -5 -2 1 -6 -3
car in | 10 10 -11 -4 -5 0
car in the | -7 14 -2 0 -3 -1
car insurance | -3 7 -11 28 -11 -10
car insurance rates | -8 -5 -6 26 -4 -2
car is | 13 9 -10 -4 -5 -2
car is <car> | 14 -8 0 1 -6 -1
car is a | 9 -6 -1 0 -2 0
car is making | 22 -7 1 -2 -13 -2
car is ready | -5 30 0 -5 -13 -7
car is smoking | 23 -7 -3 -3 -5 -4
car it | 10 10 -4 -3 -10 -4
car it wont | 4 13 -4 -3 -6 -4
car its | 16 -5 -5 -3 -5 2
car its a | 9 -5 -2 1 -3 1
car just | 1 -8 7 -3 1 2
car last | -7 13 -2 -1 -4 1
car like a | 12 -1 -1 -3 -2 -4
car makes | 22 -7 3 1 -10 -8
car my | 8 -4 -3 0 -3 1
car ready | -4 49 -11 -12 -14 -8
car repair | -4 -4 -4 10 -1 3
car smells | 9 -4 -1 1 -5 0
car smells like | 9 -4 -1 1 -5 0
car so i | 13 -8 -3 -2 0 0
car this | 14 -6 -4 0 -2 -3
car to | 5 -5 -2 11 -2 -7
car to you | 3 -3 -1 11 -2 -8
car today | -1 -4 -3 -5 15 -3
car tomorrow | 10 0 -2 -2 -6 0
car was | -8 13 -8 -3 3 4
car wash on | 14 -7 -5 1 -5 2
car wont | 26 -10 -6 -1 -5 -4
car wont start | 16 -5 -5 -2 -1 -4
car worth | 8 -4 -4 -2 0 1
car yesterday | -11 19 -3 -1 -5 1
car you | -6 27 -7 0 -7 -7
carbs | 22 -1 -5 -5 -5 -6
carbu * | 9 -8 3 2 -7 1
carbureted | 10 -6 -6 1 -1 2
carburetors | 17 -3 -6 0 -8 1
card | -11 8 17 34 -6 -41
card and | 1 -7 0 -6 9 2
card company | 1 7 15 -10 -7 -6
card fees | -1 -5 -7 21 -5 -3
card for | -5 10 14 -4 -11 -4
card for your | -4 -4 13 -4 -4 1
card from | 15 3 -11 -4 -7 3
card from the | 16 -6 -11 1 -2 2
card got | -9 14 -8 -4 17 -10
card has | 0 -2 -9 17 -5 0
card has been | 0 -2 -9 17 -5 0
card in | -2 -7 11 -5 1 2
card interest | -4 -4 -6 23 -7 -1
card number | -7 15 3 -3 -9 0
card on | -6 11 10 -9 -4 -1
card processing | 2 -7 2 22 -7 -11
card reader | -3 10 10 -7 -7 -4
card readers | -7 -5 14 0 -3 1
card readers for | -7 -4 11 -2 0 1
card services | -6 -5 -3 27 -7 -6
card was | 3 -21 -21 18 26 -5
cardb * | -1 -3 10 -7 -1 1
cardboard | -1 -3 10 -7 -1 1
cardh * | -9 -7 -5 33 -8 -5
cardholder | -9 -7 -5 33 -8 -5
cardholder services | -9 -7 -5 33 -8 -5
cardi * | -7 -8 -7 -7 36 -7
cardiologist | -7 -8 -7 -7 36 -7
cards | -5 -12 27 -2 -3 -6
cards for | 0 0 12 -3 -3 -5
cards in | -3 -5 15 -3 -3 0
care | 13 9 1 11 -21 -13
care for | 16 -3 -5 -9 -1 2
care of | 2 10 -1 -3 -11 4
care of the | 9 -5 -4 -1 -2 2
careg * | 9 -4 -4 0 -3 1
caregiver | 9 -4 -4 0 -3 1
carga | 12 -7 -2 0 -2 0
carl <name> | 20 -9 -7 3 -9 2
carla | 1 6 14 -9 -10 -2
carla with | -4 8 9 -8 -7 1
carlos <name> | 14 -7 -2 -1 -2 -1
carlos ramirez | 8 -3 -1 -1 -2 -1
carlos ramirez and | 9 -2 -1 0 -3 -3
carlos ramirez necesito | 11 -2 -3 -2 -3 -1
carmen <name> | -12 13 3 -1 -4 1
carol | 3 -10 6 -11 19 -7
carol * | 8 1 -6 0 -4 1
caroline | 12 -2 -8 1 -2 0
caroline <name> | 12 -2 -8 1 -2 0
carolyn | 9 -2 -3 0 -5 2
carpe * | -11 -11 -11 -11 54 -11
carpet | -4 -9 -9 -7 36 -7
carpo * | -6 10 -2 -1 -3 2
carport | -6 10 -2 -1 -3 2
carqu * | -5 -3 21 -1 -7 -4
carquest | -5 -3 21 -1 -7 -4
carre * | 0 -4 10 -2 -3 0
carretera | 0 -4 10 -2 -3 0
carri * | 7 -6 9 -6 -6 3
carrier | 11 -5 5 -2 -6 -3
carrier bearing | 19 -6 -1 -2 -7 -2
carriers | -1 -2 8 -7 -1 3
carro | 21 21 -10 -1 -10 -21
carro en | 18 -4 -5 -2 -6 -2
carro en la | 18 -4 -5 -2 -6 -2
carro es | 11 -8 -3 0 -1 0
carro es un | 10 -7 -3 0 -1 0
carro para | 6 -6 15 -9 -6 0
carro que | -6 12 11 -8 -8 -1
carro se | 2 -10 -3 0 14 -4
carro ya | -14 18 -10 15 -7 -3
carry | 7 -8 5 -14 22 -11
cars | 25 -13 16 25 -32 -22
cars a | -1 -9 11 26 -18 -9
cars a <car> | 21 -13 0 -1 -10 2
cars a month | -9 -7 -7 36 -8 -6
cars and | -4 -5 1 13 -5 -1
cars and were | 0 -1 -7 13 -4 -1
cars are | 1 10 -11 7 -7 0
cars at | 17 6 -3 -4 -14 -2
cars been | 13 -9 0 1 -7 1
cars but | 12 -5 -3 -2 -1 -1
cars but i | 12 -5 -3 -2 -1 -2
cars dead | 27 -7 -6 0 -11 -2
cars dead in | 17 -4 -4 3 -11 -1
cars extended | -2 -4 -11 21 -3 -1
cars extended warranty | -6 -6 -5 22 -2 -3
cars for | -2 14 8 -10 -9 -1
cars in | 13 -8 -11 15 -6 -3
cars in the | 13 -5 -4 -1 -4 2
cars is | 14 -8 -3 2 -5 1
cars making | 32 -7 -5 -5 -8 -8
cars making a | 32 -7 -5 -5 -8 -8
cars overheating | 24 -7 -5 -3 -12 2
cars sitting | 1 -8 7 -5 1 3
cars still | -3 15 -1 -5 -3 -3
cars to | 9 -5 4 -6 -3 1
cart | 10 -3 -1 0 -6 0
carve * | 0 15 -10 -5 -4 2
carver | 0 15 -10 -5 -4 2
casa | 10 0 -12 12 11 -21
casa de | -2 -2 -1 -4 18 -8
casa de la | -3 -2 -3 -3 18 -6
case | 6 -16 12 26 -4 -24
case filed | -9 -6 -4 33 -6 -8
case of | 7 -4 8 -8 -3 1
cash | -7 9 -14 48 -7 -30
cash advance | -9 -10 -10 41 -7 -6
cash any | -2 -3 -4 11 -2 0
cash any condition | -2 -3 -4 11 -2 0
cash as | 1 -1 -6 19 -5 -7
cash as is | 1 -1 -6 19 -5 -7
cash for | -6 25 -11 9 -9 -8
cash offer | -9 -8 -8 37 -8 -4
cash on | -1 13 -4 -4 -6 2
casse * | 12 -4 -4 -3 5 -5
casti * | -8 13 -10 -7 -10 23
cat | 5 -10 -6 -9 31 -11
catal * | 8 2 27 -13 -13 -11
catalog | -8 -7 37 -8 -7 -7
catalytic | 5 -1 10 -5 -9 -1
catalytic converter | 10 -4 -2 0 -3 -2
catalytic converter off | 16 -10 -3 1 -6 2
catar * | 2 -8 -3 -3 9 3
cataract | 2 -8 -3 -3 9 3
catch | 13 -3 -8 1 -2 -1
catch * | 10 -7 -2 0 -1 -1
catches | 11 -8 -2 0 -1 -1
cater * | 20 2 -9 -15 16 -15
catering | 20 2 -9 -15 16 -15
cats | -14 -16 13 -11 47 -19
cats not | -3 -2 -2 -1 9 -2
cats not eating | -3 -2 -2 -1 9 -2
cause | 4 9 -6 -7 -1 1
cause <name> | 8 -4 -2 0 -3 1
cause it | -3 10 -3 -1 -4 1
cause my | 0 13 -6 -6 -5 3
cause the | -6 4 -6 -5 12 1
cecil * | 22 -5 -3 -1 -5 -7
cecily | 22 -5 -3 -1 -5 -7
cel | 2 9 -6 1 -3 -2
cel es | 1 9 -4 1 -3 -3
cel es <n> | 14 2 -4 -2 -3 -7
cell | 9 -3 9 -9 -6 -1
cell is | 9 -5 9 -9 -5 -1
cell is <n> | 9 -5 9 -9 -4 -1
cell is area | 12 -1 -2 1 -5 -5
cells | 13 -5 -5 -1 -4 3
cells <n> | 12 -5 -4 -2 -5 3
cente * | 3 -14 -4 15 34 -32
center | 3 -14 -4 15 34 -33
center and | 3 -2 -3 8 -2 -4
centr * | -11 -5 -5 -4 29 -4
central | -11 -5 -5 -4 29 -4
cents | 0 -4 19 -14 -3 2
cents a | 0 -1 10 -9 -2 1
cents a gallon | 0 -1 10 -9 -2 1
cents off | -1 -3 15 -10 -3 1
ceram * | -3 -5 4 19 -9 -7
ceramic | -3 -5 4 19 -9 -7
cerca | 10 -8 -2 1 -1 1
cerca de | 10 -8 -2 1 -1 1
cerca de la | 8 -7 -1 1 -2 1
certi * | -8 9 34 -3 -17 -15
certificate | -13 26 22 -14 -10 -11
certificate of | -4 -7 27 -10 -6 0
certificate of insurance | -4 -7 27 -10 -6 0
certified | -7 -9 22 6 -7 -5
certified <mechanic> | -5 -1 8 -2 -1 2
certified tech | -5 -1 8 -2 -1 2
certs | -1 -3 9 -4 -2 1
chain | 4 5 -6 -2 9 -11
chain * | 2 -6 -4 -2 16 -6
chair | -7 -8 -4 0 17 2
chamb * | -4 -12 17 4 -1 -4
chamber | -2 -8 20 5 -13 -3
chamber breakfast | -2 -4 10 -4 -3 3
chamber of | -5 -4 16 8 -10 -5
chamber of <name> | -3 -4 4 8 -5 0
chamber of commerce | -5 -3 23 -4 -7 -4
chanc * | 1 15 1 17 -22 -12
chance | 1 15 1 17 -22 -12
chance to | -16 32 -12 5 -7 -3
chance to look | -10 40 -10 -9 -6 -5
chang * | 15 19 -9 -3 -12 -9
change | 20 17 -20 0 -6 -11
change <car> | 29 -7 -6 -5 -4 -7
change and | 11 -11 3 -5 -1 3
change and a | 13 -6 -6 1 -3 1
change and my | 16 -10 -3 -3 -1 1
change and rotate | 12 -6 -2 -5 -2 2
change for | 15 -11 -1 1 -4 1
change for my | 14 -11 -1 1 -3 1
change it | -2 10 -6 1 -5 2
change it to | -8 13 -4 0 -1 1
change my | -11 0 -4 -1 23 -6
change of | -2 8 -2 -1 -3 -1
change oil | 25 -4 -6 -3 -4 -8
change on a | 9 -6 -1 0 -2 0
change on my | 10 -7 -1 1 -3 0
change that | -7 -7 -5 11 11 -2
change the | 20 27 -14 -13 -8 -12
change the <part> | 16 -13 -2 0 -2 1
change the address | -6 29 -7 -6 -4 -5
changed | -3 24 0 -2 -14 -4
changed my | -5 31 -4 -5 -6 -10
changed my shift | -5 15 -4 -1 -7 2
changed the | -5 13 3 -2 -8 0
changed the oil | -11 23 -6 0 -5 -1
changed the plugs | 1 8 -3 -1 -6 1
changed the starter | 8 -3 -2 -1 -1 -1
changes | 17 -8 11 -4 -16 -1
changes <we> | -4 -6 8 2 -4 3
changes at | 17 0 -2 -5 -6 -4
changes at peoples | 17 0 -2 -5 -6 -4
changes in | 15 -3 -7 -4 -7 5
changes in the | 15 -3 -7 -4 -7 5
changes you | -4 -6 8 2 -4 3
chann * | -14 -21 11 -8 23 10
channel | -7 -12 17 -5 -11 18
channels | -7 -10 -5 -5 36 -10
chant * | 23 -3 -6 -4 -11 1
chanz * | 10 -5 -5 0 -2 2
chanza | 10 -5 -5 0 -2 2
chape * | 10 -6 -6 -3 5 0
chapel | 10 -6 -6 -3 5 0
charg * | 4 18 -6 14 -4 -26
charge | 8 12 5 7 -16 -16
charge <n> | 15 -7 -4 1 -3 -2
charge for | 22 -14 4 -4 -9 0
charge for an | 11 -10 0 -1 1 -1
charge from | -7 9 9 -5 -5 -2
charge just | 22 -9 1 -1 -6 -6
charge just to | 23 -8 -2 -1 -5 -6
charge of | -3 9 -17 26 -5 -10
charge of <n> | -1 10 -3 -3 -5 2
charge to | 19 -8 -3 -1 -7 -1
charge to come | 16 -5 -1 -1 -7 -2
charge your | 3 -7 26 -15 -8 1
charge your account | 3 -7 26 -15 -8 1
charged | 5 36 -24 25 -16 -26
charged four | -3 -6 -7 12 4 0
charged four hundred | -3 -6 -7 12 4 0
charged me | 10 17 -2 -6 -13 -4
charged me twice | 8 14 0 -5 -9 -7
charged my | -8 39 -5 -11 -9 -6
charged my card | -8 39 -5 -11 -9 -6
charged twice | -9 40 -7 -11 -8 -5
charger | -2 -1 1 -4 13 -7
charging | 12 -8 -8 -5 6 2
charles | 17 -6 -6 3 -10 3
chase | 4 5 -8 13 -10 -4
chat | -6 -7 6 21 -7 -7
chatt * | 11 -8 -8 -8 -11 24
chattanooga | -9 0 12 -5 1 1
chatter | 7 -8 -8 -8 -9 26
cheap | 2 -13 15 18 -15 -7
cheap * | -7 16 -6 -1 -2 -1
cheap <part> | 11 -5 -9 21 -10 -9
cheaper | -7 17 -6 -1 -2 -1
check | 0 29 -6 -7 0 -15
check * | 9 17 -7 -13 22 -28
check <part> | 13 0 -9 0 -4 0
check <part> and | 10 -7 -1 1 0 -4
check <part> light | 10 2 -8 0 -4 0
check <part> lights | 10 -2 -8 2 -2 0
check and | -8 23 -4 8 -9 -10
check before | 13 -2 -1 -5 -5 1
check came | -7 -9 24 -6 5 -7
check engine | 13 0 -9 0 -4 0
check engine and | 10 -7 -1 1 0 -4
check engine light | 10 2 -8 0 -4 0
check engine lights | 10 -2 -8 2 -2 0
check for | -4 20 -5 -4 -7 -1
check for the | -6 15 -3 -4 -1 -1
check in | -12 16 -12 -7 26 -13
check it | 11 -1 -6 -1 -5 2
check it before | 13 -8 0 0 -6 1
check it out | 11 -3 -6 -2 -2 1
check my | 23 -7 -3 -2 -7 -4
check on | -10 27 -9 -10 13 -10
check on a | -9 11 -9 -4 14 -4
check on my | -8 12 -7 -8 18 -7
check on the | -7 24 -5 -4 -5 -2
check the | -11 1 13 -6 6 -3
check your | -4 11 -6 0 -1 0
checked | 8 2 -5 1 -7 1
checkin | -4 -1 -4 -1 10 -1
checking | -4 26 -6 -6 16 -26
checking account | -7 -13 -9 -10 43 -3
checking in | -8 39 -8 -6 -13 -4
checking in on | -8 39 -8 -6 -13 -4
checking on | -9 26 -9 -14 19 -13
checking on my | -7 9 -3 -9 20 -11
checking on the | 0 33 -7 -7 -15 -5
checking that | -7 11 -3 1 -3 2
checking whether | -2 10 -7 13 -10 -5
checks | 21 -5 5 -5 -12 -5
checks in | -4 14 -2 -3 -3 -1
checks in the | -4 14 -2 -3 -3 -1
checkup | -11 -10 -6 -8 42 -7
chees * | -8 -8 -6 -6 40 -11
chela | 9 -5 -7 -1 5 -1
chemo | 18 -4 -3 -2 -8 -1
chequ * | -3 -9 31 -4 -12 -2
chero * | 12 -9 -1 1 -5 1
cherokee | 12 -9 -1 1 -5 1
cherr * | -1 -8 5 -6 8 2
cherry | -1 -8 5 -6 8 2
chewe * | 23 -6 1 -1 -17 -1
chewed | 23 -6 1 -1 -17 -1
chewed through | 20 -5 -3 1 -10 -3
chewed through the | 20 -5 -3 1 -10 -3
child * | -13 -11 -5 15 27 -13
chine * | -9 -5 -5 -8 36 -8
chinese | -9 -5 -5 -8 36 -8
chip | 1 -11 -8 7 11 0
chip <name> | 16 -8 -10 0 -1 3
cho | -7 12 1 -2 -8 2
choir | -9 -6 -12 -10 47 -10
chose * | -4 -8 -3 29 -9 -4
chosen | -4 -8 -3 29 -9 -4
chosen for | -2 -2 -3 10 -2 0
chow | -5 12 -5 -2 -3 3
chris | 6 -11 24 0 -9 -9
chris * | 18 -8 -4 0 -6 1
chris at | 9 -7 12 -2 -5 -7
chris here | -3 -4 -3 16 -1 -5
christmas | 14 -5 -3 0 -5 0
chrys * | 8 -5 -2 0 -3 1
chrysler | 8 -5 -2 0 -3 1
chuck | 6 15 -5 -2 -4 -10
churc * | 17 -16 -3 -3 26 -21
church | 17 -16 -3 -3 26 -21
church <vehicle> is | 13 -1 -8 -1 -6 2
church and | 18 -6 -5 2 -7 -2
church call | -10 -2 -2 -2 19 -3
church call me | -10 -2 -2 -2 19 -3
church office | 9 -2 -8 0 -1 1
chuy | 1 -3 14 -5 -8 1
ciao | 13 3 -5 -3 -8 1
cien | 3 7 -10 18 -9 -8
cinco | -2 -8 11 0 -3 2
cincu * | -5 24 -8 4 -9 -7
cincuenta | -5 24 -8 4 -9 -7
cincuenta dolares | -6 27 -5 -5 -6 -5
cindy | 10 -7 11 -5 -7 -3
cinta * | -1 -8 39 -5 -13 -11
cintas | -1 -8 39 -5 -13 -11
cita | 14 54 -25 -24 6 -25
cita <day> | -2 11 -3 -1 -4 -1
cita con | 11 -11 -6 -6 18 -5
cita de | -8 34 -8 -2 -11 -5
cita de <day> | -8 34 -8 -2 -11 -5
cita de manana | -6 23 -6 -1 -7 -3
cita manana | -2 11 -3 -1 -4 -1
cita para | 15 4 -14 -6 11 -10
cita para cambio | 3 9 -1 -3 -8 0
cita para el | -10 18 -4 -2 7 -8
cita para mi | -8 -6 -3 0 18 -1
citiz * | -3 -1 -5 15 -3 -3
citizens | -3 -1 -5 15 -3 -3
citizens for | -3 -1 -5 15 -3 -3
citizens for a | -4 -6 -5 21 -5 -1
city | 14 -6 19 -15 -9 -3
city <name> | 1 -4 15 -6 -2 -4
city and | 14 -3 -5 -2 -6 1
claim | -22 -12 24 33 18 -41
claim * | -7 -11 30 -6 -10 4
claim for | 1 -8 14 -6 -4 3
claim for a | 1 -6 12 -5 -5 3
claim on | -5 -6 2 -5 15 -2
claim on my | -4 -5 -3 -1 15 -3
claim your | -11 -11 15 29 -12 -11
claim your prize | 1 -5 -5 17 -6 -2
claim your shop | -3 -6 25 -11 -4 -1
claims | -7 -10 28 -5 -10 3
claims adjuster | -10 -5 14 0 -1 2
claims department | -4 -3 18 -1 -6 -4
claims department at | -4 -3 18 -1 -6 -4
claims we | -3 -9 16 -3 -2 2
claims we need | -3 -9 16 -3 -2 2
clair * | 4 -6 -5 -4 19 -8
claire | 0 -4 -4 -3 20 -9
claire <name> | 6 -7 -4 -2 8 -1
clare * | 10 -1 -5 -1 -3 0
clarence | 10 -1 -5 -1 -3 0
clark * | 23 -7 -3 -5 -4 -5
clarke | 23 -7 -3 -5 -4 -5
class | -9 -2 20 5 15 -29
class action | -1 -9 -9 34 -10 -6
class at | 13 -6 -1 1 -8 1
claud * | 11 -4 -4 1 -6 1
clay | 5 10 -4 -3 -5 -3
clean | 5 -10 4 -6 22 -15
clean * | 4 -24 -20 23 49 -33
clean houses | 15 -7 -3 1 -7 1
clean houses and | 15 -7 -3 1 -7 1
clean license | 0 -3 8 -2 -4 1
clean off | 13 -5 -2 3 -8 0
clean off my | 10 -4 -1 2 -6 -1
cleaned | 14 -1 -14 -15 25 -10
cleaned the | 20 -5 -3 -3 -8 -1
cleaner | 1 -6 11 -2 -7 4
cleaning | 3 -23 -18 22 41 -25
cleaning <day> | -9 -9 -7 -9 35 -2
cleaning from | -4 -7 -2 0 11 2
cleaning from the | -4 -7 -1 0 10 2
cleaning tomorrow | -9 -9 -7 -9 35 -2
cleaning with | -3 -10 -2 0 13 2
cleaning with <name> | -4 -5 -1 -1 8 2
cleaning with dr | -4 -5 -1 -1 8 2
clear | -1 -9 20 0 -6 -4
clear * | 3 24 -10 -4 -7 -6
clearance | 9 -4 -3 2 -6 2
cleared | 2 24 -9 -4 -7 -7
clerk | 2 -4 -12 -10 33 -8
clerk * | 5 -8 -1 -6 12 -2
clerks | 5 -8 -1 -6 12 -2
clerks office | 0 -7 0 -5 13 -1
clic | 20 -10 -5 0 -6 0
clic clic | 19 -10 -5 0 -6 1
click | 10 -3 -5 -6 -8 12
click * | -2 14 -4 4 -11 -1
click click | 10 -7 -1 0 -2 1
click click click | 10 -7 -1 0 -2 1
click when | 11 -4 -5 2 -7 2
clicks | 19 -10 -6 0 -4 0
clien * | -2 -3 19 19 -20 -13
cliente | 10 -15 15 10 -12 -8
clientes | -7 -1 18 -4 -6 -1
clients | 17 -13 -10 28 -12 -10
cliff | 23 -1 -2 -7 -5 -8
climb | 0 12 -6 -2 -5 1
climb * | 22 -7 -6 -2 -4 -2
climb in | 0 12 -6 -2 -5 1
climbing | 23 -5 -4 -5 -5 -4
clini * | 2 -16 -9 16 26 -19
clinic | 10 -4 -3 -9 16 -9
clinica | -8 -7 -7 -4 29 -3
clint | 31 -7 -7 -3 -5 -8
clint <name> | 19 -4 -3 -3 -4 -6
clock | 3 -7 -4 -5 15 -2
close | -6 -19 -2 25 21 -18
close * | -11 1 8 9 -5 -1
close and | 17 -8 -1 1 -6 -3
close at | 4 -5 3 -12 11 -1
close at five | -7 -9 9 -8 16 -2
close of | -2 -5 1 -5 10 1
close of business | -2 -5 1 -5 10 1
close out | -5 -4 8 3 -5 3
close the | -3 -8 -9 33 -8 -5
close the file | -6 -6 -7 33 -8 -6
close your | -5 -6 -8 29 -7 -4
close your file | -5 -6 -8 29 -7 -4
closed | -11 6 6 6 -1 -7
closed the | -6 9 5 -2 -5 -1
closes | -1 -9 6 6 -9 7
closi * | -6 -7 -1 5 9 1
closing | -6 -7 -1 5 9 1
clunk | 26 -6 -8 -1 -11 -2
clunk and | 19 -3 -3 -3 -5 -4
clunk when | 14 -3 -2 -1 -4 -4
clunk when <name> | 10 -9 0 0 -1 0
clunk when i | 14 -3 -2 -1 -4 -4
clunks | 13 -5 -2 0 -2 -3
clutc * | 14 5 -1 -2 -13 -4
clutch | 10 7 1 -2 -12 -4
clutch in | -15 18 6 -1 -7 -1
clutch is | 27 -9 -2 -2 -12 -3
clutch is slipping | 19 -4 -3 -2 -5 -5
clutch pedal | 10 -6 -2 0 -2 -1
clutch pedal went | 10 -5 -1 0 -2 -1
clutch slave | 24 -5 -4 -1 -7 -7
clutch thing | 10 -2 -1 -4 -5 2
clutches | 9 -2 -1 1 -10 2
clyde | 9 2 -4 -2 -2 -3
coach | 7 -3 -11 -10 36 -18
coach <name> | 5 -2 -6 -7 21 -12
coach its | -6 -6 -3 -2 19 -2
coach ramsey | 9 0 -1 -2 -5 0
coast | -9 -5 19 -8 -3 5
coast <name> | -9 -5 19 -8 -3 4
cober * | -5 -7 -10 35 -8 -5
cobertura | -5 -7 -10 35 -8 -5
cobra | 13 -17 -7 -3 24 -10
cobra * | 35 23 -16 -6 -18 -18
cobra por | 19 -7 -1 -3 -4 -4
cobra por los | 18 -6 -2 -2 -5 -3
cobran | 26 -10 -3 0 -5 -8
cobraron | -12 38 -6 -2 -9 -9
cobro | 3 -5 9 -3 -4 0
code | -4 23 -4 6 -21 0
code <n> | 14 -5 -3 -2 -2 -1
code <n> then | 10 -4 -2 -2 -2 0
code <name> | 13 -4 0 -3 -4 -2
code for | 15 -4 -2 1 -11 2
code for the | 15 -3 -2 0 -11 1
code is | 1 18 -8 2 -13 0
code is <n> | 1 18 -8 2 -13 0
code p0420 | 13 -4 0 -3 -4 -2
codes | 21 -9 -6 0 -9 2
cody | -1 -2 13 -2 -13 5
coffe * | -1 -2 14 -19 21 -13
coffee | -1 -2 14 -19 21 -13
coil | 22 -5 -3 -4 -9 -1
coil and | 15 7 -6 -3 -7 -6
coil on | 13 3 -3 -5 -5 -2
coil so | -4 10 -2 -2 -4 2
coils | 4 6 -5 2 -9 2
coils done | 19 -9 -2 1 -8 0
cold | 40 -15 -14 23 -22 -12
cold and | 16 -8 -3 -2 -6 3
cold i | 2 9 -5 1 -2 -5
cold on | 9 -3 -2 -2 -2 -1
cold on the | 9 -3 -2 -2 -2 -1
cole | 2 -4 5 4 -9 2
cole i | 11 0 -3 -3 -4 0
cole i got | 11 0 -4 -3 -5 1
colla * | -1 -1 -7 10 -2 1
collateral | -1 -1 -7 10 -2 1
colle * | 7 -25 5 8 21 -15
collect | -5 -3 4 -7 14 -4
collect a | -2 -1 -2 -5 14 -4
collect a debt | -2 -1 -2 -5 14 -4
collecting | 15 -9 -5 15 -9 -7
collection | 6 5 -11 9 -10 1
colleen | 2 -11 -7 -1 16 1
colleen <name> | 12 -9 -3 0 -1 0
college | -2 -14 20 -15 22 -11
college and | -3 1 10 -5 -4 0
colli * | 1 13 -7 -5 -4 2
colon * | -12 -5 -5 2 22 -2
colonial | 17 -3 -5 1 -10 0
color | -16 -3 0 -17 50 -14
color and | -8 -9 0 -10 33 -7
colt | 18 -6 -8 1 -4 -1
colum * | 17 -14 0 0 -4 1
column | 9 -6 0 0 -4 1
com | -7 8 -8 -12 -11 31
comad * | -6 -4 -5 -3 26 -8
comadre | -6 -4 -5 -3 26 -8
come | 15 15 -11 -27 14 -6
come <day> | 8 9 -7 -10 10 -10
come <day> <n> | -1 8 -2 0 -3 -2
come <day> i | 11 -6 -1 1 -5 1
come <did> | 2 16 -6 0 -6 -6
come <did> it | 4 14 -5 0 -6 -8
come <n> | 9 -2 -2 1 -2 -4
come <name> | -4 9 5 -3 -5 -3
come and | 20 -6 -4 -3 -6 -1
come back | -11 57 -2 -11 -20 -13
come back and | -6 52 -14 -8 -14 -10
come back out | -7 31 -7 -4 -6 -7
come before | 3 -7 -4 -1 15 -6
come by | 11 -4 17 -13 1 -11
come by after | 6 -8 -2 -2 13 -6
come by and | -5 14 24 -10 -12 -11
come by the | -2 -3 9 0 -3 -1
come do | 10 14 -13 -4 -11 4
come do it | 10 2 -8 -1 -4 2
come down | 11 -5 0 1 -8 1
come fast | 14 -5 -5 1 -5 -1
come fix | -1 12 -8 -6 10 -8
come get | 5 -12 24 -11 14 -20
come get em | -7 1 -5 -3 22 -8
come get it | -8 1 20 -5 5 -13
come get me | 10 -7 -5 1 2 -1
come here | 12 -5 -1 -2 -7 3
come home | -7 -8 -7 -7 35 -7
come in | -14 17 1 -14 28 -18
come in <n> | -4 15 -5 0 -4 -1
come in and | -9 -11 7 -7 29 -9
come in yet | -2 16 -19 -6 19 -8
come jump | 12 -5 -2 -2 -5 1
come look | 15 3 -5 -1 -11 -2
come look at | 17 -1 -3 -1 -10 -2
come on | -7 13 -3 -6 -19 22
come out | 34 -5 2 -4 -18 -9
come out <day> | 9 6 -5 0 -10 1
come out of | 14 -5 5 -1 -8 -5
come out to | 13 -3 -2 -1 -7 -1
come pull | 11 -5 -6 -2 0 2
come put | 2 16 -6 0 -6 -6
come put it | 4 14 -5 0 -6 -8
come save | 17 -2 -3 -5 -3 -3
come see | -1 -10 24 -2 3 -13
come see it | -1 -8 20 -2 4 -14
come take | 11 -4 -2 -1 -3 -1
come take a | 11 -4 -2 -1 -3 -1
come there | 10 -7 -5 1 0 1
come this | 12 6 -8 0 -9 -1
come thursday | -3 11 -5 0 -2 -2
come to | 32 -2 -8 -1 -18 -3
come to <name> | 23 -6 -4 -2 -8 -4
come to a | 11 -7 -3 1 -3 1
come to my | 18 -5 -4 2 -11 1
come to the | 19 -7 -6 0 -9 3
come to yulee | 8 -4 -2 0 -2 0
come today | -4 9 -7 -11 18 -5
come tomorrow | 26 -8 -5 -2 -6 -5
come tonight | 13 -9 0 1 -6 1
come yet | -7 34 -8 -6 -9 -4
comes | 10 -10 15 -2 -16 2
comes <name> | -6 -3 16 -1 -3 -3
comes to | 17 -3 -4 -2 -9 2
comes to <we> | 16 -6 -2 -2 -7 1
comes to you | 16 -6 -2 -2 -7 1
comfo * | 11 -4 -3 -1 -1 -1
comfort | 8 -2 -4 -2 -2 1
comfort <name> | 8 -2 -4 -2 -2 1
comin * | 5 43 6 -36 -6 -13
coming | 5 43 6 -36 -6 -13
coming <day> | -2 12 19 -6 -12 -11
coming <day> at | 5 10 -6 0 -7 -2
coming <day> so | -4 -6 19 1 -2 -8
coming <name> | -8 6 19 -3 -8 -6
coming at | 7 11 -6 -1 -10 -1
coming at four | 8 2 -3 1 -8 0
coming back | -8 18 12 -6 -9 -6
coming back to | 0 28 -10 -6 -6 -7
coming between | -2 23 -6 -6 -1 -7
coming by | -3 -7 12 -1 -1 0
coming by <name> | -3 -7 12 -1 -1 0
coming for | -5 10 -6 -5 4 2
coming for the | -5 11 -4 -1 -4 3
coming from | 17 -6 0 -2 -7 -3
coming from the | 17 -6 0 -2 -7 -3
coming on | 16 -6 -4 -1 -8 4
coming or | -8 10 -2 1 0 1
coming out | 22 11 -2 -5 -13 -12
coming out from | 19 -7 -4 -1 -5 -2
coming out in | -8 12 -1 -1 -1 0
coming out of | 24 -7 -6 -3 -3 -5
coming out to | -5 -3 15 -4 -4 1
coming through | 10 -8 -1 1 -4 1
coming through the | 10 -8 -1 1 -4 1
coming thursday | -4 -2 12 -2 -6 0
coming tomorrow | 4 18 -4 -2 -9 -7
coming tuesday | -5 11 6 -1 -6 -4
coming up | -2 -5 22 -6 -3 -5
comme * | -4 -21 53 16 -25 -19
commerce | -5 -4 16 8 -10 -5
commercial | -4 -20 51 16 -22 -20
commercial account | 5 -1 24 -16 -9 -3
commercial desk | 6 -4 25 -11 -8 -8
commercial insurance | -8 -5 -7 26 -4 -2
commu * | -7 -13 5 -15 11 18
community | -7 -10 1 -14 12 18
community college | -4 -1 9 -2 -1 -1
como | 2 18 -9 -5 -5 -1
como quedamos | -6 19 -4 -3 -5 -1
comp | -7 -4 39 -12 -8 -10
compa * | 21 -13 3 29 -7 -34
compadre | -6 -7 -4 -3 23 -3
compadre ya | -1 -4 -2 -3 15 -6
compania | 4 -15 18 9 -12 -3
compania de | 4 -15 18 9 -12 -3
compania de luz | -4 -2 -8 19 -3 -2
companies | -7 -7 -2 23 -2 -5
company | 25 -3 3 31 -21 -34
company <name> | 13 -9 5 5 -13 -1
company and | 14 -5 -5 7 -8 -3
company for | -4 12 -8 -1 -2 3
company has | 22 -1 -8 -7 -6 0
company said | 12 -6 -3 0 -5 2
company wants | 19 -5 -5 -5 -8 4
company we | 9 -13 31 -12 -11 -5
company your | -8 -4 29 -10 -10 3
compe * | -14 0 -1 45 -13 -17
compensation | -13 -14 -14 62 -12 -9
competitors | -2 -4 -4 9 -2 2
competitors are | -2 -4 -4 9 -2 2
compl * | 8 -11 -4 40 -35 2
complain | 11 -5 -2 -4 -3 2
complaint | -8 19 10 20 -15 -25
complete | -1 -7 4 -9 -5 19
completed | -8 -8 -6 35 -5 -7
completely | 0 -8 -10 32 -7 -6
complex | 16 -7 -3 1 -7 0
complimentary | -6 -4 -6 28 -5 -7
complimentary three | -2 -2 -1 9 -3 -1
complimentary three day | -2 -2 -1 9 -3 -1
compr * | 14 -4 35 -14 -23 -8
compresor | 21 -9 -6 -4 -6 3
compressor | 0 1 41 -13 -19 -10
compressor you | -9 -9 32 -3 -7 -6
compu * | 2 10 -6 21 -17 -10
computer | 9 2 -13 26 -14 -11
computer is | 13 -4 -4 5 -10 -1
comun * | -3 -3 -3 -2 -3 13
comunidad | -3 -3 -3 -2 -3 13
comunidad de | -3 -3 -3 -2 -3 13
comunidad de <name> | -3 -3 -3 -2 -3 13
comunidad de amara | -3 -3 -3 -2 -3 13
con | 4 10 7 6 5 -32
con <name> | 23 -5 -6 -3 -6 -3
con <we> | 17 22 -9 -10 -11 -9
con el | -4 22 8 -12 1 -16
con el <mechanic> | -1 -8 12 0 -3 2
con la | -7 16 -7 -7 20 -15
con su | -5 -5 25 -2 -9 -4
con sustancias | -2 -1 -3 15 -5 -4
con sustancias ilegales | -2 -1 -3 15 -5 -4
con un | -1 -2 -1 9 -2 -2
con una | 16 -5 -10 -3 -1 1
con ustedes | 6 26 -9 -8 -9 -7
conce * | -7 -12 -11 9 33 -13
concert | -9 -6 -11 -12 49 -10
conde * | 11 -2 8 -4 -7 -7
condenser | 11 -2 8 -4 -7 -7
condi * | 10 -16 -7 6 11 -5
condition | 1 -6 0 11 -6 0
conditioner | -3 -9 -7 -3 24 -1
conditioner in | -8 -6 -5 -5 26 -2
conditioner in my | -8 -6 -5 -5 26 -2
conditioner quit | 9 -1 -2 0 -6 0
conditioning | 21 -5 -4 -1 -11 -1
condo | 9 -10 -7 -11 30 -10
condu * | -2 -1 -2 10 -3 -1
conducting | -2 -1 -2 10 -3 -1
conducting a | -2 -1 -2 10 -3 -1
conducting a brief | -1 -2 -1 8 -2 -2
confi * | 2 37 -5 2 -7 -29
confirm | -18 33 -11 8 7 -18
confirm my | -8 -3 -1 -6 23 -5
confirm your | -10 -16 -6 21 19 -7
confirm youre | -7 25 -6 -5 -4 -4
confirm youre coming | -7 25 -6 -5 -4 -4
confirmation | 20 14 -4 -14 -10 -6
confirmed | -2 29 -3 -4 -10 -9
confirming | -15 27 17 -20 6 -14
confirming <name> | -4 -6 -3 0 14 -1
confirming your | -7 -9 29 -14 12 -11
congr * | -7 -9 -10 22 14 -10
congratulations | -2 -4 -5 23 -7 -5
congratulations <we> | -6 -5 -4 31 -8 -8
congratulations you | -6 -5 -4 31 -8 -8
conne * | -7 2 1 1 9 -6
connect | -8 -5 -7 7 17 -6
connected | -5 -5 -7 14 1 3
consi * | 10 -7 -9 16 -6 -4
consider | 10 -7 -8 16 -6 -4
consider it | 10 -4 -5 -3 -1 3
consu * | -4 -13 -18 18 36 -18
consultation | -6 -5 -6 28 -4 -7
consultorio | -1 -1 -7 -11 30 -9
conta * | -2 -18 18 16 7 -20
contact | 18 -10 -10 -15 29 -11
conte * | 1 -12 15 -22 -2 20
contesta | 9 -6 -2 -9 -10 18
contr * | 9 -6 8 8 3 -21
contract | 16 -11 -3 9 -12 1
contract on | -1 -2 8 -3 -3 1
contractor | -13 -11 29 -13 21 -13
contractors | -11 -4 7 18 -6 -3
control | 1 1 12 -14 10 -9
control arm | 6 -14 13 0 -7 3
control arm <we> | -4 -4 9 -1 -3 2
control arm you | -4 -4 9 -1 -3 2
control arms | -1 11 -3 -1 -9 3
conve * | 9 -2 5 -10 -20 16
conversation | -4 10 -5 -9 -12 20
converted | 18 -2 -5 -3 -11 3
converter | 4 -11 13 1 -5 -2
converter off | 16 -10 -3 1 -6 2
converter off my | 8 -8 0 0 0 0
convertible | 14 -5 -1 2 -6 -3
cooki * | -3 -11 -7 -3 36 -13
cookies | -4 -8 -4 -4 33 -13
coola * | 19 -9 -1 1 -13 3
coolant | 19 -9 -1 1 -13 3
coolant <part> | 10 -4 -1 -1 -4 1
coolant all | 13 -5 -3 1 -7 1
coolant all over | 13 -5 -3 1 -7 1
coolant from | 22 -9 -3 -6 -6 1
coolant from the | 14 -8 -3 1 -6 2
coolant leak | 12 -5 -3 0 -3 -2
coolant light | 17 -2 -1 -1 -5 -8
coolant pipe | 17 -8 -6 0 -6 2
coolant pump | 10 -4 -1 -1 -4 1
coole * | 7 -4 -6 -8 21 -10
cooled | 14 -6 -5 1 -5 1
cooler | 6 -3 -6 -8 21 -10
cooler and | -2 -1 -2 -4 13 -4
cooli * | 21 -2 -2 -6 -6 -5
cooling | 21 -2 -2 -6 -6 -5
cools | 12 -8 -4 1 -1 1
copie * | -20 17 -18 30 5 -15
copies | -12 27 -14 -16 27 -13
copy | -7 28 17 -11 -20 -7
copy of | -6 28 14 -13 -14 -8
copy of my | -8 34 -6 -6 -10 -5
copy of the | -3 10 12 -7 -8 -4
corbi * | 15 -11 -3 2 -4 2
corbin | 15 -11 -3 2 -4 2
cordl * | 0 -11 15 -5 -2 3
cordless | 0 -11 15 -5 -2 3
core | 6 -12 75 -27 -21 -20
core back | -10 -11 47 -8 -10 -8
core charge | 4 -3 25 -11 -7 -8
core deposit | -8 -3 29 -6 -4 -8
core return | -10 -5 32 -5 -9 -4
cores | 6 -17 56 -17 -18 -10
cores back | -8 -7 35 -7 -7 -6
corey | 20 7 -2 -5 -9 -10
corin * | 15 -6 -4 2 -9 2
corinne | 15 -6 -4 2 -9 2
corinne <name> | 13 -6 -4 2 -7 2
corne * | 9 -8 -1 -5 3 1
corners | 14 -6 -4 -2 -4 3
cornw * | 4 -12 41 -10 -12 -10
cornwell | 4 -12 41 -10 -12 -10
cornwell <mechanic> | 9 -8 17 -7 -8 -4
cornwell guy | 9 -8 17 -7 -8 -4
corre * | -8 -2 3 12 -7 2
correct | -5 0 -2 12 -6 1
corte | 10 -9 -9 -11 29 -10
cosa | 10 3 -5 -1 -6 -1
cost | -9 1 -3 35 0 -24
cost panels | 0 -4 0 10 -2 -4
cost to | -1 -14 -16 33 12 -14
cost to <we> | -7 -7 -9 38 -4 -11
cost to get | -6 -4 -6 -3 16 2
cost to you | -7 -7 -9 38 -4 -11
costc * | 8 -5 -4 1 -1 1
costco | 8 -5 -4 1 -1 1
costs | 1 -9 -10 35 -10 -6
couch | -12 -11 -12 -11 55 -10
cough * | -10 -9 -7 -8 -9 44
coughing | -7 -6 -6 -6 -7 33
could | 21 1 3 7 -13 -18
could * | -7 11 2 -1 -5 -1
could <name> | -3 -8 9 -11 25 -12
could <we> | 35 -1 -9 -10 -6 -9
could <we> come | 26 -7 -5 -1 -12 -1
could <we> do | 18 -7 -4 1 -8 0
could <we> email | -4 10 -6 0 -3 3
could <we> give | 2 -10 7 0 -1 1
could <we> look | -6 10 -2 0 -2 0
could <we> scan | 5 -8 12 -1 -4 -3
could <we> send | 9 6 -8 -4 -6 3
could be | -1 -2 2 17 -9 -7
could come | 18 3 -8 -3 -5 -5
could come out | 11 -3 -2 0 -3 -2
could come to | 9 -5 -3 -2 -1 1
could do | 0 9 1 -3 -7 0
could do a | 15 -13 -1 0 0 0
could do it | 8 -3 -3 1 -4 1
could get | -5 0 3 12 -10 0
could i | 4 -5 3 -9 16 -10
could somebody | 4 7 -8 0 -5 2
could we | -6 25 5 -16 4 -11
could we do | -2 14 -7 0 -8 3
could you | 35 -1 -9 -10 -6 -9
could you come | 26 -7 -5 -1 -12 -1
could you do | 18 -7 -4 1 -8 0
could you email | -4 10 -6 0 -3 3
could you give | 2 -10 7 0 -1 1
could you look | -6 10 -2 0 -2 0
could you scan | 5 -8 12 -1 -4 -3
could you send | 9 6 -8 -4 -6 3
couldnt | -7 11 2 -1 -5 -1
couldnt find | -8 13 -1 0 -3 -1
counc * | -6 -7 -2 7 8 0
couns * | -7 -8 -9 -3 35 -7
counselor | -7 -8 -9 -3 35 -7
count | -14 -12 12 33 -9 -9
count * | -2 -4 35 -8 10 -31
count on | -4 -6 -7 19 -3 1
count on <we> | -5 -4 -3 15 -5 2
count on you | -5 -4 -3 15 -5 2
count on your | 0 -2 -5 11 -3 -1
countdown | 13 8 -5 -9 -7 0
counter | -15 7 54 -14 -16 -16
counter <n> | -5 -5 15 -4 -4 3
counter at | -4 -3 30 -8 -6 -10
counter at <name> | -1 -7 12 0 -5 1
county | -1 0 14 -10 12 -15
county <name> | 10 3 -6 -7 -3 2
county paving | 8 5 -7 -4 -3 0
county tax | -6 -5 21 1 -9 -1
coupl * | 6 -2 7 0 -11 0
couple | 6 -2 7 0 -11 0
couple days | -2 17 -2 -2 -5 -5
couple hours | 12 -6 -5 -1 -3 2
couple of | 2 -8 10 3 -5 -2
couple of questions | -1 -3 15 -5 -3 -4
coupo * | 12 -6 -2 -5 -1 2
coupon | 12 -6 -2 -5 -1 2
couri * | 8 -3 6 -3 -7 -1
courier | 8 -3 6 -3 -7 -1
cours * | 11 -5 7 -3 -5 -5
course | 11 -5 7 -3 -5 -5
court | -2 11 -13 -11 26 -11
court * | -14 -16 -13 44 10 -11
court date | 6 -6 -11 -8 27 -8
courtesy | -9 -11 -12 50 -11 -6
courtesy call | -8 -7 -13 40 -8 -4
courtesy call about | -5 -5 -8 23 -4 0
courtesy call regarding | -5 -3 -7 25 -5 -4
courthouse | -8 -2 0 -2 16 -4
cousi * | 7 -9 -1 -16 31 -12
cousin | 10 -4 -5 -18 30 -13
cousins | -6 -4 3 -3 9 1
cove | 11 -4 -5 1 -5 1
cover | 6 17 -16 10 -13 -4
cover * | -7 0 -7 42 -3 -24
cover gasket and | 9 -5 -4 -1 0 1
cover is | -8 16 -4 11 -6 -7
cover it | 10 -5 -3 -2 -2 1
cover leak | 4 12 -1 -2 -4 -8
coverage | -6 -10 -3 48 -18 -11
coverage advisor | -1 -1 -2 11 -3 -3
coverage has | -7 -7 -7 32 -7 -5
coverage may | -6 -8 -8 32 -7 -3
coverage may have | -6 -8 -8 32 -7 -3
coverage on your | -2 -3 -6 12 -3 2
coveralls | -6 -2 13 -3 -3 2
covered | -18 25 -4 26 -13 -17
covered by | -8 30 -15 13 -11 -9
covered by medicare | -4 -9 -5 28 -6 -3
covering | -5 -7 -6 6 14 -2
covers | 6 0 7 -3 -12 2
covers <we> | -5 4 10 -7 -1 0
covers you | -5 4 10 -7 -1 0
covid | 16 -7 -5 -2 -1 -1
cow | 12 -8 -2 0 -1 0
cowor * | 16 -6 -3 1 -12 4
coworker | 16 -6 -3 1 -12 4
crack * | 0 -17 11 -11 26 -9
cracked | 0 -17 11 -11 26 -10
craig * | 12 -11 -13 -11 31 -9
craig with | 0 -6 0 10 -3 0
craig with <name> | 0 -6 0 10 -3 0
craigslist | 12 -11 -13 -11 31 -9
craigslist and | 13 -9 -2 0 -3 1
crane | -6 14 -3 0 -6 0
crank | 7 18 -7 -1 -14 -3
crank * | 16 23 -10 -5 -14 -10
crank <part> | -1 11 -1 -3 -4 -3
crank its | 17 -4 -1 -5 -5 -2
crank its a | 17 -4 -1 -5 -5 -2
crank sensor | -1 11 -1 -3 -4 -3
cranked | -4 30 -4 -4 -7 -11
cranks | 17 -9 -8 0 -1 1
cranks and | 14 -8 -5 1 -1 -1
cranks and cranks | 14 -8 -5 1 -1 -1
cranks and wont | 11 -2 -1 2 0 -10
cranks but | 11 -7 -2 -1 -2 1
cranks but doesnt | 13 -6 -2 -2 -3 0
crazy | 23 -4 -7 -5 -1 -5
crazy <n> | 17 -5 2 0 -6 -8
crazy to | 13 -8 0 -1 -3 0
cream | 8 6 -9 -14 23 -13
credi * | -17 -19 19 51 -3 -32
credit | -17 -17 21 48 -1 -35
credit <we> | 1 -6 12 3 -8 -2
credit card | -16 0 -9 37 3 -15
credit card interest | -4 -4 -6 23 -7 -1
credit card processing | -2 -5 3 10 -2 -4
credit cards | 9 -5 -5 5 -5 1
credit check | -5 -7 -8 32 -5 -7
credit for | -5 -6 38 -13 -10 -2
credit union | -3 1 12 -20 20 -10
credit you | 1 -6 12 3 -8 -2
credito | -7 -4 -13 34 -6 -4
creek | -1 -8 16 -1 -4 -2
creep * | 1 10 -3 -1 -6 0
creo | 7 15 -10 -7 0 -4
creo que | -8 20 -8 -5 4 -3
creo yo | 11 -7 -4 0 -2 1
crew | -3 -6 -4 0 19 -6
crews | 15 -3 -4 -3 -6 1
crook * | 5 8 -4 -2 -6 -2
crooked | 5 8 -4 -2 -6 -2
cross * | 8 -2 5 -5 -4 -2
cruce * | 0 -6 -6 23 -6 -5
crucero | -5 -5 -5 24 -5 -5
crucero gratis | -5 -5 -5 24 -5 -5
cruis * | -8 -8 -12 18 24 -15
cruise | -8 -8 -12 18 24 -15
cruise to | -1 -1 -1 8 -3 -1
cruise to the | -1 -1 -1 8 -3 -1
crump | -5 -4 11 0 -3 1
crypt * | -11 -11 -11 55 -11 -11
cuand * | 9 19 -3 -17 12 -20
cuando | 9 19 -3 -17 12 -20
cuando <we> | 12 -11 -3 1 -1 2
cuando freno | 20 -12 -5 2 -5 1
cuando puedas | -5 -5 -5 -4 27 -8
cuando salgas | -3 -4 -2 -4 20 -7
cuando salgas del | -3 -4 -2 -4 20 -7
cuando tenga | 11 -6 -5 1 -2 2
cuando tenga chanza | 10 -5 -5 0 -2 2
cuando usted | 12 -11 -3 1 -1 2
cuant * | 27 6 -16 -11 11 -18
cuanto | 28 4 -16 -10 11 -18
cuanto cobra | 14 -15 -6 -6 25 -13
cuanto cobra por | 24 -7 -4 -3 -7 -4
cuanto cobran | 26 -10 -3 0 -5 -8
cuanto le | -1 28 -8 -7 -9 -4
cuanto le debo | -7 33 -7 -7 -8 -4
cuanto sale | 18 -5 -2 -2 -10 1
cuanto sale una | 18 -5 -2 -2 -10 1
cuatr * | 2 3 8 -10 13 -15
cuatro | 2 3 8 -10 13 -15
cuent * | -10 -12 24 18 -12 -8
cuenta | -10 -12 24 18 -12 -8
cummi * | 19 -4 -3 2 -8 -6
cummins | 19 -4 -3 2 -8 -6
cunad * | 12 -11 -2 1 -2 2
cunado | 12 -11 -2 1 -2 2
curb | 17 -7 -2 0 -9 1
curb and | 9 -3 -1 0 -2 -2
curre * | 3 -3 -4 15 -11 0
current | -2 0 -1 15 -8 -3
curti * | 4 9 -5 -4 -7 2
curtis | 4 9 -5 -4 -7 2
curtis <name> | 10 -2 -6 1 -5 2
custo * | -17 10 23 42 -26 -32
custody | -8 -9 -9 -4 37 -7
customer | -8 22 26 6 -29 -15
customer here | 11 -5 -5 -5 2 3
customer of | -3 11 23 -17 -6 -8
customer of yours | -5 12 25 -17 -6 -8
customer on | 6 -4 9 -4 -8 1
customer with | -8 -3 10 4 -3 -1
customer with the | -6 -1 12 -3 -2 -1
customers | -7 -17 14 46 -21 -16
customers <name> | -4 -5 13 -1 -4 1
customers for | 0 -7 -10 16 -2 3
customers for your | 0 -7 -10 16 -2 3
customers on | 8 -5 4 -6 -3 2
customs | -13 -8 10 28 -4 -13
cut | -13 -15 -1 18 39 -28
cut and | 10 -8 -2 -14 24 -10
cut and color | -7 -6 3 -9 27 -8
cut me | 18 -10 0 -1 -9 3
cut me off | 18 -10 0 -1 -9 3
cut my | -1 -3 -8 -10 27 -5
cut off | 15 -8 -7 3 -6 3
cut the | -1 -5 20 -2 -12 0
cut your | -4 -6 -2 34 -16 -5
cut your power | -2 -3 -2 16 -8 -2
cutti * | 11 -4 -2 0 -3 -1
cutting | 11 -4 -2 0 -3 -1
cutting off | 16 -3 -5 -1 -5 -2
cuz | -4 -6 -2 -3 18 -4
cvt | 28 -15 -2 -4 -7 0
cylin * | 30 -15 4 -5 -10 -4
cylinder | 22 -14 8 -4 -8 -4
cylinder head | -2 -3 13 -2 -4 -2
cylinder head is | -2 -3 13 -2 -4 -2
cylinders | 26 -6 -9 -4 -4 -2
cypre * | 17 -5 -3 1 -10 1
cypress | 17 -5 -3 1 -10 1
cypress <name> | 17 -5 -3 1 -10 1
d | 19 -4 -9 0 -7 1
d <name> | 15 -5 -6 1 -6 1
d a | 18 -7 -8 1 -4 0
d e | 13 -4 -3 0 -5 0
d e <name> | 13 -4 -3 0 -5 -1
d e r | 12 -2 -1 -2 -5 -2
d i | 9 -3 -4 0 -2 0
da | 10 -6 7 -4 -7 -1
dad | 10 -15 -1 -28 53 -20
dad had | 5 -4 10 -4 -10 3
daddy | -9 -6 -7 -6 40 -12
dads | 2 4 -10 6 0 -1
dale | 11 -11 6 1 -11 3
dale and | 10 -3 -5 -3 -1 2
damag * | -3 15 12 19 -21 -21
damage | -4 18 5 22 -20 -21
damaged | 4 -7 16 -6 -4 -4
dan | -2 7 13 3 -9 -11
dan <name> | 0 -7 11 -1 -3 1
dana | 18 -11 11 -8 -8 -1
dana <name> | 18 -8 -5 -2 -5 2
dana reed and | 13 -1 -4 1 -5 -4
dana reed here | 8 -6 -1 0 -1 -1
dang | -7 -6 -5 -6 -8 30
dang it | -6 -6 -4 -6 -8 30
danie * | 7 -1 -11 6 0 0
daniel | 5 -4 -9 5 5 -1
danielle | 9 -4 -3 1 -5 2
danny | 3 3 -7 -5 17 -11
dar | 5 21 -6 -7 -7 -6
dariu * | 16 7 -6 -6 -7 -4
darius | 16 7 -6 -6 -7 -4
dark | 10 -8 -1 0 -2 0
dash | 13 -1 -11 10 -13 2
dash cam | -3 -4 -4 15 -2 -1
dash is | 10 -2 -1 -1 -4 -3
dash it | 10 -9 0 0 0 0
dash lights | 17 -6 -2 1 -12 2
dashb * | 18 -4 -3 -1 -6 -4
dashboard | 18 -4 -3 -1 -6 -4
date | -5 -4 12 -15 25 -14
date is | -3 -8 16 -3 0 -3
date of | -3 -10 -2 -1 19 -4
date of birth | -3 -10 -2 -1 19 -4
daugh * | 7 6 -12 -4 8 -6
daughter | 5 2 -9 -2 11 -7
daughter <name> | 9 -1 0 1 -10 2
daughters <car> | 9 -5 -1 0 -2 0
daughters <vehicle> | 2 11 -3 -1 -5 -3
daughters car | 2 11 -3 -1 -5 -3
dave | 3 -10 17 2 -8 -4
dave from | -2 -6 21 -5 -4 -4
david | 0 -5 -5 11 -3 2
david with | -1 -5 -4 11 -3 2
davis | 2 -12 -1 3 15 -8
day | 5 -4 13 20 -14 -21
day <name> | 11 -12 -2 10 -4 -3
day after | -5 10 -5 2 -4 1
day and | -2 -4 10 -4 -2 2
day approval | -7 -10 -7 32 -4 -4
day care | 17 -4 -5 -2 -3 -3
day dear | 0 -6 -2 9 -4 3
day i | 14 -10 -10 9 -5 2
day i am | 20 -6 -7 -7 -2 1
day is | 10 -1 -2 1 -9 2
day my | 14 -7 -2 1 -8 3
day next | 19 -7 -6 -4 -4 2
day next week | 19 -7 -6 -4 -4 2
day this | 9 -5 -3 -1 -2 1
day this is | 9 -4 -2 -2 -3 1
day to | 12 -5 -3 -2 -4 1
day to <we> | 12 -5 -3 -2 -4 1
day to you | 12 -5 -3 -2 -4 1
day warranty | -2 -3 14 -4 -3 -2
dayca * | 15 2 -13 -16 27 -15
daycare | 15 2 -13 -16 27 -15
days | -10 8 16 0 -5 -9
days <name> | 11 -10 -3 1 -1 1
days a | -5 -7 11 1 -3 3
days a week | -5 -7 11 1 -3 3
days ago and | 10 -8 -3 1 0 1
days and | 1 12 -4 -2 -8 2
days i | 11 -10 -3 1 -1 1
days or | -4 10 -5 8 -5 -4
days past | -5 -8 31 -8 -1 -8
days past due | -5 -8 31 -8 -1 -8
days so | 12 -5 -5 0 -5 3
de | -4 -6 42 26 -10 -47
de <day> | -11 40 -10 -1 -13 -5
de <mechanic> | -5 -9 31 -2 -6 -8
de <mechanic> tengo | -4 -4 14 -1 -2 -3
de <name> | 9 -13 3 -15 15 2
de aceite | 12 -8 18 -2 -12 -7
de aceite para | 17 -8 -5 -2 -2 1
de adelante | 8 -4 -2 0 -1 0
de agua | 3 10 -3 -1 -10 1
de amara | -3 -3 -3 -2 -3 13
de amara org | -3 -3 -3 -2 -3 13
de credito | -4 -4 -10 24 -3 -2
de experiencia | -6 -6 18 -2 -3 -3
de experiencia en | -4 -2 10 -2 -3 1
de garantias | -5 -5 -7 28 -6 -4
de hasta | -2 -2 -2 9 -2 -2
de la | -6 -5 35 -4 -5 -16
de la <car> | -9 11 4 -1 -5 0
de la compania | -9 -9 16 12 -8 -2
de la familia | -3 -2 -3 -3 18 -6
de la llantera | 14 -8 6 -6 -5 -1
de las cinco | -1 -7 12 -1 -3 1
de los | -3 0 11 -2 -5 -1
de luz | -4 -5 -9 35 -8 -8
de manana | -6 23 -6 -1 -7 -3
de mecanico | -5 -9 31 -2 -6 -8
de mecanico tengo | -4 -4 14 -1 -2 -3
de mi | 10 13 -21 -6 5 -1
de mi <car> | 9 10 -13 3 -12 4
de parte | 16 -6 -6 -2 -1 -1
de parte de | 16 -6 -6 -2 -1 -1
de partes | -5 -11 16 0 -1 1
de semana | 23 -8 -6 -3 -5 -2
de su | -11 -10 5 20 5 -10
de su vehiculo | -5 -2 -9 21 -3 -3
de un <car> | 13 -9 -3 0 -2 1
deaco * | -5 -4 -5 -2 27 -11
deacon | -6 -3 -5 -2 28 -11
deacon <name> | -4 -3 -6 -2 25 -10
deacon harris | -5 -3 -5 -2 25 -10
deacon harris there | -5 -3 -5 -2 25 -10
dead | 34 -7 -23 2 -6 1
dead <car> | 16 -3 -7 -5 -2 1
dead <part> | 15 -5 -5 1 -7 2
dead <part> i | 8 -4 -1 0 -3 0
dead and | 1 -4 -3 0 8 -1
dead and <name> | 1 -4 -3 0 8 -1
dead and ive | -3 -2 -2 0 10 -2
dead at | 23 -4 -5 -1 -12 -1
dead at the | 19 -2 -4 -4 -5 -4
dead battery | 14 -4 -5 1 -7 2
dead in | 13 2 -8 3 -13 3
dead in the | 13 3 -8 3 -13 3
dead on | 21 -11 -5 -2 -6 4
dead on my | 9 -6 0 1 -4 1
dead so | 13 -5 -1 0 -7 0
dead we | 21 -6 -5 -1 -7 -2
dead we just | 21 -6 -5 -1 -7 -2
deal | -13 -4 11 38 -17 -15
deale * | 5 -18 16 5 3 -11
dealer | 8 -7 12 9 -13 -10
dealer get | -6 9 -3 -4 11 -8
dealer is | 11 -7 -3 -1 -1 2
dealer is booked | 12 -6 -3 -2 -2 2
dealer says | 18 -7 -6 -3 -4 2
dealer services | -8 -1 -1 24 -5 -9
dealer told | 12 -5 -5 0 -5 3
dealer told me | 12 -5 -5 0 -5 3
dealer wants | 8 -3 -5 0 0 0
dealer wants <n> | 9 -3 -5 0 0 0
dealer your | -1 -8 21 -4 -10 2
dealers | 9 -3 3 -2 -8 2
dealership | -5 -18 14 -6 15 -1
deals | 3 -5 10 -1 -5 -1
deals on | -1 -2 10 -1 -3 -2
dean | 29 -9 -4 -5 -8 -3
dean <name> | 8 -6 -4 1 0 1
deand * | 14 -7 -4 0 -3 1
deandre | 14 -7 -4 0 -3 1
dear | 6 -2 -10 11 4 -9
dear <name> | 2 -3 0 13 -15 3
dear business | -2 -4 -3 13 -3 -1
dear business owner | -2 -4 -3 13 -3 -1
dearb * | 9 -2 -1 0 -6 1
dearborn | 9 -2 -1 0 -6 1
death | 22 -8 -8 1 -8 2
death rattle | 13 -4 -1 -2 -6 0
death wobble | 14 -5 -6 0 -5 0
deb | 8 -5 6 -5 -6 1
debaj * | 0 19 -5 -5 -8 -2
debajo | 0 19 -5 -5 -8 -2
debajo del | -5 21 -4 -4 -7 0
debie * | -5 26 -7 -4 -5 -5
debiendo | -5 26 -7 -4 -5 -5
debit | -6 -8 -5 -7 34 -9
debit card | -6 -8 -5 -7 34 -9
debo | -11 40 -6 -9 -6 -7
deborah <name> | 6 7 6 -5 -6 -9
debt | -19 -20 -22 71 3 -13
debt relief | -6 -6 -9 37 -10 -6
decat * | 13 -7 -4 0 -5 2
decatur | 13 -7 -4 0 -5 2
decem * | -4 -5 16 -7 -1 2
december | -4 -5 16 -7 -1 2
decen * | -5 -6 12 -2 -3 3
decent | -5 -6 12 -2 -3 3
decid * | -8 20 -5 -2 -7 2
decided | -8 19 -4 0 -7 0
decided to | -7 17 -4 0 -7 -1
decir * | -3 19 -6 -2 -5 -3
decirle | -3 19 -6 -2 -5 -3
decirle que | -3 19 -6 -2 -5 -3
decis * | -10 -5 -5 38 -10 -8
decision | -10 -5 -5 38 -10 -8
decision maker | -10 -5 -5 38 -10 -8
deck | 16 -11 -2 0 -3 0
deck level | 11 -8 0 1 -4 0
decli * | -12 25 30 -10 -17 -16
decline | -4 21 -3 -1 -6 -7
declined | -9 14 34 -11 -14 -14
deduc * | -2 5 -11 16 -5 -3
deductible | -2 5 -11 16 -5 -3
dee | -6 -1 -2 -2 9 2
deer | 13 -6 8 -6 -10 0
deer last | 19 -5 -3 -1 -9 -1
deer last night | 19 -5 -3 -1 -9 -1
def | 15 7 -7 -10 -5 -1
degre * | 10 -2 -2 -1 -4 -1
degrees | 10 -2 -2 -1 -4 -1
degrees out | 9 -2 -2 -1 -3 0
deje | 1 12 4 -6 -9 -2
deje las | 2 10 -5 -2 -5 -1
deje las llaves | 2 10 -5 -2 -5 -1
dejo | 1 14 7 -2 -14 -6
del | -22 4 27 15 -3 -21
del <car> | -5 21 8 -4 -17 -3
del <car> rojo | -3 21 -7 -1 -9 -2
del <part> | 19 -6 -6 -1 -6 -1
del <part> esta | 15 -4 -4 -1 -4 -1
del <vehicle> | -4 -8 -12 14 11 0
del carro | -4 -8 -12 14 11 0
del departamento | -3 -4 -6 17 -3 -1
del departamento de | -1 -2 -2 10 -3 -2
del motor | 19 -6 -6 -1 -6 -1
del motor esta | 15 -4 -4 -1 -4 -1
del seguro | -8 -7 13 17 -9 -5
del trabajo | -3 -4 -2 -4 20 -7
del yonke | -5 -8 15 0 -2 0
del yonke ya | -5 -8 15 0 -2 0
delan * | 19 3 -10 -4 -5 -3
delaney | 19 3 -10 -4 -5 -3
delet * | 4 9 -13 15 -8 -6
deleted | 3 9 -12 15 -7 -7
delga * | 3 8 -3 -4 -1 -3
delgado | 3 8 -3 -4 -1 -3
delgado and | 0 -7 14 0 -7 -1
delgado and my | 12 -4 -1 1 -5 -3
delgado here | 11 -7 0 0 -4 0
delgado necesito | 9 -2 -3 -1 -3 -1
delgado necesito ayuda | 9 -2 -3 -1 -3 -1
deliv * | 2 -28 56 -28 37 -40
deliver | 26 -13 24 -10 -17 -10
delivered | -8 -11 20 -23 32 -10
delivered to | -5 -4 16 -5 -6 4
delivery | -2 -18 44 -13 25 -37
delivery <mechanic> | 2 -4 22 -3 -11 -6
delivery <vehicle> | 21 -5 -5 0 -11 1
delivery company | -2 -3 8 -2 -2 1
delivery driver | 2 -4 22 -3 -11 -6
delivery for | -6 -11 24 -10 12 -9
delivery for <day> | -5 -6 16 1 -8 3
delivery for tomorrow | -5 -6 16 1 -8 3
delivery trucks | 6 10 -9 -4 -5 0
delivery van | 18 -3 -5 -1 -8 -1
delivery vans | 25 -9 -12 -2 -9 5
delivery vans for | 12 -4 -4 -1 -4 1
delor * | 0 -4 -5 0 10 -1
delores | 0 -4 -5 0 10 -1
delph * | 11 -6 -3 -2 0 0
delphine | 11 -6 -3 -2 0 0
deluca calling | 8 -4 -1 0 -3 0
demo | -4 -11 32 29 -19 -26
demo next | -1 0 13 -14 0 1
demo next week | -1 0 13 -14 0 1
denis * | 7 -2 2 -8 14 -12
denise | 7 -2 2 -8 14 -12
denise <name> | -6 1 -3 -5 12 0
denta * | -14 -15 -14 24 31 -13
dental | -14 -15 -14 24 31 -13
denti * | -8 -10 -18 -17 70 -17
dentist | -2 -10 -10 -10 40 -8
dentists | -10 -11 -12 -9 51 -10
dentists office | -6 -7 -8 -5 30 -4
denve * | 14 -6 -1 0 -8 0
denver | 14 -6 -1 0 -8 0
depar * | -15 -30 3 44 17 -19
departamento | -6 -6 -10 29 -5 -2
departamento de | -5 -4 -7 23 -5 -3
departamento de garantias | -5 -5 -7 28 -6 -4
department | -13 -27 5 38 18 -20
department <we> | 0 -3 -6 19 -5 -6
department about | -12 -11 16 5 5 -4
department at | -6 -10 -3 -7 26 -1
department at <name> | -10 -7 15 -4 13 -6
department of <name> | -4 -3 12 -4 -3 2
department you | 0 -3 -6 19 -5 -6
depen * | -1 -3 12 -3 -4 0
deplo * | 9 -7 -2 0 -2 1
deployed | 9 -7 -2 0 -2 1
depos * | -14 28 10 5 10 -40
deposit | -5 30 25 -30 6 -26
deposit back | -6 27 -4 -5 -6 -5
deposition | -7 -11 -4 -5 33 -6
deposits | -9 -12 -14 48 -10 -4
depot | 2 -9 14 -4 -5 3
depot <name> | -2 -5 14 -4 -4 2
derek stone <n> | -3 9 -3 1 -2 -2
derek stone <name> | 9 -1 -4 -2 -2 0
derek stone calling | 8 -3 0 0 -4 0
derek stone i | 9 -1 -4 -2 -2 0
derma * | -10 -9 -3 -10 39 -7
derri * | -8 28 -5 -2 -7 -6
derrick | -8 28 -5 -2 -7 -6
desco * | -3 -1 -5 13 -3 -2
desconectado | -3 -1 -5 13 -3 -2
describe | 11 -5 0 -2 -4 1
desde | -13 17 -15 20 3 -13
desha * | 18 -9 -6 0 -3 0
deshawn | 18 -9 -6 0 -3 0
deshawn i | 8 -5 -2 1 -3 1
deshawn i got | 8 -5 -2 1 -3 1
desig * | -9 -16 -4 55 -9 -16
design | -9 -16 -4 55 -9 -16
desk | 0 -23 24 -3 24 -21
desk at | 2 -13 12 -9 14 -6
desk at <name> | -4 -9 13 -5 8 -3
desmo * | 18 2 0 -6 -6 -7
desmond | 18 2 0 -6 -6 -7
desmond <name> | 8 9 -4 -1 -5 -5
desmond clarke | 24 -7 -3 -5 -4 -5
desmond with | 11 -3 1 -5 -4 1
despues de las | 13 -7 -7 0 -1 2
desti * | 8 -4 -1 3 -6 0
detai * | -12 -14 14 17 2 -8
detailing | -14 -12 10 21 5 -8
detec * | 2 -17 -6 8 0 13
detected | -5 -7 -3 12 -12 16
detected a | 1 -1 -4 14 -4 -6
detected a virus | 1 -1 -4 14 -4 -6
detective | 9 -11 -1 -6 9 -1
detective <name> | 5 -3 -7 -3 13 -5
devin | 1 -3 -1 -1 10 -6
deway * | 4 -4 9 -4 -5 1
dewayne | 4 -4 9 -4 -5 1
diagn * | 9 25 -1 -11 -15 -7
diagnosed | -2 9 -8 0 -2 2
diagnosis | 1 22 13 -10 -15 -11
diagnostic | -1 15 -3 -3 -10 3
dial | -10 -9 16 -10 -15 28
dial <n> | -1 -1 15 -9 -4 1
diale * | 3 -10 -4 -6 28 -11
dialed | 3 -10 -4 -6 28 -11
dialed the | -2 -4 -3 -1 13 -4
dialed the wrong | -2 -4 -3 -1 13 -4
dialy * | -6 0 -6 0 15 -3
dialysis | -6 0 -6 0 15 -3
dias | 14 -10 10 3 -12 -5
dias mi | 10 -5 -4 0 -1 0
dias mi nombre | 10 -5 -4 0 -1 0
dias soy | -2 -7 17 -1 -3 -4
dias soy <name> | -2 -7 17 -1 -3 -4
dias soy ivan | -2 -6 17 -1 -3 -4
diaz | 9 -4 -3 0 -3 0
dice | 1 -7 -4 -3 19 -7
dicen | 8 -4 -2 -1 -2 0
did | -10 58 -6 -11 -9 -22
did a | -6 12 5 -3 -5 -3
did and | -7 16 -7 -1 -2 1
did but | -5 21 -2 2 -8 -8
did he | -5 29 -4 -5 -9 -6
did he find | -5 29 -4 -5 -9 -6
did her | 8 -7 -4 1 0 1
did it | 0 17 -4 -3 -5 -4
did it go | 9 -3 -2 -1 -3 0
did my | 3 16 -8 -9 12 -13
did my brakes | -10 14 -1 1 -7 3
did my oil | 18 -12 -2 0 -7 2
did that | 5 21 -11 -3 -8 -4
did that part | -6 25 -8 -3 -6 -3
did the | -7 22 4 -2 -17 0
did the brakes | 12 -5 -6 2 -5 3
did the front | -6 13 -3 0 -4 -1
did the head | -7 11 4 -1 -7 -1
did the mechanic | -7 14 -6 2 -5 2
did the oil | 9 -1 -2 0 -9 4
did the part | 1 10 -3 -2 -4 -3
did we | -4 14 -6 0 -8 4
did you | -28 40 0 0 5 -18
did you ever | -1 32 -8 -9 -7 -6
did you find | -5 38 -11 -6 -11 -4
did you get | -5 19 -13 -8 12 -5
did you look | -1 10 -2 0 -5 -1
did you order | -1 31 -12 -4 -11 -3
did you want | 0 -10 14 -4 -3 4
didnt | -4 17 0 2 -3 -12
didnt call | -6 -5 -1 -2 17 -2
didnt call any | -6 -5 -1 -2 17 -2
didnt do | -4 13 -3 -4 -2 0
didnt hear | 1 -7 9 -3 -2 1
didnt realize | 5 8 -7 0 -6 0
died | 40 -7 -11 -2 -19 0
died again | 2 9 -5 -1 -4 -2
died and | 8 12 -7 0 -11 -4
died and <name> | 20 -7 -8 3 -11 2
died and i | 0 16 -5 0 -7 -4
died at | 24 -11 -4 2 -9 -2
died at the | 21 -9 -4 2 -8 -3
died in | 10 -3 -3 0 -6 2
died on | 21 -5 -3 -5 -4 -3
dies | 14 -5 -2 -3 -3 0
dies starts | 13 -3 -1 -4 -3 -2
dies starts then | 13 -3 -1 -4 -3 -2
diese * | 32 -19 12 -7 -14 -4
diesel | 16 -15 16 -5 -10 -2
diesel i | -6 -3 12 -3 -3 2
diesel in | 17 -4 -3 -3 -3 -3
diesel in my | 17 -4 -3 -3 -3 -3
diesels | 33 -8 -9 -4 -6 -7
diez | 3 -7 11 -6 7 -8
diff | 21 -4 -5 -3 -8 -3
diffe * | 2 8 6 -10 3 -10
different | 6 12 4 -16 4 -9
different <vehicle> | 3 -5 -2 -3 10 -3
different <vehicle> my | 8 -4 -3 0 -3 1
different car | 3 -5 -2 -3 10 -3
different car my | 8 -4 -3 0 -3 1
different mike | 12 4 -5 -2 -7 -1
different things | 15 -11 -1 -1 -5 2
digit * | -8 -8 2 27 -6 -7
digital | -8 -8 2 27 -6 -7
digital marketing | -7 -8 4 23 -5 -8
dijer * | 1 15 -7 0 -7 -3
dijeron | 1 15 -7 0 -7 -3
dijeron que | 1 16 -7 0 -7 -3
dijo | -6 16 -10 -3 5 -2
dijo que | -6 16 -10 -3 5 -2
dile | -7 -10 -8 -5 39 -9
dile a | -7 -9 -4 0 25 -5
dile que | -4 -5 -6 -5 27 -7
dim | 16 -9 -2 0 -5 0
dimit * | 10 -5 -3 15 -6 -12
dimitri | 10 -5 -3 15 -6 -12
diner | -7 -5 6 -13 32 -13
diner * | -10 19 -11 24 -12 -11
dinero | -10 19 -11 24 -12 -11
dinne * | -1 1 -15 -16 50 -19
dinner | -1 1 -15 -16 50 -19
dinner reservation | -2 -4 -2 -3 17 -6
dio | 11 3 -5 -1 -6 -1
dio su | 18 -6 -4 -1 -6 -1
dio su numero | 13 -5 -5 -1 -4 2
dios | 3 9 2 -4 -4 -6
direc * | 14 -2 4 26 -26 -16
direccionales | 9 -6 -2 -1 0 0
direct | 8 -10 6 14 -17 -2
direct line | 10 -5 8 -11 -6 5
direct line is | 10 -5 8 -11 -6 5
director | 6 7 -9 -4 -3 3
directory | -14 -9 15 38 -13 -16
disab * | -11 -10 -13 32 16 -13
disap * | -5 18 -3 1 -5 -6
discl * | -3 -4 -4 -6 -3 21
disco * | 25 -16 5 39 -24 -29
disconnect | 8 -8 -6 9 -4 0
disconnected | 0 -4 -8 16 -2 -1
disconnection | 0 -12 -8 33 -6 -7
discontinued | 1 -6 24 6 -13 -13
discount | 6 3 -7 49 -30 -20
discu * | -4 15 10 -24 24 -22
disculpe | -3 -10 16 -14 31 -19
discussed | -10 38 -2 -10 -9 -8
dishw * | -3 -4 -7 -11 36 -11
dispa * | -8 -11 18 17 -13 -3
dispatch | -7 -9 25 -6 -5 2
dispatch at | -3 -7 13 -2 -2 0
dispatch at <name> | -3 -7 13 -2 -2 0
dispo * | -9 -5 -6 -8 38 -10
dispu * | 3 12 -6 0 -9 0
dispute | 3 12 -6 0 -9 0
disre * | -15 23 -12 21 -1 -16
disregard | -15 23 -12 21 -1 -16
distr * | 14 -8 41 -17 -18 -12
distributor | -5 -6 38 -8 -12 -7
distributors | -5 -4 12 -3 -4 3
district | 10 -5 7 -6 -7 2
divis * | 5 -10 -8 25 -3 -9
division | 5 -10 -8 25 -3 -9
dixie | 12 -6 -1 1 -6 0
dixie parking | 8 -4 -1 1 -5 1
dixie parking lot | 8 -4 -1 1 -5 1
dmitr * | 13 -3 -4 -1 -2 -2
dmitri | 13 -3 -4 -1 -2 -2
dmv | -7 -2 -6 -14 46 -17
do | 25 -1 -7 7 8 -32
do <day> | -4 13 -3 1 -6 -2
do <name> | 7 19 -10 -2 -15 1
do <part> | 1 -9 17 7 -19 4
do <vehicle> | -2 -8 -7 5 12 0
do <we> | 37 -34 -3 1 29 -29
do <we> <did> | 10 -5 -2 -3 -3 2
do <we> <mechanic> | 28 -17 -15 3 9 -8
do <we> <paper> | 16 -3 -4 -4 -10 5
do <we> all | -9 -5 -2 -1 18 -1
do <we> bring | 24 -5 -5 -3 -8 -3
do <we> charge | 25 -5 -5 -2 -11 -3
do <we> come | 28 -6 -7 -3 -10 -2
do <we> cut | -4 -3 -4 -5 17 -1
do <we> do | 11 -14 -15 -6 29 -4
do <we> fix | 10 -1 -2 -2 -6 1
do <we> go | 15 -3 -2 -1 -5 -3
do <we> have | -8 -6 3 -1 22 -10
do <we> need | -12 7 14 12 -17 -4
do <we> own | -4 0 -2 14 -9 0
do <we> rent | -15 -3 -7 -4 35 -6
do <we> replace | 18 -5 -4 -2 -7 -1
do <we> sell | -5 -3 -4 -4 21 -5
do <we> service | 24 -7 -10 -9 12 -10
do <we> take | 38 -3 -5 -7 -15 -9
do <we> want | -9 -2 14 -5 3 -1
do <we> work | 23 -4 -4 -2 -9 -4
do a | 9 4 12 2 -17 -10
do a pre | -10 16 -4 0 -3 2
do about | -6 17 -7 1 -8 3
do about it | -6 17 -7 1 -8 3
do all | -4 14 -4 -2 -6 2
do an | 13 -7 -3 0 -4 0
do an oil | 13 -7 -3 0 -4 0
do any | 8 -3 -2 1 -5 1
do brakes | -8 -11 20 9 -13 2
do doordash | 16 -3 -3 -3 -7 1
do em | 10 0 -11 -3 0 3
do european | 11 -2 -2 -1 -9 1
do hair | -10 -4 -4 -1 20 0
do i | 14 23 -10 -15 0 -11
do i go | 6 -5 -7 -5 18 -7
do i need | 10 -4 -14 -6 14 0
do i owe | -12 47 -6 -9 -18 -2
do i pay | -5 10 -1 -1 -2 -1
do i talk | 15 -3 -4 -4 -5 0
do in | 8 -6 -1 0 -3 0
do is | 5 -3 -2 7 -9 3
do it | 17 9 -12 -6 -2 -6
do it <day> | 17 -10 -5 1 -3 0
do it at | 15 -6 -4 1 -5 -1
do it himself | 9 -4 -1 1 -7 1
do it in | 14 -7 -6 2 -6 3
do it myself | 9 -4 -3 1 -4 1
do it there | 2 23 3 -9 -10 -9
do it today | 9 -8 0 0 -1 0
do mobile | -3 -4 15 -5 -3 0
do my | 5 15 -10 0 -12 3
do my <car> | 13 -2 -6 1 -8 2
do nails | -9 -7 7 -4 13 -1
do next | -5 10 -4 0 -4 2
do not | 6 -7 -8 33 -14 -9
do not call | -7 -5 -5 28 -6 -4
do not disregard | -9 -9 -5 34 -7 -5
do not hang | -2 -3 -1 17 -5 -6
do not know | 9 -3 -1 -3 -5 2
do oil | 18 -2 -2 -1 -8 -4
do oil changes | 17 0 -3 -5 -6 -3
do pre | 29 -10 -6 -2 -9 -2
do pre purchase | 29 -10 -6 -2 -9 -2
do state | 16 -3 2 -3 -2 -9
do state inspections | 16 -3 2 -3 -2 -9
do that | 12 1 6 -5 -18 4
do that or | 17 -6 -6 -1 -4 1
do the | -11 23 3 -15 6 -6
do the <part> | 0 17 -8 0 -6 -3
do the front | 9 -8 0 0 0 0
do the work | -6 20 -5 -1 -5 -3
do those | 22 6 -10 -4 -14 1
do tires | 9 -4 -3 1 -5 2
do yall | 18 -15 -12 -9 26 -8
do yall do | 17 -3 -5 -2 -7 1
do you | 35 -30 -2 1 24 -27
do you all | -9 -5 -2 -1 18 -1
do you bring | 24 -5 -5 -3 -8 -3
do you charge | 30 -10 -7 0 -12 -1
do you come | 20 -3 -4 -3 -8 -3
do you do | 10 -14 -14 -6 29 -5
do you fellas | 10 -1 -5 -2 -2 0
do you fix | 10 -1 -2 -2 -6 1
do you go | 15 -3 -2 -1 -5 -3
do you guys | 26 -17 -14 3 9 -8
do you have | -8 -6 3 -1 22 -10
do you need | -12 7 14 12 -17 -4
do you own | -4 0 -2 14 -9 0
do you put | 10 -5 -2 -3 -3 2
do you rent | -15 -3 -7 -4 35 -6
do you replace | 18 -5 -4 -2 -7 -1
do you sell | -5 -3 -4 -4 21 -5
do you service | 24 -7 -10 -9 12 -10
do you take | 37 -6 -4 -6 -13 -8
do you want | -9 -2 14 -5 3 -1
do you work | 23 -4 -4 -2 -9 -4
doc | -8 -8 -5 10 27 -16
dock | 11 -12 -12 -7 31 -10
docto * | 21 -27 -19 -22 64 -18
doctor | 21 -21 -13 -20 66 -32
doctors | 5 -12 -7 -7 28 -6
doctors appointment | 5 -10 -3 -4 17 -4
doctors office | -5 -6 -8 -6 29 -4
does | 14 -12 -8 2 17 -14
does a | 23 -6 -3 -4 -8 -1
does it | 2 -8 -7 -3 22 -6
does it cost | 13 -1 -1 -5 -6 0
does not | 10 8 -4 -3 -10 0
does not heat | -7 18 1 -4 -3 -5
does not start | 9 2 -2 0 -6 -3
does not work | 13 -6 -2 -2 -5 1
does that | 12 2 -8 -2 -10 5
doesn * | 11 7 10 -9 -15 -4
doesnt | 11 7 10 -9 -15 -4
doesnt believe | -4 12 -6 1 -5 2
doesnt catch | 14 -12 0 0 -1 0
doesnt speak | 9 -4 0 0 -4 0
doesnt start | 11 -4 -3 -1 -2 -1
doesnt want | 12 -4 -2 1 -11 2
doesnt want to | 12 -4 -2 1 -11 2
dog | 4 -16 -8 -22 33 10
dog and | 13 -3 -2 3 -10 0
dog ate | -4 -1 -1 0 8 -2
dog chewed | 21 -2 -3 0 -13 -3
dog chewed through | 20 -5 -3 1 -10 -3
dog got | 14 5 -3 -2 -9 -5
dog grooming | -4 -7 -6 -3 32 -11
dog to | 10 -8 -5 0 8 -4
dogs | -7 18 -13 -14 31 -15
dogs in | -4 16 -4 0 -4 -3
dogs medicine | -8 -6 -6 -6 34 -8
doin this | 9 -12 6 -1 -4 1
doin this is | 9 -12 6 -1 -4 1
doing | -15 14 8 9 -23 7
doing a | -2 -3 8 11 -8 -6
doing it | -14 21 14 -1 -14 -7
doing it again | -8 26 -9 3 -8 -4
doing that | -2 16 -3 0 -10 -1
doing that thing | -2 16 -2 0 -10 -1
doing the | -8 15 -7 1 -3 2
doing the same | -8 12 -6 1 -1 1
doing this | 2 9 -4 -1 -4 -2
dolar * | 7 18 -13 20 -17 -16
dolares | 7 18 -13 20 -17 -16
dolla * | -10 -11 16 34 -18 -11
dollar | -8 -1 5 23 -13 -7
dollar plan | -6 -5 -6 25 -4 -4
dollars | -7 -12 15 29 -16 -9
dollars and | -5 8 2 -10 5 1
dollars and <name> | -6 7 -8 -6 13 0
dollars and i | -6 7 -8 -6 13 0
dollars and it | 2 -3 9 -5 -2 0
dollars for | -1 -7 -4 11 0 1
dollars in | -1 -7 11 8 -10 0
dollars on | -1 10 -3 -4 -5 2
dollars per | -3 -3 -6 11 -1 2
dollars so | -8 9 -1 0 -1 1
dollars to | 10 -7 -4 9 -8 -1
dolor * | 3 10 -7 -2 -3 -1
dolores | 3 10 -7 -2 -3 -1
dome | 9 -5 -2 1 -3 0
dome light | 9 -5 -2 1 -3 0
dome light on | 9 -5 -3 1 -3 0
domic * | 30 -10 -9 -3 -5 -3
domicilio | 30 -10 -9 -3 -5 -3
domin * | 23 -12 -8 -6 19 -15
domingo | -10 -4 -4 -3 26 -6
domingos | 35 -9 -7 -3 -7 -9
dominic | 19 -6 -6 2 -6 -3
dominos | -3 -3 -1 -1 11 -3
don | -1 -9 1 -6 22 -8
don <name> | -7 -7 3 -5 23 -7
don chuy | 0 -1 11 -3 -6 -1
donat * | 7 -20 -19 38 9 -16
donate | 10 -8 -11 29 -12 -8
donate repairs | -3 -1 -6 14 -3 -1
donated | -3 -1 -6 14 -3 -1
donated cars | -3 -1 -6 14 -3 -1
donated cars and | -3 -1 -6 14 -3 -1
donation | -13 -11 -13 32 17 -11
donde | 20 7 -8 -6 -6 -7
done | 19 23 17 -16 -25 -17
done <n> | -3 -7 20 -3 -6 -2
done <name> | 3 9 -4 2 -9 -1
done before | 28 -10 -6 -3 -9 0
done lost | 9 -5 -4 1 -4 2
done on | 12 10 -11 -2 -11 2
done on a | 14 -4 -5 1 -8 1
done on my | 12 5 -7 -1 -9 1
done or | -4 9 -1 -1 -2 -1
done quit | 13 -1 -6 -1 -5 1
done right | 15 -8 -4 0 -4 1
done the | 4 9 -5 -1 -8 1
done with | 5 28 -7 -9 -11 -7
done yet | -3 40 -12 -8 -7 -9
donna | 13 -12 4 -1 -7 2
donni * | 10 6 2 -2 -7 -9
donnie | 10 6 2 -2 -7 -9
dont allow | 11 -4 -4 -1 -3 0
dont ask | 20 -5 -4 1 -8 -2
dont be | -5 -5 -5 -3 25 -6
dont be late | -5 -5 -5 -3 25 -6
dont call | 9 -9 -9 0 6 2
dont call me | 12 -6 -4 1 -5 2
dont care | -8 9 1 -1 -2 1
dont come | -6 31 -2 -3 -12 -7
dont do | -2 -7 16 -3 -5 1
dont even | 3 -2 -5 1 -7 10
dont even like | -4 -3 -2 0 -4 13
dont forget | -3 -3 -2 -6 5 8
dont forget to | -2 -4 -1 -3 -2 12
dont got | -3 -7 16 -2 -7 2
dont have | 10 -3 18 4 -22 -7
dont have a | 14 -3 8 -5 -16 2
dont have the | 6 1 -8 -1 0 2
dont have to | 1 11 -3 -2 -7 1
dont know | 11 -17 3 -13 19 -3
dont know <we> | 0 -3 10 -1 -5 -2
dont know anything | 11 -2 -1 0 -4 -4
dont know if | -3 9 -5 0 -2 1
dont know its | -5 -2 -1 -4 -6 17
dont know what | 4 3 -5 1 9 -12
dont know whats | 20 -6 -4 2 -6 -5
dont know who | -7 -5 -1 -2 27 -12
dont order | -5 10 -4 -2 -2 2
dont own | 2 -2 -7 9 -5 3
dont pay | -6 -7 2 12 -4 4
dont pick up | 2 -9 -3 2 6 2
dont really | 6 -10 6 2 -5 2
dont recognize | -2 17 -5 -1 -4 -4
dont remember | 14 -10 -3 0 -1 0
dont run | 13 -5 -6 -3 -3 3
dont see | -9 24 -18 -5 9 0
dont see your | -6 22 -14 -3 3 -2
dont tell | 16 -12 4 -2 -4 -2
dont tell me | 16 -7 -2 -1 -4 -3
dont trust | 13 -5 -3 -1 -2 -2
dont trust it | 13 -5 -3 -1 -2 -2
dont wanna | 18 -12 8 -6 -9 1
dont want a | 4 13 -1 -1 -5 -10
dont work | 16 -3 -10 -5 -2 4
dont work on | 12 -4 -5 -2 -3 2
donut * | -6 -11 2 -10 33 -8
donuts | -6 -11 2 -10 33 -8
door | -3 -16 11 -23 37 -7
door ajar | 17 -8 -3 3 -8 -2
door ajar light | 17 -8 -3 3 -8 -2
door and | 22 -9 -8 3 -9 1
door and its | 20 -7 -6 2 -8 0
door for | 0 -2 32 -8 -14 -8
door for the | 1 -3 33 -9 -14 -8
door handle | 12 -5 -5 -1 -3 2
door i | 18 -6 -3 -2 -8 1
door is | 12 -7 -1 1 -3 -1
door is not | 12 -7 -1 1 -3 -1
door it | 8 -5 -1 0 -1 -1
door on | 10 -5 -2 1 -3 0
door on the | 9 -5 -2 1 -2 -1
door to | 8 -4 2 -4 -5 3
door with | -8 -6 14 -6 14 -8
door wont | -5 -9 -8 0 20 2
door wont open | -5 -8 -8 -2 22 1
doord * | 17 -5 -4 -3 -8 1
doordash | 17 -5 -4 -3 -8 1
doors | 15 -4 8 -6 -15 2
doors down | -3 12 -3 -1 -7 2
dorm | 1 -7 -10 -9 35 -9
dorot * | 4 10 -4 0 -9 0
dorothy | 4 10 -4 0 -9 0
dorothy <name> | 9 5 -6 0 -8 0
dos | 0 18 -2 1 8 -25
dos mil | 2 -7 -6 -6 21 -3
dosci * | 1 11 -4 -1 -5 -2
doscientos | 1 11 -4 -1 -5 -2
dot | -2 6 7 -9 -15 13
dot com | -1 12 -1 -1 -4 -4
dotti * | 20 -9 -5 -1 -7 3
dottie | 19 -9 -4 -2 -7 2
doubl * | 3 24 -5 -4 -11 -7
double | 3 24 -5 -4 -11 -7
double <n> | 12 -8 -2 0 -2 0
double eight | 17 -6 -2 -1 -8 0
double three | 11 -2 -5 -1 -2 -2
doug | -6 11 16 -4 -7 -9
doug <name> | 3 9 -12 2 -5 2
dough * | -2 0 9 -4 -3 1
doughnuts | -2 0 9 -4 -3 1
dougi * | -2 -5 0 -3 18 -7
dougie | -2 -5 0 -3 18 -7
down | 6 -4 -4 16 -10 -4
down again | -6 0 -8 -5 22 -4
down and | 20 -3 -4 -3 -12 3
down as <name> | -1 17 -6 -3 -3 -4
down at | 12 -11 1 0 -3 2
down at the | 12 -11 2 0 -4 2
down by the | 10 -4 -1 2 -5 -1
down for | -11 25 -3 10 -5 -17
down for <day> | -4 12 -2 -2 -5 1
down for the | -3 18 -9 -1 -6 2
down in | 13 2 -5 -3 -8 1
down in <name> | 15 -2 -4 -4 -5 -1
down is | 13 -7 -7 1 -2 2
down off | 13 -7 -4 2 -3 -1
down on | 18 -1 -7 -1 -9 1
down on my | 21 -7 -5 -2 -8 -1
down the | -7 -5 -1 21 -5 -3
down the street | -6 -7 6 16 -5 -5
down to | 22 -7 -4 -5 -1 -5
down to eleven | 9 -3 -3 1 -5 0
downt * | 12 -5 -5 2 -6 1
downtown | 12 -5 -5 2 -6 1
doy | 10 -4 -3 -1 -2 0
doyle | 3 3 8 -4 -8 -2
doyle <name> | -1 4 9 -3 -7 -2
dozen | -7 -5 -4 -1 20 -3
dr | 9 -16 -21 -23 69 -19
dr <name> | 2 -13 -18 -6 33 3
dr feldman | -6 4 -5 -12 30 -11
dr feldmans | 0 -8 -1 1 6 2
dr feldmans office | 0 -8 -1 1 6 2
dr patels | -3 -12 -5 -4 21 2
dr patels office | -3 -12 -5 -4 21 2
dr simmons | -5 -4 -4 0 14 0
dr weiss | -8 -10 -8 -6 37 -5
dragg * | 8 1 -4 -1 -6 0
drain | 18 -11 0 -17 23 -13
drain * | 19 -12 -2 1 -5 -1
drain plug | 12 -8 -2 -1 -2 0
draining | 13 -10 -1 0 0 -1
draining it | 10 -8 -1 -1 0 0
draw | 19 -9 -5 0 -7 2
drawe * | -1 -6 4 -4 8 -1
dre i | -1 -3 11 -4 -2 -1
dress | -13 -5 -9 -11 51 -13
drill | -1 -4 -3 -1 10 -1
drip | -1 11 -6 -1 -4 0
dripp * | 11 -1 -4 -3 -3 1
dripping | 11 -1 -4 -3 -3 1
dripping a | 9 -9 0 0 -1 0
drive | 17 -17 10 -3 -7 -1
drive * | 3 6 16 4 -14 -14
drive a | 22 -8 -7 0 -8 0
drive a <car> | 15 -6 -4 -1 -3 -1
drive and | 17 -3 -2 -1 -6 -4
drive for | 18 -9 2 -3 -10 1
drive for <name> | 16 -8 4 -4 -7 -1
drive for uber | 10 -4 -5 -1 0 1
drive home | 21 -5 8 -6 -11 -7
drive it | 12 5 -7 2 -12 1
drive it a | -7 19 -4 -3 -4 -2
drive it like | 14 -11 -1 0 -2 0
drive it or | -2 9 0 0 -5 -1
drive much | 10 -4 -3 -1 -2 1
drive or | -7 5 12 0 -8 -2
drive the | -13 -7 10 -3 15 -2
drive the <part> | -6 -6 15 -1 -4 2
drive the parts | -6 -6 15 -1 -4 2
drive to <name> | 11 -6 -4 2 -4 2
drive uber | 11 -5 -3 0 -3 0
drive uber <car> | 8 -2 -2 0 -3 -1
driven | 4 11 -6 -1 -12 4
driver | 11 0 19 -16 -3 -11
driver <name> | 1 -6 9 -2 -2 0
driver side | 12 -6 -3 -1 -3 1
drivers | -17 -13 22 24 7 -22
drivers door | 11 0 -5 -5 -3 1
drivers side | 12 2 -6 -4 -3 -1
drivers side and | 9 -3 -2 -2 -2 -1
drives | 12 -8 -2 1 -4 1
drives the | 8 -5 -3 1 -2 1
drives the <name> | 8 -5 -3 1 -2 1
drivetrain | 8 -6 5 -2 -6 1
drivetrain malfunction | 11 -4 -2 -2 -4 0
driveway | 2 18 -1 -6 -17 4
driveway at | -1 8 6 -5 -6 -3
driveway the | 13 -5 -4 1 -7 2
driveway with | 19 -10 -5 2 -5 -1
driveways | -5 11 6 -3 -5 -4
drivi * | 4 -5 -20 3 7 11
drivin | 11 -4 -4 1 -4 -1
drivin it | 11 -4 -4 1 -4 -1
driving | 4 -5 -20 3 7 11
driving a | 10 -5 -3 2 -6 2
driving on | 2 -8 1 1 3 2
driving school | 2 12 -8 -2 -5 1
drop | 20 -5 24 -13 -17 -9
drop it | 21 6 -7 -4 -7 -10
drop off | -4 9 25 -13 -14 -4
drop off some | -2 -7 17 -6 -5 4
drop off the | -5 10 -5 2 -3 2
drop the | 16 -13 -1 1 -5 2
drop the tank | 16 -13 -7 2 1 1
dropp * | -11 22 16 -11 1 -17
dropped | -10 20 6 -9 2 -10
dropped at | -2 -9 16 -3 -3 1
dropped at your | -3 -8 17 -3 -3 0
dropped it | -5 14 -4 0 -5 0
dropped off | -8 14 10 -12 12 -16
dropped off for | -5 -9 -6 -4 30 -5
dropped off my | 2 27 -2 -7 -14 -6
dropped the | 1 17 -8 -2 -4 -5
dropped the check | -1 19 -7 -2 -3 -5
dropping | 0 11 27 -13 -13 -12
drum | -1 -4 29 -5 -6 -12
drum by | -4 -4 12 0 -2 -1
drum by the | -4 -4 12 0 -2 -1
drums | -2 2 34 -11 -12 -11
dry | -8 6 6 -22 36 -17
dry cleaning | -6 -4 -6 -10 35 -9
dryer | 2 -7 -6 -7 30 -11
drywa * | -9 -8 -6 -11 47 -14
drywall | -9 -8 -6 -11 47 -14
dual | 14 -2 -1 -7 -8 4
duboi * | 13 9 -4 -8 -5 -4
dubois | 13 9 -4 -8 -5 -4
dude | -1 -9 -8 -7 35 -9
due | 7 -20 47 9 -22 -21
due <day> | -9 -6 30 -6 -7 -2
due <name> | -3 -7 28 -7 -9 -3
due and | -5 2 -6 10 -2 1
due balance | -1 -3 14 -8 -1 -1
due for | 15 -12 -1 -13 9 2
due for <part> | 11 -4 -5 -1 -3 3
due for oil | 9 -2 -7 0 -2 2
due for the | 14 -6 -7 2 -4 3
due on | 1 -5 9 -1 -4 0
due on the | -3 -3 11 -1 -3 -1
due the | -8 -9 32 -8 -1 -5
due the first | -8 -9 32 -8 -1 -5
dueno | -6 -10 22 11 -11 -6
dump | 20 -9 -6 -3 -5 2
dumpe * | 12 -8 -4 2 -2 1
dumped | 12 -8 -4 2 -2 1
dumped everything | 9 -6 -4 1 -2 1
dumps * | -6 10 19 -7 -11 -5
dumpster | -4 -6 22 -5 -7 0
dunmo * | 10 -6 -3 0 -2 1
dunmore | 10 -6 -3 0 -2 1
dunn | 14 -5 -4 -1 -6 2
dunn <name> | 14 -5 -4 -1 -6 2
dunn avenue | 9 -4 -3 0 -4 1
dunno | -1 10 -5 -2 0 -3
duram * | 15 -6 -4 -1 -2 -4
duramax | 15 -6 -4 -1 -2 -4
duramax it | 11 -4 -1 -1 -2 -3
durin * | 1 -3 10 -5 -6 3
during | 1 -3 10 -5 -6 3
duty | 2 6 -13 -5 13 -2
duval | -5 -3 16 -3 -6 1
duval <name> | -6 -3 16 -3 -5 1
dwayn * | 16 -7 -1 0 -4 -4
dwayne | 16 -7 -1 0 -4 -4
dying | 17 -6 -4 -1 -5 -2
dying overnight | 14 -7 -4 -2 -2 0
e <n> | 14 -7 -6 0 0 -1
e a | 21 -9 -7 2 -8 2
e a <name> | 19 -8 -7 2 -8 2
e a n | 15 -6 -5 2 -7 2
e a u | 11 -3 -3 0 -4 0
e b | 9 -3 -1 0 -6 0
e e | 12 -6 -6 1 -2 1
e e <name> | 10 -5 -1 -1 -2 0
e i | 12 -7 -2 0 -2 -1
e n | 10 -4 -5 0 -1 0
e n a | 9 -4 0 0 -6 0
e r | 11 -8 -5 1 0 1
e r s | 15 -7 -4 0 -4 0
e s | 8 -6 -4 2 -3 2
e w | 14 -1 -4 -2 -7 0
e z | 15 -9 -4 1 -1 -2
e z <name> | 14 -7 -4 0 1 -4
each | -5 -6 18 -4 -5 3
earl | 9 -14 5 3 -5 2
earli * | 1 36 3 -9 -15 -16
earlier | 1 38 5 -13 -14 -16
earlier and | 11 -7 4 -6 -6 3
earlier but | 16 -14 -3 1 0 1
early | 3 -7 -8 1 17 -5
east | -2 11 -7 -2 -1 2
eatin * | -10 -10 -2 1 21 1
eating | -10 -10 -2 1 21 1
ebay | 15 -8 -5 -2 -3 1
ebony | 13 -9 -1 0 -4 0
echa | 33 -11 -6 -4 -7 -5
echa humo | 33 -11 -6 -4 -7 -5
ecobo * | 11 -2 -1 0 -3 -3
ecoboost | 11 -2 -1 0 -3 -3
ed | -4 7 -8 -3 9 -1
eddie * | -8 -6 31 -7 -5 -6
eddies | -8 -6 31 -7 -5 -6
edge | 13 -1 0 -6 -4 -2
edifi * | -5 18 -5 -1 -6 -1
edificio | -5 18 -5 -1 -6 -1
edna | 15 -5 -7 -3 0 0
efrai * | 10 -14 5 2 -7 4
efrain | 10 -14 5 2 -7 4
egg | -9 -12 -7 -11 51 -11
egg roll | -5 -7 -4 -9 34 -9
eight | -3 21 1 5 -5 -20
eight * | 1 -7 30 -3 -13 -9
eight <car> | 14 -1 -6 -8 -3 4
eight and | -9 10 10 -4 -7 -1
eight and noon | -4 -3 15 -4 -3 1
eight and ten | -4 15 -4 -1 -4 -3
eight at | -2 17 -3 -1 -8 -3
eight hundred | 6 13 -6 -2 -8 -2
eighteen | -1 -9 25 -6 -9 -2
eighteen dollars | -5 -4 22 -3 -5 -5
eighty | 8 4 16 1 -19 -8
eighty and | 5 12 -5 -2 -7 -3
eighty percent | -1 -3 -3 11 -2 -1
eighty thousand | 9 -4 -8 6 -4 -1
eighty thousand miles | 10 -2 -3 -2 -2 -1
either one | 15 -6 -4 -6 0 2
el | -10 29 4 -20 23 -26
el <car> | -7 18 -9 -8 11 -5
el <day> | -10 19 -16 -8 23 -9
el <day> me | -6 21 -5 0 -9 -1
el <mechanic> | -6 37 0 -7 -15 -10
el <mechanic> que | 5 22 -9 -4 -7 -7
el <name> | 14 -10 -1 -4 2 0
el <paper> | 1 36 -11 -8 -9 -9
el <part> | 6 0 8 -4 -10 -1
el <part> que | -3 -5 12 0 -3 0
el <vehicle> | 20 12 -7 -12 -4 -10
el <vehicle> en | 18 -4 -5 -2 -6 -2
el <vehicle> es | 9 -3 -3 0 -3 1
el <vehicle> que | -6 12 11 -8 -8 -1
el aceite | -5 25 -7 -4 -6 -4
el aire | 20 -12 -5 0 -5 1
el aire acondicionado | 9 -2 -3 -1 -2 -1
el aire no | 10 -2 -3 0 -5 -1
el alternador | 1 1 8 -2 -7 0
el alternador de | 13 4 -8 -1 -11 3
el alternador que | -2 -6 10 0 -2 0
el cambio | 13 -6 -5 -2 -2 2
el cambio de | 13 -6 -5 -2 -2 2
el carro | 20 12 -7 -12 -4 -10
el carro en | 18 -4 -5 -2 -6 -2
el carro es | 9 -3 -3 0 -3 1
el carro que | -6 12 11 -8 -8 -1
el de | -9 11 11 -4 -8 -2
el de la | -4 12 -4 0 -5 1
el doctor | -11 -14 -9 -4 42 -3
el domingo | -10 -4 -4 -3 26 -6
el dos | -3 -5 -3 9 5 -3
el estacionamiento | 13 -3 -5 -1 -6 1
el lunes | -10 21 -4 -1 -6 0
el mecanico | 2 38 -15 -7 -8 -9
el mecanico que | 5 22 -9 -4 -7 -7
el miercoles | -4 9 -2 -1 -2 1
el mismo | 17 19 -8 -9 -11 -8
el motor | 6 0 8 -4 -10 -1
el muchacho | -7 17 7 -2 -12 -4
el numero | -1 -9 4 7 -3 1
el numero es | 16 -7 -6 1 -7 3
el pago | -11 24 -9 16 -9 -11
el radiador | 25 -12 6 -4 -7 -8
el recibo | 2 27 -10 -6 -9 -5
el sabado | 9 8 -9 -6 6 -8
el taller | 1 -8 20 0 -9 -5
el trabajo | -5 26 -9 -1 -7 -4
el trabajo que | -6 28 -9 -3 -8 -2
el uno | -5 -3 -6 27 -7 -5
el video | -5 -6 -4 -3 -5 24
el viernes | -9 6 -1 -1 6 -1
el walmart | 13 -5 -6 1 -5 2
el walmart de | 13 -5 -6 1 -5 2
elain * | -7 -8 15 2 1 -4
elaine | -7 -8 15 2 1 -4
elant * | 17 -1 -2 -1 -6 -7
elantra | 17 -1 -2 -1 -6 -7
elect | -1 -2 -1 8 -3 -1
elect * | 3 -24 -3 48 3 -26
elect <name> | -1 -2 -1 8 -3 -1
election | -10 -8 -7 37 0 -11
electric | 3 -14 -19 36 8 -14
electric <paper> | -4 -10 -8 18 9 -4
electric <paper> is | -1 -5 -8 13 -1 2
electric bill | -4 -10 -8 18 9 -4
electric bill is | -1 -5 -8 13 -1 2
electric company | -9 -5 -6 30 -7 -3
electrical | 0 -6 11 -4 -4 4
electrical and | -5 -2 12 -4 -4 3
electricity | -16 -16 -14 59 -9 -4
electricity account | -6 -7 -8 32 -8 -4
electronic | 17 -5 -7 -1 -1 -3
eleme * | -1 -12 -7 -4 36 -12
elementary | -1 -12 -7 -4 36 -12
elementary calling | -1 -3 -9 0 17 -4
eleva * | -6 -8 -5 -1 30 -10
eleve * | 2 11 -2 -4 -10 3
eleven | 6 10 -6 -2 -9 2
eleven and | -5 14 -2 0 -5 -2
eleven and its | -3 11 -2 0 -3 -2
eleven below | -4 15 -2 -4 -2 -3
eleven hundred | 1 -5 11 -5 -6 3
eleven oclock | -2 16 -3 -3 -5 -3
eleventh | -8 4 10 -7 -2 3
eligi * | -4 -11 -4 42 -12 -12
eligible | -10 -11 -2 45 -11 -11
eligible for a | -1 -1 -4 8 -2 0
elija * | 23 -6 -8 -1 -7 -2
elijah | 23 -6 -8 -1 -7 -2
ella | -10 5 14 -7 5 -8
ellen | -7 10 4 -6 4 -7
ellen <name> | -3 14 -4 1 -6 -1
ellis | -1 5 -9 -3 7 1
elm | 8 9 5 -5 -11 -6
else | 8 4 -4 -7 4 -5
else to | 7 3 -9 -3 5 -3
em | 3 2 -7 -3 9 -4
em on | 10 -5 -7 0 0 1
em out | -6 -4 1 -1 11 0
email | -16 34 6 3 -22 -6
email * | -5 20 8 5 -12 -15
email and | -1 24 -7 0 -11 -4
email for | -6 10 -7 1 1 1
email for the | -6 10 -7 1 1 1
email is | 0 11 -8 -1 -5 3
email it | -6 14 -3 -3 -3 2
email me | 0 15 -2 -4 -5 -4
email me a | -3 10 -2 -1 -4 0
email me the | -5 22 -8 -2 -5 -2
email or | -3 10 -3 -1 -2 -1
email that | -6 9 -4 1 -1 1
emailed | -5 23 11 -4 -11 -15
emailed me | -7 32 -5 -7 -3 -10
embar * | 9 -3 -3 1 -3 -2
embarrassing | 10 -3 -3 1 -3 -2
emerg * | 16 -6 -6 -2 -3 1
emergency | 16 -6 -6 -2 -3 0
emily | 4 -11 -6 13 -2 1
emily <name> | 4 -11 -6 13 -2 1
emily i | -3 -6 -6 14 -1 1
emiss * | 7 -5 -6 -3 14 -7
emissions | 7 -5 -6 -3 14 -7
emman * | 16 -5 -2 -5 -4 -1
emmanuel | 16 -5 -2 -5 -4 -1
emmanuel <name> | 9 -4 -2 0 -4 1
emmet * | 15 -4 -2 -3 -4 -3
emmett | 15 -4 -2 -3 -4 -3
emory | 2 -5 -5 0 12 -4
emplo * | -5 -4 12 27 -12 -18
employee | -9 -7 17 31 -10 -22
employee retention | 1 -2 -4 27 -11 -10
employee retention credit | 1 -1 -3 14 -7 -5
employees | 6 -5 -1 10 -6 -4
empty | -4 10 4 -3 -5 -1
en | 15 13 11 0 -15 -24
en <name> | 34 -13 -14 8 -8 -7
en el | 1 4 16 -6 -5 -9
en el <name> | 13 -5 -6 1 -5 2
en el estacionamiento | 13 -3 -5 -1 -6 1
en el taller | -3 -5 22 0 -8 -5
en el trabajo | -2 10 -3 -1 -2 -2
en el walmart | 13 -5 -6 1 -5 2
en la | 16 0 -1 -8 3 -9
en la <day> | 9 -6 -4 0 -1 1
en la autopista | 23 -9 -5 -2 -7 -1
en la banda | 14 -7 -4 0 -3 0
en la carretera | 0 -4 10 -2 -3 0
en la i | 9 -8 -1 0 -2 0
en la manana | 9 -6 -4 0 -1 1
en mi | -5 21 -8 -1 -6 -1
en su | 3 -8 12 -6 -3 1
encar * | -5 -6 18 -2 -5 0
encargo | -5 -6 18 -2 -5 0
end | 6 -15 15 10 -16 1
end of | 6 -12 9 0 -7 4
end of the | 5 -11 10 0 -8 3
end on | 17 -3 -12 -1 -2 0
endin * | -4 -5 -6 24 -8 -2
ending | -4 -5 -6 24 -8 -2
ends | 16 -17 -3 -10 12 2
ends <day> | -1 -9 8 1 -2 2
ends <name> | -1 -9 8 1 -2 2
ends friday | -1 -9 8 1 -2 2
ends in | 0 -16 7 -9 18 0
ends in <n> | 0 -16 7 -9 18 0
energ * | -12 -16 6 54 -16 -16
energy | -12 -16 6 54 -16 -16
energy program | -5 -6 -9 28 -5 -3
energy savings | -5 -5 -7 29 -8 -5
enfri * | 10 -3 -3 1 -4 0
enfria | 10 -3 -3 1 -4 0
engag * | 7 -12 -13 -8 36 -8
engin * | 18 -7 14 -9 -35 19
engine | 10 -1 12 -7 -34 21
engine bay | 0 16 -11 2 -7 -1
engine cover | -7 21 -6 -1 -3 -4
engine for | -5 21 18 -9 -11 -14
engine hoist | 0 -7 18 -3 -6 -2
engine is | 15 -5 -3 -2 -1 -4
engine light | 20 -1 -13 1 -6 -1
engine light and | 22 -6 -11 0 -4 0
engine light came | 22 -18 -2 1 -4 0
engine light is | 24 -7 -10 2 -7 -2
engine light you | -1 9 -5 0 -2 0
engine lights | 10 -2 -8 2 -2 1
engine lights been | 15 -11 -4 0 -1 1
engine lights on | 2 9 -9 3 -4 -1
engine you | 4 -2 24 -9 -6 -11
engine you wanted | -5 -3 30 -8 -5 -9
engineer | -3 -3 9 -7 -1 3
engines | 24 -10 2 -5 -8 -3
engli * | 15 -9 -2 1 -5 0
english | 15 -9 -2 1 -5 0
english so | 8 -4 0 1 -3 -2
english so <name> | 8 -4 0 0 -4 0
english so im | 8 -4 0 0 -4 0
enoug * | -4 9 -9 10 -8 3
enough | -4 9 -9 10 -8 3
enrol * | -11 -14 -16 21 39 -20
enroll | -6 -7 -7 -10 42 -12
enrollment | -5 -11 -11 20 20 -13
entit * | -8 -7 -8 36 -6 -7
entitled | -8 -7 -8 36 -6 -7
entitled to | -8 -7 -8 36 -6 -7
entre * | -12 11 29 -5 -17 -6
epc | 10 -4 -1 -1 -5 1
epc light | 9 -4 -2 -1 -4 2
equip * | -2 -10 38 -12 -11 -3
equipment | -2 -10 38 -12 -11 -3
equiv * | -10 -8 -9 -9 48 -11
equivocado | -9 -7 -8 -7 38 -7
erin | 10 -8 -8 16 -8 -2
ernes * | 3 9 -7 1 -8 1
ernestine | -1 9 -3 0 -7 2
ernestine <name> | -1 9 -3 0 -7 2
ernesto | 12 -4 -5 1 -4 0
ernesto <name> | 13 -4 -3 1 -4 -3
ernie | 14 -3 7 -5 -7 -7
error | -7 36 -2 -8 -8 -11
es | 3 -15 -10 -3 24 0
es <n> gracias | 8 -5 -1 0 -1 0
es <name> | 0 3 7 -1 -8 0
es carlos | 11 -2 -3 -2 -3 -1
es carlos <name> | 11 -2 -3 -2 -3 -1
es carlos ramirez | 11 -2 -3 -2 -3 -1
es el | 1 -9 -13 -13 14 20
es el alternador | 10 -8 -1 1 -3 1
es jose | 10 -2 -5 -1 -1 0
es jose <name> | 10 -2 -5 -1 -1 0
es jose luis | 10 -2 -5 -1 -1 0
es la | 10 -23 -2 -12 39 -12
es la <part> | 14 -11 -2 1 -2 1
es la bateria | 14 -11 -2 1 -2 1
es la casa | -3 -2 -3 -3 18 -6
es lupita | 11 -3 -2 -1 -2 -2
es maria | 10 -3 -4 -1 -2 -1
es maria <name> | 10 -3 -4 -1 -2 -1
es maria gonzalez | 10 -3 -4 -1 -2 -1
es para | 10 -8 -7 -1 6 0
es para un | 22 -4 -9 -1 -10 3
es por | -1 3 -9 -4 11 0
es que | 12 7 -7 -4 -7 -1
es que mi | 12 7 -7 -4 -7 -2
es rosa | 9 -2 -3 -1 -3 -1
es rosa <name> | 9 -2 -3 -1 -3 -1
es rosa delgado | 9 -2 -3 -1 -3 -1
es un | 23 -19 -8 10 -6 0
es un <car> | 26 -19 -6 1 -5 3
es un mensaje | -3 -1 -5 13 -3 -2
es una | 20 -14 -6 2 -3 2
es una <car> | 20 -14 -6 2 -3 2
eso | 12 5 -7 -10 -12 12
esper * | -5 38 -11 -11 -17 7
esperando | 0 22 -3 -4 -6 -9
espos * | 10 1 7 -7 -8 -3
esposa | 3 -5 10 -3 -4 -1
esta | 2 12 2 -5 27 -38
esta <name> | -4 -5 -6 -5 27 -7
esta bien | 16 14 -10 -3 -11 -6
esta calentando mucho | 12 -6 -5 0 -3 1
esta listo | -7 44 -7 -8 -15 -7
esta listo mi | -8 37 -5 -6 -12 -5
esta mi | -8 5 -3 -4 15 -5
esta por | -2 -2 -2 12 -4 -1
esta por vencer | -2 -2 -2 12 -4 -1
esta prendida | 15 -4 -4 -1 -4 -1
estac * | 13 -3 -5 -1 -6 1
estacionamiento | 13 -3 -5 -1 -6 1
estan | -7 -7 31 -11 6 -12
estat * | -3 4 -9 -17 41 -17
estate | 1 10 -20 -18 43 -16
este | 17 -22 23 9 -12 -14
este es | -3 -1 -5 13 -3 -2
este es un | -3 -1 -5 13 -3 -2
este mes | -4 -12 32 -4 -6 -5
este mi | 15 -7 -6 -2 -2 2
esteb * | 10 -7 -2 0 -1 0
esteban | 10 -7 -2 0 -1 0
estim * | 2 44 -3 3 -22 -23
estimado | 13 7 -16 23 -17 -10
estimado cliente | -3 -3 -3 17 -3 -5
estimate | 2 45 -2 -12 -15 -19
estimate <name> | 8 0 -5 0 -4 0
estimate and | -5 20 -3 -1 -6 -5
estimate and i | -4 19 -2 -1 -5 -7
estimate for | 16 2 -13 9 -14 0
estimate for the | 8 7 -7 -1 -10 2
estimate from | -10 -5 22 -1 -4 -2
estimate from you | -10 -5 22 -1 -4 -2
estimate i | -7 30 -7 -6 -8 -2
estimate number | -9 42 -9 -10 -13 -1
estimate on | 9 -9 8 14 -17 -5
estimate on my | 17 1 -7 -1 -10 -1
estimate you | 0 33 0 -10 -10 -13
estimate you sent | -5 17 -6 -1 -3 -1
estimate you texted | 2 16 -3 -6 -4 -5
estoy | 10 13 0 -10 1 -14
estoy buscando | 7 -5 11 -6 -5 -2
estoy en | 29 -12 -3 -4 -6 -4
estoy en <name> | 23 -7 -6 -3 -3 -4
estoy en la | 15 -6 -11 2 -2 2
estoy esperando | 0 22 -3 -4 -6 -9
eta | 3 34 -10 -10 -8 -10
ethan | 0 -3 -4 9 -2 0
eugen * | 21 -8 -5 0 -5 -3
eugene | 21 -8 -5 0 -5 -3
eunice <name> | 8 -8 0 0 -1 0
europ * | 11 -2 -2 -1 -9 1
european | 11 -2 -2 -1 -9 1
evap | 10 -1 3 -1 -13 2
even | -11 17 12 -10 -16 9
even get | 8 -5 -3 1 -2 1
even like | -4 -3 -2 0 -4 13
evening this | 14 -6 -5 -4 2 -2
evening this is | 14 -6 -5 -4 2 -2
evenings | 8 -7 1 1 -5 1
event | 0 -7 32 -8 -10 -7
ever | -7 30 5 6 -15 -19
ever find | -1 19 -5 -4 -6 -2
ever since | 0 30 -7 -7 -6 -10
ever since <we> | 6 22 -9 -6 -7 -5
ever since the | -5 24 -6 -3 -4 -6
ever since you | 6 22 -9 -6 -7 -5
ever so | 19 -7 -1 -2 -3 -6
ever so much | 19 -7 -1 -2 -3 -6
every | 16 -12 10 18 -21 -11
every <vehicle> | -6 -10 8 14 -3 -3
every day | -2 1 10 -4 -8 3
every month | -7 -10 1 22 -1 -5
every morning | 15 -7 -3 -4 -3 2
every night | 2 -7 8 -2 -3 1
every other | 12 -5 -2 -3 -4 2
every time | 10 -6 -2 0 -2 0
every time <name> | 10 -5 -2 0 -3 1
every time i | 9 -5 -2 0 -3 1
every two | 13 -10 -4 0 -1 2
every two days | 13 -10 -4 0 -1 2
everybody call | 9 -5 -5 1 0 1
everybody call me | 9 -5 -5 1 0 1
everybody calls | 15 -3 -4 -2 -3 -3
everybody calls me | 15 -3 -4 -2 -3 -3
everybody in | 11 -5 -9 1 1 1
everything | 11 -2 -1 -3 -7 2
everything out | 12 -7 -5 2 -2 1
everywhere | -7 9 -8 -1 19 -11
ex | 27 -13 -7 2 -12 2
exact | -6 49 -12 -12 -9 -9
exact * | -1 9 -2 -1 -3 -2
exact same | -3 32 -8 -8 -7 -6
exact same thing | -3 32 -8 -8 -7 -6
exactly | -1 9 -2 -1 -3 -2
exactly where | -1 9 -2 -1 -3 -2
exam | -3 -9 -8 -7 33 -6
examp * | -1 12 -1 -1 -4 -4
example | -1 12 -1 -1 -4 -4
example dot | -1 12 -1 -1 -4 -4
example dot com | -1 12 -1 -1 -4 -4
except for | 9 -2 -4 1 -4 1
excla * | 11 -4 -4 -1 -4 1
exclamation | 11 -4 -4 -1 -4 1
exclu * | -8 -17 0 52 -13 -15
exclusive | -8 -17 1 52 -12 -15
exclusive leads | -6 -7 4 20 -3 -8
exclusive territory | -7 -6 -7 31 -6 -5
exclusively | -3 -2 -4 8 -2 2
excus * | 1 -5 -9 -3 16 0
exhau * | 15 -11 3 0 -6 0
exhaust | 15 -11 3 0 -6 0
exhaust is | 19 -7 -4 -1 -5 -2
exhaust is really | 10 -2 -2 -1 -3 -2
exhaust leak | 13 -7 -5 2 -4 2
exhaust manifold | 14 -7 6 -2 -7 -4
exhaust manifold bolt | 8 -3 -5 0 -1 0
exhaust manifold bolts | 22 -3 -4 -6 -4 -5
exhaust on | 12 -5 -2 -2 -3 0
exit | 22 -8 -5 -1 -7 -1
exit <n> | 18 -6 -4 -1 -6 -2
expansion | 15 -9 -3 1 -6 2
expansion tank | 15 -9 -3 1 -6 2
expec * | -1 10 6 -4 -14 2
expect | -2 7 6 -4 -8 1
expen * | -8 -14 11 30 -9 -9
exper * | -12 -7 23 12 -11 -5
experience | -9 -3 17 5 -9 -2
experience but | -6 -1 15 -2 -6 0
experience but i | -6 -1 15 -2 -6 0
experiencia | -6 -6 18 -2 -3 -3
experiencia en | -4 -2 10 -2 -3 1
experts | -2 -5 -6 15 -2 0
expir * | 0 6 -21 68 -24 -29
expire | -10 -15 2 47 -12 -12
expired | 12 17 -13 17 -13 -21
expires | -10 -17 -5 59 -16 -12
expires <day> | -10 -11 -2 39 -9 -7
expires friday | -7 -8 -2 28 -6 -5
expires today | -7 -8 -9 33 -7 -3
expiring | 0 -3 -7 12 -2 -1
expla * | -7 11 4 24 -13 -18
explo * | 8 -4 -1 2 -6 2
explorer | 8 -4 -1 2 -6 2
expre * | 12 -4 -4 -1 -3 0
express | 12 -3 -4 -1 -3 -1
express and | 12 -3 -4 -1 -3 -1
exten * | -19 -16 0 28 20 -13
extend | -2 -9 0 -4 20 -5
extended | 0 0 -12 27 -9 -6
extended warranty | 8 -16 -12 35 -8 -7
extendida | -7 -8 -6 31 -5 -5
extension | -2 -9 12 0 -5 5
extension <n> | 1 -6 10 -6 -4 5
extra jobs | -2 -3 -3 8 -1 1
extra jobs a | -2 -3 -3 8 -1 1
eye | 0 -18 1 -10 43 -15
eye doctor | -12 -7 -9 -6 40 -6
eze | -4 10 0 -1 -5 1
faceb * | 7 -10 0 29 -11 -14
facebook | 7 -10 0 29 -11 -14
facebook ads | -9 -8 -2 33 -8 -7
facebook marketplace | 13 -2 -1 -2 -7 0
facto * | -7 -7 -8 42 -9 -11
factory | -7 -7 -8 42 -9 -11
factory coverage | -6 -6 -6 28 -6 -5
factory warranty | -4 -6 -7 24 -1 -6
factu * | -11 31 7 5 -18 -13
factura | -11 31 7 5 -18 -13
factura de | -2 -11 13 7 -5 -1
fade | -3 -8 -2 0 16 -3
faile * | 20 -7 -7 -4 -5 3
failed | 20 -7 -7 -4 -5 3
failed it | 13 -4 -1 0 -12 4
failu * | 0 4 -7 11 -7 -2
failure | 0 4 -7 11 -7 -2
failure to | -2 -4 -3 13 -5 0
fair | -3 2 0 9 -5 -2
fairl * | -1 -7 8 2 -5 3
faith | 10 -3 -2 -2 -3 -1
fall | 8 -5 13 -9 -7 0
falla * | -10 20 -6 0 -3 0
falle * | -7 -7 -9 37 -8 -6
fallen | -7 -7 -9 37 -8 -6
famil * | 11 -6 -10 9 11 -16
familia | -3 -2 -3 -3 18 -6
familia <name> | -3 -2 -3 -3 18 -6
familia ortega | -3 -2 -3 -3 18 -6
family | 11 -4 -9 9 4 -10
fan | 11 -1 -9 -14 26 -14
far | 25 -3 -8 -1 -11 -2
far as | 9 -2 -3 -1 -2 -1
far as <name> | 9 -2 -3 -1 -2 -1
far but | 13 -6 -3 -1 -4 1
far but my | 13 -6 -3 -1 -4 1
far out | 17 -4 -3 -1 -7 -3
far out do | 15 -3 -2 -1 -5 -3
farah | -1 13 -5 -3 -3 0
farah <name> | -1 13 -5 -3 -3 0
farah siddiqui | -1 13 -5 -3 -3 0
fargo | 20 -8 -3 -5 -4 0
farid | 9 5 0 -7 -8 0
farm | -7 -2 13 -8 2 2
farm <name> | -5 -4 8 0 -1 2
farma * | -7 -5 -5 -6 29 -6
farmacia | -7 -5 -5 -6 29 -6
farme * | 6 -7 16 -4 -12 1
farmers | 6 -7 16 -4 -12 1
farms | 2 11 -4 -4 -3 -2
fast | 0 -14 11 23 -4 -16
fast <name> | 18 -7 -6 9 -8 -6
fast i | 10 -7 0 1 -4 1
faste * | 13 -10 -4 1 0 1
faster | 13 -10 -4 1 0 1
fathe * | -8 2 -3 -2 24 -13
father | -8 2 -3 -2 24 -13
father <name> | -5 6 -3 -2 12 -9
fatim * | 9 -5 -1 0 -4 0
fatima | 9 -5 -1 0 -4 0
fatima al | 9 -5 -1 0 -4 0
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 13 -1 -3 -2 -4 -4
favor | 10 12 -8 -3 -8 -3
fax | -1 20 -1 -4 -10 -4
fax it | -2 8 -3 -2 -1 0
fax it or | -2 8 -3 -2 -1 0
feder * | -11 -7 2 51 -17 -18
federal | -11 -7 2 51 -17 -18
federal program | -5 -6 -9 28 -5 -3
fedex | -8 -4 25 -5 -6 -2
fee | -1 -6 10 -1 13 -15
fee when | -3 4 13 -6 -4 -5
feed | -2 -6 4 -7 21 -11
feeli * | 11 -6 -1 1 -7 2
feeling | 11 -6 -1 1 -7 2
fees | -10 3 -2 32 -12 -11
feet | 9 -8 -7 -8 -10 24
feinb * | 11 -6 -1 1 -3 -2
feinberg | 11 -6 -1 1 -3 -2
feldm * | 5 -4 -7 -10 26 -9
feldman | -1 -1 -7 -12 33 -11
feldmans | 0 -8 -2 1 7 2
feldmans office | 0 -8 -2 1 7 2
felic * | 5 -7 -8 37 -12 -16
felicidades | -7 -6 -5 40 -9 -13
felix | 9 3 -5 0 -3 -3
fell | 18 8 -19 -12 18 -12
fell down | 20 -7 -4 1 -11 0
fell in | 5 7 -5 -1 -10 3
fell in the | 12 -2 -3 0 -9 2
fell off | 19 23 -11 -7 -17 -7
fell off my | 11 -2 -3 1 -6 -2
fell off on | 18 -8 -1 1 -7 -3
fella | -1 22 -5 -7 5 -14
fella * | 6 24 -7 -5 -7 -11
fella <name> | -4 12 -2 1 -4 -2
fella at | 8 -5 -2 1 -1 0
fella at the | 8 -5 -2 1 -1 0
fella that | -1 -8 -4 -1 17 -3
fella you | -4 27 -6 -2 -5 -10
fella you sent | -6 27 -6 -4 -6 -5
fellas | 6 24 -7 -5 -7 -11
fello * | 0 22 -5 -6 -4 -7
fellow | 5 19 1 -4 -14 -7
fellowship | -3 -2 -2 -1 8 0
fellowship hall | -3 -2 -2 -1 8 0
fence | -9 -8 10 -4 14 -3
fende * | -6 15 6 -6 -13 3
fender | -6 15 6 -6 -13 3
fenwi * | 13 -5 -4 -2 -2 0
fenwick | 13 -5 -4 -2 -2 0
feo | 22 -16 -5 2 -5 2
feo y | 8 -6 0 0 -3 0
fermi * | 5 -6 10 -4 -4 -2
fermin | 5 -6 10 -4 -4 -2
ferna * | 15 -1 -4 -3 -4 -3
ferre * | 22 -3 -3 -4 -7 -5
fever | -2 5 -5 -19 40 -19
fever and | -5 -8 -2 0 11 3
fever and needs | -5 -8 -2 0 11 3
few | 5 -3 12 0 -7 -6
fiat | 14 -3 -3 -1 -7 0
field | 1 12 -6 -4 -4 1
field trip | 2 10 -6 -5 -4 3
fifte * | 9 -6 1 2 -4 -1
fifteen | 9 -15 4 5 -1 -2
fifteen minutes | 0 -10 11 11 -7 -5
fifteen minutes of | -10 -8 7 18 -6 -2
fifth | 12 -9 -10 13 -9 4
fifty | -11 7 -5 16 -5 -2
fifty dollars | -10 13 9 10 -14 -8
fifty thousand | -1 -2 -3 8 -1 0
fifty thousand dollars | -1 -2 -3 8 -1 0
figur * | 0 2 7 -10 -14 15
figured | 1 1 8 -11 -14 15
figured it | -6 4 0 -5 -10 16
figured it out | -6 4 0 -5 -10 16
file | -12 -4 8 21 2 -15
file is | 0 -3 0 11 -5 -4
filed | -16 -14 -9 63 -11 -13
filed against | -9 -7 -3 34 -6 -9
fill | -11 -15 5 32 7 -18
fill the | -4 -3 13 -3 -3 1
fill your | -10 -11 -12 49 -10 -7
fille * | 12 -1 -7 -1 -4 0
filled | 12 -1 -7 -1 -4 0
filled out | 12 -6 -3 -1 -4 1
filte * | 10 11 22 -13 -17 -13
filter | 7 13 -7 0 -10 -4
filter <did> | -5 9 -1 -1 -3 0
filter changed | -5 9 -1 -1 -3 0
filter the | 8 -3 -2 -1 -3 1
filter the whole | 8 -3 -2 -1 -3 1
filters | 0 -3 35 -12 -9 -10
filtr * | 9 -9 -10 32 -13 -8
fin | 23 -8 -6 -3 -5 -2
fin de | 23 -8 -6 -3 -5 -2
fin de semana | 23 -8 -6 -3 -5 -2
final | -25 10 -1 55 -13 -25
final * | -7 15 4 1 -8 -6
final courtesy | -6 -10 -8 38 -9 -5
final courtesy call | -4 -6 -6 24 -6 -2
final notice | -6 -5 -1 21 -2 -6
finally | -4 19 -3 1 -6 -6
finan * | -11 -15 -5 10 34 -13
finance | -3 -10 7 -10 12 4
finch | -1 7 -9 -3 8 -2
find | -2 37 -6 6 -19 -16
find my | -6 14 -6 3 -9 3
find out | -1 23 -6 -5 -9 -3
find someone | 10 -4 -2 0 -6 2
find that | -1 33 -11 -7 -8 -6
find that <part> | -2 26 -10 -5 -5 -4
find that part | -2 26 -10 -5 -5 -4
find the | -8 18 -4 0 -3 -3
find the wheel | 1 9 -6 -2 -5 3
fine | 3 21 -5 -3 1 -18
fine <n> | 11 -4 -4 -1 -5 2
fine and | 15 -9 -5 2 -4 1
fine and then | 14 -7 -4 1 -4 0
fine but | 12 -6 -6 1 -1 1
fine its | 10 2 -2 2 -13 1
fine its my | 23 -8 -4 1 -11 -2
fine its the | 12 -7 -2 0 -7 2
fine when | -1 22 -6 -1 -7 -7
fines | -10 -7 0 34 -7 -10
finge * | -1 -8 -9 -9 36 -9
finis * | 3 22 26 -16 -21 -14
finish | 5 17 4 -9 -11 -8
finish it | 12 -7 -4 0 -3 2
finish my | -2 12 -6 0 -4 1
finished | 3 15 27 -14 -16 -14
finished my | -2 -10 19 -1 -4 -2
finished yet | -7 34 -6 -8 -4 -8
fiona | 24 -7 -7 0 -7 -4
fiona <name> | 24 -7 -3 0 -7 -6
fire | 1 -3 23 -9 -15 2
fire department | 9 -1 -1 0 -7 0
fire marshals | 5 -5 14 -5 -7 -1
firef * | -8 -8 -3 36 -8 -8
firefighters | -8 -8 -3 36 -8 -8
fires * | 3 -2 14 -4 -13 2
firestone | 3 -2 14 -4 -13 2
firew * | 16 -8 -6 -7 2 3
firm | -10 -8 0 41 -9 -14
first | 6 7 10 12 -13 -22
first <name> | -3 -7 23 -6 -12 5
first <we> | -3 -5 -5 2 9 2
first and | 16 -12 11 -2 -14 1
first and <name> | 14 -6 3 -6 -8 1
first and i | 14 -6 3 -6 -8 1
first coast | -7 -4 20 -7 -6 4
first coast <name> | -7 -5 20 -5 -6 3
first crank | -6 11 -3 0 -3 0
first i | 4 8 -8 2 -7 2
first month | -6 -2 11 -6 1 2
first month free | -6 -2 11 -6 1 2
first name | 14 5 -6 -5 -9 1
first name <name> | 14 -9 -4 0 -1 1
first name thuy | 11 -8 -2 0 -1 1
first one | -2 21 -3 -3 -6 -6
first page | -2 -5 -8 20 -2 -2
first page of | -2 -3 -5 16 -3 -4
first so | 8 -7 -2 0 0 0
first so <we> | 8 -7 -3 0 0 1
first so you | 8 -7 -3 0 0 1
first you | -3 -5 -5 2 9 2
fish | -7 -8 -7 -7 37 -7
fish fry | -7 -8 -7 -7 37 -7
fit | 12 -7 2 10 -10 -7
fit me | 16 -13 -1 -1 -1 -1
fit me in | 16 -13 -1 -1 -1 -1
fitz | 0 14 6 -6 -8 -6
five | 1 9 -14 16 -8 -4
five <n> | 9 -5 -2 0 -2 1
five <name> | -11 -9 9 3 5 3
five am | 17 -7 -4 0 -1 -4
five hundred | 7 -1 -11 14 -20 12
five in | -4 -3 -2 -1 14 -5
five in the | -4 -3 -2 -1 14 -5
five minutes | -5 7 -1 14 -8 -6
five minutes of | -9 -10 4 22 -6 -2
five points | -4 -4 1 -7 11 2
five so | 14 -9 -2 1 -5 1
five speed | 11 -5 -5 -2 -1 2
five star | -8 10 -6 23 -10 -9
five star reviews | 1 -6 -6 16 -3 -2
five stars | -7 12 -1 0 -6 3
five trucks | 21 -4 -3 -8 -6 0
five vans | 8 -1 -4 -2 -2 1
five w | -4 -4 12 -7 0 3
five w thirty | -4 -4 12 -7 0 2
five years | 2 13 -6 -4 -5 -1
fives | -4 -9 20 -3 -6 2
fix | 13 -13 -4 1 14 -11
fix a | 10 -4 -2 -2 -4 1
fix it | 13 -13 2 -4 1 1
fix my <car> | 13 -5 -3 -2 -4 2
fix that | 20 -4 -10 5 -13 2
fix the | -6 -16 9 -2 16 0
fixed | 4 18 -8 13 2 -29
fixed her | 15 -10 -2 1 -6 2
fixed hers | 19 -4 -4 0 -9 -1
fixed income | 10 -4 -2 0 -3 0
fixed income so | 10 -4 -2 0 -3 0
fixed it | -2 24 -2 2 -16 -7
fixed my | 3 12 -7 -11 13 -11
fixed my <car> | 7 3 0 1 -12 1
fixed so | 8 0 -3 -1 -3 0
fixed the | -12 6 -2 0 10 -2
fixed the ac | -5 18 -1 0 -8 -4
fixed today | -6 -5 10 1 -3 2
fixes | 10 -10 12 -4 -12 3
fixes cars | 22 -3 -4 -4 -13 2
fixin * | 20 9 7 2 -14 -23
fixing | 20 9 7 2 -14 -23
fixing to | 17 -4 -5 0 -7 -2
flag | -1 10 3 -2 -7 -2
flagg * | -5 12 -4 12 -11 -4
flagged | -5 12 -4 12 -11 -4
flagl * | 14 -2 0 -5 0 -8
flagler | 14 -2 0 -5 0 -8
flash * | 12 4 -9 0 -7 1
flashing | 18 -11 -4 1 -3 0
flashing all | 13 -5 -4 1 -5 0
flashlight | 2 9 -6 0 -6 1
flat | 20 -9 2 -5 -6 -2
flat <part> | 33 -12 -6 -3 -10 -1
flat <part> and | 12 -5 -5 0 -4 1
flat <part> in | 9 -3 -4 0 -4 0
flat and | 6 6 -3 3 -15 3
flat its | 16 -9 -4 1 -4 -1
flat its a | 16 -9 -4 1 -4 -1
flat on | 10 -6 -2 1 -5 1
flat on my | 13 -7 -1 2 -8 1
flat tire | 24 -9 -4 -2 -6 -3
flat tire and | 12 -5 -5 0 -4 1
flat tire in | 9 -3 -4 0 -4 0
flat too | 10 -4 -4 0 -1 0
flatb * | 3 -7 -3 -2 14 -5
flatbed | 3 -7 -3 -2 14 -5
fleet | 15 2 -1 6 -20 -3
fleet * | -7 -3 41 -7 -11 -13
fleet <name> | 1 2 14 -16 -2 2
fleet of | 21 -7 -8 -4 -7 4
fleetpride | -5 2 32 -12 -4 -13
flexi * | 14 -9 -5 1 -3 2
flexible | 14 -9 -5 1 -3 2
flick * | 10 -6 -2 0 -1 0
flicker | 10 -6 -2 0 -1 0
fligh * | 6 -4 -8 -11 27 -10
flight | 4 -4 -6 -11 27 -10
flight got | -1 -2 -2 -1 8 -2
flip | 9 -1 -1 -6 -3 3
flood * | 28 -7 -8 0 -6 -7
flooding | 22 -5 -5 -2 -6 -5
floods | 21 -4 -7 0 -5 -6
floor | 10 -23 -1 -7 24 -3
floor * | 4 -11 8 -15 28 -14
floor and | 11 -6 -2 0 -2 -1
floor is | 3 -8 -6 -2 18 -5
flooring | 10 -9 -11 -11 32 -11
flori * | -13 -15 -2 9 42 -21
florida | -6 -8 7 19 -8 -4
florist | -4 -14 -13 -13 55 -11
florists | -6 11 -6 0 -3 3
flowe * | 22 -12 -17 -16 38 -14
flower | 22 -14 -14 -12 23 -7
flower shop | 15 -4 -6 1 -9 3
flowers | -5 -4 -9 -8 34 -8
floyd | 5 -8 -3 -1 12 -5
fluid | 32 -9 -11 -2 -9 -1
fluid * | 14 -9 11 -4 -6 -6
fluid done | 12 -4 -3 0 -5 0
fluid service | 15 -3 -3 -2 -6 0
fluids | 14 -9 11 -4 -6 -6
flush | -9 30 -10 0 -6 -6
flush and | 9 -5 -5 1 0 1
flyer | 16 -13 8 -2 -7 -2
flyin * | 9 -7 -2 0 0 0
flyin by | 8 -6 -3 0 0 0
flying | 9 -7 -2 0 0 0
fob | 11 -12 6 0 -5 0
folde * | 12 -8 -3 1 -4 1
folded | 12 -8 -3 1 -4 1
folded under | 12 -8 -3 1 -4 1
folks | -18 6 12 -3 12 -8
folks call | 14 -6 -3 1 -9 3
folks call me | 14 -6 -3 1 -9 3
folks every | -5 -1 12 -3 -4 2
folks every day | -5 -1 12 -3 -4 2
follo * | -8 16 14 4 -3 -22
follow | -17 27 -1 3 4 -15
follow up | -17 27 -1 3 4 -15
follow up on | -10 15 4 11 -14 -6
following | -6 7 17 3 -6 -15
following up | -2 13 19 6 -21 -14
following up on | -2 9 12 7 -16 -9
fontenot <name> | 10 -7 -5 1 0 1
food | 24 -13 -11 -23 45 -21
food <vehicle> | 13 -3 -2 -1 -7 -1
food truck | 13 -3 -2 -1 -7 -1
foot | 15 -8 -6 3 -6 3
footb * | -6 -7 -7 -6 31 -5
football | -6 -7 -7 -6 31 -5
foote * | -1 -5 -4 -4 16 -3
footer | -1 -5 -4 -4 16 -3
footw * | 13 -2 0 -3 -9 1
footwell | 13 -2 0 -3 -9 1
for | -31 2 15 24 16 -25
for <car> | 7 -7 -2 -3 10 -5
for <day> | -19 38 -2 -15 10 -13
for <day> and | -11 8 -2 -1 5 1
for <day> at | 3 22 -8 -7 -4 -6
for <day> but | -4 13 -3 -2 -4 -2
for <day> for | -5 11 -3 -1 -4 2
for <mechanic> | -7 21 -9 2 -5 -3
for <mechanic> near | -2 -2 -6 8 1 1
for <n> | -4 9 0 21 -18 -7
for <name> | 3 -4 -15 -10 33 -8
for <part> | 19 9 -9 -5 -14 0
for <vehicle> | -6 -16 7 10 17 -13
for <vehicle> names | -1 -1 -2 -2 11 -5
for <vehicle> repair | -4 -4 -1 10 -4 4
for <vehicle> shops | 0 -2 -1 10 -2 -6
for <we> | -14 17 21 4 -16 -11
for <we> do | -5 -2 13 -1 -4 -2
for <we> to | -3 14 13 -12 -11 0
for a | 5 -6 8 9 5 -22
for a <car> | 35 7 -7 -10 -16 -10
for a <mechanic> | -5 -2 16 -5 -5 1
for a <name> | 0 -13 5 10 9 -10
for a <part> | 23 -1 -11 -3 -11 2
for a <vehicle> | -5 -8 16 -2 -5 3
for a bakery | 20 -4 -5 -3 -6 -2
for a better | -3 -5 -3 17 -4 -2
for a brace | -3 -1 -2 14 -7 -1
for a customer | 8 -7 15 -12 -4 -1
for a free | -3 -3 -4 13 -3 1
for a helper | -6 -2 12 -3 -3 2
for a job | -5 -4 18 -1 -12 3
for a loan | 1 -3 -8 11 -3 1
for a lot | -5 -2 11 -5 -1 3
for a mobile | 10 -8 14 -7 -10 1
for a month | -2 -2 9 -5 -3 3
for a new | 17 -6 -1 -4 -4 -3
for a no | 10 -4 -2 0 -7 3
for a pre | 10 -7 -1 -1 -3 1
for a price | 11 -2 -3 -1 -4 -1
for a quote | 11 -4 -3 -1 -3 1
for a recall | -5 12 -4 1 -7 3
for a starter | 19 -6 -5 -2 -7 1
for a timing | 22 -11 -6 0 -9 4
for a tune | 11 0 -9 2 -7 3
for a vehicle | -7 -5 16 -2 -5 3
for a water | 20 -8 -6 0 -7 2
for a week | 14 -11 -1 -3 -2 3
for about | 1 9 -1 -4 -5 0
for alterations | -5 -9 -6 -4 30 -5
for an | 10 -5 5 7 -10 -7
for an <car> | -2 -4 8 -2 -3 2
for an oil | 20 2 -7 -3 -7 -4
for auto | -3 -4 -2 15 -3 -4
for auto repair | -4 -4 -1 10 -4 4
for auto shops | 0 -2 -1 10 -2 -6
for big | 13 -5 -3 -2 -4 2
for brake | 11 -5 -4 0 -4 2
for brakes | 18 9 -10 -5 -11 -1
for by | -1 -3 -4 18 -6 -4
for by <name> | -5 -3 -2 20 -7 -3
for by citizens | -3 -1 -5 15 -3 -3
for by friends | -2 -3 -2 13 -6 0
for car | -2 -1 -6 12 -3 -1
for cars | -4 -6 0 12 -3 1
for coming | 2 30 0 -10 -11 -11
for coming out | 0 25 0 -9 -9 -8
for delivery | 4 -10 -13 -7 30 -3
for dinner | -10 -10 -9 -9 43 -5
for disconnection | -7 -13 -5 34 -6 -3
for dr | 8 -11 -11 -9 25 -3
for electricity | -4 -2 -3 19 -5 -6
for eleven | -3 -2 12 -3 -5 1
for five | -5 -3 -4 5 13 -6
for fixing | -8 43 -11 -12 3 -15
for friday | -6 13 -10 0 6 -2
for front | 13 -10 -4 -1 0 1
for gary | -7 -6 17 -1 -7 4
for her | 2 9 -1 -3 -5 0
for is | 10 -6 23 -10 -9 -7
for it | -3 -12 3 -6 16 3
for like | -1 -16 3 5 11 -2
for local | -9 -5 5 12 -5 2
for local businesses | -6 -2 17 -7 -2 1
for looking | 18 -4 -3 -1 -12 2
for lunch | -5 -8 -10 -8 34 -3
for me | 2 22 -9 -11 -5 1
for me is | 14 -6 -2 0 -4 -2
for mechanic | -7 21 -9 2 -5 -3
for mechanic near | -2 -2 -6 8 1 1
for mechanics | -7 -10 6 16 -8 4
for mister | 11 -7 -5 -3 8 -4
for mobile | 9 -4 1 -4 -6 3
for mobile mechanics | -10 -3 13 -2 -1 4
for monday | -4 26 -7 -2 -9 -4
for mr | 1 -6 1 -9 12 2
for mr <name> | 1 -6 1 -9 12 2
for my | 40 13 -28 -16 -11 2
for my <car> | 36 -5 -13 1 -29 9
for my <kin> | 16 -12 -6 -2 8 -4
for my <vehicle> | 17 9 -4 -6 -13 -3
for my car | 17 9 -4 -6 -13 -3
for my daughter | 14 -6 -3 1 -8 2
for my dog | -6 -6 -2 -2 17 -1
for my insurance | 5 28 -5 -13 -13 -1
for my mother | 11 -2 -3 0 -7 1
for my neighbor | 11 -3 -4 -2 -3 1
for my son | 3 -5 -3 -1 13 -7
for my wifes | 17 -17 0 0 0 0
for nine | 3 2 2 8 -13 -3
for no | -1 -2 -4 12 -3 -2
for no cost | 0 -4 0 10 -2 -4
for oil | 12 -7 2 -3 -5 2
for oil change | 12 -6 -2 -1 -2 -1
for on | 0 3 21 -10 -8 -6
for on the | -2 8 3 -4 -5 0
for one | 2 13 8 -5 -11 -7
for one of | -4 -1 13 -6 -3 1
for our | 11 2 14 -10 -15 -1
for our insured | -4 -8 14 -2 -2 3
for pick | -5 -15 15 -8 25 -11
for pick up | -5 -15 15 -8 25 -11
for pickup | -2 -13 19 -16 21 -10
for pickup names | -1 -1 -2 -2 11 -5
for rain | 9 -2 0 0 -9 2
for real | 12 -7 -3 1 -2 0
for regular | 4 10 -5 -1 -6 -2
for renewal | -2 -3 13 -5 -5 1
for rent | -1 -9 -12 -7 38 -8
for repair | -6 -7 6 10 -3 -1
for robert | -3 -1 -4 -6 12 2
for sale | -13 -13 4 -7 34 -6
for saturday | 0 -1 -10 -8 28 -9
for service | 6 -6 17 -9 -8 0
for shops | 3 -11 56 -12 -23 -12
for six | -5 -6 10 -8 17 -7
for small | -2 -14 9 26 -9 -10
for small business | -3 -7 8 9 -5 -2
for small businesses | -5 -6 -6 31 -7 -6
for small shops | -3 -5 4 14 -4 -4
for somebody | 14 -14 11 -1 -10 1
for somebody honest | 17 -8 -4 0 -4 0
for somebody who | 12 -1 -4 -2 -3 -3
for someone | 15 -4 -7 -4 -2 2
for someone to | 16 -6 -5 -4 -3 3
for something | -2 -2 11 -1 -5 -1
for spark | 14 -6 -4 -1 -4 0
for spark plugs | 14 -6 -4 -1 -4 0
for surgery | 6 -6 -5 -3 8 1
for susan | -7 -9 -7 -7 36 -6
for tax | -3 -4 -6 23 -9 -1
for ten | -1 -5 -4 18 -7 -1
for that | -2 -1 21 -3 -18 2
for that <car> | -11 -7 28 -1 -11 2
for the | -33 16 26 -9 22 -22
for the <car> | -24 16 16 -9 -3 4
for the <mechanic> | 0 -4 15 -10 6 -6
for the <name> | -4 7 -11 -4 12 0
for the <part> | -14 6 5 -5 8 -1
for the <vehicle> | -15 -8 15 -9 20 -3
for the animal | -2 -2 -2 -1 8 -1
for the brake | -6 10 -7 1 -1 2
for the brakes | -5 10 2 1 -9 1
for the caliper | -2 -5 12 -1 -4 0
for the church | 5 4 -1 0 -8 1
for the county | -4 -1 11 -8 4 -3
for the helper | -1 -4 19 -1 -9 -3
for the mechanic | 0 6 9 -9 -6 -1
for the owner | -1 -5 19 -10 -7 5
for the part | -1 15 -7 -1 -7 0
for the parts | 0 -4 -12 0 15 1
for the radiator | -11 5 18 0 -7 -3
for the same | 3 20 -5 -6 -11 -1
for the school | 2 -5 14 -7 -3 -1
for the shop | 1 -9 33 -12 -11 -3
for the starter | 10 1 -3 -5 -6 3
for the summer | -6 -5 20 -2 -3 -4
for the tie | 4 5 -4 1 -8 3
for the truck | -6 -14 0 -7 27 -1
for the two | -4 1 15 -1 -8 -3
for the van | -2 -3 14 0 -9 1
for the water | 10 -4 -8 -1 1 2
for the wheel | -3 14 -4 -1 -7 2
for the work | -2 13 -7 1 -6 1
for them | -5 9 -2 -1 -1 0
for this | -10 15 -3 -6 7 -3
for this afternoon | -4 15 -1 -1 -6 -3
for three | 15 -4 -11 17 -10 -8
for thursday | -9 14 -3 0 -4 2
for today | -1 25 -3 -7 -7 -7
for tomorrow | 2 23 21 -11 -23 -12
for tomorrow at | 0 25 -3 -5 -10 -7
for twenty | 13 -7 -2 -5 -1 2
for two | 20 13 -3 -7 -5 -18
for two hours | -5 20 -2 -3 -5 -5
for two oclock | -5 12 -3 -1 -5 0
for uber | 14 -6 -7 -1 -3 2
for uber and | 10 -4 -6 -2 0 1
for up | -1 -7 -4 19 -6 -1
for up to | -1 -7 -4 19 -6 -1
for us | 11 -5 6 -7 -5 -1
for watching | -5 -18 -4 -9 -11 48
for watching please | -1 -3 -1 -2 -1 8
for wednesday | -3 23 -9 -5 -9 3
for wednesday at | -4 8 0 1 -6 1
for work | -4 -15 27 -3 -12 7
for work in | 9 -1 -5 0 -4 1
for years | -4 30 -7 -10 -7 -1
for you | -14 17 21 4 -16 -11
for you do | -5 -2 13 -1 -4 -2
for you to | -3 14 13 -12 -11 0
for your | -10 -4 13 27 -6 -19
for your <vehicle> | -2 -13 16 10 -9 -1
for your annual | -3 -2 0 -8 15 -3
for your arrest | 0 -2 -6 12 -5 1
for your business | -1 -5 4 13 -4 -7
for your garage | -3 -3 2 9 -4 -2
for your shop | -6 -7 22 7 -13 -3
for your van | -2 -12 19 6 -8 -3
for your vote | -1 -2 -1 10 -6 1
for zero | -3 -2 -1 12 -4 -3
for zero percent | -2 -1 -2 10 -2 -4
ford | 10 -5 4 0 -6 -1
ford <name> | 13 -6 -3 0 -4 0
forev * | 14 -4 -7 -1 -4 2
forever | 14 -4 -7 -1 -4 2
forge * | 0 12 -8 -7 -4 7
forget | 0 12 -8 -7 -4 7
forget about | 1 10 -2 -1 -7 -1
forget to | -2 -4 -1 -3 -2 12
forget to like | -2 -4 -1 -3 -2 12
forgi * | -6 -5 1 37 -15 -11
forgiveness | -7 -5 1 37 -15 -11
forgo * | 16 27 -16 -13 2 -16
forgot | 16 27 -16 -13 2 -16
forgot to | 23 33 -12 -12 -15 -15
forgot to <did> | -4 25 -6 -5 -5 -5
forgot to give | 6 25 -8 -8 -10 -6
forgot to leave | 21 -9 -1 -1 -5 -5
forgot to put | -4 25 -6 -5 -5 -5
forgot to say | 6 6 -2 -1 -10 0
forkl * | 4 -6 20 -7 -8 -3
forklift | 4 -6 20 -7 -8 -3
form | 12 -9 11 -7 -1 -6
forme * | -2 -6 22 -4 -7 -3
fort | -4 -3 11 -2 -4 2
fort <name> | -4 -3 11 -2 -4 2
forty | -4 -2 14 -6 12 -15
forty a | -2 -9 17 -6 -4 5
forty bucks | 8 -7 -7 -4 19 -9
forty dollars | -6 -4 0 -2 13 -1
forty thousand | 16 -7 -7 -3 1 1
fough * | -2 -2 -2 9 -2 -2
fought | -2 -2 -2 9 -2 -2
fought for | -2 -2 -2 9 -2 -2
found | -11 10 12 -16 24 -18
found <we> | 1 1 42 -15 -16 -14
found <we> a | -2 -2 24 -7 -5 -7
found a | -5 2 -8 -5 17 -1
found it | -2 14 -5 -1 -8 2
found the | -2 17 -9 -1 -3 -2
found the <part> | -1 12 -8 0 -2 -1
found the part | -1 12 -8 0 -2 -1
found you | 1 1 42 -15 -16 -14
found you a | -2 -2 24 -7 -5 -7
found your | -1 -7 4 -3 10 -3
four | 12 0 -9 -4 10 -10
four <car> | 10 -2 -1 -5 -6 4
four <name> | -3 -3 13 -4 -3 1
four and the | 14 -2 -5 -4 -6 2
four corners | 14 -6 -4 -2 -4 3
four grand | 9 -6 -3 1 -2 1
four hundred | -7 0 0 -4 11 -1
four hundred <n> | 0 -4 -5 12 -3 0
four hundred and | 1 6 -8 -6 8 -1
four liter | 20 -4 -4 -7 -6 1
four oclock | 0 11 -3 4 -9 -2
four of | 12 -5 -1 1 -9 3
four people | 9 -2 -3 -2 0 -2
four so | 13 -11 -1 1 -2 1
four wheel | 8 -5 15 -3 -12 -3
four wheel drive | 4 -5 14 -1 -8 -4
four years | 15 -3 0 -4 -4 -4
fourt * | -4 5 -8 1 3 3
fourteenth | -8 11 -5 -3 2 2
fowle * | 11 -11 -7 -4 10 1
fowler | 11 -11 -7 -4 10 1
fowler <name> | 9 -10 -6 -4 11 0
fowler i | 9 -10 -6 -4 11 0
frame * | 3 -6 -6 -3 12 0
frames | 3 -6 -6 -3 12 0
franc * | -3 -3 10 15 -11 -9
frank | 2 4 12 -4 -8 -5
frank * | 11 -1 -8 -3 8 -6
frank <name> | 16 1 -11 -1 -6 2
frank delaney | 10 8 -8 -4 -4 -1
frank deluca calling | 8 -4 -1 0 -3 0
frankie | 10 -7 -4 -2 10 -6
frate * | 0 -2 -6 12 -2 -2
fraternal | 0 -2 -6 12 -2 -2
fraternal <name> | 0 -2 -6 12 -2 -2
fraternal order | 0 -2 -6 12 -2 -2
fraud | -10 11 -6 25 -14 -7
fraud department | -8 -4 -6 36 -10 -8
fred | 6 -8 -6 -3 21 -10
free | -16 -10 -9 87 -19 -33
free <day> | 10 -4 -3 0 -2 0
free <name> | 12 -5 -8 14 -8 -6
free <paper> | -8 -9 -8 32 -6 -1
free <paper> on | -6 -7 -7 26 -5 -1
free audit | -4 -7 5 21 -8 -7
free consultation | -6 -5 -6 28 -4 -7
free cruise | -4 -6 -5 28 -9 -4
free cruise to | 0 -2 -2 8 -4 -1
free demo | -6 -3 -3 25 -5 -8
free estimate | -6 -8 -5 26 -5 -2
free gift | -6 -8 -4 29 -6 -5
free quote | -5 -5 -5 18 -3 -1
free sample | -6 -6 -4 27 -6 -5
free vacation | -4 -1 -2 16 -4 -4
freew * | 12 -7 -4 -1 -3 2
freeway | 12 -7 -4 -1 -3 2
freez * | -8 5 -12 -9 34 -9
freezer | -8 5 -12 -9 34 -9
freig * | -10 -10 51 -13 -6 -13
freight | -10 -10 51 -13 -6 -13
freno | 20 -12 -5 2 -5 1
freno * | 26 4 0 -5 -20 -5
frenos | 26 4 0 -5 -20 -5
frenos de | 3 6 -9 1 -3 2
frenos de adelante | 14 -5 -6 -1 -2 0
frenos suspension | -5 -2 9 -1 -2 1
fresh | 0 -8 -11 38 -11 -8
fresh start | -9 -9 -7 40 -7 -7
frida * | -8 14 13 -3 0 -16
friday | -9 14 13 -3 1 -16
friday and i | 9 -1 0 0 -10 3
friday for | -9 13 -10 8 -7 5
friday for the | -9 17 -8 -1 -3 3
friday if | -3 13 -1 0 -8 -1
friday if thats | -2 14 -3 0 -7 -1
friday is | 25 -10 -3 -8 -6 3
friday or | -8 12 0 -2 -5 2
fridg * | 13 -5 -9 -12 26 -13
fridge | 13 -5 -9 -12 26 -13
frien * | 14 -2 -15 7 2 -7
friend | 17 -7 -5 -1 -5 1
friend so | 9 0 -4 -2 -4 1
friend so i | 9 0 -4 -2 -4 1
friendly | -13 10 -9 10 16 -14
friends | 1 -4 -3 12 -6 0
friends of | -2 -3 -2 13 -6 0
friends of <name> | -2 -3 -2 13 -6 0
from | -23 -7 34 13 6 -22
from <day> | -9 21 14 -6 -16 -4
from <n> | 16 -5 -6 0 -9 4
from <n> to | 16 -5 -6 0 -9 4
from <name> | -6 -11 34 5 -20 -2
from <part> | -2 -3 9 -3 -3 1
from <vehicle> | -1 -4 -4 10 -3 2
from <we> | -13 37 6 -8 -2 -20
from <we> before | -8 -7 12 5 -5 3
from <we> in | -7 14 1 -4 -2 -3
from <we> on | -7 7 11 -1 -5 -4
from a | 9 -4 10 -7 -15 6
from a <mechanic> | 8 10 -3 -5 -11 0
from a friend | 8 -1 -5 -2 -2 1
from a mechanic | 8 11 -2 -4 -10 -1
from a stop | 14 -5 -8 1 -2 0
from another | 10 -5 -1 -1 -4 1
from autozone | -4 -4 19 -4 -3 -4
from autozone commercial | -6 -4 21 -6 -4 -1
from before | -6 14 -7 3 -7 4
from before <we> | -6 14 -7 3 -7 4
from before you | -6 14 -7 3 -7 4
from church | 6 -3 -5 -6 14 -6
from church call | -10 -2 -2 -2 19 -3
from dr | -8 -9 -11 -5 38 -5
from dr <name> | -3 -7 -6 0 15 0
from from | -3 -3 9 -3 -2 2
from harbor | 2 -5 12 -6 -3 -1
from harbor <name> | 2 -5 12 -6 -3 -1
from high | -2 -3 -5 -4 15 -1
from home | 2 -15 4 34 -12 -12
from home so | 8 -3 -3 -3 -2 3
from interstate | -7 -9 40 -10 -13 -1
from interstate <name> | -5 -4 19 -4 -10 4
from interstate batteries | -4 -3 18 -5 -10 3
from last | -5 21 -8 1 -6 -3
from mac | -2 -8 19 1 -9 -1
from me | -3 9 6 -5 -7 0
from my | 17 -8 -4 0 -8 2
from my <kin> | 14 -7 -2 1 -8 3
from napa | -2 -7 16 -5 -5 4
from oreilly | 9 -9 14 -4 -4 -7
from parts | -2 -3 9 -3 -3 1
from parts <name> | -2 -3 9 -3 -3 1
from quick | -1 9 7 -11 -5 0
from repair | -2 -8 23 -6 -6 -1
from school | -8 -5 -9 -8 34 -4
from shopflow | -1 -7 12 -5 -1 2
from shopflow software | -1 -7 12 -5 -1 2
from summit | 3 -3 18 -7 -11 0
from the | -8 -21 18 14 12 -14
from the <car> | -7 -5 15 -1 -5 2
from the <mechanic> | 1 -9 7 2 -5 3
from the <name> | -8 -12 -5 20 9 -5
from the <part> | 13 -9 2 -2 -8 5
from the airport | -9 -3 -3 -2 25 -8
from the apartments | -9 13 -9 -2 7 0
from the barbershop | 14 -3 -5 1 -10 4
from the blue | -5 12 -1 -2 -4 1
from the chamber | 0 -3 14 -5 -7 1
from the church | 14 -5 -6 1 -6 2
from the counter | 5 -10 20 -5 -8 -3
from the front | -3 -5 -3 1 8 2
from the government | -1 -4 -3 13 -2 -3
from the guy | 1 -9 7 2 -5 3
from the insurance | -2 -4 18 0 -12 0
from the irs | -1 -2 -3 10 -3 -2
from the junkyard | 6 0 17 -7 -11 -5
from the machine | -6 10 4 -1 -4 -3
from the same | -3 11 -3 0 -6 1
from the school | 9 -7 -10 -4 15 -1
from the tire | 8 -6 6 -5 -7 4
from the tool | -2 -4 9 -1 -3 1
from the uniform | 1 -4 16 -3 -11 2
from the valve | 14 -5 -2 1 -10 2
from this | -8 -6 -7 -1 30 -8
from this number | -8 -6 -7 -1 30 -8
from tuesday | -8 14 1 2 -5 -5
from under | 30 -13 -8 -1 -8 0
from under the | 25 -10 -5 -2 -6 -2
from when | 3 4 -12 -7 10 3
from when <we> | -1 18 -7 1 -15 5
from when you | -1 18 -7 1 -15 5
from work | 0 9 -11 -7 18 -8
from you | -13 37 6 -8 -2 -20
from you before | -8 -7 12 5 -5 3
from you in | -7 14 1 -4 -2 -3
from you on | -7 7 11 -1 -5 -4
from your | -17 18 15 8 -16 -7
from your shop | -8 8 18 -7 -9 -3
front | 6 7 -25 -7 28 -9
front <part> | 9 12 -12 2 -10 -1
front <part> <part> | 14 -6 -6 0 -2 0
front <part> and | 10 -4 -3 1 -7 2
front <part> on | -1 9 -6 0 -2 -1
front and | 10 -5 -5 1 -1 1
front and rear | 9 -7 -5 0 1 1
front brake | 11 -5 -5 0 -2 0
front brake pads | 11 -5 -5 0 -1 0
front brakes | -5 14 -7 2 -5 0
front desk | 9 -9 -11 -8 30 -11
front desk at | 0 -6 -7 -2 18 -3
front door | -8 9 -9 -4 17 -6
front end | 22 5 -14 2 -16 1
front end on | 17 -3 -12 -1 -2 0
front ends | 12 -3 -3 0 -6 1
front is | 11 -7 -2 0 -1 -1
front of me | 9 4 -6 -4 -4 2
front office | 1 -3 -5 -4 8 2
front pads | 19 -4 -3 -1 -7 -3
front pads and | 10 -4 -3 1 -7 2
front rotors | 13 -8 -7 1 -1 2
front struts | 18 6 -8 -4 -6 -6
front wheel | 9 -9 0 0 0 0
fry | -10 -8 -8 -4 38 -7
fue | -1 12 -10 16 -12 -5
fuel | 10 -3 23 -16 -15 1
fuel <part> | 12 4 -11 2 -5 -2
fuel <part> <n> | 22 -2 -3 -4 -1 -12
fuel <part> i | 14 -4 -4 0 -3 -3
fuel <part> in | -4 10 -1 0 -5 0
fuel <part> is | 12 -5 -2 1 -3 -1
fuel <part> went | 9 -5 -3 1 -2 0
fuel card | -6 -4 27 -9 -7 -1
fuel cards | -1 0 14 -12 -2 1
fuel filter | 23 -13 -6 3 -8 1
fuel in | 20 -6 -7 1 -8 -1
fuel pressure | 12 -3 -9 1 -1 0
fuel pump | 12 4 -11 2 -5 -2
fuel pump <n> | 22 -2 -3 -4 -1 -12
fuel pump <name> | 15 -5 -4 0 -4 -3
fuel pump i | 14 -4 -4 0 -3 -3
fuel pump in | -4 10 -1 0 -5 0
fuel pump is | 12 -5 -2 1 -3 -1
fuel pump went | 9 -5 -3 1 -2 0
full | 9 0 -10 1 -15 14
full of | 13 -5 -5 1 -6 2
full synthetic | 15 -8 0 -5 -4 2
fund | -12 -13 -13 64 -14 -12
fund in | -9 -9 -6 43 -10 -9
fund in <n> | -7 -6 -3 31 -8 -8
fundi * | -10 -10 -5 60 -14 -22
funding | -10 -10 -5 60 -14 -22
funding for | 0 -1 -6 10 -1 -2
funding for your | 0 -1 -6 10 -1 -2
funding manager | -7 -7 -9 35 -7 -5
funding specialist | -5 -5 -7 26 -4 -4
funer * | -7 0 -9 12 28 -24
funeral | -7 0 -9 12 28 -24
funeral home | -1 -9 -8 -12 31 -3
fuse | 2 1 7 1 -12 1
fuse i | 10 6 -3 0 -12 -2
fuse or | 10 -8 -1 2 -4 2
g | 16 -6 -7 1 -5 2
g <name> | 11 -8 -1 0 -2 0
g i | 9 -2 -2 -1 -2 -2
g n | 12 -8 -2 0 -1 -2
gail | 8 -4 10 -4 -9 0
gail <name> | 10 -1 -1 -1 -9 2
gaines and | 9 -8 0 0 0 0
galla * | -2 9 -4 1 -6 2
gallagher | -2 9 -4 1 -6 2
gallo * | 2 -5 26 -12 -9 -1
gallon | 2 -5 26 -12 -9 -2
gallon of | -1 -5 17 0 -4 -6
game | 1 -2 -8 -9 37 -17
game can | -1 4 -5 -5 9 -2
ganad * | -7 -8 -7 34 -6 -6
ganado | -7 -8 -7 34 -6 -6
garag * | 2 -9 19 -6 8 -16
garage | 1 -7 15 -1 9 -17
garage <name> | 5 -5 12 -5 -7 0
garage and | 16 -4 -7 -2 -7 3
garage at | 10 -7 -2 1 -2 1
garage at work | 9 -6 -4 1 -2 1
garage door | -7 13 -16 -9 31 -11
garage floor | 9 -2 -5 1 -4 2
garage i | 9 -3 -1 -3 -5 2
garage in | -2 -4 9 0 -4 2
garage in <name> | -2 -4 9 0 -4 2
garage is | 2 14 -4 -3 -4 -4
garage keepers | -1 -7 33 -9 -11 -5
garage liability | -7 1 16 -11 -2 3
garage liability policy | -7 1 16 -11 -2 3
garage like | -1 -2 -7 16 -3 -4
garage since | 4 6 -8 3 -9 3
garagekeepers | -4 -2 13 -7 -4 3
garan * | -4 11 -21 51 -20 -16
garantia | -4 10 -17 42 -17 -14
garantia extendida | -7 -8 -6 31 -5 -5
garantias | -7 -7 -11 38 -8 -4
garantias de | -4 -5 -8 26 -6 -3
garantias de su | -4 -5 -8 26 -6 -3
garba * | -2 -12 -12 -11 44 -8
garbage | -2 -12 -12 -11 44 -8
garbage <vehicle> | 3 -9 -10 -7 28 -5
garli * | -4 -2 -5 -1 9 2
garlic | -4 -2 -5 -1 9 2
garlic knots | -4 -2 -5 -1 9 2
garre * | 4 15 -5 -3 -9 -2
garrett | 4 15 -5 -3 -9 -2
gary | 21 1 -1 -3 -15 -3
gary <name> | 11 15 -12 -1 -9 -3
gas | 13 -1 -2 6 -4 -12
gas <vehicle> | 13 -2 -1 -3 -3 -3
gas and | 12 -10 -3 1 0 1
gas cap | 9 9 -1 -3 -13 -1
gas car | 13 -2 -1 -3 -3 -4
gas in | 20 -10 -2 3 -15 3
gas one | 13 -4 -3 -1 -2 -1
gas station | 12 5 -9 2 -9 -1
gas station on | 13 -5 -4 1 -6 1
gas when | 23 -7 -4 -3 -4 -5
gaske * | 18 4 1 -2 -16 -5
gasket | 14 6 3 -3 -16 -4
gasket and | 9 -5 -4 -1 0 1
gasket on | -2 6 5 3 -12 0
gasket on my | 1 -7 9 3 -10 4
gaskets | 17 0 -5 0 -6 -6
gasol * | 15 -13 -1 0 -4 2
gate | -11 16 12 -5 -3 -9
gate <name> | 13 -5 -4 2 -8 2
gate code | -6 24 -9 2 -13 1
gate code is | 0 19 -8 2 -12 0
gate parkway | 13 -5 -4 2 -8 2
gates | -3 22 -1 -16 12 -14
gates locked | -3 -4 -2 -5 26 -11
gathe * | 12 -7 -4 -2 -3 3
gato | -8 15 -11 -11 27 -11
gauge | 7 6 -10 0 -3 1
gave | 16 3 9 -16 0 -11
gave <we> | 12 0 0 -5 -12 4
gave <we> was | 16 -7 -4 0 -5 1
gave me | 16 -1 0 -9 -3 -3
gave me doesnt | -5 -6 17 0 -3 -3
gave me your | 26 -12 -1 -4 -10 1
gave you | 12 0 0 -5 -12 4
gave you was | 16 -7 -4 0 -5 1
gear | 33 -12 -8 2 -7 -9
geico | -10 -13 21 -2 8 -3
gener * | 1 7 12 27 -24 -24
general | -1 -4 30 -7 -10 -8
general liability | 1 -11 32 -6 -8 -7
generation | -8 -8 0 29 -7 -6
generator | 7 15 -13 -3 -9 3
gentl * | 12 13 -8 -3 -10 -5
gentleman | 12 13 -8 -3 -10 -5
gentleman who | -1 26 -7 -4 -8 -6
georg * | 17 -12 -5 3 -6 2
georgia | 19 -12 -6 4 -7 2
geral * | 9 6 -5 -3 -9 2
gerald | 9 6 -5 -3 -9 2
get | 8 -7 2 9 14 -26
get <name> | 13 -5 -2 1 -9 2
get <we> | -14 -12 31 17 -15 -7
get <we> a | -7 -4 12 -2 -2 3
get <we> the | -7 -5 25 -3 -4 -5
get a | 7 8 -6 7 7 -23
get a <paper> | 15 -3 -5 0 -8 1
get a call | 22 1 -1 -3 -7 -11
get a chance | -15 35 -7 -6 -7 1
get a free | -6 -5 -5 20 -3 -2
get a large | -9 -5 -1 -5 30 -9
get a minute | -7 10 -1 -1 -2 0
get a quote | 19 -8 -5 0 -7 1
get an | 24 1 -13 -2 -13 3
get an <paper> | 20 -9 -4 -1 -7 1
get an estimate | 20 -9 -4 -1 -7 1
get an itemized | -8 18 -2 -2 -5 -1
get an oil | 14 -11 0 1 -4 1
get back | -3 17 -6 -2 -6 0
get back to | -3 17 -6 -2 -6 0
get em | -8 -1 0 -3 20 -7
get folks | -5 -1 12 -3 -4 2
get folks every | -5 -1 12 -3 -4 2
get for | 9 -4 -3 -1 -2 1
get for a | 13 -4 -3 -3 -4 1
get here | 21 29 -22 -11 -7 -10
get home | 12 -7 -5 -1 1 1
get home <day> | 20 -10 -4 2 -11 3
get home tonight | 20 -10 -4 2 -11 3
get it | 6 -1 12 -9 -4 -5
get it <did> | 11 -6 -2 0 -3 0
get it out | -3 4 -11 -4 10 4
get it running | 17 -8 -4 0 -7 3
get it whenever | -6 8 7 -1 -8 0
get me | 19 -11 -9 -1 1 1
get my | 17 0 -18 -13 24 -9
get my <part> | 11 -5 -2 0 -6 2
get my <vehicle> | 16 -14 -10 -6 17 -3
get my car | 11 -11 -7 -5 13 -2
get my check | -5 24 -1 -4 -12 -2
get my pictures | -4 22 -7 -1 -10 1
get my truck | 12 -8 -5 -3 7 -2
get off | 7 -13 -6 -4 22 -5
get off at | 22 -11 -6 3 -12 4
get on | 17 0 -6 -4 -7 0
get on your | 20 -4 -3 -4 -7 -1
get out | 11 -8 7 0 -11 1
get out of | 15 -6 -5 2 -8 3
get paid | 5 5 -9 25 -14 -12
get paid when | -8 -9 -5 31 -6 -4
get robbed | 8 -3 -1 2 -7 2
get that | -5 17 -7 0 -7 1
get the | -6 22 -9 -10 13 -10
get the <part> | 6 11 -4 -1 -12 1
get the kids | -3 7 -4 -4 11 -7
get the part | -6 16 1 0 -9 -2
get the pictures | -2 11 -7 -3 1 -1
get the wheels | -8 10 -1 0 -1 1
get this | 28 -11 -6 -5 2 -9
get to chemo | 18 -4 -3 -2 -8 -1
get to work | 11 -6 -3 1 -2 0
get two | -7 -7 -5 -2 23 -2
get you | -14 -12 31 17 -15 -7
get you a | -7 -4 12 -2 -2 3
get you the | -7 -5 25 -3 -4 -5
get your | -10 -10 -9 36 -7 0
get your website | -7 -7 -8 29 -5 -2
gets | -7 22 4 5 -16 -9
gets here | -7 27 -4 0 -11 -5
gets it | -1 -2 -6 9 -1 1
gets me | 8 -4 -3 -1 0 0
getti * | 20 -4 7 4 -9 -17
getting | 21 -4 3 6 -9 -17
getting a | 20 -11 -5 -4 0 -1
getting in | 18 -3 -4 0 -7 -4
gift | -10 15 2 32 -17 -21
gift card | -3 -9 7 22 -9 -7
gil | 4 3 -10 -6 13 -5
gimme | 0 8 0 2 -11 1
gimme a | 0 8 0 2 -11 1
gina | 17 -3 10 -4 -9 -11
ginge * | 20 -5 -4 0 -11 0
ginger | 20 -5 -4 0 -11 0
girl | 0 -4 -18 -12 54 -20
girl <we> | -7 -2 -7 -7 32 -8
girl its | -2 -3 -7 -5 28 -11
girl its <name> | -2 -6 -3 0 13 -2
girl its me | -4 3 -7 -8 25 -9
girl you | -7 -2 -7 -7 32 -8
girls | 3 3 -5 -5 10 -5
gisel * | -2 18 -1 -3 -8 -4
giselle | -2 18 -1 -3 -8 -4
give | 8 -30 24 7 -10 1
give <we> | 4 -14 3 14 1 -8
give <we> a | 1 -7 6 12 -8 -5
give him | -1 -11 7 2 1 2
give me | 12 -7 21 -13 -21 8
give me a | 19 -8 21 -6 -13 -12
give them | -1 -7 5 -6 9 0
give us | 0 -12 14 9 -9 -1
give us a | -11 -10 16 10 -6 0
give you | 4 -14 3 14 1 -8
give you a | 1 -7 6 12 -8 -5
given | 13 -4 -5 -1 -7 4
givin * | -6 15 4 5 -11 -7
giving | -6 15 4 5 -11 -7
giving <we> | -3 -3 -3 9 -2 3
giving <we> a | -3 -3 -3 9 -2 3
giving me | -7 21 -4 -2 -5 -4
giving you | -3 -3 -3 9 -2 3
giving you a | -3 -3 -3 9 -2 3
glady * | 2 0 -2 -7 17 -11
gladys | 2 0 -2 -7 17 -11
glass | -7 -12 30 -5 -9 2
glass * | -11 18 -11 -16 34 -14
glasses | -11 18 -11 -16 34 -14
glenn | -8 10 3 -2 0 -2
glori * | 9 -4 6 -10 0 0
gloria | 9 -4 6 -10 0 0
gloria <name> | 7 -3 -4 -9 10 0
glow | 21 -6 -5 -3 -6 -2
glow plugs | 17 -4 -3 -3 -4 -3
gmc | 9 -3 -1 -1 -1 -3
go | 9 17 -9 -9 -2 -6
go ahead | 9 39 -26 -16 -18 13
go ahead and | 6 14 -16 -10 -10 16
go ahead with | -8 40 -6 -11 -4 -11
go and | 10 -9 -2 1 0 1
go anywhere | 12 -6 -2 1 -6 1
go away | -4 14 -1 2 -9 -1
go back | 19 -11 -6 3 -8 3
go faster | 10 -8 -3 1 -1 1
go in | 0 15 -6 -1 -7 0
go in gear | 10 -3 -1 0 -8 2
go in reverse | -1 19 -4 -4 -6 -5
go into | 20 -10 -6 -1 -2 0
go into gear | 12 -9 -2 1 -3 1
go into reverse | 17 -6 -4 -3 -2 -2
go nowhere | 10 -8 0 0 -3 0
go off | 19 -6 -5 -1 -5 -2
go on | 10 -10 2 1 -6 3
go out | 9 -7 -1 0 -1 0
go over | 15 -9 -3 1 -5 1
go over <n> | 11 -5 -1 -1 -3 0
go over it | 8 -1 -7 0 -1 0
go past | 21 -3 -2 -6 -3 -6
go through | 12 -5 -5 1 -5 2
go through the | 10 -7 -5 1 0 1
go to | 4 -5 0 -4 8 -3
go to <name> | 10 5 -6 -5 -5 1
go to start | -4 12 -4 -1 -4 1
go up | 9 5 -1 -2 -5 -6
go up and | 14 -5 -1 2 -9 -2
go with | 3 23 10 -17 -7 -12
go with the | 0 19 -4 -7 -1 -7
goats | 9 -2 -2 -1 -2 -2
god | 7 16 -1 -3 -12 -7
god bless | 8 18 -7 -2 -11 -7
god bless <we> | 7 15 -5 -3 -8 -7
god bless you | 7 15 -5 -3 -8 -7
goes | 10 0 8 -2 -17 1
goes almost | 10 -3 -1 1 -3 -3
goes almost to | 10 -3 -1 1 -3 -3
goes off | 15 -8 0 -2 -4 -1
goes off by | 10 -5 1 1 -4 -3
goes out | 9 -8 -3 1 0 1
goes to | 6 11 -7 -2 -4 -5
goes up | 3 -6 19 -3 -9 -4
goin | 13 -4 -2 0 -6 -2
going | 6 15 4 -13 -15 3
going crazy | 16 -4 -1 -3 -8 0
going on | -8 14 15 -4 -17 1
going on its | -4 11 8 -6 -6 -2
going on the | -3 -2 12 -3 -6 1
going on this | 21 -8 -5 -3 -5 0
going out | 15 -6 -3 1 -6 -2
going over | 11 10 -7 -5 -4 -5
going through | 10 -5 -3 -1 -2 1
going to | -15 24 -4 -10 -1 6
going to be | 3 24 6 -17 3 -20
going to call | 2 18 -8 -3 -4 -5
going to come | -5 33 8 -13 -13 -10
going up | 17 -6 0 2 -7 -6
going up the | 17 -6 0 2 -7 -6
going uphill | 9 0 0 0 -2 -7
gold | -14 -11 -12 28 27 -18
gold one | 2 -7 -4 -1 8 3
goldberg and | 9 -2 -4 1 -1 -3
golf | 8 -2 -6 0 -1 1
gone over | 6 9 -7 -3 -6 1
gonna | -12 25 6 -15 8 -12
gonna be | -3 22 9 -8 -17 -3
gonna call | -7 5 -3 -1 10 -6
gonza * | 8 -3 -2 -1 -2 -1
gonzalez | 8 -3 -2 -1 -2 -1
gonzalez necesito | 10 -3 -4 -1 -2 -1
gonzalez necesito ayuda | 10 -3 -4 -1 -2 -1
goo | 10 -3 -5 1 -3 0
good | 4 -9 11 10 -17 1
good afternoon | 5 -10 6 -1 -3 2
good afternoon <name> | 4 -5 10 -11 -1 2
good afternoon i | 18 -5 -6 -1 -5 -2
good and | 0 -5 11 -2 -8 4
good bro | 11 -6 -3 1 -5 1
good day | 7 -16 -2 12 -3 2
good day <name> | 18 -10 4 -7 -2 -4
good day this | 9 -4 -2 -2 -3 1
good day to | 12 -5 -3 -2 -4 1
good evening this | 14 -6 -5 -4 2 -2
good for | -4 28 7 -12 -11 -8
good for <day> | -1 12 -8 0 -2 -1
good for <name> | -1 12 -8 0 -2 -1
good for <we> | -7 8 8 -3 -5 -1
good for you | -7 8 8 -3 -5 -1
good its | 22 -7 -12 -3 -3 3
good its <name> | 22 -7 -12 -3 -3 3
good morning i | 8 9 -11 14 -13 -6
good morning my | 18 -9 -6 2 -8 2
good morning this | 1 -5 12 -9 6 -5
good news | -9 -6 -7 37 -6 -9
good one | -5 21 -5 -3 1 -9
good so | -4 -8 16 -5 -2 3
good this | 10 -8 -2 1 -1 1
good through | -1 15 0 1 -8 -8
good to | 6 15 -11 1 -10 -1
good while | 9 -4 -2 -2 -2 1
good with | 15 2 23 -8 -16 -16
good with that | -4 13 -5 -2 -2 0
googl * | -19 -21 1 54 -25 10
google | -19 -21 1 54 -25 10
google <name> | -1 -10 11 10 -7 -3
google ads | -6 -6 6 21 -7 -8
google and | 11 -5 -5 2 -4 1
google business | -2 -3 -6 18 -2 -5
google listing | -4 -4 -5 25 -7 -5
google listing and | -2 -5 -5 12 -3 3
google maps | -2 -4 -2 24 -10 -6
got | -5 10 13 -8 4 -15
got <we> | 4 7 -6 8 -5 -8
got a | 24 -10 0 -7 1 -9
got a <car> | 53 -27 -25 3 -7 4
got a <n> | 17 -6 -6 -1 -6 1
got a <name> | 14 -8 -5 0 -2 1
got a <paper> | 7 22 -6 -8 -7 -7
got a bad | 33 -9 -8 -1 -9 -5
got a balance | -4 -9 17 -2 -4 2
got a call | -14 22 -2 5 -8 -5
got a check | 12 -4 -6 0 -3 1
got a confirmation | 18 -12 -2 -1 -3 0
got a couple | -5 -3 16 -4 0 -3
got a customer | 10 -7 -3 -1 0 1
got a few | 7 -1 9 -11 -4 1
got a flat | 10 3 -12 -3 6 -4
got a job | -5 13 -3 0 -4 -1
got a leak | 14 -5 -5 2 -7 0
got a letter | 19 0 -3 -2 -9 -4
got a nail | 14 -4 -5 -1 -2 -2
got a new | -7 13 -8 -15 25 -8
got a question | 0 6 13 -9 -11 1
got a quote | 11 -6 -3 -1 -4 2
got a receipt | -9 28 -1 -6 -4 -7
got a slow | 16 -7 -4 1 -10 3
got a text | 17 13 -6 -4 -10 -9
got a trash | 13 -10 -1 0 -3 0
got a warranty | -6 15 -4 -2 -1 -1
got a wedding | 11 -5 -5 1 -4 2
got all | -4 -2 9 -2 -3 1
got an | 19 10 -12 -5 -4 -8
got an <car> | 41 -11 -8 -10 -11 -1
got an <paper> | -8 20 6 -5 -7 -6
got an appointment | -11 29 -5 -8 -2 -3
got an invoice | -8 20 6 -5 -7 -6
got another | 1 -10 8 2 -4 2
got called | -5 14 -3 0 -6 0
got crews | 15 -3 -4 -3 -6 1
got cut | 16 -7 -7 3 -7 3
got cut off | 16 -7 -7 3 -7 3
got dialysis | 10 -4 -2 2 -6 -1
got four | 19 -3 -1 -7 -5 -4
got her | -3 -3 -5 -1 13 -1
got here | -6 11 -9 -6 20 -8
got his | -4 -4 -2 -1 12 -1
got into | 15 -6 -4 1 -7 2
got it | 10 16 10 -5 -16 -14
got it in | -7 0 29 -7 -9 -6
got it started | -4 26 -2 -1 -7 -12
got locked | 14 -5 -5 2 -8 2
got locked out | 14 -5 -5 2 -8 2
got me | -1 17 -5 -3 -8 1
got me a | 15 -7 -4 -2 -5 2
got me down | -2 16 -1 -4 -7 -2
got more | -7 -5 19 -6 -3 2
got more work | -5 -4 13 -2 -3 0
got my | -6 21 10 -11 -3 -11
got my <car> | -9 31 -2 -3 -11 -6
got my <kin> | 9 -7 -3 1 -1 1
got my <paper> | -4 21 -4 -3 -7 -4
got my <vehicle> | 0 40 -9 -6 -16 -10
got my number | 11 -2 -4 -1 -4 1
got my own | 2 -11 10 -6 4 1
got my truck | -7 24 -4 -2 -7 -4
got my van | 2 21 -5 -5 -8 -5
got no | 13 -4 -12 -5 10 -1
got nowhere | 10 -5 -3 0 -5 2
got off | 16 -4 -3 -1 -5 -3
got on | 9 -5 -7 -7 18 -8
got one | -3 11 19 -6 -15 -7
got one of | -1 9 -3 -4 -3 2
got stolen | -7 -2 -4 -2 21 -8
got that | 0 4 15 -5 -11 -3
got that <part> | -12 20 11 -6 -8 -5
got that torque | -2 -10 16 -5 -2 2
got the | -8 18 5 -15 11 -11
got the <paper> | -1 34 -7 -10 -10 -6
got the <part> | 12 4 14 -9 -13 -8
got the <vehicle> | 2 -5 -6 -1 11 -1
got the estimate | 1 14 -4 -4 -5 -2
got the invoice | -4 19 -5 -4 0 -5
got the kit | 19 -5 -5 -2 -6 0
got the part | 14 18 -14 -3 -11 -3
got the parts | 8 -3 -3 0 -3 0
got the quote | -4 18 -1 -5 -6 -2
got the tires | 14 -5 -4 -1 -6 3
got the truck | 11 -3 -7 1 -2 0
got the wrong | -4 -10 -4 -5 25 -2
got three | 11 -5 -1 2 -9 1
got three kids | 14 -9 -3 2 -6 2
got two | 5 -11 5 6 -8 3
got two vehicles | 9 -3 -1 0 -7 1
got you | 1 9 -6 8 -4 -8
got your | 2 12 13 -20 6 -13
got your <paper> | 2 48 -16 -16 -9 -8
got your card | 16 -6 -11 1 -1 2
got your estimate | 1 20 -6 -7 -4 -4
got your invoice | 2 23 -12 -6 -2 -3
got your name | 0 -7 9 -1 -5 4
got your number | 12 -13 -20 -1 15 7
gotta do | 0 8 -2 0 -6 0
gotta get to | 15 -10 -3 1 -3 1
gotta move | -3 15 -5 -2 -6 1
gotta take | 16 -7 -2 -2 -6 1
gotta tell | -6 2 -3 -1 10 -2
gotte * | -3 13 -11 4 -6 2
gotten | -3 13 -11 4 -6 2
gotten my | -3 16 -9 -1 -4 0
gover * | -3 -6 -6 37 -10 -13
government | -3 -6 -6 37 -10 -13
government program | -6 -6 -8 27 -4 -4
gps | -2 -9 21 -7 -4 1
grab | -3 -7 1 -5 12 1
grace | 5 -9 4 -4 2 2
grace kim | 11 -2 -1 1 -11 2
grace novak and | 17 -2 -4 2 -8 -6
graci * | -15 17 -13 -11 11 10
gracias | -15 17 -13 -11 11 10
gracias a | 13 -11 -2 -2 4 -1
gracias a <name> | 13 -11 -2 -2 4 -1
gracias a dios | 13 -11 -2 -2 4 -1
gracias por | -11 9 -14 -9 9 16
gracias por ver | -5 -6 -4 -3 -5 24
graciela | 17 -8 -5 -1 -6 2
gradu * | -1 -13 14 -15 28 -14
graduated | -3 -2 11 -4 -3 2
graduation | -7 -7 -8 -7 36 -7
grain | 9 -4 -1 2 -5 -1
grand | 17 -16 -9 30 -13 -8
grand * | 10 -14 -22 -23 67 -18
grandbaby | 13 -6 -1 1 -8 1
grandma | -3 -8 -8 -10 41 -12
grandma call | -5 0 -1 -3 12 -4
grandma call me | -5 0 -1 -3 12 -4
grandma its | -1 -4 -1 -3 11 -3
grandma its me | 0 -3 0 -3 8 -2
grandmas | 8 -5 -2 -1 0 -1
grandmother | -3 -9 -10 -8 34 -4
grandpa | -9 -6 -10 -10 45 -10
grandson | 12 0 -10 -12 22 -12
grani * | -8 -3 12 -13 25 -14
granite | -8 -3 12 -13 25 -14
grant | 5 -5 -8 45 -20 -17
grant <name> | 9 -2 8 -15 -1 0
grant miller | 8 -3 -2 -1 -2 -1
grass | -8 8 -12 -16 41 -13
grass cut | -3 -6 -7 -10 35 -8
grate * | 11 -4 -3 -1 -5 2
grateful | 11 -4 -3 -1 -5 2
grati * | -6 -5 -6 28 -6 -6
gratis | -6 -5 -6 28 -6 -6
gravel | 2 -4 9 -4 -4 1
gray | -3 -4 -7 -4 15 3
gray <car> | -12 3 -3 0 14 0
greas * | -1 11 8 -8 -10 0
grease | -1 11 8 -8 -10 0
grease on | -3 5 10 -7 -5 -1
great | 4 7 -2 18 -19 -8
great <name> | -5 -5 11 -3 0 2
great job | -7 22 -4 -1 -6 -4
great lakes | -4 -5 9 -2 0 2
great lakes <name> | -4 -5 9 -2 0 2
great plains | -4 -5 12 -3 -1 2
great plains <name> | -4 -5 12 -3 -1 2
green | 9 -7 -3 -4 6 -2
green * | -2 -1 11 -5 3 -6
green <name> | 11 -4 -5 1 -5 1
green cove | 11 -4 -5 1 -5 1
greene | -2 -3 11 0 -9 4
greet * | 3 9 -8 11 -9 -6
greetings | 3 9 -8 11 -9 -6
greetings this | 5 10 -7 -4 -4 1
greetings this is | 5 10 -7 -4 -4 1
greg | 2 2 10 -6 -8 0
greg <name> | 8 -10 11 -7 -4 2
grego * | 1 -7 9 -1 -4 2
gregory | 1 -7 9 -1 -4 2
gregory <name> | 1 -7 9 -1 -4 2
grind * | 24 -2 -9 0 -12 -1
grinding | 25 -2 -9 0 -12 -1
grinding something | 9 -3 -1 1 -2 -5
grinding something awful | 9 -3 -1 1 -2 -5
grinding sound | -8 11 -2 1 -3 1
grinding when | 16 -5 -4 1 -6 -3
groce * | 9 6 -11 -13 24 -14
groceries melting | 2 10 -5 1 -7 -1
grocery | 11 -5 -11 -12 30 -12
groom | -6 -3 -9 -9 37 -10
groom * | -3 -16 -14 -12 63 -18
grooming | -1 -12 -9 -10 47 -15
groun * | 19 -10 -4 0 -6 1
ground | 19 -10 -4 0 -6 1
group | 14 -3 1 44 -30 -25
group thirty | -2 -4 13 -4 -5 1
group thirty fives | -2 -4 13 -4 -5 1
grow | -6 -8 -14 38 -5 -5
grow your | -6 -8 -14 38 -5 -5
growt * | -11 -10 -4 45 -10 -10
growth | -11 -10 -4 45 -10 -10
growth partners | -8 -8 -1 30 -7 -7
grua | 4 -4 9 -3 -5 -1
gt | 24 -3 -3 -2 -4 -13
guara * | -3 18 -13 42 -23 -21
guarantee | -5 18 -10 31 -18 -16
guarantee on | -6 14 -4 0 -3 -1
guaranteed | -10 -13 1 39 -9 -8
guard | 3 13 -11 0 -9 3
guard * | -2 -14 7 8 15 -14
guardian | 0 -1 9 6 -12 -2
guardian <name> | 0 -1 9 6 -12 -2
guess | 20 -12 -5 -11 5 2
guess <name> | 3 4 -10 2 -1 2
guess <we> | 12 -3 -5 -1 -6 2
guess i | 10 -8 5 -7 -2 2
guess i need | 11 -7 -5 2 -2 1
guess im | 6 1 -10 2 -1 2
guess im ready | 6 1 -9 1 -1 2
guess you | 12 -3 -5 -1 -6 2
guest * | 10 -6 12 -4 -8 -5
guests | 10 -6 12 -4 -8 -5
guide * | 8 -4 -3 -1 -1 0
guill * | 9 -5 -5 1 0 1
guillermo | 9 -5 -5 1 0 1
gulf | -1 -6 12 -4 -3 2
gulf <name> | -1 -6 11 -4 -3 2
gupta | 3 -4 -5 -3 10 0
gurpreet gurpreet | 8 -7 -2 0 0 0
gurpreet gurpreet singh | 8 -7 -2 0 0 0
gurpreet singh | 8 -7 -2 0 0 0
gus | 3 15 5 -6 -8 -8
guste | -1 14 -3 -3 -6 -1
gutte * | -17 -15 -13 26 34 -15
gutters | -17 -13 -12 27 29 -15
guy | 20 6 22 -28 1 -21
guy and | 17 -7 -4 0 -5 -1
guy at | 20 -11 -6 -2 -7 5
guy at <name> | 8 -6 0 -2 -3 3
guy at the | 18 -6 -14 2 -4 3
guy do | 20 -7 -5 -2 -7 2
guy is | 9 -3 -6 -2 0 1
guy left | -8 24 -4 2 -9 -5
guy on | 10 -9 5 -2 -4 1
guy on <name> | 11 -5 -4 0 -3 2
guy said | 2 19 -7 -7 -5 -3
guy that | -2 25 -8 -3 -8 -4
guy was | -6 6 -13 -6 20 0
guy who | 12 11 -7 -3 -10 -3
guy who came | -10 28 -7 -2 -6 -3
guy with | -2 12 4 -2 -9 -3
guy with the | -2 12 4 -2 -9 -3
guy you | -7 22 -8 -1 -4 -2
guy you sent | -7 22 -8 -1 -4 -2
guys | 6 27 -12 -8 4 -17
guys <name> | -2 14 2 -4 -11 1
guys and | -2 -2 -2 10 -4 0
guys are | -9 7 -3 -1 8 -2
guys at | 14 20 -8 -6 -16 -3
guys before | 12 -8 -3 -1 -1 1
guys before you | 12 -8 -3 -1 -1 1
guys came | 1 29 -10 -5 -11 -5
guys come | 14 -2 -2 -3 -8 1
guys coming | -10 37 -9 -7 -9 -3
guys did | 1 29 -9 -6 -10 -5
guys do | 18 -15 -10 -4 15 -4
guys have | 1 2 8 -9 9 -10
guys i | 0 14 -7 1 -9 1
guys put | -6 14 -3 -2 -4 1
guys put a | -7 12 -1 -2 -2 0
guys still | 11 -6 -4 9 -7 -2
guys still do | 11 -6 -4 9 -7 -2
guys work | 16 -2 -2 -1 -8 -2
guys work on | 16 -2 -2 -1 -8 -2
gwen | 4 6 0 -1 -8 0
gwen <n> | 10 -4 -1 -1 -6 2
gym | 7 -11 -13 -9 43 -18
gym lot | 14 -5 -4 -1 -6 3
gym membership | -9 -3 -7 -8 38 -10
h | 18 -12 -9 1 0 2
h <name> | 12 -12 -3 2 0 2
h a | 13 -7 -3 -1 -2 0
h a n | 15 -7 -4 -1 -2 0
h e | 9 -3 -4 1 -3 1
h r | 10 -1 -3 -1 -4 -1
h r <name> | 10 -1 -3 -1 -4 -1
h u | 18 -12 -5 0 -2 1
h u <name> | 8 -6 -3 1 0 1
h u y | 11 -8 -3 0 -1 1
ha | -11 16 7 29 -24 -17
ha i | -8 7 7 -2 -5 2
ha its | -3 8 1 -5 -2 -1
ha sido | -6 -7 -15 36 -4 -4
ha sido seleccionado | -6 -7 -6 26 -4 -4
ha so | 15 -6 -1 -4 -6 2
habla | 0 2 24 -14 3 -16
habla * | -11 18 -14 27 -12 -9
habla <name> | -1 10 22 -5 -20 -6
habla carlos | 9 -8 -5 3 0 1
habla carlos <name> | 11 -7 -5 0 0 1
habla don | -6 1 12 -2 -4 -1
habla don <name> | -6 1 12 -2 -4 -1
habla don chuy | -6 1 12 -2 -4 -1
habla jose | 9 -6 -3 0 -3 1
habla jose luis | 9 -6 -3 0 -3 1
habla la | -8 -10 14 -8 20 -8
habla la senora | -4 -4 -4 0 14 -2
hablamos | -3 -5 -9 21 -3 -2
hablamos del | -4 -7 -7 26 -5 -3
hablamos del departamento | -4 -7 -7 26 -5 -3
hablar | -2 -1 -2 9 -2 -2
hablar con | -2 -1 -2 9 -2 -2
hablar con un | -2 -1 -2 9 -2 -2
hablo | 19 3 -13 -10 10 -10
hablo de | 9 -6 -3 0 -1 1
hablo de parte | 9 -6 -2 0 -1 1
hablo por | 5 12 -7 -2 -5 -3
hablo porque | 9 4 -4 -2 -4 -2
hace | 13 5 -7 -2 -9 1
hace clic | 20 -10 -5 0 -6 0
hace clic clic | 19 -10 -5 0 -6 1
hace nada | 10 -4 -3 -1 -2 0
hace un | -3 22 -6 -4 -5 -4
hace un ruido | -3 22 -6 -4 -5 -4
hacen | 22 -8 -7 -2 -6 1
hacer | 16 -3 -8 -5 10 -9
had | 6 21 -8 -7 -9 -4
had <we> | -12 26 2 -2 -15 1
had <we> out | -1 17 1 -7 -9 -2
had a | 13 6 -2 -3 -9 -5
had a chance | -8 34 -9 -7 -4 -6
had a question | -3 -2 -2 -1 8 0
had an | 0 19 13 -9 -16 -7
had an appointment | 7 28 -4 -9 -16 -6
had another | 12 -7 -5 -2 1 0
had it | -3 16 -6 0 -9 2
had it since | -2 11 -1 0 -9 0
had me | -3 10 -6 -2 -2 3
had one | 4 8 -9 -1 -2 1
had the | 1 5 -11 -2 6 1
had the shop | 11 -8 -5 0 1 1
had three | 13 -9 -2 0 -5 3
had to | 22 6 -12 -4 -8 -4
had you | -11 24 3 -2 -15 0
had you out | 0 15 2 -7 -9 -2
hadda * | 6 -1 7 -2 -9 -1
haddad | 6 -1 7 -2 -9 -1
hago | -9 5 15 -3 -7 -1
haha | 15 5 -9 -1 -12 3
hair | -13 -12 -15 -11 63 -12
hair appointment | -9 -8 -8 -8 38 -4
hair salon | -9 1 -3 -6 26 -9
hairc * | -5 -9 -2 -6 35 -13
haircut | -5 -9 -2 -6 35 -13
hal | -1 -6 14 -2 -2 -3
hale | -2 9 -9 3 -4 3
half | 4 -19 8 3 13 -9
half mushroom | -3 -1 -4 -3 15 -4
half mushroom for | -1 -1 -3 -3 11 -5
half pepperoni | -4 -2 -3 0 10 0
half pepperoni half | -4 -2 -3 0 10 0
half sausage | -2 -1 -3 -3 13 -4
half sausage half | -2 -1 -3 -3 13 -4
half the | 6 -10 11 -4 -6 3
halfw * | 18 -6 -3 -3 -9 2
halfway | 18 -6 -3 -3 -9 2
hall | 4 -4 -9 -3 16 -4
halvo * | 13 -10 -2 0 -1 1
halvorsen | 13 -11 -2 0 -1 1
ham | -15 -4 -2 -2 23 0
hampt * | -2 5 7 -2 -8 0
hampton | -2 5 7 -2 -8 0
hampton your | -2 9 4 -2 -8 -1
han | -9 18 -9 -1 5 -3
hand a | -6 -6 10 0 -1 2
hand over | 9 -3 -3 -2 -3 2
handl * | 9 2 3 26 -19 -21
handle | 11 7 4 -2 -14 -6
handle and | -5 -4 13 -2 -3 1
handles | -7 -14 -3 43 -8 -12
handles your | -4 -3 -1 16 -3 -5
hang | -11 -19 -14 24 -15 36
hang on | -3 -7 -3 -4 -5 21
hang up | -10 -18 -13 24 -13 30
hang up and | -4 -3 -3 -3 -4 17
hank | 9 -7 2 -4 7 -7
hank <name> | 14 -9 -7 -1 2 2
hank here | -4 1 -4 -2 11 -3
hanna * | 13 -2 -3 -1 -8 0
hannah | 13 -2 -3 -1 -8 0
happe * | -5 17 -6 -3 -6 4
happen | -2 12 -2 -2 -6 1
happened | -2 11 -6 -2 -3 2
happy | -7 30 -9 -13 19 -19
happy birthday | -7 -6 -4 -6 31 -8
happy to | -3 -3 11 -6 -1 2
happy with | -14 47 -10 8 -17 -13
harbo * | 1 -4 10 4 -9 -2
harbor | 3 -7 11 4 -9 -2
harbor <name> | 1 -6 11 5 -8 -2
hard | 5 -9 -1 2 4 -2
hard and | -1 -1 9 -1 -5 0
hard to | 10 -2 -4 -2 -2 -1
hard to start | 20 -7 -2 -1 -4 -6
harla * | 13 -7 -1 1 -9 2
harlan | 13 -7 -1 1 -9 2
harmo * | 12 -11 -7 10 1 -4
harmon | 12 -11 -7 10 1 -4
harness is | 11 -5 5 -3 -5 -3
harol * | 2 12 -8 -4 -6 3
harold | 2 12 -8 -4 -6 3
harold <name> | 3 12 -8 -4 -6 3
harold finch | -5 12 -3 1 -3 -1
harri * | -1 -5 -5 -2 24 -10
harriet | 18 -8 -2 0 -11 3
harriet <name> | 18 -8 -2 0 -11 3
harris | -5 -3 -5 -2 25 -10
harris there | -5 -3 -5 -2 25 -10
hartf * | -5 -11 19 -3 -3 3
hartford | -5 -11 19 -3 -3 3
harve * | 2 10 -5 0 -5 -1
harvey | 2 10 -5 0 -5 -1
has | 18 1 -25 24 4 -22
has <we> | 12 -4 -5 -3 -3 2
has a | 17 -10 -5 -13 19 -7
has a <car> | 11 -6 -5 0 -1 1
has a <part> | 20 -3 -6 -11 -5 5
has a brake | 17 -1 -5 -13 -4 5
has a cracked | 1 -3 9 -5 -6 2
has a dead | 18 -5 -6 1 -9 2
has a fever | -8 -6 -1 -9 30 -5
has a flat | 24 -9 -10 2 -11 4
has a recall | 12 -6 -1 1 -7 2
has a screw | 15 -5 -6 -2 -4 1
has a shudder | 15 -6 -4 -1 -5 1
has an | 7 -8 -3 12 -4 -4
has anything | -6 -7 -4 -2 20 -1
has been | -2 -6 -5 32 -16 -3
has been approved | 1 -2 -7 9 -2 1
has been flagged | 0 -1 -3 14 -8 -2
has been making | 9 -6 0 1 -4 1
has expired | -7 -10 -7 34 -7 -3
has got | 18 -2 -2 -3 -9 -1
has got a | 18 -2 -2 -3 -9 -1
has moved | -5 -7 7 -4 12 -2
has no | 23 -10 -6 2 -12 3
has no <part> | 12 -7 -4 0 -4 2
has no brakes | 12 -7 -4 0 -4 2
has no power | 12 -3 -3 -2 -3 0
has not | 7 1 -5 8 -11 1
has not been | 7 -8 -2 10 -9 2
has quit | 12 -2 -3 -4 -2 0
has shipped | -3 2 31 -12 -11 -7
has shown | -9 37 -7 -6 -6 -9
has shown up | -9 37 -7 -6 -6 -9
has the | 18 17 -7 -9 -14 -6
has to | 5 -9 8 -3 3 -4
has to be | 5 -9 8 -3 3 -4
has you | 12 -4 -5 -3 -3 2
hasnt | 9 28 5 -19 3 -26
hasnt been | 20 -10 14 -9 -14 -1
hasnt been started | 13 -5 -3 -1 -7 3
hasnt come | -4 18 -12 -7 16 -10
hassa * | 10 -5 -6 -1 0 2
hassan | 10 -5 -6 -1 0 2
hasta | 15 2 -12 22 -12 -15
hasta las | 16 -8 -10 2 -2 2
hasti * | 12 -5 -4 0 -5 1
hastings | 12 -5 -4 0 -5 1
hatch | 29 -5 -5 -4 -7 -8
hate me | 12 -6 0 -1 -3 -1
hate these | 6 -2 -2 -3 -7 9
hate these things | -1 -4 -2 -2 -4 13
haul | 8 -3 4 -3 -6 0
hauli * | 14 -6 -2 0 -5 -1
hauling | 12 -3 -2 0 -5 -2
have | -1 8 -1 10 1 -16
have <car> | 29 -11 -6 -1 -9 -3
have <car> and | 10 -8 -1 -1 0 0
have <car> need | 13 -1 -1 -2 -2 -7
have <did> | 9 21 -11 -6 -8 -5
have <name> | -6 -9 25 10 -10 -10
have <we> | 2 1 -10 19 2 -14
have <we> approved | -7 -12 1 29 -8 -3
have <we> back | -8 18 -6 0 -8 4
have <we> coming | 4 21 -4 -8 -10 -4
have a | 32 -12 -2 -2 -13 -3
have a <car> | 35 -16 -7 1 -17 4
have a <name> | 10 -3 -4 -1 -3 1
have a <vehicle> | 23 -10 3 -3 -10 -2
have a buyer | -7 -4 -3 24 -4 -6
have a car | 19 -10 5 -2 -8 -3
have a complaint | -4 9 -4 -2 -1 2
have a customer | -5 -6 10 6 -5 1
have a delivery | -10 -6 19 -11 14 -6
have a flat | 17 -2 -2 -4 -5 -5
have a fleet | 16 -5 -5 -4 -4 3
have a look | 10 -8 -3 1 0 1
have a lot | -3 -2 11 -4 -3 2
have a member | -4 -4 11 -1 -3 1
have a minute | 15 -3 -1 0 -8 -3
have a new | -5 10 -6 12 -6 -5
have a question | 20 -3 -11 -11 9 -3
have a sale | -6 -6 27 -8 -6 -1
have a ton | 12 -3 -3 -5 -3 2
have a work | 11 -4 -4 0 -2 0
have an | 4 10 -10 -18 19 -6
have an <car> | 12 -6 -2 1 -7 2
have an appointment | -2 17 -5 -19 16 -7
have an interview | 14 -6 -4 1 -8 3
have another | -9 8 6 -2 -3 0
have any | -6 -6 7 -10 21 -6
have any openings | 10 -7 11 -6 -4 -3
have any two | -4 -4 -1 -1 11 -1
have anyone | 4 -8 -4 -4 14 -3
have been | -12 19 -14 27 -14 -6
have been chosen | -5 -9 -7 34 -7 -6
have been in | 1 9 -2 -2 -6 1
have been overpaying | -4 -10 -5 30 -5 -6
have class | 9 -5 0 1 -6 1
have class at | 9 -5 0 1 -6 1
have detected | 1 -1 -4 14 -4 -6
have detected a | 1 -1 -4 14 -4 -6
have eleven | 11 -4 -5 -2 -4 3
have for | -2 -12 2 -3 19 -5
have gone | 12 -5 -3 1 -5 1
have him | -13 22 -4 -4 2 -4
have is | 8 -5 0 1 -6 1
have is a | 8 -8 0 0 0 0
have it | -7 -9 28 -10 6 -8
have me | -4 44 -11 -11 -10 -8
have me down | -4 44 -11 -11 -10 -8
have much | 3 -2 9 -2 -6 -1
have my | -10 50 13 -15 -23 -15
have my <car> | -6 17 -1 1 -13 2
have my own | 0 -6 16 -4 -8 2
have my spare | -5 16 -4 1 -8 0
have no | 10 -3 -4 2 -4 -1
have not | -6 33 -6 -9 -7 -6
have one | 17 -4 -9 2 -10 4
have room | -5 -6 11 5 -7 2
have some | 2 -3 -10 18 -7 0
have ten | -4 -8 11 8 -8 1
have ten minutes | -4 -6 11 7 -7 0
have that | 14 8 11 -14 -14 -5
have the | 0 12 -23 -4 18 -4
have the <car> | 24 -8 -4 -1 -9 -2
have the <part> | 17 -7 -5 2 -12 4
have the <vehicle> | -2 9 -3 -2 -4 3
have the parts | 10 -5 -5 1 -1 1
have the wrong | -3 8 -6 -2 13 -10
have this | 8 -1 -5 -2 -2 1
have this <car> | 8 -1 -5 -2 -2 1
have three | 19 9 -12 -8 -7 -2
have time | 6 -3 10 -7 -6 1
have to | 9 1 10 -3 -20 3
have to be | 19 -13 -6 3 -7 3
have to come | 0 8 4 -5 -7 1
have two | -3 -9 13 -3 -2 3
have two cars | 14 -6 -3 -4 -3 2
have won | -6 -11 -7 39 -7 -7
have you | 2 1 -10 19 2 -14
have you approved | -7 -12 1 29 -8 -3
have you back | -8 18 -6 0 -8 4
have you coming | 4 21 -4 -8 -10 -4
have your | -4 -3 11 10 -11 -3
haven * | 3 13 -12 -5 1 1
havent | 3 13 -12 -5 1 1
havent gotten | -3 16 -9 -1 -4 0
havent gotten my | -3 16 -9 -1 -4 0
havent heard | -3 12 -5 -4 3 -3
haver * | 12 -7 -2 -1 -2 1
haverford | 10 -6 -1 -2 -1 1
havin * | 27 -10 -9 5 -9 -3
having | 27 -10 -9 5 -9 -3
having a | 4 -6 -8 10 -3 3
having an | 9 -5 7 -4 -6 -1
having trouble | 14 -7 0 0 -4 -4
having trouble with | 17 -5 -2 -5 -2 -3
hay | 12 -15 16 -12 -17 17
hay prisa | 13 -10 -4 1 -3 2
hayes | 5 -5 -4 -6 11 -1
he | -6 64 -25 -15 -6 -12
he <did> | 4 17 4 -4 -10 -12
he <did> a | -6 13 -6 0 -1 0
he <did> in | 11 -9 -1 0 -2 1
he <did> the | -9 10 6 -1 -5 -1
he also | -6 8 -5 1 1 1
he can | -10 42 -4 -7 -10 -10
he can come | -6 33 -5 -6 -7 -9
he coming | -8 26 -1 -2 -7 -8
he did | -7 16 8 1 -7 -11
he did a | -6 13 -6 0 -1 0
he does | -7 5 -9 -1 14 -2
he doesnt | 17 -5 -6 -1 -7 3
he find | -5 29 -4 -5 -9 -6
he forgot | -7 14 -2 -2 -5 2
he gave | 14 -7 -5 0 -5 3
he gave me | 14 -7 -5 0 -5 3
he gets | -3 24 -6 0 -11 -5
he gets here | -7 27 -4 0 -11 -5
he has | 8 1 -13 -3 6 -1
he is | -1 17 -7 -8 6 -7
he is late | -5 29 -5 -5 -9 -5
he left | -3 31 -3 -10 0 -16
he left his | -1 14 -3 -8 10 -13
he moved | 9 -3 -5 1 -4 2
he moved to | 9 -3 -5 1 -4 2
he needs | 4 -10 -7 0 15 -2
he needs a | 4 -5 -5 -1 9 -1
he never | 14 0 -7 -1 -6 0
he put | 11 -9 -1 0 -2 1
he put in | 11 -9 -1 0 -2 1
he ran | -3 -3 -2 -1 16 -6
he said | -9 5 -1 -11 13 2
he said and | -4 -3 -2 0 -4 13
he says | 3 11 -1 -7 -10 4
he says the | 8 -7 -1 0 0 1
he told | -7 17 -4 -1 -4 -2
he told me | -7 17 -4 -1 -4 -2
he was | -10 41 -14 -8 0 -8
he was here | -7 29 -8 -5 -7 -3
he was supposed | -1 19 -2 -2 -9 -5
he wont | 7 -9 -6 3 3 3
he would | 6 22 -9 -7 -9 -3
he would like | 13 -3 -4 -8 0 2
head | 1 1 13 8 -12 -11
head gasket | 7 5 8 -2 -12 -6
head gasket on | -4 2 8 2 -9 2
head gaskets | 15 6 -4 -3 -6 -7
head is | -2 -3 13 -2 -4 -2
headl * | 26 1 -7 -1 -16 -3
headlight | 11 8 -7 -1 -14 2
headlight is | 11 -4 -2 0 -4 -1
headlight is out | 11 -4 -2 0 -4 -1
headlights | 27 -5 -4 -2 -11 -6
headlights flicker | 8 -7 0 0 -2 0
heads | -3 9 6 -1 -8 -4
heads up | -5 15 -1 -1 -4 -4
healt * | -9 0 -19 68 -21 -19
health | -9 0 -19 68 -21 -19
health benefits | -6 -5 -6 25 -4 -4
health insurance | -8 -7 -7 31 -6 -3
hear | -12 15 1 1 -27 22
hear a | -3 19 -5 -1 -6 -3
hear back | -3 31 -4 -8 -7 -8
hear me | 3 -7 -7 4 -10 17
hear nothing | -8 -5 12 -7 -10 18
hear the | 14 -4 -4 -1 -5 1
hear the <part> | 15 -3 -4 -2 -5 0
hear your | -11 11 5 1 -8 2
heard | 4 16 -2 -9 0 -9
heard <we> | 16 -6 -4 -3 -4 1
heard from | -5 6 11 -3 -5 -4
heard nothing | -2 10 -5 1 -6 2
heard you | 16 -6 -4 -3 -4 1
heari * | 2 -4 -22 18 26 -20
hearing | 2 -4 -22 18 26 -20
hearing aids | -8 -6 -2 35 -12 -6
heat | 7 8 -12 -2 4 -5
heat and | 9 -5 -5 0 0 2
heat at | 13 -7 -4 2 -5 1
heat at all | 13 -7 -4 2 -5 1
heate * | 20 -4 -17 -13 25 -11
heater | 22 -2 -17 -14 23 -12
heater blows | 28 -6 -5 -3 -8 -6
heater blows cold | 28 -6 -5 -3 -8 -6
heater does | -7 18 1 -4 -3 -5
heater does not | -7 18 1 -4 -3 -5
heater hose | 19 -4 -1 -7 -5 -1
heater hose has | 19 -4 -1 -7 -5 -1
heater is | 11 -1 0 -6 -7 3
heater only | 18 -5 -3 1 -7 -3
heater only blows | 18 -5 -3 1 -7 -3
heaters | 1 -8 -6 2 8 3
heath * | -5 1 15 -5 -9 2
heather | -5 1 15 -5 -9 2
heather from | -4 2 15 -5 -9 1
heati * | 7 -10 -7 -3 13 0
heating | 7 -10 -7 -3 13 0
heave * | 8 -5 -5 1 1 1
heavy | 14 6 -13 -12 -16 22
heavy and | 11 -9 -2 1 -1 1
hecto * | -1 1 11 -4 -9 1
hector | -1 1 11 -4 -9 1
hector ruiz | 8 -2 -5 1 -2 0
hector ruiz <name> | 13 0 -9 -1 -3 1
hector ruiz i | 13 0 -9 -1 -3 1
hed | -1 14 10 -6 -11 -6
hed be | -2 11 12 -6 -8 -6
hed be here | -6 27 -7 -4 -6 -4
heife * | -4 -5 -4 0 13 0
hell | -7 1 -9 6 18 -8
hell be | -3 -5 -2 -2 20 -8
hello | -5 -19 -3 -5 -6 38
hello <name> | 12 -4 5 -4 -2 -8
hello dana | 8 -6 -1 0 -1 -1
hello dana reed | 8 -6 -1 0 -1 -1
hello dear | 5 9 -5 0 -11 1
hello good | 13 -4 -2 -2 0 -5
hello good day | 14 -3 -2 -3 0 -6
hello hello | -3 -7 -6 -4 -8 28
hello i | 6 6 10 -10 -3 -9
hello i am | 8 5 -1 -3 -3 -6
hello i have | 7 8 5 -6 -9 -5
hello i need | -3 -4 -1 -1 15 -7
hello i saw | -1 -6 15 -2 -8 2
hello id | 21 -7 -2 -2 -3 -6
hello id like | 21 -7 -2 -2 -3 -6
hello im a | 0 0 5 10 -9 -6
hello im calling | 3 12 -10 8 -11 -3
hello im with | 1 -2 9 -8 0 0
hello is | -5 -6 -5 -7 13 9
hello is this | -3 -3 -2 -2 15 -6
hello kevin | 11 -6 0 0 -4 0
hello kevin here | 11 -6 0 0 -4 0
hello linda park | 9 -5 -2 1 -4 0
hello my | 8 -4 12 -3 -13 0
hello my name | 11 -6 10 -2 -12 -2
hello rosa | 11 -7 0 0 -4 0
hello rosa delgado | 11 -7 0 0 -4 0
hello sir | 0 -5 9 -1 -3 0
hello sir my | -1 0 12 -10 -1 0
hello steve | 10 -7 0 1 -4 0
hello steve here | 10 -7 0 1 -4 0
hello this | 6 -12 11 4 -3 -5
hello this is | 5 -12 12 4 -4 -5
hello we | -7 -5 -3 21 -4 -2
hello will | 8 -4 -1 0 -4 1
hello will turner | 8 -4 -1 0 -4 1
hello yes | 11 7 -7 -2 -9 0
help | 25 -26 5 32 -23 -14
help <n> | 20 -1 -3 -6 -2 -8
help <vehicle> | -8 -5 -4 19 -2 -1
help <vehicle> repair | -2 -1 -3 8 -1 -1
help auto | -8 -5 -4 19 -2 -1
help auto repair | -2 -1 -3 8 -1 -1
help independent | -2 -3 11 -7 -1 2
help local | -8 -6 11 12 -5 -3
help me | 23 -6 -5 -2 -5 -5
help mechanics | -6 -7 0 23 -2 -7
help my | 15 -4 -3 -4 -5 1
help repair | -7 -5 -7 25 -2 -3
help wanted | -8 -5 14 -2 -1 3
helpe * | -1 -9 16 10 -16 0
helped | 10 -7 -9 15 -9 0
helped another | -4 -2 -2 14 -3 -4
helper | -8 -4 26 -2 -14 2
helper job | -3 -2 8 -2 -3 2
helper position | -1 -4 19 -1 -9 -3
helpi * | 4 -7 -10 24 -7 -4
helping | 4 -7 -10 24 -7 -4
helps | 4 -9 -2 14 -6 -1
hemi | 15 -7 -6 1 -6 2
hemi and its | 10 -5 -3 0 -3 1
hende * | 20 -12 -11 -6 6 3
henderson | 17 -12 -9 -6 8 2
her | 4 4 -12 -10 17 -2
her <car> | 8 -9 8 2 -15 5
her <car> has | 15 -4 -1 -1 -11 1
her <car> wont | 17 -3 -4 1 -12 2
her <kin> | 5 -12 -4 0 10 1
her <name> | -8 10 -1 -4 6 -3
her <vehicle> | 16 -10 -3 1 -7 2
her at | 7 -2 -7 -2 9 -5
her at <n> | 12 -2 -4 1 -8 1
her car | 17 -10 -3 1 -8 3
her dad | 11 -2 -2 1 -6 0
her father | 1 -5 -3 -5 15 -3
her for | 13 -7 -6 1 -3 2
her husband | 9 -7 -1 0 -2 1
her names | 9 -3 -3 0 -5 0
her names <name> | 10 -3 -3 -1 -3 0
her the | -3 -9 5 -1 13 -5
herb | 12 -6 -3 -1 -2 1
here | -10 28 16 -13 -13 -9
here <car> | 40 -6 -3 -7 -10 -14
here <day> | 6 39 -7 -17 -11 -10
here <day> for | -12 18 -5 -1 -2 2
here <n> | 0 -8 19 -1 -7 -3
here <name> | -11 4 27 -1 -11 -8
here and | 15 -6 0 -6 -5 2
here at | -5 32 -3 -4 -12 -7
here at the | -4 17 -4 -1 -8 0
here but | 3 -4 8 -4 -5 2
here by | -3 -6 12 -1 -5 2
here by <day> | -3 -5 9 -1 -1 1
here by friday | -3 -5 9 -1 -1 1
here calling | 15 4 -7 -3 -8 -2
here calling about | 15 4 -7 -3 -8 -2
here can | -3 -8 18 -2 -4 0
here can <we> | -3 -8 18 -2 -4 0
here can you | -3 -8 18 -2 -4 0
here for | 20 5 -9 -5 -7 -3
here for a | 12 -3 -12 0 1 2
here friday | -4 25 -8 -5 -5 -2
here from | 9 -9 -4 6 -2 1
here got | 27 -8 -9 -3 -7 -1
here got a | 27 -8 -9 -3 -7 -1
here i | -6 -9 18 21 -11 -13
here i dont | -8 -4 28 -5 -4 -7
here im | -2 -6 -6 4 10 -1
here in | 1 -8 0 1 -9 15
here in <name> | 4 -9 6 4 -7 1
here in the | -3 -4 -5 -2 -4 17
here is | 17 -8 -7 -7 4 1
here is <name> | 9 -3 -3 0 -3 0
here it | 13 -8 -5 0 -1 0
here it needs | 9 -7 -1 0 -1 -1
here its | -6 10 -3 2 -4 1
here just | 9 18 -7 -4 -9 -7
here last | -9 44 -11 -10 -9 -5
here looking | -3 -1 -6 5 12 -7
here looking at | -1 7 -3 5 -11 2
here my | 9 5 0 -5 -6 -3
here saturday | -4 21 -5 -4 -4 -3
here the | -2 -5 8 -6 9 -5
here till | -5 -9 12 0 1 2
here to | 1 -2 -1 -8 14 -3
here tonight | 14 -3 0 0 -11 0
here tuesday | 2 13 -3 -5 -2 -5
here we | -5 -7 20 -6 -5 3
here wednesday | -1 14 1 -7 -4 -4
here were | -5 -8 30 -5 -6 -5
here with | 0 12 0 6 -12 -6
here with <name> | -3 15 -5 9 -10 -5
here yesterday | -7 33 -10 -7 -6 -3
here your | -10 -10 35 1 -10 -7
heres | 11 8 -6 -3 -5 -5
heres the | -1 10 -3 0 -2 -4
herma * | -6 7 -7 -4 15 -5
hermano | 0 9 -5 0 -5 0
hermano me | 10 -5 -5 1 -3 2
herna * | 2 -3 7 24 -16 -13
hernandez | 2 -3 7 24 -16 -13
herra * | -7 10 11 -2 -6 -5
herramienta | -7 10 11 -2 -6 -5
hers | 28 -11 -9 4 -16 4
hers for | 8 -6 0 -1 -3 1
hers for a | 8 -6 0 -1 -3 1
hers is | 12 -4 -3 0 -5 0
hers is <n> | 12 -4 -3 0 -5 0
herse * | -8 10 -4 0 1 1
herself | -8 10 -4 0 1 1
hertz | -4 -7 10 -4 4 1
hes | -21 18 12 -26 -4 21
hes a | -5 10 -8 -3 13 -9
hes at | 1 10 -6 -3 -2 0
hes away | 9 -5 -1 1 -6 2
hes away at | 9 -5 -1 1 -6 2
hes been | -2 -7 -5 1 11 2
hes deployed | 9 -7 -2 0 -2 1
hes done | -7 16 -5 0 -5 1
hes got | 4 -9 -5 0 12 -1
hes got his | -4 -4 -2 -1 12 -2
hes here | -3 5 -2 -5 -12 19
hes in | -3 10 -8 -4 12 -7
hes in <name> | -2 -5 -1 -1 16 -6
hes looking | -5 -4 18 -1 -12 3
hes looking for | -5 -4 18 -1 -12 3
hes not | 5 -12 -5 -3 -7 23
hes still | 1 -5 -4 -2 -3 14
hey | -11 -19 1 8 31 -10
hey <kin> | -2 -8 -16 -22 71 -22
hey <kin> its | -5 -6 -1 -2 18 -4
hey <kin> ray | -1 -2 -2 -3 11 -3
hey <mechanic> | -2 2 3 -1 10 -12
hey <mechanic> <we> | 13 -10 -7 -5 11 -3
hey <mechanic> its | -4 12 8 1 -19 2
hey <name> | 13 -3 -24 -6 10 10
hey <we> | 6 -1 8 -1 -12 1
hey <we> its | 10 -6 0 0 -2 -2
hey <we> left | -5 1 13 -1 -6 -2
hey babe | -7 -4 -6 -5 33 -10
hey baby | -3 -2 -8 -8 31 -9
hey boss | -3 -8 9 10 -8 -1
hey boss its | 0 -4 8 -2 -4 1
hey bro | 3 -4 -9 -6 24 -9
hey bro <we> | -6 3 -7 -6 22 -6
hey bro its | 7 -8 -4 -2 13 -7
hey bro you | -6 3 -7 -6 22 -6
hey bud <name> | -2 11 -7 1 -5 3
hey bud its | -6 -2 12 -2 -6 3
hey buddy | -2 -5 16 -6 -4 1
hey buddy <name> | -5 -7 18 -4 -3 0
hey calling | 19 -3 -2 -4 -12 3
hey calling for | 13 -1 -1 -1 -11 2
hey can | 10 10 -6 -3 -6 -5
hey can <we> | 16 -5 -6 -1 -5 0
hey chris | -3 -4 -3 16 -1 -5
hey chris here | -3 -4 -3 16 -1 -5
hey coach | 10 -8 -7 -5 20 -10
hey coach <name> | 9 -7 -2 -4 13 -10
hey coach its | -6 -6 -3 -2 19 -2
hey dad | 1 1 -3 -9 21 -10
hey do | 26 -4 -10 -3 -12 3
hey do <we> | 26 -4 -10 -3 -12 3
hey do yall | 21 -4 -7 -3 -7 1
hey do you | 14 -1 -5 -1 -9 1
hey girl | -6 -6 -10 -9 40 -9
hey girl its | -1 -5 -3 -3 17 -6
hey good | 16 -10 -6 2 -5 2
hey good morning | 14 -12 -2 1 -2 1
hey grandma | -1 -4 -1 -2 9 -2
hey grandma its | -1 -4 -1 -2 9 -2
hey i | 20 -7 -12 3 -6 2
hey i need | 16 -2 -3 -3 -4 -3
hey im | 1 -6 5 17 -10 -7
hey is | -16 13 9 -7 10 -9
hey is this | -2 -6 -4 -2 16 -1
hey its | -13 7 32 3 -23 -6
hey its <name> | -8 8 20 11 -28 -2
hey its dale | 15 -3 -2 -7 -5 2
hey its jamal | 3 12 -8 -2 -8 3
hey its jeff | 0 -8 19 -1 -7 -3
hey its manny | -7 9 4 -1 -6 0
hey its marcus | -3 9 -1 0 -5 0
hey its mark | -4 -5 11 -2 -4 3
hey its me | -4 9 -4 1 -2 1
hey its mike | 8 -4 -6 5 -5 2
hey its mo | -7 12 -1 0 -5 0
hey its nicole | -3 7 -7 -7 13 -3
hey its pete | -3 -4 13 -2 -3 -1
hey its tamika | 2 5 -2 1 -9 3
hey its the | -5 -2 26 -3 -13 -2
hey kevin | 2 -6 -4 9 1 -1
hey man | -2 2 2 -1 10 -12
hey man its | -4 12 8 1 -19 2
hey man you | 13 -10 -7 -5 11 -3
hey marcus | 22 -7 -5 -2 -5 -3
hey mike | 6 -6 7 -1 -9 4
hey mom | -7 -4 -9 -8 36 -9
hey mom its | -7 -4 -3 -2 21 -5
hey my | 13 -8 6 -8 -8 4
hey quick | 9 -3 -1 -3 -5 2
hey quick question | 9 -3 -1 -3 -5 2
hey so | 0 9 -10 10 -10 0
hey so i | -2 4 -5 13 -6 -3
hey so my | 15 -8 0 1 -8 0
hey steve | -3 20 -3 1 -14 -1
hey steve its | -2 16 -2 0 -10 -1
hey there | 8 -11 2 6 -7 2
hey there its | 5 0 5 4 -17 2
hey this | 3 5 3 2 -17 3
hey this is | 3 6 3 2 -17 3
hey tom | 14 8 -6 -2 -5 -9
hey uncle | 1 -6 -8 -7 26 -7
hey uncle <name> | -1 -2 -2 -3 11 -3
hey uncle ray | -1 -2 -2 -3 11 -3
hey whats | 15 -6 -8 4 -6 1
hey whats up | 12 -5 -8 4 -6 2
hey yall | 11 -7 -2 1 -2 -1
hey yall its | 10 -6 0 0 -2 -2
hey you | -1 2 12 -2 -9 -1
hey you left | -5 1 13 -1 -6 -2
heyyy | 16 -5 -2 0 -5 -3
heyyy its | 12 -4 0 -2 -5 -2
heyyy so | 10 -2 -2 1 -2 -5
heyyy so its | 10 -2 -2 1 -2 -5
hi | 4 -3 -3 6 12 -17
hi <kin> | -23 -20 -17 -19 98 -19
hi <kin> its | -8 -6 -4 -4 27 -6
hi <we> | -5 16 -7 1 -8 3
hi <we> <did> | -9 18 -2 0 -8 1
hi are | 16 -7 2 6 -13 -4
hi are <we> | 16 -7 2 6 -13 -4
hi are you | 16 -7 2 6 -13 -4
hi calling | 6 -7 -4 -8 16 -4
hi calling about | 4 -3 -5 -3 11 -5
hi can | 17 -7 -4 -4 2 -4
hi can <we> | 18 -5 -2 -2 -6 -4
hi can you | 18 -5 -2 -2 -6 -4
hi could | 31 -6 -6 -3 -7 -10
hi do | 15 -9 -6 -4 11 -8
hi do <we> | 15 -9 -6 -4 11 -8
hi do yall | -1 -7 -2 -2 14 -2
hi do you | 16 -4 -5 -3 5 -8
hi dr | -6 -9 -1 0 14 2
hi dr <name> | -6 -9 -1 0 14 2
hi good | -3 2 14 -15 -3 4
hi good afternoon | 9 -12 3 1 0 0
hi good morning | -4 3 15 -16 -3 4
hi grandma | -8 -6 -5 -6 31 -6
hi honey | -7 -4 -3 -10 32 -9
hi honey its | -2 -3 -1 -2 9 -1
hi i | 7 0 -6 -14 15 -2
hi i got | 10 -4 -4 1 -5 2
hi i need | 5 -13 8 -3 7 -5
hi i saw | 15 -12 -10 -9 20 -5
hi i think | -6 22 -4 -3 -8 -2
hi i was | 8 1 -2 -2 -4 -1
hi id | 17 -5 -7 -3 4 -6
hi id like | 17 -5 -7 -3 4 -6
hi im | 10 -1 -2 -3 1 -6
hi im <name> | 2 -8 7 15 -9 -8
hi im a | 17 -8 -8 8 -4 -5
hi im at | 7 13 -6 -3 -10 -2
hi im calling | 9 -4 6 -12 4 -3
hi im returning | -10 25 -8 -4 -5 1
hi im trying | 12 -8 -5 -5 6 1
hi im with | 0 -2 18 -12 -4 1
hi is | 3 -10 -6 -4 19 -1
hi is this | 3 -10 -6 -4 19 -1
hi its | 14 6 -10 8 -16 -3
hi its <name> | -3 16 -11 8 -11 0
hi its about | 22 -6 -4 -1 -6 -5
hi its kathleen | -4 4 -3 -3 9 -3
hi its priya | 9 5 -5 -2 -7 1
hi its the | 19 -10 18 -9 -12 -5
hi just | -4 13 -7 13 -11 -4
hi just checking | -2 10 -7 13 -10 -5
hi marcy | 16 -5 -5 0 -8 2
hi mike | 9 -3 -3 -1 -3 1
hi mom | -10 -8 -7 -7 42 -9
hi mom its | -8 -6 -4 -4 27 -6
hi my | -1 -22 16 3 -1 5
hi my daughters | 10 -2 -2 1 -6 0
hi my name | 2 -9 12 4 -13 4
hi my names | 6 -11 6 1 -4 2
hi neighbor | -5 -5 -4 14 -2 2
hi so | 15 -9 -5 1 -4 2
hi so my | 17 -10 -5 1 -5 1
hi sweetie | -6 0 -6 -7 27 -8
hi the | -4 6 -3 -4 9 -3
hi there | 3 4 11 5 -24 0
hi there <name> | 15 -6 6 -6 -10 1
hi there im | 16 -7 -3 -3 -7 3
hi there my | 1 -6 10 11 -10 -6
hi there this | 8 3 5 -8 -14 6
hi this | -5 10 -5 6 -1 -5
hi this is | -4 11 -4 7 -4 -5
hi this message | 1 -5 -3 -4 9 1
hi we | 7 -10 -7 24 -7 -7
hi were | 3 -6 -12 27 -8 -3
hi you | -2 12 -6 1 -7 2
hi your | -2 -3 20 -7 -3 -6
hiale * | 11 -5 -3 1 -6 2
hialeah | 11 -5 -3 1 -6 2
hiccu * | -2 14 -2 -4 -3 -3
hicie * | -10 43 -10 -7 -10 -6
hicieron | -10 43 -10 -7 -10 -6
high | -3 -14 20 -10 7 -1
high school | -11 -9 24 -3 1 -2
highe * | -4 1 3 20 -7 -12
higher | -4 1 3 20 -7 -12
higher on <name> | -2 -1 10 -3 -3 -1
higher on google | -2 -1 10 -3 -3 -1
higher than | -2 3 -7 14 -3 -6
higher than the | -2 3 -7 14 -3 -6
highl * | -6 14 -9 -13 25 -12
highly | -3 15 -3 1 -4 -6
highw * | 9 7 -10 0 -6 0
highway | 9 7 -10 0 -6 0
highway speed | 11 -4 -3 0 -3 0
hija | 1 -2 -5 -6 17 -5
hijo | 18 -5 -2 -3 -8 -1
him | -20 38 -13 -20 6 9
him a | 0 -4 11 -1 -8 1
him i | 4 -2 -5 1 -6 9
him the | -6 22 -5 -1 0 -10
him to | 1 18 -12 0 -5 -2
him to come | 1 12 -5 -1 -8 1
himself and | 9 -4 -1 1 -7 1
hire | -7 -7 -6 36 -9 -6
hired | -4 -3 30 -4 -10 -8
hirin * | -17 -23 35 23 -1 -18
hiring | -17 -23 35 23 -1 -18
hiring a | 3 -7 17 -4 -9 1
hiring a <mechanic> | -5 -4 21 -2 -7 -3
hiring a technician | -5 -4 21 -2 -7 -3
hiring i | -3 -2 11 -5 -3 2
his | 3 9 4 -5 -4 -8
his <car> | 10 5 3 -3 -18 3
his <car> has | 27 -6 -8 3 -18 2
his <kin> | 17 -5 -4 0 -11 3
his <name> | 7 -11 9 -2 -4 1
his <part> | -7 9 12 -4 -8 -2
his <vehicle> | 13 -10 3 -2 -4 0
his alternator | -6 10 12 -4 -8 -3
his flashlight | -5 14 -4 -2 -6 3
his house | 8 -5 -5 1 0 1
his name | -1 14 -8 0 -9 4
his name is | 9 -3 -2 -4 -2 2
his number | 17 -14 -5 1 0 1
his number is | 17 -14 -5 1 0 1
his phone | 1 20 -4 -1 -14 -1
his truck | 14 -8 -3 -1 -3 1
his way | -1 36 -12 -8 -8 -8
hit | 9 -14 -6 -1 15 -2
hit a | 17 -4 -6 1 -9 2
hit a bump | 10 -6 -2 0 -3 1
hit a curb | 12 -4 -1 0 -6 -1
hit a deer | 14 1 -7 0 -9 1
hit a pothole | 14 -5 -5 0 -5 1
hit me | 0 -7 -3 1 13 -4
hit me back | -1 -9 0 3 13 -6
hit my | 13 -11 -10 -5 16 -3
hit the | 1 -7 9 0 -3 2
hitch | 29 -8 -8 -1 -6 -6
hiya | 9 -3 -4 0 -3 1
hizo | -8 13 13 -5 -6 -8
hmm | -9 -8 -6 -9 -12 43
hoa | 0 -10 17 -2 -4 -2
hodge * | 12 -2 -8 1 -4 1
hodges | 12 -2 -8 1 -4 1
hoist | 0 -7 18 -3 -6 -2
hola | 16 -13 10 -1 -7 -4
hola <name> | 19 -4 -5 -1 -4 -4
hola buenas tardes | 18 -13 -4 0 -1 0
hola comadre | -6 -4 -5 -3 26 -8
hola esta | -5 -5 -6 8 16 -7
hola este | 8 -6 0 0 -3 0
hola good | 11 -10 0 0 -1 0
hola good morning | 11 -10 0 0 -1 0
hola habla | -3 12 12 -5 -9 -7
hola habla <name> | -3 20 -6 -2 -5 -4
hola hi | 11 -9 -1 1 -3 1
hola le | -3 -8 8 13 -5 -4
hola le llamamos | -2 -3 -8 16 -3 -1
hola soy | 12 15 -9 -4 -9 -4
hola soy <name> | 11 13 -8 -4 -9 -3
hola soy rosa | -3 18 -5 -2 -5 -3
hold | -19 -7 4 8 0 13
hold <name> | -2 -3 -3 -4 -4 16
hold a | 13 4 -2 -5 -4 -5
hold a charge | 13 4 -2 -5 -4 -5
hold for | -8 -11 -4 37 -4 -10
hold it | -9 -11 20 -5 6 -1
hold it till | -3 -7 21 -5 -4 -1
hold of | -1 -2 -3 -1 9 -2
hold off | -3 29 -8 -2 -7 -9
hold on | -2 -9 8 -3 -6 13
hold on im | -2 -3 -2 -1 -5 13
holde * | -9 5 8 -4 -2 1
holdi * | -4 -1 -4 10 -4 3
holding | -4 -1 -4 10 -4 3
holds | -4 -11 -9 -6 37 -6
hole | 15 -8 -2 0 -3 -1
holid * | -4 -6 9 24 -13 -9
holiday | -3 -6 13 16 -10 -10
holiday meal | -4 -2 -2 20 -6 -6
holle * | -8 3 15 -1 -12 2
holler | -8 3 15 -1 -12 2
holler at | -2 6 9 -1 -12 1
holler at me | -2 6 9 -1 -12 1
hollo * | 12 -9 3 -2 -5 0
holloway | 10 -9 6 -2 -5 0
holloway i | 20 -6 -6 -1 -4 -2
holloway i have | 10 -1 -5 0 -5 0
holly | 20 -3 0 -3 -8 -8
holm | 10 -6 7 -4 -8 0
home | -5 0 -14 29 37 -47
home <name> | 8 -2 3 -3 -7 0
home all day | 12 -5 -7 1 -2 1
home and theres | -1 8 -2 -3 -5 2
home by | 5 -1 -6 -1 8 -4
home for | 1 7 -9 -16 25 -9
home i | -3 -5 12 -1 -3 1
home in | 9 -5 -3 -1 -3 2
home most | 9 -6 -4 0 -1 1
home qualifies | 0 -1 -5 15 -6 -2
home so | 12 -7 -3 -2 -2 3
home till | 7 12 -3 -9 -7 -1
home tonight | 19 -10 -2 2 -11 3
homeo * | -7 -8 -11 17 14 -5
homeowner | -1 -2 -4 10 -3 1
homeowners | -6 -7 -10 16 14 -6
homeowners in | -3 -4 -9 21 -4 -1
homeowners in your | -3 -4 -9 21 -4 -1
homes | 3 25 -7 -5 -12 -3
honda | 35 -11 -8 -3 -13 0
hones * | 18 -17 -1 4 -7 3
honest | 13 -10 0 0 -5 2
honestly | 9 -9 1 4 -8 3
honey | -7 -4 -5 -7 32 -8
honey its | -2 -3 -1 -2 9 -1
honey its <name> | -2 -3 -1 -2 9 -1
honki * | 19 -9 -8 2 -6 2
honking | 17 -8 -7 1 -6 2
honking at | 9 -6 -3 1 -2 0
honking at me | 9 -6 -3 1 -2 0
hood | 7 17 -13 1 -16 3
hood and | 9 -3 -2 -1 -4 1
hood of | 1 13 -10 1 -8 3
hook | 9 -9 23 -7 -12 -3
hook where | 1 -5 9 -3 -4 2
hope | -1 1 -9 15 2 -7
hope <name> | 8 5 -8 13 -11 -7
hope i | 12 -2 0 -5 -4 0
hope thats | -1 15 -3 -3 -3 -4
hope youre | 8 -8 -5 6 -4 3
hope youre having | -6 -5 0 10 -2 4
hoping to | 13 -11 -3 1 0 1
hoping to get | 13 -11 -3 1 0 1
hora | 4 25 -10 -14 6 -12
horse * | 18 -5 -5 -1 -6 -1
horseshoe | 11 -4 -4 -1 -4 1
hose | -3 15 15 -8 -16 -4
hose has | 19 -4 -1 -7 -5 -1
hose on | 4 7 -8 0 -3 0
hose on my | 2 11 -4 -2 -3 -3
hoses | -4 3 14 -4 -9 -1
hoses on | 0 8 0 2 -11 1
hospi * | 14 1 -17 -13 33 -18
hospice | 9 -15 -5 -4 29 -13
hospital | 9 2 -14 -13 25 -10
host | 8 -6 6 -3 -4 -1
hot | 22 -4 -16 -3 11 -10
hot air | 9 -3 -1 -1 -4 -1
hot air on | 10 -4 0 0 -6 0
hot and | 12 -8 -1 -1 -1 -1
hot its | 13 -5 -3 0 -5 0
hot its a | 19 -4 -6 0 -8 0
hot on | 10 -3 -2 -2 -2 -1
hot on the | 10 -3 -2 -2 -2 -1
hot the | -1 12 -2 -1 -5 -3
hotel | -19 -14 6 5 44 -21
houma | 12 -7 -8 1 0 2
hour | -7 3 4 8 3 -11
hour ago | -4 14 -9 -5 5 -2
hour and it | -1 0 0 -4 9 -4
hourl * | 10 0 -1 -3 -6 0
hourly | 10 0 -1 -3 -6 0
hourly rate | 6 8 -8 -4 -4 2
hours | 10 -2 -1 9 14 -29
hours ago | -1 9 -5 0 -4 1
hours and | 6 15 4 -7 -11 -7
hours are | -4 -6 -7 16 4 -3
hours are wrong | -3 -4 -4 19 -6 -2
hours can | 13 -6 -2 -1 -5 1
hours can <we> | 13 -6 -2 -1 -5 1
hours for | -13 -6 -6 -1 30 -4
hours for the | -13 -6 -6 -1 30 -4
house | -9 19 -4 1 19 -27
house * | -7 -13 -8 23 26 -21
house <n> | 13 -4 -4 0 -7 2
house <n> <name> | 10 -4 -5 2 -5 2
house and | 19 -10 -2 1 -8 0
house at | -10 -12 -3 9 15 1
house for | -2 -8 32 -8 -13 -2
house i | 2 -5 9 -3 -2 0
house on | 0 0 -12 -8 30 -9
house phone | 2 -4 -1 -1 10 -6
house the | -4 -3 11 -2 -3 1
house with | 1 13 7 -7 -12 -2
house with the | 0 13 -3 -2 -6 -1
houses | -4 -10 -6 23 11 -14
houses and | 15 -7 -3 1 -7 1
houses cash | -2 -3 -4 11 -2 0
houses cash any | -2 -3 -4 11 -2 0
housi * | 17 1 -14 3 -8 -1
housing | 17 3 -13 3 -8 -2
housing cracked | 23 -11 -5 3 -8 -2
housings | 9 -6 -1 1 -4 1
how | 42 8 -20 -8 4 -26
how <we> | -8 14 -4 0 -4 1
how <we> doin | 13 -9 -1 1 -5 1
how do | 1 11 -4 -5 -4 1
how do <we> | 1 11 -4 -5 -4 1
how do you | 1 11 -4 -5 -4 1
how far | 18 -3 -3 -2 -6 -4
how far out | 15 -3 -2 -1 -5 -3
how late | 34 2 -7 -6 -12 -12
how long | 22 -7 -3 -2 -8 -3
how much | 21 10 -24 -13 21 -16
how much <part> | 29 -8 0 -3 -14 -2
how much <we> | 23 -9 -4 -4 -4 -2
how much do | 14 19 -7 -6 -16 -4
how much for | 3 -13 -7 -4 31 -11
how much is | 15 -6 0 1 -10 0
how much longer | -11 34 -1 -6 -10 -6
how much to | 24 -16 -4 -5 5 -4
how much you | 19 -7 -3 -4 -4 -2
how soon | 24 -6 -8 -1 -8 0
how soon can | 12 -8 -2 1 -5 1
how we | -8 12 -7 12 -8 0
how you | -6 11 -2 2 -6 2
how you doin | 13 -9 -1 1 -5 1
howdy | 18 -9 -7 1 -4 1
howli * | 28 -5 -11 -4 -8 0
howling | 28 -5 -11 -4 -8 0
hoy | 6 22 -24 2 15 -21
hoy a | 0 14 -9 -7 11 -9
hoy a las | 0 15 -5 -2 -5 -3
hoy y | 13 -8 -4 0 -2 1
hr | 1 -16 -13 25 15 -12
hub | 4 -5 13 -3 -13 3
hubs | 20 -4 0 -4 -3 -8
hugo | 21 -4 -7 -1 -5 -4
huh | 0 -8 2 -1 -6 12
huh yeah | -4 -3 -2 0 -4 13
human | 9 -8 7 -5 -3 1
humme * | 11 -2 -2 -2 -2 -3
hummer | 11 -2 -2 -2 -2 -3
hummi * | 20 -11 -2 2 -10 2
humming | 20 -11 -3 2 -11 2
humming noise | 23 -14 -3 2 -12 3
humo | 36 -13 -8 -3 -8 -5
humo blanco | 21 -12 -5 0 -3 0
hundr * | -14 -6 6 18 -5 2
hundred | -14 -6 7 14 -4 3
hundred <n> | -1 -5 2 10 -5 -2
hundred <n> dollars | -3 -8 -9 23 -5 1
hundred and | -5 7 -9 3 3 2
hundred and <n> | -6 8 -3 1 -3 3
hundred and eighty | -6 18 -3 -2 -7 -2
hundred apiece | -3 -4 23 -1 -10 -5
hundred at | 14 -7 -4 0 -4 2
hundred bucks | -2 -6 10 6 -6 -2
hundred dollars | 8 -4 -14 17 1 -8
hundred dollars and | -1 2 -9 -4 13 -1
hundred dollars to | 10 -7 -3 8 -8 -1
hundred eighty | 8 4 -5 -2 -3 -2
hundred from | -7 -10 -3 7 14 -1
hundred i | -4 -3 5 12 -7 -3
hundred i can | -3 -6 6 12 -6 -3
hundred miles | 0 19 -7 -6 -4 -2
hundred on | 6 12 -5 -2 -9 -2
hundred thousand | 10 -6 -6 8 -5 -2
hundred thousand dollars | 0 -3 -3 8 -2 1
hung | 9 -4 -1 0 0 -3
hurri * | 14 -10 0 0 -6 1
hurricane | 14 -10 0 0 -6 1
hurry | 18 -13 -5 0 3 -2
hurry <n> | 8 -6 0 -1 -1 0
hurry at | 8 -7 -3 1 0 1
hurry at all | 8 -7 -3 1 0 1
hurry my | 16 -11 0 -1 -4 0
hurry up | -1 -4 -2 -1 8 0
husba * | -5 2 -3 -5 19 -7
husband | 4 7 -10 -2 -1 2
husband <name> | 8 -7 0 0 -2 0
husband passed | 10 -5 -1 0 -6 2
husbands | -5 -11 6 -6 26 -11
husbands <name> | 10 -6 -3 -1 -1 0
husbands <vehicle> | -7 9 -6 -3 9 -1
husbands car | -3 -4 -5 -2 11 2
husbands truck | -1 11 -2 0 -4 -3
hutch * | 19 -5 -5 -1 -10 2
hutchins | 19 -5 -5 -1 -10 2
hutchins <name> | 11 -2 -3 -3 -4 0
hybrid | 8 1 5 -4 -8 -1
hybrid <part> | 9 -4 -2 0 -3 0
hybrid battery | 9 -4 -2 0 -3 0
hybrid system | 9 -4 0 -4 -2 1
hydra * | -4 -4 29 -9 -8 -5
hydraulic | -6 -5 26 -6 -5 -3
hydraulics | 0 1 12 -4 -4 -4
hyun | 9 -3 -2 0 -2 -1
hyund * | 10 -4 5 -5 -5 -1
hyundai | 10 -4 5 -5 -5 -1
i | 5 17 -13 -4 15 -21
i <did> a | 17 -10 -4 1 -5 1
i <did> air | 11 -3 -3 -1 -5 1
i <did> and | -1 14 -8 -3 -4 2
i <did> it | 1 9 -4 -1 -5 1
i <did> my | 3 14 -6 -1 -7 -3
i <did> some | 14 -9 -1 1 -8 2
i <did> the | 1 -17 8 -2 7 2
i <n> near | 10 -7 -3 1 -2 1
i <part> | 17 -13 -1 0 -2 -1
i <vehicle> | 11 -9 -5 1 0 1
i actually | -2 -2 10 -7 -1 1
i aint | -4 2 -6 -2 10 0
i aint got | 9 -4 -2 0 -4 1
i aint heard | -2 10 -5 1 -6 2
i already | 11 20 -9 -12 -10 -1
i already bought | 9 -6 -4 1 -1 1
i already got | 20 -7 -7 -1 -7 2
i already have | 16 -10 -5 2 -5 2
i already paid | 16 16 -4 -12 -7 -8
i already told | -6 15 -3 1 -6 0
i am | 19 8 -7 8 -19 -8
i am <name> | -3 0 -1 11 -3 -5
i am at | 14 -4 -2 2 -11 1
i am home | 9 -8 0 0 0 0
i am looking | 17 -5 -6 -5 -3 1
i am on | -6 30 -5 -8 -7 -4
i appreciate | -4 22 -4 -3 -7 -4
i appreciate <we> | -3 22 -5 -3 -7 -4
i appreciate you | -3 20 -4 -3 -7 -4
i approved | 1 32 -3 -14 -8 -8
i asked | -2 17 -6 0 -8 -2
i asked for | -1 14 -4 -1 -6 -2
i backed | -4 -3 9 0 -4 2
i backed into | -4 -3 9 0 -4 2
i be | 12 -10 0 0 -2 0
i been | -11 2 10 -5 5 -2
i been on | -1 0 0 -4 9 -4
i believe | 1 18 -2 -5 -6 -5
i believe it | 9 -7 0 0 -3 1
i believe its | 13 -10 -1 1 -4 1
i bet | -2 -1 12 -3 -4 -3
i book | 16 -6 0 -3 -7 1
i bought | 23 8 -12 -4 -10 -5
i bought a | 11 3 -8 0 -7 1
i bought it | -14 18 -2 -1 -3 1
i bought online | 20 -6 -4 -4 -4 -3
i bought the | 24 -6 -6 -2 -5 -5
i brake | 17 -13 -1 0 -2 -1
i bring | -5 14 -7 -4 5 -3
i build | -6 -6 10 8 -7 1
i buy | 24 -14 3 5 -16 -3
i c | 9 -4 -2 0 -2 -1
i call about | -1 -4 -1 0 8 -2
i called | 25 -13 -11 -4 0 3
i called earlier | 15 1 -6 -1 -6 -2
i called the | -1 -7 -5 2 9 2
i can | -23 -20 25 22 4 -7
i can <did> | -2 -2 8 -2 -1 -1
i can be | 20 -9 0 -11 -2 2
i can beat | -4 -3 9 -4 -2 3
i can bring | 3 -2 10 -6 -5 0
i can come | -9 -4 -7 -6 27 0
i can do | -6 3 7 4 -9 0
i can get | 0 -8 13 15 -13 -7
i can hear | 13 -1 -4 -2 -5 0
i can hold | -4 -5 18 -5 -4 -1
i can offer | 0 -1 -8 21 -7 -6
i can pay | 16 -7 0 -3 -9 2
i can pick | 0 -4 0 -3 13 -6
i can put | -2 -2 8 -2 -1 -1
i can start | 2 -7 22 -3 -9 -5
i cannot | 11 -2 -3 -3 -5 3
i cant | 20 -4 3 -16 -8 5
i cant be | 15 -8 -3 1 -6 2
i cant drive | 23 -4 -3 0 -9 -6
i cant find | 1 13 -7 2 -4 -4
i cant get | 2 2 3 -1 -9 3
i cant go | 11 -6 -1 1 -6 1
i cant hear | -9 -6 -3 -4 -6 27
i cant miss | 9 -5 0 1 -6 1
i cant move | -1 11 -8 0 -4 3
i cant read | -8 10 9 -3 -10 3
i cant work | 19 -11 -11 2 -1 2
i changed | -5 12 6 -2 -8 -4
i changed the | 3 -11 10 0 -6 3
i clean | 16 -9 -2 1 -7 1
i clean houses | 15 -7 -3 1 -7 1
i come by | -6 13 4 -1 -10 -1
i come down | 11 -5 0 1 -8 1
i come to | 8 -5 -1 1 -3 0
i could | -6 -10 23 -2 -10 5
i could do | -1 -2 10 -2 -6 0
i cut | -3 -2 21 -3 -11 -2
i d | 10 -3 -3 -1 -1 -2
i deliver | 23 -5 -7 -1 -10 0
i dialed | -2 -5 -2 -2 13 -3
i dialed the | -2 -4 -3 -1 13 -4
i did and | -7 16 -7 -1 -2 1
i didnt call | -6 -5 -1 -2 17 -2
i didnt hear | 1 -7 9 -3 -2 1
i do | -2 -9 20 15 -24 0
i do doordash | 16 -3 -3 -3 -7 1
i do mobile | -3 -4 15 -5 -3 0
i do not | 9 -3 -1 -3 -5 2
i do the | 6 -14 23 -10 -7 2
i done | 0 -9 9 2 -4 3
i done lost | 9 -5 -4 1 -4 2
i dont | 1 2 10 -15 -1 3
i dont care | -8 9 0 0 -1 0
i dont do | -4 -4 16 -2 -5 0
i dont drive | 16 -10 -6 1 -1 0
i dont even | 2 -7 -4 1 -5 13
i dont get | 12 -6 -1 1 -7 1
i dont got | -3 -7 16 -2 -7 2
i dont have | 8 -1 26 -9 -16 -8
i dont know | 9 -17 3 -12 19 -3
i dont really | 19 -10 -3 2 -8 0
i dont recognize | -2 17 -5 -1 -4 -4
i dont see | -9 29 -17 -2 -1 -1
i dont trust | 13 -5 -3 -1 -2 -2
i dont wanna | 15 -6 -5 2 -9 3
i dont want | 12 1 -11 -3 3 -2
i drive | 18 -15 4 0 -9 2
i drive <name> | 8 -2 -2 0 -3 -1
i drive a | 22 -8 -7 0 -8 0
i drive for | 18 -9 2 -3 -10 1
i drive it | 15 -6 -1 0 -8 0
i drive the | -6 -3 14 -2 -5 2
i drive uber | 11 -5 -3 0 -3 0
i drop | 21 -5 -3 -3 -6 -4
i drop it | 21 -5 -3 -3 -6 -4
i dropped | -4 13 -8 -5 8 -4
i dropped off | -4 9 -4 -5 9 -4
i dropped the | -1 14 -8 2 -4 -3
i dunno | -1 10 -5 -2 0 -3
i e | 9 -5 -2 1 -3 1
i expect | -6 12 -2 -1 -5 2
i failed | 12 -4 0 -1 -11 3
i figured | 4 -5 12 -10 -16 15
i filled | 12 -6 -3 -1 -4 1
i filled out | 12 -6 -3 -1 -4 1
i forgot | 3 0 -4 -2 14 -11
i forgot to | 9 6 -3 0 -15 3
i found | -8 2 -5 -4 18 -2
i found a | -5 -2 -2 -4 14 -2
i found it | -9 17 -4 0 -4 0
i gave | 16 9 1 -7 -15 -4
i gave <we> | 13 0 0 -5 -11 3
i gave you | 13 0 0 -5 -11 3
i get | 17 2 -1 -17 12 -13
i get a | 16 4 -7 -12 15 -15
i get an | 15 8 -8 -4 -10 -1
i get it | 18 -6 -5 -1 -8 3
i get off | 22 -11 -6 3 -12 4
i get paid | 9 12 -1 -7 -8 -5
i get the | -4 17 -5 -1 -8 0
i get two | -9 -6 -5 -2 24 -2
i give | 4 -5 7 6 -9 -3
i go | 9 -13 3 -4 8 -3
i go through | 10 -4 -3 0 -5 2
i go to | 3 -15 9 -6 16 -7
i got | 6 5 0 -5 7 -14
i got a | 22 -2 -7 -8 8 -14
i got an | -3 16 -8 -4 3 -2
i got called | -5 14 -3 0 -6 0
i got crews | 15 -3 -4 -3 -6 1
i got it | 15 15 -5 -2 -10 -13
i got locked | 14 -5 -5 2 -8 2
i got me | 14 -5 -4 -1 -4 0
i got my | 4 -13 1 1 4 3
i got that | 2 -7 13 -5 -5 2
i got the | 1 25 0 -2 -20 -4
i got this | 11 -4 -5 -2 -1 1
i got three | 10 -4 -2 -1 -3 1
i gotta | 10 0 -6 -4 -1 1
i gotta move | -3 15 -5 -2 -6 1
i guess | 20 -11 -4 -11 5 2
i guess <name> | 3 4 -10 2 -1 2
i guess <we> | 12 -3 -5 -1 -6 2
i guess i | 10 -8 5 -7 -2 2
i guess im | 6 1 -10 2 -1 2
i guess you | 12 -3 -5 -1 -6 2
i had | 7 16 -15 1 -8 0
i had <we> | -9 20 -6 0 -8 3
i had the | -8 17 -6 0 -6 3
i had to | 18 3 -8 -3 -4 -6
i had you | -9 20 -6 0 -8 3
i hand | 11 -7 -3 2 -5 2
i handle | -5 -2 12 -5 0 0
i hate | -1 -7 -5 -6 7 12
i hate these | -1 -4 -2 -2 -4 13
i have | 19 -2 -17 6 -1 -5
i have <car> | 29 -11 -6 -1 -9 -3
i have <name> | -3 -3 9 -7 -1 3
i have <we> | -12 24 2 14 -15 -13
i have a | 25 -6 -14 0 -4 -1
i have an | 4 4 -10 -11 19 -6
i have been | -3 13 -5 -2 -4 1
i have class | 9 -5 0 1 -6 1
i have is | 8 -5 0 1 -6 1
i have it | -6 11 -2 -1 -5 3
i have my | 1 -9 16 -3 -8 3
i have one | 9 -6 -4 0 -1 1
i have some | 2 -3 -10 18 -7 0
i have that | 15 9 10 -14 -12 -7
i have the | 16 -16 -8 -1 16 -6
i have this | 8 -1 -5 -2 -2 1
i have to | 22 -3 -12 1 -14 6
i have two | -3 -7 13 -3 -2 2
i have you | -12 24 2 14 -15 -13
i havent | 8 13 -12 -3 -7 2
i havent gotten | -3 16 -9 -1 -4 0
i hear | -4 20 -1 -5 -10 0
i hear a | -4 21 -5 -2 -6 -4
i heard | 18 -11 4 -4 -9 2
i heard <we> | 12 -5 0 -3 -5 0
i heard you | 12 -5 0 -3 -5 0
i hit | 13 0 -6 0 -8 1
i hit a | 13 -1 -4 0 -9 1
i hit the | 10 -9 0 0 -1 0
i hope | -2 5 -12 14 1 -5
i hope <name> | -5 -5 -3 19 -4 -3
i i | 26 -15 -6 2 -10 2
i i drive | 8 -3 0 0 -6 0
i just dont | 12 -6 -7 -1 0 2
i just got | 5 3 -1 0 -9 2
i just need | 5 -8 6 3 -9 3
i just wanna | 3 -6 11 0 -5 -3
i just wanted | -1 8 -3 -5 -1 2
i know | 16 -1 -6 -4 -5 -1
i know <name> | 19 -2 -5 0 -9 -3
i know <we> | 6 -6 -2 -2 9 -4
i know but | 8 11 -5 -4 -5 -4
i know i | 12 3 -8 1 -9 1
i know its | 18 -8 -5 3 -12 3
i know thats | 15 -10 -3 -1 0 0
i know you | 6 -6 -2 -2 9 -4
i l | 9 -3 -5 0 -1 0
i l <name> | 9 -3 -5 0 -1 0
i land | 8 -5 0 1 -5 1
i land <day> | 8 -5 0 1 -5 1
i learn | -4 -4 12 -4 -3 2
i learn fast | -4 -4 12 -4 -3 2
i left | 5 -3 3 -11 20 -13
i left <we> | 5 22 -5 -7 -8 -7
i left my | 8 -14 -6 -2 22 -8
i left the | 2 -6 11 -1 -5 -1
i left you | 5 22 -5 -7 -8 -7
i like | -6 4 11 -2 -8 2
i live | 11 -8 3 -1 -6 1
i live at | 13 -5 -1 1 -5 -3
i live off | 11 -4 -1 1 -8 0
i locked | 13 -6 -2 0 -4 0
i locked my | 13 -7 -2 0 -4 0
i look | -3 -4 -2 -1 9 1
i looked | 2 5 -11 -3 6 0
i looked at | 1 2 -7 -4 10 -3
i lost | -2 7 -7 -5 23 -15
i lost my | 1 -10 -3 -3 28 -13
i loved | 0 -2 -4 9 -5 2
i m a | 10 -4 -1 -3 -2 -1
i made it | -2 16 -5 -3 -3 -4
i make | -6 -2 3 12 -5 -2
i manage | 18 -4 -3 -3 -10 2
i manage a | 11 -4 4 -5 -6 0
i manage the | 12 -2 -5 -2 -5 1
i mean | 6 -4 8 -10 -9 9
i mean <car> | 12 -2 -3 -1 -2 -4
i mean <n> | 9 -3 -1 0 -4 -1
i mean the | 9 -10 9 -1 -6 -2
i might | 13 -7 -7 2 -2 2
i missed | -9 21 -8 -4 1 -1
i missed <we> | -4 10 -8 -1 0 2
i missed you | -4 10 -8 -1 0 2
i missed your | -5 23 -4 -3 -8 -3
i moved | 1 20 -5 -4 -9 -3
i must | 0 -7 -2 -3 19 -6
i must have | -1 -8 -2 -3 19 -6
i n | 12 -6 -5 1 -3 0
i n <name> | 8 -4 -5 0 0 0
i n e | 13 -5 -4 0 -3 -1
i need | 16 -13 -2 -11 14 -4
i need <part> | 24 -12 -6 -2 -6 3
i need <we> | 9 -15 12 -8 1 1
i need a | 24 -14 -13 -8 16 -4
i need an | -3 -7 -1 -4 16 -2
i need brakes | 22 -10 -6 0 -8 2
i need help | 17 -8 -4 1 -7 -1
i need it | -1 11 -8 3 -9 4
i need like | 11 -4 -2 -1 -6 2
i need my | 23 -10 -11 -7 25 -20
i need new | 33 -13 -9 1 -11 -1
i need some | 25 -8 -8 1 -9 -1
i need somebody | 29 -11 -10 2 -14 3
i need someone | 21 -12 -6 2 -8 4
i need struts | 10 -3 -1 -3 -3 1
i need that | -3 -3 8 -4 -1 2
i need the | 13 -23 16 -6 0 -1
i need to | -12 24 -6 -14 15 -6
i need you | 9 -15 12 -8 1 1
i need your | -2 -2 14 -3 -6 -2
i never | -13 34 -8 -2 -11 -1
i never got | -11 32 -8 -2 -9 -2
i never received | -5 9 -2 -1 -2 2
i noticed | -5 -5 -5 18 -2 -1
i noticed it | -1 -1 -10 11 1 1
i noticed your | -4 -4 -5 17 -2 -2
i only | -4 5 1 8 -10 0
i only want | 2 11 -4 0 -5 -3
i ordered | 10 22 -25 -11 16 -12
i ordered the | 13 -9 -4 1 -1 1
i owe | -15 42 18 -12 -18 -15
i owe <we> | -4 12 15 -3 -9 -11
i owe you | -4 12 15 -3 -9 -11
i own | 9 -14 19 -4 -11 1
i own a | 15 -10 -4 0 -3 2
i own the | 3 -7 26 -3 -8 -10
i paid | 14 21 -16 -14 -3 -2
i paid <we> | -11 17 -3 -1 -4 1
i paid a | 13 -5 -3 -2 -4 2
i paid for | 10 -1 -2 -5 -3 3
i paid the | -6 22 -5 -2 -7 -2
i paid you | -11 17 -3 -1 -4 1
i pay | 2 21 -12 6 -16 0
i pay him | -4 8 -1 -1 -2 -1
i pay the | -2 17 -5 -4 -5 -2
i press | 22 -2 -2 -6 -7 -5
i press the | 22 -2 -2 -6 -7 -5
i pressed | -6 3 -6 -6 12 3
i probably | 12 -7 1 1 -8 -1
i pull | 5 -5 12 -1 -10 0
i pulled | 11 -3 -2 1 -4 -4
i push | 8 9 -6 -4 -6 -2
i push it | 1 12 -5 -4 -3 -2
i push the | 12 -6 -5 1 -3 1
i put | 21 -10 -8 5 -12 2
i put a | 15 -8 -5 1 -4 2
i put air | 11 -3 -3 -1 -5 1
i put some | 14 -9 -1 1 -8 2
i r | 10 -3 -5 0 -3 0
i ran | 13 -4 -4 0 -5 0
i ran out | 13 -4 -4 0 -5 0
i read | 2 9 -6 -5 -2 2
i realize | 15 -3 -8 -1 -7 4
i really | 12 -9 -2 -1 -2 2
i reckon | 10 -2 -1 -1 -5 -2
i repeat | 13 -3 -3 -3 -2 -2
i represent | -1 -5 4 10 -5 -2
i ride | 11 -9 -5 1 0 1
i run | 11 -15 13 -5 -10 6
i run a | 7 -10 8 -2 -8 5
i run the | 1 -7 11 -2 -2 -2
i said | 5 -4 5 -9 -11 14
i said left | -5 -5 -3 -3 -4 20
i saw | 3 -11 16 -16 16 -9
i saw your | 11 -17 4 -15 23 -6
i saw youre | -6 -4 21 -2 -7 -2
i see | -6 16 4 -3 -8 -2
i see your | -6 14 6 -2 -8 -4
i seen | -4 -7 5 9 -5 1
i seen on | -4 -4 9 -1 -3 2
i sell | -3 -11 19 22 -12 -14
i send | -10 14 -6 13 -14 3
i sent | -7 29 -4 8 -13 -12
i sent <we> | -8 28 -10 -9 4 -5
i sent a | -2 7 12 -4 -10 -3
i sent the | -4 27 -9 -2 -6 -6
i sent you | -8 28 -10 -9 4 -5
i set | 9 -2 -2 -8 1 2
i show | -4 -10 11 8 -5 0
i show <we> | -3 -6 2 14 -4 -2
i show you | -3 -6 2 14 -4 -2
i shut | 12 -7 -2 0 -5 2
i signed | -11 27 1 0 -7 -11
i sit | 18 -5 -4 -1 -8 0
i sit at | 10 -2 -1 -2 -3 -2
i sit in | 11 -4 -2 -2 -3 0
i smell | 3 -11 -7 -3 18 0
i smell gas | -4 -8 -5 -3 21 -2
i sold | -1 16 0 -1 -11 -3
i sold the | -1 16 0 -1 -11 -3
i speak | -6 -12 0 -6 37 -13
i speak a | 10 -4 -2 -1 -5 1
i speak to | -6 -8 -4 -4 29 -9
i speak with | -9 -6 5 -6 24 -8
i spoke | 11 -5 -3 -2 -4 3
i spoke to | 11 -5 -3 -2 -4 3
i start | 23 -8 -5 -1 -5 -3
i start it | 25 -8 -6 -2 -4 -4
i step | 14 -6 -5 0 -4 1
i step on | 14 -6 -5 0 -4 1
i still | 13 8 6 -17 -2 -8
i still dont | -2 -3 8 -1 -5 2
i still drive | -3 8 -1 0 -5 1
i still have | 0 -20 13 -6 17 -4
i still owe | 2 29 -9 -5 -13 -4
i stop | -1 12 -3 -1 -5 -2
i stopped | 13 -3 0 -2 -3 -5
i supply | 1 -4 10 -7 -1 0
i suspect | 11 -5 -5 -1 0 0
i suspect the | 11 -6 -6 0 0 1
i swapped | 8 -7 4 -3 -4 1
i swear | 7 10 -5 -6 -7 1
i take | 16 -2 -4 3 -17 3
i take off | 8 -4 -1 0 -3 -1
i teach | -5 -2 16 -3 -6 1
i texted | -1 10 -2 0 -5 -1
i texted <we> | -1 10 -2 0 -5 -1
i texted you | -1 10 -2 0 -5 -1
i think | 6 14 -8 -6 -2 -4
i think <name> | -2 6 2 -10 7 -3
i think <we> | -5 21 -5 -3 -8 -1
i think and | 10 -7 -1 0 -1 0
i think he | 0 20 0 0 -11 -11
i think i | -4 -2 6 -7 14 -6
i think its | 18 -4 -9 1 -7 1
i think ive | 2 -6 -4 -4 16 -4
i think my | 13 -3 -3 1 -6 -2
i think the | 10 -1 -3 1 -8 1
i think you | -5 21 -5 -3 -8 -1
i think your | -7 18 -4 -2 -5 1
i thought | -8 22 4 -4 -10 -4
i told the | -2 11 -3 1 -4 -3
i took | -7 11 14 -2 -14 -1
i took off | -6 17 -3 2 -8 -1
i took over | -3 -7 18 0 -6 -2
i tow | -1 -5 10 -3 -3 1
i tried | 22 4 -9 -4 -10 -4
i tried to | 20 5 -7 -5 -8 -6
i turn | 21 -9 -6 1 -8 1
i turn left | 12 -7 -1 1 -4 0
i turn the | 10 -7 -3 0 -1 1
i turned it | 17 -5 -2 1 -8 -3
i understand | 11 -8 -1 0 -2 1
i use | -3 -4 -3 -2 11 1
i used | 7 -2 19 -7 -8 -9
i used <we> | 12 14 -3 -8 -8 -7
i used to | 3 -11 19 -4 -7 0
i used you | 12 14 -3 -8 -8 -7
i wait | 11 -1 0 -7 -6 3
i want | -2 6 -9 -15 30 -9
i want <we> | 10 0 -2 0 -3 -4
i want a | -15 5 -4 -1 16 0
i want is | 16 -6 -2 -3 -3 -2
i want it | 8 4 -7 1 -10 4
i want my | 1 -1 -7 -4 15 -4
i want someone | 15 -3 -1 1 -11 -1
i want the | 20 9 -10 -5 -8 -6
i want to | 0 -3 1 -17 30 -10
i want you | 10 0 -2 0 -3 -4
i wanted | -4 -1 4 -2 17 -13
i wanted the | -5 -5 -4 -4 25 -7
i was | 6 15 -2 -1 -6 -13
i was booked | -6 13 -4 -3 -2 2
i was calling | 8 3 -6 -5 2 -2
i was in | 8 4 -13 -10 12 -1
i was looking | -5 -6 5 6 8 -8
i was on | -4 9 4 -1 -8 0
i was quoted | 22 -8 -6 -1 -10 4
i was referred | 17 -5 -13 1 -2 2
i was told | 2 11 -3 -2 -10 1
i was trying | -10 -8 -9 7 19 1
i was wondering | 7 4 2 -4 -8 -1
i wish | 3 -3 9 -7 -2 0
i wont | -1 21 -8 -9 4 -7
i wont be | -7 19 -5 -9 13 -11
i work | 6 -2 19 -11 -15 4
i work for | 18 -7 10 -11 -10 0
i work nights | 17 -8 -7 1 -3 0
i worked | -2 -6 14 -4 3 -5
i would | 21 -9 -13 -8 9 -1
i would like | 17 -6 -11 -8 10 -2
i would prefer | 12 -8 0 1 -6 1
i write | -5 4 9 -5 -6 2
i wrote | -6 20 -1 -8 6 -11
i x | 10 -2 -3 0 -4 1
ice | 10 -2 -10 -13 32 -17
ice cream | 9 0 -9 -13 26 -13
iclou * | -7 -7 -8 36 -7 -7
icloud | -7 -7 -8 36 -7 -7
id | 7 -8 10 -12 13 -9
id appreciate it | 10 -4 -4 1 -3 -1
id be grateful | 13 -3 -5 -2 -4 1
id do | 0 -6 9 1 -6 2
id do it | 9 -3 -3 1 -5 1
id get | 13 -12 0 0 0 0
id give | 3 -5 -4 -6 12 -1
id give <we> | 3 -5 -4 -6 12 -1
id give you | 3 -5 -4 -6 12 -1
id like | 9 -1 -2 -19 25 -12
id like <we> | 12 -3 -3 -2 -4 0
id like a | 15 -9 -1 -2 0 -4
id like an | 14 -8 -2 2 -8 2
id like my | -6 17 -2 1 -6 -3
id like someone | 13 -7 -4 2 -7 2
id like that | -7 25 -7 -2 -4 -5
id like the | 9 5 -11 2 -7 3
id like to | 2 -2 4 -19 30 -14
id like you | 12 -3 -3 -2 -4 0
id love | 6 -15 19 6 -18 2
id love fifteen | -5 -3 0 9 -3 2
id love for | 0 -3 12 -3 -7 1
id love ten | -1 -3 12 -7 -2 2
id love to | -5 -6 13 10 -11 -1
id need | 1 -9 7 1 -4 3
id need a | -1 -5 9 -1 -3 1
id pay | 7 -9 11 -5 -8 3
id pay <we> | 1 -3 14 -6 -7 1
id pay you | 1 -3 14 -6 -7 1
id rather have | 10 -4 -1 0 -7 3
id say | 8 -2 -1 -5 -1 1
id sure | -1 -8 8 1 -3 2
id want | 9 -2 0 -2 -6 1
id want <we> | 11 -2 -8 -1 -1 1
id want a | 12 -1 -5 -1 -6 1
id want you | 11 -2 -8 -1 -1 1
ident * | -11 -17 23 32 -11 -16
identity | -5 -10 -12 39 -8 -4
idiot | 9 -3 -1 -2 -5 2
idle | 33 -11 -9 -1 -12 0
idles | 4 23 -8 -4 -8 -7
idles rough | 12 -2 -2 -2 -6 0
idlin * | -1 13 -11 -11 -11 21
idling | -1 13 -11 -11 -11 21
idling rough | 2 15 -5 -2 -4 -5
if | -7 -6 11 1 7 -6
if <name> | 5 -12 1 -2 7 1
if <we> <did> | -4 -10 5 7 -1 2
if <we> are | -1 -10 18 -1 -4 -2
if <we> can | 18 -4 -11 -6 0 3
if <we> cant | -3 -5 -4 -1 12 0
if <we> could | 11 1 -3 -4 -6 1
if <we> do | 13 -9 -4 6 -10 3
if <we> dont | -2 11 1 10 -14 -5
if <we> ever | 0 -3 8 -2 -3 0
if <we> got | -11 25 -7 -9 10 -8
if <we> have | 0 -6 10 -6 4 -2
if <we> need | -3 2 7 -9 3 0
if <we> still | -6 -6 9 -1 10 -5
if <we> take | 3 -7 13 -3 -4 -2
if <we> wanna | -6 -3 13 -3 -4 2
if <we> want | -2 0 11 -6 -6 3
if <we> work | 17 -4 -3 -2 -1 -6
if <we> would | 10 -7 -5 1 -1 2
if at | 14 -4 -2 -1 -5 -3
if at all | 14 -4 -2 -1 -5 -3
if he | 14 -10 -9 -4 12 -3
if i | 20 -5 1 -6 0 -10
if i dont | 8 -8 3 0 -4 0
if it | -6 12 6 -3 -9 0
if it needs | -2 11 -5 -2 0 -1
if its a | -4 -2 -3 0 8 1
if its gonna | 0 9 -4 -2 -6 4
if its still | 9 -1 -4 3 -11 4
if its the | -3 8 3 0 -8 -1
if its worth | 23 -2 -6 -3 -7 -5
if my | -13 13 -4 -5 14 -6
if my <vehicle> | -13 13 -4 -5 14 -6
if my car | -8 21 -5 -3 -3 -2
if not | 3 10 -10 1 -7 3
if not no | -2 12 -3 -3 -6 2
if somebody | 0 -4 8 -2 -3 1
if thats | -14 20 7 -3 -10 -1
if thats ok | -3 2 8 -4 -4 1
if theres | -6 11 -3 0 -5 2
if theres any | 9 -6 0 1 -6 1
if they | -4 -1 9 -1 -3 1
if this | 1 -6 -7 5 18 -11
if this is | 3 -6 -5 -1 18 -10
if we | -5 3 13 -3 -11 3
if yall | 1 -10 19 -3 -5 -2
if you can | 18 -4 -11 -6 0 3
if you cant | -3 -5 -4 -1 12 0
if you could | 11 1 -3 -4 -6 1
if you do | 13 -9 -4 6 -10 3
if you dont | -2 11 1 10 -14 -5
if you ever | 0 -3 8 -2 -3 0
if you got | -11 25 -7 -9 10 -8
if you have | 0 -6 10 -6 4 -2
if you need | -3 2 7 -9 3 0
if you still | -6 -6 9 -1 10 -5
if you take | 3 -7 13 -3 -4 -2
if you wanna | -6 -3 13 -3 -4 2
if you want | -2 0 9 -5 -5 3
if you work | 16 -4 -4 -1 -1 -6
if you would | 10 -7 -5 1 -1 2
if youd | -4 -20 13 9 -5 8
if youd like | -7 -7 7 0 -9 14
if your | -4 9 2 -7 -2 3
if youre | 2 -2 8 3 -14 3
if youre still | -3 9 11 -7 -13 3
if youve | 2 -7 9 -1 -5 2
if youve got | -1 -5 8 -2 -3 2
igles * | -8 -7 -8 -3 29 -3
iglesia | -8 -7 -7 -3 29 -3
ignit * | 19 4 -8 -1 -16 2
ignition | 18 4 -8 -1 -16 2
ignition its | 11 -8 -3 1 0 -1
ignor * | 3 -4 -2 9 -4 -2
ignore | 3 -3 -2 9 -4 -3
igual | -9 26 -5 -1 -6 -4
ilega * | -2 -1 -3 15 -5 -4
ilegales | -2 -1 -3 15 -5 -4
ill | -4 9 -5 -8 -14 22
ill <did> | -5 -9 -5 1 13 4
ill be | -3 22 16 -10 0 -25
ill be by | 4 -10 18 -5 -8 2
ill be in | -1 -9 14 -4 -3 4
ill be there | -7 22 -5 -1 2 -12
ill call | -1 9 -8 -12 -9 21
ill call back | 0 6 -8 -11 -9 22
ill give | 5 -4 12 -1 -9 -4
ill give <we> | 5 -4 12 -1 -9 -4
ill give you | 5 -4 12 -1 -9 -4
ill have | -2 14 -6 -2 -3 -1
ill have a | 4 11 -7 -3 -3 -2
ill just | -4 -4 -2 -2 -2 14
ill leave | -4 12 -1 -2 -5 1
ill pay | 16 -1 -8 -6 -4 3
ill pay <we> | 20 -5 -7 -6 -2 0
ill pay you | 20 -5 -7 -6 -2 0
ill pay your | 9 -5 -3 -3 1 2
ill put | -5 -9 -5 1 13 4
ill swing | -3 -3 15 -1 -4 -3
ill swing by | -3 -3 15 -1 -4 -3
ill text | 9 4 -6 -5 -8 6
ill try | 22 -9 5 -1 -6 -11
ill try <we> | 11 -5 5 -3 -3 -4
ill try you | 11 -5 5 -3 -3 -4
im | -3 9 -2 -9 6 -1
im <n> | 9 7 -1 -6 -12 2
im <name> | 14 -15 6 5 -8 -2
im a | 10 -16 9 18 -17 -4
im a <mechanic> | -4 -3 13 -7 -3 3
im a caregiver | 9 -4 -4 0 -3 1
im a doctor | 18 -4 -2 -2 -7 -3
im a local | -1 -2 -3 8 -3 0
im a mechanic | -4 -3 13 -7 -3 3
im a notary | -4 -4 14 -5 -4 2
im a nurse | 18 -2 -4 2 -16 3
im a property | 12 -5 -5 0 -4 2
im a service | 0 -8 8 -2 0 2
im a student | 3 -9 11 7 -6 -6
im a traveling | 9 -7 -2 0 -1 1
im actually calling | 11 -8 -3 0 -1 1
im an | -2 -7 28 -10 -10 1
im an <name> | -5 -2 11 -1 -2 -1
im an ase | -5 -2 11 -1 -2 -1
im ashley | 10 -4 1 8 -7 -8
im asking | 14 -11 4 7 -8 -6
im asking for | -1 -2 -1 10 -6 1
im at | 9 10 4 -17 -2 -4
im at <n> | -6 -3 27 -8 -13 4
im at <name> | -1 16 -7 0 -8 1
im at a | 20 -5 -6 1 -7 -4
im at home | 11 -10 -1 0 -1 1
im at my | -1 17 -9 0 -8 1
im at the | 17 10 -18 -8 7 -8
im at work | 15 -8 -4 2 -7 2
im available | 7 -6 4 0 -8 3
im buying | 15 0 -6 -3 -7 1
im buying a | 14 -1 -6 -2 -7 1
im callin | 4 -8 -6 0 10 1
im calling | 0 -2 -11 -4 24 -8
im calling about | 4 6 -9 -9 16 -8
im calling back | -7 24 -4 -3 -7 -2
im calling because | 13 -10 -7 6 -3 1
im calling for | 5 -9 -3 -5 12 0
im calling from | -7 -8 4 11 7 -6
im calling in | -3 -4 0 -3 9 1
im calling on | 8 -6 4 -4 -6 4
im calling the | 11 -7 -2 0 -2 0
im calling to | -10 11 2 -14 17 -6
im coming | -1 -9 8 -7 -9 18
im confirming | -5 24 -6 -4 -7 -3
im done | 13 -7 -9 2 -1 1
im done with | 8 -4 -6 1 0 0
im driving | 12 -10 -4 -3 -9 15
im due | 11 -8 -2 -1 0 0
im flexible | 13 -7 -5 1 -4 2
im following | -1 -7 11 -3 -3 2
im following up | -1 -7 11 -3 -3 2
im going | 1 15 -8 -10 -12 15
im going to | 3 12 -9 -11 -11 15
im gonna | 16 3 -1 -7 -8 -3
im hannah | 15 -4 -3 0 -6 -3
im hauling | 12 -3 -1 -1 -5 -3
im having | 19 -5 -4 -5 -3 -3
im having trouble | 17 -5 -2 -5 -2 -3
im her | 11 -6 -3 0 -3 1
im her <kin> | 11 -6 -3 0 -3 1
im her dad | 11 -2 -2 1 -6 0
im here | -7 17 -3 -1 -7 0
im his | 16 -8 -2 -2 -2 -1
im holding | -4 -1 -4 10 -4 3
im home | 12 18 -10 -1 -13 -6
im home till | 7 12 -3 -9 -7 -1
im im | -3 -4 10 -2 -3 3
im in | 22 -4 -7 -4 -5 -2
im in <name> | 22 -9 -6 1 -8 -1
im in a | 10 -2 -3 0 -5 0
im in ohio | 11 -6 -1 0 -4 0
im in surgery | 11 -5 -4 2 -5 2
im in the | 12 -6 7 -3 -13 3
im interested | 25 -8 -9 -12 13 -9
im interested in | 25 -8 -9 -12 13 -9
im just | -19 4 -9 6 4 14
im just calling | -6 9 -2 -1 -1 1
im just checking | -6 11 -4 0 -2 1
im just following | -3 -5 -2 11 -1 1
im just sitting | -3 -1 -5 -2 -6 17
im just the | 1 -5 13 -6 -5 3
im just wondering | -6 13 0 -4 -7 3
im keeping | 16 -8 -4 0 -1 -3
im keeping it | 16 -8 -4 0 -1 -3
im looking | 4 -18 5 -9 26 -8
im looking at | 10 1 -7 1 -6 2
im looking for | -2 -22 9 -7 29 -7
im looking to | 15 -4 -9 -5 5 -1
im nineteen | -4 -6 12 0 -5 3
im nineteen and | -4 -4 10 0 -4 2
im not accusing | 0 8 -2 -2 -2 -2
im not happy | 0 11 -5 -3 -4 1
im not in | 11 -9 -2 -1 0 1
im not kidding | 15 -2 -1 -2 -6 -3
im not looking | -6 -7 12 2 -3 3
im not mad | -3 14 -6 4 -11 1
im not paying | -6 9 -5 -4 7 -1
im not sure | 17 -9 -6 1 -3 0
im off | 2 -9 1 2 3 2
im on | 17 4 13 -17 -30 13
im on <n> | 15 -9 -1 0 -2 -2
im on a | 10 -4 -2 0 -3 0
im on for | -6 34 -8 -8 -4 -8
im on hold | -2 -3 -3 -4 -4 16
im on the | 21 -2 19 -9 -17 -11
im only | 1 11 -6 -1 -5 0
im outside | -10 11 16 -8 9 -18
im outside the | 1 -3 -1 -1 10 -6
im outside with | -6 -7 28 -1 -11 -2
im parked | 16 -4 -11 1 -3 1
im paying | 0 3 -8 -5 6 4
im pretty | 8 -7 -2 1 0 0
im priya | 10 -5 -5 1 -2 1
im reaching | -5 -4 6 15 -7 -5
im reaching out | -5 -4 6 15 -7 -5
im ready | 12 7 -8 -1 -5 -5
im ready to | 16 3 -6 -2 -6 -6
im retired | 1 -11 11 2 -5 3
im retired so | 18 -11 -5 1 -3 0
im returning | 8 20 -21 -10 6 -3
im returning a | -5 6 -7 -5 15 -5
im returning your | 7 16 -15 -3 -7 2
im rosalind | 9 -3 -2 1 -5 1
im rosalind <name> | 9 -3 -2 1 -5 1
im running | -14 7 5 -5 23 -16
im running about | -8 13 -3 -1 -2 1
im running late | -6 6 -6 -6 23 -11
im scared | 17 -7 -4 -1 -4 -1
im scared to | 15 -6 -4 -1 -3 -1
im scheduled | -10 27 9 -11 -8 -7
im selling | 13 -6 -6 18 -12 -8
im sitting | -2 8 6 -1 -8 -3
im sitting in | 3 9 -4 -2 -3 -3
im sorry | -3 -11 -7 -7 -1 28
im sorry what | -3 -4 -3 -2 -5 16
im standing | -2 10 -8 -7 12 -5
im still | -9 1 13 -9 12 -9
im still at | -7 -8 -2 0 21 -3
im stuck | 6 14 -12 -3 5 -10
im stuck at | 0 -3 -2 -2 13 -6
im stuck in | -1 23 -5 -3 -7 -7
im stuck on | 18 -7 -5 0 -4 -1
im supposed | 9 6 -5 -1 -9 0
im supposed to | 9 6 -5 -1 -9 0
im the | 8 21 13 -8 -20 -14
im the <car> | -3 11 -6 1 -4 1
im the <mechanic> | 0 16 1 -3 -10 -4
im the fleet | 13 -2 -6 -2 -7 3
im the guy | 0 17 -3 -2 -8 -4
im the lady | 0 11 -5 0 -4 -2
im the new | 0 -10 19 -4 -8 4
im the one | 6 3 -12 -1 4 0
im the property | -2 10 -6 0 -1 -1
im thinking | 4 -2 10 -3 -6 -2
im throwing | 14 -8 -7 -4 7 -2
im told | 13 -6 -4 2 -5 0
im told its | 15 -6 -3 2 -7 -1
im trying | -1 -7 -2 -6 18 -2
im trying to | -7 -6 0 -5 20 -2
im up in | 20 -9 -8 1 -6 2
im with | 13 -17 23 16 -22 -14
im with <name> | -4 -5 13 0 -4 1
im with a | 16 -11 -11 28 -11 -10
im with the | 8 -12 19 -3 -11 -1
im your | -16 43 17 -20 -6 -17
im your new | -3 -5 11 -1 -2 1
imani <name> | 8 -1 -4 -2 -1 -1
immed * | -3 0 -4 11 -5 1
immediately | -3 0 -4 11 -5 1
imoge * | 12 -7 -4 1 -3 2
impac * | -1 -6 10 -2 -2 2
impor * | -1 -4 -7 19 -4 -2
important | 0 -4 -7 17 -4 -2
important message | 0 -4 -6 16 -4 -2
important message about | -3 -5 -5 22 -4 -4
impou * | -17 -6 -4 -1 25 2
impound | -17 -6 -4 -1 25 2
imran | 17 -7 -3 0 -3 -5
in | -15 -8 9 18 13 -17
in <day> | -7 4 -5 -3 14 -3
in <mechanic> | 8 -4 -1 -1 -2 0
in <n> | -1 -9 -6 9 23 -17
in <name> | -10 14 6 -2 -6 -2
in <year> | 11 -9 -3 -1 1 0
in a | 20 3 0 3 -12 -14
in a <car> | 9 -12 14 -7 -10 6
in a <name> | 9 4 -5 -4 -6 1
in a <part> | 12 4 -6 -4 -5 -2
in a driveway | 21 -4 -7 -2 -2 -5
in a hurry | 8 -4 -4 -1 0 1
in a meeting | 0 14 -3 -2 -6 -3
in a new | -3 -3 -4 -8 16 2
in a parking | 16 -4 -2 -4 -3 -3
in a week | -2 -4 -3 14 -3 -2
in about | 18 -4 -7 -5 -4 1
in about a | 18 -4 -7 -5 -4 1
in accounts | -4 9 1 -4 -2 0
in an | 19 -14 -2 26 -22 -6
in an accident | 12 -10 -12 34 -17 -7
in and | 9 5 18 -21 9 -20
in and it | 2 7 -2 0 -9 3
in apartment | -6 -4 -4 -2 23 -7
in april | 4 17 -4 0 -10 -5
in arlington | 19 -4 -6 1 -13 3
in at | 10 -5 -8 -2 13 -9
in august | -5 17 -8 0 -4 -1
in billing | -3 -4 15 -3 -4 -1
in billing at | -3 -4 15 -3 -4 -1
in boxes | 10 -2 -2 -2 -5 0
in boy | 8 -4 -1 -1 -2 0
in building | -7 -6 -5 -2 30 -10
in but | 1 -8 15 -1 -6 0
in callahan | 10 -2 -4 -4 -4 3
in case | 13 -6 -6 -1 -3 3
in charge | -7 -10 -11 35 -6 -2
in charge of | -7 -10 -11 35 -6 -2
in decatur | 13 -7 -4 0 -5 2
in december | -4 -5 16 -7 -1 2
in drive | 17 -3 -3 1 -7 -4
in fargo | 20 -8 -3 -5 -4 0
in five | -5 9 0 -11 -11 19
in five minutes | -1 9 5 -2 -7 -3
in florida | -6 -1 -5 17 -4 -1
in for | -6 8 -5 -4 7 -1
in for my | -4 10 -2 -1 -3 0
in from | 10 -3 -4 -3 -3 3
in from the | 10 -3 -4 -3 -3 3
in front | 6 -1 -12 5 5 -3
in front of | 0 2 -9 6 6 -4
in funding | -7 -8 -8 35 -6 -5
in gear | 10 -3 -1 0 -8 2
in half | -1 -1 -4 11 -4 -1
in henderson | 15 -11 -2 0 -2 0
in here | 2 -6 -8 -1 15 -2
in houma | 12 -7 -8 1 0 2
in i | 9 -5 -5 1 0 1
in is | -7 12 -6 -2 3 0
in it | 6 9 -14 -4 4 -1
in it and | 15 -10 -2 0 -2 0
in it so | -5 10 -5 1 -2 1
in its | -4 -2 13 -5 -4 3
in january | -9 3 21 -3 -7 -5
in june | -11 20 3 -1 -14 4
in june and | -2 6 9 -2 -14 2
in june on | -6 13 -5 -1 -2 1
in kissimmee | 9 -5 -1 0 -5 2
in last | -6 1 -5 -4 11 2
in laws | 13 8 -6 -3 -9 -3
in like twenty | -1 -3 -5 -2 9 1
in limp | 21 -7 -8 -4 -6 4
in limp mode | 18 -5 -7 -5 -5 4
in macclenny | 8 -2 -4 -1 -2 1
in macon | -6 5 10 -3 -8 3
in march | -1 23 8 -9 -12 -8
in march and | 3 16 -2 1 -9 -9
in may | -7 17 8 -8 -8 -3
in morning | 8 -1 0 -4 -1 -2
in my <car> | 1 13 0 2 -21 4
in my <part> | -4 19 -11 1 -6 0
in my <vehicle> | 8 0 -6 -2 2 -3
in my car | 8 -1 -6 -2 1 -1
in my driveway | 8 9 -6 -3 -6 -1
in my engine | -4 19 -11 1 -6 0
in my garage | 3 9 -4 1 -13 4
in my gas | 13 -2 -1 -3 -3 -4
in my house | -7 -6 -5 -5 26 -3
in my kitchen | -5 11 -3 -1 -4 2
in my office | 10 -4 -3 2 -6 2
in ohio | 16 -12 -1 0 -4 0
in on | 0 24 12 -12 -19 -5
in on the | -5 13 14 -10 -10 -2
in one | 14 -8 -4 -1 -2 1
in orange | 11 -2 -2 1 -7 0
in orange <name> | 11 -2 -2 1 -7 0
in orange park | 11 -2 -2 1 -7 0
in our | 11 3 -3 -6 -7 2
in our lot | 13 -3 -5 -2 -5 1
in palatka | 9 -8 7 -4 -4 1
in park | 23 -4 -4 -3 -11 -1
in pieces | -3 9 -4 0 -4 3
in quincy | 8 -5 -1 -1 -2 1
in reverse | -2 17 -5 -2 -5 -2
in room | -8 -6 -3 0 20 -3
in room <n> | -8 -6 -3 0 20 -3
in search | -5 -5 -6 27 -7 -4
in selling | -11 -2 1 25 -8 -6
in stock | -11 -16 40 -18 21 -17
in surgery | 11 -5 -4 2 -5 2
in that | 2 6 -13 1 1 3
in that heat | -8 12 -1 -1 -1 0
in the | 9 4 -6 -16 0 8
in the <car> | 4 12 -7 -3 -11 4
in the <name> | 14 -15 -3 -6 11 0
in the <part> | 15 -11 1 0 -7 1
in the <vehicle> | 13 -13 7 -8 -11 12
in the auto | -4 -1 9 -2 -1 -1
in the back | 16 -3 -8 0 -9 4
in the barn | 12 -6 -3 0 -4 1
in the box | 13 -6 -5 1 -2 -1
in the car | 4 -5 -6 -1 -6 15
in the church | -2 -3 16 0 -7 -3
in the cold | 11 -5 -4 -2 -2 2
in the driveway | -9 17 6 -2 -13 2
in the front | 27 -11 -4 2 -13 0
in the garage | 21 -3 -10 2 -13 4
in the gym | 14 -5 -4 -1 -6 3
in the hospital | 12 -7 -6 -5 10 -4
in the ignition | 16 -10 -4 1 -5 1
in the kroger | 10 -5 -4 0 -3 2
in the lot | 16 2 0 -5 -16 4
in the mail | 7 35 -10 -9 -16 -8
in the mailbox | -4 21 -4 -3 -6 -4
in the middle | 11 -5 -6 1 -3 2
in the mornin | 10 -2 -5 0 -4 1
in the next | 2 -12 1 -4 -7 19
in the office | -3 -4 13 -3 -5 2
in the paper | -4 -4 -8 -2 27 -8
in the parking | 35 -7 -12 -2 -15 1
in the rear | 15 -4 -7 -1 -7 4
in the red | 18 -7 0 -3 -8 0
in the sales | -2 -1 9 -4 -5 2
in the shop | 1 -6 -4 -5 17 -3
in the shower | -3 14 -4 0 -5 -2
in the sidewall | 12 -6 -2 2 -7 2
in the spring | 5 -2 1 -11 10 -3
in the tire | 14 -4 -4 -1 -5 0
in the truck | 4 -6 9 -4 -4 1
in the trunk | 13 -5 -1 1 -8 0
in the van | 15 -9 2 -2 -2 -2
in the winn | 8 -4 -1 1 -5 1
in the yard | 4 3 6 -1 -8 -3
in them | 12 -3 -3 -3 -5 1
in there | 8 -3 -10 -1 4 2
in thirty | -1 -2 -12 16 -1 0
in thirty days | -5 -6 -8 15 1 3
in this | -5 13 -4 -4 4 -4
in this morning | -4 17 -2 -2 -5 -3
in three | 14 -7 -2 -1 -7 2
in three weeks | 14 -7 -2 -1 -7 2
in to | -4 9 -3 2 -5 2
in traffic | 1 23 -9 -2 -7 -6
in traffic but | 12 -4 -6 0 -6 3
in two | 11 -5 -5 -1 -3 2
in two <part> | 11 -5 -5 -1 -3 2
in unit | -7 -6 9 -3 7 0
in victor | 14 -3 -3 -2 -4 -2
in yet | -1 20 -19 -8 16 -9
in your | -1 10 6 38 -30 -23
in your <vehicle> | -2 9 -8 -6 8 -1
in your area | -8 -11 6 36 -13 -10
in your county | -4 -2 9 2 -4 0
in your name | -2 -2 -5 16 -7 -1
in your neck | -4 -5 10 -2 0 2
in your neighborhood | -5 -6 -5 26 -5 -5
in your van | -1 8 -8 -6 8 -1
in your zip | -2 -8 -6 25 -7 -2
inaud * | -8 -5 -7 -7 -8 36
inaudible | -8 -5 -7 -7 -8 36
inclu * | 7 -4 -8 30 -13 -12
incom * | -4 -11 -10 41 -9 -7
income | -4 -11 -10 41 -9 -7
income so | 10 -4 -2 0 -3 0
indee * | -1 -5 21 -5 -15 4
indeed | -1 -5 21 -5 -15 4
indeed for | 0 -3 10 -3 -6 2
indeed for a | 0 -3 10 -3 -6 2
indep * | 1 -9 22 -5 -8 -1
independent | 3 -10 21 -5 -7 -2
indic * | -10 -9 -11 44 -8 -7
indicate | -10 -9 -11 44 -8 -7
ines | 15 -5 -2 -3 -4 0
infin * | 30 -10 -4 -5 -5 -6
info | -3 -3 0 10 -5 1
infor * | 6 -10 -9 19 -7 1
inform | -2 -4 -5 17 -4 -2
inform <we> | -2 -4 -5 17 -4 -2
inform <we> that | -2 -3 -2 14 -4 -2
inform you | -2 -4 -5 17 -4 -2
inform you that | -2 -3 -2 14 -4 -2
information | 5 -7 -6 15 -5 -2
ingle * | 15 -7 -6 1 -5 1
ingles | 15 -7 -6 1 -5 1
ingrid sorensen | 9 -3 -5 1 -4 1
inher * | 11 -4 -5 1 -5 2
inherited | 11 -4 -5 1 -5 2
injec * | 10 -2 7 -2 -5 -9
injection | 12 -5 -3 1 -5 1
injection <part> | 11 -3 0 1 -7 -1
injection pump | 11 -3 0 1 -7 -1
injector | 8 -7 10 -1 -1 -10
injector <part> | -2 -3 9 -2 -2 0
injector pump | -2 -3 9 -2 -2 0
injectors | 7 4 3 -2 -9 -3
inmat * | -5 -6 -9 -8 41 -12
inmate | -5 -6 -9 -8 41 -12
insid * | 0 2 15 -14 -15 11
inside | 0 2 15 -14 -15 11
inside the | 1 13 -3 -1 -10 0
inside the <vehicle> | 9 -6 -2 0 -1 0
inside the car | 9 -6 -2 0 -1 0
inspe * | 23 -7 3 11 -24 -6
inspect | 6 -4 10 -5 -8 1
inspect it | -2 -5 12 -2 -5 3
inspected | -1 -7 11 -3 -3 3
inspection | 17 -5 -1 17 -20 -7
inspection for | 15 -3 -5 -5 -4 3
inspections | 19 -10 -2 10 -11 -7
inspector | 5 3 12 -13 -7 0
inspector <name> | -5 -6 20 -7 -4 2
insta * | -3 17 0 -16 24 -22
install | 21 -6 -6 -3 -7 0
install them | 9 -6 -2 1 -3 1
installed | -8 16 -13 -7 31 -17
inste * | -7 44 -11 -9 -7 -10
instead | -7 44 -11 -9 -7 -10
instead of | -5 24 -11 -3 -10 4
instead of me | -4 16 -7 -1 -6 2
instr * | 5 12 -1 -5 -7 -4
instructor | 0 12 -1 -5 -7 1
insur * | 13 -13 14 31 -16 -29
insurance | -13 -6 16 39 -3 -33
insurance <name> | -7 -4 15 -4 -2 2
insurance <paper> | -13 -11 -15 52 -9 -4
insurance adjuster | 15 -6 -3 -2 -8 4
insurance agency | 0 -1 10 -6 -4 1
insurance card | 0 -7 -4 -5 12 3
insurance company | 16 22 -13 -13 -15 2
insurance from | -6 -7 19 -3 -4 1
insurance from <we> | -6 -7 19 -3 -4 1
insurance from you | -6 -7 19 -3 -4 1
insurance office | -2 -4 18 0 -12 0
insurance quote | -13 -11 -15 52 -9 -4
insurance rates | -13 -9 -12 51 -11 -5
insurance wants | -5 19 -4 -3 -8 0
insured | 33 -11 7 -9 -14 -6
insured <name> | -4 -10 19 -1 -6 2
insured ms | -3 -8 15 -2 -3 1
insured ms <name> | -3 -8 15 -2 -3 1
insureds | -2 -4 15 -10 -4 5
insureds <car> | -2 -4 10 -7 -1 3
intak * | 17 -1 -8 -2 -10 3
intake | 17 -1 -8 -2 -10 3
inten * | -6 12 -10 -3 9 -2
intended | -2 -1 -2 -5 14 -4
intended for | -2 -1 -2 -5 14 -4
intended for <name> | -2 -1 -2 -5 14 -4
inter * | 3 -39 28 45 10 -46
interesa | -5 -6 15 -2 -3 0
interest | 0 -11 -8 45 -14 -13
interest rate | -8 -7 -12 39 -8 -4
interested | 21 -22 9 15 -2 -20
interested in | 19 -17 -1 21 -2 -20
interested in a | 23 -5 -5 -10 5 -7
interested please | -1 0 12 -10 -1 0
interested please call | -1 0 12 -10 -1 0
internal | 2 -9 -9 32 -9 -6
internal revenue | -7 -6 -7 33 -7 -5
internet | -25 -15 -10 44 25 -19
intersection at | 11 -6 -4 0 -4 2
intersection at <name> | 11 -6 -4 0 -4 2
interstate | 1 6 46 -20 -23 -11
interstate <name> | -3 -6 18 -3 -9 3
interstate batteries | 0 -6 30 -8 -11 -5
interstate batteries <name> | -3 -3 10 -2 -2 0
interview | 3 -7 19 -16 13 -11
interview at | 14 -6 -4 1 -8 3
interviewed | -3 -6 12 -2 -3 1
interviewed me | -3 -6 12 -2 -3 1
into | 10 12 -7 1 -21 5
into gear | 17 -10 -3 1 -7 2
into it | 5 5 -1 -2 -9 3
into my | 15 -8 -3 2 -6 1
into my <vehicle> | 10 -4 -2 2 -5 0
into my car | 10 -4 -2 2 -5 0
into reverse | 17 -6 -4 -3 -2 -2
into that | -8 16 -7 -1 -2 2
intro * | -11 -5 41 -10 -3 -12
introduce | -11 -5 41 -10 -3 -12
introduce myself | -8 -3 26 -5 -2 -9
inves * | -7 -13 3 49 -15 -17
investigation | -2 -2 -1 10 -3 -2
investors | -6 -1 -3 14 -3 -1
invit * | -11 -11 44 -22 23 -22
invite | -8 -8 37 -7 -8 -6
invite <we> | -8 -8 37 -7 -8 -6
invite you | -8 -8 37 -7 -8 -6
invoi * | -3 53 37 -31 -36 -19
invoice | 1 56 30 -31 -37 -19
invoice <n> | 3 18 -7 -4 -6 -5
invoice for | -1 -2 11 -4 -5 1
invoice for the | -2 -2 9 -1 -6 1
invoice from | 2 20 3 -7 -6 -11
invoice is | -5 -7 23 -5 -3 -4
invoice number | -3 12 24 -10 -10 -13
invoice number <n> | -2 8 5 -3 -7 -2
invoice to | 0 18 -2 -2 -7 -7
invoice to my | 0 18 -2 -2 -7 -7
invoice with | -6 6 23 -9 -10 -4
invoice you | 0 16 -1 -4 -6 -5
invoices | -7 7 19 -4 -11 -4
invoicing | -1 -1 11 -10 0 1
ir | 28 -11 -4 -5 5 -12
ir a | 22 -5 -2 -1 -6 -9
irs | -11 -15 -12 61 -13 -9
is | -5 -1 10 -7 12 -9
is <car> | 26 -11 -2 1 -12 -2
is <day> | -3 -4 12 -10 15 -10
is <kin> | 7 -8 -3 -1 15 -9
is <n> | 11 0 7 -14 -6 1
is <n> <name> | 25 -10 -5 2 -7 -4
is <n> and | 1 -5 6 5 -9 3
is <n> but | 12 -8 -2 0 -3 0
is <n> bye | 13 -3 -2 0 -5 -3
is <n> double | 16 -7 -4 0 -6 1
is <n> hundred | 13 -2 -5 -2 -4 -1
is <n> i | 12 -4 -4 1 -6 1
is <n> its | 26 -4 -4 -2 -10 -5
is <n> no | 12 -4 -2 1 -7 0
is <n> thats | 14 -9 0 1 -4 -2
is <n> triple | 17 -8 -3 -1 -4 -1
is <paper> | 15 -3 -7 3 -4 -4
is <paper> with | -4 -3 -3 13 -3 0
is <we> | -3 -4 -5 -1 19 -5
is a | 1 13 -18 16 -15 2
is a <car> | -5 11 -3 1 -5 1
is a <n> | 15 -9 -4 0 -4 2
is a <name> | 13 -2 0 -4 -1 -6
is a <year> | 18 -8 -5 -4 -5 3
is a limited | -4 -3 -4 16 -3 -2
is a warrant | 0 -3 -6 13 -5 1
is about | 3 -2 7 8 -15 0
is about to | -1 -6 9 8 -11 0
is acting | 15 12 -5 -5 -10 -8
is acting up | 15 12 -5 -5 -10 -8
is aisha | 18 -7 -6 0 -6 1
is aisha <name> | 17 -7 -6 -1 -5 2
is alan | -6 -2 2 12 -2 -3
is alan and | -4 -2 -2 14 -3 -4
is alejandra | 0 -4 10 -5 -4 3
is alejandra <name> | -1 -3 10 -5 -4 2
is alicia | 10 -3 -3 0 -6 3
is amanda | -2 -3 -5 10 -3 3
is amara | 21 -4 -3 -2 -16 3
is amber | -5 -10 8 4 4 -1
is an | 1 -6 -13 20 1 -2
is an attempt | -2 -1 -2 -5 14 -4
is an automated | -6 -5 -7 32 -6 -7
is an important | -1 -1 -4 9 -2 -1
is an urgent | 0 -1 -4 11 -3 -2
is anybody | -3 -4 -3 -2 -9 20
is anybody there | -3 -4 -3 -2 -9 20
is approved | -4 3 11 -3 -5 -3
is area | 9 -2 -1 -1 -2 -2
is area code | 9 -2 -1 -1 -2 -2
is arjun | -1 0 12 -10 -1 0
is ashley | 2 -12 -6 10 4 2
is ashley <name> | 0 -8 -3 -1 10 2
is ashley im | -5 -8 9 -5 7 2
is ashley with | 0 0 -8 8 0 0
is at | 3 28 -18 -10 -1 -1
is at your | -12 57 -12 -10 -15 -9
is back | -6 17 7 1 -13 -5
is barbara | 10 -5 -5 -1 -1 2
is becky | 9 -2 -2 -1 -3 -1
is becky <name> | 8 -3 -2 -1 -1 0
is becky sanders | 9 -2 -2 -1 -3 -1
is being | 7 -2 0 16 -9 -12
is best | 7 -4 9 -3 -6 -3
is better | 4 9 -5 0 -4 -4
is big | 0 -5 8 -2 -4 3
is big <name> | -4 -3 9 -2 -3 2
is bill | 15 -3 -7 3 -4 -4
is bill <name> | -7 11 -3 2 -1 -1
is bill with | -4 -3 -3 13 -3 0
is blinking | 24 -5 -7 0 -4 -7
is blowing | 15 -8 -1 -1 -4 -1
is blowing hot | 11 -8 -1 0 -2 0
is bob | 14 -5 -7 -2 -3 3
is bob <name> | 12 -4 -6 -2 -3 3
is booked | 12 -6 -3 -2 -2 2
is booked for | 12 -6 -3 -2 -2 2
is brandon | 0 -2 -5 9 -1 0
is brian | -8 6 -4 10 -4 0
is carl | 22 -7 -10 2 -7 1
is carl <name> | 22 -7 -10 2 -7 1
is carlos <name> | 12 -6 0 -1 -4 -1
is carlos ramirez | 9 -4 -1 -1 -2 -1
is carmen | -2 -5 9 1 -5 1
is carmen <name> | -3 -5 10 1 -4 2
is charles | 17 -6 -6 3 -10 3
is claire | -6 -3 -3 -2 21 -9
is coach | -6 -3 -3 -1 19 -7
is coach <name> | -6 -3 -3 -1 19 -7
is cody | -2 3 9 -3 -11 4
is coming | 29 -12 1 -2 -8 -8
is coming out | 26 -7 -7 -2 -5 -6
is corinne | 12 -3 -4 2 -9 1
is cracked | 12 -4 -3 1 -7 1
is crystal | 14 -13 5 -3 -7 4
is dale | -3 -5 13 -3 -5 3
is dan | -2 16 -4 -2 -3 -6
is dana | 18 -8 -4 -2 -6 1
is dana <name> | 18 -8 -4 -2 -6 1
is david | 0 -5 -5 11 -3 2
is david with | -1 -5 -4 11 -3 2
is deacon | -6 -3 -4 -2 28 -11
is deacon <name> | -4 -3 -6 -2 25 -10
is deacon harris | -5 -3 -5 -2 25 -10
is dead | 23 -17 -10 2 4 -1
is dead and | 0 -4 -3 -1 9 -1
is dead at | 16 -2 -4 1 -12 2
is dead on | 9 -6 0 1 -4 1
is deb | 12 -1 -5 -1 -5 1
is delores | 0 -4 -5 0 10 -1
is denise | 14 -7 3 -3 6 -13
is derek | 9 -1 -2 -1 -3 -1
is derek <name> | 9 -2 -2 -1 -3 -1
is derek stone | 9 -1 -2 -1 -3 -1
is deshawn | 10 -4 -3 -1 -2 -1
is desmond | 11 -3 1 -5 -4 1
is desmond with | 11 -3 1 -5 -4 1
is detective | 3 -5 0 -6 10 -3
is detective <name> | 5 -3 -7 -3 13 -5
is discontinued | -3 -2 10 -4 -3 3
is dispatch | -1 -1 10 -6 -2 0
is doing | -2 16 -2 0 -10 -1
is doing that | -2 16 -2 0 -10 -1
is done | -3 -15 26 -2 -4 -2
is doug | -6 10 6 -3 -6 0
is down | 10 -7 7 -1 -8 0
is down at | 11 -2 -9 -2 1 1
is dr | 11 -12 -15 -7 21 2
is dr <name> | 6 -10 -13 -6 23 1
is dr patels | -4 -10 -6 -3 20 2
is draining | 12 -9 -1 0 -1 0
is due | 18 -8 24 -12 -13 -9
is earl | 9 -5 -4 0 -1 1
is ellen | 7 -10 -7 -1 19 -8
is emmanuel | 9 -4 -2 0 -4 1
is emmanuel <name> | 9 -4 -2 0 -4 1
is farah | -1 13 -5 -3 -3 0
is farah <name> | -1 13 -5 -3 -3 0
is farah siddiqui | -1 13 -5 -3 -3 0
is father | 2 -4 -1 -1 13 -8
is father <name> | 2 -4 -1 -1 13 -8
is fatima | 9 -5 -1 0 -4 0
is fatima al | 9 -5 -1 0 -4 0
is fine | 4 20 1 -2 -17 -7
is fine <n> | 11 -4 -4 -1 -5 2
is fine and | 11 -8 0 -1 -2 0
is fine its | 7 5 0 0 -12 0
is flashing | 18 -8 -8 3 -7 3
is flat its | 14 -6 -3 1 -3 -2
is for | 6 -18 0 -14 21 4
is for <name> | 5 -6 -12 -9 21 2
is for the | -2 -6 14 0 -11 4
is full | 2 -11 -7 -3 -8 26
is gladys | -2 6 -3 -4 13 -11
is going | 16 -5 6 -3 -13 -3
is going out | 15 -6 -3 1 -6 -2
is grace | 9 -6 0 -1 -1 0
is grant | 9 -3 -2 -1 -2 -2
is grant <name> | 10 -3 -2 -1 -2 -2
is grant miller | 9 -3 -2 -1 -2 -2
is greg | -1 6 4 -8 -2 1
is grinding | 17 -5 -3 2 -14 3
is hard | 12 -3 -3 -2 -2 -3
is he | 14 27 -11 -4 -16 -10
is he coming | -10 35 -6 -2 -11 -6
is heavy | 14 -2 -5 -2 -1 -4
is hector <name> | 12 -2 -7 0 -2 -1
is hector ruiz | 8 -2 -5 1 -2 0
is here | -5 -7 27 -1 -7 -6
is i | -6 -5 -1 -2 17 -2
is i didnt | -6 -5 -1 -2 17 -2
is in | -5 -17 30 -3 5 -10
is in and | -5 -5 10 0 -3 2
is in the | 0 -1 -5 -2 9 0
is intended | -2 -1 -2 -5 14 -4
is intended for | -2 -1 -2 -5 14 -4
is isaac | 12 -2 -4 -1 -4 -2
is it | -9 15 -14 -17 15 11
is it a | -3 -8 -3 0 16 -3
is it done | -3 41 -9 -6 -12 -11
is it possible | 14 -1 -4 -1 -6 -3
is it safe | 0 8 -3 0 -2 -2
is it still | -8 -10 -1 0 20 -1
is its | 14 -6 -6 2 -6 2
is its my | 14 -5 -3 2 -6 -1
is jake | -2 -2 -4 9 -1 0
is jean | 14 -4 -6 2 -9 2
is jeff | -4 -4 11 0 -3 1
is jim <name> | 15 -2 -9 -3 -2 1
is jim i | 15 -2 -9 -3 -2 1
is joe | 13 -6 7 -5 -6 -2
is joe <name> | 14 -2 -5 0 -4 -3
is jolene | 15 -3 -5 -4 -6 2
is joy | 22 -7 -3 -9 -8 5
is karen | -6 -6 6 -4 10 0
is kelly | 1 -8 25 -8 -13 2
is ken | -8 -5 14 -1 -1 1
is kenji | 8 -4 -1 0 -3 1
is kevin | 6 -4 -6 9 -7 2
is kevin my | 8 -2 0 -1 -3 -1
is kofi | 16 0 -2 -9 -8 3
is lakshmi | 15 -5 -4 -4 -3 0
is late | -7 45 -11 -9 -10 -8
is latoya | 8 0 -3 -2 -5 1
is latrice | 15 -3 -4 -1 -5 -1
is leaking | 15 -15 -19 1 15 3
is leaking and | 8 -5 -1 0 -1 -1
is leaking coolant | 19 -8 -4 1 -11 3
is leaking something | 15 -5 -1 1 -10 0
is leaving | -3 18 -6 0 -5 -5
is lincoln | 13 -2 -4 -3 -3 -1
is lincoln <name> | 14 -2 -3 -3 -3 -2
is locked in | 13 -6 0 -1 -5 -1
is loose | 11 -9 -1 0 -1 0
is losing | 17 -6 0 2 -6 -6
is made | -5 -5 20 1 -7 -4
is making | -1 -2 -6 -3 14 -3
is making a | -1 -12 -2 -2 17 0
is marcus | 9 -7 -2 1 -1 0
is marcus <name> | 10 -8 -3 1 0 0
is maria | 8 -1 2 -5 -6 2
is marisol | 11 -7 0 1 -6 1
is marisol <name> | 10 -8 0 1 -4 1
is marjorie | 7 -11 -6 -1 12 -2
is marjorie <name> | 7 -11 -6 -1 12 -2
is mark | 12 -7 -11 10 -5 1
is mark <name> | 5 -4 -12 9 1 1
is marvin | 2 -10 11 0 -3 0
is me | 11 -2 -3 -2 -7 3
is megan | 5 9 -14 19 -11 -8
is mei | 15 0 -6 -3 -4 -2
is mei <name> | 8 2 -5 -3 -5 3
is mei ling | 8 2 -5 -3 -5 3
is melissa | -1 -1 15 -15 0 2
is mercedes | 8 -1 -1 -4 -2 1
is michelle | -6 -2 -6 3 12 1
is missing | -9 16 21 -5 -12 -12
is missing since | -6 23 -8 -2 -4 -4
is mixed | -6 -4 29 0 -9 -10
is mohammed | 12 -6 -3 0 -4 0
is mohammed <name> | 11 -6 -3 1 -4 1
is monica | 2 -3 11 -7 -3 1
is mr | -6 12 13 -7 -10 -3
is mr <name> | -4 11 14 -7 -9 -4
is mrs | 9 6 -11 -1 -9 5
is mrs <name> | 11 5 -10 -1 -9 5
is my | 4 27 -16 -5 3 -14
is my <vehicle> | -9 40 -9 -10 -1 -11
is my car | -8 30 -7 -7 2 -9
is my cell | -2 -4 10 -1 -4 2
is my name | 19 -9 -4 0 -3 -3
is my number | 15 -8 -2 1 -7 1
is my second | 19 -10 -5 1 -7 3
is my van | -8 23 -1 -4 -6 -4
is nancy | 8 -9 -5 0 6 1
is nancy <name> | 7 -10 -5 1 6 1
is nancy wu | 8 -1 -2 -1 -3 -1
is no | 3 -3 -6 9 -6 3
is norbert | -1 -5 13 -2 -3 -2
is norma | 0 1 10 -8 -3 -1
is not | -1 -17 -10 10 0 17
is not a | -6 -3 -9 29 -5 -6
is not cooling | 17 -4 -1 -4 -7 -1
is okay | 19 -10 0 -2 -5 -2
is olivia | -2 8 -3 6 -7 -2
is omar <name> | 11 -2 -4 0 -3 -2
is omar farouk | 9 -2 -2 0 -3 -1
is on | 10 -2 3 -2 -10 0
is on and | 10 -6 -2 -2 0 0
is on back | -2 -3 9 -1 -1 -1
is on its | 21 -4 -3 -2 -4 -8
is on since | 9 -8 -1 0 0 0
is out | 27 -12 -6 -20 17 -6
is out on | 9 -4 0 0 -5 0
is overdue | -2 -5 21 -4 -8 -1
is overheating | 12 -2 -1 0 -6 -3
is past | -1 -4 -8 12 -1 2
is past due | -1 -4 -8 12 -1 2
is pastor | 0 2 -13 6 17 -12
is pastor <name> | 0 2 -13 6 17 -12
is patrick | -5 9 0 -1 -4 1
is paul | -2 -12 19 -5 -3 4
is peggy | 9 -5 -4 4 -4 0
is pete | 10 -11 1 1 -3 2
is prakash | 11 -3 -3 -4 -2 1
is precious <name> | 11 -6 -3 0 -3 1
is priya | 9 -7 3 -5 -1 1
is priya <name> | 9 -7 3 -5 -1 1
is priya raghunathan | 9 -7 -2 1 -2 1
is rachel | 4 -3 -7 12 -5 0
is raining | 20 -1 -3 -3 -2 -11
is randy | 0 -5 -8 -1 17 -3
is ready | -11 18 24 -16 11 -26
is ready for | -10 -5 17 -6 6 -3
is really | 10 -2 -2 -1 -3 -2
is really loud | 10 -2 -2 -1 -3 -2
is rebecca | -1 -2 -3 8 -2 0
is reggie | 7 13 -8 -3 -8 -1
is renata | 11 -3 -2 -6 5 -4
is reverend | 11 -3 -4 0 -5 1
is reverend otis | 9 -3 -3 -1 -3 0
is rick | -6 -4 11 -5 1 2
is ricky | 13 -2 -9 1 -2 0
is right | 7 12 -6 -4 -6 -2
is robert | -2 -5 -6 12 -1 3
is roberta | 16 -7 0 -1 -10 2
is rosa | 12 -6 -1 0 -3 -1
is rosa <name> | 10 -5 -1 0 -3 -1
is rosa delgado | 10 -5 -1 0 -3 -1
is ruben | -1 -4 -6 0 11 0
is running | -2 9 -3 1 -5 -1
is running hot | 22 -5 -7 -1 -9 0
is sam | 8 5 -8 -5 -2 2
is samantha | 1 -4 1 10 -4 -3
is samantha <name> | 9 -3 -3 0 -4 0
is samantha cole | 11 -3 -3 0 -4 -1
is samantha with | 0 -3 1 10 -3 -5
is saying | 13 -5 -2 -4 -4 2
is sergeant | 10 -2 -5 -3 -3 2
is sergeant ruiz | 10 -2 -5 -3 -3 2
is shanice | -3 -2 11 -4 -3 2
is sharon | -5 -9 1 -1 11 3
is sharon from | -5 -9 1 -1 11 3
is shirley | -3 15 -5 -2 -6 2
is shonda | 8 -6 5 -3 -5 0
is shot | 12 -3 -5 2 -9 2
is simone | 1 8 -2 -1 -4 -1
is sitting | 13 -2 -6 -4 -1 1
is six | 13 -6 -5 3 -6 2
is slipping | 32 -13 -10 2 -7 -4
is slipping my | 19 -3 -2 -3 -4 -6
is smoking | 27 -5 -6 -4 -8 -5
is somebody | -2 29 -5 1 -13 -8
is squealing | 20 -8 0 -1 -8 -2
is stan | -5 -5 17 2 -2 -7
is stephanie | 0 -10 16 -5 -6 5
is stephanie <name> | 2 -10 11 -3 -3 3
is steve | 17 8 -9 -10 5 -11
is steve from | -5 -4 1 -4 19 -8
is still | -9 -1 6 -7 15 -4
is stranded | 9 -1 -2 -1 -6 1
is stuck | 25 -3 -11 -3 -14 6
is stuck in | 22 -8 -4 -2 -10 1
is sunday | 10 -6 -7 -4 13 -7
is sylvia | 8 5 -6 -1 -7 1
is sylvia <name> | 8 5 -6 -1 -7 1
is tammy | 10 3 -5 -2 -7 1
is tammy <name> | 10 3 -4 -2 -7 1
is teresa molina | 9 -4 -2 0 -2 -1
is that | 14 5 -22 -7 16 -7
is that something | 13 -2 -3 1 -9 -1
is that the | 2 4 -7 -5 11 -5
is that too | 10 -5 -4 -2 -1 2
is the | -10 8 21 -3 6 -23
is the <car> | 8 2 -9 -2 -2 2
is the <mechanic> | 7 20 -8 -4 -11 -4
is the <name> | 3 -15 11 21 -13 -8
is the <part> | 20 -10 -4 -2 -4 0
is the <vehicle> | -8 44 -9 -5 -14 -7
is the boat | -8 -7 -5 1 21 -2
is the county | 0 -9 10 -11 10 0
is the front | 0 -6 -7 -2 18 -3
is the little | 1 6 12 -7 -9 -3
is the mechanic | 7 20 -8 -4 -11 -4
is the name | 11 -7 -3 1 -4 1
is the one | 0 12 -3 -1 -11 4
is the pharmacy | -1 -2 -3 -3 11 -2
is the snap | -3 -2 15 -2 -5 -3
is the third | 1 10 -5 0 -5 -1
is there | 4 9 -6 -1 -7 0
is there any | -3 10 -4 0 -4 0
is this | 11 -35 -27 -9 73 -14
is this <kin> | -11 -2 1 -2 20 -6
is this <name> | -21 -12 -10 0 54 -11
is this dominos | -3 -3 -1 -1 11 -3
is this is | -2 -7 -4 -2 15 0
is this papa | -7 -2 0 -2 14 -4
is this the | 20 -25 -19 -8 43 -11
is this tonys | -5 -1 -2 -1 17 -8
is to | 3 -5 -7 13 -4 0
is to inform | 0 -4 -5 14 -4 -1
is tom | -2 -1 8 1 -7 0
is tom at | -6 -6 16 1 -1 -5
is tomorrow | -2 -6 -3 -1 10 2
is tony | -4 -3 19 -6 -6 -1
is totally | 9 -5 -2 0 -3 0
is tyler jones | 10 -4 -1 -1 -4 0
is tyrell | 12 -2 -3 1 -7 0
is tyrone | -7 -6 -4 -3 31 -11
is under | -7 9 1 -2 -1 1
is up | -4 2 19 -11 -8 2
is very | 21 -9 -6 0 -6 -1
is weak | 9 -7 -2 0 0 0
is wei | 9 -8 0 0 0 0
is wei <name> | 8 -8 0 0 0 0
is wei zhang | 9 -8 -1 0 0 0
is wendy | -3 13 4 -5 -8 0
is whining | 0 9 -7 2 -5 2
is whining like | 12 -5 -2 -2 -2 -1
is wyatt | 9 -5 -3 0 -2 1
is wyatt <name> | 10 -6 -4 1 -3 2
is yesenia | 11 -9 -2 1 0 -1
is yesenia <name> | 9 -7 -1 1 0 -2
is you | -3 -4 -5 -1 19 -5
is your | -10 4 4 2 9 -9
is your <mechanic> | -6 33 -8 -5 -10 -4
is yusuf | 25 -9 -7 3 -8 -4
isaac | 4 -7 10 -2 -6 1
isaia * | 3 -7 15 -2 -5 -4
isaiah | 3 -7 15 -2 -5 -4
isaiah <name> | -5 -5 11 0 -3 1
isaiah crump | -4 -5 11 0 -3 0
isnt | 8 -15 -8 8 16 -8
isnt <name> | -4 0 -4 -3 20 -9
isnt a | 10 -8 2 3 -10 3
isnt mobile | -3 0 -4 10 -1 -1
isnt mobile friendly | -3 0 -4 10 -1 -1
isnt showing | -2 -1 -8 10 1 1
isnt that | -2 10 -6 0 -3 1
issue with | 10 -5 11 -8 -6 -2
it | -1 28 -13 -16 -4 6
it <day> | 1 17 -7 -12 11 -10
it <day> <n> | 18 -5 -3 -4 -3 -5
it <did> | 21 -2 -10 6 -1 -13
it <did> it | 14 -6 -4 0 -7 4
it <did> on | 9 -6 -4 1 -1 0
it <n> | 4 22 16 -11 -17 -15
it <n> triple | -3 -5 11 0 -3 0
it <name> | 9 -11 -6 -5 15 -2
it <we> | -4 -5 6 -2 -5 10
it <we> know | -2 -2 -1 0 -4 10
it a | -1 5 -13 -3 12 0
it again | -6 35 -11 -1 -10 -7
it all | 10 -3 -7 -1 -2 2
it and | 9 0 -1 -6 -3 2
it and <name> | 8 1 -2 -4 -6 3
it and i | -5 17 -8 -5 -3 4
it and id | 12 -3 -5 1 -7 2
it and im | 10 -4 -2 1 -4 -1
it and it | -5 -4 -4 -3 11 5
it and its | 5 6 -3 -1 -10 3
it and tell | 16 -3 -1 -1 -6 -4
it and the | 10 -6 -1 -2 -2 1
it apart | -4 9 -3 0 -2 -1
it at | 12 7 -1 -3 -13 -1
it at my | 14 -6 -3 1 -5 -1
it at the | 0 13 -1 -1 -12 1
it at your | -4 8 8 -6 -8 2
it back | -1 11 -2 -1 3 -10
it back an | -2 24 -4 -6 -4 -9
it be | 15 20 -15 -15 -1 -4
it before | 9 -7 -1 0 -2 0
it blew | -5 7 -7 -3 8 0
it but <name> | 14 -10 -4 1 -3 2
it but i | 13 -10 -1 1 -5 1
it but im | 10 -7 -4 1 -1 1
it by | -1 24 -17 -6 7 -7
it by <day> | 2 14 -6 -3 -7 0
it by <name> | 4 15 -5 -6 -8 0
it came | 3 4 -1 -8 2 1
it came back | -9 12 6 -5 -5 1
it can | 2 8 -6 -1 -5 2
it can <we> | 16 -9 -5 0 -5 1
it can i | -12 17 -1 -1 -6 1
it can you | 16 -9 -5 0 -5 1
it cheap | 1 -5 11 -1 -6 1
it come | -7 19 9 -6 -9 -6
it cost | -3 7 -11 -3 9 1
it cost to | -6 -4 -6 -3 16 2
it cranks | 20 -11 -7 -1 -1 -1
it cranks and | 11 -7 -1 1 -1 -3
it cranks but | 14 -7 -3 -1 -3 1
it did | 0 9 -4 -2 -3 0
it didnt | -1 8 -4 3 -8 2
it died | 19 -2 -3 -1 -8 -4
it died again | -2 12 -4 -2 -4 -2
it died at | 11 -3 -2 0 -2 -4
it doesnt | 6 9 -8 -4 -4 2
it done | 11 25 -6 -2 -16 -11
it done right | 15 -9 -3 0 -3 0
it dont | 19 6 -11 -3 -9 -2
it down | -1 6 3 0 -9 1
it dropped | -1 -7 13 -4 -3 2
it dropped at | -2 -7 13 -2 -2 0
it either | -1 -8 6 -3 -5 10
it ends | 11 6 -6 -5 -5 0
it expired | 13 5 -3 -6 -4 -4
it fixed | 3 16 -11 -7 9 -10
it for a | 1 8 -6 -2 -3 3
it for me | -7 -6 10 -1 10 -6
it for work | 10 -6 -1 0 -1 0
it from the | 14 -6 -5 -1 -3 2
it go | 11 10 -2 -7 6 -17
it go through | 9 -3 -2 -1 -3 0
it goes | 5 1 0 0 -8 2
it going | 6 5 -6 0 -8 3
it has | 11 -11 5 5 -8 -2
it has a | 13 -10 1 0 -3 0
it has no | 11 -4 -3 -2 -3 1
it has not | 8 -6 -2 6 -8 1
it has to | 5 -9 8 -3 3 -4
it hasnt | 15 -7 -5 1 -5 1
it hasnt been | 10 -6 -1 1 -6 2
it here | 8 -1 -8 0 -1 1
it himself | 9 -4 -1 1 -7 1
it home | 11 -6 -1 1 -6 2
it i | 21 1 -5 -4 -17 4
it i dont | 7 8 -2 -2 -8 -4
it i think | 10 -5 -3 0 -2 -1
it idles | 12 -2 -2 -2 -6 1
it idles rough | 12 -2 -2 -2 -6 0
it if | -2 3 10 -1 -12 2
it if <we> | -5 3 8 -3 -4 0
it if you | -5 3 8 -3 -4 0
it ill | 16 -11 -4 -2 1 0
it im | 13 -5 -2 -1 -6 2
it im at | 12 -6 -2 -1 -6 2
it in | 13 11 17 -14 -17 -9
it in my | 20 -12 -6 2 -6 2
it in stock | -9 -11 46 -8 -12 -7
it in the | 2 9 -8 0 -5 2
it in writing | 8 -3 -6 1 -2 1
it is | 9 2 -12 1 -1 0
it is <car> | 14 -10 -1 1 -1 -3
it is a | 11 -7 -1 -2 -3 1
it is its | 15 -6 -5 2 -6 2
it is not | 19 -6 -4 0 -5 -5
it is raining | 20 -1 -3 -3 -2 -11
it isnt | 14 -4 1 -2 -12 4
it isnt a | 8 -6 7 -2 -11 2
it it | 11 4 -8 2 -7 -1
it its | 11 -7 3 -1 -5 0
it its a | 11 -6 -2 1 -4 1
it jerks | 10 -3 -2 -2 -5 2
it jerks real | 10 -4 -4 -1 -1 -1
it just | 34 -11 -8 -4 -13 2
it just died | 21 -5 -3 -5 -5 -3
it keep | 16 -1 -5 -2 -5 -2
it keeps | -6 22 -3 -3 -5 -5
it kind | 16 -7 -2 1 -7 -1
it kind of | 16 -7 -2 1 -7 -1
it last | -1 -2 -8 -4 21 -6
it last night | 21 -4 -3 0 -11 -3
it like | 14 -15 2 2 -5 2
it like that | 8 -8 -1 0 0 0
it like this | 10 -6 -1 1 -3 -1
it looked | 4 -9 -4 9 -5 4
it make | 10 -5 -1 -1 -3 1
it makes | 12 -8 -6 1 0 0
it makes a | 8 -5 -2 0 -1 -1
it might | 3 7 -4 2 -10 2
it might be | 11 -5 -2 0 -4 0
it much | 12 -6 -3 1 0 -4
it much so | 12 -6 -3 1 0 -4
it myself | 9 -4 -3 1 -4 1
it needs | 2 12 -2 -5 -8 1
it needs <part> | 25 -12 -7 -2 -7 2
it needs a | 16 -7 5 -8 -6 1
it needs brakes | 20 -10 -6 1 -6 1
it needs front | 16 -5 -6 1 -8 2
it needs plugs | 13 -4 -2 -3 0 -3
it needs spark | 14 -6 -2 -1 -3 -2
it needs tires | 20 -6 -3 -7 -6 2
it no | 10 -8 -1 0 0 0
it now | -7 11 -2 0 -1 0
it off | 15 -5 4 0 -9 -5
it off and | 10 -6 -2 1 -4 1
it on | -3 -2 0 -3 8 -1
it or | -13 12 4 -4 0 1
it out | 4 8 -11 -11 0 11
it out before | 11 -4 -2 -8 0 3
it parked | -3 8 -1 0 -5 1
it please | -9 15 -3 -1 -2 0
it possible | 14 -1 -4 -1 -6 -3
it put | 15 -11 -7 1 0 1
it put on | 9 -6 -4 1 -1 0
it rains | 4 -7 -5 -1 14 -4
it read | -2 10 -6 0 -1 -1
it ready | -3 33 -6 -4 -10 -9
it right this | -3 8 -2 -2 -4 2
it rolling | 17 -3 -10 0 -2 -2
it rolling by | 17 -3 -10 0 -2 -2
it run | 17 -10 -6 1 -3 1
it run to | 9 -4 -2 -1 -2 1
it running | 22 -11 -3 0 -9 1
it running for | 11 -3 -5 2 -8 3
it runs | -5 16 -5 2 -9 0
it runs but | 13 -8 -4 0 0 0
it safe | 0 8 -3 0 -2 -2
it safe to | 0 8 -3 0 -2 -2
it say | 9 7 -5 -5 -6 0
it says | 11 7 -5 -5 -5 -3
it says drivetrain | 12 -3 -2 -2 -3 -1
it shakes when | 14 -7 -1 0 -4 -1
it should | -1 -8 -2 -2 12 2
it shudders | 8 -5 -1 0 -2 0
it shudders when | 8 -5 0 0 -3 -1
it shut | 24 -5 -5 -4 -6 -4
it since | -11 11 11 -5 -6 -1
it sits | 11 3 -9 1 -6 2
it smells | 17 2 -5 -2 -8 -4
it smells like | 18 2 -5 -2 -8 -5
it so <name> | 10 -7 0 0 -3 -1
it so i | -7 8 6 -2 -1 -3
it so what | 0 8 -4 -2 -4 2
it somewhere | 19 -9 -4 1 -12 4
it start | -3 -5 -6 -2 22 -5
it started | -7 31 -4 1 -8 -13
it starts | 10 -3 4 -4 -5 -1
it starts then | 13 -3 -1 -4 -3 -2
it still | -8 1 0 5 13 -12
it still runs | 4 -5 9 -2 -4 -2
it takes | 12 -14 -3 5 -1 1
it tested | -1 -7 12 -4 -3 3
it the | 4 -3 3 -10 5 2
it there | 9 18 1 -12 -7 -9
it there instead | 2 23 3 -9 -10 -9
it three | 2 9 -4 -1 -6 0
it till | -2 -7 20 -5 -5 -1
it till noon | -1 -3 15 -5 -4 -2
it to | 12 25 -13 -6 -14 -4
it to <day> | -9 18 -4 0 -7 1
it to <name> | -4 25 -4 -4 -7 -6
it to <we> | 17 -6 -2 -2 -10 3
it to a | 9 -2 -3 -3 -4 3
it to my | 7 8 -4 -2 -7 -2
it to the | -3 12 -6 -2 -3 2
it to you | 17 -6 -2 -2 -10 3
it today | 19 14 -9 -7 -13 -4
it today <n> | 18 -5 -3 -4 -3 -5
it tomorrow | -7 26 -6 -4 -6 -3
it until | -5 6 5 -1 -8 4
it up | 0 -2 5 -11 7 1
it wanders | 13 -5 -2 0 -2 -3
it wanders all | 13 -5 -2 0 -2 -3
it was | -8 19 -7 -4 5 -4
it was a | 3 -7 -12 -1 17 0
it was running | 10 -5 -3 2 -3 0
it was the | -5 12 -2 0 -3 -2
it went | 2 3 2 -10 -10 14
it went down | -6 15 -2 0 -2 -5
it went to | -1 1 -4 -7 -7 19
it when | 10 -4 -1 2 -5 -1
it whenever | -8 5 16 -1 -7 -5
it will | 17 -11 -2 1 -6 1
it will not | 17 -11 -2 1 -6 1
it with | 3 9 -6 -3 -7 4
it with a | 13 -7 -3 1 -7 2
it with the | -7 9 1 -3 -3 4
it wont | 29 2 -16 4 -22 3
it wont come | 8 -3 0 -1 -6 1
it wont crank | -10 17 -3 0 -4 -1
it wont go | 19 1 -6 -3 -8 -2
it wont idle | 14 -4 -14 0 1 2
it wont move | 17 -4 -3 1 -7 -4
it wont start | 19 2 -9 2 -15 1
it wont turn | 14 -5 -2 1 -7 -1
it worked | 18 -3 -2 -3 -5 -5
it would | 10 5 -4 -7 7 -11
it wouldnt | 16 -7 -4 1 -8 0
it you | -4 -5 6 -2 -5 10
it you know | -2 -2 -1 0 -4 10
itali * | -9 -5 -9 -6 43 -13
italian | -9 -5 -9 -6 43 -13
itd | 13 2 -4 -3 -10 3
itd be | 10 -1 -4 -5 -3 3
itd go | 3 8 -2 0 -7 -2
itemi * | -4 16 6 -4 -11 -2
itemized | -4 16 6 -4 -11 -2
itemized <paper> | -6 9 -3 1 -3 2
itemized copy | -3 14 7 -4 -9 -4
itemized copy of | -3 14 7 -4 -9 -4
items | -6 21 -8 12 -9 -10
itll | 2 8 2 10 -16 -6
itll be | 0 10 4 -8 -9 3
itll be on | 0 -1 9 -6 -6 4
its | -1 7 -3 -17 17 -2
its <car> | -5 6 8 -1 -9 1
its <day> | 12 12 -5 2 -14 -7
its <did> | 1 18 -3 2 -10 -8
its <kin> | -13 -10 -11 7 53 -26
its <kin> call | -9 -4 -3 -2 24 -6
its <n> | 10 3 -2 0 -4 -7
its <n> <name> | -7 18 -5 -3 1 -3
its <n> degrees | 9 -3 -2 0 -3 0
its <n> i | 13 -6 -3 0 -5 1
its <n> just | 13 -7 -4 -1 -3 3
its <n> not | 9 -9 -1 0 -1 1
its <n> now | -7 9 -2 -1 -2 2
its <name> | -20 21 16 0 4 -21
its a | 23 -21 -11 1 0 8
its a <car> | 38 -21 -14 2 -8 2
its a <n> | 22 -10 -7 1 -8 1
its a <name> | 26 -14 -3 -1 -9 1
its a <year> | 20 -14 -4 3 -7 3
its a gray | -10 2 -6 -3 16 1
its a hundred | 8 -2 -2 0 -4 0
its a new | 15 -9 -2 2 -6 1
its a old | 16 -8 -4 1 -6 2
its a quarter | 0 12 -2 0 -9 -1
its a two | 17 -9 -5 1 -5 2
its a voicemail | -4 -2 -1 -4 -6 17
its about | 14 -15 20 -7 -7 -4
its about a | 15 -4 -5 -3 -2 -1
its about my | 24 -8 -7 0 -8 -1
its about the | -2 -5 25 -1 -13 -4
its actually | 15 -8 -5 0 -3 1
its actually a | 15 -8 -5 0 -3 1
its al | -5 7 9 -2 -6 -4
its almost | -4 8 -4 1 -3 2
its already | 11 0 -5 -1 -5 0
its an | 30 -17 -7 1 -9 2
its an <car> | 15 -10 -2 1 -6 2
its an <n> | 22 -11 -6 1 -6 0
its at | 16 -2 -10 -5 0 2
its at a | 14 -5 0 -5 -2 -2
its at my | 11 -7 -2 1 -5 2
its at the | 9 8 -5 -3 -8 -1
its been | 3 23 -16 -2 -12 3
its been a | -4 27 -5 -5 -8 -4
its ben | -3 -2 -1 -1 8 -2
its beth | -1 9 -9 -5 15 -8
its big | 25 -5 -9 -3 -7 -2
its blowing | -3 15 -5 1 -5 -3
its blowing warm | -7 20 -2 1 -9 -4
its bob | -3 -2 15 0 -6 -3
its bob <name> | -6 -1 17 -1 -5 -5
its bobby | 6 -4 9 -7 -4 0
its brandi | 6 -5 -4 -5 12 -4
its brandi with | 6 -5 -4 -5 12 -4
its carl | -2 9 5 -4 -3 -5
its carol | -12 3 -2 -2 16 -4
its cold | 10 1 -7 1 -5 0
its cold and | 9 -7 -1 -1 0 0
its dale | 15 -3 -2 -7 -5 2
its dave | -2 -6 21 -5 -4 -4
its dave from | -2 -6 21 -5 -4 -4
its dead | 11 12 -10 -2 -9 -2
its dead again | 8 -3 -2 -1 -3 1
its denise | 2 9 -6 3 -11 3
its denise <name> | 2 9 -6 3 -11 3
its deshawn | 16 -6 -4 -2 -7 3
its devin | 1 -3 -1 -1 10 -6
its doing | 3 17 -10 2 -7 -5
its doing it | -8 26 -9 3 -8 -4
its done | -6 8 12 -7 -8 0
its dre | 19 -8 -10 -3 -1 3
its due | 15 -4 -7 2 -10 4
its due for | 16 -4 -7 2 -10 4
its emily | -3 -6 -6 14 -1 1
its emily <name> | -3 -6 -6 14 -1 1
its emily i | -3 -6 -6 14 -1 1
its erin | 10 -8 -8 16 -8 -2
its fiona | 11 -4 -3 0 -6 1
its fixed | 1 18 -3 2 -10 -8
its flat | 8 -4 -5 1 -1 1
its for | 21 0 -7 -2 -13 2
its for a | 18 0 -8 -3 -9 3
its for my | 10 -2 -3 0 -6 1
its for the | -3 8 1 1 -9 2
its four | -3 13 -3 0 -3 -4
its gary | 14 -8 -3 0 -3 1
its going on | -5 4 9 -3 -7 1
its going to | -3 9 -6 -1 -2 2
its gonna | 12 6 -8 -5 -8 3
its got | 10 4 -3 0 -12 1
its got a | 9 9 -9 1 -11 1
its got the | 11 -6 -2 0 -3 0
its grandma | -8 -4 -7 -6 31 -5
its gwen <n> | 10 -4 -1 -1 -6 2
its hard | 10 -2 -4 -2 -2 -1
its hard to | 9 -2 -3 -2 -2 -1
its hot | 17 -7 -4 2 -8 0
its in | 20 2 -11 0 -12 0
its in limp | 14 -7 -3 1 -6 1
its in the | 8 2 -8 -1 -4 2
its jamal | 0 8 5 -3 -11 0
its jeff | 0 -8 19 -1 -7 -3
its jerking | 15 -5 -3 -1 -5 -1
its just | 2 -18 -4 -1 4 17
its just me | -5 -8 -8 -7 35 -8
its just ringing | -4 -4 -4 -5 -7 26
its kathleen | -4 4 -3 -3 9 -3
its ken | -2 18 -3 -2 -8 -3
its kenny | -5 9 8 -4 -6 -2
its kevin | 12 -5 -4 1 -6 1
its kevin i | 12 -5 -4 1 -6 1
its leaking | -4 -4 -6 0 15 -1
its leaking <part> | 10 -2 0 -2 -5 -1
its leaking again | -4 4 -7 -2 17 -8
its leaking transmission | 10 -2 0 -2 -5 -1
its like | 6 5 -10 2 -6 2
its like a | 13 -6 -3 1 -6 0
its lou | -5 1 -3 -2 11 -2
its loud | 15 -5 -1 0 -5 -4
its loud as | 15 -5 -1 0 -5 -4
its luis from | 12 -5 -4 -4 -3 4
its making | 15 8 -8 -2 -11 -1
its making a | 16 5 -5 -3 -11 -2
its making that | 3 8 -6 2 -8 0
its manny | -7 9 3 -1 -6 1
its marcus | -2 5 5 -2 -8 2
its marlene | -1 12 0 3 -15 2
its me | -13 25 -16 -10 33 -19
its me again | -12 31 -9 -2 4 -11
its me call | -6 -4 -2 -2 20 -5
its me im | 1 -2 -2 -2 11 -4
its me with | -4 14 -1 2 -9 -1
its melissa | -16 7 10 0 -6 5
its mike | 8 -4 -5 4 -5 2
its misfiring | 12 -3 0 -1 -9 0
its missing | 18 -5 -5 -2 -4 -2
its mo | -7 12 -1 0 -5 0
its mom | -10 -5 -6 -8 39 -11
its mrs | 10 1 -4 -3 -8 4
its my | 24 0 -12 0 -16 3
its my <car> | 23 -8 -4 1 -11 -2
its my only | 8 -6 -3 1 0 1
its my own | 11 -7 -5 1 -1 1
its new | 12 -10 -2 1 -1 1
its nicole | -3 11 -9 -8 11 -2
its nicole from | 3 -6 -6 -4 15 -2
its not | 11 10 -1 -4 -13 -3
its not a | 19 -10 -7 2 -5 2
its not even | -2 10 -5 2 -8 3
its not the | 24 -6 -6 -2 -5 -5
its nothing | 9 -9 0 0 0 0
its on | 3 8 12 -9 -9 -3
its on the | -3 7 13 -5 -7 -6
its one | 14 -1 -3 -1 -6 -3
its one of | 14 -1 -3 -1 -6 -3
its only | 1 -5 -8 11 -3 3
its out | 19 -5 -6 -2 -4 -1
its overdue | 13 -10 -3 0 -1 0
its overheating | 17 -7 -6 1 -6 0
its parked | 14 -7 -2 0 -7 2
its pete | 0 -6 12 -2 -3 -1
its pete from | -3 -4 13 -2 -3 -1
its phil | -9 -8 19 -10 16 -9
its priya | 14 3 -7 -3 -9 2
its pulling | 11 -2 -3 -1 -3 -2
its raining | -2 21 -5 -2 -7 -5
its ray | 18 -5 -7 -1 -5 1
its real | 12 -5 -2 -1 -3 -1
its recording | -5 -3 -2 -4 -6 20
its red | 16 -4 -3 -1 -6 -2
its regarding | 20 -7 -6 -1 -4 -2
its regarding a | 20 -7 -6 -1 -4 -2
its ricky | 22 -5 -3 -1 -10 -5
its riding | 10 -6 -1 0 -4 1
its rob | -2 -5 9 -2 -1 2
its rough | 23 -6 -4 -2 -5 -5
its saying | 19 4 -6 -4 -6 -7
its silver | 8 -3 -1 1 -3 -2
its simone | 2 9 -3 -5 -4 1
its sitting | -2 10 -5 1 -7 2
its sixty | 21 -4 -5 -4 -11 3
its slipping | 15 -7 -9 1 -1 1
its stalling | 17 -6 -3 0 -7 0
its steve | 0 8 -2 2 -11 2
its still | 6 -7 -9 -1 11 -1
its still not | 8 -14 -5 -1 13 -1
its stuck | 20 -4 -3 -1 -13 2
its stuck at | 12 -2 -1 1 -12 1
its stuck in | 14 -2 -4 -4 -5 0
its sunday | 16 -3 -5 3 -9 -2
its supposed | 11 9 -8 -3 -11 2
its supposed to | 11 9 -8 -3 -11 2
its tamika | 2 5 -2 1 -9 3
its tammy | -6 -4 -3 0 12 1
its tanisha | 8 -4 -3 1 -3 0
its ten | -2 11 -3 -1 -6 1
its terrell | 15 -7 -5 1 -4 -2
its that | 12 -3 -3 -4 -2 0
its the | 17 -4 5 -15 -13 11
its the <car> | 17 16 -20 0 -18 4
its the <name> | 23 -9 -10 -2 10 -11
its the <part> | 11 -2 -5 0 -5 1
its the <year> | 6 5 -10 2 -7 4
its the alternator | 18 -7 -7 2 -4 -2
its the ball | 14 -5 -5 0 -6 2
its the blue | -5 11 -5 -4 5 -2
its the fuel | 9 -7 -3 1 0 1
its the house | -7 -2 -7 -2 21 -4
its the other | 12 -7 -2 0 -7 2
its the thermostat | 16 -9 -3 -1 -3 -1
its the transmission | 10 -8 -3 0 -1 1
its three | -4 -6 15 -2 -4 2
its three hundred | -4 -6 15 -2 -4 2
its throwing | 12 0 0 -1 -11 1
its throwing a | 12 0 0 -1 -11 1
its tiffany | 0 12 -10 2 -6 2
its time | -6 19 6 -3 -11 -5
its time for | -6 19 6 -3 -11 -5
its trey | 8 6 -9 1 -5 -2
its tyler | -8 -2 -7 13 9 -5
its tyler <name> | -4 -2 -7 13 5 -6
its under | -9 16 -4 -5 11 -9
its worse | 10 3 -1 -6 -3 -3
its worth | 23 -2 -6 -2 -7 -5
its wyatt | 10 -3 -5 2 -7 2
its your | -11 -12 -4 2 45 -21
its your <kin> | 3 -3 -21 -20 51 -11
its your aunt | -3 -1 -5 -6 19 -4
its your cousin | 1 1 -5 -6 13 -4
its your neighbor | -7 -1 10 -8 14 -7
its your sister | -5 -3 -6 -5 22 -4
itsel * | 9 -4 -2 0 -4 0
itself | 9 -4 -2 0 -4 0
ivan | -1 -7 17 -1 -4 -4
ivan <name> | 15 -7 -6 2 -7 3
ive <did> | 12 -1 0 -1 -11 2
ive a | 20 -13 -11 -4 4 4
ive a <car> | 20 -11 -7 -1 -4 3
ive already | -6 14 -4 6 -5 -4
ive an | 16 -4 -3 0 -7 -2
ive an <car> | 16 -4 -3 0 -7 -2
ive been | -2 8 -2 4 -10 3
ive been driving | 4 -5 -7 8 -4 3
ive called | -1 6 -10 -5 9 0
ive called three | 2 -5 -5 -5 14 -1
ive decided | -6 19 -5 -1 -7 0
ive decided to | -4 17 -4 -1 -7 -1
ive done | 6 -4 10 -4 -5 -2
ive got | 0 -16 16 2 0 -2
ive got a | 10 -5 -7 5 -4 1
ive got an | 32 -12 -6 1 -13 -1
ive got another | -4 -4 9 -1 -2 2
ive got my | -8 -3 18 -4 -5 2
ive got that | 0 -5 10 -1 -5 1
ive got the | 14 -1 11 -13 1 -13
ive got three | 7 -8 10 -4 -5 1
ive had it | 12 -10 -2 1 -1 1
ive just been | -5 8 0 1 -5 1
ive lost | 21 4 -2 -4 -8 -10
ive now | 9 1 -6 -1 -4 1
ive only | -6 14 -5 -8 5 0
ive read | 9 -4 -2 0 -4 1
ive waited | -6 30 -5 -5 -6 -7
ive waited all | -6 30 -5 -5 -6 -7
j | 18 -10 -7 1 -3 1
j <name> | 22 -11 -7 2 -7 1
j e | 18 -7 -6 2 -9 2
jack | -2 17 -3 -1 -7 -3
jacki * | 13 -4 -8 -4 6 -3
jackie | 13 -4 -8 -4 6 -3
jacks * | 10 -11 -3 3 0 0
jackson | 13 -5 -9 2 -2 1
jackson <name> | 10 -3 -7 1 -2 1
jacksonville | -1 -9 3 5 4 -2
jacob * | -4 -6 4 -3 14 -6
jacobs | -4 -6 4 -3 14 -6
jake | 11 -5 -10 14 -6 -4
jala | 16 0 -4 -2 -6 -4
jamal | -4 11 9 -5 -11 1
jamal <name> | 7 14 -3 -7 -8 -3
jamal whitaker | 12 -4 6 -6 -4 -5
janet | -2 -2 -3 -1 0 8
janua * | -10 1 17 6 -9 -5
january | -10 1 17 6 -9 -5
javie * | 3 12 -10 1 -8 2
javier | 3 12 -10 1 -8 2
jay | 0 -5 -1 -2 14 -7
jean | 11 8 -8 -1 -9 -2
jean <name> | 9 9 -6 -1 -8 -3
jean baptiste | 9 -5 -2 -1 -1 0
jeep | 11 -9 -1 1 -5 3
jeff | -1 -7 22 -2 -9 -4
jeff at | 4 -4 17 -3 -7 -6
jenki * | -1 -2 -2 -4 13 -4
jenkins | -1 -2 -2 -4 13 -4
jennifer lopez | 10 -4 -3 0 -3 -1
jennifer lopez and | 13 -2 -4 1 -6 -2
jenny | 2 -4 14 -5 -6 -2
jerki * | 22 -11 -5 0 -6 1
jerking | 22 -11 -5 0 -6 1
jerking when | 15 -7 -4 -1 -6 2
jerking when i | 15 -7 -4 -1 -6 2
jerks | 10 -3 -2 -2 -5 2
jerks real | 10 -4 -4 -1 -1 -1
jerom * | 9 7 -6 -5 -5 -1
jerome | 9 7 -6 -5 -5 -1
jerry | -9 -8 17 -3 12 -9
jerse * | -4 -3 -2 0 10 -2
jersey | -4 -3 -2 0 10 -2
jess | 5 -8 -7 -1 10 2
jessi * | -2 -5 -5 11 -2 3
jessica | -2 -5 -5 11 -2 3
jesus | 11 -5 -3 -1 -3 0
jiffy | 8 -9 4 -2 -2 0
jiffy lube | 8 -9 4 -2 -2 0
jill | 2 -7 17 -5 -6 -2
jim | 10 13 4 -7 -13 -5
jim <name> | 10 -3 -2 -1 -2 -3
jim at | -6 -4 15 -1 -4 0
jim i | 12 -2 -6 -2 -2 0
jim i got | 15 -2 -9 -3 -2 1
jo | 16 -12 -3 1 -3 1
joanne with | -4 -3 12 -2 -3 -1
job | -7 11 25 -33 32 -29
job <we> | -16 36 14 -11 -9 -14
job <we> <did> | -8 34 -8 -3 -11 -3
job ad | -5 -8 12 -11 21 -9
job and | 14 -2 -4 -3 -8 3
job are | -7 2 9 -2 -4 2
job are <we> | -7 2 9 -2 -4 2
job at | 2 -12 -18 -3 36 -5
job at the | 2 -7 -15 -1 24 -2
job for | -12 7 22 -7 -9 -1
job in | 18 -8 -8 0 -4 2
job is | -3 9 16 -5 -11 -6
job you | -11 19 16 -9 -5 -10
job you did | -6 34 -9 -4 -11 -3
jobs | -5 -17 9 39 -10 -15
jobs a | -7 -12 5 32 -10 -8
jobs a week | -9 -8 -10 41 -7 -6
jocel * | 12 4 -7 -4 -5 0
jocelyn | 12 4 -7 -4 -5 0
jody | 12 -4 -5 -2 -3 2
joe | 3 -8 17 -6 2 -7
joe <name> | 16 -2 -7 -3 -5 0
johns | 11 -9 0 0 -2 0
johns * | -4 4 -7 1 13 -6
johns island | 11 -9 0 0 -2 0
johnson | -4 4 -7 1 13 -6
johnson <name> | 12 -1 -6 -2 -3 0
johnson i | 13 -2 -5 -1 -6 0
johnson i got | 13 -2 -5 -1 -6 0
joint | 17 -7 -5 -3 -5 4
joint * | 17 -6 1 -3 -9 0
joints | 17 -6 1 -3 -9 0
joints and | 9 -3 -4 -1 -2 1
joints uppers | 12 -2 -2 -2 -2 -5
joints uppers and | 12 -2 -2 -2 -2 -5
jolen * | 12 11 -5 -5 -8 -5
jolene | 12 11 -5 -5 -8 -5
jolene <name> | 14 -3 -2 -1 -5 -4
jonah | 0 -7 19 -10 -3 2
jonah <name> | -1 -8 15 -2 -4 0
jonat * | 11 -4 -6 -1 0 0
jonathan | 11 -4 -6 -1 0 0
jonathan <name> | 11 -4 -6 -1 0 0
jones | 12 -4 -3 0 -3 0
jones and | 11 0 -4 2 -6 -2
jones and my | 11 0 -4 2 -6 -2
jones my | 9 -2 -1 -1 -4 -1
jones my number | 9 -2 -1 -1 -4 -1
jorda * | -3 -3 -2 12 -6 2
jordan | -3 -3 -2 12 -6 2
jorge | 23 -4 0 -4 -5 -10
jorge <name> | 13 -7 -4 0 -2 -1
jose | 19 -9 -6 2 -9 3
jose luis | 11 -8 -3 0 -1 1
josep * | 14 -6 -2 -4 -4 2
josh | -5 -5 1 13 -3 -1
joy | 6 20 -8 -6 -10 -2
joyce | -5 -13 10 -5 18 -5
judge | 3 -5 -11 -11 34 -10
jueve * | -3 12 -2 -1 -5 -2
jueves | -3 12 -2 -1 -5 -2
julio | -2 19 -7 -2 -5 -3
july | 14 -6 5 -3 -12 2
jump | 23 -17 16 -5 -19 3
jump and | 13 -4 -3 -1 -6 0
jump my | 16 -8 -3 -1 -7 2
jump start | 15 -9 18 -2 -16 -5
june | -4 14 -1 -1 -10 2
june and | -2 6 9 -2 -14 2
june on | -6 13 -5 -1 -2 1
june on the | -6 13 -5 -1 -2 1
junio * | 12 -10 -10 -3 16 -4
junior | 12 -10 -10 -3 16 -4
junk | -1 -6 9 15 -8 -9
junky * | 1 11 35 -15 -16 -16
junkyard | 1 11 35 -15 -16 -16
junkyard on | 7 8 -7 -2 -5 0
jury | -10 -4 -8 -4 36 -10
just | 3 13 -8 -2 -14 9
just <did> | 11 19 -13 -7 2 -11
just <n> | 17 -8 -4 0 -6 1
just <name> | 3 10 -6 0 -8 2
just <part> | 1 -6 10 -5 -3 2
just a | 3 13 -6 0 -9 -1
just a heads | -5 15 -1 -1 -4 -4
just blew | 11 -5 -5 1 -2 1
just blew out | 11 -5 -5 1 -2 1
just bought | 10 -4 -3 0 -2 -2
just bought a | 10 -4 -3 0 -2 -2
just calling | -15 29 -8 10 -11 -6
just calling to | -10 31 -6 -4 -7 -4
just came | 1 20 -4 -6 -8 -4
just checkin | -4 -1 -4 -1 10 -1
just checking | -11 14 11 10 -17 -6
just checking that | -7 11 -3 1 -3 2
just checking whether | -2 10 -7 13 -10 -5
just clicks | 19 -9 -6 1 -4 1
just confirming | -8 -4 14 -6 5 -1
just confirming your | -3 -10 10 -4 8 0
just did | 15 15 -5 -7 -9 -9
just died | 30 -9 -9 -5 -7 -1
just died on | 21 -5 -3 -5 -4 -3
just do | -8 31 -8 -2 -6 -8
just do the | -8 31 -8 -2 -6 -8
just dont | 13 -6 -7 -1 0 2
just dropped | 1 6 -9 2 -1 2
just finished | -6 -10 24 0 -8 -1
just following | -4 -7 11 13 -10 -3
just following up | -4 -7 11 13 -10 -3
just got | 14 2 0 -2 -13 0
just got off | 16 -4 -3 -1 -5 -3
just had | 17 -2 -5 -2 -8 0
just hit | -1 -7 9 1 -3 1
just landed | 8 -3 -1 1 -6 1
just leave | -5 9 -4 1 -3 2
just let | -5 9 -8 -2 6 0
just let me | -5 11 -4 2 -6 2
just letting | -1 11 9 -5 -10 -5
just letting <we> | -1 11 9 -5 -10 -5
just letting you | 0 9 10 -5 -9 -5
just like | 13 -5 5 -7 -5 -1
just looking | 9 -10 -1 5 -5 2
just looking at | 9 -10 -1 5 -5 2
just making | -8 21 -5 -2 -4 -2
just making sure | -8 21 -5 -2 -4 -2
just me | -1 -8 10 -10 26 -16
just moved | 24 -6 -3 -4 -4 -7
just need | 10 -16 10 1 -9 4
just need a | -2 -3 8 4 -9 2
just need hands | 19 -5 -6 -1 -5 -1
just need it | 12 -8 -6 1 0 1
just need somebody | 13 -7 -3 1 -5 2
just need someone | 14 -12 5 -6 -3 1
just need the | 13 -6 -7 1 -2 1
just part | -4 -6 10 -3 0 2
just pay | -4 -2 -5 16 -2 -3
just quit | 13 -6 -5 2 -4 0
just returning | -10 13 -8 -3 9 -1
just ringing | -4 -4 -4 -5 -7 26
just seeing | -3 10 -5 0 -3 2
just seeing if | -3 10 -5 0 -3 2
just sitting | -7 5 -6 -2 -6 17
just sitting here | -3 -1 -5 -2 -6 17
just tell | 0 10 -3 -1 -7 1
just tell me | 0 10 -3 -1 -7 1
just the | 7 10 -2 -10 -9 4
just the <part> | -8 14 -4 1 -4 1
just to | 23 2 -5 -6 -6 -8
just to come | 18 -8 -1 0 -4 -5
just wanna | -2 2 11 -2 -5 -4
just wanna know | 12 -10 -1 0 -2 1
just want | 7 -4 -5 -5 8 -1
just want a | 13 -5 -2 -1 -1 -3
just want it | -2 -4 -6 -3 13 1
just want somebody | 11 -3 -3 -1 -2 -1
just wanted | -3 15 7 7 -16 -11
just wanted to | -3 15 7 7 -16 -11
just wondering | 7 11 -8 8 -7 -12
just wondering if | 12 -1 -8 9 -5 -8
k | 7 -5 0 2 -8 4
k a t | 13 -2 -5 -1 -5 0
k o | 17 -11 -5 1 -1 0
k o <name> | 11 -8 -2 0 0 0
k o v | 15 -10 -3 0 -1 -1
k s | 16 -8 -2 -7 -4 4
karen | -10 -9 7 -5 15 2
kathl * | -1 9 -2 -3 -1 -2
kathleen | -1 9 -2 -3 -1 -2
katie | 12 -9 -6 -8 20 -9
keep | -11 2 19 0 -6 -4
keep the | -2 7 12 -4 -7 -5
keep your | -1 -3 9 -4 -3 2
keepe * | 2 -8 32 -9 -12 -5
keepers | -1 -7 33 -9 -11 -5
keepi * | 9 -7 2 -2 6 -8
keeping | 9 -7 2 -2 6 -8
keeping it | 16 -8 -4 0 -1 -3
keeps | -2 15 -1 -10 8 -10
keeps dying | 16 -6 -3 0 -5 -2
keeps dying overnight | 10 -7 -1 0 0 -1
keg | -8 -9 -4 -5 37 -11
keish * | 17 -15 -5 -2 3 3
keisha | 17 -15 -5 -2 3 3
keisha <name> | 5 -8 4 0 -1 1
keith | -2 10 -5 -8 15 -11
keke | 14 -7 -2 1 -9 3
kelle * | -7 -5 -3 0 13 2
kelly | 1 -11 33 -9 -14 0
kelly from | -1 0 19 -10 -7 -1
ken | 5 13 5 -6 -11 -5
kendr * | 10 -9 5 -5 3 -4
kenne * | -7 -4 -10 -8 37 -8
kenneth | 1 6 -8 1 -1 1
kenny | -8 7 4 -6 4 -1
kerna * | 13 -2 -6 1 -4 -2
kernan | 13 -2 -6 1 -4 -2
kevin | 0 0 -15 7 9 -1
kevin <name> | 2 6 -3 2 -10 3
kevin and | 16 -2 -3 3 -10 -5
kevin and my | 16 -2 -3 3 -10 -5
kevin here | 2 -4 -3 9 -3 -1
kevin i | 12 -5 -4 1 -6 1
kevin my | 8 -2 0 -1 -3 -1
kevin my number | 8 -2 0 -1 -3 -1
key | 17 23 -3 8 -21 -24
key <n> | 11 -9 0 0 -3 1
key and | 5 6 -8 -1 -5 3
key for | -1 6 17 -6 -16 0
key for a | 13 -2 -3 -6 -3 1
key in the | 8 7 -8 1 -8 0
key is | 1 10 -5 1 -7 1
key made | 12 -8 0 0 -4 0
key off | 0 33 -4 -8 -14 -7
key to | 16 -6 -3 -3 -6 2
key to my | 13 -5 -4 0 -5 1
key wont | 15 -5 -4 -2 -5 1
key wont turn | 15 -5 -4 -2 -5 1
keys | 24 39 -16 -12 -21 -13
keys are | -2 21 -7 -3 -11 1
keys are in | 0 21 -7 -3 -8 -2
keys in | 28 -13 -7 4 -16 4
keys in my | 20 -8 -4 0 -9 1
keys in the | 9 -5 -4 1 -2 1
keyst * | -2 -6 22 -7 -8 1
keystone | -2 -6 22 -7 -8 1
keystone <name> | -2 -2 13 -4 -6 1
kia | 13 -10 8 1 -11 0
kick on | 15 -3 -6 -2 -5 0
kid | 18 12 -11 -2 -11 -5
kiddi * | 8 0 7 -6 -7 -2
kidding | 8 0 7 -6 -7 -2
kids | 5 5 -21 -8 34 -15
kids got | -1 10 -3 -2 -5 1
kids in | 15 -8 -1 1 -8 1
kids in the | 13 -6 -2 2 -9 2
kids with | 9 -7 -1 0 -2 1
kids with me | 9 -7 -1 0 -2 1
kille * | 9 -4 -2 -1 -3 0
kim | -8 3 23 -6 -9 -2
kim <name> | 13 2 -5 0 -11 1
kind | 31 -15 -14 5 -11 5
kind of | 29 -18 -12 4 -6 4
kind of <vehicle> | 14 -5 -3 2 -6 -1
kinda | 9 -15 4 -3 5 0
kindl * | 6 1 1 5 -10 -3
kindly | 6 1 1 5 -10 -3
kindly call | 8 -3 -9 11 -5 -2
kindly call back | -4 -3 -5 16 -1 -3
kingd * | 16 -10 -4 1 -3 -1
kingdom | 16 -10 -4 1 -3 -1
kissi * | 9 -5 -1 0 -5 2
kissimmee | 9 -5 -1 0 -5 2
kit | 7 10 10 -9 -11 -7
kitch * | -8 3 -6 0 8 2
kitchen | -8 3 -6 0 8 2
kits | 19 -5 -6 -1 -5 -1
kitte * | -9 -7 -1 -9 36 -10
kleen | -6 -1 26 -4 -3 -11
klein | 12 -10 -2 -2 3 -1
knee | -13 -12 1 19 25 -20
knee pain | -5 -8 -6 30 -7 -4
knock | -5 12 -5 0 -5 1
knock * | 20 -8 -5 0 -4 -2
knocking | 24 -9 -6 -3 -5 -2
knocking on | 14 -3 -3 -3 0 -6
knots | -4 -2 -5 -1 9 2
knots for <vehicle> | -3 -2 -7 -2 12 2
knots for pickup | -3 -2 -7 -2 12 2
know | -1 1 8 -12 4 0
know <n> | -5 10 -2 -1 -4 2
know <name> | 18 -2 3 -1 -13 -5
know <we> | 0 -9 8 -2 7 -4
know <we> said | -5 1 -12 -4 18 2
know a | 3 -9 8 -1 -2 1
know about | 1 13 -10 -1 -7 3
know anything | 16 -4 -4 0 -6 -2
know anything about | 16 -4 -4 0 -6 -2
know but | 8 11 -5 -4 -5 -4
know for | 9 -5 0 1 -6 1
know how | -3 9 -9 0 1 2
know how <we> | -7 16 -3 -1 -4 -1
know how much | 17 -8 -4 0 -7 3
know i | 12 6 -11 1 -11 1
know i dropped | -7 21 -9 2 -4 -4
know i know | 20 -10 -3 2 -7 -1
know if | 10 -1 8 -5 -16 5
know if <name> | 10 -3 -5 -1 -1 1
know if <we> | 8 2 2 -5 -10 4
know if its | 4 -4 15 -3 -8 -4
know if thats | -8 5 8 -2 -5 2
know if you | 7 3 2 -6 -10 4
know if youd | 13 -2 -3 -2 -7 2
know im | -3 10 -2 -1 -4 0
know is | -6 -1 10 1 -6 1
know it | 3 3 -9 -3 7 -1
know its | 16 -5 -7 -4 -16 16
know its a | 9 -6 -4 -5 -10 16
know its the | 14 -10 0 1 -6 1
know so | -1 -2 10 -7 -1 0
know something | -4 16 0 -3 -7 -2
know the | 2 4 9 -7 -7 -1
know this | -2 4 -4 -2 14 -10
know what <we> | -3 15 -8 2 -8 3
know what he | 5 16 -3 1 -9 -9
know what i | 7 -9 -8 -1 2 8
know what kind | 14 -5 -3 2 -6 -1
know what that | -4 9 -3 1 -1 -2
know what you | -3 15 -8 2 -8 3
know whats | 15 7 -9 0 -10 -3
know whats wrong | 15 7 -9 0 -10 -3
know when <we> | 8 1 -4 0 -4 -2
know when you | 8 1 -4 0 -4 -2
know where | 18 -6 -4 0 -9 1
know who | -4 -7 -3 -3 31 -14
know who this | -9 -5 -3 -2 30 -11
know you | 0 -9 5 -2 9 -4
know you said | -5 1 -12 -4 18 2
knows | 10 4 -6 1 -12 2
knows air | 14 -6 -5 1 -5 1
knows air cooled | 14 -6 -5 1 -5 1
knows what | 9 -8 -2 1 0 1
kofi | 20 -3 -4 -7 -8 2
kowal * | 1 -8 14 -7 2 -2
kowalczyk | 4 -5 12 -7 -6 1
kowalski | -1 -12 13 -1 4 -3
kowalski <name> | -2 -6 15 0 -3 -3
krish * | 11 -2 -5 -1 -5 2
krishnamurthy | 12 -5 -5 -1 -2 2
krist * | 4 -2 11 -5 -7 -2
kristen | -3 -1 12 -3 -4 -1
kroge * | 14 -2 -4 -1 -6 -2
kroger | 14 -2 -4 -1 -6 -2
kroger on | 14 -1 -3 -1 -6 -3
kurt | -5 10 0 -2 -2 0
kwabe * | 15 -4 -3 -4 -4 1
kwabena | 15 -4 -3 -4 -4 1
kyle | 23 -15 -4 -7 3 0
l i | 10 -4 -3 -1 -3 1
l i n | 11 -6 -4 1 -3 0
l k <name> | 12 -7 -2 0 -1 -2
l k o | 12 -7 -2 0 -1 -2
l l | 8 -1 -5 0 -1 0
l l o | 8 -1 -5 0 -1 -1
l o | 11 -3 -6 0 -1 0
la | -6 20 18 -22 35 -44
la <car> | -10 13 5 -2 -7 1
la <car> la | 15 -2 -8 -2 -3 0
la <day> | 9 -7 -4 0 0 1
la <kin> | -3 3 -4 -4 16 -7
la <kin> de | -3 3 -4 -4 16 -7
la <name> | 10 -2 7 -6 -10 1
la <paper> | -6 27 12 -10 -14 -9
la <part> | 3 27 -1 -3 -19 -7
la <part> que | -9 20 12 -5 -10 -8
la <vehicle> | 11 12 -14 -5 2 -6
la autopista | 23 -9 -5 -2 -7 -1
la bomba | 5 18 -9 -1 -9 -5
la calle <name> | 9 -4 -4 1 -3 1
la camioneta | 13 8 -7 -1 -7 -5
la carretera | 0 -4 10 -2 -3 0
la casa | 5 5 -6 -8 16 -12
la casa de | -2 -2 -1 -4 18 -8
la cita | -13 43 -10 -6 -8 -7
la cita de | -5 30 -6 -3 -11 -5
la clinica | -9 -6 -7 -4 29 -3
la compania | -9 -11 21 13 -11 -3
la compania de | -9 -11 21 13 -11 -3
la comunidad | -3 -3 -3 -2 -3 13
la comunidad de | -3 -3 -3 -2 -3 13
la de | -8 20 -5 0 -4 -3
la del | -10 8 -2 -1 6 -1
la del <car> | -4 11 -3 -1 -4 2
la factura | -6 27 12 -10 -14 -9
la familia | -3 -2 -3 -3 18 -6
la familia <name> | -3 -2 -3 -3 18 -6
la familia ortega | -3 -2 -3 -3 18 -6
la farmacia | -7 -5 -5 -6 29 -6
la hora | 9 -6 -2 0 -1 1
la i | 9 -7 -1 0 -1 1
la iglesia | -8 -7 -7 -3 29 -3
la limpieza | 1 -5 8 -2 -3 0
la limpieza de | 1 -5 8 -2 -3 0
la llanta | 18 -5 -4 -3 -10 3
la llantera | 14 -8 6 -6 -5 -1
la luz | 14 1 -6 -2 -7 -1
la luz del | 19 -6 -5 -1 -6 -1
la maestra | -3 -5 -5 -4 20 -4
la maestra de | -3 -5 -5 -4 20 -4
la mama | -3 3 -4 -4 16 -7
la mama de | -3 3 -4 -4 16 -7
la manana | 9 -7 -4 0 0 1
la necesito | 10 -7 -2 0 -1 0
la oficina | -5 -7 -8 11 10 -1
la oficina de | -5 -7 -8 11 10 -1
la pieza | -11 30 5 -3 -15 -7
la pieza que | -8 16 15 -4 -10 -8
la podemos | -4 23 -5 -4 -7 -4
la podemos cambiar | -4 23 -5 -4 -7 -4
la puede | 9 -4 -4 1 -3 1
la puede revisar | 9 -4 -4 1 -3 1
la que | -2 -7 18 0 -5 -4
la refaccionaria | -1 -7 12 0 -5 2
la renta | -8 -14 19 -6 12 -3
la semana | -8 17 -3 0 -4 -1
la semana pasada | -8 17 -3 0 -4 -1
la senora | -1 11 -11 -7 22 -14
la senora <name> | -3 -5 -5 -4 29 -12
la senora del | -5 22 -7 0 -9 -1
la transmision | 8 -6 7 0 -7 -2
la troca | 15 -5 -7 -4 7 -5
la van | -4 15 -2 -2 -5 -2
lab | -10 -8 -6 -6 38 -9
lab results | -9 -7 1 -5 29 -9
labor | -6 3 6 15 3 -20
labor and | -3 8 -3 -3 -2 3
labor law | -10 -9 0 37 -8 -9
labor law poster | -1 -3 -1 12 -4 -2
labor rate | 6 -6 16 -10 -4 -1
labor rate and | -6 -7 24 -10 -3 1
lacey | 2 -5 8 -3 -5 3
lacey <name> | 2 -5 8 -3 -5 3
lady | 9 -8 1 -8 6 0
lady about | 15 -7 -9 3 -4 2
lady at | 12 -4 -5 -5 -2 3
lady with | 10 3 -6 1 -7 -1
ladys | -1 -7 9 0 -3 2
ladys <car> | -1 -6 10 0 -3 0
lafay * | 10 -6 -2 -1 -1 0
lafayette | 10 -6 -2 -1 -1 0
lake | 10 -9 -5 -2 5 1
lake <name> | 11 -2 -4 1 -6 1
lakes | -4 -5 9 -2 0 2
lakes <name> | -4 -5 9 -2 0 2
lakeside | 9 -3 1 -1 -6 1
laksh * | 15 -7 -4 -3 -2 1
lakshmi | 15 -7 -4 -3 -2 1
land | 7 -8 -6 -3 15 -5
land <day> | 8 -5 0 1 -5 1
land <name> | 10 -3 -3 0 -4 1
lande * | 8 -3 -1 1 -6 1
landed | 8 -3 -1 1 -6 1
landl * | 9 -14 14 -15 21 -15
landline | 8 3 -8 0 -6 4
landlord | 0 -10 18 -15 25 -16
landr * | 18 -1 -6 -3 -6 -1
landry | 18 -1 -6 -3 -6 -1
lands * | 23 -9 -7 -2 -8 4
landscaping | 23 -9 -7 -2 -8 4
landscaping company | 21 -5 -8 -4 -6 3
lang | 0 -3 -4 -1 10 -3
lapse | -2 -10 16 14 -13 -5
lapse * | -2 -7 12 -2 -5 5
large | -16 -13 -12 -10 60 -9
large half | -3 -1 -4 -3 15 -4
large half pepperoni | -4 -2 -3 0 10 0
large half sausage | -2 -1 -3 -3 13 -4
large pepperoni | -8 -6 -5 -6 33 -7
large pepperoni and | -6 -1 -1 -2 15 -6
las | -3 4 16 -13 11 -15
las <name> | 4 -3 -4 9 -5 -1
las <part> | -7 -8 36 -7 -8 -6
las balatas | 1 -9 10 0 -3 0
las cinco | -1 -8 12 0 -4 2
las cuatro | -2 6 8 -5 -5 -3
las direccionales | 9 -6 -2 -1 0 0
las dos | -1 9 -4 0 -4 0
las llantas | -3 -6 -4 -2 19 -5
las llaves | 2 10 -5 -2 -5 -1
las luces | 14 -4 -4 0 -4 -2
las piezas | -7 -8 36 -7 -8 -6
las tres | -2 16 -5 -2 -5 -2
las tres y | -2 16 -4 -2 -5 -3
las vegas | -2 -2 -2 11 -3 -1
lasho * | 9 -6 -1 0 -1 -1
lashonda | 9 -6 -1 0 -1 -1
last | -15 14 1 9 13 -23
last <day> | -11 17 0 -2 -5 2
last <day> and | -13 15 -3 0 -1 1
last <mechanic> | 15 -5 -5 -2 -4 0
last <mechanic> used | 17 -10 -3 0 -3 -1
last <name> | -13 21 -5 -2 -3 2
last chance | -3 -11 -4 24 -4 -3
last friday | -9 6 6 -2 -3 1
last message | -1 14 -3 11 -11 -11
last month | 4 -9 7 -14 16 -4
last month and | 1 10 -6 -1 -6 2
last name <name> | 4 4 -9 -3 8 -3
last name is | -2 12 -2 -2 -4 -2
last name nguyen | 12 -8 -3 0 -2 1
last name tran | 14 -5 0 2 -1 -10
last night | 3 -11 -14 -1 29 -5
last night and | 10 2 -3 0 -9 0
last shop | 19 -8 -7 0 -4 0
last thursday | -7 16 -5 -2 -3 1
last thursday and | -9 11 -3 0 0 1
last time | 5 24 10 -21 -4 -15
last time <we> | 14 16 -14 -13 7 -10
last time he | -5 27 -6 -7 -6 -3
last time you | 14 16 -14 -13 7 -10
last week | -6 29 2 -13 -4 -8
last week about | -5 7 -7 -5 9 2
last week and | -2 11 -4 0 -7 1
last week is | -3 23 -4 -1 -9 -5
last week the | -10 12 -4 1 -1 1
last year | 5 2 19 -9 -11 -6
latas * | 19 -6 -4 3 -10 -2
latasha | 19 -6 -4 3 -10 -2
latch | 15 2 -5 -2 -7 -2
late | 13 32 14 -28 0 -31
late husbands | -3 -8 4 -3 9 1
late to | -6 25 -7 -3 0 -7
later | 6 11 -15 -11 -11 21
latoy * | 11 -4 -3 0 -5 1
latoya | 11 -4 -3 0 -5 1
latoya <name> | 12 -3 -4 -1 -6 2
laugh * | 6 -7 -6 -7 -11 25
laund * | 16 -8 1 -4 -8 3
laundromat | 23 -6 -11 -5 -5 4
laure * | -5 16 -9 -2 -2 3
lavan * | 10 -4 -3 -1 -3 1
lavanderia | 10 -4 -3 -1 -3 1
laven * | 11 -8 -2 -1 -1 0
lavender | 11 -8 -2 -1 -1 0
law | -1 4 -7 32 -3 -26
law poster | -1 -3 -1 12 -4 -2
lawn | 1 -15 -20 23 30 -19
lawnm * | 9 -4 -1 0 -4 -1
laws | 13 8 -6 -3 -9 -3
lawsu * | -10 -10 -9 45 -8 -8
lawsuit | -10 -10 -9 45 -8 -8
lawye * | -9 -1 14 -13 19 -11
lawyer | -5 6 -14 -14 37 -11
le | -9 16 25 25 -15 -42
le debo | -11 40 -6 -9 -6 -7
le doy | 10 -4 -3 -1 -2 0
le falta | -2 -3 11 -2 -2 -1
le habla | -3 8 11 -2 -13 -2
le habla <name> | -3 8 2 1 -8 0
le hablamos | -3 -5 -9 21 -3 -2
le hablamos del | -4 -7 -7 26 -5 -3
le hablo | 13 8 -14 -9 11 -10
le hablo por | 4 13 -7 -2 -4 -3
le hablo porque | 9 4 -4 -2 -4 -2
le interesa | -5 -6 15 -2 -3 0
le llamamos | -2 -4 -8 20 -4 -2
le llamamos del | -1 -2 -2 9 -3 -2
le llamo | 0 -6 34 -9 -14 -4
le llamo de | -1 -16 26 -4 -5 0
le llamo porque | 19 -9 -6 -1 -5 2
le ofrecemos | -3 -3 -7 23 -5 -7
le pague | 4 21 -7 -7 -7 -5
le prendio | 8 -4 -2 -1 -2 1
le prendio la | 8 -4 -2 -1 -2 1
le quede | -3 27 -8 -4 -6 -5
le quede debiendo | -5 26 -7 -4 -5 -5
le suena | 14 -7 -5 0 -4 2
le toca | 16 -8 -7 -1 -2 2
le toca el | 13 -6 -5 -2 -2 2
lead | -12 -17 -2 56 -13 -12
lead generation | -8 -8 0 29 -7 -6
leads | -21 -25 12 72 -18 -20
leads in | -6 -4 -5 16 -5 5
leads in your | -6 -4 -5 16 -5 5
leagu * | -11 -12 4 10 23 -13
league | -11 -12 4 10 23 -13
leak | 28 13 -18 -3 -18 -1
leak <n> | 20 -1 -2 -6 -3 -7
leak and | 14 -5 -5 1 -8 3
leak in | 14 -4 0 1 -10 -1
leak in the | 14 -4 0 1 -10 -1
leak on | 15 -8 -3 -1 -5 3
leak on the | 12 -10 -3 1 -3 2
leak somewhere | 11 -5 -6 1 -2 1
leaki * | -2 3 -23 -4 33 -8
leaking | -1 3 -23 -4 33 -8
leaking <part> | 25 -2 -6 -1 -11 -4
leaking <part> fluid | 10 -2 0 -2 -5 -1
leaking again | -13 22 -9 -9 21 -11
leaking again right | 2 20 -1 -2 -14 -5
leaking and | 8 -5 -1 0 -1 -1
leaking antifreeze | 33 -3 -2 -9 -10 -9
leaking coolant | 18 -8 -3 1 -10 2
leaking coolant from | 16 -9 -3 1 -7 2
leaking its | 10 -2 0 -3 -2 -3
leaking oil | 9 -5 -1 0 -3 1
leaking on | -3 -10 -5 -2 23 -3
leaking something | 15 -5 -1 1 -10 0
leaking transmission | 10 -2 0 -2 -5 -1
leaking transmission fluid | 10 -2 0 -2 -5 -1
leaks | 20 -9 -6 2 -7 0
leaky | 4 -9 -12 -8 33 -7
leani * | -3 -6 -2 -2 15 -1
leaning | -3 -6 -2 -2 15 -1
leaning in | 11 -2 -5 -2 -4 2
learn | -6 -7 15 9 -7 -5
learn fast | -4 -4 12 -4 -3 2
lease | -18 -6 22 17 9 -23
lease renewal | 1 -1 27 -11 -10 -7
leave | 1 22 -5 -7 -21 9
leave * | -8 17 7 -4 -7 -4
leave <we> | -5 30 -7 -6 -6 -6
leave a | -1 19 -9 -12 -11 14
leave a message | 12 -10 -6 -4 -7 16
leave a tip | -8 32 -7 -7 1 -11
leave it | -3 15 -13 -8 -12 21
leave my | 21 -9 -1 -1 -5 -5
leave my number | 21 -9 -1 -1 -5 -5
leave the drum | -6 -4 13 1 -2 -2
leave them | -6 12 2 -2 -5 0
leave them with | -6 12 2 -2 -5 0
leave word | 2 -6 -5 -5 12 2
leave you | -5 30 -7 -6 -6 -6
leaves | -8 17 7 -4 -7 -4
leavi * | 8 5 5 -2 -12 -5
leaving | 8 5 5 -2 -12 -5
leaving a | -4 23 -5 -1 -6 -7
ledbe * | 11 -7 -4 2 -4 2
ledbetter | 11 -7 -4 2 -4 2
lee | 14 -7 -4 1 -3 0
lee <name> | 11 -4 -5 1 -2 0
left | -7 20 -4 -32 9 13
left <we> | 2 21 11 -11 -12 -11
left <we> a | 6 29 -9 -10 -8 -9
left <we> five | -7 12 -1 0 -6 3
left a | 8 5 9 -7 -15 1
left a message | 9 4 -7 -1 -6 2
left about | -3 21 -3 -3 -5 -6
left his | -2 18 -4 -8 8 -12
left me | 13 -5 -3 -1 -5 1
left my | 11 -8 -10 -4 19 -8
left my lights | 22 -7 -2 -1 -7 -4
left shoulder | 13 -8 0 1 -6 0
left side | 10 -8 -3 1 0 0
left so | -4 -2 -6 0 17 -5
left the | 2 2 6 -1 -8 0
left the lights | 10 -7 -2 1 -3 1
left you | 2 21 11 -11 -12 -11
left you a | 6 29 -9 -10 -8 -9
left you five | -7 12 -1 0 -6 3
left your | 0 17 -2 -11 17 -20
legal | -18 -12 -17 70 -7 -16
legal action | -6 -6 -5 28 -6 -6
legal department | -7 -1 -7 27 -5 -6
lelan * | -4 15 -6 1 -4 -2
leland | -4 15 -6 1 -4 -2
lem | -2 -4 9 -2 -3 2
lem <name> | -2 -4 9 -2 -3 2
lem turner | -2 -4 9 -2 -3 2
lemme | 4 -7 9 -12 20 -14
lemme get | 8 -5 -6 -9 25 -13
lemme get a | 8 -3 -4 -8 21 -12
lemme know what | 13 -4 -2 -4 -4 2
lemon | 10 5 -3 0 -12 0
lena | 10 -3 -3 -2 -4 2
lendi * | -9 -9 -10 46 -9 -9
lending | -9 -9 -10 46 -9 -9
leon | 11 -10 -2 0 0 1
leon <name> | 11 -10 -2 0 0 1
leona * | 3 -4 -5 -2 12 -5
leonard | 3 -4 -5 -2 12 -5
leroy | 13 -6 -5 1 -4 1
leroy <name> | 13 -3 -4 0 -7 1
les | -5 31 -5 -5 -8 -9
less | 10 2 -2 -1 -12 3
lesso * | -4 -14 -15 -15 61 -14
lessons | -4 -14 -15 -15 61 -14
leste * | -1 -2 -2 0 9 -4
lester | -1 -2 -2 0 9 -4
lester <name> | 12 -4 -2 -2 -3 0
let | -3 -1 6 -1 11 -13
let <we> | -5 -6 14 1 -6 2
let <we> know | -6 -4 9 6 -4 -1
let go | -1 -6 10 -1 -3 2
let him | -8 9 7 -3 -6 1
let it | 8 -9 -8 0 10 0
let it ring | 15 -7 -5 0 -3 -1
let me look | 10 -7 -3 1 -3 1
let me see | 13 -7 -5 1 -5 2
let me think | 10 -9 -1 0 0 0
let the | -6 17 -4 -2 -5 0
let us | -5 -12 -8 12 28 -15
let us in | -3 -4 -2 -5 26 -11
let you | -5 -6 14 1 -6 2
let you know | -6 -4 9 6 -4 -1
lets | -1 8 1 5 -3 -9
lets do | -8 26 -9 -3 -9 3
lets do the | 3 6 -4 1 -9 3
lets go | 11 -7 -4 0 -1 2
lette * | 22 9 -7 -8 -15 0
letter | 15 12 -9 -4 -11 -3
lettering | -4 -4 11 -4 -2 3
letters | 16 -4 -3 -1 -11 2
letti * | -3 6 11 -2 -7 -4
letting | -3 6 11 -2 -7 -4
letting <we> | -3 6 11 -2 -7 -4
letting <we> know | -3 6 11 -2 -7 -4
letting you | -3 4 11 -2 -6 -4
letting you know | -3 4 11 -2 -6 -4
level | 9 3 -7 -2 -6 2
level of | -4 9 -3 -2 -3 3
level three | 9 -6 -1 1 -3 1
liabi * | -3 -1 31 -12 -6 -9
liability | -3 -1 31 -12 -6 -9
liability policy | -2 0 8 -7 -2 3
liber * | 1 -7 14 -2 -6 0
liberty | 1 -6 14 -3 -5 -1
liberty <name> | -6 -5 16 -2 -4 0
libra * | -5 -18 -4 -10 55 -19
library | -3 -21 -3 -8 53 -18
licen * | 24 -29 12 0 17 -24
license | -3 -17 20 -5 17 -13
license is | 0 -3 13 0 -10 1
licensed | 31 -9 -10 13 -14 -11
licensed agent | -9 -5 -9 36 -7 -5
licensing | -5 -2 24 -5 -9 -2
lien | -8 -8 4 30 -12 -7
liens | -4 -4 14 -5 -4 2
life | -1 -9 -11 34 -8 -6
lifet * | -6 9 -3 0 -1 0
lifetime | -6 9 -3 0 -1 0
lift | 1 -3 34 -7 -20 -5
lift <part> | 10 -8 -4 1 0 1
lift kit | 5 17 -14 -3 -8 3
lift pump | 10 -8 -4 1 0 1
lifte * | 37 -8 -8 -4 -8 -8
lifter | 34 -6 -6 -5 -7 -9
lifter tick | 11 -2 -7 -1 -2 1
liftg * | 6 4 11 -1 -16 -5
liftgate | 6 4 11 -1 -16 -5
light | 17 -1 -5 -7 -2 -2
light * | 24 -6 -15 -7 10 -6
light <n> | 11 -3 -4 0 -5 1
light <we> | -1 9 -5 0 -2 0
light <we> cleared | -1 9 -5 0 -2 0
light and | 10 -2 4 -4 -8 0
light and now | 8 -3 -2 0 -1 -2
light and the | -3 -2 10 -2 -5 1
light came | 15 11 -15 4 -14 -1
light came back | 1 24 -8 -2 -8 -7
light came on | 12 -7 -2 1 -4 0
light is | 21 -1 -13 3 -9 -1
light is blinking | 24 -5 -7 0 -4 -7
light is flashing | 8 -5 -3 0 -1 1
light of | 11 -5 -3 -1 -3 1
light of the | 11 -5 -3 -1 -3 1
light on | 15 -16 12 -2 -10 1
light on <name> | -2 -3 8 0 -4 1
light on and | 12 -7 -4 -1 -3 2
light on the | 12 -3 -3 -5 -4 2
light with | 12 -6 -7 1 -1 2
light with the | 12 -6 -7 1 -1 2
light you | -1 9 -5 0 -2 0
light you cleared | -1 9 -5 0 -2 0
lightning | 3 -5 -2 -2 10 -4
lights | 24 -5 -14 -7 8 -5
lights and | 20 -4 -6 -1 -11 1
lights are | 20 -10 -3 1 -7 -1
lights are dim | 18 -7 -3 -1 -9 1
lights been | 15 -11 -4 0 -1 1
lights been on | 15 -11 -4 0 -2 2
lights dont | 11 0 -3 -3 -4 -1
lights dont work | 11 0 -3 -3 -4 -1
lights its | 13 -2 -2 -1 -4 -4
lights its a | 11 -1 -1 -1 -4 -4
lights on | 20 2 -10 5 -18 2
lights on and | 21 -8 -3 0 -7 -3
lights out | -3 -7 -6 -2 25 -6
lights out on | -3 -7 -6 -2 25 -6
lights up | 9 -1 -2 -1 -6 1
lights wont | 17 -6 -3 -2 -4 -3
like | 11 -4 -5 -9 13 -5
like <day> | 2 8 -4 -2 -5 1
like <n> | -1 -11 12 6 -10 4
like <vehicle> | 2 -6 12 0 -5 -4
like <we> | 8 13 -18 -4 3 -2
like <we> said | -6 21 -7 -2 -9 3
like a | 26 3 -12 -8 -8 -2
like a <paper> | 25 -8 -6 -4 -6 -2
like a call | 12 3 -2 -1 -10 -3
like a cow | 12 -8 -2 0 -2 -1
like a pre | 13 -9 -2 -1 -2 1
like a quote | 25 -8 -6 -4 -6 -2
like a second | 15 -10 -3 1 -3 1
like a tank | 10 -4 -3 0 -5 2
like a top | 2 28 -7 -9 -7 -6
like a written | 18 -6 -1 0 -10 -1
like an appointment | 13 -9 -1 2 -8 2
like an hour | -2 -5 -4 -2 14 -1
like and | -2 -5 -1 -3 -2 13
like and subscribe | -2 -5 -1 -3 -2 13
like burning | 16 -6 -1 -2 -5 -1
like crazy | 18 -7 0 0 -6 -6
like crazy <n> | 17 -5 2 0 -6 -8
like fifteen | 4 -8 -3 -2 8 0
like gas | 23 -6 -4 -2 -5 -6
like half | 0 -6 -4 -4 17 -3
like hot | 5 11 -3 -3 -5 -4
like id | 10 -10 0 0 0 0
like it | 3 1 -8 -5 2 7
like it <did> | 3 -9 -4 1 8 2
like it done | 11 -4 -4 1 -5 1
like it just | 8 -7 -1 0 0 0
like last | -4 -5 18 -1 -4 -5
like last time | -3 -6 19 -1 -4 -6
like me | -7 -4 12 -1 -2 2
like metal | 14 -5 0 2 -9 -3
like metal on | 11 -4 -1 2 -10 2
like my | -6 16 -2 1 -7 -3
like new | -6 32 -2 -7 -9 -7
like nine | -1 4 8 -4 -6 -1
like nine days | -1 4 8 -4 -6 -1
like six | 11 -12 0 0 -2 3
like somebody | -2 9 -7 3 -5 3
like somebody to | -5 12 -8 3 -5 3
like someone | 25 -6 -8 -5 -11 7
like someone to | 25 -6 -8 -5 -11 7
like something | -7 10 -2 1 -2 0
like something burning | 10 -7 0 -1 -1 -1
like ten | -2 -4 -2 -1 8 0
like ten minutes | -2 -4 -2 -1 8 0
like that | 20 8 -16 0 -13 1
like the <part> | 13 -10 -4 1 -1 1
like the transmission | 16 -7 -7 1 -4 0
like this | 10 -6 0 0 -4 0
like to | -8 -13 11 -3 18 -5
like to apply | -8 -3 23 -3 -6 -3
like to be | -2 -2 8 -6 -1 2
like to book | -5 10 -4 -2 4 -3
like to cancel | -7 -9 -3 0 25 -6
like to change | -6 -9 -3 2 19 -4
like to drop | -6 9 8 -8 -6 3
like to get | 23 -7 3 -6 -16 3
like to go | 11 -1 -9 1 -7 4
like to hear | -4 15 -7 0 -7 4
like to know | 4 15 -11 0 -8 0
like to make | 2 -6 -10 -10 13 11
like to offer | 6 -5 -6 18 -5 -8
like to order | -3 -2 -4 -1 10 -1
like to place | -11 -6 13 -3 5 2
like to schedule | 13 -13 -10 -4 18 -3
like to send | -2 -4 13 -2 -9 3
like to set | 10 -6 5 -4 -6 0
like to speak | -8 9 -9 -7 14 2
like to talk | 9 5 4 -6 -14 2
like twenty | -5 12 -6 -3 5 -3
like twenty minutes | -4 13 -4 -3 1 -3
like two | 11 -7 -4 1 -3 1
like we | -7 39 -13 -10 1 -9
like we talked | -6 28 -11 -10 8 -9
like you | 8 13 -18 -4 3 -2
like you said | -6 21 -7 -2 -9 3
like yours | 1 -3 0 13 -6 -4
lilie * | -4 -6 -1 -1 10 2
lilies | -4 -6 -1 -1 10 2
limit | -4 -7 9 -1 1 2
limit * | -9 -11 -9 47 -10 -8
limited | -9 -11 -9 47 -10 -8
limited time | -9 -10 -9 45 -9 -7
limited time offer | -7 -6 -6 29 -6 -4
limp | 20 -7 -4 -4 -8 3
limp mode | 20 -6 -4 -4 -8 3
limpi * | -1 -10 14 -4 -2 1
limpieza | 1 -5 8 -2 -3 0
limpieza de | 1 -5 8 -2 -3 0
linco * | 20 -6 -5 -3 -5 -1
lincoln | 20 -6 -5 -3 -5 -1
lincoln <name> | 14 -2 -3 -3 -3 -2
linda | 1 -7 1 -16 19 2
linda <name> | 8 2 -3 -4 -3 0
linda from | -4 -4 11 -5 -2 3
linda from <name> | -4 -4 11 -5 -2 3
linda park | 13 -7 -2 0 -4 -1
linda park and | 14 -3 -3 1 -6 -3
linda park here | 9 -5 -2 1 -4 0
lindgren | -1 3 6 -1 -9 1
lindq * | 2 6 -10 -5 5 1
lindqvist | 3 5 -10 -5 6 1
lindqvist <name> | 6 -6 -6 -3 8 0
linds * | 7 10 -3 -6 -7 -1
lindsay | 0 8 -3 -2 -4 1
line | -1 -13 9 34 -3 -26
line <n> | 17 -6 -5 8 -12 -3
line is | 10 -7 8 -11 -6 5
line is <n> | 10 -6 8 -11 -6 5
line of | -5 -9 17 19 -10 -13
line of credit | -9 -10 -8 33 -4 -2
line up | -4 -5 -4 0 13 0
line we | -5 -5 18 -2 -3 -2
lined | 0 13 -8 -1 -5 1
lined up | 0 13 -8 -1 -5 1
linen | -8 -7 40 -9 -6 -11
liner | -9 3 -2 -3 11 0
link | -21 66 -5 3 -13 -30
link <we> | -7 33 -8 -6 -7 -6
link to | -7 34 -9 -11 1 -8
link to pay | -4 23 -4 -8 1 -8
link to work | -5 26 -8 -5 -5 -3
link you | -7 33 -8 -6 -7 -6
links are | 14 -11 -2 -1 -2 2
linne * | 14 -4 -2 3 -6 -4
linnea | 14 -4 -2 3 -6 -4
lisa | -2 -10 13 4 -5 0
list | -12 4 33 26 -27 -23
list for | -1 14 -7 -5 -4 2
liste * | -10 -12 0 -4 18 8
listed | -1 -15 6 -4 25 -11
listen | -8 2 -3 5 6 -2
listen <name> | 9 -6 -5 1 -1 1
listen i | -1 -6 11 -2 -3 2
listen to | -7 13 -6 1 -3 1
listen to it | -7 13 -6 1 -3 1
listening | -1 -11 -3 -3 -3 21
listi * | -24 -28 -1 48 31 -26
listing | -24 -28 -1 45 33 -25
listing and | -3 -5 7 6 -8 4
listing has | -1 -2 -2 10 -4 -2
listing has been | -1 -1 -2 9 -3 -2
listing on | -6 -8 -10 3 29 -7
listings | -2 -3 -2 18 -6 -4
listings your | -2 -3 -2 18 -6 -5
listo | -7 44 -7 -8 -15 -7
listo mi | -8 37 -5 -6 -12 -5
listo mi <vehicle> | -8 17 -3 -1 -4 -1
listo mi carro | -8 17 -3 -1 -4 -1
lit | 12 -1 -1 -2 -4 -4
liter | 23 -10 -12 -4 4 -1
liter * | 0 3 -8 -5 12 -1
literally | 0 3 -8 -5 12 -1
littl * | 13 8 -15 -6 8 -8
little | 13 8 -15 -6 9 -8
little <car> | 27 -8 -6 -4 -11 2
little <name> | 15 -4 -4 -3 -7 4
little card | 1 14 -4 -5 -3 -3
little league | -11 -11 15 -12 26 -8
little longer | 10 -7 -4 -6 9 -2
little steps | 13 -4 -2 -4 -6 3
live | 20 -12 2 -2 -10 3
live at | 13 -5 -1 1 -5 -3
live in | 11 -9 -3 1 -1 1
live in <name> | 10 -8 -4 1 0 1
live off | 11 -4 -1 1 -8 0
live off <name> | 11 -4 -1 1 -8 0
livin * | 1 -8 -9 0 25 -8
living | 1 -8 -9 0 25 -8
lkq | 3 -2 33 -11 -13 -10
lkq <name> | -3 -2 14 -3 -7 2
llama | -5 -6 18 -5 -4 1
llama * | 7 -2 -21 19 26 -28
llama al | 2 -7 8 -2 -4 2
llama al <n> | 2 -7 8 -2 -4 2
llamame | 11 -10 -11 -10 38 -17
llamame al | 16 -4 -3 0 -6 -3
llamame al <n> | 16 -4 -3 0 -6 -3
llamame cuando | -5 -5 -6 -4 28 -7
llamame cuando puedas | -2 -3 -2 -2 14 -4
llamamos | -2 -3 -8 28 -9 -6
llamamos del | -1 -1 -4 20 -8 -5
llamamos del departamento | -1 -2 -2 9 -3 -2
llamar | 9 -8 -1 0 -1 0
llamar al | 9 -8 -1 0 -1 0
llamar al <n> | 9 -8 -1 0 -1 0
llame | -1 -7 -6 -4 27 -8
llame * | 9 4 -5 15 -3 -20
llameme | 15 7 -9 -3 -5 -6
llameme al | 19 -6 -5 -2 -2 -4
llameme al <n> | 19 -6 -5 -2 -2 -4
llamenos | -8 -10 -9 26 9 -9
llamo | 7 -1 22 -14 -24 10
llamo <name> | 12 -9 -3 1 -1 1
llamo de | -1 -16 26 -4 -5 0
llamo de la | -5 -14 27 -4 -5 0
llamo miguel | 8 -4 -1 0 -2 -1
llamo miguel <name> | 8 -4 -1 0 -2 -1
llamo miguel torres | 8 -4 -1 0 -2 -1
llamo para | -5 17 -5 -1 -5 -1
llamo por | 14 -5 -5 0 -3 -1
llamo por mi | 12 -4 -4 0 -3 -1
llamo porque | 19 -10 -6 0 -5 2
llamo rosa <name> | 13 -9 -3 0 -2 0
llamo yesenia | 10 -9 -1 0 -1 0
llant * | 7 -21 15 -7 9 -2
llanta | 12 -6 -4 0 -3 1
llanta ponchada | 8 -3 -4 0 -1 0
llantas | -8 -14 16 -3 12 -3
llantas usadas | 4 -6 8 -1 -6 1
llantas usadas y | 4 -6 8 -1 -6 1
llantera | 14 -8 6 -6 -5 -1
llave | 1 16 -10 0 -6 0
llave * | 2 10 -5 -2 -5 -1
llave y | 10 -4 -3 -1 -2 0
llave y no | 10 -4 -3 -1 -2 0
llaves | 2 10 -5 -2 -5 -1
llc | -2 0 17 -3 -13 0
llega * | -9 24 -10 -1 6 -10
llegamos | -2 -4 -2 -2 12 -2
llegamos a | -2 -3 -2 -2 10 -2
llegamos a la | -2 -3 -2 -2 10 -2
llego | 1 32 10 -9 -19 -16
llego el | -3 -4 10 0 -2 0
llegu * | -7 -9 -6 1 22 -2
llegue | -7 -9 -6 1 22 -2
lleva * | 6 -11 -9 -6 27 -6
llevar | 7 -9 -7 -5 21 -7
llevo | -9 9 1 -4 5 -3
lo | -11 32 17 -15 -3 -20
lo estoy | 0 22 -3 -4 -6 -9
lo estoy esperando | 0 22 -3 -4 -6 -9
lo mein | -1 -5 -4 -11 34 -12
lo que falta | -1 11 -5 -1 -4 0
load | 16 -5 -7 -3 -4 2
loadi * | 6 -3 -5 9 -4 -2
loading | 6 -3 -5 9 -4 -2
loan | -20 -18 1 48 15 -26
loan application | -2 -5 17 -5 -5 1
loan forgiveness | -3 -1 2 23 -11 -11
loans | -6 -2 2 23 -7 -10
local | 5 -17 13 31 -22 -11
local <name> | -6 -4 -10 21 -5 4
local boost | -3 -4 -4 10 0 1
local businesses | -7 -4 13 9 -8 -3
local businesses to | 0 -1 -4 15 -7 -4
locat * | -7 9 23 -10 -9 -6
location | -7 9 23 -10 -9 -6
lock | 2 9 -3 2 -12 1
lock key | -6 15 -6 -1 -6 4
lock my | 17 -4 -2 -1 -8 -2
locke * | 22 -15 -18 13 10 -11
locked | 22 -15 -18 13 10 -11
locked in | 14 -6 0 0 -7 0
locked in the | 9 -3 0 0 -6 0
locked my | 16 -9 -2 0 -5 0
locked my keys | 16 -9 -2 0 -4 0
locked out | 8 -2 -2 0 -4 0
locked out of | 8 -2 -2 0 -4 0
locked the | 20 -9 -4 1 -9 1
locked the keys | 18 -7 -3 0 -7 0
locked up | 10 -7 -7 -1 5 1
locki * | 14 -1 -3 -1 -6 -3
locking | 14 -1 -3 -1 -6 -3
locks * | -14 -6 17 -14 22 -5
locksmith | -14 -6 17 -14 22 -5
locksmith for | -9 -7 -7 -2 28 -3
locksmith for my | -9 -7 -7 -2 28 -3
logo | -15 -9 9 36 -10 -11
lol | 11 -5 -5 -3 10 -7
lone | -2 -3 10 -5 -4 3
lone <name> | -2 -3 10 -5 -4 3
lone star | -2 -3 10 -5 -4 3
lone star <name> | -2 -3 10 -5 -4 3
long | 17 -7 -13 -4 9 -2
long term | 11 -3 -1 1 -10 2
longe * | 6 15 1 -8 -1 -13
longer | 6 15 1 -8 -1 -13
lonni * | 6 -11 13 -4 -9 4
lonnie | 6 -11 13 -4 -9 4
look | 24 2 9 -12 -23 -1
look <n> | -2 9 -2 1 -5 0
look at | 31 -11 7 -7 -20 0
look at a | 14 -9 12 -4 -12 -2
look at it | 19 -3 -7 1 -10 1
look at my | 27 -4 -6 -4 -12 -1
look at the | 14 -8 -5 2 -5 2
look into | -8 16 -7 -1 -2 2
look into that | -8 16 -7 -1 -2 2
look the | -7 17 -6 0 -5 1
looked at | 17 10 -13 -6 0 -8
looked at <name> | -5 12 -4 1 -3 -2
looked at my | 10 22 -7 -5 -11 -9
looked at the | 1 9 -3 0 -4 -2
looked everywhere | 9 -5 -4 1 -4 2
looked over | 11 3 -4 -3 -3 -4
looki * | -7 -9 15 2 13 -14
lookin at | 2 8 -6 -1 -5 2
looking | -7 -10 15 2 14 -14
looking at | 1 12 -4 3 -15 2
looking at a | 11 1 -11 2 -5 2
looking at me | 0 10 -1 0 -7 -2
looking at my | -3 12 -5 0 -5 1
looking at the | 13 0 -5 3 -14 2
looking for | 2 -17 21 -17 25 -14
looking for <name> | -2 -3 -8 -3 21 -6
looking for a | 21 -10 8 -15 -2 -1
looking for an | 7 -5 13 -4 -15 3
looking for somebody | 17 -12 7 -2 -10 -1
looking for someone | 16 -6 -5 -4 -3 3
looking for the | 1 -12 -21 0 37 -5
looking for work | -9 -11 32 -7 -8 5
looking to | 2 -9 8 4 0 -5
looking to get | 11 -2 5 -3 -9 -2
looking to have | -1 -7 14 1 -13 5
looks | 8 -5 -1 5 -8 1
looks like a | 14 -1 1 -6 -6 -1
loose | 18 19 -13 -9 -11 -5
lopez | 8 -13 1 -4 5 2
lopez <name> | 2 -5 -4 -2 9 1
lopez and | 12 -2 -3 0 -5 -1
lopez and my | 12 -2 -3 0 -5 -1
loren * | 0 -5 11 0 -3 -3
lorenzo | 0 -5 11 0 -3 -3
loret * | 3 -11 -2 0 8 1
loretta | 3 -11 -2 0 8 1
loretta <name> | 3 -11 -2 0 8 1
los | 15 15 6 2 -8 -29
los <part> | 13 13 -10 -3 -10 -3
los cambios | 13 -4 -2 -2 -2 -3
los domingos | 35 -9 -7 -3 -7 -9
los doscientos | 1 11 -4 -1 -5 -2
los frenos | 13 13 -10 -3 -10 -3
losing coolant | -2 13 -6 0 -5 0
loss | -5 -9 16 0 -5 4
lost | -6 4 -11 -5 35 -17
lost my | 1 -9 -4 -2 27 -13
lost my only | 14 -6 -2 0 -7 0
lost power | 13 -1 -1 0 -3 -7
lost the | 9 5 -5 -4 -6 2
lost the only | 10 -3 -3 -4 -3 3
lost the paper | -2 9 -2 -1 -4 0
lot | 25 -6 -4 -16 -1 2
lot <car> | 15 -6 -3 1 -7 1
lot and | 10 -4 -2 1 -6 2
lot at | 8 -10 13 -4 -8 2
lot at <name> | 3 -7 10 -2 -3 -1
lot by | 3 19 -6 -13 -5 1
lot by the | 3 19 -6 -13 -5 1
lot in | 21 -6 -5 -6 -3 -1
lot its | 9 -6 0 0 -3 0
lot last | 6 -10 -3 0 8 -1
lot last week | 16 -8 -3 -1 -3 -1
lot my | 17 -5 -3 -1 -5 -3
lot of | -3 0 9 -2 -7 3
lot of the | -5 -2 11 -5 -1 3
lot on | 15 -4 -6 -1 -6 2
lot on <name> | 13 -4 -5 0 -5 2
lot so | 13 -6 -5 1 -5 2
lou | 7 -5 11 -9 10 -13
lou with | -1 7 7 -3 -10 -1
loud | 27 -15 -4 -1 -6 -2
loud as | 15 -5 -1 0 -5 -4
loud noise | 9 -3 -1 0 -5 -1
loud noise like | 8 -1 0 1 -6 -1
louis | 15 -8 -5 1 -1 -1
lous | 0 -5 10 -4 -4 3
lous <name> | 0 -5 10 -4 -4 3
love | 0 -25 13 5 19 -13
love <name> | -2 -3 -4 -7 24 -8
love <we> | 0 -6 -5 -10 30 -9
love <we> call | -1 -3 -3 -3 9 1
love fifteen | -5 -3 0 9 -3 2
love fifteen minutes | -5 -3 0 9 -3 2
love for | -1 -2 14 -5 -6 1
love for <we> | -3 -1 15 -4 -5 -1
love for you | -3 -1 15 -4 -5 -1
love ten | -1 -3 12 -7 -2 2
love ten minutes | -1 -3 12 -7 -2 2
love that | 12 -8 -3 -1 -1 0
love to | -5 -7 11 14 -11 -1
love to get | 4 -2 -10 10 -2 0
love to talk | -9 -3 20 -5 -3 0
love you | 0 -6 -5 -10 30 -9
love you call | -1 -3 -3 -3 9 1
loved | 0 -2 -4 9 -5 2
low | 3 4 1 25 -19 -13
low coolant | 11 -7 -2 1 -4 1
low in | 11 -7 -2 1 -4 2
low in the | 11 -6 -2 1 -5 2
low monthly | -3 -4 -3 21 -5 -6
low on | 1 -1 11 -7 -6 1
lowel * | 20 -3 -1 -3 -8 -5
lowell | 20 -3 -1 -3 -8 -5
lower | -6 -6 10 42 -22 -18
lower * | 14 -8 -10 24 -7 -14
lower your | -12 -15 -20 64 -11 -6
lower your energy | -4 -4 -6 21 -4 -3
lowering | -4 -8 -4 27 -2 -10
lowering your | -4 -8 -4 27 -2 -10
lowers | 16 -6 -3 -2 -2 -3
lube | 3 -14 12 -1 -2 2
lube and | -6 -7 14 0 -3 2
lubri * | -4 -1 18 -6 -7 -1
lubricants | -4 -1 18 -6 -7 -1
luces | 15 -4 -5 0 -5 -2
lucia | 1 -6 -4 -4 18 -5
lucin * | 18 -9 -4 3 -7 -1
lucinda | 18 -9 -4 3 -7 -1
lucy | 1 8 -4 -2 -7 3
lug | -5 17 -3 -3 -5 -2
lug nuts | -5 17 -3 -3 -5 -2
luis | 0 3 12 -1 -14 0
luis <name> | 13 -13 8 -2 -9 2
luis from | 12 -5 -4 -4 -3 4
luis from the | 12 -5 -4 -4 -3 4
luis perez necesito | 10 -2 -5 -1 -1 0
lunch | -5 -8 21 -8 30 -31
lunch for | -8 -7 40 -9 -11 -5
lund | 16 -9 -6 0 -4 1
lunes | -10 21 -4 -1 -6 0
lupe | -3 -9 8 -1 5 0
lupe <name> | 16 -5 -5 -4 -4 2
luthe * | -3 -2 -2 -1 8 0
lutheran | -3 -2 -2 -1 8 0
luz | 16 -2 -15 29 -17 -12
luz del | 19 -6 -5 -1 -6 -1
luz del <part> | 19 -6 -5 -1 -6 -1
luz del motor | 19 -6 -5 -1 -6 -1
luz marina | 8 -4 -2 0 -3 2
lyle | -1 21 -7 -3 -9 -1
lyle <name> | 4 11 -4 -2 -8 -1
lynn | 4 9 -2 -2 -7 -1
m | 5 16 -11 2 -17 5
ma | -2 -6 -3 -3 20 -5
maam | 14 -5 -2 0 -7 0
maam or | 8 -6 -1 0 -1 -1
maam or sir | 8 -6 -1 0 -1 -1
mac | -3 -12 42 -9 -8 -11
mac tools | -6 -5 28 -3 -5 -9
maccl * | 8 -2 -4 -1 -2 1
macclenny | 8 -2 -4 -1 -2 1
machi * | -1 -8 11 -23 8 14
machine | -7 -6 14 -23 10 11
machine shop | -3 5 10 -2 -8 -2
mack | -1 -4 13 -1 -2 -5
macke * | 12 -7 -2 0 -6 3
mackenzie | 12 -7 -2 0 -6 3
macon | -6 5 10 -3 -8 3
mad | -8 20 -7 4 -12 3
made | -14 11 15 -16 19 -15
made it | -6 28 -5 -5 -6 -7
made it to | -7 24 -2 -3 -6 -6
made the | -3 -9 5 -1 6 2
made up | -7 -4 7 -4 13 -4
mae | 8 11 -6 -2 -11 0
maest * | -6 -7 -5 -4 28 -6
maestra | -6 -7 -5 -4 28 -6
maestra de | -3 -5 -5 -4 20 -4
magic | -3 8 -3 0 -2 0
magne * | 1 0 13 -6 -10 2
magnets | 0 -5 15 -2 -9 1
magnets for | 0 -4 14 -2 -9 0
magno * | -2 -3 -3 -1 17 -7
magnolia | -2 -3 -3 -1 17 -7
mail | 6 36 -11 -9 -14 -8
mailb * | -9 28 -8 -12 -20 20
mailbox | -9 28 -8 -12 -20 20
mailbox is | 0 3 -5 -8 -11 21
maile * | -11 -11 1 10 19 -8
main | 13 9 -15 14 -12 -9
main seal | 12 -5 -5 1 -3 0
main street | -2 -6 -4 18 -1 -5
maint * | 31 -6 -9 -12 -1 -2
maintenance | 31 -6 -9 -12 -1 -2
make | 6 2 -10 4 4 -5
make a | -13 4 -15 3 11 10
make a call | -4 -3 -3 -3 -4 17
make a claim | -4 -5 -3 -1 15 -3
make a payment | -6 30 -6 -3 -10 -5
make a reservation | -7 -9 -6 -12 41 -8
make an | 23 -15 -3 -2 5 -7
make an appointment | 23 -15 -3 -2 5 -7
make it | 0 33 -10 -1 -2 -20
make it <day> | -11 41 -8 -7 -9 -6
make my | -3 5 -4 -13 24 -9
make noise | 25 -6 1 -3 -7 -10
make noise like | 10 -3 1 1 -2 -7
make one | 13 -5 -4 0 -5 1
make sure | 7 13 -4 -2 -11 -2
make sure <we> | 9 1 -3 -2 -5 -1
make sure you | 9 1 -3 -2 -5 -1
make the | -2 -8 20 -4 -6 1
maker | -10 -5 -5 38 -10 -8
makes | 27 -16 0 4 -12 -3
makes a | 32 -16 1 2 -14 -5
makes a humming | 22 -14 -3 2 -10 4
makin * | 27 2 -20 9 0 -18
making | 27 2 -20 9 0 -18
making a | 27 -8 -10 -8 9 -10
making a clunk | 14 -3 -2 -1 -4 -4
making a grinding | -4 12 -3 1 -8 2
making a noise | 0 -12 -3 -2 19 -1
making a whining | 12 -4 0 1 -8 0
making sure | -8 21 -5 -2 -4 -2
making that | 10 13 -9 1 -12 -3
making that noise | -7 21 -5 0 -7 -3
making this | 12 -4 0 -1 -6 -1
mal | -7 -7 -7 -9 41 -12
malfu * | 11 -4 -2 -2 -4 0
malfunction | 11 -4 -2 -2 -4 0
malib * | -7 0 16 -2 -4 -4
malibu | -7 0 16 -2 -4 -4
mall | 28 -10 -10 -1 -11 4
mama | -2 -1 -8 -8 33 -13
mama de | -3 3 -4 -4 16 -7
mama de <name> | -7 8 -3 -5 14 -7
mama llamame | -3 -2 -3 -3 17 -6
mama que | -3 -5 -3 -3 21 -7
mammo * | -12 -5 -3 -2 32 -9
mammogram | -12 -5 -3 -2 32 -9
man | -10 13 -5 -5 20 -12
man came | -3 -2 -5 -1 13 -1
man came out | -3 -2 -5 -1 13 -1
man for | 10 -7 -4 1 0 1
man i | 10 -4 -2 -3 -3 2
man i got | 12 -4 -2 -5 -3 2
man its | -3 11 7 2 -21 4
man its <name> | -3 16 0 0 -13 -1
man its me | -7 22 -4 0 -9 -1
man my | 0 10 -1 0 -7 -2
man this | 18 -5 -4 2 -14 4
man this is | 18 -5 -4 2 -14 4
man was | -3 16 -4 -1 -8 0
man who | -1 20 6 -6 -11 -8
man you | 10 5 -12 -5 11 -8
man you sent | -10 27 -6 -3 -4 -5
manag * | 20 -9 21 -6 -12 -15
manage | 17 -4 -3 -3 -10 2
manage a | 11 -4 4 -5 -6 0
manage a fleet | 14 -1 -5 -3 -6 1
manage the | 12 -2 -5 -2 -5 1
management | 9 -10 15 -6 -10 2
manager | 1 -5 28 -1 -1 -23
manager at | 5 6 2 -4 -11 1
manager at the | -5 6 10 -3 -10 1
manan * | 4 12 28 -16 -10 -18
manana | 4 12 28 -16 -10 -18
manana a | 19 -1 -6 -3 -6 -4
manana para | 7 9 -2 -3 -7 -4
manda * | -6 19 0 -4 -2 -6
mandar | -8 15 -7 0 3 -3
mandarin | 19 -7 -4 -1 -7 0
mande | 2 30 5 -11 -12 -14
mando | -5 -14 17 0 0 1
manej * | 11 -4 -5 -1 -2 1
manejo | 10 -2 -5 -2 -3 2
manif * | 17 -9 3 -1 -7 -4
manifold | 14 -7 6 -2 -7 -4
manifold bolt | 8 -3 -5 0 -1 0
manifold bolts | 22 -3 -4 -6 -4 -5
manny | 12 -1 -2 -6 8 -10
mans | 3 19 -5 -2 -14 -1
maple | 0 -2 -4 9 -5 2
maps | -2 -4 -2 24 -10 -6
marca | 10 -6 8 -4 -4 -4
marca * | 1 -6 -6 -4 22 -8
marcame | -4 -5 -5 -3 24 -7
marcame cuando | -4 -5 -5 -3 24 -7
march | -3 18 6 -11 -1 -8
march * | -3 15 -4 -3 -3 -3
march and | 3 14 2 -1 -9 -8
marcha | -4 14 -4 -2 -4 -1
marco | 4 -6 -10 -3 19 -3
marcu * | 6 10 -4 -1 -8 -3
marcus i | -3 9 -1 0 -5 0
marcus its | -1 9 -1 1 -7 -1
marcy | 28 -8 -8 -1 -8 -3
marcy <name> | 14 -4 -4 -1 -7 2
marga * | 1 10 -1 -2 -1 -7
margaux | 6 8 1 -9 1 -8
marge | -3 -5 16 -1 -8 0
marguerite <n> | 10 -3 -4 0 -4 1
marguerite <name> | 13 -4 -3 0 -8 2
maria | 7 2 7 -7 -9 1
maria from | -5 -4 18 -3 -7 1
maria from <name> | -5 -4 18 -3 -7 1
maria gonzalez | 8 -3 -2 -1 -2 -1
maria gonzalez necesito | 10 -3 -4 -1 -2 -1
maria i | 11 -3 -1 0 -9 1
marin * | 12 -12 -7 -8 24 -10
marina | 12 -12 -7 -8 24 -10
maris * | 7 -13 11 -2 -7 4
marisol | 5 -12 11 -2 -7 4
marisol <name> | 8 -9 6 -1 -6 3
marisol i | 10 -5 0 -2 -5 2
marjo * | 7 -11 -6 -1 12 -2
marjorie | 7 -11 -6 -1 12 -2
marjorie <name> | 7 -11 -6 -1 12 -2
mark | 0 7 -4 0 10 -14
marke * | 6 -22 -5 43 10 -33
marked | -11 -7 16 11 -6 -2
marked as | -10 -6 19 3 -4 -2
marker | 19 -4 -7 -2 -8 2
marker <n> | 15 -5 -6 1 -6 2
market | 2 -7 15 -2 -12 4
marketing | -21 -20 3 70 -17 -16
marketing agency | -6 -5 -7 28 -6 -4
marketplace | 0 -12 -6 -13 34 -3
marketplace its | 8 -2 -1 1 -7 1
marketplace its a | 8 -2 -1 1 -7 1
marlene im | 6 -9 -5 0 9 -1
marqu * | 1 7 -20 24 18 -30
marque | -23 -18 -19 42 34 -16
marque el | -7 -6 -6 32 -9 -4
marque mal | -7 -6 -6 -8 38 -11
marque uno | -7 -7 -7 36 -10 -6
marqueme | -2 14 -4 -2 -4 -2
marquis | 11 -6 -2 0 -4 0
marsh * | 5 -5 14 -5 -7 -1
marshals | 5 -5 14 -5 -7 -1
marvi * | -4 14 9 -6 -10 -3
marvin | -4 14 9 -6 -10 -3
mas | -1 7 4 4 -10 -3
mass | -1 -16 -5 27 8 -13
maste * | -5 -6 4 36 -17 -12
mastercard | -12 -8 -11 49 -11 -6
mastercard services | -8 -6 -8 31 -5 -4
mat | 1 24 2 -4 -13 -10
match | -1 1 11 0 -5 -5
matco | 1 -8 39 -8 -13 -11
matco <mechanic> | -3 -4 22 -4 -6 -5
matco guy | -3 -4 22 -4 -6 -5
matte * | 6 -12 -13 24 5 -11
matter | -11 -8 -9 27 10 -9
matters | 11 -6 -4 2 -5 2
mattr * | -3 -8 -12 -11 47 -14
mattress | -3 -8 -12 -11 47 -14
may | -11 4 -4 27 2 -19
may <name> | -7 -6 5 -5 18 -5
may be | -2 -7 -3 27 -7 -7
may be eligible | -7 -5 -3 28 -8 -5
may be owed | -4 -2 -3 17 -3 -4
may have | 3 -13 3 25 -12 -6
may i | -4 5 1 -8 14 -8
may i speak | -6 -4 6 -4 14 -5
may now | -5 13 -3 -2 -4 1
may qualify | -7 -12 -8 43 -7 -9
may qualify for | -4 -5 -4 20 -8 0
may reach | 16 -3 -5 -10 -1 2
may reach me | 16 -3 -5 -10 -1 2
maybe | 6 9 0 -1 -17 4
maybe its | -1 13 -4 -1 -9 2
maypo * | 23 -4 -5 0 -4 -9
mayport | 23 -4 -5 0 -4 -9
mazda | 16 -9 13 -3 -8 -9
mcall * | 17 -6 0 -6 -7 2
mcallister | 17 -6 0 -6 -7 2
mcrae | 16 -2 -1 -1 -3 -8
me | 18 27 -8 -19 17 -35
me <car> | 16 -4 -1 -6 -3 -3
me <day> | -8 18 -4 1 -8 3
me <did> | 0 46 -7 -16 -10 -14
me <did> el | -4 10 -2 -1 -4 0
me <n> | -4 16 12 -6 -20 2
me <n> thank | 9 -8 -1 0 0 0
me <n> triple | -1 5 7 -2 -9 1
me <name> | 6 2 -9 4 -2 0
me <part> | 10 -8 -4 1 0 1
me <we> | 5 -13 9 -2 -1 2
me <we> were | -9 -2 13 -2 -1 2
me a | 24 1 9 -2 -22 -11
me a <car> | 12 -5 -5 -2 -1 2
me a call | 18 -11 16 3 -13 -14
me a copy | -3 10 -2 -1 -4 0
me a picture | -7 13 -7 2 -2 2
me a price | 12 -9 -5 1 0 1
me about | 28 -3 -17 -5 0 -4
me about a | 13 -5 -5 -1 -5 3
me about my | 24 -10 -7 1 -7 0
me about the | -6 7 -6 -2 9 -2
me after | -3 14 -4 -1 -8 1
me again | -5 27 -11 -3 3 -11
me again the | -4 24 -4 1 -12 -4
me an | -10 24 -4 -2 -4 -4
me and | -4 18 8 -10 -1 -11
me and <name> | 6 4 -6 1 -9 4
me and i | 3 29 -10 -4 -12 -7
me and it | 15 -9 -5 3 -5 2
me and not | -2 9 -4 3 -8 1
me apago en | 10 -9 -1 0 -1 0
me arreglaron | -3 8 -2 -1 -1 -1
me arreglo | 1 32 -9 -9 -6 -9
me arreglo el | 0 16 -8 -1 -6 0
me arreglo los | -6 14 -3 -1 -4 0
me at | 9 -6 -2 -1 -2 3
me at <n> | 11 -4 -2 0 -7 3
me at my | 12 -6 -2 0 -6 1
me at the | 11 -7 2 -4 -6 3
me back | 28 -17 -10 5 11 -18
me back at | 18 -6 -7 1 -8 2
me back bye | -1 -3 -1 0 9 -3
me back please | 32 -10 -1 -2 -9 -8
me back when | -11 -9 5 -4 24 -4
me back with | 16 -4 -1 -5 -3 -2
me before | -9 11 7 -1 -9 0
me call | -4 1 -5 -4 21 -8
me call me | -4 1 -5 -4 21 -8
me cambiaron | 5 22 -8 -9 -2 -8
me cambio | 0 28 -8 -6 -8 -6
me cobraron | -12 38 -6 -2 -9 -9
me da | -4 -2 11 -2 -2 -1
me dicen | 8 -4 -2 -1 -2 0
me dijeron | 1 15 -7 0 -7 -3
me dijeron que | 1 16 -7 0 -7 -3
me dijo | 0 2 -8 -4 11 0
me dijo que | 0 2 -8 -4 11 0
me dio | 18 -7 -4 -1 -6 -1
me dio su | 18 -6 -4 -1 -6 -1
me doesnt | -5 -6 17 0 -3 -3
me down | 6 43 -7 -18 -15 -9
me down as | -1 17 -6 -3 -3 -4
me down for | 4 36 -6 -14 -13 -6
me encargo | -5 -6 18 -2 -5 0
me first | -2 -4 10 -4 -2 2
me for | 1 9 -6 -9 6 -1
me for the | -2 1 -5 -1 9 -1
me from | -1 -6 -7 -1 25 -9
me ha | -3 4 9 -4 -3 -2
me han | -9 18 -9 -1 5 -3
me hicieron | -9 37 -7 -6 -8 -6
me his | 13 -5 -2 -2 -8 3
me i | -2 -9 -3 8 7 -1
me if | 13 -16 4 -3 10 -8
me if its | 18 -3 -4 -1 -6 -4
me if the | 3 -4 9 -3 -3 -2
me im | 4 -3 -5 -1 9 -3
me in | 12 0 0 -12 10 -9
me in the | 9 -4 -2 1 -5 2
me is | 18 -6 -3 1 -8 -2
me is <n> | 18 -7 -3 1 -8 -2
me its | 2 -3 8 -5 -4 2
me its a | 9 3 -3 -1 -11 2
me ive | 10 -9 0 0 -2 1
me ive got | 10 -9 0 0 -2 1
me know what | 11 -9 -3 1 0 1
me la | 9 -4 -4 1 -3 1
me last | 16 -6 -5 0 -5 0
me last time | 16 -6 -5 0 -5 0
me like | -6 6 10 -1 -5 -4
me llama | 2 -7 8 -2 -4 2
me llama al | 2 -7 8 -2 -4 2
me llamo | 15 -11 -4 1 -2 1
me llamo <name> | 12 -9 -3 1 -1 1
me llamo miguel | 8 -4 -1 0 -2 -1
me llamo yesenia | 10 -9 -1 0 -1 0
me lo | -4 22 -7 -1 -9 -1
me look | 10 -7 -3 1 -3 1
me look at | 10 -7 -3 1 -3 1
me marca | 4 -5 9 -2 -3 -3
me my | 16 3 -4 -4 -7 -3
me my <vehicle> | 14 -4 -1 -1 -4 -3
me not | 9 -4 -1 0 -6 1
me not her | 9 -4 -1 0 -6 1
me now | -7 0 -2 -6 4 10
me off | -2 16 -9 -8 9 -7
me off for | -3 15 -1 0 -12 0
me on | -2 -9 6 2 2 1
me over | 1 -4 -3 -3 11 -3
me pidio | -1 -10 18 -1 -4 -1
me please | -2 2 8 -3 -9 3
me please <n> | -2 -3 11 -4 -4 3
me puede | 23 6 -11 -7 -3 -8
me puede llamar | 9 -7 -1 0 -1 0
me pusieron | -4 30 -6 -6 -8 -6
me puso | -5 11 -2 -1 -3 0
me quedo | 16 2 -7 -2 -8 -1
me quedo el | 18 -4 -5 -2 -6 -2
me revise | 14 -8 -4 2 -5 2
me revisen | 12 -6 -5 0 -1 0
me right back | 9 -6 -3 3 -3 -1
me sale | 9 -10 9 -3 -4 -1
me salio | -5 19 -4 0 -9 -1
me see | 13 -7 -5 1 -5 2
me shanice | 5 3 -2 2 -10 2
me six | -4 15 -2 1 -7 -4
me six hundred | -4 15 -1 1 -6 -4
me so | 11 -3 -7 -1 0 1
me so i | 8 -5 -5 -1 1 2
me that | 1 -11 14 -7 -9 13
me that customer | -1 -13 15 -1 -1 0
me the | -6 8 -3 -11 3 11
me the <paper> | -4 23 -3 -4 -9 -3
me the <vehicle> | 9 5 -5 1 -9 0
me the car | 9 5 -5 1 -9 0
me the receipt | -4 23 -2 -5 -8 -3
me there | 4 9 -5 -1 -5 -2
me think | 10 -9 -1 0 0 0
me this | -12 -4 9 -5 12 -1
me this is | -7 5 10 -2 -9 3
me three different | 15 -11 -1 -1 -5 2
me to | 18 16 12 -9 -25 -12
me to call | 24 1 -9 -2 -6 -8
me to sell | 22 -6 -3 -4 -5 -3
me to send | -5 -9 11 1 0 1
me twice | 8 14 0 -5 -9 -7
me two | 2 -9 7 1 -3 2
me until | 13 -5 -7 1 -6 3
me up <n> | 10 1 -6 1 -7 1
me urge | 16 -14 -3 0 -1 1
me when | 15 5 -8 -9 13 -17
me when <we> | 21 -2 -10 -10 16 -15
me when you | 21 -2 -10 -10 16 -15
me with | -1 14 -11 -7 9 -5
me with the | -11 15 -6 -4 14 -8
me yesterday | -8 17 -3 0 -7 1
me you | 5 -13 10 -3 -1 2
me you were | -9 -2 13 -2 -1 2
me youd | -6 10 -4 1 -1 1
me your | 21 -8 6 -6 -12 0
me your card | 18 -12 -8 2 -4 3
me your name | 6 -5 8 -6 -7 3
me your number | 24 -8 -7 -2 -8 1
meal | -4 -2 -2 20 -6 -6
mean | 7 -4 8 -10 -10 9
mean <car> | 12 -2 -3 -1 -2 -4
mean <n> | 9 -3 -1 0 -4 -1
mean the | 12 -10 10 -2 -8 -1
means | 9 -5 -4 2 -1 -1
meant | -4 4 -3 -8 24 -13
meant to | -6 -6 -2 -4 28 -11
meant to call | -5 -4 -2 -3 22 -8
measu * | -2 -3 -5 14 -2 -2
measure | -2 -3 -5 14 -2 -2
meatb * | -6 -5 -7 -5 33 -10
meatball | -6 -5 -7 -5 33 -10
mecan * | 9 25 30 -19 -26 -19
mecanica | -5 -6 16 -2 -3 1
mecanico | 14 27 22 -19 -25 -19
mecanico que | 5 22 -9 -4 -7 -7
mecanico tengo | -4 -4 14 -1 -2 -3
mecha * | 3 13 17 13 -36 -10
mechanic | 19 19 2 2 -33 -9
mechanic and | 4 -8 13 -4 -9 4
mechanic at | 0 6 -8 0 0 2
mechanic can | 19 -3 -5 -3 -4 -3
mechanic check | 11 -3 -2 -7 -2 4
mechanic did | -6 25 -7 -6 -5 -1
mechanic did a | -5 12 -3 -1 -2 -1
mechanic for | 20 -10 5 -8 -7 0
mechanic for my | 15 -3 -4 -1 -7 -1
mechanic he | -6 18 -5 -2 -3 -2
mechanic is | -3 27 -2 -9 -5 -9
mechanic job | -10 -10 24 -1 -7 4
mechanic left | -9 20 -4 -4 -5 3
mechanic moved | 1 -6 9 0 -4 0
mechanic moved to | 1 -6 9 0 -4 0
mechanic my | 14 -6 -2 -1 -5 0
mechanic my <car> | 13 -5 -2 -1 -7 2
mechanic near | -2 -2 -6 8 1 1
mechanic near me | -2 -2 -6 8 1 1
mechanic retired | 10 -2 -3 -2 -4 1
mechanic said | -4 23 -8 -5 -5 -1
mechanic so | 13 -7 -3 0 -4 0
mechanic so im | 9 -5 -1 0 -2 0
mechanic that | 20 11 -12 -6 -7 -6
mechanic that comes | 16 -6 -2 -2 -6 0
mechanic told | -5 26 -8 -6 -5 -2
mechanic was | 1 17 -4 -8 -2 -3
mechanic who | 10 12 -7 -7 -1 -6
mechanic you | -6 21 -7 -2 -4 -2
mechanic you sent | -6 21 -7 -2 -4 -2
mechanical | -3 -2 16 -6 -4 0
mechanics | -25 -1 21 20 -7 -8
mechanics and | 0 0 12 -11 -2 2
mechanics and <name> | 0 0 12 -11 -2 2
mechanics and id | 0 0 12 -11 -2 2
mechanics call | -9 24 -3 -2 -6 -4
mechanics get | -2 -3 9 -1 -3 0
mechanics in | -3 -4 -4 16 -2 -3
mechanics liens | -4 -4 14 -5 -4 2
media | -1 5 5 19 -15 -13
medic * | -27 -34 -8 53 53 -37
medical | -16 -15 -17 35 25 -14
medicare | -1 -13 -7 48 -16 -13
medicare <name> | -4 -4 -1 12 -2 -1
medicare benefits | -7 -4 -7 28 -5 -5
medication | -8 -10 -11 -13 50 -8
medicine | -10 -9 -12 -11 49 -8
medico | -7 -5 -9 33 -7 -6
meet | 4 15 9 -7 -12 -10
meet <we> | 2 -4 8 -3 -2 -1
meet me | -1 -9 9 1 -2 2
meet you | 2 -4 8 -3 -2 -1
meeti * | 6 9 -7 -6 0 -2
meeting | 6 10 -7 -6 0 -3
meg | 14 -1 -2 -1 -12 1
megan | 8 8 -16 18 -12 -6
mehta | 9 6 -3 -3 -4 -5
mein | -1 -5 -4 -11 34 -12
mejor | 11 -5 -5 -1 -3 2
melis * | -11 5 20 -12 -8 6
melissa | -11 5 20 -12 -8 6
melissa <name> | -15 15 19 -14 -9 3
membe * | -12 -15 27 -13 20 -7
member | -10 -5 24 -4 -7 3
membership | -15 -9 15 -9 32 -14
memo | 2 -8 33 -13 -10 -5
memor * | 10 -5 -8 -6 12 -3
memorial | 11 -6 -8 -6 12 -3
mensa * | 1 7 -10 11 -6 -4
mensah | 21 -6 -3 -6 -6 0
mensaje | -1 7 -8 11 -6 -5
menti * | 6 18 11 -12 -11 -12
mentioned | 6 18 11 -12 -12 -12
mercedes | 3 9 -2 -2 -6 -1
mercedes <name> | 10 0 -1 -2 -3 -5
merch * | 0 -15 2 41 -14 -14
merchant | 0 -15 2 41 -14 -14
merchant <name> | 2 -3 -6 15 -7 -1
merchant account | -7 -10 5 25 -7 -4
merchant cash | -8 -8 -9 37 -7 -5
merchant services | 2 -3 -3 19 -8 -7
mercu * | -1 -1 8 -8 -1 3
mercury | -1 -1 8 -8 -1 3
mes | -5 -3 30 -6 -9 -7
mesa | -8 -9 -8 -10 42 -8
mesa para | -8 -9 -8 -10 42 -8
messa * | -4 5 -28 18 -1 10
message | -6 7 -27 18 -1 10
message <day> | 16 -13 -3 0 -1 2
message <day> about | 15 -11 -3 -1 -2 2
message about | 7 -8 -9 20 -7 -2
message about your | -3 -5 -7 20 -4 -2
message for | 6 -3 -2 -8 21 -14
message for <name> | 3 -4 -4 -5 11 -2
message for susan | -7 -9 -7 -7 36 -6
message from | 0 0 -5 8 -4 1
message i | 0 26 -5 -3 -9 -10
message is | 0 -12 5 -16 21 2
message is for | -1 -12 5 -13 18 2
message is intended | -2 -1 -2 -5 14 -4
message regarding | -2 -2 -7 20 -4 -5
message regarding your | -2 -2 -7 20 -4 -5
message yesterday | 10 -8 0 1 -4 1
messages | 10 -1 -6 -2 -5 3
messe * | -3 9 -6 0 -2 2
messed | -3 9 -6 0 -2 2
messed up | -3 9 -6 0 -2 2
messi * | 9 -4 -4 1 -3 0
messing | 9 -4 -4 1 -3 0
messing with | 9 -4 -4 1 -3 0
met | 4 -9 8 -3 -4 4
met at | -5 -5 14 -4 -4 4
met at the | -5 -5 14 -4 -4 4
metal | 26 -3 17 -11 -18 -11
metal on | 24 -10 -9 2 -9 2
metal on metal | 24 -10 -9 2 -9 2
mi | 17 31 -8 -31 21 -30
mi <car> | 16 2 -14 1 -8 2
mi <car> el | 12 -2 -4 -1 -3 -1
mi <car> mi | 14 -5 -5 -2 -4 2
mi <car> necesito | 15 -5 -8 -1 -1 1
mi <car> no | 10 -4 -3 -1 -2 -1
mi <car> se | 12 -4 -5 0 -4 1
mi <car> tiene | 22 -6 -7 0 -8 -2
mi <car> y | -4 10 -3 0 -4 1
mi <kin> | 1 6 -7 -6 16 -10
mi <kin> me | 10 -5 -5 1 -3 2
mi <kin> que | -3 -5 -3 -3 21 -7
mi <paper> | -12 50 -11 -9 -11 -7
mi <vehicle> | 30 33 -21 -10 -22 -12
mi <vehicle> es | 14 -9 -4 1 -2 0
mi camioneta | 19 7 -6 -7 -7 -6
mi camioneta es | 13 -9 -4 0 -1 1
mi carro | 26 33 -19 -9 -20 -11
mi carro es | 10 -7 -2 0 -1 0
mi cel | 1 9 -4 1 -3 -3
mi cel es | 1 9 -4 1 -3 -3
mi cita | -14 50 -6 -8 -12 -9
mi cunado | 12 -11 -2 1 -2 2
mi hermano | 0 9 -5 0 -5 0
mi hermano me | 10 -5 -5 1 -3 2
mi hijo | 18 -5 -2 -3 -8 -1
mi mama | -2 -6 -3 -3 20 -7
mi mama que | -3 -5 -3 -3 21 -7
mi nino | -8 -6 -3 0 18 -1
mi nombre | 1 -9 10 0 -4 1
mi nombre es | 1 -9 10 0 -4 1
mi numero <n> | 17 -1 -5 -1 -9 -1
mi trabajo | 10 -5 -3 0 -1 0
mi troca | 17 -6 -5 1 -6 -2
mi vecina | 16 -7 -3 0 -4 -1
mia | 2 -7 -6 -3 14 0
mia esta | 2 -7 -6 -3 14 0
mice | 1 -13 -1 -10 31 -8
micha * | 0 -4 -4 -1 14 -5
michael | 0 -4 -4 -1 14 -5
miche * | -9 -12 -2 3 18 2
michelle | -8 -10 -5 4 18 2
micro * | -13 -14 -4 30 24 -23
microsoft | -5 -6 0 33 -9 -14
midas | 21 -13 -7 2 -6 2
middl * | 21 -7 -5 0 -8 -2
middle | 11 -5 -6 1 -3 2
middle of | 11 -5 -6 1 -4 2
middle of the | 11 -5 -6 1 -4 2
middleburg | 14 -3 -1 -1 -4 -4
mierc * | -4 9 -2 -1 -2 1
miercoles | -4 9 -2 -1 -2 1
might | -6 10 14 -4 -11 -4
might * | -6 29 -6 3 -5 -15
might be | -9 11 11 -4 -6 -4
might be the | 11 -5 -2 0 -4 0
mighty | -6 29 -6 3 -5 -15
miguel torres tengo | 8 -4 -1 0 -2 -1
mija | -3 -4 0 -3 15 -6
mija soy | -1 -2 -1 -2 10 -4
mija soy tu | -1 -2 -1 -2 10 -4
mijo | -1 -3 -8 -7 33 -14
mike with | -3 6 -6 7 -9 4
mil | 7 -20 -14 26 14 -13
mil dolares | 13 -14 -7 27 -9 -10
mile | 26 -12 -8 1 -13 5
mile marker | 15 -5 -6 1 -6 2
mile marker <n> | 15 -5 -6 1 -6 2
mile service | 26 -7 -5 -3 -15 5
milea * | -2 13 0 -9 -6 5
mileage | -2 13 0 -9 -6 5
mileage and | -4 9 -5 -1 -1 2
miles | 8 4 3 -7 -10 3
miles an | 26 -8 -5 -5 -8 1
miles an hour | 26 -8 -5 -5 -8 1
miles and | -3 11 -4 -1 -3 0
miles on | 2 -9 7 1 -3 2
miles on it | 2 -9 7 1 -3 2
miles the | 9 -2 -4 0 -2 0
milk | 3 -5 -8 -4 27 -12
millimeter | -3 11 -3 -1 -3 0
millimeter socket | -3 11 -3 -1 -3 -1
million | 10 -10 0 0 0 0
mind | -10 11 -12 -17 4 24
mine | 0 22 -4 -6 -14 2
mine is | 2 12 -3 -3 -9 2
mine is <n> | 11 -7 0 1 -7 1
mine is a | -4 23 -6 -5 -8 0
mines | 30 -6 -5 -8 -11 0
mines a | 10 -3 -5 -1 -3 1
mines a <car> | 10 -3 -5 -1 -3 1
mines the <car> | 14 -11 0 0 -2 0
minh | 25 -4 -2 -3 -3 -11
mini | 10 -3 -4 0 -3 0
minib * | 12 -2 -5 -5 -3 3
minibuses | 12 -2 -5 -5 -3 3
minut * | -2 11 -7 21 -10 -13
minute | 11 8 -5 1 -11 -3
minutes | -14 9 -2 22 -3 -12
minutes and | 11 -4 -4 1 -6 2
minutes late | -8 29 -7 -7 7 -13
minutes late to | -5 23 -6 -3 0 -8
minutes of | 3 -15 12 21 -12 -9
minutes of your | 3 -15 12 21 -12 -9
minutes then | 18 -7 0 -3 -8 0
minutes this | -4 -6 11 7 -7 0
minutes this week | -4 -6 11 7 -7 0
minutes to | -6 -3 0 10 -3 3
mire | 15 -9 3 -4 -6 1
mire tengo | 8 -6 -2 0 -2 1
mire tengo una | 8 -6 -2 0 -2 1
mire traigo | 9 -6 -2 -1 0 0
mirro * | 9 -5 7 -2 -9 -1
mirror | 9 -5 7 -2 -9 -1
mirror off | 14 -6 -4 0 -7 3
mis | -1 -7 8 0 0 0
misfi * | 23 -1 -8 -4 -12 0
misfire | 21 -9 -4 -5 -5 2
misfiring | 11 7 -4 -1 -12 -1
misfiring bad | 24 -4 -4 -2 -9 -5
misfiring on | 1 9 -3 -3 -5 2
mismo | -1 11 -6 8 -8 -5
miss | 6 -6 -3 8 15 -19
miss carolyn | 9 -2 -3 0 -5 2
misse * | -16 16 9 -13 26 -22
missed | -16 16 9 -13 26 -22
missed <we> | -5 -1 27 -3 -9 -9
missed <we> this | 0 -9 18 0 -5 -4
missed a | -5 8 -6 -5 8 0
missed a call | -9 11 -3 -6 10 -4
missed you | -5 -1 27 -3 -9 -9
missed you this | 0 -9 18 0 -5 -4
missed your | -4 20 -8 -5 7 -9
missi * | -1 8 15 6 -17 -11
missing | 2 10 19 -3 -15 -13
missing a little | 13 -7 -2 0 -1 -2
missing since | -6 23 -8 -2 -4 -4
mista * | -7 40 -8 -7 -11 -7
mistake | -7 40 -8 -7 -11 -7
mistake on | -7 40 -8 -7 -11 -7
miste * | -1 -5 -4 6 9 -5
mister | -1 -5 -4 6 9 -5
mister <name> | -10 4 -8 8 10 -4
mister desmond | 18 -10 -2 -4 -1 0
mitch * | 0 -9 16 -1 -3 -2
mitchell | 0 -9 16 -1 -3 -2
mitte * | -6 -4 -5 -8 34 -11
mittens | -6 -4 -5 -8 34 -11
mixed | 13 -6 25 -6 -11 -14
mm | 5 -10 -7 -8 -10 30
mm hmm | -5 -4 -2 -4 -6 22
mo | -7 12 -1 0 -5 0
moab | 8 -4 -1 1 -4 1
mobil * | 25 -24 22 5 -25 -3
mobile | 20 -22 23 5 -24 -3
mobile <mechanic> | 15 -14 13 -1 -15 2
mobile <mechanic> my | 9 -1 -1 -1 -6 1
mobile friendly | -3 0 -4 10 -1 -1
mobile guy | 12 -3 -2 0 -7 0
mobile mechanic | 11 -5 -1 1 -9 3
mobile mechanic my | 9 -1 -1 -1 -6 1
mobile mechanics | -4 -2 15 -8 -3 2
mobile mechanics and | 0 0 12 -11 -2 2
mobile mechanics get | -2 -1 10 -7 -1 1
mobile tech | 2 -6 18 -3 -8 -2
mode | 20 -6 -4 -4 -8 3
model | 10 -7 4 -2 -5 0
model it | 22 -8 -4 -4 -3 -2
modul * | -3 -1 12 -1 -4 -1
modules | -1 -6 12 -1 -4 -1
moham * | 15 -7 -3 1 -6 1
mohammed | 12 -6 -3 0 -4 0
mohammed <name> | 11 -6 -3 1 -4 1
molin * | 9 -4 -3 0 -2 -1
molina | 9 -4 -3 0 -2 -1
mom | 2 1 -18 -28 40 2
mom its | -11 -7 -4 -5 36 -8
mom its <name> | -10 -1 -1 0 15 -2
mom its me | -5 -4 -4 -4 25 -8
moms | 11 -3 -6 -4 6 -4
moms <car> | 8 -3 -2 0 -4 1
monda * | -11 24 12 -11 -6 -8
monday | -11 24 11 -10 -6 -9
monday <name> | 7 -9 6 7 -9 -1
monday about | -6 14 -5 -2 -4 2
monday and | 5 16 -7 -4 -10 0
monday and <name> | 13 -6 -4 3 -6 1
monday and i | 13 -6 -2 2 -6 -1
mondays | 13 -6 5 -7 -7 3
mondays and | -1 -3 9 -2 -5 1
mondays and <name> | -1 -3 9 -2 -5 1
mondays and tuesdays | 0 -3 9 -2 -4 0
money | -4 14 -12 35 -7 -26
money back | -3 13 -6 0 -5 0
money down | -6 -7 2 25 -4 -11
money for | 0 5 -7 10 -7 0
money on | -5 -2 -13 23 10 -12
monic * | -4 4 11 -7 -5 0
monica | -4 4 11 -7 -5 0
monica <name> | 0 8 -6 1 -3 0
monica with | -2 -3 13 -7 -3 1
moniq * | 5 -11 14 -6 3 -5
monique | 5 -11 14 -6 3 -5
monique <name> | -2 -8 20 -3 -5 -3
monro * | 16 -15 13 -5 -7 -2
monroe | 13 -14 16 -5 -7 -3
month | 1 -5 6 26 -3 -24
month * | -5 4 19 24 -23 -19
month ago | -8 12 -2 -1 -2 0
month ago and | -7 11 -1 -1 -2 0
month and its | 9 3 -4 -3 -5 0
month and the | -8 8 -1 0 0 0
month free | -6 -2 11 -6 1 2
month or | -3 -4 13 -7 -3 3
month so | 10 -7 -4 9 -9 1
month so can | 16 -7 -4 0 -6 0
monthly | -6 -14 19 29 -14 -14
monthly deposits | -7 -9 -10 37 -8 -3
months | -1 3 11 9 -13 -9
months hes | 10 -3 -1 0 -6 0
monto * | 16 -11 -5 1 -2 1
montoya | 16 -11 -5 1 -2 1
monty | 12 -8 3 -4 -2 0
moon | 17 -6 -3 1 -6 -3
more | -17 -4 23 47 -28 -21
more calls | -7 -8 11 19 -7 -9
more cars | -6 -4 -8 26 -4 -4
more customers | -10 -8 -8 42 -8 -7
more customers for | 0 -7 -10 16 -2 3
more jobs | -5 -5 -7 24 -4 -3
more jobs a | -5 -5 -7 24 -4 -3
more leads | -11 -9 18 13 -6 -6
more than | 1 6 -8 5 -6 3
more work | -6 -6 11 7 -5 -1
more work than | -5 -4 13 -2 -3 0
morga * | 0 8 -3 -1 -5 1
morgan | 0 8 -3 -1 -5 1
mornin | -1 -5 11 -1 -7 3
morning | -5 8 6 -5 -2 -2
morning <name> | 2 -9 2 6 0 -2
morning about | -6 15 -5 -3 -5 3
morning and | -5 8 9 -13 -1 1
morning for | 9 -1 -4 -1 -4 1
morning i | 10 8 -11 13 -14 -5
morning its | -2 11 -9 3 -7 3
morning my | 26 -17 -4 2 -10 3
morning my name | 18 -9 -6 2 -9 3
morning please | 12 -3 -3 -2 -2 -3
morning same | -9 11 -1 0 -1 0
morning this | 3 -7 12 -9 6 -5
morning this is | 3 -7 12 -9 6 -5
mornings | 9 -2 -9 0 0 1
mortg * | -14 -15 -15 27 29 -12
mortgage | -14 -15 -15 27 29 -12
most | 22 -10 -8 1 -9 3
most days | 17 -9 -3 2 -10 3
mostl * | 6 -10 10 -3 -5 1
mostly | 6 -10 10 -3 -5 1
mostly diesel | 0 -3 8 -2 -4 1
motel | -4 -2 -10 -9 35 -9
mothe * | 19 -4 -19 -20 31 -7
mother | 24 -14 -16 -18 33 -9
mother in | 16 -9 -7 -2 1 1
mothers <name> | 13 -4 -4 1 -9 2
mothers day | 13 -4 -4 1 -9 2
motor | 16 13 18 -20 -21 -6
motor * | 25 -9 7 -9 -12 -2
motor esta | 15 -4 -4 -1 -4 -1
motor esta prendida | 15 -4 -4 -1 -4 -1
motor in | -5 8 4 -4 -2 0
motor mount | 20 -7 -5 1 -9 -1
motor mounts | 12 4 -5 -2 -4 -5
motor on | 11 7 -3 -7 -3 -5
motorcycles | 17 -3 -3 -1 -9 -2
motorhome | 13 -4 -3 -4 -3 0
motors | 8 -4 12 -6 -6 -4
mount | 19 -11 -5 2 -6 2
mount * | 24 1 -10 -2 -6 -7
mount <name> | 11 -5 -5 1 -3 1
mount zion | 12 -5 -6 1 -3 1
mounts | 26 6 -8 -6 -8 -10
move | 4 30 -1 -28 20 -24
move <day> | -7 35 -10 -5 -9 -4
move it | 2 3 -9 -7 13 -1
move it <day> | -2 -7 -6 -2 19 -3
move my | -6 19 -7 -3 0 -4
move my <day> | -4 13 -4 1 -5 -1
move my appointment | 2 19 -2 -7 -8 -5
move my cleaning | -3 -8 -2 0 11 2
move the | -6 8 -3 -7 18 -9
moved | 11 6 3 -14 0 -7
moved from | 11 -2 6 -3 -1 -11
moved from <name> | 11 -2 6 -3 -1 -11
moved to | 11 -1 11 -10 -1 -10
moved to <name> | 5 -6 10 -1 -8 1
moved to a | 10 14 -4 -6 -9 -5
moved to tampa | 1 -6 9 0 -4 0
mover | -2 13 -6 8 -12 -2
movie | -10 -7 -7 -7 40 -10
movin * | 16 -5 -9 -15 29 -15
moving | 16 -5 -9 -15 29 -15
moving company | 6 4 -4 -13 22 -15
mower | -2 -6 -7 -1 21 -5
mowin * | -9 10 -11 -10 29 -10
mowing | -9 10 -11 -10 29 -10
mr | -1 7 2 -23 28 -13
mr <name> | -3 6 0 -18 21 -6
mr baptiste | 2 12 -8 -2 -5 1
mr delgado | -1 5 -8 -5 8 1
mr jacobs | -4 -6 4 -3 14 -6
mr osei | -1 3 11 -5 -9 1
mri | 3 -8 -8 -11 35 -11
mrs | 17 1 -11 -15 20 -13
mrs <name> | 19 5 -17 -6 3 -5
mrs abernathy | 10 -9 -1 0 -2 1
ms | -2 -5 -4 -6 23 -6
ms <name> | 3 0 -1 -5 10 -6
ms tolliver | -3 -5 0 -1 14 -5
much | 10 -4 -15 2 9 -1
much <part> | 29 -8 0 -3 -14 -2
much <we> | 23 -9 -4 -4 -4 -2
much <we> charge | 18 -7 -3 -5 -3 -1
much a | 16 -9 -2 2 -10 2
much do | 14 19 -7 -6 -16 -4
much do <we> | 24 -7 -4 -1 -10 -3
much do you | 24 -7 -4 -1 -10 -3
much for | -2 -16 -11 -2 23 8
much for <part> | 9 -3 -2 -1 -2 0
much for a | -5 -9 -5 -4 34 -10
much is | 15 -6 0 1 -10 0
much is that | 13 -7 0 0 -7 2
much longer | -11 34 -1 -6 -10 -6
much so | 12 -6 -3 1 0 -4
much to | 24 -16 -4 -5 5 -4
much to change | 26 -9 0 -3 -10 -4
much you | 19 -7 -3 -4 -4 -2
much you charge | 14 -5 -1 -4 -2 -1
mucha * | -11 21 3 -4 -4 -5
muchacho | -10 19 2 -3 -3 -5
mucho | 14 -12 3 -5 4 -4
muert * | 11 -10 -1 0 0 0
muffl * | 5 -8 12 0 -8 0
muffler | 3 -7 13 0 -8 0
muffler fell | 23 -11 -5 2 -9 0
muffler fell off | 21 -10 -5 1 -8 0
museu * | -5 -4 -5 -6 30 -9
museum | -5 -4 -5 -6 30 -9
mushr * | -3 -1 -4 -3 15 -4
mushroom | -3 -1 -4 -3 15 -4
mushroom for | -1 -1 -3 -3 11 -5
music | -11 -11 -8 -13 -18 61
must | 8 1 -9 -8 18 -10
must have | -1 -8 -2 -3 19 -6
mutua * | -2 -5 12 -4 -5 3
mutual | -2 -5 12 -4 -5 3
mutual regarding | -5 -5 13 -3 -2 1
muy | 0 18 -6 -1 -7 -3
muy bien | -2 19 -6 -1 -7 -4
muy bien ya | -2 12 -5 -1 -4 0
my | 7 44 -34 -31 40 -25
my <car> | 30 3 -21 3 -18 3
my <car> <day> | -3 14 -8 2 -6 1
my <car> <did> | 9 -1 -4 1 -8 2
my <car> <name> | 29 -3 -8 -1 -17 1
my <car> <part> | 15 -7 -5 0 -5 2
my <car> about | -10 15 -3 1 -6 2
my <car> and | 10 -4 -8 1 0 2
my <car> are | 14 -1 -5 2 -8 -2
my <car> at | 18 -5 -1 -1 -12 1
my <car> back | -6 11 -2 0 -5 2
my <car> been | 9 -5 -4 1 -1 1
my <car> before | 17 -6 -5 1 -11 4
my <car> brakes | 9 -5 -3 -1 -2 1
my <car> call | 13 -9 -2 1 -3 0
my <car> does | 13 -6 -1 1 -4 -3
my <car> failed | 13 -6 -5 1 -5 3
my <car> for | 5 8 -5 -6 -5 2
my <car> goes | 9 -8 -1 0 0 0
my <car> got | 15 -7 -2 2 -9 2
my <car> has | 22 -12 -6 0 -7 3
my <car> i | 16 -6 -6 2 -9 3
my <car> is | 12 -6 -15 -3 12 -1
my <car> it | 19 -1 -9 0 -12 3
my <car> its | 33 -14 -11 1 -11 1
my <car> just | 14 -4 -5 0 -6 2
my <car> keeps | 17 -4 -1 0 -9 -3
my <car> makes | 19 -12 -2 2 -9 3
my <car> needs | 10 11 -8 -1 -11 0
my <car> no | 11 -6 -6 1 -2 2
my <car> on | -10 15 -2 1 -6 2
my <car> scat | 10 -5 -4 1 -4 1
my <car> since | -6 19 -4 -2 -6 -1
my <car> sliding | 13 -5 -1 0 -7 0
my <car> started | 11 -8 -3 0 -2 1
my <car> the | 21 -18 -8 1 4 2
my <car> transmission | 11 -3 -3 0 -5 0
my <car> two | -5 10 -3 0 -2 1
my <car> when | 14 -3 2 -4 -4 -5
my <car> wont | 36 -15 -8 2 -15 -1
my <car> yesterday | -8 12 -2 1 -6 2
my <day> | -4 13 -4 1 -5 -1
my <kin> | 3 -2 3 -6 12 -10
my <kin> <did> | 11 -8 -2 -1 -1 1
my <kin> died | 19 -7 -7 2 -11 3
my <kin> doesnt | -3 12 -6 2 -6 2
my <kin> drives | 8 -5 -3 1 -2 1
my <kin> got | -5 1 -3 -2 10 -2
my <kin> had | 9 -6 7 -2 -12 4
my <kin> hit | 11 -5 -4 -2 -2 2
my <kin> in | 9 9 -2 -4 -8 -4
my <kin> passed | 17 -9 -3 0 -8 3
my <kin> says | 13 2 -6 3 -11 0
my <kin> she | 11 -5 -1 1 -6 0
my <kin> shes | 14 -1 -5 1 -11 3
my <kin> to | 3 -8 -5 1 8 0
my <kin> will | -5 14 -2 -3 -7 2
my <kin> would | -6 9 -1 0 -3 1
my <mechanic> | 9 6 -14 -4 2 1
my <mechanic> at | 11 -3 -7 0 -3 2
my <name> | 10 -1 -3 0 -6 1
my <paper> | -26 89 -17 -16 -20 -10
my <paper> and | -3 15 -4 -2 -4 -2
my <paper> number | -10 29 -7 -4 -1 -6
my <paper> over | -5 18 -4 0 -5 -4
my <part> | 11 27 -11 -7 -11 -9
my <part> <day> | 11 -4 -2 -2 -3 -1
my <part> <did> | 12 -1 -2 0 -10 1
my <part> and | -12 16 -6 -6 8 1
my <part> are | 23 -5 -3 -3 -6 -5
my <part> bay | 0 16 -11 2 -7 -1
my <part> done | 13 -4 -3 -1 -6 1
my <part> in | -8 18 -6 0 -8 4
my <part> is | 27 -10 -3 3 -11 -6
my <part> just | 11 -7 -6 1 -1 1
my <part> last | 0 10 -2 0 -6 -1
my <vehicle> | 32 27 -36 -8 -9 -6
my <vehicle> <car> | 13 -3 -1 0 0 -8
my <vehicle> <day> | 12 4 -4 -2 -10 0
my <vehicle> <n> | 17 -9 -3 0 -4 -1
my <vehicle> <we> | -4 8 -1 1 -5 1
my <vehicle> and | 12 -5 -7 -3 7 -4
my <vehicle> at | 18 -7 -4 0 -6 0
my <vehicle> before | -5 11 -3 -1 -3 0
my <vehicle> done | 17 10 -7 -4 -11 -5
my <vehicle> for | -7 14 -4 1 -7 3
my <vehicle> from | -9 -1 -2 -1 12 1
my <vehicle> got | -9 1 -7 -3 19 -1
my <vehicle> i | 10 -4 -2 2 -5 0
my <vehicle> im | 7 9 -6 -1 -9 1
my <vehicle> in | -6 13 -4 -2 1 -2
my <vehicle> is | 12 18 -14 -11 -6 0
my <vehicle> it | 20 -7 -3 -1 -7 -2
my <vehicle> its | 8 -6 -2 1 -2 0
my <vehicle> last | -7 13 -3 -1 -3 1
my <vehicle> like | 0 9 -3 -1 -4 0
my <vehicle> loan | -5 -5 0 -8 17 1
my <vehicle> makes | 22 -7 3 1 -10 -8
my <vehicle> on | -1 11 -3 -2 -4 -1
my <vehicle> please | 15 -3 -3 -2 -5 -2
my <vehicle> ready | -7 50 -9 -10 -15 -9
my <vehicle> wont | 32 -18 -2 3 -14 -1
my ac is | 11 -3 -3 -1 -5 0
my account | -11 26 -11 -7 10 -8
my accountant | -1 12 -3 -2 -6 0
my address | -2 9 -2 0 -2 -2
my air | 17 -1 -3 -3 -9 -1
my alternator | 16 -4 -4 1 -7 -2
my alternator last | 3 11 -6 -1 -7 0
my apartment | 11 13 -11 -2 -12 1
my appointment | -1 56 -12 -9 -27 -7
my appointment <day> | -5 20 -1 0 -10 -4
my appointment for | -7 17 -1 0 -10 1
my appointment from | 2 22 -3 -7 -9 -4
my appointment on | -7 18 -4 1 -8 0
my appointment tomorrow | -5 20 -1 0 -10 -4
my appointment was | -3 10 -1 -1 -5 -1
my appointments | -7 12 -7 -6 9 -1
my baby | 1 -11 -5 -1 24 -8
my back | 6 -2 -7 -10 24 -12
my background | 0 -10 4 -2 15 -8
my backs | 9 -5 -3 0 -2 1
my bank | -5 21 0 -3 -7 -6
my battery | 11 10 -4 2 -10 -10
my bike | 10 -7 -4 1 0 1
my bill | -18 49 -7 -11 -6 -6
my blood | -3 -5 -4 -1 12 1
my blood pressure | -3 -5 -4 -1 12 1
my bmw | 13 -4 -2 -1 -9 3
my boss | 6 9 -5 0 -10 0
my boss is | 0 10 -1 0 -7 -2
my boyfriend | 18 -11 -2 0 -9 3
my brakes | 18 6 5 -5 -17 -7
my brakes are | 23 -5 -3 -3 -6 -5
my brakes in | -8 18 -6 0 -8 4
my brother | -5 16 1 -1 -8 -4
my brother in | -3 13 3 -1 -7 -5
my brothers | -4 -11 4 -3 11 3
my cable | -10 -12 -6 -8 48 -11
my call | 26 -5 -5 -2 -5 -9
my calls | 13 -7 -4 0 -4 2
my car | 23 22 -26 -6 -10 -4
my car <car> | 13 -3 -1 0 0 -8
my car <n> | 17 -9 -3 0 -4 -1
my car <name> | 13 -6 -3 2 -6 0
my car and | 6 -9 -3 0 8 -1
my car at | 18 -7 -4 0 -6 0
my car done | 17 10 -7 -4 -11 -5
my car for | -7 14 -4 1 -7 3
my car from | -9 -1 -2 -1 12 1
my car got | -9 1 -7 -3 19 -1
my car i | 10 -4 -2 2 -5 0
my car im | 17 -6 -3 1 -8 -1
my car in | -9 12 -3 -2 3 -2
my car is | 3 18 -11 -9 -4 2
my car it | 20 -6 -3 -1 -6 -3
my car last | -7 13 -2 -1 -4 1
my car like | 0 9 -3 -1 -4 0
my car makes | 22 -7 3 1 -10 -8
my car ready | -5 20 1 -4 -7 -5
my car tomorrow | 10 0 -2 -2 -6 0
my car wont | 23 -16 0 2 -10 1
my car yesterday | -11 19 -3 -1 -5 1
my card | -3 29 -12 3 -3 -15
my card and | -11 -4 4 -3 13 2
my cars | 35 12 -17 -13 -16 -1
my cars been | 10 -5 -1 1 -5 1
my cars dead | 21 -5 -4 -2 -7 -3
my cars overheating | 24 -7 -5 -3 -12 2
my cat | -8 -7 -2 -4 31 -10
my catalytic | 10 -3 -1 0 -3 -2
my catalytic converter | 10 -3 -1 0 -3 -2
my cats | -7 -6 -5 -7 34 -8
my cats not | -3 -2 -2 -1 9 -2
my cell | 8 -2 9 -9 -6 0
my cell <n> | 7 5 -2 0 -8 -2
my cell is | 9 -4 9 -9 -5 0
my cells | 13 -5 -5 -1 -4 3
my cells <n> | 12 -5 -4 -2 -5 3
my channel | -3 -6 -3 -4 -6 22
my check | 8 17 -10 -5 -5 -6
my check <part> | 23 -16 -2 1 -5 0
my check engine | 23 -16 -2 1 -5 0
my cleaning | -2 -13 -3 -1 16 3
my cleaning from | -4 -7 -2 0 11 2
my cleaning with | -1 -9 -2 -1 11 1
my clutch | 21 -4 -3 -1 -9 -4
my company | 5 -2 -6 16 -7 -5
my contact | 12 -6 -3 -2 -2 2
my cousin | 8 -5 5 0 -9 1
my credit | -9 15 -6 -14 19 -4
my credit card | -9 15 -6 -14 19 -4
my dad | 20 -12 4 0 -17 5
my dad had | 5 -4 10 -4 -10 3
my dads | 16 -6 -1 2 -11 0
my dashboard | 18 -7 -4 1 -6 -2
my daughter | 7 -2 -8 -2 12 -7
my daughter <name> | 9 -1 0 1 -10 2
my daughters <vehicle> | 2 11 -3 -1 -5 -3
my daughters car | 2 11 -3 -1 -5 -3
my debit | -6 -8 -5 -7 34 -9
my debit card | -6 -8 -5 -7 34 -9
my deposit | -7 40 -7 -9 -10 -8
my deposit back | -6 27 -4 -5 -6 -5
my direct | 8 -6 9 -4 -10 4
my direct line | 10 -5 8 -11 -6 5
my dog | 16 -16 -9 -11 35 -16
my dog ate | -4 -1 -1 0 8 -2
my dog chewed | 21 -2 -3 0 -13 -3
my dog to | 10 -8 -5 0 8 -4
my dogs | -7 -11 -6 -2 31 -6
my drivers | -9 6 25 1 -13 -10
my driveway | 8 11 -8 -3 -9 1
my driveway at | 0 10 -3 -1 -3 -3
my driveway the | 13 -5 -4 1 -7 2
my electric | -4 -6 -4 -5 22 -3
my email | -1 11 -1 -1 -4 -4
my engine | -3 25 -14 0 -8 0
my engine bay | 0 16 -11 2 -7 -1
my estimate | -8 29 -1 -5 -9 -6
my ex | 25 -11 -4 0 -9 0
my first | 9 -5 -1 1 -5 2
my flashers | 8 1 -4 0 -4 -1
my flashers on | 8 1 -4 0 -4 -1
my friend | 11 -3 -3 -1 -4 -1
my front | -11 13 -8 -4 17 -7
my garage | -7 3 -3 -3 9 2
my garage door | -14 10 -10 -1 18 -3
my gas | 13 2 -2 -4 -5 -4
my gas <vehicle> | 13 -2 -1 -3 -3 -4
my gas car | 13 -2 -1 -3 -3 -4
my glasses | -8 -10 -6 -5 34 -5
my grandbaby | 13 -6 -1 1 -8 1
my grass | -3 -7 -4 -10 30 -7
my guy | 16 -6 -8 -1 -4 4
my guys | -1 12 -6 -2 -3 1
my hair | -9 -5 -7 -9 37 -7
my hair appointment | -7 -10 -4 -2 20 2
my headlight | 1 13 -6 3 -15 3
my headlight is | 11 -4 -2 0 -4 -1
my headlights | 28 -4 -4 -2 -11 -6
my holds | -8 -10 -7 -7 38 -7
my homeowners | -4 -5 -3 -1 15 -3
my hood | -8 26 -7 -2 -6 -3
my house | -11 16 -20 -14 43 -14
my husband | 7 6 -6 2 -14 5
my husband <name> | 9 -7 0 0 -2 0
my husband passed | 10 -5 -1 0 -6 2
my husbands | -3 -7 4 -6 25 -13
my husbands <name> | 10 -6 -3 -1 -1 0
my husbands <vehicle> | -7 10 -6 -3 9 -2
my husbands truck | -1 11 -2 0 -4 -3
my inspection | 11 -5 -1 -1 -6 2
my insurance | 4 15 -16 -18 16 -1
my insurance card | 1 -7 -3 -6 12 3
my insurance company | 13 25 -11 -13 -13 0
my invoice | -15 55 -17 -6 -7 -10
my invoice number | -7 20 -6 -1 -1 -4
my job | 16 -8 -3 1 -5 -1
my key | -5 28 1 -8 -8 -8
my keys | 19 3 -17 3 -14 5
my keys in | 21 -12 -3 3 -12 3
my kid | 15 13 -9 -3 -11 -6
my kids | 2 6 -6 -11 14 -6
my kids got | -1 10 -3 -2 -5 1
my kitchen | -5 11 -3 -1 -4 2
my knee | -3 -10 -4 0 21 -4
my landlord | 10 -5 -4 1 -5 2
my last | -2 10 -3 10 -1 -13
my last message | -1 14 -3 11 -11 -11
my last name | 13 -5 0 1 0 -10
my late husbands | -3 -8 4 -3 9 1
my license | -7 -5 -2 -6 27 -7
my lift | 10 -5 -5 -2 1 2
my lights | 22 -7 -2 -1 -7 -4
my lights on | 22 -7 -2 -1 -7 -4
my line | 16 -5 -4 1 -8 0
my little | 8 -3 -3 -1 -2 1
my lunch | -2 -6 0 -1 18 -10
my mailbox | 1 28 -10 -5 -10 -4
my mechanic | 7 7 -8 -1 -6 0
my mind | -4 16 -3 0 -6 -3
my moms | 11 -1 -6 -1 -4 1
my money | 1 10 -7 1 -6 1
my money back | -3 13 -6 0 -5 0
my mother | 19 -17 -11 -3 15 -2
my mother in | 16 -9 -7 -2 1 1
my mothers | -6 10 -3 -5 5 0
my my | 2 9 -6 -4 -4 3
my my <car> | 12 -7 -2 1 -3 0
my name | 11 -21 14 4 -12 3
my name <n> | 16 -8 -3 -3 -4 1
my name <name> | 24 -9 -1 -5 -10 0
my name is | 2 -14 15 4 -9 2
my names | 1 -16 28 -2 -14 3
my names <name> | -3 -15 28 -1 -13 3
my names bob | 12 -2 -2 0 -4 -3
my names brandy | -1 -5 13 -1 -4 -1
my names carlos | 9 -2 -1 0 -3 -3
my names dana | 13 -1 -4 1 -5 -4
my names grace | 17 -2 -4 2 -8 -6
my names jennifer | 13 -2 -4 1 -6 -2
my names kevin | 16 -2 -3 3 -10 -5
my names linda | 14 -3 -3 1 -6 -3
my names priya | 13 -3 -2 1 -5 -3
my names rosa | 12 -4 -1 1 -5 -3
my names steve | 11 -1 -2 2 -8 -3
my names tyler | 9 -2 3 -5 -4 -1
my names will | 15 -2 -5 2 -7 -2
my neighbor | 12 4 -6 1 -13 2
my neighbor <did> | -1 11 0 1 -9 -2
my neighbor <name> | 13 -6 -5 -2 -3 3
my neighbor shes | 11 -3 -4 -2 -3 1
my neighbors | 7 4 -4 1 -10 2
my neighbors <vehicle> | 8 -6 -2 0 -1 1
my neighbors truck | 8 -6 -2 0 -1 1
my nephew | 6 -13 27 -2 -9 -9
my nephew <name> | 11 -8 -2 -1 0 0
my number | 22 -7 0 -5 -13 3
my number <n> | 11 3 -7 1 -11 3
my number but | 10 -4 -5 -1 -3 3
my number is | 13 -9 3 -6 -4 4
my number its | 24 -11 -1 -1 -7 -3
my numbers | 14 -13 -3 0 0 2
my numbers <n> | 12 -9 -4 -1 0 2
my office | 13 13 -9 -2 -13 -2
my office in | 9 -5 -1 1 -5 1
my oil | 6 2 -5 3 -8 2
my old | 14 22 -11 -8 -8 -9
my old <part> | -11 43 -9 -8 -7 -8
my old alternator | -7 30 -7 -5 -8 -4
my old parts | -6 27 -4 -6 -3 -7
my only | 19 -9 -4 2 -11 3
my only <vehicle> | 8 -6 -3 1 0 1
my only key | 16 -8 -2 0 -8 1
my order | 0 -10 -1 -2 17 -4
my own | 3 -19 21 -5 -5 6
my own <vehicle> | 6 -7 13 -3 -12 2
my own car | 9 -6 1 1 -6 2
my own tools | -3 -6 15 -5 -5 5
my own truck | -5 -3 14 -1 -5 0
my paperwork | -9 36 -3 -8 -11 -6
my parked | -4 -6 -7 -3 20 0
my part | -9 36 -7 -7 -4 -10
my payment | -7 41 -8 -9 -12 -4
my personal | 20 -10 -10 6 -10 4
my personal <vehicle> | 21 -7 -8 -1 -9 4
my personal truck | 18 -5 -6 -2 -7 2
my phone | 9 16 -6 1 -10 -9
my phone <n> | 28 -5 0 -3 -13 -6
my phone died | 9 10 -4 -2 -7 -6
my phone number | 8 20 -9 -8 -10 -1
my phones | 20 -5 -3 -1 -14 2
my pictures | -4 22 -7 -1 -10 1
my place | -3 2 -2 -2 13 -8
my policy | -5 -5 -3 1 16 -3
my porch | 2 15 -4 -1 -8 -2
my prescription | -4 -11 -2 -2 26 -7
my problem | 10 -7 -3 1 -1 1
my rear | 10 -2 -5 -1 -3 0
my receipt | -7 39 -9 -4 -16 -4
my refund | -7 34 -8 -3 -6 -9
my registration | 17 -6 -7 -4 3 -4
my regular | -2 15 8 -4 -11 -6
my rental | -5 -6 -6 -3 23 -3
my resume | -8 -3 15 -7 -1 3
my ride | -5 15 -5 -5 5 -5
my roof | 3 -12 -6 0 18 -3
my roommate | 3 9 -7 0 -6 2
my route | -7 -10 38 -6 -12 -3
my second | 18 11 -10 -6 -14 2
my second message | 16 -7 -4 0 -5 1
my shift | -7 4 -8 -3 11 3
my shift at | -1 9 -4 0 -5 2
my shop | -1 -3 15 -4 -3 -4
my sister | 8 -9 -5 -4 19 -9
my sisters | 18 -6 -10 -3 0 2
my son | 0 1 12 -8 0 -4
my son says | 12 -9 -3 1 -2 1
my son to | -1 -6 -3 1 11 -1
my sons | 8 1 -13 -9 20 -7
my sons <vehicle> | 13 -12 0 0 -1 0
my sons car | 15 -14 0 0 -1 0
my spare | -4 18 -6 1 -10 1
my spare key | -4 18 -6 1 -10 1
my starter | -13 23 -8 2 -9 4
my statement | -8 31 -4 -6 -8 -5
my street | -4 11 -3 -3 4 -6
my taxes | -9 -7 -1 -8 33 -9
my test | -13 -8 -1 0 24 -3
my text | -4 13 -5 -1 -4 0
my time | 8 26 0 -10 -15 -9
my tire just | 11 -5 -5 1 -2 1
my tires | -4 8 -8 -5 8 1
my toilets | -4 -7 -4 -1 21 -4
my total | -10 47 -7 -8 -13 -9
my transmission | 1 5 -1 2 -9 2
my truck | 28 25 -20 -8 -18 -7
my truck a | 19 -10 -6 2 -6 1
my truck and | 14 8 -4 -7 -7 -3
my truck before | -5 11 -3 -1 -3 0
my truck is | 11 9 -5 -4 -6 -5
my truck ready | -9 33 -6 -5 -10 -4
my truck wont | 15 -3 0 -1 -4 -6
my trucks | 18 -9 2 1 -12 0
my trucks coming | -4 -4 12 0 -2 -1
my trucks in | 18 -6 -9 2 -6 1
my van | 13 20 -11 -1 -11 -10
my van ready | -9 36 -7 -6 -9 -5
my vehicle | 14 -3 -3 -2 -4 -2
my warranty | 1 25 -8 -3 -9 -5
my warranty company | -5 16 -3 -2 -5 -1
my water | -2 9 -1 0 -5 0
my way | 15 -10 7 -7 5 -9
my way home | -3 -11 -10 -5 32 -2
my way to | 18 -5 -3 -2 -7 -1
my wheel | -1 13 -3 -2 -6 -1
my wife | -4 10 0 -3 -2 -1
my wife says | 0 10 -3 1 -4 -3
my wife she | 11 -5 -1 1 -6 0
my wife will | -2 8 -2 0 -4 0
my wifes | 24 -6 -12 -2 -8 4
my wifes <car> | 18 -11 -2 -1 -6 3
my wifes <vehicle> | 21 -10 -5 -2 -6 1
my wifes car | 17 -7 -4 -2 -5 0
my wifes got | 9 -9 -1 0 0 0
my windshield | 11 -8 0 1 -5 1
my work | 12 -8 -2 1 -5 2
my yard | 5 -6 -8 -5 17 -2
my zip | 12 -5 -2 1 -8 2
mysel * | 20 -5 17 -9 -10 -13
myself | 20 -5 17 -9 -10 -13
n | 4 -14 11 1 -3 2
n <n> | 10 -7 -1 -1 0 0
n <name> | 2 -15 12 0 -1 2
n d | 14 -4 -8 1 -4 1
n d <name> | 12 -3 -6 1 -4 0
n e | 13 -6 -5 0 -4 1
n g | 11 -4 -5 0 -2 0
n g i | 9 -1 -1 -1 -1 -3
n h | 12 -9 -2 0 0 0
n i e | 10 -5 -3 1 -5 2
n k | 19 -11 -4 1 -8 3
n k <name> | 17 -9 -4 -1 -6 3
n k a | 11 0 -4 -5 -3 1
n my | 13 -3 -2 2 -6 -4
n n | 13 -5 -7 -1 0 0
n n e | 13 -6 -7 -1 0 1
n o | 16 -7 -7 -1 -2 1
n o <name> | 15 -7 -6 -1 -3 1
n o r | 11 -5 -3 -2 -2 1
n pull | -5 -3 25 -6 -8 -3
n s | 13 -5 -7 -1 -1 2
nacio | 1 -4 -5 -7 27 -12
nada | 17 -1 0 -20 -21 26
nada ni | 10 -4 -3 -1 -2 0
nadin * | 8 10 -9 -6 -5 2
nadine | 8 10 -9 -6 -5 2
nah | 2 19 -12 -12 -15 18
nail | 3 -11 -3 -10 33 -12
nail in | 18 -5 -6 2 -10 1
nail in the | 13 -4 -4 2 -7 0
nail place | -1 -4 -2 -1 15 -6
nail salon | -8 -8 -7 -7 36 -7
nails | -4 -10 5 -14 34 -12
nakam * | 21 -5 4 -8 -8 -4
nakamura | 21 -5 4 -8 -8 -4
nakamura <name> | 9 -4 -4 0 -3 2
name | 4 -4 10 8 -18 0
name <n> | 16 -8 -3 -3 -4 1
name <name> | 16 -1 -11 -5 3 -1
name and | 0 -13 6 22 -10 -6
name is | 3 -5 11 1 -11 1
name is <name> | 6 -11 2 6 -5 3
name is alan | -4 -2 -2 14 -3 -4
name is alice | 15 -6 -3 -1 -3 -2
name is arjun | -1 0 12 -10 -1 0
name is ashley | -2 0 -6 9 -3 2
name is becky | 10 -3 -1 0 -3 -2
name is carmen | 11 -2 -4 0 -6 0
name is derek | 8 -1 -2 -1 -1 -2
name is deshawn | 12 -4 -2 -3 0 -3
name is fatima | 8 -4 -1 0 -4 0
name is grant | 11 -5 -1 0 -2 -3
name is jim | 11 -2 -2 -1 -4 -2
name is josh | -4 -2 9 -2 -1 0
name is joy | 22 -7 -3 -9 -8 5
name is kevin | 8 -2 0 -1 -3 -1
name is kofi | 16 0 -2 -9 -8 3
name is lakshmi | 15 -5 -4 -4 -3 0
name is latoya | 8 0 -3 -2 -5 1
name is latrice | 15 -3 -4 -1 -5 -1
name is marcus | 9 -7 -3 2 0 0
name is megan | 8 -2 -1 0 -3 -2
name is mei | 16 -5 -3 0 1 -7
name is rosa | 8 -4 -1 0 -3 0
name is samantha | 10 -2 -2 0 -3 -2
name is shanice | -3 -2 11 -4 -3 2
name is teresa | 19 -10 -2 1 -7 -1
name is tom | 10 -4 -2 0 -3 -1
name nguyen | 12 -8 -3 0 -2 1
name nguyen first | 12 -8 -3 0 -2 1
name on | 4 12 -1 15 -16 -13
name on it | -7 3 -4 11 -5 2
name thuy | 11 -8 -2 0 -1 1
name thuy t | 11 -8 -2 0 -1 1
name tran | 14 -5 0 2 -1 -10
named | 5 -14 -3 12 16 -18
named <name> | 7 -15 1 -2 21 -13
names | 9 -21 22 -4 -3 -3
names <name> | 8 -19 23 -1 -13 2
names andre | -4 -8 13 -1 1 -1
names bob | 12 -2 -2 0 -4 -3
names bob smith | 12 -2 -2 0 -4 -3
names brandy | -1 -5 13 -1 -4 -1
names carlos | 9 -2 -1 0 -3 -3
names carlos <name> | 9 -2 -1 0 -3 -3
names carlos ramirez | 9 -2 -1 0 -3 -3
names cash | 20 -4 -6 -2 -6 -3
names cody | 10 -4 -5 1 -3 1
names dana | 13 -1 -4 1 -5 -4
names dana <name> | 13 -1 -4 1 -5 -4
names dana reed | 13 -1 -4 1 -5 -4
names grace | 17 -2 -4 2 -8 -6
names grace <name> | 17 -2 -4 2 -8 -6
names grace novak | 17 -2 -4 2 -8 -6
names jennifer | 13 -2 -4 1 -6 -2
names jennifer lopez | 13 -2 -4 1 -6 -2
names kevin | 16 -2 -3 3 -10 -5
names kevin and | 16 -2 -3 3 -10 -5
names linda | 14 -3 -3 1 -6 -3
names linda <name> | 14 -3 -4 2 -6 -2
names linda park | 14 -3 -3 1 -6 -3
names priya | 13 -3 -2 1 -5 -3
names priya <name> | 9 -1 -2 0 -3 -3
names priya shah | 13 -3 -2 1 -5 -3
names rosa | 12 -4 -1 1 -5 -3
names rosa <name> | 12 -4 -1 1 -5 -3
names rosa delgado | 12 -4 -1 1 -5 -3
names steve | 11 -1 -2 2 -8 -3
names steve and | 11 -1 -2 2 -8 -3
names tyler | 9 -2 3 -5 -4 -1
names tyler <name> | 8 -1 4 -5 -5 -1
names tyler jones | 11 0 -4 2 -6 -2
names walt | 23 -3 -6 -2 -9 -4
names wes | -3 -7 16 -4 -2 0
names will | 17 -4 -6 2 -7 -2
names will <name> | 16 -1 -5 2 -8 -4
names will turner | 16 -1 -5 2 -8 -4
nana | -12 -1 -12 -11 47 -12
nancy | 13 -5 -11 -1 3 1
nancy <name> | 11 -3 -11 -1 3 1
nancy wu | 8 -2 -2 -1 -3 -1
nancy wu i | 9 -1 -3 -2 -3 0
nanny | -11 -6 -11 -4 44 -13
nanny position | -10 -2 -9 -1 30 -8
naomi | 17 -5 -4 0 -12 4
naomi <name> | 17 -5 -4 0 -12 4
napa | -5 -12 33 -3 -11 -2
napa <name> | -1 -5 9 -1 -3 1
napa on | -9 -7 19 -3 -4 5
napa on <name> | -6 -6 16 -4 -3 4
napa that | -7 -3 12 0 -2 1
nate | 6 5 4 6 -14 -7
nate <name> | -1 -7 16 -4 -1 -4
natio * | -12 -11 20 23 -9 -12
national | -2 -14 -3 36 -11 -6
national <name> | -1 -5 -6 16 -5 1
national business | -7 -8 -8 35 -7 -4
nationwide | -11 -7 23 -5 -2 2
navy | -3 10 -4 -3 -2 1
near | 20 -8 0 -3 -12 3
near <name> | 20 -7 -5 -1 -6 -1
near me | -2 -2 -6 8 1 1
near your | 8 0 6 -9 -7 1
near your shop | 8 0 6 -9 -7 1
neces * | 27 0 14 -5 -16 -20
necesita | 18 -6 -6 -2 -6 3
necesito | 26 6 12 -12 -13 -19
necesito <part> | 13 -3 -3 -3 -3 -2
necesito ayuda urgente | 9 -5 -3 1 -3 1
necesito cambio | 10 -5 -3 0 -1 0
necesito cambio de | 10 -5 -3 0 -1 0
necesito frenos | 13 -3 -3 -3 -3 -2
necesito que | 6 -9 5 -2 -3 2
necesito que me | 6 -9 5 -2 -3 2
necesito un | 30 -7 -8 -3 -5 -7
necesito un <mechanic> | 30 -7 -8 -3 -5 -7
necesito un cambio | 17 -8 -6 -2 -2 2
necesito un mecanico | 30 -7 -8 -3 -5 -7
neck | -4 -5 10 -2 0 2
neck of | -4 -5 10 -2 0 2
neck of the | -4 -5 10 -2 0 2
need | 13 -29 22 -10 15 -11
need <part> | 20 -5 -7 -4 -8 4
need <part> on | 13 -5 -4 0 -3 0
need <we> | 9 -15 12 -8 1 1
need <we> to | 6 -12 14 -9 1 0
need a | 18 -26 0 -11 27 -8
need a <mechanic> | 26 -14 -2 2 -17 4
need a <name> | -8 -3 4 -7 21 -8
need a <paper> | -13 35 -4 -5 -8 -5
need a <part> | 24 -8 -9 1 -8 0
need a <vehicle> | -8 -3 -10 -3 28 -4
need a battery | 24 -10 -7 1 -8 0
need a brake | 12 -5 -2 1 -5 -1
need a cab | -10 -3 -5 -5 32 -10
need a card | -3 -3 14 -14 0 5
need a copy | -10 2 13 -2 -5 3
need a hand | 6 -8 19 -6 -5 -6
need a jump | 29 -8 -2 -5 -13 -2
need a mechanic | 29 -12 -9 2 -15 5
need a mobile | 15 -4 -6 -3 -4 2
need a oil | 18 -10 -1 1 -10 3
need a price | 35 -9 -12 -2 -11 -1
need a quote | 15 -7 -4 -1 -2 0
need a receipt | -15 36 -3 -5 -8 -6
need a ride | -8 -3 -10 -3 28 -4
need a starter | 12 -3 -3 0 -3 -2
need a taxi | -8 -3 -7 -6 31 -8
need a tow | 25 -9 3 -4 -13 -2
need a tune | 21 -6 -4 -3 -12 3
need a w | 4 -9 6 -1 -2 2
need an | 14 -15 -6 -5 15 -3
need an appointment | -15 2 -4 -1 21 -2
need an oil | 28 -12 -11 -1 -7 3
need anybody | -4 -3 19 -2 -5 -4
need anything | 2 -7 37 -6 -17 -9
need brakes | 22 -10 -6 0 -8 2
need front | 22 -7 -5 1 -8 -3
need front <part> | 22 -7 -5 1 -8 -3
need front brakes | 19 -6 -3 -1 -4 -6
need hands | 19 -5 -6 -1 -5 -1
need help | 28 -7 -8 -5 -5 -4
need it | 18 2 -14 1 -11 4
need it <day> | 17 -6 -4 -2 -3 -2
need it <did> | 17 -13 -7 1 0 1
need it by | 0 14 -4 -5 -5 1
need it done | 15 -10 -3 0 -3 1
need it for | 2 5 -9 2 -4 3
need it put | 12 -8 -6 1 0 1
need it rolling | 17 -3 -10 0 -2 -2
need it today | 18 -6 -4 -2 -3 -3
need like | 11 -4 -2 -1 -6 2
need like a | 11 -4 -2 -1 -6 2
need my | 24 -5 -13 -9 24 -20
need my <part> | 14 -4 -3 -1 -8 1
need my <vehicle> | 20 -2 -5 -3 -8 -1
need my car | 19 -2 -4 -4 -8 -2
need new | 33 -13 -9 1 -11 -1
need new <part> | 33 -13 -8 0 -11 -2
need new struts | 13 -6 -2 1 -5 0
need oil | 18 -2 -6 -5 -3 -2
need oil changes | 18 -2 -6 -5 -3 -2
need some | 25 -8 -8 1 -9 -1
need some work | 22 -4 -6 0 -7 -5
need somebody | 30 -12 -14 -5 -1 1
need somebody out | 15 -6 -3 1 -7 1
need somebody to | 30 -12 -11 2 -13 3
need someone | 12 -17 3 -6 17 -9
need someone to | 8 -15 6 -5 18 -11
need struts | 10 -3 -1 -3 -3 1
need that | -6 -7 24 -1 -9 0
need the | 18 -10 20 -10 -17 -1
need the <part> | 17 -9 -6 2 -7 3
need the labor | -3 -8 12 0 -2 1
need the oil | 9 -3 -4 0 -2 -1
need the same | 23 -7 -7 1 -10 0
need those | -6 12 1 -4 -5 2
need to | -18 20 6 -12 13 -10
need to be | 26 -13 -7 -2 -6 2
need to bring | -8 -8 -5 -1 21 1
need to cancel | -5 17 -8 -4 11 -11
need to change | -13 20 -2 -3 3 -4
need to come | -4 11 -3 0 -2 -1
need to get | 14 8 -9 -2 -11 0
need to know | 0 -13 23 -3 -10 4
need to make | -10 -3 -2 -1 17 -1
need to move | -6 14 -11 -3 6 0
need to refill | -1 -1 -1 -1 13 -8
need to renew | -7 -3 -3 0 16 -3
need to reschedule | -5 23 -4 -7 0 -7
need to schedule | 10 -5 14 -8 -8 -3
need to see | 4 -6 -3 -2 11 -3
need to speak | -7 -8 -6 -5 30 -4
need to talk | -2 -4 13 -6 -2 1
need to tell | -10 28 -6 -1 -11 -1
need working | -1 -1 -7 11 -3 0
need working capital | -1 -1 -7 11 -3 0
need you | 9 -15 12 -8 1 1
need you to | 6 -12 14 -9 1 0
need your | -1 -11 27 6 -19 -3
need your labor | -5 -5 19 -6 -2 -1
neede * | -5 6 15 -2 -7 -6
needed | -5 6 15 -2 -7 -6
needi * | 2 9 -1 -4 -10 3
needing | 2 9 -1 -4 -10 3
needs | 11 3 9 -9 -8 -6
needs <part> | 18 16 -14 -7 -13 0
needs <part> <part> | 18 -8 -2 1 -2 -7
needs a | 14 -3 13 -11 -8 -4
needs a <part> | 1 7 1 -4 -8 2
needs a battery | -3 20 -3 -9 -9 5
needs a clutch | 20 -7 -6 1 -5 -4
needs a fuel | 23 -9 -7 1 -5 -2
needs a new | 13 -7 -3 1 -4 1
needs a radiator | 17 -7 -6 1 -3 -2
needs a serpentine | 24 -7 -4 -2 -10 -1
needs a starter | 25 -15 -12 1 0 1
needs a tune | 17 -7 -6 -1 -3 1
needs a water | 15 -6 -7 1 -3 1
needs an | 15 -10 11 -4 -6 -5
needs an <name> | 21 -3 -7 -7 -7 3
needs an oil | 9 -6 -1 0 -1 0
needs brake | 18 -8 -2 1 -2 -7
needs brake pads | 18 -8 -2 1 -2 -7
needs brakes | 18 12 -11 -7 -10 -2
needs front | 27 -10 -8 0 -9 0
needs front <part> | 27 -9 -8 0 -9 -1
needs front brakes | 19 -9 -2 1 -11 3
needs front struts | 16 -5 -5 1 -5 -1
needs injectors | 18 -4 -3 -1 -5 -5
needs new | 21 -14 -5 1 0 -2
needs plugs | 13 -4 -2 -3 0 -3
needs rear | 8 -2 -2 0 -1 -4
needs spark | 11 -3 -9 1 -1 0
needs spark plugs | 11 -3 -9 1 -1 0
needs the | 6 -15 -1 3 5 2
needs tires | 3 8 -2 -7 -6 3
needs to | 15 -13 -3 5 0 -4
needs to be | -2 -12 1 5 7 0
negoc * | 8 -10 -10 38 -15 -10
negocio | -6 -4 -10 32 -7 -5
negocios | 8 -9 -4 23 -11 -7
neigh * | 5 0 -11 16 5 -15
neighbor | 7 -2 -3 -1 13 -14
neighbor <did> | -1 11 0 1 -9 -2
neighbor <name> | 12 -6 -6 2 -4 1
neighbor shes | 11 -3 -4 -2 -3 1
neighbor two | -3 12 -3 -1 -7 2
neighbor two doors | -3 12 -3 -1 -7 2
neighborhood | -2 11 -11 25 -13 -9
neighbors <vehicle> | 8 -6 -2 0 -1 1
neighbors hate | 12 -6 0 -1 -3 -1
neighbors hate me | 12 -6 0 -1 -3 -1
neighbors truck | 8 -6 -2 0 -1 1
neil | 16 -4 -4 -2 -8 2
neith * | 18 -8 -7 1 -7 3
neither | 18 -8 -7 1 -7 3
nephe * | 6 -13 27 -2 -9 -9
nephew | 6 -13 27 -2 -9 -9
nephew <name> | 11 -8 -2 -1 0 0
neptu * | 11 -4 -3 0 -5 1
neptune | 11 -4 -3 0 -5 1
neptune <name> | 11 -4 -3 0 -5 1
neptune beach | 11 -4 -3 0 -5 1
nervo * | 11 -6 0 0 -4 -1
nervous | 11 -6 0 0 -4 -1
net | -10 -8 42 -9 -9 -6
netwo * | -9 -2 18 -6 -4 2
network | -9 -2 18 -6 -4 2
never | 6 18 -24 -12 2 9
never been | 11 -4 -4 -2 -1 0
never came | 7 -16 7 -4 21 -15
never came back | 10 -10 9 -1 -8 1
never charged | -6 25 -4 -6 -7 -3
never charged my | -6 25 -4 -6 -7 -3
never got | 10 31 -13 -7 -12 -8
never got a | 13 14 -3 -7 -9 -7
never got my | -6 22 -6 -4 0 -6
never got the | -7 9 -3 0 -1 1
never mind | -14 2 -13 -14 10 29
never received | 2 30 -3 -12 -7 -10
never received a | -5 10 -2 -4 -2 3
never showed | 4 -9 -5 -4 24 -10
new | -19 12 15 21 0 -28
new <mechanic> | -2 -6 14 -2 -3 -2
new <name> | -14 -2 -1 7 14 -4
new <part> | 19 21 -18 -4 -16 -2
new <part> <we> | -10 47 -13 -6 -10 -8
new <vehicle> | 0 -3 -6 12 -3 0
new address | -4 32 -3 -10 -8 -7
new alternator | 8 20 -10 -4 -8 -5
new battery | 19 6 -8 -5 -8 -3
new customers | -8 -7 -11 31 -4 -1
new exhaust | 9 -4 -4 -1 0 0
new exhaust on | 12 -5 -2 -2 -3 0
new federal | 0 -3 -4 13 -4 -1
new guy | -2 -6 14 -2 -3 -2
new here | -4 -6 9 0 -1 2
new its | 15 -11 -1 0 -3 0
new kind | 9 -5 -3 0 -3 1
new line | -8 -9 39 -9 -9 -4
new muffler | 9 -1 -4 0 -5 0
new one | 3 8 -13 7 -12 6
new one at | 12 -4 -2 -6 -4 3
new ones | -1 -7 16 -2 -7 1
new phone | -8 -11 -13 -13 52 -7
new product | -6 -6 33 -11 -7 -3
new product line | -6 -6 33 -11 -7 -3
new rep | -2 -11 43 -13 -11 -6
new starter | -3 24 -8 -4 -6 -4
new struts | 13 -6 -2 1 -5 0
new tires | -2 11 -7 0 -3 2
new truck | -1 -1 -7 10 -2 0
new voicemail | -4 -8 -8 34 -6 -7
new wiper | 20 -11 -6 0 -1 -2
new wiper blades | 20 -11 -6 0 -1 -2
news | -16 37 -17 31 -17 -18
next | 0 8 -4 -14 -5 15
next door to | 8 -4 2 -4 -5 3
next in | -5 18 -2 -5 -8 2
next month | 5 -4 9 -7 -2 0
next month so | 16 -7 -4 0 -6 0
next oil | -6 17 -5 1 -6 -1
next oil change | -6 17 -5 1 -6 -1
next time | -4 1 -3 -1 -2 8
next video | -1 -4 -1 -1 -2 8
next week | 8 2 4 -18 7 -3
next week and | 8 -6 12 -6 -4 -4
nextd * | 27 -8 -4 -4 -12 1
nextdoor | 27 -8 -4 -4 -12 1
ngozi | 11 -4 -2 -1 -3 -2
nguye * | 22 -16 -3 -3 3 -3
nguyen | 19 -16 -3 -2 3 -1
nguyen first | 12 -8 -3 0 -2 1
nguyen first name | 12 -8 -3 0 -2 1
ni | 6 7 -6 -11 -16 20
nice | 3 23 -15 1 -8 -3
nice about | 8 -7 -2 0 -1 0
nice about it | 8 -7 -2 0 -1 0
nice one | -4 12 -6 1 -6 3
nicol * | -9 4 -5 7 7 -5
nicole | -9 4 -5 7 7 -5
nicole from | 3 -6 -6 -4 15 -2
night | -4 -16 -4 5 26 -7
night * | 3 -1 5 -14 18 -10
night and | 8 9 -3 -3 -12 1
night and my | 19 -6 -1 -2 -8 -3
night stay | -1 0 -2 10 -4 -2
night stay in | -1 0 -2 10 -4 -2
nights | 3 -1 5 -14 18 -10
nights at | 16 -6 -7 0 -3 -1
nikki | 18 -6 -4 2 -6 -4
nikol * | 11 -5 -2 -4 -3 3
nikolai | 11 -5 -2 -4 -3 3
nina | -6 21 3 -6 -5 -7
nine | 1 11 -2 5 10 -25
nine <day> | 7 5 -5 0 -9 3
nine <day> and | 0 11 -3 -2 -7 1
nine and | 8 7 -8 -4 0 -3
nine and eleven | -3 11 -2 0 -3 -2
nine days and | 1 13 -3 -3 -9 1
nine hundred | -6 -10 9 14 -6 -1
nine hundred <n> | 7 -10 -13 13 1 2
nine in | -6 -5 -2 -4 20 -4
nine in the | -6 -5 -2 -4 20 -4
nine oclock | -7 15 -3 -11 15 -9
nine to | -8 -9 -8 24 6 -5
nine tomorrow and | 0 11 -3 -2 -7 1
nine tonight | 18 -7 2 2 -19 4
ninet * | -5 -3 29 -10 -13 4
nineteen | 2 -10 7 3 -5 3
nineteen and | -4 -4 10 0 -4 2
nineteen and <name> | -4 -4 10 0 -4 2
nineteen and i | -4 -4 10 0 -4 2
nineteen hundred | 10 -10 -1 1 -2 2
nineteen hundred dollars | 7 -8 -2 1 1 1
nineteenth | -5 12 -3 -3 -5 3
nineteenth and | -1 10 -2 -4 -5 2
ninety | 2 -12 25 -7 -9 0
ninety day | 0 -2 12 -5 -3 -3
ninety day warranty | 0 -2 12 -5 -3 -3
nino | -8 -6 -3 0 18 -1
ninth | -10 8 9 -3 -2 -1
nissa * | -10 20 -2 -9 6 -6
nissan | -10 20 -2 -9 6 -6
no | 0 4 -16 5 -22 29
no <car> | 15 -5 -4 0 -6 1
no <n> | 17 -11 -4 1 -4 1
no <name> | 8 -11 3 -5 -9 14
no <part> | 26 -7 -6 -4 -3 -7
no ac | 19 -4 -2 3 -14 -3
no air | 9 -4 -4 0 -3 1
no arranca | 22 -9 -6 0 -5 -2
no big | -2 13 -3 -2 -3 -2
no brakes | 27 -7 -6 -4 -3 -7
no carga | 12 -7 -2 0 -2 0
no charge | -8 14 4 -6 -7 2
no cold | 15 -7 -4 -2 -5 3
no collateral | -1 -1 -7 10 -2 1
no contract | -1 -4 -1 14 -4 -3
no cost | -8 -10 2 37 -9 -12
no cost panels | 0 -4 0 10 -2 -4
no cost to | -7 -7 -9 38 -4 -11
no crank | 11 4 -3 -2 -8 -3
no credit | -5 -7 -8 32 -5 -7
no credit check | -5 -7 -8 32 -5 -7
no doc | -2 -6 -1 14 -5 0
no enfria | 10 -3 -3 1 -4 0
no fee | -5 -1 19 -15 -2 4
no good | 13 -4 -6 0 -4 2
no hace nada | 10 -4 -3 -1 -2 0
no hard | -3 -3 -5 11 -3 2
no hay | 7 -8 19 -1 -10 -5
no hay prisa | 13 -10 -4 1 -3 2
no heat | 14 -8 -6 1 -3 2
no heat at | 13 -7 -4 2 -5 1
no hurry | 16 -12 -2 0 -1 -1
no hurry at | 8 -7 -3 1 0 1
no i | 2 -10 -5 -3 -5 20
no i dont | 16 -5 -5 0 -5 -1
no i mean | 13 -2 -4 -2 -3 -1
no i said | -5 -5 -3 -3 -4 20
no im | 1 -7 -6 -4 -8 24
no im just | -2 -5 -4 -2 -4 17
no im on | -2 -3 -3 -4 -4 16
no it | 16 -5 -5 -1 -1 -3
no its | 10 -7 -6 -4 -6 13
no its a | 10 -3 -1 -1 -3 -2
no jala | 16 0 -4 -2 -6 -4
no just | 1 -2 9 -5 -2 -1
no last | 20 -12 -2 1 -11 2
no last name | 20 -12 -2 1 -11 2
no le | 22 -9 -8 -3 -4 2
no me | -8 19 -11 -2 6 -4
no me han | -9 18 -9 -1 5 -3
no me urge | 9 -6 -2 -1 0 0
no money | -6 -10 12 23 -7 -12
no money down | -6 -7 2 25 -4 -11
no nada | -7 -8 -5 -6 -6 32
no need | -1 0 -5 -6 12 0
no need to | -3 -5 -3 -4 15 0
no no | -3 -5 -3 -5 -4 21
no not | 9 -5 -2 1 -3 1
no obligation | -9 -8 3 31 -7 -10
no offense | 0 -1 11 -5 -5 0
no on | -8 -2 8 10 -7 -1
no on measure | -1 -2 -5 10 -1 -1
no one | 7 33 -12 -12 -4 -12
no one has | 3 19 -3 -9 0 -10
no pasa | 16 -5 -6 -1 -2 -2
no pasa de | 12 -3 -6 -1 -2 0
no power | 22 -6 -4 -5 -1 -6
no prende | 23 -10 -7 1 -4 -4
no pressure | 5 -4 -7 10 -4 0
no pressure at | 5 -4 -7 10 -4 0
no quiere | 10 -3 -3 -1 -5 3
no quiere prender | 10 -3 -3 -1 -5 3
no records | 13 -6 -3 -2 -3 2
no reverse | 16 -3 -6 -9 -3 4
no rush at | 13 -4 -4 -1 -4 1
no se | -2 5 5 -9 -11 12
no se oye | -3 -4 -2 -3 -4 16
no sirve | -6 18 -4 -2 -3 -3
no sorry | 23 -12 -4 2 -12 2
no sorry <n> | 17 -4 -6 0 -7 -1
no sorry <name> | 11 -8 0 1 -5 1
no sorry i | 11 -8 0 1 -5 1
no spare | 19 -4 -6 -1 -8 -1
no start | 4 9 -9 -1 -8 4
no thats | 12 -6 -3 -4 -7 9
no thats not | 8 -4 -2 -4 -6 8
no the | 3 -6 13 -4 -3 -4
no trabajo | 11 -9 -2 0 0 0
no two | 14 -2 0 -3 -8 -1
no voy | 0 28 -6 -8 -4 -10
no voy a | 0 28 -6 -8 -4 -10
no wait | 11 -8 -5 -3 9 -4
no wait <n> | 22 -3 -5 -3 -3 -8
no wait thats | 12 -11 0 0 -1 0
no way | -4 -2 -1 0 10 -2
nobod * | -4 20 20 -24 -16 3
nobody | 3 22 1 -19 -18 12
nobody called | 9 2 -6 0 -6 2
nobody came | -9 24 -9 -7 14 -13
nobody has | -5 24 -4 -6 -3 -8
nobody in | 8 -2 -3 1 -1 -3
nobody there | -8 -12 9 -5 -7 24
nobody told | 0 19 -6 -3 -5 -4
nobody told me | 0 19 -6 -3 -5 -4
nobodys | -7 9 27 -10 3 -22
nobodys answering | -1 -4 3 -3 10 -6
nobodys here | -7 1 9 -2 -1 0
nobodys shown | 0 27 -9 -5 -6 -6
nobodys shown up | 0 27 -9 -5 -6 -6
nobodys there | -6 -11 28 -4 3 -10
noise | -8 26 -31 -25 7 31
noise again | -7 38 -6 -5 -15 -6
noise and | 0 8 -2 -2 -8 3
noise from | -5 10 -2 -2 -2 2
noise from the | -5 10 -2 -2 -2 2
noise is | -4 23 -4 -2 -6 -7
noise like a | 11 -6 -1 0 -4 1
noise when | -4 -12 -5 3 16 2
nolan | 2 -7 12 -5 -5 4
nomas | 8 15 -7 -2 -11 -2
nomas hace | 10 -8 -2 0 -1 0
nomas hace clic | 9 -7 -2 0 -1 0
nomas para | -7 29 -9 -2 -9 -2
nombr * | 1 -14 10 5 6 -7
nombre | 1 -14 10 5 6 -7
nombre es | 1 -9 10 0 -4 1
nombre es <name> | 1 -7 10 0 -4 1
nombre es carlos | 11 -2 -3 -2 -3 -1
nombre es jose | 10 -2 -5 -1 -1 0
nombre es lupita | 11 -3 -2 -1 -2 -2
nombre es maria | 10 -3 -4 -1 -2 -1
nombre es rosa | 9 -2 -3 -1 -3 -1
none | -2 12 -7 2 -7 1
none of | -2 13 -7 2 -6 1
none of the | 16 -5 -5 1 -4 -3
noon | -5 -3 5 -8 13 -2
noor | 8 4 -4 -4 -6 1
nope | -9 13 -8 -5 -7 16
nora | 5 -10 22 -6 -8 -3
norbe * | -1 -5 13 -2 -3 -2
norbert | -1 -5 13 -2 -3 -2
norm | 15 3 -1 3 -10 -9
norma | -1 2 10 -8 -3 0
norma * | 11 12 -5 -2 -11 -4
normal | -6 16 -2 -1 -4 -3
normally | 13 -7 -3 2 -6 1
north | 1 -7 -4 -3 16 -2
north * | 23 -11 7 -1 -11 -6
northbound | 21 -5 -3 -7 -3 -3
northbound <name> | 18 -2 -1 -7 -4 -4
nos | 13 -17 7 -7 13 -10
nos vemos | -2 -4 -2 -3 18 -7
nose | 9 -2 -7 -1 0 1
not | -2 10 -25 22 -6 1
not <n> | 1 27 -8 -5 -11 -5
not <name> | 3 -5 8 -8 15 -13
not a | 15 -2 -9 19 -17 -7
not a <name> | 24 -9 1 -7 -7 -2
not a <vehicle> | 10 0 -3 -3 -4 0
not a car | 10 0 -3 -3 -4 0
not a sales | -6 -3 -9 29 -5 -6
not an | 11 -10 7 -3 -6 1
not an emergency | 16 -10 -1 -1 -5 2
not answering | -2 19 -5 -6 -17 10
not appearing | -7 -7 -6 33 -7 -6
not appearing in | -7 -7 -6 33 -7 -6
not at | -2 5 -3 -1 8 -7
not at the | -2 5 -3 -1 8 -7
not been | 7 6 -5 11 -13 -6
not believe | -6 -5 -7 -7 33 -8
not call | -7 -5 -5 28 -6 -4
not call list | -7 -5 -5 28 -6 -4
not charging | 22 -10 -7 0 -6 1
not close | 14 -5 0 0 -4 -6
not completed | -8 -8 -6 35 -5 -7
not cooling | 17 -4 -1 -4 -7 -1
not disregard | -9 -9 -5 34 -7 -5
not eating | -3 -2 -2 -1 9 -2
not even | 0 8 -6 2 -7 3
not go | 10 -3 -1 -2 -3 -1
not going | 8 24 -8 -10 -9 -4
not hang | -2 -3 -1 17 -5 -6
not hang up | -2 -3 -1 17 -5 -6
not happy | 1 28 -6 -11 -5 -6
not heat | -4 15 1 -5 -3 -4
not her | 10 -6 -1 0 -5 1
not in | 15 -5 -5 -4 -4 2
not kidding | 15 -2 -1 -2 -6 -3
not know | 9 -3 -1 -3 -5 2
not looking | -6 -7 12 2 -3 3
not looking to | -6 -7 12 2 -3 3
not mad | -5 17 -7 4 -11 2
not no | -8 4 -3 -3 11 -2
not paying | -6 9 -5 -4 7 -1
not running | 8 -6 -1 0 -2 0
not showing | -7 -9 -3 29 -5 -5
not showing up | -7 -9 -3 29 -5 -5
not start | 17 -4 -7 -1 -7 2
not starting | 21 -1 -1 -8 -5 -6
not sure | 29 -12 -6 -3 -6 -2
not sure if | 9 -4 -4 1 -4 2
not sure it | 23 -10 -2 -2 -5 -4
not the | 13 15 2 -7 -19 -3
not the <name> | 28 -7 -5 -3 -7 -6
not the <vehicle> | 8 -5 -1 1 -5 1
not the big | 9 -1 -1 0 -6 0
not the house | -3 22 -7 0 -10 -2
not there | -1 10 -3 -1 -8 2
not to | -3 -12 2 0 12 1
not urgent | -4 -3 -1 14 -1 -6
not urgent just | -6 -1 -1 14 0 -5
not work | 13 -6 -2 -2 -5 1
not work and | 13 -5 -2 -3 -5 1
not working | 2 -7 -3 -2 15 -6
notar * | -13 -10 11 -15 41 -15
notary | -13 -10 11 -15 41 -15
notary and | -4 -4 14 -5 -4 2
nothi * | 3 2 3 -10 -6 9
nothing | 3 2 3 -11 -6 9
nothing i | 13 -4 -6 -1 -4 2
nothing i have | 11 -7 -1 1 -8 2
nothing just | 8 -6 -1 0 -2 0
nothing so | 0 -6 10 -1 -3 0
notic * | -12 -5 2 44 -16 -12
notice | -5 -1 -7 44 -15 -16
notice from | -4 6 -5 8 -6 1
noticed | -13 -7 5 25 -10 -1
noticed <we> | -3 -4 0 9 -2 0
noticed <we> dont | -3 -4 -6 14 -2 0
noticed you | -3 -4 0 9 -2 0
noticed you dont | -3 -4 -6 14 -2 0
noticed your | -10 -9 5 25 -7 -4
noticed your website | -3 -8 -4 21 -4 -2
noticed youre | -1 -3 -7 9 1 1
noticed youre not | -1 -3 -7 9 1 1
novak and | 17 -2 -4 2 -8 -6
novak and my | 17 -2 -4 2 -8 -6
novem * | -4 3 -2 11 -6 -1
november | -4 3 -2 11 -6 -1
noven * | 2 -9 10 -1 -3 1
noventa | 2 -9 10 -1 -3 1
noventa y | 2 -9 10 -1 -3 1
now | -2 31 -21 37 -36 -8
now <n> | 0 11 -3 -2 -5 -1
now <name> | 1 12 -5 -1 -6 -1
now a | 11 -2 -7 0 -3 0
now and | 2 9 -12 3 -6 3
now and <name> | 14 -7 -5 0 -3 1
now and i | 11 -5 -4 -1 -2 0
now are | -6 9 -3 1 -3 2
now at | 14 -3 -6 0 -5 0
now but the | -4 10 -3 0 -1 -1
now i | 3 11 6 -7 -12 -1
now i can | 1 -6 10 -5 -3 3
now im | 14 21 -8 -7 -11 -9
now is | 5 3 -9 0 -1 3
now it | -9 15 -7 1 -1 2
now it wont | -10 14 -5 0 0 1
now its | 6 9 -5 1 -12 1
now its a | 10 -9 -1 0 0 0
now its dead | 21 -8 -2 -1 -6 -5
now its in | 12 -6 -5 2 -3 0
now ive | -5 10 -5 1 -3 2
now ive got | -4 10 -6 0 -4 2
now not | 4 -8 5 -1 -1 1
now nothing | 13 -11 -1 0 -1 0
now or | -8 -5 9 4 -2 2
now so | 17 -5 -5 -4 -3 0
now so i | 13 0 -1 -6 -2 -4
now the | 12 0 -8 -1 -5 1
now the <part> | 11 -5 -2 -2 -1 -1
now the heater | -7 18 1 -4 -3 -5
now the radio | -2 8 -4 0 -1 -1
now the radios | 11 -4 -2 -1 -2 -2
now the wheel | 18 -6 -2 -1 -8 -1
now theres | 0 8 -6 1 -7 3
now theres a | -8 17 -7 1 -7 3
nowhe * | 15 -9 -4 1 -6 2
nowhere | 15 -9 -4 1 -6 2
nueva | 18 -12 -6 1 -3 2
nueve | 4 8 -4 -2 -4 -2
nueve y | 4 8 -4 -2 -4 -2
nueve y ya | 4 8 -4 -2 -4 -2
numbe * | 3 -9 4 2 39 -38
number | -1 -5 1 3 42 -41
number <n> | 5 -6 6 -15 9 1
number <we> | 5 -14 26 -5 -10 -3
number but | 8 8 -5 -2 -8 -1
number but i | -5 17 -3 -1 -7 -1
number but its | 10 -4 -5 -1 -3 3
number by | 11 -2 -2 -4 -4 1
number for | -7 -15 6 -5 20 1
number for me | 14 -6 -2 0 -4 -2
number four | 12 -8 0 0 -5 1
number from | 16 -11 -13 -1 5 4
number from <name> | 9 -6 -7 -7 11 0
number from a | 12 -2 -6 -1 -4 2
number here | 15 -2 -2 -8 -5 1
number here is | 15 -2 -2 -8 -5 1
number i | 16 -11 -7 -2 2 1
number i gave | 16 -7 -4 0 -5 1
number in | -6 20 -9 -9 8 -4
number its | 27 -7 -6 -3 -10 -1
number its <n> | 24 -11 -1 -1 -7 -3
number of | -2 -1 8 -5 -2 3
number off | 7 -10 -13 -4 16 4
number off the | 7 -10 -13 -5 17 3
number on | 8 6 -11 -1 -3 1
number on it | 0 9 -6 0 -4 0
number one | -7 7 -17 48 -19 -13
number one on | -4 -7 -8 27 -5 -3
number six | -6 6 -3 -8 20 -8
number sorry | -5 -8 -5 -3 33 -12
number three | 3 11 -4 -4 -5 -1
number to | 11 -8 7 -5 -6 1
number you | 5 -14 26 -5 -10 -3
numbers | 5 -10 12 -4 -5 2
numbers <n> | 10 -2 -3 -5 -3 2
numbers <n> and | -3 13 -4 -7 -2 3
numbers <n> but | 9 -3 -2 0 -4 0
numbers <n> no | 10 -2 -3 -1 -1 -2
numer * | 7 -9 -5 7 25 -25
numero | 7 -9 -5 7 25 -25
numero <n> | 17 -2 -5 0 -9 0
numero equivocado | -9 -7 -8 -7 38 -7
numero fue | -1 -1 -4 18 -7 -4
nurse | 8 -5 -18 -15 45 -15
nurse at | 15 -5 -3 1 -9 2
nurse at <name> | 15 -5 -3 1 -9 2
nurse i | 9 -7 -2 0 -1 1
nursi * | 3 -8 -9 -8 32 -9
nursing | 3 -8 -9 -8 32 -9
nursing home | 1 -5 -5 -9 25 -8
nuts | -2 14 -4 -3 -5 0
o | 4 1 9 -7 -4 -3
o i | 12 -5 -4 0 -4 1
o i <name> | 11 -3 -4 0 -4 1
o l | 12 -8 -3 0 0 0
o l <name> | 12 -8 -4 0 0 -1
o l k | 12 -7 -2 0 -1 -2
o n g | 9 -1 -1 -1 -1 -3
o no | -1 9 -3 -1 -3 -2
o nomas | 14 -14 -2 0 0 1
o p | 9 -5 -2 1 -4 0
o r | 13 -6 -5 0 -2 0
o r <name> | 13 -6 -5 0 -2 0
o s | 15 -5 -4 -2 -3 -1
o s <name> | 13 -4 -5 -2 -2 -1
o s e | 9 -5 0 1 -5 0
o s s | 17 -3 -6 -4 -3 -1
o t | 12 -7 -3 0 0 -1
oak | 3 20 -16 -12 11 -6
oak <name> | 11 24 -14 -13 -3 -5
oak street | -6 27 -10 -9 2 -4
obi | 17 -7 -2 -4 -3 -2
oblig * | -7 -8 1 31 -7 -10
obligation | -9 -8 3 31 -7 -10
ocamp * | 12 -2 -3 1 -10 2
ocampo | 12 -2 -3 1 -10 2
ocho | 9 -10 -7 -3 15 -4
ochoa | -5 14 0 3 -14 2
ocloc * | -11 39 -11 -4 3 -16
oclock | -11 39 -11 -4 3 -16
oclock <day> | -3 9 -1 -2 -3 0
oclock <name> | -3 23 -6 -2 -5 -7
oclock <vehicle> | -4 -6 15 -1 -4 0
oclock at | -2 -3 -2 -3 13 -3
oclock truck | -4 -6 15 -1 -4 0
odd | 10 -3 -2 0 -7 2
odome * | 1 -7 12 -2 -10 5
odometer | 1 -7 12 -2 -10 5
oem | -3 23 4 -4 -14 -7
oem <part> | -1 20 -7 -1 -7 -4
of | -11 -2 18 18 -8 -15
of <n> <name> | -6 -6 9 -6 8 0
of <n> dollars | -1 10 -3 -3 -5 2
of <name> | -3 -9 -4 12 6 -3
of <part> | 9 14 -5 -6 -8 -4
of <part> <part> | -7 19 0 -3 -5 -3
of <vehicle> | 14 -5 -3 2 -6 -1
of <vehicle> it | 14 -5 -3 2 -6 -1
of <we> | -4 -4 8 -3 0 2
of a <car> | 3 -10 8 -1 -3 3
of a <vehicle> | -2 -8 11 -5 0 4
of a trailer | -6 -9 15 -4 -1 4
of a van | -2 -8 11 -5 0 4
of birth | -3 -10 -2 -1 19 -4
of birth <n> | -3 -10 -2 -1 19 -4
of brake | -7 19 0 -3 -5 -3
of brake pads | -7 19 0 -3 -5 -3
of cardboard | 8 -7 0 0 -1 0
of commerce | -5 -3 23 -4 -7 -4
of course | 21 -4 -3 -3 -7 -5
of credit | -9 -10 -8 33 -4 -2
of death | 17 -6 -4 -3 -5 1
of em | 10 -7 -4 1 -1 1
of goo | 10 -3 -5 1 -3 0
of google | -3 -8 -4 33 -7 -12
of insurance | -6 -8 31 -9 -7 0
of insurance from | -6 -7 19 -3 -4 1
of it | 6 -12 0 0 2 2
of jacksonville | -2 -1 9 -4 -2 0
of lights | 14 -5 -3 1 -8 1
of me | 1 16 -9 -4 -7 3
of mine | 1 -3 12 -7 -3 -1
of mister | 13 -5 -2 -3 -1 -2
of money | 11 -3 -4 -3 -3 2
of my | 5 31 -10 -18 0 -10
of my <car> | 10 2 -5 -2 -8 3
of my <kin> | 13 -4 -1 -1 -8 1
of my <paper> | 1 15 1 -7 -6 -5
of my <part> | -2 -4 -3 -5 12 2
of my <vehicle> | -5 19 -9 -2 -8 5
of my building | 8 -7 -2 0 0 1
of my car | -2 12 -5 -2 -7 4
of my mother | 14 -4 -1 -1 -9 1
of nine | -5 8 -3 6 -7 0
of nine hundred | 1 -8 -7 12 0 2
of orange | -6 -4 4 -6 10 2
of orange <name> | -6 -4 4 -6 10 2
of orange park | -6 -4 4 -6 10 2
of our | 13 3 -3 -5 -12 4
of our insureds | -3 -4 10 -6 0 3
of our trucks | 17 -3 -9 -3 -3 2
of ours | 9 -8 9 -4 -5 -2
of park | 28 -4 -8 -1 -11 -3
of people | 1 -6 1 10 -4 -2
of questions | -1 -3 15 -5 -3 -4
of questions about | -1 -3 15 -5 -3 -4
of second | 8 -5 -4 0 0 0
of shops | -3 -2 12 -6 -3 2
of state | 16 -3 -3 0 -11 2
of the | 6 0 22 12 -31 -8
of the <car> | -2 -9 25 0 -9 -5
of the <name> | -5 -9 10 22 -11 -7
of the <paper> | -8 15 6 -5 -5 -3
of the <part> | 14 2 -8 -2 -2 -4
of the business | -6 -9 -10 33 -5 -3
of the engine | 14 3 -7 -2 -2 -7
of the hood | 21 -9 -7 0 -4 -1
of the house | -5 -5 11 1 -4 2
of the intersection | 13 -8 -5 1 -4 2
of the invoice | 1 5 9 -6 -5 -4
of the month | 5 -10 10 -1 -8 3
of the receipt | -7 19 -9 -2 -2 0
of the repair | -10 15 2 1 -12 4
of the road | 15 -5 -4 -1 -4 -2
of the tires | 9 -1 -5 -1 -1 0
of the two | -6 16 -8 1 -5 1
of the vin | -6 0 20 -4 -4 -5
of the woods | -4 -5 10 -2 0 2
of them | 16 -5 3 -6 -9 1
of these | 23 -7 -8 -12 -2 6
of thing | 10 -2 -11 0 1 2
of those | 8 2 -6 -1 -6 2
of those <part> | -3 -4 8 -1 -2 2
of town | 7 9 0 -5 -14 4
of town <day> | 0 -6 11 -5 -2 2
of up | 1 -2 -6 10 -4 1
of up to | 1 -2 -6 10 -4 1
of us | 12 2 2 -6 -14 4
of water | 11 -5 -4 1 -4 2
of you | -4 -4 8 -3 0 2
of your | -5 -10 16 15 2 -18
of your <mechanic> | 0 9 -4 -2 -6 3
of your customers | -1 -6 26 -14 -6 0
of your guys | 0 9 -4 -2 -6 3
of your old | -4 -6 21 -2 -4 -5
of your time | 3 -15 12 21 -12 -9
of yours | -1 13 28 -17 -13 -10
of yours <name> | -3 2 20 -6 -9 -5
of yours for | 8 6 -7 -4 -4 0
ofeli * | 2 18 -10 -3 -6 0
ofelia | 2 18 -10 -3 -6 0
ofert * | -7 -4 -7 30 -4 -7
oferta | -7 -4 -7 30 -4 -7
oferta aprobada | -7 -4 -7 30 -4 -7
off | -9 23 10 2 1 -27
off <n> | 16 -8 -3 0 -6 2
off <name> | 27 -15 -8 1 -9 4
off a | 9 -10 14 -10 -6 2
off a <mechanic> | 12 -7 -4 1 -5 2
off again | -9 25 -9 -9 9 -7
off and | 1 10 0 -1 -10 1
off at | 24 -12 -6 3 -12 4
off at <n> | 14 -4 -2 2 -13 3
off at seven | 16 -6 -5 1 -9 3
off by | 10 -5 1 1 -4 -3
off by itself | 10 -5 1 1 -4 -3
off every | 13 -7 -1 -3 -3 0
off for | -8 10 -5 5 7 -9
off for alterations | -5 -9 -6 -4 30 -5
off from a | 8 -4 -1 0 -3 -1
off from the | -4 -3 8 -1 -1 0
off in the | 12 -6 -2 2 -8 2
off it | 8 -3 -1 1 -3 -1
off my | -5 15 -8 -6 10 -5
off my <car> | -1 9 -2 0 -7 1
off of | 9 -2 -4 0 -3 0
off of <name> | 11 -9 -1 0 -2 1
off on | -5 21 10 -14 7 -19
off on me | 10 -7 0 1 -4 1
off on my | 18 -8 -1 1 -7 -3
off or | 17 -4 -2 -3 -4 -4
off our | -9 -11 -10 42 -7 -5
off our list | -9 -11 -10 42 -7 -5
off some | -2 -7 17 -6 -5 4
off that | -7 20 -6 2 -12 3
off the | -2 -7 -1 12 7 -9
off the list | -2 3 -10 25 -10 -6
off to | -6 -9 10 1 2 2
off when | 13 -5 -4 0 -4 0
off work | -10 12 -5 -4 13 -6
off work for | -6 17 -3 2 -8 -1
off your | -11 10 19 -4 -7 -7
offen * | 0 -1 11 -5 -5 0
offense | 0 -1 11 -5 -5 0
offer | 28 -22 -1 52 -27 -31
offer * | -1 2 -9 21 -11 -3
offer <we> | -6 -2 -1 20 -4 -7
offer <we> a | -5 -1 -4 18 -2 -5
offer expires | -10 -9 2 31 -8 -6
offer for | -3 -4 -9 24 -5 -3
offer from | -3 -6 12 -4 -2 2
offer from a | -3 -6 12 -4 -2 2
offer you | -6 -2 -1 20 -4 -7
offer you a | -5 -1 -4 18 -2 -5
offering | -2 -3 -6 22 -8 -3
offic * | 3 -9 14 -3 22 -28
office | 2 -6 18 -11 20 -24
office <n> | 8 -2 -5 0 -2 0
office at | -5 -7 4 -2 9 2
office at <n> | -2 -4 -5 -2 12 1
office calling | -1 -10 -6 -5 20 3
office calling to | -1 -11 -3 -4 17 2
office confirming | -8 8 -5 -4 10 -1
office confirming <name> | -4 -6 -3 0 14 -1
office in | 9 -5 -1 1 -5 1
office park | 9 -3 -4 -3 -1 2
office this | -4 -5 9 -8 4 4
office this is | -4 -5 9 -8 4 4
office we | -8 -5 23 -1 -9 0
office we need | -8 -5 23 -1 -9 0
office your | -9 -6 39 -5 -14 -5
officer | -11 -3 6 -2 19 -9
officer <name> | -12 3 10 2 -3 0
offices | 11 -3 -2 -1 -4 0
ofici * | -10 -10 5 10 8 -2
oficina | -5 -7 -8 11 10 -1
oficina de | -5 -7 -8 11 10 -1
ofrec * | -4 -4 -7 28 -6 -7
ofrecemos | -3 -3 -7 23 -5 -7
oh | 1 -15 -17 -10 17 24
oh <name> | 17 -13 -4 -2 5 -4
oh i | 11 -7 -1 1 -4 1
oh im | 0 -5 -2 0 11 -4
oh its | 3 -6 -5 -5 -10 22
oh its recording | -5 -3 -2 -4 -6 20
oh its the | 0 -5 -1 -1 -3 10
oh shoot | -3 -3 -4 -3 -9 22
oh sorry | 3 -5 -2 -4 16 -9
oh sorry i | -2 -4 0 -3 18 -9
oh this | 0 -6 -7 -1 20 -7
oh wait | 1 -6 -7 -1 17 -4
oh wait is | -3 -3 -6 -2 19 -5
oil | 29 5 22 -9 -34 -14
oil <did> | 15 -12 -3 1 -2 0
oil <name> | -5 -3 10 -3 -1 2
oil <vehicle> | -6 -7 18 -1 -4 -1
oil and | 7 12 -6 -3 -5 -4
oil and filter | 2 10 -9 -1 -4 1
oil change | 19 14 -12 -3 -16 -2
oil change <car> | 29 -7 -6 -5 -4 -7
oil change and | 11 -11 3 -5 -1 3
oil change for | 15 -11 -1 1 -4 1
oil changed | 15 -12 -3 1 -2 0
oil changes | 19 -6 12 -9 -14 -2
oil changes at | 17 0 -2 -5 -6 -4
oil changes in | 15 -3 -7 -4 -7 5
oil drum | -10 -9 39 -8 -5 -7
oil everywhere | -2 8 -3 -1 -2 0
oil in | 13 1 -6 2 -10 1
oil in my | 11 -4 -1 0 -10 4
oil is | 20 -4 -7 -2 -3 -4
oil leak | 35 -9 -8 -6 -4 -7
oil light | -2 10 -6 2 -5 2
oil needs | 2 -8 14 -4 -4 0
oil on | 5 9 -9 -3 -5 3
oil on my | -2 8 -5 -2 -2 3
oil on the | 12 -4 -5 -2 -3 2
oil pan | 16 3 -6 -2 -5 -6
oil pan gasket | 17 -3 -4 -2 -2 -6
oil pickup | -6 -7 18 -1 -4 -1
oil real | -1 9 -2 0 -7 1
oil real bad | -1 9 -2 0 -7 1
oil service | 21 -5 -7 -3 -9 3
oil spot | -5 10 -3 -2 -3 2
oil spot under | -5 10 -3 -2 -3 2
ok | 5 5 0 -13 3 1
okay | 3 -11 -27 -7 -15 58
okay bye | 6 -13 -9 -10 1 24
okay bye bye | -4 -3 -1 -3 -5 16
okay great | -2 -1 -2 10 -2 -4
okay i | 0 11 -2 -1 -3 -4
okay ill | -2 -3 -1 -1 -3 10
okay im | -1 -9 -6 -7 8 16
okay its | 2 8 -2 0 -9 0
okay maybe | 14 -3 2 -4 -4 -5
okay so i | -3 10 -3 2 -3 -2
okay thanks | -4 -7 9 -1 1 2
okonkwo <name> | 10 -5 -3 -1 -3 2
oksan * | -1 12 -6 -1 -4 1
oksana | -1 12 -6 -1 -4 1
oksana <name> | -4 13 -4 -2 -2 -1
old | 11 13 6 -1 -26 -4
old <car> | 7 3 3 -6 -8 2
old <car> its | 13 -5 -3 -1 -8 3
old <mechanic> | 10 -2 -3 -2 -4 1
old <part> | -6 32 -10 -2 -10 -3
old <part> back | -6 14 -3 0 -2 -3
old <vehicle> | -5 -2 -6 18 -3 -2
old alternator | -7 30 -7 -5 -8 -4
old lady | 13 -4 -4 0 -4 -1
old parts | -3 22 -8 -1 -8 -2
old parts back | -6 14 -3 0 -2 -3
old stuff | 14 -7 -9 2 -2 2
old tractor | 13 -1 -7 -2 -7 4
older | 11 -7 -3 0 -3 1
older <car> | 10 -6 -3 1 -4 2
olga | 14 -5 0 0 -4 -6
olivi * | -2 8 -3 6 -7 -2
olivia | -2 8 -3 6 -7 -2
omall * | 10 -6 -2 -1 -2 1
omalley | 10 -6 -2 -1 -2 1
omar | 13 -14 0 -6 6 1
omar <name> | 12 -4 -3 0 -3 -2
omar farouk | 12 -6 -5 0 -2 0
omar haddad | 18 -4 -5 0 -5 -3
on | -1 19 1 1 -3 -16
on <car> | 3 -6 9 -4 -5 3
on <day> | 8 17 -10 -8 5 -11
on <day> and | -1 14 -7 -7 4 -2
on <day> around | 12 -8 -1 -1 -3 1
on <day> at | -2 -8 0 -2 12 0
on <day> the | -2 -3 -4 -1 8 1
on <mechanic> | 2 -3 16 -6 -7 -3
on <n> | 12 -6 3 2 -11 -1
on <n> northbound | 15 -4 -3 -2 -2 -5
on <name> | 10 -6 2 -10 12 -8
on <part> | 17 -4 -4 -2 -5 -2
on <vehicle> | -10 13 16 -4 -8 -7
on <vehicle> ill | -3 -2 15 -2 -5 -3
on <we> | -5 16 -13 14 -1 -12
on a | 17 -14 3 2 -7 -1
on a <car> | 16 -4 -4 -2 -11 3
on a <did> | 10 -4 -2 0 -3 0
on a <part> | 12 -2 -7 -3 -1 0
on a fixed | 10 -4 -2 0 -3 0
on a little | 11 -1 -3 -4 -2 0
on a on | 12 -7 -3 -2 0 0
on a pallet | -5 -3 31 -9 -10 -4
on a recorded | -6 -1 -2 21 -7 -6
on a used | 14 -9 -4 1 -3 2
on a water | 13 -1 -4 -1 -5 -3
on after | 16 -10 -5 1 -4 1
on after <name> | 16 -10 -5 1 -4 1
on after i | 10 -6 -2 1 -3 0
on again | -6 12 -4 0 -2 0
on alameda | 0 -4 10 -3 -5 2
on amendment | -2 -4 -3 14 -3 -2
on amendment four | -2 -4 -3 14 -3 -2
on an | 8 -7 8 -4 -8 4
on and | 29 -15 -6 3 -14 3
on and if | 12 -5 -4 0 -5 3
on and it | 9 2 -2 -1 -6 -1
on and now | 21 -8 -2 -1 -6 -5
on and the | 10 -7 -3 0 -1 1
on at | 11 -7 -1 0 -3 -1
on back | -2 -10 28 -5 -7 -4
on back order | -2 -10 28 -5 -7 -4
on baymeadows | -2 -5 12 -2 -4 0
on beach | 12 -2 -2 0 -10 2
on beach <name> | 9 -2 2 -4 -7 1
on beach boulevard | 10 -2 1 -3 -7 2
on beaver | 10 -3 -4 0 -4 2
on before | 18 -7 -7 -3 -3 2
on behalf | 1 -8 5 8 -7 0
on behalf of | 1 -8 5 8 -7 0
on blanding | -1 -2 15 -2 -9 -1
on butler | 13 -3 -7 0 -3 1
on by | 10 -7 -1 -1 -1 -1
on call | -4 -7 -6 -1 25 -7
on cars | 0 -6 10 -1 -5 2
on cars in | 12 -5 -4 -2 -3 2
on cherry | -2 -8 6 -6 9 2
on cold | 13 -2 -3 -5 -1 -3
on colonial | 17 -3 -5 1 -10 0
on craigslist | -4 -12 -10 -6 37 -5
on cylinder | 22 -6 -5 -4 -6 1
on diesels | 22 -5 -6 -3 -3 -6
on dunn | 9 -4 -3 0 -4 1
on dunn <name> | 9 -4 -3 0 -4 1
on dunn avenue | 9 -4 -3 0 -4 1
on every | -5 -8 3 23 -8 -5
on file | -1 6 12 -9 -10 2
on for | 5 51 -10 -19 -14 -13
on for <day> | -3 17 -2 -3 -8 -1
on for a | 16 -10 -5 0 -3 3
on friday | 2 7 -5 -10 10 -3
on front | 21 -3 -3 -4 -3 -6
on front <part> | 21 -3 -3 -4 -3 -6
on gate | 13 -5 -4 2 -8 2
on gate <name> | 13 -5 -4 2 -8 2
on gate parkway | 13 -5 -4 2 -8 2
on google | -5 -8 16 19 -7 -15
on google and | 15 -3 -4 -8 -3 4
on guy | 2 -3 16 -6 -7 -3
on her | 10 -5 -5 -2 0 2
on high | 17 -5 -5 1 -7 -1
on his | 3 23 6 -11 -10 -11
on his way | -1 36 -12 -8 -8 -8
on hodges | 11 -1 -7 0 -3 1
on hold | -7 -2 -4 -5 7 11
on hold <name> | -2 -3 -3 -4 -4 16
on how | -2 -1 8 -5 -2 2
on i | 10 -3 -5 -1 -3 2
on im | 1 -9 5 -3 -7 12
on im on | -3 -3 -1 -2 -5 13
on indeed | -1 -5 21 -5 -15 4
on indeed for | 0 -3 10 -3 -6 2
on is | -2 29 -8 -2 -7 -11
on it and | -2 -3 8 -10 9 -2
on it in | -1 10 -5 -1 -5 1
on its | 8 17 2 -3 -15 -10
on its a | 9 -6 -2 0 -2 0
on johns | 11 -9 0 0 -2 0
on johns island | 11 -9 0 0 -2 0
on lem | -2 -4 9 -2 -3 2
on lem <name> | -2 -4 9 -2 -3 2
on lem turner | -2 -4 9 -2 -3 2
on like | 0 10 -6 -1 4 -7
on main | 24 -6 -4 -3 -8 -4
on marketplace | 0 -15 -8 -10 37 -4
on me | 25 -10 -12 3 -10 5
on me and | 18 -7 -7 1 -10 4
on me at | 17 -3 -7 0 -7 1
on measure | -1 -2 -5 10 -1 -1
on metal | 24 -10 -9 2 -9 2
on monday | -1 16 -10 -7 4 -2
on monday and | 2 15 -5 -4 -7 -2
on my | -6 33 -23 -8 16 -10
on my <car> | -2 6 -10 0 6 1
on my <part> | -1 21 -6 -2 -6 -6
on my <vehicle> | -3 18 -7 1 -11 3
on my account | -4 26 -5 -4 -9 -5
on my car | 1 14 -6 0 -12 2
on my card | -2 7 -3 -8 11 -4
on my homeowners | -4 -5 -3 -1 15 -3
on my insurance | 1 -7 -3 -6 12 3
on my last | 6 -3 -2 9 -4 -5
on my lift | 10 -5 -5 -2 1 2
on my order | -1 -11 -3 -1 15 1
on my phone | -5 4 -3 8 -5 2
on my porch | 2 15 -4 -1 -8 -2
on my route | -7 -10 38 -6 -12 -3
on my sons | -4 13 -4 -1 -6 2
on my street | -4 11 -3 -3 4 -6
on my truck | -4 10 -4 0 -4 2
on my way | 22 -9 -10 -8 11 -5
on my wifes | 17 -6 -3 -2 -4 -1
on nextdoor | 27 -8 -4 -4 -12 1
on old | 9 -3 -3 1 -5 1
on old <name> | 10 -3 -3 0 -5 1
on one | 2 -5 13 -4 -3 -2
on one of | -2 -3 15 -4 -1 -4
on one side | 14 -3 -4 -5 -3 0
on our | -5 -8 18 -12 16 -9
on our insureds | -8 -5 16 -4 -3 3
on our street | -8 -10 9 -5 24 -9
on page one | -2 -1 -8 10 1 1
on please | 10 -5 -1 -1 -2 -1
on proposition | -4 -5 -6 22 -5 -1
on proposition <n> | -3 -5 -5 20 -4 -3
on rear | 18 -4 -1 -3 -7 -4
on rear shocks | 18 -4 -1 -3 -7 -4
on replacing | 9 -3 -4 0 -2 0
on roosevelt | 11 -4 -3 2 -6 1
on route | 13 -9 25 -10 -13 -6
on route <n> | 13 -4 -12 1 1 2
on saturday | 18 10 -7 -5 -11 -5
on since | 9 -8 -1 0 0 0
on since <day> | 9 -8 -1 0 0 0
on something | -4 9 -2 0 -2 0
on soutel | 14 -7 -4 1 -6 1
on spark | 9 -5 -2 0 -1 0
on spark plugs | 9 -5 -2 0 -1 0
on staff | 9 -3 -3 -1 -3 1
on stands | -7 9 -1 1 -2 1
on struts | 17 -4 -4 -2 -5 -2
on sunday | -5 -8 -2 0 16 0
on that | -8 12 13 -3 -11 -3
on that <part> | -4 20 -9 0 -6 0
on the | -10 0 15 5 1 -11
on the <car> | -23 27 10 -14 -2 2
on the <mechanic> | 15 1 -5 -6 -3 -2
on the <name> | 5 6 7 -5 -14 1
on the <paper> | 3 13 5 -6 -11 -4
on the <part> | -6 8 12 -7 -8 1
on the <vehicle> | 9 -19 27 -5 -15 3
on the afternoon | -5 -5 13 -2 -3 1
on the back | 8 -7 -2 0 0 1
on the battery | -5 21 -8 -2 -3 -2
on the bench | 11 -4 -5 -3 -1 2
on the bill | 8 5 0 -3 -6 -5
on the bridge | 17 -4 -2 -1 -3 -6
on the calendar | -5 10 -2 -1 -4 2
on the car | 19 -7 -4 -1 -4 -2
on the corner | 0 -5 -3 -1 10 -1
on the driver | 12 -6 -3 -1 -3 1
on the drivers | 11 2 -6 -4 -2 -1
on the driveway | 11 -6 -5 -1 -1 2
on the eleventh | -8 4 10 -6 -2 3
on the estimate | -9 19 3 -3 -6 -5
on the first | 3 0 -5 14 -11 0
on the floor | 2 -12 -7 -3 22 -2
on the fourteenth | -7 12 -4 -2 -2 2
on the freeway | 12 -7 -4 -1 -3 2
on the front | -4 13 -7 2 -8 3
on the ground | 17 -8 -4 -1 -4 -1
on the highway | 12 7 -6 1 -7 -7
on the hook | -8 -11 37 -6 -9 -3
on the invoice | -3 11 -6 0 -4 1
on the left | -2 12 -5 2 -4 -3
on the line | 11 -7 -11 26 -12 -7
on the lot | -11 -11 5 -5 28 -6
on the ninth | -5 11 3 -5 -5 1
on the old | 14 -8 -7 1 -2 1
on the passenger | 8 -6 -5 1 1 1
on the passengers | 13 -5 -1 -1 -7 0
on the phone | 6 -10 1 3 -2 3
on the porch | -6 -6 -6 0 18 0
on the radio | 20 -8 -5 -1 -4 -2
on the rest | -7 13 -3 0 -3 0
on the route | -7 -6 27 -2 -6 -7
on the second | -10 12 -7 -6 12 -1
on the shelf | -4 -5 20 -3 -3 -4
on the shoulder | 14 -7 -2 -1 -3 -2
on the side | 25 -13 -11 3 -6 3
on the status | -3 24 -7 -5 -7 -2
on the street | -6 10 14 -5 -7 -7
on the tenth | -3 10 4 -4 -5 -1
on the third | 4 -4 -5 -6 14 -3
on the thirtieth | 12 -5 3 -7 -7 3
on the truck | 4 -10 27 -4 -14 -3
on the twelfth | -3 -4 -1 -6 15 0
on the two | -4 -6 18 -2 -5 -1
on the way | -10 33 -8 -9 3 -9
on the website | 17 -2 -3 -3 -5 -4
on there | -4 10 -5 -2 0 1
on these | 11 -4 -5 1 -1 -3
on this | 8 2 9 -3 -15 0
on this morning | 16 -4 -2 -5 -7 3
on those | -1 -3 11 -3 -3 -1
on three | -7 6 -6 18 -8 -3
on thursday | 3 11 -6 0 0 -8
on truck | -10 13 16 -4 -8 -7
on truck ill | -3 -2 15 -2 -5 -3
on turo | 9 -2 -2 0 -6 2
on two | 9 6 -3 -4 -7 -1
on university | 8 -3 -1 1 -3 -1
on us | 20 -6 -4 -4 -5 -2
on weekends | -4 -2 10 -5 -2 3
on with | 1 26 -10 -8 2 -11
on you | -3 14 -13 14 1 -12
on your | 3 -4 11 13 -12 -11
on your <mechanic> | -6 25 -5 -6 -6 -2
on your <name> | -1 -1 -12 13 1 1
on your <vehicle> | -11 -14 10 2 15 -2
on your account | 1 -7 24 -9 -8 0
on your automobile | -1 -5 -5 17 -3 -3
on your caller | 18 -3 -7 2 -10 0
on your car | -8 -10 -10 15 11 3
on your route | -5 -1 10 -4 -4 3
on your schedule | 15 4 -6 -5 -11 2
on your support | 0 -2 -5 11 -2 -2
on your unit | -6 -8 30 -6 -8 -3
on your vehicle | -7 -5 14 3 -8 4
on your way | 4 27 -9 -11 -8 -3
on your website | 8 -2 5 -8 -6 2
on your work | 16 -9 6 -12 -6 5
once | 6 16 -9 1 -9 -6
once <name> | -2 8 -3 -1 -3 1
one | -8 14 -1 23 -11 -17
one <we> | -10 25 9 -1 -10 -12
one <we> <did> | -7 29 6 -7 -15 -6
one <year> | 9 -5 0 -1 -3 0
one and | -3 13 -3 5 -12 0
one and three | -9 16 6 -2 -4 -6
one at | 12 -4 -2 -6 -4 3
one bedroom | 3 -5 -4 -9 25 -10
one by | 0 -6 -4 11 -5 4
one came | -14 23 38 -15 -18 -13
one came in | -7 -14 46 -8 -13 -4
one coming | -7 -9 13 2 0 2
one from | -5 19 -4 1 -4 -7
one has | 4 18 -3 -9 -1 -9
one hundred fifty | 0 -4 -4 9 -3 2
one i | 8 3 -3 -2 -8 3
one in | -2 -10 11 -9 7 3
one in the | -2 -5 -5 -2 13 0
one is | 20 -10 -6 -4 -2 2
one is the | 17 -4 -5 -6 -4 2
one it | 8 -4 6 -4 -6 1
one its | 16 -7 -3 0 -7 1
one its misfiring | 12 -3 0 -1 -9 0
one more | -2 14 -3 -4 -3 -2
one new | -4 -8 -8 34 -6 -7
one new voicemail | -4 -8 -8 34 -6 -7
one not | 14 -6 -5 -1 -2 0
one now | -3 -4 -2 12 -1 -2
one of | 17 -3 19 -22 -15 3
one of my | 13 -8 3 -6 -5 2
one of our | 13 -9 4 -7 -4 4
one of the | 3 0 16 -8 -10 -1
one of them | 9 -6 6 -2 -7 -1
one of those | 9 3 -8 -2 -3 1
one of your | -4 4 26 -17 -8 0
one off | -1 14 1 -4 -5 -7
one on | 9 -6 -1 18 -15 -6
one on google | -4 -7 -8 27 -5 -3
one on the | 10 -3 6 -6 -9 3
one shop | 12 -8 -4 6 -4 -1
one side | 18 -5 -4 -3 -8 2
one sittin | 13 -6 -6 -3 0 2
one that | 2 15 -7 -8 -6 5
one that needs | -2 20 -6 -9 -5 2
one thats | 2 -7 10 1 -5 -1
one the | 1 10 -6 1 -7 2
one time | -6 -9 -8 32 -6 -4
one to | -1 -5 -7 21 -7 -1
one to speak | -1 -3 -4 13 -6 0
one who | 17 -14 -2 0 -2 0
one with the | 9 3 -14 -5 4 2
one you | -10 25 9 -1 -10 -12
one you did | -8 11 -2 3 -9 4
ones | 8 3 9 -10 -13 2
onlin * | 20 -2 -1 23 -19 -21
online | 20 -2 -1 23 -19 -21
online and | -5 21 -3 -2 -6 -6
online for | 16 -17 5 0 -5 1
online for my | 20 -13 -3 -1 -4 1
online presence | -10 -9 8 25 -8 -6
only | 5 2 3 11 -15 -7
only <n> | 7 -5 -9 8 -5 3
only <name> | 9 -9 -1 0 0 0
only <vehicle> | 8 -6 -3 1 0 1
only a | -3 10 1 -6 0 -1
only blows | 14 -3 -2 1 -7 -2
only come | 15 1 -3 -4 -6 -4
only for | 11 -8 -1 0 -4 1
only get | 0 -15 -5 34 -11 -3
only get paid | 0 -15 -5 34 -11 -3
only got | -8 -5 6 3 5 0
only hold | -4 -5 12 -1 -3 1
only key | 17 -8 -3 -2 -7 3
only key to | 16 -6 -3 -3 -6 2
only need | 2 -8 9 3 -6 0
only on | 13 -5 -3 -1 -4 0
only one i | 14 -9 -6 1 -1 1
only take | 0 -6 -4 20 -5 -6
only thing | -3 0 -6 -7 13 3
only want | 2 11 -4 0 -5 -3
only works | 20 -12 -6 2 -6 3
only works on | 20 -12 -6 2 -6 3
ontiv * | 12 -3 -2 -2 -4 -1
ontiveros | 12 -3 -2 -2 -4 -1
oops | -7 -6 -4 -6 36 -12
oops i | -7 -6 -4 -6 36 -12
open | 24 -11 14 -8 17 -37
open <day> | 19 1 -5 -7 1 -8
open <name> | 29 -2 -6 -4 -10 -7
open <paper> | -8 -9 37 -8 -7 -5
open and the | 11 -4 -2 0 -5 0
open enrollment | -7 -5 -8 36 -12 -4
open house | -13 -13 26 -16 26 -9
open invoice | -8 -9 37 -8 -7 -5
open on | 13 -7 9 -5 -3 -7
open on <day> | 25 -7 -2 -2 -11 -3
open on <name> | 16 -8 -4 -4 3 -2
open on saturday | 25 -7 -2 -2 -11 -3
open the | -6 -6 -11 -6 35 -6
open the door | -7 -6 -11 -6 35 -6
open to | -4 -4 10 7 -5 -4
open to a | -4 -4 10 7 -5 -4
open today | 21 -7 -4 -5 2 -7
opene * | -5 10 11 0 -14 -3
opened | -4 7 11 0 -12 -3
openi * | 14 -12 9 -3 5 -14
opening | 5 -10 -1 -1 21 -14
openings | 10 -7 11 -6 -4 -3
operation | -3 -5 8 0 0 0
opini * | 20 -9 -10 18 -14 -4
opinion | 20 -9 -10 18 -14 -4
oprim * | -12 -9 -12 55 -11 -11
oprima | -12 -9 -12 55 -11 -11
oprima el | -5 -4 -6 25 -5 -5
oprima el uno | -5 -3 -6 24 -5 -5
oprima uno | -7 -5 -7 35 -8 -8
oprima uno para | -2 -2 -2 12 -4 -1
opt | -10 -8 -10 47 -10 -8
opt out | -10 -8 -10 47 -10 -8
optim * | 8 -4 -2 -3 -1 2
optima | 9 -4 -1 -6 -1 3
optio * | -19 34 -7 23 -14 -17
option | -13 40 0 -11 -7 -10
options | -6 -8 -5 30 -6 -4
or | -11 12 -1 10 0 -10
or <day> | 19 -9 -5 0 -9 4
or <day> would | 14 -7 -3 1 -8 3
or <did> | -2 10 -6 -1 -4 3
or <n> | 1 12 -2 -3 -3 -4
or <we> | 2 5 -5 8 -10 0
or <we> dont | -3 -4 -4 11 -2 3
or a | -3 -1 5 9 -10 -1
or a new | -1 0 -7 10 -2 0
or actually | 8 -7 -3 1 0 1
or anything | -8 18 -3 -1 -5 -1
or are | -2 -6 9 -1 -3 3
or are <we> | -2 -6 9 -1 -3 3
or are you | -2 -6 9 -1 -3 3
or did | -2 10 -6 -1 -4 3
or do | 22 7 -9 -3 -16 -1
or do <we> | 10 9 -4 -3 -7 -4
or do i | 27 2 -10 -4 -16 3
or do you | 10 9 -4 -3 -7 -4
or if <we> | -6 -3 10 0 -3 2
or if you | -6 -3 10 0 -3 2
or ill | -4 15 -8 1 -5 2
or im | -1 -5 -4 -1 12 0
or is | 12 0 -12 -7 13 -6
or is that | 17 4 -7 -4 -3 -7
or is there | 12 -6 -4 -1 -3 1
or it | -5 -4 12 -2 -4 3
or it goes | -5 -3 12 -3 -4 3
or just | 14 -7 -8 -6 9 -2
or knee | -5 -8 -6 30 -7 -4
or knee pain | -5 -8 -6 30 -7 -4
or leave | -3 10 -2 0 -5 1
or leave it | -3 10 -2 0 -5 1
or maybe | 5 3 -8 0 -3 2
or more | 1 -3 -3 12 -4 -3
or my | 9 -2 -3 -1 -4 1
or my office | 10 -4 -3 -1 -3 1
or nah | 11 24 -7 -7 -10 -11
or no | -1 0 5 -10 8 -3
or no on | 0 -6 15 -2 -4 -3
or not | -8 17 -10 5 2 -5
or press one | -2 -2 -3 9 -2 1
or send | -3 -8 12 -2 -1 2
or should | -4 16 -3 -2 -5 -3
or should i | -4 16 -3 -2 -5 -3
or sir | 8 -6 -1 0 -1 -1
or something | -5 13 -4 -2 -1 -1
or text me | -2 -7 5 10 -4 -2
or the control | 11 -3 -3 0 -6 1
or three | 1 -7 8 -4 -2 4
or tomorrow | 19 -10 -5 -1 -7 4
or what | -8 -1 -2 -4 17 -1
or whatever | -6 10 5 -2 -8 1
or you | 2 5 -5 8 -10 0
or you dont | -3 -4 -4 11 -2 3
orang * | -6 -17 14 -9 19 -2
orange | -6 -17 14 -9 19 -2
orange <name> | -1 -16 14 -5 5 2
orange park | -1 -16 14 -5 5 2
orden * | -7 -12 17 -8 20 -10
ordeno | 0 -6 17 -4 -4 -3
order | -32 13 69 -25 29 -53
order * | -10 15 48 -16 -10 -27
order <n> | -1 -4 23 -1 -9 -7
order <we> | -5 14 19 -8 -11 -8
order <we> placed | -4 -9 36 -7 -12 -4
order a | -11 -3 -12 -6 37 -5
order a large | -7 -7 -12 -5 36 -4
order for | -11 -6 -7 1 32 -9
order for <vehicle> | -3 -1 -14 -5 27 -3
order for pickup | -3 -1 -14 -5 27 -3
order is | -9 -1 44 -7 -17 -10
order is here | -5 -7 27 -1 -7 -6
order it | -2 17 -4 -2 -3 -6
order number | -6 -11 31 -15 7 -6
order the | 2 34 -17 -5 -12 -1
order the <part> | 4 31 -17 -5 -11 -3
order the parts | 5 30 -15 -6 -10 -4
order you | -5 14 19 -8 -11 -8
order you placed | -4 -9 36 -7 -12 -4
ordered | -6 4 48 -15 -5 -25
ordered for | -6 -9 9 -1 5 1
ordered for the | -2 -5 9 0 -4 1
ordered is | -4 -5 22 1 -7 -7
ordered it | -7 13 -6 0 -1 1
ordered so | -5 3 8 -3 -4 1
ordered the | 10 -12 11 0 -7 -3
ordered till | -3 -12 14 0 -2 2
ordered till <day> | -5 -8 11 1 0 1
orders | -5 -10 24 -4 -7 3
oreil * | 5 -13 25 -7 -7 -3
oreilly | 6 -13 24 -7 -7 -4
oreilly commercial | -9 -3 25 -6 -3 -4
oreilly on | -1 -3 10 -1 -7 2
oreilly on <name> | -3 -6 19 -1 -9 1
oreillys on | -2 -4 8 -2 -2 1
org | -6 -6 -5 -7 -11 36
org community | -2 -3 -4 -5 -7 21
organ * | -3 -11 -3 24 7 -14
orteg * | 2 4 -11 -4 16 -7
ortega | 2 4 -11 -4 16 -7
ortho * | -1 -10 -8 -10 39 -9
orthodontist | -9 -6 -8 -9 40 -8
ortiz | 5 -14 16 -9 7 -6
oscar | -9 4 10 -7 4 -3
osei | 4 1 9 -5 -11 2
ostra * | -2 8 -2 2 -5 -1
ostrander | -2 8 -2 2 -5 -1
other | 11 21 -16 1 -16 -1
other <mechanic> | 8 -9 -5 5 0 1
other <vehicle> | -3 14 -6 -3 -6 4
other car | -2 10 -4 -1 -5 2
other day | 0 11 -7 2 -8 2
other guy | 10 -8 -2 3 -2 0
other side | -4 14 -8 1 -2 0
otherwise | -7 4 -3 -2 11 -2
otis | 15 -7 -4 1 -6 1
otis <name> | 13 -7 -4 1 -5 1
otra | -5 30 -12 -12 14 -15
otra vez | -7 33 -7 -4 -8 -6
otra vez el | 6 27 -8 -8 -10 -7
otra vez esta | -5 9 -2 0 -2 0
otra vez se | -1 9 -3 -2 -2 -1
otro | 13 -10 7 -6 -3 -2
otter | 0 -3 -3 -5 -5 16
otto | 10 -5 13 -6 -6 -6
our | 17 -1 8 27 -19 -33
our <car> | 2 13 -12 -2 -5 3
our <car> has | 18 -10 -3 -5 -2 2
our <car> is | 9 -4 -1 0 -3 0
our <car> wont | 18 -5 -6 -6 -3 3
our <mechanic> | 14 -7 -1 -5 -5 3
our <name> | 0 -3 -10 13 -2 2
our <vehicle> | 12 11 10 -13 -18 -2
our appointment | -10 32 -1 -11 -4 -6
our call | -4 -4 0 -5 10 2
our call at | -4 -4 0 -5 10 2
our church | 5 -6 -6 18 -9 -1
our counter | -8 -10 35 -7 -4 -7
our delivery | 16 -4 -5 -4 -7 4
our delivery trucks | 10 -2 -4 -3 -3 2
our insured | -6 -13 24 -2 -7 5
our insured <name> | -4 -10 19 -1 -6 2
our insured ms | -3 -8 15 -2 -3 1
our insureds | -3 -2 14 -11 -3 5
our insureds <car> | -2 -4 10 -7 -1 3
our list | -8 -11 -10 40 -7 -4
our lot | 13 -3 -5 -2 -5 1
our member | -10 -3 17 0 -3 -2
our numbers | 11 -10 0 0 -2 0
our numbers <n> | 11 -10 0 0 -2 0
our old | 7 11 -8 -4 -4 -1
our records | -8 -3 -2 21 -4 -3
our records indicate | -7 -8 -9 33 -7 -2
our regular | 8 -1 -7 0 -1 0
our seo | 0 -7 -10 16 -2 3
our street | -8 -10 9 -5 24 -9
our trucks | 17 -3 -9 -3 -3 2
our trucks a | 17 0 -13 -5 0 1
our van | -1 12 -7 -1 -7 4
our vans | 28 -7 -9 -4 -7 -2
our website | -3 -3 -1 11 -2 -3
our website or | -3 -3 -1 11 -2 -3
ours | 3 -11 9 -5 8 -4
out | 27 -16 6 -14 11 -15
out <day> | 0 12 3 -10 0 -5
out <day> and | -2 13 -6 -1 -6 2
out <n> | 14 -2 -1 -2 -4 -5
out <name> | -3 11 8 -6 -11 0
out <we> | 0 -4 -4 -2 10 0
out again | 7 -8 -6 -5 21 -9
out again and | -6 0 -6 1 8 3
out and | 11 -2 3 -4 -1 -7
out and <name> | -4 -5 11 0 -4 3
out and i | 26 -5 -3 -2 -9 -6
out and im | -2 -4 8 0 -5 3
out and look | 11 -4 -2 0 -2 -3
out as | 9 -2 -3 -1 -2 -1
out as far | 9 -2 -3 -1 -2 -1
out at | 13 -14 -1 9 -11 4
out at <name> | 14 -6 -5 2 -6 1
out at the | 10 -13 7 1 -4 0
out because | -4 -5 2 15 -5 -4
out before | 9 -4 0 -4 -3 3
out before <name> | -5 -6 10 1 -2 2
out before i | -5 -6 10 1 -2 2
out do | 19 -5 -3 -1 -7 -3
out do <we> | 19 -5 -3 -1 -7 -3
out do you | 19 -5 -3 -1 -7 -3
out for | 5 6 -2 -2 -9 2
out for a | -8 18 -5 0 -7 3
out from | 27 -12 -1 -4 -8 -1
out from under | 25 -10 -7 -1 -6 -1
out here | 13 15 -21 -15 20 -11
out here <day> | -12 16 -5 0 -1 2
out here <name> | -11 17 -5 -1 -2 2
out here in | 14 -7 -5 1 -6 2
out i got | 11 -5 -5 1 -3 2
out i think | 20 -9 -2 0 -9 0
out im | 15 -3 -4 1 -5 -5
out im at | 16 -2 -3 0 -5 -6
out in | -9 22 -6 -2 -8 3
out in that | -8 12 -1 -1 -1 0
out in the | -2 16 2 -4 -13 0
out it | 0 8 -4 -1 -4 0
out its | 9 -8 -1 0 0 -1
out its a | 9 -7 -1 0 0 -1
out my | 4 -9 -8 1 9 3
out now | 19 -4 -5 -3 -5 -3
out of | 6 -15 23 -12 3 -5
out of a | -4 -13 22 -2 -10 7
out of gas | 17 -9 -4 0 -5 1
out of it | 10 -6 -7 0 1 1
out of my | 14 -6 -4 1 -8 2
out of park | 28 -4 -8 -1 -11 -3
out of second | 8 -5 -4 0 0 0
out of state | 16 -3 -3 0 -11 2
out of the | 14 -7 21 -7 -12 -8
out of town | 0 15 -7 0 -10 1
out on | 10 -12 -6 -3 17 -6
out on <name> | 10 -6 -4 -1 0 1
out on me | 19 -6 -9 2 -9 3
out sick | 10 -11 -5 -1 14 -6
out the | 31 -9 -10 -4 -1 -8
out to | 2 6 10 -16 7 -9
out to <we> | -7 10 13 -6 -5 -6
out to fix | -7 1 -5 -1 13 -1
out to look | 10 -2 -2 0 -3 -2
out to see | -3 5 5 -9 -1 2
out to the | 15 -4 0 -3 -10 2
out to you | -7 10 13 -6 -5 -6
out today | 9 -5 -4 -2 3 -1
out tuesday | -5 9 -2 0 0 -2
out tuesday and | -5 9 -2 0 0 -2
out what | 1 11 -4 0 -5 -3
out when | 10 -7 -1 1 -5 1
out with | 10 -4 0 -3 -4 1
out yesterday | 5 22 -4 -7 -12 -4
out you | 0 -4 -4 -2 10 0
out your | 8 -12 35 -10 -14 -7
outag * | -9 -7 -6 -11 39 -7
outage | -9 -7 -6 -11 39 -7
outle * | 0 -9 7 -14 29 -14
outlet | 0 -9 7 -14 29 -13
outs | -4 -7 16 -3 -3 0
outsi * | -10 6 23 -19 26 -25
outside | -10 6 23 -19 26 -25
outside the | 1 -3 -1 -1 10 -6
outside with | -6 -7 28 -1 -11 -2
outso * | -6 -5 -4 35 -11 -9
outst * | -6 -10 -5 31 -6 -4
outstanding | -6 -10 -5 31 -6 -4
outstanding balance | -6 -10 -5 31 -6 -4
outstanding balance with | -6 -10 -5 31 -6 -4
over and | 1 -9 -1 -5 11 3
over at | -7 -4 11 -2 0 1
over before | 15 -7 -3 1 -9 2
over before <name> | 15 -7 -2 1 -9 2
over before i | 15 -7 -3 1 -9 2
over by | 9 -11 0 1 -2 3
over by somebody | 11 -9 -1 0 -2 1
over for | -3 -14 17 -4 3 1
over for <name> | -3 -7 16 -2 -7 3
over for gary | -7 -6 17 -1 -7 4
over forty | 15 -5 -4 1 -8 2
over here | 13 -3 -2 -7 -4 4
over i | 10 -2 -5 0 -4 1
over in <name> | 11 -10 -8 3 1 4
over its | 12 -7 -4 1 -4 1
over its a | 12 -7 -4 1 -4 1
over my | 3 6 4 0 -12 -1
over on | 5 -8 5 -1 -1 1
over on <name> | 10 -7 -8 1 2 2
over the | 15 16 -8 -13 -1 -7
over the <paper> | -7 19 -4 -1 -2 -4
over the driveway | 10 -3 -4 -1 -2 0
over the estimate | -7 19 -4 -1 -2 -4
over the new | 14 -6 -4 1 -5 1
over the phone | 9 19 -2 -16 3 -13
over the road | 13 -5 -2 0 -2 -3
over there | 9 -4 -2 1 -6 2
over to | -3 12 -7 -3 -2 2
over your | -10 8 -3 6 -1 0
overc * | 7 37 -13 5 -17 -18
overcharged | 7 37 -13 5 -17 -18
overcharged me | 16 18 -8 -5 -12 -9
overd * | 0 -14 11 -9 20 -9
overdue | 0 -14 11 -9 20 -9
overh * | 32 9 -12 -5 -18 -7
overheated | -7 23 -1 -3 -5 -7
overheating | 33 -10 -10 0 -16 2
overheating again | 9 0 0 -3 -7 1
overheating im | 20 -3 -5 -2 -6 -4
overheating its | 20 -4 -2 -1 -6 -7
overheats | 31 -12 -5 -5 -7 -1
overn * | 5 -7 -7 -1 12 -2
overnight | 5 -7 -7 -1 12 -2
overp * | -11 -14 -11 52 -9 -7
overpaying | -11 -14 -11 52 -9 -7
overpaying for | -5 -4 -6 30 -9 -7
overs * | -2 5 -10 22 -8 -6
overseas | 1 -1 -8 23 -9 -6
owe | -19 41 0 7 9 -36
owe <we> | -2 26 10 1 -18 -18
owe <we> a | 3 -8 13 -3 -4 -1
owe <we> for | -3 24 -6 -4 -7 -5
owe me | 3 -10 -2 -8 27 -10
owe you | -2 26 10 1 -18 -18
owe you a | 3 -8 13 -3 -4 -1
owe you for | -3 24 -6 -4 -7 -5
owed | 2 -2 0 13 -6 -7
owed up | 2 -2 0 13 -6 -7
owed up to | 2 -2 0 13 -6 -7
own | 3 -14 21 11 -15 -6
own <vehicle> | 6 -7 12 -2 -12 3
own a | 15 -10 -4 0 -3 2
own a <car> | 15 -10 -4 0 -3 2
own car | 9 -6 1 1 -6 2
own the | 8 -9 24 -4 -10 -8
own the lot | 1 -4 19 -4 -7 -6
own tools | -3 -6 15 -5 -5 5
own tools and | -3 -6 14 -5 -4 4
own truck | -1 -4 11 -2 -6 2
owner | 0 2 19 24 -27 -19
owner * | -14 -1 19 28 -16 -15
owner about | 1 -11 10 13 -10 -4
owner of | 11 -13 -12 28 -9 -5
owners | -14 -1 19 28 -16 -15
oxyge * | -2 -3 12 -4 -5 2
oxygen | -2 -3 12 -4 -5 2
oye | -1 -2 -13 -10 18 8
oye compadre | -6 -7 -4 -3 23 -3
oye compadre ya | -1 -4 -2 -3 15 -6
ozzie | 28 -5 -5 -5 -5 -8
p | 10 2 20 -12 -13 -7
p <n> | 10 -5 -3 -1 -2 1
p h | 12 -4 -4 -1 -3 0
p m | 2 7 -2 1 -9 2
p0420 | 13 0 -8 0 -4 0
p30 | 14 -3 -3 2 -13 2
pac | -3 -6 19 -4 -6 -1
pacif * | 4 -2 11 -11 -4 3
pacific | -2 0 10 -10 -1 3
pacific <name> | -2 0 10 -10 -1 3
pack | 18 -15 1 1 -7 2
pack in | 16 -6 -8 1 -4 1
packa * | -16 -4 11 28 13 -32
package | -17 -4 8 30 15 -33
package for | -4 0 16 -14 0 1
pads | 23 0 20 -10 -23 -11
pads and sensors | 12 -2 -2 1 -8 -1
pads come | -6 10 10 -2 -8 -4
pads come in | -6 10 10 -2 -8 -4
pads you | -5 0 40 -11 -10 -14
pagar * | -2 7 8 -4 -7 -2
pagarle | -1 11 -5 -1 -4 0
pagarle lo | -1 11 -5 -1 -4 0
pagarle lo que | -1 11 -5 -1 -4 0
page | -10 18 1 25 -21 -12
page is | -2 -2 12 -6 -2 0
page is <n> | -2 -2 12 -6 -2 0
page of | -2 -5 -4 24 -5 -8
page of <name> | -1 -2 -5 10 -2 0
page of google | -2 -5 -4 24 -5 -8
page one | -1 -1 -8 9 1 1
pago | -7 20 -13 33 -17 -16
pago de | -5 -6 -7 35 -9 -8
pague | 4 21 -7 -7 -7 -5
paid | -1 26 -15 22 -19 -13
paid <we> | -5 19 -5 -4 -8 4
paid <we> cash | -3 12 -3 -3 -4 2
paid a | 13 -5 -3 -2 -4 2
paid a <mechanic> | 13 -5 -3 -2 -4 2
paid another | 20 -10 -5 0 -4 -1
paid another <mechanic> | 20 -10 -5 0 -4 -1
paid by | -7 -1 8 12 -11 0
paid for | 5 -4 -7 18 -7 -4
paid for by | -1 -3 -4 18 -6 -4
paid for the | 10 -1 -2 -5 -3 3
paid in | -5 27 -6 -5 -8 -3
paid the | -1 20 -8 -2 -7 -1
paid the <paper> | -4 8 -4 0 -2 1
paid the invoice | -4 8 -4 0 -2 1
paid when | -8 -9 -5 31 -6 -4
paid you | -5 19 -5 -4 -8 4
paid you cash | -3 12 -3 -3 -4 2
paige | 10 -9 -6 18 -8 -5
pain | -15 -13 -15 27 29 -13
paint | -6 -15 35 -8 12 -17
paint * | 2 -9 -12 -15 52 -18
painted | -2 -8 -4 -1 25 -10
painted and | 10 -3 -5 -3 -2 2
pair | 2 8 -4 -2 -7 2
pair of | 2 8 -4 -2 -7 2
palac * | 1 -2 -9 -5 15 0
palace | 1 -2 -9 -5 15 0
palat * | 26 -10 -2 -5 -6 -3
palatka | 26 -10 -2 -5 -6 -3
palle * | -13 -11 47 -6 -13 -4
pallet | -9 -8 41 -7 -13 -3
palme * | -5 10 3 -5 -4 1
pam | 13 -5 7 -5 -8 -2
pamel * | 11 6 -8 -4 -8 3
pamela | 11 6 -8 -4 -8 3
pamela <name> | 11 6 -8 -4 -8 3
pan gasket | 17 -3 -4 -2 -2 -6
panel * | -11 -12 2 42 -10 -11
paneles | -7 -7 -7 33 -7 -6
paneles solares | -7 -7 -7 33 -7 -6
panels | -7 -7 4 27 -6 -10
papa | -5 -8 -7 -8 40 -12
paper | -4 2 -2 -5 13 -4
paper * | 5 20 19 -12 -23 -10
papers | 2 -7 18 -2 -11 1
paperwork | 12 31 10 -21 -17 -15
paperwork from | -7 38 -8 -9 -8 -6
pappa * | 17 -2 6 -9 -3 -10
pappas | 17 -2 6 -9 -3 -10
paque * | -2 -2 -4 20 -5 -6
paquete | -2 -2 -4 20 -5 -6
paquete con | -2 -1 -3 15 -5 -4
paquete con sustancias | -2 -1 -3 15 -5 -4
para | -3 10 -18 30 23 -42
para <day> | 6 11 -5 -1 -9 -1
para avisarle | -8 10 -6 -1 5 0
para avisarle que | -8 10 -6 -1 5 0
para cambio | 3 9 -1 -3 -8 0
para cambio de | 3 9 -1 -3 -8 0
para decirle | -3 19 -6 -2 -5 -3
para decirle que | -3 19 -6 -2 -5 -3
para el | -9 18 -8 -4 10 -7
para el <day> | -8 23 -6 -5 1 -5
para el sabado | -7 19 -6 -3 3 -5
para hablar | -2 -1 -2 9 -2 -2
para hablar con | -2 -1 -2 9 -2 -2
para llevar | 7 -9 -7 -5 21 -7
para manana | 1 14 -6 -1 -9 0
para mi | -7 -6 -3 0 18 -1
para mi nino | -8 -6 -3 0 18 -1
para negocios | -7 -5 -5 26 -6 -4
para recibir | -2 -2 -2 9 -2 -1
para recibir un | -2 -2 -1 8 -2 -1
para su | -13 -8 12 24 -11 -4
para su negocio | -6 -3 -9 27 -6 -3
para trabajar | 11 -6 -4 0 -2 1
para un | 22 -1 -14 10 -11 -5
para un <car> | 27 -8 -9 -2 -10 3
para una | 15 -10 -6 -3 6 -1
para una <car> | 25 -6 -3 -5 -10 -1
para ver | -3 11 -4 -1 -3 1
para ver si | -3 11 -4 -1 -3 1
parad * | 18 -4 -9 -2 -3 1
paras * | 16 -6 -3 -1 -6 1
parasitic | 16 -6 -3 -1 -6 1
parasitic draw | 16 -6 -3 -1 -6 1
park <n> | 24 -2 -2 -4 -7 -10
park <name> | 17 -8 -5 1 -8 2
park and | 13 -7 -4 0 -3 1
park and my | 14 -6 -3 2 -6 -1
park here | 9 -5 -2 1 -4 0
park my | 1 -4 -7 -4 11 3
park on | 5 12 -6 -1 -6 -4
park the | -1 6 9 -5 -7 -2
parke * | -1 6 -18 -4 15 2
parked | -1 6 -17 -3 13 2
parked at a | 8 -5 -1 1 -3 -1
parked it | -1 8 -1 3 -7 -1
parked it and | 9 -7 0 1 -3 1
parki * | 15 2 -5 -14 11 -9
parking | 15 2 -5 -14 11 -9
parking deck | 13 -10 0 1 -5 0
parking garage | 26 -5 -7 -2 -10 -2
parking garage at | 9 -6 -4 1 -2 1
parking lot | 22 9 -10 -9 -12 -1
parking lot and | 9 -3 -2 0 -4 1
parking lot at | 12 -6 -2 1 -4 -1
parking structure | -4 9 -3 -2 -3 3
parking ticket | -3 -5 -11 -7 31 -6
parkw * | 16 -6 -3 -2 -8 3
parkway | 16 -6 -3 -2 -8 3
parol * | -3 -2 -6 -8 30 -10
parole | -3 -2 -6 -8 30 -10
parro * | -5 -9 -8 -7 36 -7
parrot | -5 -9 -8 -7 36 -7
part | 5 59 28 -36 -23 -33
part and | -9 16 -3 -1 -4 1
part and that | -9 16 -4 -1 -2 1
part came | -11 -1 10 -3 9 -4
part came in | -11 -1 10 -3 9 -4
part come | 5 41 -10 -9 -15 -12
part come in | 3 23 -6 -5 -9 -6
part for | -5 33 -8 -5 -11 -4
part for my | -4 29 -8 -5 -8 -4
part i | 17 13 -12 -6 -4 -8
part in | -4 25 -12 1 -8 -2
part is | -6 -14 42 -8 -9 -4
part number | 2 5 20 -7 -14 -6
part you | 6 5 24 -11 -11 -14
part you put | -8 29 -14 -1 -4 -3
part you returned | -3 16 -9 -1 -4 0
part you wanted | -10 11 10 -6 -1 -4
parte | 16 -6 -6 -2 -1 -1
parte * | -5 -11 16 0 -1 1
parte de | 16 -6 -6 -2 -1 -1
parte de mi | 24 -4 -9 -6 -3 -1
partes | -5 -11 16 0 -1 1
particular | 12 -11 0 0 -1 0
partn * | -11 -10 6 30 -10 -6
partner | -3 -6 18 -7 -5 3
partners | -7 -8 -1 30 -7 -7
parts | 1 23 63 -41 -12 -33
parts <name> | -6 -4 13 -1 -5 3
parts already | 12 -6 -6 1 -1 1
parts already just | 12 -6 -6 1 -1 1
parts and | -5 11 -5 -1 -3 2
parts are | 2 -16 32 -7 -5 -7
parts are ready | -6 -9 26 -4 -4 -1
parts authority | -7 -11 32 -6 -2 -6
parts back | -6 14 -3 0 -2 -3
parts counter | -7 -8 29 -3 -4 -6
parts department | -1 -7 9 -11 18 -7
parts department at | -3 -3 -9 0 15 0
parts from | 13 -9 -5 1 -1 1
parts from <name> | 13 -9 -5 1 -1 1
parts house | 6 0 21 -8 -12 -7
parts i | -3 31 -16 -3 -6 -2
parts order | -7 -11 31 -4 -5 -3
parts store | -5 1 9 -4 -4 2
parts store tested | 13 -1 -11 0 -2 1
parts truck | -6 -6 15 -1 -4 2
parts you | -1 -1 43 -12 -16 -13
parts your | -4 -6 18 -6 -7 5
party | 1 -18 7 -17 44 -17
pasa | 17 -5 -6 -1 -3 -2
pasa de | 12 -3 -6 -1 -2 0
pasad * | -8 20 -5 0 -5 -1
pasada | -8 17 -3 0 -4 -1
pasada y | -8 17 -3 0 -4 -1
pasada y quiero | -5 9 -2 0 -2 0
pasado y quedo | 17 -14 -3 1 -3 2
pasam * | -8 -8 33 -3 -8 -7
pasamos | -8 -8 33 -3 -8 -7
pasamos a | -8 -8 33 -3 -8 -7
pasan | 11 -10 -2 0 0 1
pasar | -5 -7 -7 -3 23 0
pase | -2 3 9 -2 -6 -2
paso | -6 9 10 -9 0 -4
pass | 5 -1 -7 -3 14 -8
passe * | 22 -6 -7 1 -12 3
passed | 18 -4 -5 0 -11 2
passed and | 15 -6 -2 -1 -8 2
passed in | 9 -6 0 1 -6 1
passenger | 29 -13 -9 1 -10 2
passenger side | 20 -9 -6 0 -4 -1
passengers | 13 -6 -1 0 -6 1
passi * | 12 -3 -13 29 -13 -12
passing | 9 -6 -3 -2 0 1
past | 6 2 27 1 -21 -14
past <name> | 8 -7 -1 0 -1 1
past due | -3 -11 29 12 -11 -17
past due and | -1 -4 -8 12 -1 2
past due balance | -1 -3 14 -8 -1 -1
past due for | 14 -6 -7 -1 -2 2
past thirty | -9 -5 39 -11 -6 -7
pasto * | -6 -6 0 -2 35 -21
pastor | -6 -6 0 -2 35 -21
pastor <name> | -5 -3 0 5 19 -15
pastor greene | -2 -3 11 0 -9 4
pastor leon | 11 -10 -2 0 0 1
pastor leon <name> | 11 -10 -2 0 0 1
patel | -3 -1 -5 -2 11 0
patel * | -3 -12 -5 -4 21 2
patels | -3 -12 -5 -4 21 2
patels office | -3 -12 -5 -4 21 2
patels office calling | -1 -11 -3 -4 17 2
patels office confirming | -6 -5 -6 0 19 -1
path | 1 -4 -5 10 -2 1
patie * | -2 0 -9 -14 43 -18
patient | -2 1 -5 -9 29 -13
patients | -1 -10 -8 -8 34 -8
patrick | -4 9 -1 -1 -4 1
patro * | -1 -9 -9 -8 33 -6
patrol | -1 -9 -9 -8 33 -6
paul | 12 -11 14 -8 -7 -1
paule * | -8 19 -2 -2 -4 -3
paulette | -8 19 -2 -2 -4 -3
pauli * | 7 10 -4 -5 -10 1
pauline | 7 10 -4 -5 -10 1
pavin * | 8 5 -7 -4 -3 0
paving | 8 5 -7 -4 -3 0
pawn | -9 -6 14 -13 28 -14
pay | -5 22 -6 21 -16 -17
pay <we> | -1 10 9 -10 -11 3
pay a | 3 11 -7 -6 -3 2
pay by | 11 -5 -1 -7 0 2
pay cash | 9 -9 3 5 -9 2
pay for | -1 0 -6 15 -5 -2
pay him | -4 8 -1 -1 -2 -1
pay me | -6 0 7 -3 8 -5
pay me back | -3 8 -5 -1 -1 2
pay my | -9 22 -8 -9 11 -7
pay my <paper> | -8 32 -6 -5 -6 -7
pay my bill | -7 25 -3 -6 -2 -7
pay my invoice | -4 20 -5 -2 -6 -2
pay now | -6 -4 9 8 -7 0
pay online | -9 23 -2 -2 -4 -5
pay over | -7 35 -5 -8 -9 -7
pay over the | -7 35 -5 -8 -9 -7
pay per | -5 -15 -4 40 -9 -8
pay per call | -4 -9 -3 28 -7 -5
pay the | -5 19 -15 15 -9 -4
pay the <paper> | -6 25 -9 -6 0 -3
pay the invoice | -6 25 -9 -6 0 -3
pay whatever | 10 -7 -2 -1 0 1
pay you | -1 10 9 -10 -11 3
pay your | 9 -5 -3 -3 1 2
payin * | -2 3 -11 16 8 -14
paying | -2 3 -11 16 8 -14
paying for | 0 22 -5 -3 -13 -1
paying rent | -6 -4 -6 0 14 2
paying too | -9 -9 -7 41 -9 -7
paying too much | -9 -9 -7 41 -9 -7
payme * | -9 25 23 -1 -3 -35
payment | -17 30 22 1 1 -36
payment by | -4 10 -2 0 -3 -1
payment was | -3 -14 38 -8 -9 -3
payment was due | -1 -13 27 -8 -3 -2
payments | 6 -9 11 -5 -4 0
paypa * | -7 -9 -8 39 -9 -7
paypal | -7 -9 -8 39 -9 -7
payro * | -19 -15 39 29 -8 -26
payroll | -19 -15 39 29 -8 -26
peace | 18 -10 -8 -5 -9 14
peach * | 5 -4 10 -10 -3 3
peachtree | 0 0 9 -10 0 2
peachtree <name> | 1 -3 14 -13 -1 2
peak | -3 -3 -2 9 -3 2
peak <name> | -3 -3 -2 9 -3 2
peak digital | -3 -3 -2 9 -3 2
pedal | 12 -6 -4 0 -3 0
pedal goes | 15 -7 -4 2 -4 0
pedal goes almost | 10 -3 0 1 -4 -4
pedal goes to | 10 -5 -5 2 -3 2
pedal went | 10 -6 -1 0 -2 -1
pedal went to | 10 -5 -1 0 -2 -1
pedid * | -15 -15 49 -16 11 -15
pedido | -15 -15 49 -16 11 -15
pedro | 10 -6 -8 -4 15 -7
peggy | 10 -3 -4 4 -7 -1
pelle * | -3 10 -3 2 -4 -1
pena | -4 2 -6 -1 13 -3
pendi * | -4 4 -11 32 -11 -10
pending | -4 4 -11 32 -11 -10
penni * | 10 -6 -5 15 -10 -4
pennies | 7 -5 -4 15 -9 -4
penny | 12 -10 -5 -7 15 -5
pensi * | -5 -5 -4 0 22 -7
pension | -5 -5 -4 0 22 -7
peopl * | 12 -16 9 -8 6 -4
people | 8 -16 10 -9 9 -2
people <day> | -4 -3 -3 -2 15 -3
people <day> at | -4 -3 -3 -2 15 -3
people are | 8 -3 -4 -2 -2 2
people are honking | 12 -5 -5 1 -4 1
peoples | 17 0 -2 -5 -6 -4
pep | 8 -4 2 -8 -2 3
pep <name> | 8 -4 2 -8 -2 3
pep boys | 8 -4 2 -8 -2 3
peppe * | -9 -7 -8 -13 50 -13
pepper | -7 -2 0 -4 16 -3
pepperoni | -12 -9 -9 -10 52 -11
pepperoni and | -6 -1 -1 -2 15 -6
pepperoni half | -4 -2 -3 0 10 0
pepperoni half mushroom | -4 -3 -4 -1 9 2
per | 2 5 -10 39 -17 -19
per <vehicle> | 10 -4 -3 -3 -2 3
per <vehicle> price | 8 -4 -4 0 -2 1
per call | -4 -9 -3 28 -7 -5
per employee | -5 -3 -4 21 -5 -3
per our | -4 11 -6 -1 -2 1
per week | -10 -10 -10 45 -9 -6
perce * | 3 -11 3 30 -14 -11
percent | 3 -11 3 30 -14 -11
percent on | -8 -5 7 11 -4 -1
perdo * | -5 -6 -6 -9 39 -13
perdon | -5 -6 -6 -9 39 -13
perez | 10 -5 -3 1 -3 1
perez necesito | 10 -2 -5 -1 -1 0
perez necesito ayuda | 10 -2 -5 -1 -1 0
perfe * | 17 8 3 -9 -10 -9
perfect | 17 8 3 -9 -10 -9
perfo * | 15 -8 4 -2 -3 -6
performance | 15 -8 4 -2 -3 -6
perha * | -2 15 -2 -5 -8 3
perhaps | -2 15 -2 -5 -8 3
perio * | 5 -5 0 -8 12 -5
period | 5 -5 0 -8 12 -5
perla | 20 -10 -3 -2 -4 -1
perm | -16 -9 -8 -5 46 -7
permi * | -2 2 30 -7 -13 -11
permit | -6 -9 31 -2 -7 -6
pero la | 17 -4 -7 -2 -3 -1
pero no | -1 9 -7 2 -7 3
perry | 18 -6 -5 -5 -4 1
perso * | 5 -14 2 15 -12 5
person | -2 -13 2 18 -21 15
person responsible | -5 -5 -7 30 -6 -6
person responsible for | -5 -5 -7 30 -6 -6
person who | 6 -3 -11 26 -8 -10
personal | 11 0 9 4 -20 -5
personal <vehicle> | 23 -8 -8 0 -9 3
personal <vehicle> a | 19 -6 -6 -2 -7 2
personal truck | 18 -5 -6 -2 -7 2
personas | -7 -7 -6 8 13 -1
pest | -12 -8 13 -11 26 -9
pest control | -12 -8 13 -11 26 -9
pete | 10 -1 9 -7 -9 -2
pete <name> | 14 -8 4 -1 -9 0
pete from | 2 -5 9 -3 -3 -1
pete here | 9 -1 -3 -1 -2 -2
peter | 5 15 -9 -3 3 -10
petra | -4 7 10 -5 -2 -5
petre * | 12 -9 0 0 -3 0
petrenko | 12 -9 0 0 -3 0
petrosky | 10 -4 -2 0 -1 -2
petrov | 13 -8 -2 1 0 -4
pettibone | 9 -5 0 1 -7 1
petty | 4 -4 -4 -8 15 -3
pfeif * | 16 -2 -4 -8 -3 3
pfeiffer | 16 -2 -4 -8 -3 3
pharm * | -6 -12 -9 -10 48 -12
pharmacist | -5 -7 0 -3 23 -7
pharmacy | -4 -9 -9 -9 42 -10
phase * | 5 9 -3 -5 -4 -2
phasers | 5 9 -3 -5 -4 -2
phil | -3 -12 22 -9 11 -9
phil with | -7 -5 22 -6 -6 2
phili * | 7 -10 -11 17 2 -5
philip | 15 -3 -6 1 -8 1
philip <name> | 13 -2 -6 0 -4 -1
philippa | 15 -7 -2 -2 -5 2
phill * | -1 -7 -7 -4 22 -3
phillips | -1 -7 -7 -4 22 -3
phone | -4 5 -14 -10 12 10
phone * | -8 -7 -7 22 6 -6
phone <n> | 27 -11 8 -8 -12 -4
phone <paper> | -4 -9 -9 35 -8 -5
phone and | -4 15 -1 -5 -4 -2
phone bill | -4 -9 -9 35 -8 -5
phone company | 5 -6 11 -5 -4 0
phone died | 9 10 -4 -2 -7 -6
phone its | 10 -3 -1 0 -6 0
phone its <n> | 10 -3 -1 0 -6 0
phone number | 2 20 2 -10 -11 -2
phone number is | 11 -6 -2 1 -5 2
phone so | 12 -2 -5 0 -5 0
phones | -8 -7 -7 22 6 -6
phones <n> | 17 -2 -2 -2 -11 0
photo | -4 13 -15 29 -13 -10
photo * | -6 2 18 -10 28 -32
photographer | -15 -9 22 -13 31 -15
photos | -5 15 5 -6 14 -22
phyllis at | 11 -1 -1 -1 -3 -5
phyllis at <n> | 11 -1 -1 -1 -3 -5
physi * | -14 -15 -14 -14 69 -12
physical | -15 -14 -14 -14 69 -12
physical with | -9 -8 -6 -6 34 -5
piano | 6 -10 -10 -11 38 -14
pick | -29 -10 22 -19 34 2
pick it | -7 0 11 -9 13 -8
pick it up | -7 0 11 -9 13 -8
pick my | -6 34 -7 -5 -10 -6
pick n | -3 -6 25 -4 -8 -4
pick n <name> | -1 -6 23 -4 -8 -4
pick n pull | -5 -3 25 -6 -8 -3
pick up | -16 -8 20 -31 28 7
pick up milk | 3 -3 -9 -6 24 -10
pick up my | -11 40 -16 -5 -2 -6
pick up the | -8 -11 17 -9 23 -12
picke * | -6 20 3 -16 5 -7
picked | -3 20 2 -16 7 -9
picked up | -3 19 2 -16 7 -10
picked up a | 10 -5 -2 1 -4 1
pickett i | 10 -5 -2 -1 -3 0
pickett i got | 10 -5 -2 -1 -3 0
picki * | -8 5 -4 -12 5 14
picking | -8 5 -4 -12 5 14
picking up | -10 11 0 -7 -13 19
picku * | -14 -25 30 -1 25 -15
pickup | -14 -25 30 -1 25 -15
pickup its | 14 -2 -8 0 -3 -1
pickup line | 21 -3 -6 -4 -10 2
pickup names | -1 -1 -2 -2 11 -5
pictu * | -3 25 8 -13 -3 -14
picture of | 10 3 -4 0 -6 -3
pictures | -16 31 10 -12 0 -12
pictures of | -12 12 22 -3 -14 -6
pictures of the | -12 12 22 -3 -14 -6
pidio | 3 -16 31 -6 -6 -6
pie | -3 25 8 -9 -14 -7
piece * | -1 8 -5 0 -6 3
piece of | 8 -7 0 0 -1 0
piece of cardboard | 8 -7 0 0 -1 0
pieces | -1 8 -5 0 -6 3
piens * | 0 -4 9 -2 -2 0
pierd * | 32 -6 -7 -4 -7 -8
pierde | 32 -6 -7 -4 -7 -8
pieza | -11 30 5 -3 -15 -7
pieza * | -13 -13 63 -12 -14 -12
pieza que | -8 16 15 -4 -10 -8
piezas | -13 -13 63 -12 -14 -12
pike | 7 -5 -8 -5 10 2
pilar | 0 17 -6 -1 -8 -1
pilar <name> | 0 17 -6 -1 -8 -1
pills | -7 -9 -6 -6 35 -6
pilot | 10 -9 0 0 -1 0
pine | 1 9 -3 -1 -4 -3
pink | 2 10 -4 -1 -8 3
pipe | 4 -12 14 0 -7 0
pipes | -8 -7 -7 -7 36 -7
pitch | 9 -8 -2 0 0 1
pizza | -1 5 -11 -25 58 -25
pizza place | 2 4 -3 -8 17 -12
pizze * | -10 -9 -10 -9 47 -9
pizzeria | -10 -9 -10 -9 47 -9
place | -4 -14 12 6 23 -23
place * | -1 -20 14 14 3 -10
place <name> | -5 4 -10 6 7 -3
place <we> | 9 -3 -2 -1 -2 0
place a | -5 -4 17 -7 -4 1
place an | -5 -4 -7 -7 26 -2
place an order | -5 -4 -7 -7 26 -2
place i | -3 3 -9 -5 16 -3
place on | 14 -3 -5 -1 -6 2
place that | 22 -4 -4 -4 -13 3
place where | -5 -7 9 7 -6 1
place you | 9 -3 -2 -1 -2 0
placed | -7 -15 18 7 4 -7
placement | -4 -4 -6 19 -1 -4
places | 14 -4 -3 0 -7 1
plain * | -4 -5 12 -3 -1 2
plains | -4 -5 12 -3 -1 2
plains <name> | -4 -5 12 -3 -1 2
plan | 12 -6 -25 85 -36 -30
plan to | -7 -7 -6 30 -6 -4
plan to vote | -7 -7 -6 30 -6 -4
plane | 20 -5 -5 -1 -6 -2
plans | -6 10 -13 -10 28 -9
plant <name> | 10 -5 2 -3 -2 -2
plant city | 14 -1 -7 -2 -3 -1
plate | 10 24 4 -8 -18 -10
plate number | -8 36 -6 -7 -10 -4
playi * | -9 -6 -6 -9 13 17
playing | -9 -6 -6 -9 13 17
pleas * | 11 19 -12 -19 -2 4
please | 11 19 -12 -19 -2 4
please <n> | 21 -10 9 -5 -9 -7
please <name> | -1 12 -5 0 -7 1
please call | 23 -10 7 -13 -4 -3
please call <n> | 13 -4 15 -13 -3 -7
please call <name> | 14 -5 -3 0 -3 -3
please call back | -12 -8 -8 10 17 0
please call me | 19 1 -5 -7 -11 2
please call the | -7 -9 17 -6 7 -2
please come | 13 -9 6 -1 -9 0
please come fast | 14 -5 -5 1 -5 -1
please dont | -2 18 -8 -5 4 -9
please dont call | 9 -6 0 1 -5 1
please dont tell | 15 -11 0 0 -3 -1
please give | 24 -8 14 -5 -10 -15
please give me | 30 -1 -8 -3 -5 -13
please hang | -4 -3 -3 -3 -4 17
please hang up | -4 -3 -3 -3 -4 17
please have | -7 21 -9 -4 -2 1
please have him | -3 14 -4 -4 2 -5
please have the | -7 16 -6 1 -6 2
please help | 22 -6 -6 0 -2 -7
please help <n> | 21 -6 -4 -1 -1 -9
please hurry | 18 -7 -2 0 -6 -3
please hurry my | 10 -4 -1 -1 -4 1
please i | 8 -5 -2 -2 -1 0
please im | 14 -6 -3 2 -9 2
please im in | 14 -6 -4 2 -8 2
please leave | -1 -7 6 -4 -8 13
please leave a | 1 -8 -3 -3 -5 17
please my | 12 -6 -1 1 -4 -2
please please | 10 -6 -2 0 -3 -1
please please call | 10 -5 -2 0 -3 -1
please return | 4 -9 -4 0 7 2
please return my | 12 -8 -2 2 0 -4
please return our | -4 -4 0 -5 10 2
please return this | 1 -4 -10 15 -4 1
please send | 10 -5 -2 2 -5 0
please subscribe | -4 -6 -2 -5 -10 27
please subscribe to | -3 -6 -3 -4 -6 22
please take | -8 26 -9 -2 -1 -7
please take me | -6 15 -3 -2 -3 -1
please tell | -7 9 -7 -1 8 -2
please this | -5 12 -5 0 -3 1
please this is | -5 12 -5 0 -3 1
pledg * | -5 -4 -2 20 -4 -5
plent * | 3 -12 -1 1 6 3
plenty | 3 -12 -1 1 6 3
plug | 16 2 -7 -1 -7 -3
plug blew | 18 -3 -2 -2 -6 -5
plug blew out | 18 -3 -2 -2 -6 -5
plug it | 10 -4 -2 1 -7 1
plugs | 12 3 -10 -1 -5 2
plugs all | 10 -6 -1 -2 -3 2
plugs and | 12 -3 -4 1 -6 1
plugs and coils | 11 -3 -1 1 -7 -1
plugs and wires | 14 -8 -5 0 -1 0
plugs its | -1 11 -4 0 -4 -1
plugs on | -7 10 0 0 -2 0
plugs on my | -15 17 -1 0 -1 0
plumb * | 2 6 -11 -12 32 -16
plumber | -9 -8 -4 -5 39 -13
plumbing | 8 5 -13 -9 6 2
plumbing <name> | 24 -6 -14 2 -7 0
plumbing company | 12 -3 -4 -4 -3 1
plus | 1 -5 21 -8 -9 0
pm | 8 10 -6 -6 -7 1
pms | 13 -4 -3 -3 -5 2
pms on | 13 -4 -3 -3 -5 2
podem * | -4 38 -8 -9 -8 -9
podemos | -4 38 -8 -9 -8 -9
podemos cambiar | -4 38 -8 -9 -8 -9
poder | 0 27 -5 -8 -5 -10
point | 9 -8 -1 24 -16 -9
point * | 13 -10 -6 -7 6 4
pointing | 14 -5 -3 -1 -7 2
points | 1 -8 -1 -5 11 3
pole | 7 9 -2 -2 -9 -3
polic * | -20 -13 20 20 11 -17
police | 3 -6 -8 29 -11 -7
policy | -12 -3 34 -9 8 -17
policy number | -11 -8 6 -10 25 -2
policy number is | -10 -5 -7 -3 27 -2
polit * | -11 8 -9 28 -9 -8
polite | -7 12 -3 0 -2 0
polite and | -7 9 -2 1 -4 2
political | -6 -8 -7 31 -6 -5
political survey | -6 -8 -7 31 -6 -5
ponch * | 9 -4 -4 0 -1 0
ponchada | 8 -3 -4 0 -1 0
pongo | 9 -9 -1 0 0 0
ponti * | 15 -4 -4 0 -9 3
pontiac | 15 -4 -4 0 -9 3
poodl * | -9 -8 -10 -8 42 -7
poodle | -9 -8 -10 -8 42 -7
pool | -1 -16 -10 6 42 -20
pool service | 6 -7 -5 -15 29 -8
pop | 11 -5 -3 1 -6 1
poppe * | 4 -9 -7 0 10 3
popped | 4 -9 -7 0 10 3
popped off | -3 -5 -4 -1 12 1
poppi * | 14 5 -3 -3 -4 -8
popping | 11 7 -3 -3 -4 -8
pops | 11 -9 -4 1 0 1
por <name> | 6 29 -8 -9 -7 -11
por cambiar | 9 -5 -2 0 -1 0
por cambiar las | 8 -5 -2 0 -1 0
por debajo | 18 -4 -2 0 -5 -6
por el | 11 8 -6 -1 -6 -5
por ella | -7 9 9 -9 5 -8
por favor | 6 13 -7 -2 -7 -3
por la | 10 12 -12 -6 -14 10
por la comunidad | -3 -3 -3 -2 -3 13
por los | 18 -6 -2 -2 -5 -3
por mi | 4 -9 -10 -5 21 -1
por vencer | -2 -2 -2 12 -4 -1
por ver | -5 -6 -4 -3 -5 24
por ver el | -5 -6 -4 -3 -5 24
por zelle | 4 28 -7 -8 -8 -10
porch | -3 10 -10 -2 7 -1
porqu * | 5 3 -2 10 -10 -5
porque | 5 3 -2 10 -10 -5
porque mi | 10 4 -5 -3 -5 -1
porque mi <car> | 22 -12 -4 -2 -4 -1
port | 9 -6 -3 9 -9 0
posit * | -11 -17 38 -13 24 -21
position | -11 -17 38 -13 24 -21
position <we> | -5 -3 -11 -4 31 -7
position <we> posted | -5 -3 -11 -4 31 -7
position on | -4 -2 15 -4 -5 1
position you | -5 -3 -11 -4 31 -7
position you posted | -5 -3 -11 -4 31 -7
possi * | 16 7 -8 -5 -12 2
possible | 14 7 -6 -3 -12 0
possibly | 16 -4 -7 -5 -2 2
post | -3 -18 13 -1 23 -14
post office | -8 -6 -9 -7 35 -5
poste * | -13 -13 8 15 14 -13
posted | -12 -10 11 8 16 -12
poster | -1 -3 -1 12 -4 -2
potho * | 2 -11 -6 -2 15 3
pothole | 2 -11 -6 -2 15 3
pothole on | 11 -9 -5 -1 5 -1
pothole on <n> | 14 -4 -4 -1 -4 0
pothole on the | 14 -8 0 1 -8 0
potlu * | -9 0 -4 -7 31 -11
potluck | -9 0 -4 -7 31 -11
pound | -5 1 -12 22 8 -13
pound * | 14 -4 -5 -4 -5 3
pound <n> | -5 15 -2 -2 -5 -1
pounds | 14 -4 -5 -4 -5 3
pouri * | 30 -11 -10 -1 -8 0
pouring | 30 -11 -10 -1 -8 0
pouring out | 29 -11 -10 -1 -5 -2
pouring out of | 25 -7 -9 -2 -4 -3
power | 13 -16 -14 38 0 -22
power * | 11 -3 -3 -3 -3 1
power <paper> | -6 -7 0 26 -8 -4
power bill | -6 -7 0 26 -8 -4
power going | 18 -5 0 2 -8 -8
power going up | 16 -6 1 2 -7 -7
power outage | -9 -7 -6 -11 39 -7
power steering | 14 -3 2 -2 -10 -1
power steering fluid | 14 -3 0 -3 -4 -4
power steering hose | 27 -8 -4 -4 -9 -1
power steering is | 20 -5 -3 -1 -10 -1
powerstroke | 11 -3 -3 -3 -3 1
pract * | 8 -7 -22 -22 67 -24
practice | 9 -6 -22 -20 62 -23
practice is | 15 -3 -12 -10 24 -14
praka * | 14 -5 -3 -4 -5 2
prakash | 14 -5 -3 -4 -5 2
prakash <name> | 9 -3 -1 -2 -5 1
pre | 14 7 -13 29 -19 -18
pre approved | -6 -10 1 21 -1 -6
pre purchase | 17 9 -10 -3 -11 -3
pre purchase inspection | 20 -12 -6 -1 -4 3
pre purchase inspections | 10 -1 -6 -4 0 2
pre qualify | -8 -7 -7 34 -6 -5
preap * | -7 -7 -8 37 -7 -7
preapproved | -7 -7 -8 37 -7 -7
preci * | 8 19 4 -7 -12 -12
precio | 2 18 9 -8 -8 -13
precious <name> | 12 -6 -3 0 -3 1
prefe * | 3 -10 17 -6 -6 2
prefer | 17 -6 -7 -1 -5 1
pregu * | -4 6 9 -5 -5 -2
premi * | -12 -11 1 48 -14 -11
premio | -7 -8 -8 38 -7 -8
premium | -10 -1 -5 30 -6 -8
prend * | 37 -15 -17 -7 8 -6
prende | 25 -11 -8 1 -4 -3
prender | 10 -3 -3 -1 -5 3
prendida | 15 -4 -4 -1 -4 -1
prepa * | -20 25 8 -13 18 -18
prepaid | -9 34 -12 5 -11 -8
prepaid card | 0 -4 -7 11 -1 2
preparer | -10 -12 16 -13 27 -7
prequ * | -11 -11 -11 55 -11 -11
presc * | -16 -5 -17 6 53 -22
preschool | 2 -10 -10 -10 35 -8
prescott | -9 16 -3 -1 -5 2
prescription | -15 -14 -13 10 49 -16
prescription for | -2 -3 -4 -2 16 -4
prescription is | -6 -10 -9 -5 34 -4
prescription is ready | -6 -10 -9 -5 34 -4
prescription ready | 0 -4 -3 -4 18 -6
prese * | 4 4 -5 19 -8 -14
presence | -10 -9 8 25 -8 -6
present | 9 -3 -4 -2 -1 2
presi * | -5 -6 -8 36 -9 -9
presione | -5 -6 -8 36 -9 -9
presione uno | -3 -3 -4 18 -4 -5
press | -4 -22 -21 90 -25 -17
press * | 9 -10 -9 1 20 -12
press <n> | -7 -11 -9 52 -13 -12
press <n> now | -6 -4 -1 21 -4 -6
press <n> to | -2 -5 -5 21 -6 -4
press eight | -5 -8 -4 30 -7 -6
press five | -7 -2 -1 23 -3 -11
press nine | -10 -10 -8 44 -10 -6
press nine to | -5 -7 -5 29 -8 -4
press one | -2 -9 -14 40 -13 -3
press one for | -1 -2 -3 8 -1 -2
press one now | -3 -4 -2 12 -1 -2
press one to | -1 -5 -7 21 -7 -1
press the | 18 -8 -12 28 -15 -12
press three | -6 -6 -6 30 -6 -6
press two | -2 -4 -5 16 -4 -2
press two to | -7 -4 -3 24 -8 -3
pressed | -6 3 -6 -6 12 3
pressure | 12 -14 -8 2 21 -12
pressure at | 5 -4 -7 10 -4 0
prest * | -12 11 -22 41 2 -20
prestamo | -8 -5 -9 39 -9 -8
prestamos | -10 -8 -5 37 -7 -7
prestamos para | -7 -5 -5 26 -6 -4
prestamos para negocios | -7 -5 -5 26 -6 -4
preston | -6 20 -3 -3 -4 -4
presu * | -1 33 -8 -5 -9 -10
prett * | 9 -6 0 -2 -3 2
pretty | 9 -6 0 -2 -3 2
pretty much | -8 0 8 0 0 0
previ * | 13 -6 -3 -2 -3 2
previous | 13 -6 -3 -2 -3 2
price | 11 17 8 2 -15 -23
price <name> | 6 -6 9 -3 -1 -5
price <we> | -13 53 -14 -7 -12 -7
price <we> gave | -8 33 -10 -3 -7 -4
price for | 6 16 -10 -4 -8 -1
price for a | -3 16 -10 -1 -2 -1
price is | 6 22 -9 -9 -7 -4
price on | 16 1 2 -6 -10 -4
price on <part> | 13 -3 -2 -1 -3 -4
price on a | 16 -4 -5 0 -5 -1
price on an | 12 -4 -3 -2 -6 2
price on front | 21 -3 -3 -4 -3 -6
price on struts | 13 -3 -2 -1 -3 -4
price on the | -8 6 11 -4 -6 1
price you | -11 44 -12 -6 -8 -6
price you gave | -8 33 -10 -3 -7 -4
priced | -4 6 9 -1 -11 2
prici * | -18 -17 70 -13 -7 -15
pricing | -18 -17 70 -13 -7 -15
prima | -4 -8 -4 -7 34 -13
prima ya | -1 -7 -2 -6 27 -11
prime | -3 -8 -7 32 -8 -6
primo | 10 -9 3 -6 10 -7
princ * | -9 -8 -3 -10 37 -8
print | 0 7 16 -6 -8 -9
print * | -11 -6 20 -9 23 -16
printed | -3 -5 -4 -1 19 -7
printer | -12 -5 22 -8 14 -12
prior | 0 18 -8 -1 -7 -3
prisa | 13 -10 -4 1 -3 2
prisc * | 9 -4 -2 -3 0 1
priscilla | 9 -4 -2 -3 0 1
prius | 16 -13 -2 0 -3 2
priva * | 5 -8 -3 8 -4 2
private | 5 -8 -3 8 -4 2
private seller | 11 -5 -2 -1 -4 1
private seller in | 11 -5 -2 -1 -4 1
priya | 13 1 -5 -3 -8 2
priya * | 10 -2 -1 1 -3 -5
priya raghunathan | 10 -9 -1 1 -1 0
priya shah and | 13 -3 -2 1 -5 -3
priyanka | 10 -2 -1 1 -3 -5
prize | -13 -1 -4 46 -6 -20
prize press | 0 -4 -4 13 -4 -2
pro | -2 -6 17 -3 -5 -2
proba * | 5 13 -15 -14 24 -13
probably | 3 11 -6 -1 -10 3
probably dont | 10 -8 -4 1 0 1
probably dont remember | 10 -8 -4 1 0 1
probl * | 9 11 2 -9 0 -13
problem | 11 14 -11 -8 4 -10
proce * | 0 -22 10 50 -14 -24
process | -10 -7 7 27 -9 -7
processing | 3 -17 0 47 -14 -20
processing fees | -7 -6 -8 32 -6 -5
processing rates | -6 -6 -1 24 -2 -9
produ * | -17 -17 43 25 -17 -16
product | -9 -9 48 -15 -9 -6
product line | -6 -6 33 -11 -7 -3
profe * | 3 -9 -11 -9 34 -7
professor | -2 -10 -9 -8 36 -7
profi * | -1 -3 4 15 -8 -7
profile | -2 -3 10 -1 -3 -1
progr * | -24 -4 27 55 -29 -25
program | 1 -23 6 61 -23 -23
program <we> | -2 -3 -4 11 -3 0
program a | 19 -4 -6 -4 -8 4
program a key | 18 -4 -5 -3 -9 3
program at | -6 -3 13 -3 -3 1
program at <name> | -3 -1 10 -5 -1 0
program for | 0 -5 2 10 -4 -3
program it | 11 -6 -6 0 0 2
program you | -2 -3 -4 11 -3 0
program your | 0 -3 -3 11 -2 -2
programmed | -14 14 8 -2 -5 -1
programming | -12 -6 27 -3 -7 2
progressive | -4 -12 26 -4 -11 4
progressive <name> | -1 -8 8 -1 -1 3
promi * | -5 19 -5 5 -11 -3
promise | -7 9 -6 5 -3 3
promised | 0 15 5 -7 -8 -5
promo | -3 -4 11 -3 -4 2
promo * | -10 -8 -1 39 -9 -10
promotion | -9 -8 3 26 -6 -6
proof | -12 18 9 -4 -12 1
proof of | -10 14 10 -3 -12 1
propa * | 5 -7 12 -13 14 -11
propane | 5 -7 12 -13 14 -11
propane and | 2 -3 8 -6 -6 4
prope * | 15 -10 0 26 -13 -19
properly | 10 -5 -2 0 -5 2
property | 14 -9 2 26 -13 -20
property management | 15 -8 6 -1 -7 -5
property manager | 8 6 -8 -1 -4 0
property manager at | 2 10 -8 1 -5 1
propi * | -4 -4 14 -1 -2 -3
propo * | 11 -8 11 -3 -7 -4
proposal | 11 -7 12 -7 -5 -3
proposition | -4 -5 -6 22 -5 -1
proposition <n> | -3 -5 -5 20 -4 -3
prote * | -10 -10 -9 48 -9 -9
protection | -10 -10 -9 48 -9 -9
provi * | -5 -9 18 5 -10 1
provide | 19 -2 -6 -8 -8 5
provider | -13 -4 18 8 -8 -1
pruit * | 11 -2 -7 -3 0 1
pruitt | 12 0 -3 -2 -9 2
pruitt <name> | -5 1 11 -9 0 1
pta | -13 -6 -2 -2 36 -13
publi * | 4 -16 -15 27 3 -3
public | 2 -10 -6 18 4 -8
publix | 14 -10 -10 -5 5 6
publix on | 13 -4 -3 1 -8 1
publix on <name> | 13 -4 -3 1 -8 1
puddl * | -4 22 -10 1 -10 1
puddle | -4 22 -10 1 -10 1
puddle under it | -1 8 -3 2 -8 1
pueda | 12 -10 -4 1 -1 1
pueda * | 11 -8 -10 -6 23 -10
pueda no | 11 -10 -3 1 -1 2
pueda no hay | 11 -10 -3 1 -1 2
puedas | 11 -8 -10 -6 23 -10
puede | 37 -4 -17 -9 1 -8
puede * | 17 -5 -10 -3 -1 2
puede llamar | 9 -7 -1 0 -1 0
puede llamar al | 9 -7 -1 0 -1 0
puede mandar | -8 15 -7 0 3 -3
puede revisar | 25 -7 -5 -4 -5 -3
puede venir | 35 -8 -6 -5 -9 -7
puede venir <day> | 25 -8 -6 -2 -6 -3
puede venir a | 18 -1 -4 -2 -8 -3
puede venir el | 10 -5 -2 0 -3 1
pueden | 13 -5 -5 0 -5 2
pueden venir | 12 -4 -6 0 -4 2
pueden venir <day> | 12 -4 -5 -1 -4 2
pueden venir hoy | 12 -4 -5 -1 -4 2
puedo | 3 15 -11 -9 10 -7
pues | 11 -9 -2 0 -1 0
pugh | 13 -7 -4 -1 -3 1
pull | 22 -12 7 4 -16 -5
pulle * | 10 -10 26 -8 -2 -16
pulled | 5 -8 29 -8 -2 -15
pulled over | 6 -11 -4 2 5 3
pulled over on | 12 -3 -7 1 -3 0
pulled that | 6 -1 25 -12 -10 -7
pulled the | -5 8 34 -11 -16 -9
pulli * | 4 4 6 -6 -9 1
pulling to | 19 -5 -2 -9 -6 3
pulling to the | 19 -5 -2 -9 -6 3
pump | 15 -1 8 0 -20 -2
pump <n> | 22 -4 -4 -3 -1 -11
pump <name> | 15 -5 -4 0 -4 -3
pump and | 9 -4 -2 -1 -4 1
pump i | 25 -14 -10 2 -2 0
pump i think | 10 -6 -2 -1 -1 0
pump in | -12 19 -5 1 -5 2
pump in my | -6 9 -3 -2 0 1
pump is | 13 -6 3 -1 -9 0
pump is bad | 10 -3 -3 1 -4 -2
pump it | 12 -8 -2 0 -1 0
pump leak | 14 -4 -4 0 -4 -2
pump on | 9 -2 -5 0 -3 1
pump on a | 13 -6 -4 0 -3 0
pump the | 11 -3 -2 -1 -2 -3
pump went | 9 -5 -3 1 -2 0
pump went out | 9 -5 -3 1 -2 0
pumps | -2 -15 8 -4 18 -4
pumps leaking | -6 -7 -7 -2 25 -3
puppi * | -2 -8 -8 -9 37 -9
puppies | -2 -8 -8 -9 37 -9
purch * | 15 11 4 9 -21 -18
purchase | 15 10 4 10 -21 -19
purchase inspection | 20 -12 -6 -1 -4 3
purchase inspection on | 9 -3 -3 -1 -3 0
purchase inspections | 10 -1 -6 -4 0 2
purchase of | 9 -4 -4 0 -2 1
purchase order | 1 15 9 -6 -9 -11
push | 3 47 -7 -12 -13 -17
push it | -1 31 -4 -7 -8 -11
push it back | -2 24 -4 -6 -4 -9
push that | -8 27 -4 -7 -1 -7
push that back | -8 26 -3 -7 -1 -7
push the | 12 -6 -5 1 -3 1
pushe * | 9 -5 -3 0 -1 1
pushed | 9 -5 -3 0 -1 1
pusie * | -7 34 -6 -7 -8 -7
pusieron | -7 34 -6 -7 -8 -7
puso | -5 11 -2 -1 -3 0
put | -5 20 -3 8 -17 -2
put <name> | 27 -7 -4 -4 -6 -7
put a | 6 11 4 -4 -13 -4
put a starter | -6 9 -2 -3 0 1
put a water | -8 12 -6 -1 1 2
put air | 11 -4 -3 -1 -5 1
put air in | 11 -4 -3 -1 -5 1
put an | -7 12 -3 -1 -2 1
put an alternator | -7 12 -3 -1 -2 1
put back | -4 23 -4 0 -4 -9
put diesel | 17 -4 -3 -3 -3 -3
put diesel in | 17 -4 -3 -3 -3 -3
put down | 4 6 -3 -3 -8 4
put em | 8 -1 -3 -5 0 0
put in | 16 22 -12 -8 -10 -8
put in a | 18 -2 -8 -3 -4 0
put in is | -11 16 -4 0 -2 0
put in it | 3 9 -3 -1 -5 -3
put in my | -11 16 -1 0 -4 1
put it in | 13 -1 -7 -1 -8 3
put me | -9 26 10 -9 -11 -6
put me down | -5 31 -8 -7 -8 -3
put on | 7 6 -10 1 -7 3
put some | -5 -2 -2 -2 9 2
put that | -16 23 -9 -8 -12 21
put the | 1 17 -12 1 -8 2
put the coil | -5 11 -1 -2 -5 2
put the wrong | 23 -5 -6 -1 -7 -5
put them | 22 -5 -6 -2 -4 -5
put them in | 22 -5 -6 -2 -4 -5
put you | -1 -9 10 18 -12 -6
put you down | 2 -8 6 19 -12 -7
putti * | -2 9 9 -10 -9 3
putting | -2 9 9 -10 -9 3
putting out | 10 -7 -4 1 0 1
quali * | -4 -23 8 69 -24 -27
qualified | -5 -19 12 45 -14 -19
qualified for | -7 -6 -10 34 -7 -4
qualifies | -1 -1 -6 17 -7 -2
qualifies for | -1 -1 -5 15 -7 -1
qualify | 0 -17 6 45 -13 -21
qualify for | -1 -6 -4 23 -7 -5
qualify for a | -5 -2 -3 19 -9 1
quality | -11 -9 -11 49 -11 -7
quart * | 3 -5 41 -15 -8 -16
quarter | -10 5 22 -10 -2 -5
quarter page | -2 -2 12 -6 -2 0
quarter page is | -2 -2 12 -6 -2 0
quarter past | 0 12 -2 0 -9 -1
quarterly | -10 -1 38 -8 -11 -8
quarts | 15 -10 -3 -1 -1 0
que | -23 35 15 -22 7 -13
que <did> | -4 27 -7 -4 -9 -3
que <we> | 3 9 -8 4 -5 -3
que es | 10 -7 -1 0 -2 0
que es el | 10 -8 -1 1 -2 1
que falta | -1 11 -5 -1 -4 0
que hora | -6 30 -10 -12 9 -11
que ir | 13 -4 -2 -3 -8 3
que la | -8 -11 5 -2 16 1
que le | -13 6 2 -12 27 -11
que me | -9 21 17 -13 1 -17
que me arreglo | -2 17 -7 -2 -5 -1
que me encargo | -5 -6 18 -2 -5 0
que me pidio | -1 -10 18 -1 -4 -1
que me revise | 14 -8 -4 2 -5 2
que me revisen | 12 -6 -5 0 -1 0
que mi | 12 7 -7 -4 -7 -1
que mi <vehicle> | 13 -5 -2 0 -4 -2
que mi camioneta | 13 -5 -2 0 -4 -2
que no | 14 -18 -9 -7 4 17
que no prende | 11 -7 -3 0 -1 0
que ordeno | 0 -6 17 -4 -4 -3
que se | 5 14 -5 -4 -8 -2
que se calienta | 10 -3 -4 -2 -3 1
que tal | -4 -4 13 -1 -4 -1
que tal soy | 2 -8 8 0 -2 0
que tiene | -3 -7 16 -4 -2 0
que ya | -4 16 -7 -2 0 -4
queda * | -1 45 -9 -11 -9 -14
quedamos | -1 36 -6 -10 -7 -11
quede | 17 27 -12 -10 -10 -13
quede debiendo | -5 26 -7 -4 -5 -5
quedo | 7 41 3 -12 -25 -14
quedo el | 18 -4 -5 -2 -6 -2
quedo el <vehicle> | 18 -4 -5 -2 -6 -2
quedo el carro | 18 -4 -5 -2 -6 -2
quedo muy | 0 19 -6 -1 -7 -4
quedo muy bien | -2 19 -6 -1 -7 -4
quent * | 10 7 -2 -1 -6 -7
quentin | 10 7 -2 -1 -6 -7
queri * | 13 14 -11 -9 3 -10
queria | 13 14 -11 -9 3 -10
queria saber | 12 8 -3 -4 -7 -6
queria saber cuanto | 25 -8 -4 -3 -6 -4
quest * | 5 10 5 2 -8 -14
question | 6 12 -1 3 -5 -15
question about | 14 11 -2 -17 4 -10
question about my | -12 7 -5 -5 23 -8
question about the | -1 29 -9 -8 -9 -1
question my | 9 -3 -1 -2 -5 2
question on | -11 9 20 -6 -8 -5
question on your | -7 -3 22 -5 -6 -1
questions | -3 -3 17 -4 -5 -1
questions <n> | -5 -5 11 0 -1 0
questions about | 1 -4 15 -5 -4 -3
quick | 2 0 -4 23 -5 -17
quick * | -1 -4 13 -4 -1 -4
quick call | -1 -1 -3 9 -3 0
quick chat | -6 -3 -3 20 -5 -3
quick demo next | -1 0 13 -14 0 1
quick one | 16 -4 -6 1 -5 -1
quick question | -2 16 -10 15 -11 -8
quier * | 15 7 5 -18 17 -26
quiere | 3 -2 13 -6 -8 0
quiere prender | 10 -3 -3 -1 -5 3
quiero | 20 14 -24 -13 25 -23
quiero hacer | 16 -3 -8 -5 10 -9
quiero que | 15 -10 -3 1 -4 2
quiero que me | 11 -6 -3 0 -4 1
quiero saber | -3 12 -6 -3 3 -2
quiero saber cuanto | 7 6 -3 -2 -10 1
quiero saber si | -4 11 -4 -3 3 -3
quinc * | 3 -6 10 -3 -3 -1
quince | -4 -2 10 -2 -3 1
quince anos | -4 -2 10 -2 -3 1
quince anos de | -4 -2 10 -2 -3 1
quincy | 24 -8 -3 -5 -4 -3
quini * | 1 -6 -5 -4 18 -3
quinientos | 1 -6 -5 -4 18 -3
quinn | 20 -5 -2 -2 -6 -4
quint * | 14 -9 2 -2 -6 2
quintero | 14 -9 2 -2 -6 1
quisi * | 9 -7 -2 1 -2 1
quisiera | 9 -7 -2 1 -2 1
quisiera saber | 9 -7 -2 1 -2 1
quisiera saber cuanto | 8 -6 -1 1 -3 1
quit | 27 -7 -13 -6 5 -7
quit on | 15 -8 -5 1 -7 2
quit on me | 12 -5 -4 1 -5 2
quit on my | 20 -6 -6 0 -9 1
quit working | 13 -3 -2 -4 -4 0
quit working on | 13 -2 -2 -4 -4 0
quote | 28 31 -9 19 -33 -36
quote * | 11 36 -12 -10 -13 -11
quote for | 14 5 -4 -6 -8 -2
quote for a | 16 -5 -2 -4 -4 -1
quote from | 17 -3 -4 -3 -8 1
quote from you | 11 -1 -3 -2 -5 0
quote me | 13 -10 -4 1 -1 1
quote on | 11 -8 -12 14 -5 1
quote you | -11 36 8 10 -24 -20
quoted | 11 36 -12 -11 -13 -11
quoted <n> | -6 15 -7 1 -4 2
quoted me | 11 18 -9 -4 -9 -7
quoted me <n> | 9 -6 -3 1 -2 1
quotes | 9 -5 -4 1 -3 2
r <n> | -4 -7 8 -5 5 4
r <name> | 4 6 -8 1 -3 1
r a h | 14 -7 1 -2 -6 1
r e | 12 -8 -4 1 -1 -1
r e <name> | 16 -9 -5 0 1 -2
r m | 13 -6 -5 -1 -2 1
r m <name> | 13 -6 -5 -1 -2 1
r n | 10 -4 -5 -2 -1 2
r o | 17 -6 -7 0 -6 2
r o <name> | 17 -6 -7 0 -6 2
r o m | 11 -1 -2 -2 -5 -1
r o s | 10 -1 -2 -3 -1 -1
r r | 12 -10 0 0 -1 0
r s | 13 -7 -3 0 -3 0
race | 11 -2 -5 -1 -3 0
racet * | 5 -1 8 0 -5 -7
racetrac | 5 -1 8 0 -5 -7
rache * | -3 8 -10 6 4 -4
rachel | -3 8 -10 6 4 -4
rachel <name> | 1 10 -2 1 -11 1
rack | 9 -5 35 -13 -19 -9
rack <we> | -1 8 24 -10 -13 -9
rack and | 4 -8 11 -6 -2 1
rack you | -1 8 24 -10 -13 -9
radia * | 18 4 16 -8 -21 -8
radiador | 21 -2 4 -5 -9 -9
radiator | 3 5 19 -8 -18 -1
radiator for | -6 4 9 -4 -4 1
radiator hose | 8 -6 -2 0 -2 2
radio | 1 3 10 -16 18 -16
radio spots | 7 -7 9 -5 -5 2
radio station | -10 -7 8 -5 28 -13
radio wants | -7 12 -2 0 -4 2
radio wants a | -7 12 -2 0 -4 2
radios | 10 -6 6 -5 -4 -1
raghu * | 10 -9 -1 0 -1 0
raghunathan | 10 -9 -1 0 -1 0
rags | -7 -7 40 -6 -8 -12
rags for | -5 -2 11 -5 -1 3
rags for a | -5 -2 11 -5 -1 3
rail | -4 8 -5 -2 9 -5
rain | 21 13 4 -11 -16 -11
rain <day> | 14 -8 -1 1 -8 2
raini * | 9 18 -6 -4 -9 -8
raining | 9 18 -6 -4 -9 -8
rains | 4 -7 -5 -1 14 -4
raise | 0 -4 -3 12 -7 3
raise your | 0 -4 -3 12 -7 3
raisi * | -10 -6 -3 14 10 -4
raising | -4 -5 -2 15 -4 -1
raj | -4 -4 13 -2 -3 0
rajes * | 12 -2 0 -5 -1 -4
rajesh | 12 -2 0 -5 -1 -4
ralph | 18 -9 -8 1 -3 1
ralph <name> | 16 -9 -6 1 -2 0
ram | 12 -2 -5 -1 -2 -1
ramir * | 10 -16 -5 1 9 1
ramirez | 15 -12 -5 0 1 1
ramirez <name> | 8 -4 -3 0 -2 0
ramirez and | 9 -2 -1 0 -3 -3
ramirez and my | 9 -2 -1 0 -3 -3
ramirez i have | 9 -3 -3 0 -2 0
ramirez necesito | 11 -2 -3 -2 -3 -1
ramirez necesito ayuda | 11 -2 -3 -2 -3 -1
ramiro | 0 -10 2 -2 12 -2
ramon | -10 5 2 -8 24 -13
ramon * | -1 -4 10 -3 -3 1
ramon <name> | -2 -3 8 -3 -2 2
ramona | -1 -4 10 -3 -3 1
ramos | -3 -3 14 -7 -2 1
ramp | 22 -8 -7 -9 12 -10
ramse * | 9 0 -1 -2 -5 0
ramsey | 9 0 -1 -2 -5 0
ran out | 10 -1 -6 0 -5 1
ran out of | 9 0 -5 0 -5 1
ranch | 19 -7 -6 -3 -2 -1
randy | -4 -12 10 -2 10 -1
rank | -12 -9 7 32 -8 -10
rank higher | -8 -6 7 21 -5 -10
rank higher on | -2 -1 10 -3 -3 -1
ranke * | -10 -11 -12 48 -9 -5
ranked | -10 -11 -12 48 -9 -5
ranked number | -6 -7 -7 30 -6 -4
ranked number one | -6 -7 -7 30 -6 -4
ranki * | -6 -11 4 41 -13 -16
ranking | -6 -11 4 41 -13 -16
ranking on | -2 -5 2 22 -7 -10
rao | 6 4 -4 0 -8 2
rapid | 8 -6 -6 8 -6 1
rashi * | 12 -4 -5 -1 -3 1
rashid | 12 -4 -5 -1 -3 1
ratch * | -12 9 39 -12 -11 -13
ratchet | -12 10 38 -11 -11 -14
ratchet <we> | -6 -7 29 -5 -6 -6
ratchet you | -6 -7 29 -5 -6 -6
rate | 6 -12 12 50 -32 -24
rate and | -6 -7 25 -11 -3 2
rate on | -4 -4 2 16 -6 -4
rates | 3 -11 -2 46 -16 -20
rather <we> | 11 -8 0 1 -5 1
rather have | 13 -7 -4 1 -5 2
rather have it | 9 -5 -5 1 0 1
rather you | 11 -8 0 1 -5 1
rattl * | 5 18 -7 -2 -12 -2
rattle | 5 18 -7 -2 -11 -3
rattle under | 14 -2 0 -2 -6 -4
rattling | 15 -2 -4 1 -10 0
ray | 8 -5 16 -20 23 -22
ray <name> | 24 -7 -9 2 -8 -3
ray its | -5 2 -2 -3 10 -3
ray its <name> | -5 2 -2 -3 10 -3
raymo * | 10 3 15 -9 -14 -5
raymond | 10 3 15 -9 -14 -5
raymond <name> | 10 3 15 -9 -14 -5
rc | -11 54 -11 -9 -12 -11
re | -1 -2 -1 8 -3 -1
re elect | -1 -2 -1 8 -3 -1
re elect <name> | -1 -2 -1 8 -3 -1
reach | -8 -15 -3 -1 37 -10
reach * | 1 5 1 11 -11 -6
reach <name> | -7 -2 -6 -6 19 2
reach <we> | -2 -2 -2 8 -2 -1
reach a | -2 -3 -4 -2 14 -3
reach a <name> | -4 -2 -4 -2 15 -4
reach a mr | -4 -2 -4 -2 15 -4
reach admissions | -6 -5 -5 -4 21 -2
reach the | -2 -9 -6 -10 46 -17
reach the <name> | -2 -6 -1 -2 10 1
reach the pharmacy | -5 -4 -5 -5 23 -3
reach the vet | -7 -3 -6 -1 24 -6
reach you | -2 -2 -2 8 -2 -1
reached at | 13 -6 3 -9 -3 1
reached at <n> | 8 -4 8 -9 -4 1
reached on | 12 -7 -3 -2 -1 1
reached on <n> | 12 -7 -3 -2 -1 1
reaching | -5 -4 6 15 -7 -5
reaching out | -5 -4 6 15 -7 -5
reaching out because | -4 -5 2 15 -5 -4
read | -11 4 11 -3 -1 0
read the | 4 -4 11 -1 -10 -1
read the code | 20 -10 -1 -1 -5 -3
reade * | -2 4 23 -10 -11 -4
reader | 3 8 15 -11 -11 -3
readers | -7 -5 14 0 -3 1
readers for | -7 -4 11 -2 0 1
readi * | 3 14 -7 -2 -7 -2
ready | -28 43 34 -5 4 -48
ready <day> | -7 16 -10 -9 13 -3
ready for | 0 12 19 -17 -2 -12
ready for <vehicle> | -1 -11 25 -11 3 -5
ready for pick | -2 -11 30 -4 -9 -3
ready for pickup | -1 -11 25 -11 3 -5
ready to | 7 7 16 7 -25 -13
ready to be | -5 16 9 -9 -6 -5
ready to do | 13 -10 -2 0 -1 1
ready to go | -7 29 -5 -5 -3 -8
ready to ship | -7 -14 34 -6 -4 -4
ready today | -7 16 -10 -9 13 -3
ready yet | -3 37 -11 -9 -6 -7
real | 16 -1 -3 4 -4 -12
real bad | 16 8 -14 2 -9 -3
real bad and | 9 -4 -2 -1 -2 0
real good | 2 -5 10 -3 -9 4
real loud | 16 -6 0 -2 -5 -2
real strong | 17 -7 -7 1 -4 0
reali * | 14 3 -12 -5 -11 11
realizados | -3 -3 -3 -2 -3 13
realizados por | -3 -3 -3 -2 -3 13
realizados por la | -3 -3 -3 -2 -3 13
realize | 14 3 -13 -1 -5 3
reall * | 10 -3 -1 -1 -4 0
really | 10 -3 -1 -1 -4 0
really bad | 12 -3 -3 -4 -3 1
really loud | 10 -2 -2 -1 -3 -2
really need | 7 -13 5 0 -2 3
realt * | -8 -6 -6 8 27 -15
realtor | -12 -6 -4 9 28 -15
rear | 27 -6 4 -2 -18 -6
rear <name> | 15 -6 -9 3 -4 2
rear <part> | 16 1 -9 1 -8 -1
rear <part> and | 16 -6 -6 2 -8 1
rear ac | 30 -6 -8 0 -11 -5
rear and | 13 -3 -2 -5 -7 4
rear brake | 3 7 -7 3 -10 3
rear brakes | 13 3 -4 -2 -5 -5
rear diff | 21 -4 -5 -3 -8 -3
rear end | 5 -10 22 -2 -8 -7
rear main | 22 -11 -7 1 -4 0
rear main seal | 12 -5 -5 1 -3 0
rear pads | 10 -7 -5 1 0 1
rear shocks | 19 -9 -4 -1 -2 -3
rear shocks for | 18 -4 -1 -3 -7 -4
reason | -3 9 -6 4 -4 -1
rebat * | 0 -1 -5 15 -6 -2
rebate | 0 -1 -5 15 -6 -2
rebate program | 0 -1 -5 15 -6 -2
rebec * | -4 -9 -3 12 10 -6
rebecca | 0 -3 -5 10 -2 1
rebecca from | -1 -2 -5 9 -2 -1
rebui * | 8 -13 48 -16 -15 -12
rebuild | 10 -14 18 -4 -6 -3
rebuild is | -1 -6 14 -3 -3 -1
rebuild is done | -1 -6 14 -3 -3 -1
rebuilds | -4 -4 10 -1 -3 3
rebuilt | 3 -8 43 -14 -12 -13
rebuilt the | 8 -5 -5 1 1 1
rec | 15 -1 -15 -15 25 -11
rec center | 15 -1 -14 -15 26 -11
recal * | 19 6 -9 -2 -13 -1
recall | 19 6 -9 -2 -13 -2
recall and | -5 12 -4 1 -7 3
recall but | 13 -8 -2 1 -1 -2
recei * | -22 45 23 1 -20 -27
receipt | -8 57 -12 -18 -7 -12
receipt for | -3 20 -8 -2 -8 2
receipt for the | 0 17 -8 -2 -8 1
receipts | -8 -5 34 -9 -9 -3
receipts for | -2 -3 8 -1 -5 2
receipts for <name> | -2 -3 8 -1 -5 2
receivable | 4 -4 25 -10 -5 -10
receivable at | -1 -3 10 -3 -3 0
receivable at <name> | -3 -4 10 -2 -1 1
receive | -4 -4 4 10 -5 -1
receive a | -1 -2 -2 10 -4 -2
receive a complimentary | -1 -2 0 11 -3 -4
received | -8 25 5 2 -5 -19
received the | -11 21 -12 15 -8 -6
received the <paper> | -8 35 -10 -7 -7 -4
received your | -11 18 14 -10 -7 -4
received your <paper> | -7 38 -15 -10 -4 -1
received your invoice | -3 18 -10 -3 -1 -1
recen * | -11 -6 -3 34 -9 -5
recent | -3 -5 -6 17 -4 0
recently | -9 -5 0 26 -7 -4
recently helped | -4 -2 -2 14 -3 -4
recently helped another | -4 -2 -2 14 -3 -4
recep * | -22 7 -16 36 17 -23
reception | -4 -10 -8 -9 37 -6
receptionist | -18 13 -10 40 -9 -16
recet * | -6 -9 -9 -6 35 -5
receta | -6 -9 -9 -6 35 -5
recha * | 9 15 -7 -6 -11 0
recharged | 5 15 -7 -3 -8 -2
rechi * | 9 -7 -1 0 -2 0
recib * | -16 28 16 11 -22 -16
recibir | -2 -2 -2 9 -2 -1
recibir un | -2 -2 -1 8 -2 -1
recibo | 1 43 -14 -9 -13 -8
recko * | 10 -2 -1 -1 -5 -2
reckon | 10 -2 -1 -1 -5 -2
recla * | -5 -6 5 9 -2 0
recog * | -2 25 17 -10 -16 -13
recoger | 0 28 -7 -7 -8 -6
recoger mi | -13 37 -7 -6 -7 -5
recoger mi <vehicle> | -13 37 -7 -6 -7 -5
recognize | 9 12 -7 -3 -7 -4
recognize the | 16 -5 -1 -1 -7 -2
recom * | 15 15 8 -11 -11 -17
recommended | 11 26 -10 -10 -6 -12
recon * | -3 -2 11 -1 -7 2
recor * | -6 -4 -6 25 -29 21
recorded | -4 -8 4 45 -17 -20
recorded line | -10 -5 -3 35 -9 -9
recorded message | -6 -8 -6 33 -5 -8
recording | -7 -7 -4 -4 -11 33
records | 3 9 5 10 4 -30
records for | -4 -3 22 -11 -3 -1
records indicate | -10 -9 -11 44 -8 -7
records show | -5 -4 -7 23 -4 -3
records show your | -5 -8 -11 32 -6 -3
recov * | -3 -5 13 -4 -5 4
recovery | -3 -5 13 -4 -5 4
recyc * | -7 -8 -6 -7 36 -7
recycling | -6 -8 -7 -7 36 -7
red | 13 3 -15 1 -1 -1
red <car> | 1 10 -2 -5 -5 1
red fluid | 15 -7 -5 -4 -2 3
red light | 11 -6 -3 0 -2 -1
red lights | 17 -5 -4 0 -7 -2
red lights its | 12 -1 -1 -1 -4 -4
red one | -1 1 -6 -2 11 -3
red rags | -5 -3 11 -4 -2 3
redo | 2 29 3 -11 -13 -11
reduc * | -13 -11 -16 58 -10 -9
reduce | -9 -10 -11 49 -11 -8
reduce your | -6 -7 -9 35 -7 -6
reed and | 13 -1 -4 1 -5 -4
reed and my | 13 -1 -4 1 -5 -4
reed here | 8 -6 -1 0 -1 -1
reefe * | 9 -2 -2 0 -5 0
reefer | 9 -2 -2 0 -5 0
refac * | 4 -9 46 -12 -18 -10
refaccionaria | 5 -5 31 -11 -11 -10
refer * | -4 1 22 -11 3 -11
reference | -4 17 5 -7 5 -15
reference to a | 8 -10 8 0 -7 1
referral | -1 -11 20 -8 -3 3
referral fee | -1 -13 15 -1 -1 0
referrals | -3 -4 15 -2 -6 -1
referred | 21 -5 -12 2 -5 0
referred by | 14 -2 -12 0 -1 1
referred by <name> | 14 -2 -11 0 -1 1
refil * | -9 -9 -5 -10 47 -14
refill | -9 -6 -4 -8 38 -11
refill my | -2 -3 -1 -2 16 -7
refill my prescription | -2 -3 -1 -2 15 -8
refilled | -5 -5 -3 -3 26 -9
refri * | 2 -14 -12 -13 49 -12
refrigerator | -2 -8 -8 -9 36 -9
refun * | -7 34 -6 19 -22 -19
refund | -10 34 -4 19 -21 -18
refund for | 0 8 17 -15 -8 -2
refund for the | 0 9 -7 0 -4 1
regar * | 7 -18 14 26 -20 -9
regarding | 7 -17 16 22 -18 -9
regarding a | 24 -12 -8 0 -3 -1
regarding a <car> | 23 -9 -8 -1 -3 -2
regarding your | -9 -12 14 28 -13 -8
regarding your <name> | -3 -4 -9 25 -3 -7
regarding your cars | -6 -5 -10 31 -6 -4
regarding your medicare | -2 -1 -5 15 -1 -6
reggi * | 13 5 -5 -3 -13 3
reggie | 13 5 -5 -3 -13 3
reggie <name> | 15 1 -8 -1 -8 2
regio * | -1 -6 8 -2 0 0
regional | -1 -6 8 -2 0 0
regis * | -6 -19 6 27 12 -19
registered | -4 -6 -8 31 0 -12
registration | 8 -10 8 -1 -4 -2
registration is | 12 -6 -8 9 -5 -1
registration is due | 17 -3 -5 -3 -2 -4
regre * | 1 18 -8 -3 -3 -5
regul * | 25 23 -7 -15 -18 -9
regular | 24 25 -6 -15 -17 -9
regular <mechanic> | 10 -6 4 -4 -5 1
regulator | 21 -8 -7 -2 -5 -1
reins * | -13 -14 -11 35 19 -15
reinstate | -7 -7 -7 36 -9 -7
reinstated | -12 -11 -6 16 20 -8
relay | 15 -8 -5 1 -5 1
relea * | -4 7 8 -3 -8 0
relie * | -13 -10 2 45 -8 -15
relief | -13 -10 2 45 -8 -15
relief <name> | -3 -6 -4 22 -5 -4
remai * | 2 -4 -6 13 -4 -1
reman | -7 -3 40 -14 -8 -8
remem * | 18 0 -3 -1 -12 -2
remember | 18 0 -3 -1 -12 -2
remember me | 15 -8 -5 1 -3 0
remin * | -25 17 -23 -2 55 -22
reminder | -16 19 -17 0 31 -16
reminding | -11 -15 -9 -10 59 -13
reminding mr | -6 -8 -5 -4 31 -8
remot * | 13 -13 -14 28 -12 -2
remote | 13 -13 -14 28 -12 -2
remote start | 17 -5 -3 -6 -4 2
remov * | -17 -22 -15 51 19 -16
removal | -9 -9 -9 1 33 -8
remove | -11 -11 -3 46 -13 -8
removed | -5 -11 -4 35 -9 -6
removed from | -3 -6 -8 26 -7 -1
renat * | 14 -7 -3 -4 0 0
renata | 14 -7 -3 -4 0 0
renee | 1 16 -2 -1 -16 1
renew | -13 -18 10 21 16 -16
renew * | -2 -16 42 15 -24 -16
renew my | -6 -7 -5 1 24 -7
renewal | -3 -8 46 -15 -15 -4
renewal at | -1 -4 11 -4 -2 1
renewal at the | -1 -4 11 -4 -2 1
renewed | -5 -3 -10 37 -9 -11
renewed for | -8 -8 -10 41 -9 -7
renews | 0 -1 9 -6 -3 1
renews on | -4 -1 9 -5 -1 3
renews on the | -4 -1 9 -5 -1 3
rent | -14 -21 24 -16 52 -25
rent on | -6 -9 36 -15 4 -10
rent on your | -8 -11 42 -10 -9 -5
renta | -8 -14 19 -6 12 -3
renta * | -19 -15 19 -9 41 -17
rental | -16 -13 21 -7 32 -17
rental <vehicle> | -9 -9 -6 9 19 -4
rente * | -9 -11 23 -5 9 -8
rented | -9 -11 23 -5 9 -8
reord * | 1 -10 49 -13 -13 -13
reordered | 1 -10 49 -13 -13 -13
reordered it | -8 -8 37 -7 -7 -5
rep | 1 -17 82 -25 -19 -21
rep for | 3 -3 24 -6 -8 -10
rep just | -5 -8 24 -6 0 -5
rep just wanted | -5 -8 24 -6 0 -5
repai * | 8 19 12 15 -26 -28
repair | -7 28 14 13 -21 -29
repair <we> | -12 29 4 -8 -6 -7
repair <we> <did> | -7 9 9 -7 0 -5
repair and | -1 -9 6 3 0 1
repair businesses | -5 0 9 2 -4 -1
repair on | -6 3 9 -3 -5 2
repair shops | -6 -6 9 15 -4 -7
repair you | -9 18 7 -7 -3 -6
repair you did | -7 9 9 -7 0 -5
repaired | 0 23 19 -13 -15 -13
repairs | 14 -14 3 13 -12 -4
repar * | -18 39 18 -15 -11 -14
repea * | 31 2 -8 -2 -12 -10
repeat | 31 2 -8 -2 -12 -10
repeat <n> | 11 -3 -3 -4 -2 2
repla * | 14 18 3 12 -30 -18
replace | 26 -13 -6 -1 -9 3
replace a | 15 -5 -3 -3 -5 1
replace the | 17 -11 -2 0 -5 1
replace the <part> | 9 -7 -2 0 -1 1
replaced | 9 27 12 -9 -22 -16
replaced my | 8 18 -2 -6 -7 -11
replaced the | 5 13 12 -4 -19 -8
replaced the alternator | -14 15 0 0 0 0
replaced the starter | -15 18 -3 1 -3 2
replacement | -5 11 -12 26 -10 -10
replacing | 9 -3 -4 0 -2 0
reply | -8 -8 11 9 -3 -1
reply to | 0 -14 15 0 -2 1
repor * | -10 -10 3 7 28 -17
report | -8 -7 -5 8 30 -17
report a | -2 -3 -5 -4 18 -5
repre * | -6 -14 22 28 -17 -13
represent | -1 -5 4 10 -5 -2
representative | -17 -18 31 31 -12 -15
reque * | -3 4 18 -5 -11 -2
requested | -4 5 16 -5 -10 -2
requi * | 9 -8 -6 5 -3 2
require | 8 -6 -5 5 -4 2
resch * | -7 53 -8 -19 1 -19
reschedule | -10 50 -6 -18 2 -18
reschedule my | -10 19 1 -8 8 -10
resea * | 6 -3 -6 10 -3 -4
resen * | -8 36 5 -8 -8 -17
resend | -7 37 -2 -7 -5 -15
reser * | -8 -20 -16 8 55 -19
reservation | -5 -13 -7 -12 48 -10
reservation for | -2 -10 -3 -3 22 -4
reservation for <day> | -1 -8 -1 0 11 -2
reservation for six | -4 -2 -2 -2 15 -5
reserve | -13 -13 -14 26 24 -11
resid * | -7 4 4 9 2 -13
residence | 1 4 -6 -5 15 -9
resident | 0 10 -6 0 -3 0
residents | -5 -6 18 -6 -4 3
resol * | -7 -7 -6 33 -9 -5
resolution | -7 -7 -6 33 -9 -5
respo * | -6 -7 -8 33 -8 -5
responsible | -5 -5 -7 30 -6 -6
responsible for | -5 -5 -7 30 -6 -6
rest | 5 17 2 -9 -16 2
rest of | -4 10 -5 1 -3 1
rest on | -7 21 1 -6 -7 -3
resta * | 14 -15 -13 -17 51 -19
restart | 16 -4 -3 1 -7 -3
restaurant | 17 -10 -9 -13 33 -18
restaurante | -10 -5 -6 -7 39 -11
resto * | -2 -3 13 -2 -5 -2
resul * | -18 -12 -8 5 51 -18
results | -16 -11 -5 -6 53 -16
resum * | -7 -10 23 -15 20 -11
resume | -7 -10 23 -15 20 -11
reten * | 0 -4 -5 30 -11 -10
retention | 1 -2 -4 27 -11 -10
retention credit | 1 -1 -3 14 -7 -5
retir * | 7 -1 5 -9 -5 3
retired | 7 -1 5 -9 -5 3
retired from | -1 -7 8 0 -3 3
retired from the | -1 -7 8 0 -3 3
retired so | 18 -11 -5 1 -3 0
retur * | 13 16 29 -30 -2 -26
return | 20 -19 29 -17 4 -18
return my | 26 -6 -5 -2 -5 -9
return my call | 26 -5 -5 -2 -5 -9
return our | -4 -4 0 -5 10 2
return our call | -4 -4 0 -5 10 2
return this | 2 -5 -8 16 -8 2
return this call | 2 -5 -8 16 -8 2
returned | 1 6 16 -6 -12 -6
returning | -5 21 14 -18 0 -13
returning a | -5 5 -7 -6 17 -4
returning a call | -5 5 -7 -6 17 -4
returning the | -8 26 -5 -5 -6 -2
returning your | 2 11 24 -14 -11 -12
returning your call | 2 12 14 -13 -4 -10
reven * | -7 -6 -7 33 -7 -5
revenue | -7 -6 -7 33 -7 -5
rever * | 9 17 -8 -8 -7 -3
reverend | 11 -3 -4 0 -5 1
reverend otis | 9 -3 -3 -1 -3 0
reverse | 9 13 -9 -5 -6 -2
reverse i | 9 -5 -1 0 -1 -1
revie * | -10 23 -1 17 -10 -19
review | -9 35 -10 5 -4 -16
reviews | -1 -9 3 17 -8 -1
reviews and | -4 -4 3 9 -4 -1
reviews on | 15 -3 -4 -8 -3 4
reviews on <name> | 15 -3 -4 -8 -3 4
revis * | 41 -14 -2 -6 -10 -10
revisar | 32 -9 -5 -3 -7 -9
revise | 14 -8 -4 2 -5 2
revisen | 12 -6 -5 0 -1 0
rhond * | 8 -3 12 -3 -3 -10
rhonda | 8 -3 12 -3 -3 -10
rick | 2 -8 19 -6 -13 5
rick <name> | 10 -5 -5 -2 0 2
rick from | -7 -6 25 -4 -8 0
ricky <name> | 13 -5 -5 2 -4 0
ricky thibodeaux | 13 -5 -5 2 -4 0
ride | -11 5 10 -11 19 -11
ride along | -1 -5 17 -2 -5 -5
ride to | -7 -4 -6 -2 22 -3
ridge | 5 8 -9 -2 -6 4
ridge <name> | 1 10 -7 -2 -5 4
ridin * | 1 -8 -3 0 10 0
riding | 1 -8 -3 0 10 0
right | 6 13 -12 -8 -8 9
right <part> | -6 -3 20 -3 -3 -5
right and | -6 12 -6 2 -4 3
right back | 6 -7 -5 2 -9 13
right here | 7 -2 0 4 -11 2
right now | 13 7 -9 2 -9 -3
right this | -3 8 -2 -2 -4 2
right up | -2 23 -1 -5 -8 -8
right where | 2 20 -1 -2 -14 -5
right where <we> | 2 20 -1 -2 -14 -5
right where you | 2 20 -1 -2 -14 -5
ring | 2 12 -8 -1 11 -17
ring <n> | 17 -4 -5 -2 -7 1
ring me | -3 11 -4 3 -7 -1
ring me on | 25 -6 -7 -2 -8 -2
ringi * | -4 -4 -4 -5 -7 26
ringing | -4 -4 -4 -5 -7 26
rita | -5 9 -6 -3 6 0
river | 3 -5 10 -4 -5 1
river * | -4 -6 4 -3 18 -9
river <name> | -1 -4 12 -2 -3 -2
riverside | -4 -2 -1 -2 17 -9
road <n> | 10 -3 -6 1 -2 0
road trip | 19 -8 -4 -1 -10 5
roads | -1 -2 -5 11 -2 -1
roads * | -3 -13 27 -10 -6 4
roadside | -3 -13 27 -10 -6 4
roadside i | 22 -4 -11 -3 -4 1
rob | 4 -2 8 -2 -4 -5
robbe * | 8 -3 -1 2 -7 2
robbed | 8 -3 -1 2 -7 2
rober * | 12 -13 4 -4 1 0
robert | 0 -6 -10 0 12 3
roberta | 13 -5 -1 1 -8 1
roche * | 12 5 -6 -5 -7 1
rochelle | 12 5 -6 -5 -7 1
rocio | 17 -4 -5 0 -6 -1
rocka * | 6 -1 15 -6 -8 -5
rockauto | 6 -1 15 -6 -8 -5
rod | 10 -7 6 -2 -5 -2
rod ends | 8 -2 -2 0 -1 -3
rodde * | -9 -11 50 -11 -11 -8
rodded | -9 -11 50 -11 -11 -8
rodded out | -7 -8 37 -7 -8 -7
rodne * | 17 3 -2 -6 -4 -8
rodney | 17 3 -2 -6 -4 -8
rogel * | 19 -9 -5 1 -6 0
rogelio | 19 -9 -5 1 -6 0
rojo | 4 16 -8 -1 -10 -1
rolan * | 26 -3 -4 -4 -9 -6
roland | 26 -3 -4 -4 -9 -6
roll | -1 -11 -4 -8 34 -9
rolli * | 11 -4 -2 -3 -4 2
rolling | 11 -3 -2 -3 -5 2
rolling by | 17 -3 -10 0 -2 -2
rolling by <day> | 12 -2 -11 0 -2 2
rolling by tomorrow | 12 -2 -11 0 -2 2
rolls | 6 4 -15 -12 30 -12
ron | 12 6 10 -8 -6 -15
roof | -9 -15 -15 30 27 -18
roofe * | 3 -6 16 0 -3 -9
roofi * | 2 -9 -12 14 23 -18
roofing | 2 -9 -12 14 23 -18
room | -20 14 -5 -26 59 -22
room <n> | -12 8 -6 0 14 -4
room for | -10 -12 -11 -3 43 -7
roomm * | 1 12 -9 0 -6 3
roommate | 1 12 -9 -1 -7 3
roose * | 15 -9 -3 1 -6 1
roosevelt | 15 -9 -3 1 -6 1
roosevelt and | 10 -7 0 1 -4 1
rosa delgado | 13 -6 -1 -1 -3 -2
rosa delgado and | 12 -4 -1 1 -5 -3
rosa delgado here | 11 -7 0 0 -4 0
rosa delgado necesito | 9 -2 -3 -1 -3 -1
rosal * | 1 7 12 -13 -7 0
rosalind | 1 1 11 -13 -4 4
rosalind <name> | 17 -4 -5 1 -10 1
rosalind at | -4 4 13 -14 -1 2
rosalind at <name> | -4 4 13 -14 -1 2
rosco * | -9 16 -7 2 -4 1
roscoe | -9 16 -7 2 -4 1
rosem * | -6 12 -3 0 -2 0
rosemary | -6 12 -3 0 -2 0
roses | -8 -5 -3 -9 36 -10
rossi | 10 -2 -4 -1 -2 -2
rotat * | 1 12 -1 -1 -15 4
rotate | 11 -8 3 -5 -2 2
rotated | -1 16 -9 1 -10 4
rotated and | 17 -10 -2 1 -8 2
rotated my | 0 10 -7 -1 -3 1
rotated my <part> | 0 10 -7 -1 -3 1
rotated my tires | 0 10 -7 -1 -3 1
rotor * | -2 2 26 -5 -14 -7
rotors | -2 2 26 -5 -14 -7
rotors are | -5 -6 14 -2 -4 2
rotors you | -1 -9 26 -4 -6 -7
rotte * | 1 -5 -6 -2 11 0
rotten | 1 -5 -6 -2 11 0
rough | 11 14 -10 0 -14 -1
rough and | 16 -13 -2 0 -2 1
rough idle | 9 -1 -3 -1 -5 1
rough since | -6 22 -4 -1 -6 -6
rough since the | -6 22 -4 -1 -6 -6
round | 4 10 -7 0 -8 2
route | -2 -21 58 -9 -8 -18
route * | -10 -10 6 -9 33 -10
route <day> | -6 -6 35 -7 -6 -11
route <mechanic> | -8 -4 35 -8 -8 -7
route <n> | 10 -6 -1 -1 -5 3
route driver | -8 -4 35 -8 -8 -7
route tomorrow | -8 -9 36 -7 -8 -3
rover | 15 -6 1 1 -13 2
roxy | -3 -4 -2 -5 26 -11
roy <name> | 11 -4 -3 1 -6 1
royal | 14 -1 -2 -3 -12 4
ruben | 0 -4 -6 0 11 0
ruido | -1 19 -10 0 -7 1
ruido en | 14 -7 -4 0 -3 0
ruido en la | 14 -7 -4 0 -3 0
ruiz | 18 -13 -4 -7 18 -13
ruiz <name> | 12 0 -9 -1 -3 1
ruiz i | 13 0 -9 -1 -3 1
ruiz i got | 13 0 -9 -1 -3 1
ruiz tengo | 16 -3 -4 -1 -4 -4
ruiz with | 10 -2 -5 -3 -3 3
ruiz with the | 10 -2 -5 -3 -3 2
run | 26 -28 6 9 -17 4
run <name> | 10 -4 -6 5 -7 1
run a | 13 -12 5 4 -11 1
run a little | 8 -6 -6 10 -5 -1
run a small | -5 -5 12 -3 -3 3
run me | 10 -6 -3 0 -1 0
run out | 11 -4 -11 10 -7 1
run out of | 11 -4 -6 0 -3 2
run the | 1 -7 11 -2 -2 -2
run to | 9 -4 -2 -1 -2 1
runni * | 17 10 -3 -12 6 -18
runnin | 6 11 -5 -2 -7 -3
running | 17 7 -2 -11 7 -18
running a | -1 -4 17 -10 -4 2
running a special | -6 -3 17 -7 -2 1
running about | -8 13 -3 -1 -2 1
running fine | 10 -4 -3 1 -3 -1
running fine and | 10 -4 -3 1 -3 -1
running for | 11 -3 -5 2 -8 3
running hot | 21 -10 -5 0 -6 0
running hot and | 14 -3 -4 -2 -3 -3
running hot its | 19 -4 -6 0 -8 0
running late | -1 10 -10 -6 19 -12
running like | 4 29 -12 -15 4 -10
running like a | 5 24 -8 -7 -9 -5
running like new | -6 30 -5 -7 -7 -5
running or | 1 -5 -4 10 -3 1
running rough | -5 14 -3 0 -5 -2
runs | 7 21 5 -10 -13 -10
runs but | 11 -7 -4 0 0 0
runs fine | 13 -8 -2 0 -2 0
runs like | -6 22 -5 -2 -7 -3
runs like a | -4 12 -6 -1 -2 1
runs perfect | -10 39 -8 -7 -7 -7
rush at | 13 -4 -4 -1 -4 1
rush at all | 13 -4 -4 -1 -4 1
rush i | 10 -8 0 0 -2 0
russ | 3 -4 -8 -2 12 -1
russ <name> | 1 -6 -9 0 10 4
rusty | 21 7 -7 -3 -10 -8
ruth | 6 -7 -7 -5 21 -7
ruth <name> | 6 -7 -7 -5 21 -7
rv | 10 -3 -2 0 -8 3
s <n> | 19 -9 -8 0 -2 1
s a | 8 -1 -4 -1 -1 -1
s a <name> | 8 -1 -4 -1 -1 -1
s a i | 8 -1 -3 -1 -1 -3
s and | 9 -2 -5 0 -2 0
s and <name> | 9 -2 -5 0 -2 0
s and i | 9 -2 -5 0 -2 0
s e | 8 -2 -3 0 -2 0
s t r | 11 -1 -2 -2 -5 -1
sabad * | 6 5 2 -7 4 -9
sabado | 6 5 2 -7 4 -9
saber | 10 10 -8 -6 1 -8
saber cuanto | 27 -2 -7 -3 -12 -4
saber cuanto cobra | 24 -7 -4 -3 -7 -4
saber cuanto me | 12 -8 -5 0 -1 1
saber si | -3 11 -6 -3 2 -2
safe | 9 -2 -11 -7 21 -10
safe to drive | 15 -6 -4 1 -4 -2
safel * | 8 -8 19 -6 -8 -4
safelite | 1 -3 15 -5 -5 -3
safely | 13 -4 0 -2 -3 -4
safet * | 6 -5 22 -7 -5 -12
safety | 6 -5 22 -7 -5 -12
safety <name> | -2 -4 10 0 -3 0
safety kleen | -6 -1 26 -4 -3 -11
said | 2 44 -11 -31 -6 2
said <day> | 0 17 -4 2 -8 -7
said <name> | 8 9 -3 0 -8 -6
said <we> | 20 -2 12 -7 -12 -11
said <we> <did> | 18 -13 -4 1 -4 2
said <year> | 16 -7 -8 1 -1 -1
said and | -6 4 -6 -3 -4 15
said between | -4 16 -3 -1 -5 -3
said between nine | -4 12 -2 0 -3 -2
said call | 14 -7 -3 0 -3 0
said dont | -2 3 -6 -3 9 -1
said he | -5 27 0 -7 -9 -6
said hed | -6 31 -10 -3 -9 -3
said hed be | -6 27 -7 -4 -6 -4
said i | 13 -6 -2 -1 -5 1
said it | -4 21 -8 -6 8 -11
said it was | -4 22 -4 -2 -7 -5
said it would | 1 11 -2 -7 10 -12
said itd | -3 12 -2 0 -7 -1
said its | 10 1 -9 2 -4 0
said left | -5 -5 -3 -3 -4 20
said the | 4 10 -9 -1 -5 2
said the <part> | -2 9 -7 2 -3 2
said three | -1 28 -5 -7 -6 -8
said to | 1 4 13 -12 7 -14
said to call | -2 12 15 -9 -4 -11
said you | 19 -1 12 -7 -12 -12
said you fixed | 13 -10 -4 1 -2 1
said youd | 0 14 14 -8 -11 -8
said youd be | -8 31 -1 -6 -10 -5
said youre | 22 -8 -5 -2 -5 -3
sal | 11 -7 4 -6 4 -7
sal <name> | 11 -5 -7 -2 0 2
sal at | -5 9 2 -4 -4 3
salaa * | 12 -6 -2 -4 -2 1
salaam | 12 -6 -2 -4 -2 1
salad | -3 -1 -5 -2 13 -2
sale | -5 -32 21 5 47 -37
sale for | -9 -7 41 -12 -10 -2
sale for shops | -9 -7 41 -12 -10 -2
sale sign | -4 -4 -9 -4 26 -6
sale una | 18 -5 -2 -2 -10 1
sales | -21 -27 49 22 7 -29
sales <name> | -4 -3 -4 -8 15 2
sales call | -6 -3 -9 29 -5 -6
sales representative | -7 -7 33 -12 -2 -5
salga * | -3 -4 -2 -4 20 -7
salgas | -3 -4 -2 -4 20 -7
salgas del | -3 -4 -2 -4 20 -7
salgas del trabajo | -3 -4 -2 -4 20 -7
salin * | 18 -6 -9 0 -2 -1
salinas | 19 -6 -10 -1 -3 -1
salio | -7 10 9 -2 -6 -4
salon | -1 0 -14 -15 49 -19
sals | -7 -10 11 -1 5 2
sals <name> | -3 -8 15 -3 -4 3
salva * | 1 -4 45 -14 -13 -14
salvage | 1 -4 45 -14 -13 -14
sam | -9 14 4 -4 -6 0
sam <name> | -9 14 5 -4 -5 0
samantha cole | 11 -3 -3 0 -3 -1
samantha cole <name> | 11 0 -4 -3 -5 1
samantha cole i | 10 0 -3 -2 -4 0
samantha with | 0 -3 1 10 -3 -5
same | -3 41 10 5 -36 -17
same <part> | -5 15 -6 -3 -3 2
same <vehicle> | -8 22 -4 -4 -5 0
same as before | -7 20 -7 1 -2 -5
same car | -11 25 -4 -5 -5 -1
same code | -2 10 -6 -1 -1 0
same day | -3 -1 8 31 -17 -18
same day approval | -7 -10 -7 32 -4 -4
same exact | -8 35 -8 -8 -6 -5
same noise | -9 40 -3 -10 -9 -10
same noise again | -6 29 -5 -6 -6 -6
same place | -1 8 -2 0 -5 0
same problem | -1 34 -7 -10 -9 -7
same spot | -3 18 -7 3 -12 1
same thing | 7 23 -6 -8 -9 -7
same time | -11 15 -4 1 -3 2
samir | 8 -6 -1 1 -3 1
sampl * | -13 -17 35 17 -8 -15
sample | -6 -6 -4 27 -6 -5
samples | -7 -10 39 -12 -3 -8
samue * | 11 -1 5 -2 -2 -10
samuel | 11 -1 5 -2 -2 -10
san | 20 -6 -14 1 -5 3
san <name> | 20 -6 -14 1 -5 3
san jose | 14 -8 -3 1 -6 2
sanders | 8 -2 -2 -1 -2 -1
sandr * | -7 9 -2 2 9 -11
sandra | -7 9 -2 2 9 -11
sandw * | -11 4 -10 -15 51 -19
sandwich | -8 3 -8 -11 39 -16
sanja * | 9 6 -3 -3 -4 -5
sanjay | 9 6 -3 -3 -4 -5
sanjay mehta | 9 6 -3 -3 -4 -5
sasha | 16 -7 -7 0 -5 3
satur * | 19 20 -24 -16 18 -17
saturday | 6 20 -23 -14 23 -12
saturday around | 11 -7 0 -1 -4 1
saturday around noon | 11 -7 0 -1 -4 1
saturday if | -2 1 -8 -2 13 -2
saturday so | 16 -7 -3 2 -7 -1
saturn | 15 -7 -4 -1 -4 1
sausa * | -2 -1 -3 -3 13 -4
sausage | -2 -1 -3 -3 13 -4
sausage half | -2 -1 -3 -3 13 -4
sausage half mushroom | -2 -1 -3 -3 13 -4
savan * | -4 16 -2 -3 -6 -1
savannah | -4 16 -2 -3 -6 -1
save | 1 -23 10 60 -24 -24
save <we> | -5 -9 1 30 -10 -6
save up | 1 -8 8 17 -8 -10
save up to | 1 -8 8 17 -8 -10
save you | -5 -9 1 30 -10 -6
saved | 8 19 -7 -4 -9 -6
savin * | -11 -12 -17 21 29 -9
savings | -11 -12 -16 19 30 -10
saw | 2 -6 20 -15 11 -12
saw your | 11 -18 5 -14 21 -5
saw your <vehicle> | 20 -8 2 -4 -9 0
saw your van | 18 -6 2 -5 -7 -2
saw youre | -7 -2 20 -4 -6 -2
saw youre hiring | -6 -2 20 -4 -6 -2
say | 2 18 5 -2 -11 -13
say <n> | 13 -4 -2 -5 -6 4
say <we> | 5 -9 18 -2 -9 -4
say it | -5 9 -4 -3 2 2
say it again | 8 2 -4 -1 -5 -1
say its | 9 -4 -4 0 -1 0
say its the | 11 -9 -2 -1 -2 2
say thank | 5 47 -13 -15 -14 -10
say thank <we> | 0 9 -4 -2 -3 1
say thank you | 0 9 -4 -2 -3 1
say thanks | -2 28 -8 -4 -10 -4
say the | -5 21 -3 -5 -8 0
say which | 9 -3 -3 -3 -2 3
say yes | -5 -5 4 12 -6 0
say you | 5 -9 18 -2 -9 -4
sayed | 10 -3 -2 0 -6 0
sayed i | 10 -3 -2 0 -6 0
sayin * | 17 -1 7 -7 -15 0
saying | 17 -1 7 -7 -15 0
saying the | -4 13 -4 0 -9 4
says | 8 7 6 -18 12 -14
says <day> | -2 -7 -4 -2 24 -8
says <n> | 11 7 -6 -2 -8 -2
says <name> | 14 -10 -7 -5 17 -10
says <part> | 12 -3 -7 1 -3 0
says <we> | 5 -8 17 -4 -14 4
says <we> <did> | 11 -12 12 -1 -10 0
says <year> | 15 -10 -5 2 -3 1
says <year> so | 10 -5 -4 1 -1 -1
says buy | 11 -7 -3 -2 1 0
says drivetrain | 11 -4 -2 -2 -4 0
says drivetrain malfunction | 11 -4 -2 -2 -4 0
says four | -10 -2 -3 0 13 2
says four hundred | -10 -2 -3 0 13 2
says i | 7 22 -6 -10 -7 -5
says i owe | -8 26 -2 -8 -3 -5
says im | 17 -13 -3 1 -4 2
says its | 18 -11 -7 0 -1 1
says its the | 9 -2 -7 0 0 0
says the | 11 -4 -9 2 -4 3
says the <part> | 21 -12 -4 2 -8 2
says yes | -7 16 -1 1 -7 -2
says you | 5 -8 17 -4 -14 4
scale | 0 -9 -10 35 -8 -7
scan | 13 -9 32 -11 -15 -10
scan it | 10 -8 7 -1 -8 1
scan tool | 5 -4 25 -6 -8 -12
scan tools | -1 -3 21 -6 -9 -2
scann * | 18 -10 27 -16 -12 -7
scanner | 18 -9 27 -16 -14 -6
scanners | -3 -3 10 -1 -2 -1
scare * | 15 -8 -3 -1 -3 -1
scared | 15 -8 -3 -1 -3 -1
scared to | 16 -7 -4 -1 -3 -1
scared to drive | 17 -6 -4 -1 -4 -2
scat | 10 -5 -4 1 -4 1
scat pack | 10 -5 -4 1 -4 1
sched * | 16 29 -17 1 4 -33
schedule | 24 -1 -13 -2 12 -19
schedule a | 10 -12 -7 -5 18 -4
schedule an | 17 -7 -2 2 -12 3
schedule for | 15 4 -6 -5 -10 2
schedule for <day> | -12 15 -3 0 -3 3
schedule my | 0 -10 -6 -2 27 -9
scheduled | -27 61 -5 12 -19 -22
scheduled for | -14 11 -11 30 -10 -6
scheduled for disconnection | -7 -13 -5 34 -6 -3
scheduling | -11 9 -1 2 1 0
scheduling desk | -2 -6 -2 -2 11 2
schoo * | 1 -10 5 3 32 -30
school | 1 -10 5 3 32 -30
school <vehicle> | 14 -7 -8 -5 2 3
school and | -3 -3 14 1 -11 1
school bus | 13 -7 -7 -5 3 3
school district | 10 -5 7 -8 -6 2
school nurse | -9 -5 -8 -9 36 -5
scott | 15 -4 -3 -2 -5 -2
scrap | -9 -4 50 -12 -9 -15
scrap * | 3 27 -9 -5 -11 -5
scrap yard | -4 -3 21 -1 -10 -3
scrat * | -11 19 3 0 -11 0
scratch | -11 15 3 -1 -5 -1
scratch on | -8 8 6 0 -8 2
scratch on the | -8 8 6 0 -8 2
scree * | -2 -10 4 -17 40 -15
screen | 8 -12 2 -21 40 -17
screw | 7 4 -5 -2 -8 3
screw in | 14 -5 -6 -1 -4 1
screw in the | 14 -5 -6 -1 -4 1
screw on | 1 9 -3 -2 -7 3
se | -6 -2 6 -3 10 -6
se calienta | 15 -8 -4 0 -3 1
se calienta mucho | 14 -7 -4 0 -3 -1
se le | 14 10 -12 -6 -6 0
se le prendio | 8 -4 -2 -1 -2 1
se lo | -5 -14 17 0 0 2
se los | -6 27 -5 -5 -6 -5
se me | 10 -1 -13 -5 22 -14
se me quedo | 16 2 -7 -2 -8 -1
se oye | -3 -4 -2 -3 -4 16
se quedo | 15 -5 -9 -1 -1 0
se vencio | -6 -11 17 15 -12 -3
seafo * | 15 -5 -3 1 -10 2
seafood | 15 -5 -3 1 -10 2
seals | 19 -9 -10 2 -5 3
searc * | -13 -8 -8 48 -6 -14
search | -10 -5 -10 40 -3 -12
search <part> | -7 -6 -8 34 -5 -8
search engine | -7 -6 -8 34 -5 -8
searching | -4 -4 -2 18 -4 -4
searching for | -3 -4 -3 17 -3 -4
seat | -5 -7 11 -6 12 -5
seat <we> | -2 -4 13 0 -3 -5
seat its | 11 -3 0 1 -9 0
seat you | -2 -4 13 0 -3 -5
seatb * | 14 0 -3 -1 -12 1
seatbelt | 14 0 -3 -1 -12 1
secon * | 0 31 -3 7 -15 -19
second | 0 31 -2 5 -14 -20
second <mechanic> | 1 -7 10 -3 -3 2
second <vehicle> | 4 -7 11 -6 -5 4
second floor | -4 -6 -5 -2 19 -2
second key | 18 -5 -4 -1 -12 3
second level | 0 8 -4 -2 -4 2
second message | 7 6 -4 -1 -8 0
second opinion | 20 -15 -6 1 -3 3
second tech | 1 -7 10 -3 -3 2
second time | 2 20 -5 -4 -9 -3
second visit | -13 42 -5 -14 -5 -6
seconds | -1 -4 -7 15 -2 -1
secur * | 5 13 -17 47 -20 -27
security | 5 13 -17 47 -20 -27
security administration | -5 -5 -3 20 -5 -3
security number | -5 -4 -2 22 -9 -1
sedan | 11 -8 -4 0 0 0
see | -10 2 0 -5 4 11
see <we> | -13 19 -16 -18 11 18
see <we> <day> | -14 24 2 -13 18 -18
see <we> at | -3 14 -10 -8 16 -11
see <we> in | -4 -7 -3 -2 -5 21
see <we> then | -2 0 -2 -5 9 -1
see a | -3 17 -3 -3 -9 1
see how much | 8 -3 -3 -1 -2 0
see if | -2 -8 8 3 3 -3
see if <name> | -3 -7 5 -1 10 -4
see if <we> | 7 -11 -2 5 3 -2
see if you | 6 -11 -2 5 3 -2
see it | -2 -10 19 4 3 -14
see me | -2 -7 -2 -4 16 -1
see my | 10 -7 -3 1 -1 1
see my problem | 10 -7 -3 1 -1 1
see the | 4 2 4 -16 -4 11
see what | -3 -6 24 -2 -5 -8
see what <we> | -3 -8 25 -2 -4 -8
see what you | -3 -8 25 -2 -4 -8
see where | 3 8 -6 -3 -6 4
see you | -13 19 -16 -18 11 18
see you at | -3 14 -10 -8 16 -11
see you friday | -3 24 -1 -6 -4 -10
see you in | -4 -7 -3 -2 -5 21
see you then | -2 0 -2 -5 9 -1
see your | -9 26 -7 -7 -1 -2
see your <vehicle> | -7 28 -16 -5 2 -1
see your truck | -3 26 -11 1 -15 1
seein * | 0 30 -8 -5 -13 -5
seeing | 0 30 -8 -5 -13 -5
seeing if | -4 31 -8 -5 -9 -6
seeing if <we> | -4 31 -8 -5 -9 -6
seeing if you | -4 31 -8 -5 -9 -6
seems | 18 -13 -4 3 -5 2
seen | -4 5 3 6 -10 0
seen on | -4 -4 9 -1 -3 2
segur * | -9 -12 13 40 -18 -13
seguro | -12 -10 10 41 -17 -12
seguro de | -7 -5 -12 33 -5 -5
selec * | -14 -17 2 54 -15 -10
seleccionado | -6 -7 -6 26 -4 -4
seleccionado para | -2 -3 -2 11 -3 -1
seleccionado para recibir | -2 -2 -2 9 -2 -1
selected | -12 -13 -11 59 -12 -11
selected for | -5 -4 -7 27 -8 -3
selected for a | -5 -4 -7 27 -8 -3
selected to | -2 -3 -1 9 -3 0
selected to receive | -2 -2 -1 9 -3 0
self | 13 -6 -11 1 2 2
sell | 9 -5 4 14 0 -22
sell it | 18 1 -11 -1 -8 0
sell propane | -14 -4 9 -6 20 -5
sell your | -8 -8 -2 32 -9 -6
selle * | 19 -9 -6 0 -7 3
seller | 16 -7 -4 0 -7 2
seller in | 11 -5 -2 -1 -4 1
seller in <name> | 11 -5 -2 -1 -4 1
sellers | 12 -5 -3 -2 -4 2
sellers in | 10 -4 -3 0 -3 1
sellers in <name> | 10 -4 -3 0 -3 1
selli * | 6 -18 -17 32 13 -15
selling | 6 -18 -17 32 13 -15
selling a | 0 0 -4 18 -8 -6
selling your | -8 -1 -3 20 -3 -4
seman * | 11 17 -7 -6 -9 -5
semana | 9 13 -6 -5 -7 -4
semana pasada | -8 17 -3 0 -4 -1
semana pasada y | -8 17 -3 0 -4 -1
senat * | -1 -3 -1 10 -6 0
senator | -1 -3 -1 10 -6 0
senator <name> | -1 -3 -1 10 -6 0
send | -25 47 2 12 -10 -24
send <we> | -6 -5 17 0 -10 4
send <we> a | -2 -4 9 0 -3 1
send <we> the | -6 -2 11 -2 -4 4
send a | 0 -1 -10 2 8 1
send him | 9 33 -10 -11 -8 -13
send it | -9 18 14 -8 -9 -6
send me | -15 27 2 -2 -10 -2
send me a | -6 10 -1 -1 -2 0
send me the | -5 11 6 -3 -8 -1
send over | -2 -4 -3 9 -3 3
send somebody | 7 28 -12 -8 -9 -6
send someone | -1 29 -8 -7 -9 -4
send the | -2 13 -2 -3 2 -8
send the <mechanic> | -1 -7 12 -2 -4 3
send the <paper> | -1 18 -5 0 -4 -8
send the driver | -1 -7 12 -2 -4 3
send them | -4 -5 11 -3 -1 2
send us | 0 -7 13 -3 -4 2
send us your | 0 -7 13 -3 -4 2
send you | -6 -5 17 0 -10 4
send you a | -2 -4 9 0 -3 1
send you the | -6 -2 11 -2 -4 4
sendi * | -12 -8 19 8 -8 1
sending | -12 -8 19 8 -8 1
senio * | -11 -8 10 -12 29 -8
senior | -6 -1 -6 -11 31 -6
senior center | -10 -6 -4 -9 34 -5
seniors | -10 -6 12 -5 8 1
senor | -2 9 2 14 -11 -12
senor * | 0 11 -13 -11 30 -17
senor le | 14 -1 -7 -2 -2 -1
senora | 0 11 -13 -11 30 -17
senora <name> | -3 -5 -5 -4 29 -12
senora del | -5 22 -7 0 -9 -1
senora del <car> | -5 22 -7 0 -9 -1
senora soy | -3 -5 -5 -4 20 -4
senora soy la | -3 -5 -5 -4 20 -4
senso * | 6 12 3 -2 -21 2
sensor | 2 13 3 -2 -17 1
sensors | 22 -8 -5 0 -10 2
sent | -14 45 17 4 -23 -28
sent <we> | -12 43 -7 9 -14 -20
sent <we> the | -6 40 -10 -10 -10 -4
sent a | -3 9 11 -4 -11 -3
sent for | -2 8 -3 2 -8 2
sent for the | -2 8 -3 2 -8 2
sent me | -15 5 11 -2 -1 1
sent me that | -1 -13 15 -1 -1 0
sent the | 1 34 3 -16 -8 -15
sent the payment | -5 22 -5 -4 -5 -3
sent the pictures | -8 29 -9 -5 -2 -4
sent us | -4 -5 15 -5 -3 2
sent was | -3 10 -3 -1 -2 -1
sent you | -12 43 -7 9 -14 -20
sent you the | -6 40 -10 -10 -10 -4
seo | -4 -10 -2 36 -10 -11
separ * | 9 -4 5 -6 -6 2
separate | 9 -4 -3 1 -4 2
separately | 2 -6 8 -2 -3 1
septe * | -1 0 9 -2 -6 1
september | -1 0 9 -2 -6 1
ser el sabado | 11 -8 -2 0 -2 1
sera | -3 -1 -5 13 -3 -2
sera desconectado | -3 -1 -5 13 -3 -2
serge * | 9 -4 -1 -2 -5 3
sergeant | 10 -2 -5 -3 -3 3
sergeant <name> | 10 -2 -4 -3 -3 3
sergeant ruiz | 10 -2 -5 -3 -3 2
sergeant ruiz with | 10 -2 -5 -3 -3 2
sergi * | -4 -4 20 -3 -4 -5
sergio | -4 -4 20 -3 -4 -5
serio * | 15 -5 4 -1 -5 -8
seriously | -2 -4 9 -2 -5 3
serpe * | 7 5 -6 2 -9 1
serpentine | 7 5 -6 2 -9 1
serpentine belt | 7 5 -4 1 -10 1
serpentine belt is | 14 -8 -1 0 -3 -1
serpentine belt on | 9 -4 -2 0 -4 0
serve * | -8 -7 -7 35 -7 -6
server | -8 -7 -7 35 -7 -6
servi * | 11 -18 8 47 0 -48
service | 6 -15 24 19 2 -34
service <day> | -3 32 -10 -6 -11 -1
service <name> | 0 -4 10 -4 -4 1
service <vehicle> | 3 -2 8 -9 -4 4
service agreement | -7 -6 34 -6 -9 -6
service and | 9 -1 3 -5 -6 1
service center | 3 -8 -9 11 -1 3
service companies | -2 -2 -5 11 -3 1
service department | -6 -4 -11 19 11 -9
service for | 21 -4 -1 -4 -10 -2
service i | -2 -3 15 -4 -5 0
service is | -6 -8 -3 9 5 3
service on | 17 -5 -2 -3 -8 0
service tomorrow | -3 32 -10 -6 -11 -1
serviced | 2 44 -3 -13 -17 -12
serviced on | -6 11 -6 0 -3 3
services | 24 -15 -13 56 -26 -26
servicio | 6 -5 -8 13 -4 -2
servicio sera | -3 -1 -5 13 -3 -2
servicio sera desconectado | -3 -1 -5 13 -3 -2
set | -10 -11 19 -2 15 -9
set <we> | -1 -1 9 -7 -3 2
set <we> up | -1 -1 9 -7 -3 2
set it | 3 -10 8 2 -6 3
set up | -3 -1 18 -4 -1 -8
set up an | 10 -6 5 -4 -6 0
set up my | -6 15 -10 -7 15 -7
set up your | -3 -4 23 -6 -4 -6
set you | -1 -1 9 -7 -3 2
set you up | -1 -1 9 -7 -3 2
sets | 2 -1 7 0 -11 3
setti * | 12 -16 -7 32 -14 -7
setting | 12 -16 -7 32 -14 -7
settl * | -10 10 -12 39 -14 -14
settle | -8 9 -10 25 -11 -7
seven | 9 -6 -6 6 4 -6
seven * | -7 5 -4 -4 9 2
seven hundred | 8 -4 -5 3 -6 2
seven pin | 10 -6 -2 1 -5 2
seven years | -5 -2 14 -7 -3 3
seventh | -2 -4 -1 -2 9 0
sever * | 2 -7 -9 11 -1 3
several | 2 -7 -9 11 -1 3
shaft | 27 -4 -8 -3 -8 -4
shah | 9 -3 -2 -1 -2 -2
shah and | 13 -3 -2 1 -5 -3
shah and my | 13 -3 -2 1 -5 -3
shake | -7 -8 7 -6 28 -13
shake * | 33 -9 -9 -2 -9 -4
shakes | 33 -9 -9 -2 -9 -4
shakes at | 26 -7 -5 -4 -5 -6
shakes when | 12 -6 -1 0 -4 -1
shakes when <name> | 12 -6 -1 0 -4 -1
shakes when i | 14 -7 -1 0 -4 -1
shaki * | 4 -10 -5 3 5 2
shaking | 4 -10 -5 3 5 2
shaking at | 13 -12 -1 1 -1 0
shani * | -5 -3 8 -4 2 2
shanice | -4 1 10 -1 -9 3
sharo * | 12 -6 -8 -3 6 0
sharon | 12 -6 -8 -3 6 0
sharon from | -5 -9 1 -1 11 3
sharon from <name> | -5 -9 1 -1 11 3
shawn <name> | -1 -4 8 -3 -2 2
shay | 4 -5 9 -2 -2 -4
shayl * | 18 -7 -3 -1 -6 -2
shayla | 18 -7 -3 -1 -6 -2
she | 11 0 -1 -5 3 -7
she dont | 9 -4 -1 0 -4 0
she is | 12 -5 -4 1 -5 2
she knows | -5 15 -1 -3 -7 2
she needs | 15 -10 -1 1 -4 -1
she needs it | 10 -11 -4 2 2 2
she said | 13 -14 -11 -5 21 -5
she said <we> | 15 -11 -2 1 -5 2
she says | 2 -6 9 0 -6 1
she told | 10 -6 -1 0 -4 1
she told me | 10 -6 -1 0 -4 1
she wants | -1 13 -9 -1 -6 3
she wont | 23 -8 -11 1 -5 0
sheet | 3 13 -4 -7 -9 3
sheet * | 12 -8 18 -8 -8 -6
sheets | -1 -8 21 -4 -3 -5
sheil * | -3 7 20 -13 -6 -5
sheila | -3 7 20 -13 -6 -5
sheld * | -6 15 -3 -1 -3 -2
sheldon | -6 15 -3 -1 -3 -2
shelf | -4 -6 20 -3 -4 -3
shell | 5 5 2 -2 -9 1
shell on | 9 -7 3 -2 -4 1
shelt * | 0 -8 -9 -7 31 -7
shelter | 0 -8 -9 -7 31 -7
sheri * | 8 11 -13 -11 25 -20
sheriffs | 8 10 -14 -9 10 -6
sheriffs office | -5 -5 -6 -3 20 -1
shes | 1 16 0 -6 2 -13
shes <n> | 12 -6 -3 -1 -3 1
shes <n> and | 11 -3 -3 -3 -4 1
shes <name> | 13 -4 -5 1 -8 3
shes a | 10 -4 -7 1 -1 1
shes at | 12 -5 -5 -1 -3 1
shes at the | 12 -5 -5 -1 -3 1
shes been | 0 -9 -3 0 16 -3
shes idling | 3 14 -5 -2 -4 -6
shes idling rough | 3 14 -5 -2 -4 -6
shes in | 18 -4 -4 0 -12 2
shes leaking | 0 30 -5 -4 -15 -5
shift | 6 -3 -12 -2 5 6
shift * | 17 9 -10 -2 -16 1
shift <day> | 0 -7 -4 -3 16 -1
shift out | 13 -5 -8 1 -3 1
shift out of | 13 -5 -8 1 -3 1
shifter | 23 -6 -4 0 -11 -3
shifter cable | 20 -3 -3 -2 -9 -4
shifting | -2 16 -5 -4 -7 2
shimm * | 21 -6 -5 -1 -10 1
shimmy | 21 -4 -4 -2 -10 -1
ship | -7 -16 27 -19 27 -13
shipm * | -9 -7 38 -7 -5 -10
shipment | -9 -7 38 -7 -5 -10
shipp * | -5 0 47 -16 -14 -11
shipped | -5 0 47 -16 -14 -11
ships | -3 -4 14 -5 -4 1
shirl * | -3 15 -5 -2 -6 2
shirley | -3 15 -5 -2 -6 2
shirt * | -7 -6 20 -6 8 -8
shirts | -7 -6 20 -6 8 -8
shock * | 22 -8 -7 -2 -3 -2
shocks | 22 -8 -7 -2 -3 -2
shocks for | 15 0 -3 -3 -6 -3
shocks for a | 18 -4 -1 -3 -7 -4
shoe | 13 -2 -4 -3 -5 1
shond * | -2 -14 12 -4 6 2
shonda | -2 -14 12 -4 6 2
shoot | -11 -8 -10 18 -20 30
shoot me | -11 8 -2 8 -6 2
shoot me the | -5 13 -5 -3 -3 2
shop | 10 -26 48 15 -21 -25
shop <day> | -5 10 -6 -4 5 0
shop <did> | 7 -9 9 -3 -6 2
shop <did> my | 21 -9 -6 -2 -6 1
shop <name> | -8 3 6 8 -5 -4
shop and | 5 -2 15 -7 -11 1
shop came | -1 -5 -7 16 -3 -1
shop came up | -1 -5 -7 16 -3 -1
shop down | -8 -9 3 21 -4 -3
shop down the | -8 -9 3 21 -4 -3
shop for | 10 -5 1 -5 -4 3
shop growth | -7 -6 -4 31 -5 -8
shop here | 5 -5 12 -4 -3 -5
shop i | -9 3 6 8 -5 -3
shop in | -5 -5 21 -4 -9 2
shop on | 19 -14 -10 9 -9 5
shop on <name> | 17 -7 -5 2 -10 3
shop on main | 13 -6 -4 -5 -1 3
shop rags | -1 -3 27 -6 -7 -10
shop supplies | -6 -5 31 -11 -5 -5
shop that | 0 -11 15 -1 -8 4
shop the | 0 -3 15 -1 -5 -7
shop today | -5 10 -6 -4 5 0
shop towels | -1 -3 24 -5 -8 -8
shop your | -4 -7 24 -1 -5 -6
shopf * | -1 -7 12 -5 -1 2
shopflow | -1 -7 12 -5 -1 2
shopflow software | -1 -7 12 -5 -1 2
shopp * | 9 -3 -2 -2 -3 2
shops | -2 -22 35 29 -22 -17
shops on | 5 -2 8 -10 -3 2
shops to | -3 -1 -6 14 -3 -1
shops to donate | -3 -1 -6 14 -3 -1
shops your | -1 -4 0 12 -5 -2
short | -15 -17 24 19 5 -16
short survey | -6 -4 -3 30 -7 -11
shot | 9 3 2 -17 19 -16
shots | -10 -12 -10 -10 51 -9
shoul * | 11 1 -8 -2 9 -10
should be | -5 -7 2 10 -1 1
should i | -3 13 -8 -3 2 0
should i be | 12 -10 0 0 -2 0
should i just | -3 9 -2 -1 -5 3
should i keep | -2 16 -2 -3 -9 0
shoulder | 19 -8 -9 -12 22 -12
shoulder by | 10 -6 -1 0 -2 -1
shoulder of <n> | 8 -5 -3 0 0 0
show | -7 -4 20 18 -16 -11
show <we> | -4 -2 17 14 -12 -14
show a | -4 -4 12 -4 -1 1
show in | 6 -8 5 -3 -1 1
show you | -4 -2 17 14 -12 -14
show your | -5 -8 -9 32 -6 -3
showe * | 5 18 -13 -12 20 -18
showed | 8 17 -12 -13 18 -18
showed me | 0 9 -4 0 -8 3
showed up | -8 10 -7 -4 21 -12
shower | -6 10 -5 -3 5 -2
showi * | 1 -9 10 17 -10 -9
showing | 1 -9 10 17 -10 -9
showing a | 15 -7 -3 0 -7 2
showing up | -7 -9 -4 29 -5 -5
showing up on | -7 -9 -3 29 -5 -5
shown | 0 67 -17 -17 -16 -16
shown up | 1 44 -13 -9 -10 -13
shows | 1 35 -9 5 -21 -11
shows a | 6 32 -13 -7 -12 -6
shows a balance | -7 33 -9 -5 -9 -4
shows up | 8 -6 -3 1 -1 1
shows up on | 8 -6 -3 1 -1 1
shred * | 17 -7 -1 3 -14 2
shredded | 17 -7 -1 3 -14 2
shredded im | 18 -7 -2 3 -13 1
shudd * | 26 -9 -10 2 -6 -3
shudder | 15 -7 -4 -1 -4 2
shudder between | 15 -7 -4 -1 -4 2
shuddering | 13 -6 -7 0 -3 3
shudders | 22 -6 -6 1 -6 -5
shudders really | 12 -3 -3 -5 -3 2
shudders really bad | 12 -3 -3 -5 -3 2
shudders when | 9 -6 0 0 -3 0
shudders when <name> | 10 -5 0 1 -4 0
shudders when i | 10 -5 0 1 -4 0
shut | 30 -17 -13 28 -18 -11
shut and | 14 -4 -2 -2 -6 0
shut off | 15 -10 -9 29 -13 -12
si | -11 17 16 -7 1 -16
si <we> | 4 -8 7 -1 -2 0
si bueno | 11 -6 -4 0 -2 1
si bueno mire | 11 -6 -4 0 -2 1
si buenos | 15 -7 -8 1 -4 2
si buenos dias | 15 -7 -8 1 -4 2
si le | -5 -6 15 -2 -3 0
si le interesa | -5 -6 15 -2 -3 0
si no | 13 -7 -2 0 -2 -1
si pueden | 10 -2 -6 -1 -3 1
si pueden venir | 10 -2 -6 -1 -3 1
si usted | 4 -8 7 -1 -2 0
si ya | -6 8 -3 -2 4 -2
sick | 14 21 -17 -13 14 -20
sick and | 17 -10 -5 3 -7 2
siddi * | -1 14 -5 -3 -7 3
siddiqui | -1 14 -5 -3 -7 3
side | 10 -2 8 -5 -12 1
side and cold | 9 -3 -2 -2 -2 -1
side door | 14 -7 -4 3 -7 1
side like | 14 -6 -3 1 -9 3
side mirror | 8 -6 0 0 -1 0
side of | 4 2 4 -1 -9 0
side of <n> | 11 -6 -3 1 -4 1
side of <name> | 10 -7 -3 1 -2 1
side of i | 10 -7 -3 1 -2 1
side of the | 2 6 3 0 -8 -3
side of town | 0 -6 11 -5 -2 2
sides | 19 -3 -2 -4 -11 1
sidew * | 13 -8 -2 2 -7 2
sidewall | 12 -6 -2 2 -7 2
sido | -6 -7 -15 36 -4 -4
sido seleccionado | -6 -7 -6 26 -4 -4
sido seleccionado para | -2 -3 -2 11 -3 -2
sient * | -1 -4 -3 -2 12 -3
sign | -9 -18 48 -18 7 -10
sign on | -10 -5 9 -6 12 2
sign on the | -5 -4 -3 -3 12 3
sign permit | -6 -8 29 -2 -7 -6
sign the | -2 -8 32 -4 -10 -8
sign the new | -2 -9 33 -3 -11 -8
signa * | -5 -5 35 -9 -11 -6
signal | 12 -3 -3 -2 -6 3
signals | 11 -9 -2 0 0 0
signature | -8 -3 36 -8 -11 -6
signe * | -18 42 9 -3 -13 -17
signed | -18 42 9 -3 -13 -17
signed the | -7 27 -8 -4 -6 -3
signed the <paper> | -7 27 -8 -4 -6 -3
signed the estimate | -5 22 -5 -5 -4 -4
sigue | -7 27 -14 -3 2 -5
sigue igual | -9 26 -5 -1 -6 -4
silen * | -8 -7 -6 -7 -8 35
silence | -8 -7 -6 -7 -8 35
silve * | 9 -13 -12 25 6 -14
silver | 6 -14 -12 27 8 -14
silver <name> | -1 -3 -3 -5 15 -3
silverado | 8 -4 -3 -3 -1 2
simmo * | 0 -7 -6 0 11 2
simmons | 0 -7 -6 0 11 2
simms | 22 -7 -2 1 -17 2
simon * | 4 9 -6 0 -8 0
simone | 4 9 -6 0 -8 0
simone <name> | 10 -5 -2 1 -3 -1
simone baptiste | 18 -11 -2 2 -9 3
sin | 18 -16 -7 31 -11 -15
since | -1 29 -1 -6 -9 -12
since <day> | -1 22 -13 -4 1 -5
since <day> and | 1 -9 -6 3 8 3
since <n> | 0 12 -1 0 -9 -2
since <name> | -13 21 -5 2 2 -7
since <we> | -14 22 1 -4 8 -12
since <we> <did> | -5 9 -1 -1 -2 1
since <we> started | -6 2 -4 -1 10 -1
since he | -6 41 -11 -8 -10 -7
since he left | -2 23 -6 -4 -6 -5
since i | 0 -6 13 0 -9 2
since i was | -5 -5 16 -3 -7 4
since last | -2 8 -5 2 -5 2
since last week | -2 9 -5 1 -5 2
since monday | -5 20 -4 -1 -10 0
since my | 20 -6 -5 2 -15 5
since my <kin> | 15 -5 -3 2 -12 3
since my brother | 14 -6 -5 2 -8 2
since my husband | 13 -4 -2 1 -11 3
since saturday | -4 14 -2 -2 -6 0
since the | -8 33 -9 -2 -6 -8
since the tune | -6 22 -4 -1 -6 -6
since yesterday | 15 -6 -2 1 -4 -3
since you | -13 20 1 -4 8 -12
since your | -1 15 -8 -1 -3 -1
singe * | 23 -3 -6 -3 -5 -5
singer | 23 -3 -6 -3 -5 -5
singh | 8 -7 -2 0 0 0
singl * | 1 0 19 -4 -7 -8
single | 1 0 19 -4 -7 -8
sink | 2 3 -14 -11 31 -11
sir | -8 -9 14 0 0 2
sir <n> | 2 -5 -5 0 9 -2
sir <name> | -5 -4 9 2 -3 1
sir my | 0 -2 12 -10 -1 1
sir my name | 0 -2 12 -10 -1 1
sir this | 11 -6 -8 6 -4 0
sir this is | 11 -6 -8 6 -4 0
siri | -6 -8 -2 -7 -9 32
sirve | -5 18 -4 -2 -3 -3
siste * | 21 -13 -15 -1 23 -15
sister | 11 -9 -13 -2 31 -18
sisters | 20 -7 -11 -3 -1 3
sit | 14 -4 -5 -1 -5 2
sit at | 9 -3 -1 -1 -2 -1
sit in | 11 -4 -2 -2 -3 0
sit in traffic | 9 -5 -1 0 -3 0
site | 1 -14 19 8 -9 -5
site in | 12 -6 -8 0 0 1
sites | -7 -11 -3 12 -10 19
sits | 15 7 -9 -2 -10 -1
sits in | 18 -8 -5 0 -5 0
sitti * | 3 -1 3 -4 -11 11
sittin | 10 5 -1 -1 -11 -2
sittin on | 1 12 -2 0 -9 -1
sitting | 1 -2 3 -3 -9 10
sitting here | -6 1 3 1 -12 14
sitting here in | -2 -5 -4 -2 -4 17
sitting here looking | -1 7 -3 5 -11 2
sitting in | 14 0 -5 -1 -8 0
sitting in the | 16 -7 -4 3 -10 2
sitting on | -2 11 -4 1 -9 3
sitting on the | 18 -5 -3 2 -15 3
sitting there | -5 7 10 -4 -6 -2
six | 5 -4 2 -4 17 -17
six <car> | 10 -2 -3 -2 -4 1
six <day> | 12 -6 -8 -1 2 1
six and | 13 -5 -4 1 -8 2
six and i | 13 -5 -4 1 -8 2
six dollars | 0 -1 -2 18 -10 -4
six for | -1 -5 9 -1 -3 1
six for the | -1 -5 9 -1 -3 1
six hundred | 0 10 0 3 -12 -1
six hundred dollars | -4 8 -2 -2 -1 0
six in | -1 -8 9 1 -4 3
six in the | -1 -8 9 1 -4 3
six liter | 19 -4 -8 -4 -4 2
six months | -5 12 7 -4 -7 -3
six tonight | 11 -6 -7 -1 2 0
six weeks | 18 -6 -5 -5 -4 4
sixte * | -4 -7 9 -3 10 -5
sixteen | -4 -7 9 -3 10 -5
sixty | 10 10 3 5 -16 -13
sixty bucks | -6 21 -6 0 -2 -6
sixty thousand | 15 -14 8 6 -12 -3
sixty thousand mile | 21 -3 -4 -4 -12 3
sixty thousand miles | 15 -11 -4 0 -2 2
size | -14 2 18 -9 9 -7
skip | -4 -6 8 -4 8 -3
skyle * | 1 -8 10 -2 -2 2
skyler | 1 -8 10 -2 -2 2
slamm * | 13 -4 -4 -2 -4 2
slave | 19 -5 -4 0 -6 -5
slave cylinder | 15 -3 -4 0 -3 -5
slidi * | 18 -9 -7 1 -5 1
sliding | 18 -9 -7 1 -5 1
sliding door | 18 -9 -7 1 -5 1
sliding door is | 12 -7 -1 1 -3 -1
sliding door on | 10 -4 -2 1 -3 -1
sliding door wont | 9 -3 -1 -1 -5 1
slip | 4 -7 14 -3 4 -12
slipp * | 20 6 -16 4 -13 0
slippin | 16 -5 -3 -1 -8 1
slipping | 42 -19 -16 3 -9 -1
slipping my | 19 -3 -2 -3 -4 -6
slot | -12 54 -10 -7 -17 -8
slow | 10 -4 -11 5 4 -4
slow leak | 16 -7 -4 1 -10 3
slow leak in | 14 -9 -1 2 -8 2
small | -1 -9 11 43 -25 -19
small buses | 15 -3 -4 -6 -7 4
small business | -3 -8 5 20 -7 -6
small business owners | -4 -8 -8 27 -5 -3
small businesses | -5 -6 -6 31 -7 -6
small one | 12 -2 -4 -3 -2 -2
small shops | -3 -5 4 14 -4 -4
small towing | -8 -2 13 -3 -2 2
small towing outfit | -8 -2 13 -3 -2 2
smell | 5 4 -14 -3 6 0
smell * | 20 -2 -7 0 -9 -2
smell coming | 10 -8 -1 1 -4 1
smell coming through | 10 -8 -1 1 -4 1
smell gas | -4 -8 -5 -3 21 -2
smell it | 16 -8 -4 0 -5 1
smells | 18 0 -6 0 -8 -3
smells like | 18 1 -6 0 -9 -4
smells like burning | 16 -6 -1 -2 -5 -1
smells like gas | 23 -6 -4 -2 -5 -6
smith | 14 -6 -8 0 -1 1
smith <name> | 8 -2 -5 -1 0 0
smith and | 12 -2 -2 0 -4 -3
smith and my | 12 -2 -2 0 -4 -3
smog | 14 -8 -2 -1 -4 1
smoke | 43 -4 -12 -1 -19 -8
smoke * | 15 -6 -3 -6 -1 1
smoke coming | 22 -7 -6 -3 -5 -3
smoke is | 17 -4 -5 -2 -1 -5
smoke is coming | 17 -4 -5 -2 -1 -5
smokes | 13 -5 -4 -6 -1 3
smokes coming | 10 -6 -3 0 -2 1
smokes coming out | 10 -6 -3 0 -2 1
smoki * | 27 -6 -5 -2 -8 -6
smoking | 27 -6 -5 -2 -8 -6
snap | 1 -4 41 -13 -12 -13
snap on | 1 -4 41 -13 -12 -13
snap on <mechanic> | 2 -3 16 -6 -7 -3
snap on <vehicle> | -9 -5 29 -3 -5 -7
snap on guy | 2 -3 16 -6 -7 -3
snap on im | -4 -7 12 -1 -1 2
snap on truck | -9 -5 29 -3 -5 -7
snapp * | 10 -3 -5 0 -2 1
snapped | 10 -3 -5 0 -2 1
snapped off | 12 -5 -5 -1 -2 1
so | -9 2 7 -5 -7 13
so <did> | -11 8 9 -3 -4 1
so <n> | 10 -8 -3 1 0 1
so <name> | 2 1 1 1 -9 5
so <we> <did> | 12 -4 -3 -2 -1 -2
so <we> can | 10 -4 -7 2 -4 3
so <year> | 13 -6 -5 1 -2 -1
so a | 7 -10 -6 -3 13 -1
so after that | 11 -7 -2 1 -3 1
so any | 15 -9 -5 1 -2 0
so any time | 13 -7 -4 1 -3 0
so bad | -5 0 9 -1 -5 2
so before | 18 -9 -5 3 -7 -1
so call | -2 -2 7 6 -8 0
so call after | 17 -6 -7 1 -5 1
so call me | -1 -10 8 6 -6 3
so call my | 10 -4 -1 0 -3 0
so can | 9 -6 -11 1 5 1
so can <we> | 9 -10 -8 0 7 1
so can you | 9 -10 -8 0 7 1
so did | -11 8 9 -3 -4 1
so dont order | -5 10 -4 -2 -2 2
so i <did> | 4 9 -6 -1 -2 -3
so i bought | 8 -6 -1 0 0 -2
so i called | 14 -1 -6 -3 -5 2
so i can | 3 8 -11 1 -4 4
so i cant | 2 -10 5 0 1 1
so i dont | 13 -10 7 1 -8 -2
so i dunno | -1 11 -4 -2 0 -4
so i guess | 6 1 -10 2 -1 2
so i have | 9 -1 -5 -1 -2 1
so i know | -6 7 -8 -3 10 0
so i need | 11 -6 -1 1 -8 2
so i think | -5 9 -2 1 -3 1
so i thought | -4 11 3 1 -8 -3
so id | 6 -14 -2 2 8 0
so id like | -2 -6 -4 0 10 2
so id need | 1 -8 4 1 -1 3
so ill be | -1 -7 9 -1 -1 1
so im | 15 -1 -6 3 -14 4
so im calling | 10 2 -6 3 -10 1
so im looking | 20 -10 -6 0 -6 1
so im not | 3 -12 6 2 -1 2
so im on | 14 -13 3 -5 -2 2
so im the | 17 -16 -4 1 0 1
so im trying | 9 -3 -2 0 -1 -3
so it | 15 -7 5 -5 -5 -2
so its | 9 -7 0 0 -3 0
so its <n> | 13 -4 0 1 0 -10
so ive | 12 -8 6 -1 -11 2
so ive got | 6 -14 8 2 -5 2
so just | -7 0 10 1 -5 2
so loud | 10 -8 -2 0 0 0
so maybe | -5 6 11 -4 -2 -7
so my | 14 6 -13 -3 -7 3
so my <car> | 16 -8 -1 -1 -8 1
so my <kin> | 9 1 -7 0 -4 2
so my <mechanic> | -1 10 -7 -2 -3 3
so my dad | 15 -6 -5 0 -4 1
so my my | -4 13 -3 -4 -2 0
so my name | 13 -7 -6 0 -1 1
so no | 9 -6 -1 0 -2 -1
so not | -5 -3 -2 -2 12 0
so now | 13 -10 -5 0 0 1
so please | -7 -13 14 6 -2 2
so please call | 1 -7 -4 -2 10 1
so so | -5 -5 -5 -5 -6 26
so take | 19 -11 -8 -4 1 2
so take your | 19 -11 -8 -4 1 2
so text | 10 -6 4 -2 -7 1
so the | -7 24 0 -7 -14 6
so the light | 12 -6 -7 1 -1 2
so theres | 5 11 -12 0 -7 3
so this | 5 -13 11 2 -7 2
so this is | 0 -10 11 3 -6 3
so we | 0 0 9 -3 -10 3
so we can | -4 2 10 -2 -9 2
so were | -3 1 17 -4 -11 1
so what would | 12 -6 -3 -2 -2 1
so whats | 12 -7 -3 -2 0 0
so when | -4 13 -5 -1 -4 1
so whenever | 14 -11 -3 3 -5 2
so yeah | -1 -7 -7 -4 -8 27
so you can | 10 -4 -7 2 -4 3
so youre | -6 10 -3 0 -3 2
socce * | -3 5 -12 -14 38 -15
soccer | -3 5 -12 -14 38 -15
socia * | -20 -14 -13 46 12 -11
social | -18 -16 -17 45 16 -10
social <name> | -8 -2 -4 6 9 -1
social media | -7 -4 -6 29 -6 -6
social security | -13 -11 -7 37 1 -7
social security administration | -5 -5 -3 20 -5 -3
social security number | -5 -4 -2 22 -9 -1
sock | -9 -2 -1 0 12 0
socke * | 0 7 3 -2 -8 0
socket | -5 14 -5 0 -5 0
sofa | -8 -2 -10 -8 37 -9
sofia | 20 -5 -8 -2 -4 -1
soft | 13 -5 -1 0 -4 -2
soft top | 19 -6 -3 0 -8 -3
softw * | -8 -15 24 32 -15 -18
software | -8 -15 24 32 -15 -18
software for | -1 0 15 -15 -1 2
software for mobile | -9 -1 19 -13 0 4
sol | 29 -8 -9 -4 -9 1
solar | -17 -20 2 68 -14 -19
solar * | -7 -7 -7 33 -7 -6
solar panels | -7 -6 -8 32 -5 -6
solar program | -7 -5 -8 33 -7 -6
solares | -7 -7 -7 33 -7 -6
sold | 2 12 -17 -5 9 -2
sold me | 3 7 -9 -3 5 -4
sold me a | 11 2 -1 0 -11 -1
sold the | -3 18 -2 -1 -11 -1
sold the <vehicle> | -3 18 -1 -1 -11 -2
sold the car | -3 18 -1 -1 -11 -2
solut * | -1 -8 10 -1 -3 3
solutions | -1 -8 10 -1 -3 3
some | 14 -14 4 10 -8 -6
some day | 9 -5 -2 -1 -2 1
some day next | 9 -5 -2 -1 -2 1
some of | -6 -1 13 -7 0 0
some time | 9 -1 -2 -1 -6 1
some work | 25 -7 -2 -2 -9 -4
some work done | 26 -7 -6 -1 -8 -4
someb * | 21 2 1 -15 3 -12
somebody | 25 -1 0 -14 3 -12
somebody <n> | 10 -6 -4 1 -2 1
somebody about | 1 -7 -10 -4 19 0
somebody call | 24 5 -7 -5 -8 -8
somebody call me | 24 5 -7 -5 -8 -8
somebody come | 4 4 4 0 -11 -1
somebody come out | 11 -2 0 0 -7 -1
somebody coming | -6 20 -4 -1 -5 -4
somebody cut | 21 -11 -3 0 -9 2
somebody cut the | 18 -10 1 -1 -8 1
somebody else | 8 -15 0 -5 12 -1
somebody from | -7 -8 25 -2 -6 -1
somebody from your | -7 -8 25 -2 -6 -2
somebody honest | 16 -8 -5 1 -5 0
somebody look | -4 13 -5 1 -4 0
somebody needs | 12 -10 7 -1 -7 -2
somebody on | 5 18 -6 -1 -13 -4
somebody on the | 5 18 -6 -1 -13 -4
somebody out | 2 5 -2 2 -8 2
somebody stole | 11 -4 -2 1 -5 0
somebody stole the | 10 -6 -2 -1 0 0
somebody to | 11 -4 -12 2 0 3
somebody to <did> | 16 -10 -4 1 -5 2
somebody to install | 11 -4 -4 -1 -2 -1
somebody to look | 12 0 -10 4 -10 4
somebody to put | 16 -10 -4 1 -5 2
somebody to tell | 9 -4 -5 1 -2 1
somebody told | 25 -8 -7 0 -4 -6
somebody told me | 25 -8 -7 0 -4 -6
somebody was | -7 30 -7 -6 -3 -7
somebody was coming | -7 30 -7 -6 -3 -7
somebody who | 15 -3 -6 -1 -4 -1
somebody with | 5 -9 4 -1 -1 2
somebodys | -5 9 8 -4 -4 -4
somebodys coming | -5 -8 12 -2 2 1
someo * | 29 8 -17 -14 7 -14
someone | 29 8 -17 -14 7 -14
someone about | -5 -8 -2 -4 24 -5
someone about my | -5 -8 -2 -4 25 -5
someone call | 20 -7 -1 0 -8 -5
someone come | 17 -8 -4 0 -6 1
someone hit | 14 -3 -2 -1 -6 -1
someone hit my | 14 -3 -2 -1 -6 -1
someone to | 22 -20 -2 -9 15 -6
someone to come | 18 -6 0 1 -15 2
someone to look | 9 -4 -4 2 -4 2
someone to sign | -4 -1 15 -5 -6 1
someone was | 3 22 -3 -6 -10 -6
someone wholl | 13 -2 -6 -3 -5 2
someone wholl do | 13 -1 -6 -3 -5 2
somet * | 9 9 1 -5 -14 0
something | 9 14 4 -6 -20 -1
something <we> | 9 -3 4 -1 -9 0
something <we> do | 9 0 -1 1 -7 -3
something and | 10 -5 -5 0 -2 2
something awful | 13 -7 -3 1 -1 -3
something burning | 10 -7 0 -1 -1 -1
something came | -2 24 -10 -6 -4 -3
something came up | -2 24 -10 -6 -4 -3
something you | 9 -2 4 -1 -9 0
something you do | 9 0 -1 1 -7 -3
something youd | 20 -6 -6 -3 -6 2
somethings | 21 -9 -9 -1 0 -3
sometime | 11 -15 -6 -2 9 4
sometime next | 1 -9 -6 1 11 1
sometime next week | 1 -9 -6 1 11 1
sometime this | 13 -7 -5 0 -3 2
sometime this month | 10 -7 -5 1 0 1
sometimes | 12 -6 -6 1 -3 2
sometimes it | 9 -5 -5 1 0 1
somew * | 24 -4 -10 -2 -15 6
somewhere | 24 -4 -10 -2 -15 6
son | -2 2 7 -13 10 -5
son las | -3 11 -4 -1 -4 1
son says | 12 -9 -3 1 -2 1
son to | -1 -6 -3 1 11 -1
sons | 4 -4 -3 -9 20 -9
sons <name> | 7 -5 9 -3 -9 2
sons <vehicle> | 13 -12 0 0 -1 0
sons car | 15 -14 0 0 -1 0
sons towing | -1 -1 12 -3 -6 0
soon | 10 -14 -2 16 -1 -9
soon as | 13 -8 -9 -1 3 3
soon can | 12 -8 -2 1 -5 1
soon can <we> | 12 -7 -1 0 -5 1
soon can you | 12 -7 -1 0 -5 1
soone * | 10 9 -4 -2 -14 1
sooner | 19 -2 -8 0 -13 3
sooner the | 3 9 -4 0 -13 4
sooner the better | 3 9 -4 0 -13 4
soren * | 9 2 -7 1 -8 3
sorensen | 9 2 -6 0 -8 3
sorensen <n> | 9 -4 -2 1 -5 1
sorensen <name> | 15 -5 -5 2 -7 2
sorry | 7 6 -18 -21 19 7
sorry <n> | 12 -3 -2 1 -10 1
sorry <name> | 15 -12 -2 -6 17 -12
sorry about | -9 14 13 -9 5 -14
sorry about that | -9 14 13 -9 5 -14
sorry bout | -5 13 0 1 -4 -4
sorry bout that | -5 13 0 1 -4 -4
sorry i | 1 6 -9 -8 23 -13
sorry i have | 1 -7 -3 -2 16 -5
sorry i missed | -4 19 -2 -2 -7 -3
sorry i think | -1 -3 -2 -1 12 -5
sorry i was | -2 -4 -3 -2 16 -6
sorry im | 15 -9 -4 -1 9 -10
sorry my | 17 -8 -2 0 -5 -2
sorry thats | 10 -3 -3 0 -5 1
sorry the | 22 -12 0 -2 -10 2
sorry what | -3 -4 -3 -2 -5 16
sound | 30 2 -6 -6 -10 -10
sound like | 10 -3 -3 -1 -3 -1
sounds like a | 10 -4 -2 0 -4 0
soute * | 14 -7 -4 1 -6 1
soutel | 14 -7 -4 1 -6 1
south | 17 -12 -4 -4 2 1
south * | 11 -10 4 -9 4 0
south of | 8 -3 -2 -4 1 0
south of <name> | 8 -3 -2 -4 1 0
southside | 2 -5 -5 -8 15 0
soy | -11 13 28 -25 21 -27
soy <name> | 0 15 8 -10 -4 -9
soy beto | 10 5 -5 -3 -5 -1
soy beto el | -4 12 -3 -1 -4 0
soy efrain | 22 -14 -3 1 -10 3
soy el | 3 -11 31 -4 -13 -6
soy ivan | -1 -7 17 -1 -3 -4
soy la | -12 22 -15 -6 18 -7
soy la maestra | -3 -5 -5 -4 20 -4
soy la senora | -9 15 -10 0 5 0
soy rosa | 1 15 -6 -2 -6 -2
soy tu | -8 -7 -3 -3 28 -7
soy tu <kin> | -7 -7 -3 -3 27 -7
soy tu mama | -3 -2 -3 -3 17 -6
soy yesenia | -8 10 8 -3 -5 -2
soy yesenia le | -4 12 -3 -1 -3 -2
soy yo | -2 -9 -8 -3 30 -7
spare | 8 10 -18 -1 1 0
spare * | 12 -5 -4 -1 -3 0
spare and | 17 -3 -4 -1 -7 -3
spare in | 14 -8 -1 2 -8 1
spare key | -6 17 -12 -3 6 -2
spares | 12 -5 -4 -1 -3 0
spares flat | 13 -4 -4 -2 -3 0
spares flat too | 13 -4 -4 -2 -3 0
spark | 8 11 -10 0 -6 -2
spark * | 3 -3 -4 -7 13 -3
spark plug | 8 8 -4 -3 -4 -6
spark plug blew | 17 -2 -3 -2 -4 -6
spark plugs | 7 6 -8 -3 -4 2
spark plugs and | 14 -6 -1 0 -10 2
speak | -25 -20 -7 33 34 -16
speak * | 15 -9 5 2 -10 -3
speak a | 10 -4 -2 -1 -5 1
speak a little | 10 -4 -2 -1 -5 1
speak to | -24 -15 1 29 24 -15
speak to a | -9 -9 -7 21 10 -5
speak to an | -5 -3 -4 20 -5 -3
speak to somebody | -5 -1 -5 0 11 -1
speak to someone | -5 -8 -2 -4 23 -5
speak to the | -13 1 -11 17 18 -12
speak with | -14 -17 -9 24 26 -11
speak with <name> | -9 -6 5 -6 24 -8
speak with a | -4 -2 -7 22 -9 0
speak with an | -4 -3 -7 22 -6 -2
speak with the | -4 -6 -7 -2 16 3
speaking | 15 -9 5 2 -10 -3
speaking <name> | 9 -4 -1 -4 -2 1
speaking i | 21 0 -6 -7 1 -10
speaking i drive | 21 0 -6 -7 1 -10
speci * | -15 -17 31 52 -30 -22
special | -13 -6 35 28 -23 -21
special on | -6 -3 17 -7 -2 1
special order | -1 3 26 -14 -7 -7
special promotion | -7 -5 -9 30 -4 -5
specialist | -2 -4 -10 31 -11 -3
specialize | -7 -8 2 23 -8 -3
specialize in | -7 -8 2 23 -8 -3
specials | -18 -17 36 26 -13 -14
speed | 18 -10 -9 2 -3 2
speed and | 8 -8 0 0 0 0
spell * | 9 -4 -2 0 -3 0
spelled | 9 -4 -2 0 -3 0
split | -3 -10 10 19 -10 -6
spoke | 4 3 20 -9 -14 -4
spoke to | 11 -5 -3 -2 -4 3
spons * | 0 -6 9 21 -16 -7
sponsor | -2 -3 1 22 -12 -7
sponsor a | -4 -2 -2 20 -6 -6
sponsor a holiday | -4 -2 -2 20 -6 -6
sponsored | 8 -6 14 -6 -9 -1
spot | -1 32 -14 12 -21 -8
spot under | -5 10 -3 -2 -3 2
spots | 1 -6 14 -3 -7 1
sprin * | 1 -6 3 -19 41 -19
spring | 7 -6 4 -12 10 -2
spring and | 3 -11 -7 0 20 -4
springs | -5 -10 -10 1 21 3
sprit * | -8 -4 -1 -5 24 -5
sprite | -8 -4 -1 -5 24 -5
squar * | 8 -9 11 -4 -5 -1
square | 8 -9 11 -4 -5 -1
squea * | 16 7 -12 2 -10 -2
squeak | 18 -5 -4 0 -8 -1
squeak in | 18 -2 -1 -3 -6 -6
squeak in the | 18 -2 -1 -3 -6 -6
squeaking again | -8 11 -2 1 -2 1
squeaky | 13 -6 -5 2 -7 3
squeal | 10 3 -6 1 -4 -4
squealin | 14 -2 -5 0 -6 -1
squealing | 2 21 -7 0 -10 -6
squealing in | -10 12 -3 1 -2 1
squealing like | 8 5 1 -1 -6 -8
squeals | 13 -3 -5 -1 -4 0
squee * | -8 17 -4 -4 4 -5
squeeze | -8 6 -1 -1 5 -1
squeeze me | -8 6 -1 -1 5 -1
squeeze me in | -8 6 -1 -1 5 -1
ss | 13 -7 -2 2 -7 1
st | 23 7 -9 -8 -11 -4
st <name> | 23 7 -9 -8 -11 -4
st augustine | 17 -4 -3 -1 -4 -5
st brendans | 13 -2 -5 -5 -4 3
stabi * | 23 -4 -5 -4 -6 -5
stacy | -10 -5 18 -6 9 -6
staff | 12 -5 -3 -3 -4 3
staff * | -4 -11 7 36 -10 -18
staffing | -4 -11 7 36 -10 -18
stage | 0 -5 17 0 -6 -6
stall * | 21 -10 1 -2 -12 2
stalling | 16 -3 -3 -1 -8 -1
stalling at | 10 -2 -2 -2 -2 -3
stalls | 19 -8 -3 2 -13 3
stamp * | -5 16 -8 -15 25 -14
stan | 10 -8 16 -4 -9 -4
stan <name> | 5 -9 13 1 -4 -6
stan at | -5 -4 13 -5 -2 3
stan at <name> | -5 -4 13 -5 -2 3
stand | -3 -5 20 -3 -4 -4
stand * | -7 7 -3 18 3 -18
standing | -4 2 -2 19 4 -19
standing around | 14 -4 -5 -2 -4 1
standing by | -5 16 -14 27 -12 -13
star | -13 9 3 27 -15 -11
star <name> | -2 -3 10 -5 -4 3
star reviews | 1 -6 -6 16 -3 -2
start | 17 -4 5 2 -7 -14
start * | 13 5 3 14 -21 -15
start <day> | -3 -7 19 1 -10 0
start <name> | -3 -7 19 1 -10 0
start <part> | 8 -4 -3 0 -2 1
start after | -1 -5 8 1 -4 1
start and | 16 -4 -7 2 -10 4
start and hes | 14 -6 -3 3 -7 0
start at all | -7 13 -5 -1 -1 2
start i | 13 -7 -3 0 -4 0
start i think | 15 -6 -3 0 -5 0
start im | 13 -4 -2 -2 -7 1
start in | 25 2 -11 -3 -13 0
start in morning | 8 -1 -1 -2 -1 -3
start in the | 33 -8 -9 -2 -14 0
start it | 29 -13 -9 2 -8 0
start its | 20 -6 -9 1 -9 3
start monday | -3 -7 19 1 -10 0
start on | -8 13 9 -4 -8 -2
start please | 20 -4 -3 -3 -4 -6
start please call | 15 -3 -2 -2 -3 -5
start right | 14 -3 -5 -1 -5 0
start since | 12 -5 -1 1 -3 -3
start the | -7 11 -4 -1 1 -1
start the <vehicle> | -6 12 -4 -2 1 -2
start the car | -6 12 -4 -2 1 -2
start with | 11 -3 -3 -2 -2 -2
started | 13 7 -7 10 -6 -17
started it | 9 -3 -1 -1 -5 2
started since | 13 -5 -3 -1 -5 1
started squealing | -7 22 -5 1 -5 -6
starter | 9 4 13 -6 -16 -3
starter and | -14 9 17 -2 -9 -1
starter and <name> | -2 -6 16 0 -6 -1
starter and alternator | -6 -7 18 0 -4 -2
starter and i | -3 14 -7 1 -9 3
starter call | 11 -1 -2 -1 -2 -5
starter call me | 11 -1 -2 -1 -2 -5
starter for | 8 -4 -3 -2 0 1
starter in my | -10 15 -7 1 -1 1
starter is | 12 -5 -4 0 -3 1
starter is bad | 11 -5 -4 1 -4 1
starter just | 16 -4 -5 0 -7 1
starter on | -3 11 -6 1 -3 1
starter on a | 22 -11 -7 0 -1 -3
starter on my | -7 10 -2 -1 -2 1
starter you | 7 15 23 -14 -15 -15
starters | 24 -4 -8 -4 -10 0
starters grinding | 15 -5 -5 1 -4 -2
starting | 19 0 -18 21 -10 -13
starts then | 13 -3 -1 -4 -3 -2
starts then dies | 13 -3 -1 -4 -3 -2
starv * | 4 -7 -5 -1 9 0
state | 8 -8 13 13 -13 -12
state * | -8 12 23 12 -23 -16
state <name> | -6 -3 17 6 -5 -10
state farm | -6 -2 12 -9 2 1
state inspections | 16 -3 2 -3 -2 -9
state senator | -2 -3 -2 11 -6 3
state senator <name> | -2 -3 -2 10 -6 2
state so | 9 -7 -1 0 -1 0
statement | -7 15 31 -7 -16 -15
statements | -3 -2 4 11 -9 0
stati * | 1 -4 -17 -22 9 33
static | -13 -9 -7 -8 -13 49
station | 5 3 -4 -8 20 -16
station he | 10 -4 -3 -2 -4 3
station on | 13 -5 -3 2 -8 2
statu * | -8 58 -18 -9 -10 -13
status | -8 58 -18 -9 -10 -13
status of | -1 40 -13 -12 -7 -8
status of my | -2 31 -9 -8 -9 -3
stay | 14 -4 -12 25 -13 -11
stay in | -1 0 -2 10 -4 -2
stay on | 9 -1 -8 21 -12 -8
stay on the | -8 -4 -4 27 -7 -5
stay running | 11 -3 -1 -3 -5 1
staye * | 10 -5 -1 0 -2 -1
stayed | 10 -5 -1 0 -2 -1
stayed there | 10 -5 -1 0 -2 -1
stayi * | 18 -10 -6 1 -6 3
staying | 18 -10 -6 1 -6 3
stays | 17 -7 -4 0 -7 1
stays on | 18 -7 -4 0 -7 0
stead * | 12 -11 -1 0 -1 0
steady | 12 -11 -1 0 -1 0
steam | 23 -11 -9 2 -7 3
steer * | 20 -2 -4 -1 -11 -2
steering | 20 -2 -4 -1 -11 -2
steering fluid | 14 -3 0 -3 -4 -4
steering hose | 27 -8 -4 -4 -9 -1
steering is | 17 -5 -3 0 -10 0
steering is heavy | 14 -2 -5 -2 -1 -4
steering wheel | 18 5 -8 -3 -6 -5
steering wheel shakes | 23 -5 -5 -3 -4 -6
steering wheels | 11 -2 -3 -1 -3 -1
stein * | 8 -4 0 0 -4 1
step | 2 3 2 0 -9 2
step on | 14 -7 -5 1 -4 1
steph * | 2 -3 13 -6 -8 3
stephanie | 1 -3 13 -6 -8 3
steps | 13 -4 -2 -4 -6 3
steve | 0 20 -5 -11 8 -11
steve * | -2 -4 3 -4 14 -8
steve <name> | 3 -1 -8 -4 10 0
steve and | 11 -1 -2 2 -8 -3
steve and my | 11 -1 -2 2 -8 -3
steve from | -1 8 -4 -7 14 -11
steve from the | 1 10 -8 -6 16 -12
steve here | 10 -7 0 1 -4 0
steve i | 9 -3 -2 0 -4 0
steve its | -2 16 -2 0 -10 -1
steve its me | -2 16 -2 0 -10 -1
steves | -2 -4 3 -4 14 -8
stewa * | 24 -5 -3 -4 -4 -9
stewart | 24 -5 -3 -4 -4 -9
stick * | 1 11 -9 1 -8 4
still | -24 11 13 -11 24 -13
still at | -10 -12 12 -9 22 -3
still at the | -4 -7 -5 -5 22 -2
still available | -3 -7 -3 -1 25 -11
still be | 7 -8 -6 14 -3 -4
still coming | -8 67 -16 -8 -24 -10
still coming or | -8 10 -2 1 0 1
still do | 11 -6 -4 9 -7 -2
still dont | -2 -3 8 -1 -5 2
still dont have | -2 -3 8 -1 -5 2
still drive | -3 8 -1 0 -5 1
still drive it | -3 8 -1 0 -5 1
still for | -10 -8 -8 0 31 -6
still for sale | -10 -8 -8 0 31 -6
still going | 2 -8 7 -6 6 -1
still good | -6 41 -9 -9 -10 -8
still good for | -8 37 -7 -9 -8 -5
still got the | -4 6 -5 -3 12 -6
still have | -4 -2 11 -12 20 -13
still have it | -6 -8 22 -2 -1 -4
still have my | 0 29 -4 -5 -12 -8
still have the | -4 -4 -2 -2 10 2
still looking | -7 -4 25 -3 -9 -1
still need | 4 -6 21 -3 -14 -2
still not | -2 0 -8 -2 13 -2
still on | -8 49 0 -14 -9 -18
still on for | -3 26 -5 -5 -7 -6
still on with | -8 25 -6 -6 5 -10
still open | -6 -8 25 -1 -12 2
still owe | 0 18 -10 -9 6 -5
still owe <we> | 9 17 -6 -6 -10 -4
still owe me | -3 -7 1 -5 14 1
still owe you | 9 17 -6 -6 -10 -4
still running | 16 -5 -3 -1 -8 1
still runs | 4 -5 9 -2 -4 -2
still waiting | -7 34 -4 -8 -8 -7
still waiting on | -4 29 -3 -7 -8 -7
still want | 3 -13 28 -3 -10 -6
still want it | -1 -6 15 -3 -4 -1
stock | -15 -19 63 -25 18 -23
stock * | -15 -16 29 34 -17 -14
stole * | -7 -2 -4 -2 21 -8
stole my | 10 -3 -2 0 -3 -2
stole my catalytic | 9 -3 -1 0 -2 -2
stole the | 10 -6 -2 -1 0 0
stole the catalytic | 10 -6 -2 -1 0 0
stolen | -7 -2 -4 -2 21 -8
stone | 1 11 -4 -3 -6 0
stone <n> | -3 9 -3 1 -2 -2
stone <name> | 8 -1 -4 -1 -1 0
stone calling | 8 -3 0 0 -4 0
stone i | 9 -3 -4 -1 -1 0
stone i got | 8 -2 -4 -1 -2 0
stop | -9 -10 7 -10 3 19
stop <name> | -3 12 -6 -2 5 -6
stop and | 8 -3 -7 1 1 1
stop by | -5 6 24 -5 -9 -11
stop by and | -3 9 19 -13 -1 -11
stop by with | -2 -3 16 -5 -4 -1
stop in | -8 -8 34 0 -10 -9
stop it | -5 -5 -7 -1 -7 26
stop overpaying | -5 -2 -4 24 -7 -7
stop overpaying for | -5 -2 -4 24 -7 -7
stop safely | 13 -4 0 -2 -3 -4
stopl * | 12 -8 -2 0 -2 1
stoplights | 12 -8 -2 0 -2 1
stopp * | 18 -17 -4 8 2 -7
stopped | 23 -15 -9 0 6 -6
stopped driving | 16 -4 -3 -1 -5 -4
stopped working | 8 -6 0 -1 -1 0
stora * | 14 -8 16 -12 6 -16
storage | 14 -8 16 -12 6 -16
storage unit | -13 -10 22 -7 18 -10
store | 2 -17 17 -7 4 0
store and | 13 -10 -8 2 1 1
store on | -2 -4 9 -4 -2 2
store on <name> | -2 -4 9 -4 -2 2
store says | -2 -6 11 -3 0 1
store tested | 13 -1 -11 0 -2 1
store the | 8 -6 -9 -1 13 -5
store your | -2 -5 23 -3 -6 -8
storm | 6 2 -12 28 -11 -13
straight six | 17 -6 -4 -1 -7 0
stran * | 25 1 -5 -7 -8 -7
strand | 15 -3 -5 1 -11 2
stranded | 27 -6 -3 -5 -7 -7
stranded in | 18 -2 1 -5 -7 -4
stree * | -10 13 -3 9 6 -16
street | -10 13 -3 9 6 -16
street <name> | -3 -4 12 -2 -5 2
street my | 22 -8 -4 -3 -6 0
street sweeping | 0 10 -3 -2 -7 1
street the | -2 23 -13 -10 6 -3
strip * | 12 -8 -2 -1 -2 0
stripped | 12 -8 -2 -1 -2 0
stron * | 15 -11 -6 4 -3 0
strong | 17 -10 -7 1 -2 0
struc * | -1 7 4 -8 -5 4
structure | -4 9 -3 -2 -3 3
strut * | 13 6 4 -7 -16 -1
struts | 13 6 4 -7 -16 -1
struts <car> | 26 -5 -3 -6 -5 -8
struts and | 19 -7 -4 -3 -3 -2
struts and a | 11 -8 -1 1 -2 0
struts on | 3 7 -9 1 -5 2
struts on a | 19 -10 -7 2 -7 3
struts on the | -1 12 -7 -1 -4 2
stu | -8 19 -6 -1 -5 1
stubblefield | 13 -9 -4 1 -2 1
stuck | 38 -9 -11 -5 -1 -13
stuck at | 18 -7 -9 -3 8 -6
stuck at a | 16 -3 -4 -6 -4 0
stuck at the | 6 -5 -4 -2 11 -6
stuck down | 28 -14 -5 -1 -9 1
stuck down and | 18 -8 -4 1 -6 -1
stuck halfway | 18 -6 -3 -3 -9 2
stuck here | 8 -8 0 0 -1 0
stuck in | 14 11 -18 -5 15 -17
stuck in park | 23 -4 -4 -3 -11 -1
stuck in the | 17 -9 -5 2 -6 1
stuck on | 23 -10 -9 1 -4 0
stuck on the | 20 -10 -8 1 -3 0
stude * | 3 -11 8 30 -19 -11
student | -3 -14 13 37 -17 -15
student at | -1 -8 12 9 -5 -6
student at <name> | 10 -5 -6 11 -3 -7
student at the | -6 -5 18 -5 -2 -1
student loan | -5 -3 -1 26 -10 -7
studs | 8 -3 -2 2 -6 1
study | -16 -15 -16 30 32 -15
stuff | 11 -5 11 -10 -12 4
stuff like | 20 -6 -5 -2 -10 2
stuff like that | 17 -4 -3 -2 -8 1
stuff on | 13 -7 -5 -1 0 0
stuff on the | 13 -7 -5 -1 0 0
su | -13 -26 41 50 -4 -49
su <kin> | 0 -7 -13 -11 39 -8
su casa | 10 -9 -6 24 -9 -9
su cobertura | -5 -7 -10 35 -8 -5
su cuenta | -10 -12 24 18 -12 -8
su garantia | -3 -5 -10 25 -5 -2
su negocio | -6 -4 -10 32 -7 -5
su numero | 8 -4 -8 20 -10 -6
su numero fue | -1 -1 -4 18 -7 -4
su pedido | -8 -7 43 -11 -9 -8
su primo | 4 -5 -6 -3 15 -5
su servicio | -3 -1 -5 13 -3 -2
su servicio sera | -3 -1 -5 13 -3 -2
su taller | -10 -4 26 -9 -4 0
su telefono | 9 -5 -9 -6 24 -12
su tia | -5 -6 -10 -9 36 -5
su vehiculo | -5 -2 -9 21 -3 -3
sub | 3 -14 12 -19 36 -18
subar * | 1 -8 3 2 1 2
sube | 10 -6 -2 -1 -2 0
sube la | 10 -6 -2 -1 -2 0
submi * | -4 -4 30 -9 -9 -4
submitted | -5 -3 28 -6 -8 -5
subro * | -1 -3 11 -6 -4 3
subrogation | -1 -3 11 -6 -4 3
subrogation department | -1 -3 11 -6 -4 3
subs | -5 -4 -6 -4 31 -11
subsc * | -23 -19 9 29 -21 26
subscribe | -13 -10 -11 18 -12 28
subscribe to | -3 -6 -3 -4 -6 22
subscribe to my | -3 -6 -3 -4 -6 22
subscription | -7 -8 -8 39 -10 -6
subti * | -3 -4 -4 -6 -9 26
subtitles | -2 -3 -4 -5 -7 21
subtitles by | -2 -3 -4 -5 -7 21
subtitles by the | -2 -3 -4 -5 -7 21
subtitulos | -3 -3 -3 -2 -3 13
subtitulos realizados | -3 -3 -3 -2 -3 13
subtitulos realizados por | -3 -3 -3 -2 -3 13
sue | 14 -12 7 -11 11 -10
suena | 14 -7 -5 0 -4 2
suffe * | -7 -7 -8 36 -8 -7
suffer | -7 -7 -8 36 -8 -7
suffer from | -7 -7 -8 36 -8 -7
suit | -2 -10 3 -11 29 -10
suki | 5 -4 11 -1 -10 0
sully | -2 -2 -3 -1 12 -3
summe * | 2 0 21 -7 -11 -4
summer | 2 -8 20 -5 -7 -3
summer <we> | 9 -5 10 -2 -7 -6
summer you | 9 -5 10 -2 -7 -6
summers | 11 -7 10 -4 -7 -3
summers ago | 11 -7 10 -4 -7 -3
summi * | 4 -5 22 -8 -13 0
summit | 3 -3 18 -7 -11 0
sun | 3 -4 -4 15 -5 -4
sun <name> | 3 -4 -4 15 -5 -4
sunda * | -2 1 -5 -18 46 -22
sunday | -1 2 -11 -15 43 -18
sunday and | -1 -4 -6 0 9 3
sunday and <name> | -4 -4 -3 0 9 2
sundays | 0 -7 6 -5 17 -11
sunit * | 12 1 -2 -2 -8 0
sunita | 12 1 -2 -2 -8 0
sunny | 10 -4 -1 1 -6 0
sunro * | 14 0 -4 1 -8 -2
sunroof | 14 0 -4 1 -8 -2
sunroofs | 9 -4 -3 1 -6 2
sunsh * | 4 -11 14 7 -10 -3
sunshine | 4 -11 14 7 -10 -3
sunshine <name> | 4 -11 14 7 -10 -3
super | 4 -10 -6 3 6 3
super * | 7 -13 24 -15 21 -25
supercharger | 20 -5 -7 0 -5 -4
superseded | -8 -8 39 -8 -7 -8
suppe * | -4 -10 -9 -8 38 -7
supper | -4 -10 -9 -8 38 -7
suppl * | -5 -7 36 17 -16 -24
supplies | -15 -13 23 31 -13 -13
supply | 1 -3 13 -11 -3 2
supply the | 14 -7 -7 1 -2 1
suppo * | 1 11 16 8 -13 -23
support | -9 -15 32 28 -21 -15
support returning | -4 -10 30 -2 -11 -3
support returning your | -4 -10 30 -2 -11 -3
suppose | 12 -3 -3 -4 -2 0
supposed | 1 27 -16 -13 8 -8
supposed to | 1 27 -16 -13 8 -8
supposed to be | -10 11 -9 -5 13 -1
supposed to call | 6 25 -7 -9 -12 -3
supposed to come | 7 17 -1 -8 -11 -4
supposed to get | 5 7 -3 -1 -12 5
supposed to rain | 15 -10 0 1 -9 2
supposed to see | -4 21 1 -7 -1 -9
sure | 27 15 -12 -8 -17 -6
sure <we> | 9 6 -3 -3 -6 -2
sure <we> got | 9 1 -3 -2 -5 -1
sure im | -8 13 -1 -4 -1 1
sure it | 23 -10 -2 -2 -5 -4
sure its | -7 10 -4 0 -1 2
sure its the | 9 -7 -3 1 0 1
sure you | 9 6 -3 -3 -6 -2
sure you got | 9 1 -3 -2 -5 -1
surge * | 9 -13 -9 -17 47 -17
surgery | 9 -13 -9 -17 47 -17
surve * | -15 -9 -3 59 -15 -16
survey | -15 -9 -3 59 -15 -16
survey about | -2 -2 -3 11 -3 -1
survey of | -3 0 -5 14 -2 -4
sus | -3 -12 40 -10 -5 -9
susan | 4 -6 -8 -12 34 -12
suspe * | -7 -10 10 29 -9 -12
suspect | 11 -5 -5 -1 0 0
suspect the | 11 -6 -6 0 0 1
suspect the fuel | 11 -6 -6 0 0 1
suspended | 0 -14 -12 33 4 -10
suspension | 3 1 21 -13 -15 3
suspension <part> | 1 7 -1 0 -8 1
suspension fault | 23 -4 -5 -3 -6 -5
suspension is | 21 -1 -5 -6 -4 -5
suspi * | -11 -10 -9 49 -9 -10
suspicious | -11 -10 -9 49 -9 -10
suspicious activity | -7 -6 -6 31 -6 -6
susta * | -2 -1 -3 15 -5 -4
sustancias | -2 -1 -3 15 -5 -4
sustancias ilegales | -2 -1 -3 15 -5 -4
suzan * | 12 -9 -8 -4 9 0
suzanne | 12 -9 -8 -4 9 0
suzanne <name> | 11 -7 -3 0 -2 1
swap | 4 5 43 -18 -15 -18
swap it | -1 9 29 -13 -14 -10
swapp * | 5 -3 34 -14 -13 -7
swapped | 6 -1 16 -7 -10 -3
swapping | 1 -7 31 -10 -8 -6
swapping out | -8 -7 33 -7 -6 -5
swapping out your | -8 -7 33 -7 -6 -5
swear | 7 10 -5 -6 -7 1
sweep * | -1 11 -9 29 -16 -14
sweeping | 0 10 -3 -2 -7 1
sweet | 10 -7 -2 -1 -1 1
sweet * | -4 -3 -12 -12 45 -13
sweet smell | 9 -8 -1 1 -2 1
sweet smell coming | 10 -8 -1 1 -4 1
sweetheart | -2 -3 -5 -3 16 -3
sweetheart its | -1 -5 -4 -3 17 -3
sweetheart its <kin> | -1 -5 -4 -3 17 -3
sweetheart its <name> | -1 -5 -4 -3 17 -3
sweetie | -12 1 -10 -11 42 -11
swerv * | 8 -2 -5 1 -2 1
swing | 1 6 29 -13 -14 -9
swing by | 1 6 29 -13 -14 -9
swing by <day> | -3 -3 15 -1 -4 -3
swing by or | -2 -6 9 -1 -1 2
switc * | 19 -14 13 12 -14 -15
switch | 19 -14 10 16 -16 -14
swole | -3 -2 -1 -11 30 -13
sylvi * | 8 5 -6 -1 -7 1
sylvia | 8 5 -6 -1 -7 1
sylvia <name> | 8 5 -6 -1 -7 1
synth * | 11 6 -7 -2 -6 -1
synthetic | 11 6 -7 -2 -6 -1
syste * | 4 13 -4 37 -21 -29
system | 4 13 -4 37 -21 -29
t | 9 -14 8 -4 -3 3
t <n> | 11 -6 -4 0 0 -1
t <name> | 7 -11 10 -5 -3 3
t c | 8 -3 -2 -1 -1 -1
t e <n> | 12 -5 -4 -1 0 -2
t h | 17 -12 -6 1 -2 1
t h <name> | 16 -9 -5 1 -3 1
t h a | 9 -6 -1 0 0 0
t h u | 11 -8 -3 0 -1 1
t i | 8 -5 -4 1 -1 0
t o | 9 -5 -2 0 -1 -1
t r | 20 -8 -7 1 -5 -1
t r <name> | 20 -8 -7 1 -5 -1
t r a | 15 -7 1 1 0 -10
t r o | 13 -4 -5 -1 -4 1
t u | 9 0 -1 -3 -2 -3
t u <name> | 9 0 -1 -3 -2 -3
table | -8 -8 -9 3 35 -13
table * | -22 2 5 -13 48 -20
table for | -1 -7 -7 -9 32 -8
table for four | -2 -3 -1 -1 9 -3
tables | -9 -15 -11 -12 59 -11
tables open | -8 -8 -7 -7 35 -6
tablet | -4 11 2 -8 -2 2
tablets | -1 -5 10 -3 -3 2
tag | -7 -10 5 -2 21 -8
tag office | -3 -3 8 -2 0 0
tailgate <part> | 13 -3 -4 1 -6 -1
tailgate struts | 13 -3 -4 1 -6 -1
tailo * | -9 4 -10 -10 34 -9
tailp * | 31 -6 -6 -4 -8 -7
tailpipe | 31 -6 -6 -4 -8 -7
take | 1 -2 6 3 9 -17
take <name> | 34 -7 -7 -3 -11 -6
take <we> | 19 -11 -7 1 3 -6
take a | 2 1 8 -3 -7 -2
take a look | 12 -5 -1 -1 -3 -1
take a tip | -1 8 -4 -1 -2 1
take american | 12 -3 -4 -1 -3 -1
take american <name> | 12 -3 -4 -1 -3 -1
take american express | 12 -3 -4 -1 -3 -1
take donated | -3 -1 -6 14 -3 -1
take donated cars | -3 -1 -6 14 -3 -1
take it | -10 6 3 -1 4 -2
take me | -10 15 -4 -5 12 -8
take me off | -8 19 -10 -7 14 -7
take my | 21 -15 -8 1 -3 3
take off from | 8 -4 -1 0 -3 -1
take on | -5 -7 17 -3 -4 1
take out | -4 7 -14 -11 31 -9
take payments | 10 -4 -1 -3 -4 2
take the | -16 16 7 -3 5 -8
take the <name> | -4 21 -4 0 -6 -7
take the train | 9 -6 -1 -1 0 -1
take those | 9 -6 -3 -1 0 1
take two | 1 -5 6 16 -8 -10
take you | 19 -11 -7 1 3 -6
take your | 14 -10 1 -2 -5 2
take your time | 17 -8 -8 0 -4 3
taken | -7 11 -15 33 -11 -11
taken off | -12 13 -14 34 -10 -12
taken off the | -4 -9 -7 28 -6 -3
takes | 12 -17 2 4 -1 0
takin | -4 5 -6 -2 9 -2
takin * | -3 6 -2 10 -12 2
taking | -3 6 -2 10 -12 2
tal | -4 -4 13 -1 -4 -1
tal soy | 2 -8 8 0 -2 0
talk about | 13 -1 9 -7 -13 0
talk to | -6 7 1 5 -13 5
talk to <we> | -4 -7 12 -8 -8 15
talk to a | -1 -2 -5 14 -3 -2
talk to the | 2 20 9 -5 -13 -12
talk to you | -4 -7 12 -8 -8 15
talk with | -4 -8 15 3 -9 3
talk with <we> | -4 -8 17 -1 -8 4
talk with an | -1 -3 -6 12 -3 1
talk with you | -4 -8 17 -1 -8 4
talke * | -4 22 -10 8 -6 -11
talked | -4 22 -10 8 -6 -11
talked about | -10 10 -8 10 3 -5
talked to | -8 13 5 -5 -7 2
talked to <we> | -6 -6 14 -2 -4 4
talked to you | -6 -6 14 -2 -4 4
tall | 9 -9 0 -1 0 0
talle * | -2 -14 40 -8 -11 -4
taller | -2 -14 40 -8 -11 -4
taller de | 2 -10 18 0 -6 -4
tambi * | -3 -15 19 -1 -3 2
tambien | -3 -15 19 -1 -3 2
tammy | 6 -3 -8 -4 8 2
tammy <name> | 10 3 -4 -2 -7 1
tampa | 1 -6 9 0 -4 0
tamsi * | 10 -7 -1 1 -4 1
tamsin | 10 -7 -1 1 -4 1
tamsin <name> | 10 -7 -1 1 -4 1
tanis * | 13 -8 -4 1 -4 1
tanisha | 13 -8 -4 1 -4 1
tank | 17 -6 -4 -4 -7 3
tanya | -1 -4 0 -2 10 -2
tanya <name> | 2 -5 -6 -2 13 -2
taped | -2 14 -4 0 -5 -2
taque * | 13 -7 -4 0 -3 2
taqueria | 13 -7 -4 0 -3 2
tarde * | 3 1 5 6 -11 -4
tardes | 3 1 5 6 -11 -4
tardes habla | -1 -1 9 -1 -6 0
tardes habla <name> | -2 0 9 -1 -5 0
tardes le | 6 -7 -6 13 -5 -2
tardes le habla | 13 -8 -5 -1 -1 1
tardes me | 17 -11 -6 1 -2 1
tardes me llamo | 17 -11 -6 1 -2 1
tardes soy | 9 -6 -3 0 -1 0
tarje * | -3 -15 12 24 -10 -9
tarjeta | -6 -4 -11 29 -4 -3
tarjeta de | -6 -4 -11 29 -4 -3
tarjeta de credito | -4 -4 -10 24 -3 -2
tarjetas | -2 -12 12 10 -5 -4
tasha | 3 -6 -5 -3 11 0
tasha * | 9 -2 0 2 -10 2
tashas | 9 -2 0 2 -10 2
tatia * | 13 -9 -2 1 0 -3
tatiana | 13 -9 -2 1 0 -3
tatum | 10 -8 0 1 -3 0
tax | -29 -19 19 62 0 -33
tax debt | -5 -6 -8 34 -11 -5
tax preparer | -10 -12 16 -13 27 -7
tax relief | -4 -6 -9 32 -10 -3
tax resolution | -7 -7 -6 33 -9 -5
taxes | -18 -14 -15 39 28 -19
taxi | 2 -6 -11 -13 39 -11
taxi to | -5 -6 -6 -8 32 -7
tcm | 2 9 -7 -5 0 2
tdi | 11 -5 -2 0 -4 0
te | -14 13 -8 -7 22 -7
te deje | -4 15 -2 -3 -5 -1
teach | -3 -6 18 -8 9 -10
teach * | 1 -16 9 -19 45 -21
teacher | -3 -14 11 -19 46 -21
team | -4 -6 13 5 -9 0
teapo * | 10 5 -2 0 -5 -7
teapot | 10 5 -2 0 -5 -7
tear | -6 10 -3 0 -3 2
teard * | -4 10 8 -4 -7 -3
teardown | -4 10 8 -4 -7 -3
teardown <paper> | -9 -5 18 0 -2 -2
teardown estimate | -9 -5 18 0 -2 -2
tech | -2 15 42 -19 -21 -15
tech and | -4 -3 13 -6 -3 3
tech and im | -4 -1 8 -4 -1 2
techn * | -2 -2 2 13 2 -12
technical | -5 -2 3 15 -6 -5
technical college | -6 -2 14 -3 -3 0
technician | -6 3 18 -15 12 -11
technician and | -5 -4 21 -2 -7 -3
technician and <name> | -5 -4 21 -2 -7 -3
technician and id | -5 -4 21 -2 -7 -3
technician did | 6 22 0 -9 -14 -4
tee | -5 -5 -6 -2 28 -10
teeth | 4 -7 -9 -11 33 -11
tehra * | 22 -4 -7 -13 -4 6
tehrani | 22 -4 -7 -13 -4 6
telef * | 15 -10 -13 -4 20 -8
telefono | 15 -10 -13 -4 20 -8
telefono es | 17 -9 -5 1 -5 1
telep * | 10 -13 -1 -1 3 2
telephone | 8 -13 0 2 2 1
telephone <n> | 21 -9 -2 0 -8 -1
tell | -7 20 -3 -2 7 -15
tell <name> | -10 -4 9 -4 12 -2
tell <we> | -2 6 0 7 -10 -2
tell <we> about | -5 -1 -5 13 -1 0
tell him | -3 28 -11 0 -5 -9
tell him the | -10 23 -4 -1 1 -10
tell him to | -4 21 -9 5 -10 -3
tell me | 19 -6 -9 -6 6 -4
tell me if | 18 -13 -9 -2 12 -7
tell me now | 1 -5 -2 1 9 -2
tell me when | -2 12 -5 -1 -5 1
tell me which | -2 1 10 -7 -3 2
tell my | 0 8 -5 -1 -4 1
tell the | -13 13 1 -4 7 -5
tell the <mechanic> | -2 15 -7 1 -8 0
tell you | -2 6 0 7 -10 -2
tell you about | -5 -1 -5 13 -1 0
tell your | -5 10 -3 -10 16 -9
tell your <kin> | -2 -2 -8 -10 28 -6
tell your mother | -4 -3 -2 -6 19 -4
telli * | 13 2 -4 -5 -7 2
telling | 13 2 -4 -5 -7 2
telling me | 12 -10 -2 -1 0 0
tells | 0 7 -2 2 -10 3
tells me | 0 7 -2 2 -10 3
temp | 1 -5 8 -1 -2 -1
tempe * | 11 -6 -2 0 -2 0
temperature | 11 -6 -2 0 -2 0
temperature gauge | 14 -6 -4 -1 -3 0
ten | -23 26 1 15 -4 -15
ten a | -6 20 -5 -3 -3 -3
ten a m | -6 20 -5 -3 -3 -3
ten and | -3 13 -7 -1 -4 1
ten its | -2 12 -3 0 -2 -4
ten minutes | -4 3 10 0 4 -14
ten minutes late | -7 19 -5 -6 9 -10
ten minutes of | 1 -7 10 4 -5 -3
ten minutes then | 18 -7 0 -3 -8 0
ten minutes this | -4 -6 11 7 -7 0
ten oclock | -7 25 -2 -3 -7 -7
ten percent | -2 -6 3 12 -5 -2
ten thousand | -6 -10 -9 4 18 3
ten thousand miles | 11 -3 -2 -3 0 -3
tenan * | 8 -5 -5 -12 25 -12
tenant | -1 -1 -12 -9 31 -9
tenants | 10 -5 -3 -1 -2 1
tenga chanza | 10 -5 -5 0 -2 2
tengo | 29 -3 12 -16 -9 -14
tengo cita | 2 28 -9 -6 -8 -6
tengo el | -4 16 7 -6 -6 -7
tengo la | 7 -9 5 -1 -3 0
tengo quince | -4 -2 10 -2 -3 1
tengo quince anos | -4 -2 10 -2 -3 1
tengo un | 25 -19 7 -6 -9 2
tengo un <car> | 27 -15 -11 2 -5 2
tengo una | 20 5 -7 -5 -8 -4
tengo una <car> | 24 -16 -7 1 -2 0
tengo una cita | -7 31 -5 -6 -8 -5
tenia | 12 22 -3 -10 -11 -10
tensi * | 18 -9 -2 0 -8 1
tensioner | 18 -9 -2 0 -8 1
tenth | -3 12 5 -8 -7 1
teres * | 7 21 -14 0 -11 -2
teresa | 7 21 -14 0 -11 -3
teresa molina | 9 -4 -3 0 -2 -1
term | 11 -9 -8 -6 12 -1
termi * | -24 9 -4 18 23 -22
terminal | -8 -9 3 11 10 -7
terrell | 19 -8 -5 1 -4 -3
terrell <n> | 13 -4 -2 0 -3 -3
terri * | -9 -14 25 23 -14 -11
territory | -14 -13 27 25 -14 -12
tesfa * | 10 -2 -5 -1 -2 1
tesfaye | 10 -2 -5 -1 -2 1
tesla | 18 -7 1 2 -15 2
tesla and | 17 -6 1 1 -14 2
test | -8 -20 -21 -17 43 22
test it | 19 -2 -5 -2 -12 2
test it and | 2 8 -3 -1 -8 2
test results | -9 -5 -7 -8 39 -10
teste * | -3 -2 16 -4 -9 2
tested | 4 -2 5 -3 -9 4
tested it | 4 9 -10 2 -9 3
tested the | 8 -6 -2 0 0 0
tested the <part> | 8 -6 -2 0 0 0
testi * | -11 -9 -8 -4 -9 40
testing | -11 -9 -8 -4 -9 40
texas | 12 -6 -2 5 -1 -8
text | -5 37 -15 -1 -4 -12
text <we> | 14 21 -8 -6 -11 -9
text about | -3 18 -3 -1 -9 -2
text from | 5 27 -9 -8 -11 -4
text from <we> | 1 29 -8 -8 -9 -5
text from you | 1 29 -8 -8 -9 -5
text is | -1 0 10 -2 -5 -2
text it | -8 16 -2 2 -3 -4
text me | 4 -5 -9 8 23 -21
text me back | -7 -10 -7 12 19 -7
text message | -6 34 -7 -11 -6 -5
text or | 11 -6 -3 -2 -1 1
text or call | 11 -6 -3 -2 -1 1
text you | 14 21 -8 -6 -11 -9
texte * | 1 43 -9 -12 -8 -14
texted | 1 43 -9 -12 -8 -14
texted <we> | -1 10 -2 0 -5 -1
texted me | 4 24 -5 -8 -5 -10
texted you | -1 10 -2 0 -5 -1
texts | -4 11 7 0 -9 -5
thadd * | 17 -3 -6 -4 -2 -2
thaddeus | 17 -3 -6 -4 -2 -2
thaddeus <name> | 9 -3 -4 -2 -2 2
than | -18 15 15 11 -14 -8
than <we> | -1 0 8 -3 -3 -1
than i | -7 2 12 -7 0 0
than the | -1 3 -7 14 -4 -5
than we | -13 19 14 -6 -5 -9
than you | -1 0 8 -3 -3 -1
thank | -6 33 -16 -21 -13 23
thank * | 12 16 -17 -21 -3 13
thank <we> | -6 23 -14 -15 -11 22
thank <we> <kin> | 9 -4 0 -4 -2 1
thank <we> and | 8 -8 -3 -1 5 0
thank <we> bye | 14 -11 -6 -2 -8 13
thank <we> for | -9 25 -8 -9 -15 16
thank <we> sir | 3 -6 -6 1 11 -3
thank <we> thank | 2 -7 -2 -3 -4 14
thank <we> very | -2 -5 -2 -2 -4 14
thank you | -6 20 -13 -14 -10 23
thank you and | 8 -8 -3 -1 5 0
thank you brother | 9 -4 0 -4 -2 1
thank you bye | 14 -11 -6 -2 -8 13
thank you for | -7 16 -6 -7 -12 16
thank you sir | 3 -6 -6 1 11 -3
thank you thank | 2 -7 -2 -3 -4 14
thank you very | -2 -5 -2 -2 -4 14
thanks | 24 14 -14 -19 -20 15
thanks <name> | 18 -7 -5 1 -6 0
thanks a | 12 -11 -2 0 0 0
thanks a million | 10 -10 0 0 0 0
thanks again | -8 34 5 -9 -8 -14
thanks again for | -6 23 7 -9 -3 -11
thanks bud | -2 -3 11 -1 -2 -2
thanks for | -16 26 -17 -3 -24 35
thanks for coming | 3 24 -8 -5 -7 -6
thanks for watching | -8 -15 -2 -8 -8 41
thanks its | 8 10 -10 -3 -5 0
thanksgiving | -9 9 -6 -12 31 -12
that | -20 24 25 -16 -11 -3
that <car> | -19 -8 23 -4 15 -5
that <car> <we> | -10 2 20 0 -13 1
that <car> you | -5 -4 21 -1 -11 0
that <did> | 3 -10 -1 1 4 3
that <mechanic> | -1 31 -11 -1 -12 -6
that <mechanic> <we> | -4 22 -5 0 -4 -8
that <mechanic> but | 9 0 -6 -2 -1 0
that <name> | -9 10 8 3 -13 1
that <paper> | -10 24 -2 0 -5 -6
that <part> | -13 34 41 -21 -20 -21
that <part> <we> | 0 6 27 -11 -10 -12
that <part> come | -4 11 -3 0 -2 -1
that <part> for | -3 13 1 -3 -12 4
that <part> in | -6 11 -4 -1 -1 2
that <vehicle> | -6 -9 13 -6 6 1
that <we> | -10 41 12 -8 -10 -24
that <we> <did> | -10 25 3 -7 -5 -6
that alternator | -11 13 18 -3 -10 -7
that alternator you | -7 11 1 0 -5 0
that are | -2 -5 11 -5 0 3
that axle | -1 -5 16 -1 -8 -2
that axle for | -1 -5 16 -1 -8 -2
that back | -4 29 -4 -9 -2 -9
that bad | 9 4 -7 2 -8 -1
that caliper | -8 12 -2 -2 -4 4
that call | -9 7 -4 -4 8 2
that call me | -6 12 -4 -2 -3 2
that came | 9 28 -12 -5 -13 -6
that car | -3 -7 16 -2 -6 2
that carburetor | 9 -5 -5 1 -1 1
that comes | 16 -3 -3 -2 -8 1
that comes to | 16 -3 -3 -2 -8 1
that compressor | -7 -5 27 -3 -7 -4
that customer | -3 -11 15 -1 0 0
that customer with | -1 -13 15 -1 -1 0
that does | -7 -8 1 -1 17 -2
that done | -6 17 -8 -1 -4 1
that door | -1 -4 9 1 -7 2
that engine | -6 -8 32 -6 -4 -8
that fella | -4 22 -5 0 -4 -8
that fella you | -4 22 -5 0 -4 -8
that has | 13 -7 -4 0 -2 0
that hasnt | 10 -6 -5 0 0 0
that heat | -8 12 -1 -1 -1 0
that i | -6 -3 -3 0 13 -2
that i cant | -4 -6 12 3 -9 3
that im | -4 12 -5 0 -4 0
that in | -6 9 0 9 -7 -4
that in a | 5 -3 -2 15 -3 -11
that injector | -2 -3 9 -2 -2 0
that injector <part> | -2 -3 9 -2 -2 0
that injector pump | -2 -3 9 -2 -2 0
that its | 10 -4 -4 0 -2 1
that kind | 15 -9 -11 1 1 2
that kind of | 15 -9 -11 1 1 2
that man | -3 13 -2 0 -4 -4
that means | 11 -4 -4 0 0 -3
that motor | -8 5 24 -9 -1 -10
that my | 20 -11 -4 2 -7 0
that needs | 2 11 13 -7 -11 -8
that needs a | -3 13 5 -9 -10 3
that needs an | 6 -6 17 -3 -6 -8
that needs spark | 9 0 -10 0 0 1
that noise | -7 21 -5 1 -7 -3
that noise again | -7 21 -5 0 -7 -3
that oil | -6 11 -3 -1 -2 1
that one | 12 -8 0 1 -6 1
that one is | 11 -8 -2 -1 0 1
that overheats | 23 -12 -5 1 -4 -3
that part | -3 41 12 -17 -19 -15
that part come | -4 11 -3 0 -2 -1
that part for | -2 17 -10 0 -7 2
that price | -2 11 -4 -2 -2 0
that quote | -8 22 -2 0 -5 -7
that radiator | -1 -4 10 -4 -3 1
that radiator for | -1 -4 10 -4 -3 1
that ratchet | -5 -7 29 -5 -6 -6
that ratchet <we> | -5 -7 29 -5 -6 -6
that ratchet you | -5 -7 29 -5 -6 -6
that run | 16 -8 -5 -1 -1 0
that runs | 14 -5 -14 1 2 2
that something | 13 -2 -3 1 -9 -1
that something <we> | 11 -2 -1 1 -7 -1
that something you | 11 -2 -1 1 -7 -1
that something youd | 16 -5 -5 1 -4 -2
that the | 9 -2 -4 3 3 -9
that the <part> | -3 9 -4 -1 -3 2
that they | -2 16 -4 -1 -4 -4
that thing | -3 14 -5 6 -10 -2
that thing again | -2 16 -2 0 -10 -1
that this is | 0 8 -2 -1 -3 -2
that time | 16 -3 -4 -5 -4 0
that to | -7 34 -8 -6 -7 -6
that too | 10 -5 -4 -2 -1 2
that torque | -2 -10 16 -5 -2 2
that torque wrench | -2 -10 16 -5 -2 2
that transmission | -6 -8 27 -4 -5 -4
that transmission you | -8 -10 27 -3 -2 -4
that up | 0 8 -1 -9 -2 4
that wants | 11 -5 -4 0 -3 1
that was | 4 18 -11 -3 -9 0
that was done | -3 19 -6 -2 -8 0
that we | -7 -10 28 -3 -8 -1
that windshield | -8 -9 29 -5 -7 0
that wont | 10 -8 4 1 -10 3
that wont start | 11 -5 -3 0 -4 1
that would | 9 -7 -1 0 -1 0
that would be | 9 -7 -1 0 -1 0
that yall | -7 29 -6 -6 -7 -4
that you | -6 35 12 -8 -10 -23
that you did | 1 10 7 -7 -6 -5
that your | -3 -5 -1 10 -4 3
that your business | 1 -2 -6 9 -3 1
that youre | -2 30 -9 -5 -10 -5
thatl * | -4 -4 9 -1 -1 2
thatll | -4 -4 9 -1 -1 2
thats | 16 0 -2 -9 -3 -1
thats <n> | 15 -8 -6 3 -7 3
thats <name> | 13 -7 -2 0 -4 1
thats <we> | -3 10 9 -3 -7 -5
thats a | 12 -4 -6 2 1 -5
thats a <name> | 18 -10 -3 2 1 -8
thats all | 14 -8 -6 -2 9 -7
thats been | 13 -14 1 -2 3 0
thats been sitting | 12 -8 5 -4 -7 2
thats down | 13 -7 -7 1 -1 1
thats got | 11 -5 -8 -1 1 2
thats got a | 11 -5 -7 -2 1 2
thats j | 8 -4 -1 1 -4 1
thats k | 14 -2 -4 -1 -5 -1
thats k <name> | 14 -2 -4 -1 -5 -1
thats k a | 14 -2 -4 -1 -5 -1
thats ok | -4 12 5 -4 -5 -5
thats on | -4 21 -9 -1 -7 -1
thats the old | 10 -5 -2 2 -7 2
thats why | 14 -6 -3 -1 -4 0
thats you | -3 10 9 -3 -7 -5
the | -25 22 14 -16 28 -23
the <car> | -38 44 5 -11 1 -2
the <car> <did> | 14 8 -8 -1 -10 -2
the <car> <name> | 5 -13 15 -1 -5 0
the <car> <paper> | -6 12 1 -2 -6 1
the <car> <we> | -13 9 20 -3 -16 2
the <car> and | -9 20 -4 -5 -7 4
the <car> but | 1 -7 12 -5 -6 4
the <car> came | -3 -5 9 0 -3 2
the <car> dealer | -7 2 12 -6 -4 3
the <car> dealership | -8 -5 -1 -1 15 0
the <car> did | -4 17 -6 -1 -4 -2
the <car> estimate | -3 11 0 -2 -7 1
the <car> from | -8 17 -3 -1 -5 0
the <car> has | 21 -6 -4 -2 -6 -3
the <car> i | -6 -5 15 0 -6 2
the <car> in | -2 12 -2 1 -10 2
the <car> it | 13 -3 -8 2 -6 2
the <car> its | 11 0 -3 -5 -3 1
the <car> just | 9 -3 0 0 -7 1
the <car> no | 13 -6 -3 2 -7 1
the <car> overheating | 9 0 0 -3 -7 1
the <car> so | -2 9 -1 2 -9 0
the <car> that | -6 21 -7 -2 -5 -1
the <car> wont | 21 -10 -4 2 -9 0
the <car> you | -12 6 20 -3 -15 3
the <day> | -4 24 3 0 -11 -11
the <day> after | -3 11 -1 -3 -6 2
the <mechanic> | 18 33 6 -20 -19 -19
the <mechanic> <we> | -12 50 -16 -4 -12 -6
the <mechanic> for | 8 -2 -4 -2 -2 1
the <mechanic> i | -1 14 -7 1 -9 1
the <mechanic> job | -10 -10 24 -1 -7 4
the <mechanic> position | 0 -4 21 -6 -11 1
the <mechanic> says | -6 -9 -3 0 14 4
the <mechanic> side | 12 -6 -3 -1 -3 1
the <mechanic> so | 9 -5 -1 0 -2 0
the <mechanic> that | 16 24 -18 -13 9 -18
the <mechanic> was | -6 27 -7 0 -7 -7
the <mechanic> who | 11 44 -16 -8 -20 -10
the <mechanic> with | 1 11 5 -2 -12 -2
the <n> | -2 16 6 -5 -10 -4
the <n> <name> | 20 -3 -6 -13 -4 6
the <n> i | 12 -1 -3 0 -7 -1
the <n> its | 18 -12 -6 2 0 -2
the <name> | 0 -17 3 19 -6 1
the <paper> | -11 75 -2 -30 -17 -15
the <paper> <we> | 0 36 4 -10 -17 -13
the <paper> and | -8 21 -3 -2 -2 -6
the <paper> for | -12 14 5 -2 -6 0
the <paper> i | -6 15 -5 -1 -4 1
the <paper> is | -1 1 9 -3 -5 -1
the <paper> on | -8 13 -4 0 -2 1
the <paper> says | -5 16 -3 -1 -5 -2
the <part> | 6 16 17 -11 -17 -12
the <part> <did> | 18 -7 -4 0 -11 3
the <part> <n> | 8 -3 -3 -1 -1 0
the <part> <vehicle> | -6 -6 15 -1 -4 2
the <part> <we> | 5 27 45 -22 -27 -27
the <part> already | 11 -4 -2 -5 -2 2
the <part> and | -13 11 12 -4 -8 2
the <part> are | 12 -7 -5 1 -1 1
the <part> at | 12 -8 -6 1 0 1
the <part> but | 15 -11 -4 2 -4 2
the <part> came | -16 -3 28 -9 9 -9
the <part> come | -5 15 -3 -2 -4 -2
the <part> counter | -2 -8 14 1 -3 -3
the <part> department | -3 -3 -9 0 15 0
the <part> fluid | 13 -5 -5 1 -5 2
the <part> for | -1 19 2 -9 -11 0
the <part> from | 9 -10 4 -2 -2 1
the <part> got | 9 -4 -3 -2 -1 1
the <part> house | 8 6 -13 1 -3 1
the <part> i | 12 -6 -5 0 -3 1
the <part> in | 5 13 -12 -1 -7 1
the <part> is | 30 -12 -14 2 -7 0
the <part> its | 17 -10 -7 2 -5 2
the <part> job | -3 14 -4 0 -5 -2
the <part> just | 9 2 -5 -1 -5 0
the <part> keeps | 12 -8 -2 0 -2 0
the <part> light | 21 -9 -9 2 -1 -3
the <part> lights | 18 -10 -5 3 -7 1
the <part> no | -2 22 -6 -3 -5 -6
the <part> number | 0 -2 24 -6 -11 -6
the <part> on | 5 -1 -11 1 4 2
the <part> or | 19 4 -5 -5 -9 -3
the <part> pedal | 12 -5 -2 1 -4 -2
the <part> place | -2 -6 14 -1 -3 0
the <part> rotated | 12 1 -8 1 -7 2
the <part> shop | 0 18 2 -7 -7 -6
the <part> squeal | -8 14 -3 -1 -3 0
the <part> the | 14 -13 0 0 0 0
the <part> theyre | -1 -8 10 0 -2 1
the <part> warehouse | -6 -5 17 -4 -4 0
the <part> went | 3 -10 10 -1 -4 1
the <vehicle> | 2 0 13 -18 2 1
the <vehicle> <n> | 9 -4 8 -4 -6 -2
the <vehicle> <we> | -15 11 5 -4 14 -11
the <vehicle> all | 18 -2 -2 -4 -3 -7
the <vehicle> and | 12 -13 1 -5 8 -2
the <vehicle> as | -7 11 -3 0 -1 0
the <vehicle> for | -1 -7 9 0 -3 3
the <vehicle> he | -4 -3 -1 -1 10 -1
the <vehicle> i | 0 -5 15 -6 -7 3
the <vehicle> is | 14 9 -6 -1 -11 -4
the <vehicle> it | 21 -7 -4 -2 -5 -2
the <vehicle> just | 4 -9 7 -2 -2 3
the <vehicle> line | -4 -5 8 -2 10 -7
the <vehicle> on | -3 9 -3 -2 -3 3
the <vehicle> ready | -8 44 -9 -5 -14 -7
the <vehicle> service | -1 -6 -10 15 -1 3
the <vehicle> to | -1 10 -1 -1 -8 2
the <vehicle> wont | 10 1 -5 0 1 -7
the <vehicle> worth | 8 -4 -4 -2 0 1
the <year> and | -7 9 -3 2 -3 2
the a | 20 -3 -7 -1 -13 4
the a <name> | 20 -3 -6 -3 -13 4
the a c | 21 -4 -7 -3 -11 3
the abs | 12 -8 0 1 -2 -2
the ac | 13 -15 3 -5 5 -1
the ac in | -1 -6 15 0 -11 3
the ac is | 13 -6 -2 0 -5 -1
the ac on | -6 17 -2 1 -8 -2
the ac quit | 8 -1 -2 -2 -2 -1
the ad | 1 -10 16 -2 2 -7
the ad <we> | 15 -6 10 0 -15 -4
the address | -3 21 11 -11 -10 -9
the afternoon | -5 -5 13 -2 -3 1
the afternoon <vehicle> | -5 -5 13 -2 -3 1
the afternoon truck | -5 -5 13 -2 -3 1
the air | 15 -14 -3 -4 6 0
the air <part> | -2 11 -3 -2 -5 1
the air conditioner | -1 -7 -7 2 14 1
the air conditioning | 10 -5 -3 0 -3 0
the air suspension | 14 -4 -6 2 -8 2
the airbag | -2 -4 13 -2 -2 -4
the airbag light | -2 -4 14 -2 -2 -4
the airport | 12 -13 -12 -8 27 -6
the airport lot | 21 -6 -5 -3 -7 -1
the alignment | -4 -4 13 -1 -8 3
the alternator | 3 -1 11 -2 -10 -1
the alternator and | -1 -9 14 -6 -1 3
the alternator at | 9 -5 -4 1 -1 1
the alternator in | -12 19 -3 -2 -3 2
the alternator went | 9 -5 -2 0 -2 0
the alternator you | -8 22 15 -8 -13 -9
the alternators | 27 -8 -14 2 -10 3
the amara | -2 -3 -4 -5 -7 21
the amara org | -2 -3 -4 -5 -7 21
the animal | -2 -2 -2 -1 8 -1
the animal hospital | -2 -2 -2 -1 8 -1
the apartment | -15 5 6 -6 25 -15
the apartment on | -3 -2 -1 -2 10 -1
the apartments | -5 10 -11 0 5 1
the application | -5 -10 2 5 8 1
the appointment | -4 40 -12 -7 -7 -9
the appointment for | -1 19 -3 -11 6 -10
the auto | -4 -1 9 -2 -1 -1
the automotive | -5 -2 9 -4 0 2
the automotive program | -5 -2 9 -4 0 2
the baby | 2 -6 -4 -8 23 -8
the back | 17 -4 5 -2 -20 3
the back is | 9 -9 -1 0 0 0
the back like | 9 -6 -2 1 -2 1
the back seat | 6 5 -4 -1 -8 3
the backup | 14 -7 -4 0 -3 -1
the bad | 8 -6 -6 1 1 1
the bahamas | -1 -3 -3 12 -4 -1
the balance | -13 25 -9 -6 15 -13
the ball | 16 -3 -11 0 -6 3
the ball joints | 14 0 -9 -2 -5 2
the bank | -3 -11 18 -12 24 -17
the bar | -2 -1 -8 -1 24 -13
the barber | -1 -6 -1 -2 11 -1
the barbershop | 18 -6 -4 0 -13 5
the barn since | 13 -5 -3 0 -5 1
the battery | 6 16 -14 2 -10 2
the battery and | -4 8 -2 0 -3 2
the battery but | 14 -8 -2 2 -6 1
the battery is | 14 -6 -4 1 -6 0
the battery keeps | 11 -8 -2 0 0 -1
the battery light | 10 -3 -5 2 -4 2
the battery you | 6 21 -14 -2 -6 -6
the batterys | 14 -7 -4 -1 -3 1
the batterys dead | 10 -6 -3 0 -3 2
the bay | 3 -8 14 0 -4 -5
the beach | 24 -5 -7 -1 -13 2
the belt | 8 5 -5 1 -9 0
the belt is | 12 -1 -2 -1 -8 0
the bench | 11 -4 -5 -3 -1 2
the best | 15 -6 -3 0 -4 -2
the best number | 14 -6 -2 0 -4 -2
the better | 1 11 8 -4 -11 -6
the better <name> | -7 11 11 -3 -4 -7
the better business | -7 11 11 -3 -4 -7
the big | 6 -13 4 -5 9 -1
the bike | 0 -7 -5 -3 25 -10
the bill | 4 35 -9 -10 -12 -7
the billing | -9 -6 -4 11 15 -6
the billing department | -9 -6 -4 11 15 -6
the blood | 0 -7 -3 -5 18 -3
the blower | 17 -12 -8 1 -1 2
the blower only | 12 -8 -6 1 0 1
the blue | -8 12 -4 -6 9 -3
the blue <car> | -5 15 -2 -2 -7 1
the blue <vehicle> | 8 9 -7 -1 -7 -2
the blue house | -6 0 -3 -1 11 -1
the board | 17 -3 -6 -8 -4 3
the board at | 18 -3 -7 -7 -4 3
the boat | -10 13 -16 -9 31 -9
the boat ramp | 10 -8 -5 -1 9 -4
the book | 0 10 -9 -7 9 -4
the bookkeeping | -5 -5 14 -3 -4 2
the bottom | 17 -7 0 -2 -4 -3
the bowl | 8 -10 3 -4 1 2
the box | -5 -4 17 -1 -5 -3
the brake | 0 11 -11 1 -2 1
the brake job | -3 14 -3 -1 -5 -3
the brake pedal | 12 -5 -2 1 -4 -2
the brakes | 10 9 -15 -2 0 -3
the brakes on | 11 -11 -9 1 8 0
the brakes squeal | -8 14 -3 -1 -3 0
the brakes you | -6 29 -5 -4 -7 -7
the branch | -2 -2 11 -4 -2 -1
the bridge | 25 -8 -2 -1 -6 -8
the buckman | 5 16 -4 -4 -5 -8
the building | -5 15 8 -1 -15 -2
the bulbs | 11 -7 -2 -2 0 0
the bulletin | -3 -5 -4 -3 18 -1
the bulletin board | -3 -5 -4 -3 18 -1
the bus | -3 -6 4 -3 14 -5
the business | -7 9 -14 25 -7 -7
the cabin | 5 14 -6 -1 -6 -7
the cabin filter | -4 17 -4 -1 -2 -8
the calendar | -5 10 -2 -1 -4 2
the caliper | -2 -5 12 -1 -4 0
the call | -10 13 9 -2 -11 1
the campaign | -1 -2 -1 8 -3 -1
the campaign to | -1 -2 -1 8 -3 -1
the camry | 20 -2 -2 -4 -3 -9
the cap | 2 7 4 -3 -9 -1
the car | 13 9 -24 -6 1 8
the car and | -1 -5 -4 -2 12 -1
the car as | -7 11 -3 0 -1 0
the car he | -4 -3 -1 -1 10 -1
the car is | 21 -8 -4 0 -6 -4
the car just | 0 -8 9 -4 0 2
the car wont | 10 1 -5 0 1 -7
the car worth | 8 -4 -4 -2 0 1
the car you | -6 27 -7 0 -7 -8
the card | 1 4 7 1 -9 -5
the card reader | -2 -5 14 -3 -4 0
the cars | 2 7 6 -5 -13 2
the cars a | 23 -14 0 0 -11 2
the cart | 10 -3 -1 0 -6 0
the cash | 1 25 -9 -3 -8 -5
the catalytic converter | 10 -7 -2 -1 0 0
the cell | 11 -3 -4 1 -6 2
the chamber | -2 -8 20 5 -13 -3
the chamber breakfast | -2 -4 10 -4 -3 3
the chamber of | -5 -4 16 8 -10 -5
the charge | -3 16 -4 -1 -7 0
the cheaper | -7 12 -4 0 -2 2
the check | 5 7 7 -4 -16 2
the check <part> | 9 -4 -6 1 -1 0
the check engine | 9 -4 -6 1 -1 0
the check for | -6 15 -3 -4 -1 -1
the check in | -1 19 -7 -2 -3 -5
the church | 17 -6 7 -7 -3 -7
the church and | 18 -6 -5 1 -6 -3
the church office | 9 -2 -8 0 -1 1
the city | 2 -2 21 -10 -5 -6
the claim | -5 -4 19 -13 -3 5
the claims | -1 -5 17 -2 -6 -3
the claims department | -4 -3 18 -1 -6 -4
the clinic | 4 -8 -7 -7 23 -5
the clutch | 6 -4 7 2 -11 1
the clutch is | 19 -5 -3 -2 -5 -5
the clutch pedal | 8 -6 -5 1 0 1
the code | 11 7 -6 0 -10 -2
the coil | -3 10 -2 -2 -4 2
the cold | 11 -5 -4 -2 -2 2
the college | 5 -7 8 2 -9 2
the compressor | -1 -11 32 -4 -9 -7
the computer | 10 9 -3 -4 -10 0
the control | 2 -5 8 0 -7 2
the control arm | -4 -4 9 -1 -3 2
the control arms | 9 -5 0 0 -7 2
the coolant | 23 -14 -3 2 -9 2
the cooler | 0 -7 -1 -7 23 -9
the cooler and | 0 -5 -2 -3 14 -4
the core | -11 -10 43 -5 -8 -8
the cost | 10 -11 -10 29 -12 -7
the couch | -8 -9 -9 -6 41 -9
the counter | -3 12 22 -11 -11 -9
the counter <n> | -5 -5 15 -4 -4 3
the county | -5 -12 12 -2 11 -4
the crank | 0 11 0 -3 -4 -3
the crank <part> | 0 11 0 -3 -4 -3
the crank sensor | 0 11 0 -3 -4 -3
the credit | -3 1 19 -10 -8 2
the credit union | -2 3 15 -8 -6 -1
the cummins | 9 -4 -5 0 0 0
the customer | 2 19 10 -10 -14 -6
the customers | 2 -4 12 -7 -3 1
the cvt | 9 -7 0 0 -3 0
the damage | 4 29 -9 -8 -10 -6
the dash | 9 3 -3 -2 -9 2
the dash is | 10 -2 -1 -1 -4 -3
the dash it | 11 -10 0 0 0 0
the day | 18 2 -9 -4 -6 -2
the day care | 17 -4 -5 -2 -3 -3
the daycare | -2 -3 -5 -2 13 -2
the dealer | 17 0 -18 5 -1 -3
the dealer get | -6 9 -3 -4 11 -8
the dealer is | 11 -7 -3 -1 -1 2
the dealers | 15 -7 -3 -1 -6 1
the dealership | 11 -15 7 -4 3 -2
the dentist | -7 -11 -1 -2 25 -4
the dentists | 6 -12 -9 0 23 -7
the deposit | -5 24 -11 -8 7 -8
the diagnosis | -4 -3 9 -3 -1 2
the diesel | 20 -7 -6 -3 -1 -3
the dmv | -8 -2 -5 -4 32 -13
the dock | 4 -10 -10 -7 32 -9
the doctor | 20 -12 -6 -14 34 -22
the dog | 15 -3 1 -11 13 -15
the dog got | 14 5 -3 -2 -9 -5
the dogs | -4 16 -4 0 -4 -3
the dogs in | -4 16 -4 0 -4 -3
the dollar | -2 -2 -1 16 -8 -3
the door | 13 -12 -5 -12 24 -9
the door ajar | 17 -8 -3 3 -8 -2
the door and | 19 -8 -6 2 -8 1
the door i | 18 -6 -3 -2 -8 1
the door wont | 12 -1 0 -1 -9 -1
the doors | 16 -8 -4 2 -7 1
the driver | 1 -14 14 -6 6 -2
the driver side | 12 -6 -3 -1 -3 1
the drivers | 13 0 -7 -3 -3 0
the drivers side | 12 2 -6 -4 -3 -1
the driveway | 2 6 4 -2 -13 3
the driveways | -5 11 6 -3 -5 -4
the drum | -6 -4 13 1 -2 -2
the drum by | -4 -4 12 0 -2 -1
the dump | 9 -8 -2 0 0 0
the eight | -2 19 -4 0 -6 -7
the electric | 9 -1 -3 -2 -4 1
the eleventh | -8 4 10 -7 -2 3
the email | -6 25 -13 13 -15 -5
the email and | -1 24 -7 0 -11 -4
the end | 6 -12 9 0 -7 3
the end of | 5 -11 10 0 -7 3
the engine | 16 -2 16 -5 -14 -11
the engine light | 20 -3 -4 1 -5 -8
the engines | 13 -4 -3 -1 -2 -2
the epc | 10 -1 -1 -4 -4 0
the escape | 9 -4 -3 0 -2 1
the estimate | -1 49 -1 -18 -20 -9
the estimate <name> | 8 0 -5 0 -4 0
the estimate and | -5 18 -2 -2 -2 -7
the estimate i | -6 15 -5 -1 -4 1
the estimate on | -8 13 -4 0 -2 1
the estimate you | 0 15 1 -4 -7 -6
the evening | -3 -2 8 -1 -3 1
the exhaust | 18 -10 -4 1 -7 1
the exhaust is | 17 -6 -4 0 -4 -2
the exhaust manifold | 12 -5 -2 1 -7 1
the expansion | 15 -9 -3 1 -6 2
the expansion tank | 15 -9 -3 1 -6 2
the explorer | 9 -4 -2 2 -7 2
the eye | -10 -6 -6 -3 30 -5
the eye doctor | -8 -6 -6 -2 25 -4
the factory | -7 1 -8 27 -7 -6
the fall | -2 -2 9 -3 -5 3
the fan | 9 -2 -5 2 -4 1
the fella | -6 13 -9 -4 14 -8
the fella that | -1 -8 -4 -1 17 -3
the fellowship | -3 -2 -2 -1 8 0
the fellowship hall | -3 -2 -2 -1 8 0
the fence | -1 -6 11 0 -3 -1
the field | -2 -8 10 1 -3 2
the fifth | 5 -5 -5 10 -6 2
the file | 0 -7 10 23 -13 -14
the fire | 1 -7 19 -4 -12 2
the fire department | 9 -1 -1 0 -7 0
the fire marshals | 5 -5 14 -5 -7 -1
the first | -3 26 12 12 -27 -21
the first and | 10 -8 14 -7 -8 0
the first one | -3 21 -3 -3 -6 -7
the first page | -1 -4 -9 14 -1 1
the flat | 26 -6 -3 -5 -4 -8
the fleet | 13 -2 -6 -2 -7 3
the floor | 12 -19 -9 -1 18 -1
the floor and | 10 -6 -1 0 -2 -1
the florist | -8 -8 -8 -7 38 -8
the fob | 15 -8 -2 0 -4 -1
the for | -6 2 -9 -1 10 4
the form | 10 -8 -4 -4 5 0
the four | -3 -4 13 0 -8 1
the four wheel | -1 -5 14 0 -7 -1
the fourteenth | -8 11 -5 -3 2 2
the frames | -3 -4 -4 -2 13 0
the fraternal | 0 -2 -6 12 -2 -2
the fraternal <name> | 0 -2 -6 12 -2 -2
the fraternal order | 0 -2 -6 12 -2 -2
the freeway | 12 -7 -4 -1 -3 2
the freezer | -4 10 -5 3 -7 3
the fridge | 14 -3 -4 -4 -4 1
the front | -2 11 -15 -6 18 -5
the front <part> | -1 9 -2 2 -10 2
the front brake | 10 -4 -3 0 -2 -1
the front desk | 13 -9 -10 -5 15 -3
the front end | 25 -7 -6 1 -10 -3
the front is | 9 -6 -2 1 -1 0
the front office | 1 -3 -5 -4 8 2
the fuel | 3 6 11 -13 -10 3
the fuel gauge | 10 -5 -3 0 -4 1
the fuse | 14 1 -3 2 -14 1
the fuse i | 10 6 -3 0 -12 -2
the game | -4 -6 -5 -6 37 -16
the garage | 19 -7 -3 -6 1 -3
the garage and | 17 -7 -6 -1 -5 2
the garage floor | 14 -8 -5 0 -3 2
the garage since | 13 -5 -5 2 -8 2
the gas cap | 9 6 -1 -3 -11 0
the gas one | 13 -4 -3 -1 -2 -1
the gate | -4 19 14 -6 -20 -4
the gate code | -3 22 -5 -3 -9 -2
the gates | -3 30 -13 -13 8 -9
the gentleman | 5 21 -8 -4 -10 -5
the gentleman who | -1 26 -7 -4 -8 -6
the glass | 0 -12 25 -7 -10 3
the goats | 9 -2 -2 -1 -2 -2
the government | -1 -4 -3 13 -2 -3
the grain | 9 -4 -1 2 -5 -1
the green | -9 0 4 -3 13 -4
the ground | 19 -9 -3 0 -6 0
the guarantee | -1 14 -6 -2 -5 -1
the guy | 14 25 3 -4 -26 -11
the guy at | 7 -10 2 2 -3 2
the guy who | 12 11 -7 -3 -10 -3
the guy with | -2 12 4 -2 -9 -3
the guy you | -7 22 -8 -1 -4 -2
the guys | -4 9 -4 -6 5 -1
the gym | 11 -9 -9 -5 24 -12
the gym lot | 14 -5 -4 -1 -6 3
the h | 10 -6 0 1 -6 1
the head | -5 14 2 0 -11 -1
the headlights | 10 -8 -1 0 -2 0
the headlights flicker | 8 -7 0 0 -2 0
the heat | 3 -9 -9 3 9 3
the heater | 24 7 -8 -2 -14 -7
the heater blows | 28 -6 -5 -3 -8 -6
the heater does | -7 18 1 -4 -3 -5
the heater only | 18 -5 -3 1 -7 -3
the helper | -1 -8 21 -2 -11 1
the helper position | -1 -4 19 -1 -9 -3
the hemi | 15 -7 -6 1 -6 2
the high | 0 -4 17 -4 -9 0
the high school | 0 -4 17 -4 -8 -1
the highway | 11 9 -8 0 -8 -5
the holiday | -3 -8 14 -1 -2 0
the home | 5 -8 6 -2 -5 5
the home <name> | 9 -7 -2 0 -1 1
the home depot | 9 -7 -2 0 -1 1
the hood | 13 9 -13 1 -12 3
the hood and | 9 -3 -2 -1 -4 1
the hood of | 1 13 -10 1 -8 3
the hook | 9 -13 27 -8 -11 -3
the hook where | 1 -5 9 -3 -4 2
the horn | -5 9 -1 1 -4 1
the hospital | 8 8 -8 -6 1 -3
the hotel | 2 -4 17 -6 -1 -8
the house | -7 18 -2 -7 6 -7
the house <n> | 17 -7 -6 0 -5 1
the house and | 8 -5 0 0 -4 1
the house i | 2 -5 9 -3 -2 0
the house with | 0 13 -3 -2 -6 -2
the hub | 4 -1 7 -1 -12 2
the hybrid | 12 -9 8 -3 -6 -1
the i | 10 -6 -1 0 -3 -1
the ignition | 10 5 -8 -2 -8 3
the ignition its | 11 -8 -3 1 0 -1
the impound | -9 -2 -2 -1 13 2
the insurance | -3 -2 18 -5 -8 1
the insurance office | -2 -4 18 0 -12 0
the intake | 16 -1 -7 0 -10 2
the internal | 9 -8 0 6 -8 2
the intersection | 13 -8 -5 1 -4 2
the intersection at | 11 -6 -4 0 -4 2
the invoice | -5 26 12 -8 -14 -11
the invoice for | -5 0 10 -1 -6 1
the invoice you | 0 16 -1 -4 -6 -5
the irs | -7 -13 -9 44 -10 -5
the job | 7 -11 7 -12 19 -11
the job <we> | -12 25 13 -6 -9 -10
the job at | 3 -13 -20 0 30 -1
the junkyard | 1 10 24 -9 -15 -10
the junkyard on | 7 8 -7 -2 -5 0
the key | 24 6 8 -2 -18 -19
the key wont | 15 -5 -4 -2 -5 1
the keys | 14 23 -9 -2 -15 -10
the keys in | 15 -2 -5 1 -9 1
the kia | -5 -3 10 0 -3 2
the kids | -7 2 -16 -4 40 -14
the kit | 19 -5 -5 -2 -6 0
the kowalski | -5 -11 15 -1 4 -3
the kroger | 10 -6 -4 1 -3 1
the lady with | -3 12 -3 0 -6 -1
the lake | 4 -8 -3 -1 8 0
the landline | 12 -6 0 -2 -6 2
the last | 10 4 10 -12 -7 -6
the last <mechanic> | 15 -5 -5 -2 -4 0
the last time | 10 19 -3 -5 -14 -7
the laundromat | 23 -6 -11 -5 -5 4
the leak | 0 19 -9 -3 -10 4
the left | -3 -2 13 1 -8 0
the left shoulder | 13 -8 0 1 -6 0
the left side | 10 -8 -3 1 0 0
the letters | 9 -3 -2 -2 -3 1
the library | 5 -14 -10 -2 34 -13
the lift | 5 15 -8 -4 -9 2
the liftgate | 8 6 -3 -2 -10 2
the light | -1 4 6 -4 3 -8
the light came | -8 27 -6 -1 -5 -7
the light of | 11 -5 -3 -1 -3 1
the light with | 12 -6 -7 1 -1 2
the lightning | 3 -5 -2 -2 10 -4
the lights | 3 8 -7 -3 -5 3
the lights dont | 11 0 -3 -3 -4 -1
the line | 5 -12 4 24 -12 -9
the link | -13 35 -1 6 -8 -18
the link to | -2 12 -4 -2 -2 -3
the list | -6 -1 2 23 -11 -7
the listing | -4 -6 -8 -8 32 -5
the little | 0 3 1 -11 3 3
the location | -3 20 10 -9 -10 -8
the lost | -2 -7 -7 2 21 -7
the lot | 4 -3 5 -15 12 -2
the lot <car> | 15 -6 -3 1 -7 1
the lot at | 0 -9 15 -2 -4 -1
the lot so | 13 -6 -5 1 -5 2
the lowes | 8 -6 -4 1 0 1
the lug | -5 17 -3 -3 -5 -2
the lug nuts | -5 17 -3 -3 -5 -2
the machine | -4 -2 9 -9 -8 14
the machine shop | -3 5 10 -2 -8 -2
the mail | 7 35 -10 -9 -16 -8
the mailbox | -5 9 -11 -6 -11 25
the maintenance | 5 -3 -8 -1 7 1
the mall | 18 -7 -4 -2 -6 2
the man | 15 13 -9 -3 -10 -6
the manager | -9 3 7 -9 10 -2
the marina | 11 -11 -6 -8 24 -10
the market | -6 -7 14 -2 -2 3
the mat | 3 25 -5 -2 -11 -10
the matco | -3 -3 14 -2 -4 -1
the mechanic | 26 26 0 -21 -19 -13
the mechanic is | -7 11 -2 -1 -2 1
the mechanic job | -10 -10 24 -1 -7 4
the mechanic so | 9 -5 -1 0 -2 0
the mechanic that | 16 13 -11 -6 -5 -7
the mechanic you | -6 21 -7 -2 -4 -2
the mechanics | -10 11 -7 -4 16 -5
the message | 9 13 -4 -4 -7 -7
the mice | 8 -6 -4 1 0 1
the middle | 11 -5 -6 1 -3 2
the middle of | 11 -5 -6 1 -4 2
the mileage | -2 11 -6 -3 -2 2
the mileage and | -4 9 -5 -1 -1 2
the mirror | 13 -6 -3 0 -7 3
the mirror off | 14 -6 -4 0 -7 3
the mobile | 14 -9 9 -2 -12 0
the mobile <mechanic> | 10 -9 13 -2 -12 0
the mobile guy | 11 -3 -2 0 -7 0
the money | 11 13 -10 -7 -7 0
the month | 5 -10 10 -1 -8 3
the moon | 17 -6 -3 1 -6 -3
the mornin | 10 -2 -5 0 -4 1
the morning its | -4 12 -4 -1 -4 1
the motor | -4 13 -9 0 -3 2
the moving | 8 6 -3 -2 -10 2
the moving company | 8 6 -3 -2 -10 2
the mower | -2 -6 -7 -1 21 -5
the muffler | 2 -6 13 0 -8 0
the muffler fell | 21 -9 -5 1 -9 0
the nail | -1 -4 -2 -1 16 -6
the nail place | -1 -4 -2 -1 15 -6
the name | 7 11 -11 -3 -7 3
the name and | 19 -8 -5 -4 -4 2
the name is | 5 12 -9 -4 -5 1
the names | 12 -5 -7 -2 3 -1
the names <name> | 13 -3 -8 0 -4 2
the national | 5 -5 -8 14 -6 0
the national <name> | -2 -3 -7 16 -4 0
the neighborhood | -4 11 -5 11 -12 0
the neighbors | 15 -8 0 -1 -4 -1
the new | -13 20 16 -11 2 -14
the new <name> | -7 -8 3 -3 16 -1
the new <part> | 3 42 -13 -8 -15 -9
the new federal | 0 -3 -4 13 -4 -1
the new kind | 9 -5 -3 0 -3 1
the new one | 9 -5 -2 0 -2 1
the next | 1 -6 -3 6 -11 12
the next video | -1 -4 -1 -1 -2 8
the nineteenth | -5 12 -3 -3 -5 3
the nineteenth and | -1 10 -2 -4 -5 2
the ninth | -10 8 9 -3 -2 -1
the noise | -11 27 -3 0 -11 -2
the noise again | -4 14 -1 2 -9 -1
the number | 9 -18 -4 -6 21 -2
the number for | -8 -7 -7 -2 24 0
the number i | 16 -8 -5 0 -6 2
the number is | 11 -3 -3 0 -5 1
the number on | 14 -9 -5 -1 1 -1
the numbers | 20 -4 -3 -2 -10 -2
the numbers <n> | 20 -4 -3 -2 -10 -2
the nursing | 3 -8 -8 0 16 -4
the oem | -1 20 -7 -1 -7 -4
the oem <part> | -1 20 -7 -1 -7 -4
the office | 16 6 4 -13 -14 1
the oil | 9 17 -4 -2 -16 -3
the oil <did> | 12 -9 -3 1 0 0
the oil and | -1 11 -3 0 -3 -5
the oil change | -5 29 10 -13 -10 -11
the oil changed | 12 -9 -3 1 0 0
the oil in | 11 -1 -2 1 -10 1
the oil on | -3 11 -4 0 -2 -1
the old | 0 11 10 -5 -15 0
the old <car> | -2 11 5 -6 -4 -4
the old <part> | -5 9 -3 0 -1 0
the one | 6 6 -5 -11 7 -3
the one <we> | -12 29 7 -6 -13 -5
the one in | -1 -7 6 -6 9 0
the one thats | 9 -5 -5 1 -1 1
the one who | 17 -14 -2 0 -2 0
the one with | 7 6 -14 -6 4 3
the one you | -12 29 7 -6 -13 -5
the only | -1 -1 -7 -5 10 4
the only key | 9 -3 -3 -4 -2 3
the only one | 14 -9 -6 1 -1 1
the only thing | -3 0 -6 -7 13 3
the orange | -1 -5 -1 -1 8 1
the order | -6 9 15 -6 -3 -9
the order <we> | -2 12 9 -4 -7 -9
the order you | -2 12 9 -4 -7 -9
the oreilly | -2 -2 11 -4 -3 0
the other | 3 23 -13 2 -13 -3
the other <mechanic> | 8 -9 -5 5 0 1
the other <vehicle> | -2 11 -4 -2 -5 2
the other car | -3 9 -3 -1 -4 1
the other day | 1 12 -8 1 -8 1
the other guy | 10 -8 -2 3 -2 0
the other side | -4 14 -8 1 -2 0
the owner | -5 13 19 8 -21 -15
the owner about | 1 -11 10 13 -10 -4
the pads | 19 -2 11 -7 -10 -10
the paint | -6 -4 29 0 -9 -9
the paper | -5 -1 0 -4 15 -5
the paperwork | 10 -6 5 -5 -7 2
the parking | 10 -12 10 -3 -1 -4
the parking garage | 26 -5 -7 -2 -10 -2
the parking lot | 16 -8 -8 1 -3 1
the part | -3 44 3 -15 -12 -17
the part came | -11 -1 10 -3 9 -4
the part come | 1 10 -3 -2 -4 -3
the part in | -5 27 -9 -4 -7 -2
the part number | 0 -2 24 -6 -11 -6
the part you | 0 11 7 -5 -6 -6
the parts | 10 3 8 -10 -4 -8
the parts already | 12 -6 -6 1 -1 1
the parts counter | -2 -8 14 1 -3 -3
the parts department | -3 -3 -9 0 15 0
the parts from | 13 -9 -5 1 -1 1
the parts house | 8 6 -13 1 -3 1
the parts truck | -6 -6 15 -1 -4 2
the passenger | 17 -11 -7 1 -1 2
the passenger side | 11 -6 -3 0 -2 1
the passengers | 13 -5 -1 -1 -7 0
the payment | -11 43 7 -12 -16 -11
the pedal | 16 -9 -7 2 -5 2
the pedal goes | 9 -6 -4 1 -2 1
the person | 7 -3 -11 -4 -13 24
the pharmacy | 1 -9 -9 -7 30 -7
the phone | 4 5 2 -20 -1 9
the phone company | 5 -6 11 -5 -4 0
the photographer | -9 -11 20 -3 12 -8
the piano | -8 -9 -5 -4 31 -6
the pickup | 4 -5 11 -1 -10 1
the pictures | -10 24 15 -6 -13 -9
the pizza | 1 4 -3 -10 21 -14
the pizza place | 2 4 -3 -8 17 -12
the place | 22 -12 -6 7 -15 4
the place that | 22 -4 -4 -4 -13 3
the plastic | 15 -4 -6 -1 -6 2
the plug | 9 -1 -5 0 -4 1
the plugs | 12 -3 -5 1 -5 1
the plugs on | -15 17 -1 0 -1 0
the police | 1 -3 -4 15 -6 -3
the policy | -3 3 10 -7 -5 1
the pool | -14 -3 -6 -4 38 -11
the porch | -6 -6 -6 0 18 1
the port | 9 -6 -3 9 -9 -1
the position | -9 -8 27 -7 6 -9
the power | 9 -6 -2 0 -1 0
the price | 1 33 -3 -7 -13 -11
the price <we> | -8 36 -8 -4 -9 -6
the price for | 20 -9 -3 -2 -7 2
the price is | 0 23 -7 -2 -7 -6
the propane | 14 -3 16 -7 -11 -8
the property | -7 8 17 -14 9 -14
the property manager | -2 10 -6 0 -1 -1
the publix | 6 -9 -2 2 2 2
the publix on | 13 -4 -3 1 -8 1
the pump | 1 1 -9 9 -2 -1
the quarter | -4 -3 17 -2 -6 -2
the quote | 1 46 -1 -21 -12 -13
the quote you | 1 24 5 -8 -13 -9
the racetrac | 5 -1 8 0 -5 -7
the rack | 0 6 27 -11 -15 -8
the rack <we> | -1 8 24 -10 -13 -9
the rack you | -1 8 24 -10 -13 -9
the radiator | -7 11 14 -4 -15 0
the radio | 0 8 1 -1 -10 1
the radio wants | -7 12 -2 0 -4 2
the radios | 11 -4 -2 -1 -2 -2
the ranger | -7 11 -4 1 -2 0
the reading | 14 -4 -4 -2 -4 0
the real | 10 -7 6 -3 -5 -1
the rear | 17 6 -10 0 -9 -3
the rear <name> | 15 -6 -9 3 -4 2
the rear ac | 15 -6 -9 3 -4 2
the receipt | -13 33 -5 -10 3 -8
the receipt for | -10 15 -3 0 -2 1
the red | 4 7 -13 -4 7 -1
the red and | 8 -7 -1 0 -1 0
the red light | 11 -6 -3 0 -2 -1
the red one | -1 1 -6 -2 11 -3
the refund | -2 19 -5 0 -8 -5
the rent | -2 -10 20 -10 17 -14
the rent on | -4 -5 21 -3 -7 -2
the rental | -3 -9 12 -9 19 -10
the repair | -7 36 6 -9 -15 -9
the repair <we> | -10 23 6 -8 -5 -6
the repair on | -6 3 9 -3 -5 2
the repair you | -7 9 9 -7 0 -5
the rest | 0 18 4 -9 -14 1
the rest of | -4 10 -5 1 -3 1
the rest on | -7 21 1 -6 -7 -3
the restaurant | -8 -2 -2 -1 23 -10
the return | -4 -10 22 -2 -4 -1
the right | 5 -6 14 -5 -10 2
the right <part> | -6 -3 20 -3 -3 -5
the right rear | 9 -2 -6 -1 -1 0
the road | 11 -7 -14 7 2 0
the rolls | -2 -2 -3 -1 9 -1
the rotors | 3 6 28 -10 -14 -14
the route | -7 -6 27 -2 -6 -7
the sales | -2 -1 9 -4 -5 2
the salon | 4 -3 -2 -6 14 -6
the salvage | -7 -7 39 -7 -8 -9
the same | 6 22 4 -9 -27 2
the same <part> | -2 8 -4 -1 -1 0
the same noise | -6 26 -3 -3 -7 -7
the same spot | -3 12 -4 2 -10 4
the same thing | 3 4 -8 0 -1 2
the scanner | 8 -7 0 -2 -2 2
the schedule | -2 33 -10 -6 -8 -7
the school | 16 -8 -4 -15 17 -5
the school <vehicle> | 14 -7 -8 -5 2 3
the school bus | 13 -7 -7 -5 3 3
the school district | 10 -5 7 -8 -6 2
the scrap | -4 -3 21 -1 -10 -3
the scrap yard | -4 -3 21 -1 -10 -3
the screen | 13 -5 -3 -3 -4 2
the seat | 12 -11 9 -2 -7 -2
the seatbelt | 14 0 -3 -1 -12 1
the second | -17 26 -5 -1 8 -11
the second <vehicle> | -2 -5 14 -6 -4 3
the security | 17 -4 -5 -3 -6 2
the self | 13 -6 -11 1 2 2
the seller | 8 -2 -2 -2 -4 1
the sellers | 12 -5 -3 -2 -4 2
the sellers in | 10 -4 -3 0 -3 1
the senior | -4 -3 -3 -2 15 -3
the seniors | -7 -5 8 -5 8 0
the serpentine | 17 -11 -4 0 -3 0
the serpentine belt | 15 -10 -2 0 -3 -1
the service | -11 12 -2 -12 11 2
the seven | 9 4 -4 -1 -9 1
the seven pin | 10 -6 -2 1 -5 2
the shelf | -4 -5 20 -3 -3 -4
the shell | 9 -7 3 -1 -4 1
the shell on | 9 -7 3 -2 -4 1
the sheriffs | 11 -5 -8 -5 11 -3
the shifter | 23 -6 -4 0 -11 -3
the shifter cable | 20 -3 -3 -2 -9 -4
the shirts | 1 -2 17 -7 -8 0
the shop | -9 -18 18 17 0 -8
the shop <day> | -5 10 -6 -4 5 0
the shop down | -5 -5 -6 21 -2 -3
the shop on | 17 -7 -3 2 -11 2
the shop today | -5 10 -6 -4 5 0
the shoulder | 14 -7 -2 -1 -3 -2
the shower | -3 14 -4 0 -5 -2
the side | 27 -15 -13 3 -6 3
the side of | 25 -13 -11 3 -6 3
the sidewall | 12 -6 -2 2 -7 2
the sign | 5 -9 26 -10 -12 1
the singer | 23 -3 -6 -3 -5 -5
the sliding | 14 -8 -4 2 -3 0
the sliding door | 14 -8 -4 2 -3 0
the slip | -5 -7 10 -2 1 3
the smog | 9 -1 0 0 -10 3
the snap | -3 -3 15 -2 -5 -2
the snap on | -3 -3 15 -2 -5 -2
the social | -8 -3 -4 6 10 -1
the social <name> | -7 -3 -4 3 12 -2
the social security | -8 -3 -4 6 10 -1
the spare | 6 8 -10 1 -6 1
the spare key | 2 16 -4 -4 -7 -3
the spares | 13 -4 -4 -2 -3 0
the spares flat | 13 -4 -4 -2 -3 0
the spark | -6 16 -4 1 -10 3
the spark plugs | -3 12 -3 2 -11 3
the spring | 5 -2 1 -11 10 -3
the spring and | -7 -6 -5 1 22 -4
the starter | 11 3 9 -6 -12 -5
the starter is | 12 -5 -4 0 -3 1
the starter just | 16 -4 -5 0 -7 1
the starter on | -5 9 -2 -1 -2 1
the starter you | -9 10 26 -8 -10 -9
the starters | 9 -3 -2 -1 -3 -1
the state | -9 -6 11 10 -9 3
the status | -4 39 -12 -8 -10 -5
the status of | -2 23 -9 -5 -10 3
the steering | 9 -3 -6 1 -3 1
the sticker | 12 -1 -6 2 -11 3
the stores | 18 -4 -9 2 -6 0
the straight | 13 -3 -3 -1 -5 -1
the straight six | 13 -3 -3 -1 -5 -1
the street | -5 5 8 15 -17 -6
the struts | -1 11 6 -8 -9 1
the struts on | 0 8 -6 0 -3 1
the summer | 4 -7 18 -4 -6 -5
the summer <we> | 9 -5 10 -2 -7 -6
the summer you | 9 -5 10 -2 -7 -6
the sunroof | 14 0 -4 1 -8 -2
the suspension | 4 8 0 -1 -13 2
the system | -1 11 1 -7 -4 0
the tag | -3 -3 8 -2 0 0
the tag office | -3 -3 8 -2 0 0
the tailgate | 13 -6 -3 1 -6 1
the tailpipe | 31 -6 -6 -4 -8 -7
the tank | 13 -3 -2 -5 -6 2
the target | 11 -3 -3 -1 -4 0
the taxi | 12 -7 0 0 -5 0
the teardown | -3 11 -7 -2 -3 3
the tech | -14 40 8 -11 -9 -14
the temp | 1 -5 8 -1 -2 -1
the temperature | 11 -6 -2 0 -2 0
the temperature gauge | 14 -6 -4 -1 -3 0
the ten | -6 19 -6 -3 1 -7
the tenth | -2 12 1 -6 -7 1
the text | -2 26 -8 -1 -9 -6
the the | 6 -4 5 -11 -24 28
the the <vehicle> | 16 -6 -6 3 -8 1
the the struts | -9 14 -4 0 -2 2
the the the | -8 -8 -7 -5 -10 38
the the thing | 8 -3 -1 1 -3 -1
the the truck | 14 -5 -3 1 -7 0
the thing | 3 4 -17 1 8 0
the third | -4 8 -9 -3 8 0
the thirtieth | 10 -2 5 -9 -7 3
the thirty | 10 0 1 -2 -11 1
the thirty first | 10 0 1 -2 -11 1
the three | -3 9 0 -4 -2 0
the tie rod | 9 -4 -3 -1 -2 1
the time | 10 -6 15 -10 1 -10
the timing | -2 17 -9 -4 -5 3
the timing belt | 0 10 -6 -4 -4 3
the timing chain | -5 10 -2 -1 -1 -1
the timing cover | 10 -4 -2 -2 -2 -1
the tire | 16 -15 8 -1 -15 6
the tire shop | 14 -5 -7 -3 -1 2
the tire warehouse | -6 -5 17 -4 -4 0
the tires | 15 -9 20 -5 -19 -2
the tires rotated | 12 1 -8 1 -7 2
the title | -3 -2 -3 -1 9 1
the title says | 11 -5 -4 1 -2 -1
the tone | -4 -8 -7 -6 -6 31
the tool | 5 -10 32 -4 -14 -9
the tool <vehicle> | 7 -8 9 -4 -6 1
the tool truck | 7 -8 9 -4 -6 1
the top | 1 8 -4 1 -8 1
the torque | -7 11 15 -7 -4 -8
the total | -10 45 -4 -9 -12 -10
the tow | 16 0 -14 -3 3 -2
the tow <mechanic> | 9 -5 -6 1 0 1
the tow <vehicle> | 15 5 -7 -2 -6 -4
the tow company | 10 2 -3 -2 -10 3
the tow truck | 15 5 -7 -2 -6 -4
the tow yard | 2 -6 -8 0 10 2
the town | 12 -2 -6 1 -7 1
the town <name> | 12 -2 -6 1 -7 1
the town center | 12 -2 -6 1 -7 1
the track | -2 11 -5 -1 -3 0
the track bar | -2 11 -5 -1 -3 0
the tractor | -1 11 -4 -3 -1 -2
the trailer | -3 -12 14 -7 8 0
the trailhead | 14 -2 -5 -1 -7 2
the train | 9 -6 -1 -1 0 -1
the transmission | 13 13 -7 -2 -15 -2
the transmission fluid | 9 -4 -4 1 -2 1
the transmission is | 27 -11 -9 2 -6 -3
the transmission its | 15 -7 -9 1 0 0
the transmission shop | -11 22 9 -6 -6 -9
the transmissions | 18 -9 -5 -1 -5 2
the transmissions slipping | 18 -9 -5 -1 -5 2
the trash | -6 16 -5 0 -7 2
the tree | -4 -10 -8 -6 35 -6
the truck | -4 -5 21 -18 18 -12
the truck <n> | -4 -4 11 -2 -4 3
the truck and | -4 -3 10 -2 -3 2
the truck i | -3 -1 13 -4 -4 -1
the truck is | 0 11 -2 -1 -8 -1
the truck to | -1 10 -1 -1 -8 2
the trucks | 17 -7 13 -2 -13 -9
the trucks are | -5 -8 24 0 -6 -5
the trunk | 14 -6 -2 1 -7 0
the trunk wont | 12 -5 -3 1 -4 0
the truth | 12 -8 -1 0 -6 2
the tune | -6 22 -4 -1 -6 -6
the tune up | -6 22 -4 -1 -6 -6
the twelfth | -3 -4 -1 -6 15 0
the twelve | 9 -1 -1 0 -6 0
the twelve volt | 9 -1 -1 0 -6 0
the twentieth | -7 2 9 -1 -3 1
the twenty | -4 -9 9 -2 4 3
the twenty second | -4 -9 9 -2 4 3
the two | 2 -20 13 -12 18 -1
the two bedroom | -1 -8 -5 -3 15 1
the two hundred | -1 -2 -4 -7 13 1
the two oclock | -4 -6 15 -1 -4 0
the u | 12 -1 -5 -1 -5 1
the uber | -2 -9 -5 1 19 -4
the uniform | 1 -10 25 -6 -15 4
the united | -2 -1 -3 9 -2 -1
the united <name> | -2 -1 -3 9 -2 -1
the united states | -2 -1 -3 9 -2 -1
the upcoming | -2 -4 -2 23 -7 -8
the used | -4 -12 19 -3 4 -4
the usual | 11 -3 -2 -2 -2 -3
the valve | 14 -6 -2 1 -9 2
the valve covers | 14 -5 -2 1 -10 2
the van | 11 2 -1 -9 -1 -3
the van just | 9 -4 -1 1 -5 1
the vans | -4 -2 -1 0 10 -2
the vehicle | -3 5 6 1 -10 1
the vehicle is | 0 9 -6 -1 -2 0
the vehicle service | -1 -6 -10 15 -1 3
the vehicles | 10 -4 -4 1 -2 -1
the vents | 13 -8 -3 1 -4 2
the vet | 4 -12 -10 -7 40 -14
the vin | 2 2 23 -7 -11 -8
the vin <we> | -4 2 11 0 -5 -5
the vin you | -4 2 11 0 -5 -5
the visit | -7 20 -4 -1 -9 0
the walgreens | 10 -2 -3 1 -8 2
the walgreens on | 10 -2 -3 1 -8 2
the warehouse | -5 -18 25 -4 11 -8
the warranty | -8 27 -2 1 -11 -6
the warranty <we> | -4 27 -10 -7 -5 -2
the warranty company | -4 8 8 -12 -4 4
the warranty on | -6 15 -8 11 -6 -6
the warranty you | -4 27 -10 -7 -5 -2
the waste | -1 -5 27 -6 -9 -7
the waste oil | -3 -6 11 -3 -1 2
the water | 7 -6 -14 -2 16 0
the water <part> | 9 -1 -4 2 -9 3
the water heater | 1 -11 -6 1 18 -2
the water heaters | -2 -6 -5 0 10 2
the water pump | 9 -1 -4 2 -9 3
the water pumps | 21 -4 -7 -2 -12 5
the way | -6 33 -13 -8 -2 -5
the way its | -4 9 -2 0 -2 -1
the way to | -2 11 -4 1 -4 -1
the website | 15 -3 -4 -5 3 -7
the wedding | -5 -10 -3 -3 24 -3
the week | -4 10 -7 -1 2 0
the week after | -3 11 -6 -1 -1 0
the weekend | 3 4 2 -1 -9 2
the wheel | 11 -2 -1 -1 -9 3
the wheel bearing | -4 13 -4 0 -7 2
the wheel is | 15 -8 -3 0 -5 2
the wheel lock | -3 11 -4 -1 -5 3
the wheels | -3 10 -7 1 -4 2
the wheels off | -8 12 -3 -1 -2 1
the whole | 9 -2 -9 2 -2 2
the willows | 2 10 -8 1 -5 0
the window | 18 3 -7 0 -15 2
the windows | 8 1 -4 -1 -7 2
the winn | 8 -4 -1 1 -5 1
the winn dixie | 8 -4 -1 1 -5 1
the wipers | 9 -5 0 1 -7 1
the wires | 3 -9 -4 0 13 -3
the woods | -4 -5 10 -2 0 2
the woods <day> | -4 -5 10 -2 0 2
the work | -3 43 -20 -3 -14 -2
the work <we> | -7 31 -8 -2 -10 -4
the work in | -5 12 -3 1 -3 -1
the work order | -4 16 -8 -1 -4 0
the work that | -4 13 -2 0 -9 1
the work you | -3 17 -4 -2 -5 -3
the wrong | -15 17 14 -14 12 -15
the wrong address | -7 11 -4 -7 11 -5
the wrong house | -6 32 -7 -3 -10 -7
the wrong number | -1 -7 -2 -2 20 -10
the wrong one | -7 -5 28 -4 -11 -1
the wrong place | -5 10 -6 -5 10 -5
the wrong side | -3 -9 20 1 -6 -3
the yard | -5 3 35 -9 -13 -12
the year | 1 -7 -7 20 -6 -1
the yellow | 8 -6 12 -10 -6 2
the yellow house | 10 -4 -4 0 -5 2
the young | 0 22 -8 -2 -10 -2
the young <mechanic> | 0 22 -8 -2 -10 -2
the young man | 0 22 -8 -2 -10 -2
their | 1 -4 10 3 -11 1
them | 28 -8 5 -16 -2 -8
them <part> | 3 9 -4 -2 -8 2
them for | 10 -5 -4 -1 -2 2
them in | 21 0 -7 -3 -5 -6
them on | 12 -5 -6 1 -4 2
them to | -5 7 9 -7 -5 0
them with | -6 12 2 -2 -5 0
them with the | -6 12 2 -2 -5 0
them your | -3 -3 8 -2 -2 3
then | 17 -7 -9 -9 -1 9
then <name> | 3 7 -10 -5 3 3
then dies | 13 -3 -1 -4 -3 -2
then dies starts | 13 -3 -1 -4 -3 -2
then he | 1 -4 -3 0 -4 10
then i | 10 -7 -6 -1 2 3
then it | 15 -8 -5 2 -4 -1
then it just | 10 -4 -3 1 -3 -1
then its | 9 -4 0 -1 -4 0
then its <n> | 9 -3 -2 -2 -2 0
then like | -2 9 -2 1 -9 3
then my | 9 -5 -2 -1 0 0
theo | 16 -2 -2 -1 -13 1
theod * | 20 -5 -1 -10 -8 3
theodore | 20 -5 -1 -10 -8 3
theodore <name> | 20 -5 -1 -10 -8 3
thera * | -10 -10 -10 -10 48 -10
therapist | -7 -7 -7 -7 36 -7
therapy | -5 -5 -5 -5 27 -6
there | -14 1 4 -1 -8 18
there * | 0 3 -2 -4 9 -6
there <day> | -12 6 5 -2 6 -2
there any | -3 10 -4 0 -4 0
there any update | -4 10 -3 -1 -1 0
there any way | -2 9 -3 0 -3 0
there are | 13 -4 -5 0 -6 2
there im | 10 -6 -1 -1 -2 -1
there in like | -1 -3 -5 -2 9 1
there instead | 2 23 3 -9 -10 -9
there is | 8 1 -11 9 -8 1
there is a | 6 -4 -8 10 -6 2
there its | -3 7 5 4 -16 2
there its <name> | 5 0 7 4 -18 2
there like | 9 -3 -2 -1 -2 0
there my | -1 0 8 10 -11 -6
there right | 11 -5 -1 1 -6 0
there right now | 11 -5 -1 1 -6 0
there so | 4 -8 11 1 -5 -3
there this | 7 1 4 -8 -7 3
there this is | 7 1 4 -8 -7 3
there to | 6 -8 0 1 -1 1
there was | 4 -5 -11 16 -5 1
theres a | -9 9 5 4 -5 -4
theres a <car> | 10 -8 0 0 -2 1
theres a <mechanic> | 1 -6 13 -5 -5 3
theres a a | -8 10 3 -1 -4 0
theres a clunk | 17 -4 -5 -1 -10 3
theres a different | -5 15 -6 -1 -4 1
theres a gate | -1 -5 12 -1 -4 -1
theres a grinding | -6 8 -1 1 -2 1
theres a light | 16 -2 0 -6 -6 -2
theres a pothole | -3 -5 -4 -5 18 -1
theres a puddle | -3 12 -4 1 -7 1
theres a rattle | 14 -2 0 -2 -6 -4
theres a screw | -1 9 -2 -3 -5 2
theres about | 11 0 -5 -2 -5 1
theres an | -1 -6 11 -4 -5 4
theres any | 9 -6 0 1 -6 1
theres any way | 9 -6 0 1 -6 1
theres no | 1 11 0 -16 13 -9
theres no hurry | 20 -14 -2 0 -2 -1
theres no shoulder | 9 -2 -5 1 -3 1
theres no spare | 12 -6 -2 2 -6 1
theres nobody | -3 -6 12 0 -3 1
theres smoke | 23 -7 -6 -1 -7 -1
theres steam | 8 -8 -1 0 0 0
theres water | 0 -9 -6 0 12 3
theresa | -2 6 -8 -8 12 -1
therm * | 15 10 -7 -1 -18 0
thermostat | 9 13 -7 -1 -14 0
thermostat and | 15 -11 -2 -1 0 0
thermostat housing | 20 2 -9 1 -10 -4
thermostat housing cracked | 23 -11 -5 3 -8 -2
thermostat in | 1 18 -2 -9 -11 2
thermostat in my | -5 13 -2 -6 0 0
thermostat stuck | 10 -7 -4 1 0 1
these | -6 12 10 -6 -19 9
these are | -6 24 -5 -3 -7 -3
these things | -3 -1 -2 -2 -4 12
they | 0 11 4 -14 -5 3
they <did> my | -5 15 -4 -1 -7 2
they all | 14 -10 -3 1 -3 2
they all do | 14 -10 -3 1 -3 2
they are | 15 -6 -4 -2 -6 3
they call | 10 -2 -2 -1 -3 -2
they call me | 10 -2 -1 -1 -3 -2
they can | -4 -10 20 -3 -7 4
they changed | -5 15 -4 -1 -7 2
they changed my | -5 15 -4 -1 -7 2
they come | -7 11 -5 1 -3 2
they dont | 16 -7 -6 -1 -6 4
they dont allow | 11 -4 -4 -1 -3 0
they failed | 15 -5 -4 1 -10 2
they need | -4 -6 12 -1 -3 3
they need a | -5 -6 12 -1 -3 2
they said | 5 10 -10 0 -3 -1
they said i | 10 -2 -1 -4 -5 2
they say | 16 -6 -4 1 -9 2
they say its | 13 -8 -4 -1 -2 2
they want | 0 19 -17 2 -9 4
they want it | -3 9 -6 0 -3 3
they want the | -4 12 -8 -1 -2 3
they want to | 7 9 -10 -1 -7 2
they were | -7 15 -4 -1 -4 1
they wont | -3 -8 10 -3 1 3
they would | -2 10 -2 -2 -6 1
theyd | 14 17 -8 -6 -11 -6
theyl * | -11 3 3 -3 7 1
theyll | -11 3 3 -3 7 1
theyr * | 9 -8 1 -4 -1 4
theyre | 9 -8 1 -4 -1 4
theyre in | -6 3 18 4 -13 -6
theyre not | 7 -5 -1 -6 -6 10
theyv * | 2 9 -8 -1 -3 1
theyve | 2 9 -8 -1 -3 1
thibo * | 12 -5 -4 1 -5 1
thibodeaux | 13 -5 -5 1 -5 1
thing | -3 17 -10 -1 6 -9
thing * | 12 -5 2 -6 -12 10
thing again | 0 18 -4 -2 -11 -2
thing again call | -2 16 -2 0 -10 -1
thing and | 15 -2 -4 -4 -7 2
thing for | 2 -2 -9 0 12 -2
thing for the | -3 1 -8 0 13 -3
thing i | -1 12 -6 0 -7 2
thing in | 11 -6 -4 2 -5 2
thing in the | 11 -6 -5 2 -5 2
thing on | -2 -8 -3 -5 15 4
thing with | 14 -5 -5 1 -4 0
thing with the | 14 -5 -5 1 -4 0
things | 10 -5 3 -6 -11 9
think | 6 11 -5 -8 -1 -3
think * | -15 4 16 4 -9 -1
think <name> | -1 7 1 -11 6 -2
think <we> | -5 21 -5 -3 -8 -1
think and | 10 -7 -1 0 -1 0
think he | 0 20 0 0 -11 -11
think i | 0 -4 4 -8 13 -6
think i dialed | -2 -5 -2 -2 13 -3
think i have | 0 -3 0 -1 9 -5
think i left | -7 10 -2 1 -5 2
think it | -5 9 -3 1 -3 1
think it might | 11 -5 -2 0 -4 0
think its | 21 -9 -9 1 -5 1
think its a | 22 -10 -5 1 -9 0
think its the | 15 -7 -5 1 -4 1
think ive | 2 -6 -4 -4 16 -4
think ive got | 2 -6 -4 -4 16 -4
think my | 13 -3 -3 1 -6 -2
think my <part> | 15 -6 -2 1 -6 -2
think the | 10 -1 -3 1 -8 1
think you | -5 21 -5 -3 -8 -1
think your | -7 18 -4 -2 -5 1
thinking | -15 3 17 5 -9 -1
thinking we | -4 -5 18 -3 -5 0
third | -8 12 -7 10 1 -9
third <name> | 11 6 -7 -3 -7 0
third time | -8 25 -6 -5 -6 0
thirt * | 6 -14 13 17 -11 -11
thirteen | 13 -4 -1 -2 -5 -2
thirtieth | 10 -2 5 -9 -7 3
thirty | -3 -12 17 18 -9 -12
thirty day | -6 -4 2 11 -2 0
thirty days | -6 -9 0 13 -1 3
thirty first | 10 0 1 -2 -11 1
thirty fives | 1 -6 13 -4 -6 2
thirty years | 8 -6 -4 0 0 1
this | -10 -9 10 4 24 -19
this <car> | 12 -4 -8 -1 -2 2
this <car> and | 8 -1 -5 -2 -2 1
this <kin> | -11 -2 1 -2 20 -6
this <n> | 23 -8 10 -6 -11 -8
this <name> | -25 -6 -10 12 44 -15
this afternoon | 11 12 -6 -2 -12 -2
this but | 8 -6 -2 1 -2 1
this but hes | 11 -8 -1 0 -4 1
this call | -9 -6 -12 38 -5 -6
this call is | -9 -9 -8 40 -8 -6
this charge | -2 -3 12 -5 -2 0
this dominos | -3 -3 -1 -1 11 -3
this evening | 14 -8 -3 0 -5 2
this far | 12 -5 -4 1 -6 3
this heres | 26 -5 -6 -5 -7 -4
this i | 8 -5 -1 1 -3 -1
this in | 15 6 -7 -4 -6 -4
this is | -10 -1 16 0 0 -5
this is <kin> | 7 -8 -3 -1 15 -10
this is <paper> | 15 -3 -7 3 -4 -4
this is a | 2 -2 -15 23 -5 -4
this is abdi | 1 8 -3 0 -1 -6
this is about | 10 6 -4 -2 -6 -4
this is aisha | 18 -7 -6 -1 -5 1
this is amanda | -2 -3 -5 10 -3 3
this is amara | 21 -4 -3 -2 -16 3
this is amber | -5 -10 8 4 4 -1
this is an | -2 -4 -13 20 1 -2
this is ashley | 1 -11 -4 9 4 1
this is barbara | 10 -5 -5 -1 -1 2
this is big | 0 -5 8 -2 -4 3
this is bill | 15 -3 -7 3 -4 -4
this is bob | 12 -4 -6 -2 -3 3
this is brandon | 0 -2 -5 9 -1 0
this is brian | -8 7 -3 6 -3 1
this is coach | -6 -3 -3 -1 19 -7
this is cody | -4 2 10 -2 -9 4
this is crystal | 11 -11 7 -4 -6 3
this is dale | -3 -5 13 -3 -5 3
this is dan | -2 16 -4 -2 -3 -6
this is dana | 18 -8 -4 -2 -5 0
this is david | 0 -5 -5 11 -3 2
this is deacon | -6 -3 -3 -1 11 2
this is deb | 12 -1 -5 -1 -5 1
this is delores | 0 -4 -5 0 10 -1
this is denise | 14 -7 3 -3 6 -13
this is derek | 9 -2 -2 -1 -4 0
this is desmond | 11 -3 1 -5 -4 1
this is detective | 3 -5 0 -6 10 -3
this is dispatch | -1 -1 10 -6 -2 0
this is dolores | -3 10 -5 -2 0 0
this is doug | -3 11 -4 -1 -5 1
this is dr | 11 -12 -15 -8 21 2
this is earl | 9 -5 -5 1 -2 1
this is emmanuel | 9 -4 -2 0 -4 1
this is farah | -1 13 -5 -3 -3 0
this is father | 2 -4 -1 -1 13 -8
this is for | 17 -12 -8 -4 7 0
this is frank | 1 8 -7 -1 -3 3
this is gladys | -2 6 -3 -4 13 -11
this is grace | 9 -6 -2 0 -1 0
this is greg | -1 6 4 -8 -2 1
this is i | -6 -5 -1 -2 17 -2
this is jake | -2 -2 -4 9 -1 0
this is jamal | 15 -6 -8 -1 -1 0
this is jean | 15 -3 -6 2 -9 2
this is jeff | -4 -4 11 0 -3 1
this is jim | 0 8 -8 2 -4 3
this is joe | 13 -6 7 -5 -6 -2
this is jolene | 15 -3 -5 -4 -6 2
this is karen | -6 -6 6 -4 10 0
this is kelly | 1 -8 25 -8 -13 2
this is ken | -8 -5 14 -1 -1 1
this is kenji | 8 -4 -1 0 -3 1
this is kevin | 5 -4 -6 9 -7 2
this is lincoln | 14 -2 -3 -3 -3 -2
this is linda | -1 -3 10 -2 -4 1
this is maria | 9 -2 2 -5 -6 2
this is marisol | 10 -8 0 1 -4 1
this is marjorie | 7 -11 -6 -1 12 -2
this is mark | 12 -7 -11 10 -5 1
this is marvin | 2 -10 11 0 -3 0
this is megan | 5 10 -14 19 -10 -10
this is miss | -1 10 -5 -1 -6 3
this is monica | 2 -3 11 -7 -3 1
this is mr | -5 12 13 -7 -10 -3
this is mrs | 4 8 -11 2 -8 4
this is my | 16 -9 -4 1 -7 3
this is nancy | 9 -10 -6 0 7 2
this is norma | 0 1 10 -8 -3 -1
this is not | -2 -4 -5 17 5 -11
this is olivia | -2 8 -3 6 -7 -2
this is omar | 8 -2 -4 0 -3 0
this is pastor | 3 3 -10 7 -4 2
this is paul | -2 -12 19 -5 -3 4
this is pete | 10 -11 1 1 -3 2
this is priya | 9 -7 3 -5 -1 1
this is rachel | 4 -3 -7 12 -5 0
this is reggie | 8 14 -8 -3 -8 -2
this is renata | 11 -3 -2 -6 5 -4
this is reverend | 11 -3 -4 0 -5 1
this is rick | -6 -4 11 -5 1 2
this is robert | -2 -5 -6 12 -1 3
this is roberta | 16 -7 0 -1 -10 2
this is rosa | 12 -6 -1 0 -3 -1
this is samantha | 0 -4 1 10 -4 -4
this is sergeant | 10 -2 -5 -3 -3 2
this is sharon | -5 -9 1 -1 11 3
this is shirley | -3 15 -5 -2 -6 2
this is shonda | 8 -6 5 -3 -5 0
this is simone | 1 8 -2 -1 -4 -1
this is stan | -5 -5 17 2 -2 -7
this is stephanie | 0 -10 16 -5 -6 5
this is steve | 13 10 -9 -9 7 -12
this is still | 0 0 0 -3 9 -6
this is tammy | 10 3 -5 -2 -7 1
this is the | -12 -2 28 -2 -2 -10
this is this | -2 -7 -4 -2 15 0
this is tom | -3 0 9 0 -6 0
this is tony | -2 -5 10 -3 -3 2
this is tyler | 9 -4 -8 4 -2 0
this is tyrell | 12 -2 -3 1 -7 0
this is wendy | -3 13 4 -5 -8 0
this is wyatt | 9 -5 -3 0 -2 1
this is yesenia | 9 -7 -1 1 0 -2
this is your | -5 -12 10 -2 14 -6
this isnt | 12 -6 -9 -5 18 -10
this isnt <name> | -4 0 -4 -3 20 -9
this its | -8 1 -3 -1 9 2
this message | -1 -12 4 -13 20 2
this message is | 0 -12 5 -16 21 2
this month | 2 -8 6 30 -15 -14
this mornin | -5 -4 12 -1 -4 2
this morning | -2 17 4 -13 1 -8
this morning about | -6 15 -5 -3 -5 3
this morning and | -3 7 9 -13 -1 1
this morning for | 9 -1 -4 -1 -4 1
this morning same | -9 11 -1 0 -1 0
this november | -1 -1 -1 8 -2 -4
this number | -9 -20 -18 16 36 -6
this papa | -7 -2 0 -2 14 -4
this rain | 3 25 -6 -5 -8 -8
this side | 22 -4 -1 -4 -7 -5
this the | 20 -25 -19 -8 43 -11
this the <mechanic> | 32 -10 -6 0 -9 -7
this the <name> | -10 -6 -4 -5 36 -10
this the city | -4 -2 -1 -1 12 -3
this the dentist | -6 -5 -3 -3 19 -3
this the dmv | -5 2 -1 -6 16 -7
this the eye | -5 -3 -3 -4 22 -6
this the mechanic | 32 -9 -5 0 -12 -6
this the mobile | 11 -1 -3 0 -9 0
this the pizza | -6 -4 -3 -2 19 -3
this the place | 19 -3 -3 -3 -12 2
this the tow | -3 -4 -4 -1 12 0
this the vet | -11 -2 0 -3 21 -5
this time | -5 13 -4 0 -4 -1
this time its | -7 14 -2 0 -4 -1
this tonys | -5 -1 -2 -1 17 -8
this week | 14 -9 19 4 -27 0
this week <n> | -1 -5 23 -9 -7 -1
this would | 10 -4 -3 1 -7 3
this year | 0 -2 -6 12 -2 -2
thoma * | 17 -6 -4 -1 -7 1
thomas | 17 -6 -4 -1 -7 1
thomp * | 17 -2 -6 -2 -8 2
thompson | 17 -2 -6 -2 -8 2
thorn * | 18 -2 -6 1 -13 3
thorne | 13 -4 -4 0 -7 2
those | 16 -4 21 1 -30 -4
those <part> | -7 -7 41 -11 -5 -10
those <part> <we> | -3 -4 33 -10 -5 -11
those kids | 10 -7 0 0 -4 1
those or | 18 -4 -3 0 -7 -4
those pads | -9 -7 30 -5 -1 -8
those pads you | -7 -8 28 -6 -1 -7
those two | -2 -6 16 -7 -4 4
those two cores | -4 -5 16 -4 -5 3
thoug * | -4 9 -1 -8 5 -2
thought | -3 16 0 -6 -3 -3
thought <name> | -1 19 -6 -5 -13 7
thought id | 0 12 -6 -8 -3 5
thous * | 6 -19 -10 22 5 -5
thousand | 6 -19 -9 17 5 0
thousand and | 10 -2 -4 -3 -4 2
thousand dollars | -1 -2 -5 10 -2 0
thousand eight | 17 -3 -3 -2 -8 0
thousand eleven | 17 -4 -1 -2 -9 -2
thousand eleven and | 14 -2 -1 -1 -7 -2
thousand fourteen | 9 -2 0 -2 -2 -3
thousand fourteen my | 10 -2 0 -3 -2 -3
thousand mile | 20 -5 -5 -3 -12 4
thousand mile service | 21 -3 -4 -4 -12 3
thousand miles | 4 -12 9 -1 -2 2
thousand miles and | 11 -5 -3 -2 -2 0
thousand miles on | 18 -10 -2 -1 -4 -1
thousand miles the | 9 -2 -4 0 -2 0
thousand no | 1 -5 -3 10 -3 0
thousand on | 4 -7 13 -5 -5 -1
thousand on it | 3 -6 14 -5 -4 -2
thousand per | 2 -2 0 13 -6 -7
thousand per employee | -5 -3 -4 21 -5 -4
three | -6 4 0 13 7 -17
three <name> | -3 -3 10 -3 -3 2
three and | -1 17 -4 -1 -9 -2
three and i | -5 18 -2 0 -8 -4
three cars | 2 -7 11 -3 -2 -1
three day | -2 -2 -1 9 -3 -1
three different | 15 -11 -1 -1 -5 2
three different things | 15 -11 -1 -1 -5 2
three hours can | 13 -6 -2 -1 -5 1
three hundred | -1 -2 4 8 3 -12
three hundred dollars | 4 -9 -1 10 7 -12
three if | -3 -8 8 -4 9 -2
three kids in | 12 -3 -4 1 -8 1
three oclock | 10 -6 -2 0 -2 0
three of | 5 12 -9 -6 -5 3
three thousand | 12 -9 -6 15 -10 -1
three times | 1 -6 -5 -4 10 4
three year | -6 8 -3 1 -2 1
three year warranty | -6 8 -3 1 -2 1
threw | 9 1 -9 0 -2 0
threw a | 14 -8 -8 1 0 1
throt * | 10 1 4 -3 -8 -4
throttle | 10 1 4 -3 -8 -4
throttle body | 10 1 4 -3 -8 -4
throttle body <name> | 17 -6 -6 2 -5 -3
throu * | 14 1 6 0 -15 -6
through | 14 1 6 0 -15 -6
through <name> | 9 -6 5 -4 -7 3
through the | 13 -13 8 1 -11 3
through the end | -2 -3 8 -2 -2 1
through the vents | 10 -8 -1 1 -4 1
throw | -5 6 8 -4 -5 1
throw * | 19 -11 -7 -2 2 0
throwing | 19 -11 -7 -2 2 -1
throwing a | 15 0 -2 0 -16 3
throwing a code | 15 -3 -2 0 -11 1
thurs * | -5 24 17 -14 -7 -16
thursday | -8 26 18 -13 -6 -16
thursday and | -13 21 5 -4 -7 -1
thursday and now | -5 13 -2 1 -4 -2
thursday at | 1 1 -9 -4 8 2
thursday at <n> | 1 -5 -7 -1 11 1
thursday if | 6 -10 6 -2 -1 1
thursday with | -1 -3 9 -3 -2 1
thursday with the | -1 -3 9 -3 -2 1
thuy | 13 -7 -3 -3 4 -4
thuy t | 11 -8 -2 0 -1 1
thuy t h | 11 -8 -2 0 -1 1
thyro * | -8 -7 -8 -7 37 -7
thyroid | -8 -7 -8 -7 37 -7
tia | -1 -8 -9 -11 39 -10
tibbs | 21 -3 -6 -3 -8 -1
tibbs <name> | 21 -3 -6 -3 -8 -1
tick | 10 3 -11 0 -3 1
ticke * | -11 -21 12 -3 49 -27
ticket | -9 -17 19 -13 32 -13
ticket about | -4 -5 26 -6 -11 -1
ticket about the | -4 -5 26 -6 -11 -1
tickets | -4 -9 -19 9 41 -19
tickets can | 8 -6 -6 16 -9 -2
tidwe * | 15 -5 -2 1 -9 1
tidwell | 15 -5 -2 1 -9 1
tie | 11 2 -7 -1 -7 2
tie rod | 11 -4 -4 0 -3 0
tie rod ends | 8 -2 -2 0 -1 -3
tied | 1 7 -1 -1 -9 2
tied it | 1 7 -1 -1 -9 2
tiemb * | 19 -10 -5 1 -5 0
tiembla | 19 -10 -5 1 -5 0
tiene | -1 -7 0 5 20 -18
tiene * | -8 0 -13 -8 47 -17
tiene un | 7 -6 -4 9 -3 -2
tiene una | 5 -3 -2 9 -6 -3
tienen | -8 0 -13 -8 47 -17
tiffa * | -4 -1 -1 -5 9 2
tiffany | -4 -1 -1 -5 9 2
tiffany <name> | 8 -4 -3 1 -2 0
tiffany with | -3 -1 8 -4 -1 1
tiffany with <name> | -3 -1 8 -4 -1 1
tight | -6 15 -6 0 -3 1
tigua * | 11 -6 -4 0 -2 2
tiguan | 11 -6 -4 0 -2 2
tikto * | -9 -2 -3 30 -4 -12
tiktok | -9 -2 -3 30 -4 -12
tile | -7 -7 -7 -7 37 -7
till | -5 14 17 -8 -13 -4
till <day> | -4 -9 10 0 2 1
till <day> <we> | -5 -8 11 1 0 1
till friday | -2 -3 8 0 -3 0
till its | 17 -10 -10 2 -1 2
till like | 12 -3 -6 -1 -6 3
till monday | 3 -10 6 0 -1 1
till noon | -5 5 14 -6 -5 -3
till six | -2 -3 9 -3 -3 2
till the | 4 1 5 -2 -9 0
till the end | 8 -3 -2 -2 -2 1
tim | -2 10 -8 -8 16 -9
time | -5 23 -10 7 -3 -13
time <name> | -7 10 -2 0 -2 1
time <we> | 6 23 -14 -14 11 -11
time <we> coming | -6 19 -3 0 -6 -4
time are | -9 22 -4 -1 -7 -1
time are <we> | -9 22 -4 -1 -7 -1
time are you | -9 22 -4 -1 -7 -1
time do | 19 -12 -6 -7 14 -9
time do <we> | 19 -12 -6 -7 14 -9
time do you | 21 -7 -4 -5 -1 -4
time for | -7 17 12 -8 -10 -3
time for a | 3 -5 9 -8 0 1
time for my | -4 26 -8 -2 -7 -5
time he | -5 27 -6 -7 -6 -2
time i | 16 -8 -8 2 -4 3
time im | -3 21 -3 -5 -7 -4
time is | 8 8 -10 -2 1 -5
time its | -4 12 -4 0 -4 0
time now | 12 -10 -2 0 0 1
time offer | -11 -11 -11 48 -9 -6
time the | -5 9 -2 -1 -1 1
time this | 12 -7 -1 -3 -1 0
time this month | 11 -5 -2 -3 -1 1
time yall | -4 -3 -3 0 9 1
time you | 11 24 -14 -14 5 -11
times | -2 -4 8 -10 27 -18
times <name> | -1 -1 9 -8 -1 1
timin * | 15 13 -6 -3 -11 -8
timing | 15 13 -6 -3 -11 -8
timing belt | 18 2 -13 -2 -3 -1
timing belt and | 15 -4 -3 -1 -1 -6
timing belt due | 17 -8 -2 -1 -2 -4
timing belt is | 12 -3 -3 -2 0 -3
timing belt water | 11 -4 -2 -1 -2 -3
timing chain | 12 12 -2 -2 -8 -12
tint | -12 -9 9 -6 21 -3
tip | 8 54 -16 -19 -8 -19
tira | 12 -7 -4 0 -1 0
tira aceite | 19 -4 -5 -2 -5 -2
tirad * | 24 -11 6 -4 -7 -8
tirada | 13 -7 -4 2 -5 2
tirada en | 13 -7 -4 2 -5 2
tirado | 24 -10 6 -4 -7 -9
tire | 10 -7 21 -11 -9 -5
tire <name> | 4 -9 9 -2 -5 2
tire and | 11 -4 -5 0 -2 1
tire in | 9 -3 -4 0 -4 0
tire is | 16 -5 -5 1 -4 -2
tire is flat | 15 -3 -4 -1 -3 -4
tire just | 11 -5 -5 1 -2 1
tire just blew | 11 -5 -5 1 -2 1
tire kingdom | 16 -10 -4 1 -3 -1
tire pressure | 10 -6 -4 1 -2 1
tire rotation | 13 -8 -5 1 -2 1
tire shop | 14 -5 -7 -3 -1 2
tire warehouse | -6 -5 17 -4 -4 0
tire wholesale | -2 -4 9 -2 -4 2
tire wholesale calling | -1 -4 9 -1 -4 1
tired | 9 -4 -3 5 -7 0
tires | 3 4 4 7 -8 -11
tires and | 1 -6 -5 -4 11 3
tires put | 18 -8 -6 -1 -6 3
tires put on | 18 -8 -6 -1 -6 3
tires rotated | 1 12 -6 1 -10 3
tires rotated and | 17 -10 -2 1 -8 2
title | -14 -5 10 -8 27 -10
title and | -6 -4 -4 -1 16 -1
title says | 11 -5 -4 1 -2 -1
title says <year> | 11 -5 -4 1 -2 -1
tito | 7 -9 1 -3 5 -1
tj | 11 -4 -3 0 -4 0
to | -14 11 -7 22 6 -18
to <day> | -9 31 2 -5 -13 -5
to <day> if | -4 16 -6 1 -8 0
to <did> | 10 3 10 -11 -9 -3
to <n> | -1 6 -7 14 -8 -5
to <n> dollars | 1 -2 -5 10 -4 2
to <n> thousand | 2 -2 -1 14 -7 -6
to <name> | 0 25 -3 -1 -5 -16
to <paper> | 1 -1 17 -5 -10 -2
to <we> about | -2 -1 12 -6 -2 0
to <we> on | -4 -5 12 -2 -3 2
to a | 3 -4 2 17 -14 -5
to a <car> | 8 -6 7 -4 -8 3
to a <vehicle> | -5 -2 11 -4 -3 2
to a new | -5 15 -5 8 -9 -4
to a quick | -10 -4 7 13 -6 0
to a representative | -4 -4 -7 25 -6 -4
to a specialist | -2 -3 -6 18 -6 -2
to a stop | 8 -5 -1 1 -3 0
to add | -10 15 16 -8 -9 -4
to an | -2 -8 -10 34 -7 -8
to an agent | -8 -6 -11 36 -6 -5
to apply | -8 -7 30 -4 -10 -2
to apply for | -5 -7 24 -2 -9 -2
to ask | 10 6 -9 -8 4 -3
to ask about | 21 5 -8 -7 -10 -1
to avoid | -1 -3 1 9 -6 0
to avoid arrest | -2 0 -1 10 -6 -1
to be | 8 14 -2 -3 -4 -12
to be <day> | 2 -10 -8 0 13 2
to be a | 3 -9 12 -3 -4 1
to be at | 1 5 -8 -4 8 -2
to be here | -6 40 -5 -10 -11 -8
to be home | 2 26 -7 -8 -9 -4
to be honest | -3 9 -2 -2 -2 1
to be on | -6 12 -6 0 -3 3
to be picked | -6 14 6 -9 0 -5
to be removed | -3 -6 -8 27 -8 0
to be that | -7 12 -4 -1 -1 1
to book | -3 9 -9 -6 18 -10
to book a | -6 -6 -3 -2 24 -7
to book an | -6 10 -3 0 -3 1
to bring | -8 -2 -6 -1 18 -1
to bring him | -4 -2 -1 0 10 -2
to bring it | 10 -3 -3 -2 -5 2
to bumper | 10 -7 -4 5 -4 1
to buy | -13 -1 -4 4 15 -1
to buy a | -10 -5 -3 -5 21 2
to call | 24 9 -3 -18 8 -19
to call <we> | 23 -9 7 -3 -9 -9
to call about | 18 -15 0 0 -4 2
to call if | -9 22 -6 -1 -3 -4
to call me | 9 19 -8 -9 -7 -4
to call my | -5 -4 -2 -3 22 -8
to call the | 9 11 -8 -4 -3 -5
to call you | 23 -9 7 -3 -9 -9
to cancel | -10 16 -4 0 13 -15
to cancel my | -4 13 -6 -1 8 -10
to change | 17 1 -9 -8 10 -10
to change it | -2 10 -6 1 -5 2
to change my | -7 -13 -3 2 24 -3
to change the | 16 5 -4 -2 -15 0
to check | -11 2 10 -9 12 -4
to check on | -8 -1 -3 -3 15 0
to check the | -7 -5 14 -6 7 -3
to chemo | 18 -4 -3 -2 -8 -1
to claim | -8 -5 2 29 -8 -9
to claim your | 0 -2 -2 9 -4 -1
to collect | -2 -1 -2 -5 14 -4
to collect a | -2 -1 -2 -5 14 -4
to come | 21 17 -9 -14 -8 -8
to come and | 16 -6 -3 -2 -4 -1
to come back | -10 12 3 -2 -3 1
to come by | 11 1 4 -4 -8 -4
to come do | -4 20 -12 0 -6 1
to come get | 15 1 -4 -1 -9 -2
to come in | -9 -5 -2 0 17 -1
to come look | 13 0 -2 -1 -6 -4
to come on | -1 14 -6 1 -8 0
to come out | 22 -4 1 -3 -10 -6
to come see | 10 0 0 0 -3 -7
to come to | 9 7 -7 -1 -11 3
to confirm | -5 19 -6 -10 14 -11
to confirm my | -2 -13 -1 -3 21 -1
to confirm your | -1 -13 -1 -5 17 3
to dialysis | -6 -4 -3 1 14 -2
to dispute | -5 19 -5 -1 -7 -2
to do a | 18 -3 -6 -1 -5 -4
to do about | -6 17 -7 1 -8 3
to do it | 11 -8 -2 1 -4 1
to donate | -3 -1 -6 14 -3 -1
to donate repairs | -3 -1 -6 14 -3 -1
to drive it | -5 9 2 -1 -4 -1
to drive to | 10 -5 -3 1 -4 1
to drop | -2 4 11 -9 -7 3
to drop off | -6 9 10 -9 -7 3
to drop the | 10 -9 -2 1 0 0
to eighty | -1 -3 -4 12 -3 -1
to eighty percent | -1 -3 -3 11 -2 -1
to eleven | 9 -3 -3 1 -5 0
to expire | -7 -14 -14 44 -8 -1
to extend | -2 -9 0 -4 20 -5
to file | -10 -6 -8 3 20 0
to fill | -4 -3 13 -3 -3 1
to fill the | -4 -3 13 -3 -3 1
to find | -4 8 -8 7 -10 6
to find someone | 10 -4 -2 0 -6 2
to finish | 12 17 -1 -9 -11 -8
to finish my | -5 13 -4 0 -3 -1
to fix | 1 -7 3 -4 10 -2
to fix a | 10 -4 -2 -2 -4 1
to fix the | -6 -13 9 -2 13 -1
to floor | 19 -1 -1 -6 -3 -8
to follow | -7 -7 7 15 -10 2
to follow up | -7 -7 7 15 -10 2
to four | -4 -3 -2 -2 12 -1
to friday | -7 25 2 -3 -13 -4
to friday if | -2 14 -3 0 -7 -1
to get | 10 -11 -2 -5 12 -4
to get <we> | -8 -5 22 -3 -5 -1
to get a | 10 6 -11 -4 -2 1
to get an | 26 -15 -9 3 -10 5
to get it | 20 -14 -14 1 3 5
to get my | 8 -3 -9 -8 17 -5
to get on | 20 -4 -3 -4 -7 -1
to get the | -6 -3 -3 -1 11 2
to get to | 9 -8 -4 0 3 1
to get you | -8 -5 22 -3 -5 -1
to give | 7 6 2 10 -14 -11
to give <we> | 5 -6 -7 14 -3 -4
to give you | 5 -6 -7 14 -3 -4
to go | 9 4 -6 -18 2 8
to go ahead | 4 14 -11 -11 -13 16
to go on | 11 -5 -5 1 -4 2
to go through | 9 -5 -5 1 -1 1
to go to | 10 -6 -4 0 0 1
to handle | 14 9 -11 4 -10 -7
to haul | 12 -8 -4 1 -3 2
to have | 3 4 12 -4 -17 2
to have <we> | 6 9 -7 -1 -9 2
to have it | 10 -3 -1 -3 -5 3
to have the | 13 -4 -2 2 -13 4
to have you | 6 9 -7 -1 -9 2
to hear | -12 6 3 9 -9 3
to hear your | -9 10 -2 7 -9 3
to hold | -8 -5 19 -1 -5 -1
to inform | -2 -4 -5 17 -4 -2
to inform <we> | -2 -4 -5 17 -4 -2
to inform you | -2 -4 -5 17 -4 -2
to install | 13 -7 -4 0 -3 1
to install them | 9 -6 -2 1 -3 1
to it | -4 10 -7 2 -3 2
to keep | -2 -6 9 0 -2 1
to know | -3 17 12 -4 -23 2
to know how | 1 12 -7 3 -12 4
to know if | 10 -7 14 -6 -12 0
to know is | -6 -1 10 1 -6 1
to know what | -1 11 1 -1 -14 3
to know whats | -4 14 -5 -1 -4 0
to know when | 9 2 -3 -1 -4 -3
to lapse | -2 -10 16 14 -13 -5
to leave | 15 4 -3 -3 -10 -3
to leave a | -5 12 -1 -1 -5 0
to leave my | 21 -9 -1 -1 -5 -5
to let | -8 13 2 1 -10 1
to let <we> | -6 -4 9 6 -4 -1
to let him | -3 12 -5 -3 -3 3
to let the | -3 15 -3 -3 -6 0
to let you | -6 -4 9 6 -4 -1
to like | 4 -7 -2 -3 -4 13
to like and | -2 -4 -1 -3 -2 12
to look | 12 12 8 -13 -19 1
to look at | 4 9 11 -10 -15 0
to make | 16 -6 -16 -11 9 8
to make a | -5 -10 -6 -4 12 14
to make an | 23 -15 -3 -2 5 -7
to make it | 9 16 -2 -7 -11 -4
to mass | 10 -8 -2 0 -1 1
to me | 16 -5 -12 3 -2 -1
to meet | -4 18 11 -7 -7 -11
to move | -4 13 -8 -7 5 1
to move my | -6 15 -8 -1 0 0
to move the | -5 13 4 0 -8 -4
to mr | -1 -4 -5 -1 17 -5
to mr <name> | -1 -4 -5 -1 17 -5
to my | 1 13 -4 -17 -4 11
to my <car> | 15 -5 -3 1 -9 2
to my appointment | -7 12 -5 -2 3 -1
to my channel | -3 -6 -3 -4 -6 22
to my house | 10 -3 -9 -4 11 -4
to my job | 10 -5 -3 0 -4 1
to offer | 4 -5 -5 21 -6 -9
to offer <we> | -6 -2 -1 20 -4 -7
to offer you | -6 -2 -1 20 -4 -7
to one | 4 -7 1 10 -11 3
to one hundred | 0 -4 -4 9 -3 2
to open | -2 -7 -8 -4 24 -4
to opt | -6 -4 -6 26 -6 -3
to opt out | -6 -4 -6 26 -6 -3
to order | -6 13 -10 -4 7 -1
to order a | -10 4 -3 -2 12 -1
to order the | -5 11 -3 -1 -3 1
to our | -10 12 -8 28 -9 -13
to partner | -6 -4 20 -7 -5 1
to pass | 11 4 -2 -1 -12 1
to pay | -18 34 -5 8 -5 -15
to pay <we> | -1 16 -5 -6 -4 0
to pay my | -9 18 -8 -4 9 -5
to pay the | -1 9 -6 -1 -2 2
to pay you | -1 16 -5 -6 -4 0
to pick | -13 20 24 -15 -4 -12
to pick up | -13 21 21 -12 -4 -13
to place | -12 -10 4 14 5 1
to program | 9 -1 -4 -1 -4 2
to push | -4 17 -4 -2 -5 -2
to push it | -4 17 -4 -2 -5 -2
to put | 10 3 10 -11 -9 -3
to rain | 17 1 -7 3 -14 1
to rain <day> | 14 -8 -1 1 -8 2
to raise | 0 -4 -3 12 -7 3
to raise your | 0 -4 -3 12 -7 3
to re | -1 -2 -1 8 -3 -1
to re elect | -1 -2 -1 8 -3 -1
to reach | -14 -13 -1 2 34 -7
to reach <name> | -7 -2 -6 -6 19 2
to reach <we> | -2 -2 -2 8 -2 -1
to reach a | -2 -3 -4 -2 14 -3
to reach admissions | -6 -5 -5 -4 21 -2
to reach the | -1 -7 -2 -4 17 -4
to reach you | -2 -2 -2 8 -2 -1
to receive | -4 -4 4 10 -5 -1
to receive a | -1 -2 -2 10 -4 -2
to refill | -2 -3 -1 -2 16 -7
to refill my | -2 -3 -1 -2 16 -7
to renew | -8 -10 -8 12 19 -6
to renew my | -6 -7 -5 1 24 -7
to replace | 17 -7 -3 -2 -8 3
to replace a | 14 -4 -2 -3 -5 0
to replace the | 11 -5 -2 0 -6 2
to report | -7 0 -4 -6 22 -6
to report a | -2 -3 -5 -4 18 -5
to reschedule | -7 35 -5 -12 0 -12
to ring | 9 -7 -7 -3 12 -5
to run | 0 -1 -7 12 -3 -1
to say | 0 30 -7 -6 -5 -12
to say thank | 5 47 -13 -15 -14 -10
to say thanks | -2 28 -8 -4 -10 -4
to say that | -3 8 -4 1 -1 -1
to say the | -4 21 -2 -5 -9 -1
to scan | 10 -4 -4 -2 -1 1
to scan it | 10 -4 -4 -2 -1 1
to schedule | 20 -12 -3 -11 19 -13
to schedule a | 10 -12 -7 -5 18 -4
to schedule an | 17 -7 -2 2 -12 3
to schedule my | 0 -10 -6 -2 27 -9
to see <we> | -4 21 1 -7 -1 -9
to see how | 8 -3 -3 -1 -2 0
to see if | -2 -8 8 3 3 -3
to see where | 3 8 -6 -3 -6 4
to see you | -4 21 1 -7 -1 -9
to sell | 11 0 -3 4 -11 -2
to sell it | 23 -9 -5 -2 -6 -1
to send | -4 2 20 -6 -10 -2
to send <we> | -4 1 11 -6 -6 4
to send you | -4 1 11 -6 -6 4
to set | -4 5 9 0 -10 0
to set it | 1 -7 9 0 -5 1
to set up | -2 12 0 1 -9 -1
to ship | 2 -8 29 -9 -6 -7
to sign | -6 -5 27 -4 -15 4
to sit | 10 -2 -3 -2 -4 1
to six | -2 4 7 -10 11 -12
to six hundred | 0 8 -6 -1 -3 2
to somebody | -10 -7 6 -5 18 -2
to somebody about | -5 -5 -7 -3 21 -1
to someone | -9 12 -6 -8 19 -7
to someone about | -5 -8 -2 -4 24 -5
to speak | -15 -12 -1 10 16 2
to speak to | -19 -6 6 13 4 2
to speak with | -6 -11 -6 7 15 1
to sponsor | 0 -1 -4 15 -7 -4
to start | 6 10 -2 -2 -14 1
to start in | 13 -4 -2 -2 -2 -3
to stop | -9 -6 20 2 -9 3
to stop by | -4 -3 19 -6 -6 0
to swap | 2 -6 12 -4 -8 3
to swap it | 0 -6 15 -3 -7 1
to take | 12 -12 1 -7 13 -8
to take my | 15 -12 -7 0 1 3
to take the | 3 -9 -5 -3 20 -6
to talk | -3 -2 16 -4 2 -9
to talk about | 8 -3 13 -8 -12 3
to talk to | -6 9 10 0 -3 -10
to talk with | -3 -8 15 3 -10 3
to tampa | 1 -6 9 0 -4 0
to tell | -8 26 -10 8 -14 -2
to tell <we> | -2 9 -9 5 -5 2
to tell me | 9 -5 -4 1 -2 1
to tell you | -2 9 -9 5 -5 2
to test | -1 -5 -8 -1 19 -3
to thank | -10 37 -2 -9 -8 -8
to the | -1 19 -2 2 -4 -14
to the <name> | -1 -6 2 11 -6 -1
to the <part> | -7 23 -4 -2 -4 -7
to the <vehicle> | -6 13 5 -3 -7 -2
to the airport | 1 -4 -3 -1 11 -4
to the bahamas | -1 -3 -3 12 -4 -1
to the floor | 14 -9 -3 1 -3 0
to the game | 1 -4 -6 -4 16 -3
to the holiday | -1 -3 8 -2 -2 0
to the new | -7 18 -8 -2 -3 1
to the office | 9 -1 -2 -3 -5 2
to the other | -2 16 -5 3 -7 -4
to the owner | 0 17 6 9 -17 -15
to the red | 10 -3 -1 -2 -4 -1
to the right | 18 -6 -2 -8 -7 4
to the wrong | -5 24 -2 0 -7 -10
to this | -4 6 -4 18 -13 -3
to this number | -5 3 -4 16 -8 -2
to thursday | -12 15 7 -5 0 -5
to tow | 22 -10 -7 2 -6 -1
to town | 16 -5 -3 0 -6 -3
to try | -1 -3 11 -7 -1 1
to us | 3 5 6 -7 -10 2
to verify | -5 -8 21 2 -9 0
to voicemail | 4 -10 -3 -5 -5 20
to vote | -1 -3 0 18 -4 -10
to work | -16 23 22 -12 -13 -3
to work <day> | 9 -8 0 0 0 0
to work for | -6 -5 17 0 -4 -1
to work on | -3 16 11 -10 -7 -7
to work tomorrow | 9 -8 0 0 0 0
to you about | -2 -1 12 -6 -2 0
to you on | -4 -5 12 -2 -3 2
to your | 10 -9 -2 18 -16 -2
to your customers | -2 -3 -4 13 -2 -2
to yulee | 8 -4 -2 0 -2 0
toast | 20 -5 -3 0 -8 -3
tobia * | 15 -4 -5 -2 -6 2
tobias | 15 -4 -5 -2 -6 2
toca | 16 -8 -7 -1 -2 2
toca el | 13 -6 -5 -2 -2 2
toca el cambio | 13 -6 -5 -2 -2 2
today | -1 13 -16 30 8 -34
today <n> | 18 -5 -3 -3 -3 -4
today <name> | 12 -1 -4 -4 -5 1
today at | -2 1 4 7 -13 3
today at <n> | -7 3 -2 10 -5 2
today call | 0 -6 1 20 -7 -7
today or | 5 -13 3 -5 13 -2
today or tomorrow | 19 -10 -5 -1 -7 4
today with | -4 -6 -6 -9 23 2
today would | 9 -1 -3 -5 -3 3
today would be | 9 -1 -3 -5 -3 3
todd | -11 9 19 -8 -6 -3
todd <name> | -11 10 10 -1 -5 -3
todo | -11 16 -15 8 11 -9
toget * | -11 7 8 -1 -7 3
together | -11 7 8 -1 -7 3
toile * | -2 -6 -5 -8 34 -12
toilets | -4 -7 -4 -1 21 -4
told | 6 18 -10 -11 -4 2
told him i | -1 1 -3 -1 -5 9
told its | 15 -6 -3 2 -7 -1
told its a | 14 -5 -3 2 -7 -1
told me | 11 15 -7 -6 -5 -8
told me <we> | -1 -11 12 -2 0 1
told me about | 1 15 -9 -1 -5 -2
told me its | 9 1 -5 0 -8 4
told me to | 25 6 -14 -1 -11 -5
told me you | -2 -10 12 -2 0 1
told me youd | -6 10 -4 1 -1 1
told the | -2 11 -3 1 -4 -3
toll | -16 -15 -12 32 26 -15
toll free | -6 -7 -4 33 -10 -5
tolli * | -4 3 -2 -2 11 -6
tolliver | -4 3 -2 -2 11 -6
tom | 8 -4 11 1 -12 -3
tom at | -6 -6 16 1 -1 -5
tomas * | 13 -10 -1 0 -1 -2
tomasz | 13 -10 -1 0 -1 -2
tomasz <name> | 11 -8 -1 1 -1 -3
tommy | 1 18 5 -6 -10 -8
tomor * | -6 29 8 -3 1 -30
tomorrow | -6 27 8 -3 3 -30
tomorrow and | -3 4 -6 -5 11 0
tomorrow and i | -8 10 -2 -2 3 -1
tomorrow at | -1 30 -9 -7 -10 -4
tomorrow at <n> | -6 12 -7 -3 4 -1
tomorrow at eight | -2 17 -3 -1 -8 -3
tomorrow at noon | 4 9 -6 -2 -7 3
tomorrow at ten | -3 13 -2 -3 -7 1
tomorrow for work | 9 -7 -2 0 0 1
tomorrow i | 8 2 -4 -4 -5 3
tomorrow morning | 5 -12 5 1 -3 3
tomorrow morning so | 10 -8 -3 1 0 1
tomorrow my | 5 11 -4 -1 0 -10
tomorrow what | -7 14 -2 -1 -4 1
tomorrows | -9 17 6 -4 -9 -1
ton | 8 -4 1 -3 -5 2
ton of | 8 -4 1 -3 -5 2
ton of money | 12 -3 -3 -5 -3 2
tone | -4 -8 -8 -7 -9 37
tonig * | 7 -6 -18 -8 39 -15
tonight | 7 -6 -18 -8 39 -15
tonight <n> | 12 -8 0 1 -7 1
tonight at seven | -5 -2 -2 -1 12 -1
tonight i | 1 9 -5 0 -7 1
tonight if | 17 -8 -4 1 -7 0
tonight if theres | 9 -6 0 1 -6 1
tonya | 16 6 -15 8 -12 -3
tonys | -5 -1 -4 -1 20 -9
too | 6 2 2 11 -13 -8
too and | -5 8 -3 0 -2 1
too if | -5 9 -1 -1 -3 1
too its | 13 -10 -1 1 -4 1
too much | 9 -5 -1 22 -13 -12
too so | 14 -6 -3 -4 -2 0
took | -9 19 0 -6 -4 0
took it | 9 -3 -1 -3 -5 2
took my | -9 12 0 -4 3 -2
took off | -4 17 -5 1 -10 1
took off work | -6 17 -3 2 -8 -1
took over | -3 -7 18 -1 -6 -1
took over for | -7 -6 17 -1 -7 4
took the <vehicle> | -5 3 -3 -3 8 0
tool | 8 -14 65 -18 -18 -24
tool <name> | -3 -3 11 -2 -1 -1
tool <vehicle> | 1 -3 30 -11 -9 -8
tool order | -10 -3 32 -2 -9 -8
tool truck | 1 -3 30 -11 -9 -8
toolb * | -10 -7 39 -10 -2 -10
toolbox | -10 -7 39 -10 -2 -10
tools | -3 -16 36 6 -16 -8
tools <name> | 2 -3 12 -3 -7 0
tools and | -3 -7 15 -5 -4 4
tooth | 0 -12 -2 -4 29 -12
top | -6 26 -12 21 -15 -14
top is | 12 -8 0 0 -2 -2
top of | -1 11 -11 23 -7 -14
tore | -5 5 16 -2 -6 -7
torqu * | -11 4 19 -2 -10 -1
torque | -11 4 19 -2 -10 -1
torque converter | -1 -9 17 1 -3 -5
torque wrench | -1 2 8 -2 -9 2
torque wrench back | -1 -5 11 -5 -2 1
torres tengo | 8 -4 -1 0 -2 -1
torres tengo un | 8 -4 -1 0 -2 -1
total | 5 47 -10 -8 -20 -14
totaled | 16 -8 -4 0 -1 -3
touch | 12 1 -11 0 -5 3
touch * | -1 -2 10 -1 -4 -2
touch it | 8 2 -5 -2 -3 0
touching | -1 -4 11 0 -3 -2
touss * | 11 4 -5 -4 -5 -1
toussaint | 11 4 -5 -4 -5 -1
tow | 28 -13 8 -15 3 -10
tow <mechanic> | 9 -5 -6 1 0 1
tow <vehicle> | 15 5 -7 -2 -6 -4
tow and | 14 6 0 -5 -10 -6
tow company | 15 0 -5 -1 -11 2
tow it | 20 -7 -7 3 -13 5
tow or | 18 -4 -6 -1 -7 0
tow or a | 13 -2 -4 -1 -5 -1
tow truck | 15 5 -7 -2 -6 -4
tow trucks | 14 -7 -3 1 -6 0
tow yard | 0 -13 26 -12 9 -11
towed | -8 3 -9 -4 14 4
towed from | -11 -9 -6 -2 24 4
towel | 15 -11 17 -5 -11 -5
towel * | -5 -8 18 -10 20 -14
towels | -5 -8 18 -10 20 -14
towin * | -12 -10 29 -11 -1 5
towing | -12 -10 29 -11 -1 5
towing outfit | -8 -2 13 -3 -2 2
towing we | -5 -7 15 -3 -3 3
towing we got | -5 -7 15 -3 -3 3
town | 9 -6 13 -4 -14 2
town <day> | 14 -9 8 -5 -8 0
town <day> around | 0 -6 11 -5 -2 2
town <name> | 19 -10 3 -3 -10 2
town center | 13 -3 -6 1 -7 1
town so | -1 10 6 -5 -9 -1
tows | -7 -3 15 -4 -3 1
toyot * | 18 -7 -6 0 -4 -1
toyota | 18 -7 -6 0 -4 -1
toyota <name> | 14 -2 -4 -1 -3 -4
traba * | 32 14 12 -19 -10 -29
trabaja | 9 -6 -2 0 -1 1
trabajan | 37 -8 -7 -4 -7 -11
trabajar | 11 -7 -4 0 -2 1
trabajar <day> | 9 -8 0 0 -1 0
trabajo | 6 23 16 -18 -4 -23
trabajo de | -5 -10 31 -2 -6 -8
trabajo de <mechanic> | -4 -4 14 -1 -2 -3
trabajo de mecanico | -4 -4 14 -1 -2 -3
trabajo que | -6 28 -9 -3 -8 -2
track | 6 9 -9 -2 -3 -1
track * | 6 3 39 -10 -21 -17
track bar | -2 11 -5 -1 -3 0
tracking | -11 5 43 -7 -18 -13
tract * | 13 -9 -13 -2 14 -2
tractor | 13 -9 -13 -3 14 -2
tracy | -1 10 -12 15 -9 -3
trade | -3 -11 25 -5 -10 5
trae | 16 -6 -6 -12 28 -21
trae un | 14 -7 -4 0 -3 0
trae un ruido | 14 -7 -4 0 -3 0
traff * | -13 10 -8 42 0 -31
traffic | -12 11 -6 31 1 -24
traffic but | 12 -4 -6 0 -6 3
traig * | 1 -4 -2 -3 13 -6
trail * | 18 -9 14 -13 -4 -6
trailer | 17 -9 11 -12 -1 -6
trailer lights | 9 -3 -2 1 -6 1
trailers | 12 -2 6 -4 -12 0
trailhead | 13 -3 -6 0 -7 2
train | 9 -6 -1 -1 0 -1
train * | -12 -11 31 21 -16 -13
training | -11 -8 51 -12 -11 -9
trajo | -4 -9 14 -1 4 -4
tran | 10 1 -3 -1 -4 -2
tran <name> | 10 -6 -1 1 -1 -3
tran calling | -9 4 4 1 -2 1
tran last | -8 9 0 0 -1 0
trans | 16 -8 5 -3 -2 -8
trans * | 8 -13 19 -14 -19 19
transcribed | -5 -4 -5 -6 -6 25
transcribed by | -5 -4 -5 -6 -6 25
transfer | 9 -7 10 -1 -9 -3
transfer case | 9 -4 11 -2 -9 -4
transmision | 8 -6 7 0 -7 -2
transmission | 14 4 25 -10 -23 -10
transmission fluid | 10 -4 -5 0 -2 1
transmission is | 19 -14 6 3 -10 -3
transmission is slipping | 27 -11 -9 2 -6 -3
transmission its | 15 -7 -9 1 0 0
transmission looked | 13 -2 -3 0 -10 1
transmission looked at | 13 -2 -3 0 -10 1
transmission on | -5 -3 11 -3 -3 3
transmission on <name> | -5 -3 11 -3 -3 3
transmission out | 15 -9 0 1 -7 0
transmission shop | -11 22 9 -6 -6 -9
transmission you | -12 -14 48 -8 -7 -7
transmission you were | -9 -6 27 -5 -4 -2
transmissions | 9 -10 9 -2 -5 -1
transmissions slipping | 23 -8 -8 -2 -3 -2
transportation | 2 -14 -1 9 13 -9
trash | -2 12 -17 -12 29 -9
trash bag | 13 -10 -1 0 -3 0
trave * | 22 -10 6 -6 -10 -2
travel | 15 -4 -4 -2 -3 -1
traveling | 13 -7 -5 1 -4 2
traveling nurse | 9 -7 -2 0 -1 1
traveling nurse <name> | 9 -7 -2 0 -1 1
traveling nurse i | 9 -7 -2 0 -1 1
travi * | 25 -5 -8 -3 -4 -5
travis | 25 -5 -8 -3 -4 -5
tray | -4 11 -4 -1 -2 0
treas * | -8 -8 -4 36 -8 -8
treasury | -8 -8 -4 36 -8 -8
tree | 4 6 -19 -19 44 -16
trein * | -2 -7 7 10 -6 -3
treinta | -2 -7 7 10 -6 -3
trent | 3 -3 11 -13 14 -12
tres | -3 6 10 -4 -8 -1
tres y | -2 16 -4 -2 -5 -3
trevo * | 0 -6 13 0 -5 -2
trevor | 0 -6 13 0 -5 -2
trevor <name> | 11 -3 -1 -3 -5 2
trey | 17 5 -11 3 -5 -9
trey i | 11 -5 -4 -1 -1 -1
tri | 10 3 -5 -7 -3 2
tri <name> | 10 4 -5 -7 -3 2
tri county | 10 3 -5 -7 -3 2
tri county <name> | 10 4 -5 -7 -3 2
tri county paving | 8 5 -7 -4 -3 0
trial | -3 -7 1 12 -2 0
trian * | 10 3 -5 -2 -10 4
triangle | 6 6 -5 -2 -8 3
triangle of | 17 -6 -4 -3 -5 1
triangle of death | 17 -6 -4 -3 -5 1
tried | 26 -2 4 -10 -13 -5
tried to | 22 1 7 -11 -12 -7
trim | -8 0 -6 -9 33 -10
trina | -10 19 -6 10 -7 -6
trip | 4 19 -7 18 -19 -14
trip charge | -1 18 1 -5 -9 -4
trip to | 2 -5 -3 9 -3 -1
tripl * | 8 -5 5 -5 -6 2
triple | 8 -5 5 -5 -6 2
triple <n> | 8 -4 4 -2 -7 2
triple <n> thank | 8 -4 -2 -1 -1 -1
triple <name> | 0 -2 -2 -2 10 -5
triple five | 10 -6 -2 0 -2 0
triple five <n> | 10 -6 -2 -1 -3 0
trish | 6 -10 10 -1 -4 -1
trish from | -1 -5 10 -1 -2 0
troca | 18 -12 -1 -6 4 -3
troca * | 9 3 -4 -3 -4 -1
troca la | 14 -5 -11 2 -2 2
troca la <car> | 14 -5 -11 2 -2 2
troca no | 22 -10 -3 -2 -6 -1
trocas | 9 3 -4 -3 -4 -1
troop | 0 -10 -10 -8 36 -8
troub * | 19 -5 -5 2 -9 -2
trouble | 19 -5 -5 2 -9 -2
trouble with | 15 -6 -4 5 -3 -7
trouble with my | 15 -6 -4 5 -3 -7
troy | 10 -7 4 -1 -5 -1
truck | 14 0 14 -2 -10 -17
truck * | 26 -10 8 -17 -4 -3
truck <car> | 15 -5 -3 0 -7 0
truck <n> | 0 -10 21 -3 -7 -1
truck a | 10 -7 -7 0 4 0
truck a <car> | 15 -3 -5 -1 -6 1
truck and | 14 -4 3 3 -14 -2
truck at | -1 14 -8 0 -7 2
truck before | -5 11 -3 -1 -3 0
truck down | 8 -3 2 -5 -5 4
truck for | -1 -12 10 -5 7 1
truck i | -3 -2 13 -5 -4 0
truck i got | 3 -9 6 0 -1 0
truck ill | -4 -4 17 -2 -6 -2
truck ill be | -4 -4 17 -2 -6 -2
truck im | -6 24 -9 0 -11 2
truck in | 0 5 -1 8 -7 -6
truck in your | -7 -3 4 12 -3 -3
truck is | 9 6 1 -7 -3 -6
truck is <car> | 19 -2 -1 -6 1 -11
truck it | 16 -6 -4 3 -8 -1
truck its | 15 -7 -5 1 -7 2
truck its a | 13 -5 -5 1 -6 2
truck need | 14 -9 -2 1 -5 1
truck ready | -10 46 -10 -6 -15 -6
truck to | -1 10 -1 -1 -8 2
truck two | -7 12 -3 0 -4 2
truck wont | 17 -4 -1 -1 -6 -6
truck wont start | 17 -4 -1 -1 -6 -6
truck you | -8 -3 -3 0 16 -2
trucks | 26 -10 8 -17 -4 -3
trucks a | 18 -6 -10 0 -4 3
trucks a <car> | 19 -6 -11 0 -4 3
trucks are | 1 -10 22 0 -8 -4
trucks at | 8 -6 13 0 -10 -5
trucks coming | 8 -9 9 0 -8 -1
trucks coming <day> | -4 -4 12 0 -2 -1
trucks coming <name> | -4 -4 12 0 -2 -1
trucks in | 18 -6 -9 2 -6 1
true | 11 -7 -1 2 -6 1
truji * | 14 -3 -5 -3 -4 1
trujillo | 14 -3 -5 -3 -4 1
trunk | 14 -6 -2 1 -7 0
trunk wont | 12 -5 -3 1 -4 0
trunk wont open | 12 -5 -3 1 -4 0
trust it | 13 -5 -3 -1 -2 -2
truth | 12 -8 -1 0 -6 2
try | 0 -5 19 -17 -11 14
try <we> | 11 -6 5 -3 -3 -3
try <we> again | 11 -5 5 -3 -3 -4
try again | -7 -9 19 -8 -8 14
try me | 9 -2 -2 1 -6 0
try you | 11 -6 5 -3 -3 -3
try you again | 11 -5 5 -3 -3 -4
tryin * | -3 -15 -5 5 26 -8
trying | -3 -15 -5 5 26 -8
trying to | -9 -14 -7 8 29 -7
trying to find | 3 -6 -5 10 -7 5
trying to get | -2 -4 -3 -1 11 -2
trying to reach | -13 -11 -9 4 36 -6
ts | 11 -3 -1 -2 -2 -4
tu | -10 -10 4 -6 31 -10
tu <kin> | -10 -9 5 -5 26 -8
tu <kin> llamame | -3 -2 -3 -3 17 -6
tu mama | -3 -2 -3 -3 17 -6
tu mama llamame | -3 -2 -3 -3 17 -6
tucso * | 11 -8 -1 -1 -1 -1
tucson | 11 -8 -1 -1 -1 -1
tuesd * | -7 11 10 -8 0 -6
tuesday | -10 16 7 -7 1 -7
tuesday <name> | -5 5 -5 11 -7 2
tuesday and | -13 14 4 -1 -3 -1
tuesday at | 1 8 -8 -8 9 -1
tuesday at <n> | 2 -10 -4 -4 12 3
tuesday at nine | -3 13 -7 0 -1 -1
tuesday the | -4 11 -3 1 -4 -2
tuesday the <car> | -4 11 -3 1 -4 -2
tuesday to | -5 -4 4 -2 11 -3
tuesdays | 7 -11 11 -3 -5 1
tuesdays and | 4 -9 10 -2 -3 1
tundr * | 10 -9 -1 0 -1 1
tundra | 10 -9 -1 0 -1 1
tune | 13 13 -1 -5 -17 -4
tune up | 20 14 -12 -4 -16 -3
tune up on | 25 -10 -4 1 -15 3
tunne * | 9 -4 -3 0 -4 2
tunnel | 9 -4 -3 0 -4 2
tunnel and | 9 -4 -3 0 -4 2
turbo | 32 2 -9 -6 -12 -6
turn | 31 -21 9 -10 -20 11
turn it | 12 -8 -3 0 -2 0
turn left | 11 -9 -9 -7 -11 25
turn on | 17 -10 -2 2 -7 0
turn over but | 18 -8 -4 -1 -3 -2
turn signals | 10 -8 -2 0 0 0
turn the | 46 -13 -11 0 -11 -10
turn the key | 43 -11 -9 -1 -11 -11
turned it | 17 -5 -2 1 -8 -3
turned it off | 17 -5 -2 1 -8 -3
turned the | -2 9 -6 -6 4 1
turner | 9 -6 5 -3 -6 1
turner and | 16 -1 -5 2 -8 -4
turner and my | 16 -1 -5 2 -8 -4
turner here | 8 -4 -1 0 -4 1
turni * | -2 -5 10 -1 -3 2
turning | -2 -5 10 -1 -3 2
turning wrenches | -9 -3 14 -1 -2 1
turns | 11 -1 -4 -1 -6 2
turo | 8 -3 -2 0 -6 2
tuttl * | 15 -8 -4 -1 -5 2
tuttle | 15 -8 -4 -1 -5 2
twelf * | -3 -4 -1 -6 15 0
twelfth | -3 -4 -1 -6 15 0
twelv * | 5 -1 13 -4 -17 3
twelve | 5 -1 13 -4 -17 3
twelve and | -4 -2 11 -2 -5 2
twelve dollars | -5 6 13 -7 -7 1
twelve dollars and | -2 13 -5 -4 -4 1
twelve hundred | 13 -6 -4 -1 -2 1
twelve months | -7 9 -3 0 1 1
twelve my | -1 -5 10 -1 -7 4
twelve volt | 9 -2 -2 0 -6 1
twelve volt <part> | 10 -7 -3 1 -2 1
twelve volt battery | 10 -7 -3 1 -2 1
twelve years | -7 -4 8 8 -3 -2
twent * | -11 0 10 2 6 -6
twentieth | -7 2 9 -1 -3 1
twenty | -9 -1 8 2 7 -6
twenty dollars | 15 -10 19 -9 -11 -3
twenty minutes | -12 18 -3 -5 9 -6
twenty percent | -3 -4 3 11 -7 1
twenty second | -4 -9 9 -2 4 3
twice | 7 38 -6 -14 -12 -13
twice for | 9 -1 -4 -1 -7 3
twice now | 18 -12 -5 0 -3 2
twice this | 7 -6 6 -1 -8 2
twice this week | 7 -5 6 -1 -8 1
two | -2 -6 5 3 27 -26
two <kin> | -1 13 -9 1 -6 2
two <part> | 14 -10 0 0 -6 3
two and | 7 0 1 1 -12 3
two bedroom | -5 -5 -5 -7 30 -8
two bedroom units | -6 -9 1 -1 20 -5
two cars | 23 -9 -7 -5 -5 3
two cores | 2 -2 11 -7 -7 3
two days | -5 10 -7 -1 1 2
two doors | -3 12 -3 -1 -7 2
two doors down | -3 12 -3 -1 -7 2
two for | -1 7 16 -7 -11 -5
two for the | -3 9 -5 2 -4 2
two group | -3 -6 10 -2 -1 2
two hours | -4 19 2 -9 -1 -8
two hours and | -5 20 -2 -3 -5 -5
two hundred | -14 -2 1 12 2 1
two hundred and | 1 10 -3 -7 -4 3
two hundred i | -5 2 -5 13 -5 -1
two hundred thousand | -1 -5 -5 12 -3 1
two i | -7 10 -2 3 -8 3
two if | -6 1 9 -1 -6 2
two if <we> | -1 -8 11 -1 -4 3
two if you | -1 -8 11 -1 -4 3
two kids | 9 -4 -3 0 -4 2
two large | -2 -1 -5 -1 12 -2
two oclock | -6 17 4 -12 6 -10
two oclock <vehicle> | -4 -6 15 -1 -4 0
two oclock truck | -4 -6 15 -1 -4 0
two of | -1 -10 5 -3 6 2
two other | 14 -8 -1 -3 -5 2
two questions | 11 -2 -3 0 -9 3
two son | -1 13 -9 1 -6 2
two summers | 11 -7 10 -4 -7 -3
two summers ago | 11 -7 10 -4 -7 -3
two thousand | 17 -3 -7 -1 -8 1
two thousand and | 10 -2 -4 -3 -4 2
two thousand eight | 17 -3 -3 -2 -8 0
two thousand eleven | 17 -4 -1 -2 -9 -2
two thousand fourteen | 9 -2 0 -2 -2 -3
two tires | 16 -7 -7 0 -6 3
two to | -6 -4 -3 24 -8 -2
two to be | -1 -3 -3 9 -2 0
two ts | 11 -3 -1 -2 -2 -4
two vans | 24 -6 -4 -5 -7 -4
two vehicles | 9 -4 -1 0 -6 1
two weeks | 9 -3 11 -5 -14 2
ty | 19 -5 -4 -3 -6 -2
tyler | -5 -6 -1 5 16 -10
tyler jones | 10 -4 -2 0 -3 -1
tyler jones and | 11 0 -4 2 -6 -2
tyler jones my | 9 -2 -1 -1 -4 -1
tyrel * | -5 15 -6 -2 1 -4
tyrell | -5 15 -6 -2 1 -4
tyrell i | -6 -2 -2 0 9 2
tyrell i got | -6 -3 -1 -1 9 2
tyres * | 15 -8 -4 -6 13 -11
tyron * | -6 -4 -6 -2 31 -13
tyrone | -6 -4 -6 -2 31 -13
u | 11 -4 3 -7 5 -8
u a n | 9 0 -1 -3 -2 -3
u d | 9 -4 -6 0 -1 1
u haul | 12 -1 -5 -1 -5 1
u joints and | 9 -3 -4 -1 -2 1
u l | 10 -3 -3 0 -3 -1
u n | 8 -4 -2 1 -5 1
u y | 11 -8 -2 1 -2 1
u y <name> | 8 -3 0 0 -5 0
uber | 12 -14 -8 0 10 0
uber <car> | 8 -2 -2 0 -3 -1
uber <mechanic> | 9 -4 -2 1 -5 2
uber and | 11 -5 -7 -2 1 1
uber driver | 9 -4 -2 1 -5 2
ugh | -5 -5 -2 -6 -6 24
un | 37 0 -23 28 -15 -27
un <car> | 45 -30 -14 3 -7 4
un <car> la | 9 -5 -2 -1 -1 0
un <car> que | 23 -6 -9 -1 -5 -2
un <car> y | 15 -10 -4 1 -2 1
un <mechanic> | 30 -7 -8 -3 -5 -7
un <paper> | 18 -7 -3 -4 -5 1
un cambio | 21 -7 -5 -6 -4 0
un cambio de | 21 -7 -5 -6 -4 0
un estimado | 18 -7 -3 -4 -5 1
un mecanico | 30 -7 -8 -3 -5 -7
un mensaje | -2 8 -7 10 -5 -4
un ruido | 4 18 -9 -3 -7 -2
un ruido en | 14 -7 -4 0 -3 0
un viaje | -7 -6 -5 37 -8 -12
una | 11 17 -26 2 12 -17
una <car> | 41 -25 -16 1 -5 4
una <car> la | 18 -6 -4 0 -6 -2
una <car> que | 17 -6 -4 0 -4 -4
una <car> se | 20 -6 -11 -3 -1 1
una <car> y | 18 -13 -5 1 -1 1
una cita | -14 29 -12 -13 25 -15
una cita para | -8 -4 -6 -2 25 -6
una llave | -8 24 -7 -1 -4 -3
una mesa | -5 -6 -7 -9 33 -7
una mesa para | -5 -6 -7 -9 33 -7
una tarjeta | -3 -3 -4 18 -4 -3
una tarjeta de | -3 -3 -4 18 -4 -3
unas | 4 -7 8 0 -6 1
unaut * | -10 -10 -10 49 -9 -9
unauthorized | -10 -10 -10 49 -9 -9
uncle | 0 -5 -13 -20 54 -15
uncle * | -9 -3 -2 -1 13 1
uncle <name> | -2 -2 -5 -4 16 -2
uncle ray | -1 -2 -2 -3 11 -3
uncle ray its | -1 -2 -2 -3 11 -3
uncles | -9 -3 -2 -1 13 1
undel * | -7 2 9 -2 -2 2
undeliverable | -7 2 9 -2 -2 2
under | -6 27 -13 -11 14 -12
under <name> | -3 2 -9 -7 25 -7
under her | 3 12 -4 -3 -4 -4
under it | 1 9 -4 1 -8 1
under it again | -9 9 -1 0 0 0
under my | 3 18 -10 2 -16 3
under my <car> | 21 -4 -4 1 -11 -3
under my <vehicle> | 0 9 -3 -1 -4 0
under my car | 0 9 -3 -1 -4 0
under my hood | -9 19 -5 -2 -6 3
under the | 11 12 -2 -3 -8 -10
under the <vehicle> | 24 -9 -3 -2 -6 -3
under the car | 21 -7 -2 -3 -5 -4
under the hood | 12 4 -7 -2 -10 2
under the mat | 3 25 -5 -2 -11 -10
under warranty | -4 14 -7 1 -8 3
under your | 1 0 -5 8 -5 1
understand | 12 -10 -4 1 -1 2
unf | 14 -5 -9 10 -7 -3
unifo * | 1 -23 56 -22 5 -18
uniform | 8 -13 49 -17 -23 -4
uniform and | -4 -2 9 -3 -1 1
uniform and <name> | -4 -2 9 -3 -1 1
uniform company | -11 -3 34 -9 -6 -5
uniform delivery | -8 -7 30 -5 -7 -3
uniform rental | -5 -7 21 -1 -5 -2
uniform service | -6 -6 28 -5 -6 -5
uniformes | -9 -8 12 -7 24 -12
uniforms | 0 -6 31 -6 -8 -10
uniforms and | 1 -5 14 -8 -2 1
uniforms and shop | 0 -4 9 -4 -1 1
union | -1 -3 17 -21 17 -9
unit | -13 -16 45 -28 37 -24
unit <n> | -4 -7 -7 -2 26 -6
units | -7 5 15 -16 30 -27
units available | -8 -8 -2 -2 30 -10
units ready | 2 -7 26 -5 -11 -5
unive * | 4 -6 -11 -10 32 -10
university | 4 -6 -11 -10 32 -10
unles * | 1 -2 7 4 -8 -1
unless | 1 -2 7 4 -8 -1
unlock cars | 10 -6 -1 0 -5 2
uno | 5 -18 -2 56 -22 -19
uno para | -2 -2 -3 15 -5 -2
uno para hablar | -1 -1 -2 9 -2 -2
unos | 23 0 -5 -4 -11 -4
unpai * | -4 -15 17 31 -15 -15
unpaid | -4 -15 17 31 -15 -15
until | -13 11 11 -11 1 1
until <day> | -1 -3 9 -1 -3 -1
until <n> <name> | -2 -3 10 -6 -1 2
until <n> eastern | -2 -3 10 -6 -1 2
until <name> | -9 13 6 -4 -4 -2
until five | 1 -6 9 -1 -5 2
until six | 18 -6 -4 1 -4 -5
until the | -6 -2 10 -9 5 1
up | -8 1 -3 6 8 -3
up <day> | -6 7 0 -4 9 -6
up <n> | 9 2 7 -7 -9 -2
up <name> | 3 -10 4 -6 3 5
up a | 13 3 -12 4 -11 3
up a screw | 10 -5 -1 1 -4 1
up about | -7 25 10 -10 -11 -6
up again | 6 -6 -6 -4 13 -4
up again like | -6 17 -2 0 -7 -2
up an | 10 -6 5 -4 -6 0
up and | 16 -4 -1 -12 -10 11
up and a | 8 -8 -4 -3 6 1
up and the | 11 -8 -6 1 1 1
up and theres | 0 -2 8 -3 -3 1
up and theyre | 9 -2 0 0 -9 2
up and try | -4 -3 -3 -3 -4 17
up at the | -4 -2 9 -5 2 1
up do | 1 -6 -3 -3 15 -4
up do <we> | 1 -6 -3 -3 15 -4
up do you | 1 -6 -3 -3 15 -4
up for | 7 -10 22 -6 -15 1
up for renewal | -2 -3 13 -5 -5 1
up from | 1 -16 -6 -13 45 -10
up front | 12 -8 -7 0 0 2
up here | 8 -6 0 1 -4 1
up i need | -7 -1 -2 -2 9 2
up im | -2 -5 10 0 -3 1
up in the | -1 13 -7 -1 -4 1
up its | 23 -7 4 -5 -12 -4
up its <name> | 14 -6 -6 2 -8 3
up its a | 17 -3 -4 -3 -4 -3
up like | 11 -5 -1 0 -4 0
up like <name> | 12 -4 -1 -1 -4 -3
up milk | 3 -3 -9 -6 24 -10
up my | 0 19 4 -11 2 -14
up my <vehicle> | -10 39 -15 -5 -2 -7
up my car | -9 24 -10 -3 4 -5
up my name | 2 -2 15 -9 -5 0
up on | 2 11 8 16 -28 -10
up on a | 13 -10 3 -5 -4 3
up on my | -8 22 6 6 -19 -8
up on stands | -7 9 -1 1 -2 1
up on the | -3 8 8 10 -18 -5
up that | -3 16 -9 0 -5 2
up the | 5 9 1 -14 16 -17
up the kids | -4 1 -14 -2 24 -4
up the waste | 0 -3 25 -5 -9 -8
up there | -4 8 -3 1 -2 0
up this | 10 -15 3 7 -8 4
up this is | 7 -13 3 8 -8 2
up to | 0 -3 5 41 -23 -19
up to <n> | 2 -2 -2 14 -7 -5
up to eighty | -1 -3 -4 12 -3 -1
up to one | 0 -4 -4 9 -3 2
up today | -4 15 -2 1 -7 -3
up when | 0 -4 -5 10 -5 3
up when <name> | 0 -4 -5 10 -5 3
up when i | 0 -4 -5 10 -5 3
up with | 11 -2 2 -9 -6 4
up your | -10 -8 28 -7 7 -10
upcom * | -2 -4 -2 23 -7 -8
upcoming | -2 -4 -2 23 -7 -8
updat * | -26 37 25 8 -24 -20
update | -15 46 -15 14 -15 -15
update my | -3 31 -6 -10 -7 -5
update on | -8 43 -8 -12 -10 -6
updates | -15 27 -3 11 -8 -12
updating | -6 -9 34 -7 -7 -4
upgra * | -2 -5 3 10 -5 0
uphil * | 9 0 0 0 -2 -7
uphill | 9 0 0 0 -2 -7
uphol * | -3 -4 17 -2 -4 -4
upholstery | -3 -4 17 -2 -4 -4
upper * | 12 -2 -2 -2 -2 -5
uppers | 12 -2 -2 -2 -2 -5
uppers and | 12 -2 -2 -2 -2 -5
uppers and lowers | 12 -2 -2 -2 -2 -5
ups | -7 6 30 -7 -9 -12
urge | 16 -14 -3 0 -1 1
urgen * | 12 -6 -12 17 -8 -3
urgent | 9 -6 -10 17 -8 -3
urgent just | -6 -1 -1 14 0 -5
urgent message | 0 -1 -4 11 -3 -2
urgente | 21 -6 -11 -2 -4 1
ursul * | -5 11 -7 -3 11 -5
ursula | -5 11 -7 -3 11 -5
ursula <name> | 1 -7 -5 0 14 -4
us | 5 -16 27 3 3 -22
us <day> | -5 -4 -3 26 -8 -6
us <name> | 1 -7 11 -6 -2 3
us a | -11 -12 20 11 -8 1
us a call | -11 -10 16 10 -6 0
us and | 12 -7 10 -6 -8 -1
us at | 6 -4 -7 -4 10 -1
us at <n> | -5 -5 -1 -5 15 1
us back | -6 -8 0 4 19 -8
us back <day> | -2 -2 -5 11 -4 2
us back at | -3 -8 4 -2 9 1
us back today | -2 -2 -5 11 -4 2
us for | 2 0 22 -5 -13 -6
us in | -4 -7 5 -7 25 -11
us out | 3 -3 -5 -1 10 -4
us today | -5 -4 -3 26 -8 -6
us was | -4 -6 17 -1 -3 -3
us we | -3 -3 15 -6 -6 2
us your | -3 -6 8 7 -6 1
usada * | 4 -6 8 -1 -6 1
usadas | 4 -6 8 -1 -6 1
usadas y | 4 -6 8 -1 -6 1
use | 9 -3 2 -6 2 -3
use mine | 10 -5 0 2 -8 1
use my | 16 -5 -3 -1 -10 2
use the | 22 -7 -5 3 -11 -2
used | 10 8 25 -14 -19 -9
used <part> | 0 14 -11 0 -2 0
used <vehicle> | 12 -2 -4 -1 -6 1
used <we> | 4 22 -3 -5 -12 -7
used <we> <mechanic> | 12 14 -3 -8 -8 -7
used a | 17 -10 -3 0 -3 -1
used a cheap | 17 -10 -3 0 -3 -1
used car | 12 -2 -4 -1 -6 1
used engine | -6 17 -8 0 -1 -1
used lift | -3 -9 30 -5 -9 -5
used oil | -10 -8 38 -8 -7 -6
used to | 2 0 14 -6 -10 0
used to have | 11 -2 -3 -1 -5 0
used to work | -5 -6 16 0 -4 -1
used you | 4 22 -3 -5 -12 -7
used you guys | 12 14 -3 -8 -8 -7
usted | 16 19 0 6 -21 -20
usted * | 0 44 -10 -14 -9 -12
usted arregla | 10 -7 -1 0 -1 -1
usted arreglo | -6 34 -7 -8 -7 -6
usted califica | -3 -4 -2 15 -3 -3
usted califica para | -3 -4 -2 15 -3 -3
usted ha | -4 -5 -4 17 -2 -2
usted ha sido | -4 -5 -4 17 -2 -2
usted me | -10 10 6 -2 -4 -1
usted me arreglo | -7 16 -3 -1 -5 1
usted trabaja | 9 -6 -2 0 -1 1
ustedes | 0 44 -10 -14 -9 -12
ustedes arreglaron | -1 26 -7 -6 -7 -6
ustedes me | -3 30 -3 -9 -7 -9
ustedes me arreglaron | -3 8 -2 -1 -1 -1
usual | 11 -3 -2 -2 -2 -3
utili * | 3 -12 -1 27 -10 -7
utility | 3 -12 -1 27 -10 -7
utility <paper> | -9 -9 2 29 -7 -6
utility bill | -9 -9 2 29 -7 -6
v | 7 -1 5 -3 -9 1
v a l | 8 -3 -2 0 -3 -1
v e | 16 -8 -4 0 -4 0
v o | 18 -8 -6 0 -3 -2
v o <name> | 18 -8 -6 0 -3 -2
v o l | 12 -7 -2 0 -1 -2
v6 | 26 -7 -4 -3 -9 -3
v8 | 16 -5 -8 -4 -2 3
va | -6 15 -7 -7 13 -8
va a | -4 16 -6 -7 10 -9
va a venir | -3 13 -4 -1 -3 -2
vacat * | 18 -10 -13 27 -14 -9
vacation | 18 -10 -13 27 -14 -9
vacci * | -11 -11 -11 -11 55 -11
vacuu * | 12 -2 -4 -1 -3 -2
valve | 18 -11 -8 0 1 0
valve cover | 16 -3 -4 -1 -7 -1
valve covers | 14 -5 -2 1 -10 2
valvo * | 8 -5 5 -5 -5 2
valvoline | 8 -5 5 -5 -5 2
van | 24 16 10 -16 -26 -8
van <car> | 11 -5 -4 0 -1 0
van <name> | 14 -5 -6 0 -4 2
van a | 9 -2 -5 0 -4 2
van a <car> | 9 -2 -5 0 -4 2
van all | 9 -1 9 -4 -4 -9
van and | 22 5 -9 -5 -13 1
van and its | 14 -2 -4 -1 -6 -2
van at | -1 -2 9 -4 -3 3
van at the | -1 -2 9 -4 -3 3
van for | 9 -4 -3 0 -3 2
van is | 14 -3 -9 2 -7 3
van is a | 11 -2 -7 1 -5 2
van just | 3 8 -3 -1 -10 3
van on | -7 14 10 -8 -7 -2
van on <name> | -5 10 4 -5 -2 -1
van on the | -1 -1 8 -8 -1 3
van ready | -9 36 -7 -6 -9 -5
van so | -5 -3 8 -2 0 1
van the | 12 0 14 -14 -9 -4
van you | -4 15 -7 -2 -2 1
vance | 11 6 -9 -2 -5 -1
vandermeer | 9 -4 -1 1 -4 -1
vandersloot | -2 8 -1 1 -4 -3
vanes * | 1 -6 -6 20 -5 -4
vanessa | 1 -6 -6 20 -5 -4
vans | 39 -20 11 -17 -9 -5
vans and | 19 -8 -3 -6 -6 4
vans for | 12 -4 -4 -1 -4 1
vasqu * | 15 -4 -3 -1 -6 -1
vasquez | 15 -4 -3 -1 -6 -1
vecin * | 16 -7 -3 0 -4 -1
vecina | 16 -7 -3 0 -4 -1
vehic * | 0 -11 10 26 -18 -8
vehicle | 2 -8 10 21 -16 -9
vehicle service | -6 -6 -11 32 -9 0
vehicle service department | -6 -3 -10 28 -7 -2
vehicle services | -9 -6 -9 32 -6 -3
vehicle that | 10 -2 -2 -4 -3 2
vehicle wraps | -4 -4 11 -4 -2 3
vehicle wraps and | -4 -4 11 -4 -2 3
vehicle you | -9 -5 19 -4 -6 4
vehicle you repaired | -7 -6 16 -3 -5 4
vehicles | 1 -9 2 10 -5 1
vehicles a | 13 -6 -4 1 -3 -1
vehicles a <car> | 13 -6 -4 1 -3 -1
vehiculo | -5 -2 -9 21 -3 -3
veint * | -4 -6 13 4 -5 -2
veinte | -4 -6 13 4 -5 -2
vemos | -2 -4 -2 -3 18 -7
vence * | -2 -2 -2 12 -4 -1
vencer | -2 -2 -2 12 -4 -1
venci * | -6 -11 17 16 -12 -4
vencio | -6 -11 17 15 -12 -3
vendo * | 12 -6 12 -5 -11 -1
vendor | -8 -4 20 -2 -5 -2
vendors | 11 -2 0 -3 -5 0
vendors for | 11 -2 0 -3 -5 0
venga | -5 14 -6 -6 8 -5
venga por | -5 14 -6 -6 8 -5
venga por ella | -5 14 -6 -6 8 -5
venia | 2 17 -6 -5 -8 0
venir | 35 1 -11 -6 -12 -7
venir <day> | 16 10 -8 -4 -8 -6
venir <day> a | 20 0 -7 -3 -7 -4
venir a | 21 2 -9 -3 -8 -3
venir a verla | 18 0 -5 -2 -7 -4
venir el | 10 -5 -2 0 -3 1
venir el <day> | 10 -5 -2 0 -3 1
venir el sabado | 10 -5 -2 0 -3 1
venir hoy | -1 15 -5 -2 -6 -2
venka * | 10 -4 -1 -2 -5 1
venkataraman | 8 -3 0 -2 -5 1
venmo | -15 34 -18 27 -17 -12
vents | 13 -8 -3 1 -4 2
ver | 12 -2 8 -13 -18 13
ver el | -8 -9 16 -9 -10 20
ver el video | -5 -6 -4 -3 -5 24
ver si | -4 10 -4 0 -3 1
verda * | -6 10 -3 -3 3 -1
verdad | -6 10 -3 -3 3 -1
verif * | -12 -14 17 38 -15 -14
verified | -4 -6 -5 30 -6 -9
verify | -12 -11 18 25 -12 -9
verify your | -6 -7 -16 43 -9 -5
verify your listing | -1 -2 -8 19 -6 -1
veriz * | -1 -3 9 -4 -3 1
verizon | -1 -3 9 -4 -3 1
verizon <name> | -1 -3 9 -4 -3 1
verizon business | -1 -3 9 -4 -3 1
verla | 18 0 -5 -2 -7 -4
very | 5 -6 2 -11 -1 10
very good | -4 0 10 -4 -4 2
very much | -3 -8 -6 -5 9 14
very polite | -2 10 -4 -1 -2 -1
very soft | 9 -7 -1 0 -1 0
vet | 10 -19 -3 -15 48 -21
veter * | -24 -21 -4 34 36 -21
veterans | -11 -7 -1 35 -8 -8
vez | -7 33 -7 -4 -8 -6
vez el | 6 27 -8 -8 -10 -7
vez esta | -5 9 -2 0 -2 0
vez se | -1 9 -3 -2 -2 -1
viaje | -7 -6 -5 37 -8 -12
vibra * | 6 8 -2 -7 -2 -2
vibration | 6 8 -2 -7 -2 -2
vibration at | 5 8 -1 -6 -2 -4
vic | 11 -6 -5 -4 9 -6
victo * | 12 4 -5 -3 -6 -2
victor | 12 4 -5 -3 -6 -2
victor <name> | 13 -10 -2 -1 -1 1
video | -6 -27 4 35 -26 20
video * | -2 -9 -6 43 -10 -16
videographer | -8 -8 -4 37 -8 -8
videos | 0 -5 -5 28 -6 -12
videos for | -2 0 -7 13 -3 -1
vieja | -6 -5 -5 -2 22 -3
vieja que | -6 -5 -5 -2 22 -3
viene | 3 38 6 -16 -18 -12
viene * | -9 47 -10 -8 -11 -9
vienen | -9 47 -10 -8 -11 -9
viern * | -10 10 -4 -1 5 -1
viernes | -10 10 -4 -1 5 -1
vikra * | 9 -7 3 -4 -3 3
vikram | 9 -7 3 -4 -3 3
vikram <name> | 9 -2 -5 0 -4 2
village | 16 -3 -3 0 -11 1
villas | 8 -2 -3 1 -6 1
vin | 2 1 23 -7 -12 -7
vin <we> | -4 2 13 0 -6 -5
vin <we> gave | -5 -6 17 0 -3 -3
vin you | -4 2 13 0 -6 -5
vin you gave | -5 -6 17 0 -3 -3
vince | -2 -5 16 -2 -4 -1
vince * | 9 -4 -2 -1 -4 2
vinie * | -3 29 -4 -9 -4 -9
vinieron | -3 29 -4 -9 -4 -9
vinyl | -4 -7 8 27 -11 -14
viola * | -11 -11 -9 14 30 -12
virgi * | 13 5 -6 -4 -4 -3
virgil | 13 5 -6 -4 -4 -3
virtu * | -11 -12 -12 56 -11 -10
virtual | -11 -12 -12 56 -11 -10
virus | 1 -1 -4 14 -4 -6
visa | 22 -15 -12 22 4 -20
visa mastercard | -7 -6 -7 34 -8 -5
visit | 7 56 -18 -5 -19 -20
visit * | -9 7 -2 -4 17 -9
visit our | -3 -3 -1 11 -2 -3
visit our website | -3 -3 -1 11 -2 -3
visiting | -4 -6 -5 0 22 -7
vivia * | -2 10 -6 2 -6 3
vivian | -2 10 -6 2 -6 3
vivian <name> | -2 10 -6 2 -6 3
vivo | 10 -5 -4 0 -2 1
vivo en | 10 -5 -4 0 -2 1
vivo en <name> | 10 -5 -4 0 -2 1
vogel | 12 -5 0 -1 -5 -1
voice * | -10 3 -22 2 -9 37
voicemail | -10 3 -22 2 -9 37
volko * | 15 -5 -1 -5 -5 2
volkova | 14 -3 1 -6 -5 -1
volks * | 9 -5 -1 0 -3 0
volkswagen | 9 -5 -1 0 -3 0
volt | 10 -3 -2 0 -6 1
volt <part> | 9 -5 -3 0 -2 1
volt battery | 9 -5 -3 0 -2 1
volta * | 10 -8 9 -3 -6 -1
voltage | 10 -8 9 -3 -6 -1
volts | 14 -10 -4 -1 0 0
volun * | -2 -11 -7 14 20 -14
volunteer | -2 -11 -7 14 20 -14
voss | -8 14 -3 0 -1 -2
voss <n> | -5 11 -2 -1 0 -4
vote | -3 -12 -13 50 -2 -19
vote <name> | -7 -4 -5 35 -10 -8
vote no | -1 -2 -5 10 -1 -1
vote no on | -1 -2 -5 10 -1 -1
vote yes | -1 -1 0 10 -2 -6
vote yes on | -1 -1 0 10 -2 -6
voter * | -6 -5 -5 33 -9 -10
voters | -6 -5 -5 33 -9 -10
voy | 2 42 -10 -8 -11 -16
voy a | 0 28 -6 -8 -4 -10
voy a poder | 0 27 -5 -8 -5 -10
w | 11 -5 -3 -1 -3 1
w i | 9 -2 -2 -2 -2 0
w thirty | -4 -4 12 -7 0 2
wade | 10 -3 -6 -1 -2 1
waffl * | -2 -6 9 0 -2 1
waffle | -2 -6 9 0 -2 1
waffle house | -2 -6 9 0 -2 1
wagon | 32 -7 -4 -1 -11 -8
wait | -6 8 2 -12 -3 11
wait <n> | 17 -5 2 -3 -6 -5
wait is | -3 -3 -6 -2 19 -5
wait is this | -3 -3 -6 -2 19 -5
wait no | 21 -7 -4 2 -5 -7
wait thats | 13 -7 -2 2 -7 1
wait thats my | 13 -11 0 0 -1 0
wait thats the | 11 -5 -2 2 -7 2
wait until | -2 10 -5 -6 0 3
waite * | -8 31 -5 -5 -6 -7
waited | -8 31 -5 -5 -6 -7
waited all | -6 30 -5 -5 -6 -7
waited all day | -6 30 -5 -5 -6 -7
waiti * | 2 44 -10 -2 -1 -32
waiting | 2 44 -10 -2 -1 -32
waiting for | 4 51 -18 -18 -15 -4
waiting for <mechanic> | -5 23 -4 -7 -4 -3
waiting for mechanic | -5 23 -4 -7 -4 -3
waiting for your | -6 34 -8 -9 -8 -2
waiting on | 8 42 -14 -16 -14 -7
waiting on <we> | -3 33 -6 -10 -9 -6
waiting on you | 2 32 -8 -10 -12 -5
waiting on your | -6 25 -5 -6 -6 -2
wake | -2 -8 6 -3 10 -3
wake up | -6 -4 -1 -1 13 -2
walgr * | 5 -6 -2 -2 14 -9
walgreens | 5 -6 -2 -2 14 -9
walgreens on | 10 -2 -3 1 -8 2
walk | 10 -6 -1 1 -6 3
walke * | 10 -5 -6 -5 6 0
walker | 12 -4 -6 -4 3 0
walle * | 0 -10 -10 0 26 -7
wallet | 0 -10 -10 0 26 -7
walma * | 9 -3 -4 5 -4 -3
walmart | 9 -3 -4 5 -4 -3
walmart de | 13 -5 -6 2 -4 2
walmart de <name> | 10 -3 -5 1 -4 1
walmart on | 12 -1 -6 2 -7 1
walmart on <name> | 11 0 -5 2 -8 1
walt | -4 8 -6 0 2 0
walte * | 6 8 -7 0 -7 -1
walter | 6 8 -7 0 -7 -1
walter <name> | 9 3 -3 0 -5 -3
wanda | 15 14 -9 -1 -11 -8
wanda <name> | 14 12 -7 -1 -9 -8
wande * | 13 -5 -2 0 -2 -3
wanders | 13 -5 -2 0 -2 -3
wanders all | 13 -5 -2 0 -2 -3
wanders all over | 13 -5 -2 0 -2 -3
wanna | -2 6 13 -9 -9 1
wanna know if | 13 -6 -5 -2 -1 1
want | -11 1 10 -8 17 -10
want a | -5 7 -5 -6 12 -2
want a price | 17 -6 -2 -1 -5 -3
want a second | 15 -9 -4 0 -4 2
want for it | 8 -6 -5 1 1 1
want is | 16 -6 -2 -3 -3 -2
want it | -8 2 11 -12 5 2
want it dropped | 1 -5 9 -3 -4 2
want it running | 23 -7 -4 -3 -6 -3
want me | -3 -2 19 -7 -11 4
want me to | -2 -2 18 -7 -11 3
want my | 1 -1 -7 -4 15 -4
want my <car> | 9 1 -1 0 -7 -1
want someone | 15 -3 -1 1 -11 -1
want that | 2 2 18 -1 -13 -8
want the | 15 12 -13 -8 0 -6
want the <part> | 11 -3 -7 1 -2 0
want the tires | 11 -3 -7 1 -2 0
want to | -1 -2 0 -5 20 -12
want to add | -7 12 7 -5 -4 -4
want to ask | 12 -9 -2 -1 -2 2
want to buy | -11 -7 -9 7 18 1
want to come | 0 5 -6 -9 10 0
want to get | -1 8 -4 0 -4 1
want to know | 0 13 -3 3 -16 4
want to make | 20 -5 -4 -5 -2 -4
want to pay | -2 -10 -3 -3 22 -4
want to talk | -7 8 -7 -5 18 -7
wante * | -5 13 24 -3 0 -29
wanted | -5 13 24 -3 0 -29
wanted at | -1 12 -8 0 -2 -1
wanted at the | -1 12 -8 0 -2 -1
wanted is | -1 -10 35 -7 -10 -7
wanted the | -5 -5 -4 -4 25 -7
wanted to | 3 16 5 0 -13 -11
wanted to ask | 16 9 -7 -6 -9 -3
wanted to follow | -7 -7 7 15 -10 2
wanted to know | -4 9 -5 2 -3 2
wanted to let | -5 -2 11 -1 -2 0
wanted to say | 2 19 -10 5 -11 -5
wanted to talk | -6 -7 17 0 -7 2
wanti * | 12 -10 -1 0 -1 0
wanting | 12 -10 -1 0 -1 0
wants | 4 4 9 2 -17 -2
wants <n> | 8 -6 2 -2 -3 1
wants <we> | -9 -5 7 10 2 -5
wants <we> to | -9 -5 7 10 2 -5
wants a code | -7 12 -2 0 -4 2
wants an | 14 -4 -4 -5 -4 3
wants it | -9 19 6 -5 -10 -1
wants nineteen | 9 -2 -5 0 -2 0
wants the | 17 2 -2 -7 -7 -4
wants to | 4 4 6 -4 -14 3
wants to know | 9 6 -8 0 -9 3
wants you | -9 -5 7 10 2 -5
wants you to | -9 -5 7 10 2 -5
wareh * | -12 -11 37 -10 10 -14
warehouse | -12 -11 37 -10 10 -14
warm | 0 14 -4 1 -9 -2
warm again | -7 20 -2 1 -9 -4
warni * | 17 -6 2 -6 -8 0
warning | 17 -6 2 -6 -8 0
warra * | -19 28 10 49 -37 -31
warrant | -10 -13 -11 52 -8 -9
warrant for | 0 -2 -5 13 -4 -1
warrant for your | 0 -2 -5 13 -4 -1
warranty | -21 30 13 40 -34 -28
warranty <we> | -1 27 -12 -7 -5 -2
warranty and | -5 19 -6 -3 -3 -2
warranty claim | -10 21 27 -21 -10 -7
warranty company | -7 15 9 -11 -7 1
warranty company for | -4 12 -8 -1 -2 3
warranty department | -4 -9 -10 31 -6 -2
warranty is | -3 -7 -10 23 -3 -1
warranty is about | -3 -7 -10 23 -3 -1
warranty on | 1 13 -11 11 -11 -4
warranty on it | -7 10 -1 0 -3 1
warranty on that | -6 8 -1 -1 -1 2
warranty on your | 11 -8 -8 15 -5 -5
warranty right | -12 21 -3 -2 -2 -2
warranty was | -2 -19 46 -17 -5 -3
warranty was approved | 2 -12 32 -16 -3 -4
warranty you | -1 27 -12 -7 -5 -2
warranty your | 15 -5 -6 -5 -2 2
warre * | 12 -4 -1 2 -7 -1
warren | 12 -4 -1 2 -7 -1
warsa * | 11 0 -2 1 -11 1
warsame | 11 0 -2 1 -11 1
was | -20 45 8 -2 0 -32
was <n> | 0 30 -8 -2 -9 -12
was a | -1 -6 -7 -1 15 0
was approved | 2 -12 32 -16 -3 -4
was at | -2 25 -5 -3 -12 -2
was back | -5 3 8 -3 -4 1
was back ordered | -5 3 8 -3 -4 1
was booked | -6 13 -4 -3 -2 2
was booked for | -6 13 -4 -3 -2 2
was calling | 8 3 -6 -5 2 -2
was calling to | 8 3 -6 -5 2 -2
was charged | -11 2 -11 36 -12 -5
was charged four | 0 -4 -5 12 -3 0
was coming | -11 44 -11 -8 -2 -13
was coming between | -2 23 -6 -6 -1 -7
was done | -4 28 -11 -2 -13 2
was done on | -6 19 -7 0 -10 3
was driving | 11 -4 -4 0 -5 3
was due | -8 -12 36 -7 -7 -2
was for | -1 13 -4 -4 -6 2
was going | 7 21 -10 -7 -7 -4
was going to | 7 21 -10 -7 -8 -4
was gonna | -1 32 -10 -7 -9 -4
was here | -2 49 -10 -16 -9 -12
was here <day> | -1 49 -16 -13 -12 -7
was here tuesday | -6 23 -6 -4 -5 -2
was here wednesday | 1 16 -3 -6 -4 -5
was in | -4 10 -14 -11 18 1
was in a | 2 14 -4 -3 -7 -3
was in for | -3 -2 -3 0 8 0
was in the | -5 12 -3 0 -6 1
was it | -4 8 -3 -1 -1 0
was just | 4 1 -3 3 -8 3
was just looking | 9 -10 -1 5 -5 2
was just wondering | 16 -14 0 0 -1 0
was looking for | 0 -7 7 -5 12 -8
was not | -6 -7 0 27 -8 -6
was on | 9 2 4 -4 -11 0
was on the | 18 -3 -7 -7 -4 3
was only | -3 17 -7 -6 5 -7
was out | -9 8 -7 -9 25 -9
was out here | -9 8 -7 -9 25 -9
was quoted | 22 -8 -6 -1 -10 4
was referred | 17 -5 -13 1 -2 2
was referred by | 14 -2 -12 0 -1 1
was running | -4 11 -3 0 -5 0
was running fine | 10 -4 -3 1 -3 -1
was short | 1 -9 20 -8 0 -5
was supposed | 4 8 -13 -11 15 -4
was supposed to | 4 8 -13 -11 15 -4
was the | -7 17 -6 -5 6 -4
was thinking | -3 -8 13 -2 -5 4
was told | 2 11 -3 -2 -10 1
was trying | -10 -8 -9 7 19 1
was trying to | -10 -8 -9 7 19 1
was very | 0 9 -3 -1 -2 -1
was wondering | 5 7 1 -4 -10 -1
was wondering do | 14 -6 -5 1 -7 3
was wondering how | 15 -9 -3 -2 -1 0
was wondering if | 4 13 -3 -4 -9 -2
was wrong | 13 2 -9 0 -8 2
was wrong its | 16 -7 -4 0 -5 1
wash on | 14 -7 -5 1 -5 2
wash on <name> | 14 -7 -5 1 -5 2
washe * | -5 -3 4 -6 10 1
washi * | -2 -1 -12 12 19 -17
washing | -6 -12 -9 15 26 -15
washing machine | 2 -6 -8 -12 34 -10
washington | 10 8 -5 -4 -7 -3
waste | -9 -10 59 -9 -20 -13
waste <name> | -6 -4 13 -3 -3 3
waste oil | -9 -7 37 -5 -7 -9
waste oil <name> | -5 -3 10 -3 -1 2
waste oil <vehicle> | -6 -7 18 -1 -4 -1
waste oil pickup | -6 -7 18 -1 -4 -1
watch * | 1 -20 -5 -10 -12 47
watched | 13 -1 -1 -6 -2 -4
watching | -5 -18 -4 -9 -11 48
watching please | -1 -3 -1 -2 -1 8
water | 10 -17 7 8 21 -28
water * | 6 -6 -6 -5 23 -12
water <part> | 15 1 0 -1 -16 0
water <part> and | 9 -4 -2 -1 -4 1
water <part> i | 14 -7 -7 1 -2 1
water <part> in | -11 17 -6 0 -2 2
water <part> leak | 14 -4 -4 0 -4 -2
water heater | -1 -9 -9 -9 33 -5
water heaters | 0 -8 -5 1 10 2
water in | 10 -8 -8 -5 19 -9
water in the | 10 -5 -5 -4 4 0
water pump | 15 1 0 -1 -16 0
water pump and | 9 -4 -2 -1 -4 1
water pump i | 14 -7 -7 1 -2 1
water pump in | -11 17 -6 0 -2 2
water pump leak | 14 -4 -4 0 -4 -2
water pumps | 10 -11 12 -3 -7 -1
waters | 6 -6 -6 -5 23 -12
waters getting | 18 -3 -4 0 -7 -4
waters getting in | 18 -3 -4 0 -7 -4
watki * | 11 -3 -2 0 -2 -4
watkins | 11 -3 -2 0 -2 -4
wax | -12 -16 1 12 28 -12
way | -5 24 8 -7 -11 -9
way back | 9 -7 -3 1 0 1
way but | -3 8 -5 0 -2 1
way home | -2 -12 -3 -3 25 -5
way its | -4 9 -2 0 -2 -1
way out | 11 -8 -1 0 -2 0
wayne | -9 13 15 -4 -14 -1
we | -26 16 26 39 -20 -35
we <did> | 4 -7 7 16 -14 -7
we also | -2 -3 8 -4 -1 2
we are | 6 12 -13 13 -14 -4
we been | -10 -6 -3 -10 32 -3
we been waiting | -10 -6 -3 -10 32 -3
we build | -7 -9 0 24 -6 -3
we build websites | -8 -8 5 21 -7 -2
we buy | -9 -5 -3 33 -7 -9
we buy houses | -2 -3 -4 11 -2 0
we can | -15 -15 16 14 9 -9
we can get | -7 -9 19 6 -7 -2
we can move | -8 -9 -5 -4 31 -6
we cant | -7 -6 25 -4 -8 0
we close | -14 -15 6 17 14 -8
we close at | -7 -9 9 -8 16 -1
we count | 0 -4 -6 14 -3 0
we count on | 0 -4 -6 14 -3 0
we discussed | -8 37 -8 -8 -5 -8
we do | -9 15 6 5 -17 -1
we do it | -2 9 2 -4 -7 1
we do next | -5 10 -4 0 -4 2
we dont | 0 -5 8 -3 -3 3
we fix | -3 -4 -4 19 -6 -2
we fund | -5 -6 -4 26 -6 -5
we fund in | -5 -6 -4 26 -6 -5
we go | -2 -3 11 -5 -3 2
we go to | 18 -4 -7 -5 -4 1
we got | 4 -16 11 -10 20 -9
we got a | 10 -11 3 -2 -5 5
we got your | -2 -5 -4 -2 14 -1
we gotta | 0 8 -2 0 -6 0
we gotta do | 0 8 -2 0 -6 0
we guarantee | -8 -12 -1 31 -5 -5
we had | 10 6 -1 -6 -9 0
we had <we> | -8 18 1 1 -8 -4
we had a | 13 -7 -2 -4 -2 2
we had you | -8 18 1 1 -8 -4
we have | 2 -3 7 12 -15 -4
we have a | 8 -3 16 -1 -21 2
we have detected | 1 -1 -4 14 -4 -6
we have three | 20 -4 -7 -4 -3 -3
we have two | 13 -10 -2 -1 -1 1
we help | -3 -22 6 57 -21 -16
we help <vehicle> | -7 -4 -5 21 -5 -1
we help auto | -7 -4 -5 21 -5 -1
we help independent | -2 -3 11 -7 -1 2
we help mechanics | -7 -8 2 21 -2 -5
we help repair | -7 -5 -7 25 -2 -3
we just | 33 -9 -5 -4 -9 -5
we just moved | 23 -6 -4 -4 -3 -7
we make | -11 27 25 -23 -10 -9
we make it | -9 40 -10 -12 -2 -8
we met | -5 -5 14 -4 -4 4
we met at | -5 -5 14 -4 -4 4
we need | -5 -17 40 -19 16 -16
we need a | -11 -4 10 -7 21 -8
we need the | -8 -5 29 0 -11 -5
we need to | 1 -9 18 -2 -6 -2
we need your | -5 -7 30 -7 -10 0
we noticed | -9 -6 4 16 -4 -1
we noticed <we> | -3 -4 -5 14 -2 0
we noticed you | -3 -4 -5 14 -2 0
we noticed your | -9 -5 17 2 -5 0
we offer | 0 -2 8 11 -11 -7
we only | -5 -5 -5 18 -6 2
we only get | -5 -5 -5 18 -6 2
we pay | 2 -5 -4 8 -2 0
we pulled | 5 -3 26 -12 -10 -6
we pulled that | 6 -1 25 -12 -10 -7
we push | -2 22 -2 -3 -8 -7
we push it | -2 17 1 -3 -6 -6
we put | 5 -8 8 17 -14 -8
we received | -7 -15 26 -7 -1 4
we received your | -6 -13 22 -4 0 1
we recently | -4 -2 -2 14 -3 -4
we recently helped | -4 -2 -2 14 -3 -4
we reordered | 0 -4 19 -7 -5 -4
we rodded | -3 -8 35 -10 -9 -6
we run | 21 -4 -6 -5 -7 1
we run a | 17 -2 -4 -4 -6 0
we said | -10 38 -5 -6 -7 -10
we say | -7 31 -4 -6 -6 -8
we send | -11 -4 3 14 -5 3
we sent | -8 -17 23 8 -3 -4
we show | 1 -8 24 -9 -6 -2
we speak | -6 9 -1 -2 -1 0
we specialize | -7 -8 2 23 -8 -3
we specialize in | -7 -8 2 23 -8 -3
we spoke | 3 2 22 -9 -13 -5
we still | -7 31 -9 -10 7 -13
we still on | -9 37 -7 -6 -7 -8
we take | -3 -1 -6 14 -3 -1
we take donated | -3 -1 -6 14 -3 -1
we talked | 4 16 -12 8 -3 -13
we talked about | -10 10 -8 10 3 -5
we tow | 14 -3 -8 2 -8 3
we tow it | 14 -3 -8 2 -8 3
we tried | -3 -4 16 -4 -3 -2
we would | 13 -7 -9 16 -7 -6
we would like | 7 -8 -7 18 -4 -6
weath * | 14 -5 -4 2 -8 0
weather | 14 -5 -4 2 -8 0
web | -3 -11 4 26 -6 -10
web design | -4 -7 -1 27 -4 -10
websi * | 12 -2 -7 45 -19 -29
website | 12 -1 -11 42 -16 -26
website for <day> | -11 15 -2 -2 -2 2
website or | -3 -3 -1 11 -2 -3
website ranked | -8 -8 -9 35 -7 -4
website says | -12 23 -4 -10 10 -7
websites | -14 -10 14 26 -9 -7
wed | 4 -7 19 13 -16 -14
wed agreed | -2 11 -4 -2 -2 -1
wed agreed on | -2 11 -4 -2 -2 -1
wed like | 13 -7 22 -1 -19 -8
wed like <we> | 15 7 -8 -5 -6 -3
wed like to | -15 -13 36 8 -12 -4
wed like you | 15 7 -8 -5 -6 -3
wed love to | 3 -3 -5 10 -4 -1
weddi * | -3 -9 -5 -12 45 -16
wedding | -3 -9 -5 -12 45 -16
wedding at | 17 -6 -6 -2 -6 3
wedding at four | 17 -6 -6 -2 -6 3
wedding in | 10 -8 0 0 -3 0
wedne * | -12 27 0 -11 -5 1
wednesday | -10 27 1 -10 -9 1
wednesday but | -3 14 -3 -1 -8 0
week | -10 15 12 10 -15 -13
week <n> | -1 -5 23 -9 -7 -1
week about | -5 7 -7 -5 9 2
week about the | -5 7 -7 -5 9 2
week after | -3 11 -6 -1 -2 0
week and | 9 7 -5 -2 -11 2
week and <name> | 8 -1 -4 -2 -2 1
week and i | -1 9 -5 1 -5 2
week before | -1 12 -6 -2 -3 1
week for | -2 -8 9 13 -8 -4
week from | 6 -13 -9 29 -8 -5
week from home | -8 -9 -6 32 -5 -3
week is | 0 7 7 0 -11 -4
week its | -3 15 -1 -5 -3 -3
week so | -6 9 -5 1 0 1
week so <name> | -6 9 -5 1 0 1
week so i | -6 9 -5 1 0 1
week the | -10 12 -4 1 -1 1
week works | 8 -3 -2 1 -5 1
weekd * | 11 -7 -1 -1 -1 0
weekday | 11 -7 -1 -1 -1 0
weeke * | 13 8 -1 -4 -13 -3
weekend | 7 8 -4 -2 -10 2
weekends | 18 -7 7 -1 -9 -8
weekl * | -6 -3 13 -4 -3 3
weekly | -6 -3 13 -4 -3 3
weeks | 11 -3 12 -7 -18 5
weeks ago and | 0 8 -4 0 -6 2
weeks out | 11 -6 -1 -2 -4 3
weepi * | 4 8 -5 -1 -8 3
weeping | 4 8 -5 -1 -8 3
wei | 9 -8 0 0 0 0
wei <name> | 9 -8 0 0 0 0
wei zhang | 9 -8 -1 0 0 0
weird | 35 -7 2 -9 -11 -10
weiss | 5 7 -15 -13 25 -9
weiss <name> | 18 -9 -9 -1 1 -1
weiss i | 17 -8 -8 -2 3 -2
weld | 16 -5 -8 -1 -6 3
weldi * | -4 -3 20 -4 -6 -1
welding | -4 -3 20 -4 -6 -1
well | 11 -9 19 -17 -17 13
well <name> | 9 -4 -4 0 -2 0
well be | -10 -12 18 -7 -6 17
well credit | -5 -5 17 -3 -3 0
well credit <we> | -5 -5 17 -3 -3 0
well credit you | -5 -5 17 -3 -3 0
well i | -5 11 -3 0 -2 0
well its | 13 -1 -6 -1 -5 0
well its a | 14 -6 -5 -2 -2 2
well ive | 9 -4 -7 1 0 1
well my | -3 9 -5 0 -4 3
wells | 17 -7 -9 1 -2 -1
wende * | 7 -9 11 -3 0 -4
wendell | 7 -9 11 -3 0 -4
wendell from | -3 -1 15 0 -8 -3
wendy | -7 16 3 -5 -9 1
went | 14 11 -3 -16 -15 9
went down | -6 11 6 -3 -4 -5
went off | -3 12 -3 0 -6 -1
went out | 16 -1 -10 -3 4 -7
went out i | 15 -8 -1 2 -10 1
went out im | 16 -2 -3 0 -5 -6
went through | 13 -10 11 -5 -6 -4
went to | 5 21 -12 -11 -18 16
went to the | 8 15 -4 -1 -13 -5
went up | -1 -7 14 -3 -3 0
were | -1 6 21 36 -22 -40
were a | 16 -8 3 5 -11 -5
were all | -4 13 0 -1 -7 0
were all set | -4 13 0 -1 -7 0
were asking | -3 -11 20 11 -7 -10
were asking about | 1 -7 23 -6 -5 -7
were at | 1 25 4 -11 -18 -1
were at my | -8 33 -7 -7 -10 -1
were at the | 9 6 -3 -4 -9 1
were calling | 1 -3 -4 18 -9 -3
were calling to | -3 -2 -1 12 -4 -3
were conducting | -2 -1 -2 10 -3 -1
were conducting a | -2 -1 -2 10 -3 -1
were doing | -6 -1 8 16 -11 -5
were doing a | -2 -3 9 7 -7 -4
were going | -5 32 -2 -10 -10 -6
were going to | -5 32 -2 -10 -10 -6
were gonna | -10 12 10 -2 -11 1
were gonna be | 0 3 10 -2 -11 0
were good | -3 19 -9 1 -8 -1
were here | 16 29 -2 -19 -13 -11
were here for | 13 -6 -11 -1 2 3
were in | 5 -8 -4 22 -9 -6
were in the | 9 -6 -4 -2 1 1
were in your | -5 -3 -9 26 -5 -5
were looking | 1 -14 23 8 -14 -4
were looking for | 1 -14 23 8 -14 -5
were offering | -5 -2 0 9 -3 0
were out | 7 11 6 -8 -7 -9
were out here | 13 13 -13 -5 -3 -6
were running | -3 -1 16 -10 -3 1
were running a | -6 -3 17 -7 -2 1
were still | -5 18 -6 -6 0 -1
were still on | -2 11 0 -2 -6 -1
were the | 0 3 9 -4 -9 2
were under | -4 9 -2 -2 -3 2
were working | 9 4 -7 -2 -7 3
were working on | 10 -5 -3 -3 -1 2
wes | -1 15 17 -10 -11 -11
weve | 8 -7 23 4 -21 -7
weve a | -1 13 7 -6 -7 -5
weve got | 5 -11 33 -5 -12 -9
weve got a | 9 -11 18 -4 -6 -7
weve got three | 9 -2 -7 0 -1 1
weve had | -1 -5 10 -4 -2 2
what | 11 15 -10 -32 15 2
what <did> | -5 36 -5 -6 -12 -7
what <did> <we> | -2 19 -4 -3 -6 -4
what <name> | 2 -10 11 3 -6 0
what <we> | -1 22 4 -10 -4 -11
what <we> charge | 18 -7 -1 0 -4 -5
what <we> found | -10 25 7 -6 -10 -6
what <we> need | -4 -8 26 -2 -4 -8
what <we> said | -14 20 -6 -1 0 1
what are | 28 -22 -13 -15 11 11
what are your | 35 -11 -8 -7 5 -14
what day | -8 17 -2 -8 -2 2
what did | -5 36 -5 -6 -12 -7
what did you | -2 19 -4 -3 -6 -4
what do | -10 12 1 -10 15 -8
what do <name> | -9 13 -4 1 -3 2
what do i | -15 22 -11 -9 20 -7
what do you | 8 -10 3 -7 2 4
what does | 18 -4 -6 -4 -7 4
what does it | 13 -1 -1 -5 -6 0
what does that | 14 -4 -7 0 -6 3
what else | 13 11 -5 -3 -10 -7
what he | -1 4 -8 -5 22 -11
what he said | -7 -7 -5 -2 28 -7
what i mean | 10 -6 -5 -1 -9 11
what i owe | -4 8 -5 0 -1 1
what i want | -6 -5 10 1 -3 2
what im | 0 -4 10 -4 -2 -1
what it | 0 8 -8 -3 1 3
what it was | -1 10 -2 -4 -5 2
what kind | 14 -5 -3 2 -6 -1
what kind of | 14 -5 -3 2 -6 -1
what that means | 11 -4 -4 0 0 -3
what time | 9 28 -16 -18 18 -20
what time <we> | -8 11 -3 -5 11 -7
what time are | -9 22 -4 -1 -7 -1
what time do | 19 -12 -6 -7 14 -9
what time is | -11 15 -4 -3 7 -4
what time yall | -4 -3 -3 0 9 1
what time you | -8 14 -2 -4 6 -6
what up | 6 -8 3 1 -4 2
what was | -11 34 -5 -6 -7 -5
what was the | -5 29 -7 -4 -9 -4
what were | -6 1 9 -1 -3 1
what would | 18 -14 -5 -2 -2 4
what would <we> | 15 -11 -3 -3 -3 4
what would that | 9 -7 -3 0 0 1
what would you | 15 -11 -3 -3 -3 4
what year | 9 -8 -1 2 -2 0
what you | -11 27 6 -9 0 -14
what you charge | 18 -12 -3 0 -1 -1
what you found | -10 25 7 -6 -10 -6
what you need | -4 -8 26 -2 -4 -8
what you said | -14 20 -6 -1 0 1
what youd | 10 -6 -6 1 -1 2
what youd charge | 9 -8 -4 1 1 1
what youre | -6 -2 -4 0 12 0
whate * | -3 7 7 -2 -13 3
whatever | -3 7 8 -2 -13 4
whats | 23 0 3 -9 -11 -6
whats * | 9 -2 -2 -1 -6 1
whats an | 15 -9 -2 -1 -2 0
whats going | -3 16 7 -8 -13 0
whats going on | -3 16 7 -8 -13 0
whats good bro | 11 -6 -3 1 -5 1
whats good its | 22 -7 -12 -3 -3 3
whats good this | 10 -8 -2 1 -1 1
whats it | 11 -5 -9 -2 6 0
whats it cost | 2 -6 -5 -1 11 -2
whats it run | 12 -3 -4 0 -4 0
whats my | -7 32 -6 -6 -7 -6
whats the | -3 27 -15 -15 15 -9
whats the cost | 16 -2 -2 -8 -5 1
whats the damage | 10 27 -12 -8 -10 -7
whats the price | 20 -9 -3 -2 -7 2
whats up | 11 -7 3 1 -9 1
whats up <name> | 8 -4 -4 1 -3 1
whats up its | 18 -4 -5 0 -4 -5
whats up this | 8 -11 5 3 -6 2
whats wrong | 15 7 -9 0 -10 -3
whats wrong with | 14 10 -8 -1 -10 -6
whats your | 16 -12 7 -9 -5 2
whats your diagnostic | 10 -2 -4 -7 0 2
whats your labor | 11 -4 -2 -5 -2 3
whats your price | 17 -3 -1 -12 1 -2
whatsapp | 12 -10 0 0 0 -1
wheel | 16 15 4 -7 -20 -8
wheel * | 7 3 -4 10 -14 -2
wheel bearing | 7 4 -3 0 -11 3
wheel bearing is | 18 -8 -5 2 -9 2
wheel bearings | 20 -4 -3 -5 -7 -1
wheel drive | 3 -5 14 -1 -9 -3
wheel is | 16 -8 -3 0 -5 1
wheel lock | -6 15 -6 -1 -6 4
wheel lock key | -6 15 -6 -1 -6 4
wheel shakes | 23 -5 -5 -3 -4 -6
wheel shakes at | 23 -5 -5 -4 -3 -6
wheels | 0 4 -4 11 -8 -2
wheels off | -8 12 -3 -1 -2 1
when | 10 21 -15 -6 0 -10
when <name> | 12 6 -3 1 -20 3
when <we> | 14 14 -13 -11 10 -14
when <we> <did> | -9 21 -5 1 -12 5
when <we> came | -1 27 -6 -7 -8 -5
when <we> can | -4 -2 -7 -3 20 -4
when <we> get | 15 16 -13 -10 3 -11
when <we> go | -4 12 -4 -1 -4 1
when <we> have | 15 -3 -1 0 -8 -2
when <we> wake | -6 -4 -1 -1 13 -2
when <we> were | 7 14 2 -9 -10 -4
when are | 3 20 -6 -4 -7 -5
when are <we> | 3 20 -6 -4 -7 -5
when are you | 3 20 -6 -4 -7 -5
when can | -20 11 9 -8 25 -18
when can <name> | -6 -4 18 -2 -7 2
when can <we> | -16 4 -11 -1 31 -7
when can i | -6 -4 18 -2 -7 2
when can you | -16 4 -11 -1 31 -7
when could | 15 -2 4 -4 -11 -2
when could <we> | 16 -1 -3 -2 -9 -1
when could you | 16 -1 -3 -2 -9 -1
when he | -11 28 1 -4 -11 -3
when he gets | 2 11 -6 0 -4 -3
when he was | -3 20 -6 -3 -6 -3
when hes | -7 16 -5 0 -5 1
when hes done | -7 16 -5 0 -5 1
when i | 24 -11 -2 -6 -5 1
when i <did> | 11 -10 0 0 -1 0
when i <part> | 17 -13 -1 0 -2 -1
when i brake | 17 -13 -1 0 -2 -1
when i come | 9 -5 0 1 -5 0
when i drive | 13 -6 0 0 -6 -1
when i get | -6 21 0 -4 -6 -4
when i go | 12 -10 -1 0 -2 0
when i press | 22 -2 -2 -6 -7 -5
when i put | 11 -10 0 0 -1 0
when i sit | 13 -3 -2 -2 -5 -1
when i start | 23 -8 -5 -2 -5 -4
when i stop | 15 -5 -4 -1 -4 -1
when i take | 8 -4 -1 0 -3 -1
when i turn | 16 -6 -4 0 -5 -1
when it | 12 -9 -3 0 0 0
when its | 11 5 -9 3 -10 -1
when its cold | 10 1 -7 1 -5 0
when its hot | 15 -3 -6 3 -3 -6
when my | 13 -12 -1 0 -1 0
when the | -5 10 2 -3 -3 1
when you | 14 14 -13 -11 10 -14
when you came | -1 27 -6 -7 -8 -5
when you can | -4 -2 -7 -3 20 -4
when you get | 15 16 -13 -10 3 -11
when you go | -4 12 -4 -1 -4 1
when you have | 15 -3 -1 0 -8 -2
when you wake | -6 -4 -1 -1 13 -2
when you were | 7 14 2 -9 -10 -4
when youre | -8 29 -9 -7 -7 2
when youre coming | -8 14 -1 -1 -3 -1
when youre done | -5 17 -7 -2 -3 0
whene * | 11 0 4 -2 -13 0
whenever | 11 0 4 -2 -13 0
whenever <we> | 12 -3 -8 1 -4 2
whenever <we> can | 13 -10 -1 1 -4 1
whenever you | 12 -3 -8 1 -4 2
whenever you can | 13 -10 -1 1 -4 1
whens | -13 5 -9 10 21 -14
where | -7 24 -3 -15 17 -17
where * | -9 51 -12 -10 -10 -11
where <name> | 10 -4 -1 2 -5 -1
where <we> | -17 20 3 0 10 -16
where <we> <did> | -5 25 -2 -1 -10 -7
where <we> at | 0 10 -9 -7 18 -11
where are | -3 13 -5 -12 22 -15
where are <we> | -3 13 -5 -12 22 -15
where are you | -3 13 -5 -12 22 -15
where do | -16 18 10 -10 8 -10
where do <we> | -1 -3 9 -5 -2 2
where do i | -16 20 5 -8 10 -11
where do you | -1 -3 9 -5 -2 2
where i | -1 -4 -1 0 8 -2
where is | -9 43 -10 -6 -12 -5
where is your | -6 33 -8 -5 -10 -4
where it | 11 -4 -7 2 -4 2
where to | 7 -8 13 -3 -10 1
where we | -7 19 -5 -2 -6 1
where we are | -7 19 -5 -2 -6 1
where you | -17 20 3 0 10 -16
where you at | 0 10 -9 -7 18 -11
wheres | -9 51 -12 -10 -10 -11
wheres the | -3 23 -4 -6 -4 -5
wheres the <mechanic> | -3 23 -4 -6 -4 -5
wheres the mechanic | -3 23 -4 -6 -4 -5
wheres your | -8 33 -8 -7 -6 -4
wheres your <mechanic> | -6 28 -7 -6 -6 -3
wheth * | -10 5 -1 9 1 -5
whether | -10 5 -1 9 1 -5
whether <we> | -1 -10 11 -4 1 2
whether <we> have | -5 -5 10 -4 5 -1
whether you | -1 -10 11 -4 1 2
whether you have | -5 -5 10 -4 5 -1
whether youd | -3 -7 -1 19 -5 -3
which | -3 2 12 -9 -1 -2
which * | 3 -1 8 -3 -2 -6
which do | 1 -6 14 -1 -6 -2
which do <we> | 1 -6 14 -1 -6 -2
which do you | 1 -6 14 -1 -6 -2
which of | 12 -9 -2 -1 -2 2
whichever | 3 -1 8 -3 -2 -6
while | 19 -7 3 -8 -5 -3
while <we> | 15 1 -9 -1 -7 2
while hes | 10 -4 6 -2 -10 0
while you | 15 1 -9 -1 -7 2
while youre | 0 5 -6 -3 11 -6
while youre at | 4 -7 -4 -1 14 -5
whine | 12 4 -7 2 -10 -2
whine * | 15 -10 -3 0 -3 2
whines | 15 -10 -3 0 -3 2
whining like | 12 -5 -2 -2 -2 -1
whining noise | 11 -4 0 1 -8 0
whirr * | 15 -6 -5 2 -9 3
whirring | 15 -6 -5 2 -9 3
whist * | 16 -5 -9 3 -6 2
whistle | 15 -2 -9 1 -3 -1
whistling | 18 -6 -7 2 -10 3
whit | 14 -2 -3 0 -3 -6
whitc * | 13 -9 -1 -1 -1 -1
whitcomb | 13 -9 -1 -1 -1 -1
white | 23 -4 -11 -6 6 -8
white * | 15 -9 -6 2 -1 0
white smoke | 30 -8 -6 -3 -8 -6
whitehorse | 15 -9 -6 2 -1 0
whitehorse <n> | 10 -8 -2 1 -1 0
whitf * | -3 8 -1 -2 -4 1
whitfield | -3 8 -1 -2 -4 1
whitl * | 2 13 -7 -5 -6 3
whitlock | -1 10 -3 -3 -4 2
whitn * | 15 -7 -2 0 -7 2
whitney | 15 -7 -2 0 -7 2
who | 1 -8 3 6 4 -5
who <did> my | 17 -12 -3 1 -5 2
who came | -9 51 -14 -9 -13 -6
who came <day> | 0 28 -9 -7 -8 -5
who came out | -7 12 -3 1 -5 2
who came yesterday | 0 28 -9 -7 -8 -5
who can | 0 -4 10 0 -10 4
who comes | 2 -4 10 -2 -6 0
who do | 16 -3 -6 -5 -4 2
who do <name> | 11 -1 -2 -6 -1 0
who do i | 16 -3 -6 -5 -4 2
who does | 9 -7 7 -6 -3 0
who handles | -8 -6 -3 31 -4 -9
who handles your | -4 -3 -1 16 -3 -5
who knows | 15 -11 -5 1 -1 1
who knows what | 9 -8 -2 1 -1 1
who still | 12 -3 -3 0 -6 1
who this | -9 -5 -3 -2 30 -11
who this is | -9 -5 -3 -2 30 -11
who used | 20 -8 -5 1 -14 5
who wants | 23 -10 -8 3 -10 2
whod | 11 -3 13 -16 -9 5
whoev * | -2 2 2 18 -2 -17
whoever | -2 2 2 18 -2 -17
whoever handles | -10 -9 3 31 -9 -6
whole * | 9 -3 33 -13 -11 -16
whole lot | 9 -4 -5 0 -1 1
whole thing | -1 2 -6 -4 12 -3
wholesale | 9 -3 33 -13 -11 -16
wholesale calling | -1 -4 9 -1 -4 1
wholl | 11 4 -4 -6 -7 3
wholl do | 13 -1 -6 -3 -5 2
whos | -12 -5 12 -22 13 14
whose <vehicle> | -1 9 -7 0 -1 0
wife | -2 8 2 -5 0 -2
wife says | -2 8 8 -1 -9 -4
wife she | 11 -5 -1 1 -6 0
wife will | -2 8 -2 0 -4 0
wifes | 24 -4 -13 -2 -9 5
wifes <car> | 20 -12 -4 -1 -6 2
wifes <vehicle> | 21 -10 -5 -2 -6 1
wifes <vehicle> its | 12 -6 -1 0 -6 0
wifes car | 16 -7 -4 -1 -5 1
wifes car its | 12 -6 -1 0 -6 0
wifes got | 9 -9 0 0 0 0
wifes got a | 9 -9 0 0 0 0
wig | -10 -6 -4 -3 35 -11
wiggl * | 10 -2 -3 -1 -3 -1
will | -5 1 11 26 -2 -31
will <name> | 10 -4 -2 0 -4 0
will <we> | 22 -8 -10 -15 16 -5
will be | -7 -5 4 39 -22 -9
will be disconnected | 0 -4 -8 16 -2 -1
will be home | -3 13 -4 -4 -7 4
will call | -7 -3 47 -14 -10 -13
will come | 0 10 -4 -2 -3 0
will not | 8 -4 -9 -6 20 -10
will not believe | -6 -5 -7 -7 33 -8
will not start | 13 -2 -2 -5 -9 5
will touch | 20 -8 -4 -3 -4 -1
will turner | 11 -5 -3 1 -4 0
will turner and | 16 -1 -5 2 -8 -4
will turner here | 8 -4 -1 0 -4 1
will you | 22 -8 -10 -15 16 -5
willa | 17 -7 -5 2 -8 1
willi * | 12 -10 -4 8 -4 -2
williams | 0 -9 -4 9 2 3
willo * | 2 10 -8 1 -5 0
willows | 2 10 -8 1 -5 0
wilme * | 4 -6 10 1 -4 -4
wilmer | 4 -6 10 1 -4 -4
wind | -5 -9 -8 -10 -14 47
wind blowing | -3 -5 -2 -6 -10 26
wind noise | -1 -4 -8 -10 -12 36
windo * | 12 -18 4 22 3 -22
window | 10 -16 8 7 7 -16
window <part> | 11 7 -3 -7 -3 -5
window <part> on | 11 7 -3 -7 -3 -5
window fell | 21 -6 -5 1 -11 -1
window fell down | 23 -5 -6 0 -9 -2
window is | 15 -8 -1 0 -7 1
window is stuck | 15 -8 -1 0 -7 1
window motor | 11 7 -3 -7 -3 -5
window motor on | 11 7 -3 -7 -3 -5
window regulator | 20 -6 -6 -2 -5 -1
window wont | 11 -2 -1 1 -10 2
window wont go | 11 -2 -1 1 -10 2
windows | 12 -2 -6 24 -15 -13
windows are | 11 0 0 -7 -6 3
windows stuck | 24 -11 -3 -2 -9 0
windows stuck down | 24 -11 -3 -2 -9 0
winds * | 17 -6 11 -8 -19 4
windshield | 15 -5 12 -7 -19 3
windshield washer | 11 -2 -6 0 -4 1
windshield wiper | 15 -3 -1 -1 -3 -6
windshield wiper <part> | 19 -2 -2 -3 -3 -8
windshield wiper motor | 19 -2 -2 -3 -3 -8
windshield wipers | 19 -5 -4 -1 -10 0
wings | -8 -8 -8 -8 39 -7
winif * | 11 -4 -3 0 -4 1
winifred | 11 -4 -3 0 -4 1
winn | 12 -6 -1 1 -6 0
winn dixie | 12 -6 -1 1 -6 0
winn dixie parking | 8 -4 -1 1 -5 1
winne * | -18 -14 -5 59 -2 -20
winner | -18 -14 -5 59 -2 -20
winni * | 12 -2 -2 0 -3 -5
winnie | 12 -2 -2 0 -3 -5
winnie <name> | 12 -2 -2 0 -3 -5
winte * | 23 -6 -7 -5 -6 1
winter | 12 -5 -4 0 -6 2
wiper | 14 5 -1 -1 -14 -3
wiper * | 16 0 -4 -1 -15 2
wiper <part> | 18 -4 -2 -2 -3 -6
wiper blades | 0 14 -5 1 -11 0
wiper blades and | 20 -11 -6 0 -1 -2
wiper motor | 18 -4 -2 -2 -3 -6
wipers | 16 0 -4 -1 -15 2
wipers and | 11 9 -5 -3 -10 -2
wipers quit | 10 -7 -1 1 -5 1
wire | 11 -4 -5 -2 -2 2
wires | 9 -10 -8 2 6 1
wires under | 19 -2 -2 0 -10 -4
wirin * | 19 -1 -5 0 -9 -3
wiring | 19 -1 -5 0 -9 -3
wiring harness | 6 8 -4 -3 -4 -3
wiring on | 13 -4 0 1 -13 3
wiring on my | 16 -4 -1 0 -13 3
wish | 3 -3 9 -7 -2 0
with | -12 9 23 11 -5 -26
with <name> | -7 -34 18 23 5 -5
with <part> | 4 -11 18 -5 -6 1
with <we> | -2 31 19 -15 -24 -9
with <we> about | 1 -4 11 -4 -6 2
with <we> and | -6 10 -5 0 -2 2
with <we> for | -4 8 0 1 -6 1
with <we> i | 12 -7 -6 2 -1 1
with <we> this | -5 2 8 -5 -3 2
with a | 15 -12 -8 24 -3 -17
with a <car> | 11 -12 3 6 -9 2
with a <name> | 14 -9 -8 -10 17 -5
with a bad | 9 -3 -3 -1 -3 1
with a dead | 24 -9 -11 -3 -4 3
with a flat | 7 -10 12 -1 -10 2
with a k | 26 -10 -3 -5 -10 1
with a leaking | 11 -1 -1 -2 -6 -2
with a message | -1 -3 -3 -4 10 1
with a prepaid | -1 -4 -7 11 -2 2
with a price | 5 10 -1 -8 -8 1
with a representative | -3 -1 -6 17 -7 0
with a specialist | -5 -4 -8 27 -8 -1
with a sprite | -8 -3 -1 -5 23 -6
with a y | 10 -4 -4 -1 -3 1
with advance | -3 -4 12 -1 -6 2
with all | 11 -5 -4 -3 -2 3
with allied | -3 -4 12 -5 -2 0
with allied <name> | -3 -4 12 -5 -2 0
with an | 19 -13 -4 5 -2 -5
with an <name> | 15 -5 -2 -2 -2 -3
with an agent | -4 -3 -8 24 -6 -2
with an epc | 9 -4 -2 -1 -4 1
with an i | 8 -6 -4 -5 12 -3
with an x | 18 -2 1 -9 0 -8
with another | 18 -4 -5 -5 -4 0
with bright | -3 -2 -3 10 -2 1
with bright <name> | -3 -2 -3 10 -2 1
with business | -1 -3 -3 8 -2 1
with business funding | -1 -3 -3 8 -2 1
with cash | -12 -10 -8 10 18 1
with cintas | -4 -2 16 -3 -5 -2
with coastal | 18 -5 -7 -2 -1 -3
with doctor | 1 -14 -2 -3 18 0
with dr | 0 -11 -2 -9 22 -1
with dr <name> | -4 -6 -2 -1 11 3
with farmers | -6 -4 18 -2 -7 2
with google | -1 -3 -4 8 -1 0
with great | -5 -5 11 -3 -1 2
with great <name> | -5 -5 11 -3 -1 2
with great plains | -4 -5 12 -3 -1 2
with gulf | -3 -6 12 -4 -2 3
with gulf <name> | -3 -6 12 -4 -2 3
with him | 8 -6 -1 1 -2 0
with his | 10 -8 -2 -2 1 1
with interstate | -6 -2 35 -10 -8 -7
with interstate batteries | -5 -5 11 -3 -1 2
with it | 6 13 -12 -2 -1 -4
with local <name> | -6 -5 -6 14 -1 4
with my | 17 22 -24 -6 2 -11
with my <vehicle> | 21 6 -4 -8 -10 -5
with my car | 13 9 -3 -7 -9 -4
with my card | 1 11 -4 -3 -4 0
with my son | 16 -7 -6 2 -5 1
with no reverse | 14 -2 -2 -11 -4 4
with our | 8 -1 -4 -2 -2 1
with peak | -2 -3 -2 9 -3 1
with peak <name> | -2 -3 -2 9 -3 1
with peak digital | -2 -3 -2 9 -3 1
with progressive | -3 -9 17 -5 -4 4
with progressive <name> | -1 -9 9 -1 0 2
with some | -5 10 14 -7 -7 -5
with that | 2 27 2 -10 -8 -14
with the | -17 15 21 -8 -8 -3
with the <car> | -20 24 3 -3 -6 1
with the <n> | 18 6 -13 -2 -12 3
with the <part> | 13 -9 6 -2 -8 -1
with the <vehicle> | -10 18 1 5 -14 -1
with the air | 9 -7 -1 0 0 0
with the billing | -5 -4 -6 1 17 -4
with the blue | 5 9 -7 1 -6 0
with the boat | -6 24 -7 0 -8 -3
with the card | -6 11 -3 6 -3 -5
with the chamber | -5 -4 11 10 -7 -6
with the city | -5 -3 27 -6 -10 -3
with the goats | 9 -2 -2 -1 -2 -2
with the hemi | 11 -6 -7 1 -1 2
with the national | 5 -5 -7 12 -6 0
with the noise | -4 14 -1 2 -9 -1
with the other | -4 8 -5 2 -3 2
with the red | 1 10 -4 0 -2 -4
with the school | 12 -3 -5 0 -4 1
with the sheriffs | 11 -5 -8 -5 11 -3
with the straight | 13 -3 -3 -1 -5 -1
with the trailer | -4 -11 14 -7 8 0
with the truck | -5 -6 15 -5 -3 4
with the vehicle | -3 -5 -8 14 -1 3
with the warranty | -2 15 -8 -2 -5 1
with this | -2 21 -9 -8 10 -12
with those | 18 -4 -4 -3 -8 1
with three | -2 -8 10 -10 13 -4
with trans | 11 -2 5 -3 -2 -10
with two | 23 5 -7 -8 -10 -4
with us | -1 -10 33 -11 -14 3
with verizon | -1 -3 9 -4 -3 1
with verizon <name> | -1 -3 9 -4 -3 1
with verizon business | -1 -3 9 -4 -3 1
with yelp | -1 -6 4 13 -9 -2
with you | -2 26 20 -15 -21 -8
with you about | 1 -4 11 -4 -6 2
with you and | -6 10 -5 0 -2 2
with you for | -4 8 0 1 -6 1
with you i | 12 -7 -6 2 -1 1
with you this | -5 2 8 -5 -3 2
with your | -12 6 12 29 -18 -18
with your <part> | -8 -6 23 -3 -6 0
with your name | -7 3 -9 15 -4 2
with zero | 19 -3 -8 -9 -4 6
withi * | 9 -3 -11 10 -4 -1
within | 9 -3 -11 10 -4 -1
within <n> | 10 -3 -8 5 -4 -1
within thirty | 0 -3 -5 11 -3 0
within thirty minutes | 0 -3 -5 11 -3 0
witho * | 0 12 14 -6 -10 -10
without | 0 12 14 -6 -10 -10
without the | -1 7 15 -4 -7 -10
without the <vehicle> | 12 -5 -5 1 -5 2
without the car | 12 -5 -5 1 -5 2
wobbl * | 17 12 -11 -1 -9 -8
wobble | 14 -5 -6 0 -5 0
wojci * | 4 6 -3 2 -10 2
wojcik | 4 6 -3 2 -10 2
woman | -3 -3 10 -4 -4 3
won | -11 -8 -2 53 -15 -18
won a | 0 -3 -4 13 -4 -2
wonde * | 9 8 11 -1 -20 -7
wonder | 3 9 -6 -4 -3 1
wondered | -1 9 6 -5 -7 -2
wondered if | -2 13 -4 -3 -3 0
wondered if <we> | -2 13 -4 -3 -3 0
wondered if you | -2 13 -4 -3 -3 0
wondering | 7 7 12 1 -18 -9
wondering do | 14 -6 -5 1 -7 3
wondering do <we> | 14 -6 -5 1 -7 3
wondering do you | 14 -6 -5 1 -7 3
wondering how | 15 -9 -3 -2 -1 0
wondering how much | 15 -9 -3 -2 -1 0
wondering if | 6 1 19 4 -16 -13
wondering if <we> | 14 -4 16 -7 -9 -9
wondering if you | 18 3 2 -6 -8 -9
wondering if youd | -10 -5 12 10 -3 -5
wondering when | -7 13 -1 -1 -4 -1
wont | 23 -3 -6 -8 -1 -6
wont be | -10 31 0 -16 11 -16
wont be able | -10 16 -4 -9 12 -5
wont be home | -8 32 -6 -7 -7 -4
wont be needing | -1 10 0 0 -9 2
wont catch | 13 -7 -2 1 -1 -4
wont catch i | 8 -7 -2 0 0 0
wont charge | 14 -4 -2 2 -14 4
wont close | 14 -2 -7 -1 -4 1
wont come | 14 2 -6 -1 -6 -4
wont come out | 24 -1 -6 -2 -8 -6
wont cover | 19 -9 -5 -4 -5 3
wont cover it | 10 -5 -3 -2 -2 1
wont crank | 7 15 -4 -2 -12 -4
wont crank its | 17 -4 -1 -5 -5 -2
wont do | 10 -6 -2 0 -1 -2
wont do it | 10 -6 -2 0 0 -3
wont fire | 18 -10 -6 1 -2 0
wont go | 25 3 -10 -3 -13 -2
wont go in | -4 22 -4 -4 -5 -5
wont go into | 20 -10 -6 -1 -2 -1
wont go off | 19 -6 -5 -1 -5 -2
wont go over | 14 -7 -2 0 -5 1
wont go past | 21 -3 -2 -6 -3 -6
wont go up | 1 4 -1 2 -8 2
wont hold | 14 1 -5 -3 -4 -3
wont hold a | 13 4 -2 -5 -4 -5
wont idle | 21 -6 -10 2 -8 1
wont latch | 16 -4 0 0 -9 -3
wont let | -4 -5 9 1 -3 2
wont lock | 16 -2 -2 -2 -4 -6
wont move | 19 -4 -3 0 -8 -4
wont open | -14 5 -8 0 17 0
wont open and | 11 -4 -2 0 -5 0
wont recognize | 16 -5 -1 -1 -7 -2
wont recognize the | 16 -5 -1 -1 -7 -2
wont restart | 16 -4 -3 1 -7 -3
wont shift | 13 -5 -8 1 -3 1
wont shift out | 13 -5 -8 1 -3 1
wont start | 28 -8 -13 0 -3 -4
wont start and | 17 -7 -6 3 -8 3
wont start at | -6 12 -6 0 -1 2
wont start i | 10 -4 -2 -1 -2 -1
wont start im | 9 -3 -1 0 -7 1
wont start in | 19 -9 -7 3 -8 2
wont start it | 10 -7 0 0 -2 -1
wont start its | 20 -6 -9 1 -9 3
wont stay | 11 -3 -1 -3 -5 1
wont stay running | 11 -3 -1 -3 -5 1
wont turn | 8 -11 9 3 -12 3
wont turn on | 16 -7 -2 1 -7 -1
wont unlock | 13 -5 -3 -1 -5 2
wood | 20 -9 -3 -4 -6 2
woods <day> | -4 -5 10 -2 0 2
word | -7 23 3 -15 6 -11
word on | -9 33 -4 -6 -10 -4
work | 7 29 18 -10 -16 -28
work <vehicle> | 12 -9 8 -5 -8 2
work <vehicle> <car> | 15 -8 -7 0 -2 1
work <we> | -10 49 -12 -9 -12 -7
work <we> <did> | -5 29 -7 -6 -6 -6
work and | 15 -10 -1 1 -8 3
work at six | 11 -7 -1 0 -4 1
work at the | 11 -5 -4 1 -5 1
work by | 9 -6 -5 1 -1 1
work done | 26 -7 -6 -1 -8 -4
work done on | 14 -7 -4 -1 -3 0
work for | 4 4 17 -8 -17 -1
work for <we> | 1 -5 12 -1 -4 -2
work for the | 14 -5 12 -11 -8 -3
work for this | -6 17 -3 2 -8 -1
work for you | 1 -5 12 -1 -4 -2
work from | 10 -9 -10 27 -14 -5
work from home | 9 -9 -9 27 -13 -5
work i | -14 -2 18 -6 4 1
work in <name> | 11 2 -6 0 -6 0
work last | -7 34 -5 -10 -6 -6
work last week | -7 34 -5 -10 -6 -6
work nights | 17 -8 -7 1 -3 0
work nights at | 16 -6 -7 0 -3 -1
work on | 34 -13 -3 6 -17 -7
work on <name> | 17 -2 -2 -2 -7 -4
work on diesels | 22 -5 -6 -3 -3 -6
work on it | 8 -2 -4 -2 -3 2
work on the | 19 -3 -7 -2 -8 0
work order | -4 16 -8 -1 -4 0
work out | -2 -8 11 -4 0 4
work out of | -2 -8 11 -5 0 4
work than | -5 -4 13 -2 -3 0
work that | -1 27 -13 -5 -7 -1
work that <we> | -7 32 -8 -7 -6 -5
work that was | -3 19 -6 -2 -8 0
work tomorrow | 9 -8 0 0 0 0
work truck | 12 -7 -7 1 0 1
work until | 11 -9 -2 1 -2 1
work van | 6 -7 12 -6 -8 2
work van <car> | 11 -4 -4 0 -2 0
work with | -7 -5 20 -8 -5 4
work you | -8 42 -9 -9 -9 -7
work you did | -5 29 -7 -6 -6 -6
worke * | 10 12 22 3 -8 -39
worked | 17 23 13 -22 -10 -20
worked on | 3 42 6 -18 -22 -12
worked on my | 9 18 -10 -5 -8 -5
worked on the | -5 11 -3 -3 -3 3
workers | -5 -11 31 18 -15 -19
workers comp | -7 -4 39 -12 -8 -10
worki * | 2 -6 -4 18 3 -12
working | 3 -7 -4 18 3 -12
working capital | -1 -3 -11 26 -6 -5
working on | 4 3 9 -7 -11 1
working on cars | 0 -6 10 -2 -5 2
working on my | -5 15 7 -13 -3 0
works | 11 8 -8 -1 -13 1
works best | 14 -4 -2 -2 -6 0
works on | 17 -9 -6 2 -5 1
works on high | 12 -8 -6 1 0 1
world | -15 -13 18 -7 18 -2
world * | 6 -3 30 -12 -11 -10
world <name> | -3 -6 19 -4 -6 -1
world pac | -3 -6 19 -4 -6 -1
worldpac | 6 -3 30 -12 -11 -10
worri * | 14 0 -5 -3 -7 2
worry | 8 -6 -2 0 -1 1
worse | 2 14 -5 -5 -6 -1
worse than | -2 12 -5 -2 -4 1
worth | 31 -1 -11 -6 -9 -3
worth fixing | 20 -4 -4 -2 -5 -6
would | 12 -12 -3 8 11 -15
would * | 6 0 4 -8 4 -6
would <day> | -5 -2 9 -1 -5 3
would <name> | -5 -2 9 -1 -5 3
would <we> | 17 -19 6 7 2 -13
would <we> <did> | 26 -7 -6 -3 -4 -5
would <we> be | 17 -7 5 1 -11 -6
would <we> call | 10 -4 -4 -2 -3 2
would <we> charge | 16 -12 -6 -1 1 2
would <we> come | 17 -11 -8 2 -4 2
would <we> consider | 2 -4 -5 12 -3 -1
would <we> finish | 9 -6 -6 1 1 1
would <we> have | -6 11 6 -8 -2 0
would <we> like | -7 3 0 15 -6 -7
would <we> take | -5 -10 8 -12 19 -1
would <we> want | 11 -6 -2 -6 0 2
would appreciate | 9 -6 -2 0 0 0
would appreciate a | 9 -6 -2 0 0 0
would be | 17 -5 -5 -13 8 -3
would be good | 13 -8 -5 -3 2 1
would be great | 11 -4 -2 -5 -3 3
would be here | 1 11 -3 -9 9 -10
would go | -2 10 -3 2 -9 1
would it | 8 -7 -3 1 0 1
would like | 6 -6 -12 9 9 -6
would like <we> | 9 -8 -4 -3 5 1
would like a | 19 -7 -2 -4 -4 -3
would like to | 10 -11 -12 14 7 -8
would like you | 9 -8 -4 -3 5 1
would need | 8 -4 -3 1 -4 2
would that | 11 -9 -2 0 -1 1
would that run | 9 -7 -3 0 0 1
would you | 17 -19 6 7 2 -13
would you be | 17 -7 5 1 -11 -6
would you call | 10 -4 -4 -2 -3 2
would you charge | 16 -12 -6 -1 1 2
would you come | 17 -11 -8 2 -4 2
would you consider | 2 -4 -5 12 -3 -1
would you finish | 9 -6 -6 1 1 1
would you have | -6 11 6 -8 -2 0
would you like | -7 3 0 15 -6 -7
would you put | 26 -7 -6 -3 -4 -5
would you take | -5 -10 8 -12 19 -1
would you want | 11 -6 -2 -6 0 2
wouldnt | 7 -1 5 -8 4 -6
wouldnt start | 18 -8 -5 2 -9 2
wouldnt take | 2 11 -5 -2 -5 -2
wouldnt take a | -1 8 -4 -1 -2 1
wraps | -5 -7 15 -3 -4 4
wraps and | -4 -4 11 -4 -2 3
wreck * | -3 -7 13 -1 -4 2
wrecker | -3 -7 13 -1 -4 2
wrenc * | -13 11 21 -5 -16 2
wrench | -9 14 7 -2 -11 2
wrench back | -1 -5 11 -5 -2 1
wrench back from | -1 -5 11 -5 -2 1
wrench light | 17 -5 -6 2 -5 -2
wrenches | -9 -3 17 -2 -5 1
write | -10 13 7 -4 -10 3
write * | -6 4 10 -4 -6 2
write <name> | 9 -7 -1 0 0 -1
write this | -5 -6 14 0 -5 2
writt * | 21 -13 -9 -3 13 -8
written | 21 -13 -9 -3 13 -8
written <paper> | 25 -7 -5 -1 -11 0
written estimate | 25 -7 -5 -1 -11 0
wrong | -1 3 -2 -18 36 -18
wrong address | -7 11 -4 -7 11 -5
wrong button | -7 -7 -3 -6 3 20
wrong house | -6 32 -7 -3 -10 -7
wrong its | 22 -9 -3 0 -4 -5
wrong its <n> | 16 -7 -4 0 -5 1
wrong number | -3 -17 -10 -11 68 -25
wrong number sorry | -5 -8 -5 -3 33 -12
wrong on | -3 -4 -4 19 -6 -2
wrong on three | -3 -4 -4 19 -6 -2
wrong one | -9 -9 44 -8 -14 -4
wrong one came | -7 -14 46 -8 -13 -4
wrong place | -5 10 -6 -5 10 -5
wrong place i | -1 -5 -3 -3 15 -3
wrong plate | -8 36 -6 -7 -10 -4
wrong plate number | -8 36 -6 -7 -10 -4
wrong side | -3 -9 20 1 -6 -3
wrong with | 14 9 -8 0 -10 -5
wrong with it | 14 9 -8 0 -10 -5
wrote | 2 17 4 -12 0 -11
wrote on | -5 13 -5 3 -8 3
wu | 9 4 -9 0 -6 2
wu i | 9 -1 -3 -2 -3 0
wu i got | 11 0 -5 -3 -4 1
wyatt | 14 -6 -6 2 -7 3
wyatt <name> | 10 -6 -4 1 -3 2
x | -1 3 0 -14 26 -14
ximen * | 13 -5 -6 1 -5 2
ximena | 13 -5 -6 1 -5 2
y | 4 10 4 -7 -4 -7
y <n> | 14 -9 -6 2 -4 2
y <n> y | 14 -7 -5 2 -6 2
y <name> | 10 0 -6 1 -8 2
y cuanto | 16 -7 -3 -1 -7 3
y dos | 14 -10 -4 -1 0 1
y e | 8 -5 -3 1 -3 2
y el | 12 -6 -3 1 -5 0
y el aire | 20 -7 -7 1 -8 1
y esta | 9 -7 -2 0 -1 0
y hoy | -3 8 -2 -1 -4 2
y la | 8 -3 -2 -1 -2 -1
y las | -4 -5 6 -3 12 -6
y me | 1 -6 9 -1 -3 0
y n | 10 -1 -2 -1 -4 -1
y n <name> | 10 -1 -2 -1 -4 -1
y necesito | 7 -9 4 -1 -3 1
y no | 6 31 -14 -2 -16 -5
y no arranca | 19 -8 -4 0 -4 -2
y no hace | 10 -4 -3 -1 -2 0
y no le | 22 -7 -7 -5 -6 1
y no me | 2 25 -7 -5 -7 -8
y no prende | 10 -5 -3 0 -1 -1
y no voy | -1 12 -5 -1 -5 -1
y o | 14 -3 -2 -3 -5 -2
y que | 9 -8 -6 0 6 0
y que me | 20 -3 -8 -2 -9 3
y quedo | 11 1 -6 -2 -5 1
y quedo muy | 11 1 -6 -2 -5 1
y quiero | -9 16 -2 -2 -4 0
y quiero saber | -5 9 -2 0 -2 0
y se | 0 3 10 -3 -7 -3
y se calienta | 21 -7 -5 1 -4 -5
y se esta | 11 -2 -5 -2 -3 1
y se me | 15 -7 -6 2 -6 3
y sigue | 9 -4 -4 1 -3 1
y tira | 8 -5 -2 0 -1 0
y uno | 9 -6 -2 0 -1 1
y ya | 0 15 -13 -6 4 0
y ya <kin> | -1 14 -4 -2 -4 -3
y ya le | -3 9 -3 -1 -2 0
y ya no | -3 9 -2 0 -2 -1
y ya son | -1 14 -4 -2 -4 -3
y yo | 3 -11 14 -3 -3 1
ya | -22 51 19 -21 -2 -25
ya <kin> | -2 16 -5 -2 -4 -2
ya <kin> las | -3 11 -4 -1 -4 1
ya esta | -11 16 20 -19 15 -21
ya esta listo | -8 34 -6 -4 -11 -4
ya esta mi | -8 5 -3 -4 15 -5
ya le | 1 21 11 -11 -13 -9
ya le pague | 6 20 -7 -8 -6 -6
ya le toca | 16 -8 -7 -1 -2 2
ya llegamos | -2 -3 -2 -2 10 -2
ya llegamos a | -2 -3 -2 -2 10 -2
ya llego | -8 24 11 -3 -15 -9
ya llegue | -7 -9 -6 1 22 -2
ya me | 12 0 -5 -2 -5 0
ya no | 6 45 -10 -6 -16 -19
ya no sirve | -7 18 -4 -1 -3 -3
ya quedo | -7 14 19 -8 -7 -12
ya se | -8 -12 21 15 -13 -3
ya se vencio | -6 -11 17 15 -12 -3
ya son | -2 16 -5 -2 -4 -2
ya son las | -3 11 -4 -1 -4 1
ya te | -2 10 -4 0 -4 0
ya tengo | -2 11 12 -7 -8 -6
ya tengo el | -4 16 7 -6 -6 -7
ya viene | -10 29 -7 -4 -4 -5
yadir * | 17 -13 -4 1 -3 2
yadira | 17 -13 -4 1 -3 2
yadira <name> | 17 -13 -4 1 -3 2
yall | 12 62 -3 -33 -5 -33
yall charge | 23 -7 -2 -1 -6 -6
yall charge just | 22 -7 -2 -1 -5 -6
yall come | 23 -6 -5 -4 -9 0
yall coming | -4 9 -3 0 -2 0
yall did | -8 17 -3 1 -7 1
yall did my | -6 13 -1 0 -7 0
yall do | 21 -6 -3 -3 -4 -5
yall fixed | -1 8 -2 0 -9 3
yall have | -1 25 -2 -9 -5 -8
yall its | 10 -6 0 0 -2 -2
yall said | 3 25 -3 -8 -7 -10
yall still | 0 23 -9 -4 -8 -2
yall take | 10 -3 -2 0 -6 2
yall work | 14 -3 -3 -5 -5 2
yall work on | 14 -3 -3 -5 -5 2
yard | 1 -1 39 -27 15 -27
yard sale | -10 -4 -5 -9 34 -7
yard so | -7 21 -3 -1 -6 -4
yeah | 15 -12 1 -14 -10 19
yeah <name> | -6 -1 2 -10 10 6
yeah <we> | -11 16 -5 -1 -1 1
yeah can | 22 -5 -3 -5 4 -13
yeah can <name> | -6 -5 -2 -3 19 -4
yeah can i | 22 -5 -3 -5 4 -13
yeah hello | 5 -5 -5 10 -2 -3
yeah hey | 7 -7 -4 13 -5 -3
yeah hey this | -2 -5 8 -4 1 2
yeah hi | 5 -17 1 1 12 -2
yeah hi my | 0 -11 7 2 1 2
yeah how | 21 -6 -2 -2 -6 -4
yeah how much | 21 -6 -2 -3 -6 -5
yeah i | 9 6 -11 -5 6 -6
yeah i got | 15 -6 -3 0 -8 2
yeah i need | 5 7 -7 -4 9 -9
yeah i want | -3 -1 -2 -1 11 -3
yeah im callin | 13 -7 0 0 -5 0
yeah is | 1 -3 -2 -2 12 -7
yeah its | 7 14 -13 1 -11 2
yeah its <name> | 12 9 -13 1 -10 1
yeah lemme | -5 -2 -1 -3 17 -6
yeah lemme get | -5 -2 -1 -3 17 -6
yeah my | 28 -4 -2 -6 -9 -6
yeah no | 0 -4 -2 -3 -3 13
yeah so | -1 3 -6 -2 -5 11
yeah the | 12 7 -6 1 -8 -5
yeah this | 5 2 19 -7 -15 -4
yeah this is | 5 2 18 -6 -15 -4
yeah two | -1 -1 -4 -1 9 -3
year | -1 8 13 4 -22 -2
year and | -4 12 6 -6 -9 1
year warranty | -4 8 -3 0 -1 1
yearb * | -7 -7 11 -8 26 -15
yearbook | -7 -7 11 -8 26 -15
years | -12 13 21 -6 -17 2
years and | -6 11 12 -11 -10 3
years mostly | -7 -1 12 -1 -2 0
yello * | 7 -14 12 20 -14 -12
yellow | 5 -11 12 20 -13 -13
yellow house | 10 -4 -4 0 -5 2
yelp | -5 -10 16 27 -15 -13
yelp ads | -12 -9 19 16 -7 -7
yes | 2 16 -10 4 -8 -3
yes <n> | 15 -7 -4 2 -8 3
yes <name> | 15 5 -9 -2 5 -14
yes good | 20 -4 -10 0 -6 1
yes good afternoon | 12 4 -6 -2 -4 -4
yes good morning | 9 -6 -2 -1 0 0
yes hello i | 0 9 -2 -5 7 -9
yes hi im | -8 11 -1 0 -4 3
yes i | 22 -23 1 -6 8 -2
yes i drive | 12 -5 -2 0 -5 0
yes i know | 19 -3 -5 -2 -7 -2
yes i want | -5 -4 -4 -2 19 -5
yes i was | 9 -10 -3 -3 9 -1
yes id | 1 -14 -4 -1 19 -2
yes id like | 1 -14 -4 -1 19 -2
yes im | -5 -10 8 -4 18 -7
yes im calling | -4 -6 -6 -1 23 -6
yes maam | 13 -4 -1 -1 -7 0
yes on | -2 12 -3 8 -6 -9
yes on <name> | -2 12 -3 8 -6 -9
yes or | -7 -4 9 9 -6 1
yes or no | 0 -6 15 -2 -4 -3
yes sir | -2 -4 8 -1 -2 1
yes sir this | 11 -5 -5 1 -2 0
yes that | -2 14 -3 0 -8 -1
yes the | 12 -4 -2 -2 -3 -2
yes to | -11 34 -10 15 -12 -16
yes to the | -6 37 -3 -9 -8 -11
yesenia <name> | 11 -10 -1 1 0 -1
yesenia le | -4 12 -3 -1 -3 -2
yesenia maldonado | 11 -9 0 0 0 -2
yeste * | -12 36 3 -16 1 -13
yesterday | -12 36 3 -16 1 -13
yesterday <name> | -4 9 -4 0 -2 1
yesterday about | -12 21 -4 -3 -3 0
yesterday about my | -12 21 -4 -3 -3 0
yesterday and | 5 8 -8 3 -12 3
yesterday i | -4 9 -4 0 -2 1
yesterday too | 10 -5 -2 1 -5 1
yet | -16 65 -11 -18 -1 -20
yet i | -3 9 -4 1 -6 3
yo | 8 -2 15 -13 10 -18
yo <name> | 17 -10 -6 -7 13 -8
yo estoy | 13 -4 -11 2 -2 2
yo estoy en | 13 -4 -11 2 -2 2
yo its | 7 20 6 -3 -21 -8
yo its <name> | 17 -12 10 -2 -13 -1
yo no | 4 -10 13 -3 -4 0
yo whats | -4 -6 14 -3 -4 2
yo whats up | 3 -5 8 -3 -3 0
yoder | 14 -2 -1 -2 -7 -3
yolan * | -3 9 -1 0 -6 2
yolanda | -3 9 -1 0 -6 2
yonke | -5 -8 15 0 -2 0
yonke ya | -5 -8 15 0 -2 0
yonke ya le | -5 -8 15 0 -2 0
you | -20 21 14 -7 -16 9
you <n> | 1 -4 16 2 -11 -4
you a | -11 18 26 16 -28 -21
you a check | -5 27 -4 -5 -5 -8
you a complimentary | -6 -3 -5 21 -2 -5
you a free | -3 0 -5 14 -2 -4
you a hundred | -4 4 13 -5 -4 -4
you a referral | -1 -13 15 -1 -1 0
you a reman | -7 -4 12 -2 -2 3
you a review | -3 40 -10 -13 -4 -11
you about | -2 -10 7 13 -10 1
you about our | -5 -1 -5 13 -1 0
you about the | -3 -4 10 -3 -2 3
you again | 4 -2 9 -4 -5 -2
you again <name> | -3 -2 10 -4 -4 3
you aint | -8 7 -5 -2 11 -1
you aint answering | -7 11 -4 -3 4 -2
you all | -4 28 -5 -11 11 -19
you all did | -13 13 -1 0 0 0
you and | 3 6 -7 -9 8 -2
you and not | -2 17 -5 -3 -3 -4
you approved | 0 -4 -4 18 -3 -7
you are | -13 7 -12 24 -17 10
you are coming | -6 38 -13 -7 -7 -5
you as | 8 -1 17 -10 -9 -5
you as a | 11 -8 16 -8 -6 -5
you asked | 5 15 36 -13 -16 -27
you asked about | 3 -8 28 -4 -8 -11
you asked for | -14 4 34 -6 -5 -14
you at | -2 9 -9 1 21 -19
you at man | 0 5 -5 -5 9 -4
you at ten | -2 12 -3 -1 -5 -1
you at the | 3 -7 9 -1 -4 0
you at three | -1 10 -2 -2 -4 -1
you available | 29 -8 -2 -3 -15 -1
you back about | -9 15 -11 9 -1 -2
you back out | -6 12 -3 2 -7 2
you be | 11 -4 1 -5 11 -13
you be able | 22 -7 -6 -4 -5 -1
you be open | -5 -5 13 5 -5 -4
you beat | 9 9 -5 -3 -7 -3
you beat that | 12 -5 -4 -2 -2 1
you before | 3 -11 10 3 -8 2
you before we | -3 -6 11 -3 -1 2
you bill | 11 -6 -1 -3 -5 3
you bought | -6 -3 21 -3 -6 -3
you bring | 28 -14 -11 1 4 -9
you bring the | 24 -5 -5 -3 -8 -3
you broke | -7 15 0 -1 -3 -4
you brother | 9 -4 0 -4 -2 1
you but | 7 -7 12 -3 -8 -1
you buy | 0 -5 -6 -9 29 -10
you bye | 4 -12 -5 -4 6 11
you call | 20 -9 -2 -8 2 -3
you call me | 16 -6 3 -7 -3 -3
you called | -6 2 36 -14 5 -23
you called about | -6 -7 34 -2 -9 -10
you called me | 8 26 -14 -4 -12 -3
you came | 8 43 -8 -15 -15 -13
you came out | 5 22 0 -6 -12 -10
you can | 17 -16 -7 -3 6 3
you can call | 16 -10 -2 -1 -3 0
you can come | 12 -6 -4 1 -5 2
you can email | 8 -3 -3 0 0 -2
you can help | 16 -2 -1 -6 -5 -1
you can look | 9 -8 0 0 0 0
you can program | 16 -4 -5 -5 -2 1
you can text | 15 -6 -4 -3 0 -2
you cant | -1 -9 10 -6 8 -2
you cash | -4 12 -3 -3 -4 2
you changed | -2 25 -7 -2 -8 -5
you changed my | 1 28 -6 -6 -11 -7
you changed the | -1 10 -6 0 -3 0
you charge | 36 -21 -9 4 -10 1
you charge <n> | 15 -7 -4 1 -3 -2
you charge for | 22 -11 -3 -4 -3 -1
you charge to | 19 -8 -3 -1 -7 -1
you charged | -9 32 -4 -3 -9 -7
you charged me | -8 24 -3 -1 -7 -5
you check | 5 3 0 0 -9 1
you check it | 15 -8 -4 1 -5 2
you cleared | -4 9 -3 0 -1 0
you close | -18 -1 -3 -5 27 0
you come | 18 -11 -3 -4 5 -6
you come and | 9 1 -4 -1 -3 -3
you come by | 20 -7 -3 0 -10 0
you come do | 14 -4 -7 -3 -3 3
you come get | 7 -10 14 0 -7 -4
you come out | 16 -8 -3 1 -7 0
you come thursday | -3 11 -5 0 -2 -2
you come to | 29 -12 -3 1 -12 -3
you coming | -1 29 -13 -16 16 -15
you coming out | -7 10 -2 -1 -1 0
you consider | 2 -4 -5 12 -3 -1
you could | 28 -11 -14 20 -13 -10
you could come | 20 -7 -4 -3 -5 -1
you could do | -7 11 -3 0 -3 2
you cut | 19 -2 -7 -11 -4 6
you cut and | 14 1 -5 -14 -1 5
you did | 5 22 3 -2 -19 -9
you did my | 21 12 -11 -5 -12 -6
you did the | 6 4 -5 2 -11 4
you didnt | -4 17 -3 1 -4 -6
you do | 20 -9 0 -8 13 -16
you do <n> | 10 -2 -3 0 -8 2
you do <name> | 20 -7 -7 0 -9 2
you do a | -2 6 16 -7 -12 -1
you do european | 11 -2 -2 -1 -9 1
you do it | 16 -3 -5 1 -8 -1
you do my | 16 -7 -4 0 -6 0
you do oil | 24 -4 -6 -3 -10 -1
you do pre | 10 -1 -6 -4 0 2
you do that | 16 -10 4 0 -13 2
you do the | -3 4 12 -4 -10 2
you do those | 32 -8 -8 -3 -14 0
you do tires | 9 -4 -3 1 -5 2
you do you | -5 -2 13 -1 -4 -2
you doin | 13 -9 -1 1 -5 1
you doing | -5 -13 1 7 -9 20
you done | -7 14 -2 1 -6 1
you dont | -5 0 -3 12 1 -5
you dont do | 3 -3 10 -3 -5 -2
you dont have | -3 13 -10 12 -10 -2
you dont pay | -3 -4 -4 11 -2 3
you dont want | 1 -7 13 -4 -4 2
you down | 5 -8 1 10 1 -9
you down for | 0 -10 1 14 3 -8
you dropped | -2 -3 14 0 -5 -4
you dropped off | -2 -3 14 0 -5 -4
you email | -5 14 -5 -2 -4 2
you email it | -2 9 -5 -1 -3 2
you email me | -3 10 -2 -1 -4 0
you email that | -6 9 -4 1 -1 1
you emailed | -7 32 -5 -7 -3 -10
you emailed me | -7 32 -5 -7 -3 -10
you even | 16 -4 -7 -1 -2 -2
you ever | -4 24 14 -14 -12 -9
you ever find | -1 19 -5 -4 -6 -2
you fax | -4 24 -5 -3 -6 -4
you fellas | 7 14 -8 -1 -5 -7
you fifty | -9 16 -3 11 -9 -6
you find | -4 38 -12 -7 -11 -4
you finish | 12 -5 -6 1 -4 2
you finish it | 12 -7 -4 0 -3 2
you five | -1 9 -10 10 -5 -3
you five stars | -7 12 -1 0 -6 3
you fix | 17 -10 -9 -1 3 1
you fix it | 15 -4 -7 3 -7 1
you fix that | 19 -7 -2 0 -14 4
you fixed | 7 17 -16 -7 12 -13
you fixed hers | 19 -4 -4 0 -9 -1
you fixed it | -3 29 -3 0 -15 -8
you fixed my | 6 9 -6 -11 15 -13
you folks | -6 23 -7 -5 -2 -2
you for | -2 15 -15 10 -22 13
you for <name> | -5 12 -5 2 -6 2
you for coming | 2 22 -8 -4 -5 -7
you for monday | -3 19 -3 -3 -6 -5
you for the | 1 17 -3 -1 -8 -7
you for watching | -3 -12 -3 -3 -5 26
you for wednesday | -4 8 0 1 -6 1
you for your | 13 -6 1 -7 -3 2
you found | -13 30 7 -6 -11 -6
you friday | -3 24 -1 -6 -4 -10
you from | -2 11 -4 1 -4 -1
you gave | -6 18 19 -21 7 -17
you gave me | -2 18 9 -7 -12 -6
you get | 17 11 -8 -9 1 -11
you get a | -14 21 12 -8 -13 2
you get for | 10 -4 -3 -1 -3 1
you get here | 12 7 -8 -1 -8 -2
you get my | -7 39 -9 -5 -18 -1
you get off | -10 -7 -1 -4 27 -5
you get the | -4 11 -9 -4 11 -5
you get this | 28 -10 -5 -5 -1 -7
you get to | 8 3 -6 0 -8 4
you give | -5 -8 15 1 -5 2
you give me | -3 -4 11 0 -6 1
you go | 6 12 -8 -4 -2 -5
you got | 6 22 3 -14 1 -19
you got a | -2 -9 11 -3 5 -3
you got it | 9 5 -5 -2 -6 -1
you got my | 1 32 -13 -8 1 -13
you got the | -5 27 -10 -1 -8 -3
you gotta | 1 -9 5 -2 7 -2
you guys | 10 23 -4 -16 5 -17
you guys are | -5 13 -4 1 -4 -1
you guys came | 1 29 -10 -5 -11 -5
you guys come | 14 -2 -2 -3 -8 1
you guys coming | -10 37 -9 -7 -9 -3
you guys did | 1 29 -9 -6 -10 -5
you guys do | 18 -15 -10 -4 15 -4
you guys have | 1 2 8 -9 9 -10
you guys put | -6 14 -3 -2 -4 1
you guys still | 11 -6 -4 9 -7 -2
you guys work | 16 -2 -2 -1 -8 -2
you had | -14 11 14 -7 6 -10
you had it | -3 9 -3 0 -2 0
you had me | -2 10 -6 -3 -3 3
you had the | -1 9 -5 -1 -4 2
you had to | -10 13 -1 -1 -2 1
you handle | 9 -2 -3 -5 -2 2
you happy | -3 -6 -7 6 21 -11
you happy birthday | -1 -4 -2 -5 22 -10
you have | -9 12 -4 7 20 -25
you have a | 8 -4 -11 2 10 -6
you have any | -3 -13 9 -7 18 -3
you have anyone | -2 -5 -2 -2 16 -5
you have been | 1 -9 -3 19 -5 -3
you have for | -2 -12 2 -3 19 -5
you have it | -3 -3 10 -1 -5 2
you have my | -6 35 -5 -9 -7 -8
you have one | 15 -3 -5 4 -14 2
you have room | -5 -6 11 5 -7 2
you have ten | -4 -8 11 8 -8 1
you have the | -8 11 -12 -4 16 -3
you have time | 6 -3 10 -7 -6 1
you have won | -6 -11 -7 39 -7 -7
you hear | -9 -8 -4 9 -7 19
you hear me | -9 -7 -4 9 -7 19
you help | 26 -5 -6 -2 -8 -5
you helped | 12 -6 -5 1 -4 3
you hired | -3 -6 31 -4 -9 -8
you home | -12 -11 -9 -13 52 -8
you i | -3 7 6 -12 3 -2
you i can | -5 12 0 -6 -3 1
you in | -11 13 -15 16 -19 16
you in the | -8 9 -7 -4 -11 20
you inspected | -3 -6 12 -4 -3 3
you installed | -6 9 -8 -13 34 -16
you interested | -4 0 -3 19 -7 -5
you interested in | -4 0 -3 19 -7 -5
you interviewed | -3 -6 12 -2 -3 1
you interviewed me | -3 -6 12 -2 -3 1
you its | -1 12 -9 -5 12 -10
you just | 4 15 10 -8 -11 -12
you just did | 15 15 -5 -7 -9 -9
you know | -6 -5 6 -11 9 6
you know a | 16 -7 -4 -2 -2 -1
you know i | -2 14 -8 2 -3 -3
you know it | -2 4 -7 -3 9 -1
you know so | -1 -2 10 -7 -1 0
you know the | -1 9 10 -7 -10 -2
you know what | 9 -1 5 -5 -17 9
you land | -3 -5 -4 -2 18 -4
you later | 2 -5 -4 -3 -5 15
you left | -10 19 13 -16 13 -19
you left a | -3 -6 19 -4 -7 0
you left your | 0 12 -1 -11 19 -20
you like | -7 9 -3 15 -7 -7
you like to | -5 7 -9 17 -4 -5
you look | 17 2 -6 -1 -11 -2
you look at | 21 -12 -3 1 -7 0
you looked | 14 17 -8 -4 -11 -7
you looked at | 10 19 -6 -5 -11 -7
you make | 13 10 -8 -4 -9 -1
you make one | 13 -5 -4 0 -5 1
you may | 9 -12 -5 26 -9 -9
you may be | 0 -5 -3 19 -5 -6
you may have | 9 -8 0 0 0 0
you may qualify | -7 -11 -8 42 -7 -9
you may reach | 16 -3 -5 -10 -1 2
you mentioned | 15 17 -2 -9 -9 -12
you might | -6 -6 22 -2 -5 -2
you might be | -6 -7 14 -4 -1 4
you must | -2 -2 -2 0 11 -5
you my | -6 1 12 -3 -5 1
you need | -12 -3 24 9 -4 -15
you need a | -5 5 13 -2 -8 -3
you need anybody | -4 -3 19 -2 -5 -4
you need anything | -2 -3 9 -3 -2 2
you need working | -1 -1 -7 11 -3 0
you needed | -7 3 18 -1 -7 -6
you never | -3 -3 -3 15 -3 -2
you next | -1 1 -3 -3 -6 12
you next time | -1 1 -3 -3 -6 12
you of | -5 -10 -6 -6 34 -6
you on | 7 22 15 3 -31 -16
you on the | 8 4 11 6 -21 -9
you on your | -9 31 -8 -7 -5 -2
you only | 12 1 -3 5 -8 -7
you open | 32 -13 -7 -8 7 -10
you open on | -8 -5 -3 -3 20 -1
you opened | -3 -4 17 -5 -5 0
you or | 4 8 -8 3 -9 3
you order | -3 27 0 -6 -14 -4
you ordered | -8 -20 59 -5 -9 -16
you ordered for | -2 -5 9 0 -4 1
you ordered is | -4 -5 22 1 -7 -7
you ordered the | -6 -5 16 1 -4 -3
you our | -2 -1 10 -4 -5 2
you out | 0 15 1 -6 -9 -1
you owe | 1 -10 -8 13 19 -15
you owe me | 3 -6 -4 -4 22 -11
you own | -4 0 -2 14 -9 0
you park | -1 -4 14 -4 -5 0
you pay | -8 -13 12 -1 8 2
you pick | 2 -2 -2 -3 14 -8
you pick up | 2 -2 -2 -3 14 -8
you picked | -2 16 -9 -2 -5 1
you picked up | -2 16 -9 -2 -5 1
you placed | -6 -13 21 -2 8 -8
you plug | 8 -4 -1 1 -4 1
you posted | -9 -7 11 -5 19 -9
you probably | 10 -8 -4 1 0 1
you probably dont | 10 -8 -4 1 0 1
you programmed | -5 18 -7 -5 0 -2
you provide | 19 -2 -6 -8 -8 5
you put | 14 47 -21 -12 -16 -13
you put a | 13 5 0 -3 -8 -7
you put in | 9 27 -8 -8 -10 -10
you put new | -7 11 -1 -1 -2 0
you put on | -3 11 -5 -2 -5 3
you put that | -6 11 -4 0 -2 2
you put the | -8 17 -4 -2 -3 -1
you qualify | 0 -9 -3 29 -5 -12
you qualify for | -1 -6 -4 20 -4 -6
you quote me | 13 -10 -4 1 -1 1
you quoted | 14 24 -12 -7 -9 -10
you quoted me | 11 17 -9 -4 -8 -7
you ran | -4 11 9 -4 -8 -5
you rebuild | 19 -4 -6 -1 -7 -1
you rent | -17 -8 10 -7 29 -8
you rented | -10 -7 28 -2 -5 -4
you repaired | 0 12 17 -9 -11 -9
you replace | 18 -6 -4 -1 -7 0
you replaced | 1 32 -7 -8 -7 -12
you replaced my | 3 20 0 -7 -5 -11
you replaced the | -4 28 -11 -4 -5 -5
you requested | -4 5 16 -5 -10 -2
you resend | -7 22 -4 -1 -3 -6
you return | 25 -2 -5 -3 -6 -9
you returned | -8 3 19 -3 -8 -3
you rotated | -1 11 -6 -1 -3 0
you rotated my | -1 11 -6 -1 -3 0
you said | -15 43 -4 -12 10 -21
you said and | 0 15 -4 -5 -6 -1
you said between | -2 14 -6 -1 -4 -1
you said dont | -2 3 -6 -3 9 -1
you said it | -2 18 -10 -7 12 -12
you said the | -3 14 -5 -1 -5 -1
you said you | -7 33 -8 -5 -6 -7
you said youd | 0 1 9 0 -7 -2
you saw | -4 9 3 -2 -5 -1
you say | 3 -9 17 -1 -8 -3
you scan | 5 -8 12 -1 -4 -3
you scan it | 5 -8 12 -1 -4 -3
you see | 12 -7 -3 1 -5 2
you see my | 10 -7 -3 1 -1 1
you sell | -5 -3 -4 -4 21 -5
you send | -8 25 -4 -9 6 -10
you send a | 1 2 -7 -7 10 1
you send me | -12 17 7 0 -9 -2
you sent | -3 34 23 -18 -19 -16
you sent for | -2 8 -3 2 -8 2
you sent me | -3 -4 12 -1 -4 1
you sent out | -2 9 -3 0 -2 -1
you sent was | -3 10 -3 -1 -2 -1
you service | 27 -8 -13 -9 12 -9
you service <name> | 10 -3 -3 -2 -3 1
you serviced | 5 30 0 -12 -12 -11
you serviced on | -6 11 -6 0 -3 3
you set | -2 -4 19 -4 -10 0
you set up | -2 -4 19 -4 -10 0
you should | -5 1 -4 9 -3 3
you sir | 3 -6 -6 1 11 -3
you so | -6 -4 9 -2 -4 7
you sold | -9 11 -8 -3 12 -3
you sold me | -9 11 -8 -3 12 -3
you started | -2 -10 4 14 5 -11
you still | -11 13 15 -20 21 -18
you still coming | -8 30 -6 -5 -10 0
you still good | -5 25 -7 -1 -6 -5
you still have | -3 25 -8 -9 5 -11
you still owe | -3 -7 1 -5 14 1
you still want | -1 -8 25 0 -9 -7
you submitted | -4 -3 18 -1 -6 -4
you swap | -4 10 -4 -2 -3 3
you swap it | -4 10 -4 -2 -3 3
you take | 5 2 17 -13 -1 -10
you take <name> | 34 -7 -7 -3 -11 -6
you take a | -9 5 16 -4 -6 -2
you take american | 12 -3 -4 -1 -3 -1
you take on | -8 -5 20 -3 -3 -1
you take payments | 10 -3 -1 -3 -4 2
you take those | 9 -6 -3 -1 0 1
you tell | -7 2 -5 -3 19 -7
you tell me | -7 -9 -1 1 21 -6
you texted | 5 41 -8 -15 -9 -14
you texted me | 4 18 -1 -7 -5 -8
you thank | 2 -7 -2 -3 -4 14
you thank you | 2 -7 -2 -3 -4 14
you that | -6 0 19 8 -9 -12
you the | 0 -2 7 9 11 -24
you the <name> | 11 -1 -3 0 -3 -3
you the pictures | -1 13 -2 -2 -5 -2
you the vin | 12 8 -4 -5 -6 -5
you then | -3 6 -6 -5 8 0
you there | -2 -7 -4 0 -8 19
you this | -4 -3 19 -1 -6 -4
you this morning | -2 -1 16 -2 -6 -5
you to | -1 -4 12 7 -10 -3
you to check | 2 -6 13 -2 -3 -4
you to come | 10 8 -11 -3 -4 0
you to look | -5 10 6 -5 -5 -1
you told | -8 15 0 -6 0 -1
you told me | -3 17 -15 -1 2 0
you tomorrow | -6 31 -8 -1 -13 -4
you took | -6 14 1 -1 -10 2
you travel | 15 -4 -4 -2 -3 -1
you turn | -1 -8 11 1 -4 1
you twice | -12 17 1 -6 8 -8
you two | -6 9 10 -3 -6 -4
you two hundred | -5 12 -4 -1 -3 1
you up | -6 -11 14 -12 30 -15
you up with | 0 -1 9 -7 -3 1
you use | -4 14 7 -5 -4 -8
you used | -5 10 3 -3 -2 -3
you very | -2 -5 -2 -2 -4 14
you very much | -2 -5 -2 -2 -4 14
you wake | -6 -4 -1 -1 13 -2
you wake up | -6 -4 -1 -1 13 -2
you wanna | -6 -3 13 -3 -4 2
you want | -12 -2 22 -7 1 -2
you want me | -3 -2 18 -5 -11 3
you want the | -6 -4 3 -3 11 -1
you want to | -6 12 7 -5 -10 1
you wanted | -9 9 40 -22 3 -22
you wanted at | -1 12 -8 0 -2 -1
you wanted is | -1 -10 35 -7 -10 -7
you was | 4 5 3 -2 -11 0
you was supposed | -5 8 -2 0 -3 2
you was wrong | 16 -7 -4 0 -5 1
you weld | 10 -3 -2 0 -6 1
you went | -1 17 -7 -3 -6 0
you went off | -3 13 -2 0 -5 -2
you were | 15 18 29 -22 -21 -19
you were asking | 2 -7 29 -8 -7 -10
you were going | -5 9 -2 -1 -1 0
you were here | 10 14 -2 -10 -4 -8
you were in | 9 -6 -4 -2 1 1
you were looking | -4 -9 32 -7 -9 -4
you were out | 12 15 -13 -5 -4 -6
you were under | -4 9 -2 -2 -3 2
you were working | 9 4 -7 -2 -7 3
you what | -3 4 -9 1 7 -1
you when | -2 13 -1 -5 -6 0
you when <name> | -4 8 -1 -2 -1 0
you will | -6 -5 -7 -7 33 -8
you will not | -6 -5 -7 -7 33 -8
you with | 3 13 -7 -4 -7 2
you wont | 9 -3 4 -3 -9 1
you work | 36 -11 -8 -2 -10 -6
you work on | 35 -10 -7 -3 -9 -7
you work with | 14 -3 -3 -4 -9 4
you worked | -2 22 6 -5 -13 -7
you worked on | 1 12 9 -5 -12 -6
you would | 11 -7 -5 1 -1 2
you wouldnt | -2 2 14 -1 -5 -7
you write | -6 12 -3 0 -4 2
you wrote | -7 9 5 -3 -5 1
you wrote on | -5 13 -5 3 -8 3
you yesterday | 13 -10 26 -8 -13 -7
you you | -8 -5 -7 -7 -11 37
you you you | -5 -6 -4 -4 -5 24
youd | -2 -21 9 6 5 3
youd asked | -4 -3 11 -4 -2 2
youd asked about | -4 -3 11 -4 -2 2
youd be | 4 20 -1 2 -16 -9
youd be here | -8 28 0 -6 -8 -5
youd call | 1 -7 11 -3 -4 3
youd call me | 12 -5 -5 2 -4 0
youd come | 0 12 -4 0 -6 -3
youd consider | 5 -4 -5 13 -3 -6
youd like | -3 8 0 0 -13 8
youd like to | -3 8 3 -11 -11 13
youd take | -10 -9 5 -7 19 2
youd want | 9 -1 -2 0 -7 2
young | -5 19 6 -5 -12 -2
young <mechanic> | -1 22 -8 -2 -10 -1
young <mechanic> <we> | -5 12 -4 0 -2 -1
young <mechanic> who | -2 28 -7 -4 -8 -6
young lady | 9 -8 -1 0 0 0
young man | -1 22 -8 -2 -10 -1
young man who | -2 28 -7 -4 -8 -6
young man you | -5 12 -4 0 -2 -1
your | -42 -4 62 60 -22 -54
your <kin> | 0 -12 -18 -43 95 -21
your <mechanic> | -10 73 -40 -31 20 -11
your <mechanic> <did> | 3 35 -6 -12 -16 -3
your <mechanic> came | -4 -3 -5 -1 13 -1
your <mechanic> left | -10 32 -7 -2 -13 0
your <mechanic> said | -4 41 -12 -12 -5 -7
your <mechanic> told | -4 26 -8 -7 -6 -2
your <mechanic> was | 2 15 -13 -15 19 -8
your <n> | -8 29 -6 -5 -1 -8
your <name> | 0 -11 19 19 -22 -5
your <paper> | -4 52 8 -18 -22 -16
your <paper> has | -1 9 3 -4 -6 0
your <part> | 2 -23 67 -23 -19 -6
your <part> are | -3 -3 15 -4 -3 -2
your <part> delivery | -4 -9 22 -3 -7 1
your <part> for | -1 -6 9 -1 -4 2
your <part> order | -4 -3 13 -3 -2 -1
your <part> warranty | -1 -7 21 -9 -3 -1
your <vehicle> | -10 9 -1 7 3 -7
your <vehicle> at | 0 -2 9 -4 -7 4
your <vehicle> for | 9 -4 -3 0 -3 2
your <vehicle> insurance | 0 -5 -7 17 -5 0
your account | 1 -14 35 5 -23 -5
your ad | 12 -12 0 -15 18 -4
your ad for | -7 -7 8 -13 24 -4
your ad says | 14 -4 -5 -3 -4 2
your alternator | -5 -5 13 -4 -2 3
your alternator for | -3 -3 11 -4 -4 2
your annual | -8 -2 10 -8 11 -3
your apple | 0 -2 -4 10 -4 -1
your application | -5 -8 -15 40 -12 0
your application was | -3 -6 -11 28 -8 1
your appointment | -18 21 -16 -17 39 -9
your appointment with | -7 -15 -9 -7 39 -1
your area | -9 -11 10 36 -15 -11
your area <day> | -3 -2 11 -6 -2 2
your arrest | 0 -2 -6 12 -5 1
your aunt | -5 0 -13 -12 37 -7
your auto | 0 -5 -4 16 -5 -1
your auto insurance | -1 -4 -2 12 -4 -1
your automobile | -1 -5 -5 17 -3 -3
your bank | -2 -5 1 19 -12 -2
your bank statements | -1 -2 13 -3 -6 -2
your battery | -3 -9 28 -10 -6 0
your battery delivery | -3 -4 16 -3 -6 0
your battery warranty | -1 -7 21 -9 -3 -1
your bays | -6 -7 -10 34 -6 -5
your bill | -8 21 -2 9 -8 -11
your books | -11 -14 20 -16 28 -8
your brake | -5 -7 17 -1 -6 2
your brother | 2 -3 -14 -12 32 -4
your bumper | -1 -4 14 -4 -6 0
your business | -6 -13 16 23 -19 -2
your business account | -1 -2 8 -4 -2 0
your business and | -5 -6 10 7 -5 -2
your business has | 0 -3 -5 10 -3 1
your business loan | -2 -5 17 -5 -5 1
your call | 2 15 13 -14 -6 -10
your call about | -14 22 14 -10 -3 -9
your caller | 18 -3 -7 2 -10 0
your caller <name> | 18 -3 -7 2 -10 0
your caller id | 18 -3 -7 2 -10 0
your car | -6 -15 -10 13 19 -1
your card | 2 -7 13 20 -22 -6
your card from | 18 -7 -12 1 -2 2
your card was | 11 -11 -17 28 -11 -1
your cars | 0 -2 -11 16 -2 0
your cars extended | -1 -1 -8 14 -2 -1
your catalytic | -4 -3 12 0 -5 0
your cats | -6 -6 -8 -3 33 -10
your certificate | -3 -6 24 -12 -2 -2
your check | 1 0 -6 -5 14 -4
your company | -6 -4 0 19 -4 -5
your competitors | -2 -4 -4 9 -2 2
your competitors are | -2 -4 -4 9 -2 2
your computer | -1 -6 -6 28 -6 -9
your contract | -2 -3 18 -8 -5 0
your core | -10 -13 49 -14 -9 -3
your cornwell | 9 -8 17 -7 -8 -4
your cornwell <mechanic> | 9 -8 17 -7 -8 -4
your cornwell guy | 9 -8 17 -7 -8 -4
your costs | -6 -7 -9 36 -9 -5
your county | -8 -3 13 1 -5 1
your cousin | 2 -3 -9 -12 28 -6
your coverage | 1 -3 -11 17 -4 1
your credit | -2 -10 18 4 -6 -4
your current | -4 -3 -7 21 -6 0
your customer | -7 10 2 -1 -2 -2
your customers | -5 -8 9 21 -11 -7
your cylinder | -2 -3 13 -2 -4 -2
your cylinder head | -2 -3 13 -2 -4 -2
your dad | -10 -11 -16 -10 49 -3
your delivery | 0 -6 27 -9 -12 -1
your diagnostic | 10 -2 -4 -7 0 2
your donation | -10 -7 -11 15 19 -6
your electric | 1 -3 -11 19 -6 -1
your electricity | -1 -3 -2 9 -2 -2
your email | -9 -8 32 -5 -5 -4
your energy | -4 -4 -6 21 -4 -3
your estimate | 3 20 7 -15 -9 -6
your file | -4 -8 -5 23 -2 -5
your file is | 0 -3 0 11 -5 -4
your four | -3 -3 13 -4 -3 1
your four <name> | -3 -3 13 -4 -3 1
your garage | -4 -5 17 5 -12 -1
your garage liability | -7 1 16 -11 -2 3
your google | -3 -7 -1 16 -5 0
your google <name> | -4 -8 12 10 -5 -5
your google business | -1 -2 -4 9 -1 -1
your google listing | -2 -6 -6 14 -3 3
your guy | 1 56 -17 -16 -20 -5
your guy left | -8 24 -4 2 -9 -5
your guy said | -3 21 -5 -6 -3 -4
your guys | -4 14 -6 0 -5 1
your home | -6 -3 -8 31 -13 -2
your home qualifies | 0 -1 -5 15 -6 -2
your hourly | 10 0 -1 -3 -6 0
your hourly rate | 6 8 -8 -4 -4 2
your hours | 29 -14 -14 12 3 -17
your hours are | -3 -4 -4 19 -6 -2
your house | 8 -12 -7 24 -3 -10
your identity | -5 -10 -12 39 -8 -4
your insurance | -7 -7 4 13 -1 -2
your internet | -1 -1 -3 9 -4 0
your invoice | -3 39 0 -19 -11 -5
your lab | -3 -2 -2 -3 10 1
your lab results | -3 -2 -2 -3 10 1
your labor | 9 -6 12 -8 -5 -1
your labor rate | 7 -5 14 -8 -5 -3
your landlord | -2 -5 15 -2 1 -6
your last | -2 -6 3 9 -4 0
your lease | 1 -2 24 -11 -5 -8
your list | -7 19 -7 -4 -3 2
your listing | -8 -18 8 16 14 -11
your listing has | -1 -1 -2 9 -3 -2
your location | -6 -7 21 -4 -4 0
your logo | -8 -8 9 26 -10 -9
your machine | 4 9 25 -12 -14 -11
your mailbox | -4 7 8 -4 -3 -4
your man | -2 8 -10 -1 8 -3
your marketing | -4 -5 -9 27 -5 -5
your matco | -2 -3 19 -5 -5 -4
your matco <mechanic> | -2 -3 19 -5 -5 -4
your matco guy | -2 -3 19 -5 -5 -4
your mechanic | -4 53 -14 -21 -7 -7
your mechanic did | -6 25 -7 -6 -5 -1
your mechanic left | -9 20 -4 -4 -5 3
your mechanic said | -4 23 -8 -5 -5 -1
your mechanic was | 2 15 -4 -8 -1 -4
your mechanics | -3 12 6 -3 -10 -2
your medicare | -2 -1 -5 15 -1 -6
your membership | -4 -3 21 -4 -5 -5
your merchant | -4 0 -6 12 -5 2
your message | -7 13 -12 -8 -8 23
your monthly | -5 -5 6 11 -5 -3
your mother | -12 -4 -7 -15 48 -9
your name | -1 -6 -2 24 -15 -1
your name and | -5 -9 -11 32 -6 -2
your name on | 0 -3 -5 11 -5 2
your neck | -4 -5 10 -2 0 2
your neck of | -4 -5 10 -2 0 2
your neighbor | -7 -1 8 -10 25 -16
your neighborhood | -5 -6 -5 26 -5 -5
your new | -4 -5 25 -12 -3 -1
your new rep | 4 -9 26 -9 -9 -2
your next | 13 25 -3 -14 -15 -7
your number | 18 -23 -9 10 6 -2
your number from | 13 -7 -13 -2 5 4
your number off | 7 -10 -13 -4 16 4
your office | -8 19 -12 17 -10 -6
your old | -2 -6 12 13 -12 -5
your online | -2 -3 2 9 -3 -3
your order | -9 -16 56 -15 -15 -2
your order of | -1 -6 22 -8 -8 1
your orders | -7 -7 23 -5 -5 1
your package | -6 -10 -14 45 -12 -3
your page | 1 17 -5 -5 -9 0
your part | -7 -11 38 -8 -8 -3
your parts | -6 -11 33 -8 -5 -2
your parts are | -3 -3 14 -4 -2 -2
your parts order | -3 -3 13 -3 -2 -2
your payment | -2 -11 12 9 -5 -3
your payment was | 0 -6 14 -6 -2 0
your phone | -3 0 5 -15 24 -12
your place | -13 -1 12 -14 25 -9
your power | -3 -4 -3 22 -9 -3
your prescription | 1 -3 -6 -7 20 -5
your prescription is | -1 -2 -8 -5 14 2
your price | 14 -10 9 -10 -3 0
your prize | 1 -5 -5 17 -6 -2
your prize press | 0 -4 -4 13 -4 -2
your property | -7 -7 -10 38 -9 -6
your quote | -9 39 -12 -9 -6 -3
your rate | 4 -4 -4 13 -4 -5
your rebuilt | 2 -3 19 -10 -6 -2
your receipts | -5 -4 31 -10 -8 -3
your refund | -3 -3 -5 14 -2 -1
your reviews | 8 -6 -8 12 -3 -2
your roof | -6 -5 -8 27 -6 -1
your rotors | -1 -1 8 -2 -5 0
your route | -5 -1 10 -4 -4 3
your schedule | 11 6 -16 22 -17 -7
your schedule for | 15 4 -6 -5 -10 2
your shop | -5 3 35 19 -35 -16
your shop <did> | -2 -5 9 -3 -3 3
your shop and | -6 0 19 -6 -9 2
your shop came | -1 -5 -7 16 -3 -1
your shops | -7 -6 20 9 -11 -5
your sign | -6 -8 29 -2 -7 -6
your sign permit | -6 -8 29 -2 -7 -6
your sister | -8 -2 -13 -12 38 -3
your site | -4 -11 21 8 -8 -6
your snap | 2 -3 16 -6 -7 -3
your snap on | 2 -3 16 -6 -7 -3
your social | -3 -5 -5 21 -5 -3
your son | -1 -3 -4 -3 11 0
your statement | -5 -9 28 -9 -3 -2
your stock | -6 -5 24 -6 -8 1
your student | 1 -3 -9 16 -4 1
your student loan | 1 -3 -9 16 -4 1
your support | 0 -2 -5 11 -2 -2
your tax | -3 4 12 -3 -11 1
your tech | -7 33 -11 -5 -7 -3
your technician | 2 10 -12 -14 23 -10
your technician did | 6 22 0 -9 -14 -4
your text | -2 40 -8 -12 -8 -10
your ticket | -4 -9 16 -4 5 -4
your time | 9 -15 7 17 -13 -5
your tows | -7 -3 15 -4 -3 1
your truck | -3 27 -11 1 -16 2
your two | -4 23 7 -9 -12 -5
your uncle | -7 -9 -12 -9 41 -4
your uniform | -3 -7 31 -7 -8 -6
your unit | -1 -7 43 -13 -16 -7
your van | 2 14 11 -7 -15 -5
your van at | -1 -2 9 -4 -3 3
your van for | 9 -4 -3 0 -3 2
your vans | -4 -8 28 1 -8 -9
your vehicle | -7 -7 4 18 -10 2
your vote | -4 -4 -4 25 -9 -3
your waste | 1 -2 20 -3 -9 -7
your waste oil | -1 -3 10 -2 -3 -1
your water | -5 -7 19 -3 -5 1
your way | -1 23 9 -17 -11 -2
your website | 3 6 -7 30 -20 -13
your website for | 9 -2 -2 -2 -5 1
your website ranked | -4 -5 -7 22 -5 -1
your wife | -1 -4 6 -5 9 -5
your windshield | -5 10 4 -8 -4 2
your work | 22 -9 3 -14 -8 5
your yard | 6 8 -10 -8 15 -11
your your | -4 14 -8 1 -5 2
your zip | -3 -7 3 15 -5 -3
your zip code | -3 -7 3 15 -5 -3
youre | 0 18 4 15 -15 -23
youre at | 2 8 -9 -6 10 -6
youre at it | 4 -7 -4 -1 14 -5
youre coming | 3 48 -19 -14 -4 -13
youre done | -5 17 -7 -2 -3 0
youre due | -5 -7 1 -7 20 -3
youre good | 26 -8 -6 -2 -6 -3
youre good with | 26 -8 -6 -2 -6 -3
youre having | -6 -5 0 10 -2 4
youre hiring | 1 -6 21 -4 -11 -1
youre hiring a | 3 -6 17 -4 -9 -2
youre low | 0 -2 11 -6 -6 2
youre low on | 0 -2 11 -6 -6 2
youre next | -5 18 -2 -5 -8 2
youre next in | -5 18 -2 -5 -8 2
youre not | -8 -8 -4 13 14 -8
youre not showing | -1 -3 -6 8 1 1
youre still | -3 9 11 -7 -13 3
youre still coming | -5 10 -4 2 -4 2
youre the <mechanic> | 10 -6 -6 1 0 1
yours | -11 3 30 -7 -5 -11
yours <name> | -3 2 20 -6 -9 -5
yours for | 8 6 -7 -4 -4 0
youtu * | -1 -9 12 1 -6 2
youtube | -1 -9 12 1 -6 2
youve | -17 11 -1 24 1 -17
youve been | -11 4 -21 30 7 -9
youve been chosen | -2 -5 -1 17 -7 -3
youve been selected | -3 -7 -6 25 -3 -6
youve got | -14 9 10 1 0 -5
youve got me | -2 16 -1 -4 -7 -2
youve got my | -3 24 -8 1 -9 -4
youve got the | -7 -2 -4 -5 15 4
youve had | -5 14 3 -3 -9 1
youve won | -7 -2 -1 27 -10 -8
yuki | 22 -5 -2 -7 -2 -6
yulee | 23 -4 -6 -3 -5 -5
yusuf | 25 -9 -7 3 -8 -4
z | 15 -10 -2 0 -1 -1
z <name> | 13 -9 -2 0 -1 -1
z a | 15 -9 -4 1 0 -3
z a <name> | 13 -7 -3 1 0 -4
zaina * | 15 -5 0 -1 -7 -1
zainab | 15 -5 0 -1 -7 -1
zbign * | 8 -4 -3 0 -2 1
zbigniew | 8 -4 -3 0 -2 1
zbigniew <name> | 9 -4 -4 0 -2 1
zeke | 25 -2 -1 -6 -5 -12
zelle | -5 40 -15 18 -16 -22
zero | -6 -13 -7 37 6 -18
zero dollar | -6 -5 -6 25 -4 -4
zero dollar plan | -6 -5 -6 25 -4 -4
zero percent | -5 -5 -5 31 -8 -8
zhang | 8 -7 -1 0 0 0
ziggy | 8 -4 -3 0 -2 1
zion | 12 -5 -6 1 -3 1
zip | 4 -2 3 10 -9 -6
zip <n> | 19 -8 -5 1 -7 1
zip code | 2 -10 2 15 -6 -3
zoe | 4 -4 -2 -5 12 -4
zunig * | 10 -5 -5 1 -3 2
zuniga | 10 -5 -5 1 -3 2
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

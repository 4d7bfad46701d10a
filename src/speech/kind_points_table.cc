// Made by tools/learn_kinds. A clue | its points for lead, existing customer, vendor, spam,
// wrong number, nobody.
#include "speech/kind_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(14th | 0 -1 8 -9 0 2
20th | 11 -13 -2 6 -2 0
4b | -5 -1 -7 -3 21 -5
65s | -3 -6 12 -2 -1 1
<any call> | 10 -32 -31 -26 -4 83
<awaits us> | -4 37 -12 0 -15 -5
<car and trouble> | 46 -12 -16 0 -16 -1
<car> | 52 -12 -20 -4 -12 -3
<car> <day> | -6 19 -10 0 -3 1
<car> <day> and | -8 17 -5 0 -2 -1
<car> <did> | 2 14 -12 2 -7 1
<car> <did> <we> | -5 10 -3 -1 -2 1
<car> <did> that | -5 14 -4 0 -2 -3
<car> <mechanic> | 0 -4 10 -4 -6 3
<car> <n> | 41 -11 -13 0 -13 -5
<car> <n> <name> | 16 -6 -6 0 -6 3
<car> <n> hundred | 17 -2 -11 -3 -1 0
<car> <n> liter | 16 -8 -3 -2 -4 2
<car> <n> thousand | 14 -6 -2 -1 -5 2
<car> <name> | 8 0 -4 -6 5 -4
<car> <paper> | -3 13 -2 -2 -7 1
<car> <part> | 23 -3 8 -4 -13 -11
<car> <part> are | 19 -3 -5 -3 -2 -6
<car> <part> is | 16 -6 -3 1 -8 1
<car> <vehicle> | 16 -9 -7 0 -2 1
<car> <we> | -15 -1 22 -5 -2 2
<car> <we> <did> | -8 10 4 -1 -7 2
<car> <we> said | -12 6 8 1 -5 2
<car> a | 22 -7 -7 -1 -7 0
<car> about | -8 12 -3 1 -3 1
<car> ac | 33 -4 -5 -7 -8 -10
<car> ac is | 17 -2 -2 -4 -6 -2
<car> air | 8 -2 -5 0 -2 1
<car> air suspension | 8 -2 -5 0 -2 1
<car> all four | 10 -3 -2 -2 -4 1
<car> an | 10 -6 -2 0 -1 0
<car> an <n> | 10 -6 -2 0 -1 0
<car> and | 11 -2 -6 -1 -4 2
<car> and <name> | 2 -2 -12 1 9 3
<car> and <we> | -1 9 -4 0 -5 1
<car> and a | 9 -4 -5 1 -3 1
<car> and he | 1 -8 6 2 -4 3
<car> and i | 11 1 -13 2 -6 4
<car> and id | -9 6 -9 1 10 2
<car> and it | 17 -9 -7 0 -3 1
<car> and its | 10 2 -7 2 -9 2
<car> and my | 11 -6 -3 0 -4 1
<car> and needs | 11 -5 -3 0 -5 2
<car> and no | 9 -6 -1 1 -2 0
<car> and now | -3 11 -6 -1 -2 0
<car> and one | 12 -3 -7 -1 -1 1
<car> and the | 33 -13 -20 2 -7 4
<car> and theres | 14 -2 -3 -3 -6 1
<car> and you | -1 9 -4 0 -5 1
<car> are | 21 -7 -5 2 -8 -2
<car> are grinding | 21 -7 -5 2 -8 -2
<car> at | 16 -4 -4 1 -11 2
<car> at the | 17 -4 -5 1 -11 2
<car> back | -10 14 1 0 -6 1
<car> been | 12 -4 -5 0 -4 1
<car> before | 26 -15 -8 3 -11 5
<car> before my | 15 -8 -2 0 -7 2
<car> blanco | -9 26 -8 -4 -4 -1
<car> box | 15 -3 -5 1 -7 0
<car> box <vehicle> | 15 -3 -5 1 -7 0
<car> box truck | 15 -3 -5 1 -7 0
<car> brake | 6 10 -1 -3 -8 -4
<car> brakes | 23 -5 -9 -1 -2 -5
<car> brakes are | 19 -3 -5 -3 -2 -6
<car> but | 14 -18 14 -5 -9 4
<car> but the | 0 -6 12 -5 -6 4
<car> call | 10 -3 -3 1 -5 0
<car> call me | 10 -3 -3 1 -5 0
<car> came | -14 2 14 0 -5 3
<car> came in | -14 2 14 0 -5 3
<car> can | 15 -1 -7 -1 -4 -1
<car> can <we> | 15 -1 -7 -1 -4 -1
<car> can you | 15 -1 -7 -1 -4 -1
<car> cars | 7 -4 8 -4 -5 -2
<car> check | 15 -5 -1 -1 -1 -7
<car> check <part> | 15 -5 -1 -1 -1 -7
<car> check engine | 15 -5 -1 -1 -1 -7
<car> clutch | 18 -2 -4 -2 -4 -6
<car> coolant | 21 -7 -4 -2 -3 -5
<car> cummins | 16 0 -3 2 -8 -7
<car> dealer | -7 1 13 -6 -4 4
<car> dealership | -5 -5 -3 -2 15 0
<car> death | 19 -10 -8 3 -6 2
<car> death wobble | 19 -10 -8 3 -6 2
<car> def | 10 10 -5 -6 -6 -3
<car> did | -9 20 -10 1 -2 0
<car> did that | -5 14 -4 0 -2 -3
<car> did you | -5 10 -3 -1 -2 1
<car> died | 16 -5 -3 -1 -4 -3
<car> diesel | 24 -5 -5 -3 -7 -4
<car> do | 11 -1 -2 -4 -7 3
<car> do <we> | 11 -1 -2 -4 -7 3
<car> do you | 11 -1 -2 -4 -7 3
<car> does | 17 -7 -3 1 -6 -3
<car> does not | 17 -7 -3 1 -6 -3
<car> duramax | 15 -4 -2 -3 -2 -4
<car> duramax it | 15 -4 -2 -3 -2 -4
<car> ecoboost | 19 -3 -4 -1 -5 -5
<car> el | 12 -8 -2 1 -2 -1
<car> el aire | 10 -2 -2 -1 -2 -3
<car> es | 13 -7 -4 0 -4 2
<car> estimate | -1 10 -1 -2 -7 1
<car> ex | 21 -9 -4 1 -9 1
<car> exhaust | 33 -5 -6 -4 -9 -9
<car> exhaust manifold | 29 -2 -5 -5 -7 -9
<car> failed | 11 -3 -6 1 -5 2
<car> five | 16 -4 -5 -2 -1 -3
<car> five speed | 15 -7 -6 -2 -2 3
<car> for | 4 -3 16 -8 -13 3
<car> for us | -2 -2 9 -3 -4 3
<car> from <day> | -3 15 -4 -3 -2 -3
<car> front | 26 -6 -2 -3 -11 -4
<car> fuel | 20 -1 -7 -2 -1 -8
<car> fuel <part> | 20 -1 -7 -2 -1 -8
<car> fuel pump | 20 -1 -7 -2 -1 -8
<car> goes | 8 -5 -4 1 0 1
<car> got | 14 -3 -3 0 -9 1
<car> got a | 8 -1 -1 0 -6 1
<car> got the | 10 -6 -2 2 -6 2
<car> gt | 25 -4 -5 0 -4 -12
<car> has | 22 -6 -7 0 -12 3
<car> has a | 35 -15 -9 0 -16 5
<car> has lost | 10 -1 -1 -4 -3 1
<car> has no | 16 -5 -5 0 -9 3
<car> he | -5 14 -5 1 -6 1
<car> head | 19 9 -6 -5 -9 -8
<car> head gasket | 30 -5 -7 -4 -7 -7
<car> here | 8 -2 0 -1 -3 -2
<car> how | 24 -6 0 -4 -4 -9
<car> how much | 24 -6 0 -4 -4 -9
<car> hundred | 2 -4 -7 14 -4 -1
<car> hundred and | 11 -3 -3 -3 0 -2
<car> hybrid | 6 8 -4 -2 -5 -3
<car> i | -7 3 13 1 -11 2
<car> i <did> | 9 -4 -3 1 -5 2
<car> i believe | 9 -2 -4 1 -4 1
<car> i bought | -9 14 -4 0 -1 0
<car> i can | 17 -7 -4 -1 -7 1
<car> i dont | 11 -7 -3 0 -1 0
<car> i got | 13 -7 -5 1 -3 1
<car> i mean | 17 -10 -5 0 -3 0
<car> i need | 23 1 -11 0 -11 -2
<car> i owe | -2 -10 15 -2 -2 1
<car> i think | -1 9 -5 0 -5 1
<car> i want | 18 -9 -2 2 -12 2
<car> id | 18 -8 -5 -1 -6 2
<car> if | 10 -6 -2 0 -4 2
<car> im | 15 -9 -2 1 -5 1
<car> im at | 14 -7 -3 1 -6 1
<car> im in | 9 -3 -2 0 -4 0
<car> in | -6 -1 -7 -1 17 -3
<car> in <name> | 2 9 -7 2 -8 2
<car> in here | 17 -3 -15 -1 0 1
<car> in my | -1 8 -1 1 -8 1
<car> in the | -9 -9 10 -5 21 -8
<car> is | 9 -3 -6 -4 7 -3
<car> is a | 16 -1 -1 -6 1 -9
<car> is blowing | 28 -7 -2 -4 -6 -9
<car> is dead | 18 -1 -4 2 -17 3
<car> is down | 11 -1 -9 -2 0 1
<car> is in | 4 -7 17 0 -17 4
<car> is leaking | 12 11 -6 1 -21 4
<car> is losing | 23 -3 -4 -1 -6 -9
<car> is making | 16 -4 -3 0 -10 1
<car> is overheating | 25 -4 -1 -2 -11 -7
<car> is running | 10 6 -3 -2 -10 -1
<car> is stuck | 26 -7 -5 -5 -11 2
<car> it | 22 2 -16 0 -10 1
<car> it has | 16 -10 1 0 -6 0
<car> it is | 12 -3 -1 -1 -5 -2
<car> it just | 8 -2 -2 1 -3 -3
<car> it needs | 12 -3 -9 1 -1 0
<car> it was | 10 -4 -3 1 -3 -1
<car> it wont | 19 -4 -3 -4 -4 -5
<car> its | 25 4 -20 2 -15 3
<car> its a | 16 -5 -5 1 -6 0
<car> its an | 11 -2 -6 0 -4 2
<car> its at | 15 -5 0 -3 -2 -3
<car> its got | 24 -12 -8 0 -3 -1
<car> its making | 26 -11 -1 -3 -7 -5
<car> its not | -6 11 -4 2 -6 2
<car> its overheating | 15 0 -4 -1 -5 -6
<car> its stalling | 17 -7 -3 1 -7 0
<car> its the | 20 -8 -8 1 -4 -2
<car> ive | 4 -9 -4 1 7 1
<car> ive got | 4 -9 -4 1 7 1
<car> just | 14 -4 -5 0 -7 1
<car> just died | 13 -2 -5 -1 -4 0
<car> keeps | 22 -2 -2 -2 -11 -6
<car> key | 23 -5 -7 0 -8 -3
<car> la | 19 -3 -14 2 -6 3
<car> la <part> | 13 -9 -3 -1 -1 0
<car> la bateria | 13 -9 -3 -1 -1 0
<car> last | -4 15 -6 2 -9 3
<car> last <day> | -11 12 -1 0 -1 0
<car> last <name> | -11 12 -1 0 -1 0
<car> last month | -9 14 -3 -1 -2 1
<car> last thursday | -8 9 -1 0 0 0
<car> last week | -5 17 -5 2 -9 0
<car> last year | 10 -4 1 -1 -6 1
<car> le | 10 6 -5 -8 -5 2
<car> leaking | 19 11 -3 -7 -10 -10
<car> lifter | 31 -5 -6 -4 -5 -10
<car> little | 10 -6 -2 0 -3 1
<car> makes | 18 -10 -2 2 -11 3
<car> makes a | 18 -10 -2 2 -11 3
<car> me | 13 -7 -5 1 -3 2
<car> mi | 19 -10 -6 -2 -4 2
<car> mi numero | 17 -7 -6 -2 -3 2
<car> model | 20 -7 -5 -2 -6 1
<car> model it | 17 -5 -2 -3 -4 -4
<car> my | 9 -2 -5 1 -4 1
<car> my <name> | 11 -5 -2 1 -5 1
<car> my name | 16 -9 -6 1 -3 0
<car> my number | 12 -4 -2 -2 -3 -1
<car> name | 0 7 -9 0 0 1
<car> name is | 10 -3 -4 0 -3 0
<car> need | 25 -6 -12 -1 -6 0
<car> need a | 30 -10 -7 2 -10 -5
<car> needs | 14 13 -20 0 -8 1
<car> needs <part> | -3 18 -7 0 -7 -1
<car> needs a | 51 -22 -23 -1 -9 4
<car> needs an | 25 -10 -7 -2 -7 1
<car> needs brakes | -5 17 -6 -2 -5 1
<car> needs front | 9 -2 -3 -1 -2 -2
<car> no | 39 -11 -11 0 -9 -8
<car> no <part> | 15 -1 -3 -2 -1 -8
<car> no arranca | 21 -8 -5 -1 -7 0
<car> no brakes | 15 -1 -3 -2 -1 -8
<car> no crank | 16 -6 -5 0 -3 -3
<car> no prende | 21 -2 -3 -3 -5 -9
<car> not the | 9 -6 -2 1 -3 1
<car> now | 11 -11 0 0 0 0
<car> of | -5 -3 1 -5 10 1
<car> of <name> | -5 -3 1 -5 10 1
<car> of orange | -5 -3 1 -5 10 1
<car> off | 11 -1 -6 -5 -1 3
<car> off <name> | 17 -7 -4 -10 2 3
<car> oil | 35 -8 -16 0 -7 -5
<car> oil change | 11 -4 -3 0 -5 1
<car> oil leak | 26 -6 -5 -3 -5 -6
<car> oil service | 19 -5 -9 1 -9 3
<car> on | -13 12 -11 -12 20 3
<car> on <day> | -2 11 -6 2 -8 3
<car> on <name> | -6 8 -15 -6 17 2
<car> on marketplace | -8 -4 -7 -3 23 -2
<car> on my | 11 -5 -6 -3 2 2
<car> on the | -11 9 -7 -9 19 0
<car> one | 14 -9 12 0 -12 -6
<car> one of | -5 -4 9 -2 0 2
<car> overheating | 13 -2 -2 -2 -8 0
<car> overheating again | 13 -2 -2 -2 -8 0
<car> please | 2 -9 -10 -5 20 2
<car> please call | -1 -5 -7 -6 22 -2
<car> please hurry | 15 -7 0 3 -14 2
<car> que | 4 -5 9 -1 -5 -2
<car> que <we> | -7 10 -3 1 -3 1
<car> que me | -3 -8 13 0 -3 0
<car> que no | 17 -9 -3 1 -3 -3
<car> que se | 12 -3 -7 0 -1 0
<car> que usted | -7 10 -3 1 -3 1
<car> ready | 1 14 -6 -1 -8 1
<car> real | -3 -3 12 -2 -7 3
<car> rear | 21 -4 -6 -2 -3 -6
<car> rear <part> | 20 -4 -11 2 -11 3
<car> rear diff | 11 -2 -1 -1 -3 -4
<car> right | 12 -8 -5 1 0 1
<car> rojo | -4 23 -8 -1 -8 -2
<car> running | -2 9 -3 -2 -3 1
<car> s | 0 16 -4 -1 -5 -5
<car> scat | 9 -5 -2 1 -3 1
<car> scat pack | 9 -5 -2 1 -3 1
<car> se | 22 -6 -15 -1 -2 2
<car> se calienta | 11 -2 -3 -1 -3 -1
<car> se le | 22 -4 -12 -3 -3 0
<car> sedan | 9 -7 -3 0 1 1
<car> shakes | 13 -4 -2 -1 -3 -3
<car> she | 14 -6 -4 2 -8 1
<car> since | 1 14 -5 0 -8 -1
<car> since <day> | -6 19 -4 -2 -6 -2
<car> sitting | 11 -2 -9 3 -5 3
<car> six | 14 -5 -5 -3 -3 2
<car> six liter | 14 -5 -5 -3 -3 1
<car> sliding | 15 -6 0 -1 -6 -1
<car> sliding door | 15 -6 0 -1 -6 -1
<car> so | -7 25 -3 -2 -15 2
<car> spark | 25 -3 -3 -5 -5 -8
<car> spark plug | 25 -3 -3 -5 -5 -8
<car> squeaky | 15 -6 -5 1 -7 2
<car> ss | 16 -5 -4 2 -9 0
<car> started | 3 11 -4 -6 -4 0
<car> steering | 16 -2 -6 -1 -4 -4
<car> tdi | 16 -6 -6 1 -5 1
<car> thanks | 13 -10 -1 0 -3 0
<car> that | 4 14 -6 -1 -11 1
<car> that <we> | -12 21 -5 1 -1 -3
<car> that needs | 28 -14 -15 0 0 1
<car> that overheats | 14 -7 -3 0 -2 -2
<car> that wants | 12 -5 -3 -1 -2 0
<car> that wont | 10 -7 5 2 -15 5
<car> thats | 28 -12 -2 -3 -9 -2
<car> thats a | 20 -10 -2 2 -1 -9
<car> thats been | 13 -9 5 -3 -6 0
<car> the | 32 -18 -13 3 -7 3
<car> the <n> | 11 -2 -6 -1 -4 2
<car> the <name> | 30 -11 -12 1 -6 -2
<car> the <part> | 13 -5 -4 0 -3 -1
<car> the ac | 29 -8 -11 1 -8 -4
<car> the alternator | 13 -7 -3 0 -2 -1
<car> the battery | 12 -4 -6 0 -2 -1
<car> the best | 10 -1 -3 -1 -3 -2
<car> the cummins | 12 -5 -5 0 -1 -1
<car> the electric | 14 -3 -2 -5 -4 1
<car> the fuel | 10 -4 -2 0 -2 -1
<car> the hemi | 15 -4 -1 -2 -8 -1
<car> the little | 9 -4 -2 0 -3 0
<car> the muffler | 17 -3 -3 0 -8 -2
<car> the new | 14 -7 -5 0 -4 1
<car> the rear | 32 -4 -6 -5 -6 -10
<car> the serpentine | 9 -2 -2 0 -3 -2
<car> the shifter | 16 -4 -2 0 -7 -3
<car> the sliding | 9 -4 -3 1 -3 0
<car> the starter | 15 -8 -6 1 -2 0
<car> the steering | 10 -8 -3 1 -1 1
<car> theres | 16 -9 3 -2 -6 -2
<car> theres a | 21 -5 -10 -1 -4 -1
<car> thermostat | 29 -12 -6 -1 -4 -6
<car> thermostat housing | 29 -12 -6 -1 -4 -6
<car> they | 10 -7 3 -1 -7 2
<car> this | 22 -3 -6 -4 -9 0
<car> this is | 15 -4 -5 -3 -3 -2
<car> three | 13 -4 -5 -2 -4 2
<car> three hundred | 13 -4 -5 -2 -4 2
<car> tiene | 20 -6 -10 0 -3 -1
<car> timing | 24 7 -9 -4 -5 -13
<car> timing belt | 24 -7 -8 -3 0 -7
<car> timing chain | 33 -9 -3 -4 -9 -8
<car> timing cover | 2 12 -3 -5 -3 -4
<car> to | -4 7 8 -2 -5 -4
<car> to the | -4 7 8 -2 -5 -4
<car> toyota | 16 -3 -4 -2 -2 -5
<car> transfer | 19 1 -6 -2 -7 -5
<car> transfer case | 19 1 -6 -2 -7 -5
<car> transmission | 34 -6 -7 -2 -9 -10
<car> transmission is | 16 -6 -3 1 -8 1
<car> two | -4 11 -7 1 -3 2
<car> two weeks | -8 14 -5 1 -3 2
<car> v6 | 24 -8 -3 -1 -8 -3
<car> valve | 11 -6 -4 1 -4 1
<car> valve cover | 11 -6 -4 1 -4 1
<car> van | 8 -3 -4 0 -3 2
<car> wagon | 12 -5 -6 0 -2 0
<car> water | 12 16 -2 -6 -11 -8
<car> water <part> | 12 16 -2 -6 -11 -8
<car> water pump | 12 16 -2 -6 -11 -8
<car> when | 17 -7 2 -2 -7 -3
<car> will | 14 -2 -4 -6 -5 4
<car> will not | 14 -2 -4 -6 -5 4
<car> window | 22 -7 -6 0 -7 -2
<car> windshield | 20 -2 -3 -2 -4 -8
<car> with | 31 -16 -12 0 -8 5
<car> with <n> | 13 -7 -5 1 -3 2
<car> with a | 16 -5 -11 0 -2 2
<car> with an | 10 -3 -2 -2 -3 0
<car> with the | 31 -16 -3 -2 -16 6
<car> wont | 46 -14 -15 3 -21 2
<car> wont go | 29 -8 -3 -7 -4 -7
<car> wont shift | 19 -5 -8 0 -7 1
<car> wont start | 28 -13 -6 1 -12 2
<car> y | 8 -2 -4 1 -4 1
<car> y el | 9 -2 -3 0 -3 -1
<car> y esta | 19 -11 -6 1 -4 0
<car> y le | 12 -5 -6 1 -3 1
<car> y no | 8 1 -5 -1 -2 -1
<car> y se | 13 -7 -2 0 -2 -2
<car> y ya | -6 10 -2 0 -5 2
<car> ya | 10 -2 -6 0 -2 1
<car> yall | -8 16 -6 1 -3 0
<car> yeah | 12 -4 -5 1 -4 -1
<car> yes | 7 11 -11 1 -11 3
<car> yesterday | -4 9 -4 0 -3 1
<car> yesterday and | -3 9 -4 0 -3 1
<car> you | -13 -5 24 -6 -1 1
<car> you did | -7 18 -9 4 -9 4
<car> you said | -12 6 8 1 -5 2
<car> you worked | -10 0 14 -1 -7 4
<company serves us> | -8 -10 19 12 -10 -3
<company> | -9 -17 21 13 -6 -3
<day> <did> | 0 15 -4 -3 -9 1
<day> <n> | 1 7 5 -1 -9 -2
<day> <we> | -1 -6 9 1 -3 1
<day> <we> want | -4 -6 9 1 -1 2
<day> a | 11 7 -12 -11 18 -14
<day> a las | -5 15 -5 0 -4 -1
<day> about | -2 21 -11 -3 -9 4
<day> about my | -11 21 -5 -3 -4 0
<day> after | 1 10 -3 -1 -10 2
<day> and | -7 25 -14 -9 1 5
<day> and <did> | -9 13 -4 1 0 -1
<day> and i | 5 5 -11 -3 3 2
<day> and its | -2 11 -6 2 -5 1
<day> and left | 8 -1 -3 -1 -3 -1
<day> and nobody | 9 -3 -3 0 -3 0
<day> and now | -14 21 -3 2 -4 -3
<day> and the | -3 11 -2 -2 -3 -1
<day> around | 10 -12 6 -2 -3 1
<day> around noon | 9 -6 0 -1 -3 1
<day> around two | -1 -7 11 -3 -1 1
<day> at | -12 26 -10 -8 8 -4
<day> at <n> | -7 9 -14 -2 13 0
<day> at eight | 0 16 -3 -2 -7 -3
<day> at eleven | 3 6 -6 2 -8 2
<day> at five | 3 -7 10 -3 -4 3
<day> at nine | -4 21 -8 -2 -3 -4
<day> at seven | -5 -2 -1 -1 13 -4
<day> at ten | -8 15 -1 -5 -4 3
<day> before | 8 -5 -1 0 -5 2
<day> before noon | 11 -4 -2 -4 -4 2
<day> between | -2 11 -1 -2 -3 -4
<day> but | -2 19 -7 -3 -5 -1
<day> but i | 0 11 -5 1 -8 1
<day> call | -6 -8 0 22 -4 -4
<day> con | -2 20 -6 0 -8 -4
<day> evening | 10 -4 -11 2 1 2
<day> for | -5 14 -12 5 -7 5
<day> for my | -9 15 -3 -1 -4 3
<day> for the | -8 17 -9 -1 -3 3
<day> for work | 9 -6 -1 -1 -1 0
<day> got | -4 -4 14 0 -4 -1
<day> he | -1 4 -4 -3 12 -8
<day> i | 5 12 2 -6 -16 4
<day> i am | 12 -8 0 1 -5 0
<day> i cant | 10 -2 -4 2 -7 2
<day> i have | -5 10 -4 -1 -3 3
<day> i pay | 15 -5 -1 -3 -9 4
<day> if | 10 -7 8 -6 -4 -1
<day> if <we> | 15 -9 11 -3 -12 -2
<day> if at | 12 -4 -2 -1 -4 -2
<day> if thats | -9 17 -3 1 -4 -2
<day> if theres | 12 -5 1 1 -9 1
<day> im | 15 -5 9 -5 -13 -1
<day> instead | -2 16 8 -4 -9 -9
<day> is | 16 -6 -1 -4 -6 2
<day> its | 2 15 -11 -2 5 -8
<day> ive | -8 9 9 -1 -8 -1
<day> me | -2 20 -6 -4 -4 -4
<day> mi | 10 -6 -3 0 -2 0
<day> morning | 11 -4 -4 0 -4 2
<day> my | -3 10 -4 7 3 -12
<day> my <kin> | 1 13 -3 -2 -4 -5
<day> on | -3 8 -4 2 -6 2
<day> on the | -6 12 -2 1 -6 0
<day> or | 5 -12 -7 -10 22 1
<day> or <day> | 12 -4 -5 0 -7 3
<day> or what | -4 -5 -2 -1 12 0
<day> para | 4 9 -2 -2 -5 -3
<day> por | -3 15 -4 -1 -4 -4
<day> seven | -2 -2 -1 -2 10 -3
<day> so | 7 -4 12 0 -13 -2
<day> so ive | -3 10 -2 0 -2 -2
<day> something | -1 10 -4 -1 -5 0
<day> something came | -1 10 -4 -1 -5 0
<day> temprano | 8 -6 -2 0 -1 0
<day> the | -13 7 8 -6 6 -2
<day> the <car> | -5 17 -6 4 -8 -2
<day> they | -2 10 -2 -1 -5 1
<day> this | -4 -5 11 -1 -2 1
<day> this week | -4 -5 11 -1 -2 1
<day> too | 13 -6 -4 2 -5 0
<day> what | -6 13 -1 -1 -6 1
<day> when | -4 17 -1 -3 -6 -1
<day> with | -8 1 -3 -4 14 1
<day> would | 8 6 -5 -2 -10 3
<day> would be | 8 6 -5 -2 -10 3
<day> y | 7 4 -9 -1 -5 4
<did> <day> | -1 5 7 -1 -13 2
<did> <we> | -21 14 5 12 5 -14
<did> <we> down | -5 -4 2 21 -11 -2
<did> <we> ever | -2 16 -7 -1 -5 -2
<did> <we> get | -4 2 -7 -1 15 -5
<did> <we> look | -3 11 -2 0 -4 -2
<did> <we> want | 0 -7 11 -3 -5 4
<did> <we> write | -6 11 -3 -2 -1 0
<did> a | 0 18 -1 -3 -12 -3
<did> a <part> | -8 9 0 -2 -3 3
<did> a water | -5 11 -4 -1 -1 1
<did> an | -12 12 8 -4 -5 1
<did> an <part> | -8 13 -4 0 -2 1
<did> and | -5 11 -8 -1 3 1
<did> and it | -2 10 -6 -1 -3 1
<did> at | 12 0 -8 -2 -2 0
<did> at <day> | -2 10 -7 3 -3 -1
<did> at the | -1 10 -3 0 -4 -2
<did> back | -2 21 -6 0 -4 -10
<did> before | -6 13 -4 -1 -3 1
<did> before i | -8 14 -3 -1 -2 0
<did> before it | 10 -4 -4 -3 0 1
<did> but | -3 17 -3 0 -4 -8
<did> by | -6 -5 10 -6 7 0
<did> diesel | 18 -2 -3 -4 -4 -5
<did> diesel in | 18 -2 -3 -4 -4 -5
<did> el | -8 27 -7 -4 -3 -4
<did> el turno | -5 9 -1 -1 -2 0
<did> em | 9 -2 -2 -5 1 0
<did> everywhere | 15 -9 -6 1 -5 3
<did> for | -6 1 12 -2 -4 -2
<did> her | 10 -5 -3 0 -4 2
<did> her <vehicle> | 11 -5 -2 0 -7 2
<did> hers | 23 -9 -6 1 -9 1
<did> his | 11 -8 -2 1 -3 1
<did> his for | 10 -9 -2 0 0 1
<did> in | 6 14 -13 -2 -6 0
<did> in a | 22 -7 -8 -3 -4 0
<did> in is | -5 15 -6 -2 -2 0
<did> in my | -14 20 -2 1 -6 2
<did> is | -10 7 -8 -3 22 -8
<did> it | -2 10 -9 -5 14 -8
<did> it but | 10 -6 -1 0 -4 1
<did> it go | 8 1 -4 -2 -5 2
<did> it in | 12 8 -10 1 -6 -4
<did> it last | -3 0 -8 -6 23 -6
<did> me | -2 14 10 -8 -10 -4
<did> me down | 1 16 -8 -1 -6 -2
<did> my | -1 7 -18 -2 16 -2
<did> my <car> | 5 7 1 0 -15 1
<did> my <part> | -4 17 -8 2 -10 4
<did> my back | 3 2 -11 2 2 2
<did> my oil | 13 -8 -2 0 -5 2
<did> my shift | -4 13 -4 -1 -5 2
<did> my water | 0 9 -3 0 -7 1
<did> on | 7 7 -4 -1 -14 5
<did> on <day> | -5 11 -5 1 -4 2
<did> on a | 9 -6 -3 1 -1 0
<did> on my | 6 5 -6 1 -9 3
<did> on the | -2 9 -4 -2 -4 3
<did> one | 12 -11 2 -4 -1 2
<did> one for | 9 -2 -4 -3 -2 2
<did> one on | 11 -4 -5 -1 -1 0
<did> over | 19 -1 -5 -2 -7 -4
<did> some | -4 -4 -2 -3 10 2
<did> that | -6 21 -11 -8 -15 19
<did> that <part> | -6 17 -7 0 -3 -1
<did> the | -12 23 -1 -4 -9 2
<did> the <mechanic> | -6 12 -5 2 -4 1
<did> the <part> | 3 8 -22 2 5 3
<did> the ac | -6 18 0 0 -7 -4
<did> the clutch | -4 -1 9 0 -5 2
<did> the front | -1 16 -7 0 -6 -2
<did> the fuse | 8 -4 -1 1 -6 2
<did> the oil | 5 15 -14 3 -14 4
<did> the water | -12 16 -5 2 -3 2
<did> the window | -5 8 -1 -1 -1 0
<did> the wrong | 23 -6 -7 2 -9 -3
<did> them | 22 -5 -6 -3 -4 -5
<did> them in | 22 -5 -6 -3 -4 -5
<did> this | 13 -7 -5 2 -3 1
<did> together | -7 -7 10 3 -1 3
<did> together a | -7 -7 10 3 -1 3
<did> up | -2 -3 9 -5 0 2
<did> we | -3 10 -4 0 -5 2
<elsewhere> | -55 1 -13 26 50 -9
<has something of ours> | -12 -27 45 3 7 -15
<kin> <did> | 10 -7 -3 -1 -1 1
<kin> <did> the | 11 -7 -3 -1 -2 2
<kin> and the | 18 -12 -3 2 -5 1
<kin> at | -3 8 -3 1 -5 1
<kin> call | 3 -11 7 -5 13 -7
<kin> call me | 3 -11 7 -5 13 -7
<kin> carol | -2 -9 -3 -1 18 -3
<kin> de | 9 2 -11 -6 15 -9
<kin> died | 15 -6 -4 0 -7 2
<kin> doesnt | -5 12 -7 2 -3 2
<kin> doesnt believe | -6 12 -7 1 -3 2
<kin> fell | -7 -3 -6 0 21 -5
<kin> got | -5 1 -3 -4 13 -2
<kin> had | 5 -10 4 -3 5 0
<kin> had the | 6 -7 -5 -2 9 -1
<kin> he | 2 -8 -3 -1 10 0
<kin> her | 13 0 -1 0 -12 0
<kin> hit | 11 -5 -5 -1 -2 2
<kin> hit a | 11 -5 -5 -1 -2 2
<kin> im | 3 -4 -3 -2 14 -6
<kin> in | 9 3 -1 -5 -2 -4
<kin> in law | -5 8 -1 0 -4 2
<kin> in laws | 19 7 -7 -5 -9 -4
<kin> is | 12 -6 -7 -6 10 -3
<kin> its | -7 5 -7 -9 32 -14
<kin> its ben | -4 -4 0 -1 12 -3
<kin> its me | -5 -2 -2 -4 21 -8
<kin> its tyler | -2 -2 -1 -1 9 -3
<kin> ive | -2 -3 -2 -1 9 -1
<kin> ive got | -2 -3 -2 -1 9 -1
<kin> las | -7 14 -3 -1 -5 1
<kin> las tres | -4 10 -2 -1 -4 1
<kin> llamame | -2 -5 -4 -5 25 -10
<kin> llamame cuando | -7 -6 -5 -4 27 -5
<kin> me | 10 -5 -5 1 -2 2
<kin> odessa | 9 -4 0 -1 -4 0
<kin> on | 10 -4 -4 0 -3 2
<kin> passed | 16 -8 -2 1 -9 2
<kin> passed and | 13 -6 -1 0 -7 1
<kin> pick | -1 -7 -1 -1 22 -12
<kin> pick up | -1 -7 -1 -1 22 -12
<kin> que | -7 -12 -3 0 29 -7
<kin> ray | -1 -1 -2 -3 10 -2
<kin> ray its | -1 -1 -2 -3 10 -2
<kin> said | 2 -8 10 3 -9 2
<kin> says | 3 1 4 1 -8 0
<kin> says it | 11 -5 -4 1 -3 1
<kin> shes | 13 -2 -2 -1 -9 1
<kin> usually | 9 -5 -2 0 -3 1
<kin> usually handles | 9 -5 -2 0 -3 1
<kin> will | -2 11 -2 -1 -7 1
<kin> ya | 1 -6 -5 -5 27 -12
<known by car> | -9 23 -5 1 -13 3
<mechanic> <day> | 8 6 -5 0 -4 -4
<mechanic> <did> | -16 26 -10 1 -2 2
<mechanic> <did> a | -9 14 -4 0 -1 0
<mechanic> <did> my | -6 10 -3 0 -3 1
<mechanic> <we> | 4 16 -16 -5 9 -8
<mechanic> <we> sent | 0 11 -7 0 -3 0
<mechanic> a | 16 -4 -5 0 -2 -5
<mechanic> and | 11 -20 18 5 -15 0
<mechanic> and he | 21 -8 -5 -1 -5 -2
<mechanic> and id | -7 -2 9 12 -7 -5
<mechanic> and im | -3 -3 9 -4 -1 3
<mechanic> are | -7 8 -6 -2 6 0
<mechanic> at | 13 -5 -6 0 -6 3
<mechanic> at the | 24 -8 -18 3 -5 4
<mechanic> before | 12 -8 -3 -1 -1 1
<mechanic> before <we> | 12 -8 -3 -1 -1 1
<mechanic> but | 3 4 -9 0 0 2
<mechanic> call | -10 15 10 -3 -9 -3
<mechanic> call me | -10 15 10 -3 -9 -3
<mechanic> came | -5 2 -2 -5 13 -2
<mechanic> came out | -3 3 -8 -3 14 -2
<mechanic> can | 17 -2 -4 -3 -6 -3
<mechanic> check | 22 -11 -3 -7 -6 6
<mechanic> come | 13 -2 -1 -1 -7 -1
<mechanic> come out | 13 -2 -1 -1 -7 -1
<mechanic> coming | -7 -14 13 -5 25 -13
<mechanic> do | 13 -16 6 -6 7 -5
<mechanic> for | 24 6 1 -11 -17 -4
<mechanic> for my | 26 -8 -8 -1 -10 1
<mechanic> from | -9 14 6 -5 -10 4
<mechanic> have | 1 -8 14 -9 13 -10
<mechanic> he | 4 11 -5 -4 -4 -1
<mechanic> here | -7 -9 35 -3 -7 -9
<mechanic> i | 2 11 0 -1 -13 0
<mechanic> i got | 19 -6 -4 -6 -5 2
<mechanic> im | 0 -7 13 -2 -4 1
<mechanic> is | 10 2 -9 3 -6 1
<mechanic> is in | 4 -5 -5 8 -4 2
<mechanic> its | 0 10 8 -4 -18 4
<mechanic> its me | -6 22 -3 -1 -10 -2
<mechanic> job | -1 -9 22 -2 -12 3
<mechanic> just | 11 0 -7 -2 -1 0
<mechanic> left | -5 26 -7 -1 -11 -1
<mechanic> left his | -2 9 -2 -2 -4 2
<mechanic> looking | -4 8 7 -6 -6 0
<mechanic> mentioned | -8 6 7 -4 -3 2
<mechanic> my | 11 5 -5 0 -9 -1
<mechanic> my <car> | 10 -5 -1 -1 -4 1
<mechanic> named | 11 -5 -5 0 -4 2
<mechanic> near | -2 -2 -7 9 1 1
<mechanic> near me | -2 -2 -7 9 1 1
<mechanic> never | 18 -9 -12 -5 21 -12
<mechanic> of | -3 7 -9 17 -6 -6
<mechanic> on | 12 -7 4 1 -13 2
<mechanic> one | 0 -5 14 0 -7 -2
<mechanic> para | 17 -7 -4 -1 -8 3
<mechanic> position | -3 -2 21 -6 -11 2
<mechanic> que | 2 15 -9 1 -4 -4
<mechanic> retired | 9 -2 -2 -2 -4 0
<mechanic> said | 18 3 -9 -1 -7 -4
<mechanic> says | 12 -14 -4 -4 9 0
<mechanic> selling | 13 -6 -5 -2 -2 3
<mechanic> side | 12 -7 -5 1 -4 2
<mechanic> so | 13 -6 -3 0 -5 1
<mechanic> so i | 10 -7 -1 0 -1 0
<mechanic> so im | 14 -6 -3 -1 -4 0
<mechanic> still | 10 -6 -3 9 -8 -2
<mechanic> still do | 10 -6 -3 9 -8 -2
<mechanic> tengo | -5 -3 15 -1 -2 -3
<mechanic> that | 14 -11 -8 -2 12 -4
<mechanic> that comes | 20 -7 -4 -2 -8 1
<mechanic> the | -7 -3 -4 -5 23 -5
<mechanic> this | 8 10 -10 0 -14 6
<mechanic> this is | 21 -7 -8 2 -12 4
<mechanic> to | 4 9 10 -9 -12 -2
<mechanic> to come | 8 10 -1 -2 -11 -4
<mechanic> used | 20 -10 -5 0 -5 0
<mechanic> used a | 20 -9 -5 0 -5 -1
<mechanic> was | -8 6 -19 -2 23 0
<mechanic> was here | -2 9 -4 -1 -4 2
<mechanic> was out | 3 -2 -10 -5 19 -4
<mechanic> was supposed | -8 -8 -4 0 20 1
<mechanic> we | -1 -8 -4 1 13 -2
<mechanic> who | 10 -7 4 3 -12 3
<mechanic> who came | -10 15 -4 2 -6 3
<mechanic> with | 1 8 8 -2 -11 -3
<mechanic> with the | 1 9 5 -2 -9 -4
<mechanic> with your | -4 -2 10 -1 -4 1
<mechanic> work | 13 -6 4 -2 -8 -3
<mechanic> work on | 17 -2 -4 -1 -7 -2
<n> | 40 15 31 -39 -3 -44
<n> <car> | 39 -5 -3 -10 -8 -14
<n> <name> | 3 1 -8 3 2 -2
<n> a | -8 -1 -3 11 3 -2
<n> a month | -1 -6 1 18 -7 -5
<n> about | 18 -3 -5 1 -3 -7
<n> after | 13 -6 -4 0 -5 2
<n> again | 10 -6 -1 -1 -5 2
<n> again thats | 10 -7 -1 0 -2 -1
<n> all | -6 -3 13 -2 -4 2
<n> and | -4 18 -10 1 1 -7
<n> and <name> | 0 11 -8 3 -8 2
<n> and i | 7 -6 -11 -4 10 4
<n> and im | -1 34 -7 -3 -11 -12
<n> and it | 12 -12 0 0 0 0
<n> and its | 13 -10 -5 8 -7 1
<n> and my | 9 -9 1 1 -5 2
<n> and reference | 12 -3 -11 -8 10 0
<n> and shes | 12 -2 -8 1 -5 2
<n> any | 14 -12 -2 0 -1 1
<n> any weekday | 12 -8 -3 0 -2 1
<n> area | 8 -2 -1 -2 -4 0
<n> area code | 8 -2 -1 -2 -4 0
<n> at the | -4 12 -4 -1 -4 0
<n> before | -3 7 -9 -3 7 1
<n> but | 9 -4 -5 1 -1 1
<n> but dont | 8 -3 -7 1 1 1
<n> but the | 9 -1 -3 1 -7 1
<n> bye | 12 -2 -3 0 -4 -3
<n> call | 18 -3 -6 -1 -4 -4
<n> call me | 12 -3 -2 -1 -6 0
<n> cuando | 11 -5 -5 0 -2 1
<n> diesel | 15 -3 -10 0 -3 0
<n> dollars | -3 3 3 16 -15 -4
<n> dollars for | -3 -1 -4 9 0 -1
<n> dollars on | 0 11 -4 -5 -5 2
<n> dont | 0 7 0 0 -8 2
<n> double eight | 11 -4 -1 0 -5 -1
<n> double three | 16 -3 -5 -2 -2 -4
<n> elm | -2 18 -5 -3 -5 -4
<n> evenings | 14 -3 -4 1 -4 -2
<n> extension | -3 -3 9 -2 -2 2
<n> for | 2 9 5 3 -15 -4
<n> for a | -1 -3 -4 12 -5 2
<n> ford | 11 0 -3 0 -6 -3
<n> gallon | 2 -8 6 0 0 0
<n> god | 9 -6 -2 1 -2 1
<n> god bless | 9 -6 -2 1 -2 1
<n> hit | 8 -3 -1 0 -4 -2
<n> hit me | 8 -3 -1 0 -4 -2
<n> hundred | 11 -10 -2 3 -7 5
<n> hundred and | 0 -5 -5 9 -3 3
<n> hundred for | 10 -7 -3 1 -1 1
<n> i | 14 5 -13 -5 -2 0
<n> i aint | 11 -4 -2 0 -3 -2
<n> i drive | 10 -6 -2 0 -3 2
<n> i have | 12 -3 -1 0 -8 0
<n> i mean | 17 -5 -5 2 -8 -1
<n> i need | 19 -9 -5 0 -9 3
<n> if | -1 -5 -3 -8 14 3
<n> if its | -8 -6 -3 -2 18 1
<n> ill | 10 -10 3 2 -6 1
<n> ill say | 10 -7 -1 0 -2 -1
<n> im | 4 -1 11 -3 -5 -5
<n> in | 3 -8 -7 -2 17 -3
<n> is | 8 -8 7 -1 -7 1
<n> is my | 19 -10 -3 0 -9 2
<n> its | 22 9 -13 -2 -11 -5
<n> its <n> | 0 19 -4 -2 -6 -7
<n> its <name> | 10 -9 -2 1 -2 1
<n> its a | 18 -6 -5 0 -6 -1
<n> just | 11 -13 2 0 -2 2
<n> just past | 8 -3 -4 0 -1 0
<n> let | 20 -10 -5 0 -4 -2
<n> let me | 10 -7 -2 0 -2 0
<n> liter | 16 -8 -3 -2 -4 2
<n> mile | 15 -6 -2 0 -12 5
<n> most | 11 -1 -3 2 -12 3
<n> most days | 11 -1 -3 2 -12 3
<n> my | 17 -7 -6 0 -4 -1
<n> my <car> | 19 -3 -1 -2 -5 -8
<n> my <vehicle> | 8 -3 -1 -1 -2 -2
<n> my car | 8 -3 -1 -1 -2 -2
<n> my name | 15 -2 -7 -2 -3 0
<n> near | 15 -8 -5 1 -3 1
<n> no | 16 -6 -5 0 -4 -1
<n> no <n> | 12 -7 -6 1 -2 2
<n> no sorry | 11 -2 -4 1 -5 -1
<n> no wait | 13 -3 -4 0 -3 -3
<n> northbound | 17 -6 -4 -1 -6 1
<n> not | 4 12 -5 -5 -8 1
<n> not <n> | 0 15 -5 -5 -6 1
<n> number | -5 -2 -2 -1 9 2
<n> oh | 10 -8 0 0 -3 1
<n> on <day> | -2 -4 -4 0 10 0
<n> or | 11 6 -15 7 -7 -2
<n> out | 10 -6 -5 1 0 1
<n> over | 18 -17 0 0 0 0
<n> pine | 4 8 -4 -2 -4 -4
<n> please | 21 -11 -3 2 -10 2
<n> por | 9 -5 -2 0 -1 0
<n> por favor | 9 -5 -2 0 -1 0
<n> powerstroke | 8 -2 -2 -1 -4 1
<n> right | 10 -6 -2 0 -1 -1
<n> shes | 10 -7 -3 1 -2 1
<n> so | -1 4 -8 11 -5 -1
<n> so call | 10 -2 0 0 -8 0
<n> sorry | 19 -6 -3 -1 -11 2
<n> sorry <n> | 22 -4 -1 -3 -14 0
<n> south | 18 -5 -3 -2 -4 -4
<n> t | 9 -4 -2 -1 -2 0
<n> testing | -10 -8 -8 -5 -9 40
<n> text | 1 -4 12 -2 -3 -3
<n> text is | 1 -4 12 -2 -3 -3
<n> thank | 11 -9 1 0 -4 0
<n> thank <we> | 11 -9 1 0 -4 0
<n> thank you | 11 -9 1 0 -4 0
<n> thanks | 28 -6 1 -6 -4 -13
<n> thats <n> | 19 -7 -7 0 -7 2
<n> the | 8 -8 -2 -5 11 -4
<n> the <car> | 14 0 -3 -1 -7 -3
<n> then its | 9 -2 -4 -2 -3 1
<n> this | 2 -6 5 12 -10 -3
<n> this is | 8 -7 5 -2 -8 2
<n> thousand | -2 -2 3 13 -9 -4
<n> thousand per | 0 -4 0 18 -7 -6
<n> times | -8 8 -4 5 -3 1
<n> to | 3 -6 -2 9 -6 3
<n> triple five | 11 -7 -2 -1 -2 0
<n> turbo | 18 -3 -4 -4 -1 -6
<n> until | 12 -9 12 -3 -9 -4
<n> volt | 11 -1 -4 0 -7 1
<n> were | 4 -9 7 -4 -2 3
<n> west | 0 12 -6 -3 -4 1
<n> when | 2 -6 13 -2 -5 -1
<n> whenever | 10 -8 -2 0 -2 1
<n> whenever <we> | 11 -8 -2 0 -2 1
<n> whenever you | 11 -8 -2 0 -2 1
<n> works | 17 -6 -4 -2 -6 1
<n> works best | 17 -6 -4 -2 -6 1
<n> y | 24 -12 -10 0 -4 2
<name> <car> | 14 -13 5 -15 12 -3
<name> <n> | 16 8 -13 -6 -8 2
<name> <year> | 23 -18 -9 -7 -13 25
<name> a | 9 -10 4 9 -14 2
<name> about | -13 -1 17 -16 14 -1
<name> account | -6 -4 9 6 -8 3
<name> achebe | 9 -5 -2 0 -3 1
<name> ads | -2 -3 -5 10 -1 1
<name> advantage | -1 -1 -5 10 -3 0
<name> after | 1 8 2 -3 -10 2
<name> again | 9 12 -16 4 -14 5
<name> already | 12 -1 -7 -3 -3 3
<name> am | 6 -5 0 8 -10 0
<name> an | 2 -9 18 -6 -7 3
<name> anand | 10 3 -4 -4 -7 2
<name> and | -10 11 7 -6 4 -6
<name> ann | 16 3 -9 -2 -11 3
<name> answering | -7 -9 21 -3 8 -10
<name> around | 1 -9 13 -2 -4 1
<name> ashby | 12 -8 -4 0 -1 1
<name> at | -2 -3 26 -25 4 0
<name> augustine | 19 -4 -2 -2 -6 -5
<name> auto | -6 -8 24 -4 -8 3
<name> automotive | -2 -6 15 -3 -4 0
<name> baker | 9 -4 -2 0 -2 -1
<name> bakery | 3 11 -8 -2 -3 -1
<name> banks | 18 -9 -4 -2 -7 3
<name> baptiste | 9 10 -12 -2 -9 4
<name> batteries | 1 0 12 -5 -11 4
<name> battery | -4 -4 9 -2 -1 2
<name> be | 2 21 14 -2 -18 -16
<name> beach | 13 -6 -3 1 -6 2
<name> because | -3 -6 4 -3 11 -3
<name> before | 14 -6 -1 -3 -6 3
<name> benefits | -1 -2 -3 10 -3 0
<name> bernadette | 10 -4 -4 -1 -3 2
<name> bet | 9 -2 -3 0 -2 -3
<name> body | 17 -3 -15 -1 0 1
<name> book | 10 -4 -1 -1 -4 0
<name> bought | -5 11 -7 1 -1 1
<name> boulevard | 19 -5 -8 -1 -7 2
<name> boykin | 11 -7 -2 0 -3 0
<name> boys | 10 -4 -4 -1 -2 2
<name> brake | 16 -3 -4 1 -9 0
<name> brandt | 13 -7 3 -2 -2 -5
<name> briggs | 0 -1 -8 -1 13 -2
<name> bring | 0 -4 -3 -2 11 -3
<name> broke | 12 -7 -3 1 -4 2
<name> brown | -5 -1 -6 0 24 -13
<name> bureau | -3 9 11 -7 -3 -6
<name> business | -4 1 8 7 -11 -1
<name> but | 13 12 -12 -5 -14 5
<name> buy | 8 -5 -3 1 -2 1
<name> by | 10 -10 3 0 -5 2
<name> c | 8 -3 -4 2 -5 2
<name> call | 0 6 -10 -1 7 -2
<name> called | 12 -9 -14 -2 7 5
<name> callin | 9 -1 -6 1 -4 1
<name> calling | 3 1 -8 -4 9 -1
<name> can | 0 -22 0 15 11 -4
<name> cant | -3 2 6 -7 18 -15
<name> car | 2 -6 14 -5 -7 1
<name> card | 0 0 9 3 -5 -8
<name> center | 2 -1 -7 11 -6 0
<name> changed | 0 -10 12 0 -6 3
<name> chow | -5 10 -4 -2 -2 2
<name> chuy | -3 0 11 -2 -4 -2
<name> city | 21 -12 7 -6 -9 0
<name> claims | -3 -11 19 -7 -3 5
<name> coast | -6 1 14 -5 -7 3
<name> college | -2 -3 13 -3 -2 -3
<name> come | -3 -9 10 -6 6 1
<name> commercial | -1 -6 19 -9 -6 3
<name> compressor | 18 -6 -6 -1 -3 -1
<name> con | 14 -5 -8 1 -4 2
<name> confirming | -1 11 -6 1 -6 1
<name> could | -5 -10 16 -4 -2 4
<name> county | 9 9 -1 -6 -10 -1
<name> cove | 10 -3 -5 1 -5 1
<name> creek | -1 -7 16 -2 -4 -2
<name> cruz | 4 -5 -3 -4 11 -3
<name> customer | -7 -7 21 -2 -3 -4
<name> cut | -5 6 16 -4 -13 0
<name> d | 16 -7 -3 0 -6 -1
<name> daniel | -5 -4 -5 5 9 -1
<name> date | -7 -4 -2 2 9 2
<name> de | 11 -13 24 -7 -11 -4
<name> dealer | -4 -5 9 1 -3 2
<name> del | 0 -14 27 -1 -7 -6
<name> delgado | 8 2 -9 -3 0 3
<name> deliver | 21 -4 -4 -2 -8 -2
<name> department | -1 -3 -5 19 -5 -5
<name> depot | 6 -4 10 -1 -12 1
<name> deshpande | 13 -4 -1 1 -10 1
<name> did | -7 22 -5 -3 -11 4
<name> diesel | -5 -3 13 -1 -3 -1
<name> digital | -2 -4 -3 9 -3 2
<name> distributors | -5 -4 13 -2 -6 4
<name> do | 2 0 4 5 -13 1
<name> dombrowski | 18 -16 -1 0 -1 0
<name> done | 0 -8 15 0 -9 2
<name> dont | 18 0 3 -8 -10 -3
<name> doyle | 5 -6 11 -3 -5 -2
<name> drive | 7 5 1 -2 -11 0
<name> driver | 9 -8 0 0 -1 0
<name> driving | 21 -3 -3 1 -7 -8
<name> dropped | -1 17 -8 2 -8 -2
<name> el | 1 11 4 -5 -9 -1
<name> electric | 7 -6 9 -4 -5 -2
<name> elementary | -1 -2 -11 -1 18 -2
<name> elena | -7 11 -2 1 -4 2
<name> eleven | 12 -10 0 1 -4 1
<name> es | -7 7 -11 -4 24 -8
<name> exit | 9 -8 0 0 0 0
<name> express | 13 -4 -4 -1 -4 -1
<name> farm | -4 -11 15 -6 5 2
<name> farms | 2 8 -4 -2 -2 -2
<name> feldman | -2 -9 0 1 11 -1
<name> feldmans | -3 -8 -2 2 9 2
<name> finch | -2 -3 -4 0 10 -1
<name> first | 8 -7 1 -1 -1 0
<name> fleet | 5 -5 12 -12 -1 1
<name> florida | -2 -3 -2 16 -5 -3
<name> following | 0 -8 8 2 -3 1
<name> for | -16 -7 5 29 8 -19
<name> forgot | 15 -6 -3 1 -9 3
<name> four | -6 -3 10 6 -4 -4
<name> from | -5 -19 19 -1 13 -8
<name> gallagher | -4 11 -5 2 -6 2
<name> garage | 3 -8 14 -7 -4 3
<name> gave | 28 7 -9 -6 -13 -7
<name> get | 5 9 -9 -15 17 -7
<name> go | 10 0 -10 3 -4 2
<name> going | 10 -2 -11 1 0 2
<name> got | 2 -6 4 -11 7 3
<name> grant | 11 -1 7 -12 -6 1
<name> greene | -2 -2 10 -1 -8 3
<name> guess | 1 0 -7 -2 8 -1
<name> guy | -5 -15 6 -3 15 1
<name> h | 16 -10 -5 0 -2 0
<name> haddad | 3 1 5 -2 -8 0
<name> hall | 5 -3 -9 -1 13 -6
<name> halvorsen | 16 -15 -2 0 0 0
<name> hand | 8 -8 1 2 -5 3
<name> harris | -3 -5 -6 -1 23 -9
<name> has | 0 -5 -10 12 3 -1
<name> haskins | -4 -3 2 -8 11 2
<name> havent | -3 10 -6 0 -2 1
<name> hayes | 9 -6 -7 -6 10 0
<name> he | -2 9 -6 -1 -1 0
<name> hear | -5 10 -4 1 -4 2
<name> hearing | -7 0 -3 10 -3 2
<name> heights | 16 -5 -3 -6 -5 2
<name> help | -2 -1 1 8 -5 -1
<name> her | 12 -1 -1 -1 -8 0
<name> here | 9 12 -8 5 -16 -2
<name> hes | 6 17 -8 -1 -6 -8
<name> his | -6 -12 20 1 -3 0
<name> hit | 8 -6 -1 0 -1 0
<name> home | 9 -2 -7 -6 23 -16
<name> hope | 3 -3 -8 19 -7 -4
<name> hospice | 13 -6 -5 -3 -2 3
<name> hospital | 7 -7 -6 -5 19 -7
<name> hutchins | 13 -3 -4 -2 -5 1
<name> i | -9 10 8 10 -11 -8
<name> id | 12 -8 -5 -3 6 -3
<name> if | -3 8 10 -7 1 -9
<name> in | -17 -2 19 0 11 -11
<name> inn | 8 -3 6 -9 -4 2
<name> insurance | -1 -2 28 -15 -16 6
<name> is | 10 -4 -10 3 8 -6
<name> island | 20 -8 -8 -1 -5 3
<name> it | 8 14 -7 0 -7 -9
<name> its | -6 -5 -6 -7 33 -9
<name> ive | 15 -11 15 -6 -15 2
<name> jacobs | -4 -7 4 -3 16 -6
<name> jones | 13 -7 -4 1 -3 0
<name> jose | 17 -10 -4 2 -7 2
<name> just | -8 3 11 -4 -6 4
<name> keep | -5 -3 -2 2 10 -3
<name> keeping | 13 -5 -4 0 -1 -3
<name> khan | 10 -6 0 0 -2 -2
<name> kim | 6 -8 13 -1 -12 2
<name> know | 22 -5 4 -2 -21 2
<name> kowalczyk | -6 -8 12 -2 1 3
<name> krishnamurthy | 11 -4 -3 -3 -2 2
<name> la | -10 14 -3 -4 5 -2
<name> landscaping | 13 -3 -4 -3 -5 2
<name> le | -1 17 -9 0 -5 -2
<name> lee | 8 -2 -3 1 -3 -1
<name> left | 3 -5 9 -1 -5 -1
<name> leon | 10 -8 -3 1 0 1
<name> light | 15 -8 -5 1 -4 1
<name> lights | 12 -2 -2 -2 -2 -4
<name> like | 19 1 4 -20 -2 -2
<name> lindqvist | 7 -8 -4 -4 9 0
<name> linen | -7 -8 24 -3 -6 -1
<name> ling | 8 -1 -6 1 -4 2
<name> live | 12 -5 -3 1 -8 2
<name> local | 10 -4 -3 0 -2 0
<name> locked | 17 -9 -3 0 -5 1
<name> looking | -10 1 3 -6 14 -1
<name> lopez | 0 -9 6 -3 6 0
<name> lot | 13 -5 -4 0 -4 0
<name> lou | -7 -7 9 -3 6 2
<name> love | -5 -5 8 15 -10 -2
<name> lubricants | -2 -3 15 -3 -5 -2
<name> mall | 19 -5 -7 0 -8 1
<name> manage | 8 -7 5 -2 -5 1
<name> management | 14 -3 -3 -7 -3 1
<name> maps | 0 -3 1 10 -7 0
<name> may | -3 -4 14 -3 -7 2
<name> me | 15 -15 -5 -1 5 2
<name> mean | 15 -7 6 0 -12 -2
<name> merchant | -4 -2 -5 18 -5 -2
<name> mi | 9 -10 5 -2 -5 3
<name> mike | 12 -7 -7 -2 2 1
<name> miller | 9 -3 -2 -1 -2 -2
<name> mobile | -2 -6 9 0 -1 0
<name> molina | 8 -3 -2 1 -2 -1
<name> mom | -5 9 -7 -4 5 2
<name> montoya | 16 -12 -3 1 -3 2
<name> mount | 13 -5 -5 1 -5 1
<name> must | -5 -4 -1 -3 20 -7
<name> mutual | -4 -7 16 -3 -5 3
<name> my | 28 -12 -7 -5 -3 0
<name> n | 11 -7 -5 2 -3 2
<name> nakamura | 1 2 7 -9 -1 1
<name> necesito | 3 -7 -6 0 11 -1
<name> need | 9 -4 10 -9 -9 4
<name> needed | 16 -1 -9 -3 -5 2
<name> needs | 6 -13 -4 3 5 4
<name> nguyen | 15 -9 0 -4 6 -8
<name> no | 14 -16 -7 4 15 -9
<name> not | 6 18 -8 11 -19 -7
<name> noticed | -4 -2 2 10 -5 -2
<name> novak | 13 -4 -4 1 -3 -2
<name> now | -12 4 8 0 -1 1
<name> number | -5 -10 11 2 4 -2
<name> ochoa | 0 12 -1 2 -13 1
<name> of | -10 3 -4 22 -8 -2
<name> off | 14 -7 -5 1 -4 0
<name> office | -5 -3 -12 -11 31 0
<name> okafor | 11 -5 -6 1 -3 2
<name> on | 9 5 -1 -6 -11 5
<name> one | 3 12 10 -1 -15 -9
<name> order | -3 -5 7 11 -7 -3
<name> org | 0 -4 -5 -6 -9 25
<name> orourke | 10 -9 -1 -1 0 0
<name> ortega | 24 -9 -10 0 -9 3
<name> ortiz | -4 -5 23 -4 -6 -3
<name> osei | 6 -7 12 -4 -9 1
<name> our | 10 -7 7 -6 -7 3
<name> out | 10 -2 -5 0 -5 2
<name> owe | -5 -6 16 -2 -4 1
<name> own | -1 -8 26 -2 -7 -7
<name> page | 3 1 -9 17 -5 -7
<name> paid | -4 16 -4 -5 -5 2
<name> paint | 4 -4 9 -2 -4 -1
<name> para | -5 2 9 -1 -4 -1
<name> park | -4 -15 9 -3 9 3
<name> parking | 11 -4 -3 0 -4 1
<name> parkway | 16 -5 -4 2 -11 3
<name> part | -6 16 9 5 -13 -10
<name> parts | -5 -5 22 -8 -11 6
<name> patels | 0 -10 -3 -1 14 1
<name> pay | -4 13 -7 7 -9 0
<name> paying | 4 -6 -5 -3 8 2
<name> pettibone | 9 -4 -1 2 -7 1
<name> picking | -3 10 -9 -4 10 -4
<name> place | -3 -1 9 -4 -2 2
<name> plains | -3 -4 10 -3 -2 2
<name> please | 14 20 -15 -6 11 -24
<name> plumbing | 10 6 -10 -7 0 1
<name> points | -5 -6 4 -5 9 4
<name> pool | 12 0 -8 -5 -1 2
<name> prescott | -7 14 -3 -1 -4 1
<name> press | 20 -3 -2 -5 -6 -3
<name> price | -3 -3 9 -2 -2 1
<name> pro | 0 -2 18 -4 -8 -5
<name> pruitt | 9 -4 1 -4 -5 4
<name> pulled | 10 -4 -3 0 -3 0
<name> push | -1 12 -3 -3 -4 -2
<name> put | 13 -10 -2 0 -2 1
<name> queria | 2 18 -7 -2 -7 -4
<name> quick | 9 -6 -7 15 -6 -5
<name> quintero | 11 -8 5 -3 -7 2
<name> quit | 23 -3 -7 -4 -7 -3
<name> radio | -7 -3 17 -7 -1 2
<name> ramsey | 13 0 -4 -3 -7 0
<name> ran | 10 -1 -4 -1 -3 0
<name> rather | 9 -9 -3 -1 3 1
<name> ray | -1 -1 -2 -3 10 -2
<name> ready | 6 1 -9 2 -2 2
<name> really | 11 -8 -3 -1 -1 2
<name> recovery | -4 -8 13 -4 -2 4
<name> regarding | -5 -6 22 -11 -3 2
<name> relief | 1 -1 -7 20 -7 -6
<name> rep | -1 -9 18 -3 -8 2
<name> residence | -8 7 -2 -4 17 -10
<name> returning | 0 21 -19 -5 4 0
<name> ridge | 9 -6 -2 0 -1 0
<name> right | -1 -1 -9 6 8 -3
<name> road | 18 -2 -8 0 -8 0
<name> roadside | 12 -5 8 -7 -8 -1
<name> rossi | 14 -7 -6 1 -2 0
<name> route | -3 -3 13 -4 -5 1
<name> ruiz | 11 -5 -1 -2 -4 1
<name> run | 10 -5 2 -2 -5 1
<name> running | -7 3 -4 -4 14 -1
<name> said | 11 -9 -4 1 0 1
<name> salvage | -10 -3 16 -2 -2 1
<name> saw | -2 -14 12 -11 13 3
<name> say | 8 4 -6 -2 -7 3
<name> says | 12 -7 -5 2 -3 2
<name> se | 0 -3 -2 -1 9 -4
<name> see | 2 -7 -1 -1 -4 10
<name> send | -8 -6 2 12 -4 3
<name> sent | -2 10 2 7 -13 -4
<name> service | 13 -12 4 -4 -7 6
<name> services | -2 -6 -8 16 -2 2
<name> shes | 9 -8 0 0 -1 0
<name> shop | 0 -2 -5 5 8 -6
<name> show | -4 -6 8 8 -4 -2
<name> siddiqui | -2 15 -5 -3 -8 3
<name> simms | 8 0 -4 -1 -4 0
<name> six | -1 1 -9 19 -6 -4
<name> smell | 16 -1 -3 -1 -11 1
<name> smith | 10 -6 -6 1 -1 1
<name> so | 16 -16 4 10 -9 -5
<name> software | -9 -8 22 -9 -2 5
<name> solutions | -1 -2 9 -8 0 2
<name> somebody | 20 -6 -8 0 -10 3
<name> sorry | 17 -8 -4 -1 6 -10
<name> speak | -9 -8 1 -4 31 -11
<name> speaking | 10 -8 3 4 -9 -1
<name> springs | 13 -7 -4 1 -4 1
<name> state | 1 -2 -3 14 -3 -6
<name> states | -7 3 1 8 -5 1
<name> station | 19 -8 -6 3 -6 -2
<name> still | -5 28 -4 -4 -15 -1
<name> stop | 0 11 -7 -2 -2 1
<name> store | 2 -7 11 -4 -6 4
<name> strand | 12 -2 -4 1 -8 2
<name> street | 2 18 -16 3 4 -10
<name> stroud | -3 9 -5 -1 -1 2
<name> stubblefield | 10 -5 -4 1 -3 1
<name> stuck | 11 -3 -1 2 -11 2
<name> subrogation | -1 0 9 -7 -4 3
<name> supposed | 10 2 -4 -2 -7 2
<name> t | 13 -12 1 -4 -3 4
<name> talk | -5 -3 -3 -3 -4 18
<name> teach | -5 -5 17 -2 -6 1
<name> tech | -2 -2 8 -1 -3 -1
<name> technical | 1 -2 -4 14 -5 -4
<name> tee | 2 -6 -5 -2 16 -6
<name> tell | 1 -4 -4 -1 8 -1
<name> tengo | 17 -10 -6 0 -1 0
<name> text | -5 9 -4 -3 -5 9
<name> that | 2 -8 4 10 -7 0
<name> thats | 3 -8 1 -1 4 2
<name> the | 6 12 -2 -16 8 -9
<name> there | -3 -5 -6 -1 23 -9
<name> theres | -5 -11 -2 18 3 -3
<name> think | 11 0 4 -5 -15 5
<name> thirty | 0 -3 11 -13 -1 5
<name> this | 12 -7 -4 -15 18 -5
<name> thorne | 12 -4 -4 0 -7 2
<name> those | -2 2 9 -3 -5 0
<name> three | 9 -4 -2 1 -7 2
<name> thrift | 6 10 -6 -5 -5 0
<name> tidwell | 8 -3 -1 1 -4 0
<name> tire | 3 -10 12 -2 -7 4
<name> to | -3 12 10 -9 -6 -4
<name> today | 1 8 -2 3 -8 -1
<name> told | 7 -4 -12 -3 8 3
<name> tolliver | -3 -2 -2 -1 13 -4
<name> took | -1 -4 12 -2 -7 2
<name> tool | -4 -4 14 -1 -4 0
<name> tools | -3 -6 12 0 -2 -1
<name> toussaint | 11 5 -4 -3 -4 -5
<name> towing | -2 -7 15 -5 -5 3
<name> transmission | 8 -7 8 -7 -6 5
<name> trust | 15 -9 -9 -1 2 2
<name> try | 21 -11 -5 -1 -1 -2
<name> trying | 3 -7 -2 -4 11 -3
<name> turn | 10 -6 -2 1 -4 1
<name> turner | 10 -8 5 -3 -5 1
<name> tuttle | 13 -4 -4 -1 -5 1
<name> two | 20 -6 -8 1 -10 2
<name> uniform | 1 -1 11 -5 -9 2
<name> union | -5 -3 9 -10 9 0
<name> unit | 1 -3 -7 -1 15 -6
<name> used | 13 -7 -5 1 -4 1
<name> ustedes | -3 8 -2 0 -2 0
<name> venkataraman | 15 -6 -2 -3 -6 2
<name> village | 10 -1 -3 2 -10 2
<name> villasenor | 5 6 -8 0 -2 0
<name> vogel | 14 -5 -3 -1 -4 -1
<name> volkova | 15 -4 1 -7 -5 0
<name> wait | 9 -2 -1 -1 -2 -4
<name> wanna | 16 -7 -8 -4 -1 3
<name> want | 11 -2 -5 -5 0 1
<name> warehouse | -7 -2 11 2 -6 3
<name> waste | -4 -5 12 -1 -3 0
<name> way | 9 -6 -5 0 1 1
<name> we | -5 -16 21 14 -15 0
<name> wed | -4 -4 17 -3 -6 0
<name> weiss | 1 3 -9 -1 5 0
<name> well | 0 -6 14 -7 -3 1
<name> were | -10 -14 10 26 -8 -4
<name> weve | -2 -4 20 -4 -7 -2
<name> when | -7 16 5 -4 -7 -2
<name> which | 10 -4 -3 -1 -4 2
<name> whitcomb | 13 -10 -1 0 -1 1
<name> who | 8 -8 20 -9 -6 -6
<name> wholesale | -5 -3 9 -2 -1 2
<name> with | -8 -3 18 15 -21 -1
<name> wont | -8 5 0 0 2 1
<name> work | -1 3 6 -2 -10 3
<name> worked | -2 -6 10 -2 5 -5
<name> would | 7 -2 -11 -7 15 -2
<name> wouldnt | 11 -9 -7 -4 9 0
<name> wrecker | 9 -3 -2 -4 -1 2
<name> x | -5 2 -3 -2 8 0
<name> yall | -16 13 3 0 -3 2
<name> you | -16 20 17 11 -27 -5
<name> your | -16 8 36 4 -19 -13
<name> youre | 0 -5 10 -3 -4 1
<name> zion | 14 -6 -6 2 -5 1
<name> zip | 16 -5 -2 -1 -7 -1
<name> zuniga | 10 -5 -5 1 -2 2
<names a car> | 52 -12 -20 -4 -12 -3
<names a trouble> | 45 -15 -2 -10 -16 -1
<no word of cars> | -66 -24 -44 -17 22 130
<paper> <n> | -3 10 -7 -3 11 -7
<paper> <we> texted | -8 14 -5 2 -5 2
<paper> and | -4 19 1 -4 -11 -2
<paper> and i | -1 17 -7 -1 -7 -1
<paper> call | -9 12 7 -3 -6 0
<paper> cliente | 0 -1 -3 13 -2 -6
<paper> de | -4 -8 15 3 -3 -3
<paper> for | 2 11 8 -9 -13 2
<paper> for a | 26 -10 -6 -5 -5 -1
<paper> for my | -7 12 -7 1 -2 2
<paper> for the | -3 13 5 -6 -11 2
<paper> from | 8 1 8 -10 -10 3
<paper> from <we> | 7 0 11 -8 -9 0
<paper> i | 0 11 -6 -1 -4 0
<paper> is | -3 -7 25 1 -10 -5
<paper> me | 11 -4 -10 2 -2 2
<paper> number | -4 8 5 -2 -8 0
<paper> on | 8 -2 5 -1 -10 0
<paper> on my | 13 2 -5 -2 -8 -1
<paper> over | 13 9 -5 -3 -11 -3
<paper> over the | 13 9 -5 -3 -11 -3
<paper> says | -8 20 -6 -1 -6 0
<paper> to | 3 18 -6 3 -10 -9
<paper> to my | -5 25 -4 -2 -6 -8
<paper> with | -5 11 1 3 -10 0
<paper> your | -6 -2 21 -4 -7 -2
<part> <car> | 24 -5 -5 -2 -2 -9
<part> <day> | 3 17 3 -9 -13 -1
<part> <day> and | -8 15 -4 1 -4 0
<part> <did> | 4 14 -11 0 -8 0
<part> <did> at | 14 -3 -2 1 -12 1
<part> <did> in | 13 -10 -4 1 -1 1
<part> <did> on | 20 -9 -7 1 -8 3
<part> <mechanic> | -3 -8 15 0 -4 0
<part> <n> | 23 -3 -10 -2 -2 -7
<part> <part> | 8 13 0 -4 -15 -3
<part> <part> <did> | -7 18 -9 0 -2 -1
<part> <part> and | 13 -2 -8 1 -1 -2
<part> <part> are | -2 -5 9 0 -2 0
<part> <part> on | 9 -3 0 -2 -3 0
<part> <vehicle> | -4 -4 19 -9 -5 2
<part> <we> | -5 16 8 -7 -16 4
<part> <we> <did> | -10 22 -10 0 -3 1
<part> <we> ordered | -5 -11 17 -1 -2 2
<part> <we> returned | -3 13 -7 0 -2 -1
<part> <we> sold | -1 16 -7 -2 -5 -2
<part> according | 11 -6 -5 1 -4 2
<part> according to | 11 -6 -5 1 -4 2
<part> all | 16 -9 -2 -1 -3 -2
<part> all four | 15 -6 -4 1 -1 -5
<part> already | 14 -5 -8 -3 -1 2
<part> and | -11 11 18 -13 -7 2
<part> and <part> | -3 -8 16 0 -6 2
<part> and i | 8 7 -6 -2 -9 2
<part> and ive | -5 6 -5 -4 8 0
<part> and sensors | 15 -6 -3 2 -8 0
<part> and that | -9 13 -3 -1 -1 1
<part> and the | 5 5 -9 2 -3 -1
<part> and then | 1 5 -9 1 1 1
<part> are | 25 -16 8 -4 -9 -4
<part> are gone | 16 -4 -6 -4 -5 4
<part> are grinding | 25 -9 -6 -1 -6 -3
<part> are here | -5 -2 13 -1 -2 -3
<part> are metal | 14 -5 -4 0 -3 -1
<part> are squeaking | 12 -3 -4 -2 -2 -1
<part> are squealing | 8 -2 -2 -2 -2 -1
<part> as | 9 -3 -3 0 -5 2
<part> back | -8 18 -5 1 -5 -2
<part> back in | 0 10 0 2 -14 2
<part> balanced | 9 -6 -2 0 -2 0
<part> bay | -1 11 -7 1 -3 -1
<part> but | -3 15 -3 -5 -7 3
<part> but its | 9 -2 -2 2 -8 1
<part> call | 12 15 -11 -5 -4 -7
<part> call me | 26 -5 -7 -5 -3 -6
<part> came | -8 9 -8 -1 11 -2
<part> came in | -8 9 -8 -1 11 -2
<part> come | -12 17 7 -1 -10 -2
<part> come in | -12 17 7 -1 -10 -2
<part> counter | -6 -9 20 1 -4 -2
<part> cover | -1 23 -7 -4 -5 -7
<part> de adelante | 9 -2 -4 -1 -1 -1
<part> delivery | -6 -4 13 -1 -4 1
<part> department | -3 -4 -6 -2 15 0
<part> department at | -3 -4 -6 -2 15 0
<part> died | 8 -5 -2 0 -1 0
<part> distributors | -5 -4 13 -2 -6 4
<part> do | 9 -3 -2 -3 -2 2
<part> do <we> | 9 -3 -2 -3 -2 2
<part> done | 23 -10 -6 1 -10 3
<part> done on | 17 -8 -6 3 -8 2
<part> el | -7 14 -2 -2 -3 -2
<part> esta | 27 -12 -10 1 -8 1
<part> esta prendida | 22 -6 -7 -2 -6 -1
<part> every | 10 -3 -8 -1 0 2
<part> fluid | 14 -6 -5 1 -4 1
<part> fluid done | 10 -2 -5 0 -4 0
<part> flush | 1 20 -7 -1 -8 -4
<part> for | -5 16 9 -5 -18 4
<part> for <we> | -2 10 -2 -1 -5 0
<part> for a | 14 -2 -8 1 -7 2
<part> for my | -1 13 -10 1 -7 3
<part> for the | -6 -2 16 -8 -4 4
<part> front | 15 -1 -3 -2 -5 -3
<part> got | 10 -6 -4 0 0 0
<part> got a | 10 -6 -4 0 0 0
<part> have | 12 -6 -4 1 -5 1
<part> he | 14 -4 -1 -1 -6 -2
<part> here | -3 -4 13 -1 -4 -1
<part> hoist | -2 -7 14 -1 -3 -2
<part> hose | 15 -10 -6 1 -2 2
<part> house | 7 7 -14 2 -4 2
<part> i | 22 -4 -14 3 -10 3
<part> i think | 21 -14 -4 0 -5 2
<part> in | -5 24 -4 -2 -17 4
<part> in an | 15 -5 -3 -1 -10 3
<part> in it | -3 11 -6 -1 -2 1
<part> in june | -4 9 -4 -1 -1 1
<part> in my | -8 21 -11 1 -5 1
<part> in our | 2 14 -6 -5 -7 2
<part> in the | 9 -1 -7 2 -6 3
<part> is | 19 -17 3 1 -6 0
<part> is dead | 5 -8 -4 1 6 0
<part> is flat | 14 -4 -8 0 -2 0
<part> is going | 20 -8 -3 -1 -4 -5
<part> is grinding | 12 0 -1 2 -17 4
<part> is leaking | 20 -3 -5 1 -13 0
<part> is locked | 8 -5 -2 -1 -1 1
<part> is not | 9 -6 -1 0 -1 0
<part> is shot | 15 -3 -8 3 -9 2
<part> is slipping | 26 -7 -10 2 -5 -4
<part> is whining | 12 -4 -3 -1 -1 -3
<part> its | 25 -14 -11 3 -5 2
<part> its a | 19 -10 -8 3 -5 2
<part> job | 10 18 -10 -2 -13 -2
<part> job on | 3 7 -2 2 -11 1
<part> just blew | 8 -3 -5 1 -3 1
<part> keeps | 12 -7 -4 0 -1 0
<part> keeps dying | 8 -4 -2 0 0 -2
<part> kingdom | 15 -6 -3 0 -4 -2
<part> last month | 18 -8 -4 -2 -5 0
<part> leak | 13 -1 -4 0 -4 -4
<part> light | 19 -5 -14 1 -1 0
<part> light <we> | -2 8 -3 -1 -1 -1
<part> light and | 23 -6 -9 -1 -5 -1
<part> light came | 19 -13 -3 1 -5 0
<part> light is | 22 0 -14 2 -8 -3
<part> light on | 12 -5 -3 -2 -3 2
<part> lights | 21 -8 -12 3 -6 1
<part> lights been | 17 -13 -4 0 -1 1
<part> lights on | 7 5 -9 3 -5 0
<part> like | 3 17 -7 0 -11 -3
<part> line | 19 -9 -8 -2 -2 3
<part> make | 24 -6 0 -4 -4 -10
<part> make noise | 24 -6 0 -4 -4 -10
<part> mount | 18 -6 -3 0 -8 -1
<part> mounted | 11 -7 -4 -1 -2 2
<part> mounts | 8 8 -8 0 -3 -5
<part> my | -4 8 -5 1 -2 1
<part> no | -5 27 -7 -3 -7 -6
<part> no good | 17 -9 -5 1 -5 2
<part> nueva | 12 -8 -2 1 -3 1
<part> number | -2 9 -7 1 -3 2
<part> on a | 33 -15 -12 2 -11 3
<part> on my | -2 12 -7 3 -9 3
<part> on the | 8 9 -12 1 -8 2
<part> one | 10 -4 -2 0 -5 2
<part> or | 12 -5 10 -3 -12 -2
<part> order | 0 -1 10 -3 -4 -2
<part> out | 19 -9 -4 0 -5 0
<part> over | 9 -4 -5 1 -2 1
<part> pedal | 15 -9 -2 1 -4 -1
<part> pedal goes | 14 -5 -3 2 -4 -4
<part> pedal went | 10 -8 -1 0 -2 0
<part> place | 0 -7 14 -3 -4 0
<part> please | 2 9 -3 0 -3 -6
<part> pressure | 12 -6 -4 1 -4 1
<part> que | 0 23 5 -5 -11 -11
<part> que me | 0 2 9 -3 -5 -3
<part> rotated and | 9 -3 -3 -1 -5 2
<part> rotation | 13 -6 -7 0 -1 1
<part> shop | -4 12 7 -3 -7 -5
<part> squeal | 1 12 -3 0 -2 -9
<part> store tested | 13 -1 -11 0 -1 1
<part> suspension | -7 -6 21 -3 -7 1
<part> that | -6 -7 19 -2 -5 1
<part> thats | 11 -7 -4 1 -2 1
<part> then | -2 9 -3 1 -7 2
<part> they are | 10 -7 -2 -1 -1 0
<part> theyre | -1 -7 10 1 -4 2
<part> till | -4 -3 11 -2 -1 0
<part> time | -2 -4 9 -4 -1 2
<part> tray | -5 11 -7 2 1 -2
<part> warehouse | -3 -6 16 -3 -6 2
<part> warranty | -6 19 -1 -6 -3 -2
<part> went | 5 -11 7 0 -5 3
<part> went out | 12 -7 -4 1 -2 0
<part> when | 9 -2 -2 -2 -2 -2
<part> when i | 9 -2 -2 -2 -2 -2
<part> wholesale | -2 -6 12 0 -4 0
<part> wholesale calling | -3 -6 10 -1 -3 2
<part> with | 1 9 -8 1 -6 3
<part> your | -2 -1 13 -3 -10 2
<parts house> | 2 -19 35 -7 -13 3
<past work> | -45 47 7 -10 9 -7
<speaks of cars> | 20 -4 13 1 -30 0
<vehicle> <car> | 29 -12 -9 0 -10 2
<vehicle> <car> it | 11 -3 -1 -1 -6 1
<vehicle> <did> | 25 -9 -4 0 -10 -1
<vehicle> <mechanic> | 12 -11 3 10 -11 -3
<vehicle> <n> | 24 -18 14 -6 -11 -4
<vehicle> <part> | -3 -5 13 -2 -6 3
<vehicle> <part> warehouse | -6 -5 14 -3 -4 3
<vehicle> <we> | -14 13 14 -10 5 -8
<vehicle> <we> <did> | -3 10 12 -7 -7 -4
<vehicle> <we> have | -11 8 -4 -3 15 -6
<vehicle> <year> | 19 -10 -2 1 -9 -1
<vehicle> a | 12 -3 -8 -1 -2 2
<vehicle> a <car> | 18 -5 -6 0 -10 3
<vehicle> all | 14 -4 5 -7 -3 -5
<vehicle> all day | 15 -2 -3 -3 -2 -5
<vehicle> along | -4 -3 17 0 -6 -4
<vehicle> and | 26 -8 -18 -4 4 0
<vehicle> and i | 2 -7 -2 -4 13 -2
<vehicle> and im | 9 -3 -3 1 -6 1
<vehicle> and its | 12 -1 -2 -1 -5 -2
<vehicle> and now | 16 -4 0 -3 -7 -2
<vehicle> and she | 13 -8 -5 1 -2 1
<vehicle> and the | 14 -1 -7 -8 4 -2
<vehicle> and wanted | 18 -2 -6 -3 -6 -1
<vehicle> and when | -5 9 1 -1 -5 1
<vehicle> as | -4 8 -5 3 -2 0
<vehicle> at | 4 3 10 -3 -13 0
<vehicle> at my | 10 -2 -1 -1 -10 3
<vehicle> at the | 3 4 6 -3 -10 0
<vehicle> before | -9 -2 -1 0 10 1
<vehicle> before i | -4 -8 -4 1 12 2
<vehicle> body | 17 -3 -15 -1 0 1
<vehicle> broke | 26 -5 -7 -1 -9 -5
<vehicle> broke down | 26 -5 -7 -1 -9 -5
<vehicle> can | -3 10 -4 -1 -3 1
<vehicle> care | 6 5 5 -8 -9 0
<vehicle> claims | -4 -6 11 0 -3 1
<vehicle> done | 18 8 -4 -6 -10 -6
<vehicle> done yet | -8 24 -3 -2 -7 -4
<vehicle> en | 14 -8 7 -3 -7 -3
<vehicle> en la | 17 -6 -4 -1 -5 -1
<vehicle> es | 18 -11 -4 0 -4 0
<vehicle> es un | 10 -7 -1 0 -2 0
<vehicle> es una | 16 -7 -5 1 -4 -1
<vehicle> from | -7 -5 -3 -3 15 3
<vehicle> from the | -6 -4 -3 -4 15 2
<vehicle> got | -6 8 -7 -2 11 -5
<vehicle> he | -1 -6 -2 0 9 0
<vehicle> i | 9 -9 10 -7 -7 5
<vehicle> i got | 4 -10 6 0 -1 0
<vehicle> if | -2 0 8 -2 -5 1
<vehicle> ill | -1 -4 13 -1 -5 -2
<vehicle> ill be | -1 -4 13 -1 -5 -2
<vehicle> im | -5 25 -9 0 -12 0
<vehicle> im at | 4 18 -7 0 -11 -4
<vehicle> im gonna | 0 -7 8 -1 -1 0
<vehicle> im in | 1 8 -4 -1 -6 1
<vehicle> in | 14 7 -13 10 -13 -4
<vehicle> in the | -3 13 -2 -2 -4 -1
<vehicle> in your | -6 -6 2 14 -3 -1
<vehicle> insurance | -1 5 -9 10 -3 -1
<vehicle> is | 16 -2 -10 0 -4 1
<vehicle> is <car> | 28 -13 -1 -1 -7 -6
<vehicle> is down | 9 -3 -3 -1 -3 0
<vehicle> is leaking | 8 -2 -4 1 -5 2
<vehicle> is making | 17 -4 2 -1 -12 -2
<vehicle> is ready | -6 20 -2 -4 -8 -1
<vehicle> is running | -4 9 -4 0 0 -1
<vehicle> is smoking | 18 -4 -2 -2 -8 -2
<vehicle> it | 13 8 -3 0 -14 -3
<vehicle> it is | 18 -10 -4 3 -8 1
<vehicle> it wont | -1 20 -6 -2 -6 -6
<vehicle> its | 19 -8 -7 0 -7 3
<vehicle> its a | 17 -8 -6 2 -7 3
<vehicle> just | 3 2 3 1 -10 2
<vehicle> la <car> | 15 -7 -10 2 -2 2
<vehicle> last | -15 19 3 -4 -5 2
<vehicle> last week | -6 12 -3 -2 -3 2
<vehicle> like | 9 11 -4 -5 -6 -5
<vehicle> like a | 19 -6 -3 -4 -4 -3
<vehicle> line | -1 -6 5 -5 11 -4
<vehicle> loan | -4 -7 -3 -3 16 2
<vehicle> lot | 8 -1 -4 -1 -4 2
<vehicle> lot on | 8 -1 -4 -1 -4 2
<vehicle> makes | 25 -8 0 -2 -8 -7
<vehicle> my | 6 -9 7 0 -3 -1
<vehicle> names | -3 -2 -4 -2 14 -3
<vehicle> need | 13 -8 -2 1 -5 1
<vehicle> needs | 25 -7 -6 -7 -6 0
<vehicle> never | -7 -5 -3 3 20 -8
<vehicle> no | 27 -13 -4 -1 -8 -1
<vehicle> now | 10 -7 -2 1 -4 1
<vehicle> off | 11 3 -4 -3 -4 -3
<vehicle> on | -5 12 9 -6 -12 1
<vehicle> on <day> | 0 12 -5 -1 -5 0
<vehicle> on my | 0 10 -2 0 -7 -1
<vehicle> only | 0 11 -5 -3 -1 -3
<vehicle> over | -4 -2 10 -5 -2 3
<vehicle> over on | -4 -2 10 -5 -2 3
<vehicle> para | 10 -6 13 -10 -7 0
<vehicle> para trabajar | 13 -7 -5 0 -2 1
<vehicle> please | 18 -5 -4 -2 -2 -5
<vehicle> price | 10 -5 -4 0 -3 2
<vehicle> que | -9 11 12 -6 -6 -2
<vehicle> repair businesses | -1 -2 10 -8 0 1
<vehicle> repair shops | -2 -2 -10 15 -2 1
<vehicle> salvage | -6 -4 15 -2 -3 0
<vehicle> se | 3 -13 -6 2 17 -3
<vehicle> se quedo | 12 -6 -4 0 -2 0
<vehicle> service | 0 -1 -7 9 -1 1
<vehicle> shop | -7 -7 6 8 -3 2
<vehicle> shops | -2 -2 -5 14 -3 -2
<vehicle> so take | 18 -10 -7 -3 -1 3
<vehicle> that needs | -6 7 9 -3 -8 1
<vehicle> thats | 8 -3 -2 0 -5 2
<vehicle> the | 11 6 6 -16 -6 -1
<vehicle> theres | -4 0 10 -1 -6 0
<vehicle> this | 9 -6 8 -4 -4 -2
<vehicle> till | 1 -7 15 -2 -5 -2
<vehicle> till the | 1 -7 15 -2 -5 -2
<vehicle> to | -3 -2 -7 9 12 -9
<vehicle> to <we> | 3 -3 -1 10 -1 -8
<vehicle> took | 14 -5 -1 -3 -9 4
<vehicle> two | -9 14 -3 0 -3 2
<vehicle> una | 9 -7 -1 0 -2 0
<vehicle> una <car> | 9 -7 -1 0 -2 0
<vehicle> was | -8 12 -8 -1 1 3
<vehicle> wash | 6 -9 -4 -1 8 0
<vehicle> wash on | 14 -8 -3 0 -4 2
<vehicle> well | 9 -2 -2 -5 -4 3
<vehicle> well its | 9 -2 -2 -5 -4 3
<vehicle> with | 8 -10 -5 -3 9 1
<vehicle> with a | 1 -7 -3 -4 13 -1
<vehicle> wont | 32 -11 0 -3 -7 -12
<vehicle> wont start | 26 -4 -8 -2 -3 -10
<vehicle> worth | 11 -6 -4 -4 1 2
<vehicle> y | -3 2 -6 -4 11 0
<we> <day> | 3 2 4 -2 -9 1
<we> <day> at | -5 15 -4 -3 -6 3
<we> <did> | -7 36 -17 -4 3 -10
<we> <did> <day> | -6 18 -8 1 -9 4
<we> <did> a | 3 15 5 -2 -14 -7
<we> <did> her | 9 -4 -2 0 -5 2
<we> <did> hers | 23 -9 -6 1 -9 1
<we> <did> his | 11 -8 -2 1 -3 1
<we> <did> in | 5 19 -12 -3 -6 -2
<we> <did> it | -7 7 -12 1 19 -7
<we> <did> my | -5 9 -14 0 7 2
<we> <did> new | -5 9 -2 0 -3 1
<we> <did> on | -1 9 1 -3 -10 4
<we> <did> that | -5 12 -6 0 -2 2
<we> <did> the | -5 19 -12 3 -9 3
<we> <kin> | 2 -6 -4 -2 10 -1
<we> <mechanic> | 15 -7 3 -7 13 -16
<we> <mechanic> <did> | -12 21 -7 0 -4 3
<we> <mechanic> are | -5 10 -2 0 -3 0
<we> <mechanic> come | 13 -2 -1 -1 -7 -1
<we> <mechanic> do | 17 -12 -12 -3 14 -4
<we> <mechanic> have | 1 -8 14 -9 13 -10
<we> <mechanic> still | 10 -6 -3 9 -8 -2
<we> <mechanic> work | 17 -2 -4 -1 -7 -2
<we> <n> | -1 -6 16 4 -10 -4
<we> <paper> | 9 -5 -2 0 -2 0
<we> <paper> me | 8 -5 -4 2 -2 2
<we> <we> | -7 -5 -7 -7 -9 36
<we> <we> <we> | -3 -6 -4 -4 -5 22
<we> a | -11 11 21 17 -23 -16
<we> a check | -2 26 -5 -5 -6 -8
<we> a complimentary | -1 -2 -6 19 -3 -7
<we> a free | -7 -4 -4 22 -3 -3
<we> a hundred | -1 4 12 -7 -6 -3
<we> a referral | -2 -10 15 -2 -2 1
<we> a review | -2 9 -5 0 -4 1
<we> about | -5 -6 8 9 -8 1
<we> about our | 0 -1 -8 10 -1 0
<we> again | -7 17 8 -1 -9 -10
<we> aint | -6 6 -5 -4 10 -1
<we> aint answering | -6 10 -3 -2 2 -1
<we> all | -11 25 2 -11 11 -16
<we> all <did> | -8 25 -7 2 -8 -4
<we> and | 3 5 -3 -13 10 -3
<we> and not | 1 16 -5 -5 -5 -3
<we> are | -11 -11 12 9 -16 17
<we> are not | -3 -3 -2 0 8 0
<we> arregla | 13 -9 -2 1 -2 0
<we> as | 4 -1 16 -8 -6 -5
<we> as a | 9 -7 16 -8 -5 -6
<we> asked | -5 15 13 -8 -12 -4
<we> asked about | -8 -7 15 0 -2 1
<we> asked for | -5 13 14 -7 -8 -8
<we> at | 0 15 -3 -1 -2 -8
<we> at <mechanic> | -2 5 -5 -3 8 -4
<we> at ten | -1 11 -2 -1 -5 -1
<we> at three | -1 9 -1 -1 -4 -1
<we> available | 20 -5 -1 0 -12 -2
<we> back | -5 13 -5 6 -7 -1
<we> back about | -9 14 -11 9 -1 -2
<we> back out | -8 13 -3 0 -6 2
<we> be | 10 -6 6 2 -9 -4
<we> be able | 24 -8 -6 -3 -5 -1
<we> be open | -8 0 11 3 -3 -3
<we> beat | 8 11 -4 -4 -8 -3
<we> beat that | 9 -4 -2 -2 -2 1
<we> before | 7 -14 9 7 -9 0
<we> before we | -5 -6 13 -5 0 3
<we> bought | -2 -3 17 -1 -9 -2
<we> bring | 21 -13 -8 6 2 -9
<we> bring the | 23 -4 -4 -3 -10 -2
<we> broke | -1 13 3 -3 -4 -8
<we> but | 5 -6 11 -3 -6 -1
<we> buy | -3 -5 -3 -7 29 -10
<we> bye | 6 -11 -4 -2 3 8
<we> califica | -2 -3 -2 13 -3 -4
<we> califica para | -2 -3 -2 13 -3 -4
<we> call | 20 -13 -2 -8 5 -2
<we> call me | 21 -12 2 -8 -1 -2
<we> called | -6 -13 20 -1 9 -9
<we> called about | -4 -6 21 1 -6 -6
<we> came | -2 21 -9 2 -7 -5
<we> came out | -3 11 -7 0 -3 2
<we> came to | -3 10 -5 0 -2 1
<we> can | 13 -18 0 -1 6 0
<we> can email | 11 -7 -4 1 1 -1
<we> can get | 7 2 -9 2 -5 3
<we> can help | 8 0 -1 -3 -4 -1
<we> can just | 9 -6 -4 1 -1 1
<we> can program | 13 -2 -2 -6 -3 1
<we> can text | 19 -8 -6 -2 -1 -2
<we> cant | 10 -16 10 -7 4 0
<we> cash | -3 10 -3 -3 -3 2
<we> change | 13 -4 -2 -1 -9 2
<we> charge | 33 -12 -11 10 -11 -9
<we> charge <n> | 14 -6 -4 0 -2 -2
<we> charge for | 25 -11 -7 -6 -2 0
<we> charge if | 14 -7 -6 -3 1 1
<we> charge just | 22 -5 -4 -3 -5 -5
<we> charge to | 20 -3 -3 -5 -7 -3
<we> charged | -6 28 -5 -1 -7 -8
<we> charged me | -5 19 -3 0 -7 -4
<we> check it | 22 -13 -4 2 -10 3
<we> cleared | -5 11 -3 -1 -2 0
<we> cleared it | -4 9 -1 -1 -2 0
<we> come | 22 -16 -4 -2 4 -4
<we> come <day> | 12 8 -3 -2 -8 -8
<we> come and | 9 0 -3 -1 -4 -1
<we> come by | 19 -6 -5 1 -8 -1
<we> come do | 10 -1 -11 0 0 1
<we> come get | 9 -9 17 1 -10 -7
<we> come jump | 18 -9 -5 -2 -5 2
<we> come out | 16 -8 -4 1 -5 0
<we> come to | 31 -9 -6 -1 -13 -2
<we> coming | 3 14 -2 -7 2 -10
<we> coming <day> | 0 21 -4 -2 -9 -6
<we> coming out | -6 11 -5 1 -2 1
<we> consider | 2 -1 -7 8 -2 -1
<we> could | 28 -9 -13 9 -15 -1
<we> could come | 22 -11 -4 -1 -6 0
<we> could do | -2 8 -6 1 -4 3
<we> cut | 11 -6 -6 -10 11 0
<we> cut and | 17 -1 -2 -15 -5 6
<we> didnt | -2 21 -6 -1 -5 -7
<we> do | 23 -12 -3 -2 12 -17
<we> do <n> | 11 -1 -5 0 -6 1
<we> do <part> | 15 -2 -6 0 -12 5
<we> do <we> | -5 -5 14 -1 -3 -1
<we> do a | 1 9 19 -10 -11 -9
<we> do diesel | 17 -4 -5 0 -3 -5
<we> do european | 12 -2 -1 -1 -9 1
<we> do it | 19 1 -9 1 -13 1
<we> do my | 18 -8 -6 1 -7 1
<we> do oil | 21 -3 -4 -4 -9 -2
<we> do pre | 10 -1 -6 -3 -1 1
<we> do that | 20 -11 1 -2 -12 3
<we> do the | -2 8 5 -5 -10 3
<we> do this | 10 -1 -5 1 -5 0
<we> do those | 25 -7 -5 -1 -11 -1
<we> doin | 9 -6 -2 1 -3 1
<we> doing | -6 -8 0 7 -9 16
<we> done | -6 14 -4 2 -7 1
<we> dont | -7 -2 -9 16 4 -4
<we> dont do | 5 -6 12 -3 -4 -3
<we> dont have | -2 11 -13 12 -8 0
<we> dont pay | 0 -1 -7 8 -1 1
<we> dont want | -4 -4 14 -5 -4 4
<we> down | 9 -8 -5 13 0 -9
<we> down for | -7 -7 -1 18 2 -4
<we> dropped | 1 -5 11 0 -5 -2
<we> dropped off | 1 -5 11 0 -5 -2
<we> email | -2 12 -6 -1 -6 3
<we> email it | -7 11 -3 -1 -3 3
<we> email me | -2 9 -3 0 -4 1
<we> even | 19 -5 -8 -1 -3 -3
<we> ever | -8 7 12 -2 -8 -1
<we> fax | -5 20 -5 0 -4 -6
<we> fifty | -1 17 -8 6 -10 -3
<we> finish | 10 -2 -4 0 -6 1
<we> finish it | 16 -7 -7 2 -6 3
<we> finished | -4 12 -6 0 -3 0
<we> five | -7 13 -9 12 -8 -1
<we> five stars | -4 10 -2 -1 -5 2
<we> fix | 22 -15 -12 1 1 3
<we> fix it | 13 -3 -5 2 -6 0
<we> fix that | 18 -6 -3 0 -11 3
<we> folks | -5 22 -5 -4 -5 -3
<we> for | 0 10 -12 1 -17 18
<we> for <day> | -2 18 -3 -3 -4 -6
<we> for the | 3 18 4 -2 -9 -13
<we> for watching | -2 -12 -3 -3 -4 24
<we> for your | 8 -1 5 -10 -3 1
<we> free | 3 -3 9 -7 -3 1
<we> from | -6 15 -2 0 -4 -3
<we> gave | -7 0 16 -8 5 -7
<we> gave me | -2 11 9 -5 -11 -2
<we> get | 20 4 -6 -9 1 -10
<we> get a | -9 15 8 -9 -10 4
<we> get for | 9 -3 -4 -1 -2 1
<we> get here | 14 4 -7 -1 -9 -2
<we> get off | -12 -8 -3 -3 31 -6
<we> get the | -8 7 -6 -1 13 -5
<we> get this | 28 -10 -4 -4 -5 -5
<we> get time | 11 -8 -2 0 -2 1
<we> give | -6 -8 15 0 -3 2
<we> give me | -4 -2 10 -1 -3 1
<we> go | 9 7 -10 -1 0 -4
<we> got | 10 5 6 -8 -2 -11
<we> got a | 2 -11 5 -2 7 -1
<we> got it | 12 4 -5 -3 -5 -3
<we> got my | -2 14 -7 1 -9 3
<we> ha | -1 -2 -2 9 -2 -2
<we> ha sido | -1 -2 -2 9 -2 -2
<we> had | -9 11 10 -7 2 -7
<we> had it | -3 8 -2 0 -4 0
<we> handle | 8 -1 -5 -2 -1 0
<we> happy | -6 -8 -3 9 20 -12
<we> happy birthday | -4 -6 -4 -4 27 -8
<we> have | -12 0 -1 4 16 -7
<we> have a | 7 -1 -11 5 9 -8
<we> have any | -2 -12 5 -6 18 -2
<we> have anyone | 2 -6 -4 -3 15 -5
<we> have been | 0 -3 -4 10 -3 0
<we> have for | -2 -8 -3 -5 21 -3
<we> have it | -2 -1 11 -4 -6 3
<we> have my | -13 29 -6 -1 -12 3
<we> have one | 12 -2 -7 4 -6 -1
<we> have room | -6 -5 12 2 -4 1
<we> have ten | -3 -2 10 3 -8 1
<we> have the | -9 14 -15 -4 15 -1
<we> have time | 9 -6 7 -6 -6 2
<we> hear | -8 -5 -5 5 -6 20
<we> hear me | -8 -5 -5 5 -6 20
<we> help | 24 -4 -4 -2 -6 -7
<we> helped | 11 -2 -9 -1 -2 3
<we> hired | -8 -8 30 -4 -5 -6
<we> hiring | -4 -4 15 -5 -4 2
<we> i | -7 13 5 -10 0 -1
<we> i can | -3 11 1 -6 -4 0
<we> in | -8 17 -9 -3 -14 16
<we> in the | -1 9 -8 -5 -11 17
<we> inspected | -4 -3 9 -2 -2 2
<we> interested | -5 -1 -3 20 -6 -5
<we> interested in | -5 -1 -3 20 -6 -5
<we> interviewed | -1 -8 13 -1 -4 1
<we> interviewed me | -1 -8 13 -1 -4 1
<we> its | 0 9 -7 -5 10 -6
<we> just | 7 12 7 -11 -13 -2
<we> just <did> | 2 15 -5 -1 -7 -4
<we> just text | -7 9 7 -6 -1 -1
<we> kindly | 4 2 -4 8 -7 -2
<we> know a | 17 -9 -5 -2 -1 -1
<we> know i | -3 17 -7 1 -5 -4
<we> know it | -5 5 -7 -1 11 -3
<we> know so | -3 -2 10 -6 0 0
<we> know the | -1 4 11 -7 -5 -2
<we> know what | 5 1 3 -2 -16 9
<we> land | -5 -4 0 0 16 -7
<we> later | -1 -6 -3 -3 -5 17
<we> left | -6 13 9 -10 10 -15
<we> left a | -7 0 18 -4 -9 1
<we> left your | -7 3 1 -4 17 -10
<we> like | -11 10 -3 16 -6 -6
<we> like to | -5 7 -10 17 -4 -6
<we> look | 20 1 -6 -1 -12 -3
<we> look at | 23 -5 -4 -2 -8 -3
<we> make | 12 9 -7 -2 -10 -2
<we> make one | 10 -4 -2 0 -4 -1
<we> may | 14 -10 -8 19 -8 -7
<we> may be | -3 -4 -4 21 -3 -7
<we> may have | 12 -13 0 0 0 0
<we> may qualify | -4 -1 0 15 -10 0
<we> me | -13 19 6 -3 -7 -2
<we> me <did> | -5 13 -3 -1 -3 -1
<we> me arreglo | -8 14 -2 -1 -3 0
<we> might | -7 -7 25 -2 -7 -2
<we> might be | -9 -6 16 -2 -2 3
<we> must | 0 -2 -1 0 8 -6
<we> my | -6 2 11 -3 -4 1
<we> need | -15 -8 18 11 2 -7
<we> need a | -10 2 19 0 -7 -3
<we> need anybody | -5 -7 22 -2 -5 -4
<we> need working | -3 -4 -3 14 -3 -1
<we> needed | -8 5 19 -3 -6 -7
<we> never | -1 -1 -6 12 -3 -1
<we> next | -4 -2 -5 0 -1 11
<we> next time | -4 -2 -5 0 -1 11
<we> on | 1 -3 14 4 -13 -2
<we> on the | 6 -2 9 6 -16 -3
<we> only | 11 -5 3 10 -11 -9
<we> open | 43 -14 -7 -8 3 -17
<we> open on | -9 -5 -4 -2 20 -1
<we> opened | -4 -4 19 -7 -5 1
<we> or | 1 9 -11 4 -6 3
<we> order | -6 2 9 -1 -4 1
<we> ordered | -4 -8 32 -1 -13 -5
<we> ordered came | -3 -5 11 -1 -2 1
<we> ordered for | -6 -4 17 1 -11 3
<we> ordered is | -2 -7 29 -1 -9 -8
<we> ordered the | -3 -5 13 1 -4 -2
<we> our | -3 -2 11 -3 -5 2
<we> out | 0 19 -3 -4 -11 0
<we> owe | -5 -10 -9 15 21 -12
<we> owe me | -3 -5 -5 -2 24 -9
<we> own | -6 -2 -3 19 -7 -2
<we> park | -6 -3 15 -2 -3 -1
<we> pay | -6 -11 8 2 7 0
<we> pick | 2 -4 -3 -4 16 -7
<we> pick up | 2 -4 -3 -4 16 -7
<we> picked | -3 19 -8 -2 -6 1
<we> picked up | -3 19 -8 -2 -6 1
<we> plug | 10 -7 -2 1 -4 1
<we> posted | -4 -5 13 -4 6 -6
<we> probably | 11 -8 -4 1 -1 1
<we> probably dont | 11 -8 -4 1 -1 1
<we> programmed | -6 19 -3 -5 0 -3
<we> provide | 16 -4 -7 -5 -3 3
<we> qualify | -4 -3 -3 17 -7 -1
<we> qualify for | -4 -3 -3 17 -7 -1
<we> quoted | 9 5 -6 1 -6 -2
<we> quoted me | 9 5 -6 1 -6 -2
<we> ran | -2 12 7 -5 -9 -2
<we> rebuild | 21 -4 -10 1 -8 0
<we> rent | -15 -8 10 -6 30 -11
<we> rented | -9 -9 27 -1 -3 -4
<we> replace | 25 -9 -8 0 -10 1
<we> replace a | 9 -5 -5 1 -1 1
<we> requested | -6 11 16 -6 -7 -7
<we> resend | -7 20 -2 0 -6 -6
<we> return | 24 1 -6 -3 -6 -9
<we> returned | -9 6 15 -3 -5 -5
<we> rotated | -3 10 -6 0 -2 0
<we> rotated my | -3 10 -6 0 -2 0
<we> said | -18 25 -12 -3 9 -1
<we> said <day> | -5 24 -7 1 -6 -7
<we> said and | -5 16 -3 -5 -2 0
<we> said between | 1 13 -7 0 -6 0
<we> said dont | -4 2 -5 -1 10 -1
<we> said the | -7 21 -5 -3 -7 1
<we> say | 8 -11 14 0 -9 -2
<we> scan | 3 -8 12 0 -3 -4
<we> scan it | 3 -8 12 0 -3 -4
<we> see | 11 -3 -5 2 -7 2
<we> sell | 1 0 -6 -6 21 -10
<we> send | -4 27 -4 -10 3 -12
<we> send me | -14 21 8 -2 -9 -4
<we> sent | -8 0 18 -3 -8 0
<we> sent for | -3 12 -5 2 -8 2
<we> sent me | -4 -3 11 -1 -3 0
<we> sent was | -3 15 -5 -2 -5 0
<we> service | 25 -9 -12 -8 13 -9
<we> set | 1 -5 17 -2 -11 -1
<we> set up | 1 -5 17 -2 -11 -1
<we> should | -5 2 -4 8 -2 1
<we> so | -2 1 10 -4 -11 7
<we> so much | 3 6 -4 -4 -9 8
<we> sold | -7 11 -9 -3 11 -3
<we> sold me | -7 11 -9 -3 11 -3
<we> still | -7 3 15 -17 24 -18
<we> still coming | -3 14 -4 0 -6 -1
<we> still good | -3 30 -10 -3 -7 -7
<we> still got | -5 10 -3 -4 7 -4
<we> still have | -12 13 -7 -1 7 -1
<we> still owe | -2 -8 0 -4 13 1
<we> still want | 2 -9 24 -2 -8 -7
<we> stop | -10 4 -3 -6 23 -7
<we> submitted | -3 -6 17 -1 -3 -3
<we> swap | -3 12 -5 -4 -4 3
<we> swap it | -3 12 -5 -4 -4 3
<we> take | 10 -1 20 -13 -1 -15
<we> take a | -6 -4 17 -2 -5 -1
<we> take american | 13 -4 -4 -1 -4 -1
<we> take on | -7 -5 16 -1 -2 -2
<we> take payments | 10 -3 -1 -2 -6 1
<we> take those | 10 -7 -3 -1 0 1
<we> tell | -6 1 -4 -3 20 -9
<we> tell me | -6 -8 -1 0 21 -7
<we> texted | -4 11 -5 2 -4 2
<we> thank | 1 -9 -1 -1 -3 12
<we> thank <we> | 1 -9 -1 -1 -3 12
<we> that | -2 4 -4 13 -8 -4
<we> the | -4 -13 9 16 10 -19
<we> the <mechanic> | 10 -6 -4 1 -3 1
<we> there | -3 -10 -2 3 -8 20
<we> this | -8 0 8 5 -4 -1
<we> to | 1 -3 8 7 -10 -3
<we> to check | 3 -6 11 -2 -3 -4
<we> to come | 8 8 -10 -3 0 -3
<we> told | -9 18 0 -8 -1 1
<we> told me | -4 20 -21 -1 3 3
<we> took | -11 14 -3 -4 2 2
<we> trabaja | 12 -8 -4 1 -3 2
<we> travel | 13 -2 -1 -3 -4 -3
<we> twice | -14 13 3 -4 9 -7
<we> two | -2 9 7 -4 -7 -4
<we> two hundred | -2 9 -4 -1 -2 0
<we> up | -6 -12 7 -10 34 -13
<we> up with | -1 -1 9 -6 -4 2
<we> use | -5 15 4 -3 -7 -3
<we> used | -5 12 5 -2 -8 -1
<we> very | -2 -6 -2 -2 -3 15
<we> very much | -2 -6 -2 -2 -3 15
<we> wake | -3 -3 -1 -2 12 -4
<we> wake up | -3 -3 -1 -2 12 -4
<we> wanna | -6 -1 13 -4 -4 2
<we> want | -2 -4 17 -11 0 0
<we> want me | -8 -2 19 -4 -7 2
<we> want the | -4 -6 3 -2 11 -3
<we> want to | 1 13 6 -8 -14 2
<we> wanted | -10 9 6 -10 4 1
<we> wanted at | 0 15 -11 1 -3 -1
<we> wanted is | -5 -5 10 0 -2 2
<we> was | 9 17 -1 -4 -14 -7
<we> was supposed | -6 13 -6 0 -4 3
<we> was wrong | 15 -8 -3 -1 -6 2
<we> weld | 16 -7 -3 0 -8 2
<we> went | -5 18 -4 -3 -6 0
<we> went off | -1 11 -2 0 -7 -1
<we> were | 8 5 9 -8 -19 5
<we> were asking | -6 -1 9 -3 -2 3
<we> were going | -5 10 -4 -1 -1 0
<we> were gonna | -5 21 -8 -1 -2 -5
<we> were here | 6 3 -9 -2 -2 4
<we> were in | 13 -10 -5 -2 1 1
<we> were supposed | -1 9 -8 1 -3 2
<we> were under | -6 9 -2 -1 -2 1
<we> were working | 8 2 -5 -1 -7 3
<we> when | 0 10 -3 -3 -5 0
<we> with | 7 11 -8 -5 -9 2
<we> with the | 10 4 -5 -4 -4 -1
<we> wont | 13 -5 6 -3 -12 2
<we> work | 38 -14 -6 -1 -12 -5
<we> work on | 36 -11 -6 -2 -11 -6
<we> work with | 13 -3 -4 -2 -7 3
<we> would | 10 -8 -4 1 -1 2
<we> wouldnt | -3 5 13 -1 -7 -7
<we> write | -2 9 -5 -1 -3 2
<we> write down | -6 11 -3 -2 -1 0
<we> wrote | -6 7 6 0 -9 2
<we> wrote on | -2 10 -7 3 -8 3
<year> | 49 -28 -18 -1 -21 19
<year> <name> | 17 -4 -6 1 -9 0
<year> and | 12 -5 -7 2 -4 2
<year> and it | 18 -12 -2 2 -8 2
<year> has | 8 -4 -1 0 -4 0
<year> it | 13 -7 -1 2 -5 -2
<year> its | 14 -4 -3 -2 -1 -3
<year> on | 9 -3 -3 0 -2 -1
<year> on the | 9 -3 -3 0 -1 -2
<year> with | 19 -3 -10 3 -13 3
<year> with the | 21 -5 -9 3 -13 3
^ <car> | 98 -32 -42 1 -21 -3
^ <car> <n> | 36 -8 -7 -5 -4 -12
^ <car> brakes | 15 -2 -5 0 -1 -6
^ <car> check | 15 -3 -1 -2 -1 -7
^ <car> coolant | 12 -6 -3 -1 -3 2
^ <car> dead | 12 -5 -3 -3 -3 2
^ <car> death | 19 -10 -8 3 -6 2
^ <car> exhaust | 15 -4 -2 -1 -4 -3
^ <car> four | 21 -4 -6 -2 -4 -5
^ <car> front | 14 -5 -3 0 -2 -3
^ <car> i | 11 -3 -5 1 -5 1
^ <car> its | 12 -7 -2 1 -4 0
^ <car> needs | 27 -8 -10 -2 -7 1
^ <car> no | 15 -7 -5 0 -3 -2
^ <car> oil | 19 -7 -6 -1 -6 1
^ <car> rear | 12 -2 -4 0 -3 -3
^ <car> the | 32 -12 -8 0 -11 0
^ <car> timing | 13 6 -8 -3 -2 -5
^ <car> wagon | 9 -2 -1 -2 -2 -2
^ <n> | 43 34 36 -63 16 -67
^ <n> evenings | 14 -3 -4 1 -4 -3
^ <n> is | 20 -10 -1 -1 -11 2
^ <n> or | 14 -4 -7 2 -6 0
^ <n> please | 20 -8 -5 3 -12 2
^ <n> testing | -10 -8 -8 -5 -9 40
^ <n> thanks | 12 -6 -1 -2 -4 1
^ <n> triple | 29 -13 -10 0 -6 1
^ <n> works | 17 -6 -4 -2 -6 1
^ <year> | 34 -13 -11 2 -15 2
^ a | 3 -1 -8 -5 32 -21
^ a <car> | 33 -8 -7 -2 -12 -3
^ a friend | 12 -6 -1 -1 -5 1
^ a lawsuit | -3 -3 -5 17 -6 0
^ a que | -10 48 -9 -7 -16 -7
^ aaa | -5 -7 30 -5 -6 -6
^ aaron | 18 -6 -6 -7 -3 4
^ about | 5 22 -28 12 21 -32
^ about my | -7 28 -4 -6 -9 -2
^ about the | 6 18 -25 -16 33 -15
^ about to | -10 -9 -11 45 -9 -7
^ accept | -7 29 -6 -7 -5 -3
^ accept the | -7 29 -6 -7 -5 -3
^ account | -21 -18 42 4 16 -22
^ accounts | -10 -12 50 -11 -11 -7
^ advance | -3 -6 24 -7 -5 -3
^ advance auto | -3 -6 24 -7 -5 -3
^ advertising | -8 -10 -12 48 -10 -8
^ after you | -4 10 -2 -1 -4 1
^ afternoon | 8 -4 -4 0 -1 1
^ again <n> | 22 -14 -4 1 -6 1
^ ah | -6 -6 -6 1 -6 23
^ aint | 10 -7 -2 0 -1 0
^ air | 3 -8 -7 -5 21 -4
^ air conditioner | -4 -5 -3 -6 21 -3
^ alexa | -4 -5 -5 -8 -10 31
^ alistair | 9 -4 -2 0 -1 -1
^ all | 14 -2 -7 20 -10 -15
^ all i | 14 -8 -3 -1 -2 -1
^ almost | -12 49 -11 -9 -9 -8
^ alo | -1 -5 -6 -5 -7 24
^ aloha | -2 3 7 -10 -1 2
^ already | -15 26 -14 27 -13 -11
^ also | 2 11 5 -6 -11 -1
^ also my | -2 14 -5 0 -4 -3
^ also the | 11 -4 7 -2 -6 -5
^ amazon | -10 -13 -13 59 -15 -8
^ an | 2 -6 -9 -8 30 -9
^ and | 4 -8 -4 -6 15 -1
^ and bring | -4 -4 -4 -2 18 -4
^ and dont | 1 -4 -3 -2 8 0
^ and i | 9 -3 -1 -2 -2 -2
^ and now | 12 -12 0 0 0 0
^ and the | 10 -7 0 0 -5 2
^ andre | -5 12 5 -1 -9 -2
^ animal | -13 -10 -10 -8 48 -7
^ another | 4 -10 16 -6 -5 0
^ another mechanic | -4 -3 20 -8 -2 -3
^ antoine | 14 -4 -2 0 -4 -4
^ any | 24 36 -22 -13 1 -25
^ any chance | 17 11 -7 -5 -9 -6
^ any day | 18 -8 -5 -2 -5 1
^ any interest | 9 -1 -9 6 -4 -1
^ any news | -10 47 -9 -12 -10 -6
^ any questions | -3 -5 10 0 -3 2
^ any time | 11 -3 -2 -1 -3 -3
^ any word | -3 31 -7 -6 -10 -5
^ anything | -6 -14 31 -8 4 -8
^ anyway its | -5 10 -2 0 -3 0
^ anyway my | 9 -6 -1 0 -3 0
^ application | -9 -11 -12 52 -14 -7
^ appointment | -19 6 -15 47 -6 -13
^ appreciate | -2 36 4 -12 -15 -11
^ approve | -13 66 -17 -14 -11 -10
^ approve the | -9 42 -11 -9 -8 -5
^ approved | -22 26 -18 40 -7 -18
^ approved for | -7 -12 -8 38 -8 -3
^ approved the | -8 33 -9 -12 -4 -1
^ approving | -7 37 -8 -9 -7 -5
^ approving the | -7 37 -8 -9 -7 -5
^ are | 18 1 -5 12 15 -41
^ are we | -8 46 -8 -13 -13 -4
^ are yall | -10 37 -9 -6 -10 -2
^ are you | 20 -13 -5 16 18 -36
^ area | 4 -12 29 -8 -7 -6
^ area code | 16 -6 -7 -2 -1 0
^ arrest | -9 -10 -10 46 -9 -8
^ as | 4 29 -11 -7 -10 -4
^ ask | 13 -4 5 -7 -9 2
^ ask for | 13 -4 5 -7 -9 2
^ assalamu | 9 8 -4 -2 -5 -6
^ assalamu alaikum | 9 8 -4 -2 -5 -6
^ at | -23 -21 34 6 -16 20
^ at the | -18 -17 39 -14 -13 23
^ attention | -1 -1 -6 11 -5 1
^ attorneys | -6 -8 14 22 -11 -11
^ attorneys office | -6 -8 14 22 -11 -11
^ auto | -13 -13 -17 67 -13 -10
^ automated | -10 -10 -10 48 -9 -10
^ autozone | 9 -3 22 -11 -9 -8
^ autozone commercial | 4 -1 22 -11 -7 -6
^ avoid | -2 1 -11 35 -10 -13
^ ay | 2 1 -9 -6 23 -12
^ b | 17 -12 -2 1 -7 2
^ back | -11 24 18 38 -36 -33
^ back out | -12 48 -11 -10 -8 -7
^ bail | -11 -11 -11 -11 53 -11
^ balance | -15 38 24 -19 -17 -12
^ ball | 11 -6 -4 1 -4 1
^ ballpark | 28 -6 -5 -7 -4 -6
^ based | -4 -7 -10 30 -5 -3
^ based on | -4 -7 -10 30 -5 -3
^ battery | 10 -17 41 -13 -11 -9
^ battery light | 11 -2 -2 0 -2 -4
^ be | 10 10 13 14 -21 -26
^ beach | 0 -9 -10 -8 33 -7
^ been | -2 24 11 9 -25 -17
^ been at | 0 28 4 -13 -11 -8
^ been waiting | -7 36 -8 -10 -8 -3
^ before | -1 6 -1 26 -19 -11
^ before we | 3 -14 7 26 -12 -10
^ believe | -9 -14 -8 -8 45 -7
^ believe what | -9 -14 -8 -8 45 -7
^ best | 10 -5 -1 0 -3 -1
^ beth | 13 -7 7 -4 -7 -2
^ bettina | 27 -9 -8 -5 -5 0
^ bev | -3 11 -5 -1 -3 2
^ big | -5 10 8 -4 -8 -1
^ bill | 6 17 10 -14 -10 -9
^ birthday | -9 -9 -10 -9 46 -9
^ blank | -8 -7 -6 -8 -10 40
^ blank audio | -8 -7 -6 -8 -10 40
^ blood | -11 -11 -11 -11 51 -9
^ blows | 8 -1 -3 -1 -2 -1
^ bo | -4 -3 13 -1 -4 0
^ bobby | 16 -7 -8 1 -4 2
^ body | 5 -5 10 -3 -3 -4
^ body shop | 5 -5 10 -3 -3 -4
^ book | 1 -21 -22 27 29 -15
^ book a | -10 -10 -10 -5 41 -5
^ booked | -10 45 -12 -9 -7 -6
^ both | 1 11 -8 -2 -3 0
^ boyd | -1 -2 10 -3 -4 0
^ brake | 10 -3 0 2 1 -9
^ brakes | 28 -6 0 -7 -7 -8
^ bring | -5 12 2 -5 -4 -1
^ bro | -3 1 -10 -9 33 -11
^ bud | 22 -5 -4 -5 -5 -4
^ buenas | 14 -1 10 -2 1 -21
^ buenas el | 15 8 -9 -1 -9 -4
^ buenas habla | 13 -8 -4 1 -4 2
^ buenas soy | 7 8 8 -12 -2 -10
^ buenas tardes | 0 2 8 5 -10 -5
^ bueno | -12 -5 -15 -18 19 30
^ buenos | 3 0 10 -3 -6 -3
^ buenos dias | 3 0 10 -3 -6 -3
^ bump | -11 51 -9 -9 -11 -11
^ busco | -13 -12 19 -4 22 -12
^ business | -16 -17 -25 85 -15 -11
^ buy | -9 -10 -10 47 -12 -6
^ bye | -2 -10 -18 -19 -26 74
^ bye bye | -7 -7 -5 -5 -10 33
^ cal | -1 14 -5 0 -4 -4
^ call | 10 0 -3 20 -1 -28
^ call <n> | -2 0 -16 19 -5 3
^ call hank | 16 0 -2 -3 -6 -4
^ call if | -6 13 -2 -2 -2 -2
^ call me | 12 7 6 -1 4 -27
^ call my | 9 -4 -1 0 -4 0
^ call now | -12 -7 -2 32 -1 -10
^ call or | 2 -3 -3 9 -6 1
^ call the | 5 -7 7 -10 -7 12
^ call us | -5 -3 -9 16 13 -13
^ call your | -8 -5 -7 -7 29 -3
^ calling | 7 8 24 -20 2 -21
^ calling about | 11 -7 10 0 -10 -4
^ calling for | 11 -8 -2 0 -1 0
^ calling from | 5 -6 15 -3 -11 1
^ calling to | -19 25 19 -15 14 -24
^ came | -9 46 -11 -8 -11 -7
^ came out | -5 27 -8 -3 -8 -3
^ can | 28 2 -22 4 -5 -7
^ can i | 14 -2 -27 12 24 -21
^ can somebody | 12 5 4 -5 -6 -9
^ can we | -9 37 -7 8 -13 -16
^ can yall | 28 -1 -10 -4 -9 -4
^ can you | 27 -5 3 -19 -10 4
^ cancel | -21 47 -16 -17 -18 26
^ cancel for | -7 36 -8 -7 -9 -6
^ candy | 27 -4 -3 -5 -7 -8
^ cant | 16 33 -13 -10 -15 -12
^ cant get | 23 -5 -4 -4 -4 -7
^ cant make | -10 39 -8 -6 -10 -5
^ capital | -5 -4 8 23 -9 -14
^ car | 21 0 -16 40 -16 -29
^ car insurance | -12 -8 -8 36 -6 -3
^ card | -10 -8 -11 44 -10 -5
^ carla | 1 -5 12 -5 -5 2
^ carol | 14 -9 13 -6 -7 -4
^ cars | 33 -9 -11 8 -10 -11
^ case | -13 -3 12 39 -19 -16
^ cash | 20 -20 -21 57 -21 -17
^ cash offer | -10 -8 -8 39 -8 -5
^ cats | -6 -4 9 -15 26 -10
^ cecily | 17 -2 -3 -2 -4 -7
^ cell | 11 -1 0 -2 0 -8
^ cell is | 11 -1 0 -2 0 -8
^ change | -11 43 -7 -14 1 -12
^ change the | -10 43 -10 -8 -9 -6
^ charged | -11 45 -7 -12 -10 -5
^ charlotte | 13 -4 -4 0 -7 1
^ check | 2 27 -14 -20 20 -15
^ check on | -7 41 -7 -8 -13 -6
^ checking | 6 40 -12 -29 14 -19
^ checking in | -8 40 -9 -7 -11 -4
^ checking on | 0 31 -10 -13 5 -12
^ chip | 6 -7 -11 -2 14 0
^ choir | -12 -11 -9 -9 49 -9
^ chuck | 3 15 -6 0 -3 -10
^ church | -9 -9 -13 -13 51 -6
^ ciao | 14 2 -5 -4 -8 1
^ cindy | 11 -7 11 -5 -6 -3
^ claim | -12 -10 -6 55 -17 -10
^ claim your | -7 -8 -13 43 -11 -5
^ clint | 22 -5 -4 -2 -4 -7
^ close | -8 -9 -12 46 -11 -7
^ clutch | 20 -4 -4 -2 -4 -6
^ come | -17 8 3 -29 18 17
^ come back | -18 66 -13 -10 -13 -13
^ come by | -8 -6 31 -2 -8 -7
^ come get | -5 -9 5 0 18 -9
^ commercial | -19 -8 48 10 -13 -17
^ commercial desk | -3 2 22 -12 -1 -8
^ complaint | -7 29 -18 25 -15 -14
^ concert | -9 -9 -10 -10 48 -9
^ confirm | -15 39 -18 23 -19 -11
^ confirmation | -11 34 -8 -9 -3 -4
^ confirming | -16 31 29 -14 -19 -11
^ congratulations | 2 -1 -8 24 -8 -9
^ congratulations you | -9 -6 -4 36 -8 -10
^ constance | -4 -3 10 -1 -4 2
^ contact | 19 -10 -13 -15 31 -11
^ coolant | 26 -9 -5 -2 -6 -5
^ copies | -13 26 -14 -16 29 -13
^ copy | -7 47 -17 -7 -9 -6
^ copy of | -7 47 -17 -7 -9 -6
^ core | -17 -10 65 -14 -14 -11
^ core return | -9 -3 28 -5 -7 -5
^ cores | -10 -12 49 -8 -11 -9
^ coughing | -7 -6 -5 -6 -8 33
^ could | 15 9 -21 -14 16 -5
^ could i | 7 3 -15 -5 22 -12
^ could somebody | 1 8 -8 0 -1 1
^ could we | -7 24 4 -15 6 -12
^ could you | 23 0 -18 -8 0 3
^ courtesy | -8 -7 -9 36 -8 -5
^ courtesy call | -8 -7 -9 36 -8 -5
^ coverage | -13 -14 -10 58 -12 -9
^ covered | -8 29 -13 11 -11 -7
^ covered by | -8 29 -13 11 -11 -7
^ craig | 7 -1 -5 8 -5 -4
^ credit | -33 -35 34 42 15 -24
^ credit card | -7 -9 -24 57 -16 -1
^ creo | -4 14 -6 -5 3 -2
^ creo que | -4 14 -6 -5 3 -2
^ cuando | 20 19 -13 -8 -14 -5
^ cuanto | 29 9 -7 -9 -9 -13
^ cut | -20 -21 -21 40 39 -16
^ cut your | -8 -9 -11 50 -15 -6
^ dale | 14 -4 -4 0 -4 -1
^ dang | -7 -6 -5 -6 -7 31
^ dang it | -7 -6 -5 -6 -7 31
^ dealer | -4 -15 21 25 -16 -12
^ dear | -2 -2 -3 16 -7 -2
^ dear business | -2 -4 -1 12 -5 -1
^ deborah | 14 7 -5 -2 -6 -8
^ debt | -11 -11 -12 55 -12 -9
^ delivery | -29 -26 26 21 31 -22
^ denny | 5 -6 11 -3 -6 0
^ dental | -14 -14 -14 26 29 -13
^ dentists | -10 -9 -10 -9 46 -8
^ derek | -3 8 -4 7 -5 -4
^ derek stone | -2 10 -5 0 -2 -1
^ desmond | 7 8 -2 -2 -2 -9
^ did | -10 60 -7 -27 9 -25
^ did he | -4 23 -4 -4 -3 -7
^ did my | -11 10 -6 -3 18 -7
^ did that | -2 21 -8 -3 -5 -3
^ did the | -2 35 -10 -2 -14 -7
^ did you | 1 48 5 -25 -9 -20
^ different | 11 24 -10 -9 -11 -5
^ dile | -5 -4 -5 -5 27 -7
^ dile que | -5 -4 -5 -5 27 -7
^ dinner | -11 -11 -8 -8 44 -7
^ disculpe | -2 -7 18 -13 20 -15
^ dmitri | 17 -4 -6 -1 -2 -4
^ do | 35 -13 -38 10 35 -28
^ do i | 11 16 -6 -3 -12 -6
^ do not | -13 -11 -3 47 -9 -11
^ do yall | 25 -4 -6 -3 -12 0
^ do you | 33 -16 -32 -4 40 -22
^ doctor | -6 -11 -3 -2 25 -3
^ doctors | -11 -11 -8 -9 45 -6
^ dog | -12 -10 -9 -8 12 27
^ donate | -10 -5 -5 37 -9 -8
^ done | -11 48 -10 -9 -10 -8
^ dont | -3 10 -1 12 4 -23
^ dont come | -6 26 -4 -2 -6 -6
^ door | -13 -15 26 -14 29 -12
^ dorothy | 5 10 -5 -2 -5 -3
^ doug | 16 3 -7 -2 -6 -5
^ dr | 1 2 -17 -16 44 -14
^ dr feldman | -7 11 -11 -9 24 -8
^ drivers | -10 -13 -6 7 30 -8
^ dropped | -12 25 -10 -6 16 -12
^ dropped off | -9 22 -13 -14 23 -8
^ dry | -9 -10 -10 -11 47 -7
^ dude | -5 -7 -2 -5 26 -6
^ due | -7 -10 30 -3 -7 -3
^ dwight | 15 -5 -3 -5 -2 0
^ ed | 1 -8 -4 -1 12 0
^ egg | -10 -10 -10 -10 50 -10
^ eh | 14 -6 -10 2 -2 2
^ either | 10 -6 -3 2 -4 2
^ el | -4 32 23 -43 36 -45
^ el carro | -4 26 -8 -1 -9 -4
^ el mecanico | 4 26 -14 -3 -7 -6
^ el numero | 17 -9 -6 2 -7 3
^ el telefono | 10 -6 -3 1 -3 2
^ el trabajo | -6 28 -9 -3 -8 -3
^ electric | -11 -9 -10 46 -11 -5
^ electricity | -11 -11 -13 55 -13 -7
^ ellen | -5 14 7 -4 -8 -4
^ email | -2 9 8 -3 -6 -5
^ employee | -4 -11 0 43 -15 -13
^ employee retention | -2 -8 1 31 -12 -9
^ energy | -13 -14 -16 63 -14 -8
^ engine | -1 -19 28 -19 -17 27
^ es | 18 -24 -19 -15 26 14
^ es el | -4 -15 -10 -8 15 22
^ es la | -9 -9 -6 -5 36 -8
^ es un | 19 -10 -4 0 -6 2
^ es una | 15 -8 -7 2 -4 2
^ esta | -14 6 -11 -5 39 -15
^ este | -3 -2 -7 10 6 -4
^ este es | -3 -1 -5 13 -2 -2
^ estimado | 0 -3 -5 19 -4 -7
^ estimado cliente | 0 -1 -3 13 -2 -6
^ estimate | -14 65 -17 -13 -13 -8
^ estimate you | -8 34 -10 -6 -5 -5
^ estoy | 22 1 -2 -7 -7 -6
^ estoy en | 31 -9 -8 -5 -4 -5
^ ever | 1 24 -7 -6 -6 -6
^ ever since | 1 24 -7 -6 -6 -6
^ every | 15 -7 -3 -3 -3 0
^ everybody | 14 -4 -3 -2 -2 -4
^ everything | -6 9 -2 1 -3 1
^ exclusive | -13 -11 -17 64 -12 -10
^ expires | -14 -14 -11 56 -10 -7
^ eye | -11 -9 -10 -9 47 -8
^ factory | -9 -9 -10 43 -8 -7
^ family | 13 -2 -3 -6 -5 2
^ family name | 13 -2 -3 -6 -5 2
^ federal | -13 -13 -16 67 -14 -11
^ fedex | -6 -5 20 -5 -5 1
^ felicidades | -7 -4 -5 37 -8 -12
^ fill | -10 -10 -12 48 -10 -7
^ fill your | -10 -10 -12 48 -10 -7
^ final | -22 26 -24 62 -22 -19
^ final courtesy | -7 -11 -8 40 -8 -6
^ final notice | -6 -9 -6 28 -4 -4
^ finished | -11 48 -13 -8 -10 -7
^ fiona | 19 -4 -3 -2 -4 -7
^ first | 2 -4 -8 18 -3 -5
^ fitz | -5 16 6 -3 -6 -7
^ flat | 14 -3 -7 0 -2 -2
^ flat tire | 10 -3 -5 0 -3 1
^ fleetpride | -3 -9 36 -8 -9 -7
^ follow | -6 43 -10 -11 -10 -6
^ follow up | -6 43 -10 -11 -10 -6
^ following | -9 42 -8 -13 -4 -8
^ following up | -9 42 -8 -13 -4 -8
^ food | -12 -11 -10 -10 52 -9
^ for | -17 19 15 -17 49 -49
^ for my | -8 51 -11 -13 -16 -3
^ for small | -7 -8 -14 40 -9 -3
^ for the | 2 16 20 -13 -20 -5
^ for you | -5 -12 35 -8 -8 -2
^ for your | -6 -6 26 -2 -8 -4
^ forgot | -14 45 -8 -8 -9 -5
^ forgot to | -14 45 -8 -8 -9 -5
^ found | 7 6 34 -14 -15 -18
^ found the | 0 15 -11 1 -3 -1
^ found you | 9 -6 38 -13 -14 -13
^ frank | 5 -1 19 -7 -7 -9
^ fred | -2 -6 -2 -2 22 -9
^ free | -24 -23 -25 107 -20 -16
^ free estimate | -5 -8 -6 24 -4 -1
^ from | -5 -16 63 -33 15 -24
^ from the | -12 -14 64 -11 -18 -8
^ front | 10 -5 -10 -7 22 -10
^ fuel | 32 -12 -13 3 -11 0
^ fuel filter | 24 -7 -5 3 -8 -7
^ fuel pump | 13 -6 -7 0 -1 1
^ fuel pumps | 9 -2 -6 0 0 0
^ fund | -8 -8 -12 41 -8 -6
^ funding | -13 -13 -13 60 -11 -9
^ funeral | -17 -18 -16 24 42 -14
^ g | 12 -6 -3 -1 -1 0
^ gail | 9 -5 9 -5 -9 2
^ garage | -18 -18 26 -19 44 -15
^ garbage | -9 -9 -10 -10 47 -8
^ gary | 17 8 -11 -3 -5 -7
^ gas | 10 -9 -10 31 -11 -11
^ gerald | 20 -6 -4 -3 -6 -2
^ get | -11 17 -8 23 -13 -7
^ get a | -14 19 -6 13 -8 -4
^ gift | -13 30 -18 28 -14 -13
^ gil | -3 1 -8 -1 16 -5
^ gimme | 3 6 -3 1 -9 2
^ gimme a | 3 6 -3 1 -9 2
^ gina | 28 -4 -6 -5 -6 -7
^ ginger | 15 -2 -3 -1 -7 -1
^ girl | -8 -4 -9 -3 36 -12
^ girl its | -5 -4 -4 -7 26 -5
^ girl you | -6 -1 -7 -3 26 -9
^ give | 1 -14 21 -6 -17 15
^ give me | 1 -14 18 -6 -16 16
^ glenn | -8 12 6 0 -5 -5
^ gloria | 11 -5 8 -7 -8 0
^ go | -26 56 -18 24 -10 -26
^ go ahead | -17 50 -7 -9 -2 -16
^ go with | -6 41 -10 -11 -9 -5
^ god | 3 20 -6 -2 -8 -8
^ god bless | 3 20 -6 -2 -8 -8
^ going | -6 30 -6 -5 -7 -6
^ going over | -6 18 -6 -1 -2 -3
^ good | -1 -10 3 9 -2 2
^ good day | 13 -13 -1 4 -6 3
^ good morning | 1 -11 4 7 2 -3
^ good news | -10 -6 -7 37 -6 -9
^ google | -15 -14 -20 79 -15 -15
^ got | 22 37 -2 -12 -17 -28
^ got a | 26 -14 -15 -8 16 -4
^ got an | 18 -5 -3 -2 -4 -3
^ got my | -7 30 -9 -4 -9 -2
^ got the | -11 49 -18 -7 -12 -2
^ got your | -13 36 22 -16 -11 -18
^ government | -9 -9 -11 44 -8 -7
^ gracias | -7 19 -5 -10 -10 13
^ gracias por | -9 13 -9 -5 -10 20
^ gracias que | 9 -7 -2 0 -1 0
^ grandma | -5 -2 -4 0 19 -7
^ grandpa | 5 -10 -5 -3 20 -7
^ grant | -11 -10 -11 48 -9 -8
^ great | 1 -2 -3 9 -4 -1
^ greetings | 0 11 -8 12 -7 -7
^ greetings this | 3 11 -8 -3 -3 0
^ greg | 7 -11 16 -4 -7 0
^ grow | -8 -8 -11 39 -6 -6
^ grow your | -8 -8 -11 39 -6 -6
^ guaranteed | -9 -8 -3 35 -7 -7
^ gus | -1 13 7 -3 -6 -10
^ gwen | 10 5 -4 -1 -8 -2
^ ha | 11 -6 -16 40 -16 -13
^ habla | -7 -14 27 -4 8 -10
^ hacen | 20 -7 -5 -2 -5 -1
^ had | 10 45 -13 -15 -17 -10
^ had a | -9 34 -8 -7 -5 -5
^ had an | -13 42 -6 -8 -11 -4
^ hair | -15 -16 -13 -14 70 -12
^ hal | 11 -7 8 -4 -5 -5
^ hang | 1 -9 -6 -9 -10 33
^ hang on | 1 -6 -5 -4 -7 21
^ hank here | -6 3 -6 0 10 -1
^ hannah | 0 10 -2 -1 -2 -4
^ happy | -7 -8 -6 -5 35 -8
^ happy birthday | -7 -8 -6 -5 35 -8
^ harold | 3 11 -9 -1 -5 1
^ has | -35 34 12 14 4 -29
^ hasnt | -16 71 -15 -12 -17 -11
^ have | -10 8 8 18 6 -31
^ have you | -4 -9 -9 20 9 -6
^ he | -8 43 -4 1 -12 -20
^ he gave | 13 -10 -4 0 -1 1
^ he has | 0 -7 -3 -1 9 2
^ he is | -7 29 -7 -5 -6 -4
^ he said | -5 18 -4 0 -7 -2
^ he told | -7 16 -3 0 -4 -2
^ he wants | 0 10 -5 0 -3 -2
^ he was | 0 19 -3 -2 -10 -4
^ he would | 9 -1 -4 -5 0 2
^ head | 26 -6 -3 -3 -4 -10
^ health | -14 -14 -14 65 -12 -11
^ health insurance | -7 -6 -7 30 -6 -4
^ heard | 1 29 -9 -7 -9 -5
^ hearing | -16 -15 -14 28 30 -13
^ heater | 18 -2 0 -9 -7 0
^ heather | -3 -2 15 -4 -6 1
^ hell | -4 -5 -2 0 17 -6
^ hello | 1 -20 -5 -7 -9 39
^ hello dear | 4 9 -6 -1 -7 1
^ hello grace | 9 -6 -1 0 -2 0
^ hello hello | -6 -5 -5 -4 -6 27
^ hello i | 14 0 10 -8 -14 -2
^ hello id | 22 -8 -2 0 -2 -10
^ hello im | -10 7 3 5 1 -7
^ hello is | -7 -4 -3 -1 17 -2
^ hello its | 3 6 1 -5 -9 3
^ hello jennifer | 8 -5 -1 0 -3 0
^ hello marcus | 8 -5 -1 0 -3 0
^ hello my | 15 -3 10 -5 -14 -2
^ hello rosa | 11 -6 0 1 -5 0
^ hello sir | 0 -3 12 -7 -3 1
^ hello steve | 10 -6 -1 1 -4 1
^ hello there | 9 -3 -2 -2 -1 -1
^ hello this | 4 -9 11 4 -5 -5
^ hello we | -2 -3 -5 19 -3 -6
^ hello will | 9 -4 -2 -1 -3 1
^ hello yes | 18 2 -8 0 -11 -1
^ help | 25 -7 -7 -8 -3 0
^ her | 12 3 -5 -1 -9 1
^ her names | 13 -6 -5 -2 -1 0
^ heres | 5 8 -5 0 -4 -3
^ hes | -5 15 -9 -22 12 9
^ hes got | -2 -7 -3 0 14 -2
^ hes in | 0 2 -5 -2 13 -7
^ hes not | -4 -6 -4 -3 -5 22
^ hey | -10 -15 2 5 29 -11
^ hey babe | -6 -6 -2 -10 34 -10
^ hey baby | -3 -7 -9 -9 34 -7
^ hey boss | -8 -9 15 12 -8 -2
^ hey bro | 0 -3 -7 -7 28 -12
^ hey bud | -1 4 6 -1 -9 2
^ hey buddy | -6 -7 22 -5 -6 2
^ hey calling | 15 -3 -2 -2 -11 2
^ hey can | 17 8 -9 -4 -7 -5
^ hey chris | -4 -4 -1 14 -1 -5
^ hey coach | 10 -7 -5 -7 21 -12
^ hey dad | 0 -2 -2 -9 23 -10
^ hey did | -5 9 -3 0 -3 2
^ hey do | 17 -2 -7 -1 -9 1
^ hey girl | -10 -5 -5 -5 34 -10
^ hey good | 9 -6 -3 1 -2 1
^ hey grandma | -2 -1 0 -2 10 -4
^ hey i | 25 -10 -11 4 -11 3
^ hey im | 8 -5 4 14 -13 -8
^ hey is | -10 12 10 -7 3 -8
^ hey its | -15 10 27 8 -24 -6
^ hey man | -4 3 -2 0 13 -10
^ hey marcus | 19 -4 -4 -2 -6 -4
^ hey mike | 7 -6 7 -1 -10 4
^ hey mom | -6 -5 -5 -7 32 -9
^ hey my | 7 -5 8 -5 -7 2
^ hey reggie | 1 -3 9 -3 -5 0
^ hey so | 3 10 -6 0 -7 0
^ hey steve | -4 23 -3 -1 -14 -1
^ hey there | 14 -13 -2 7 -8 2
^ hey this | 3 1 3 9 -18 3
^ hey uncle | 1 -6 -7 -7 26 -6
^ hey whats | 19 -9 -8 6 -9 1
^ hey yall | 10 -6 -2 0 -2 -1
^ hey you | 7 3 6 -4 -10 -2
^ heyyy | 19 -5 -4 -1 -6 -3
^ heyyy its | 15 -4 -2 -2 -5 -2
^ heyyy so | 13 -3 -3 1 -4 -5
^ hi | 6 -2 -1 5 10 -17
^ hi are | 16 -4 1 -1 -11 -2
^ hi calling | 8 -4 -5 -11 16 -5
^ hi can | 17 -5 -4 -3 -2 -3
^ hi do | 13 -8 -5 -3 12 -9
^ hi good | 1 -3 12 -10 -4 4
^ hi honey | -6 -7 -8 -8 37 -7
^ hi i | 6 2 -4 -14 14 -4
^ hi id | 18 -8 -6 -7 10 -6
^ hi im | 9 1 -11 4 3 -7
^ hi is | 1 -5 -8 -5 18 -2
^ hi its | 10 6 -3 12 -16 -9
^ hi just | -10 11 -5 14 -9 -1
^ hi marcy | 13 -4 -5 0 -6 2
^ hi mom | -10 -7 -8 -5 39 -9
^ hi my | 4 -10 4 7 -6 1
^ hi neighbor | -3 -3 -4 12 -2 1
^ hi so | 21 -9 -10 2 -8 4
^ hi sweetie | -9 -8 -7 -7 36 -7
^ hi there | 4 3 10 2 -18 -1
^ hi this | -3 8 -5 7 -2 -6
^ hi we | -3 -2 -6 25 -5 -9
^ hi were | 1 -4 -13 25 -7 -2
^ hi you | -8 15 -5 0 -3 1
^ hi your | -3 -5 23 -6 -4 -6
^ his | 0 -9 7 -3 2 3
^ his <car> | 10 1 -3 -6 -2 1
^ hit | 16 -9 -2 1 -7 1
^ hit me | 11 -8 1 2 -9 3
^ hmm | -8 -8 -7 -7 -8 37
^ hola | 15 -10 8 -2 -5 -6
^ hola buenos | 10 -4 -3 -1 -2 -1
^ hola comadre | -3 -5 -4 -3 25 -10
^ hola esta | -4 -6 -6 9 14 -7
^ hola good | 15 -14 0 0 -2 0
^ hola habla | -3 12 10 -4 -9 -6
^ hola hi | 13 -9 -2 0 -4 2
^ hola le | -6 -9 7 20 -7 -5
^ hola me | 13 -7 -2 0 -2 -2
^ hola soy | 9 17 -12 -2 -7 -5
^ hold | 0 23 -17 -6 -15 14
^ hold off | 5 28 -11 -4 -8 -10
^ hold on | -4 -4 -2 -2 -3 15
^ home | -13 -15 -13 62 -13 -8
^ homeowners | 0 -3 -8 18 -3 -3
^ homeowners in | 0 -3 -8 18 -3 -3
^ hope | 13 -11 1 -7 5 -3
^ hotel | -10 -9 -11 -11 50 -9
^ how | 45 11 -26 -16 10 -24
^ how far | 15 -2 -4 0 -7 -3
^ how late | 39 -10 -6 -4 -10 -11
^ how long | 20 -4 -4 -2 -7 -4
^ how much | 13 18 -21 -18 27 -19
^ how soon | 22 -5 -8 0 -5 -3
^ howdy | 10 -5 -2 0 -4 1
^ huh | 0 -3 -2 -1 -5 11
^ huh yeah | 0 -3 -2 -1 -5 11
^ hurry | 16 -6 -2 1 -11 2
^ i | 9 23 -19 -11 15 -18
^ i actually | -2 -3 9 -5 0 2
^ i already | 21 9 -6 -11 -7 -6
^ i am | 7 28 -9 0 -14 -13
^ i appreciate | -5 18 -3 -2 -5 -3
^ i been | -2 9 -2 -2 0 -4
^ i believe | 3 17 -10 -4 -1 -6
^ i bought | 7 8 -9 -2 -6 2
^ i called | 7 -10 1 -3 6 -1
^ i can | -4 -18 18 8 6 -10
^ i cant | 18 -5 -5 -15 -4 11
^ i clean | 15 -8 -3 1 -6 0
^ i could | -4 -5 16 -6 -4 3
^ i didnt | -1 4 -6 8 -8 3
^ i do | 3 8 1 7 -14 -5
^ i done | 11 -7 -6 1 -1 2
^ i dont | 11 2 -12 -17 17 0
^ i drive | 17 -14 -5 0 1 2
^ i forgot | -7 -1 -2 -2 20 -8
^ i found | -4 6 -6 -4 15 -8
^ i get | 5 2 4 -2 -14 5
^ i got | 14 19 -8 -15 11 -21
^ i had | 1 12 -13 -3 -1 4
^ i handle | -3 -1 12 -2 -6 0
^ i hate | -3 -5 -3 -5 7 9
^ i have | 21 4 -16 -7 0 -2
^ i havent | 0 14 -10 1 -6 1
^ i hear | -5 16 2 -5 -6 -3
^ i heard | 13 -8 6 -3 -7 -1
^ i hit | 9 10 -7 0 -12 0
^ i hope | -3 12 -7 -6 1 3
^ i i | 19 -6 -7 0 -7 1
^ i just | -9 9 -10 2 7 2
^ i know | 15 -4 -13 0 3 -1
^ i land | 12 -7 -1 2 -7 2
^ i left | 11 6 -11 -4 7 -8
^ i like | -3 5 8 -3 -7 0
^ i live | 18 -10 -4 2 -6 0
^ i locked | 9 -4 -2 1 -5 0
^ i looked | 1 -7 -3 -3 12 0
^ i lost | 7 -5 -8 -5 25 -15
^ i manage | 9 -2 -4 -3 -1 0
^ i moved | -4 19 -2 -1 -7 -5
^ i need | 21 0 -19 -13 19 -8
^ i never | -11 28 -4 -1 -9 -3
^ i only | 18 -12 -2 3 -10 2
^ i own | 17 -8 -5 0 -5 2
^ i paid | 16 0 -8 -3 -10 4
^ i put | 13 -3 -3 1 -9 2
^ i ran | 15 -3 -4 1 -8 -1
^ i read | 0 12 -5 -6 -3 2
^ i realize | 11 -4 -3 0 -6 3
^ i run | 5 -11 16 -3 -10 3
^ i saw | -5 -6 11 -6 15 -9
^ i see | -7 14 4 -3 -7 -1
^ i sell | 0 -4 7 23 -12 -14
^ i sent | -7 49 -13 -11 -13 -5
^ i signed | -7 28 -3 0 -6 -12
^ i smell | -10 -5 -1 -3 22 -4
^ i sold | -2 18 -1 -2 -10 -2
^ i spoke | 14 -9 -3 -2 -4 3
^ i still | -3 11 -4 -3 3 -4
^ i suspect | 8 -4 -3 0 -1 0
^ i think | 21 0 -14 -4 7 -10
^ i thought | -3 19 -5 -2 -6 -4
^ i told | 0 10 -4 2 -4 -3
^ i took | -3 15 -3 1 -7 -3
^ i tried | 22 3 -6 -5 -11 -3
^ i used | 9 7 14 -10 -12 -8
^ i want | -8 4 -7 -16 35 -8
^ i wanted | -5 3 -9 -3 24 -9
^ i was | 3 15 8 -2 -6 -20
^ i will | 14 -11 -4 1 0 1
^ i wont | 1 28 -5 -8 -8 -9
^ i work | 13 -8 6 0 -12 1
^ i would | 21 -4 -4 -4 -9 0
^ i wrote | -1 25 -6 -4 -7 -7
^ id | 4 -10 7 -10 20 -11
^ id appreciate | 14 -7 -5 -2 -3 3
^ id bring | -3 -6 8 -3 3 1
^ id do | 1 -6 11 1 -8 2
^ id like | 6 8 -9 -18 29 -15
^ id love | 3 -8 11 -3 -5 2
^ id pay | 3 -3 13 -8 -6 1
^ id rather | 3 11 -7 -1 -8 2
^ if | 7 -9 2 -7 5 2
^ if i | 24 -4 -8 -2 -6 -4
^ if its | 1 6 -9 0 -1 2
^ if this | -1 -5 -5 2 12 -3
^ if you | -9 -5 7 3 4 0
^ if youd | -3 -2 -2 -3 -6 15
^ if your | 9 -3 4 -7 -6 3
^ if youre | 9 5 -1 -5 -9 2
^ ill | 5 11 -4 -23 -7 18
^ ill be | 1 14 8 -12 1 -13
^ ill call | -11 6 -5 -7 -7 24
^ ill give | 3 -4 15 -2 -8 -4
^ ill pay | 13 -3 -3 -6 -2 1
^ ill put | -6 -7 -4 0 14 3
^ ill try | 13 -6 5 -1 -4 -7
^ im | 3 13 -10 -12 7 -2
^ im <n> | 7 8 -1 -6 -10 2
^ im an | 1 -5 18 -3 -11 -1
^ im at | 4 12 2 -10 -2 -6
^ im available | 5 -2 5 -2 -9 3
^ im calling | -3 0 -9 -14 34 -8
^ im driving | -6 -5 -1 -2 -4 18
^ im flexible | 14 -7 -5 1 -3 1
^ im following | -3 -5 9 3 -5 1
^ im going | -4 14 -13 -6 -10 17
^ im gonna | 12 6 -4 -5 -5 -4
^ im hannah | 17 -6 -3 1 -6 -3
^ im hauling | 15 -5 -2 -1 -5 -2
^ im having | 23 -8 -3 -5 -4 -3
^ im holding | -5 -2 -4 12 -5 3
^ im home | 8 9 -9 -3 -9 4
^ im in | 17 -12 -1 -4 8 -7
^ im interested | 24 -9 -6 -7 6 -9
^ im just | -5 5 -13 9 0 4
^ im looking | 13 -18 4 -12 24 -10
^ im nineteen | -4 -4 9 0 -5 3
^ im not | -7 9 1 -8 7 -1
^ im off | 0 -8 1 1 4 1
^ im on | 3 17 7 -15 -21 9
^ im only | -3 15 -7 -3 -4 1
^ im outside | -13 13 11 -6 11 -16
^ im reaching | -1 -3 5 10 -6 -5
^ im returning | 11 -7 -13 -2 18 -7
^ im rosalind | 13 -7 -1 1 -7 1
^ im scheduled | 2 32 -10 -9 -9 -6
^ im selling | 18 3 -2 -8 -7 -4
^ im sorry | -9 -7 -3 -6 -9 34
^ im standing | -7 11 -5 -6 13 -6
^ im still | -5 1 -3 -4 14 -3
^ im stuck | 6 19 -7 -1 -10 -7
^ im supposed | -1 13 -4 0 -4 -4
^ im the | 4 21 -3 -5 -6 -10
^ im thinking | 2 -6 12 -1 -4 -3
^ im trying | 1 -9 -6 -1 19 -4
^ im with | 16 -1 6 19 -21 -19
^ im your | -10 43 2 -16 0 -19
^ in | -7 13 12 39 -32 -25
^ in charge | -6 -9 -13 32 -4 -1
^ inaudible | -7 -6 -5 -7 -8 34
^ ines | 9 -2 -2 -2 -2 -1
^ ingrid | -10 19 -3 0 -3 -3
^ insurance | -5 -15 8 25 14 -27
^ interest | -9 -7 -10 37 -7 -3
^ interest rate | -9 -7 -10 37 -7 -3
^ interested | -12 -5 14 18 -12 -3
^ internet | -16 -12 -16 25 29 -10
^ interstate | 0 -3 27 -8 -8 -8
^ interstate batteries | 0 -3 27 -8 -8 -8
^ introduce | -10 -11 49 -10 -10 -8
^ invoice | 1 6 27 -14 -12 -8
^ invoice number | 1 -9 21 -4 -7 -2
^ is | 3 24 -56 -35 56 8
^ is anybody | -5 -6 -4 -2 -6 23
^ is he | -8 36 -6 -2 -10 -10
^ is it | 3 26 -21 -21 -3 16
^ is my | -12 32 -12 -6 18 -19
^ is that | 8 4 -17 -5 16 -6
^ is the | -12 21 -13 -8 34 -21
^ is this | 23 -22 -27 -6 54 -22
^ isaiah | 14 -2 8 -6 -2 -12
^ it | 7 21 -19 5 -22 8
^ it cranks | 22 -14 -4 -2 0 -2
^ it drives | 12 -9 -1 -2 -1 1
^ it has | 12 -5 -1 0 -7 1
^ it needs | 36 -20 -14 5 -11 4
^ it runs | -3 10 -1 1 -7 1
^ it says | 8 -7 -3 -2 6 -3
^ it was | 1 9 -5 -1 -3 0
^ it wont | 12 2 -4 -1 -9 0
^ itd | 14 -5 -4 -3 -5 4
^ itd be | 14 -6 -5 -5 -2 4
^ itll | 2 -7 -4 22 -8 -5
^ its | -2 11 2 -14 15 -12
^ its <n> | 3 13 -3 2 -7 -7
^ its a | 10 -3 -16 1 7 1
^ its about | 4 -11 21 -5 -5 -3
^ its an | 16 -8 -5 2 -7 2
^ its been | 8 15 -8 -1 -11 -2
^ its devin | 1 -3 -2 -1 10 -6
^ its doing | 5 22 -10 0 -9 -9
^ its dr | 0 -3 -2 -4 9 0
^ its due | 15 -5 -6 -1 -6 3
^ its fiona | 13 -5 -3 1 -7 1
^ its for | 14 1 -3 -3 -10 2
^ its gary | 22 -14 -7 2 -4 1
^ its got | 6 12 -10 -2 -5 -1
^ its in | 29 -11 -6 0 -8 -4
^ its just | -11 -11 -10 -7 18 21
^ its ken | -3 20 -3 -3 -6 -4
^ its leaking | -1 16 -3 1 -11 -2
^ its lindsay | -2 9 -3 1 -6 1
^ its making | 23 -9 -4 -1 -8 -1
^ its me | -1 23 -12 -12 16 -15
^ its missing | 14 -11 -3 1 0 0
^ its mom | -7 -6 -4 -3 32 -12
^ its my | 14 -8 -4 0 -5 2
^ its not | 21 -7 -5 -1 -5 -3
^ its on | -5 11 -4 1 -5 3
^ its overheating | 8 -1 -2 0 -3 -2
^ its regarding | 23 -7 -6 -1 -6 -3
^ its the | 14 -1 -6 -9 9 -7
^ its time | 1 16 3 -7 -8 -5
^ its your | -12 -13 -8 7 43 -17
^ ive | 18 7 1 2 -24 -4
^ ive a | 15 -3 -9 -2 -2 2
^ ive called | 14 -2 -2 0 -7 -2
^ ive decided | -3 9 -3 0 -3 1
^ ive done | 16 -6 -3 -1 -1 -5
^ ive got | 10 0 9 -3 -15 -1
^ ive had | 9 -1 -6 -1 -2 2
^ ive waited | -6 27 -3 -4 -4 -9
^ j | 11 -3 -6 1 -4 1
^ jamal whitaker | 8 -2 4 -3 -4 -4
^ jerome | 24 -2 -7 -6 -6 -2
^ jerry | -5 -9 17 -5 13 -11
^ jim | 9 15 5 -7 -9 -13
^ jo | 16 -13 -3 1 -2 0
^ job | -25 10 -28 -22 84 -19
^ jobs | -10 -11 -11 47 -8 -8
^ joe | 16 -2 -6 -5 -5 3
^ jonah | 1 -6 16 -4 -6 0
^ judge | 5 -6 -11 -10 32 -10
^ just | 11 23 -8 -21 -10 5
^ just a | 2 10 3 -3 -8 -4
^ just call | 10 -2 -1 -2 -5 0
^ just calling | -9 28 -4 -3 -10 -2
^ just checking | -10 13 14 -7 -5 -4
^ just letting | -4 6 12 -4 -6 -4
^ just making | -7 16 -3 0 -3 -2
^ just need | 9 -5 -4 0 -1 0
^ just want | 10 -7 -7 -6 10 0
^ just wanted | -3 4 8 -3 -5 -1
^ just wondering | 14 2 -5 -1 -1 -8
^ kelly | 9 -7 19 -6 -6 -9
^ kevin | 0 2 -5 -5 10 -1
^ kindly call | 4 -3 -5 8 -3 -2
^ kyle | 22 -7 -5 -1 -7 -2
^ la | 10 21 -3 -47 65 -46
^ la cita | -15 24 -12 -9 18 -6
^ la pieza | -10 16 16 -6 -8 -8
^ la podemos | 0 17 -5 -2 -5 -5
^ large | -12 -11 -10 -10 50 -7
^ las | -2 -3 25 -6 -3 -10
^ las piezas | -7 -8 36 -7 -8 -6
^ last | 1 11 -27 36 2 -23
^ last name | 3 -4 -6 -2 11 -2
^ last time | 16 33 -12 -13 -17 -6
^ later | 6 32 -10 -9 -10 -9
^ lawn | -16 -14 -16 27 31 -12
^ le | -2 10 17 29 -28 -25
^ le habla | 1 -3 9 -3 -3 -1
^ le hablamos | -6 -7 -8 24 -3 -1
^ le hablo | 14 4 -6 -4 -5 -2
^ le llamo | -3 -11 24 -4 -4 -2
^ le ofrecemos | -3 -3 -6 23 -5 -6
^ lead | -10 -10 -11 50 -9 -9
^ lease | -13 -15 25 -18 32 -11
^ leave | -5 17 -12 -1 -17 18
^ leave a | 6 29 -9 -7 -8 -10
^ left | 4 21 -2 -8 -9 -6
^ left my | 1 8 0 0 -8 -2
^ legal | -13 -12 -14 65 -14 -12
^ leland | -6 13 -5 0 -1 -1
^ lemme | -4 -3 0 -5 21 -10
^ leonard | 3 -7 -2 -1 13 -6
^ let | 6 0 -13 4 2 1
^ let me | 6 3 -12 4 -2 1
^ lets | -6 6 -8 11 6 -9
^ library | -10 -11 -9 -10 49 -8
^ like | 9 20 -9 -15 3 -8
^ like a | 17 -9 -8 1 1 -2
^ limited | -9 -4 -7 32 -4 -7
^ limited time | -8 -10 -9 43 -9 -7
^ linda | 10 -6 4 -4 -3 0
^ link | -13 59 -13 -12 -11 -10
^ link to | -9 40 -8 -8 -8 -6
^ listen | 15 -12 -9 -3 9 0
^ little | 12 -4 -9 -14 27 -11
^ lkq | 4 -2 30 -12 -11 -8
^ llamame | 3 -9 -6 -4 25 -9
^ llameme | 2 13 -6 -1 -7 -1
^ llameme al | 13 -10 -3 0 -1 1
^ lo | 1 19 -11 -12 16 -13
^ lo estoy | 1 21 -5 -3 -6 -9
^ loan | -20 -20 -22 52 26 -16
^ locked | 5 -6 -14 29 -11 -3
^ look | -9 12 7 -2 -6 -1
^ looking | 21 0 -9 -2 -8 -1
^ looking at | -6 14 -7 3 -8 3
^ looking for | 22 -5 -7 -2 -7 -2
^ lorenzo | 1 -5 12 -1 -3 -4
^ lou | 6 10 -2 -1 -12 0
^ love | 3 -6 -9 -9 33 -11
^ love you | -1 -6 -2 -9 31 -13
^ low | -11 -10 -12 49 -9 -7
^ lower | -12 -15 -19 63 -11 -6
^ lower your | -12 -15 -19 63 -11 -6
^ lunch | -15 -16 29 -15 30 -13
^ lyle | -7 21 -3 -1 -6 -3
^ mack | 0 -5 9 0 -1 -2
^ make | -27 31 -22 41 1 -24
^ make a | -19 23 -19 18 14 -18
^ manny | 30 -5 -7 -4 -7 -7
^ marcus | 0 14 -5 4 -10 -3
^ marcy | 17 -5 -6 0 -3 -3
^ marketing | -15 -11 -14 62 -13 -8
^ marque | -12 -8 -12 54 -13 -9
^ marque el | -6 -5 -6 29 -7 -4
^ marque uno | -6 -6 -6 31 -9 -5
^ marqueme | -1 15 -6 -2 -4 -2
^ may | -4 6 -11 16 10 -16
^ maybe | -3 17 0 -5 -9 1
^ me | 31 41 -10 -21 -14 -27
^ me cambiaron | -5 24 -6 -7 2 -7
^ me puede | 23 8 -9 -5 -11 -6
^ mechanic | 10 27 -11 -8 -9 -10
^ medical | -15 -15 -16 34 25 -13
^ medicare | -10 -9 -11 53 -15 -8
^ merchant | -11 -11 -14 55 -12 -8
^ merchant cash | -7 -8 -9 37 -8 -5
^ mi | 25 12 -5 -18 4 -19
^ mi camioneta | 13 -9 -3 0 -2 1
^ mi carro | 30 -2 -8 -4 -8 -7
^ mi cel | -5 9 -2 0 -2 1
^ mi hijo | 19 -6 -3 -2 -7 -1
^ mi telefono | 10 -6 -2 0 -2 -1
^ mi vecina | 13 -5 -4 0 -4 0
^ might | -4 14 -4 0 -3 -4
^ mija | 0 -2 -2 -1 10 -4
^ mija soy | 0 -2 -2 -1 10 -4
^ mijo | 1 -10 -7 -5 35 -13
^ mine | 6 5 -8 -2 -3 1
^ mine is | 9 -5 -3 0 -2 0
^ mines | 9 -3 -3 -1 -4 0
^ mines a | 10 -2 -3 -1 -4 1
^ mire | 2 -5 8 -2 -3 0
^ miss | -6 -8 -8 -7 37 -7
^ missed | -9 -12 44 -6 -11 -6
^ missed you | -9 -12 44 -6 -11 -6
^ mistake | -7 40 -8 -8 -10 -7
^ mistake on | -7 40 -8 -8 -10 -7
^ mm | 4 -9 -7 -8 -9 29
^ mm hmm | -5 -4 -3 -4 -5 21
^ mobile | -6 -7 -9 35 -7 -6
^ mom | 9 -5 -2 -7 19 -15
^ moms | -2 -3 -1 -2 12 -4
^ monthly | -13 -14 28 22 -12 -10
^ more | -16 -18 -20 78 -14 -11
^ morning | 2 2 11 -11 -9 4
^ mortgage | -14 -16 -15 27 29 -11
^ move | -15 68 -15 -12 -16 -11
^ mr | -1 2 -16 -9 21 2
^ mrs | 20 7 -4 -2 -11 -10
^ ms | 8 13 -5 -3 -11 -1
^ muffler | 11 -4 -2 1 -4 -1
^ muffler fell | 11 -4 -2 1 -4 -1
^ music | -12 -10 -8 -10 -13 53
^ my | 4 10 -7 -29 48 -27
^ my <car> | 32 -1 -13 5 -30 6
^ my account | -10 15 -5 -6 11 -5
^ my appointment | 21 19 -7 -9 -18 -5
^ my bmw | 12 -4 -1 -1 -9 2
^ my brakes | 8 -6 5 -1 -5 -2
^ my buddy | 11 -6 -4 1 -4 1
^ my car | 5 11 -7 -6 3 -6
^ my cars | 19 -4 -4 -2 -10 1
^ my cats | -8 -9 -4 -6 33 -6
^ my cell | 4 -3 8 -8 -5 4
^ my check | 10 16 -9 -8 1 -10
^ my clutch | 15 -4 -1 0 -6 -4
^ my contact | 11 -5 -2 -2 -3 1
^ my cousin | 10 -4 -4 1 -6 3
^ my daughters | 12 2 -5 0 -9 1
^ my debit | -6 -7 -4 -7 34 -9
^ my deposit | -8 45 -11 -7 -14 -5
^ my direct | 6 -9 9 -1 -11 6
^ my dog | 3 -10 -8 -8 37 -14
^ my drivers | -6 8 5 -1 -8 2
^ my engine | -2 19 -6 -2 -4 -5
^ my ex | 25 -10 -7 0 -8 0
^ my grandson | 10 -5 -1 1 -6 1
^ my guy | 18 -9 -8 3 -7 3
^ my headlight | 17 -6 -2 1 -6 -3
^ my headlights | 24 -4 -3 -2 -9 -5
^ my house | 10 -15 -9 -7 28 -6
^ my husband | 9 -4 1 0 -9 3
^ my husbands | 0 -9 -6 0 23 -8
^ my insurance | 4 14 -9 -2 -9 2
^ my invoice | -7 33 -8 -4 -11 -2
^ my keys | 14 -8 -1 0 -4 -2
^ my kids | -4 -9 -6 -7 30 -4
^ my mobile | 11 -6 -5 1 -2 1
^ my moms | 7 7 -8 -3 -4 1
^ my mother | 13 -6 -7 -2 4 -2
^ my name | 15 -11 0 -2 -4 3
^ my names | 1 -11 17 6 -15 2
^ my neighbor | 15 -2 -6 2 -11 3
^ my neighbors | 0 10 -4 -1 -4 -1
^ my nephew | -2 -9 30 -1 -7 -10
^ my number | 11 7 -10 3 -16 5
^ my numbers | 15 -10 -5 0 0 1
^ my oil | -8 12 -3 2 -3 1
^ my old | -9 41 -8 -7 -11 -6
^ my own | 12 -5 -6 0 -3 2
^ my phone | -1 21 -10 3 -15 1
^ my receipt | -6 25 -6 -3 -6 -4
^ my son | 3 3 8 -4 -14 5
^ my sons | 14 -1 -12 -10 19 -10
^ my teslas | 9 -3 -2 1 -6 1
^ my truck | -3 33 -9 -5 -15 0
^ my trucks | 17 -7 -3 2 -10 0
^ my wife | 4 9 -1 -1 -12 0
^ my wifes | 15 -7 -1 0 -9 2
^ nada | -8 9 9 -3 -6 -1
^ nada mas | -6 4 9 -3 -3 -1
^ nadine | 2 10 -9 0 -4 0
^ nah | -1 -6 -2 -5 -6 20
^ name | 20 -6 -9 -4 -4 3
^ name is | 16 -6 -9 0 -3 1
^ names | 32 -8 -15 -3 -3 -2
^ names cash | 19 -4 -6 -2 -5 -3
^ nanny | -10 -10 -12 -10 50 -9
^ napa | -3 -6 19 -1 -3 -6
^ necesito | 17 7 -11 -3 -2 -8
^ necesito cambio | 12 -7 -4 0 -1 0
^ necesito frenos | 15 -6 -6 -1 -2 -1
^ necesito un | 18 -5 -5 0 -2 -5
^ need | 20 3 -1 -28 34 -28
^ need a | 12 -6 -20 -13 38 -11
^ need an | 29 -10 -8 -1 -6 -4
^ need anything | 2 -6 38 -7 -17 -10
^ need it | 20 -9 -4 0 -5 -2
^ need somebody | 14 -2 -1 -5 -6 1
^ need to | 15 41 -12 -11 -24 -10
^ needs | 45 -14 -15 -1 -8 -7
^ needs a | 32 -13 -15 0 -6 2
^ never | -18 33 -23 -22 10 21
^ never got | -12 48 -10 -7 -10 -9
^ never mind | -9 5 -11 -15 10 20
^ new | -4 -5 26 20 4 -42
^ no | -2 -7 -29 13 -31 56
^ no <n> | 13 -9 1 1 -5 -1
^ no big | 1 9 -3 -2 -3 -3
^ no collateral | -3 0 -7 13 -4 0
^ no contract | -1 -4 0 13 -5 -3
^ no hurry | 8 -6 -1 0 0 0
^ no i | -1 -7 -4 -3 -5 19
^ no im | 1 -6 -5 -5 -6 21
^ no its | 15 -3 -2 -3 -3 -4
^ no need | -1 1 -5 -9 13 1
^ no no | -2 -7 -4 -4 -4 22
^ no one | -3 42 -10 -11 -6 -12
^ no rush | 10 -4 -5 -1 -2 2
^ no se | 4 4 -6 -5 -9 12
^ no thats | 1 -6 -1 -1 -3 10
^ nobody | -10 34 -3 -17 -19 15
^ nobody has | -5 26 -5 -6 -2 -8
^ nobodys | -3 21 9 -9 -6 -13
^ nomas | -2 18 -5 -1 -9 -1
^ nomas para | 0 17 -5 -2 -8 -2
^ nope | -7 15 -9 -5 -7 13
^ not | 6 18 1 34 -32 -27
^ not going | 2 26 -8 -9 -8 -4
^ not the | 19 -7 -5 -1 -7 0
^ not urgent | 1 -4 -4 14 -3 -5
^ nothing | -3 12 4 -7 -6 -1
^ nothing needed | -1 10 -5 -1 0 -3
^ now | -4 9 -4 0 -1 0
^ number | -3 11 -15 14 5 -13
^ number is | 7 10 -2 -1 -11 -3
^ numbers | 7 10 -8 -1 -6 -2
^ numbers <n> | 7 10 -8 -1 -6 -2
^ oh | -5 -17 -6 -11 19 21
^ oh i | 11 -7 -2 1 -4 2
^ oh im | 0 -2 -1 0 8 -6
^ oh its | 1 -9 -6 -7 2 19
^ oh sorry | -3 -4 -1 -3 20 -8
^ oh this | -3 -3 -3 -1 18 -8
^ oh wait | -9 -2 -3 0 15 -1
^ oil | 21 1 46 -23 -23 -22
^ oil change | 26 -6 -10 -1 -1 -8
^ ok | -2 1 2 -8 7 1
^ okay | 1 -1 -15 -17 -23 56
^ okay bye | 4 -10 -6 -7 -12 30
^ okay ill | -2 -4 -1 -2 -3 11
^ okay its | -2 11 -2 0 -8 1
^ okay so | 1 10 -5 1 -5 -2
^ omar | 18 -4 -8 1 -4 -4
^ omar haddad | 16 0 -6 -1 -3 -5
^ on | -26 1 45 5 19 -44
^ on a | -11 -13 25 22 -14 -10
^ on my | -13 -18 28 -14 24 -7
^ on the | -5 21 34 -19 -21 -10
^ one | 4 0 15 11 -1 -29
^ one of | 15 -12 23 -14 -9 -3
^ ones | 9 12 -10 -7 -5 1
^ online | -13 -11 -9 50 -9 -8
^ only | -5 9 -10 26 -11 -9
^ oops | -6 -6 -3 -5 35 -16
^ oops i | -6 -6 -3 -5 35 -16
^ open | -30 -29 32 23 27 -23
^ open enrollment | -7 -6 -8 36 -12 -3
^ open house | -13 -13 25 -16 27 -10
^ oprima | -8 -8 -12 47 -7 -12
^ oprima el | -3 -3 -6 18 -2 -4
^ oprima uno | -5 -6 -6 32 -6 -9
^ or | 17 -2 -2 -2 -3 -8
^ order | -23 3 43 -21 21 -23
^ order is | -9 -15 52 -8 -15 -5
^ order number | -7 -6 17 -10 13 -8
^ oscar | 0 10 -8 0 -3 0
^ otherwise | -6 2 -1 -2 10 -2
^ otis | 14 -4 -7 2 -7 1
^ our | 24 -4 -5 8 -2 -21
^ our <car> | 17 -8 -6 -3 -2 1
^ our appointment | -7 30 -3 -10 -6 -5
^ our delivery | 17 -4 -6 -4 -7 4
^ our numbers | 11 -9 0 0 -2 1
^ our records | -9 -6 -7 29 -3 -3
^ our van | 9 -1 -6 -1 -3 1
^ out | 2 -5 30 -8 -10 -8
^ out of | 2 -5 30 -8 -10 -8
^ owe | -16 43 -20 28 -19 -16
^ oye | 4 1 -13 -7 23 -9
^ oye compadre | -5 -7 -4 -3 26 -6
^ ozzie | 19 -4 -5 -1 -2 -7
^ p | -7 -8 36 -7 -10 -4
^ paid | 0 -3 -5 15 -6 -1
^ paid for | 0 -3 -5 15 -6 -1
^ para | -3 -2 -2 10 -2 -1
^ part | -28 61 39 -23 -29 -21
^ part come | -7 38 -12 -5 -8 -5
^ part you | -9 -16 42 -5 -8 -4
^ parts | -22 40 82 -33 -39 -28
^ parts are | -2 -15 38 -8 -9 -4
^ parts you | -7 -13 33 -4 -7 -3
^ past | -14 -19 40 23 -17 -13
^ past due | -10 -15 24 25 -13 -10
^ pastor | -2 -2 -10 -8 33 -10
^ paul | 15 0 -8 0 -3 -4
^ paulette | -7 18 -2 -1 -4 -4
^ pay | -9 31 -8 33 -24 -23
^ pay per | -2 -14 1 35 -9 -11
^ payment | -20 22 13 20 -22 -14
^ payroll | -18 -14 21 40 -18 -11
^ peace | 17 -11 -9 -4 -9 15
^ people | 18 -5 -7 -6 -4 5
^ per | -11 11 -9 24 -11 -5
^ per our | -6 13 -6 -1 -3 3
^ perdon | -8 -7 -5 -8 40 -12
^ perhaps | -4 16 -3 -4 -5 0
^ person | -9 -8 -10 44 -8 -9
^ pete | 9 11 -1 -6 -9 -3
^ phil | -4 2 10 -3 -5 0
^ philip | 18 -4 -9 1 -7 1
^ phone | 7 -17 -13 48 -14 -10
^ phone <n> | 22 -2 -2 -8 -1 -8
^ phone is | 16 -4 -1 -7 -6 3
^ physical | -9 -9 -9 -9 43 -9
^ pick | -24 22 36 -34 36 -37
^ pick up | -26 24 40 -24 12 -26
^ please | -2 16 -15 -7 -8 16
^ please call | 6 3 1 -8 2 -3
^ please come | 12 -10 8 -1 -7 -3
^ please give | 17 -4 -1 -1 -1 -11
^ please have | -6 13 -6 -2 3 -2
^ please hurry | 18 -10 -6 1 -6 2
^ please leave | -6 -7 5 -5 -6 19
^ please subscribe | -3 -5 -3 -6 -7 24
^ please take | -8 19 -10 -3 10 -8
^ please tell | -5 10 -6 -3 10 -7
^ police | -3 -8 -10 35 -8 -5
^ power | -5 -15 -22 38 21 -17
^ power steering | 17 -1 -1 -2 -11 -1
^ pre | -6 -17 -14 56 -11 -9
^ prescription | -18 -18 -18 28 39 -13
^ presione | -9 -5 -10 37 -2 -11
^ presione uno | -6 -6 -6 31 -7 -6
^ press | -10 -19 -23 96 -20 -23
^ press <n> | -16 -11 -11 59 -4 -18
^ press nine | -12 -12 -8 48 -9 -7
^ press one | 0 -7 -10 34 -12 -6
^ press three | -7 -6 -5 28 -5 -5
^ press two | -10 -8 -5 33 -5 -5
^ prestamo | -8 -9 -9 43 -9 -7
^ preston | -2 17 -6 -3 -4 -2
^ price | -2 26 26 -17 -17 -16
^ price you | -10 36 -10 -5 -6 -5
^ priscilla | 9 -4 -4 1 -1 0
^ probably | -2 9 -4 -2 -2 2
^ processing | -8 -8 -11 43 -9 -8
^ puede | 11 1 -6 0 -4 -1
^ puede venir | 14 -3 -5 0 -4 -1
^ purchase | 3 8 42 -20 -17 -17
^ purchase order | 2 7 26 -13 -12 -11
^ push | -12 58 -12 -11 -12 -11
^ put | 5 14 -13 -12 -13 19
^ put me | 1 24 -9 -7 -5 -4
^ qualified | -10 -10 -12 46 -8 -6
^ que | 1 6 10 -14 -17 14
^ que tal | -4 3 9 -2 -5 -1
^ quedamos | 0 26 -8 -6 -3 -9
^ quedo | -6 35 -8 -8 -8 -6
^ quentin | 24 -5 -4 -2 -5 -9
^ queria | 11 6 -7 -7 8 -10
^ queria saber | 17 -5 -1 -2 -6 -3
^ question | -11 47 -15 -9 -12 0
^ question about | -11 42 -11 -9 -11 0
^ quick | 9 6 -13 24 -13 -12
^ quick one | 23 -1 -5 -12 -4 -1
^ quick question | 7 10 -8 -3 -6 0
^ quiero | 19 8 -18 -8 21 -21
^ quiero hacer | 20 -13 -7 -2 9 -8
^ quote | -17 48 15 -19 -13 -14
^ quote you | -16 37 20 -17 -12 -12
^ r | 17 -9 -3 1 -4 -3
^ rachel | -5 -1 0 -1 10 -2
^ ralph | 17 -3 -11 3 -6 1
^ randy | 5 -7 14 -5 -7 0
^ rank | -11 -11 -12 51 -11 -7
^ ray | 3 -6 17 -1 -6 -6
^ reach | -5 -19 -10 -1 50 -15
^ reach me | 12 -8 -2 5 -10 3
^ reach the | -14 -12 -15 -13 62 -8
^ ready | -23 50 33 -21 -25 -15
^ ready for | -10 22 27 -13 -20 -6
^ ready to | -17 32 20 -12 -12 -11
^ real | -3 -12 7 -9 27 -10
^ rear | 16 -1 -4 0 -5 -6
^ rebuilt | -12 -10 49 -8 -10 -9
^ received | -11 53 -19 -13 -7 -3
^ received the | -8 35 -11 -7 -6 -3
^ received your | -7 39 -16 -12 -4 -1
^ recoger | -12 38 -8 -7 -7 -5
^ recoger mi | -12 38 -8 -7 -7 -5
^ recorded | -10 -10 -10 48 -9 -10
^ records | -8 -5 -8 41 -10 -10
^ records show | -4 -2 -6 26 -7 -7
^ red | 19 -5 -5 -4 -7 2
^ reduce | -9 -10 -11 49 -10 -8
^ reduce your | -6 -7 -10 34 -7 -5
^ reminder | -9 -13 -9 -11 51 -9
^ reminding | -11 -14 -12 -10 58 -10
^ remove | -9 -8 -10 48 -13 -6
^ rent | -9 -4 36 -10 -4 -8
^ rent on | -7 -8 38 -7 -10 -5
^ reordered | -10 -11 49 -9 -9 -10
^ rep | -8 -11 45 -10 -9 -7
^ repair | -11 27 12 -12 -8 -8
^ reschedule | -10 47 -9 -8 -11 -8
^ restaurant | 18 -7 -7 -12 22 -13
^ returning | 7 6 21 -8 -15 -10
^ returning your | 7 6 21 -8 -15 -10
^ rhonda | 12 -3 3 -3 -3 -6
^ rick | -4 -2 19 -3 -10 0
^ ricky | 9 -8 -6 -1 5 0
^ ricky thibodeaux | 13 -6 -5 2 -5 0
^ right | -3 -4 -2 -3 -4 16
^ ring | 21 -6 -6 3 -8 -4
^ ring me | 22 -6 -6 5 -9 -6
^ rita | -6 8 -7 -2 6 1
^ rob | 11 -4 8 -3 -6 -6
^ roland | 24 -3 -4 -3 -9 -5
^ ron | 17 -5 15 -11 4 -19
^ roof | -16 -15 -15 29 31 -14
^ room | -12 -9 -7 -10 48 -10
^ room for | -9 -10 -10 -10 45 -7
^ rosalind | 18 -5 -4 2 -12 2
^ route | -9 -11 47 -9 -10 -7
^ running | -11 45 -9 -9 -11 -6
^ running like | -11 45 -9 -9 -11 -6
^ runs | -2 31 -5 -7 -6 -11
^ runs like | -5 20 -4 -2 -6 -4
^ rusty | 17 12 -6 -8 -6 -8
^ safety | 9 -1 23 -7 -10 -14
^ safety kleen | -9 -8 35 -7 -7 -5
^ said | 20 38 -8 -17 -13 -20
^ sal | 21 1 -7 -3 -10 -3
^ salaam | 13 -6 -2 -4 -4 2
^ sale | 0 -8 27 -7 -9 -3
^ sales | -9 -9 48 -12 -10 -7
^ sam | -9 16 4 -4 -6 -1
^ samantha | 8 12 -1 -4 -3 -12
^ same | -4 39 -6 17 -19 -27
^ same code | -5 8 0 0 -4 1
^ same day | -10 -14 -10 43 -5 -4
^ samuel | 17 -3 4 -7 -3 -9
^ save | -16 -16 -17 77 -15 -13
^ say | 0 -2 -3 9 -4 0
^ say yes | -1 -1 -3 9 -3 0
^ scheduled | -18 38 -18 25 -15 -12
^ school | -11 -10 -11 -12 51 -7
^ scrap | -11 -11 52 -10 -10 -10
^ se | 7 5 -13 -6 19 -12
^ se me | 14 -12 -10 -4 25 -12
^ second | -23 38 -13 22 -5 -19
^ security | 13 -19 -14 42 -13 -10
^ see | -9 21 5 -28 23 -13
^ see you | -4 24 -11 -21 19 -7
^ seguro | -8 -8 -12 45 -10 -7
^ selected | -7 -7 -10 40 -9 -6
^ send | -14 69 -4 -18 -18 -14
^ send me | 0 22 -6 -6 -7 -3
^ senor | 0 9 -10 19 -8 -10
^ senora | 1 -5 -5 -5 19 -5
^ senora soy | 1 -5 -5 -5 19 -5
^ sent | -9 65 -18 -15 -17 -6
^ sent the | -8 40 -10 -9 -9 -4
^ sent you | -6 49 -14 -12 -13 -4
^ she | 10 7 -6 -3 -9 2
^ she has | -1 8 0 -3 -4 -1
^ she needs | 18 -1 -10 1 -4 -3
^ she told | 10 -6 -2 0 -3 0
^ sheldon | -5 14 -3 -1 -2 -3
^ shell | 14 -6 -4 0 -2 -1
^ shes | 5 1 -8 -5 13 -6
^ shes at | 15 -5 -7 -1 -4 2
^ shes idling | -1 13 -4 0 -3 -4
^ shoot | 4 -10 -6 2 -13 23
^ shoot me | -3 -3 -4 9 -2 2
^ shop | -24 -22 67 20 -22 -19
^ si | 2 14 18 -11 -3 -19
^ si bueno | 13 -7 -5 1 -3 1
^ si buenos | 11 -5 -5 0 -3 2
^ si le | -4 -5 15 -3 -4 0
^ si no | 12 -8 -4 0 -1 0
^ signed | -8 44 -13 -9 -9 -5
^ signed the | -5 25 -8 -5 -5 -3
^ silence | -8 -6 -5 -6 -8 34
^ simone | 19 -5 -8 3 -8 -1
^ since | -10 44 -11 -6 -10 -6
^ since he | -8 40 -10 -7 -8 -7
^ sir | -1 8 -7 5 -5 -1
^ small | 8 -13 -15 44 -13 -11
^ snap | -9 -10 44 -9 -8 -8
^ snap on | -9 -10 44 -9 -8 -8
^ so | -5 12 -3 -10 -11 18
^ so im | -9 -2 7 3 -1 2
^ so ive | 9 -3 0 2 -8 1
^ so my | 10 -1 -8 1 -4 2
^ so now | 9 -8 -1 0 -1 0
^ so the | -4 23 -14 0 -7 3
^ so this | 4 -8 13 0 -13 4
^ so we | 11 -12 8 -4 -5 1
^ so you | 11 0 -6 -1 -3 -1
^ soccer | -11 -12 -8 -8 47 -8
^ social | -19 -19 -17 42 26 -13
^ social security | -9 -10 -7 43 -13 -4
^ solar | -11 -11 -13 55 -11 -9
^ solar panels | -6 -6 -5 31 -7 -7
^ some | -4 16 -7 -1 -6 2
^ somebody | 31 -1 7 -6 -17 -14
^ somebody cut | 10 -5 -3 0 -4 2
^ somebody from | -5 -7 21 -3 -6 -1
^ somebody told | 25 -7 -6 -1 -5 -7
^ somebodys | -5 -7 19 1 -10 2
^ someone | 18 8 -6 -3 -10 -7
^ someone hit | 20 -6 -4 -1 -7 -2
^ someone was | 5 21 -9 -4 -9 -4
^ something | -3 16 -4 -2 -3 -3
^ something came | -3 16 -4 -2 -3 -3
^ sorry | 6 14 -22 -21 21 1
^ sorry <n> | 10 -2 0 0 -11 2
^ sorry about | -1 23 -5 -1 -8 -7
^ sorry i | 3 14 -7 -6 7 -9
^ sounds | 10 -2 -3 0 -6 0
^ sounds like | 10 -2 -3 0 -6 0
^ soy | 1 27 23 -15 -17 -18
^ soy efrain | 19 -11 -5 2 -9 3
^ soy la | -9 30 -8 0 -10 -4
^ speak | -12 -12 -18 68 -18 -8
^ speak to | -8 -10 -13 50 -14 -6
^ speak with | -8 -7 -12 43 -10 -5
^ special | -19 -19 33 35 -15 -15
^ special promotion | -7 -5 -11 31 -2 -6
^ staffing | -10 -11 -12 51 -9 -9
^ stan | 19 4 -8 -1 -14 0
^ starters | 18 -7 -8 -1 -4 1
^ state | -2 7 7 -8 -7 3
^ state farm | -2 7 7 -8 -7 3
^ static | -11 -10 -8 -8 -10 49
^ status | -7 49 -10 -11 -12 -9
^ status of | -5 38 -9 -9 -8 -7
^ stay | -6 -5 -5 31 -9 -6
^ stay on | -7 -5 -4 32 -9 -6
^ steering | 27 -7 -6 -3 -5 -6
^ steering wheel | 23 -5 -5 -3 -3 -6
^ steve | -3 -1 -4 -4 19 -8
^ stewart | 21 -5 -6 -1 -2 -8
^ still | -16 57 -21 -20 18 -17
^ still on | -9 44 -8 -8 -12 -5
^ still waiting | -6 24 -5 -6 -5 -3
^ stop | -19 -23 10 8 4 19
^ stop overpaying | -5 -1 -4 25 -6 -9
^ struts | 20 -7 -6 0 -3 -5
^ student | -10 -10 -12 50 -10 -8
^ su | -39 9 29 28 5 -33
^ su cuenta | -10 -12 25 17 -12 -8
^ su garantia | -6 -8 -9 30 -5 -3
^ subtitles | 0 -3 -5 -5 -7 20
^ subtitles by | 0 -3 -5 -5 -7 20
^ subtitulos | -2 -3 -2 -2 -3 13
^ subtitulos realizados | -2 -3 -2 -2 -3 13
^ supposed | -11 42 -6 -7 -11 -6
^ supposed to | -11 42 -6 -7 -11 -6
^ surgery | -12 -11 -9 -10 49 -7
^ suspicious | -10 -10 -10 48 -9 -9
^ suzanne | 12 -9 -2 0 -2 1
^ swap | -10 -11 49 -10 -10 -8
^ swing | -7 6 26 -9 -8 -9
^ swing by | -7 6 26 -9 -8 -9
^ table | -9 -10 -9 -11 46 -7
^ table for | -9 -10 -9 -11 46 -7
^ tables | -11 -8 -10 -7 45 -9
^ take | 0 -3 -16 2 27 -10
^ taken | -6 -12 -10 39 -8 -4
^ taken off | -6 -12 -10 39 -8 -4
^ talk | 3 -2 10 16 -13 -15
^ talk to | 3 -5 6 31 -17 -19
^ tax | -29 -30 -35 73 43 -22
^ tax debt | -7 -7 -8 36 -11 -5
^ te | -5 -9 -6 -3 28 -5
^ telephone | 10 -3 -3 0 -4 0
^ telephone <n> | 11 -3 -3 0 -4 0
^ tell | 5 -3 6 -15 23 -16
^ tell me | 20 -4 -4 1 -8 -4
^ tell your | -12 3 -13 -8 34 -4
^ ten | -6 -7 -10 25 -1 -2
^ tengo | 17 22 -1 -13 -14 -10
^ tengo cita | 1 28 -8 -6 -8 -6
^ tengo un | 25 -10 -10 -3 -4 0
^ tengo una | 6 16 -7 -5 -5 -5
^ test | -11 -9 -9 -9 9 28
^ text | 3 4 -21 3 27 -17
^ text me | 6 -9 -12 -11 38 -11
^ thaddeus | 18 -2 -3 -6 -4 -3
^ thank | -8 27 -13 -15 -20 29
^ thank you | -8 24 -12 -14 -19 30
^ thanks | -2 23 -19 -8 -20 24
^ thanks a | 11 -10 -1 0 0 0
^ thanks again | -4 26 11 -10 -10 -13
^ thanks for | -14 26 -20 -2 -23 34
^ that | -1 26 38 -18 -11 -33
^ that transmission | -2 -11 27 -4 -4 -5
^ thats | -1 -6 6 -7 9 -2
^ thats all | -7 -4 -4 0 14 2
^ thats my | 12 -5 -1 0 -4 -1
^ the | 2 19 -6 -42 37 -10
^ the <car> | 18 19 -18 6 -22 -4
^ the abs | 10 -6 -1 0 -2 -1
^ the ac | -3 -14 -4 1 19 1
^ the air | 5 -13 -9 3 15 -1
^ the alternator | -3 14 13 -6 -8 -9
^ the bank | 12 -13 -13 -8 31 -9
^ the battery | 14 19 -14 -3 -10 -7
^ the belt | 8 -2 -1 1 -3 -4
^ the best | 14 -6 -3 1 -4 -3
^ the bill | -8 33 -6 -4 -6 -8
^ the book | 3 -6 -4 -3 14 -5
^ the brakes | 18 10 -8 -6 -4 -9
^ the car | 14 12 -12 -3 -1 -10
^ the cars | 17 5 -12 -3 -11 3
^ the check | 7 -9 13 3 -13 -1
^ the control | -6 -5 11 1 -4 3
^ the dealer | 10 4 -7 -1 -7 1
^ the dog | 16 1 -2 -4 -9 -2
^ the engine | 14 -12 14 -1 -5 -9
^ the engines | 12 -1 -4 0 -4 -3
^ the estimate | -6 26 -9 -3 -5 -4
^ the exhaust | 20 -5 -5 0 -7 -4
^ the fella | 9 19 -9 -6 -9 -5
^ the first | 0 30 -8 -5 -8 -9
^ the gate | -4 22 -8 1 -9 -2
^ the gentleman | 5 24 -8 -6 -9 -6
^ the guy | 12 35 -14 -9 -16 -8
^ the heater | 28 -7 -5 -3 -8 -5
^ the house | 7 -14 -10 -6 29 -6
^ the invoice | -8 17 4 -3 -6 -4
^ the job | -14 27 -17 -7 20 -9
^ the kids | -8 -6 -4 0 28 -11
^ the last | 25 8 -9 -6 -13 -6
^ the link | -8 50 -10 -12 -13 -7
^ the man | -7 24 2 -6 -7 -6
^ the mechanic | -16 20 -15 -6 20 -3
^ the muffler | 19 -10 -3 2 -8 -1
^ the name | 18 -11 -6 2 -3 0
^ the new | -9 47 -13 -8 -10 -8
^ the number | 16 -6 -5 1 -9 3
^ the numbers | 15 2 -1 -3 -13 -1
^ the office | 11 -7 -6 1 1 1
^ the one | 10 20 -14 -10 7 -13
^ the pads | 6 -3 25 -7 -12 -8
^ the part | -3 4 42 -12 -21 -11
^ the parts | 2 5 24 -7 -13 -11
^ the payment | -8 48 -13 -8 -13 -6
^ the power | 10 -2 -1 -1 -5 -1
^ the price | -6 37 -8 -5 -7 -11
^ the rear | 16 -10 -2 0 0 -4
^ the rent | -12 -13 23 -9 19 -9
^ the repair | -7 37 -12 -6 -8 -4
^ the second | 0 26 -5 -7 -10 -3
^ the sellers | 15 -9 -4 1 -6 2
^ the service | -7 10 -5 -7 9 -1
^ the sliding | 16 -10 -5 2 -3 0
^ the starter | -12 17 23 -9 -9 -9
^ the steering | 11 -2 -2 0 -4 -3
^ the tech | -10 46 -11 -6 -11 -8
^ the the | -8 -8 -6 -5 -10 37
^ the tow | 28 -5 -8 -2 -11 -2
^ the transmission | 26 -7 -8 2 -6 -7
^ the vehicle | -1 10 -3 -2 -3 0
^ the water | 0 -3 -10 -2 19 -3
^ the wheel | 8 -3 -3 0 -3 1
^ the window | 20 -7 0 1 -6 -8
^ the work | -6 31 -8 -4 -9 -4
^ the young | 4 23 -7 -5 -10 -6
^ theo | 18 -4 -3 -2 -6 -2
^ there | 6 -5 -5 11 -4 -2
^ there are | 16 -5 -6 1 -8 2
^ there is | 9 -4 -8 9 -4 -2
^ theres | 2 -12 -5 2 21 -8
^ theres a | 6 -7 -13 6 10 -2
^ theres no | -6 -6 9 -7 17 -8
^ they call | 13 -2 -2 -1 -3 -4
^ they said | 1 15 -11 0 -3 -1
^ theyre | -2 -1 2 -5 -6 12
^ third | -8 15 -17 24 1 -16
^ third time | -4 22 -4 -7 -5 -3
^ this | -5 4 9 -1 1 -8
^ this call | -9 -9 -6 38 -8 -6
^ this heres | 20 -2 -5 -4 -5 -4
^ this is | 0 4 9 -2 -3 -7
^ this message | -4 -2 4 -7 12 -3
^ this offer | 0 -2 -5 8 -2 1
^ this time | -1 19 -7 0 -7 -3
^ those | 1 -7 32 -8 -7 -10
^ those pads | -7 -7 28 -5 -4 -6
^ three | 7 -10 -8 -8 25 -6
^ tia | 4 -7 -4 -3 19 -9
^ tickets | -9 -9 -11 -13 50 -8
^ tiene | -4 -11 -11 10 27 -11
^ tienen | -8 -7 -7 -3 39 -13
^ timing | 25 -11 -6 1 -8 -1
^ timing belt | 13 -5 -3 1 -5 0
^ timing chain | 13 -7 -3 -1 -2 0
^ tip | -10 52 -12 -11 -11 -8
^ tire | 11 -9 30 -9 -14 -9
^ tires | -2 -10 29 -6 -6 -5
^ to | -6 -9 -18 37 12 -15
^ to avoid | -1 -3 -7 17 -9 3
^ to be | -6 -7 -6 28 -8 -2
^ to claim | 2 0 -8 24 -9 -9
^ to speak | -2 -2 -3 8 -2 1
^ todd | -10 9 10 -1 -5 -3
^ toll | -14 -14 -15 24 32 -13
^ tom | 19 -11 15 -7 -9 -7
^ tommy | -1 0 8 -2 -7 1
^ tomorrow | -8 29 -3 -3 -9 -6
^ tool | -14 -15 69 -16 -14 -10
^ tow | 1 -8 33 -8 -11 -8
^ tracking | -12 -12 52 -11 -10 -7
^ training | -10 -10 50 -11 -10 -9
^ transcribed | -4 -5 -5 -6 -5 25
^ transcribed by | -4 -5 -5 -6 -5 25
^ transmission | -6 -15 54 -12 -12 -9
^ transmission you | -9 -10 39 -8 -7 -5
^ travis | 23 -3 -4 -5 -4 -7
^ trent | 8 0 -9 -8 21 -12
^ trish | 21 -6 -6 2 -9 -2
^ troop | -2 -9 -9 -8 36 -8
^ truck | 2 -13 35 -9 -9 -7
^ trucks | 9 2 -5 0 -6 1
^ trucks a | 10 -2 -2 1 -8 1
^ trying | 10 -16 3 -19 34 -13
^ trying to | 14 -13 -8 -17 36 -12
^ two | 10 8 -23 -19 44 -20
^ two bedroom | -10 -10 -8 -7 40 -4
^ two of | 8 -1 -9 1 0 1
^ ty | 22 -5 -6 -4 -3 -3
^ ugh | -7 -6 -4 -5 -5 27
^ un | 21 -8 -4 -5 -3 0
^ unauthorized | -11 -11 -10 49 -9 -9
^ uniform | -14 -9 53 -12 -13 -5
^ units | -14 -16 29 -14 27 -13
^ update | -10 24 -15 26 -15 -9
^ ups | -5 6 30 -9 -10 -12
^ use | 9 -5 -1 0 -4 0
^ usted | 17 37 -26 9 -18 -19
^ usted ha | -6 -7 -4 26 -5 -4
^ usted me | -3 12 -8 0 -3 1
^ ustedes | 14 23 -9 -10 -6 -12
^ ustedes arreglaron | -10 31 -6 -5 -6 -5
^ valve | 22 -5 -1 -4 -6 -6
^ valve cover | 22 -5 -1 -4 -6 -6
^ vehicle | -4 -12 -17 52 -12 -7
^ venmo | -14 32 -16 27 -16 -13
^ verify | -8 -8 -15 45 -8 -6
^ verify your | -8 -8 -15 45 -8 -6
^ vince | 2 -6 16 -5 -4 -4
^ virgil | 10 2 -7 -1 -3 -1
^ virtual | -11 -12 -12 56 -11 -10
^ visa | -16 -14 -15 25 34 -14
^ vivian | -6 11 -4 2 -6 3
^ vivo | 12 -10 -3 0 0 1
^ vivo en | 12 -10 -3 0 0 1
^ voicemail | -6 -6 -3 -5 -4 24
^ volunteer | 0 -10 -9 -10 34 -5
^ vote | 2 -8 -11 43 -13 -13
^ vote no | 1 -4 -6 12 -1 -3
^ vote yes | -4 -3 -1 14 -2 -5
^ wait | 2 8 -8 -7 -12 17
^ wait no | 11 -1 -1 1 -1 -9
^ waiting | -11 62 -17 -18 -12 -4
^ waiting for | -9 48 -13 -13 -10 -3
^ waiting on | -7 37 -9 -10 -7 -3
^ wanda | 9 10 -4 -1 -7 -7
^ want | 12 25 -13 -8 -11 -5
^ wanted | 3 13 11 -11 -8 -7
^ wanted to | 3 13 11 -11 -8 -7
^ wants | 13 -5 -4 0 -2 -2
^ warranty | -29 34 29 15 -27 -22
^ warranty claim | -9 20 26 -22 -10 -6
^ was | -6 59 -11 19 -38 -23
^ was here | -12 58 -16 -12 -11 -7
^ was supposed | -8 34 -6 -7 -11 -2
^ waste | -3 -3 26 -10 0 -10
^ waste oil | -3 -3 26 -10 0 -10
^ water | 4 -25 -26 38 31 -22
^ water in | 22 -4 -2 -7 -8 -1
^ waters | 18 -1 -5 -2 -5 -5
^ waters getting | 18 -1 -5 -2 -5 -5
^ we | 9 -4 -6 34 10 -42
^ we are | -1 -8 -10 29 -8 -2
^ we bought | 10 -8 -2 0 0 0
^ we build | -6 -7 -4 26 -6 -2
^ we buy | -8 -7 -6 30 -5 -3
^ we can | -15 -16 5 14 24 -13
^ we close | -7 -9 6 -7 18 0
^ we do | -11 -3 17 -3 -4 3
^ we fund | -6 -6 -7 28 -6 -3
^ we got | 10 -8 -9 -8 24 -10
^ we guarantee | -9 -11 -4 34 -8 -2
^ we had | 9 14 -1 -7 -12 -3
^ we have | 5 10 16 -17 -9 -5
^ we help | -20 -19 7 63 -18 -14
^ we just | 22 -5 -4 -3 -2 -7
^ we make | -3 -3 15 -9 -2 2
^ we met | -5 -4 12 -4 -3 3
^ we need | -8 -17 8 -11 34 -7
^ we noticed | -3 -4 -9 17 0 0
^ we received | -6 -10 15 -1 -1 3
^ we rodded | 2 -5 28 -9 -8 -7
^ we run | 17 -4 -5 -3 -6 0
^ we show | -2 -9 24 -3 -5 -4
^ we spoke | 5 9 -5 -3 -6 0
^ we talked | -3 13 -4 -2 -6 2
^ website | -16 -14 -12 63 -12 -8
^ wed | 12 -4 2 -1 0 -9
^ wed like | 7 -2 8 2 -4 -10
^ wedding | -11 -10 -10 -9 49 -9
^ weekday | 9 -6 -2 0 -2 1
^ well | 20 1 -7 -13 -16 16
^ well im | -7 12 -1 2 -8 2
^ well its | 4 9 -4 -1 -6 -3
^ well ive | 11 -7 -5 1 -1 1
^ wendell | 3 -7 13 -5 3 -8
^ wendy | -5 8 -1 0 -2 0
^ were | -5 3 12 29 -5 -34
^ were a | 11 -10 2 9 -9 -2
^ were all | -2 12 -3 -3 -3 -2
^ were at | -6 27 8 -11 -12 -5
^ were calling | -2 -3 -5 20 -5 -5
^ were conducting | -2 -2 -5 12 -2 0
^ were doing | -3 -7 12 -5 -1 3
^ were here | -11 43 -6 -12 -10 -5
^ were putting | -2 -4 8 -5 0 2
^ were running | -1 0 14 -10 -4 2
^ were still | -5 14 -7 -7 7 -1
^ were the | 2 -6 10 1 -7 0
^ wes | 0 18 8 -8 -8 -11
^ weve | 10 -3 4 5 -13 -4
^ weve been | 1 -2 -4 8 -5 1
^ weve got | 9 -8 12 -2 -8 -3
^ what | 29 11 -9 -18 5 -19
^ what are | 23 -15 -11 -15 1 17
^ what day | -7 20 -5 -7 -3 3
^ what did | -6 33 -8 -4 -8 -7
^ what do | -7 8 7 -9 11 -9
^ what does | 15 -5 -5 -4 -6 4
^ what i | 1 -11 7 2 -2 3
^ what time | 15 23 -15 -16 10 -17
^ what was | -3 27 -5 -7 -6 -6
^ what would | 7 -9 4 -2 -1 1
^ what you | 0 30 -10 -5 -10 -4
^ whatever | -5 10 1 -1 -7 1
^ whats | 21 16 -6 -15 -4 -11
^ whats the | 18 23 -11 -11 -12 -7
^ whats up | 8 -1 3 -2 -6 -3
^ whats your | 20 -4 -5 -11 -3 3
^ when | 15 39 -14 -11 -21 -8
^ when are | 5 19 -8 -4 -8 -5
^ when could | 22 -6 -5 -2 -8 -2
^ when he | 1 16 0 -6 -6 -5
^ when you | 11 23 -4 -10 -12 -8
^ whenever | 15 -10 -2 0 -4 1
^ whenever you | 13 -10 -1 0 -3 1
^ whens | -11 -5 -9 12 26 -13
^ where | -10 26 -13 -18 36 -21
^ where are | -12 23 -14 -10 20 -8
^ where is | -10 43 -10 -5 -12 -6
^ where you | 0 8 -7 -7 18 -12
^ wheres | -5 38 -10 -6 -6 -11
^ wheres your | -6 30 -7 -7 -6 -5
^ which | 0 14 -10 0 -2 -1
^ who | 0 8 -15 -10 6 11
^ who do | 11 -3 -1 -3 -3 -1
^ wholesale | -11 -10 48 -9 -10 -8
^ whos | -12 -15 -12 -8 22 26
^ will | 1 -9 20 22 7 -42
^ will be | -20 -22 27 45 -20 -10
^ will call | -11 -9 50 -13 -12 -5
^ will you | 16 -7 -8 -13 19 -7
^ wind | -7 -11 -8 -9 -12 46
^ wind blowing | -7 -5 -2 -5 -6 25
^ wind noise | -7 -8 -6 -6 -9 37
^ window | 21 -14 -14 30 -13 -10
^ window regulator | 24 -10 -3 -4 -3 -3
^ winnie | 9 -1 -1 -1 -2 -4
^ with | 7 -3 28 -12 -10 -10
^ wont | 8 40 -11 -12 -16 -9
^ wont be | -12 45 -6 -10 -13 -5
^ work | -21 56 -25 24 -20 -15
^ work that | -7 37 -13 -8 -5 -4
^ work you | -7 34 -8 -8 -6 -5
^ workers | -15 -16 26 28 -13 -11
^ would | 10 -12 -5 10 4 -8
^ would you | 13 -15 -5 11 5 -9
^ wrong | -12 16 -4 -29 23 6
^ wrong button | -7 -8 -5 -6 4 22
^ wrong number | -9 -8 -7 -5 40 -11
^ x | -4 -10 -9 -6 36 -6
^ y | 2 1 -8 -4 16 -7
^ ya | -18 75 -39 -31 3 10
^ ya esta | -10 32 -11 -10 12 -12
^ ya le | 5 22 -9 -7 -5 -6
^ ya viene | -8 32 -8 -5 -5 -7
^ yall | -5 61 -15 -12 -13 -17
^ yall did | -11 23 -4 0 -10 2
^ yeah | 10 -9 3 -12 -9 17
^ yeah can | 21 -6 -4 -5 4 -11
^ yeah hello | 2 -4 -3 9 -3 -1
^ yeah hey | 5 -7 2 9 -5 -4
^ yeah hi | 8 -18 1 -1 12 -2
^ yeah how | 20 -6 -3 -2 -5 -5
^ yeah i | 7 7 -8 -5 9 -9
^ yeah im | 10 -1 -6 -3 0 1
^ yeah is | -4 -7 -1 0 15 -4
^ yeah its | 6 12 -11 1 -9 1
^ yeah lemme | -2 -1 -1 -4 15 -6
^ yeah my | 40 -10 -5 -8 -9 -8
^ yeah no | 3 -4 -3 -4 -4 12
^ yeah the | 11 10 -7 1 -9 -7
^ yeah this | 10 2 16 -11 -13 -4
^ yelp | -9 -9 -14 49 -8 -9
^ yes | 0 12 -9 -19 10 5
^ yes i | 13 -6 -13 -5 13 -2
^ yes id | -3 -8 -4 0 17 -1
^ yes im | -3 -5 7 -2 12 -10
^ yes maam | 20 -6 -3 -1 -9 -1
^ yes the | 16 -5 -3 -2 -4 -2
^ yes to | -4 41 -6 -12 -8 -12
^ yesterday | 10 2 -5 -2 -5 1
^ yo | 8 10 10 -10 -1 -16
^ yo its | 9 19 6 -5 -20 -8
^ yo whats | -1 -7 12 -4 -4 3
^ you | -31 35 -20 -19 -14 49
^ you all | -11 27 -3 -1 -4 -8
^ you are | -12 -12 -8 59 -9 -18
^ you asked | 6 2 41 -17 -15 -16
^ you called | -9 2 35 -10 6 -24
^ you came | 9 42 -5 -16 -12 -19
^ you changed | 4 26 -8 -6 -7 -10
^ you charged | -4 21 -3 -3 -6 -6
^ you could | -6 -11 -6 34 -1 -9
^ you did | 8 18 -3 -4 -15 -5
^ you do | 37 -3 -7 -7 -10 -10
^ you dont | 1 11 -6 -2 -6 2
^ you fixed | -6 12 -9 -3 20 -14
^ you got | -4 27 4 -13 4 -17
^ you guys | 17 41 -8 -35 19 -34
^ you had | -3 12 -3 -2 -4 0
^ you have | -10 45 -12 25 -21 -27
^ you installed | -5 7 -10 -9 26 -9
^ you know | 9 13 -9 2 -11 -3
^ you left | -1 18 -13 -8 19 -14
^ you looked | -9 36 -5 -6 -9 -8
^ you may | 13 -11 -8 28 -9 -13
^ you ordered | 1 -3 26 -8 -4 -12
^ you owe | -2 -8 -7 14 16 -13
^ you put | -3 34 -7 -8 -6 -10
^ you qualify | -7 -10 -11 45 -7 -9
^ you quoted | -9 30 -5 -4 -4 -8
^ you repaired | 0 34 -9 -8 -8 -8
^ you replaced | 10 27 -13 -6 -8 -11
^ you said | 4 56 -10 -12 -12 -26
^ you still | -16 15 16 -8 6 -13
^ you texted | 1 22 -4 -7 -5 -7
^ you told | -1 12 4 -3 -16 4
^ you were | 3 36 30 -25 -21 -23
^ you worked | 10 17 -6 -6 -9 -7
^ you you | -6 -10 -6 -7 -8 36
^ youd | 3 -4 9 -5 -4 2
^ youd be | 11 -6 -4 0 -2 2
^ your | -29 -2 52 17 24 -63
^ your account | -10 -16 18 28 -17 -3
^ your ad | 12 -3 -7 -17 23 -8
^ your apple | 0 -1 -2 8 -3 -1
^ your application | -9 -10 -12 40 -8 -2
^ your appointment | -14 21 -16 -16 27 -2
^ your area | -5 -6 19 1 -7 -1
^ your bank | 2 -1 -17 24 -9 1
^ your battery | -5 -8 29 -8 -6 -2
^ your books | -12 -13 19 -16 30 -7
^ your business | 0 -2 11 2 -13 1
^ your card | -9 -9 -13 43 -10 -2
^ your computer | -7 -9 -5 30 -7 -3
^ your core | -5 -7 29 -8 -7 -3
^ your cousin | 0 -1 -7 -10 23 -5
^ your coverage | -6 -7 -10 31 -7 -1
^ your electric | 0 0 -7 8 -1 0
^ your guy | -3 36 -13 -9 -10 -2
^ your invoice | -10 19 16 -11 -9 -5
^ your lease | 2 -1 24 -12 -5 -7
^ your listing | -8 -6 -14 1 30 -3
^ your man | -1 0 -9 -2 12 0
^ your mechanic | -4 44 -16 -16 -7 -2
^ your name | 9 -15 -5 25 -11 -4
^ your order | -9 -13 55 -15 -16 -3
^ your package | -5 -10 -15 44 -12 -2
^ your part | -7 -10 38 -9 -8 -3
^ your parts | -6 -2 24 -8 -4 -3
^ your shop | -5 -4 -9 26 -4 -4
^ your statement | -6 -9 26 -6 0 -6
^ your tech | -8 33 -8 -7 -5 -5
^ your technician | -3 0 -10 -9 29 -7
^ your text | -7 38 -7 -12 -5 -7
^ your website | -10 -10 -12 40 -8 0
^ youre | -9 7 9 16 -2 -21
^ yours | -5 -5 23 -3 -5 -5
^ youve | -10 19 -27 33 5 -21
^ youve been | -11 6 -21 30 9 -13
^ youve got | -6 9 -9 -6 11 1
^ youve won | -1 -2 -3 23 -6 -11
^ zeke | 22 2 0 -7 -5 -11
^ zelle | -14 31 -16 28 -16 -12
^ zero | -10 -8 -10 44 -9 -7
a | 17 -24 2 12 16 -23
a <car> | 49 -23 -11 -1 -15 1
a <car> <n> | 19 -10 -3 -2 -5 0
a <car> <name> | 3 12 -14 3 -8 4
a <car> <part> | 27 -15 -9 2 -9 4
a <car> <vehicle> | 11 -5 -6 0 -1 0
a <car> <we> | -5 -8 13 -3 0 3
a <car> a | 22 -7 -7 -1 -7 0
a <car> and | 27 -12 -12 0 -4 1
a <car> at | 12 -3 -5 1 -6 1
a <car> brakes | 13 -3 -4 0 -6 0
a <car> call | 9 -5 -2 -1 -2 0
a <car> can | 13 -3 -1 -6 -6 3
a <car> diesel | 20 -4 -4 -3 -5 -3
a <car> ex | 21 -9 -4 1 -9 1
a <car> five | 15 -7 -6 -2 -2 3
a <car> for | -8 -3 18 -5 -3 1
a <car> four | 13 -6 -4 0 -3 0
a <car> has | 16 -3 -8 0 -7 2
a <car> i | -7 10 2 1 -6 1
a <car> if | 10 -6 -2 0 -4 2
a <car> im | 12 -8 -2 0 -3 0
a <car> in | 21 -3 -16 2 -6 2
a <car> is | 13 -2 -10 -2 1 1
a <car> it | 23 -7 -7 -2 -6 -1
a <car> its | 7 7 -10 2 -6 1
a <car> ive | 9 -7 -5 1 0 1
a <car> just | 9 -6 -3 1 -2 0
a <car> model | 16 -5 -2 -3 -4 -3
a <car> my | 9 -7 -1 0 -1 0
a <car> name | 0 7 -9 0 0 1
a <car> needs | 20 -7 -10 0 -4 0
a <car> no | 19 -13 -3 -1 -3 1
a <car> not | 9 -5 -2 0 -3 1
a <car> now | 11 -11 0 0 0 0
a <car> off | 11 -1 -6 -6 -1 4
a <car> oil | 18 -8 -7 2 -9 4
a <car> on | 20 -10 -7 -1 -4 2
a <car> please | 9 -4 -2 1 -5 1
a <car> sedan | 9 -7 -3 0 1 1
a <car> six | 14 -4 -5 -3 -3 1
a <car> so | -4 25 -6 -4 -8 -2
a <car> that | 25 -17 -5 3 -10 5
a <car> thats | 25 -8 -14 0 -5 2
a <car> the | 10 -4 -1 0 -5 1
a <car> theres | 14 -2 -8 -3 -3 3
a <car> this | 27 -10 -7 -3 -8 1
a <car> wagon | 9 -4 -5 0 0 0
a <car> we | 10 -1 -8 -2 -1 1
a <car> with | 22 -8 -14 0 -3 3
a <car> wont | 26 -8 -4 -4 -6 -4
a <car> y | 13 -11 -4 1 -1 1
a <car> you | -5 -8 13 -3 0 3
a <day> | 22 2 -12 -2 -15 4
a <mechanic> | 10 -10 15 4 -22 3
a <mechanic> and | -6 -6 21 -4 -6 0
a <mechanic> can | 17 -2 -4 -3 -6 -3
a <mechanic> coming | -2 -7 14 -3 -4 2
a <mechanic> do | -3 -7 15 -1 -7 4
a <mechanic> for | 22 -8 -4 -2 -6 -3
a <mechanic> i | 9 -1 -3 -1 -1 -3
a <mechanic> named | 11 -5 -5 0 -4 2
a <mechanic> on | 14 -4 -7 -2 -3 1
a <mechanic> selling | 13 -6 -5 -2 -2 3
a <mechanic> that | 15 -14 -1 2 -3 2
a <mechanic> to | 5 -6 15 -8 -8 2
a <n> | 27 -15 2 -7 -11 4
a <n> dollar | -3 -5 10 -4 -1 3
a <n> i | 13 -10 -3 1 -2 0
a <n> no | 8 -3 -1 -1 -2 -1
a <name> | 8 -14 -5 1 13 -3
a <paper> | 31 24 -14 -14 -18 -10
a <paper> for | 9 11 -3 -6 -9 -2
a <paper> from | 9 0 -4 -2 -5 2
a <paper> on | 13 -7 -4 0 -2 0
a <part> | 12 5 4 -3 -21 3
a <part> <did> | 14 -7 -5 2 -4 0
a <part> fluid | 9 -3 -4 -1 0 0
a <part> from | -2 13 -4 -3 -2 -3
a <part> i | 19 -1 -5 -4 -5 -3
a <part> in | 0 9 -4 -3 -6 4
a <part> job | 25 -7 -8 0 -9 -2
a <part> or | -3 -4 8 -1 -1 1
a <part> rotation | 14 -7 -7 1 -2 1
a <vehicle> | 5 -19 23 -17 10 -1
a <vehicle> <we> | -5 -3 13 -4 -1 1
a <vehicle> from | -2 -6 -7 -4 23 -4
a <vehicle> im | 3 9 -4 1 -8 0
a <vehicle> in | 22 1 -8 -5 -7 -3
a <vehicle> that | 8 -7 3 -2 -4 2
a <vehicle> to | 3 -5 -9 -6 26 -8
a <we> | -2 -6 9 0 -1 0
a <year> | 32 -18 -8 3 -11 3
a <year> <name> | 11 -5 -5 2 -4 1
a <year> and | 12 -7 -3 1 -3 1
a <year> with | 8 -2 0 2 -10 2
a a <car> | 11 -4 -5 0 -2 0
a a l | 10 -4 -2 -1 -3 0
a alternator | 14 -9 -4 0 0 0
a appointment | -5 5 -4 -1 9 -4
a appointment for | -5 5 -4 -1 9 -4
a baby | 12 -8 -4 -3 5 -2
a backup | 23 -5 -7 -3 -4 -4
a backup for | 23 -5 -7 -3 -4 -4
a bad | 21 -8 1 -3 -11 0
a bad <part> | 19 -7 -10 0 -3 2
a bakery | 17 -3 -7 0 -4 -4
a balance | -4 25 16 -10 -17 -9
a balance of | -2 -6 15 -11 0 4
a battery | -3 20 -2 -3 -15 2
a battery for | 24 -9 -6 1 -12 2
a battery from | -2 13 -4 -3 -2 -3
a battery in | -1 9 -6 0 -4 2
a better | -4 -3 -1 14 -2 -5
a better <name> | -4 -3 -1 14 -2 -5
a big | -6 5 -6 -5 12 -1
a bill | -6 15 -2 -2 -4 0
a bit rough | 10 -10 -3 1 0 1
a blown | 10 -4 -4 0 -3 2
a body | 15 -3 -5 -4 -5 2
a bolt | 3 10 -4 1 -11 1
a bolt in | 0 11 -4 1 -9 1
a box | -7 -2 14 -2 -5 2
a brace | -3 -2 -2 13 -5 -2
a brake | 29 -10 -10 -1 -10 1
a brake job | 25 -7 -8 0 -9 -2
a brief | -2 -2 -4 12 -2 -1
a bump | 8 -5 -1 0 -3 0
a bumper | 10 1 -5 -3 -3 1
a bunch | 9 -3 -1 1 -7 1
a burning smell | 9 -1 -1 -2 -4 0
a business | 0 -2 -2 8 -3 0
a business loan | -1 -2 -2 9 -3 0
a buyer | -8 -3 -4 24 -3 -6
a c | 9 6 -9 1 -10 4
a c in | 7 10 -6 -4 -10 3
a cab | -5 -4 -9 -12 42 -12
a cab from | -4 -6 -6 -8 33 -10
a cabin | 9 -5 -2 -1 -3 2
a cabin filter | 9 -5 -2 -1 -3 2
a call | 7 8 -2 -2 -12 0
a call <day> | -2 8 -2 0 -6 1
a call at | -3 8 -4 5 -7 1
a call back | 39 -2 -9 -3 -9 -16
a call from | -6 11 -15 -3 16 -3
a call please | -3 -2 -1 -3 -6 15
a call today | -2 8 -2 0 -6 1
a call when | 9 -9 0 0 0 0
a car | 15 -15 12 -10 -1 -1
a car <name> | 2 9 -3 1 -9 0
a car from | 9 -1 -1 -1 -6 0
a car in | 22 1 -8 -5 -7 -3
a car that | -1 -6 10 -2 -5 4
a car to | 14 -2 1 -5 2 -9
a card | -2 -3 12 -2 -9 4
a case | 4 -8 15 -6 -5 -1
a catering | 19 -5 -5 -2 -4 -3
a chance | -6 28 9 -16 -8 -7
a chance to | -14 47 -12 -11 -7 -4
a charge | 7 22 -14 2 -13 -5
a cheap | 20 -9 -5 0 -5 -1
a check | 10 23 -14 -5 -13 -1
a check <part> | 11 -4 -6 0 -1 0
a check engine | 11 -4 -6 0 -1 0
a church | 26 -8 -6 -5 -6 -1
a claim | -16 -2 21 -10 10 -3
a claim for | -5 -8 17 -4 -2 3
a claim on | -8 -9 8 2 15 -7
a class | 14 -5 -2 0 -7 0
a cleaning | -2 -6 -5 -2 15 0
a clients | 19 -5 -5 -5 -3 -1
a clunk | 20 -7 -5 -1 -6 -1
a clunk when | 15 -5 -3 0 -4 -3
a clutch | 1 13 -8 1 -8 0
a clutch on | 3 8 -4 -1 -8 3
a code | 2 10 -4 1 -10 2
a code for | 18 -3 -7 1 -12 3
a coffee | -5 4 11 -7 -5 2
a coil | 21 -2 -4 -5 -7 -2
a collection | 4 3 -12 8 -3 0
a company | 16 -5 -6 -3 -6 3
a complaint | -5 5 -4 13 -6 -4
a complimentary | -1 -3 -7 22 -3 -7
a complimentary three | -2 -3 -2 9 -2 1
a condo | 8 -3 -2 -1 -2 1
a confirmation | 13 -2 -5 -3 -7 3
a contract | 11 -10 -4 6 -6 3
a copy | -10 6 11 -3 -7 2
a copy of | -10 3 13 -4 -4 2
a core | 2 -9 15 -1 -6 0
a couple | 4 4 7 -8 -8 0
a couple of | 6 -8 14 -7 -3 -2
a coupon | 14 -6 -5 -5 -2 4
a courtesy call | 1 -1 -5 8 -3 1
a cow | 10 -6 -1 0 -2 -1
a cracked | 3 -3 10 -6 -7 4
a curb | 25 -11 -6 1 -12 2
a curb and | 15 -6 -3 0 -4 -2
a customer | 0 5 8 6 -16 -2
a customer here | 10 -1 -11 -3 2 3
a customer of | -2 10 13 -13 -6 -2
a customer on | 4 -7 9 -2 -5 1
a customers | 10 -2 -4 -2 -3 1
a cvt | 15 0 -2 -11 -2 1
a day | -1 -7 24 -11 -10 4
a day and | -1 -6 12 -4 -2 2
a daycare | 14 -2 -4 -2 -5 -1
a dead | 27 -8 -14 -1 -8 4
a dead <car> | 17 1 -9 -5 -4 0
a dead <part> | 15 -5 -5 0 -7 2
a dead battery | 14 -5 -5 0 -7 2
a dealer | 11 -4 -2 -1 -3 0
a death | 17 -10 -3 -1 -4 1
a death wobble | 11 -5 -3 -1 -4 1
a debt | -11 -7 -5 26 7 -11
a deer | 11 3 -7 0 -8 1
a deer last | 19 -4 -5 0 -8 -1
a delivery | 1 -7 20 -13 7 -7
a demo | -3 -8 16 -6 -3 4
a deposit | -3 0 -5 -3 13 -3
a diagnostic | 11 7 -3 -2 -12 -1
a different | -4 11 -9 -4 9 -3
a dios | 9 -11 -1 -1 5 -1
a distributor | 14 -8 -7 2 -2 1
a doctor | 10 -6 -8 -2 8 -1
a domicilio | 20 -5 -6 -1 -2 -5
a door | -6 -4 13 0 -3 0
a dress | -7 -5 -4 -3 30 -11
a driver | -6 -7 10 -5 7 0
a driveway | 15 -1 -3 -3 -3 -5
a e | 15 -9 -1 0 1 -6
a fade | -4 -6 -3 -1 16 -2
a fever | -6 0 -3 -11 31 -12
a fever and | -4 -7 -2 -1 12 3
a few | 7 -5 13 -12 -4 2
a field | -4 9 -3 -2 -2 2
a five | -9 10 10 4 -7 -8
a flat | 20 -7 -3 -7 1 -3
a flat <part> | 31 -10 -8 -4 -10 1
a flat and | 6 6 -4 2 -11 1
a flat on | 12 -5 -3 1 -6 1
a flat tire | 22 -5 -7 -3 -7 -1
a fleet | 20 -3 -12 -2 -5 2
a fleet of | 18 -2 -11 -2 -5 2
a flower | 19 -1 -10 -1 -10 3
a flower shop | 11 -1 -6 0 -6 2
a flyer | 15 -11 9 -3 -8 -2
a food | 10 -1 -1 1 -11 1
a food <vehicle> | 10 -1 -1 1 -11 1
a food truck | 10 -1 -1 1 -11 1
a free | -17 -8 -13 48 -9 -1
a free demo | -5 -4 1 14 -3 -3
a friend | 14 -5 -6 -2 -2 1
a friend of | 16 -8 -3 1 -6 2
a friend so | 12 0 -5 -3 -4 0
a front | 10 -3 -3 -1 -2 -1
a fuel | 17 -6 0 -6 -6 1
a fuel <part> | 16 -6 -8 0 -3 0
a fuel card | -5 -4 15 -4 -5 3
a fuel filter | 10 -7 -5 1 0 1
a fuel pump | 16 -6 -8 0 -3 0
a funeral | -1 11 -6 1 -8 3
a g | 14 -9 -2 0 -1 -2
a g <name> | 14 -9 -2 0 -1 -2
a gallon | -4 -2 16 -9 -3 1
a garage | 5 2 9 -6 -11 2
a gate | -1 -4 11 0 -6 0
a good | 9 12 -12 7 -5 -11
a good one | -2 19 -8 -3 3 -9
a good while | 9 -5 -2 -1 -1 0
a gray | -9 -3 -4 -2 15 3
a gray <car> | -6 -10 -4 1 15 3
a great | 0 -2 -5 15 -4 -4
a group | 10 -8 -6 8 -5 0
a guy | 13 -11 1 -1 -5 3
a guy on | 14 -6 -7 1 -5 3
a h | 15 -6 -3 0 -7 1
a haircut | -5 -6 -2 -1 18 -4
a hand | 3 5 10 -4 -10 -5
a hay | 11 -7 -2 1 -2 1
a head | 13 -2 -3 1 -12 3
a head gasket | 13 -2 -3 1 -12 3
a heads | -2 12 5 -3 -8 -4
a heads up | -2 12 5 -3 -8 -4
a heater | 22 -10 -8 2 -8 2
a helper | -2 -4 14 -3 -8 3
a holiday | -4 -2 -4 22 -5 -7
a holiday meal | -4 -2 -4 22 -5 -7
a honda | 16 -4 -1 -2 -8 -1
a horse | 9 -5 -2 -1 -2 1
a horse trailer | 9 -5 -2 -1 -2 1
a humming | 18 -10 -3 2 -9 3
a hundred | -8 10 12 -16 0 2
a hundred dollars | -6 13 -4 -1 -5 2
a hundred miles | -5 12 -5 -1 -2 0
a hurricane | 9 -3 1 -1 -7 1
a hurry | 10 -6 -4 -3 1 1
a i | 14 -9 -4 0 -1 0
a i need | 10 -5 -4 1 -3 1
a jeep | 17 -10 -1 0 -8 1
a job | -7 4 32 -2 -20 -7
a jump | 24 -12 9 -3 -17 -1
a jump and | 11 -3 -3 0 -6 1
a jump start | 11 -7 18 -5 -13 -5
a k | 19 -2 -4 -4 -9 0
a key | 19 -6 -6 -2 -8 4
a key for | 13 -2 -2 -6 -4 1
a kia | 24 -10 -6 -1 -5 -2
a knocking | 16 -5 -6 -1 -5 0
a l e | 9 -4 -1 -1 -3 0
a l i | 9 -4 -3 -1 -2 0
a la | 5 -3 -9 -2 13 -4
a la casa | 1 -6 -3 -2 14 -4
a ladys | 8 -2 -12 2 2 2
a landscaping | 19 -5 -8 -3 -4 1
a large | 1 -7 -9 -7 34 -12
a large half | -1 -2 -4 -2 9 -1
a large pepperoni | -3 -4 -2 -4 19 -6
a las | -8 16 -11 -4 10 -3
a las tres | -1 11 -4 -1 -3 -2
a last | 12 -7 -6 0 -1 1
a last name | 12 -7 -6 0 -1 1
a lawsuit | -1 -1 -2 8 -4 0
a leak | 19 0 -8 -4 -6 -2
a leaking | 20 -1 -5 -4 -6 -5
a leaky | 24 -1 -9 -6 -6 -2
a letter | 14 6 -5 -2 -10 -4
a license | 10 -2 4 -2 -9 0
a lift kit | 8 -1 -8 1 0 -1
a light | 15 -3 -3 -4 -6 1
a limited | -4 -2 -1 10 -1 -2
a limited time | -4 -2 -1 10 -1 -2
a line | -10 3 -14 20 8 -7
a line up | -3 -10 0 -2 15 0
a listing | 0 0 8 -3 -5 1
a little | 5 10 -16 3 2 -3
a little <car> | 16 -4 -5 -1 -2 -3
a little longer | 8 -7 -5 -5 9 -1
a load | 11 -1 -6 -2 -2 1
a local | -5 -4 0 8 0 1
a locksmith | -9 -6 -4 -2 27 -5
a locksmith for | -9 -6 -4 -2 27 -6
a long one | -6 9 -5 -5 6 1
a look | 14 -3 -4 -2 -6 0
a look at | 15 -3 -4 -2 -6 0
a los | -4 3 9 -3 -4 -1
a lot | -4 -5 12 6 -11 2
a lot last | 16 -9 -1 -1 -3 -1
a lot of | -11 -2 12 5 -8 4
a loud | 12 -4 -3 0 -5 0
a m | 3 14 -8 0 -13 2
a macbook | 0 -1 -6 11 -5 2
a macbook has | 0 -1 -6 11 -5 2
a mammogram | -15 -5 -3 -1 34 -11
a man | -2 -2 13 -2 -8 2
a mazda | 25 -9 0 -4 -6 -7
a mechanic | 11 -2 6 8 -25 3
a mechanic and | -6 -6 14 -3 -2 3
a mechanic can | 17 -2 -4 -3 -6 -3
a mechanic i | 9 -1 -3 -1 -1 -3
a mechanic to | 8 -3 6 -8 -5 2
a meeting | -5 15 -5 -2 -3 -2
a member | -5 -2 17 -2 -6 -1
a message | 9 -8 -16 1 6 8
a message <day> | 13 -9 -4 0 -3 2
a message about | 12 0 -4 -2 -6 0
a message for | 2 -1 -9 -5 12 1
a message if | 8 -2 -1 1 -5 -1
a message yesterday | 9 -6 -1 1 -3 1
a mi | 7 -13 10 -10 8 -3
a mi cunado | 10 -7 -3 1 -3 2
a million | 12 -11 -1 0 0 0
a minute | 15 5 -7 -1 -6 -7
a misfire | 14 -2 -8 -2 -4 1
a miss | -9 5 5 -1 -1 1
a mobile | 7 -7 19 -9 -14 5
a mobile <mechanic> | 14 -6 7 -8 -12 4
a mobile mechanic | 21 -4 -9 -6 -4 3
a month | -14 12 1 22 -17 -4
a month ago | -11 15 -3 0 -4 1
a mr | -4 -3 -6 -2 21 -6
a mr <name> | -4 -3 -6 -2 21 -6
a n | 17 -9 -2 0 -6 0
a n <name> | 17 -12 0 1 -7 1
a nail | 15 -7 -4 3 -8 1
a nail in | 15 -7 -4 3 -8 1
a new | -7 1 -25 19 14 -3
a new <name> | -9 -4 -8 12 11 -2
a new <part> | 26 -13 -5 -3 -7 1
a new <vehicle> | 6 0 -7 10 -6 -3
a new alternator | 15 -9 -3 1 -5 1
a new battery | 24 -10 -5 -3 -6 0
a new exhaust | 17 -5 -5 -4 -3 0
a new one | 1 10 -12 6 -12 6
a new phone | -7 -10 -6 -8 35 -4
a ninety | 2 -2 14 -6 -3 -6
a ninety day | 2 -2 14 -6 -3 -6
a nissan | -1 23 -6 -4 -10 -1
a no | 16 -8 -5 -1 -6 4
a noise | 6 -10 -3 0 17 -9
a noise when | -6 -9 -3 1 22 -4
a notary | -2 -3 12 -4 -3 1
a notary and | -2 -3 12 -4 -3 1
a number | 2 5 -2 -10 8 -4
a nurse | 16 -4 -4 0 -12 3
a nurse at | 12 -2 -2 0 -10 2
a oil change | 17 -11 -1 1 -8 2
a oil spot | -6 11 -2 -2 -3 2
a old | 11 -5 -1 0 -6 1
a on | 4 -4 -4 -2 10 -4
a order | -4 -2 -4 0 9 2
a order of | -4 -2 -4 0 9 2
a p | 10 -1 -2 -2 -5 0
a package | -5 -11 30 0 -6 -8
a pallet | -3 -8 33 -8 -9 -5
a parking | -5 12 -7 -6 8 -2
a parking lot | -3 16 -3 -3 -4 -4
a part i | 14 1 -3 -3 -4 -5
a patient | 10 -10 0 0 0 0
a payment | 2 30 6 -10 -20 -9
a picture | 10 4 -6 1 -6 -3
a picture of | 12 0 -5 1 -3 -4
a place <we> | 12 -5 -4 -1 -4 1
a place you | 12 -5 -4 -1 -4 1
a plumbing | 9 -2 -5 -1 -1 0
a plumbing company | 9 -2 -5 -1 -1 0
a poder | 0 24 -4 -8 -1 -11
a pothole | 5 -11 -8 -2 14 2
a pothole on | 13 -8 -6 -2 3 -1
a power | 1 -4 -5 -2 14 -5
a pre | -5 16 -9 -1 -5 3
a pre purchase | -5 16 -9 -1 -5 3
a prescription | -3 -6 -3 -2 19 -6
a price | 19 10 -19 -2 -10 1
a price <name> | 18 -6 -4 -3 -2 -3
a price for | -1 23 -8 -4 -6 -3
a price on | 22 -4 -11 -1 -7 1
a problem | 10 0 -7 -5 7 -4
a property | 13 -3 -6 -1 -4 2
a property manager | 13 -3 -6 -1 -4 2
a proposal | 12 -7 9 -5 -6 -3
a puddle | 3 20 -13 2 -12 0
a puddle under | 3 5 -2 1 -8 1
a quarter | -6 10 5 -7 4 -5
a quarter past | 0 12 -2 0 -7 -3
a que | -3 26 -11 -11 11 -12
a que hora | -3 26 -11 -11 11 -12
a question | 14 2 5 -19 6 -9
a question about | 18 5 -12 -13 11 -8
a question on | -7 -1 19 -6 -6 0
a quick | -3 -5 0 19 -8 -2
a quick call | -3 -1 -8 14 -3 1
a quick chat | -3 -1 -7 17 -3 -3
a quick demo | -3 -2 10 0 -4 0
a quote | 50 -16 -7 -9 -12 -6
a quote for | 25 -13 4 -7 -8 -2
a quote from | 17 -10 -6 0 -5 3
a quote on | 13 -7 -4 0 -2 0
a raccoon | 11 -5 -2 1 -4 0
a raccoon got | 11 -5 -2 1 -4 0
a rack | 12 -9 18 -7 -10 -4
a radiator | 19 -9 -11 2 -3 1
a rattle | 3 19 -9 -1 -8 -4
a rattle under | 15 -3 -5 -1 -3 -3
a rear main | 15 -6 -5 -1 -2 -1
a recall | 17 8 -7 -3 -12 -3
a recall and | -6 10 -2 0 -2 1
a receipt | 3 32 -11 -7 -12 -5
a receipt for | -3 16 -8 -1 -5 0
a recorded | -4 -5 3 20 -5 -8
a recorded <paper> | -1 -6 9 -4 1 2
a recorded line | -5 -2 -5 23 -3 -8
a recorded statement | -1 -6 9 -4 1 2
a referral | -2 -9 19 -5 -5 2
a referral fee | -2 -10 15 -2 -2 1
a refill | -3 -2 -2 -2 10 0
a refund | -5 3 -3 13 -4 -4
a regular | 20 -4 -8 -1 -8 2
a reman | -2 -5 9 -2 -2 1
a rental | -10 -1 2 0 9 -1
a repair | 20 -6 1 -3 -9 -3
a representative | -5 0 -9 25 -6 -4
a reservation | -6 -4 -1 -11 28 -7
a reservation for | -5 -2 -1 -1 11 -3
a rest | 11 -3 -3 -1 -7 2
a resume | 1 -7 17 -2 -9 -1
a review | -4 33 -7 -12 1 -12
a ride | -9 -3 -11 -6 37 -7
a ride to | -8 -4 -7 -4 28 -6
a ring <n> | 15 -3 -5 -2 -5 0
a road | 25 -11 -9 0 -11 5
a road trip | 25 -11 -9 0 -11 5
a rock | 20 -10 -8 1 0 -2
a room | -9 -9 -8 -11 44 -7
a rough | 11 -5 -3 -1 -5 3
a sale | -8 -5 28 -9 -7 1
a sale for | -6 -5 25 -9 -6 1
a sales | -7 -10 13 23 -8 -12
a sales call | -5 -4 -10 31 -6 -6
a scan | -6 -5 21 -7 -5 2
a scan tool | -6 -5 21 -7 -5 2
a scratch | -7 8 6 1 -8 2
a scratch on | -8 8 6 1 -8 2
a screw | 7 7 -6 -2 -8 2
a screw in | 20 -6 -7 -1 -7 1
a screw on | 1 9 -2 -3 -7 2
a second | 7 -1 3 -5 -9 4
a second <mechanic> | 1 -7 10 -2 -4 1
a second key | 15 0 -4 -2 -13 4
a second opinion | 20 -13 -7 1 -4 3
a second tech | 1 -7 10 -2 -4 1
a service | 20 -13 16 -6 -13 -4
a shimmy | 15 -3 -6 0 -6 0
a shop | 31 -5 -3 -6 -16 -1
a short | -4 -5 9 5 -5 1
a shudder | 12 -4 -4 -2 -3 0
a shudder between | 12 -4 -4 -2 -3 0
a signature | -2 -2 16 -6 -1 -4
a silver | -1 -4 0 -2 11 -3
a silver <name> | -1 -4 0 -2 11 -3
a sixteen | 1 -8 -3 -3 14 -1
a slow | 11 -6 -4 0 -3 2
a slow leak | 11 -6 -4 0 -3 2
a small | -4 -7 14 18 -13 -8
a small towing | -8 -2 12 -1 -1 0
a so | 8 -7 0 0 -1 0
a sock | -10 -2 -1 -1 14 0
a sound | 9 -1 0 0 -8 0
a special | -2 -1 17 -9 -7 3
a special on | -1 1 13 -10 -4 1
a special order | -5 -5 13 -1 -5 3
a specialist | 1 -3 -12 24 -8 -2
a sprite | -9 -4 -1 -5 24 -5
a starter | 15 -9 4 0 -11 1
a starter in | -6 12 -5 -5 2 3
a stock | -1 -2 13 -2 -4 -4
a stop | 21 -9 -9 2 -6 1
a story | -4 -3 14 -6 -2 1
a student | 1 -11 17 5 -10 -2
a student at | 0 -7 10 6 -6 -3
a sunday | 11 5 -6 -3 -11 4
a t | 15 -8 -6 0 -2 1
a t <name> | 15 -7 -6 0 -3 1
a t e | 13 -7 -5 0 -1 0
a t h | 8 -2 -3 0 -3 0
a table | -7 -4 -7 -7 31 -6
a table for | -3 -4 -2 -1 13 -3
a tank | 12 -7 -3 1 -4 2
a taxi | -3 0 -9 -11 35 -12
a taxi to | -1 0 -6 -9 26 -9
a technician | -9 -7 21 5 -7 -3
a technician and | -5 0 17 -2 -6 -3
a tesla | 16 -7 0 1 -13 2
a text | 9 16 -4 -3 -9 -9
a thermostat | 9 7 -7 -4 -6 1
a thermostat in | 6 8 -6 -6 -5 1
a thing | 13 -6 7 -4 -4 -6
a tick | 9 -2 -3 -5 -1 2
a tiguan | 12 -6 -4 -1 -4 2
a timing | 17 -8 -4 -1 -7 3
a timing belt | 14 -5 -4 -2 -6 2
a timing chain | 15 -10 -3 1 -5 2
a tip | -4 35 -5 -9 -2 -15
a tire rotation | 14 -7 -7 1 -2 1
a ton | 8 -4 2 -4 -3 1
a ton of | 8 -4 2 -4 -3 1
a top | -6 35 -5 -10 -8 -6
a tow | 21 -5 3 -3 -11 -5
a tow and | 21 -3 -4 -1 -8 -3
a tow or | 21 -2 -3 0 -9 -8
a tractor | 10 -6 -2 1 -3 0
a trailer | 17 -9 12 -3 -7 -10
a trash | 12 -8 -1 0 -3 1
a trash bag | 12 -8 -1 0 -3 1
a trip | -10 14 -4 9 -7 -3
a trip charge | -7 18 0 -2 -4 -5
a truck | -8 -6 20 -9 1 1
a tune | 33 -1 -11 -6 -12 -4
a tune up | 33 -1 -11 -6 -12 -4
a two | 0 -11 6 -1 5 1
a two thousand | 16 -4 -3 -2 -6 -1
a used | 6 7 4 -5 -15 3
a used <car> | 12 -3 -9 0 -2 2
a used <part> | 5 11 -12 -1 -3 0
a used engine | 0 15 -9 -2 -2 -3
a van | -9 4 14 -4 -7 2
a vehicle | 13 -6 5 -8 -6 2
a vehicle you | -5 -3 13 -4 -1 1
a venir | -3 11 -4 -1 -2 -2
a ver | 21 -7 -3 -2 -4 -4
a verla | 19 1 -5 -3 -7 -4
a very | 12 -2 -4 1 -9 3
a virus | 1 0 -7 13 -3 -4
a visit | 13 -3 0 -7 -7 4
a voicemail | -6 6 -7 -4 -2 13
a volkswagen | 11 -4 -3 1 -4 -1
a volkswagen <year> | 10 -4 -1 1 -4 -2
a w | 11 -3 2 -4 -6 1
a w <n> | -3 -5 9 -1 -2 3
a warrant | -2 -3 -5 14 -4 1
a warrant for | 0 -1 -3 8 -2 -1
a warranty | 0 11 -2 -7 -5 3
a warranty company | 6 -9 9 -5 -5 4
a warranty on | 10 2 -8 -6 -1 2
a water | 16 0 -5 -1 -11 1
a water <part> | 16 0 -5 -1 -11 1
a water pump | 16 0 -5 -1 -11 1
a week | -1 9 1 25 -20 -14
a what | -3 -2 -3 -1 13 -2
a wheel | 17 -5 -9 0 -6 3
a wheel bearing | 17 -5 -9 0 -6 3
a whine | 17 -6 -6 -1 -6 3
a whining | 15 -3 -2 0 -8 -2
a whining noise | 15 -3 -2 0 -8 -2
a white <car> | 5 -9 -4 2 4 2
a whole lot | 9 -4 -3 -2 -2 2
a windshield | 12 -5 -5 -1 -4 2
a work | 11 -6 -3 0 -2 -1
a work <vehicle> | 11 -6 -3 0 -2 -1
a work van | 9 -4 -2 0 -2 -1
a wrench | -3 15 -5 -3 -5 1
a written | 20 -5 -5 -2 -8 0
a written <paper> | 16 -2 -3 -2 -6 -2
a written estimate | 16 -2 -3 -2 -6 -2
a y | 8 -3 -3 0 -2 0
a year | -1 5 7 -5 -8 3
a yes | -5 6 9 -3 -6 -2
a yes or | -4 -3 13 -1 -3 -2
a young <mechanic> | 10 -5 -5 1 -1 0
a young lady | 9 -8 0 0 0 0
a young man | 10 -5 -5 1 -1 0
a zero | -3 -3 -3 8 -2 2
aaa | 9 -11 27 -8 -9 -8
aaliy * | 4 8 -3 0 -10 2
aaliyah | 4 8 -3 0 -10 2
aaliyah a | 10 -4 -2 -1 -3 0
aaliyah a a | 10 -4 -2 -1 -3 0
aaron | 19 -6 -7 -7 -4 4
abbot * | 1 -2 -9 -1 10 0
abbott | 1 -2 -9 -1 10 0
abdi | 5 7 -3 2 -8 -3
abdi warsame | 11 -1 -1 1 -8 -1
abdul | 16 -5 -1 0 -1 -9
abern * | 3 11 -8 -5 -5 3
abernathy | 3 11 -8 -5 -5 3
abiga * | 15 -7 -4 0 -5 0
abigail | 15 -7 -4 0 -5 0
able | 11 1 -11 2 7 -10
able to | 11 2 -11 2 8 -11
able to come | 21 -6 -4 -3 -4 -4
about | -4 9 17 -1 1 -23
about <name> | 0 -4 -16 -3 24 -2
about <paper> | -2 18 -4 -2 -4 -5
about <paper> <n> | -2 18 -4 -2 -4 -5
about <we> | 23 -11 6 -5 -9 -4
about a | 21 -11 6 -7 -7 -2
about a <car> | 44 -13 -13 -2 -17 1
about a <part> | 9 -4 -4 -1 -1 1
about a <vehicle> | -6 -5 -5 -2 18 1
about a claim | 1 -3 17 -6 -10 1
about a month | -8 12 -5 1 -1 2
about a trailer | 10 -1 -2 -3 -3 -2
about an | 19 0 -7 -3 -8 -1
about biscuit | -8 -1 0 0 10 0
about bringing | -3 7 -8 13 -5 -4
about cars | 18 -7 -3 1 -6 -3
about five | 3 10 -6 -3 -3 -1
about for | -5 -6 3 11 -5 2
about forty | 9 -6 8 -7 -6 2
about getting | 17 -10 -1 1 -7 1
about invoice | -2 18 -4 -2 -4 -5
about invoice <n> | -2 18 -4 -2 -4 -5
about it | 3 13 -14 -7 4 1
about it and | -6 16 -2 -2 -7 2
about lowering | 0 -1 -6 11 -4 0
about lowering your | 0 -1 -6 11 -4 0
about my | 16 20 -33 -16 21 -7
about my <car> | 19 1 -6 3 -17 -2
about my <kin> | -3 -9 0 1 16 -5
about my <paper> | -13 37 -7 -8 -7 -3
about my <part> | 12 -12 0 0 -1 0
about my <vehicle> | 13 1 -12 -5 7 -4
about my appointment | -6 27 -5 -5 -13 2
about my background | -4 -11 3 -1 19 -7
about my bill | -8 28 -3 -6 -10 -1
about my invoice | -8 21 -4 -3 0 -6
about my late | -2 -6 -3 0 13 -2
about my truck | 21 -2 -8 -3 -9 1
about my wifes | 11 -6 -1 0 -3 -1
about nine | 9 5 -5 -4 -5 1
about our | -14 9 -15 17 8 -4
about six | 12 0 -7 -2 -5 1
about ten | 5 -8 9 -3 -3 0
about that | 1 1 13 3 -1 -17
about that <mechanic> | -2 18 -1 -2 -10 -2
about the | -31 24 15 1 17 -27
about the <car> | -7 22 -2 -3 -12 2
about the <mechanic> | -2 -6 20 -2 -13 3
about the <paper> | 3 40 -17 -10 -16 0
about the <part> | -4 23 -7 -2 -7 -3
about the <vehicle> | -3 -5 -8 7 11 -1
about the ad | -2 -2 19 -1 -13 -2
about the apartment | 1 -3 -5 -2 10 -1
about the appointment | -7 42 -12 -7 -12 -6
about the bill | -2 14 -3 -5 -4 0
about the couch | -4 -7 -4 0 20 -5
about the estimate | -9 28 -8 -4 -9 1
about the invoice | -9 35 -13 -3 -10 0
about the job | -4 -19 4 -12 38 -6
about the mechanic | -1 -9 22 -2 -12 3
about the parts | -5 20 -7 -1 -4 -3
about the quote | -7 31 -9 -7 -4 -5
about the second | 1 17 -6 -1 -9 -1
about the truck | 0 -3 -6 -4 15 -2
about the two | 1 1 -6 -7 9 1
about the upcoming | -3 -4 -3 24 -7 -7
about the used | 1 -14 16 -3 3 -2
about the warranty | 0 10 -10 0 -2 1
about the work | -1 19 -9 0 -8 -2
about to | -6 -16 16 28 -15 -8
about to die | 9 -4 -1 0 -4 0
about to expire | -3 -8 -8 28 -5 -5
about to lapse | -11 -11 17 20 -10 -5
about twelve | 2 -4 8 -5 -4 2
about you | 23 -11 6 -5 -9 -4
about your | 18 -10 12 4 -11 -13
about your <vehicle> | 2 1 -10 14 -5 -2
about your cars | -2 -7 -6 14 -2 4
about your student | 0 -3 -6 10 -2 1
about your vehicle | 2 1 -10 14 -5 -2
abram * | -3 12 -4 -3 -3 2
abramowitz | -3 12 -4 -3 -3 2
abs | 11 -7 -1 1 -2 -2
abs light | 10 -6 -1 0 -2 -1
abs light and | 10 -6 -1 0 -2 -1
absol * | -6 -8 -7 33 -7 -6
absolutely | -6 -8 -7 33 -7 -6
ac | 24 -13 4 -6 2 -11
ac <part> is | 9 -6 -3 -1 0 1
ac blowing | 26 -4 -3 -5 -6 -8
ac blowing hot | 26 -4 -3 -5 -6 -8
ac compressor is | 9 -6 -3 -1 0 1
ac compressors | 21 -9 -6 -1 -6 1
ac in | 3 -7 13 -2 -10 3
ac is | 23 -10 -3 0 -10 1
ac is blowing | 9 -6 0 0 -3 0
ac is out | 12 -3 -3 -1 -7 1
ac on | -7 17 -1 1 -7 -3
ac on my | -6 18 0 0 -7 -4
ac quit | 23 -3 -7 -4 -7 -3
accel * | 16 -6 -3 -1 -6 1
accep * | -10 30 -11 15 -12 -13
accept | -10 30 -11 15 -12 -13
accept the | -7 29 -6 -7 -5 -3
accept the <paper> | -7 29 -6 -7 -5 -3
accid * | 1 -17 -20 42 17 -22
accident | 1 -14 -18 43 11 -22
accor * | 5 10 -7 -4 -4 -1
according | 5 10 -7 -4 -4 -1
according to | 5 10 -7 -4 -4 -1
according to the | 14 -9 -5 1 -2 2
accou * | -29 -8 44 27 11 -44
account | -27 -17 32 41 15 -45
account has | -3 -5 -16 29 -5 0
account has been | -4 -4 -15 26 -4 1
account is | -2 -4 11 -4 -3 2
account manager | -3 2 24 -11 -6 -5
account rep | -6 -7 32 -5 -10 -3
account representative | -6 -6 36 -11 -10 -2
account was | 0 -4 -3 11 -5 1
account was charged | 0 -4 -3 11 -5 1
account with | -4 -4 23 -12 -5 1
account with us | -4 -4 23 -12 -5 1
accountant | -8 15 10 -14 13 -16
accounts | 1 0 28 -15 -5 -9
accounts for | -4 0 12 -9 -1 1
accounts for mobile | -4 0 12 -9 -1 1
accounts receivable | 2 -5 20 -8 -6 -4
accounts receivable at | -1 -5 9 -2 -1 0
ace | -3 -6 -2 0 11 0
aceit * | 9 7 15 -5 -16 -9
aceite | 9 7 15 -5 -16 -9
aceite para | 12 -7 -5 0 0 0
aceite para un | 11 -6 -4 0 0 0
aceite por | 12 -7 -5 1 -4 2
acept * | -4 36 -8 -4 -9 -12
acepta | -4 9 -3 1 -4 2
acepta <name> | -4 9 -3 1 -4 2
acepta zelle | -4 9 -3 1 -4 2
achte * | 16 -3 -4 0 -10 1
achterberg | 16 -3 -4 0 -10 1
acond * | 13 -8 -4 1 -4 1
acondicionado | 13 -8 -4 1 -4 1
acondicionado no | 8 -2 -2 -1 -2 -1
acondicionado no enfria | 8 -2 -2 -1 -2 -1
acros * | 1 6 7 -6 -12 3
across | 1 6 7 -6 -12 3
across the | 8 -4 1 -3 -4 1
across town | -3 -9 16 -1 -5 2
act | -1 -10 -11 23 16 -17
actin * | 21 2 -7 -3 -11 -2
acting | 21 2 -7 -3 -11 -2
acting up | 21 2 -7 -3 -11 -2
acting up it | 10 -6 -1 0 -2 0
actio * | -6 -10 -10 46 -11 -9
action | -6 -10 -10 46 -11 -9
activ * | 7 -1 4 20 -17 -13
activated | -7 -4 23 -7 -3 -2
activity | 10 2 -16 25 -11 -11
actually a | 15 -8 -3 -1 -5 1
actually a <car> | 15 -8 -3 -1 -5 1
actually calling | 13 -7 -5 -1 -2 2
actually no | 10 -4 -3 2 -5 0
acuer * | -7 4 -5 -4 14 -2
ad | 0 -19 18 2 12 -14
ad <we> | 11 -8 10 0 -9 -4
ad for | -8 -6 12 -12 23 -8
ad on | -6 -1 12 -1 -4 1
ad says | 10 -2 -1 -3 -4 1
add | -12 10 14 -7 -3 -2
addit * | -5 -10 15 9 -9 0
addre * | -8 32 3 6 -10 -21
address | -8 32 3 6 -10 -21
address and | -1 10 -4 -2 -3 0
address for | -12 49 -14 -14 -3 -6
address on | -8 -7 10 -10 13 2
adela * | 15 -9 -5 0 -2 1
adelante | 15 -9 -5 0 -2 1
adelante de | 11 -6 -2 -1 -2 1
adeye * | 17 -6 -4 0 -8 2
adeyemi | 17 -6 -4 0 -8 2
adjus * | -1 -1 15 -24 16 -6
adjuster | -5 -10 23 -21 19 -5
adjuster on | -3 -4 11 -2 -4 3
adjuster with | -7 -9 26 -5 -11 6
adjuster with <name> | -7 -9 26 -5 -11 6
adjuster with farmers | -6 -5 19 -3 -8 2
admin * | -8 -8 -9 35 -5 -5
administration | -8 -8 -9 35 -5 -5
admis * | -3 -3 -6 -9 34 -13
admissions | -3 -3 -6 -9 34 -13
ads | -15 -13 10 44 -12 -14
advan * | -13 0 15 25 -10 -17
advance | -11 -1 19 21 -11 -17
advance <name> | -7 -9 15 0 -3 3
advance <vehicle> | -5 -9 30 -8 -7 -1
advance <vehicle> <part> | -5 -1 24 -10 -6 -3
advance auto | -5 -9 30 -8 -7 -1
advance auto <name> | -5 -7 13 -1 -3 3
advance auto parts | -5 -1 24 -10 -6 -3
advance on | -4 -5 13 -3 -4 2
advantage | -1 -1 -5 10 -3 0
adver * | -16 -18 7 62 -18 -16
advertising | -14 -15 10 50 -16 -14
advis * | -5 -7 11 9 -4 -3
advisor | -7 -6 11 9 -4 -3
affor * | 6 -8 -4 30 -14 -10
affordable | -9 -10 -2 36 -9 -7
affordable care | -9 -10 -2 36 -9 -7
after | -8 20 0 -15 2 2
after <day> | 9 -5 -4 1 -3 1
after <n> | 16 -2 -5 -2 -2 -5
after <name> | 17 -11 -3 1 -5 2
after <we> | -9 26 -8 2 -5 -6
after <we> <did> | -10 16 -4 1 -4 1
after church | -3 -4 -5 0 15 -2
after five | 10 -1 -7 -6 6 -3
after friday | 9 -5 -4 1 -3 1
after i | 16 -9 -1 2 -7 -1
after maybe | -2 9 -2 -1 -4 0
after ten | 8 -3 -2 -1 -4 2
after thanksgiving | 12 -12 0 0 0 0
after that | 9 -4 -3 2 -6 2
after the | -8 -10 14 -11 7 8
after three | 15 -7 -8 1 -2 1
after work | 10 1 -1 -1 -5 -4
after you | -9 26 -8 2 -5 -6
after you changed | -10 17 -4 1 -4 1
aftermarket | -6 11 8 -4 -11 1
afternoon | 10 -2 4 -7 -6 1
afternoon <name> | 5 -5 8 -11 0 3
afternoon <vehicle> | -3 -3 11 -3 -3 1
afternoon i | 11 -1 -7 0 -2 -1
afternoon truck | -3 -3 11 -3 -3 1
again | -17 46 -16 -26 22 -8
again * | 0 4 2 20 -11 -15
again <day> | 1 -10 24 -3 -4 -8
again <we> | 9 -1 -6 2 -7 3
again after | 8 2 -3 -2 -2 -4
again and | -7 -6 -6 0 16 3
again and <name> | -6 -4 -4 0 12 2
again and im | -2 -5 -3 0 9 1
again at | 9 10 -6 -6 -5 -2
again because | 9 -3 -2 0 -6 2
again call | 0 17 -3 -2 -9 -2
again call me | 0 17 -3 -2 -9 -2
again calling | -4 10 -2 2 -8 2
again calling about | -4 10 -2 2 -8 2
again for | -3 22 6 -10 -2 -13
again for the | 2 0 7 -1 -8 1
again from | -4 10 -2 -1 -4 1
again from the | -4 10 -2 -1 -4 1
again i | 4 6 -8 -1 1 -1
again it | 15 -4 -4 -4 -4 2
again its | 6 6 -2 0 -11 2
again its a | 13 -3 -2 -1 -8 1
again last | 25 -13 -3 0 -11 2
again like | -2 13 -2 0 -8 -2
again right | -4 16 1 1 -11 -3
again right where | -4 16 1 1 -11 -3
again same | -4 16 -5 0 -2 -4
again thats | 10 -7 -1 0 -2 -1
again thats <n> | 10 -7 -1 0 -2 -1
again the | -3 31 -9 -1 -14 -6
again the <car> | -1 11 -4 0 -5 -1
again tomorrow | 1 -11 22 -2 -4 -6
again with | -6 20 -3 1 -13 1
again with the | -6 20 -3 1 -13 1
again you | 9 -1 -6 2 -7 3
against | 0 4 2 20 -11 -15
against your | 1 -2 -4 9 -4 1
agarr * | 12 -8 -3 1 -4 2
agenc * | -5 -10 8 26 -10 -10
agency | -5 -10 8 26 -10 -10
agent | -26 -21 36 52 -25 -17
ago and | 6 8 -10 2 -12 5
ago and the | -6 13 -4 1 -6 2
agrad * | 5 -10 14 -3 -5 -1
agradezco | 2 -8 14 -4 -3 -1
agree * | -1 18 34 -20 -19 -11
agreed | -5 13 2 -4 -7 1
agreed to | -2 15 -8 -4 -6 5
agreement | -10 -11 50 -11 -12 -6
agua | 36 1 -12 -5 -11 -8
agua por | 14 -6 -3 0 -1 -4
ah | -7 -7 -6 -6 -8 33
ahead | 5 42 -15 -20 -21 10
ahead and | 3 5 -3 -10 -11 16
ahead and do | -8 33 -4 -6 -7 -8
ahead and order | -3 18 -3 -2 -2 -8
ahead with | 2 48 -11 -13 -9 -16
ahead with it | -4 22 -1 -5 -8 -5
ahead with that | -8 33 -5 -7 -4 -10
ahead with the | -2 26 -4 -7 -7 -6
ahi | -1 -8 -5 -2 15 0
ahora | 16 -15 -8 25 -9 -9
ai | -7 -9 -12 23 -11 16
aide | 15 -3 -3 -5 -2 -2
aids | -8 -6 -1 33 -11 -6
aint | -9 3 10 -5 5 -3
aint answering | -6 10 -3 -2 2 -1
aint drivin | 10 -4 -2 0 -3 -2
aint drivin it | 10 -4 -2 0 -3 -2
aint heard | -6 14 -7 2 -6 3
aint heard nothing | -6 14 -7 2 -6 3
aint in | 9 -3 -5 0 -2 0
aint in no | 9 -3 -5 0 -2 0
aint no shoulder | 9 -3 -4 0 -1 0
aint nobody | -1 -6 14 0 -2 -5
air | 22 -15 -21 -1 19 -4
air <vehicle> | 13 -4 -2 -1 -4 -1
air <vehicle> and | 9 -4 -2 0 -2 0
air brakes | 19 1 -8 -2 -12 2
air conditioner | 5 -15 -9 -3 22 -1
air conditioner in | -2 -10 -7 -5 28 -4
air conditioner quit | 10 -1 -1 -1 -7 -1
air conditioning | 25 -4 -6 -1 -14 1
air cooled | 11 -4 -3 0 -4 0
air filter | 13 -4 -3 -2 -2 -1
air filter the | 16 -7 -3 -2 -4 0
air my number | 9 -1 -2 0 -5 -1
air on | 11 -7 -1 1 -4 0
air pump | 3 9 -3 0 -5 -2
air ride | 13 -4 -2 -1 -4 -1
air ride and | 9 -4 -2 0 -2 0
air shocks | 10 -8 -3 1 0 1
air suspension | 31 -7 -10 -2 -10 -2
air suspension fault | 24 -5 -6 -2 -6 -5
air suspension has | 10 -3 -5 -1 -2 1
airba * | 4 -6 9 -2 -2 -3
airbag | 0 -4 11 -2 -2 -3
airbag light | -1 -4 11 -2 -2 -3
aire | 25 -13 -8 1 -6 2
aire acondicionado | 13 -8 -4 1 -4 1
aire acondicionado no | 8 -2 -2 -1 -2 -1
aire no | 9 -2 -3 0 -3 -1
aire no enfria | 9 -2 -3 0 -3 -1
airpo * | 12 -12 -13 -7 29 -8
airport | 12 -12 -13 -7 29 -8
airport <day> | -8 -1 -4 -3 19 -2
airport lot | 19 -7 -1 -2 -8 -1
airport tomorrow | -8 -1 -4 -3 19 -2
aisha | 12 -5 -4 1 -4 1
aisha <name> | 10 -3 -2 -1 -3 0
ajar | 14 -6 -2 2 -6 -3
ajar light | 14 -6 -2 2 -6 -3
ajust * | -5 -6 19 -5 -2 0
al | 11 8 -1 -7 -4 -7
al <mechanic> | -12 21 -10 -1 7 -5
al <n> | 22 -8 2 -3 -8 -5
al <n> cuando | 11 -5 -5 0 -2 1
al trabajo | 10 -8 -2 1 -1 1
alaik * | 9 8 -4 -2 -5 -6
alaikum | 9 8 -4 -2 -5 -6
alame * | 1 -6 10 -2 -5 2
alameda | 1 -6 10 -2 -5 2
alan | -2 -3 7 12 -8 -7
alan <name> | 12 -4 -1 0 -4 -4
alan and | -2 0 -4 13 -2 -5
alarm | 1 -12 -9 34 -7 -6
alejandra | 1 -3 8 -5 -3 3
alert | -12 -8 -14 61 -17 -9
alexa | -4 -5 -5 -8 -10 31
algo | 10 -5 -3 -1 -2 1
ali | 25 -6 -3 -3 -8 -5
alice johnson <name> | 10 -2 -6 -1 -2 0
alice johnson i | 10 -2 -6 -1 -2 0
alici * | 14 1 5 -4 -10 -6
alicia | 14 1 5 -4 -10 -6
align * | -7 7 8 -5 -5 1
alignment | -7 7 8 -5 -5 1
alist * | 9 -4 -2 0 -1 -1
alistair | 9 -4 -2 0 -1 -1
alistair <name> | 9 -4 -2 0 -1 -1
all | 13 9 -5 5 0 -20
all <car> | 12 -3 -7 -2 -2 3
all <car> all | 12 -3 -7 -2 -2 3
all <did> | -8 25 -7 2 -8 -4
all <did> the | -8 16 -5 2 -3 -2
all <name> | 16 1 -8 -5 -5 2
all and | 10 -4 -2 1 -4 -1
all and i | 10 -4 -2 1 -4 -1
all around | 13 -4 -4 -3 -4 3
all day | 15 24 -12 -6 -12 -10
all day but | 13 -6 -4 -6 1 2
all day long | 11 -4 -4 -1 -3 2
all did | -9 10 -1 0 -1 0
all do | 18 -1 -2 -4 -2 -9
all eight | 10 -3 -3 -3 -3 1
all five | -2 -4 3 9 -5 -1
all four | 10 5 -6 -2 -8 1
all four corners | 10 -3 -2 -2 -4 1
all four for | 10 -2 -6 0 0 -1
all four of | 11 -9 0 -1 -1 0
all i | 11 -9 -4 8 -4 -2
all im | 23 -7 -3 -3 -6 -3
all my | 2 6 5 0 -11 -2
all my work | 8 -7 -3 0 1 1
all night | -1 -6 -4 0 16 -5
all of it | 9 -5 -2 0 -2 0
all over the | 18 -8 -6 0 -5 1
all please | -4 15 -4 1 -8 0
all possible | 12 -4 -2 -1 -4 -2
all right | -4 6 -4 -2 9 -5
all saints | 6 10 -6 -5 -5 0
all saints <name> | 6 10 -6 -5 -5 0
all set | -2 12 -3 -3 -3 -2
all six | -1 -5 11 -2 -3 1
all six for | -1 -5 11 -2 -3 1
all the time | 3 -2 -4 0 8 -5
all the way | 3 10 -7 3 -8 0
all three | 14 -4 -6 -7 -1 3
all weekend | 20 4 -15 -3 -5 0
allie * | -1 -2 13 -5 -4 0
allied | -1 -2 13 -5 -4 0
allied <name> | -5 -5 17 -4 -3 1
allow | 18 -10 -4 -1 1 -4
allst * | 0 -1 15 -7 -7 1
allstate | 0 -1 15 -7 -7 1
almos * | 5 43 -13 -11 -13 -10
almost | 5 43 -13 -11 -13 -10
almost to | 14 -8 -2 1 -3 -2
almost to the | 13 -6 -2 2 -3 -3
alo | -1 -5 -6 -5 -7 24
aloha | -2 3 7 -10 -1 2
along | -5 -1 17 -3 -6 -3
alonz * | -5 16 -2 2 -6 -6
alonzo | -5 16 -2 2 -6 -6
alrea * | 15 20 -8 -4 -14 -9
already | 15 20 -8 -4 -14 -9
already <name> | 7 11 -5 -5 -5 -3
already approved | -6 -12 -5 32 -6 -3
already approved for | -6 -12 -5 32 -6 -3
already bought | 12 -10 -3 0 0 1
already bought the | 8 -7 -1 0 0 0
already got | 19 -9 -5 5 -11 1
already got a | 10 -3 -5 3 -6 0
already got the | 16 -7 -6 -1 -3 1
already have | 17 -12 -3 2 -6 2
already have the | 17 -12 -3 2 -6 2
already i | 6 13 -6 -5 -5 -3
already paid | 9 23 -7 -11 -8 -6
already told | -5 10 -2 0 -2 0
als | -1 -4 12 -4 -2 0
also | 2 12 -2 -4 -9 2
also <did> | -1 4 -7 -4 10 -3
also <did> <we> | -1 4 -7 -4 10 -3
also did | -1 4 -7 -4 10 -3
also did you | -1 4 -7 -4 10 -3
also it | 12 -5 -1 -2 -5 -1
also my | -7 18 -5 0 -4 -3
also the | 17 -10 7 -1 -12 -1
also the <part> | 8 -3 -3 1 -2 -1
also the check | 8 -5 0 0 -2 -1
alter * | 12 10 10 -19 3 -16
alterations | -8 -13 -9 -2 43 -12
alternador | 8 1 4 -4 -10 1
alternador de | 16 -1 -9 -2 -7 2
alternador de mi | 7 4 -10 2 -5 2
alternador de un | 18 -8 -3 -3 -5 1
alternador que | 0 -8 11 -1 -3 0
alternator | 13 14 18 -9 -29 -7
alternator <name> | 0 -8 15 -1 -5 0
alternator and | -4 -11 18 -5 -1 4
alternator but | 3 9 -6 -3 -5 2
alternator for | 0 -7 10 -2 -5 4
alternator for the | -3 -3 11 -3 -4 3
alternator i | 12 -6 -1 -2 -3 0
alternator i think | 12 -6 -1 -2 -3 0
alternator in | -10 18 -8 0 -3 2
alternator in my | -10 15 -5 0 -2 1
alternator is | 9 6 -5 -1 -5 -4
alternator is going | 21 -8 -3 -1 -4 -5
alternator went | 17 -11 -4 1 -2 0
alternator went out | 17 -11 -4 1 -2 0
alternator you | -7 29 8 -8 -12 -11
alternator you ordered | -6 -12 27 -1 -6 -2
alternator you put | -2 25 -15 -2 -1 -6
alternators | 14 -3 -4 2 -11 2
alternators bad | 8 -1 -2 -1 -5 0
alumi * | -4 -4 16 -4 -4 0
aluminum | -4 -4 16 -4 -4 0
alway * | 16 -5 3 -6 -9 1
always | 16 -5 3 -6 -9 1
am | 13 17 -11 7 -20 -7
am <name> | 1 4 -9 14 -7 -4
am at | 13 -3 -2 1 -9 0
am at <n> | 17 -10 -4 1 -2 -1
am at the | 12 -2 -2 1 -9 0
am calling | 13 -12 -5 6 -3 0
am calling about | 18 -6 1 -1 -10 -1
am calling for | 14 -10 -2 1 -4 1
am i | -4 12 -7 7 -4 -4
am looking | 18 -2 -8 -5 -4 1
am looking for | 18 -2 -8 -5 -4 1
am on | 1 26 -7 -8 -9 -4
amand * | -2 -3 -9 9 4 1
amanda | -2 -3 -9 9 4 1
amara | -1 -6 -7 -8 -11 34
amara org | -3 -6 -7 -8 -11 34
amara org community | 0 -3 -5 -5 -7 20
amazo * | -16 -5 -18 49 9 -20
amazon | -16 -5 -18 49 9 -20
amazon account | -6 -2 -6 28 -11 -3
amend * | -2 -3 -2 16 -5 -3
amendment | -2 -3 -2 16 -5 -3
amendment four | -2 -3 -2 16 -5 -3
american express | 13 -4 -4 -1 -4 -1
american express and | 13 -4 -4 -1 -4 -1
amos | -5 14 -1 0 -2 -5
amoun * | -5 2 1 10 -6 -3
amount | -5 2 1 10 -6 -3
amp | -8 -4 1 -6 23 -6
an | 23 -20 -2 9 5 -15
an <car> | 37 -21 -4 -3 -13 3
an <car> <n> | 13 -2 -8 0 -1 -2
an <car> its | 12 -5 -3 0 -2 -2
an <car> thats | 21 -8 -9 0 -7 4
an <car> the | 9 -6 -4 0 -1 1
an <car> with | 15 -3 -9 -5 1 2
an <car> yes | 10 -1 -7 0 -2 0
an <n> | 20 -7 -6 1 -7 0
an <n> <name> | 8 -2 -2 -2 -4 2
an <n> and | 8 -7 -3 1 0 1
an <n> the | 17 -9 -6 2 -6 2
an <name> | 1 -10 10 -5 6 -2
an <paper> | 8 -15 10 -4 5 -4
an <paper> for | 9 -1 -5 0 -6 3
an <paper> with | -9 8 4 -1 -4 2
an <part> | 13 12 0 -6 -14 -5
an <part> in | -8 13 -4 0 -2 1
an accident | -4 -15 -16 31 13 -10
an account | -6 -2 18 -10 -3 3
an ad | -8 -7 16 11 -8 -3
an agent | -12 -6 -3 41 -11 -8
an air | 12 -3 -2 -1 -6 1
an alignment | 11 -2 -6 -1 -1 0
an alternator | 15 7 -2 -5 -11 -4
an alternator in | -8 13 -4 0 -2 1
an appointment | 19 14 -18 -21 15 -8
an appointment <day> | -2 10 -3 -1 -7 2
an appointment at | 5 7 -1 -1 -10 0
an appointment for | 17 -6 -7 -6 5 -4
an appointment with | -7 5 -2 -11 20 -5
an arrest | 0 -3 -5 13 -4 -1
an arrest warrant | 0 -3 -5 13 -4 -1
an ase | -2 -2 8 -1 -3 -1
an ase <mechanic> | -2 -2 8 -1 -3 -1
an ase tech | -2 -2 8 -1 -3 -1
an attempt | -2 -1 -2 -6 14 -3
an attempt to | -2 -1 -2 -6 14 -3
an automated | -6 -6 -7 31 -6 -6
an emergency | 19 -7 -3 -2 -4 -3
an epc | 8 -3 -2 -1 -3 1
an epc light | 8 -3 -2 -1 -3 1
an estimate | 14 -23 4 -2 6 0
an estimate for | 9 0 -5 -1 -7 4
an exhaust | 10 -5 -5 1 -3 1
an exhaust leak | 10 -5 -5 1 -3 1
an extended | 18 -12 -5 -2 -1 3
an extended warranty | 16 -8 -5 -4 -2 3
an hour | -8 4 -2 12 5 -12
an hour ago | -6 15 -9 -4 7 -3
an hour and | -5 2 1 -5 8 -2
an i | 8 -7 -5 -6 12 -3
an important | 1 -1 -9 14 -7 2
an important message | 1 0 -3 9 -7 1
an inspection | 20 -4 -2 -5 -8 0
an inspection on | -2 -4 9 -3 -3 3
an insurance | 12 -4 -4 -6 -2 3
an interview | 9 -3 -2 0 -6 2
an invoice | -1 8 11 -5 -6 -7
an issue | 8 -6 12 -8 -7 0
an issue with | 8 -6 12 -8 -7 0
an italian | -6 1 -6 -5 26 -11
an itemized | -4 18 1 -3 -10 0
an itemized copy | -7 15 2 -2 -8 0
an oil | 28 -5 -13 0 -12 1
an oil change | 27 -4 -13 0 -12 1
an older | 12 -6 -4 1 -5 2
an older <car> | 10 -6 -4 2 -4 2
an opening | 10 -2 -3 -1 -4 0
an order | 0 -9 6 -8 22 -12
an order for | -8 -4 -12 0 30 -5
an urgent | -2 -3 -6 21 -6 -4
an urgent message | -3 -3 -5 21 -6 -4
an x | 11 1 0 -5 1 -9
ana | 10 -4 -5 1 -3 1
anand | 10 2 -4 -3 -6 2
anand <name> | 10 2 -4 -3 -6 2
anand krishnamurthy | 12 -4 -3 -4 -2 2
anast * | 16 -6 -5 -2 -4 1
anastasia | 16 -6 -5 -2 -4 1
and | 10 1 -2 2 -1 -10
and <day> | -3 11 -4 -3 -5 3
and <did> | 8 1 -12 0 -1 4
and <did> in | -8 13 -4 0 -1 -1
and <did> the | -7 15 -5 1 -5 1
and <n> | -6 9 -3 1 -4 4
and <name> | -4 -13 11 -2 9 -1
and <part> | 10 -11 7 -3 -8 4
and <part> in | 8 -2 -3 -3 -4 3
and <part> on | -1 -7 10 0 -5 4
and <we> | -2 -6 9 -3 11 -10
and <we> get | 0 0 8 -3 -5 1
and <we> got | -7 2 12 -4 -4 1
and <we> said | -5 -4 -4 0 11 2
and <we> still | -2 -6 8 1 -2 1
and <we> told | 6 0 -9 -2 3 2
and a | 24 -9 -5 -12 23 -21
and a <car> | 15 -5 0 1 -13 2
and a <name> | -4 -3 0 -3 10 0
and a cabin | 9 -5 -2 -1 -3 2
and a couple | -2 -4 9 -5 0 2
and a tire | 14 -7 -7 1 -2 1
and a van | -7 -1 9 -3 0 1
and again | 3 12 -6 -4 -4 -2
and air | 13 -3 -4 -4 -4 2
and also | 20 -4 -2 -2 -14 2
and also the | 13 -11 7 -1 -9 1
and alternator | -6 -6 15 0 -3 0
and an | 5 -11 5 -6 5 0
and an <name> | -2 -2 10 -6 -2 2
and an alignment | 11 -2 -7 -1 -2 0
and an oil | 13 -8 -3 1 -1 -2
and apparently | 10 -2 -5 1 -4 1
and balanced | 9 -2 -4 0 -5 2
and balanced on | 9 -2 -4 0 -5 2
and bought | 12 -8 -5 -1 0 2
and bring | -7 -6 -6 -4 29 -6
and bring a | 7 -10 -3 -4 8 2
and bring my | -5 -7 -4 -1 22 -6
and can | 1 12 -4 -1 -10 4
and can <we> | -2 11 -3 0 -9 2
and can you | -2 11 -3 0 -9 2
and check | 19 9 -4 -4 -12 -8
and check my | 21 -7 0 1 -8 -6
and coils | 8 -1 -2 1 -4 -2
and cold | 11 -2 -6 -1 -2 0
and cold on | 11 -3 -4 -1 -2 0
and color | -1 -4 -5 -8 26 -8
and come | -6 5 -3 -2 13 -6
and cranks | 16 -10 -4 1 -2 -1
and cranks and | 16 -6 -4 0 -2 -3
and cranks but | 9 -6 -2 0 -1 1
and didnt | 5 -9 6 0 -2 1
and do | 7 20 -6 -7 -5 -9
and do <we> | 9 -1 -3 -2 -5 2
and do it | -3 22 -5 -5 -4 -6
and do the | -8 23 -6 -1 -5 -3
and do you | 9 -1 -3 -2 -5 2
and dont | 2 -4 -5 -3 13 -3
and eight | 12 -5 -1 -4 -2 1
and eighty | -2 16 -3 -3 -6 -3
and eleven | -2 11 -3 0 -4 -2
and eleven and | -2 11 -3 0 -4 -2
and fifth | 8 -4 -2 0 -4 2
and finish | -6 25 -6 -3 -5 -5
and five | -4 14 -3 -7 -2 2
and forgot | 14 -5 -4 0 -7 2
and forty | 11 -5 1 -4 -4 1
and found | -8 11 -6 -5 18 -9
and get | -8 15 1 6 -11 -3
and get the | 0 12 -7 0 -3 -3
and give | 8 -6 -4 1 1 1
and got | 3 8 -1 -4 -10 4
and half | 5 -7 8 -4 -4 2
and have | 11 -7 -7 1 -1 2
and he | 12 6 -6 -7 -1 -5
and he forgot | -2 13 -5 0 -9 3
and he needs | 13 -10 -8 -4 9 0
and he never | 15 -8 -4 0 -4 1
and he says | 10 -8 -3 1 1 1
and he was | 5 16 -4 -4 -7 -6
and he wont | 11 -4 -3 1 -8 3
and her <car> | 9 -1 -2 0 -7 1
and hes | -8 15 8 -9 -4 -3
and hes got | 15 -8 -3 3 -6 0
and hes looking | -6 -5 18 -3 -8 4
and his | 2 -6 -2 -1 8 -1
and how | 20 -5 -3 -3 -8 -2
and how much | 16 -5 -2 -2 -6 -1
and i | -7 8 7 -7 2 -4
and i <did> | -1 11 -8 1 -6 3
and i aint | -8 5 -5 -3 11 -1
and i am | 13 -4 -3 -1 -6 2
and i can | -7 -7 9 1 3 2
and i cant | 21 -12 -1 -5 2 -6
and i did | -5 11 -6 0 -3 3
and i do | -8 -10 8 10 -2 1
and i dont | 12 6 -4 -2 -15 3
and i drive | 16 -5 -6 1 -3 -1
and i found | -9 15 -5 -1 -3 3
and i get | 11 -3 1 -3 -8 2
and i gotta | 13 -6 -2 0 -6 1
and i guess | 9 -4 -3 -3 1 0
and i had | 0 13 -4 1 -7 -2
and i have | 0 9 1 -1 -12 3
and i know | 10 -3 2 -3 -6 0
and i left | -7 1 -4 -3 18 -5
and i lost | -2 16 -3 0 -7 -5
and i need | 5 3 5 -7 -11 5
and i never | -6 15 -4 -3 -5 3
and i noticed | 1 -8 4 11 -7 -2
and i only | -7 16 -6 1 -3 -1
and i paid | -7 24 -3 -4 -7 -3
and i ran | 13 -1 -6 -2 -3 0
and i seen | -4 -6 11 -1 -3 2
and i show | -7 -4 10 -1 -1 2
and i smell | 17 -2 -4 -1 -12 2
and i still | -4 -10 1 -4 20 -3
and i think | -1 6 10 -4 -12 1
and i told | 3 -7 -11 -3 10 8
and i wanna | -3 10 -7 -2 3 0
and i want | 20 13 -15 -8 -1 -9
and i wanted | -5 4 7 4 -13 3
and i wont | 10 -8 -4 1 0 1
and i work | 1 0 8 -9 -2 2
and id | -11 5 13 5 -9 -2
and id be | -5 -1 10 -5 -2 3
and id like | -3 10 9 -17 -1 2
and id love | -5 -2 1 15 -7 -2
and if | -1 10 -8 -1 0 -1
and if it | 5 3 -3 2 -9 2
and ill | -3 -10 -3 13 -7 10
and ill see | -3 -6 0 0 -3 12
and im | -1 11 2 -1 -2 -9
and im <n> | 12 -1 -3 -3 -4 0
and im at | -3 1 13 -7 -7 3
and im just | -4 11 -1 -3 -4 2
and im looking | -7 6 14 -7 -8 2
and im on | 9 -5 -5 1 -1 1
and im scared | 11 0 -3 -1 -3 -3
and im supposed | 11 -8 -1 0 -3 1
and im trying | 3 8 -4 -4 -6 2
and is | 9 -3 -2 -3 -2 1
and it | 16 0 -6 -14 4 1
and it <did> | -4 10 -1 -1 -4 -1
and it came | 0 8 -6 -8 5 2
and it did | -4 10 -1 -1 -4 -1
and it is | 20 -9 -3 2 -5 -6
and it just | 9 -6 -2 1 -2 0
and it needs | 12 -11 9 -7 -4 1
and it says | 5 20 -7 -1 -13 -3
and it shudders | 9 -3 -1 0 -4 -1
and it smell | 11 -4 -1 -1 -6 1
and it sounds | 16 -9 -1 -1 -6 1
and it wanders | 12 -4 -2 -1 -2 -4
and it wont | 32 -14 -9 4 -14 0
and its | 12 6 -20 -1 3 0
and its already | 9 1 -4 -1 -5 0
and its been | 1 12 -11 -1 -4 2
and its blowing | -6 18 0 0 -7 -4
and its doing | -6 10 -3 1 -2 1
and its got | 24 -11 -4 1 -10 -1
and its in | 10 -5 -1 1 -7 2
and its leaking | -3 -10 -7 1 18 0
and its like | 7 8 -14 2 -4 2
and its making | -8 14 -1 1 -7 2
and its not | -1 24 -3 -4 -7 -8
and its on | -1 6 16 -5 -7 -9
and its one | 21 -6 -5 -2 -5 -3
and its overheating | 14 -6 -5 1 -2 -1
and its pulling | 9 -1 -2 -1 -3 -2
and its still | 6 -4 -9 -3 14 -3
and its stuck | 12 -5 -1 1 -8 0
and its supposed | 9 -3 -1 0 -7 2
and its throwing | 16 -4 -4 -3 -7 1
and its worse | 11 -2 0 -4 -1 -3
and ive | -8 -3 -6 1 17 0
and ive called | -2 -4 -3 -4 12 1
and just | 13 -7 -2 -1 -2 -2
and last | -2 2 -3 -2 8 -2
and last time | -3 2 -3 -2 8 -2
and launch | -3 -5 10 -3 -2 3
and left | 16 0 -5 0 -13 1
and left me | 15 -7 -2 1 -8 1
and lets | -4 10 5 -3 -9 1
and lights | 14 -2 -3 -1 -7 0
and lights and | 14 -2 -3 -1 -7 0
and look | 9 23 -8 -5 -12 -7
and look at | 25 -5 -7 -4 -7 -2
and lowers | 17 -4 -4 -2 -2 -5
and maybe | 15 -7 -3 1 -7 2
and mine | 2 17 -5 -4 -12 2
and mine is | 3 18 -5 -5 -12 1
and my | 24 -28 3 1 -3 3
and my <car> | 27 -10 -7 -1 -11 2
and my <kin> | -3 -4 9 -1 -2 1
and my <part> | 9 -4 -1 0 -4 0
and my <vehicle> | 20 -15 -10 -2 3 3
and my boyfriend | 9 -4 -2 -1 -3 0
and my car | 14 -14 -8 -3 6 4
and my cars | 8 -11 -2 0 4 2
and my cell | 22 -3 -5 0 -8 -6
and my husbands | 15 -10 -5 0 -1 1
and my number | 14 -5 -5 0 -7 2
and my regular | -1 -6 8 0 -4 3
and need | 20 -2 1 -9 -11 2
and need a | 19 -5 -7 -4 -3 0
and need my | 14 -4 -4 1 -10 2
and need someone | -3 -3 13 -2 -5 0
and needs | 12 -7 -8 -5 6 3
and never | -1 8 -6 -5 13 -10
and no | 10 -8 1 2 -8 3
and no i | 11 -2 -3 0 -4 -2
and no spare | 17 -5 -6 -1 -6 1
and nobody | 20 -12 -6 -4 0 0
and nobody called | 18 -6 -7 0 -7 2
and nobody came | -3 -2 -3 -1 11 -2
and none | -4 9 -2 -1 -2 2
and none of | -4 9 -2 -1 -2 2
and noon | -3 2 11 -5 -7 2
and not | 1 17 -2 -5 -9 -1
and not the | 1 9 4 -4 -5 -4
and noticed | -4 -3 10 -2 -3 3
and noticed youre | -1 -2 -7 8 0 1
and now | 10 15 -16 4 -19 5
and now <name> | -5 19 -6 0 -6 -2
and now i | -5 19 -5 -1 -6 -2
and now its | 10 6 -5 2 -12 0
and now nothing | 13 -11 0 0 -2 0
and now the | 15 3 -8 0 -11 1
and number | 0 10 -3 -1 -4 -1
and on | 0 -6 10 1 -5 1
and one | 10 -2 -4 -7 2 1
and one of | 10 0 -8 -1 -2 3
and order | -3 18 -3 -2 -2 -8
and our | 21 -3 -3 -7 -8 0
and our <mechanic> | 11 -2 -7 -2 -1 1
and pay | -7 -5 5 10 -6 2
and probably | 11 -8 -5 1 -1 1
and program | 20 -5 -5 -13 -3 6
and program a | 16 -5 -4 -8 -3 4
and put | 9 -1 -9 -3 1 2
and put in | -8 13 -4 0 -1 -1
and put the | -2 9 -2 0 -4 -1
and ready | -4 -4 15 -3 -4 0
and rear | 9 -7 -4 1 1 1
and reference | 12 -3 -11 -8 10 0
and rotate | 18 -9 -7 -5 0 3
and rotors on | -1 -7 10 0 -5 4
and see | -5 4 5 -9 21 -16
and sensors | 15 -6 -3 2 -8 0
and seven | -1 -2 9 -5 -2 1
and she | 6 -10 4 1 -3 2
and she said | 12 -11 0 0 -1 0
and she says | 0 -3 8 0 -4 0
and shes stuck | 11 -4 -2 1 -5 0
and shop | 0 -2 12 -9 -3 2
and show | -6 -6 32 -8 -6 -7
and show <we> | -6 -8 30 -5 -5 -6
and show you | -6 -8 30 -5 -5 -6
and sons | -4 -3 10 -2 -3 1
and sons <name> | -4 -3 10 -2 -3 1
and sons towing | -4 -2 10 -2 -3 0
and subscribe | -3 -3 -2 -4 -4 17
and swap | -7 -9 33 -5 -6 -6
and talk to | -7 -2 8 5 -5 2
and tell | 10 8 -13 2 -5 -3
and tell me | 12 10 -9 -3 -8 -1
and ten | 2 15 -6 -1 -6 -3
and ten thousand | 10 -2 -5 -2 0 -1
and that | -1 13 -7 -3 -4 2
and that was | -7 16 -6 -2 -1 1
and thats | 10 -8 5 -2 -7 2
and the | 21 -1 -11 -10 -4 5
and the <car> | 17 7 -11 -1 -12 0
and the <mechanic> | 14 -14 -1 0 -1 0
and the <name> | 14 -3 1 -2 -10 1
and the <paper> | -10 7 14 -5 -8 1
and the <part> | 11 -2 -10 1 -2 2
and the ac | 12 -5 -2 -1 -4 0
and the air | 10 -3 -2 -1 -4 0
and the alternators | 19 -5 -15 0 -1 2
and the backup | 13 -8 -2 1 -2 -2
and the ball | 0 10 -7 0 -3 1
and the batteries | 17 -3 -5 0 -9 1
and the blower | 11 -6 -5 0 0 1
and the brakes | 17 -11 -5 1 -5 2
and the cars | 14 -4 -3 3 -8 -1
and the check | 10 -4 -6 1 -2 2
and the clutch | 15 -6 -4 1 -5 -1
and the dash | 13 -5 -2 0 -4 -2
and the dealer | 19 -9 -7 -3 -2 2
and the dog | -5 -5 9 -3 5 -2
and the door | 20 -4 -2 0 -13 -1
and the estimate | -5 -4 9 -3 0 3
and the guy | 10 -9 -1 1 -1 1
and the heater | 9 -5 -3 0 -2 1
and the key | 18 -10 -6 0 -3 0
and the lights | -6 11 -4 0 -3 1
and the muffler | 9 -2 -4 -1 -3 0
and the name | 9 -3 -4 0 -2 0
and the neighbors | 14 -8 -2 -3 -2 0
and the number | -2 -4 -3 -2 11 0
and the oil | 4 8 -10 -1 -5 3
and the others | 10 -4 -2 0 -5 2
and the power | 8 -3 -3 -1 -1 0
and the radio | 14 -11 0 0 -2 0
and the service | -4 8 -2 0 -3 1
and the shop | -6 -5 2 14 -6 1
and the spares | 13 -4 -3 -2 -4 0
and the starter | 10 -2 -5 0 -5 1
and the the | 11 -7 -2 1 -3 0
and the thermostat | 17 -7 -4 2 -5 -3
and the timing | 0 12 -4 -7 -3 2
and the tires | 9 -4 -3 -1 -1 0
and the water | 14 -5 -4 0 -7 1
and the wheels | 23 -13 -8 2 -7 3
and the window | 18 -3 -4 1 -13 2
and then | 10 -5 -5 -2 -1 3
and then <name> | 9 8 -9 -3 -4 -1
and then it | 9 -5 -2 0 -2 0
and theres a | 7 11 -4 -5 -12 3
and theres gasoline | 10 -2 -1 0 -8 0
and they | 10 18 -16 -6 -13 7
and they said | 12 -5 -2 -3 -4 2
and they want | 3 12 -11 -1 -6 2
and they wont | 11 -9 -1 0 -1 1
and theyll | -7 12 -2 -1 -3 2
and theyll pay | -2 8 -5 -2 -2 2
and theyre | 12 -6 0 1 -9 2
and theyre calling | 11 -3 -1 0 -10 2
and third | 8 -7 -2 0 0 0
and this | -2 7 -9 -5 7 2
and three | -10 13 1 5 -7 -3
and three and | -2 11 -2 -2 -2 -4
and today | -7 13 -2 -3 -3 1
and told | -3 9 -3 -2 -3 1
and trucks | -3 -1 9 -4 -2 1
and try | -3 -2 -1 -3 -6 15
and try again | -3 -2 -1 -3 -6 15
and two | 12 0 -4 -8 4 -4
and wanted | 17 -4 7 -7 -9 -3
and wanted to | 17 -4 7 -7 -9 -3
and wants | -3 -1 9 -4 -2 2
and water | 8 -1 -4 0 -1 -2
and water <part> | 8 -1 -4 0 -1 -2
and water pump | 8 -1 -4 0 -1 -2
and we | -4 -2 8 5 -7 -1
and we dont | 8 4 -14 -2 0 3
and we need | -5 -5 16 -2 -4 1
and we talked | -3 10 -4 -3 -2 3
and wed love | -1 -3 -3 10 -2 -2
and were | 5 4 -14 13 -6 -2
and were at | -4 16 -5 -3 -4 1
and were looking | 2 0 -8 7 -1 0
and weve | 11 -5 -8 1 -1 2
and weve got | 11 -5 -7 1 -1 2
and whats | 21 -10 -4 3 -7 -3
and when | 11 -2 -3 1 -7 1
and when <name> | 10 -1 -3 1 -8 1
and when i | 11 -2 -3 1 -7 1
and whether | -4 -3 9 -1 -3 1
and will | 2 -6 -6 18 -3 -4
and will be | -1 -4 -5 18 -2 -5
and wires | 13 -7 -5 0 -1 0
and wont | 14 8 -7 3 -19 2
and wont catch | 15 -5 -1 1 -1 -9
and wont start | 17 -3 -4 3 -13 1
and would | 12 -3 3 -7 -9 4
and would <we> | 11 -3 -2 0 -10 3
and would you | 11 -3 -2 0 -10 3
and yes | 11 -4 -4 1 -5 1
and you | -2 -6 9 -3 11 -10
and you get | 0 0 8 -3 -5 1
and you got | -7 2 12 -4 -4 1
and you said | -5 -4 -4 0 11 2
and you still | -2 -6 8 1 -2 1
and you told | 6 0 -9 -2 3 2
and your | 1 16 0 -7 -1 -9
and youve | -4 -6 9 9 -7 -1
and youve got | -4 -5 10 8 -7 -2
ander * | 24 -8 -3 -9 -9 5
ando | 4 -6 13 -2 -4 -4
ando buscando | 0 -5 15 -2 -4 -5
ando buscando trabajo | 0 -5 15 -2 -4 -5
andre | -5 10 11 -5 -8 -3
andre * | 15 -2 -7 0 -5 -2
andre <n> | 5 10 0 -4 -9 -1
andre <name> | 1 -5 15 -1 -9 0
andrea | 13 -2 -5 -1 -3 -3
andrea <name> | 11 -3 -4 -2 -3 1
andrew | 10 -4 -2 2 -5 0
angel * | 0 10 3 -8 -6 1
angela | 0 10 3 -8 -7 1
angie | 1 9 -6 -4 6 -5
anima * | 9 -11 -3 -15 35 -16
animal | 9 -11 -3 -15 35 -16
animal hospital | 8 -8 -3 -10 23 -11
anita | -3 -6 24 -2 -8 -5
anjali <name> | 10 -6 -2 -1 -1 1
ann | 13 12 -12 -3 -9 -1
ann <name> | -5 8 -4 1 -2 1
annel * | -5 22 -3 0 -6 -7
annik * | 12 -8 6 -4 -7 2
annika | 12 -8 6 -4 -7 2
annua * | -5 -9 7 -1 10 -2
annual | -5 -9 7 -1 10 -2
ano | 0 10 -4 -2 -5 0
anos | -5 -5 16 -1 -3 -3
anos de | -5 -5 16 -1 -3 -3
anos de experiencia | -5 -5 16 -1 -3 -3
anoth * | 7 -3 4 3 -19 8
another | 7 -3 4 3 -19 8
another <mechanic> | 15 -12 14 -7 -9 -1
another <mechanic> and | 21 -8 -5 -1 -5 -2
another buyer | 11 -8 -3 1 -3 1
another buyer coming | 11 -8 -3 1 -3 1
another mechanic | 8 -9 15 -7 -7 1
another shop | 11 -12 8 -1 -5 -1
answe * | -10 10 -8 3 5 2
answer | 5 -10 -6 -20 19 12
answering | -26 13 4 12 -5 3
answering service | -9 -12 3 24 8 -15
answers | 1 6 -8 10 -9 -1
answers it | 1 7 -1 0 -8 2
antes | 1 -8 13 -3 -4 0
antho * | 6 -9 -4 2 3 2
anthony | 6 -9 -4 2 3 2
antif * | 22 -5 7 -6 -10 -8
antifreeze | 22 -5 7 -6 -10 -8
antoi * | 17 -6 -4 0 -6 -2
antoine | 17 -6 -4 0 -6 -2
anton | 5 12 -7 -1 -2 -7
anton * | 4 -8 9 -3 -2 -1
antonio | 4 -8 9 -3 -2 -1
anunc * | 10 -4 -4 0 -2 0
anuncio | 10 -4 -4 0 -2 0
any | 7 19 -14 5 7 -25
any <mechanic> | -4 -7 -2 -2 17 -2
any chance | 17 11 -7 -5 -9 -6
any condition | -2 -1 -4 11 -4 0
any day | 14 -10 3 -5 -6 3
any day next | 19 -8 -6 -4 -4 2
any interest | 9 -1 -9 6 -4 -1
any interest in | 9 -1 -9 6 -4 -1
any mechanic | -4 -7 -2 -2 17 -2
any money | 9 1 -5 -10 1 4
any news | -10 47 -9 -12 -10 -6
any openings | 10 -9 8 -4 -3 -1
any questions | -3 -5 10 0 -3 2
any tables | -6 -12 -6 -8 37 -5
any time | -4 13 0 -1 -8 0
any two | 0 -1 -3 -3 9 -2
any two bedroom | 0 -1 -3 -3 9 -2
any update | -5 25 -4 -8 -1 -7
any way | -2 13 -6 -2 -6 3
any weekday | 11 -9 -2 0 -1 1
any word | -3 34 -8 -6 -11 -5
any word on | -9 34 -6 -6 -9 -5
anybo * | -6 0 15 -20 -3 14
anybody | -13 2 16 -18 -1 15
anybody there | -7 -7 -7 -3 -7 31
anymo * | 10 -5 -7 -5 5 2
anymore | 10 -5 -7 -5 5 2
anyon * | -1 1 -11 -8 6 13
anyone | -1 1 -11 -8 6 13
anyth * | -8 13 33 -19 -1 -17
anything | -8 13 33 -19 -1 -17
anything about | 11 14 -13 -11 8 -9
anything about cars | 13 -5 -1 1 -4 -3
anything about my | -7 35 -9 -5 -9 -5
anything before | -5 -10 9 -3 11 -3
anything else | -9 17 -5 1 -4 0
anything i | 16 -8 -5 2 -8 2
anything on | -9 24 0 -3 -9 -2
anything on the | -9 24 0 -3 -9 -2
anyti * | 5 6 -4 2 -9 0
anytime | 5 6 -4 2 -9 0
anytime after | 9 -6 -1 0 -2 1
anywa * | 0 -2 1 -9 9 1
anyway | 0 -2 1 -9 9 1
anyway im | 9 -7 -2 1 0 0
anyway its | -5 10 -2 0 -3 0
anyway my | 9 -6 -1 0 -3 0
anyway my number | 9 -6 -1 0 -3 0
apago | 10 -9 -1 0 -1 0
apart | 2 6 15 -4 -18 -2
apart * | -2 1 -12 -17 52 -22
apartamento | 2 -3 -12 -7 26 -6
apartment | -1 1 -6 -14 36 -16
apartment 4b | -4 -3 -6 -3 21 -5
apartment <n> | 15 -5 -2 2 -10 1
apartment complex | 10 1 -3 -2 -9 3
apartment for | -4 -1 -7 -4 23 -7
apartment for rent | -4 -1 -7 -4 23 -7
apartment on | -3 -2 -5 -2 12 0
apartment on <name> | -3 -2 -5 -2 12 0
apartments | 1 5 -11 -1 5 0
apex | -1 8 11 -7 -9 -3
apex <name> | -1 8 11 -7 -9 -3
apiec * | -6 -5 23 -2 -7 -4
apiece | -6 -5 23 -2 -7 -4
app | -3 -6 -19 36 10 -18
appar * | 10 -3 -5 0 -4 2
apparently | 10 -3 -5 0 -4 2
appea * | -9 -11 -11 28 14 -12
appearing | -6 -3 -8 33 -7 -9
appearing in | -6 -3 -8 33 -7 -9
appearing in search | -3 -1 -6 20 -5 -6
apple | -6 -7 -11 38 -6 -8
apple * | 8 -2 -1 1 -4 -2
appli * | -15 -17 5 28 39 -40
appliance | -3 -9 -10 -8 36 -5
application | -12 -14 9 30 17 -29
application <we> | -5 -7 -6 29 -8 -3
application <we> started | -5 -7 -6 29 -8 -3
application has | -7 -8 -12 41 -12 -2
application has been | -5 -6 -6 28 -8 -3
application was | -8 -11 -8 41 -9 -5
application was not | -6 -8 -3 28 -6 -5
application you | -5 -7 -6 29 -8 -3
application you started | -5 -7 -6 29 -8 -3
applied | 5 -10 -6 6 18 -12
applied for | -13 -12 0 11 23 -9
apply | -12 -10 30 -4 9 -13
apply for | -8 -9 25 -13 16 -11
apply for the | -4 -7 25 -1 -12 -2
appoi * | -3 53 -33 -3 24 -38
appointment | 1 54 -29 -12 23 -36
appointment <day> | -2 15 -5 -5 1 -4
appointment <day> at | -7 10 -6 -5 4 3
appointment at | 12 3 -3 0 -14 1
appointment for | 14 16 -16 -14 6 -6
appointment for <day> | -4 16 -6 -4 -1 -1
appointment for a | -15 -6 2 -2 31 -10
appointment for an | 20 -8 -2 0 -6 -4
appointment for monday | -2 10 -2 -1 -4 -1
appointment for my | 22 -15 -4 0 -4 1
appointment for thursday | -5 11 -3 2 -7 3
appointment for tomorrow | 0 11 -1 0 -11 0
appointment from | -5 20 1 -9 -2 -5
appointment from <day> | -6 9 -1 0 -3 1
appointment is | 12 -3 -8 -7 13 -7
appointment on | -12 14 -3 0 0 0
appointment on <day> | -11 15 -3 0 0 0
appointment on <name> | -10 12 -3 0 1 0
appointment to | -12 17 -8 -5 14 -6
appointment to <day> | -6 26 -6 -2 -9 -3
appointment tomorrow | 2 18 -2 -5 -8 -5
appointment tomorrow at | -3 12 -3 -5 -4 2
appointment was | -6 22 -4 -3 -8 -1
appointment was at | -3 20 -4 -3 -8 -2
appointment with | -8 -11 -11 -14 45 -2
appointment with <name> | 3 -11 -3 -2 12 1
appointment with <we> | -2 11 -6 2 -9 3
appointment with the | -5 -19 -3 -1 29 0
appointment with you | -2 11 -6 2 -9 3
appointments | -9 4 -15 20 13 -12
appointments at | -6 13 -4 -7 9 -5
appra * | -7 -5 25 -4 -10 2
appraiser | -7 -5 25 -4 -10 2
appre * | 8 18 17 -13 -17 -13
appreciate | 11 30 -6 -9 -16 -10
appreciate <we> | -7 26 -3 -2 -7 -7
appreciate <we> coming | -2 22 -2 -5 -5 -8
appreciate a | 9 3 -8 -3 -5 3
appreciate it | 4 -8 6 2 -7 3
appreciate you | -7 24 -1 -2 -6 -8
appreciate you coming | -6 29 -9 -3 -5 -5
apprentices | -5 -2 16 -4 -4 -2
apprenticeship | 3 -11 20 -2 -5 -6
appro * | -7 29 2 45 -32 -36
approval | -5 -12 0 25 -5 -3
approve | -4 56 14 -27 -16 -21
approve it | -2 24 7 -11 -9 -9
approve the | -12 26 13 -11 -4 -12
approve the <paper> | -6 16 8 -8 -6 -5
approved | -3 4 3 43 -24 -25
approved for | 2 4 -18 30 -11 -8
approved for a | 0 -1 -9 18 -6 -2
approved for up | -4 -7 -6 23 -4 -2
approved the | 1 16 12 -18 -5 -6
approved the <paper> | 4 25 -9 -15 -1 -4
approved the estimate | 3 15 -5 -10 0 -4
approving | -8 38 -9 -9 -7 -5
approving the | -8 38 -9 -9 -7 -5
approving the <paper> | -5 18 -6 -3 -3 -1
approving the estimate | -5 18 -6 -3 -3 -1
april | -5 12 8 0 -9 -7
aprob * | -7 -4 -7 29 -4 -8
aprobada | -7 -4 -7 29 -4 -8
aqui | 0 19 -12 -2 -4 -1
aqui en | 1 11 -4 -1 -5 -2
aqui en la | 2 11 -3 -1 -5 -3
are | 24 -6 -10 6 2 -16
are <we> | 10 -8 -11 7 12 -10
are <we> <mechanic> | -13 12 26 -18 9 -16
are <we> available | 18 -5 1 -1 -11 -2
are <we> coming | 2 19 4 -5 -12 -9
are <we> doing | -6 -8 0 7 -9 17
are <we> free | 12 -3 -1 -5 -6 3
are <we> hiring | -4 -4 15 -5 -4 2
are <we> in | -5 15 -3 1 -7 0
are <we> on | -15 54 -13 -11 -13 -2
are <we> open | 29 -10 -6 -7 3 -9
are <we> still | -12 19 -9 -11 25 -13
are <we> the | -7 -13 -15 25 23 -13
are a | 1 -11 7 25 -8 -14
are already | -5 -7 -4 8 8 1
are asking | 5 4 -1 -3 -9 4
are at | -6 -3 -3 -3 23 -10
are at the | -6 -3 -3 -3 24 -10
are calling | -8 -8 -3 8 -12 23
are calling from | 0 -1 -4 10 -3 -1
are coming | -10 23 14 -10 -4 -12
are dim | 12 -3 -2 0 -5 -1
are due | -6 -4 20 -8 -4 1
are due for | -6 -4 20 -8 -4 1
are flat | 14 -3 -4 0 -8 1
are gone | 17 -2 -8 -5 -5 4
are grinding | 29 -14 -6 0 -6 -2
are grinding something | 13 -7 0 2 -3 -5
are here | -7 -6 19 0 -5 -1
are honking | 16 -4 -7 0 -6 0
are in | -10 17 21 -9 -13 -6
are in the | -5 21 -4 -2 -7 -3
are knocking | 19 -6 -4 -2 -5 -2
are metal | 14 -5 -4 0 -3 -1
are metal on | 14 -5 -4 0 -3 -1
are not | -3 -3 -2 0 8 0
are ready | -5 -10 35 -10 -1 -8
are ready for | -3 -1 13 -7 2 -4
are ready to | -2 -10 26 -4 -8 -3
are shot | 13 -5 -4 0 -5 1
are toast | 8 -1 -3 0 -4 0
are we | -12 33 -9 -17 12 -7
are we still | -5 29 -4 -8 -10 -3
are with | -9 23 -1 -5 -7 -2
are wrong | -3 -3 -4 17 -6 -2
are wrong on | -3 -3 -4 17 -6 -2
are yall | -5 26 11 -12 -13 -8
are you | 11 -10 -11 8 13 -10
are you available | 18 -5 1 -1 -11 -2
are you coming | 2 19 4 -5 -12 -9
are you doing | -6 -8 0 7 -9 17
are you free | 12 -3 -1 -5 -6 3
are you guys | -12 21 27 -11 -16 -9
are you in | -5 15 -3 1 -7 0
are you on | -13 45 -11 -10 -10 -1
are you open | 29 -10 -6 -7 3 -9
are you still | -9 12 -7 -10 25 -11
are you the | -7 -13 -15 25 23 -13
are your | 30 -9 -4 -10 8 -14
are your hours | 29 -8 -10 -7 9 -14
area | 1 -13 12 29 -15 -13
area <day> | -4 -8 15 -7 0 3
area code | 17 -6 -7 -1 -2 0
area code <n> | 15 -6 -7 -1 -2 0
area code is | 17 -5 -3 0 -8 0
area rep | -9 -8 44 -12 -9 -6
area thursday | -2 -4 12 -7 0 2
arjun | 2 -3 12 -9 -2 -1
arlin * | 16 -4 -2 0 -9 -1
arlington | 16 -4 -2 0 -9 -1
arm | 11 -11 11 -2 -12 4
arms | 4 9 -5 -1 -13 5
aroun * | 8 -14 8 1 -7 4
around | 8 -14 8 1 -7 4
around me | 14 -5 -7 1 -5 3
around noon | 8 -6 1 -1 -3 1
around on | 9 -4 -1 -3 -3 2
around the | 0 -2 -4 9 -5 3
around two | -1 -7 11 -3 -1 1
arran * | 20 23 -9 -4 -12 -18
arranca | 19 -10 -4 0 -3 -2
arreg * | 3 45 -12 -13 -12 -11
arregla | 13 -9 -2 1 -2 0
arreglar | 24 -9 -8 -1 -9 3
arreglaron | 0 26 -4 -8 -6 -8
arreglo | -3 41 -9 -11 -8 -9
arreglo el | -4 14 -6 0 -5 1
arreglo el <day> | -8 17 -6 0 -4 1
arreglo el lunes | -6 15 -5 0 -4 0
arreglo los | -6 11 -2 -1 -2 0
arreglo los <part> | -6 11 -2 -1 -2 0
arreglo los frenos | -6 11 -2 -1 -2 0
arres * | -10 -10 -9 45 -6 -10
arrest | -10 -10 -9 45 -6 -10
arrest warrant | -5 -7 -8 31 -7 -4
arrest warrant in | 0 -3 -5 13 -4 -1
arrib * | -2 15 -4 -3 -5 0
arriba | -2 15 -4 -3 -5 0
arriv * | 4 38 -13 -19 9 -18
arrive | -18 43 -8 -12 7 -13
arrived | 2 30 -11 -6 -11 -4
arroz | -10 -7 -4 -4 32 -8
arthu * | -5 -4 -3 -1 14 -1
arthur | -5 -4 -3 -1 14 -1
as | -4 18 6 3 -19 -5
as <name> | 16 9 -9 -3 -10 -1
as <we> | 9 -16 5 -3 1 4
as <we> can | 16 -9 -5 0 -2 -1
as a | 13 2 15 -12 -18 0
as a backup | 23 -5 -7 -3 -4 -4
as before | -8 18 -8 0 -2 -1
as before <we> | -6 20 -7 0 -3 -4
as before you | -6 20 -7 0 -3 -4
as far | 15 -7 -1 -2 -4 -2
as far as | 15 -7 -1 -2 -4 -2
as i | 14 -7 -6 0 -6 3
as im | -3 13 -6 -1 -4 1
as in | 18 -8 -6 -2 -4 1
as in victor | 15 -5 -4 -2 -1 -3
as is | -1 -4 -5 20 -3 -6
as it | -4 8 -5 3 -2 0
as last | -8 6 11 -4 -3 -1
as last time | -8 6 11 -4 -3 -1
as the | 10 -6 1 -4 -5 3
as we | -2 36 -11 -8 -10 -5
as we speak | -4 11 -4 -2 -3 2
as you | 9 -16 5 -3 1 4
as you can | 16 -9 -5 0 -2 -1
asap | 15 -4 -5 1 -7 0
asap <n> | 9 -3 -3 0 -2 0
ase | -10 -6 13 8 -5 0
ase <mechanic> | -2 -2 8 -1 -3 -1
ase tech | -2 -2 8 -1 -3 -1
ashby | 12 -8 -4 0 -1 1
ashev * | 11 -6 -10 1 1 2
asheville | 11 -6 -10 1 1 2
ashle * | 9 -10 -10 6 5 0
ashley | 9 -10 -10 6 5 0
ashley <name> | -3 -5 -4 3 8 1
ashley im | -4 -5 -2 2 8 1
ashwo * | 17 -5 -3 -1 -3 -6
ashworth | 17 -5 -3 -1 -3 -6
asi | 9 -11 10 -1 -9 2
ask | 18 -7 10 -15 -5 -2
ask about | 18 3 -8 -5 -7 -1
ask for | 16 -2 14 -10 -15 -3
ask for <name> | 15 -2 6 -10 -11 3
ask for big | 11 -1 -6 -2 -2 1
ask me | -5 -7 16 -3 -2 1
asked | -4 16 37 -7 -18 -24
asked about | -5 -11 33 -2 -7 -8
asked for | 0 11 26 -3 -15 -20
asked for a | -2 -7 19 -5 -4 -2
asked me to | -1 9 -7 -1 -4 3
askin | -5 -7 1 -1 12 0
askin * | -1 2 10 7 9 -27
asking | -1 2 10 7 9 -27
asking about | -5 -3 25 -7 -4 -5
asking for | -8 3 -17 8 19 -5
asking me | 11 15 -3 -6 -9 -9
aslee * | -1 14 0 -3 -5 -5
asleep | -1 14 0 -3 -5 -5
assal * | 9 8 -4 -2 -5 -6
assalamu | 9 8 -4 -2 -5 -6
assalamu alaikum | 9 8 -4 -2 -5 -6
assem * | -1 -6 12 -5 -3 2
assembly | 2 -3 10 -5 -5 1
assis * | 8 -12 14 25 -14 -20
assistant | -5 -7 17 16 -8 -13
assisted | 14 -5 -5 0 -6 2
assisted living | 14 -5 -5 0 -6 2
assoc * | -12 -8 -2 26 8 -11
association | -9 -3 2 30 -11 -8
assum * | 0 15 -4 -4 -4 -2
at | 7 -14 29 -19 6 -10
at <car> | -5 -3 1 -5 10 1
at <car> of | -5 -3 1 -5 10 1
at <mechanic> | -2 5 -5 -3 8 -4
at <n> | 9 4 1 -4 -3 -8
at <n> <name> | 4 4 -5 12 -11 -5
at <n> a | -2 6 -3 11 -10 -2
at <n> after | 9 -4 -2 0 -3 1
at <n> all | -6 -5 13 -2 -1 1
at <n> and | -9 14 -16 3 8 1
at <n> before | -2 8 -8 -6 8 1
at <n> for | -2 11 -8 3 -2 -3
at <n> if | 1 -7 0 -5 9 1
at <n> its | -5 20 -3 -1 -5 -7
at <n> my | 25 -4 -2 -5 -6 -8
at <n> please | 18 -12 -1 1 -6 1
at <n> so | -3 8 -3 -2 -2 1
at <n> text | 1 -4 12 -2 -3 -3
at <n> thanks | 6 -8 -6 -3 9 1
at <n> thats | 11 -2 -3 2 -9 1
at <n> triple | 11 -5 -5 0 -2 0
at <n> until | 12 -9 12 -3 -9 -4
at <name> | 2 -27 39 -10 4 -7
at <vehicle> | -4 -5 9 1 -4 2
at a | 18 -8 10 -6 -18 4
at a <vehicle> | -6 -2 18 -2 -9 1
at a car | -6 -2 18 -2 -9 1
at a clients | 19 -5 -5 -5 -3 -1
at a dealer | 15 -2 -1 -7 -3 -3
at a rest | 11 -3 -3 -1 -7 2
at all | 23 -6 -14 3 -11 4
at all <name> | 10 -6 -3 0 -3 2
at all and | 10 -4 -2 1 -4 -1
at all i | -4 -1 -2 10 -2 -1
at all possible | 12 -4 -2 -1 -4 -2
at area | 9 -5 -1 -1 -1 -1
at area code | 9 -5 -1 -1 -1 -1
at baptist | 13 -3 -5 1 -7 0
at baptist <name> | 12 -3 -1 1 -10 1
at buying | 11 -3 -7 -2 -1 1
at buying a | 11 -2 -6 -3 -1 1
at eight | -8 13 -7 -7 18 -9
at eight at | -4 19 -3 -2 -6 -4
at eleven | 9 -4 -7 -2 0 4
at emory | -1 -4 -4 0 12 -4
at example | -3 13 -1 -2 -3 -4
at example dot | -3 13 -1 -2 -3 -4
at firestone | 2 -6 13 -2 -8 1
at first | -1 2 13 -5 -11 3
at first <name> | -3 -10 26 -9 -8 5
at five | -8 4 8 -3 6 -8
at four | 6 -1 -9 -1 3 1
at his | 12 -8 -5 1 -1 1
at home | 13 -16 -4 -7 24 -11
at idle | 26 -10 -6 -5 -3 -2
at it | 19 -6 -12 -4 5 -3
at it and | 17 -2 -5 -1 -6 -4
at keystone | -4 -2 13 -5 -2 0
at keystone <name> | -4 0 8 -3 -2 0
at least | -6 -4 4 -2 9 0
at lkq | -2 -2 9 1 -7 1
at man | -2 5 -5 -3 8 -4
at me | -6 11 7 -1 -12 0
at me <n> | -6 8 9 -2 -10 1
at me i | 13 -7 -4 1 -4 1
at memorial | 1 -4 -5 -3 17 -5
at midas | 11 -6 -4 -1 -1 1
at mile | 9 -1 -5 -1 -2 0
at mile marker | 9 -1 -5 -1 -2 0
at my | 32 14 -29 -13 7 -11
at my <car> | 16 -5 -9 3 -8 4
at my <vehicle> | 21 6 -10 -1 -15 0
at my apartment | 2 18 -8 -2 -11 1
at my brothers | -3 -8 -5 1 13 2
at my car | 15 7 -9 -2 -11 -1
at my house | 5 19 -16 -12 14 -10
at my job | 25 -10 -7 1 -7 -2
at my mothers | -1 8 0 -3 -4 -1
at my office | 5 15 -5 -1 -11 -3
at my place | 1 -3 -1 -4 16 -10
at my truck | 13 6 -3 -1 -9 -7
at my van | 12 -5 0 -1 -4 -2
at napa | -2 -6 23 -5 -7 -3
at night and | 14 -9 -1 2 -7 2
at nine | 6 21 -13 -4 -8 -3
at nine <day> | 6 7 -5 0 -11 2
at nine tomorrow | 4 8 -4 0 -8 1
at nine tonight | 14 -4 1 0 -14 3
at no | -2 -3 -7 27 -6 -8
at no cost | -2 -3 -7 27 -6 -8
at noon | 0 -6 -9 -4 16 3
at once | 13 -6 -9 10 -8 1
at oreilly | -5 -2 11 0 -3 0
at oreilly on | -5 -2 11 0 -3 0
at our | 12 -8 8 -6 -9 3
at peoples | 14 1 -4 -2 -7 -2
at petes | -2 -2 -1 -2 10 -3
at progressive | 0 -2 8 -4 -4 2
at publix | 12 -4 -3 0 -6 1
at red | 20 -2 -2 0 -13 -3
at red lights | 20 -2 -2 0 -13 -3
at school | 14 0 -7 1 -9 2
at school and | 16 -5 -5 -1 -5 0
at school in | 9 -3 -3 0 -6 2
at seven | 16 -9 -5 -4 5 -3
at sixty | 17 1 -13 12 -8 -8
at sixty thousand | 9 -9 -5 9 -3 -1
at st | 12 -3 -5 -1 -5 1
at st <name> | 12 -3 -5 -1 -5 1
at state | -2 -7 10 0 -3 2
at state <name> | -2 -7 10 0 -3 2
at state farm | -2 -7 10 0 -3 2
at stoplights | 11 -7 -3 0 -2 1
at ten | -5 24 -6 -4 -9 0
at ten and | -3 11 -4 -1 -5 2
at ten for | -4 10 -3 1 -7 3
at that | -2 -4 -3 -3 12 0
at the | 1 -25 31 -18 17 -5
at the <car> | -8 -2 -1 -4 15 1
at the <name> | 10 2 8 -4 -20 5
at the <paper> | 4 8 -6 0 -4 -2
at the <part> | 1 -2 9 4 -9 -3
at the <vehicle> | 10 -8 -4 -1 7 -3
at the ac | 14 -8 -1 1 -6 1
at the airport | 11 -9 -5 -8 15 -4
at the bar | 0 -5 -7 0 22 -10
at the beach | 21 -9 -7 2 -7 0
at the boat | 15 1 -4 5 -20 3
at the bookkeeping | -6 -1 14 -4 -4 1
at the car | 14 -8 -3 0 -4 2
at the church | 14 -4 -4 1 -8 1
at the college | 8 -3 4 2 -13 1
at the corner | 9 -4 -3 0 -4 2
at the costco | 9 -9 0 0 0 0
at the counter | 3 12 14 -5 -11 -12
at the daycare | -3 -3 -6 -1 14 -1
at the dealer | 17 -12 -7 -3 10 -5
at the dealership | 1 -6 11 -1 -4 -1
at the dentists | 3 -10 -5 -1 20 -7
at the end | -1 -2 9 -3 -3 0
at the estimate | 4 8 -6 0 -4 -2
at the feed | 11 -3 -5 1 -4 0
at the front | -2 5 -9 -1 15 -8
at the gas | 12 0 -5 1 -8 1
at the gate | 15 -9 3 -3 -7 1
at the gym | 8 -10 -4 -3 12 -2
at the h | 12 -6 0 1 -8 1
at the hampton | -2 10 2 -6 -5 2
at the hospital | 3 10 -4 -2 -8 1
at the hotel | -1 -8 18 -2 -5 -2
at the house | 12 12 -8 -1 -12 -3
at the job | 11 -7 -2 0 -3 0
at the junkyard | 0 8 18 -6 -9 -11
at the laundromat | 17 -2 -7 -6 -6 3
at the library | 15 -6 -3 2 -8 0
at the light | 7 -15 7 -7 10 -2
at the mall | 15 -4 -3 -3 -4 -1
at the office | -1 10 -7 1 -4 1
at the parts | 14 -10 -2 1 -5 2
at the pharmacy | 1 0 -7 -2 12 -4
at the pool | -6 -3 -3 -3 24 -10
at the publix | 13 -4 -2 1 -9 1
at the pump | -2 -4 -3 12 -2 -2
at the quick | 9 -2 -3 -1 -4 1
at the red | 11 -6 -2 0 -2 -2
at the restaurant | -6 -4 -5 -1 20 -5
at the same | -6 15 -6 0 -5 2
at the school | 13 -4 -3 0 -7 1
at the store | 0 -8 8 -3 5 -1
at the the | 11 -11 0 0 0 0
at the town | 12 -2 -4 0 -7 1
at the trailhead | 17 -5 -6 -1 -7 2
at the transmission | -6 6 9 -1 -2 -5
at the warehouse | -6 -6 17 -1 3 -7
at the willows | 2 10 -6 0 -6 -1
at the wrong | -1 24 -8 -7 -8 0
at them | 2 7 -5 3 -10 3
at this number | 11 -4 -2 0 -5 0
at three | -9 10 -4 -7 12 -2
at three and | 1 12 -4 -1 -8 0
at tri | 8 -2 0 -7 -3 4
at tri <name> | 8 -2 0 -7 -3 4
at tri county | 8 -2 0 -7 -3 4
at two | -5 15 -1 -12 7 -3
at two for | -3 11 -5 3 -9 3
at work at | 11 -7 0 0 -5 1
at work in | 9 -6 -2 1 -3 1
at worldpac | -5 -5 12 -2 -2 2
at your | -3 12 16 -6 -3 -16
at your google | 0 -1 -9 9 -1 3
at your house | 13 -6 8 -6 -12 2
at your place | -7 0 13 -15 23 -15
at your shop | -3 20 24 -15 -18 -8
ate | -2 -2 -5 -3 13 -2
ate a | -10 -2 -1 -1 14 0
ate a sock | -10 -2 -1 -1 14 0
atlan * | 7 8 -2 -5 -8 -1
atlanta | -6 13 2 -3 -4 -3
atlantic | 15 -8 -1 -2 -6 3
attem * | -16 -18 -12 51 11 -16
attempt | -16 -18 -12 51 11 -16
attempt to | -2 -1 -2 -6 14 -3
attempt to collect | -2 -1 -2 -6 14 -3
atten * | -2 -3 -15 9 14 -2
attendance | -1 -1 -11 -1 16 -2
attention | -1 -1 -6 11 -5 1
attor * | -14 -12 7 25 13 -20
attorney | -6 -8 -8 -9 37 -7
attorneys | -8 -7 10 27 -12 -10
attorneys office | -6 -8 14 22 -11 -11
aucti * | 12 -15 -4 -15 30 -8
auction | 8 -14 -3 -13 30 -9
audio | -8 -7 -6 -8 -10 40
audit | -12 -7 17 23 -12 -8
audit of | -4 -4 -2 12 -3 1
audit of your | -4 -4 -2 12 -3 1
augus * | 9 10 6 -8 -11 -6
august | -1 10 5 -6 -8 0
august and | -4 8 3 -2 -2 -3
august and <name> | -4 8 3 -2 -2 -3
augustine | 21 -4 -3 -2 -6 -5
aunt | -3 -6 -15 -13 52 -16
aunt <name> | 2 -11 -2 -1 19 -7
aunti * | -10 -9 -10 -11 51 -10
auntie | -10 -9 -10 -11 51 -10
auror * | 6 5 -9 1 -4 0
aurora | 6 5 -9 1 -4 0
austi * | 3 -5 8 -2 -7 3
austin | 3 -5 8 -2 -7 3
autel | -3 -5 10 -3 -2 3
autel and | -3 -5 10 -3 -2 3
autel and <name> | -3 -5 10 -3 -2 3
autel and launch | -3 -5 10 -3 -2 3
autho * | -17 31 23 1 -23 -16
authority | -6 -11 31 -5 -5 -4
authorization | -5 11 14 -11 -7 -1
authorize | -11 19 5 13 -14 -12
authorize the | -6 27 8 -11 -10 -9
auto | -16 -18 31 32 -13 -18
auto <name> | -8 -12 24 2 -9 2
auto body | 17 -3 -15 -1 0 1
auto claims | -4 -6 11 0 -3 1
auto insurance | -7 -7 -4 28 -7 -4
auto parts | 0 -2 18 -4 -7 -5
auto repair businesses | -1 -2 10 -8 0 1
auto repair shops | -2 -2 -10 15 -2 1
auto salvage | -6 -4 15 -2 -3 0
auto shop | -7 -7 6 8 -3 2
auto shops | -2 -2 -5 14 -3 -2
auto warranty | -5 -8 -9 30 -4 -4
autom * | -6 -14 15 36 -12 -19
automated | -12 -11 -13 58 -12 -10
automated message | -6 -7 -6 31 -6 -7
automatic | 13 -4 -2 -4 -6 2
automobile | 12 -8 -6 13 -7 -4
automobile is | 15 -9 -2 1 -1 -3
automotive | -6 -9 17 8 -10 0
automotive program | -5 -5 12 -4 0 3
automotive program at | -5 -5 12 -4 0 3
autop * | 19 -7 -5 0 -7 0
autopista | 19 -7 -5 0 -7 0
autoz * | 10 1 27 -12 -14 -12
autozone | 10 1 27 -12 -14 -12
autozone commercial | 6 -1 28 -15 -11 -7
autozone said | 16 -3 -8 2 -4 -4
autozone said its | 16 -2 -7 2 -4 -5
avail * | 8 -25 -11 -23 40 12
available | 8 -25 -11 -23 40 12
available <day> | 20 -4 -4 0 -11 -1
available <name> | 16 -7 -4 -1 -8 4
available monday | 16 -7 -4 -1 -8 4
available to | -4 -7 5 -4 15 -5
avisa * | -8 7 -10 -5 17 -2
avisarle | -6 9 -7 -2 7 -2
avisarle que | -6 9 -7 -2 7 -2
avoid | -4 -2 2 33 -15 -14
avoid arrest | -3 -2 -3 16 -6 -1
avoid fines | -9 -9 -4 36 -5 -8
away | -11 16 -2 -5 1 2
away and | -9 12 -4 -1 1 1
away at | 12 -7 -2 1 -6 2
away at school | 12 -7 -2 1 -6 2
aweso * | -6 9 2 -2 -3 0
awesome | -6 9 2 -2 -3 0
awful | 19 -12 -7 0 -2 0
axle | 1 5 9 -2 -9 -4
axle for | -3 -4 14 0 -6 -1
axles | -1 -5 25 -5 -10 -2
ay | 4 2 -9 -6 22 -12
ayer | -5 19 -4 -1 -6 -3
ayuda * | -3 -8 25 -1 -5 -8
ayuda con | 11 -3 -3 -1 -3 -1
ayuda con mi | 11 -3 -3 -1 -3 -1
ayudante | -3 -8 25 -1 -5 -8
b | 11 26 -11 -1 -12 -13
b <name> | 9 1 -6 -1 -5 2
b a | 11 3 -6 -2 -8 3
b a <name> | 8 4 -6 -2 -7 2
b e a | 12 -3 -4 -1 -4 0
b e n | 11 -7 0 1 -5 0
b i | 13 -8 -2 0 -4 1
b s | 8 -1 -7 -1 0 1
babe | -11 -8 -3 -14 49 -14
babie * | 8 -5 -1 0 -3 1
babies | 9 -5 -1 -1 -3 1
baby | 11 -12 -15 -12 47 -20
baby and | 10 -2 -2 0 -5 -1
baby call | -9 -2 0 -2 18 -5
baby call me | -9 -2 0 -2 18 -5
baby its | 5 -5 -4 -10 24 -10
babys | 5 10 -2 -3 -7 -4
back | 3 16 6 5 -15 -14
back <day> | -9 1 15 5 -8 -3
back <n> | 12 9 -3 4 -11 -11
back <n> thanks | 24 -3 -1 -2 -10 -8
back <name> | -3 2 9 -2 -5 -1
back a | -9 9 6 -5 -4 2
back about | -3 23 -11 11 -6 -13
back about my | 11 26 -8 -9 -11 -9
back an | -4 25 -3 -5 -5 -8
back an hour | -2 16 -2 -3 -5 -4
back and | -4 36 -6 -9 3 -19
back and finish | -6 25 -6 -3 -5 -5
back and look | -2 27 -6 -5 -8 -6
back and the | 13 -3 -4 -2 -5 1
back at | 26 -13 -3 8 -6 -12
back at <n> | 26 -13 -3 6 -4 -12
back at area | 10 -8 0 0 -1 0
back at this | 8 -5 -1 0 -2 0
back brace | -7 -9 -9 35 -6 -5
back but | 11 -1 -6 2 -8 2
back by | -1 -1 11 -7 -4 2
back by the | -1 -1 11 -7 -4 2
back door | -6 -5 25 -1 -7 -6
back for | -8 21 3 -3 -10 -3
back for it | -1 -6 9 -3 -1 3
back for the | -4 18 -7 0 -4 -3
back from | -1 11 14 -11 -12 0
back from calibration | -3 -6 8 -1 -1 2
back from repair | -5 -7 28 -6 -7 -3
back from the | 0 15 -11 0 -5 0
back from warranty | -4 -6 12 -1 -4 3
back i think | 9 -8 -2 0 0 1
back immediately | -1 -4 -6 13 -5 2
back in | 5 3 -3 4 -12 3
back in <name> | -3 14 -1 2 -12 0
back in the | 9 -8 -1 0 -1 1
back it | 20 -8 -6 2 -8 0
back left | 9 -6 -2 -1 -1 1
back like | 0 9 -4 0 -3 -2
back of | 11 -10 -1 0 0 1
back of a | 11 -10 -1 0 0 1
back on | -4 22 -15 9 -5 -7
back or | -3 11 -10 20 -8 -10
back or knee | -6 -7 -6 30 -7 -4
back order | 0 -6 32 -9 -11 -6
back ordered | -2 -7 29 -7 -6 -7
back ordered till | -4 -10 15 1 -4 2
back out | 0 56 -18 -12 -16 -10
back out here | -4 32 -9 -7 -7 -5
back please | 28 8 -8 -6 -12 -10
back please <n> | 17 0 -3 -3 -4 -6
back so | -2 -8 17 -3 -8 5
back so were | -5 -3 13 -2 -4 0
back taxes | -10 -4 -5 32 -5 -8
back that | -8 -5 30 -3 -7 -7
back there | 11 -7 -2 -1 -2 1
back this | -1 10 -3 -2 -5 1
back to | -4 20 0 6 -16 -7
back to finish | 0 30 -11 -6 -5 -7
back to me | 13 -5 -7 2 -4 2
back to reschedule | -3 8 -1 0 -3 -1
back today | -2 10 -9 9 -9 1
back when | 9 -10 1 -5 16 -11
back when <we> | 10 -8 -3 -4 17 -11
back when you | 10 -8 -3 -4 17 -11
back with | 11 11 -7 -7 -7 0
back with a | 8 12 -5 -6 -6 -3
backed into my | 8 -3 -2 1 -5 0
backed over | -2 14 -5 -1 -6 0
backg * | -6 -15 0 -9 9 21
background | -6 -15 0 -9 9 21
backi * | -6 10 -6 -4 13 -7
backing | -6 10 -6 -4 13 -7
backo * | 4 -5 45 -16 -15 -14
backorder | 3 -2 30 -11 -10 -10
backs | 8 -3 -4 0 -3 2
backu * | 24 -5 -7 -3 -5 -3
backup | 24 -5 -7 -3 -5 -3
backup camera | 19 -6 -4 -2 -4 -3
backup for | 23 -5 -7 -3 -4 -4
backup for our | 23 -5 -7 -3 -4 -4
bad | 16 -13 -5 2 2 -1
bad <n> | 22 -3 -4 -4 -6 -5
bad <name> | 10 -2 -3 -3 -3 0
bad <part> | 21 -8 -12 1 -4 2
bad alternator | 15 -6 -6 1 -4 0
bad and | 11 -8 -3 0 -1 0
bad and the | 14 -10 -3 0 -1 0
bad but | 9 -4 -4 -1 -2 2
bad i | 11 -2 -3 0 -7 1
bad i already | 12 -2 -3 0 -7 0
bad in | 14 -4 -3 1 -9 -1
bag | 8 -5 -1 0 -2 0
baham * | 0 -2 -3 10 -4 -3
bahamas | 0 -2 -3 10 -4 -3
bail | -11 -11 -11 -11 53 -11
baked | 0 9 -4 0 -5 0
baker | 15 -6 -6 0 -5 1
baker * | 12 13 -13 -9 12 -16
baker <name> | 15 -6 -4 -1 -3 -1
bakery | 12 13 -13 -9 12 -16
balan * | -7 27 26 1 -13 -34
balance | -19 31 28 0 -9 -31
balance and | -6 28 -5 -5 -9 -3
balance due | -11 19 22 -12 -8 -11
balance of | -5 -6 13 -3 -1 1
balance on | -7 24 13 -15 -11 -5
balance with | -6 -10 -8 34 -5 -4
balanced | 10 -3 -4 0 -5 2
balanced on | 9 -2 -4 0 -5 2
balat * | 1 -9 11 0 -3 0
balatas | 1 -9 11 0 -3 0
balatas de | 11 -6 -2 -1 -2 1
balatas de adelante | 11 -6 -2 -1 -2 1
baldw * | 9 -3 -5 0 -1 0
baldwin | 9 -3 -5 0 -1 0
ball | 12 -3 -4 -4 2 -3
ball joint | 9 -2 -4 -2 -2 1
ball joints | 13 -3 5 -4 -10 -2
ball joints uppers | 17 -4 -4 -2 -2 -5
ballp * | 18 -2 -2 -5 -4 -5
ballpark | 18 -2 -2 -5 -4 -5
bank | -10 -2 6 15 17 -26
bank im | -3 -6 18 -7 -5 4
bank statements | -1 -3 7 6 -9 -2
bank your | -7 -11 19 -8 10 -4
banks | 23 -11 -5 0 -10 3
banqu * | 6 -9 -11 -10 34 -10
bapti * | 17 10 -11 -19 19 -15
baptism | -8 -10 -8 -7 42 -9
baptist | 12 1 -1 -5 -10 3
baptist <name> | 1 -3 8 -3 -6 3
baptiste | 16 8 -15 -4 -10 5
baptiste <n> | 12 -3 -1 -6 -6 4
baptiste <name> | 16 -9 -2 0 -6 2
bar | 1 7 -13 -2 19 -11
bar and | -4 12 -5 0 -2 0
barbara <name> | -5 -5 12 -4 6 -5
barbe * | 10 -7 -14 -13 41 -18
barbecue | -10 -5 -4 -8 37 -9
barber | -1 -5 -7 -6 31 -12
barber shop | 0 -1 -2 0 10 -6
barbershop | 14 0 -6 0 -13 5
barn | 9 1 -6 -1 -4 1
barn since | 9 -4 -3 0 -3 0
barre * | 8 -9 1 0 -1 2
barrett | 17 -11 -10 1 0 2
barrett <name> | 17 -11 -10 1 0 2
barth * | 11 -2 -2 -2 -7 1
bartholomew | 11 -2 -2 -2 -7 1
bartholomew <name> | 11 -2 -2 -2 -7 1
based | -5 -8 -7 30 -7 -3
based on | -5 -8 -7 30 -7 -3
based on your | -5 -8 -7 30 -7 -3
basic * | 12 -9 -3 1 -2 1
basically | 12 -9 -3 1 -2 1
baske * | -3 -11 7 -3 24 -13
bass | 11 -6 -3 0 -4 2
bater * | 25 9 -12 -3 -11 -7
bateria | 25 9 -12 -3 -11 -7
bateria nueva | 12 -8 -2 1 -3 1
batte * | 6 10 18 -16 -15 -4
batteries | 0 -7 31 -8 -11 -5
batteries <name> | -3 -3 11 -3 -2 1
batteries are | 14 -4 -4 -3 -4 1
batteries both | 15 -6 -7 0 -3 1
batteries both of | 15 -6 -7 0 -3 1
battery | 5 16 6 -14 -10 -4
battery and | -4 9 -6 1 -1 1
battery but | 8 -3 -1 1 -6 1
battery but its | 9 -2 -2 2 -8 1
battery delivery | -10 -8 38 -6 -11 -3
battery for | 24 -9 -6 1 -12 2
battery for a | 19 -5 -4 1 -9 -1
battery from | -2 13 -4 -3 -2 -3
battery in | 5 5 -9 2 -4 2
battery in my | 9 1 -6 1 -6 1
battery is | 8 -10 -6 2 4 2
battery is dead | 5 -8 -4 1 6 0
battery keeps | 8 -4 -2 0 0 -2
battery keeps dying | 8 -4 -2 0 0 -2
battery light | 8 0 -6 1 -4 1
battery light and | 11 -2 -2 0 -2 -4
battery tray | -5 11 -7 2 1 -2
battery warranty | -9 12 31 -17 -11 -6
battery warranty was | -6 -13 33 -9 -3 -2
battery you | 5 36 -15 -6 -10 -9
battery you put | -5 15 -4 -2 -2 -2
batterys | 16 -2 -5 0 -11 1
batterys dead | 16 -1 -5 0 -11 1
bay | -1 6 19 -2 -14 -8
bay bridge | 8 -5 -5 1 -1 1
bayme * | 2 -6 11 -2 -4 -1
baymeadows | 2 -6 11 -2 -4 -1
bays | 2 -12 7 26 -12 -12
be | -17 21 3 21 -7 -22
be <day> | 3 -6 -6 -2 10 1
be <name> | 3 -10 -4 -2 12 0
be a | -4 8 3 10 -13 -5
be able | 11 2 -11 2 8 -11
be able to | 11 2 -11 2 8 -11
be an | 14 -8 14 -8 -10 -2
be at | 5 3 -12 -7 11 0
be at my | -6 11 -5 -5 8 -2
be at work | 11 -4 -6 1 -4 3
be better | -3 -4 -5 15 -2 -1
be by | 5 -2 31 -11 -11 -12
be by on | -10 -10 39 -8 -6 -5
be coming | -1 -5 9 -5 -1 2
be disconnected | -7 -8 -12 34 -7 -1
be doing | -1 -8 16 -2 -3 -3
be driving | 0 -8 9 0 -3 2
be eligible | -6 -4 -3 30 -10 -6
be good | 13 -6 -7 -3 2 1
be grateful | 14 -4 -5 -1 -6 1
be great | 11 -4 -1 -5 -4 3
be happy | -2 -4 12 -8 0 2
be happy to | -2 -4 12 -8 0 2
be here | -13 51 -2 -22 9 -23
be here <day> | -9 12 0 -4 -3 3
be here at | -4 27 -6 -2 -7 -7
be here between | -4 9 -4 -1 -3 2
be hiring | -6 -4 11 -4 1 2
be hiring a | -5 -4 9 -3 1 2
be home | -3 30 -10 -25 20 -13
be in | -3 7 14 -11 -10 3
be in the | -3 -5 9 -2 -2 2
be in your | -1 -13 18 -7 0 3
be issued | -2 -2 -3 9 -3 1
be late | 2 14 -10 -7 15 -14
be needing | -2 13 -4 -3 -7 3
be on | -2 -2 12 -4 -7 3
be on the | 0 -5 10 -3 -5 3
be on your | -9 6 5 -1 -3 2
be out | -3 -8 12 -6 15 -9
be out <day> | -1 -4 9 -6 5 -3
be owed | -4 -2 -2 17 -3 -4
be owed up | -4 -2 -2 17 -3 -4
be picked | -7 14 6 -9 0 -4
be picked up | -7 14 6 -9 0 -4
be reached | 17 -7 0 -9 -3 2
be reached at | 13 -3 2 -9 -4 1
be reached on | 9 -5 -2 -2 -1 1
be ready | -13 30 -4 -17 13 -8
be ready <day> | -4 14 -10 -11 16 -6
be ready today | -4 14 -10 -11 16 -6
be removed | 2 -7 -9 26 -7 -3
be removed from | -6 -9 -7 31 -7 -1
be that | -3 10 -7 0 -1 2
be the | 2 9 -5 0 -7 1
be the <part> | 16 -9 -3 1 -5 0
be there | 1 19 8 -11 1 -19
be without | 9 -2 -4 0 -3 2
be without the | 9 -2 -4 0 -3 2
be your | -6 -5 16 -6 -2 3
beach | 32 -14 -8 -10 11 -11
beach <name> | 12 -2 2 -4 -10 2
beach and | 15 -5 -6 1 -4 -2
beach and <name> | 15 -5 -6 1 -4 -2
beach boulevard | 13 -2 0 -3 -10 2
beach with | 19 -8 -6 1 -7 0
beaco * | 7 -4 -5 9 -6 -2
beacon | 7 -4 -5 9 -6 -2
bear | 10 -3 -3 1 -4 -2
beari * | 28 -2 -6 -6 -14 -1
bearing | 14 2 -5 0 -12 2
bearing is | 16 -7 -5 2 -8 2
bearings | 26 -4 -4 -6 -10 -2
beat | -1 3 12 1 -12 -3
beat it | 8 -9 9 -5 -4 2
beat that | 9 -4 -2 -2 -2 1
beatriz | 10 -7 -1 0 -1 -1
beaut * | -10 18 -9 -9 11 0
beautiful | -7 17 -10 0 -1 0
beautifully | -2 10 -7 2 -5 2
beauty | -2 -5 -2 -6 15 0
beave * | 13 -4 -4 0 -7 1
beaver | 13 -4 -4 0 -7 1
beaver <name> | 11 -4 -3 -2 -3 1
beaver street | 11 -4 -3 -2 -3 1
becau * | 6 -13 -4 9 3 -2
because | 6 -13 -4 9 3 -2
because he | 11 -10 -1 0 0 1
because i | 0 -3 2 11 -6 -4
because my <car> | 12 -4 -5 2 -5 1
because of | 10 3 0 -7 -9 4
because the | 12 -11 -1 -1 1 0
because they | 8 -4 0 -2 -1 -1
beck | 5 8 -2 -5 -2 -4
bed | -6 -5 -8 -9 36 -9
bedro * | 3 -4 -14 -16 55 -24
bedroom | 3 -4 -14 -16 55 -24
bedroom units | -7 -6 -1 0 19 -6
been | -6 13 -19 32 -5 -15
been <did> | -2 -9 18 -2 -6 1
been a | -2 26 -8 -4 -9 -3
been a customer | -1 16 -6 -3 -4 -2
been a week | -1 22 -5 -4 -8 -4
been approved | 0 -1 -4 11 -3 -3
been approved for | 0 -1 -4 11 -3 -3
been at | 1 18 3 -18 5 -9
been chosen | -5 -9 -6 34 -4 -9
been chosen for | -2 -2 -3 10 -3 1
been chosen to | 0 -2 -1 9 -2 -4
been doing | -5 -6 19 -3 -5 1
been driving | 0 -4 -4 9 -5 3
been flagged | -2 -2 -6 18 -7 -1
been in | 5 14 -9 -6 -8 3
been in the | 6 6 -5 -1 -10 3
been making | 8 -5 -1 0 -3 2
been on | 11 -19 -6 -3 18 -1
been on for | 17 -13 -4 -1 -1 2
been on hold | -1 -1 -1 -3 8 -3
been on the | -5 -7 -2 0 17 -3
been out | 13 -9 -1 -1 -1 0
been overpaying | -4 -11 -5 30 -4 -6
been placed | 0 -1 -6 11 -6 2
been placed on | 0 -1 -6 11 -5 1
been selected | -8 -12 -7 42 -10 -6
been selected for | -1 -3 -2 9 -3 0
been selected to | -2 -4 -2 10 -3 1
been sittin | 0 11 -2 0 -8 -2
been sitting | 19 -13 3 -3 -5 -1
been sitting in | 13 -8 -3 2 -6 2
been started | 15 -7 -2 1 -8 1
been started since | 15 -7 -2 1 -8 1
been taking | -5 18 -4 -3 -4 -2
been to | 17 -6 -2 -1 -9 3
been turning | -8 -2 13 -1 -4 1
been turning wrenches | -8 -2 13 -1 -4 1
been waiting | 5 6 -13 -18 29 -9
been waiting on | 17 9 -6 -8 -8 -4
been working | -5 19 2 -10 -7 0
been working on | -5 19 2 -10 -7 0
beep | -3 -7 -7 -5 -7 29
beepi * | 7 -6 -8 -7 -9 23
beeping | 7 -6 -8 -7 -9 23
beer | 10 -8 -7 -4 9 0
bees | -3 -9 -9 -7 35 -7
before <day> | 6 5 -4 0 -9 1
before <n> | 9 1 -2 -1 -4 -3
before <name> | 2 10 4 -4 -19 6
before <we> | -7 21 0 -4 -11 0
before <we> <did> | -3 17 -4 0 -9 -2
before <we> buy | 12 -3 -3 -1 -5 0
before <we> come | 0 11 -4 -1 -4 -2
before and | -6 12 -4 0 -3 0
before he | 9 6 -8 -1 -7 0
before i | -2 1 10 -6 -7 4
before i buy | 8 -5 -4 1 -2 1
before i can | -3 -7 16 -4 -5 3
before i drive | 6 8 -6 0 -10 1
before i get | 3 6 5 -5 -11 2
before i go | 18 -12 -4 2 -7 3
before i hand | 12 -8 -5 1 -3 2
before i pay | 16 -4 -3 -5 -7 2
before it | -5 -4 4 -2 12 -5
before my | 8 4 -12 -5 2 2
before my inspection | 14 -7 -1 -1 -7 2
before noon | -1 -6 -3 -1 13 -1
before that | 13 -5 -7 0 -2 2
before the | -2 4 -12 4 4 3
before then | 4 -11 9 4 -9 3
before they | -7 14 -9 -4 9 -3
before we | 8 -7 5 11 -12 -5
before we can | -5 -6 13 -5 0 3
before we close | 2 2 -11 21 -8 -6
before winter | 9 -5 -2 1 -4 1
before you | -7 21 0 -4 -11 0
before you buy | 12 -3 -3 -1 -5 0
before you come | 0 11 -4 -1 -4 -2
before you fixed | 0 14 -5 0 -7 -2
before your | -1 -3 -7 18 -4 -4
begin | 10 -3 -3 2 -9 3
behal * | 6 -9 4 6 -7 1
behalf | 6 -9 4 6 -7 1
behalf of | 6 -9 4 6 -7 1
behalf of mister | 21 -11 -3 -2 -2 -2
behalf of the | 0 0 -6 10 -1 -2
behin * | -7 -4 16 -6 4 -4
behind | -7 -4 16 -6 4 -4
behind the | -1 0 10 -1 -5 -2
behind the counter | -4 -4 8 -3 -1 2
being | 0 1 10 21 -21 -10
being filed | -2 -2 -3 12 -5 0
being so | -5 9 -5 1 -2 1
belie * | 8 12 -9 -14 21 -18
believe | 8 12 -9 -14 21 -18
believe its | 12 -6 -1 1 -6 1
believe its a | 12 -6 -1 2 -7 1
believe what | -12 -8 -5 2 34 -11
believe what he | -6 -7 -2 1 22 -8
bell | 15 -3 -7 -3 -4 2
below | -4 10 5 -4 -5 -1
belt | 12 6 -7 0 -11 0
belt and water | 8 -1 -4 0 -1 -2
belt broke | 18 -6 -7 0 -4 -2
belt came | 9 -2 -3 -1 -3 -1
belt came off | 9 -2 -3 -1 -3 -1
belt due | 19 -8 -5 -1 -1 -3
belt has | 10 -6 0 -1 -2 -1
belt is | 16 -6 -7 0 -2 0
belt is squealing | 13 -5 -2 0 -4 -2
belt on | 19 -4 -2 0 -7 -7
belt on a | 15 -5 -6 -2 -2 -1
belt on my | 19 -3 -1 0 -7 -9
belt water | 12 -4 -3 -1 -1 -3
belt water <part> | 12 -4 -3 -1 -1 -3
belt water pump | 12 -4 -3 -1 -1 -3
ben | 3 -4 -3 -2 9 -2
ben <name> | 6 -4 -4 -3 9 -4
bench | 11 -5 -4 -4 -1 2
bendi * | -1 12 8 -7 -3 -9
bendiga | -1 14 8 -6 -8 -7
benef * | 0 -19 0 54 -22 -14
benefits | 0 -19 0 54 -22 -14
benev * | 5 -5 -4 9 -6 1
benso * | -5 12 -6 -1 6 -5
benson | -5 12 -6 -1 6 -5
bent | 4 -9 6 1 -4 2
bent the | 10 -5 -2 0 -4 2
bergs * | 10 -3 -1 -2 -4 0
bergstrom | 10 -3 -1 -2 -4 0
bergstrom <name> | 10 -3 -1 -2 -4 0
berna * | 15 -1 -8 -3 -5 3
bernadette | 12 1 -7 -3 -5 2
bernadette at | 10 -4 -4 -1 -3 2
bernadette at <name> | 10 -4 -4 -1 -3 2
berni * | -3 10 -6 -1 -4 4
bernice | -6 12 -5 -1 -4 4
bernice <name> | -6 12 -5 -1 -4 4
best | 18 -17 -1 12 -14 2
best number | 15 -7 -2 0 -3 -2
best number for | 14 -5 -3 0 -4 -3
beth | 18 -2 -2 -9 2 -7
beth <name> | 13 2 -7 2 -10 1
beth ann | 6 7 -5 1 -8 -1
beto | 16 3 -11 -2 -6 0
beto el | 4 14 -9 -2 -6 0
beto el de | -4 14 -4 -2 -4 -1
bette * | 3 11 7 5 -16 -10
better | 3 11 7 5 -16 -10
better <name> | -7 9 9 2 -5 -8
better business | -6 10 10 -6 -2 -5
better business <name> | -6 10 10 -6 -2 -5
better business bureau | -6 10 10 -6 -2 -5
betti * | 28 -11 -10 -3 -5 2
bettina | 28 -11 -10 -3 -5 2
betwe * | -1 20 9 -7 -13 -7
between | -1 20 9 -7 -13 -7
between eight | -3 11 11 -5 -8 -6
between eight and | -3 11 11 -5 -8 -6
between nine | -3 12 -3 0 -3 -2
between nine and | -3 12 -3 0 -3 -2
between one | -9 15 6 -1 -4 -7
between one and | -9 15 6 -1 -4 -7
between second | 8 -7 -2 0 0 0
between second and | 8 -7 -2 0 0 0
between ten | -2 12 -4 -2 -5 2
between ten and | -2 12 -4 -2 -5 2
between two | -4 9 -4 2 -5 2
between two and | -4 9 -4 2 -5 2
bev | -3 11 -5 -1 -3 2
bids | 17 -5 -5 -3 -6 2
bien | -6 39 -21 -6 7 -12
bien feo | 10 -6 -5 1 -2 1
bien ya | -6 11 -2 -1 -2 0
bien ya no | -6 11 -2 -1 -2 0
big <name> | 6 2 7 -2 -15 2
big lou | 2 -4 15 -4 -6 -2
big one | 11 -6 7 -2 -11 1
big rush | 8 -6 0 0 -3 0
big steve | 9 5 -7 -2 -6 1
bike | -4 -13 -10 -5 38 -6
bill | -7 39 -18 46 -13 -48
bill <name> | -7 12 -3 1 -4 1
bill from | 12 19 -4 -13 -8 -6
bill from you | 0 32 -9 -11 -7 -5
bill says | -7 11 -5 1 -2 2
bill to | 9 9 -5 -3 -6 -4
bille * | -4 17 -4 4 -7 -6
billed | -4 17 -4 4 -7 -6
billing at | -4 -4 16 -2 -3 -2
billing department | -5 -4 -11 10 11 -2
bills | -9 -7 6 -2 14 -2
bingo | -8 13 -7 -15 33 -16
bird | 6 -10 -10 -10 33 -8
birth | -3 -11 -1 0 19 -4
birth * | -12 -17 -11 -8 55 -8
birth <n> | -3 -11 -1 0 19 -4
birthday | -12 -17 -11 -8 55 -8
biscu * | -13 -4 -2 0 17 2
biscuit | -13 -4 -2 0 17 2
bit of | 8 3 -4 -2 -4 0
bit rough | 10 -10 -3 1 0 1
black | 14 -10 -9 -1 10 -5
black * | 17 -3 -6 -2 -7 2
blade * | 1 14 -7 1 -9 0
blades | 1 14 -7 1 -9 0
blades and | 15 -7 -4 -1 -1 -2
blades and an | 15 -7 -4 -1 -1 -2
blake * | 2 8 -3 -1 -9 3
blanc * | 4 23 -12 -4 -7 -3
blanco | 4 21 -10 -5 -6 -3
bland * | -1 -4 12 0 -5 -1
blanding | -1 -4 12 0 -5 -1
blank | -8 -7 -6 -8 -10 40
blank <name> | -8 -7 -6 -8 -10 40
blank audio | -8 -7 -6 -8 -10 40
bless | -2 32 -6 -4 -9 -11
bless <we> | -6 29 -3 -3 -6 -11
bless him | 11 -10 -3 1 0 1
bless you | -6 29 -3 -3 -6 -11
blew | 13 4 -11 -3 4 -8
blew a | 17 -9 1 1 -9 -1
blew out | 16 -4 -7 -4 6 -7
blink * | 31 -9 -10 2 -8 -5
blinking | 28 -9 -9 1 -6 -5
block | 5 -4 13 -2 -8 -4
block * | -1 6 15 -6 -14 -1
blocking | 1 -7 16 -5 -10 4
blood | -8 -8 -8 -10 49 -15
blood pressure | -4 -1 -6 -8 29 -9
blow | 10 -6 -3 0 -3 1
blowe * | 20 -8 -8 2 -7 1
blower | 20 -8 -8 2 -7 1
blower <part> | 19 -8 -3 -1 -4 -2
blower motor | 19 -8 -3 -1 -4 -2
blowi * | 21 3 -17 -10 -17 20
blowing | 21 3 -17 -10 -17 20
blowing cold | 10 -7 0 0 -4 1
blowing hot | 16 5 -8 1 -7 -7
blowing hot air | 11 -7 0 0 -3 0
blowing warm | 3 13 -6 4 -10 -3
blowing warm again | -7 18 0 1 -7 -4
blown | 7 -6 13 -5 -6 -2
blowo * | -6 -11 -6 -8 35 -5
blowout | -6 -11 -6 -8 35 -5
blows | 34 -11 -7 -1 -10 -5
blows but | 8 -2 -2 0 -5 1
blows but its | 8 -2 -2 0 -5 1
blows cold | 30 -8 -6 -3 -8 -6
blows cold and | 9 -5 -1 0 -3 1
blue | 5 10 -11 -8 8 -4
blue <car> | -7 20 -4 -3 -6 1
blue house | -5 0 -3 -1 11 -2
blum | -2 5 13 -6 -6 -3
bmw | 10 -4 -4 1 -5 2
bo | -1 -5 12 -1 -5 -1
board | 11 -15 5 18 -5 -14
board at | 13 -2 -3 -7 -3 2
board at the | 13 -2 -3 -7 -3 2
boat | 6 10 -23 -14 36 -14
boat ramp | 8 -4 -10 -10 29 -13
boat trailer | 14 14 -14 0 -11 -3
boats | -5 -2 -5 -2 19 -6
bob | 11 -7 1 8 -11 -2
bob <name> | 9 -7 1 8 -10 -2
bob lindqvist | 8 0 -4 -3 -3 2
bob smith | 10 -5 -1 -1 -2 -2
bob smith and | 9 -1 -2 1 -3 -3
bobby | 15 -6 6 -12 -6 2
bobby <name> | 14 -3 -9 2 -3 -1
body | 16 -9 14 -9 -11 -1
body <name> | 9 -2 -3 0 -2 -3
body and | 2 -8 6 -2 0 3
body shop | 4 -8 16 -5 -6 -1
body shop here | 5 -5 10 -3 -3 -4
bold | 13 -1 -4 -4 -2 -2
bold <name> | 13 -1 -4 -4 -2 -2
bold city | 13 -1 -4 -4 -2 -2
bold city <name> | 13 -1 -4 -4 -2 -2
bolt | 13 9 -6 3 -14 -4
bolt in | 0 11 -4 1 -9 1
bolt in the | 0 11 -4 1 -9 1
bolts | 6 12 -1 -5 -7 -5
bolts in | -6 14 -4 -2 -4 2
bomba | 5 15 -7 -1 -8 -4
bomba de | 14 1 -8 -1 -9 3
bomba de agua | 4 10 -3 -3 -9 1
bonjo * | 11 -7 -1 1 -4 0
bonjour | 11 -7 -1 1 -4 1
bonni * | 12 -4 -2 2 -8 1
bonnie | 12 -4 -2 2 -8 1
book | 6 4 -8 -3 29 -28
book <we> | -10 -11 -8 26 13 -10
book a | -2 -5 -8 -11 36 -10
book a table | -8 -5 -6 -9 33 -6
book an oil | -7 12 -3 0 -4 2
book but | 10 -6 0 0 -3 -1
book but its | 10 -6 0 0 -3 -1
book you | -10 -11 -8 26 13 -10
booke * | 6 39 12 -11 -20 -26
booked | 6 39 12 -11 -20 -26
booked for | 1 32 -12 -8 -9 -4
booked with | -7 28 -8 -4 -5 -4
booked with <we> | -7 28 -8 -4 -5 -4
booked with you | -7 28 -8 -4 -5 -4
booki * | -6 34 -6 -6 -10 -6
booking | -6 34 -6 -6 -10 -6
bookk * | -2 2 33 7 -18 -23
bookkeeping | 1 5 23 7 -17 -20
bookkeeping for | 1 7 -9 15 -5 -9
books | -2 -2 2 -18 37 -15
boone | 3 1 1 0 -9 3
boost | 12 -10 -2 13 -7 -6
boost * | 9 -2 -4 1 -7 3
boot | 8 -3 -2 -1 -3 1
borde * | -6 -9 -7 36 -7 -7
border | -6 -9 -7 36 -7 -7
boris | 14 12 -9 -2 -6 -8
borro * | 1 -2 8 -9 2 1
boss | -1 7 8 2 -15 -1
boss <name> | -3 -4 14 -2 -3 -2
boss is | 0 10 -2 -1 -4 -4
boss its | -3 -6 13 -2 -5 3
botan * | 17 -4 -4 0 -3 -5
botando | 17 -4 -4 0 -3 -5
both | 11 6 -10 -7 -4 3
both of | 12 -8 -4 0 -1 1
both of em | 11 -1 -7 0 -3 0
both of them | 11 -8 -3 0 -1 1
bothe * | -6 9 -10 12 2 -7
bother | -5 13 -1 0 -9 2
bothering | -8 -9 -4 18 9 -6
bottl * | -1 -10 37 -6 -9 -11
bottle | 1 -12 29 -2 -4 -10
bottles | -2 -1 20 -6 -8 -3
boudr * | 14 -7 -6 1 -2 1
boudreaux | 14 -7 -6 1 -2 1
bough * | 22 -3 9 -6 -15 -7
bought | 22 -3 9 -6 -15 -7
bought a | 12 3 -10 -1 -5 1
bought a <car> | 15 -10 -3 0 -1 0
bought a <part> | -2 13 -5 -3 -2 -1
bought a battery | -2 13 -4 -3 -2 -3
bought em | 9 -5 -3 0 -2 1
bought it | -8 10 -1 0 -1 1
bought off | 16 -5 -2 -6 -5 2
bought online | 20 -6 -3 -3 -3 -4
bought the | 25 -5 -6 -3 -5 -6
bought the <part> | 25 -5 -6 -3 -5 -6
bought the part | 9 -7 -2 0 0 0
boule * | 11 -8 2 -3 -6 3
boulevard | 11 -8 2 -3 -6 3
bounc * | -10 -12 17 -4 16 -6
bouqu * | -6 1 -9 -9 32 -8
bouquet | -6 1 -9 -9 32 -8
bout | 11 9 3 -4 -13 -6
bout that | 6 13 -4 -2 -6 -7
bowl | 7 -10 3 -2 1 2
bowli * | 1 -5 -4 -5 24 -11
box | -8 5 19 -3 -12 0
box <vehicle> | 10 -8 3 1 -9 3
box of | -4 -2 9 -4 -2 3
box truck | 10 -8 3 1 -9 3
boxes | 10 -1 -5 -1 -3 0
boy | 9 -16 -9 -8 2 21
boyd | 9 -6 -1 -4 2 0
boyfr * | 10 -5 -1 0 -4 2
boyfriend | 9 -4 -1 -1 -4 1
boyfriends | 10 -6 -1 0 -4 2
boyki * | 11 -7 -2 0 -3 0
boykin | 11 -7 -2 0 -3 0
boys | 7 -8 2 -8 6 1
brace | -11 -12 -12 54 -11 -8
brace at | -4 -2 -3 17 -7 -2
brace at no | -4 -2 -3 17 -7 -2
brace covered | -7 -8 -7 35 -8 -5
brack * | -3 -1 10 -10 7 -2
braid * | 3 1 -9 -11 28 -12
braids | 3 1 -9 -11 28 -12
brake | 19 10 -5 -10 -13 0
brake * | 21 1 2 -3 -13 -8
brake and | 6 -5 8 -6 -5 2
brake fluid | 13 -4 -6 0 -6 2
brake job | 10 17 -10 -3 -13 -2
brake job on | 3 7 -2 2 -11 1
brake pads | 12 16 -14 0 -12 -1
brake pads on | 9 -3 0 -2 -3 0
brake pedal | 15 -9 -2 1 -4 -1
brake pedal goes | 14 -5 -3 2 -4 -4
brake pedal went | 10 -8 -1 0 -2 0
brake rotors | -3 -4 10 -2 -2 1
brakes | 21 1 2 -3 -13 -8
brakes <n> | 15 0 -7 -2 -1 -5
brakes all | 9 -5 -1 -2 -3 2
brakes and | -5 2 12 1 -12 3
brakes are | 28 -9 -8 -2 -6 -3
brakes are grinding | 25 -9 -6 -1 -6 -3
brakes are metal | 14 -5 -4 0 -3 -1
brakes are squeaking | 12 -3 -4 -2 -2 -1
brakes are squealing | 8 -2 -2 -2 -2 -1
brakes done | 19 -8 -4 0 -9 2
brakes done on | 14 -5 -5 2 -7 1
brakes i | 1 -2 -6 9 -7 5
brakes in | 3 15 -6 -1 -13 2
brakes in <name> | -10 16 -6 0 -3 2
brakes in the | -1 8 -3 1 -7 3
brakes is | 12 0 -1 2 -17 4
brakes is grinding | 12 0 -1 2 -17 4
brakes no | -3 23 -6 -5 -4 -6
brakes on | 9 -8 -12 1 7 1
brakes on a | 24 -6 -5 -2 -10 0
brakes on my | 11 -1 -4 3 -10 2
brakes on the | -4 14 -6 3 -11 4
brakes squeal | 0 14 -2 0 -2 -10
brakes they | 10 -7 -2 -1 -1 0
brakes they are | 10 -7 -2 -1 -1 0
brakes yesterday | -7 11 -2 1 -3 0
brakes you | -7 37 -10 -6 -7 -6
branc * | -3 -3 15 -7 -5 3
branch | -3 -3 15 -7 -5 3
brand | 3 13 -9 -2 -4 -2
brand * | -4 -7 5 16 5 -15
brand of | 3 13 -9 -2 -4 -2
brand of <part> | 3 13 -9 -2 -4 -2
brandi | 16 -9 -8 -7 11 -3
brandi with | 6 -5 -4 -6 12 -4
brandi with an | 6 -5 -4 -6 12 -4
brandon with | -4 -4 -3 11 -3 2
brandt | 0 8 7 -2 -9 -3
brandt <n> | 17 -6 -2 -2 -5 -2
brandt i | -6 -5 13 -3 -2 4
brandy | 3 -7 10 -1 -3 -3
break | 3 20 -9 -2 -12 1
break * | -7 -1 8 -10 18 -7
break the | -6 18 -4 -1 -6 -2
breakfast | -8 -12 13 -8 23 -8
breaking | -4 9 -2 -1 -3 1
breaking in | -4 9 -2 -1 -3 1
breaks | 10 -3 0 -3 -6 1
breat * | -2 -9 -6 -5 -7 29
brend * | 3 -3 6 -11 5 -1
brenda | -1 -4 9 -10 7 0
brent | 8 -6 11 -8 -6 2
brian | -5 2 -5 21 -10 -3
brick * | 14 -2 -2 -4 -3 -3
bridg * | 24 -7 -9 7 -10 -3
bridge | 24 -11 -8 8 -9 -3
brief | -8 -8 -8 38 -7 -7
brigg * | -1 -3 -5 -2 13 -2
briggs | -1 -3 -5 -2 13 -2
brigh * | 3 -12 0 6 5 -2
bright | 5 -10 -11 11 6 -1
bright <name> | -4 -3 -9 11 6 -1
bring | 5 -13 6 -5 31 -24
bring * | -5 3 -9 12 3 -5
bring a | 2 -5 -7 -5 11 4
bring him | -2 -7 -3 0 14 -1
bring ice | -4 -4 -1 0 15 -6
bring in | -2 0 -4 13 -2 -5
bring it | 10 5 -2 -7 1 -7
bring it by | -7 4 -5 1 15 -7
bring it in | 9 -9 15 -4 -6 -5
bring it to | 11 -7 -4 -2 1 1
bring me | -2 -5 18 -2 -6 -5
bring my | -7 -1 -5 -2 21 -6
bring the | 15 3 -15 -14 25 -14
bring the <part> | 18 3 -4 -4 -10 -3
bring the cooler | -6 -6 -2 -4 25 -7
bringing | -5 3 -9 12 3 -5
bro | -6 10 -20 -2 39 -20
bro <we> | -5 -1 -6 -5 22 -6
bro i | 0 -6 -3 11 -5 4
bro its | 7 -10 -2 -3 16 -9
bro you | -5 -1 -6 -5 22 -6
brody | 8 -5 -1 0 -2 -1
broke | 26 1 -9 2 -5 -15
broke * | 6 -9 10 16 -11 -11
broke down | 32 -6 -9 -2 -11 -4
broke down on | 21 -7 -2 -2 -9 0
broke my | -5 -8 -4 -7 32 -7
broke my glasses | -5 -8 -4 -8 32 -8
broke on | -3 -9 -6 9 13 -5
broke on my | -3 -9 -6 9 13 -5
broke the | 17 -6 -4 1 -11 3
broken | 13 -3 11 -6 -6 -8
broker | -6 -5 11 15 -10 -6
bronc * | -9 -3 8 -9 12 1
bronco | -9 -3 8 -9 12 1
brook * | 13 -3 -7 1 -6 1
brooke | 10 -4 -3 0 -2 -1
brooks | 9 7 -7 2 -15 4
broth * | -2 4 6 -21 20 -6
brother | -1 13 0 -20 14 -7
brother in | -1 13 2 -1 -8 -6
brother in law | -5 8 -1 0 -4 2
brother in laws | -2 11 -1 0 -3 -5
brothers | -5 -11 8 -4 10 2
broug * | -4 -6 15 -7 7 -4
brought | -4 -6 15 -7 7 -4
brown | -6 -1 -6 1 25 -12
bruce | 3 -5 17 -8 -6 -1
brunc * | -11 -6 -4 -4 35 -10
brunch | -11 -6 -4 -4 35 -10
bubba | 1 0 12 -2 -7 -4
bucke * | 6 9 -8 -1 -6 1
bucket | 6 9 -8 -1 -6 1
buckm * | 9 15 -5 -4 -5 -8
buckman | 9 15 -5 -4 -5 -8
bucks | -4 -6 15 -3 15 -17
bud | 3 -1 9 -7 6 -9
bud <name> | 11 8 2 -8 -9 -4
bud its | -1 -2 8 -2 -4 1
buddy | 8 -1 3 -3 -10 2
buddy <name> | -2 -7 18 -5 -4 0
buena * | 13 -3 11 -3 1 -20
buenas | 13 -3 11 -3 1 -20
buenas <name> | 3 -5 -6 0 9 -1
buenas el | 15 8 -9 -1 -9 -4
buenas el <vehicle> | 15 8 -9 -1 -9 -4
buenas el carro | 15 8 -9 -1 -9 -4
buenas habla | 13 -8 -4 1 -4 2
buenas soy | 5 7 15 -13 -4 -10
buenas tardes | 3 0 7 5 -11 -4
buenas tardes le | 2 -4 -4 12 -3 -3
buenas tardes me | 16 -9 -7 1 -3 2
buenas tardes soy | 9 -4 -4 0 -1 0
bueno | -2 -9 -17 -18 18 29
bueno * | 3 -1 9 -3 -7 -3
bueno mire | 16 -8 -5 -1 -3 1
buenos | 3 -1 9 -3 -7 -3
buenos dias | 3 -1 9 -3 -7 -3
buenos dias mi | 9 -4 -3 0 -1 0
buenos dias soy | -4 -7 17 -1 -3 -3
buffe * | -9 -6 -7 -9 39 -9
buffet | -9 -6 -7 -9 39 -9
build | -3 -9 5 24 -12 -5
build * | -9 17 0 -8 15 -15
build websites | -6 -7 -4 26 -6 -2
building | -9 17 0 -8 15 -15
building <name> | -2 17 -7 0 -9 0
built | 1 -8 21 -5 -4 -4
bujia * | 16 -7 -3 -1 -5 0
bujias | 16 -7 -3 -1 -5 0
bulb | 16 -7 -5 2 -7 1
bulbs | 25 -13 -11 1 -8 5
bulk | -9 -2 35 -9 -8 -8
bulk oil | -9 -2 35 -9 -8 -8
bulle * | -4 -9 12 -4 8 -4
bulletin | -4 -9 12 -4 8 -4
bulletin board | -4 -5 -3 -3 18 -2
bump | 10 41 -12 -12 -16 -11
bump it | 2 30 -8 -8 -8 -8
bumpe * | -1 -4 20 -3 -12 1
bumper | 5 -4 13 -3 -11 0
bumpers | -3 -4 14 -2 -5 1
bumps | 10 -5 -4 1 -2 0
bunch | 9 -3 -1 1 -7 1
burea * | -3 9 11 -7 -3 -6
bureau | -3 9 11 -7 -3 -6
burge * | -11 -11 -11 -11 55 -11
burni * | 4 0 8 -1 -8 -2
burning | 11 6 -9 0 -6 -2
burning oil | 0 11 -8 0 -2 -2
burning smell | 11 -3 -1 -1 -5 0
burning smell and | 10 -4 -2 -2 -3 0
burst | 10 -12 -10 -11 32 -10
bus | 18 -18 -5 -18 42 -20
bus stop | -9 -5 -1 -8 33 -9
busca * | 3 -12 18 -12 18 -14
buscando | 3 -8 18 -4 -3 -4
buscando trabajo | -2 -5 17 -2 -4 -4
buscando trabajo de | -5 -3 15 -1 -2 -3
busco | -13 -12 19 -4 22 -12
buses | 11 -8 1 -2 -3 1
bushi * | 19 3 -11 3 -13 -1
bushing | 18 4 -10 2 -12 -2
busin * | -14 -7 8 58 -23 -21
business | -14 -4 5 55 -21 -21
business account | -2 -4 11 -4 -3 2
business account is | -2 -4 11 -4 -3 2
business and | -4 -4 13 -1 -2 -2
business bureau | -6 10 10 -6 -2 -5
business funding | -8 -3 -4 25 -3 -6
business has | -1 -1 -5 9 -2 1
business lending | -5 -5 -6 25 -5 -4
business line | -2 -2 -7 14 -3 0
business line of | -2 -2 -7 14 -3 0
business listing | -5 -4 -8 27 -7 -3
business loan | -8 -10 17 13 -7 -4
business loan application | -2 -5 18 -6 -5 1
business loan of | -1 -2 -2 9 -3 0
business owner | -3 -3 -7 24 -6 -4
business owners | -1 -5 -12 26 -2 -6
business relief | 0 0 -5 8 -4 1
business relief <name> | 0 0 -5 8 -4 1
businesses | -3 -8 9 23 -12 -9
businesses to | -4 -5 12 7 -7 -3
businesses to sponsor | -2 -3 -5 18 -5 -3
buste * | 21 -8 -4 1 -10 0
busted | 21 -8 -4 1 -10 0
but | 7 2 11 1 -15 -5
but <name> | 6 3 5 -3 -17 6
but <we> | -4 14 -10 -4 1 2
but call | 9 -6 0 0 -2 0
but call me | 9 -7 0 0 -3 0
but can | -2 16 0 -5 -5 -4
but come | -7 17 -6 1 -8 3
but doesnt | 14 -5 -3 -2 -5 1
but dont | 10 -4 -8 1 1 1
but everybody | 17 -9 -8 1 -3 1
but everybody says | 11 -2 -4 0 -5 0
but first | -3 -5 -4 1 9 2
but i | 3 2 13 -10 -13 5
but i <did> | 14 -4 -3 1 -9 1
but i am | 15 -11 -4 0 -2 1
but i dont | 1 10 6 -4 -13 0
but i forgot | 14 -13 -2 0 -1 1
but i found | -2 -4 1 -3 9 -1
but i got | 9 6 -7 0 -10 1
but i learn | -5 -4 13 -3 -3 2
but i never | 11 -9 -2 0 -1 1
but id rather | 14 -10 0 1 -6 1
but im | 7 5 -8 0 -9 3
but im keeping | 13 -5 -4 0 -1 -3
but is | -4 10 -3 -1 -2 1
but is there | -4 10 -3 -1 -2 1
but it | 5 12 4 4 -15 -9
but it has | -6 4 11 -1 -6 -2
but it still | -5 23 -5 -3 -5 -5
but it wont | 1 9 -6 1 -5 0
but its | 8 9 0 2 -9 -9
but its <n> | 16 -12 -5 1 -2 1
but its actually | 15 -8 -3 -1 -5 1
but ive | 0 8 -5 -2 -3 2
but mine | -1 8 -4 0 -2 0
but my | 4 8 -2 -1 -11 1
but my <car> | 17 -6 -6 1 -6 -1
but my <kin> | -5 12 -3 0 -4 0
but never | 17 -17 7 -2 -6 1
but no | 13 -8 -2 1 -3 0
but nothing | 12 -5 -3 -1 -4 2
but now | 12 -6 -4 0 -2 1
but only | 5 -11 8 -2 -5 3
but only when | 13 -11 -1 1 -2 1
but shes | 8 -2 -2 -2 -2 -1
but thats | 10 -4 -5 0 -2 0
but the | -1 12 8 1 -19 -2
but the <part> | 9 -3 -5 -1 -2 2
but the <vehicle> | 8 -3 -4 0 -2 0
but the dealer | 12 -6 -4 0 -1 -2
but the light | 5 19 -8 -3 -6 -7
but the title | 8 -3 -3 1 -2 -2
but they | 8 -10 5 0 -5 1
but they said | 10 -7 -2 1 -3 1
but they sent | -3 -7 9 0 -1 2
but theyre | -5 -3 -2 0 14 -5
but this | 16 -7 -6 0 -5 2
but this is | 13 -5 -6 1 -5 1
but wont | 12 -5 -6 -3 0 2
but wont start | 14 -7 -4 -6 0 3
but you | -4 9 -9 -3 6 2
but youd | 18 -9 -5 2 -9 3
but your | 0 -1 -5 9 -5 1
butle * | 15 -9 -6 1 -2 0
butler | 15 -9 -6 1 -2 0
butt | -9 -8 -3 -8 5 22
butto * | 1 -13 -6 -6 1 22
button | 1 -13 -6 -6 1 22
buy | 5 -22 -9 41 9 -25
buy a | -4 -4 -8 -6 19 3
buy a <car> | 11 0 -5 -9 0 4
buy houses | -6 0 -3 25 -8 -9
buy houses cash | -2 -1 -4 11 -4 0
buy it | 8 -5 -4 1 -2 1
buy your | 1 -5 -4 24 -11 -4
buy your house | 1 -5 -4 24 -11 -4
buyer | 16 -14 -8 23 -9 -8
buyer coming | 11 -8 -3 1 -3 1
buyer coming <day> | 11 -8 -3 1 -3 1
buyer coming tomorrow | 11 -8 -3 1 -3 1
buyin * | 17 -9 -14 -4 8 2
buying | 17 -9 -14 -4 8 2
buying a <car> | 10 -1 -4 -1 -7 2
buying a used | 13 -4 -7 -3 -1 2
buzz | 6 -4 -9 -2 15 -7
buzze * | -1 -3 -2 0 11 -6
by | -12 -6 12 10 -24 19
by <day> | -2 -8 15 -3 1 -4
by <day> and | 13 0 -5 -3 -10 5
by <day> for | 2 -5 -4 9 -5 3
by <name> | -5 -5 2 2 -13 20
by <we> | -1 10 -5 0 -5 1
by a | 11 -7 -2 -1 -1 0
by after | 7 -6 -10 -1 17 -6
by after work | 10 1 -1 -1 -5 -4
by and | -6 13 25 -9 -9 -15
by and show | -6 -8 30 -5 -5 -6
by and swap | -7 -9 33 -5 -6 -6
by at | -4 -9 17 1 -4 -2
by citizens | 1 -4 -6 17 -3 -4
by citizens for | 1 -4 -6 17 -3 -4
by exit | 18 -6 -2 -2 -3 -5
by five | -3 16 -4 0 -8 -1
by friday | -6 -4 14 3 3 -10
by her | 14 -6 -7 1 -6 3
by her place | 14 -6 -7 1 -6 3
by itself | 17 -10 0 1 -5 -3
by me | 9 -5 -4 1 -2 1
by medicare | -3 -9 -5 26 -7 -3
by monday | 13 4 -6 -5 -6 0
by my | -2 10 -1 -1 -6 0
by on | 15 -12 28 -12 -9 -9
by the | -4 -10 7 6 -13 13
by the <name> | 0 -5 -6 2 -8 19
by the <vehicle> | -9 -7 37 -7 -6 -9
by the airport | 15 -2 -2 0 -14 3
by the amara | 0 -3 -5 -5 -7 20
by the door | -2 -9 8 -5 13 -5
by the fifteenth | 9 0 -5 -4 -4 4
by the passenger | 13 -6 -2 0 -4 0
by the phone | 14 -4 -7 2 -7 2
by the truck | -9 -7 37 -7 -6 -9
by tomorrow | 16 1 -18 2 -3 3
by tonight | -5 1 -7 -2 10 2
by us | -3 -1 9 -4 -2 2
by wednesday | -5 -4 11 -1 -1 0
by with | -7 -11 34 -9 -2 -6
by you | -1 10 -5 0 -5 1
by your | 2 14 22 -20 -8 -8
bye | 1 -18 -12 -32 1 60
bye bye | -8 -8 -5 -6 -11 39
bypas * | 13 -8 -3 1 -2 -2
bypass | 13 -8 -3 1 -2 -2
c | 3 15 -8 1 -14 2
c a | 11 2 -6 -2 -6 1
c a <name> | 11 -6 -4 -1 0 0
c and | -1 17 -7 0 -8 0
c h | 10 -3 -4 -1 -2 -1
c h o | 8 -5 -1 0 -1 -1
c in | 7 10 -6 -4 -10 3
c k | 9 -6 -1 -1 0 -1
c k e | 9 -5 -1 -1 0 -1
c r | 13 -4 -2 -3 -3 -1
c r <name> | 15 -3 -3 -4 -3 -1
c r o | 16 -3 -3 -5 -3 -2
cab | 3 -5 -12 -14 39 -12
cab from | -4 -6 -6 -8 33 -10
cabin | 6 13 -8 0 -5 -7
cabin * | -10 -11 4 -9 34 -8
cabin filter | 3 15 -7 0 -3 -7
cabinets | -10 -11 4 -9 34 -8
cable | 3 -25 -16 28 32 -22
cable * | 9 -11 -5 -3 7 2
cable snapped | 16 -7 -1 1 -9 1
cables | 9 -11 -5 -3 7 2
cadil * | 18 -5 -6 1 -13 4
cadillac | 18 -5 -6 1 -13 4
cake | 7 -8 -15 -15 54 -23
cal | -1 14 -5 0 -4 -4
caleb | 12 -10 0 1 -4 1
caleb <name> | 12 -10 0 1 -4 1
calen * | -4 6 -14 32 -4 -16
calendar | -5 12 -12 21 -10 -6
calentando mucho | 9 -4 -3 0 -2 1
calib * | 8 -7 48 -17 -16 -16
calibration | -3 -12 38 -9 -8 -7
calibration and | 12 -1 -11 -1 0 1
calie * | 14 -8 -5 0 -2 0
calienta | 14 -8 -5 0 -2 0
calienta mucho | 12 -7 -4 0 -1 0
calif * | 2 -7 -6 21 -5 -5
califica | -1 -5 -4 20 -5 -5
califica para | -1 -5 -4 20 -5 -5
calip * | -1 5 7 -1 -8 -1
caliper for | -4 12 -6 -1 -4 2
calipers | -6 -7 11 1 -2 2
call | 14 -15 2 13 7 -21
call <day> | -4 12 -6 7 -7 -2
call <n> | 33 -10 -4 9 -17 -11
call <n> double | 9 -7 -2 -1 0 1
call <n> triple | 10 -4 -3 -1 -2 1
call <name> | 22 -10 3 8 -15 -8
call <we> | 18 7 1 -4 -14 -8
call <we> when | -1 10 -1 -3 -5 -1
call about | -19 31 3 -2 1 -13
call about my | -10 33 -8 -3 -12 1
call about the | -6 21 9 -11 2 -15
call about your | -4 -5 -9 22 -4 0
call after | 15 -9 6 -3 -4 -6
call after three | 12 -4 -6 1 -2 0
call any | -4 -7 -2 -2 17 -1
call any <mechanic> | -4 -7 -2 -2 17 -2
call any mechanic | -4 -7 -2 -2 17 -2
call anytime | 21 -6 -5 0 -5 -5
call at | -8 2 -7 2 11 0
call at <n> | -8 2 -7 2 11 0
call back | 29 -9 -24 4 -11 12
call back <day> | -1 -3 -4 8 0 1
call back <n> | 24 -3 -1 -2 -10 -9
call back at | 23 -6 -9 10 -7 -11
call back immediately | -2 -3 -5 12 -5 2
call back to | -4 11 0 0 -5 -1
call back today | -1 -3 -4 8 0 1
call before | 4 -9 4 6 -8 3
call from | -5 19 -14 -7 25 -19
call from <name> | 2 -5 -6 -1 17 -6
call from this | 0 -7 -5 -1 11 1
call from your | -8 24 -7 -3 -6 1
call hank | 16 0 -2 -3 -6 -4
call her | 9 -5 -1 0 -2 0
call her directly | 9 -1 -4 -2 -3 0
call hers | 8 -1 -1 -1 -5 0
call i | 6 8 1 -4 -10 -2
call if | -8 24 -5 -3 -4 -3
call if it | -2 13 -2 0 -4 -5
call is | 2 1 -12 21 -5 -7
call is from | 1 -2 -4 12 -5 -1
call is to | -1 -4 -5 15 -3 -1
call it | 10 -8 -2 1 -2 1
call its | 19 -7 -5 -3 -2 -3
call list | -7 -6 -6 27 -6 -3
call me | 20 4 3 -4 15 -38
call me <day> | -10 13 -2 0 -4 2
call me <n> | -5 23 6 -6 -20 2
call me <name> | 9 -4 -10 5 -3 3
call me about | 28 -8 -11 -3 -2 -3
call me after | -1 11 -4 1 -9 1
call me at | 16 -5 -3 -3 -8 2
call me back | 29 -16 -15 10 8 -16
call me before | -10 13 8 -4 -8 0
call me i | -2 -4 -5 8 3 0
call me if | -3 -5 10 -1 0 -1
call me its | -4 -3 10 -3 -2 3
call me my | 17 -4 -2 -2 -7 -2
call me on | 2 -5 9 -3 -8 5
call me please | -5 6 6 -3 -8 3
call me when | 18 -2 -9 -6 10 -12
call my | 4 5 -7 -3 10 -8
call my <kin> | -9 10 -5 -3 16 -10
call my cell | 10 -3 0 1 -8 1
call my sister | -5 -5 -1 -2 23 -9
call now | -13 -9 -4 40 -4 -10
call please | -3 -2 -1 -3 -6 15
call please hang | -3 -2 -1 -3 -6 15
call regarding | -6 0 -4 18 -1 -7
call the | 17 -12 7 -14 -1 3
call the <mechanic> | 10 -5 -2 0 -4 1
call the house | 11 -4 -3 -1 -3 0
call the mechanic | 10 -6 -2 0 -3 0
call the office | -6 -7 16 -4 3 -3
call today | -1 8 -5 6 -6 -3
call us | -7 -14 5 12 19 -16
call us <day> | -4 -2 -4 24 -6 -7
call us back | -1 -8 3 -1 16 -9
call us today | -4 -2 -4 24 -6 -7
call when | 1 12 -5 0 -6 -2
call when <we> | -1 14 -5 0 -6 -2
call when you | -1 14 -5 0 -6 -2
call you | 18 7 1 -4 -14 -8
call you when | -1 10 -1 -3 -5 -1
call your | -3 -1 -4 -6 21 -7
calla * | 8 -2 -3 -3 -2 2
callahan | 8 -2 -3 -3 -2 2
calle | 4 5 -8 2 -5 3
calle * | 2 -3 22 -21 27 -27
calle <name> | 15 -7 -7 2 -4 2
called | 5 -2 23 -19 14 -21
called a | 16 -6 -5 0 -7 2
called about | -3 -9 31 -1 -8 -11
called earlier | 22 -3 -9 0 -10 -1
called earlier and | 17 -11 -5 3 -7 3
called in | -4 -4 15 -8 -3 4
called in to | -3 8 -4 2 -5 2
called like | 12 -8 -3 0 -2 1
called like two | 12 -8 -3 0 -2 1
called me | 3 22 -18 -10 18 -15
called me back | 16 24 -15 -6 -14 -5
called so | 19 -6 -6 1 -2 -5
called so <name> | 19 -6 -6 1 -2 -5
called so im | 19 -6 -6 1 -2 -5
called three | 8 -5 -8 -5 10 1
called to | -4 12 -4 -1 -4 2
caller | 0 -8 -10 -2 31 -10
caller <name> | 18 -2 -3 0 -9 -5
caller id | 19 -5 -3 1 -9 -3
calli * | -6 -7 -6 6 26 -11
callin | 11 -3 -16 0 6 2
callin about | 8 -7 -5 -1 4 1
callin about a | 9 -2 -3 -2 -3 1
callin about my | 10 -4 -3 1 -5 0
callin bout | 8 -3 -6 0 -1 1
calling | -7 -7 -5 5 24 -11
calling <name> | 11 -7 -6 -2 1 2
calling about | 2 -5 -9 0 23 -10
calling about <name> | 0 -2 -11 0 15 -2
calling about <paper> | 1 11 -3 -5 -4 0
calling about a | 24 -10 3 -4 -11 -3
calling about invoice | 1 11 -3 -5 -4 0
calling about my | 17 -5 -13 -1 7 -4
calling about the | -18 8 3 9 16 -18
calling about your | -2 -2 -7 -1 10 1
calling back | -3 19 -5 -3 -8 1
calling because | 11 -7 -9 3 1 0
calling because the | 9 -8 -2 -1 2 0
calling bout | 11 9 -3 -5 -12 0
calling cause | 4 9 -4 -5 -7 2
calling cause my | 4 9 -4 -5 -7 2
calling for | 9 -15 -6 -12 26 -2
calling for <name> | 2 -12 -12 -8 23 6
calling for dr | -4 -4 -3 -1 12 0
calling for her | 11 -6 -2 1 -4 1
calling for mr | 0 -6 -5 -5 13 3
calling for my | 22 -8 -3 2 -17 3
calling for rain | 11 -3 -1 0 -10 2
calling for the | -4 -11 -2 -5 28 -6
calling from | 3 -20 22 3 -7 -1
calling from <name> | -2 -15 27 6 -16 0
calling from a | 9 -3 -5 3 -5 1
calling from the | -3 -12 -15 20 11 -1
calling i | 18 -8 -6 -1 -3 1
calling i drive | 8 -3 -3 -1 -2 0
calling i have | 16 -2 -4 -4 -5 -1
calling in | -5 -11 5 6 4 1
calling in reference | -4 -9 -1 10 4 0
calling me | -6 -10 4 -6 35 -17
calling my | 19 -4 -4 -4 -7 0
calling my <car> | 19 -4 -4 -4 -7 0
calling regarding | 16 -3 -3 -7 -3 0
calling the | 11 -10 -7 0 8 -1
calling the <mechanic> | 10 -6 -2 0 -3 0
calling the mechanic | 10 -6 -2 0 -3 0
calling to | -12 30 0 -9 15 -23
calling to cancel | -3 19 -2 -3 -9 -3
calling to check | -12 7 -6 -2 16 -3
calling to confirm | -3 8 -7 -5 12 -5
calling to pay | 0 22 -4 -5 -11 -3
calling to say | -5 39 -5 -10 -13 -6
calling with | -10 -7 -9 13 21 -7
calls | 2 -9 10 21 -11 -12
calls me | 14 -4 -4 -1 -2 -3
calls me <name> | 14 -4 -4 -1 -2 -3
cam | 9 6 -10 9 -13 -2
cam phasers | 7 9 -5 -5 -4 -3
cambi * | 15 56 -24 -17 -17 -14
cambiar | 7 33 -13 -8 -8 -11
cambiar el | 18 -8 -3 -3 -5 1
cambiar el alternador | 18 -8 -3 -3 -5 1
cambiar las | 16 -9 -4 -1 -4 1
cambiar las balatas | 13 -8 -2 -1 -2 1
cambiarle | 10 -5 -3 0 -2 1
cambiarle el | 10 -5 -3 0 -2 0
cambiaron | -7 38 -8 -9 -6 -8
cambiaron el | -8 26 -8 -5 -1 -5
cambiaron el turno | -5 9 -1 -1 -2 0
cambio | 16 29 -15 -12 -10 -8
cambio de | 20 -1 -12 -3 -5 1
cambio de aceite | 14 0 -9 -1 -5 2
cambio el | -5 9 -4 1 -2 2
cambios | 18 -7 -4 -2 -3 -3
came | -5 36 13 -17 10 -37
came <day> | -4 31 -8 -6 -8 -4
came back | 8 13 17 -9 -20 -9
came back on | 0 12 -5 -2 -5 0
came back so | -5 -3 13 -2 -4 0
came by | 3 22 6 -13 -6 -12
came in | -12 -19 51 -18 12 -15
came in and | -3 -4 8 1 -4 2
came in but | -6 -7 12 1 -3 2
came in the | 7 15 -13 -3 -9 3
came loose | -3 33 -7 -8 -9 -6
came on | 15 -2 -7 2 -10 2
came on <day> | 10 -8 -1 0 -2 0
came on and | 10 -7 -1 0 -2 0
came on the | -9 12 -3 1 -2 1
came on yesterday | 10 -8 -1 0 -2 0
came out | -8 21 0 -11 9 -11
came out <day> | -7 30 -10 -3 -9 -2
came out <name> | -2 11 -5 0 -3 -1
came out to | 0 2 -9 -4 13 -2
came out yesterday | -9 29 -8 -3 -8 -2
came through | -9 19 17 -7 -9 -11
came to | -6 11 -9 -4 11 -2
came to my | 1 -6 -4 -3 13 -2
came up | 7 14 -8 9 -15 -6
came up at | -1 10 -4 -1 -5 0
came yesterday | -4 31 -8 -6 -8 -4
camer * | 7 -10 -8 13 -2 0
camera | 16 -10 -1 -1 -4 -1
cameras | -2 -5 -6 13 -1 0
camil * | 1 -4 -2 -1 9 -4
camin * | 3 17 -4 -3 -5 -8
camio * | 17 4 1 -5 -10 -8
camioneta | 19 8 -10 -3 -8 -6
camioneta es | 10 -6 -3 0 -1 1
camioneta es una | 10 -6 -3 0 -1 1
camioneta una | 9 -7 -1 0 -2 0
camioneta una <car> | 9 -7 -1 0 -2 0
camionetas | 1 -4 10 -3 -3 -2
camp | -1 -9 -10 37 -9 -8
campa * | -2 -3 -3 15 -4 -2
campaign | -2 -3 -3 15 -4 -2
campaign to | -1 -2 -1 9 -3 -2
campaign to re | -1 -2 -1 9 -3 -2
camry | 24 -7 -6 -2 -6 -3
can | -2 -7 5 12 7 -16
can <name> | -5 12 -11 1 14 -11
can <we> | 23 -9 4 -21 3 0
can <we> <did> | 30 -4 -10 0 -10 -6
can <we> beat | 15 -7 -5 -1 -4 2
can <we> bring | -2 -8 -6 -1 23 -6
can <we> call | 26 -7 -7 -2 -8 -1
can <we> check | 15 -11 3 -1 -5 -1
can <we> come | 6 -14 6 -2 13 -9
can <we> do | 12 7 15 -9 -17 -8
can <we> email | -3 9 -3 0 -4 1
can <we> get | 14 -7 -4 2 -7 2
can <we> hear | -8 -5 -5 5 -6 20
can <we> help | 24 -4 -4 -2 -6 -7
can <we> look | 13 -3 -3 -1 -7 1
can <we> make | 12 9 -7 -2 -10 -2
can <we> pick | 2 -4 -3 -4 16 -7
can <we> rebuild | 21 -4 -10 1 -8 0
can <we> replace | 9 -5 -5 1 -1 1
can <we> resend | -7 20 -2 0 -6 -6
can <we> send | -14 15 2 -4 6 -5
can <we> take | -11 13 23 -5 -11 -9
can <we> tell | -6 1 -4 -3 20 -9
can approve | -5 -3 9 -1 -3 2
can be | 15 -7 -4 -2 -3 1
can be reached | 17 -7 0 -9 -3 2
can beat | -3 -2 10 -5 -2 3
can beat it | -3 -2 10 -5 -2 3
can bring | 2 -2 12 -6 -5 0
can call me | -4 13 -5 1 -7 2
can come | -6 11 0 -12 22 -14
can come <day> | 1 -11 -8 -8 22 5
can come today | -5 -6 -5 -8 23 1
can do | -3 3 4 1 -8 2
can do <part> | -5 -4 12 -4 -2 3
can do brakes | -5 -4 12 -4 -2 3
can drive | 3 -9 8 -3 -3 3
can drive it | 18 -5 -2 -2 -10 2
can email | 11 -7 -4 1 1 -1
can fix | 0 -4 9 -4 -3 2
can fix it | 0 -4 9 -4 -3 2
can get | -9 6 11 18 -19 -8
can get <we> | -1 -7 18 16 -14 -13
can get me | 8 -5 -2 -1 -1 1
can get the | 14 -6 -7 -3 -1 3
can get you | -1 -7 18 16 -14 -13
can get your | 0 -2 -6 9 -1 0
can handle | -6 0 14 -3 -5 0
can handle and | -6 0 14 -3 -5 0
can he | -10 23 -8 13 -9 -8
can hear | 15 -7 -3 0 -6 1
can hear the | 12 -2 -3 -1 -6 1
can help | 8 0 -1 -3 -3 0
can hold | -1 -2 16 -8 -4 0
can hold it | -1 -2 16 -8 -4 0
can i | 13 15 -25 5 13 -21
can i come | -8 11 11 -1 -10 -4
can i drop | 18 -4 -2 -3 -5 -5
can i get | 14 1 -16 -12 26 -13
can i have | -1 13 -2 -3 -8 1
can i pay | -5 27 -7 -4 -11 -1
can i still | 16 6 -6 -4 -7 -4
can it | 10 0 -1 -5 -6 2
can just | 9 -6 -4 1 -1 1
can leave | 10 -3 -5 -1 -3 1
can leave the | 10 -3 -5 -1 -2 1
can meet | 23 -8 -8 -6 -4 3
can move | -6 -9 -4 -4 30 -7
can move it | -3 -7 -2 -2 16 -2
can offer | -1 -1 -7 21 -5 -7
can only | 2 -7 11 -5 -4 4
can only hold | -3 -5 13 -4 -2 2
can pay | 23 -7 -3 -6 -9 2
can pick | 0 -5 -1 -1 13 -7
can pick it | 0 -5 -1 -1 13 -7
can program | 13 -2 -2 -5 -7 2
can program a | 13 -2 -2 -5 -7 2
can say | -5 2 10 -3 -5 2
can see | 2 -11 -8 5 11 1
can set | -2 -2 12 -5 -6 3
can set <we> | -2 -2 12 -5 -6 3
can set you | -2 -2 12 -5 -6 3
can settle | -2 3 -4 16 -7 -5
can smell | 9 -4 0 0 -6 0
can smell it | 10 -4 -1 0 -7 1
can somebody | 20 10 1 -6 -14 -10
can somebody call | 20 5 -6 -4 -8 -7
can somebody come | 5 6 2 -1 -10 -2
can someone | 29 -8 -5 -2 -7 -7
can someone come | 18 -10 -4 1 -7 2
can start | -2 11 19 -6 -15 -8
can start <day> | -8 -6 26 1 -6 -6
can start <name> | -8 -6 26 1 -6 -6
can start monday | -8 -6 26 1 -6 -6
can still | 8 -6 -6 14 -6 -4
can tell | 12 -6 -2 -2 -2 1
can text | 19 -8 -6 -2 -1 -2
can wait | -9 8 6 -5 -2 1
can wait until | -5 13 -4 -6 -1 2
can we | -14 44 -14 21 -21 -16
can we count | -2 -4 -7 17 -4 -1
can we do | -6 15 -4 0 -8 3
can we make | -4 26 -2 -12 -1 -7
can we push | -1 21 -4 -3 -6 -5
can yall | 37 -6 -11 -5 -11 -4
can yall come | 19 -11 -4 -1 -6 3
can yall do | 28 -8 -7 -3 -6 -4
can you | 21 -9 5 -21 3 1
can you beat | 15 -7 -5 -1 -4 2
can you bring | -2 -8 -6 -1 23 -6
can you call | 26 -7 -7 -2 -8 -1
can you check | 15 -11 3 -1 -5 -1
can you come | 5 -13 6 -2 13 -10
can you do | 3 5 13 -6 -17 1
can you email | -3 9 -3 0 -4 1
can you get | 14 -7 -4 2 -7 2
can you hear | -8 -5 -5 5 -6 20
can you help | 24 -4 -4 -2 -6 -7
can you look | 13 -5 -1 -1 -6 1
can you make | 12 9 -7 -2 -10 -2
can you pick | 2 -4 -3 -4 16 -7
can you put | 30 -4 -10 0 -10 -6
can you rebuild | 21 -4 -10 1 -8 0
can you resend | -7 20 -2 0 -6 -6
can you send | -14 15 2 -4 6 -5
can you take | -11 13 23 -5 -11 -9
can you tell | -6 1 -4 -3 20 -9
cance * | -13 46 -30 -4 1 0
cancel | -15 38 -12 -19 -5 14
cancel <day> | -10 47 -6 -10 -8 -12
cancel <day> my | -7 24 -4 0 -10 -3
cancel for | 6 27 -6 -11 -7 -9
cancel for <day> | 6 27 -6 -11 -7 -9
cancel for today | 4 19 -2 -9 -5 -6
cancel my | -2 25 -4 -8 9 -20
cancel my appointment | 1 20 0 0 -16 -4
cancel the | -6 27 -5 0 -5 -11
cancel the <mechanic> | -6 27 -5 0 -5 -11
cancel the guy | -6 27 -5 0 -5 -11
cancel tomorrow | -7 31 -4 -6 -7 -8
cancelar | -9 42 -9 -4 -7 -13
canceled | 12 -8 -8 0 7 -2
canceled on | 17 -5 -9 2 -10 4
cancelled | 5 -7 -7 0 21 -12
canda * | 13 11 -8 -2 -9 -5
candace | 13 11 -8 -2 -9 -5
candi * | -13 -6 -3 25 12 -15
candice | -4 -4 -2 5 10 -5
candy | 8 0 9 0 -3 -14
canno * | 5 -10 -4 -7 13 3
cannot | 5 -10 -4 -7 13 3
cans | -1 10 -3 -1 -5 0
cant | 20 -5 2 -19 -2 4
cant be | 19 -15 9 -5 -10 1
cant be without | 9 -2 -4 0 -3 2
cant credit | -5 -3 9 0 -2 2
cant do | -5 3 11 -7 5 -6
cant drive | 24 -5 -3 -2 -9 -5
cant find | 7 13 -9 1 -6 -5
cant find the | -5 15 -1 1 -3 -5
cant get | 14 6 0 -1 -15 -4
cant get it | 10 3 -6 -2 -7 1
cant get me | 14 -6 -3 0 -3 -2
cant get out | 18 -7 -4 0 -9 2
cant get to | -3 -9 13 1 -7 4
cant go | 10 -5 -1 1 -6 1
cant go anywhere | 11 -5 -1 2 -7 1
cant hear | -7 -5 -4 -5 -6 27
cant make | -3 13 -6 -15 23 -13
cant make it | -14 22 -3 -10 13 -8
cant miss | 10 -7 1 1 -4 1
cant move | 0 12 -11 0 -5 4
cant move it | 12 -7 -5 2 -4 1
cant read | -8 9 9 -3 -8 1
cant read the | -8 9 9 -3 -8 1
cant see | 19 -6 -5 -4 -7 4
cant work | 18 -9 -10 2 -2 2
cap | 9 11 4 -7 -17 0
cap and | 0 10 -2 0 -8 0
capit * | -2 -5 1 37 -14 -17
capital | -2 -5 1 37 -14 -17
car | 16 6 -18 6 -9 -1
car <car> | 20 -7 -4 -1 -7 -1
car <n> | 27 -8 -5 -3 -6 -4
car <name> | 7 -1 3 1 -11 1
car a <car> | 12 -4 -4 -1 -5 2
car accident | -12 -4 -8 20 15 -11
car and | 10 -8 -11 -4 14 -2
car and <name> | 9 -3 -3 1 -6 1
car and im | 9 -3 -3 1 -6 1
car and it | 1 -10 1 1 5 1
car and now | 16 -4 0 -3 -7 -2
car as | -4 9 -3 0 -1 0
car at | 13 -5 -2 0 -7 0
car at the | 13 -5 -2 0 -7 0
car before | -4 -8 -4 1 12 2
car before i | -4 -8 -4 1 12 2
car broke | 18 -5 -4 -2 -8 0
car broke down | 18 -5 -4 -2 -8 0
car by | 10 -2 -4 -1 -4 0
car care | 6 5 5 -8 -9 0
car count | -11 -10 -1 38 -9 -7
car done | 18 8 -4 -6 -10 -6
car done yet | -8 24 -3 -2 -7 -4
car for | 1 9 -5 0 -8 3
car from | -7 -5 -3 -3 15 3
car from the | -6 -4 -3 -4 15 2
car got | -13 15 -6 -3 12 -5
car he | -1 -6 -2 0 9 0
car i | 9 -7 4 -2 -7 2
car im | 23 -11 -5 3 -11 0
car im at | 19 -9 -2 1 -7 -3
car in | 17 10 -10 -5 -10 -1
car in the | -3 13 -2 -2 -4 -1
car insurance | -4 6 -12 25 -8 -7
car insurance rates | -8 -5 -6 24 -4 -2
car is | 8 12 -9 -5 -6 0
car is <car> | 22 -14 0 1 -9 -2
car is a | 9 -5 -1 -1 -2 -1
car is making | 17 -4 2 -1 -12 -2
car is ready | -9 33 -4 -6 -13 -2
car is running | -4 9 -4 0 0 -1
car is smoking | 9 -2 -1 -1 -5 -1
car it | 10 9 -4 -1 -10 -4
car its | 18 -7 -6 -2 -5 2
car its a | 12 -7 -4 1 -4 1
car last | -10 14 -2 0 -4 1
car like | 9 11 -4 -5 -6 -5
car like a | 19 -6 -3 -4 -4 -3
car lot | 8 -1 -4 -1 -4 2
car lot on | 8 -1 -4 -1 -4 2
car makes | 25 -8 0 -2 -8 -7
car my | 14 -6 -6 2 -6 3
car on my | 8 -6 0 -1 -1 0
car ready | -6 51 -12 -13 -13 -8
car repair | -1 -3 -4 9 -4 2
car that | -6 7 9 -3 -8 1
car that needs | -6 7 9 -3 -8 1
car the | 4 9 -5 -3 -5 1
car this | 9 -3 -1 -1 -2 -3
car to | 5 -6 -1 10 -1 -6
car to you | 3 -3 -1 10 -1 -8
car today | -1 -4 0 -2 11 -3
car tomorrow | 9 1 -2 -1 -7 0
car was | -8 12 -8 -1 1 3
car wash | 6 -9 -4 -1 8 0
car wash on | 14 -8 -3 0 -4 2
car wont | 30 -8 -8 -2 -3 -8
car wont start | 19 -3 -6 -2 -1 -6
car worth | 11 -6 -4 -4 1 2
car yesterday | -5 13 -2 -1 -4 0
car you | -3 27 -8 -1 -9 -5
carbs | 23 -10 -6 -1 -4 -3
carbu * | 8 -5 4 1 -7 0
carburetors | 14 -2 -5 -2 -7 1
card | -13 2 12 35 2 -38
card and | 3 -9 -2 -1 5 3
card company | -1 8 14 -11 -6 -4
card fees | -4 -6 -8 24 -2 -4
card for | -8 15 16 -9 -11 -4
card for your | -5 -4 17 -6 -5 3
card from | 21 -1 -9 -6 -8 4
card from the | 14 -6 -9 0 -2 2
card got | -6 14 -10 -4 16 -10
card has | 0 -2 -11 17 -4 1
card has been | 0 -2 -11 17 -4 1
card interest | -5 -5 -4 23 -8 -2
card number | -5 15 4 -3 -10 -1
card on | -5 8 11 -10 -3 0
card processing | -7 -8 1 30 -11 -5
card reader | -1 8 9 -7 -8 -2
card readers | -5 -4 16 -3 -6 2
card readers for | -2 -8 15 -1 -5 1
card services | -7 -4 -3 27 -9 -4
card was | 8 -22 -17 14 26 -9
cardb * | 2 -4 9 -7 -2 2
cardboard | 2 -4 9 -7 -2 2
cardh * | -11 -8 -2 30 -2 -7
cardholder | -11 -8 -2 30 -2 -7
cardholder services | -11 -8 -2 30 -2 -7
cardi * | -4 -10 -7 -7 36 -7
cardiologist | -4 -10 -7 -7 36 -7
cards | -5 -11 23 1 -2 -6
cards for | -4 -1 9 3 -3 -3
cards in | -3 -4 12 -3 -2 0
care | 15 14 -8 11 -18 -14
care of | -2 15 -4 -3 -8 3
carga | 12 -9 -2 0 -1 0
carl | 4 11 6 -9 -8 -4
carl <name> | 17 -8 -3 2 -8 1
carla | -8 3 14 -4 -6 1
carla with | -10 11 11 -8 -6 3
carlos ramirez and | 9 -1 -3 1 -3 -3
carlos ramirez necesito | 11 -3 -3 -1 -3 0
carmen <name> | -4 8 1 -1 -5 2
carol | 6 -14 6 -8 17 -6
carol <name> | -6 8 -4 0 0 0
carol ann | -10 13 -2 0 -1 0
carolyn | 10 -3 -3 -1 -6 2
carpe * | -7 -13 -13 -10 53 -10
carpet | -3 -9 -9 -7 35 -7
carpo * | -5 10 -2 -1 -3 1
carport | -5 10 -2 -1 -3 1
carport and | 9 -1 -1 0 -7 0
carqu * | -2 -5 24 -4 -7 -6
carquest | -2 -5 24 -4 -7 -6
carre * | -4 -2 10 -2 -2 -1
carretera | -4 -2 10 -2 -2 -1
carri * | 12 -7 7 -5 -10 3
carrier | 13 -7 7 -2 -9 -2
carrier bearing | 22 -8 -2 -1 -7 -3
carro | 28 18 -11 -5 -8 -22
carro en | 17 -6 -4 -1 -5 -1
carro en la | 17 -6 -4 -1 -5 -1
carro es | 11 -7 -1 0 -2 0
carro es un | 10 -7 -1 0 -2 0
carro para | 7 -3 14 -11 -6 -1
carro que | -9 11 12 -6 -6 -2
carro se | 4 -11 -6 -1 19 -5
carro se quedo | 11 -5 -4 -1 -3 0
carro ya | -16 22 -10 15 -7 -5
carry | 3 -2 2 -14 22 -12
cars | 35 -13 17 17 -34 -22
cars <name> | -4 7 9 -4 -6 -2
cars a | 5 -17 9 23 -12 -7
cars a <car> | 19 -10 -2 1 -11 2
cars a month | -2 -8 -7 28 -4 -7
cars and | -2 -4 0 11 -3 -2
cars and were | 2 0 -10 12 -2 -2
cars are | 6 10 -10 4 -8 -2
cars at | 14 9 -6 -5 -12 0
cars been | 16 -9 -2 2 -10 2
cars but | 18 -11 -3 -1 -1 -1
cars but i | 18 -11 -3 -1 -1 -1
cars dead | 24 -10 -4 0 -9 -2
cars dead in | 18 -6 -3 3 -9 -2
cars extended | -11 -10 -10 39 -6 -2
cars extended warranty | -7 -7 -7 26 -3 -1
cars for | -5 15 7 -12 -4 -1
cars in | 11 -10 -10 18 -5 -4
cars in the | 13 -7 -3 -1 -3 2
cars is | 19 -11 -5 2 -7 2
cars making | 29 -4 -5 -4 -8 -9
cars making a | 29 -4 -5 -4 -8 -9
cars overheating | 19 -4 -4 -2 -10 1
cars still | -3 14 -1 -4 -5 -1
carve * | 0 16 -8 -5 -4 1
carver | 0 16 -8 -5 -4 1
casa | 3 3 -14 17 10 -20
casa de | -3 -4 -2 -3 19 -6
casa de la | -3 -3 -2 -3 18 -7
casa es | 9 -6 -1 1 -3 1
case | 8 -17 12 26 -7 -22
case filed | -8 -8 -8 37 -7 -7
case of | 5 -5 10 -6 -4 1
cash | -7 22 -12 39 -6 -36
cash advance | -9 -10 -9 41 -8 -6
cash any | -2 -1 -4 11 -4 0
cash any condition | -2 -1 -4 11 -4 0
cash as | -1 -4 -5 20 -3 -6
cash as is | -1 -4 -5 20 -3 -6
cash for | -6 22 -10 13 -9 -10
cash offer | -10 -8 -8 39 -8 -5
cash on | 1 11 -3 -4 -5 1
casse * | 16 -4 -6 -3 3 -5
caste * | 12 4 -9 1 -11 2
castellano | 12 1 -7 0 -8 1
castellano <name> | 9 -6 -5 1 -1 1
casti * | -4 13 -10 -9 -11 21
cat | 6 -4 -10 -9 29 -12
catal * | 5 1 30 -12 -11 -12
catalog | -10 -9 39 -4 -9 -7
catalytic | 3 -1 13 -5 -9 0
catalytic converter | 17 -6 -6 1 -5 -1
catalytic converter off | 12 -7 -3 0 -4 1
catar * | 5 -11 -2 -3 9 3
cataract | 5 -11 -2 -3 9 3
catch | 15 -4 -8 1 -3 -1
catch * | 9 -6 -1 0 -1 -1
catch fire | 9 -5 0 0 -5 1
catches | 10 -7 -1 0 0 -1
cater * | 19 -1 -12 -10 15 -11
catering | 19 -1 -12 -10 15 -11
cats | -16 -11 12 -9 42 -18
cats not | -3 -2 -1 0 9 -2
cats not eating | -3 -2 -1 0 9 -2
cause | -3 16 -12 -6 5 0
cause i | 9 2 -6 -3 -4 2
cause it | -2 8 -3 -1 -3 1
cause my | 3 11 -4 -4 -9 3
cause the | -6 4 -5 -3 10 0
cecil * | 17 -2 -3 -2 -4 -7
cecily | 17 -2 -3 -2 -4 -7
cel es <n> | 10 2 -3 -1 -3 -4
cell | 11 -4 7 -8 -6 0
cell <n> | 13 -2 -4 0 -6 -1
cell is | 12 -5 5 -8 -4 1
cell is <n> | 12 -6 5 -8 -4 1
cell is area | 15 -1 -3 0 -7 -6
cente * | 7 -13 -8 16 36 -37
center | 7 -13 -8 16 36 -37
centr * | -17 -3 5 -7 27 -5
central | -17 -3 5 -7 27 -5
cents | -3 -4 18 -7 -5 2
cents a | -1 -2 9 -5 -2 2
cents a gallon | -1 -2 9 -5 -2 2
cents off | 0 -3 15 -9 -2 -1
ceram * | -5 -5 5 21 -9 -7
ceramic | -4 -4 4 21 -9 -8
cerca | 10 -8 -2 1 -2 1
cerca de | 10 -8 -2 1 -2 1
cerca de la | 9 -6 -2 1 -3 1
certi * | -9 3 34 2 -19 -11
certificate | -14 23 24 -11 -12 -11
certificate of | -3 -1 22 -11 -5 -1
certificate of insurance | -3 -1 22 -11 -5 -1
certified | -9 -8 21 9 -10 -2
certified <mechanic> | -10 -1 16 -5 -2 3
certified tech | -10 -1 16 -5 -2 3
certs | -5 -6 14 -3 -3 1
chad | 10 -3 4 -9 -1 0
chain | 10 10 -9 -5 7 -12
chain * | 4 -7 -2 -1 12 -6
chair | -6 -6 -4 0 14 1
chamb * | -3 -9 12 6 1 -5
chamber | -1 -4 14 7 -11 -4
chamber of | -1 -4 13 7 -10 -6
chamber of <name> | -4 -4 4 9 -6 0
chamber of commerce | 1 -1 21 -7 -8 -5
chanc * | 4 18 2 18 -22 -19
chance | 4 18 2 18 -22 -19
chance to | -15 46 -13 -7 -8 -4
chance to look | -12 40 -9 -9 -6 -3
chand * | 8 -7 0 0 -1 0
chandler | 8 -7 0 0 -1 0
chang * | 15 20 -6 0 -19 -10
change | 22 21 -21 -1 -10 -11
change <car> | 24 -5 -8 -2 -1 -8
change and | 13 -16 3 -3 0 3
change and a | 14 -7 -7 1 -2 1
change and my | 19 -9 -4 -5 -1 -1
change and rotate | 16 -8 -5 -5 0 3
change for | 19 -13 -3 1 -6 2
change for my | 19 -12 -3 1 -7 1
change it to | -5 14 -2 -2 -4 0
change my | -13 0 -4 -2 33 -13
change oil | 23 -3 -5 -3 -5 -9
change that | -5 -5 -6 12 7 -3
change the | 13 32 -15 -14 -6 -10
change the <part> | 13 -11 -1 1 -1 0
change the address | -9 28 -4 -8 -2 -6
changed | 2 22 1 -1 -20 -4
changed and | 11 -7 -2 -1 -2 0
changed it | -3 9 -4 -1 -3 1
changed my | -7 37 -5 -7 -10 -9
changed my shift | -4 13 -4 -1 -5 2
changed the | -2 11 1 0 -10 1
changed the oil | -2 21 -12 0 -7 0
changed the plugs | 1 8 -4 -1 -5 1
changed the starter | 9 -7 -1 -1 -1 1
changes | 13 -11 10 2 -13 -2
changes at | 14 1 -4 -2 -7 -2
changes at peoples | 14 1 -4 -2 -7 -2
changes in | 18 -5 -3 -4 -12 5
changes in the | 18 -5 -3 -4 -12 5
chann * | -11 -16 4 -14 26 11
channel | -8 -7 13 -10 -9 22
channels | -3 -9 -5 -4 34 -13
chant * | 15 -2 -8 0 -7 2
chanz * | 10 -5 -4 0 -3 2
chanza | 10 -5 -4 0 -3 2
chape * | 10 -4 -9 -3 5 1
chapel | 10 -4 -9 -3 5 1
charg * | 6 16 -1 22 -16 -28
charge | 10 4 12 19 -32 -13
charge <n> | 14 -6 -4 0 -2 -2
charge for | 17 -8 4 -6 -8 1
charge for an | 9 -7 0 -1 1 -1
charge from | -6 9 9 -5 -4 -3
charge if | 8 -10 9 -5 -4 2
charge if <name> | 9 -4 -5 0 0 0
charge if i | 9 -4 -5 0 0 0
charge just | 22 -6 0 -3 -6 -6
charge just to | 22 -5 -4 -3 -5 -5
charge of | -10 7 -16 28 -6 -4
charge of <n> | -3 10 -4 0 -4 2
charge to | 20 -3 -3 -4 -7 -2
charge to come | 17 -5 -1 -2 -5 -3
charge your | 0 -1 25 -16 -8 -1
charge your account | 0 -1 25 -16 -8 -1
charged | 2 34 -29 24 -7 -25
charged four | -3 -5 -4 10 3 0
charged four hundred | -3 -5 -4 10 3 0
charged me | 7 15 -6 -6 -8 -3
charged me twice | 8 14 -5 -6 -7 -4
charged my | -8 42 -5 -12 -11 -6
charged my card | -8 42 -5 -12 -11 -6
charged twice | 7 32 -10 -13 -9 -7
charger | 3 -3 1 -7 16 -10
charging | 10 -14 -2 -4 8 2
charl * | 9 -1 -3 1 -7 1
charles | 16 -6 -4 2 -11 2
charlotte | 9 -8 1 1 -3 1
chase | 4 7 -9 8 -7 -4
chat | -7 -4 2 22 -7 -6
chatt * | 9 -11 -7 -8 -10 27
chatter | 5 -7 -10 -7 -8 27
cheap | 2 -13 11 20 -14 -6
cheap * | -2 18 -7 -4 -5 0
cheap <part> | 6 -7 -8 23 -9 -5
cheaper | -1 18 -7 -4 -5 0
check | -2 27 -3 -7 1 -16
check * | 13 12 -15 -5 26 -31
check <part> | 12 0 -9 0 -3 0
check <part> light | 10 1 -7 0 -3 0
check <part> lights | 14 -4 -9 2 -3 1
check and | -5 22 -6 8 -10 -10
check before | 22 -8 -5 -3 -8 2
check came | -2 -12 18 -5 4 -3
check engine | 12 0 -9 0 -3 0
check engine light | 10 1 -7 0 -3 0
check engine lights | 14 -4 -9 2 -3 1
check for | -1 18 -5 -2 -7 -2
check for the | -2 14 -5 -1 -3 -3
check in | -15 16 -7 -5 25 -13
check it | 8 4 -6 -2 -7 3
check it before | 10 -6 0 1 -6 1
check it out | 13 -1 -4 -7 -3 2
check my | 23 -7 -2 1 -9 -5
check on | -9 21 -12 -3 15 -12
check on a | -10 10 -11 -1 15 -3
check on my | -9 11 -3 -8 17 -7
check on the | -5 21 -3 -6 -2 -5
check the | -5 7 14 -8 -2 -5
check your | -5 11 -4 0 -1 -1
checked | 19 -5 -8 3 -14 4
checked the | 9 -4 -3 1 -4 1
checked the fuse | 8 -4 -1 1 -6 2
checkin | -4 -3 -3 0 11 0
checking | -14 25 -8 2 20 -25
checking account | -10 -9 -9 -10 41 -3
checking in | -8 40 -9 -7 -11 -4
checking in on | -8 40 -9 -7 -11 -4
checking on | -3 28 -12 -13 13 -13
checking on my | -3 11 -6 -8 17 -11
checking on the | 2 26 -8 -6 -11 -4
checking that | -6 12 -4 1 -4 2
checking whether | -7 8 -4 14 -8 -2
checks | 24 -1 5 -6 -14 -8
checks in | -3 12 -2 -1 -1 -4
checks in the | -3 12 -2 -1 -1 -4
checkup | -11 -9 -2 -8 40 -9
chees * | -10 -7 -8 -7 42 -10
chela | 15 -5 -11 -2 3 -1
chemo | 21 -5 -4 -1 -9 -2
chequ * | -1 -10 30 -5 -10 -5
cher | 4 3 -9 1 0 2
chero * | 12 -9 -2 1 -4 1
cherokee | 12 -9 -2 1 -4 1
cherr * | 2 -9 2 -7 9 3
cherry | 2 -9 2 -7 9 3
chewe * | 23 -8 2 -1 -13 -2
chewed | 23 -8 2 -1 -13 -2
chewed through | 21 -5 -4 1 -9 -3
chewed through the | 21 -5 -4 1 -9 -3
chidi | 9 -8 -1 0 0 0
chidi <name> | 10 -8 -1 0 0 0
child * | -14 -7 -6 16 24 -13
chillando | -1 8 -4 0 -4 0
chine * | -7 -7 -6 -8 37 -8
chinese | -10 -5 -6 -8 37 -8
chip | 4 -10 -10 2 12 1
chip <name> | 14 -4 -10 -2 -1 3
cho | -6 13 0 -4 -6 3
choir | 3 9 -18 -17 40 -16
chose * | -5 -9 -6 34 -4 -9
chosen | -5 -9 -6 34 -4 -9
chosen for | -2 -2 -3 10 -3 1
chosen to | 0 -2 -1 9 -2 -4
chosen to receive | 0 -2 -1 9 -2 -4
chow | -5 10 -4 -1 -2 2
chris | 5 -12 21 2 -10 -6
chris * | 18 -7 -3 -1 -9 2
chris at | 12 -8 12 -2 -5 -9
chris here | -4 -4 -1 14 -1 -5
christmas | 13 -5 -1 0 -7 0
chuck | 3 15 -6 0 -3 -10
churc * | 16 -24 1 -2 26 -16
church | 16 -24 1 -2 26 -16
church <vehicle> | 8 3 -7 2 -8 3
church <vehicle> is | 10 0 -5 -1 -6 2
church and | 16 -5 -4 1 -9 1
church call | -8 -1 -1 -3 19 -5
church call me | -8 -1 -1 -3 19 -5
church office | 9 -1 -5 0 -2 1
church van | 7 3 -7 2 -8 3
chuy | 3 3 11 -7 -9 -2
ciao | 14 2 -5 -4 -8 1
ciao <name> | 14 -10 -1 -1 0 -1
cien | -1 4 -5 18 -6 -10
cinco | -1 -8 9 0 -1 1
cincu * | -3 26 -8 -2 -6 -6
cincuenta | -3 26 -8 -2 -6 -6
cincuenta dolares | -4 27 -7 -4 -6 -6
cindy | 11 -7 11 -5 -6 -3
cinta * | -2 -4 32 -7 -8 -12
cintas | -2 -4 32 -7 -8 -12
cita | 14 57 -25 -20 1 -26
cita <day> | -5 9 -2 0 -2 -1
cita con | 8 -10 -8 -6 20 -4
cita de | -6 33 -10 -1 -10 -6
cita de <day> | -6 33 -10 -1 -10 -6
cita de manana | -7 24 -8 0 -6 -3
cita manana | -5 9 -2 0 -2 -1
cita para | 16 4 -11 -7 8 -10
cita para cambio | 2 10 -3 -2 -7 1
cita para el | -11 14 -4 -1 9 -7
cita para mi | -8 -7 -4 1 20 -2
citiz * | 1 -4 -6 17 -3 -4
citizens | 1 -4 -6 17 -3 -4
citizens for | 1 -4 -6 17 -3 -4
citizens for a | 0 -1 -3 11 -3 -4
city | 8 -6 21 -14 -7 -3
city <name> | 1 -1 11 -5 -5 -1
city and | 16 -3 -6 0 -8 1
city of | -2 -2 9 -4 -2 0
city of <name> | -2 -2 9 -4 -2 0
claim | -23 -12 22 33 14 -34
claim * | -11 -6 31 -10 -8 4
claim for | -5 -8 17 -4 -2 3
claim for a | -6 -4 14 -4 -2 2
claim on | -8 -9 8 2 15 -7
claim on my | -6 -4 -1 0 20 -8
claim your | -2 -8 14 19 -17 -6
claim your prize | -2 -2 -2 11 -3 -2
claim your shop | 2 -5 20 -11 -8 2
claims | -11 -5 29 -9 -7 3
claims adjuster | -4 -3 10 -1 -3 2
claims department | -3 -6 17 -1 -3 -3
claims department at | -3 -6 17 -1 -3 -3
claims we | -5 -7 16 -5 -2 3
claims we need | -5 -7 16 -5 -2 3
clair * | 4 -4 -6 -5 20 -8
claire | 4 -4 -6 -5 20 -9
clare * | 9 0 -6 0 -2 1
clarence | 9 0 -6 0 -2 1
clark * | 16 -5 -1 -2 -1 -7
clarke | 16 -5 -1 -2 -1 -7
class | -12 -3 16 8 17 -26
class action | -3 -8 -8 34 -9 -6
class at | 12 -6 -1 1 -8 2
claud * | 12 -2 -7 1 -5 1
clay | 2 10 -2 -2 -5 -3
clean | 8 -12 8 -12 21 -13
clean * | 2 -22 -18 25 49 -36
clean houses | 14 -8 -3 1 -6 1
clean houses and | 15 -8 -3 1 -6 0
clean off | 9 -3 -1 1 -5 -1
cleaned | 15 -3 -8 -15 22 -11
cleaned the | 18 -4 -1 -3 -7 -2
cleaner | -1 -5 10 0 -6 2
cleaning | -4 -18 -23 25 46 -25
cleaning <day> | -8 -9 -4 -10 35 -4
cleaning from | -1 -12 -4 0 13 3
cleaning from the | 0 -11 -3 -1 12 3
cleaning tomorrow | -8 -9 -4 -10 35 -4
cleaning with | -6 -12 -2 -3 20 4
cleaning with <name> | -5 -8 -2 0 12 3
cleaning with dr | -5 -8 -2 0 12 3
clear | -1 -11 20 0 -5 -3
clear * | 3 25 -8 -6 -8 -7
clearance | 12 -5 -5 2 -7 2
cleared | 3 26 -7 -6 -8 -7
clerk | 2 1 -13 -11 30 -9
clerk * | 11 -11 -1 -7 11 -2
clerks | 11 -11 -1 -7 11 -2
clerks office | -1 -8 2 -5 15 -2
clic | 22 -9 -6 0 -6 0
clic clic | 21 -9 -5 -1 -6 1
click | 18 -8 -10 -5 -10 15
click * | 4 13 -9 3 -11 1
click click | 16 -12 -2 1 -4 1
click click click | 16 -12 -2 1 -4 1
click when | 15 -3 -7 2 -9 2
clicks | 13 -5 -5 0 -3 0
clien * | 2 -7 15 19 -19 -10
cliente | 8 -15 14 12 -10 -8
clientes | -5 -1 21 -6 -7 -4
clients | 15 -14 -14 32 -12 -6
cliff | 23 0 -3 -7 -5 -8
climb | 1 12 -5 -5 -5 2
climb * | 8 -2 -2 -1 -1 -2
climb in | 1 12 -5 -5 -5 2
climbing | 9 -2 -3 -1 -1 -2
clini * | 3 -20 -8 20 28 -23
clinic | 9 -5 -3 -5 14 -9
clinica | -9 -8 -10 -3 36 -5
clint | 27 -5 -6 -5 -6 -6
clint <name> | 17 -5 -2 -3 -3 -4
clock | -2 -7 -2 -3 17 -2
close | -12 -15 -3 27 20 -18
close * | -13 -7 11 8 -2 2
close and | 17 -8 -1 1 -5 -4
close at | 3 -6 6 -13 10 0
close at five | 0 -8 9 -11 13 -2
close of | -5 -3 -1 -3 11 2
close of business | -5 -3 -1 -3 11 2
close the | -3 -8 -8 32 -8 -5
close the file | -5 -7 -8 33 -8 -5
close your | -5 -6 -8 31 -7 -5
close your file | -5 -6 -8 31 -7 -5
closed | -11 -2 10 8 1 -6
closed the | -1 10 9 -6 -8 -4
closes | 2 -12 4 7 -9 8
clunk | 25 -5 -8 -1 -8 -2
clunk * | 14 -6 -3 0 -3 -2
clunk and | 19 -3 -3 -3 -4 -5
clunk when | 15 -5 -3 0 -4 -3
clunk when i | 15 -5 -3 0 -4 -3
clunking | 9 -2 -3 0 -3 -1
clunks | 12 -4 -2 -1 -2 -4
clutc * | 13 5 4 -1 -17 -4
clutch | 13 5 4 -2 -17 -4
clutch in | -12 13 8 -1 -7 -2
clutch is | 27 -7 -7 -1 -8 -4
clutch is slipping | 21 -3 -6 -2 -6 -5
clutch on | 3 8 -4 -1 -8 3
clutch pedal | 17 -8 -4 0 -3 0
clutch pedal went | 14 -6 -4 0 -3 -1
clutch slave | 21 -4 -3 -2 -4 -8
clutch thing | 10 -2 -1 -5 -5 2
clutches | 15 0 -1 1 -15 1
coach | 7 -5 -9 -11 38 -19
coach <name> | 11 -1 -7 -10 23 -16
coach its | -4 -6 -2 -2 16 -2
coach ramsey | 13 0 -4 -3 -7 0
coast | -2 -2 16 -4 -11 3
coast <name> | -9 1 18 -5 -9 4
cober * | -5 -7 -10 34 -7 -4
cobertura | -5 -7 -10 34 -7 -4
cobra | 14 -18 -10 -2 25 -10
cobra * | 29 24 -17 -4 -17 -16
cobra por | 27 -11 -3 -3 -8 -3
cobra por cambiar | 13 -9 -2 -1 -3 1
cobra por los | 21 -6 -2 -3 -7 -3
cobran | 28 -5 -4 -2 -7 -10
cobraron | -10 37 -8 1 -11 -9
cobro | 0 -6 10 -1 -3 0
code | -1 23 -11 7 -20 3
code <n> | 15 -6 -7 -1 -2 0
code <n> please | 10 -8 0 0 -1 0
code <n> then | 9 -2 -3 -2 -2 0
code for | 18 -3 -7 1 -12 3
code for the | 19 -3 -7 1 -12 3
code i | -4 9 -1 -1 -2 0
code is | 2 20 -6 0 -12 -4
code is <n> | 2 20 -6 0 -11 -4
codes | 22 -8 -6 0 -10 2
cody | -1 -1 11 -1 -11 3
coffe * | -3 5 9 -18 21 -14
coffee | -3 5 9 -18 21 -15
coil | 32 -6 -9 -6 -12 0
coil and | 12 6 -3 -3 -5 -6
coil on | 19 -5 -2 -4 -5 -2
coil so | -6 12 -2 -2 -3 1
coils | 7 2 -4 2 -8 1
coils done | 11 -2 -1 1 -8 -1
cold | 41 -12 -20 23 -20 -12
cold and | 21 -10 -6 0 -8 3
cold on | 11 -3 -4 -1 -2 0
cold on the | 11 -3 -4 -1 -2 0
cold start | 9 -1 -3 -5 -1 2
cole i | 10 -1 -2 -2 -3 -1
cole i got | 8 -1 -3 -2 -3 0
colla * | -3 0 -7 13 -3 1
collateral | -3 0 -7 13 -3 1
colle * | 5 -23 5 12 13 -11
collect | -4 -3 4 -8 13 -2
collect a | -2 -1 -2 -6 14 -3
collect a debt | -2 -1 -2 -6 14 -3
collecting | 15 -9 -5 14 -8 -7
collection | 4 3 -12 8 -3 0
colleen | 5 -8 -9 -1 14 0
college | 1 -16 17 -16 24 -11
college and | -2 0 9 -4 -3 -1
colli * | -1 13 -7 -4 -3 2
colon * | -10 -3 -8 2 25 -7
colonial | 10 0 -3 0 -5 -2
color | -1 -1 -8 -16 45 -19
color and | -1 -4 -6 -7 29 -10
colt | 20 -8 -8 2 -5 -1
colum * | 8 -5 -1 0 -4 1
column | 10 -6 -1 1 -5 1
com | -12 10 -8 -12 -9 32
comad * | -2 -5 -4 -3 24 -10
comadre | -2 -5 -4 -3 24 -10
come | 11 17 -7 -30 15 -6
come <day> | 5 15 -13 -10 10 -7
come <day> i | 9 -5 -1 1 -5 1
come <did> | -2 21 -6 1 -9 -5
come <did> it | 1 16 -4 1 -7 -7
come <n> | 12 -5 -2 1 -3 -4
come <name> | -4 11 4 -4 -4 -3
come and | 16 -2 -5 -3 -6 0
come back | -4 53 -7 -13 -13 -16
come back and | 0 52 -15 -10 -15 -11
come back out | -8 31 -6 -4 -7 -6
come before | 1 -3 -2 -1 12 -6
come by | 4 -1 16 -10 -1 -8
come by after | 7 -6 -4 -1 10 -6
come by and | -8 9 20 -2 -8 -11
come by the | -1 -7 11 0 -4 1
come do | 2 15 -10 -1 -7 2
come do it | 6 5 -9 0 -5 3
come fast | 10 -1 -6 1 -3 -1
come fix | -1 13 -11 -2 9 -7
come get | 5 -11 21 -8 15 -21
come get em | -2 0 -6 -2 20 -10
come get it | -11 2 13 -4 10 -11
come get me | 14 -7 -5 1 1 -5
come here | 9 -1 -3 0 -9 3
come home | -7 -8 -7 -7 35 -6
come in | -24 18 0 -8 32 -17
come in <n> | -8 16 -3 0 -2 -1
come in and | -9 -11 1 -7 32 -7
come in yet | -6 18 -16 -5 17 -8
come jump | 18 -9 -5 -2 -5 2
come look | 21 -5 -4 -1 -10 -1
come look at | 18 -6 -3 0 -8 0
come on | -3 16 -8 -6 -20 22
come out | 40 -11 4 -5 -18 -10
come out <day> | 10 7 -6 -3 -9 0
come out and | 8 -10 6 1 -5 0
come out as | 9 -3 -2 -1 -2 -2
come out of | 11 -3 8 -1 -6 -9
come out to | 18 -9 -1 1 -7 -1
come put | -2 21 -6 1 -9 -5
come put it | 1 16 -4 1 -7 -7
come save | 9 0 0 -4 -1 -4
come see | 0 -13 27 -4 4 -14
come see it | 2 -9 21 -4 6 -15
come take | 12 -1 -3 -2 -5 -1
come take a | 12 -1 -3 -2 -5 -1
come there | 11 -6 -6 1 0 1
come this | 5 9 -6 1 -9 0
come thursday | 0 11 -4 -1 -4 -2
come to | 27 7 -12 -2 -19 -1
come to <name> | 23 -5 -4 -2 -7 -4
come to my | 17 -3 -3 2 -12 -1
come to the | 16 -4 -5 1 -10 2
come today | -2 9 -10 -11 18 -5
come tomorrow | 27 -7 -4 -3 -8 -5
come tonight | 14 -10 -1 1 -5 1
come yet | -9 33 -5 -7 -9 -5
comes | 20 -11 8 -6 -15 5
comes <name> | -4 -5 17 -2 -3 -3
comes to | 23 -8 -5 -3 -11 3
comes to <we> | 20 -7 -4 -2 -8 1
comes to you | 20 -7 -4 -2 -8 1
comfo * | 14 -3 -4 -3 -3 0
comfort | 9 -3 -2 -2 -4 3
comfort <name> | 9 -3 -2 -2 -4 3
comin * | -8 50 10 -40 -2 -10
coming | -8 50 10 -40 -2 -10
coming <day> | -2 14 20 -6 -15 -10
coming <day> at | 6 11 -5 -1 -6 -4
coming <day> so | -3 -7 20 0 -3 -8
coming <name> | -7 3 22 -3 -11 -4
coming at | 10 13 -11 0 -7 -5
coming at four | 16 2 -6 4 -12 -4
coming back | -4 18 9 -5 -9 -9
coming back to | 0 30 -11 -6 -5 -7
coming between | -5 24 -5 -5 -3 -6
coming by | -3 -8 12 -1 -1 1
coming by <name> | -3 -8 12 -1 -1 1
coming on | 14 -5 -7 0 -5 3
coming out | 0 20 10 -6 -13 -11
coming out in | -3 10 -4 -1 -4 1
coming out to | -6 -3 14 -3 -5 2
coming thursday | -3 -5 14 -3 -6 2
coming tomorrow | 6 19 -6 -1 -11 -6
coming tuesday | -2 9 7 -2 -9 -3
coming up | -4 -10 28 -8 -4 -3
comme * | 0 -17 48 16 -26 -22
commerce | -1 -4 13 7 -10 -6
commercial | 0 -16 48 14 -25 -21
commercial account | 2 -5 25 -14 -6 -1
commercial desk | -5 -3 31 -12 -4 -7
commercial insurance | -9 -7 -4 26 -5 -1
commo * | 8 -3 -4 2 -4 0
commonwealth | 9 -3 -3 0 -3 0
commu * | -7 -10 4 -16 11 17
community | -6 -9 -2 -15 13 18
community college | -3 -1 11 -5 -1 -1
como | 1 10 -10 -3 3 -1
como quedamos | -8 21 -5 -2 -5 -1
comp | -11 -5 42 -9 -9 -9
compa * | 26 -16 -1 31 -11 -31
compadre | -5 -7 -5 -3 26 -6
compadre ya | -3 -4 -3 -3 19 -7
compania | 3 -14 18 9 -12 -3
compania de | 3 -14 18 9 -12 -3
compania de luz | -3 -1 -5 13 -2 -2
companies | -9 -8 -4 27 -2 -3
company | 26 -7 -3 28 -17 -28
company <name> | 15 -11 4 2 -11 1
company and | 18 -7 -7 6 -8 -2
company for | -3 13 -11 -1 -3 4
company has | 25 -2 -11 -8 -6 3
company said | 10 -5 -2 0 -4 2
company wants | 13 -2 -2 -5 -6 2
company we | 3 -11 34 -13 -9 -4
company your | -9 -6 26 -4 -9 1
compe * | -16 -8 -5 54 -12 -13
compensation | -13 -13 -14 61 -12 -10
competitors | -1 -2 -5 8 -3 2
competitors are | -1 -2 -5 8 -3 2
compl * | 5 -7 -3 41 -36 0
complain | 18 -6 -3 -3 -10 4
complaint | -3 16 6 25 -17 -26
complete | 2 -7 7 -12 -9 19
completed | -11 -11 0 31 0 -10
completely | -7 -7 -7 32 -5 -6
complex | 22 -2 -4 -1 -9 -5
complimentary | -1 -3 -7 22 -3 -7
complimentary three | -2 -3 -2 9 -2 1
complimentary three day | -2 -3 -2 9 -2 1
compr * | 12 -3 32 -11 -20 -11
compresor | 15 -6 -4 -1 -5 1
compressor | -2 -7 41 -6 -15 -11
compressor is | 9 -6 -3 -1 0 1
compressor is locked | 8 -5 -2 -1 -1 1
compressor you | -2 -3 24 -6 -4 -9
compu * | 0 8 -7 22 -14 -10
computer | 7 7 -16 24 -12 -10
computer is | 13 -7 -1 8 -10 -2
comun * | -2 -3 -2 -2 -3 13
comunidad | -2 -3 -2 -2 -3 13
comunidad de | -2 -3 -2 -2 -3 13
comunidad de <name> | -2 -3 -2 -2 -3 13
comunidad de amara | -2 -3 -2 -2 -3 13
con | 8 8 13 1 2 -32
con <name> | 13 -4 -8 0 -2 0
con <we> | 15 19 -6 -10 -8 -9
con el | -5 23 10 -12 1 -16
con el <mechanic> | -1 -9 10 0 -1 1
con la | -9 17 -7 -8 21 -14
con su | -4 -5 25 -1 -8 -6
con sustancias | -2 -2 -3 16 -4 -5
con sustancias ilegales | -2 -2 -3 16 -4 -5
con un | -3 -2 -2 10 -2 -1
con un representante | -2 -2 -2 10 -2 -1
con una | 21 -4 -12 -4 -2 1
con ustedes | 5 26 -9 -7 -9 -6
conce * | -9 -7 -7 -8 43 -11
concert | -9 -7 -7 -11 44 -11
conde * | 16 -7 10 -7 -6 -7
condenser | 16 -7 10 -7 -6 -7
condi * | 15 -12 -10 6 6 -5
condition | 0 -5 -1 10 -5 0
conditioner | 5 -15 -9 -3 22 -1
conditioner in | -2 -10 -7 -5 28 -4
conditioner in my | -2 -10 -7 -5 28 -4
conditioner quit | 10 -1 -1 -1 -7 -1
conditioner quit its | 11 -1 -2 0 -5 -2
conditioning | 25 -4 -6 -1 -14 1
condo | 11 -9 -6 -12 28 -11
condu * | -2 -2 -5 14 -3 -2
conducting | -2 -2 -5 14 -3 -2
conducting a | -2 -2 -5 14 -3 -2
conducting a brief | -2 -2 -4 12 -2 -1
confi * | -1 34 -11 5 3 -30
confirm | -8 27 -13 8 6 -19
confirm my | -8 2 -2 -6 17 -2
confirm your | -11 -15 -5 22 16 -7
confirm youre | -6 25 -5 -5 -5 -4
confirm youre coming | -6 25 -5 -5 -5 -4
confirmation | 22 16 -10 -13 -10 -5
confirmed | -5 26 1 -3 -7 -12
confirming | -6 23 5 -18 10 -14
confirming <name> | 0 -4 -4 -1 9 -1
confirming your | -15 -8 27 -14 21 -11
congr * | -4 -6 -13 23 14 -14
congratulations | 2 -1 -8 24 -8 -9
congratulations <we> | -9 -6 -4 36 -8 -10
congratulations you | -9 -6 -4 36 -8 -10
congress | 10 -3 -2 1 -6 1
conne * | -10 2 -2 7 9 -5
connect | -8 -5 -6 10 16 -7
connected | -1 -1 -7 9 -1 1
consi * | 5 -2 -10 15 -4 -3
consider | 5 -2 -10 15 -4 -4
consu * | -5 -16 -16 16 37 -17
consultation | -6 -6 -5 28 -7 -4
consultorio | -7 0 -8 -10 35 -9
conta * | -3 -21 17 24 4 -21
contact | 22 -12 -14 -15 30 -11
conte * | -5 -13 16 -18 -1 21
contesta | 7 -8 -6 -6 -6 19
contr * | 11 -9 10 9 5 -26
contract | 17 -9 -7 10 -9 -2
contractor | -11 -11 29 -12 19 -14
contractors | -10 -8 5 22 -5 -5
contracts | -2 8 -5 -2 -2 2
contracts and | -2 8 -5 -2 -2 2
control | 7 -2 14 -17 10 -12
control arm | 7 -9 13 -3 -11 3
control arms | 3 10 -4 -1 -13 5
conve * | 6 -4 8 -6 -21 16
conversation | -7 10 -5 -9 -11 23
convert | 9 -3 -5 -1 -2 1
converted | 19 -3 -6 -3 -10 3
converter | 5 -11 12 2 -4 -3
converter off | 12 -7 -3 0 -4 1
convertible | 17 -9 -1 3 -6 -4
cooki * | -4 -8 -5 -5 35 -13
cookies | -2 -9 -6 -3 32 -12
coola * | 19 -6 -4 1 -13 3
coolant | 19 -6 -4 1 -13 3
coolant <part> | 10 -5 0 -2 -3 1
coolant all | 14 -6 -3 1 -7 1
coolant all over | 14 -6 -3 1 -7 1
coolant from | 28 -9 -6 -6 -7 1
coolant from the | 21 -10 -6 3 -11 3
coolant leak | 28 -12 -7 0 -6 -3
coolant light | 20 -4 -3 -2 -4 -7
coolant pipe | 16 -6 -7 -1 -4 2
coolant pump | 10 -5 0 -2 -3 1
coole * | 15 -8 -9 -7 19 -10
cooled | 11 -4 -3 0 -4 0
cooler | 9 -7 -7 -7 22 -9
cooler and | -6 -3 -3 -1 16 -2
cooli * | 21 -8 -6 0 -6 0
cooling | 21 -8 -6 0 -6 0
copie * | -21 15 -18 31 7 -15
copies | -13 26 -14 -16 29 -13
copy | -11 27 15 -10 -13 -8
copy of | -9 28 11 -11 -9 -9
copy of my | -7 37 -9 -7 -9 -6
copy of the | -7 12 10 -6 -6 -3
copy of your | -5 -6 11 -3 -1 3
corbi * | 14 -10 -3 2 -4 2
corbin | 14 -10 -3 2 -4 2
cordl * | -3 -9 16 -4 -3 3
cordless | -3 -9 16 -4 -3 3
core | 1 -16 77 -23 -21 -18
core back | -10 -11 48 -8 -10 -9
core charge | 3 -4 24 -7 -6 -10
core deposit | -8 -7 33 -7 -7 -4
core return | -9 -3 28 -5 -7 -4
cores | -3 -7 56 -19 -17 -11
cores back | -8 -8 35 -7 -6 -6
corey | 14 9 1 -6 -8 -11
corin * | 17 -11 -3 2 -6 1
corinne | 17 -11 -3 2 -6 1
corinne <name> | 14 -9 -3 1 -4 1
corner | 1 5 -9 -3 5 0
corner of | 9 -4 -3 0 -4 2
corner of <name> | 9 -4 -3 0 -4 2
corners | 10 -3 -2 -2 -4 1
cornw * | 3 -12 41 -12 -11 -9
cornwell | 3 -12 41 -12 -11 -9
cornwell <mechanic> | 12 -8 17 -8 -9 -3
cornwell guy | 12 -8 17 -8 -9 -3
corre * | -3 -2 3 10 -9 2
correct | -4 0 -3 13 -7 1
corte | 11 -10 -11 -9 29 -10
cost | -1 -3 -6 33 1 -25
cost panels | -1 -2 -4 10 -2 -1
cost to | 2 -8 -17 30 11 -17
cost to <we> | -8 -8 -8 40 -7 -9
cost to get | -6 -5 -2 -3 14 2
cost to you | -8 -8 -8 40 -7 -9
costco in | 9 -9 0 0 0 0
costco in <name> | 9 -9 0 0 0 0
costs | -1 -9 -10 35 -10 -6
couch | -14 -11 -10 -8 54 -10
cough * | -9 -8 -6 -8 -10 42
coughing | -7 -6 -5 -6 -8 33
could | 21 0 -3 3 -2 -18
could * | -6 12 2 -1 -5 -2
could <name> | -3 0 3 -9 22 -13
could <we> | 30 0 -7 -11 -3 -8
could <we> come | 28 -10 -1 -1 -14 -2
could <we> do | 28 -7 -8 -1 -11 -2
could <we> give | 5 -11 5 1 -2 2
could <we> look | -7 11 -3 2 -5 2
could <we> scan | 3 -8 12 0 -3 -4
could be | -3 0 2 23 -13 -8
could come | 20 3 -8 -3 -9 -3
could come out | 14 -7 -1 0 -3 -2
could come to | 9 -4 -2 -3 -1 2
could do | 5 10 0 -7 -10 3
could do a | 16 -16 0 0 0 0
could do it | 10 0 -10 1 -4 2
could get | -3 -2 7 11 -9 -4
could i | 6 -3 2 -10 18 -13
could we | -9 28 2 -15 5 -11
could we do | -6 14 -3 -1 -7 2
could you | 30 0 -7 -11 -3 -8
could you come | 28 -10 -1 -1 -14 -2
could you do | 28 -7 -8 -1 -11 -2
could you give | 5 -11 5 1 -2 2
could you look | -7 11 -3 2 -5 2
could you scan | 3 -8 12 0 -3 -4
couldnt | -6 12 2 -1 -5 -2
couldnt find | -7 15 -2 0 -3 -3
counc * | -5 -7 -5 7 9 0
couns * | -7 -7 -7 -7 36 -7
counselor | -7 -7 -7 -7 36 -7
count | -9 -9 10 33 -10 -14
count * | -2 -3 33 -12 14 -30
count on | -2 -4 -9 20 -5 -1
count on <we> | -4 -4 -6 14 -2 1
count on you | -4 -4 -6 14 -2 1
count on your | -1 -2 -6 14 -4 -1
countdown | 12 11 -8 -8 -6 0
counter | -4 4 53 -14 -18 -20
counter at | -3 -6 31 -7 -5 -10
counter at <name> | -1 -9 13 0 -4 1
county | 2 2 11 -11 11 -15
county <name> | 8 4 -1 -9 -5 3
county road | 8 -6 -3 1 0 1
county tax | -8 -5 21 2 -7 -3
coupl * | 8 2 7 -7 -10 1
couple | 8 2 7 -7 -10 1
couple days | -1 15 -6 -1 -7 -1
couple of | 6 -8 14 -7 -3 -2
couple of questions | -5 -3 18 -4 -2 -4
coupo * | 14 -6 -5 -5 -2 4
coupon | 14 -6 -5 -5 -2 4
couri * | 17 -4 3 -7 -8 -1
courier | 17 -4 3 -7 -8 -1
cours * | 10 -3 9 -2 -9 -5
course | 10 -3 9 -2 -9 -5
court | 0 15 -12 -15 24 -13
court * | -10 -10 -12 36 7 -12
court date | 8 -11 -10 -7 28 -7
courtesy | -10 -7 -9 38 -2 -10
courtesy call | -9 -4 -8 29 -1 -7
courtesy call about | -4 -4 -6 19 -3 0
courtesy call regarding | -6 0 -4 18 -1 -7
courthouse | -10 -4 -1 -1 21 -4
cousi * | 4 -11 1 -15 32 -11
cousin | 10 -9 -7 -18 34 -10
cousins | -6 -5 4 -2 9 0
cove | 10 -3 -5 1 -5 1
cover | 10 8 -16 12 -11 -3
cover * | -12 -1 1 43 0 -31
cover gasket and | 9 -5 -4 0 -1 1
cover is | -7 16 -6 10 -6 -7
cover leak | 5 17 -2 -7 -6 -6
coverage | -9 3 -18 52 -14 -13
coverage advisor | 0 -1 -2 9 -2 -4
coverage has | -9 -7 -6 33 -4 -7
coverage may | -5 -6 -6 27 -6 -4
coverage may have | -5 -6 -6 27 -6 -4
coverage on | 1 -6 -4 10 -3 3
covered | -11 25 -8 25 -12 -18
covered by | -9 29 -14 12 -12 -7
covered by medicare | -3 -9 -5 26 -7 -3
covering | -5 -9 -4 8 11 -1
covers | 4 0 11 -3 -14 2
covers <we> | -6 3 10 -6 -1 0
covers you | -6 3 10 -6 -1 0
covid | 14 -10 -3 0 0 0
cow | 10 -7 -2 0 -1 -1
cowor * | 18 -7 -4 -1 -11 4
coworker | 18 -7 -4 -1 -11 4
crack | 10 -6 -3 0 0 0
crack * | 6 -17 12 -10 22 -12
cracked | 4 -17 13 -10 23 -13
craig * | 16 -2 -15 -15 28 -13
craig with | -3 -5 4 9 -4 -1
craig with <name> | -3 -5 4 9 -4 -1
craigslist | 16 -2 -15 -15 28 -13
craigslist and | 12 -7 -4 0 -3 2
crane | -2 11 -3 0 -6 0
crank | 8 17 -9 0 -16 -1
crank * | 14 21 -10 -3 -11 -12
crank <part> | -4 11 -2 -1 -1 -1
crank its | 10 -1 -2 -3 -4 0
crank its a | 10 -1 -2 -3 -4 0
crank sensor | -4 11 -2 -1 -1 -1
cranked | -6 31 -4 -2 -6 -13
cranks | 20 -12 -7 -1 -2 0
cranks and | 16 -10 -4 1 -2 -1
cranks and cranks | 16 -10 -4 1 -2 -1
cranks and wont | 11 -2 0 1 0 -10
cranks but | 13 -7 -4 0 -2 1
cranks but doesnt | 14 -5 -3 -2 -5 1
crazy | 24 -2 -8 -5 -3 -5
crazy <n> | 23 -4 -1 -4 -5 -9
crazy to | 11 -4 -3 -2 -2 0
cream | 4 10 -15 -12 26 -13
cream in | 10 -6 -2 1 -3 0
cream in the | 10 -6 -2 1 -3 0
credi * | -16 -9 15 52 -7 -36
credit | -16 -7 19 43 -3 -36
credit <we> | -2 -2 12 5 -11 -2
credit card | -18 -4 -6 40 2 -14
credit card interest | -5 -5 -4 23 -8 -2
credit card processing | -3 -4 2 12 -6 -1
credit cards | 11 -5 -6 4 -6 1
credit check | -5 -7 -8 32 -5 -6
credit for | -6 -8 38 -14 -7 -3
credit union | 1 4 11 -18 17 -15
credit you | -2 -2 12 5 -11 -2
credito | -5 -4 -11 29 -5 -4
creek | -1 -7 16 -2 -4 -2
creep * | -1 10 -2 -1 -5 0
creo | 9 13 -14 -5 0 -3
creo que | -4 19 -11 -4 1 -2
creo yo | 14 -6 -6 0 -4 1
crew | 2 -6 -5 -2 20 -8
crews | 13 -3 -3 -3 -5 0
cruce * | -7 -8 -8 37 -7 -7
crucero | -7 -8 -8 37 -7 -7
crucero gratis | -7 -8 -8 37 -7 -7
cruis * | -6 -5 -10 17 22 -18
cruise | -6 -5 -10 17 22 -18
cruise to | -1 -2 -3 8 -2 0
cruise to the | -1 -2 -3 8 -2 0
cruz | 4 -5 -3 -4 11 -3
cry | 12 0 2 -3 -6 -5
crypt * | -11 -11 -11 55 -11 -11
cuand * | 7 19 -3 -17 15 -21
cuando | 7 19 -3 -17 15 -21
cuando <we> | 13 -11 -3 1 0 1
cuando freno | 31 -12 -8 -2 -8 -2
cuando puedas | -3 -4 -4 -3 23 -10
cuando salgas | -2 -4 -5 -3 20 -7
cuando salgas del | -2 -4 -5 -3 20 -7
cuando tenga | 12 -7 -5 1 -3 2
cuando tenga chanza | 10 -5 -4 0 -3 2
cuando usted | 13 -11 -3 1 0 1
cuant * | 31 7 -18 -11 12 -20
cuanto | 32 6 -18 -11 12 -20
cuanto cobra | 10 -15 -9 -3 27 -10
cuanto cobra por | 24 -8 -3 -2 -8 -3
cuanto cobran | 28 -5 -4 -2 -7 -10
cuanto le | 0 29 -9 -7 -9 -4
cuanto le debo | -6 33 -8 -7 -9 -4
cuanto me | 12 -8 -3 0 -2 1
cuanto me cobra | 12 -8 -3 0 -3 1
cuanto sale | 13 -3 -2 -1 -9 1
cuanto sale una | 13 -3 -2 -1 -9 1
cuatr * | -1 -3 9 -8 15 -13
cuatro | -1 -3 9 -8 15 -13
cuent * | -10 -12 25 17 -12 -8
cuenta | -10 -12 25 17 -12 -8
cummi * | 20 -2 -7 3 -8 -5
cummins | 20 -2 -7 3 -8 -5
cunad * | 10 -7 -3 1 -3 2
cunado | 10 -7 -3 1 -3 2
curb | 25 -11 -6 1 -12 2
curb and | 15 -6 -3 0 -4 -2
curb and the | 10 -3 -2 0 -3 -2
curre * | -1 -2 -3 14 -8 0
current | -2 -1 -2 14 -8 -1
curtis <name> | 9 1 -4 -1 -6 2
custo * | -21 6 25 43 -24 -29
custody | -7 -8 -9 -6 37 -6
customer | -13 17 29 8 -28 -13
customer here | 10 -1 -11 -3 2 3
customer of | 1 10 22 -17 -6 -11
customer of yours | -8 13 25 -15 -4 -11
customer on | 4 -7 9 -2 -5 1
customer with | -9 0 12 6 -8 0
customer with the | -5 2 15 -6 -7 0
customers | -5 -18 8 46 -17 -13
customers for | 1 -8 -5 11 -1 3
customers for your | 1 -8 -5 11 -1 3
customers i | -4 -3 1 10 -3 -1
customs | -12 -14 11 33 -8 -11
cut | -11 -7 -5 13 39 -29
cut and | 6 -6 -6 -10 25 -9
cut and color | -1 -4 -5 -8 26 -8
cut me | 17 -10 -2 0 -9 3
cut me off | 17 -10 -2 0 -9 3
cut my | -1 2 -7 -11 24 -7
cut off | 17 -11 -6 3 -5 3
cut the | -2 -5 20 -2 -13 1
cut your | -12 -2 -6 38 -7 -10
cut your power | -6 0 -5 19 -3 -5
cutti * | 16 -5 -5 0 -3 -2
cutting | 16 -5 -5 0 -3 -2
cutting off | 14 -4 -5 -1 -2 -2
cuz | -1 -8 -3 -4 20 -4
cvt | 22 -3 -3 -4 -11 0
cylin * | 21 -11 4 -2 -12 0
cylinder | 17 -9 9 -2 -11 -4
cylinder head | -4 -5 17 -2 -4 -3
cylinder head is | -4 -5 17 -2 -4 -3
cylinders | 18 -3 -13 1 -4 2
cypre * | 14 -4 -2 1 -10 2
cypress | 14 -4 -2 1 -10 2
cypress <name> | 14 -4 -2 1 -10 2
d | 11 -2 -4 0 -5 1
d <name> | 11 -5 -2 0 -3 0
d a | 18 -7 -10 2 -4 1
d e | 17 -7 -4 0 -7 0
d e <name> | 18 -6 -4 0 -8 -1
d e r | 17 -4 -4 -2 -6 -2
d i | 10 -3 -5 0 -1 -1
da | 14 -8 7 -4 -9 -1
dad | 19 -10 -5 -30 48 -22
dad had | 4 -5 10 -3 -10 3
daddy | -6 -9 -7 -5 40 -12
dads | 0 3 -11 8 3 -2
dale | 12 -10 4 3 -11 2
dale and | 12 -5 -4 -2 -1 2
dale from | -1 -3 8 -2 -4 2
damag * | -5 15 8 23 -23 -18
damage | -4 18 -3 27 -21 -17
damaged | 7 -9 16 -6 -5 -3
dan | -2 5 13 7 -12 -10
dan <name> | 0 -6 10 -2 -2 -1
dana | 23 -11 11 -12 -10 -1
dana <name> | 20 -8 -6 -1 -7 3
dana reed and | 12 0 -3 0 -5 -4
dang | -6 -4 -7 -7 -9 32
dang it | -7 -6 -5 -6 -7 31
danie * | 7 0 -11 5 0 0
daniel | -2 -7 -10 13 6 0
daniel <name> | -5 -4 -5 5 9 -1
danielle | 13 -6 0 1 -9 1
danny | -2 1 -4 -3 18 -10
dar | -1 23 -6 -4 -5 -6
dariu * | 14 4 -4 -4 -5 -5
darius | 14 4 -4 -4 -5 -5
dash | 11 0 -11 8 -9 0
dash cam | 1 -6 -5 14 -4 -1
dash is | 13 -4 -2 0 -4 -2
dash it | 10 -9 0 0 0 0
dash lights | 14 -5 -1 1 -10 1
dashb * | 24 -7 -8 -2 -5 -2
dashboard | 24 -7 -8 -2 -5 -2
date | -3 -13 16 -13 25 -13
date is | -2 -9 17 -4 1 -3
date of | -3 -11 -1 0 19 -4
date of birth | -3 -11 -1 0 19 -4
daugh * | 6 3 -13 -3 12 -5
daughter | 5 3 -9 -2 11 -7
daughter <name> | 21 -5 1 1 -19 1
daughters | 9 1 -9 -4 4 -1
daughters <car> | 16 -13 -1 1 -3 1
daughters <vehicle> | 2 11 -5 0 -7 -2
daughters car | 2 11 -5 0 -7 -2
dave | 4 -3 18 -4 -9 -7
dave from | -4 -7 23 -6 -3 -4
davis | 6 -5 2 -2 9 -10
day | 5 2 6 18 -11 -20
day <name> | 11 -9 -4 6 -2 -2
day after | -8 12 -4 1 -2 1
day and | -4 -4 12 -4 -2 2
day approval | -6 -10 -8 29 -3 -3
day can | -2 9 -7 0 -1 0
day can <we> | -2 9 -7 0 -1 0
day can you | -2 9 -7 0 -1 0
day care | 17 -3 -5 -3 -3 -4
day dear | -5 -4 -1 10 -2 2
day i | 13 -7 -8 6 -4 -1
day i am | 16 -3 -7 -6 0 0
day is | 10 -1 -5 0 -6 1
day just | -4 9 -3 -2 -2 2
day long | 11 -4 -4 -1 -3 2
day long but | 10 -3 -4 -2 -3 3
day my | 15 -8 -3 0 -7 3
day next | 22 -9 -8 -4 -5 3
day next week | 22 -9 -8 -4 -5 3
day or | -1 -3 10 -6 -3 2
day this | 10 -5 -3 -1 -2 2
day to | 18 -9 -6 0 -4 1
day to <we> | 18 -9 -6 0 -4 1
day to you | 18 -9 -6 0 -4 1
day warranty | 1 -4 15 -6 -3 -4
dayca * | 11 3 -12 -12 26 -15
daycare | 11 3 -12 -12 26 -15
days | -11 7 15 3 -8 -7
days <name> | 10 -9 -3 1 0 1
days a | -5 -3 9 0 -2 2
days a week | -5 -3 9 0 -2 2
days i | 10 -9 -3 1 0 1
days or | -4 8 -8 8 -3 -1
days past | 1 -2 20 -9 -4 -6
days past due | 1 -2 20 -9 -4 -6
days so | 11 -5 -4 0 -6 3
de | -13 -7 40 31 -8 -44
de <day> | -9 39 -12 0 -12 -6
de <mechanic> | -8 -9 31 0 -5 -9
de <mechanic> tengo | -5 -3 15 -1 -2 -3
de <name> | 4 -17 2 -11 17 5
de aceite | 13 -6 18 -4 -13 -8
de aceite para | 12 -7 -5 0 0 0
de adelante | 15 -9 -5 0 -2 1
de adelante de | 11 -6 -2 -1 -2 1
de agua | 4 10 -3 -3 -9 1
de amara | -2 -3 -2 -2 -3 13
de amara org | -2 -3 -2 -2 -3 13
de credito | -3 -3 -9 23 -4 -4
de experiencia | -5 -5 16 -1 -3 -3
de experiencia en | -3 -3 8 -1 -1 1
de garantias | -5 -5 -7 26 -6 -3
de la | -9 -5 38 2 -7 -19
de la <car> | -7 13 2 -1 -7 0
de la compania | -11 -9 16 12 -6 -2
de la familia | -3 -3 -2 -3 18 -7
de la llantera | 14 -6 5 -6 -5 -2
de las | -3 6 11 -4 -7 -2
de las cinco | -1 -8 10 0 -1 1
de los | -3 -2 14 -3 -5 -2
de luz | -1 -7 -9 34 -8 -10
de manana | -7 24 -8 0 -6 -3
de mecanico | -8 -9 31 0 -5 -9
de mecanico tengo | -5 -3 15 -1 -2 -3
de mi | 10 12 -18 -5 2 -1
de mi <car> | 9 6 -12 1 -7 3
de parte | 24 -8 -10 -2 -5 2
de parte de | 24 -8 -10 -2 -5 2
de partes | -2 -9 16 -1 -3 0
de semana | 20 -7 -3 -3 -4 -3
de su | -6 -11 6 18 5 -11
de su vehiculo | -2 -3 -7 17 -2 -2
de un <car> | 23 -11 -5 -3 -6 2
deaco * | -4 -6 -7 -1 26 -8
deacon | -5 -6 -7 -1 26 -8
deacon <name> | -4 -4 -6 -1 23 -9
deacon harris | -3 -5 -6 -1 23 -9
deacon harris there | -3 -5 -6 -1 23 -9
dead | 31 -1 -25 1 -10 3
dead <car> | 17 1 -9 -5 -4 0
dead <part> | 15 -6 -6 1 -6 2
dead <part> i | 11 -5 -1 -2 -2 0
dead and | -1 -4 -2 0 9 -2
dead and <name> | -1 -4 -2 0 9 -2
dead and i | 9 -3 -2 1 -6 1
dead and ive | -2 -3 -2 0 9 -2
dead at | 19 1 -7 1 -13 0
dead at the | 14 2 -7 -2 -5 -4
dead battery | 15 -6 -6 1 -6 2
dead battery <name> | 11 -1 -5 -1 -3 -1
dead in | 6 8 -5 1 -11 2
dead in the | 6 8 -5 0 -11 1
dead on | 13 -6 -3 -2 -4 2
dead on my | 8 -4 -2 1 -4 1
dead so | 9 -4 -2 0 -4 1
dead we | 21 -7 -4 -2 -7 -1
dead we just | 21 -7 -4 -2 -7 -1
deal | -17 -2 6 41 -14 -14
deale * | 3 -13 13 4 4 -12
dealer | 8 -4 11 10 -13 -12
dealer get | -8 11 -4 -4 13 -8
dealer is | 12 -7 -3 -1 -3 1
dealer is booked | 11 -5 -2 -2 -2 1
dealer quoted | 11 -9 -2 0 -1 1
dealer says | 20 -7 -8 -4 -3 2
dealer services | -10 -6 -10 33 -6 -2
dealer told | 9 -2 -5 -1 -3 2
dealer told me | 9 -2 -5 -1 -3 2
dealer your | -4 -5 28 -3 -8 -8
dealers | 16 -8 2 -3 -10 3
dealership | -4 -20 14 -7 16 1
deals | 2 -7 13 -1 -7 -1
deals on | -4 -6 16 -1 -5 -1
dean | 36 -8 -7 -6 -10 -5
deand * | 10 -4 -3 -1 -2 0
deandre | 10 -4 -3 -1 -2 0
dear | -7 -2 -9 15 7 -4
dear <name> | 2 -4 -1 11 -10 3
dear business | -2 -4 -1 12 -5 -1
dear business owner | -2 -4 -1 12 -5 -1
death | 23 -8 -9 0 -9 2
death rattle | 16 -8 -3 -1 -4 0
death wobble | 19 -6 -9 1 -7 1
deb | 12 -2 3 -7 -7 2
debaj * | 2 19 -7 -5 -8 -1
debajo | 2 19 -7 -5 -8 -1
debajo del | -4 20 -6 -4 -7 0
debie * | -3 25 -9 -3 -4 -6
debiendo | -3 25 -9 -3 -4 -6
debit | -6 -7 -4 -7 34 -9
debit card | -6 -7 -4 -7 34 -9
debo | -10 36 -6 -8 -3 -8
debor * | 12 0 7 -5 -8 -7
deborah | 12 0 7 -5 -8 -7
deborah <name> | 11 1 7 -4 -7 -8
debt | -20 -16 -18 67 4 -16
debt relief | -8 -3 -4 26 -1 -10
decat * | 11 -4 -3 -2 -5 2
decatur | 11 -4 -3 -2 -5 2
decem * | -5 -4 15 -6 -3 3
december | -5 -4 15 -6 -3 3
decen * | -9 -2 12 -1 -1 2
decent | -9 -2 12 -1 -1 2
decid * | 0 18 -9 -2 -8 1
decided | -10 21 -7 -1 -5 1
decided to | -11 19 -5 0 -5 1
decir * | -3 19 -7 -1 -4 -4
decirle | -3 19 -7 -1 -4 -4
decirle que | -3 19 -7 -1 -4 -4
decis * | -7 -2 -5 34 -10 -9
decision | -7 -2 -5 34 -10 -9
decision maker | -7 -2 -5 34 -10 -9
deck | 13 -9 -4 1 -3 1
deck level | 11 -9 -1 1 -3 0
decli * | -9 25 30 -12 -17 -18
decline | -6 20 -5 1 -5 -6
declined | -6 15 31 -10 -15 -15
deduc * | -6 0 -6 17 -4 -2
deductible | -6 0 -6 17 -4 -2
dee | 0 -4 -3 -4 9 3
deer | 9 -5 12 -5 -8 -2
deer last | 19 -4 -5 0 -8 -1
deer last night | 19 -4 -5 0 -8 -1
def | 13 11 -9 -8 -7 0
degre * | 9 -4 -3 0 -4 0
degrees | 9 -4 -3 0 -4 0
deje | -6 12 8 -5 -7 -2
deje las | 5 11 -6 -3 -5 -2
deje las llaves | 5 11 -6 -3 -5 -2
dejo | 1 17 2 -3 -13 -3
del | -21 9 27 18 -8 -24
del <car> | -8 20 8 -3 -15 -2
del <car> rojo | -4 23 -8 -1 -8 -2
del <part> | 29 -10 -10 -1 -8 0
del <part> esta | 22 -6 -7 -2 -6 -1
del <vehicle> | -1 -9 -13 13 13 -3
del carro | -1 -9 -13 13 13 -3
del departamento | -2 -7 -10 26 -3 -4
del departamento de | 0 -3 -4 16 -4 -4
del motor | 29 -10 -10 -1 -8 0
del motor esta | 22 -6 -7 -2 -6 -1
del seguro | -7 -8 13 17 -9 -6
del trabajo | -2 -4 -5 -3 20 -7
del yonke | -5 -8 16 -1 -2 -1
del yonke ya | -5 -8 16 -1 -2 -1
delan * | 15 8 -10 -2 -8 -4
delaney | 15 8 -10 -2 -8 -4
delet * | 7 3 -9 14 -7 -8
deleted | -7 6 -6 17 -4 -6
delgado and my | 10 -2 -1 1 -4 -4
delgado here | 11 -6 0 1 -5 0
delgado necesito | 11 -3 -3 -1 -3 -1
delgado necesito ayuda | 11 -3 -3 -1 -3 -1
deliv * | 1 -24 57 -26 29 -38
deliver | 25 -12 22 -6 -15 -15
delivered | -4 -8 20 -24 29 -14
delivered to | -3 -1 11 -2 -5 1
delivery | -3 -15 44 -12 20 -35
delivery <mechanic> | -8 -6 34 -7 -12 -1
delivery <mechanic> from | -4 -5 14 -2 -5 3
delivery <vehicle> | 13 -2 -2 -1 -6 -1
delivery company | 0 -6 11 -4 -5 4
delivery driver | -8 -6 34 -7 -12 -1
delivery driver from | -4 -5 14 -2 -5 3
delivery for | -10 -9 23 -9 12 -7
delivery for <day> | -5 -5 15 -3 -6 3
delivery for tomorrow | -5 -5 15 -3 -6 3
delivery trucks | 8 11 -11 -3 -4 0
delivery van | 12 -1 -2 -1 -5 -3
delivery vans | 21 -5 -13 0 -7 4
delivery vans for | 12 -2 -7 0 -4 1
delor * | -3 -6 -3 0 13 -2
delores | -3 -6 -3 0 13 -2
delph * | 10 -5 -5 -1 0 0
delphine | 10 -5 -5 -1 0 0
demo | -11 -19 38 30 -16 -23
demo next | -3 -2 13 -8 -1 0
demo next week | -3 -2 13 -8 -1 0
denis * | 12 -3 -1 -9 14 -13
denise | 12 -3 -1 -9 14 -13
denise <name> | -1 -2 -5 -4 11 1
denny | 5 -6 11 -3 -6 0
denta * | -14 -14 -14 26 29 -13
dental | -14 -14 -14 26 29 -13
denti * | -11 -12 -18 -17 73 -15
dentist | -2 -12 -11 -9 41 -8
dentists | -10 -11 -10 -10 51 -9
dentists office | -8 -6 -6 -6 30 -4
denve * | 15 -5 -2 -1 -7 0
denver | 15 -5 -2 -1 -7 0
depar * | -16 -23 7 42 14 -24
departamento | -5 -9 -12 37 -6 -4
departamento de | -4 -6 -9 30 -6 -4
departamento de garantias | -5 -5 -7 26 -6 -3
department | -15 -22 8 36 15 -21
department <we> | -1 -3 -5 19 -5 -5
department about | -7 -9 14 0 5 -3
department at | -4 -10 0 -9 27 -4
department at <name> | -2 -9 14 -8 12 -7
department of | -8 -3 7 6 -3 2
department of <name> | -5 -3 14 -4 -4 3
department we | -2 -3 -6 13 -4 2
department we have | -2 -3 -6 13 -4 2
department you | -1 -3 -5 19 -5 -5
depen * | -4 -6 11 0 -1 0
deplo * | 9 -5 -3 0 -3 1
deployed | 9 -5 -3 0 -3 1
depos * | -22 24 13 12 10 -37
deposit | -11 27 27 -30 8 -22
deposit back | -6 26 -1 -7 -5 -6
deposition | -8 -4 -2 -8 31 -10
deposits | -7 -11 -14 44 -8 -4
depot | 1 -6 12 -3 -5 1
depot <name> | 0 -3 12 -3 -4 -1
derek stone <n> | -4 9 -1 0 -1 -2
derek stone <name> | 10 -1 -5 -2 -2 0
derek stone i | 10 -1 -5 -2 -2 0
derma * | -10 -9 1 -10 37 -8
derri * | -9 28 -1 -1 -8 -9
derrick | -9 28 -1 -1 -8 -9
desco * | -3 -1 -5 13 -2 -2
desconectado | -3 -1 -5 13 -2 -2
descr * | 13 -6 -2 -2 -4 1
describe | 13 -5 -2 -2 -4 1
desde | -11 19 -15 19 1 -15
desha * | 11 -5 -4 0 -3 1
deshawn | 11 -5 -4 0 -3 1
deshp * | 13 -4 -1 1 -10 1
deshpande | 13 -4 -1 1 -10 1
desig * | -13 -14 -12 65 -14 -11
design | -13 -14 -12 65 -14 -11
desk | -4 -15 28 -17 28 -21
desk at | -6 -11 13 -10 21 -7
desk at <name> | -6 -8 15 -8 12 -5
desmo * | 15 8 -6 -6 -6 -5
desmond | 15 8 -6 -6 -6 -5
desmond <name> | 7 8 -2 -2 -3 -8
desmond clarke | 16 -5 -1 -2 -1 -7
desmond with | 14 -7 -2 -3 -4 1
despues de las | 9 -5 -4 0 -1 1
detai * | -11 -8 17 12 3 -14
detailing | -14 -4 14 14 5 -15
detec * | 2 -17 -7 6 2 14
detected | -2 -7 -8 9 -9 17
detected a | 1 0 -7 13 -3 -4
detected a virus | 1 0 -7 13 -3 -4
detective | 6 -13 -1 -2 12 -2
detective <name> | 0 -1 -8 -1 13 -2
devin | 1 -3 -2 -1 10 -6
deway * | 5 -4 8 -4 -5 0
dewayne | 5 -4 8 -4 -5 0
diagn * | 3 21 -3 -6 -13 -2
diagnosed | -3 12 -10 0 -1 3
diagnosis | 4 15 5 -8 -11 -5
diagnosis and | 5 -8 7 -3 0 0
diagnostic | 3 15 -8 -2 -11 4
dial | -15 -11 12 2 -17 29
dial <n> | -6 -3 14 0 -4 -1
diale * | -7 -10 -3 -5 35 -10
dialed | -7 -10 -3 -5 35 -10
dialed the | -1 -7 -3 -1 14 -3
dialed the wrong | -1 -7 -3 -1 14 -3
dialy * | 3 -1 -10 -1 13 -4
dialysis | 3 -1 -10 -1 13 -4
dias | 9 -4 9 3 -11 -6
dias mi | 9 -4 -3 0 -1 0
dias mi nombre | 9 -4 -3 0 -1 0
dias soy | -4 -7 17 -1 -3 -3
dias soy <name> | -4 -7 17 -1 -3 -3
dias soy ivan | -5 -6 17 -1 -2 -3
dice | 0 -6 -3 -2 19 -8
dicen | 12 -5 -4 -1 -2 0
did | -13 61 -7 -13 -7 -21
did a | -12 12 4 -1 -4 0
did and | -6 14 -7 0 -2 1
did but | -3 17 -3 0 -4 -8
did he | -7 31 -5 -6 -4 -8
did he find | -7 31 -5 -6 -4 -8
did her | 11 -10 -3 1 0 1
did his | 13 -12 -1 0 0 0
did his for | 10 -9 -2 0 0 1
did it | -2 23 -7 -2 -11 -1
did it go | 8 1 -4 -2 -5 2
did my | 5 18 -15 -7 11 -12
did my alternator | 9 -3 -4 2 -6 2
did my brakes | -14 23 -7 2 -7 4
did my oil | 13 -8 -2 0 -5 2
did my water | 0 9 -3 0 -7 1
did one | 9 -2 -4 -3 -2 2
did one for | 9 -2 -4 -3 -2 2
did that | 5 20 -10 -4 -6 -5
did that part | -3 25 -8 -5 -5 -5
did the | -5 25 -2 -2 -17 1
did the brakes | 9 -4 -3 1 -5 2
did the front | -1 16 -7 0 -6 -2
did the mechanic | -6 12 -5 2 -4 1
did the oil | 5 4 -3 1 -13 5
did the part | -2 15 -4 -3 -5 -2
did we | -3 10 -4 0 -5 2
did you | -18 34 4 -9 7 -19
did you ever | -7 33 -9 -6 -6 -4
did you find | -9 40 -10 -5 -10 -5
did you get | -4 16 -12 -6 15 -9
did you look | -3 11 -2 0 -4 -2
did you order | 2 27 -12 -4 -11 -3
did you want | 0 -7 11 -3 -5 4
did you write | -6 11 -3 -2 -1 0
didnt | -2 14 -2 5 -2 -14
didnt call | -4 -7 -2 -2 17 -2
didnt call any | -4 -7 -2 -2 17 -2
didnt do | 0 12 -7 -4 -1 1
didnt hear | 7 -9 7 -1 -5 1
didnt realize | 7 6 -5 -1 -8 1
die | 9 -4 -1 0 -4 0
died | 23 2 -12 2 -17 1
died and | 9 12 -6 -1 -9 -6
died and <name> | 18 -8 -5 2 -7 0
died and i | 2 15 -3 0 -8 -6
died at | 12 -6 -3 1 -5 1
died at the | 24 -9 -6 3 -7 -4
died in | 10 -4 -3 -1 -3 1
dies | 16 -4 -4 -2 -4 -1
dies starts | 12 -1 -1 -3 -3 -2
dies starts then | 12 -1 -1 -3 -3 -2
diese * | 37 -18 6 -6 -15 -4
diesel | 19 -13 13 -5 -11 -3
diesel i | -2 -6 12 -3 -6 4
diesel in | 17 -2 -3 -4 -4 -5
diesel in my | 13 -1 -1 -4 -2 -6
diesels | 29 -8 -7 -2 -7 -4
diez | 4 -1 9 -8 5 -10
diff | 23 -2 -8 -4 -6 -4
diffe * | 6 6 1 -14 10 -8
different | 6 9 -3 -14 10 -9
different <vehicle> | 2 -8 -4 -1 12 -1
different <vehicle> my | 14 -6 -6 1 -6 3
different car | 2 -8 -4 -1 12 -1
different car my | 14 -6 -6 1 -6 3
different things | 11 -2 -1 -2 -8 2
digit | -5 -7 7 -2 9 -2
digit * | -8 -8 -2 28 -3 -7
digital | -8 -8 -2 28 -3 -7
digital marketing | -7 -7 2 24 -3 -9
dijer * | 2 16 -6 0 -8 -3
dijeron | 2 16 -6 0 -8 -3
dijeron que | 2 17 -6 0 -8 -4
dijo | -1 17 -11 -5 5 -6
dijo que | -1 17 -11 -5 5 -6
dile | -3 -12 -8 -5 38 -11
dile a | -5 -10 -5 0 26 -6
dile que | -5 -4 -5 -5 27 -7
dim | 10 -4 -2 0 -4 0
dimit * | 12 -5 -4 12 -5 -9
dimitri | 12 -5 -4 12 -5 -9
diner | -7 -4 6 -13 31 -13
diner * | -10 19 -10 24 -10 -12
dinero | -10 19 -10 24 -10 -12
dinne * | 6 11 -26 -26 59 -25
dinner | 6 11 -26 -26 59 -25
dinner reservation | -6 -6 -5 -4 26 -5
dio | 9 2 -6 0 -4 -1
dio su | 14 -6 -4 0 -4 0
direc * | 14 -2 3 29 -28 -16
direct | 13 -11 5 14 -18 -3
direct line | 7 -9 9 -6 -7 6
direct line is | 7 -9 9 -6 -7 6
directory | -16 -11 13 38 -12 -13
dirt | 10 5 -4 -2 -9 1
disab * | -12 -12 -12 32 16 -13
disap * | -8 23 -4 0 -5 -5
discl * | -4 -5 -3 -7 -3 22
disco * | 23 -12 8 40 -25 -33
disconnect | 10 -7 -7 7 -3 0
disconnected | -7 -8 -12 34 -7 -1
disconnection | -2 -3 -11 33 -8 -9
discontinued | -1 -5 25 2 -9 -13
discount | 4 4 -7 37 -21 -17
discu * | -3 14 9 -22 22 -20
disculpe | -1 -11 15 -14 29 -18
discussed | -8 38 -5 -9 -6 -9
dish | -2 -2 -2 -1 8 -1
dishw * | -3 -3 -10 -11 38 -10
dispa * | -8 -10 16 16 -11 -3
dispatch | -5 -9 22 -7 -5 3
dispatch at | -1 -6 10 -1 -2 0
dispatch at <name> | -1 -6 10 -1 -2 0
displ * | 13 -5 -2 -2 -6 1
displays | 12 -4 -2 -3 -6 3
displays a | 12 -4 -2 -3 -6 3
displays a message | 12 -4 -2 -3 -6 3
dispo * | -8 -6 -6 -6 38 -12
dispu * | 2 13 -5 -2 -8 0
dispute | 2 13 -5 -2 -8 0
disre * | -2 22 -17 17 0 -20
disregard | -2 22 -17 17 0 -20
distr * | 11 2 43 -19 -20 -17
distributor | 0 -2 34 -10 -11 -10
distributors | -5 -4 13 -2 -6 4
district | 7 -1 8 -7 -7 0
divis * | -2 -12 -10 36 -7 -5
division | -2 -12 -10 36 -7 -5
dixie | 12 -3 -3 1 -7 0
dixie parking | 9 -3 -2 1 -5 0
dixie parking lot | 9 -3 -2 1 -5 0
dmitr * | 19 -7 -7 0 -3 -2
dmitri | 19 -7 -7 0 -3 -2
dmv | -10 -2 -6 -10 44 -15
do | 27 -8 -3 6 9 -30
do <day> | 0 14 -4 1 -7 -3
do <name> | 12 21 -15 -2 -21 4
do <part> | -6 -12 22 7 -16 6
do <vehicle> | -7 -7 -6 7 14 0
do <we> | 37 -35 -4 3 27 -28
do <we> <did> | 9 -3 -2 -3 -2 1
do <we> <mechanic> | 26 -12 -18 3 7 -5
do <we> <paper> | 18 -7 -3 -4 -9 5
do <we> all | -8 -6 -3 -1 20 -1
do <we> bring | 23 -4 -4 -3 -10 -2
do <we> charge | 21 0 -4 -4 -8 -4
do <we> come | 32 -7 -9 -3 -12 0
do <we> cut | 0 -5 -2 -7 15 -1
do <we> do | 11 -15 -15 -7 30 -5
do <we> fix | 14 -2 -2 -3 -9 2
do <we> go | 15 -2 -4 0 -7 -3
do <we> have | -11 -7 4 4 17 -7
do <we> need | -14 12 19 9 -15 -10
do <we> own | -6 -2 -3 19 -7 -2
do <we> rent | -13 -2 -9 -3 35 -8
do <we> replace | 22 -7 -5 -1 -8 -1
do <we> sell | 1 0 -6 -6 21 -10
do <we> service | 23 -9 -9 -8 13 -10
do <we> take | 30 -2 -4 -5 -12 -7
do <we> want | -12 3 17 -9 2 -1
do <we> work | 32 -6 -8 -3 -11 -4
do a | 6 5 12 3 -16 -11
do a pre | -10 19 -5 0 -5 2
do about | -3 14 -6 1 -8 2
do about it | -3 14 -6 1 -8 2
do all | -5 14 -4 -2 -6 2
do an | 13 -7 -2 1 -4 0
do an oil | 13 -7 -2 1 -4 0
do at | 9 -7 -2 0 0 1
do brakes | -8 -10 22 7 -14 4
do diesel | 8 -7 4 0 -3 -3
do doordash | 15 -3 -2 -3 -6 0
do em | 12 -1 -11 -2 -1 3
do european | 12 -2 -1 -1 -9 1
do hair | -4 -5 -6 -5 24 -3
do i | 10 28 -9 -14 -4 -11
do i go | 6 -7 -6 -4 18 -7
do i need | 11 -2 -9 -7 10 -2
do i owe | -12 45 -5 -7 -16 -4
do i pay | -1 10 -4 -1 -3 -1
do i talk | 15 -5 -3 -3 -4 0
do is | 4 -3 -2 6 -9 3
do it | 16 8 -5 -9 -3 -7
do it at | 24 -9 -8 1 -5 -3
do it in | 9 -3 -5 1 -3 2
do it myself | 10 -4 -4 1 -5 1
do it there | 2 28 -7 -7 -9 -7
do mobile | -5 -4 16 -4 -3 0
do my | 3 14 -8 -1 -11 2
do my <car> | 16 -4 -8 2 -9 2
do nails | -11 -6 10 -4 12 -2
do next | -4 9 -4 1 -5 2
do no | -3 -4 8 -4 -1 3
do not | 8 -3 -10 37 -17 -15
do not call | -7 -6 -6 27 -6 -3
do not disregard | -7 -7 1 24 -4 -7
do not hang | -6 -5 -3 27 -6 -7
do not know | 10 -3 0 -2 -8 3
do oil | 17 1 -6 -3 -8 -1
do oil changes | 14 1 -5 -2 -7 -1
do pre | 30 -11 -6 -3 -9 -2
do pre purchase | 30 -11 -6 -3 -9 -2
do state | 20 -3 -2 -3 -4 -7
do state inspections | 20 -3 -2 -3 -4 -7
do that | 6 5 8 -6 -16 2
do that or | 12 -2 -4 -2 -3 0
do the | -3 30 4 -19 -2 -10
do the <part> | -1 23 -13 3 -10 -3
do the front | 11 -10 0 0 0 0
do the other | -5 12 -3 0 -3 -2
do the work | -6 20 -6 -2 -5 -2
do this | 11 -4 -5 0 -3 0
do this but | 11 -4 -5 0 -3 0
do those | 18 5 -7 -3 -12 -1
do tires | 9 -5 -3 2 -5 2
do yall | 23 -12 -12 -10 21 -10
do yall do | 17 -4 -6 -1 -6 2
do you | 35 -32 -3 4 22 -26
do you all | -8 -6 -3 -1 20 -1
do you bring | 23 -4 -4 -3 -10 -2
do you charge | 21 0 -4 -5 -8 -4
do you come | 24 -3 -6 -3 -9 -1
do you do | 10 -15 -14 -6 30 -5
do you fellas | 14 -3 -5 -3 -3 -1
do you fix | 14 -2 -2 -3 -9 2
do you go | 15 -2 -4 0 -7 -3
do you guys | 25 -12 -17 3 7 -6
do you have | -11 -7 4 4 17 -7
do you need | -14 12 19 9 -15 -10
do you own | -6 -2 -3 19 -7 -2
do you put | 9 -3 -2 -3 -2 1
do you rent | -13 -2 -9 -3 35 -8
do you replace | 22 -7 -5 -1 -8 -1
do you sell | 1 0 -6 -6 21 -10
do you service | 23 -9 -9 -8 13 -10
do you take | 29 -1 -4 -5 -12 -7
do you want | -12 3 17 -9 2 -1
do you work | 31 -6 -7 -3 -11 -4
doc | -16 -12 -5 12 34 -13
dock | 5 -12 -12 -7 33 -8
docto * | 25 -22 -19 -24 67 -26
doctor | 24 -20 -18 -22 59 -23
doctors | 0 -15 -11 -9 40 -5
doctors appointment | 1 -12 -6 -6 27 -4
doctors office | -3 -7 -9 -6 29 -4
does | 22 -8 -20 1 16 -10
does a | 22 -6 -3 -4 -7 -2
does it | 4 -6 -8 -3 20 -7
does it cost | 17 -3 -2 -5 -7 0
does not | 12 7 -6 -2 -10 0
does not heat | -9 15 0 -2 -1 -3
does not start | 9 3 -5 2 -6 -2
does not work | 11 -4 -3 -2 -3 1
does that | 11 1 -8 -1 -7 3
doesn * | 9 10 12 -9 -17 -6
doesnt | 9 10 12 -9 -17 -6
doesnt believe | -6 12 -7 1 -3 2
doesnt catch | 12 -10 -2 1 -2 1
doesnt speak | 12 -7 -2 1 -5 1
doesnt start | 11 -4 -4 -1 -2 -1
doesnt want | 16 -4 -3 1 -13 4
doesnt want to | 16 -4 -3 1 -13 4
doesnt work and | 12 -6 -5 1 -2 1
dog | 6 -10 -12 -25 33 8
dog and | 17 -7 -3 3 -10 -1
dog ate | -4 -2 -1 0 9 -2
dog chewed | 20 -3 -3 0 -10 -4
dog chewed through | 21 -5 -4 1 -9 -3
dog got | 14 4 -1 -2 -12 -4
dog grooming | -6 -9 -7 -3 35 -11
dog to | 11 -9 -4 -2 8 -4
dogs | -11 22 -7 -18 29 -16
dogs in | -5 16 -3 0 -5 -3
dogs medicine | -7 -8 -8 -9 37 -6
doin this | 7 -8 5 0 -4 1
doin this is | 7 -8 5 0 -4 1
doing | -16 19 3 10 -24 8
doing a | -3 -6 5 12 -5 -3
doing it | -13 25 14 -4 -11 -10
doing it again | -7 28 -10 2 -6 -8
doing our | -2 -4 -4 8 -1 2
doing that | -1 17 -3 -2 -9 -2
doing that thing | 0 17 -3 -2 -9 -2
doing the | -12 17 -3 0 -2 0
doing this | 3 9 -3 -2 -5 -3
dolar * | 6 16 -14 19 -13 -14
dolares | 6 16 -14 19 -13 -14
dolla * | -9 -8 17 32 -17 -14
dollar | -6 1 10 19 -15 -10
dollar plan | -7 -7 -1 26 -7 -4
dollars | -7 -9 16 27 -15 -12
dollars and <name> | 0 6 -10 -6 9 1
dollars and i | 0 6 -10 -6 9 1
dollars in | -4 -10 9 13 -11 2
dollars on | 0 11 -4 -5 -5 2
dollars so | -8 9 -1 0 -1 1
dollars to | 13 -5 -4 7 -9 -2
dolor * | 7 13 -9 -2 -7 0
dolores | 7 13 -9 -2 -7 0
dombr * | -6 9 -2 1 -3 1
dombrowski | -6 9 -2 1 -3 1
dome | 12 -7 -3 1 -3 -1
dome light | 12 -7 -3 1 -3 -1
dome light on | 13 -7 -3 1 -3 -1
domic * | 20 -5 -6 -1 -2 -5
domicilio | 20 -5 -6 -1 -2 -5
domin * | 25 -13 -8 -6 22 -18
domingo | -9 -2 -5 -3 27 -7
domingos | 34 -8 -7 -3 -6 -10
dominic | 11 -2 -3 0 -3 -3
don | 0 -8 2 -6 23 -10
don <name> | -6 -5 3 -6 24 -9
don chuy | -2 0 11 -2 -5 -2
dona | 11 -6 -3 -2 -3 2
dona <name> | 11 -6 -3 -2 -3 2
dona carmen | 11 -6 -3 -2 -3 2
donat * | 10 -15 -17 36 7 -21
donate | 10 -5 -10 25 -7 -12
donate repairs | -1 0 -8 12 -1 -2
donated | -1 0 -8 12 -1 -2
donated cars | -1 0 -8 12 -1 -2
donated cars and | -1 0 -8 12 -1 -2
donation | -13 -14 -12 38 14 -13
donde | 20 7 -9 -6 -5 -7
done | 23 19 23 -17 -30 -17
done <n> | -7 -6 20 -3 -3 -2
done before | 24 -11 -2 -3 -8 0
done lost | 15 -9 -6 1 -5 3
done on | 12 10 -10 -4 -11 2
done on a | 17 -4 -7 2 -9 1
done on my | 12 4 -6 -2 -10 1
done or | -7 10 -1 -1 -2 -1
done quit | 14 -6 -4 -1 -4 0
done right | 20 -11 -7 2 -7 2
done the | 8 5 -8 0 -6 1
done with | -2 31 -9 -7 -8 -5
done yet | -10 38 -6 -7 -7 -8
donni * | 18 4 1 -5 -8 -11
donnie | 18 4 1 -5 -8 -11
dont allow | 8 -3 -2 -1 -2 1
dont ask | 20 -6 -7 2 -8 -2
dont be | -5 -6 -3 -4 24 -7
dont be late | -5 -6 -3 -4 25 -7
dont bother | 1 7 -1 0 -8 2
dont call | 4 -5 -8 -1 8 2
dont call me | 11 -3 -5 0 -6 3
dont come | -4 32 -7 1 -12 -9
dont do | 3 -8 18 -8 -8 3
dont do no | -3 -4 8 -4 -1 3
dont even | 1 -5 -2 0 -5 10
dont even like | 0 -3 -2 -1 -5 11
dont forget to | -2 -4 -1 -3 -3 13
dont go | 10 -6 -2 0 -2 0
dont got | 3 -10 13 0 -8 3
dont have | 5 1 16 13 -27 -9
dont have a | 13 -6 11 -5 -14 1
dont have it | -3 9 -1 -2 -2 -2
dont have to | -2 13 -5 -2 -6 2
dont hear it | 12 -7 -2 0 -1 -1
dont know | 9 -11 0 -13 19 -4
dont know <we> | 0 -7 14 -2 -5 0
dont know anything | 13 -5 -1 1 -4 -3
dont know its | -4 -4 -2 -3 -5 18
dont know what | 7 6 -7 0 6 -12
dont know whats | 23 -7 -4 2 -12 -2
dont know who | -4 -6 -3 -2 28 -12
dont know you | -2 -5 10 -2 -3 2
dont make them | 9 -5 -3 1 -4 2
dont need it | 9 -6 -2 0 -1 0
dont order | -3 9 -3 -1 -2 0
dont own | 1 -3 -5 9 -5 3
dont pay | -2 -3 1 8 -4 0
dont pick up | 5 -8 -6 3 3 2
dont recognize | -5 19 -5 -2 -3 -3
dont remember | 11 -8 -4 0 0 1
dont run | 13 -6 -5 -2 -3 4
dont see | -9 26 -15 -8 11 -5
dont see your | -6 24 -11 -6 4 -6
dont start | 10 -6 -2 1 -6 2
dont tell | 9 -10 6 -2 -2 -1
dont tell me | 14 -5 -4 1 -4 -2
dont trust | 13 -5 -3 -1 -2 -2
dont trust it | 13 -5 -3 -1 -2 -2
dont wanna | 18 -12 8 -5 -10 1
dont want | 7 3 1 -11 0 1
dont want a | 3 16 -3 -2 -6 -8
dont want to | 5 0 0 -10 2 3
dont work | 15 -4 -8 -4 -2 3
donut * | -9 -7 -4 -8 36 -7
donuts | -9 -7 -4 -8 36 -7
door | 0 -13 9 -24 36 -8
door ajar | 14 -6 -2 2 -6 -3
door ajar light | 14 -6 -2 2 -6 -3
door and | 14 -3 -7 2 -7 0
door and its | 14 -2 -6 1 -6 -1
door for | -1 -5 36 -9 -14 -8
door for the | -3 -2 35 -9 -14 -7
door i | 14 -7 -1 -1 -5 0
door is | 12 -6 -1 0 -2 -2
door is not | 12 -6 -1 0 -2 -2
door it | 8 -6 -1 0 -1 -1
door on | 15 -10 -4 1 -2 0
door on the | 12 -8 -5 1 -1 -1
door to | 10 -3 0 -3 -3 0
door with | -7 -9 15 -4 13 -7
door wont | -7 -6 -8 0 20 1
door wont open | -11 -4 -6 -1 22 0
doord * | 18 -6 -4 -3 -7 2
doordash | 18 -6 -4 -3 -7 2
doors | 10 -1 10 -6 -11 -2
dorm | -1 -9 -9 -8 35 -8
dorot * | 2 10 -5 -1 -5 -1
dorothy | 2 10 -5 -1 -5 -1
dorse * | 10 -2 -7 -3 2 0
dorsey | 10 -2 -7 -3 2 0
dos | -2 20 -5 -2 10 -22
dos mil | 2 -8 -7 -6 21 -4
dosci * | -1 12 -4 -1 -5 -1
doscientos | -1 12 -4 -1 -5 -1
dot | -4 4 9 -8 -14 14
dot com | -3 13 -1 -2 -3 -4
dotti * | 22 -13 -5 0 -7 2
dottie | 18 -11 -2 0 -6 1
doubl * | 10 24 -10 -9 -10 -4
double | 10 24 -10 -9 -10 -4
double eight | 11 -4 -1 0 -5 -1
double three | 16 -3 -5 -2 -2 -4
doug | -2 8 18 -6 -12 -6
dough * | -2 -1 9 -4 -4 1
doughnuts | -2 -1 9 -4 -4 1
dougi * | -5 -4 -1 -2 18 -7
dougie | -5 -4 -1 -2 18 -7
down | 6 -1 -6 13 -10 -1
down again | -5 1 -7 -5 23 -6
down and | 21 -7 -6 -3 -8 2
down as | 6 9 -3 -3 -6 -2
down as <name> | -5 15 -2 -2 -2 -4
down at | 10 -8 -1 0 -3 2
down at the | 10 -8 1 0 -4 2
down by the | 8 -2 -2 1 -3 -2
down for | -13 34 -14 11 -6 -12
down for <day> | -4 15 -2 -6 -8 5
down for the | -4 15 -9 0 -2 0
down in | 12 8 -10 -4 -8 3
down in <name> | 21 -4 -7 -5 -7 2
down is | 12 -5 -7 1 -2 2
down off | 9 -5 -3 0 -1 0
down on | 21 -7 -3 -2 -9 0
down on my | 17 -5 -1 -1 -8 -1
down the | -4 -9 3 22 -8 -4
down the street | -5 -7 7 17 -6 -6
down to | 19 -7 -2 -1 -4 -4
down to eleven | 9 -2 -3 0 -5 1
downt * | 9 -3 -5 1 -3 1
downtown | 9 -3 -5 1 -3 1
doy | 13 -8 -4 0 -2 1
doyle <name> | -5 10 9 -4 -4 -6
dozen | -7 -4 -4 -2 22 -5
dr | 2 -15 -21 -18 69 -17
dr <name> | -5 -11 -17 -6 35 4
dr feldman | -11 4 -1 -11 28 -9
dr patel | 10 -9 -2 -2 3 0
dr patels | 0 -10 -3 -1 14 1
dr patels office | 0 -10 -3 -1 14 1
dr simmons | -3 -6 -2 0 11 0
dr weiss | -9 -8 -5 -8 37 -7
dragg * | 16 -2 -9 0 -7 1
dragging | 12 -2 -3 0 -8 0
drain | 13 -7 -1 -14 24 -15
drain * | 22 -14 -3 2 -5 -1
drain plug | 12 -8 -2 -1 -2 1
draining | 18 -14 -2 0 -1 -1
draining it | 16 -12 -2 -1 -1 0
draw | 12 -7 -1 1 -7 1
drawe * | -4 -4 2 -2 9 -1
dre i | 2 -5 9 -4 -3 0
dress | -11 -8 -8 -6 48 -13
drill | 1 -4 -5 -4 14 -2
drip | 0 14 -7 0 -7 1
dripp * | 12 -4 -6 -1 -2 1
dripping | 12 -4 -6 -1 -2 1
drive | 15 -6 4 -6 -5 -1
drive * | -2 9 16 7 -14 -15
drive <name> | 14 -7 -4 2 -4 0
drive a | 25 -10 -10 1 -8 1
drive a <car> | 18 -7 -4 -1 -3 -1
drive and | 19 -6 -1 -1 -6 -4
drive for | 13 -7 5 -2 -8 -1
drive for <name> | 8 -6 7 -2 -6 -1
drive for uber | 8 -2 -4 -1 -2 1
drive home | 26 -5 0 -6 -9 -5
drive home from | 9 -4 -2 1 -6 2
drive it | 4 10 -7 1 -10 2
drive it a | -1 12 -5 -1 -5 0
drive it or | -2 13 0 -3 -5 -3
drive much | 10 -3 -4 -1 -4 2
drive or | -5 3 13 -1 -7 -3
drive the | -6 -2 6 -6 11 -3
drive the <part> | -4 -6 14 0 -6 1
drive the parts | -4 -6 14 0 -6 1
drive uber | 15 -9 -4 2 -4 0
drive uber <car> | 15 -6 -4 2 -4 -1
driven | 4 12 -9 -3 -9 4
driver | 15 -2 18 -21 0 -11
driver from | -4 -5 14 -2 -5 3
driver side | 12 -7 -5 1 -4 2
drivers | -11 -14 20 23 6 -25
drivers door | 8 -1 -3 -4 -1 0
drivers side | 18 -4 -8 -3 -2 -1
drivers side and | 11 -3 -4 -1 -2 0
drives | 14 -10 -2 0 -3 1
drives a | 10 -5 -1 1 -8 2
drivetrain | 14 -6 1 -2 -8 2
drivetrain malfunction | 15 -5 -4 -2 -6 1
driveway | 3 15 5 -6 -19 3
driveway and | 9 -3 -4 -1 -3 1
driveway the | 9 -3 -2 0 -6 2
driveway with | 17 -7 -10 2 -4 1
driveways | -4 9 7 -3 -6 -4
drivi * | 12 -4 -22 3 2 10
drivin | 11 -4 -2 1 -4 -1
drivin it | 11 -4 -2 1 -4 -1
driving | 10 -4 -22 3 2 10
driving it | 3 9 -8 1 -7 1
driving on | 1 -9 1 1 5 1
driving school | 3 11 -8 -4 -6 3
drop | 19 -7 26 -10 -19 -8
drop it | 16 10 -6 -5 -7 -9
drop off | -9 8 18 -10 -4 -3
drop off some | -1 -1 9 -7 -1 1
drop off the | -8 13 -4 0 -3 2
drop the | 14 -10 -1 1 -5 2
drop the tank | 13 -10 -5 1 1 1
dropp * | -12 22 17 -9 5 -23
dropped | -11 20 9 -8 5 -15
dropped at | -2 -7 10 -1 -2 1
dropped at your | -2 -6 11 -1 -2 0
dropped it | -7 17 -5 -2 -5 1
dropped off | -9 13 7 -10 14 -15
dropped off for | -2 -12 -6 -1 27 -6
dropped off my | -3 30 -2 -6 -16 -3
dropped the | 0 16 -6 -1 -5 -4
dropped the check | -3 18 -5 -1 -4 -4
dropping | -4 12 26 -12 -11 -11
drum | -2 -6 26 -6 -3 -10
drum by | -3 -5 11 0 -2 -1
drum by the | -3 -5 11 0 -2 -1
drums | -1 -1 33 -11 -10 -11
dry | -15 7 3 -20 41 -16
dry cleaning | -8 -8 -6 -8 37 -8
dryer | 6 -4 -11 -13 33 -11
drywa * | -11 -6 -8 -5 41 -11
drywall | -11 -6 -8 -5 41 -11
dual | 13 -2 -1 -7 -8 4
duboi * | 11 6 -3 -7 -4 -3
dubois | 11 6 -3 -7 -4 -3
dude | 1 -14 -8 -8 38 -9
due | 4 -15 50 9 -25 -24
due <day> | -8 -6 27 -4 -6 -1
due <name> | -5 -7 26 -5 -7 -2
due balance | 0 -1 10 -8 0 -1
due for | 8 -4 1 -12 6 1
due for <part> | 8 0 -10 0 0 2
due for oil | 13 -4 -9 0 -2 2
due for the | 16 -9 -8 1 -4 3
due on | -1 -6 13 -1 -6 1
due on the | -6 -4 16 -1 -4 -1
due the | -8 -10 34 -9 -3 -4
due the first | -8 -10 34 -9 -3 -4
due to | -2 -3 1 9 -4 0
dueno | -9 -10 20 14 -11 -4
duke | 17 -3 -4 -3 -1 -6
dump | 17 -6 -5 -2 -5 2
dumpe * | 12 -8 -5 1 -2 1
dumped | 12 -8 -5 1 -2 1
dumped everything | 9 -5 -4 1 -2 1
dumps * | -4 11 17 -9 -10 -4
dumpster | -8 -3 22 -5 -6 1
dunmo * | 10 -5 -4 0 -3 1
dunmore | 10 -5 -4 0 -3 1
dunn | 11 -3 -3 -1 -4 1
dunn <name> | 11 -3 -3 -1 -4 1
dunn avenue | 8 -2 -2 -1 -3 1
dunno | 2 9 -7 -2 0 -2
dunwo * | 0 -6 8 -4 -2 4
dunwoody | 0 -6 8 -4 -2 4
duram * | 22 -5 -4 -3 -3 -7
duramax | 22 -5 -4 -3 -3 -7
duramax it | 15 -4 -2 -3 -2 -4
durin * | 0 -4 12 -5 -5 2
during | 0 -4 12 -5 -5 2
during the | -2 -3 8 -6 0 2
duty | 1 10 -11 -8 12 -2
duval | -4 -7 16 -2 -6 2
duval <name> | -5 -6 16 -2 -4 1
dwayn * | 15 -6 -3 0 -4 -4
dwayne | 15 -6 -3 0 -4 -4
dying | 18 -5 -5 0 -7 -1
dying overnight | 11 -3 -3 -2 -3 0
e | 10 -7 -6 2 -1 2
e a | 11 -3 -4 1 -5 1
e a <name> | 11 -3 -4 1 -5 1
e a n | 9 -2 -4 1 -5 1
e a u | 11 -4 -3 0 -4 0
e b | 11 -3 -1 0 -8 0
e e | 12 -7 -2 0 -3 0
e i | 16 -10 -2 0 -2 -1
e i have | 13 -4 -2 0 -3 -4
e n a | 11 -7 0 1 -5 0
e r s | 12 -4 -2 0 -4 -1
e t | 10 -7 -1 -1 -1 -1
e t i | 8 -7 -1 -1 0 0
e t t | 9 -6 -1 0 -1 -1
e y | 10 -8 0 0 -1 0
e y e | 10 -8 0 0 -1 0
e z | 15 -9 -2 0 -1 -3
e z <name> | 17 -11 -2 0 0 -5
each | -1 -7 13 -2 -5 2
earli * | 3 32 5 -1 -19 -21
earlier | 0 35 7 -4 -16 -21
earlier but | 16 -13 -5 0 0 1
early | 6 -6 -8 -7 18 -4
east | -2 11 -4 -3 -3 1
eatin * | -10 -9 -2 0 21 0
eating | -10 -9 -2 0 21 0
ebay | 18 -9 -5 -2 -3 1
ebony | 12 -7 -3 1 -4 2
echa | 30 -15 -6 0 -5 -4
echa humo | 30 -15 -6 0 -5 -4
ecobo * | 18 -4 -5 0 -5 -4
ecoboost | 18 -4 -5 0 -5 -4
ed | 0 5 -10 -3 9 -1
eddie * | -6 -6 32 -6 -5 -8
eddies | -6 -6 32 -6 -5 -8
edge | 9 0 -1 -3 -4 -1
edifi * | -8 19 -4 -2 -3 -1
edificio | -8 19 -4 -2 -3 -1
edna | 13 -8 -5 0 0 1
efrai * | 11 -14 5 1 -7 4
efrain | 11 -14 5 1 -7 4
egg | -11 -10 -10 -11 52 -10
egg roll | -7 -7 -7 -8 36 -7
eggs | 14 -6 -1 0 -7 1
eh | 14 -7 -7 1 -3 2
eight | 2 18 0 6 -4 -22
eight * | 6 -7 19 9 -19 -8
eight <car> | 13 -3 -3 -7 -4 4
eight and | -3 11 11 -4 -9 -6
eight and noon | -3 1 12 -5 -6 1
eight and ten | -3 14 -2 -1 -3 -5
eight at | -4 19 -3 -2 -6 -4
eight hundred | 5 14 -7 -3 -7 -2
eighteen | 2 -10 22 -5 -7 -2
eighteen dollars | -5 -4 22 -3 -5 -5
eighty | 12 1 9 7 -19 -10
eighty and | 0 12 -5 -1 -5 -2
eighty thousand | 9 -4 -5 5 -4 -1
eighty thousand miles | 13 -3 -3 -2 -3 -1
either one | 8 -3 -3 -4 0 1
either way | 0 -13 7 2 1 3
el | -15 27 0 -14 23 -21
el <car> | -6 16 -9 -8 11 -5
el <day> | -15 23 -16 -8 26 -11
el <day> me | 0 21 -6 -2 -11 -3
el <mechanic> | -2 37 3 -8 -16 -14
el <mechanic> que | 2 21 -11 -3 -4 -6
el <name> | 16 -10 -1 -5 2 -2
el <paper> | 0 37 -11 -8 -8 -10
el <part> | 6 2 7 -3 -12 0
el <part> que | 0 2 9 -3 -5 -3
el <vehicle> | 19 15 -8 -12 -2 -12
el <vehicle> en | 17 -6 -4 -1 -5 -1
el <vehicle> es | 10 -5 -1 0 -4 1
el <vehicle> que | -9 11 12 -6 -6 -2
el aceite | -3 25 -8 -3 -7 -3
el aire | 20 -12 -5 0 -3 0
el aire acondicionado | 8 -2 -2 -1 -2 -1
el aire no | 9 -2 -3 0 -3 -1
el alternador | 8 1 5 -4 -10 0
el alternador de | 16 -1 -9 -2 -7 2
el alternador que | 0 -8 11 -1 -3 0
el cambio | 13 -4 -6 -2 -2 2
el cambio de | 13 -4 -6 -2 -2 2
el carro | 19 15 -8 -12 -2 -12
el carro en | 17 -6 -4 -1 -5 -1
el carro es | 10 -5 -1 0 -4 1
el carro que | -9 11 12 -6 -6 -2
el de | -6 16 6 -7 -7 -3
el de la | -3 15 -7 -1 -5 1
el doctor | -11 -12 -9 -5 43 -4
el domingo | -9 -2 -5 -3 27 -7
el estacionamiento | 14 -4 -6 -1 -5 1
el lunes | -8 17 -5 0 -5 1
el mecanico | 3 35 -17 -5 -7 -9
el mecanico que | 2 21 -11 -3 -4 -6
el miercoles | -3 8 -4 0 -2 1
el mismo | 16 17 -9 -7 -11 -6
el motor | 12 -6 8 -3 -11 0
el muchacho | -2 18 9 -4 -13 -8
el numero es | 17 -9 -6 2 -7 3
el pago | -9 25 -8 12 -8 -12
el radiador | 23 -9 8 -5 -7 -9
el recibo | 1 29 -10 -6 -9 -5
el sabado | 7 9 -11 -7 9 -7
el taller | 0 -8 22 -1 -7 -6
el telefono | 12 -6 -3 1 -3 -1
el telefono es | 10 -6 -3 1 -3 2
el trabajo | -5 28 -10 -1 -6 -5
el trabajo que | -6 28 -9 -3 -8 -3
el turno | -5 9 -1 -1 -2 0
el uno | -5 -4 -4 23 -4 -5
el video | -3 -7 -4 -3 -6 21
el viernes | -9 5 -2 -1 8 -1
el walmart | 9 -3 -5 0 -2 1
el walmart de | 9 -3 -5 0 -2 1
elain * | -9 -7 18 3 0 -6
elaine | -9 -7 18 3 0 -6
elant * | 23 -3 -4 -2 -5 -8
elantra | 23 -3 -4 -2 -5 -8
elect | -1 -2 -1 9 -3 -2
elect * | 3 -24 -4 52 2 -29
elect <name> | -1 -2 -1 9 -3 -2
election | -12 -7 -4 36 -2 -11
electric | 4 -16 -15 33 7 -14
electric <paper> | -3 -6 -11 19 9 -9
electric <paper> is | -2 -5 -6 12 -2 3
electric bill | -3 -6 -11 19 9 -9
electric bill is | -2 -5 -6 12 -2 3
electric company | -8 -7 -8 34 -8 -3
electrical | -1 -6 9 -3 -2 3
electrical and | -4 -3 11 -4 -2 2
electricity | -12 -11 -14 51 -7 -6
electricity account | -4 -5 -9 28 -8 -2
electronic | 21 -9 -6 -1 -1 -3
eleme * | -2 -4 -10 -6 33 -11
elementary | -2 -4 -10 -6 33 -11
elementary calling | -1 -1 -11 -1 16 -2
eleva * | -7 -8 -5 -1 30 -10
eleve * | -4 13 0 -3 -7 1
eleven | 2 11 -10 1 -4 1
eleven and | -4 13 -3 0 -5 -2
eleven and its | -2 11 -3 0 -4 -2
eleven below | -4 15 -2 -5 -2 -1
eleven hundred | 2 2 10 -8 -8 2
eleven oclock | -2 16 -3 -3 -4 -4
eligi * | -7 -9 -4 34 -1 -13
eligible | -8 -10 -1 46 -13 -13
elija * | 19 -4 -4 -2 -5 -3
elijah | 19 -4 -4 -2 -5 -3
ella | -9 5 9 -7 6 -5
ellen | 0 9 2 -7 5 -9
ellen <name> | 1 12 -4 0 -6 -3
elm | 3 12 6 -6 -11 -4
else | 10 -2 -2 -6 4 -5
else to | 4 5 -10 -2 5 -3
em | -2 6 -5 -6 8 -3
em back | -4 -4 8 -2 -1 2
em in | 15 -6 -4 -4 -2 1
em on | 10 -3 -7 -1 -1 1
em out | -2 -4 -1 -2 9 -1
email | -7 37 4 3 -26 -10
email * | -8 24 10 -6 -6 -14
email and | 4 26 -6 -5 -9 -10
email is | 0 13 -12 0 -4 4
email it | 0 9 0 -3 -7 2
email me | 0 17 -5 -3 -6 -3
email me a | -2 9 -3 0 -4 1
email me the | -6 22 -7 -3 -5 -2
email or | -6 11 -3 0 -1 -1
emailed | -9 25 11 -8 -5 -14
emailed me | -5 30 -4 -7 -4 -10
embar * | 13 -5 -4 2 -4 -1
embarrassing | 13 -5 -4 1 -4 -2
emerg * | 22 -9 -6 -3 -4 0
emergency | 22 -8 -5 -3 -4 -1
emily | 4 -8 -5 11 -2 0
emily <name> | 4 -8 -5 11 -2 0
emily i | -2 -4 -4 12 -1 0
emiss * | 7 -9 -5 -2 16 -6
emissions | 7 -9 -5 -2 16 -6
emman * | 10 -1 -3 -3 -2 -1
emmanuel | 10 -1 -3 -3 -2 -1
emmet * | 17 -3 -7 -2 -3 -3
emmett | 17 -3 -7 -2 -3 -3
emory | 3 -4 -5 -1 11 -5
emplo * | 1 -7 7 27 -5 -24
employee | -9 -5 13 28 -2 -25
employee retention | 1 2 -5 25 -11 -12
employee retention credit | 0 1 -4 14 -6 -6
employees | 6 -6 0 10 -5 -4
en | 12 17 13 -5 -13 -23
en <name> | 32 -18 -13 12 -8 -6
en el | 6 1 14 -4 -8 -9
en el <name> | 9 -3 -5 0 -2 1
en el estacionamiento | 14 -4 -6 -1 -5 1
en el taller | -5 -5 23 -1 -7 -5
en el trabajo | -1 9 -3 -1 -2 -2
en el walmart | 9 -3 -5 0 -2 1
en la | 17 -2 -3 -7 3 -9
en la <name> | 3 5 -8 3 -6 3
en la autopista | 19 -7 -5 0 -7 0
en la banda | 12 -7 -4 0 -2 0
en la carretera | -4 -2 10 -2 -2 -1
en la casa | 3 10 -3 -1 -5 -3
en la i | 8 -6 -2 1 -3 1
en mi | -11 21 -8 1 -3 0
en su | -3 -6 16 -5 -2 0
encar * | -4 -7 13 0 -3 0
encargo | -4 -7 13 0 -3 0
end | 11 -7 9 3 -15 -1
end is | 10 -4 -4 0 -2 0
end of the | 3 -2 5 2 -9 1
end on | 18 -2 -16 0 0 0
ended | 10 -9 0 0 -1 0
ended up | 10 -8 -1 0 -2 1
endin * | -4 -5 -8 25 -6 -2
ending | -4 -5 -8 25 -6 -2
ends | 11 -12 -1 -10 12 0
ends <day> | -2 -4 8 -2 -2 2
ends <name> | -2 -4 8 -2 -2 2
ends friday | -2 -4 8 -2 -2 2
ends in | -2 -17 8 -4 15 0
ends in <n> | -2 -16 8 -4 14 0
energ * | -7 -7 3 47 -13 -24
energy | -6 -7 3 47 -13 -23
energy program | -5 -5 -7 25 -4 -3
energy savings | -6 -4 -6 31 -9 -6
enfri * | 10 -4 -3 0 -3 -1
enfria | 10 -4 -3 0 -3 -1
engag * | 8 -14 -12 -9 34 -8
engin * | 11 -4 14 -4 -36 19
engine | 4 1 12 -3 -34 19
engine bay | -1 11 -7 1 -3 -1
engine cover | -1 23 -7 -4 -5 -7
engine for | 0 23 16 -13 -12 -14
engine hoist | -2 -7 14 -1 -3 -2
engine is | 9 -2 -1 -1 0 -4
engine light | 19 -2 -13 1 -5 0
engine light and | 19 -5 -8 -1 -4 -1
engine light came | 20 -14 -3 1 -5 0
engine light is | 22 0 -13 2 -7 -3
engine light on | 10 -7 -1 0 -3 1
engine light you | -2 8 -3 -1 -1 -1
engine lights | 14 -5 -9 2 -3 1
engine lights been | 17 -13 -4 0 -1 1
engine lights on | 1 10 -7 2 -4 -2
engine you | -1 -7 29 -8 -4 -9
engine you wanted | -8 -7 34 -7 -3 -8
engineer | -4 -2 10 -6 -1 4
engines | 29 -7 4 -6 -15 -5
engli * | 10 -4 -1 0 -4 -1
english | 10 -4 -1 0 -4 -1
english so | 20 -11 -1 2 -6 -3
english so <name> | 11 -6 -2 1 -4 1
english so im | 11 -6 -2 1 -4 1
enoug * | -6 11 -7 9 -8 1
enough | -6 11 -7 9 -8 1
enrol * | -15 -13 -18 23 46 -22
enroll | -9 -6 -6 -9 41 -11
enrollment | -8 -8 -14 25 24 -18
entit * | -7 -7 -7 36 -8 -7
entitled | -7 -7 -7 36 -8 -7
entitled to | -7 -7 -7 36 -8 -7
entre * | -10 11 29 -7 -15 -8
epc | 9 -3 -1 -2 -4 1
epc light | 8 -3 -2 -1 -4 2
equip * | -3 -3 34 -14 -8 -6
equipment | -3 -3 34 -14 -8 -6
equiv * | -10 -10 -9 -8 49 -11
equivocado | -8 -8 -8 -6 38 -7
erin | 14 -6 -9 16 -12 -3
ernes * | 7 4 -8 4 -9 2
ernestine | -4 9 -4 2 -5 2
ernestine <name> | -4 9 -4 2 -5 2
ernesto | 14 -5 -6 2 -4 -1
ernesto <name> | 13 -4 -4 2 -5 -2
ernie | 14 -4 6 -5 -5 -7
error | -8 37 -1 -7 -8 -13
es | 3 -15 -12 -3 26 1
es <n> gracias | 9 -7 -1 0 -2 1
es <name> | 1 1 8 -2 -8 0
es carlos | 11 -3 -3 -1 -3 0
es carlos <name> | 11 -3 -3 -1 -3 0
es carlos ramirez | 11 -3 -3 -1 -3 0
es de | 11 -6 -1 0 -5 1
es el | -6 -9 -12 -10 16 20
es el alternador | 8 -6 -1 1 -3 1
es jose | 9 -2 -4 -1 -1 0
es jose <name> | 9 -2 -4 -1 -1 0
es jose luis | 9 -2 -4 -1 -1 0
es la | 7 -22 -3 -10 40 -11
es la <part> | 12 -10 -2 1 -3 1
es la bateria | 12 -10 -2 1 -3 1
es la casa | -3 -3 -2 -3 18 -7
es lupita | 13 -4 -2 -2 -2 -3
es maria | 10 -2 -3 -2 -2 -1
es maria <name> | 10 -2 -3 -2 -2 -1
es maria gonzalez | 10 -2 -3 -2 -2 -1
es para | 13 -8 -10 -2 6 -1
es para un | 18 -4 -9 0 -7 2
es por | -5 0 -6 -3 14 0
es que | 12 5 -8 -2 -6 -1
es que mi | 12 5 -8 -2 -6 -1
es rosa | 11 -3 -3 -1 -3 -1
es rosa <name> | 11 -3 -3 -1 -3 -1
es rosa delgado | 11 -3 -3 -1 -3 -1
es un | 23 -14 -8 8 -8 0
es un <car> | 23 -14 -4 1 -7 2
es un mensaje | -3 -1 -5 13 -2 -2
es una | 23 -13 -10 2 -4 2
es una <car> | 23 -13 -10 2 -4 2
escap * | 2 -5 10 -3 -3 0
escape | 2 -5 10 -3 -3 0
eso | 15 2 -12 -7 -12 14
espan * | 10 -5 -2 -1 -2 0
esper * | -7 36 -13 -8 -18 9
esperando | 1 21 -5 -3 -6 -9
espin * | -5 -1 -5 2 9 2
esposa | 5 -5 9 -3 -4 -1
esta | -10 11 7 1 29 -39
esta <name> | -5 -4 -5 -5 27 -7
esta bien | 11 17 -9 -3 -9 -7
esta calentando mucho | 9 -4 -3 0 -2 1
esta listo | 0 41 -6 -11 -13 -10
esta listo mi | -2 35 -5 -9 -11 -8
esta mi | -9 10 -4 -4 14 -7
esta por | -1 -2 -2 9 -3 -2
esta por vencer | -1 -2 -2 9 -3 -2
esta prendida | 22 -6 -7 -2 -6 -1
estac * | 14 -4 -6 -1 -5 1
estacionamiento | 14 -4 -6 -1 -5 1
estan | -5 -5 26 -9 7 -13
estat * | -1 2 -14 -15 41 -14
estate | -2 7 -18 -17 45 -15
este | 27 -23 17 3 -11 -13
este es | -3 -1 -5 13 -2 -2
este es un | -3 -1 -5 13 -2 -2
este mes | -9 -8 33 -4 -4 -7
este mi | 19 -8 -10 -2 -1 2
estim * | 6 41 -8 6 -22 -24
estimado | 10 9 -15 19 -13 -10
estimado cliente | 0 -1 -3 13 -2 -6
estimate | 7 42 -6 -10 -14 -19
estimate and | -1 17 -7 -1 -7 -1
estimate and i | -1 17 -7 -1 -7 -1
estimate for | 6 2 -11 13 -12 1
estimate for the | 4 11 -8 0 -11 3
estimate from | -7 -7 21 -4 -2 -2
estimate from you | -7 -7 21 -4 -2 -2
estimate i | -5 28 -8 -8 -1 -5
estimate number | -10 44 -8 -8 -13 -4
estimate on | 5 -5 2 15 -13 -4
estimate on my | 13 2 -5 -2 -8 -1
estimate you | -10 38 0 -9 -11 -8
estimate you sent | -5 17 -7 -1 -3 -1
estimate you texted | -4 17 -5 -3 -2 -3
estimated | -3 -4 10 -3 -3 3
estoy | 15 14 2 -11 -6 -14
estoy buscando | 8 -7 11 -7 -5 -1
estoy en | 30 -12 1 -6 -6 -7
estoy en <name> | 28 -8 -7 -4 -4 -5
estoy en la | 11 -5 -7 1 -2 2
estoy esperando | 1 21 -5 -3 -6 -9
eta | 8 31 -6 -12 -9 -12
ethan | 0 -5 -5 11 -2 1
eugen * | 20 -8 -4 0 -5 -3
eugene | 20 -8 -4 0 -5 -3
europ * | 12 -2 -1 -1 -9 1
european | 12 -2 -1 -1 -9 1
evap | 16 -5 1 0 -16 5
even | -11 13 7 -9 -13 13
even like | 0 -3 -2 -1 -5 11
evening its | -2 4 -5 8 -4 0
evening its <name> | -2 4 -5 8 -4 0
evening my | 10 -7 -2 0 0 0
evening my name | 10 -7 -2 0 0 0
event | 4 -9 32 -8 -12 -7
ever | -3 26 8 2 -15 -18
ever find | -3 22 -7 -4 -6 -2
ever since | -1 31 -9 -6 -5 -10
ever since <we> | 1 24 -7 -6 -6 -6
ever since the | -4 25 -7 -2 -4 -7
ever since you | 1 24 -7 -6 -6 -6
ever so | 17 -8 0 -1 -1 -7
ever so much | 17 -8 0 -1 -1 -7
every | 9 -17 13 26 -17 -14
every * | 2 4 0 -10 8 -4
every <vehicle> | -4 -8 9 13 -6 -4
every day | 0 -4 9 -3 -5 3
every month | -5 -8 -4 23 -3 -3
every morning | 16 -7 -5 -4 -4 2
every night | 5 -10 13 -4 -4 1
every other | 9 -3 -2 -2 -4 1
every time | 12 -7 -2 1 -4 1
every time <name> | 11 -6 -3 1 -5 1
every time i | 11 -6 -2 1 -5 1
every two | 11 -8 -4 0 0 1
every two days | 11 -8 -4 0 0 1
everybody call | 11 -7 -5 1 0 1
everybody call me | 11 -7 -5 1 0 1
everybody calls | 14 -4 -4 -1 -2 -3
everybody calls me | 14 -4 -4 -1 -2 -3
everybody in | 8 -4 -7 1 1 1
everybody says | 11 -2 -4 0 -5 0
everyone | 15 -9 -2 2 -7 2
everything out | 9 -5 -4 1 -2 1
everywhere | 1 5 -7 -5 18 -11
ex | 29 -14 -8 2 -12 2
exact | 3 45 -14 -13 -12 -9
exact * | 0 8 -5 0 -3 0
exact same | 2 31 -10 -8 -9 -6
exact same thing | 2 31 -10 -8 -9 -6
exactly | 0 8 -5 0 -3 0
exactly where | 0 8 -5 0 -3 0
exam | -3 -10 -8 -7 34 -6
examp * | -3 13 -1 -2 -3 -4
example | -3 13 -1 -2 -3 -4
example dot | -3 13 -1 -2 -3 -4
example dot com | -3 13 -1 -2 -3 -4
exclu * | -7 -16 -3 51 -10 -15
exclusive | -7 -15 -2 50 -10 -16
exclusive leads | -5 -6 2 20 -2 -9
exclusive territory | -7 -6 -5 28 -6 -5
exclusively | -3 -3 -5 11 -3 3
excus * | -1 -6 -7 -3 18 0
exhau * | 18 -13 3 0 -8 0
exhaust | 18 -13 3 0 -8 0
exhaust is | 19 -7 -5 0 -5 -2
exhaust is really | 10 -2 -2 -1 -3 -2
exhaust leak | 10 -5 -5 1 -3 1
exhaust manifold | 14 -6 7 -4 -6 -5
exhaust manifold and | -2 -6 8 -2 -2 2
exhaust manifold bolts | 20 -3 -2 -4 -4 -7
exhaust on | 17 -5 -5 -4 -3 0
exit | 29 -11 -6 -3 -8 -2
exit <n> | 23 -6 -4 -3 -7 -3
exit <n> and | 8 -6 -3 0 0 0
expan * | 12 -12 -6 9 -6 2
expansion | 15 -11 -2 1 -6 2
expansion tank | 15 -11 -2 1 -6 2
expec * | -5 12 4 -5 -9 2
expen * | -10 -14 10 31 -9 -9
exper * | -10 -11 22 12 -11 -3
experience | -5 -5 17 4 -10 0
experience but | -2 -2 17 -4 -7 -1
experience but i | -2 -2 17 -4 -7 -1
experiencia | -5 -5 16 -1 -3 -3
experiencia en | -3 -3 8 -1 -1 1
experts | -2 -2 -4 8 -1 0
expir * | -1 13 -24 67 -29 -26
expire | -12 -15 -7 56 -14 -8
expired | 4 20 -13 21 -16 -16
expires | 2 -2 -12 47 -17 -17
expires <day> | 2 0 -9 30 -10 -13
expires at | -4 -2 9 -3 -2 3
expires friday | -7 -6 -6 30 -5 -6
expires today | 2 1 -4 18 -7 -9
expiring | -3 -8 -6 21 -4 -1
expla * | -6 11 -1 28 -17 -14
explo * | 9 -4 -3 1 -6 2
explorer | 9 -4 -3 1 -6 2
expre * | 14 -4 -4 -1 -5 0
express | 13 -4 -4 -1 -4 -1
express and | 13 -4 -4 -1 -4 -1
exten * | -23 -11 3 32 17 -18
extend | -7 -11 -2 5 20 -4
extended | 1 6 -15 27 -9 -10
extended warranty | 5 2 -20 38 -13 -11
extendida | -6 -8 -7 32 -6 -6
extension | -11 -8 16 -2 3 2
extension <n> | -8 -4 12 -1 -2 3
extra | -2 4 -6 10 -8 3
extra jobs | -3 -4 -3 11 -3 2
extra jobs a | -3 -4 -3 11 -3 2
eye | -5 -15 0 -13 46 -13
eye doctor | -10 -5 -8 -8 38 -8
eze | -4 13 -1 -4 -9 4
faceb * | 5 -12 2 29 -11 -13
facebook | 5 -12 2 29 -11 -13
facebook ads | -8 -6 1 28 -5 -9
facto * | -3 -9 -10 41 -9 -11
factory | -3 -9 -10 41 -9 -11
factory coverage | -7 -8 -7 33 -7 -4
factory warranty | -3 -8 -7 26 -2 -5
factu * | -9 36 12 -10 -13 -15
factura | -9 36 12 -10 -13 -15
factura de | -4 -8 15 3 -3 -3
fade | -4 -6 -3 -1 16 -2
faile * | 22 -8 -9 -2 -7 4
failed | 22 -8 -9 -2 -7 4
failed it | 14 -3 -1 -1 -13 4
failu * | -1 3 -7 9 -3 -1
failure | -1 3 -7 9 -3 -1
failure to | -1 -2 -4 10 -2 -1
fair | -4 0 2 11 -4 -4
faith | 9 -2 -1 -1 -3 -1
fall | 10 -10 13 -9 -5 2
falla * | -5 15 -6 0 -4 0
falle * | -7 -7 -8 38 -8 -6
fallen | -7 -7 -8 38 -8 -6
falta | -5 3 8 0 -5 -2
famil * | 3 -9 -10 10 17 -11
familia | -3 -3 -2 -3 18 -7
familia <name> | -3 -3 -2 -3 18 -7
familia ortega | -3 -3 -2 -3 18 -7
family | 6 -5 -7 14 2 -8
family name | 13 -2 -3 -6 -5 2
fan | 11 -8 -13 -9 27 -9
fan aint | 11 -6 -4 1 -1 0
far | 18 0 -5 0 -11 -2
far as | 15 -7 -1 -2 -4 -2
far as <name> | 15 -7 -1 -2 -4 -2
far but | 14 -7 -4 0 -4 1
far but my | 14 -7 -4 0 -4 1
far out | 17 -3 -3 0 -9 -2
far out do | 15 -2 -4 0 -7 -3
farah | 0 11 -5 -4 -4 1
farah <name> | 0 11 -5 -4 -4 1
farah siddiqui | 0 11 -5 -4 -4 1
fargo | 18 -5 -3 -6 -4 -1
farha * | 12 -7 -1 1 -6 2
farid | 5 7 -1 -5 -8 1
farm | -6 4 13 -13 0 2
farm <name> | -1 -9 9 1 -3 2
farma * | -7 -6 -4 -6 32 -8
farmacia | -7 -6 -4 -6 32 -8
farme * | 11 -7 14 -7 -13 1
farmers | 11 -7 14 -7 -13 1
farms | 2 8 -4 -2 -2 -2
farou * | 10 0 -7 1 -5 1
farouk | 10 0 -7 1 -5 1
farouk <n> | 9 -1 -3 0 -3 -2
farouk calling | 9 -4 -3 -1 -2 0
fast | 0 -15 6 17 6 -16
fast <name> | 12 -5 -4 8 -6 -5
faste * | 9 -7 -2 0 -2 1
faster | 9 -7 -2 0 -2 1
fathe * | 1 4 -9 -7 22 -12
father | 1 4 -9 -7 22 -12
father <name> | -6 7 -5 -3 14 -7
fatim * | 9 -6 0 0 -3 0
fatima | 9 -6 0 0 -3 0
fatima al | 9 -6 0 0 -3 0
fauce * | -11 -10 -10 -10 52 -10
faucet | -11 -10 -10 -10 52 -10
fault | 16 -3 -4 -1 -4 -4
favor | 6 12 -7 -2 -7 -2
fax | 0 20 -3 -4 -8 -4
faye | 11 -6 -3 1 -5 2
feder * | -15 -12 -6 61 -15 -13
federal | -15 -12 -6 61 -15 -13
federal program | -5 -5 -6 24 -4 -4
fedex | -6 -5 20 -5 -5 1
fee | -5 -9 14 3 12 -15
fee when | -5 3 14 -5 -5 -2
feed | 1 -3 4 -10 22 -14
feeli * | 10 -5 -1 1 -6 2
feeling | 10 -5 -1 1 -6 2
fees | -5 4 -2 27 -10 -14
feet | 9 -10 -8 -7 -9 25
feinb * | 10 -2 -4 2 -5 -2
feinberg | 10 -2 -4 2 -5 -2
feldm * | -6 -5 -4 -11 33 -8
feldman | -3 -3 -4 -12 30 -9
feldmans | -3 -8 -2 2 9 2
feldmans office | -3 -8 -2 2 9 2
felic * | 5 -9 -7 35 -10 -14
felicidades | -7 -4 -5 37 -8 -12
felix | 7 10 -9 0 -3 -6
fell | 9 8 -15 -9 17 -11
fell down | 22 -7 -7 0 -10 0
fell down in | 13 -2 -3 0 -8 1
fell in | 5 6 -2 -1 -10 3
fell off | 15 26 -11 -8 -15 -8
fell off on | 12 -4 -2 0 -4 -4
fell out | 16 -8 -4 1 -7 2
fell through | 2 -9 -3 2 5 2
fella | -2 22 -7 -7 7 -13
fella * | 4 30 -12 -5 -9 -9
fella <name> | -5 17 -3 1 -4 -6
fella that | -1 -6 -6 0 17 -4
fella you | -4 28 -8 -2 -5 -9
fella you sent | 0 16 -9 -2 -2 -3
fellas | 4 30 -12 -5 -9 -9
fellas come | 9 -3 -2 -1 -2 -2
fellas come out | 9 -3 -2 -1 -2 -2
fello * | 0 21 -9 -5 -1 -7
fellow | 4 17 0 -3 -11 -7
fellowship | -4 -2 -1 -1 9 0
fellowship hall | -4 -2 -1 -1 9 0
fence | -9 -8 15 -6 11 -4
fende * | -9 12 9 -1 -13 2
fender | -9 12 9 -1 -13 2
feo | 16 -11 -5 1 -3 2
fermi * | 8 -7 8 -4 -4 -1
fermin | 8 -7 8 -4 -4 -1
ferna * | 21 -5 -7 -2 -5 -3
ferra * | -2 -4 8 0 -3 1
ferrante | -2 -4 8 0 -3 1
ferre * | 21 -4 -3 -2 -8 -4
fever | -7 0 -3 -14 43 -18
fever and | -4 -7 -2 -1 12 3
fever and needs | -4 -7 -2 -1 12 3
few | 5 -1 10 -2 -6 -7
fiat | 15 -3 -3 -1 -7 -1
field | 7 10 -5 -4 -5 -1
fifte * | 4 -10 4 9 -5 -2
fifteen | 2 -10 4 10 -4 -2
fifteen minutes | -7 -3 5 10 -4 -1
fifteen minutes of | 2 -7 4 16 -7 -7
fifth | 7 -2 -11 10 -5 1
fifty | -12 7 2 11 -4 -4
fifty dollars | -4 12 5 6 -14 -5
figur * | 2 5 6 -11 -14 13
figured | 4 0 9 -13 -13 13
figured it | -6 2 -3 -4 -7 19
figured it out | -6 2 -3 -4 -7 19
file | -17 -10 4 25 9 -12
file is | 0 -4 -4 16 -3 -4
file number | -8 -6 6 4 3 2
filed | -9 -13 -12 55 -5 -17
filed against | -9 -9 -8 41 -9 -7
filed against your | 0 -2 -4 9 -4 1
fill | -18 -18 6 39 2 -11
fill the | -8 -4 16 -4 -3 2
fill your | -10 -10 -12 48 -10 -7
fille * | 9 1 -4 -2 -4 0
filled | 9 1 -4 -2 -4 0
filled out | 12 -5 -4 -1 -3 1
filte * | 2 13 19 -10 -10 -14
filter | 3 16 -11 0 -4 -4
filter the | 16 -7 -3 -2 -4 0
filter the whole | 16 -7 -3 -2 -4 0
filters | -1 -3 31 -8 -6 -13
filtr * | 4 -9 -11 34 -11 -6
filtros | 9 -6 -3 1 -3 1
fin | 20 -7 -3 -3 -4 -3
fin de | 20 -7 -3 -3 -4 -3
fin de semana | 20 -7 -3 -3 -4 -3
final | -8 11 -1 49 -24 -27
final * | -9 20 -1 3 -10 -3
final courtesy | -7 -6 -4 26 -1 -9
final courtesy call | -4 -3 -3 16 -1 -5
final notice | -1 -3 -7 21 -5 -5
final notice from | 1 -4 -6 11 -4 2
finally | -6 22 -6 3 -9 -5
finan * | -2 -9 -8 7 27 -16
finance | -1 -8 1 -4 12 1
finch | -2 4 -9 0 9 -2
finch and | 10 -7 -1 0 -2 0
find | -5 40 0 2 -19 -19
find my | -4 10 -4 1 -3 1
find out | 4 16 -7 -5 -4 -3
find someone | 13 -6 -2 0 -7 2
find that | -6 34 -12 -5 -7 -4
find that <part> | -5 28 -10 -4 -5 -3
find that part | -5 28 -10 -4 -5 -3
find the | -7 19 -6 1 -3 -4
find the wheel | -1 10 -5 -2 -5 2
fine | 9 24 -7 -5 -1 -20
fine <n> | 12 -4 -6 0 -6 3
fine and | 14 -7 -5 2 -4 1
fine and then | 13 -5 -5 1 -4 0
fine as | 9 -5 -4 0 -1 1
fine but | 9 -3 -6 1 -1 1
fine its | 11 1 -4 2 -13 2
fine its my | 16 -7 -1 1 -8 -2
fine its the | 11 -4 -3 0 -7 3
fine so | 12 -9 -2 0 -1 0
fine when | -4 22 -4 1 -6 -9
fines | -11 -7 -5 38 -5 -10
finge * | -7 -8 -8 -7 37 -7
finis * | 5 24 24 -15 -26 -11
finish | 12 14 5 -8 -14 -9
finish it | 16 -7 -7 2 -6 3
finish my | -6 14 -5 -1 -3 0
finish my <vehicle> | -3 9 -3 -1 -1 0
finish the | 10 1 -5 0 -6 1
finished | 4 20 22 -15 -21 -10
finished my | 0 -9 20 -2 -3 -6
finished yet | -4 29 -6 -9 -1 -9
fiona | 20 -10 0 1 -8 -4
fiona <name> | 23 -6 -4 -1 -6 -6
fire | -3 -4 25 -7 -13 2
fire department | 9 -2 -1 1 -9 2
fire marshals | 3 -3 10 -1 -8 0
firef * | -8 -8 -7 40 -10 -7
firefighters | -8 -8 -7 40 -10 -7
fires * | -1 4 12 -2 -14 2
firestone | -1 4 12 -2 -14 2
firew * | 13 -6 -4 -6 1 2
firm | -12 -9 -6 50 -13 -9
first | 6 8 13 10 -17 -19
first <name> | -5 -7 24 -9 -8 5
first <we> | -4 -4 -4 1 9 2
first and | 15 -13 13 -6 -10 0
first and <name> | 9 -10 6 -2 -2 -1
first and i | 9 -10 6 -2 -2 -1
first coast | -1 -1 11 -3 -7 1
first coast <name> | -6 -4 16 -5 -4 3
first name | 8 7 -4 -2 -9 0
first name thuy | 13 -10 -3 0 -2 1
first one | 3 23 -7 -5 -6 -7
first page | -7 -8 -9 30 -4 -1
first page of | -6 -5 -6 23 -3 -4
first so | 10 -9 -2 0 0 0
first thing | 8 -6 -2 1 -3 1
first you | -4 -4 -4 1 9 2
fish | -5 1 -6 -3 25 -12
fish fry | -5 1 -6 -3 25 -12
fit | 9 -8 1 11 -7 -6
fit me | 14 -11 0 -1 -2 1
fit me in | 14 -11 0 -1 -2 1
fitz | -5 15 5 -3 -7 -6
five | 0 2 -7 9 -2 -3
five <n> | 12 -7 -2 -1 -2 0
five <name> | -6 -10 6 1 5 4
five am | 9 -3 -1 0 -1 -3
five hundred | 7 -1 -15 12 -17 14
five in | -3 -2 -4 0 11 -2
five in the | -3 -2 -4 0 11 -2
five minutes | -9 4 -1 20 -7 -6
five minutes of | -4 -11 1 21 -5 -2
five points | -5 -6 4 -5 9 4
five so | 12 -8 -3 1 -3 1
five speed | 15 -6 -9 -1 -1 2
five star | -2 11 -8 16 -8 -9
five star reviews | 4 -2 -10 15 -5 -1
five stars | -4 10 -2 -1 -5 2
five to | -2 -3 -4 11 -4 3
five trucks | 20 -2 1 -9 -7 -3
five vans | 9 -3 -2 -2 -3 3
five w | 0 -4 11 -11 -1 5
five w thirty | 0 -3 11 -13 -1 5
five years | -3 13 -5 -2 -2 -1
fives | -1 -8 16 -4 -5 2
fix | 4 -16 -4 11 16 -11
fix it | 15 -15 -1 -5 3 2
fix my | 7 6 -4 0 -11 3
fix my <car> | 15 -5 -5 -3 -6 3
fix that | 21 -7 -9 5 -10 -1
fix the | -7 -12 13 -5 17 -5
fixed | 7 20 -12 11 1 -27
fixed her | 9 -4 -2 0 -5 2
fixed hers | 19 -7 -4 0 -7 -2
fixed it | -3 28 -5 2 -15 -8
fixed my | 2 11 -14 -9 21 -11
fixed my <car> | 5 7 1 0 -15 1
fixed the | -11 8 -7 1 10 -1
fixed the ac | -6 18 0 0 -7 -4
fixed today | -2 -7 9 1 -4 3
fixes | 7 -8 15 -6 -11 3
fixes cars | 21 -6 -5 -4 -9 3
fixin * | 23 8 4 5 -16 -26
fixing | 23 8 4 5 -16 -26
fixing to | 17 -4 -4 -1 -6 -2
flag | -4 9 6 -2 -5 -3
flagg * | 0 12 -10 11 -9 -5
flagged | 0 12 -10 11 -9 -5
flagl * | 14 0 -2 -6 1 -8
flagler | 14 0 -2 -6 1 -8
flami * | -1 9 -3 -1 -5 2
flash * | 14 8 -13 1 -12 3
flashing | 21 -9 -9 2 -5 0
flashing all | 16 -9 -3 1 -5 1
flashing and | 9 -5 -2 0 -3 0
flashlight | -4 17 -6 0 -11 5
flashlight under | -4 11 -5 2 -7 3
flat | 28 -13 -7 -4 -5 0
flat <part> | 35 -13 -8 -3 -10 -1
flat <part> and | 10 -3 -5 0 -3 1
flat and | 8 4 -5 2 -11 2
flat every | 10 -2 -6 -1 0 0
flat on | 12 -5 -3 2 -6 1
flat on my | 15 -8 -1 2 -9 1
flat tire | 30 -10 -9 -2 -8 -2
flat tire and | 10 -3 -5 0 -3 1
flat too | 13 -4 -5 -1 -5 1
flatb * | -2 -4 -1 0 13 -5
flatbed | -2 -4 -1 0 13 -5
fleet | 16 5 -2 -3 -16 -1
fleet * | -2 -6 34 -7 -9 -11
fleet <name> | 2 1 11 -13 -2 0
fleet of | 18 -2 -11 -2 -5 2
fleetpride | 1 -2 28 -9 -6 -13
flexi * | 14 -8 -7 1 -2 2
flexible | 14 -8 -7 1 -2 2
flick * | 10 -7 -1 -1 -1 -1
flicker | 10 -7 -1 -1 -1 -1
fligh * | 12 -10 -9 -12 32 -12
flight | 4 -9 -8 -10 35 -11
flight got | -3 -4 -2 0 13 -4
flip | 13 -3 -4 -6 -1 2
flood * | 21 -4 -7 -1 -3 -6
flooding | 16 -4 -4 -1 -3 -5
floods | 17 0 -3 -1 -7 -7
floor | 11 -14 -5 -10 22 -5
floor * | 0 -10 8 -14 30 -13
floor and | 17 -9 -5 0 -4 0
floor is | -2 -6 -6 0 16 -2
flooring | 6 -10 -12 -9 34 -9
flori * | -11 -5 -6 9 34 -21
florida | -4 -3 4 9 -4 -2
florist | -4 -11 -11 -11 51 -14
flowe * | 19 -8 -17 -16 40 -18
flower | 19 -3 -16 -12 21 -9
flower shop | 11 -1 -6 0 -6 2
flowers | -5 -5 -5 -7 33 -11
floyd | 7 -6 -4 -2 14 -8
fluid | 33 -9 -13 -1 -9 -1
fluid * | 14 -5 8 -9 -3 -5
fluid done | 10 -2 -5 0 -4 0
fluid service | 18 -5 -4 -3 -6 1
fluids | 14 -5 8 -9 -3 -5
flush | 6 24 -14 -1 -9 -6
flush and | 11 -4 -6 0 -2 1
flyer | 18 -13 6 -1 -9 -1
flyin * | 11 -8 -4 1 -1 1
flying | 11 -8 -4 1 -1 1
fob | 11 -10 6 -1 -6 0
folde * | 11 -6 -4 1 -4 2
folded | 11 -6 -4 1 -4 2
folded under | 11 -6 -4 1 -4 2
folks | -13 5 10 1 6 -10
folks call | 15 -8 -4 2 -9 4
folks call me | 15 -8 -4 2 -9 4
folks every | -3 -1 10 -2 -5 2
folks every day | -3 -1 10 -2 -5 2
follo * | -11 16 11 11 -8 -18
follow | -14 24 0 4 1 -15
follow up | -14 24 0 4 1 -15
follow up on | -8 15 5 7 -13 -5
following | -8 9 16 8 -14 -11
following up | -6 11 16 9 -18 -11
following up on | -5 4 13 11 -14 -10
food | 26 -13 -18 -22 48 -21
food <vehicle> | 21 -3 -5 0 -13 1
food truck | 21 -3 -5 0 -13 1
footb * | -5 -9 -7 -6 31 -5
football | -5 -9 -7 -6 31 -5
foote * | -1 -2 -8 -3 15 -1
footer | -1 -2 -8 -3 15 -1
footw * | 22 -4 -3 -7 -9 1
footwell | 22 -4 -3 -7 -9 1
for | -26 -1 17 23 13 -25
for <car> | 5 -5 0 -5 10 -6
for <day> | -13 46 -13 -16 8 -12
for <day> and | -7 11 -6 -5 4 2
for <day> at | -2 21 -7 -4 -3 -4
for <day> but | 0 11 -5 0 -4 -1
for <day> for | -6 14 -5 -5 -2 4
for <mechanic> | -6 20 -10 5 -5 -5
for <mechanic> near | -2 -2 -7 9 1 1
for <n> | -5 8 2 19 -18 -5
for <name> | -2 -8 -6 -10 35 -8
for <part> | 17 9 -4 -6 -16 1
for <vehicle> | -10 -10 9 10 17 -15
for <vehicle> names | -3 -2 -4 -2 14 -3
for <vehicle> repair | -4 -3 -4 11 -3 3
for <vehicle> shops | -1 -1 -4 11 -2 -3
for <we> | -9 14 28 -2 -14 -17
for <we> do | -5 -5 14 -1 -3 -1
for <we> i | 10 -6 7 -9 -6 3
for <we> to | -3 8 14 -9 -10 0
for a | 7 -5 6 7 5 -19
for a <car> | 29 5 -9 -7 -10 -9
for a <mechanic> | -3 -7 23 -7 -6 1
for a <name> | -2 -13 0 13 10 -8
for a <part> | 14 5 -12 0 -9 2
for a <vehicle> | -5 -3 13 -4 -2 2
for a bakery | 17 -3 -6 0 -3 -5
for a better | -4 -3 -1 14 -2 -5
for a brace | -3 -2 -2 13 -5 -2
for a business | 0 -2 -2 8 -3 0
for a clutch | 3 8 -4 -1 -8 3
for a customer | 6 -2 13 -11 -4 -2
for a free | -5 -5 -5 17 -4 2
for a job | -6 -5 18 -3 -8 4
for a lot | -1 -5 9 -3 -2 3
for a macbook | 0 -1 -6 11 -5 2
for a mobile | 9 -3 10 -6 -9 -1
for a month | 5 -7 9 -4 -7 4
for a new | 20 -6 -3 -4 -5 -2
for a no | 14 -7 -1 0 -9 3
for a plumbing | 11 -2 -6 -3 -1 0
for a pre | 9 -6 0 -1 -3 1
for a price | 19 -7 -8 0 -6 1
for a recall | -6 10 -2 0 -2 1
for a second | 4 -1 4 -2 -9 3
for a starter | 21 -8 -5 -3 -6 1
for a timing | 16 -7 -4 -1 -7 3
for a vehicle | -5 -3 13 -4 -1 1
for a water | 23 -10 -5 -1 -7 0
for a week | 15 -8 0 -6 -6 5
for a zero | -3 -3 -3 8 -2 2
for about | 1 10 -3 -4 -4 -1
for alterations | -2 -12 -6 -1 27 -6
for an | 1 -3 9 1 0 -7
for an oil | 16 8 -7 -3 -9 -5
for anything | 3 -9 4 -1 0 3
for auto | -3 -2 -7 15 -2 -2
for auto repair | -4 -3 -4 11 -3 3
for auto shops | -1 -1 -4 11 -2 -3
for big | 11 -1 -6 -2 -2 1
for brake | 9 0 -8 0 -1 1
for brakes | 16 15 -6 -10 -13 -2
for by | 0 -4 -8 20 -5 -3
for by <name> | 0 -2 -5 14 -5 -2
for by citizens | 1 -4 -6 17 -3 -4
for car | -3 -4 -6 18 -4 -1
for cars | -4 -4 3 9 -5 1
for coming | 4 31 -10 -5 -7 -12
for coming out | 2 25 -8 -4 -6 -9
for delivery | 8 -9 -17 -12 37 -7
for dinner | -9 -10 -8 -8 41 -4
for disconnection | 0 -4 -6 18 -4 -3
for dr | -4 -11 -10 -8 36 -3
for dr <name> | -5 -6 -4 0 12 2
for electricity | -1 -1 -2 17 -5 -8
for eleven | -4 -3 14 -4 -4 0
for five | -4 -2 -5 3 10 -3
for fixing | -10 40 -5 -13 5 -17
for four | 2 7 4 -11 3 -5
for friday | -8 19 -10 -4 5 -3
for front | 14 -9 -5 -2 0 1
for gary | -2 -5 10 0 -5 2
for her | 0 8 0 -3 -4 -1
for is | 9 -7 23 -10 -8 -9
for it | -5 -11 4 -9 17 3
for labor | 11 5 -9 -2 -7 3
for like | 3 -9 0 3 8 -4
for local | -10 -5 8 8 -3 2
for local businesses | -7 -3 17 -7 -1 2
for looking | 16 -2 -3 -3 -11 2
for lunch | -2 -10 -11 -7 33 -3
for me | 3 15 -9 -12 2 1
for me i | 14 -10 -4 1 -1 0
for me is | 14 -5 -3 0 -4 -3
for mechanic | -6 20 -10 5 -5 -5
for mechanic near | -2 -2 -7 9 1 1
for mechanics | -6 -9 6 12 -7 3
for mister | 8 -4 -8 -4 12 -5
for mobile | 2 -2 0 3 -10 6
for mobile mechanics | -8 -1 10 1 -6 4
for monday | -7 31 -4 -1 -14 -5
for mr | 1 -9 -1 -7 14 2
for mr <name> | 1 -9 -1 -7 14 2
for my | 26 18 -32 -14 2 0
for my <car> | 31 1 -16 2 -27 9
for my <kin> | 10 -6 -5 -1 8 -5
for my <vehicle> | 18 8 -3 -7 -13 -3
for my car | 18 8 -3 -7 -13 -3
for my daughter | 13 -5 -3 1 -8 2
for my dog | -2 -5 -2 -1 10 -1
for my insurance | -7 36 -5 -12 -11 0
for my mother | 12 -1 -2 0 -9 1
for my neighbor | 11 -4 -4 -1 -4 2
for my son | 2 -3 -2 -1 10 -5
for my wifes | 19 -19 0 0 0 0
for nine | -3 2 2 8 -7 -3
for no | -1 -4 -3 14 -2 -3
for no cost | -1 -2 -4 10 -2 -1
for oil | 9 -6 1 -1 -3 1
for oil change | 8 -2 -4 -1 -2 -1
for on | -3 3 19 -9 -5 -6
for on the | -4 8 5 -4 -4 -1
for one | 7 13 4 -6 -10 -6
for one of | -3 -4 11 -3 -2 1
for our | 17 5 7 -10 -14 -4
for our insured | -7 -13 21 -4 -2 5
for pick | -7 -17 17 -6 27 -13
for pick up | -7 -17 17 -6 27 -13
for pickup | -5 -6 22 -18 21 -14
for pickup names | -3 -2 -4 -2 14 -3
for rain | 11 -3 -1 0 -10 2
for real | 13 -6 -5 2 -2 0
for regular | -3 13 -4 0 -3 -3
for renewal | 0 -4 15 -6 -5 0
for rent | -7 -6 -14 -8 43 -9
for repair | -6 -5 8 9 -2 -3
for robert | -2 -1 -2 -8 10 2
for sale | -16 -14 7 -4 34 -8
for saturday | 3 -3 -16 -6 29 -8
for service | 2 -1 15 -10 -7 1
for shops | -8 -9 50 -1 -14 -17
for six | -8 -7 9 -6 17 -5
for small | -2 -11 7 27 -13 -8
for small business | -3 -6 11 10 -6 -6
for small businesses | -6 -4 -6 25 -4 -4
for small shops | -7 -6 5 18 -3 -6
for somebody | 9 -9 11 0 -10 -1
for somebody honest | 18 -9 -4 0 -4 0
for somebody who | 16 -2 -4 -3 -2 -4
for someone | 14 -2 -7 -3 -2 1
for someone to | 12 -2 -8 -3 -1 1
for something | 1 -6 15 -1 -5 -3
for spark | 14 -6 -3 0 -5 0
for spark plugs | 14 -6 -3 0 -5 0
for sunday | -2 -4 -4 -4 12 1
for susan | -9 -11 1 -4 33 -10
for tax | -1 -1 -5 16 -6 -2
for ten | 1 -5 -4 17 -7 -2
for that | 0 -4 22 -3 -18 2
for that <car> | -7 -8 25 0 -13 3
for the | -28 11 25 -3 20 -25
for the <car> | -30 20 14 -8 0 3
for the <mechanic> | 0 -7 11 -8 9 -6
for the <name> | -2 7 -15 4 9 -2
for the <part> | -17 7 3 -4 10 0
for the <vehicle> | -16 -9 18 -11 20 -2
for the animal | -2 -3 -2 -2 12 -3
for the battery | -6 9 -2 2 -4 2
for the brakes | -7 14 3 3 -16 4
for the business | 1 -2 -5 8 -3 1
for the caliper | -5 -3 13 -2 -4 0
for the church | 12 1 -4 -1 -9 1
for the county | -5 -4 14 -6 5 -4
for the helper | -5 -4 20 -3 -7 -1
for the mechanic | 9 4 6 -11 -9 2
for the mobile | 12 -5 -3 -2 -5 2
for the next | -13 11 -3 8 -2 -1
for the owner | -2 0 11 -2 -10 3
for the part | -1 16 -11 0 -5 1
for the parts | -1 -3 -12 -1 15 1
for the radiator | -8 3 18 -1 -8 -4
for the repair | -3 -4 8 1 -3 1
for the same | 7 16 -7 -7 -9 -1
for the school | -2 -4 14 -5 -3 0
for the shop | 3 -8 31 -10 -12 -4
for the starter | 9 8 -9 -5 -7 4
for the summer | 1 -6 18 -2 -8 -4
for the truck | -12 -12 6 -7 26 -2
for the two | -5 1 16 -2 -6 -4
for the van | -3 -4 16 -2 -8 1
for the water | 10 -8 -2 -2 1 1
for the wheel | -2 10 -3 -1 -5 1
for the work | -2 16 -7 -1 -5 0
for this | -3 16 -11 -8 9 -4
for this afternoon | -6 22 -5 -3 -4 -4
for three | 19 -11 -10 17 -9 -6
for thursday | -6 14 -4 2 -9 3
for today | 0 25 -4 -7 -5 -9
for tomorrow | -2 24 15 -7 -23 -7
for tomorrow at | 2 20 -4 -3 -12 -4
for twenty | 14 -6 -5 -5 -1 4
for two | 16 18 -15 -3 -4 -12
for two hours | -1 19 -3 -3 -6 -6
for two hundred | -4 9 -6 6 -3 0
for two oclock | -5 12 -3 0 -4 1
for two years | 2 -6 9 -2 -7 3
for uber | 11 -5 -3 0 -5 2
for uber and | 8 -2 -4 -1 -2 1
for up | -3 -8 -7 23 -4 -1
for up to | -3 -8 -7 23 -4 -1
for us | 11 -6 6 -6 -6 0
for us and | 7 -6 8 -5 -4 0
for watching | -6 -19 -5 -10 -9 48
for watching and | -3 -6 0 0 -3 11
for watching please | -1 -4 -1 -2 -2 10
for watching see | 0 -6 -2 -2 -3 13
for wednesday | 0 22 -10 -6 -10 4
for work | 0 -16 26 -5 -11 7
for work in | 8 -1 -4 0 -4 0
for years | -6 29 -6 -9 -5 -3
for you | -9 14 28 -2 -14 -17
for you do | -5 -5 14 -1 -3 -1
for you i | 10 -6 7 -9 -6 3
for you to | -3 8 14 -9 -10 0
for your | -12 -11 13 33 -7 -16
for your <vehicle> | -11 -11 15 13 -6 1
for your annual | -6 -5 1 -5 19 -4
for your arrest | -1 -2 -5 12 -4 -1
for your business | -7 -9 1 23 -6 -2
for your garage | -5 -2 2 8 -3 0
for your shop | -8 -5 18 11 -13 -3
for your van | -11 -10 18 8 -5 0
for zero | -3 -5 -4 14 0 -2
for zero percent | -4 -3 -3 13 0 -3
forev * | 15 -5 -6 0 -6 2
forever | 15 -5 -6 0 -6 2
forge * | 1 9 -11 -6 0 6
forget | 1 9 -11 -6 0 6
forget about | 4 10 -5 -1 -8 0
forget to | -2 -4 -1 -3 -3 13
forget to like | -2 -4 -1 -3 -3 13
forgi * | -11 -7 0 41 -12 -10
forgiveness | -11 -7 0 41 -12 -10
forgiveness center | -1 -1 -3 9 -6 2
forgo * | 17 31 -18 -13 1 -18
forgot | 17 31 -18 -13 1 -18
forgot to | 22 30 -12 -10 -16 -15
forgot to <did> | 5 22 -8 -6 -7 -5
forgot to give | 9 25 -8 -8 -10 -7
forgot to leave | 21 -7 -3 -1 -9 -2
forgot to put | 5 22 -8 -6 -7 -5
forgot to say | 12 4 -4 -1 -11 1
forkl * | 3 -3 18 -7 -9 -3
forklift | 3 -3 18 -7 -9 -3
form | 15 -8 9 -7 -2 -5
forme * | 2 -7 21 -4 -8 -3
fort | -2 -4 11 -3 -3 2
fort <name> | -2 -4 11 -3 -3 2
forty | 4 -17 17 -6 13 -12
forty a | -2 -9 17 -7 -5 6
forty bucks | 8 -6 -4 -4 17 -11
forty dollars | -7 -7 1 0 15 -1
forty thousand | 17 -8 -7 -4 0 1
found | -13 15 16 -19 24 -23
found <we> | 6 -7 41 -12 -13 -14
found <we> a | 2 -2 22 -7 -7 -9
found a | -8 7 -9 -7 22 -6
found it | -1 11 -7 -1 -4 1
found the | -2 18 -13 2 -4 0
found the <part> | 0 15 -11 1 -3 -1
found the part | 0 15 -11 1 -3 -1
found you | 6 -7 41 -12 -13 -14
found you a | 2 -2 22 -7 -7 -9
found your | -4 -4 2 -2 9 -1
four | 7 -1 -2 1 5 -10
four <car> | 12 -2 -2 -6 -5 4
four <name> | -4 -4 14 -4 -3 1
four <part> | 12 -8 -5 0 -1 2
four <part> mounted | 11 -7 -4 -1 -2 2
four and the | 9 -1 -2 -4 -4 2
four corners | 10 -3 -2 -2 -4 1
four for | 10 -2 -6 0 0 -1
four for a | 10 -2 -6 0 0 -1
four grand | 10 -5 -4 0 -3 2
four hundred | -9 0 -6 4 13 -2
four hundred <n> | 0 -3 -3 11 -5 0
four hundred and | -2 4 -7 -3 9 0
four hundred twelve | -4 -4 9 -1 -2 2
four liter | 18 -2 -6 -5 -5 1
four oclock | 3 11 -1 5 -12 -6
four of | 12 -4 -2 1 -10 4
four on | 1 -5 -3 -1 10 -2
four people | 16 -6 -5 -2 0 -3
four so | 12 -8 -2 1 -4 2
four tires | 12 -8 -5 0 -1 2
four tires mounted | 11 -7 -4 -1 -2 2
four wheel | 10 -4 15 -4 -13 -4
four wheel drive | 4 -4 14 -1 -8 -5
four years | 13 -6 -2 -1 -3 -1
fourt * | -4 11 -8 0 0 2
fourteen and | 9 -8 0 0 0 0
fourteenth | -2 11 -8 -4 2 2
fowle * | 14 -9 -10 -4 9 1
fowler | 14 -9 -10 -4 9 1
fowler <name> | 9 -8 -9 -3 10 1
fowler i | 9 -8 -9 -3 10 1
frame * | 3 -5 -5 -4 11 0
frames | 3 -5 -5 -4 11 0
franc * | -3 -2 9 15 -10 -9
frank | 2 5 10 -1 -10 -6
frank * | 3 -1 -5 -2 10 -6
frank <name> | 14 2 -11 0 -8 2
frank delaney | 8 9 -10 -3 -4 -1
frankie | 8 -10 -3 -1 11 -5
frate * | -1 -3 -7 16 -4 -1
fraternal | -1 -3 -7 16 -4 -1
fraternal <name> | -1 -3 -7 16 -4 -1
fraternal order | -1 -3 -7 16 -4 -1
fraud | 0 13 -12 26 -13 -14
fraud department | -8 -4 -6 33 -9 -6
fred | -2 -6 -2 -2 22 -9
free | 0 -7 -10 92 -32 -44
free <day> | 9 -5 -2 -1 -1 0
free <name> | 11 -8 -3 13 -5 -7
free <paper> | -7 -9 -9 30 -4 -1
free <paper> on | -6 -8 -7 25 -3 -1
free audit | -7 -7 -2 26 -6 -5
free consultation | -6 -6 -5 28 -7 -4
free cruise | -8 -3 -1 30 -8 -9
free demo | -8 -7 -3 30 -6 -6
free estimate | -5 -8 -6 24 -4 -1
free gift | -6 -8 -4 29 -6 -4
free quote | -4 -4 -6 15 -1 0
free sample | -7 -6 -1 24 -5 -5
free vacation | -7 -6 -5 29 -6 -4
freew * | 11 -6 -4 0 -3 2
freeway | 11 -6 -4 0 -3 2
freez * | 0 8 -11 -14 28 -12
freezer | 0 8 -11 -14 28 -12
freig * | -6 -9 49 -12 -10 -13
freight | -6 -9 49 -12 -10 -13
freno | 31 -12 -8 -2 -8 -2
freno * | 32 -1 -3 -5 -16 -6
frenos | 32 -1 -3 -5 -16 -6
frenos de adelante | 9 -2 -4 -1 -1 -1
frenos suspension | -5 -2 9 -1 -3 2
fresh | -2 -9 -9 36 -8 -7
fresh start | -7 -7 -8 37 -7 -7
frida * | -4 17 15 -2 -8 -17
friday | -6 17 17 -2 -8 -18
friday and i | 9 -1 0 0 -12 3
friday at | -2 -5 3 -4 11 -3
friday for | -7 12 -10 8 -7 4
friday for the | -5 14 -8 -1 -2 3
friday if | -8 15 0 0 -4 -2
friday if thats | -7 15 -1 0 -4 -3
friday is | 15 -5 0 -4 -5 0
friday or | -3 13 -2 -5 -5 3
fridg * | 16 -5 -5 -9 21 -17
fridge | 16 -5 -5 -9 21 -17
frien * | 12 0 -16 9 3 -8
friend | 12 -4 -7 0 -4 3
friend <name> | 8 -4 -3 0 -3 1
friend of | 16 -8 -3 1 -6 2
friend of mine | 12 -6 -1 -1 -5 1
friend so | 12 0 -5 -3 -4 0
friend so i | 12 0 -5 -3 -4 0
friendly | -12 10 -6 12 11 -15
from | -29 -7 35 11 12 -22
from <day> | -9 22 9 -9 -10 -3
from <n> | 15 -3 -6 -1 -7 3
from <n> to | 15 -3 -6 -1 -7 3
from <name> | -5 -11 30 3 -14 -3
from <we> | -11 35 8 0 -9 -23
from <we> before | -4 -11 11 8 -5 2
from <we> in | -7 13 2 -4 -1 -3
from <we> on | -4 5 11 -1 -6 -5
from <year> | 9 -2 -3 -5 1 0
from a | 10 0 5 -6 -15 5
from a <mechanic> | 6 11 -4 -4 -10 1
from a friend | 9 -2 -4 -1 -1 1
from a mechanic | 6 11 -3 -4 -10 1
from a stop | 18 -7 -7 1 -5 1
from advance | -3 -4 9 -1 -2 1
from another | 15 -8 -3 -1 -6 2
from autozone | 2 -2 18 -7 -4 -7
from autozone commercial | 4 1 17 -9 -9 -4
from before | -6 13 -7 3 -5 3
from before <we> | -6 13 -7 3 -5 3
from before you | -6 13 -7 3 -5 3
from calibration | -3 -6 8 -1 -1 2
from church | -2 -4 -2 -4 17 -5
from church call | -8 -1 -1 -3 19 -5
from dr | -4 -4 -7 -3 28 -11
from dr <name> | -1 -4 -5 -2 11 0
from from | -2 -4 9 -3 -2 2
from gulf | -3 -2 8 -5 -2 2
from harbor | 6 -4 10 -6 -4 -2
from harbor <name> | 6 -4 10 -6 -4 -2
from high | -3 -2 -3 -2 11 -1
from home | 0 -18 -6 43 -12 -7
from home so | 10 -2 -6 -4 -2 3
from interstate | -10 -8 40 -7 -10 -6
from interstate <name> | -5 -3 20 -5 -12 4
from interstate batteries | -4 -3 18 -3 -10 3
from last | -9 24 -8 2 -5 -4
from mac | -6 -6 22 1 -7 -4
from me | -3 9 8 -2 -7 -4
from my | 10 -6 -1 0 -6 1
from my <kin> | 11 -5 -2 0 -7 2
from napa | -3 -5 10 -2 -2 2
from oreilly | 13 -15 27 -11 -7 -7
from quick | -4 12 6 -11 -3 -1
from repair | -5 -7 28 -6 -7 -3
from school | -6 -9 -8 -7 35 -4
from shopflow | -1 -8 13 -6 -1 2
from shopflow software | -1 -8 13 -6 -1 2
from st | -5 9 -3 -2 -2 2
from st <name> | -5 9 -3 -2 -2 2
from summit | 0 -4 18 -1 -11 -3
from the | -15 -14 17 13 14 -15
from the <car> | -1 -6 12 -3 -4 2
from the <name> | -6 -8 -3 21 5 -8
from the <part> | 10 -8 5 -2 -8 3
from the airport | -8 -2 -2 -2 22 -8
from the apartments | -4 10 -7 -2 3 0
from the barbershop | 10 -1 -4 -1 -7 4
from the blue | -5 13 -2 -3 -5 1
from the chamber | 0 -1 8 -3 -5 0
from the church | 12 -4 -5 0 -5 1
from the counter | 3 -8 22 -6 -8 -3
from the department | 0 -1 -3 9 -4 0
from the government | 2 -5 -2 15 -4 -6
from the insurance | -5 -6 21 -2 -8 0
from the irs | 0 -3 -5 13 -5 -1
from the junkyard | 9 2 16 -9 -11 -7
from the last | 9 -5 5 -5 -7 2
from the machine | -1 9 2 -2 -7 -1
from the same | -7 18 -6 1 -10 3
from the school | 15 -4 -10 -9 17 -7
from the social | 0 -2 -4 9 -5 2
from the tire | 5 -5 8 -4 -7 3
from the tool | -1 -6 10 0 -3 1
from the uniform | -5 -6 25 -4 -8 -1
from the valve | 25 -6 -1 -5 -13 0
from this | -1 -6 -8 -2 27 -10
from this number | -1 -6 -8 -2 27 -10
from tuesday | -6 17 -5 1 -4 -3
from under | 13 -8 -4 1 -4 1
from under the | 12 -6 -3 0 -3 1
from warranty | -4 -6 12 -1 -4 3
from when | 3 0 -7 -6 9 2
from when <we> | -7 22 -8 1 -13 4
from when you | -7 22 -8 1 -13 4
from work | 3 7 -11 -10 19 -10
from you | -11 35 8 0 -9 -23
from you before | -4 -11 11 8 -5 2
from you in | -7 13 2 -4 -1 -3
from you on | -4 5 11 -1 -6 -5
from your | -15 18 15 7 -18 -7
from your shop | -9 8 19 -6 -9 -3
front | 8 13 -34 -5 26 -9
front <part> | 8 8 -8 0 -7 -1
front <part> <part> | 14 -6 -4 1 -4 -1
front <part> and | 12 -6 -3 2 -7 2
front and | 11 -5 -4 0 -2 0
front and rear | 9 -7 -4 1 1 1
front brake | 9 -5 -2 0 -2 0
front brake pads | 9 -5 -3 0 -2 0
front brakes | 2 11 -7 2 -10 2
front desk | 4 0 -17 -8 30 -10
front desk at | -2 -7 -6 -4 22 -3
front door | -8 9 -9 -4 17 -6
front end | 23 4 -11 2 -18 -1
front end on | 18 -2 -16 0 0 0
front ends | 11 -1 -3 -1 -6 1
front is | 10 -7 -1 0 -2 0
front pads | 9 -2 -2 -1 -3 -2
front pads and | 12 -6 -3 2 -7 2
front struts | 19 4 -6 -4 -6 -7
front that | 11 -11 0 0 0 0
fry | -7 1 -7 -6 33 -14
fue | -4 12 -9 17 -10 -6
fuel | 16 -7 18 -16 -12 1
fuel <part> | 16 2 -12 2 -5 -3
fuel <part> <n> | 24 -3 -4 -4 -3 -9
fuel <part> i | 15 -5 -5 0 -3 -3
fuel <part> in | -7 14 -2 0 -5 0
fuel <part> is | 14 -4 -3 -1 -4 -3
fuel <part> it | 8 -7 0 0 -2 0
fuel <part> went | 11 -6 -3 1 -2 0
fuel card | -8 -6 29 -9 -5 0
fuel cards | -1 -1 15 -11 -1 -1
fuel filter | 31 -18 -11 4 -6 0
fuel in | 16 -8 -3 1 -5 -1
fuel pressure | 15 -4 -10 0 -1 -1
fuel pump | 16 2 -12 2 -5 -3
fuel pump <n> | 24 -3 -4 -4 -3 -9
fuel pump <name> | 16 -5 -7 0 -2 -3
fuel pump i | 15 -5 -5 0 -3 -3
fuel pump in | -7 14 -2 0 -5 0
fuel pump is | 14 -4 -3 -1 -4 -3
fuel pump it | 8 -7 0 0 -2 0
fuel pump went | 11 -6 -3 1 -2 0
fuel pumps | 9 -2 -6 0 0 0
full | 13 0 -16 -3 -9 16
full of | 15 -8 -6 1 -6 2
full synthetic | 18 -6 -4 -6 -5 3
fulton <name> | 14 -4 -11 -1 1 1
fund | -12 -13 -16 64 -13 -10
fund in | -9 -8 -10 43 -10 -6
fund in <n> | -6 -5 -7 31 -8 -5
fundi * | -5 -4 -16 60 -14 -21
funding | -5 -4 -16 60 -14 -21
funding for | 0 -1 -5 10 -1 -3
funding for your | 0 -1 -5 10 -1 -3
funding manager | 0 2 -9 19 -5 -8
funding specialist | -7 -7 -7 29 -5 -4
funer * | -12 -1 -16 17 32 -19
funeral | -12 -1 -16 17 32 -19
funeral home | -5 -7 -6 -11 33 -4
fuse | 4 2 -1 2 -10 3
fuse or | 11 -5 -3 2 -6 2
g e | 8 -2 -3 -2 -1 -1
g i | 12 -4 -4 -1 -1 -1
g n | 17 -12 -2 1 -1 -3
g o | 9 -4 -2 0 -2 -1
g o <name> | 9 -4 -2 0 -2 -1
g u | 10 -6 -2 0 -2 0
gail | 14 -8 9 -6 -9 0
gail <name> | 13 -4 -5 -1 -6 2
gaines and | 12 -12 0 0 -1 0
galla * | -4 11 -5 2 -6 2
gallagher | -4 11 -5 2 -6 2
gallo * | -4 -4 26 -6 -7 -4
gallon | -3 -4 25 -6 -7 -5
gallon of | -1 -2 15 -1 -5 -7
game | -5 -6 -10 -6 39 -12
game can | -5 0 -3 -2 11 -1
ganad * | -7 -8 -7 34 -6 -6
ganado | -7 -8 -7 34 -6 -6
garag * | 4 -2 12 -4 6 -17
garage | 4 -1 9 -2 8 -18
garage <name> | 7 -4 11 -7 -8 2
garage and | 18 -7 -7 -2 -7 4
garage at | 10 -8 -2 1 -1 1
garage at work | 9 -5 -4 1 -2 1
garage door | -8 12 -9 -12 30 -13
garage i | 14 -4 -1 -3 -9 4
garage in | 1 -8 9 -1 -5 3
garage in <name> | 1 -8 9 -1 -5 3
garage is | -1 14 0 -3 -5 -5
garage keepers | -3 -3 26 -7 -4 -10
garage liability | -4 -3 15 -8 -4 4
garage liability policy | -4 -3 15 -8 -4 4
garage like | -1 -1 -6 12 -1 -3
garagekeepers | -4 -4 15 -6 -5 4
garan * | -6 7 -22 51 -15 -15
garantia | -6 7 -17 42 -12 -13
garantia extendida | -6 -8 -7 32 -6 -6
garantias | -7 -7 -12 37 -8 -3
garantias de | -6 -4 -9 25 -5 -2
garantias de su | -6 -4 -9 25 -5 -2
garba * | -3 -10 -12 -11 45 -9
garbage | -3 -10 -12 -11 45 -9
garbage <vehicle> | 1 -6 -10 -8 28 -5
garli * | -3 -3 -5 -2 11 2
garlic | -3 -3 -5 -2 11 2
garlic knots | -3 -3 -5 -2 11 2
garlic knots for | -1 -3 -4 -3 9 2
garre * | 4 14 -3 -3 -10 -2
garrett | 4 14 -3 -3 -10 -2
gary | 16 4 -1 -3 -12 -3
gary <name> | 8 12 -9 -1 -7 -3
gas | 18 -12 1 7 -4 -11
gas <vehicle> | 18 -2 -3 -4 -4 -5
gas and | 10 -8 -3 1 -1 1
gas cap | 8 14 -6 -5 -9 -3
gas car | 13 0 -1 -4 -2 -6
gas in | 11 -2 -3 2 -11 3
gas one | 15 -4 -6 -1 -1 -2
gas station | 14 3 -8 2 -12 2
gas station on | 9 -1 -4 1 -6 0
gas when | 22 -7 -3 -3 -3 -5
gaske * | 17 4 2 -2 -16 -4
gasket | 16 4 3 -3 -16 -4
gasket and | 9 -5 -4 0 -1 1
gasket is | 9 -5 0 0 -5 1
gasket is leaking | 9 -5 0 0 -5 1
gasket on | -6 7 8 1 -9 -1
gasket on my | -4 -1 10 3 -13 5
gaskets | 16 2 -6 0 -6 -5
gasol * | 5 -9 6 1 -5 2
gate | -10 15 9 -8 2 -9
gate <name> | 16 -5 -4 2 -11 2
gate code | -5 27 -6 0 -11 -5
gate code is | 1 21 -6 0 -11 -6
gate parkway | 16 -5 -4 2 -11 2
gate with | -3 -6 12 -2 -1 0
gates | -6 25 -3 -13 12 -15
gates locked | -4 -5 -1 -5 26 -10
gathe * | 15 -6 -5 -5 -5 5
gato | -6 14 -12 -11 26 -11
gave | 19 1 13 -18 -1 -13
gave <we> | 13 -2 1 -3 -11 2
gave <we> the | 9 -4 0 -1 -6 1
gave <we> was | 15 -8 -3 -1 -6 2
gave me | 16 -4 5 -10 -5 -3
gave me doesnt | -3 -8 16 1 -3 -3
gave me your | 26 -11 2 -5 -13 1
gave you | 13 -2 1 -3 -11 2
gave you the | 9 -4 0 -1 -6 1
gave you was | 15 -8 -3 -1 -6 2
gear | 38 -13 -11 3 -9 -7
geico | -12 -8 17 -6 9 -1
gener * | -4 9 12 25 -18 -24
general | -10 -2 34 -9 -7 -6
general liability | -7 -8 35 -9 -6 -6
generation | -8 -9 0 30 -7 -6
generator | 3 16 -9 -2 -8 0
gente | 2 -5 8 -1 -3 0
gentl * | 6 15 -9 -3 -4 -5
gentleman | 6 15 -9 -3 -4 -5
gentleman who | -5 27 -7 -4 -8 -4
georg * | 15 -13 1 2 -7 2
georgia | 21 -13 -5 4 -9 2
geral * | 9 5 -5 -2 -7 0
gerald | 9 5 -5 -2 -7 0
get | 5 -6 2 12 14 -28
get <name> | 15 -7 -2 2 -10 2
get <we> | -5 -10 28 15 -17 -11
get <we> the | -5 -6 26 -5 -5 -5
get a | 6 7 -2 -1 12 -22
get a <paper> | 18 -7 -3 -1 -7 -1
get a call | 22 2 -1 -3 -11 -9
get a chance | -5 27 -9 -8 -6 1
get a free | -6 -5 -5 20 -3 -2
get a large | 1 -4 -4 -6 26 -13
get a minute | -8 11 -2 1 -4 1
get a quote | 19 -10 -2 -1 -6 -1
get an | 18 7 -13 -1 -13 2
get an <paper> | 27 -9 -7 -3 -9 1
get an estimate | 27 -9 -7 -3 -9 1
get an itemized | -2 19 -5 -2 -9 -1
get an oil | 11 -7 -1 1 -6 2
get back | -6 20 -6 -2 -5 0
get back to | -6 20 -6 -2 -5 0
get em | -2 0 -5 -3 20 -10
get folks | -3 -1 10 -2 -5 2
get folks every | -3 -1 10 -2 -5 2
get for | 8 -3 -4 -1 -2 1
get here | 24 20 -17 -11 -6 -10
get here <day> | 9 -5 -3 1 -2 0
get here today | 9 -5 -3 1 -2 0
get home <day> | 12 -4 -1 2 -11 3
get home tonight | 12 -4 -1 2 -11 3
get it | 5 0 5 -8 6 -7
get it out | 0 3 -11 -3 7 4
get it running | 15 -8 -2 1 -8 1
get me | 23 -12 -9 -2 1 -2
get my | 22 -1 -19 -11 21 -11
get my <vehicle> | 18 -21 -8 -2 15 -2
get my car | 14 -14 -7 -3 12 -2
get my check | -5 21 -5 -2 -9 0
get my pictures | -3 18 -5 -2 -7 0
get my truck | 13 -10 -5 0 6 -3
get off | 10 -13 -4 -6 22 -8
get off at | 17 -6 -4 0 -11 4
get on | 16 0 -5 -5 -6 1
get on your | 19 -3 -3 -6 -7 -1
get out | 18 -10 4 -2 -12 3
get out of | 9 -3 -2 0 -6 2
get paid | 6 5 -8 17 -15 -5
get paid when | -8 -8 -6 33 -6 -4
get robbed | 9 -4 -1 1 -7 2
get that | -4 19 -11 1 -8 2
get the | -14 24 -8 -8 19 -13
get the <part> | 0 15 -3 -2 -11 1
get the fuel | -1 9 -2 0 -6 1
get the kids | -8 3 -2 -2 15 -6
get the part | -3 14 0 0 -9 -2
get the wheels | -8 11 0 -1 -3 1
get this | 28 -10 -5 -5 1 -8
get time | 11 -8 -2 0 -2 1
get to chemo | 21 -5 -4 -1 -9 -2
get to her | 9 -4 -3 -1 -1 1
get two | -4 -8 -8 -2 27 -6
get you | -5 -10 28 15 -17 -11
get you the | -5 -6 26 -5 -5 -5
get your | 1 -3 -6 17 -5 -4
get your website | 2 0 -10 16 -3 -4
gets | 2 20 -2 6 -16 -10
gets here | -8 28 -5 -1 -8 -6
gets me | 13 -8 -3 -2 0 0
getti * | 15 -1 8 11 -14 -19
getting | 18 0 2 11 -13 -18
getting a | 14 -7 -3 -3 0 -2
getting in | 18 -1 -5 -2 -5 -5
gift | -20 20 -3 39 -16 -20
gift card | -9 -13 9 30 -10 -8
gil | -3 1 -8 -1 16 -4
gimme | 3 6 -3 1 -9 2
gimme a | 3 6 -3 1 -9 2
gina | 23 -9 7 -4 -8 -9
ginge * | 18 -2 -5 -1 -10 0
ginger | 18 -2 -5 -1 -10 0
girl | 0 -10 -13 -11 52 -19
girl <we> | -6 -1 -7 -3 26 -9
girl its | -8 -7 -7 -5 34 -6
girl its <name> | -6 -6 -2 -2 17 -1
girl its me | -5 -3 -6 -7 28 -7
girl you | -6 -1 -7 -3 26 -9
girls | 3 3 -4 -5 11 -7
gisel * | -2 20 -4 -3 -7 -3
giselle | -2 20 -4 -3 -7 -3
give | 6 -16 19 2 -9 -2
give <we> | 3 -5 2 8 1 -9
give <we> a | 5 1 4 9 -12 -7
give <we> the | 9 -3 -10 2 1 2
give him | -4 -8 10 1 -1 2
give me | 11 -4 19 -13 -19 6
give me a | 23 -6 17 -8 -14 -12
give them | -1 -8 1 -4 12 1
give us | 2 -11 15 8 -10 -3
give us a | -11 -12 19 12 -6 -2
give you | 3 -5 2 8 1 -9
give you a | 5 1 4 9 -12 -7
give you the | 9 -3 -10 2 1 2
given | 16 -5 -7 0 -8 5
givin * | -11 21 5 0 -7 -8
giving | -11 21 5 0 -7 -8
giving me | -10 24 -1 -2 -4 -7
glady * | -4 -3 -2 -2 25 -13
gladys | -4 -3 -2 -2 25 -13
glass | -5 -11 32 -5 -11 0
glass * | -7 17 -4 -19 33 -19
glasses | -7 17 -4 -19 33 -19
glenn | -11 14 3 -1 -3 -3
glori * | 8 -4 5 -11 3 0
gloria | 8 -4 5 -11 3 0
gloria <name> | 1 -2 -2 -3 9 -2
glow | 15 -2 -4 -2 -4 -3
glow plugs | 12 -1 -3 0 -4 -4
gmc | 13 -4 -4 -1 -1 -4
go | 8 15 -12 -9 -1 -1
go ahead | 8 39 -27 -15 -18 13
go ahead and | 6 7 -15 -8 -8 18
go ahead with | -1 38 -8 -10 -7 -13
go anywhere | 11 -5 -1 2 -7 1
go away | -4 15 -2 1 -7 -2
go back | 21 -14 -5 3 -7 3
go in | 1 14 -6 -1 -8 -1
go in gear | 9 -2 -1 0 -7 2
go in reverse | 2 19 -6 -3 -6 -6
go into | 17 -5 -5 -1 -3 -2
go into gear | 11 -6 -3 0 -2 1
go into reverse | 15 -3 -2 -2 -2 -5
go off | 19 -6 -4 -1 -6 -2
go over | 20 -11 -6 1 -6 2
go over <n> | 18 -8 -5 -1 -4 0
go over there | 9 -5 -3 2 -4 1
go past | 18 -3 -2 -5 -3 -6
go through | 9 -1 -8 2 -5 3
go to <name> | 3 8 -6 -4 -1 0
go to start | -2 9 -4 -1 -4 2
go up | 10 5 -1 -2 -4 -7
go up and | 19 -9 -2 2 -6 -3
go with | -4 31 5 -15 -12 -6
go with the | -5 25 -4 -8 -7 -1
god | 10 15 -4 -3 -11 -7
god bless | 4 19 -7 -1 -8 -7
god bless <we> | -2 17 -2 -1 -4 -8
god bless you | -2 17 -2 -1 -4 -8
goes | 12 -3 12 -3 -18 0
goes almost | 13 -6 -2 2 -3 -3
goes almost to | 13 -6 -2 2 -3 -3
goes back | 5 -2 6 -4 -8 3
goes click | 9 -6 -2 1 -3 0
goes off | 18 -10 -1 -2 -4 -1
goes off by | 17 -10 0 1 -5 -3
goes to | 9 5 -3 -2 -3 -6
goes up | 1 -5 21 -4 -8 -5
goin | 16 -5 -3 2 -8 -2
going | 2 20 -8 -11 -13 9
going crazy | 17 -2 -3 -5 -8 1
going on | -8 16 12 -8 -11 0
going on its | -5 12 4 -5 -6 -1
going on the | -3 -3 13 -4 -5 1
going on this | 15 -4 -2 -2 -3 -2
going out | 23 -8 -5 0 -6 -3
going over | 15 9 -10 -4 -6 -4
going through | 16 -11 -3 -2 -2 1
going to | -7 23 -11 -11 -6 11
going to be | 4 28 8 -23 6 -23
going to call | -1 16 -10 0 -2 -3
going to come | -5 32 12 -16 -14 -10
going to have | -7 17 -8 -2 1 -1
going up | 24 -6 -1 0 -9 -8
going up the | 24 -6 -1 0 -9 -8
going uphill | 16 -4 -2 -1 -4 -6
gold | -11 -7 -14 24 28 -21
goldberg and | 12 -5 -5 2 -1 -2
golf | 10 -2 -8 -1 -1 2
gone | 10 4 -5 -6 -6 3
gone over | 4 10 -5 -4 -6 1
gonna | -4 32 -3 -15 7 -17
gonna be | -11 30 8 -10 -12 -4
gonna be in | 0 -8 9 -1 -1 0
gonna call | -7 5 -2 0 11 -6
gonna catch | 9 -5 0 0 -5 1
gonna catch fire | 9 -5 0 0 -5 1
gonzalez calling | 8 -3 -3 0 -2 0
gonzalez necesito | 10 -2 -3 -2 -2 -1
gonzalez necesito ayuda | 10 -2 -3 -2 -2 -1
good | 2 -2 13 5 -16 -2
good afternoon <name> | 5 -5 8 -11 0 3
good afternoon i | 11 -1 -7 0 -2 -1
good and | 0 -5 10 -1 -8 3
good day | 14 -15 -1 5 -4 1
good day <name> | 10 -6 5 -5 -1 -4
good day to | 18 -9 -6 0 -4 1
good evening its | -2 4 -5 8 -4 0
good evening my | 10 -7 -2 0 0 0
good for | -5 27 7 -11 -11 -8
good for <day> | 0 15 -11 1 -3 -1
good for <name> | 0 15 -11 1 -3 -1
good i | 8 -6 2 1 -5 0
good its | 11 -1 -7 -3 -2 2
good its <name> | 11 -1 -7 -3 -2 2
good morning | 1 -12 8 4 1 -2
good morning <name> | 2 -10 -1 9 2 -2
good morning i | 9 9 -13 13 -13 -5
good morning im | 10 -8 -6 0 5 -1
good morning my | 12 -5 -6 1 -5 2
good morning this | -1 -11 11 -7 10 -2
good news | -10 -6 -7 37 -6 -9
good one | -2 19 -8 -3 3 -9
good so | 2 -11 15 -6 -6 5
good through | -3 17 -4 0 -5 -4
good to | 8 15 -12 0 -10 -1
good while | 9 -5 -2 -1 -1 0
good with | 12 5 22 -6 -15 -18
good with that | -2 11 -6 -1 -3 1
googl * | -9 -21 2 51 -28 5
google | -9 -21 2 51 -28 5
google <name> | 0 -8 7 8 -8 0
google ads | -6 -6 -3 27 -5 -7
google business | 1 -2 -8 13 -2 -3
google listing | -3 0 -9 20 -3 -5
google listing and | -1 -2 -7 11 -4 2
google maps | -1 -8 4 22 -9 -8
gordo * | 8 -6 -2 1 -3 1
gordon | 8 -6 -2 1 -3 1
got | -2 9 11 -9 4 -13
got <we> | 6 7 -6 8 -7 -8
got a | 28 -17 1 -5 0 -8
got a <car> | 42 -19 -16 1 -10 2
got a <mechanic> | -2 -5 9 -2 -2 2
got a <n> | 12 -4 -4 -1 -3 0
got a <name> | 15 -7 -5 -2 -5 3
got a <paper> | 2 18 -6 -5 -5 -5
got a <vehicle> | 3 -11 1 -1 5 3
got a a | 9 -4 -5 0 -2 1
got a bad | 24 -8 -4 -1 -6 -5
got a balance | -2 -8 13 0 -5 2
got a call | -14 20 2 9 -10 -7
got a car | -8 -5 14 0 -4 3
got a check | 24 -8 -7 -2 -5 -3
got a confirmation | 21 -12 -4 -2 -5 1
got a couple | 1 -1 11 -2 -4 -4
got a customer | 10 -6 1 -5 -1 2
got a few | 7 -2 8 -10 -4 1
got a flat | 5 6 -12 -3 8 -5
got a guy | -2 -5 9 -2 -2 2
got a job | 0 11 -4 0 -8 1
got a ladys | 8 -2 -12 2 2 2
got a leak | 13 -4 -5 2 -6 0
got a letter | 18 0 -4 -1 -10 -4
got a new | -9 14 -9 -17 28 -6
got a question | -2 0 14 -7 -7 3
got a quote | 15 -8 -6 0 -3 3
got a receipt | -4 21 -4 -5 -2 -6
got a slow | 11 -6 -4 0 -3 2
got a text | 15 13 -4 -4 -10 -10
got a trash | 12 -8 -1 0 -3 1
got a warranty | -6 15 -4 -3 -1 0
got all | -3 -3 11 -2 -4 3
got an | 23 11 -3 -6 -19 -7
got an <car> | 37 -10 -9 -7 -9 -1
got an <paper> | -6 23 4 -6 -8 -6
got an appointment | -11 31 -1 -6 -10 -2
got an invoice | -6 23 4 -6 -8 -6
got another | 0 -8 8 1 -3 1
got called | 0 12 -5 1 -9 1
got crews | 13 -3 -3 -3 -5 0
got cut | 18 -11 -6 3 -6 3
got cut off | 18 -11 -6 3 -6 3
got dialysis | 17 -10 -3 3 -6 0
got five | 10 -5 -7 1 -1 2
got four | 14 -1 -2 -4 -5 -3
got her | 0 -1 -6 -3 10 0
got here | -8 11 -8 -5 19 -9
got his | -5 -4 -2 0 14 -2
got ice | 10 -6 -2 1 -4 1
got ice cream | 10 -6 -2 1 -4 1
got into | 16 -7 -4 1 -8 2
got it | 18 12 13 -10 -15 -18
got it in | -8 -3 29 -6 -8 -5
got it started | -6 27 0 0 -6 -14
got locked | 10 -1 -4 1 -6 0
got locked out | 10 -1 -4 1 -6 0
got me | 2 14 -11 -1 -7 2
got me a | 13 -5 -7 0 -2 1
got me down | -2 19 -5 -6 -5 -1
got more | -8 1 22 -7 -6 -2
got more work | -6 0 14 -3 -5 0
got my | -4 22 6 -10 -3 -11
got my <car> | -11 29 -1 -2 -8 -8
got my <kin> | 8 -4 -4 0 -2 2
got my <paper> | 5 15 -6 -3 -7 -4
got my <vehicle> | -9 43 -6 -6 -11 -10
got my kids | 8 -5 -3 1 -1 0
got my number | 13 -3 -4 -1 -7 3
got my own | 0 -14 14 -5 4 1
got my truck | -3 22 -4 -3 -6 -5
got my van | -5 23 -4 -2 -6 -5
got no | 4 2 -11 -4 12 -3
got off | 20 -7 -4 0 -7 -1
got on | 3 -3 -7 -4 18 -8
got one | -9 6 19 -1 -9 -5
got one of | -2 10 -3 -4 -4 3
got pulled | 5 -9 -1 -1 5 0
got pulled over | 5 -9 -1 -1 5 0
got stolen | -2 3 -6 -4 19 -11
got that | -3 6 15 -6 -10 -2
got that <part> | -7 18 5 -5 -5 -6
got that torque | -2 -7 13 -3 -1 1
got the | -7 21 2 -15 11 -12
got the <paper> | -7 34 -4 -9 -11 -4
got the <part> | 15 2 11 -7 -14 -7
got the <vehicle> | 7 -9 -8 -2 13 -1
got the estimate | -4 19 -7 -2 -5 -1
got the invoice | -3 20 -6 -4 -2 -5
got the kit | 19 -8 -6 -1 -5 0
got the part | 14 17 -16 -3 -10 -3
got the parts | 10 -4 -5 1 -2 1
got the quote | -3 16 -2 -4 -6 -1
got the tires | 14 -5 -5 -1 -5 3
got the truck | 15 -5 -11 2 -2 1
got the wrong | 0 -7 -6 -4 21 -3
got three | 9 -12 5 6 -8 1
got three kids | 9 -5 -2 1 -6 2
got to take | 9 -11 -6 1 4 2
got two | 5 -16 6 6 -6 4
got two cars | 8 -5 -4 0 -1 1
got two vehicles | 12 -5 -2 0 -8 2
got you | 2 10 -6 8 -6 -8
got your | 0 17 10 -21 7 -13
got your <paper> | 7 42 -25 -16 -9 -1
got your card | 14 -6 -9 1 -2 2
got your estimate | 3 18 -11 -6 -4 1
got your invoice | -6 25 -10 -5 -3 -1
got your name | -3 -5 10 -2 -4 3
got your number | 7 -11 -16 -2 17 5
gotta be | 3 3 -9 2 0 2
gotta get | 7 2 -5 2 -8 2
gotta get to | 9 -5 -3 0 -2 0
gotta move | -1 11 -2 -3 -5 0
gotta take | 15 -9 -2 -1 -3 0
gotte * | -2 10 -9 3 -4 2
gotten | -2 10 -9 3 -4 2
gotten my | -3 13 -7 0 -2 -1
gover * | -8 -11 -5 45 -8 -14
government | -8 -11 -5 45 -8 -14
government program | -6 -5 -7 26 -4 -3
gps | 0 -5 18 -9 -5 1
grace | 3 -12 6 -2 1 3
grace <name> | 9 -11 0 -1 1 2
grace kim | 14 -4 -1 1 -11 2
grace novak | 13 -4 -4 0 -3 -2
grace novak and | 15 -1 -3 2 -7 -6
grace novak here | 9 -6 -1 0 -2 0
graci * | -10 19 -13 -13 6 10
gracias | -10 19 -13 -13 6 10
gracias a | 9 -11 -1 -1 5 -1
gracias a <name> | 9 -11 -1 -1 5 -1
gracias a dios | 9 -11 -1 -1 5 -1
gracias por | -14 7 -14 -7 9 18
gracias por ver | -3 -7 -4 -3 -6 21
graciela | 20 -10 -7 0 -6 3
gradu * | -5 -11 11 -14 30 -12
graduated | -4 -2 11 -4 -2 1
graduation | -7 -7 -8 -7 36 -7
grand | 23 -17 -16 31 -13 -8
grand * | 14 -15 -21 -21 63 -20
grandbaby | 15 -5 -2 1 -10 1
grandma | -4 -4 -7 -8 38 -14
grandma call | -2 -2 -1 -3 12 -3
grandma call me | -2 -2 -1 -3 12 -3
grandma its | -4 -1 -1 -2 13 -5
grandma its <name> | -5 -5 -2 -2 18 -4
grandma its me | -3 -1 -1 -2 10 -4
grandmas | 9 -6 -3 -1 1 -1
grandmother | -3 -9 -11 -8 34 -3
grandpa | -8 -14 -7 -7 44 -8
grandson | 20 -5 -15 -11 21 -10
grani * | -9 -10 14 -9 27 -14
granite | -9 -10 14 -9 27 -14
grant | 9 -2 -8 40 -21 -18
grant <name> | 7 -1 6 -12 -1 0
grant miller | 8 -3 -2 -1 -2 -1
grass | -11 6 -3 -19 41 -14
grass cut | -4 -6 -9 -9 37 -7
grati * | -9 -6 -7 32 -3 -7
gratis | -9 -6 -7 32 -3 -7
grave * | -1 -9 6 -2 5 1
gray | 0 -7 -7 -2 14 2
gray <car> | -6 -2 -7 1 15 0
gray one | 11 -7 -3 2 -5 2
greas * | 2 13 4 -9 -10 0
grease | 2 13 4 -9 -10 0
great | 1 6 -7 21 -16 -5
great and | -3 12 -3 -1 -7 2
great job | -6 23 -5 -1 -6 -5
great plains | -3 -4 10 -3 -2 2
great plains <name> | -3 -4 10 -3 -2 2
green | 16 -12 -2 -4 5 -3
green <name> | 9 -3 -4 1 -4 1
green cove | 10 -3 -5 1 -5 1
greene | -2 -2 10 -1 -8 3
greet * | 0 11 -8 12 -7 -7
greetings | 0 11 -8 12 -7 -7
greetings this | 3 11 -8 -3 -3 0
greetings this is | 3 11 -8 -3 -3 0
greg | 5 -4 13 -6 -8 0
greg <name> | 13 -12 10 -8 -5 2
gresh * | 9 -6 -2 1 -2 0
gresham | 9 -6 -2 1 -2 0
gretc * | 1 -4 8 -3 -3 1
gretchen | 1 -4 8 -3 -3 1
grind * | 20 2 -7 -1 -12 -3
grinding | 23 -2 -6 -1 -11 -3
grinding something | 13 -7 0 2 -3 -5
grinding something awful | 13 -7 0 2 -3 -5
grinding sound | -9 12 -2 1 -3 1
grinding when | 13 -1 -3 0 -5 -4
groce * | 6 9 -16 -13 26 -13
groceries | 0 9 -5 1 -5 0
groceries melting | 0 10 -5 0 -4 -2
grocery | 10 -13 -10 -9 32 -9
groom | -2 -2 -8 -6 27 -9
groom * | -13 0 -17 -12 60 -18
grooming | -12 0 -13 -8 49 -15
groun * | 25 -11 -10 1 -6 0
ground | 25 -11 -10 1 -6 0
group | 11 -9 4 35 -18 -24
group thirty | -2 -4 12 -3 -4 1
group thirty fives | -2 -4 12 -3 -4 1
grow | -8 -8 -11 39 -6 -6
grow your | -8 -8 -11 39 -6 -6
growt * | -11 -10 -8 48 -10 -9
growth | -11 -10 -8 48 -10 -9
growth partners | -8 -8 -2 32 -8 -6
grua | 5 -4 9 -4 -4 -1
gt | 25 -4 -5 0 -4 -12
guara * | -4 20 -20 50 -25 -22
guarantee | -4 20 -14 38 -20 -20
guarantee on | -4 15 -5 -2 -3 -1
guaranteed | -10 -9 -5 38 -8 -6
guard | -2 16 -9 1 -8 2
guard * | -15 -16 9 7 21 -7
guardian | -7 -3 13 10 -10 -2
guardian <name> | -7 -3 13 10 -10 -2
guess | 18 -14 -3 -8 6 2
guess <we> | 14 -6 -3 -3 -3 1
guess i need | 11 -7 -3 1 -2 0
guess im | 1 5 -9 3 -3 3
guess you | 14 -6 -3 -3 -3 1
guest * | 8 -9 15 -5 -6 -3
guests | 8 -9 15 -5 -6 -3
guill * | 10 -7 -5 1 0 1
guillermo | 10 -7 -5 1 0 1
gulf | -6 -6 15 -5 -3 4
gulf <name> | -6 -6 14 -4 -3 4
gunna * | 8 -4 -1 -1 -1 -2
gunnar | 8 -4 -1 -1 -1 -2
gunnar <name> | 8 -4 -1 -1 -1 -2
gupta | -1 -2 -4 -3 11 -1
gurpr * | 8 -6 -2 0 0 0
gurpreet | 8 -6 -2 0 0 0
gus | 3 15 7 -5 -10 -10
guste | -3 15 -4 -3 -5 0
gutte * | -17 -12 -15 28 36 -20
gutters | -14 -14 -14 32 29 -17
guy | 20 7 17 -22 3 -24
guy and | 19 -7 -2 -2 -5 -4
guy at | 12 -10 -1 0 -5 4
guy at the | 23 -10 -14 3 -6 4
guy do | 14 -3 -3 -2 -6 1
guy is | 9 -6 -3 -1 -1 1
guy left | -2 19 -5 0 -10 -3
guy on | 12 -11 5 -2 -6 2
guy on <name> | 14 -6 -7 1 -5 3
guy said | 3 18 -7 -5 -5 -3
guy that | -3 25 -7 -3 -8 -4
guy was | -7 5 -12 -8 20 2
guy who | 12 14 -8 -4 -11 -3
guy who came | -11 27 -6 -2 -6 -2
guy with | -4 11 6 -1 -8 -4
guy with the | -4 11 6 -1 -8 -4
guy you | -5 23 -7 -3 -5 -3
guy you sent | -5 23 -7 -3 -5 -3
guys | 9 32 -8 -10 7 -30
guys <name> | -4 17 4 -5 -10 -2
guys and | -6 -3 0 12 -3 0
guys are | -7 8 -6 -2 6 0
guys at | 10 25 -5 -8 -18 -4
guys before | 12 -8 -3 -1 -1 1
guys before you | 12 -8 -3 -1 -1 1
guys came | 3 27 -9 -6 -10 -5
guys come | 9 -1 -1 -1 -7 0
guys coming | -7 36 -8 -7 -9 -4
guys did | -2 28 -8 -5 -8 -6
guys do | 17 -12 -12 -3 14 -4
guys have | 1 3 14 -13 10 -15
guys i | -1 17 -8 1 -8 -2
guys put | -10 18 -5 -1 -3 2
guys put a | -8 13 -2 -2 -2 1
guys still | 10 -6 -3 9 -8 -2
guys still do | 10 -6 -3 9 -8 -2
guys work | 16 -2 -3 -1 -7 -3
guys work on | 16 -2 -3 -1 -7 -3
gwen | 9 4 -3 -2 -8 0
gwen <n> | 11 -4 -1 -1 -5 1
gym | 2 -13 -15 -6 46 -14
gym lot | 12 -4 -5 -1 -5 3
gym membership | -8 -4 -11 -7 39 -9
h | 14 -8 -7 1 -1 1
h <name> | 14 -9 -4 1 -2 1
h a | 12 -6 -3 0 -3 0
h a n | 11 -5 -3 0 -3 0
h e | 8 -2 -1 0 -5 0
h e <name> | 8 -2 -2 0 -5 1
h r | 9 -2 -3 -1 -3 -1
h r <name> | 9 -2 -3 -1 -3 -1
h u | 20 -14 -6 0 -1 0
h u <name> | 11 -10 -1 0 0 0
h u y | 15 -12 -3 0 -1 1
ha | -12 11 5 31 -19 -15
ha ha | -5 2 3 6 -8 2
ha i | -7 8 6 -3 -7 2
ha its | -4 11 1 -5 -2 -1
ha sido | -5 -5 -18 34 -1 -5
ha sido seleccionado | -5 -5 -8 25 -1 -6
ha so | 17 -7 -1 -5 -6 3
habla | -3 0 27 -14 7 -17
habla * | -10 18 -12 23 -12 -9
habla <name> | -1 9 25 -6 -20 -7
habla carlos | 10 -6 -4 2 -2 1
habla carlos <name> | 11 -6 -5 0 0 1
habla don | -4 1 12 -2 -4 -2
habla don <name> | -4 1 12 -2 -4 -2
habla don chuy | -4 1 12 -2 -4 -2
habla jose | 13 -8 -4 0 -3 1
habla jose luis | 13 -8 -4 0 -3 1
habla la | -6 -10 11 -6 18 -7
habla la senora | -3 -5 -3 1 12 -1
hablamos | -2 -3 -7 19 -4 -3
hablamos del | -6 -7 -8 24 -3 -1
hablamos del departamento | -6 -7 -8 24 -3 -1
hablar | -2 -2 -2 10 -2 -1
hablar con | -2 -2 -2 10 -2 -1
hablar con un | -2 -2 -2 10 -2 -1
hablo | 20 4 -15 -9 10 -10
hablo de | 15 -11 -5 2 -4 3
hablo de parte | 13 -8 -5 2 -4 2
hablo por | 0 14 -7 -1 -4 -2
hablo por lo | 13 -10 -5 1 0 1
hablo porque | 14 4 -6 -4 -5 -3
hace | 12 10 -12 0 -11 2
hace clic | 22 -9 -6 0 -6 0
hace clic clic | 21 -9 -5 -1 -6 1
hace nada | 14 -9 -4 0 -2 1
hace un | 0 21 -7 -4 -6 -4
hace un ruido | 0 21 -7 -4 -6 -4
hacen | 25 -9 -8 -2 -6 0
hacer | 16 -3 -9 -3 8 -9
had | -3 23 -1 -13 -3 -3
had <we> | -11 28 0 -6 -13 1
had <we> out | -4 21 -1 -4 -10 -2
had a | 9 6 4 -12 -5 -2
had a <mechanic> | 8 -7 -3 0 1 1
had a chance | -9 34 -8 -7 -5 -5
had a question | -4 -2 -1 -1 9 0
had an | 2 16 15 -7 -15 -10
had an appointment | 7 29 -4 -11 -15 -6
had another | 13 -6 -5 -3 1 0
had it | 3 12 -6 0 -12 3
had it since | 1 10 -3 1 -11 1
had one | 9 13 -7 -10 -5 0
had that | 2 -10 1 2 3 2
had the | 4 3 -11 -2 5 1
had the shop | 10 -7 -5 0 1 1
had three | 15 -8 -4 1 -6 3
had to | -1 12 -8 -1 -2 -1
had you | -8 25 -1 -5 -13 1
had you out | -1 14 2 -3 -9 -2
hadda * | 7 0 4 -1 -9 -1
haddad | 7 0 4 -1 -9 -1
hago | -5 4 17 -5 -9 -3
haha | 20 1 -7 -4 -13 3
hair | -7 -9 -13 -14 67 -23
hair appointment | -8 -9 -2 -4 29 -6
hair salon | -9 -2 -2 -8 28 -6
hairc * | -4 -6 -5 -8 33 -11
haircut | -4 -6 -5 -8 33 -11
hal | 5 -5 12 -5 -5 -2
hale | -4 9 -5 2 -3 2
half | 7 -22 11 -3 15 -8
half mushroom | -3 0 -2 -4 14 -6
half mushroom for | -3 -3 -5 -4 18 -3
half sausage | 0 0 -2 -4 13 -6
half sausage half | 0 0 -2 -4 13 -6
half the | 6 -6 8 -5 -4 1
halfw * | 19 -3 -7 -3 -8 2
halfway | 19 -3 -7 -3 -8 2
hall | 3 -5 -9 -1 17 -4
halvo * | 16 -15 -1 0 -1 0
halvorsen | 16 -15 -1 0 0 0
ham | -15 -3 -3 -2 22 1
hampt * | 1 8 3 -6 -9 3
hampton | 1 8 3 -6 -9 3
hampton your | -7 9 2 -1 -5 2
han | -6 19 -8 -5 8 -9
hand | 1 5 7 -5 -10 3
hand a | -5 -8 10 0 1 2
hand over | 10 -2 -5 -4 -2 3
hand over any | 9 1 -5 -10 1 4
handl * | 13 4 1 21 -21 -19
handle | 14 7 0 1 -17 -6
handle and | -6 0 13 -2 -6 1
handles | 0 -7 1 32 -10 -16
handles this | 9 -5 -2 0 -3 1
handles your | -3 -1 -2 14 -4 -5
handling | -5 -6 11 -1 -3 3
handling a | -5 -6 11 -1 -3 3
handling a claim | -5 -6 11 -1 -3 3
hang | -17 -15 -12 21 -16 38
hang on | 2 -8 -5 -4 -7 21
hang up | -18 -13 -11 23 -14 32
hang up and | -3 -2 -1 -3 -6 15
hank <name> | 9 -4 -3 -2 -2 1
hank dorsey | 10 -2 -7 -3 2 0
hank here | -6 3 -6 0 10 -1
hanna * | 15 0 -3 -1 -8 -3
hannah | 15 0 -3 -1 -8 -3
hannah <name> | 8 -4 -3 0 -2 0
happe * | -1 13 -7 -2 -6 4
happen | -3 12 -3 -2 -5 1
happy | -19 37 -14 -6 20 -17
happy birthday | -7 -10 -5 -6 36 -8
happy to | -2 -4 12 -8 0 2
happy with | -14 45 -7 7 -15 -15
harbo * | 5 -3 9 2 -11 -2
harbor | 6 -6 10 3 -10 -2
harbor <name> | 6 -6 10 3 -10 -3
hard | 4 -1 -8 1 6 -2
hard and | -1 -6 14 -1 -6 0
hard to | 18 -6 -5 -2 -5 -1
hard to start | 16 -3 -4 -2 -3 -4
hard to turn | 12 -2 -2 -5 -3 0
harla * | 10 -3 -2 1 -7 1
harlan | 10 -3 -2 1 -7 1
harmo * | 10 -3 -8 8 -1 -6
harmon | 10 -3 -8 8 -1 -6
harness is | 13 -5 6 -5 -5 -6
harol * | 1 11 -9 -1 -5 2
harold | 1 11 -9 -1 -5 2
harold <name> | 1 11 -9 -1 -5 2
harold finch | -1 10 -5 0 -3 0
harri * | 5 -8 -7 -2 21 -10
harriet | 10 -7 0 0 -4 1
harriet <name> | 10 -7 0 0 -4 1
harris | -3 -5 -6 -1 23 -9
harris there | -3 -5 -6 -1 23 -9
hartf * | -5 -12 20 -3 -4 4
hartford | -5 -12 20 -3 -4 4
has | 22 -2 -24 22 1 -19
has <we> | 8 -3 -3 -1 -2 1
has a | 18 -14 -5 -12 19 -5
has a <part> | 13 -4 -4 -3 -5 3
has a bad | 10 -4 -4 1 -4 1
has a brake | 13 -3 -4 -3 -6 3
has a dead | 23 -6 -7 0 -11 1
has a fever | -3 -2 -2 -12 27 -8
has a flat | 26 -10 -10 0 -10 4
has a recall | 17 -8 -4 1 -8 2
has a screw | 19 -5 -6 -2 -7 1
has a shudder | 12 -4 -4 -2 -3 0
has an | 11 -9 -8 14 -5 -3
has anything | -6 -7 -4 -1 18 0
has been | 1 -2 -18 33 -14 0
has been flagged | -2 -2 -2 16 -7 -2
has been placed | 0 -1 -6 11 -6 2
has expired | -9 -12 -7 37 -4 -5
has got | 15 -3 -6 0 -6 0
has got a | 15 -3 -6 0 -6 0
has lost | 10 -1 -1 -4 -3 1
has lost its | 10 -1 -1 -4 -3 1
has moved | -4 -7 8 -3 9 -2
has no | 21 -7 -3 1 -14 3
has no <part> | 14 -5 -4 1 -9 3
has no brakes | 14 -5 -4 1 -9 3
has no power | 12 -3 -2 -3 -3 -1
has not | 9 -2 -3 4 -7 0
has not been | 12 -6 -3 4 -7 0
has quit | 14 -6 -3 -3 -3 0
has shipped | 3 8 28 -14 -13 -11
has shown | -7 35 -6 -7 -6 -9
has shown up | -7 35 -6 -7 -6 -9
has the | 17 16 -9 -4 -15 -6
has to | 4 -10 9 -2 4 -4
has to be | 4 -10 9 -2 4 -4
has you | 8 -3 -3 -1 -2 1
haski * | 1 -5 -1 -7 9 3
haskins | 1 -5 -1 -7 9 3
hasnt | 18 24 2 -23 5 -27
hasnt been | 18 -6 12 -10 -13 -1
hasnt been started | 12 -5 -3 -2 -5 3
hasnt come | -8 14 -6 -8 18 -10
hassa * | 9 -5 -2 -1 -2 2
hassan | 9 -5 -2 -1 -2 2
hasta | 13 5 -12 20 -13 -14
hasta las | 14 -6 -10 2 -1 2
hasti * | 9 -3 -2 0 -5 0
hastings | 9 -3 -2 0 -5 0
hatch | 34 -7 -7 -4 -7 -10
hate | 4 -10 -1 0 2 5
hate me | 14 -7 -1 -2 -3 -1
hate these | 1 -6 -1 -2 -3 12
hate these things | -2 -4 -1 -2 -3 12
hauli * | 18 -9 -5 1 -5 0
haulin | 8 -5 -5 1 -1 1
haulin a | 8 -5 -5 1 -1 1
hauling | 16 -6 -4 0 -5 -1
have | 0 5 -2 11 1 -15
have <car> | 25 -11 -9 2 -7 -1
have <car> need | 8 -1 -2 -1 -1 -3
have <car> the | 13 -10 -1 0 -2 0
have <did> | 9 21 -10 -7 -7 -6
have <name> | -10 -8 27 10 -10 -9
have <we> | 5 -1 -19 23 3 -11
have <we> approved | -6 -6 -6 28 -6 -4
have <we> back | -8 16 -4 0 -6 2
have <we> coming | 5 22 -3 -8 -10 -5
have a | 30 -9 -8 -2 -9 -2
have a <car> | 37 -18 -6 1 -16 3
have a <name> | 9 -2 -4 0 -3 1
have a <vehicle> | 22 -13 7 -3 -10 -3
have a buyer | -8 -3 -4 24 -3 -6
have a car | 18 -11 8 -2 -8 -4
have a customer | -4 -4 8 5 -5 0
have a delivery | -13 -4 21 -11 14 -6
have a flat | 20 -2 -3 -5 -5 -6
have a fleet | 12 -1 -8 -3 -1 1
have a lot | -4 -2 11 -4 -2 1
have a member | -3 -5 14 0 -6 0
have a minute | 15 -4 -2 1 -2 -7
have a new | -7 3 -5 13 -3 -1
have a question | 18 6 -13 -13 10 -8
have a sale | -6 -5 25 -9 -6 1
have a ton | 10 -1 -7 -2 -1 1
have a work | 9 -4 -2 0 -2 -1
have an | 12 9 -15 -16 13 -3
have an appointment | -20 24 -4 -12 15 -3
have an interview | 9 -3 -2 0 -6 2
have another | -10 11 5 -2 -6 1
have any | -5 -10 4 -8 22 -4
have any openings | 10 -9 8 -4 -3 -1
have any two | 0 -1 -3 -3 9 -2
have anyone | 5 -5 -8 -3 15 -3
have been | -10 19 -15 27 -12 -9
have been chosen | -4 -5 -4 22 -1 -7
have been in | 0 9 -3 -2 -5 1
have been overpaying | -4 -11 -5 30 -4 -6
have class | 11 -6 0 1 -6 1
have class at | 11 -6 0 1 -6 1
have detected | 1 0 -7 13 -3 -4
have detected a | 1 0 -7 13 -3 -4
have eleven | 8 0 -10 0 0 2
have for | -2 -8 -3 -5 21 -3
have gone | 11 -5 -3 1 -5 1
have him | -9 23 -6 -5 1 -4
have is | 10 -7 -1 1 -4 1
have it | -5 -2 20 -14 10 -10
have me | -6 41 -8 -11 -10 -5
have me down | -6 41 -8 -11 -10 -5
have much | 5 -6 12 -3 -8 0
have my | -6 51 10 -16 -26 -14
have my <car> | -7 18 -1 -1 -10 1
have my own | 2 -10 17 -4 -8 3
have my spare | -6 21 -6 0 -8 0
have not | -4 30 -8 -5 -8 -5
have one | 16 -9 -8 3 -5 2
have one <car> | 8 -7 0 0 0 0
have room | -6 -5 12 2 -4 1
have some | 4 -6 -8 24 -6 -8
have ten | -3 -2 10 3 -8 1
have ten minutes | -3 -1 10 2 -7 0
have that | 18 11 8 -14 -16 -6
have the | 3 15 -26 -6 20 -6
have the <car> | 26 -9 -6 0 -9 -2
have the <part> | 18 -10 -3 1 -10 3
have the parts | 11 -7 -4 1 -2 1
have the wrong | -4 6 -5 -3 14 -9
have this | 9 -2 -4 -1 -1 1
have this <car> | 9 -2 -4 -1 -1 1
have three | 19 8 -12 -7 -5 -4
have time | 9 -6 7 -6 -6 2
have to | 17 -1 2 -4 -17 3
have to be | 18 -13 -5 2 -5 3
have to cancel | -5 13 -8 -1 0 1
have to come | -4 11 6 -6 -8 2
have two | 1 -13 11 -1 -1 3
have two cars | 21 -11 -9 -3 0 2
have won | -6 -11 -7 39 -7 -8
have you | 5 -1 -19 23 3 -11
have you approved | -6 -6 -6 28 -6 -4
have you back | -8 16 -4 0 -6 2
have you coming | 5 22 -3 -8 -10 -5
have your | -1 2 6 5 -11 -2
haven * | 2 13 -8 -4 -3 0
havent | 2 13 -8 -4 -3 0
havent gotten | -3 13 -7 0 -2 -1
havent gotten my | -3 13 -7 0 -2 -1
havent heard | -4 14 -4 -3 2 -4
haver * | 13 -8 -4 -2 -1 1
haverford | 13 -8 -2 -3 -2 1
havin * | 26 -9 0 4 -17 -4
having | 26 -9 0 4 -17 -4
having a | 1 -4 -4 8 -3 1
having trouble | 21 -7 -3 -5 -3 -3
having trouble with | 21 -7 -2 -5 -3 -4
hay | 6 -16 14 -9 -16 23
hay prisa | 13 -9 -5 1 -2 2
hayes | 9 -6 -7 -6 10 0
he | -15 62 -27 -13 -2 -6
he <did> | 6 14 6 -5 -11 -10
he <did> a | -5 12 -5 0 0 -1
he <did> the | -5 9 9 -1 -8 -4
he can | -5 37 -7 -4 -12 -10
he can come | -7 28 -3 -2 -7 -9
he coming | -10 36 -7 -1 -9 -8
he did | -6 17 8 -2 -9 -8
he did a | -5 12 -5 0 0 -1
he did the | -4 5 10 -1 -6 -3
he does | -5 6 -8 -1 10 -2
he doesnt | 14 -3 -4 -1 -7 2
he find | -7 31 -5 -6 -4 -8
he fixed | -2 9 -3 0 -3 0
he forgot | -2 13 -5 0 -9 3
he gave | 17 -10 -6 0 -4 3
he gave me | 17 -10 -6 0 -4 3
he gets | -1 22 -6 0 -9 -6
he gets here | -8 28 -5 -1 -8 -6
he has | 6 0 -10 -2 9 -2
he is | 4 12 -5 -9 8 -10
he is late | 1 27 -5 -8 -6 -8
he left | -14 40 -6 -10 1 -11
he left his | -10 20 -6 -7 11 -8
he moved | 9 -3 -4 0 -4 2
he moved to | 9 -3 -4 0 -4 2
he needs | 5 -8 -8 -1 12 0
he needs a | 9 -8 -9 -3 12 1
he never | 11 0 -6 1 -9 3
he never answers | 1 7 -1 0 -8 2
he ran | -5 -4 -2 0 17 -6
he said | -10 7 -3 -9 8 7
he said and | 0 -3 -2 -1 -5 11
he say | 11 -8 -3 1 -3 1
he says | -1 11 0 -6 -8 5
he says <we> | -7 0 9 -1 -2 2
he says the | 14 -11 -1 0 -3 1
he says you | -7 0 9 -1 -2 2
he swears | -3 9 -4 0 -3 1
he talks | 11 -11 0 0 0 0
he told | -7 16 -3 0 -4 -2
he told me | -7 16 -3 0 -4 -2
he wants | -2 7 -9 -1 4 0
he was | -7 38 -16 -6 -2 -7
he was here | -2 33 -8 -8 -6 -7
he was supposed | 1 16 -3 -1 -10 -4
he would | 6 18 -7 -5 -8 -4
he would like | 9 -1 -4 -5 0 2
head | 6 6 7 3 -14 -8
head gasket | 8 5 6 -1 -10 -7
head gasket on | -5 1 8 1 -6 0
head gaskets | 11 8 -3 -3 -6 -8
head is | -4 -5 17 -2 -4 -3
heade * | 12 -7 -1 0 -5 0
headed | 12 -7 -1 0 -5 0
headed home | 12 -7 -1 0 -5 0
headl * | 22 10 -11 -2 -17 -2
headlight | 8 14 -11 0 -16 5
headlight is | 14 -6 -3 0 -4 -1
headlight is out | 14 -6 -3 0 -4 -1
headlights | 26 -5 -5 -2 -9 -4
heads | -3 9 8 -2 -8 -4
heads up | -2 12 5 -3 -8 -4
healt * | -14 -11 -15 72 -16 -15
health | -14 -11 -15 72 -16 -15
health benefits | -6 -5 -3 22 -4 -4
health insurance | -8 -6 -8 31 -5 -4
hear | -15 17 3 1 -27 21
hear a | -5 18 -6 1 -5 -3
hear back | -2 31 -6 -8 -8 -7
hear it | -5 4 9 -3 -2 -4
hear it humming | 12 -7 -2 0 -1 -1
hear me | -5 -8 -6 5 -6 20
hear nothing | -13 -4 13 -7 -9 21
hear the | 14 -4 -3 0 -6 1
hear the <part> | 12 -2 -3 -2 -4 0
hear your | -7 13 0 -1 -7 3
heard | 9 13 -1 -7 -4 -9
heard <we> | 18 -9 -6 -2 -2 1
heard from | -3 8 9 -4 -5 -5
heard nothing | -6 14 -7 2 -6 3
heard you | 18 -9 -6 -2 -2 1
heari * | 9 -5 -13 17 17 -25
hearing | 9 -5 -13 17 17 -25
hearing aids | -8 -6 -1 33 -11 -6
heat | 4 11 -10 -3 4 -6
heat at | 14 -6 -4 2 -6 0
heat at all | 14 -6 -4 2 -6 0
heate * | 20 1 -18 -14 21 -11
heater | 22 3 -17 -15 19 -12
heater blows | 28 -6 -4 -3 -8 -6
heater blows cold | 28 -6 -4 -3 -8 -6
heater does | -9 15 0 -2 -1 -3
heater does not | -9 15 0 -2 -1 -3
heater hose | 11 -2 0 -4 -3 -1
heater hose has | 11 -2 0 -4 -3 -1
heater is | 16 -4 -1 -6 -8 4
heater only | 20 -5 -4 1 -8 -3
heater only blows | 20 -5 -4 1 -8 -3
heaters | -4 -4 -3 0 9 2
heath * | -5 0 18 -6 -8 2
heather | -5 0 18 -6 -8 2
heather from | -5 0 18 -6 -8 1
heati * | 7 -7 -5 -6 16 -4
heating | 7 -7 -5 -6 16 -4
heave * | 10 -8 -4 1 1 1
heavy | 16 7 -12 -14 -18 21
heavy and | 11 -9 -2 1 -2 1
hecto * | 3 4 6 -4 -12 4
hector | 3 4 6 -4 -12 4
hector <name> | 11 -3 -6 0 -2 0
hector ruiz | 9 -1 -5 0 -2 -1
hector ruiz <name> | 9 -1 -7 0 -2 1
hector ruiz i | 9 -1 -7 0 -2 1
hed | 0 15 8 -5 -11 -7
hed be | -2 9 12 -6 -8 -5
hed be here | -6 27 -8 -4 -6 -3
heife * | -5 -7 -5 0 17 0
heigh * | 17 -5 -3 -4 -7 2
heights | 17 -5 -3 -4 -7 2
helen | -6 5 -4 -2 9 -2
hell | -7 6 -11 10 13 -11
hell be | -2 -6 -2 -2 20 -8
hello | 0 -22 -6 -8 -2 38
hello <name> | 13 -5 4 -5 -3 -4
hello dear | 4 9 -6 -1 -7 1
hello grace | 9 -6 -1 0 -2 0
hello grace <name> | 9 -6 -1 0 -2 0
hello grace novak | 9 -6 -1 0 -2 0
hello hello | -6 -5 -5 -4 -6 27
hello i | 11 1 7 -11 0 -7
hello i am | 13 3 -1 -3 -5 -7
hello i have | 9 7 3 -7 -11 -2
hello i need | 0 -2 -1 -1 10 -6
hello i saw | 1 -3 12 -2 -8 1
hello id | 22 -8 -2 0 -2 -9
hello id like | 22 -8 -2 0 -2 -9
hello im | -9 7 3 5 1 -6
hello im a | -4 -7 6 16 -7 -4
hello im calling | -4 10 -7 12 -8 -2
hello im with | -1 -3 9 -5 -1 0
hello is | -9 -6 -6 -4 12 13
hello is this | -7 -4 -3 -1 17 -2
hello its | 3 6 1 -4 -9 3
hello its <name> | 0 7 2 -4 -8 3
hello jennifer | 8 -5 -1 0 -3 0
hello jennifer lopez | 8 -5 -1 0 -3 0
hello marcus | 8 -5 -1 0 -3 0
hello marcus webb | 8 -5 -1 0 -3 0
hello my | 13 -1 9 -5 -14 -2
hello my name | 15 -3 8 -3 -14 -3
hello rosa | 11 -6 0 1 -5 0
hello rosa delgado | 11 -6 0 1 -5 0
hello sir | 0 -5 12 -6 -3 1
hello sir my | -1 -1 13 -9 -1 -1
hello steve | 10 -6 -1 1 -4 1
hello steve here | 10 -6 -1 1 -4 1
hello this | 4 -10 11 4 -5 -5
hello this is | 6 -8 13 1 -7 -5
hello we | -2 -3 -5 19 -3 -6
hello will | 9 -4 -2 -1 -3 1
hello will turner | 9 -4 -2 -1 -3 1
hello yes | 18 2 -8 0 -11 -1
help | 22 -22 9 32 -28 -13
help <n> | 30 -3 -9 -7 -2 -9
help <vehicle> | -7 -7 -10 32 -6 -1
help <vehicle> repair | -2 -2 -10 15 -2 1
help auto | -7 -7 -10 32 -6 -1
help auto repair | -2 -2 -10 15 -2 1
help local | 1 -5 8 13 -8 -8
help me | 26 -7 -4 -5 -5 -5
help mechanics | -6 -7 -4 23 -3 -2
help my | 9 -1 -3 -2 -3 0
help repair | -7 -7 -8 29 -3 -5
help wanted | -7 -3 12 -3 -1 2
helpe * | 5 -4 12 11 -22 -1
helped | 10 -2 -12 10 -6 -1
helped another | -2 0 -4 13 -2 -5
helper | 0 -9 27 -6 -14 2
helper job | -2 -3 9 -4 -3 3
helper position | -5 -4 20 -3 -7 -1
helpi * | -3 -6 -9 25 -5 -2
helping | -3 -6 -9 25 -5 -2
helps | 2 -6 -5 15 -6 -1
hemi | 10 -4 -3 0 -4 1
hende * | 13 -8 -8 -6 7 1
henderson | 8 -8 -6 -4 10 1
her | 0 2 -9 -13 16 3
her <car> | 7 -6 7 0 -9 1
her <car> wont | 17 -2 -3 -1 -10 0
her <day> | 9 -4 -3 -1 -1 1
her <kin> | 4 -10 -3 -1 10 0
her <name> | -7 12 -1 -5 3 -2
her <vehicle> | 14 -8 -2 1 -7 2
her at | 4 -4 -6 -1 12 -5
her at <n> | 11 -2 -4 1 -6 0
her car | 15 -7 -3 1 -8 3
her dad | 10 0 -3 1 -7 -1
her directly | 9 -1 -4 -2 -3 0
her father | -1 -4 0 -2 11 -3
her for | 13 -9 -4 1 -3 2
her name | 3 7 -3 -1 -8 3
her name is | 3 7 -3 -1 -8 3
her names | 11 -3 -3 0 -5 0
her names <name> | 12 -6 -3 -1 -2 0
her number | 10 -5 -2 0 -4 1
her place | 14 -6 -7 1 -6 3
her son | 13 -8 -3 1 -4 1
her son <name> | 11 -6 -3 1 -5 1
her the | -3 -4 8 -4 11 -7
her today | 9 -4 -3 -1 -1 1
here | -17 32 12 -16 -8 -4
here <car> | 51 -10 -10 -9 -11 -12
here <day> | 2 47 -10 -16 -16 -8
here <day> for | -10 16 -5 -2 0 1
here <n> | 0 -7 21 -2 -7 -6
here <name> | -7 11 26 -3 -16 -12
here and | 21 -12 -5 -3 -4 3
here at | -7 25 6 -3 -14 -8
here at the | -2 15 -3 0 -9 0
here between | -4 9 -4 -1 -3 2
here but | 1 -3 10 -4 -5 1
here by | -2 -4 12 -4 -5 3
here by <day> | -2 -4 9 -3 -2 2
here by friday | -2 -4 9 -3 -2 2
here calling | 12 4 -5 -2 -7 -3
here calling about | 12 4 -5 -2 -7 -3
here can | -5 -6 17 -1 -4 0
here can <we> | -5 -6 17 -1 -4 0
here can you | -5 -6 17 -1 -4 0
here for | 13 8 -6 -4 -6 -5
here for a | 8 -1 -11 0 1 3
here friday | -6 22 -8 -4 -3 -1
here from | 9 -7 -4 6 -3 0
here got | 23 -7 -6 -3 -4 -2
here got a | 23 -7 -6 -3 -4 -2
here i | -5 -3 14 13 -4 -15
here i dont | -3 -7 27 -4 -6 -7
here im | 5 -12 -10 8 6 2
here in | 0 -8 2 2 -9 13
here in <name> | 3 -7 8 4 -9 1
here in the | -1 -3 -5 -3 -2 15
here is | 12 -4 -7 -5 5 -1
here it | 12 -7 -5 1 -1 1
here its | -4 11 -7 3 -5 2
here just | 6 20 -8 -3 -9 -7
here last | -8 44 -11 -10 -9 -5
here looking | -5 -2 -6 4 14 -5
here looking at | -2 5 0 6 -10 1
here my | 18 3 -1 -8 -7 -5
here saturday | 5 15 -6 -5 -6 -4
here that | 1 8 -4 0 -4 -1
here the | 2 -7 10 -5 7 -7
here this | -1 9 -7 1 -4 2
here to | -2 -7 3 -6 17 -5
here tonight | 14 -3 0 0 -11 1
here tuesday | -3 22 -6 -6 -4 -4
here we | 0 -4 20 -7 -8 0
here wednesday | -5 14 1 -3 -3 -2
here were | -3 -8 29 -6 -6 -6
here with | 5 9 0 8 -16 -6
here with <name> | -8 11 2 10 -9 -5
here with a | 6 3 -2 4 -10 -2
here yesterday | -8 34 -9 -7 -6 -3
here your | -9 -10 38 1 -9 -10
heres | 19 4 -9 -3 -8 -4
heres the | -2 11 -3 0 -2 -4
herma * | -2 4 -7 -5 15 -4
hermano me | 10 -5 -5 1 -2 2
herna * | -6 0 2 26 -13 -9
hernandez | -6 0 2 26 -13 -9
herra * | -8 10 12 -2 -6 -6
herramienta | -8 10 12 -2 -6 -6
hers | 29 -13 -10 4 -13 3
hers is | 11 -4 -2 0 -4 -1
hers is <n> | 11 -4 -2 0 -4 -1
herse * | -7 9 -4 1 1 1
herself | -7 9 -4 1 1 1
hertz | -5 -9 11 -3 6 2
hes | -21 15 10 -26 0 22
hes a | -3 11 -11 -2 13 -7
hes at | -3 11 -5 -1 -3 0
hes away | 12 -7 -2 1 -6 2
hes away at | 12 -7 -2 1 -6 2
hes been | -4 -3 -3 -2 10 2
hes deployed | 9 -5 -3 0 -3 1
hes done | -8 17 -5 0 -5 0
hes fine | 9 -5 -3 1 -1 -1
hes got | 1 -10 -4 0 13 -1
hes got his | -5 -4 -2 0 14 -2
hes here | -7 4 -2 -5 -11 20
hes in | 3 6 -13 -3 11 -5
hes in <name> | -1 -8 -2 0 16 -5
hes in the | 9 0 -8 1 -5 2
hes looking | -6 -5 18 -3 -8 4
hes looking for | -6 -5 18 -3 -8 4
hes not | -1 -8 -4 -3 -6 22
hes still | 2 -5 -5 -3 -2 12
hey | -10 -17 2 7 29 -11
hey <did> | -5 9 -3 0 -3 2
hey <kin> | -3 -3 -18 -24 71 -24
hey <kin> its | -7 -2 -2 -4 20 -6
hey <kin> ray | -1 -1 -2 -3 10 -2
hey <mechanic> | -4 3 -1 -2 13 -10
hey <mechanic> <we> | 5 -6 -6 -4 13 -3
hey <mechanic> its | -2 11 5 0 -17 2
hey <name> | 22 -11 -20 -4 10 3
hey <we> | 7 2 5 -4 -10 -1
hey <we> its | 10 -6 0 0 -3 -2
hey <we> left | 0 5 9 -4 -6 -4
hey babe | -6 -6 -2 -10 34 -10
hey baby | -3 -7 -9 -9 34 -7
hey boss | -8 -9 15 12 -8 -2
hey boss its | -3 -6 13 -2 -5 3
hey bro | 0 -3 -7 -7 28 -12
hey bro <we> | -5 2 -6 -6 22 -8
hey bro its | 6 -9 -2 -3 17 -9
hey bro you | -5 2 -6 -6 22 -8
hey bud | -1 4 6 -1 -9 2
hey bud its | -1 -2 8 -2 -4 1
hey buddy | -6 -7 22 -5 -6 2
hey buddy <name> | -2 -7 18 -5 -4 0
hey calling | 15 -3 -2 -2 -11 2
hey calling for | 15 -1 -1 0 -14 2
hey can | 17 8 -9 -4 -7 -5
hey can <we> | 19 -3 -7 0 -9 1
hey chris | -4 -4 -1 14 -1 -5
hey chris here | -4 -4 -1 14 -1 -5
hey coach | 10 -7 -5 -7 21 -12
hey coach <name> | 13 -2 -8 -8 14 -9
hey coach its | -4 -6 -2 -2 16 -2
hey dad | 0 -2 -2 -9 23 -10
hey did | -5 9 -3 0 -3 2
hey do | 17 -2 -7 -1 -9 1
hey do <we> | 17 -2 -7 -1 -9 1
hey do yall | 12 -2 -3 -2 -5 0
hey do you | 18 -3 -7 -2 -8 2
hey girl | -11 -5 -6 -5 36 -9
hey girl its | -4 -6 -3 -1 17 -2
hey good | 9 -6 -3 1 -2 1
hey good morning | 13 -8 -4 1 -3 1
hey grandma | -2 -1 0 -2 10 -4
hey grandma its | -2 -1 0 -2 10 -4
hey i | 25 -10 -11 4 -11 3
hey i called | 10 -4 -2 0 -6 2
hey i need | 19 -5 -4 -2 -6 -2
hey im | 8 -5 4 14 -13 -8
hey is | -10 12 10 -7 3 -8
hey is this | -3 -6 -4 -2 16 -1
hey its | -12 7 27 7 -24 -6
hey its <name> | -4 3 19 16 -33 -1
hey its dale | 15 -2 -5 -5 -4 2
hey its jamal | 4 12 -6 -3 -9 3
hey its jeff | 0 -7 21 -2 -7 -6
hey its marcus | -5 15 -3 -1 -7 1
hey its mark | -3 -4 10 -1 -3 1
hey its mo | -2 13 -3 -1 -9 2
hey its nicole | -2 7 -5 -9 15 -5
hey its pete | -4 -3 13 0 -4 -1
hey its tamika | 11 -5 -2 0 -7 2
hey its the | -4 -3 25 -4 -14 -1
hey man | -4 3 -2 0 13 -10
hey man <name> | -1 -7 8 -3 -1 3
hey man its | -2 11 5 0 -17 2
hey man you | 5 -6 -6 -4 13 -3
hey marcus | 19 -4 -4 -2 -6 -4
hey mike | 7 -6 7 -1 -10 4
hey mom | -6 -5 -5 -7 32 -9
hey mom its | -4 -3 -1 -2 16 -6
hey my | 7 -5 8 -5 -7 2
hey my name | 9 -3 -1 -1 -3 -1
hey reggie | 1 -3 9 -3 -5 0
hey so | -2 9 -9 11 -9 0
hey so i | -4 4 -5 12 -4 -3
hey so my | 15 -9 0 1 -7 0
hey steve | -4 23 -3 -1 -14 -1
hey steve its | 0 17 -3 -2 -9 -2
hey there | 14 -13 -2 7 -8 2
hey there its | 6 -4 4 8 -16 2
hey this | 1 0 5 8 -18 3
hey this is | 1 0 5 8 -18 3
hey tom | 17 8 -7 -4 -5 -10
hey uncle | 1 -6 -7 -7 26 -6
hey uncle <name> | -1 -1 -2 -3 10 -2
hey uncle ray | -1 -1 -2 -3 10 -2
hey whats | 19 -9 -8 6 -9 1
hey whats up | 13 -7 -7 6 -8 2
hey yall | 10 -6 -2 0 -2 -1
hey yall its | 10 -6 0 0 -3 -2
hey you | 7 3 6 -4 -10 -2
hey you left | 0 5 9 -4 -6 -4
heyyy | 19 -5 -4 -1 -6 -3
heyyy its | 15 -4 -2 -2 -5 -2
heyyy so | 13 -3 -3 1 -4 -5
heyyy so its | 13 -3 -3 1 -4 -5
hi | 5 -3 -1 4 11 -17
hi <kin> | -23 -18 -21 -18 97 -18
hi <kin> its | -7 -4 -6 -2 24 -6
hi <we> | -10 18 -6 0 -3 1
hi <we> <did> | -11 18 -3 0 -3 0
hi are | 16 -4 1 -1 -11 -2
hi are <we> | 16 -4 1 -1 -11 -2
hi are you | 16 -4 1 -1 -11 -2
hi calling | 8 -4 -5 -11 16 -5
hi calling about | 6 -4 -6 -3 10 -3
hi calling from | 9 -3 3 -6 -5 2
hi can | 16 -5 -4 -3 -1 -3
hi can <we> | 17 -4 -2 -2 -7 -2
hi can you | 17 -4 -2 -2 -7 -2
hi could | 26 -6 -5 -2 -5 -8
hi do | 13 -8 -5 -3 12 -9
hi do <we> | 13 -8 -5 -3 12 -9
hi do yall | 5 -7 -3 -5 13 -4
hi do you | 13 -3 -4 -2 5 -9
hi good | 1 -3 12 -10 -4 4
hi good morning | -1 -2 12 -9 -3 3
hi grandma | -8 -7 -6 -6 32 -5
hi honey | -6 -7 -8 -8 37 -7
hi honey its | -3 -3 -3 -2 12 -1
hi i | 6 2 -4 -14 14 -4
hi i need | 4 -13 8 -1 6 -4
hi i saw | 12 -7 -12 -5 16 -3
hi i think | -1 23 -8 -3 -10 -2
hi i was | 11 -1 -2 -2 -5 -1
hi id | 18 -8 -6 -7 10 -6
hi id like | 18 -8 -6 -7 10 -6
hi im | 8 3 -11 4 2 -6
hi im <name> | 2 -9 2 17 -8 -5
hi im a | 13 -6 -7 7 -3 -3
hi im at | 4 13 -6 -2 -6 -3
hi im returning | -10 25 -8 -3 -6 2
hi im with | -6 -5 20 -7 -2 -1
hi is | 1 -5 -8 -5 18 -2
hi is this | 1 -5 -8 -5 18 -2
hi its | 8 6 -4 11 -16 -6
hi its <name> | -9 16 -7 11 -9 -3
hi its about | 20 -3 -3 -4 -6 -4
hi its kathleen | -3 2 -4 -2 8 -1
hi its monica | -6 11 -4 2 -5 2
hi its the | 17 -9 18 -9 -12 -6
hi just | -10 11 -5 14 -9 -1
hi just checking | -7 8 -4 14 -8 -2
hi marcy | 13 -4 -5 0 -6 2
hi mom | -10 -7 -8 -5 39 -9
hi mom its | -7 -4 -6 -2 24 -6
hi my | 2 -15 9 7 -5 2
hi my daughters | 10 -1 -2 1 -6 -1
hi my name | 1 -9 9 10 -14 3
hi my names | 5 -8 7 0 -4 0
hi neighbor | -3 -3 -4 12 -2 1
hi so | 20 -9 -9 3 -8 4
hi so my | 16 -7 -6 0 -6 2
hi sweetie | -9 -8 -7 -7 36 -7
hi the | -5 4 -4 -2 9 -2
hi there | 4 3 10 2 -18 -1
hi there im | 10 -4 -1 -2 -5 2
hi there my | -7 -8 15 11 -9 -2
hi there this | 6 2 7 -7 -14 5
hi this | -2 8 -5 7 -2 -5
hi this is | -2 9 -5 7 -3 -6
hi this message | 6 -6 -5 -6 8 2
hi we | 8 -8 -7 24 -6 -10
hi were | 1 -4 -13 25 -7 -2
hi you | -8 15 -5 0 -3 1
hi your | -3 -5 23 -6 -4 -6
hiccu * | 1 13 -5 -4 -4 -1
hicie * | -10 43 -10 -6 -10 -6
hicieron | -10 43 -10 -6 -10 -6
high | -6 -11 23 -12 6 0
high school | -6 -10 23 -8 2 -1
highe * | -1 0 5 19 -9 -14
higher | -1 0 5 19 -9 -14
higher on <name> | -3 -2 12 -5 -3 1
higher on google | -3 -2 12 -5 -3 1
higher than | -1 2 -7 15 -3 -6
higher than the | -1 2 -7 15 -3 -6
highl * | -8 13 -11 -11 30 -13
highly | -3 15 -3 0 -3 -5
highw * | 8 4 -6 -1 -3 -2
highway | 8 4 -6 -1 -3 -2
hija | -1 -1 -6 -7 21 -5
hijo | 24 -8 -5 -2 -9 0
hill | 9 1 -8 -2 1 -1
hill and | 11 -4 -3 0 -3 -1
him | -20 35 -15 -21 10 10
him the | -6 22 -5 -2 2 -11
him to | -4 14 -10 0 0 0
him to come | -2 9 -2 0 -5 0
hire | -9 -8 -8 41 -9 -8
hired | -1 -2 26 -7 -9 -6
hirin * | -18 -16 36 19 -1 -19
hiring | -18 -16 36 19 -1 -19
hiring a | 1 -4 16 -4 -9 -1
hiring a <mechanic> | -5 0 17 -2 -6 -3
hiring a technician | -5 0 17 -2 -6 -3
hiring i | -4 -2 11 -4 -2 2
his | 2 5 0 -1 3 -9
his <car> | 16 -1 -1 -2 -15 3
his <car> has | 21 -4 -5 2 -14 1
his <kin> | 8 -1 -2 0 -6 1
his <n> | 4 4 -1 0 -10 2
his <part> | -4 6 11 -5 -7 -1
his <vehicle> | 13 -8 3 -2 -5 0
his alternator | -7 9 11 -5 -6 -2
his flashlight | -9 18 -5 -2 -7 4
his for | 10 -9 -2 0 0 1
his house | 9 -5 -5 1 0 0
his name | 3 9 -8 -1 -6 4
his name is | 16 -6 -4 -6 -3 2
his number | 14 -11 -5 1 -2 1
his number is | 14 -11 -5 1 -2 1
his phone | -2 24 -4 -1 -10 -7
his truck | 14 -5 -6 -1 -4 0
his way | 4 30 -7 -11 -6 -10
hit | 7 -7 -9 -5 14 0
hit a | 20 -5 -8 1 -9 2
hit a bump | 8 -5 -1 0 -3 0
hit a curb | 20 -6 -5 0 -8 0
hit a deer | 11 3 -7 0 -8 1
hit a pothole | 13 -5 -5 -1 -3 1
hit me | 3 -1 -9 -4 13 -2
hit me back | 5 -6 -2 -1 9 -6
hit me up | 1 10 -8 1 -8 2
hit my | 8 -10 -7 -4 15 -2
hit the | 9 -10 3 0 -6 3
hitch | 28 -8 -10 1 -7 -4
hizo | -8 13 12 -4 -6 -7
hmm | -10 -9 -7 -8 -10 44
hoa | 0 -8 16 -2 -5 -1
hodge * | 13 -2 -7 0 -5 0
hodges | 13 -2 -7 0 -5 0
hoist | -2 -7 14 -1 -3 -2
hola | 18 -11 8 -2 -6 -6
hola <name> | 21 -8 -6 0 -4 -3
hola buenas tardes | 8 -5 -2 0 -1 0
hola buenos | 10 -4 -3 -1 -2 -1
hola buenos dias | 10 -4 -3 -1 -2 -1
hola comadre | -3 -5 -4 -3 25 -10
hola esta | -4 -6 -6 9 14 -7
hola good | 15 -14 0 0 -2 0
hola good morning | 15 -14 0 0 -2 0
hola habla | -3 12 10 -4 -9 -6
hola habla <name> | -6 23 -7 -2 -4 -3
hola hi | 13 -9 -2 0 -4 2
hola le | -6 -9 7 20 -7 -5
hola le llamamos | -3 -4 -9 22 -3 -3
hola me | 13 -7 -2 0 -2 -2
hola me llamo | 13 -7 -2 0 -2 -2
hola soy | 9 17 -12 -2 -7 -5
hola soy <name> | 6 15 -11 -2 -7 -2
hola soy maribel | 11 -5 -3 -1 -2 0
hola soy rosa | -7 15 -3 -1 -2 -2
hold | -19 -2 7 5 0 9
hold <name> | -2 -4 -2 -2 -4 15
hold a | 8 8 -2 -3 -3 -7
hold a charge | 8 8 -2 -3 -3 -7
hold for | -7 -11 -6 31 7 -15
hold it | -5 -7 16 -10 7 0
hold it till | -1 -3 17 -9 -5 0
hold of | 0 -6 -4 -3 17 -4
hold off | 5 28 -11 -4 -8 -10
hold on | 1 -9 7 -6 -6 14
hold on im | -4 -4 -2 -2 -3 15
holde * | -7 7 8 -5 -4 1
holdi * | -5 -2 -4 12 -5 3
holding | -5 -2 -4 12 -5 3
holds | -1 -6 -7 -3 26 -9
holid * | -10 -6 11 26 -10 -10
holiday | -10 -6 15 19 -9 -9
holiday meal | -4 -2 -4 22 -5 -7
holle * | -3 3 12 -2 -14 4
holler | -3 3 12 -2 -14 4
holler at | -6 7 8 -1 -10 3
holler at me | -6 7 8 -1 -10 3
holloway i | 9 -2 -4 0 -1 0
holly | 20 -7 -5 0 -4 -4
home | -1 3 -7 27 32 -54
home <name> | 11 -1 3 -2 -14 3
home all | 13 -4 -6 -2 -4 2
home all day | 12 -6 -5 1 -2 1
home and | 8 -1 -2 2 -8 2
home and theres | -2 9 -1 -3 -5 2
home depot | 6 -4 10 -2 -11 0
home for | -1 5 -13 -13 29 -6
home from work | 9 -4 -2 1 -6 2
home i | -1 -5 8 0 -2 0
home in | 9 -5 -2 0 -5 2
home most | 9 -5 -3 0 -1 1
home qualifies | -3 -4 -4 20 -5 -4
home so | 16 -8 -6 -2 -2 3
home till | 6 12 -3 -8 -7 0
home tonight | 11 -5 -1 2 -10 2
homeo * | -7 -9 -11 19 14 -6
homeowners | -6 -9 -10 18 14 -7
homeowners in | 0 -3 -8 18 -3 -3
homeowners in your | 0 -3 -8 18 -3 -3
homes | 5 21 -6 -5 -10 -5
hon | 3 -8 6 0 -2 2
honda | 30 -10 -9 -1 -9 -1
hones * | 21 -11 -4 1 -12 5
honest | 20 -9 -4 0 -11 5
honestly | 7 -8 0 4 -4 1
honey | 0 -5 -8 -8 30 -10
honey its | -3 -3 -3 -2 12 -1
honey its <name> | -3 -3 -3 -2 12 -1
honki * | 19 -8 -9 2 -7 2
honking | 16 -6 -7 1 -6 2
honking at | 9 -6 -3 1 -2 0
honking at me | 9 -6 -3 1 -2 0
hood | 1 18 -5 0 -17 4
hood and | 13 -7 -2 -1 -4 0
hood of | -4 13 -6 1 -6 2
hook | 5 -18 29 -5 -10 -1
hook where | 1 -4 13 -6 -6 2
hope | 7 -3 -16 18 1 -7
hope <name> | 11 -3 -8 15 -10 -5
hope i | 8 0 -1 -3 -4 0
hope thats | 2 16 -5 -5 -4 -4
hope this | 10 -12 -3 -3 6 2
hope this is | 10 -12 -3 -3 6 2
hoping to | 9 -7 -2 0 -1 0
hoping to get | 9 -7 -2 0 -1 0
hora | 8 22 -14 -12 9 -12
horns | 9 -3 -1 -1 -3 -1
horse | 9 -5 -2 -1 -2 1
horse * | 9 -1 -1 -1 -3 -2
horse trailer | 9 -5 -2 -1 -2 1
hose | -4 13 21 -7 -17 -5
hose has | 11 -2 0 -4 -3 -1
hose on | 1 9 -6 0 -2 -1
hose on my | 0 11 -4 -1 -2 -4
hoses | 3 1 12 -5 -11 1
hoses on | 4 6 -3 1 -10 2
hospi * | 12 7 -18 -12 30 -19
hospice | 9 -16 -5 -3 29 -13
hospital | 7 8 -15 -11 23 -11
hot | 15 -4 -15 -2 14 -9
hot air | 11 -7 -1 0 -3 0
hot and | 13 -5 -4 -1 -2 -2
hot its | 20 -7 -6 0 -7 0
hot its a | 21 -6 -6 -1 -8 0
hot the | 0 13 -4 -1 -6 -2
hotel | -12 -22 6 10 41 -22
houma | 14 -9 -6 1 0 1
hour | -8 4 -2 12 5 -11
hour ago | -6 15 -9 -4 7 -3
hour and | -5 1 1 -5 8 -2
hour and it | -1 -1 -1 -3 8 -3
hourl * | 13 0 -3 -5 -6 1
hourly | 13 0 -3 -5 -6 1
hourly rate | 9 6 -8 -4 -3 0
hours | 11 -2 2 11 8 -30
hours ago | 1 10 -5 -2 -4 1
hours and | -3 19 6 -5 -10 -6
hours are | -4 -4 -7 16 2 -3
hours are wrong | -3 -3 -4 17 -6 -2
hours can | 18 -9 -4 -1 -6 2
hours can <we> | 18 -9 -4 -1 -6 2
hours for | -15 -6 -2 -3 33 -7
hours for the | -15 -6 -2 -3 33 -7
house | -10 17 -4 2 22 -27
house * | -8 -9 -12 23 26 -20
house <n> | 16 -6 -5 0 -7 2
house and | 24 -13 -1 1 -11 0
house at | -10 -12 -3 9 15 1
house for | -3 -8 33 -7 -12 -3
house i | -3 -3 11 -3 -2 0
house on | 2 -2 -8 -10 29 -10
house or | 9 -5 -4 2 -3 2
house phone | 7 -5 -3 -2 9 -6
house the | -1 1 10 -3 -8 1
house with | 0 9 3 -2 -10 -1
house with the | -1 10 -2 0 -7 -1
houses | -5 -5 -9 23 9 -13
houses and | 15 -8 -3 1 -6 0
houses cash | -2 -1 -4 11 -4 0
houses cash any | -2 -1 -4 11 -4 0
housi * | 10 10 -12 2 -8 -2
housing | 10 11 -12 2 -8 -3
housing cracked | 26 -14 -10 2 -6 0
how | 35 7 -18 -4 7 -27
how <we> | -4 12 -5 0 -5 2
how <we> doin | 9 -6 -2 1 -3 1
how do | 1 12 -7 -4 -2 1
how do <we> | 1 12 -7 -4 -2 1
how do you | 1 12 -7 -4 -2 1
how far | 17 -2 -4 0 -8 -3
how far out | 15 -2 -4 0 -7 -3
how late | 34 6 -9 -6 -13 -13
how long | 20 -4 -4 -2 -7 -4
how much | 23 9 -23 -15 24 -17
how much <part> | 25 -6 -3 -3 -10 -3
how much <we> | 25 -10 -5 -5 -4 -1
how much do | 12 19 -3 -8 -11 -8
how much for | 2 -11 -8 -4 28 -8
how much is | 21 -9 0 1 -13 1
how much longer | -13 38 -4 -6 -8 -7
how much to | 26 -12 -5 -7 5 -7
how much you | 25 -10 -5 -5 -4 -1
how soon | 26 -7 -8 0 -11 1
how soon can | 13 -8 -3 1 -6 2
how we | -6 9 -5 8 -6 -1
how you doin | 9 -6 -2 1 -3 1
howdy | 16 -6 -6 1 -5 1
howli * | 25 -3 -10 -6 -6 0
howling | 25 -3 -10 -6 -6 0
hoy | -2 22 -25 5 19 -19
hoy a | -2 12 -8 -7 12 -8
hoy a las | -2 13 -5 -1 -3 -2
hoy y | 11 -5 -4 -1 -2 1
hr | 4 -17 -6 18 16 -15
hub | 4 -4 15 -6 -13 4
hub assembly | 2 -3 10 -5 -5 1
hubs | 20 -6 0 -3 -3 -8
huge | 14 -11 -2 1 -3 1
hugo | 16 -3 -4 -2 -4 -4
huh | 0 -6 3 -1 -6 10
huh yeah | 0 -3 -2 -1 -5 11
humme * | 19 -4 -2 -3 -5 -4
hummer | 19 -4 -2 -3 -5 -4
hummi * | 19 -11 -3 2 -9 2
humming | 19 -11 -3 2 -9 2
humming noise | 19 -9 -4 2 -11 3
humo | 30 -15 -6 0 -5 -4
humo blanco | 24 -7 -6 -4 -4 -3
hundr * | -16 -5 5 20 -4 0
hundred | -15 -4 6 16 -4 1
hundred <n> | -3 -7 0 15 -5 0
hundred <n> dollars | -3 -4 -5 16 -3 -1
hundred and | -8 4 -7 6 6 0
hundred and <n> | -2 10 -3 -6 -3 4
hundred and eighty | -2 16 -3 -3 -6 -3
hundred apiece | -6 -5 23 -2 -7 -4
hundred at | 12 -6 -3 0 -5 2
hundred bucks | -1 -6 14 4 -8 -3
hundred dollars | 5 -13 -3 17 5 -12
hundred dollars and | -8 -1 -5 -1 14 1
hundred dollars to | 13 -5 -4 7 -9 -3
hundred eighty | 9 3 -4 -2 -2 -3
hundred fifty thousand | 0 -2 -5 9 -1 0
hundred for a | 13 -8 -5 -2 0 2
hundred from | -8 -10 -3 8 14 0
hundred i | -1 3 3 8 -9 -4
hundred i can | -7 -4 9 14 -3 -8
hundred miles | -3 18 -8 -4 -2 -1
hundred on | 2 10 -4 0 -6 -1
hundred thousand | 14 -7 -7 5 -4 0
hundred twelve | -4 -4 9 -1 -2 2
hundred twelve dollars | -4 -4 9 -1 -2 2
hung | 12 -5 -1 0 -1 -4
hunte * | 10 -5 -4 1 -3 1
hunter | 10 -5 -4 1 -3 1
hurri * | 9 -3 1 -1 -7 1
hurricane | 9 -3 1 -1 -7 1
hurry | 15 -11 -12 2 2 3
hurry <name> | 9 -6 -1 -1 0 -1
hurry its | 12 -5 -6 0 -3 0
hurry my | 11 -5 -1 -1 -3 -1
hurry please | 8 -6 0 1 -3 0
hurry up | 1 -7 -4 -2 9 2
husba * | -4 -2 0 -5 20 -9
husband | 6 2 -8 -2 -1 3
husband usually | 9 -5 -2 0 -3 1
husband usually handles | 9 -5 -2 0 -3 1
husbands | -3 -3 6 -9 24 -15
husbands <car> | 9 -7 -2 0 -1 0
husbands <vehicle> | -7 11 -7 -4 7 -1
husbands car | 0 -6 -5 -3 10 3
husbands silverado | 9 -5 -4 0 0 0
husbands truck | -3 12 -3 -1 -3 -3
hutch * | 23 -8 -6 -1 -12 3
hutchins | 23 -8 -6 -1 -12 3
hutchins <name> | 13 -3 -3 -3 -5 0
hybri * | 7 3 3 -3 -9 0
hybrid | 7 4 3 -4 -9 -1
hybrid <part> | 18 -10 -6 2 -5 1
hybrid battery | 18 -10 -6 2 -5 1
hybrid system | 13 -8 -1 -4 -2 2
hydra * | -7 -7 30 -5 -7 -4
hydraulic | -5 -5 25 -5 -6 -4
hydraulics | -4 -2 13 -2 -3 -1
hygie * | -5 -9 -2 1 13 3
hygienist | -5 -9 -2 1 13 3
hyun | 10 -1 -8 2 -3 0
hyund * | 12 -5 6 -5 -6 -1
hyundai | 12 -5 6 -5 -6 -1
i | 5 15 -9 -4 12 -18
i <did> a | 13 -6 -3 1 -5 0
i <did> and | -4 14 -7 -1 -2 1
i <did> it | 3 8 -4 -3 -6 3
i <did> my | 5 13 -6 -2 -9 -1
i <did> some | 14 -8 -2 1 -8 2
i <did> the | -1 -12 6 -2 7 1
i <n> | 10 -15 1 2 -1 3
i <n> near | 12 -7 -3 1 -2 0
i <part> | 16 -10 -2 0 -2 -1
i <vehicle> | 11 -10 -3 1 0 1
i actually | -2 -3 9 -5 0 2
i aint | 8 -3 -10 -3 7 1
i aint heard | -6 14 -7 2 -6 3
i already | 19 19 -10 -14 -11 -3
i already bought | 9 -7 -2 0 0 0
i already got | 9 -2 -1 -1 -5 0
i already have | 17 -12 -3 2 -6 2
i already paid | 10 18 -5 -10 -7 -6
i already told | -5 10 -2 0 -2 0
i am | 13 15 -9 7 -19 -7
i am <name> | 1 -4 -2 12 -2 -5
i am at | 13 -3 -2 1 -9 0
i am calling | 13 -12 -5 6 -3 0
i am looking | 18 -2 -8 -5 -4 1
i am on | 1 26 -7 -8 -9 -4
i appreciate | -6 20 -4 -1 -6 -3
i appreciate <we> | -5 21 -5 -1 -6 -4
i appreciate you | -5 19 -3 -2 -5 -4
i approved | 3 31 -7 -14 -5 -8
i asked | -4 19 -6 0 -5 -4
i asked for | -4 17 -4 -1 -4 -4
i at | 10 -6 -1 0 -3 0
i been | -14 4 9 -4 8 -2
i been on | -1 -1 -1 -3 8 -3
i believe | 2 14 -2 -6 -3 -5
i believe its | 12 -6 -1 1 -6 1
i bet | 1 0 8 -2 -6 0
i book | 10 -4 -1 -1 -4 0
i bought | 27 10 -14 -6 -10 -7
i bought a | 12 5 -10 -2 -7 2
i bought it | -6 12 -3 -1 -3 1
i bought online | 20 -6 -3 -3 -3 -4
i bought the | 25 -4 -5 -4 -5 -6
i brake | 16 -10 -2 0 -2 -1
i bring | -2 14 -8 -3 2 -3
i build | -7 -7 12 8 -6 -1
i buy | 23 -11 4 0 -12 -4
i buy it | 8 -5 -4 1 -2 1
i c | 11 -7 -1 -1 -2 -1
i c k | 9 -5 -2 -1 -1 -1
i call | 3 -4 -4 -1 12 -6
i call about | -4 -5 -1 1 14 -5
i called | 25 -18 -9 -4 3 2
i called a | 16 -6 -5 0 -7 2
i called earlier | 22 -3 -9 0 -10 -1
i came | 3 -10 6 -1 0 1
i can | -19 -18 20 20 7 -9
i can be | 17 -7 0 -9 -3 2
i can beat | -3 -2 10 -5 -2 3
i can bring | 5 -1 8 -8 -5 -1
i can come | -3 -5 -8 -9 26 -1
i can do | -9 6 6 4 -7 -1
i can drive | 3 -9 8 -3 -3 3
i can get | -3 -2 10 17 -14 -9
i can hear | 12 -2 -3 -1 -6 1
i can hold | -1 -2 16 -8 -4 0
i can offer | -1 -1 -7 21 -5 -7
i can pay | 23 -7 -3 -6 -9 2
i can pick | 1 -4 -2 -1 14 -7
i can smell | 9 -4 0 0 -6 0
i can start | 0 -7 18 -1 -9 -3
i can tell | 11 -4 -3 -5 1 0
i cannot | 14 -4 -3 -3 -7 3
i cant | 14 -9 -1 -13 1 8
i cant be | 16 -8 -7 2 -5 2
i cant drive | 24 -4 -3 -2 -9 -6
i cant find | -2 15 -5 1 -6 -3
i cant get | 5 2 2 -1 -11 3
i cant go | 12 -6 -1 1 -7 0
i cant hear | -7 -5 -4 -5 -6 27
i cant miss | 8 -5 1 1 -6 1
i cant move | 0 12 -11 0 -5 4
i cant read | -8 9 9 -3 -8 1
i cant work | 18 -9 -10 2 -2 2
i changed | 0 12 11 -5 -11 -8
i changed the | 0 -10 12 0 -6 3
i clean | 16 -10 -3 1 -6 1
i clean houses | 14 -8 -3 1 -6 1
i come by | -2 11 8 -3 -11 -3
i come to | 9 -6 -1 1 -4 1
i could | -10 -13 22 5 -7 4
i could do | -3 -2 12 -3 -4 -1
i cut | -3 -3 20 -1 -12 0
i d | 9 -4 -1 -1 -1 -2
i d <name> | 10 -8 0 0 -1 -1
i deliver | 20 -5 -5 -1 -9 -1
i dialed | -1 -7 -4 -1 17 -4
i dialed the | -1 -7 -3 -1 14 -3
i did | -3 8 -2 -1 -3 1
i did and | -6 14 -7 0 -2 1
i didnt call | -4 -7 -2 -2 17 -2
i didnt hear | 7 -9 7 -1 -5 1
i do | -7 -3 20 16 -25 -1
i do doordash | 15 -3 -2 -3 -6 0
i do mobile | -5 -4 16 -4 -3 0
i do not | 10 -3 0 -2 -8 3
i do the | 1 -13 26 -9 -6 1
i done | -3 -6 9 0 -2 1
i done lost | 15 -9 -6 1 -5 3
i dont | 7 1 -1 -16 1 8
i dont do | 0 -3 17 -5 -6 -2
i dont drive | 16 -11 -5 1 -1 0
i dont even | 1 -5 -2 -1 -5 10
i dont get | 9 -5 -1 1 -5 1
i dont got | 3 -10 13 0 -8 3
i dont have | 14 -2 26 -13 -19 -7
i dont know | 9 -9 -4 -11 20 -4
i dont need | 9 -6 -2 0 -1 0
i dont own | 13 -5 -11 1 0 1
i dont pick | 9 -4 -1 1 -3 0
i dont really | 15 -7 -2 2 -7 0
i dont recognize | -5 19 -5 -2 -3 -3
i dont see | -9 31 -14 -6 2 -5
i dont trust | 13 -5 -3 -1 -2 -2
i dont wanna | 17 -9 -5 2 -8 3
i dont want | 10 3 -11 -3 2 -2
i drive | 12 -6 4 -1 -9 1
i drive <name> | 15 -6 -4 2 -4 -1
i drive a | 25 -10 -10 1 -8 1
i drive for | 13 -7 5 -2 -8 -1
i drive it | 20 -7 -3 -1 -8 0
i drive the | -2 2 11 -2 -9 0
i drive uber | 15 -9 -4 2 -4 0
i drop | 18 -4 -2 -3 -5 -5
i drop it | 18 -4 -2 -3 -5 -5
i dropped | -7 9 3 -5 6 -6
i dropped off | -9 7 -4 -3 10 -2
i dropped the | 1 11 -5 1 -4 -3
i dunno | 2 9 -7 -2 0 -2
i expect | -8 13 -2 -1 -4 3
i failed | 15 -3 -3 -2 -11 4
i figure | -5 8 -6 1 0 1
i figured | 4 -2 9 -13 -12 14
i filled | 12 -5 -4 -1 -3 1
i filled out | 12 -5 -4 -1 -3 1
i forgot | 10 1 -3 -7 11 -12
i forgot to | 10 4 -3 1 -15 4
i found | -8 6 -8 -6 20 -4
i found a | -6 3 -4 -6 19 -6
i found it | -1 11 -7 -1 -2 1
i gave | 15 11 0 -8 -14 -4
i gave <we> | 14 -2 1 -4 -11 2
i gave you | 14 -2 1 -4 -11 2
i get | 19 0 -7 -16 17 -13
i get a | 18 -2 -8 -9 13 -11
i get an | 15 7 -8 -2 -11 0
i get it | 17 -6 -6 -1 -7 2
i get off | 17 -6 -4 0 -11 4
i get paid | 7 12 -3 -5 -9 -2
i get the | 0 11 -4 1 -8 1
i get two | -10 -6 -6 0 28 -6
i give | 5 2 5 1 -9 -4
i give <we> | -1 3 7 2 -9 -2
i give you | -1 3 7 2 -9 -2
i go | 12 -17 -3 -4 14 -2
i go through | 10 -5 -2 0 -4 2
i go to | -4 -13 7 -4 20 -6
i got | 10 6 -7 -5 7 -12
i got a | 22 -4 -7 -7 10 -14
i got an | 4 24 -8 -9 -7 -4
i got called | 0 12 -5 1 -9 1
i got crews | 13 -3 -3 -3 -5 0
i got ice | 10 -6 -2 1 -4 1
i got it | 10 16 -3 -1 -8 -14
i got locked | 10 -1 -4 1 -6 0
i got me | 10 -4 -2 -1 -2 -1
i got my | 5 -11 -2 2 3 3
i got that | -3 -6 13 -1 -4 1
i got the | 4 25 2 -4 -18 -9
i got this | 14 -7 -5 -1 -1 1
i got three | 12 -7 -2 -2 -3 1
i got your | -5 2 -4 -5 10 1
i gotta get | 7 2 -5 2 -8 2
i gotta move | -1 11 -2 -3 -5 0
i guess | 18 -14 -3 -9 6 2
i guess <we> | 14 -6 -3 -3 -3 1
i guess im | 1 5 -9 3 -3 3
i guess you | 14 -6 -3 -3 -3 1
i had | -6 17 -8 -2 -1 1
i had <we> | -7 18 -5 0 -8 2
i had a | 7 0 -9 -4 3 3
i had the | -8 15 -5 0 -7 4
i had to | 5 11 -5 -1 -8 -2
i had you | -7 18 -5 0 -8 2
i hand | 12 -8 -5 1 -3 2
i handle | -3 -1 12 -2 -6 0
i hate | -3 -5 -3 -5 7 9
i hate these | -2 -4 -1 -2 -3 12
i have | 19 1 -16 1 -2 -2
i have <car> | 25 -11 -9 2 -7 -1
i have <name> | -4 -2 10 -6 -1 4
i have <we> | -14 27 -6 12 -10 -9
i have a | 26 -7 -14 0 -3 -2
i have an | 12 -1 -12 -9 15 -5
i have another | -5 6 8 -3 -6 1
i have been | -5 14 -4 -1 -3 0
i have class | 11 -6 0 1 -6 1
i have is | 10 -7 -1 1 -4 1
i have it | -6 12 -2 -2 -5 3
i have my | 7 -14 14 -2 -9 5
i have one | 16 -11 -7 1 -1 1
i have some | 4 -6 -8 24 -6 -8
i have that | 15 12 5 -13 -12 -8
i have the | 20 -14 -10 -3 14 -8
i have this | 9 -2 -4 -1 -1 1
i have to | 22 -1 -13 1 -13 6
i have two | 0 -11 11 -2 -1 3
i have you | -14 27 -6 12 -10 -9
i havent | 9 8 -7 -3 -7 0
i havent gotten | -3 13 -7 0 -2 -1
i hear | -8 21 0 -4 -7 -2
i hear <we> | 9 -7 -2 0 0 0
i hear a | -4 18 -6 1 -5 -3
i hear you | 9 -7 -2 0 0 0
i hear your | -2 5 5 -8 -2 2
i heard | 16 -7 1 -1 -9 0
i heard <we> | 14 -6 -4 -1 -3 0
i heard you | 14 -6 -4 -1 -3 0
i help | -2 -1 1 8 -5 -1
i hit | 17 -6 -6 2 -8 2
i hit a | 15 -1 -7 2 -10 1
i hit the | 8 -7 -2 1 -1 1
i hope | 5 4 -15 17 -10 -2
i hope <name> | -4 -5 -3 18 -3 -3
i hope this | 10 -12 -3 -3 6 2
i i | 21 -11 -6 2 -9 2
i i drive | 9 -5 0 1 -5 0
i just <did> | 11 -8 -1 -1 -1 0
i just changed | 9 -6 -1 -1 -1 0
i just dont | 13 -5 -8 -1 -1 2
i just got | 11 0 -4 -1 -10 4
i just need | 14 -6 -3 -1 -9 4
i just wanna | 5 -6 11 -1 -6 -4
i just want | -3 -4 -2 0 8 0
i just wanted | -8 7 2 -3 0 2
i know | 16 -7 -1 -5 -1 -2
i know <name> | 20 -2 -4 -1 -8 -5
i know <we> | 4 -5 -4 -2 12 -5
i know but | 11 12 -5 -5 -6 -7
i know i | 16 1 -6 1 -12 0
i know it | -1 10 -7 -1 -2 1
i know its | 17 -5 -7 3 -11 3
i know thats | 14 -10 -4 -1 0 0
i know you | 4 -5 -4 -2 12 -5
i l | 9 -3 -3 -1 -1 -1
i l <name> | 9 -3 -3 -1 -1 -1
i l l | 11 -3 -5 0 -2 -1
i land | 12 -7 -1 2 -7 2
i land <day> | 12 -7 -1 2 -7 2
i learn | -5 -4 13 -3 -3 2
i learn fast | -5 -4 13 -3 -3 2
i leave | -8 -1 9 -5 6 0
i left | 1 -1 5 -11 20 -13
i left <we> | 3 21 -5 -6 -6 -7
i left my | 12 -14 -9 -4 24 -9
i left the | -3 -5 11 0 -2 -1
i left you | 3 21 -5 -6 -6 -7
i let | 11 -10 -3 1 0 1
i like | -6 7 11 -4 -11 2
i live | 12 -9 1 0 -7 3
i live at | 19 -6 -5 2 -8 -2
i live in | 9 -7 0 0 -2 0
i locked | 13 -6 -2 1 -5 0
i locked my | 13 -6 -2 1 -6 0
i looked | -1 8 -9 -3 8 -3
i looked at | -2 5 -7 -3 9 -2
i lost | 3 6 -11 -6 23 -16
i lost my | 8 -10 -7 -4 27 -14
i loved | 0 -3 -5 10 -5 3
i m a | 12 -6 -1 -2 -2 -1
i made it | -2 15 -4 -3 -3 -3
i make | -3 -2 3 9 -5 -3
i manage | 16 -2 -2 -6 -8 2
i manage a | 11 -6 4 -4 -4 -1
i manage the | 13 0 -9 -2 -4 2
i mean | 8 -5 10 -13 -9 10
i mean <car> | 14 -2 -6 0 -2 -4
i mean <n> | 10 -4 -2 0 -4 -1
i mean <name> | 2 7 -4 0 -9 3
i mean my | 14 -2 -4 -1 -5 -2
i mean the | 7 -12 11 0 -5 -1
i might | 13 -5 -9 0 -2 3
i missed | -2 18 -12 -6 3 -1
i missed <we> | -1 9 -5 0 -4 0
i missed you | -1 9 -5 0 -4 0
i missed your | -7 23 -5 -2 -7 -2
i moved | 1 17 -3 -2 -9 -3
i must | -1 -7 -1 -3 19 -7
i must have | -4 -5 -1 -3 20 -7
i n | 8 -3 -2 -1 -1 -1
i n e | 10 -4 -2 0 -2 -2
i need | 18 -12 -8 -11 18 -4
i need <part> | 20 -7 -5 -2 -8 2
i need <we> | 4 -10 12 -5 -1 0
i need a | 19 -12 -8 -8 13 -5
i need an | 0 -4 -6 -4 16 -3
i need brakes | 25 -13 -7 1 -8 2
i need help | 18 -9 -2 2 -8 -1
i need it | 2 10 -9 4 -11 4
i need like | 16 -7 -4 0 -8 3
i need my | 24 -5 -12 -8 22 -21
i need new | 22 -10 -5 1 -7 0
i need some | 26 -7 -9 1 -11 0
i need somebody | 24 -1 -16 6 -17 4
i need someone | 21 -9 -10 2 -8 4
i need struts | 14 -3 -3 -3 -5 1
i need the | 19 -27 10 -9 4 3
i need to | -16 22 -2 -14 18 -7
i need you | 4 -10 12 -5 -1 0
i need your | -4 -3 16 -3 -2 -3
i never | -13 36 -8 -3 -12 -1
i never got | -10 33 -8 -3 -11 -1
i never received | -8 13 -3 -1 -2 1
i noticed | -3 -6 -1 19 -7 -2
i noticed it | -2 -1 -7 8 1 1
i noticed your | -1 -6 2 16 -7 -3
i only | -3 8 -3 9 -9 -1
i only want | -1 10 -3 0 -4 -3
i ordered | 11 22 -26 -11 13 -9
i ordered the | 12 -6 -7 2 -4 1
i owe | -15 46 15 -11 -19 -14
i owe <we> | -3 14 16 -4 -11 -11
i owe you | -3 14 16 -4 -11 -11
i own | 12 -13 19 -5 -13 0
i own a | 17 -9 -5 0 -4 2
i own the | -4 -5 27 -2 -7 -10
i paid | 5 19 -17 -10 5 -3
i paid <we> | -10 18 -3 -2 -4 1
i paid a | 15 -5 -5 -3 -6 3
i paid for | 12 0 -4 -6 -5 3
i paid the | -10 24 -4 -2 -7 -1
i paid you | -10 18 -3 -2 -4 1
i parked | 8 -3 -3 0 -2 0
i pay | -5 25 -11 7 -15 -1
i pay him | -6 10 -1 -1 -2 0
i pay the | -6 17 0 -3 -6 -2
i press | 20 -3 -2 -5 -6 -3
i press the | 20 -3 -2 -5 -6 -3
i pressed | -8 1 -2 -6 13 2
i probably | 15 -10 2 1 -7 -1
i pull | 0 -5 14 0 -7 -1
i pull off | 11 -6 -1 -1 -4 1
i pulled | 15 -3 -3 0 -5 -4
i pulled over | 8 -4 -2 0 -3 0
i push | 6 11 -5 -5 -6 -1
i push it | -3 15 -2 -4 -3 -3
i push the | 9 -5 -3 1 -4 0
i put | 17 -10 -6 9 -11 1
i put a | 11 -6 -4 1 -4 1
i put some | 14 -8 -2 1 -8 2
i put the | -3 8 -2 -1 -3 1
i r | 9 -2 -4 0 -2 -1
i ran | 16 -3 -5 -1 -6 -1
i ran out | 16 -4 -5 -1 -6 -1
i read | 0 12 -5 -6 -3 2
i realize | 11 -4 -3 0 -6 3
i really | 9 -5 -2 -2 -2 2
i reckon | 20 -7 -5 0 -6 -1
i ride | 11 -10 -3 1 0 1
i run | 6 -11 14 -1 -11 4
i run a | 3 -6 9 -2 -8 4
i run the | -4 -5 15 -3 0 -3
i said | 2 2 -1 -7 -9 13
i said left | -6 -5 -2 -3 -3 19
i saw | 2 -6 12 -14 16 -10
i saw your | 8 -11 1 -10 22 -10
i saw youre | -6 -1 17 -2 -6 -3
i say | 9 1 -6 1 -8 3
i see | -7 14 3 -3 -8 0
i see your | -7 14 4 -3 -7 -1
i seen | -5 -8 3 12 -4 2
i seen on | -4 -6 11 -1 -3 2
i sell | -2 -6 14 22 -14 -14
i send | -9 14 -1 7 -12 1
i sent | -12 29 -5 7 -4 -15
i sent <we> | -1 17 -7 -7 7 -9
i sent a | -4 4 15 -3 -10 -3
i sent the | -6 34 -11 -5 -7 -5
i sent you | -1 17 -7 -7 7 -9
i show | -6 -6 10 8 -5 -1
i show <we> | 0 -2 -5 12 -3 -1
i show you | 0 -2 -5 12 -3 -1
i shut | 8 -4 -1 0 -4 2
i signed | -8 29 -1 -1 -7 -12
i sit | 18 -6 -5 0 -8 0
i sit at | 11 -3 -2 -1 -4 -2
i sit in | 12 -6 -2 -1 -3 0
i smell | 0 -5 -6 -5 19 -3
i smell gas | -4 -4 -4 -4 19 -3
i sold | -2 18 -1 -2 -10 -2
i sold the | -2 18 -1 -2 -10 -2
i speak | -4 -11 -1 -7 38 -16
i speak to | -7 -6 -3 -4 31 -10
i speak with | -9 -7 4 -3 24 -9
i spoke | 14 -9 -3 -2 -4 3
i spoke to | 14 -9 -3 -2 -4 3
i start | 28 -12 -7 0 -6 -3
i start it | 25 -9 -6 -2 -4 -4
i stay | 11 -6 -1 0 -4 1
i step | 9 -2 -2 -2 -2 -2
i step on | 9 -2 -2 -2 -2 -2
i still | 4 7 10 -12 0 -9
i still dont | -2 -4 9 -3 -2 2
i still drive | -2 9 -2 0 -5 1
i still have | 1 -19 15 -8 18 -6
i still owe | -1 30 -13 0 -14 -2
i stop | 9 6 -8 0 -7 0
i stopped | 20 -5 -2 -2 -6 -5
i supply | 1 -3 10 -6 -1 -1
i suspect the | 8 -4 -3 0 -1 0
i swapped | 9 -7 4 -3 -5 2
i swear | 6 9 -9 -4 -3 1
i take | 6 3 -1 2 -12 1
i take off | 12 -6 -1 0 -6 0
i talk | 12 -2 -4 -3 -4 1
i talk to | 12 -2 -4 -3 -4 1
i teach | -5 -5 17 -2 -6 1
i texted | -4 16 -4 -1 -5 -2
i texted <we> | -4 16 -4 -1 -5 -2
i texted you | -4 16 -4 -1 -5 -2
i think | -2 12 -7 4 -3 -4
i think <name> | -5 2 6 -8 8 -3
i think <we> | -1 22 -8 -4 -10 0
i think a | 4 8 -3 -3 -4 -1
i think he | -7 23 -2 0 -6 -8
i think i | -4 -6 11 -6 15 -10
i think its | 12 3 -10 1 -7 1
i think ive | 3 -3 -5 -3 13 -5
i think my | 22 -3 -9 0 -9 -2
i think the | 15 -3 -4 2 -11 1
i think you | -1 22 -8 -4 -10 0
i think your | -4 16 -3 -3 -6 0
i thought | -6 19 5 -4 -12 -2
i told him | -6 -5 -7 0 7 11
i told the | 1 12 -3 0 -4 -5
i took | -7 12 11 -2 -12 -2
i took off | -5 17 -4 1 -8 -2
i took over | -2 -7 17 -1 -5 -2
i tow | -3 -4 12 -3 -2 1
i tried | 22 2 -6 -5 -11 -3
i tried to | 19 5 -8 -5 -9 -3
i turn | 24 -11 -6 0 -8 0
i turn left | 10 -5 -2 1 -5 1
i turn the | 10 -6 -2 0 -2 0
i turned | 9 -8 -4 0 7 -4
i turned it | 19 -5 -2 0 -7 -4
i use | 0 -7 -4 -2 12 1
i used | 8 5 15 -9 -12 -7
i used <we> | 11 13 -9 -5 -5 -6
i used to | 3 -7 19 -5 -11 1
i used you | 11 13 -9 -5 -5 -6
i wait | 12 -2 0 -8 -6 3
i wanna get | 10 -4 -5 0 -3 1
i wanna say | 1 -6 10 -2 -4 2
i want | -4 10 -10 -16 30 -10
i want <we> | 10 2 -2 -1 -6 -4
i want a | -12 7 -8 -4 17 0
i want is | 14 -8 -3 -1 -2 -1
i want it | 5 6 -6 1 -9 4
i want my | -1 -4 -5 -3 15 -3
i want someone | 19 -6 -3 -1 -8 -1
i want the | 24 6 -12 -4 -8 -5
i want to | -2 0 3 -18 31 -15
i want you | 10 2 -2 -1 -6 -4
i wanted | -7 2 -1 3 15 -12
i wanted the | -5 -6 -3 -5 27 -8
i wanted to | -8 6 -5 4 4 -1
i was | 5 12 -2 -2 -1 -13
i was booked | -5 12 -4 -2 -3 2
i was calling | 12 0 -7 -3 -2 0
i was driving | 10 -4 -1 -1 -3 0
i was going | -4 9 -2 0 -1 -1
i was in | -2 10 -13 -8 12 1
i was just | 12 -7 -4 4 -7 2
i was looking | -2 -6 -1 3 11 -5
i was on | -3 6 5 1 -9 0
i was quoted | 19 -8 -5 -2 -7 3
i was referred | 18 -4 -15 1 -2 2
i was supposed | -1 9 -4 0 -7 3
i was told | 4 13 -9 -1 -10 3
i was trying | -8 -7 -5 6 15 -1
i was wondering | 8 6 1 -4 -10 0
i wish | 0 -1 12 -6 -2 -3
i wont | -3 24 -7 -8 1 -7
i wont be | -3 20 -6 -9 8 -10
i work | 9 -3 14 -9 -15 3
i work at | 0 8 -3 1 -7 2
i work for | 14 -6 9 -7 -11 1
i work from | 9 -3 -5 -3 -1 2
i work nights | 13 -4 -6 1 -3 0
i worked | -3 -6 10 -3 6 -3
i would | 16 -6 -10 -10 12 -2
i would like | 11 -3 -7 -11 14 -5
i would prefer | 10 -6 -1 0 -5 1
i write | -2 2 9 -4 -7 1
i wrote | -3 22 -7 -6 2 -8
ice | 4 -11 -4 -7 31 -13
ice cream | 7 -10 -10 -9 31 -9
ice cream in | 10 -6 -2 1 -3 0
iclou * | -7 -7 -7 36 -7 -7
icloud | -7 -7 -7 36 -7 -7
id | 6 -14 10 -7 12 -8
id appreciate | 9 3 -8 -3 -5 3
id be grateful | 14 -4 -5 -1 -6 1
id bring | -3 -6 8 -3 3 1
id do | 1 -6 11 1 -8 2
id do it | 11 -3 -4 1 -4 0
id get | 12 -11 0 0 0 0
id give | 7 -6 -5 -6 11 0
id give <we> | 7 -6 -5 -6 11 0
id give you | 7 -6 -5 -6 11 0
id just like | -6 4 8 -6 -3 2
id like | 12 5 -7 -24 23 -9
id like a | 20 -9 -3 -4 1 -5
id like an | 15 -10 0 2 -8 2
id like it | 11 1 -12 -7 3 5
id like my | -7 16 -1 1 -6 -3
id like someone | 11 -6 -2 2 -6 2
id like that | 0 22 -8 -2 -6 -6
id like the | 17 -1 -12 2 -9 3
id like to | 6 -1 2 -23 32 -15
id love | 1 -11 17 8 -16 1
id love for | -1 -5 13 -2 -7 1
id love ten | -2 -3 9 -3 -2 1
id love to | -5 -2 14 7 -12 -1
id need | -2 -8 8 7 -8 4
id need a | 0 -5 9 -3 -4 3
id pay | 5 -5 13 -7 -7 2
id pay <we> | 3 -3 13 -8 -6 1
id pay you | 3 -3 13 -8 -6 1
id rather have | 17 -9 -1 0 -10 3
id want | 9 -1 1 -2 -7 1
id want <we> | 11 -4 -7 -2 -1 1
id want a | 14 0 -7 -2 -6 1
id want you | 11 -4 -7 -2 -1 1
ident * | -12 -16 24 32 -11 -17
identity | -6 -10 -11 39 -7 -4
idle | 36 -5 -13 -3 -16 1
idles | 3 24 -9 -3 -6 -8
idles rough | 11 -2 -1 -2 -5 0
idlin * | -5 14 -11 -9 -9 20
idling | -5 14 -11 -9 -9 20
idling rough | -3 15 -5 0 -3 -4
if | -5 -8 14 -1 4 -4
if <name> | 14 -16 -8 0 6 3
if <we> | 5 -8 8 4 -4 -5
if <we> are | 0 -9 19 -1 -3 -6
if <we> can | 16 -9 -2 -5 -4 3
if <we> cant | -3 -6 -3 -1 12 1
if <we> could | 14 -1 -6 -1 -8 2
if <we> do | 8 -8 -6 8 -4 1
if <we> dont | -5 8 -1 12 -9 -5
if <we> ever | -3 -2 8 -1 -2 0
if <we> got | -9 24 -6 -9 9 -9
if <we> handle | 9 -5 -2 0 -1 0
if <we> have | 4 -10 9 -7 4 0
if <we> need | -5 0 9 -7 4 -1
if <we> still | -7 -9 11 -1 11 -4
if <we> take | -3 -7 15 -1 -2 -2
if <we> wanna | -6 -1 13 -4 -4 2
if <we> want | 0 1 12 -7 -9 4
if <we> work | 21 -6 -5 -2 -1 -7
if <we> would | 8 -7 -3 1 -1 1
if at | 12 -4 -2 -1 -4 -2
if at all | 12 -4 -2 -1 -4 -2
if he | 12 -11 -6 -3 11 -3
if i | 24 -1 -9 -6 -3 -5
if i can | -4 -6 4 -4 13 -3
if it | -5 15 1 -2 -9 0
if it aint | 6 -4 6 -2 -8 3
if it needs | 1 10 -7 -2 0 -1
if its | 4 14 -5 -9 1 -5
if its a | -6 -2 -3 -1 10 1
if its gonna | 1 9 -5 -2 -7 4
if its the | -4 9 5 -1 -8 -1
if its worth | 18 -3 -4 -2 -4 -4
if my | -10 14 -6 -3 14 -7
if my <vehicle> | -10 14 -6 -3 14 -7
if my car | -4 20 -4 -3 -9 0
if not no | 2 10 -2 -2 -10 3
if thats | -8 17 4 -1 -10 -1
if thats ok | -3 1 9 -4 -5 2
if the | 1 1 10 -2 -8 -1
if theres | -8 12 -1 0 -4 1
if theres any | 12 -5 1 1 -9 1
if this | -1 -5 -10 1 21 -7
if this is | 2 -4 -8 -3 20 -7
if we | -7 12 8 -4 -11 3
if yall | 4 -10 20 -3 -4 -6
if you can | 16 -9 -2 -5 -4 3
if you cant | -3 -6 -3 -1 12 1
if you could | 14 -1 -6 -1 -8 2
if you do | 8 -8 -6 8 -4 1
if you dont | -5 8 -1 12 -9 -5
if you ever | -3 -2 8 -1 -2 0
if you got | -9 24 -6 -9 9 -9
if you have | 4 -10 9 -7 4 0
if you need | -5 0 9 -7 4 -1
if you still | -7 -9 11 -1 11 -4
if you take | -3 -7 15 -1 -2 -2
if you wanna | -6 -1 13 -4 -4 2
if you want | 0 0 10 -6 -7 3
if you work | 20 -6 -5 -1 -1 -8
if you would | 8 -7 -3 1 -1 1
if youd | -5 -15 14 3 -5 8
if youd like | -3 -3 9 -5 -10 12
if your | 3 13 -4 -9 -8 4
if youre | 3 1 7 0 -12 2
if youre still | -2 6 11 -5 -12 2
if youve | -1 -5 10 -3 -4 2
if youve got | -3 -4 10 -2 -3 3
igles * | -3 -8 -7 -3 27 -5
iglesia | -4 -8 -7 -3 28 -5
ignit * | 20 6 -10 -1 -16 1
ignition | 20 6 -10 -1 -15 1
ignition its | 11 -6 -2 1 -1 -2
ignore | 6 -5 -3 8 -5 -1
igual | -6 23 -5 -1 -7 -4
ilega * | -2 -2 -3 16 -4 -5
ilegales | -2 -2 -3 16 -4 -5
ill | -3 18 -4 -17 -14 19
ill <did> | -6 -7 -4 0 14 3
ill be | -3 26 16 -12 -1 -26
ill be by | 3 -2 14 -5 -8 -2
ill be in | -2 2 14 -11 -4 0
ill be there | -6 21 -5 0 3 -14
ill call | -4 3 -7 -7 -9 24
ill call back | -3 1 -7 -7 -9 24
ill give | 3 -5 15 -2 -8 -4
ill give <we> | 3 -5 15 -2 -8 -4
ill give you | 3 -5 15 -2 -8 -4
ill have | 3 14 -10 -3 -4 -1
ill have a | 4 11 -9 -2 -3 -1
ill just | -3 -3 -2 -2 -2 12
ill leave | -1 8 -1 -3 -3 -1
ill pay | 15 -1 -6 -5 -4 2
ill pay <we> | 17 -4 -3 -8 -1 0
ill pay you | 17 -4 -3 -8 -1 0
ill put | -6 -7 -4 0 14 3
ill say | 10 -7 -1 0 -1 -1
ill see | -3 -6 0 0 -3 12
ill see <we> | -3 -6 0 0 -3 12
ill see you | -3 -6 0 0 -3 12
ill swing | -3 -6 16 -1 -3 -3
ill swing by | -3 -6 16 -1 -3 -3
ill try | 15 -8 5 -1 -4 -7
im <n> | 8 8 -2 -6 -10 2
im <n> <name> | 9 -7 -2 0 -3 2
im <n> i | 9 -7 -2 0 -3 2
im <name> | 15 -19 2 8 -4 -2
im a | 2 -9 8 18 -14 -6
im a <mechanic> | -3 -2 11 -5 -2 2
im a doctor | 15 -2 -4 1 -9 0
im a local | -4 -1 -3 8 -1 0
im a mechanic | -3 -2 11 -5 -2 2
im a notary | -2 -3 12 -4 -3 1
im a nurse | 21 -4 -6 3 -18 3
im a property | 13 -3 -6 -1 -4 2
im a student | 1 -8 13 5 -7 -3
im actually calling | 13 -7 -5 -1 -2 2
im an | 2 -3 21 -12 -9 1
im an <name> | -2 -2 8 -1 -3 -1
im an ase | -2 -2 8 -1 -3 -1
im ashley | 8 -2 -2 5 -5 -5
im asking | 14 -10 8 7 -9 -11
im at | 9 9 -3 -13 1 -3
im at <n> | -1 4 18 -5 -20 4
im at <name> | -1 17 -8 -2 -7 0
im at a | 11 -4 -3 0 -7 3
im at home | 17 -16 -1 0 -1 0
im at my | 1 17 -8 -2 -9 1
im at the | 17 8 -22 -10 14 -7
im at work | 12 -6 -4 0 -4 2
im buying | 12 -1 -5 -2 -6 1
im buying a | 13 -2 -5 -2 -7 2
im callin | 14 -15 -12 1 9 2
im callin about | 8 -7 -5 -1 4 1
im calling | 1 -3 -9 0 20 -8
im calling <we> | 9 -6 -6 5 -3 0
im calling about | 5 10 -17 -11 22 -8
im calling back | -5 18 -3 -3 -6 1
im calling because | 15 -8 -11 6 -5 3
im calling cause | 9 -4 -2 -4 -1 1
im calling for | -1 -10 -2 -5 18 0
im calling from | 0 -11 6 10 0 -5
im calling in | -6 -9 3 -2 12 3
im calling the | 14 -7 -3 0 -4 0
im calling to | -9 11 -10 -2 17 -6
im calling you | 9 -6 -6 5 -3 0
im coming | -3 -11 4 -3 -6 19
im confirming | 1 16 -9 1 -9 0
im done | 10 -4 -8 1 -1 1
im done with | 14 -7 -8 1 0 0
im down | 14 -5 -5 -3 -2 1
im driving | 15 -10 -7 -4 -11 17
im due | 15 -10 -4 0 -2 1
im flexible | 15 -7 -7 1 -3 2
im following | -2 -7 10 4 -6 1
im following up | -2 -7 10 4 -6 1
im going | 1 12 -14 -6 -10 17
im going to | 3 10 -14 -6 -9 17
im gonna | 11 5 -4 -5 -5 -3
im gonna be | 0 -8 9 0 0 0
im hannah | 17 -6 -3 1 -6 -3
im haulin | 8 -5 -5 1 -1 1
im haulin a | 8 -5 -5 1 -1 1
im hauling | 15 -5 -2 -1 -5 -2
im having | 23 -8 -3 -5 -4 -3
im having trouble | 21 -7 -2 -5 -3 -4
im her | 19 -8 -5 2 -9 1
im her <kin> | 19 -8 -5 2 -9 1
im her dad | 10 0 -3 1 -7 -1
im her son | 13 -8 -3 1 -4 1
im here | -1 13 2 -2 -12 -1
im his | 22 -8 -4 -2 -5 -3
im holding | -5 -2 -4 12 -5 3
im home | 12 21 -9 -4 -11 -9
im home all | 13 -4 -6 -2 -4 2
im home most | 9 -5 -4 0 -1 1
im home till | 6 12 -3 -8 -7 0
im im | 0 -4 8 -3 -4 3
im in | 19 -3 -5 -6 -1 -5
im in <name> | 15 -4 -3 0 -6 -2
im in a | 19 -4 -10 0 -7 2
im in apartment | 15 -5 -2 2 -10 1
im in ohio | 12 -6 -3 1 -5 1
im in surgery | 14 -7 -3 2 -9 2
im in the | 13 -5 10 -2 -17 0
im interested | 23 -10 -8 -9 14 -10
im interested in | 23 -10 -8 -9 14 -10
im just | -15 3 -9 5 5 12
im just calling | -4 13 -4 -1 -7 3
im just checking | -3 10 -4 0 -4 1
im just following | 0 -2 -6 9 -3 3
im just sitting | -1 0 -5 -3 -5 15
im just the | 6 -4 9 -6 -6 2
im just wondering | -6 15 -1 -4 -6 3
im keeping | 13 -5 -4 0 -1 -3
im keeping it | 13 -5 -4 0 -1 -3
im locked | 12 -4 -3 0 -5 0
im locked out | 12 -4 -3 0 -5 0
im looking | 0 -15 8 -12 26 -8
im looking at | 10 2 -14 2 -3 3
im looking for | -4 -22 13 -10 31 -9
im looking to | 12 -9 -4 -6 11 -4
im nineteen | -4 -7 12 2 -5 3
im nineteen and | -4 -4 9 0 -5 3
im not accusing | -5 8 -1 0 -1 0
im not happy | -3 16 -7 -3 -4 0
im not in | 20 -16 -5 -2 1 2
im not kidding | 20 -4 -3 -4 -6 -4
im not looking | -6 -5 12 1 -4 3
im not mad | -10 23 -6 4 -11 -1
im not paying | -7 7 -8 -1 12 -1
im not sure | 17 -9 -5 0 -3 1
im off | 4 -10 1 2 2 2
im on | 9 8 8 -15 -25 15
im on <n> | 12 -8 -1 1 -2 -2
im on <name> | 12 -7 -6 2 -4 2
im on for | -6 32 -6 -8 -3 -8
im on hold | -2 -4 -2 -2 -4 15
im on the | 19 2 14 -8 -17 -11
im only | -3 15 -7 -3 -4 1
im outside | -15 12 12 -7 14 -16
im outside the | 1 -3 -2 -1 10 -6
im outside with | -5 -7 25 -2 -9 -2
im parked | 18 -2 -15 1 -2 1
im reaching | -1 -3 1 13 -5 -4
im reaching out | -1 -3 1 13 -5 -4
im ready | 12 8 -8 -2 -5 -5
im ready to | 15 5 -6 -2 -6 -6
im retired so | 8 -6 -2 0 -1 0
im returning | 7 21 -26 -8 8 -2
im returning a | 1 6 -10 -6 14 -5
im returning your | 6 18 -20 1 -8 3
im rosalind | 13 -7 -1 1 -7 1
im rosalind <name> | 13 -7 -1 1 -7 1
im running | -6 6 2 -8 22 -15
im running a | 0 -1 8 -3 -6 1
im running about | -2 11 -7 -1 -2 0
im running late | -7 7 -5 -6 22 -12
im scared | 10 -2 -3 -1 -3 -1
im scared to | 10 -1 -3 -1 -3 -2
im scheduled | -1 25 8 -10 -12 -9
im selling | 14 1 -9 17 -14 -9
im sitting | -8 9 2 3 -5 -2
im so sorry | -5 8 -2 -1 -2 2
im sorry | -4 -10 -7 -9 3 27
im sorry what | -5 -5 -2 -3 -4 19
im standing | -8 11 -5 -6 13 -5
im still | -10 6 9 -10 13 -9
im still at | -4 -6 -4 -1 18 -4
im stuck | 5 17 -10 -3 2 -11
im stuck at | 7 -6 -4 -2 12 -6
im stuck in | -3 22 -5 -1 -6 -7
im stuck on | 11 -7 -3 0 -1 -1
im supposed | 8 9 -7 -1 -7 -2
im supposed to | 8 9 -7 -1 -7 -2
im the | 8 25 8 -13 -18 -10
im the <car> | -2 9 -5 0 -2 0
im the <mechanic> | -2 16 2 -2 -8 -5
im the fleet | 13 -4 -3 -2 -9 4
im the guy | -2 18 -3 -2 -7 -5
im the lady | -4 9 -2 0 -2 -2
im the new | -1 -6 13 -1 -6 1
im the one | 3 2 -9 -3 7 -1
im the property | -5 10 -4 0 -1 -1
im thinking | 6 -6 11 -2 -6 -3
im throwing | 10 -7 -6 -3 9 -2
im told | 12 -3 -5 2 -4 0
im told its | 8 -2 -1 1 -4 -1
im trying | -2 -7 -5 -4 19 -1
im trying to | -3 -6 -5 -4 19 -1
im up | 9 -7 1 0 -4 1
im up in | 12 -5 -5 -1 -3 1
im with | 15 -3 20 10 -24 -18
im with <name> | -3 -5 16 -4 -6 2
im with a | 18 -11 -7 25 -12 -13
im with the | 9 -3 18 -8 -13 -4
im your | -13 39 16 -18 -6 -19
im your new | 0 -5 11 -3 -4 1
imani | 8 4 -4 -2 -5 -1
immed * | -5 -1 -2 13 -6 1
immediately | -5 -1 -2 13 -6 1
immediately on | -2 -3 -5 12 -4 2
immediately on <n> | -2 -3 -5 12 -4 2
imoge * | 10 -5 -3 0 -3 1
impac * | -2 -10 14 0 -3 2
impor * | -6 -11 -12 37 -7 -1
important | -8 -10 -12 37 -6 -1
important message | -8 -10 -10 35 -6 -2
important message about | -8 -8 -7 33 -5 -6
impou * | -15 -11 -3 -3 30 3
impound | -15 -11 -3 -3 30 3
imran | 15 -4 -3 -1 -3 -5
in | -13 -9 5 19 12 -14
in <day> | -10 6 -5 -2 16 -4
in <n> | -8 -10 2 8 24 -17
in <n> hours | -3 -1 -4 10 -3 2
in <name> | -7 12 4 0 -7 -2
in <part> | -2 -2 9 0 -5 1
in <year> | 11 -8 -4 -1 1 1
in a | 18 6 -6 4 -7 -14
in a <car> | 11 -6 10 -5 -12 2
in a <name> | 9 2 -5 -3 -5 2
in a <part> | 15 0 -7 -3 -4 -2
in a battery | -6 10 -4 1 0 -1
in a driveway | 15 -1 -3 -3 -3 -5
in a hurry | 10 -6 -4 -3 1 1
in a meeting | -4 16 -4 -1 -6 -2
in a new | -6 -1 -3 -7 14 2
in a week | -2 -4 -3 14 -2 -2
in about | 19 -5 -7 -5 -4 1
in about a | 19 -5 -7 -5 -4 1
in an | 16 -8 -4 23 -19 -9
in an accident | 5 -12 -11 37 -15 -4
in and | 9 5 18 -21 10 -20
in and <name> | 11 -5 -5 1 -5 2
in and i | 11 -5 -5 1 -5 2
in apartment | -1 -5 -6 0 18 -7
in apartment <n> | 15 -5 -2 2 -10 1
in april | -2 17 -5 2 -5 -7
in arlington | 13 -2 -2 -1 -8 1
in at | 9 -5 -6 -2 15 -10
in august | -4 13 -6 0 -3 -1
in billing | -4 -4 16 -2 -3 -2
in billing at | -4 -4 16 -2 -3 -2
in boxes | 10 -1 -5 -1 -3 0
in building | -7 -6 -6 -2 30 -10
in but | -7 -8 16 0 -4 2
in but they | -3 -7 9 0 -1 2
in callahan | 8 -2 -3 -3 -2 2
in case | 12 -5 -5 -2 -3 3
in charge | -6 -9 -13 32 -4 -1
in charge of | -6 -9 -13 32 -4 -1
in decatur | 11 -4 -3 -2 -5 2
in december | -5 -4 15 -6 -3 3
in drive | 22 -9 -3 1 -7 -4
in fargo | 18 -5 -3 -6 -4 -1
in five | -11 6 1 -9 -9 22
in five minutes | -4 9 6 -3 -4 -5
in florida | -1 0 -7 9 -1 0
in for | -9 4 -5 -1 12 0
in for my | -8 15 -4 0 -4 1
in front | 2 5 -15 8 3 -3
in front of | -3 6 -13 8 6 -4
in funding | -7 -8 -7 31 -5 -4
in gear | 9 -2 -1 0 -7 2
in green | 11 -5 -5 0 -2 1
in green <name> | 11 -5 -5 0 -2 1
in half | -2 0 -5 12 -4 -2
in henderson | 10 -6 -2 1 -4 0
in here | 5 -10 -13 2 17 0
in his | -7 -6 4 10 -3 1
in houma | 14 -9 -6 1 0 1
in i | 11 -8 -4 1 0 1
in is | -5 12 -7 -2 2 0
in it | 7 15 -21 -5 3 2
in it and | 11 -6 -3 1 -3 0
in its | -4 -4 15 -5 -5 3
in january | -9 6 18 -3 -9 -4
in june | -10 16 3 0 -11 2
in june and | 1 7 4 -3 -9 0
in june on | -4 9 -4 -1 -1 1
in lake | 9 -4 -2 0 -3 0
in lake <name> | 9 -4 -2 0 -3 0
in lake city | 9 -4 -2 0 -3 0
in last | -6 1 -5 -5 11 4
in law | -5 8 -1 0 -4 2
in laws | 19 7 -7 -5 -9 -4
in like twenty | -1 -3 -4 -3 9 2
in limp | 22 -6 -10 -4 -7 3
in limp mode | 22 -6 -10 -4 -6 4
in macclenny | 8 -3 -5 -2 -1 2
in macon | -4 4 11 -4 -8 1
in march | -1 16 7 -7 -9 -6
in march and | -1 16 -5 2 -5 -7
in may | -8 23 6 -7 -12 -2
in morning | 9 -3 2 -5 -1 -2
in my | 11 8 -7 -6 -3 -3
in my <car> | -2 18 -1 2 -21 3
in my <part> | -3 16 -8 -1 -5 1
in my <vehicle> | 15 -5 -6 -3 0 -2
in my car | 16 -8 -5 -3 0 0
in my driveway | 21 0 -9 -3 -8 1
in my engine | -3 16 -8 -1 -5 1
in my garage | -3 12 -4 1 -8 3
in my gas | 14 0 -1 -4 -2 -6
in my house | -5 -8 -6 -5 29 -5
in my kitchen | -10 14 -4 0 -2 2
in my office | 14 -6 -6 3 -8 3
in ohio | 15 -10 -2 1 -4 1
in on | -5 25 16 -13 -18 -6
in on the | -6 12 21 -10 -13 -4
in one | 18 -10 -6 -1 -2 2
in orange | 19 -3 -9 0 -8 1
in orange <name> | 19 -3 -9 0 -8 1
in orange park | 19 -3 -9 0 -8 1
in our | 11 5 -2 -7 -9 2
in our <car> | -1 10 -7 1 -3 0
in our lot | 13 -2 -5 -3 -4 2
in palatka | 4 -2 8 -3 -6 -2
in park | 28 -7 -5 -3 -12 -1
in park and | 9 -4 -1 1 -5 1
in pieces | -1 10 -5 -2 -4 2
in reference | -4 -14 2 10 5 1
in reference to | -4 -14 2 10 5 1
in reverse | -3 17 -4 -2 -3 -5
in room | -2 -5 -4 -1 16 -5
in room <n> | -2 -5 -4 -1 16 -5
in search | -3 -1 -6 20 -5 -6
in selling | -10 -3 -6 29 -8 -2
in stock | -10 -17 41 -16 18 -16
in stone | 14 -2 -2 -6 -3 0
in stone mountain | 14 -2 -2 -6 -3 0
in surgery | 14 -7 -3 2 -9 2
in that | 2 7 -14 1 1 3
in that heat | -3 10 -4 -1 -4 1
in the | -1 1 1 -11 2 8
in the <car> | 1 16 -7 -3 -10 3
in the <name> | 20 -20 -4 -6 8 1
in the <part> | 11 -7 4 -1 -7 1
in the <vehicle> | 12 -11 5 -8 -10 12
in the auto | -3 0 8 -3 -1 -1
in the back | 17 -1 -9 -2 -7 1
in the barn | 9 -4 -3 0 -3 0
in the book | 10 -6 0 0 -3 -1
in the box | 17 -10 -5 1 -1 -2
in the car | 6 -4 -7 -2 -6 13
in the church | -2 -1 15 0 -10 -3
in the cold | 11 -6 -3 -1 -2 2
in the driveway | -8 10 9 -1 -11 1
in the fall | 3 -6 9 -3 -4 2
in the front | 16 -6 -3 -1 -4 -3
in the garage | 19 -6 -7 1 -11 3
in the gym | 12 -4 -5 -1 -5 3
in the hospital | 8 -7 -5 -3 10 -3
in the ignition | 17 -8 -6 1 -5 1
in the kroger | 9 -4 -2 0 -3 1
in the left | 6 -8 1 2 -3 2
in the lot | 17 1 1 -5 -16 2
in the mail | 1 39 -12 -5 -12 -11
in the mailbox | -3 20 -3 -3 -7 -4
in the middle | 15 -9 -6 1 -3 2
in the mornin | 9 -1 -4 0 -4 0
in the morning | -9 4 1 -2 7 -1
in the next | -4 -12 4 2 -9 19
in the office | -1 -4 10 -1 -6 2
in the paper | -5 -5 -6 -4 27 -8
in the parking | 29 -3 -9 -2 -13 -2
in the rear | 18 -8 -7 0 -6 4
in the red | 16 -4 -3 -2 -6 0
in the sales | -3 -2 11 -4 -5 2
in the shop | -3 -4 -1 -2 13 -3
in the shower | -2 10 -4 0 -4 0
in the sidewall | 11 -5 -2 2 -8 2
in the spring | -2 3 1 -10 12 -4
in the target | 14 -4 -3 0 -6 0
in the tire | 15 -1 -7 -1 -7 0
in the truck | 4 -3 8 -7 -3 1
in the trunk | 16 -5 -4 1 -9 0
in the van | 16 -4 1 -3 -4 -6
in the winn | 9 -3 -2 1 -5 0
in the yard | 0 6 9 -2 -10 -3
in them | 13 -6 -3 -2 -3 0
in there | 13 -9 -9 0 3 2
in there and | 10 -2 -2 1 -9 1
in thirty | -4 -4 -9 18 -2 1
in thirty days | -4 -3 -5 9 1 2
in thirty minutes | 0 -4 -8 12 -2 2
in this | -5 16 -4 -4 2 -5
in this morning | -4 17 -2 -2 -5 -4
in three | 19 -8 -4 0 -9 3
in three weeks | 19 -8 -4 0 -9 3
in traffic | 1 22 -7 0 -9 -6
in traffic but | 9 -2 -4 -1 -5 3
in two | 10 -6 -1 0 -4 2
in two <part> | 10 -6 -1 0 -5 2
in unit | -4 -7 7 -5 9 0
in victor | 15 -5 -4 -2 -1 -3
in yet | -7 20 -16 -5 16 -8
in your | -3 8 11 37 -29 -24
in your <vehicle> | -4 11 -6 -6 7 -1
in your area | -9 -8 5 36 -11 -14
in your county | -7 -3 13 2 -6 0
in your name | 0 -1 -3 11 -5 -2
in your neck | -4 -6 9 -1 0 2
in your neighborhood | -7 -9 -2 28 -6 -5
in your van | -3 9 -6 -6 7 -2
in your zip | 2 -5 -2 16 -7 -5
inaud * | -7 -6 -5 -7 -8 34
inaudible | -7 -6 -5 -7 -8 34
inch | -1 -4 8 -3 -3 2
inclu * | 6 -8 -9 35 -12 -12
incom * | 7 -8 -12 35 -11 -11
income | 7 -8 -12 35 -11 -11
indee * | -6 -6 24 -4 -12 5
indeed | -6 -6 24 -4 -12 5
indeed <we> | -4 -7 10 2 -3 2
indeed for | -4 -2 10 -1 -3 1
indeed for a | -4 -2 10 -1 -3 1
indep * | 0 -5 17 -2 -7 -3
independent | 1 -5 16 -1 -7 -4
indic * | -9 -9 -9 41 -7 -7
indicate | -9 -9 -9 41 -7 -7
indus * | 9 -8 -3 1 0 1
industrial | 9 -8 -3 1 0 1
ines | 9 -2 -2 -2 -2 -1
infin * | 25 -9 -4 -3 -5 -4
info | -4 -3 0 10 -6 2
infor * | 3 -6 -8 20 -7 -1
inform | -3 -4 -5 18 -4 -2
inform <we> | -3 -4 -5 18 -4 -2
inform <we> that | -3 -4 -2 14 -4 -1
inform you | -3 -4 -5 18 -4 -2
inform you that | -3 -4 -2 14 -4 -1
information | 4 -7 -5 13 -4 -1
ingle * | 10 -6 -3 0 -1 0
ingles | 10 -6 -3 0 -1 0
ingrid sorensen | 10 -3 -5 1 -5 1
inher * | 12 -5 -4 0 -4 2
inherited | 12 -5 -4 0 -4 2
injec * | 8 -2 11 -2 -5 -10
injection | 19 -10 -5 2 -6 0
injection <part> | 17 -6 -3 1 -7 -2
injection pump | 17 -6 -3 1 -7 -2
injector | 6 -3 12 0 -1 -13
injector <part> | -3 -2 10 -1 -2 -1
injector pump | -3 -2 10 -1 -2 -1
injectors | 12 -2 0 -2 -7 -2
inmat * | -7 -6 -6 -8 40 -12
inmate | -7 -6 -6 -8 40 -12
inn | 8 -3 6 -9 -4 2
insid * | 2 2 17 -14 -15 8
inside | 2 2 17 -14 -15 8
inside the | 3 12 -5 -2 -9 0
inside the <vehicle> | 10 -5 -4 1 -1 -1
inside the car | 10 -5 -4 1 -1 -1
inspe * | 25 -11 8 12 -24 -11
inspect | 6 -2 11 -7 -11 3
inspect it | 4 -2 12 -6 -10 2
inspection | 18 -8 6 15 -20 -12
inspection for | 9 -3 -4 -2 -1 1
inspections | 20 -11 -6 12 -9 -6
inspector | 5 2 14 -13 -7 -1
inspector <name> | -6 -3 20 -10 -3 2
insta * | 5 9 2 -5 15 -26
install | 16 1 -8 -3 -5 0
install them | 13 -10 -1 0 -2 0
installed | -1 12 -17 3 25 -22
inste * | -12 43 -1 -13 -4 -13
instead | -12 43 -1 -13 -4 -13
instead of | -9 24 -1 -5 -13 5
instead of me | -4 17 -5 -2 -7 2
instr * | 5 10 5 -8 -8 -4
instructor | 2 9 4 -9 -9 2
insur * | 16 -8 15 32 -20 -34
insurance | -9 -4 13 41 -8 -33
insurance <name> | -6 -6 16 -5 -2 2
insurance <paper> | -14 -12 -15 53 -9 -4
insurance adjuster | 16 -6 -5 -2 -7 4
insurance agency | -2 -2 11 -7 -2 1
insurance card | 3 -8 -4 -5 12 3
insurance company | 16 23 -13 -14 -14 2
insurance from | -6 -3 15 -3 -3 0
insurance from <we> | -6 -3 15 -3 -3 0
insurance from you | -6 -3 15 -3 -3 0
insurance office | -5 -6 21 -2 -8 0
insurance quote | -14 -12 -15 53 -9 -4
insurance rates | -13 -9 -14 50 -10 -5
insurance wants | -4 16 -4 0 -9 1
insured | 32 -11 10 -11 -12 -9
insured <name> | -2 -7 15 -4 -3 1
insured ms | -3 -10 16 -2 -2 1
insured ms <name> | -3 -10 16 -2 -2 1
insureds | -9 -5 16 -2 -4 4
insureds <car> | -4 -1 10 -5 -2 2
insureds <vehicle> | -2 -3 9 -4 -2 3
insureds vehicle | -2 -3 9 -4 -2 3
intak * | 15 -1 -6 0 -9 2
intake | 15 -1 -6 0 -9 2
inten * | -1 13 -8 -8 6 -2
intended | -2 -1 -2 -6 14 -3
intended for | -2 -1 -2 -6 14 -3
intended for <name> | -2 -1 -2 -6 14 -3
inter * | 3 -30 20 43 10 -45
interesa | -4 -5 15 -3 -4 0
interest | 6 -3 -24 49 -17 -12
interest in | 9 -1 -9 6 -4 -1
interest rate | -9 -8 -10 38 -7 -3
interested | 12 -20 5 21 1 -18
interested in | 14 -18 -1 25 -2 -18
interested in a | 24 -6 -6 -9 6 -9
interested please | -1 0 13 -9 -1 -2
interested please call | -1 0 13 -9 -1 -2
internal | 6 -8 -11 31 -11 -7
internal revenue | -7 -6 -8 33 -7 -5
internet | -24 -11 -18 45 26 -18
intersection at | 10 -5 -2 0 -4 2
intersection at <name> | 10 -5 -2 0 -4 2
interstate | 4 6 47 -21 -22 -14
interstate <name> | -1 -5 19 -5 -11 3
interstate batteries | 3 -4 30 -10 -13 -6
interstate batteries <name> | -3 -3 11 -3 -2 1
interview | 10 -6 15 -19 12 -12
interview at | 10 -2 -4 0 -5 1
interviewed | -1 -8 13 -1 -4 1
interviewed me | -1 -8 13 -1 -4 1
into | 8 14 -9 1 -17 4
into gear | 17 -8 -5 1 -8 2
into it | 2 10 -6 -2 -8 4
into my | 9 -4 -2 1 -4 0
into reverse | 15 -3 -2 -2 -2 -5
into that | -6 15 -6 0 -5 2
intro * | -15 -1 43 -11 -3 -13
introduce | -15 -1 43 -11 -3 -13
introduce myself | -11 0 28 -6 -1 -9
inves * | -6 -6 -2 41 -11 -17
investigation | -2 -2 -1 10 -3 -2
investors | -1 0 -7 11 -2 -1
invit * | -7 -15 39 -20 25 -23
invite | -9 -7 35 -4 -7 -8
invite <we> | -9 -7 35 -4 -7 -8
invite you | -9 -7 35 -4 -7 -8
invoi * | -11 53 34 -21 -34 -21
invoice | -7 55 29 -32 -27 -19
invoice <n> | -2 18 -4 -2 -4 -5
invoice for | -9 -7 17 -1 -3 3
invoice for the | -6 -3 11 1 -5 2
invoice from | -7 25 -2 -6 -6 -5
invoice is | -4 -7 24 -5 -3 -5
invoice number | -3 11 17 -8 -12 -5
invoice to | -6 20 -4 0 -4 -6
invoice to my | -6 20 -4 0 -4 -6
invoice with | -5 5 23 -9 -9 -5
invoice you | 2 15 -13 1 -4 -1
invoice you texted | -4 13 -4 1 -6 0
invoices | -8 10 20 -2 -11 -10
invoicing | -2 -2 9 -5 -1 0
ir | 38 -15 -6 -6 3 -13
ir a | 22 -6 -2 0 -5 -9
ir al | 10 -9 -2 1 -1 1
ir al trabajo | 10 -8 -2 1 -1 1
irs | -8 -14 -8 47 -5 -12
is | -14 -4 16 -5 15 -8
is <car> | 23 -8 -2 1 -10 -4
is <day> | 4 1 8 -13 12 -12
is <kin> | 13 -12 -7 -3 18 -8
is <n> | 15 -1 4 -15 -8 5
is <n> <name> | 15 -2 -3 0 -5 -6
is <n> and | 8 -8 5 2 -11 4
is <n> bye | 9 -1 -2 0 -4 -3
is <n> double | 15 -7 -3 0 -5 0
is <n> god | 9 -6 -2 1 -2 1
is <n> hundred | 8 -1 -2 -1 -2 -1
is <n> i | 15 -9 -5 2 -5 1
is <n> ill | 16 -8 -2 0 -5 -2
is <n> its | 19 -3 -4 -1 -5 -7
is <n> my | 10 -4 -1 -1 -3 -2
is <n> no | 10 -4 -2 1 -5 -1
is <n> thats | 8 -7 -2 -1 0 1
is <n> the | -1 7 0 2 -11 3
is <n> triple | 11 -5 -2 0 -3 -1
is <name> | -2 -1 -1 3 8 -7
is <paper> | 12 1 -1 2 -10 -5
is <we> | -3 -5 -3 -1 19 -7
is a | -3 18 -24 20 -15 3
is a <car> | -4 9 -2 0 -4 0
is a <n> | 20 -11 -9 2 -5 3
is a <name> | 15 -3 -3 -5 0 -4
is a <year> | 9 -5 -1 -1 -4 1
is a final | 0 -1 -5 9 -2 0
is a limited | -4 -2 -1 10 -1 -2
is a warrant | 0 -1 -4 8 -2 0
is about | 1 4 3 8 -14 -2
is about to | -1 -9 10 9 -11 2
is acting | 15 10 -4 -5 -9 -8
is acting up | 15 10 -4 -5 -9 -8
is aisha | 9 -3 -3 -2 -3 0
is aisha <name> | 9 -2 -2 -3 -2 0
is alan | -2 0 -2 12 -3 -4
is alan and | -2 0 -4 13 -2 -5
is alejandra | 1 -3 8 -5 -3 3
is amara | 18 -2 -1 1 -20 4
is amber | -4 -11 9 4 3 -1
is an | 2 -6 -15 27 -2 -6
is an attempt | -2 -1 -2 -6 14 -3
is an automated | -6 -6 -7 31 -6 -6
is an important | 1 -1 -9 14 -7 2
is an urgent | -2 -3 -6 21 -6 -4
is angela | 3 -8 12 -5 -5 3
is anybody | -5 -6 -4 -2 -6 23
is anybody there | -5 -6 -4 -2 -6 23
is approved | 1 6 9 -6 -6 -4
is area | 10 -2 -1 -1 -3 -2
is area code | 10 -2 -1 -1 -3 -2
is arjun | 2 -3 12 -9 -2 -1
is ashley | 5 -9 -8 5 5 2
is ashley im | -2 -5 6 -8 8 1
is at | -8 40 -20 -14 9 -7
is at your | -12 56 -13 -10 -16 -5
is back | -2 20 5 -4 -13 -6
is back ordered | -4 -4 12 -2 -5 3
is becky | 8 -2 -2 -1 -2 -1
is becky <name> | 9 -3 -2 -1 -2 -1
is becky sanders | 8 -2 -2 -1 -2 -1
is being | 6 -2 -3 23 -14 -10
is bent | 10 -4 -2 0 -2 -2
is best | 10 -6 10 -4 -6 -4
is better | 0 10 -4 1 -2 -4
is bill | 12 1 -1 2 -10 -5
is blinking | 21 -4 -5 -1 -3 -8
is blowing | 18 -8 -2 0 -6 -2
is blowing hot | 9 -8 0 0 -2 0
is bob | 9 -3 -4 -2 -2 1
is bob <name> | 9 -3 -4 -2 -2 2
is bob smith | 8 -3 -1 -1 -2 -2
is booked | 11 -5 -2 -2 -2 1
is booked for | 11 -5 -2 -2 -2 1
is carl | 19 -8 -6 2 -7 0
is carl <name> | 19 -8 -6 2 -7 0
is carlos | 8 1 -5 0 -6 1
is carlos <name> | 9 -3 -1 0 -3 -1
is carlos ramirez | 11 -5 -3 0 -2 -1
is carol | 10 -4 -6 0 -1 1
is charles | 16 -6 -4 2 -11 2
is chidi | 9 -8 -1 0 0 0
is chidi <name> | 10 -8 -1 0 0 0
is claire | 3 -3 -6 -5 20 -9
is coach | -6 -4 -2 -1 18 -6
is coach <name> | -6 -4 -2 -1 18 -6
is cody | -5 5 7 -2 -11 5
is coming | 10 -10 7 -6 -5 3
is corinne | 16 -9 -3 1 -6 1
is crystal | 9 -9 7 -4 -7 3
is dale | -3 -3 10 -4 -3 3
is dan | -5 22 -4 -2 -3 -7
is dana | 19 -8 -6 -1 -6 1
is dana <name> | 19 -8 -6 -1 -6 1
is deacon | -4 -7 -6 -1 26 -8
is deacon <name> | -3 -5 -6 -1 23 -9
is deacon harris | -3 -5 -6 -1 23 -9
is dead | 20 -9 -11 0 -1 1
is dead and | -3 -3 -1 0 10 -2
is dead at | 14 0 -4 2 -13 2
is dead on | 8 -4 -2 1 -4 1
is deb | 12 0 -7 -2 -5 2
is delores | -3 -6 -3 0 13 -2
is denise | 14 -6 5 -7 7 -13
is deshawn | 10 -3 -4 -1 -1 -1
is desmond | 14 -7 -2 -3 -4 1
is desmond with | 14 -7 -2 -3 -4 1
is detective | -5 -5 1 -1 13 -2
is detective <name> | 0 -1 -8 -1 13 -2
is dispatch | -6 -3 15 -6 -3 2
is doing | 0 17 -3 -2 -9 -2
is doing that | 0 17 -3 -2 -9 -2
is dolores | 1 10 -6 -2 -4 1
is done | -1 -9 22 -1 -9 -2
is doug | -7 11 8 -5 -6 0
is down | 12 -9 6 -2 -8 2
is down at | 12 -2 -9 -2 0 1
is down in | 10 -2 -3 -1 -3 0
is dr | 8 -10 -14 -6 21 2
is dr <name> | 4 -9 -13 -5 22 1
is dr patels | -4 -10 -4 -4 19 2
is draining | 14 -12 0 0 -1 0
is due | 23 -11 25 -14 -15 -7
is earl | 11 -4 -6 0 -2 0
is ellen | 7 -12 -5 -2 20 -8
is farah | 0 11 -5 -4 -4 1
is farah <name> | 0 11 -5 -4 -4 1
is farah siddiqui | 0 11 -5 -4 -4 1
is father | -3 -6 -1 -1 17 -6
is father <name> | -3 -6 -1 -1 17 -6
is fatima | 9 -6 0 0 -3 0
is fatima al | 9 -6 0 0 -3 0
is faye | 11 -6 -3 1 -5 2
is fine | 6 19 -2 0 -16 -7
is fine <n> | 12 -4 -6 0 -6 3
is fine its | 12 2 -4 2 -13 1
is flashing | 17 -9 -6 2 -6 1
is flashing and | 9 -5 -2 0 -3 0
is flat | 11 2 -11 3 -6 2
is for | 4 -13 -1 -9 17 3
is for <name> | 0 -2 -12 -8 20 1
is for my | 13 -4 -5 1 -5 1
is for the | -2 -5 11 0 -9 3
is ford | 9 -2 -3 0 -4 0
is from | 1 -2 -4 12 -5 -1
is from the | 1 -2 -4 12 -5 -1
is full | -1 -10 -3 -3 -7 24
is gladys | -4 4 -2 0 13 -11
is glenn | -5 10 0 -2 -3 1
is going | 30 -5 1 -8 -16 -2
is going out | 23 -7 -4 -1 -5 -5
is going to | 8 4 1 -5 -6 -2
is good | 10 -3 4 -4 -8 0
is grace | 15 -14 1 -2 -1 1
is grant | 8 -3 -2 -1 -2 -2
is grant <name> | 9 -3 -2 -1 -2 -2
is grant miller | 9 -3 -2 -1 -2 -2
is grinding | 16 -2 -5 1 -14 3
is hard | 12 -5 -3 -1 -1 -2
is he | 15 26 -11 -4 -16 -11
is he coming | -9 33 -5 -1 -11 -7
is heavy | 13 -2 -3 -2 -1 -4
is hector <name> | 9 -1 -5 0 -2 -1
is hector ruiz | 10 -1 -5 0 -2 -1
is here | -6 -9 31 -3 -6 -7
is i | 0 -9 -4 -1 15 -1
is i didnt | -4 -7 -2 -2 17 -2
is in | -4 -12 21 6 5 -15
is in and | -5 -5 10 -2 -1 2
is in the | 2 -2 -5 -3 10 -2
is intended | -2 -1 -2 -6 14 -3
is intended for | -2 -1 -2 -6 14 -3
is isaac | 12 -4 -3 -1 -3 -1
is it | -8 17 -10 -21 14 8
is it a | -5 -7 -2 0 17 -3
is it done | -9 39 -7 -2 -11 -11
is it possible | 15 -5 -2 -1 -4 -3
is it still | -8 -12 2 -1 23 -4
is its | 15 -8 -2 1 -9 2
is its my | 18 -9 -4 3 -7 0
is jake | -2 -2 -4 9 -2 1
is jean | 12 -4 -5 1 -5 2
is jim <name> | 17 -4 -10 -2 -1 1
is jim i | 17 -4 -10 -2 -1 1
is joe | 11 -4 4 -4 -6 -2
is joe <name> | 12 -1 -7 0 -2 -1
is jolene | 9 -3 -1 -2 -4 1
is joy | 23 -8 -3 -8 -9 5
is karen | -4 -9 8 -2 8 0
is kelly | -9 -4 34 -7 -7 -8
is ken | -6 -5 19 -3 -6 2
is kevin | 3 0 -5 11 -11 2
is kevin my | 12 -4 0 -1 -4 -2
is kofi | 12 1 -7 -4 -4 2
is kyle | 10 -6 2 -2 -7 2
is lakshmi | 15 -4 -6 -3 -3 0
is late | -2 43 -11 -10 -9 -11
is latoya | 8 -1 -3 -1 -4 1
is latrice | 17 -3 -5 -1 -6 -2
is leaking | 8 -11 -16 -1 20 0
is leaking and | 8 -4 -1 0 -2 -2
is leaking coolant | 21 -7 -3 0 -14 2
is leaking something | 13 -5 0 1 -9 0
is leaving | -4 17 -4 0 -5 -4
is lincoln | 18 -6 -6 -2 -4 0
is lincoln <name> | 18 -6 -5 -2 -3 -2
is linda | 2 -6 8 -2 -4 2
is linda park | 8 -2 -2 -1 -2 -1
is locked | 18 -9 -6 1 -6 2
is locked in | 10 -4 -1 -1 -5 0
is locked up | 11 -5 -4 0 -4 2
is loose | 15 -12 -1 0 -1 -1
is losing | 23 -3 -4 -1 -6 -9
is lucille | 1 -9 -4 2 7 2
is lucille <name> | 1 -9 -4 2 7 2
is made | -5 -5 20 2 -7 -5
is making | 6 -3 -8 -2 12 -5
is making a | 4 -9 -5 -2 13 -2
is making noise | 9 -5 0 0 -4 0
is marisol | 9 -5 -1 1 -5 2
is marisol <name> | 8 -5 -1 0 -4 1
is marjorie | 6 -13 -4 0 12 -2
is marjorie <name> | 6 -13 -4 0 12 -2
is mark | 10 -6 -8 7 -4 0
is mark <name> | 5 -6 -9 8 1 0
is marvin | 1 -8 14 0 -6 -1
is me | 18 -8 -3 -1 -9 3
is me at | 11 -8 -2 0 -2 2
is megan | 6 8 -16 18 -11 -5
is megan <n> | 10 -2 -2 0 -4 -2
is megan <name> | 9 -2 -3 -3 -2 2
is megan i | 9 -2 -3 -3 -2 2
is mei | 12 0 -6 -1 -4 -2
is melissa | -2 -1 15 -13 -1 2
is mercedes | 16 -7 -4 -3 -1 0
is meredith | -9 0 9 -1 -3 3
is michelle | -2 -2 -8 3 9 0
is miguel | -5 9 -3 -1 -2 2
is miguel <name> | 13 -9 -4 1 -1 1
is miss | 0 12 -8 -1 -8 4
is missing | -4 19 19 -10 -11 -13
is missing since | -2 23 -8 -1 -5 -7
is mixed | -1 -7 26 1 -9 -11
is mohammed | 10 -6 -3 1 -3 1
is monica | 7 -5 11 -9 -6 2
is mr | 0 15 12 -9 -13 -5
is mr <name> | 2 14 12 -9 -12 -6
is mrs | 2 9 -10 0 -5 4
is mrs <name> | 4 5 -9 -1 -2 3
is my | 8 23 -18 -6 7 -14
is my <vehicle> | -10 37 -5 -10 -1 -12
is my car | -9 29 -5 -6 -1 -8
is my name | 16 -4 -6 0 -2 -4
is my number | 20 -10 -5 2 -10 2
is my second | 18 -10 -4 1 -8 3
is my van | -6 20 -1 -4 -5 -5
is nancy wu | 10 -2 -2 -1 -4 -1
is ngozi n | 8 -2 -3 0 -2 -1
is no | -1 0 -4 8 -6 2
is norbert | -1 -5 13 -2 -2 -3
is norma | -1 0 10 -6 -4 0
is norma <name> | 8 5 -5 -4 -4 0
is not | 2 -12 -15 12 -5 18
is not a | -5 -4 -10 31 -6 -6
is not cooling | 15 -2 0 -4 -6 -3
is not working | 9 -7 -5 -7 6 4
is off | 9 -1 -3 1 -7 2
is okay | 17 -10 2 -1 -6 -1
is olivia | -4 9 -3 5 -6 -1
is omar <name> | 9 -4 -4 1 -2 -1
is omar farouk | 8 -2 -2 0 -2 -2
is on | 17 -6 -2 -1 -12 3
is on and | 8 -4 -2 -2 -1 1
is on back | 0 -1 10 -3 -4 -2
is on its | 17 -3 -2 -3 -3 -8
is on since | 10 -8 -1 0 0 0
is out | 21 -6 -4 -20 17 -8
is out on | 11 -5 0 0 -5 0
is overdue | -2 -5 21 -5 -7 -2
is overheating | 11 -5 -4 1 -4 0
is past | -1 -3 -5 9 -1 2
is past due | -1 -3 -5 9 -1 2
is pastor | -4 -1 -12 10 19 -13
is pastor <name> | -4 -1 -11 10 19 -13
is patrick | 0 8 -2 0 -7 1
is paul | -4 -12 18 -2 -4 5
is peggy | 10 -5 -8 6 -5 1
is prakash | 11 -7 -1 6 -7 -2
is precious | 7 4 -3 -2 -8 2
is precious <name> | 15 -6 -1 -3 -5 2
is rachel | 5 -3 -7 10 -5 0
is raining | 22 -7 -1 -1 -3 -10
is randy | -2 -4 -8 0 17 -3
is ready | -15 21 27 -17 8 -24
is ready for | -4 -13 20 -5 5 -3
is really | 9 -2 -2 -1 -3 -2
is really loud | 10 -2 -2 -1 -3 -2
is reggie | 8 10 -9 -1 -6 -2
is renata | 13 -5 -3 -6 4 -4
is ricky | 11 -3 -5 1 -3 0
is right | 0 14 -2 -3 -5 -4
is robert | -3 -5 -4 11 -2 3
is roberta | 11 -4 0 -1 -8 1
is roosevelt | 10 -7 -1 -1 0 0
is rosa | 14 -8 -3 1 -4 0
is rosa <name> | 10 -3 -3 0 -2 -1
is rosa delgado | 10 -3 -3 0 -2 -1
is ruben | -1 -8 1 -1 12 -3
is running | 1 9 -9 4 -7 2
is running great | -1 10 -1 -1 -6 -1
is running hot | 21 -6 -6 -3 -5 -1
is samantha | 8 -5 -6 10 -5 -2
is samantha <name> | 9 -3 -2 0 -3 0
is samantha cole | 10 -3 -2 0 -3 -1
is samantha with | -6 -3 0 14 -1 -4
is saying | 17 -7 -3 -4 -4 2
is sergeant | 11 -3 -4 -4 -4 3
is sergeant ruiz | 11 -3 -4 -4 -4 3
is shanice | -1 -4 10 -4 -3 2
is sharon | -3 -7 -2 0 10 2
is sharon from | -3 -7 -2 0 10 2
is shirley | -2 15 -6 -2 -7 2
is shonda | 9 -2 3 -5 -7 1
is shot | 15 -3 -8 3 -9 2
is sister | 10 -4 -4 -1 -3 2
is sister <name> | 10 -4 -4 -1 -3 2
is sitting | 17 -3 -6 -5 -3 1
is six | 15 -7 -6 3 -7 3
is slipping | 29 -9 -12 2 -6 -4
is slipping my | 20 -3 -2 -3 -5 -6
is smoking | 16 2 -5 -2 -9 -2
is somebody | -3 33 -9 -2 -10 -8
is somebody to | 10 -8 -5 1 1 1
is squealing | 29 -14 -2 -1 -9 -3
is stan | 2 -7 16 0 -4 -8
is stephanie | 2 -8 14 -7 -7 5
is stephanie <name> | 4 -8 11 -6 -3 3
is steve | 12 9 -9 -7 5 -11
is steve from | -4 -4 -2 -3 21 -9
is still | -8 0 5 -3 12 -6
is stranded | 9 -2 -3 -1 -3 1
is stuck | 24 -12 -6 0 -9 3
is stuck in | 29 -9 -5 -4 -13 3
is stuck open | 12 -5 -1 1 -9 3
is sunday | 11 -1 -8 -4 11 -8
is teresa | 8 2 -5 2 -9 2
is that | 24 4 -25 -8 12 -8
is that something | 17 -2 -6 1 -11 0
is that the | 2 6 -7 -4 11 -7
is the | -8 10 14 1 6 -23
is the <car> | 12 1 -8 -2 -6 3
is the <mechanic> | 14 18 -10 -6 -12 -4
is the <name> | 6 -11 11 15 -13 -8
is the <part> | 14 -8 -3 -1 -2 0
is the <vehicle> | -8 43 -10 -6 -15 -5
is the boat | -7 -8 -6 2 23 -4
is the county | -6 -10 13 -7 12 -2
is the delivery | -4 -5 14 -2 -5 3
is the front | -2 -7 -6 -4 22 -3
is the mechanic | 14 18 -10 -6 -12 -4
is the name | 9 -6 -1 0 -2 0
is the one | 1 11 -4 -1 -12 4
is the pharmacy | -1 -5 -5 -3 14 -1
is the snap | -1 -3 12 -2 -5 -2
is the third | 1 10 -4 0 -8 0
is there | 3 11 -7 -1 -7 1
is there any | -5 13 -5 0 -4 1
is this | 14 -32 -31 -7 71 -15
is this <kin> | -11 -6 -2 -5 31 -7
is this <name> | -18 -14 -11 0 54 -10
is this enterprise | -2 -3 -2 -2 9 0
is this is | -4 -8 2 -2 13 -1
is this papa | -7 -4 -2 -4 22 -5
is this the | 20 -22 -24 -6 46 -13
is this tonys | -4 1 -2 -2 16 -10
is to | 3 -6 -6 14 -4 0
is to inform | -1 -4 -5 15 -3 -1
is tom | 0 5 6 1 -12 0
is tom at | 0 0 14 -2 -6 -7
is tom baker | 10 -4 -2 0 -2 -1
is tomorrow | 1 -8 -3 -1 9 2
is tony | -3 -3 15 -3 -5 -1
is trevor | -4 -5 11 -2 -1 3
is tyler jones | 9 -3 -3 0 -3 0
is tyrone | -8 -6 -2 -1 29 -12
is under | -8 9 3 -2 -3 1
is up | -3 0 22 -11 -8 1
is up for | 0 -3 11 -4 -3 0
is very | 17 -5 -5 1 -6 -1
is wendy | -5 14 5 -6 -6 -2
is whining | -2 10 -7 1 -2 0
is who | 9 -1 -1 -1 -2 -4
is wyatt | 19 -14 -4 1 -4 2
is wyatt <name> | 16 -11 -4 2 -4 2
is ximena | 10 -4 -1 -1 -4 0
is xiomara | 8 -7 0 0 -1 0
is you | -3 -5 -3 -1 19 -7
is your | -7 4 3 6 9 -16
is your <mechanic> | -6 32 -7 -5 -10 -4
is yusuf | 23 -7 -4 3 -8 -7
isaac | 0 -4 11 -1 -6 0
isaia * | 3 -4 14 -2 -4 -7
isaiah | 3 -4 14 -2 -4 -7
isnt | 7 -14 -6 7 11 -5
isnt <name> | -6 -3 -4 -1 20 -8
isnt a | 10 -8 0 4 -9 3
isnt mobile | -4 -3 -1 12 -3 -1
isnt mobile friendly | -4 -3 -1 12 -3 -1
isnt showing | -3 -1 -8 10 1 1
isnt that | -2 9 -4 0 -2 0
issue * | -2 -2 -3 9 -3 1
issue with | 8 -6 12 -8 -7 0
issued | -2 -2 -3 9 -3 1
it | -1 27 -8 -16 -6 4
it <day> | 1 18 -10 -12 14 -11
it <day> <n> | 16 -4 -3 -3 -2 -4
it <did> | 17 -4 -11 8 -1 -9
it <did> it | 15 -6 -2 0 -10 3
it <n> | 11 23 11 -11 -16 -17
it <name> | 6 -9 -8 -5 16 -1
it <we> know | -3 -2 -1 0 -2 9
it a | -4 4 -8 -2 11 -1
it again | 6 32 -12 -6 -10 -11
it and | 12 2 -8 -8 0 1
it and <name> | 9 -5 2 -3 -7 3
it and i | -11 20 -3 -5 -5 3
it and id | 9 -4 -4 0 -4 2
it and im | 11 -5 -2 0 -3 -1
it and it | -3 -1 -4 -3 10 2
it and its | 5 5 -2 -1 -9 3
it and tell | 17 -2 -3 -2 -6 -4
it apart | -7 15 -4 0 -2 -1
it apart i | -4 9 -2 0 -1 -2
it at | 15 14 -8 -3 -19 1
it at my | 23 -9 -6 0 -6 -3
it at the | -6 21 -8 -3 -8 5
it at your | -2 8 9 -6 -11 3
it back | -6 17 -3 -1 4 -11
it back an | -3 23 -2 -5 -4 -8
it be | 10 28 -13 -10 -11 -4
it blew | -7 10 -7 -1 6 0
it but | 10 0 -6 -1 -6 3
it but <name> | 11 -7 -4 0 -3 2
it but it | 12 -8 -1 -1 -1 0
it but the | 4 -8 8 1 -6 1
it by | 5 17 -14 -3 6 -10
it by <day> | 0 16 -3 -1 -8 -3
it by <name> | 6 13 -6 -4 -8 -2
it call | -1 -7 -4 -1 11 2
it came | 0 8 -1 -10 0 2
it can | -1 14 -10 -1 -5 3
it can <we> | 16 -8 -5 0 -4 2
it can i | -13 19 -1 0 -5 0
it can you | 16 -8 -5 0 -4 2
it cause | -5 9 -2 2 -5 2
it cheap | 1 -6 10 -2 -6 1
it come | -7 17 7 -4 -9 -4
it cost | -2 4 -9 -4 10 0
it cost to | -6 -5 -2 -3 14 2
it could | -4 10 -4 -2 -2 2
it cranks | 18 -10 -6 -1 -2 0
it cranks and | 12 -7 -2 1 -2 -3
it cranks but | 15 -7 -3 -1 -4 1
it did | -4 10 -1 -1 -4 -1
it didnt | -2 10 -3 2 -6 0
it died | 12 1 -3 -1 -7 -2
it died again | -1 10 -2 -2 -2 -3
it dies | 9 -6 -4 1 0 1
it does | 9 -3 -2 2 -8 0
it done | 13 27 -13 -1 -18 -8
it done before | 8 -4 0 -1 -2 -1
it done right | 21 -12 -7 2 -7 2
it dont | 7 10 -6 0 -10 -1
it drives | 12 -9 -1 -2 -1 1
it dropped | 0 -7 10 -2 -2 1
it dropped at | -1 -7 10 -1 -2 0
it either | -3 -4 3 -2 -3 9
it ends | 10 7 -6 -6 -6 1
it expired | 9 6 -4 -3 -3 -4
it fixed | 7 11 -6 -9 10 -13
it for a | -4 9 -3 -2 -2 2
it for me | -5 -8 8 -1 8 -3
it from the | 16 -6 -8 0 -3 1
it go | 11 6 3 -5 3 -17
it go through | 8 1 -4 -2 -5 2
it goes back | 5 -2 6 -4 -8 3
it goes to | -6 10 1 -1 -5 1
it going | 8 5 -4 -1 -10 2
it has | 13 -9 4 -3 -4 -1
it has a | 17 -13 0 0 -4 0
it has no | 11 -3 -2 -2 -3 0
it has not | 12 -5 -3 2 -7 0
it has the | 3 8 -4 -1 -6 0
it has to | 4 -10 9 -2 4 -4
it here | 4 1 -9 1 0 2
it home | 14 -7 -4 1 -7 2
it humming | 12 -7 -2 0 -1 -1
it i | 10 4 3 -7 -12 2
it i dont | 6 10 -4 -2 -8 -3
it i got | 12 -5 -5 -1 -3 2
it i think | 12 -6 -3 0 -1 -1
it idles | 11 -3 -1 -2 -5 0
it idles rough | 11 -2 -1 -2 -5 0
it if | 3 1 5 -3 -8 2
it im | 14 -3 -5 -2 -5 1
it im at | 12 -4 -3 -2 -4 1
it in | 11 9 20 -11 -19 -10
it in my | 28 -19 -9 3 -5 2
it in stock | -8 -11 46 -8 -11 -7
it in the | 3 9 -10 1 -6 3
it is | 12 1 -8 1 -7 1
it is <car> | 10 -7 -1 1 -1 -2
it is a | 9 -6 0 -2 -2 1
it is its | 12 -6 0 1 -9 2
it is not | 20 -6 -4 -1 -5 -5
it is now | -4 9 -2 -2 -2 2
it is raining | 22 -7 -1 -1 -3 -10
it isnt | 19 -9 -2 -4 -8 4
it isnt a | 11 -5 4 -5 -7 2
it it | 18 -4 -4 2 -11 0
it its a | 12 -7 -4 1 -4 1
it jerks | 18 -8 -5 -2 -6 2
it just | 26 -14 -6 4 -13 3
it just goes | 9 -6 -2 1 -3 0
it keep | 11 -1 -3 -1 -4 -3
it keeps | -9 23 -1 -2 -4 -7
it kind | 14 -5 -3 2 -7 -1
it kind of | 14 -5 -3 2 -7 -1
it last | -4 2 -10 -2 17 -3
it last night | 16 -5 -3 1 -10 0
it like | 12 -9 3 0 -5 0
it like that | 9 -8 0 0 -1 0
it looked | 6 -5 -6 8 -7 4
it make | 10 -6 -1 0 -3 1
it makes | 11 -7 -3 1 -1 0
it makes a | 9 -5 -4 1 -1 0
it matters | 8 -2 -1 1 -7 1
it might | 0 8 -4 1 -7 1
it might be | 16 -9 -3 1 -5 0
it much | 10 -5 -2 1 -1 -3
it much so | 10 -5 -2 1 -1 -3
it myself | 10 -4 -4 1 -5 1
it needs | 3 12 0 -6 -9 1
it needs <part> | 23 -11 -7 -2 -6 3
it needs a | 15 -12 7 -6 -4 1
it needs an | 15 -12 -2 0 0 -1
it needs brakes | 21 -10 -6 0 -6 1
it needs front | 19 -7 -5 1 -9 2
it needs plugs | 9 -3 -2 -2 0 -2
it needs spark | 14 -6 -2 -1 -3 -2
it needs tires | 13 -3 -1 -6 -4 1
it no | 14 -11 -1 -1 0 0
it no more | 11 -9 -1 -1 -1 0
it not | -6 9 -2 -3 1 1
it off | 22 -1 -2 -5 -11 -4
it off and | 9 -6 -2 1 -4 1
it on | 3 -5 -5 -2 9 0
it or | -12 10 6 -7 2 0
it out | 11 5 -18 -11 -1 14
it out before | 16 -5 -5 -10 1 3
it out of | -1 9 -3 0 -7 3
it parked | -2 9 -2 0 -6 1
it passed | -1 10 -4 1 -3 -2
it pays | -6 0 9 -5 -2 3
it please | -7 16 -5 -2 -3 1
it possible | 15 -5 -2 -1 -4 -3
it rains | -2 -5 -1 0 13 -6
it read | -5 11 -3 0 -1 -1
it ready | 1 31 -9 -4 -10 -8
it right | 0 9 -6 0 -5 2
it right this | -3 9 -2 -2 -3 1
it ring | 1 9 -7 -1 -2 -1
it rolling | 14 -3 -9 0 -1 -1
it rolling by | 14 -3 -9 0 -1 -1
it rolls | 12 3 -4 0 -6 -5
it run | 17 -9 -5 -1 -2 1
it run to | 13 -6 -5 -3 -1 1
it running | 22 -9 -7 1 -9 2
it running for | 10 -3 -4 2 -6 2
it runs | 0 10 -7 2 -4 0
it runs but | 11 -7 -3 0 0 0
it say | 12 4 -6 -4 -6 0
it says | 12 4 -12 -4 1 -1
it says drivetrain | 15 -5 -4 -2 -4 0
it shakes when | 12 -6 -1 1 -4 -1
it should | -5 -6 -1 -6 14 3
it shudders | 12 -8 -1 1 -4 0
it shudders when | 11 -7 0 0 -4 0
it since | -7 10 10 -4 -9 0
it sits | 8 3 -7 0 -6 1
it smell | 11 -4 -1 -1 -6 1
it smell like | 11 -4 -1 -1 -6 1
it smells | 15 3 -5 -2 -6 -6
it smells like | 15 4 -5 -3 -6 -6
it so | 0 11 -5 -2 -6 3
it so <name> | 10 -7 -1 0 -2 -1
it so i | -7 11 5 -4 -2 -3
it somewhere | 12 -4 -1 0 -9 3
it sounds | 16 -11 -1 -1 -4 0
it sounds like | 16 -11 -1 -1 -4 0
it start | -5 -2 -6 -2 21 -6
it started | -6 32 -6 2 -7 -14
it starts | 10 -3 4 -4 -5 -2
it starts then | 12 -1 -1 -3 -3 -2
it still | -8 -1 1 6 16 -14
it still available | -2 -3 -3 0 9 -1
it still runs | 3 -6 9 -1 -4 -1
it sunday | -5 8 -7 -1 6 -2
it takes | 11 -13 -3 5 -1 1
it tested | 0 -9 13 -5 -2 3
it there | 10 22 -7 -9 -11 -6
it there instead | 2 28 -7 -7 -9 -7
it three | -2 10 -2 -1 -4 0
it till | 0 -4 17 -8 -5 0
it till <day> | -3 -2 8 -2 -2 1
it till noon | -7 -3 20 -5 -2 -4
it to | 8 31 -15 -6 -13 -5
it to <day> | -7 18 -2 -1 -9 0
it to <name> | -4 25 -4 -2 -8 -7
it to <we> | 16 -5 -3 -1 -9 2
it to a | 9 -2 -5 -3 -3 3
it to my | 0 11 -6 -1 -4 0
it to the | -2 13 -8 -2 -4 3
it to you | 16 -5 -3 -1 -9 2
it today | 12 17 -7 -6 -11 -5
it today <n> | 16 -4 -3 -3 -2 -4
it tomorrow | -8 29 -7 -3 -8 -2
it tonight | 8 -7 0 0 -1 0
it towed | 7 2 -2 -1 -9 3
it two | -5 6 -6 -2 8 -1
it two days | -5 6 -6 -2 8 -1
it until | -5 10 0 -1 -7 3
it up | 2 -6 5 -10 9 0
it wanders | 12 -4 -2 -1 -2 -4
it wanders all | 12 -4 -2 -1 -2 -4
it was | -12 26 -10 -5 4 -4
it was a | -4 -7 -7 1 18 -1
it was fine | 12 -7 -1 2 -6 1
it was running | 13 -7 -4 2 -3 0
it was the | -2 13 -7 0 -5 0
it went | 6 2 -1 -11 -12 16
it went down | -5 12 -1 -1 -1 -4
it went to | -6 0 -4 -6 -6 21
it whenever | -6 6 13 -1 -7 -5
it will | 16 -11 -2 0 -4 1
it will not | 16 -11 -2 0 -4 1
it with | 8 6 -8 -2 -7 4
it with a | 19 -10 -6 2 -7 3
it with the | -6 9 -1 -2 -2 2
it wont | 23 3 -14 4 -19 3
it wont come | 10 -4 0 -1 -7 2
it wont crank | -3 18 -5 0 -9 -2
it wont go | 4 11 -6 -2 -5 -2
it wont idle | 8 -1 -11 0 1 3
it wont move | 19 -7 -2 0 -6 -5
it wont start | 8 4 -6 2 -9 1
it wont turn | 17 -8 -2 1 -8 -1
it worked | 18 -3 -4 -3 -6 -2
it would | 16 0 -3 -9 8 -13
it would be | -4 -1 -3 -2 8 2
it would have | 10 -7 -2 1 -3 1
it wouldnt | 18 -6 -4 1 -9 1
it you know | -3 -2 -1 0 -2 9
itali * | -8 0 -11 -7 40 -15
italian | -8 0 -11 -7 40 -15
itd | 13 5 -7 -2 -11 2
itd be | 12 0 -6 -5 -4 4
itemi * | -4 18 1 -3 -10 0
itemized | -4 18 1 -3 -10 0
itemized copy | -7 15 2 -2 -8 0
itemized copy of | -7 15 2 -2 -8 0
items | -8 19 -8 17 -9 -10
itll | 6 1 1 15 -19 -4
itll be | 1 7 8 -11 -10 5
itll be on | -1 -4 10 -3 -5 3
its | -1 4 -1 -16 15 -2
its <car> | 0 6 3 -1 -8 2
its <day> | 16 11 -6 -1 -10 -10
its <did> | -2 16 -3 2 -6 -7
its <kin> | -13 -9 -14 5 49 -19
its <kin> call | -5 -5 0 0 17 -7
its <n> | 11 2 -4 0 -1 -8
its <n> <name> | -6 17 -5 -4 1 -3
its <n> i | 14 -6 -1 -1 -6 1
its <n> just | 11 -12 3 -1 -3 3
its <n> not | 12 -11 0 0 -1 1
its <name> | -23 19 15 3 8 -21
its a | 22 -21 -14 0 5 6
its a <car> | 28 -11 -12 1 -9 2
its a <n> | 24 -9 -8 2 -10 2
its a <name> | 28 -13 -3 -1 -13 1
its a <year> | 30 -18 -7 3 -12 3
its a gray | -9 3 -4 -2 11 1
its a new | 18 -12 -2 2 -8 1
its a old | 9 -4 -1 0 -4 0
its a quarter | 0 12 -2 0 -7 -3
its a two | 16 -9 -3 1 -6 2
its a voicemail | 0 -6 -4 -2 -5 18
its a volkswagen | 9 -3 -1 2 -6 0
its a white | 9 -5 -2 1 -5 1
its about | 15 -16 19 -6 -8 -4
its about a | 19 -5 -6 -4 -4 -1
its about my | 21 -6 -5 0 -7 -2
its about the | 3 -7 22 0 -15 -2
its actually | 15 -8 -3 -1 -5 1
its actually a | 15 -8 -3 -1 -5 1
its al | -5 4 11 -3 -5 -3
its almost | -6 12 -4 2 -5 2
its already | 9 0 -4 -1 -5 0
its an | 26 -10 -9 1 -9 2
its an <car> | 22 -13 -4 1 -8 2
its an <n> | 20 -6 -7 1 -8 0
its at | 17 1 -11 -5 -5 2
its at a | 15 -2 -1 -7 -3 -3
its at my | 10 -5 -1 0 -5 1
its at the | 10 8 -6 -4 -6 -2
its been | 1 26 -15 -1 -12 2
its been a | -1 21 -5 -3 -8 -3
its been in | 9 -7 -1 0 -1 0
its ben | -4 -4 0 -1 12 -3
its beth | -1 10 -7 -5 15 -11
its big | 24 -5 -7 -3 -7 -2
its blowing | -3 15 -7 0 -2 -2
its blowing warm | -7 18 0 1 -7 -4
its bob | -6 0 15 -1 -6 -2
its bob <name> | -6 1 16 -1 -6 -3
its bobby | 6 -2 12 -12 -5 0
its brandi | 6 -5 -4 -6 12 -4
its brandi with | 6 -5 -4 -6 12 -4
its carl | 2 9 6 -6 -5 -6
its carol | -10 2 -1 -2 14 -3
its cold and | 8 -4 -1 -1 -1 -1
its dale | 15 -2 -5 -5 -4 2
its dave | -3 -7 22 -6 -2 -4
its dave from | -3 -7 22 -6 -2 -4
its dead | 10 14 -11 -2 -9 -2
its denise | 2 7 -5 2 -8 2
its denise <name> | 2 7 -5 2 -8 2
its deshawn | 11 -1 -5 -1 -5 1
its devin | 1 -3 -2 -1 10 -6
its doing | 1 24 -10 1 -9 -7
its doing it | -7 28 -10 2 -6 -8
its doing the | -7 10 -3 1 -2 1
its done | -8 6 13 -5 -6 -1
its dr | 0 -3 -2 -4 9 0
its dr <name> | 0 -3 -2 -4 9 0
its dre | 14 -5 -6 -4 -1 3
its due | 22 -10 -11 2 -7 4
its due for | 22 -10 -11 2 -8 4
its emily | -2 -4 -4 12 -1 0
its emily <name> | -2 -4 -4 12 -1 0
its emily i | -2 -4 -4 12 -1 0
its erin | 14 -6 -9 16 -12 -3
its fiona | 13 -5 -3 1 -7 1
its fixed | -2 16 -3 2 -6 -7
its for | 15 7 -6 -4 -13 2
its for a | 15 -1 -4 -3 -8 0
its for my | 13 -3 -3 0 -7 1
its for the | -3 9 4 1 -12 2
its four | -3 11 -2 -1 -1 -4
its gary | 22 -14 -7 2 -4 1
its going | -5 8 5 -1 -8 2
its going on | -4 3 11 -4 -7 1
its gonna | 11 6 -7 -4 -9 3
its gonna catch | 9 -5 0 0 -5 1
its got | 4 7 3 -2 -10 -1
its got a | 8 11 -10 -1 -6 -2
its got the | 9 -7 -1 0 -2 0
its grandma | -6 -5 -7 -6 31 -7
its gwen <n> | 11 -4 -1 -1 -5 1
its hard | 23 -7 -8 -2 -5 -1
its hard to | 19 -5 -5 -3 -4 -1
its hot | 18 -7 -4 3 -10 -1
its in | 15 8 -9 1 -12 -2
its in limp | 15 -8 -2 2 -7 1
its in my | 3 9 -10 1 -4 0
its jamal | 3 11 -3 -4 -11 3
its jeff | 0 -7 21 -2 -7 -6
its jerking | 11 -4 -1 -1 -3 -2
its just | 3 -17 -6 -1 4 17
its just me | -6 -8 -7 -6 35 -8
its just ringing | -5 -5 -3 -5 -7 25
its kathleen | -3 2 -4 -2 8 -1
its ken | -3 20 -3 -3 -6 -4
its kenny | -4 8 9 -3 -9 -1
its kevin | 9 -2 -3 1 -6 1
its kevin i | 9 -2 -3 1 -6 1
its leaking | -2 0 -10 0 14 -2
its leaking <part> | 11 -2 0 -1 -6 -1
its leaking again | -9 3 -5 0 15 -4
its leaking oil | 11 -3 -4 -1 -5 1
its leaking transmission | 11 -2 0 -1 -6 -1
its like | 6 5 -11 2 -4 2
its like a | 14 -6 -2 1 -6 0
its lindsay | -2 9 -3 1 -6 1
its lindsay <name> | -2 9 -3 1 -6 1
its lou | -4 0 -2 -5 13 -3
its loud | 15 -5 -2 0 -5 -4
its loud as | 15 -5 -2 0 -5 -4
its luis from | 13 -2 -9 -2 -4 4
its making | 18 5 -9 -2 -11 -2
its making a | 19 3 -7 -2 -11 -2
its making that | 5 10 -9 2 -8 0
its marcus | -2 7 3 0 -11 3
its marlene | 0 12 -1 2 -14 0
its me | -12 30 -17 -13 35 -22
its me again | -5 32 -9 -7 2 -13
its me call | -7 -4 -2 -1 19 -5
its me i | 2 -11 0 -1 8 2
its me im | 1 -4 -4 -3 15 -5
its me with | -4 15 -2 1 -7 -2
its misfiring | 18 -4 -3 -2 -8 -1
its missing | 14 -5 -3 -1 -2 -3
its mo | -2 13 -3 -1 -9 2
its mom | -7 -6 -4 -3 32 -12
its monica | -9 7 6 -1 -5 2
its monique | 14 -8 -6 -1 5 -4
its mrs | 13 -2 -8 0 -6 3
its my | 18 4 -11 0 -14 2
its my <car> | 17 -7 -1 1 -8 -2
its my only | 9 -6 -3 0 -1 1
its new | 10 -9 -3 1 0 1
its nicole | 2 6 -8 -9 12 -3
its nicole from | -1 -6 -2 -6 15 -1
its nikki | 11 -3 -8 1 -1 1
its not | 6 14 0 -5 -10 -5
its not a | 18 -11 -8 3 -5 2
its not even | -6 11 -3 2 -6 2
its not the | 22 -4 -7 -2 -4 -5
its nothing | 12 -12 0 0 0 0
its on | 3 11 9 -7 -13 -4
its on the | -6 9 14 -5 -7 -6
its one | 21 -6 -5 -2 -5 -3
its one of | 21 -6 -5 -2 -5 -3
its out | 17 -1 -7 -2 -7 0
its overheating | 20 -4 -8 2 -7 -1
its parked | 15 -7 -3 0 -7 2
its pat | -5 3 -2 -3 11 -4
its pete | 0 -5 10 -1 -4 -1
its pete from | -4 -3 13 0 -4 -1
its phil | -7 -8 19 -9 15 -9
its pulling | 9 -1 -2 -1 -3 -2
its raining | -1 22 -6 -3 -7 -5
its ray | 17 -5 -5 -2 -6 0
its recording | -5 -4 -2 -4 -6 20
its red | 17 -7 -3 0 -4 -3
its regarding | 23 -7 -6 -1 -6 -3
its regarding a | 23 -7 -6 -1 -6 -3
its ricky | 25 -7 -3 0 -11 -4
its riding | 12 -7 -2 0 -5 2
its rough | 19 -7 -3 -1 -4 -5
its saying | 21 4 -6 -6 -6 -7
its silver | 9 -4 -2 1 -3 -1
its simone | -1 12 -1 -7 -4 1
its sitting | -2 12 -8 3 -9 3
its sixty | 13 -1 -2 -4 -7 1
its slipping | 20 -10 -11 2 -1 1
its stalling | 17 -7 -3 1 -7 0
its steve | -3 11 -3 1 -7 1
its still | 7 -1 -14 -2 8 1
its still not | 10 -9 -7 -4 16 -6
its stuck | 16 -2 -2 -1 -11 0
its stuck at | 17 -4 0 1 -15 0
its stuck in | 12 0 -2 -3 -6 0
its sunday | 18 -7 -4 2 -7 -3
its sunny | 9 -4 -4 1 -1 -1
its supposed | 9 8 -6 -3 -8 0
its supposed to | 9 8 -6 -3 -8 0
its tamika | 11 -5 -2 0 -7 2
its tammy | -7 -3 -2 -1 12 1
its tanisha | 8 -4 -2 0 -2 0
its tasha | 6 -8 -7 0 6 3
its ten | 1 8 -4 -1 -6 1
its terrell | 14 -6 -5 1 -2 -2
its that | 15 -7 -5 -2 -2 0
its the | 9 -3 7 -14 -11 13
its the <car> | 18 21 -25 2 -20 5
its the <name> | 19 -6 -8 -4 11 -11
its the <part> | 15 -7 -4 0 -6 2
its the <year> | 16 -3 -9 1 -7 2
its the alternator | 14 -3 -9 2 -3 -2
its the ball | 11 -1 -3 -1 -6 1
its the blue | -7 17 -6 -5 4 -2
its the house | -7 -3 -5 0 16 0
its the other | 11 -4 -3 0 -7 3
its the thermostat | 13 -7 -3 -1 -2 -2
its the transmission | 13 -12 -2 0 0 1
its the wrong | -3 4 5 1 -8 2
its three | -4 -2 12 -3 -5 2
its three hundred | -4 -2 12 -3 -5 2
its throwing | 16 -4 -4 -3 -7 1
its throwing a | 16 -4 -4 -3 -7 1
its tiffany | -1 10 -7 0 -4 1
its time | -4 20 1 -6 -10 -1
its time for | -4 20 1 -6 -10 -1
its trey | 5 7 -9 0 -2 -1
its tyler | -4 -6 -8 11 10 -2
its tyler <name> | -1 -5 -9 10 7 -3
its under | -2 16 -6 -5 8 -11
its worth | 21 -5 -7 -2 -5 -3
its wyatt | 12 -2 -9 3 -6 2
its your | -13 -12 -8 5 45 -17
its your <kin> | -11 -1 -17 -12 53 -12
its your aunt | -2 -2 -6 -4 17 -3
its your cousin | -7 -5 -6 -5 25 -2
its your neighbor | -7 -4 8 -6 13 -5
its your sister | -8 -2 -4 -4 21 -3
itsel * | 9 -5 -3 0 -2 0
itself | 9 -5 -3 0 -2 0
ivan | 1 -8 16 -2 -4 -3
ivan <name> | 13 -6 -4 1 -6 2
ive <did> | 15 -5 -6 2 -9 2
ive a | 14 -5 -11 -2 1 2
ive a <car> | 33 -18 -16 0 -4 4
ive already | -1 11 -5 5 -5 -5
ive an | 15 -4 -6 1 -4 -1
ive an <car> | 15 -4 -6 1 -4 -1
ive been | -5 12 -6 3 -7 4
ive been driving | 0 -4 -4 9 -5 3
ive called | 6 -6 -5 -3 9 -1
ive called three | 4 -5 -4 -4 9 0
ive decided | -7 17 -4 0 -4 -1
ive decided to | -8 15 -2 0 -5 -1
ive got | -7 -8 15 2 2 -4
ive got a | 9 -8 -3 8 -7 0
ive got an | 20 -10 2 2 -11 -3
ive got another | -3 -4 8 -1 -1 2
ive got my | -5 2 12 -3 -9 3
ive got that | -1 -4 11 -2 -6 2
ive got the | 6 1 12 -13 8 -15
ive got three | 10 -10 9 -7 -5 2
ive got your | -5 0 11 -4 -4 2
ive had | 12 -4 -8 -1 -2 3
ive had it | 10 -9 -3 1 0 1
ive lost | 8 12 -5 -2 -5 -8
ive made | -7 2 -2 -1 8 0
ive only | -8 15 -4 -9 8 -1
ive waited | -6 27 -3 -4 -4 -9
ive waited all | -6 27 -3 -4 -4 -9
j | 13 -11 -5 1 2 1
j <name> | 11 -3 -4 1 -5 1
j e | 12 -3 -6 1 -5 1
j i | 9 -1 -5 -1 -1 -1
j i <name> | 9 -1 -5 -1 -1 -1
jack | -5 17 -4 0 -7 -1
jacki * | 12 -1 -9 -4 10 -8
jackie | 12 -1 -9 -4 10 -8
jackson | 16 -6 -11 2 -2 2
jackson <name> | 11 -3 -8 1 -1 1
jacob * | -4 -7 4 -3 16 -6
jacobs | -4 -7 4 -3 16 -6
jake | 6 -3 -8 15 -5 -5
jala | 15 5 -5 -3 -7 -5
jamal | 0 8 8 -4 -14 2
jamal <name> | 4 12 0 -2 -11 -3
jamal whitaker | 8 -2 4 -3 -4 -4
janua * | -10 4 14 7 -12 -4
january | -10 4 14 7 -12 -4
javie * | 5 10 -12 -1 -3 0
javier | 5 10 -12 -1 -3 0
jay | -2 -5 0 -3 18 -9
jayle * | 0 -9 10 2 -7 4
jaylen | 0 -9 10 2 -7 4
jean | 12 8 -8 -2 -8 -2
jean <name> | 6 9 -6 -1 -6 -2
jean baptiste | 8 -4 -2 -2 -1 0
jeep | 15 -12 1 2 -8 2
jeff | 3 -8 21 -3 -8 -6
jeff at | -4 -6 21 -1 -5 -5
jenki * | -2 -2 -2 -3 14 -5
jenkins | -2 -2 -2 -3 14 -5
jennifer lopez | 12 -6 -3 0 -3 -1
jennifer lopez and | 9 -1 -2 1 -4 -2
jennifer lopez here | 8 -5 -1 0 -3 0
jennifer lopez my | 10 -3 -1 -1 -3 -2
jenny | -4 -4 18 -5 -4 -1
jerki * | 18 -10 -2 -1 -4 0
jerking | 18 -10 -2 -1 -4 0
jerking when | 16 -6 -3 -1 -6 1
jerking when i | 16 -6 -3 -1 -6 1
jerks | 18 -8 -5 -2 -6 2
jerom * | 15 7 -7 -5 -11 1
jerome | 15 7 -7 -5 -11 1
jerry | -1 -9 15 -6 12 -10
jerse * | 1 -5 -2 -1 8 -2
jersey | 1 -5 -2 -1 8 -2
jess | 5 -8 -6 -2 10 1
jesus | 10 -2 -3 -2 -3 -1
jiffy | 9 -8 4 -2 -3 0
jiffy lube | 9 -8 4 -2 -3 0
jill | 3 -5 17 -6 -10 0
jim | 8 13 7 -7 -13 -8
jim <name> | 15 -4 -2 -3 -2 -4
jim at | 1 -6 15 -2 -5 -2
jim i | 13 -4 -6 -2 -2 0
jim i got | 17 -4 -10 -2 -1 1
jo | 17 -13 -3 1 -2 1
joan | 0 -6 -7 4 9 0
joan <name> | -1 -6 -3 -2 9 2
joann * | -2 -4 13 -5 -2 1
joanne | -2 -4 13 -5 -2 1
joanne with | -5 1 11 -3 -5 1
job | -4 15 26 -37 33 -32
job <we> | -1 33 10 -11 -19 -13
job <we> <did> | 1 23 6 -8 -12 -9
job ad | -4 -10 12 -10 21 -9
job and | 10 0 -3 -2 -7 2
job are | -5 1 8 -3 -3 2
job are <we> | -5 1 8 -3 -3 2
job at | -6 -4 -15 -8 44 -10
job at the | -1 -2 -12 -5 27 -7
job for | -6 0 24 -10 -9 1
job in | 21 -10 -9 0 -4 2
job is | -8 4 21 -3 -10 -5
job on my | 14 -6 -2 0 -5 0
job on the | -1 7 -2 2 -9 3
job site | 11 -7 -2 0 -3 0
job you | -1 19 13 -9 -12 -10
job you did | 4 28 -10 -5 -9 -6
jobs | -1 -5 7 36 -19 -18
jobs a | -8 -1 7 28 -12 -13
jobs a week | -9 -9 -11 41 -7 -6
jocel * | 10 2 -3 -3 -4 -1
jocelyn | 10 2 -3 -3 -4 -1
jody | 11 -4 -3 -1 -3 1
joe | 11 -6 18 -9 -4 -10
joe <name> | 14 -1 -9 -1 -3 0
johns | 9 -8 0 0 -2 0
johns * | -2 0 -5 0 14 -7
johns island | 9 -8 0 0 -2 0
johnson | -2 0 -5 0 14 -7
johnson <name> | 10 -2 -6 -1 -2 0
johnson i | 13 -1 -5 -1 -5 -1
johnson i got | 13 -1 -5 -1 -5 -1
joint | 9 -2 -4 -2 -2 1
joint * | 12 -5 5 -3 -9 0
joints | 12 -5 5 -3 -9 0
joints uppers | 17 -4 -4 -2 -2 -5
joints uppers and | 17 -4 -4 -2 -2 -5
jolen * | 7 10 -3 -3 -9 -3
jolene | 7 10 -3 -3 -9 -3
jolene <name> | 12 -3 -1 -1 -3 -3
jonah | 0 -7 19 -3 -9 0
jonah <name> | 1 -6 16 -4 -6 0
jones | 13 -7 -5 1 -2 0
jones and | 14 0 -4 0 -7 -3
jones and my | 14 0 -4 0 -7 -3
jones my | 11 -3 -1 -1 -5 -1
jones my number | 11 -3 -1 -1 -5 -1
jorda * | -3 -4 -4 13 -7 4
jordan | -3 -4 -4 13 -7 4
jorge | 24 -5 -4 -2 -2 -11
jose | 23 -14 -6 3 -10 3
jose luis | 11 -6 -2 -1 -1 0
josep * | 12 -3 -1 -4 -4 0
josh | -6 -5 -3 12 3 -1
joy | 4 22 -8 -5 -12 -2
joyce | -7 -12 11 -5 21 -8
judge | 5 -7 -8 -12 32 -10
jueve * | 2 13 -2 -3 -5 -4
jueves | 2 13 -2 -3 -5 -4
julio | -3 16 -6 0 -4 -2
july | 19 -6 2 -6 -11 2
jump | 16 -15 14 -3 -16 4
jump and | 11 -3 -3 0 -6 1
jump my | 20 -10 -4 -1 -7 3
jump my <vehicle> | 8 -3 -1 0 -4 0
jump my car | 8 -3 -1 0 -4 0
jump start | 15 -9 20 -6 -16 -4
jumpe * | 3 -10 -4 -1 9 3
jumped | 9 -9 -1 0 0 1
jumped it | 9 -9 -1 0 0 1
june | -7 16 3 -1 -12 1
june and | 1 7 4 -3 -9 0
june on | -4 9 -4 -1 -1 1
june on the | -4 9 -4 -1 -1 1
junio * | 12 -9 -12 -3 14 -3
junior | 12 -9 -12 -3 14 -3
junip * | 11 -10 -3 1 0 1
juniper | 11 -10 -3 1 0 1
juniper <name> | 11 -10 -3 1 0 1
junk | 1 -5 9 16 -10 -10
junky * | 5 10 36 -17 -17 -17
junkyard | 5 10 36 -17 -17 -17
junkyard on | 7 9 -8 -1 -5 -2
jury | -9 -7 -5 -8 38 -9
just | -8 14 3 -1 -20 11
just <did> | 2 28 -12 -7 2 -13
just <n> | 11 -3 -3 0 -5 0
just <part> | 5 -6 10 -6 -5 2
just a | 1 12 3 -2 -11 -2
just a heads | -2 12 5 -3 -8 -4
just blew | 8 -3 -5 1 -3 1
just blew out | 8 -3 -5 1 -3 1
just call | 11 -5 -3 -1 -4 1
just call me | 11 -4 -2 -2 -5 1
just calling | -14 27 -9 9 -8 -5
just calling to | -11 29 -7 -4 -4 -3
just came | -4 22 -4 -5 -7 -3
just changed | 9 -6 -1 -1 -1 0
just checkin | -4 -3 -3 0 11 0
just checking | -11 14 9 11 -16 -7
just checking on | -5 10 -4 1 -4 2
just checking that | -6 12 -4 1 -4 2
just checking whether | -7 8 -4 14 -8 -2
just clicks | 13 -4 -5 0 -3 0
just come | 5 11 -6 3 -9 -5
just confirming | -8 -4 10 -4 6 0
just confirming your | -8 -8 7 -2 10 1
just did | 11 20 -7 -6 -9 -9
just died | 15 -4 -8 1 -5 1
just do | -9 32 -9 -2 -4 -8
just do the | -9 32 -9 -2 -4 -8
just dont | 13 -5 -9 -1 0 2
just dont have | 8 -4 -5 0 -1 1
just dropped | 0 6 -9 2 -1 2
just finished | -5 -9 26 0 -7 -4
just following | -2 -6 14 6 -8 -4
just following up | -2 -6 14 6 -8 -4
just goes | 9 -6 -2 1 -3 0
just goes click | 9 -6 -2 1 -3 0
just got | 20 0 -3 -2 -15 0
just got off | 20 -7 -4 0 -7 -1
just had | 11 -4 -2 0 -4 0
just hit | -3 -4 9 0 -2 1
just let | -7 6 -9 1 8 0
just let me | -5 14 -9 3 -6 3
just letting | -5 10 11 -5 -7 -3
just letting <we> | -5 10 11 -5 -7 -3
just letting you | -4 7 11 -4 -6 -3
just like | 12 -5 5 -7 -5 -1
just like to | -8 6 9 -6 -3 2
just making | -9 19 -4 -1 -4 -2
just making sure | -9 19 -4 -1 -4 -2
just me | -1 -7 7 -7 24 -15
just moved | 28 -6 -5 -4 -4 -8
just need | 18 -14 2 -2 -9 4
just need hands | 19 -7 -4 -1 -4 -2
just need someone | 16 -10 3 -5 -7 2
just part | -5 -5 10 -3 0 2
just pay | -4 -3 -1 12 -3 -1
just pourin | 8 -2 -4 0 -2 0
just pourin out | 8 -2 -4 0 -2 0
just quit | 13 -6 -5 2 -4 -1
just returning | -7 11 -7 -3 6 0
just ringing | -5 -5 -3 -5 -7 25
just seeing | -5 11 -4 0 -4 1
just seeing if | -5 11 -4 0 -4 1
just sitting | -4 4 -6 -3 -6 15
just sitting here | -1 0 -5 -3 -5 15
just tell | 1 10 -4 -1 -8 1
just tell me | 1 10 -4 -1 -8 1
just text | -8 5 6 2 -4 -1
just the | 10 5 -3 -6 -10 4
just the <part> | -6 11 -3 0 -3 0
just to | 21 4 -5 -7 -7 -7
just to come | 22 -5 -3 -3 -5 -6
just wanna | 5 -5 11 -1 -7 -4
just wanna know | 10 -7 -1 0 -2 0
just want | 5 -4 -4 -6 9 0
just want a | 18 -9 -3 -1 -2 -3
just want it | -2 -4 -5 -3 13 1
just want somebody | 17 -5 -4 -3 -3 -2
just want to | 7 1 -11 -4 6 1
just wanted | -8 14 3 11 -14 -6
just wanted to | -8 14 3 11 -14 -7
just wondering | 13 5 -11 9 -7 -10
just wondering if | 17 -7 -8 10 -4 -9
k a t | 9 -2 -3 -1 -3 -1
k e t | 9 -5 -2 -1 -1 -1
k o v | 11 -8 -1 0 -1 -1
k s | 20 -9 -2 -7 -7 5
karen | -5 -7 -1 -6 17 1
katie | 12 -4 -7 -8 18 -11
keep | -5 6 10 -6 -3 -1
keep the | -3 1 14 -4 -3 -6
keep your | -3 -5 10 -3 -2 3
keepe * | -2 -3 26 -7 -4 -10
keepers | -3 -3 26 -7 -4 -10
keepi * | 16 -10 -1 -6 6 -5
keeping | 16 -10 -1 -6 6 -5
keeping it | 13 -5 -4 0 -1 -3
keeps | -7 13 5 -8 9 -12
keeps dying | 16 -5 -4 1 -6 -2
keeps dying overnight | 9 -5 -2 0 0 -2
keg | -8 -10 -4 -4 38 -12
keish * | 18 -12 -4 -4 1 1
keisha | 18 -12 -4 -4 1 1
keisha <name> | 10 -8 1 -1 -2 1
keith | -4 10 -6 -6 15 -9
keke | 15 -7 -2 0 -9 3
kelly | -1 -11 42 -8 -11 -11
kelly from | -7 -3 22 -11 -3 2
ken | 4 13 8 -8 -12 -5
kenne * | -8 0 -11 -8 34 -7
kenneth | -3 8 -6 1 -1 1
kenny | -8 5 4 -5 5 -1
kerna * | 16 -5 -5 1 -4 -1
kernan | 16 -5 -5 1 -4 -1
kevin | 3 2 -16 7 7 -3
kevin <name> | 1 9 -3 0 -9 1
kevin and | 18 -1 -4 3 -10 -5
kevin and my | 18 -1 -4 3 -10 -5
kevin here | 3 -4 -5 11 -4 -1
kevin i | 9 -2 -3 1 -6 1
kevin my | 12 -4 0 -1 -4 -2
kevin my number | 12 -4 0 -1 -4 -2
key | 17 22 -9 8 -16 -22
key <n> | 11 -7 -2 1 -5 1
key for | 0 3 18 -6 -16 1
key for a | 13 -2 -2 -6 -4 1
key in | 4 -3 -7 -2 8 0
key is | 1 9 -4 -1 -5 0
key off | -6 34 -5 -7 -12 -4
key on | 9 -8 -2 0 0 0
key to | 12 -4 -2 -2 -4 0
key to my | 10 -4 -2 0 -4 -1
key wont | 17 -6 -3 -2 -7 1
key wont turn | 17 -6 -3 -2 -7 1
keys | 23 36 -19 -7 -23 -11
keys are | -1 21 -9 -1 -10 1
keys are in | -5 21 -4 -2 -7 -3
keys in | 19 -6 -5 1 -11 1
keys in my | 16 -7 -2 1 -9 1
keyst * | -7 -4 21 -6 -3 -1
keystone | -7 -4 21 -6 -3 -1
keystone <name> | -6 -2 12 -3 -3 1
kia | 11 -9 5 0 -6 0
kick | 10 -8 5 -4 -6 2
kick on | 13 -3 -4 -1 -5 0
kid | 12 9 -6 0 -15 -1
kiddi * | 10 5 4 -6 -12 -1
kidding | 10 5 4 -6 -12 -1
kids | 3 8 -17 -9 31 -16
kids got | -6 10 -1 0 -5 2
kids in | 11 -3 -3 2 -8 2
kids in the | 10 -2 -4 2 -8 2
kids with | 12 -8 -3 1 -2 1
kids with me | 12 -8 -3 1 -2 1
kille * | 12 -5 -6 0 -3 1
kim | -6 -5 23 -6 -3 -3
kim <name> | 18 -5 -7 1 -9 2
kind | 13 2 -9 1 -8 1
kind of | 21 -10 -9 3 -8 3
kind of <vehicle> | 18 -9 -4 3 -7 0
kinda | 8 -11 3 -6 4 1
kindl * | 2 4 0 8 -11 -4
kindly | 2 4 0 8 -11 -4
kindly call | 4 -3 -6 11 -4 -1
kindly call <n> | 13 -4 -2 -3 -5 3
kindly call back | -3 -1 -5 12 -1 -2
kingd * | 15 -6 -3 0 -4 -2
kingdom | 15 -6 -3 0 -4 -2
kit | 2 11 11 -8 -8 -8
kitch * | -11 3 -5 0 10 3
kitchen | -11 3 -5 0 10 3
kits | 19 -7 -4 -1 -4 -2
kitte * | -10 -9 -2 -9 38 -7
kleen | -4 1 27 -7 -7 -10
klein | 11 -12 -1 -1 3 0
knee | -3 -14 -6 15 26 -18
knee pain | -6 -7 -6 30 -7 -4
knock | -3 11 -6 0 -4 1
knock * | 21 -5 -9 0 -5 -2
knocking | 18 -3 -7 -1 -4 -3
knots | -3 -3 -5 -2 11 2
knots for | -1 -3 -4 -3 9 2
know | -1 2 7 -12 4 0
know <n> | -1 9 -3 0 -7 1
know <name> | 18 1 -1 -1 -11 -6
know <we> | -2 -6 4 -3 11 -5
know <we> said | -3 -1 -8 -2 14 1
know a | 6 -12 11 -3 -3 0
know anything | 19 -6 -4 0 -6 -2
know anything about | 19 -6 -4 0 -6 -2
know but | 11 12 -5 -5 -6 -7
know for | 9 -6 0 1 -4 1
know how <we> | -7 15 -6 0 -3 0
know how much | 11 -4 -2 -2 -4 1
know i | 17 6 -10 2 -14 0
know i dropped | -3 17 -6 1 -5 -4
know i know | 21 -11 -2 2 -8 -2
know if | 5 6 6 -5 -14 3
know if <name> | 9 -3 -5 -1 -2 1
know if its | 6 -5 14 -3 -8 -4
know if youd | 19 -4 -5 -2 -11 3
know im | -3 10 -2 -1 -4 0
know is | -8 3 8 0 -4 1
know it | -4 6 -9 -1 9 -1
know its | 15 -3 -6 -4 -15 14
know its a | 10 -5 -4 -5 -10 15
know its the | 15 -10 -1 1 -7 1
know so | -3 -2 10 -6 0 0
know something | -5 22 -11 -1 -5 0
know the | -1 3 13 -7 -8 0
know this | -2 -5 -2 0 16 -6
know what | 8 2 -5 -5 -3 3
know what <we> | -1 12 -7 1 -8 3
know what he | 3 13 -3 0 -5 -8
know what i | 5 -7 -7 -3 1 10
know what kind | 18 -9 -4 3 -7 0
know what that | -2 10 -5 1 -2 -2
know what you | -1 12 -7 1 -8 3
know whats | 17 6 -8 1 -14 -1
know whats wrong | 17 6 -8 1 -14 -1
know when <we> | 14 -7 -1 0 -3 -2
know when you | 14 -7 -1 0 -3 -2
know where | 16 -5 -2 -2 -8 0
know who | -4 -2 -7 -4 30 -13
know who this | -4 -2 -6 -4 29 -13
know you | -2 -6 2 -2 11 -4
know you said | -3 -1 -8 -2 14 1
know your | 9 -7 2 -3 -3 1
knows | 5 7 -4 -1 -9 2
knows air | 11 -4 -3 0 -4 0
knows air cooled | 11 -4 -3 0 -4 0
knows what | 12 -10 -2 0 -1 1
kofi | 15 -2 -8 -4 -4 2
kowal * | 11 -16 15 -8 -4 2
kowalczyk | 11 -10 7 -6 -4 2
kowalski | -2 -10 16 -1 1 -3
kowalski <name> | -4 -4 16 -1 -3 -4
krish * | 11 -1 -5 -2 -5 2
krishnamurthy | 13 -7 -4 -2 -2 2
krist * | 6 -7 17 -3 -9 -4
kristen | -4 -4 18 -2 -4 -4
kroge * | 26 -9 -7 -1 -8 -1
kroger | 26 -9 -7 -1 -8 -1
kroger on | 23 -7 -6 -1 -6 -2
kwabe * | 16 -5 -2 -4 -4 -1
kwabena | 16 -5 -2 -4 -4 -1
kwame | 9 -3 -4 0 -2 -1
kyle | 20 -12 -8 -5 6 -2
l | 6 -9 0 1 0 2
l i | 9 -3 -3 -1 -3 0
l i n | 10 -4 -2 0 -2 -1
l i y | 9 -4 -3 -1 -2 0
l k <name> | 14 -9 -2 0 0 -2
l k o | 14 -9 -2 0 0 -2
l l o | 9 -1 -5 -1 -1 -1
l o | 8 -2 -3 -1 -2 -1
la | -10 21 21 -20 31 -43
la <car> | -9 15 5 -3 -9 1
la <car> la | 18 -4 -8 -2 -3 0
la <car> que | -8 4 8 -1 -5 1
la <day> | 10 -6 -4 0 -1 1
la <kin> | -4 4 -7 -4 18 -7
la <kin> de | -4 4 -7 -4 18 -7
la <name> | 4 -4 9 -3 -6 1
la <paper> | -8 28 11 -7 -13 -11
la <part> | 6 29 -2 -5 -18 -11
la <part> que | -11 21 15 -6 -9 -9
la <vehicle> | 20 9 -14 -9 3 -10
la autopista | 19 -7 -5 0 -7 0
la bateria | 8 6 -11 2 -7 2
la bomba | 3 15 -7 0 -7 -4
la bomba de | 10 0 -7 0 -5 2
la calle | 4 5 -8 2 -5 3
la calle <name> | 15 -7 -7 2 -4 2
la camioneta | 14 7 -6 -2 -7 -6
la carretera | -4 -2 10 -2 -2 -1
la casa | 5 8 -8 -8 16 -13
la casa de | -3 -4 -2 -3 19 -6
la casa es | 9 -6 -1 1 -3 1
la cita | -11 42 -13 -3 -8 -7
la cita de | -3 29 -8 -2 -10 -6
la clinica | -9 -8 -10 -3 36 -5
la compania | -12 -10 21 12 -9 -1
la compania de | -12 -10 21 12 -9 -1
la comunidad | -2 -3 -2 -2 -3 13
la comunidad de | -2 -3 -2 -2 -3 13
la de | -7 20 -4 0 -6 -4
la del | -6 9 -4 -2 5 -2
la del <car> | -4 9 -2 0 -3 0
la factura | -8 28 11 -7 -13 -11
la familia | -3 -3 -2 -3 18 -7
la familia <name> | -3 -3 -2 -3 18 -7
la familia ortega | -3 -3 -2 -3 18 -7
la farmacia | -7 -6 -4 -6 32 -8
la hora | 13 -8 -5 2 -4 2
la i | 10 -8 -2 1 -2 1
la i <n> | 9 -6 -2 1 -3 1
la iglesia | -4 -8 -7 -3 28 -5
la limpieza | -2 -5 10 -2 -2 1
la limpieza de | -2 -5 10 -2 -2 1
la llanta | 17 -4 -5 -3 -7 2
la llantera | 14 -6 5 -6 -5 -2
la luz | 11 7 -10 0 -8 1
la luz del | 26 -8 -8 -1 -7 0
la maestra | 1 -5 -5 -5 19 -5
la maestra de | 1 -5 -5 -5 19 -5
la mama | -4 4 -7 -4 18 -7
la mama de | -4 4 -7 -4 18 -7
la manana | 10 -6 -4 0 -1 1
la necesito | 9 -7 -2 0 -1 0
la oficina | -5 -8 -7 11 10 -1
la oficina de | -5 -8 -7 11 10 -1
la pieza | -6 29 5 -4 -12 -11
la pieza que | -10 16 16 -6 -8 -8
la podemos | 0 17 -5 -2 -5 -5
la podemos cambiar | 0 17 -5 -2 -5 -5
la puede | 14 -8 -6 1 -3 2
la puede revisar | 14 -8 -6 1 -3 2
la que | 2 -8 16 0 -5 -5
la refaccionaria | -2 -8 10 0 -2 1
la renta | -6 -11 19 -13 19 -10
la semana | -8 17 -4 0 -4 -2
la semana pasada | -8 17 -4 0 -4 -2
la senora | -8 11 -12 -5 26 -13
la senora <name> | -2 -8 -4 -3 30 -12
la senora del | -4 22 -7 -1 -8 -1
la transmision | 14 -7 6 0 -11 -2
la troca | 18 -2 -10 -6 8 -7
la van | 1 15 -4 -5 -7 -1
lab | -9 -7 -5 -10 39 -7
lab results | -7 -5 1 -9 30 -9
labor | 0 -2 3 11 6 -18
labor law | -11 -8 -5 40 -7 -9
labor law poster | -2 -3 -3 14 -4 -2
labor rate | -1 -5 21 -5 -8 -1
labor rate and | -6 -9 21 -2 -4 0
lacey | 0 -3 9 -3 -3 1
lacey <name> | 0 -3 9 -3 -3 1
lady | 11 -4 -10 -8 10 1
lady about | 10 -6 -5 1 -1 2
lady at | 11 -4 -4 -4 -2 3
ladys | 4 -8 7 -2 -2 1
lafay * | 10 -8 -3 1 0 1
lafayette | 10 -8 -3 1 0 1
lake | 13 -10 -9 -1 3 2
lake <name> | 8 -1 -3 0 -5 1
lake city | 9 -4 -2 0 -3 0
lakeside | 9 -4 0 -1 -4 1
laksh * | 15 -5 -6 -2 -3 0
lakshmi | 15 -5 -6 -2 -3 0
lamar | 9 -3 3 -6 -5 2
land | -1 -6 -1 0 15 -7
land <day> | 12 -7 -1 2 -7 2
land <name> | 16 -8 -3 0 -7 2
landi * | 8 -2 -4 0 -2 0
landing | 8 -2 -4 0 -2 0
landl * | 0 -11 13 -9 20 -12
landlord | -7 -11 16 -8 22 -12
landr * | 15 -2 -4 -2 -5 -1
landry | 15 -2 -4 -2 -5 -1
lands * | 23 -7 -8 -4 -8 4
landscaping | 23 -7 -8 -4 -8 4
landscaping company | 16 -4 -6 -3 -4 1
lane | 7 3 -8 5 -8 1
lang | -1 -2 -2 -1 8 -2
lapse | -11 -11 17 20 -10 -5
lapse * | -6 -6 11 0 -3 4
large | 0 -12 -13 -11 52 -16
large half | 1 -1 -4 -3 14 -7
large half sausage | 0 0 -2 -4 13 -6
large pepperoni | -5 -7 -5 -5 36 -13
large pepperoni and | -8 -3 -2 0 19 -6
larry | 1 -7 8 -2 -3 2
las | -13 4 17 3 8 -19
las <part> | -7 -8 36 -7 -8 -6
las balatas | -1 -9 10 0 -2 1
las balatas de | 11 -6 -2 -1 -2 1
las cinco | -1 -8 10 0 -1 1
las cuatro | -5 3 10 -3 -3 -1
las dos | -1 10 -5 0 -3 0
las llantas | -2 -7 -6 -1 21 -4
las llaves | 5 11 -6 -3 -5 -2
las luces | 15 -9 -3 0 -2 -1
las piezas | -7 -8 36 -7 -8 -6
las tres | -1 16 -6 -2 -7 -1
las tres y | -2 16 -4 -3 -4 -3
lasho * | 10 -7 -1 0 -2 -1
lashonda | 10 -7 -1 0 -2 -1
last | -18 15 3 9 15 -23
last <day> | -11 21 -3 -4 -5 3
last <day> and | -14 15 -1 0 -1 0
last <mechanic> | 23 -10 -8 0 -8 2
last <mechanic> used | 20 -9 -5 0 -5 -1
last <name> | -12 24 -8 -3 -4 3
last chance | -7 -10 -8 36 -7 -4
last fella | 11 1 -4 -3 -4 -2
last message | -1 13 -6 12 -9 -10
last month | 1 -6 11 -14 12 -4
last name <name> | 3 1 -8 -3 9 -2
last name is | -2 13 -1 -2 -6 -2
last name nguyen | 10 -7 -2 1 -2 1
last name tran | 17 -7 1 1 -2 -10
last night | 3 -11 -16 1 27 -4
last night and | 9 3 -4 0 -7 0
last shop | 18 -8 -4 -1 -4 -2
last thursday | -9 20 -7 -3 -4 3
last thursday and | -13 14 -1 0 0 0
last time | 2 25 5 -19 1 -14
last time <we> | 13 17 -16 -13 9 -10
last time he | -6 28 -6 -7 -6 -3
last time you | 13 17 -16 -13 9 -10
last week | -5 30 2 -15 -3 -9
last week about | -5 7 -6 -7 9 2
last week and | 1 12 -9 0 -6 2
last week is | -5 20 -2 0 -10 -2
last year | 8 5 17 -14 -12 -4
latas * | 19 -7 -4 2 -8 -2
latasha | 19 -7 -4 2 -8 -2
latch | 11 5 -4 -2 -8 -2
late | 18 32 5 -27 8 -34
late for | 0 8 -2 0 -7 1
late husbands | -2 -9 6 -2 7 0
late husbands <car> | 9 -7 -2 0 -1 0
late to | -2 26 -7 -2 -6 -9
later | 11 10 -14 -13 -12 18
latoy * | 11 -6 -3 0 -4 1
latoya | 11 -6 -3 0 -4 1
latoya <name> | 9 -4 -3 0 -3 1
laugh * | 2 -7 -6 -6 -9 26
launc * | -3 -5 10 -3 -2 3
launch | -3 -5 10 -3 -2 3
laund * | 15 -4 0 -6 -8 3
laundromat | 17 -2 -7 -6 -6 3
laure * | -1 16 -12 0 -5 2
laven * | 11 -8 -2 0 -2 1
lavender | 11 -8 -2 0 -2 1
law | -9 2 -3 34 5 -29
law poster | -2 -3 -3 14 -4 -2
lawn | 2 -13 -15 18 30 -22
lawnm * | 16 -6 -2 -2 -6 0
laws | 19 7 -7 -5 -9 -4
lawsu * | -4 -6 -6 32 -4 -11
lawsuit | -4 -6 -6 32 -4 -11
lawye * | -9 -1 15 -11 22 -16
lawyer | -6 5 -10 -7 31 -13
le | -20 18 24 29 -10 -41
le debo | -10 36 -6 -8 -3 -8
le dejo | -2 -3 9 -2 -2 1
le doy | 13 -8 -4 0 -2 1
le falta | 3 -6 9 -3 -3 0
le habla | 5 3 12 -3 -14 -2
le habla <name> | 4 3 4 -1 -8 -2
le hablamos | -2 -3 -7 19 -4 -3
le hablamos del | -6 -7 -8 24 -3 -1
le hablo | 11 7 -12 -8 12 -9
le hablo por | -1 14 -6 -1 -4 -2
le hablo porque | 14 4 -6 -4 -5 -3
le interesa | -4 -5 15 -3 -4 0
le llamamos | -3 -4 -9 25 -4 -4
le llamamos del | -1 -3 -4 14 -3 -3
le llamo | 2 -9 35 -9 -13 -7
le llamo de | 2 -13 26 -5 -7 -3
le llamo porque | 20 -10 -8 0 -5 3
le llevo | -3 4 8 -3 -4 -2
le ofrecemos | -3 -3 -6 23 -5 -6
le pague | 5 23 -9 -7 -8 -4
le prendio | 9 -6 -3 -1 -1 1
le prendio la | 9 -6 -3 -1 -1 1
le quede | -3 27 -9 -3 -5 -6
le quede debiendo | -3 25 -9 -3 -4 -6
le suena | 15 -8 -5 0 -3 2
le toca | 15 -6 -7 -1 -4 3
le toca el | 13 -4 -6 -2 -2 2
lead | -9 -12 2 51 -17 -15
lead generation | -8 -9 0 30 -7 -6
leads | -19 -21 2 74 -15 -21
leads in | -4 -3 -6 12 -2 2
leads in your | -4 -3 -6 12 -2 2
leagu * | -14 -13 8 11 25 -16
league | -14 -13 8 11 25 -16
leak | 28 10 -21 -4 -11 -3
leak <n> | 18 -1 -2 -5 -2 -8
leak and | 13 -4 -6 0 -8 3
leak in | 10 -3 -2 0 -3 -2
leak in the | 10 -3 -2 0 -3 -2
leak on | 21 -9 -6 0 -10 4
leak on the | 13 -11 -4 1 -1 1
leak somewhere | 11 -5 -3 0 -2 0
leaki * | 0 1 -25 -3 37 -9
leaking | -1 1 -25 -3 37 -9
leaking <part> | 16 -1 -5 -1 -6 -4
leaking <part> fluid | 11 -2 0 -1 -6 -1
leaking again | -15 22 -11 -4 19 -10
leaking again right | -4 16 1 1 -11 -3
leaking and | 8 -4 -1 0 -2 -2
leaking antifreeze | 26 -3 -5 -4 -8 -6
leaking coolant | 19 -6 -3 1 -13 2
leaking coolant all | 8 -3 -1 1 -4 0
leaking coolant from | 17 -10 -2 1 -6 1
leaking from | 4 2 -8 -4 6 0
leaking from the | 4 2 -8 -4 6 0
leaking gas | 10 -6 -1 1 -4 1
leaking oil | 20 -9 -3 -2 -9 3
leaking on | -3 -8 -5 -6 26 -4
leaking something | 13 -5 0 1 -9 0
leaking transmission | 11 -2 0 -1 -6 -1
leaking transmission fluid | 11 -2 0 -1 -6 -1
leaks | 20 -10 -4 2 -7 -1
leaky | 11 -10 -14 -10 31 -8
leani * | -4 -5 -4 -2 17 -1
leaning | -4 -5 -4 -2 17 -1
leaning in | 17 -7 -6 0 -6 2
learn | -8 -7 16 10 -5 -6
learn fast | -5 -4 13 -3 -3 2
lease | -25 1 20 17 10 -24
lease renewal | -3 4 28 -10 -10 -9
least | -6 -4 4 -2 9 0
leave | 14 14 -6 -13 -19 10
leave * | -7 16 9 -4 -8 -6
leave <we> | -6 33 -8 -6 -7 -6
leave a | 1 20 -10 -14 -11 13
leave a message | 9 -7 -6 -5 -7 15
leave a tip | -8 29 -3 -8 2 -12
leave it | -9 18 -7 -9 -11 19
leave my | 21 -7 -3 -1 -9 -2
leave my number | 21 -7 -3 -1 -9 -2
leave the drum | -3 -6 11 0 -2 0
leave them | -5 12 2 -3 -4 -2
leave them with | -5 12 2 -3 -4 -2
leave word | 3 -5 -5 -5 10 2
leave you | -6 33 -8 -6 -7 -6
leaves | -7 16 9 -4 -8 -6
leavi * | 11 6 5 -4 -10 -10
leaving | 11 6 5 -4 -10 -10
leaving a | -7 23 -5 -1 -5 -6
ledbe * | 10 -6 -4 2 -4 2
ledbetter | 10 -6 -4 2 -4 2
lee | 10 -5 -3 1 -2 0
left | -2 22 -4 -34 9 8
left <we> | 2 15 14 -11 -9 -11
left <we> a | 4 28 -11 -7 -5 -8
left <we> five | -4 10 -2 -1 -5 2
left a | 8 8 6 -7 -17 3
left a message | 12 3 -9 0 -9 2
left about | -6 19 -3 -3 -3 -5
left his | -11 25 -8 -8 9 -7
left his flashlight | -6 9 -2 2 -5 2
left lane | 12 -9 -3 1 -2 0
left me | 15 -7 -2 1 -8 1
left my | 8 1 -13 -6 21 -11
left my lights | 23 -8 -3 -1 -7 -5
left my sunglasses | -8 3 -4 1 7 2
left shoulder | 9 -5 0 2 -6 0
left so | -5 -2 -4 0 15 -5
left the | -6 2 10 0 -5 -1
left the lights | 9 -6 -4 1 -2 1
left you | 2 15 14 -11 -9 -11
left you a | 4 28 -11 -7 -5 -8
left you five | -4 10 -2 -1 -5 2
left your | -6 17 -1 -11 17 -16
legal | -16 -15 -15 71 -9 -16
legal action | -6 -5 -5 28 -6 -6
legal department | -6 -4 -6 27 -5 -7
lelan * | -6 13 -5 0 -1 -1
leland | -6 13 -5 0 -1 -1
lem | -7 -6 15 -1 -3 3
lem <name> | -7 -6 15 -1 -3 3
lem turner | -7 -6 15 -1 -3 3
lemme | -7 -7 12 -9 24 -13
lemme get | -1 -4 -3 -6 26 -12
lemme get a | -3 -2 -2 -5 22 -10
lemme know what | 12 -1 -3 -6 -5 3
lemon | 14 -1 -4 0 -8 -1
lena | 12 -6 -3 -2 -3 2
lendi * | -9 -9 -10 45 -9 -9
lending | -9 -9 -10 45 -9 -9
leon | 10 -8 -3 1 0 1
leon <name> | 10 -8 -3 1 0 1
leona * | 1 -3 -3 -1 13 -6
leonard | 1 -3 -3 -1 13 -6
leonard <name> | 10 0 -5 0 -7 2
leroy | 19 -9 -7 0 -4 1
leroy <name> | 17 -5 -5 0 -8 0
les | -4 31 -6 -4 -7 -11
less | 10 2 -4 0 -10 3
lesso * | -7 -14 -14 -14 62 -13
lessons | -7 -14 -14 -14 62 -13
leste * | 5 -5 -7 0 9 -1
lester | 5 -5 -7 0 9 -1
let | -8 0 4 4 13 -13
let <we> | -7 -7 12 6 -6 1
let it | 7 -9 -10 2 10 0
let it ring | 15 -8 -4 0 -2 -1
let me | 1 0 4 3 -10 2
let me know | 1 8 -4 -3 -7 4
let me see | 12 -7 -6 1 -4 2
let me think | 8 -7 -1 0 0 0
let the | -2 13 -3 0 -9 1
let us | 2 -14 -12 12 26 -15
let us in | -4 -5 -1 -5 26 -10
let you | -7 -7 12 6 -6 1
lets | -4 9 -1 6 -1 -8
lets do | -12 29 -7 -5 -8 3
lets do the | 0 8 -4 1 -7 2
lette * | 14 10 -3 -5 -13 -3
letter | 14 13 -9 -3 -11 -4
letters | 22 -3 -7 1 -15 2
letti * | -5 9 12 -6 -7 -2
letting | -5 9 12 -6 -7 -2
letting <we> | -5 9 12 -6 -7 -2
letting <we> know | -5 9 12 -6 -7 -2
letting you | -4 6 13 -6 -6 -2
letting you know | -4 6 13 -6 -6 -2
level | 14 0 -10 -1 -8 5
level three | 11 -9 0 1 -3 0
level two | 9 -7 -2 0 -1 0
liabi * | -8 -6 38 -12 -8 -4
liability | -8 -6 38 -12 -8 -4
liability policy | -2 0 10 -7 -4 3
liber * | 5 -9 13 -3 -5 -1
liberty | 5 -9 14 -3 -5 -2
liberty <name> | -3 -7 15 -2 -3 0
libra * | 0 -5 -19 -13 56 -19
library | 1 -3 -19 -12 52 -18
licen * | 25 -16 12 -5 16 -32
license | -1 -5 20 -17 19 -17
license is | -5 -3 19 -4 -7 0
licensed | 31 -8 -14 18 -13 -14
licensed agent | -10 -6 -6 36 -8 -5
licensing | -1 -3 19 -5 -10 0
lie | 0 -2 9 -4 -5 2
lien | -8 -5 8 27 -13 -8
liens | -2 -3 12 -4 -3 1
life | -5 -8 -10 35 -7 -5
lift | 0 -3 33 2 -26 -6
lift <name> | 0 0 -8 6 0 3
lift kit | 3 18 -13 -5 -6 2
lifte * | 36 -6 -10 -3 -7 -10
lifted | 10 -5 -3 1 -4 1
lifter | 37 -6 -9 -5 -7 -11
lifter tick | 13 -2 -10 0 -2 1
liftg * | 6 2 13 -1 -16 -3
liftgate | 6 2 13 -1 -16 -3
light | 25 -5 -8 -5 -6 -1
light * | 32 -9 -20 -9 11 -5
light <n> | 13 -2 -3 -1 -4 -3
light <we> | -2 8 -3 -1 -1 -1
light <we> cleared | -2 8 -3 -1 -1 -1
light and | 13 -4 2 -4 -8 0
light and now | 11 -2 -3 -1 -2 -3
light and the | -1 -5 11 -3 -4 1
light came | 16 11 -13 2 -15 -2
light came back | 3 25 -9 -2 -10 -8
light came on | 13 -6 -3 1 -5 0
light is | 25 1 -20 4 -10 -1
light is blinking | 21 -4 -5 -1 -3 -8
light is flashing | 10 -5 -3 0 -3 1
light is on | 19 -11 -3 0 -3 -2
light of | 12 -6 -3 -1 -2 0
light of the | 12 -6 -3 -1 -2 0
light on | 19 -14 6 -3 -8 1
light on <name> | -4 -6 13 -3 -4 4
light on all | 15 -6 -4 2 -4 -2
light on the | 12 -2 -2 -3 -5 1
light with | 13 -8 -6 1 -1 1
light with the | 13 -8 -6 1 -1 1
light you | -2 8 -3 -1 -1 -1
light you cleared | -2 8 -3 -1 -1 -1
lights | 32 -8 -19 -8 6 -4
lights and | 26 -3 -10 -3 -10 1
lights are | 14 -6 -2 1 -5 -2
lights are dim | 12 -3 -2 0 -5 -1
lights been | 17 -13 -4 0 -1 1
lights been on | 17 -13 -4 0 -1 1
lights dont | 10 -1 -2 -3 -3 -2
lights dont work | 10 -1 -2 -3 -3 -2
lights its | 19 -2 -3 -1 -6 -6
lights its a | 20 -4 -3 -2 -5 -7
lights on | 21 0 -10 5 -16 1
lights on and | 23 -9 -3 0 -7 -3
lights on im | 9 -5 -2 1 -3 0
lights out | -6 -5 -5 -3 27 -8
lights out on | -6 -5 -5 -3 27 -8
lights up | 8 -2 -3 -1 -3 1
lights wont | 21 -7 -6 0 -6 -2
like | 8 -3 -5 -6 11 -5
like <day> | -1 9 -2 -2 -5 1
like <n> | 4 -12 7 7 -11 5
like <vehicle> | -1 -3 14 0 -5 -4
like <we> | 10 15 -22 -5 3 -2
like <we> said | -6 19 -6 -4 -5 1
like a | 27 -5 -11 -9 -1 -2
like a <paper> | 24 -10 -5 -3 -5 -1
like a call | 13 4 -4 -1 -4 -9
like a cow | 10 -6 -1 0 -2 -1
like a pre | 21 -10 -6 -1 -4 1
like a quote | 24 -10 -5 -3 -5 -1
like a second | 9 -6 -2 1 -3 2
like a tank | 9 -4 -2 0 -4 2
like a top | -6 35 -5 -10 -8 -6
like a tractor | 10 -6 -1 1 -3 -1
like a written | 19 -6 -3 -2 -8 -1
like an appointment | 16 -11 0 2 -9 2
like an hour | 0 -4 -4 -2 12 -2
like and | -3 -3 -2 -4 -4 17
like and subscribe | -3 -3 -2 -4 -4 17
like at | 9 -5 -1 1 -6 1
like at all | 9 -5 -1 1 -6 1
like burning | 11 -3 -1 -2 -3 -2
like could | 10 -3 -5 0 -3 2
like crazy | 28 -11 -1 0 -8 -7
like crazy <n> | 23 -4 -1 -4 -5 -9
like eggs | 11 -6 -1 0 -6 1
like gas | 19 -5 -2 -3 -3 -6
like half | -1 -7 -4 -3 16 -1
like hot | 0 15 -5 -2 -4 -3
like it | 14 0 -15 -8 -1 11
like it done | 11 -5 -4 2 -5 1
like last | -6 1 14 0 -4 -5
like last time | -3 -3 17 -1 -2 -7
like me | -7 -7 14 -2 0 3
like metal | 9 -1 0 2 -9 -2
like metal on | 8 -1 -1 2 -10 2
like my | -4 13 -2 1 -6 -3
like new | -2 29 -4 -6 -9 -8
like six | 9 -8 2 -1 -2 1
like someone | 20 -3 -8 -5 -11 6
like someone to | 20 -3 -8 -5 -11 6
like something | -5 10 -2 1 -4 0
like ten | 1 -7 -3 -2 9 2
like ten minutes | 1 -7 -3 -2 9 2
like that | 10 15 -12 -2 -11 0
like the | 13 -1 -6 -3 -6 3
like the <part> | 12 -7 -5 1 -1 1
like to | -5 -15 9 -1 17 -6
like to apply | -7 -3 23 -2 -8 -4
like to cancel | -6 -9 -3 0 26 -7
like to change | -6 -7 -3 -2 26 -9
like to drop | -7 7 8 -8 -4 3
like to get | 25 -9 3 -5 -17 3
like to go | 11 -2 -4 0 -8 2
like to have | 8 4 -5 -1 -10 4
like to hear | -5 14 -6 1 -8 3
like to know | 2 23 -14 0 -13 2
like to make | 3 -4 -13 -12 14 12
like to offer | 6 -1 -9 17 -5 -8
like to order | 0 -2 -2 -2 9 -2
like to place | -7 -3 15 -6 1 -1
like to schedule | 15 -8 -13 -4 19 -8
like to send | -2 -5 12 -1 -8 3
like to set | 10 -5 6 -4 -8 0
like to speak | -9 10 -9 -6 13 0
like to talk | 14 3 1 -11 -9 2
like twenty | -5 12 -5 -4 5 -3
like twenty minutes | -5 13 -5 -3 4 -3
like we | -3 40 -11 -12 -2 -12
like we talked | -4 28 -9 -13 8 -11
like you | 10 15 -22 -5 3 -2
like you said | -6 19 -6 -4 -5 1
like yours | -2 -1 0 13 -6 -4
lilie * | -2 -3 -5 -3 10 3
lilies | -2 -3 -5 -3 10 3
limit * | -4 -7 -8 32 -6 -7
limited | -4 -7 -8 32 -6 -7
limited time | -11 -10 -5 41 -6 -9
limited time offer | -8 -6 -3 24 -3 -5
limp | 22 -7 -10 -1 -7 2
limp mode | 22 -7 -10 -2 -7 2
limpi * | -5 -7 15 -4 -1 2
limpieza | -2 -5 10 -2 -2 1
limpieza de | -2 -5 10 -2 -2 1
linco * | 20 -3 -8 -2 -8 1
lincoln | 20 -3 -8 -2 -8 1
lincoln <name> | 18 -6 -5 -2 -3 -2
linda | -2 -8 5 -16 17 5
linda <name> | 13 0 -9 -3 -2 1
linda park | 11 -6 -2 1 -3 -1
linda park and | 10 -2 -2 1 -4 -3
linda park my | 10 -3 -1 -1 -3 -2
lindqvist <name> | 9 -7 -4 -4 6 -1
linds * | 12 8 -6 -6 -8 -1
lindsay | -3 11 -4 -1 -4 2
lindsay <name> | -2 9 -3 1 -6 1
line | 2 -8 3 29 0 -27
line <n> | 15 -3 -10 8 -9 -2
line is | 9 -10 9 -6 -7 6
line is <n> | 9 -10 9 -6 -7 6
line of | -13 -12 14 27 -9 -7
line of credit | -7 -6 -6 30 -7 -3
line up | -3 -10 0 -2 15 0
line we | -7 -9 16 5 0 -5
lined | 4 11 -8 -3 -6 2
lined up | 4 11 -8 -3 -6 2
linen | -10 -9 43 -10 -7 -8
liner | -9 0 -1 -1 11 0
lines | 7 9 5 -6 -8 -6
ling | 8 -1 -6 1 -4 2
ling <name> | 8 -1 -6 1 -4 2
link | -7 73 -17 -11 -16 -22
link <we> | -7 32 -7 -6 -6 -6
link to | -3 29 -3 -10 -2 -11
link to pay | -2 21 -1 -8 -2 -9
link to work | -7 31 -7 -6 -7 -4
link you | -7 32 -7 -6 -6 -6
linne * | 11 -5 -1 2 -4 -4
linnea | 11 -5 -1 2 -4 -4
lisa | 0 -7 13 -3 -4 1
list | -9 4 30 32 -27 -29
list for | -3 14 -6 -4 -3 2
liste * | -11 -13 -7 -2 22 10
listed | 1 -12 -2 -4 27 -9
listen <name> | 15 -11 -5 1 0 1
listen i | 4 -9 9 -3 -3 3
listen to | -5 12 -6 1 -1 0
listen to it | -5 12 -6 1 -1 0
listening | -2 -10 -2 -2 -2 19
listi * | -11 -26 -4 42 27 -27
listing | -11 -26 -4 39 29 -27
listing and | -1 -4 9 1 -8 2
listing has | -1 -2 -2 13 -5 -3
listing has been | -1 -2 -1 10 -3 -3
listing is | 0 -2 -4 9 -2 -1
listing on | -7 -9 -10 4 28 -6
listings | 1 -2 -4 14 -5 -3
listings your | 1 -2 -4 14 -5 -3
listo | 0 41 -6 -11 -13 -10
listo mi | -2 35 -5 -9 -11 -8
listo mi <vehicle> | -7 19 -4 -1 -5 -2
listo mi carro | -7 19 -4 -1 -5 -2
lit | 15 -3 -1 -3 -4 -5
liter | 20 -9 -10 -5 4 -1
liter * | -4 2 -5 -8 15 0
literally | -4 2 -5 -8 15 0
littl * | 7 7 -7 -5 7 -9
little | 7 7 -7 -5 8 -9
little <car> | 27 -10 -6 -3 -11 2
little <name> | 17 -6 -4 -4 -7 4
little card | -1 14 -5 -4 -3 -1
little league | -11 -9 14 -5 23 -11
little longer | 8 -7 -5 -5 9 -1
little steps | 15 -5 -4 -4 -6 4
live | 15 -10 4 -1 -12 3
live at | 19 -6 -5 2 -8 -2
live in | 13 -11 -3 1 -1 1
live in <name> | 14 -11 -4 1 0 1
livin * | 2 -8 -7 -1 24 -10
living | 2 -8 -7 -1 24 -10
lkq | -3 -2 35 -6 -14 -11
lkq <name> | -3 -3 14 -3 -7 2
llama | 0 -9 19 -6 -4 0
llama * | 7 -11 -19 20 27 -25
llama al | 0 -6 8 -1 -3 2
llama al <n> | 0 -6 8 -1 -3 2
llamame | 5 -11 -7 -8 38 -17
llamame <n> | 9 -2 -2 0 -5 0
llamame al | 17 -6 -4 1 -5 -3
llamame al <n> | 17 -6 -4 1 -5 -3
llamame cuando | -5 -4 -4 -4 24 -8
llamame cuando puedas | -2 -2 -1 -2 12 -5
llamamos | -2 -4 -10 29 -8 -5
llamamos del | 0 -2 -6 22 -8 -6
llamamos del departamento | -1 -3 -4 14 -3 -3
llame | 1 -7 -6 -3 26 -10
llame * | 11 6 -6 17 -6 -21
llameme | 18 15 -10 -6 -8 -8
llameme al | 34 -10 -9 -4 -5 -5
llameme al <n> | 34 -10 -9 -4 -5 -5
llamenos | -7 -9 -9 26 8 -10
llamo | 7 -1 22 -15 -23 9
llamo <name> | 19 -14 -6 1 -1 1
llamo de | 2 -13 26 -5 -7 -3
llamo de la | -5 -11 28 -4 -5 -2
llamo para | -4 19 -6 -1 -4 -4
llamo por | 19 -4 -8 0 -4 -3
llamo por mi | 18 -2 -6 0 -4 -5
llamo porque | 20 -12 -8 0 -4 3
llamo rosa | 9 -6 -2 0 -2 0
llamo yesenia | 13 -12 -1 1 -2 1
llant * | 9 -20 12 -6 7 -1
llanta | 12 -5 -3 0 -4 1
llanta ponchada | 12 -5 -5 1 -3 1
llantas | -4 -15 16 -4 13 -6
llantas usadas | 6 -4 8 -2 -9 1
llantas usadas y | 6 -4 8 -2 -9 1
llantera | 14 -6 5 -6 -5 -2
llave | -9 20 -8 0 -4 0
llave * | 5 11 -6 -3 -5 -2
llave y | 13 -8 -4 0 -2 1
llave y no | 14 -9 -4 0 -2 1
llaves | 5 11 -6 -3 -5 -2
llc | -8 0 21 -5 -6 -3
llega * | -3 29 -10 -2 2 -16
llegamos | 0 -4 -2 -2 13 -4
llegamos a | -2 -4 -1 -2 11 -3
llegamos a la | -2 -4 -1 -2 11 -3
llego | 5 34 11 -12 -19 -19
llego el | -2 4 8 -3 -5 -2
llegu * | -8 -11 -3 1 22 -2
llegue | -8 -11 -3 1 22 -2
lleva * | 7 -10 -10 -7 28 -8
llevar | 8 -10 -8 -6 22 -7
llevo | -8 9 4 -4 4 -4
lo | -14 35 13 -14 0 -20
lo del | 13 -10 -5 1 0 1
lo estoy | 1 21 -5 -3 -6 -9
lo estoy esperando | 1 21 -5 -3 -6 -9
lo mein | 2 -4 -8 -10 32 -11
lo que falta | -5 10 -2 -1 -2 0
load | 11 -1 -6 -2 -2 1
loadi * | 9 -5 -6 8 -5 -1
loading | 9 -5 -6 8 -5 -1
loan | -15 -15 -1 48 16 -33
loan application | -2 -5 18 -6 -5 1
loan forgiveness | -7 -4 0 28 -10 -6
loan forgiveness center | -1 -1 -3 9 -6 2
loans | -9 -3 0 30 -10 -8
local | 6 -12 14 30 -25 -14
local <name> | -1 -2 -11 17 -6 3
local businesses | -8 -8 20 9 -9 -4
local businesses to | -2 -3 -5 18 -5 -3
locat * | -3 5 21 -7 -8 -8
location | -3 5 21 -7 -8 -8
lock | 1 7 2 -1 -9 0
lock key | -9 16 -4 -1 -4 3
lock my | 18 -5 -3 0 -8 -3
locke * | 20 -18 -19 17 10 -10
locked | 20 -18 -19 17 10 -10
locked in | 14 -6 -1 0 -7 0
locked in the | 9 -3 0 1 -6 0
locked my | 15 -8 -3 1 -6 1
locked my keys | 15 -8 -3 1 -5 1
locked out | 12 -2 -4 1 -7 1
locked out of | 12 -2 -4 1 -7 1
locked the | 13 -5 -2 0 -7 0
locked the keys | 13 -5 -2 0 -7 0
locked up | 14 -13 -11 0 8 2
locki * | 21 -6 -4 -3 -5 -3
locking | 21 -6 -4 -3 -5 -3
locks * | -10 -9 15 -12 20 -5
locksmith | -10 -9 15 -12 20 -5
locksmith for | -9 -6 -4 -2 27 -6
locksmith for my | -9 -6 -4 -2 27 -6
logo | -10 -8 7 35 -9 -14
lol | 19 -9 -6 -4 7 -7
long | 16 -5 -14 -4 8 -1
long but | 10 -4 -5 -1 -2 2
long term | 21 -7 -7 0 -10 4
long the | 12 -6 1 1 -6 -2
longe * | 0 18 3 -9 2 -14
longer | 0 18 3 -9 2 -14
lonni * | 0 -11 19 -3 -10 4
lonnie | 0 -11 19 -3 -10 4
look | 24 3 4 -11 -20 -1
look <n> | -1 9 -3 1 -6 0
look at | 29 -8 8 -6 -25 1
look at a | 13 -9 15 -5 -12 -1
look at it | 18 2 -12 2 -12 3
look at my | 27 -2 -8 -3 -14 0
look at the | 18 -11 -5 1 -6 3
look into | -6 15 -6 0 -5 2
look into that | -6 15 -6 0 -5 2
look the | -6 17 -5 -2 -5 2
looked at | 14 10 -15 -2 3 -9
looked at <name> | -2 10 -7 3 -3 -1
looked at my | 10 18 -4 -4 -10 -10
looked at the | -1 10 -3 0 -4 -2
looked everywhere | 15 -9 -6 1 -5 3
looked over | 12 3 -3 -3 -4 -5
looki * | -8 -11 13 5 13 -11
lookin | -4 9 8 -11 -6 4
lookin at | 0 10 -6 -1 -5 2
looking | -8 -11 13 5 13 -11
looking at | 4 6 4 5 -22 3
looking at buying | 11 -3 -7 -2 -1 1
looking at me | -2 11 -2 0 -4 -4
looking at my | -4 11 -4 -1 -3 0
looking at the | 11 1 -5 2 -10 2
looking for | -3 -17 17 -7 25 -16
looking for <name> | 2 -2 -7 -2 18 -9
looking for a | 25 -13 4 -12 -3 -2
looking for an | 6 -2 11 -6 -12 3
looking for somebody | 23 -12 3 -3 -10 -1
looking for someone | 12 -2 -8 -3 -1 1
looking for the | 3 -11 -22 -2 38 -7
looking for work | -9 -10 28 -5 -7 3
looking to | -8 -8 8 8 3 -4
looking to get | 11 -6 9 -3 -8 -3
looking to have | 1 -6 11 0 -10 4
looking to see | -2 -3 10 -2 -5 2
looks | 9 -5 0 4 -8 0
looks like a | 16 -1 -4 -5 -6 -1
loose | 13 20 -11 -7 -8 -6
lopez | -3 -10 6 -3 9 1
lopez <name> | -4 -5 -2 0 11 1
lopez here | 8 -5 -1 0 -3 0
lopez my | 10 -3 -1 -1 -3 -2
lopez my number | 10 -3 -1 -1 -3 -2
loren * | 1 -5 12 -1 -3 -4
lorenzo | 1 -5 12 -1 -3 -4
loret * | 7 -11 -4 1 5 1
loretta | 7 -11 -4 1 5 1
loretta <name> | 7 -11 -4 1 5 1
los | 12 18 9 -3 -8 -28
los <part> | 18 9 -9 -3 -10 -5
los cambios | 18 -7 -4 -2 -3 -3
los domingos | 34 -8 -7 -3 -6 -10
los doscientos | -1 12 -4 -1 -5 -1
los frenos | 18 9 -9 -3 -10 -5
losin * | 9 5 -4 6 -7 -9
losing | 9 5 -4 6 -7 -9
losing coolant | -3 12 -5 0 -4 -1
loss | -4 -4 10 -2 -3 2
lost | -2 11 -18 -8 37 -19
lost its | 10 -1 -1 -4 -3 1
lost my | 5 -2 -9 -5 26 -15
lost my only | 10 -4 -1 0 -4 -1
lost power | 16 -2 -3 -1 -4 -6
lost the only | 13 -6 -3 -4 -4 3
lost the paper | -1 8 -3 0 -4 0
lot | 24 -14 -5 -8 -1 3
lot <car> | 16 -4 -6 1 -7 0
lot and | 9 -4 -3 1 -5 1
lot at | 4 -8 13 -5 -4 1
lot at <name> | -4 -6 15 -3 0 -1
lot by | 4 15 -4 -8 -7 0
lot by the | 4 15 -4 -8 -7 0
lot in | 19 -4 -2 -6 -4 -2
lot last | 7 -11 -2 -1 7 -1
lot last week | 16 -9 -1 -1 -3 -1
lot my | 18 -6 -3 -1 -6 -2
lot of | -9 -3 12 5 -8 4
lot of the | -1 -5 9 -3 -2 3
lot on | 15 -5 -6 0 -6 2
lot on <name> | 13 -3 -6 -1 -6 2
lot so | 11 -5 -5 2 -4 2
lou | 9 -12 9 -7 16 -15
lou with | -5 10 6 -5 -7 1
loud | 27 -13 -4 -1 -6 -2
loud as | 15 -5 -2 0 -5 -4
loud noise | 9 -2 0 0 -6 -1
loud noise like | 13 -1 -1 0 -8 -2
lous | -4 -5 12 -3 -3 3
lous <name> | -4 -5 12 -3 -3 3
love | -4 -19 10 8 17 -13
love <name> | -1 0 -4 -7 19 -7
love <we> | -4 -4 -6 -7 32 -11
love <we> bye | -1 -3 -3 -1 10 -1
love <we> call | -6 -3 -1 -1 10 0
love for | -2 -4 15 -4 -6 1
love for <we> | -3 -4 16 -3 -5 -1
love for you | -3 -4 16 -3 -5 -1
love ten | -2 -3 9 -3 -2 1
love ten minutes | -2 -3 9 -3 -2 1
love that | 14 -6 -5 -1 -2 1
love to | -5 -3 11 11 -13 -2
love to get | 5 -3 -9 8 -1 1
love to set | -3 -2 10 -3 -3 1
love to talk | -6 -3 20 -10 -3 2
love you | -4 -4 -6 -7 32 -11
love you bye | -1 -3 -3 -1 10 -1
love you call | -6 -3 -1 -1 10 0
loved | 0 -3 -5 10 -5 3
low | -3 10 -1 30 -19 -17
low coolant | 12 -9 -1 0 -3 1
low in | 11 -8 -2 1 -4 1
low in the | 12 -7 -2 0 -4 1
low monthly | -8 -8 -4 32 -6 -6
low on | 1 -2 10 -4 -5 0
lowel * | 25 0 -3 -5 -9 -7
lowell | 25 0 -3 -5 -9 -7
lower | -7 -2 6 40 -21 -17
lower * | 15 -8 -16 35 -14 -11
lower your | -12 -15 -20 63 -11 -5
lower your energy | -4 -5 -6 23 -4 -2
lowering | -7 -7 -10 37 -7 -5
lowering your | -7 -7 -10 37 -7 -5
lowers | 18 -5 -6 -4 -1 -3
lowes | 10 -5 -6 -7 6 2
lube | 5 -11 9 -2 -3 2
lube and | -2 -4 9 -2 -3 2
lubri * | -2 -3 15 -3 -5 -2
lubricants | -2 -3 15 -3 -5 -2
luces | 15 -9 -3 0 -2 -1
lucia | 4 -5 -6 -5 17 -5
lucil * | 2 -9 -3 2 6 2
lucille | 2 -9 -3 2 6 2
lucille <name> | 2 -9 -3 1 7 2
lucin * | 17 -8 -5 3 -7 0
lucinda | 17 -8 -5 3 -7 0
lug | -4 14 -7 -1 -2 0
lug nuts | -4 14 -7 -1 -2 0
luis | -1 6 12 -1 -17 1
luis <name> | 12 -15 9 1 -10 3
luis from | 13 -2 -9 -2 -4 4
luis from the | 13 -2 -9 -2 -4 4
luis perez necesito | 9 -2 -4 -1 -1 0
lunch | -5 -8 18 -13 34 -26
lunch for | -10 -4 36 -4 -9 -8
lund | 10 -4 -3 -1 -2 0
lunes | -8 17 -5 0 -5 1
lupe | -1 -9 10 -2 3 -1
lupe <name> | 16 -1 -6 -4 -8 3
luthe * | -4 -2 -1 -1 9 0
lutheran | -4 -2 -1 -1 9 0
luz | 13 7 -18 29 -16 -15
luz del | 26 -8 -8 -1 -7 0
luz del <part> | 26 -8 -8 -1 -7 0
luz del motor | 26 -8 -8 -1 -7 0
luz marina | 11 -5 -2 0 -6 1
lyle | 4 17 -10 0 -9 -1
lynn | 11 12 -6 -5 -9 -4
m | -2 20 -8 2 -16 5
m i | 10 -8 -1 0 -1 0
m i t | 10 -7 0 0 -3 1
ma | 2 -9 -5 -2 19 -6
maam | 20 -7 -4 0 -9 0
maam or | 12 -8 0 0 -3 -1
maam or sir | 12 -8 0 0 -3 -1
mac | -1 -11 46 -13 -7 -13
mac tools | -12 -5 32 -4 -1 -10
macbo * | 0 -1 -6 11 -5 2
macbook | 0 -1 -6 11 -5 2
macbook has | 0 -1 -6 11 -5 2
macbook has been | 0 -1 -6 11 -5 2
maccl * | 8 -3 -5 -2 -1 2
macclenny | 8 -3 -5 -2 -1 2
machi * | -7 -8 13 -23 13 13
machine | -8 -8 13 -24 14 13
machine shop | -1 6 8 -2 -9 -2
machines | 10 -5 0 0 -4 -1
mack | 0 -5 9 0 -1 -2
macon | -4 4 11 -4 -8 1
mad | -7 20 -7 4 -11 1
maddo * | 4 2 8 -2 -4 -8
maddox | 4 2 8 -2 -4 -8
made | -9 6 20 -17 18 -18
made it | -6 29 -4 -4 -7 -8
made it to | -7 25 -2 -3 -6 -7
made up | -2 -7 8 -7 9 -1
maest * | 0 -8 -5 -6 27 -7
maestra | 0 -8 -5 -6 27 -7
maestra de | 1 -5 -5 -5 19 -5
magne * | 3 3 10 -5 -12 2
magnets | -7 -5 21 -5 -7 3
magnets for | -5 -4 17 -5 -5 2
magno * | 6 -4 -8 -2 14 -7
magnolia | 6 -4 -8 -2 14 -7
mail | 0 40 -13 -5 -12 -10
mailb * | -13 28 -8 -10 -19 22
mailbox | -13 28 -8 -10 -19 22
mailbox is | -4 0 -6 -4 -9 23
maile * | -9 -8 -2 7 21 -9
main | 21 5 -17 13 -13 -9
main seal | 12 -6 -4 0 -2 -1
main street | 4 -4 -6 16 -4 -6
maint * | 27 -5 -12 -10 1 -2
maintenance | 27 -5 -12 -10 1 -2
make | 13 -1 -13 1 2 -3
make a | -24 3 -17 10 12 16
make a call | -3 -2 -1 -3 -6 15
make a claim | -6 -4 -1 0 20 -8
make a payment | -6 31 -9 -2 -11 -3
make a reservation | -5 -3 -2 -11 27 -7
make an | 25 -11 -7 -5 2 -4
make an appointment | 25 -11 -7 -5 2 -4
make it | 1 35 -8 1 -4 -25
make it <day> | -10 39 -8 -6 -10 -5
make my | 0 5 -9 -14 25 -9
make noise | 27 -7 0 -4 -5 -11
make noise like | 9 -3 1 2 -2 -7
make one | 10 -4 -2 0 -4 -1
make sure | 11 12 -6 -3 -11 -3
make sure <we> | 12 2 -4 -2 -5 -3
make sure you | 12 2 -4 -2 -5 -3
make the | -2 -8 19 -5 -5 1
make them | 9 -5 -3 1 -4 2
make them anymore | 9 -5 -3 1 -4 2
maker | -7 -2 -5 34 -10 -9
makes | 20 -14 8 3 -13 -4
makes a | 34 -16 -1 2 -14 -5
makes a humming | 18 -10 -4 2 -10 3
makin * | 23 2 -20 10 1 -16
making | 23 2 -20 10 1 -16
making a | 27 -7 -12 -5 7 -9
making a clunk | 15 -5 -3 0 -4 -3
making a grinding | -4 12 -2 1 -9 2
making a noise | -1 -7 -4 -1 16 -3
making a whining | 15 -3 -2 0 -8 -2
making noise | 9 -5 0 0 -4 0
making sure | -9 19 -4 -1 -4 -2
making that | 12 11 -6 -1 -11 -4
making that noise | -6 18 -3 1 -8 -2
making this | 16 -7 0 -1 -7 -1
mal | -2 -7 -6 -9 39 -15
malfu * | 15 -5 -4 -2 -6 1
malfunction | 15 -5 -4 -2 -6 1
malib * | -6 1 16 -1 -5 -5
malibu | -6 1 16 -1 -5 -5
mall | 17 -3 -5 -2 -6 0
mama | -4 -2 -6 -7 33 -14
mama de | -4 4 -7 -4 18 -7
mama de <name> | -6 6 -6 -4 15 -6
mama llamame | 0 -2 -2 -3 15 -8
mama que | 0 -6 -3 -3 20 -8
mammo * | -15 -5 -3 -1 34 -11
mammogram | -15 -5 -3 -1 34 -11
man | -5 9 -6 -4 17 -11
man came | 1 0 -7 -3 14 -5
man came out | 1 0 -7 -3 14 -5
man i | 10 -3 -3 -2 -3 1
man i got | 19 -6 -4 -6 -5 2
man its | -1 11 4 0 -18 3
man its <name> | -7 17 0 0 -9 -1
man its me | -6 22 -3 -1 -10 -2
man this | 21 -7 -8 2 -12 4
man this is | 21 -7 -8 2 -12 4
man was | 0 8 -3 0 -5 0
man who | -2 23 5 -7 -12 -7
man you | 9 9 -12 -7 10 -10
man you sent | -7 32 -7 -5 -7 -6
manag * | 16 -13 19 -1 -11 -9
manage | 16 -2 -2 -6 -8 2
manage a | 11 -6 4 -4 -4 -1
manage a fleet | 15 -2 -8 -2 -3 0
manage the | 13 0 -9 -2 -4 2
management | 12 -10 11 -7 -10 4
manager | -3 -6 24 7 0 -22
manager at | 6 6 2 -5 -10 1
manager at the | -3 7 8 -4 -9 1
manan * | 4 14 25 -16 -9 -18
manana | 4 14 25 -16 -9 -18
manana a | 18 4 -6 -4 -5 -6
manana para | 4 9 -2 -2 -5 -3
manana temprano | 8 -6 -2 0 -1 0
manda * | -2 20 1 -6 -4 -10
mandar | -7 16 -7 0 3 -6
mandarin | 17 -7 -4 0 -6 0
mande | -2 31 4 -10 -11 -12
mando | -2 -10 19 -3 -3 0
manej * | 10 -4 -5 -1 -2 1
manejo | 13 -4 -6 -2 -2 1
manif * | 13 -6 3 -2 -6 -2
manifold | 13 -6 3 -2 -6 -3
manifold and | -2 -6 8 -2 -2 2
manifold bolts | 20 -3 -2 -4 -4 -7
manny | 5 -2 0 -4 12 -12
mans | 2 22 -5 -2 -11 -6
maple | 0 -2 -4 9 -6 3
maps | -1 -8 4 22 -9 -8
marca | 13 -6 6 -5 -5 -4
marca * | -2 -3 -4 -2 19 -8
marcame | -2 -3 -4 -2 19 -8
marcame cuando | -2 -3 -4 -2 19 -8
march | -3 13 4 -10 2 -7
march * | 0 12 -6 -2 0 -4
march and | -1 13 1 0 -6 -7
march and the | -2 -5 8 -2 -1 2
marcha | 1 15 -4 -4 -7 -1
marco | 1 -6 -9 -3 22 -4
marcus <name> | 10 -6 -6 3 -2 1
marcus i | -2 10 -2 0 -7 0
marcus its | -7 17 -3 4 -8 -2
marcus webb | 8 -5 -1 0 -2 -1
marcus webb and | 10 -2 -3 1 -4 -3
marcus webb here | 8 -5 -1 0 -3 0
marcy | 18 -5 -7 0 -4 -2
marcy <name> | 12 -2 -5 -1 -5 2
marga * | 1 11 -2 -4 -2 -4
margaux | 4 9 0 -5 1 -9
marge | 0 -4 12 -2 -6 0
margu * | 11 -4 -9 -2 2 3
marguerite | 11 -4 -9 -2 2 3
marguerite <name> | 13 -3 -3 -1 -8 2
maria | 2 7 4 -5 -11 4
maria elena | -7 11 -2 1 -4 2
maria elena <name> | -7 11 -2 1 -4 2
maria from | -5 -4 16 -3 -7 1
maria from <name> | -5 -4 16 -3 -7 1
maria gonzalez calling | 8 -3 -3 0 -2 0
maria gonzalez necesito | 10 -2 -3 -2 -2 -1
maria i | 9 -4 -1 0 -4 1
marib * | 12 -6 -3 -1 -3 1
maribel | 12 -6 -3 -1 -3 1
marie * | 11 -8 6 -5 -6 1
marietta | 11 -8 6 -5 -6 1
marin * | 17 -8 -9 -9 21 -12
marina | 17 -8 -9 -9 21 -12
maris * | 4 -10 12 -4 -5 4
marisol | 4 -9 12 -4 -6 3
marisol <name> | 18 -8 2 -5 -11 3
marisol i | 15 -8 -1 -1 -7 2
marjo * | 6 -13 -4 0 12 -2
marjorie | 6 -13 -4 0 12 -2
marjorie <name> | 6 -13 -4 0 12 -2
mark | 0 4 1 0 7 -12
marke * | 0 -25 -4 47 11 -30
marked | -8 -9 18 7 -5 -3
marked as | -7 -7 20 0 -3 -3
marker | 17 -2 -6 -2 -9 2
marker <n> | 14 -4 -6 0 -7 3
market | 2 -9 12 0 -9 3
marketing | -8 -6 -12 64 -19 -19
marketing agency | -9 -8 0 29 -9 -4
marketplace | 3 -9 -11 -11 35 -7
marle * | -8 8 -2 0 4 -2
marlene | -8 8 -2 0 4 -2
marlene <name> | -8 8 -2 0 5 -2
marqu * | 2 8 -21 24 19 -31
marque | -21 -17 -19 42 33 -17
marque el | -6 -5 -6 29 -7 -4
marque mal | -7 -6 -6 -8 38 -12
marque uno | -6 -6 -6 32 -9 -4
marqueme | 3 13 -6 -3 -4 -3
marsh * | 3 -3 10 -1 -8 0
marshals | 3 -3 10 -1 -8 0
marvi * | -5 13 11 -6 -10 -4
marvin | -5 13 11 -6 -10 -4
mas | -3 10 7 -4 -7 -3
mass | 1 -11 -7 26 5 -15
maste * | -4 -9 5 36 -13 -15
mastercard | -14 -11 -7 44 -5 -8
mastercard services | -9 -6 -7 31 -6 -3
mat | -1 27 3 -4 -14 -10
match | -6 1 13 -1 -4 -3
matco | 3 -5 43 -16 -15 -10
matco <mechanic> | 3 -1 22 -10 -9 -6
matco guy | 3 -1 22 -10 -9 -6
matte * | 6 -9 -10 22 4 -12
matter | -14 -9 -4 26 9 -9
matters | 8 -4 -3 1 -4 1
mattr * | -9 -6 -7 -12 46 -13
mattress | -9 -6 -7 -12 46 -13
may | -13 0 -1 30 0 -17
may <name> | -5 -8 6 -5 18 -6
may be | 3 -8 -8 26 -6 -6
may be eligible | -6 -4 -3 30 -10 -6
may be owed | -4 -2 -2 17 -3 -4
may have | 0 -11 5 20 -8 -6
may i | -7 2 4 -7 16 -8
may i speak | -6 -5 8 -5 14 -7
may now | -12 23 -8 -4 -2 3
may qualify | -7 -9 -5 34 -9 -5
may qualify for | -4 -3 0 18 -11 0
maybe | 7 9 -5 -1 -14 4
maybe its | -1 10 -1 -1 -8 1
maypo * | 22 -3 -5 0 -4 -10
mayport | 22 -3 -5 0 -4 -10
mazda | 14 -11 16 -3 -7 -8
mcall * | 23 -7 -8 -5 -5 3
mcallister | 23 -7 -8 -5 -5 3
mcken * | 6 -4 8 -5 -5 0
mcrae | 19 -5 -2 -2 -2 -8
me | 15 27 -3 -19 15 -35
me <car> | 14 -4 -2 -3 -1 -3
me <day> | -7 16 -4 1 -7 1
me <did> | 3 46 -11 -15 -9 -14
me <did> el | -5 11 -2 -1 -4 0
me <n> | -7 18 8 -5 -16 1
me <n> its | 14 -12 -1 1 -2 1
me <n> triple | 3 1 8 -4 -9 0
me <name> | 14 3 -12 1 -10 4
me <we> | 6 -9 6 -5 1 0
me <we> were | -8 -3 13 -3 -1 2
me a | 26 -1 7 -1 -21 -10
me a <car> | 10 -3 -7 0 0 1
me a call | 22 -7 8 2 -12 -13
me a copy | -2 9 -3 0 -4 1
me a picture | -6 12 -6 2 -4 2
me a price | 15 -11 -7 1 0 1
me about | 26 0 -16 -4 -3 -4
me about a | 9 -2 -5 -1 -2 1
me about my | 25 -12 -5 1 -8 -1
me about the | -3 10 -6 -4 9 -5
me after | -1 11 -4 1 -9 1
me again | -1 30 -10 -7 1 -13
me again the | -2 25 -3 -2 -11 -7
me an | -3 21 -4 -2 -4 -7
me and | -8 20 12 -7 -8 -8
me and <name> | 1 9 -9 2 -6 4
me and i | 2 29 -8 -3 -11 -9
me and it | 12 -6 -4 2 -4 1
me apago | 10 -9 -1 0 -1 0
me arreglaron | -3 8 -2 0 -2 0
me arreglo | -4 28 -6 -6 -6 -7
me arreglo el | -3 13 -6 0 -5 0
me arreglo los | -6 11 -2 -1 -2 0
me at | 12 -3 1 -3 -10 3
me at <n> | 13 -1 -3 -2 -10 2
me at my | 11 -5 -1 -1 -7 2
me back | 28 -15 -16 10 13 -20
me back <n> | -2 8 -7 3 -4 1
me back about | 13 -12 -1 -2 4 -2
me back at | 25 -6 -8 -4 -11 4
me back but | 11 -1 -6 2 -8 2
me back please | 32 -10 -4 -3 -7 -9
me back when | -13 -7 5 -4 26 -7
me back with | 24 -9 -3 -5 -6 -1
me before | -10 13 8 -4 -8 0
me call | -6 1 -3 -3 18 -7
me call me | -6 1 -3 -3 18 -7
me cambiaron | 0 22 -7 -8 1 -8
me cambiaron el | -5 9 -1 -1 -2 0
me cambio | -2 29 -7 -6 -8 -6
me cobra | 12 -8 -3 0 -3 1
me cobra por | 11 -6 -3 -1 -2 2
me cobraron | -10 37 -8 1 -11 -9
me da | -1 -4 10 -2 -3 0
me dicen | 12 -5 -4 -1 -2 0
me dijeron | 2 16 -6 0 -8 -3
me dijeron que | 2 17 -6 0 -8 -4
me dijo | -4 -1 -6 -3 14 0
me dijo que | -4 -1 -6 -3 14 0
me dio | 14 -6 -5 0 -4 0
me dio su | 14 -6 -4 0 -4 0
me doesnt | -3 -8 16 1 -3 -3
me down | -1 49 -15 -15 -12 -6
me down as | -5 15 -2 -2 -2 -4
me down for | -1 40 -13 -12 -10 -4
me encargo | -4 -7 13 0 -3 0
me first | -1 -4 9 -4 -2 2
me for a | 9 5 -6 -2 -7 1
me for the | -3 3 -8 -2 10 0
me from | -1 1 -8 -3 23 -12
me ha | -7 -2 15 -4 -2 0
me han | -6 19 -8 -5 8 -9
me hicieron | -9 35 -7 -6 -8 -5
me his | 12 -6 -2 -2 -6 3
me i | 0 -12 -2 9 8 -2
me if | 7 -17 9 -2 11 -8
me if its | 15 -3 -3 -1 -4 -4
me im | 13 -5 -9 -1 7 -4
me in | 7 -1 1 -12 14 -10
me in the | 10 -5 -2 1 -5 1
me is | 18 -7 -3 1 -6 -2
me is <n> | 18 -7 -4 1 -7 -2
me its a | 10 3 -4 -1 -12 3
me ive | 9 -5 -2 1 -4 1
me ive got | 9 -5 -2 1 -4 1
me know | 1 8 -4 -3 -7 4
me know if | 4 3 4 -3 -11 4
me know what | 9 -8 -1 0 0 0
me la | 15 -8 -7 2 -3 2
me last | 16 -7 -4 -1 -4 0
me last time | 16 -7 -4 -1 -4 0
me like | -6 11 10 -2 -8 -5
me llama | 0 -6 8 -1 -3 2
me llama al | 0 -6 8 -1 -3 2
me llamo | 17 -11 -5 1 -2 0
me llamo <name> | 19 -14 -6 1 -1 1
me llamo rosa | 9 -6 -2 0 -2 0
me llamo yesenia | 13 -12 -1 1 -2 1
me lo | -5 23 -8 -1 -8 -1
me marca | 5 -5 9 -3 -3 -3
me my | 18 -1 -4 -3 -7 -2
me my <vehicle> | 17 -4 -2 -2 -7 -2
me now | -5 -4 -4 -4 6 10
me off | -2 14 -12 -6 13 -7
me off for | -6 20 -4 0 -10 0
me on | 1 -6 7 -9 6 1
me on <n> | 16 1 -10 1 -8 0
me on the | 11 -5 -3 0 -4 2
me pidio | -1 -10 16 -1 -4 -1
me please | -4 6 7 -2 -10 4
me please <n> | -4 -3 11 -3 -3 2
me puede | 23 6 -10 -7 -6 -6
me pusieron | -1 26 -4 -7 -6 -8
me puso | -3 12 -4 -1 -4 0
me quedo | 16 0 -6 -2 -7 -1
me quedo el | 17 -6 -4 -1 -5 -1
me revisen | 12 -4 -6 -1 -3 0
me sale | 9 -9 8 -2 -4 0
me salio | -4 19 -4 0 -9 -2
me see | 12 -7 -6 1 -4 2
me shanice | 5 3 -2 1 -11 3
me six | -4 14 -2 -2 -3 -3
me six hundred | -4 15 -2 -2 -3 -3
me so | 9 -4 -4 -1 0 1
me that | 5 -10 13 -8 -13 14
me that customer | -2 -10 15 -2 -2 1
me the | -1 9 -6 -13 3 9
me the <paper> | 5 24 -13 -4 -8 -3
me the <vehicle> | 11 5 -6 0 -10 -2
me the car | 11 5 -6 0 -10 -2
me the receipt | 5 23 -12 -4 -8 -4
me there | 5 12 -6 -2 -7 -1
me think | 8 -7 -1 0 0 0
me this | -11 -3 8 -4 10 0
me this is | -7 5 9 -1 -10 3
me three | 8 1 -1 -2 -9 2
me three different | 11 -2 -1 -2 -8 2
me to | 19 17 11 -8 -25 -13
me to call | 28 -1 -9 -2 -8 -8
me to sell | 22 -6 -5 -3 -5 -3
me to send | -4 -7 9 1 -1 2
me twice | 8 14 -5 -6 -7 -4
me two | 2 -8 9 1 -5 2
me until | 11 -6 -3 2 -5 2
me up | 3 9 -9 2 -8 3
me up <n> | 9 1 -4 -1 -7 2
me up at | 12 -4 -5 1 -5 2
me urge | 17 -11 -6 0 -1 1
me when | 14 7 -13 -8 13 -13
me when <we> | 15 -5 -8 -6 16 -12
me when you | 15 -5 -8 -6 16 -12
me where | -4 -6 12 -1 -4 3
me where youre | -4 -6 12 -1 -4 3
me which | -8 1 11 -6 -2 4
me with | -2 17 -13 -4 7 -6
me with the | -7 15 -8 -4 13 -8
me yesterday | -8 15 -3 1 -7 1
me you | 6 -9 7 -5 2 0
me you were | -8 -3 13 -3 -1 2
me youd | -10 13 -2 1 -3 1
me your | 22 -7 6 -7 -15 1
me your card | 18 -8 -9 2 -6 3
me your number | 29 -2 -10 -4 -11 -2
meal | -4 -2 -4 22 -5 -7
mean | 12 -6 8 -14 -10 10
mean <car> | 14 -2 -6 0 -2 -4
mean <n> | 10 -4 -2 0 -4 -1
mean <name> | 2 7 -4 0 -9 3
mean my | 14 -2 -4 -1 -5 -2
mean the | 10 -9 8 -2 -6 -1
means | 10 -5 -4 1 -1 -1
meant | -7 4 -3 -5 26 -14
meant to | -8 -6 1 -4 28 -12
meant to call | -5 -5 -1 -2 23 -9
measu * | 1 -4 -7 13 -1 -2
measure | 1 -4 -7 13 -1 -2
meatb * | -4 0 -7 -5 29 -12
meatball | -4 0 -7 -5 29 -12
mecan * | 11 26 27 -19 -23 -21
mecanica | -3 -6 17 -3 -3 -1
mecanico | 16 27 20 -18 -23 -22
mecanico que | 2 21 -11 -3 -4 -6
mecanico tengo | -5 -3 15 -1 -2 -3
mecha * | 4 16 12 8 -31 -9
mechanic | 17 18 3 2 -30 -9
mechanic and | 4 -11 12 -3 -6 3
mechanic can | 17 -2 -4 -3 -6 -3
mechanic check | 22 -11 -3 -7 -6 6
mechanic did | -1 17 -7 -7 -2 -1
mechanic did a | -2 9 -4 -1 -1 -1
mechanic for | 16 -12 11 -6 -11 1
mechanic for my | 23 -7 -5 -2 -7 -2
mechanic he | -5 16 -5 -2 -2 -2
mechanic i need | 9 -1 -3 -1 -1 -3
mechanic is | 6 24 -7 -9 -7 -7
mechanic job | -1 -9 22 -2 -12 3
mechanic left | -5 15 -3 -3 -5 1
mechanic moved | 2 -5 10 -1 -5 -2
mechanic moved to | 2 -5 10 -1 -5 -2
mechanic my | 10 -5 -1 -1 -4 0
mechanic my <car> | 9 -4 -1 -1 -3 1
mechanic near | -2 -2 -7 9 1 1
mechanic near me | -2 -2 -7 9 1 1
mechanic retired | 9 -2 -2 -2 -4 0
mechanic said | -6 28 -6 -6 -7 -2
mechanic so | 10 -6 -2 0 -3 1
mechanic so im | 10 -6 -2 0 -3 0
mechanic that | 14 12 -11 -5 -8 -3
mechanic that comes | 16 -5 -2 -3 -6 0
mechanic to | 8 -3 6 -8 -5 2
mechanic told | -4 27 -8 -6 -6 -3
mechanic was | -1 26 -6 -8 -7 -3
mechanic who | 9 16 -6 -9 -3 -7
mechanic you | -5 22 -8 -3 -4 -2
mechanic you sent | -5 22 -8 -3 -4 -2
mechanical | 1 -5 18 -7 -6 -2
mechanics | -25 3 18 15 -2 -10
mechanics and | -7 -7 22 -9 -4 4
mechanics and <name> | -7 -7 22 -9 -4 4
mechanics and id | -7 -7 22 -9 -4 4
mechanics call | -5 22 -7 -2 -8 0
mechanics in | -4 -4 -4 17 -3 -2
mechanics liens | -2 -3 12 -4 -3 1
media | -4 1 6 16 -10 -9
medic * | -37 -34 -10 61 55 -35
medical | -15 -15 -16 34 25 -13
medicare | -9 -11 -12 56 -11 -13
medicare <name> | -1 -2 -3 10 -3 -1
medicare benefits | -5 -4 -6 25 -7 -3
medication | -8 -10 -10 -13 50 -8
medicine | -8 -12 -9 -15 54 -10
medico | -7 -5 -9 33 -6 -6
meet | -1 18 12 -6 -14 -10
meet <we> | 8 -9 11 -5 -5 1
meet me | -4 -4 8 0 -2 1
meet you | 8 -9 11 -5 -5 1
meeti * | 9 10 -3 -6 -8 -2
meeting | 9 10 -3 -6 -7 -2
meg | 13 -1 -2 -1 -9 0
megan | 10 6 -17 17 -14 -3
megan <n> | 10 -2 -2 0 -4 -2
megan <name> | 9 -3 -3 -2 -2 1
megan i | 9 -2 -3 -3 -2 2
megan i got | 9 -2 -3 -3 -2 2
mehta | 10 7 -4 -3 -4 -6
mein | 2 -4 -8 -10 32 -11
mejor | 10 -5 -4 -1 -2 2
melis * | -5 7 13 -13 -5 3
melissa | -5 7 13 -13 -5 3
melissa <name> | -6 11 13 -13 -6 1
melti * | 1 10 -6 1 -6 1
melting | 1 10 -5 1 -6 0
membe * | -12 -13 28 -13 24 -14
member | -11 -4 25 -1 -7 -1
membership | -16 -12 18 -10 32 -13
memo | -1 -7 34 -12 -9 -4
memor * | 10 -6 -8 -5 11 -2
memorial | 10 -7 -7 -5 11 -2
mensa * | 3 3 -10 11 -4 -3
mensah | 14 -1 -7 -1 -4 0
mensaje | -1 4 -7 11 -4 -3
menti * | 5 22 6 -11 -11 -12
mentioned | 6 22 6 -11 -11 -12
merce * | 5 7 -8 0 -4 0
mercedes | 4 9 -7 -1 -5 0
mercedes <name> | 16 -4 -5 0 -4 -3
merch * | -17 -16 4 52 -13 -10
merchant | -17 -16 4 52 -13 -10
merchant <name> | -3 -3 -6 19 -5 -1
merchant account | -7 -10 6 24 -8 -5
merchant cash | -7 -8 -9 37 -8 -5
merchant processing | 0 -1 -7 10 -4 2
merchant services | -8 -5 -3 25 -6 -3
merri * | 8 -6 -6 -1 2 2
merriweather | 8 -9 -3 0 3 2
mes | -4 0 29 -7 -8 -10
mesa | -9 -8 -7 -9 42 -9
mesa para | -9 -8 -7 -9 42 -9
messa * | 0 8 -27 13 1 5
message | -1 9 -27 13 1 5
message <day> | 13 -9 -4 0 -3 2
message <day> about | 11 -9 -2 0 -2 2
message about | 12 1 -11 18 -12 -8
message about your | 3 4 -10 20 -9 -8
message for | 3 0 -8 -9 23 -10
message for <name> | 2 -1 -8 -6 13 1
message for susan | -9 -11 1 -4 33 -10
message from the | 0 -1 -4 8 -5 1
message i | 0 27 -3 -3 -8 -14
message if | 8 -2 -1 1 -5 -1
message if <name> | 8 -2 -1 1 -5 -1
message if i | 8 -2 -1 1 -5 -1
message is | -5 -7 1 -11 20 1
message is for | -5 -7 2 -8 16 2
message is intended | -2 -1 -2 -6 14 -3
message regarding | -2 -2 -5 16 -5 -3
message regarding your | -2 -2 -5 16 -5 -3
message yesterday | 9 -6 -1 1 -3 1
messages | 11 2 -8 -1 -6 3
messi * | 11 -5 -4 2 -3 0
messing | 11 -5 -4 2 -3 0
messing with | 11 -5 -4 2 -3 0
met | 5 -8 9 -5 -5 4
met at | -5 -4 12 -4 -3 3
met at the | -5 -4 12 -4 -3 3
metal | 25 -5 15 -11 -11 -14
metal on | 18 -6 -5 0 -6 -1
metal on metal | 18 -6 -5 0 -6 -1
mi | 17 32 -12 -28 20 -29
mi <car> | 18 0 -15 1 -7 2
mi <car> el | 10 -2 -2 -1 -3 -1
mi <car> mi | 17 -7 -6 -2 -3 2
mi <car> necesito | 14 -4 -6 -2 -1 0
mi <car> no | 15 -5 -4 -2 -3 -1
mi <car> tiene | 19 -5 -10 0 -2 -2
mi <car> y | -5 10 -2 0 -4 1
mi <kin> | 0 2 -7 -3 18 -9
mi <kin> me | 10 -5 -5 1 -2 2
mi <kin> que | 0 -6 -3 -3 20 -8
mi <paper> | -12 49 -11 -8 -11 -6
mi <vehicle> | 27 27 -18 -9 -16 -11
mi <vehicle> es | 14 -9 -3 0 -3 0
mi <vehicle> se | 11 -6 -4 0 -3 1
mi camioneta | 13 5 -7 -3 -5 -3
mi camioneta es | 10 -6 -3 0 -1 1
mi carro | 29 26 -17 -9 -16 -12
mi carro es | 10 -6 -1 0 -2 0
mi carro se | 11 -5 -4 -1 -3 0
mi cita | -14 49 -8 -10 -8 -9
mi cunado | 10 -7 -3 1 -3 2
mi hermano me | 10 -5 -5 1 -2 2
mi hijo | 24 -8 -5 -2 -9 0
mi mama | 0 -6 -3 -3 20 -8
mi mama que | 0 -6 -3 -3 20 -8
mi nino | -8 -7 -4 1 20 -2
mi nombre | 1 -8 10 -1 -4 1
mi nombre es | 1 -8 10 -1 -4 1
mi numero <n> | 20 -3 -5 -1 -8 -1
mi telefono | 11 -7 -2 -1 -2 -1
mi telefono es | 10 -6 -2 -1 -2 -1
mi trabajo | 12 -7 -4 0 -1 0
mi troca | 17 -7 -4 1 -5 -2
mi vecina | 13 -5 -4 0 -4 0
mia | 1 -8 -4 -3 15 -1
mia esta | 1 -8 -4 -3 15 -1
mice | -3 -11 2 -11 32 -9
micha * | 1 -6 -5 -1 15 -4
michael | 1 -6 -5 -1 15 -4
miche * | -8 -11 -2 5 16 1
michelle | -5 -10 -7 5 16 1
micro * | -9 -14 -12 30 24 -20
microsoft | -2 -6 -7 31 -5 -12
midas | 19 -11 -8 2 -5 2
middl * | 15 -3 -4 0 -6 -2
middle | 15 -9 -6 1 -3 2
middle of | 13 -8 -5 1 -3 2
middle of the | 12 -7 -5 1 -4 2
middleburg | 14 -2 -2 0 -6 -3
mierc * | -3 8 -4 0 -2 1
miercoles | -3 8 -4 0 -2 1
might | 1 9 10 -3 -12 -4
might * | -3 28 -7 -1 -4 -13
might be | -7 11 8 -2 -4 -4
might be the | 16 -9 -3 1 -5 0
mighty | -3 28 -7 -1 -4 -13
miguel <name> | 10 -6 -2 0 -2 0
mija | -1 -3 -3 -2 15 -6
mija soy | 0 -2 -2 -1 10 -4
mija soy tu | 0 -2 -2 -1 10 -4
mijo | 1 1 -10 -8 32 -16
mike | 8 -1 -2 -1 -7 3
mike at | -7 9 8 -4 -5 0
mike with | -2 8 -7 6 -8 3
mil | 7 -16 -10 21 10 -12
mil dolares | 10 -11 -4 22 -7 -10
mile | 23 -7 -6 0 -16 6
mile marker | 14 -4 -6 0 -7 3
mile marker <n> | 14 -4 -6 0 -7 3
mile service | 19 -5 -2 -3 -12 3
milea * | -4 12 0 -7 -5 4
mileage | -4 12 0 -7 -5 4
mileage and | -4 10 -5 -1 -1 2
miles | 7 3 4 -5 -12 3
miles an | 27 -8 -7 -4 -7 0
miles an hour | 27 -8 -7 -4 -7 0
miles and | 1 8 -5 -2 -2 0
miles of | 9 -3 -4 -1 -2 1
miles the | 12 -3 -5 0 -4 0
milk | 3 -7 -9 -7 31 -11
millimeter | -4 11 -3 -1 -4 1
millimeter socket | -3 11 -3 -1 -3 -1
million | 12 -11 -1 0 0 0
mind | 0 12 -19 -19 3 23
mine | -6 32 -9 -4 -14 2
mine is | 7 12 -5 -2 -15 3
mine is <n> | 9 -4 -1 2 -7 1
mine is a | 1 19 -1 -5 -12 -1
mine is the | 12 -7 -4 1 -4 2
mines | 24 -6 -4 -6 -9 0
mines a | 10 -3 -3 0 -4 1
mines a <car> | 10 -3 -3 0 -4 1
mines the | 18 -12 -1 -1 -3 0
mines the <car> | 15 -11 0 -1 -3 -1
minh | 26 -3 -6 -3 -3 -10
mini | 9 -2 -4 0 -3 0
minut * | -6 11 -1 20 -10 -13
minute | 15 9 -10 -2 -6 -6
minutes | -14 9 1 21 -5 -12
minutes and | 10 -4 -3 0 -5 1
minutes late | -2 24 -12 -5 7 -12
minutes late to | -7 23 -3 -1 -3 -8
minutes of | 2 -6 11 22 -15 -13
minutes of your | 2 -6 11 22 -15 -13
minutes then | 16 -5 -3 -2 -6 0
minutes this | -3 -1 10 2 -7 0
minutes this week | -3 -1 10 2 -7 0
mire | 22 -12 1 -4 -7 1
mire tengo | 8 -6 -1 0 -1 0
mire tengo una | 8 -6 -1 0 -1 0
mirro * | 10 -8 7 0 -10 1
mirror | 10 -9 8 0 -10 1
mirror off | 11 -5 -4 1 -5 2
mis | -2 -8 9 0 -1 1
mis ninos | 11 -10 -1 0 -1 0
misfi * | 18 0 -10 -2 -7 0
misfire | 15 -2 -8 -1 -5 1
misfiring bad | 11 -2 -3 0 -5 -1
misfiring on | -1 10 -3 -3 -5 1
mismo | 11 12 -11 5 -11 -7
miss | 7 -4 -13 8 18 -16
miss <name> | 1 -5 -4 -3 9 2
miss carolyn | 10 -3 -3 -1 -6 2
misse * | -8 18 9 -19 27 -27
missed | -8 18 9 -19 27 -27
missed <we> | -1 4 27 -7 -10 -13
missed <we> this | -6 -7 22 -1 -2 -6
missed a | -5 11 -6 -5 6 0
missed a call | -5 11 -6 -6 6 -1
missed you | -1 4 27 -7 -10 -13
missed you this | -6 -7 22 -1 -2 -6
missed your | -5 21 -9 -4 7 -9
missi * | 4 11 10 2 -16 -12
missing | 5 12 13 -5 -14 -12
missing a | 10 -7 9 -6 -5 0
missing a little | 12 -5 -3 0 -1 -3
missing since | -2 23 -8 -1 -5 -7
mista * | -7 40 -8 -8 -10 -7
mistake | -7 40 -8 -8 -10 -7
mistake on | -7 40 -8 -8 -10 -7
miste * | -4 -5 1 3 13 -7
mister | -4 -5 1 3 13 -7
mister <name> | -10 2 -10 11 10 -4
mister desmond | 22 -9 -2 -6 -2 -2
mitch * | -1 -8 18 0 -4 -4
mitchell | -1 -8 18 0 -4 -4
mitte * | -3 -2 -8 -7 31 -11
mittens | -3 -2 -8 -7 31 -11
mixed | 12 -9 24 -2 -10 -15
mm | 4 -9 -7 -8 -9 29
mm hmm | -5 -4 -3 -4 -5 21
mo | -2 13 -3 -1 -9 2
moab | 8 -5 -1 1 -4 1
mobil * | 21 -21 26 10 -34 -3
mobile | 17 -18 28 11 -35 -3
mobile <mechanic> | 23 -17 10 -1 -20 5
mobile <mechanic> my | 10 -2 -1 -1 -6 0
mobile friendly | -4 -3 -1 12 -3 -1
mobile guy | 17 -2 -4 -2 -6 -2
mobile guys | 6 -10 5 -3 -1 1
mobile is | 12 -7 -6 1 -2 1
mobile is <n> | 12 -7 -6 1 -2 1
mobile mechanic | 22 -8 -10 0 -7 4
mobile mechanic my | 10 -2 -1 -1 -6 0
mobile mechanics | -4 -3 13 -3 -5 3
mobile mechanics and | -7 -7 22 -9 -4 4
mobile mechanics get | -3 -1 9 -6 -1 2
mobile tech | 2 -6 16 -2 -10 -1
mode | 22 -7 -10 -2 -7 2
model | 27 -9 -9 -5 -7 3
model it | 17 -5 -2 -3 -4 -4
modul * | -4 0 11 -1 -4 -2
modules | -1 -6 12 -1 -4 -1
moham * | 13 -7 -4 1 -5 2
mohammed | 10 -6 -3 1 -3 1
mom | -7 -4 -21 -23 49 6
mom its | -6 -6 -2 -6 29 -10
mom its <name> | -3 -2 -2 -1 13 -4
mom its me | -10 -2 -1 -3 23 -7
moms | 11 1 -11 -5 8 -5
moms <car> | 15 -5 -6 -1 -6 3
moms <vehicle> | 13 -5 -5 -3 -3 2
moms car | 13 -5 -5 -3 -3 2
monda * | -6 25 9 -12 -7 -9
monday | 0 30 3 -19 -7 -6
monday <name> | 16 -10 7 2 -15 0
monday about | -2 13 -5 -2 -6 3
monday and | 11 15 -11 -4 -12 2
monday and <name> | 14 -5 -5 3 -8 1
monday and i | 10 -1 -4 2 -6 -1
monday at | -6 9 -7 1 0 2
money | 3 14 -15 44 -11 -35
money back | -9 19 -7 2 -6 2
money down | -10 -3 -2 26 2 -13
money for | 0 4 -6 12 -8 -3
money on | -6 -7 -12 25 10 -9
monic * | 6 2 9 -11 -8 3
monica | 6 2 9 -11 -8 3
monica with | -3 -3 15 -7 -3 2
moniq * | 8 -11 15 -4 -3 -5
monique | 8 -11 15 -4 -3 -5
monique <name> | 5 -8 18 -4 -7 -4
monro * | 13 -13 17 -7 -8 -2
monroe | 13 -13 17 -7 -8 -2
month | -8 1 6 29 -6 -24
month * | -5 6 17 26 -22 -22
month ago | -11 15 -3 0 -4 1
month ago and | -7 12 -3 0 -4 2
month and | -1 -6 -1 10 -5 3
month and its | 9 2 -3 -3 -4 0
month and now | -5 10 -4 -2 -1 1
month and the | -13 13 0 0 0 0
month or | -1 -6 12 -7 0 3
month so | 10 -1 -10 7 -10 3
month so can | 16 -6 -5 0 -6 0
monthly | -3 -9 17 29 -13 -20
monthly deposits | -6 -7 -10 33 -6 -4
months | -5 7 15 6 -13 -10
monto * | 16 -11 -4 0 -2 1
montoya | 16 -11 -4 0 -2 1
monty | 9 -4 3 -4 -3 -1
moon | 12 -3 -2 0 -3 -5
more | -16 -3 23 48 -29 -23
more calls | 2 -8 9 19 -9 -12
more cars | 0 -5 -7 19 -1 -7
more customers | -4 -5 -7 26 -3 -8
more customers for | 1 -8 -5 11 -1 3
more i | 9 -9 0 0 0 0
more jobs | -5 -6 -7 24 -4 -3
more jobs a | -5 -6 -7 24 -4 -3
more leads | -10 -9 19 14 -8 -6
more work | -8 -2 11 8 -8 0
more work than | -6 0 14 -3 -5 0
morning <name> | 2 -10 0 9 2 -2
morning about | -5 15 -5 -4 -4 3
morning and | 4 4 5 -10 -2 0
morning and <name> | -2 9 -5 0 -5 2
morning and i | -2 9 -5 0 -5 2
morning and the | -8 9 0 -7 5 1
morning i | 12 8 -14 12 -13 -4
morning im | 10 -8 -6 0 5 -1
morning im calling | 10 -8 -6 0 5 -1
morning its | -3 7 2 3 -10 2
morning my | 19 -11 -5 2 -8 3
morning my name | 11 -3 -6 1 -6 2
morning please | 12 -5 -3 -1 -1 -2
morning this | 2 -13 11 -7 9 -2
morning this is | 2 -13 11 -7 9 -2
mornings | 8 -2 -5 -1 -2 2
mortg * | -14 -16 -15 27 29 -11
mortgage | -14 -16 -15 27 29 -11
moss | 2 -5 8 -2 -3 -1
most | 14 -6 -1 0 -10 3
most days | 12 -2 -3 3 -12 3
mostl * | 7 -12 9 -1 -5 3
mostly | 7 -12 9 -1 -5 3
motel | 5 -2 -11 -11 30 -11
mothe * | 18 -4 -21 -16 26 -3
mother | 23 -15 -20 -14 27 -1
mother her | 13 0 -1 0 -12 0
mother in | 13 -8 -4 -3 2 -1
mother ive | -2 -3 -2 -1 9 -1
mother ive got | -2 -3 -2 -1 9 -1
mothers <name> | 10 -1 -5 0 -6 1
mothers day | 10 -1 -5 0 -6 1
motor | 9 12 23 -19 -19 -6
motor * | 27 -14 8 -8 -11 -3
motor esta | 22 -6 -7 -2 -6 -1
motor esta prendida | 22 -6 -7 -2 -6 -1
motor for | -3 -2 8 -2 -2 1
motor mount | 18 -6 -3 0 -8 -1
motor mounts | 8 8 -8 0 -3 -5
motor on | 9 6 -3 -7 -1 -4
motorcycles | 22 -4 -4 -2 -9 -3
motorhome | 16 -5 -4 -4 -3 0
motors | 13 -8 11 -5 -9 -2
mount | 20 -11 -7 2 -6 2
mount * | 20 11 -12 -4 -7 -9
mount <name> | 14 -6 -6 1 -4 1
mount zion | 14 -6 -6 1 -5 1
mountain | 13 -2 -2 -5 -3 0
mounted | 13 -8 -4 0 -2 1
mounts | 21 13 -11 -5 -6 -11
move | 3 35 -8 -23 19 -25
move <day> | 1 29 -4 -9 -9 -8
move it | 2 0 -9 -4 12 -2
move it <day> | -3 -7 -2 -2 16 -3
move my | -9 17 -8 -1 4 -4
move my <day> | -6 19 -4 1 -6 -4
move my appointment | -5 17 2 -7 -1 -5
move my cleaning | -2 -4 -4 -1 10 1
move the | -2 9 -6 -10 18 -11
moved | 17 9 -1 -13 2 -14
moved from | 17 -4 1 -2 -4 -8
moved from <name> | 17 -4 1 -2 -4 -8
moved to | 6 5 9 -9 1 -11
moved to <name> | 6 -8 11 -2 -8 1
moved to a | 7 14 -5 -4 -9 -4
moved to tampa | 2 -5 10 -1 -5 -2
mover | -3 12 -6 13 -13 -3
movie | -12 -6 -8 -9 43 -8
movin * | 13 -5 -11 -11 28 -14
moving | 13 -5 -11 -11 28 -14
moving company | 7 4 -8 -12 22 -13
mower | -1 -7 -7 0 20 -3
mowin * | -13 9 -2 -12 29 -11
mowing | -13 9 -2 -12 29 -11
mr | -3 4 0 -23 32 -9
mr <name> | -3 4 -1 -19 23 -4
mr baptiste | 3 11 -8 -4 -6 3
mr jacobs | -4 -7 4 -3 16 -6
mr osei | -1 2 11 -3 -10 0
mri | 6 1 -10 -12 27 -12
mrs | 14 10 -2 -19 14 -16
mrs <name> | 16 9 -13 -8 6 -10
mrs abernathy | 10 -8 0 1 -3 1
ms | -4 1 -4 -9 21 -5
ms <name> | 0 2 0 -8 10 -5
ms tolliver | -3 -2 -2 -1 13 -4
much | 14 1 -20 1 13 -8
much <part> | 25 -6 -3 -3 -10 -3
much <we> | 25 -10 -5 -5 -4 -1
much <we> charge | 21 -10 -4 -5 -2 -1
much a | 14 -8 1 1 -9 1
much do | 12 19 -3 -8 -11 -8
much do <we> | 22 -6 -1 -3 -6 -6
much do you | 22 -6 -1 -3 -6 -6
much for | 3 -10 -15 2 19 1
much for <part> | 14 -4 -3 -4 -5 1
much for a | -6 -9 -4 -4 32 -9
much is | 21 -9 0 1 -13 1
much is that | 11 -6 0 0 -7 2
much longer | -13 38 -4 -6 -8 -7
much so | 10 -5 -2 1 -1 -3
much to | 26 -12 -5 -7 5 -7
much to change | 22 -8 -1 -2 -8 -3
much you | 25 -10 -5 -5 -4 -1
much you charge | 21 -10 -4 -5 -2 -1
mucha * | -5 21 8 -9 -3 -12
muchacho | -5 20 8 -7 -3 -12
mucho | 14 -11 2 -4 4 -4
muert * | 15 -13 -1 0 -1 1
muffl * | 6 -8 12 -1 -8 -1
muffler | 6 -7 12 -1 -8 -1
muffler fell | 17 -6 -5 1 -8 0
muffler fell off | 14 -4 -5 1 -7 1
museu * | -9 -3 -8 -8 38 -10
museum | -9 -3 -8 -8 38 -10
mushr * | -3 0 -2 -4 14 -6
mushroom | -3 0 -2 -4 14 -6
mushroom for | -3 -3 -5 -4 18 -3
music | -12 -11 -10 -12 -16 61
must | 5 -1 -5 -6 16 -10
must have | -4 -5 -1 -3 20 -7
mutua * | -7 -4 16 -3 -5 3
mutual | -7 -4 16 -3 -5 3
mutual regarding | -3 -6 12 -1 -2 1
muy | 1 19 -6 -2 -7 -4
muy bien | 0 20 -6 -2 -7 -4
muy bien ya | -6 11 -2 -1 -2 0
my | 3 43 -30 -31 40 -24
my <car> | 30 2 -22 3 -17 4
my <car> <day> | -2 12 -5 0 -4 -1
my <car> <did> | 8 2 -6 2 -9 3
my <car> <name> | 20 6 -10 -1 -17 1
my <car> <part> | 23 -12 -7 2 -9 3
my <car> about | -8 12 -3 1 -3 1
my <car> and | 4 2 -10 -1 3 1
my <car> are | 21 -7 -5 2 -8 -2
my <car> at | 20 -8 -1 -1 -12 2
my <car> back | -10 14 1 0 -6 1
my <car> before | 21 -10 -4 1 -11 4
my <car> brakes | 17 -10 -6 0 -2 2
my <car> call | 12 -7 -2 1 -5 0
my <car> does | 17 -7 -3 1 -6 -3
my <car> failed | 11 -3 -6 1 -5 2
my <car> for | 10 5 -3 -4 -9 1
my <car> goes | 8 -5 -4 1 0 1
my <car> got | 13 -2 -3 0 -8 1
my <car> has | 12 0 -5 1 -11 3
my <car> i | 15 -8 -3 1 -6 1
my <car> is | 16 -2 -19 -1 6 1
my <car> it | 16 -3 -6 0 -8 2
my <car> its | 27 -7 -9 -1 -10 0
my <car> just | 15 -5 -6 0 -6 1
my <car> keeps | 22 -2 -2 -2 -11 -6
my <car> last | -2 11 -4 1 -8 2
my <car> makes | 18 -10 -2 2 -11 3
my <car> model | 8 -3 -3 1 -5 2
my <car> needs | 11 9 -12 -2 -8 1
my <car> no | 13 -6 -5 1 -5 2
my <car> on | -4 14 -6 2 -8 3
my <car> scat | 9 -5 -2 1 -3 1
my <car> since | -6 19 -4 -2 -6 -2
my <car> sliding | 15 -6 0 -1 -6 -1
my <car> the | 26 -22 -10 0 5 1
my <car> transmission | 16 -6 -3 1 -8 1
my <car> two | -8 14 -5 1 -3 2
my <car> when | 18 -7 2 -3 -6 -4
my <car> wont | 31 -9 -11 2 -12 -2
my <day> | -6 19 -4 1 -6 -4
my <kin> | 2 -3 9 -7 9 -10
my <kin> <did> | 10 -7 -3 -1 -1 1
my <kin> at | -3 8 -3 1 -5 1
my <kin> died | 15 -6 -4 0 -7 2
my <kin> doesnt | -5 12 -7 2 -3 2
my <kin> got | -5 1 -3 -4 13 -2
my <kin> had | 8 -6 7 -2 -12 4
my <kin> her | 13 0 -1 0 -12 0
my <kin> hit | 11 -5 -5 -1 -2 2
my <kin> in | 11 5 -3 -5 -5 -4
my <kin> is | 10 -5 -4 -1 -2 2
my <kin> on | 10 -4 -4 0 -3 2
my <kin> passed | 16 -8 -2 1 -9 2
my <kin> said | 2 -8 10 3 -9 2
my <kin> shes | 13 -2 -2 -1 -9 1
my <kin> usually | 9 -5 -2 0 -3 1
my <kin> will | -2 11 -2 -1 -7 1
my <mechanic> | 9 9 -16 -5 0 3
my <mechanic> at | 19 -9 -9 2 -6 4
my <name> | 10 -7 -3 1 -3 1
my <paper> | -4 86 -23 -21 -23 -15
my <paper> and | -2 17 -6 -2 -4 -4
my <paper> number | -11 30 -4 -5 -7 -2
my <paper> over | -2 17 -3 -2 -8 -2
my <part> | 14 23 -17 -5 -10 -4
my <part> <day> | 10 1 -3 -2 -5 0
my <part> <did> | 14 -3 -1 1 -12 1
my <part> and | -9 13 -4 -8 8 1
my <part> are | 22 -6 -3 -2 -5 -5
my <part> bay | -1 11 -7 1 -3 -1
my <part> done | 17 -6 -3 -1 -8 1
my <part> in | -8 16 -4 0 -6 2
my <part> is | 24 -7 -4 -1 -8 -5
my <part> just | 10 -5 -6 1 -2 1
my <part> on | -9 8 -4 1 3 2
my <part> pedal | 9 -7 -1 1 -2 1
my <vehicle> | 35 27 -42 -7 -7 -5
my <vehicle> <car> | 10 -3 -1 0 -1 -6
my <vehicle> <day> | 9 9 -5 -2 -11 0
my <vehicle> <n> | 17 -8 -3 0 -4 -1
my <vehicle> and | 16 -4 -7 -7 8 -4
my <vehicle> at | 13 -5 -2 0 -7 0
my <vehicle> before | -7 11 -1 -1 -2 0
my <vehicle> done | 18 8 -4 -6 -10 -6
my <vehicle> for | -5 10 -2 0 -5 1
my <vehicle> from | -6 -4 -3 -4 15 2
my <vehicle> got | -12 5 -4 -2 14 -1
my <vehicle> im | -1 13 -3 -1 -7 -2
my <vehicle> in | -9 14 -2 -2 1 -2
my <vehicle> is | 11 19 -13 -10 -5 -3
my <vehicle> it | 21 -6 -3 -1 -8 -3
my <vehicle> last | -14 21 -3 -1 -5 2
my <vehicle> like | -1 10 -3 -1 -5 0
my <vehicle> loan | -4 -7 -3 -3 16 2
my <vehicle> makes | 25 -8 0 -2 -8 -7
my <vehicle> on | 0 12 -5 -1 -5 0
my <vehicle> please | 18 -5 -4 -2 -2 -5
my <vehicle> ready | -10 52 -9 -10 -17 -6
my <vehicle> wont | 41 -18 -2 1 -17 -6
my ac is | 10 -2 -3 0 -5 1
my account | -12 28 -7 -7 5 -8
my accountant | -1 13 -6 -1 -4 0
my address | -3 10 -3 0 -2 -2
my air | 24 -4 -4 -4 -9 -3
my alternator | 24 -3 -8 0 -11 -2
my apartment | 10 16 -9 -3 -14 1
my appointment | 8 55 -13 -14 -28 -8
my appointment <day> | -6 22 -2 -3 -7 -4
my appointment for | -1 14 -2 1 -12 1
my appointment from | -5 20 1 -9 -2 -5
my appointment on | -8 21 -5 0 -10 1
my appointment tomorrow | -6 22 -2 -3 -7 -4
my appointment was | -5 14 -2 -2 -4 -2
my appointments | -8 10 -8 -4 11 -1
my baby | 2 -8 -5 -3 25 -12
my back | 7 -9 -6 -7 25 -11
my background | -4 -11 3 -1 19 -7
my backs | 8 -3 -4 0 -3 2
my bank | 1 21 -7 -3 -6 -6
my bike | 13 -11 -4 1 0 1
my bill | -4 46 -7 -15 -13 -7
my bmw | 12 -4 -1 -1 -9 2
my boss | 9 7 -5 0 -10 -1
my boss is | 0 10 -2 -1 -4 -4
my boyfriend | 9 -4 -1 -1 -4 1
my boyfriends | 10 -6 -1 0 -4 2
my brake | 8 -7 -1 0 -1 0
my brake pedal | 9 -7 -1 1 -2 1
my brakes | 24 1 -1 -4 -15 -5
my brakes are | 22 -6 -3 -2 -5 -5
my brakes in | -8 16 -4 0 -6 2
my brother | -2 14 2 0 -9 -5
my brother in | -1 13 2 -1 -8 -6
my brothers | -6 -9 5 -4 12 2
my buddy | 10 -3 -3 -1 -4 1
my building | 10 -8 -2 0 -1 1
my cable | -9 -12 -4 -4 43 -14
my call | 33 -8 -7 -1 -7 -9
my car | 26 21 -32 -5 -6 -4
my car <car> | 10 -3 -1 0 -1 -6
my car <n> | 17 -8 -3 0 -4 -1
my car and | 9 -9 -4 -2 9 -2
my car at | 13 -5 -2 0 -7 0
my car done | 18 8 -4 -6 -10 -6
my car for | -5 10 -2 0 -5 1
my car from | -6 -4 -3 -4 15 2
my car got | -12 5 -4 -2 14 -1
my car im | 19 -9 -2 1 -7 -2
my car in | -9 14 -2 -2 1 -2
my car is | 6 16 -9 -8 -2 -2
my car it | 18 -5 -1 -1 -7 -4
my car last | -10 14 -2 0 -4 1
my car like | -1 10 -3 -1 -5 0
my car makes | 25 -8 0 -2 -8 -7
my car ready | -6 23 -3 -4 -7 -3
my car tomorrow | 9 1 -2 -1 -7 0
my car wont | 36 -17 -2 1 -16 -2
my car yesterday | -5 13 -2 -1 -4 0
my card | -8 31 -17 6 2 -14
my card and | -12 -1 4 -4 11 2
my carport and | 9 -1 -1 0 -7 0
my cars | 28 15 -14 -13 -10 -5
my cars been | 15 -9 -2 2 -8 2
my cars dead | 20 -8 -3 -1 -6 -2
my cars overheating | 19 -4 -4 -2 -10 1
my cat | -4 -5 -5 -3 28 -11
my catalytic | 22 -9 -6 1 -7 -3
my catalytic converter | 22 -9 -6 1 -7 -3
my cats | -8 -9 -4 -6 33 -6
my cats not | -3 -2 -1 0 9 -2
my cell | 10 -4 7 -8 -6 1
my cell <n> | 13 -1 -4 0 -6 -1
my cell is | 11 -4 5 -8 -5 2
my channel | -3 -5 -3 -5 -7 22
my check | 13 18 -12 -8 -1 -10
my check <part> | 21 -12 -3 1 -5 -1
my check engine | 21 -12 -3 1 -5 -1
my cleaning | -4 -11 -6 -2 19 3
my cleaning from | -1 -12 -4 0 13 3
my cleaning with | -5 -10 -2 -4 18 3
my clutch | 15 -4 -1 0 -6 -4
my company | -3 2 -7 19 -8 -3
my contact | 11 -5 -2 -2 -3 1
my cousin | 16 -11 4 2 -14 2
my cousin <name> | 12 -6 -3 2 -7 2
my coworker | 11 -6 -4 -2 -1 2
my credit | -8 13 -6 -15 21 -5
my credit card | -8 13 -6 -15 21 -5
my dad | 14 -5 2 0 -15 3
my dad had | 4 -5 10 -3 -10 3
my dads | 19 -8 -3 2 -10 0
my dashboard | 18 -8 -3 2 -7 -2
my daughter | 5 1 -7 -2 11 -7
my daughter <name> | 21 -5 1 1 -19 1
my daughters | 8 2 -9 -5 5 -1
my daughters <car> | 15 -11 -1 1 -4 1
my daughters <vehicle> | 2 11 -5 0 -7 -2
my daughters car | 2 11 -5 0 -7 -2
my debit | -6 -7 -4 -7 34 -9
my debit card | -6 -7 -4 -7 34 -9
my deposit | -9 41 -4 -10 -10 -7
my deposit back | -6 26 -1 -7 -5 -6
my direct | 6 -9 9 -1 -11 6
my direct line | 7 -9 9 -6 -7 6
my doctors | 16 -7 1 3 -15 2
my dog | 13 -9 -13 -8 29 -12
my dog ate | -4 -2 -1 0 9 -2
my dog chewed | 20 -3 -3 0 -10 -4
my dog to | 11 -9 -4 -2 8 -4
my dogs | -6 -10 -6 -5 33 -5
my door | -1 6 -8 -1 7 -2
my drivers | -9 7 22 0 -16 -4
my driveway | 19 5 -12 -3 -12 3
my driveway at | -1 11 -1 -2 -3 -4
my driveway the | 9 -3 -2 0 -6 2
my electric | -6 -7 -5 -3 21 -1
my email | -4 16 -2 -2 -5 -3
my engine | 0 23 -13 0 -10 0
my engine bay | -1 11 -7 1 -3 -1
my estimate | -7 34 -6 -5 -10 -6
my ex | 24 -11 -7 1 -8 1
my first | 8 -4 -2 0 -4 2
my friend | 10 -2 -5 -1 -5 2
my friend <name> | 8 -4 -3 0 -3 1
my front | -9 13 -8 -5 17 -8
my garage | -8 4 -2 -4 9 0
my garage door | -14 8 -5 -3 18 -3
my gas | 13 5 -2 -4 -5 -8
my gas <vehicle> | 14 0 -1 -4 -2 -6
my gas car | 14 0 -1 -4 -2 -6
my glasses | -5 -8 -4 -8 32 -8
my grandbaby | 15 -5 -2 1 -10 1
my grandson | 17 -10 -2 2 -10 2
my grass | -2 -6 -5 -10 31 -8
my guy | 14 -3 -10 1 -3 2
my guys | -2 12 -5 -3 -4 1
my hair | -9 -6 -3 -2 31 -11
my hair appointment | -4 -10 -2 0 16 1
my headlight | 6 10 -8 3 -15 3
my headlight is | 14 -6 -3 0 -4 -1
my headlights | 24 -4 -3 -2 -9 -5
my holds | -1 -6 -7 -3 27 -10
my homeowners | -6 -4 -1 0 20 -8
my hood | -5 20 -5 -1 -6 -3
my house | -15 15 -20 -11 40 -10
my husband | 10 1 -2 2 -16 4
my husband usually | 9 -5 -2 0 -3 1
my husbands | 0 -1 3 -9 23 -16
my husbands <vehicle> | -6 12 -7 -5 8 -2
my husbands silverado | 9 -5 -4 0 0 0
my husbands truck | -3 12 -3 -1 -3 -3
my inspection | 14 -7 -1 -1 -7 2
my insurance | 7 12 -10 -20 13 -1
my insurance card | 3 -8 -4 -6 12 3
my insurance company | 12 26 -12 -13 -12 0
my invoice | -10 44 -11 -5 -6 -12
my invoice number | -6 21 -4 -3 -6 -1
my job | 28 -11 -9 2 -9 0
my key | -9 34 -3 -7 -11 -3
my keys | 13 6 -12 4 -15 4
my keys in | 22 -11 -2 2 -13 2
my kid | 12 9 -5 0 -14 -1
my kids | -1 9 -7 -8 12 -5
my kids got | -6 10 -1 0 -5 2
my kitchen | -10 14 -4 0 -2 2
my knee | -1 -9 -2 1 15 -5
my landlord | 10 -5 -4 1 -4 2
my last | -2 11 -7 11 -3 -11
my last message | -1 13 -6 12 -9 -10
my last name | 14 -5 0 1 0 -10
my late husbands | -2 -9 6 -2 7 0
my license | -9 -6 2 -6 27 -7
my lift | 10 -5 -4 -3 1 2
my lights | 23 -8 -3 -1 -7 -5
my lights on | 23 -8 -3 -1 -7 -5
my line | 17 -6 -5 3 -10 1
my little | 8 -4 -4 0 -2 1
my lunch | 0 -8 -3 -1 20 -8
my mailbox | -4 30 -8 -4 -8 -6
my mechanic | 9 7 -7 -2 -7 0
my mind | 2 18 -4 -4 -6 -8
my mobile | 10 -6 -4 1 -1 1
my mobile is | 11 -6 -5 1 -2 1
my moms | 11 3 -9 -1 -6 3
my moms <vehicle> | 13 -5 -5 -3 -3 2
my moms car | 13 -5 -5 -3 -3 2
my money | -5 16 -9 3 -6 3
my money back | -9 19 -7 2 -6 2
my mother | 18 -17 -10 -1 11 -1
my mother her | 13 0 -1 0 -12 0
my mother in | 13 -8 -4 -3 2 -1
my mothers | -6 11 -3 -4 3 -1
my my | 5 10 -9 -5 -3 3
my my <car> | 9 -4 -3 1 -3 0
my name | 16 -19 13 0 -14 4
my name <n> | 16 -6 -4 -3 -4 1
my name <name> | 25 -9 -2 -5 -9 -1
my name is | 6 -13 14 0 -9 3
my names | 3 -13 25 -4 -16 6
my names <name> | -2 -15 27 -1 -14 5
my names bob | 9 -1 -2 1 -3 -3
my names brandy | 3 -7 10 -1 -3 -3
my names carlos | 9 -1 -3 1 -3 -3
my names dana | 12 0 -3 0 -5 -4
my names grace | 15 -1 -3 2 -7 -6
my names imani | 8 -1 -2 -2 -1 -2
my names jennifer | 9 -1 -2 1 -4 -2
my names kevin | 18 -1 -4 3 -10 -5
my names linda | 10 -2 -2 1 -4 -3
my names marcus | 10 -2 -3 1 -4 -3
my names priya | 10 -1 -3 1 -4 -3
my names rosa | 10 -2 -1 1 -4 -4
my names steve | 12 0 -2 3 -9 -3
my names will | 17 -2 -5 1 -7 -3
my neighbor | 20 3 -11 3 -20 4
my neighbor <did> | -6 19 -1 1 -7 -7
my neighbor <name> | 11 -5 -3 -2 -5 3
my neighbor shes | 11 -4 -4 -1 -4 2
my neighbors | 8 4 -4 1 -11 2
my neighbors <vehicle> | 14 -12 0 0 -1 0
my neighbors truck | 14 -12 0 0 -1 0
my nephew | 4 -12 27 0 -10 -9
my nephew <name> | 11 -7 -2 -1 0 0
my number | 18 -7 8 -6 -17 4
my number <n> | 6 6 -4 0 -8 1
my number but | 11 -6 -4 -2 -2 2
my number is | 15 -1 5 -12 -12 5
my number its | 24 -9 -3 0 -11 -1
my numbers | 17 -10 -5 1 -3 1
my numbers <n> | 14 -10 -4 0 -1 0
my office | 17 12 -11 -1 -15 -2
my office in | 10 -6 -2 1 -4 1
my old | 12 15 -5 -6 -8 -9
my old <part> | -7 32 -9 -4 -4 -9
my old alternator | -7 29 -6 -4 -8 -4
my old parts | -4 22 -7 -2 -3 -6
my only | 16 -7 -2 -1 -7 1
my only <vehicle> | 9 -6 -3 0 -1 1
my only key | 11 -5 -1 0 -5 0
my order | 1 -10 -4 -1 17 -2
my other | -4 8 -2 0 -2 1
my other <vehicle> | -4 9 -2 -1 -2 1
my other car | -4 9 -2 -1 -2 1
my own | 0 -19 18 -2 -2 4
my own <vehicle> | 5 -7 11 1 -14 3
my own car | 10 -5 -3 1 -6 3
my own tools | -8 -4 16 -5 -3 3
my own truck | -4 -8 20 -1 -6 0
my paperwork | -7 36 -6 -7 -10 -6
my parked | -2 -7 -3 -6 18 -1
my part | -5 33 -7 -6 -7 -8
my payment | -8 41 -8 -9 -12 -4
my personal | 15 -5 -10 6 -9 2
my personal <vehicle> | 16 -3 -7 0 -8 2
my personal truck | 16 -3 -6 0 -8 1
my phone | 4 13 -1 2 -10 -9
my phone <n> | 27 -3 -2 -4 -10 -7
my phone died | 12 8 -4 -2 -8 -6
my phone number | 5 22 -7 -9 -8 -4
my phones | 26 -8 -3 -2 -16 3
my pictures | -3 18 -5 -2 -7 0
my place | 2 3 -3 -5 15 -11
my policy | -5 -3 -3 1 13 -3
my porch | -2 14 -2 1 -9 -2
my power | 9 -3 -1 -1 -4 0
my prescription | -1 -12 -3 -1 24 -7
my rear | 12 -4 -2 -2 -4 0
my receipt | -10 43 -9 -8 -9 -8
my refund | -5 33 -9 -1 -9 -9
my registration | 17 -10 -8 -4 7 -3
my regular | -3 16 6 -4 -9 -6
my regular <mechanic> | -1 -6 8 0 -4 3
my regular guy | 8 -3 -3 0 -4 2
my rental | -5 -6 -2 -4 21 -4
my resume | -3 -4 15 -9 -3 5
my ride | -8 18 -3 -2 -1 -4
my roof | 6 -13 -3 -2 17 -4
my route | -5 -9 34 -6 -10 -3
my second | 16 10 -12 -4 -12 2
my second message | 15 -8 -3 -1 -6 2
my shift | -2 0 -7 -6 12 1
my shop | -1 -3 15 -3 -4 -4
my sister | 7 -8 -5 -3 18 -10
my sisters | 19 -6 -8 -3 -1 0
my son | -7 -1 12 -5 6 -5
my sons | 10 1 -12 -5 14 -7
my sons <vehicle> | 16 -14 0 0 -2 0
my sons car | 14 -13 0 0 -1 0
my spare | -7 24 -8 1 -11 1
my spare key | -7 24 -8 1 -11 1
my starter | -11 19 -3 1 -9 4
my statement | 5 28 -7 -8 -12 -5
my street | -2 9 -4 -2 1 -2
my sunglasses | -10 5 -4 1 6 2
my taxes | -9 -11 -5 -9 41 -6
my teslas | 9 -3 -2 1 -6 1
my test | -12 -4 1 0 27 -11
my text | -4 12 -4 -1 -3 0
my time | 16 16 -7 -6 -12 -7
my tire just | 8 -3 -5 1 -3 1
my tires | 0 7 -10 -4 6 1
my toilets | -6 -6 -3 -2 26 -8
my total | -11 46 -7 -8 -11 -10
my transmission | 5 3 -1 2 -11 2
my truck | 27 26 -21 -9 -13 -10
my truck a | 16 -8 -4 1 -6 1
my truck and | 17 4 -3 -7 -7 -3
my truck before | -7 11 -1 -1 -2 0
my truck is | 12 15 -7 -6 -9 -5
my truck ready | -11 33 -5 -5 -10 -2
my truck wont | 17 -3 -1 -3 -3 -7
my trucks | 16 -9 3 0 -8 -1
my trucks coming | -3 -5 11 0 -2 -1
my trucks in | 17 -6 -10 2 -4 1
my van | 18 22 -7 -8 -17 -8
my van ready | -10 34 -5 -6 -10 -4
my vehicle | 18 -7 -4 -2 -2 -2
my warranty | 1 27 -8 -5 -8 -7
my warranty company | -5 18 -4 -3 -4 -3
my water | -3 11 -4 1 -7 2
my way | 15 -10 0 -8 6 -4
my way home | -6 -10 -9 -6 31 0
my way to | 17 -6 -1 -1 -8 -1
my wheel | -1 9 -1 -2 -3 -2
my wife | -2 13 -2 -3 -5 -1
my wife says | -2 10 -1 1 -4 -4
my wifes | 28 -8 -14 -1 -11 5
my wifes <car> | 15 -9 -1 0 -7 2
my wifes <vehicle> | 21 -9 -4 -2 -7 1
my wifes car | 17 -7 -3 -2 -5 0
my windshield | 8 -4 -1 1 -6 2
my wipers | -1 8 -2 -1 -4 1
my work | 15 -9 -3 1 -6 3
my yard | 0 -2 -5 -5 15 -4
my zip | 9 -4 -1 0 -4 1
mysel * | 16 1 16 -11 -12 -11
myself | 16 1 16 -11 -12 -11
n | 12 -11 5 2 -10 3
n <n> | 8 -5 -2 -1 0 0
n <name> | 10 -15 7 2 -9 4
n a | 9 -3 -3 0 -2 -1
n d | 8 -3 -3 0 -1 -1
n d <name> | 9 -3 -4 0 -1 -1
n e | 11 -4 -5 0 -2 0
n g | 13 -5 -3 -1 -2 -1
n g <name> | 9 -3 -1 0 -3 -1
n g i | 12 -3 -4 -1 -1 -3
n g o | 9 -4 -2 0 -2 -1
n h | 9 -7 -1 0 -1 0
n k | 17 -10 -2 1 -7 2
n k <name> | 18 -10 -4 0 -7 3
n my | 14 -6 -2 2 -4 -4
n n e | 8 -2 -6 -1 0 1
n o | 10 -6 -4 -1 0 0
n o <name> | 10 -5 -3 -1 0 0
n o r | 9 -4 -3 -2 -1 0
n pull | -4 -4 21 -4 -6 -4
nacio | -3 -3 -5 -7 29 -11
nada | 11 -4 2 -16 -18 26
nada mas | -3 4 9 -5 -4 -2
nada nada | 12 -5 -4 -1 -2 0
nada ni | 12 -6 -4 0 -2 1
nadin * | 7 12 -12 -7 -4 4
nadine | 7 12 -12 -7 -4 4
nah | 2 19 -12 -12 -15 17
nail | 7 -12 -7 -9 32 -11
nail in | 21 -8 -5 2 -11 1
nail in the | 15 -6 -4 3 -9 1
nail place | -4 -4 -2 -1 17 -5
nail salon | -7 -4 -5 -7 33 -9
nails | -7 -8 6 -8 26 -9
nakam * | 21 -5 5 -8 -9 -5
nakamura | 21 -5 5 -8 -9 -5
nakamura <name> | 11 -6 -4 0 -3 1
name | -2 -2 11 7 -12 -2
name <n> | 16 -6 -4 -3 -4 1
name <name> | 8 -2 -9 -4 8 -1
name and | -1 -8 1 23 -11 -4
name from | -3 -3 9 0 -5 2
name is | 5 -9 10 -2 -9 4
name is <name> | 7 -10 0 5 -6 4
name is alan | -2 0 -4 13 -2 -5
name is alice | 17 -5 -4 0 -5 -2
name is arjun | 2 -2 12 -9 -1 -1
name is becky | 9 -4 -1 0 -2 -2
name is chidi | 9 -8 -1 0 0 0
name is deshawn | 9 -2 -2 -2 0 -2
name is grant | 12 -5 -1 0 -3 -3
name is jennifer | 10 -3 -1 -1 -3 -2
name is jim | 11 -2 -2 0 -5 -2
name is josh | -2 -2 9 -4 1 -2
name is joy | 23 -8 -3 -8 -9 5
name is kevin | 12 -4 0 -1 -4 -2
name is kofi | 12 1 -7 -4 -4 2
name is lakshmi | 15 -4 -6 -3 -3 0
name is latoya | 8 -1 -3 -1 -4 1
name is latrice | 17 -3 -5 -1 -6 -2
name is linda | 10 -3 -1 -1 -3 -2
name is megan | 12 -3 -2 0 -4 -3
name is mei | 12 -4 -1 0 0 -6
name is nancy | 9 -2 -1 0 -2 -2
name is omar | 2 -3 8 -4 -4 0
name is rosa | 11 -6 -2 1 -4 0
name is samantha | 15 -4 -3 0 -5 -3
name is shanice | -1 -4 10 -4 -3 2
name is teresa | 14 -5 -2 2 -9 -1
name is tom | 10 -4 -2 1 -3 -1
name is ximena | 10 -4 -1 -1 -4 0
name is xiomara | 8 -7 0 0 -1 0
name nguyen | 10 -7 -2 1 -2 1
name nguyen first | 10 -7 -2 1 -2 1
name on | 4 18 -2 14 -23 -12
name on it | -9 3 -2 12 -8 4
name thuy | 13 -10 -3 0 -2 1
name thuy t | 13 -10 -3 0 -2 1
name tran | 17 -7 1 1 -2 -10
named | 2 -9 -2 10 18 -18
named <name> | 1 -5 1 -4 22 -15
names | 10 -20 21 -6 -4 -2
names <name> | 6 -17 24 -2 -13 1
names andre | -3 -8 11 -1 2 -1
names bob | 9 -1 -2 1 -3 -3
names bob smith | 9 -1 -2 1 -3 -3
names brandy | 3 -7 10 -1 -3 -3
names carlos | 9 -1 -3 1 -3 -3
names carlos <name> | 9 -1 -3 1 -3 -3
names carlos ramirez | 9 -1 -3 1 -3 -3
names cash | 19 -4 -6 -2 -5 -3
names cody | 10 -3 -6 1 -3 1
names dana | 12 0 -3 0 -5 -4
names dana <name> | 12 0 -3 0 -5 -4
names dana reed | 12 0 -3 0 -5 -4
names grace | 15 -1 -3 2 -7 -6
names grace <name> | 15 -1 -3 2 -7 -6
names grace novak | 15 -1 -3 2 -7 -6
names imani | 8 -1 -2 -2 -1 -2
names imani <name> | 8 -1 -2 -2 -1 -2
names jennifer | 9 -1 -2 1 -4 -2
names jennifer lopez | 9 -1 -2 1 -4 -2
names kevin | 18 -1 -4 3 -10 -5
names kevin and | 18 -1 -4 3 -10 -5
names linda | 10 -2 -2 1 -4 -3
names linda <name> | 10 -1 -2 2 -5 -3
names linda park | 10 -2 -2 1 -4 -3
names lonnie | 13 -1 -3 -1 -8 0
names marcus | 10 -2 -3 1 -4 -3
names marcus webb | 10 -2 -3 1 -4 -3
names priya | 10 -1 -3 1 -4 -3
names priya <name> | 9 -1 -3 1 -3 -3
names priya shah | 10 -1 -3 1 -4 -3
names rosa | 10 -2 -1 1 -4 -4
names rosa <name> | 10 -2 -1 1 -4 -4
names rosa delgado | 10 -2 -1 1 -4 -4
names steve | 12 0 -2 3 -9 -3
names steve and | 12 0 -2 3 -9 -3
names tyler jones | 14 0 -4 0 -7 -3
names walt | 23 -5 -5 0 -8 -5
names wes | -5 -7 16 -5 -1 1
names will | 14 -3 -4 1 -6 -2
names will <name> | 17 -1 -5 2 -8 -4
names will turner | 17 -1 -5 2 -8 -4
nana | -4 -6 -10 -10 37 -8
nancy | 7 -1 -8 -2 4 1
nancy <name> | 7 -1 -8 -2 4 0
nancy wu i | 11 -2 -4 -2 -3 0
nanny | -5 -11 -13 -9 50 -12
nanny position | -7 -5 -9 -4 34 -8
naomi | 8 -1 -2 0 -6 1
naomi <name> | 8 -1 -2 0 -6 1
napa | -8 -15 31 -1 -4 -2
napa <name> | -5 -5 16 -4 -6 3
napa on | -4 -5 15 -3 -6 4
napa on <name> | -6 -6 15 -2 -4 3
nate | -1 8 9 9 -14 -11
nate <name> | -2 -6 16 -2 -1 -5
natio * | -6 -7 15 19 -7 -14
national | 0 -1 3 20 -9 -13
national <name> | 1 -1 -5 10 -4 -1
national business | -6 -7 -11 36 -6 -5
nationwide | -12 -9 21 -2 0 2
natur * | 5 2 -1 0 -8 2
naturally | 5 2 -1 0 -8 2
navy | -3 13 -4 -3 -5 2
near | 21 -14 0 5 -15 4
near <name> | 22 -9 -5 -1 -7 0
near me | -2 -2 -7 9 1 1
near your | 6 -6 10 -4 -7 2
near your shop | 6 -6 10 -4 -7 2
neces * | 28 1 15 -12 -11 -21
necesita | 19 -8 -6 -2 -7 4
necesito | 25 7 12 -13 -10 -22
necesito <part> | 15 -6 -6 -1 -2 -1
necesito ayuda con | 11 -3 -3 -1 -3 -1
necesito cambio | 16 -9 -6 0 -3 1
necesito cambio de | 16 -9 -6 0 -3 1
necesito frenos | 15 -6 -6 -1 -2 -1
necesito que | 7 -9 4 -2 -3 2
necesito que me | 7 -9 4 -2 -3 2
necesito un | 31 -9 -8 -3 -3 -8
necesito un <mechanic> | 27 -8 -7 -2 -2 -7
necesito un cambio | 14 -7 -4 -2 -3 2
necesito un mecanico | 27 -8 -7 -2 -2 -7
neck | -4 -6 9 -1 0 2
neck of | -4 -6 9 -1 0 2
neck of the | -4 -6 9 -1 0 2
need | 16 -29 22 -15 16 -10
need <part> | 16 -1 -6 -3 -8 2
need <we> | 4 -10 12 -5 -1 0
need <we> to | 4 -13 14 -5 0 -1
need a | 13 -23 2 -8 24 -9
need a <mechanic> | 22 -12 -1 6 -18 3
need a <name> | -10 -3 5 -7 22 -8
need a <paper> | -4 29 -7 -5 -9 -4
need a <part> | 23 3 -18 4 -15 2
need a <vehicle> | -7 -7 -9 -6 38 -8
need a battery | 29 -10 -12 1 -8 -1
need a brake | 17 -8 -4 1 -7 0
need a cab | -7 -3 -3 -7 29 -10
need a card | -3 -5 13 -10 0 5
need a copy | -8 3 11 -5 -4 2
need a hand | 8 -4 15 -6 -8 -5
need a jump | 30 -8 -1 -3 -16 -2
need a mechanic | 22 -11 -6 5 -14 3
need a mobile | 13 -3 -6 -3 -3 1
need a oil | 17 -11 -2 1 -9 3
need a price | 18 -2 -9 -1 -5 -1
need a quote | 13 -6 -2 -1 -3 -2
need a receipt | -5 29 -7 -5 -9 -4
need a ride | -7 -7 -9 -6 38 -8
need a taxi | -5 1 -6 -5 23 -8
need a tow | 20 -5 3 -3 -10 -4
need a tune | 15 -2 -2 -2 -10 2
need an | 18 -9 -14 -5 14 -3
need an <paper> | 12 -8 -4 1 -3 2
need an appointment | -14 4 -4 -3 24 -7
need an invoice | 12 -8 -4 1 -3 2
need an oil | 24 -9 -10 1 -8 2
need anybody | -5 -7 22 -2 -5 -4
need anything | 2 -6 38 -7 -17 -10
need brakes | 25 -13 -7 1 -8 2
need front | 22 -8 -4 1 -9 -3
need front <part> | 22 -8 -4 1 -9 -3
need front brakes | 19 -5 -3 -1 -4 -6
need hands | 19 -7 -4 -1 -4 -2
need help | 29 -7 -9 -4 -4 -5
need it | 15 4 -11 -1 -11 4
need it <day> | 16 -6 -4 -1 -3 -2
need it <did> | 10 -6 -4 1 -1 1
need it by | 4 9 -4 -2 -7 0
need it done | 19 -12 -6 2 -5 2
need it fixed | 8 -6 -2 0 -1 0
need it for | 3 4 -9 2 -2 2
need it rolling | 14 -3 -9 0 -1 -1
need it today | 17 -6 -4 -1 -3 -3
need like | 16 -7 -4 0 -8 3
need like a | 16 -7 -4 0 -8 3
need my | 20 5 -15 -10 21 -21
need my <part> | 21 -8 -4 0 -11 2
need my <vehicle> | 19 -4 -2 -4 -8 -1
need my car | 18 -3 -2 -4 -8 -1
need new | 22 -10 -5 1 -7 0
need new <part> | 21 -10 -4 1 -7 0
need new struts | 13 -5 -3 1 -5 0
need oil | 16 -1 -2 -5 -5 -4
need oil changes | 16 -1 -2 -5 -5 -4
need photos | -2 -3 9 -4 -2 3
need photos of | -2 -3 9 -4 -2 3
need some | 26 -7 -9 1 -11 0
need some work | 25 -3 -5 -2 -7 -8
need somebody | 29 -13 -16 -4 1 2
need somebody out | 10 -3 -1 0 -6 0
need somebody to | 25 -3 -15 5 -17 4
need somebody who | 8 -3 -3 1 -5 1
need someone | 15 -16 1 -7 16 -9
need someone to | 13 -15 3 -6 17 -12
need struts | 14 -3 -3 -3 -5 1
need that | -7 -5 26 -4 -8 -2
need the | 12 -13 20 -8 -11 -1
need the <part> | 16 -9 -7 3 -6 3
need the oil | 10 -3 -4 0 -2 -1
need the same | 25 -10 -7 2 -10 0
need those | -7 12 2 -3 -5 1
need to | -20 16 6 -8 17 -11
need to be | 21 -10 -4 -2 -6 1
need to bring | -2 -10 -3 -3 19 -1
need to cancel | -3 20 -5 -10 9 -11
need to change | -11 13 -6 -4 10 -2
need to come | -5 13 -5 -1 -2 0
need to get | 12 6 -9 -1 -7 -1
need to know | 2 -10 22 -5 -12 3
need to make | -8 -4 -2 -2 18 -1
need to move | -13 14 -9 1 5 2
need to refill | 0 0 -3 -2 11 -5
need to renew | -4 -3 -1 -1 11 -2
need to reschedule | -12 28 -5 -6 0 -5
need to schedule | 7 -5 11 -3 -10 -1
need to see | 7 -4 -6 -2 11 -6
need to speak | -6 -9 -5 -2 22 -1
need to talk | -6 -6 10 -2 4 0
need to tell | -5 32 0 -8 -8 -9
need working | -3 -4 -3 14 -3 -1
need working capital | -3 -4 -3 14 -3 -1
need you | 4 -10 12 -5 -1 0
need you to | 4 -13 14 -5 0 -1
need your | -5 -10 28 1 -14 1
need your labor | -5 -6 21 -5 -2 -2
neede * | -4 8 13 -2 -9 -6
needed | -4 8 13 -2 -9 -6
needi * | 3 13 -8 -5 -8 5
needing | 3 13 -8 -5 -8 5
needing a | 16 -6 -2 -7 -5 4
needl * | 9 -7 -2 0 -2 0
needle | 9 -7 -2 0 -2 0
needs | 10 4 10 -9 -7 -8
needs <part> | 15 19 -14 -7 -14 0
needs <part> <part> | 16 -6 -2 0 -2 -7
needs a | 12 -10 19 -7 -13 -2
needs a <part> | -1 6 4 -3 -8 1
needs a battery | -6 14 4 -4 -9 1
needs a clutch | 24 -12 -7 2 -4 -3
needs a fuel | 16 -7 -5 0 -3 -2
needs a radiator | 18 -6 -10 1 -1 -2
needs a serpentine | 14 -4 -2 -1 -6 0
needs a starter | 31 -17 -16 1 0 1
needs a timing | 10 -7 -2 1 -3 1
needs a tune | 17 -7 -7 0 -4 1
needs a water | 17 -8 -7 0 -4 2
needs an | 23 -17 12 -3 -9 -5
needs an <name> | 20 -4 -6 -6 -6 2
needs an oil | 24 -18 -4 0 -1 0
needs brake | 16 -6 -2 0 -2 -7
needs brake pads | 16 -6 -2 0 -2 -7
needs brakes | 14 17 -11 -8 -11 -1
needs front | 15 -7 -6 0 -4 0
needs front <part> | 15 -6 -6 0 -4 0
needs front brakes | 14 -6 -1 0 -10 3
needs front struts | 18 -9 -4 0 -5 -1
needs injectors | 14 -2 -3 0 -3 -5
needs new | 14 -8 -3 0 -1 -3
needs plugs | 9 -3 -2 -2 0 -2
needs rear | 12 -2 -2 1 -3 -6
needs spark | 20 -6 -10 0 -2 -1
needs spark plugs | 20 -6 -10 0 -2 -1
needs the | -2 -6 -2 0 10 0
needs the <part> | 9 -5 -5 1 -2 1
needs the carburetor | 13 -5 -6 0 -3 1
needs to | 20 -12 -10 8 -3 -4
needs to be | -11 -8 -3 11 10 2
negoc * | 6 -11 -13 35 -8 -9
negocio | -8 -7 -10 35 -6 -4
negocios | 7 -9 -7 20 -6 -6
neigh * | 10 -4 -15 14 10 -15
neighbor | 12 -9 -5 -1 17 -13
neighbor <did> | -6 19 -1 1 -7 -7
neighbor <name> | 10 -7 -6 6 -5 3
neighbor shes | 11 -4 -4 -1 -4 2
neighborhood | -4 12 -7 24 -15 -10
neighbors <vehicle> | 14 -12 0 0 -1 0
neighbors hate | 14 -7 -1 -2 -3 -1
neighbors hate me | 14 -7 -1 -2 -3 -1
neighbors truck | 14 -12 0 0 -1 0
neil | 19 -3 -4 -1 -12 2
neith * | 19 -11 -4 0 -6 2
neither | 19 -11 -4 0 -6 2
nephe * | 4 -12 27 0 -10 -9
nephew | 4 -12 27 0 -10 -9
nephew <name> | 11 -7 -2 -1 0 0
neptu * | 10 -5 -2 0 -4 1
neptune | 10 -5 -2 0 -4 1
neptune <name> | 10 -5 -2 0 -4 1
neptune beach | 10 -5 -2 0 -4 1
nervo * | 13 -6 -1 0 -5 -1
nervous | 13 -6 -1 0 -5 -1
net | -8 -7 39 -11 -7 -6
netwo * | -5 -4 22 -6 -7 0
network | -5 -4 22 -6 -7 0
neutr * | 10 -6 -3 0 -2 1
neutral | 10 -6 -3 0 -2 1
never | -1 20 -29 -9 12 8
never answers | 1 7 -1 0 -8 2
never answers it | 1 7 -1 0 -8 2
never been | 13 -5 -3 -2 -2 -1
never came | 6 -19 4 -2 22 -11
never came back | 9 -9 9 -2 -8 1
never catches | 8 -8 0 0 -1 0
never charged | -7 25 -2 -6 -8 -2
never charged my | -7 25 -2 -6 -8 -2
never got | 6 35 -14 -7 -10 -9
never got a | 9 17 -6 -5 -9 -5
never got my | -2 16 -4 -1 -2 -6
never mind | -8 2 -13 -16 9 26
never received | -1 36 -5 -10 -11 -9
never received a | -6 13 -3 -3 -4 3
never showed | 6 -10 -5 -4 23 -10
new | -21 11 20 16 3 -30
new <mechanic> | -3 -7 15 1 -4 -2
new <name> | -14 -8 0 8 17 -2
new <part> | 16 24 -19 -4 -15 -1
new <part> <we> | -9 47 -13 -8 -10 -8
new <vehicle> | 10 -2 -12 13 -7 -1
new address | -2 32 -7 -8 -8 -8
new alternator | 12 17 -11 -5 -10 -5
new battery | 23 11 -12 -6 -12 -4
new customers | -5 -7 -13 30 -3 -2
new exhaust | 18 -8 -6 -2 -2 1
new exhaust on | 17 -5 -5 -4 -3 0
new federal | 0 -2 -3 9 -3 -1
new guy | -3 -7 15 1 -4 -2
new here | -4 -7 9 0 1 2
new its | 9 -5 -2 0 -2 0
new kind | 10 -3 -5 1 -4 2
new line | -6 -9 38 -13 -6 -5
new one | 2 10 -12 6 -11 6
new one at | 12 -4 -1 -6 -4 3
new ones | -3 -4 14 -2 -7 2
new phone | -10 -13 -12 -12 52 -5
new product | -7 -7 33 -9 -7 -3
new product line | -7 -7 33 -9 -7 -3
new rep | -7 -10 42 -12 -9 -3
new starter | -4 26 -8 -5 -5 -4
new struts | 13 -5 -3 1 -5 0
new struts on | 9 -6 0 0 -3 0
new tires | -3 11 -5 0 -5 2
new truck | 2 -3 -5 12 -4 -2
new voicemail | -6 -9 -6 37 -7 -9
new wiper | 15 -7 -4 -1 -1 -2
new wiper blades | 15 -7 -4 -1 -1 -2
news | -17 34 -15 31 -16 -16
next | -2 12 0 -21 0 11
next door | 10 -6 2 -3 -3 0
next door to | 10 -3 0 -3 -3 0
next in | -5 19 -2 -4 -7 -2
next month | 2 -4 8 -5 -1 0
next month so | 18 -8 -4 1 -6 0
next oil | -5 11 -3 0 -2 0
next oil change | -5 11 -3 0 -2 0
next time | -5 -5 -4 0 -3 17
next time youre | -3 9 -5 1 0 -2
next video | -1 -3 -1 -2 -2 9
next week | 3 -1 6 -14 12 -5
next week and | 6 -7 12 -4 -4 -3
next week is | 5 3 -3 3 -9 2
nextd * | 28 -9 -6 -1 -13 1
nextdoor | 28 -9 -6 -1 -13 1
ngozi n | 8 -2 -3 0 -2 -1
ngozi n <name> | 8 -2 -3 0 -2 -1
ngozi n g | 8 -2 -3 0 -2 -1
nguye * | 19 -13 -2 -3 5 -6
nguyen | 16 -13 -1 -2 4 -4
nguyen first | 10 -7 -2 1 -2 1
nguyen first name | 10 -7 -2 1 -2 1
nguyen i | 11 -4 -2 -2 -2 -1
ni | 1 4 -6 -7 -14 22
nice | 4 22 -11 -1 -6 -7
nice one | -5 12 -5 2 -8 3
nicol * | -1 4 -11 3 10 -4
nicole | -1 4 -11 3 10 -4
nicole from | -1 -6 -2 -6 15 -1
night | -5 -12 -2 3 23 -8
night * | 3 -7 10 -13 19 -11
night and | 8 7 -3 -3 -10 0
night and my | 23 -7 -3 -2 -9 -2
nights | 3 -7 10 -13 19 -11
nights at | 12 -3 -6 0 -2 -1
nikki | 27 -11 -5 4 -8 -6
nikol * | 14 -5 -1 -3 -9 4
nikolai | 14 -5 -1 -3 -9 4
nina | -5 15 7 -5 -10 -2
nine | 4 9 -10 10 12 -26
nine <day> | 6 7 -5 0 -11 2
nine <day> and | 3 9 -4 0 -8 1
nine and | 10 9 -11 -3 -3 -1
nine and eleven | -2 11 -3 0 -4 -2
nine hundred | -4 -8 11 12 -8 -3
nine hundred <n> | 5 -8 -9 11 0 1
nine hundred dollars | -1 -3 -2 9 -1 -3
nine in | -7 -2 -3 -3 18 -2
nine in the | -7 -2 -3 -3 18 -2
nine oclock | -1 13 -11 -10 15 -8
nine to | 0 -2 -8 12 3 -5
nine to be | -2 -3 -3 10 -3 2
nine tomorrow | 4 8 -4 0 -8 1
nine tomorrow and | 3 9 -4 0 -8 1
nine tonight | 14 -4 1 0 -14 3
ninet * | -5 -2 28 -13 -14 6
nineteen | -1 -10 12 2 -6 3
nineteen and | -4 -4 9 0 -5 3
nineteen and <name> | -4 -4 9 0 -5 3
nineteen and i | -4 -4 9 0 -5 3
nineteenth | 3 11 -7 -4 -7 5
nineteenth and | 2 8 -3 -4 -5 2
ninety | -3 -7 25 -8 -9 2
ninety day | 2 -2 14 -6 -3 -6
ninety day warranty | 2 -2 14 -6 -3 -6
ninety thousand miles | 2 -3 8 -1 -7 2
nino | -8 -7 -4 1 20 -2
ninth | -8 9 10 -4 -7 0
nissa * | -13 18 -8 -5 11 -4
nissan | -13 18 -8 -5 11 -4
no | -7 2 -14 7 -21 33
no <car> | 11 -4 -3 -1 -3 0
no <n> | 17 -12 -5 2 -3 1
no <name> | 7 -12 2 -3 -7 14
no <part> | 25 -6 -7 -2 -4 -6
no ac | 22 -4 -5 1 -9 -5
no air | 9 -4 -3 -1 -2 1
no arranca | 19 -10 -4 0 -3 -2
no big | 1 9 -3 -2 -3 -3
no big rush | 8 -6 0 0 -3 0
no brakes | 25 -6 -7 -2 -4 -6
no carga | 12 -9 -2 0 -1 0
no charge | -8 11 7 -3 -7 1
no cold | 18 -9 -4 -1 -9 4
no collateral | -3 0 -7 13 -3 1
no contract | -1 -4 0 13 -5 -3
no cost | -5 -5 -5 36 -7 -13
no cost panels | -1 -2 -4 10 -2 -1
no cost to | -8 -8 -8 40 -7 -9
no crank | 9 4 -4 -2 -6 -3
no credit | -5 -7 -8 32 -5 -6
no credit check | -5 -7 -8 32 -5 -6
no doc | -6 -3 -3 14 -2 0
no enfria | 10 -4 -3 0 -3 -1
no fee | -5 -2 13 -5 -2 2
no good | 14 -1 -7 -1 -5 1
no hace nada | 14 -9 -4 0 -2 1
no hard | -4 -7 -6 16 -3 4
no hay | 4 -9 20 -1 -8 -5
no hay prisa | 13 -9 -5 1 -2 2
no heat | 11 -6 -1 0 -5 2
no heat at | 14 -6 -4 2 -6 0
no hurry | 18 -13 -4 0 -1 -1
no hurry <name> | 9 -6 -1 -1 0 -1
no hurry its | 12 -5 -6 0 -3 0
no i | 1 -8 -4 -3 -6 19
no i dont | 11 -2 -3 0 -4 -2
no i mean | 8 -2 -2 -1 -2 -1
no i said | -6 -5 -2 -3 -3 19
no im | 3 -5 -7 -5 -7 22
no im just | 0 -4 -5 -3 -3 15
no im on | -2 -4 -2 -2 -4 15
no it | 20 -9 -6 -1 -1 -4
no its | 3 -5 -3 -3 -4 12
no its a | 14 -4 -2 -2 -4 -3
no jala | 15 5 -5 -3 -7 -5
no just | 3 -5 10 -3 -2 -2
no last | 21 -11 -3 2 -13 3
no last name | 21 -11 -3 2 -13 3
no le | 18 -6 -6 -3 -4 2
no me | -3 16 -12 -2 9 -8
no me han | -6 19 -8 -5 8 -9
no money | -4 -10 8 23 -2 -15
no money down | -10 -3 -2 26 2 -13
no more i | 9 -9 0 0 0 0
no nada | -6 -8 -4 -6 -6 29
no need | -4 4 -5 -8 12 2
no need to | -1 1 -5 -9 13 1
no no | 3 -9 -6 -5 -6 22
no not | 9 -6 -3 1 -2 1
no obligation | -3 1 -6 25 -3 -14
no offense | -1 -5 13 0 -6 -2
no on | -5 -6 7 12 -5 -2
no on measure | 1 -4 -6 12 -1 -3
no one | 10 37 -12 -13 -7 -14
no one has | -4 23 -3 -7 -3 -7
no pasa | 20 -5 -8 -3 -4 -2
no pasa de | 14 -2 -7 -3 -2 -1
no power | 19 -3 -2 -4 -2 -7
no prende | 24 -9 -8 1 -4 -4
no prende no | 13 -7 -2 1 -5 1
no pressure | -3 -1 -2 10 -2 -1
no pressure at | -3 -1 -2 10 -2 -1
no records | 9 -5 -2 -1 -1 0
no reverse | 18 -4 -6 -9 -3 4
no rush | 8 -3 -2 -3 -2 2
no rush at | 10 -4 -5 -1 -1 1
no se | 1 2 3 -7 -11 12
no se oye | -3 -4 -1 -2 -5 15
no sirve | -6 17 -5 -1 -3 -3
no sorry | 16 -9 -2 1 -7 1
no sorry <n> | 12 0 -5 0 -5 -2
no sorry <name> | 12 -9 0 1 -6 1
no sorry i | 12 -9 0 1 -6 1
no spare | 30 -8 -10 -1 -9 -1
no start and | 2 5 -1 0 -10 3
no thats | 1 -6 -1 -1 -3 10
no thats my | 9 -4 -2 -1 -1 -2
no the | 3 -6 18 -6 -5 -4
no tiene | 0 8 -4 0 -4 1
no trabajo | 13 -9 -3 -1 0 0
no two | 17 -4 -2 -3 -7 -1
no voy | 0 25 -5 -8 -1 -11
no voy a | 0 25 -5 -8 -1 -11
no wait | 14 -8 -6 -3 9 -6
no wait <n> | 13 -1 -5 -1 -1 -5
no wait thats | 8 -6 -1 0 -1 -1
no way | -2 -4 -1 0 10 -2
nobod * | -3 18 23 -25 -16 4
nobody | 0 19 11 -20 -19 8
nobody called | 15 2 -10 0 -9 2
nobody called me | 7 7 -7 -1 -9 4
nobody came | -11 25 -8 -8 13 -11
nobody has | 2 24 -8 -7 -4 -8
nobody in | 9 -3 -3 1 -1 -3
nobody there | -6 -12 10 -6 -8 22
nobody told | -1 19 -6 -1 -6 -5
nobody told me | -1 19 -6 -1 -6 -5
nobodys | -10 9 29 -10 3 -21
nobodys answering | -4 -2 -3 -1 15 -5
nobodys shown | -2 30 -9 -5 -8 -6
nobodys shown up | -2 30 -9 -5 -8 -6
nobodys there | -6 -10 28 -2 0 -10
noise | -5 21 -34 -21 2 37
noise again | -5 36 -8 -5 -12 -7
noise and | -2 9 -2 -2 -5 2
noise from | -8 14 -4 -2 -2 2
noise from the | -8 14 -4 -2 -2 2
noise in | 13 -7 1 0 -8 1
noise in the | 13 -7 1 0 -8 1
noise is | 0 20 -4 -2 -7 -7
noise when | -7 -12 -4 3 18 2
noise when <name> | 8 -3 -1 0 -3 -1
nomas | 8 19 -13 -2 -11 -2
nomas hace | 12 -9 -2 0 -1 0
nomas hace clic | 12 -8 -2 0 -1 0
nomas para | 1 25 -10 -2 -8 -6
nombr * | 1 -14 9 7 5 -7
nombre | 1 -14 9 7 5 -7
nombre es | 1 -8 10 -1 -4 1
nombre es <name> | 2 -6 9 -1 -4 1
nombre es carlos | 11 -3 -3 -1 -3 0
nombre es jose | 9 -2 -4 -1 -1 0
nombre es lupita | 13 -4 -2 -2 -2 -3
nombre es maria | 10 -2 -3 -2 -2 -1
nombre es rosa | 11 -3 -3 -1 -3 -1
none | 0 9 -4 0 -5 0
none of | 1 10 -4 0 -5 -1
none of the | 13 -4 -4 1 -4 -2
noon | -14 1 10 -11 16 -2
noon and | 12 4 -4 0 -13 2
nope | -7 15 -9 -5 -7 13
nora | -1 -8 23 -6 -5 -3
nora <name> | 20 -10 -6 1 -5 0
norbe * | -1 -5 13 -2 -2 -3
norbert | -1 -5 13 -2 -2 -3
norm | 14 2 -3 2 -8 -7
norma | -2 4 9 -7 -5 2
norma * | 9 14 -7 -1 -10 -5
norma <name> | 8 5 -5 -4 -4 0
norma jean | -2 11 -4 -2 -4 1
normal | -4 17 -6 0 -6 -1
normally | 9 -2 -4 1 -6 1
north | 4 -8 -4 -5 15 -2
north * | 31 -14 -4 -2 -10 -2
northbound | 21 -5 -4 -4 -7 -1
northbound <name> | 13 -1 -2 -4 -4 -3
nos | 12 -17 9 -7 13 -10
nos vemos | -2 -5 -3 -3 18 -7
nose | 15 -5 -11 -1 0 2
not | -2 10 -30 24 -7 4
not <n> | 4 26 -6 -8 -11 -5
not <name> | 10 -12 10 -12 15 -12
not a | 18 -4 -9 18 -17 -7
not a <name> | 25 -9 2 -8 -8 0
not a <vehicle> | 10 -2 -2 -3 -3 -1
not a car | 10 -2 -2 -3 -3 -1
not a sales | -5 -4 -10 31 -6 -6
not an | 11 -8 5 -5 -5 2
not an emergency | 12 -7 -1 -1 -5 1
not answering | -6 21 -7 -5 -14 10
not appearing | -4 -3 -5 21 -4 -6
not appearing in | -4 -3 -5 21 -4 -6
not at | -4 4 -3 -2 10 -6
not at the | -4 4 -3 -2 10 -6
not been | 14 12 -7 -1 -11 -7
not believe | -6 -6 -4 -4 29 -9
not call | -7 -6 -6 27 -6 -3
not call list | -7 -6 -6 27 -6 -3
not charging | 18 -8 -5 -1 -4 1
not close | 14 -6 0 0 -2 -7
not completed | -11 -11 0 31 0 -10
not cooling | 15 -2 0 -4 -6 -3
not disregard | -7 -7 1 24 -4 -7
not eating | -3 -2 -1 0 9 -2
not even | -6 12 -5 1 -5 2
not go | 23 -9 -5 -2 -6 -2
not going | 3 25 -7 -9 -8 -3
not hang | -6 -5 -3 27 -6 -7
not hang up | -6 -5 -3 27 -6 -7
not happy | -4 33 -5 -12 -3 -9
not heat | -8 15 -1 -2 -1 -3
not her | 9 -4 -1 0 -4 1
not in | 14 0 -5 -4 -4 -1
not kidding | 20 -4 -3 -4 -6 -4
not know | 10 -3 0 -2 -8 3
not looking | -6 -5 12 1 -4 3
not looking to | -6 -5 12 1 -4 3
not mad | -8 22 -6 4 -11 -1
not my | 0 -8 10 0 -5 4
not no | -2 6 -6 -5 9 -2
not one | 1 -10 1 1 5 1
not paying | -7 7 -8 -1 12 -1
not running | 9 -6 -1 1 -2 0
not showing | -9 -9 0 30 -8 -4
not showing up | -9 -9 0 30 -8 -4
not start | 21 -4 -7 -1 -11 3
not starting | 20 -2 -2 -7 -4 -5
not sure | 29 -11 -7 -3 -7 -1
not sure if | 9 -4 -3 0 -2 1
not sure it | 23 -9 -4 -2 -6 -1
not the | 10 20 -3 -7 -15 -6
not the <name> | 25 -6 -6 -3 -4 -7
not the <vehicle> | 13 -7 -1 1 -7 1
not the big | 14 -3 -3 -1 -9 2
not the house | -3 23 -4 -3 -8 -5
not there | -2 11 -1 -1 -8 2
not to | -5 -9 1 0 12 1
not turn | 8 -6 -1 0 -1 -1
not urgent | 1 -4 -4 14 -3 -5
not urgent just | -2 -4 -4 15 -3 -4
not work | 11 -4 -3 -2 -3 1
not work and | 12 -4 -2 -2 -3 0
not working | 3 -7 -3 -1 14 -7
notar * | -12 -9 6 -12 41 -14
notary | -12 -9 6 -12 41 -14
notary and | -2 -3 12 -4 -3 1
nothi * | 2 5 -3 -10 -2 9
nothing | 2 5 -3 -11 -2 9
nothing i | 10 -1 -8 0 -4 3
nothing i have | 9 -4 0 1 -8 2
nothing just | 9 -6 -1 1 -2 0
nothing my | 10 -2 -1 0 -7 1
nothing needed | -1 10 -5 -1 0 -3
nothing so | 4 -8 8 0 -5 0
nothing when | 11 -7 -1 0 -4 0
nothing when i | 11 -7 -1 0 -4 0
notic * | -10 -4 7 40 -21 -13
notice | -1 2 -13 42 -15 -15
notice from | -3 6 -9 11 -7 1
notice from the | 0 -3 -6 11 -3 2
noticed | -10 -5 11 20 -13 -2
noticed <we> | -2 -1 1 10 -4 -3
noticed <we> dont | 0 0 -10 12 -2 -1
noticed it | -1 -2 -7 9 0 1
noticed you | -2 -1 1 10 -4 -3
noticed you dont | 0 0 -10 12 -2 -1
noticed your | -7 -12 10 25 -8 -7
noticed your website | -1 -10 2 20 -8 -4
noticed youre | -1 -2 -7 8 0 1
noticed youre not | -1 -2 -7 8 0 1
novak | 13 -4 -4 0 -3 -2
novak and | 15 -1 -3 2 -7 -6
novak and my | 15 -1 -3 2 -7 -6
novak here | 9 -6 -1 0 -2 0
novem * | -3 1 -5 14 -6 0
november | -3 1 -5 14 -6 0
noven * | -1 -8 10 0 -1 1
noventa | -1 -8 10 0 -1 1
noventa y | -1 -8 10 0 -1 1
now | -5 24 -11 34 -35 -7
now <n> | -6 12 -2 -2 -3 1
now <name> | 6 9 -11 3 -9 2
now a | 13 0 -8 -2 -3 1
now and | 12 2 -11 3 -8 3
now and <name> | 10 -3 -3 -1 -2 0
now and i | 10 -3 -3 -2 -2 -1
now at | 15 -3 -5 0 -7 0
now but the | -4 9 -3 0 -1 -1
now i | -9 18 5 -4 -10 1
now i can | -4 -5 14 -3 -4 4
now i have | 0 9 -4 -2 -3 0
now if | 11 -2 -6 -1 -3 -1
now if <we> | 13 -2 -6 -1 -4 -1
now if you | 13 -2 -6 -1 -4 -1
now im | 15 22 -9 -5 -13 -11
now is | 0 6 -9 0 0 2
now it | -9 14 -7 1 -1 2
now it wont | -5 9 -5 -1 1 1
now its | 13 4 -7 2 -14 2
now its dead | 19 -6 -1 -2 -5 -5
now its in | 13 -6 -5 1 -3 0
now not | 3 -9 6 -1 -1 2
now nothing | 15 -14 0 0 -1 0
now so | 11 -4 -1 -3 -1 -2
now so i | 9 -1 0 -4 -1 -3
now the | 14 0 -10 0 -5 1
now the <part> | 12 -6 -3 -1 -1 -1
now the heater | -9 15 0 -2 -1 -3
now the radio | -9 14 -3 0 -1 -2
now the radios | 10 -2 -3 -1 -1 -2
now the wheel | 17 -8 -2 0 -6 -1
now theres a | -4 10 -4 0 -5 2
nowhe * | 16 -8 -5 1 -7 3
nowhere | 16 -8 -5 1 -7 3
nueva | 17 -11 -4 1 -3 1
nueve | 0 8 -3 -1 -2 -2
nueve y | 0 8 -3 -1 -2 -2
nueve y ya | 0 8 -3 -1 -2 -2
numbe * | -2 -7 5 5 37 -38
number | -1 -6 3 6 39 -40
number <n> | 3 -4 4 -11 9 -2
number <n> thank | 11 -4 -2 -2 -2 -1
number <name> | -1 -6 -3 -1 12 -3
number <we> | 3 -13 27 -5 -11 -3
number but | 9 12 -7 -4 -11 0
number but i | 0 15 -4 -2 -9 0
number but its | 11 -6 -4 -2 -2 2
number by | 9 -4 1 -6 -4 4
number for | -4 -11 5 -8 15 3
number for me | 14 -5 -3 0 -4 -3
number for the | -6 -7 8 -3 10 -2
number four | 10 -5 0 -1 -6 2
number from | 17 -11 -11 -2 4 3
number from <name> | 5 -5 -5 -3 9 -1
number from a | 14 -4 -6 0 -5 2
number has | -1 -1 -3 8 -3 1
number has been | -1 -1 -3 8 -3 1
number here | 13 0 -5 -5 -5 1
number here is | 13 0 -5 -5 -5 1
number i | 14 -14 -8 -1 8 2
number i gave | 15 -8 -3 -1 -6 2
number in | -11 24 -6 -11 11 -8
number is | 9 0 0 -9 -4 4
number is <n> | 9 0 0 -10 -3 4
number its | 18 2 -6 -1 -13 -1
number its <n> | 24 -9 -3 0 -11 -1
number of | -4 -1 10 -7 0 2
number off | 4 -7 -13 -4 18 2
number off the | 4 -7 -12 -5 18 2
number on it | 0 10 -5 0 -6 0
number on the | -1 -5 -3 -2 11 1
number one | 1 10 -17 36 -18 -13
number one on | 2 1 -9 16 -5 -5
number six | -8 0 -3 -6 22 -5
number sorry | -6 -7 -5 -3 33 -12
number three | 0 10 -3 -1 -4 -1
number to | 9 -9 10 -3 -6 0
number was | -10 4 -5 -3 12 2
number you | 3 -13 27 -5 -11 -3
numbers <n> | 12 -1 -3 -4 -5 1
numbers <n> and | -2 12 -3 -7 -2 2
numbers <n> but | 11 -6 -1 0 -5 1
numbers <n> no | 10 -2 -3 -1 -1 -2
numer * | 5 -8 -4 9 23 -26
numero | 5 -8 -4 9 23 -26
numero <n> | 22 -5 -7 0 -9 -1
numero equivocado | -8 -8 -8 -6 38 -7
numero fue | 0 -1 -5 18 -7 -5
nurse | 8 -9 -10 -13 37 -13
nurse at | 12 -2 -2 0 -10 2
nurse at <name> | 12 -2 -2 0 -10 2
nursi * | -3 -11 -9 -11 42 -9
nursing | -3 -11 -9 -11 42 -9
nursing home | -2 -9 -11 -10 37 -5
nuts | 0 12 -9 -1 -4 1
o | 12 0 9 -7 -13 -1
o a | 12 -5 -4 0 -2 -1
o b i | 9 -6 -2 -1 0 0
o i <name> | 10 -2 -3 -1 -3 0
o l | 13 -10 -1 0 0 -1
o l <name> | 12 -9 -2 0 0 -1
o l k | 14 -9 -2 0 0 -2
o n g | 12 -3 -4 -1 -1 -3
o no | -1 9 -3 -1 -2 -2
o nomas | 17 -13 -3 0 0 0
o p | 10 -5 -1 1 -4 0
o r | 14 -7 -5 -1 -1 0
o r <name> | 14 -7 -5 -1 -1 0
o s s | 18 -4 -6 -4 -3 -1
o t | 13 -9 -1 -1 -1 -1
o y | 11 -2 -5 0 -5 2
oak | -3 23 -12 -8 10 -9
oak <name> | 6 25 -12 -7 -5 -7
oak street | -9 28 -9 -5 0 -5
obi | 15 -8 -3 -1 -2 -1
oblig * | -2 1 -6 25 -3 -14
obligation | -3 1 -6 25 -3 -14
ocho | 4 -10 -10 0 16 -1
ochoa | 1 9 0 2 -14 2
ocloc * | -9 37 -12 1 3 -20
oclock | -9 37 -12 1 3 -20
oclock <name> | -6 23 -4 -2 -6 -5
oclock <vehicle> | -4 -7 18 -3 -5 0
oclock at | -2 -2 -1 -2 10 -3
oclock truck | -4 -7 18 -3 -5 0
odd | 12 -2 -5 -2 -5 2
odess * | 1 -6 11 -2 -6 2
odessa | 1 -6 11 -2 -6 2
odome * | -1 -4 10 -3 -6 3
odometer | -1 -4 10 -3 -6 3
oem | -5 25 4 -6 -11 -7
oem <part> | -3 22 -5 -1 -7 -5
of | -11 -3 22 16 -9 -15
of <n> | 6 -2 0 -8 0 4
of <n> <name> | -5 -8 10 -6 9 0
of <n> dollars | -3 10 -4 0 -4 2
of <name> | -6 -9 1 10 9 -5
of <part> | 5 12 -9 -1 -6 -1
of <part> <part> | -7 18 -8 0 -2 -1
of <vehicle> | 18 -9 -4 3 -7 0
of <vehicle> it | 18 -9 -4 3 -7 0
of a | -7 6 10 -7 -3 1
of a <vehicle> | -6 -8 13 -1 0 3
of a trailer | -7 -6 14 -5 1 3
of a van | -6 -8 13 -1 0 3
of all | 8 -2 -4 0 -4 1
of birth | -3 -11 -1 0 19 -4
of birth <n> | -3 -11 -1 0 19 -4
of brake | -7 18 -8 0 -2 -1
of brake pads | -7 18 -8 0 -2 -1
of business | -6 -4 -2 1 11 1
of commerce | 1 -1 21 -7 -8 -5
of course | 23 -2 -5 -3 -6 -7
of credit | -7 -6 -6 30 -7 -3
of death | 13 -2 -3 -3 -6 1
of em | 12 -7 -4 0 -2 0
of google | -11 -10 -8 47 -6 -11
of i | 14 -10 -5 1 -2 1
of i <n> | 14 -10 -5 1 -2 1
of insurance | -6 -4 27 -11 -5 0
of insurance from | -6 -3 15 -3 -3 0
of it | 7 -10 -3 1 3 2
of jacksonville | -2 -1 9 -4 -2 0
of lights | 19 -10 -3 2 -10 2
of me | 1 17 -10 -3 -9 3
of mine | 4 -9 15 -8 -3 0
of mister | 21 -11 -3 -2 -2 -2
of money | 10 -1 -7 -2 -2 2
of my | 8 29 -14 -12 -7 -4
of my <car> | 17 1 -9 -3 -11 4
of my <paper> | 2 18 -7 -5 -4 -4
of my <part> | 3 -6 -4 -5 10 2
of my <vehicle> | -3 18 -7 -3 -9 4
of my building | 11 -9 -2 1 -1 1
of my car | -1 11 -3 -3 -7 3
of nine | -5 9 -7 10 -10 3
of nine hundred | 1 -7 -7 11 1 2
of nothing | 14 -7 -5 1 -4 1
of orange | -5 -3 1 -5 10 1
of orange <name> | -5 -3 1 -5 10 1
of orange park | -5 -3 1 -5 10 1
of our | 16 3 -1 -6 -15 3
of our insureds | -5 -2 8 -2 -1 2
of our trucks | 17 -4 -9 -4 -3 2
of our vans | 11 -1 -9 -2 0 1
of park | 27 -3 -9 -2 -9 -5
of people | -4 -1 5 9 -5 -4
of questions | -5 -3 18 -4 -2 -4
of questions about | -5 -3 18 -4 -2 -4
of shops | -2 -2 10 -6 -1 2
of state | 12 -1 -1 -1 -8 0
of the | -13 6 25 13 -23 -8
of the <car> | 0 -7 23 -1 -7 -7
of the <name> | -4 -8 9 21 -10 -9
of the <paper> | -8 16 5 -5 -5 -2
of the <part> | 5 4 -10 1 -2 2
of the business | -5 -8 -10 30 -4 -3
of the garage | 13 -8 -7 1 0 1
of the hood | 10 -7 -3 0 -1 -1
of the intersection | 12 -6 -5 1 -4 2
of the invoice | -2 6 8 -5 -5 -2
of the month | 3 -1 5 2 -9 1
of the receipt | -4 18 -10 -2 -2 0
of the repair | -7 14 2 0 -12 3
of the tires | 8 -2 -6 0 0 1
of the two | -1 13 -7 -2 -3 1
of the vin | -6 4 19 -6 -5 -6
of the woods | -4 -6 9 -1 0 2
of them | 12 -2 10 -13 -11 3
of these | 16 -3 -4 -11 -2 4
of thing | 8 -1 -11 0 1 3
of those <part> | -3 -5 10 -2 -4 3
of town | 4 6 -1 -1 -8 0
of town <day> | -3 -8 13 -2 -2 2
of town thursday | -2 -6 8 1 -2 1
of up | -1 -2 -4 8 -1 1
of up to | -1 -2 -4 8 -1 1
of us | 15 -3 1 -4 -13 4
of water | 15 -6 -5 2 -7 2
of your | -8 -10 10 17 6 -15
of your <paper> | -5 -6 11 -3 -1 3
of your customers | -4 -10 30 -10 -6 0
of your estimate | -5 -6 11 -3 -1 3
of your old | -2 -2 16 -5 -5 -4
of your time | 2 -6 11 22 -15 -13
of yours | -4 14 30 -17 -11 -12
of yours <name> | -2 4 19 -8 -10 -4
of yours for | 9 7 -8 -4 -3 -1
ofeli * | -3 17 -9 0 -6 0
ofelia | -3 17 -9 0 -6 0
ofert * | -7 -4 -7 29 -4 -8
oferta | -7 -4 -7 29 -4 -8
oferta aprobada | -7 -4 -7 29 -4 -8
off | -4 22 10 -3 0 -25
off <n> | 8 -3 -1 -1 -5 1
off <name> | 33 -17 -10 1 -12 4
off a | 15 -12 12 -11 -8 4
off again | -9 28 -7 -9 5 -8
off and | 0 12 -4 0 -12 3
off and it | 16 -8 -2 1 -7 1
off at | 20 -10 -4 1 -11 4
off at <n> | 11 -1 -3 2 -12 3
off at seven | 14 -3 -3 -1 -9 2
off by | 17 -10 0 1 -5 -3
off by itself | 17 -10 0 1 -5 -3
off every | 13 -8 -2 -3 -2 0
off for | -10 9 -6 2 13 -7
off for alterations | -2 -12 -6 -1 27 -6
off for this | -4 11 -4 -3 -2 2
off from a | 12 -6 -1 0 -6 0
off i | 7 -11 8 -1 -6 4
off in the | 10 -6 -1 1 -6 2
off my | 6 17 -14 -8 3 -4
off my <car> | 1 9 -6 2 -9 3
off on | -1 19 7 -13 8 -20
off on me | 9 -5 -1 0 -3 0
off on my | 12 -4 -2 0 -4 -4
off or | 21 -6 -2 -2 -6 -4
off our | -8 -10 -10 42 -8 -5
off our list | -8 -10 -10 42 -8 -5
off some | -1 -1 9 -7 -1 1
off that | -9 21 -5 0 -9 2
off the | 4 -5 -8 12 5 -8
off the list | -3 4 -9 25 -10 -7
off to | -3 -10 7 1 5 2
off when | 12 -4 -4 0 -4 0
off work | -11 13 -5 -4 14 -8
off work for | -5 17 -4 1 -8 -2
off your | 1 10 18 -9 -12 -7
offen * | -1 -5 13 0 -6 -2
offense | -1 -5 13 0 -6 -2
offer | 25 -18 -4 55 -26 -31
offer * | 1 7 -9 16 -11 -4
offer <we> | -1 0 -7 19 -4 -7
offer <we> a | -1 0 -5 17 -3 -8
offer expires | -10 -4 -4 32 -6 -8
offer for | -2 -1 -7 14 -2 -2
offer from | -3 -5 11 -4 -2 2
offer from a | -3 -5 11 -4 -2 2
offer you | -1 0 -7 19 -4 -7
offer you a | -1 0 -5 17 -3 -8
offering | -7 -3 -5 21 -6 0
offic * | 6 -10 17 -4 19 -28
office | 4 -6 20 -13 19 -25
office at <n> | -1 -2 -7 -1 11 1
office calling | -2 -10 -5 -5 19 3
office calling to | -2 -8 -3 -3 14 1
office confirming | -4 5 -9 -2 10 0
office confirming <name> | 0 -4 -4 -1 9 -1
office in | 10 -6 -2 1 -4 1
office is | 8 -7 -4 1 1 1
office is <n> | 8 -7 -4 1 1 1
office this | -7 -5 10 -5 3 5
office this is | -7 -5 10 -5 3 5
office we | -3 -3 16 -2 -9 1
office we need | -3 -3 16 -2 -9 1
office your | -9 -6 36 -5 -10 -6
officer | -10 -5 9 -3 21 -12
officer <name> | -5 0 11 -6 0 -1
ofici * | -8 -12 5 10 8 -3
oficina | -5 -8 -7 11 10 -1
oficina de | -5 -8 -7 11 10 -1
ofrec * | -1 -3 -8 27 -7 -8
ofrecemos | -3 -3 -6 23 -5 -6
oh | 0 -18 -7 -11 18 19
oh <n> | 9 -2 -1 -2 -2 -2
oh i | 11 -7 -2 1 -4 2
oh im | 0 -2 -1 0 8 -6
oh its | 1 -9 -6 -6 2 19
oh its recording | -5 -4 -2 -4 -6 20
oh its the | 1 -6 -3 -1 -2 11
oh shoot | -3 -4 -4 -3 -8 23
oh sorry | 2 -5 -2 -4 18 -9
oh sorry i | -3 -4 -1 -3 20 -8
oh this | -4 -4 -5 1 21 -9
oh wait | -8 -3 -3 0 15 -1
oh wait is | -9 -2 -3 0 15 -1
oil | 23 12 25 -13 -33 -14
oil <did> | 12 -7 -4 1 -2 0
oil <name> | -3 -3 9 -1 -3 1
oil <vehicle> | -3 -8 16 -3 -3 1
oil and | 5 14 -7 -5 -5 -1
oil and filter | 0 9 -7 0 -1 0
oil change | 20 16 -14 -2 -18 -2
oil change <car> | 24 -5 -8 -2 -1 -8
oil change and | 13 -16 3 -3 0 3
oil change for | 19 -13 -3 1 -6 2
oil changed | 12 -7 -4 1 -2 0
oil changes | 15 -8 11 -7 -11 -1
oil changes at | 14 1 -4 -2 -7 -2
oil changes in | 18 -5 -3 -4 -12 5
oil drum | -5 -2 24 -5 -2 -10
oil in | 9 4 -5 2 -11 2
oil in my | 9 1 -3 1 -12 3
oil leak | 33 -8 -6 -4 -6 -7
oil light | -6 12 -4 0 -2 0
oil needs | 3 -8 15 -5 -7 2
oil on | 3 9 -4 -2 -7 2
oil on the | 11 -9 -1 -1 -2 2
oil pan | 13 6 -9 0 -3 -6
oil pan gasket | 26 -6 -8 -3 -4 -6
oil pickup | -3 -8 16 -3 -3 1
oil real | 0 9 -3 0 -6 0
oil real bad | 0 9 -3 0 -6 0
oil service | 27 -6 -11 -5 -8 4
oil spot | -6 11 -2 -2 -3 2
oil spot under | -6 11 -2 -2 -3 2
ok | 2 6 1 -13 5 -1
okafo * | 9 0 -8 2 -5 2
okafor | 9 0 -8 2 -5 2
okay | -3 -9 -23 -1 -17 53
okay <name> | 3 -9 -4 -3 7 6
okay bye | 3 -17 -9 -9 4 28
okay bye bye | -5 -3 -2 -3 -4 17
okay great | -4 -3 -3 13 0 -3
okay i | 1 9 -3 0 -4 -3
okay ill | -2 -4 -1 -2 -3 11
okay im | -5 -9 -6 -4 9 16
okay its | -2 10 -2 0 -8 2
okay maybe | 15 -4 2 -3 -5 -5
okay so i | -2 8 -3 1 -2 -2
okay so this | 8 -7 0 0 0 -1
okonk * | 2 8 -1 -5 -7 2
okonkwo | 2 8 -1 -5 -7 2
oksan * | -6 13 -4 -2 -2 0
oksana | -6 13 -4 -2 -2 0
oksana <name> | -7 15 -3 -2 -2 -1
old | 8 18 2 1 -25 -4
old <car> | 9 1 -1 -5 -7 2
old <car> its | 16 -7 -3 0 -10 3
old <mechanic> | 9 -2 -2 -2 -4 0
old <name> | 11 3 -7 -1 -8 2
old <part> | -8 34 -11 -4 -4 -8
old <part> back | -4 12 -4 0 -3 -2
old <vehicle> | -5 -2 -6 18 -3 -1
old alternator | -7 29 -6 -4 -8 -4
old lady | 14 -5 -3 -1 -4 -1
old parts | -5 24 -7 -2 -4 -6
old parts back | -4 12 -4 0 -3 -2
old stuff | 17 -10 -9 2 -2 2
old tractor | 11 -4 -3 -1 -6 2
older | 12 -6 -4 1 -5 2
older <car> | 10 -6 -4 2 -4 2
olga | 14 -6 0 0 -3 -6
olivi * | -4 9 -3 5 -6 -1
olivia | -4 9 -3 5 -6 -1
omar | 12 -15 -2 -4 7 1
omar <name> | 20 -7 -8 1 -4 -1
omar farouk | 11 -6 -2 0 -2 -1
omar farouk <n> | 9 -1 -3 0 -3 -2
omar farouk calling | 9 -4 -3 -1 -2 0
omar haddad | 16 -2 -5 0 -5 -4
on | -3 17 4 -1 -1 -16
on <day> | 6 15 -10 -5 8 -15
on <day> and | 3 15 -12 -7 1 0
on <day> around | 9 -5 0 -1 -3 1
on <day> at | -4 -8 2 -1 11 0
on <day> the | -2 -3 -4 -1 9 1
on <mechanic> | 0 0 19 -10 -6 -3
on <n> | 14 0 -1 -1 -11 0
on <n> northbound | 12 -3 -2 -1 0 -5
on <name> | 8 -5 -8 -4 13 -5
on <part> | 11 -1 -5 0 -2 -2
on <part> all | 10 -2 -6 0 0 -1
on <vehicle> | -5 10 14 -3 -7 -8
on <vehicle> ill | -1 -3 12 -2 -5 -2
on <we> | -1 15 -16 12 -1 -9
on a | 17 -11 -8 4 -2 0
on a <car> | 13 0 -5 -1 -10 3
on a <day> | 13 4 -8 -2 -11 4
on a <name> | 13 3 -8 -1 -12 4
on a <part> | 11 -3 -5 -3 -1 0
on a claim | -3 -2 12 -6 -3 1
on a little | 9 2 -4 -3 -4 1
on a pallet | -3 -8 33 -8 -9 -5
on a recorded | -5 -2 -5 23 -3 -8
on a sunday | 11 5 -6 -3 -11 4
on a used | 9 -4 -3 -1 -3 2
on a water | 16 -4 -10 1 -3 0
on after | 11 -6 -3 0 -2 0
on after <name> | 11 -6 -3 0 -2 0
on after i | 12 -7 -2 2 -4 0
on again | -3 14 -6 2 -5 -1
on alameda | 1 -6 10 -2 -5 2
on all | 6 -7 6 2 -8 1
on amendment | -2 -3 -2 16 -5 -3
on amendment four | -2 -3 -2 16 -5 -3
on an | 11 -10 8 -5 -8 5
on and | 24 -10 -6 2 -12 2
on and <name> | 9 -7 -1 0 -2 0
on and if | 9 -4 -2 0 -4 2
on and it | 12 3 -6 -1 -6 -1
on and now | 19 -6 -1 -2 -5 -5
on and the | 10 -7 -1 0 -1 0
on atlantic | 13 -7 0 -3 -6 2
on back | 0 -6 32 -9 -11 -6
on back order | 0 -6 32 -9 -11 -6
on baymeadows | -3 -4 12 -2 -3 0
on beach | 16 -5 -4 -1 -10 3
on beach <name> | 12 -2 2 -4 -10 2
on beach boulevard | 13 -2 0 -3 -10 2
on beaver | 13 -4 -4 0 -7 1
on beaver <name> | 11 -4 -3 -2 -3 1
on beaver street | 11 -4 -3 -2 -3 1
on before | 20 -8 -8 -3 -3 2
on behalf | 6 -9 4 6 -7 1
on behalf of | 6 -9 4 6 -7 1
on blanding | -1 -4 12 0 -5 -1
on butler | 9 -4 -3 0 -3 0
on by | 14 -13 -1 0 0 1
on call | -7 -5 -3 0 23 -8
on cars | 0 -5 9 -1 -5 2
on cars in | 8 -3 -2 -1 -3 1
on cherry | -5 -7 4 -5 11 1
on cold | 13 -1 -4 -5 -1 -3
on cold start | 9 -1 -3 -5 -1 2
on colonial | 10 0 -3 0 -5 -2
on craigslist | 4 -5 -10 -12 32 -9
on cylinder | 17 -4 -10 0 -2 0
on diesels | 17 -5 -5 0 -1 -6
on dunn | 8 -2 -2 -1 -3 1
on dunn <name> | 8 -2 -2 -1 -3 1
on dunn avenue | 8 -2 -2 -1 -3 1
on every | -10 -6 6 23 -6 -7
on fifth | 8 -2 -2 0 -4 0
on file | -8 4 13 0 -12 3
on for | 7 57 -12 -21 -16 -15
on for <day> | -1 19 -6 -2 -9 -1
on for a | 20 -15 -5 0 -3 3
on friday | 5 8 -3 -15 13 -8
on front | 24 -6 -5 -4 -3 -6
on front <part> | 24 -6 -5 -4 -3 -6
on gate | 16 -5 -4 2 -11 2
on gate <name> | 16 -5 -4 2 -11 2
on gate parkway | 16 -5 -4 2 -11 2
on google | 2 -2 8 16 -11 -13
on google and | 8 -1 -3 -5 -2 3
on guy | 0 0 19 -10 -6 -3
on her | 11 -5 -5 -3 -1 1
on high | 18 -4 -6 2 -8 -2
on his | 1 28 1 -13 -8 -10
on his way | 4 30 -7 -11 -6 -10
on hodges | 14 -1 -7 -1 -5 0
on hold | -3 1 -12 -6 8 12
on hold <name> | -2 -4 -2 -2 -4 15
on how | -3 -2 10 -5 -2 2
on i | 13 -5 -6 0 -5 2
on im | 3 -10 3 -4 -6 14
on im on | -5 -4 -2 -2 -3 15
on indeed | -6 -6 24 -4 -12 5
on indeed <we> | -4 -7 10 2 -3 2
on indeed for | -4 -2 10 -1 -3 1
on is | 2 28 -9 -2 -7 -12
on it | 1 4 3 -4 -8 3
on it in | 1 9 -6 -1 -6 3
on its | 11 13 -2 -1 -11 -10
on johns | 9 -8 0 0 -2 0
on johns island | 9 -8 0 0 -2 0
on lem | -7 -6 15 -1 -3 3
on lem <name> | -7 -6 15 -1 -3 3
on lem turner | -7 -6 15 -1 -3 3
on like | -2 10 -7 -1 8 -7
on main | 29 0 -11 -4 -9 -5
on marketplace | 0 -7 -10 -10 36 -9
on me | 23 -6 -14 3 -10 4
on me and | 20 -8 -9 3 -11 5
on me at | 12 -1 -5 -1 -5 1
on measure | 1 -4 -6 12 -1 -3
on metal | 18 -6 -5 0 -6 -1
on monday | 1 14 -15 -6 7 -1
on monday and | 4 17 -8 -4 -7 -2
on my | -5 33 -23 -5 12 -12
on my <car> | -6 9 -15 1 10 1
on my <name> | 9 -8 -1 0 -1 1
on my <part> | -3 19 -2 -1 -7 -5
on my <vehicle> | 0 15 -6 -1 -10 1
on my account | -6 25 -3 -1 -9 -5
on my car | 2 13 -5 -1 -9 -1
on my card | -8 7 -5 -8 15 -2
on my homeowners | -6 -4 -1 0 20 -8
on my insurance | 3 -8 -4 -6 12 3
on my last | 5 -1 -3 9 -7 -3
on my lift | 10 -5 -4 -3 1 2
on my order | 0 -11 -4 0 15 1
on my phone | -6 4 -4 8 -4 2
on my porch | -2 14 -2 1 -9 -2
on my route | -5 -9 34 -6 -10 -3
on my sons | -1 10 -5 0 -5 2
on my street | -2 9 -4 -2 1 -2
on my truck | -11 18 -5 0 -3 1
on my way | 17 -8 -4 -8 8 -4
on my wifes | 17 -7 -4 -1 -5 0
on nextdoor | 28 -9 -6 -1 -13 1
on old | 10 -2 -3 0 -7 1
on old <name> | 10 -1 -3 0 -7 1
on one | -4 -6 16 0 -4 -2
on one of | -6 -5 16 0 -3 -2
on one side | 18 -3 -6 -6 -4 1
on our | -6 -8 18 -11 18 -10
on our street | -9 -9 10 -6 24 -11
on page one | -3 -1 -8 10 1 1
on please | 16 -6 -4 -1 -3 -2
on proposition | -3 -3 -1 11 -2 -1
on proposition <n> | -3 -3 -1 11 -2 -2
on rear | 9 -1 -2 -2 -3 -2
on rear shocks | 9 -1 -2 -2 -3 -2
on replacing | 8 -3 -4 0 -1 0
on route | 11 -1 26 -12 -15 -8
on route <n> | 10 -1 -13 2 0 3
on saturday | 15 13 -8 -4 -11 -5
on since | 10 -8 -1 0 0 0
on since <day> | 10 -8 -1 0 0 0
on sockets | -5 -4 11 -1 -3 2
on something | -4 9 -1 0 -4 0
on soutel | 13 -5 -4 1 -6 1
on spark | 16 -9 -6 1 -2 0
on spark plugs | 16 -9 -6 1 -2 0
on struts | 11 -1 -5 0 -2 -2
on struts all | 10 -2 -6 0 0 -1
on sunday | 1 -8 -5 -3 17 -3
on that | -7 7 14 0 -12 -2
on that <part> | -6 21 -9 -1 -4 0
on the | -8 8 13 -5 2 -10
on the 14th | 0 -1 8 -9 0 2
on the <car> | -20 27 7 -15 0 2
on the <mechanic> | 10 6 -8 -3 -5 0
on the <name> | 3 3 14 -5 -16 1
on the <paper> | 2 15 1 -8 -8 -2
on the <part> | -8 7 11 -4 -7 1
on the <vehicle> | 13 -12 27 -9 -18 -1
on the afternoon | -3 -3 11 -3 -3 1
on the air | -2 6 5 -8 -3 2
on the back | 12 -10 -2 0 0 1
on the battery | -8 24 -9 -3 -3 -2
on the bench | 11 -5 -4 -4 -1 2
on the bill | 9 3 0 -3 -5 -4
on the calendar | -6 12 -2 -1 -5 3
on the car | 17 -8 -2 -2 -4 -1
on the corner | 2 -8 -3 -1 11 -1
on the dash | 9 0 -3 -3 -6 2
on the driver | 12 -7 -5 1 -4 2
on the drivers | 17 -4 -7 -3 -2 -1
on the driveway | 14 -8 -5 -1 -2 2
on the estimate | -10 22 1 -6 -5 -1
on the first | 0 -5 -1 17 -10 -1
on the floor | 2 -12 -9 -2 24 -2
on the fourteenth | -1 11 -5 -4 -3 2
on the freeway | 11 -6 -4 0 -3 2
on the front | -2 9 -5 1 -3 1
on the ground | 22 -8 -8 0 -5 -2
on the highway | 17 7 -5 0 -13 -6
on the hook | -6 -11 33 -4 -9 -3
on the invoice | -6 12 -4 0 -2 0
on the line | 11 -8 -11 31 -13 -9
on the lot | -15 -7 6 -4 25 -5
on the ninth | -4 10 6 -5 -5 -1
on the old | 15 -10 -7 2 -2 2
on the passengers | 11 -5 -2 0 -4 0
on the phone | 5 -12 7 3 -5 3
on the porch | 0 -7 -8 -1 17 -1
on the radio | 21 -8 -5 -2 -5 -2
on the rest | -5 11 -2 0 -3 0
on the route | -8 -7 30 -2 -7 -6
on the second | -5 11 -10 -5 12 -2
on the shelf | -4 -6 19 -2 -4 -4
on the shoulder | 18 -9 -4 -1 -3 0
on the side | 17 -9 -7 2 -5 2
on the status | -6 22 -3 -6 -2 -4
on the street | -7 7 18 -3 -7 -7
on the tenth | -1 8 5 -5 -5 -1
on the third | 6 -9 -5 -4 14 -1
on the thirtieth | 14 -4 -1 -5 -6 2
on the truck | 3 -5 26 -7 -15 -2
on the twelfth | -4 -4 -1 -5 14 0
on the two | -3 -8 22 -6 -6 2
on the way | -10 44 -12 -12 0 -9
on the website | 17 -1 -4 -3 -6 -2
on there | -5 9 -2 -1 -1 1
on these | 9 -3 -4 1 -1 -3
on this | 7 5 3 -3 -11 -1
on this is | 8 -6 -3 0 0 0
on this morning | 11 1 -5 -5 -6 3
on those | -5 -3 13 -1 -3 -2
on three | -6 5 -5 16 -7 -3
on thursday | 12 9 -7 0 -3 -11
on thursday at | 0 -9 -2 2 7 2
on truck | -5 10 14 -3 -7 -8
on truck ill | -1 -3 12 -2 -5 -2
on tuesday | -9 -4 6 4 4 -1
on turo | 16 -1 -6 -1 -11 4
on two | 11 1 -1 -3 -5 -4
on wednesday | -4 -5 -3 -1 13 1
on wednesdays | 1 -9 1 1 5 1
on weekends | -7 -3 16 -7 -2 4
on with | 4 27 -9 -10 3 -14
on you | 0 13 -16 12 -1 -9
on your | -4 -3 13 19 -14 -11
on your <mechanic> | -5 23 -6 -7 -5 0
on your <name> | -2 -2 -9 11 1 1
on your <vehicle> | -11 -13 9 6 11 -2
on your account | 4 -5 27 -16 -10 1
on your automobile | -1 -4 -3 15 -3 -3
on your caller | 18 -2 -3 0 -9 -5
on your car | -2 -10 -4 7 10 0
on your phone | 14 -7 -5 2 -8 3
on your schedule | 16 1 -6 -5 -8 2
on your support | -1 -2 -6 12 -3 -1
on your unit | -4 -7 30 -8 -10 -2
on your vehicle | -7 -5 13 3 -7 3
on your way | -2 29 -6 -11 -8 -1
on your website | 7 -3 6 -8 -5 2
on your work | 11 -5 7 -9 -5 2
once | 14 14 -10 0 -10 -8
once <name> | -1 9 -3 -1 -4 1
once more | 8 -2 -4 -1 -2 1
once more <n> | 8 -2 -4 -1 -2 1
one | -12 12 2 27 -12 -16
one <car> | 12 -8 -3 0 -1 0
one <name> | 9 -1 0 -4 -7 3
one <we> | -5 28 5 -5 -14 -8
one <we> <did> | 2 30 -1 -7 -16 -8
one <year> | 10 -7 0 -1 -2 1
one and | -5 19 -5 3 -10 -2
one and three | -9 15 6 -1 -4 -7
one at | 12 -4 -1 -6 -4 3
one bedroom | 1 -11 -9 -9 32 -5
one by | 1 -6 -4 11 -6 4
one came | -15 22 38 -14 -18 -12
one came in | -7 -11 44 -8 -13 -5
one for | 11 -6 -1 5 -7 -1
one from | -3 16 -5 2 -5 -4
one has | 0 23 -4 -8 -4 -6
one hundred fifty | 1 -3 -6 9 -2 1
one i | 18 -5 -3 -5 -8 4
one in | -3 -10 10 -5 5 3
one in the | 1 -6 -4 -3 12 1
one is | 24 -14 -10 -2 -1 3
one is the | 21 -7 -6 -5 -5 3
one it | 9 -4 8 -6 -8 2
one its | 20 -8 -4 -1 -8 1
one its misfiring | 18 -4 -3 -2 -8 -1
one more | 0 12 -3 -3 -3 -2
one new | -6 -9 -6 37 -7 -9
one new voicemail | -6 -9 -6 37 -7 -9
one not | 15 -7 -6 -1 -1 0
one now | -3 -2 -3 12 -1 -2
one of | 10 1 26 -19 -18 1
one of my | 9 -5 4 -6 -4 1
one of our | 14 -9 4 -6 -8 3
one of the | 5 2 16 -8 -11 -4
one of them | 2 -3 13 -5 -7 -1
one of those | 9 5 -6 -2 -5 -1
one of your | -4 3 25 -16 -4 -4
one off | -4 16 5 -4 -7 -6
one on | 11 -6 -5 14 -10 -3
one on google | 2 1 -9 16 -5 -5
one on the | 10 -6 6 -5 -7 2
one shop | 10 -10 -1 10 -8 -1
one side | 24 -7 -7 -4 -9 3
one sittin | 14 -8 -6 -3 0 2
one that | -3 18 -5 -8 -7 4
one that needs | -3 19 -4 -9 -5 1
one thats | 4 -8 9 0 -5 0
one the | 1 10 -6 0 -7 2
one thing | -4 8 -2 -1 -2 1
one time | -2 -11 -9 33 -7 -4
one to | 0 -5 -9 22 -7 -1
one to renew | -1 -3 -2 12 -3 -3
one to speak | -1 -4 -4 12 -4 0
one who | 18 -11 -6 2 -5 3
one with the | 10 5 -17 -4 3 3
one you | -5 28 5 -5 -14 -8
one you did | -2 10 -6 -1 -3 2
ones | 3 3 12 -8 -14 4
ones in | 10 -5 3 -7 -3 2
onlin * | 25 0 -15 30 -18 -21
online | 25 0 -15 30 -18 -21
online and | -10 24 -1 -2 -4 -7
online for | 21 -14 -1 -3 -6 2
online for my | 20 -12 -4 -1 -5 2
online presence | -8 -7 -6 31 -5 -5
only | 0 2 -2 16 -8 -8
only <name> | 15 -14 0 0 -1 0
only <vehicle> | 9 -7 -3 0 -1 1
only a | -7 14 2 -7 0 -2
only blows | 21 -5 -6 1 -9 -2
only blows cold | 8 -5 -2 0 -3 1
only come | 16 1 -3 -4 -6 -4
only for | 12 -8 -1 1 -5 1
only get | 3 -9 -8 20 -6 -2
only get paid | 3 -9 -8 20 -6 -2
only got | -11 -5 7 4 5 0
only hold | -3 -5 13 -4 -2 2
only key | 13 -5 -2 -1 -5 1
only key to | 12 -4 -2 -2 -4 0
only on | 15 -6 -5 1 -6 1
only one | 6 -7 0 7 -9 2
only one i | 12 -5 -8 1 -1 1
only take | -4 -3 -1 20 -5 -6
only the | 2 10 -8 -4 1 -1
only thing | -4 -2 -4 -6 12 3
only want | -1 10 -3 0 -4 -3
only works | 12 -5 -2 1 -8 2
only works on | 12 -5 -2 1 -8 2
oops | -6 -6 -3 -5 35 -16
oops i | -6 -6 -3 -5 35 -16
opal | 11 0 -6 -2 -6 3
open | 25 -6 16 -3 8 -40
open <day> | 19 -1 -5 -6 2 -9
open <name> | 31 -6 -5 -3 -11 -7
open <paper> | -8 -6 31 -6 -8 -4
open and | 11 -6 -2 1 -5 1
open and the | 11 -3 -2 0 -4 -1
open enrollment | -7 -6 -8 36 -12 -3
open house | -13 -13 25 -16 27 -10
open invoice | -8 -6 31 -6 -8 -4
open on | 9 -10 9 -4 2 -6
open on <day> | 23 -6 -1 -2 -13 -2
open on <name> | 14 -8 -4 -4 6 -4
open on my | 5 5 -5 1 -8 1
open on saturday | 23 -6 -1 -2 -13 -2
open the | -2 -7 -11 -8 32 -5
open the door | -8 -5 -9 -8 34 -5
open till | -5 -2 8 -3 -1 2
open till nine | -5 -2 8 -3 -1 2
open today | 21 -8 -4 -5 3 -8
opene * | -5 11 12 -1 -13 -3
opened | -10 5 16 2 -10 -2
opened an | -4 -4 8 7 -5 -1
openi * | 13 -15 8 -1 6 -11
opening | 4 -10 1 -1 20 -14
openings | 10 -9 8 -4 -3 -1
opini * | 20 -10 -7 14 -12 -5
opinion | 20 -10 -7 14 -12 -5
oprim * | -9 -8 -12 48 -7 -12
oprima | -9 -8 -12 48 -7 -12
oprima el | -4 -3 -6 20 -3 -4
oprima el uno | -6 -5 -7 25 -3 -4
oprima uno | -5 -6 -6 32 -6 -9
oprima uno para | -1 -2 -2 9 -3 -2
opt | -1 0 -10 33 -9 -13
opt out | -1 0 -10 33 -9 -13
optima | 13 -3 -5 -6 -1 2
optio * | -18 36 -7 20 -11 -20
option | -12 41 0 -10 -6 -13
options | -8 -10 -3 33 -7 -5
or | -9 15 1 10 -6 -11
or <day> | 12 -4 -5 0 -7 3
or <day> would | 9 -3 -2 0 -5 2
or <did> | -4 13 -6 -1 -4 2
or <name> | -5 9 -9 5 -3 2
or <we> | 0 1 -2 8 -7 -1
or <we> dont | 0 -1 -7 8 -1 1
or a | -8 -2 10 14 -14 0
or a new | -3 -4 -3 14 -3 -1
or actually | 11 -8 -4 1 -1 1
or anything | -4 18 -6 0 -8 0
or can | -4 10 -3 -4 -2 3
or did | -4 13 -6 -1 -4 2
or do | 21 11 -12 -5 -14 -1
or do <we> | 11 12 -6 -4 -9 -4
or do i | 19 5 -7 -4 -12 0
or do you | 11 12 -6 -4 -9 -4
or if | 4 7 2 -3 -11 1
or if <we> | -4 -4 9 0 -3 2
or if you | -4 -4 9 0 -3 2
or ill | -2 10 -7 0 -3 1
or im | -1 -3 -4 -1 10 0
or is | 14 2 -14 -5 12 -10
or is that | 13 8 -8 -4 -1 -8
or is there | 12 -5 -3 -1 -3 1
or it | -5 -1 9 0 -4 1
or it goes | -5 -1 9 0 -4 1
or just | 14 -6 -10 -10 17 -6
or knee | -6 -7 -6 30 -7 -4
or knee pain | -6 -7 -6 30 -7 -4
or leave | -5 12 -2 0 -5 0
or leave it | -5 12 -2 0 -5 0
or more | -2 -4 -2 15 -3 -4
or my | 12 -4 -4 -2 -4 2
or my office | 12 -5 -3 -2 -4 2
or nah | 8 25 -7 -6 -9 -10
or no | 2 -10 6 -7 10 -1
or no on | -4 -3 13 -1 -3 -2
or not | -15 17 -10 12 4 -7
or press <n> | -2 -2 -4 8 -2 2
or send | -4 -10 14 -2 -1 3
or should | -3 18 -5 -1 -6 -2
or should i | -3 18 -5 -1 -6 -2
or sir | 12 -8 0 0 -3 -1
or something | -1 10 -6 -2 -1 -1
or text me | -3 -7 4 11 -4 -1
or the control | 10 -1 -3 -1 -6 1
or tomorrow | 10 -3 -4 0 -6 3
or what | -7 2 -7 -7 16 1
or you | 0 1 -2 8 -7 -1
or you dont | 0 -1 -7 8 -1 1
orang * | -13 -17 13 -5 23 0
orange | -13 -17 13 -5 23 -1
orange <name> | -4 -14 14 -5 8 2
orange park | -4 -14 14 -5 8 2
orden * | -8 -11 18 -10 22 -12
ordeno | 0 -3 20 -6 -6 -6
order | -17 11 57 -33 31 -49
order * | -11 10 53 -21 -7 -25
order <n> | -3 -3 27 -4 -10 -8
order <we> | -8 16 16 -2 -13 -10
order <we> placed | -4 -11 39 -7 -12 -5
order a | -4 -4 -12 -7 31 -4
order a large | -3 -7 -12 -6 31 -4
order for | -9 -5 -4 -7 33 -10
order for <vehicle> | -3 -1 -14 -5 27 -4
order for pickup | -3 -1 -14 -5 27 -4
order for the | -5 1 10 -1 -8 3
order is | 6 8 43 -17 -22 -17
order is here | -6 -9 31 -3 -6 -7
order it | 2 20 -5 -4 -4 -9
order number | -9 -8 28 -13 11 -8
order of | -6 -8 6 5 8 -5
order the | -1 30 -18 -1 -6 -4
order the <part> | 1 28 -17 -1 -6 -5
order the parts | 1 34 -16 -5 -11 -2
order you | -8 16 16 -2 -13 -10
order you placed | -4 -11 39 -7 -12 -5
ordered | -6 -1 51 -20 -1 -23
ordered came | -3 -5 11 -1 -2 1
ordered came in | -3 -5 11 -1 -2 1
ordered for | -7 -8 13 -2 4 1
ordered for the | -6 -4 17 1 -11 3
ordered is | -2 -7 29 -1 -9 -8
ordered it | -10 16 -5 0 -2 2
ordered the | 4 -8 12 0 -5 -2
ordered till | -4 -10 15 1 -4 2
ordered till <day> | -4 -6 9 1 -1 2
orders | -8 -9 24 -6 -3 1
oreil * | 1 -12 26 -7 -7 -2
oreilly | 1 -11 25 -6 -6 -3
oreilly commercial | -5 0 27 -9 -5 -9
oreilly on | -6 -3 12 0 -3 1
oreilly on <name> | -3 -2 10 -1 -4 0
oreillys on | -3 -5 11 -3 -2 3
org | -3 -6 -7 -8 -11 34
org community | 0 -3 -5 -5 -7 20
organ * | -11 -13 -3 30 6 -9
orlan * | -6 -6 7 8 -3 0
orlando | -7 -5 7 8 -3 0
orteg * | 2 8 -9 -6 14 -9
ortega | 2 8 -9 -6 14 -9
ortho * | 4 -8 -8 -10 34 -11
orthodontist | -10 -6 -8 -9 41 -8
ortiz | 1 -13 16 -9 10 -6
oscar | -9 7 12 -8 -1 -1
osei | 1 2 10 -2 -11 0
ostro * | 8 -5 2 -6 -2 1
ostrowski | 8 -5 2 -6 -2 1
other | 10 21 -11 3 -21 -3
other * | -2 -2 2 -5 8 -1
other <vehicle> | -4 14 -5 -3 -5 3
other <vehicle> the | -5 8 -2 -2 -1 1
other car | -3 10 -4 -1 -4 2
other car the | -5 8 -2 -2 -1 1
other day | 1 10 -5 0 -6 0
other guy | 8 -8 -1 5 -3 0
other side | 4 13 -6 -2 -6 -3
other side too | -5 12 -3 0 -3 -2
otherwise | -6 2 -1 -2 10 -2
otis | 16 -5 -8 2 -7 2
otis <name> | 15 -5 -8 2 -6 2
otra | -4 29 -14 -11 15 -14
otra vez | -5 32 -8 -4 -6 -8
otra vez el | 4 29 -7 -8 -10 -8
otra vez se | -4 10 -2 -3 -1 0
otro | 12 -6 10 -8 -4 -3
otter | 1 -3 -4 -4 -5 15
otto | 11 -7 14 -6 -6 -6
our | 22 -6 4 30 -18 -31
our <car> | 3 17 -15 -2 -7 4
our <car> and | -2 9 -6 1 -4 2
our <car> has | 11 -5 -2 -3 -2 1
our <car> wont | 22 -6 -9 -4 -6 2
our <mechanic> | 11 -4 -4 -3 -2 1
our <name> | 0 -7 -7 13 -1 3
our <vehicle> | 12 9 9 -14 -14 -2
our <vehicle> a | 10 -2 -6 -1 -3 2
our appointment | -7 30 -3 -10 -6 -5
our call | -5 -1 -3 -3 11 1
our call at | -5 -1 -3 -3 11 1
our church | 5 -4 -4 15 -10 -2
our counter | -6 -7 29 -7 -2 -7
our delivery | 21 -3 -9 -5 -9 5
our delivery trucks | 16 -4 -6 -4 -5 3
our insured | -4 -9 17 -4 -3 3
our insured <name> | -2 -7 15 -4 -3 1
our insured ms | -3 -10 16 -2 -2 1
our insureds | -9 -4 15 -2 -3 3
our insureds <car> | -4 -1 10 -5 -2 2
our insureds <vehicle> | -2 -3 9 -4 -2 3
our insureds vehicle | -2 -3 9 -4 -2 3
our list | -11 -14 -13 49 -7 -4
our lot | 13 -2 -5 -3 -4 2
our member | -9 -1 18 -2 -4 -2
our number | 9 -6 10 -5 -9 1
our number is | 9 -6 10 -5 -9 1
our numbers | 11 -9 0 0 -2 1
our numbers <n> | 11 -9 0 0 -2 1
our old | 6 11 -8 -4 -5 0
our records | -9 -6 -7 29 -3 -3
our records indicate | -7 -6 -7 29 -6 -3
our seo | 1 -8 -5 11 -1 3
our street | -9 -9 10 -6 24 -11
our trucks | 17 -4 -9 -4 -3 2
our trucks a | 12 0 -9 -5 -1 1
our van | -1 12 -7 -2 -6 4
our van a | 10 -2 -6 -1 -3 2
our vans | 23 -4 -8 -3 -6 -2
our vans a | 13 -8 -7 -1 1 2
ours | 4 -11 5 -4 6 -1
out | 20 -16 7 -6 9 -13
out <day> | -3 17 2 -10 0 -6
out <day> and | -5 17 -8 0 -8 3
out <n> | 27 -7 -5 -3 -7 -5
out <name> | -3 10 8 -5 -10 0
out <we> | -1 -3 -5 -1 10 -1
out again | 6 -5 -1 -10 21 -11
out again and | -4 -4 -3 0 9 1
out and | 12 -2 7 -5 -4 -8
out and <name> | -3 -9 11 1 -3 3
out and i | 21 -3 -2 -2 -7 -6
out and im | 1 -7 8 0 -6 3
out and look | 16 -5 -3 -1 -4 -2
out as | 16 -6 -1 -2 -5 -1
out as far | 13 -4 -1 -2 -4 -2
out at | 16 -10 -5 3 -9 5
out at <name> | 20 -12 -5 2 -7 1
out at the | 9 -8 5 0 -5 -1
out because | -1 -2 -3 13 -4 -4
out do | 15 -2 -4 0 -7 -3
out do <we> | 15 -2 -4 0 -7 -3
out do you | 15 -2 -4 0 -7 -3
out for | 8 2 -2 -2 -8 1
out for a | -5 15 -4 -1 -6 2
out here | 20 17 -23 -17 15 -11
out here <day> | -7 13 -7 0 0 2
out here <name> | -7 13 -7 -2 0 2
out here in | 8 -4 -2 0 -4 1
out i think | 20 -7 -2 -1 -9 0
out in | -4 14 1 -3 -11 2
out in that | -3 10 -4 -1 -4 1
out in the | -5 16 4 -4 -10 -2
out it | -3 12 -3 -1 -3 -1
out its | 12 -10 -1 0 0 -1
out its a | 10 -8 -1 0 0 -1
out of | -8 -14 29 -6 1 -2
out of a | -7 -6 19 -3 -7 4
out of it | 10 -2 -12 1 1 2
out of my | 17 -5 -8 3 -10 3
out of park | 27 -3 -9 -2 -9 -5
out of state | 12 -1 -1 -1 -8 0
out of the | -4 -9 28 1 -12 -4
out of town | 0 12 -4 0 -9 0
out on | 5 -1 -6 -3 15 -10
out on <name> | 11 -6 -5 -1 -1 2
out on me | 14 -4 -5 0 -7 2
out on my | 13 -9 0 0 -4 0
out past | 12 -10 -2 0 -1 1
out past <name> | 12 -9 -1 -2 -1 1
out sick | 14 -13 -4 -3 13 -8
out so | 3 0 -5 -5 9 -3
out the | 40 -9 -11 -6 -5 -9
out this | 10 -7 -5 1 0 1
out to | 7 8 7 -15 2 -10
out to <name> | 3 8 -9 -1 -3 1
out to <we> | -8 10 14 -5 -8 -3
out to fix | -1 3 -7 -4 15 -5
out to look | 11 -3 -4 0 -3 -2
out to the | 13 -4 -3 0 -6 2
out to you | -8 10 14 -5 -8 -3
out today | 11 -7 -3 -2 4 -3
out tuesday | -5 9 -2 0 0 -2
out tuesday and | -5 9 -2 0 0 -2
out when | 12 -4 -4 -1 -4 1
out with | 9 -6 1 -1 -5 3
out with his | 8 -5 0 -2 -5 3
out yesterday | -5 28 -9 -3 -8 -2
out yesterday and | -1 7 -13 2 2 3
out you | -1 -3 -5 -1 10 -1
out your | -2 -7 26 5 -10 -12
outag * | -8 -6 -5 -11 38 -8
outage | -8 -6 -5 -11 38 -8
outle * | -4 -5 6 -13 29 -12
outlet | -5 -5 5 -13 30 -11
outs | -3 -4 14 -1 -5 -1
outsi * | -11 5 21 -18 29 -25
outside | -11 5 21 -18 29 -25
outside the | 1 -3 -2 -1 10 -6
outside with | -5 -7 25 -2 -9 -2
outside your | -4 -6 3 -3 8 2
outso * | -6 -5 -8 35 -7 -9
outst * | -6 -10 -8 34 -5 -4
outstanding | -6 -10 -8 34 -5 -4
outstanding balance | -6 -10 -8 34 -5 -4
outstanding balance with | -6 -10 -8 34 -5 -4
outta | 14 -12 -1 -1 0 0
over | 5 -2 9 -5 -7 0
over <n> | -4 4 -4 9 -4 -1
over a | 2 3 -9 4 -1 2
over and | 4 -8 0 -2 6 1
over any | 9 1 -5 -10 1 4
over any money | 9 1 -5 -10 1 4
over at | -1 -4 11 -4 -4 2
over at <name> | 8 -11 3 -4 0 4
over at napa | -2 -5 10 -5 1 2
over before | 21 -11 -6 2 -9 3
over before <name> | 21 -10 -5 1 -9 2
over before i | 21 -11 -6 2 -9 3
over but | -1 -6 11 -2 -4 1
over by | 7 -10 3 1 -2 2
over for | -2 -10 11 -1 2 1
over for <name> | -2 -4 11 -1 -5 2
over for gary | -2 -5 10 0 -5 2
over forty | 15 -7 -4 1 -7 1
over here | 10 -2 -2 -5 -2 1
over i | 11 -5 -3 0 -4 0
over it | -1 9 -4 0 -5 2
over its | 12 -7 -4 1 -3 0
over its a | 12 -7 -4 1 -3 0
over my | 4 5 5 -2 -10 -1
over on | 6 -9 2 -3 3 1
over speed | 9 -4 0 1 -4 -2
over speed bumps | 9 -4 0 1 -4 -2
over the | 6 20 -5 -13 1 -9
over the <paper> | -6 14 -1 -1 -1 -6
over the driveway | 14 -3 -4 -4 -3 0
over the estimate | -6 14 -1 -1 -1 -6
over the new | 10 -4 -3 1 -4 0
over the phone | 4 21 -1 -15 3 -12
over the road | 12 -4 -2 -1 -2 -4
over to | -2 16 -8 -4 -4 3
over your | -10 8 -4 6 -1 0
overc * | 9 36 -13 3 -16 -20
overcharged | 9 36 -13 3 -16 -20
overcharged me | 15 18 -7 -6 -11 -10
overd * | -4 -10 16 -10 19 -11
overdue | -4 -10 16 -10 19 -11
overh * | 33 5 -12 -5 -14 -6
overheated | -2 21 -3 -3 -6 -7
overheating | 32 -11 -10 0 -14 2
overheating again | 13 -2 -2 -2 -8 0
overheating im | 14 -2 -3 -1 -4 -4
overheating its | 21 -4 -1 -2 -6 -8
overheating on | 10 -1 -4 -1 -3 0
overheats | 21 -6 -5 -2 -6 -3
overn * | 9 -5 -9 -2 11 -3
overnight | 9 -5 -9 -2 11 -3
overp * | -12 -14 -8 46 -5 -8
overpaying | -12 -14 -8 46 -5 -8
overpaying for | -5 -2 -4 26 -7 -8
overs * | -1 -1 -8 23 -8 -5
overseas | 0 -2 -8 23 -8 -5
owe | -22 37 -7 15 8 -31
owe <we> | -5 21 7 7 -18 -13
owe <we> a | 4 -10 15 -3 -8 2
owe <we> for | -1 21 -5 -2 -5 -7
owe me | -3 -8 -4 -4 29 -10
owe you | -5 21 7 7 -18 -13
owe you a | 4 -10 15 -3 -8 2
owe you for | -1 21 -5 -2 -5 -7
owed | 1 -3 1 14 -6 -7
owed up | 1 -3 1 14 -6 -7
owed up to | 1 -3 1 14 -6 -7
own | 6 -16 21 10 -16 -5
own <vehicle> | 5 -7 11 1 -14 3
own a | 17 -9 -5 0 -4 2
own a <car> | 17 -8 -5 0 -5 2
own car | 10 -5 -3 1 -6 3
own the | -1 -6 26 -2 -8 -9
own the lot | -1 -2 20 -3 -7 -7
own tools | -8 -4 16 -5 -3 3
own tools and | -5 -3 13 -5 -2 3
own truck | -4 -8 19 -1 -6 2
owner | 3 4 12 24 -27 -16
owner * | -7 -9 17 22 -10 -13
owner about | -8 -13 14 18 -9 -3
owner of | 7 -13 -12 28 -7 -4
owners | -7 -9 17 22 -10 -13
oye | 2 -2 -16 -11 19 8
oye compadre | -5 -7 -4 -3 26 -6
oye compadre ya | -3 -4 -3 -3 19 -7
ozzie | 19 -4 -5 -1 -2 -7
p | 6 5 22 -13 -13 -8
p <n> | 10 -6 -2 -1 -1 0
p h | 11 -4 -3 0 -3 -1
p i | 11 -5 -2 -2 -1 -1
p i c | 9 -5 -2 -1 -1 -1
p m | 4 8 -7 2 -9 3
p0420 | 11 -2 -5 -2 -2 -1
p30 | 10 -1 -1 1 -11 1
pac | -4 -6 22 -6 -6 -1
pacif * | 4 -3 8 -7 -6 3
pacific | 0 -1 8 -7 -3 3
pacific <name> | 0 -1 8 -7 -3 3
pack | 20 -14 -5 3 -7 3
pack in | 13 -4 -7 1 -4 1
packa * | -20 -1 8 29 13 -30
package | -20 -1 5 31 15 -31
package for | -5 0 16 -13 0 2
pad set | -3 -4 11 -2 -3 2
pads | 22 4 20 -10 -24 -12
pads and | 6 0 -2 3 -9 3
pads and sensors | 15 -6 -3 2 -8 0
pads are | 9 -4 -4 0 -3 2
pads come | -7 10 10 -1 -8 -5
pads come in | -7 10 10 -1 -8 -5
pads you | 0 3 37 -12 -14 -13
pagar * | -6 6 9 -3 -4 -2
pagarle | -5 10 -2 -1 -2 0
pagarle lo | -5 10 -2 -1 -2 0
pagarle lo que | -5 10 -2 -1 -2 0
page | -3 19 -5 27 -20 -17
page is | -3 -4 15 -5 -3 1
page is <n> | -3 -4 15 -5 -3 1
page of | -9 -6 -5 34 -5 -9
page of <name> | -2 -3 -5 12 -2 0
page of google | -9 -6 -5 34 -5 -9
page one | -2 -2 -7 9 1 1
pago | -13 25 -13 34 -14 -18
pago de | -7 -7 -8 37 -8 -8
pague | 5 23 -9 -7 -8 -4
paid | 1 23 -18 23 -20 -9
paid <we> | -11 20 -5 -2 -4 2
paid <we> cash | -2 10 -3 -3 -3 1
paid a | 15 -5 -5 -3 -6 3
paid a <mechanic> | 15 -5 -5 -3 -6 3
paid another | 21 -8 -5 -1 -5 -2
paid another <mechanic> | 21 -8 -5 -1 -5 -2
paid by | -5 -2 9 11 -9 -4
paid for | 3 -4 -10 20 -5 -2
paid for by | 0 -4 -8 20 -5 -3
paid for the | 12 0 -4 -6 -5 3
paid in | -2 27 -5 -6 -9 -4
paid the | -12 26 -6 -2 -7 0
paid the <paper> | -6 13 -5 1 -4 2
paid the invoice | -6 13 -5 1 -4 2
paid when | -8 -8 -6 33 -6 -4
paid you | -11 20 -5 -2 -4 2
paid you cash | -2 10 -3 -3 -3 1
paige | 8 -2 -7 15 -7 -6
pain | -15 -13 -16 25 32 -13
paint | -13 -15 32 -4 16 -17
paint * | 3 -7 -14 -14 50 -18
paint your | 4 -4 9 -2 -4 -1
painted | -2 -8 -5 1 24 -10
painted and | 8 -1 -7 -1 0 1
palac * | 6 -5 -10 -7 14 1
palace | 6 -5 -10 -7 14 1
palat * | 23 -8 2 -6 -6 -5
palatka | 23 -8 2 -6 -6 -5
palle * | -10 -9 46 -6 -16 -6
pallet | -7 -11 42 -7 -12 -5
palme * | -9 9 7 -4 -4 2
pam | 15 -6 7 -7 -7 -2
pamel * | 11 4 -8 -2 -9 4
pamela | 11 4 -8 -2 -9 4
pamela <name> | 11 4 -8 -2 -9 4
pan | 3 9 2 -2 -6 -7
pan gasket | 26 -6 -8 -3 -4 -6
panel * | -8 -8 -3 42 -9 -14
paneles | -6 -7 -8 32 -4 -8
paneles solares | -6 -7 -8 32 -4 -8
panels | -5 -4 -3 27 -6 -9
papa | 6 -7 -13 -13 40 -13
paper | -3 6 -5 -7 12 -3
paper * | 16 26 18 -22 -22 -16
papers | 7 -6 18 -7 -9 -4
paperwork | 13 32 6 -18 -19 -15
paperwork from | -7 37 -11 -7 -7 -6
pappa * | 18 -3 5 -6 -5 -9
pappas | 18 -3 5 -6 -5 -9
paque * | -3 -4 -4 23 -5 -7
paquete | -3 -4 -4 23 -5 -7
paquete con | -2 -2 -3 16 -4 -5
paquete con sustancias | -2 -2 -3 16 -4 -5
para | 0 10 -15 32 20 -46
para <day> | 3 15 -6 -2 -9 -1
para avisarle | -6 9 -7 -2 7 -2
para avisarle que | -6 9 -7 -2 7 -2
para cambio | 2 10 -3 -2 -7 1
para cambio de | 2 10 -3 -2 -7 1
para decirle | -3 19 -7 -1 -4 -4
para decirle que | -3 19 -7 -1 -4 -4
para el | -8 15 -7 -4 13 -8
para el <day> | -9 22 -7 -3 1 -4
para el sabado | -8 18 -5 -4 4 -5
para hablar | -2 -2 -2 10 -2 -1
para hablar con | -2 -2 -2 10 -2 -1
para ir | 10 -8 -2 0 -1 1
para ir al | 10 -8 -2 0 -1 1
para llevar | 8 -10 -8 -6 22 -7
para manana | 0 17 -5 -2 -9 -1
para mi | -3 -8 -5 0 19 -2
para mi nino | -8 -7 -4 1 20 -2
para negocios | -6 -4 -4 23 -4 -4
para recibir un | -1 -2 -1 9 -2 -2
para su | -11 -11 12 26 -11 -5
para su negocio | -8 -6 -9 31 -5 -3
para trabajar | 15 -9 -6 1 -3 2
para un | 15 0 -11 9 -8 -5
para un <car> | 18 -7 -10 1 -3 2
para una | 21 -12 -10 -3 6 -2
para una <car> | 29 -9 -6 -7 -8 0
para ver | -1 9 -3 -1 -3 0
para ver si | -1 9 -3 -1 -3 0
parad * | 19 -6 -8 -2 -3 0
paras * | 12 -7 0 1 -7 1
parasitic | 12 -7 0 1 -7 1
parasitic draw | 12 -7 0 1 -7 1
park | 7 -4 4 -9 1 1
park <n> | 24 1 -2 -7 -7 -9
park <name> | 14 -5 -3 0 -7 1
park and | 15 -7 -6 0 -3 0
park and my | 15 -7 -3 2 -5 -2
park my | -1 -2 -8 -2 12 2
park my number | 10 -3 -1 -1 -3 -2
park on | -1 15 -4 -1 -6 -4
park the | -6 4 10 -3 -5 0
parke * | 6 1 -17 -4 11 3
parked | 6 1 -16 -2 9 2
parked it | 4 5 -2 3 -8 -1
parki * | 17 1 -10 -12 11 -7
parking | 17 1 -10 -12 11 -7
parking deck | 11 -7 -1 1 -3 0
parking garage | 32 -5 -10 -2 -12 -3
parking garage at | 11 -6 -4 1 -2 1
parking lot | 21 5 -13 -4 -14 3
parking lot at | 8 -2 -3 0 -2 -1
parking lot on | 11 -5 -3 1 -5 1
parking space | 0 -7 -3 -1 8 2
parking structure | -3 9 -4 -2 -3 3
parking ticket | 1 3 -13 -10 28 -9
parks | 12 -8 -6 1 0 1
parkw * | 20 -5 -6 -4 -10 4
parkway | 20 -5 -6 -4 -10 4
parol * | -9 -9 -8 -8 42 -7
parole | -9 -9 -8 -8 42 -7
parro * | -7 -8 -7 -7 36 -7
parrot | -7 -8 -7 -7 36 -7
part | 1 66 18 -35 -14 -37
part and | -8 14 -6 0 -1 1
part and that | -8 13 -5 0 -1 0
part came | -10 -1 13 -5 8 -4
part came in | -10 -1 13 -5 8 -4
part come | -11 50 -12 -6 -15 -6
part come in | -4 30 -7 -5 -10 -4
part for | -8 39 -10 -6 -12 -3
part for my | -6 36 -11 -6 -10 -3
part from | 11 -8 -5 1 0 1
part i | 16 15 -13 -4 -7 -7
part in | -3 22 -14 6 -8 -3
part is | -8 -13 44 -7 -9 -7
part number | 0 0 24 -7 -12 -4
part time | -2 -4 9 -4 -1 2
part you | 8 6 29 -13 -15 -14
part you put | 4 20 -16 -1 -4 -2
part you returned | -3 13 -7 0 -2 -1
part you wanted | -5 6 19 -8 -5 -7
parte | 24 -8 -10 -2 -5 2
parte * | -2 -9 16 -1 -3 0
parte de | 24 -8 -10 -2 -5 2
parte de mi | 23 -4 -13 -4 -3 0
partes | -2 -9 16 -1 -3 0
partn * | -6 -13 7 26 -5 -10
partner | -1 -3 11 -6 -2 1
partners | -8 -8 -2 32 -8 -6
parts | 9 21 58 -42 -10 -36
parts <n> | 14 -6 -7 -3 -1 3
parts and | 1 9 -7 -1 -4 2
parts are | -5 -14 40 -9 -6 -6
parts are ready | -6 -10 26 -4 -5 -2
parts authority | -6 -11 31 -5 -5 -4
parts back | -4 12 -4 0 -3 -2
parts counter | -9 -8 29 -1 -3 -8
parts department | 0 -5 8 -14 19 -8
parts department at | -3 -4 -6 -2 15 0
parts from | 13 -5 -7 2 -4 1
parts from <name> | 13 -5 -7 2 -4 1
parts house | 9 7 17 -10 -14 -9
parts i | -1 30 -17 -3 -8 -2
parts order | -9 -13 39 -5 -7 -6
parts store tested | 13 -1 -11 0 -1 1
parts truck | -4 -6 14 0 -6 1
parts warehouse | -6 -5 14 -3 -4 3
parts you | -8 -5 48 -13 -8 -14
parts your | -1 -1 10 -3 -7 2
party | 1 -17 5 -17 44 -16
pasa | 21 -4 -8 -2 -5 -1
pasa de | 14 -2 -7 -3 -2 -1
pasad * | -7 19 -5 0 -5 -2
pasada | -8 17 -4 0 -4 -2
pasada y | -8 17 -4 0 -4 -2
pasada y quiero | -4 10 -5 1 -4 2
pasado | 0 9 -2 -2 -4 -1
pasado y | 0 9 -2 -2 -4 -1
pasado y quedo | 15 -11 -3 2 -4 2
pasam * | -6 -9 33 -2 -8 -8
pasamos | -6 -9 33 -2 -8 -8
pasamos a | -6 -9 33 -2 -8 -8
pasan | 13 -9 -3 -1 0 0
pasar | -5 -8 -6 -3 23 0
pase | 0 0 9 -2 -6 -2
paso | -9 7 7 -6 2 -2
pass | 8 2 -10 -7 13 -7
passe * | 25 -5 -9 -1 -13 2
passed | 22 -3 -7 -2 -12 1
passed and | 13 -6 -1 0 -7 1
passenger | 26 -11 -9 1 -8 1
passenger side | 21 -9 -6 0 -4 -2
passengers | 13 -7 -2 0 -4 0
passi * | 9 -4 -7 28 -14 -13
passing | 10 -6 -2 -2 -1 1
past | -2 3 30 3 -16 -18
past <name> | 14 -10 -2 -1 -2 1
past due | -4 -10 26 11 -8 -15
past due and | -1 -3 -5 9 -1 2
past due balance | 0 -1 10 -8 0 -1
past due for | 14 -8 -6 -1 -2 2
past the | 10 2 -7 0 -6 1
past thirty | -10 2 32 -9 -7 -9
pasto * | -9 -10 -1 4 35 -19
pastor | -9 -10 -1 4 35 -19
pastor <name> | -6 -5 2 7 17 -15
pastor greene | -2 -2 10 -1 -8 3
pastor leon | 10 -8 -3 1 0 1
pastor leon <name> | 10 -8 -3 1 0 1
patel | 0 1 -9 -2 9 1
patel * | 0 -10 -3 -1 14 1
patels | 0 -10 -3 -1 14 1
patels office | 0 -10 -3 -1 14 1
patels office calling | -2 -8 -3 -3 14 1
patie * | -2 -1 -10 -11 40 -16
patient | -2 1 -7 -7 27 -12
patients | 4 -10 -9 -9 32 -8
patricia | 7 -10 1 -3 1 4
patrick | 0 8 -2 0 -7 1
patrick <name> | 11 -4 0 -4 -4 1
patro * | -1 -9 -9 -8 33 -6
patrol | -1 -9 -9 -8 33 -6
paul | 11 -6 12 -6 -9 -2
paula | -1 -7 10 0 -4 2
paula at | -2 -8 11 0 -3 2
paule * | -7 18 -3 -1 -4 -3
paulette | -7 18 -3 -1 -4 -3
pauli * | 8 12 -7 -5 -9 1
pauline | 8 12 -7 -5 -9 1
pawn | -9 -10 12 -11 30 -12
pay | -6 20 -2 19 -14 -17
pay <we> | -1 6 10 -8 -10 1
pay <we> for | 8 8 -10 -3 -7 4
pay a | 5 13 -8 -7 -5 2
pay cash | 8 -9 1 7 -9 2
pay for | 0 -2 -5 15 -6 -2
pay him | -6 10 -1 -1 -2 0
pay me | -9 0 7 -3 9 -4
pay me back | -5 10 -5 -1 -1 2
pay my | -8 23 -6 -9 9 -9
pay my <paper> | -6 32 -4 -7 -10 -5
pay my bill | -7 28 -2 -7 -6 -6
pay my invoice | -2 16 -4 -2 -7 -2
pay online | -9 24 -1 -2 -4 -7
pay over | -1 32 -7 -8 -8 -9
pay over the | -1 32 -7 -8 -8 -9
pay per | -2 -14 1 35 -9 -11
pay per call | -3 -8 0 24 -6 -7
pay the | -5 16 -11 10 -9 -1
pay the <paper> | 2 14 -11 -2 -1 -1
pay the invoice | 2 14 -11 -2 -1 -1
pay you | -1 6 10 -8 -10 1
pay you for | 8 8 -10 -3 -7 4
payin * | -5 2 -17 22 13 -15
paying | -5 2 -17 22 13 -15
paying for | -2 22 -5 -3 -11 -1
paying rent | -5 -5 -4 0 13 1
paying too | -6 -7 -2 33 -9 -9
paying too much | -6 -7 -2 33 -9 -9
payme * | -6 24 24 1 -4 -38
payment | -23 31 25 4 1 -38
payment by | -7 12 -4 4 -3 -2
payment was | -6 -12 38 -8 -6 -4
payment was due | -7 -10 32 -10 1 -5
payments | 11 -5 7 -5 -9 1
paypa * | -9 -6 -8 40 -9 -9
paypal | -9 -6 -8 40 -9 -9
payro * | -19 -17 34 28 -3 -23
payroll | -19 -17 34 28 -3 -23
peace | 19 -12 -9 -4 -9 15
peach * | 11 -8 13 -13 -7 4
peachtree | 1 -7 15 -12 -1 4
peachtree <name> | 4 -3 10 -11 -1 2
peak | -2 -4 -3 9 -3 2
peak <name> | -2 -4 -3 9 -3 2
peak digital | -2 -4 -3 9 -3 2
pedal | 21 -10 -8 2 -7 2
pedal goes | 13 -8 -3 2 -4 0
pedal goes almost | 14 -6 -2 2 -4 -4
pedal went | 15 -8 -4 0 -4 0
pedal went to | 14 -6 -4 0 -3 -1
pedid * | -12 -14 44 -13 10 -15
pedido | -12 -14 44 -13 10 -15
pedro | 16 -7 -8 -5 14 -10
peggy | 22 -11 -7 8 -12 0
pena | -4 2 -5 -1 10 -3
pendi * | -11 4 -10 35 -7 -11
pending | -11 4 -10 35 -7 -11
penni * | 13 -6 -6 15 -9 -7
pennies | 6 -5 -5 16 -7 -5
penny | 13 -15 -7 -4 15 -3
pensi * | -5 -8 -2 1 21 -7
pension | -5 -8 -2 1 21 -7
people | 1 -7 4 -4 10 -4
people are | 13 -6 -5 -2 -3 3
people away | -4 -2 9 -1 -5 3
peoples | 14 1 -4 -2 -7 -2
pep | 8 -4 3 -8 -2 3
pep <name> | 8 -4 3 -8 -2 3
pep boys | 8 -4 3 -8 -2 3
peppe * | 2 -3 -13 -11 40 -15
pepper | -2 -4 -3 -2 11 -1
pepperoni | 3 -10 -12 -8 40 -13
pepperoni and | -8 -3 -2 0 19 -6
pepperoni and a | -1 -2 -4 -1 9 -1
per | 7 3 -10 41 -21 -21
per <vehicle> | 16 -7 -6 -4 -3 4
per <vehicle> price | 10 -5 -4 0 -3 2
per call | -3 -8 0 24 -6 -7
per employee | 2 1 -3 12 -5 -7
per our | -6 13 -6 -1 -3 3
per week | -10 -11 -9 45 -8 -6
perce * | 4 -9 0 30 -14 -10
percent | 4 -9 0 30 -14 -10
percent off the | -2 -1 11 -11 0 3
percent on | 0 -4 7 8 -6 -4
perdo * | 4 -9 -8 -11 39 -15
perdon | 4 -9 -8 -11 39 -15
perez necesito | 9 -2 -4 -1 -1 0
perez necesito ayuda | 9 -2 -4 -1 -1 0
perfe * | 19 11 2 -11 -12 -9
perfect | 19 11 2 -11 -12 -9
perfo * | 14 -5 1 -1 -1 -7
performance | 14 -5 1 -1 -1 -7
perha * | 1 13 -3 -6 -8 3
perhaps | 1 13 -3 -6 -8 3
perio * | 5 -9 1 -7 16 -5
period | 5 -9 1 -7 16 -5
perla | 19 -5 -4 -4 -4 -3
perm | -12 -11 -9 -8 47 -7
permi * | -5 6 25 -8 -11 -7
permit | -7 -9 30 -2 -4 -7
pero la | 17 -5 -7 -2 -2 0
pero no | -1 9 -7 2 -6 3
perry | 20 -6 -6 -4 -5 1
perso * | 6 -17 -1 11 -5 6
person | 3 -15 -4 18 -18 17
person responsible | -6 -6 -7 30 -5 -6
person responsible for | -6 -6 -7 30 -5 -6
person who | 6 -3 -11 28 -9 -10
personal | 12 -6 9 5 -16 -5
personal <vehicle> | 16 -3 -7 0 -8 2
personal <vehicle> a | 16 -3 -7 0 -8 1
personal car | 12 -5 -2 -2 -3 -1
personal car a | 12 -4 -2 -3 -3 -1
personal truck | 16 -3 -6 0 -8 1
personally | 6 -7 -5 8 -4 2
personas | -6 -6 -6 8 13 -3
pest | -13 -9 15 -9 27 -10
pest control | -13 -9 15 -9 27 -10
pete | 13 -2 7 -6 -11 -1
pete <name> | 16 -6 3 -5 -9 2
pete here | 18 -3 -5 -2 -3 -5
peter | 7 16 -10 -5 1 -10
petra | -2 6 9 -5 -3 -5
petre * | 12 -8 -1 0 -5 1
petrenko | 12 -8 -1 0 -5 1
petro * | 9 0 -4 2 -5 -2
petrosky | 11 -3 -3 0 -2 -3
petrov | 8 -3 -2 2 0 -4
pettibone | 9 -4 -1 2 -7 1
pettway p | 9 -2 -1 -1 -3 -2
pettway p e | 9 -2 -1 -1 -3 -2
petty | 0 -2 -1 -3 9 -4
pfeif * | 10 -2 -4 -2 -2 1
pfeiffer | 10 -2 -4 -2 -2 1
pharm * | -1 -11 -13 -12 54 -16
pharmacist | -6 -6 0 -4 24 -8
pharmacy | 3 -8 -14 -12 47 -15
phase * | 7 9 -5 -5 -4 -3
phasers | 7 9 -5 -5 -4 -3
phil | 2 -9 19 -11 8 -9
phil with | -7 -3 22 -8 -5 1
phili * | 7 -9 -13 18 2 -4
philip | 18 -4 -9 1 -7 1
philip <name> | 14 -2 -9 0 -3 0
philippa | 10 -4 -1 -1 -4 1
phill * | 5 -8 -7 -5 21 -6
phillips | 5 -8 -7 -5 21 -6
phone | 2 3 -11 -9 9 6
phone * | -8 -6 -8 22 6 -7
phone <n> | 28 -12 8 -6 -14 -4
phone <name> | 11 -4 -4 2 -8 3
phone <paper> | -3 -11 -8 34 -8 -5
phone and | -4 19 0 -4 -3 -8
phone bill | -3 -11 -8 34 -8 -5
phone company | 6 -5 9 -3 -6 0
phone died | 12 8 -4 -2 -8 -6
phone is | 3 1 4 -1 -8 1
phone its | 9 -3 -1 1 -6 0
phone its <n> | 9 -3 -1 1 -6 0
phone number | 4 21 -1 -10 -10 -3
phone number is | 15 -8 -3 1 -7 2
phone so | 14 -3 -6 -1 -3 -1
phones | -8 -6 -8 22 6 -7
phones <n> | 14 -2 -1 -1 -10 0
photo | -4 12 -15 29 -12 -10
photo * | -13 4 14 0 25 -29
photographer | -12 -12 20 -11 29 -14
photos | -11 15 4 1 12 -20
photos of | -2 -3 9 -4 -2 3
photos of the | -2 -3 9 -4 -2 3
phyll * | 5 2 7 -4 -10 -1
phyllis | 5 2 7 -4 -10 -1
phyllis at | 16 -1 -2 0 -7 -5
phyllis at <n> | 16 -1 -2 0 -7 -5
physi * | -14 -15 -14 -14 69 -13
physical | -15 -14 -14 -14 69 -13
physical with | -8 -8 -7 -6 33 -4
piano | -2 -13 -7 -10 43 -11
pick | -23 -9 18 -17 27 5
pick it | -6 -5 12 -7 14 -7
pick it up | -6 -5 12 -7 14 -7
pick my | -3 32 -9 -5 -10 -6
pick n | -6 -3 23 -4 -6 -4
pick n <name> | -5 -3 22 -4 -6 -4
pick n pull | -4 -4 21 -4 -6 -4
pick up | -11 -4 16 -32 22 9
pick up milk | 3 -5 -8 -6 26 -9
pick up my | -12 38 -7 -9 -2 -9
pick up the | 1 -2 13 -11 17 -18
picke * | 0 24 -1 -18 0 -5
picked | 1 24 -4 -18 5 -9
picked up | 1 20 -2 -17 5 -7
picked up a | 10 -5 -2 1 -4 1
pickett i | 8 -2 -2 -1 -3 0
pickett i got | 8 -2 -2 -1 -3 0
picki * | -5 4 -5 -13 5 14
picking | -5 4 -5 -13 5 14
picking up | -4 9 0 -9 -13 16
picku * | -16 -21 30 1 28 -21
pickup | -16 -21 30 1 28 -21
pickup its | 10 -3 -6 -1 2 -1
pickup line | 15 -1 -4 -3 -7 0
pickup names | -3 -2 -4 -2 14 -3
pictu * | -1 28 7 -12 -4 -18
picture | 10 4 -6 1 -6 -3
picture of | 12 0 -5 1 -3 -4
pictures | -10 30 9 -12 -1 -17
pictures of | -8 13 19 -4 -12 -8
pictures of the | -8 13 19 -4 -12 -8
pidio | 4 -16 30 -5 -8 -4
pie | -2 21 1 -3 -12 -5
piens * | 0 -4 9 -2 -3 0
pierd * | 33 -6 -8 -4 -6 -8
pierde | 33 -6 -8 -4 -6 -8
pieza | -6 29 5 -4 -12 -11
pieza * | -13 -13 63 -12 -14 -12
pieza que | -10 16 16 -6 -8 -8
piezas | -13 -13 63 -12 -14 -12
pike | 8 -3 -8 -6 8 1
pilar | 0 16 -7 0 -8 0
pilar <name> | 0 16 -7 0 -8 0
pills | -9 -10 -8 -6 39 -6
pilot | 10 -8 -1 1 -2 1
pine | 4 8 -4 -2 -4 -4
pink | 3 10 -7 -2 -8 3
pipe | 4 -12 17 0 -7 -1
pipes | -5 -9 -7 -7 36 -7
pitch | 11 -7 -6 1 -1 2
pizza | -6 -7 -12 -21 65 -19
pizza place | -2 3 -3 -7 18 -10
pizze * | -10 -9 -10 -9 48 -10
pizzeria | -10 -9 -10 -9 48 -10
place | -1 -16 17 9 20 -28
place * | 2 -11 12 12 2 -17
place <name> | -6 4 -11 8 6 -2
place <we> | 12 -5 -4 -1 -4 1
place a | 0 -4 13 -6 -4 1
place an | -6 -6 -10 -8 32 -2
place an order | -6 -6 -10 -8 32 -2
place i | -7 6 -6 -3 15 -4
place on | 14 -1 -8 -1 -6 2
place that | 20 -1 -6 -5 -11 3
place where | -3 -4 10 3 -6 0
place you | 12 -5 -4 -1 -4 1
placed | -5 -8 23 -1 3 -12
placed on | 0 0 -9 4 6 0
placed on your | 0 -1 -6 11 -5 1
placement | -5 -4 -5 20 -2 -4
places | 11 -2 -2 0 -6 0
plain * | -3 -4 10 -3 -2 2
plains | -3 -4 10 -3 -2 2
plains <name> | -3 -4 10 -3 -2 2
plan | 8 -19 -20 87 -28 -28
plan to | -8 -7 -6 34 -7 -6
plan to vote | -8 -7 -6 34 -7 -6
plane | 21 -7 -4 -1 -7 -2
plann * | 0 9 -5 0 -7 3
plans | -7 10 -11 -10 27 -9
plant | 11 4 -3 -6 -5 -1
plant <name> | 15 -6 0 -3 -7 0
plant city | 16 -4 -6 -2 -3 0
plate | 8 23 1 -9 -17 -6
plate number | -7 36 -7 -6 -12 -4
playi * | -8 -7 -5 -9 13 16
playing | -8 -7 -5 -9 13 16
pleas * | 9 22 -10 -22 -3 4
please | 8 20 -9 -21 -2 4
please <n> | 20 -7 8 -6 -8 -7
please <name> | -1 12 -3 0 -6 0
please call | 16 -9 9 -15 2 -3
please call <n> | 18 -1 12 -16 -8 -5
please call <name> | 18 -6 -6 1 -4 -4
please call back | -12 -11 -9 16 15 0
please call me | 23 -6 -9 -6 -6 4
please call the | -3 -10 13 -7 9 -2
please come | 12 -11 8 -1 -7 -2
please come fast | 10 -1 -6 1 -3 -1
please dont | -2 17 -6 -1 -2 -7
please dont tell | 11 -8 -1 0 -2 -1
please give | 25 -8 9 -4 -7 -15
please give me | 28 0 -7 -3 -4 -14
please hang | -3 -2 -1 -3 -6 15
please hang up | -3 -2 -1 -3 -6 15
please have | -6 25 -9 -6 -1 -2
please have him | -2 14 -5 -4 2 -5
please have the | -9 19 -5 0 -3 0
please help | 16 -4 -5 1 -2 -7
please help <n> | 16 -2 -3 0 -1 -9
please hurry | 16 -7 -5 2 -9 2
please hurry my | 8 -2 -1 -2 -3 0
please i | 8 -4 -2 -2 -1 1
please im | 15 -8 -3 2 -8 2
please im in | 14 -7 -4 2 -8 2
please leave | -2 -9 4 -4 -7 19
please leave a | -1 -7 -3 -2 -6 19
please let | -2 10 -3 0 -7 1
please my | 17 -9 -5 2 -5 -1
please please | 17 -9 -3 0 -5 0
please please call | 16 -8 -3 -1 -5 -1
please return | 2 -5 -6 1 9 -1
please return my | 11 -6 -2 2 -2 -3
please return our | -5 -1 -3 -3 11 1
please return this | 0 -3 -8 11 -3 2
please send | 12 -5 -3 2 -6 0
please send somebody | 12 -7 -4 1 -2 0
please subscribe | -3 -6 -3 -6 -7 25
please subscribe to | -3 -5 -3 -5 -7 22
please take | -6 25 -10 -2 -1 -6
please take me | -6 12 -6 -1 0 0
please tell | 0 9 -7 -4 9 -6
please this | -1 9 -7 0 -3 2
please this is | -1 9 -7 0 -3 2
pledg * | -5 -4 -3 19 -3 -4
plent * | 13 -14 -3 0 1 2
plenty | 13 -14 -3 0 1 2
plug | 18 3 -10 0 -8 -2
plug blew | 27 -3 -3 -5 -9 -7
plug blew out | 27 -3 -3 -5 -9 -7
plug it | 10 -6 -1 1 -6 1
plugs | 11 3 -10 -2 -4 2
plugs and | 9 1 -6 2 -7 1
plugs and coils | 8 -1 -2 1 -4 -2
plugs and wires | 13 -7 -5 0 -1 0
plugs on | -8 11 -1 0 -2 0
plugs on my | -14 16 -1 0 -1 0
plumb * | 2 7 -17 -11 30 -11
plumber | -8 -8 -5 -9 45 -14
plumbing | 10 4 -13 -2 1 0
plumbing <name> | 17 -6 -6 2 -5 -1
plumbing company | 9 -2 -5 -1 -1 0
plus | 3 -6 17 -6 -9 1
plus tax | -4 1 10 -3 -6 3
pm | 9 10 -5 -8 -8 1
pms | 12 -1 -5 -2 -4 1
pms on | 12 -1 -5 -2 -4 1
po | 0 1 6 -1 -9 3
podem * | 1 30 -8 -7 -5 -11
podemos | 1 30 -8 -7 -5 -11
podemos cambiar | 1 30 -8 -7 -5 -11
poder | 0 24 -4 -8 -1 -11
point | 8 -4 -3 25 -11 -15
point * | 8 -12 -2 -5 6 4
pointing | 17 -7 -4 0 -8 2
points | 2 -8 0 -5 8 4
points plugs | 11 -10 -3 1 0 1
pole | 8 9 -4 -2 -6 -5
polic * | -20 -18 26 15 14 -18
police | 9 -13 -10 31 -9 -8
policy | -16 -13 34 -5 12 -11
policy number | -10 -1 5 -6 18 -6
policy number is | -7 -7 -1 -4 23 -4
polit * | 1 10 -12 19 -8 -10
polite | 2 10 -6 -1 -6 1
political | -7 -7 -6 31 -6 -5
political survey | -7 -7 -6 31 -6 -5
ponch * | 9 -3 -3 0 -2 0
ponchada | 12 -5 -5 1 -3 1
ponti * | 19 -6 -5 1 -13 3
pontiac | 19 -6 -5 1 -13 3
poodl * | -10 4 -7 -11 35 -11
poodle | -10 4 -7 -11 35 -11
pool | -6 -12 -16 9 44 -19
pool <name> | 12 0 -8 -5 -1 2
pool service | -4 -7 -11 -11 35 -3
pop | 11 -5 -1 0 -5 0
poppe * | 2 -5 -6 0 10 0
popped | 2 -5 -6 0 10 0
popped off | -3 -3 -3 0 10 0
poppi * | 14 6 -2 -3 -6 -9
popping | 9 9 0 -3 -4 -10
pops | 11 -10 -4 1 0 1
por <name> | 1 29 -7 -7 -7 -9
por cambiar | 19 -11 -5 0 -5 2
por cambiar las | 16 -9 -4 -1 -4 1
por debajo | 14 -4 -2 0 -4 -4
por el | 14 7 -6 -4 -7 -5
por ella | -9 7 4 -5 8 -5
por favor | 6 12 -7 -2 -7 -2
por la | 2 10 -13 -3 -10 13
por la comunidad | -2 -3 -2 -2 -3 13
por lo | 13 -10 -5 1 0 1
por lo del | 13 -10 -5 1 0 1
por los | 21 -6 -2 -3 -7 -3
por mi | 4 -10 -8 -5 21 -2
por vencer | -1 -2 -2 9 -3 -2
por ver | -3 -7 -4 -3 -6 21
por ver el | -3 -7 -4 -3 -6 21
por zelle | 1 30 -7 -7 -7 -9
porch | -6 9 -7 -1 8 -3
porqu * | 7 3 -2 8 -10 -6
porque | 7 3 -2 8 -10 -6
porque mi | 10 7 -7 -4 -5 -1
porque mi <car> | 20 -6 -5 -4 -3 -2
porque tengo | -3 -4 8 0 -3 1
port | 8 -5 -5 8 -7 0
posit * | -19 -13 41 -18 29 -19
position | -19 -13 41 -18 29 -19
position <we> | -5 -5 -11 -5 32 -7
position <we> posted | -5 -5 -11 -5 32 -7
position on | -5 0 17 -6 -7 1
position you | -5 -5 -11 -5 32 -7
position you posted | -5 -5 -11 -5 32 -7
possi * | 23 0 -10 -2 -14 3
possible | 21 1 -8 -1 -15 1
possibly | 21 -5 -10 -5 -2 1
post | -6 -11 13 1 19 -16
post office | -8 -7 -8 -8 36 -5
poste * | -12 -13 5 19 12 -12
posted | -11 -11 8 14 13 -13
poster | -2 -3 -3 14 -4 -2
potho * | 5 -11 -8 -2 14 2
pothole | 5 -11 -8 -2 14 2
pothole on | 13 -8 -6 -2 3 -1
pothole on <n> | 12 -3 -4 -2 -3 0
pothole on the | 8 -3 0 1 -7 0
potlu * | -11 -2 -1 -9 34 -11
potluck | -11 -2 -1 -9 34 -11
pound | -2 7 -13 17 8 -17
pound * | 15 -3 -5 -3 -7 2
pound <n> | -7 20 -4 -4 -2 -2
pounds | 15 -3 -5 -3 -7 2
pouri * | 20 -10 -7 3 -9 3
pourin | 8 -2 -4 0 -2 0
pourin out | 8 -2 -4 0 -2 0
pouring | 20 -10 -6 3 -9 2
pouring out | 27 -14 -6 3 -11 1
power | 11 -20 -13 41 4 -22
power * | 8 -2 -2 -1 -4 1
power <paper> | -10 -3 -2 25 -2 -8
power bill | -10 -3 -2 25 -2 -8
power going | 25 -3 -3 -1 -8 -10
power going up | 21 -3 -2 -1 -6 -9
power outage | -8 -6 -5 -11 38 -8
power steering | 20 -6 -1 -1 -13 1
power steering fluid | 22 -6 -1 -4 -6 -5
power steering hose | 22 -5 -4 -2 -9 -1
power steering is | 24 -6 -1 -2 -14 -1
power window | 9 -1 -2 -1 -3 -1
power window is | 10 -2 -2 -1 -4 -1
power windows | 9 -3 -2 -1 -3 0
powerstroke | 8 -2 -2 -1 -4 1
pract * | 6 -7 -17 -23 68 -27
practice | 7 -6 -18 -21 64 -26
practice is | 10 -6 -9 -7 25 -14
praka * | 16 -10 -1 6 -10 0
prakash | 16 -10 -1 6 -10 0
prakash <name> | 19 -7 -4 -5 -5 2
pre | 8 9 -18 34 -18 -15
pre approved | 0 -2 -9 22 -5 -5
pre approved for | 0 -2 -7 10 -3 2
pre purchase | 13 13 -9 -4 -12 -1
pre purchase inspection | 22 -9 -9 -1 -5 3
pre purchase inspections | 10 -1 -6 -3 -1 1
pre qualify | -8 -8 -8 34 -6 -4
preap * | -7 -8 -7 37 -7 -7
preapproved | -7 -8 -7 37 -7 -7
preci * | 12 18 6 -9 -15 -10
precio | 2 19 10 -9 -10 -13
precious | 11 2 -5 -1 -10 3
precious <name> | 18 -7 -3 -2 -8 2
prefe * | 6 -10 16 -8 -8 4
prefer | 21 -7 -10 -1 -5 2
prefer a | 16 -7 -2 -3 -8 3
pregu * | -6 6 12 -5 -8 1
premi * | -11 -9 -4 40 -8 -9
premio | -5 -4 -9 29 -3 -8
premium | -10 -3 -4 30 -9 -5
prend * | 27 -4 -14 -6 5 -8
prende | 24 -9 -8 1 -4 -4
prende no | 13 -7 -2 1 -5 1
prendida | 22 -6 -7 -2 -6 -1
prepa * | -13 14 5 0 14 -20
prepaid | -2 23 -11 10 -10 -10
preparer | -9 -11 15 -15 27 -7
prequ * | -11 -11 -11 55 -11 -11
presc * | -8 -1 -22 4 55 -29
preschool | -1 -9 -9 -9 35 -7
prescott | -7 14 -3 -1 -4 1
prescription | -9 -14 -17 9 52 -22
prescription for | -2 -6 -6 -3 20 -3
prescription is | -9 -11 -2 -2 29 -5
prescription is ready | -9 -11 -2 -2 29 -5
prescription ready | 1 -3 -6 -7 22 -8
prese * | 5 9 -8 21 -15 -13
presence | -8 -7 -6 31 -5 -5
present | 9 -4 -3 -2 -2 2
presi * | -10 -5 -10 37 -2 -10
presione | -10 -5 -10 37 -2 -10
presione uno | -7 -6 -6 32 -7 -5
press | 0 -19 -26 89 -26 -19
press * | -1 -8 -2 3 21 -13
press <n> | -14 -9 -9 58 -7 -18
press <n> now | -3 -2 -2 16 -2 -7
press <n> to | -12 -11 -5 43 -10 -5
press eight | -6 -5 -1 27 -8 -6
press five | -8 -8 -4 34 -8 -5
press nine | 0 -1 -7 22 -6 -9
press nine to | 0 0 -5 14 -4 -5
press one | 0 -8 -15 39 -14 -1
press one for | -3 -5 -1 14 -3 -2
press one now | -3 -2 -3 12 -1 -2
press one to | 0 -5 -9 22 -7 -1
press the | 18 -7 -10 24 -12 -12
press three | -7 -6 -5 28 -5 -5
press two | 0 0 -7 16 -6 -3
press two to | 0 0 -5 14 -6 -4
pressed | -8 1 -2 -6 13 2
pressure | 6 -10 -3 2 19 -14
pressure at | -3 -1 -2 10 -2 -1
pressure at the | 8 -1 -6 -1 -1 0
prest * | -10 13 -19 33 1 -19
prestamo | -8 -9 -9 43 -9 -7
prestamos | -7 -8 -2 31 -6 -8
prestamos para | -6 -4 -4 23 -4 -4
prestamos para negocios | -6 -4 -4 23 -4 -4
preston | -7 21 -6 -3 -4 -1
presu * | -4 34 -7 -4 -8 -11
previ * | 9 -5 -2 -1 -1 0
previous | 9 -5 -2 -1 -1 0
price | 18 23 4 -10 -12 -22
price <name> | 5 -6 10 -4 -1 -5
price <we> | -12 52 -14 -6 -12 -7
price <we> gave | -7 34 -10 -3 -8 -5
price for | 0 22 -9 -4 -7 -1
price for a | 2 15 -11 -1 -3 -2
price if | 8 -10 5 -2 -2 2
price is | 5 21 -5 -5 -8 -8
price of | -1 -6 10 -2 -3 3
price on | 21 -4 0 -4 -11 -2
price on <part> | 10 -1 -3 -1 -3 -3
price on a | 18 -5 -11 1 -3 0
price on an | 20 -5 -6 -1 -12 4
price on front | 24 -6 -5 -4 -3 -6
price on struts | 10 -1 -3 -1 -3 -3
price on the | -5 5 10 -5 -6 2
price to | 8 -7 -3 1 -1 1
price you | -11 43 -12 -5 -9 -6
price you gave | -7 34 -10 -3 -8 -5
prici * | -13 -4 59 -14 -8 -19
pricing | -13 -4 59 -14 -8 -19
prima | -9 -9 -7 -6 40 -10
prima ya | -5 -7 -5 -5 32 -9
prime | 4 -6 -8 29 -10 -8
primo | 9 -9 0 -5 12 -8
princ * | -9 -12 6 -4 32 -11
print | 0 6 14 -5 -9 -6
print * | -11 -9 18 -11 26 -14
printed | -4 -2 -3 0 18 -8
printer | -12 -6 22 -10 16 -11
prior | -4 19 -4 -1 -7 -4
prisa | 13 -9 -5 1 -2 2
prisc * | 10 -5 -3 -1 0 0
priscilla | 10 -5 -3 -1 0 0
prius | 16 -12 -3 0 -4 2
private seller | 13 -6 -5 -1 -4 3
private seller in | 12 -5 -4 -2 -5 3
priya | 7 3 0 -3 -9 1
priya * | 12 -4 -2 2 -4 -4
priya i | 12 -4 -4 0 -5 2
priya raghunathan | 10 -7 -3 1 -2 1
priya shah and | 10 -1 -3 1 -4 -3
priyanka | 12 -4 -2 2 -4 -4
prize | -4 -3 -7 45 -9 -21
pro | 1 -6 21 -6 -9 -1
proba * | 7 14 -20 -14 24 -11
probably | 5 11 -10 0 -11 5
probably dont | 11 -8 -4 1 -1 1
probably dont remember | 11 -8 -4 1 -1 1
probl * | 10 8 -10 2 -1 -9
problem | 8 10 -16 5 1 -9
problem and | 9 -5 -4 -3 2 2
probly | 1 8 -2 0 -2 -4
proce * | -21 -23 10 64 -14 -17
process | -8 -9 7 26 -9 -7
processing | -15 -19 -5 62 -10 -13
processing fees | -7 -7 -8 34 -7 -5
processing rates | -7 -6 -9 34 -6 -5
produ * | -18 -18 41 28 -17 -16
product | -9 -10 49 -14 -9 -7
product line | -7 -7 33 -9 -7 -3
profe * | 6 -3 -13 -11 31 -9
professor | 5 -3 -13 -11 32 -10
profi * | -2 -3 4 15 -6 -8
progr * | -18 -7 27 59 -29 -32
program | 7 -28 6 73 -28 -30
program a | 20 -6 -5 -7 -7 5
program a key | 13 -2 -2 -4 -7 2
program at | -2 -2 10 -5 -2 1
program at <name> | -7 -4 14 -4 -1 1
program for | -1 -6 1 10 -3 -1
program it | 12 -8 -6 0 0 2
program your | -1 -1 -3 11 -3 -2
programmed | -15 16 7 -2 -4 -2
programming | -13 -6 27 -3 -5 0
progressive | -7 -10 25 -2 -8 3
progressive <name> | -3 -9 11 -2 0 3
promi * | -2 17 -3 5 -13 -4
promised | -2 17 4 -6 -9 -5
promo | -6 -6 14 -2 -4 3
promo * | -10 -6 -4 37 -6 -11
promotion | -13 -7 1 30 -5 -6
proof | -4 13 9 -4 -14 0
proof of | -8 9 12 -2 -11 -1
propa * | -2 -5 17 -11 14 -13
propane | -2 -5 17 -11 14 -13
prope * | 17 -7 -3 24 -10 -20
properly | 8 -3 -2 1 -6 2
property | 16 -6 -3 25 -10 -22
property management | 16 -8 6 0 -8 -6
property manager | 10 6 -9 -2 -5 0
property manager at | 2 10 -6 0 -6 0
propi * | -5 -3 15 -1 -2 -3
propo * | 8 -9 6 3 -5 -3
proposal | 12 -7 9 -5 -6 -3
proposition | -3 -3 -1 11 -2 -1
proposition <n> | -3 -3 -1 11 -2 -2
prote * | -10 -9 -10 47 -9 -9
protection | -10 -9 -10 47 -9 -9
provi * | 1 -11 16 4 -11 1
provide | 16 -4 -7 -5 -3 3
provider | -15 -6 19 9 -7 0
pruit * | 12 -4 -7 -4 1 2
pruitt | 17 1 -6 -3 -13 4
pruitt <name> | -3 0 9 -7 -1 2
pta | -13 -4 -4 -2 36 -13
publi * | 6 -16 -14 24 9 -8
public | -1 -8 -3 18 2 -8
publix | 5 -10 -6 -3 12 2
publix on | 13 -4 -2 1 -9 1
publix on <name> | 13 -4 -2 1 -9 1
puddl * | 1 20 -11 2 -12 1
puddle | 1 20 -11 2 -12 1
puddle under it | 3 5 -2 1 -8 1
pueda | 15 -12 -3 0 0 1
pueda * | 7 -7 -6 -4 21 -12
pueda no | 13 -11 -4 1 0 1
pueda no hay | 13 -11 -4 1 0 1
puedas | 7 -7 -6 -4 21 -12
puede | 40 -3 -16 -8 -5 -8
puede * | 23 -5 -13 -4 -3 2
puede mandar | -7 16 -7 0 3 -6
puede revisar | 21 -8 -4 -3 -4 -2
puede venir | 37 -11 -8 -3 -10 -5
puede venir <day> | 21 -7 -3 -2 -4 -4
puede venir a | 20 0 -6 -3 -7 -5
puede venir el | 15 -8 -4 1 -7 3
pueden | 12 -5 -4 -1 -4 1
pueden venir | 9 -3 -4 -1 -2 1
pueden venir <day> | 9 -3 -4 -1 -2 1
pueden venir hoy | 9 -3 -4 -1 -2 1
puedo | 3 15 -12 -7 7 -6
pues | 17 -13 -3 1 -2 1
pugh | 12 -6 -4 -1 -1 0
pull | 9 -11 15 5 -15 -3
pull off | 11 -6 -1 -1 -4 1
pulle * | 3 -5 25 -4 -2 -18
pulled | -1 -2 30 -5 -4 -18
pulled over | 7 -11 -3 2 2 2
pulled over for | 5 -9 -1 -1 5 0
pulled that | 8 -10 25 -11 -8 -5
pulled the | -1 10 29 -12 -16 -10
pulli * | 5 6 5 -5 -13 1
pulling | 8 7 -4 -3 -10 2
pulling to | 24 -8 -3 -8 -9 4
pulling to the | 24 -8 -3 -8 -9 4
pump | 18 0 6 -2 -21 -1
pump <n> | 23 -4 -5 -3 -3 -9
pump <name> | 16 -5 -7 0 -2 -3
pump and | 15 -10 -1 0 -6 3
pump i | 21 -11 -9 2 -2 0
pump i think | 10 -6 -2 -1 -3 1
pump in | -13 21 -6 1 -7 3
pump in my | -17 20 -3 -2 0 1
pump is bad | 15 -4 -3 0 -5 -3
pump it | 13 -9 -2 1 -2 -1
pump leak | 13 -1 -4 0 -4 -4
pump on a | 17 -9 -5 0 -5 2
pump the | 11 -4 -3 -1 -1 -3
pump went | 11 -6 -3 1 -2 0
pump went out | 11 -6 -3 1 -2 0
pumps | 1 -16 8 -4 15 -4
pumps leaking | -1 -8 -7 -2 23 -5
puppi * | -7 -8 -6 -9 39 -8
puppies | -7 -8 -6 -9 39 -8
purch * | 7 11 7 7 -20 -12
purchase | 6 11 9 7 -21 -13
purchase inspection | 22 -9 -9 -1 -5 3
purchase inspections | 10 -1 -6 -3 -1 1
purchase of | 12 -6 -5 0 -3 3
purchase order | 4 10 8 -9 -9 -4
push | -3 49 -11 -10 -11 -14
push it | -7 32 -5 -6 -7 -7
push it back | -3 23 -2 -5 -4 -8
push it to | -4 9 -2 -1 -3 1
push that | -7 30 -7 -8 1 -9
push that back | -5 26 -4 -8 1 -9
push the | 9 -5 -3 1 -4 0
push the button | 9 -6 0 0 -3 0
pushe * | 10 -5 -4 -1 -2 2
pushed | 10 -5 -4 -1 -2 2
pusie * | -4 32 -5 -7 -7 -8
pusieron | -4 32 -5 -7 -7 -8
puso | -3 12 -4 -1 -4 0
put | 3 24 -2 -4 -21 0
put <name> | 23 -5 -3 -4 -4 -7
put a | 3 16 -4 0 -13 -3
put a starter | -8 12 -4 -3 1 2
put a water | -5 11 -4 -1 -1 1
put an | -8 13 -4 0 -2 1
put an alternator | -8 13 -4 0 -2 1
put back | -2 21 -6 0 -4 -10
put diesel | 18 -2 -3 -4 -4 -5
put diesel in | 18 -2 -3 -4 -4 -5
put em | 9 -2 -2 -5 1 0
put in | 10 20 -11 -5 -5 -9
put in a | 22 -7 -8 -3 -4 0
put in is | -5 15 -6 -2 -2 0
put in my | -14 20 -2 1 -6 2
put it | 9 -5 -5 -5 6 0
put it in | 17 -2 -11 -2 -7 5
put me | -5 22 11 -9 -12 -7
put me down | 0 27 -10 -7 -6 -4
put on | 5 9 -9 -1 -8 3
put one | 7 -8 4 -3 -1 1
put one on | 11 -4 -5 -1 -1 0
put some | -4 -4 -2 -3 10 2
put that | -7 21 -10 -8 -15 19
put the | -3 18 -9 1 -7 1
put the coil | -3 9 -2 -2 -3 1
put the water | -9 9 0 0 0 0
put the wrong | 23 -6 -7 2 -9 -3
put them | 22 -5 -6 -3 -4 -5
put them in | 22 -5 -6 -3 -4 -5
put together | -7 -7 10 3 -1 3
put together a | -7 -7 10 3 -1 3
put you | -2 -10 13 17 -14 -4
put you down | -5 -4 2 21 -11 -2
putti * | 2 8 9 -12 -10 4
putting | 2 8 9 -12 -10 4
putting out | 11 -8 -6 1 0 1
putting together | -2 -4 8 -5 0 2
quali * | -7 -11 8 69 -26 -34
qualified | -3 0 8 32 -19 -19
qualified for | 3 3 -10 21 -8 -9
qualifies | -1 -5 -6 21 -4 -5
qualifies for | -1 -5 -5 19 -4 -4
qualify | -3 -11 6 48 -14 -25
qualify for | 1 -3 -9 26 -8 -7
qualify for a | 0 0 -4 10 -5 0
quality | -10 -9 -11 48 -11 -7
quart * | 6 -5 36 -17 -10 -10
quarter | -6 3 20 -10 -6 0
quarter page | -3 -4 15 -5 -3 1
quarter page is | -3 -4 15 -5 -3 1
quarter past | 0 12 -2 0 -7 -3
quarterly | -10 -5 38 -8 -8 -7
quarts | 14 -10 -3 0 -1 0
que | -17 34 16 -29 4 -9
que <did> | -1 23 -6 -4 -7 -5
que <we> | -1 12 -12 8 -6 0
que es | 9 -6 -1 0 -2 1
que es el | 8 -6 -1 1 -2 1
que falta | -5 10 -2 -1 -2 0
que hora | -3 26 -11 -11 11 -12
que ir | 13 -3 -1 -2 -7 2
que la | -7 -9 4 -4 17 -1
que le | -15 7 5 -11 27 -13
que me | -8 19 19 -12 2 -21
que me arreglo | -5 14 -6 0 -4 0
que me encargo | -4 -7 13 0 -3 0
que me pidio | -1 -10 16 -1 -4 -1
que me revisen | 12 -4 -6 -1 -3 0
que mi | 12 5 -8 -2 -6 -1
que mi <vehicle> | 13 -5 -4 0 -4 0
que mi camioneta | 13 -5 -4 0 -4 0
que no | 17 -14 -15 -8 3 17
que no prende | 9 -6 -2 0 -1 0
que ordeno | 0 -3 20 -6 -6 -6
que se | 5 13 -7 -4 -6 -1
que se calienta | 9 -2 -5 0 -1 0
que tal | -5 0 13 -1 -6 -1
que tal soy | 1 -8 11 0 -3 -2
que tiene | -2 -7 15 -4 -2 0
que ya | 2 11 -10 -2 3 -5
queda * | -8 45 -10 -6 -8 -12
quedamos | -8 36 -10 -6 -5 -8
quede | 19 26 -14 -9 -8 -14
quede debiendo | -3 25 -9 -3 -4 -6
quedo | 10 38 5 -14 -22 -17
quedo el | 17 -6 -4 -1 -5 -1
quedo el <vehicle> | 17 -6 -4 -1 -5 -1
quedo el carro | 17 -6 -4 -1 -5 -1
quedo en | 11 -5 -4 0 -3 1
quedo muy | 1 19 -6 -2 -7 -4
quedo muy bien | 0 20 -6 -2 -7 -4
quent * | 6 10 -6 0 -6 -5
quentin | 6 10 -6 0 -6 -5
queri * | 11 15 -13 -7 4 -9
queria | 11 15 -13 -7 4 -9
queria saber | 14 9 -5 -5 -8 -6
queria saber cuanto | 25 -8 -3 -3 -7 -3
quest * | 8 7 3 4 -7 -16
question | 9 9 -1 5 -6 -16
question about | 18 12 -4 -18 7 -15
question about my | -8 0 -2 -4 24 -9
question about the | 3 24 -10 -6 -9 -2
question on | -10 11 17 -9 -8 -1
question on your | -5 -5 21 -6 -5 0
questions | -5 -4 19 -4 -6 0
questions about | -2 -3 17 -4 -5 -3
quick | -1 -3 -4 26 -3 -14
quick * | 1 -5 12 -2 -1 -4
quick call | -3 -1 -8 14 -3 1
quick chat | -3 -1 -7 17 -3 -3
quick demo | -3 -2 10 0 -4 0
quick demo next | -3 -2 13 -8 -1 0
quick one | 20 -4 -8 2 -7 -2
quick question | 4 7 -12 17 -11 -6
quier * | 9 3 5 -13 21 -24
quiere | 6 -8 17 -5 -9 0
quiero | 13 12 -21 -9 25 -21
quiero hacer | 16 -3 -9 -3 8 -9
quiero que | 20 -15 -4 1 -4 2
quiero que me | 15 -9 -4 1 -4 2
quiero saber | -7 8 -6 -2 7 0
quiero saber cuanto | 9 4 -3 -3 -8 1
quiero saber si | -9 8 -5 -1 8 0
quiet * | -4 10 -4 -1 -3 1
quinc * | 2 -4 11 -3 -4 -3
quince | -3 -3 8 -1 -1 1
quince anos | -3 -3 8 -1 -1 1
quince anos de | -3 -3 8 -1 -1 1
quincy | 15 1 -1 -4 -6 -4
quini * | -3 -6 -4 -3 18 -2
quinientos | -3 -6 -4 -3 18 -2
quinn | 22 -6 -3 -3 -4 -6
quint * | 16 -8 2 -3 -8 2
quintero | 11 -8 5 -3 -7 2
quisi * | 11 -9 -1 0 -2 0
quisiera | 11 -9 -1 0 -2 0
quisiera saber | 11 -9 -1 0 -2 0
quisiera saber cuanto | 8 -6 -1 1 -3 1
quit | 30 -3 -15 -7 2 -8
quit its | 11 -1 -2 0 -5 -2
quit its a | 11 -1 -2 0 -5 -2
quit on | 17 -6 -6 1 -8 3
quit on me | 14 -3 -6 0 -7 2
quit on my | 13 -3 -3 0 -8 1
quit working | 17 -6 -3 -3 -4 0
quit working on | 16 -6 -3 -3 -4 -1
quote | 26 34 -13 18 -34 -31
quote * | 12 39 -18 -10 -12 -11
quote for | 22 4 -6 -8 -10 -3
quote for a | 20 -7 -3 -4 -4 -2
quote from | 19 -3 -7 -4 -7 2
quote from you | 13 -1 -4 -4 -5 0
quote is | -2 -3 1 9 -4 -1
quote me | 8 -5 -4 2 -2 2
quote on | 6 -7 -8 13 -3 0
quote you | -21 36 14 11 -22 -18
quoted | 12 40 -18 -10 -13 -11
quoted <n> | -4 16 -11 1 -3 2
quoted me | 8 21 -7 -5 -8 -9
quoted me <n> | 9 -7 -2 0 -1 1
quotes | 9 -5 -5 0 -1 2
r <n> | -5 -5 11 -5 2 2
r a h | 13 -3 -1 -3 -6 0
r and | 2 -8 6 -2 0 3
r e | 9 -5 -2 0 -1 -1
r e <name> | 15 -9 -4 0 0 -3
r e y | 10 -8 0 0 -1 0
r h | 9 -3 -3 1 -6 1
r h <name> | 9 -3 -3 1 -6 1
r m | 11 -5 -5 -1 -1 1
r m <name> | 11 -5 -5 -1 -1 1
r n | 8 -1 -7 -1 0 1
r o | 11 -4 -3 -1 -3 0
r o <name> | 11 -4 -3 -1 -3 0
r o m | 10 -2 -1 -2 -4 -2
r o s | 11 -3 -2 -4 -1 -1
r r | 13 -9 0 0 -2 -1
r s | 11 -4 -3 0 -4 0
racco * | 11 -5 -2 1 -4 0
raccoon | 11 -5 -2 1 -4 0
raccoon got | 11 -5 -2 1 -4 0
race | 10 -2 -2 -2 -3 0
rache * | -4 5 -10 7 5 -2
rachel | -4 5 -10 7 5 -2
rachel <name> | 4 9 -7 3 -11 3
rack | 8 -2 27 -8 -14 -12
rack <we> | 2 6 26 -9 -13 -12
rack you | 2 6 26 -9 -13 -12
radia * | 17 6 19 -7 -25 -9
radiador | 18 1 6 -6 -9 -10
radiator | 3 5 17 -6 -20 1
radiator for | -7 1 8 -1 -2 0
radiator hose | 15 -10 -6 1 -2 2
radio | 1 2 9 -19 22 -15
radio cut | 9 -7 -1 0 -3 0
radio spots | 6 -7 11 -5 -6 2
radio station | -9 -8 6 -5 28 -12
radio wants | -7 11 -2 -1 -2 1
radio wants a | -7 11 -2 -1 -2 1
raghu * | 10 -7 -2 1 -1 0
raghunathan | 10 -7 -2 1 -1 0
rags | 0 -3 35 -9 -10 -13
rags for | -1 -5 9 -3 -2 3
rags for a | -1 -5 9 -3 -2 3
rail | -6 10 -4 -4 12 -8
rain | 20 20 0 -9 -17 -14
rain <day> | 9 -4 -1 0 -6 2
raini * | 5 22 -7 -4 -8 -9
raining | 5 22 -7 -4 -8 -9
rains | -2 -5 -1 0 13 -6
raisi * | -2 -8 -2 9 8 -5
raising | -4 -6 4 13 -6 -1
raj | -4 -4 12 -2 -2 -1
rajes * | 16 -4 0 -5 0 -6
rajesh | 16 -4 0 -5 0 -6
ralph | 20 -6 -13 3 -6 2
ralph <name> | 17 -7 -10 2 -3 1
ram | 10 0 -4 -1 -2 -2
ramir * | 2 -11 2 -2 11 -1
ramirez <name> | 13 -6 -4 0 -3 0
ramirez and | 9 -1 -3 1 -3 -3
ramirez and my | 9 -1 -3 1 -3 -3
ramirez i | 14 -6 -4 0 -3 0
ramirez i have | 15 -6 -5 0 -3 -1
ramirez necesito | 11 -3 -3 -1 -3 0
ramirez necesito ayuda | 11 -3 -3 -1 -3 0
ramiro | -1 -9 7 -4 11 -4
ramon | -12 7 0 -6 22 -10
ramon * | -2 -6 15 -5 -3 2
ramona | -2 -6 15 -5 -3 2
ramos | -1 -5 14 -7 -3 2
ramp | 26 -6 -12 -10 13 -10
ramse * | 13 0 -4 -3 -7 0
ramsey | 13 0 -4 -3 -7 0
ran out | 15 -3 -7 0 -5 0
ran out of | 12 1 -7 0 -6 0
ranch | 18 -4 -6 -4 -3 -1
randy | 1 -12 8 -5 10 -1
range | 1 -3 12 -1 -12 3
rank | -9 -8 8 30 -10 -11
rank higher | -6 -5 10 19 -6 -11
rank higher on | -3 -2 12 -5 -3 1
ranke * | 3 -1 -15 34 -11 -10
ranked | 3 -1 -15 34 -11 -10
ranked number | 2 0 -8 20 -8 -6
ranked number one | 2 0 -8 20 -8 -6
ranki * | -10 -13 0 46 -11 -12
ranking | -10 -13 0 46 -11 -12
ranking on | -8 -8 -2 31 -6 -6
rapid | 8 -3 -5 6 -7 1
rashi * | 18 -6 -6 -2 -7 2
rashid | 18 -6 -6 -2 -7 2
ratch * | 3 8 32 -15 -12 -16
ratchet | 3 8 32 -15 -12 -16
ratchet <we> | 5 -2 20 -7 -6 -10
ratchet you | 5 -2 20 -7 -6 -10
rate | 7 -16 6 58 -34 -21
rate and | -7 -9 22 -3 -4 0
rate on | -9 -1 6 16 -5 -7
rates | 0 -13 -7 54 -17 -18
rather <we> | 12 -9 0 1 -6 1
rather have | 18 -10 -4 1 -7 2
rather have it | 9 -5 -5 1 0 0
rather not go | 17 -4 -5 -2 -5 0
rather you | 12 -9 0 1 -6 1
rattl * | 4 18 -10 0 -8 -3
rattle | 3 18 -10 -1 -8 -3
rattle under | 15 -3 -5 -1 -3 -3
rattling | 13 -2 -4 1 -8 0
ray | 9 -11 11 -13 24 -20
ray <name> | 18 -5 -6 1 -6 -2
ray its | -5 3 -2 -3 10 -2
ray its <name> | -5 3 -2 -3 10 -2
ray this | -5 4 8 -2 -7 2
ray this is | -5 4 8 -2 -7 2
raymo * | 13 0 17 -8 -12 -9
raymond | 13 0 17 -8 -12 -9
raymond <name> | 13 0 17 -8 -12 -9
rc | -11 54 -11 -10 -12 -11
re | -1 -2 -1 9 -3 -2
re elect | -1 -2 -1 9 -3 -2
re elect <name> | -1 -2 -1 9 -3 -2
reach | -8 -14 -5 -3 40 -11
reach * | 0 -1 -1 13 -6 -4
reach <name> | -8 -5 -4 -3 18 1
reach a | -2 -2 -2 -2 11 -3
reach a <name> | -3 -2 -2 -2 12 -3
reach a mr | -3 -2 -2 -2 12 -3
reach admissions | -1 0 -1 -6 14 -6
reach me on | -3 9 -4 -1 -3 2
reach the | -5 -9 -8 -19 53 -12
reach the <name> | -3 -6 -1 -2 10 2
reach the pharmacy | -6 -6 -6 -4 25 -4
reach the vet | -5 -5 -6 -5 23 -3
reached | 9 3 -6 -2 -6 2
reached at | 13 -3 2 -9 -4 1
reached at <n> | 9 -3 5 -8 -4 1
reached on | 9 -5 -2 -2 -1 1
reached on <n> | 9 -5 -2 -2 -1 1
reaching | -1 -3 1 13 -5 -4
reaching out | -1 -3 1 13 -5 -4
reaching out because | -1 -2 -3 13 -4 -4
read | -7 8 3 -4 2 -2
read the | 5 -5 11 -2 -8 -1
read the code | 13 -6 -1 -1 -3 -2
reade * | -2 7 21 -13 -12 0
reader | 0 8 16 -12 -11 -1
readers | -5 -4 16 -3 -6 2
readers for | -2 -8 15 -1 -5 1
readi * | 0 13 -3 -1 -9 -1
ready | -21 42 32 0 3 -56
ready <day> | -4 14 -10 -11 16 -6
ready for | -2 12 21 -18 0 -13
ready for <vehicle> | -4 -5 29 -14 2 -8
ready for pick | -4 -11 34 -5 -10 -3
ready for pickup | -4 -5 29 -14 2 -8
ready to | 15 12 18 2 -26 -20
ready to be | -5 16 10 -7 -9 -5
ready to do | 10 -8 -1 0 -2 1
ready to go | -8 29 -3 -5 -2 -10
ready to ship | -6 -14 35 -6 -5 -3
ready today | -4 14 -10 -11 16 -6
ready yet | -6 35 -11 -7 -7 -5
real | 9 4 -4 8 -4 -12
real bad | 20 6 -15 1 -8 -4
real good | 3 -3 10 -4 -9 4
real loud | 15 -5 0 -3 -5 -3
real strong | 11 -4 -3 0 -3 -1
reali * | 18 3 -11 -6 -14 10
realizados | -2 -3 -2 -2 -3 13
realizados por | -2 -3 -2 -2 -3 13
realizados por la | -2 -3 -2 -2 -3 13
realize | 14 2 -7 -1 -11 3
reall * | 18 -7 -1 -7 -7 3
really | 18 -7 -1 -7 -7 3
really bad | 14 -2 -8 -2 -3 2
really loud | 10 -2 -2 -1 -3 -2
really need | 5 -10 5 -1 -2 2
realt * | -4 -5 -8 7 25 -15
realtor | -9 -4 -6 8 26 -14
rear | 26 -9 7 -2 -17 -5
rear <part> | 15 0 -5 0 -8 -3
rear <part> and | 18 -6 -7 2 -8 1
rear ac | 21 -2 -5 -1 -6 -7
rear and | 12 -2 -2 -6 -6 4
rear brake | -1 12 -9 4 -9 3
rear brakes | 12 3 -1 -1 -6 -7
rear diff | 23 -2 -8 -4 -6 -4
rear end | 12 -8 18 -5 -10 -8
rear main | 15 -5 -6 -1 -3 -1
rear main seal | 12 -6 -4 0 -2 -1
rear pads | 11 -6 -6 0 0 1
rear shocks | 17 -3 -7 -1 -3 -3
rear shocks for | 9 -1 -2 -2 -3 -2
rear wheel | -3 -3 9 -3 -1 2
rebat * | -3 -4 -4 20 -5 -4
rebate | -3 -4 -4 20 -5 -4
rebate program | -3 -4 -4 20 -5 -4
rebec * | -3 -12 2 8 10 -5
rebecca <name> | 8 -6 0 -1 -2 0
rebecca from | 1 -4 -8 15 -5 2
rebui * | 5 -5 51 -18 -19 -14
rebuild | 11 -9 20 -5 -9 -8
rebuild is | -2 -6 12 -1 -3 -1
rebuild is done | -2 -6 12 -1 -3 -1
rebuilt | 2 0 48 -19 -16 -15
rec | 11 -3 -13 -13 27 -9
rec center | 11 -3 -13 -13 27 -9
recal * | 20 5 -8 -2 -13 -2
recall | 20 5 -8 -2 -13 -2
recall and | -6 10 -2 0 -2 1
recall but | 15 -8 -4 1 -3 -1
recei * | -19 42 31 -1 -24 -29
receipt | -2 57 -7 -20 -13 -14
receipt and | -6 9 -5 1 0 0
receipt for | -9 22 -10 0 -5 1
receipt for the | -4 18 -9 0 -5 1
receipts | 1 3 22 -14 -10 -2
receipts for | -2 -4 9 -3 -2 2
receipts for <name> | -2 -4 9 -3 -2 2
receivable | 2 -5 20 -8 -6 -4
receivable at | -1 -5 9 -2 -1 0
receive a | -1 -3 -3 11 -2 -2
receive a free | -1 -2 0 12 -4 -4
received | -14 26 6 2 -2 -18
received a | -7 10 -1 1 -5 3
received the | 0 16 -12 11 -7 -9
received the <paper> | 4 29 -13 -9 -5 -6
received your | -10 14 16 -7 -9 -4
received your <paper> | -7 39 -16 -12 -4 -1
received your invoice | -4 22 -10 -3 -3 -2
recen * | -2 0 -8 22 -7 -6
recent | 0 0 -7 9 -2 0
recently | -3 0 -2 21 -7 -8
recently helped | -2 0 -4 13 -2 -5
recently helped another | -2 0 -4 13 -2 -5
recep * | -23 8 -15 36 18 -23
reception | -6 -8 -7 -9 37 -7
receptionist | -17 12 -10 40 -9 -16
recet * | -4 -9 -8 -2 28 -5
receta | -4 -9 -8 -2 28 -5
recha * | 8 12 -7 -4 -8 -1
recharged | 2 14 -7 -2 -6 -2
recib * | -18 32 18 7 -19 -19
recibir un | -1 -2 -1 9 -2 -2
recibo | -1 44 -13 -9 -13 -7
recko * | 20 -7 -5 0 -6 -1
reckon | 20 -7 -5 0 -6 -1
recog * | -3 19 23 -10 -11 -18
recoger | 5 31 -9 -10 -10 -7
recoger mi | -12 38 -8 -7 -7 -5
recoger mi <vehicle> | -12 38 -8 -7 -7 -5
recognize | 9 13 -8 -4 -7 -3
recognize the | 15 -7 -1 0 -6 -1
recom * | 17 14 13 -13 -12 -19
recommended | 16 26 -12 -9 -7 -13
recon * | -5 -3 13 -4 -4 3
recor * | -8 -10 -8 28 -25 22
recorded | -7 -5 5 43 -10 -26
recorded <paper> | -1 -6 9 -4 1 2
recorded line | -9 -5 -5 34 -3 -12
recorded message | -6 -7 -6 33 -5 -8
recorded statement | -1 -6 9 -4 1 2
recording | -7 -10 -4 -3 -10 33
records | 2 6 4 13 5 -30
records for | -2 -5 20 -9 -3 0
records indicate | -9 -9 -9 41 -7 -7
records show | -5 -5 -9 28 -5 -5
records show your | -7 -7 -12 32 -2 -4
recov * | -6 -2 12 -1 -4 2
recovery | -6 -2 12 -1 -4 2
recto * | 0 8 -5 0 -5 2
rectory | 0 8 -5 0 -5 2
recyc * | -1 -6 6 -14 29 -13
recycling | -6 -8 -8 -7 36 -7
red | 14 -6 0 -3 -5 -1
red <car> | -2 12 -1 -7 -4 1
red and | 9 -8 -1 0 -1 0
red fluid | 10 0 -5 -5 -4 4
red light | 11 -6 -2 0 -2 -1
red lights | 21 -5 -5 1 -13 0
red lights its | 17 -1 -3 -1 -6 -6
red one | -4 -3 -4 -1 14 -2
redo | -7 33 4 -10 -12 -8
redo it | -3 10 -3 -4 -3 3
reduc * | -13 -12 -17 61 -10 -8
reduce | -9 -10 -11 49 -10 -8
reduce your | -6 -7 -10 34 -7 -5
reed and | 12 0 -3 0 -5 -4
reed and my | 12 0 -3 0 -5 -4
reefe * | 9 -3 -3 0 -3 0
reefer | 9 -3 -3 0 -3 0
refac * | 6 -12 42 -11 -14 -11
refaccionaria | 4 -8 29 -8 -7 -9
refer * | 5 -5 19 -5 -2 -12
reference | -5 15 7 -2 3 -18
reference to | -4 -14 2 10 5 1
referral | -5 -7 21 -9 -5 5
referral fee | -2 -10 15 -2 -2 1
referrals | -5 -2 11 -1 -3 0
referred | 21 -5 -11 0 -5 -1
referred by | 17 -4 -14 1 -2 2
referred by <name> | 17 -4 -14 1 -2 1
refil * | -5 -6 -6 -8 41 -15
refill | -3 -4 -7 -7 33 -12
refill my | 0 -3 -4 -1 13 -5
refill my prescription | 0 -3 -3 -1 13 -5
refilled | -4 -7 -1 -2 22 -9
refri * | 4 -13 -14 -13 49 -13
refrigerator | -1 -10 -8 -9 37 -9
refun * | -12 35 -1 19 -22 -19
refund | -15 35 0 20 -21 -19
refund for | -7 10 21 -16 -5 -3
refund for the | -5 14 -5 -3 -2 0
refus * | 3 2 2 -2 -9 4
refused | 6 -8 6 -2 -6 3
regar * | 4 -13 14 20 -16 -9
regarding | 5 -16 13 21 -14 -9
regarding a | 12 -8 -4 1 -2 0
regarding a <car> | 23 -9 -6 -1 -6 -2
regarding your | -9 -6 11 20 -9 -6
regarding your <name> | -3 -4 -5 22 -3 -7
regarding your cars | -5 -4 -8 26 -4 -3
regarding your medicare | -2 -1 -3 15 -3 -6
reggi * | 13 6 -10 -2 -9 2
reggie | 13 6 -10 -2 -9 2
reggie <name> | 17 -4 -9 -1 -6 2
regis * | 3 -20 5 23 8 -19
registered | -6 -6 -6 31 0 -12
registration | 17 -15 4 0 -5 -1
registration is | 16 -10 -8 12 -6 -4
registration is due | 20 -6 -4 -3 -2 -4
regre * | -7 20 -6 -1 -2 -4
regul * | 28 26 -10 -14 -18 -12
regular | 30 25 -9 -15 -19 -11
regular <mechanic> | 10 -8 4 -4 -5 2
regular <mechanic> moved | -2 -5 8 0 -4 3
regular guy | 8 -3 -3 0 -4 2
regulator | 15 -1 -6 -1 -5 -2
reins * | -15 -13 -11 34 19 -16
reinstate | -7 -7 -7 36 -8 -7
reinstated | -13 -11 -5 17 20 -8
relat * | 9 8 -9 -3 -10 4
relay | 13 -6 -3 2 -7 1
relea * | -3 9 3 -2 -8 1
relie * | -2 -2 -8 41 -10 -19
relief | -2 -2 -8 41 -10 -19
relief <name> | 1 -1 -7 20 -7 -6
remai * | 0 -3 -3 9 -3 -1
reman | 2 -1 28 -9 -8 -12
remem * | 19 4 -5 -3 -10 -5
remember | 18 5 -4 -3 -11 -5
remember me | 12 -4 -7 1 -3 1
remin * | -18 21 -21 -17 59 -24
reminder | -11 21 -16 -11 34 -18
reminding | -12 -15 -10 -11 58 -11
reminding mr | -7 -8 -4 -5 30 -5
remot * | 11 -13 -13 28 -11 -3
remote | 11 -13 -13 28 -11 -3
remote start | 17 -3 -4 -7 -5 2
remov * | -2 -17 -22 43 12 -15
removal | -10 -9 -9 3 32 -8
remove | -10 -10 -8 50 -14 -9
removed | 2 -7 -9 26 -7 -3
removed from | -6 -9 -7 31 -7 -1
renat * | 11 0 -11 -1 1 0
renata | 11 0 -11 -1 1 0
renee | 1 13 -2 1 -13 1
renew | -19 -20 16 26 20 -24
renew * | -10 -8 41 13 -19 -17
renew my | -8 -6 -5 -2 31 -10
renewal | -6 -2 39 -12 -13 -6
renewal at | -3 -3 9 -2 -1 0
renewal at the | -3 -3 9 -2 -1 0
renewed | -7 -7 -11 40 -7 -8
renewed for | -8 -6 -10 39 -7 -9
renews | -2 -2 10 -6 -1 1
rent | -18 -19 30 -20 53 -27
rent on | -5 -5 33 -19 7 -12
rent on your | -6 -10 43 -11 -11 -4
renta | -6 -11 19 -13 19 -10
renta * | -20 -14 21 -11 42 -18
rental | -18 -11 23 -10 32 -17
rental <vehicle> | -7 -9 -5 8 19 -5
rente * | -11 -11 26 -4 6 -6
rented | -11 -11 26 -4 6 -6
reord * | -9 -9 52 -11 -12 -11
reordered | -9 -9 52 -11 -12 -11
reordered it | -7 -3 34 -8 -8 -8
rep | -11 -10 89 -32 -19 -17
rep for | -8 -9 36 -7 -8 -5
rep just | -9 -4 26 -7 1 -7
rep just wanted | -9 -4 26 -7 1 -7
repai * | 3 22 13 19 -27 -30
repair | -2 25 6 15 -19 -25
repair <we> | -13 34 1 -6 -9 -6
repair <we> <did> | -5 10 7 -4 -5 -3
repair shops | -5 -6 12 12 -3 -10
repair shops rank | -2 -2 -9 14 -2 1
repair you | -11 22 1 -4 -6 -3
repair you did | -5 10 7 -4 -5 -3
repaired | -10 21 21 -7 -8 -16
repairs | 8 -16 8 19 -11 -6
repar * | -18 38 17 -15 -8 -14
repea * | 2 12 -3 -7 -7 3
repeat | 2 12 -3 -7 -7 3
repeat <n> | 19 -6 -4 -6 -4 2
repla * | 7 18 8 10 -27 -17
replace | 33 -13 -11 -2 -11 4
replace a | 20 -2 -6 -7 -7 2
replace the | 18 -14 -1 0 -5 2
replace the <part> | 15 -13 -1 0 -1 1
replaced | 7 29 7 -10 -18 -14
replaced before | 10 -4 -4 -3 0 1
replaced before it | 10 -4 -4 -3 0 1
replaced my | 10 19 -9 -4 -8 -8
replaced the | 3 20 10 -8 -16 -9
replaced the starter | -10 12 -2 1 -2 1
replacement | -3 3 4 24 -15 -11
replacing | 8 -3 -4 0 -1 0
reply to | -3 -10 17 -4 -1 1
repor * | -7 -12 2 9 25 -18
report | -6 -9 -3 10 26 -18
report a | -1 -5 -5 -3 18 -5
repre * | -4 -9 23 26 -17 -18
representante | -2 -2 -2 10 -2 -1
representative | -17 -15 31 31 -12 -19
reque * | -4 8 19 -5 -9 -9
requested | -6 11 16 -6 -7 -7
requi * | 11 -8 -6 6 -3 1
resch * | -2 55 -12 -20 -4 -17
reschedule | -2 52 -11 -19 -3 -18
reschedule my | -11 25 -4 -7 5 -7
reschedule my cleaning | -4 -6 -1 0 9 2
resea * | 1 -1 -5 8 -1 -2
resen * | -8 36 3 -5 -9 -16
resend | -6 37 -5 -4 -7 -15
reser * | -2 -13 -21 7 56 -27
reservation | -12 -9 -6 -16 57 -14
reservation for | -7 -8 -1 -4 28 -7
reservation for <day> | -5 -9 -3 1 19 -3
reservation for six | -4 -1 -1 -1 10 -3
reserve | -13 -13 -13 26 24 -11
resid * | -6 3 3 9 5 -14
residence | 0 4 -6 -5 16 -9
resident | 2 9 -5 -1 -4 -2
residents | -2 -8 19 -7 -5 3
resis * | 11 -8 7 -4 -7 1
resol * | -6 -5 -7 31 -9 -4
resolution | -6 -5 -7 31 -9 -4
respo * | -6 -9 -9 36 -7 -4
responsible | -6 -6 -7 30 -5 -6
responsible for | -6 -6 -7 30 -5 -6
rest | 5 17 1 -8 -14 0
rest on | -4 21 -2 -4 -8 -3
resta * | 16 -15 -14 -13 46 -20
restart | 13 -3 -1 0 -6 -3
restaurant | 17 -12 -12 -13 35 -16
restaurante | -8 -6 -7 -4 35 -10
resto * | -3 -4 11 0 -3 -1
resul * | -20 -11 -12 12 47 -15
results | -19 -10 -11 9 46 -14
resum * | -2 -9 25 -19 18 -13
resume | -2 -9 25 -19 18 -13
reten * | 1 1 -5 29 -12 -13
retention | 1 2 -5 25 -11 -12
retention credit | 0 1 -4 14 -6 -6
retir * | 15 -9 3 -5 -7 3
retired | 15 -9 3 -5 -7 3
retired so | 8 -6 -2 0 -1 0
retur * | 11 17 28 -32 -1 -24
return | 23 -19 28 -17 6 -19
return my | 33 -8 -7 -1 -7 -9
return my call | 33 -8 -7 -1 -7 -9
return our | -5 -1 -3 -3 11 1
return our call | -5 -1 -3 -3 11 1
return this | 1 -3 -9 12 -3 2
return this call | 1 -3 -9 12 -3 2
returned | 1 7 14 -7 -8 -7
returning | -2 23 13 -22 0 -12
returning a | 0 5 -10 -6 16 -5
returning a call | 0 5 -10 -6 16 -5
returning the | -4 23 -9 -4 -8 1
returning your | 2 12 24 -15 -11 -12
returning your call | 2 13 17 -14 -7 -11
reven * | -7 -6 -8 33 -7 -5
revenue | -7 -6 -8 33 -7 -5
rever * | 12 11 -15 -4 -4 1
reverse | 16 8 -12 -5 -6 -2
revie * | -1 19 1 19 -16 -22
review | -9 35 -10 5 -5 -15
reviews | 4 -14 3 19 -9 -2
reviews and | -1 -7 4 9 -4 -1
reviews on | 8 -1 -2 -6 -1 3
reviews on <name> | 8 -1 -2 -6 -1 3
revis * | 37 -11 -4 -4 -9 -8
revisar | 32 -9 -5 -2 -8 -8
revisen | 12 -4 -6 -1 -3 0
reyes | 3 8 -5 -1 -2 -4
rhond * | 10 -3 10 -5 -6 -6
rhonda | 10 -3 10 -5 -6 -6
rick | 3 -7 15 -2 -11 3
rick <name> | 11 -3 -5 -2 -2 2
rick from | -5 -6 20 -2 -8 1
ricky | 21 -11 -10 -1 1 0
ricky <name> | 13 -6 -5 2 -5 0
ricky thibodeaux | 13 -6 -5 2 -5 0
ride | -16 10 8 -12 21 -11
ride along | -4 -3 17 0 -6 -4
ride to | -8 -4 -7 -4 28 -6
ridge | 6 7 -8 -2 -6 3
ridge <name> | 1 10 -7 -2 -5 3
ridin * | 1 -9 -2 0 9 1
riding | 1 -9 -2 0 9 1
rig | -2 -4 9 -2 -5 4
right | -1 18 -18 1 -9 9
right <part> | -6 0 19 -4 -5 -4
right and | -3 15 -9 -1 -4 2
right back | 2 -6 -6 7 -9 13
right here | 4 -5 2 6 -9 2
right in the | 9 -4 -4 0 -3 1
right now | 15 7 -9 0 -12 -2
right now if | 11 -2 -6 -1 -3 -1
right rear | 10 -5 -5 0 0 1
right there | -5 -4 9 0 -2 2
right this | -3 9 -2 -2 -3 1
right up | -4 22 -2 -3 -5 -8
right where | -4 16 1 1 -11 -3
right where <we> | -4 16 1 1 -11 -3
right where you | -4 16 1 1 -11 -3
ring | 4 17 -10 -11 15 -16
ring <n> | 15 -3 -5 -2 -5 0
ring <name> | 9 -8 -2 0 0 0
ring me | 4 11 -7 2 -10 1
ring me on | 24 -7 -5 0 -8 -4
ringi * | -5 -5 -3 -5 -7 25
ringing | -5 -5 -3 -5 -7 25
rita | -6 8 -7 -2 6 1
river | 3 -5 8 -3 -4 0
river * | 2 -8 2 -4 16 -9
river <name> | -2 -1 10 -2 -3 -1
riverside | -4 -1 -2 -1 18 -10
road <n> | 11 -2 -6 0 -3 -1
road trip | 25 -11 -9 0 -11 5
roads | -5 -6 -5 19 -3 -1
roads * | 1 -15 28 -13 -4 3
roadside | 1 -15 28 -13 -4 3
roadside i | 17 -4 -8 -2 -3 -1
rob | 7 1 7 -4 -8 -3
robbe * | 9 -4 -1 1 -7 2
robbed | 9 -4 -1 1 -7 2
rober * | 10 -13 -1 -1 6 -1
robert | -1 -6 -7 2 9 2
robert <name> | 5 -3 -4 -8 8 2
roberta | 21 -3 -6 1 -15 2
roche * | 9 6 -4 -2 -11 1
rochelle | 9 6 -4 -2 -11 1
rocio | 9 -2 -4 0 -3 -1
rocka * | 6 1 15 -6 -9 -6
rockauto | 6 1 15 -6 -9 -6
rod | 9 2 2 -4 -11 1
rod ends | 9 -1 0 -1 -2 -5
rodde * | -2 -8 45 -12 -13 -10
rodded | -2 -8 45 -12 -13 -10
rodded out | -2 -6 32 -6 -9 -8
rodne * | 15 0 -3 -2 -1 -8
rodney | 15 0 -3 -2 -1 -8
rods | 5 3 -5 3 -9 3
rogel * | 11 -2 -3 0 -5 -1
rogelio | 11 -2 -3 0 -5 -1
rojo | 5 16 -9 -1 -10 -1
rolan * | 24 -3 -4 -3 -9 -5
roland | 24 -3 -4 -3 -9 -5
roll | -6 -7 -7 -8 35 -7
rolli * | 20 -13 -2 0 -6 1
rolling | 18 -11 -1 -1 -6 1
rolling by | 14 -3 -9 0 -1 -1
rolling by <day> | 10 0 -11 0 0 1
rolling by tomorrow | 10 0 -11 0 0 1
rolls | 2 -3 -10 -11 33 -12
ron | 9 9 12 -7 -3 -20
roof | -6 -16 -24 38 28 -19
roofe * | 4 -9 15 0 -3 -8
roofi * | 3 -12 -12 14 24 -16
roofing | 3 -12 -12 14 24 -16
room | -13 10 -12 -23 58 -19
room <n> | -5 7 -8 -3 14 -5
room for | -10 -11 -11 -5 44 -7
roomm * | 2 11 -6 -3 -6 2
roommate | 3 11 -5 -4 -6 1
roose * | 16 -11 -2 1 -5 1
roosevelt | 16 -11 -2 1 -5 1
roosevelt and | 16 -13 -1 1 -4 1
rosa | 0 6 -10 -1 5 0
rosa delgado | 14 -7 -2 -1 -3 -2
rosa delgado and | 10 -2 -1 1 -4 -4
rosa delgado here | 11 -6 0 1 -5 0
rosa delgado necesito | 11 -3 -3 -1 -3 -1
rosal * | -3 10 7 -9 -5 -1
rosalind | -2 7 9 -9 -7 2
rosalind at | -4 6 10 -9 -5 2
rosalind at <name> | -4 6 10 -9 -5 2
rosco * | -3 10 -5 0 -2 0
roscoe | -3 10 -5 0 -2 0
rosem * | -4 10 -4 0 -2 0
rosemary | -4 10 -4 0 -2 0
roses | -8 -3 -5 -9 37 -12
rossi | 14 -7 -6 1 -2 0
rotat * | 2 13 -8 -2 -9 4
rotate | 17 -12 0 -6 -1 3
rotated | 4 12 -11 -1 -7 3
rotated and | 9 -3 -3 -1 -5 2
rotated my | -2 10 -6 0 -2 0
rotated my <part> | -2 10 -6 0 -2 0
rotated my tires | -2 10 -6 0 -2 0
rotor * | -3 -8 25 -2 -7 -4
rotors | -3 -8 25 -2 -7 -4
rotors on | -1 -7 10 0 -5 4
rotors you | -2 -10 32 -6 -6 -8
rotte * | 5 -6 -5 -4 11 0
rotten | 5 -6 -5 -4 11 0
rough | 10 17 -12 0 -13 -2
rough and | 20 -14 -5 0 -3 1
rough idle | 20 -7 -9 -1 -7 4
rough since | -5 20 -6 1 -5 -5
rough since the | -5 20 -6 1 -5 -5
round | 8 11 -8 -2 -11 3
route | -2 -15 55 -13 -3 -23
route * | -12 -12 7 -4 32 -10
route <day> | -7 -9 37 -8 -4 -9
route <mechanic> | -8 1 32 -8 -9 -8
route driver | -8 1 32 -8 -9 -8
route tomorrow | -8 -10 36 -6 -9 -3
rover | 15 -6 0 1 -12 1
rowla * | 12 -1 -3 -5 -4 1
rowland | 12 -1 -3 -5 -4 1
roxy | -4 -5 -1 -5 26 -10
royal | 15 -2 -4 -3 -9 3
rubbe * | 10 -6 -4 1 -2 0
rubber | 10 -6 -4 1 -2 0
ruben | -1 -8 0 -1 11 -2
ruido | 8 13 -13 0 -9 1
ruido en | 12 -7 -4 0 -2 0
ruido en la | 12 -7 -4 0 -2 0
ruiz | 13 -12 0 -7 19 -13
ruiz <name> | 9 -1 -6 -1 -2 1
ruiz i | 9 -1 -7 0 -2 1
ruiz i got | 9 -1 -7 0 -2 1
ruiz tengo | 14 -3 -4 0 -3 -4
ruiz with | 8 -2 -1 -3 -4 3
ruiz with the | 11 -3 -4 -4 -4 3
run | 26 -27 5 8 -16 4
run <name> | 13 -4 -6 4 -9 2
run a | 12 -9 5 3 -11 0
run a little | 9 -8 -4 10 -6 -1
run a small | -8 -4 13 0 -5 3
run hot | 11 -9 -1 0 -1 0
run the | -4 -5 15 -3 0 -3
run to | 13 -6 -5 -3 -1 1
runni * | 16 9 -2 -12 6 -18
runnin | 9 12 -5 -4 -9 -3
running | 16 6 -1 -11 7 -17
running a | -1 -1 16 -11 -7 3
running a special | -1 1 13 -10 -4 1
running about | -2 11 -7 -1 -2 0
running but | 10 -5 -3 1 -3 0
running but <name> | 10 -5 -3 1 -3 0
running but i | 10 -5 -3 1 -3 0
running fine | 10 -4 -3 1 -3 -1
running fine and | 10 -4 -3 1 -3 -1
running for | 10 -3 -4 2 -6 2
running great | -3 13 -3 -1 -6 1
running great and | -3 12 -3 -1 -7 2
running hot | 15 -4 -5 0 -6 0
running hot and | 11 0 -3 -1 -2 -3
running hot its | 21 -6 -6 -1 -8 0
running late | -8 9 -6 -6 21 -12
running like | -5 36 -12 -15 5 -8
running like a | -3 32 -5 -9 -11 -4
running like new | -7 32 -8 -6 -8 -4
running or | 2 -5 -5 10 -3 1
running rough | -5 19 -4 -1 -6 -3
runs | 13 19 3 -10 -14 -11
runs but | 11 -7 -3 0 0 0
runs but it | 9 -5 -4 0 -1 0
runs fine | 11 -7 -2 0 -2 -1
runs like | -8 23 -4 -1 -6 -3
runs like a | -7 16 -5 -2 -4 1
runs perfect | -9 36 -9 -6 -6 -6
rush | 9 -3 -2 -3 -3 2
rush at | 10 -4 -5 -1 -1 1
rush at all | 10 -4 -5 -1 -1 1
russ | 4 -6 -9 1 11 0
russ <name> | -4 -4 -8 0 12 3
rusty | 21 9 -9 -6 -8 -8
ruth | 0 -2 -5 -3 18 -9
ruth <name> | 0 -2 -5 -3 18 -9
rv | 13 -5 -2 0 -8 3
s | 10 -7 -4 1 -1 1
s <n> | 14 -4 -6 0 -4 1
s a i | 9 -1 -2 -2 -1 -3
s and | 9 -3 -5 1 -2 0
s and <name> | 9 -3 -5 1 -2 0
s and i | 9 -3 -5 1 -2 0
s k | 9 -3 -3 -1 -1 0
s k <name> | 8 -3 -3 -1 -1 0
s t r | 10 -2 -1 -2 -4 -2
sabad * | 2 5 3 -8 7 -9
sabado | 2 5 3 -8 7 -9
saber | 16 5 -11 -4 0 -5
saber cuanto | 28 -5 -5 -3 -12 -3
saber cuanto cobra | 24 -8 -3 -2 -8 -3
saber cuanto me | 9 -6 -3 0 -1 1
saber si | -1 10 -9 -2 3 -1
saber si ya | -5 9 -4 -2 5 -3
safe | 6 -4 -10 -6 22 -8
safe to drive | 8 -3 -1 1 -4 -3
safel * | 10 -12 22 -7 -9 -4
safelite | -5 -5 18 -5 -2 -1
safely | 21 -8 -3 -2 -5 -4
safet * | 10 -1 20 -6 -9 -13
safety | 10 -1 20 -6 -9 -13
safety <name> | -2 -4 8 -1 -2 0
safety kleen | -4 1 27 -7 -7 -10
said | -1 43 -17 -30 -3 7
said <day> | -2 22 -8 2 -8 -6
said <name> | 6 12 -6 2 -8 -6
said <we> | 23 0 7 -4 -16 -11
said <we> <did> | 15 -10 -2 0 -5 2
said <year> | 12 -5 -5 1 -1 -1
said and | -4 6 -6 -1 -6 12
said between | -4 14 -4 0 -4 -2
said between eight | 1 10 -3 -1 -5 -2
said between nine | -3 11 -3 0 -4 -2
said call | 14 -5 -4 -1 -4 -1
said dont | -4 2 -5 -1 10 -1
said he | -5 25 -3 -5 -9 -3
said hed | -9 30 -7 -5 -5 -5
said hed be | -6 27 -8 -4 -6 -3
said i | 15 -6 -3 -2 -6 1
said it | -1 19 -10 -6 8 -10
said it was | 2 15 -3 -2 -7 -5
said it would | -6 15 -5 -7 15 -11
said itd | -3 12 -2 0 -5 -2
said its | 9 3 -9 2 -4 0
said its the | 7 6 -8 2 -3 -3
said left | -6 -5 -2 -3 -3 19
said the | 3 10 -10 0 -7 3
said three | -1 28 -5 -6 -7 -9
said to | 1 2 6 -6 8 -12
said to call | 9 14 13 -11 -12 -12
said tuesday | 1 10 -5 1 -5 -1
said you | 22 1 7 -5 -15 -11
said you did | 11 -8 -1 0 -2 1
said youd | -11 14 13 -6 -4 -6
said youd be | -10 29 -3 -6 -3 -7
said youre | 30 -9 -6 -3 -8 -4
saint * | 6 10 -6 -5 -5 0
saints | 6 10 -6 -5 -5 0
saints <name> | 6 10 -6 -5 -5 0
sal | 9 -6 6 -6 4 -7
sal <name> | 13 -7 -6 -3 1 2
sal at | -5 8 2 -4 -5 3
salaa * | 13 -6 -2 -4 -4 2
salaam | 13 -6 -2 -4 -4 2
salad | -2 0 -7 -1 11 -1
sale | -8 -31 20 10 46 -37
sale for | -6 -9 41 -11 -11 -4
sale for shops | -6 -9 41 -11 -11 -4
sale sign | -5 -5 -10 -1 26 -5
sale una | 13 -3 -2 -1 -9 1
sales | -24 -19 46 16 12 -31
sales <name> | -6 -1 -3 -7 14 2
sales call | -5 -4 -10 31 -6 -6
sales representative | -5 -8 33 -12 -3 -5
salga * | -2 -4 -5 -3 20 -7
salgas | -2 -4 -5 -3 20 -7
salgas del | -2 -4 -5 -3 20 -7
salgas del trabajo | -2 -4 -5 -3 20 -7
salin * | 15 -5 -8 0 -2 -1
salinas | 16 -4 -9 0 -2 -1
salio | -5 10 9 -4 -6 -4
salon | -3 -9 -11 -15 55 -17
sals | -8 -8 10 -1 5 1
sals <name> | -4 -5 15 -3 -4 2
salva * | 3 -7 45 -12 -17 -11
salvage | 3 -7 45 -12 -17 -11
sam | -2 11 -1 -1 -6 0
sam <name> | -8 16 4 -5 -6 0
saman * | 10 5 -8 7 -7 -7
samantha | 10 5 -8 7 -7 -7
samantha <name> | 2 10 -4 -7 -4 3
samantha cole | 9 -3 -2 0 -3 -1
samantha cole <name> | 8 -1 -3 -2 -3 0
samantha with | -6 -3 0 14 -1 -4
same | -4 46 7 7 -39 -18
same <car> | 10 -5 -4 1 -4 2
same <part> | -6 12 -3 -2 -1 1
same <vehicle> | -3 22 -6 -6 -6 -1
same as | -1 13 4 -6 -6 -3
same as before | -7 19 -6 0 0 -6
same car | -9 26 -4 -6 -4 -3
same code | -5 12 -5 0 -2 0
same code i | -4 9 -1 -1 -2 0
same day | -8 -3 1 34 -12 -12
same day approval | -6 -10 -8 29 -3 -3
same exact | -9 34 -8 -8 -5 -5
same noise | -13 45 -7 -9 -7 -7
same noise again | -2 27 -6 -7 -6 -7
same place | -5 15 -4 0 -8 2
same problem | -11 36 -7 -7 -6 -4
same spot | -7 22 -7 2 -10 -1
same thing | 11 15 -5 -8 -7 -6
same time | -7 12 -6 1 -3 2
same truck | 11 -8 -3 1 -1 1
sampl * | -8 -11 32 16 -10 -18
sample | -7 -6 -1 24 -5 -5
samples | -4 -5 36 -11 -5 -11
samue * | 17 -3 4 -7 -3 -9
samuel | 17 -3 4 -7 -3 -9
san | 27 -12 -11 2 -9 4
san <name> | 25 -10 -11 1 -9 4
san jose | 17 -10 -4 2 -7 2
sande * | 11 -3 -4 -2 -3 0
sandr * | -5 11 -7 3 10 -12
sandra | -5 11 -7 3 10 -12
sandw * | -14 9 -14 -16 53 -18
sandwich | -11 7 -10 -13 41 -14
sanja * | 10 7 -4 -3 -4 -6
sanjay | 10 7 -4 -3 -4 -6
sanjay mehta | 10 7 -4 -3 -4 -6
sasha | 16 -9 -6 1 -4 3
satur * | 19 18 -16 -16 12 -18
saturday | 6 19 -14 -14 18 -15
saturday around | 9 -6 0 -1 -3 1
saturday around noon | 9 -6 0 -1 -3 1
saturday if | -6 -2 -6 0 14 -1
saturday so | 13 -6 -3 2 -4 -1
saturn | 8 -2 -2 -2 -2 -1
sausa * | 0 0 -2 -4 13 -6
sausage | 0 0 -2 -4 13 -6
sausage half | 0 0 -2 -4 13 -6
sausage half mushroom | 0 0 -2 -4 13 -6
savan * | -3 15 -3 -4 -5 0
savannah | -3 15 -3 -4 -5 0
save | 3 -11 4 54 -25 -26
save <we> | -8 -9 -1 29 -5 -6
save up | -4 -6 11 15 -7 -9
save up to | -4 -6 11 15 -7 -9
save you | -8 -9 -1 29 -5 -6
saved | 4 15 -3 -2 -5 -8
savin * | -13 -12 -17 24 29 -11
savings | -12 -11 -16 21 29 -11
saw | -2 -4 20 -16 11 -10
saw it | 0 -7 8 -5 0 4
saw your | 8 -12 2 -10 21 -10
saw your <vehicle> | 19 -2 -5 -4 -8 0
saw your van | 18 -2 -5 -4 -6 -1
saw youre | -2 -2 17 -2 -10 -1
saw youre hiring | -2 -2 17 -2 -10 -1
say | 2 25 -5 -2 -8 -13
say <n> | 12 -3 -1 -5 -7 4
say <we> | -1 -10 22 -2 -5 -3
say it | -6 8 -6 -2 4 1
say its | 17 -12 -5 0 -2 2
say its a | 19 -15 -3 0 -3 2
say its running | -7 9 -2 0 0 1
say its the | 15 -11 -3 -1 -1 2
say thank | -4 48 -12 -11 -13 -9
say thanks | 4 25 -9 -5 -11 -4
say the | -5 21 -3 -4 -10 1
say the <car> | -3 11 -1 -1 -8 2
say which | 9 -4 -3 -3 -2 3
say yes | -6 -6 6 10 -4 0
say you | -1 -10 22 -2 -5 -3
sayin * | 12 -3 13 -4 -14 -4
saying | 12 -3 13 -4 -14 -4
saying the | -4 13 -5 -1 -7 3
says | 4 8 3 -20 17 -11
says <day> | 0 -8 -3 -2 22 -9
says <n> | 11 8 -8 -1 -9 -1
says <name> | 7 -3 -5 -5 18 -12
says <part> | 9 -2 -6 1 -4 1
says <we> | 7 -7 16 -6 -14 3
says <we> <did> | 14 -13 13 -1 -12 -1
says <year> | 11 -6 -4 2 -3 1
says drivetrain | 15 -5 -4 -2 -6 1
says drivetrain malfunction | 15 -5 -4 -2 -6 1
says four | -9 -2 -3 0 13 1
says four hundred | -9 -2 -3 0 13 1
says i | 6 23 -4 -11 -8 -6
says i owe | -9 26 0 -9 -3 -5
says im | 18 -11 -4 1 -5 2
says it needs | 11 -5 -4 1 -3 1
says the | 9 0 -8 2 -6 3
says the <part> | 19 -11 -5 3 -9 3
says three | 1 8 -2 -3 -4 0
says yes | -2 17 -5 -3 -4 -3
says you | 7 -7 16 -6 -14 3
scale | -6 -8 -10 36 -7 -6
scan | 18 -9 31 -17 -14 -9
scan it | 10 -10 8 -2 -6 0
scan tool | -4 -6 35 -13 -6 -7
scan tools | -6 -7 28 -6 -10 0
scann * | 15 -10 29 -15 -14 -4
scanner | 15 -10 26 -14 -13 -5
scanners | -3 -4 11 -2 -2 -1
scare * | 10 -3 -3 0 -3 0
scared | 10 -3 -3 0 -3 0
scared to | 10 -2 -3 -1 -3 -1
scared to drive | 11 -1 -3 -1 -3 -2
scat | 9 -5 -2 1 -3 1
scat pack | 9 -5 -2 1 -3 1
sched * | 13 27 -13 6 2 -35
schedule | 25 3 -13 -3 10 -22
schedule a | 11 -7 -9 -5 19 -9
schedule an | 15 -7 -2 1 -11 3
schedule for | 16 1 -6 -6 -7 1
schedule for <day> | -9 13 -5 0 -2 2
schedule my | 5 -9 -4 -6 25 -11
scheduled | -13 48 -1 14 -25 -23
scheduled for | -4 11 -9 18 -12 -3
scheduled for disconnection | 0 -4 -6 18 -4 -3
scheduled to | -3 5 9 -3 -5 -2
scheduling | -2 11 -6 -5 4 -1
scheduling desk | 0 -1 -5 -6 11 1
scheduling software | -8 -2 7 5 -3 1
schoo * | 6 -10 3 4 27 -29
school | 6 -10 3 4 27 -30
school <vehicle> | 15 -8 -10 -4 3 3
school and | 4 -8 13 -2 -9 2
school bus | 15 -7 -9 -4 4 2
school district | 7 -1 9 -8 -7 0
school in | 9 -3 -3 0 -6 2
school in <name> | 9 -3 -3 0 -6 2
school nurse | -9 -5 -8 -9 35 -4
scott | 18 -4 -5 -1 -5 -3
scrap | -11 -5 53 -14 -10 -13
scrap * | -4 31 -10 -5 -9 -3
scrap yard | -4 -4 21 -1 -8 -5
scrat * | -5 17 1 -2 -12 0
scratch | -2 11 6 -3 -12 -1
scratch on | -8 8 6 1 -8 2
scratch on the | -8 8 6 1 -8 2
scree * | 2 -14 4 -17 41 -16
screen | 9 -14 1 -20 41 -17
screw | 7 7 -6 -2 -8 2
screw in | 20 -6 -7 -1 -7 1
screw in the | 20 -6 -7 -1 -7 1
screw on | 1 9 -2 -3 -7 2
se | -1 -2 7 -8 9 -6
se apaga | 4 9 -4 -3 -4 -3
se calienta | 14 -8 -5 0 -2 0
se calienta mucho | 12 -7 -4 0 -1 0
se le | 14 11 -14 -5 -7 0
se le prendio | 9 -6 -3 -1 -1 1
se lo | -3 -10 18 -3 -3 0
se los | -4 27 -7 -4 -6 -6
se me | 10 -8 -11 -2 22 -11
se me apago | 10 -9 -1 0 -1 0
se me quedo | 16 0 -6 -2 -7 -1
se oye | -3 -4 -1 -2 -5 15
se quedo | 20 -6 -12 -1 -2 1
se vencio | -9 -10 18 17 -11 -4
seafo * | 13 -4 -3 2 -10 2
seafood | 13 -4 -3 2 -10 2
seal | 10 -1 0 -3 -9 3
seals | 18 -7 -10 1 -5 3
searc * | -9 -7 -8 43 -6 -12
search | -8 -6 -7 39 -5 -12
search <part> | -9 -8 3 30 -8 -9
search engine | -9 -8 3 30 -8 -9
searching | -2 -2 -1 13 -3 -4
searching for | -3 -2 -4 14 -2 -3
seat | 0 -4 12 -7 9 -9
seat <we> | -5 -6 18 1 -2 -6
seat you | -5 -6 18 1 -2 -6
seatb * | 13 -1 -2 -2 -9 1
seatbelt | 13 -1 -2 -2 -9 1
secon * | -5 32 -9 12 -11 -19
second | -5 32 -7 10 -11 -19
second <mechanic> | 1 -7 10 -2 -4 1
second <vehicle> | 4 -9 12 -3 -6 3
second and third | 8 -7 -2 0 0 0
second floor | -3 -6 -7 0 17 -1
second key | 15 0 -4 -2 -13 4
second message | 11 4 -5 -3 -8 1
second opinion | 20 -13 -7 1 -4 3
second spots | -4 -4 12 -8 0 3
second tech | 1 -7 10 -2 -4 1
second time | 1 23 -6 -5 -9 -3
second visit | -12 40 -7 -13 -1 -7
seconds | -1 -4 -6 13 -2 0
secur * | 4 7 -21 52 -15 -27
security | 4 7 -21 52 -15 -27
security administration | -4 -5 -3 20 -6 -2
security number | -4 -4 -4 23 -10 -1
sedan | 10 -7 -4 0 0 0
see | -12 10 -1 -17 14 5
see <we> | -8 21 -18 -22 14 13
see <we> <day> | -13 22 2 -11 19 -19
see <we> at | -1 13 -7 -6 12 -11
see <we> in | -5 -6 -3 -2 -5 21
see a | 1 14 -4 -3 -9 1
see how much | 9 -5 -1 -2 -3 2
see if | 2 -11 12 -4 3 -2
see if <name> | 1 -7 1 -6 16 -5
see if <we> | 9 -12 3 -3 5 -3
see if i | -5 -5 5 -4 14 -4
see if you | 8 -10 4 -3 5 -3
see if youd | -1 -8 11 -1 2 -2
see it | 0 -12 18 6 3 -14
see me | -1 -8 -2 -3 15 -1
see on | 12 -5 -4 2 -8 3
see the | 3 5 0 -17 -3 12
see what | 1 -8 26 -4 -8 -7
see what <we> | 0 -8 27 -4 -8 -7
see what you | 0 -8 27 -4 -8 -7
see where | 1 9 -6 -2 -5 4
see whether | -1 -1 -9 7 5 -1
see who | -4 -1 12 -7 -2 2
see you | -8 21 -18 -22 14 13
see you at | -1 13 -7 -6 12 -11
see you friday | -3 26 -4 -5 -4 -10
see you in | -5 -6 -3 -2 -5 21
see your | -7 29 -9 -9 2 -6
see your <vehicle> | -6 30 -13 -8 3 -6
see your truck | -4 27 -9 0 -13 -2
seein * | 1 30 -8 -5 -13 -5
seeing | 1 30 -8 -5 -13 -5
seeing if | -5 31 -8 -5 -9 -5
seeing if <we> | -5 31 -8 -5 -9 -5
seeing if you | -5 31 -8 -5 -9 -5
seems | 17 -10 -9 2 -3 2
seen | -6 7 0 10 -12 1
seen on | -4 -6 11 -1 -3 2
segur * | -8 -13 12 37 -15 -13
seguro | -10 -11 9 37 -14 -12
seguro de | -7 -5 -12 34 -4 -5
selec * | -16 -17 6 53 -12 -14
seleccionado | -5 -5 -8 25 -1 -5
seleccionado para | -1 -2 -2 9 -2 -2
selected | -11 -14 -12 59 -14 -8
selected for | -5 -5 -8 29 -8 -4
selected for a | -5 -5 -8 29 -8 -4
selected to | -2 -4 -2 10 -3 1
selected to receive | -2 -3 -2 9 -3 1
self | 12 -4 -12 0 0 3
sell | 10 -7 6 16 -4 -22
sell it | 17 2 -8 -2 -9 -1
sell propane | -12 0 9 -7 20 -9
sell your | -7 -8 -4 33 -10 -6
selle * | 20 -7 -10 1 -8 3
seller | 18 -6 -8 1 -8 3
seller in | 12 -5 -4 -2 -5 3
seller in <name> | 12 -5 -4 -2 -5 3
sellers | 19 -10 -6 -2 -6 3
sellers in | 15 -9 -4 1 -6 2
sellers in <name> | 15 -9 -4 1 -6 2
selli * | 8 -12 -23 38 8 -19
selling | 8 -12 -23 38 8 -19
selling a | -2 -1 -4 19 -8 -4
selling nothing | 9 -1 -9 -3 2 3
selling your | -7 -4 -4 23 -2 -6
seman * | 14 14 -8 -6 -9 -5
semana | 16 8 -6 -5 -8 -4
semana pasada | -8 17 -4 0 -4 -2
semana pasada y | -8 17 -4 0 -4 -2
senat * | -1 -1 -3 11 -4 -2
senator | -1 -1 -3 11 -4 -2
senator <name> | -1 -1 -3 12 -4 -3
send | -17 37 5 18 -14 -28
send <we> | -7 -8 20 0 -10 5
send <we> a | -2 -5 10 -1 -4 2
send <we> the | -7 -1 10 -2 -6 5
send a | 1 -9 -10 10 9 0
send him | 4 36 -9 -12 -9 -11
send it | 3 17 9 -10 -10 -9
send me | -14 26 7 -5 -10 -4
send me a | -6 12 -4 0 -2 0
send me the | -6 14 5 -4 -9 0
send over | -3 -4 -6 12 -1 3
send somebody | -3 32 -10 -7 -7 -5
send someone | 0 30 -9 -7 -9 -5
send the | -5 13 7 -5 1 -11
send the <paper> | -4 21 -4 -1 -3 -9
send them | -1 -9 13 -5 -3 4
send us | 0 -8 12 -2 -4 2
send us your | 0 -8 12 -2 -4 2
send you | -7 -8 20 0 -10 5
send you a | -2 -5 10 -1 -4 2
send you the | -7 -1 10 -2 -6 5
sendi * | -1 -11 14 4 -7 1
sending | -1 -11 14 4 -7 1
senio * | -4 -12 9 -12 27 -10
senior | -3 -4 -4 -11 32 -10
senior center | -10 -3 -4 -9 33 -7
seniors | -4 -8 9 -7 9 2
senor | -4 6 1 18 -9 -11
senor * | -8 10 -13 -7 33 -14
senor le | 16 -4 -6 -2 -2 -1
senora | -8 10 -13 -7 33 -14
senora <name> | -2 -8 -4 -3 30 -12
senora del | -4 22 -7 -1 -8 -1
senora del <car> | -4 22 -7 -1 -8 -1
senora soy | 1 -5 -5 -5 19 -5
senora soy la | 1 -5 -5 -5 19 -5
senso * | 8 10 -4 -2 -13 0
sensor | 4 11 -1 -2 -11 -1
sensors | 10 -2 -3 0 -5 -1
sent | -19 44 11 1 -9 -27
sent <we> | -8 40 -19 -2 5 -16
sent <we> the | -4 38 -10 -10 -12 -2
sent a | -7 7 14 -2 -10 -2
sent for | -3 12 -5 2 -8 2
sent for the | -3 12 -5 2 -8 2
sent me | -12 6 8 -3 2 -1
sent me that | -2 -10 15 -2 -2 1
sent the | 1 33 -5 -20 6 -15
sent the payment | -6 27 -8 -6 -4 -3
sent the pictures | -6 29 -9 -5 -5 -5
sent us | -4 -5 14 -4 -2 1
sent was | -3 15 -5 -2 -5 0
sent you | -8 40 -19 -2 5 -16
sent you the | -4 38 -10 -10 -12 -2
seo | -6 -12 -4 38 -9 -7
separ * | 10 -9 6 -4 -4 1
separate | 11 -7 -1 0 -5 2
septe * | -1 3 11 -6 -8 1
september | -1 3 11 -6 -8 1
ser el sabado | 13 -9 -1 -1 -3 1
sera | -3 -1 -5 13 -2 -2
sera desconectado | -3 -1 -5 13 -2 -2
serge * | 10 -6 1 -3 -7 5
sergeant | 15 -4 -6 -5 -5 4
sergeant <name> | 15 -4 -5 -5 -5 4
sergeant ruiz | 11 -3 -4 -4 -4 3
sergeant ruiz with | 11 -3 -4 -4 -4 3
sergei | 2 -6 9 3 -12 4
sergi * | -2 -4 20 -1 -7 -6
sergio | -2 -4 20 -1 -7 -6
serio * | 21 -7 2 -3 -6 -7
seriously | 1 -7 9 -2 -5 4
serpe * | 15 -4 -5 0 -7 1
serpentine | 15 -4 -5 0 -7 1
serpentine belt | 13 -2 -5 1 -8 1
serpentine belt is | 14 -6 -2 0 -3 -2
serve * | -7 -8 -2 32 -8 -7
server | -7 -8 -2 32 -8 -7
servi * | 13 -16 11 46 0 -54
service | 7 -12 20 19 4 -38
service <day> | -3 32 -9 -8 -12 0
service <name> | 3 -5 11 -4 -6 2
service agreement | -9 -8 35 -6 -8 -3
service center | -1 -7 -5 11 -2 3
service companies | -4 -2 -6 13 -3 1
service department | -5 -3 -12 17 11 -8
service for | 26 -6 -4 -5 -10 -1
service i | 0 -4 12 -2 -5 0
service on | 18 -3 -4 -5 -6 1
service tomorrow | -3 32 -9 -8 -12 0
serviced | -4 46 -1 -14 -15 -12
services | 19 -17 -23 73 -24 -30
servicio | 11 -5 -8 11 -4 -4
servicio sera | -3 -1 -5 13 -2 -2
servicio sera desconectado | -3 -1 -5 13 -2 -2
set | -9 -9 20 -2 13 -13
set <we> | -2 -2 13 -7 -5 3
set <we> up | -2 -2 13 -7 -5 3
set it | -3 -6 9 0 -1 1
set up | -3 -2 17 -6 3 -9
set up a | 12 -6 -11 11 -5 0
set up an | 10 -5 6 -4 -8 0
set up my | -9 11 -9 -3 15 -5
set up your | -3 -7 25 -6 -4 -6
set you | -2 -2 13 -7 -5 3
set you up | -2 -2 13 -7 -5 3
sets | 4 -1 6 -1 -10 3
setti * | 14 -17 -3 29 -14 -10
setting | 14 -17 -3 29 -14 -10
settl * | -3 14 -13 34 -13 -20
settle | -3 14 -11 23 -11 -12
seven | 12 -6 -5 2 2 -7
seven * | -2 6 -10 -6 9 2
seven hundred | 9 -3 -4 4 -8 3
seven pin | 11 -6 -1 2 -7 2
seven years | -1 -2 9 -5 -2 1
seventh | -1 -5 -3 -1 9 1
sever * | 0 -7 -6 11 -2 3
several | 0 -7 -6 11 -2 3
shaft | 33 -4 -8 -6 -8 -6
shah | 11 -1 -3 0 -2 -4
shah and | 10 -1 -3 1 -4 -3
shah and my | 10 -1 -3 1 -4 -3
shake | 0 -10 8 -9 25 -13
shake * | 31 -10 -7 -2 -6 -6
shakes | 31 -10 -7 -2 -6 -6
shakes at | 26 -6 -4 -4 -4 -8
shakes when | 11 -6 -1 0 -3 -1
shakes when <name> | 10 -5 -2 0 -4 0
shakes when i | 12 -6 -1 1 -4 -1
shaki * | 2 -10 -2 1 7 1
shaking | 2 -10 -2 1 7 1
shaking at | 9 -7 -2 1 -1 0
shaking when | 11 -6 0 1 -5 0
shaking when i | 11 -6 0 1 -5 0
shanice | 2 2 5 -2 -11 4
sharo * | 9 -10 -6 -1 9 -1
sharon | 9 -10 -6 -1 9 -1
sharon from | -3 -7 -2 0 10 2
sharon from <name> | -3 -7 -2 0 10 2
shay | 4 -2 9 -2 -5 -4
shayl * | 13 -5 -2 -1 -3 -2
shayla | 13 -5 -2 -1 -3 -2
she | 14 6 -8 -7 0 -5
she doesnt | 10 -4 -5 -2 -1 2
she knows | -2 11 -2 -2 -7 1
she needs | 21 -8 -10 1 -3 -2
she needs it | 14 -8 -12 2 2 2
she said | 11 -7 -10 -6 21 -9
she said <we> | 9 -4 -2 0 -5 2
she says | 0 -3 8 0 -4 0
she told | 16 -7 -3 1 -8 2
she told me | 16 -7 -3 1 -8 2
she wont | 22 -7 -9 1 -7 -1
sheet | 1 14 -6 -6 -6 3
sheet * | 12 -11 21 -7 -5 -10
sheets | -4 -7 23 -3 -3 -6
sheil * | -11 6 22 -9 -2 -6
sheila | -11 6 22 -9 -2 -6
sheld * | -3 15 -4 -1 -4 -2
sheldon | -3 15 -4 -1 -4 -2
shelf | -4 -7 23 -4 -5 -2
shell | 8 2 2 -4 -11 2
shell on <name> | 5 -5 8 -4 -4 0
shell station | 8 -1 -1 1 -7 1
shelt * | 4 -6 -4 -10 26 -10
shelter | 4 -6 -4 -10 26 -10
sheri * | 7 9 -14 -11 28 -19
sheriffs | 6 8 -15 -9 13 -3
sheriffs office | -3 -2 -8 -1 17 -2
shes | -3 24 -6 -6 2 -10
shes <n> | 9 -5 -3 0 -3 2
shes <name> | 11 -3 -3 0 -6 2
shes a | 9 -4 -6 0 -1 1
shes at | 18 -6 -10 0 -4 3
shes at the | 17 -5 -9 -2 -4 3
shes been | -1 -8 -2 -1 16 -4
shes driving | 11 -2 0 0 -11 1
shes fine | 12 -8 -2 -2 -1 1
shes got | 9 -6 -2 0 0 0
shes idling | -1 13 -4 0 -3 -4
shes idling rough | -1 13 -4 0 -3 -4
shes in | 12 -1 -1 -1 -9 0
shes leaking | -1 29 -7 -4 -12 -4
shes stuck | 10 -3 -2 0 -4 -1
shes stuck in | 11 -4 -2 1 -5 0
shift | -1 0 -9 -2 10 3
shift * | 11 12 -10 -1 -12 0
shift <day> | -2 -6 -2 -6 15 0
shift out | 12 -3 -9 1 -3 1
shift out of | 12 -3 -9 1 -3 1
shifter | 16 -4 -2 0 -7 -3
shifter cable | 16 -4 -1 0 -7 -4
shifting | -1 13 -8 -2 -4 0
shimm * | 15 -6 -4 0 -6 1
shimmy | 15 -3 -6 0 -6 0
ship | -12 -9 26 -19 28 -13
shipm * | -9 -9 41 -9 -6 -8
shipment | -9 -9 41 -9 -6 -8
shipp * | 1 9 44 -18 -20 -15
shipped | 1 9 44 -18 -20 -15
shirl * | -2 15 -6 -2 -7 2
shirley | -2 15 -6 -2 -7 2
shirt * | -10 -7 20 -3 10 -9
shirts | -10 -7 20 -3 10 -9
shirts and | -3 -4 11 -2 -5 3
shock * | 18 -6 -7 -1 -2 -2
shocks | 18 -6 -7 -1 -2 -2
shocks are | 9 -2 -1 -1 -3 -2
shocks are leaking | 9 -2 -1 -1 -3 -2
shocks for | 9 -1 -2 -2 -3 -2
shocks for a | 9 -1 -2 -2 -3 -2
shoe | 20 -5 -9 -3 -5 2
shond * | 2 -12 9 -7 6 2
shonda | 2 -12 9 -7 6 2
shoot | -3 1 -18 17 -22 26
shoot me a | -2 -2 -4 8 -3 2
shop | 3 -21 51 18 -27 -24
shop <day> | -5 8 -6 -3 6 0
shop <did> | 2 -8 12 -3 -3 0
shop <did> my | 15 -5 -4 -3 -4 0
shop and | 6 -2 16 -8 -12 -1
shop came | -5 -6 -6 20 -3 -1
shop came up | -5 -6 -6 20 -3 -1
shop down | -7 -9 5 21 -6 -5
shop down the | -7 -9 5 21 -6 -5
shop for | 10 -5 3 -7 -3 2
shop growth | -7 -7 -11 35 -6 -5
shop here | 5 -5 10 -3 -3 -4
shop in | -2 -7 22 -5 -9 2
shop on | 16 -6 -12 6 -8 4
shop on <name> | 14 -1 -10 2 -8 3
shop on main | 12 -3 -10 -1 0 2
shop rags | -10 -9 37 -10 -3 -5
shop supplies | -6 -5 31 -10 -5 -5
shop that | 0 -7 10 0 -3 1
shop the | 0 -4 10 0 -7 0
shop today | -5 8 -6 -3 6 0
shop towels | 4 2 25 -9 -14 -8
shop your | -4 -6 22 -2 -5 -5
shopf * | -1 -8 13 -6 -1 2
shopflow | -1 -8 13 -6 -1 2
shopflow software | -1 -8 13 -6 -1 2
shops | -5 -16 34 25 -21 -17
shops and | 13 -11 9 -6 -4 -1
shops on | 5 -5 11 -9 -3 1
shops rank | -2 -2 -9 14 -2 1
shops rank higher | -2 -2 -9 14 -2 1
shops to | -1 0 -8 12 -1 -2
shops to donate | -1 0 -8 12 -1 -2
shops your | -2 -2 3 8 -4 -3
short | -13 -14 19 14 7 -13
short survey | -8 -5 -6 35 -7 -8
shot | 11 3 -8 -16 22 -12
shots | -11 -12 -10 -9 51 -9
shoul * | 1 6 -8 -6 18 -12
should | -7 4 -3 -2 9 -1
should i | -5 15 -10 -2 3 0
should i keep | -2 9 -1 -1 -4 0
shoulder | 22 -9 -13 -14 26 -12
shoulder by | 14 -6 -2 -1 -3 -2
shoulder of | 9 -5 -3 1 -1 0
show | -9 -2 21 15 -13 -12
show <we> | -1 1 14 13 -11 -15
show a | -5 -3 11 -3 -1 1
show in | 6 -9 6 -3 -1 1
show you | -1 1 14 13 -11 -15
show your | -9 -8 -4 30 -4 -5
showe * | 0 21 -12 -11 19 -17
showed | 3 17 -9 -11 19 -18
showed me | -5 14 -4 -1 -7 3
showed up | -7 10 -6 -4 20 -13
shower | -4 8 -5 -3 5 -1
showi * | 5 -14 1 24 -9 -8
showing | 5 -14 1 24 -9 -8
showing a | 11 -4 -3 -1 -4 2
showing up | -9 -9 -1 31 -7 -4
showing up on | -9 -9 0 30 -8 -4
shown | -7 71 -16 -14 -17 -16
shown up | -4 47 -12 -9 -11 -12
shows | -3 39 -13 4 -17 -9
shows a | 5 32 -10 -8 -14 -5
shows a balance | -6 33 -6 -5 -10 -4
shows up | 10 -7 -3 1 0 1
shows up on | 10 -7 -3 1 0 1
shred * | 16 -5 -3 3 -13 2
shredded | 16 -5 -3 3 -13 2
shredded im | 16 -4 -2 3 -14 1
shudd * | 25 -12 -7 2 -6 -3
shudder | 13 -6 -4 -1 -3 1
shudder between | 13 -6 -4 -1 -3 1
shuddering | 13 -8 -5 0 -3 3
shudders | 21 -9 -5 2 -5 -4
shudders really | 10 -1 -7 -2 -1 1
shudders really bad | 10 -1 -7 -2 -1 1
shudders when | 14 -11 0 0 -4 0
shudders when <name> | 12 -8 0 0 -4 -1
shudders when i | 12 -8 0 0 -4 -1
shut | 21 -15 -9 27 -16 -8
shut and | 14 -4 -2 -2 -6 0
shut off | 0 -10 -9 34 -9 -6
si | -5 24 19 -12 -5 -22
si <we> | 2 -10 9 0 -3 1
si acepta | -4 9 -3 1 -4 2
si acepta <name> | -4 9 -3 1 -4 2
si acepta zelle | -4 9 -3 1 -4 2
si bueno | 13 -7 -5 1 -3 1
si bueno mire | 13 -7 -5 1 -3 1
si buenos | 11 -5 -5 0 -3 2
si buenos dias | 11 -5 -5 0 -3 2
si le | -4 -5 15 -3 -4 0
si le interesa | -4 -5 15 -3 -4 0
si no | 12 -8 -4 0 -1 0
si puede | 4 -7 -4 -1 8 -1
si puede venir | 12 -7 -4 0 -2 1
si pueden | 11 -4 -5 -1 -3 1
si pueden venir | 11 -4 -5 -1 -3 1
si usted | 2 -10 9 0 -3 1
si ya | -3 12 -5 -3 3 -3
sick | 18 23 -14 -12 8 -24
sick and | 18 -12 -5 3 -6 2
siddi * | -2 15 -5 -3 -9 4
siddiqui | -2 15 -5 -3 -9 4
side | 19 -10 6 -3 -14 1
side and | 9 -6 -1 2 -5 2
side and cold | 11 -3 -4 -1 -2 0
side door | 12 -3 -4 2 -6 0
side like | 8 -1 -4 1 -7 2
side of <n> | 10 -4 -4 2 -6 2
side of <name> | 12 -7 -3 1 -2 0
side of i | 12 -7 -3 1 -2 0
side of town | -3 -8 13 -2 -2 2
side too | -5 12 -3 0 -3 -2
sides | 12 2 -2 -3 -11 0
sidew * | 13 -6 -3 2 -9 2
sidewall | 11 -5 -2 2 -8 2
sido | -5 -5 -18 34 -1 -5
sido seleccionado | -5 -5 -8 25 -1 -6
sido seleccionado para | -1 -2 -2 9 -2 -2
sient * | 0 -3 -2 -1 9 -4
sign | -7 -20 52 -19 8 -14
sign on | -6 -11 10 -1 5 3
sign on the | -5 -7 1 -2 10 3
sign permit | -7 -8 29 -3 -4 -7
sign the | -7 -11 35 -6 -7 -4
sign the new | -4 -10 33 -3 -11 -5
signa * | -1 -5 27 3 -13 -10
signature | -6 0 33 -8 -8 -11
signe * | -15 41 9 -6 -11 -17
signed | -15 41 9 -6 -11 -17
signed the | -6 25 -8 -5 -3 -3
signed the <paper> | -6 25 -8 -5 -3 -3
signed the estimate | -3 17 -4 -5 0 -5
signs | 8 -4 3 -1 -4 -2
signs and | 8 -4 3 -1 -4 -2
signs and <name> | 8 -4 3 -1 -4 -2
sigue | -8 29 -13 -2 1 -8
sigue igual | -6 23 -5 -1 -7 -4
silen * | -8 -6 -5 -6 -8 34
silence | -8 -6 -5 -6 -8 34
silve * | 5 -7 -15 24 8 -16
silver | 2 -13 -12 27 11 -14
silver <name> | -1 -4 0 -2 11 -3
simmo * | 2 -6 -4 -1 8 1
simmons | 2 -6 -4 -1 8 1
simms | 21 -7 -3 1 -12 1
simon * | 0 13 -8 0 -5 1
simone | 0 13 -8 0 -5 1
simone <name> | 20 -8 -8 3 -6 -1
simone baptiste | 12 -7 -2 2 -7 2
sin | 17 -13 -12 31 -10 -14
since | 3 29 -3 -9 -7 -13
since <day> | -1 23 -15 -5 2 -5
since <day> and | 0 -8 -4 2 8 2
since <n> | 0 12 -1 0 -7 -3
since <name> | -13 21 -6 4 3 -8
since <we> | -4 24 -6 -11 8 -12
since <we> <did> | -6 10 -2 -1 -3 1
since <we> started | -3 5 -6 -3 8 -2
since he | -9 40 -10 -6 -9 -6
since he left | -4 23 -4 -3 -6 -6
since i | 0 -7 13 -2 -8 4
since i was | -5 -5 14 -2 -7 3
since last | -2 8 -5 2 -5 2
since last week | -4 10 -5 2 -5 2
since monday | -2 19 -5 -2 -10 0
since my | 18 -6 -5 2 -13 4
since my <kin> | 17 -8 -5 2 -9 3
since my brother | 14 -6 -5 2 -7 2
since my husband | 14 -7 -3 2 -8 2
since saturday | -2 13 -2 -2 -4 -2
since the | -7 33 -10 -1 -5 -9
since the tune | -5 20 -6 1 -5 -5
since yesterday | 12 -2 -5 2 -5 -2
since you | -3 21 -5 -11 9 -11
since your | -7 22 -6 -2 -4 -2
singe * | 19 -3 -5 -3 -3 -6
singer | 19 -3 -5 -3 -3 -6
singl * | -2 -3 16 -1 -5 -6
single | -2 -3 16 -1 -5 -6
sink | -3 3 -11 -10 31 -10
sir <n> | 1 -5 -5 1 9 -2
sir <name> | -4 -4 9 3 -4 1
sir i | 12 -12 -5 5 -1 0
sir my | 0 -5 12 -9 -1 2
sir my name | -1 -3 12 -9 -1 1
siri | -7 -8 -3 -6 -9 32
sirve | 0 16 -6 -2 -5 -3
siste * | 28 -14 -18 -4 22 -13
sister | 17 -14 -17 -3 31 -14
sister <name> | 12 -4 -10 2 0 0
sister odessa | 9 -4 0 -1 -4 0
sisters | 24 -9 -10 -4 -2 1
sit | 20 -8 -7 -1 -6 3
sit at | 9 -3 -2 -1 -3 -1
sit in | 12 -6 -2 -1 -3 0
sit in traffic | 10 -7 0 0 -3 1
site | 0 -6 18 4 -8 -8
site in | 10 -6 -5 0 -1 2
sites | -6 -13 0 16 -12 17
sits | 8 8 -8 -1 -6 -1
sits in | 16 -5 -4 -1 -5 -1
sitti * | 1 0 2 -3 -9 9
sittin | 7 6 0 -2 -9 -3
sittin in | 8 -3 -4 1 -3 1
sittin in the | 8 -3 -4 1 -3 1
sittin on | 3 12 -4 -1 -7 -3
sitting | -1 -3 2 -3 -5 8
sitting at | 9 -7 0 -1 -1 0
sitting here | -10 4 -1 3 -9 13
sitting here in | 0 -4 -5 -3 -3 15
sitting here looking | -2 5 0 6 -10 1
sitting in the | 16 -6 -5 3 -9 2
sitting on | 4 12 -12 3 -12 5
sitting on the | 14 -1 -4 1 -13 2
six | 1 -9 1 -2 24 -15
six <car> | 12 -4 -3 -2 -4 1
six <day> | 13 -7 -5 -1 1 -1
six and | 10 -4 -2 0 -5 1
six and i | 10 -4 -2 0 -5 1
six dollars | 0 -2 -4 18 -9 -4
six for | -1 -5 11 -2 -3 1
six for the | -1 -5 11 -2 -3 1
six hundred | 6 5 2 -2 -10 0
six hundred dollars | -5 10 -3 -2 -1 2
six i | 7 5 -4 -1 -10 3
six liter | 14 -5 -5 -3 -3 1
six months | -10 14 7 -4 -4 -4
six of | 5 0 5 -2 -11 3
six weeks | 13 0 -6 -4 -5 2
six years | -6 -4 10 0 -2 2
sixte * | 2 -14 9 -3 12 -6
sixteen | 2 -14 9 -3 12 -6
sixty | 9 2 4 13 -16 -12
sixty bucks | -7 24 -6 -1 -3 -7
sixty miles | 10 -4 -6 0 -1 1
sixty thousand | 12 -13 9 7 -11 -3
sixty thousand mile | 14 -2 -2 -4 -7 1
sixty thousand miles | 12 -7 -3 -1 -2 2
size | -8 6 14 -11 8 -8
skeet | 8 -7 9 -3 -5 -3
skip | -6 -6 6 -1 9 -2
skipp * | 9 -5 6 -3 -4 -2
skipping | 9 -5 6 -3 -4 -2
slamm * | 9 -1 -1 -1 -8 2
slave | 25 -7 -6 0 -6 -5
slave cylinder | 21 -6 -6 -1 -4 -5
slide | 8 1 -4 -2 -4 1
slidi * | 18 -8 -7 1 -4 0
sliding | 18 -8 -7 1 -4 0
sliding door | 18 -8 -7 1 -4 0
sliding door is | 12 -6 -1 0 -2 -2
sliding door on | 16 -10 -5 2 -3 0
slip | 4 -6 14 -3 5 -14
slipp * | 30 -3 -18 4 -11 -1
slippin | 22 -8 -7 0 -10 3
slipping | 36 -13 -15 3 -9 -2
slipping my | 20 -3 -2 -3 -5 -6
slips | 11 -10 -1 0 0 0
slot | 7 44 -10 -11 -19 -12
slow | 6 4 -10 4 2 -6
slow leak | 11 -6 -4 0 -3 2
small | 3 -13 13 42 -27 -18
small <name> | 0 0 -5 8 -4 1
small buses | 14 -7 -5 -1 -2 1
small business | -5 -4 4 22 -8 -9
small business <name> | 0 0 -5 8 -4 1
small business owners | 0 -2 -9 15 -1 -3
small business relief | 0 0 -5 8 -4 1
small businesses | -6 -4 -6 25 -4 -4
small one | 21 -5 -6 -4 -5 -2
small shops | -7 -6 5 18 -3 -6
small towing | -8 -2 12 -1 -1 0
small towing outfit | -8 -2 12 -1 -1 0
smell | 6 1 -16 -3 12 0
smell * | 21 0 -10 -1 -8 -3
smell and | 9 -4 -1 -1 -2 0
smell gas | -4 -4 -4 -4 19 -3
smell it | 9 -2 -2 -1 -4 0
smell like | 12 7 -8 0 -11 1
smell like eggs | 11 -6 -1 0 -6 1
smells | 20 1 -7 -1 -8 -4
smells like | 19 1 -6 -2 -8 -5
smells like burning | 11 -3 -1 -2 -3 -2
smells like gas | 19 -5 -2 -3 -3 -6
smith | 11 -6 -5 1 -1 0
smith and | 9 -1 -2 1 -3 -3
smith and my | 9 -1 -2 1 -3 -3
smog | 20 -13 -4 0 -4 1
smoke | 38 0 -13 -2 -16 -6
smoke * | 17 -6 -5 -5 0 -1
smoke just | 8 -2 -4 0 -2 0
smoke just pourin | 8 -2 -4 0 -2 0
smokes | 15 -6 -5 -6 0 1
smokes coming | 11 -7 -2 0 -1 -1
smokes coming out | 11 -7 -2 0 -1 -1
smoki * | 21 0 -8 -2 -9 -2
smoking | 21 0 -8 -2 -9 -2
snap | -8 -3 43 -10 -13 -10
snap on | -8 -3 43 -10 -13 -10
snap on <mechanic> | 0 0 19 -10 -6 -3
snap on <vehicle> | -5 -3 23 -2 -5 -8
snap on guy | 0 0 19 -10 -6 -3
snap on truck | -5 -3 23 -2 -5 -8
snapp * | 14 -5 -7 -1 -3 2
snapped | 14 -5 -7 -1 -3 2
snapped off | 9 -2 -6 -1 -1 1
so | -11 2 7 -4 -3 9
so <did> | -6 8 6 -4 -5 2
so <n> | 10 -8 -1 0 -1 1
so <name> | -5 1 10 -2 -9 4
so <we> <did> | 11 -6 -3 -1 -1 -1
so <year> | 9 -3 -3 1 -2 -2
so a | 6 -9 -3 -2 8 -1
so any | 10 -3 -5 1 -3 1
so any time | 15 -10 -4 1 -3 0
so anytime | 1 6 -2 2 -10 2
so bad | -5 -1 8 0 -5 2
so before | 13 -6 -3 2 -5 -1
so call after | 12 -3 -6 1 -5 0
so call my | 11 -5 -2 0 -4 0
so can | 6 2 -13 1 2 3
so can <we> | 8 -3 -13 3 2 3
so can you | 8 -3 -13 3 2 3
so did | -6 8 6 -4 -5 2
so dont | -7 10 1 -2 -5 2
so dont order | -3 9 -3 -1 -2 0
so good | 1 -9 10 3 -4 -1
so i called | 17 -1 -11 -3 -6 3
so i can | 3 11 -10 -1 -7 4
so i dont | 19 -15 4 1 -7 -2
so i dunno | 1 12 -6 -4 0 -3
so i guess | 6 1 -10 3 -1 3
so i have | 10 -3 -4 -1 -2 0
so i thought | -4 9 5 -2 -6 -3
so i want | 10 -2 -4 -1 -5 2
so id | 5 -12 -1 2 7 0
so id like | -3 -4 -3 0 9 1
so id need | -1 -9 5 6 -4 2
so ill | -7 1 9 0 -5 3
so ill be | -5 -6 11 -1 -1 2
so im | 11 -1 -1 0 -14 4
so im calling | 8 5 -7 3 -10 1
so im looking | 20 -10 -6 0 -4 0
so im not | 5 -12 3 2 0 3
so im on | 11 -8 3 -3 -3 0
so im the | 17 -11 -8 2 -2 2
so im trying | 19 -6 -6 1 -2 -5
so it | 14 -4 3 -5 -6 -3
so it would | 10 -7 -2 1 -3 1
so its | 19 -14 -5 2 -3 1
so its <n> | 12 -4 0 1 0 -10
so its just | 12 -6 -4 0 -2 0
so ive | 10 -3 6 -2 -11 0
so loud | 13 -10 -2 -1 0 0
so maybe | -4 8 9 -4 -3 -5
so my | 15 5 -15 -2 -8 5
so my <car> | 14 -5 -3 -1 -7 1
so my <kin> | 12 0 -6 -2 -5 1
so my <mechanic> | -2 9 -5 -2 -4 3
so my dad | 13 -4 -4 -2 -3 -1
so my my | 0 12 -7 -4 -1 0
so my name | 15 -8 -5 -1 -2 1
so no | 16 -11 -1 0 -2 -1
so no rush | 11 -7 -1 0 -3 0
so not | 0 -7 -4 -2 12 0
so now | 12 -8 -3 -1 -1 2
so please | -6 -10 10 4 2 0
so so | -6 -5 -4 -5 -6 26
so sorry | -5 8 -2 -1 -2 2
so take | 21 -12 -8 -4 0 3
so take your | 21 -12 -8 -4 0 3
so text | 12 -8 5 -3 -8 2
so text me | 9 -7 6 -3 -7 2
so the | -7 25 -2 -9 -13 5
so the light | 13 -8 -6 1 -1 1
so theres | 3 12 -11 1 -6 2
so theres no | 10 -1 -6 1 -5 0
so this | 6 -12 9 0 -3 0
so this is | 2 -10 9 0 -3 1
so we | 1 -4 13 -4 -9 3
so we can | -6 -4 17 -4 -7 4
so were | -6 2 19 -5 -10 1
so whats | 14 -6 -5 -3 0 1
so when | -2 15 -6 -3 -6 3
so yeah | -3 -7 -5 -4 -5 25
socce * | 0 6 -15 -15 38 -14
soccer | 0 6 -15 -15 38 -14
socia * | -11 -10 -13 36 11 -14
social | -10 -8 -16 34 13 -13
social media | 0 0 -5 21 -7 -8
social security | -12 -11 -7 35 5 -9
social security administration | -4 -5 -3 20 -6 -2
social security number | -4 -4 -4 23 -10 -1
sock | -10 -2 -1 -1 14 0
socke * | 4 12 -3 -4 -10 1
socket | -6 17 -6 0 -6 1
sockets | 11 -6 2 -2 -5 1
sofa | -9 -5 -9 -7 37 -8
sofia | 11 -3 -8 0 -1 0
soft | 17 -5 -2 -1 -4 -5
soft top | 12 -3 -1 -1 -4 -3
softw * | -10 -16 27 28 -11 -18
software | -10 -16 27 28 -11 -18
software for | -2 -2 14 -9 -2 1
software for mobile | -9 -1 15 -7 -1 4
sol | 23 -5 -9 -1 -8 0
solar | -13 -15 -10 62 -6 -18
solar * | -6 -7 -8 32 -4 -8
solar panels | -4 -5 -4 27 -6 -8
solar program | -9 -2 -2 22 -3 -7
solares | -6 -7 -8 32 -4 -8
sold | -1 12 -17 -5 14 -2
sold me | 0 10 -11 -3 7 -3
sold me a | 9 6 -5 -1 -9 -1
sold the | 0 18 -3 -1 -12 -1
sold the <vehicle> | 0 18 -3 -1 -12 -2
sold the car | 0 18 -3 -1 -12 -2
solut * | -1 -2 9 -6 -1 2
solutions | -1 -2 9 -6 -1 2
some | 10 -6 5 7 -8 -7
some help | 9 -3 -5 0 -2 0
some of | -9 -1 19 -6 0 -2
some time | 12 -4 -3 -1 -4 1
some wires | 9 -2 -1 -3 -3 0
some work | 28 -6 -4 -3 -9 -7
some work done | 29 -5 -6 -2 -8 -7
someb * | 23 -2 4 -15 1 -12
somebody | 26 -4 2 -14 2 -12
somebody <n> | 8 -4 -3 1 -2 1
somebody about | 5 -7 -9 -4 14 1
somebody call | 27 0 -7 -3 -10 -6
somebody call me | 27 0 -7 -3 -10 -6
somebody come | 5 6 2 -1 -10 -2
somebody come out | 16 -6 -2 -1 -6 -1
somebody coming | -5 16 -4 0 -3 -4
somebody cut | 18 -8 -3 -1 -7 2
somebody cut the | 15 -7 -1 -2 -6 0
somebody else | 10 -16 1 -6 10 1
somebody from | -5 -7 21 -3 -6 -1
somebody from your | -5 -7 21 -3 -6 -1
somebody honest | 18 -10 -4 0 -4 1
somebody look | -4 12 -5 0 -3 0
somebody needs | 14 -11 6 -1 -6 -1
somebody on | 12 15 -9 -1 -10 -6
somebody on the | 12 15 -9 -1 -10 -6
somebody out | 9 -2 -2 0 -7 1
somebody stole | 9 -1 -4 0 -4 0
somebody stole my | 12 -2 -4 1 -9 1
somebody stole the | 10 -6 -3 -1 0 0
somebody to | 16 -1 -20 4 -1 3
somebody to <did> | 10 -6 -2 1 -3 1
somebody to install | 17 -5 -4 -3 -3 -2
somebody to look | 5 6 -9 2 -8 3
somebody to put | 10 -6 -2 1 -3 1
somebody told | 28 -10 -7 0 -5 -6
somebody told me | 28 -10 -7 0 -5 -6
somebody was | -8 27 -4 -6 -3 -7
somebody was coming | -8 27 -4 -6 -3 -7
somebody who | 22 -5 -9 -2 -6 0
somebodys coming | -2 -6 10 -5 3 0
someo * | 29 10 -18 -14 9 -17
someone | 29 10 -18 -14 9 -17
someone about | -7 -9 -1 -2 21 -3
someone about my | -7 -9 -1 -2 22 -4
someone call | 28 -7 -4 -2 -6 -8
someone come | 18 -10 -4 1 -7 2
someone hit | 20 -6 -4 -1 -7 -2
someone hit my | 20 -6 -4 -1 -7 -2
someone to | 27 -18 -6 -9 12 -6
someone to come | 17 -6 -1 1 -12 2
someone to look | 8 -5 -4 1 -2 1
someone to sign | -7 -3 18 -4 -4 2
someone was | 2 22 -8 -3 -9 -4
someone wholl | 12 -7 -1 -1 -6 4
someone wholl do | 11 -5 -2 -2 -7 4
somet * | 12 16 -9 -8 -13 1
something | 6 24 -4 -8 -19 1
something <n> | 4 12 -14 0 -2 0
something <we> | 12 -1 -1 -3 -10 2
something <we> can | 8 -3 -4 0 -2 1
something <we> do | 10 2 -2 1 -7 -2
something awful | 14 -8 -1 1 -3 -3
something came | 1 19 -6 -4 -8 -2
something came up | 1 19 -6 -4 -8 -2
something you | 12 -1 1 -4 -10 2
something you can | 8 -3 -3 -1 -2 1
something you do | 10 2 -2 1 -7 -2
something youd | 17 -4 -4 -3 -6 0
somethings | 12 -2 -10 0 2 -1
sometime | 11 -11 -10 0 6 3
sometime before | 13 -12 0 0 -1 0
sometime next | -1 -4 -4 -1 10 1
sometime next week | -1 -4 -4 -1 10 1
sometime this | 11 -5 -6 0 -3 2
sometimes it | 13 -8 -5 1 0 1
somew * | 16 2 -11 -1 -11 4
somewhere | 16 2 -11 -1 -11 4
son | -6 1 8 -9 10 -4
son <name> | 7 -10 -6 -1 6 4
son las | -7 14 -3 -1 -5 1
son las tres | -4 10 -2 -1 -4 1
son says it | 11 -5 -4 1 -3 1
sons | 7 -2 0 -11 16 -10
sons <name> | 0 -11 11 -1 -2 2
sons <vehicle> | 16 -14 0 0 -2 0
sons car | 14 -13 0 0 -1 0
sons towing | -4 -2 10 -2 -3 0
soon | 4 -6 7 11 -6 -10
soon as | 19 -9 -9 -3 0 3
soon as <we> | 11 -9 -6 -1 2 2
soon as you | 11 -9 -6 -1 2 2
soon can | 13 -8 -3 1 -6 2
soon can <we> | 14 -8 -3 1 -6 2
soon can you | 14 -8 -3 1 -6 2
soone * | 17 3 -12 0 -11 3
sooner | 17 -2 -8 1 -11 3
sooner the | 3 10 -5 1 -13 4
sooner the better | 3 10 -5 1 -13 4
soren * | 7 3 -9 1 -5 3
sorensen | 7 3 -9 1 -5 3
sorensen <n> | 13 -7 -2 1 -4 1
sorensen <name> | 14 -6 -5 2 -7 2
sorre * | 10 -3 3 -4 -2 -4
sorrell | 10 -3 3 -4 -2 -4
sorry | 6 10 -24 -24 25 6
sorry <n> | 15 -4 -2 1 -11 1
sorry <name> | 15 -11 -3 -5 16 -12
sorry about | -5 14 9 -9 6 -16
sorry about that | -5 14 9 -9 6 -16
sorry bout | 1 15 -2 -2 -5 -6
sorry bout that | 1 15 -2 -2 -5 -6
sorry i | 0 8 -7 -8 21 -15
sorry i have | -1 -3 0 -1 12 -6
sorry i missed | -2 17 -5 -1 -9 0
sorry i think | -4 -4 -2 -1 17 -7
sorry i was | 0 -2 -1 -2 10 -6
sorry im | 11 -8 -2 -1 10 -10
sorry my | 14 -3 -4 0 -6 -1
sorry thats | 12 -5 -4 -1 -5 2
sorry the | 20 -11 -1 -1 -9 1
sorry what | -5 -5 -2 -3 -4 19
sort | 12 -10 -1 1 -2 1
sort of | 12 -10 -1 1 -2 1
sound | 30 -3 -7 -3 -9 -8
sound like | 9 -3 -2 0 -3 -1
sounds like a | 23 -9 -6 1 -8 0
soute * | 13 -5 -4 1 -6 1
soutel | 13 -5 -4 1 -6 1
south | 18 -12 -6 -6 6 -1
south * | 4 -4 3 -12 9 0
south of | 9 -2 -2 -5 1 0
south of <name> | 9 -2 -2 -5 1 0
southside | 2 -3 -4 -6 14 -3
soy | -9 13 26 -24 21 -27
soy <name> | 3 17 10 -10 -11 -8
soy beto | 13 4 -8 -3 -5 -1
soy beto el | -4 14 -4 -2 -4 -1
soy don | 11 -7 -3 1 -3 1
soy don <name> | 10 -5 -3 1 -3 1
soy don chuy | 11 -7 -3 1 -3 1
soy efrain | 22 -13 -5 2 -10 4
soy el | 6 -10 31 -7 -13 -8
soy ernesto | 8 -5 -3 1 -3 1
soy ivan | 0 -7 16 -2 -4 -3
soy la | -13 23 -15 -6 17 -6
soy la maestra | 1 -5 -5 -5 19 -5
soy la senora | -3 15 -10 -2 1 -2
soy maribel | 10 -5 -3 -1 -2 0
soy rosa | -3 13 -4 -1 -4 -1
soy tu | -7 -6 -3 -3 26 -7
soy tu <kin> | -6 -6 -3 -3 25 -6
soy tu mama | 0 -2 -2 -3 15 -8
soy yesenia | -7 9 7 -2 -4 -3
soy yesenia le | -3 11 -4 -1 -2 -2
soy yo | -2 -12 -6 0 27 -7
space | -2 -8 8 -4 5 1
spare | 12 6 -21 -1 3 1
spare * | 12 -5 -3 -1 -4 0
spare and | 22 -4 -5 -4 -6 -3
spare in | 13 -6 -1 2 -7 0
spare key | -7 14 -13 -2 11 -3
spares | 12 -5 -3 -1 -4 0
spares flat | 13 -4 -3 -2 -4 0
spares flat too | 13 -4 -3 -2 -4 0
spark | 4 14 -14 1 -6 1
spark * | 4 -8 -6 -6 13 1
spark plug | 10 13 -4 -6 -6 -8
spark plug blew | 25 -3 -3 -5 -5 -8
spark plugs | 5 7 -10 -2 -4 3
spark plugs and | 16 -8 0 1 -11 2
speak | -18 -18 -10 31 28 -13
speak * | 17 -9 2 4 -10 -4
speak english | 10 -5 -2 1 -4 0
speak to | -15 -12 -4 23 20 -12
speak to a | -4 -6 -12 14 10 -2
speak to an | 1 1 -6 12 -3 -4
speak to somebody | -6 1 -5 -1 11 -2
speak to someone | -7 -8 1 -2 22 -6
speak to the | -11 4 -11 17 17 -16
speak with | -13 -13 -10 23 22 -10
speak with <name> | -9 -7 4 -3 24 -9
speak with a | -4 -1 -7 19 -6 -1
speak with an | -4 -3 -6 22 -6 -2
speak with the | -4 -6 -2 -2 13 1
speaking | 17 -9 3 4 -10 -4
speaking <name> | 12 -6 -1 -4 -3 2
speaking i | 24 -3 -5 -6 -2 -8
speaking i drive | 24 -3 -5 -6 -2 -8
speci * | -8 -19 30 51 -30 -24
special | -3 -9 33 28 -26 -24
special on | -1 1 13 -10 -4 1
special order | -2 -8 33 -14 -6 -4
special promotion | -7 -5 -11 31 -2 -6
specialist | 0 -2 -13 31 -11 -5
specialize | -6 -6 -2 24 -6 -2
specialize in | -6 -6 -2 24 -6 -2
specials | -19 -17 36 27 -13 -14
speed | 15 -9 -6 1 -3 2
spell * | 8 -3 -2 -1 -2 0
spelled | 8 -3 -2 -1 -2 0
split | 0 -13 10 20 -9 -8
spoke | 11 7 14 -12 -17 -2
spoke to | 14 -9 -3 -2 -4 3
spons * | 1 -9 13 18 -13 -10
sponsor | -7 -5 6 23 -10 -8
sponsor a | -4 -2 -4 22 -5 -7
sponsor a holiday | -4 -2 -4 22 -5 -7
sponsored | 3 -4 10 -3 -6 -1
spot | 3 28 -12 14 -24 -9
spot under | -6 11 -2 -2 -3 2
spots | 2 -7 12 -2 -6 1
sprin * | 2 -1 4 -22 40 -24
spring | 4 -3 4 -12 9 -2
spring and | 4 -9 -4 -2 16 -5
springs | -11 -6 -7 0 22 2
sprit * | -10 -5 -1 -5 25 -4
sprite | -10 -5 -1 -5 25 -4
squar * | 9 -8 11 -5 -6 0
square | 9 -8 11 -5 -6 0
squea * | 12 10 -11 1 -10 -1
squeak | 11 3 -2 0 -9 -3
squeak in | 24 -5 -4 -3 -8 -5
squeak in the | 24 -5 -4 -3 -8 -5
squeaking again | -10 12 -2 0 -2 1
squeaks | 19 -5 -7 -1 -6 -1
squeaky | 15 -7 -5 1 -6 2
squeal | 8 5 -4 0 -5 -5
squealin | 10 -1 -3 0 -5 -1
squealing | 2 16 -8 0 -9 -3
squealing in | -7 9 -2 1 -2 1
squealing like | 8 11 -1 -3 -7 -8
squeals | 11 -2 -4 -1 -2 -1
squee * | -8 19 -5 -4 4 -6
squeeze | -6 9 -4 -2 5 -1
squeeze me | -6 9 -4 -2 5 -1
squeeze me in | -6 9 -4 -2 5 -1
ss | 15 -5 -4 2 -8 0
st | 19 4 -7 -2 -10 -4
st <name> | 19 4 -7 -2 -10 -4
st augustine | 19 -4 -2 -2 -6 -5
stabi * | 28 -4 -6 -6 -7 -4
stacy | -7 -6 18 -7 8 -5
staff | 13 -1 -10 -2 -1 1
staff * | -9 -3 5 33 -12 -14
staffing | -9 -3 5 33 -12 -14
stage | 0 -2 15 -1 -5 -7
stall * | 25 -10 -3 -4 -10 3
stalling | 17 -6 -3 0 -6 -1
stalling at | 14 -5 -3 -1 -2 -2
stalls | 16 -4 -4 1 -11 3
stamp * | -6 16 -8 -12 23 -14
stan | 4 -6 19 -5 -8 -4
stan <name> | 4 -10 14 1 -3 -7
stand | 0 -9 21 -4 -3 -6
stand * | -12 7 -8 22 6 -15
standing | -10 1 -6 22 7 -15
standing around | 17 -4 -5 -3 -6 1
standing by | -8 14 -12 29 -11 -12
standing here | -2 -6 8 1 -4 2
star | -5 10 -9 27 -12 -11
star reviews | 4 -2 -10 15 -5 -1
stars | -4 9 -3 0 -4 2
start | 22 -1 -1 -2 -6 -11
start * | 15 5 2 9 -18 -13
start <day> | -8 -6 26 1 -6 -6
start <name> | -8 -6 26 1 -6 -6
start <part> | 11 -5 -5 0 -2 0
start after | -2 -8 9 3 -4 1
start and | 12 -4 -2 0 -8 2
start and hes | 15 -8 -3 3 -6 0
start at all | -7 13 -5 -2 0 1
start i | 19 -8 -4 -1 -5 -2
start i think | 22 -9 -5 -1 -6 -1
start im | 15 -5 -4 -2 -7 1
start in | 22 9 -11 -3 -15 -2
start in morning | 10 -2 -2 -1 -1 -3
start in the | 33 -7 -10 -2 -12 -2
start it | 27 -14 -7 2 -7 -1
start its | 22 -9 -8 1 -9 2
start monday | -8 -6 26 1 -6 -6
start on | -7 13 11 -7 -9 -1
start please | 15 -4 -2 -1 -2 -6
start please call | 14 -3 -2 -1 -2 -6
start right | 15 -3 -5 0 -7 0
start since | 15 -6 -3 2 -4 -4
start the <vehicle> | -2 11 -5 -2 0 -2
start the car | -2 11 -5 -2 0 -2
start with | 14 -4 -7 -1 -1 -1
started | 14 10 -15 11 -4 -16
started and | -5 8 -2 -2 -1 1
started since | 15 -7 -2 1 -8 1
started squealing | -5 22 -7 2 -5 -7
starter | 11 3 13 -4 -20 -2
starter and | -11 8 14 -1 -9 -1
starter and <name> | -1 -8 16 -1 -5 -1
starter and alternator | -6 -6 15 0 -3 0
starter and i | -6 14 -3 -1 -6 1
starter for | 11 -7 -3 -2 -1 1
starter in my | -4 8 -2 -1 -1 -1
starter is | 9 -4 -4 1 -3 1
starter is bad | 8 -4 -4 1 -3 1
starter just | 17 -5 -5 0 -8 1
starter on | -8 15 -6 1 -2 0
starter on a | 20 -10 -7 1 -1 -3
starter on my | -13 14 -2 0 -1 1
starter you | -12 22 25 -12 -11 -11
starters | 28 -8 -9 -4 -8 0
starters grinding | 13 -4 -5 2 -5 -2
starting | 21 -2 -17 23 -14 -11
starts | -2 5 10 -4 -6 -3
starts then | 12 -1 -1 -3 -3 -2
starts then dies | 12 -1 -1 -3 -3 -2
starv * | 4 -8 -5 -1 10 0
state | 4 -6 8 17 -13 -9
state * | -7 9 21 14 -20 -17
state <name> | -8 1 13 10 -5 -10
state farm | -5 4 12 -14 0 1
state inspections | 20 -3 -2 -3 -4 -7
state so | 8 -6 -1 0 -1 0
statement | -4 10 25 4 -17 -19
statements | -3 -2 3 11 -8 0
states | -7 2 1 8 -6 1
stati * | 2 -11 -12 -23 12 32
static | -11 -10 -8 -8 -10 49
station | 5 -2 -3 -8 22 -14
station he | 10 -6 -2 -2 -3 2
station in | 13 -4 -3 1 -5 -2
station on | 10 -1 -4 2 -8 1
statu * | -16 53 -13 -3 -7 -14
status | -16 53 -13 -3 -7 -14
status of | -9 38 -8 -12 -4 -6
status of my | -9 30 -6 -7 -7 -2
stay | 15 -10 -13 25 -8 -9
stay on | 2 -7 -6 32 -12 -8
stay on the | -8 -5 -5 33 -9 -7
stay running | 19 -6 -5 -3 -7 2
staye * | 11 -4 -2 -1 -2 -2
stayed | 11 -4 -2 -1 -2 -2
stayed there | 11 -4 -2 -1 -2 -2
stayi * | 13 -7 -2 1 -7 2
staying | 13 -7 -2 1 -7 2
stays | 11 -4 -2 0 -4 -1
stays on | 11 -4 -1 0 -4 -2
stead * | 13 -12 0 0 -1 0
steady | 13 -12 0 0 -1 0
steam | 17 -9 -6 2 -8 4
steer * | 23 -3 -7 -1 -11 -2
steering | 23 -3 -7 -1 -11 -2
steering fluid | 22 -6 -1 -4 -6 -5
steering hose | 22 -5 -4 -2 -9 -1
steering is | 22 -8 -1 0 -12 -1
steering is heavy | 13 -2 -3 -2 -1 -4
steering is loose | 9 -2 -2 0 -3 -2
steering wheel | 11 9 -6 -3 -5 -7
steering wheel shakes | 23 -5 -5 -3 -3 -6
steering wheels | 13 -3 -3 -1 -4 -1
stein * | 13 -7 -1 0 -5 1
step on | 9 -2 -2 -1 -2 -1
steph * | 5 -1 10 -8 -8 2
stephanie | 5 -1 10 -8 -8 2
steps | 15 -5 -4 -4 -6 4
steve | 9 21 -16 -10 7 -11
steve * | -5 -6 3 -1 18 -9
steve and | 12 0 -2 3 -9 -3
steve and my | 12 0 -2 3 -9 -3
steve from | 1 10 -7 -7 15 -13
steve from the | 1 10 -7 -7 16 -13
steve here | 10 -6 -1 1 -4 1
steve its | 0 17 -3 -2 -9 -2
steve its me | 0 17 -3 -2 -9 -2
steves | -5 -6 3 -1 18 -9
stewa * | 21 -5 -6 -1 -2 -8
stewart | 21 -5 -6 -1 -2 -8
stick * | 4 10 -9 2 -11 3
sticker | 5 6 -8 2 -7 2
still | -22 16 10 -12 17 -9
still at | -3 -11 10 -9 21 -8
still at the | 0 -7 -3 -4 19 -5
still available | -7 -4 -5 -2 30 -12
still be | 7 -8 -7 15 -3 -4
still coming | -9 67 -14 -6 -26 -12
still do | 10 -6 -3 9 -8 -2
still dont | -2 -4 9 -3 -2 2
still dont have | -2 -4 9 -3 -2 2
still drive | -2 9 -2 0 -5 1
still drive it | -2 9 -2 0 -5 1
still drives | 13 -6 0 1 -8 1
still for | -8 -6 -9 -5 34 -7
still for sale | -8 -6 -9 -5 34 -7
still good | -4 43 -13 -8 -12 -6
still good for | -8 39 -10 -8 -8 -5
still got the | 0 7 -8 -4 10 -5
still have | -3 -5 10 -10 20 -12
still have it | -7 -12 19 0 2 -2
still have my | -4 33 -9 -3 -11 -5
still have the | -2 -3 -4 -1 9 1
still looking | -5 -9 26 -2 -7 -4
still need | 1 -9 25 -6 -11 0
still not | 4 2 -8 -7 15 -6
still on | -7 50 -13 -14 -1 -16
still on for | -6 34 -7 -6 -9 -6
still on with | -7 24 -5 -7 6 -11
still open | -4 0 22 -3 -16 1
still owe | -4 20 -14 -5 6 -4
still owe <we> | 6 18 -9 -2 -10 -3
still owe me | -2 -8 0 -4 13 1
still owe you | 6 18 -9 -2 -10 -3
still running | 13 -4 -2 -1 -7 0
still runs | 3 -6 9 -1 -4 -1
still waiting | -7 34 -6 -7 -10 -4
still waiting on | -6 31 -6 -8 -6 -4
still want | 3 -13 30 -4 -10 -6
still want it | 0 -7 16 -5 -5 -1
stock | -16 -20 62 -20 15 -22
stock * | -16 -16 29 34 -17 -15
stole | 11 -8 4 0 -6 -1
stole * | -2 3 -6 -4 19 -11
stole my | 22 -7 -5 1 -7 -4
stole my catalytic | 21 -8 -5 1 -5 -5
stole the | 10 -6 -3 -1 0 0
stole the catalytic | 10 -6 -3 -1 0 0
stolen | -2 3 -6 -4 19 -11
stone | 2 8 -3 -3 -5 1
stone <n> | -4 9 -1 0 -1 -2
stone mountain | 14 -2 -2 -6 -3 0
stop | -10 -10 2 -3 6 16
stop <name> | -1 12 -8 -2 5 -5
stop and | 8 -3 -7 1 1 1
stop by | 0 8 24 -14 -9 -9
stop by and | -1 10 18 -12 -3 -11
stop by with | -3 -3 16 -3 -5 -1
stop in | -7 -7 38 -7 -9 -8
stop it | -6 -6 -6 0 -8 25
stop overpaying | -5 -1 -4 25 -6 -9
stop overpaying for | -5 -1 -4 25 -6 -9
stop safely | 21 -8 -3 -2 -5 -4
stopl * | 11 -7 -3 0 -2 1
stoplights | 11 -7 -3 0 -2 1
stopp * | 8 -17 1 8 7 -7
stopped | 14 -13 -7 0 12 -6
stopped driving | 17 -6 -1 0 -5 -5
stopped working | 10 -7 0 -1 -2 0
stora * | 17 -12 13 -11 6 -14
storage | 17 -12 13 -11 6 -14
storage unit | -13 -9 23 -5 15 -12
store | -1 -10 15 -9 5 -1
store and | 9 -7 -5 1 3 -1
store on | -8 -6 14 -1 -3 4
store on <name> | -8 -6 14 -1 -3 4
store tested | 13 -1 -11 0 -1 1
store the | 8 -7 -8 -1 13 -5
store your | -4 -3 18 0 -5 -6
storm | 3 3 -10 29 -13 -12
story | -3 6 9 -10 -2 1
strai * | 5 8 -7 -2 -7 2
straight | 9 2 -4 -2 -6 2
straight six | 15 -4 -3 0 -8 0
stran * | 16 0 -7 -3 -8 2
strand | 12 -2 -4 1 -8 2
stranded | 13 -3 -5 -2 -5 1
stree * | -11 18 -6 10 5 -16
street | -11 18 -6 10 5 -16
street <name> | -4 -4 14 -4 -5 2
street my | 19 -7 -3 -3 -5 -2
street sweeping | 1 11 -4 -2 -6 2
street the | -1 23 -15 -9 6 -4
strip * | 12 -8 -2 -1 -2 1
stripped | 12 -8 -2 -1 -2 1
strong | 11 -5 -4 1 -2 0
strou * | -3 9 -5 -1 -1 2
stroud | -3 9 -5 -1 -1 2
structure | -3 9 -4 -2 -3 3
strut * | 14 5 2 -6 -14 0
struts | 14 5 2 -6 -14 0
struts <car> | 24 -5 -5 -2 -2 -9
struts all | 10 -2 -6 0 0 -1
struts all four | 10 -2 -6 0 0 -1
struts and | 18 -5 -3 -2 -4 -3
struts on | 6 5 -11 2 -5 3
struts on a | 16 -8 -6 1 -6 2
struts on my | -1 9 -7 2 -6 2
stu | -8 19 -7 0 -4 1
stubblefield | 9 -5 -5 1 -2 1
stuck | 36 -11 -12 -4 2 -11
stuck at | 20 -8 -11 -4 8 -6
stuck at a | 18 -4 -5 -5 -4 0
stuck at the | 8 -6 -4 -2 11 -6
stuck down | 24 -11 -5 0 -7 0
stuck down and | 17 -6 -4 1 -5 -3
stuck halfway | 19 -3 -7 -3 -8 2
stuck in | 5 15 -16 -7 19 -16
stuck in park | 28 -7 -5 -3 -12 -1
stuck in the | 16 -6 -7 2 -6 1
stuck on | 12 -7 -4 1 -2 1
stuck on the | 13 -6 -5 1 -3 0
stuck open | 11 -6 -2 1 -6 2
stuck open and | 11 -6 -2 0 -5 2
stude * | 2 -17 16 30 -14 -16
student | -1 -15 16 30 -14 -17
student at | 0 -7 10 6 -6 -3
student at <name> | 3 -3 -5 8 -1 -3
student at the | 1 -6 13 -3 -4 -1
student loan | -8 -3 -2 30 -8 -8
student loan forgiveness | -1 -1 -3 11 -8 2
studs | 12 -4 -6 1 -4 1
study | -16 -15 -16 30 32 -15
stuff | 9 -6 12 -7 -9 1
stuff like | 15 -3 -3 -2 -8 1
stuff like that | 11 -2 -2 -1 -6 -1
stuff on | 11 -5 -5 0 0 -1
stuff on the | 11 -5 -5 0 0 -1
su | -8 -23 36 46 -2 -50
su <kin> | -5 -6 -9 -10 37 -7
su casa | 1 -8 -6 26 -6 -8
su cobertura | -5 -7 -10 34 -7 -4
su cuenta | -10 -12 25 17 -12 -8
su garantia | -7 -5 -10 32 -6 -4
su negocio | -8 -7 -10 35 -6 -4
su numero | 9 -2 -7 16 -9 -7
su numero fue | 0 -1 -5 18 -7 -5
su pedido | -7 -6 40 -10 -8 -10
su primo | 2 -5 -5 -3 16 -6
su servicio | -3 -1 -5 13 -2 -2
su servicio sera | -3 -1 -5 13 -2 -2
su taller | -9 -5 26 -10 -3 1
su telefono | 10 -7 -13 -3 21 -8
su tia | -8 -5 -10 -9 37 -4
su vehiculo | -2 -3 -7 17 -2 -2
sub | -3 -21 11 -16 43 -14
submi * | 0 -6 23 -7 -11 1
submitted | 2 -5 20 -6 -11 1
subro * | -1 0 9 -7 -4 3
subrogation | -1 0 9 -7 -4 3
subrogation department | -1 0 9 -7 -4 3
subs | -4 0 -8 -5 29 -12
subsc * | -25 -19 7 30 -17 24
subscribe | -14 -10 -12 17 -8 26
subscribe to | -3 -5 -3 -5 -7 22
subscribe to my | -3 -5 -3 -5 -7 22
subscription | -7 -7 -11 38 -7 -6
subti * | 0 -4 -5 -6 -9 25
subtitles | 0 -3 -5 -5 -7 20
subtitles by | 0 -3 -5 -5 -7 20
subtitles by the | 0 -3 -5 -5 -7 20
subtitulos | -2 -3 -2 -2 -3 13
subtitulos realizados | -2 -3 -2 -2 -3 13
subtitulos realizados por | -2 -3 -2 -2 -3 13
sue | 13 -11 5 -10 12 -10
suena | 15 -8 -5 0 -3 2
suffe * | -7 -8 -8 39 -8 -8
suffer | -7 -8 -8 39 -8 -8
suffer from | -7 -8 -8 39 -8 -8
suit | -4 -9 2 -11 30 -9
suki | 4 -5 12 -3 -9 1
sully | 0 -3 -1 -1 9 -3
summe * | 2 -5 17 -7 -3 -4
summer | 1 -5 16 -6 -1 -4
summer <we> | 10 -7 12 -2 -7 -5
summer you | 10 -7 12 -2 -7 -5
summers | 10 -6 10 -4 -7 -3
summers ago | 10 -6 10 -4 -7 -3
summi * | 1 -5 23 0 -14 -5
summit | 0 -4 18 -1 -11 -3
sun | 4 -3 -4 14 -5 -5
sun <name> | 4 -3 -4 14 -5 -5
sunda * | -5 -5 -2 -16 49 -21
sunday | -7 -4 -7 -13 47 -17
sundays | 6 -6 4 -7 12 -10
sungl * | -10 5 -4 1 6 2
sunglasses | -10 5 -4 1 6 2
sunit * | 13 1 -3 -3 -8 -1
sunita | 13 1 -3 -3 -8 -1
sunny | 14 -6 -6 2 -5 1
sunro * | 17 -3 -4 1 -9 -2
sunroof | 17 -3 -4 1 -9 -2
sunroofs | 9 -3 0 0 -8 2
sunsh * | 0 -10 17 0 -6 -1
sunshine | 0 -10 17 0 -6 -1
sunshine <name> | 0 -10 17 0 -6 -1
sunshine pool | 12 0 -8 -5 -1 2
sunshine pool <name> | 12 0 -8 -5 -1 2
sunshine pool service | 12 0 -8 -5 -1 2
super | 4 -9 -6 2 8 2
super * | 10 -22 24 -15 25 -22
supercharger | 22 -6 -11 1 -3 -4
superseded | -9 -8 41 -8 -9 -7
suppe * | -10 -6 0 -8 34 -10
supper | -10 -6 0 -8 34 -10
suppl * | -6 -8 33 14 -15 -18
supplies | -14 -14 25 29 -13 -13
supply | 1 -4 12 -10 -1 2
supply the | 16 -8 -10 1 -1 0
suppo * | 2 12 8 13 -11 -23
support | -7 -17 31 29 -18 -17
support returning | -6 -10 31 -3 -8 -4
support returning your | -6 -10 31 -3 -8 -4
suppose | 16 -5 -3 -4 -3 0
supposed | 5 30 -21 -14 6 -6
supposed to | 5 30 -21 -14 6 -6
supposed to be | -8 14 -11 -6 12 -1
supposed to call | 4 23 -7 -6 -11 -3
supposed to come | 6 16 -5 -5 -10 -2
supposed to get | 5 6 -1 -1 -13 4
supposed to rain | 9 -3 -1 0 -7 2
supposed to see | -4 23 -3 -5 -3 -8
sure | 33 9 -14 -6 -18 -4
sure <we> | 9 6 -5 -2 -7 0
sure <we> got | 12 2 -4 -2 -5 -3
sure im | -8 15 -2 -3 -3 2
sure it | 23 -9 -4 -2 -6 -1
sure you | 9 6 -5 -2 -7 0
sure you got | 12 2 -4 -2 -5 -3
surge * | 10 -1 -17 -12 40 -21
surgery | 10 -1 -17 -12 40 -21
surve * | -10 -14 -13 64 -11 -16
survey | -10 -14 -13 64 -11 -16
survey about | -3 -3 -3 13 -4 0
survey of | -1 -1 -5 10 -1 -2
sus | -10 -8 44 -10 -5 -12
susan | -7 -7 -2 -6 34 -12
suspe * | -9 -10 13 25 -7 -13
suspect the | 8 -4 -3 0 -1 0
suspect the fuel | 8 -4 -3 0 -1 0
suspended | -1 -13 -13 35 4 -12
suspension | 2 1 21 -8 -19 2
suspension fault | 24 -5 -6 -2 -6 -5
suspension has | 10 -3 -5 -1 -2 1
suspension is | 23 -2 -5 -8 -4 -4
suspi * | -10 -9 -11 49 -9 -10
suspicious | -10 -9 -11 49 -9 -10
suspicious activity | -7 -6 -7 33 -6 -6
susta * | -2 -2 -3 16 -4 -5
sustancias | -2 -2 -3 16 -4 -5
sustancias ilegales | -2 -2 -3 16 -4 -5
suzan * | 12 -9 -7 -5 9 0
suzanne | 12 -9 -7 -5 9 0
suzanne <name> | 12 -9 -2 0 -2 1
swap | 2 9 45 -20 -18 -18
swap it | 0 10 27 -12 -13 -11
swapp * | 4 2 27 -14 -9 -8
swapped | 4 1 15 -8 -9 -4
swapping | -2 -2 22 -9 -2 -6
swapping out | -1 -1 21 -9 -3 -7
swapping out your | -1 -1 21 -9 -3 -7
swear | 6 9 -9 -4 -3 1
swear * | 0 8 -6 1 -5 2
swears | 0 8 -6 1 -5 2
swears by | -1 10 -5 0 -5 1
swears by <we> | -1 10 -5 0 -5 1
swears by you | -1 10 -5 0 -5 1
sweep * | -3 9 -12 31 -14 -11
sweeping | 1 11 -4 -2 -6 2
sweet | 13 -9 -3 -1 -2 2
sweet * | -7 -3 -11 -11 39 -8
sweetheart | -1 -5 -2 -3 13 -2
sweetheart its | 1 -8 -2 -3 13 -2
sweetheart its <kin> | 1 -8 -2 -3 13 -2
sweetheart its <name> | 1 -8 -2 -3 13 -2
sweetie | -13 2 -11 -12 45 -11
swerv * | 9 -4 -5 1 -2 1
swing | 2 4 25 -11 -10 -9
swing by | 2 4 25 -12 -10 -10
swing by <day> | -3 -6 16 -1 -3 -3
switc * | 12 -12 12 13 -9 -17
switch | 13 -10 12 17 -16 -15
swole | -9 -10 -3 -9 40 -10
sycam * | 15 -12 -1 1 -5 1
sycamore | 15 -12 -1 1 -5 1
sycamore <name> | 15 -12 -1 1 -5 1
synth * | 13 6 -8 -3 -5 -2
synthetic | 13 6 -8 -3 -5 -2
syste * | -3 16 2 37 -19 -31
system | -3 16 2 37 -19 -31
t | 16 -11 -3 -2 -4 3
t <n> | 9 -6 -1 0 0 -1
t <name> | 13 -11 -1 -4 -2 4
t h | 19 -13 -4 1 -4 1
t h <name> | 15 -10 -3 0 -3 1
t h a | 9 -7 -1 0 -1 0
t h u | 15 -12 -3 0 -1 1
t i | 10 -9 -1 0 -1 -1
t o | 9 -6 -1 0 -1 -1
t r | 14 -5 -4 1 -4 -1
t r <name> | 14 -5 -4 1 -4 -1
t r a | 15 -6 1 1 0 -10
t r o | 11 -3 -3 -1 -3 0
t u <name> | 8 -1 -2 -3 -1 -2
t w | 9 -2 -1 -1 -3 -2
t w a | 9 -2 -1 -1 -3 -2
table | -9 -7 -11 8 41 -23
table * | -17 5 2 -16 46 -19
table for | -9 -10 -11 -11 48 -8
table for four | -3 -4 -2 -1 13 -3
tables | -6 -16 -12 -13 58 -11
tables open | -6 -8 -7 -8 35 -5
tablet | -6 12 2 -7 -3 2
tablets | -4 -6 12 -3 -2 3
tag | -6 -8 8 -3 21 -13
tailg * | 6 5 -6 2 -8 1
tailgate | 6 5 -6 2 -8 1
tailgate <part> | 18 -6 -6 1 -7 -1
tailgate struts | 18 -6 -6 1 -7 -1
tailo * | -8 0 -9 -9 35 -8
take | 5 -2 -3 6 12 -18
take <name> | 30 -6 -5 -3 -11 -5
take <we> | 18 -6 -7 -1 3 -7
take a | 3 5 5 -3 -10 0
take a look | 15 -6 -2 -2 -4 -1
take a tip | -4 12 -4 -1 -3 0
take american | 13 -4 -4 -1 -4 -1
take american <name> | 13 -4 -4 -1 -4 -1
take american express | 13 -4 -4 -1 -4 -1
take donated | -1 0 -8 12 -1 -2
take donated cars | -1 0 -8 12 -1 -2
take me | -8 12 -4 -3 12 -8
take me off | -5 15 -10 -5 14 -8
take my | 21 -11 -6 -1 -7 3
take off from | 12 -6 -1 0 -6 0
take on | -6 -5 15 -1 -2 -1
take out | -5 8 -15 -11 30 -7
take payments | 10 -3 -1 -2 -6 1
take the | -16 18 10 -5 10 -17
take the <name> | -3 20 -3 0 -6 -7
take the train | 10 -6 -1 -1 0 -1
take those | 10 -7 -3 -1 0 1
take two | -5 -4 1 20 -5 -6
take you | 18 -6 -7 -1 3 -7
take your time | 16 -7 -6 -1 -4 3
taken | -5 14 -11 29 -12 -14
taken off | -13 16 -10 31 -10 -14
taken off the | -6 -11 -3 30 -8 -3
takes | 11 -15 2 3 -2 0
takes the | 5 -9 6 -2 -1 2
takin | -5 8 -7 -1 9 -4
takin * | 0 6 -8 12 -12 2
taking | 0 6 -8 12 -12 2
tal | -5 0 13 -1 -6 -1
tal soy | 1 -8 11 0 -3 -2
tal soy <name> | -1 -8 10 0 -1 0
talk | -3 0 10 -1 -4 -3
talk about | 12 -3 7 -6 -8 -2
talk to <we> | 0 -4 12 -10 -11 14
talk to a | -11 -7 -7 35 -7 -4
talk to the | -7 24 6 -6 -8 -9
talk to you | 0 -4 12 -10 -11 14
talk with | -6 -8 13 7 -8 2
talk with <we> | -5 -8 21 -3 -8 5
talk with you | -5 -8 21 -3 -8 5
talke * | -8 19 -4 9 -6 -11
talked | -8 19 -4 9 -6 -11
talked about | -9 9 -9 10 3 -4
talked to | -10 13 6 -3 -8 2
talked to <we> | -2 -3 8 -3 -1 1
talked to you | -2 -3 8 -3 -1 1
talks | 11 -11 0 0 0 0
tall | 14 -11 -1 -2 0 0
talle * | -3 -14 41 -9 -9 -6
taller | -3 -14 41 -9 -9 -6
taller de | 2 -10 18 0 -5 -5
tambi * | 1 -13 20 -3 -6 1
tambien | 1 -13 20 -3 -6 1
tamik * | 11 -5 -2 1 -6 2
tamika | 11 -5 -2 1 -6 2
tampa | 2 -5 11 -2 -5 -1
tampo * | 9 -7 -2 -1 0 0
tampoco | 9 -7 -2 -1 0 0
tamsi * | 10 -4 -4 0 -3 1
tamsin | 10 -4 -4 0 -3 1
tamsin <name> | 10 -4 -4 0 -3 1
tanis * | 13 -9 -2 1 -3 1
tanisha | 13 -9 -2 1 -3 1
tank | 10 -2 -2 -2 -4 1
tank <day> | 9 -8 0 0 0 0
tank today | 9 -8 0 0 0 0
tanya | -1 -4 -5 -1 13 -1
tanya <name> | 1 -2 -9 -1 13 -2
taped | -2 10 -3 -1 -2 -2
taque * | 14 -9 -5 2 -6 3
taqueria | 14 -9 -5 2 -6 3
tarde * | 3 0 7 5 -11 -4
tardes | 3 0 7 5 -11 -4
tardes le | 2 -4 -4 12 -3 -3
tardes le habla | 13 -10 -3 -1 0 1
tardes me | 16 -9 -7 1 -3 2
tardes me llamo | 16 -9 -7 1 -3 2
tardes soy | 9 -4 -4 0 -1 0
target on <name> | -1 9 -5 0 -3 0
tarje * | -9 -11 10 25 -7 -7
tarjeta | -3 -4 -10 23 -3 -4
tarjeta de | -3 -4 -10 23 -3 -4
tarjeta de credito | -3 -3 -9 23 -4 -4
tarjetas | -5 -7 14 10 -7 -5
tasha | 3 -5 -5 -5 12 0
tasha * | 8 -1 0 1 -11 2
tashas | 8 -1 0 1 -11 2
tatia * | 14 -10 -1 0 0 -3
tatiana | 14 -10 -1 0 0 -3
tax | -9 -6 10 53 -6 -42
tax and | -3 -4 10 -1 -4 3
tax and <name> | -3 -4 10 -1 -4 3
tax debt | -6 -7 -7 36 -11 -5
tax preparer | -9 -11 15 -15 27 -7
tax relief | -6 -6 -6 29 -8 -4
tax resolution | -6 -5 -7 31 -9 -4
taxes | -22 -10 -17 44 25 -20
taxi | 3 -2 -10 -12 33 -12
taxi to | -1 0 -6 -9 26 -9
tcm | 2 10 -7 -7 0 2
tdi | 16 -6 -6 1 -5 1
te | -10 12 -13 -5 23 -7
te deje | -4 17 -4 -3 -5 0
teach | -4 -5 15 -5 8 -10
teach * | -7 -13 14 -18 45 -22
teacher | -7 -13 14 -18 45 -22
team | -1 -3 9 2 -6 -1
teapo * | 10 5 -1 -1 -6 -7
teapot | 10 5 -1 -1 -6 -7
teard * | -4 9 10 -4 -7 -4
teardown | -4 9 10 -4 -7 -4
teardown <paper> | -6 -4 17 -1 -3 -4
teardown estimate | -6 -4 17 -1 -3 -4
tech | -8 18 40 -15 -22 -12
tech and | -4 -3 14 -6 -3 3
techn * | -1 -9 7 11 1 -10
technical | -3 -3 3 13 -6 -5
technical college | 1 -3 10 -5 -4 1
technical department | -3 -2 -2 9 -3 1
technician | -11 1 17 -10 13 -10
technician and | -5 0 17 -2 -6 -3
technician and <name> | -5 0 17 -2 -6 -3
technician and id | -5 0 17 -2 -6 -3
technician did | 2 33 -11 -8 -13 -3
technicians | 5 -3 -10 9 -1 0
techs | 9 -4 6 1 -4 -9
tee | 0 -7 -6 -2 25 -11
teeth | 2 -9 -10 -9 34 -8
tehra * | 14 -1 -2 -13 -2 5
tehrani | 14 -1 -2 -13 -2 5
telef * | 10 -9 -13 -2 20 -7
telefono | 10 -9 -13 -2 20 -7
telefono es | 13 -7 -4 1 -4 0
telefono es <n> | 11 -6 -2 0 -2 -1
telefono es el | 9 -5 -3 0 -3 1
telep * | 9 -8 -2 -1 2 0
telephone | 7 -9 -1 0 2 0
telephone <n> | 14 -5 -2 0 -6 -1
telephone me | 2 -10 1 1 5 2
tell | -6 20 -3 1 3 -15
tell <name> | -13 -1 10 -4 14 -7
tell <we> | -8 6 -2 10 -6 0
tell <we> about | 0 -1 -8 10 -1 0
tell him | 1 28 -11 -1 -8 -9
tell him the | -9 23 -5 -2 3 -10
tell him to | 0 17 -8 1 -11 1
tell me | 15 -2 -10 -5 5 -3
tell me if | 17 -14 -3 -4 14 -10
tell me when | -3 12 -5 0 -5 1
tell me which | -4 -1 11 -7 -2 3
tell the | -11 12 6 -5 5 -7
tell the <mechanic> | -3 19 -7 1 -7 -3
tell you | -8 6 -2 10 -6 0
tell you about | 0 -1 -8 10 -1 0
tell your | -3 10 3 -14 17 -13
tell your <kin> | -7 -11 -11 -5 37 -3
tell your mother | -7 -5 -4 -6 26 -5
telli * | 15 1 -4 -5 -9 3
telling | 15 1 -4 -5 -9 3
tells | -3 9 -2 1 -6 1
tells me | -3 9 -2 1 -6 1
temp | 7 -7 9 -2 -4 -3
tempr * | 8 -6 -2 0 -1 0
temprano | 8 -6 -2 0 -1 0
ten | -21 27 3 8 0 -16
ten a | 1 15 -4 -1 -9 -2
ten a m | 1 15 -4 -1 -9 -2
ten and | -4 13 -5 -1 -5 2
ten for | -4 10 -3 1 -7 3
ten for the | -4 10 -3 1 -7 3
ten its | 0 11 -5 0 -3 -3
ten millimeter | -2 9 -2 -2 -4 2
ten minutes | -8 2 12 0 6 -12
ten minutes late | -2 16 -8 -4 10 -12
ten minutes of | 1 -2 10 5 -7 -7
ten minutes then | 16 -5 -3 -2 -6 0
ten minutes this | -3 -1 10 2 -7 0
ten oclock | -6 25 -4 -2 -7 -7
ten percent | 0 -6 2 12 -7 -1
ten thousand | -6 -7 -6 -3 21 1
ten thousand miles | 8 -2 -2 -2 0 -2
tenan * | 8 -4 -12 -10 28 -9
tenant | -2 -1 -10 -9 30 -9
tenants | 10 -3 -5 -1 -2 1
tenga chanza | 10 -5 -4 0 -3 2
tengo | 28 2 15 -18 -11 -16
tengo cita | 1 28 -8 -6 -8 -6
tengo el | 0 16 9 -7 -8 -10
tengo quince | -3 -3 8 -1 -1 1
tengo quince anos | -3 -3 8 -1 -1 1
tengo un | 31 -18 5 -9 -11 2
tengo un <car> | 33 -15 -13 1 -6 1
tengo una | 19 5 -9 -5 -7 -3
tengo una <car> | 26 -17 -7 1 -3 0
tengo una cita | -3 22 -4 -4 -3 -7
tenia | 13 21 -4 -10 -12 -8
tensi * | 11 -3 -1 0 -8 1
tensioner | 11 -3 -1 0 -8 1
tenth | -5 10 6 -5 -7 0
teres * | 8 21 -15 -1 -11 -2
teresa | 8 21 -15 -1 -11 -2
term | 20 -12 -14 -7 13 0
termi * | -23 5 -4 27 19 -24
terminal | -8 -13 3 15 9 -7
terrell | 19 -7 -5 0 -3 -4
terrell <n> | 14 -5 -3 0 -2 -3
terri * | -9 -14 23 24 -14 -10
territory | -14 -12 26 25 -13 -11
tesla | 18 -7 -1 2 -14 2
tesla * | 9 -4 -3 0 -5 2
tesla and | 13 -4 1 1 -11 1
teslas | 9 -4 -3 0 -5 2
test | -4 -13 -18 -22 40 17
test it | 11 2 -2 -2 -10 0
test it and | 0 8 0 -1 -8 2
test results | -9 -2 -3 -9 35 -13
teste * | -1 1 17 -4 -11 -1
tested | 2 0 7 -2 -10 2
tested it | 1 11 -7 1 -8 3
tested the | 9 -7 -3 0 0 0
tested the <part> | 9 -7 -3 0 0 0
testi * | -10 -8 -8 -5 -9 40
testing | -10 -8 -8 -5 -9 40
texas | 14 -5 -4 4 -2 -8
text | 5 31 -21 5 -9 -11
text <we> | 11 26 -13 -7 -10 -8
text about | -2 17 -5 -1 -8 0
text from | 8 23 -9 -9 -9 -5
text from <we> | 2 28 -8 -8 -9 -5
text from you | 2 28 -8 -8 -9 -5
text is | -1 1 9 -1 -6 -2
text it | -8 21 -4 1 -4 -6
text me | 8 -12 -9 11 21 -19
text me back | -9 -10 -3 14 16 -8
text message | -8 32 -1 -12 -6 -4
text you | 11 26 -13 -7 -10 -8
texte * | -6 49 -13 -10 -10 -11
texted | -6 49 -13 -10 -10 -11
texted <we> | -4 16 -4 -1 -5 -2
texted me | -1 27 -5 -8 -5 -9
texted you | -4 16 -4 -1 -5 -2
texting me | -1 8 -4 0 -2 0
texts | -4 14 5 -3 -7 -5
thadd * | 23 -5 -9 -2 -5 -2
thaddeus | 23 -5 -9 -2 -5 -2
thaddeus <name> | 12 -3 -7 -2 -2 2
than | -20 17 12 13 -15 -8
than <we> | -2 -3 8 -1 -2 0
than i | -8 6 14 -9 -1 -2
than the | -1 2 -7 15 -3 -6
than we | -13 20 11 -7 -6 -6
than you | -2 -3 8 -1 -2 0
thank | -4 31 -18 -21 -9 21
thank * | 13 13 -14 -19 -4 11
thank <we> | -4 22 -15 -16 -7 21
thank <we> <kin> | 13 -8 -1 -4 -2 2
thank <we> bye | 8 -9 -2 -1 -4 9
thank <we> for | -10 19 -4 -10 -13 17
thank <we> so | 3 6 -4 -4 -9 8
thank <we> thank | 1 -9 -1 -1 -3 12
thank <we> very | -2 -6 -2 -2 -3 15
thank you | -4 19 -15 -15 -7 21
thank you brother | 13 -8 -1 -4 -2 2
thank you bye | 8 -9 -2 -1 -4 9
thank you for | -9 12 -3 -8 -11 18
thank you so | 3 6 -4 -4 -9 8
thank you thank | 1 -9 -1 -1 -3 12
thank you very | -2 -6 -2 -2 -3 15
thanks | 22 15 -11 -17 -23 14
thanks <name> | 14 -5 -1 0 -6 -1
thanks a | 12 -11 -1 0 0 0
thanks a million | 12 -11 -1 0 0 0
thanks again | -9 33 7 -8 -5 -17
thanks again for | -5 22 7 -10 -1 -13
thanks for | -14 26 -20 -2 -23 34
thanks for coming | 3 22 -7 -5 -6 -8
thanks for watching | -6 -14 -4 -9 -8 41
thanks its | 12 12 -8 -9 -6 -2
thanksgiving | -13 -2 -6 -7 36 -8
that | -27 22 29 -12 -10 -2
that <car> | -12 -9 20 -4 12 -7
that <car> <we> | -9 1 19 0 -13 2
that <car> you | -5 -5 20 0 -12 2
that <mechanic> | -3 33 -11 0 -12 -7
that <mechanic> <we> | -4 23 -7 -1 -4 -7
that <mechanic> but | 10 -1 -7 -2 -1 1
that <name> | -6 11 4 2 -12 2
that <paper> | -10 24 -3 1 -6 -6
that <part> | -9 30 42 -15 -24 -23
that <part> <we> | -9 6 30 -6 -6 -14
that <part> come | -2 9 -4 0 -2 -1
that <part> for | -4 12 1 -3 -6 0
that <vehicle> | -5 -9 13 -6 7 0
that <we> | -10 48 11 -16 -17 -16
that <we> <did> | -11 22 4 -6 -4 -5
that alternator | -13 14 15 -3 -8 -5
that alternator you | -8 11 2 0 -5 0
that and | 9 -9 3 -1 -4 2
that axle | -3 -4 14 0 -6 -1
that axle for | -3 -4 14 0 -6 -1
that back | 2 26 -6 -10 -2 -10
that bad | 8 5 -5 1 -8 -1
that caliper | -1 9 -1 -1 -5 0
that call | -5 12 -7 -7 4 4
that call me | -6 14 -5 -2 -4 3
that came | -4 36 -13 -4 -12 -3
that car | -4 -4 16 -2 -8 1
that comes | 20 -7 -4 -2 -9 2
that comes to | 20 -7 -4 -2 -9 2
that compressor | -7 -1 21 -3 -4 -6
that customer | -6 -9 16 -1 -1 2
that customer with | -2 -10 15 -2 -2 1
that does | -2 -8 1 -2 16 -5
that done | -5 17 -10 0 -4 1
that door | -1 -5 9 2 -6 2
that engine | -8 -10 36 -8 -2 -8
that fella | -4 23 -7 -1 -4 -7
that fella you | -4 23 -7 -1 -4 -7
that has | 22 -5 -2 -4 -3 -9
that heat | -3 10 -4 -1 -4 1
that i | -9 -4 -1 3 14 -3
that i cant | -3 -6 13 2 -9 3
that im | -5 13 -6 0 -3 0
that in | -2 1 4 9 -6 -5
that in a | 8 -5 -4 13 -3 -9
that injector | -3 -2 10 -1 -2 -1
that injector <part> | -3 -2 10 -1 -2 -1
that injector pump | -3 -2 10 -1 -2 -1
that kind | 14 -8 -10 1 0 3
that kind of | 14 -8 -10 1 0 3
that man | -3 16 -1 -1 -4 -6
that means | 11 -4 -4 0 -1 -2
that motor | 3 4 18 -9 -4 -11
that my | 16 -9 -3 1 -5 0
that needs | 10 9 6 -10 -12 -4
that needs a | 5 13 -4 -11 -8 5
that needs an | 10 -8 16 -5 -6 -6
that needs spark | 18 -5 -14 0 0 1
that noise | -6 18 -4 1 -8 -2
that noise again | -6 18 -3 1 -8 -2
that oil | -3 10 -5 0 -2 0
that one | 13 -8 -3 1 -6 2
that one is | 15 -12 -3 -1 -1 1
that or | 8 3 -5 -4 -4 2
that overheats | 16 -6 -4 0 -3 -4
that part | -10 45 9 -14 -18 -10
that part come | -2 9 -4 0 -2 -1
that part for | -4 19 -10 -1 -7 3
that price | -4 12 -4 -2 -2 0
that quote | -8 23 -2 1 -6 -7
that radiator | -2 -4 9 -1 -1 0
that radiator for | -2 -4 9 -1 -1 0
that ratchet | -5 -4 26 -5 -5 -7
that ratchet <we> | -5 -4 26 -5 -5 -7
that ratchet you | -5 -4 26 -5 -5 -7
that run | 16 -13 -3 0 -1 0
that runs | 8 -1 -11 0 1 3
that something | 17 -2 -6 1 -11 0
that something <we> | 12 0 -4 1 -9 0
that something you | 12 0 -4 1 -9 0
that something youd | 13 -4 -3 1 -4 -2
that starter | -3 -8 12 0 -3 2
that the | 9 0 -3 0 3 -9
that the <part> | 0 8 -9 0 -1 2
that they | -4 18 -6 -1 -4 -3
that thing | -3 12 -4 9 -11 -4
that thing again | 0 17 -3 -2 -9 -2
that time | 15 -4 -4 -4 -4 0
that to | -9 37 -9 -5 -8 -6
that torque | -2 -7 13 -3 -1 1
that torque wrench | -2 -7 13 -3 -1 1
that transmission | -5 -8 26 0 -6 -7
that transmission you | -4 -9 23 0 -3 -7
that wants | 12 -5 -3 -1 -2 0
that was | 10 20 -11 -6 -9 -4
that was done | -4 24 -7 -3 -5 -5
that water | -6 -2 9 1 -4 2
that water <part> | -6 -2 9 1 -4 2
that water pump | -6 -2 9 1 -4 2
that we | -5 -7 25 -5 -6 -2
that will | 9 -3 -3 0 -3 2
that windshield | -8 -8 26 -3 -8 1
that wont | 16 -6 1 0 -15 4
that wont start | 13 -4 -3 0 -7 1
that would be | 10 -8 -2 0 -1 1
that yall | -9 26 -9 -3 -3 -2
that you | -3 41 11 -15 -17 -17
that you did | -1 8 5 -5 -4 -4
that youre | 1 27 -10 -3 -9 -5
thats | 4 3 4 -12 2 -1
thats <n> | 14 -9 -2 2 -6 2
thats <name> | 9 -4 1 0 -6 0
thats <we> | -2 9 4 -2 -8 -1
thats a <name> | 17 -9 -2 2 0 -8
thats all | 12 -4 -6 -7 13 -8
thats been | 15 -12 0 -4 1 0
thats been sitting | 13 -9 5 -3 -6 0
thats covered | -3 9 -5 -1 -1 1
thats down | 12 -5 -8 0 -1 2
thats fine | -5 11 -4 2 -5 2
thats got | 13 -7 -8 -2 2 2
thats got a | 12 -6 -6 -3 2 2
thats it | 14 -4 -5 -2 -4 1
thats j | 8 -5 -1 1 -4 1
thats k | 10 -2 -3 -1 -3 -2
thats k <name> | 10 -2 -3 -1 -3 -2
thats k a | 10 -2 -3 -1 -3 -2
thats not | -4 2 -3 -2 -3 10
thats ok | -4 12 5 -3 -6 -4
thats on | -9 24 -5 -1 -8 -1
thats the | 9 -4 0 -6 -3 4
thats the old | 13 -8 -2 2 -7 2
thats why | 11 -5 -3 -1 -2 0
thats you | -2 9 4 -2 -8 -1
the | -24 19 16 -19 27 -19
the 14th | 0 -1 8 -9 0 2
the <car> | -42 45 8 -10 1 -2
the <car> <day> | -2 9 -5 -2 -3 3
the <car> <did> | 10 6 -11 0 -4 0
the <car> <name> | 11 -12 13 -3 -9 0
the <car> <paper> | -3 13 -2 -2 -7 1
the <car> <part> | -5 9 -4 0 -1 1
the <car> <we> | -16 9 19 -2 -13 4
the <car> and | -5 19 -9 -5 -5 5
the <car> but | 0 -7 12 -4 -6 4
the <car> came | -10 -4 13 2 -4 3
the <car> dealer | -9 2 13 -6 -3 4
the <car> dealership | -5 -5 -3 -2 15 0
the <car> did | 0 12 -10 0 -2 0
the <car> estimate | -1 10 -1 -2 -7 1
the <car> from | -7 21 -7 0 -7 0
the <car> has | 22 -5 -4 -2 -8 -3
the <car> i | -4 -6 15 -1 -6 2
the <car> in | 0 9 -3 1 -9 2
the <car> just | 12 -2 -4 -1 -5 0
the <car> needs | -4 9 -3 -1 -1 1
the <car> no | 13 -6 -3 1 -6 0
the <car> overheating | 13 -2 -2 -2 -8 0
the <car> so | -5 9 -1 1 -4 -1
the <car> that | -8 18 -6 0 -4 0
the <car> wont | 23 -6 -3 -1 -9 -4
the <car> you | -16 7 21 -3 -12 4
the <day> | 2 27 -3 -4 -14 -8
the <day> after | -1 10 0 -1 -10 1
the <mechanic> | 22 35 5 -20 -22 -20
the <mechanic> <we> | -11 53 -15 -7 -13 -6
the <mechanic> for | 12 -4 -4 -2 -3 2
the <mechanic> i | -3 18 -7 1 -8 -1
the <mechanic> job | -1 -9 22 -2 -12 3
the <mechanic> position | -3 -2 21 -6 -11 2
the <mechanic> says | -4 -9 -2 -1 14 2
the <mechanic> side | 12 -7 -5 1 -4 2
the <mechanic> so | 10 -6 -2 0 -3 0
the <mechanic> that | 10 26 -22 -9 10 -14
the <mechanic> was | 1 27 -9 -2 -10 -7
the <mechanic> who | 13 47 -17 -11 -20 -11
the <mechanic> with | 1 8 8 -2 -11 -4
the <n> | -4 19 7 -5 -10 -6
the <n> <name> | 11 0 -1 -12 -1 4
the <n> i | 13 -3 -4 2 -8 0
the <n> its | 9 -3 -5 1 0 -2
the <name> | 1 -10 -2 15 -8 4
the <paper> | -5 77 -8 -26 -23 -15
the <paper> <we> | 2 32 -7 -7 -14 -7
the <paper> and | -2 15 -4 0 -4 -4
the <paper> for | -12 15 4 -2 -8 3
the <paper> i | -5 11 -4 0 -2 0
the <paper> is | -5 2 10 -3 -4 0
the <paper> on | -7 12 -3 0 -2 1
the <paper> says | -5 15 -3 -1 -4 -2
the <part> | 5 21 16 -11 -19 -12
the <part> <did> | 16 -7 -3 0 -9 3
the <part> <n> | 18 -8 -9 -1 -1 0
the <part> <vehicle> | -4 -6 14 0 -6 1
the <part> <we> | 0 30 52 -24 -27 -30
the <part> already | 14 -5 -8 -3 -1 2
the <part> and | -12 13 8 -4 -6 1
the <part> are | 8 -5 -3 0 -1 0
the <part> balanced | 9 -6 -2 0 -2 0
the <part> but | 25 -16 -9 3 -6 3
the <part> came | -15 -2 30 -11 7 -9
the <part> come | -8 20 -5 -2 -5 -1
the <part> counter | -3 -6 14 0 -3 -3
the <part> department | -3 -4 -6 -2 15 0
the <part> fluid | 10 -4 -5 1 -3 1
the <part> for | 4 18 3 -9 -15 -1
the <part> from | 8 -8 6 -2 -4 1
the <part> got | 10 -6 -4 0 0 0
the <part> house | 7 7 -14 2 -4 2
the <part> i | 16 -9 -6 2 -4 2
the <part> in | 7 16 -14 -1 -8 0
the <part> is | 32 -13 -15 3 -8 0
the <part> its | 21 -11 -9 3 -5 2
the <part> job | -6 20 -9 0 -5 -1
the <part> keeps | 12 -7 -4 0 -1 0
the <part> light | 18 -3 -11 1 0 -5
the <part> lights | 16 -9 -5 2 -4 0
the <part> no | -5 27 -6 -3 -6 -7
the <part> number | -3 -7 28 -5 -9 -3
the <part> on | 8 -6 -11 2 6 2
the <part> or | 18 3 -5 -4 -10 -2
the <part> pedal | 14 -7 -2 1 -4 -1
the <part> place | 0 -7 14 -3 -4 0
the <part> shop | -4 14 3 -4 -5 -5
the <part> squeal | -6 13 -3 -1 -3 0
the <part> they | 8 -7 0 0 0 0
the <part> theyre | -1 -7 10 1 -4 2
the <part> tray | -5 11 -7 2 1 -2
the <part> warehouse | -3 -5 15 -2 -5 1
the <part> went | 4 -10 9 -1 -5 3
the <vehicle> <car> | 10 -3 -2 1 -5 0
the <vehicle> <day> | -5 -6 3 -1 9 0
the <vehicle> <n> | 13 -8 14 -5 -10 -4
the <vehicle> <we> | -12 17 0 -6 9 -8
the <vehicle> all | 15 -2 -3 -3 -2 -5
the <vehicle> and | 8 -7 -1 -7 10 -3
the <vehicle> as | -4 9 -3 0 -1 0
the <vehicle> at | 7 -7 9 -2 -7 1
the <vehicle> for | 1 -7 10 0 -6 3
the <vehicle> he | -4 -4 -1 -1 10 -1
the <vehicle> i | 1 -5 13 -7 -4 3
the <vehicle> is | 4 10 -6 1 -12 2
the <vehicle> line | -1 -6 5 -4 11 -4
the <vehicle> now | 10 -7 -2 1 -4 1
the <vehicle> ready | -8 43 -10 -6 -15 -5
the <vehicle> service | 0 -1 -7 9 -1 1
the <vehicle> to | 0 8 0 -1 -8 2
the <vehicle> was | -6 8 -1 1 -3 1
the <vehicle> wash | 6 -9 -4 -1 8 0
the <vehicle> wont | 10 1 -5 -1 2 -7
the <vehicle> worth | 11 -6 -4 -4 1 2
the a | 21 -3 -10 -2 -10 3
the a <name> | 22 -3 -9 -3 -10 3
the a c | 19 -3 -6 -3 -10 2
the abs | 11 -7 -1 1 -2 -2
the abs light | 10 -6 -1 0 -2 -1
the ac | 12 -11 -1 -5 6 -2
the ac in | -2 -6 15 -1 -9 2
the ac is | 13 -7 -2 0 -4 0
the ac on | -7 17 -1 1 -7 -3
the ad | 1 -10 12 -2 3 -3
the ad <we> | 11 -8 10 0 -9 -4
the address | -2 21 10 -10 -10 -9
the afternoon | -3 -3 11 -3 -3 1
the afternoon <vehicle> | -3 -3 11 -3 -3 1
the afternoon truck | -3 -3 11 -3 -3 1
the air | 19 -13 -8 -3 2 3
the air <part> | 1 9 -4 -2 -5 1
the air <vehicle> | 13 -4 -2 -1 -4 -1
the air conditioner | 3 -12 -8 3 13 0
the air conditioning | 15 -8 -7 1 -4 3
the air ride | 13 -4 -2 -1 -4 -1
the air suspension | 17 -6 -4 2 -10 2
the airbag | -3 -4 13 -1 -1 -3
the airbag light | -3 -4 13 -1 -1 -3
the airport | 13 -15 -12 -6 28 -9
the airport lot | 19 -7 -1 -2 -8 -1
the alignment | -1 -7 10 0 -3 1
the alternator | 4 4 6 -2 -11 -2
the alternator and | -2 -9 14 -5 -1 3
the alternator in | -4 11 -6 -1 -1 1
the alternator went | 17 -11 -4 1 -2 0
the alternator you | -5 17 12 -6 -7 -10
the alternators | 13 -2 -4 1 -10 2
the amara | 0 -3 -5 -5 -7 20
the amara org | 0 -3 -5 -5 -7 20
the animal | -2 -3 -2 -2 12 -3
the animal hospital | -2 -3 -2 -2 12 -3
the apartment | -9 10 4 -12 27 -19
the apartment on | -3 -2 -5 -2 12 0
the apartments | -3 9 -7 -1 2 0
the application | -2 -9 3 -1 7 2
the appointment | -4 45 -14 -13 -5 -9
the appointment for | -5 21 -2 -10 3 -6
the area | -1 -8 10 0 -2 2
the auto | -3 0 8 -3 -1 -1
the automotive | -5 -6 10 -3 1 2
the automotive program | -5 -6 10 -3 1 2
the baby | 2 -5 -6 -7 24 -7
the back | 15 -1 5 -3 -17 1
the back like | 9 -5 -3 1 -3 1
the back of | 11 -10 -1 0 0 1
the backup | 13 -8 -2 1 -2 -2
the bad | 11 -8 -5 1 1 1
the bahamas | 0 -1 -3 11 -4 -3
the balance | -14 26 -8 -7 16 -12
the ball | 12 0 -9 -2 -5 3
the ball joints | 11 3 -8 -3 -4 1
the bank | 1 -6 14 -19 25 -14
the bar | 0 -5 -7 0 22 -10
the barber | -6 -9 -1 -1 17 -1
the barbershop | 14 0 -6 0 -13 5
the barn since | 9 -4 -3 0 -3 0
the battery | 10 15 -14 0 -12 1
the battery and | -5 9 -2 -1 -2 1
the battery but | 17 -11 -2 2 -8 1
the battery in | 9 -1 -4 0 -5 0
the battery is | 18 -8 -6 2 -6 0
the battery keeps | 8 -4 -2 0 0 -2
the battery tray | -5 11 -7 2 1 -2
the battery you | 4 25 -11 -4 -7 -7
the bay | 7 -11 12 1 -5 -4
the bay <name> | 8 -5 -5 1 -1 1
the bay bridge | 8 -5 -5 1 -1 1
the beach | 21 -7 -4 0 -10 1
the belt | 8 6 -5 2 -11 -1
the belt broke | 11 -3 -3 0 -3 -1
the belt is | 9 -1 -2 0 -5 0
the bench | 11 -5 -4 -4 -1 2
the best | 14 -5 -3 0 -4 -2
the best number | 14 -5 -3 0 -3 -3
the better | -2 12 8 -7 -6 -5
the better <name> | -6 10 10 -6 -2 -5
the better business | -6 10 10 -6 -2 -5
the big | 5 -14 3 -6 13 -1
the big one | 11 -6 7 -2 -11 1
the bike | -10 -9 -8 -6 40 -7
the bill | 6 37 -11 -11 -13 -7
the billing | -8 -7 -8 14 14 -5
the billing department | -8 -7 -8 14 14 -5
the blood | -1 -8 -2 -5 19 -3
the blower | 11 -6 -5 0 -1 1
the blue | -5 15 -6 -7 5 -2
the blue <car> | -7 20 -4 -3 -6 1
the blue house | -5 0 -3 -1 11 -2
the board | 9 -1 0 -4 -5 2
the board at | 13 -2 -3 -7 -3 2
the boat | -8 13 -20 -9 32 -8
the boat ramp | 10 -6 -7 -1 9 -5
the book | -1 11 -9 -7 9 -4
the book but | 10 -6 0 0 -3 -1
the bookkeeping | -6 -1 14 -4 -4 1
the bowl | 7 -9 3 -3 0 2
the box | -3 1 12 -2 -6 -3
the brake | -3 14 -11 1 -2 1
the brake job | -6 19 -7 0 -5 -1
the brake light | 1 -10 1 1 5 2
the brake pedal | 14 -7 -2 1 -4 -1
the brakes | 4 13 -14 -2 3 -4
the brakes and | -6 4 9 -1 -8 3
the brakes are | 12 -8 -5 1 0 1
the brakes on | 15 -14 -10 1 9 0
the brakes squeal | -6 13 -3 -1 -3 0
the brakes they | 9 -8 0 0 -1 0
the brakes you | -7 37 -10 -6 -7 -6
the branch | -3 -3 15 -7 -5 3
the break | 10 -8 -1 0 -1 0
the bridge | 22 -8 -2 1 -8 -5
the buckman | 9 15 -5 -4 -5 -8
the building | -5 17 9 -2 -11 -8
the bulb | 14 -6 -4 2 -7 2
the bulbs | 12 -10 -1 -1 0 0
the bulletin | -4 -5 -3 -3 18 -2
the bulletin board | -4 -5 -3 -3 18 -2
the bus | -4 -8 7 -4 14 -5
the business | -7 11 -11 23 -7 -8
the business owner | 1 -2 -5 8 -3 1
the cabin | 5 14 -7 0 -4 -8
the cabin filter | -2 16 -5 1 -2 -8
the calendar | -6 12 -2 -1 -5 3
the caliper | -5 -3 13 -2 -4 0
the call | -10 16 11 -5 -8 -3
the campaign | -1 -2 -1 9 -3 -2
the campaign to | -1 -2 -1 9 -3 -2
the camry | 20 -4 -2 -4 -2 -9
the cap | -1 8 6 -2 -11 -1
the car | 8 10 -17 -5 -4 8
the car and | 0 -1 -8 -3 14 -2
the car as | -4 9 -3 0 -1 0
the car he | -4 -4 -1 -1 10 -1
the car on | 9 -7 0 -1 -1 0
the car was | -6 8 -1 1 -3 1
the car wash | 6 -9 -4 -1 8 0
the car wont | 10 1 -5 -1 2 -7
the car worth | 11 -6 -4 -4 1 2
the car you | -3 26 -7 -1 -9 -5
the carburetor | 12 -7 -4 0 -1 0
the card | 2 3 7 1 -9 -5
the card reader | -3 -6 14 -2 -3 -1
the cars | 6 6 5 -8 -12 3
the cars a | 21 -10 -2 1 -11 2
the cash | 1 24 -8 -4 -6 -6
the cell | 10 -2 -3 1 -7 2
the chamber | -1 -4 14 7 -11 -4
the chamber of | -1 -4 13 7 -10 -6
the charge | 2 14 -4 -2 -10 1
the cheaper | -8 16 -6 -2 -4 4
the check | 2 18 0 -7 -16 3
the check for | -2 14 -5 -1 -3 -3
the check in | -3 18 -5 -1 -4 -4
the church | 12 -11 8 -4 0 -5
the church and | 17 -5 -4 1 -9 0
the church office | 9 -1 -5 0 -2 1
the city | 5 -5 18 -10 -5 -3
the claim | -5 -10 18 -5 -3 4
the claims | 1 -9 16 -2 -4 -2
the claims department | -3 -6 17 -1 -3 -3
the clinic | 8 -8 -8 -8 20 -5
the clutch | 8 -10 8 3 -10 1
the clutch in | -4 -1 9 0 -5 2
the clutch is | 22 -4 -5 -1 -5 -6
the clutch pedal | 14 -9 -7 1 0 1
the code | 12 4 -5 -1 -8 -2
the cold | 11 -6 -3 -1 -2 2
the college | 8 -3 4 2 -13 2
the compressor | 3 -10 31 -8 -10 -6
the computer | 8 9 -4 -4 -10 1
the condenser | 0 -7 9 -2 -4 3
the control arms | 9 -2 -1 -1 -7 1
the coolant | 24 -15 -3 3 -10 2
the cooler | -6 -6 -2 -4 25 -7
the cooler and | -4 -5 -3 -1 16 -2
the core | -9 -9 39 -7 -5 -9
the corner | 11 -11 -6 -3 8 0
the corner of | 9 -4 -3 0 -4 2
the cost | 13 -4 -12 26 -13 -10
the costco | 12 -8 -1 0 -2 0
the costco in | 9 -9 0 0 0 0
the couch | -10 -10 -8 -3 39 -9
the counter | 2 12 19 -8 -15 -10
the county | -7 -9 13 -2 11 -5
the crank | -4 11 -3 -1 -1 -1
the crank <part> | -4 11 -3 -1 -1 -1
the crank sensor | -4 11 -3 -1 -1 -1
the credit | 0 5 14 -11 -9 0
the credit union | 1 5 14 -10 -8 -1
the cummins | 11 -6 -5 0 0 0
the customer | 1 16 8 -8 -17 1
the customers | 1 -5 12 -8 -1 1
the cvt | 9 -7 0 0 -3 0
the damage | 9 27 -8 -11 -10 -7
the dash | 10 1 -4 -2 -8 2
the dash is | 13 -4 -2 0 -4 -2
the date | -5 15 -6 -2 -2 0
the day | 13 4 -8 -3 -5 -2
the day care | 17 -3 -5 -3 -3 -4
the daycare | -3 -3 -6 -1 14 -1
the dealer | 15 2 -14 3 0 -6
the dealer get | -8 11 -4 -4 13 -8
the dealer is | 12 -7 -3 -1 -3 1
the dealers | 20 -8 -4 -2 -8 2
the dealership | 15 -20 6 -2 1 0
the delivery <mechanic> | -4 -5 14 -2 -5 3
the delivery driver | -4 -5 14 -2 -5 3
the dentist | -9 -14 -4 -3 32 -2
the dentists | 4 -12 -7 -1 23 -8
the dentists office | 1 -4 -3 -1 9 -1
the department | 0 -1 -3 9 -4 0
the department of | 0 -1 -3 9 -4 0
the deposit | 1 22 -13 -10 11 -12
the diesel | 18 -5 -6 -2 -2 -3
the dirt | 10 5 -4 -2 -9 1
the dmv | -10 -3 -5 -1 30 -12
the dock | 0 -10 -10 -6 34 -8
the doctor | 18 -10 -9 -11 30 -19
the dog | 8 2 2 -11 15 -17
the dog got | 14 4 -1 -2 -12 -4
the dogs | -5 16 -3 0 -5 -3
the dogs in | -5 16 -3 0 -5 -3
the dollar | -4 -2 -2 18 -6 -4
the door | 16 -12 0 -12 19 -11
the door ajar | 14 -6 -2 2 -6 -3
the door and | 13 -3 -6 1 -6 0
the door i | 14 -7 -1 -1 -5 0
the door wont | 21 -4 -2 0 -13 -2
the doors | 14 -5 -4 1 -6 -1
the drive | 8 -7 3 -7 0 3
the driver | 4 -17 18 -10 5 0
the driver side | 12 -7 -5 1 -4 2
the drivers | 18 -5 -8 -2 -2 0
the drivers side | 18 -4 -8 -3 -2 -1
the driveway | -2 5 8 -1 -11 2
the driveways | -4 9 7 -3 -6 -4
the drum | -3 -6 11 0 -2 0
the drum by | -3 -5 11 0 -2 -1
the eight | -4 21 -3 0 -6 -7
the electric | 12 -6 -5 1 -5 2
the email | -1 25 -6 12 -15 -15
the email and | 4 26 -6 -5 -9 -10
the end | 3 -2 4 2 -9 1
the end of | 3 -2 4 2 -9 2
the engine | 11 4 16 -7 -14 -10
the engine light | 20 -1 -5 0 -5 -8
the engine lights | 9 -8 0 0 -1 0
the engines | 12 -1 -4 0 -4 -3
the epc | 14 -2 -2 -4 -5 -1
the estimate | -2 48 -5 -16 -15 -11
the estimate and | -2 15 -4 0 -4 -5
the estimate i | -5 11 -4 0 -2 0
the estimate on | -7 12 -3 0 -2 1
the estimate you | -7 19 5 -5 -8 -3
the evening | 0 -5 10 -2 -3 1
the exhaust | 16 -5 -6 2 -8 2
the exhaust is | 17 -7 -5 0 -4 -2
the expansion | 15 -11 -2 1 -6 2
the expansion tank | 15 -11 -2 1 -6 2
the explorer | 10 -3 -3 1 -7 2
the eye | -7 -5 -5 -5 28 -6
the eye doctor | -6 -5 -5 -3 24 -5
the factory | -5 0 -10 27 -8 -5
the fall | -1 -6 12 -5 -3 3
the fan | 9 -2 -5 2 -4 0
the fella | -1 11 -12 -3 14 -9
the fella that | -1 -6 -6 0 17 -4
the fellowship | -4 -2 -1 -1 9 0
the fellowship hall | -4 -2 -1 -1 9 0
the fence | -2 -4 14 -2 -5 -1
the fifth | 7 -2 -10 8 -4 1
the file | -7 -3 13 24 -15 -11
the fire | 2 -10 18 -3 -10 3
the fire department | 9 -2 -1 1 -9 2
the fire marshals | 3 -3 10 -1 -8 0
the first | -3 31 8 13 -24 -24
the first and | 8 -12 14 -3 -5 -1
the first one | 3 23 -6 -6 -6 -8
the first page | -4 -7 -10 22 -5 4
the flat | 25 -8 -3 -3 -2 -8
the fleet | 13 -4 -3 -2 -9 4
the floor | 16 -19 -14 -1 19 0
the floor and | 15 -7 -4 0 -3 -1
the florist | -8 -9 -7 -7 39 -7
the fob | 16 -7 -2 -1 -4 -2
the for | -5 3 -10 -2 10 4
the form | 9 -7 -4 -3 4 0
the four | 0 -3 11 0 -8 0
the four cylinder | 8 -7 -1 0 -1 0
the four wheel | -1 -5 14 0 -6 -2
the fourteenth | -2 11 -8 -4 2 2
the frames | -3 -4 -3 -3 12 0
the fraternal | -1 -3 -7 16 -4 -1
the fraternal <name> | -1 -3 -7 16 -4 -1
the fraternal order | -1 -3 -7 16 -4 -1
the freeway | 11 -6 -4 0 -3 2
the fridge | 15 -4 -3 -4 -4 -1
the front | -3 11 -18 -5 20 -5
the front desk | 5 -2 -13 -4 17 -2
the front end | 27 -8 -5 1 -10 -4
the fuel | 2 5 11 -10 -9 1
the fuel <part> | -2 10 -6 3 -7 1
the fuel pump | -2 10 -6 3 -7 1
the fuse | 10 1 -4 1 -8 1
the game | -5 -7 -7 -6 37 -12
the garage | 23 -3 -10 -7 0 -4
the garage and | 16 -7 -5 -2 -6 3
the garage floor | 17 -10 -5 1 -4 2
the garage since | 13 -7 -4 2 -6 2
the gas | 8 -3 -4 -7 10 -3
the gas and | 11 -10 -3 1 0 1
the gas cap | 10 6 -4 -4 -7 0
the gas one | 15 -4 -6 -1 -1 -2
the gas station | 10 5 -6 1 -10 2
the gate | -1 18 9 -5 -17 -3
the gate code | -4 22 -9 1 -9 0
the gates | -14 29 -8 -7 9 -9
the gentleman | 9 21 -8 -5 -11 -5
the gentleman who | -5 27 -7 -4 -8 -4
the glass | -8 -9 26 -3 -8 2
the government | 2 -5 -2 15 -4 -6
the gray | 9 -5 -3 1 -5 2
the gray one | 9 -5 -3 1 -5 2
the green | -9 0 7 -4 11 -6
the ground | 25 -9 -9 1 -7 -1
the guarantee | -7 16 -4 -1 -3 -1
the guy | 12 23 10 -6 -26 -13
the guy at | 5 -9 3 2 -3 2
the guy who | 12 14 -8 -4 -11 -3
the guy with | -4 11 6 -1 -8 -4
the guy you | -5 23 -7 -3 -5 -3
the guys | -7 12 -5 -6 6 -1
the gym | 7 -11 -9 -4 26 -10
the gym lot | 12 -4 -5 -1 -5 3
the h | 12 -6 0 1 -8 1
the hampton | -2 10 2 -6 -5 2
the head | -3 9 3 -1 -6 -3
the head gasket | -9 5 7 0 -3 0
the heat | 7 -11 -6 1 6 2
the heater | 22 6 -8 -2 -12 -6
the heater blows | 28 -6 -4 -3 -8 -6
the heater does | -9 15 0 -2 -1 -3
the heater only | 20 -5 -4 1 -8 -3
the helper | 2 -6 23 -4 -10 -4
the helper position | -5 -4 20 -3 -7 -1
the hemi | 10 -4 -3 0 -4 1
the high | -4 -5 17 -5 -5 0
the high school | -3 -5 18 -4 -5 -1
the highway | 14 9 -5 0 -13 -5
the holiday | -7 -8 17 0 -3 2
the hood | 9 6 -7 1 -12 3
the hood and | 13 -7 -2 -1 -4 0
the hood of | -4 13 -6 1 -6 2
the hook | 2 -14 29 -4 -9 -3
the hook where | 1 -4 13 -6 -6 2
the horn | -5 9 -1 0 -4 -1
the hospital | 5 11 -9 -6 2 -4
the hotel | 5 -9 17 -9 2 -6
the house | 1 15 -3 -9 3 -7
the house <n> | 14 -5 -5 -1 -6 1
the house and | 8 -5 -1 1 -4 1
the house i | -3 -3 11 -3 -2 0
the house with | -1 11 -2 0 -7 -1
the hub | 6 2 5 -2 -14 4
the hybrid | 11 -8 7 -3 -6 -1
the hygienist | -5 -9 -2 1 13 3
the i | 10 -5 -2 -1 -2 -1
the ignition | 8 8 -8 0 -9 1
the ignition its | 11 -6 -2 1 -1 -2
the impound | -7 -6 -2 -3 16 2
the insurance | 2 6 17 -15 -10 0
the insurance office | -5 -6 21 -2 -8 0
the intake | 14 1 -6 -1 -10 2
the internal | 12 -6 -4 6 -9 1
the intersection | 12 -6 -5 1 -4 2
the intersection at | 10 -5 -2 0 -4 2
the invoice | -4 28 4 -6 -14 -7
the invoice for | -9 -2 13 -1 -4 3
the invoice you | 2 15 -13 1 -4 -1
the irs | -3 -12 -6 32 -5 -7
the job | 10 -7 11 -21 25 -17
the job <we> | -11 25 11 -5 -14 -6
the job at | -12 -14 -9 -5 45 -5
the job site | 11 -7 -2 0 -3 0
the junkyard | 4 10 25 -10 -16 -12
the junkyard on | 7 9 -8 -1 -5 -2
the key | 24 5 6 -3 -14 -18
the key fob | 11 -4 -4 0 -3 2
the key wont | 17 -6 -3 -2 -7 1
the keys | 14 22 -9 -3 -15 -9
the keys in | 12 -1 -3 0 -7 0
the kia | -3 -3 8 0 -5 3
the kids | -1 5 -14 -6 34 -17
the kit | 19 -8 -6 -1 -5 0
the kowalski | -10 -7 18 0 2 -3
the kroger | 12 -6 -3 1 -4 1
the lady | 2 9 -8 -2 -1 1
the lady with | -2 12 -4 -1 -4 -1
the landline | 9 -4 0 -2 -6 2
the last | 15 0 18 -16 -6 -12
the last <mechanic> | 23 -10 -8 0 -8 2
the last fella | 11 1 -4 -3 -4 -2
the last time | 8 24 -10 -5 -12 -5
the laundromat | 17 -2 -7 -6 -6 3
the leak | -1 19 -11 -1 -8 2
the left | -2 -4 12 2 -8 0
the left shoulder | 9 -5 0 2 -6 0
the letters | 14 -4 -5 -1 -3 1
the library | 4 -9 -9 -4 28 -10
the lift | 5 14 -7 -6 -7 1
the liftgate | 9 5 -7 -2 -6 1
the light | 3 13 -3 -7 0 -5
the light came | -10 27 -5 0 -6 -7
the light is | 0 10 -7 2 -6 1
the light of | 12 -6 -3 -1 -2 0
the light with | 13 -8 -6 1 -1 1
the lights dont | 10 -1 -2 -3 -3 -2
the line | 4 -11 5 27 -14 -11
the link | -8 42 -9 -1 -11 -13
the link to | -1 11 -1 -2 -3 -4
the list | -4 -2 6 21 -10 -11
the listing | -5 -7 -7 -9 32 -4
the location | 2 19 12 -11 -12 -10
the lost | -7 -7 -6 0 29 -10
the lot | 8 -7 5 -15 12 -2
the lot <car> | 16 -4 -6 1 -7 0
the lot at | -4 -6 16 -3 -2 -1
the lot so | 11 -5 -5 2 -4 2
the lowes | 9 -4 -4 0 -2 2
the lug | -4 14 -7 -1 -2 0
the lug nuts | -4 14 -7 -1 -2 0
the machine | -4 2 8 -10 -9 14
the machine shop | -1 6 8 -2 -9 -2
the mail | 1 39 -12 -5 -12 -11
the mailbox | -6 14 -8 -8 -14 21
the mall | 15 -4 -3 -3 -4 -1
the man | 20 8 -9 -5 -9 -5
the manager | -9 3 4 -4 9 -2
the marina | 17 -8 -9 -10 22 -13
the market | -6 -5 12 0 -3 3
the mat | 1 29 -9 -5 -9 -7
the matco | -4 -6 17 -1 -5 -1
the mechanic | 20 27 2 -14 -24 -11
the mechanic is | -3 12 -5 -3 -2 1
the mechanic job | -1 -9 22 -2 -12 3
the mechanic so | 10 -6 -2 0 -3 0
the mechanic that | 14 13 -11 -5 -7 -3
the mechanic you | -5 22 -8 -3 -4 -2
the mechanics | -8 11 -6 -7 11 0
the merchant | -2 -6 10 3 -7 2
the message | 12 12 -5 -5 -7 -7
the mice | 11 -8 -5 1 1 1
the middle | 15 -9 -6 1 -3 2
the middle of | 13 -8 -5 1 -3 2
the mileage | -2 11 -8 -2 -2 2
the mileage and | -4 10 -5 -1 -1 2
the mirror | 10 -5 -3 1 -4 2
the mirror off | 11 -5 -4 1 -5 2
the mobile | 18 -10 7 -3 -13 1
the mobile <mechanic> | 13 -10 15 -1 -17 -1
the mobile guy | 17 -2 -4 -3 -6 -4
the money | 19 17 -8 -13 -13 -3
the month | 3 -1 5 2 -9 1
the moon | 12 -3 -2 0 -3 -5
the mornin | 9 -1 -4 0 -4 0
the morning | -9 4 1 -2 7 -1
the morning its | -5 12 -3 -2 -4 2
the motor | -1 14 -15 1 -3 4
the moving | 9 5 -7 -2 -6 1
the moving company | 9 5 -7 -2 -6 1
the mower | -1 -7 -7 0 20 -3
the muffler | 3 -1 11 1 -12 -1
the muffler fell | 14 -4 -5 1 -7 0
the nail | -5 -4 -5 0 18 -5
the nail place | -4 -4 -2 -1 17 -5
the name and | 18 -5 -7 -3 -5 2
the name is | 4 10 -7 -2 -4 -1
the names <name> | 15 -2 -9 -1 -4 1
the national | 1 -1 -5 10 -4 -1
the national <name> | 1 -1 -5 10 -4 -2
the needle | 9 -7 -1 1 -3 1
the neighborhood | -6 12 -4 10 -10 -2
the neighbors | 15 -9 -2 -1 -3 0
the new | -17 14 19 -7 5 -15
the new <name> | -6 -7 3 -3 14 -1
the new <part> | 7 38 -12 -11 -11 -10
the new federal | 0 -2 -3 9 -3 -1
the new kind | 10 -3 -5 1 -4 2
the new one | 13 -8 -3 -1 -2 1
the next | -5 -9 -2 12 -9 13
the next video | -1 -3 -1 -2 -2 9
the nineteenth | 3 11 -7 -4 -7 5
the nineteenth and | 2 8 -3 -4 -5 2
the ninth | -8 9 10 -4 -7 0
the noise | -5 23 -5 -1 -9 -2
the noise again | -4 15 -2 1 -7 -2
the number | 16 -17 -4 -8 15 -3
the number for | -4 -3 -2 -6 20 -5
the number i | 18 -10 -4 0 -6 2
the number is | 14 -5 -2 -1 -6 0
the number on | 12 -7 -1 -2 2 -3
the numbers | 16 2 -2 -2 -12 -2
the numbers <n> | 16 2 -2 -2 -12 -2
the nursing | 4 -10 -10 -1 22 -5
the oem | -3 22 -5 -1 -7 -5
the oem <part> | -3 22 -5 -1 -7 -5
the office | 5 4 4 -4 -10 0
the oil | 7 19 -5 -3 -14 -3
the oil <did> | 11 -8 -3 1 -1 0
the oil and | -2 10 -2 -1 -1 -4
the oil change | -8 31 9 -11 -12 -10
the oil changed | 11 -8 -3 1 -1 0
the oil in | 8 4 -4 1 -11 2
the oil on | 1 9 -4 -1 -3 -1
the old | 0 8 12 -2 -15 -2
the old <car> | -4 13 3 -6 -3 -3
the old <part> | -7 12 -5 1 -1 1
the old parts | -5 9 -3 0 -1 0
the one | 0 12 -4 -11 5 -3
the one <we> | 3 27 -2 -7 -13 -7
the one in | 0 -8 2 -5 10 1
the one that | 13 -10 1 1 -6 1
the one thats | 11 -5 -7 1 -1 2
the one who | 18 -11 -6 2 -5 3
the one with | 7 7 -18 -4 4 4
the one you | 3 27 -2 -7 -13 -7
the only | 2 -4 -8 -5 11 4
the only key | 13 -5 -3 -5 -4 4
the only one | 12 -5 -8 1 -1 1
the only thing | -4 -2 -4 -6 12 3
the order | -3 8 8 -10 4 -8
the order <we> | -5 12 11 -5 -9 -4
the order you | -5 12 11 -5 -9 -4
the oreilly | 0 -4 14 -6 -4 1
the other | 9 24 -14 6 -21 -4
the other day | 1 11 -4 -2 -6 -1
the other guy | 8 -8 -1 5 -3 0
the other side | 4 13 -6 -2 -6 -3
the owner | -8 15 19 9 -20 -15
the owner about | -8 -13 14 18 -9 -3
the pads | 21 1 4 -6 -12 -8
the paint | -1 -7 26 1 -9 -11
the paper | -5 5 -2 -7 14 -5
the paperwork | 11 -6 5 -4 -7 2
the park | 12 -1 -1 -6 -3 -1
the parking | 19 -13 7 -4 -8 -2
the parking garage | 32 -5 -10 -2 -12 -3
the parking lot | 10 -3 -5 -1 -2 1
the part | -2 45 3 -12 -13 -20
the part came | -10 -1 13 -5 8 -4
the part come | -2 15 -4 -3 -5 -2
the part from | 11 -8 -5 1 0 1
the part in | -5 27 -9 -4 -6 -2
the part number | -3 -7 28 -5 -9 -3
the part you | 8 11 6 -6 -11 -8
the parts | 13 5 4 -11 -3 -8
the parts <n> | 14 -6 -7 -3 -1 3
the parts counter | -3 -6 14 0 -3 -3
the parts department | -3 -4 -6 -2 15 0
the parts from | 13 -5 -7 2 -4 1
the parts house | 7 7 -14 2 -4 2
the parts truck | -4 -6 14 0 -6 1
the passenger | 17 -13 -3 0 -2 1
the passenger side | 15 -10 -3 0 -2 1
the passengers | 11 -5 -2 0 -4 0
the payment | -14 44 9 -15 -14 -10
the pedal | 14 -9 -4 2 -5 1
the person | 8 -4 -9 -4 -13 22
the pharmacy | 7 -6 -12 -10 32 -12
the phone | 2 3 2 -16 5 3
the phone company | 6 -5 9 -3 -6 0
the photographer | -7 -12 20 -1 10 -10
the piano | -6 -9 -4 -4 30 -7
the pickup | 13 -9 15 -6 -9 -4
the pictures | -6 18 11 -6 0 -16
the pizza | -6 1 -4 -7 26 -9
the pizza place | -2 3 -3 -7 18 -10
the place | 23 -7 -6 2 -16 3
the place that | 20 -1 -6 -5 -11 3
the plastic | 14 -3 -5 -2 -5 1
the plugs on | -14 16 -1 0 -1 0
the police | -1 -5 -5 18 -4 -3
the policy | -6 -4 16 -6 -4 4
the pool | -15 -4 -5 -3 38 -10
the porch | -1 -8 -8 0 16 0
the port | 8 -5 -5 8 -7 0
the position | -14 -9 29 -7 10 -9
the power window | 10 -2 -2 -1 -4 -1
the price | -1 36 -9 -6 -12 -9
the price <we> | -7 35 -9 -4 -10 -4
the price for | 23 -14 -2 0 -7 1
the price is | -3 23 -5 0 -6 -8
the price of | -1 -6 10 -2 -3 3
the price on | 3 9 -6 -2 -4 -1
the propane | 10 -8 19 -5 -7 -9
the property | -13 8 16 -14 15 -13
the property manager | -5 10 -4 0 -1 -1
the publix | 3 -8 -2 1 4 2
the publix on | 13 -4 -2 1 -9 1
the pump | -4 3 -4 11 -3 -2
the quarter | -7 -4 20 -3 -1 -5
the quick | 12 -4 -5 0 -5 2
the quote | -7 55 -4 -20 -16 -9
the quote you | -10 28 0 -6 -8 -4
the rack | 1 6 20 -6 -10 -11
the rack <we> | 2 6 26 -9 -13 -12
the rack you | 2 6 26 -9 -13 -12
the radiator | -2 9 11 -2 -17 1
the radio | 7 7 -3 -2 -11 2
the radio cut | 9 -7 -1 0 -3 0
the radio wants | -7 11 -2 -1 -2 1
the radios | 10 -3 -4 -1 -1 -2
the ranger | -6 11 -2 1 -3 0
the reading | 11 -3 -3 -1 -3 -1
the rear | 23 0 -8 0 -12 -4
the receipt | -8 30 -2 -11 1 -10
the receipt for | -8 16 -9 0 -1 2
the rectory | 0 8 -5 0 -5 2
the red | 2 7 -10 -4 7 -2
the red light | 11 -6 -2 0 -2 -2
the red one | -4 -3 -4 -1 14 -2
the refund | -2 19 -5 2 -8 -6
the rent | -6 -9 18 -12 20 -12
the rent on | -2 -6 22 -4 -9 0
the rental | -11 -11 16 -8 24 -9
the repair | -6 31 7 -9 -14 -8
the repair <we> | -9 27 5 -7 -10 -5
the repair you | -5 10 7 -4 -5 -3
the repairs | 13 -5 -5 -1 -4 2
the rest | -2 19 3 -7 -12 -1
the rest on | -4 21 -2 -4 -8 -3
the restaurant | -10 -3 -4 -1 23 -6
the return | -7 -8 23 -2 -3 -3
the right | 8 -12 17 -3 -14 4
the right <part> | -6 0 19 -4 -5 -4
the road | 2 -4 -10 7 4 1
the rolls | -2 -1 -2 -1 8 -1
the rotors | 2 0 26 -6 -13 -9
the route | -8 -7 30 -2 -7 -6
the sales | -3 -2 11 -4 -5 2
the salon | 8 -2 -2 -6 9 -7
the salvage | -5 -6 36 -7 -10 -8
the same | 7 25 1 -9 -26 2
the same <car> | 10 -5 -4 1 -4 2
the same <part> | -5 14 -8 -1 -1 0
the same <vehicle> | 11 -8 -3 1 -1 1
the same noise | -6 24 -4 -2 -6 -6
the same spot | -5 12 -4 1 -8 3
the same thing | 14 -10 -7 2 -1 2
the same truck | 11 -8 -3 1 -1 1
the scanner | 11 -9 -2 -2 0 2
the schedule | -6 34 -9 -6 -8 -5
the school | 16 -6 -3 -16 15 -6
the school <vehicle> | 15 -8 -10 -4 3 3
the school bus | 15 -7 -9 -4 4 2
the school district | 7 -1 9 -8 -7 0
the scrap | -4 -4 21 -1 -8 -5
the scrap yard | -4 -4 21 -1 -8 -5
the screen | 14 -5 -3 -4 -4 2
the seat | 12 -3 7 -1 -13 -2
the seatbelt | 13 -1 -2 -2 -9 1
the second | -11 25 -7 1 3 -12
the second <vehicle> | -6 -6 14 -2 -5 4
the security | 14 -6 -2 -3 -4 0
the self | 12 -4 -12 0 0 3
the seller | 16 -9 -5 0 -4 2
the sellers | 19 -10 -6 -2 -6 3
the sellers in | 15 -9 -4 1 -6 2
the senior | -5 -6 -4 -2 19 -3
the seniors | -3 -6 5 -6 10 0
the serpentine | 10 -5 -2 0 -3 0
the serpentine belt | 10 -5 -2 0 -3 0
the service | -10 13 -3 -15 11 3
the seven | 12 3 -6 0 -10 2
the seven pin | 11 -6 -1 2 -7 2
the sheet | 4 1 -9 1 0 1
the shelf | -4 -6 19 -2 -4 -4
the sheriffs | 7 -4 -10 -3 11 -2
the shifter | 16 -4 -2 0 -7 -3
the shifter cable | 16 -4 -1 0 -7 -4
the shirts | -3 -3 13 -2 -6 0
the shop | -3 -16 13 14 3 -10
the shop <day> | -5 8 -6 -3 6 0
the shop down | -4 -4 -6 22 -3 -4
the shop on | 10 -3 -1 1 -10 2
the shop today | -5 8 -6 -3 6 0
the shoulder | 18 -9 -4 -1 -3 0
the shoulder of | 9 -5 -3 1 -1 0
the shower | -2 10 -4 0 -4 0
the side | 17 -9 -6 2 -5 2
the side of | 17 -9 -7 2 -5 2
the sidewall | 11 -5 -2 2 -8 2
the sign | 4 -10 27 -12 -10 1
the singer | 19 -3 -5 -3 -3 -6
the sliding | 13 -8 -4 2 -3 0
the sliding door | 13 -8 -4 2 -3 0
the slip | -5 -7 9 0 1 2
the smog | 13 -5 0 0 -12 3
the snap | -1 -3 12 -2 -5 -2
the snap on | -1 -3 12 -2 -5 -2
the social | -6 -3 -3 6 8 -2
the social <name> | -6 -3 -3 5 9 -2
the social security | -6 -3 -3 6 8 -2
the spare | 5 11 -7 -1 -9 1
the spare key | 2 13 -3 -2 -7 -3
the spares | 13 -4 -3 -2 -4 0
the spares flat | 13 -4 -3 -2 -4 0
the spark | -5 15 -6 1 -8 3
the spark plugs | -3 12 -3 2 -9 2
the spring | -2 3 1 -10 12 -4
the spring and | -5 -4 -3 -1 18 -5
the starter | 14 1 9 -6 -12 -6
the starter is | 9 -4 -4 1 -3 1
the starter just | 17 -5 -5 0 -8 1
the starter on | -18 19 -2 0 -1 1
the starter you | -10 12 24 -10 -7 -9
the starters | 13 -4 -1 -2 -4 -2
the state | -4 -7 12 9 -11 2
the status | -10 36 -5 -11 -3 -6
the status of | -8 21 -5 -4 -7 3
the steering | 10 -4 -6 1 -2 1
the steering is | 12 -7 -2 0 -2 -1
the sticker | 5 4 -5 2 -9 4
the stores | 15 -3 -9 1 -4 0
the straight | 14 -4 -3 -1 -5 -1
the straight six | 14 -4 -3 -1 -5 -1
the street | 1 6 8 14 -20 -8
the struts | 2 9 3 -7 -11 3
the student | -1 -1 -3 9 -6 2
the student loan | -1 -1 -3 9 -6 2
the summer | 7 -5 16 -4 -10 -4
the summer <we> | 10 -7 12 -2 -7 -5
the summer you | 10 -7 12 -2 -7 -5
the sunroof | 17 -3 -4 1 -9 -2
the suspension | 5 7 -1 -2 -11 1
the system | -3 13 2 -9 -3 -1
the tailgate | 16 -7 -4 1 -7 1
the tank | 9 -1 -2 -3 -3 0
the target | 9 -4 -2 1 -5 0
the taxi | 13 -9 0 1 -5 0
the teardown | -2 13 -9 -3 -4 4
the tech | -12 39 8 -9 -11 -14
the temp | -1 -5 12 -1 -2 -4
the ten | -7 21 -4 -3 -1 -6
the tenth | -3 10 4 -5 -6 0
the text | 2 31 -2 -8 -9 -14
the the | 2 8 1 -12 -24 26
the the <vehicle> | 17 -9 -5 2 -7 1
the the struts | -6 10 -3 -1 -2 2
the the the | -8 -8 -6 -5 -10 37
the the truck | 12 -5 -2 1 -5 -1
the thermostat | -1 13 -6 -1 -6 1
the thermostat housing | 0 13 -6 1 -7 0
the thing | 2 6 -14 0 7 0
the third and | -5 11 -3 -2 -3 2
the thirtieth | 11 -3 3 -6 -8 3
the thirty | 10 -4 2 -4 -6 2
the thirty first | 10 -4 2 -4 -6 2
the tie | 7 3 -7 1 -8 4
the tie rods | -4 11 -3 1 -7 2
the time | 5 -7 15 -8 4 -9
the timing | 2 16 -13 -5 -3 3
the timing belt | -1 11 -5 -5 -2 2
the timing chain | -5 13 -4 -4 0 0
the timing cover | 14 -4 -5 -1 -2 -1
the tire | 12 -12 8 0 -14 6
the tire shop | 17 -1 -17 -1 -2 3
the tire warehouse | -3 -5 15 -2 -5 1
the tires | 22 -13 18 -6 -19 -3
the tires are | 14 -9 -5 0 0 0
the tires balanced | 9 -6 -2 0 -2 0
the title | 1 -5 -4 -2 9 2
the title says | 8 -3 -3 1 -2 -2
the tone | -5 -8 -6 -7 -6 32
the tool | 5 -7 24 -1 -10 -11
the tool <vehicle> | 8 -10 8 -1 -6 2
the tool truck | 8 -10 8 -1 -6 2
the torque | -7 11 9 -5 -3 -5
the total | -10 45 -6 -7 -13 -9
the tow | 22 -4 -16 -4 5 -3
the tow <mechanic> | 9 -5 -5 1 0 1
the tow <vehicle> | 16 3 -7 -4 -6 -3
the tow company | 10 1 -4 -2 -7 2
the tow truck | 16 3 -7 -4 -6 -3
the tow yard | -1 -7 -6 0 12 3
the town | 12 -2 -4 0 -7 1
the town <name> | 12 -2 -4 0 -7 1
the town center | 12 -2 -4 0 -7 1
the track | -4 12 -5 0 -2 0
the track bar | -4 12 -5 0 -2 0
the tractor | -2 10 -2 -2 -2 -2
the trailer | 2 -11 12 -6 9 -6
the trailhead | 17 -5 -6 -1 -7 2
the train | 10 -6 -1 -1 0 -1
the transmission | 14 8 1 -3 -15 -5
the transmission is | 26 -7 -10 2 -5 -4
the transmission its | 17 -9 -10 1 0 0
the transmission shop | -10 16 6 -3 -3 -6
the transmissions | 17 -9 -5 0 -5 2
the transmissions slipping | 17 -9 -5 0 -5 2
the trash | -2 11 -4 0 -6 1
the tree | -7 -8 -7 -7 34 -6
the truck | -1 -5 22 -22 20 -14
the truck <n> | -5 -6 13 -1 -5 3
the truck and | -4 -5 13 -4 -4 4
the truck i | -3 -2 12 -6 -1 1
the truck is | -2 13 -1 -1 -7 -2
the truck its | 9 -2 -2 1 -7 1
the truck to | 0 8 0 -1 -8 2
the trucks | 15 -4 13 -4 -12 -8
the trucks are | -3 -10 24 -1 -5 -6
the trunk | 17 -7 -3 1 -9 0
the trunk wont | 10 -5 -2 0 -3 0
the truth | 13 -8 -2 1 -6 2
the tune | -5 20 -6 1 -5 -5
the tune up | -5 20 -6 1 -5 -5
the twelfth | -4 -4 -1 -5 14 0
the twelve | 17 -4 -4 -1 -10 2
the twelve volt | 17 -4 -4 -1 -10 2
the two | -1 -9 11 -17 18 -1
the two bedroom | 2 -7 -7 -6 16 1
the two hundred | 1 -1 -4 -6 11 0
the two oclock | -4 -7 18 -3 -5 0
the two vans | 9 -3 -4 -2 -2 1
the u | 17 -1 -8 -3 -6 1
the uber | -9 -4 0 0 18 -4
the uniform | -5 -7 28 -4 -12 0
the united | 0 -3 -4 9 -2 0
the united <name> | 0 -3 -4 9 -2 0
the united states | 0 -3 -4 9 -2 0
the upcoming | -3 -4 -3 24 -7 -7
the urgent | 9 3 -4 -4 -2 -2
the used | 1 -14 16 -3 3 -2
the usual | 15 -4 -3 -3 -3 -3
the valve | 27 -8 -4 -2 -16 2
the valve covers | 25 -6 -1 -5 -13 0
the van | 16 4 -5 -10 -2 -3
the vans | -4 -3 -1 0 10 -2
the vehicle | -6 3 6 9 -12 1
the vehicle is | 0 10 -4 -2 -3 0
the vehicle service | 0 -1 -7 9 -1 1
the vehicles | 8 -3 -3 1 -2 -2
the vents | 9 -5 -2 0 -3 1
the vet | 7 -7 -13 -9 33 -12
the vin | 2 9 19 -9 -14 -8
the vin <we> | -5 2 12 0 -4 -5
the vin you | -5 2 12 0 -4 -5
the visit | -6 20 -2 0 -11 0
the walgreens | 8 -2 -2 1 -6 1
the walgreens on | 8 -2 -2 1 -6 1
the walmart | 11 -7 -2 1 -3 1
the warehouse | -4 -13 28 -9 15 -17
the warranty | -6 22 -5 8 -13 -6
the warranty <we> | 1 27 -12 -10 -4 -1
the warranty company | -3 8 8 -12 -5 4
the warranty on | -1 12 -9 12 -8 -6
the warranty you | 1 27 -12 -10 -4 -1
the waste | 1 -2 24 -2 -15 -6
the waste oil | -2 -4 9 -2 -3 1
the water | 5 -6 -10 -4 17 -2
the water <part> | 7 1 -1 1 -11 3
the water heater | -2 -9 -5 0 18 -2
the water heaters | -3 -4 -3 0 9 1
the water pump | 7 1 -1 1 -11 3
the water pumps | 17 -3 -4 -4 -9 3
the way | 0 30 -15 5 -9 -11
the way its | -3 9 -1 0 -4 -1
the way to | -2 12 -4 0 -4 -3
the website | 14 -3 -6 -5 2 -3
the wedding | -6 -10 -4 -2 24 -1
the wednesday | -1 7 6 -4 -9 1
the week | -2 9 -9 -2 3 1
the week after | 0 11 -7 -1 -4 0
the weekend | 1 9 0 -2 -10 3
the wheel | 9 6 -7 2 -13 4
the wheel bearing | -1 9 -4 -1 -5 2
the wheel is | 17 -10 -4 1 -5 2
the wheel lock | -3 10 -4 -1 -5 3
the wheels | -4 11 -7 1 -5 3
the wheels off | -9 14 -2 -2 -3 2
the white <vehicle> | 3 5 3 -1 -8 -1
the white van | 3 5 3 -1 -8 -1
the whole | 11 -11 1 0 -3 1
the whole tune | 12 -6 -2 -1 -2 0
the wifes | 3 8 -6 0 -3 -2
the willows | 2 10 -6 0 -6 -1
the window | 18 1 -6 -1 -12 0
the windows | 10 -1 -3 0 -8 2
the winn | 9 -3 -2 1 -5 0
the winn dixie | 9 -3 -2 1 -5 0
the wipers | 9 -4 -1 2 -7 1
the wires | 3 -8 -5 1 11 -2
the woods | -4 -6 9 -1 0 2
the woods <day> | -4 -6 9 -1 0 2
the woods <name> | -4 -4 9 -1 0 2
the word | 10 -6 -2 1 -6 2
the work | -1 48 -18 -7 -12 -10
the work <we> | -8 32 -8 -4 -9 -4
the work in | -1 10 -6 1 -4 0
the work order | -3 16 -7 -1 -4 -1
the work that | -6 15 -3 0 -7 1
the work you | -3 19 -6 -2 -6 -2
the wrong | -10 22 12 -18 11 -17
the wrong address | -7 12 -4 -6 11 -6
the wrong house | 2 30 -5 -6 -10 -10
the wrong number | -2 -7 -2 -2 22 -9
the wrong one | 3 4 24 -9 -17 -5
the wrong place | -9 7 -7 -2 15 -3
the wrong side | -1 -6 13 1 -4 -2
the yard | 3 8 31 -12 -15 -13
the yard on | 11 -5 -5 0 0 -1
the year | 0 -6 -7 20 -6 -1
the yellow | 7 -2 11 -9 -7 0
the young | 3 25 -8 -5 -8 -7
the young <mechanic> | 3 25 -8 -5 -8 -7
the young man | 3 25 -8 -5 -8 -7
their | 2 -1 13 -7 -9 1
them | 30 -3 2 -9 -8 -12
them <part> | 3 9 -2 0 -14 3
them and | 11 -3 -6 -3 -1 1
them anymore | 9 -5 -3 1 -4 2
them for | 12 -2 -5 -4 -5 3
them in | 20 1 -7 -3 -6 -5
them on | 8 -5 -3 0 -3 2
them to | -4 4 9 -6 -3 0
them with | -5 12 2 -3 -4 -2
them with the | -5 12 2 -3 -4 -2
them your | -3 -8 10 -1 0 3
then | 6 -7 -6 -4 1 9
then <n> | 9 -11 3 -1 -2 2
then <name> | 0 8 -10 -2 3 1
then dies | 12 -1 -1 -3 -3 -2
then dies starts | 12 -1 -1 -3 -3 -2
then he | -2 -2 -1 0 -2 8
then i | 6 -9 -7 -1 4 6
then it | 9 -5 -2 0 -2 0
then it just | 10 -4 -3 2 -3 -1
then its <n> | 8 -4 -3 -1 -1 0
then like | -2 9 -3 1 -7 2
theo | 17 -5 -3 -3 -6 0
theod * | 16 -2 -2 -9 -5 1
theodore | 16 -2 -2 -9 -5 1
theodore <name> | 16 -2 -2 -9 -5 1
thera * | -10 -10 -10 -10 48 -10
therapist | -7 -7 -7 -7 36 -7
therapy | -6 -6 -6 -6 28 -6
there | -10 -3 0 -1 -1 15
there * | -5 1 0 -4 15 -7
there <day> | -11 7 4 -6 8 -2
there and | 10 -2 -2 2 -9 1
there any | -5 13 -5 0 -4 1
there any way | -2 13 -5 -3 -6 2
there are | 16 -5 -6 1 -8 2
there im | 15 -6 -3 -1 -4 -1
there in like | -1 -3 -4 -3 9 2
there instead | 2 28 -7 -7 -9 -7
there is | 3 6 -10 8 -6 0
there is a | 1 5 -8 7 -5 0
there its | -4 7 3 7 -15 2
there its <name> | 10 -3 5 0 -15 3
there like | 8 -3 -2 -1 -2 1
there my | 3 1 9 6 -15 -4
there so | 6 -8 9 1 -5 -2
there was | -5 2 -8 14 -5 1
there were | 14 -2 -11 -1 0 1
there with | 8 -5 0 0 -5 0
theres | -5 -3 5 -2 11 -7
theres a | -3 7 6 4 -10 -3
theres a <car> | 8 -5 -1 -1 -2 1
theres a <mechanic> | 1 -7 12 -4 -6 4
theres a a | -6 10 2 -2 -5 0
theres a clunk | 14 -3 -5 0 -8 3
theres a different | -11 14 -3 0 -1 1
theres a gate | -1 -4 11 0 -6 0
theres a grinding | -6 10 -3 1 -3 1
theres a light | 14 -1 -3 -4 -5 -2
theres a pothole | -3 -5 -3 -4 17 -1
theres a rattle | 15 -3 -5 -1 -3 -3
theres a screw | -1 9 -1 -3 -5 2
theres about | 12 1 -8 -2 -5 2
theres an | 0 -5 12 -5 -5 4
theres any | 12 -5 1 1 -9 1
theres any way | 12 -5 1 1 -9 1
theres like a | 5 3 -2 1 -8 1
theres no | -3 2 4 -9 14 -9
theres no hurry | 15 -10 -2 1 -3 0
theres no spare | 9 -2 -4 0 -4 0
theres nobody | -3 -3 10 0 -3 1
theres smoke | 8 -3 -3 1 -5 1
theres smoke just | 8 -2 -4 0 -2 0
theres steam | 10 -8 -2 1 -1 1
theres water | -7 -5 -6 1 14 3
theresa | -1 6 -7 -9 11 0
therm * | 13 15 -8 -2 -17 -1
thermostat | 9 16 -9 -2 -14 0
thermostat housing | 13 9 -10 0 -7 -5
thermostat housing cracked | 26 -14 -10 2 -6 0
thermostat in | 3 15 -4 -6 -9 1
thermostat in my | -3 10 2 -8 0 -2
these | -4 11 13 -8 -21 9
these are | -7 29 -4 -5 -10 -3
these things | -3 2 -2 -3 -4 10
they | 2 10 -1 -11 -4 4
they <did> | 9 3 -9 0 -7 3
they <did> my | -4 13 -4 -1 -5 2
they are | 10 -2 -3 -1 -8 3
they call | 16 -4 -4 -1 -5 -2
they call me | 13 -2 -2 -1 -3 -4
they can | 0 -7 13 -4 -3 1
they changed | -4 13 -4 -1 -5 2
they changed my | -4 13 -4 -1 -5 2
they come | -7 10 -2 -1 -2 1
they did | 10 -1 -7 -1 -4 2
they dont | 12 -6 -3 -1 -4 2
they dont allow | 8 -3 -2 -1 -2 1
they dont make | 10 -6 -3 1 -4 1
they failed | 7 0 -4 2 -8 3
they need | -3 -3 10 -2 -3 2
they need a | -4 -3 10 -3 -3 2
they never | 11 -5 -7 0 8 -6
they said | 10 8 -13 0 -5 0
they said i | 10 -2 -1 -5 -5 2
they say | 14 -4 -3 1 -11 3
they say its | 11 -6 -4 -1 -1 2
they sent | -3 -9 11 1 -1 2
they sent the | -3 -7 10 0 -1 2
they want | 1 14 -13 0 -6 4
they want the | -3 13 -11 -1 -3 4
they want to | 6 8 -10 -1 -4 1
they were | -7 15 -3 -2 -4 1
they wont | 2 -9 7 -4 -1 4
theyd | 14 20 -10 -6 -12 -6
theyre calling | 9 1 -3 -3 -6 2
theyre calling for | 9 1 -3 -3 -6 2
theyre in | -6 5 18 2 -15 -3
theyre not | 7 -4 -2 -4 -6 9
theyv * | 5 14 -12 -3 -5 2
theyve | 5 14 -12 -3 -5 2
thibo * | 16 -5 -6 2 -8 1
thibodeaux | 17 -5 -6 3 -9 1
thing | -3 20 -11 -3 10 -12
thing * | 3 -1 4 -3 -9 5
thing <we> | 9 -3 -11 2 1 2
thing <we> do | 9 -3 -11 2 1 2
thing again | -4 19 -3 -2 -9 -1
thing again call | 0 17 -3 -2 -9 -2
thing and | 18 -5 -4 -4 -6 1
thing for | 2 2 -10 -2 11 -3
thing for the | 1 2 -9 -2 12 -4
thing i | -2 11 -3 -1 -6 1
thing in | 12 -8 -4 1 -3 2
thing in the | 12 -8 -4 1 -3 2
thing its | 10 -3 0 0 -7 0
thing on | -5 -6 -1 -5 14 3
thing with | 10 -4 -2 1 -3 -1
thing with the | 10 -4 -2 1 -3 -1
thing you | 9 -3 -11 2 1 2
thing you do | 9 -3 -11 2 1 2
things | 3 -1 5 -3 -9 5
think * | -11 11 9 3 -12 0
think <n> | 9 -6 -1 0 -1 0
think <name> | -3 0 6 -8 8 -4
think <we> | -1 22 -8 -4 -10 0
think a | 4 8 -3 -3 -4 -1
think he | -7 23 -2 0 -6 -8
think i | -4 -6 11 -6 15 -9
think i dialed | -1 -7 -4 -1 17 -4
think i have | 1 -5 -2 -2 13 -6
think i left | -3 8 -2 1 -5 2
think it might | 13 -7 -2 1 -5 0
think its | 13 1 -10 1 -6 1
think its a | 21 -10 -5 1 -8 0
think its the | 8 -3 -4 1 -3 1
think ive | 3 -3 -5 -3 13 -5
think ive got | 3 -3 -5 -3 13 -5
think my | 22 -3 -9 0 -9 -2
think my <part> | 21 -7 -4 -1 -4 -5
think the | 15 -3 -4 1 -11 1
think the <part> | 13 -7 -4 0 -2 -1
think the alternator | 12 -6 -4 1 -2 0
think you | -1 22 -8 -4 -10 0
think your | -4 16 -3 -3 -6 0
thinking | -11 8 12 4 -11 -2
thinking we | -3 -4 19 -4 -5 -3
third | -4 8 0 11 -2 -12
third <name> | 16 -3 -3 -3 -5 -1
third and | -5 11 -3 -2 -3 2
third time | -7 26 -7 -2 -9 -2
thirt * | 4 -10 17 14 -14 -11
thirteen | 18 -6 -1 -2 -7 -2
thirtieth | 11 -3 3 -6 -8 3
thirty | -3 -9 22 15 -13 -12
thirty day | -7 -4 2 12 -3 0
thirty first | 10 -4 2 -4 -6 2
thirty fives | -1 -5 12 -3 -5 1
thirty minutes | -2 6 -7 8 -5 0
thirty second | -4 -4 12 -8 0 3
thirty second spots | -4 -4 12 -8 0 3
thirty years | 10 -6 -4 0 -1 1
this | -9 -9 11 5 21 -19
this <car> | 12 -4 -9 0 -1 2
this <car> and | 8 -2 -4 -1 -1 1
this <day> | 0 7 0 0 -8 2
this <day> and | 0 7 0 0 -8 2
this <kin> | -11 -6 -2 -5 31 -7
this <n> | 24 -10 4 -1 -11 -5
this <name> | -22 -7 -15 6 49 -11
this afternoon | 17 8 -9 -3 -11 -2
this but | 16 -10 -4 1 -4 1
this but hes | 13 -8 -3 1 -5 2
this but i | 13 -5 -5 1 -5 0
this call | 3 1 -15 24 -7 -6
this call is | 2 1 -12 21 -5 -7
this charge | -1 -3 11 -4 -2 -1
this enterprise | -2 -3 -2 -2 9 0
this evening | 12 -6 -3 0 -5 1
this heres | 22 -3 -5 -4 -6 -4
this in | 13 7 -5 -4 -8 -4
this is | -9 -2 17 0 -1 -6
this is <kin> | 13 -12 -7 -3 18 -8
this is <paper> | 12 1 -1 2 -10 -5
this is a | 3 -4 -19 27 -5 -2
this is about | 6 11 -5 -2 -4 -5
this is aisha | 9 -2 -2 -3 -2 0
this is alejandra | 8 -7 7 -4 -6 1
this is amara | 18 -2 -1 1 -20 4
this is amber | -4 -11 9 4 3 -1
this is an | -10 -9 -14 32 4 -4
this is angela | 3 -8 12 -5 -5 3
this is ashley | 6 -9 -7 4 6 2
this is bill | 12 1 -1 2 -10 -5
this is bob | 9 -3 -4 -2 -2 2
this is brian | -5 8 -7 7 -6 2
this is carol | 10 -4 -6 0 -1 1
this is coach | -6 -4 -2 -1 18 -6
this is cody | -6 5 9 -1 -10 4
this is crystal | 7 -7 8 -5 -7 3
this is dale | -3 -3 10 -4 -3 3
this is dan | -5 22 -4 -2 -3 -7
this is dana | 19 -7 -5 -1 -5 0
this is darnell | -9 5 11 -5 -4 1
this is deacon | 1 -7 -4 -1 9 2
this is deb | 12 0 -7 -2 -5 2
this is delores | -3 -6 -3 0 13 -2
this is denise | 14 -6 5 -7 7 -13
this is desmond | 14 -7 -2 -3 -4 1
this is detective | -5 -5 1 -1 13 -2
this is dispatch | -6 -3 15 -6 -3 2
this is dolores | -2 11 -5 -2 -2 0
this is doug | -7 14 -4 -1 -3 2
this is dr | 8 -10 -14 -6 21 2
this is earl | 12 -4 -6 0 -2 0
this is farah | 0 11 -5 -4 -4 1
this is father | -3 -6 -1 -1 17 -6
this is faye | 11 -6 -3 1 -5 2
this is for | 9 -9 -7 -3 9 1
this is gladys | -4 4 -2 0 13 -11
this is grace | 19 -13 -4 1 -3 1
this is i | -4 -7 -2 -2 17 -2
this is jake | -2 -2 -4 9 -2 1
this is jean | 13 -4 -5 0 -6 1
this is joe | 11 -4 4 -4 -6 -2
this is jolene | 9 -3 -1 -2 -4 1
this is karen | -4 -9 8 -2 8 0
this is kelly | -9 -4 34 -7 -7 -8
this is ken | -6 -5 19 -3 -6 2
this is kevin | 2 0 -5 12 -11 2
this is lincoln | 15 -4 -3 -3 -3 -2
this is linda | 1 -6 9 -2 -4 2
this is lucille | 1 -9 -4 2 7 2
this is marcus | 9 -4 -2 -1 -2 -1
this is marisol | 8 -5 -1 0 -4 1
this is marjorie | 6 -13 -4 0 12 -2
this is mark | 10 -6 -8 7 -4 0
this is marvin | 1 -8 14 0 -6 -1
this is megan | -1 12 -14 18 -8 -8
this is meredith | -9 0 9 -1 -3 3
this is miguel | -5 9 -3 -1 -2 2
this is miss | 1 13 -8 -1 -8 4
this is monica | 7 -5 11 -9 -6 2
this is mr | 0 15 12 -9 -13 -5
this is mrs | -2 11 -11 2 -3 3
this is my | 21 -11 -6 2 -9 4
this is norma | -1 0 10 -6 -4 0
this is not | -9 -7 -7 26 4 -8
this is olivia | -4 9 -3 5 -6 -1
this is pastor | -1 0 -8 6 3 0
this is paul | -4 -12 18 -2 -4 5
this is precious | 7 4 -3 -2 -8 2
this is rachel | 5 -3 -7 10 -5 0
this is reggie | 9 10 -9 -1 -6 -3
this is renata | 13 -5 -3 -6 4 -4
this is robert | -3 -5 -4 11 -2 3
this is roberta | 11 -4 0 -1 -8 1
this is roosevelt | 10 -7 -1 -1 0 0
this is rosa | 9 -4 -2 0 -2 -1
this is samantha | 4 -4 -4 11 -4 -3
this is sergeant | 11 -3 -4 -4 -4 3
this is sharon | -3 -7 -2 0 10 2
this is shirley | -2 15 -6 -2 -7 2
this is shonda | 9 -2 3 -5 -7 1
this is sister | 10 -4 -4 0 -3 2
this is stan | 2 -7 16 0 -4 -8
this is stephanie | 2 -8 14 -7 -7 5
this is steve | 12 10 -8 -7 5 -11
this is still | -2 -2 -3 -1 11 -3
this is the | -12 3 24 4 -4 -14
this is this | -4 -8 2 -2 13 -1
this is tom | 0 5 7 -1 -11 0
this is tony | -1 -4 8 -2 -3 2
this is tyler | 8 -3 -7 3 -2 0
this is wendy | -5 14 5 -6 -6 -2
this is wyatt | 19 -14 -4 1 -4 2
this is your | -4 -6 10 0 13 -12
this isnt | 11 -10 -9 -2 19 -9
this isnt <name> | -6 -3 -4 -1 20 -8
this its | -7 1 -4 -1 10 2
this message | -6 -8 1 -6 18 1
this message is | -5 -7 1 -11 20 1
this month | 10 -7 -4 30 -15 -13
this mornin | -2 -2 8 -1 -5 2
this morning | 6 13 -2 -13 0 -5
this morning about | -5 15 -5 -4 -4 3
this morning and | 5 2 5 -10 -2 0
this november | -2 -1 -1 10 -2 -4
this number | -6 -16 -17 14 40 -15
this offer | -1 -1 -5 8 -2 2
this papa | -7 -4 -2 -4 22 -5
this rain | -3 27 -5 -4 -7 -8
this side | 27 -4 -3 -5 -7 -9
this the | 20 -22 -24 -6 46 -13
this the <mechanic> | 41 -13 -8 -3 -8 -8
this the <name> | -9 -3 0 -3 25 -10
this the <vehicle> | -6 -2 0 -1 10 0
this the car | -6 -2 0 -1 10 0
this the city | -6 -3 -1 -1 13 -2
this the dentist | -8 -3 -1 -4 18 -4
this the dmv | -2 0 -1 -4 12 -6
this the eye | -3 0 0 -5 15 -7
this the mechanic | 37 -10 -5 -3 -12 -7
this the mobile | 25 -6 -7 -1 -10 0
this the pizza | -7 -4 -1 -3 17 -3
this the place | 20 -2 -6 -2 -12 2
this the tow | -7 -5 -1 -1 13 1
this the vet | -3 -2 -3 -3 15 -4
this thing | 13 -6 -1 2 -10 2
this time | -2 15 -8 3 -8 1
this time its | -1 19 -7 0 -7 -3
this tonys | -4 1 -2 -2 16 -10
this week | 12 -9 14 5 -19 -2
this week <n> | -2 -2 18 -9 -6 0
this year | -1 -3 -7 16 -4 -1
thoma * | 14 -5 -3 -1 -5 1
thomas | 14 -5 -3 -1 -5 1
thomp * | 9 -1 -2 -2 -6 2
thompson | 9 -1 -2 -2 -6 2
thorn * | 14 -2 -6 0 -7 2
thorne | 12 -4 -4 0 -7 2
those | 13 -6 22 -1 -25 -4
those <part> | -2 -10 39 -9 -9 -8
those <part> <we> | -8 -10 39 -8 -6 -8
those kids | 9 -6 -1 1 -4 1
those or | 19 -4 -4 2 -8 -4
those pads | -7 -7 28 -5 -4 -6
those pads you | -6 -6 26 -5 -3 -5
those rotors | 0 -2 8 -2 -4 0
those rotors you | -2 -2 8 -2 -2 0
those two | 0 -4 14 -8 -6 4
those two cores | -3 -6 16 -5 -5 4
thoug * | -10 14 1 -6 4 -3
though i | 8 -6 -1 0 -2 1
thought | -6 14 1 -6 1 -4
thought <name> | 3 13 -6 -4 -12 6
thous * | 6 -25 -7 22 7 -3
thousand | 6 -25 -7 17 6 3
thousand and | 11 -2 -4 -3 -4 1
thousand dollars | -2 -3 -6 11 -2 2
thousand dollars in | 0 -3 -6 10 -1 1
thousand eight | 14 -3 -6 0 -6 0
thousand eleven | 18 -4 -2 -1 -9 -2
thousand eleven and | 14 -3 -2 -1 -7 -3
thousand fourteen | 8 -3 0 -1 -2 -2
thousand mile | 14 -2 -2 -4 -7 2
thousand mile service | 14 -2 -2 -4 -7 1
thousand miles | 8 -14 8 -1 -3 3
thousand miles and | 12 -3 -3 -2 -3 0
thousand miles on | 13 -6 -3 0 -4 0
thousand miles the | 12 -3 -5 0 -4 0
thousand nine | 11 -5 -3 0 -2 -1
thousand nineteen | 11 -6 -1 0 -6 2
thousand no | 1 -5 -2 10 -3 -1
thousand on | 12 -8 11 -10 -6 0
thousand on it | 11 -7 12 -9 -5 -1
thousand per | 0 -4 0 18 -7 -6
thousand per employee | -5 -4 -3 21 -5 -4
thousand six | 10 -5 -3 -1 -3 1
three | -5 10 -2 14 -1 -15
three <name> | -2 -4 11 -3 -4 2
three and | -5 14 -4 6 -10 -1
three and i | -5 18 -1 0 -7 -4
three are | 9 -2 -5 -3 -1 2
three cars | 3 -8 12 -4 -2 -2
three day | -2 -3 -2 9 -2 1
three different | 11 -2 -1 -2 -8 2
three different things | 11 -2 -1 -2 -8 2
three hours | 7 7 -6 -2 -9 3
three hours can | 18 -9 -4 -1 -6 2
three hundred | -3 -7 7 12 2 -11
three hundred dollars | 1 -10 2 11 7 -11
three if | -3 -8 8 -5 9 -1
three kids | 9 -5 -2 1 -6 2
three of | 8 13 -11 -6 -5 2
three thousand | 14 -6 -6 13 -14 -1
three times | 1 -7 -5 -3 11 3
three weeks | 9 -10 2 2 -6 3
three weeks ago | -6 10 -3 1 -4 2
threw | 8 2 -8 -1 -2 0
threw a | 11 -6 -7 1 0 2
thrif * | 6 10 -6 -5 -5 0
thrift | 6 10 -6 -5 -5 0
throt * | 12 -4 7 -4 -6 -5
throttle | 12 -4 7 -4 -6 -5
throttle body | 12 -4 7 -4 -6 -5
throttle body <name> | 9 -2 -3 0 -2 -3
throu * | 19 1 6 4 -23 -7
through | 19 1 6 4 -23 -7
through the | 19 -13 2 2 -12 2
through the end | -5 -2 9 -2 -3 2
throw | -7 7 8 -5 -4 0
throw * | 22 -10 -11 -6 2 3
throwing | 21 -9 -10 -6 3 1
throwing a | 21 -5 -6 -3 -10 3
throwing a code | 19 -3 -7 1 -12 3
thurs * | 3 22 18 -14 -9 -20
thursday | 1 24 18 -14 -8 -21
thursday and | -6 23 -2 -7 -9 1
thursday and now | -10 17 -2 1 -3 -4
thursday and the | -9 11 -2 -1 0 0
thursday around | -2 -6 8 1 -2 1
thursday at | 2 -6 -9 -2 11 3
thursday at <n> | 1 -6 -4 -2 11 0
thursday if | 5 -8 4 -1 -1 1
thuy t | 13 -10 -3 0 -2 1
thuy t h | 13 -10 -3 0 -2 1
thyro * | -8 -9 -6 -9 40 -8
thyroid | -8 -9 -6 -9 40 -8
tia | 2 -9 -12 -10 38 -10
tibbs | 21 -3 -5 -3 -9 -1
tibbs <name> | 21 -3 -5 -3 -9 -1
tick | 19 -3 -11 -3 -3 2
ticke * | -6 -20 15 -3 44 -29
ticket | -3 -16 23 -18 32 -17
ticket about | -5 -4 26 -7 -8 -2
ticket about the | -5 -4 26 -7 -8 -2
tickets | -14 -16 -17 13 50 -15
tickets can | 7 -5 -4 15 -10 -2
tidwe * | 9 -4 -1 1 -4 0
tidwell | 9 -4 -1 1 -4 0
tie | 12 5 -13 4 -13 5
tie rod | 11 2 -8 1 -8 2
tie rod ends | 9 -1 0 -1 -2 -5
tie rods | 5 3 -5 3 -9 3
tied | 0 9 0 1 -12 2
tied it | 0 9 0 1 -12 2
tied it up | 9 -2 0 0 -8 0
tiemb * | 30 -10 -7 -2 -8 -2
tiembla | 30 -10 -7 -2 -8 -2
tiene | -2 -10 3 6 21 -18
tiene * | -11 -5 -11 -4 49 -17
tiene un | 13 -7 -6 9 -5 -4
tiene una | 1 -2 -1 10 -5 -3
tienen | -11 -5 -11 -4 49 -17
tiffa * | -4 2 -5 -6 11 1
tiffany | -4 2 -5 -6 11 1
tight | -5 14 -5 0 -4 0
tigua * | 11 -6 -4 0 -3 2
tiguan | 11 -6 -4 0 -3 2
tikto * | -9 -9 -1 36 -8 -8
tiktok | -9 -9 -1 36 -8 -8
tile | -7 -7 -7 -7 37 -7
till | -1 6 22 -11 -11 -5
till <day> | -6 -6 12 -2 0 2
till <day> <we> | -4 -6 9 1 -1 2
till <name> | -5 -6 9 -1 0 2
till friday | -4 -2 10 -1 -2 0
till its | 19 -11 -10 2 -2 2
till like | 13 -5 -5 -1 -5 3
till nine | -5 -4 10 -2 -1 3
till noon | -7 7 17 -7 -5 -5
till the | 10 -6 6 -2 -11 2
till the end | 9 -3 -3 -1 -3 2
tim | -6 9 -6 -8 18 -8
time | -6 28 -9 7 3 -23
time <name> | -4 11 -7 2 -5 3
time <we> | 5 23 -14 -13 12 -13
time <we> coming | 0 21 -4 -2 -9 -6
time are | -10 22 -4 -2 -5 -2
time are <we> | -10 22 -4 -2 -5 -2
time are you | -10 22 -4 -2 -5 -2
time do | 24 -11 -7 -7 9 -8
time do <we> | 24 -11 -7 -7 9 -8
time do you | 24 -8 -4 -4 -6 -2
time for | -6 19 9 -8 -12 -2
time for a | 3 -6 9 -5 -1 0
time for my | -6 23 -9 1 -8 0
time he | -6 27 -5 -7 -6 -3
time i | 18 -9 -10 2 -5 3
time im | -4 22 -3 -4 -7 -5
time is | 7 7 -10 -2 2 -4
time its | -2 18 -8 1 -8 -2
time now | 15 -13 -1 -1 -1 1
time offer | -13 -10 -5 40 -4 -8
time so | 8 -3 -10 -3 9 -1
time the | -7 13 -4 -1 -3 2
time this | 14 -9 -1 -4 -1 0
time this month | 10 -5 0 -4 -1 1
time you | 8 23 -13 -13 9 -13
time youre | -3 9 -5 1 0 -2
times | -9 -2 2 2 28 -21
times <name> | -4 -4 14 -6 -2 1
timin * | 20 7 -9 -2 -11 -6
timing | 20 7 -9 -2 -11 -6
timing belt | 14 5 -10 -1 -7 -1
timing belt and | 8 -1 -4 0 -1 -2
timing belt due | 19 -8 -5 -1 -1 -3
timing belt is | 11 -2 -6 -1 0 -2
timing belt water | 12 -4 -3 -1 -1 -3
timing belts | 5 -7 10 -1 -4 -3
timing chain | 14 13 -5 -2 -9 -10
timing cover | 9 6 -6 -2 -2 -4
timing cover leak | 2 12 -3 -5 -3 -4
tint | -15 -7 10 -2 19 -5
tip | -5 59 -15 -17 -6 -15
tira | 22 -7 -10 1 -5 0
tira aceite | 21 -4 -9 -1 -5 -2
tirad * | 29 -12 3 -3 -8 -9
tirado | 24 -10 4 -3 -7 -8
tire | 14 -16 19 -8 -5 -4
tire <name> | 7 -8 11 -2 -7 1
tire and | 14 -4 -7 -1 -4 1
tire and the | 11 -5 -3 0 -3 1
tire is | 19 -6 -6 2 -6 -3
tire is flat | 16 -4 -5 0 -3 -4
tire just | 8 -3 -5 1 -3 1
tire just blew | 8 -3 -5 1 -3 1
tire kingdom | 15 -6 -3 0 -4 -2
tire pressure | 12 -6 -4 1 -4 1
tire rotation | 13 -6 -7 0 -1 1
tire shop | 17 -1 -17 -1 -2 3
tire warehouse | -3 -5 15 -2 -5 1
tire wholesale | -4 -5 11 -2 -2 3
tire wholesale calling | -3 -6 10 -1 -3 2
tired | 9 -6 -4 5 -4 0
tires | 6 5 5 9 -13 -11
tires and | 1 -6 -5 -4 11 2
tires balanced | 9 -6 -2 0 -2 0
tires mounted | 11 -7 -4 -1 -2 2
tires put | 15 -5 -6 -1 -6 3
tires put on | 15 -5 -6 -1 -6 3
tires rotated and | 9 -3 -3 -1 -5 2
title | -12 -9 13 -8 28 -12
title and | -3 -5 -3 -1 13 -1
title says | 8 -3 -3 1 -2 -2
title says <year> | 8 -3 -3 1 -2 -2
tj | 13 -3 -5 1 -5 -2
to | -16 11 -1 21 5 -20
to <day> | -6 34 -6 -8 -11 -3
to <day> if | -9 17 -3 1 -4 -2
to <did> | 10 4 6 -9 -8 -3
to <did> the | 5 4 -10 2 -4 3
to <n> | -3 8 -10 16 -7 -4
to <n> thousand | 1 1 -3 14 -6 -7
to <name> | 5 27 -11 2 -7 -17
to <paper> | -2 2 20 -7 -10 -3
to <we> | 5 -14 13 6 -10 0
to <we> about | 1 0 11 -7 -5 2
to <we> on | -3 -4 9 -2 -1 1
to a | 0 -6 6 14 -7 -6
to a <car> | 13 -8 6 -7 -8 4
to a new | -2 15 -3 2 -8 -5
to a quick | -4 -1 1 10 -3 -3
to a representative | -4 -4 -7 24 -7 -3
to a shop | 9 -3 -5 -2 -1 2
to a specialist | 2 -3 -11 20 -5 -2
to a stop | 9 -6 -1 1 -4 1
to add | -12 11 14 -7 -3 -3
to an | 3 2 -14 23 -5 -8
to an agent | -10 -8 -10 43 -8 -7
to apply | -7 -6 30 -2 -12 -3
to apply for | -4 -7 25 -1 -12 -2
to ask | 15 2 -5 -7 -5 -1
to ask about | 18 3 -8 -5 -7 -1
to avoid | -1 -7 1 14 -11 4
to avoid arrest | -3 -2 -3 16 -6 -1
to be | 8 14 -8 4 -5 -12
to be <day> | 3 -6 -6 -2 10 1
to be a | 5 -8 14 -6 -8 2
to be at | 5 6 -10 -7 6 0
to be here | -8 39 -7 -7 -8 -9
to be home | -6 28 -6 -7 -6 -3
to be on | -3 9 -5 0 -3 3
to be picked | -7 14 6 -9 0 -4
to be removed | -5 -9 -7 30 -8 0
to be that | -3 10 -7 0 -1 2
to book | -5 5 -7 -3 16 -8
to book a | -1 -6 -4 -1 19 -7
to bring | -2 -5 -9 -2 19 -1
to bring him | 0 -6 -2 0 10 -2
to bring it | 15 -6 -3 -1 -8 3
to buy | -15 -4 -2 6 14 1
to buy a | -14 -2 -4 -3 22 1
to call | 25 7 -3 -13 5 -20
to call <we> | 25 -10 7 -4 -10 -8
to call about | 16 -10 -1 0 -8 2
to call if | -7 19 -4 -1 -4 -4
to call me | 14 15 -7 -8 -9 -4
to call my | -5 -5 -1 -2 23 -9
to call the | 11 9 -10 -2 -4 -5
to call you | 25 -10 7 -4 -10 -8
to cancel | -7 18 -5 1 9 -16
to cancel my | -2 12 -5 -4 10 -10
to change | 17 -1 -11 -8 14 -10
to change my | -10 -11 -4 2 33 -11
to change the | 6 13 -5 0 -15 0
to check | -4 -4 14 -10 8 -5
to check on | -5 -1 -4 -2 14 0
to check the | -3 -4 17 -6 2 -6
to chemo | 21 -5 -4 -1 -9 -2
to claim | 2 0 -9 25 -10 -7
to claim your | -1 -2 -4 11 -4 0
to collect | -2 -1 -2 -6 14 -3
to collect a | -2 -1 -2 -6 14 -3
to come | 21 14 -2 -17 -6 -9
to come and | 16 -6 -4 0 -5 -1
to come back | -9 12 4 -3 -6 1
to come by | 9 3 2 -6 -8 -1
to come do | -5 15 -6 0 -5 0
to come get | 14 -3 2 -2 -10 -1
to come in | -11 -5 1 1 16 -1
to come look | 18 -1 -4 0 -10 -3
to come on | -6 17 -2 2 -6 -6
to come out | 24 -3 4 -6 -10 -8
to come see | 15 -3 -1 -1 -4 -6
to come to | 8 5 -5 -1 -10 2
to confirm | -1 17 -8 -6 9 -11
to confirm my | -1 -11 -1 -2 18 -2
to confirm your | -1 -11 0 -5 15 2
to dialysis | -2 -6 -4 -1 19 -7
to die | 9 -4 -1 0 -4 0
to dispute | -6 19 -5 -1 -6 -2
to do | 9 8 -10 -7 -3 3
to do a | 20 -5 -9 0 -3 -4
to do about | -3 14 -6 1 -8 2
to do it | 13 -8 -3 2 -6 2
to donate | -1 0 -8 12 -1 -2
to donate repairs | -1 0 -8 12 -1 -2
to drive to | 8 -5 -2 1 -3 1
to drop | -2 4 8 -10 -5 5
to drop off | -7 7 9 -8 -3 3
to eighty | -1 -1 -3 10 -2 -3
to eleven | 9 -2 -3 0 -5 1
to expire | -3 -8 -8 28 -5 -5
to extend | -7 -11 -2 5 20 -4
to file | -8 -8 -3 2 18 -2
to fill | -8 -4 16 -4 -3 2
to fill the | -8 -4 16 -4 -3 2
to find | -3 8 -9 7 -6 3
to find someone | 13 -6 -2 0 -7 2
to finish | 5 13 1 -3 -8 -9
to finish my | -8 15 -4 0 -1 -2
to fix | 3 -12 1 4 6 -2
to fix the | -7 -9 13 -5 14 -6
to floor | 15 -1 -3 -2 -1 -8
to follow | -4 -4 6 9 -8 0
to follow up | -4 -4 6 9 -8 0
to forty | -1 -3 -5 9 -1 2
to four | 0 -6 -4 -3 13 0
to friday | -6 27 -2 -6 -8 -4
to friday if | -7 15 -1 0 -4 -3
to get | 11 -14 0 -3 10 -4
to get <we> | -4 -5 19 1 -7 -3
to get a | 12 0 -10 -3 1 1
to get an | 24 -12 -10 2 -8 5
to get it | 12 -9 -10 0 4 2
to get my | 12 -4 -14 -6 16 -5
to get on | 19 -3 -3 -6 -7 -1
to get the | 1 -7 -4 0 9 2
to get to | 9 -12 -4 0 6 1
to get you | -4 -5 19 1 -7 -3
to give | 11 2 -2 17 -17 -11
to give <we> | 10 -1 -10 15 -7 -7
to give you | 10 -1 -10 15 -7 -7
to go | 8 8 -18 -15 3 15
to go ahead | 6 9 -13 -8 -12 17
to go on | 11 -5 -4 0 -4 2
to go over | 8 -4 -4 2 -3 2
to go through | 13 -9 -5 1 -1 2
to go to | 12 -7 -6 -1 1 1
to handle | 13 9 -13 6 -9 -6
to haul | 16 -11 -4 1 -4 2
to have | 12 0 3 -2 -16 4
to have <we> | 8 6 -5 -2 -10 2
to have it | 10 -3 0 -2 -8 3
to have the | 20 -11 -1 2 -12 3
to have to | -7 17 -8 -2 1 -1
to have you | 8 6 -5 -2 -10 2
to hear | -8 9 3 1 -7 2
to hear your | -6 12 -4 5 -9 2
to her | 9 -4 -3 -1 -1 1
to her <day> | 9 -4 -3 -1 -1 1
to her today | 9 -4 -3 -1 -1 1
to him | 1 -8 -1 1 5 2
to hold | -7 -5 20 -2 -6 -1
to inform | -3 -4 -5 18 -4 -2
to inform <we> | -3 -4 -5 18 -4 -2
to inform you | -3 -4 -5 18 -4 -2
to install | 10 -1 -7 0 -2 0
to install them | 13 -10 -1 0 -2 0
to it | -6 11 -6 1 -1 1
to it and | 11 -11 0 0 0 0
to jump | 9 -4 -1 0 -4 0
to keep | -3 -7 10 2 -3 1
to know | -6 19 13 -4 -25 3
to know how | 0 11 -7 3 -10 3
to know if | 9 1 10 -5 -14 -1
to know is | -8 3 8 0 -4 1
to know what | -3 14 -1 -2 -12 4
to know whats | -1 13 -6 -1 -6 1
to lapse | -11 -11 17 20 -10 -5
to leave | 18 3 -5 -3 -10 -3
to leave a | -4 12 -2 -1 -5 0
to leave my | 21 -7 -3 -1 -9 -2
to let | -4 8 1 4 -9 0
to let him | -6 12 -3 -2 -3 3
to let the | 0 9 -4 -1 -5 0
to like | 3 -6 -2 -3 -5 13
to like and | -2 -4 -1 -3 -3 13
to look | 9 12 15 -11 -24 0
to look at | 3 9 15 -9 -19 0
to make | 21 -13 -20 -6 7 11
to make a | -11 -11 -8 2 10 17
to make an | 25 -11 -7 -5 2 -4
to make it | 9 17 3 -11 -10 -8
to make sure | 10 6 -5 -2 -8 -1
to me | 11 1 -12 -2 3 -1
to meet | 0 19 9 -5 -12 -11
to move | -4 16 -11 -3 2 1
to move it | 4 4 -8 -2 0 2
to move my | -8 12 -9 1 4 0
to move the | -1 12 5 -4 -8 -4
to mr | -1 -4 -5 -2 17 -5
to mr <name> | -1 -4 -5 -2 17 -5
to my | 1 7 -6 -15 -1 14
to my <car> | 11 -4 -2 0 -5 0
to my appointment | -8 11 -4 -1 2 0
to my channel | -3 -5 -3 -5 -7 22
to my house | 11 -11 -5 -3 10 -3
to my work | 8 -7 -1 0 0 0
to offer | 7 -1 -11 19 -5 -8
to offer <we> | -1 0 -7 19 -4 -7
to offer you | -1 0 -7 19 -4 -7
to one hundred | 1 -3 -6 9 -2 1
to open | -8 -4 -7 -1 25 -5
to opt | 0 0 -5 17 -4 -7
to opt out | 0 0 -5 17 -4 -7
to order | -9 13 -8 -1 6 -1
to order a | -2 1 -2 -3 9 -3
to order the | -3 8 -3 0 -2 0
to our | -6 13 -10 23 -8 -12
to partner | -1 -3 11 -6 -2 1
to pass | 9 8 -4 -4 -8 -1
to pay | -17 35 -8 7 -5 -12
to pay <we> | -1 16 -9 -3 -4 2
to pay my | -8 19 -7 -5 8 -7
to pay you | -1 16 -9 -3 -4 2
to pick | 0 15 20 -13 -5 -17
to pick up | 1 16 18 -11 -5 -18
to place | -9 -8 6 13 0 -3
to program | 10 -3 -3 -1 -3 1
to push | -3 13 -1 -1 -4 -4
to push it | -3 13 -1 -1 -4 -4
to put | 10 4 6 -9 -8 -3
to put the | 5 4 -10 2 -4 3
to rain | 17 -1 -6 1 -10 0
to rain <day> | 9 -4 -1 0 -6 2
to re | -1 -2 -1 9 -3 -2
to re elect | -1 -2 -1 9 -3 -2
to reach | -11 -10 -5 3 33 -10
to reach <name> | -8 -4 -4 -3 18 1
to reach a | -2 -2 -2 -2 11 -3
to reach admissions | -1 0 -1 -6 14 -6
to reach the | 0 -5 0 -9 19 -5
to receive a | -1 -3 -3 11 -2 -2
to refill | 0 -3 -4 -1 13 -5
to refill my | 0 -3 -4 -1 13 -5
to renew | -10 -11 -9 16 27 -13
to renew my | -8 -6 -5 -2 31 -10
to replace | 22 -5 -7 -5 -9 4
to replace a | 19 -1 -5 -7 -7 1
to replace the | 11 -5 -2 0 -6 2
to report | -5 1 -6 -9 25 -6
to report a | -1 -5 -5 -3 18 -5
to reschedule | -1 37 -9 -13 -4 -10
to reschedule my | -4 -6 -1 0 9 2
to ring | 9 -9 -4 -3 13 -7
to run | 1 -4 -6 15 -5 -1
to say | -7 36 -10 -2 -3 -14
to say thank | -4 48 -12 -11 -13 -9
to say thanks | 4 25 -9 -5 -11 -4
to say the | -5 21 -3 -4 -9 0
to scan | 11 -6 -4 -1 -1 2
to scan it | 11 -6 -4 -1 -1 2
to schedule | 24 -14 -1 -12 18 -14
to schedule a | 11 -7 -9 -5 19 -9
to schedule an | 15 -7 -2 1 -11 3
to schedule my | 5 -9 -4 -6 25 -11
to school | 7 -9 0 0 3 0
to see | -3 -4 9 -4 9 -6
to see <we> | -4 23 -3 -5 -3 -8
to see how | 9 -5 -1 -2 -3 2
to see if | 2 -11 12 -4 3 -2
to see where | 1 9 -6 -2 -5 4
to see whether | -1 -1 -9 7 5 -1
to see who | -4 -1 12 -7 -2 2
to see you | -4 23 -3 -5 -3 -8
to sell | 12 0 -2 6 -12 -3
to sell it | 23 -8 -6 -2 -5 -2
to send | -3 4 16 -2 -11 -4
to send <we> | -3 -2 13 -1 -11 4
to send it | -5 -7 9 1 1 1
to send you | -3 -2 13 -1 -11 4
to set | -2 10 10 -9 -11 2
to set up | 1 14 1 -8 -9 1
to ship | -6 -15 37 -7 -7 -2
to sign | -11 -4 32 -5 -11 -2
to sit | 11 -3 -4 -2 -3 1
to six | -5 3 7 -3 10 -11
to six hundred | -5 12 -4 -1 -3 2
to somebody | -10 -6 5 -3 16 -2
to somebody about | -9 -4 -4 0 19 -2
to someone | -13 6 -6 -3 20 -4
to someone about | -7 -9 -1 -2 21 -3
to speak | -13 -10 -5 14 12 2
to speak to | -12 -4 -1 10 7 0
to speak with | -8 -9 -6 11 10 2
to sponsor | -2 -3 -5 18 -5 -3
to start | 3 9 1 -2 -13 1
to start in | 14 -4 -5 -2 -1 -2
to stop | -6 -4 12 7 -10 1
to stop by | -5 -4 19 -3 -8 1
to swap | 0 -7 14 -2 -7 2
to swap it | 0 -6 14 -2 -7 1
to take | 14 -14 -3 -3 12 -7
to take my | 12 -7 -3 -2 -2 1
to take the | -5 -8 -3 -1 21 -5
to talk | 6 -4 11 -9 9 -12
to talk about | 11 -6 7 -5 -8 2
to talk to | -5 12 9 -10 6 -12
to talk with | -6 -8 12 7 -8 2
to tampa | 2 -5 10 -1 -5 -2
to tell | -3 23 -13 11 -17 -1
to tell <we> | -3 5 -9 8 -2 1
to tell you | -3 5 -9 8 -2 1
to test | -6 -2 -6 0 18 -3
to thank | -9 39 -5 -8 -8 -9
to the | -1 15 -1 3 0 -15
to the <name> | 0 -6 5 9 -5 -3
to the <part> | -6 24 -4 -4 -3 -7
to the <vehicle> | -7 14 2 -1 -5 -2
to the airport | -1 -3 -4 0 10 -2
to the bahamas | 0 -1 -3 11 -4 -3
to the floor | 26 -15 -8 2 -7 2
to the game | 0 -3 -7 -4 17 -3
to the holiday | -4 -5 11 -1 -2 1
to the new | -6 16 -8 -1 -3 1
to the other | -1 12 -3 5 -9 -4
to the owner | -12 21 -1 16 -11 -12
to the red | 12 -3 -2 -1 -4 -1
to the right | 24 -10 -2 -7 -9 4
to the wrong | -7 23 -1 -1 -6 -8
to this | -7 11 -7 17 -11 -3
to this number | -2 6 -5 14 -11 -3
to thursday | -8 18 2 -6 0 -5
to touch | 9 -1 -1 0 -7 0
to tow | 15 -6 -5 0 -3 -2
to town | 14 -6 -1 1 -7 -2
to try | -4 -2 12 -6 -1 1
to turn | 1 -5 12 -2 -7 1
to us | 6 6 6 -10 -11 3
to verify | -7 -9 23 3 -10 0
to voicemail | 8 -10 -6 -6 -7 21
to vote | -2 -2 -1 18 -1 -12
to work | -7 23 18 -13 -16 -5
to work for | -1 -4 15 -2 -5 -2
to work on | -4 13 9 -9 -3 -6
to you | 5 -14 13 6 -10 0
to you about | 1 0 11 -7 -5 2
to you on | -3 -4 9 -2 -1 1
to your | 7 -8 1 14 -13 -1
to your customers | -3 -1 -5 15 -3 -2
toast | 15 -3 -2 0 -6 -3
tobia * | 14 -3 -5 -2 -7 2
tobias | 14 -3 -5 -2 -7 2
toca | 15 -6 -7 -1 -4 3
toca el | 13 -4 -6 -2 -2 2
toca el cambio | 13 -4 -6 -2 -2 2
today | -7 15 -15 33 9 -35
today <n> | 16 -5 -3 -2 -3 -3
today <name> | 12 -1 -4 -4 -5 2
today at | -10 -2 8 8 -9 4
today at <n> | -8 4 -5 11 -5 3
today call | -4 -5 -4 22 -4 -5
today if | 9 -5 -1 0 -3 0
today or | 7 -11 0 -5 12 -3
today or tomorrow | 10 -3 -4 0 -6 3
today with | -6 -6 -5 -8 23 2
todd | -4 8 13 -7 -8 -2
todd <name> | -8 12 6 -1 -6 -4
todo | -15 19 -12 3 14 -9
toget * | -10 7 9 -3 -7 4
together | -10 7 9 -3 -7 4
together a | -6 -7 10 1 -1 3
toile * | -6 -7 -5 -9 41 -14
toilets | -6 -6 -3 -2 26 -8
told | 2 15 -3 -13 -6 5
told him | -2 1 -9 -2 4 7
told him i | -4 -2 -1 0 -2 9
told its | 8 -2 -1 1 -4 -1
told its a | 8 -2 -1 1 -4 -2
told me | 14 16 -14 -6 -2 -8
told me <we> | 3 -8 8 -5 2 0
told me about | 2 15 -7 -1 -7 -3
told me the | -4 9 -1 2 -7 2
told me to | 28 8 -16 -1 -13 -5
told me youd | -10 13 -2 1 -3 1
told the | 1 12 -3 0 -4 -5
told to | 11 -3 -5 0 -5 2
toll | -16 -16 -7 26 28 -15
toll free | -9 -8 3 30 -9 -8
tolli * | -4 4 -5 -1 10 -4
tolliver | -4 4 -5 -1 10 -4
tom | 8 2 13 -1 -19 -3
tom <name> | 3 6 1 0 -10 -1
tom at | 0 0 14 -2 -6 -7
tom baker | 9 -4 -2 0 -2 -1
tomas * | 13 -10 -1 1 -2 -1
tomasz | 13 -10 -1 1 -2 -1
tomasz <name> | 11 -7 -1 1 -2 -2
tommy | -1 16 7 -3 -10 -9
tomor * | 1 31 8 -4 -5 -30
tomorrow | 1 29 7 -4 -3 -30
tomorrow and | 3 0 -11 -4 11 2
tomorrow and <name> | -5 1 -3 -3 9 1
tomorrow and i | -8 8 -5 -4 8 1
tomorrow at | -1 31 -12 -5 -10 -4
tomorrow at <n> | -2 9 -9 -3 5 0
tomorrow at eight | 0 16 -3 -2 -7 -3
tomorrow at ten | -6 14 -3 -4 -4 3
tomorrow evening | 8 -2 -12 2 2 2
tomorrow for work | 9 -6 -1 -1 -1 0
tomorrow i | 10 1 -4 -3 -8 3
tomorrow morning | 18 -13 0 0 -6 2
tomorrow my | 7 13 -4 -4 1 -13
tomorrow what | -6 13 -1 -1 -6 1
tomorrows | -3 16 9 -4 -11 -6
ton | 8 -4 2 -4 -3 1
ton of | 8 -4 2 -4 -3 1
ton of money | 10 -1 -7 -2 -1 1
tone | -6 -9 -8 -8 -8 39
tonig * | 9 0 -14 -11 35 -19
tonight | 9 0 -14 -11 35 -19
tonight <n> | 8 -5 1 1 -6 1
tonight at seven | -3 -2 -1 -2 10 -2
tonight if | 13 -6 -2 1 -6 0
tonight if theres | 12 -5 1 1 -9 1
tonight im | 12 -6 0 0 -6 0
tony | 3 5 10 -11 -7 0
tonya | 11 3 -12 7 -6 -2
tonys | -5 1 -5 -2 20 -10
too | 0 3 -2 8 0 -9
too and | -8 11 -3 0 -2 1
too if | -4 10 -1 -1 -5 1
too its | 15 -12 -1 1 -5 1
too its a | 8 -2 -2 1 -6 1
too much | 10 0 -6 23 -13 -14
too so | 19 -7 -5 -3 -5 1
took | -1 14 -1 -5 -8 1
took it | 10 -1 -2 -2 -8 3
took my | -10 9 -2 -6 9 -1
took off | -5 18 -5 1 -8 -2
took off work | -5 17 -4 1 -8 -2
took over | -3 -7 17 -1 -5 -1
took over for | -2 -5 10 0 -5 2
tool | -7 -10 71 -15 -17 -21
tool <name> | -4 -4 14 -1 -4 0
tool <vehicle> | 4 -9 30 -9 -7 -9
tool order | -5 -1 22 -1 -7 -9
tool truck | 4 -9 30 -9 -7 -9
toolb * | -11 -9 41 -9 -4 -8
toolbox | -11 -9 41 -9 -4 -8
tools | -3 -13 37 1 -12 -10
tools <name> | 1 -5 11 -2 -6 1
tools and | -5 -4 13 -5 -2 3
tooth | -10 -4 -9 -9 39 -8
top | -4 28 -13 22 -18 -13
top is | 9 -5 0 0 -2 -2
top of | -3 9 -13 26 -9 -11
tore | -7 1 14 0 -3 -5
torqu * | -8 5 15 -4 -7 -1
torque | -8 5 15 -4 -7 -1
torque converter | -3 -7 15 1 -1 -4
torque wrench | -3 4 6 -2 -8 3
torque wrench back | -2 -9 16 -5 -2 2
total | 5 56 -11 -13 -21 -15
total * | 19 -10 -5 2 -7 1
totaled | 13 -5 -4 0 -1 -3
totally | 13 -7 -1 1 -8 2
touch | 11 4 -12 0 -4 2
touss * | 11 4 -4 -3 -4 -4
toussaint | 11 4 -4 -3 -4 -4
tow | 27 -17 13 -12 1 -11
tow <mechanic> | 9 -5 -5 1 0 1
tow <vehicle> | 16 3 -7 -4 -6 -3
tow and | 17 -3 4 -2 -11 -4
tow company | 11 1 -4 -2 -7 1
tow it | 20 -10 -4 2 -11 4
tow it home | 11 -4 -4 1 -6 2
tow or | 21 -2 -3 0 -9 -8
tow or a | 21 -2 -3 0 -9 -8
tow truck | 16 3 -7 -4 -6 -3
tow trucks | 24 -7 -7 4 -11 -3
tow yard | -3 -10 26 -13 13 -12
towed | -4 1 -13 -3 13 5
towed from | -9 -13 -4 -2 23 5
towel | 11 -9 18 -5 -10 -5
towel * | 0 -4 17 -15 19 -16
towels | 0 -4 17 -15 19 -16
towin * | -14 -7 25 -8 1 3
towing | -14 -7 25 -8 1 3
towing outfit | -8 -2 12 -1 -1 0
town | 11 -3 5 -2 -12 1
town <day> | 9 -10 11 -1 -9 0
town <day> around | -3 -8 13 -2 -2 2
town <name> | 19 -13 4 -1 -11 1
town center | 12 -2 -5 1 -7 1
town so | 0 10 5 -6 -9 0
town thursday | -2 -6 8 1 -2 1
town thursday around | -2 -6 8 1 -2 1
tows | -5 -5 14 -2 -2 1
toyot * | 22 -8 -8 1 -5 -2
toyota | 22 -8 -8 1 -5 -2
toyota <name> | 15 -3 -4 -1 -3 -4
traba * | 34 14 13 -19 -13 -30
trabaja | 12 -8 -4 1 -3 2
trabajan | 37 -8 -7 -4 -7 -11
trabajar | 15 -9 -7 1 -4 2
trabajo | 2 24 18 -17 -5 -22
trabajo de | -8 -9 31 0 -5 -8
trabajo de <mechanic> | -5 -3 15 -1 -2 -3
trabajo de mecanico | -5 -3 15 -1 -2 -3
trabajo que | -6 28 -9 -3 -8 -3
track | 5 11 -6 -3 -7 -1
track * | 3 6 35 -8 -18 -18
track bar | -4 12 -5 0 -2 0
tracking | -4 9 36 -8 -16 -16
tract * | 18 -6 -12 -6 13 -8
tractor | 18 -5 -12 -6 13 -8
tracy | -4 13 -13 19 -6 -10
trade | -5 -3 22 -10 -9 5
trae | 24 -8 -11 -13 27 -19
trae un | 12 -7 -4 0 -2 0
trae un ruido | 12 -7 -4 0 -2 0
traff * | -9 14 -17 42 -1 -29
traffic | -8 14 -14 30 0 -23
traffic but | 9 -2 -4 -1 -5 3
traig * | 7 -9 -7 -3 18 -5
trail * | 20 -9 12 -13 -3 -7
trailer | 20 -8 9 -12 0 -8
trailer lights | 8 -2 -1 1 -7 1
trailers | 12 -1 10 -6 -15 0
trailhead | 15 -3 -7 0 -6 2
train | 10 -6 -1 -1 0 -1
train * | -13 -11 32 19 -12 -15
training | -12 -4 49 -12 -11 -10
trajo | -3 -7 17 0 -2 -5
tran <name> | 8 -2 -2 1 -1 -4
trann * | 0 -1 10 -1 -3 -4
trans | 16 -2 4 -3 -8 -7
trans * | 13 -4 13 -23 -17 18
transcribed | -4 -5 -5 -6 -5 25
transcribed by | -4 -5 -5 -6 -5 25
transfer | 14 -2 2 -2 -8 -5
transfer case | 14 -1 3 -3 -8 -6
transmision | 14 -7 6 0 -11 -2
transmission | 18 9 20 -11 -24 -12
transmission is | 20 -11 3 1 -10 -4
transmission is slipping | 26 -7 -10 2 -5 -4
transmission its | 17 -9 -10 1 0 0
transmission looked | 14 -3 -2 1 -12 1
transmission looked at | 14 -3 -2 1 -12 1
transmission on | -4 -5 12 -2 -4 4
transmission on <name> | -4 -5 12 -3 -5 4
transmission out | 15 -8 -3 0 -4 0
transmission shop | -10 16 6 -3 -3 -6
transmission you | -9 -14 45 -3 -8 -11
transmission you were | -6 -7 21 -2 -3 -4
transmissions | 12 -11 7 -1 -6 -1
transmissions slipping | 23 -9 -7 -1 -6 -2
transportation | 5 -4 -4 3 12 -13
trash | -2 11 -17 -12 30 -9
trash bag | 12 -8 -1 0 -3 1
trave * | 19 -5 6 -5 -11 -3
travel | 13 -2 -1 -3 -4 -3
traveling | 10 -6 -4 1 -4 2
travi * | 24 -5 -7 -3 -3 -6
travis | 24 -5 -7 -3 -3 -6
tray | -6 14 -5 0 -3 0
treas * | -9 -9 -7 40 -7 -9
treasury | -9 -9 -7 40 -7 -9
trece | -1 -5 9 -1 -3 1
tree | 2 -11 -14 -14 50 -11
trein * | -2 -5 10 7 -5 -5
treinta | -2 -5 10 7 -5 -5
trent | 2 -5 12 -4 12 -16
tres | 0 9 8 -6 -8 -2
tres y | -2 16 -4 -3 -4 -3
trevo * | 2 -5 10 -3 -4 0
trevor | 2 -5 10 -3 -4 0
trevor <name> | 9 -6 3 -3 -5 2
trey | 12 7 -12 1 -3 -5
tri | 9 4 -1 -10 -6 3
tri <name> | 8 4 -1 -9 -5 3
tri county | 9 4 -1 -10 -6 3
tri county <name> | 8 4 -1 -9 -5 3
trial | -8 -6 5 12 -4 0
trian * | 20 -11 -4 -2 -6 3
triangle | 14 -3 -4 -3 -7 3
triangle of | 13 -2 -3 -3 -6 1
triangle of death | 13 -2 -3 -3 -6 1
tried | 23 -2 5 -8 -13 -3
tried the | 10 -4 -2 0 -6 3
tried to | 20 -1 7 -9 -12 -4
trim | -7 -2 -4 -7 31 -10
trina | -6 18 -4 9 -9 -7
trip | 4 17 -5 16 -16 -16
trip charge | -1 18 -3 -3 -7 -4
tripl * | 7 -6 8 -6 -5 2
triple | 7 -6 8 -6 -5 2
triple <n> please | 9 -6 -1 0 -1 0
triple five | 10 -7 -1 -1 -1 0
triple five <n> | 11 -7 -2 -1 -2 0
trish | 6 -9 15 -2 -5 -5
trish from | -1 -4 15 -2 -4 -4
troca | 20 -10 0 -8 3 -6
troca * | 10 2 -5 -2 -4 0
troca la | 15 -7 -10 2 -2 2
troca la <car> | 15 -7 -10 2 -2 2
troca no | 25 -10 -5 -1 -6 -1
trocas | 10 2 -5 -2 -4 0
troop | -2 -9 -9 -8 36 -8
troub * | 19 1 -6 -2 -11 0
trouble | 19 1 -6 -2 -11 0
trouble and | -1 9 -5 -2 -3 2
trouble with | 20 -9 -5 4 -5 -6
trouble with my | 20 -9 -5 4 -5 -6
troy | 11 -4 1 -3 -4 -1
truck | 22 0 13 -12 -8 -15
truck * | 20 -7 14 -15 -6 -6
truck <car> | 19 -6 -5 1 -10 0
truck <n> | 1 -9 18 -4 -5 0
truck a | 12 -4 -9 -1 2 1
truck a <car> | 17 -3 -7 1 -8 1
truck and | 13 -6 6 3 -15 -1
truck at | 2 11 -9 1 -8 4
truck before | -7 11 -1 -1 -2 0
truck for | -6 -9 11 -6 7 3
truck i | -3 -3 12 -6 -2 1
truck i got | 4 -10 6 0 -1 0
truck ill | -1 -4 13 -1 -5 -2
truck ill be | -1 -4 13 -1 -5 -2
truck im | -7 25 -6 -1 -9 -1
truck im gonna | 0 -7 8 -1 -1 0
truck in | -9 -3 1 14 -3 0
truck in your | -6 -6 2 14 -3 -1
truck is | 11 7 -2 -8 1 -7
truck is <car> | 19 -2 -2 -4 0 -11
truck it | 18 -8 -2 3 -9 -1
truck its | 12 -4 -4 0 -7 2
truck its a | 12 -4 -4 0 -7 2
truck need | 13 -8 -2 1 -5 1
truck ready | -11 47 -10 -7 -16 -4
truck to | 0 8 0 -1 -8 2
truck two | -9 14 -3 0 -3 2
truck wont | 22 -4 -4 -3 -6 -5
truck wont start | 22 -4 -4 -3 -6 -5
truck you | -12 -1 -2 1 18 -2
trucks | 20 -7 14 -15 -6 -6
trucks a | 16 -6 -9 0 -4 3
trucks a <car> | 16 -5 -9 0 -4 3
trucks are | 2 -12 21 0 -6 -4
trucks at | 5 -6 15 1 -9 -5
trucks coming | 9 -11 10 0 -7 -2
trucks coming <day> | -3 -5 11 0 -2 -1
trucks coming <name> | -3 -5 11 0 -2 -1
trucks in | 17 -6 -10 2 -4 1
trucks running | -3 9 -2 -1 -3 1
trucks running like | -3 9 -2 -1 -3 1
true | 13 -7 -2 2 -8 2
truji * | 11 -2 -3 -2 -4 0
trujillo | 11 -2 -3 -2 -4 0
trunk | 17 -7 -3 1 -9 0
trunk wont | 10 -5 -2 0 -3 0
trunk wont open | 10 -5 -2 0 -3 0
trust | 18 -3 -8 -1 -4 -2
trust it | 13 -5 -3 -1 -2 -2
truth | 13 -8 -2 1 -6 2
try | 0 -7 15 -17 -6 16
try again | -8 -9 16 -7 -7 15
try me | 8 -3 -1 1 -4 0
tryin * | -5 -12 -9 7 27 -8
trying | -5 -12 -9 7 27 -8
trying <we> | 5 -4 9 -2 -5 -4
trying to | -4 -11 -12 8 28 -8
trying to find | 5 -8 -4 10 -8 5
trying to get | 12 -12 -7 -2 10 -2
trying to reach | -11 -8 -12 5 35 -9
trying you | 5 -4 9 -2 -5 -4
ts | 18 -3 -2 -3 -4 -5
tu | -9 -9 3 -5 30 -10
tu <kin> | -9 -8 4 -4 25 -8
tu <kin> llamame | 0 -2 -2 -3 15 -8
tu mama | 0 -2 -2 -3 15 -8
tu mama llamame | 0 -2 -2 -3 15 -8
tucso * | 9 -7 0 -1 -1 0
tucson | 9 -7 0 -1 -1 0
tuesd * | -12 12 11 -5 0 -5
tuesday | -14 17 8 -4 1 -6
tuesday and | -9 11 2 -1 -2 -1
tuesday at | -3 7 -7 -5 10 -2
tuesday at <n> | -2 -3 -5 -4 12 1
tuesday at nine | -4 12 -5 0 2 -4
tuesday the | -5 14 -5 2 -3 -2
tuesday the <car> | -5 14 -5 2 -3 -2
tuesday to | -8 1 -2 -3 13 -2
tuesdays | 4 -11 12 -3 -4 2
tuesdays and | 4 -8 7 -1 -3 1
tundr * | 14 -11 -4 1 -2 1
tundra | 14 -11 -4 1 -2 1
tune | 16 14 -3 -7 -15 -5
tune up | 22 16 -15 -5 -14 -4
tune up i | 9 -4 -2 0 -3 1
tune up on | 15 -4 -4 0 -10 3
tunne * | 8 -3 -2 -1 -3 1
tunnel | 8 -3 -2 -1 -3 1
tunnel and | 8 -3 -2 -1 -3 1
turbo | 30 6 -8 -7 -12 -9
turn | 41 -23 4 -11 -21 10
turn it | 10 -7 -2 0 -2 0
turn left | 9 -8 -7 -7 -10 23
turn on | 17 -9 -2 2 -8 0
turn over | 8 -10 -1 1 1 2
turn over but | 14 -7 -4 0 -1 -1
turn signals | 10 -8 -2 0 0 0
turn the | 43 -12 -9 0 -10 -12
turn the key | 40 -12 -7 -1 -8 -13
turned | -2 9 -4 0 -4 1
turned it | 19 -5 -2 0 -7 -4
turned it off | 19 -5 -2 0 -7 -4
turned the | -5 12 -8 -2 2 1
turner | 12 -10 5 -3 -5 1
turner <name> | 10 -5 -2 0 -4 1
turner and | 17 -1 -5 2 -8 -4
turner and my | 17 -1 -5 2 -8 -4
turner here | 9 -4 -2 -1 -3 1
turner i | 10 -5 -2 0 -4 1
turni * | -11 -4 15 1 -5 3
turning | -11 -4 15 1 -5 3
turning people | -4 -2 9 -1 -5 3
turning people away | -4 -2 9 -1 -5 3
turning wrenches | -8 -2 13 -1 -4 1
turno | -5 9 -1 -1 -2 0
turns | 9 1 -5 -2 -5 2
turo | 15 -2 -7 -1 -10 4
tuttl * | 13 -4 -4 -1 -5 1
tuttle | 13 -4 -4 -1 -5 1
twelf * | -4 -4 -1 -5 14 0
twelfth | -4 -4 -1 -5 14 0
twelv * | 4 1 13 -1 -19 2
twelve | 4 1 13 -1 -19 2
twelve and | -6 0 10 -1 -6 3
twelve dollars | -3 3 12 -6 -7 0
twelve hundred | 9 -3 -3 -2 -2 1
twelve months | -7 9 -3 0 1 0
twelve my | 0 -6 10 -1 -7 4
twelve volt | 19 -7 -4 0 -10 3
twelve volt <part> | 9 -6 -2 0 -2 1
twelve volt battery | 9 -6 -2 0 -2 1
twent * | -18 5 9 -1 10 -5
twenty | -15 2 8 -1 11 -5
twenty dollars | 16 -10 19 -10 -11 -4
twenty minutes | -5 20 -8 -9 6 -5
twenty percent | -6 -4 4 10 -6 1
twice | 8 36 -8 -15 -10 -10
twice for | 1 6 -1 0 -10 3
twice this | 12 -6 2 -4 -7 2
two | 4 0 2 -2 24 -28
two <kin> | -1 10 -7 0 -3 1
two <name> | -2 7 -3 -6 9 -5
two <part> | 15 -9 -4 -2 -5 4
two and | 5 3 0 0 -11 3
two bedroom | 3 -5 -9 -8 30 -11
two bedroom units | -7 -6 -1 0 19 -6
two cars | 26 -13 -11 -2 -4 4
two cores | 1 0 12 -8 -8 4
two days | -5 13 -10 -3 2 3
two days ago | -5 13 -6 -1 -3 2
two for | -7 12 16 -5 -14 -2
two group | -3 -7 11 -2 -1 2
two hours | -3 18 -5 -4 -2 -5
two hours and | -1 19 -3 -3 -6 -6
two hundred | -13 1 0 8 3 0
two hundred and | 0 7 -8 4 -4 1
two hundred i | -1 4 -7 10 -6 -1
two large | -4 -1 -7 -1 15 -2
two oclock | -5 17 2 -12 2 -5
two oclock <vehicle> | -4 -7 18 -3 -5 0
two oclock truck | -4 -7 18 -3 -5 0
two other | 5 -9 5 -1 -1 2
two questions | 11 -1 -5 0 -7 2
two son | -1 10 -7 0 -3 1
two summers | 10 -6 10 -4 -7 -3
two summers ago | 10 -6 10 -4 -7 -3
two thousand | 20 -4 -8 -1 -10 1
two thousand and | 11 -2 -4 -3 -4 1
two thousand eight | 14 -3 -6 0 -6 0
two thousand eleven | 18 -4 -2 -1 -9 -2
two thousand fourteen | 8 -3 0 -1 -2 -2
two thousand nine | 11 -5 -3 0 -2 -1
two thousand six | 10 -5 -3 -1 -3 1
two tires | 16 -6 -7 1 -6 3
two to | 0 -1 -5 15 -6 -3
two ts | 18 -3 -2 -3 -4 -5
two vans | 26 -2 -8 -7 -7 -3
two vehicles | 12 -5 -3 1 -7 2
two weeks | 6 4 11 -8 -16 4
two years | 1 -6 9 -4 -3 3
two years ago | 9 -9 0 0 0 0
ty | 24 -8 -7 -3 -4 -2
tyler | -1 -10 2 8 15 -14
tyler jones | 12 -4 -4 0 -3 -1
tyler jones and | 14 0 -4 0 -7 -3
tyler jones my | 11 -3 -1 -1 -5 -1
tyrel * | 2 12 -4 -1 -5 -5
tyrell | 2 12 -4 -1 -5 -5
tyrell i | -7 -3 -1 -1 9 2
tyrell i got | -6 -4 -1 -1 10 2
tyres * | 16 -9 -5 -5 13 -10
tyron * | -5 -12 -3 -1 32 -11
tyrone | -5 -12 -3 -1 32 -11
u | 16 -2 -4 -5 2 -7
u a n | 9 -1 -2 -3 -1 -2
u d | 10 -6 -5 1 -1 1
u haul | 12 0 -7 -2 -5 1
u l | 10 -3 -2 0 -2 -2
u y | 15 -12 -2 0 -2 0
uber | 10 -14 -5 0 10 -1
uber <car> | 15 -6 -4 2 -4 -1
uber <mechanic> | 19 -9 -5 2 -8 2
uber and | 9 -4 -4 -1 -1 1
uber driver | 19 -9 -5 2 -8 2
ugh | -7 -6 -4 -5 -5 27
un | 34 1 -20 25 -10 -29
un <car> | 42 -24 -14 2 -9 4
un <car> que | 17 -4 -10 0 -2 -1
un <car> se | 8 -7 0 0 0 0
un <car> y | 19 -13 -3 1 -3 0
un <mechanic> | 27 -8 -7 -2 -2 -7
un <paper> | 17 -7 -3 -3 -4 0
un cambio | 21 -9 -5 -5 -2 0
un cambio de | 21 -9 -5 -5 -2 0
un estimado | 17 -7 -3 -3 -4 0
un mecanico | 27 -8 -7 -2 -2 -7
un mensaje | -7 6 -6 12 -3 -2
un representante | -2 -2 -2 10 -2 -1
un ruido | 7 16 -10 -3 -7 -3
un ruido en | 12 -7 -4 0 -2 0
un viaje | -7 -6 -5 38 -7 -11
una | 12 18 -31 8 8 -15
una <car> | 42 -22 -20 1 -5 4
una <car> la | 18 -7 -5 0 -4 -2
una <car> que | 17 -8 -3 1 -3 -4
una <car> se | 22 -4 -12 -3 -3 1
una <car> y | 18 -11 -6 0 -2 0
una cita | -7 25 -12 -12 24 -18
una cita para | -6 -1 -6 -4 26 -9
una llave | -12 22 -7 1 -3 0
una mesa | -6 -4 -7 -9 33 -6
una mesa para | -6 -4 -7 -9 33 -6
una tarjeta | -2 -3 -4 14 -2 -3
una tarjeta de | -2 -3 -4 14 -2 -3
unas | 7 -5 8 -2 -9 1
unaut * | -11 -11 -10 49 -9 -9
unauthorized | -11 -11 -10 49 -9 -9
uncle | 0 0 -13 -21 49 -15
uncle * | -7 -3 -2 -1 12 1
uncle <name> | -2 -2 -4 -4 14 -1
uncle ray | -1 -1 -2 -3 10 -2
uncle ray its | -1 -1 -2 -3 10 -2
uncles | -7 -3 -2 -1 12 1
under | -13 30 -10 -5 13 -14
under * | 0 0 -4 11 -6 0
under <name> | -6 -1 -6 -5 27 -8
under her | 3 12 -2 -4 -5 -4
under it | 3 9 -4 -1 -7 0
under load | 13 -3 -5 0 -2 -3
under my | 1 19 -6 0 -14 1
under my <car> | 24 -3 -6 2 -14 -3
under my <vehicle> | -1 10 -3 -1 -5 0
under my car | -1 10 -3 -1 -5 0
under my hood | -5 14 -4 -1 -6 1
under the | -2 16 4 3 -8 -13
under the <vehicle> | 31 -13 -8 -1 -8 -1
under the car | 25 -8 -4 -3 -7 -3
under the hood | 8 2 -3 0 -9 2
under the mat | 1 29 -9 -5 -9 -7
under warranty | -6 13 -4 0 -5 2
unifo * | -2 -19 60 -26 8 -22
uniform | 6 -11 55 -19 -20 -11
uniform company | -12 -5 34 -7 -3 -7
uniform delivery | -8 -5 28 -4 -8 -2
uniform rental | -3 -1 12 -2 -6 0
uniform service | -13 -1 31 -7 -6 -5
uniformes | -9 -8 10 -6 26 -12
uniforms | 0 -7 34 -10 -6 -11
uniforms and | -4 -6 21 -10 -6 4
uniforms and shop | -6 -4 16 -7 -4 4
union | 0 3 14 -20 17 -15
unit | -3 -24 42 -25 29 -18
unit <n> | -2 -7 -10 -1 24 -5
unite * | -6 6 -4 9 -5 0
united | -6 6 -4 9 -5 0
united <name> | -6 6 -4 9 -5 0
united states | -6 6 -4 9 -5 0
united states <name> | -4 8 -4 3 -3 0
units | -19 7 18 -12 35 -28
units available | -8 -5 -4 1 27 -11
units ready | -4 -11 38 -9 -9 -6
unive * | 6 -4 -11 -11 32 -11
university | 6 -4 -11 -11 32 -11
uno | 0 -19 -2 56 -15 -20
uno ahora | -2 -3 -2 9 -2 0
uno para | -1 -2 -3 11 -4 -2
unos | 23 -2 -6 -2 -10 -3
unpai * | -6 -15 18 30 -13 -15
unpaid | -6 -15 18 30 -13 -15
until | -14 12 11 -12 3 1
until <name> | -5 13 4 -7 -5 0
until five | -1 -7 14 -3 -5 2
until six | 19 -4 -3 -1 -5 -5
until the | -7 -2 12 -9 5 1
until the weekend | -3 -3 9 -1 -3 1
up | -14 4 -1 7 6 -2
up <day> | -5 8 1 -6 10 -8
up <n> | 11 2 10 -10 -11 -2
up <name> | -3 -7 9 -6 4 4
up a | 16 1 -15 5 -11 4
up a screw | 8 -5 -1 1 -4 1
up about | -9 25 10 -10 -11 -5
up again | 7 -3 -6 -4 12 -5
up again like | -5 16 -1 -1 -6 -3
up an | 10 -5 6 -4 -8 0
up and | 14 -9 -3 -9 -5 11
up and a | 8 -4 -8 -3 6 1
up and the | 10 -7 -5 1 1 1
up and theres | 1 -5 9 -3 -3 2
up and theyre | 11 -3 -1 0 -10 2
up and try | -3 -2 -1 -3 -6 15
up at <n> | 12 -4 -5 1 -5 2
up at the | -4 -3 9 -5 3 0
up do | -3 -4 -2 -2 16 -5
up do <we> | -3 -4 -2 -2 16 -5
up do you | -3 -4 -2 -2 16 -5
up for | 4 -8 25 -5 -17 2
up for my | 18 -8 -1 0 -10 1
up for renewal | 0 -4 15 -6 -5 0
up from | 10 -9 -17 -14 43 -13
up front | 10 -6 -4 0 -1 2
up here | 13 -9 -1 1 -5 2
up i need | -1 -4 -3 -3 10 2
up in | -9 1 -2 10 5 -6
up in <name> | 14 -1 -8 -1 -3 0
up in the | 1 11 -8 -1 -5 2
up it | 10 -6 -1 0 -2 0
up its | 18 -1 2 -5 -12 -4
up its <name> | 11 -6 -4 0 -4 2
up its a | 17 -3 -3 -3 -4 -3
up like | 14 -7 -3 1 -5 0
up like <name> | 15 -6 -2 0 -4 -2
up milk | 3 -5 -8 -6 26 -9
up my | -6 22 1 -10 7 -13
up my <vehicle> | -7 33 -8 -8 1 -10
up my car | -5 18 -4 -6 4 -7
up my name | 3 -6 14 -6 -5 0
up on | 2 6 9 18 -23 -11
up on a | 9 -4 3 -6 -3 2
up on my | 0 15 7 11 -22 -11
up on the | -11 8 7 14 -13 -4
up that | -4 14 -6 0 -5 2
up the | 0 14 3 -13 16 -19
up the kids | 3 6 -17 -8 23 -8
up the waste | 1 -2 22 -1 -14 -7
up there | -6 10 -2 1 -3 0
up this | 6 -6 6 2 -12 4
up this is | 6 -10 7 4 -10 3
up to | -1 -3 1 40 -21 -15
up to <n> | 1 0 -5 15 -6 -5
up to eighty | -1 -1 -3 10 -2 -3
up to one | 1 -3 -6 9 -2 1
up to the | 11 -5 7 -4 -8 0
up today | -3 15 -2 1 -7 -4
up when | 2 -5 -4 10 -5 3
up when <name> | 2 -5 -4 10 -5 3
up when i | 2 -5 -4 10 -5 3
up with | 15 2 -2 -12 -8 6
up your | 2 -9 25 -13 9 -14
upcom * | -3 -4 -3 24 -7 -7
upcoming | -3 -4 -3 24 -7 -7
updat * | -24 39 22 11 -22 -26
update | -13 41 -12 14 -11 -18
update my | -4 29 -4 -9 -6 -5
update on | -8 45 -9 -12 -10 -6
updates | -9 24 -7 10 -5 -13
updating | -6 -9 37 -7 -8 -6
upgra * | -2 -3 0 9 -3 0
uphil * | 16 -4 -2 -1 -4 -6
uphill | 16 -4 -2 -1 -4 -6
uphol * | -6 -1 17 -1 -5 -4
upholstery | -6 -1 17 -1 -5 -4
upper | 12 -1 -3 -2 -5 -1
upper * | 17 -4 -4 -2 -2 -5
upper control | 12 -1 -3 -2 -5 -1
uppers | 17 -4 -4 -2 -2 -5
uppers and | 17 -4 -4 -2 -2 -5
uppers and lowers | 17 -4 -4 -2 -2 -5
ups | -3 4 31 -11 -11 -11
urge | 17 -11 -6 0 -1 1
urgen * | 18 -6 -15 16 -10 -3
urgent | 13 -4 -13 18 -9 -6
urgent care | 11 2 -5 -2 -5 -1
urgent just | -2 -4 -4 15 -3 -4
urgent message | -3 -3 -5 21 -6 -4
urgente | 10 -2 -7 0 -1 0
ursul * | -6 5 -7 0 9 -2
ursula | -6 5 -7 0 9 -2
ursula <name> | 0 -4 -4 0 10 -2
us | 1 -23 26 5 13 -22
us <day> | -4 -2 -4 24 -6 -7
us <n> | 10 -7 1 1 -6 1
us <name> | -3 -3 10 -4 -2 2
us a | -9 -13 24 9 -9 -2
us a call | -11 -12 19 12 -6 -2
us and | 17 -13 13 -9 -8 1
us and <name> | 10 -8 7 -5 -5 1
us and i | 7 -6 8 -5 -4 0
us back | -1 -8 3 -1 16 -9
us back <day> | -2 -3 -5 11 -4 2
us back at | -1 -8 4 -1 7 0
us back today | -2 -3 -5 11 -4 2
us for | 3 2 20 -8 -12 -6
us in | -5 -6 5 -7 25 -11
us today | -4 -2 -4 24 -6 -7
us was | -3 -6 14 -1 -2 -2
us we | -4 -5 15 -5 -4 2
us your | -3 -8 8 7 -6 2
usada * | 6 -4 8 -2 -9 1
usadas | 6 -4 8 -2 -9 1
usadas y | 6 -4 8 -2 -9 1
use | 10 -3 4 -7 -1 -2
use mine | 9 -4 0 2 -7 1
use my | 13 -8 -1 0 -5 0
use the | 24 -7 -7 3 -11 -2
used | 6 3 23 -17 -5 -10
used <part> | 5 11 -12 -1 -3 0
used <vehicle> | 9 -2 -3 -1 -4 2
used <vehicle> lot | 8 -1 -4 -1 -4 2
used <we> | 6 20 -5 -5 -8 -8
used <we> <mechanic> | 11 13 -9 -5 -5 -6
used a | 20 -9 -5 0 -5 -1
used a cheap | 20 -9 -5 0 -5 -1
used car | 9 -2 -3 -1 -4 2
used car lot | 8 -1 -4 -1 -4 2
used engine | 0 15 -9 -2 -2 -3
used lift | -4 -10 30 -2 -10 -4
used oil | -10 -8 39 -7 -7 -6
used to | 5 -4 16 -5 -14 2
used to have | 9 -2 -4 0 -3 0
used to work | -1 -4 14 -2 -6 0
used you | 6 20 -5 -5 -8 -8
used you guys | 11 13 -9 -5 -5 -6
using | 10 -10 5 -2 -6 2
usted | 11 23 -2 9 -21 -21
usted * | 6 40 -12 -12 -6 -14
usted arregla | 13 -9 -2 1 -2 0
usted arreglo | -5 32 -7 -8 -7 -6
usted califica | -2 -3 -2 13 -3 -4
usted califica para | -2 -3 -2 13 -3 -4
usted ha | -3 -4 -5 16 -1 -3
usted ha sido | -3 -4 -5 16 -1 -3
usted me | -10 11 8 -3 -6 -1
usted me arreglo | -8 14 -2 -1 -3 0
usted trabaja | 12 -8 -4 1 -3 2
ustedes | 6 40 -12 -12 -6 -14
ustedes arreglaron | -10 31 -6 -5 -6 -5
ustedes me | -1 30 -4 -9 -8 -9
ustedes me arreglaron | -3 8 -2 0 -2 0
usual | 15 -4 -3 -3 -3 -3
usually handles | 9 -5 -2 0 -3 1
usually handles this | 9 -5 -2 0 -3 1
utili * | 2 -12 -4 31 -11 -6
utility | 2 -12 -4 31 -11 -6
utility <paper> | -9 -9 -1 32 -8 -6
utility bill | -9 -9 -1 32 -8 -6
v | 16 -4 -4 -1 -10 3
v a l | 9 -4 -1 -1 -3 0
v e | 13 -4 -2 0 -4 -1
v o | 21 -10 -8 1 -3 -1
v o <name> | 21 -10 -8 1 -3 -1
v o l | 14 -9 -2 0 0 -2
v6 | 24 -8 -3 -1 -9 -3
v8 | 12 -5 -4 -3 -2 3
va | -5 16 -8 -6 12 -9
va a | -3 16 -7 -6 9 -9
va a venir | -3 11 -4 -1 -2 -2
vacat * | 21 -12 -15 37 -14 -17
vacation | 21 -12 -15 37 -14 -17
vacci * | -11 -11 -11 -11 55 -11
vacuu * | 12 -2 -7 -1 -1 -2
valve | 22 -8 -12 0 -2 0
valve cover | 16 -1 -6 0 -8 -1
valve covers | 25 -6 -1 -5 -13 0
van | 25 12 9 -15 -24 -7
van <car> | 9 -5 -3 0 -2 0
van <name> | 14 -4 -8 0 -3 2
van a | 11 -2 -6 0 -4 2
van a <car> | 11 -2 -6 0 -4 2
van all | 14 -4 5 -7 -3 -5
van and | 23 4 -10 -4 -11 -1
van and its | 12 -1 -2 -1 -5 -3
van at | -5 -5 12 0 -6 4
van at the | -5 -5 12 0 -6 4
van is | 13 -4 -6 1 -7 3
van is a | 9 0 -5 0 -5 1
van just | 4 6 -2 -1 -10 3
van on | -6 13 5 -5 -8 0
van on <name> | -5 8 3 -5 -1 -1
van ready | -10 34 -5 -6 -10 -4
van the | 10 -5 17 -12 -8 -2
van you | -7 16 -5 -2 -2 0
vance | 8 9 -10 -2 -5 -1
vande * | 10 2 -3 2 -9 -3
vandermeer | 15 -7 -2 3 -7 -2
vandersloot | -1 9 -2 2 -4 -3
vanes * | -2 1 -7 18 -4 -5
vanessa | -2 1 -7 18 -4 -5
vang | -1 8 -3 -2 -4 2
vanis * | 8 -9 -2 6 -6 2
vans | 38 -8 7 -16 -14 -6
vans a | 15 -6 -9 -1 0 1
vans a <car> | 14 -7 -8 -1 0 1
vans and | 16 -3 -3 -7 -5 2
vans for | 12 -2 -7 0 -4 1
vasqu * | 13 -3 -4 -1 -3 -2
vasquez | 13 -3 -4 -1 -3 -2
vecin * | 13 -5 -4 0 -4 0
vecina | 13 -5 -4 0 -4 0
vehic * | 5 -13 5 28 -19 -6
vehicle | 4 -10 10 22 -17 -9
vehicle service | 0 1 -9 17 -7 -3
vehicle service department | -7 -4 -7 26 -7 -1
vehicle services | -9 -6 -6 31 -6 -3
vehicle that | 11 -2 -2 -3 -4 1
vehicle you | -5 -8 18 -4 -2 2
vehicle you repaired | -3 -9 15 -1 -3 2
vehicles | 5 -9 -4 13 -6 1
vehicles a | 12 -5 -3 1 -2 -2
vehicles a <car> | 12 -5 -3 1 -2 -2
vehiculo | -2 -3 -7 17 -2 -2
veint * | -7 -7 11 7 -4 0
veinte | -7 -7 11 7 -4 0
vemos | -2 -5 -3 -3 18 -7
vence * | -1 -2 -2 9 -3 -2
vencer | -1 -2 -2 9 -3 -2
venci * | -10 -11 17 21 -12 -5
vencio | -9 -10 18 17 -11 -4
vendo * | 9 -3 13 -7 -11 0
vendor | -2 -9 19 -2 -5 -1
vendors | 9 -1 3 -6 -6 0
vendors for | 9 -1 3 -6 -6 0
venga | -6 11 -5 -4 9 -4
venga por | -6 11 -5 -4 9 -4
venga por ella | -6 11 -5 -4 9 -4
venia | -4 17 -5 -3 -5 0
venir | 41 1 -16 -6 -14 -6
venir <day> | 22 5 -8 -4 -8 -6
venir <day> a | 20 1 -6 -3 -7 -5
venir a | 30 -2 -13 -4 -8 -3
venir a verla | 19 1 -5 -3 -7 -4
venir el | 15 -8 -4 1 -7 3
venir el <day> | 15 -8 -4 1 -7 3
venir el sabado | 15 -8 -4 1 -7 3
venir hoy | 3 13 -6 -3 -7 -1
venka * | 21 -10 -4 -3 -7 2
venkataraman | 14 -7 -1 -3 -6 2
venmo | -15 35 -18 27 -17 -12
vents | 9 -5 -2 0 -3 1
ver | 12 -3 4 -13 -17 15
ver el | -9 -11 13 -6 -8 21
ver el video | -3 -7 -4 -3 -6 21
ver si | -2 8 -4 -1 -3 0
verda * | -4 11 -5 -3 3 -2
verdad | -4 11 -5 -3 3 -2
verif * | -3 -10 17 27 -18 -13
verified | 2 -4 -10 23 -5 -6
verify | -13 -13 22 28 -13 -11
verify your | -8 -8 -15 45 -8 -6
verify your listing | -3 -2 -8 20 -6 -1
veriz * | -1 -5 11 -5 -2 2
verizon | -1 -5 11 -5 -2 2
verizon <name> | -1 -5 11 -5 -2 2
verizon business | -1 -5 11 -5 -2 2
verla | 19 1 -5 -3 -7 -4
verno * | 1 12 -6 3 -9 -1
vernon | 1 12 -6 3 -9 -1
very | 3 -4 3 -11 3 7
very good | -3 -1 9 -4 -2 2
very much | -7 -6 -4 -7 11 12
very polite | 1 9 -5 -1 -4 0
very soft | 8 -6 -2 0 -1 1
vet | 12 -16 -7 -14 41 -16
veter * | -22 -21 -7 31 39 -21
veterans | -10 -7 -1 34 -8 -8
vez | -5 32 -8 -4 -6 -8
vez el | 4 29 -7 -8 -10 -8
vez se | -4 10 -2 -3 -1 0
viaje | -7 -6 -5 38 -7 -11
vibra * | 11 5 -3 -7 -2 -3
vibration | 11 5 -3 -7 -2 -3
vic | 14 -13 -7 -3 13 -4
victo * | 9 5 -6 -3 -5 -1
victor | 9 6 -6 -3 -4 -2
victor <name> | 10 -7 -2 -1 -1 0
video | -9 -23 0 36 -20 17
video * | 7 -4 -8 43 -19 -19
videographer | -10 -9 0 34 -8 -8
videos | 7 -2 -6 30 -13 -16
videos for | -3 -2 -6 17 -4 -1
vieja | -3 -5 -3 -4 22 -6
vieja que | -3 -5 -3 -4 22 -6
viene | -6 43 7 -15 -18 -11
viene * | -10 47 -10 -8 -11 -9
vienen | -10 47 -10 -8 -11 -9
viern * | -11 12 -5 -1 5 0
viernes | -11 12 -5 -1 5 0
vikra * | 13 -12 3 -3 -4 2
vikram | 13 -12 3 -3 -4 2
vikram <name> | 15 -8 -5 1 -5 2
villa * | 4 -2 2 2 -9 2
village | 10 -1 -3 2 -10 2
villanueva tengo | 18 -8 -6 0 -4 -1
villas | 18 -6 -4 2 -11 2
villasenor | 5 6 -8 0 -2 0
vin | 1 7 23 -9 -15 -8
vin <we> | -4 -2 16 0 -5 -5
vin <we> gave | -3 -8 16 1 -3 -3
vin you | -4 -2 16 0 -5 -5
vin you gave | -3 -8 16 1 -3 -3
vince | 0 -10 18 -1 -6 -1
vince * | 9 -2 -2 -1 -5 1
vinie * | -3 30 -6 -7 -3 -11
vinieron | -3 30 -6 -7 -3 -11
vinny | 10 -6 -9 0 4 1
vinyl | -11 -11 3 35 -9 -7
viola * | -11 -13 -8 14 29 -12
virgi * | 10 2 -7 -1 -3 -1
virgil | 10 2 -7 -1 -3 -1
virtu * | -11 -12 -12 56 -11 -10
virtual | -11 -12 -12 56 -11 -10
virus | 1 0 -7 13 -3 -4
visa | 24 -16 -10 22 1 -21
visa mastercard | -9 -7 -6 37 -9 -7
visit | 6 59 -23 -5 -17 -20
visit * | -8 6 -5 -3 20 -10
visiting | -4 -6 -3 0 22 -9
vivia * | -6 11 -4 2 -6 3
vivian | -6 11 -4 2 -6 3
vivian <name> | -6 11 -4 2 -6 3
vivo | 12 -10 -3 0 0 1
vivo en | 12 -10 -3 0 0 1
vivo en <name> | 12 -10 -3 0 0 1
vogel | 14 -5 -3 -1 -4 -1
voice | -5 12 -6 0 -4 3
voice * | -11 4 -23 1 -8 37
voicemail | -11 4 -23 1 -8 37
volko * | 17 -7 0 -6 -5 1
volkova | 15 -4 1 -7 -5 0
volks * | 13 -7 -3 1 -4 0
volkswagen | 13 -7 -3 1 -4 0
volkswagen <year> | 10 -4 -1 1 -4 -2
volt | 19 -7 -4 0 -10 3
volt <part> | 9 -5 -2 0 -3 1
volt battery | 9 -5 -2 0 -3 1
volta * | 8 -6 8 -3 -5 -2
voltage | 8 -6 8 -3 -5 -2
volts | 12 -8 -5 0 0 0
volun * | 4 -11 -10 13 20 -17
volunteer | 4 -11 -10 13 20 -17
voss | -7 14 -1 0 -3 -3
voss <n> | -7 13 -2 -1 2 -5
vote | -1 -12 -19 52 -3 -17
vote <name> | -5 -4 -4 30 -9 -7
vote no | 0 -4 -6 12 -1 -2
vote no on | 0 -4 -6 12 -1 -2
vote yes | -2 -1 -1 12 -2 -7
vote yes on | -2 -1 -1 12 -2 -7
voter * | -5 -5 -5 33 -8 -10
voters | -5 -5 -5 33 -8 -10
voy | 2 37 -7 -6 -9 -18
voy a | 0 25 -5 -8 -1 -11
voy a poder | 0 24 -4 -8 -1 -11
w | 9 -4 -2 -4 -1 1
w a y | 9 -2 -1 -1 -3 -2
w i | 16 -5 -7 -1 -2 -1
w thirty | 0 -3 11 -13 -1 5
wade | 12 -3 -9 0 -2 1
waffl * | -5 -5 11 1 -5 2
waffle | -5 -5 11 1 -5 2
waffle house | -5 -5 11 1 -5 2
wagon | 32 -10 -11 2 -9 -4
wait | -3 8 -1 -15 2 10
wait <n> | 10 -4 4 -2 -3 -5
wait is | -9 -2 -3 0 15 -1
wait is this | -9 -2 -3 0 15 -1
wait no | 12 -4 -1 0 -2 -5
wait thats | 16 -8 -3 2 -9 2
wait thats my | 9 -5 -1 0 -2 -1
wait thats the | 11 -5 -2 2 -8 2
wait until | -5 13 -4 -6 -1 2
waite * | -1 24 -4 -4 -5 -9
waited | -1 24 -4 -4 -5 -9
waited all | -6 27 -3 -4 -4 -9
waited all day | -6 27 -3 -4 -4 -9
waiti * | -2 46 -13 0 -2 -30
waiting | -2 46 -13 0 -2 -30
waiting for | 11 47 -19 -20 -12 -7
waiting for <mechanic> | -4 22 -5 -8 -3 -3
waiting for mechanic | -4 22 -5 -8 -3 -3
waiting for your | -5 35 -9 -11 -8 -1
waiting on | 1 48 -16 -16 -12 -6
waiting on <we> | -3 35 -8 -11 -7 -6
waiting on you | 0 33 -8 -10 -11 -5
waiting on your | -5 23 -6 -7 -5 0
wake | -2 -5 4 -3 11 -4
wake up | -3 -3 -1 -2 12 -4
walgr * | 7 -7 -3 -3 14 -8
walgreens | 7 -7 -3 -3 14 -8
walgreens on | 8 -2 -2 1 -6 1
walk | 10 -4 -4 2 -5 1
walke * | 10 -9 -7 -2 9 0
walker | 12 -7 -5 -5 5 -1
walle * | -4 -10 -6 0 28 -8
wallet | -4 -10 -6 0 28 -8
walma * | 17 -8 -7 5 -5 -2
walmart | 17 -8 -7 5 -5 -2
walmart de | 9 -3 -5 1 -2 1
walmart de <name> | 9 -2 -5 0 -2 1
walmart on | 14 -2 -5 1 -9 0
walmart on <name> | 14 -1 -5 1 -9 0
walt | -8 7 4 -2 1 -2
walte * | 5 7 -8 0 -4 0
walter | 5 7 -8 0 -4 0
wanda | 7 17 -5 -3 -8 -9
wanda <name> | 7 16 -4 -3 -7 -9
wande * | 12 -4 -2 -1 -2 -4
wanders | 12 -4 -2 -1 -2 -4
wanders all | 12 -4 -2 -1 -2 -4
wanders all over | 12 -4 -2 -1 -2 -4
wanna | 0 4 9 -12 -1 1
wanna get | 10 -4 -5 0 -3 1
wanna know if | 15 -6 -6 -2 -2 1
want | -5 -5 4 -7 19 -6
want <we> | 6 0 -10 10 -6 0
want <we> to | 6 0 -10 10 -6 0
want a | -6 6 -2 -7 12 -3
want a price | 26 -10 -5 -1 -6 -3
want a second | 18 -10 -5 0 -6 2
want is | 14 -8 -3 -1 -2 -1
want it | -5 -2 10 -8 5 0
want it <did> | 8 -5 -3 0 -1 1
want it dropped | 1 -4 13 -6 -6 2
want it running | 15 -6 -8 1 -3 1
want me | -8 -2 21 -5 -8 2
want me to | -6 -2 19 -5 -8 2
want my | -1 -4 -5 -3 15 -3
want my <car> | 11 -1 -3 0 -7 -1
want somebody | 1 -4 -5 -1 9 1
want somebody to | 1 -3 -4 -2 9 -1
want someone | 19 -6 -3 -1 -8 -1
want that | 2 5 14 -2 -12 -7
want the | 13 10 -9 -6 -1 -7
want the <part> | 16 -7 -7 1 -4 0
want the tires | 16 -7 -7 1 -4 0
want to | 5 4 -13 -6 23 -12
want to add | -10 8 8 -3 -2 -2
want to ask | 12 -7 -4 -1 -2 2
want to buy | -12 -8 -6 8 17 1
want to come | 2 1 -2 -9 9 -1
want to get | -4 10 -2 -1 -4 0
want to know | -4 16 -4 0 -12 4
want to make | 24 -8 -8 -5 1 -4
want to pay | -2 -10 -4 -4 25 -5
want to talk | -8 10 -6 -6 18 -9
want to touch | 9 -1 -1 0 -7 0
want you | 6 0 -10 10 -6 0
want you to | 6 0 -10 10 -6 0
wante * | -8 12 20 -1 2 -25
wanted | -8 12 20 -1 2 -25
wanted a | 12 -5 -4 1 -7 3
wanted at | 0 15 -11 1 -3 -1
wanted at the | 0 15 -11 1 -3 -1
wanted is | -5 -12 40 -7 -9 -7
wanted the | -5 -6 -3 -5 27 -8
wanted to | 0 17 2 2 -12 -8
wanted to ask | 16 6 -8 -5 -7 -2
wanted to follow | -4 -4 6 9 -8 0
wanted to know | -5 10 -4 1 -3 1
wanted to let | -3 -3 11 -1 -2 -1
wanted to say | -7 17 -8 5 -3 -4
wanted to talk | -8 -6 11 9 -10 4
wants | 3 7 10 -2 -16 -2
wants <we> | -5 -3 5 5 5 -8
wants <we> to | -5 -3 5 5 5 -8
wants a code | -7 11 -2 -1 -2 1
wants an | 19 -8 -8 -4 -3 4
wants it | -2 15 5 -4 -12 -2
wants nineteen | 10 -1 -4 0 -4 0
wants the | 19 1 -2 -8 -6 -4
wants to | 3 7 3 -4 -10 2
wants you | -5 -3 5 5 5 -8
wants you to | -5 -3 5 5 5 -8
wareh * | -4 -9 40 -17 12 -21
warehouse | -4 -9 40 -17 12 -21
warm | 3 13 -5 2 -11 -2
warm again | -7 18 0 1 -7 -4
warni * | 15 0 2 -6 -12 0
warning | 15 0 2 -6 -12 0
warra * | -13 30 7 52 -40 -36
warrant | -8 -11 -8 41 -2 -13
warrant for | 0 -1 -3 8 -2 -1
warrant for your | 0 -1 -3 8 -2 -1
warrant in | 0 -3 -5 13 -4 -1
warrant in your | 0 -3 -5 13 -4 -1
warranty | -17 36 14 37 -39 -31
warranty <we> | 0 27 -13 -10 -4 -1
warranty and | -7 18 -2 -4 -3 -1
warranty claim | -9 20 26 -22 -10 -6
warranty company | -3 17 12 -14 -10 -1
warranty company for | -3 13 -11 -1 -3 4
warranty department | -7 -10 -11 34 -1 -5
warranty is | -2 -6 -8 16 1 -2
warranty is about | -2 -6 -8 16 1 -2
warranty on | 3 9 -14 14 -9 -4
warranty on it | -3 12 -4 -1 -6 1
warranty on that | -8 10 -2 0 -1 1
warranty on your | 12 -8 -9 16 -6 -5
warranty right | -11 23 -6 -2 -3 -1
warranty was | -7 -19 48 -16 -4 -2
warranty was approved | -5 -13 34 -13 -2 0
warranty you | 0 27 -13 -10 -4 -1
warranty your | 13 -4 -4 -5 -2 3
warre * | 12 -3 -3 1 -5 -1
warren | 12 -3 -3 1 -5 -1
warsa * | 11 0 -3 1 -10 0
warsame | 11 0 -3 1 -10 0
was | -21 44 9 -1 0 -32
was <n> | 4 33 -11 -5 -10 -11
was a | -6 0 -4 -1 12 -1
was approved | -5 -13 34 -13 -2 0
was at | 1 27 -5 -6 -12 -4
was booked | -5 12 -4 -2 -3 2
was booked for | -5 12 -4 -2 -3 2
was calling | 12 0 -7 -3 -2 0
was calling to | 10 4 -4 -7 2 -5
was charged | -11 4 -9 34 -12 -6
was charged four | 0 -3 -3 11 -5 0
was coming | -14 45 -9 -8 -3 -11
was coming between | -5 24 -5 -5 -3 -6
was done | 2 26 -9 -6 -11 -2
was done on | -9 22 -5 -2 -8 2
was due | -6 -8 36 -12 -5 -4
was fine | 12 -7 -1 2 -6 1
was for | -4 15 -4 -5 -5 2
was going | 7 22 -9 -7 -8 -5
was going to | 7 22 -9 -7 -8 -5
was gonna | 10 26 -11 -10 -10 -6
was here | -5 62 -17 -16 -15 -9
was here <day> | -5 46 -12 -11 -11 -7
was here tuesday | -3 20 -5 -5 -3 -4
was here wednesday | -3 15 -5 -3 -3 -2
was in | -8 13 -14 -9 17 1
was in a | 2 14 -5 -2 -7 -2
was in for | -3 -3 -2 0 8 0
was in the | -8 13 -1 0 -4 0
was just wondering | 11 -9 -1 0 -1 0
was looking | -4 -6 1 3 11 -5
was looking for | -3 -4 2 -2 12 -6
was not | -8 -10 -4 32 -6 -5
was on | 6 -1 6 1 -12 -1
was on the | 17 -3 -5 -7 -4 3
was only | -4 17 -4 -5 3 -7
was out | 3 10 -10 -12 21 -12
was out here | 3 10 -10 -12 21 -12
was quoted | 19 -8 -5 -2 -7 3
was referred | 18 -4 -15 1 -2 2
was referred by | 17 -4 -14 1 -2 2
was running fine | 10 -4 -3 1 -3 -1
was short | 1 -8 18 -9 3 -5
was supposed | -4 8 -12 -8 19 -4
was supposed to | -4 8 -12 -8 19 -4
was the | -3 19 -13 -6 6 -3
was thinking | -3 -7 14 -4 -4 4
was told | 4 13 -9 -1 -10 3
was trying | -8 -7 -5 6 15 -1
was trying to | -8 -7 -5 6 15 -1
was very | -3 12 -4 -1 -4 -1
was wondering | 6 8 1 -4 -11 0
was wondering do | 12 -4 -4 0 -6 3
was wondering how | 18 -11 -3 -3 0 0
was wondering if | 2 11 -3 -2 -7 -1
was wrong | 14 -2 -6 0 -7 2
was wrong its | 15 -8 -3 -1 -6 2
wash | 2 -14 -1 6 7 0
wash on | 14 -8 -3 0 -4 2
wash on <name> | 11 -6 -2 -1 -3 1
washe * | -12 1 6 -6 10 0
washer | 1 9 -5 -1 -7 3
washi * | -2 1 -15 9 24 -18
washing | -3 -8 -13 12 28 -16
washing machine | 1 -4 -8 -8 31 -11
washington | 13 8 -5 -5 -8 -3
wasnt | -2 8 3 -7 -4 3
waste | -3 -8 53 -10 -19 -14
waste oil | -5 -5 36 -9 -9 -9
waste oil <name> | -3 -3 9 -1 -3 1
waste oil <vehicle> | -3 -8 16 -3 -3 1
waste oil pickup | -3 -8 16 -3 -3 1
watch * | 4 -18 -8 -12 -12 46
watched | 9 0 0 -4 -1 -3
watching | -6 -19 -5 -10 -9 48
watching and | -3 -6 0 0 -3 11
watching and <name> | -3 -6 0 0 -3 11
watching and ill | -3 -6 0 0 -3 11
watching please | -1 -4 -1 -2 -2 10
watching see | 0 -6 -2 -2 -3 13
watching see <we> | 0 -6 -2 -2 -3 13
watching see you | 0 -6 -2 -2 -3 13
water | 7 -17 7 8 23 -28
water * | 7 -3 -6 -4 21 -14
water <part> | 17 2 -1 -1 -17 0
water <part> and | 15 -10 -1 0 -6 3
water <part> i | 17 -9 -9 1 -1 1
water <part> in | -8 15 -6 0 -3 2
water <part> leak | 13 -1 -4 0 -4 -4
water heater | -1 -5 -7 -11 31 -8
water heaters | -4 -4 -3 0 9 2
water in | 9 -11 -9 -1 19 -6
water in the | 16 -8 -5 -7 4 0
water pump | 17 2 -1 -1 -17 0
water pump and | 15 -10 -1 0 -6 3
water pump i | 17 -9 -9 1 -1 1
water pump in | -8 15 -6 0 -3 2
water pump leak | 13 -1 -4 0 -4 -4
water pumps | 13 -9 10 -5 -9 -1
waters | 7 -3 -6 -4 21 -14
waters getting | 18 -1 -5 -2 -5 -5
waters getting in | 18 -1 -5 -2 -5 -5
watki * | 11 -4 -2 0 -2 -4
watkins | 11 -4 -2 0 -2 -4
wax | -13 -15 -5 10 32 -9
way | -1 19 12 -13 -4 -13
way and <name> | -4 -2 9 -3 -2 3
way home | -5 -12 -7 -6 33 -4
way its | -3 9 -1 0 -4 -1
way out | 9 -8 -1 1 -2 1
way to | 16 1 -5 -6 -2 -4
wayne | -8 12 18 -4 -13 -5
we | -26 2 35 42 -17 -36
we <did> | 4 -7 8 16 -14 -7
we are | 0 11 -11 21 -17 -4
we are calling | -1 -2 -4 10 -4 0
we been | -4 -10 -4 -10 31 -2
we been waiting | -4 -10 -4 -10 31 -2
we bought | 8 -7 -1 0 0 0
we bought it | 8 -7 -1 0 0 0
we build | -8 -7 -8 30 -5 -1
we build websites | -6 -7 -4 26 -6 -2
we buy | -9 -2 -7 36 -9 -8
we buy houses | -2 -1 -4 11 -4 0
we can | -7 -24 19 11 13 -12
we can get | -9 -9 17 10 -6 -2
we can move | -6 -9 -4 -4 30 -7
we cant | -5 -6 19 -2 -8 1
we close | -5 -7 1 13 8 -11
we close at | 0 -9 9 -11 13 -1
we could | 0 8 1 -8 -4 3
we count | -2 -4 -7 17 -4 -1
we count on | -2 -4 -7 17 -4 -1
we discussed | -7 37 -8 -8 -5 -9
we do | -11 15 9 6 -19 0
we do <day> | -5 11 -4 3 -7 3
we do it | -8 16 0 -2 -9 2
we do next | -4 9 -4 1 -5 2
we dont do | 0 -6 9 -5 -1 4
we dont have | 11 -8 -3 -1 1 1
we fix | -3 -3 -4 17 -6 -2
we fund | -6 -6 -7 28 -6 -3
we fund in | -6 -6 -7 28 -6 -3
we go | 2 -7 12 -4 -5 2
we go to | 19 -5 -7 -5 -4 1
we got | 2 -14 12 -9 20 -11
we got a | 2 -6 8 -1 -5 2
we got your | -3 -4 -4 -2 15 -1
we guarantee | -9 -11 -4 34 -8 -2
we had | 9 12 0 -7 -13 0
we had <we> | -7 21 -3 -3 -6 -1
we had a | 11 -1 1 -6 -6 1
we had you | -7 21 -3 -3 -6 -1
we have | 3 -1 7 12 -16 -5
we have a | 10 -7 20 0 -22 -1
we have detected | 1 0 -7 13 -3 -4
we have three | 22 -3 -6 -4 -4 -4
we help | -20 -4 9 55 -21 -19
we help <vehicle> | -6 -7 -7 27 -5 -2
we help auto | -6 -7 -7 27 -5 -2
we help mechanics | -6 -7 -7 26 -5 -1
we help repair | -7 -7 -8 29 -3 -5
we just | 33 -8 -8 -4 -8 -5
we just moved | 23 -5 -4 -4 -2 -8
we make | -15 28 22 -10 -12 -14
we make it | -10 41 -7 -14 -3 -7
we met | -5 -4 12 -4 -3 3
we met at | -5 -4 12 -4 -3 3
we need | -12 -12 38 -20 15 -10
we need a | -9 -5 10 -7 22 -11
we need it | 15 -1 -13 0 -1 1
we need the | -2 -5 25 -3 -13 -2
we need to | -5 -5 16 -2 -6 1
we need your | -1 -5 21 -9 -9 2
we noticed | -10 -9 6 17 -5 1
we noticed <we> | -2 -5 -7 15 -1 0
we noticed you | -2 -5 -7 15 -1 0
we noticed your | -9 -5 13 5 -4 0
we offer | -3 -2 7 13 -10 -5
we pulled | 6 1 24 -14 -11 -6
we pulled that | 8 -10 25 -11 -8 -5
we push | -3 22 -5 -3 -7 -4
we push it | -3 17 -1 -3 -5 -4
we put | 4 -7 8 17 -14 -8
we received | -4 -16 25 -5 -3 4
we received your | -5 -14 23 -3 -2 1
we recently | -2 0 -4 13 -2 -5
we recently helped | -2 0 -4 13 -2 -5
we reordered | -2 -2 19 -6 -6 -4
we rodded | 2 -5 28 -9 -8 -7
we run | 17 -4 -5 -3 -6 1
we run a | 14 -2 -5 -2 -5 -1
we said | -11 38 -6 -4 -7 -10
we say | -8 31 -5 -5 -6 -8
we send | -3 -7 4 11 -5 0
we sent | -7 -15 26 7 -6 -4
we show | -2 -9 24 -3 -5 -4
we speak | -4 11 -4 -2 -3 2
we specialize | -6 -6 -2 24 -6 -2
we specialize in | -6 -6 -2 24 -6 -2
we spoke | 4 8 17 -10 -13 -6
we still | -10 32 -9 -10 7 -10
we still on | -9 37 -6 -6 -8 -9
we take | -1 0 -8 12 -1 -2
we take donated | -1 0 -8 12 -1 -2
we talked | 1 17 -14 9 -2 -12
we talked about | -9 9 -9 10 3 -4
we tow | 10 -4 -4 1 -6 3
we tow it | 10 -4 -4 1 -6 3
we tried | -4 -3 14 -4 -2 -2
we would | 5 -4 -6 15 -6 -3
we would like | 4 -4 -6 15 -6 -4
weath * | 13 -6 -2 2 -7 -1
weather | 13 -6 -2 2 -7 -1
web | -3 -6 5 25 -7 -14
web design | -6 -7 -6 34 -8 -7
webb and | 10 -2 -3 1 -4 -3
webb and my | 10 -2 -3 1 -4 -3
webb here | 8 -5 -1 0 -3 0
websi * | 10 -3 -15 47 -9 -30
website | 12 0 -18 39 -6 -27
website for <day> | -8 15 -3 -2 -4 3
website ranked | 2 0 -12 23 -6 -9
website says | -4 20 -4 -13 10 -9
websites | -12 -10 10 28 -11 -5
wed | 5 -1 17 14 -20 -15
wed like | 10 -10 24 -2 -14 -8
wed like <we> | 20 -2 -8 -2 -5 -3
wed like to | -13 -10 34 5 -10 -6
wed like you | 20 -2 -8 -2 -5 -3
wed love | -2 -4 3 9 -4 -2
wed love to | -1 -3 -3 10 -2 -2
weddi * | 6 -12 -7 -14 43 -16
wedding | 6 -12 -7 -14 43 -16
wedne * | -6 25 6 -15 -11 1
wednesday | -3 27 8 -14 -19 2
wednesday after | 3 8 -2 0 -8 0
wednesday at two | -4 2 -4 -1 9 -1
wednesday but | -1 17 -5 -2 -9 -1
wednesdays | 1 -9 1 1 5 1
week | -2 17 10 7 -18 -15
week <n> | -2 -2 18 -9 -6 0
week about | -5 7 -6 -7 9 2
week about the | -5 7 -6 -7 9 2
week after | 0 11 -7 0 -4 1
week and | 5 8 -3 3 -14 1
week and <name> | 12 -4 -4 -2 -5 3
week and i | 0 8 -7 2 -6 2
week and its | 1 4 -1 6 -9 -1
week before | -2 11 -3 -3 -3 1
week for | -4 -5 9 11 -8 -3
week from | 8 -10 -5 28 -14 -7
week from home | -7 -10 -5 32 -7 -3
week i | 1 -10 6 -1 1 3
week is | 6 15 0 -4 -17 0
week is fine | 4 5 -3 1 -10 2
week its | -3 14 -1 -4 -5 -1
week or | 9 -9 6 -4 -5 2
weekd * | 19 -15 -5 1 -1 1
weekday | 19 -15 -5 1 -1 1
weeke * | 12 9 -3 -5 -12 -1
weekend | 3 10 -4 -3 -10 3
weekends | 20 -5 6 -5 -9 -7
weekl * | -2 -1 9 -4 -5 1
weekly | -2 -1 9 -4 -5 1
weeks | 14 -5 10 -6 -17 4
weeks ago and | -2 10 -5 1 -6 2
weeks out | 9 -6 2 -2 -4 2
weepi * | 3 9 -9 1 -5 1
weeping | 3 9 -9 1 -5 1
weird | 31 -9 3 -6 -11 -9
weiss | 8 6 -15 -14 27 -11
weiss <name> | 13 -7 -5 -1 3 -2
weiss i | 14 -7 -5 -1 3 -4
weld | 16 -9 -4 0 -6 3
weld it | 14 -9 -1 1 -6 1
weldi * | 0 0 15 -6 -10 1
welding | 0 0 15 -6 -10 1
well | 9 -13 24 -17 -14 11
well <name> | 13 -7 -5 2 -6 2
well be | -4 -10 15 -7 -9 15
well credit | -1 -1 15 -5 -6 -3
well credit <we> | -1 -1 15 -5 -6 -3
well credit you | -1 -1 15 -5 -6 -3
well i | -4 9 -3 0 -1 0
well its | 16 -1 -9 -1 -7 1
well its a | 10 -3 -4 -2 -3 2
well its in | -3 8 -5 2 0 -2
well ive | 11 -7 -5 1 -1 1
well my | -2 9 -3 -1 -7 3
wells | 12 -1 -7 1 -4 -1
wende * | 9 -10 9 -4 1 -5
wendell | 9 -10 9 -4 1 -5
wendell <name> | 6 -8 -5 0 4 3
wendell from | 0 -3 13 -1 -6 -3
wendy | -5 18 3 -7 -8 -1
went | 12 14 -6 -14 -13 7
went down | -5 12 3 -6 -1 -3
went off | -1 11 -2 0 -7 0
went out | 19 -4 -8 -4 4 -7
went out i | 13 -5 -2 1 -8 1
went out on | 8 -7 -1 0 -1 0
went through | 13 -13 14 -6 -4 -3
went to | -1 23 -11 -9 -15 14
went to the | 8 17 -6 -2 -10 -7
went up | -6 -7 19 -2 -4 0
were | -3 5 23 39 -23 -41
were a | 11 -10 1 9 -9 -1
were all | -2 12 -3 -3 -3 -2
were all set | -2 12 -3 -3 -3 -2
were asking | -10 -4 25 10 -9 -12
were asking about | -4 -2 24 -7 -5 -6
were at | 3 21 3 -10 -16 -2
were at my | -8 37 -8 -7 -12 -2
were calling | -3 -4 -4 23 -7 -6
were calling to | -3 -3 -2 14 -4 -2
were conducting | -2 -2 -5 14 -3 -2
were conducting a | -2 -2 -5 14 -3 -2
were doing | -6 3 7 16 -16 -5
were doing a | -8 -3 17 7 -11 -2
were getting | 8 -5 -2 -2 -1 1
were going | -4 33 -5 -11 -6 -6
were going to | -4 33 -5 -11 -6 -6
were gonna | -7 18 14 -7 -13 -5
were gonna be | -5 7 14 -5 -8 -2
were good | -2 19 -10 1 -7 0
were here | 20 31 -13 -17 -12 -9
were here for | 13 -6 -6 -2 -1 3
were in | 2 -10 -1 25 -8 -8
were in the | 13 -10 -5 -2 1 1
were in your | -6 -5 -6 28 -5 -5
were looking | -2 -11 19 7 -6 -6
were looking for | -2 -11 19 7 -6 -6
were offering | -7 -2 0 11 -3 1
were on | 3 -3 9 -5 -6 2
were out | 8 12 10 -10 -9 -11
were out here | 16 15 -14 -5 -6 -6
were putting | -2 -4 8 -5 0 2
were putting together | -2 -4 8 -5 0 2
were running | -1 0 14 -10 -4 2
were running a | -1 1 13 -10 -4 1
were still | -6 15 -7 -7 6 -1
were still on | -6 15 -1 -1 -6 -1
were supposed | -1 9 -8 1 -3 2
were supposed to | -1 9 -8 1 -3 2
were the | -1 1 12 -1 -11 0
were under | -6 9 -2 -1 -2 1
were working | 8 2 -5 -1 -7 3
wes | -3 11 19 -7 -10 -11
weve | 14 -9 23 -1 -19 -8
weve a | -5 9 10 -3 -5 -5
weve been | 1 -2 -4 8 -5 1
weve been trying | 1 -2 -4 9 -5 1
weve got | 9 -10 26 -6 -11 -8
weve got a | 5 -3 19 -6 -8 -7
weve got three | 9 -3 -6 -1 -1 2
weve had | -1 -4 9 -4 -2 2
what | 9 15 -7 -30 17 -4
what <did> | -6 33 -8 -4 -9 -7
what <did> <we> | -1 16 -5 -2 -3 -5
what <name> | 4 -7 8 4 -8 -1
what <we> | -1 28 3 -15 1 -17
what <we> charge | 29 -10 -5 -2 -7 -5
what <we> found | -6 17 10 -6 -4 -10
what <we> need | -8 -5 29 -3 -6 -6
what <we> said | -13 19 -4 0 -1 0
what a | 13 -7 -3 0 -3 -1
what are | 20 -17 -12 -16 9 16
what are your | 30 -9 -4 -10 8 -14
what day | -7 20 -5 -7 -3 3
what did | -6 33 -8 -4 -9 -7
what did you | -1 16 -5 -2 -3 -5
what do | -4 11 3 -10 8 -9
what do <name> | -6 11 -4 0 -2 1
what do i | -18 28 -9 -10 16 -8
what does | 20 -7 -5 -5 -6 3
what does it | 17 -3 -2 -5 -7 0
what does that | 13 -5 -6 0 -5 3
what else | 17 9 -8 -2 -9 -7
what he | -4 6 -6 -1 17 -13
what he said | -6 -7 -2 1 22 -8
what i | -4 -3 1 -2 -1 8
what i mean | 8 -5 -6 0 -8 12
what i want | -3 -7 10 1 -4 3
what im | -3 -3 11 -3 -2 -1
what it | -3 11 -5 -3 -1 2
what it is | 9 -7 0 0 -2 0
what it was | -5 15 -4 -4 -5 2
what it would | 9 -4 -3 0 -3 1
what its | -6 8 -1 1 -3 1
what kind | 18 -9 -4 3 -7 0
what kind of | 18 -9 -4 3 -7 0
what that | -1 9 -5 1 -2 -1
what that means | 11 -4 -4 0 -1 -2
what they | 10 -7 3 -7 0 1
what time | 11 25 -20 -17 20 -20
what time <we> | -8 16 -6 -3 8 -7
what time are | -10 22 -4 -2 -5 -2
what time do | 20 -9 -5 -8 11 -9
what time is | -10 15 -5 -2 6 -3
what time you | -7 15 -4 -3 6 -6
what was | -8 31 -7 -3 -7 -6
what was the | -3 27 -5 -7 -6 -6
what would | 9 -11 4 -2 -1 1
what would <we> | 9 -10 4 -2 -1 1
what would that | 10 -7 -3 0 -1 1
what would you | 9 -10 4 -2 -1 1
what you | -12 33 5 -12 2 -16
what you charge | 16 -10 -3 0 -1 -1
what you found | -6 17 10 -6 -4 -10
what you need | -8 -5 29 -3 -6 -6
what you said | -13 19 -4 0 -1 0
what youd | 9 -6 -5 1 -1 2
what youd charge | 9 -7 -4 1 1 1
what youre | -6 1 -5 0 11 -1
whate * | -3 2 10 -1 -10 2
whatever | -3 2 10 -1 -10 2
whatever its | -7 12 -6 1 -1 1
whats | 20 0 0 -7 -5 -9
whats * | 9 -3 -3 -1 -3 1
whats an | 19 -8 -5 -2 -4 0
whats going | -3 17 4 -7 -9 -1
whats going on | -3 17 4 -7 -9 -1
whats good its | 11 -1 -7 -3 -2 2
whats it | 11 -8 -7 -3 8 -1
whats it cost | 0 -6 -1 -1 13 -4
whats it run | 15 -6 -5 -2 -2 0
whats my | -7 32 -6 -6 -7 -6
whats the | -1 24 -14 -15 17 -11
whats the cost | 14 0 -5 -5 -5 1
whats the damage | 12 26 -10 -11 -10 -7
whats the price | 23 -14 -2 0 -7 1
whats up | 14 -8 2 2 -11 1
whats up <name> | 11 -7 -3 1 -3 1
whats up its | 24 -7 -10 0 -3 -5
whats up this | 6 -10 7 4 -10 2
whats wrong | 17 6 -8 1 -14 -1
whats wrong with | 15 7 -7 0 -14 -2
whats your | 12 -12 8 -5 -4 1
whats your diagnostic | 12 -4 -4 -6 0 2
whats your labor | 15 -7 -4 -6 -1 3
whats your price | 21 2 -9 -11 0 -2
whatsapp | 11 -9 0 0 -1 -1
wheel | 16 13 3 -6 -21 -5
wheel * | 8 2 -5 10 -13 -2
wheel bearing | 6 3 -4 0 -8 3
wheel bearing is | 16 -7 -5 2 -8 2
wheel bearings | 17 -2 -1 -6 -7 -1
wheel drive | 4 -5 14 -1 -8 -4
wheel is | 22 -13 -5 1 -7 2
wheel is bent | 10 -3 -2 0 -2 -2
wheel is locked | 10 -5 -2 0 -4 2
wheel lock | -9 15 -4 -1 -5 3
wheel lock key | -9 16 -4 -1 -4 3
wheel shakes | 23 -5 -5 -3 -3 -6
wheel shakes at | 23 -5 -4 -3 -3 -7
wheels | 2 4 -5 10 -7 -3
wheels off | -9 14 -2 -2 -3 2
when | 1 26 -12 -8 4 -11
when <name> | 15 6 -7 2 -17 2
when <we> | 18 14 -17 -12 10 -14
when <we> <did> | -7 19 -6 0 -11 4
when <we> came | -11 29 -2 -6 -8 -2
when <we> can | -8 -3 -4 -3 19 -1
when <we> get | 18 13 -12 -7 0 -13
when <we> go | -2 10 -5 -1 -5 3
when <we> have | 20 -6 -3 0 -4 -7
when <we> wake | -3 -3 -1 -2 12 -4
when <we> were | 11 11 5 -9 -10 -8
when are | 5 19 -8 -4 -8 -5
when are <we> | 5 19 -8 -4 -8 -5
when are you | 5 19 -8 -4 -8 -5
when can | -18 14 5 -7 21 -14
when can <name> | -6 -5 19 -3 -8 2
when can <we> | -10 1 -13 -1 31 -8
when can i | -6 -5 19 -3 -8 2
when can you | -10 1 -13 -1 31 -8
when could | 19 -8 5 -4 -10 -2
when could <we> | 22 -6 -5 -2 -8 -2
when could you | 22 -6 -5 -2 -8 -2
when he | 1 17 5 -3 -13 -7
when he gets | 1 12 -4 0 -5 -3
when he was | 1 19 -1 -7 -4 -8
when hes | -9 17 -5 0 -5 1
when hes done | -8 17 -5 0 -5 0
when i | 20 -7 -3 -4 -5 -1
when i <did> | 10 -6 -1 -1 -2 0
when i <part> | 16 -10 -2 0 -2 -1
when i brake | 16 -10 -2 0 -2 -1
when i come | 9 -6 0 1 -4 1
when i drive | 14 -7 -1 0 -6 -1
when i get | -6 19 -1 -3 -6 -2
when i go | 10 -7 -3 1 -2 1
when i got | 4 6 -6 3 -9 1
when i hit | 13 -9 -3 0 -2 0
when i press | 20 -3 -2 -5 -6 -3
when i pull | 11 -6 -1 -1 -4 1
when i push | 10 -6 0 0 -4 0
when i put | 10 -6 -1 -1 -2 0
when i sit | 17 -5 -2 -1 -7 -1
when i start | 27 -10 -7 -1 -6 -3
when i stop | 16 -5 -4 -1 -4 -2
when i take | 12 -6 -1 0 -6 0
when i turn | 19 -8 -4 0 -6 -1
when is | 14 4 -3 -3 -7 -4
when it | 12 -9 -3 1 -1 0
when its | 10 4 -7 2 -7 -2
when its hot | 15 -3 -3 2 -5 -6
when my | 15 -14 -1 0 0 0
when the | -5 8 2 -2 -2 0
when you | 18 14 -17 -12 10 -14
when you came | -11 29 -2 -6 -8 -2
when you can | -8 -3 -4 -3 19 -1
when you get | 18 13 -12 -7 0 -13
when you go | -2 10 -5 -1 -5 3
when you have | 20 -6 -3 0 -4 -7
when you wake | -3 -3 -1 -2 12 -4
when you were | 11 11 5 -9 -10 -8
when youre | -3 28 -12 -6 -11 3
when youre coming | -5 14 -4 -1 -2 -1
when youre done | 1 14 -8 -2 -6 1
whene * | 17 -5 3 -2 -16 3
whenever | 17 -5 3 -2 -16 3
whenever <we> | 19 -7 -12 4 -9 5
whenever <we> can | 13 -11 -1 0 -3 1
whenever <we> get | 11 -8 -2 0 -2 1
whenever you | 19 -7 -12 4 -9 5
whenever you can | 13 -11 -1 0 -3 1
whenever you get | 11 -8 -2 0 -2 1
whenever youre | -4 14 -2 -1 -5 -2
whens | -12 1 -11 11 24 -14
where | -7 32 -2 -17 11 -17
where * | -11 47 -10 -6 -10 -10
where <we> | -13 24 -2 -7 8 -10
where <we> <did> | -3 22 -7 1 -12 -2
where <we> at | -2 11 -9 -5 16 -11
where are | -9 11 -5 -10 25 -12
where are <we> | -9 11 -5 -10 25 -12
where are you | -9 11 -5 -10 25 -12
where do | -15 16 3 -5 9 -8
where do <we> | -8 -6 20 -3 -7 4
where do i | -14 17 2 -5 9 -9
where do you | -8 -6 20 -3 -7 4
where i | -4 -5 -1 1 14 -5
where is | -10 43 -10 -5 -12 -6
where is your | -6 32 -7 -5 -10 -4
where it | 13 -5 -8 2 -6 3
where to | 7 -7 9 -1 -8 0
where we | -6 21 -4 -4 -6 -1
where we are | -6 21 -4 -4 -6 -1
where you | -13 24 -2 -7 8 -10
where you at | -2 11 -9 -5 16 -11
where youre | -4 -6 12 -1 -4 3
wheres | -11 47 -10 -6 -10 -10
wheres the | -7 25 -4 -6 -4 -4
wheres the <mechanic> | -7 25 -4 -6 -4 -4
wheres the mechanic | -7 25 -4 -6 -4 -4
wheres your | -7 35 -7 -8 -7 -6
wheres your <mechanic> | -6 30 -7 -7 -6 -5
wheth * | -9 4 -1 6 4 -5
whether | -9 4 -1 6 4 -5
whether <name> | 2 -8 -5 1 8 3
whether youd | 0 -5 -8 16 -2 -1
which | 2 -1 9 -7 0 -3
which do | -4 -4 18 -5 -4 -2
which do <we> | -4 -4 18 -5 -4 -2
which do you | -4 -4 18 -5 -4 -2
which is | 8 -9 -2 -5 4 3
which of | 12 -7 -2 -2 -2 2
while | 22 -9 -4 -8 2 -3
while <we> | 19 -3 -4 -3 -7 -2
while hes | 12 -7 6 -3 -11 2
while you | 19 -3 -4 -3 -7 -2
while youre | -4 2 -2 -2 12 -7
while youre at | 5 -7 -2 -1 12 -6
whine | 17 3 -7 1 -11 -4
whine * | 11 -7 -3 0 -2 1
whines | 11 -7 -3 0 -2 1
whini * | 8 5 -8 0 -7 1
whining | 8 5 -8 0 -7 1
whining noise | 15 -4 -2 0 -8 -1
whirr * | 12 -6 -3 0 -5 2
whirring | 12 -6 -3 0 -5 2
whist * | 17 -6 -7 1 -6 1
whistle | 14 -1 -8 1 -5 -2
whistling | 11 -1 -6 1 -6 2
whit | 19 -5 -5 1 -4 -7
whitc * | 12 -10 -1 0 -2 1
whitcomb | 13 -10 -1 0 -1 1
white | 25 -1 -9 -4 0 -10
white * | 15 -9 -5 2 -3 0
white <vehicle> | 3 5 3 -1 -8 -1
white smoke | 34 -6 -7 -3 -9 -9
white van | 3 5 3 -1 -8 -1
whitehorse | 15 -9 -5 2 -3 0
whitehorse <n> | 10 -7 -3 1 -2 0
whitfield <n> | 9 -4 -2 -5 1 2
whitl * | 0 12 -5 -3 -5 2
whitlock | -3 11 -3 -3 -4 1
whitn * | 10 -4 -2 0 -3 0
whitney | 10 -4 -2 0 -3 0
who | -4 -12 2 14 3 -3
who <did> | 17 -14 -5 1 -1 1
who <did> my | 15 -10 -3 1 -4 2
who came | -16 52 -11 -7 -13 -5
who came <day> | -4 31 -8 -6 -8 -4
who came out | -8 13 -4 1 -4 2
who came yesterday | -4 31 -8 -6 -8 -4
who can | 2 -5 8 -2 -7 4
who comes | 1 -6 11 -7 -3 4
who did | 15 -11 -5 1 -1 2
who do | 18 -4 -5 -4 -6 1
who do <name> | 11 -3 -1 -3 -3 -1
who do i | 18 -4 -5 -4 -6 1
who handles | -5 -2 -6 26 -4 -9
who handles your | -3 -1 -2 14 -4 -5
who knows | 9 -5 -3 0 -1 0
who knows what | 12 -10 -2 0 -1 1
who still | 14 -4 -2 0 -9 1
who this | -4 -2 -6 -4 29 -13
who this is | -4 -2 -6 -4 29 -13
who used | 12 -3 -2 0 -12 4
who wants | 22 -9 -6 2 -9 0
whod | 10 -8 15 -6 -14 4
whoev * | -8 -4 5 24 -3 -13
whoever | -8 -4 5 24 -3 -13
whoever handles | -4 -10 4 28 -7 -10
whole | 3 -9 4 -3 4 2
whole * | 7 -7 37 -11 -11 -15
whole lot | 9 -4 -3 -2 -2 2
whole tune | 12 -6 -2 -1 -2 0
whole tune up | 12 -6 -2 -1 -2 0
wholesale | 7 -7 37 -11 -11 -15
wholesale calling | -3 -6 10 -1 -3 2
wholl do | 11 -5 -2 -2 -7 4
whos | -14 -3 10 -20 10 16
why im | 11 -4 -3 -5 0 2
why im calling | 11 -4 -3 -5 0 2
wife | -3 14 0 -6 -2 -2
wifes | 28 -7 -14 0 -12 5
wifes <car> | 19 -10 -4 1 -8 2
wifes <name> | 9 -9 0 0 0 0
wifes <vehicle> | 21 -9 -4 -2 -7 2
wifes <vehicle> is | 10 -1 -2 1 -6 0
wifes car | 17 -7 -4 -2 -5 1
wifes car is | 10 -1 -2 1 -6 0
wig | -10 -10 -1 -5 36 -10
will | -4 4 4 27 1 -32
will <name> | 12 -3 -5 -1 -4 0
will <we> | 20 -9 -10 -13 18 -6
will be | -11 -2 5 39 -20 -11
will be disconnected | -7 -8 -12 34 -7 -1
will be home | -4 14 -4 -4 -7 4
will be issued | -2 -2 -3 9 -3 1
will call | -13 -12 56 -15 -8 -9
will come | 0 9 -5 -1 -3 0
will not | 6 -11 -7 -6 25 -8
will not believe | -6 -6 -4 -4 29 -9
will not start | 23 -9 -6 -3 -10 6
will touch | 14 -8 -3 -1 -2 -1
will turner | 10 -4 -2 1 -3 -1
will turner and | 17 -1 -5 2 -8 -4
will turner here | 9 -4 -2 -1 -3 1
will you | 20 -9 -10 -13 18 -6
willa | 18 -8 -5 2 -8 1
willi * | 4 -9 -6 8 6 -3
willing | 8 -3 -4 -2 -1 2
willing to | 8 -3 -4 -2 -1 2
willo * | 2 10 -6 0 -6 -1
willows | 2 10 -6 0 -6 -1
wilme * | 6 -8 7 1 -4 -2
wilmer | 6 -8 7 1 -4 -2
wind | -7 -11 -8 -9 -12 47
wind blowing | -7 -6 -3 -5 -7 28
wind noise | -7 -8 -6 -6 -9 37
windo * | 12 -13 2 23 -1 -23
window | 9 -12 9 10 2 -17
window <part> | 9 6 -3 -7 -1 -4
window <part> on | 9 6 -3 -7 -1 -4
window fell | 21 -4 -5 -1 -10 -1
window fell down | 20 -3 -4 -3 -8 -2
window is | 9 -4 -1 0 -6 1
window is stuck | 9 -4 -1 0 -6 1
window motor | 9 6 -3 -7 -1 -4
window motor on | 9 6 -3 -7 -1 -4
window regulator | 16 -1 -6 -1 -5 -3
window wont | 12 -6 -3 1 -6 1
window wont go | 12 -6 -3 1 -6 1
windows | 12 6 -12 25 -20 -11
windows are | 12 -1 0 -8 -6 3
windows stuck | 24 -9 -3 -2 -8 -1
windows stuck down | 24 -9 -3 -2 -8 -1
windows technical | -3 -2 -2 9 -3 1
windows technical department | -3 -2 -2 9 -3 1
winds * | 11 -4 13 -10 -12 1
windshield | 12 -3 13 -10 -12 0
windshield washer | 11 -1 -5 0 -4 1
windshield wiper | 15 -4 -1 0 -4 -6
windshield wiper <part> | 20 -6 -2 -2 -3 -7
windshield wiper motor | 20 -6 -2 -2 -3 -7
windshield wipers | 15 -3 -3 -1 -7 0
wings | -8 -8 -8 -8 39 -7
winif * | 8 -2 -2 -1 -2 0
winifred | 8 -2 -2 -1 -2 0
winn | 12 -3 -3 1 -7 0
winn dixie | 12 -3 -3 1 -7 0
winn dixie parking | 9 -3 -2 1 -5 0
winne * | -16 -14 -10 65 -7 -18
winner | -16 -14 -10 65 -7 -18
winni * | 9 -1 -1 -1 -2 -4
winnie | 9 -1 -1 -1 -2 -4
winnie <name> | 9 -1 -1 -1 -2 -4
winte * | 18 -4 -6 -4 -6 2
winter | 8 -1 -3 0 -5 2
wiper | 17 4 -4 -2 -14 -2
wiper * | 19 -2 -9 -1 -9 1
wiper <part> | 23 -8 -5 -1 -4 -5
wiper blades | 1 14 -7 1 -9 0
wiper blades and | 15 -7 -4 -1 -1 -2
wiper motor | 23 -8 -5 -1 -4 -5
wipers | 19 -2 -9 -1 -9 1
wipers and | 9 4 -3 -1 -7 -2
wipers quit | 13 -6 -2 2 -8 1
wire | 9 -2 -7 -1 -1 1
wires | 8 -13 -7 2 9 1
wires under | 22 -5 -3 -1 -9 -4
wirin * | 20 2 -10 -1 -9 -1
wiring | 20 2 -10 -1 -9 -1
wiring harness | 5 13 -6 -4 -4 -4
wiring on | 10 -1 -2 -1 -9 2
wiring on my | 10 -1 -2 -1 -9 2
wish | 0 -1 12 -6 -2 -3
with | -12 7 23 13 -6 -25
with <name> | -7 -34 19 20 7 -5
with <part> | 6 -12 18 -6 -9 2
with <we> | -6 29 19 -16 -17 -11
with <we> <day> | -4 10 -3 1 -7 3
with <we> about | 1 -9 17 -4 -9 5
with <we> i | 14 -9 -6 2 -1 0
with a | 10 -16 -6 28 1 -16
with a <car> | 19 -12 -4 6 -14 6
with a <name> | 12 -9 -8 -9 19 -5
with a <vehicle> | -7 10 4 -4 -3 0
with a bad | 21 -7 -12 0 -4 2
with a car | -7 10 4 -4 -3 0
with a dead | 23 -2 -12 -5 -7 3
with a flat | 11 -12 14 -3 -11 1
with a k | 19 -1 -4 -5 -9 0
with a leaking | 20 -1 -5 -4 -6 -5
with a message | 0 0 -6 -5 10 1
with a price | 4 11 -3 -3 -10 1
with a representative | -4 0 -7 17 -4 -2
with a specialist | -2 0 -3 14 -5 -4
with a sprite | -9 -4 -1 -5 24 -5
with a y | 9 -3 -3 -1 -3 1
with advance | -2 -3 13 -4 -6 2
with all | 12 -6 -4 -3 -2 3
with allied | -5 -5 17 -4 -3 1
with allied <name> | -5 -5 17 -4 -3 1
with an | 15 -9 -7 6 2 -6
with an <name> | 16 -6 -5 -2 -2 -1
with an agent | -6 -1 -6 23 -6 -4
with an air | 11 -2 -3 -1 -5 1
with an epc | 8 -3 -2 -1 -3 1
with an i | 8 -6 -4 -6 12 -3
with an x | 11 1 0 -5 1 -9
with another | 15 -7 -2 -2 -3 -1
with bright | -1 -1 -7 9 -1 0
with bright <name> | -1 -1 -7 9 -1 0
with cash | -10 -10 -9 10 18 1
with cintas | -4 -6 19 -3 -5 -1
with coastal | 11 -1 -4 -1 -1 -3
with doctor | -7 -8 -6 -6 26 1
with dr | -7 -17 -3 -7 30 3
with dr <name> | -8 -11 -1 -1 16 4
with farmers | -6 -5 19 -3 -8 2
with great | -5 -3 10 -3 -2 2
with great <name> | -5 -3 10 -3 -2 2
with great plains | -3 -4 10 -3 -2 2
with gulf | -4 -4 11 -3 -2 3
with gulf <name> | -4 -4 11 -3 -2 3
with him | 10 -8 -1 1 -2 -1
with his | 8 -7 -5 -3 4 3
with interstate | -11 -3 37 -9 -9 -4
with interstate batteries | -4 -6 11 -2 -1 2
with it | 5 20 -14 -4 -5 -2
with local <name> | -3 -1 -5 8 -2 2
with me | 4 4 2 -5 -8 3
with my | 16 27 -22 -6 -5 -10
with my <car> | 11 5 -6 -2 -9 1
with my <vehicle> | 24 8 -7 -7 -10 -8
with my car | 16 11 -5 -6 -9 -6
with my card | 1 11 -3 -5 -4 0
with my son | 16 -9 -4 1 -6 1
with no | 0 -1 -2 8 -5 1
with no reverse | 15 -2 -3 -10 -2 3
with oreilly | -3 -2 8 -2 -2 1
with our | 8 -2 -3 -3 -4 3
with peak | -2 -3 -3 9 -2 1
with peak <name> | -2 -3 -3 9 -2 1
with peak digital | -2 -3 -3 9 -2 1
with progressive | -4 -8 16 -3 -4 4
with progressive <name> | -3 -8 10 -1 0 3
with some | -7 7 16 -5 -7 -5
with someone | 4 -2 -8 -2 6 1
with state | -4 -4 12 -6 -2 3
with state <name> | -4 -4 12 -6 -2 3
with state farm | -4 -4 12 -6 -2 3
with sunshine | 12 0 -8 -5 -1 2
with sunshine <name> | 12 0 -8 -5 -1 2
with sunshine pool | 12 0 -8 -5 -1 2
with that | 9 20 0 -9 -8 -12
with the | -7 15 15 -15 -3 -5
with the <car> | -22 27 1 -3 -4 1
with the <n> | 14 6 -12 -1 -10 2
with the <part> | 18 -9 5 -4 -10 0
with the <vehicle> | -10 19 0 7 -14 -2
with the air | 9 -8 -2 0 0 0
with the billing | -6 -4 -6 2 17 -4
with the boat | -3 24 -10 1 -10 -1
with the card | -6 12 -3 5 -4 -3
with the chamber | -7 -4 12 12 -8 -5
with the city | 0 -4 22 -7 -10 -1
with the national | 1 -3 -3 9 -3 -1
with the noise | -4 15 -2 1 -7 -2
with the parts | -7 -6 14 -3 -2 3
with the price | 3 9 -6 -2 -4 -1
with the radiator | -3 2 12 -4 -7 0
with the red | -2 10 -2 -1 -1 -4
with the school | 10 1 -11 1 -3 2
with the sheriffs | 7 -4 -10 -3 11 -2
with the straight | 14 -4 -3 -1 -5 -1
with the three | -5 8 -2 -1 -1 0
with the trailer | -5 -8 17 -6 13 -11
with the truck | -4 -6 14 -3 -5 4
with the vehicle | -4 -5 -6 13 -2 3
with the warranty | -4 17 -11 0 -4 2
with this | -2 18 -9 -7 10 -10
with those | 15 -3 -6 -1 -4 0
with three | -1 -10 12 -9 14 -6
with trans | 15 -7 7 0 -7 -9
with two | 17 4 -4 -6 -8 -2
with us | 5 -13 30 -14 -10 1
with verizon | -1 -5 11 -5 -2 2
with verizon <name> | -1 -5 11 -5 -2 2
with verizon business | -1 -5 11 -5 -2 2
with yelp | -4 -1 6 18 -11 -8
with you | -5 24 20 -16 -14 -9
with you <name> | 9 -2 -4 2 -7 2
with you about | 1 -9 17 -4 -9 5
with you i | 14 -9 -6 2 -1 0
with your | -7 11 13 22 -23 -16
with your <part> | -5 -6 16 -1 -6 1
with your name | -4 8 -11 13 -9 3
with zero | 11 0 -2 -11 -2 4
withi * | 4 -1 -10 9 -2 1
within | 4 -1 -10 9 -2 1
within <n> | 7 -1 -9 6 -2 0
witho * | 0 11 10 -5 -7 -8
without | 0 11 10 -5 -7 -8
without the | 2 7 13 -3 -9 -10
without the <vehicle> | 10 -4 -5 0 -4 2
without the car | 9 -2 -4 0 -3 2
wobbl * | 21 17 -13 -2 -12 -11
wobble | 19 -6 -9 1 -7 1
wojci * | 4 6 -4 1 -9 2
wojcik | 3 6 -3 1 -9 2
woman | 0 -2 8 -5 -3 2
won | 0 -10 -6 47 -9 -22
wonde * | 11 10 10 -3 -21 -7
wonder | 4 10 -4 -6 -4 -1
wondered if | -2 8 -2 -1 -3 0
wondered if <we> | -2 8 -2 -1 -3 0
wondered if you | -2 8 -2 -1 -3 0
wondering | 10 5 12 2 -19 -9
wondering do | 12 -4 -4 0 -6 3
wondering do <we> | 12 -4 -4 0 -6 3
wondering do you | 12 -4 -4 0 -6 3
wondering how | 18 -11 -3 -3 0 0
wondering how much | 18 -11 -3 -3 0 0
wondering if | 7 3 14 5 -16 -13
wondering if <we> | 16 -2 13 -5 -11 -9
wondering if you | 16 2 2 -4 -8 -8
wondering if youd | -12 -9 15 14 -3 -6
wondering when | -7 15 -2 0 -3 -2
wont | 25 1 -16 -5 -3 -2
wont be | -8 35 -4 -20 13 -16
wont be able | -6 17 -2 -10 11 -10
wont be home | 2 22 -3 -9 -4 -7
wont be needing | -2 13 -4 -3 -7 3
wont catch | 10 -4 -2 1 -2 -4
wont charge | 12 -1 -3 1 -12 3
wont close | 12 -1 -7 -1 -5 1
wont come | 18 1 -4 -2 -8 -5
wont come out | 19 0 -3 -4 -5 -7
wont cover | 11 -2 -3 -3 -4 2
wont crank | 8 14 -7 1 -14 -2
wont crank its | 10 -1 -2 -3 -4 0
wont do | 11 -5 -3 0 -1 -2
wont do it | 11 -5 -4 0 -1 -2
wont fire | 12 -7 -4 0 -1 0
wont go | 14 5 -7 -1 -9 -2
wont go in | -2 21 -5 -3 -5 -6
wont go into | 17 -5 -5 0 -3 -3
wont go off | 19 -6 -4 -1 -6 -2
wont go over | 22 -13 -6 0 -5 1
wont go past | 18 -3 -2 -5 -3 -6
wont hold | 8 7 -5 -2 -3 -4
wont hold a | 8 8 -2 -3 -3 -7
wont idle | 20 0 -9 1 -9 -2
wont latch | 14 -3 0 0 -8 -3
wont let | -2 -5 8 0 -4 2
wont lock | 15 -3 -3 0 -5 -4
wont move | 21 -8 -2 0 -7 -4
wont open | -12 -2 -8 0 21 1
wont open and | 11 -3 -2 0 -4 -1
wont recognize | 15 -7 -1 0 -6 -1
wont recognize the | 15 -7 -1 0 -6 -1
wont restart | 13 -3 -1 0 -6 -3
wont shift | 12 -3 -9 1 -3 1
wont shift out | 12 -3 -9 1 -3 1
wont start | 28 -7 -15 1 -4 -4
wont start and | 13 -7 -2 1 -7 2
wont start at | -4 10 -7 -2 1 2
wont start i | 18 -6 -4 -2 -4 -2
wont start im | 11 -4 -1 0 -6 1
wont start in | 13 -6 -4 2 -6 1
wont start it | 9 -7 0 0 -2 0
wont start its | 22 -9 -8 1 -9 2
wont stay | 19 -6 -5 -3 -7 2
wont stay running | 19 -6 -5 -3 -7 2
wont turn | 12 -13 6 3 -10 3
wont turn on | 17 -8 -2 1 -7 -1
wont turn over | 3 -9 5 -1 -1 3
wont unlock | 12 -5 -2 -2 -4 1
wood | 21 -8 -5 -3 -6 2
woods <day> | -4 -6 9 -1 0 2
woods <name> | -4 -4 9 -1 0 2
word | -9 20 6 -12 5 -11
word on | -9 34 -6 -6 -9 -5
work | 10 29 16 -11 -16 -27
work <day> | 12 -10 -1 0 -3 1
work <vehicle> | 12 -9 6 -5 -6 3
work <vehicle> <car> | 11 -6 -3 0 -2 -1
work <we> | -11 49 -11 -9 -11 -7
work <we> <did> | -5 31 -8 -6 -7 -5
work and | 12 -10 1 1 -5 2
work at | 7 2 -5 2 -9 3
work at six | 10 -6 0 0 -4 1
work call | 11 -5 -2 0 -4 0
work done | 29 -5 -6 -2 -8 -7
work done on | 15 -5 -3 -3 -5 0
work for | 6 8 13 -9 -19 0
work for <we> | 5 -6 11 -3 -5 -2
work for the | 14 -5 10 -7 -11 0
work for this | -5 17 -4 1 -8 -2
work for you | 5 -6 11 -3 -5 -2
work from | 10 -9 -14 28 -11 -5
work from home | 8 -9 -13 29 -12 -3
work i | -13 -4 15 -5 6 1
work in my | -1 -2 8 -6 -1 2
work last | 0 28 -8 -10 -3 -7
work last week | 0 28 -8 -10 -3 -7
work nights | 13 -4 -6 1 -3 0
work nights at | 12 -3 -6 0 -2 -1
work on | 33 -8 2 0 -20 -8
work on <name> | 23 -5 -4 -2 -6 -5
work on diesels | 17 -5 -5 0 -1 -6
work on the | 14 0 -4 -3 -7 0
work order | -3 16 -7 -1 -4 -1
work out | -5 -9 12 -1 0 3
work out of | -6 -8 13 -1 0 3
work than | -6 0 14 -3 -5 0
work that | -5 36 -13 -7 -6 -5
work that <we> | -5 27 -10 -5 -3 -3
work that was | -4 24 -7 -3 -5 -5
work the | 9 1 -1 -3 -10 4
work truck | 12 -8 -5 1 -1 1
work until | 10 -6 -3 1 -3 1
work van <car> | 9 -4 -2 0 -2 -1
work with | 0 -6 15 -6 -7 4
work you | -9 40 -9 -9 -7 -6
work you did | -5 31 -8 -6 -7 -5
worke * | 11 14 15 -5 -2 -33
worked | 16 20 7 -22 -5 -17
worked on | 3 40 7 -18 -20 -12
worked on my | 9 19 -6 -6 -9 -6
workers | -11 -12 32 20 -14 -14
workers comp | -11 -5 42 -9 -9 -9
worki * | 4 -3 -7 17 3 -14
working | 6 -5 -7 17 3 -14
working capital | -3 1 -7 26 -9 -8
working on | 11 5 6 -10 -13 2
working on cars | 1 -5 9 -1 -5 2
working on my | 1 17 1 -10 -10 1
works | 22 1 -13 2 -17 5
works best | 17 -6 -4 -2 -6 1
works on | 13 -5 -3 2 -7 1
world | -14 -10 18 -9 17 -1
world * | -9 -2 36 -8 -9 -8
world <name> | 0 -7 20 -6 -7 0
world pac | -4 -6 22 -6 -6 -1
worldpac | -9 -2 36 -8 -9 -8
worse | 0 15 -5 -5 -4 -2
worse than | -4 13 -4 -3 -3 0
worth | 32 -6 -11 -3 -10 -2
worth fixing | 21 -5 -3 -1 -5 -6
would | 14 -10 -2 10 3 -14
would <day> | -3 -3 10 -1 -5 3
would <name> | -3 -3 10 -1 -5 3
would <we> | 18 -21 8 7 2 -14
would <we> <did> | 25 -7 -5 -4 -5 -5
would <we> be | 14 -10 6 2 -8 -4
would <we> charge | 12 -5 -6 -3 0 3
would <we> come | 9 -4 -6 1 -2 2
would <we> consider | 2 -1 -7 8 -2 -1
would <we> finish | 10 -5 -11 2 2 2
would <we> have | -7 11 5 -4 -2 -3
would <we> like | -8 5 -2 16 -5 -7
would <we> take | -6 -10 8 -12 19 1
would appreciate | 8 -6 -1 0 -1 0
would appreciate a | 8 -6 -1 0 -1 0
would be | 7 3 -8 -10 10 -2
would be good | 13 -6 -7 -3 2 1
would be great | 12 -4 0 -6 -5 3
would be here | -7 11 -6 -4 10 -3
would have to | 10 -7 -2 1 -3 1
would like | 6 -6 -14 12 7 -5
would like a | 19 -8 -2 -4 -4 -2
would like to | 8 -11 -10 13 6 -6
would prefer | 16 -7 -2 -3 -8 3
would prefer a | 16 -7 -2 -3 -8 3
would that | 10 -7 -3 0 -1 1
would that run | 10 -7 -3 0 -1 1
would you | 18 -21 8 7 2 -14
would you be | 14 -10 6 2 -8 -4
would you charge | 12 -5 -6 -3 0 3
would you come | 9 -4 -6 1 -2 2
would you consider | 2 -1 -7 8 -2 -1
would you finish | 10 -5 -11 2 2 2
would you have | -7 11 5 -4 -2 -3
would you like | -8 5 -2 16 -5 -7
would you put | 25 -7 -5 -4 -5 -5
would you take | -6 -10 8 -12 19 1
wouldnt start | 26 -15 -7 3 -9 2
wouldnt take | 2 15 -6 -1 -6 -3
wouldnt take a | -4 12 -4 -1 -3 0
wraps | -2 -5 10 0 -6 4
wreck * | -4 -6 13 -3 -1 2
wrecker | -4 -6 13 -3 -1 2
wren | 10 -3 -3 -1 -4 1
wrenc * | -10 12 21 -6 -20 4
wrench | -6 13 5 -4 -11 2
wrench back | -2 -9 16 -5 -2 2
wrench back from | -2 -9 16 -5 -2 2
wrench light | 16 -4 -7 1 -3 -2
wrenches | -6 -2 17 -3 -8 1
write | -5 9 8 -6 -9 2
write * | -5 6 8 -7 -3 1
write <name> | 14 -9 -2 0 -1 -2
write down | -6 11 -3 -2 -1 0
writt * | 19 -11 -8 -6 14 -8
written | 19 -11 -8 -6 14 -8
written <paper> | 16 -2 -3 -2 -6 -2
written estimate | 16 -2 -3 -2 -6 -2
wrong | 5 13 -4 -18 34 -30
wrong address | -7 12 -4 -6 11 -6
wrong button | -7 -8 -5 -6 4 22
wrong house | 2 30 -5 -6 -10 -10
wrong its | 15 -8 -3 -1 -6 2
wrong its <n> | 15 -8 -3 -1 -6 2
wrong number | -4 -16 -9 -10 67 -27
wrong number sorry | -6 -7 -5 -3 33 -12
wrong on | -3 -3 -4 17 -6 -2
wrong on three | -3 -3 -4 17 -6 -2
wrong one | 5 4 37 -15 -22 -10
wrong one came | -7 -11 44 -8 -13 -5
wrong place | -9 7 -7 -2 15 -3
wrong place i | -3 -6 -3 -2 16 -4
wrong plate | -7 36 -7 -6 -12 -4
wrong plate number | -7 36 -7 -6 -12 -4
wrong side | -1 -6 13 1 -4 -2
wrong with | 15 7 -7 1 -14 -2
wrong with it | 15 7 -7 1 -14 -2
wrote | -3 21 -1 -8 -1 -8
wrote on | -2 10 -7 3 -8 3
wu | 7 8 -10 1 -7 1
wu i | 11 -2 -4 -2 -3 0
wu i got | 13 -1 -6 -3 -4 1
wyatt | 13 -3 -10 3 -6 3
wyatt <name> | 16 -11 -4 2 -4 2
x | 0 4 0 -14 24 -14
ximen * | 10 -3 -5 0 -3 1
ximena | 10 -3 -5 0 -3 1
y | 10 10 3 -7 -11 -4
y <n> | 17 -12 -6 2 -4 2
y <n> y | 15 -9 -5 2 -5 2
y a h | 9 -4 -3 -1 -2 0
y cuanto | 18 -8 -4 -1 -9 4
y dos | 16 -9 -8 0 0 1
y e s | 10 -7 0 -1 -1 -1
y el | 13 -7 -4 1 -3 0
y el aire | 9 -2 -3 0 -3 -1
y esta | 21 -14 -6 1 -3 1
y la | 12 -7 -4 1 -2 1
y las | -4 -7 7 -4 14 -6
y me | -2 -4 10 -2 -2 -1
y n | 10 -2 -3 -1 -3 -2
y n <name> | 10 -2 -3 -1 -3 -2
y necesito | 10 -8 2 -1 -4 1
y no | 8 29 -15 -2 -13 -6
y no arranca | 13 -8 -2 0 -2 -1
y no hace | 14 -9 -4 0 -2 1
y no le | 21 -5 -7 -5 -5 1
y no me | 0 27 -7 -5 -7 -8
y no voy | -5 11 -2 0 -4 0
y o | 19 -2 -6 -3 -5 -3
y que | 10 -6 -9 -1 7 -1
y que me | 16 -2 -9 0 -8 3
y quedo | 8 1 -5 -1 -4 0
y quedo muy | 8 1 -5 -1 -4 0
y quiero | -6 14 -4 -1 -3 1
y quiero saber | -4 10 -5 1 -4 2
y se | 1 2 9 -2 -6 -3
y se calienta | 11 -3 -1 0 -2 -4
y se esta | 14 -4 -6 -2 -3 1
y se me | 16 -9 -5 2 -5 2
y sigue | 14 -8 -6 1 -3 2
y tira | 13 -7 -5 1 -3 2
y uno | 13 -8 -5 1 -4 3
y ya | 0 14 -15 -4 6 -1
y ya <kin> | -5 12 -4 0 -2 -1
y ya le | -3 10 -4 -3 -2 2
y ya no | -3 8 -2 0 -2 -1
y ya son | -5 12 -4 0 -2 -1
y yo | -5 -7 19 -3 -3 -1
ya | -21 52 23 -27 -2 -24
ya <kin> | -6 14 -5 0 -2 -1
ya <kin> las | -7 14 -3 -1 -5 1
ya esta | -11 14 22 -18 16 -22
ya esta listo | -2 31 -5 -7 -9 -8
ya esta mi | -9 10 -4 -4 14 -7
ya le | -1 19 9 -8 -10 -9
ya le pague | -1 28 -8 -7 -7 -5
ya le toca | 15 -6 -7 -1 -4 3
ya llegamos | -2 -4 -1 -2 11 -3
ya llegamos a | -2 -4 -1 -2 11 -3
ya llego | -8 25 14 -6 -13 -12
ya llegue | -8 -11 -3 1 22 -2
ya me | 14 -2 -6 -1 -5 0
ya no | 0 47 -14 -1 -13 -18
ya no sirve | -6 18 -5 -1 -3 -3
ya quedo | -8 14 19 -7 -4 -14
ya se | -7 -11 23 13 -12 -6
ya se vencio | -9 -10 18 17 -11 -4
ya son | -6 14 -5 0 -2 -1
ya son las | -7 14 -3 -1 -5 1
ya te | 0 11 -4 -1 -5 -1
ya tengo | 4 7 13 -7 -9 -9
ya tengo el | 0 16 9 -7 -8 -10
ya viene | -8 32 -8 -5 -5 -7
yadir * | 15 -12 -2 1 -3 1
yadira | 15 -12 -2 1 -3 1
yadira <name> | 15 -12 -2 1 -3 1
yall | 14 60 3 -34 -8 -35
yall charge | 22 -7 -3 -2 -6 -4
yall charge just | 22 -7 -3 -2 -6 -4
yall come | 23 -11 -3 -2 -8 1
yall coming | -1 11 -5 -1 -3 0
yall did | -12 25 -6 1 -12 3
yall did my | -11 23 -4 0 -10 2
yall do | 35 -10 -7 -5 -9 -5
yall fixed | 1 9 -4 0 -9 4
yall have | 0 23 0 -8 -7 -9
yall its | 10 -6 0 0 -3 -2
yall said | -9 33 -7 -4 -8 -5
yall still | 3 22 -11 -3 -8 -2
yall take | 9 -2 -3 -1 -5 2
yall work | 10 -2 -1 -2 -5 1
yall work on | 10 -2 -1 -2 -5 1
yard | 6 -3 32 -24 20 -31
yard on | 11 -5 -5 0 0 -1
yard sale | -7 -1 -9 -8 34 -9
yard so | -8 21 -5 0 -5 -2
yeah | 14 -14 1 -13 -12 23
yeah <name> | -10 3 7 -8 4 4
yeah <we> | -11 18 -6 -1 -1 2
yeah can | 21 -6 -4 -5 4 -11
yeah can <name> | -1 -5 -4 -2 15 -3
yeah can i | 21 -6 -4 -5 4 -11
yeah hello | 2 -4 -3 9 -3 -1
yeah hey | 5 -7 2 9 -5 -4
yeah hi | 8 -18 1 -1 12 -2
yeah hi my | -1 -9 7 2 -1 2
yeah how | 20 -6 -3 -2 -5 -4
yeah how much | 16 -4 -2 -2 -3 -5
yeah i | 7 6 -10 -5 10 -8
yeah i got | 19 -8 -5 1 -10 2
yeah i need | 4 6 -8 -3 9 -9
yeah i want | -3 -2 -2 -2 12 -3
yeah im | 10 -2 -6 -2 0 1
yeah im callin | 10 -5 -3 0 -3 0
yeah im calling | 1 -11 6 -2 5 2
yeah is | -4 -7 -1 0 15 -4
yeah its | 6 12 -11 1 -9 1
yeah its <name> | 13 5 -11 1 -9 0
yeah lemme | -2 -1 -1 -4 15 -6
yeah lemme get | -2 -1 -1 -4 15 -6
yeah my | 40 -9 -5 -8 -9 -8
yeah no | 3 -4 -3 -4 -4 12
yeah the | 11 10 -7 1 -9 -7
yeah this | 10 2 16 -10 -13 -3
yeah this is | 9 2 15 -8 -14 -4
yeah two | -4 -2 -3 -1 13 -2
year | 2 6 6 8 -19 -3
year and | -4 4 8 -3 -6 1
year two | 8 -3 -1 -1 -4 0
year two thousand | 8 -3 -1 -1 -4 0
year warranty | -7 11 -3 -1 -1 2
yearb * | -12 -11 8 -7 32 -11
yearbook | -12 -11 8 -7 32 -11
years | -13 11 21 -8 -14 3
years ago | 9 -9 0 0 0 0
years and | -7 11 12 -12 -9 4
years at | -5 -3 9 -1 -3 2
years mostly | -6 -1 12 -1 -4 1
yello * | 5 -5 11 16 -14 -14
yellow | 5 -4 10 16 -13 -14
yelp | -14 -4 14 36 -18 -13
yelp ads | -11 -11 19 18 -9 -7
yes | -4 19 -10 2 -5 -2
yes <n> | 16 -5 -8 1 -7 3
yes <name> | 19 8 -6 -3 -5 -13
yes good morning | 10 -7 -2 -1 -1 1
yes hello <name> | 23 -10 -6 0 -8 1
yes hello this | 8 -12 -3 2 2 2
yes hi im | -6 11 -1 0 -6 3
yes i | 17 -15 1 -6 5 -2
yes i drive | 13 -4 -3 0 -5 -1
yes i have | 9 -4 -3 0 -3 1
yes i know | 24 -4 -7 -2 -8 -2
yes i want | -3 -1 -3 -3 19 -8
yes i was | 12 -9 -2 -6 9 -5
yes id | -3 -8 -4 0 17 -1
yes id like | -3 -8 -4 0 17 -1
yes im | -3 -5 7 -2 12 -10
yes im calling | -4 -6 -6 -1 23 -6
yes maam | 20 -6 -3 -1 -9 -1
yes on | -4 13 -4 13 -4 -15
yes on <name> | -4 13 -4 13 -4 -15
yes or | -8 -4 8 9 -6 0
yes or no | -4 -3 13 -1 -3 -2
yes that | -3 16 -3 -2 -5 -3
yes the | 16 -5 -3 -2 -4 -2
yes to | -5 36 -13 15 -15 -18
yes to the | -1 37 -5 -12 -8 -12
yesenia le | -3 11 -4 -1 -2 -2
yeste * | -9 33 0 -14 -1 -9
yesterday | -9 33 0 -14 -1 -9
yesterday <name> | -5 11 -5 -1 -3 2
yesterday about | -11 21 -5 -3 -4 0
yesterday about my | -11 21 -5 -3 -4 0
yesterday and | 5 10 -11 0 -7 2
yesterday i | -5 11 -5 -1 -3 2
yesterday too | 13 -6 -4 2 -5 0
yet | -14 71 -14 -21 -1 -21
yet i | -8 12 -3 1 -4 2
yo | 5 1 12 -13 14 -19
yo <name> | 15 -10 -5 -6 13 -6
yo estoy | 10 -3 -9 2 -1 2
yo estoy en | 10 -3 -9 2 -1 2
yo its | 9 19 6 -5 -20 -8
yo its <name> | 11 -11 7 0 -8 0
yo no | 5 -7 14 -4 -6 -2
yo whats | -1 -7 12 -4 -4 3
yo whats up | 2 -5 9 -3 -3 0
yoder | 17 -2 -2 -4 -5 -4
yonke | -5 -8 16 -1 -2 -1
yonke ya | -5 -8 16 -1 -2 -1
yonke ya le | -5 -8 16 -1 -2 -1
you | -20 18 15 -7 -15 9
you <n> | -1 -6 16 4 -10 -4
you <name> | 8 1 1 -2 -9 1
you a | -11 18 23 16 -25 -21
you a check | -2 26 -5 -5 -6 -8
you a complimentary | -1 -2 -6 19 -3 -7
you a free | -7 -4 -4 22 -3 -3
you a hundred | -1 4 12 -7 -6 -3
you a referral | -2 -10 15 -2 -2 1
you a review | -9 46 -12 -9 -8 -7
you about | -5 -6 8 9 -8 1
you about our | 0 -1 -8 10 -1 0
you again | -1 -2 10 0 -1 -4
you again <name> | -5 -2 9 -1 -2 2
you aint | -6 6 -5 -4 10 -1
you aint answering | -6 10 -3 -2 2 -1
you all | -11 25 2 -11 11 -16
you all did | -9 10 -1 0 -1 0
you and | 3 5 -3 -13 10 -3
you and not | 1 16 -5 -5 -5 -3
you approved | -2 -2 -4 18 -4 -7
you are | -19 9 -16 31 -19 14
you are coming | -6 38 -11 -7 -6 -7
you are not | -3 -3 -2 0 8 0
you as | 4 -1 16 -8 -6 -5
you as a | 9 -7 16 -8 -5 -6
you asked | -1 13 37 -13 -12 -23
you asked about | -5 -7 26 -1 -3 -10
you asked for | -13 6 37 -9 -5 -16
you at | 0 11 -5 -1 15 -19
you at man | -2 5 -5 -3 8 -4
you at ten | -1 11 -2 -1 -5 -1
you at three | -1 9 -1 -1 -4 -1
you available | 20 -5 -1 0 -12 -2
you back | -5 13 -5 6 -7 -1
you back about | -9 14 -11 9 -1 -2
you back out | -8 13 -3 0 -6 2
you be | 8 -9 2 -2 13 -10
you be able | 24 -8 -6 -3 -5 -1
you be open | -8 0 11 3 -3 -3
you beat | 8 11 -4 -4 -8 -3
you beat that | 9 -4 -2 -2 -2 1
you before | 7 -14 9 7 -9 0
you before we | -5 -6 13 -5 0 3
you bill | 11 -7 0 -1 -7 4
you bought | -2 -3 17 -1 -9 -2
you bring | 21 -13 -8 6 2 -9
you bring the | 23 -4 -4 -3 -10 -2
you broke | -1 13 3 -3 -4 -8
you brother | 13 -8 -1 -4 -2 2
you but | 5 -6 11 -3 -6 -1
you buy | -3 -5 -3 -7 29 -10
you bye | 6 -11 -4 -2 3 8
you call | 20 -13 -2 -8 5 -2
you call me | 21 -12 2 -8 -1 -2
you called | -9 1 37 -10 5 -23
you called about | -3 -9 31 -1 -8 -11
you called me | 5 30 -13 -5 -12 -5
you came | 8 42 -10 -11 -14 -15
you came out | 4 26 -4 -7 -10 -9
you can | 13 -18 0 -1 6 0
you can email | 11 -7 -4 1 1 -1
you can get | 7 2 -9 2 -5 3
you can help | 8 0 -1 -3 -4 -1
you can just | 9 -6 -4 1 -1 1
you can program | 13 -2 -2 -6 -3 1
you can text | 19 -8 -6 -2 -1 -2
you cant | 10 -16 10 -7 4 0
you cash | -3 10 -3 -3 -3 2
you changed | 3 26 -7 -4 -10 -7
you changed my | -6 29 -1 -6 -8 -8
you changed the | 1 10 -7 0 -4 0
you charge | 23 -9 -9 7 -11 -1
you charge <n> | 14 -6 -4 0 -2 -2
you charge for | 25 -11 -7 -6 -2 0
you charge if | 14 -7 -6 -3 1 1
you charge to | 20 -3 -3 -5 -7 -3
you charged | -6 28 -5 -1 -7 -8
you charged me | -5 19 -3 0 -7 -4
you check it | 22 -13 -4 2 -10 3
you cleared | -5 11 -3 -1 -2 0
you cleared it | -4 9 -1 -1 -2 0
you close | -17 2 -7 -5 28 -1
you come | 19 -14 -3 -2 5 -4
you come and | 9 0 -3 -1 -4 -1
you come by | 19 -6 -5 1 -8 -1
you come do | 10 -1 -11 0 0 1
you come get | 9 -9 17 1 -10 -7
you come out | 16 -8 -5 1 -5 0
you come thursday | 0 11 -4 -1 -4 -2
you come to | 26 -8 -4 -1 -10 -2
you coming | 4 24 -3 -17 12 -20
you coming out | -6 11 -5 1 -2 1
you consider | 2 -1 -7 8 -2 -1
you could | 29 -9 -14 20 -16 -11
you could come | 22 -11 -4 -1 -6 0
you could do | -2 8 -6 1 -4 3
you cut | 20 -2 -4 -13 -7 6
you cut and | 17 -1 -2 -15 -5 6
you did | 10 23 -8 2 -21 -6
you did a | -10 3 8 -1 -4 4
you did his | 13 -12 -1 0 0 0
you did my | 10 17 -8 -3 -11 -6
you did one | 9 -2 -4 -3 -2 2
you didnt | -2 21 -6 -1 -5 -7
you do | 20 -12 -2 -2 12 -16
you do <n> | 11 -1 -5 0 -6 1
you do <name> | 11 0 -5 -2 -6 2
you do a | -6 6 17 -6 -10 -1
you do brakes | 16 -3 -4 -4 -9 3
you do european | 12 -2 -1 -1 -9 1
you do it | 19 1 -9 1 -13 1
you do my | 18 -8 -6 1 -7 1
you do oil | 21 -3 -4 -4 -9 -2
you do pre | 10 -1 -6 -3 -1 1
you do that | 20 -11 1 -2 -12 3
you do the | -2 8 5 -5 -10 3
you do this | 10 -1 -5 1 -5 0
you do those | 25 -7 -5 -1 -11 -1
you do tires | 9 -5 -3 2 -5 2
you do you | -5 -5 14 -1 -3 -1
you doin | 9 -6 -2 1 -3 1
you doing | -6 -8 0 7 -9 16
you done | -6 14 -4 2 -7 1
you dont | -7 -2 -9 16 4 -4
you dont do | 5 -6 12 -3 -4 -3
you dont have | -2 11 -13 12 -8 0
you dont pay | 0 -1 -7 8 -1 1
you dont want | -4 -4 14 -5 -4 4
you down | 9 -8 -5 13 0 -9
you down for | -7 -7 -1 18 2 -4
you dropped | 1 -5 11 0 -5 -2
you dropped off | 1 -5 11 0 -5 -2
you email | -2 12 -6 -1 -6 3
you email it | -7 11 -3 -1 -3 3
you email me | -2 9 -3 0 -4 1
you emailed | -5 30 -4 -7 -4 -10
you emailed me | -5 30 -4 -7 -4 -10
you even | 19 -5 -8 -1 -3 -3
you ever | -5 23 15 -11 -12 -10
you ever find | -3 22 -7 -4 -6 -2
you fax | -5 20 -5 0 -4 -6
you fellas | 8 22 -13 -4 -7 -7
you fellas come | 9 -3 -2 -1 -2 -2
you fifty | -1 17 -8 6 -10 -3
you find | -6 39 -11 -6 -11 -5
you finish | 10 -2 -4 0 -6 1
you finish it | 16 -7 -7 2 -6 3
you five | -7 13 -9 12 -8 -1
you five stars | -4 10 -2 -1 -5 2
you fix | 22 -15 -12 1 1 3
you fix it | 13 -3 -5 2 -6 0
you fix that | 18 -6 -3 0 -11 3
you fixed | 2 20 -16 -4 12 -13
you fixed hers | 19 -7 -4 0 -7 -2
you fixed it | -2 23 -4 2 -11 -7
you fixed my | 4 8 -12 -10 21 -12
you folks | -5 22 -5 -4 -5 -3
you for | 0 14 -14 7 -20 13
you for <name> | -4 9 -3 0 -3 0
you for coming | 1 21 -6 -3 -3 -9
you for monday | 0 17 -3 -3 -4 -7
you for the | 3 18 4 -2 -9 -13
you for watching | -2 -12 -3 -3 -4 24
you for your | 8 -1 5 -10 -3 1
you found | -6 21 7 -6 -7 -9
you free | 3 -3 9 -7 -3 1
you friday | -3 26 -4 -5 -4 -10
you from | -6 15 -2 0 -4 -3
you gave | -6 20 16 -19 7 -18
you gave me | -1 16 11 -8 -11 -7
you get | 20 9 -7 -10 0 -12
you get a | -8 17 8 -9 -10 2
you get for | 9 -3 -4 -1 -2 1
you get here | 14 4 -7 -1 -9 -2
you get my | -6 35 -8 -5 -14 -1
you get off | -12 -8 -3 -3 31 -6
you get the | -7 11 -8 -2 12 -7
you get this | 28 -10 -4 -4 -5 -5
you get time | 11 -8 -2 0 -2 1
you give | -6 -8 15 0 -3 2
you give me | -4 -2 10 -1 -3 1
you go | 9 7 -10 -1 0 -4
you got | 8 26 4 -15 -4 -19
you got a | 2 -11 5 -2 7 -1
you got it | 12 4 -5 -3 -5 -3
you got my | -6 41 -10 -7 -8 -10
you got the | -5 26 -12 -1 -6 -3
you guys | 13 25 -2 -15 9 -32
you guys are | -5 10 -2 0 -3 0
you guys came | 3 27 -9 -6 -10 -5
you guys come | 9 -1 -1 -1 -7 0
you guys coming | -7 36 -8 -7 -9 -4
you guys did | -2 28 -8 -5 -8 -6
you guys do | 17 -12 -12 -3 14 -4
you guys have | 1 3 14 -13 10 -15
you guys put | -10 18 -5 -1 -3 2
you guys still | 10 -6 -3 9 -8 -2
you guys work | 16 -2 -3 -1 -7 -3
you had | -9 11 10 -7 2 -7
you had it | -3 8 -2 0 -4 0
you happy | -6 -8 -3 9 20 -12
you happy birthday | -4 -6 -4 -4 27 -8
you have | -12 13 -2 9 16 -25
you have a | 7 -1 -11 5 9 -8
you have any | -2 -12 5 -6 18 -2
you have anyone | 2 -6 -4 -3 15 -5
you have been | 0 -10 -3 22 -2 -6
you have for | -2 -8 -3 -5 21 -3
you have it | -2 -1 11 -4 -6 3
you have my | -9 38 -6 -8 -9 -6
you have one | 12 -2 -7 4 -6 -1
you have room | -6 -5 12 2 -4 1
you have ten | -3 -2 10 3 -8 1
you have the | -8 11 -13 -4 16 -2
you have time | 9 -6 7 -6 -6 2
you have won | -6 -11 -7 39 -7 -8
you hear | -8 -5 -5 5 -6 20
you hear me | -8 -5 -5 5 -6 20
you help | 24 -4 -4 -2 -6 -7
you helped | 11 -2 -9 -1 -2 3
you hired | -8 -8 30 -4 -5 -6
you home | -11 -11 -9 -13 53 -8
you i | -7 13 5 -10 0 -1
you i can | -3 11 1 -6 -4 0
you in | -10 16 -13 12 -18 13
you in the | -1 9 -8 -5 -11 17
you inspected | -4 -3 9 -2 -2 2
you installed | -2 11 -16 -11 32 -14
you interested | -5 -1 -3 20 -6 -5
you interested in | -5 -1 -3 20 -6 -5
you interviewed | -1 -8 13 -1 -4 1
you interviewed me | -1 -8 13 -1 -4 1
you its | -1 9 -7 -6 11 -6
you just | 4 22 8 -9 -12 -12
you just did | 11 20 -7 -6 -9 -9
you just text | -7 9 7 -6 -1 -1
you kindly | 4 2 -4 8 -7 -2
you know a | 17 -9 -5 -2 -1 -1
you know i | -3 13 -5 1 -3 -4
you know it | -5 5 -7 -1 11 -3
you know so | -3 -2 10 -6 0 0
you know the | -1 4 11 -7 -5 -2
you know what | 5 1 3 -2 -16 9
you land | -5 -4 0 0 16 -7
you later | -1 -6 -3 -3 -5 17
you left | -4 19 9 -16 11 -20
you left a | -4 -2 18 -4 -8 0
you left your | -5 12 1 -11 19 -16
you like | -11 10 -3 16 -6 -6
you like to | -5 7 -10 17 -4 -6
you look | 21 0 -5 -1 -11 -3
you look at | 23 -5 -4 -2 -8 -3
you looked | 10 17 -4 -4 -10 -9
you looked at | 9 18 -4 -4 -10 -9
you make | 12 9 -7 -2 -10 -2
you make one | 10 -4 -2 0 -4 -1
you may | 13 -12 -9 27 -7 -12
you may be | -3 -4 -4 21 -3 -7
you may have | 12 -13 0 0 0 0
you may qualify | -7 -8 -4 33 -8 -5
you mentioned | 13 20 -5 -9 -8 -12
you might | -5 -5 22 -2 -6 -3
you might be | -7 -4 13 -3 -2 3
you must | 0 -2 -1 0 8 -6
you my | -6 2 11 -3 -4 1
you need | -15 -8 27 12 2 -18
you need a | -10 2 19 0 -7 -3
you need anybody | -5 -7 22 -2 -5 -4
you need working | -3 -4 -3 14 -3 -1
you needed | -8 5 19 -3 -6 -7
you never | -1 -1 -6 12 -3 -1
you next | -4 -2 -5 0 -1 11
you next time | -4 -2 -5 0 -1 11
you of | 1 1 -6 -7 22 -11
you on | 5 19 15 2 -21 -19
you on the | 7 5 10 7 -21 -7
you on your | -8 32 -9 -9 -6 0
you only | 11 -5 3 10 -11 -9
you open | 33 -11 -7 -7 3 -11
you open on | -9 -5 -4 -2 20 -1
you opened | -4 -4 19 -7 -5 1
you or | 1 9 -11 4 -6 3
you order | -2 22 4 -7 -11 -6
you ordered | -7 -12 59 -11 -13 -15
you ordered came | -3 -5 11 -1 -2 1
you ordered for | -6 -4 17 1 -11 3
you ordered is | -2 -7 29 -1 -9 -8
you ordered the | -3 -5 13 1 -4 -2
you our | -3 -2 11 -3 -5 2
you out | 2 12 -1 -3 -10 0
you owe | -5 -10 -9 15 21 -12
you owe me | -3 -5 -5 -2 24 -9
you own | -6 -2 -3 19 -7 -2
you park | -6 -3 15 -2 -3 -1
you pay | -6 -11 8 2 7 0
you pick | 2 -4 -3 -4 16 -7
you pick up | 2 -4 -3 -4 16 -7
you picked | -3 19 -8 -2 -6 1
you picked up | -3 19 -8 -2 -6 1
you placed | -3 -7 26 -10 6 -12
you plug | 8 -5 -1 1 -4 1
you posted | -7 -8 9 -8 24 -9
you probably | 11 -8 -4 1 -1 1
you probably dont | 11 -8 -4 1 -1 1
you programmed | -6 19 -3 -5 0 -3
you provide | 16 -4 -7 -5 -3 3
you put | 14 44 -13 -11 -19 -15
you put a | 12 9 0 -3 -10 -7
you put in | 7 26 -10 -7 -5 -11
you put new | -5 9 -2 0 -3 1
you put on | 0 11 -6 -3 -4 2
you put that | -5 12 -6 0 -2 2
you put the | -9 16 -3 -1 -2 -2
you qualify | -5 -9 -2 43 -13 -13
you qualify for | -3 -6 -2 29 -10 -8
you quote me | 8 -5 -4 2 -2 2
you quoted | 8 27 -9 -8 -6 -11
you quoted me | 8 18 -6 -5 -5 -9
you ran | -2 12 7 -5 -9 -2
you rebuild | 21 -4 -10 1 -8 0
you rent | -15 -8 10 -6 30 -11
you rented | -9 -9 27 -1 -3 -4
you repaired | -6 9 19 -5 -5 -12
you replace | 26 -10 -7 0 -10 1
you replaced | 6 33 -14 -6 -9 -10
you replaced my | 5 22 -7 -4 -7 -9
you replaced the | 4 25 -12 -5 -6 -6
you requested | -6 11 16 -6 -7 -7
you resend | -7 20 -2 0 -6 -6
you return | 24 1 -6 -3 -6 -9
you returned | -9 6 15 -3 -5 -5
you rotated | -3 10 -6 0 -2 0
you rotated my | -3 10 -6 0 -2 0
you said | -11 39 -8 -12 14 -22
you said and | -5 16 -3 -5 -2 0
you said between | 1 13 -7 0 -6 0
you said dont | -4 2 -5 -1 10 -1
you said it | 1 17 -10 -7 10 -11
you said the | -7 21 -5 -3 -7 1
you said you | -8 31 -7 -3 -5 -8
you say | 8 -11 14 0 -9 -2
you scan | 3 -8 12 0 -3 -4
you scan it | 3 -8 12 0 -3 -4
you see | 11 -3 -5 2 -7 2
you sell | 1 0 -6 -6 21 -10
you send | -4 27 -4 -10 3 -12
you send me | -14 21 8 -2 -9 -4
you sent | -4 31 17 -13 -17 -13
you sent for | -3 12 -5 2 -8 2
you sent me | -4 -3 11 -1 -3 0
you sent was | -3 15 -5 -2 -5 0
you service | 25 -9 -12 -8 13 -9
you serviced | 1 32 2 -12 -12 -12
you set | 1 -5 17 -2 -11 -1
you set up | 1 -5 17 -2 -11 -1
you should | -5 2 -4 8 -2 1
you so | -2 1 10 -4 -11 7
you so much | 3 6 -4 -4 -9 8
you sold | -7 11 -9 -3 11 -3
you sold me | -7 11 -9 -3 11 -3
you started | -9 -9 4 16 7 -10
you still | -7 12 16 -21 23 -23
you still coming | 0 34 -11 -6 -14 -2
you still good | -3 30 -10 -3 -7 -7
you still got | -5 10 -3 -4 7 -4
you still have | -9 27 -11 -3 4 -8
you still owe | -2 -8 0 -4 13 1
you still want | 2 -9 24 -2 -8 -7
you submitted | -3 -6 17 -1 -3 -3
you swap | -3 12 -5 -4 -4 3
you swap it | -3 12 -5 -4 -4 3
you take | 8 1 20 -13 -1 -15
you take <name> | 30 -6 -5 -3 -11 -5
you take a | -6 -4 17 -2 -5 -1
you take american | 13 -4 -4 -1 -4 -1
you take on | -7 -5 16 -1 -2 -2
you take payments | 10 -2 -1 -2 -6 1
you take those | 10 -7 -3 -1 0 1
you tell | -6 1 -4 -3 20 -9
you tell me | -6 -8 -1 0 21 -7
you texted | -4 46 -13 -9 -9 -10
you texted me | 1 22 -4 -7 -5 -7
you thank | 1 -9 -1 -1 -3 12
you thank you | 1 -9 -1 -1 -3 12
you that | -3 0 18 11 -12 -13
you the | -8 -1 10 14 9 -24
you the <name> | 18 0 -6 -2 -5 -5
you the gentleman | 9 -6 -3 1 -3 2
you the pictures | -4 20 -4 -3 -6 -2
you the vin | 15 12 -9 -6 -7 -5
you there | -3 -10 -2 3 -8 20
you this | -6 0 16 7 -8 -7
you this morning | -2 2 18 -4 -5 -9
you to | 2 -4 8 7 -9 -3
you to check | 3 -6 11 -2 -3 -4
you to come | 8 8 -10 -3 0 -3
you told | -9 18 0 -8 -1 1
you told me | -4 20 -21 -1 3 3
you tomorrow | 0 32 -9 -5 -12 -6
you took | -6 16 -2 -3 -6 2
you travel | 13 -2 -1 -3 -4 -3
you twice | -14 13 3 -4 9 -7
you two | -2 9 7 -4 -7 -4
you two hundred | -2 9 -4 -1 -2 0
you up | -6 -12 7 -10 34 -13
you up with | -1 -1 9 -6 -4 2
you use | -5 15 4 -3 -7 -3
you used | -5 12 5 -2 -8 -1
you very | -2 -6 -2 -2 -3 15
you very much | -2 -6 -2 -2 -3 15
you wake | -3 -3 -1 -2 12 -4
you wake up | -3 -3 -1 -2 12 -4
you wanna | -6 -1 13 -4 -4 2
you want | -2 -5 17 -11 0 0
you want me | -8 -2 19 -4 -7 2
you want the | -4 -6 3 -2 11 -3
you want to | 1 13 6 -8 -14 2
you wanted | -5 5 40 -22 9 -27
you wanted at | 0 15 -11 1 -3 -1
you wanted is | -5 -12 40 -7 -9 -7
you was | 12 6 -3 0 -15 0
you was supposed | -6 13 -6 0 -4 3
you was wrong | 15 -8 -3 -1 -6 2
you weld | 16 -7 -3 0 -8 2
you went | -5 18 -4 -3 -6 0
you went off | -1 11 -2 0 -7 -1
you were | 17 19 31 -26 -23 -18
you were asking | -6 -1 31 -10 -6 -8
you were going | -5 10 -4 -1 -1 0
you were here | 14 16 -12 -7 -4 -7
you were in | 13 -10 -5 -2 1 1
you were looking | -3 -12 33 -6 -7 -5
you were out | 15 17 -16 -6 -4 -6
you were supposed | -1 9 -8 1 -3 2
you were under | -6 9 -2 -1 -2 1
you were working | 8 2 -5 -1 -7 3
you when | 0 10 -3 -3 -5 0
you when <name> | -2 9 0 -4 -3 0
you will | -6 -6 -4 -4 29 -9
you will not | -6 -6 -4 -4 29 -9
you with | 7 11 -8 -5 -9 2
you with the | 10 4 -5 -4 -4 -1
you wont | 13 -5 6 -3 -12 2
you work | 37 -14 -5 -1 -11 -5
you work on | 35 -11 -5 -2 -11 -7
you work with | 13 -3 -4 -2 -7 3
you worked | -1 19 7 -5 -12 -8
you worked on | 5 11 9 -8 -11 -6
you would | 10 -8 -4 1 -1 2
you wouldnt | -3 5 13 -1 -7 -7
you write | -2 9 -5 -1 -3 2
you write down | -6 11 -3 -2 -1 0
you wrote | -6 7 6 0 -9 2
you wrote on | -2 10 -7 3 -8 3
you yesterday | 13 -9 26 -8 -13 -8
you you | -7 -5 -7 -7 -9 36
you you you | -3 -6 -4 -4 -5 22
youd | -3 -20 14 5 0 5
youd asked | -9 -3 12 -2 -2 3
youd asked about | -9 -3 12 -2 -2 3
youd be | -3 18 -1 8 -9 -12
youd be here | -4 31 -7 -6 -10 -4
youd call | 4 -9 10 -2 -3 1
youd consider | 5 -4 -5 14 -6 -5
youd like | -9 4 5 -1 -11 11
youd like to | -8 5 8 -6 -11 12
youd take | -11 -7 8 -9 23 -5
youd want | 16 -2 -6 -2 -10 4
youll | 0 5 -6 10 -6 -3
youll be | -3 8 -4 5 -4 -2
young | 0 17 7 -7 -12 -6
young <mechanic> | 4 24 -10 -4 -9 -4
young <mechanic> <we> | -3 14 -4 -1 -5 -1
young <mechanic> who | -7 28 -5 -4 -8 -4
young lady | 9 -8 0 0 0 0
young man | 4 24 -10 -4 -9 -4
young man who | -7 28 -5 -4 -8 -4
young man you | -3 14 -4 -1 -5 -1
your | -39 -4 61 59 -22 -55
your <kin> | -2 -10 -14 -38 90 -26
your <kin> ive | -2 -3 -2 -1 9 -1
your <mechanic> | -10 74 -42 -32 15 -7
your <mechanic> <did> | -4 35 -13 -10 -9 0
your <mechanic> came | -7 -3 -4 -1 18 -3
your <mechanic> left | -5 26 -7 -1 -11 -1
your <mechanic> said | -1 37 -14 -10 -4 -7
your <mechanic> told | -5 28 -8 -6 -6 -4
your <mechanic> was | 2 12 -19 -13 17 1
your <n> | -9 29 -6 -3 -1 -10
your <name> | -5 -12 14 22 -16 -2
your <paper> | 1 47 3 -19 -16 -14
your <part> | -6 -15 65 -25 -13 -6
your <part> are | 0 -3 16 -4 -2 -6
your <part> delivery | -7 -2 19 -5 -4 -2
your <part> for | -5 -4 15 -4 -5 4
your <part> order | -2 -3 20 -6 -7 -3
your <part> warranty | -5 -8 24 -8 -3 -1
your <vehicle> | -4 4 -4 12 -3 -5
your <vehicle> at | -1 -6 13 1 -12 5
your <vehicle> insurance | -1 -1 -5 14 -5 -2
your <vehicle> over | -4 -2 10 -5 -2 3
your account | 3 -10 36 7 -28 -7
your ad | 8 -6 4 -13 16 -9
your ad for | -5 -3 8 -12 21 -9
your ad says | 10 -2 -1 -3 -4 1
your alternator | -7 -5 16 -1 -7 4
your alternator for | -3 -2 11 -4 -4 2
your annual | -4 -5 9 -8 11 -2
your apple | 0 -1 -2 8 -3 -1
your application | 5 3 -16 26 -12 -6
your application was | -5 -7 -8 27 -5 -1
your appointment | -16 22 -17 -20 39 -7
your appointment with | -7 -15 -9 -8 37 2
your area | -9 -8 10 35 -13 -15
your area <day> | -4 -8 15 -7 0 3
your area thursday | -2 -4 12 -7 0 2
your arrest | -1 -2 -5 12 -4 -1
your aunt | -3 0 -12 -9 30 -5
your auto | -1 -5 -2 13 -4 -1
your auto insurance | -2 -4 -2 13 -4 -1
your automobile | -1 -4 -3 15 -3 -3
your bank | -2 -7 2 20 -10 -2
your bank statements | -3 -3 15 -2 -3 -4
your battery | -7 -9 33 -9 -7 0
your battery delivery | -5 -4 20 -5 -7 0
your battery warranty | -5 -8 24 -8 -3 -1
your bays | -8 -6 -11 35 -5 -4
your bill | 0 18 -9 8 -11 -6
your books | -12 -13 19 -16 30 -7
your brake | -4 -5 14 -1 -5 1
your brother | 8 3 -18 -14 29 -8
your bumper | -2 -6 21 -6 -4 -4
your business | -4 -9 18 21 -21 -5
your business account | -2 -4 11 -4 -3 2
your business and | -4 -4 13 -1 -2 -2
your business has | -1 -1 -5 9 -2 1
your business loan | -2 -5 18 -6 -5 1
your call | 2 17 17 -15 -10 -10
your call about | -10 23 15 -12 -5 -10
your caller | 18 -2 -3 0 -9 -5
your caller <name> | 18 -2 -3 0 -9 -5
your caller id | 18 -2 -3 0 -9 -5
your car | -3 -11 -11 10 17 -2
your card | 7 -15 14 21 -19 -7
your card from | 16 -7 -9 1 -3 2
your card was | 12 -11 -11 27 -13 -4
your cars | -7 -8 -8 29 -6 -1
your cars extended | -6 -6 -8 27 -5 -2
your catalytic | -4 -3 13 -1 -4 0
your cats | -1 -3 -10 -7 31 -10
your certificate | -6 -6 26 -11 -3 0
your check | -1 -3 -3 -3 13 -2
your company | -5 -3 -5 19 -3 -3
your competitors | -1 -2 -5 8 -3 2
your competitors are | -1 -2 -5 8 -3 2
your computer | 0 -7 -10 27 -4 -7
your contract | -3 -7 19 -5 -4 0
your core | -1 -3 34 -16 -10 -4
your cornwell | 12 -8 17 -8 -9 -3
your cornwell <mechanic> | 12 -8 17 -8 -9 -3
your cornwell guy | 12 -8 17 -8 -9 -3
your costs | -6 -7 -8 36 -9 -5
your county | -2 -6 18 -3 -9 1
your cousin | -2 1 -8 -13 29 -6
your coverage | -5 -7 -11 30 -7 0
your credit | -7 -10 27 1 -11 0
your credit card | 1 -2 -7 12 -7 2
your current | -3 -3 -7 17 -5 -1
your customer | -5 10 1 -3 -2 -1
your customers | -5 -6 8 21 -8 -10
your customers i | -4 -3 1 10 -3 -1
your cylinder | -4 -5 17 -2 -4 -3
your cylinder head | -4 -5 17 -2 -4 -3
your dad | -11 -11 -15 -10 51 -3
your delivery | 0 -8 29 -8 -12 -1
your diagnostic | 12 -4 -4 -6 0 2
your donation | -12 -9 -10 21 18 -8
your electric | 0 1 -11 19 -7 -2
your electric <paper> | 0 -1 -7 8 -1 0
your electric bill | 0 -1 -7 8 -1 0
your email | -7 -8 32 -7 -4 -5
your energy | -4 -5 -6 23 -4 -2
your estimate | 1 20 1 -12 -8 -2
your file | 0 -1 -10 20 -2 -8
your file is | 0 -4 -4 16 -3 -4
your four | -4 -4 14 -4 -3 1
your four <name> | -4 -4 14 -4 -3 1
your garage | -1 -3 14 2 -13 0
your garage liability | -4 -3 15 -8 -4 4
your gate | -3 -6 12 -2 -1 0
your gate with | -3 -6 12 -2 -1 0
your google | -2 -6 -3 16 -5 1
your google <name> | -2 -8 11 9 -5 -5
your google listing | 0 -1 -9 11 0 0
your guy | -1 58 -20 -15 -18 -4
your guy left | -2 19 -5 0 -10 -3
your guy said | -2 20 -6 -4 -4 -4
your guys | -2 14 -5 -3 -6 2
your home | -4 -6 -10 37 -7 -10
your home qualifies | -3 -4 -4 20 -5 -4
your hourly | 13 0 -3 -5 -6 1
your hourly rate | 9 6 -8 -4 -3 0
your hours | 25 -13 -16 17 4 -17
your hours are | -3 -3 -4 17 -6 -2
your house | 3 -10 0 20 -2 -11
your identity | -6 -10 -11 39 -7 -4
your insurance | -4 -4 3 10 -3 -2
your internet | -1 -3 -3 10 -4 2
your invoice | -15 43 4 -18 -9 -5
your lab | -2 -2 -2 -5 10 1
your lab results | -2 -2 -2 -5 10 1
your labor | 6 -4 19 -13 -7 -1
your labor rate | 4 -3 20 -12 -7 -2
your landlord | -5 -8 11 -1 4 -2
your lease | 2 -1 24 -12 -5 -7
your list | -7 19 -7 -4 -2 1
your listing | -3 -18 5 13 11 -8
your listing has | -1 -2 -1 10 -3 -3
your location | -4 -9 17 -2 -4 1
your logo | -4 -8 6 26 -10 -10
your machine | -8 -4 32 -7 -8 -5
your mailbox | -2 8 9 -5 -5 -4
your man | -2 7 -10 -2 8 -1
your marketing | -1 -2 -13 26 -5 -4
your matco | 3 1 19 -11 -7 -6
your matco <mechanic> | 3 1 19 -11 -7 -6
your matco guy | 3 1 19 -11 -7 -6
your mechanic | -5 56 -18 -20 -10 -2
your mechanic did | -1 17 -7 -7 -2 -1
your mechanic left | -5 15 -3 -3 -5 1
your mechanic said | -6 28 -6 -6 -7 -2
your mechanic was | -6 27 -6 -6 -7 -2
your mechanics | -5 15 6 -6 -7 -3
your medicare | -2 -1 -3 15 -3 -6
your membership | -6 -4 23 -5 -5 -4
your merchant | -3 -2 -3 9 -3 2
your message | -3 15 -13 -10 -9 20
your monthly | 0 -3 3 10 -5 -5
your mother | -15 -12 -14 -13 60 -6
your mother <name> | -2 -3 -2 -1 9 -1
your mother ive | -2 -3 -2 -1 9 -1
your name | 0 1 -2 21 -16 -3
your name and | -4 -9 -13 30 -5 0
your name from | -3 -3 9 0 -5 2
your name on | 3 -2 -8 11 -9 4
your neck | -4 -6 9 -1 0 2
your neck of | -4 -6 9 -1 0 2
your neighbor | -6 -4 4 -9 28 -12
your neighborhood | -7 -9 -2 28 -6 -5
your new | -3 -5 27 -14 -7 2
your new rep | -3 -6 23 -9 -6 0
your next | 10 26 -6 -13 -13 -4
your number | 21 -18 -18 10 7 -2
your number and | -4 -9 5 5 -1 3
your number from | 14 -7 -12 -2 4 3
your number off | 4 -7 -13 -4 18 2
your office | -8 17 -11 15 -9 -5
your old | -9 -6 13 12 -7 -4
your online | -4 -2 -1 10 -1 -2
your order | -12 -10 60 -19 -15 -4
your order of | -4 -6 24 -6 -7 -1
your orders | -5 -6 22 -4 -5 -1
your package | -5 -10 -15 44 -12 -2
your page | -2 16 -1 -4 -9 0
your part | -7 -10 38 -9 -8 -3
your parts | -5 -5 30 -9 -6 -4
your parts are | -4 -3 18 -6 -2 -4
your parts order | -4 -6 20 -4 -4 -2
your payment | -8 -9 14 12 -2 -7
your payment was | -3 -5 17 -7 0 -1
your phone | -7 -1 8 -13 26 -12
your place | -10 3 13 -15 25 -15
your power | -8 0 -7 25 -2 -7
your prescription | -5 -8 -3 -4 26 -7
your prescription is | -2 -3 -5 -3 11 2
your price | 12 -5 12 -14 -5 1
your prize | -2 -2 -2 11 -3 -2
your property | -4 -5 -14 36 -6 -8
your quote | -8 39 -13 -10 -6 -2
your ratchet | -1 8 -1 -3 -5 2
your rate | 5 -9 -5 17 -5 -3
your rebuilt | -5 -8 30 -9 -6 -2
your receipts | -7 -10 34 -9 -7 -2
your refund | -3 -2 -5 11 0 -1
your reviews | 10 -10 -7 17 -9 -1
your roof | -6 -4 -8 27 -6 -2
your schedule | 14 4 -13 17 -14 -9
your schedule for | 16 1 -6 -6 -7 1
your shop | -6 0 31 20 -34 -11
your shop <did> | -6 -2 11 -3 -2 2
your shop and | -10 -2 22 -4 -7 2
your shop came | -5 -6 -6 20 -3 -1
your shops | -6 -8 19 10 -9 -6
your sign | -6 -8 29 -3 -4 -7
your sign permit | -7 -8 29 -3 -4 -7
your sister | -12 -2 -11 -9 37 -3
your site | -3 -5 19 5 -7 -9
your snap | 0 0 19 -10 -6 -3
your snap on | 0 0 19 -10 -6 -3
your social | 0 -1 -4 13 -4 -3
your son | -1 -2 -5 -2 9 0
your statement | -6 -9 26 -6 0 -6
your stock | -6 -5 24 -7 -7 1
your student | 0 -3 -6 10 -2 1
your student loan | 0 -3 -6 10 -2 1
your support | -1 -2 -6 12 -3 -1
your tax | -2 6 13 -9 -8 0
your tech | -8 33 -8 -7 -5 -5
your technician | 0 9 -14 -11 25 -8
your technician did | 2 33 -11 -8 -13 -3
your text | -8 44 -9 -12 -7 -7
your ticket | -5 -8 18 -4 6 -6
your time | 6 -11 7 19 -16 -5
your tows | -5 -5 14 -2 -2 1
your truck | -2 28 -10 0 -14 0
your two | 0 18 8 -9 -10 -8
your uncle | -9 -10 -12 -8 43 -4
your uniform | -7 -7 32 -7 -8 -2
your unit | -5 -5 43 -15 -14 -4
your van | 6 8 8 -7 -12 -4
your van at | -5 -5 12 0 -6 4
your vans | -8 -4 29 2 -9 -11
your vehicle | -9 -5 8 15 -9 0
your vote | -7 1 -8 28 -5 -9
your waste | -3 -7 26 -3 -6 -6
your waste oil | -2 -6 10 -1 -1 1
your water | -4 -6 18 -3 -5 0
your way | -2 21 10 -16 -12 -2
your website | 3 9 -9 33 -20 -15
your website ranked | 1 0 -9 13 -3 -2
your wife | 0 -3 6 -7 11 -6
your windshield | -5 11 3 -7 -6 3
your work | 15 -7 5 -10 -5 2
your yard | 9 4 -13 -5 15 -10
your your | -2 10 -6 0 -4 1
your zip | 2 -5 0 15 -8 -5
your zip code | 2 -5 0 15 -8 -5
youre | 0 15 8 7 -8 -22
youre at it | 5 -7 -2 -1 12 -6
youre coming | 5 48 -19 -14 -3 -16
youre done | 1 14 -8 -2 -6 1
youre due | -6 -5 0 -5 20 -4
youre good | 22 -6 -3 -2 -5 -5
youre good with | 22 -6 -3 -2 -5 -5
youre hiring | -3 -2 18 -2 -10 -1
youre hiring a | 1 -3 16 -4 -8 -3
youre honest | 11 -6 -4 1 -3 2
youre low | 0 -2 10 -4 -5 1
youre low on | 0 -2 10 -4 -5 1
youre next | -5 19 -2 -4 -7 -2
youre next in | -5 19 -2 -4 -7 -2
youre not | -5 -5 -1 12 10 -11
youre not showing | -1 -2 -6 8 0 1
youre still | -2 6 11 -5 -12 2
youre still coming | -8 12 -4 2 -5 2
youre the | 4 9 -11 0 -6 4
yours | -12 1 30 3 -14 -9
yours <name> | -2 4 19 -8 -10 -4
yours for | 9 7 -8 -4 -3 -1
youtu * | -1 -6 10 0 -5 2
youtube | -1 -6 10 0 -5 2
youve | -19 11 7 22 1 -22
youve been | -11 5 -22 32 9 -13
youve been chosen | -4 -9 -4 31 -9 -4
youve been selected | -6 -9 -5 32 -8 -4
youve got | -19 5 15 0 5 -6
youve got me | -2 19 -5 -6 -5 -1
youve got my | -5 26 -8 0 -8 -5
youve got the | -5 -6 -1 -5 14 3
youve had | -8 11 7 1 -12 1
youve won | -1 -2 -3 23 -6 -11
yuki | 15 -4 -1 -4 -1 -5
yulee | 18 0 -5 -3 -5 -5
yusuf | 23 -7 -4 3 -8 -7
yvett * | 10 -5 3 -5 -6 4
yvette | 10 -5 3 -5 -6 4
z a | 17 -9 -3 0 -1 -4
z a <name> | 15 -10 -2 0 0 -4
z i | 9 -3 -2 -1 -1 -1
zaina * | 17 -8 -1 0 -6 -1
zainab | 17 -8 -1 0 -6 -1
zbign * | 10 -5 -3 0 -2 1
zbigniew | 10 -5 -3 0 -2 1
zeke | 22 2 0 -7 -5 -11
zelle | -5 46 -25 19 -18 -18
zero | -4 -9 -14 41 11 -25
zero dollar | -7 -7 -1 26 -7 -4
zero dollar plan | -7 -7 -1 26 -7 -4
zero percent | -9 -8 -5 37 -4 -11
ziggy | 10 -5 -3 0 -2 1
zion | 14 -6 -6 1 -5 1
zip | 10 -6 0 14 -13 -5
zip <n> | 16 -5 -2 -1 -7 -1
zip code | 4 -6 -1 17 -9 -4
zoe | 2 -8 -1 -2 11 -2
zunig * | 10 -5 -5 1 -2 2
zuniga | 10 -5 -5 1 -2 2
)";

}  // namespace

std::string_view kind_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

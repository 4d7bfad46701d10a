// Made by tools/learn_names. A clue | its points for being the caller's name.
#include "speech/name_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(a1 $ $ known | 21
a1 $ $ unknown | -51
a1 $ aa | -7
a1 $ known | 21
a1 $ unknown | -51
a1 <car> Aa | 36
a1 <car> aa | 35
a1 <car> comma known | 31
a1 <car> comma unknown | -5
a1 <car> known | 38
a1 <car> none known | 20
a1 <car> none unknown | -21
a1 <car> stop known | 27
a1 <car> stop unknown | 8
a1 <car> unknown | 7
a1 <given> Aa | -37
a1 <given> aa | -65
a1 <given> comma unknown | -24
a1 <given> known | -50
a1 <given> none known | -55
a1 <given> none unknown | -40
a1 <given> stop known | -29
a1 <given> stop unknown | -30
a1 <given> unknown | -45
a1 <l> Aa | 11
a1 <l> aa | 59
a1 <l> comma unknown | 18
a1 <l> known | 28
a1 <l> none known | 49
a1 <l> none unknown | 21
a1 <l> stop known | 14
a1 <l> stop unknown | 10
a1 <l> unknown | 32
a1 <n> Aa | 5
a1 <n> aa | 48
a1 <n> comma known | 60
a1 <n> comma unknown | -56
a1 <n> known | 45
a1 <n> none known | 39
a1 <n> none unknown | -16
a1 <n> stop known | -15
a1 <n> stop unknown | 9
a1 <rare> Aa | -33
a1 <rare> aa | -8
a1 <rare> comma known | 28
a1 <rare> comma unknown | 7
a1 <rare> known | -21
a1 <rare> none known | -40
a1 <rare> none unknown | -60
a1 <rare> stop known | 24
a1 <rare> stop unknown | -46
a1 <rare> unknown | -32
a1 a Aa | -10
a1 a aa | -31
a1 a comma unknown | -31
a1 a known | 12
a1 a none known | 21
a1 a none unknown | -48
a1 a stop known | 6
a1 a stop unknown | -23
a1 a unknown | -56
a1 about Aa | -10
a1 about comma known | -4
a1 about known | -10
a1 about none known | -21
a1 about none unknown | -9
a1 about unknown | -9
a1 account Aa | -21
a1 account none unknown | -26
a1 account unknown | -26
a1 actually aa | 4
a1 actually known | 4
a1 actually none known | 4
a1 actually none unknown | -17
a1 actually unknown | -17
a1 address Aa | -13
a1 administration Aa | -26
a1 administration none unknown | -26
a1 administration unknown | -26
a1 ads Aa | -10
a1 ads none unknown | -10
a1 ads unknown | -10
a1 after Aa | -13
a1 after unknown | -13
a1 again Aa | 47
a1 again known | 5
a1 again none known | 5
a1 again none unknown | -18
a1 again unknown | -18
a1 agua aa | -7
a1 agua none unknown | -7
a1 agua unknown | -7
a1 all Aa | -24
a1 all aa | -10
a1 all comma unknown | -11
a1 all none unknown | -23
a1 all unknown | -25
a1 am Aa | 9
a1 am known | 9
a1 am stop known | 9
a1 an Aa | 3
a1 an known | 9
a1 an unknown | -6
a1 and Aa | 36
a1 and aa | 31
a1 and comma known | 31
a1 and comma unknown | 8
a1 and known | 49
a1 and none known | 43
a1 and none unknown | -30
a1 and stop unknown | -19
a1 and unknown | -7
a1 any Aa | 9
a1 any aa | -9
a1 any known | 7
a1 any stop unknown | -18
a1 any unknown | -18
a1 approach Aa | -7
a1 are Aa | -22
a1 are none unknown | -29
a1 are unknown | -29
a1 area Aa | 14
a1 area aa | 16
a1 area known | 20
a1 area none known | 16
a1 area none unknown | -15
a1 area unknown | -15
a1 around Aa | -17
a1 around aa | -14
a1 around none unknown | -14
a1 around unknown | -14
a1 ask Aa | -9
a1 ask unknown | -9
a1 at Aa | 5
a1 at aa | -14
a1 at comma known | -47
a1 at comma unknown | -24
a1 at known | -8
a1 at none known | 45
a1 at none unknown | -5
a1 at unknown | -5
a1 augustine Aa | -14
a1 augustine none unknown | -14
a1 augustine unknown | -14
a1 auto Aa | -15
a1 auto none unknown | -15
a1 auto unknown | -15
a1 avenue Aa | -6
a1 avenue none unknown | -6
a1 avenue unknown | -6
a1 back aa | -12
a1 back none unknown | -12
a1 back unknown | -12
a1 banks Aa | -20
a1 banks aa | -16
a1 banks known | -27
a1 banks none known | -27
a1 based Aa | -15
a1 based stop unknown | -15
a1 based unknown | -15
a1 batteries Aa | -7
a1 batteries none unknown | -7
a1 batteries unknown | -7
a1 battery Aa | -6
a1 battery none unknown | -6
a1 battery unknown | -6
a1 be Aa | -6
a1 be aa | -44
a1 be known | -44
a1 be none known | -44
a1 be none unknown | -10
a1 be unknown | -10
a1 beach Aa | -6
a1 beach none unknown | -6
a1 beach unknown | -6
a1 before none unknown | -3
a1 before unknown | -3
a1 bien aa | -11
a1 bien none unknown | -11
a1 bien unknown | -11
a1 bill Aa | -18
a1 bill none unknown | -18
a1 bill unknown | -18
a1 blowing none unknown | -4
a1 blowing unknown | -4
a1 boost Aa | -10
a1 boost none unknown | -10
a1 boost unknown | -10
a1 boulevard Aa | -8
a1 boulevard none unknown | -6
a1 boulevard unknown | -6
a1 box none unknown | -6
a1 box unknown | -6
a1 bridge Aa | -7
a1 bridge known | -7
a1 bridge none known | -7
a1 bright Aa | -19
a1 bright known | -19
a1 bright none known | -19
a1 brown aa | -15
a1 brown known | -15
a1 brown none known | -15
a1 buenas Aa | 27
a1 buenas comma known | 27
a1 buenas known | 27
a1 buenas unknown | -12
a1 building unknown | -5
a1 business Aa | -30
a1 business none unknown | -30
a1 business unknown | -30
a1 but Aa | 16
a1 but aa | -21
a1 but comma unknown | -36
a1 but known | 13
a1 but none known | 15
a1 but none unknown | -6
a1 but unknown | -28
a1 by Aa | 14
a1 by aa | 4
a1 by comma unknown | -31
a1 by known | 27
a1 by none known | 21
a1 by none unknown | -32
a1 by unknown | -34
a1 bye Aa | -27
a1 call aa | 19
a1 call comma known | -8
a1 call comma unknown | -29
a1 call known | -8
a1 call none known | 25
a1 call none unknown | 10
a1 call stop known | -10
a1 call stop unknown | 15
a1 call unknown | 19
a1 callin Aa | 7
a1 callin known | 8
a1 callin none known | 8
a1 calling Aa | -25
a1 calling aa | 35
a1 calling comma known | -7
a1 calling comma unknown | -38
a1 calling known | 17
a1 calling none known | 29
a1 calling none unknown | -24
a1 calling stop unknown | -20
a1 calling unknown | -39
a1 can Aa | -26
a1 can aa | -20
a1 can comma known | -17
a1 can comma unknown | -28
a1 can known | -25
a1 can none known | -16
a1 can none unknown | -8
a1 can stop known | 36
a1 can unknown | -28
a1 capital Aa | -17
a1 capital comma unknown | -13
a1 capital unknown | -17
a1 car aa | -9
a1 car none unknown | -10
a1 car unknown | -10
a1 card Aa | -7
a1 card none unknown | -20
a1 card unknown | -20
a1 care Aa | -11
a1 care none unknown | -11
a1 care unknown | -11
a1 career Aa | -30
a1 career stop unknown | -30
a1 career unknown | -30
a1 cash aa | -21
a1 center Aa | -10
a1 center none unknown | -7
a1 center unknown | -7
a1 cerca unknown | -7
a1 city Aa | -25
a1 city none unknown | -13
a1 city unknown | -16
a1 claims Aa | 12
a1 claims comma known | 24
a1 claims comma unknown | -11
a1 claims known | 24
a1 claims none unknown | -12
a1 claims unknown | -12
a1 coast Aa | -7
a1 coast none unknown | -8
a1 coast unknown | -8
a1 com Aa | -16
a1 commercial Aa | -22
a1 commercial none unknown | -22
a1 commercial unknown | -22
a1 comp Aa | -9
a1 comp none unknown | -9
a1 comp unknown | -9
a1 compressor Aa | -9
a1 compressor none unknown | -9
a1 compressor unknown | -9
a1 con Aa | 15
a1 con aa | -24
a1 con comma known | 31
a1 con known | 31
a1 con none unknown | -28
a1 con unknown | -28
a1 could Aa | -20
a1 could stop unknown | -20
a1 could unknown | -20
a1 cover none unknown | -4
a1 cover unknown | -4
a1 cross Aa | -11
a1 cross known | -11
a1 cross none known | -11
a1 cuando aa | -8
a1 cuando none unknown | -25
a1 cuando unknown | -25
a1 cuanto aa | -21
a1 cuanto none unknown | -21
a1 cuanto unknown | -21
a1 dash Aa | -19
a1 dash comma unknown | -19
a1 dash unknown | -19
a1 date Aa | 11
a1 date comma known | 12
a1 date comma unknown | -6
a1 date known | 12
a1 date unknown | -6
a1 de Aa | 23
a1 de aa | -62
a1 de known | -4
a1 de none known | -25
a1 de none unknown | -49
a1 de unknown | -49
a1 del Aa | 9
a1 del aa | -26
a1 del known | -12
a1 del none known | -24
a1 del none unknown | -19
a1 del unknown | -24
a1 delivery Aa | -10
a1 delivery unknown | -10
a1 department Aa | -4
a1 department none unknown | -4
a1 department unknown | -4
a1 depot Aa | -4
a1 depot none unknown | -4
a1 depot unknown | -4
a1 desk Aa | -9
a1 desk none unknown | -9
a1 desk unknown | -9
a1 did Aa | 20
a1 did known | 25
a1 did stop known | 18
a1 did stop unknown | -10
a1 did unknown | -10
a1 digital Aa | -7
a1 digital none unknown | -7
a1 digital unknown | -7
a1 do Aa | 30
a1 do aa | 27
a1 do comma known | 48
a1 do known | 42
a1 do stop known | 23
a1 do stop unknown | -28
a1 do unknown | -26
a1 down Aa | 19
a1 down aa | 20
a1 down known | 30
a1 down none known | 27
a1 down none unknown | -14
a1 down unknown | -13
a1 drive aa | -6
a1 drive none unknown | -7
a1 drive unknown | -7
a1 driver Aa | -8
a1 driver none unknown | -8
a1 driver unknown | -8
a1 during Aa | -7
a1 during none unknown | -7
a1 during unknown | -7
a1 early Aa | -34
a1 early stop unknown | -32
a1 early unknown | -32
a1 el Aa | 24
a1 el aa | -7
a1 el comma known | 25
a1 el known | 35
a1 el none unknown | -42
a1 el stop unknown | -7
a1 el unknown | -46
a1 electric Aa | -7
a1 electric none unknown | -7
a1 electric unknown | -7
a1 en Aa | -18
a1 en aa | -23
a1 en none unknown | -25
a1 en unknown | -27
a1 energy Aa | -8
a1 energy none unknown | -8
a1 energy unknown | -8
a1 es Aa | 7
a1 es aa | -41
a1 es known | 8
a1 es none unknown | -41
a1 es stop known | 7
a1 es stop unknown | -7
a1 es unknown | -41
a1 everybody Aa | 24
a1 everybody comma known | 24
a1 everybody comma unknown | -19
a1 everybody known | 24
a1 everybody unknown | -19
a1 everyone Aa | 16
a1 everyone comma unknown | 16
a1 everyone unknown | 16
a1 exit Aa | -5
a1 exit none unknown | -5
a1 exit unknown | -5
a1 express Aa | -10
a1 express none unknown | -10
a1 express unknown | -10
a1 extended aa | -11
a1 extended none unknown | -11
a1 extended unknown | -11
a1 factory aa | -17
a1 factory none unknown | -17
a1 factory unknown | -17
a1 family Aa | 35
a1 family stop unknown | 36
a1 family unknown | 36
a1 fifth Aa | -19
a1 fifth none unknown | -19
a1 fifth unknown | -19
a1 fijate Aa | 20
a1 fine Aa | -9
a1 fine none unknown | -9
a1 fine unknown | -9
a1 first Aa | -23
a1 first comma known | -23
a1 first comma unknown | -7
a1 first known | -23
a1 first unknown | -11
a1 fleet Aa | -11
a1 fleet none unknown | -11
a1 fleet unknown | -11
a1 following Aa | -17
a1 following comma unknown | -17
a1 following unknown | -17
a1 for Aa | -36
a1 for aa | -31
a1 for comma unknown | -6
a1 for known | 10
a1 for none known | -8
a1 for none unknown | -55
a1 for unknown | -54
a1 ford Aa | -20
a1 ford known | -20
a1 ford none known | -20
a1 found Aa | -15
a1 found stop unknown | -15
a1 found unknown | -15
a1 four Aa | -10
a1 four none unknown | -9
a1 four stop unknown | -16
a1 four unknown | -10
a1 free Aa | -5
a1 free comma unknown | -5
a1 free unknown | -5
a1 from Aa | 43
a1 from aa | 21
a1 from comma known | 35
a1 from known | 33
a1 from none known | 28
a1 from none unknown | 28
a1 from unknown | 28
a1 fuel Aa | -12
a1 fuel none unknown | -28
a1 fuel unknown | -32
a1 fund Aa | -24
a1 fund none unknown | -24
a1 fund unknown | -24
a1 funding Aa | -11
a1 garage Aa | -6
a1 garage none unknown | -6
a1 garage unknown | -6
a1 gave known | -13
a1 gave none known | -13
a1 get Aa | -15
a1 get none unknown | -16
a1 get unknown | -16
a1 give Aa | -23
a1 give stop unknown | -23
a1 give unknown | -23
a1 got Aa | 10
a1 got aa | 17
a1 got comma known | 35
a1 got known | 29
a1 got none known | 18
a1 got none unknown | -35
a1 got stop known | 16
a1 got stop unknown | -10
a1 got unknown | -37
a1 gracias Aa | -12
a1 gracias none unknown | -12
a1 gracias unknown | -12
a1 grant Aa | -23
a1 grant known | -23
a1 grant none known | -23
a1 green Aa | 16
a1 green comma unknown | 16
a1 green unknown | 16
a1 growth Aa | -6
a1 growth none unknown | -6
a1 growth unknown | -6
a1 guy Aa | -8
a1 guy none unknown | -8
a1 guy unknown | -8
a1 ha unknown | -18
a1 had Aa | 21
a1 had known | 21
a1 has Aa | -31
a1 has known | -9
a1 has none known | -9
a1 has none unknown | -31
a1 has unknown | -31
a1 have aa | -22
a1 have none unknown | -22
a1 have unknown | -22
a1 he Aa | -36
a1 he aa | 23
a1 he comma known | -28
a1 he comma unknown | -14
a1 he known | -24
a1 he none unknown | -6
a1 he stop known | 16
a1 he unknown | -15
a1 heights Aa | -6
a1 heights none unknown | -7
a1 heights unknown | -7
a1 hello Aa | -22
a1 hello comma unknown | -22
a1 hello unknown | -22
a1 her Aa | 17
a1 her stop unknown | 16
a1 her unknown | 16
a1 here Aa | 17
a1 here aa | 44
a1 here known | 37
a1 here none known | 37
a1 here none unknown | -4
a1 here unknown | -4
a1 hi Aa | 6
a1 hi known | 6
a1 hi stop known | 26
a1 highway Aa | -9
a1 highway known | -9
a1 highway none known | -9
a1 highway none unknown | -6
a1 highway unknown | -6
a1 hill Aa | -12
a1 his Aa | 12
a1 his known | 11
a1 his none known | -18
a1 hit aa | 16
a1 home Aa | -11
a1 home none unknown | -11
a1 home unknown | -11
a1 honey Aa | 19
a1 how known | 32
a1 i Aa | 18
a1 i aa | 12
a1 i comma known | -5
a1 i comma unknown | 14
a1 i known | 15
a1 i none known | 13
a1 i none unknown | 8
a1 i stop known | 23
a1 i stop unknown | -27
a1 i unknown | 4
a1 id Aa | 9
a1 id aa | -10
a1 id comma known | 29
a1 id known | 45
a1 id none unknown | -10
a1 id stop known | 39
a1 id stop unknown | -32
a1 id unknown | -38
a1 if Aa | 23
a1 if aa | -15
a1 if comma unknown | -12
a1 if known | 32
a1 if none unknown | -20
a1 if stop known | 18
a1 if stop unknown | -29
a1 if unknown | -39
a1 ill Aa | 6
a1 ill aa | 17
a1 ill comma unknown | -10
a1 ill known | 19
a1 ill none unknown | -30
a1 ill stop known | 26
a1 ill stop unknown | 5
a1 im Aa | 34
a1 im aa | 30
a1 im comma known | 47
a1 im known | 43
a1 im none known | 26
a1 im none unknown | 14
a1 im stop known | 7
a1 im stop unknown | -63
a1 in Aa | 33
a1 in aa | -29
a1 in comma unknown | -8
a1 in known | 37
a1 in none known | 34
a1 in none unknown | -31
a1 in stop unknown | 15
a1 insurance Aa | -5
a1 insurance none unknown | -5
a1 insurance unknown | -5
a1 into aa | -8
a1 into none unknown | -8
a1 into unknown | -8
a1 is Aa | 16
a1 is aa | 9
a1 is comma known | 12
a1 is comma unknown | -22
a1 is known | 30
a1 is none known | 33
a1 is none unknown | -37
a1 is stop known | 5
a1 is stop unknown | -12
a1 is unknown | -29
a1 island none unknown | -4
a1 island unknown | -4
a1 it Aa | 15
a1 it aa | -22
a1 it comma unknown | -15
a1 it none known | 23
a1 it none unknown | -32
a1 it stop known | -12
a1 it stop unknown | -15
a1 it unknown | -33
a1 its Aa | -32
a1 its aa | -9
a1 its comma known | -36
a1 its comma unknown | -28
a1 its known | -24
a1 its none known | -8
a1 its none unknown | -27
a1 its stop known | 56
a1 its stop unknown | -27
a1 its unknown | -38
a1 ive Aa | 33
a1 ive aa | 21
a1 ive comma known | 29
a1 ive comma unknown | -16
a1 ive known | 40
a1 ive none known | 23
a1 ive none unknown | -17
a1 ive stop known | 26
a1 ive stop unknown | -27
a1 ive unknown | -29
a1 just Aa | -36
a1 just aa | 12
a1 just comma known | -37
a1 just comma unknown | -49
a1 just known | -28
a1 just none known | 12
a1 just none unknown | -5
a1 just stop known | 52
a1 just stop unknown | -7
a1 just unknown | -46
a1 keystone Aa | 10
a1 la Aa | 20
a1 la aa | -24
a1 la comma known | 15
a1 la known | 20
a1 la none unknown | -24
a1 la stop unknown | -18
a1 la unknown | -25
a1 lane Aa | -7
a1 lane none unknown | -7
a1 lane unknown | -7
a1 las unknown | -5
a1 last Aa | 30
a1 last aa | 17
a1 last comma known | 33
a1 last comma unknown | 26
a1 last known | 43
a1 last none known | 17
a1 last stop unknown | -13
a1 last unknown | 26
a1 le Aa | 22
a1 le comma known | 38
a1 le comma unknown | 12
a1 le known | 32
a1 le unknown | 7
a1 leak aa | -17
a1 leak none unknown | -17
a1 leak unknown | -17
a1 leaking none unknown | -12
a1 leaking unknown | -12
a1 leave stop known | 6
a1 left unknown | -9
a1 level Aa | -6
a1 level comma unknown | -6
a1 level unknown | -6
a1 li Aa | -29
a1 li none unknown | -29
a1 li unknown | -29
a1 lift Aa | -23
a1 lift none unknown | -23
a1 lift unknown | -23
a1 light Aa | -5
a1 light aa | -3
a1 light none unknown | -6
a1 light unknown | -6
a1 like Aa | 3
a1 like aa | 13
a1 like comma known | 4
a1 like comma unknown | -16
a1 like known | 12
a1 like none known | 20
a1 like none unknown | -38
a1 like unknown | -36
a1 listen aa | 22
a1 listen comma known | 33
a1 listen known | 33
a1 listing Aa | -18
a1 listing none unknown | -18
a1 listing unknown | -18
a1 listings Aa | -8
a1 listings none unknown | -8
a1 listings unknown | -8
a1 living Aa | -15
a1 living none unknown | -15
a1 living unknown | -15
a1 llamame Aa | 19
a1 llameme Aa | 13
a1 lo Aa | -6
a1 lo none unknown | -6
a1 lo unknown | -6
a1 lol aa | 9
a1 look Aa | 20
a1 look known | 35
a1 look stop known | 35
a1 los Aa | 5
a1 los aa | -10
a1 los known | 6
a1 los none unknown | -10
a1 los stop known | 6
a1 los stop unknown | -6
a1 los unknown | -10
a1 lot Aa | -30
a1 lot none unknown | -26
a1 lot unknown | -26
a1 love Aa | -38
a1 love known | -21
a1 love none known | -21
a1 lower Aa | -8
a1 mall Aa | -15
a1 mall none unknown | -15
a1 mall unknown | -15
a1 manager Aa | 21
a1 maps Aa | -8
a1 maps none unknown | -8
a1 maps unknown | -8
a1 mas none unknown | -26
a1 mas unknown | -26
a1 may Aa | -14
a1 may comma unknown | -14
a1 may unknown | -14
a1 me Aa | -17
a1 me aa | -19
a1 me comma known | 23
a1 me comma unknown | -39
a1 me known | -4
a1 me none known | -20
a1 me none unknown | -19
a1 me stop unknown | -10
a1 me unknown | -43
a1 media Aa | -3
a1 media none unknown | -3
a1 media unknown | -3
a1 merchant Aa | -5
a1 merchant none unknown | -5
a1 merchant unknown | -5
a1 mi Aa | 20
a1 mi aa | 17
a1 mi comma known | 16
a1 mi known | 30
a1 mi none known | 20
a1 mi none unknown | -20
a1 mi stop known | 18
a1 mi stop unknown | -12
a1 mi unknown | -19
a1 mire aa | -9
a1 mire known | 7
a1 mire none unknown | -9
a1 mire stop known | 7
a1 mire stop unknown | -11
a1 mire unknown | -16
a1 missed Aa | -20
a1 missed comma unknown | -20
a1 missed unknown | -20
a1 mobile Aa | -7
a1 mobile unknown | -7
a1 mom Aa | -6
a1 mom none unknown | -6
a1 mom unknown | -6
a1 most Aa | 11
a1 most unknown | -19
a1 mount Aa | -5
a1 mount unknown | -5
a1 mr Aa | 27
a1 mutual Aa | -12
a1 mutual none unknown | -12
a1 mutual unknown | -12
a1 my Aa | 11
a1 my aa | 13
a1 my comma known | -13
a1 my comma unknown | -39
a1 my known | 11
a1 my none known | 4
a1 my none unknown | 9
a1 my stop known | 52
a1 my stop unknown | -48
a1 my unknown | -8
a1 names Aa | -28
a1 names stop unknown | -16
a1 names unknown | -28
a1 near Aa | -21
a1 near none unknown | -8
a1 near unknown | -8
a1 necesito Aa | 22
a1 necesito aa | 7
a1 necesito comma known | 22
a1 necesito comma unknown | -7
a1 necesito known | 34
a1 necesito none unknown | -28
a1 necesito stop known | 3
a1 necesito stop unknown | -5
a1 necesito unknown | -32
a1 need Aa | -28
a1 need stop unknown | -13
a1 need unknown | -14
a1 needs Aa | -20
a1 needs aa | -7
a1 needs comma known | -13
a1 needs known | -13
a1 needs stop unknown | -5
a1 needs unknown | -8
a1 new unknown | -12
a1 next Aa | 12
a1 next known | 13
a1 next unknown | -8
a1 no Aa | -22
a1 no aa | 11
a1 no comma known | -27
a1 no comma unknown | 13
a1 no known | -16
a1 no none known | 24
a1 no none unknown | -11
a1 no stop known | 14
a1 no stop unknown | -30
a1 no unknown | -4
a1 noise aa | -9
a1 noise none unknown | -9
a1 noise unknown | -9
a1 not Aa | 25
a1 not aa | -11
a1 not comma known | 16
a1 not known | 17
a1 not none known | -6
a1 not none unknown | -14
a1 not stop known | 25
a1 not stop unknown | -22
a1 not unknown | -30
a1 nothing Aa | 24
a1 nothing unknown | -24
a1 now Aa | 22
a1 now aa | -27
a1 now known | 13
a1 now none known | -7
a1 now none unknown | -15
a1 now stop unknown | -24
a1 now unknown | -23
a1 number Aa | -33
a1 number aa | 28
a1 number known | 22
a1 number none known | 22
a1 number none unknown | -24
a1 number stop unknown | -19
a1 number unknown | -29
a1 numbers Aa | -8
a1 of Aa | -12
a1 of aa | -9
a1 of known | -7
a1 of none unknown | -36
a1 of unknown | -36
a1 off Aa | -14
a1 off aa | 13
a1 off known | 19
a1 off none known | 19
a1 off none unknown | -24
a1 off unknown | -24
a1 office Aa | -37
a1 office known | -37
a1 office none known | -37
a1 office none unknown | -18
a1 office unknown | -18
a1 oh unknown | -27
a1 oil Aa | -10
a1 oil none unknown | -11
a1 oil unknown | -11
a1 okay Aa | -24
a1 okay stop unknown | -24
a1 okay unknown | -24
a1 on Aa | -9
a1 on aa | -21
a1 on comma known | 15
a1 on known | 16
a1 on none known | 4
a1 on none unknown | -32
a1 on stop unknown | -38
a1 on unknown | -49
a1 one Aa | -5
a1 one aa | 9
a1 one comma unknown | -16
a1 one known | 25
a1 one none unknown | -33
a1 one stop unknown | -10
a1 one unknown | -37
a1 oprima aa | -17
a1 oprima stop unknown | -14
a1 oprima unknown | -17
a1 or Aa | -12
a1 or aa | -22
a1 or none unknown | -27
a1 or unknown | -29
a1 order Aa | -22
a1 order unknown | -22
a1 org Aa | -29
a1 org known | -29
a1 org none known | -29
a1 our Aa | -11
a1 our comma known | -5
a1 our comma unknown | -21
a1 our stop known | 14
a1 our stop unknown | -22
a1 our unknown | -24
a1 out Aa | 23
a1 out comma known | 27
a1 out comma unknown | -5
a1 out known | 29
a1 out none known | 18
a1 outlets Aa | -12
a1 outlets none unknown | -12
a1 outlets unknown | -12
a1 over Aa | 38
a1 over aa | 9
a1 over comma known | 13
a1 over comma unknown | 10
a1 over known | 44
a1 over none known | 41
a1 over none unknown | -6
a1 oye Aa | 25
a1 oye known | 25
a1 oye stop known | 25
a1 paid Aa | -35
a1 paid stop unknown | -35
a1 paid unknown | -35
a1 paint Aa | -4
a1 paint none unknown | -4
a1 paint unknown | -4
a1 para aa | -43
a1 para none unknown | -43
a1 para stop unknown | -27
a1 para unknown | -48
a1 park Aa | -32
a1 park aa | -31
a1 park known | -42
a1 park none known | -42
a1 park none unknown | -11
a1 park unknown | -11
a1 parking Aa | -12
a1 parking aa | -9
a1 parking known | -11
a1 parking none known | -11
a1 parking none unknown | -8
a1 parking unknown | -8
a1 parkway Aa | -7
a1 parkway none unknown | -7
a1 parkway unknown | -7
a1 partners Aa | -8
a1 partners none unknown | -8
a1 partners unknown | -8
a1 parts Aa | -14
a1 parts none unknown | -14
a1 parts unknown | -14
a1 passed Aa | -5
a1 passed none unknown | -7
a1 passed unknown | -7
a1 past aa | -6
a1 past none unknown | -6
a1 past unknown | -6
a1 people known | -8
a1 pero aa | 22
a1 pero known | 22
a1 pero none known | 22
a1 phone Aa | 14
a1 phone aa | 3
a1 phone comma known | 26
a1 phone comma unknown | -22
a1 phone known | 38
a1 phone none known | 20
a1 phone none unknown | -21
a1 phone stop unknown | -24
a1 phone unknown | -31
a1 phones Aa | 14
a1 pizza aa | -13
a1 pizza none unknown | -13
a1 pizza unknown | -13
a1 please Aa | -17
a1 please aa | 24
a1 please comma unknown | -30
a1 please none unknown | -27
a1 please stop known | -3
a1 please stop unknown | -15
a1 please unknown | -30
a1 plugs unknown | -19
a1 plumbing Aa | -21
a1 plumbing none unknown | -19
a1 plumbing unknown | -19
a1 politicians Aa | -22
a1 politicians stop unknown | -22
a1 politicians unknown | -22
a1 por Aa | -16
a1 por aa | -34
a1 por none unknown | -38
a1 por unknown | -38
a1 position aa | -12
a1 position none unknown | -12
a1 position unknown | -12
a1 power Aa | -22
a1 power none unknown | -22
a1 power unknown | -22
a1 presione aa | -24
a1 presione stop unknown | -21
a1 presione unknown | -24
a1 press Aa | -31
a1 press aa | -19
a1 press stop unknown | -32
a1 press unknown | -35
a1 price Aa | -32
a1 price known | -4
a1 price none known | -4
a1 profile Aa | -15
a1 profile none unknown | -15
a1 profile unknown | -15
a1 pump Aa | -11
a1 pump unknown | -11
a1 put Aa | -6
a1 put none unknown | -7
a1 put unknown | -7
a1 qualify aa | -18
a1 qualify known | -18
a1 qualify none known | -18
a1 que aa | -22
a1 que none unknown | -22
a1 que unknown | -22
a1 queria Aa | 21
a1 queria comma known | 21
a1 queria known | 21
a1 quick Aa | 12
a1 quick comma unknown | -8
a1 quick known | 12
a1 quick none known | -44
a1 quick unknown | -8
a1 quiero Aa | 21
a1 quiero known | 22
a1 quiero unknown | -7
a1 quit Aa | -3
a1 quit none unknown | -5
a1 quit unknown | -5
a1 rain Aa | -16
a1 rain comma unknown | -16
a1 rain unknown | -16
a1 ranking Aa | -3
a1 ranking none unknown | -3
a1 ranking unknown | -3
a1 reach Aa | 4
a1 reach stop unknown | -17
a1 reach unknown | -17
a1 ready aa | -18
a1 ready known | -18
a1 ready none known | -18
a1 ready none unknown | -3
a1 ready unknown | -3
a1 real aa | -6
a1 real none unknown | -6
a1 real unknown | -6
a1 really none unknown | -8
a1 really unknown | -8
a1 regarding Aa | -9
a1 regarding comma unknown | -9
a1 regarding unknown | -9
a1 relief Aa | -11
a1 relief none unknown | -11
a1 relief unknown | -11
a1 rental Aa | -8
a1 rental none unknown | -8
a1 rental unknown | -8
a1 rep Aa | -5
a1 rep none unknown | -5
a1 rep unknown | -5
a1 required aa | -15
a1 required none unknown | -15
a1 required unknown | -15
a1 returning Aa | 27
a1 returning known | 27
a1 returning none known | 27
a1 returning none unknown | -3
a1 returning unknown | -3
a1 ridge Aa | -9
a1 ridge none unknown | -9
a1 ridge unknown | -9
a1 right Aa | -35
a1 right aa | -20
a1 right comma unknown | -33
a1 right known | -20
a1 right none known | -9
a1 right none unknown | -16
a1 right unknown | -38
a1 ring Aa | 16
a1 ring none unknown | -9
a1 ring unknown | -9
a1 river Aa | -5
a1 river none unknown | -5
a1 river unknown | -5
a1 road Aa | -9
a1 road aa | -18
a1 road known | -10
a1 road none known | -10
a1 road none unknown | -21
a1 road unknown | -21
a1 said Aa | -25
a1 said aa | -8
a1 said known | -13
a1 said none known | -13
a1 said none unknown | -8
a1 said unknown | -8
a1 salvage Aa | -14
a1 salvage none unknown | -14
a1 salvage unknown | -14
a1 same Aa | -11
a1 same comma unknown | -6
a1 same unknown | -11
a1 savage aa | -4
a1 says Aa | -19
a1 says aa | -14
a1 says known | -24
a1 says none known | -19
a1 se Aa | -10
a1 se aa | -6
a1 se comma known | -16
a1 se known | -10
a1 se none unknown | -6
a1 se stop known | 17
a1 se stop unknown | -6
a1 se unknown | -6
a1 second aa | 34
a1 second none unknown | -9
a1 second unknown | -31
a1 security Aa | -17
a1 security none unknown | -17
a1 security unknown | -17
a1 see known | -27
a1 sensor Aa | -7
a1 sent Aa | -12
a1 service Aa | -10
a1 service aa | -11
a1 service none unknown | -18
a1 service unknown | -18
a1 services Aa | -25
a1 services none unknown | -25
a1 services unknown | -25
a1 she Aa | -24
a1 she aa | 12
a1 she comma known | -14
a1 she comma unknown | -22
a1 she known | 13
a1 she none known | 14
a1 she none unknown | -17
a1 she stop unknown | -8
a1 she unknown | -29
a1 si none unknown | -11
a1 si unknown | -11
a1 since aa | -13
a1 since stop unknown | -13
a1 since unknown | -13
a1 slight Aa | 13
a1 snap Aa | 13
a1 snap known | 13
a1 so Aa | -3
a1 so aa | 8
a1 so comma known | 4
a1 so comma unknown | -30
a1 so known | 22
a1 so none known | 18
a1 so none unknown | -28
a1 so stop known | 28
a1 so stop unknown | -21
a1 so unknown | -34
a1 sobre aa | -26
a1 sobre none unknown | -26
a1 sobre unknown | -26
a1 solutions Aa | -8
a1 solutions none unknown | -8
a1 solutions unknown | -8
a1 somebody Aa | 29
a1 somebody comma known | 19
a1 somebody known | 30
a1 somebody stop known | 22
a1 someone Aa | 26
a1 someone known | 26
a1 something Aa | -22
a1 something unknown | -24
a1 sometime unknown | -9
a1 sorry Aa | 18
a1 sorry aa | 18
a1 sorry comma known | 16
a1 sorry known | 30
a1 sorry stop unknown | -21
a1 sorry unknown | -24
a1 south Aa | -16
a1 south comma unknown | -16
a1 south unknown | -16
a1 soy Aa | -38
a1 soy aa | -14
a1 soy comma known | -13
a1 soy comma unknown | -19
a1 soy known | -30
a1 soy none unknown | -14
a1 soy stop known | -25
a1 soy unknown | -20
a1 spark Aa | -6
a1 spark none unknown | -6
a1 spark unknown | -6
a1 speaking Aa | 36
a1 speaking aa | 12
a1 speaking known | 38
a1 speaking none known | 38
a1 speaking none unknown | 27
a1 speaking unknown | 27
a1 spelled comma known | 41
a1 spelled comma unknown | -32
a1 spelled known | 41
a1 spelled unknown | -32
a1 springs Aa | -17
a1 springs none unknown | -17
a1 springs unknown | -17
a1 star Aa | -3
a1 star none unknown | -3
a1 star unknown | -3
a1 start aa | -3
a1 start none unknown | -6
a1 start unknown | -6
a1 starter none unknown | -16
a1 starter unknown | -16
a1 state Aa | -10
a1 state none unknown | -22
a1 state stop unknown | -32
a1 state unknown | -33
a1 states Aa | -14
a1 states none unknown | -14
a1 states unknown | -14
a1 station Aa | -8
a1 station none unknown | -8
a1 station unknown | -8
a1 stone Aa | -36
a1 stone aa | -21
a1 stone known | -34
a1 stone none known | -34
a1 store Aa | -19
a1 store comma unknown | -11
a1 store none unknown | -5
a1 store unknown | -19
a1 street Aa | -17
a1 street aa | -8
a1 street known | -12
a1 street none known | -12
a1 street none unknown | -12
a1 street unknown | -12
a1 streets Aa | -15
a1 streets none unknown | -15
a1 streets unknown | -15
a1 stuck aa | -9
a1 stuck none unknown | -9
a1 stuck unknown | -9
a1 su Aa | -32
a1 su aa | -34
a1 su known | -19
a1 su none known | -6
a1 su none unknown | -36
a1 su stop unknown | -32
a1 su unknown | -34
a1 supply Aa | -6
a1 supply none unknown | -6
a1 supply unknown | -6
a1 taking Aa | -11
a1 taking comma unknown | -11
a1 taking unknown | -11
a1 tech Aa | -6
a1 tech none unknown | -6
a1 tech unknown | -6
a1 technical Aa | -22
a1 technical none unknown | -22
a1 technical unknown | -22
a1 telephone Aa | 18
a1 telephone stop unknown | -18
a1 telephone unknown | -18
a1 tell known | 30
a1 tengo Aa | 33
a1 tengo aa | 20
a1 tengo comma known | 26
a1 tengo comma unknown | -20
a1 tengo known | 41
a1 tengo none known | 20
a1 tengo none unknown | -5
a1 tengo stop known | 21
a1 tengo stop unknown | -30
a1 tengo unknown | -31
a1 thank Aa | -11
a1 thank aa | 16
a1 thank comma unknown | -14
a1 thank known | 10
a1 thank none known | 16
a1 thank none unknown | -14
a1 thank stop known | -9
a1 thank stop unknown | -6
a1 thank unknown | -19
a1 thanks Aa | 27
a1 thanks aa | 12
a1 thanks none unknown | 12
a1 thanks unknown | 12
a1 that Aa | 7
a1 that aa | -20
a1 that comma known | 22
a1 that known | 15
a1 that none unknown | -23
a1 that stop known | -7
a1 that stop unknown | -25
a1 that unknown | -25
a1 thats Aa | -6
a1 thats aa | 34
a1 thats comma known | 63
a1 thats comma unknown | 9
a1 thats known | -7
a1 thats none known | 35
a1 thats none unknown | -21
a1 thats stop known | -28
a1 thats unknown | 8
a1 the Aa | 5
a1 the aa | 26
a1 the comma known | -18
a1 the comma unknown | -51
a1 the known | 18
a1 the none known | 35
a1 the none unknown | -15
a1 the stop known | 27
a1 the stop unknown | 6
a1 the unknown | -8
a1 there Aa | -50
a1 there known | -29
a1 there none known | -29
a1 there stop unknown | -50
a1 there unknown | -50
a1 theres Aa | -27
a1 theres aa | -26
a1 theres comma unknown | -26
a1 theres known | -26
a1 theres unknown | -30
a1 theyre Aa | 8
a1 thing aa | -33
a1 thing none unknown | -33
a1 thing unknown | -33
a1 third Aa | -7
a1 third comma unknown | -7
a1 third unknown | -7
a1 this Aa | -19
a1 this aa | -24
a1 this comma known | -15
a1 this comma unknown | -19
a1 this known | -12
a1 this none known | 28
a1 this none unknown | -18
a1 this stop known | -26
a1 this stop unknown | -27
a1 this unknown | -37
a1 those Aa | -29
a1 those comma unknown | -21
a1 those stop unknown | -16
a1 those unknown | -29
a1 tire Aa | -19
a1 tire none unknown | -19
a1 tire unknown | -19
a1 to Aa | -28
a1 to aa | -24
a1 to known | -27
a1 to none unknown | -28
a1 to stop unknown | -14
a1 to unknown | -25
a1 tomorrow Aa | -5
a1 tomorrow none unknown | -5
a1 tomorrow unknown | -5
a1 tool Aa | -4
a1 tool none unknown | -4
a1 tool unknown | -4
a1 tools Aa | -31
a1 tools none unknown | -31
a1 tools unknown | -31
a1 tow aa | -15
a1 tow none unknown | -15
a1 tow unknown | -15
a1 towing Aa | -9
a1 towing aa | -19
a1 towing none unknown | -10
a1 towing unknown | -10
a1 trabajo Aa | 19
a1 trabajo aa | -13
a1 trabajo known | 11
a1 trabajo none known | -8
a1 trabajo none unknown | -7
a1 trabajo unknown | -7
a1 transmission Aa | -8
a1 transmission none unknown | -8
a1 transmission unknown | -8
a1 truck aa | -19
a1 truck known | -15
a1 truck none known | -18
a1 truck none unknown | -21
a1 truck stop known | 9
a1 truck unknown | -21
a1 trucks Aa | 15
a1 try Aa | 8
a1 twelve Aa | -15
a1 twelve none unknown | -15
a1 twelve unknown | -15
a1 two Aa | -7
a1 two aa | -8
a1 two comma known | 13
a1 two none known | -28
a1 two none unknown | -8
a1 two stop unknown | -11
a1 two unknown | -29
a1 un aa | -25
a1 un none unknown | -25
a1 un unknown | -25
a1 una aa | -22
a1 una none unknown | -22
a1 una unknown | -22
a1 under aa | -6
a1 uniform Aa | -3
a1 uniform none unknown | -3
a1 uniform unknown | -3
a1 unit aa | 24
a1 united Aa | 22
a1 up Aa | 27
a1 up aa | -28
a1 up comma unknown | -20
a1 up known | 27
a1 up none known | 22
a1 up none unknown | 8
a1 up unknown | 7
a1 used Aa | -14
a1 used known | -14
a1 used none known | -14
a1 usted Aa | 10
a1 usted aa | -37
a1 usted comma unknown | -15
a1 usted known | 11
a1 usted stop known | 9
a1 usted stop unknown | -31
a1 usted unknown | -39
a1 ustedes Aa | 11
a1 ustedes comma known | 19
a1 ustedes known | 19
a1 usually known | -10
a1 usually none known | -10
a1 veinte aa | -18
a1 veinte none unknown | -18
a1 veinte unknown | -18
a1 want none unknown | -24
a1 want unknown | -24
a1 wants Aa | -7
a1 wants none unknown | -7
a1 wants unknown | -7
a1 warehouse Aa | -3
a1 warehouse none unknown | -3
a1 warehouse unknown | -3
a1 warning Aa | -10
a1 warning none unknown | -10
a1 warning unknown | -10
a1 warranty aa | -8
a1 warranty none unknown | -8
a1 warranty unknown | -8
a1 waste none unknown | -8
a1 waste unknown | -8
a1 way Aa | -17
a1 way known | -17
a1 way none known | -17
a1 we Aa | -43
a1 we aa | -11
a1 we comma known | 28
a1 we comma unknown | -35
a1 we known | -22
a1 we none unknown | -11
a1 we stop known | -24
a1 we stop unknown | -37
a1 we unknown | -37
a1 wed Aa | 19
a1 week Aa | -5
a1 week none unknown | -5
a1 week unknown | -5
a1 well comma unknown | -10
a1 well unknown | -10
a1 were Aa | 15
a1 were comma unknown | 11
a1 were known | 12
a1 were stop known | 12
a1 were stop unknown | -16
a1 were unknown | 9
a1 weve Aa | -35
a1 weve comma unknown | -25
a1 weve known | -8
a1 weve stop known | -8
a1 weve stop unknown | -27
a1 weve unknown | -35
a1 what Aa | -31
a1 what none unknown | -10
a1 what unknown | -16
a1 whats Aa | 7
a1 whats aa | -12
a1 whats none unknown | -15
a1 whats unknown | -17
a1 when Aa | 32
a1 when aa | -15
a1 when known | 32
a1 when none known | 21
a1 when none unknown | -15
a1 when stop known | 26
a1 when unknown | -15
a1 which Aa | 19
a1 which comma unknown | -22
a1 which unknown | -27
a1 who Aa | -13
a1 who comma known | -13
a1 who known | -13
a1 wholesale Aa | -23
a1 wholesale none unknown | -23
a1 wholesale unknown | -23
a1 wife Aa | 15
a1 wife none unknown | -13
a1 wife unknown | -13
a1 will Aa | -32
a1 will aa | -15
a1 will known | -22
a1 will none known | -22
a1 will none unknown | -21
a1 will unknown | -21
a1 with Aa | 48
a1 with aa | 31
a1 with comma known | 34
a1 with comma unknown | -10
a1 with known | 58
a1 with none known | 56
a1 work aa | -17
a1 work none unknown | -17
a1 work unknown | -17
a1 workers Aa | -7
a1 workers none unknown | -7
a1 workers unknown | -7
a1 would Aa | 12
a1 would comma known | 12
a1 would known | 12
a1 y Aa | 14
a1 y aa | 6
a1 y comma unknown | 10
a1 y known | 18
a1 y none known | 18
a1 y none unknown | -38
a1 y unknown | -6
a1 ya Aa | 23
a1 yard aa | -9
a1 yard none unknown | -9
a1 yard unknown | -9
a1 yeah Aa | -6
a1 yeah aa | -8
a1 yeah known | -4
a1 yeah unknown | -21
a1 yellow Aa | -7
a1 yes Aa | 27
a1 yes aa | -15
a1 yes known | 20
a1 yes none known | -15
a1 yo Aa | -9
a1 yo aa | 8
a1 yo none unknown | -13
a1 yo stop unknown | -9
a1 yo unknown | -16
a1 you Aa | 22
a1 you aa | -13
a1 you comma known | 21
a1 you comma unknown | -16
a1 you known | 26
a1 you none known | 23
a1 you none unknown | -38
a1 you stop known | 6
a1 you stop unknown | -31
a1 you unknown | -41
a1 youd Aa | -19
a1 youd stop unknown | -15
a1 youd unknown | -15
a1 young known | -24
a1 young none known | -24
a1 your Aa | 11
a1 your aa | -7
a1 your comma known | 21
a1 your comma unknown | -40
a1 your known | 15
a1 your stop known | 5
a1 your stop unknown | -41
a1 your unknown | -56
a1 youre Aa | -23
a1 youre stop unknown | -27
a1 youre unknown | -27
a1 youve Aa | 22
a1 youve comma known | 25
a1 youve known | 36
a1 youve stop known | 27
a1 youve stop unknown | -21
a1 youve unknown | -21
a1s $ E | -57
a1s $ ES | -24
a1s $ EU | -20
a1s $ G | 14
a1s $ GS | 25
a1s $ GU | 38
a1s $ L | -16
a1s $ S | -29
a1s $ U | -18
a1s $ US | -17
a1s $ UU | -26
a1s $ g | -8
a1s <car> E | -6
a1s <car> G | 34
a1s <car> GG | 14
a1s <car> GS | 25
a1s <car> GU | 7
a1s <car> U | 14
a1s <car> US | -12
a1s <car> UU | 14
a1s <car> g | 30
a1s <given> E | -24
a1s <given> ES | -4
a1s <given> G | -66
a1s <given> GG | -33
a1s <given> GU | 30
a1s <given> L | -7
a1s <given> S | -20
a1s <given> U | -23
a1s <given> UE | -9
a1s <given> UU | -29
a1s <given> g | -36
a1s <l> E | -5
a1s <l> G | 6
a1s <l> GG | 10
a1s <l> GGG | 14
a1s <l> GGS | 11
a1s <l> GGU | 50
a1s <l> GS | 16
a1s <l> GU | 15
a1s <l> GUS | 26
a1s <l> L | -37
a1s <l> S | -42
a1s <l> U | 16
a1s <l> US | 4
a1s <l> UU | 31
a1s <n> E | -42
a1s <n> G | 16
a1s <n> GG | 60
a1s <n> GGU | 23
a1s <n> GS | 34
a1s <n> GSU | 12
a1s <n> GU | 15
a1s <n> L | -4
a1s <n> S | -45
a1s <n> SE | -16
a1s <n> SU | -11
a1s <n> U | 13
a1s <n> UE | -25
a1s <n> UG | -17
a1s <n> UU | 8
a1s <n> g | -36
a1s <n> gG | 10
a1s <rare> E | -45
a1s <rare> EE | -27
a1s <rare> ES | -5
a1s <rare> EU | -9
a1s <rare> G | -43
a1s <rare> GE | -27
a1s <rare> GG | -62
a1s <rare> GGG | -38
a1s <rare> GGS | 15
a1s <rare> GS | -10
a1s <rare> GU | 49
a1s <rare> GUU | -25
a1s <rare> L | -25
a1s <rare> S | -16
a1s <rare> SE | -14
a1s <rare> U | -58
a1s <rare> UE | -12
a1s <rare> UG | -33
a1s <rare> US | 17
a1s <rare> USU | -18
a1s <rare> UU | -4
a1s <rare> Ug | -15
a1s <rare> g | -48
a1s a E | -9
a1s a G | -5
a1s a GU | 18
a1s a U | -47
a1s about G | 4
a1s about U | -7
a1s account E | -21
a1s actually U | -17
a1s administration E | -18
a1s administration EE | -17
a1s ads E | -10
a1s again L | -17
a1s again U | 17
a1s all U | -24
a1s an U | -6
a1s and E | -20
a1s and EU | -4
a1s and G | -8
a1s and GG | 13
a1s and GGG | 14
a1s and GGU | 34
a1s and GS | 27
a1s and GU | 38
a1s and L | -43
a1s and S | -31
a1s and SE | -18
a1s and SU | 17
a1s and U | -23
a1s and UE | -21
a1s and UG | -14
a1s and US | -3
a1s and UU | 11
a1s and g | -11
a1s and gG | 16
a1s any S | -18
a1s are U | -32
a1s area GS | 16
a1s area GU | 15
a1s area U | -12
a1s around U | -14
a1s ask U | -9
a1s at E | 8
a1s at G | 7
a1s at GS | 25
a1s at GU | 6
a1s at GUU | -19
a1s at L | -23
a1s at S | -20
a1s at U | -18
a1s at UU | -30
a1s at g | -17
a1s auto E | -10
a1s auto U | -7
a1s avenue E | -4
a1s back U | -12
a1s banks G | -21
a1s batteries E | -7
a1s be U | -10
a1s be g | -44
a1s beach U | -6
a1s bien U | -10
a1s boost E | -10
a1s boulevard E | -5
a1s box U | -6
a1s bridge G | -7
a1s bright G | -19
a1s buenas U | -12
a1s building U | -5
a1s business E | -30
a1s business S | -5
a1s but E | -7
a1s but G | 11
a1s but GS | 19
a1s but GU | -12
a1s but S | -11
a1s but U | -28
a1s by E | -5
a1s by G | 27
a1s by U | -28
a1s call E | -26
a1s call EE | -16
a1s call G | -20
a1s call GU | 17
a1s call L | -29
a1s call U | 20
a1s calling E | -39
a1s calling EE | -23
a1s calling G | 29
a1s calling GG | 36
a1s calling GGS | 28
a1s calling GS | 15
a1s calling GU | 39
a1s calling GUS | 24
a1s calling S | -28
a1s calling U | -31
a1s calling US | 17
a1s calling gG | 23
a1s calling gU | 32
a1s can E | -21
a1s can G | -19
a1s can U | -16
a1s can g | -34
a1s capital U | -13
a1s car U | -10
a1s care U | -5
a1s center U | -5
a1s cerca U | -7
a1s city E | -8
a1s city S | -12
a1s city U | -15
a1s claims E | -7
a1s claims GU | 24
a1s claims U | -11
a1s coast E | -7
a1s coast U | -11
a1s commercial E | -22
a1s compressor E | -9
a1s con U | -24
a1s cover U | -4
a1s cross G | -11
a1s cuando U | -23
a1s cuanto U | -13
a1s dash L | -19
a1s date GU | 12
a1s date U | -6
a1s de E | -6
a1s de G | 30
a1s de U | -33
a1s de UEU | -15
a1s del G | -24
a1s del U | -19
a1s delivery E | -10
a1s depot E | -4
a1s did G | 14
a1s did S | -10
a1s digital E | -6
a1s do G | 48
a1s do GU | 21
a1s do U | -26
a1s down G | 20
a1s down GU | -9
a1s down U | -13
a1s drive L | -6
a1s el G | 26
a1s el L | -6
a1s el U | -43
a1s electric S | -7
a1s en U | -15
a1s en UU | -27
a1s es GU | 24
a1s es U | -41
a1s everybody U | -9
a1s express U | -10
a1s extended U | -11
a1s factory U | -17
a1s fifth E | -19
a1s fine U | -9
a1s first G | -18
a1s first L | -24
a1s first U | -13
a1s fleet U | -7
a1s for E | -34
a1s for G | -11
a1s for S | -24
a1s for U | -39
a1s four E | -9
a1s four U | -14
a1s from G | 23
a1s from GG | 10
a1s from GU | 37
a1s from U | -7
a1s from g | 16
a1s fuel E | -6
a1s fuel U | -27
a1s garage U | -6
a1s gave G | -13
a1s get U | -16
a1s got E | -20
a1s got G | 30
a1s got GG | 23
a1s got GGU | 26
a1s got GU | -24
a1s got L | -32
a1s got U | -19
a1s gracias U | -12
a1s grant G | -22
a1s guy E | -7
a1s guy EE | -9
a1s has G | -9
a1s have L | -22
a1s he G | -24
a1s he U | -8
a1s heights U | -7
a1s hello U | -22
a1s here G | 10
a1s here GG | 45
a1s here GS | 24
a1s here GU | 37
a1s here S | 5
a1s here U | -33
a1s here UU | 26
a1s here gG | 19
a1s hi G | 5
a1s highway U | -8
a1s his G | 11
a1s how G | 32
a1s i E | -20
a1s i EE | -24
a1s i EEE | -20
a1s i EU | -18
a1s i G | -14
a1s i GE | 6
a1s i GG | 39
a1s i GGG | 58
a1s i GGS | 40
a1s i GGU | 6
a1s i GU | 18
a1s i GUG | 29
a1s i L | -33
a1s i S | -10
a1s i SU | -11
a1s i U | -10
a1s i UE | -19
a1s i UG | 12
a1s i US | -8
a1s i UU | 6
a1s i g | 44
a1s i gG | 31
a1s i gS | 19
a1s id E | -5
a1s id G | 19
a1s id GU | 16
a1s id U | -24
a1s if E | -7
a1s if GU | 22
a1s if U | -41
a1s ill EE | -25
a1s ill GU | 19
a1s ill U | 5
a1s im E | -42
a1s im EE | -18
a1s im EEE | -9
a1s im EU | -11
a1s im EUE | -8
a1s im G | 18
a1s im GG | 42
a1s im GGU | 21
a1s im GS | 43
a1s im GU | 36
a1s im GUG | 18
a1s im L | -23
a1s im S | -27
a1s im SE | -11
a1s im U | 5
a1s im UE | -7
a1s im UEE | -16
a1s im UG | -12
a1s im UU | 10
a1s im g | 10
a1s im gU | 6
a1s in E | -36
a1s in G | 32
a1s in GU | 17
a1s in S | -6
a1s in U | -27
a1s in UE | -5
a1s in US | -5
a1s in UU | 21
a1s insurance E | -5
a1s insurance U | -4
a1s into U | -6
a1s is E | -14
a1s is G | 5
a1s is GU | 20
a1s is S | -28
a1s is U | -17
a1s it G | -33
a1s it GS | 14
a1s it GU | 34
a1s it S | -6
a1s it U | -32
a1s it gG | 18
a1s its E | -21
a1s its EG | -11
a1s its G | -19
a1s its GS | 29
a1s its GU | -8
a1s its L | -10
a1s its S | -16
a1s its U | -39
a1s its g | -15
a1s ive E | -11
a1s ive G | 47
a1s ive GS | 28
a1s ive GU | 15
a1s ive L | -20
a1s ive S | -8
a1s ive U | -27
a1s ive gU | 29
a1s just E | -19
a1s just G | -15
a1s just GS | 13
a1s just S | -7
a1s just U | -21
a1s just g | 28
a1s la G | 15
a1s la U | -24
a1s las U | -5
a1s last G | 13
a1s last GG | 28
a1s last GU | 20
a1s last L | 29
a1s last U | -15
a1s le G | 38
a1s le U | 10
a1s leak U | -17
a1s leaking U | -12
a1s left U | -9
a1s light U | -6
a1s like G | 5
a1s like L | -20
a1s like S | 22
a1s like U | -38
a1s like g | 18
a1s listen G | 33
a1s listing E | -13
a1s listings E | -5
a1s listings EE | -7
a1s lo U | -6
a1s los GU | -9
a1s los U | -10
a1s lot E | -9
a1s lot U | -26
a1s love G | -21
a1s maps E | -8
a1s mas U | -26
a1s me G | -25
a1s me GU | 23
a1s me U | -15
a1s mi G | 5
a1s mi GGU | 26
a1s mi GS | 9
a1s mi GU | 28
a1s mi S | -5
a1s mi U | -18
a1s mire U | -16
a1s mom U | -6
a1s most U | -19
a1s mutual EU | -8
a1s mutual U | -7
a1s my E | -28
a1s my EE | -6
a1s my G | -10
a1s my GG | 32
a1s my GGU | 46
a1s my GS | 26
a1s my GU | 40
a1s my L | -16
a1s my S | -21
a1s my U | 4
a1s my UE | -25
a1s my g | -4
a1s my gG | 22
a1s my gU | -15
a1s names U | -24
a1s necesito G | 27
a1s necesito GGU | 19
a1s necesito GS | 16
a1s necesito S | -7
a1s necesito U | -15
a1s need E | -17
a1s needs E | -8
a1s needs U | -5
a1s next U | -8
a1s no E | -4
a1s no GS | 27
a1s no L | -10
a1s no S | -5
a1s no U | -4
a1s not G | 26
a1s not U | -26
a1s not g | -29
a1s nothing U | -24
a1s now S | -20
a1s now U | -16
a1s now g | -27
a1s number E | -19
a1s number EE | -10
a1s number G | -22
a1s number L | -17
a1s number U | 16
a1s numbers GS | -9
a1s of E | -14
a1s of U | -31
a1s off U | -24
a1s off g | 19
a1s office U | -37
a1s oh U | -27
a1s okay E | -24
a1s on E | -28
a1s on EE | -18
a1s on G | 7
a1s on GU | 30
a1s on S | -12
a1s on U | 10
a1s on UE | -10
a1s on US | -5
a1s on UU | -13
a1s on g | -22
a1s one E | -10
a1s one S | -14
a1s one U | -26
a1s one UU | -7
a1s oprima U | -17
a1s or S | -11
a1s or U | -23
a1s order U | -22
a1s org G | -29
a1s our E | -14
a1s our EU | -9
a1s our G | 17
a1s our SG | -8
a1s our U | -24
a1s out G | 19
a1s out GU | 24
a1s out L | -15
a1s over G | 34
a1s over GU | 24
a1s over S | 14
a1s over U | 15
a1s paid E | -28
a1s paid EE | -12
a1s para U | -32
a1s para USU | -24
a1s para UU | -22
a1s park G | -26
a1s park GG | -15
a1s park GS | -22
a1s park S | -11
a1s parking G | -11
a1s parking SG | -5
a1s parkway S | -7
a1s parts E | -9
a1s parts EE | -9
a1s past U | -6
a1s pero G | 22
a1s phone G | 28
a1s phone L | -23
a1s phone S | -17
a1s phone U | -21
a1s phone US | -16
a1s pizza U | -13
a1s please E | -30
a1s please G | -12
a1s please U | -20
a1s plumbing U | -19
a1s por U | -30
a1s por UU | -28
a1s position U | -12
a1s presione U | -22
a1s presione UU | -16
a1s press U | -22
a1s price G | -33
a1s profile E | -12
a1s pump U | -11
a1s put U | -7
a1s qualify g | -18
a1s que U | -22
a1s queria G | 21
a1s quit E | -3
a1s reach U | -17
a1s ready U | -3
a1s real U | -6
a1s really U | -8
a1s relief E | -6
a1s relief SE | -6
a1s rep E | -5
a1s required U | -15
a1s returning GU | 14
a1s returning U | -3
a1s ridge U | -6
a1s right U | -25
a1s ring U | -9
a1s road E | -4
a1s road G | -10
a1s road S | -6
a1s road U | -20
a1s said G | -24
a1s said U | -12
a1s said g | -7
a1s salvage EE | -8
a1s same S | -14
a1s says G | -23
a1s says g | -9
a1s se GU | 26
a1s se U | -6
a1s second U | -29
a1s security E | -17
a1s see G | -27
a1s service U | -7
a1s she G | -21
a1s she U | -26
a1s since U | -13
a1s snap G | 13
a1s so E | -8
a1s so G | -4
a1s so GU | 34
a1s so L | -8
a1s so S | -15
a1s so U | -29
a1s solutions E | -5
a1s somebody G | 25
a1s someone G | 26
a1s sometime U | -9
a1s sorry G | -6
a1s sorry GU | 22
a1s sorry S | -14
a1s sorry U | -11
a1s south U | -13
a1s soy G | -25
a1s soy U | -20
a1s speaking G | 20
a1s speaking GS | 14
a1s speaking GU | 30
a1s speaking S | -7
a1s speaking U | 13
a1s speaking UU | 19
a1s spelled G | 27
a1s spelled U | -17
a1s springs U | -11
a1s star U | -3
a1s start U | -6
a1s state U | -21
a1s states E | -14
a1s station U | -8
a1s stone G | -33
a1s store E | -18
a1s street E | -4
a1s street G | -12
a1s street U | -12
a1s streets E | -15
a1s stuck U | -9
a1s su G | -19
a1s su U | -33
a1s supply UE | -5
a1s tell G | 30
a1s tengo G | 39
a1s tengo GGU | 20
a1s tengo GS | 12
a1s tengo GU | 9
a1s tengo L | -8
a1s tengo S | -19
a1s tengo U | -14
a1s thank G | -19
a1s thank GS | 21
a1s thank S | -8
a1s thank U | -15
a1s thanks U | 17
a1s that E | -24
a1s that G | 15
a1s that U | -24
a1s thats G | 51
a1s thats GU | -18
a1s thats U | -26
a1s thats UU | 17
a1s the E | -38
a1s the EE | -8
a1s the EEE | -6
a1s the G | -15
a1s the GG | 18
a1s the GS | 24
a1s the GU | 30
a1s the L | -13
a1s the S | -16
a1s the U | -6
a1s the UU | 4
a1s there E | -19
a1s there EE | -14
a1s there EEE | -10
a1s there G | -29
a1s theres E | -12
a1s theres U | -23
a1s thing U | -31
a1s this E | -6
a1s this G | 16
a1s this GU | -22
a1s this S | -4
a1s this U | -43
a1s those E | -22
a1s tire E | -14
a1s tire U | -6
a1s to E | -22
a1s to U | -16
a1s to g | -27
a1s tomorrow U | -5
a1s tool U | -4
a1s tools E | -28
a1s tow U | -15
a1s towing E | -6
a1s towing U | -7
a1s trabajo G | 11
a1s trabajo UG | -7
a1s transmission U | -7
a1s truck U | -7
a1s twelve U | -11
a1s two G | -37
a1s two U | -28
a1s un U | -25
a1s una U | -22
a1s up G | -26
a1s up GU | 13
a1s up U | -36
a1s used G | -14
a1s usted GU | 11
a1s usted U | -25
a1s ustedes G | 35
a1s usually G | -10
a1s want U | -24
a1s warehouse E | -3
a1s warning U | -10
a1s warranty U | -8
a1s waste U | -5
a1s way G | -17
a1s we E | -24
a1s we EE | -10
a1s we EEE | -6
a1s we EU | -11
a1s we G | -9
a1s we S | -18
a1s we U | -23
a1s we UE | -16
a1s we UEE | -16
a1s we US | -25
a1s we UU | -9
a1s were E | 17
a1s were EE | -6
a1s were GU | 12
a1s were U | -27
a1s were UEE | -6
a1s weve E | -6
a1s weve ESG | -6
a1s weve G | -8
a1s weve SG | -8
a1s weve U | -26
a1s weve UU | -22
a1s what U | -12
a1s whats U | -17
a1s when G | 20
a1s when U | -15
a1s wholesale E | -17
a1s wife U | -13
a1s will G | -31
a1s will U | -21
a1s with E | -23
a1s with G | 47
a1s with GG | 13
a1s with GGU | 30
a1s with GS | 20
a1s with GU | 18
a1s with Gg | 24
a1s with S | -32
a1s with U | 7
a1s with g | 8
a1s work U | -17
a1s y E | -13
a1s y G | 6
a1s y GG | 18
a1s y GU | 8
a1s y U | -3
a1s y UU | 11
a1s yard U | -9
a1s yeah G | -5
a1s yeah U | -21
a1s yes G | 20
a1s yo U | -13
a1s you E | -7
a1s you EE | -12
a1s you G | 25
a1s you GG | 22
a1s you GGS | -8
a1s you GS | 19
a1s you GU | 49
a1s you L | -13
a1s you S | -9
a1s you U | -41
a1s you UE | -9
a1s you UU | -20
a1s you g | -34
a1s young G | -24
a1s your E | -30
a1s your EE | -22
a1s your EEE | -16
a1s your EU | -18
a1s your G | 19
a1s your GU | 18
a1s your S | -7
a1s your U | -38
a1s your g | -19
a1s youre E | -27
a1s youve G | 28
a1s youve GU | 21
a1s youve U | -21
a2 <car> <car> | 41
a2 <car> wont | 8
a2 <given> <car> | -16
a2 <given> <given> | -36
a2 <given> <l> | -13
a2 <given> <n> | -20
a2 <given> <rare> | -56
a2 <given> and | -18
a2 <given> at | -24
a2 <given> calling | -20
a2 <given> from | -31
a2 <given> garantia | 21
a2 <given> got | -18
a2 <given> here | -19
a2 <given> i | 3
a2 <given> im | -26
a2 <given> is | -15
a2 <given> it | -13
a2 <given> its | -23
a2 <given> just | 9
a2 <given> last | -23
a2 <given> mi | -9
a2 <given> my | -13
a2 <given> over | -6
a2 <given> speaking | -17
a2 <given> the | 14
a2 <given> trabajo | -5
a2 <given> we | -6
a2 <given> weve | -4
a2 <given> with | 4
a2 <given> y | -19
a2 <given> you | -25
a2 <l> <l> | 40
a2 <l> <n> | 5
a2 <l> <rare> | -20
a2 <l> a | 34
a2 <l> as | 14
a2 <l> benefits | -30
a2 <l> de | 10
a2 <l> i | 4
a2 <l> y | 17
a2 <n> $ | 23
a2 <n> <n> | 35
a2 <n> <rare> | -6
a2 <n> triple | 20
a2 <rare> $ | -35
a2 <rare> <car> | -19
a2 <rare> <given> | -18
a2 <rare> <l> | 17
a2 <rare> <n> | -53
a2 <rare> <rare> | 12
a2 <rare> a | 22
a2 <rare> actually | -17
a2 <rare> all | -8
a2 <rare> and | -29
a2 <rare> are | 9
a2 <rare> area | 10
a2 <rare> at | 14
a2 <rare> auto | 20
a2 <rare> based | -9
a2 <rare> bien | -6
a2 <rare> but | -33
a2 <rare> by | -11
a2 <rare> call | -34
a2 <rare> calling | -41
a2 <rare> center | -3
a2 <rare> claims | -23
a2 <rare> con | 17
a2 <rare> coolant | -32
a2 <rare> cuanto | -42
a2 <rare> date | -18
a2 <rare> de | -37
a2 <rare> department | -15
a2 <rare> did | -9
a2 <rare> director | 23
a2 <rare> do | -12
a2 <rare> down | -24
a2 <rare> early | -32
a2 <rare> el | -22
a2 <rare> en | -30
a2 <rare> es | -12
a2 <rare> everybody | -24
a2 <rare> for | 13
a2 <rare> found | -6
a2 <rare> from | -26
a2 <rare> fund | -13
a2 <rare> garage | 13
a2 <rare> gasket | -12
a2 <rare> got | -29
a2 <rare> here | -26
a2 <rare> i | -60
a2 <rare> id | -20
a2 <rare> if | -27
a2 <rare> ill | -16
a2 <rare> im | -14
a2 <rare> in | -30
a2 <rare> it | -33
a2 <rare> its | -43
a2 <rare> ive | -13
a2 <rare> just | -17
a2 <rare> la | -8
a2 <rare> last | -19
a2 <rare> lawn | 16
a2 <rare> le | -18
a2 <rare> leave | -25
a2 <rare> like | -27
a2 <rare> living | -8
a2 <rare> llamo | 16
a2 <rare> los | -12
a2 <rare> mas | 12
a2 <rare> me | -29
a2 <rare> mi | -29
a2 <rare> mutual | -5
a2 <rare> my | -63
a2 <rare> necesito | -27
a2 <rare> no | -28
a2 <rare> noise | -34
a2 <rare> not | -27
a2 <rare> now | -28
a2 <rare> numbers | -44
a2 <rare> on | -36
a2 <rare> one | -36
a2 <rare> our | -24
a2 <rare> out | -22
a2 <rare> over | -30
a2 <rare> para | -21
a2 <rare> phone | -30
a2 <rare> police | 28
a2 <rare> por | -38
a2 <rare> presione | -16
a2 <rare> reach | -29
a2 <rare> returning | -10
a2 <rare> rough | -5
a2 <rare> se | -30
a2 <rare> service | -27
a2 <rare> so | -20
a2 <rare> sorry | -24
a2 <rare> soy | -15
a2 <rare> speaking | -27
a2 <rare> tengo | -32
a2 <rare> thank | -21
a2 <rare> thats | -48
a2 <rare> the | -13
a2 <rare> there | -19
a2 <rare> this | -22
a2 <rare> towing | 22
a2 <rare> transmission | 15
a2 <rare> truck | 19
a2 <rare> un | -21
a2 <rare> una | 7
a2 <rare> up | -19
a2 <rare> usted | -30
a2 <rare> ustedes | -20
a2 <rare> waste | -9
a2 <rare> we | -38
a2 <rare> were | -24
a2 <rare> weve | -5
a2 <rare> with | -23
a2 <rare> y | -23
a2 <rare> yeah | -17
a2 <rare> you | -51
a2 <rare> your | 19
a2 <rare> youve | -18
a2 a <l> | -6
a2 a <n> | -5
a2 a <rare> | 5
a2 a a | 21
a2 a claims | 11
a2 a la | -21
a2 a sock | -16
a2 about <n> | -5
a2 about a | -10
a2 about the | 23
a2 account was | -14
a2 actually i | 4
a2 address and | -13
a2 administration there | -19
a2 administration your | -22
a2 ads and | -8
a2 again calling | 12
a2 again from | 19
a2 again i | 11
a2 again my | -17
a2 again you | 12
a2 agua por | -7
a2 all my | -11
a2 all over | -10
a2 am i | 9
a2 an adjuster | 9
a2 and <given> | -28
a2 and <rare> | -40
a2 and all | -15
a2 and also | -7
a2 and filter | -6
a2 and hes | -10
a2 and honey | 5
a2 and i | 32
a2 and id | 5
a2 and if | 8
a2 and ill | 7
a2 and im | 41
a2 and it | -14
a2 and ive | 17
a2 and my | 47
a2 and no | -10
a2 and now | -25
a2 and phone | 22
a2 and shop | -38
a2 and sons | -14
a2 and the | -10
a2 and theres | -12
a2 and they | -6
a2 and theyre | -7
a2 and to | -10
a2 and tree | -13
a2 and wondered | -4
a2 and would | -15
a2 and yes | 11
a2 and you | 15
a2 any word | 12
a2 approach my | -7
a2 are best | -4
a2 are standing | -25
a2 area code | 20
a2 area downtown | -9
a2 at <n> | 7
a2 at <rare> | 52
a2 at advance | 22
a2 at eleven | -11
a2 at first | 33
a2 at four | -20
a2 at greater | 22
a2 at lkq | 28
a2 at me | -21
a2 at mount | 11
a2 at my | 14
a2 at new | 16
a2 at nine | -5
a2 at oreillys | 26
a2 at pick | 12
a2 at price | 21
a2 at st | 11
a2 at the | -14
a2 at your | -22
a2 auto <rare> | -6
a2 auto claims | -6
a2 auto parts | -8
a2 banks the | -16
a2 based on | -15
a2 be <rare> | -24
a2 be removed | -12
a2 bien <rare> | -11
a2 bill <rare> | -18
a2 boulevard my | -5
a2 brown <n> | -15
a2 buenas es | 16
a2 business listing | -13
a2 business relief | -5
a2 but <given> | 14
a2 but call | -31
a2 but everybody | 32
a2 but i | -7
a2 but im | -8
a2 but its | -30
a2 but mac | 14
a2 but they | -6
a2 but you | 25
a2 by the | 22
a2 call <given> | -32
a2 call <n> | -34
a2 call before | 14
a2 call her | 13
a2 call him | 9
a2 call me | 14
a2 call my | 18
a2 call or | 12
a2 call the | -23
a2 callin i | 6
a2 calling <car> | 21
a2 calling <l> | -22
a2 calling <n> | 10
a2 calling <rare> | 18
a2 calling about | -15
a2 calling and | 20
a2 calling back | 10
a2 calling for | -21
a2 calling from | 16
a2 calling i | 45
a2 calling im | 47
a2 calling in | 24
a2 calling my | 18
a2 calling on | 20
a2 calling the | -28
a2 calling to | -11
a2 calling you | 10
a2 calling your | -23
a2 can somebody | 17
a2 can we | -34
a2 can you | -31
a2 capital <l> | -13
a2 car is | -8
a2 card we | -7
a2 care one | -11
a2 career politicians | -30
a2 center im | -10
a2 cerca de | -7
a2 city <rare> | -19
a2 city i | -7
a2 claims adjuster | 21
a2 claims im | -12
a2 commercial desk | -11
a2 comp you | -9
a2 compressor is | -7
a2 con <rare> | 9
a2 con un | -21
a2 could you | -20
a2 cuando <rare> | -25
a2 cuanto cobra | -21
a2 dash <l> | -19
a2 date of | 11
a2 de <rare> | -50
a2 de la | 22
a2 de su | -31
a2 del <rare> | -9
a2 del motor | -18
a2 department our | -4
a2 desk your | -9
a2 did the | 13
a2 did you | 21
a2 digital i | -12
a2 digital we | -5
a2 do not | 18
a2 do you | 41
a2 down at | 22
a2 down by | 14
a2 down in | 19
a2 during the | -7
a2 early <rare> | -34
a2 el <rare> | 15
a2 el agua | -6
a2 el aire | 4
a2 el carro | -15
a2 el de | 23
a2 en <rare> | -10
a2 en el | -9
a2 en la | -9
a2 en los | -36
a2 energy you | -8
a2 es por | 17
a2 es que | 9
a2 es un | -5
a2 es una | -11
a2 everybody call | 14
a2 everybody calls | 26
a2 everyone says | 16
a2 express and | -10
a2 extended warranty | -10
a2 factory warranty | -17
a2 family name | 35
a2 fifth vote | -18
a2 fijate que | 20
a2 fijese que | 16
a2 first month | -7
a2 first name | -23
a2 following up | -17
a2 for <n> | -6
a2 for a | -32
a2 for business | -3
a2 for pick | -22
a2 for safe | -16
a2 for the | -6
a2 ford that | -13
a2 found you | -15
a2 four <car> | -16
a2 four paid | -9
a2 free lunch | -5
a2 from autozone | 22
a2 from bright | 26
a2 from greater | 9
a2 from interstate | 34
a2 from mount | 15
a2 from napa | 26
a2 from nine | -15
a2 from over | 6
a2 from snap | 12
a2 from the | 30
a2 from yesterday | 17
a2 fuel filter | -6
a2 fuel im | -9
a2 fund can | -24
a2 funding i | -11
a2 gave me | -13
a2 give me | -23
a2 got a | 9
a2 got an | 16
a2 got me | 6
a2 got the | -8
a2 got your | 21
a2 green <rare> | 16
a2 growth partners | -6
a2 guy ill | -9
a2 had a | 21
a2 has been | -11
a2 has fought | -25
a2 have <car> | -15
a2 have a | -19
a2 hello this | -18
a2 her <car> | 16
a2 here <car> | 40
a2 here <given> | -27
a2 here <l> | 20
a2 here about | 11
a2 here according | 6
a2 here calling | 35
a2 here from | 29
a2 here got | 33
a2 here i | 34
a2 here id | 13
a2 here im | 33
a2 here in | 31
a2 here it | 16
a2 here its | 10
a2 here ive | 15
a2 here just | 28
a2 here my | 37
a2 here out | 10
a2 here question | 14
a2 here so | 16
a2 here the | 28
a2 here two | 12
a2 here we | -16
a2 here were | 12
a2 here with | 42
a2 here you | 22
a2 here your | 7
a2 hi im | 21
a2 his <car> | 20
a2 home care | -10
a2 home our | -8
a2 honey i | 19
a2 i <l> | 24
a2 i <rare> | -3
a2 i aint | -30
a2 i am | 47
a2 i been | -35
a2 i called | 9
a2 i can | -9
a2 i cant | 25
a2 i come | -23
a2 i currently | 8
a2 i deliver | 14
a2 i do | 12
a2 i dont | 9
a2 i drive | 47
a2 i dropped | 33
a2 i get | -8
a2 i got | 26
a2 i guess | 7
a2 i had | 52
a2 i have | 35
a2 i help | 33
a2 i hit | 29
a2 i host | 16
a2 i i | 19
a2 i just | -8
a2 i know | 14
a2 i land | 18
a2 i left | 27
a2 i live | 16
a2 i lock | 8
a2 i loved | -21
a2 i manage | 17
a2 i mean | -23
a2 i need | -41
a2 i ordered | -37
a2 i own | 40
a2 i paid | 37
a2 i push | -10
a2 i put | -22
a2 i ran | 20
a2 i received | 13
a2 i run | 10
a2 i saw | 33
a2 i should | 13
a2 i sold | 23
a2 i spell | 18
a2 i take | 21
a2 i think | 8
a2 i tried | 25
a2 i want | 13
a2 i wanted | -5
a2 i was | 10
a2 i wont | 22
a2 i would | 16
a2 id like | -4
a2 id love | -6
a2 if yall | -9
a2 if you | 17
a2 if youre | 13
a2 ill be | 17
a2 im <given> | -29
a2 im <n> | 15
a2 im <rare> | 19
a2 im a | 29
a2 im an | 23
a2 im approving | 12
a2 im at | 25
a2 im broke | 14
a2 im callin | 10
a2 im calling | 36
a2 im flying | 5
a2 im following | -15
a2 im getting | 21
a2 im going | 19
a2 im gonna | 4
a2 im having | 26
a2 im here | 14
a2 im his | -10
a2 im holding | -13
a2 im home | 15
a2 im im | 8
a2 im in | 12
a2 im just | 12
a2 im looking | 28
a2 im mailing | 10
a2 im moving | 10
a2 im nineteen | 16
a2 im not | -37
a2 im on | 24
a2 im outside | -5
a2 im over | 29
a2 im returning | 14
a2 im running | 18
a2 im scheduled | -12
a2 im supposed | 11
a2 im the | 8
a2 im trying | 12
a2 im up | 19
a2 im way | 4
a2 im with | 27
a2 im working | -7
a2 im your | 21
a2 in <given> | 7
a2 in april | 20
a2 in brakes | -8
a2 in building | 21
a2 in gainesville | -6
a2 in hood | 8
a2 in it | -15
a2 in june | -4
a2 in reference | -7
a2 in the | 10
a2 in your | -22
a2 insurance your | -5
a2 into third | -13
a2 is <l> | -6
a2 is <n> | -5
a2 is a | -6
a2 is blowing | -4
a2 is it | -12
a2 is my | 31
a2 is not | -15
a2 is okay | -15
a2 is out | -5
a2 is running | -16
a2 is sitting | -7
a2 is that | -29
a2 is the | 23
a2 is this | -27
a2 it <rare> | -13
a2 it is | 26
a2 it makes | 10
a2 it needs | 17
a2 it starts | -21
a2 it will | 24
a2 it wont | 24
a2 its <car> | -15
a2 its <given> | -25
a2 its <n> | 22
a2 its <rare> | -10
a2 its a | -20
a2 its about | 20
a2 its going | -20
a2 its leaking | 29
a2 its me | -6
a2 its not | 10
a2 its the | 25
a2 its with | 19
a2 its your | -30
a2 ive a | 25
a2 ive an | 6
a2 ive been | 25
a2 ive called | -15
a2 ive got | 25
a2 ive just | 14
a2 just <given> | -26
a2 just <rare> | -10
a2 just bought | 25
a2 just calling | -40
a2 just checking | 11
a2 just following | -20
a2 just letting | 30
a2 just need | -9
a2 just wanted | 21
a2 keystone auto | 10
a2 la <rare> | -18
a2 la bateria | 6
a2 la necesito | -11
a2 la van | -18
a2 last name | 30
a2 last time | 24
a2 le <rare> | 24
a2 le hablo | 12
a2 le llamo | 13
a2 leave a | 6
a2 level three | -6
a2 li family | -29
a2 light on | -3
a2 like a | -21
a2 like the | 9
a2 listing our | -15
a2 listings your | -8
a2 living a | -15
a2 llamame <given> | 19
a2 llameme <given> | 13
a2 lo <rare> | -6
a2 look tengo | 20
a2 los <rare> | -7
a2 los frenos | 5
a2 lot i | -9
a2 lower deck | -8
a2 mall <rare> | -13
a2 manager at | 21
a2 may i | -14
a2 me <rare> | 22
a2 me and | -33
a2 me llamo | -7
a2 me puede | -8
a2 mi <car> | 16
a2 mi <rare> | 8
a2 mi camioneta | 19
a2 mi carro | 18
a2 mi numero | 4
a2 mi telefono | -9
a2 mi troca | 19
a2 mire tengo | 21
a2 mire traigo | -11
a2 missed you | -20
a2 most folks | 16
a2 mount <given> | -5
a2 mr <rare> | 27
a2 mutual im | -8
a2 mutual regarding | -6
a2 my <car> | 9
a2 my <given> | 14
a2 my <rare> | -5
a2 my brakes | -25
a2 my car | 36
a2 my cars | 15
a2 my cell | 16
a2 my cells | 11
a2 my check | 16
a2 my daughter | 32
a2 my dog | 22
a2 my drivers | -13
a2 my engine | 15
a2 my ex | 18
a2 my friend | -8
a2 my heater | -8
a2 my husband | 6
a2 my insurance | 14
a2 my keys | 11
a2 my landlord | 30
a2 my late | 13
a2 my name | 6
a2 my neighbor | 15
a2 my new | 16
a2 my number | 27
a2 my numbers | 9
a2 my phone | 16
a2 my truck | -10
a2 my wifes | 28
a2 my windshield | 9
a2 my wiper | 16
a2 names <given> | -28
a2 near the | -8
a2 necesito <rare> | -24
a2 necesito ayuda | 14
a2 necesito cambio | 10
a2 necesito la | -8
a2 necesito que | 24
a2 need somebody | -21
a2 needs a | -18
a2 next door | 16
a2 next month | -5
a2 no arranca | 9
a2 no last | 22
a2 no not | 11
a2 no put | -24
a2 noise when | -9
a2 not <given> | 13
a2 not <rare> | -20
a2 not the | 26
a2 not turn | -7
a2 nothing needed | 24
a2 now im | -8
a2 now which | 22
a2 now you | 12
a2 number has | -20
a2 number is | 23
a2 numbers <n> | -8
a2 of royal | 23
a2 off of | -14
a2 office <rare> | -5
a2 office calling | -28
a2 office i | -5
a2 office this | -12
a2 office trying | -16
a2 oil were | -10
a2 on <given> | -18
a2 on <n> | 18
a2 on <rare> | 15
a2 on a | -19
a2 on friday | -22
a2 on its | -6
a2 on my | -15
a2 on november | -26
a2 on route | -11
a2 on the | -23
a2 on tuesday | -8
a2 one <l> | 12
a2 one of | -4
a2 oprima el | -28
a2 oprima uno | -12
a2 or wednesday | -5
a2 org community | -24
a2 our <car> | 8
a2 our <rare> | -17
a2 our church | -11
a2 our delivery | -18
a2 our family | -13
a2 our records | -9
a2 our van | -4
a2 out at | 17
a2 out here | 9
a2 out of | 9
a2 out on | 16
a2 out the | -27
a2 outlets by | -12
a2 over at | 39
a2 over in | 23
a2 over on | 11
a2 over to | 16
a2 oye necesito | 18
a2 paid for | -35
a2 paint your | -4
a2 para <rare> | -42
a2 para un | -19
a2 park <l> | -12
a2 park <n> | -15
a2 park and | -13
a2 park calling | -12
a2 park here | -16
a2 park i | -26
a2 park my | -20
a2 parking lot | -13
a2 partners we | -8
a2 parts my | -4
a2 parts the | -8
a2 parts your | -10
a2 passed in | -5
a2 pero <rare> | 15
a2 phone <n> | 18
a2 phone <rare> | -15
a2 phone is | 13
a2 phone number | -10
a2 phones <n> | 14
a2 please call | 10
a2 please hurry | -19
a2 politicians in | -22
a2 por <rare> | -34
a2 por la | -11
a2 power $ | -22
a2 presione el | -19
a2 presione uno | -16
a2 press one | -35
a2 press two | -12
a2 price check | 20
a2 profile isnt | -15
a2 qualify for | -13
a2 que usted | -16
a2 queria <rare> | 16
a2 quick like | 18
a2 quick one | 20
a2 quiero <rare> | 21
a2 rain cant | -16
a2 ranking has | -3
a2 reach me | 4
a2 ready ninety | -13
a2 real bad | -5
a2 regarding claim | -9
a2 relief center | -8
a2 relief desk | -6
a2 rental we | -8
a2 returning your | 14
a2 right here | -4
a2 right in | -26
a2 ring me | 16
a2 road <n> | -20
a2 road and | -7
a2 road ive | -8
a2 road my | -8
a2 said you | -13
a2 salvage i | -9
a2 savage no | -4
a2 says you | -16
a2 se <rare> | -16
a2 se calienta | 16
a2 second and | -9
a2 security administration | -11
a2 security number | -10
a2 see you | -27
a2 sent me | -12
a2 service i | -15
a2 service one | -7
a2 services about | -18
a2 services and | -6
a2 she said | 14
a2 she speaks | -5
a2 slight <rare> | 13
a2 snap on | 13
a2 so call | -3
a2 so i | -9
a2 so im | -17
a2 so its | -14
a2 so my | 26
a2 so please | -6
a2 so the | 4
a2 so we | -14
a2 sobre su | -26
a2 solutions we | -8
a2 somebody told | 13
a2 something came | -22
a2 sorry $ | 10
a2 sorry and | -18
a2 sorry i | 20
a2 south of | -16
a2 soy <given> | -14
a2 soy yo | -25
a2 speaking <car> | 29
a2 speaking <l> | 9
a2 speaking <n> | 22
a2 speaking i | 33
a2 speaking my | 24
a2 speaking on | 8
a2 speaking the | 12
a2 speaking theres | 8
a2 spelled <l> | -13
a2 spelled a | 20
a2 springs for | -17
a2 star <rare> | -3
a2 start right | -3
a2 state <rare> | 18
a2 states <rare> | -14
a2 stone <n> | -14
a2 stone calling | -21
a2 stone i | -30
a2 store <n> | -11
a2 street $ | -8
a2 su <rare> | -28
a2 supply the | -3
a2 supply we | -4
a2 taking over | -11
a2 tech i | -6
a2 technical department | -22
a2 telephone <n> | 21
a2 tengo un | 24
a2 tengo una | 34
a2 thank you | 8
a2 thanks $ | 12
a2 that <rare> | -13
a2 that alternator | -5
a2 that does | -5
a2 that is | 22
a2 thats <l> | -9
a2 thats a | 25
a2 the <car> | -11
a2 the <n> | -6
a2 the <rare> | 28
a2 the air | 6
a2 the alternator | -8
a2 the belt | 24
a2 the books | -14
a2 the brake | -6
a2 the brakes | 16
a2 the cars | -13
a2 the church | -7
a2 the exhaust | 31
a2 the fellow | 19
a2 the four | 27
a2 the gate | -8
a2 the guy | 7
a2 the heat | 18
a2 the house | 17
a2 the invoice | 25
a2 the lady | 17
a2 the lord | -12
a2 the machine | -8
a2 the name | 16
a2 the noise | 13
a2 the one | 17
a2 the power | 28
a2 the rack | -11
a2 the reason | -15
a2 the rent | -11
a2 the schools | 21
a2 the serpentine | 14
a2 the shop | -31
a2 the steering | 9
a2 the sway | -24
a2 the tall | 8
a2 the transmission | 4
a2 the truck | -14
a2 the trucks | 16
a2 the two | -25
a2 the vehicle | 8
a2 the water | 10
a2 the wheel | -11
a2 the whole | -9
a2 there is | -50
a2 theres only | -10
a2 theres steam | -9
a2 theyre calling | 8
a2 thing im | -6
a2 third floor | -7
a2 this is | -43
a2 this side | 30
a2 this week | -7
a2 those pads | -16
a2 those rotors | -9
a2 tire wholesale | -18
a2 to <rare> | -18
a2 to do | -5
a2 tomorrow for | -5
a2 tow it | -7
a2 towing out | -19
a2 towing we | -9
a2 trabajo manana | -12
a2 trabajo me | -10
a2 truck and | -19
a2 truck is | 9
a2 trucks running | 15
a2 try me | 8
a2 two <rare> | -23
a2 two questions | 23
a2 two thousand | -21
a2 two weeks | -8
a2 un <rare> | -22
a2 una <rare> | -15
a2 under the | -6
a2 unit <rare> | 24
a2 united states | 22
a2 up at | 13
a2 up in | 21
a2 up to | -20
a2 used to | -14
a2 usted ha | -32
a2 usted me | 9
a2 usted ya | 12
a2 ustedes me | 19
a2 veinte mil | -18
a2 we are | -22
a2 we build | -7
a2 we do | 14
a2 we got | -15
a2 we guarantee | -9
a2 we had | -16
a2 we have | -15
a2 we help | -9
a2 we make | -19
a2 we need | -24
a2 we never | -5
a2 we noticed | -8
a2 we place | -21
a2 we pulled | -18
a2 we run | -14
a2 we talked | 13
a2 wed like | 19
a2 well be | -10
a2 were <rare> | -35
a2 were about | 10
a2 were asking | -10
a2 were broke | 20
a2 were doing | -12
a2 were picking | -15
a2 weve got | -35
a2 whats good | -10
a2 whats your | 13
a2 when i | 6
a2 when you | 14
a2 which is | 16
a2 who does | -13
a2 wholesale calling | -17
a2 wholesale taking | -6
a2 wife <given> | -12
a2 wife hes | 23
a2 will be | -31
a2 with <given> | 20
a2 with <l> | 16
a2 with <rare> | 34
a2 with a | 14
a2 with an | 14
a2 with bold | 17
a2 with bright | 19
a2 with cintas | 18
a2 with first | 11
a2 with great | 15
a2 with interstate | 16
a2 with just | -8
a2 with local | 23
a2 with my | -31
a2 with oreilly | 8
a2 with peak | 10
a2 with plenty | -10
a2 with red | 12
a2 with the | 28
a2 with three | 6
a2 with yelp | 14
a2 workers comp | -7
a2 would you | 12
a2 y <l> | 12
a2 y <rare> | -35
a2 y a | 12
a2 y la | -12
a2 y le | 7
a2 y mi | 13
a2 y que | -19
a2 y tengo | 16
a2 y ya | -26
a2 yeah <car> | 28
a2 yellow gate | -7
a2 yo no | -9
a2 yo tengo | 14
a2 you <rare> | -4
a2 you all | 8
a2 you been | -15
a2 you called | -18
a2 you came | 20
a2 you can | 11
a2 you changed | -10
a2 you come | -14
a2 you could | -11
a2 you did | 13
a2 you done | 16
a2 you fixed | -11
a2 you guys | 17
a2 you have | -14
a2 you know | -18
a2 you left | 5
a2 you may | -7
a2 you put | 16
a2 you quoted | 23
a2 you repaired | 8
a2 you replaced | 13
a2 you said | 19
a2 you told | 11
a2 you took | -16
a2 you wanted | -5
a2 you was | 22
a2 you were | 16
a2 you wrote | -7
a2 youd asked | -15
a2 your <rare> | 33
a2 your alternator | -9
a2 your bumper | -16
a2 your business | -8
a2 your certificate | -10
a2 your company | -12
a2 your core | -21
a2 your credit | -25
a2 your four | -5
a2 your matco | 23
a2 your new | 6
a2 your number | -8
a2 your order | -12
a2 your orders | -36
a2 your prescription | -27
a2 your rebuilt | -14
a2 your scanners | -20
a2 your snap | 24
a2 your social | -36
a2 your son | -16
a2 youve got | 22
addressed | -17
addressed known Aa | -20
addressed unknown Aa | -24
addressed unknown aa | 16
alone | 35
alone known Aa | 48
alone unknown Aa | -13
any Aa | 14
any aa | 10
b1 <car> Aa | -13
b1 <car> aa | 11
b1 <car> comma | -38
b1 <car> known | 21
b1 <car> none | 6
b1 <car> unknown | -55
b1 <given> Aa | -20
b1 <given> comma | 14
b1 <given> known | 4
b1 <given> none | -44
b1 <given> stop | 39
b1 <given> unknown | -35
b1 <l> Aa | 8
b1 <l> aa | 22
b1 <l> known | 10
b1 <l> none | 22
b1 <l> stop | 9
b1 <l> unknown | 20
b1 <n> Aa | -26
b1 <n> aa | 30
b1 <n> comma | 11
b1 <n> known | 17
b1 <n> none | -4
b1 <n> unknown | -37
b1 <rare> Aa | -11
b1 <rare> aa | -15
b1 <rare> comma | 4
b1 <rare> known | 4
b1 <rare> none | -45
b1 <rare> stop | 21
b1 <rare> unknown | -16
b1 ^ Aa | 16
b1 ^ ^ | 14
b1 ^ known | 29
b1 ^ unknown | -24
b1 a Aa | -21
b1 a known | -21
b1 a none | -21
b1 about Aa | -19
b1 about aa | -8
b1 about none | -16
b1 about unknown | -16
b1 ac aa | -17
b1 ac none | -17
b1 ac unknown | -17
b1 advance Aa | -10
b1 advance none | -10
b1 advance unknown | -10
b1 after Aa | -9
b1 after none | -9
b1 after unknown | -9
b1 afternoon Aa | 26
b1 afternoon comma | 16
b1 afternoon known | 26
b1 afternoon stop | 18
b1 again Aa | 13
b1 again aa | 21
b1 again comma | 13
b1 again known | 24
b1 again none | 21
b1 ago Aa | -16
b1 ago none | -16
b1 aint aa | -15
b1 aint none | -16
b1 aint unknown | -15
b1 air Aa | 11
b1 air known | 11
b1 air stop | 11
b1 all aa | 19
b1 all none | 19
b1 all unknown | -8
b1 already Aa | 10
b1 am Aa | 26
b1 am aa | 23
b1 am known | 38
b1 am none | 33
b1 and Aa | -42
b1 and aa | -22
b1 and known | -35
b1 and none | -40
b1 and unknown | -33
b1 animal Aa | -5
b1 animal none | -5
b1 animal unknown | -5
b1 are aa | -32
b1 are none | -32
b1 are unknown | -32
b1 around Aa | -19
b1 around none | -19
b1 around unknown | -17
b1 as Aa | -20
b1 as known | -13
b1 as none | -20
b1 as unknown | -19
b1 at Aa | -55
b1 at aa | -8
b1 at known | -29
b1 at none | -55
b1 at unknown | -44
b1 auto Aa | -29
b1 auto none | -29
b1 auto unknown | -29
b1 back Aa | -7
b1 back known | 11
b1 back none | -24
b1 back stop | 10
b1 back unknown | -24
b1 bakery Aa | -12
b1 bakery comma | -12
b1 bakery unknown | -12
b1 battery Aa | -27
b1 battery none | -8
b1 battery unknown | -23
b1 be Aa | 9
b1 be aa | -25
b1 be none | 7
b1 be unknown | 7
b1 beach Aa | -7
b1 beach none | -7
b1 beach unknown | -7
b1 been aa | -11
b1 been none | -11
b1 been unknown | -11
b1 before Aa | -25
b1 before aa | -15
b1 before none | -23
b1 before unknown | -23
b1 bien aa | -12
b1 bien none | -12
b1 bien unknown | -12
b1 big Aa | -37
b1 big aa | -28
b1 big known | -25
b1 big none | -32
b1 big unknown | -29
b1 bill Aa | -15
b1 bill aa | -16
b1 bill known | -21
b1 bill none | -23
b1 bill unknown | -33
b1 blank Aa | -24
b1 blank none | -24
b1 blank unknown | -24
b1 blue Aa | -11
b1 blue none | -11
b1 blue unknown | -11
b1 boss Aa | -9
b1 boss comma | -9
b1 boss known | -30
b1 both Aa | 9
b1 both known | 9
b1 both stop | 9
b1 boy Aa | -27
b1 boy comma | -27
b1 boy unknown | -27
b1 bright Aa | -19
b1 bright none | -19
b1 bright unknown | -19
b1 brothers Aa | -4
b1 brothers none | -4
b1 brothers unknown | -4
b1 buenas Aa | -9
b1 buenas comma | -9
b1 buenas known | -9
b1 bueno Aa | -20
b1 bueno known | -20
b1 bueno stop | -20
b1 burning aa | -10
b1 burning none | -10
b1 burning unknown | -10
b1 business Aa | -10
b1 business aa | -22
b1 business none | -28
b1 business unknown | -10
b1 but Aa | -16
b1 but none | -16
b1 but unknown | -7
b1 by Aa | -40
b1 by known | -21
b1 by none | -44
b1 by unknown | -41
b1 call Aa | 43
b1 call aa | 35
b1 call known | 50
b1 call none | 49
b1 call stop | 13
b1 call unknown | 7
b1 calling Aa | -23
b1 calling stop | -21
b1 calling unknown | -23
b1 can Aa | 11
b1 can known | 21
b1 can none | 16
b1 can stop | 16
b1 capital Aa | -10
b1 capital none | -10
b1 capital unknown | -10
b1 car Aa | 5
b1 car aa | -7
b1 car known | 5
b1 car none | -7
b1 car stop | 5
b1 car unknown | -8
b1 cars unknown | -36
b1 checked Aa | 10
b1 checked known | 10
b1 checked stop | 10
b1 church Aa | 17
b1 church aa | -11
b1 church known | 17
b1 church none | -11
b1 church stop | 17
b1 church unknown | -11
b1 city Aa | -25
b1 city none | -21
b1 city unknown | -21
b1 close Aa | 12
b1 close known | 12
b1 close stop | 12
b1 coast Aa | -14
b1 coast none | -14
b1 coast unknown | -14
b1 cobra Aa | -8
b1 cobra stop | -8
b1 cobra unknown | -8
b1 come Aa | -7
b1 come none | -7
b1 come unknown | -7
b1 coming Aa | 6
b1 coming known | 13
b1 coming none | -5
b1 coming stop | 13
b1 coming unknown | -5
b1 common Aa | -18
b1 common none | -18
b1 common unknown | -18
b1 con Aa | -12
b1 con aa | -26
b1 con none | -27
b1 con unknown | -27
b1 cousin Aa | 20
b1 cousin aa | -13
b1 cousin known | -13
b1 cousin none | 18
b1 cousin unknown | 25
b1 coverage aa | -22
b1 coverage none | -22
b1 coworker known | -14
b1 coworker none | -14
b1 crazy Aa | 17
b1 crazy known | 17
b1 crazy stop | 17
b1 cross unknown | -10
b1 dad Aa | 16
b1 dad comma | 16
b1 dad known | 16
b1 dash Aa | -13
b1 dash comma | -13
b1 dash unknown | -13
b1 daughter Aa | -8
b1 daughter known | -8
b1 daughter none | -8
b1 day comma | 23
b1 day known | 32
b1 day none | 11
b1 day unknown | -29
b1 days Aa | 13
b1 days known | 13
b1 days stop | 13
b1 de Aa | -30
b1 de aa | -37
b1 de known | -27
b1 de none | -43
b1 de unknown | -39
b1 dear Aa | 18
b1 dear comma | 18
b1 dear known | 18
b1 del Aa | -9
b1 del aa | -35
b1 del known | -25
b1 del none | -41
b1 del unknown | -30
b1 desert Aa | -18
b1 desert none | -18
b1 desert unknown | -18
b1 dias Aa | 16
b1 dias comma | 16
b1 dias known | 16
b1 diesel Aa | -13
b1 diesel stop | -13
b1 diesel unknown | -14
b1 do Aa | -9
b1 do none | -26
b1 do unknown | -9
b1 does aa | -10
b1 does none | -10
b1 does unknown | -10
b1 dog Aa | -15
b1 dog none | -16
b1 dog unknown | -16
b1 doin Aa | 12
b1 doin aa | 9
b1 doin known | 12
b1 doin none | 9
b1 doin stop | 12
b1 down Aa | 16
b1 down known | 16
b1 down none | 19
b1 drive Aa | -22
b1 drive aa | -15
b1 drive none | -18
b1 drive unknown | -18
b1 driveway Aa | 24
b1 driveway known | 24
b1 driveway stop | 24
b1 east aa | -8
b1 east none | -10
b1 east unknown | -10
b1 el Aa | -11
b1 el aa | 5
b1 el known | 14
b1 el unknown | -33
b1 electric aa | -30
b1 electric known | -30
b1 electric none | -30
b1 employee Aa | -5
b1 employee none | -5
b1 employee unknown | -5
b1 en Aa | -34
b1 en none | -34
b1 en unknown | -31
b1 end aa | -18
b1 end none | -18
b1 end unknown | -18
b1 ends Aa | -22
b1 ends none | -22
b1 ends unknown | -22
b1 engine aa | -22
b1 engine known | -9
b1 engine none | -24
b1 enterprise Aa | -8
b1 enterprise none | -8
b1 enterprise unknown | -8
b1 es Aa | 31
b1 es aa | 11
b1 es known | 25
b1 es none | 33
b1 es unknown | 20
b1 esta none | -30
b1 evening Aa | 17
b1 evening aa | 11
b1 evening known | 21
b1 evening none | 11
b1 evening stop | 17
b1 except Aa | -14
b1 except none | -14
b1 except unknown | -14
b1 fast Aa | -13
b1 fast known | -13
b1 fast none | -13
b1 father Aa | 25
b1 father comma | 12
b1 father known | 25
b1 father none | 15
b1 federal none | -25
b1 federal unknown | -25
b1 fellow Aa | 17
b1 fellow stop | 17
b1 fellow unknown | 17
b1 fine unknown | -13
b1 first Aa | -11
b1 first none | -11
b1 first unknown | -11
b1 five Aa | -20
b1 five none | -31
b1 five unknown | -20
b1 fixed Aa | 13
b1 fixed known | 13
b1 fixed stop | 13
b1 fleet Aa | -15
b1 fleet none | -15
b1 fleet unknown | -15
b1 for Aa | -18
b1 for aa | 9
b1 for known | -18
b1 for none | -13
b1 four Aa | -14
b1 four aa | 6
b1 four known | 6
b1 four none | 3
b1 four unknown | -14
b1 free Aa | -10
b1 free none | -11
b1 free unknown | -11
b1 from Aa | -36
b1 from aa | 37
b1 from known | 19
b1 from none | -6
b1 from unknown | -48
b1 funding aa | -21
b1 funding none | -21
b1 funding unknown | -21
b1 garage none | 21
b1 gas Aa | 14
b1 gas known | 14
b1 gas stop | 14
b1 gate Aa | -16
b1 gate none | -16
b1 gate unknown | -16
b1 get Aa | -7
b1 get known | -7
b1 get none | -7
b1 god aa | -13
b1 god none | -13
b1 god unknown | -13
b1 gonna known | -20
b1 gonna none | -20
b1 good Aa | 8
b1 good aa | -27
b1 good known | 10
b1 good none | -28
b1 good stop | 10
b1 good unknown | -28
b1 google Aa | -26
b1 google none | -26
b1 google unknown | -26
b1 got aa | -29
b1 got none | -29
b1 got unknown | -29
b1 gracias unknown | -19
b1 grand Aa | -12
b1 grand none | -12
b1 grand unknown | -6
b1 grant Aa | -22
b1 grant aa | -17
b1 grant known | -28
b1 grant none | -28
b1 great Aa | -13
b1 great aa | 9
b1 great known | 9
b1 great none | -5
b1 great unknown | -13
b1 greater Aa | -9
b1 greater none | -9
b1 greater unknown | -9
b1 green Aa | -28
b1 green none | -28
b1 green unknown | -28
b1 greetings Aa | 17
b1 greetings comma | 17
b1 greetings known | 17
b1 guardian Aa | -10
b1 guardian none | -10
b1 guardian unknown | -10
b1 guy aa | 10
b1 guy known | 10
b1 ha aa | -29
b1 ha none | -29
b1 ha unknown | -29
b1 habla Aa | 37
b1 habla aa | 28
b1 habla known | 44
b1 habla none | 44
b1 hablo aa | -13
b1 hablo none | -13
b1 hablo unknown | -13
b1 half unknown | -6
b1 hands Aa | 3
b1 hands known | 15
b1 hands none | -10
b1 hands stop | 15
b1 hands unknown | -10
b1 harbor Aa | -22
b1 harbor none | -22
b1 harbor unknown | -22
b1 have none | -9
b1 have unknown | -9
b1 hello Aa | 5
b1 hello aa | 38
b1 hello comma | 33
b1 hello known | 10
b1 hello stop | 21
b1 hello unknown | 16
b1 help Aa | 13
b1 help known | 13
b1 help stop | 13
b1 helping Aa | -13
b1 helping none | -13
b1 helping unknown | -13
b1 her aa | -4
b1 her none | -13
b1 her unknown | -13
b1 here Aa | 22
b1 here comma | 18
b1 here known | 27
b1 here none | -20
b1 here stop | 6
b1 here unknown | -20
b1 heres Aa | 27
b1 heres aa | 26
b1 heres known | 32
b1 heres none | 32
b1 hes Aa | -12
b1 hes known | -12
b1 hes none | -12
b1 hey Aa | -5
b1 hey aa | -22
b1 hey comma | 47
b1 hey known | -17
b1 hey none | -48
b1 hey stop | 21
b1 hi aa | -8
b1 hi comma | 61
b1 hi known | -7
b1 hi none | -48
b1 hi stop | 38
b1 hi unknown | -40
b1 hijo Aa | -16
b1 ho Aa | -7
b1 ho comma | -7
b1 ho known | -7
b1 hola Aa | 26
b1 hola aa | -19
b1 hola comma | -3
b1 hola known | 26
b1 hola unknown | -19
b1 home Aa | -9
b1 home aa | 5
b1 home known | 11
b1 home none | 4
b1 home unknown | -23
b1 hope Aa | -18
b1 hope none | -18
b1 hope unknown | -8
b1 hot Aa | 12
b1 hot known | 12
b1 hot stop | 12
b1 house Aa | 4
b1 house known | 12
b1 house none | -10
b1 house stop | 12
b1 house unknown | -10
b1 howdy Aa | 9
b1 howdy aa | 18
b1 howdy known | 20
b1 howdy none | 18
b1 howdy stop | 9
b1 hundred Aa | 11
b1 hundred known | -11
b1 hundred none | -18
b1 hundred stop | 11
b1 hurry aa | 12
b1 hurry known | 12
b1 hurry none | 12
b1 husband Aa | -29
b1 husband known | -29
b1 husband none | -13
b1 husbands Aa | -24
b1 husbands none | -24
b1 i aa | -12
b1 i none | -12
b1 i unknown | -12
b1 idle Aa | 12
b1 idle known | 17
b1 idle stop | 12
b1 idle unknown | -18
b1 if Aa | -9
b1 if none | -9
b1 im Aa | 74
b1 im aa | 16
b1 im known | 69
b1 im none | 67
b1 im unknown | 3
b1 in Aa | -49
b1 in aa | -36
b1 in known | -49
b1 in none | -65
b1 in unknown | -45
b1 inch aa | -14
b1 inch none | -14
b1 inch unknown | -14
b1 insurance Aa | 15
b1 insurance known | 15
b1 insurance stop | 15
b1 interstate Aa | -16
b1 interstate none | -16
b1 interstate unknown | -16
b1 is Aa | 34
b1 is aa | 22
b1 is known | 39
b1 is none | 38
b1 is unknown | -7
b1 it aa | -32
b1 it known | 7
b1 it none | -26
b1 it stop | 13
b1 it unknown | -47
b1 its Aa | 53
b1 its aa | 55
b1 its known | 61
b1 its none | 76
b1 its unknown | 30
b1 jacksonville Aa | -30
b1 jacksonville none | -30
b1 jacksonville unknown | -30
b1 joy known | -19
b1 joy none | -19
b1 just Aa | 32
b1 just aa | -31
b1 just known | 28
b1 just none | 28
b1 keystone Aa | -15
b1 keystone none | -15
b1 keystone unknown | -15
b1 know aa | -14
b1 know none | -14
b1 know unknown | -13
b1 la aa | -10
b1 la none | -12
b1 la unknown | -36
b1 lane Aa | 6
b1 lane known | 17
b1 lane stop | 17
b1 lang Aa | -19
b1 lang comma | -19
b1 lang unknown | -19
b1 las Aa | -25
b1 las none | -27
b1 las unknown | -27
b1 last Aa | -5
b1 last none | -23
b1 last unknown | -5
b1 law Aa | -10
b1 law none | -10
b1 le aa | -34
b1 le none | -34
b1 le unknown | -34
b1 left aa | -12
b1 left none | -12
b1 lift Aa | -20
b1 lift known | -20
b1 lift none | -20
b1 like Aa | -38
b1 like aa | -10
b1 like known | -19
b1 like none | -34
b1 like unknown | -26
b1 little Aa | -18
b1 little aa | -24
b1 little none | -22
b1 little unknown | -22
b1 llameme Aa | -22
b1 llameme known | -22
b1 llameme none | -22
b1 llamo Aa | 28
b1 llamo aa | 25
b1 llamo known | 32
b1 llamo none | 35
b1 llamo unknown | 11
b1 loan Aa | -8
b1 loan none | -20
b1 loan unknown | -20
b1 local Aa | -17
b1 local none | -17
b1 local unknown | -17
b1 los aa | -20
b1 los none | -20
b1 los unknown | -20
b1 love Aa | -15
b1 love none | -15
b1 love unknown | -15
b1 mac Aa | 6
b1 mac known | 12
b1 mac stop | 12
b1 mama aa | 15
b1 mama known | 15
b1 mama none | 15
b1 man Aa | 14
b1 man aa | 7
b1 man comma | 14
b1 man known | 10
b1 man none | 7
b1 manana aa | -9
b1 manana none | -9
b1 manana unknown | -9
b1 marqueme Aa | -14
b1 marqueme known | -29
b1 marqueme none | -29
b1 mass Aa | -18
b1 mass none | -18
b1 mass unknown | -18
b1 me Aa | 26
b1 me aa | 11
b1 me comma | 39
b1 me known | 23
b1 me none | 16
b1 me stop | 20
b1 me unknown | 13
b1 mechanic Aa | 25
b1 mechanic known | 25
b1 mechanic stop | 25
b1 mil aa | -26
b1 mil none | -26
b1 mil unknown | -26
b1 mobile Aa | -6
b1 mobile aa | -14
b1 mobile known | -14
b1 mobile none | -14
b1 mobile unknown | -8
b1 monday Aa | 19
b1 monday known | 22
b1 monday stop | 22
b1 money Aa | 18
b1 money known | 18
b1 money stop | 18
b1 month Aa | 16
b1 month known | 16
b1 month stop | 16
b1 morning Aa | -17
b1 morning comma | 5
b1 morning known | -4
b1 morning stop | 30
b1 morning unknown | -26
b1 mothers Aa | -8
b1 mothers none | -8
b1 mothers unknown | -8
b1 mount Aa | -22
b1 mount known | -19
b1 mount none | -22
b1 mount unknown | -12
b1 much Aa | 18
b1 much known | 11
b1 much none | -11
b1 mucho aa | -7
b1 mucho none | -7
b1 mucho unknown | -7
b1 my Aa | -17
b1 my aa | -44
b1 my known | -30
b1 my none | -40
b1 my unknown | -38
b1 name Aa | 23
b1 name aa | 31
b1 name comma | 10
b1 name known | 36
b1 name none | 30
b1 name unknown | -35
b1 named Aa | -12
b1 named known | -30
b1 named none | -30
b1 names Aa | 61
b1 names aa | 22
b1 names known | 44
b1 names none | 63
b1 names unknown | 40
b1 napa Aa | -8
b1 napa none | -8
b1 napa unknown | -8
b1 national Aa | -11
b1 national none | -12
b1 national unknown | -12
b1 near Aa | -28
b1 near none | -33
b1 near unknown | -33
b1 necesito aa | -15
b1 necesito none | -15
b1 necesito unknown | -15
b1 neighbor Aa | -20
b1 neighbor aa | 12
b1 neighbor unknown | -7
b1 nephew Aa | -7
b1 nephew none | -7
b1 new Aa | -13
b1 new aa | -10
b1 new known | -15
b1 new none | -18
b1 new unknown | -12
b1 night aa | 12
b1 night known | 12
b1 night none | 12
b1 no Aa | -18
b1 no aa | -30
b1 no none | -40
b1 no unknown | -40
b1 nobody Aa | 14
b1 nobody known | 14
b1 nobody stop | 14
b1 nomas aa | -8
b1 nomas none | -8
b1 nomas unknown | -8
b1 northside Aa | -6
b1 northside none | -6
b1 northside unknown | -6
b1 not Aa | -28
b1 not aa | -24
b1 not known | -27
b1 not none | -39
b1 not stop | 16
b1 not unknown | -27
b1 now Aa | -13
b1 now known | 16
b1 now stop | -13
b1 now unknown | -23
b1 number known | -21
b1 of Aa | -6
b1 of aa | -25
b1 of none | -14
b1 of unknown | -37
b1 off Aa | -28
b1 off none | -28
b1 off unknown | -28
b1 oh Aa | 16
b1 oh comma | 16
b1 oh known | 16
b1 oil aa | -9
b1 oil none | -10
b1 oil unknown | -10
b1 okay aa | -24
b1 okay none | -24
b1 okay unknown | -24
b1 old Aa | -18
b1 old none | -30
b1 old unknown | -30
b1 on Aa | -70
b1 on aa | -28
b1 on known | -49
b1 on none | -81
b1 on stop | 13
b1 on unknown | -63
b1 one Aa | -9
b1 one aa | -16
b1 one none | -16
b1 one stop | -9
b1 one unknown | -17
b1 only Aa | -7
b1 only none | -7
b1 only unknown | -13
b1 or Aa | -14
b1 or aa | -21
b1 or none | -27
b1 or unknown | -27
b1 order Aa | -21
b1 order none | -21
b1 order unknown | -21
b1 oreilly Aa | -5
b1 oreilly none | -5
b1 oreilly unknown | -5
b1 out Aa | -18
b1 out known | 6
b1 out none | -20
b1 out stop | 17
b1 out unknown | -20
b1 outside Aa | -7
b1 outside none | -7
b1 outside unknown | -7
b1 over Aa | 15
b1 over aa | -12
b1 over known | 15
b1 over none | -12
b1 over stop | 15
b1 over unknown | -12
b1 para aa | -32
b1 para none | -32
b1 para unknown | -32
b1 part Aa | 14
b1 part known | 14
b1 part stop | 14
b1 parts Aa | -13
b1 parts none | -13
b1 parts unknown | -13
b1 past Aa | -22
b1 past aa | -27
b1 past none | -27
b1 past unknown | -27
b1 path none | -13
b1 path unknown | -13
b1 pay aa | -16
b1 pay none | -16
b1 pay unknown | -11
b1 peak Aa | -8
b1 peak none | -8
b1 peak unknown | -8
b1 perfect Aa | 5
b1 perfect known | 9
b1 perfect stop | 9
b1 pero aa | -12
b1 pero none | -12
b1 pero unknown | -12
b1 phone aa | -35
b1 phone none | -35
b1 phone unknown | -23
b1 pizza none | -34
b1 pizza unknown | -34
b1 please Aa | 18
b1 please aa | 6
b1 please known | 14
b1 please none | 5
b1 please stop | 19
b1 please unknown | -23
b1 por Aa | 17
b1 por aa | -21
b1 por none | -5
b1 por unknown | -22
b1 prende aa | -7
b1 prende none | -7
b1 prende unknown | -8
b1 price Aa | 22
b1 price aa | 3
b1 price known | 12
b1 price none | 3
b1 puede aa | -14
b1 puede none | -14
b1 puede unknown | -14
b1 pueden aa | -13
b1 pueden none | -13
b1 pueden unknown | -13
b1 put Aa | 25
b1 put known | 25
b1 put none | 25
b1 que aa | -13
b1 que none | -16
b1 que unknown | -16
b1 quit Aa | 13
b1 quit known | 13
b1 quit stop | 13
b1 rank Aa | -5
b1 rank none | -9
b1 rank unknown | -9
b1 reach Aa | 12
b1 reach known | 12
b1 reach none | -14
b1 rear Aa | -15
b1 rear none | -15
b1 rear unknown | -15
b1 red Aa | -10
b1 red known | -10
b1 red none | -10
b1 relief Aa | -25
b1 relief none | -25
b1 relief unknown | -25
b1 ring Aa | 14
b1 ring known | 14
b1 ring none | 14
b1 road Aa | 15
b1 road known | 15
b1 road stop | 15
b1 run Aa | 10
b1 run known | 11
b1 run none | -5
b1 run stop | 11
b1 run unknown | -5
b1 safe Aa | -18
b1 safe none | -18
b1 safe unknown | -18
b1 said Aa | 16
b1 said comma | 23
b1 said none | -13
b1 said unknown | 16
b1 saturday Aa | 8
b1 saturday known | 8
b1 saturday stop | 8
b1 save Aa | -10
b1 save none | -10
b1 save unknown | -10
b1 say Aa | -34
b1 say aa | 5
b1 say known | -32
b1 say none | -32
b1 says Aa | -27
b1 says aa | -6
b1 says known | -21
b1 says none | -32
b1 says unknown | -23
b1 se aa | -10
b1 se none | -10
b1 se unknown | -10
b1 security Aa | -23
b1 security none | -24
b1 security unknown | -23
b1 service Aa | -9
b1 service aa | -10
b1 service known | -10
b1 service none | -10
b1 service unknown | -9
b1 shop Aa | -31
b1 shop aa | -15
b1 shop none | -16
b1 shop unknown | -20
b1 short Aa | 21
b1 short comma | 21
b1 short known | 21
b1 si unknown | -24
b1 since Aa | -12
b1 since aa | -8
b1 since known | -9
b1 since none | -12
b1 since unknown | -15
b1 sir Aa | 22
b1 sir comma | 16
b1 sir known | 16
b1 sir stop | 15
b1 sir unknown | 15
b1 six unknown | -24
b1 skip aa | 10
b1 skip known | 12
b1 skip none | 10
b1 small Aa | -14
b1 small none | -14
b1 small unknown | -14
b1 social Aa | -33
b1 social none | -33
b1 social unknown | -33
b1 son aa | 13
b1 son known | -19
b1 son unknown | 17
b1 sons Aa | -10
b1 sons none | -17
b1 sons unknown | -17
b1 south Aa | -31
b1 south none | -31
b1 south unknown | -21
b1 soy Aa | 54
b1 soy aa | 42
b1 soy known | 52
b1 soy none | 68
b1 soy unknown | 37
b1 spark Aa | -7
b1 spark none | -7
b1 spark unknown | -7
b1 speaking Aa | -14
b1 speaking unknown | -14
b1 st Aa | -11
b1 st none | -11
b1 st unknown | -16
b1 star Aa | -12
b1 star none | -12
b1 star unknown | -12
b1 start Aa | 16
b1 start aa | -15
b1 start known | -13
b1 start none | -15
b1 start stop | 16
b1 state Aa | -44
b1 state none | -44
b1 state unknown | -44
b1 states Aa | -20
b1 states none | -20
b1 states unknown | -20
b1 still aa | -13
b1 still none | -14
b1 still unknown | -14
b1 stone Aa | 16
b1 stone known | 16
b1 stone stop | 16
b1 street Aa | -12
b1 street none | -12
b1 street unknown | -12
b1 stronger Aa | -21
b1 stronger none | -21
b1 stronger unknown | -21
b1 student Aa | -10
b1 student none | -10
b1 student unknown | -10
b1 su aa | -41
b1 su none | -41
b1 su unknown | -41
b1 suit Aa | 12
b1 suit known | 12
b1 suit stop | 12
b1 sun Aa | -20
b1 sun none | -20
b1 sun unknown | -20
b1 synthetic Aa | 11
b1 synthetic known | 11
b1 synthetic stop | 11
b1 take Aa | -18
b1 take none | -18
b1 take unknown | -18
b1 talk Aa | 13
b1 talk known | 13
b1 talk stop | 13
b1 tardes Aa | 15
b1 tardes comma | 15
b1 tardes known | 15
b1 thanks Aa | -20
b1 thanks aa | 20
b1 thanks comma | -9
b1 thanks known | -14
b1 thanks none | -15
b1 thanks unknown | -9
b1 that aa | 13
b1 that none | -18
b1 that unknown | -18
b1 thats Aa | 16
b1 thats aa | 12
b1 thats known | -4
b1 thats none | 17
b1 thats unknown | 21
b1 the Aa | -52
b1 the aa | -51
b1 the known | -36
b1 the none | -65
b1 the unknown | -64
b1 then Aa | -7
b1 then none | -7
b1 then unknown | -7
b1 there Aa | 20
b1 there comma | 21
b1 there known | 21
b1 theres aa | -7
b1 theres none | -7
b1 theres unknown | -7
b1 think aa | 13
b1 think known | 13
b1 think none | 13
b1 this Aa | -37
b1 this aa | 40
b1 this known | 42
b1 this none | 27
b1 this unknown | 7
b1 those Aa | 11
b1 those known | 11
b1 those stop | 11
b1 thousand Aa | 13
b1 thousand aa | -15
b1 thousand known | -11
b1 thousand none | -15
b1 thousand stop | 13
b1 three Aa | -8
b1 three none | -8
b1 three unknown | -8
b1 tia Aa | 20
b1 tia none | 20
b1 tie Aa | -21
b1 tie known | -25
b1 tie none | -25
b1 till Aa | -13
b1 till none | -13
b1 till unknown | -20
b1 time Aa | 15
b1 time aa | -15
b1 time known | 16
b1 time none | -15
b1 time stop | 15
b1 time unknown | -15
b1 tire Aa | -28
b1 tire none | -28
b1 tire unknown | -28
b1 to Aa | -38
b1 to aa | -19
b1 to known | -21
b1 to none | -33
b1 to unknown | -35
b1 today aa | 15
b1 today known | 15
b1 today none | 15
b1 tomorrow Aa | 17
b1 tomorrow known | 17
b1 tomorrow stop | 17
b1 tonight Aa | 14
b1 tonight known | 14
b1 tonight stop | 14
b1 tool Aa | -19
b1 tool none | -19
b1 tool unknown | -19
b1 town Aa | -22
b1 town none | -22
b1 town unknown | -22
b1 transmission aa | -23
b1 transmission none | -23
b1 transmission unknown | -23
b1 truck Aa | 10
b1 truck known | 17
b1 truck stop | 10
b1 try Aa | 14
b1 try known | 14
b1 try stop | 14
b1 turbo comma | 9
b1 turbo known | 9
b1 two Aa | -24
b1 two aa | -21
b1 two comma | -18
b1 two none | -39
b1 two unknown | -26
b1 un aa | -42
b1 un none | -36
b1 un unknown | -42
b1 una aa | -18
b1 una none | -18
b1 una unknown | -18
b1 uncle Aa | -9
b1 uncle known | 17
b1 uncle none | 17
b1 under Aa | 30
b1 under known | 19
b1 under none | 30
b1 united Aa | -19
b1 united none | -19
b1 united unknown | -19
b1 until Aa | -18
b1 until none | -18
b1 until unknown | -22
b1 up Aa | 9
b1 up aa | 14
b1 up comma | 19
b1 up known | 33
b1 up stop | 23
b1 up unknown | -35
b1 us Aa | -27
b1 us unknown | -27
b1 usted aa | -6
b1 usted none | -6
b1 usted unknown | -6
b1 vehicle Aa | -8
b1 vehicle none | -15
b1 vehicle unknown | -8
b1 warranty aa | -13
b1 warranty none | -13
b1 warranty unknown | -13
b1 was aa | -6
b1 was none | -12
b1 was unknown | -6
b1 way aa | 14
b1 way known | 18
b1 way none | 8
b1 way unknown | -30
b1 week Aa | 8
b1 week known | 8
b1 week stop | 8
b1 well Aa | -10
b1 well comma | -9
b1 well unknown | -10
b1 west Aa | -11
b1 west none | -11
b1 west unknown | -11
b1 wife Aa | -9
b1 wife comma | -17
b1 wife known | -10
b1 wife stop | 17
b1 will Aa | -17
b1 will known | -27
b1 will none | -27
b1 win aa | 12
b1 win known | 12
b1 win none | 12
b1 winn Aa | -9
b1 winn aa | -11
b1 winn comma | -11
b1 winn known | -17
b1 wiring aa | 11
b1 wiring known | 11
b1 wiring none | 11
b1 with Aa | -41
b1 with aa | -26
b1 with known | -39
b1 with none | -43
b1 with unknown | -24
b1 work Aa | 10
b1 work known | 10
b1 work stop | 10
b1 work unknown | -7
b1 write Aa | -12
b1 write known | -12
b1 write none | -12
b1 y aa | -24
b1 y none | -24
b1 y unknown | -24
b1 ya aa | -9
b1 ya none | -9
b1 ya unknown | -9
b1 yeah Aa | 13
b1 yeah aa | 28
b1 yeah comma | 20
b1 yeah known | 17
b1 yeah none | -3
b1 yeah unknown | -20
b1 yes Aa | 4
b1 yes aa | -10
b1 yes comma | 36
b1 yes known | 6
b1 yes none | -10
b1 yes unknown | -12
b1 yo aa | 9
b1 yo comma | 33
b1 yo known | 8
b1 yo none | -23
b1 you Aa | -17
b1 you aa | -16
b1 you comma | -13
b1 you known | -28
b1 you none | -31
b1 you stop | 18
b1 you unknown | 7
b1 your Aa | -56
b1 your aa | -30
b1 your known | -7
b1 your none | -52
b1 your unknown | -52
b1 yours Aa | 17
b1 yours comma | 17
b1 yours known | 17
b1m <car> none Aa | -12
b1m <car> none aa | 11
b1m <car> stop Aa | -26
b1m <given> $ aa | -6
b1m <given> none Aa | -45
b1m <given> stop Aa | -24
b1m <l> comma Aa | -17
b1m <l> none Aa | -26
b1m <l> none aa | 23
b1m <l> stop Aa | 11
b1m <n> $ Aa | -9
b1m <n> $ aa | 11
b1m <n> comma Aa | -32
b1m <n> none Aa | -42
b1m <n> none aa | 26
b1m <n> stop Aa | -6
b1m <rare> $ Aa | -15
b1m <rare> $ aa | -39
b1m <rare> comma Aa | -7
b1m <rare> none aa | -16
b1m <rare> stop Aa | -22
b1m <rare> stop aa | 3
b1m ^ comma Aa | 12
b1m ^ comma aa | -19
b1m ^ none Aa | -4
b1m ^ none aa | 14
b1m ^ stop Aa | 25
b1m ^ stop aa | 34
b1m about none aa | -8
b1m ac none aa | -17
b1m advance comma Aa | -8
b1m advance none Aa | -5
b1m after none Aa | -5
b1m afternoon comma Aa | 31
b1m afternoon none Aa | 12
b1m afternoon stop Aa | 12
b1m again $ Aa | -18
b1m again comma Aa | 8
b1m again none aa | 21
b1m aint none aa | -15
b1m all none aa | -8
b1m already stop Aa | 10
b1m am comma Aa | 28
b1m am none Aa | -22
b1m am none aa | 23
b1m am stop Aa | 26
b1m and comma Aa | -27
b1m and none Aa | -17
b1m and none aa | -22
b1m and stop Aa | -34
b1m animal stop Aa | -5
b1m are none aa | -32
b1m around comma Aa | -18
b1m as comma Aa | -12
b1m as none Aa | -23
b1m as stop Aa | -18
b1m at comma Aa | -41
b1m at none Aa | -33
b1m at none aa | -8
b1m at stop Aa | -30
b1m auto comma Aa | -10
b1m auto none Aa | -12
b1m auto stop Aa | -28
b1m back none Aa | -23
b1m back stop Aa | -24
b1m battery none Aa | -22
b1m battery stop Aa | -8
b1m be none aa | -25
b1m beach stop Aa | -6
b1m been none aa | -11
b1m before none aa | -15
b1m bien none aa | -12
b1m big comma Aa | -22
b1m big none Aa | -29
b1m big none aa | -28
b1m bill comma Aa | -10
b1m bill none aa | -16
b1m blank $ Aa | -30
b1m boss comma Aa | -9
b1m boy stop Aa | -28
b1m bright comma Aa | -10
b1m bright none Aa | -11
b1m bright stop Aa | -18
b1m buenas comma Aa | -8
b1m buenas none Aa | -19
b1m burning none aa | -10
b1m business none Aa | -5
b1m business none aa | -22
b1m business stop Aa | -10
b1m but stop Aa | -16
b1m by $ Aa | -15
b1m by comma Aa | -27
b1m by none Aa | -32
b1m by stop Aa | -26
b1m call $ Aa | -24
b1m call none Aa | 51
b1m call none aa | 35
b1m calling stop Aa | -23
b1m can none Aa | -16
b1m capital stop Aa | -10
b1m car none Aa | -6
b1m car none aa | -7
b1m car stop Aa | 6
b1m church none aa | -11
b1m city comma Aa | -20
b1m city stop Aa | -20
b1m coast comma Aa | -14
b1m cobra none Aa | -8
b1m coming none Aa | -8
b1m con none aa | -17
b1m cousin none aa | -13
b1m daughter none Aa | -6
b1m day none Aa | -15
b1m de $ aa | -20
b1m de none aa | -27
b1m de stop Aa | -21
b1m de stop aa | -22
b1m del none aa | -29
b1m desert none Aa | -18
b1m diesel none Aa | -13
b1m do none Aa | -7
b1m do stop Aa | -26
b1m dog stop Aa | -15
b1m doin none Aa | 12
b1m doin none aa | 9
b1m drive comma Aa | -22
b1m drive none aa | -15
b1m east none aa | -8
b1m el none Aa | -12
b1m el none aa | 5
b1m electric none aa | -23
b1m en comma Aa | -16
b1m en none Aa | -13
b1m en stop Aa | -23
b1m end none aa | -18
b1m engine none aa | -22
b1m es comma Aa | 33
b1m es none Aa | -39
b1m es none aa | 11
b1m es stop Aa | 32
b1m evening none aa | 11
b1m father none Aa | 13
b1m first comma Aa | -7
b1m first none Aa | -6
b1m first stop Aa | -11
b1m five comma Aa | -20
b1m fleet stop Aa | -11
b1m for $ Aa | -7
b1m for none aa | 16
b1m for stop Aa | -29
b1m for stop aa | -25
b1m four none Aa | -14
b1m four none aa | 6
b1m free none Aa | -10
b1m from comma Aa | -49
b1m from none Aa | -39
b1m from none aa | 37
b1m funding none aa | -21
b1m god none aa | -11
b1m good comma Aa | 10
b1m good none Aa | -19
b1m good none aa | -27
b1m google none Aa | -26
b1m got none aa | -29
b1m grand comma Aa | -6
b1m grant comma Aa | -12
b1m grant none Aa | -20
b1m grant none aa | -17
b1m grant stop Aa | -17
b1m great none Aa | -10
b1m great none aa | 9
b1m great stop Aa | -7
b1m greater stop Aa | -9
b1m green comma Aa | -13
b1m green none Aa | -18
b1m guy comma aa | 10
b1m ha none aa | -27
b1m habla comma Aa | 35
b1m habla none aa | 28
b1m habla stop Aa | 29
b1m hablo none aa | -13
b1m hands none Aa | -15
b1m harbor comma Aa | -23
b1m harbor none Aa | -13
b1m hello comma Aa | -25
b1m hello none Aa | 28
b1m hello none aa | 38
b1m hello stop Aa | 15
b1m help none Aa | 13
b1m helping none Aa | -10
b1m her none aa | -4
b1m here none Aa | -27
b1m here stop Aa | 26
b1m heres none aa | 26
b1m hes comma Aa | -12
b1m hey comma Aa | -40
b1m hey none Aa | 34
b1m hey none aa | -20
b1m hey stop Aa | 63
b1m hi comma Aa | -19
b1m hi none Aa | 16
b1m hi none aa | -8
b1m hi stop Aa | 79
b1m hola comma Aa | 29
b1m hola none Aa | -27
b1m hola none aa | -19
b1m home none Aa | -8
b1m home none aa | 11
b1m hope none Aa | -18
b1m house none Aa | -9
b1m howdy none aa | 18
b1m hundred none Aa | -13
b1m hurry none aa | 12
b1m husband none Aa | -13
b1m i none aa | -12
b1m idle none Aa | -16
b1m if none Aa | -9
b1m im comma Aa | 60
b1m im none Aa | -8
b1m im none aa | 16
b1m im stop Aa | 43
b1m in $ Aa | -9
b1m in comma Aa | -40
b1m in none Aa | -41
b1m in none aa | -36
b1m in stop Aa | -29
b1m inch none aa | -14
b1m interstate comma Aa | -13
b1m interstate stop Aa | -27
b1m is $ Aa | 47
b1m is $ aa | 22
b1m is comma Aa | 53
b1m is none Aa | -28
b1m is none aa | 21
b1m is stop Aa | 35
b1m it comma Aa | 7
b1m it none Aa | 10
b1m it none aa | -32
b1m it stop Aa | -16
b1m its $ Aa | 22
b1m its $ aa | 23
b1m its comma Aa | 69
b1m its none Aa | 10
b1m its none aa | 53
b1m its stop Aa | 9
b1m jacksonville none Aa | -30
b1m just none aa | -31
b1m just stop Aa | 31
b1m keystone none Aa | -8
b1m keystone stop Aa | -14
b1m know none aa | -14
b1m la comma aa | -28
b1m la none Aa | -28
b1m la none aa | -8
b1m lang none Aa | -19
b1m las stop Aa | -7
b1m last comma Aa | -5
b1m law none Aa | -10
b1m le none aa | -32
b1m left none aa | -12
b1m lift none Aa | -20
b1m like comma Aa | -32
b1m like none aa | -10
b1m like stop Aa | -9
b1m little comma Aa | -18
b1m little none aa | -24
b1m llameme none Aa | -22
b1m llamo comma Aa | 23
b1m llamo none aa | 27
b1m llamo stop Aa | 13
b1m local none Aa | -6
b1m local stop Aa | -7
b1m los none aa | -20
b1m mac comma Aa | 9
b1m mama none aa | 15
b1m man none aa | 7
b1m manana none aa | -9
b1m marqueme none Aa | -14
b1m mass none Aa | -18
b1m me comma Aa | 8
b1m me none Aa | -40
b1m me none aa | 11
b1m me stop Aa | 20
b1m mechanic none Aa | 15
b1m mobile none aa | -5
b1m monday none Aa | -30
b1m month none Aa | -30
b1m morning comma Aa | -20
b1m morning none Aa | 6
b1m morning stop Aa | 34
b1m mount none Aa | -12
b1m mount stop Aa | -19
b1m mucho none aa | -7
b1m my comma Aa | -34
b1m my none Aa | -13
b1m my none aa | -52
b1m my stop aa | -27
b1m name comma Aa | -19
b1m name none Aa | 32
b1m name none aa | 31
b1m name stop Aa | 29
b1m named stop Aa | -7
b1m names $ Aa | 24
b1m names comma Aa | 30
b1m names none Aa | 25
b1m names none aa | 43
b1m names stop Aa | 47
b1m napa none Aa | -5
b1m national none Aa | -8
b1m national stop Aa | -10
b1m necesito none aa | -15
b1m neighbor none Aa | -16
b1m neighbor none aa | 12
b1m nephew none Aa | -7
b1m new none Aa | -5
b1m new none aa | -10
b1m new stop Aa | -15
b1m night none aa | 12
b1m no none Aa | -18
b1m no none aa | -18
b1m no stop aa | -22
b1m nobody comma Aa | 18
b1m nobody none Aa | -9
b1m nomas none aa | -8
b1m not comma Aa | -4
b1m not none Aa | -8
b1m not none aa | -21
b1m not stop Aa | -10
b1m now none Aa | -19
b1m of $ Aa | 20
b1m of comma Aa | -19
b1m of none Aa | -14
b1m of none aa | -25
b1m of stop Aa | -32
b1m off comma Aa | -15
b1m off none Aa | -12
b1m off stop Aa | -23
b1m oh stop Aa | 18
b1m oil none aa | -9
b1m okay none aa | -24
b1m old none Aa | -9
b1m old stop Aa | -17
b1m on $ Aa | -9
b1m on comma Aa | -26
b1m on none Aa | -48
b1m on none aa | -28
b1m on stop Aa | -54
b1m one none Aa | -9
b1m one none aa | -16
b1m or none Aa | -5
b1m or none aa | -21
b1m out comma Aa | -15
b1m out none Aa | -13
b1m outside comma Aa | -7
b1m over none aa | -12
b1m para none aa | -28
b1m parts stop Aa | -13
b1m past comma Aa | -19
b1m past none Aa | -16
b1m past none aa | -27
b1m pay none aa | -16
b1m peak stop Aa | -15
b1m pero none aa | -12
b1m phone none aa | -16
b1m please none Aa | -14
b1m please none aa | 6
b1m please stop Aa | 21
b1m por none aa | -27
b1m por stop Aa | 17
b1m por stop aa | -18
b1m prende none aa | -7
b1m price none aa | 3
b1m puede none aa | -14
b1m pueden none aa | -13
b1m put stop Aa | 25
b1m que none aa | -13
b1m quit none Aa | 13
b1m reach none Aa | -16
b1m relief stop Aa | -8
b1m run none Aa | -17
b1m said stop Aa | 19
b1m saturday none Aa | 8
b1m say none aa | 5
b1m says none aa | -6
b1m says stop Aa | -27
b1m se none aa | -10
b1m security stop Aa | -23
b1m service none aa | -10
b1m service stop Aa | -9
b1m shop none aa | -15
b1m shop stop Aa | -15
b1m since none Aa | -8
b1m since none aa | -8
b1m since stop Aa | -15
b1m sir none Aa | 10
b1m skip none aa | 10
b1m small none Aa | -10
b1m small stop Aa | -14
b1m social none Aa | -25
b1m social stop Aa | -24
b1m son comma Aa | -24
b1m son none Aa | -23
b1m son none aa | 13
b1m sons none Aa | -5
b1m south stop Aa | -23
b1m soy comma Aa | 41
b1m soy none Aa | -34
b1m soy none aa | 42
b1m soy stop Aa | 28
b1m spelled comma Aa | -33
b1m st none Aa | -11
b1m st stop Aa | -15
b1m start none aa | -15
b1m state none Aa | -24
b1m state stop Aa | -32
b1m states stop Aa | -20
b1m still none aa | -13
b1m street stop Aa | -12
b1m stronger $ Aa | -13
b1m stronger stop Aa | -17
b1m student none Aa | -6
b1m su comma aa | -18
b1m su none aa | -32
b1m su stop aa | -19
b1m take comma Aa | -15
b1m take none Aa | -10
b1m talk none Aa | 13
b1m thanks $ Aa | 26
b1m thanks $ aa | 20
b1m thanks comma Aa | -32
b1m that none aa | 13
b1m thats $ Aa | -14
b1m thats comma Aa | 17
b1m thats none aa | 13
b1m thats stop Aa | -30
b1m the $ aa | -24
b1m the comma Aa | -23
b1m the comma aa | -25
b1m the none Aa | -43
b1m the none aa | -41
b1m the stop Aa | -42
b1m there comma Aa | 30
b1m there none Aa | 8
b1m there stop Aa | 32
b1m theres none aa | -7
b1m think none aa | 13
b1m this comma Aa | 5
b1m this none Aa | -19
b1m this none aa | 39
b1m this stop Aa | -42
b1m thousand none aa | -11
b1m three none Aa | -7
b1m tia stop Aa | 20
b1m tie none Aa | -18
b1m till stop Aa | -13
b1m time none Aa | 6
b1m time none aa | -14
b1m tire comma Aa | -13
b1m tire none Aa | -23
b1m to $ Aa | -12
b1m to $ aa | -20
b1m to comma Aa | 11
b1m to none Aa | -34
b1m to none aa | -22
b1m to stop Aa | -37
b1m to stop aa | -12
b1m today none aa | 15
b1m tonight none Aa | -18
b1m tonight stop Aa | 17
b1m town comma Aa | -5
b1m town stop Aa | -22
b1m transmission none aa | -23
b1m two none aa | -29
b1m two stop Aa | -13
b1m un $ aa | -10
b1m un none aa | -41
b1m un stop aa | -11
b1m una none aa | -15
b1m uncle comma Aa | -9
b1m united none Aa | -13
b1m up comma Aa | 20
b1m up none Aa | -6
b1m up none aa | 14
b1m usted none aa | -6
b1m warranty stop aa | -13
b1m was none aa | -6
b1m way none aa | 14
b1m week none Aa | 8
b1m well none Aa | -10
b1m west comma Aa | -11
b1m wife none Aa | 10
b1m wife none aa | 6
b1m will comma Aa | -19
b1m will none Aa | -13
b1m will stop Aa | -22
b1m win none aa | 12
b1m winn none Aa | -9
b1m winn none aa | -11
b1m wiring none aa | 11
b1m with comma Aa | -18
b1m with none Aa | -18
b1m with none aa | -22
b1m with stop Aa | -46
b1m work comma Aa | 10
b1m work none Aa | -11
b1m write comma Aa | -10
b1m y none aa | -24
b1m ya none aa | -9
b1m yeah comma Aa | 10
b1m yeah none Aa | 5
b1m yeah none aa | 28
b1m yes comma Aa | 4
b1m yes none Aa | -16
b1m yes none aa | 16
b1m yo none aa | 9
b1m you $ Aa | 20
b1m you comma Aa | -18
b1m you none Aa | 12
b1m you none aa | -34
b1m you stop Aa | -24
b1m your none Aa | -45
b1m your none aa | -27
b1s <car> E | -22
b1s <car> G | 4
b1s <car> GU | 25
b1s <car> S | -8
b1s <car> U | -52
b1s <given> E | -32
b1s <given> EU | -18
b1s <given> G | -39
b1s <given> GG | 19
b1s <given> GGU | 21
b1s <given> GS | -8
b1s <given> GU | 16
b1s <given> L | -10
b1s <given> S | -16
b1s <given> SU | -26
b1s <given> U | -23
b1s <given> UG | -13
b1s <given> US | -24
b1s <given> UU | -53
b1s <given> g | -39
b1s <l> E | -18
b1s <l> G | -28
b1s <l> GU | 18
b1s <l> S | -32
b1s <l> U | -40
b1s <n> E | -23
b1s <n> ES | -8
b1s <n> G | 27
b1s <n> GS | 7
b1s <n> GU | 40
b1s <n> S | -7
b1s <n> U | -35
b1s <n> UE | -6
b1s <n> UG | -12
b1s <n> US | -13
b1s <n> g | -24
b1s <rare> E | -58
b1s <rare> EE | -28
b1s <rare> EEE | -8
b1s <rare> EU | -28
b1s <rare> EUE | -17
b1s <rare> G | -24
b1s <rare> GS | 5
b1s <rare> GU | 38
b1s <rare> L | -20
b1s <rare> S | -44
b1s <rare> SU | -21
b1s <rare> U | -15
b1s <rare> UE | -13
b1s <rare> UG | 8
b1s <rare> UU | 25
b1s <rare> g | -34
b1s <rare> gU | -27
b1s ^ GE | 17
b1s ^ GG | -27
b1s ^ GGG | 26
b1s ^ GGU | 22
b1s ^ GS | 18
b1s ^ GU | 53
b1s ^ GUU | -32
b1s ^ Gg | 27
b1s ^ S | 30
b1s ^ U | -75
b1s ^ UU | 26
b1s ^ g | 3
b1s ^ gU | 36
b1s about U | -15
b1s ac U | -17
b1s advance E | -10
b1s advance EE | -5
b1s after E | -16
b1s after S | -5
b1s afternoon G | 11
b1s afternoon GS | 25
b1s afternoon GU | 30
b1s again G | 12
b1s aint U | -15
b1s all U | -8
b1s am G | 19
b1s am GG | 25
b1s am GU | 21
b1s and E | -13
b1s and EE | -7
b1s and EU | -11
b1s and G | -32
b1s and U | -33
b1s and g | -22
b1s animal E | -5
b1s are U | -32
b1s around E | -8
b1s as G | -20
b1s as U | -8
b1s at E | -24
b1s at EE | -7
b1s at EEE | -7
b1s at ES | -5
b1s at ESG | -7
b1s at EU | -7
b1s at G | -23
b1s at GS | -24
b1s at GU | -13
b1s at S | -26
b1s at SE | -7
b1s at U | -26
b1s at UE | -22
b1s at UEE | -19
b1s at US | -9
b1s at UU | -23
b1s auto E | -16
b1s auto U | -10
b1s back S | -24
b1s battery U | -23
b1s be U | -28
b1s beach E | -7
b1s been U | -11
b1s before E | -25
b1s bien U | -12
b1s big G | -34
b1s big U | -29
b1s bill U | -33
b1s blank E | -24
b1s boss U | 24
b1s boy L | -27
b1s bright E | -16
b1s brothers E | -4
b1s buenas G | 16
b1s buenas GU | -12
b1s burning U | -10
b1s business E | -5
b1s business EE | -8
b1s business U | -9
b1s but E | -7
b1s by E | -28
b1s by G | -21
b1s by S | -12
b1s by U | -31
b1s call G | 45
b1s call GS | 16
b1s call GU | 13
b1s calling L | -23
b1s can G | 15
b1s capital E | -8
b1s car U | -12
b1s cars U | -36
b1s city E | -8
b1s city U | -21
b1s coast E | -14
b1s come E | -7
b1s coming E | -5
b1s con U | -17
b1s cousin G | -13
b1s cousin U | 25
b1s coworker G | -14
b1s dash L | -13
b1s daughter G | -8
b1s day G | 16
b1s day GU | 20
b1s de G | -27
b1s de U | -38
b1s del U | -18
b1s del USU | -21
b1s diesel U | -14
b1s do E | -7
b1s do U | -9
b1s does U | -10
b1s dog U | -16
b1s doin G | -17
b1s doin GU | 15
b1s down G | -21
b1s drive E | -22
b1s drive U | -15
b1s driveway G | 14
b1s east U | -8
b1s el E | -5
b1s el G | 14
b1s el U | -22
b1s electric g | -30
b1s en E | -16
b1s en S | -16
b1s en SE | -17
b1s en U | -17
b1s end L | -5
b1s ends S | -22
b1s engine G | -9
b1s es GG | -33
b1s es GGU | 33
b1s es GS | 13
b1s es GU | 16
b1s es U | -24
b1s evening G | -37
b1s evening GU | 28
b1s except E | -6
b1s except U | -15
b1s father G | 10
b1s fine U | -13
b1s first E | -6
b1s first EE | -7
b1s fleet E | -15
b1s for E | -38
b1s for EE | -32
b1s for G | 5
b1s for GU | -13
b1s for S | -30
b1s for U | 6
b1s four U | -14
b1s free E | -10
b1s from E | -40
b1s from EE | -22
b1s from EEE | -9
b1s from EU | -5
b1s from G | 36
b1s from S | -8
b1s from SU | -8
b1s from U | -30
b1s from UE | -24
b1s from UEE | -13
b1s from UEU | -21
b1s from UU | -23
b1s from g | -20
b1s funding U | -21
b1s gate E | -16
b1s get G | -7
b1s god U | -13
b1s good S | -9
b1s good U | -27
b1s google E | -26
b1s got U | -29
b1s gracias U | -19
b1s grand U | -6
b1s grant G | -28
b1s great U | -6
b1s great UE | -8
b1s greater SG | -9
b1s green U | -24
b1s ha U | -25
b1s ha UU | -22
b1s habla G | 21
b1s habla GG | -28
b1s habla GGU | 18
b1s habla GS | 10
b1s habla GU | 41
b1s half U | -6
b1s hello G | -18
b1s hello GG | 29
b1s hello GS | 22
b1s hello GU | -6
b1s hello GUG | 22
b1s hello U | -22
b1s hello g | -10
b1s hello gG | 19
b1s her U | -13
b1s here E | -16
b1s here G | -18
b1s here L | -4
b1s heres G | 29
b1s hes G | -12
b1s hey E | -27
b1s hey G | -33
b1s hey GG | 15
b1s hey GU | 38
b1s hey U | -18
b1s hi G | -43
b1s hi GG | 34
b1s hi GS | 53
b1s hi GU | 64
b1s hi U | -12
b1s hi g | 15
b1s hola G | -27
b1s hola GU | 29
b1s hola U | -19
b1s home E | -9
b1s hope U | -8
b1s howdy G | -25
b1s husband G | -29
b1s i U | -12
b1s idle U | -18
b1s if U | -9
b1s im G | 51
b1s im GGU | 21
b1s im GS | 20
b1s im GU | 40
b1s im U | -18
b1s im g | 18
b1s im gG | 13
b1s in E | -29
b1s in G | -28
b1s in GU | -29
b1s in S | -18
b1s in SE | -12
b1s in SS | -15
b1s in SU | -10
b1s in U | -33
b1s in UE | -23
b1s in US | -16
b1s in g | -22
b1s interstate E | -16
b1s is E | -14
b1s is EG | -17
b1s is G | 17
b1s is GG | 31
b1s is GGG | 30
b1s is GGGU | 27
b1s is GGS | 52
b1s is GGU | 18
b1s is GS | 55
b1s is GSS | 24
b1s is GSU | 37
b1s is GU | 30
b1s is GUS | 41
b1s is Gg | 32
b1s is L | -40
b1s is S | 9
b1s is U | -19
b1s is UE | -28
b1s is UU | 46
b1s is g | -43
b1s is gG | 40
b1s is gS | 25
b1s is gU | 35
b1s it G | -5
b1s it GU | 12
b1s it S | -29
b1s it U | -27
b1s it g | -12
b1s its E | -39
b1s its EG | -3
b1s its G | 45
b1s its GG | -9
b1s its GGG | 14
b1s its GGS | 31
b1s its GGU | 24
b1s its GS | 23
b1s its GU | 44
b1s its S | -36
b1s its U | 38
b1s its g | 4
b1s its gG | 21
b1s jacksonville U | -9
b1s joy G | -19
b1s just U | -4
b1s keystone E | -17
b1s keystone EE | -11
b1s know U | -7
b1s la E | -8
b1s la G | -43
b1s la GU | -19
b1s la U | -33
b1s las U | -27
b1s last E | -5
b1s le U | -23
b1s le UEU | -15
b1s le UEUSU | -18
b1s lift G | -20
b1s like U | -21
b1s like UU | -32
b1s little U | -24
b1s llameme G | -22
b1s llamo G | 18
b1s llamo GG | -4
b1s llamo GGU | 25
b1s llamo GS | 30
b1s llamo GU | 20
b1s llamo U | 8
b1s loan U | -17
b1s local E | -15
b1s los U | -13
b1s los UU | -15
b1s man G | -19
b1s man GU | 19
b1s manana U | -9
b1s marqueme G | -29
b1s me E | 17
b1s me G | 6
b1s me GU | 28
b1s me UG | -13
b1s mil U | -26
b1s mobile U | -7
b1s mobile g | -14
b1s monday G | 15
b1s morning G | -24
b1s morning GS | 31
b1s morning GU | 28
b1s mothers S | -8
b1s mount G | -19
b1s much G | 11
b1s my E | -35
b1s my G | -16
b1s my U | -30
b1s my g | -26
b1s name E | -16
b1s name G | 30
b1s name L | -45
b1s name S | -7
b1s name U | -49
b1s named G | -30
b1s names G | 9
b1s names GG | 9
b1s names GGU | 17
b1s names GS | 29
b1s names GU | 27
b1s names U | 40
b1s names g | 22
b1s names gG | 13
b1s napa E | -5
b1s napa EE | -6
b1s near U | -11
b1s necesito U | -17
b1s neighbor G | -13
b1s neighbor U | -5
b1s new E | -5
b1s new U | -7
b1s no U | -29
b1s no UU | -10
b1s nobody G | -9
b1s nobody GU | 18
b1s not G | -27
b1s not U | -26
b1s now U | -22
b1s number G | -21
b1s of E | -29
b1s of G | -10
b1s of U | -33
b1s of g | -14
b1s off E | -10
b1s off U | -13
b1s off UE | -19
b1s oh G | 5
b1s okay U | -24
b1s old E | -8
b1s old U | -20
b1s on E | -38
b1s on EE | -21
b1s on ES | -12
b1s on G | -42
b1s on GG | -28
b1s on S | -12
b1s on SE | -20
b1s on SU | -18
b1s on U | -50
b1s on UE | -22
b1s on UG | -8
b1s on US | -13
b1s one U | -8
b1s or E | -5
b1s or U | -21
b1s out G | -8
b1s out S | -20
b1s over U | -12
b1s para U | -32
b1s parts E | -13
b1s past U | -27
b1s path U | -13
b1s pay U | -11
b1s peak E | -8
b1s perfect G | 10
b1s pero U | -12
b1s phone U | -16
b1s pizza U | -34
b1s please G | -10
b1s please GU | 10
b1s please U | -23
b1s por U | -16
b1s por USU | -24
b1s prende U | -6
b1s price G | -10
b1s puede U | -6
b1s put G | 25
b1s que U | -16
b1s rear E | -15
b1s relief E | -8
b1s safe E | -18
b1s say G | -37
b1s says G | -21
b1s says U | -23
b1s se U | -6
b1s se UU | -8
b1s security E | -23
b1s service g | -10
b1s shop U | -19
b1s si U | -24
b1s since S | -15
b1s sir G | -17
b1s six U | -24
b1s small E | -6
b1s small EE | -9
b1s small EEE | -14
b1s social E | -25
b1s social EE | -24
b1s son G | -26
b1s sons U | -16
b1s south U | -17
b1s soy G | 36
b1s soy GG | -17
b1s soy GGU | 22
b1s soy GS | 13
b1s soy GU | 39
b1s soy U | 37
b1s spark E | -7
b1s speaking L | -14
b1s star U | -12
b1s state U | -13
b1s states U | -20
b1s still U | -14
b1s street E | -12
b1s stronger E | -21
b1s su U | -35
b1s su UU | -21
b1s take U | -10
b1s take UE | -15
b1s thanks G | -22
b1s that U | -18
b1s thats G | -4
b1s thats L | 21
b1s the E | -21
b1s the EE | -23
b1s the EEE | -14
b1s the EEU | -13
b1s the ES | -12
b1s the G | -28
b1s the GE | -12
b1s the S | -12
b1s the SE | -12
b1s the SG | -5
b1s the U | -51
b1s the UE | -15
b1s the UEE | -9
b1s the UG | -7
b1s the US | -5
b1s the UU | -28
b1s the g | -21
b1s then L | -6
b1s there G | 4
b1s there GG | 24
b1s there GU | 16
b1s theres U | -7
b1s think G | -14
b1s this E | -36
b1s this EU | -24
b1s this G | 39
b1s this GU | 29
b1s this U | 29
b1s thousand g | -15
b1s three S | -6
b1s three SU | -6
b1s tie G | -25
b1s till E | -15
b1s till S | -15
b1s time G | -27
b1s time GU | 22
b1s time U | -15
b1s tire E | -27
b1s tire U | -12
b1s to E | -26
b1s to S | -13
b1s to SU | -16
b1s to U | -24
b1s to g | -32
b1s town E | -22
b1s transmission U | -21
b1s truck G | 16
b1s turbo G | 9
b1s two U | -25
b1s un U | -32
b1s un UU | -27
b1s una U | -15
b1s uncle G | 17
b1s united E | -13
b1s united EU | -17
b1s up G | -3
b1s up GU | 31
b1s up U | -4
b1s us U | -27
b1s usted U | -6
b1s warranty U | -13
b1s was U | -6
b1s way U | -30
b1s well U | -10
b1s wife G | -25
b1s wife GU | 32
b1s will G | -27
b1s winn G | -17
b1s with E | -9
b1s with EE | -8
b1s with EEE | -8
b1s with ES | -6
b1s with ESE | -8
b1s with ESEE | -9
b1s with EU | -13
b1s with EUE | -10
b1s with G | -19
b1s with S | -18
b1s with SE | -14
b1s with SEU | -15
b1s with U | -35
b1s with UE | -18
b1s with UEE | -18
b1s with UEU | -4
b1s with US | -10
b1s with UU | -19
b1s work G | -10
b1s work GU | 10
b1s work U | -7
b1s write G | -12
b1s y U | -24
b1s ya U | -9
b1s yeah G | 7
b1s yeah GU | 20
b1s yes GU | 38
b1s yes U | -12
b1s yo G | -3
b1s you E | -7
b1s you G | -15
b1s you GS | 33
b1s you U | -23
b1s you g | -31
b1s your E | -38
b1s your EE | -22
b1s your U | -28
b2 <car> <car> comma unknown | -26
b2 <car> <car> none known | 18
b2 <car> <car> none unknown | -39
b2 <car> <car> stop known | 18
b2 <car> <car> stop unknown | -37
b2 <car> <given> | -29
b2 <car> <given> none unknown | -12
b2 <car> diesel | -13
b2 <car> diesel stop unknown | -13
b2 <car> im | -8
b2 <car> im none known | 14
b2 <car> in | -8
b2 <car> in none unknown | -5
b2 <car> its | 9
b2 <car> its none known | 11
b2 <car> its none unknown | -28
b2 <car> last | -5
b2 <car> last none unknown | -5
b2 <car> my | -6
b2 <car> my none known | -6
b2 <car> off | -9
b2 <car> off none unknown | -9
b2 <car> on | -17
b2 <car> on none unknown | -17
b2 <car> thanks | 32
b2 <car> thanks comma known | 17
b2 <car> the | -16
b2 <car> the none unknown | -16
b2 <given> <given> | -58
b2 <given> <given> comma known | -20
b2 <given> <given> comma unknown | -27
b2 <given> <given> none known | -66
b2 <given> <given> none unknown | -23
b2 <given> <rare> | -60
b2 <given> <rare> comma known | -46
b2 <given> <rare> comma unknown | -28
b2 <given> <rare> none unknown | -24
b2 <given> <rare> stop unknown | -49
b2 <given> again | 17
b2 <given> again none known | 17
b2 <given> and | -28
b2 <given> and none known | -26
b2 <given> and none unknown | -6
b2 <given> at | -23
b2 <given> at none unknown | -23
b2 <given> con | -12
b2 <given> con none unknown | -12
b2 <given> del | -25
b2 <given> del none known | -25
b2 <given> el | -20
b2 <given> el none unknown | -20
b2 <given> from | -21
b2 <given> from none unknown | -21
b2 <given> here | 24
b2 <given> here comma known | 22
b2 <given> here comma unknown | 6
b2 <given> i | -12
b2 <given> i none unknown | -12
b2 <given> im | 27
b2 <given> im none known | 27
b2 <given> is | -15
b2 <given> its | 27
b2 <given> its none known | 26
b2 <given> not | -26
b2 <given> not none known | -26
b2 <given> on | -12
b2 <given> on none unknown | -12
b2 <given> pero | -12
b2 <given> pero none unknown | -12
b2 <given> pueden | -13
b2 <given> pueden none unknown | -13
b2 <given> su | -17
b2 <given> su none unknown | -17
b2 <given> thats | -14
b2 <given> thats none unknown | -24
b2 <given> the | -20
b2 <given> two | -23
b2 <given> two none unknown | -23
b2 <given> with | -20
b2 <given> with none unknown | -20
b2 <given> your | -12
b2 <given> your none unknown | -7
b2 <l> <given> | -15
b2 <l> <given> none unknown | -15
b2 <l> <l> | 22
b2 <l> <l> none unknown | 22
b2 <l> <rare> | -31
b2 <l> <rare> none known | -29
b2 <l> <rare> none unknown | -25
b2 <l> on | -18
b2 <l> on none unknown | -18
b2 <l> save | -10
b2 <l> save none unknown | -10
b2 <l> tomorrow | 17
b2 <l> tomorrow stop known | 17
b2 <n> <given> | -27
b2 <n> <given> none unknown | -7
b2 <n> <n> | 20
b2 <n> <n> comma known | 34
b2 <n> <n> comma unknown | -15
b2 <n> <n> none known | 22
b2 <n> <n> none unknown | 10
b2 <n> <n> stop known | 6
b2 <n> <n> stop unknown | -30
b2 <n> <rare> | -3
b2 <n> <rare> none known | -17
b2 <n> <rare> none unknown | 6
b2 <n> after | -8
b2 <n> after none unknown | -8
b2 <n> again | -24
b2 <n> again comma known | -24
b2 <n> gracias | -19
b2 <n> hablo | -13
b2 <n> hablo none unknown | -13
b2 <n> im | 13
b2 <n> im none known | 24
b2 <n> its | 24
b2 <n> its none known | 21
b2 <n> near | -29
b2 <n> near none unknown | -29
b2 <n> no | -10
b2 <n> no none unknown | -10
b2 <n> okay | -18
b2 <n> on | -29
b2 <n> on none known | -7
b2 <n> on none unknown | -26
b2 <n> thanks | -24
b2 <n> thats | -4
b2 <n> thats none known | -4
b2 <n> the | -6
b2 <n> the none unknown | -6
b2 <rare> <given> none unknown | -21
b2 <rare> <given> stop known | 10
b2 <rare> <n> | 9
b2 <rare> <n> stop known | 9
b2 <rare> <rare> | -23
b2 <rare> <rare> comma unknown | -36
b2 <rare> <rare> none known | -26
b2 <rare> <rare> none unknown | -40
b2 <rare> <rare> stop unknown | -21
b2 <rare> and | -30
b2 <rare> and none unknown | -24
b2 <rare> animal | -5
b2 <rare> animal none unknown | -5
b2 <rare> at | -18
b2 <rare> at none unknown | -18
b2 <rare> auto | -26
b2 <rare> auto none unknown | -26
b2 <rare> bien | -10
b2 <rare> bien none unknown | -10
b2 <rare> but | -16
b2 <rare> by | -26
b2 <rare> by none known | -22
b2 <rare> by none unknown | -17
b2 <rare> call | -29
b2 <rare> call none known | 13
b2 <rare> call none unknown | -40
b2 <rare> calling | -23
b2 <rare> calling stop unknown | -21
b2 <rare> city | -20
b2 <rare> con | -22
b2 <rare> con none unknown | -22
b2 <rare> de | -28
b2 <rare> de none known | -22
b2 <rare> de none unknown | -33
b2 <rare> del | -30
b2 <rare> del none unknown | -30
b2 <rare> el | -20
b2 <rare> el none unknown | -20
b2 <rare> en | -29
b2 <rare> en none unknown | -29
b2 <rare> fleet | -11
b2 <rare> fleet none unknown | -11
b2 <rare> from | -31
b2 <rare> from none unknown | -26
b2 <rare> habla | 24
b2 <rare> habla none known | 24
b2 <rare> here stop known | 6
b2 <rare> im | 12
b2 <rare> im none known | 12
b2 <rare> im none unknown | -18
b2 <rare> in | -32
b2 <rare> in none known | -15
b2 <rare> in none unknown | -21
b2 <rare> is | -28
b2 <rare> is none unknown | -28
b2 <rare> its | -35
b2 <rare> its none known | -8
b2 <rare> keystone | -10
b2 <rare> keystone none unknown | -10
b2 <rare> la | -34
b2 <rare> la none known | -17
b2 <rare> la none unknown | -26
b2 <rare> le | -17
b2 <rare> le none unknown | -17
b2 <rare> like | -24
b2 <rare> los | -8
b2 <rare> los none unknown | -8
b2 <rare> mama | 15
b2 <rare> mama none known | 15
b2 <rare> marqueme | -14
b2 <rare> marqueme none known | -14
b2 <rare> me | -17
b2 <rare> me none unknown | -17
b2 <rare> my | -15
b2 <rare> my none unknown | -9
b2 <rare> names | 20
b2 <rare> names none known | 20
b2 <rare> necesito | -15
b2 <rare> necesito none unknown | -15
b2 <rare> nobody | 9
b2 <rare> nobody stop known | 9
b2 <rare> oh | 10
b2 <rare> oh comma known | 10
b2 <rare> oil | -9
b2 <rare> oil none unknown | -9
b2 <rare> on | -27
b2 <rare> on none known | -23
b2 <rare> on none unknown | -10
b2 <rare> order | -21
b2 <rare> order none unknown | -21
b2 <rare> outside | -7
b2 <rare> outside none unknown | -7
b2 <rare> para | -25
b2 <rare> para none unknown | -25
b2 <rare> part | 14
b2 <rare> part stop known | 14
b2 <rare> phone | -23
b2 <rare> phone none unknown | -23
b2 <rare> por none unknown | -33
b2 <rare> road | 15
b2 <rare> road stop known | 15
b2 <rare> since | -10
b2 <rare> since none unknown | -10
b2 <rare> soy | 44
b2 <rare> soy none known | 31
b2 <rare> spelled | 4
b2 <rare> spelled none unknown | 4
b2 <rare> star | -12
b2 <rare> star none unknown | -12
b2 <rare> state | -24
b2 <rare> state none unknown | -24
b2 <rare> states | -11
b2 <rare> states none unknown | -11
b2 <rare> su | -31
b2 <rare> su none unknown | -31
b2 <rare> thats | 22
b2 <rare> thats none unknown | 22
b2 <rare> the | -18
b2 <rare> the none unknown | -9
b2 <rare> this | -19
b2 <rare> this none unknown | -19
b2 <rare> tire | -13
b2 <rare> tire none unknown | -13
b2 <rare> tool | -19
b2 <rare> tool none unknown | -19
b2 <rare> un | -17
b2 <rare> un none unknown | -17
b2 <rare> una | -18
b2 <rare> una none unknown | -18
b2 <rare> united | -8
b2 <rare> united none unknown | -8
b2 <rare> wife | 25
b2 <rare> wife comma known | 17
b2 <rare> wife stop known | 17
b2 <rare> with | -36
b2 <rare> with none unknown | -15
b2 <rare> y | -24
b2 <rare> y none unknown | -24
b2 <rare> you | 18
b2 <rare> your | -6
b2 <rare> your none unknown | -6
b2 ^ <given> | 5
b2 ^ <given> comma known | 20
b2 ^ <given> comma unknown | -45
b2 ^ <given> none known | -65
b2 ^ <given> none unknown | -10
b2 ^ <rare> | 19
b2 ^ <rare> comma known | 27
b2 ^ <rare> none known | 17
b2 ^ <rare> none unknown | -43
b2 ^ ^ | 13
b2 ^ ^ ^ known | 29
b2 ^ ^ ^ unknown | -23
b2 ^ afternoon | 9
b2 ^ afternoon stop known | 9
b2 ^ blank | -24
b2 ^ blank none unknown | -24
b2 ^ buenas | 17
b2 ^ bueno | -20
b2 ^ bueno stop known | -20
b2 ^ evening | 16
b2 ^ evening none known | 11
b2 ^ evening stop known | 11
b2 ^ good | -9
b2 ^ good none unknown | -9
b2 ^ greetings | 17
b2 ^ greetings comma known | 17
b2 ^ hello | 12
b2 ^ hello comma known | 25
b2 ^ hello none known | -11
b2 ^ hello none unknown | 16
b2 ^ hello stop known | 21
b2 ^ hey | -19
b2 ^ hey comma known | 49
b2 ^ hey comma unknown | 12
b2 ^ hey none known | -43
b2 ^ hey none unknown | -23
b2 ^ hi | -8
b2 ^ hi comma known | 60
b2 ^ hi comma unknown | -40
b2 ^ hi none known | -48
b2 ^ hi stop known | 38
b2 ^ ho | -7
b2 ^ ho comma known | -7
b2 ^ hola | -5
b2 ^ hola comma known | 26
b2 ^ howdy | 18
b2 ^ howdy none known | 18
b2 ^ im | 23
b2 ^ im none known | 23
b2 ^ its | 43
b2 ^ its none known | 44
b2 ^ le | -28
b2 ^ le none unknown | -28
b2 ^ my | -11
b2 ^ my none unknown | -11
b2 ^ name | 19
b2 ^ name comma known | 19
b2 ^ names | 25
b2 ^ names none known | 39
b2 ^ que | -9
b2 ^ que none unknown | -9
b2 ^ soy | 27
b2 ^ soy none known | 27
b2 ^ thanks | -32
b2 ^ this | 26
b2 ^ this none known | 26
b2 ^ yeah | 17
b2 ^ yeah comma known | 20
b2 ^ yeah none unknown | -20
b2 ^ yes comma known | 36
b2 ^ yes none unknown | -12
b2 ^ yo | -11
b2 ^ yo none known | -18
b2 ^ your | -17
b2 ^ your none unknown | -17
b2 a <l> | -25
b2 a <l> comma known | 8
b2 a <l> none unknown | -24
b2 a <rare> none unknown | -25
b2 a <rare> stop known | 14
b2 a hundred | -18
b2 a hurry | 12
b2 a hurry none known | 12
b2 a lane | 17
b2 a lane stop known | 17
b2 a little | -19
b2 a little none unknown | -19
b2 a stronger | -21
b2 a stronger none unknown | -21
b2 a tie | -18
b2 a tie none known | -18
b2 a try | 14
b2 a try stop known | 14
b2 about my | -22
b2 about the | -15
b2 about the none unknown | -15
b2 about to | -13
b2 about to none unknown | -13
b2 about your | -21
b2 about your none unknown | -21
b2 ac quit | 13
b2 ac quit stop known | 13
b2 adjuster at | -5
b2 adjuster at none unknown | -5
b2 adjuster with | -18
b2 adjuster with none unknown | -18
b2 administration your | -8
b2 administration your none unknown | -8
b2 advance auto | -5
b2 advance auto none unknown | -5
b2 advance on | -8
b2 afternoon <given> | -12
b2 afternoon <given> none known | -12
b2 afternoon <given> none unknown | -9
b2 afternoon sir | 15
b2 afternoon sir stop unknown | 15
b2 again <given> | -6
b2 again its | 18
b2 again its none known | 18
b2 all my | -12
b2 all my none unknown | -12
b2 all names | 12
b2 all names none known | 12
b2 am <given> | -20
b2 am <given> none known | -16
b2 am <given> none unknown | -6
b2 am in | -19
b2 am in none unknown | -19
b2 an <n> | 13
b2 an <n> stop known | 14
b2 an <n> stop unknown | -6
b2 and im | 4
b2 and im none known | 8
b2 and it | -8
b2 and it none unknown | -8
b2 and its none known | 19
b2 and its none unknown | -14
b2 and my | -11
b2 and not | -8
b2 and not none unknown | -8
b2 and over | 15
b2 and over stop known | 15
b2 and shop | -15
b2 and shop none unknown | -15
b2 and sons | -10
b2 and sons none unknown | -10
b2 and the | -8
b2 and the none unknown | -5
b2 and theres | -6
b2 and theres none unknown | -6
b2 and two | -27
b2 and two none unknown | -27
b2 and your | -9
b2 and your none unknown | -9
b2 anything <rare> | 19
b2 anything <rare> none known | 19
b2 anyway im | 6
b2 anyway im none known | 6
b2 anywhere its | 13
b2 anywhere its none known | 13
b2 apartment on | -10
b2 apartment on none unknown | -10
b2 appointment for | -21
b2 appointment for none unknown | -21
b2 appointment on | -23
b2 appointment on none unknown | -23
b2 appointment please | 13
b2 appointment please stop known | 13
b2 appointment with | -10
b2 appointment with none unknown | -6
b2 aqui en | -11
b2 aqui en none unknown | -11
b2 as in | -18
b2 as in none known | -18
b2 ask for | 30
b2 ask for none known | 27
b2 asking for | 24
b2 asking for none known | 24
b2 at <given> | -23
b2 at <given> none unknown | -23
b2 at <n> | -24
b2 at <n> none known | -10
b2 at <n> none unknown | -23
b2 at <rare> | -38
b2 at <rare> comma unknown | -7
b2 at <rare> none unknown | -29
b2 at advance | -7
b2 at advance none unknown | -7
b2 at capital | -7
b2 at capital none unknown | -7
b2 at car | -6
b2 at car none unknown | -6
b2 at church | 17
b2 at church stop known | 17
b2 at enterprise | -8
b2 at enterprise none unknown | -8
b2 at first | -11
b2 at first none unknown | -11
b2 at four | 6
b2 at four none known | 6
b2 at greater | -8
b2 at greater none unknown | -8
b2 at idle | 7
b2 at idle stop known | 17
b2 at keystone | -11
b2 at keystone none unknown | -11
b2 at mass | -18
b2 at mass none unknown | -18
b2 at mount | -11
b2 at new | -15
b2 at new none known | -15
b2 at the | -18
b2 at the none known | -14
b2 at the none unknown | -16
b2 at three | -12
b2 at three none unknown | -12
b2 attention your | -10
b2 attention your none unknown | -10
b2 audi <n> | 14
b2 audi <n> stop known | 14
b2 auto shop | -7
b2 auto shop none unknown | -7
b2 available monday | 11
b2 available monday stop known | 11
b2 back in | -9
b2 back in none known | -9
b2 back on | 13
b2 back on stop known | 13
b2 bateria el | -25
b2 bateria el none unknown | -25
b2 be around | -18
b2 be around none unknown | -18
b2 be good | 10
b2 be good stop known | 10
b2 be great | 9
b2 be great none known | 9
b2 be in | -12
b2 be in none unknown | -12
b2 be perfect | 5
b2 be perfect stop known | 5
b2 beach and | -15
b2 beach and none unknown | -15
b2 beach im | 9
b2 beach im none known | 9
b2 beep im | 8
b2 beep im none known | 8
b2 before <rare> | 12
b2 before <rare> none known | 12
b2 before it | -17
b2 before it none unknown | -17
b2 behalf of | -11
b2 behalf of none known | -11
b2 big <given> | 16
b2 big <given> none known | 16
b2 bill with | -17
b2 bill with none known | -12
b2 bill with none unknown | -6
b2 bit im | 11
b2 bit im none known | 11
b2 blades im | 14
b2 blades im none known | 14
b2 bold city | -20
b2 bold city none unknown | -20
b2 bridge the | -6
b2 bridge the none known | -6
b2 bright path | -13
b2 bright path none unknown | -13
b2 brother its | 9
b2 brother its none known | 9
b2 buenas <given> | -19
b2 buenas <given> none unknown | -19
b2 buenas habla | 15
b2 buenas habla none known | 15
b2 buenas soy | 40
b2 buenas soy none known | 40
b2 buenas tardes | 15
b2 buenas tardes comma known | 15
b2 bueno habla | 26
b2 bueno habla none known | 26
b2 buenos dias | 16
b2 buenos dias comma known | 16
b2 business relief | -8
b2 business relief none unknown | -8
b2 by <given> | -17
b2 by <given> comma unknown | -17
b2 by the | -24
b2 by the none known | -24
b2 by the none unknown | -14
b2 calienta mucho | -7
b2 calienta mucho none unknown | -7
b2 call <given> | -10
b2 call <given> none unknown | -10
b2 call me | 10
b2 call me comma known | 21
b2 call me none unknown | 9
b2 call sun | -20
b2 call sun none unknown | -20
b2 called me | 5
b2 called me none known | 5
b2 calling about | -15
b2 calling about none unknown | -15
b2 calling for | -48
b2 calling for none known | -48
b2 calling from | -25
b2 calling from none unknown | -23
b2 calls me | 17
b2 can help | 13
b2 can help stop known | 13
b2 can reach | 21
b2 can reach none known | 21
b2 can start | -15
b2 can start none known | -15
b2 can you | -18
b2 can you none unknown | -18
b2 capital <l> | 15
b2 capital <l> comma unknown | 15
b2 carro se | -8
b2 carro se none unknown | -8
b2 chance me | -13
b2 chance me none unknown | -13
b2 change its | 15
b2 change its none known | 15
b2 charging im | 9
b2 charging im none known | 9
b2 citizens for | -31
b2 citizens for none unknown | -31
b2 cleaning with | -6
b2 cleaning with none known | -6
b2 college im | 11
b2 college im none known | 11
b2 come to | -33
b2 come to none unknown | -33
b2 commander <given> | -8
b2 commander <given> none unknown | -8
b2 con <rare> | -20
b2 con <rare> none unknown | -20
b2 con un | -13
b2 con un none unknown | -13
b2 concerning your | -9
b2 concerning your none unknown | -9
b2 cost please | 7
b2 cost please none known | 7
b2 costco in | -9
b2 counter at | -16
b2 counter at none unknown | -16
b2 cuanto cobra | -8
b2 cuanto cobra stop unknown | -8
b2 customer your | -20
b2 customer your none unknown | -20
b2 day <given> | -12
b2 day <given> none unknown | -12
b2 day except | -7
b2 day except none unknown | -7
b2 de <rare> | -40
b2 de <rare> comma unknown | -22
b2 de <rare> none unknown | -18
b2 de <rare> stop unknown | -31
b2 de la | -28
b2 de la none known | -27
b2 de su | -24
b2 de su none unknown | -24
b2 deacon <given> | -8
b2 deacon <given> none unknown | -8
b2 dealer in | -7
b2 dealer in none unknown | -7
b2 del <rare> | -6
b2 delivery <n> | -14
b2 delivery <n> none unknown | -14
b2 department at | -21
b2 department at none known | -17
b2 department at none unknown | -31
b2 department of | -15
b2 department of none unknown | -15
b2 desk at | -25
b2 desk at none known | -21
b2 desk at none unknown | -29
b2 dias habla | 14
b2 dias habla none known | 14
b2 dias soy | 9
b2 dias soy none known | 9
b2 dispatch at | -14
b2 dispatch at none unknown | -14
b2 do those | 11
b2 do those stop known | 11
b2 doin <given> | -8
b2 doin <given> none unknown | -8
b2 dollars no | -18
b2 dollars no none unknown | -18
b2 down as | -13
b2 down as none known | -13
b2 down in | -24
b2 down in none unknown | -24
b2 down is | 20
b2 down is none known | 20
b2 dr <given> | -6
b2 dr <given> none unknown | -6
b2 drive for | -15
b2 drive for none unknown | -15
b2 drive it | 7
b2 drive it stop known | 7
b2 drive to | -5
b2 drive to none unknown | -5
b2 driver in | -10
b2 driver in none known | -10
b2 el <rare> | -16
b2 eleven under | 19
b2 eleven under none known | 19
b2 en el | -9
b2 en el none unknown | -9
b2 en la | -9
b2 en la none unknown | -9
b2 en los | -34
b2 en los none unknown | -34
b2 es <given> | -15
b2 es <given> none known | -6
b2 es <given> none unknown | -9
b2 es <rare> | -23
b2 es <rare> none unknown | -23
b2 es un | -30
b2 es un none unknown | -30
b2 esta por | -12
b2 esta por none unknown | -12
b2 estoy en | -18
b2 estoy en none unknown | -18
b2 evening <given> | -10
b2 evening <given> none unknown | -10
b2 evening <rare> | 21
b2 evening <rare> none known | 21
b2 evening im | 9
b2 evening im none known | 9
b2 evening its | 13
b2 evening its none known | 13
b2 extended warranty | -13
b2 extended warranty none unknown | -13
b2 far as | -19
b2 far as none unknown | -19
b2 father <given> | 4
b2 father <given> comma known | 12
b2 favor me | -9
b2 favor me none unknown | -9
b2 fees call | 16
b2 fees call none known | 16
b2 fine names | 7
b2 fine names none known | 7
b2 first coast | -14
b2 first coast none unknown | -14
b2 first for | -27
b2 first for none unknown | -27
b2 first name | 42
b2 first name none known | 42
b2 for <given> none known | 11
b2 for <given> none unknown | -25
b2 for <rare> | -24
b2 for by | -12
b2 for by none unknown | -12
b2 for common | -18
b2 for common none unknown | -18
b2 for mobile | -7
b2 for mobile none unknown | -7
b2 for safe | -18
b2 for safe none unknown | -18
b2 for short | 21
b2 for short comma known | 21
b2 for the | -19
b2 for the none known | -7
b2 for the none unknown | -25
b2 for work | 17
b2 for work stop known | 17
b2 free im | 9
b2 free im none known | 9
b2 frenos de | -5
b2 frenos de none unknown | -5
b2 friends of | 20
b2 friends of none known | 26
b2 from <given> | -20
b2 from <rare> | 17
b2 from <rare> comma known | 18
b2 from <rare> none known | -15
b2 from <rare> none unknown | -32
b2 from <rare> stop known | 7
b2 from bright | -15
b2 from bright none unknown | -15
b2 from from | -9
b2 from from none unknown | -9
b2 from google | -7
b2 from google none unknown | -7
b2 from great | -11
b2 from great none unknown | -11
b2 from greater | -5
b2 from greater none unknown | -5
b2 from harbor | -15
b2 from harbor none unknown | -15
b2 from interstate | -20
b2 from interstate none unknown | -20
b2 from mount | -12
b2 from mount none unknown | -11
b2 from napa | -8
b2 from napa none unknown | -8
b2 from northside | -6
b2 from northside none unknown | -6
b2 from the | -31
b2 from the none unknown | -31
b2 full of | -4
b2 full of none unknown | -4
b2 garage at | -6
b2 garage at none unknown | -6
b2 garage in | -12
b2 garage in none unknown | -12
b2 get <rare> | 13
b2 get <rare> none known | 9
b2 get <rare> stop known | 15
b2 get time | -11
b2 get time none unknown | -11
b2 girl its | 24
b2 girl its none known | 24
b2 go home | 11
b2 go home none known | 11
b2 go on | -8
b2 go on none unknown | -8
b2 go over | -12
b2 go over none unknown | -12
b2 go to | -18
b2 go to none unknown | -18
b2 good <rare> | 5
b2 good <rare> stop known | 5
b2 good afternoon | 26
b2 good afternoon comma known | 16
b2 good afternoon stop known | 23
b2 good day | 23
b2 good day comma known | 23
b2 good evening | 13
b2 good evening stop known | 13
b2 good its | 15
b2 good morning | -20
b2 good morning comma known | 39
b2 good morning comma unknown | -26
b2 good morning stop known | 30
b2 good this | 22
b2 got my | -24
b2 got my none unknown | -24
b2 got no | -8
b2 got no none unknown | -8
b2 got that | -5
b2 got that none unknown | -5
b2 got the | -8
b2 got the none unknown | -7
b2 got two | -25
b2 got two none unknown | -25
b2 grant from | -8
b2 grant from none unknown | -8
b2 great <rare> | -9
b2 great <rare> none unknown | -9
b2 greater mount | -11
b2 greater mount none known | -11
b2 guy on | -5
b2 guy on none unknown | -5
b2 guys in | -7
b2 guys in none known | -7
b2 gym on | -9
b2 gym on none unknown | -9
b2 ha <rare> | -34
b2 ha <rare> none unknown | -21
b2 habla <given> | -27
b2 habla <given> none known | -22
b2 habla <given> none unknown | -7
b2 hablo de | -15
b2 hablo de none unknown | -15
b2 half inch | -14
b2 half inch none unknown | -14
b2 handle wiring | 11
b2 handle wiring none known | 11
b2 harbor <rare> | -11
b2 harbor <rare> none unknown | -11
b2 hello <given> | -43
b2 hello <given> comma known | -26
b2 hello <given> none known | -25
b2 hello <given> none unknown | -12
b2 hello dear | 18
b2 hello dear comma known | 18
b2 hello im | 23
b2 hello im none known | 9
b2 hello its | 26
b2 hello its none known | 26
b2 hello sir | 14
b2 hello sir comma known | 14
b2 hello there | 14
b2 hello there comma known | 14
b2 hello will | -20
b2 hello will none known | -20
b2 hello yes | -8
b2 hello yes none known | 21
b2 helping hands | -10
b2 helping hands none unknown | -10
b2 her dad | 16
b2 her dad comma known | 16
b2 her father | 12
b2 her father comma known | 12
b2 her im | 14
b2 her im none known | 14
b2 her names | -37
b2 her names none known | -37
b2 her son | 18
b2 her son comma unknown | 17
b2 here <given> | -17
b2 here <given> none unknown | -17
b2 here from | -13
b2 here from none unknown | -13
b2 here in | -18
b2 here in none unknown | -17
b2 here is | 25
b2 here is none known | 25
b2 here with | -24
b2 here with none unknown | -24
b2 heres <given> | -23
b2 heres <given> none known | -23
b2 hermano es | 14
b2 hermano es none known | 14
b2 hey <given> | 18
b2 hey <given> comma known | 25
b2 hey <given> none known | 6
b2 hey <given> none unknown | -44
b2 hey im | 10
b2 hey im none known | 10
b2 hey its | 40
b2 hey its none known | 24
b2 hey its none unknown | 30
b2 hey man | 10
b2 hey man comma known | 14
b2 hey man none known | 7
b2 hey there | 13
b2 hey there comma known | 13
b2 hey this | 26
b2 hey this none known | 13
b2 hi <given> | -29
b2 hi <given> comma known | 11
b2 hi <given> none known | -36
b2 hi <given> none unknown | -18
b2 hi im | 18
b2 hi im none known | 18
b2 hi its | 31
b2 hi its none known | 29
b2 hi love | -15
b2 hi love none unknown | -15
b2 hi there | 14
b2 hi there comma known | 14
b2 higher on | -4
b2 higher on none unknown | -4
b2 his neighbor | 15
b2 his neighbor none known | 15
b2 hola <given> | -14
b2 hola <given> none unknown | -14
b2 hola esta | -30
b2 hola habla | 13
b2 hola habla none known | 13
b2 hola soy | 37
b2 hola soy none known | 32
b2 home in | -6
b2 home in none unknown | -6
b2 hot air | 11
b2 hot air stop known | 11
b2 house <n> | -22
b2 house <n> none unknown | -22
b2 house in | -3
b2 house in none unknown | -3
b2 howdy <given> | -20
b2 hurry im | 9
b2 hurry im none known | 9
b2 i <l> | -17
b2 i aint | -14
b2 i aint none unknown | -14
b2 i am | 33
b2 i am none known | 38
b2 i checked | 10
b2 i checked stop known | 10
b2 i drive | -15
b2 i drive none unknown | -15
b2 i have | -9
b2 i have none unknown | -9
b2 i pay | -16
b2 i think | 13
b2 i think none known | 13
b2 idle call | 9
b2 idle call none known | 9
b2 im <given> | 10
b2 im <given> comma known | 11
b2 im <given> comma unknown | -20
b2 im <given> none known | -6
b2 im <given> none unknown | -8
b2 im <given> stop known | 18
b2 im <rare> | 9
b2 im <rare> comma known | 17
b2 im at | -7
b2 im at none unknown | -7
b2 im grant | -9
b2 im grant none known | -9
b2 im in | -27
b2 im in none known | -19
b2 im in none unknown | -30
b2 im not | -5
b2 im on | -26
b2 im on none unknown | -26
b2 im with | -7
b2 im with none unknown | -7
b2 in <given> | -17
b2 in <given> comma unknown | -11
b2 in <given> none unknown | -19
b2 in <rare> | -25
b2 in <rare> none unknown | -12
b2 in boy | -27
b2 in boy comma unknown | -27
b2 in east | -10
b2 in east none unknown | -10
b2 in green | -13
b2 in green none unknown | -13
b2 in im | 7
b2 in im none known | 7
b2 in law | -10
b2 in my | -16
b2 in my none unknown | -31
b2 in new | -10
b2 in new none unknown | -10
b2 in the | -20
b2 in the none unknown | -20
b2 instead its | 16
b2 instead its none known | 16
b2 insurance its | 14
b2 insurance its none known | 14
b2 intended for | -24
b2 intended for none known | -24
b2 is <given> | 3
b2 is <given> comma known | -9
b2 is <given> none unknown | -13
b2 is <given> stop known | 10
b2 is <given> stop unknown | 12
b2 is <rare> | -41
b2 is <rare> none unknown | -30
b2 is big | -22
b2 is big none known | -22
b2 is bill | -17
b2 is bill none unknown | -17
b2 is for | -25
b2 is for none known | -25
b2 is grant | -26
b2 is grant none known | -26
b2 is in | -16
b2 is in none unknown | -3
b2 is is | 13
b2 is is none known | 13
b2 is joy | -19
b2 is joy none known | -19
b2 is price | 3
b2 is price none known | 3
b2 is skip | 12
b2 is skip none known | 12
b2 is state | -18
b2 is state none unknown | -18
b2 is stone | 16
b2 is stone stop known | 16
b2 is the | -38
b2 is the none unknown | -38
b2 is this | -57
b2 is this none unknown | -57
b2 is will | -24
b2 is will none known | -24
b2 it <given> | -10
b2 it <given> none unknown | -6
b2 it <rare> | 17
b2 it <rare> none known | 17
b2 it aint | -9
b2 it aint none unknown | -7
b2 it call | 31
b2 it fixed | 13
b2 it fixed stop known | 13
b2 it from | -5
b2 it from none unknown | -5
b2 it im | 16
b2 it im none unknown | 16
b2 it is | 26
b2 it is none known | 26
b2 it just | -11
b2 it just none unknown | -11
b2 it like | -9
b2 it like none unknown | -9
b2 it names | 24
b2 it names none known | 24
b2 it to | -3
b2 it to none unknown | -3
b2 it up | 13
b2 it up none known | 14
b2 its <car> | -9
b2 its <car> comma unknown | -9
b2 its <given> comma unknown | 4
b2 its <given> none known | -18
b2 its <given> none unknown | -8
b2 its <given> stop known | 20
b2 its <rare> none unknown | 9
b2 its for | 23
b2 its for none known | 23
b2 its mac | 12
b2 its mac stop known | 12
b2 its me | 26
b2 its me comma known | 13
b2 its me stop known | 9
b2 its the | -13
b2 its the none unknown | -13
b2 its will | -11
b2 its will none known | -11
b2 its your | -27
b2 its your none unknown | -27
b2 job in | -9
b2 job in none unknown | -9
b2 joints <rare> | 20
b2 joints <rare> none known | 20
b2 just call | 11
b2 just call stop known | 11
b2 just past | -14
b2 just past none unknown | -14
b2 just talk | 13
b2 just talk stop known | 13
b2 kidding its | 5
b2 kidding its none known | 5
b2 known its | 8
b2 known its none known | 8
b2 la <rare> | -15
b2 la <rare> none unknown | -15
b2 la i | -6
b2 la i none unknown | -6
b2 labor call | 7
b2 labor call none known | 7
b2 last name | -19
b2 last name none unknown | -32
b2 last night | 12
b2 last night none known | 12
b2 le <rare> | 20
b2 le <rare> none known | 20
b2 le habla | 22
b2 le habla none known | 22
b2 left the | -6
b2 left the none unknown | -6
b2 light on | -18
b2 light on none unknown | -18
b2 like <rare> | -9
b2 like <rare> none unknown | -9
b2 like now | 16
b2 like now stop known | 16
b2 like the | -35
b2 like the none unknown | -34
b2 lines at | -7
b2 lines at none unknown | -7
b2 listing on | -11
b2 listing on none unknown | -11
b2 little <rare> | -31
b2 live in | -20
b2 live in none known | -20
b2 live off | -23
b2 live off none unknown | -23
b2 llamo <given> | -33
b2 llamo <given> none known | -28
b2 llamo <given> none unknown | -7
b2 llamo <rare> | -16
b2 llamo <rare> none unknown | -16
b2 los <rare> | -33
b2 los <rare> none unknown | -31
b2 lot at | -23
b2 lot at none unknown | -23
b2 lot in | -5
b2 lot in none unknown | -5
b2 lot on | -25
b2 lot on none unknown | -25
b2 man <given> | -11
b2 man <given> none unknown | -11
b2 man for | -6
b2 man for none known | -6
b2 man its | 21
b2 man its none known | 19
b2 manage the | -4
b2 manage the none unknown | -4
b2 manana para | -6
b2 manana para none unknown | -6
b2 me <given> | -14
b2 me <given> none unknown | -14
b2 me <rare> | -22
b2 me <rare> none known | -22
b2 me im | 24
b2 me im none known | 26
b2 me its | 32
b2 me its none known | 32
b2 me llamo | 35
b2 me llamo none known | 32
b2 me llamo none unknown | 11
b2 me los | -8
b2 me los none unknown | -8
b2 me puede | -14
b2 me puede none unknown | -14
b2 message from | 33
b2 message from none known | 34
b2 message from none unknown | -21
b2 message im | 10
b2 message im none known | 10
b2 met im | 6
b2 met im none known | 6
b2 mi <rare> | -14
b2 mi <rare> none known | -9
b2 mi hijo | -16
b2 miss <given> | 12
b2 miss <given> none known | 34
b2 miss <given> none unknown | -7
b2 miss <given> stop known | 11
b2 mobile mechanic | 10
b2 mobile mechanic stop known | 10
b2 mom its | 23
b2 mom its none known | 23
b2 month <given> | -18
b2 month <given> none known | -18
b2 month im | 11
b2 month im none known | 11
b2 morning <given> | -12
b2 morning <given> none unknown | -12
b2 morning desert | -18
b2 morning desert none unknown | -18
b2 morning im | 8
b2 morning im none known | 8
b2 morning its none known | 25
b2 morning its none unknown | -14
b2 morning with | -16
b2 morning with none unknown | -16
b2 mount <rare> | -16
b2 mount <rare> none unknown | -16
b2 move it | -19
b2 moved to | -13
b2 moved to none unknown | -13
b2 mr <given> | -11
b2 mr <given> none unknown | -11
b2 mrs <given> | -14
b2 mrs <given> none unknown | -9
b2 mrs <rare> | 20
b2 mrs <rare> comma unknown | 20
b2 my <rare> | 20
b2 my <rare> none known | 20
b2 my back | 11
b2 my back stop known | 11
b2 my boss | -30
b2 my boss comma known | -30
b2 my cousin | -13
b2 my cousin none known | -13
b2 my coworker | -14
b2 my coworker none known | -14
b2 my daughter | -8
b2 my daughter none known | -8
b2 my dog | -16
b2 my dog none unknown | -16
b2 my engine | -9
b2 my engine none known | -9
b2 my husband | -29
b2 my husband none known | -13
b2 my husbands | -24
b2 my name | 33
b2 my name none known | 33
b2 my names | 36
b2 my names none known | 30
b2 my neighbor | -20
b2 my neighbor none known | -19
b2 my neighbor none unknown | -7
b2 my nephew | -7
b2 my son | -24
b2 my wife | -22
b2 name <given> | -18
b2 name <given> comma unknown | -23
b2 name <given> none known | -8
b2 name <given> none unknown | -8
b2 name <rare> | -26
b2 name <rare> comma unknown | -29
b2 name <rare> none unknown | -12
b2 name is | 29
b2 name is none known | 27
b2 name is none unknown | 16
b2 names <given> | -19
b2 names <given> comma known | 21
b2 names <given> none known | -24
b2 names <given> none unknown | -7
b2 names will | -10
b2 names will none known | -10
b2 napa auto | -6
b2 napa auto none unknown | -6
b2 napa on | -27
b2 napa on none known | -21
b2 napa on none unknown | -19
b2 national small | -12
b2 national small none unknown | -12
b2 need hands | 15
b2 need hands stop known | 15
b2 new one | -16
b2 new one none unknown | -16
b2 next month | 16
b2 next month stop known | 16
b2 next week | 8
b2 next week stop known | 8
b2 no <l> | 12
b2 no <l> stop known | 12
b2 no <rare> | -7
b2 no <rare> none unknown | -7
b2 no la | -8
b2 no la none unknown | -8
b2 no on | -26
b2 no on none unknown | -26
b2 no prende | -8
b2 no prende none unknown | -7
b2 nobody <given> | -4
b2 nobody <given> none unknown | -4
b2 noise like | -8
b2 noise like none unknown | -8
b2 nomas <rare> | -8
b2 nomas <rare> none unknown | -8
b2 nombre es | 32
b2 nombre es none known | 24
b2 nombre es none unknown | 20
b2 not <given> | 11
b2 not <given> stop known | 11
b2 not crazy | 17
b2 not crazy stop known | 17
b2 not the | -7
b2 not the none known | -7
b2 noticed your | -12
b2 noticed your none unknown | -12
b2 now <rare> | -7
b2 now <rare> none unknown | -7
b2 now now | -15
b2 now now stop unknown | -15
b2 number from | -15
b2 number from none known | -15
b2 number im | 22
b2 number im none known | 22
b2 nurse at | -14
b2 nurse at none unknown | -4
b2 october <rare> | -26
b2 october <rare> stop unknown | -26
b2 of <given> | -6
b2 of <given> none unknown | -6
b2 of <rare> | -22
b2 of <rare> comma known | -22
b2 of social | -13
b2 of social none unknown | -13
b2 of the | -17
b2 of the none unknown | -17
b2 of yours | 17
b2 of yours comma known | 17
b2 off of | -18
b2 off of none unknown | -14
b2 office <n> | -6
b2 office <n> none unknown | -6
b2 office <rare> | -18
b2 office <rare> none known | -18
b2 office at | -14
b2 office at none known | -14
b2 office in | -6
b2 office in none unknown | -6
b2 office its | 16
b2 office its none known | 16
b2 office on | -19
b2 office on none unknown | -6
b2 officer <given> | -12
b2 officer <given> none known | -12
b2 officer lang | -19
b2 officer lang comma unknown | -19
b2 oh <given> | 10
b2 oh <given> stop known | 16
b2 oh im | -12
b2 oh im none known | -12
b2 oh my | -30
b2 oh my none unknown | -30
b2 oil synthetic | 11
b2 oil synthetic stop known | 11
b2 old st | -14
b2 old st none unknown | -14
b2 on <given> | -28
b2 on <given> none known | -28
b2 on <given> none unknown | -6
b2 on <rare> | -30
b2 on <rare> comma unknown | -8
b2 on <rare> none known | -28
b2 on <rare> none unknown | -26
b2 on <rare> stop known | 30
b2 on beach | -7
b2 on beach none unknown | -7
b2 on gate | -16
b2 on gate none unknown | -16
b2 on im | 21
b2 on im none known | 21
b2 on its none known | 13
b2 on old | -18
b2 on old none unknown | -18
b2 on on | -12
b2 on on none known | -12
b2 on that | 14
b2 on the | -29
b2 on the none known | -18
b2 on the none unknown | -15
b2 one <rare> | -11
b2 one <rare> none unknown | -11
b2 one on | -20
b2 one on none unknown | -20
b2 one the | -14
b2 one to | -20
b2 one to none unknown | -20
b2 opinion im | 12
b2 opinion im none known | 12
b2 or both | 9
b2 or both stop known | 9
b2 or nobody | 11
b2 or nobody stop known | 11
b2 oreilly on | -12
b2 oreilly on none unknown | -12
b2 our bakery | -12
b2 our bakery comma unknown | -12
b2 out at | -4
b2 out at none unknown | -4
b2 out here | -15
b2 out here none unknown | -15
b2 out in | -6
b2 out in none unknown | -6
b2 out of | -21
b2 out of none known | -21
b2 out of none unknown | -14
b2 out on | -14
b2 out on none unknown | -14
b2 out past | -27
b2 out past none unknown | -19
b2 out to | -13
b2 out to none unknown | -13
b2 over at | -20
b2 over at none known | -11
b2 over at none unknown | -15
b2 over for | -11
b2 over in | -13
b2 over in none unknown | -8
b2 over on | -8
b2 over on none unknown | -8
b2 owner its | 4
b2 owner its none known | 4
b2 owner your | -9
b2 owner your none unknown | -9
b2 page of | -10
b2 page of none unknown | -10
b2 paid the | -24
b2 paid the none known | -24
b2 paper one | -9
b2 paper one stop unknown | -9
b2 para <rare> | -21
b2 para <rare> none known | -22
b2 para un | -16
b2 para un none unknown | -16
b2 park off | -13
b2 park off none unknown | -13
b2 park on | -9
b2 park on none unknown | -9
b2 parked on | -6
b2 parked on none known | -6
b2 parts from | -17
b2 parts from none unknown | -17
b2 past the | -4
b2 past the none unknown | -4
b2 pastor <given> | -5
b2 pastor <given> none unknown | -5
b2 paying im | 10
b2 paying im none known | 10
b2 payment by | -22
b2 payment by none unknown | -22
b2 pick <l> | -19
b2 pick <l> comma unknown | -19
b2 place in | -13
b2 place in none unknown | -13
b2 plan im | 5
b2 plan im none known | 5
b2 please <given> | -20
b2 please <given> none unknown | -6
b2 please call | 19
b2 please call stop known | 8
b2 please im | 8
b2 please im none known | 8
b2 please ring | 14
b2 please ring none known | 14
b2 post on | -6
b2 post on none unknown | -6
b2 prende le | -13
b2 prende le none unknown | -13
b2 price at | -4
b2 price at none unknown | -4
b2 problem im | 13
b2 problem im none known | 13
b2 program at | -8
b2 program at none unknown | -8
b2 publix on | -37
b2 publix on none known | -31
b2 publix on none unknown | -7
b2 puede <rare> | -20
b2 puede <rare> none known | -20
b2 put down | 19
b2 put down none known | 19
b2 qualify for | -32
b2 qualify for none unknown | -32
b2 que me | -9
b2 que me none unknown | -9
b2 radiador y | -6
b2 radiador y none unknown | -6
b2 re <rare> | -28
b2 re <rare> none unknown | -28
b2 reach a | -21
b2 reach a none known | -21
b2 reach the | -4
b2 reach the none unknown | -4
b2 real close | 12
b2 real close stop known | 12
b2 real names | 15
b2 real names none known | 15
b2 really is | 4
b2 really is none known | 4
b2 regarding your | -23
b2 regarding your none unknown | -23
b2 remember me | 10
b2 remember me comma known | 10
b2 rep at | -9
b2 rep at none unknown | -9
b2 road its | -7
b2 road its none unknown | -7
b2 row <l> | 6
b2 row <l> none known | 6
b2 royal and | -11
b2 royal and none unknown | -11
b2 scratch saturday | 8
b2 scratch saturday stop known | 8
b2 se <rare> | -8
b2 se <rare> none unknown | -8
b2 se le | -6
b2 se le none unknown | -6
b2 see if | -9
b2 see you | -6
b2 see you none unknown | -6
b2 sell it | 7
b2 sell it stop known | 7
b2 sellers in | -18
b2 sellers in none unknown | -18
b2 selling in | -10
b2 selling in none unknown | -10
b2 senor habla | 12
b2 senor habla none known | 12
b2 senora <given> | -29
b2 senora <given> none unknown | -29
b2 shell on | -14
b2 shell on none unknown | -6
b2 shop in | -15
b2 shop in none known | -15
b2 shop on | -19
b2 shop on none known | -9
b2 shop on none unknown | -11
b2 si <rare> | -10
b2 si <rare> none unknown | -10
b2 si buenas | -12
b2 si buenas comma known | -12
b2 si habla | 13
b2 si habla none known | 13
b2 si hello | 16
b2 si hello comma known | 16
b2 since before | -15
b2 since before none unknown | -15
b2 sir <given> | -16
b2 sister <given> | -16
b2 sister <given> none known | -16
b2 site in | -10
b2 six hundred | 11
b2 six hundred stop known | 11
b2 six tonight | 12
b2 six tonight stop known | 12
b2 six transmission | -14
b2 six transmission none unknown | -14
b2 small business | -9
b2 small business none unknown | -9
b2 smell like | -9
b2 smell like none unknown | -9
b2 smoke just | -29
b2 smoke just none unknown | -29
b2 so im | 8
b2 so its | 24
b2 so its none known | 18
b2 so its none unknown | 13
b2 social security | -23
b2 social security none unknown | -23
b2 soy <given> comma known | 23
b2 soy <given> none known | -24
b2 soy <given> none unknown | -10
b2 soy la | 21
b2 soy la none known | 21
b2 state <rare> | -10
b2 state <rare> none known | -10
b2 state of | -24
b2 state of none unknown | -24
b2 station in | -5
b2 station in none unknown | -5
b2 stay in | -19
b2 stay in none unknown | -19
b2 store on | -10
b2 store on none known | -10
b2 street in | -6
b2 student at | -7
b2 student at none unknown | -7
b2 student loan | -20
b2 student loan none unknown | -20
b2 stuff names | 11
b2 stuff names none known | 11
b2 su <rare> | -33
b2 su <rare> none unknown | -33
b2 summer my | -6
b2 summer my none unknown | -6
b2 tank today | 15
b2 tank today none known | 15
b2 tardes habla | 22
b2 tardes habla none known | 22
b2 tardes soy | 23
b2 tardes soy none known | 23
b2 target on | -18
b2 target on none unknown | -18
b2 tax and | -8
b2 tax and none unknown | -8
b2 tell me | 12
b2 tell me stop known | 12
b2 ten tonight | 10
b2 ten tonight stop known | 10
b2 thank you comma known | 22
b2 thank you none known | -6
b2 thanks its | 30
b2 thanks oh | 14
b2 thanks oh comma known | 14
b2 that run | 11
b2 that run stop known | 11
b2 thats me | 26
b2 thats me comma known | 26
b2 the <given> | -15
b2 the <given> none unknown | -7
b2 the <n> | -15
b2 the <n> none known | -10
b2 the <rare> | 19
b2 the <rare> comma known | 31
b2 the <rare> none known | -8
b2 the <rare> none unknown | -38
b2 the <rare> stop known | 15
b2 the car | 5
b2 the car stop known | 5
b2 the church | -11
b2 the church none unknown | -11
b2 the driveway | 15
b2 the driveway stop known | 15
b2 the employee | -5
b2 the employee none unknown | -5
b2 the end | -5
b2 the fellow | 17
b2 the fellow stop unknown | 17
b2 the gas | 14
b2 the gas stop known | 14
b2 the grand | -16
b2 the home | -8
b2 the home none unknown | -8
b2 the mechanic | 19
b2 the mechanic stop known | 19
b2 the mobile | -14
b2 the mobile none known | -14
b2 the money | 18
b2 the money stop known | 18
b2 the names | 17
b2 the names none known | 17
b2 the national | -12
b2 the national none unknown | -12
b2 the rear | -15
b2 the rear none unknown | -15
b2 the small | -12
b2 the small none unknown | -12
b2 the social | -24
b2 the social none unknown | -24
b2 the south | -11
b2 the south none unknown | -11
b2 the student | -10
b2 the student none unknown | -10
b2 the the | -7
b2 the the none unknown | -7
b2 the tie | -7
b2 the tie none known | -7
b2 the town | -18
b2 the town none unknown | -18
b2 the truck | 10
b2 the truck stop known | 10
b2 the united | -19
b2 the united none unknown | -19
b2 the vehicle | -8
b2 the vehicle none unknown | -8
b2 the way | 18
b2 the way none known | 18
b2 the winn | -11
b2 the winn comma known | -11
b2 then the | -11
b2 then the none unknown | -11
b2 there <given> | -23
b2 there <given> none known | -20
b2 there <given> none unknown | -7
b2 thing on | -6
b2 thing on none unknown | -6
b2 think <given> | -9
b2 think <given> none unknown | -9
b2 this <given> | -18
b2 this <given> none unknown | -18
b2 this <rare> | 19
b2 this <rare> none unknown | 19
b2 this heres | 32
b2 this heres none known | 32
b2 this is | 40
b2 this is none known | 43
b2 this is none unknown | -8
b2 three <rare> | -5
b2 three <rare> none unknown | -5
b2 three days | 13
b2 three days stop known | 13
b2 through insurance | 15
b2 through insurance stop known | 15
b2 through the | -9
b2 through the none unknown | -9
b2 time <given> | -6
b2 time <given> none unknown | -6
b2 tire on | -10
b2 tire on none unknown | -10
b2 to come | -4
b2 to come none unknown | -4
b2 to green | -18
b2 to green none unknown | -18
b2 to know | -14
b2 to know none unknown | -14
b2 to reach | -19
b2 to say | 21
b2 to say none known | 21
b2 to the | -13
b2 to the none unknown | -13
b2 to you | 15
b2 to you comma known | 23
b2 to you stop unknown | 13
b2 today its | 21
b2 today its none known | 21
b2 tomorrow on | -11
b2 tomorrow on none unknown | -11
b2 tonight im | 13
b2 tonight im none known | 13
b2 touch it | 13
b2 touch it stop known | 13
b2 trip to | -22
b2 troca se | -10
b2 troca se none unknown | -10
b2 trying you | 12
b2 trying you stop known | 12
b2 tune up | 15
b2 tune up stop known | 15
b2 two <rare> | -33
b2 two <rare> none unknown | -33
b2 two thousand | 13
b2 two thousand stop known | 13
b2 un <rare> | -31
b2 un <rare> none unknown | -30
b2 uniform and | -10
b2 uniform and none unknown | -10
b2 united states | -20
b2 united states none unknown | -20
b2 uno para | -20
b2 uno para none unknown | -20
b2 up <given> | -14
b2 up <given> none unknown | -14
b2 up in | -14
b2 up in none unknown | -14
b2 up its | 24
b2 up its none known | 24
b2 up the | -11
b2 up the none unknown | -11
b2 up this | 16
b2 up this none known | 16
b2 usted ha | -27
b2 usted ha none unknown | -27
b2 van on | -5
b2 van on none unknown | -5
b2 vehicle is | -14
b2 vehicle is none known | -14
b2 verified and | -14
b2 verified and none known | -14
b2 voicemail from | -18
b2 voicemail from none unknown | -18
b2 walmart de | -9
b2 walmart de none unknown | -9
b2 walmart im | 8
b2 walmart im none known | 8
b2 walmart on | -16
b2 walmart on none unknown | -16
b2 weather coming | 13
b2 weather coming stop known | 13
b2 weeks out | 17
b2 weeks out stop known | 17
b2 weird like | -8
b2 weird like none unknown | -8
b2 well hey | 6
b2 well hey stop known | 6
b2 well howdy | 9
b2 well howdy stop known | 9
b2 were off | -12
b2 were off none unknown | -12
b2 whats good | -27
b2 whats good none unknown | -27
b2 whats up | 19
b2 whats up comma known | 19
b2 when hot | 12
b2 when hot stop known | 12
b2 wife <given> | -24
b2 wife <given> none unknown | -24
b2 wiring <n> | 12
b2 wiring <n> stop known | 12
b2 wiring im | 10
b2 wiring im none known | 10
b2 with <rare> | -14
b2 with <rare> comma unknown | -3
b2 with <rare> none known | -8
b2 with <rare> none unknown | -11
b2 with auto | -8
b2 with auto none unknown | -8
b2 with bright | -17
b2 with bright none unknown | -17
b2 with fast | -13
b2 with fast none known | -13
b2 with great | -12
b2 with great none unknown | -12
b2 with guardian | -10
b2 with guardian none unknown | -10
b2 with helping | -13
b2 with helping none unknown | -13
b2 with little | -9
b2 with little none unknown | -9
b2 with me | 7
b2 with me stop known | 7
b2 with my | -18
b2 with national | -8
b2 with national none unknown | -8
b2 with no | -19
b2 with no none unknown | -19
b2 with oreilly | -5
b2 with oreilly none unknown | -5
b2 with peak | -5
b2 with peak none unknown | -5
b2 with rank | -5
b2 with rank none unknown | -5
b2 with red | -10
b2 with red none known | -10
b2 with state | -5
b2 with state none unknown | -5
b2 with the | -29
b2 with the none unknown | -24
b2 with three | -7
b2 with three none unknown | -7
b2 wont start | 14
b2 wont start stop known | 16
b2 work <given> | -6
b2 work <given> none unknown | -6
b2 work in | -12
b2 work in none unknown | -9
b2 work its | 11
b2 work its none known | 11
b2 work on | -16
b2 work on none unknown | -15
b2 would be | 13
b2 would be none unknown | 13
b2 would suit | 12
b2 would suit stop known | 12
b2 write <given> | 11
b2 write <given> stop known | 11
b2 y <l> | -30
b2 y no | -11
b2 y no none unknown | -11
b2 y nomas | -8
b2 y nomas none unknown | -8
b2 ya doin | 9
b2 ya doin none known | 9
b2 yall its | 7
b2 yall its none known | 7
b2 yeah <given> | -5
b2 yeah <given> none unknown | -5
b2 yeah hello | 19
b2 yeah hello comma known | 19
b2 yeah hey | 9
b2 yeah hey comma known | 9
b2 yeah im | 11
b2 yeah im none known | 11
b2 yeah its | 4
b2 yeah its none known | 30
b2 yeah names | 16
b2 yeah names none known | 16
b2 years at | -8
b2 years at none unknown | -8
b2 yellow house | 12
b2 yellow house stop known | 12
b2 yelp for | -10
b2 yelp for none unknown | -10
b2 yes <given> | -18
b2 yes <given> none unknown | -22
b2 yes hello | 25
b2 yes hello comma known | 25
b2 yes on | -11
b2 yes on none unknown | -11
b2 yes sir | 14
b2 yes sir comma known | 14
b2 yo its | 27
b2 yo its none known | 35
b2 you <given> | -12
b2 you <given> none unknown | -12
b2 you can | 21
b2 you can stop known | 16
b2 you do | -8
b2 you do none unknown | -8
b2 you doin | 12
b2 you doin stop known | 12
b2 you for | -8
b2 you for none unknown | -8
b2 you please | 7
b2 you please stop known | 11
b2 you take | -18
b2 you take none unknown | -18
b2 you the | -14
b2 you the none unknown | -5
b2 you win | 12
b2 you win none known | 12
b2 you work | 9
b2 you work stop known | 9
b2 your <rare> | -22
b2 your <rare> none unknown | -9
b2 your electric | -30
b2 your electric none known | -30
b2 your four | -14
b2 your four none unknown | -14
b2 your google | -18
b2 your google none unknown | -18
b2 your new | -5
b2 your new none unknown | -5
b2 your service | -10
b2 your service none known | -10
b2 your social | -14
b2 your social none unknown | -14
b2 your time | 3
b2 your time stop known | 16
b2 youre in | -11
b2 youre in none unknown | -11
b3 <car> <car> <given> | -29
b3 <car> <car> diesel | -13
b3 <car> <car> im | -8
b3 <car> <car> in | -8
b3 <car> <car> its | 6
b3 <car> <car> my | -6
b3 <car> <car> off | -9
b3 <car> <car> on | -11
b3 <car> <car> the | -16
b3 <car> <n> <n> | -18
b3 <car> and im | 8
b3 <car> and it | -5
b3 <car> and its | -14
b3 <car> cuanto cobra | -8
b3 <car> dealer in | -6
b3 <car> full of | -4
b3 <car> im <given> | -7
b3 <car> im in | -16
b3 <car> im on | -18
b3 <car> its the | -18
b3 <car> my names | 17
b3 <car> name is | 28
b3 <car> this is | 28
b3 <car> with the | -10
b3 <given> <car> <car> | -9
b3 <given> <given> <given> | -21
b3 <given> <given> <rare> | -34
b3 <given> <given> its | 17
b3 <given> <rare> <given> | 10
b3 <given> <rare> <rare> | -24
b3 <given> <rare> at | -8
b3 <given> <rare> de | -16
b3 <given> <rare> from | -22
b3 <given> <rare> here | -15
b3 <given> <rare> im | -6
b3 <given> <rare> in | -19
b3 <given> <rare> keystone | -10
b3 <given> <rare> on | -11
b3 <given> <rare> thats | 22
b3 <given> <rare> united | -8
b3 <given> <rare> with | -15
b3 <given> at <rare> | -21
b3 <given> at capital | -7
b3 <given> at enterprise | -8
b3 <given> at first | -12
b3 <given> at keystone | -11
b3 <given> at the | -9
b3 <given> at three | -12
b3 <given> calling from | -12
b3 <given> first name | 26
b3 <given> from <rare> | 10
b3 <given> from from | -9
b3 <given> from great | -11
b3 <given> from interstate | -20
b3 <given> from napa | -8
b3 <given> from northside | -6
b3 <given> from the | -5
b3 <given> here from | -11
b3 <given> here with | -21
b3 <given> hi its | 10
b3 <given> in the | -11
b3 <given> its <car> | -9
b3 <given> its <given> | -4
b3 <given> its your | -27
b3 <given> last name | -25
b3 <given> not <given> | 11
b3 <given> off of | -14
b3 <given> out in | -13
b3 <given> out on | -14
b3 <given> over at | -15
b3 <given> price at | -4
b3 <given> su <rare> | -24
b3 <given> thats me | 26
b3 <given> this is | 30
b3 <given> up in | -19
b3 <given> with <rare> | -13
b3 <given> with auto | -8
b3 <given> with bright | -11
b3 <given> with fast | -13
b3 <given> with guardian | -10
b3 <given> with helping | -13
b3 <given> with little | -9
b3 <given> with national | -8
b3 <given> with rank | -5
b3 <given> with the | -9
b3 <l> <l> <l> | 27
b3 <l> <l> <rare> | -29
b3 <l> <l> on | -18
b3 <l> <rare> un | -6
b3 <l> a <l> | -15
b3 <l> as in | -18
b3 <l> capital <l> | 15
b3 <l> first name | 26
b3 <l> i <l> | -17
b3 <l> last name | -49
b3 <l> no <l> | 12
b3 <l> six transmission | -14
b3 <l> y <l> | -30
b3 <n> <given> <rare> | -6
b3 <n> <n> <given> | -27
b3 <n> <n> <n> | 7
b3 <n> <n> after | -8
b3 <n> <n> again | -24
b3 <n> <n> gracias | -19
b3 <n> <n> hablo | -13
b3 <n> <n> im | 5
b3 <n> <n> its | 23
b3 <n> <n> no | -10
b3 <n> <n> okay | -18
b3 <n> <n> on | -25
b3 <n> <n> thanks | -24
b3 <n> <n> thats | -4
b3 <n> <rare> its | 13
b3 <n> <rare> on | -5
b3 <n> <rare> road | 15
b3 <n> and it | -7
b3 <n> and its | 19
b3 <n> and over | 15
b3 <n> ask for | 26
b3 <n> by the | -13
b3 <n> im on | -8
b3 <n> its <given> | -5
b3 <n> just past | -14
b3 <n> my names | 10
b3 <n> name is | 17
b3 <n> real names | 15
b3 <n> this is | 17
b3 <n> with the | -13
b3 <rare> <given> <given> | -7
b3 <rare> <given> <rare> | -25
b3 <rare> <given> at | -14
b3 <rare> <given> with | -15
b3 <rare> <rare> <rare> | -12
b3 <rare> <rare> and | -13
b3 <rare> <rare> en | -16
b3 <rare> <rare> from | -13
b3 <rare> <rare> here | 6
b3 <rare> <rare> in | -19
b3 <rare> <rare> on | -21
b3 <rare> <rare> para | -12
b3 <rare> <rare> por | 4
b3 <rare> <rare> spelled | 12
b3 <rare> <rare> thats | -16
b3 <rare> <rare> una | -18
b3 <rare> at <n> | -8
b3 <rare> at <rare> | -9
b3 <rare> at church | 17
b3 <rare> at greater | -8
b3 <rare> at new | -15
b3 <rare> at the | -8
b3 <rare> brother its | 9
b3 <rare> call <given> | -6
b3 <rare> call sun | -20
b3 <rare> chance me | -13
b3 <rare> con un | -13
b3 <rare> de <rare> | -35
b3 <rare> de su | -20
b3 <rare> del <rare> | -6
b3 <rare> desk at | -23
b3 <rare> down in | -5
b3 <rare> driver in | -10
b3 <rare> en los | -34
b3 <rare> first name | 10
b3 <rare> for the | -12
b3 <rare> from <rare> | -13
b3 <rare> from greater | -5
b3 <rare> from the | -6
b3 <rare> got no | -8
b3 <rare> grant from | -8
b3 <rare> her names | -20
b3 <rare> here in | -10
b3 <rare> here with | -12
b3 <rare> im <given> | -8
b3 <rare> im <rare> | 17
b3 <rare> im in | -12
b3 <rare> in the | -4
b3 <rare> its <given> | 11
b3 <rare> known its | 8
b3 <rare> last name | 20
b3 <rare> le habla | 7
b3 <rare> lot at | -9
b3 <rare> me llamo | 21
b3 <rare> me puede | -14
b3 <rare> message im | 10
b3 <rare> names <given> | -8
b3 <rare> next month | 16
b3 <rare> no prende | -12
b3 <rare> of <rare> | -22
b3 <rare> office <rare> | -18
b3 <rare> office its | 16
b3 <rare> on <given> | -9
b3 <rare> on the | -11
b3 <rare> over at | -11
b3 <rare> over in | -7
b3 <rare> para <rare> | -20
b3 <rare> para un | -16
b3 <rare> so its | 18
b3 <rare> soy <given> | 12
b3 <rare> state <rare> | -22
b3 <rare> su <rare> | -22
b3 <rare> the names | 22
b3 <rare> this <rare> | 23
b3 <rare> this is | 22
b3 <rare> un <rare> | -15
b3 <rare> uniform and | -10
b3 <rare> up in | -29
b3 <rare> usted ha | -26
b3 <rare> wife <given> | -24
b3 <rare> with <rare> | -13
b3 <rare> with great | -5
b3 <rare> with red | -10
b3 <rare> with three | -7
b3 ^ <given> <given> | -28
b3 ^ <given> <rare> | -45
b3 ^ <given> at | -11
b3 ^ <given> con | -12
b3 ^ <given> del | -25
b3 ^ <given> from | -14
b3 ^ <given> here | 22
b3 ^ <given> with | -13
b3 ^ <given> your | -7
b3 ^ <rare> <given> | -19
b3 ^ <rare> <rare> | 3
b3 ^ <rare> the | -4
b3 ^ <rare> this | -12
b3 ^ ^ <given> | 5
b3 ^ ^ <rare> | 19
b3 ^ ^ ^ | 13
b3 ^ ^ afternoon | 9
b3 ^ ^ blank | -24
b3 ^ ^ buenas | 17
b3 ^ ^ bueno | -20
b3 ^ ^ evening | 16
b3 ^ ^ good | -9
b3 ^ ^ greetings | 17
b3 ^ ^ hello | 12
b3 ^ ^ hey | -19
b3 ^ ^ hi | -8
b3 ^ ^ ho | -7
b3 ^ ^ hola | -5
b3 ^ ^ howdy | 18
b3 ^ ^ im | 23
b3 ^ ^ its | 43
b3 ^ ^ le | -28
b3 ^ ^ my | -11
b3 ^ ^ name | 19
b3 ^ ^ names | 25
b3 ^ ^ que | -9
b3 ^ ^ soy | 27
b3 ^ ^ thanks | -32
b3 ^ ^ this | 26
b3 ^ ^ yeah | 17
b3 ^ ^ yo | -11
b3 ^ ^ your | -17
b3 ^ afternoon <given> | -12
b3 ^ ask for | 30
b3 ^ attention your | -10
b3 ^ bill with | -12
b3 ^ buenas habla | 15
b3 ^ buenas soy | 38
b3 ^ bueno habla | 26
b3 ^ buenos dias | 16
b3 ^ calling from | -20
b3 ^ es un | -30
b3 ^ evening <given> | -10
b3 ^ evening <rare> | 21
b3 ^ good <rare> | 5
b3 ^ good afternoon | 26
b3 ^ good day | 12
b3 ^ good evening | 13
b3 ^ good morning | -21
b3 ^ hello <given> | -43
b3 ^ hello dear | 18
b3 ^ hello im | 23
b3 ^ hello its | 24
b3 ^ hello sir | 14
b3 ^ hello there | 14
b3 ^ hello will | -20
b3 ^ hello yes | -8
b3 ^ hey <given> | 22
b3 ^ hey im | 10
b3 ^ hey its | 37
b3 ^ hey man | 10
b3 ^ hey there | 13
b3 ^ hey this | 26
b3 ^ hi <given> | -29
b3 ^ hi im | 18
b3 ^ hi its | 36
b3 ^ hi love | -15
b3 ^ hi there | 14
b3 ^ hola <given> | -14
b3 ^ hola esta | -30
b3 ^ hola habla | 13
b3 ^ hola soy | 37
b3 ^ im <given> | 21
b3 ^ is this | -36
b3 ^ its mac | 12
b3 ^ last name | -7
b3 ^ le habla | 10
b3 ^ me llamo | 14
b3 ^ my name | 21
b3 ^ my names | 20
b3 ^ name is | 14
b3 ^ officer lang | -19
b3 ^ senor habla | 12
b3 ^ si buenas | -12
b3 ^ si hello | 16
b3 ^ this heres | 30
b3 ^ this is | -12
b3 ^ well hey | 6
b3 ^ well howdy | 9
b3 ^ whats up | 19
b3 ^ yeah <given> | -5
b3 ^ yeah hello | 19
b3 ^ yeah hey | 9
b3 ^ yeah its | 26
b3 ^ yeah names | 16
b3 ^ yes <given> | -21
b3 ^ yes hello | 25
b3 ^ yes sir | 14
b3 ^ yo its | 27
b3 a <car> <car> | -11
b3 a <l> <rare> | -5
b3 a <l> tomorrow | 17
b3 a <n> <n> | 15
b3 a <rare> <n> | 9
b3 a <rare> at | -6
b3 a <rare> in | -12
b3 a <rare> is | -13
b3 a <rare> part | 14
b3 a bit im | 11
b3 a guy on | -5
b3 a job in | -8
b3 a last name | -35
b3 a little <rare> | -31
b3 a message from | 25
b3 a new one | -17
b3 a nurse at | -14
b3 a paper one | -9
b3 a student at | -7
b3 adjuster with great | -12
b3 administration your social | -6
b3 after this is | 12
b3 afternoon i am | 9
b3 afternoon my names | 5
b3 afternoon this is | 15
b3 again <given> with | -6
b3 again its <given> | 21
b3 again this is | 5
b3 agua no la | -8
b3 air my names | 6
b3 all this is | 9
b3 already got the | -7
b3 alternator im in | -19
b3 am in the | -7
b3 an <n> <n> | 7
b3 an adjuster with | -14
b3 an appointment please | 13
b3 an appointment with | -6
b3 and get <rare> | 15
b3 and go on | -8
b3 and im <given> | 12
b3 and im with | -7
b3 and then the | -11
b3 and this is | 5
b3 and you win | 12
b3 anyway im <given> | 15
b3 arm <rare> im | 8
b3 around in im | 7
b3 as far as | -19
b3 as in <given> | -11
b3 as in boy | -27
b3 ask for <given> | 16
b3 at <given> and | -5
b3 at <n> <rare> | -21
b3 at <rare> <rare> | -8
b3 at <rare> auto | -7
b3 at advance auto | -5
b3 at all names | 12
b3 at eleven under | 19
b3 at first coast | -14
b3 at greater mount | -9
b3 at idle call | 9
b3 at napa on | -6
b3 at pick <l> | -19
b3 at six tonight | 12
b3 at ten tonight | 10
b3 at the <given> | -4
b3 at the <rare> | -5
b3 at the town | -18
b3 at three <rare> | -3
b3 at work its | 13
b3 attorney call me | 21
b3 automotive program at | -8
b3 baby this is | 18
b3 backwards is this | -7
b3 bad my names | 17
b3 ball joints <rare> | 20
b3 be asking for | 24
b3 be available monday | 11
b3 be im <given> | 5
b3 be wiring im | 10
b3 before it <rare> | 17
b3 belt <rare> im | 9
b3 belt i am | 15
b3 better put down | 19
b3 better this is | 14
b3 bien <rare> los | -7
b3 bill with oreilly | -5
b3 blocking a lane | 17
b3 bottle my name | 8
b3 brakes in the | -7
b3 broken <rare> names | 7
b3 brother this is | 3
b3 buenas soy <given> | -6
b3 buenas tardes habla | 22
b3 buenas tardes soy | 23
b3 buenas this is | -31
b3 bueno si habla | 13
b3 buenos dias habla | 14
b3 buenos dias soy | 9
b3 business owner your | -9
b3 by citizens for | -27
b3 by friends of | 20
b3 by my coworker | -14
b3 by the church | -11
b3 by the way | 18
b3 call from the | -22
b3 call her im | 10
b3 call me im | 26
b3 called to say | 21
b3 calling about the | -15
b3 calling from <rare> | -7
b3 calling from google | -7
b3 calling from harbor | -15
b3 calling with the | -8
b3 cap and your | -8
b3 car <rare> on | -6
b3 car my names | 18
b3 cars extended warranty | -13
b3 casa aqui en | -8
b3 change my names | 4
b3 changes this is | 13
b3 church on <rare> | -8
b3 citizens for common | -18
b3 citizens for safe | -18
b3 claims <rare> with | -5
b3 claims adjuster at | -5
b3 claims adjuster with | -6
b3 clicks <n> <n> | 16
b3 clicks my names | 5
b3 close at four | 6
b3 come out to | -13
b3 come to green | -18
b3 coming up the | -11
b3 commander <given> <rare> | -15
b3 commercial lines at | -7
b3 concrete this is | 16
b3 coolant problem im | 13
b3 could come to | -22
b3 coworker <given> im | 10
b3 cruise to the | -12
b3 customer of yours | 17
b3 dare drive it | 6
b3 day <given> <rare> | -29
b3 day i am | 14
b3 day to you | 15
b3 de <given> su | -17
b3 de <rare> en | -18
b3 de <rare> para | -23
b3 de <rare> su | -17
b3 dead my names | 12
b3 dear customer your | -20
b3 dear this is | 13
b3 del <rare> <rare> | -8
b3 del <rare> de | -17
b3 department at <given> | -10
b3 department of social | -13
b3 desk at <given> | -21
b3 desk at mass | -18
b3 dias habla <given> | -21
b3 dias me llamo | 9
b3 dias soy <given> | -8
b3 director over at | -7
b3 disclosure my names | 7
b3 dispatch at first | -11
b3 do three days | 13
b3 do you take | -18
b3 doctors office on | -6
b3 does beep im | 8
b3 doin this is | -4
b3 doing <given> from | -6
b3 doing anything <rare> | 19
b3 dollars with no | -15
b3 done <rare> im | 17
b3 dr <given> <rare> | -6
b3 dr <rare> on | -15
b3 drive it <given> | -5
b3 el <given> el | -20
b3 el <rare> del | -9
b3 el radiador y | -6
b3 else this is | 6
b3 en la i | -6
b3 en los <rare> | -37
b3 es <given> <given> | -6
b3 es <given> <rare> | -15
b3 es un <rare> | -31
b3 esposa <given> pueden | -13
b3 estoy en el | -9
b3 evening im <given> | -10
b3 evening this is | 10
b3 everybody calls me | 6
b3 fee tell me | 12
b3 fine oh im | 9
b3 first name <given> | -25
b3 first page of | -10
b3 flower shop in | -15
b3 flower shop on | -4
b3 fog my name | 13
b3 folks call me | -15
b3 for <rare> call | -40
b3 for a <rare> | -25
b3 for a stronger | -21
b3 for delivery <n> | -14
b3 for my back | 11
b3 for my neighbor | -6
b3 for oil synthetic | 11
b3 for our bakery | -12
b3 for the employee | -5
b3 for the mechanic | 19
b3 for the truck | 10
b3 forty my names | 14
b3 four this is | 12
b3 friend this is | 12
b3 from <rare> <given> | -12
b3 from citizens for | -16
b3 from great <rare> | -8
b3 from harbor <rare> | -11
b3 from mount <rare> | -16
b3 from napa auto | -6
b3 from over on | -5
b3 from the <rare> | -22
b3 from the national | -13
b3 from the social | -18
b3 front desk at | -21
b3 get <rare> <given> | -8
b3 get <rare> its | 9
b3 get it fixed | 13
b3 go anywhere its | 13
b3 going on its | 13
b3 going through insurance | 15
b3 good afternoon <given> | -9
b3 good afternoon sir | 15
b3 good day <given> | -12
b3 good evening <given> | -8
b3 good evening im | 9
b3 good evening its | 13
b3 good morning <given> | -12
b3 good morning desert | -18
b3 good morning im | 8
b3 good tune up | 7
b3 grant from mount | -11
b3 great hurry im | 9
b3 green stuff names | 11
b3 greetings this is | 7
b3 grinding my names | 5
b3 guys <given> from | -7
b3 guys selling in | -10
b3 guys work on | -12
b3 habit this is | 13
b3 habla <given> <given> | -9
b3 habla <given> <rare> | -8
b3 haha im <given> | 5
b3 have left the | -6
b3 hello <given> <rare> | -22
b3 hello <given> from | -17
b3 hello <given> with | -15
b3 hello from <rare> | 7
b3 hello good day | 19
b3 hello i am | 25
b3 hello im <given> | -14
b3 hello is this | -17
b3 hello it is | 13
b3 hello its <given> | -16
b3 hello my name | 12
b3 hello my names | 16
b3 hello this is | 15
b3 hello yes <given> | -12
b3 her the money | 18
b3 here from bright | -8
b3 here my names | 6
b3 here name is | 13
b3 here this is | 18
b3 here tonight im | 14
b3 here with <rare> | -16
b3 here with bright | -14
b3 hey <given> <given> | -30
b3 hey <given> its | 8
b3 hey <rare> its | 31
b3 hey hey its | 13
b3 hey its <given> | 4
b3 hey its <rare> | 9
b3 hey man <given> | -11
b3 hey man its | 20
b3 hey my names | 19
b3 hey there <given> | -18
b3 hey this is | 25
b3 hey yall its | 7
b3 hi <given> <given> | -6
b3 hi <given> <rare> | -15
b3 hi <given> from | -16
b3 hi <given> here | 6
b3 hi <given> its | 7
b3 hi <given> with | -20
b3 hi good afternoon | 11
b3 hi good morning | 21
b3 hi im <given> | 11
b3 hi is this | -17
b3 hi its <given> | -20
b3 hi its will | -11
b3 hi my names | 10
b3 hi there <given> | -20
b3 hi this is | 6
b3 his name is | -46
b3 his plan im | 5
b3 hola <rare> la | -19
b3 hola habla <given> | -14
b3 hola me llamo | 21
b3 hola soy la | 21
b3 hood im on | -5
b3 house <n> <rare> | -22
b3 house at <n> | -5
b3 how ya doin | 9
b3 how you doin | 12
b3 howdy this heres | 20
b3 hurry name is | 4
b3 i am <given> | -20
b3 i am in | -19
b3 i can start | -15
b3 i drive for | -15
b3 i get <rare> | 9
b3 i go over | -12
b3 i got my | -24
b3 i got that | -5
b3 i got two | -25
b3 i live in | -20
b3 i live off | -23
b3 i manage the | -4
b3 i paid the | -24
b3 i smell like | -9
b3 i think <given> | -9
b3 idle when hot | 12
b3 if you please | 11
b3 ill be around | -18
b3 ill just talk | 13
b3 im <given> <given> | -24
b3 im <given> <rare> | -16
b3 im <n> <n> | 11
b3 im at <n> | -19
b3 im at the | -15
b3 im calling for | -23
b3 im her dad | 16
b3 im her father | 12
b3 im her son | 18
b3 im his neighbor | 15
b3 im in east | -8
b3 im in the | -8
b3 im kidding its | 5
b3 im on the | -15
b3 im over in | -12
b3 im trying you | 12
b3 im up in | -10
b3 im your new | -5
b3 in <rare> its | 14
b3 in <rare> names | 13
b3 in a hurry | 12
b3 in it from | -5
b3 in it im | 16
b3 in the car | 5
b3 in the driveway | 15
b3 in the south | -11
b3 in the winn | -11
b3 instead its <given> | -16
b3 into the the | -6
b3 is <given> <given> | -74
b3 is <given> <rare> | -21
b3 is <given> at | -11
b3 is <given> from | -21
b3 is <given> thats | -24
b3 is <given> with | -7
b3 is <n> on | -7
b3 is <rare> <given> | -21
b3 is <rare> <rare> | -13
b3 is <rare> mama | 15
b3 is <rare> wife | 25
b3 is about to | -13
b3 is back on | 13
b3 is big <given> | 16
b3 is bill with | -6
b3 is dispatch at | -14
b3 is down in | -10
b3 is from the | -10
b3 is intended for | -24
b3 is is <given> | 23
b3 is miss <given> | 17
b3 is mrs <given> | -14
b3 is mrs <rare> | 20
b3 is napa on | -21
b3 is officer <given> | -12
b3 is sister <given> | -16
b3 is state <rare> | 18
b3 is the united | -19
b3 it cost please | 7
b3 it in my | -16
b3 it last night | 12
b3 it on im | 14
b3 its <given> <given> | -14
b3 its <given> <rare> | -11
b3 its <given> again | 17
b3 its <given> at | -14
b3 its <given> from | -9
b3 its <given> on | -9
b3 its <given> with | -9
b3 its <rare> call | 9
b3 its <rare> oil | -9
b3 its an <n> | 13
b3 its by the | -6
b3 its father <given> | 12
b3 its me <given> | -12
b3 its not crazy | 17
b3 its the <rare> | -15
b3 its wiring <n> | 12
b3 job site in | -10
b3 jump i think | 9
b3 just ask for | -11
b3 just hot air | 11
b3 just need hands | 15
b3 just write <given> | 11
b3 kids in new | -10
b3 la <rare> de | -22
b3 la <rare> su | -20
b3 la senora <given> | -29
b3 la troca se | -10
b3 labor this is | 23
b3 lane on the | -8
b3 las <rare> soy | 13
b3 last name <rare> | -26
b3 le <rare> del | -24
b3 le <rare> la | -10
b3 le habla <given> | -9
b3 leaking again its | 17
b3 like a <rare> | 14
b3 like the <rare> | 17
b3 lines the names | 15
b3 llamo <given> <given> | -6
b3 llave y no | -11
b3 llave y nomas | -8
b3 lo <rare> soy | 6
b3 long im <given> | 21
b3 looked it up | 14
b3 lord this is | 17
b3 los <rare> <rare> | -24
b3 los <rare> soy | 7
b3 los frenos de | -5
b3 lot at <rare> | -20
b3 lot on on | -12
b3 lot row <l> | 6
b3 machines so its | 11
b3 making noise like | -7
b3 man my name | 9
b3 man this is | 25
b3 married so its | 12
b3 may qualify for | -32
b3 may remember me | 10
b3 me <rare> la | -16
b3 me down as | -13
b3 me llamo <given> | -33
b3 me llamo <rare> | -16
b3 me name is | 12
b3 me puede <rare> | -20
b3 mean this is | 23
b3 melting my names | 11
b3 memo for short | 21
b3 message about your | -21
b3 message from <given> | -20
b3 message from the | -10
b3 message is for | -26
b3 message regarding your | -19
b3 mi carro se | -8
b3 mi hermano es | 14
b3 mi nombre es | 32
b3 mire le habla | 10
b3 mire me llamo | 11
b3 miss <given> <given> | -3
b3 mobile guys in | -7
b3 monday october <rare> | -26
b3 money were off | -12
b3 more this is | 7
b3 morning <given> <rare> | -23
b3 morning <given> from | -9
b3 morning <given> with | -18
b3 morning im <given> | -19
b3 morning its <given> | -13
b3 morning my names | 5
b3 morning next week | 8
b3 morning this is | 16
b3 mrs <rare> le | -17
b3 mrs <rare> on | -18
b3 ms <rare> at | -13
b3 my <car> <car> | 5
b3 my <car> last | -5
b3 my <car> thanks | 32
b3 my insurance its | 14
b3 my name <given> | -9
b3 my name <rare> | -10
b3 my name is | 47
b3 my names <given> | -7
b3 my names will | -10
b3 my number im | 22
b3 my office in | -6
b3 my tire on | -10
b3 name <given> <given> | -6
b3 name <rare> <rare> | -9
b3 name is <given> | -59
b3 name is <rare> | -24
b3 name is grant | -16
b3 name is is | 13
b3 name is joy | -19
b3 name is will | -15
b3 name really is | 4
b3 names <given> <given> | -16
b3 names <given> <rare> | -10
b3 national small business | -6
b3 need to know | -14
b3 never met im | 6
b3 new rep at | -9
b3 new voicemail from | -18
b3 next month <given> | -18
b3 next month im | 11
b3 night stay in | -18
b3 no just call | 11
b3 no prende le | -13
b3 nobody called me | 5
b3 noches le habla | 9
b3 noise this is | 7
b3 nombre es <given> | -15
b3 nombre es <rare> | -23
b3 not <rare> nobody | 9
b3 not charging im | 9
b3 not verified and | -11
b3 nothing <rare> necesito | -7
b3 nothing my names | 8
b3 notice from the | -12
b3 now now now | -15
b3 number for the | -15
b3 number im <given> | -18
b3 number im grant | -9
b3 of <rare> oh | 10
b3 of royal and | -11
b3 of tax and | -8
b3 of the <rare> | -21
b3 off my names | 7
b3 off this is | 23
b3 office park on | -9
b3 office this is | 43
b3 oh <given> <given> | -7
b3 oh im <given> | 16
b3 oh this is | 19
b3 oil change its | 15
b3 ok name is | 12
b3 okay my names | 19
b3 okay thank you | -25
b3 on <rare> im | 14
b3 on a little | -13
b3 on behalf of | -11
b3 on my names | 4
b3 on old st | -14
b3 on the <given> | -12
b3 on this is | 11
b3 once <rare> im | 11
b3 one paying im | 10
b3 open like now | 16
b3 oprima uno para | -17
b3 orange park off | -13
b3 order at the | -14
b3 order of the | -14
b3 out here in | -13
b3 out im in | -5
b3 out my names | 18
b3 out on old | -15
b3 over at <n> | -11
b3 over at <rare> | -10
b3 over at advance | -7
b3 over at car | -6
b3 over at the | -6
b3 over by <given> | -17
b3 overheating my names | 9
b3 owner my names | 15
b3 paid for by | -12
b3 paper anyway im | 6
b3 para <rare> la | -28
b3 para <rare> un | -10
b3 para manana para | -6
b3 parking lot at | -22
b3 parking lot on | -10
b3 parts department at | -17
b3 parts man for | -6
b3 parts store on | -10
b3 passing real close | 12
b3 past <rare> on | -9
b3 pay the gas | 14
b3 peace this is | 17
b3 pero <rare> me | -17
b3 pero <rare> soy | 11
b3 phone <rare> phone | -17
b3 pick <l> save | -10
b3 pickup its for | 15
b3 place you work | 9
b3 plan through the | -9
b3 please please call | 8
b3 please this is | 17
b3 por <rare> de | -17
b3 por favor me | -9
b3 possibly oh <given> | 13
b3 press one to | -20
b3 private <rare> in | -13
b3 program at first | -7
b3 publix on <rare> | 12
b3 pueda me <rare> | -9
b3 qualified for the | -3
b3 que <rare> habla | 24
b3 que <rare> soy | 16
b3 que me los | -8
b3 que usted ha | -10
b3 quit on the | -9
b3 range out of | -21
b3 rank higher on | -4
b3 re <rare> state | -20
b3 really this is | 10
b3 really weird like | -8
b3 records please ring | 14
b3 rep at <rare> | -6
b3 replaced this is | 5
b3 right here in | -9
b3 right it like | -9
b3 right road its | -7
b3 road and not | -8
b3 rotors im in | -7
b3 royal and sons | -10
b3 same thing on | -6
b3 says <n> im | 8
b3 se calienta mucho | -7
b3 second opinion im | 12
b3 security administration your | -8
b3 senor le habla | 10
b3 shakes at idle | 17
b3 shop this is | 10
b3 si buenas <given> | -19
b3 si buenas tardes | 15
b3 side or both | 9
b3 silver <car> <car> | 7
b3 since before <rare> | 12
b3 sir my name | 4
b3 sir my names | 7
b3 sir this is | 18
b3 sister <given> with | -8
b3 six years at | -8
b3 slipping my names | 12
b3 small business relief | -8
b3 so <n> im | 13
b3 so i aint | -9
b3 so its <given> | -15
b3 so its me | 13
b3 so my names | 4
b3 so this is | 33
b3 some this is | 11
b3 something this is | 12
b3 sorry here is | 15
b3 sorry its <given> | 4
b3 soy <given> <given> | -28
b3 squealing my names | 6
b3 start at <n> | -8
b3 stronger tomorrow on | -11
b3 struts my names | 19
b3 stuck at the | -6
b3 stuck with me | 7
b3 stuff names <given> | -17
b3 su <rare> <rare> | -24
b3 su <rare> de | -20
b3 su <rare> soy | 5
b3 subtitles by the | -24
b3 take your time | 16
b3 tarde soy <given> | 19
b3 tardes habla <given> | -7
b3 tardes le habla | 17
b3 tardes me llamo | 6
b3 tardes soy <given> | -31
b3 tech program at | -4
b3 thanks oh <given> | 11
b3 that half inch | -14
b3 that name is | 4
b3 that since before | -15
b3 that wont start | 16
b3 that would suit | 12
b3 the <car> on | -14
b3 the <rare> <given> | 7
b3 the <rare> animal | -5
b3 the <rare> in | -7
b3 the <rare> on | -22
b3 the <rare> order | -21
b3 the <rare> since | -8
b3 the ac quit | 13
b3 the apartment on | -10
b3 the audi <n> | 14
b3 the beach im | 9
b3 the bridge the | -6
b3 the college im | 11
b3 the costco in | -9
b3 the counter at | -16
b3 the department of | -15
b3 the garage at | -6
b3 the gym on | -9
b3 the house <n> | -22
b3 the labor call | 7
b3 the light on | -18
b3 the like the | -6
b3 the mobile mechanic | 10
b3 the names <given> | -11
b3 the national small | -12
b3 the office <n> | -6
b3 the office at | -14
b3 the oreilly on | -6
b3 the owner its | 4
b3 the parts from | -17
b3 the publix on | -37
b3 the sellers in | -18
b3 the shell on | -14
b3 the shop on | -15
b3 the small business | -8
b3 the social security | -19
b3 the state of | -24
b3 the student loan | -8
b3 the summer my | -6
b3 the tank today | 15
b3 the target on | -18
b3 the vehicle is | -14
b3 the work its | 10
b3 the yellow house | 12
b3 there <given> <rare> | -24
b3 there <given> with | -9
b3 there this is | 8
b3 theres smoke just | -29
b3 theres weather coming | 13
b3 they call me | 22
b3 thing i think | 10
b3 thing this is | 7
b3 things this is | 15
b3 this <rare> by | -13
b3 this heres <given> | -23
b3 this is <given> | 16
b3 this is <rare> | -32
b3 this is big | -22
b3 this is bill | -17
b3 this is grant | -31
b3 this is price | 3
b3 this is skip | 12
b3 this is state | -18
b3 this is stone | 16
b3 this is the | -38
b3 this is will | -18
b3 this would be | 18
b3 though this is | 27
b3 thousand dollars no | -18
b3 three weeks out | 17
b3 through the <rare> | -7
b3 time its me | 9
b3 time this is | 16
b3 times before it | -17
b3 tip this is | 18
b3 tire my names | 10
b3 tire over in | -6
b3 to <n> on | -4
b3 to be in | -5
b3 to re <rare> | -28
b3 to reach a | -21
b3 to reach the | -4
b3 to see if | -9
b3 to sell it | 7
b3 today my names | 16
b3 today please im | 8
b3 today this is | 13
b3 tomorrow for work | 17
b3 tomorrow morning with | -16
b3 tonight <given> <rare> | -10
b3 tonight im <given> | -15
b3 tonight this is | 14
b3 trabajo me llamo | 15
b3 trying to reach | -19
b3 tuesday this is | 22
b3 un <rare> con | -22
b3 un <rare> soy | 12
b3 una bateria el | -25
b3 uncle <given> its | 13
b3 until <n> <n> | -6
b3 up man its | 15
b3 up my names | 6
b3 up this is | 8
b3 us first for | -27
b3 usted ha <rare> | -21
b3 usual tune up | 9
b3 van at the | -8
b3 van i checked | 10
b3 ventana <rare> soy | 5
b3 vote no on | -26
b3 vote yes on | -11
b3 voters in the | -18
b3 wanna go home | 11
b3 wants six hundred | 11
b3 was <rare> by | -22
b3 was parked on | -6
b3 we noticed your | -12
b3 week instead its | 16
b3 week name is | 21
b3 weeks fine names | 7
b3 weeks this is | 9
b3 well this is | 11
b3 what scratch saturday | 8
b3 what up this | 16
b3 whats good its | 15
b3 whats good this | 22
b3 whats up <given> | -14
b3 whats up its | 21
b3 when you can | 16
b3 will touch it | 13
b3 wiper blades im | 14
b3 with <given> and | -4
b3 with <rare> <rare> | -7
b3 with <rare> fleet | -11
b3 with <rare> states | -11
b3 with auto shop | -7
b3 with great <rare> | -6
b3 with helping hands | -10
b3 with the <rare> | -18
b3 with the small | -12
b3 with the social | -7
b3 with the student | -10
b3 with the vehicle | -8
b3 with walmart im | 8
b3 with yelp for | -10
b3 with you for | -5
b3 work its <given> | -5
b3 would be good | 10
b3 would be great | 9
b3 would be perfect | 5
b3 would that run | 11
b3 writing down is | 20
b3 y no <rare> | -7
b3 y nomas <rare> | -8
b3 yall handle wiring | 11
b3 yeah hi its | 10
b3 yeah is this | -23
b3 yeah its <given> | -6
b3 yeah this is | 4
b3 year two thousand | 13
b3 yes <rare> call | 11
b3 yes hello its | 12
b3 yes this is | 43
b3 you <given> from | -19
b3 you a try | 14
b3 you can help | 13
b3 you can reach | 21
b3 you come to | -5
b3 you concerning your | -9
b3 you do those | 11
b3 you drive it | 19
b3 you free im | 9
b3 you get time | -11
b3 you or nobody | 11
b3 you this is | 32
b3 your listing on | -11
b3 your number from | -15
b3 your post on | -6
b3 your time <given> | -6
b3 your van on | -3
b3 youre the fellow | 17
ba <car> <n> | 20
ba <car> <n> known Aa | 18
ba <car> <n> known aa | 19
ba <car> <rare> | -39
ba <car> <rare> known Aa | -37
ba <car> <rare> known aa | -11
ba <car> <rare> unknown Aa | -15
ba <car> and | -22
ba <car> and unknown Aa | -22
ba <car> i | -28
ba <car> i unknown Aa | -28
ba <car> is | 14
ba <car> is known Aa | 15
ba <car> is unknown Aa | -10
ba <car> needs | -17
ba <car> the | -13
ba <car> the unknown Aa | -12
ba <given> $ known Aa | 5
ba <given> $ unknown Aa | -16
ba <given> $ unknown aa | -6
ba <given> <car> | -13
ba <given> <car> known Aa | -10
ba <given> <car> unknown Aa | -7
ba <given> <car> unknown aa | -8
ba <given> <given> | -22
ba <given> <given> known Aa | -23
ba <given> <given> known aa | -14
ba <given> <given> unknown Aa | -21
ba <given> <given> unknown aa | -4
ba <given> <l> | -35
ba <given> <l> known Aa | -18
ba <given> <l> known aa | -27
ba <given> <l> unknown Aa | -15
ba <given> <l> unknown aa | -10
ba <given> <n> | -50
ba <given> <n> known Aa | -26
ba <given> <n> known aa | -31
ba <given> <n> unknown Aa | -14
ba <given> <n> unknown aa | -14
ba <given> <rare> | -52
ba <given> <rare> known Aa | -44
ba <given> <rare> known aa | -31
ba <given> <rare> unknown Aa | -17
ba <given> <rare> unknown aa | -36
ba <given> a | -6
ba <given> a unknown Aa | -6
ba <given> about | -9
ba <given> actually | 16
ba <given> again | -27
ba <given> again unknown Aa | -12
ba <given> and | -24
ba <given> and known Aa | -34
ba <given> and known aa | -3
ba <given> and unknown Aa | -9
ba <given> and unknown aa | -10
ba <given> area | -14
ba <given> area unknown Aa | -11
ba <given> at | -40
ba <given> at unknown Aa | -11
ba <given> at unknown aa | -34
ba <given> but | 9
ba <given> but unknown Aa | -20
ba <given> call | -43
ba <given> call unknown Aa | -30
ba <given> calling | -60
ba <given> calling known Aa | -39
ba <given> calling known aa | -34
ba <given> calling unknown Aa | -27
ba <given> calling unknown aa | -5
ba <given> can | -17
ba <given> claims | -11
ba <given> claims unknown Aa | -11
ba <given> date | -6
ba <given> date unknown Aa | -6
ba <given> de | -10
ba <given> did | 7
ba <given> did unknown Aa | -7
ba <given> do | -7
ba <given> do unknown Aa | -7
ba <given> down | -20
ba <given> down known aa | -14
ba <given> el | -19
ba <given> el unknown Aa | -5
ba <given> es | -5
ba <given> es unknown Aa | -5
ba <given> everybody | -17
ba <given> everybody unknown Aa | -17
ba <given> for | -7
ba <given> for unknown Aa | -7
ba <given> from | 11
ba <given> from known Aa | 12
ba <given> from unknown Aa | -22
ba <given> from unknown aa | -6
ba <given> got | -30
ba <given> got known Aa | -12
ba <given> got known aa | -39
ba <given> got unknown Aa | -9
ba <given> have | -6
ba <given> have unknown aa | -6
ba <given> here | -36
ba <given> here known Aa | 5
ba <given> here known aa | -40
ba <given> here unknown Aa | -10
ba <given> here unknown aa | -11
ba <given> i | 3
ba <given> i known Aa | -34
ba <given> i known aa | 14
ba <given> i unknown Aa | -13
ba <given> i unknown aa | -9
ba <given> id | -21
ba <given> if | 11
ba <given> if unknown Aa | -6
ba <given> ill | -26
ba <given> ill unknown Aa | -25
ba <given> im | -10
ba <given> im unknown Aa | -10
ba <given> im unknown aa | -12
ba <given> in | -8
ba <given> in unknown Aa | -8
ba <given> is | -33
ba <given> is unknown Aa | -14
ba <given> it | -25
ba <given> it unknown Aa | -10
ba <given> it unknown aa | -7
ba <given> its | -28
ba <given> its known Aa | -22
ba <given> its unknown Aa | -9
ba <given> its unknown aa | -16
ba <given> ive | -6
ba <given> ive unknown Aa | -9
ba <given> just | -15
ba <given> just unknown Aa | -8
ba <given> last | 12
ba <given> last known Aa | 11
ba <given> leave | -18
ba <given> like | -7
ba <given> like unknown Aa | -7
ba <given> llamame | 19
ba <given> los | -12
ba <given> los unknown Aa | -6
ba <given> me | -11
ba <given> me unknown Aa | -11
ba <given> mi | -21
ba <given> mi known Aa | -22
ba <given> mi unknown Aa | -6
ba <given> mi unknown aa | -6
ba <given> my | -45
ba <given> my known Aa | -27
ba <given> my known aa | -52
ba <given> my unknown Aa | -14
ba <given> my unknown aa | -6
ba <given> necesito | -26
ba <given> necesito known Aa | -18
ba <given> necesito unknown Aa | -8
ba <given> no | -21
ba <given> no known Aa | -20
ba <given> no unknown Aa | -10
ba <given> not | 11
ba <given> not unknown aa | -15
ba <given> now | -17
ba <given> now unknown Aa | -17
ba <given> number | -28
ba <given> numbers | -16
ba <given> numbers unknown Aa | -16
ba <given> on | -13
ba <given> on unknown Aa | -13
ba <given> one | -18
ba <given> one unknown Aa | -9
ba <given> our | -12
ba <given> our unknown Aa | -12
ba <given> out | -5
ba <given> out unknown Aa | -5
ba <given> over | 17
ba <given> over known Aa | 17
ba <given> over unknown Aa | -17
ba <given> over unknown aa | -12
ba <given> oye | 18
ba <given> park | -6
ba <given> park known Aa | -3
ba <given> park known aa | -6
ba <given> phone | -15
ba <given> phone unknown Aa | -14
ba <given> returning | -3
ba <given> returning unknown Aa | -3
ba <given> se | -7
ba <given> se unknown Aa | -7
ba <given> so | -19
ba <given> so unknown aa | -19
ba <given> sorry | 10
ba <given> speaking | -27
ba <given> speaking unknown Aa | -11
ba <given> spelled | -13
ba <given> spelled unknown Aa | -13
ba <given> tengo | -26
ba <given> tengo known Aa | -19
ba <given> tengo unknown Aa | -13
ba <given> tengo unknown aa | -5
ba <given> thank | -8
ba <given> that | -33
ba <given> that unknown Aa | -26
ba <given> thats | -17
ba <given> thats unknown Aa | -17
ba <given> the known Aa | 12
ba <given> the unknown Aa | -15
ba <given> the unknown aa | -5
ba <given> this | -16
ba <given> this unknown Aa | -16
ba <given> truck | -16
ba <given> up | -30
ba <given> up unknown Aa | -14
ba <given> usted | -6
ba <given> usted unknown Aa | -6
ba <given> ustedes | -14
ba <given> we | -21
ba <given> we unknown Aa | -21
ba <given> were | 9
ba <given> were unknown Aa | -15
ba <given> with | -31
ba <given> with known Aa | -24
ba <given> with unknown Aa | -9
ba <given> with unknown aa | -31
ba <given> y | -16
ba <given> y known aa | -6
ba <given> y unknown aa | -5
ba <given> you | 13
ba <given> you known aa | 18
ba <given> you unknown Aa | -9
ba <given> you unknown aa | -12
ba <given> your | 20
ba <given> your unknown Aa | -31
ba <given> youve | -11
ba <given> youve unknown Aa | -11
ba <l> <l> | 6
ba <l> <n> | -14
ba <l> <n> known aa | -17
ba <l> <n> unknown aa | -22
ba <l> <rare> | -27
ba <l> <rare> known Aa | -15
ba <l> i | 25
ba <n> $ | -3
ba <n> $ known Aa | 7
ba <n> $ known aa | 12
ba <n> $ unknown Aa | -25
ba <n> <car> | 11
ba <n> <given> | -19
ba <n> <given> unknown Aa | -6
ba <n> <l> | 34
ba <n> <l> known Aa | 27
ba <n> <n> | 20
ba <n> <n> known Aa | 37
ba <n> <n> known aa | 23
ba <n> <n> unknown Aa | -32
ba <n> <rare> | -16
ba <n> <rare> known Aa | -18
ba <n> <rare> known aa | -8
ba <n> <rare> unknown Aa | -7
ba <n> are | -8
ba <n> are unknown Aa | -8
ba <n> at | -8
ba <n> at unknown Aa | -4
ba <n> im | -12
ba <n> im unknown Aa | -12
ba <n> its | 19
ba <n> numbers | -15
ba <n> road | -5
ba <n> road unknown Aa | -5
ba <n> she | -13
ba <n> street | -10
ba <n> street unknown Aa | -8
ba <n> thank | -14
ba <n> thank unknown Aa | -14
ba <rare> $ | -29
ba <rare> $ unknown Aa | -15
ba <rare> $ unknown aa | -39
ba <rare> <car> | -34
ba <rare> <car> unknown Aa | -34
ba <rare> <car> unknown aa | -9
ba <rare> <given> | -12
ba <rare> <given> known Aa | -10
ba <rare> <given> unknown Aa | -8
ba <rare> <l> | 3
ba <rare> <l> unknown Aa | -35
ba <rare> <l> unknown aa | 19
ba <rare> <n> known Aa | -23
ba <rare> <n> known aa | 29
ba <rare> <n> unknown Aa | 13
ba <rare> <n> unknown aa | -15
ba <rare> <rare> known Aa | 7
ba <rare> <rare> known aa | -30
ba <rare> <rare> unknown Aa | -35
ba <rare> a | -15
ba <rare> a unknown Aa | -14
ba <rare> all | -5
ba <rare> all unknown aa | -5
ba <rare> and known Aa | 10
ba <rare> and unknown Aa | -17
ba <rare> at | 12
ba <rare> at unknown Aa | -18
ba <rare> auto | -6
ba <rare> auto unknown Aa | -6
ba <rare> but | 11
ba <rare> call | -22
ba <rare> call known Aa | -15
ba <rare> call unknown Aa | -17
ba <rare> calling | -29
ba <rare> calling unknown Aa | -9
ba <rare> can | -22
ba <rare> can unknown Aa | -22
ba <rare> claims | -7
ba <rare> claims unknown Aa | -7
ba <rare> cuanto | -18
ba <rare> cuanto unknown aa | -18
ba <rare> de | 20
ba <rare> drive | -6
ba <rare> drive unknown aa | -6
ba <rare> early | -28
ba <rare> el | -25
ba <rare> el unknown Aa | -6
ba <rare> el unknown aa | -24
ba <rare> en | -37
ba <rare> en unknown Aa | -12
ba <rare> en unknown aa | -37
ba <rare> es | -13
ba <rare> family | -43
ba <rare> for | -33
ba <rare> for unknown Aa | -25
ba <rare> for unknown aa | -18
ba <rare> found | -9
ba <rare> found unknown Aa | -9
ba <rare> from | -17
ba <rare> from unknown aa | 9
ba <rare> got | -5
ba <rare> got unknown aa | -3
ba <rare> has | -25
ba <rare> has unknown Aa | -25
ba <rare> have | -5
ba <rare> have unknown aa | -5
ba <rare> he | -20
ba <rare> here unknown aa | -26
ba <rare> i | -44
ba <rare> i known Aa | -16
ba <rare> i unknown Aa | -29
ba <rare> i unknown aa | -20
ba <rare> if | -7
ba <rare> im | -30
ba <rare> im known Aa | -17
ba <rare> im unknown Aa | -25
ba <rare> in unknown Aa | 9
ba <rare> is | -18
ba <rare> is known Aa | -17
ba <rare> is unknown Aa | -14
ba <rare> its | -12
ba <rare> ive | -44
ba <rare> ive unknown Aa | -27
ba <rare> la | -16
ba <rare> last | 11
ba <rare> last known Aa | 19
ba <rare> like | -22
ba <rare> like unknown Aa | -22
ba <rare> me | -11
ba <rare> me unknown aa | -10
ba <rare> my | -33
ba <rare> my known Aa | -18
ba <rare> my unknown Aa | -35
ba <rare> my unknown aa | -7
ba <rare> now | -16
ba <rare> number | -17
ba <rare> number unknown Aa | -17
ba <rare> on known Aa | 13
ba <rare> on unknown Aa | -11
ba <rare> on unknown aa | -13
ba <rare> one | 13
ba <rare> one unknown Aa | -9
ba <rare> our | -8
ba <rare> our unknown Aa | -8
ba <rare> out | -15
ba <rare> out unknown aa | -15
ba <rare> over | 4
ba <rare> over unknown Aa | -26
ba <rare> para | -25
ba <rare> para unknown aa | -21
ba <rare> phone | -17
ba <rare> phone unknown Aa | -17
ba <rare> por | -37
ba <rare> por unknown aa | -34
ba <rare> presione | -15
ba <rare> presione unknown aa | -15
ba <rare> service | -14
ba <rare> service unknown Aa | -5
ba <rare> service unknown aa | -11
ba <rare> she | -9
ba <rare> so | -8
ba <rare> so unknown aa | -8
ba <rare> soy | -8
ba <rare> soy unknown aa | -8
ba <rare> speaking | 11
ba <rare> speaking unknown Aa | 13
ba <rare> tengo | -8
ba <rare> tengo unknown Aa | -8
ba <rare> thats | -24
ba <rare> thats unknown aa | -20
ba <rare> the | 9
ba <rare> the known Aa | 21
ba <rare> the unknown Aa | -32
ba <rare> this | 14
ba <rare> trabajo | -8
ba <rare> trabajo known aa | -8
ba <rare> una | -14
ba <rare> up | -20
ba <rare> up unknown Aa | -19
ba <rare> we | -28
ba <rare> we unknown Aa | -28
ba <rare> were | -11
ba <rare> were unknown Aa | -11
ba <rare> weve | -23
ba <rare> weve unknown Aa | -23
ba <rare> with | -16
ba <rare> with known Aa | -5
ba <rare> with unknown Aa | -19
ba <rare> y | -16
ba <rare> y unknown aa | -12
ba <rare> you | -17
ba <rare> you unknown Aa | -14
ba <rare> you unknown aa | -13
ba <rare> your | 15
ba <rare> your unknown Aa | -11
ba ^ <car> | 44
ba ^ <car> known Aa | 25
ba ^ <car> known aa | 63
ba ^ <car> unknown Aa | 29
ba ^ <given> known aa | -20
ba ^ <given> unknown Aa | -14
ba ^ <l> | 26
ba ^ <l> known Aa | 22
ba ^ <n> | 37
ba ^ <n> known Aa | 37
ba ^ <rare> known Aa | -9
ba ^ <rare> known aa | 8
ba ^ <rare> unknown Aa | -5
ba ^ <rare> unknown aa | -25
ba ^ a | 37
ba ^ a known Aa | 37
ba ^ again | 19
ba ^ again known Aa | 40
ba ^ again known aa | 15
ba ^ at | 93
ba ^ at known Aa | 65
ba ^ at known aa | 64
ba ^ buenas | 27
ba ^ buenas known Aa | 27
ba ^ calling | 9
ba ^ calling known Aa | 5
ba ^ calling known aa | 30
ba ^ can | 36
ba ^ can known Aa | 36
ba ^ do | 36
ba ^ do known Aa | 26
ba ^ es | -26
ba ^ es unknown aa | -26
ba ^ from | 33
ba ^ from known Aa | 26
ba ^ from known aa | 56
ba ^ got | 39
ba ^ got known Aa | 35
ba ^ hello | -22
ba ^ hello unknown Aa | -22
ba ^ here | 35
ba ^ here known Aa | 14
ba ^ here known aa | 51
ba ^ hi | 6
ba ^ hi known Aa | 6
ba ^ i | 30
ba ^ i known Aa | 81
ba ^ i known aa | 5
ba ^ id | 25
ba ^ id known Aa | 25
ba ^ im | 54
ba ^ im known Aa | 40
ba ^ im known aa | 51
ba ^ in | -10
ba ^ in known Aa | 20
ba ^ is | 40
ba ^ is known aa | 37
ba ^ its known Aa | 10
ba ^ its unknown Aa | -13
ba ^ its unknown aa | -6
ba ^ ive | 15
ba ^ ive known Aa | 15
ba ^ just | -26
ba ^ just known Aa | -26
ba ^ my | 71
ba ^ my known Aa | 62
ba ^ not | 6
ba ^ not known Aa | -4
ba ^ on | 34
ba ^ on known Aa | 34
ba ^ out | 27
ba ^ out known Aa | 27
ba ^ over | 26
ba ^ over known Aa | 26
ba ^ quick | 12
ba ^ quick known Aa | 12
ba ^ returning | 27
ba ^ returning known Aa | 27
ba ^ so | -11
ba ^ so unknown aa | -14
ba ^ someone | 26
ba ^ someone known Aa | 26
ba ^ soy | -19
ba ^ speaking | 14
ba ^ speaking known Aa | 32
ba ^ thats | 31
ba ^ thats known Aa | 31
ba ^ the | 42
ba ^ the known Aa | 51
ba ^ the unknown Aa | -22
ba ^ this | -16
ba ^ this known Aa | 28
ba ^ this unknown Aa | -19
ba ^ usted | -30
ba ^ usted unknown aa | -30
ba ^ what | -29
ba ^ whats | -10
ba ^ when | 27
ba ^ when known Aa | 27
ba ^ with | 33
ba ^ with known Aa | 30
ba ^ with known aa | 39
ba ^ yeah | 29
ba ^ yeah known Aa | 29
ba ^ yes | 27
ba ^ yes known Aa | 27
ba ^ you | 39
ba ^ you known Aa | 28
ba ^ your | 22
ba ^ your known Aa | 33
ba ^ youve | 25
ba ^ youve known Aa | 25
ba advance parts | -5
ba advance parts unknown Aa | -5
ba afternoon <rare> | -18
ba afternoon <rare> known Aa | -18
ba afternoon here | 30
ba afternoon here known Aa | 30
ba afternoon speaking | 21
ba afternoon speaking known Aa | 21
ba again $ | -18
ba again $ known Aa | -18
ba again with | 19
ba again with known Aa | 19
ba ago and | -16
ba aint it | -12
ba aint it unknown aa | -12
ba aint no | -9
ba aint no unknown aa | -9
ba am <given> | -21
ba am <given> known Aa | -16
ba am <l> | 22
ba am <l> known Aa | 22
ba am <rare> | -21
ba am <rare> known Aa | -9
ba am i | 29
ba am i known aa | 24
ba am my | 18
ba am my known Aa | 18
ba and <n> | -21
ba and <n> unknown Aa | -21
ba and and | -7
ba and and unknown Aa | -7
ba and be | -14
ba and be known aa | -14
ba and i | -12
ba and i unknown Aa | -12
ba and please | -28
ba and please unknown Aa | -11
ba and start | -3
ba and start unknown aa | -3
ba and the | -10
ba and the unknown Aa | -10
ba and used | -14
ba and used known Aa | -14
ba animal my | -5
ba animal my unknown Aa | -5
ba around and | -9
ba at <given> | -4
ba at <given> unknown Aa | -4
ba at <n> | -13
ba at <n> unknown Aa | -13
ba at <rare> | -21
ba at <rare> known Aa | -21
ba at <rare> unknown Aa | -15
ba at and | -17
ba at and known Aa | -14
ba at and unknown Aa | -9
ba at auto | -10
ba at auto unknown Aa | -10
ba at calling | -21
ba at calling unknown Aa | -18
ba at coast | -7
ba at coast unknown Aa | -7
ba at i | -10
ba at i unknown Aa | -10
ba at im | -15
ba at im unknown Aa | -15
ba at ive | -11
ba at ive unknown Aa | -11
ba at my | -9
ba at my unknown Aa | -9
ba at on | -20
ba at on unknown Aa | -20
ba at one | -4
ba at one unknown Aa | -4
ba at our | -11
ba at our unknown Aa | -6
ba at parts | -5
ba at parts unknown Aa | -5
ba at state | -6
ba at that | -17
ba at the | -25
ba at the unknown Aa | -21
ba at tire | -5
ba at tire unknown Aa | -5
ba at towing | -6
ba at towing unknown Aa | -6
ba at transmission | -4
ba at transmission unknown Aa | -4
ba at we | -7
ba at we unknown Aa | -7
ba at with | -7
ba at with unknown Aa | -7
ba at your | -9
ba at your unknown Aa | -9
ba auto i | -23
ba auto i unknown Aa | -23
ba auto the | -6
ba auto the unknown Aa | -6
ba auto your | -8
ba auto your unknown Aa | -8
ba back quick | 11
ba back quick known Aa | 11
ba be <n> | -22
ba before <n> | -21
ba big at | -18
ba big at known Aa | -18
ba big i | -20
ba blank $ | -30
ba blank $ unknown Aa | -30
ba buenas <rare> | -19
ba buenas <rare> known Aa | -19
ba buenas tengo | 33
ba buenas tengo known Aa | 33
ba but i | -7
ba but i unknown Aa | -7
ba by $ | -15
ba by $ unknown Aa | -15
ba by at | -22
ba by at known Aa | -22
ba by for | -12
ba by for unknown Aa | -12
ba by of | -10
ba by of unknown Aa | -10
ba call $ | -24
ba call <n> | 20
ba call <n> known Aa | 13
ba call <n> known aa | 25
ba call <rare> | -25
ba call <rare> known Aa | -19
ba call <rare> known aa | -14
ba call at | 46
ba call at known Aa | 33
ba call at known aa | 27
ba call when | 21
ba call when known Aa | 21
ba day <rare> | 16
ba day <rare> known Aa | -22
ba day speaking | 21
ba day speaking known Aa | 21
ba de $ | -20
ba de $ unknown aa | -20
ba de <rare> | -18
ba de <rare> unknown aa | -18
ba de de | -15
ba de de unknown aa | -15
ba de mire | -14
ba de para | -20
ba de para unknown aa | -20
ba de su | -21
ba de y | -6
ba de y unknown aa | -6
ba del <rare> | -22
ba del de | -24
ba del de unknown aa | -23
ba do <n> | -24
ba do <rare> | -6
ba do <rare> unknown Aa | -6
ba do my | -32
ba do my unknown Aa | -32
ba doin <rare> | -17
ba drive <car> | -22
ba drive <car> unknown Aa | -22
ba driveway <n> | 26
ba driveway <n> known Aa | 26
ba el de | -21
ba el de unknown Aa | -5
ba el de unknown aa | -19
ba el y | -29
ba en tengo | -20
ba en tengo unknown Aa | -20
ba en y | -13
ba en y unknown Aa | -13
ba es <given> | -13
ba es <given> known Aa | -8
ba es <given> known aa | -13
ba es <rare> | 5
ba es <rare> known aa | -33
ba es <rare> unknown Aa | 16
ba es necesito | 33
ba es necesito known Aa | 33
ba es tengo | 37
ba es tengo known Aa | 29
ba evening <rare> | -27
ba evening <rare> known Aa | -16
ba first i | -11
ba first i unknown Aa | -11
ba fleet we | -9
ba fleet we unknown Aa | -9
ba for $ | -14
ba for $ known Aa | 10
ba for $ unknown Aa | -22
ba for <given> | -13
ba for <l> | 27
ba for <l> known Aa | 30
ba for <n> | 7
ba for <n> known aa | 34
ba for <n> unknown Aa | 24
ba for <rare> | -38
ba for <rare> known Aa | -21
ba for <rare> known aa | -27
ba for <rare> unknown aa | -16
ba for a | -24
ba for a unknown Aa | -24
ba for and | -8
ba for and unknown Aa | -8
ba for at | 10
ba for at known Aa | 24
ba for at unknown Aa | -9
ba for but | -3
ba for but unknown Aa | -3
ba for for | -6
ba for i | 23
ba for i known aa | 24
ba for ill | 17
ba for not | 26
ba for office | -10
ba for office known Aa | -10
ba for so | -13
ba for so unknown Aa | -13
ba for streets | -15
ba for streets unknown Aa | -15
ba for this | -26
ba for this known Aa | -26
ba for your | -39
ba for your known Aa | -39
ba from <given> | -13
ba from <given> known Aa | -18
ba from <given> unknown Aa | -5
ba from <rare> | -22
ba from <rare> unknown Aa | -13
ba from <rare> unknown aa | -4
ba from and | -8
ba from and unknown Aa | -8
ba from at | -25
ba from at known Aa | -15
ba from auto | -5
ba from auto unknown Aa | -5
ba from batteries | -3
ba from batteries unknown Aa | -3
ba from calling | -8
ba from calling unknown Aa | -8
ba from can | -5
ba from can unknown Aa | -5
ba from city | -19
ba from for | -21
ba from for unknown Aa | -21
ba from i | 24
ba from i known aa | 36
ba from i unknown Aa | -20
ba from im | -19
ba from im unknown Aa | -19
ba from in | -12
ba from in unknown Aa | -12
ba from just | -14
ba from just unknown Aa | -14
ba from my | 18
ba from my unknown Aa | -5
ba from parts | -7
ba from parts unknown Aa | -7
ba from so | -24
ba from so unknown Aa | -24
ba from the | 5
ba from the unknown Aa | -27
ba from those | -8
ba from those unknown Aa | -8
ba from tools | -6
ba from tools unknown Aa | -6
ba from we | -17
ba from we unknown Aa | -14
ba from were | -9
ba from were unknown Aa | -9
ba from you | -9
ba from you unknown Aa | -9
ba from your | -14
ba from your unknown Aa | -14
ba god you | -11
ba god you unknown aa | -11
ba good <rare> | 10
ba good <rare> known Aa | 10
ba good its | -13
ba google listings | -5
ba google listings unknown Aa | -5
ba grant <n> | -9
ba grant <n> known Aa | -9
ba grant calling | -24
ba grant i | -16
ba grant i known Aa | -17
ba grant it | -15
ba grant it known Aa | -15
ba great <rare> | -9
ba great mutual | -6
ba great mutual unknown Aa | -6
ba greater weve | -8
ba greater weve unknown Aa | -8
ba ha <rare> | -25
ba ha <rare> unknown aa | -25
ba ha para | -22
ba ha para unknown aa | -22
ba habla <given> | -15
ba habla <given> known Aa | -15
ba habla <rare> | -16
ba habla <rare> known Aa | -11
ba habla <rare> known aa | -32
ba habla es | 24
ba habla es known Aa | 24
ba habla mi | 21
ba habla mi known Aa | 21
ba habla tengo | 29
ba habla tengo known Aa | 27
ba habla ustedes | 22
ba habla ustedes known Aa | 22
ba hello <car> | 28
ba hello <car> known Aa | 28
ba hello <given> | -19
ba hello <given> known Aa | -16
ba hello <given> known aa | -12
ba hello <rare> | -15
ba hello <rare> known Aa | -3
ba hello <rare> known aa | -27
ba hello calling | 32
ba hello calling known Aa | 27
ba hello from | 18
ba hello from known Aa | 18
ba hello here | 45
ba hello here known Aa | 25
ba hello here known aa | 47
ba hello i | -19
ba hello i known Aa | -19
ba hello its | 7
ba hello its known Aa | 7
ba hello my | 31
ba hello my known Aa | 31
ba hello park | -16
ba hello speaking | 25
ba hello speaking known Aa | 20
ba hello with | 27
ba hello with known Aa | 27
ba here <rare> | -18
ba here <rare> known Aa | -18
ba here for | -19
ba here for unknown Aa | -19
ba heres i | 35
ba heres i known Aa | 27
ba heres i known aa | 29
ba hey <car> | 11
ba hey <given> | -20
ba hey <given> known Aa | -20
ba hey <rare> | 17
ba hey <rare> known Aa | -33
ba hey <rare> known aa | 20
ba hey here | 43
ba hey here known Aa | 36
ba hey i | 8
ba hey i known Aa | 8
ba hey its | -27
ba hey its known Aa | -18
ba hey its known aa | -12
ba hey its unknown Aa | -19
ba hey its unknown aa | -6
ba hey ive | 29
ba hey ive known Aa | 29
ba hey my | -17
ba hey my known Aa | 5
ba hey this | -13
ba hey this known Aa | -10
ba hey with | 28
ba hey with known Aa | 29
ba hey you | -7
ba hi <car> | 28
ba hi <car> known Aa | 28
ba hi <given> | -16
ba hi <given> known Aa | -15
ba hi <l> | 7
ba hi <l> known Aa | 7
ba hi <rare> known Aa | 3
ba hi <rare> known aa | -23
ba hi calling | 30
ba hi calling known Aa | 30
ba hi from | 27
ba hi from known Aa | 27
ba hi here | 24
ba hi here known aa | 36
ba hi i | -18
ba hi i known Aa | 3
ba hi im | 49
ba hi im known Aa | 45
ba hi in | 17
ba hi in known Aa | 17
ba hi its | 15
ba hi its known Aa | 15
ba hi my | -15
ba hi my known Aa | -15
ba hi office | -12
ba hi office known Aa | -12
ba hi so | 32
ba hi the | -17
ba hi the known Aa | -17
ba hi this known Aa | 4
ba hi this known aa | -14
ba hi we | 31
ba hi we known Aa | 31
ba hi with | 28
ba hi with known Aa | 28
ba hola <rare> | -27
ba hola <rare> known Aa | -27
ba hope calling | -18
ba hundred and | -18
ba i you | -24
ba i you unknown aa | -24
ba if can | -9
ba im <given> | -38
ba im <given> known Aa | -27
ba im <given> known aa | -28
ba im <l> | 31
ba im <l> known Aa | 21
ba im <l> known aa | 19
ba im <n> | 23
ba im <n> known Aa | 30
ba im <n> known aa | 14
ba im <rare> | 3
ba im <rare> known Aa | 11
ba im <rare> known aa | -31
ba im <rare> unknown Aa | -20
ba im a | -14
ba im and | 31
ba im and known Aa | 16
ba im and known aa | 18
ba im at | 13
ba im at unknown aa | -30
ba im call | 13
ba im call known Aa | 13
ba im i | 41
ba im i known Aa | 58
ba im i known aa | 21
ba im im | 20
ba im im known Aa | 17
ba im mom | -4
ba im mom unknown Aa | -4
ba im my | 25
ba im my known Aa | 19
ba im my known aa | 32
ba im stone | -24
ba im stone known Aa | -24
ba im thats | 16
ba im thats known Aa | 16
ba im the | 24
ba im the known Aa | 24
ba im with | 11
ba im with known Aa | 16
ba in $ | -9
ba in $ known Aa | -6
ba in $ unknown Aa | -23
ba in <car> | -12
ba in <car> unknown Aa | -12
ba in <given> | -16
ba in <given> unknown Aa | -16
ba in <l> | -11
ba in <l> known Aa | -11
ba in <n> | -41
ba in <n> unknown Aa | -44
ba in <n> unknown aa | -8
ba in <rare> | -17
ba in <rare> known aa | -13
ba in <rare> unknown Aa | -9
ba in and | -34
ba in and known Aa | -30
ba in and unknown Aa | -16
ba in at | -4
ba in at unknown Aa | -4
ba in call | -6
ba in call unknown Aa | -11
ba in city | -6
ba in city unknown Aa | -6
ba in heights | -6
ba in i | -18
ba in i known Aa | -10
ba in i unknown Aa | -9
ba in i unknown aa | -7
ba in id | -10
ba in id unknown aa | -10
ba in im | -20
ba in im unknown Aa | -20
ba in is | -6
ba in is unknown Aa | -6
ba in it | -15
ba in it unknown Aa | -15
ba in its | -19
ba in its unknown Aa | -10
ba in ive | -8
ba in ive unknown Aa | -8
ba in my | -9
ba in my unknown Aa | -8
ba in my unknown aa | -5
ba in names | -6
ba in names unknown Aa | -6
ba in off | -15
ba in on | -21
ba in on known Aa | -21
ba in on unknown Aa | -5
ba in one | -9
ba in one unknown Aa | -9
ba in park | -8
ba in park unknown Aa | -8
ba in phone | -11
ba in phone unknown Aa | -11
ba in right | -4
ba in the | -10
ba in the unknown Aa | -8
ba in this | -6
ba in this unknown Aa | -6
ba in we | -4
ba in we unknown Aa | -4
ba in you | -26
ba in you known Aa | -18
ba in you unknown Aa | -15
ba is $ | 53
ba is $ known Aa | 47
ba is $ known aa | 22
ba is <car> | 6
ba is <car> known Aa | 41
ba is <given> | -50
ba is <given> known Aa | -31
ba is <given> known aa | -48
ba is <given> unknown Aa | -28
ba is <l> | 35
ba is <l> known aa | 39
ba is <l> unknown Aa | 33
ba is <n> | 57
ba is <n> known Aa | 50
ba is <n> known aa | 32
ba is <rare> | -56
ba is <rare> known Aa | -40
ba is <rare> known aa | -40
ba is <rare> unknown Aa | -18
ba is <rare> unknown aa | -21
ba is a | 26
ba is a known Aa | 26
ba is again | 25
ba is again known aa | 25
ba is and | 48
ba is and known Aa | 62
ba is and known aa | 9
ba is and unknown Aa | 12
ba is area | 16
ba is area known aa | 16
ba is around | -23
ba is at | 75
ba is at known Aa | 81
ba is at known aa | 29
ba is but | -38
ba is but known Aa | -28
ba is but known aa | -24
ba is call | 29
ba is call known aa | 22
ba is calling | -8
ba is calling known Aa | 79
ba is calling known aa | 34
ba is calling unknown Aa | -35
ba is can | 33
ba is can known aa | 33
ba is capital | -13
ba is do | 31
ba is do known Aa | 31
ba is down | 24
ba is down known aa | 24
ba is everybody | 24
ba is everybody known Aa | 24
ba is from | 72
ba is from known Aa | 67
ba is from known aa | 32
ba is got | 38
ba is got known aa | 38
ba is grant | -23
ba is grant known Aa | -23
ba is i | 39
ba is i known Aa | 63
ba is i unknown Aa | 33
ba is i unknown aa | 28
ba is id | 31
ba is id known Aa | 31
ba is im | 41
ba is im known Aa | 29
ba is im known aa | 26
ba is in | 21
ba is in known Aa | 21
ba is it | 36
ba is it known Aa | 25
ba is it known aa | 26
ba is its | 20
ba is its known aa | 30
ba is ive | 23
ba is ive known Aa | 21
ba is ive known aa | 23
ba is just | 49
ba is just known Aa | 49
ba is last | -19
ba is like | 39
ba is like known aa | 29
ba is my | 49
ba is my known Aa | 33
ba is my known aa | 58
ba is no | 19
ba is no known Aa | -4
ba is no known aa | 29
ba is office | -28
ba is office known Aa | -28
ba is on | -11
ba is on known Aa | 30
ba is on unknown Aa | -29
ba is out | 24
ba is over | 12
ba is over known Aa | 23
ba is over known aa | 19
ba is over unknown Aa | -11
ba is park | -42
ba is park known Aa | -34
ba is park known aa | -23
ba is phone | 3
ba is please | 36
ba is please known Aa | 36
ba is sorry | 28
ba is spelled | 29
ba is spelled known Aa | 29
ba is stone | -23
ba is stone known Aa | -33
ba is stone known aa | -20
ba is thank | 5
ba is thats | -7
ba is thats known Aa | -12
ba is thats known aa | 35
ba is the | 22
ba is the known Aa | 20
ba is the known aa | 9
ba is there | -29
ba is we | -9
ba is we known Aa | 42
ba is were | 30
ba is wife | -12
ba is wife unknown Aa | -12
ba is with | 40
ba is with known Aa | 39
ba is with known aa | 15
ba is you | 64
ba is you known Aa | 54
ba is you known aa | 38
ba is your | 35
ba is your known Aa | 35
ba it <given> | -16
ba it <n> | -11
ba it <n> known Aa | 33
ba it <n> unknown Aa | -27
ba it <rare> | -4
ba it like | -14
ba it like unknown aa | -14
ba it not | -12
ba it not known aa | -12
ba it real | -6
ba it real unknown aa | -6
ba it the | -4
ba its $ | 30
ba its $ known Aa | 22
ba its $ known aa | 23
ba its <car> | 9
ba its <car> known Aa | 25
ba its <given> | -42
ba its <given> known Aa | -31
ba its <given> known aa | -22
ba its <given> unknown Aa | -24
ba its <l> | 34
ba its <l> known Aa | 30
ba its <l> known aa | 12
ba its <n> | 11
ba its <n> known aa | 20
ba its <rare> | -23
ba its <rare> known Aa | -13
ba its <rare> known aa | -22
ba its a | 5
ba its a known Aa | 15
ba its again | -10
ba its again known Aa | 22
ba its again known aa | -12
ba its and | 27
ba its and known Aa | 27
ba its at | 19
ba its at known Aa | 20
ba its call | 36
ba its call known Aa | 20
ba its call unknown aa | 20
ba its calling | 26
ba its date | 12
ba its date known Aa | 12
ba its did | 14
ba its down | 24
ba its from | 23
ba its from known aa | 11
ba its got | 29
ba its got known Aa | 29
ba its i known Aa | 57
ba its i unknown Aa | -22
ba its id | 17
ba its id known Aa | 17
ba its im | 39
ba its im known Aa | 32
ba its its | 25
ba its its known Aa | 25
ba its ive | 16
ba its ive known Aa | 16
ba its just | 19
ba its just known Aa | 32
ba its just known aa | 12
ba its like | -15
ba its like known Aa | -8
ba its my | 17
ba its my known Aa | 14
ba its my known aa | 11
ba its on | 22
ba its on known Aa | 22
ba its over | 18
ba its over known Aa | 21
ba its over known aa | 17
ba its park | -29
ba its park known Aa | -17
ba its so | 32
ba its so known Aa | 32
ba its the | 40
ba its the known Aa | 42
ba its the known aa | 29
ba its up | 15
ba its up known Aa | 15
ba its with | 33
ba its with known Aa | 25
ba its with known aa | 26
ba its you | 24
ba its you known Aa | 24
ba its you known aa | 29
ba its your | 16
ba its your known Aa | 16
ba just i | 18
ba just i unknown Aa | 23
ba just out | -29
ba just out unknown aa | -29
ba la <n> | -21
ba la <n> unknown Aa | -8
ba la <rare> | 13
ba la <rare> known aa | 18
ba la de | -39
ba la de known Aa | -17
ba la del | -18
ba la del known Aa | -18
ba la y | -13
ba la y unknown aa | -10
ba le <rare> | -14
ba le <rare> unknown aa | -14
ba le a | -13
ba le a unknown aa | -13
ba le de | -21
ba le de unknown aa | -21
ba le del | -19
ba le del unknown aa | -19
ba le el | -7
ba le el unknown aa | -7
ba like <n> | -9
ba like <n> unknown Aa | -9
ba like <rare> | -7
ba like <rare> unknown aa | -7
ba like i | -13
ba like i unknown aa | -13
ba little <rare> | -5
ba llameme <n> | -22
ba llameme <n> known Aa | -22
ba llamo <given> | -18
ba llamo <given> known Aa | -16
ba llamo <n> | 20
ba llamo <n> known aa | 20
ba llamo <rare> | -31
ba llamo <rare> known Aa | -22
ba llamo <rare> known aa | -28
ba llamo mi | 29
ba llamo mi known Aa | 20
ba llamo tengo | 26
ba llamo tengo known Aa | 26
ba llamo y | 20
ba llamo y known Aa | 14
ba los <rare> | -26
ba los <rare> unknown aa | -26
ba los bien | -6
ba los bien unknown aa | -6
ba man <rare> | -19
ba marqueme <n> | -29
ba marqueme <n> known Aa | -14
ba me <car> | 23
ba me <car> unknown Aa | 28
ba me <given> | -6
ba me <given> unknown aa | -6
ba me <n> | -7
ba me <n> known Aa | -5
ba me <n> unknown aa | -9
ba me <rare> | -18
ba me <rare> known Aa | -35
ba me and | -8
ba me and known Aa | -20
ba me i | 18
ba me i known Aa | 15
ba me i known aa | 34
ba me la | -7
ba me la unknown aa | -7
ba me my | 8
ba me que | -37
ba me que unknown aa | -37
ba me you | 11
ba mechanic <rare> | -18
ba mechanic <rare> known Aa | -18
ba monday <rare> | -30
ba morning <rare> | 6
ba morning <rare> known Aa | 6
ba morning calling | -15
ba morning here | 17
ba morning here known Aa | 17
ba morning with | 21
ba morning with known Aa | 21
ba mount <rare> | -6
ba mount <rare> unknown Aa | -6
ba mount our | -16
ba mount our known Aa | -16
ba mount weve | -8
ba mount weve known Aa | -8
ba my <car> | -6
ba my <car> unknown aa | -6
ba my <given> | -14
ba my <n> | -16
ba my <rare> | -6
ba my <rare> unknown aa | -6
ba my and | -6
ba my is | -9
ba my on | -17
ba my on unknown aa | -17
ba my please | -30
ba my please unknown Aa | -30
ba name <car> | 16
ba name <car> known aa | 16
ba name <given> | -11
ba name <given> known aa | -11
ba name <l> | -7
ba name <l> known aa | 10
ba name <l> unknown Aa | -32
ba name <l> unknown aa | -25
ba name <n> | 20
ba name <rare> known Aa | 12
ba name <rare> known aa | -26
ba name and | 10
ba name first | -21
ba name first known Aa | -18
ba name first unknown Aa | -7
ba name i | 14
ba name i known aa | 28
ba name i unknown Aa | -54
ba name phone | 26
ba name phone known aa | 20
ba name the | -32
ba names $ known Aa | 24
ba names <given> | -28
ba names <given> known Aa | -26
ba names <given> known aa | -13
ba names <l> | 27
ba names <l> known Aa | 19
ba names <l> known aa | 15
ba names <n> | 46
ba names <n> known Aa | 41
ba names <n> known aa | 26
ba names <rare> | -45
ba names <rare> known Aa | -28
ba names <rare> known aa | -46
ba names and | 40
ba names and known Aa | 30
ba names and known aa | 35
ba names i | 38
ba names i known Aa | 37
ba names i known aa | 22
ba names im | 37
ba names im known Aa | 33
ba names its | 14
ba names its known aa | 14
ba names last | 23
ba names last known Aa | 23
ba names like | -4
ba names like known Aa | -4
ba names my | 17
ba names my known aa | 12
ba names park | -12
ba names park known Aa | -9
ba names you | -13
ba names you known Aa | -13
ba napa parts | -5
ba napa parts unknown Aa | -5
ba neighbor <rare> | 10
ba new <rare> | -7
ba new rep | -5
ba new rep unknown Aa | -5
ba new you | -9
ba new you unknown aa | -9
ba no <n> | -15
ba no <n> unknown aa | -15
ba no <rare> | -7
ba no <rare> unknown aa | -5
ba no press | -17
ba no press unknown aa | -17
ba no required | -15
ba no required unknown aa | -15
ba nobody <n> | 18
ba nobody <n> known Aa | 18
ba nobody <rare> | -9
ba nobody <rare> known Aa | -9
ba nomas <rare> | -8
ba nomas <rare> unknown aa | -8
ba not $ | -26
ba not <given> | -13
ba not <given> known Aa | -13
ba not i | -15
ba now <rare> | -4
ba number the | -21
ba of $ | 20
ba of <rare> | -9
ba of <rare> known aa | -8
ba of and | -10
ba of and unknown Aa | -10
ba of and unknown aa | -4
ba of at | -20
ba of there | -14
ba of there unknown Aa | -14
ba of to | -14
ba of to unknown Aa | -14
ba of we | -13
ba off <n> | -25
ba off <n> unknown Aa | -25
ba off and | -8
ba off and unknown Aa | -8
ba off road | -12
ba off road unknown Aa | -12
ba oh <given> | -13
ba oh <given> known Aa | -13
ba old road | -6
ba old road unknown Aa | -6
ba on $ | -9
ba on $ unknown Aa | -9
ba on <car> | -24
ba on <given> | -8
ba on <given> known Aa | -6
ba on <l> | -24
ba on <n> | -12
ba on <n> known Aa | 11
ba on <n> unknown Aa | -26
ba on <n> unknown aa | -7
ba on <rare> | -23
ba on <rare> unknown Aa | -7
ba on about | -12
ba on about unknown Aa | -4
ba on and | -48
ba on and known Aa | -25
ba on and unknown Aa | -13
ba on and unknown aa | -30
ba on at | -28
ba on at unknown Aa | -28
ba on avenue | -16
ba on avenue unknown Aa | -6
ba on boulevard | -9
ba on boulevard unknown Aa | -5
ba on call | -9
ba on call unknown Aa | -9
ba on can | -17
ba on fifth | -19
ba on fifth unknown Aa | -19
ba on for | -4
ba on for unknown Aa | -4
ba on four | -9
ba on four unknown Aa | -9
ba on highway | -8
ba on highway unknown Aa | -6
ba on i | -19
ba on i known Aa | -10
ba on i known aa | -14
ba on i unknown Aa | -8
ba on i unknown aa | -5
ba on id | -4
ba on id unknown Aa | -4
ba on im | -17
ba on im unknown Aa | -7
ba on in | -18
ba on in unknown Aa | -18
ba on is | -9
ba on is unknown Aa | -9
ba on its | -21
ba on its unknown Aa | -21
ba on ive | -10
ba on ive unknown Aa | -10
ba on my | -21
ba on my unknown Aa | -11
ba on my unknown aa | -16
ba on paid | -12
ba on paid unknown Aa | -12
ba on parkway | -7
ba on parkway unknown Aa | -7
ba on road | -15
ba on road unknown Aa | -5
ba on road unknown aa | -13
ba on she | -6
ba on she unknown Aa | -6
ba on so | -6
ba on so unknown Aa | -6
ba on street | -10
ba on street unknown Aa | -3
ba on that | -5
ba on that unknown Aa | -5
ba on the | -9
ba on the unknown Aa | -7
ba on to | -15
ba on twelve | -15
ba on twelve unknown Aa | -15
ba on we | -20
ba on you | -7
ba on you unknown Aa | -7
ba on your | -21
ba on your unknown Aa | -21
ba out and | -13
ba out and unknown Aa | -13
ba para con | -13
ba para con unknown aa | -13
ba para la | -29
ba para la unknown aa | -29
ba para un | -12
ba para un unknown aa | -12
ba past <rare> | -19
ba past <rare> unknown Aa | -19
ba past and | -16
ba past and unknown Aa | -16
ba past on | -18
ba peak we | -5
ba peak we unknown Aa | -5
ba perfect <n> | 10
ba please <n> | 10
ba please <rare> | -9
ba por <n> | 16
ba por de | -24
ba por de unknown aa | -24
ba por oprima | -12
ba por oprima unknown aa | -12
ba por para | -24
ba por para unknown aa | -24
ba prende <rare> | -10
ba put <car> | 25
ba put <car> known Aa | 25
ba rank i | -8
ba run <rare> | -16
ba se <rare> | -6
ba se <rare> unknown aa | -6
ba se en | -8
ba se en unknown aa | -8
ba security there | -12
ba security there unknown Aa | -12
ba security your | -19
ba security your unknown Aa | -19
ba service be | -10
ba service be known aa | -10
ba since and | -8
ba since and unknown Aa | -8
ba sir <rare> | -16
ba skip over | 11
ba small relief | -6
ba small relief unknown Aa | -6
ba social administration | -18
ba social administration unknown Aa | -18
ba social number | -14
ba social number unknown Aa | -14
ba social there | -14
ba social there unknown Aa | -14
ba social your | -20
ba social your unknown Aa | -20
ba son <rare> | -29
ba soy <given> | -32
ba soy <given> known Aa | -32
ba soy <n> | 32
ba soy <n> known Aa | 25
ba soy <rare> | -38
ba soy <rare> known Aa | -34
ba soy <rare> known aa | -27
ba soy el | 29
ba soy el known Aa | 29
ba soy la | 20
ba soy la known Aa | 20
ba soy le | 18
ba soy le known Aa | 18
ba soy los | 12
ba soy los known Aa | 12
ba soy mi | 29
ba soy mi known Aa | 20
ba soy mi known aa | 20
ba soy necesito | 27
ba soy necesito known Aa | 15
ba soy no | 18
ba soy no known Aa | 18
ba soy quiero | 22
ba soy quiero known Aa | 22
ba soy se | 17
ba soy se known Aa | 17
ba soy tengo | 16
ba soy tengo known Aa | 13
ba soy tengo known aa | 8
ba soy usted | 20
ba soy usted known Aa | 20
ba spelled <rare> | -23
ba spelled <rare> unknown Aa | -23
ba start <rare> | -8
ba state <rare> | -18
ba state <rare> unknown Aa | -18
ba state im | -5
ba state im unknown Aa | -5
ba stronger $ | -13
ba stronger $ unknown Aa | -13
ba stronger on | -17
ba stronger on unknown Aa | -17
ba su <rare> | -24
ba su <rare> unknown aa | -24
ba su de | -13
ba su de unknown aa | -13
ba su su | -18
ba su su unknown aa | -18
ba take and | -15
ba take and unknown Aa | -15
ba take express | -10
ba take express unknown Aa | -10
ba thanks $ | 31
ba thanks $ known Aa | 26
ba thanks $ known aa | 20
ba thanks see | -27
ba thats $ | -19
ba thats <given> | 4
ba thats <given> unknown Aa | 4
ba thats <l> | -57
ba thats <l> unknown Aa | -57
ba thats <n> | -15
ba thats <n> known Aa | -15
ba thats and | -46
ba thats and unknown Aa | -46
ba thats at | -23
ba thats im | -18
ba thats im unknown Aa | -18
ba thats ive | 7
ba thats last | 29
ba thats last unknown Aa | 29
ba the $ | -24
ba the $ unknown aa | -24
ba the <given> | -10
ba the <given> unknown Aa | -5
ba the <given> unknown aa | -10
ba the <n> | -33
ba the <n> unknown Aa | -31
ba the <n> unknown aa | -6
ba the <rare> | -33
ba the <rare> unknown Aa | -23
ba the <rare> unknown aa | -23
ba the administration | -12
ba the administration unknown Aa | -12
ba the and | -21
ba the and known Aa | -10
ba the and unknown Aa | -15
ba the and unknown aa | -10
ba the at | -10
ba the at known aa | -10
ba the at unknown aa | -7
ba the bridge | -7
ba the bridge known Aa | -7
ba the business | -3
ba the business unknown Aa | -3
ba the call | -9
ba the can | -29
ba the center | -5
ba the center unknown Aa | -4
ba the compressor | -6
ba the compressor unknown Aa | -6
ba the depot | -4
ba the depot unknown Aa | -4
ba the exit | -5
ba the exit unknown Aa | -5
ba the for | -16
ba the for unknown Aa | -9
ba the for unknown aa | -15
ba the got | -19
ba the got unknown aa | -16
ba the i | -40
ba the i unknown Aa | -34
ba the i unknown aa | -12
ba the if | -14
ba the im | -6
ba the im unknown Aa | -6
ba the in | -9
ba the in unknown Aa | -8
ba the in unknown aa | -5
ba the is | -7
ba the is unknown Aa | -7
ba the its | -14
ba the just | -6
ba the just unknown Aa | -6
ba the light | -3
ba the light unknown aa | -3
ba the lot | -8
ba the lot unknown Aa | -7
ba the my | -6
ba the my unknown Aa | -8
ba the my unknown aa | -5
ba the no | -6
ba the no unknown Aa | -6
ba the now | -5
ba the of | -12
ba the of unknown Aa | -12
ba the office | -4
ba the on | -29
ba the on unknown Aa | -23
ba the on unknown aa | -20
ba the or | -11
ba the or unknown aa | -11
ba the org | -24
ba the org known Aa | -24
ba the parking | -6
ba the parking unknown Aa | -6
ba the please | -4
ba the position | -12
ba the position unknown aa | -12
ba the press | -11
ba the press unknown Aa | -11
ba the quit | -4
ba the relief | -5
ba the relief unknown Aa | -5
ba the road | -7
ba the road unknown aa | -7
ba the security | -9
ba the security unknown Aa | -9
ba the sensor | -7
ba the so | -4
ba the station | -8
ba the station unknown Aa | -8
ba the store | -5
ba the store unknown Aa | -5
ba the the | -23
ba the the unknown aa | -23
ba the there | -17
ba the there unknown Aa | -17
ba the thing | -8
ba the thing unknown aa | -8
ba the this | -4
ba the this unknown Aa | -4
ba the two | -5
ba the with | -12
ba the with unknown Aa | -5
ba the yard | -9
ba the yard unknown aa | -9
ba the you | -16
ba the you known Aa | -6
ba the you unknown Aa | -8
ba the you unknown aa | -11
ba the your | -14
ba the your unknown Aa | -14
ba there <given> | -18
ba there <given> known Aa | -18
ba there <l> | 23
ba there <l> known Aa | 23
ba there <rare> | -17
ba there <rare> known Aa | -17
ba there im | 30
ba there im known Aa | 30
ba there with | 12
ba there with known Aa | 12
ba think <rare> | -14
ba think <rare> known aa | -14
ba this <n> | 28
ba this <n> known aa | 15
ba this <rare> | -15
ba this <rare> known aa | -26
ba this <rare> unknown Aa | -22
ba this <rare> unknown aa | -12
ba this and | -18
ba this and unknown Aa | -18
ba this i | 6
ba this i known Aa | 27
ba this i known aa | 38
ba this i unknown Aa | -34
ba this id | -16
ba this id unknown Aa | -16
ba this im | 20
ba this my | 26
ba this pizza | -13
ba this pizza unknown aa | -13
ba three <rare> | -6
ba three <rare> unknown Aa | -6
ba time <rare> | -27
ba time <rare> known Aa | -27
ba to $ | -25
ba to $ unknown Aa | -12
ba to $ unknown aa | -20
ba to <n> | 4
ba to <n> known Aa | 14
ba to <n> unknown Aa | -19
ba to <rare> | -11
ba to <rare> unknown Aa | -11
ba to and | -28
ba to and unknown Aa | -5
ba to city | -7
ba to city unknown Aa | -7
ba to i | -21
ba to i unknown Aa | -21
ba to in | -6
ba to its | -8
ba to its unknown Aa | -8
ba to on | -8
ba to on unknown Aa | -5
ba to press | -10
ba to press unknown aa | -10
ba to tomorrow | -5
ba to tomorrow unknown Aa | -5
ba to you | -10
ba tonight <n> | 17
ba tonight <n> known Aa | 17
ba tonight <rare> | -18
ba tonight <rare> known Aa | -18
ba town <n> | -22
ba town <n> unknown Aa | -22
ba two and | -22
ba two and unknown aa | -22
ba two here | -25
ba two here unknown aa | -25
ba un $ | -10
ba un $ unknown aa | -10
ba un <rare> | -25
ba un <rare> unknown aa | -25
ba un de | -15
ba un de unknown aa | -15
ba uncle its | -9
ba uncle its known Aa | -9
ba united <rare> | -13
ba united <rare> unknown Aa | -13
ba up <l> | 19
ba up <rare> | -27
ba up <rare> known Aa | -29
ba warranty since | -13
ba warranty since unknown aa | -13
ba wife <rare> | -34
ba wife <rare> known Aa | -34
ba will and | -10
ba will and known Aa | -10
ba will here | -20
ba will i | -21
ba will i known Aa | -21
ba will my | -15
ba will my known Aa | -15
ba winn parking | -11
ba winn parking known Aa | -9
ba with <car> | -18
ba with <car> unknown Aa | -17
ba with <rare> | -13
ba with <rare> unknown Aa | -13
ba with ads | -4
ba with ads unknown Aa | -4
ba with and | -16
ba with auto | -4
ba with auto unknown Aa | -4
ba with business | -5
ba with business unknown Aa | -5
ba with city | -3
ba with city unknown Aa | -3
ba with digital | -6
ba with digital unknown Aa | -6
ba with fleet | -7
ba with fleet unknown Aa | -7
ba with for | -3
ba with for unknown Aa | -3
ba with i | -9
ba with i unknown Aa | -9
ba with if | -31
ba with im | -25
ba with im unknown Aa | -25
ba with in | -6
ba with in unknown Aa | -6
ba with insurance | -4
ba with insurance unknown Aa | -4
ba with merchant | -5
ba with merchant unknown Aa | -5
ba with mutual | -9
ba with mutual unknown Aa | -9
ba with on | -8
ba with on known Aa | -12
ba with one | -10
ba with one unknown Aa | -10
ba with our | -10
ba with our unknown Aa | -10
ba with services | -3
ba with services unknown Aa | -3
ba with spark | -6
ba with spark unknown Aa | -6
ba with towing | -4
ba with we | -9
ba with we unknown Aa | -9
ba with were | -11
ba with were unknown Aa | -11
ba with your | -8
ba with your unknown Aa | -8
ba work <rare> | 9
ba work <rare> known Aa | 9
ba y los | -16
ba y los unknown aa | -16
ba yeah <rare> | 16
ba yeah <rare> known Aa | 16
ba yeah here | 39
ba yeah here known Aa | 23
ba yeah here known aa | 33
ba yeah its | -20
ba yes <rare> | -28
ba yes <rare> known Aa | -16
ba yes i | 32
ba you $ | 33
ba you $ known Aa | 22
ba you <rare> | -11
ba you <rare> unknown Aa | -9
ba you qualify | -18
ba you qualify known aa | -18
ba you the | -13
ba you the unknown aa | -13
ba your <rare> | -10
ba your <rare> unknown aa | -8
ba your account | -26
ba your account unknown Aa | -21
ba your business | -15
ba your business unknown Aa | -15
ba your extended | -11
ba your extended unknown aa | -11
ba your factory | -17
ba your factory unknown aa | -17
ba your guy | -8
ba your guy unknown Aa | -8
ba your listing | -14
ba your listing unknown Aa | -14
ba your number | -10
ba your number unknown Aa | -10
ba your profile | -10
ba your profile unknown Aa | -10
ba your security | -10
ba your security unknown Aa | -10
ba your warranty | -8
ba your warranty unknown aa | -8
before-number | 10
before-number known Aa | 5
before-number known aa | 33
before-number unknown Aa | 11
before-number unknown aa | -24
by-number | 19
by-number known aa | 59
by-number unknown Aa | -21
by-number unknown aa | -28
company | -67
company known Aa | -26
company known aa | -24
company unknown Aa | -57
company unknown aa | -18
from-end 0 aa | -7
from-end 1 Aa | -57
from-end 16 Aa | 23
from-end 16 aa | 4
from-end 2 Aa | -46
from-end 4 Aa | -10
from-end 4 aa | -21
from-end 8 Aa | -52
from-end 8 aa | -49
from-end more Aa | 40
from-end more aa | 28
from-start 0 Aa | 12
from-start 1 Aa | -12
from-start 1 aa | -23
from-start 16 Aa | -35
from-start 16 aa | -49
from-start 2 Aa | 6
from-start 2 aa | 6
from-start 4 Aa | 18
from-start 4 aa | 30
from-start more Aa | 26
from-start more aa | 17
full-name-too | -70
full-name-too known Aa | -54
full-name-too known aa | -82
full-name-too unknown Aa | -50
fuller-elsewhere | -6
fuller-elsewhere known Aa | 9
fuller-elsewhere known aa | -32
fuller-elsewhere unknown Aa | -42
fuller-elsewhere unknown aa | 9
goes-on | 50
goes-on known Aa | 59
goes-on known aa | 34
goes-on unknown aa | -33
greeted known aa | 12
greeted unknown Aa | 11
greeted unknown aa | -21
letters-behind | -35
letters-behind known Aa | -28
letters-behind known aa | -25
letters-behind unknown Aa | -44
letters-behind unknown aa | -19
ma $ known Aa | 20
ma $ known aa | 16
ma $ unknown Aa | -34
ma $ unknown aa | -56
ma comma known Aa | 5
ma comma known aa | -13
ma comma unknown aa | -39
ma none known Aa | 17
ma none known aa | 45
ma none unknown Aa | -81
ma none unknown aa | -29
ma stop known Aa | 37
ma stop unknown aa | -72
mb ^ known Aa | 20
mb ^ known aa | 20
mb ^ unknown aa | -41
mb comma known Aa | 33
mb comma known aa | 15
mb comma unknown Aa | 15
mb comma unknown aa | -27
mb none known Aa | -5
mb none known aa | 36
mb none unknown Aa | -52
mb none unknown aa | -46
mb stop known Aa | 82
mb stop known aa | 4
mb stop unknown Aa | -16
mb stop unknown aa | -39
mm ^ comma G Aa | 3
mm ^ comma G aa | -16
mm ^ comma GE Aa | 17
mm ^ comma GG Aa | -35
mm ^ comma GGU Aa | 16
mm ^ comma GS Aa | 47
mm ^ comma GU Aa | 43
mm ^ comma S Aa | 19
mm ^ comma U Aa | -37
mm ^ comma UU Aa | 30
mm ^ comma g Aa | -4
mm ^ none G Aa | 4
mm ^ none G aa | 12
mm ^ none GG Aa | 31
mm ^ none GG aa | 26
mm ^ none GS Aa | -15
mm ^ none GU Aa | 43
mm ^ none GU aa | 37
mm ^ none GUU aa | -32
mm ^ none U Aa | -37
mm ^ none U aa | -48
mm ^ none UU Aa | 7
mm ^ none g Aa | 9
mm ^ stop G Aa | 11
mm ^ stop G aa | 78
mm ^ stop GG Aa | 25
mm ^ stop GS Aa | 40
mm ^ stop GU Aa | 11
mm ^ stop S Aa | 30
mm ^ stop U Aa | -16
mm ^ stop g Aa | 32
mm ^ stop g aa | 39
mm ^ stop gU Aa | 24
mm comma $ GU Aa | 22
mm comma $ L Aa | -5
mm comma $ U Aa | -11
mm comma comma E Aa | -27
mm comma comma EG Aa | -11
mm comma comma G Aa | -37
mm comma comma G aa | 28
mm comma comma GG Aa | 36
mm comma comma GS Aa | 16
mm comma comma GU Aa | 24
mm comma comma L Aa | -22
mm comma comma S Aa | -27
mm comma comma U Aa | 11
mm comma none E Aa | -50
mm comma none EE Aa | -20
mm comma none G Aa | 25
mm comma none G aa | -10
mm comma none GG Aa | 22
mm comma none GS Aa | 15
mm comma none GU Aa | 22
mm comma none L Aa | -18
mm comma none S Aa | -24
mm comma none U Aa | -13
mm comma none U aa | -26
mm comma none UE Aa | -12
mm comma none g Aa | -23
mm comma stop E Aa | -29
mm comma stop EE Aa | -25
mm comma stop EU Aa | -17
mm comma stop G Aa | -9
mm comma stop GG Aa | 34
mm comma stop GS Aa | 26
mm comma stop GU Aa | 31
mm comma stop GUG Aa | 26
mm comma stop L Aa | 9
mm comma stop S Aa | -23
mm comma stop SG Aa | -16
mm comma stop SU Aa | -26
mm comma stop U Aa | -43
mm comma stop UU Aa | 28
mm none $ E Aa | -57
mm none $ ES Aa | -24
mm none $ EU Aa | -20
mm none $ G Aa | 22
mm none $ G aa | 15
mm none $ GU Aa | 18
mm none $ L aa | -17
mm none $ S Aa | -29
mm none $ U Aa | 3
mm none $ U aa | -48
mm none $ US Aa | -17
mm none $ UU aa | -26
mm none $ g aa | 25
mm none comma E Aa | -56
mm none comma EE Aa | -19
mm none comma EEE Aa | -7
mm none comma EG Aa | -16
mm none comma ES Aa | -18
mm none comma EU Aa | -24
mm none comma EUE Aa | -21
mm none comma G Aa | -38
mm none comma G aa | 25
mm none comma GE Aa | -10
mm none comma GG Aa | 34
mm none comma GGG Aa | 30
mm none comma GGS Aa | 33
mm none comma GGU Aa | 47
mm none comma GS Aa | 30
mm none comma GSU Aa | -18
mm none comma GU Aa | 41
mm none comma GUS Aa | -5
mm none comma Gg Aa | 14
mm none comma L Aa | 22
mm none comma S Aa | -67
mm none comma SE Aa | -22
mm none comma SEU Aa | -15
mm none comma SS Aa | -20
mm none comma SU Aa | 9
mm none comma U Aa | -22
mm none comma U aa | -38
mm none comma UE Aa | -41
mm none comma UEE Aa | -21
mm none comma UEU Aa | -23
mm none comma UG Aa | 7
mm none comma US Aa | 11
mm none comma UU Aa | 37
mm none comma g Aa | -17
mm none comma g aa | -24
mm none comma gG Aa | 27
mm none comma gS Aa | 25
mm none comma gU Aa | 18
mm none none E Aa | -62
mm none none E aa | 4
mm none none EE Aa | -38
mm none none EEE Aa | -7
mm none none EEU Aa | -17
mm none none EG Aa | -26
mm none none ES Aa | -7
mm none none ESE Aa | -7
mm none none ESU Aa | -6
mm none none EU Aa | -31
mm none none EUE Aa | -5
mm none none G Aa | -16
mm none none G aa | -5
mm none none GE Aa | -22
mm none none GG Aa | 5
mm none none GG aa | 10
mm none none GGG aa | 23
mm none none GGGU aa | 27
mm none none GGS aa | 47
mm none none GGU aa | 19
mm none none GS Aa | 16
mm none none GS aa | 39
mm none none GU Aa | 38
mm none none GU aa | 60
mm none none GUS Aa | 24
mm none none GUU Aa | 34
mm none none GUU aa | -28
mm none none Gg Aa | 30
mm none none L Aa | -8
mm none none L aa | -15
mm none none S Aa | -36
mm none none S aa | -19
mm none none SE Aa | -32
mm none none SEE Aa | -8
mm none none SG Aa | -5
mm none none SS Aa | -11
mm none none SU Aa | -17
mm none none U Aa | -70
mm none none U aa | -34
mm none none UE Aa | -34
mm none none UEE Aa | -8
mm none none UEU Aa | -11
mm none none UEU aa | -15
mm none none UG Aa | -16
mm none none UG aa | -17
mm none none UGS aa | 22
mm none none US Aa | -21
mm none none US aa | 13
mm none none USU aa | -25
mm none none UU Aa | 8
mm none none UU aa | 4
mm none none Ug Aa | 14
mm none none g Aa | -46
mm none none g aa | -93
mm none none gG Aa | 18
mm none none gG aa | 29
mm none stop E Aa | -53
mm none stop EE Aa | -42
mm none stop EEE Aa | -20
mm none stop EEEE Aa | -12
mm none stop EEU Aa | -18
mm none stop ES Aa | -21
mm none stop ESG Aa | -8
mm none stop EU Aa | -38
mm none stop EUE Aa | -12
mm none stop G Aa | 10
mm none stop GE Aa | -15
mm none stop GG Aa | 13
mm none stop GGG Aa | 28
mm none stop GGS Aa | 19
mm none stop GGU Aa | 48
mm none stop GS Aa | 17
mm none stop GSS Aa | 24
mm none stop GSU Aa | 28
mm none stop GU Aa | -17
mm none stop GUG Aa | 13
mm none stop GUS Aa | 4
mm none stop L Aa | -51
mm none stop S Aa | -58
mm none stop SE Aa | -23
mm none stop SEE Aa | -14
mm none stop SEEE Aa | -13
mm none stop SG Aa | -10
mm none stop SS Aa | -13
mm none stop SU Aa | -21
mm none stop U Aa | 7
mm none stop U aa | -61
mm none stop UE Aa | -31
mm none stop UEE Aa | -16
mm none stop UG Aa | -16
mm none stop UGU Aa | 15
mm none stop US Aa | -31
mm none stop USU aa | -24
mm none stop UU Aa | -24
mm none stop UU aa | -16
mm none stop UUE Aa | -12
mm none stop Ug Aa | -44
mm none stop UgU Aa | -19
mm none stop g Aa | -48
mm none stop g aa | -43
mm none stop gG Aa | 27
mm none stop gU Aa | -21
mm stop $ G Aa | 35
mm stop $ G aa | -17
mm stop $ GS Aa | 27
mm stop $ U Aa | -23
mm stop comma G Aa | 23
mm stop comma GS Aa | 38
mm stop comma GU Aa | 36
mm stop comma L Aa | -22
mm stop comma S Aa | -34
mm stop comma U Aa | -55
mm stop none G Aa | -10
mm stop none G aa | 27
mm stop none GS Aa | 3
mm stop none GU Aa | 50
mm stop none U Aa | -66
mm stop none U aa | -34
mm stop none UE Aa | -15
mm stop none UU Aa | 18
mm stop none g Aa | -20
mm stop stop G Aa | 60
mm stop stop GG Aa | 40
mm stop stop GGU Aa | 14
mm stop stop GS Aa | 44
mm stop stop GU Aa | 44
mm stop stop L Aa | -25
mm stop stop U Aa | 4
mm stop stop U aa | -16
mm stop stop g Aa | 4
near <car> Aa | 19
near <car> aa | -3
near <given> Aa | 50
near <given> aa | -20
near <l> Aa | -7
near <l> aa | 12
near <n> Aa | 11
near <n> aa | 34
near <rare> aa | -27
near ^ Aa | 9
near ^ aa | 7
near a Aa | -18
near about Aa | 11
near about aa | -40
near ac Aa | 9
near activity Aa | -24
near actually Aa | 11
near ad aa | -16
near adjuster Aa | -23
near administration Aa | -12
near advance Aa | -26
near after Aa | 5
near afternoon Aa | 15
near afternoon aa | 7
near again Aa | 16
near agua aa | -9
near aint aa | -11
near air Aa | -5
near air aa | 5
near aire Aa | -9
near airport Aa | -8
near all Aa | -13
near all aa | -5
near already Aa | 17
near already aa | 9
near alternator Aa | 7
near alternator aa | -24
near always Aa | 18
near am Aa | -9
near am aa | -18
near amendment Aa | -7
near an Aa | 5
near an aa | -10
near and Aa | 7
near and aa | -28
near animal Aa | 8
near answer Aa | -22
near anticongelante aa | 11
near any Aa | 20
near any aa | -10
near anything Aa | 16
near anything aa | 18
near anyway aa | 5
near anywhere Aa | 8
near apartment Aa | -12
near appointment Aa | 23
near aqui Aa | -12
near are Aa | 28
near area Aa | 18
near arm Aa | 4
near around Aa | 16
near as Aa | -18
near as aa | 14
near asap Aa | -24
near ask Aa | 17
near ask aa | 33
near asked aa | -22
near asking Aa | 23
near at Aa | -66
near at aa | -20
near attention Aa | -14
near attorney Aa | 19
near audi Aa | 13
near auto Aa | -13
near automated Aa | -17
near automotive Aa | -14
near autozone Aa | -17
near available Aa | 11
near baby Aa | 5
near back aa | 16
near backwards Aa | -10
near bad Aa | 12
near bad aa | 25
near ball aa | 8
near bateria Aa | -27
near bateria aa | -26
near batteries Aa | -23
near battery Aa | -11
near battery aa | -13
near be Aa | 10
near be aa | 3
near beach Aa | -9
near because Aa | -14
near been Aa | -6
near been aa | -8
near beep Aa | 8
near before Aa | 25
near before aa | 22
near behalf Aa | -20
near behalf aa | -10
near belt Aa | 19
near belt aa | 11
near better Aa | 21
near between Aa | -11
near bien aa | -12
near big Aa | -21
near big aa | 16
near bill Aa | -49
near bit Aa | 11
near blades Aa | 12
near blew Aa | -10
near blew aa | 4
near blocking Aa | 16
near blue Aa | 17
near blue aa | -5
near boat Aa | -21
near body Aa | -7
near bold Aa | -20
near bonjour Aa | 13
near boss aa | 9
near both Aa | -14
near bottle aa | 5
near bought Aa | -5
near bought aa | -20
near boulevard Aa | -8
near brake Aa | -4
near brake aa | -9
near brakes Aa | 52
near brakes aa | 19
near bridge Aa | -6
near bright Aa | -24
near broken Aa | 7
near brother Aa | -11
near brother aa | 5
near brought aa | -17
near bucks Aa | -19
near buenas Aa | 37
near bueno Aa | 24
near bueno aa | -7
near buenos Aa | 17
near buenos aa | 9
near building Aa | 4
near business aa | -15
near but Aa | -5
near but aa | -34
near buy Aa | 16
near buy aa | -9
near by Aa | -23
near by aa | -11
near cab Aa | -25
near calienta aa | -8
near call Aa | -44
near call aa | 27
near called Aa | 7
near called aa | 15
near callin aa | -14
near calling Aa | -64
near calling aa | -17
near calls Aa | 17
near came Aa | -16
near campaign Aa | -36
near can Aa | -29
near can aa | -25
near cancel Aa | 21
near cant Aa | 4
near cant aa | 14
near cap aa | -8
near capital Aa | 7
near capital aa | -14
near car Aa | 8
near card Aa | -4
near carro aa | -23
near cars Aa | 19
near cars aa | -21
near casa Aa | -19
near cash Aa | 7
near cause aa | 5
near cell Aa | 16
near cerca Aa | -17
near chance aa | -17
near change Aa | -6
near change aa | 22
near changed Aa | -10
near changes Aa | 13
near charge aa | -9
near charging Aa | 6
near chase Aa | -4
near check Aa | -18
near check aa | -14
near checked Aa | 5
near checked aa | 12
near church Aa | -21
near citizens Aa | -56
near claims Aa | -33
near cleaning Aa | -6
near click aa | 13
near clicks Aa | 10
near close aa | 6
near closed Aa | 13
near clutch Aa | -20
near clutch aa | -9
near coach Aa | -25
near code Aa | 12
near cold Aa | 18
near college Aa | 11
near come Aa | -4
near come aa | 18
near coming Aa | -50
near commander Aa | -12
near commercial Aa | -25
near committee Aa | -25
near company aa | -19
near con aa | -18
near concerning aa | -22
near concrete Aa | 6
near condition aa | 8
near confirm Aa | -14
near confirmed Aa | 26
near control Aa | 4
near coolant Aa | 8
near cooling aa | -13
near cost aa | 22
near costco Aa | -9
near could Aa | -36
near counter Aa | -16
near courtesy Aa | -33
near courtesy aa | -16
near coverage aa | -20
near covered Aa | -13
near coworker Aa | 10
near crank Aa | -8
near crazy Aa | 10
near credit Aa | -7
near credit aa | -16
near cruise Aa | -12
near cuando Aa | -29
near cuando aa | -29
near cuanto Aa | -14
near customer Aa | 3
near customer aa | -21
near cut aa | 8
near cylinder Aa | -4
near dad Aa | -27
near dad aa | 11
near dare Aa | 4
near dash Aa | -9
near dash aa | -15
near daughter Aa | 14
near daughters Aa | -9
near day Aa | 13
near day aa | -10
near daycare Aa | 13
near days Aa | 9
near de Aa | -42
near de aa | -38
near deacon Aa | -16
near dead Aa | 7
near dealer aa | -6
near dear aa | -21
near del Aa | -28
near del aa | -30
near delivery Aa | -41
near department Aa | -29
near department aa | -31
near desk Aa | -31
near dias Aa | 15
near dias aa | 9
near did Aa | 4
near did aa | -25
near died Aa | -6
near died aa | -15
near diesel Aa | 12
near diesel aa | 13
near director Aa | -14
near disclosure Aa | 7
near disculpe Aa | 6
near disculpe aa | -16
near dispatch Aa | -24
near do Aa | -6
near do aa | -32
near doctors Aa | -19
near does Aa | 8
near doesnt Aa | 30
near dog Aa | -23
near doin Aa | 13
near doing Aa | 22
near dollar Aa | -9
near dollars aa | -25
near done Aa | 13
near done aa | -20
near dont Aa | 5
near dont aa | -26
near door Aa | 19
near door aa | -14
near dos aa | -39
near down Aa | -14
near down aa | -25
near dr Aa | -21
near dramatic Aa | 10
near drive Aa | 9
near drive aa | -6
near driver Aa | -14
near drives Aa | 8
near driving Aa | -15
near driving aa | 10
near drop Aa | -14
near dry aa | 13
near dude Aa | -5
near due Aa | -19
near dueno aa | -24
near earliest Aa | -22
near early Aa | -40
near egg Aa | -14
near el Aa | 6
near el aa | -45
near electric aa | -25
near eleven Aa | 16
near else aa | -11
near em aa | -26
near emergencia aa | -4
near employee aa | 5
near en Aa | 9
near en aa | -44
near end aa | -26
near energy aa | -14
near enfria Aa | -11
near engine Aa | 13
near english Aa | 30
near es Aa | -39
near es aa | -42
near esposa aa | -13
near esta Aa | 4
near esta aa | -23
near estoy Aa | -16
near estoy aa | -7
near even aa | -18
near evening Aa | 10
near evening aa | 17
near every Aa | -9
near every aa | 21
near everybody Aa | -11
near everybody aa | -15
near except Aa | 11
near extended aa | -21
near factura aa | -31
near family Aa | -35
near far Aa | -21
near far aa | 16
near fast Aa | -26
near father Aa | 3
near favor aa | -9
near fee Aa | 12
near fees Aa | 6
near fell aa | 3
near fellow Aa | -27
near fence Aa | -9
near field Aa | -8
near fifteen aa | 9
near fifth Aa | -35
near fifty aa | -24
near figure Aa | -3
near final aa | -24
near fine Aa | 11
near finished Aa | 12
near first Aa | 35
near first aa | -4
near five aa | 6
near fix Aa | 15
near fixed Aa | -12
near flashing Aa | -7
near flat Aa | 16
near floor Aa | -18
near florida Aa | -33
near flower Aa | -19
near fluid aa | 28
near fog Aa | 12
near folks Aa | -15
near folks aa | -29
near fool Aa | 12
near for Aa | -48
near for aa | -19
near forty Aa | 13
near four Aa | 12
near four aa | -7
near fourteen aa | 31
near fourth Aa | -21
near free Aa | -10
near freno aa | -21
near frenos Aa | -18
near frenos aa | -15
near friend Aa | -11
near friend aa | 8
near friendly Aa | -3
near friends Aa | 17
near from Aa | -34
near from aa | -34
near front Aa | -33
near front aa | -5
near fuel aa | 12
near full Aa | 6
near funny Aa | 7
near fuse aa | 10
near garantia aa | -12
near gas Aa | 14
near gas aa | -11
near gate Aa | 16
near get Aa | 24
near gets Aa | -30
near gets aa | 5
near girl Aa | 24
near give Aa | 14
near go Aa | -17
near go aa | 19
near god Aa | 13
near goes Aa | -5
near going Aa | 9
near going aa | 15
near gone Aa | 11
near goo Aa | -9
near good Aa | 18
near good aa | 31
near got Aa | -7
near got aa | 5
near gotta aa | 3
near grandma Aa | 20
near grandma aa | 11
near grandson Aa | 9
near grant Aa | -22
near great Aa | -7
near great aa | 11
near greater Aa | -11
near greetings Aa | -9
near grinding Aa | 3
near grinding aa | 5
near grooming Aa | -23
near ground aa | -11
near guy Aa | -10
near guys Aa | 5
near guys aa | -12
near gym Aa | -15
near ha Aa | 15
near ha aa | -41
near habit Aa | 13
near habit aa | 9
near habla Aa | -28
near habla aa | -6
near hablo aa | -8
near had Aa | -19
near had aa | -9
near haha aa | 5
near hair Aa | -11
near half aa | -32
near hand Aa | -29
near handle aa | 11
near hands Aa | -7
near harbor Aa | -11
near hard aa | -16
near has Aa | -31
near has aa | -10
near hate Aa | 14
near have Aa | -24
near have aa | -37
near he aa | -18
near headed aa | 9
near headlight Aa | 17
near hear aa | -17
near heat Aa | -24
near hello Aa | -4
near hello aa | 29
near help Aa | -10
near help aa | -21
near helping Aa | -11
near her Aa | 11
near her aa | -22
near here Aa | 4
near here aa | 5
near heres aa | -23
near hermano Aa | 12
near hes Aa | -27
near hes aa | -25
near hey Aa | 21
near hey aa | 47
near hi Aa | 13
near hi aa | 5
near higher Aa | -7
near hijo Aa | -23
near him Aa | -10
near his Aa | -14
near his aa | 4
near hola aa | 16
near hold Aa | -38
near home Aa | 6
near home aa | 3
near honey Aa | 26
near hood Aa | -8
near hoping Aa | 13
near hose aa | 5
near hospital Aa | 15
near hot Aa | 10
near hot aa | 21
near house Aa | 7
near house aa | 13
near how Aa | -10
near how aa | 27
near howdy aa | -5
near hoy aa | 9
near hundred aa | -21
near hurry Aa | 34
near hurry aa | 15
near husband Aa | 5
near i Aa | 20
near i aa | 6
near id Aa | 15
near ideal Aa | 24
near idle Aa | 10
near if Aa | -9
near if aa | -17
near ill Aa | -6
near im Aa | -14
near im aa | -8
near important aa | -25
near in Aa | 9
near in aa | 10
near inch aa | -13
near injector Aa | 15
near inn Aa | -6
near inside Aa | -7
near inside aa | -13
near inspection Aa | -7
near inspections Aa | -30
near instead Aa | -4
near insurance Aa | 13
near insurance aa | -22
near intended Aa | -24
near intersection Aa | -7
near interstate Aa | 23
near into Aa | -14
near into aa | -7
near invoice Aa | -27
near is Aa | -33
near is aa | 15
near isnt Aa | -5
near it Aa | 16
near it aa | 30
near its Aa | 21
near its aa | 25
near ive Aa | -47
near ive aa | -25
near jacksonville Aa | -29
near job Aa | -11
near job aa | -8
near jobs Aa | -9
near joints aa | 18
near joy aa | -24
near judge Aa | 18
near jump Aa | 16
near jump aa | 8
near just Aa | 12
near just aa | -19
near key Aa | 17
near keystone Aa | -11
near kidding aa | 5
near kids aa | -15
near know Aa | -19
near know aa | 18
near known Aa | 8
near la Aa | -16
near la aa | -30
near labor Aa | 9
near labor aa | 7
near ladies Aa | -9
near lady Aa | -9
near land Aa | -7
near lane Aa | -8
near lang Aa | -31
near large aa | -8
near las Aa | -7
near las aa | -8
near last Aa | 20
near last aa | -14
near law Aa | -5
near law aa | -28
near le Aa | 25
near le aa | -24
near leak Aa | -24
near leaking Aa | 10
near leaking aa | -4
near leave Aa | 32
near left Aa | -13
near left aa | -4
near let Aa | 28
near library Aa | -15
near light Aa | 10
near light aa | -18
near lights Aa | 16
near lights aa | 9
near like Aa | 20
near like aa | 3
near limited Aa | 14
near lines Aa | 3
near listing Aa | -14
near listing aa | -9
near little Aa | -13
near little aa | 16
near live Aa | -8
near live aa | -18
near living Aa | -22
near llamo Aa | -28
near llamo aa | -27
near llanta Aa | -8
near llave aa | -17
near lo Aa | -6
near loan aa | -27
near local Aa | -8
near lock aa | 14
near long Aa | 8
near look Aa | 24
near look aa | 16
near looked Aa | -16
near looked aa | 14
near looking aa | -15
near lord Aa | 15
near los Aa | 13
near los aa | -9
near lost aa | -10
near lot Aa | -34
near lot aa | -9
near loud aa | -6
near love Aa | -16
near love aa | -6
near mac Aa | -8
near machines Aa | 19
near make Aa | 11
near making Aa | 25
near making aa | -28
near mama Aa | -14
near mama aa | -10
near man Aa | 11
near man aa | 26
near manage Aa | -11
near manager Aa | 22
near manana aa | -18
near manguera Aa | -18
near march aa | -15
near mark Aa | -8
near married Aa | 12
near mass Aa | -28
near may Aa | -28
near may aa | -31
near me Aa | 46
near me aa | 26
near mean Aa | 23
near measure Aa | -14
near mechanic Aa | 17
near mechanics Aa | -9
near melting aa | 11
near memo Aa | 21
near message Aa | -19
near message aa | 10
near met Aa | 6
near metal aa | -11
near mi Aa | 18
near middle Aa | -7
near might Aa | 10
near mil aa | -24
near mine Aa | -8
near mire Aa | 10
near mire aa | -6
near miss Aa | -14
near mobile Aa | 28
near modules Aa | 11
near mom Aa | 20
near monday Aa | 26
near monday aa | 15
near money Aa | 9
near month Aa | -13
near morning Aa | 13
near morning aa | 19
near most Aa | -16
near mother Aa | 17
near mothers Aa | -21
near mount Aa | -17
near move Aa | -19
near moved Aa | -40
near moving Aa | -10
near mr Aa | -21
near mr aa | 5
near mrs aa | -25
near ms Aa | -14
near much aa | 19
near mucho Aa | 16
near mucho aa | -8
near muffler Aa | 7
near muffler aa | 4
near must aa | -6
near muy Aa | 17
near my aa | 28
near myself Aa | 11
near nail Aa | 16
near name Aa | 11
near name aa | 18
near names Aa | -5
near names aa | -17
near napa Aa | -31
near national Aa | -12
near necesito aa | -16
near neck Aa | -16
near need Aa | -28
near needs Aa | 24
near needs aa | -12
near negocio aa | -40
near neighbor aa | -23
near never Aa | 15
near new Aa | -9
near new aa | -12
near next Aa | 7
near night Aa | -36
near nights Aa | -3
near nine aa | -16
near ninety aa | -9
near ninos aa | -9
near no Aa | 36
near no aa | -7
near nobody Aa | -17
near nobody aa | 5
near noches Aa | 8
near noches aa | -10
near noise Aa | 16
near noise aa | -8
near nomas aa | 4
near nombre Aa | 27
near nombre aa | 13
near nose Aa | 14
near not Aa | 14
near not aa | -12
near nothing aa | -12
near notice Aa | -31
near noticed Aa | -23
near november Aa | -35
near now Aa | -29
near number aa | 8
near numbers Aa | 14
near numero Aa | -32
near nurse Aa | 10
near nuts Aa | 14
near october Aa | -26
near ocupo aa | -10
near of Aa | -35
near of aa | -28
near off Aa | -15
near off aa | -7
near office Aa | -43
near office aa | -7
near officer Aa | -27
near oh Aa | 12
near oil aa | 13
near ok aa | 8
near okay Aa | -18
near okay aa | 7
near old Aa | -6
near old aa | 26
near on Aa | -68
near on aa | -8
near once Aa | 10
near one Aa | -14
near one aa | 12
near only Aa | 5
near open Aa | 11
near opinion Aa | 12
near oprima aa | -28
near or Aa | -26
near or aa | -27
near orange Aa | -13
near order Aa | -28
near order aa | -21
near ordered Aa | -5
near ordered aa | -8
near oreilly Aa | -12
near other Aa | -20
near other aa | 26
near our Aa | -42
near our aa | -26
near out Aa | -32
near out aa | -18
near outlets Aa | 21
near over Aa | -34
near over aa | -4
near overheating Aa | 7
near own Aa | -15
near owner aa | -9
near oye aa | 17
near pads Aa | 16
near page Aa | -10
near paid aa | -33
near pair Aa | 6
near panel Aa | 6
near paper Aa | -11
near paper aa | 8
near para Aa | -7
near para aa | -44
near park Aa | 3
near parked Aa | 8
near parking Aa | -40
near parking aa | -15
near part Aa | 11
near parts Aa | -16
near parts aa | 17
near passed Aa | -6
near passing Aa | 11
near past Aa | -12
near past aa | -16
near pastor Aa | -13
near pastor aa | -7
near pay Aa | 13
near pay aa | -18
near paying Aa | 8
near paying aa | -25
near payment aa | -14
near peace Aa | 9
near people Aa | 31
near pepperoni aa | -8
near percent Aa | -22
near percent aa | -20
near perfect Aa | -20
near pero aa | -21
near pharmacy Aa | -33
near phone Aa | 16
near phone aa | -25
near pick Aa | 5
near pickup Aa | 14
near pickup aa | 15
near pipe aa | -17
near place Aa | -9
near place aa | -13
near plan Aa | -9
near plan aa | -18
near please Aa | 12
near please aa | 19
near plugs aa | -8
near ponchada Aa | -8
near ponte Aa | -7
near pop Aa | 16
near por Aa | -24
near porch Aa | 13
near possible Aa | 13
near possibly Aa | 6
near post Aa | -6
near pounds Aa | 21
near power Aa | 10
near power aa | -13
near prende aa | -14
near presione aa | -35
near press aa | -25
near prestamo aa | -36
near price Aa | -6
near private Aa | -16
near probably Aa | -10
near problem Aa | 8
near professor Aa | 10
near program Aa | -22
near program aa | -25
near publix Aa | -29
near pueda Aa | -9
near puede Aa | 9
near puede aa | -11
near pulled Aa | -9
near push Aa | -7
near put Aa | 13
near put aa | 16
near putting Aa | 13
near putting aa | 8
near qualified Aa | -15
near qualify Aa | -34
near qualify aa | -17
near que Aa | 17
near que aa | -26
near question Aa | -3
near quick Aa | -20
near quiero aa | -8
near quit Aa | -18
near quote Aa | 4
near quotes aa | 11
near rack Aa | 11
near radiador aa | -7
near radiator aa | -21
near range aa | -21
near rank Aa | -12
near re Aa | -39
near reach Aa | -29
near reach aa | -11
near ready Aa | -16
near real Aa | 26
near really Aa | 18
near really aa | -9
near rebuild Aa | -25
near receipt Aa | -5
near recorded Aa | -21
near recording Aa | 8
near records Aa | 13
near records aa | -21
near regarding Aa | -19
near regarding aa | -23
near remember Aa | 10
near rental aa | -10
near rep Aa | -14
near repair Aa | -6
near replaced aa | 5
near returning Aa | -18
near reverend Aa | -12
near right Aa | -24
near right aa | 5
near rights aa | -25
near ring Aa | -23
near river Aa | -17
near road Aa | 8
near road aa | 12
near rods Aa | 14
near roll Aa | -14
near rolling Aa | 17
near rotor Aa | -5
near rotors Aa | -10
near rough Aa | 12
near route aa | -12
near row aa | 5
near royal Aa | -19
near run Aa | -11
near run aa | 9
near running Aa | -27
near runs aa | 12
near rush Aa | 12
near safe Aa | -18
near said Aa | 15
near sale Aa | -5
near same Aa | -6
near same aa | -29
near saturday Aa | 13
near savage aa | 5
near save Aa | 24
near savings aa | -23
near saw Aa | -10
near say Aa | -18
near say aa | -5
near says Aa | 5
near says aa | -20
near schedule Aa | 15
near school Aa | -6
near scratch Aa | 5
near se Aa | -23
near se aa | -26
near seat Aa | -13
near second Aa | 12
near security Aa | -12
near see Aa | -21
near see aa | 14
near sell Aa | 7
near sellers Aa | -29
near selling Aa | -10
near send Aa | -9
near senor Aa | 36
near senor aa | 10
near senora Aa | -17
near senora aa | -34
near sent Aa | -22
near service Aa | -24
near service aa | -31
near seven Aa | -7
near shakes Aa | 12
near she Aa | -11
near she aa | -8
near shell Aa | -11
near shell aa | -11
near shift Aa | 11
near shocks Aa | -5
near shop Aa | 21
near shop aa | -9
near short Aa | -15
near should Aa | 5
near shoulder Aa | 29
near shoulder aa | -20
near show aa | -12
near si aa | 9
near side Aa | -18
near side aa | -26
near silver Aa | 7
near since Aa | -22
near sir Aa | -31
near sir aa | 5
near sister Aa | -20
near sisters Aa | -5
near sitting Aa | -8
near sitting aa | -13
near six Aa | 12
near six aa | -17
near sixteen aa | 11
near skip aa | -26
near slipping Aa | 12
near small Aa | -12
near small aa | 13
near smell Aa | -11
near smell aa | -10
near smoke Aa | 8
near smoke aa | -29
near so Aa | 38
near so aa | 36
near social Aa | -26
near some Aa | 14
near some aa | -10
near somebody Aa | 26
near someone aa | -16
near something Aa | 18
near son Aa | -10
near son aa | 6
near sons Aa | -23
near sorry Aa | 16
near sorry aa | 3
near sounds Aa | -29
near south Aa | 5
near soy Aa | 17
near soy aa | 8
near speak Aa | -21
near speak aa | -21
near speaking Aa | -20
near spell Aa | 6
near squeal Aa | 31
near squealing Aa | 4
near squealing aa | 4
near start Aa | -4
near start aa | 8
near started Aa | -8
near starter Aa | 10
near starter aa | 25
near starts Aa | -34
near state Aa | -25
near station aa | -26
near stay Aa | -8
near steering Aa | 10
near still Aa | -24
near still aa | 6
near stone Aa | -11
near stop Aa | -43
near store Aa | -11
near straight Aa | -21
near street Aa | -9
near stronger Aa | -14
near strut aa | 6
near struts Aa | 18
near stuck Aa | 13
near student Aa | -26
near student aa | -20
near stuff aa | 4
near su Aa | 4
near su aa | -46
near subtitles Aa | -24
near suit Aa | -12
near summer aa | -10
near sunday Aa | 14
near supply aa | 14
near supposed Aa | -17
near take Aa | 15
near take aa | 12
near talk Aa | 22
near tank Aa | 14
near tank aa | 7
near tarde Aa | 14
near tardes Aa | 28
near tardes aa | 11
near target Aa | -10
near target aa | -16
near tax Aa | -23
near tech Aa | -5
near telefono Aa | -8
near tell Aa | 4
near tells Aa | 7
near ten aa | -15
near text Aa | 10
near thank Aa | -17
near thank aa | 23
near thanks Aa | 23
near that Aa | 20
near that aa | -7
near thats Aa | 17
near thats aa | 6
near the Aa | -39
near the aa | -22
near then Aa | -15
near then aa | 7
near there aa | 21
near theres Aa | 15
near theres aa | -38
near these Aa | 13
near they Aa | 21
near they aa | 6
near theyre Aa | 14
near theyre aa | -8
near thing aa | 15
near things Aa | 10
near think Aa | -25
near think aa | 10
near thinking Aa | 7
near third Aa | -37
near thirty Aa | -23
near this Aa | 15
near this aa | 39
near those Aa | -10
near though Aa | -17
near though aa | 16
near thousand Aa | -4
near thousand aa | -28
near three Aa | -15
near three aa | -16
near throttle Aa | -16
near through Aa | -14
near thursday Aa | -32
near tia Aa | 20
near till Aa | 10
near till aa | 7
near time Aa | -3
near time aa | -15
near times aa | 7
near tip Aa | 17
near tire Aa | -19
near to Aa | -39
near to aa | -55
near today Aa | 32
near today aa | -3
near told Aa | 7
near tomorrow Aa | -10
near tomorrow aa | -7
near tonight Aa | -5
near tonight aa | 20
near too aa | -34
near took aa | -11
near tool aa | -5
near touch Aa | 7
near touch aa | 8
near towing aa | -9
near trabajo aa | 3
near traffic Aa | 3
near transmission Aa | 9
near transmission aa | -13
near travel Aa | -20
near tried Aa | -6
near trip aa | -8
near troca aa | -10
near truck Aa | -33
near truck aa | -16
near trucks Aa | -12
near trying Aa | -23
near tuesday Aa | 13
near tune Aa | 15
near turn aa | -37
near twelve Aa | -15
near two Aa | 20
near un Aa | 16
near un aa | -19
near una aa | -22
near uncle Aa | 14
near under Aa | -12
near under aa | -30
near uniform Aa | -15
near united Aa | -20
near uno aa | -45
near until Aa | -15
near up Aa | 22
near urgent Aa | -26
near us Aa | -29
near us aa | -26
near used Aa | 11
near usted aa | -37
near usual Aa | 9
near van aa | -13
near vans Aa | -17
near vehicle Aa | 9
near veinte aa | -27
near ventana aa | 5
near verified aa | -14
near vet aa | -13
near voicemail Aa | -22
near vote Aa | -48
near voters Aa | -32
near wagon Aa | -18
near wait Aa | 27
near walmart Aa | -22
near walmart aa | -12
near want Aa | -34
near want aa | -5
near wants Aa | 7
near was Aa | -49
near was aa | 9
near water aa | -11
near way Aa | 19
near way aa | 12
near we Aa | -32
near we aa | -34
near weather Aa | 13
near website Aa | -14
near wedding Aa | 24
near week Aa | -9
near weeks Aa | 14
near weird aa | -9
near well Aa | 20
near went Aa | -12
near were Aa | -23
near weve Aa | 6
near what Aa | 13
near what aa | 23
near whatever Aa | 6
near whats Aa | 31
near whats aa | 16
near wheel aa | -18
near wheels Aa | -13
near when Aa | 19
near when aa | -15
near whenever Aa | 14
near whenever aa | -11
near whether Aa | -9
near which Aa | -8
near while Aa | -6
near white Aa | 4
near who Aa | 16
near wholesale Aa | -26
near wife Aa | -29
near will Aa | -3
near will aa | 15
near winter Aa | 10
near wiper Aa | 13
near wiring Aa | 13
near with Aa | -38
near with aa | -47
near wont Aa | -31
near wont aa | 14
near work Aa | 28
near work aa | -23
near working Aa | -6
near working aa | -13
near worry Aa | -27
near would Aa | 21
near would aa | 7
near write Aa | 12
near writing Aa | 17
near wrong Aa | 14
near y Aa | 11
near y aa | -39
near ya Aa | 3
near ya aa | 17
near yall Aa | 5
near yall aa | -4
near yeah Aa | -19
near yeah aa | -14
near year Aa | -5
near years Aa | -27
near years aa | -5
near yellow Aa | 12
near yelp Aa | -11
near yes Aa | 36
near yes aa | 12
near yesterday Aa | -9
near yo Aa | 21
near yo aa | 4
near you Aa | -52
near you aa | -22
near youd aa | -27
near your Aa | -31
near your aa | -80
near youre aa | -7
near youve Aa | -23
near zero Aa | -9
of-another | -18
of-another known Aa | -59
of-another known aa | 29
of-another unknown Aa | 25
of-another unknown aa | -21
opens-last-words | 43
opens-last-words known Aa | 38
opens-last-words unknown Aa | 14
possessive | -61
possessive known Aa | -36
possessive unknown Aa | -63
possessive unknown aa | -29
says-here | 43
says-here known Aa | 47
says-here known aa | 30
says-here unknown Aa | -14
says-here unknown aa | 15
shape E Aa | -101
shape E aa | 4
shape EE Aa | -58
shape EEE Aa | -24
shape EEEE Aa | -12
shape EES Aa | -17
shape EEU Aa | -27
shape EG Aa | -24
shape ES Aa | -37
shape ESE Aa | -8
shape ESEE Aa | -9
shape ESG Aa | -8
shape ESU Aa | -12
shape EU Aa | -54
shape EUE Aa | -23
shape G Aa | -23
shape G aa | 4
shape GEU Aa | 24
shape GG Aa | 16
shape GG aa | 15
shape GGG Aa | 49
shape GGG aa | 23
shape GGGU aa | 27
shape GGS Aa | 45
shape GGS aa | 47
shape GGU Aa | 83
shape GGU aa | 19
shape GS Aa | 57
shape GS aa | 40
shape GSS Aa | 24
shape GSU Aa | -6
shape GU Aa | 73
shape GU aa | 69
shape GUG Aa | 32
shape GUS Aa | 26
shape GUU Aa | 27
shape GUU aa | -43
shape Gg Aa | 38
shape L Aa | 22
shape L aa | -15
shape S Aa | -51
shape S aa | -19
shape SE Aa | -37
shape SEE Aa | -17
shape SEEE Aa | -13
shape SEU Aa | -30
shape SG Aa | -18
shape SS Aa | -24
shape SU Aa | -5
shape SUE Aa | -12
shape Sg Aa | -5
shape U Aa | -37
shape U aa | -69
shape UE Aa | -57
shape UEE Aa | -24
shape UEU Aa | -21
shape UEU aa | -15
shape UEUE Aa | -15
shape UEUSU aa | -18
shape UG Aa | -8
shape UG aa | -17
shape UGS aa | 22
shape UGU Aa | 15
shape US Aa | 20
shape US aa | 9
shape USU aa | -40
shape UU Aa | 70
shape UUE Aa | -15
shape Ug Aa | -9
shape UgU Aa | -19
shape g Aa | -53
shape g aa | -96
shape gG Aa | 15
shape gG aa | 29
shape gS Aa | 27
spelled | 70
spelled known Aa | 32
spelled known aa | 49
spelled unknown Aa | 28
spelled unknown aa | 27
spoken-of | -32
spoken-of known aa | 25
spoken-of unknown Aa | -96
spoken-of unknown aa | -24
titled | -17
twice | -43
twice known Aa | -14
twice known aa | -39
twice unknown Aa | -27
twice unknown aa | 11
was-addressed | 17
was-addressed known Aa | -8
was-addressed known aa | 13
was-addressed unknown Aa | 12
was-addressed unknown aa | -14
)";

}  // namespace

std::string_view name_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

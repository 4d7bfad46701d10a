// Made by tools/learn_names. A clue | its points for being the caller's name.
#include "speech/name_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(a1 $ $ known | 20
a1 $ $ unknown | -50
a1 $ Aa | -4
a1 $ aa | -6
a1 $ known | 20
a1 $ unknown | -50
a1 <car> Aa | 12
a1 <car> aa | 24
a1 <car> comma known | 40
a1 <car> none known | -46
a1 <car> stop known | 54
a1 <car> stop unknown | 17
a1 <car> unknown | 13
a1 <given> Aa | -41
a1 <given> aa | -60
a1 <given> comma known | 5
a1 <given> comma unknown | -21
a1 <given> known | -51
a1 <given> none known | -55
a1 <given> none unknown | -43
a1 <given> stop known | -30
a1 <given> stop unknown | -20
a1 <given> unknown | -44
a1 <l> Aa | 15
a1 <l> aa | 56
a1 <l> comma unknown | 10
a1 <l> known | 32
a1 <l> none known | 43
a1 <l> none unknown | 19
a1 <l> stop known | 17
a1 <l> stop unknown | 8
a1 <l> unknown | 27
a1 <n> Aa | 9
a1 <n> aa | 42
a1 <n> comma known | 67
a1 <n> comma unknown | -50
a1 <n> known | 45
a1 <n> none known | 45
a1 <n> none unknown | -19
a1 <n> stop known | -11
a1 <n> stop unknown | 4
a1 <n> unknown | -7
a1 <rare> Aa | -25
a1 <rare> aa | -13
a1 <rare> comma known | 34
a1 <rare> comma unknown | -5
a1 <rare> known | -15
a1 <rare> none known | -45
a1 <rare> none unknown | -76
a1 <rare> stop known | 38
a1 <rare> stop unknown | -42
a1 <rare> unknown | -51
a1 a Aa | -12
a1 a aa | -34
a1 a comma unknown | -32
a1 a known | 13
a1 a none known | 25
a1 a none unknown | -48
a1 a stop known | 17
a1 a stop unknown | -22
a1 a unknown | -57
a1 about Aa | -10
a1 about known | -5
a1 about none known | -15
a1 about none unknown | -6
a1 about unknown | -8
a1 account Aa | -18
a1 account none unknown | -22
a1 account unknown | -22
a1 act Aa | -5
a1 act none unknown | -5
a1 act unknown | -5
a1 actually known | 4
a1 actually none known | 4
a1 actually none unknown | -19
a1 actually unknown | -19
a1 address Aa | -10
a1 administration Aa | -20
a1 administration none unknown | -20
a1 administration unknown | -20
a1 ads Aa | -11
a1 ads none unknown | -11
a1 ads unknown | -11
a1 after Aa | -12
a1 after unknown | -12
a1 again Aa | 48
a1 again known | 5
a1 again none known | 5
a1 again none unknown | -17
a1 again unknown | -17
a1 agua aa | -7
a1 agua none unknown | -7
a1 agua unknown | -7
a1 all Aa | -32
a1 all aa | -8
a1 all comma unknown | -11
a1 all none unknown | -29
a1 all unknown | -30
a1 also Aa | -27
a1 also unknown | -27
a1 am Aa | 15
a1 am known | 15
a1 am stop known | 15
a1 an Aa | 13
a1 an known | 13
a1 an unknown | -9
a1 and Aa | 32
a1 and aa | 21
a1 and comma known | 13
a1 and comma unknown | 5
a1 and known | 43
a1 and none known | 40
a1 and none unknown | -34
a1 and stop unknown | -30
a1 and unknown | -7
a1 any Aa | 7
a1 any aa | -7
a1 any stop unknown | -24
a1 any unknown | -24
a1 approach Aa | -10
a1 are Aa | -29
a1 are none unknown | -36
a1 are unknown | -36
a1 area Aa | 15
a1 area aa | 17
a1 area known | 21
a1 area none known | 17
a1 area none unknown | -11
a1 area unknown | -17
a1 around Aa | -18
a1 around aa | -11
a1 around none unknown | -15
a1 around unknown | -15
a1 ask Aa | -17
a1 ask unknown | -17
a1 at Aa | 11
a1 at aa | -10
a1 at comma known | -41
a1 at comma unknown | -30
a1 at none known | 48
a1 at none unknown | 6
a1 at unknown | 6
a1 augustine Aa | -7
a1 augustine none unknown | -7
a1 augustine unknown | -7
a1 auto Aa | -16
a1 auto none unknown | -16
a1 auto unknown | -16
a1 avenue Aa | -5
a1 avenue none unknown | -5
a1 avenue unknown | -5
a1 back aa | -19
a1 back none unknown | -15
a1 back unknown | -15
a1 ball Aa | -16
a1 bank Aa | -5
a1 bank none unknown | -5
a1 bank unknown | -5
a1 banks Aa | -23
a1 banks aa | -17
a1 banks known | -26
a1 banks none known | -26
a1 based Aa | -13
a1 based stop unknown | -13
a1 based unknown | -13
a1 batteries Aa | -6
a1 batteries none unknown | -6
a1 batteries unknown | -6
a1 battery Aa | -6
a1 battery none unknown | -6
a1 battery unknown | -6
a1 be Aa | -17
a1 be aa | -44
a1 be known | -44
a1 be none known | -44
a1 be none unknown | -18
a1 be unknown | -18
a1 beach Aa | -8
a1 beach none unknown | -8
a1 beach unknown | -8
a1 before none unknown | -4
a1 before unknown | -4
a1 bien aa | -12
a1 bien none unknown | -12
a1 bien unknown | -12
a1 bill Aa | -15
a1 bill none unknown | -15
a1 bill unknown | -15
a1 boost Aa | -10
a1 boost none unknown | -10
a1 boost unknown | -10
a1 boulevard Aa | -7
a1 boulevard none unknown | -5
a1 boulevard unknown | -5
a1 box aa | -3
a1 box none unknown | -6
a1 box unknown | -6
a1 bridge Aa | -12
a1 bridge known | -10
a1 bridge none known | -10
a1 bridge none unknown | -6
a1 bridge unknown | -6
a1 bright Aa | -12
a1 bright known | -12
a1 bright none known | -12
a1 brother Aa | -8
a1 brother stop unknown | -8
a1 brother unknown | -8
a1 brothers Aa | -5
a1 brothers none unknown | -5
a1 brothers unknown | -5
a1 brown aa | -16
a1 brown known | -16
a1 brown none known | -16
a1 buenas Aa | 30
a1 buenas comma known | 31
a1 buenas known | 31
a1 buenas unknown | -8
a1 building unknown | -5
a1 business Aa | -30
a1 business none unknown | -30
a1 business unknown | -30
a1 but Aa | 10
a1 but aa | -18
a1 but comma known | -9
a1 but comma unknown | -45
a1 but known | 7
a1 but none known | 15
a1 but none unknown | -8
a1 but unknown | -17
a1 by Aa | 10
a1 by aa | 5
a1 by comma unknown | -30
a1 by known | 27
a1 by none known | 24
a1 by none unknown | -33
a1 by unknown | -37
a1 bye Aa | -27
a1 call Aa | 4
a1 call aa | 13
a1 call comma known | -9
a1 call comma unknown | -32
a1 call known | -11
a1 call none known | 11
a1 call none unknown | 11
a1 call stop known | -7
a1 call stop unknown | 6
a1 call unknown | 10
a1 callin Aa | 15
a1 callin known | 16
a1 callin none known | 16
a1 calling Aa | -22
a1 calling aa | 22
a1 calling comma known | -11
a1 calling comma unknown | -27
a1 calling known | 17
a1 calling none known | 22
a1 calling none unknown | -30
a1 calling stop unknown | -21
a1 calling unknown | -47
a1 can Aa | -40
a1 can aa | -22
a1 can comma known | -20
a1 can comma unknown | -21
a1 can known | -31
a1 can none known | -18
a1 can none unknown | -21
a1 can stop known | 37
a1 can unknown | -27
a1 capital Aa | -18
a1 capital comma unknown | -13
a1 capital unknown | -18
a1 car aa | -11
a1 car none unknown | -11
a1 car unknown | -11
a1 card Aa | -6
a1 card aa | -18
a1 card none unknown | -18
a1 card unknown | -18
a1 care Aa | -10
a1 care none unknown | -11
a1 care unknown | -11
a1 career Aa | -29
a1 career stop unknown | -29
a1 career unknown | -29
a1 cars Aa | -4
a1 cars none unknown | -4
a1 cars unknown | -4
a1 cash aa | -18
a1 center Aa | -19
a1 center none unknown | -20
a1 center unknown | -20
a1 cerca unknown | -6
a1 city Aa | -23
a1 city none unknown | -23
a1 city unknown | -17
a1 claims Aa | 18
a1 claims comma known | 22
a1 claims comma unknown | -19
a1 claims known | 22
a1 claims none unknown | -8
a1 claims unknown | -16
a1 clutch Aa | -15
a1 clutch unknown | -15
a1 coast Aa | -15
a1 coast none unknown | -19
a1 coast unknown | -19
a1 college Aa | -6
a1 college none unknown | -6
a1 college unknown | -6
a1 com Aa | -24
a1 commercial Aa | -27
a1 commercial none unknown | -27
a1 commercial unknown | -27
a1 comp Aa | -6
a1 comp none unknown | -6
a1 comp unknown | -6
a1 compressor Aa | -10
a1 compressor none unknown | -10
a1 compressor unknown | -10
a1 con Aa | 12
a1 con aa | -31
a1 con comma known | 14
a1 con known | 14
a1 con none unknown | -35
a1 con unknown | -38
a1 could Aa | -27
a1 could stop unknown | -27
a1 could unknown | -27
a1 cover none unknown | -5
a1 cover unknown | -5
a1 credit Aa | -4
a1 credit none unknown | -4
a1 credit unknown | -4
a1 cross Aa | -16
a1 cross known | -16
a1 cross none known | -16
a1 cuando aa | -7
a1 cuando none unknown | -31
a1 cuando unknown | -31
a1 cuanto aa | -20
a1 cuanto none unknown | -20
a1 cuanto unknown | -20
a1 dash Aa | -19
a1 dash comma unknown | -19
a1 dash unknown | -19
a1 date Aa | 20
a1 date comma known | 23
a1 date comma unknown | -9
a1 date known | 23
a1 date unknown | -9
a1 de Aa | 26
a1 de aa | -59
a1 de known | -5
a1 de none known | -31
a1 de none unknown | -46
a1 de unknown | -46
a1 del Aa | 6
a1 del aa | -18
a1 del comma unknown | -18
a1 del known | 10
a1 del none known | -20
a1 del none unknown | -18
a1 del unknown | -29
a1 delivery Aa | -7
a1 delivery unknown | -7
a1 department Aa | -9
a1 department none unknown | -9
a1 department unknown | -9
a1 depot Aa | -6
a1 depot none unknown | -6
a1 depot unknown | -6
a1 desk Aa | -10
a1 desk none unknown | -10
a1 desk unknown | -10
a1 did Aa | 11
a1 did known | 16
a1 did none known | 10
a1 did stop known | 12
a1 did stop unknown | -12
a1 did unknown | -12
a1 diesel Aa | -7
a1 diesel comma unknown | -7
a1 diesel unknown | -7
a1 digital Aa | -11
a1 digital none unknown | -11
a1 digital unknown | -11
a1 do Aa | 34
a1 do aa | 25
a1 do comma known | 41
a1 do known | 48
a1 do stop known | 32
a1 do stop unknown | -29
a1 do unknown | -30
a1 down Aa | 12
a1 down aa | 28
a1 down known | 23
a1 down none known | 21
a1 down none unknown | 15
a1 down unknown | 15
a1 drive aa | -10
a1 drive none unknown | -12
a1 drive unknown | -12
a1 driver Aa | -10
a1 driver none unknown | -10
a1 driver unknown | -10
a1 during Aa | -5
a1 during none unknown | -5
a1 during unknown | -5
a1 early Aa | -36
a1 early stop unknown | -35
a1 early unknown | -35
a1 el Aa | 22
a1 el aa | 5
a1 el comma known | 22
a1 el comma unknown | -6
a1 el known | 36
a1 el none unknown | -32
a1 el stop unknown | -6
a1 el unknown | -32
a1 electric Aa | -10
a1 electric none unknown | -10
a1 electric unknown | -10
a1 eleven Aa | -8
a1 eleven comma unknown | -8
a1 eleven unknown | -8
a1 en Aa | -23
a1 en aa | -36
a1 en none unknown | -38
a1 en unknown | -40
a1 energy Aa | -8
a1 energy none unknown | -8
a1 energy unknown | -8
a1 es Aa | 14
a1 es aa | -44
a1 es known | 15
a1 es none unknown | -44
a1 es stop known | 13
a1 es stop unknown | -8
a1 es unknown | -48
a1 everybody Aa | 29
a1 everybody comma known | 31
a1 everybody comma unknown | -27
a1 everybody known | 31
a1 everybody unknown | -27
a1 everyone Aa | 16
a1 everyone comma unknown | 16
a1 everyone unknown | 16
a1 exit Aa | -4
a1 exit none unknown | -4
a1 exit unknown | -4
a1 express Aa | -13
a1 express none unknown | -13
a1 express unknown | -13
a1 extended aa | -18
a1 extended none unknown | -18
a1 extended unknown | -18
a1 factory aa | -7
a1 factory none unknown | -7
a1 factory unknown | -7
a1 family Aa | 34
a1 family stop unknown | 35
a1 family unknown | 35
a1 fifth Aa | -16
a1 fifth none unknown | -16
a1 fifth unknown | -16
a1 fine Aa | -10
a1 fine none unknown | -10
a1 fine unknown | -10
a1 first Aa | -36
a1 first comma known | -19
a1 first comma unknown | -17
a1 first known | -19
a1 first unknown | -29
a1 fleet Aa | -10
a1 fleet none unknown | -11
a1 fleet unknown | -11
a1 florida Aa | -11
a1 florida none unknown | -11
a1 florida unknown | -11
a1 following Aa | -16
a1 following comma unknown | -16
a1 following unknown | -16
a1 for Aa | -36
a1 for aa | -18
a1 for comma unknown | -10
a1 for known | -8
a1 for none known | -18
a1 for none unknown | -43
a1 for unknown | -43
a1 ford Aa | -22
a1 ford known | -22
a1 ford none known | -22
a1 found Aa | -18
a1 found stop unknown | -18
a1 found unknown | -18
a1 four Aa | -20
a1 four none unknown | -18
a1 four stop unknown | -14
a1 four unknown | -23
a1 from Aa | 30
a1 from aa | 22
a1 from comma known | 25
a1 from known | 23
a1 from none known | 18
a1 from none unknown | 14
a1 from unknown | 14
a1 fuel Aa | -9
a1 fuel none unknown | -27
a1 fuel unknown | -27
a1 fund Aa | -26
a1 fund none unknown | -26
a1 fund unknown | -26
a1 funding Aa | -11
a1 garage Aa | -7
a1 garage none unknown | -7
a1 garage unknown | -7
a1 gave known | -13
a1 gave none known | -13
a1 get Aa | -8
a1 get none unknown | -17
a1 get unknown | -17
a1 give Aa | -24
a1 give stop unknown | -24
a1 give unknown | -24
a1 glass Aa | -8
a1 glass none unknown | -8
a1 glass unknown | -8
a1 goes none unknown | -18
a1 goes unknown | -18
a1 got Aa | 13
a1 got aa | 10
a1 got comma known | 10
a1 got known | 24
a1 got none known | 28
a1 got none unknown | -27
a1 got stop known | 22
a1 got stop unknown | -10
a1 got unknown | -29
a1 gotta Aa | -18
a1 gotta none unknown | -18
a1 gotta unknown | -18
a1 gracias Aa | -12
a1 gracias none unknown | -12
a1 gracias unknown | -12
a1 grant Aa | -17
a1 grant known | -17
a1 grant none known | -17
a1 green Aa | 15
a1 green comma unknown | 15
a1 green unknown | 15
a1 growth Aa | -4
a1 growth none unknown | -4
a1 growth unknown | -4
a1 guy Aa | -10
a1 guy none unknown | -10
a1 guy unknown | -10
a1 ha unknown | -14
a1 had Aa | 23
a1 has Aa | -30
a1 has known | -14
a1 has none known | -14
a1 has none unknown | -30
a1 has unknown | -30
a1 have aa | -24
a1 have none unknown | -12
a1 have unknown | -12
a1 he Aa | -37
a1 he aa | 12
a1 he comma known | -31
a1 he comma unknown | -13
a1 he known | -27
a1 he none unknown | -5
a1 he stop known | 21
a1 he unknown | -15
a1 heights Aa | -8
a1 heights none unknown | -6
a1 heights unknown | -6
a1 hello Aa | -13
a1 hello comma unknown | -13
a1 hello unknown | -13
a1 her Aa | 22
a1 her stop unknown | 16
a1 her unknown | 16
a1 here Aa | 24
a1 here aa | 32
a1 here known | 38
a1 here none known | 38
a1 hey Aa | -10
a1 hey comma known | -10
a1 hey known | -10
a1 hi Aa | 13
a1 hi comma known | -3
a1 hi known | 13
a1 hi stop known | 32
a1 highway Aa | -6
a1 highway known | -8
a1 highway none known | -8
a1 highway none unknown | -6
a1 highway unknown | -6
a1 hill Aa | -9
a1 his Aa | 12
a1 his known | 10
a1 his none known | -17
a1 hit aa | 32
a1 home Aa | -10
a1 home none unknown | -10
a1 home unknown | -10
a1 honey Aa | 19
a1 how known | 26
a1 i Aa | 11
a1 i aa | 7
a1 i comma unknown | 8
a1 i known | 18
a1 i none unknown | 9
a1 i stop known | 26
a1 i stop unknown | -30
a1 id aa | -13
a1 id comma known | 26
a1 id known | 38
a1 id none unknown | -13
a1 id stop known | 34
a1 id stop unknown | -39
a1 id unknown | -41
a1 if Aa | 16
a1 if aa | -14
a1 if comma unknown | -15
a1 if known | 31
a1 if none unknown | -12
a1 if stop known | 17
a1 if stop unknown | -22
a1 if unknown | -42
a1 ill Aa | -7
a1 ill aa | 14
a1 ill comma unknown | -10
a1 ill known | 7
a1 ill none unknown | -27
a1 ill stop known | -11
a1 im Aa | 44
a1 im aa | 23
a1 im comma known | 54
a1 im comma unknown | -12
a1 im known | 43
a1 im none known | 19
a1 im none unknown | 18
a1 im stop known | 10
a1 im stop unknown | -53
a1 im unknown | 18
a1 in Aa | 39
a1 in aa | -41
a1 in comma unknown | -7
a1 in known | 34
a1 in none known | 31
a1 in none unknown | -50
a1 in stop unknown | 17
a1 in unknown | -15
a1 insurance Aa | -6
a1 insurance none unknown | -6
a1 insurance unknown | -6
a1 into aa | -8
a1 into none unknown | -8
a1 into unknown | -8
a1 is Aa | 30
a1 is aa | -19
a1 is comma known | 7
a1 is comma unknown | -38
a1 is known | 32
a1 is none known | 29
a1 is none unknown | 11
a1 is stop known | 31
a1 is stop unknown | -19
a1 is unknown | -7
a1 island none unknown | -4
a1 island unknown | -4
a1 it Aa | 13
a1 it aa | -31
a1 it comma unknown | -10
a1 it known | -13
a1 it none known | -7
a1 it none unknown | -30
a1 it stop known | -10
a1 it stop unknown | -23
a1 it unknown | -32
a1 its Aa | -32
a1 its aa | -6
a1 its comma known | -35
a1 its comma unknown | -35
a1 its known | -20
a1 its none known | -5
a1 its none unknown | -28
a1 its stop known | 60
a1 its stop unknown | -30
a1 its unknown | -47
a1 ive Aa | 26
a1 ive aa | 12
a1 ive comma known | 41
a1 ive comma unknown | -29
a1 ive known | 58
a1 ive none known | 14
a1 ive none unknown | -17
a1 ive stop known | 40
a1 ive stop unknown | -21
a1 ive unknown | -24
a1 just Aa | -39
a1 just aa | 19
a1 just comma known | -34
a1 just comma unknown | -36
a1 just known | -24
a1 just none known | 12
a1 just none unknown | -12
a1 just stop known | 31
a1 just stop unknown | -11
a1 just unknown | -36
a1 keystone Aa | 21
a1 la Aa | 19
a1 la aa | -27
a1 la comma known | 19
a1 la known | 19
a1 la none unknown | -27
a1 la stop unknown | -22
a1 la unknown | -27
a1 lane Aa | -7
a1 lane none unknown | -7
a1 lane unknown | -7
a1 las unknown | -6
a1 last Aa | 34
a1 last aa | 17
a1 last comma known | 31
a1 last comma unknown | 26
a1 last known | 16
a1 last none known | -20
a1 last none unknown | 22
a1 last stop unknown | -15
a1 last unknown | 32
a1 le Aa | 24
a1 le aa | 17
a1 le comma known | 20
a1 le comma unknown | 12
a1 le known | 34
a1 le unknown | 6
a1 leak aa | -26
a1 leak none unknown | -26
a1 leak unknown | -26
a1 leaking none unknown | -17
a1 leaking unknown | -17
a1 leave stop known | 5
a1 left unknown | -10
a1 level Aa | -8
a1 level comma unknown | -8
a1 level unknown | -8
a1 li Aa | -29
a1 li none unknown | -29
a1 li unknown | -29
a1 lift Aa | -17
a1 lift none unknown | -17
a1 lift unknown | -17
a1 light Aa | -20
a1 light aa | -4
a1 light none unknown | -24
a1 light unknown | -24
a1 like aa | -15
a1 like comma known | 14
a1 like comma unknown | -22
a1 like none known | -8
a1 like none unknown | -15
a1 like unknown | -16
a1 listen aa | 25
a1 listen comma known | 33
a1 listen known | 33
a1 listing Aa | -19
a1 listing none unknown | -19
a1 listing unknown | -19
a1 listings Aa | -7
a1 listings none unknown | -7
a1 listings unknown | -7
a1 living Aa | -15
a1 living none unknown | -15
a1 living unknown | -15
a1 lo Aa | -6
a1 lo none unknown | -6
a1 lo unknown | -6
a1 lol aa | 13
a1 look Aa | 23
a1 look known | 37
a1 look stop known | 37
a1 los Aa | 10
a1 los aa | -9
a1 los known | 10
a1 los none unknown | -9
a1 los stop known | 10
a1 los stop unknown | -8
a1 los unknown | -9
a1 lot Aa | -23
a1 lot none unknown | -24
a1 lot unknown | -24
a1 love Aa | -40
a1 love known | -16
a1 love none known | -16
a1 lower Aa | -9
a1 mall Aa | -19
a1 mall none unknown | -19
a1 mall unknown | -19
a1 manager Aa | 22
a1 maps Aa | -8
a1 maps none unknown | -8
a1 maps unknown | -8
a1 mas none unknown | -27
a1 mas unknown | -27
a1 may Aa | -14
a1 may comma unknown | -14
a1 may unknown | -14
a1 me Aa | -20
a1 me aa | -21
a1 me comma known | 28
a1 me comma unknown | -32
a1 me none known | -21
a1 me none unknown | -22
a1 me stop unknown | -9
a1 me unknown | -44
a1 media Aa | -7
a1 media none unknown | -7
a1 media unknown | -7
a1 merchant Aa | -6
a1 merchant none unknown | -6
a1 merchant unknown | -6
a1 mi Aa | 18
a1 mi aa | 15
a1 mi comma known | 19
a1 mi known | 28
a1 mi none known | 21
a1 mi none unknown | -15
a1 mi stop known | 18
a1 mi stop unknown | -11
a1 mi unknown | -15
a1 missed Aa | -25
a1 missed comma unknown | -25
a1 missed unknown | -25
a1 mobile Aa | -10
a1 mobile none unknown | -7
a1 mobile unknown | -10
a1 mom Aa | -19
a1 mom none unknown | -19
a1 mom unknown | -19
a1 most Aa | 8
a1 most unknown | -15
a1 mount Aa | -7
a1 mount none unknown | -4
a1 mount unknown | -7
a1 mr Aa | 25
a1 mutual Aa | -6
a1 mutual none unknown | -6
a1 mutual unknown | -6
a1 my Aa | 8
a1 my aa | 12
a1 my comma known | -17
a1 my comma unknown | -28
a1 my known | 9
a1 my none known | 9
a1 my none unknown | 12
a1 my stop known | 45
a1 my stop unknown | -43
a1 my unknown | -8
a1 names Aa | -23
a1 names stop unknown | -11
a1 names unknown | -23
a1 near Aa | -21
a1 near none unknown | -5
a1 near unknown | -5
a1 necesito Aa | 14
a1 necesito aa | 8
a1 necesito comma known | 20
a1 necesito comma unknown | -21
a1 necesito known | 25
a1 necesito none unknown | -27
a1 necesito stop unknown | -6
a1 necesito unknown | -34
a1 need Aa | -28
a1 need stop unknown | -21
a1 need unknown | -21
a1 needs Aa | -6
a1 needs aa | -7
a1 needs comma known | -8
a1 needs known | -9
a1 needs stop unknown | -7
a1 needs unknown | -8
a1 new unknown | -14
a1 next Aa | 14
a1 next known | 15
a1 next unknown | -13
a1 no Aa | -19
a1 no aa | 17
a1 no comma known | -26
a1 no comma unknown | 17
a1 no known | -11
a1 no none known | 30
a1 no none unknown | -23
a1 no stop known | 7
a1 no stop unknown | -27
a1 no unknown | -16
a1 noise aa | -8
a1 noise none unknown | -8
a1 noise unknown | -8
a1 north Aa | -17
a1 north comma unknown | -17
a1 north unknown | -17
a1 not Aa | 31
a1 not comma known | 24
a1 not known | 16
a1 not none known | -15
a1 not none unknown | 19
a1 not stop known | 19
a1 not stop unknown | -26
a1 not unknown | 18
a1 nothing Aa | 25
a1 nothing unknown | -34
a1 now Aa | 21
a1 now aa | -30
a1 now known | 10
a1 now none known | -9
a1 now none unknown | -13
a1 now stop unknown | -32
a1 now unknown | -32
a1 number Aa | -24
a1 number aa | 11
a1 number known | 8
a1 number none known | 8
a1 number none unknown | -20
a1 number stop unknown | -22
a1 number unknown | -30
a1 numbers Aa | -11
a1 numbers known | -5
a1 numbers stop known | -5
a1 numbers stop unknown | 6
a1 numbers unknown | 6
a1 of Aa | -17
a1 of aa | -9
a1 of none unknown | -28
a1 of unknown | -28
a1 off Aa | -15
a1 off aa | 10
a1 off comma unknown | -22
a1 off known | 11
a1 off none known | 11
a1 off none unknown | -26
a1 off unknown | -30
a1 office Aa | -38
a1 office known | -34
a1 office none known | -34
a1 office none unknown | -13
a1 office unknown | -13
a1 oh Aa | -6
a1 oh unknown | -24
a1 oil Aa | -10
a1 oil none unknown | -9
a1 oil unknown | -9
a1 okay Aa | -18
a1 okay stop unknown | -18
a1 okay unknown | -18
a1 on Aa | -13
a1 on aa | -24
a1 on comma known | 10
a1 on known | 18
a1 on none known | 10
a1 on none unknown | -39
a1 on stop unknown | -40
a1 on unknown | -53
a1 one aa | 7
a1 one comma unknown | -19
a1 one known | 18
a1 one none unknown | -22
a1 one stop unknown | -15
a1 one unknown | -24
a1 oprima aa | -27
a1 oprima stop unknown | -22
a1 oprima unknown | -27
a1 or Aa | -22
a1 or aa | -23
a1 or comma unknown | -9
a1 or none unknown | -29
a1 or unknown | -29
a1 order Aa | -22
a1 order unknown | -22
a1 org Aa | -26
a1 org known | -26
a1 org none known | -26
a1 ortega Aa | -23
a1 ortega known | -23
a1 ortega none known | -23
a1 our Aa | -16
a1 our comma unknown | -16
a1 our known | -4
a1 our stop known | 11
a1 our stop unknown | -23
a1 our unknown | -22
a1 out Aa | 9
a1 out comma known | 9
a1 out comma unknown | -10
a1 out known | 10
a1 out none known | 29
a1 outlets Aa | -11
a1 outlets none unknown | -11
a1 outlets unknown | -11
a1 over Aa | 39
a1 over aa | 8
a1 over comma known | 17
a1 over comma unknown | 7
a1 over known | 40
a1 over none known | 37
a1 over none unknown | -7
a1 paid Aa | -40
a1 paid stop unknown | -40
a1 paid unknown | -40
a1 paint Aa | -7
a1 paint none unknown | -7
a1 paint unknown | -7
a1 para Aa | -21
a1 para aa | -45
a1 para none unknown | -43
a1 para stop unknown | -25
a1 para unknown | -50
a1 park Aa | -26
a1 park aa | -26
a1 park known | -27
a1 park none known | -27
a1 park none unknown | -32
a1 park unknown | -32
a1 parking Aa | -11
a1 parking aa | -7
a1 parking known | -11
a1 parking none known | -11
a1 parking none unknown | -7
a1 parking unknown | -7
a1 parkway Aa | -6
a1 parkway none unknown | -6
a1 parkway unknown | -6
a1 partners Aa | -7
a1 partners none unknown | -7
a1 partners unknown | -7
a1 parts Aa | -12
a1 parts none unknown | -12
a1 parts unknown | -12
a1 passed Aa | -5
a1 passed none unknown | -7
a1 passed unknown | -7
a1 past aa | -11
a1 past none unknown | -11
a1 past unknown | -11
a1 payment Aa | -4
a1 payment none unknown | -4
a1 payment unknown | -4
a1 people Aa | -10
a1 people known | -10
a1 pero aa | 22
a1 pero known | 22
a1 pero none known | 22
a1 phone Aa | 11
a1 phone aa | 10
a1 phone known | 24
a1 phone none known | 16
a1 phone none unknown | -24
a1 phone stop unknown | -34
a1 phone unknown | -14
a1 phones Aa | 14
a1 pizza aa | -8
a1 pizza none unknown | -8
a1 pizza unknown | -8
a1 please Aa | -18
a1 please aa | 23
a1 please comma unknown | -28
a1 please known | -7
a1 please none unknown | -23
a1 please stop known | -7
a1 please stop unknown | -23
a1 please unknown | -42
a1 plugs unknown | -11
a1 plumbing Aa | -20
a1 plumbing none unknown | -19
a1 plumbing unknown | -19
a1 politicians Aa | -24
a1 politicians stop unknown | -24
a1 politicians unknown | -24
a1 por Aa | -22
a1 por aa | -32
a1 por none unknown | -42
a1 por unknown | -42
a1 position aa | -10
a1 position none unknown | -10
a1 position unknown | -10
a1 power Aa | -23
a1 power none unknown | -22
a1 power unknown | -22
a1 presione aa | -24
a1 presione stop unknown | -22
a1 presione unknown | -24
a1 press Aa | -32
a1 press aa | -18
a1 press stop unknown | -29
a1 press unknown | -33
a1 price Aa | -13
a1 price known | -11
a1 price none known | -11
a1 profile Aa | -16
a1 profile none unknown | -16
a1 profile unknown | -16
a1 pump Aa | -21
a1 pump unknown | -21
a1 put Aa | -15
a1 put none unknown | -11
a1 put unknown | -11
a1 qualify aa | -21
a1 qualify known | -21
a1 qualify none known | -21
a1 que Aa | -11
a1 que aa | -34
a1 que none unknown | -49
a1 que unknown | -49
a1 quick Aa | 4
a1 quick comma unknown | -15
a1 quick known | 5
a1 quick none known | -42
a1 quick unknown | -15
a1 quiero Aa | 16
a1 quiero known | 17
a1 quiero unknown | -9
a1 quit Aa | -3
a1 quit none unknown | -3
a1 quit unknown | -3
a1 rain Aa | -17
a1 rain comma unknown | -17
a1 rain unknown | -17
a1 reach Aa | 8
a1 reach stop unknown | -22
a1 reach unknown | -24
a1 ready aa | -18
a1 ready known | -18
a1 ready none known | -18
a1 real aa | -8
a1 real none unknown | -8
a1 real unknown | -8
a1 really none unknown | -10
a1 really unknown | -10
a1 regarding Aa | -9
a1 regarding comma unknown | -9
a1 regarding unknown | -9
a1 relief Aa | -12
a1 relief none unknown | -12
a1 relief unknown | -12
a1 rental Aa | -8
a1 rental none unknown | -8
a1 rental unknown | -8
a1 rep Aa | -4
a1 rep none unknown | -4
a1 rep unknown | -4
a1 required aa | -18
a1 required none unknown | -18
a1 required unknown | -18
a1 returning Aa | 28
a1 returning known | 28
a1 returning none known | 28
a1 ridge Aa | -7
a1 ridge none unknown | -7
a1 ridge unknown | -7
a1 right Aa | -40
a1 right aa | -19
a1 right comma unknown | -34
a1 right known | -22
a1 right none known | -6
a1 right none unknown | -20
a1 right unknown | -35
a1 ring Aa | 9
a1 ring none unknown | -13
a1 ring unknown | -13
a1 river Aa | -5
a1 river none unknown | -5
a1 river unknown | -5
a1 road Aa | -14
a1 road aa | -10
a1 road known | -5
a1 road none known | -5
a1 road none unknown | -19
a1 road unknown | -19
a1 said Aa | -19
a1 said aa | -15
a1 said known | -19
a1 said none known | -19
a1 said none unknown | -14
a1 said unknown | -14
a1 salvage Aa | -31
a1 salvage none unknown | -31
a1 salvage unknown | -31
a1 same Aa | -13
a1 same comma unknown | -7
a1 same unknown | -13
a1 savage aa | -5
a1 says Aa | -7
a1 says aa | -12
a1 says known | -7
a1 says none known | -18
a1 se Aa | -9
a1 se aa | -9
a1 se comma known | -16
a1 se comma unknown | -10
a1 se known | -9
a1 se none unknown | -9
a1 se stop known | 9
a1 se stop unknown | -7
a1 se unknown | -15
a1 second aa | 35
a1 second none unknown | -12
a1 second unknown | -26
a1 security Aa | -19
a1 security none unknown | -19
a1 security unknown | -19
a1 see known | -23
a1 sensor Aa | -10
a1 sent Aa | -12
a1 service Aa | -9
a1 service aa | -8
a1 service none unknown | -13
a1 service unknown | -13
a1 services Aa | -26
a1 services none unknown | -26
a1 services unknown | -26
a1 shake aa | -6
a1 shake none unknown | -6
a1 shake unknown | -6
a1 she Aa | -15
a1 she aa | 10
a1 she comma known | -9
a1 she comma unknown | -21
a1 she known | 11
a1 she none known | 17
a1 she none unknown | -13
a1 she stop unknown | -6
a1 she unknown | -18
a1 si none unknown | -15
a1 si unknown | -15
a1 signs Aa | -8
a1 signs none unknown | -8
a1 signs unknown | -8
a1 since aa | -18
a1 since none unknown | -4
a1 since stop unknown | -15
a1 since unknown | -18
a1 slight Aa | 15
a1 snap Aa | 16
a1 snap known | 16
a1 so Aa | -10
a1 so comma known | 14
a1 so comma unknown | -23
a1 so known | 31
a1 so none known | 20
a1 so none unknown | -19
a1 so stop known | 28
a1 so stop unknown | -26
a1 so unknown | -31
a1 sobre aa | -24
a1 sobre none unknown | -24
a1 sobre unknown | -24
a1 solutions Aa | -11
a1 solutions none unknown | -11
a1 solutions unknown | -11
a1 somebody Aa | 26
a1 somebody comma known | 19
a1 somebody known | 26
a1 somebody stop known | 18
a1 someone Aa | 30
a1 someone known | 30
a1 something Aa | -18
a1 something unknown | -24
a1 sometime unknown | -11
a1 sorry Aa | 7
a1 sorry aa | 16
a1 sorry comma known | 13
a1 sorry comma unknown | -29
a1 sorry known | 26
a1 sorry stop unknown | -25
a1 sorry unknown | -34
a1 south Aa | -23
a1 south comma unknown | -17
a1 south unknown | -17
a1 soy Aa | -31
a1 soy aa | -23
a1 soy comma known | -13
a1 soy comma unknown | -30
a1 soy known | -29
a1 soy none unknown | -23
a1 soy stop known | -24
a1 soy unknown | -42
a1 spark Aa | -3
a1 spark none unknown | -3
a1 spark unknown | -3
a1 speaking Aa | 40
a1 speaking aa | 7
a1 speaking known | 28
a1 speaking none known | 28
a1 speaking none unknown | 23
a1 speaking unknown | 23
a1 spelled comma known | 38
a1 spelled comma unknown | -31
a1 spelled known | 38
a1 spelled unknown | -31
a1 springs Aa | -14
a1 springs none unknown | -14
a1 springs unknown | -14
a1 star Aa | -4
a1 star none unknown | -4
a1 star unknown | -4
a1 start aa | -6
a1 start none unknown | -8
a1 start unknown | -8
a1 starter none unknown | -19
a1 starter unknown | -19
a1 state Aa | -12
a1 state none unknown | -23
a1 state stop unknown | -38
a1 state unknown | -25
a1 states Aa | -10
a1 states none unknown | -10
a1 states unknown | -10
a1 station Aa | -7
a1 station none unknown | -7
a1 station unknown | -7
a1 stone Aa | -40
a1 stone aa | -19
a1 stone known | -26
a1 stone none known | -26
a1 storage Aa | -8
a1 store Aa | -20
a1 store comma unknown | -11
a1 store none unknown | -9
a1 store unknown | -20
a1 street Aa | -12
a1 street aa | -7
a1 street known | -11
a1 street none known | -11
a1 street none unknown | -15
a1 street unknown | -15
a1 streets Aa | -10
a1 streets none unknown | -10
a1 streets unknown | -10
a1 stuck aa | -6
a1 stuck none unknown | -6
a1 stuck unknown | -6
a1 su Aa | -29
a1 su aa | -38
a1 su none unknown | -36
a1 su stop unknown | -30
a1 su unknown | -41
a1 supply Aa | -6
a1 supply none unknown | -6
a1 supply unknown | -6
a1 tech Aa | -4
a1 tech none unknown | -4
a1 tech unknown | -4
a1 technical Aa | -21
a1 technical none unknown | -21
a1 technical unknown | -21
a1 telephone Aa | 17
a1 telephone stop unknown | -25
a1 telephone unknown | -25
a1 tell known | 30
a1 tengo Aa | 27
a1 tengo aa | 22
a1 tengo comma known | 27
a1 tengo comma unknown | -20
a1 tengo known | 37
a1 tengo none known | 23
a1 tengo none unknown | -13
a1 tengo stop known | 33
a1 tengo stop unknown | -42
a1 tengo unknown | -42
a1 thank Aa | -23
a1 thank aa | 15
a1 thank comma unknown | -17
a1 thank known | 6
a1 thank none known | 20
a1 thank none unknown | -11
a1 thank stop known | -12
a1 thank stop unknown | -5
a1 thank unknown | -18
a1 thanks Aa | 7
a1 thanks aa | 11
a1 thanks known | 7
a1 thanks none unknown | 11
a1 thanks stop known | -8
a1 thanks unknown | 11
a1 that Aa | 5
a1 that aa | -15
a1 that comma known | 22
a1 that comma unknown | -16
a1 that known | 17
a1 that none unknown | -15
a1 that stop known | -8
a1 that stop unknown | -31
a1 that unknown | -20
a1 thats Aa | -6
a1 thats aa | 27
a1 thats comma known | 56
a1 thats comma unknown | 7
a1 thats known | -8
a1 thats none unknown | -19
a1 thats stop known | -27
a1 thats unknown | 7
a1 the aa | 27
a1 the comma known | -16
a1 the comma unknown | -63
a1 the known | 14
a1 the none known | 44
a1 the none unknown | -41
a1 the stop known | 31
a1 the stop unknown | 8
a1 the unknown | -12
a1 there Aa | -39
a1 there known | -30
a1 there none known | -30
a1 there stop unknown | -37
a1 there unknown | -37
a1 theres Aa | -30
a1 theres aa | -29
a1 theres comma unknown | -28
a1 theres known | -30
a1 theres unknown | -28
a1 they Aa | 20
a1 they known | 20
a1 theyre Aa | 20
a1 thing aa | -32
a1 thing none unknown | -32
a1 thing unknown | -32
a1 third Aa | -8
a1 third comma unknown | -8
a1 third unknown | -8
a1 this Aa | -17
a1 this aa | -28
a1 this comma known | -21
a1 this comma unknown | -22
a1 this known | -14
a1 this none known | 28
a1 this none unknown | -21
a1 this stop known | -29
a1 this stop unknown | -35
a1 this unknown | -34
a1 those Aa | -29
a1 those comma unknown | -20
a1 those stop unknown | -16
a1 those unknown | -29
a1 timing Aa | -14
a1 tire Aa | -19
a1 tire none unknown | -19
a1 tire unknown | -19
a1 to Aa | -28
a1 to aa | -28
a1 to known | -27
a1 to none unknown | -31
a1 to stop unknown | -16
a1 to unknown | -36
a1 today Aa | 21
a1 today none unknown | -14
a1 today unknown | -14
a1 tomorrow Aa | -10
a1 tomorrow none unknown | -10
a1 tomorrow unknown | -10
a1 tool Aa | -4
a1 tool none unknown | -4
a1 tool unknown | -4
a1 tools Aa | -30
a1 tools none unknown | -30
a1 tools unknown | -30
a1 tow aa | -10
a1 tow none unknown | -10
a1 tow unknown | -10
a1 towing aa | -18
a1 trabajo Aa | 18
a1 trabajo aa | -16
a1 trabajo known | 16
a1 trabajo none known | -11
a1 trabajo none unknown | -9
a1 trabajo unknown | -9
a1 transmission Aa | -9
a1 transmission none unknown | -9
a1 transmission unknown | -9
a1 truck Aa | 5
a1 truck aa | -16
a1 truck known | -10
a1 truck none known | -16
a1 truck none unknown | -24
a1 truck stop known | 10
a1 truck unknown | -24
a1 trucks Aa | 14
a1 try Aa | 8
a1 twelve Aa | -13
a1 twelve none unknown | -13
a1 twelve unknown | -13
a1 two aa | -15
a1 two comma known | 18
a1 two comma unknown | -34
a1 two none known | -18
a1 two none unknown | -14
a1 two stop unknown | -11
a1 two unknown | -36
a1 un aa | -24
a1 un none unknown | -25
a1 un unknown | -25
a1 una aa | -25
a1 una none unknown | -25
a1 una unknown | -25
a1 under aa | -24
a1 under none unknown | -20
a1 under unknown | -20
a1 uniform Aa | -8
a1 uniform none unknown | -8
a1 uniform unknown | -8
a1 unit aa | 19
a1 united Aa | 13
a1 up Aa | 29
a1 up aa | -28
a1 up comma unknown | -26
a1 up known | 26
a1 up none known | 23
a1 up none unknown | 7
a1 used Aa | -15
a1 used known | -15
a1 used none known | -15
a1 usted Aa | 11
a1 usted aa | -30
a1 usted comma unknown | -17
a1 usted known | 12
a1 usted stop known | 10
a1 usted stop unknown | -32
a1 usted unknown | -37
a1 ustedes Aa | 8
a1 ustedes comma known | 19
a1 ustedes known | 19
a1 usually known | -12
a1 usually none known | -12
a1 veinte aa | -17
a1 veinte none unknown | -17
a1 veinte unknown | -17
a1 village Aa | -7
a1 village none unknown | -7
a1 village unknown | -7
a1 want none unknown | -23
a1 want unknown | -23
a1 wants Aa | -7
a1 wants none unknown | -7
a1 wants unknown | -7
a1 warehouse Aa | -8
a1 warehouse none unknown | -8
a1 warehouse unknown | -8
a1 warning Aa | -15
a1 warning none unknown | -15
a1 warning unknown | -15
a1 warranty aa | -17
a1 warranty none unknown | -17
a1 warranty unknown | -17
a1 waste Aa | 6
a1 waste none unknown | -10
a1 waste unknown | -8
a1 way Aa | -15
a1 way known | -15
a1 way none known | -15
a1 we Aa | -35
a1 we aa | -8
a1 we comma known | 27
a1 we comma unknown | -44
a1 we known | -23
a1 we none unknown | -8
a1 we stop known | -26
a1 we stop unknown | -42
a1 we unknown | -54
a1 wed Aa | 20
a1 week Aa | -5
a1 week none unknown | -5
a1 week unknown | -5
a1 well Aa | -9
a1 well comma known | -5
a1 well comma unknown | -16
a1 well known | -5
a1 well unknown | -16
a1 were Aa | 16
a1 were comma unknown | 12
a1 were known | 14
a1 were stop known | 14
a1 were stop unknown | -34
a1 were unknown | 10
a1 weve Aa | -41
a1 weve comma unknown | -32
a1 weve known | -7
a1 weve stop known | -7
a1 weve stop unknown | -18
a1 weve unknown | -39
a1 what Aa | -31
a1 what none unknown | -12
a1 what unknown | -15
a1 whats Aa | 9
a1 whats aa | -9
a1 whats none unknown | -14
a1 whats unknown | -18
a1 when Aa | 29
a1 when aa | -24
a1 when known | 22
a1 when none known | 20
a1 when none unknown | -24
a1 when stop known | 27
a1 when stop unknown | 17
a1 when unknown | 4
a1 which Aa | 18
a1 which comma unknown | -30
a1 which unknown | -8
a1 while Aa | -8
a1 while none unknown | -6
a1 while unknown | -6
a1 who Aa | -8
a1 who comma known | -8
a1 who known | -8
a1 wholesale Aa | -17
a1 wholesale none unknown | -17
a1 wholesale unknown | -17
a1 wife Aa | 14
a1 wife none unknown | -14
a1 wife unknown | -14
a1 will Aa | -32
a1 will aa | -15
a1 will known | -22
a1 will none known | -22
a1 will none unknown | -20
a1 will unknown | -20
a1 with Aa | 57
a1 with aa | 25
a1 with comma known | 27
a1 with comma unknown | -8
a1 with known | 60
a1 with none known | 57
a1 with none unknown | 6
a1 wont Aa | -21
a1 wont known | -25
a1 wont none known | -11
a1 wont none unknown | -10
a1 wont unknown | -10
a1 work aa | -21
a1 work none unknown | -21
a1 work unknown | -21
a1 workers Aa | -5
a1 workers none unknown | -5
a1 workers unknown | -5
a1 would Aa | 11
a1 would comma known | 11
a1 would known | 11
a1 y Aa | 10
a1 y aa | 7
a1 y comma unknown | 8
a1 y known | 26
a1 y none known | 26
a1 y none unknown | 3
a1 y unknown | 16
a1 ya known | -34
a1 ya stop known | -34
a1 yard aa | -7
a1 yard none unknown | -7
a1 yard unknown | -7
a1 yeah aa | -11
a1 yeah known | 5
a1 yeah unknown | -31
a1 yellow Aa | -8
a1 yes Aa | 36
a1 yes aa | -8
a1 yes known | 25
a1 yes none known | -8
a1 yo Aa | -8
a1 yo aa | 14
a1 yo none unknown | -17
a1 yo stop unknown | -8
a1 yo unknown | -16
a1 you Aa | 24
a1 you aa | -10
a1 you comma known | 19
a1 you comma unknown | -17
a1 you known | 21
a1 you none known | 25
a1 you none unknown | -39
a1 you stop known | 9
a1 you stop unknown | -34
a1 you unknown | -42
a1 youd Aa | -17
a1 youd stop unknown | -14
a1 youd unknown | -14
a1 young known | -26
a1 young none known | -26
a1 your Aa | 7
a1 your aa | -11
a1 your comma known | 17
a1 your comma unknown | -35
a1 your known | 11
a1 your stop known | 9
a1 your stop unknown | -40
a1 your unknown | -62
a1 youre Aa | -30
a1 youre stop unknown | -18
a1 youre unknown | -29
a1 youve Aa | 24
a1 youve comma known | 27
a1 youve known | 30
a1 youve stop known | 21
a1 youve stop unknown | -29
a1 youve unknown | -29
a1s $ E | -54
a1s $ EE | -21
a1s $ ES | -25
a1s $ EU | -21
a1s $ G | 10
a1s $ GS | 21
a1s $ GU | 35
a1s $ L | -7
a1s $ S | -37
a1s $ U | -31
a1s $ US | -21
a1s $ UU | -26
a1s $ g | -8
a1s <car> E | -3
a1s <car> G | 15
a1s <car> GG | 25
a1s <car> GS | 46
a1s <car> GU | 25
a1s <car> L | -12
a1s <car> S | 9
a1s <car> U | 11
a1s <car> US | -14
a1s <car> UU | 25
a1s <car> g | -44
a1s <given> E | -15
a1s <given> ES | -6
a1s <given> G | -74
a1s <given> GG | -45
a1s <given> GU | 32
a1s <given> L | -6
a1s <given> S | -37
a1s <given> U | -16
a1s <given> UE | -7
a1s <given> UU | -26
a1s <given> g | -36
a1s <l> E | -5
a1s <l> G | 6
a1s <l> GG | 24
a1s <l> GGG | 15
a1s <l> GGS | 30
a1s <l> GGU | 53
a1s <l> GS | 20
a1s <l> GU | 26
a1s <l> GUS | 34
a1s <l> L | -45
a1s <l> S | -35
a1s <l> U | 14
a1s <l> US | 6
a1s <l> UU | 29
a1s <n> E | -37
a1s <n> EE | -31
a1s <n> G | 10
a1s <n> GG | 41
a1s <n> GS | 50
a1s <n> GU | 31
a1s <n> L | -11
a1s <n> S | -40
a1s <n> SE | -22
a1s <n> SU | -11
a1s <n> U | -6
a1s <n> UE | -29
a1s <n> UG | -36
a1s <n> UU | 14
a1s <n> g | -29
a1s <n> gG | 18
a1s <rare> E | -44
a1s <rare> EE | -16
a1s <rare> ES | -4
a1s <rare> EU | -9
a1s <rare> G | -42
a1s <rare> GE | -19
a1s <rare> GG | -68
a1s <rare> GGG | -40
a1s <rare> GGS | 18
a1s <rare> GS | 6
a1s <rare> GU | 56
a1s <rare> GUU | -22
a1s <rare> L | -52
a1s <rare> S | -23
a1s <rare> SE | -15
a1s <rare> U | -72
a1s <rare> UE | -9
a1s <rare> UG | -19
a1s <rare> US | 15
a1s <rare> USU | -18
a1s <rare> Ug | -11
a1s <rare> g | -26
a1s a E | -20
a1s a GU | 23
a1s a U | -44
a1s about G | 12
a1s about U | -14
a1s account E | -18
a1s actually U | -19
a1s administration E | -14
a1s administration EE | -14
a1s ads E | -11
a1s again L | -17
a1s again U | 15
a1s all U | -35
a1s all UU | -6
a1s also U | -27
a1s an U | -9
a1s and E | -46
a1s and EE | -3
a1s and G | -12
a1s and GG | 14
a1s and GGG | 24
a1s and GGU | 39
a1s and GS | 11
a1s and GU | 37
a1s and L | -45
a1s and S | -31
a1s and SE | -14
a1s and SU | 16
a1s and U | -18
a1s and UE | -29
a1s and UG | -14
a1s and US | -8
a1s and UU | 16
a1s and g | -9
a1s and gG | 15
a1s any S | -22
a1s are U | -36
a1s area GS | 17
a1s area GU | 28
a1s area U | -16
a1s around U | -11
a1s ask U | -17
a1s at E | 15
a1s at EG | 9
a1s at G | 4
a1s at GS | 10
a1s at GU | 12
a1s at GUU | -20
a1s at L | -27
a1s at S | -29
a1s at U | -26
a1s at UU | -26
a1s at g | -8
a1s auto E | -9
a1s auto U | -12
a1s avenue U | -5
a1s back U | -15
a1s banks G | -23
a1s batteries E | -6
a1s be U | -18
a1s be g | -44
a1s beach U | -8
a1s bien U | -10
a1s boost E | -10
a1s boulevard E | -4
a1s box U | -6
a1s bridge G | -10
a1s bright G | -12
a1s buenas U | -8
a1s building U | -5
a1s business E | -26
a1s business S | -7
a1s but E | -6
a1s but G | 6
a1s but GS | 24
a1s but GU | -14
a1s but S | -23
a1s but U | -13
a1s by E | -5
a1s by G | 27
a1s by U | -27
a1s call E | -22
a1s call EE | -19
a1s call G | -20
a1s call GU | 30
a1s call L | -12
a1s call U | 18
a1s call UU | -14
a1s calling E | -33
a1s calling EE | -30
a1s calling G | 36
a1s calling GG | 40
a1s calling GS | 31
a1s calling GU | 57
a1s calling GUS | 31
a1s calling S | -23
a1s calling U | -30
a1s calling US | 20
a1s calling gG | 23
a1s calling gU | 15
a1s can E | -19
a1s can G | -19
a1s can U | -16
a1s can g | -33
a1s capital U | -13
a1s car U | -11
a1s card U | -18
a1s care U | -7
a1s center E | -15
a1s center U | -5
a1s cerca U | -6
a1s city E | -7
a1s city S | -16
a1s city U | -10
a1s claims E | -6
a1s claims GU | 22
a1s claims U | -19
a1s clutch U | -15
a1s coast E | -11
a1s coast U | -9
a1s commercial E | -27
a1s compressor E | -10
a1s con U | -33
a1s cover U | -5
a1s cross G | -16
a1s cuando U | -34
a1s cuanto U | -10
a1s cuanto UU | -17
a1s dash L | -19
a1s date GU | 23
a1s date U | -9
a1s de E | -6
a1s de G | 26
a1s de U | -40
a1s de UEU | -13
a1s del G | -20
a1s del U | -18
a1s delivery E | -7
a1s depot E | -6
a1s did G | 18
a1s did S | -9
a1s digital E | -9
a1s do G | 41
a1s do GU | 29
a1s do U | -29
a1s down GU | -7
a1s down U | 15
a1s drive L | -9
a1s el G | 33
a1s el GU | -6
a1s el L | -6
a1s el U | -31
a1s electric S | -10
a1s en U | -28
a1s en UU | -30
a1s es GU | 11
a1s es U | -48
a1s es UU | -8
a1s everybody U | -9
a1s express U | -13
a1s extended U | -18
a1s factory U | -7
a1s fifth E | -16
a1s fine U | -10
a1s first G | -19
a1s first L | -24
a1s first U | -9
a1s fleet U | -10
a1s florida E | -11
a1s for E | -27
a1s for G | -13
a1s for S | -18
a1s for U | -32
a1s for UU | -8
a1s four E | -13
a1s four U | -13
a1s from G | 12
a1s from GG | 11
a1s from GU | 30
a1s from U | -7
a1s from g | 18
a1s fuel E | -5
a1s fuel U | -25
a1s garage U | -7
a1s gave G | -13
a1s get U | -17
a1s goes U | -18
a1s got E | -23
a1s got G | 17
a1s got GG | 26
a1s got GGU | 38
a1s got GU | -26
a1s got L | -21
a1s got U | -12
a1s gotta U | -18
a1s gracias U | -12
a1s grant G | -16
a1s guy E | -14
a1s guy EE | -6
a1s has E | -7
a1s has G | -14
a1s have L | -12
a1s he G | -27
a1s he S | -8
a1s he U | -5
a1s heights U | -6
a1s hello U | -13
a1s here G | 8
a1s here GG | 28
a1s here GS | 37
a1s here GU | 34
a1s here S | 10
a1s here U | -15
a1s here UU | 21
a1s here gG | 18
a1s hi G | 7
a1s highway U | -6
a1s his G | 10
a1s how G | 26
a1s i E | -21
a1s i EE | -20
a1s i EEE | -19
a1s i EU | -20
a1s i G | -17
a1s i GE | 11
a1s i GG | 37
a1s i GGG | 39
a1s i GGS | 39
a1s i GGU | 14
a1s i GU | 15
a1s i GUG | 28
a1s i L | -45
a1s i S | -16
a1s i SU | -8
a1s i U | -19
a1s i UE | -7
a1s i UG | 11
a1s i UGS | 32
a1s i US | -8
a1s i UU | 8
a1s i g | 41
a1s i gG | 19
a1s i gS | 24
a1s id E | -5
a1s id G | 15
a1s id GU | 19
a1s id U | -18
a1s if E | -6
a1s if GU | 20
a1s if U | -44
a1s ill EE | -28
a1s ill G | -13
a1s ill GU | 16
a1s ill U | 8
a1s im E | -33
a1s im EE | -19
a1s im EEE | -17
a1s im EU | -12
a1s im EUE | -10
a1s im G | 10
a1s im GG | 31
a1s im GGU | 26
a1s im GS | 27
a1s im GU | 29
a1s im GUG | 24
a1s im L | -18
a1s im S | -27
a1s im SE | -11
a1s im U | 13
a1s im UE | -9
a1s im UEE | -15
a1s im UG | -16
a1s im UU | 15
a1s im g | 16
a1s in E | -33
a1s in G | 33
a1s in GU | 16
a1s in S | -7
a1s in U | -45
a1s in US | -5
a1s in UU | 19
a1s insurance E | -5
a1s into U | -9
a1s is E | -24
a1s is G | 9
a1s is GU | 31
a1s is S | -30
a1s is U | 8
a1s island U | -3
a1s it G | -38
a1s it GS | 27
a1s it GU | 39
a1s it S | -6
a1s it U | -31
a1s it gG | 13
a1s its E | -24
a1s its EG | -14
a1s its G | -14
a1s its GS | 28
a1s its L | -5
a1s its S | -17
a1s its U | -41
a1s its g | -11
a1s ive E | -10
a1s ive G | 38
a1s ive GS | 22
a1s ive GU | 23
a1s ive L | -18
a1s ive S | -8
a1s ive U | -26
a1s ive gU | 22
a1s just E | -19
a1s just G | -12
a1s just GS | 32
a1s just S | -9
a1s just U | -27
a1s just g | 29
a1s la G | 18
a1s la U | -26
a1s las U | -6
a1s last GG | 27
a1s last GU | 7
a1s last L | 35
a1s last U | -15
a1s last UUG | -6
a1s le G | 20
a1s le U | 16
a1s leak U | -26
a1s leaking U | -17
a1s left U | -10
a1s light U | -24
a1s like G | -5
a1s like L | -20
a1s like S | -18
a1s like U | -15
a1s like g | 5
a1s listen G | 33
a1s listing E | -15
a1s listings E | -4
a1s listings EE | -5
a1s lo U | -6
a1s los GU | -5
a1s los U | -9
a1s lot E | -9
a1s lot U | -24
a1s love G | -16
a1s maps E | -8
a1s mas U | -27
a1s me E | -32
a1s me G | -21
a1s me GU | 22
a1s me U | -17
a1s me UU | -13
a1s media E | -4
a1s media EE | -3
a1s mi E | -7
a1s mi G | 12
a1s mi GGU | 15
a1s mi GS | 12
a1s mi GU | 13
a1s mi S | -6
a1s mi U | -10
a1s mobile E | -9
a1s mom U | -19
a1s most U | -15
a1s mount E | -4
a1s mutual EU | -4
a1s mutual U | -5
a1s my E | -37
a1s my EE | -15
a1s my G | -15
a1s my GG | 21
a1s my GGU | 40
a1s my GS | 28
a1s my GU | 24
a1s my L | -14
a1s my S | -17
a1s my U | 9
a1s my UE | -26
a1s my g | -8
a1s my gG | 15
a1s my gU | -9
a1s names U | -26
a1s necesito G | 15
a1s necesito GGU | 18
a1s necesito GS | 15
a1s necesito GU | -5
a1s necesito S | -7
a1s necesito U | -21
a1s need E | -11
a1s needs E | -8
a1s needs G | -9
a1s needs U | -4
a1s next U | -13
a1s no E | -5
a1s no G | 8
a1s no GS | 23
a1s no L | -13
a1s no S | -5
a1s no U | -15
a1s noise U | -10
a1s not G | 32
a1s not U | -39
a1s not g | -24
a1s nothing U | -34
a1s now S | -20
a1s now U | -18
a1s now g | -30
a1s number E | -24
a1s number EE | -14
a1s number G | -15
a1s number L | -21
a1s number U | -26
a1s numbers GS | -8
a1s numbers S | -12
a1s of E | -11
a1s of U | -24
a1s off U | -26
a1s off g | 12
a1s office U | -35
a1s oh U | -24
a1s okay E | -18
a1s on E | -33
a1s on EE | -14
a1s on G | 12
a1s on GU | 24
a1s on S | -18
a1s on U | 6
a1s on UE | -11
a1s on US | -5
a1s on UU | -13
a1s on g | -30
a1s one E | -11
a1s one S | -17
a1s one U | -22
a1s one UU | -13
a1s oprima U | -27
a1s or S | -19
a1s or U | -23
a1s order U | -22
a1s org G | -26
a1s ortega G | -23
a1s our E | -11
a1s our EU | -11
a1s our G | 14
a1s our GU | -5
a1s our SG | -10
a1s our U | -16
a1s out G | 8
a1s out GU | 33
a1s out L | -16
a1s over G | 36
a1s over GU | 12
a1s over S | 14
a1s over U | 9
a1s paid E | -28
a1s paid EE | -14
a1s para U | -43
a1s para USU | -24
a1s para UU | -26
a1s park G | -24
a1s park GE | -22
a1s park S | -7
a1s park U | -4
a1s park UG | -18
a1s parking G | -11
a1s parking SG | -3
a1s parkway S | -6
a1s parts E | -10
a1s parts EE | -8
a1s past U | -11
a1s pero G | 22
a1s phone G | 22
a1s phone L | -29
a1s phone S | -12
a1s phone U | -24
a1s phone US | -14
a1s pizza U | -8
a1s please E | -28
a1s please G | -14
a1s please U | -33
a1s plumbing U | -17
a1s por U | -35
a1s por UU | -27
a1s position U | -10
a1s presione U | -25
a1s presione UU | -18
a1s press U | -20
a1s price G | -23
a1s profile E | -12
a1s pump U | -21
a1s put U | -11
a1s qualify g | -21
a1s que U | -49
a1s quick G | -11
a1s quit E | -3
a1s reach U | -24
a1s real U | -8
a1s really U | -10
a1s relief E | -6
a1s relief SE | -7
a1s rep E | -4
a1s required U | -18
a1s returning GU | 14
a1s ridge U | -7
a1s right E | -11
a1s right U | -22
a1s ring U | -13
a1s road E | -5
a1s road G | -5
a1s road S | -6
a1s road U | -18
a1s said G | -18
a1s said U | -15
a1s said g | -12
a1s salvage E | -6
a1s salvage EE | -9
a1s same S | -11
a1s says G | -7
a1s says g | -16
a1s se GU | 11
a1s se U | -16
a1s second U | -26
a1s security E | -19
a1s see G | -23
a1s service E | -5
a1s service U | -7
a1s she G | -22
a1s she U | -18
a1s since S | -4
a1s since U | -15
a1s snap G | 16
a1s so E | -12
a1s so EE | -10
a1s so G | -3
a1s so GU | 36
a1s so L | -13
a1s so S | -10
a1s so U | -22
a1s solutions E | -7
a1s somebody G | 21
a1s someone G | 30
a1s sometime U | -11
a1s sorry G | -13
a1s sorry GU | 22
a1s sorry S | -8
a1s sorry U | -25
a1s south U | -14
a1s soy G | -27
a1s soy U | -39
a1s speaking G | 17
a1s speaking GS | 20
a1s speaking GU | 19
a1s speaking S | -13
a1s speaking U | 13
a1s speaking UU | 20
a1s spelled G | 29
a1s spelled U | -20
a1s springs U | -10
a1s star U | -4
a1s start U | -8
a1s state U | -24
a1s states E | -10
a1s station U | -6
a1s stone G | -25
a1s store E | -19
a1s street E | -5
a1s street G | -11
a1s street U | -12
a1s streets E | -10
a1s stuck U | -6
a1s su U | -40
a1s supply UE | -5
a1s tech U | -4
a1s tell G | 30
a1s tengo E | -28
a1s tengo G | 43
a1s tengo GGU | 21
a1s tengo GS | 22
a1s tengo GU | 8
a1s tengo L | -8
a1s tengo S | -20
a1s tengo U | -21
a1s thank G | -24
a1s thank GS | 27
a1s thank S | -11
a1s thank U | -18
a1s thanks G | 7
a1s thanks U | 16
a1s that E | -18
a1s that G | 10
a1s that U | -15
a1s that UE | -12
a1s thats G | 46
a1s thats GU | -16
a1s thats U | -27
a1s thats UU | 15
a1s the E | -44
a1s the EE | -10
a1s the EEE | -6
a1s the G | -5
a1s the GE | 5
a1s the GG | 25
a1s the GS | 26
a1s the GU | 36
a1s the L | -19
a1s the S | -14
a1s the U | -21
a1s the UU | 4
a1s the g | -7
a1s there E | -16
a1s there EE | -14
a1s there EEE | -12
a1s there G | -30
a1s theres E | -12
a1s theres G | -25
a1s theres U | -20
a1s they G | 20
a1s thing U | -31
a1s this E | -7
a1s this G | 12
a1s this GU | -21
a1s this S | -6
a1s this U | -36
a1s those E | -22
a1s those EE | -5
a1s tire E | -18
a1s tire U | -4
a1s to E | -28
a1s to U | -14
a1s to g | -27
a1s tomorrow E | -10
a1s tomorrow U | -4
a1s tool U | -4
a1s tools E | -28
a1s tow U | -10
a1s towing E | -11
a1s towing U | 5
a1s trabajo G | 16
a1s trabajo UG | -9
a1s transmission U | -7
a1s truck U | -12
a1s twelve U | -9
a1s two G | -23
a1s two U | -34
a1s un U | -25
a1s una U | -25
a1s under U | -20
a1s uniform E | -8
a1s up G | -24
a1s up GU | 17
a1s up U | -29
a1s used G | -15
a1s usted GU | 12
a1s usted U | -30
a1s ustedes G | 39
a1s usually G | -12
a1s village U | -7
a1s want U | -23
a1s warehouse E | -5
a1s warning U | -15
a1s warranty U | -17
a1s waste U | -7
a1s way G | -15
a1s we E | -41
a1s we EE | -21
a1s we EEE | -15
a1s we EU | -9
a1s we G | -15
a1s we S | -18
a1s we U | -24
a1s we UE | -25
a1s we UEE | -15
a1s we US | -28
a1s we UU | -8
a1s well G | -5
a1s well U | -7
a1s were E | 13
a1s were EE | -7
a1s were GU | 14
a1s were U | -22
a1s were UEE | -10
a1s weve E | -6
a1s weve ESG | -6
a1s weve G | -7
a1s weve SG | -7
a1s weve U | -26
a1s weve UU | -24
a1s what U | -14
a1s whats U | -18
a1s when G | 17
a1s when S | -21
a1s when U | -24
a1s which U | -28
a1s wholesale E | -11
a1s wife U | -14
a1s will G | -26
a1s will U | -20
a1s with E | -30
a1s with G | 48
a1s with GG | 18
a1s with GGU | 29
a1s with GS | 11
a1s with GU | 17
a1s with Gg | 17
a1s with S | -34
a1s with U | 27
a1s wont E | -6
a1s wont G | -10
a1s work U | -21
a1s y E | -13
a1s y G | 10
a1s y GU | 12
a1s y UU | 13
a1s yard U | -7
a1s yeah U | -31
a1s yes G | 31
a1s yo U | -17
a1s you E | -22
a1s you EE | -9
a1s you G | 20
a1s you GG | 10
a1s you GGS | -7
a1s you GS | 14
a1s you GU | 40
a1s you L | -12
a1s you S | -13
a1s you U | -37
a1s you UE | -6
a1s you UU | -24
a1s you g | -33
a1s young G | -26
a1s your E | -40
a1s your EE | -23
a1s your EEE | -17
a1s your EU | -27
a1s your G | 29
a1s your GU | 30
a1s your S | -11
a1s your U | -26
a1s your UE | -4
a1s your g | -10
a1s youre E | -18
a1s youve G | 34
a1s youve GU | 17
a1s youve U | -29
a2 $ $ | -6
a2 <car> <car> | 26
a2 <car> <n> | -15
a2 <car> <rare> | -21
a2 <car> and | -15
a2 <car> call | -11
a2 <car> i | -12
a2 <car> its | -17
a2 <car> my | -5
a2 <car> needs | -21
a2 <car> thanks | -6
a2 <car> the | -6
a2 <car> wont | 17
a2 <given> <car> | -26
a2 <given> <given> | -29
a2 <given> <l> | -7
a2 <given> <n> | -28
a2 <given> <rare> | -53
a2 <given> and | -27
a2 <given> at | -16
a2 <given> calling | -25
a2 <given> from | -18
a2 <given> garantia | 20
a2 <given> got | -23
a2 <given> here | -13
a2 <given> i | 14
a2 <given> im | -19
a2 <given> it | -22
a2 <given> its | -10
a2 <given> just | 5
a2 <given> last | -20
a2 <given> mi | -11
a2 <given> my | -18
a2 <given> number | -24
a2 <given> our | -3
a2 <given> over | -6
a2 <given> speaking | -19
a2 <given> the | 20
a2 <given> trabajo | -7
a2 <given> we | -7
a2 <given> weve | -8
a2 <given> you | -19
a2 <l> <l> | 41
a2 <l> <n> | -4
a2 <l> <rare> | -22
a2 <l> a | 42
a2 <l> as | 12
a2 <l> benefits | -32
a2 <l> de | 7
a2 <l> i | 3
a2 <l> y | 17
a2 <n> $ | 18
a2 <n> <given> | -6
a2 <n> <n> | 32
a2 <n> <rare> | -6
a2 <n> and | -5
a2 <n> has | -17
a2 <n> triple | 15
a2 <rare> $ | -35
a2 <rare> <car> | -40
a2 <rare> <given> | 18
a2 <rare> <l> | 19
a2 <rare> <n> | -50
a2 <rare> <rare> | 30
a2 <rare> a | 18
a2 <rare> actually | -19
a2 <rare> all | -5
a2 <rare> and | -22
a2 <rare> are | 11
a2 <rare> area | 11
a2 <rare> at | 7
a2 <rare> auto | 17
a2 <rare> bien | -9
a2 <rare> but | -42
a2 <rare> by | -7
a2 <rare> call | -46
a2 <rare> calling | -30
a2 <rare> claims | -24
a2 <rare> con | 12
a2 <rare> coolant | -38
a2 <rare> cuanto | -44
a2 <rare> date | -19
a2 <rare> de | -37
a2 <rare> department | -13
a2 <rare> did | -22
a2 <rare> director | 20
a2 <rare> do | -12
a2 <rare> down | -25
a2 <rare> early | -24
a2 <rare> el | -30
a2 <rare> en | -32
a2 <rare> es | -30
a2 <rare> everybody | -28
a2 <rare> for | 13
a2 <rare> found | -3
a2 <rare> from | -30
a2 <rare> fund | -11
a2 <rare> garage | 9
a2 <rare> gasket | -11
a2 <rare> got | -28
a2 <rare> here | -24
a2 <rare> i | -65
a2 <rare> id | -23
a2 <rare> if | -29
a2 <rare> ill | -13
a2 <rare> im | -18
a2 <rare> in | -26
a2 <rare> is | 8
a2 <rare> it | -39
a2 <rare> its | -36
a2 <rare> ive | -24
a2 <rare> just | -35
a2 <rare> la | -20
a2 <rare> last | -8
a2 <rare> lawn | 19
a2 <rare> le | -22
a2 <rare> leave | -24
a2 <rare> like | -21
a2 <rare> living | -5
a2 <rare> llamo | 20
a2 <rare> los | -23
a2 <rare> mas | 8
a2 <rare> me | -22
a2 <rare> mi | -33
a2 <rare> my | -49
a2 <rare> necesito | 4
a2 <rare> no | -21
a2 <rare> noise | -31
a2 <rare> not | -30
a2 <rare> now | -26
a2 <rare> numbers | -40
a2 <rare> on | -44
a2 <rare> one | -21
a2 <rare> our | -18
a2 <rare> out | -27
a2 <rare> over | -10
a2 <rare> para | 6
a2 <rare> phone | -10
a2 <rare> police | 29
a2 <rare> por | -30
a2 <rare> presione | -18
a2 <rare> que | -33
a2 <rare> reach | -30
a2 <rare> returning | -10
a2 <rare> rough | -4
a2 <rare> se | -20
a2 <rare> service | -15
a2 <rare> so | -29
a2 <rare> sorry | -23
a2 <rare> soy | -16
a2 <rare> speaking | -24
a2 <rare> tengo | -22
a2 <rare> thank | -31
a2 <rare> thats | -44
a2 <rare> the | -19
a2 <rare> there | -14
a2 <rare> this | -38
a2 <rare> towing | 19
a2 <rare> transmission | 21
a2 <rare> truck | 19
a2 <rare> un | -23
a2 <rare> up | -24
a2 <rare> usted | -34
a2 <rare> ustedes | -20
a2 <rare> waste | -6
a2 <rare> we | -20
a2 <rare> were | -21
a2 <rare> weve | -11
a2 <rare> with | -31
a2 <rare> y | -29
a2 <rare> yeah | -7
a2 <rare> you | -44
a2 <rare> your | 22
a2 <rare> youve | -15
a2 a <car> | -4
a2 a <n> | -8
a2 a <rare> | 5
a2 a a | 25
a2 a claims | 16
a2 a customers | -4
a2 a la | -13
a2 a sock | -16
a2 a two | -7
a2 about <n> | -6
a2 about a | -10
a2 about the | 18
a2 account was | -17
a2 act call | -5
a2 actually i | 4
a2 address and | -10
a2 administration there | -16
a2 administration your | -16
a2 ads and | -9
a2 again calling | 18
a2 again from | 18
a2 again i | 36
a2 again my | -17
a2 again you | 17
a2 agua por | -7
a2 all my | -11
a2 all over | -8
a2 all the | -5
a2 am i | 15
a2 an adjuster | 15
a2 and <given> | -20
a2 and <rare> | -44
a2 and a | -20
a2 and all | -15
a2 and also | -10
a2 and hes | -15
a2 and honey | 5
a2 and how | -25
a2 and i | 26
a2 and id | 9
a2 and if | 9
a2 and ill | 9
a2 and im | 35
a2 and it | -18
a2 and its | -4
a2 and ive | 19
a2 and my | 47
a2 and no | -7
a2 and not | -4
a2 and now | -14
a2 and of | -11
a2 and one | -10
a2 and phone | 19
a2 and shop | -37
a2 and sons | -13
a2 and the | -27
a2 and theres | -14
a2 and they | -15
a2 and theyre | -6
a2 and to | -8
a2 and tree | -16
a2 and wondered | -8
a2 and would | -13
a2 and yes | 11
a2 and you | 16
a2 any word | 16
a2 approach my | -10
a2 are best | -6
a2 are standing | -27
a2 area code | 20
a2 area downtown | -11
a2 at <rare> | 46
a2 at advance | 19
a2 at eleven | -9
a2 at first | 32
a2 at four | -13
a2 at greater | 18
a2 at lkq | 30
a2 at me | -22
a2 at mount | 19
a2 at my | 13
a2 at new | 13
a2 at nine | -8
a2 at oreillys | 23
a2 at pick | 6
a2 at price | 7
a2 at st | 17
a2 at ten | -3
a2 at two | -7
a2 at your | -30
a2 auto <rare> | -7
a2 auto claims | -6
a2 auto parts | -6
a2 auto salvage | -8
a2 bank im | -5
a2 banks the | -17
a2 based on | -13
a2 be <rare> | -24
a2 be removed | -10
a2 bien <rare> | -12
a2 bill <rare> | -15
a2 bought it | -14
a2 brother <given> | -8
a2 brown <n> | -16
a2 buenas es | 14
a2 business listing | -18
a2 business relief | -7
a2 but <given> | 15
a2 but call | -23
a2 but everybody | 35
a2 but im | -6
a2 but its | -30
a2 but mac | 15
a2 but now | -6
a2 but they | -6
a2 but you | 21
a2 by the | 12
a2 call <given> | -18
a2 call <n> | -40
a2 call before | 9
a2 call her | 12
a2 call him | 10
a2 call me | 22
a2 call my | 14
a2 call or | 3
a2 call the | -22
a2 callin i | 10
a2 calling <car> | 24
a2 calling <l> | -22
a2 calling <n> | 12
a2 calling <rare> | 20
a2 calling about | -17
a2 calling and | 11
a2 calling back | 9
a2 calling for | -16
a2 calling from | 16
a2 calling i | 19
a2 calling im | 46
a2 calling in | 28
a2 calling my | 39
a2 calling on | 13
a2 calling the | -29
a2 calling to | -16
a2 calling you | 11
a2 calling your | -26
a2 can somebody | 17
a2 can we | -35
a2 can you | -36
a2 capital <l> | -13
a2 car is | -11
a2 card we | -6
a2 care one | -9
a2 career politicians | -29
a2 center <n> | -13
a2 center im | -10
a2 cerca de | -6
a2 city <rare> | -16
a2 city i | -8
a2 claims adjuster | 20
a2 claims im | -8
a2 clutch <rare> | -15
a2 college and | -6
a2 commercial desk | -6
a2 comp you | -6
a2 compressor is | -6
a2 con <rare> | 9
a2 con un | -27
a2 could you | -27
a2 credit up | -4
a2 cuando <rare> | -31
a2 cuanto cobra | -19
a2 dash <l> | -19
a2 date of | 20
a2 de <rare> | -45
a2 de la | 19
a2 de su | -32
a2 del <rare> | -6
a2 del motor | -20
a2 department our | -9
a2 desk your | -10
a2 did the | 14
a2 did you | 16
a2 diesel and | -7
a2 digital i | -9
a2 digital we | -4
a2 do not | 23
a2 do you | 40
a2 down at | 26
a2 down by | 9
a2 down in | 21
a2 during the | -5
a2 early <rare> | -36
a2 el <rare> | 13
a2 el agua | -7
a2 el carro | -9
a2 el de | 19
a2 eleven <car> | -8
a2 en <rare> | -13
a2 en el | -8
a2 en la | -14
a2 en los | -33
a2 energy you | -8
a2 es por | 17
a2 es que | 7
a2 es un | -29
a2 es una | -8
a2 everybody call | 19
a2 everybody calls | 21
a2 everyone says | 16
a2 express and | -13
a2 extended warranty | -15
a2 factory warranty | -7
a2 family name | 34
a2 fifth vote | -12
a2 first month | -7
a2 first name | -36
a2 florida $ | -9
a2 following up | -16
a2 for <n> | -7
a2 for a | -36
a2 for pick | -20
a2 for pickup | -7
a2 for safe | -9
a2 for the | -8
a2 ford that | -14
a2 found you | -18
a2 four <car> | -14
a2 four paid | -13
a2 from <rare> | 13
a2 from autozone | 29
a2 from bright | 27
a2 from greater | 6
a2 from interstate | 35
a2 from mount | 23
a2 from napa | 34
a2 from nine | -11
a2 from over | 6
a2 from snap | 12
a2 from the | 38
a2 from yesterday | 18
a2 fuel filter | -6
a2 fuel im | -8
a2 fund can | -26
a2 funding i | -11
a2 gave me | -13
a2 give me | -24
a2 glass i | -8
a2 got a | 10
a2 got an | 14
a2 got me | 13
a2 got the | -13
a2 got your | 27
a2 green <rare> | 15
a2 growth partners | -4
a2 guy ill | -6
a2 had a | 23
a2 has a | -9
a2 has been | -11
a2 has fought | -27
a2 have <car> | -11
a2 have a | -10
a2 he wants | -13
a2 hello this | -12
a2 her <car> | 16
a2 here <car> | 53
a2 here <given> | -21
a2 here <l> | 12
a2 here about | 21
a2 here according | 10
a2 here calling | 30
a2 here from | 20
a2 here got | 36
a2 here i | 52
a2 here id | 16
a2 here im | 22
a2 here in | 34
a2 here it | 6
a2 here its | 28
a2 here ive | 10
a2 here just | 21
a2 here my | 17
a2 here out | 15
a2 here question | 14
a2 here so | 11
a2 here the | 25
a2 here two | 12
a2 here we | -16
a2 here were | 25
a2 here with | 32
a2 here you | 26
a2 here your | 15
a2 hi im | 13
a2 his <car> | 15
a2 home care | -9
a2 home our | -7
a2 honey i | 19
a2 i <l> | 27
a2 i <rare> | -6
a2 i aint | -9
a2 i am | 36
a2 i been | -35
a2 i called | 7
a2 i came | -6
a2 i can | -19
a2 i cant | 21
a2 i come | -16
a2 i currently | 6
a2 i deliver | 19
a2 i dont | 5
a2 i drive | 43
a2 i dropped | 25
a2 i get | -7
a2 i got | 35
a2 i guess | 14
a2 i had | 45
a2 i have | 27
a2 i help | 33
a2 i hit | 16
a2 i host | 18
a2 i i | 12
a2 i just | -8
a2 i know | 31
a2 i land | 18
a2 i left | 25
a2 i live | 13
a2 i lock | 7
a2 i loved | -18
a2 i manage | 19
a2 i mean | -20
a2 i need | -61
a2 i ordered | -35
a2 i own | 32
a2 i paid | 36
a2 i push | -9
a2 i put | -14
a2 i ran | 22
a2 i received | 6
a2 i run | 34
a2 i saw | 37
a2 i should | 13
a2 i sold | 28
a2 i spell | 16
a2 i take | 20
a2 i think | 7
a2 i tried | 21
a2 i want | 5
a2 i wanted | -15
a2 i was | 15
a2 i wont | 20
a2 i would | 19
a2 id love | -8
a2 if yall | -8
a2 if you | 12
a2 if youre | 10
a2 ill be | 19
a2 ill call | -19
a2 im <given> | -27
a2 im <n> | 8
a2 im <rare> | 24
a2 im a | 39
a2 im an | 29
a2 im approving | 15
a2 im at | 18
a2 im broke | 7
a2 im callin | 10
a2 im calling | 29
a2 im flying | 7
a2 im following | -12
a2 im getting | 17
a2 im going | 11
a2 im gonna | -6
a2 im having | 20
a2 im here | 13
a2 im his | -19
a2 im holding | -11
a2 im home | 17
a2 im im | 18
a2 im in | 5
a2 im just | 13
a2 im looking | 30
a2 im mailing | 12
a2 im moving | 7
a2 im nineteen | 21
a2 im not | -34
a2 im on | 22
a2 im out | 5
a2 im outside | -9
a2 im over | 24
a2 im reaching | -8
a2 im returning | 17
a2 im running | 20
a2 im scheduled | -16
a2 im supposed | 13
a2 im the | 9
a2 im trying | 6
a2 im up | 7
a2 im way | 4
a2 im with | 23
a2 im working | -8
a2 im your | 34
a2 in <given> | 17
a2 in <rare> | 7
a2 in april | 22
a2 in brakes | -12
a2 in building | 24
a2 in gainesville | -6
a2 in hood | 8
a2 in it | -7
a2 in the | 14
a2 in your | -25
a2 insurance your | -5
a2 into third | -7
a2 is <l> | -8
a2 is <n> | -4
a2 is a | -5
a2 is it | -14
a2 is my | 35
a2 is not | -17
a2 is okay | -11
a2 is out | -8
a2 is running | -16
a2 is sitting | -8
a2 is that | -27
a2 is the | 24
a2 is this | -32
a2 it <rare> | -12
a2 it is | 22
a2 it makes | 6
a2 it needs | 21
a2 it starts | -22
a2 it will | 22
a2 it wont | -16
a2 its <car> | -9
a2 its <given> | -36
a2 its <n> | 15
a2 its <rare> | -23
a2 its a | -18
a2 its about | 18
a2 its an | -7
a2 its area | -5
a2 its going | -21
a2 its leaking | 26
a2 its like | -10
a2 its me | -10
a2 its not | 8
a2 its the | 23
a2 its with | 17
a2 its your | -23
a2 ive a | 15
a2 ive an | 24
a2 ive been | 26
a2 ive got | 16
a2 ive just | 21
a2 just <given> | -26
a2 just <rare> | -10
a2 just bought | 14
a2 just calling | -43
a2 just checking | 19
a2 just following | -21
a2 just letting | 22
a2 just need | -16
a2 just wanted | 29
a2 keystone auto | 21
a2 la <rare> | -10
a2 la bateria | 10
a2 la necesito | -7
a2 la van | -23
a2 last name | 34
a2 last time | 13
a2 le <rare> | 28
a2 le hablo | 12
a2 le llamo | 19
a2 leave a | 5
a2 level three | -8
a2 li family | -29
a2 light on | -4
a2 like a | -17
a2 listing our | -20
a2 listings your | -7
a2 living a | -15
a2 lo <rare> | -6
a2 look tengo | 23
a2 los <rare> | -11
a2 lot i | -9
a2 lower deck | -9
a2 mall <rare> | -17
a2 manager at | 22
a2 may i | -14
a2 me <rare> | 13
a2 me and | -37
a2 me llamo | -9
a2 me puede | -12
a2 media we | -6
a2 mi <car> | 15
a2 mi <rare> | 11
a2 mi camioneta | 27
a2 mi carro | 15
a2 mi numero | 4
a2 mi telefono | -11
a2 mi troca | 20
a2 missed you | -25
a2 most folks | 18
a2 mount <given> | -7
a2 mr <rare> | 25
a2 mutual im | -3
a2 mutual regarding | -4
a2 my <car> | 6
a2 my <given> | 15
a2 my brakes | -28
a2 my car | 39
a2 my cars | 8
a2 my cell | 17
a2 my cells | 10
a2 my check | 8
a2 my daughter | 24
a2 my dog | 14
a2 my drivers | -22
a2 my engine | 15
a2 my ex | 22
a2 my friend | -11
a2 my heater | -8
a2 my husband | 8
a2 my insurance | 18
a2 my keys | 17
a2 my landlord | 37
a2 my late | 10
a2 my name | 15
a2 my neighbor | 15
a2 my new | 13
a2 my number | 21
a2 my numbers | 10
a2 my phone | 23
a2 my truck | -11
a2 my wifes | 24
a2 my windshield | 15
a2 my wiper | 12
a2 names <given> | -23
a2 near the | -5
a2 necesito <rare> | -25
a2 necesito ayuda | 10
a2 necesito cambio | 9
a2 necesito la | -10
a2 necesito que | 10
a2 need somebody | -20
a2 needs a | -9
a2 next door | 16
a2 next month | -3
a2 no arranca | 7
a2 no last | 28
a2 no not | 16
a2 no put | -24
a2 noise when | -7
a2 north side | -17
a2 not <given> | 20
a2 not <rare> | -32
a2 not the | 25
a2 not turn | -9
a2 nothing needed | 25
a2 now i | -19
a2 now im | -4
a2 now which | 21
a2 now you | 15
a2 number <n> | -16
a2 number but | -13
a2 number has | -27
a2 number is | 5
a2 numbers <n> | -11
a2 of <rare> | -8
a2 of royal | 23
a2 off <rare> | -22
a2 off of | -6
a2 office <rare> | -9
a2 office calling | -29
a2 office i | -5
a2 office this | -11
a2 office trying | -13
a2 oil were | -10
a2 on <given> | -23
a2 on <n> | 18
a2 on <rare> | 19
a2 on a | -20
a2 on friday | -17
a2 on it | -20
a2 on its | -5
a2 on my | -17
a2 on november | -23
a2 on route | -14
a2 on the | -32
a2 on tuesday | -10
a2 one <l> | 9
a2 oprima el | -23
a2 oprima uno | -13
a2 or no | -5
a2 or wednesday | -8
a2 org community | -22
a2 our <car> | 27
a2 our <rare> | -15
a2 our church | -11
a2 our delivery | -10
a2 our family | -13
a2 our records | -12
a2 our van | -5
a2 out at | 14
a2 out here | 18
a2 out in | 15
a2 out of | 20
a2 out on | 7
a2 out the | -23
a2 outlets by | -11
a2 over at | 30
a2 over in | 26
a2 over on | 10
a2 over to | 8
a2 paid for | -40
a2 paint your | -7
a2 para <rare> | -44
a2 para un | -18
a2 park <l> | -13
a2 park <n> | -10
a2 park and | -15
a2 park here | -17
a2 park i | -15
a2 park my | -12
a2 parking lot | -13
a2 partners we | -7
a2 parts commercial | -4
a2 parts my | -8
a2 parts the | -8
a2 parts your | -5
a2 passed in | -5
a2 payment solutions | -4
a2 pero <rare> | 10
a2 phone <n> | 17
a2 phone <rare> | -20
a2 phone is | 11
a2 phone number | -11
a2 phones <n> | 14
a2 please call | 8
a2 please hurry | -16
a2 politicians in | -24
a2 por <rare> | -32
a2 por la | -13
a2 power $ | -22
a2 presione el | -16
a2 presione uno | -20
a2 press one | -30
a2 press two | -21
a2 price check | 20
a2 profile isnt | -16
a2 qualify for | -15
a2 que usted | -20
a2 quick like | 16
a2 quick one | 23
a2 quiero <rare> | 16
a2 rain cant | -17
a2 reach me | 8
a2 ready ninety | -10
a2 real bad | -7
a2 regarding claim | -9
a2 relief center | -7
a2 relief desk | -8
a2 rental we | -8
a2 returning your | 14
a2 right in | -27
a2 ring me | 9
a2 road <n> | -24
a2 road and | -8
a2 road ive | -12
a2 road my | -5
a2 said you | -8
a2 salvage i | -12
a2 same as | -7
a2 savage no | -5
a2 says you | -7
a2 se <rare> | -16
a2 se calienta | 8
a2 se me | -13
a2 second and | -12
a2 security administration | -11
a2 security number | -14
a2 see you | -23
a2 sent me | -12
a2 service i | -9
a2 service one | -7
a2 services about | -19
a2 services and | -8
a2 shake the | -6
a2 she said | 17
a2 signs and | -8
a2 slight <rare> | 15
a2 snap on | 16
a2 so call | -5
a2 so i | -9
a2 so im | -19
a2 so its | -9
a2 so my | 30
a2 so please | -7
a2 so we | -23
a2 sobre su | -24
a2 solutions we | -11
a2 somebody told | 11
a2 something came | -18
a2 sorry $ | 11
a2 sorry <car> | -26
a2 sorry and | -24
a2 sorry i | 19
a2 south of | -17
a2 soy <given> | -30
a2 soy yo | -24
a2 speaking <car> | 28
a2 speaking <l> | 13
a2 speaking <n> | 33
a2 speaking i | 31
a2 speaking my | 15
a2 speaking on | 20
a2 speaking the | 15
a2 speaking theres | 10
a2 spelled <l> | -17
a2 spelled a | 10
a2 springs for | -20
a2 star <rare> | -4
a2 start right | -6
a2 state <rare> | 19
a2 states <rare> | -10
a2 stone <n> | -19
a2 stone calling | -16
a2 stone i | -38
a2 storage the | -8
a2 store <n> | -11
a2 store this | -8
a2 street $ | -11
a2 su <rare> | -38
a2 supply the | -4
a2 supply we | -4
a2 technical department | -21
a2 telephone <n> | 22
a2 tengo quince | 15
a2 tengo tres | -25
a2 tengo un | 21
a2 tengo una | 43
a2 thank you | -6
a2 thanks $ | 11
a2 thanks so | -8
a2 that <rare> | -16
a2 that alternator | -7
a2 that i | -14
a2 that is | 21
a2 that would | -15
a2 thats <l> | -10
a2 thats a | 15
a2 the <car> | -13
a2 the <n> | -31
a2 the <rare> | 7
a2 the air | 12
a2 the alternator | -8
a2 the belt | 22
a2 the best | -28
a2 the books | -17
a2 the brake | -15
a2 the brakes | 6
a2 the cars | -7
a2 the church | -7
a2 the exhaust | 27
a2 the fellow | 20
a2 the four | 29
a2 the gate | -8
a2 the guy | 5
a2 the heat | 19
a2 the house | 12
a2 the invoice | 15
a2 the lady | 11
a2 the lord | -15
a2 the machine | -6
a2 the name | 15
a2 the noise | 15
a2 the one | 10
a2 the power | 22
a2 the rack | -13
a2 the reason | -22
a2 the rent | -11
a2 the schools | 19
a2 the serpentine | 14
a2 the shop | -29
a2 the steering | 10
a2 the sway | -25
a2 the tall | 16
a2 the transmission | 16
a2 the truck | -17
a2 the trucks | 17
a2 the two | -25
a2 the vehicle | 9
a2 the water | 12
a2 the wheel | -11
a2 the whole | -12
a2 there is | -37
a2 theres a | -16
a2 theres only | -12
a2 theres steam | -7
a2 theyre calling | 20
a2 thing im | -7
a2 third floor | -8
a2 this is | -48
a2 this november | -22
a2 this side | 38
a2 this week | -5
a2 those are | -7
a2 those pads | -16
a2 those rear | -6
a2 those rotors | -8
a2 tire wholesale | -13
a2 tire your | -6
a2 to <rare> | -22
a2 to do | -13
a2 today my | -14
a2 tomorrow $ | -7
a2 tomorrow on | -7
a2 tow it | -6
a2 towing out | -18
a2 towing we | -14
a2 trabajo manana | -13
a2 trabajo me | -9
a2 truck and | -16
a2 truck is | 10
a2 trucks running | 14
a2 try me | 8
a2 two <rare> | -18
a2 two questions | 21
a2 two thousand | -19
a2 two weeks | -15
a2 un <rare> | -24
a2 una <rare> | -16
a2 under it | -7
a2 under the | -12
a2 unit <rare> | 19
a2 united states | 13
a2 up at | 16
a2 up in | 26
a2 up to | -29
a2 used to | -15
a2 usted ha | -30
a2 usted me | 9
a2 usted ya | 9
a2 ustedes me | 19
a2 veinte mil | -17
a2 village my | -7
a2 warehouse your | -8
a2 waste oil | 6
a2 we are | -20
a2 we build | -7
a2 we do | 23
a2 we got | -7
a2 we guarantee | -7
a2 we had | -15
a2 we have | -14
a2 we help | -12
a2 we make | -19
a2 we need | -21
a2 we noticed | -10
a2 we place | -15
a2 we pulled | -20
a2 we run | -15
a2 we talked | 12
a2 wed like | 20
a2 well be | -15
a2 were <rare> | -26
a2 were about | 10
a2 were asking | -7
a2 were broke | 21
a2 were doing | -11
a2 were picking | -27
a2 weve got | -41
a2 whats good | -12
a2 whats your | 15
a2 when i | 8
a2 when you | 14
a2 which is | 12
a2 while it | -8
a2 who does | -7
a2 wholesale calling | -17
a2 wife <given> | -14
a2 wife hes | 23
a2 will be | -27
a2 with <given> | 17
a2 with <l> | 10
a2 with <rare> | 50
a2 with a | 20
a2 with an | 15
a2 with bold | 11
a2 with bright | 14
a2 with cintas | 14
a2 with first | 7
a2 with great | 15
a2 with interstate | 24
a2 with local | 17
a2 with my | -36
a2 with oreilly | 34
a2 with peak | 13
a2 with plenty | -9
a2 with red | 14
a2 with the | 28
a2 with three | 11
a2 with yelp | 29
a2 wont start | -7
a2 workers comp | -5
a2 would you | 11
a2 y <l> | 22
a2 y <rare> | -42
a2 y a | 10
a2 y la | -21
a2 y le | 10
a2 y mi | 15
a2 y que | -23
a2 y tengo | 10
a2 y ya | -25
a2 ya <rare> | 3
a2 yeah <car> | 11
a2 yellow gate | -8
a2 yes i | -8
a2 yo no | -8
a2 yo tengo | 14
a2 you <rare> | -4
a2 you all | 16
a2 you been | -15
a2 you called | -12
a2 you came | 15
a2 you can | 12
a2 you come | -11
a2 you could | -20
a2 you did | 17
a2 you done | 15
a2 you fixed | -10
a2 you guys | 18
a2 you have | -9
a2 you know | -29
a2 you left | 12
a2 you may | -20
a2 you put | 18
a2 you quoted | 20
a2 you repaired | 18
a2 you replaced | 11
a2 you said | 13
a2 you told | 14
a2 you took | -17
a2 you wanted | -6
a2 you was | 13
a2 you were | 22
a2 you wrote | -7
a2 youd asked | -14
a2 your <rare> | 24
a2 your alternator | -12
a2 your bumper | -16
a2 your business | -7
a2 your certificate | -12
a2 your company | -13
a2 your core | -18
a2 your credit | -29
a2 your four | -9
a2 your liability | -5
a2 your matco | 28
a2 your new | 17
a2 your number | -8
a2 your order | -7
a2 your orders | -41
a2 your prescription | -28
a2 your rebuilt | -20
a2 your scanners | -21
a2 your snap | 25
a2 your social | -33
a2 your son | -16
a2 youve got | 24
addressed | -12
addressed known Aa | -15
addressed known aa | -8
addressed unknown Aa | -18
addressed unknown aa | 35
alone | 34
alone known Aa | 40
alone unknown Aa | -14
any Aa | 13
any aa | 12
b1 <car> Aa | -30
b1 <car> aa | -11
b1 <car> comma | -22
b1 <car> known | -19
b1 <car> none | -45
b1 <car> stop | 9
b1 <car> unknown | -52
b1 <given> Aa | -9
b1 <given> comma | 16
b1 <given> none | -30
b1 <given> stop | 54
b1 <given> unknown | -12
b1 <l> Aa | 10
b1 <l> aa | 17
b1 <l> known | 9
b1 <l> none | 17
b1 <l> stop | 10
b1 <l> unknown | 5
b1 <n> Aa | -24
b1 <n> aa | 30
b1 <n> comma | 5
b1 <n> known | 13
b1 <n> none | -8
b1 <n> unknown | -48
b1 <rare> Aa | -13
b1 <rare> aa | -19
b1 <rare> comma | 11
b1 <rare> known | -3
b1 <rare> none | -56
b1 <rare> stop | 20
b1 <rare> unknown | -19
b1 ^ Aa | 16
b1 ^ ^ | 14
b1 ^ known | 23
b1 ^ unknown | -24
b1 a Aa | -63
b1 a aa | -11
b1 a comma | -33
b1 a known | -36
b1 a none | -48
b1 a unknown | -54
b1 about Aa | -24
b1 about aa | -6
b1 about none | -7
b1 about unknown | -7
b1 ac aa | -18
b1 ac none | -18
b1 ac unknown | -18
b1 advance Aa | -12
b1 advance none | -12
b1 advance unknown | -12
b1 after Aa | -14
b1 after none | -14
b1 after unknown | -14
b1 afternoon Aa | 31
b1 afternoon comma | 10
b1 afternoon known | 14
b1 afternoon stop | 33
b1 again Aa | 10
b1 again aa | 14
b1 again comma | 10
b1 again known | 21
b1 again none | 14
b1 ago Aa | -13
b1 ago none | -13
b1 aint aa | -12
b1 aint none | -12
b1 aint unknown | -12
b1 air Aa | 6
b1 air known | 6
b1 air stop | 6
b1 all aa | 16
b1 all known | 16
b1 all none | 16
b1 all unknown | -7
b1 already Aa | 4
b1 am Aa | 21
b1 am aa | 18
b1 am known | 30
b1 am none | 30
b1 an Aa | -40
b1 an aa | -9
b1 an none | -40
b1 an unknown | -39
b1 and Aa | -36
b1 and aa | -22
b1 and known | -35
b1 and none | -45
b1 and unknown | -41
b1 animal Aa | -5
b1 animal none | -5
b1 animal unknown | -5
b1 are aa | -31
b1 are none | -31
b1 are unknown | -31
b1 around Aa | -19
b1 around none | -19
b1 around unknown | -18
b1 arranca Aa | -6
b1 arranca stop | -6
b1 arranca unknown | -6
b1 as Aa | -22
b1 as known | -19
b1 as none | -22
b1 as unknown | -11
b1 at Aa | -50
b1 at aa | -17
b1 at known | -38
b1 at none | -50
b1 at unknown | -40
b1 auto Aa | -26
b1 auto none | -26
b1 auto unknown | -26
b1 back Aa | -5
b1 back known | 11
b1 back none | -25
b1 back stop | 8
b1 back unknown | -28
b1 bakery Aa | -10
b1 bakery comma | -10
b1 bakery unknown | -10
b1 bateria Aa | -17
b1 bateria stop | -17
b1 bateria unknown | -21
b1 battery Aa | -28
b1 battery none | -8
b1 battery unknown | -23
b1 be Aa | 9
b1 be aa | -18
b1 be none | 4
b1 be unknown | 4
b1 beach Aa | -8
b1 beach none | -8
b1 beach unknown | -8
b1 been aa | -20
b1 been none | -20
b1 been unknown | -20
b1 before Aa | -28
b1 before aa | -17
b1 before none | -28
b1 before unknown | -28
b1 bien aa | -14
b1 bien none | -14
b1 bien unknown | -14
b1 big Aa | -20
b1 big aa | -31
b1 big known | -29
b1 big none | -33
b1 big unknown | -24
b1 bill Aa | -19
b1 bill aa | -17
b1 bill known | -19
b1 bill none | -24
b1 bill unknown | -12
b1 blank Aa | -29
b1 blank none | -29
b1 blank unknown | -29
b1 blue Aa | -11
b1 blue none | -11
b1 blue unknown | -11
b1 bold Aa | -23
b1 bold none | -23
b1 bold unknown | -23
b1 boss Aa | -10
b1 boss comma | -10
b1 boss known | -26
b1 both Aa | 11
b1 both known | 11
b1 both stop | 11
b1 boy Aa | -20
b1 boy comma | -20
b1 boy unknown | -20
b1 bright Aa | -19
b1 bright none | -19
b1 bright unknown | -19
b1 brothers Aa | -5
b1 brothers none | -5
b1 brothers unknown | -5
b1 buenas Aa | -4
b1 buenas aa | -15
b1 buenas comma | -4
b1 buenas known | -4
b1 buenas none | -15
b1 buenas unknown | -15
b1 bueno Aa | -23
b1 bueno known | -23
b1 bueno stop | -23
b1 burning aa | -8
b1 burning none | -8
b1 burning unknown | -8
b1 business Aa | -12
b1 business aa | -25
b1 business none | -33
b1 business unknown | -12
b1 but Aa | -26
b1 but none | -26
b1 but unknown | -10
b1 by Aa | -54
b1 by known | -25
b1 by none | -56
b1 by unknown | -51
b1 call Aa | 41
b1 call aa | 20
b1 call known | 46
b1 call none | 47
b1 call stop | 8
b1 call unknown | 17
b1 calling Aa | -21
b1 calling stop | -20
b1 calling unknown | -21
b1 can Aa | 7
b1 can known | 11
b1 can none | 16
b1 can stop | 7
b1 capital Aa | -10
b1 capital none | -10
b1 capital unknown | -10
b1 car Aa | 8
b1 car aa | -9
b1 car known | 10
b1 car none | -13
b1 car stop | 8
b1 car unknown | -14
b1 cars Aa | -9
b1 cars unknown | -31
b1 checked Aa | 12
b1 checked known | 12
b1 checked stop | 12
b1 church Aa | 14
b1 church aa | -11
b1 church known | 14
b1 church none | -11
b1 church stop | 14
b1 church unknown | -11
b1 city Aa | -35
b1 city none | -29
b1 city unknown | -29
b1 close Aa | 12
b1 close known | 12
b1 close stop | 12
b1 coast Aa | -21
b1 coast none | -21
b1 coast unknown | -21
b1 cobra Aa | -8
b1 cobra stop | -8
b1 cobra unknown | -8
b1 come Aa | -9
b1 come none | -9
b1 come unknown | -9
b1 coming Aa | 4
b1 coming known | 5
b1 coming none | -5
b1 coming stop | 5
b1 coming unknown | -5
b1 common Aa | -17
b1 common none | -17
b1 common unknown | -17
b1 con Aa | -26
b1 con aa | -20
b1 con none | -28
b1 con unknown | -28
b1 cousin Aa | 19
b1 cousin aa | -15
b1 cousin known | -18
b1 cousin none | 17
b1 cousin unknown | 24
b1 coverage aa | -24
b1 coverage none | -24
b1 coworker known | -14
b1 coworker none | -14
b1 crazy Aa | 18
b1 crazy known | 18
b1 crazy stop | 18
b1 cross unknown | -10
b1 dad Aa | 17
b1 dad comma | 17
b1 dad known | 17
b1 dash Aa | -14
b1 dash comma | -14
b1 dash unknown | -17
b1 daughter Aa | -19
b1 daughter known | -16
b1 daughter none | -19
b1 day comma | 14
b1 day known | 29
b1 day none | 12
b1 day unknown | -30
b1 days Aa | 10
b1 days known | 10
b1 days stop | 10
b1 de Aa | -31
b1 de aa | -41
b1 de known | -33
b1 de none | -48
b1 de unknown | -38
b1 dear Aa | 18
b1 dear comma | 18
b1 dear known | 18
b1 del Aa | -10
b1 del aa | -30
b1 del none | -32
b1 del unknown | -32
b1 desert Aa | -18
b1 desert none | -18
b1 desert unknown | -18
b1 dias Aa | 13
b1 dias comma | 13
b1 dias known | 13
b1 diesel Aa | -26
b1 diesel stop | -26
b1 diesel unknown | -8
b1 do Aa | -27
b1 do none | -38
b1 do unknown | -27
b1 does aa | -9
b1 does none | -28
b1 does unknown | -28
b1 dog Aa | -9
b1 dog none | -16
b1 dog unknown | -20
b1 doin Aa | 9
b1 doin aa | 8
b1 doin known | 13
b1 doin none | 8
b1 doin stop | 9
b1 down Aa | 17
b1 down known | 17
b1 down none | 19
b1 drive Aa | -19
b1 drive aa | -21
b1 drive none | -26
b1 drive unknown | -26
b1 driveway Aa | 21
b1 driveway known | 21
b1 driveway stop | 21
b1 east aa | -7
b1 east none | -9
b1 east unknown | -9
b1 el Aa | -20
b1 el aa | 7
b1 el known | 14
b1 el none | 5
b1 el unknown | -33
b1 electric aa | -29
b1 electric known | -29
b1 electric none | -29
b1 employee Aa | -7
b1 employee none | -7
b1 employee unknown | -7
b1 en Aa | -26
b1 en none | -26
b1 en unknown | -31
b1 end aa | -11
b1 end none | -11
b1 end unknown | -11
b1 ends Aa | -27
b1 ends none | -27
b1 ends unknown | -27
b1 engine aa | -18
b1 engine known | -17
b1 engine none | -19
b1 enterprise Aa | -11
b1 enterprise none | -11
b1 enterprise unknown | -11
b1 es Aa | 36
b1 es aa | 13
b1 es known | 29
b1 es none | 38
b1 es unknown | 15
b1 esta none | -33
b1 evening Aa | 18
b1 evening aa | 9
b1 evening known | 20
b1 evening none | 9
b1 evening stop | 18
b1 except Aa | -10
b1 except none | -10
b1 except unknown | -10
b1 fast Aa | -15
b1 fast known | -15
b1 fast none | -15
b1 father Aa | 24
b1 father comma | 15
b1 father known | 24
b1 father none | 21
b1 federal none | -23
b1 federal unknown | -23
b1 fellow Aa | 15
b1 fellow stop | 15
b1 fellow unknown | 15
b1 fine unknown | -18
b1 first Aa | -23
b1 first none | -23
b1 first unknown | -23
b1 five Aa | -26
b1 five none | -39
b1 five unknown | -26
b1 fixed Aa | 13
b1 fixed known | 13
b1 fixed stop | 13
b1 fleet Aa | -17
b1 fleet none | -17
b1 fleet unknown | -17
b1 for Aa | -22
b1 for aa | 14
b1 for known | -8
b1 for none | -14
b1 for unknown | -12
b1 four Aa | -22
b1 four aa | 14
b1 four known | 14
b1 four unknown | -22
b1 fourth Aa | -25
b1 fourth none | -25
b1 fourth unknown | -25
b1 free Aa | -12
b1 free none | -13
b1 free unknown | -13
b1 from Aa | -51
b1 from aa | -15
b1 from known | -26
b1 from none | -53
b1 from unknown | -45
b1 funding aa | -22
b1 funding none | -22
b1 funding unknown | -22
b1 garage Aa | -4
b1 garage none | 22
b1 garage unknown | -4
b1 gas Aa | 15
b1 gas known | 15
b1 gas stop | 15
b1 gate Aa | -12
b1 gate none | -12
b1 gate unknown | -12
b1 get Aa | -14
b1 get known | -14
b1 get none | -14
b1 god aa | -6
b1 god none | -6
b1 god unknown | -6
b1 gonna known | -26
b1 gonna none | -26
b1 good aa | -30
b1 good known | 12
b1 good none | -36
b1 good stop | 12
b1 good unknown | -36
b1 google Aa | -30
b1 google none | -30
b1 google unknown | -30
b1 got aa | -27
b1 got none | -27
b1 got unknown | -27
b1 gracias unknown | -17
b1 grand Aa | -8
b1 grand none | -8
b1 grand unknown | -7
b1 grant Aa | -25
b1 grant aa | -12
b1 grant known | -23
b1 grant none | -27
b1 great Aa | -13
b1 great aa | 7
b1 great known | 7
b1 great none | 6
b1 great unknown | -13
b1 greater Aa | -9
b1 greater none | -9
b1 greater unknown | -9
b1 green Aa | -32
b1 green none | -32
b1 green unknown | -32
b1 greetings Aa | 18
b1 greetings comma | 18
b1 greetings known | 18
b1 guardian Aa | -9
b1 guardian none | -9
b1 guardian unknown | -9
b1 guy aa | 13
b1 guy known | 13
b1 ha aa | -32
b1 ha none | -32
b1 ha unknown | -32
b1 habla Aa | 34
b1 habla aa | 16
b1 habla known | 37
b1 habla none | 37
b1 hablo aa | -9
b1 hablo none | -9
b1 hablo unknown | -9
b1 half unknown | -14
b1 hands Aa | 9
b1 hands known | 13
b1 hands none | -12
b1 hands stop | 13
b1 hands unknown | -12
b1 harbor Aa | -29
b1 harbor none | -29
b1 harbor unknown | -29
b1 have aa | -10
b1 have none | -11
b1 have unknown | -11
b1 hello Aa | 6
b1 hello aa | 29
b1 hello comma | 29
b1 hello known | 9
b1 hello none | -3
b1 hello stop | 27
b1 hello unknown | 16
b1 help Aa | 11
b1 help known | 11
b1 help stop | 11
b1 helping Aa | -15
b1 helping none | -15
b1 helping unknown | -15
b1 her Aa | -16
b1 her aa | -5
b1 her none | -16
b1 her unknown | -11
b1 here Aa | 10
b1 here comma | 16
b1 here known | 21
b1 here none | -18
b1 here stop | 5
b1 here unknown | -20
b1 heres Aa | 28
b1 heres aa | 22
b1 heres known | 27
b1 heres none | 27
b1 hes Aa | -9
b1 hes known | -9
b1 hes none | -9
b1 hey Aa | -8
b1 hey aa | -29
b1 hey comma | 46
b1 hey known | -18
b1 hey none | -53
b1 hey stop | 18
b1 hey unknown | -9
b1 hi aa | -10
b1 hi comma | 72
b1 hi known | -9
b1 hi none | -47
b1 hi stop | 31
b1 hijo Aa | -21
b1 his Aa | -19
b1 his none | -19
b1 ho Aa | -9
b1 ho comma | -9
b1 ho known | -9
b1 hola Aa | 25
b1 hola aa | -23
b1 hola known | 25
b1 hola unknown | -23
b1 home Aa | -9
b1 home aa | 7
b1 home known | 14
b1 home unknown | -26
b1 honda none | -18
b1 hope Aa | -22
b1 hope none | -22
b1 hope unknown | -6
b1 hot Aa | 11
b1 hot known | 11
b1 hot stop | 11
b1 house Aa | 6
b1 house known | 11
b1 house none | -20
b1 house stop | 11
b1 house unknown | -20
b1 howdy Aa | 11
b1 howdy aa | 16
b1 howdy known | 21
b1 howdy none | 16
b1 howdy stop | 11
b1 hundred Aa | 14
b1 hundred known | -10
b1 hundred none | -21
b1 hundred stop | 14
b1 hurry aa | 8
b1 hurry known | 8
b1 hurry none | 8
b1 husband Aa | -29
b1 husband known | -29
b1 husband none | -9
b1 husbands Aa | -33
b1 husbands none | -33
b1 husbands unknown | -31
b1 i aa | -21
b1 i none | -21
b1 i unknown | -21
b1 id none | -3
b1 id unknown | -3
b1 idle Aa | 15
b1 idle known | 21
b1 idle stop | 15
b1 idle unknown | -22
b1 if Aa | -7
b1 if none | -7
b1 im Aa | 74
b1 im aa | 15
b1 im known | 74
b1 im none | 74
b1 in Aa | -47
b1 in aa | -38
b1 in known | -52
b1 in none | -62
b1 in unknown | -39
b1 inch aa | -14
b1 inch none | -14
b1 inch unknown | -14
b1 insurance Aa | 10
b1 insurance known | 10
b1 insurance stop | 10
b1 interstate Aa | -28
b1 interstate none | -28
b1 interstate unknown | -28
b1 is Aa | 35
b1 is aa | 26
b1 is known | 38
b1 is none | 40
b1 is unknown | 10
b1 it Aa | -16
b1 it aa | -20
b1 it known | 6
b1 it none | -32
b1 it stop | 19
b1 it unknown | -33
b1 its Aa | 54
b1 its aa | 56
b1 its known | 60
b1 its none | 73
b1 its unknown | 31
b1 jacksonville Aa | -30
b1 jacksonville none | -30
b1 jacksonville unknown | -30
b1 joy known | -22
b1 joy none | -22
b1 just Aa | 30
b1 just aa | -28
b1 just known | 27
b1 just none | 15
b1 just unknown | -17
b1 keystone Aa | -21
b1 keystone none | -21
b1 keystone unknown | -21
b1 know aa | -15
b1 know none | -15
b1 know unknown | -13
b1 la aa | -13
b1 la known | 4
b1 la none | -9
b1 la unknown | -38
b1 lake Aa | -22
b1 lake none | -22
b1 lake unknown | -22
b1 land Aa | -16
b1 land none | -16
b1 land unknown | -16
b1 lane Aa | 9
b1 lane known | 13
b1 lane stop | 13
b1 lang Aa | -15
b1 lang comma | -15
b1 lang unknown | -15
b1 las Aa | -31
b1 las none | -32
b1 las unknown | -32
b1 last Aa | -6
b1 last none | -23
b1 last unknown | -6
b1 law Aa | -14
b1 law none | -14
b1 le aa | -43
b1 le none | -43
b1 le unknown | -43
b1 left aa | -14
b1 left none | -14
b1 lift Aa | -25
b1 lift known | -25
b1 lift none | -25
b1 like Aa | -33
b1 like known | -17
b1 like none | -28
b1 like unknown | -21
b1 little Aa | -23
b1 little aa | -17
b1 little none | -27
b1 little unknown | -27
b1 llamo Aa | 21
b1 llamo aa | 31
b1 llamo known | 36
b1 llamo none | 39
b1 llamo unknown | 20
b1 loan Aa | -6
b1 loan none | -18
b1 loan unknown | -18
b1 local Aa | -18
b1 local none | -18
b1 local unknown | -18
b1 los aa | -28
b1 los none | -28
b1 los unknown | -28
b1 love Aa | -15
b1 love none | -15
b1 love unknown | -15
b1 mac Aa | 5
b1 mac known | 13
b1 mac stop | 13
b1 mama aa | 18
b1 mama known | 18
b1 mama none | 18
b1 man Aa | 10
b1 man aa | 9
b1 man comma | 10
b1 man known | 14
b1 man none | 9
b1 manana aa | -7
b1 manana none | -7
b1 manana unknown | -7
b1 mass Aa | -17
b1 mass none | -17
b1 mass unknown | -17
b1 me Aa | 29
b1 me aa | 5
b1 me comma | 34
b1 me known | 18
b1 me none | 14
b1 me stop | 27
b1 me unknown | 16
b1 mechanic Aa | 11
b1 mechanic known | 11
b1 mechanic stop | 11
b1 mil aa | -29
b1 mil none | -29
b1 mil unknown | -29
b1 mobile Aa | -7
b1 mobile aa | -21
b1 mobile known | -18
b1 mobile none | -24
b1 mobile unknown | -9
b1 monday Aa | 14
b1 monday known | 23
b1 monday stop | 23
b1 money Aa | 13
b1 money known | 13
b1 money stop | 13
b1 month Aa | 16
b1 month known | 16
b1 month stop | 16
b1 morning Aa | -17
b1 morning known | -8
b1 morning stop | 14
b1 morning unknown | -30
b1 mothers Aa | -27
b1 mothers none | -27
b1 mothers unknown | -9
b1 mount Aa | -17
b1 mount known | -16
b1 mount none | -18
b1 mount unknown | -11
b1 much Aa | 20
b1 much known | 22
b1 much none | -24
b1 much unknown | -4
b1 mucho aa | -7
b1 mucho none | -7
b1 mucho unknown | -7
b1 my Aa | -51
b1 my aa | -43
b1 my known | -48
b1 my none | -56
b1 my unknown | -40
b1 name Aa | 20
b1 name aa | 27
b1 name comma | 7
b1 name known | 34
b1 name none | 30
b1 named Aa | -9
b1 named known | -15
b1 named none | -15
b1 names Aa | 63
b1 names aa | 18
b1 names known | 46
b1 names none | 63
b1 names unknown | 40
b1 napa Aa | -7
b1 napa none | -7
b1 napa unknown | -7
b1 national Aa | -18
b1 national none | -12
b1 national unknown | -12
b1 near Aa | -26
b1 near none | -31
b1 near unknown | -31
b1 necesito aa | -18
b1 necesito none | -18
b1 necesito unknown | -18
b1 neighbor Aa | -17
b1 neighbor aa | 14
b1 neighbor known | 12
b1 neighbor none | 12
b1 neighbor unknown | -9
b1 nephew Aa | -17
b1 nephew none | -17
b1 new Aa | -13
b1 new aa | -12
b1 new known | -13
b1 new none | -18
b1 new unknown | -12
b1 night aa | 13
b1 night known | 13
b1 night none | 13
b1 no Aa | -9
b1 no aa | -30
b1 no none | -31
b1 no unknown | -31
b1 nobody Aa | 13
b1 nobody known | 13
b1 nobody stop | 13
b1 noches aa | -10
b1 noches none | -10
b1 noches unknown | -10
b1 northside Aa | -9
b1 northside none | -9
b1 northside unknown | -9
b1 not Aa | -20
b1 not aa | -32
b1 not known | -21
b1 not none | -39
b1 not stop | 14
b1 not unknown | -35
b1 now Aa | -19
b1 now known | 15
b1 now stop | -19
b1 now unknown | -21
b1 number known | -17
b1 of Aa | -8
b1 of aa | -24
b1 of none | -10
b1 of unknown | -48
b1 off Aa | -24
b1 off none | -24
b1 off unknown | -24
b1 oh Aa | 15
b1 oh comma | 15
b1 oh known | 15
b1 oil aa | -7
b1 oil none | -7
b1 oil unknown | -7
b1 okay aa | -25
b1 okay none | -25
b1 okay unknown | -25
b1 old Aa | -13
b1 old none | -19
b1 old unknown | -19
b1 on Aa | -72
b1 on aa | -35
b1 on known | -48
b1 on none | -79
b1 on stop | 14
b1 on unknown | -64
b1 one Aa | -9
b1 one aa | -19
b1 one none | -19
b1 one stop | -9
b1 one unknown | -14
b1 only Aa | -17
b1 only none | -15
b1 only unknown | -8
b1 or Aa | -11
b1 or aa | -27
b1 or none | -28
b1 or unknown | -28
b1 orange Aa | -10
b1 orange none | -10
b1 orange unknown | -10
b1 order Aa | -22
b1 order none | -22
b1 order unknown | -22
b1 oreilly Aa | -4
b1 oreilly none | -4
b1 oreilly unknown | -4
b1 our none | -11
b1 out Aa | -15
b1 out known | 9
b1 out none | -21
b1 out stop | 13
b1 out unknown | -21
b1 outside Aa | -8
b1 outside none | -8
b1 outside unknown | -8
b1 over Aa | 15
b1 over aa | -15
b1 over known | 15
b1 over none | -15
b1 over stop | 15
b1 over unknown | -15
b1 para aa | -36
b1 para none | -36
b1 para unknown | -36
b1 park Aa | -21
b1 park unknown | -21
b1 part Aa | 10
b1 part known | 10
b1 part stop | 10
b1 parts Aa | -14
b1 parts none | -14
b1 parts unknown | -14
b1 past Aa | -23
b1 past aa | -30
b1 past none | -40
b1 past unknown | -23
b1 path none | -12
b1 path unknown | -12
b1 pay aa | -16
b1 pay none | -16
b1 pay unknown | -20
b1 peak Aa | -12
b1 peak none | -12
b1 peak unknown | -12
b1 perfect Aa | 9
b1 perfect known | 12
b1 perfect stop | 12
b1 pero aa | -8
b1 pero none | -8
b1 pero unknown | -8
b1 phone aa | -27
b1 phone none | -27
b1 phone unknown | -26
b1 pizza none | -39
b1 pizza unknown | -39
b1 plant Aa | -21
b1 plant none | -21
b1 plant unknown | -21
b1 please Aa | 9
b1 please aa | 7
b1 please known | 18
b1 please stop | 15
b1 please unknown | -20
b1 por Aa | 18
b1 por aa | -31
b1 por none | -9
b1 por unknown | -36
b1 prende aa | -12
b1 prende none | -12
b1 prende unknown | -12
b1 price Aa | 14
b1 price aa | 4
b1 price known | 10
b1 price unknown | -7
b1 puede aa | -17
b1 puede none | -17
b1 puede unknown | -17
b1 pueden aa | -13
b1 pueden none | -13
b1 pueden unknown | -13
b1 put Aa | 30
b1 put known | 30
b1 put none | 30
b1 que aa | -11
b1 que none | -11
b1 que unknown | -11
b1 quit Aa | 15
b1 quit known | 15
b1 quit stop | 15
b1 rank Aa | -5
b1 rank none | -11
b1 rank unknown | -11
b1 rapid Aa | -16
b1 rapid none | -16
b1 rapid unknown | -16
b1 reach Aa | 6
b1 reach known | 6
b1 reach none | -14
b1 rear Aa | -13
b1 rear none | -13
b1 rear unknown | -13
b1 red Aa | -11
b1 red known | -11
b1 red none | -11
b1 relief Aa | -24
b1 relief none | -24
b1 relief unknown | -24
b1 ring Aa | 13
b1 ring known | 13
b1 ring none | 13
b1 river Aa | -15
b1 river none | -15
b1 river unknown | -15
b1 road Aa | 4
b1 road known | 4
b1 road stop | 4
b1 ruido Aa | -11
b1 ruido stop | -11
b1 ruido unknown | -11
b1 run Aa | -12
b1 run known | 12
b1 run none | -22
b1 run stop | 12
b1 run unknown | -22
b1 safe Aa | -14
b1 safe none | -14
b1 safe unknown | -14
b1 said Aa | 12
b1 said comma | 19
b1 said none | -16
b1 said unknown | 12
b1 saturday Aa | 9
b1 saturday known | 9
b1 saturday stop | 9
b1 save Aa | -11
b1 save none | -11
b1 save unknown | -11
b1 say Aa | -36
b1 say aa | 9
b1 say known | -31
b1 say none | -31
b1 says Aa | -24
b1 says aa | -7
b1 says known | -20
b1 says none | -30
b1 says unknown | -32
b1 se aa | -16
b1 se none | -16
b1 se unknown | -16
b1 sea Aa | -14
b1 sea unknown | -14
b1 security Aa | -23
b1 security none | -24
b1 security unknown | -23
b1 service Aa | -6
b1 service aa | -12
b1 service known | -12
b1 service none | -17
b1 service unknown | -6
b1 shop Aa | -29
b1 shop aa | -16
b1 shop known | -28
b1 shop none | -17
b1 shop stop | -28
b1 shop unknown | -21
b1 short Aa | 23
b1 short comma | 23
b1 short known | 23
b1 si unknown | -38
b1 since Aa | -17
b1 since aa | -9
b1 since known | -12
b1 since none | -17
b1 since unknown | -13
b1 sir Aa | 21
b1 sir comma | 13
b1 sir known | 13
b1 sir stop | 15
b1 sir unknown | 15
b1 six unknown | -26
b1 skip aa | 10
b1 skip known | 11
b1 skip none | 10
b1 small Aa | -16
b1 small none | -16
b1 small unknown | -16
b1 social Aa | -34
b1 social none | -34
b1 social unknown | -34
b1 son Aa | -11
b1 son aa | 5
b1 son known | -15
b1 son unknown | 17
b1 sons Aa | -13
b1 sons aa | -28
b1 sons none | -31
b1 sons unknown | -14
b1 south Aa | -32
b1 south none | -33
b1 south unknown | -22
b1 soy Aa | 62
b1 soy aa | 30
b1 soy known | 58
b1 soy none | 70
b1 spark Aa | -7
b1 spark none | -7
b1 spark unknown | -7
b1 speaking Aa | -21
b1 speaking stop | -21
b1 speaking unknown | -16
b1 spelled Aa | 5
b1 spelled none | 5
b1 spelled unknown | 5
b1 st Aa | -16
b1 st none | -16
b1 st unknown | -9
b1 star Aa | -14
b1 star none | -14
b1 star unknown | -14
b1 start Aa | 17
b1 start aa | -15
b1 start known | -14
b1 start none | -15
b1 start stop | 17
b1 state Aa | -37
b1 state none | -37
b1 state unknown | -37
b1 states Aa | -23
b1 states none | -23
b1 states unknown | -23
b1 still aa | -14
b1 still none | -25
b1 still unknown | -25
b1 stone Aa | 14
b1 stone known | 14
b1 stone stop | 14
b1 street Aa | -12
b1 street none | -11
b1 street unknown | -11
b1 stronger Aa | -23
b1 stronger none | -23
b1 stronger unknown | -23
b1 student Aa | -9
b1 student none | -9
b1 student unknown | -9
b1 su aa | -39
b1 su none | -42
b1 su unknown | -39
b1 suit Aa | 6
b1 suit known | 6
b1 suit stop | 6
b1 sun Aa | -25
b1 sun none | -25
b1 sun unknown | -25
b1 synthetic Aa | 8
b1 synthetic known | 8
b1 synthetic stop | 8
b1 take Aa | -22
b1 take none | -22
b1 take unknown | -22
b1 talk Aa | 13
b1 talk known | 13
b1 talk stop | 13
b1 tardes Aa | 14
b1 tardes comma | 14
b1 tardes known | 14
b1 thanks Aa | -20
b1 thanks aa | 22
b1 thanks comma | -6
b1 thanks known | -10
b1 thanks none | -14
b1 thanks unknown | -8
b1 that Aa | -23
b1 that aa | 17
b1 that known | 4
b1 that none | -32
b1 that unknown | -17
b1 thats Aa | 15
b1 thats aa | 14
b1 thats known | -10
b1 thats none | 15
b1 thats unknown | 16
b1 the Aa | -63
b1 the aa | -39
b1 the known | -36
b1 the none | -64
b1 the unknown | -73
b1 then Aa | -8
b1 then none | -8
b1 then unknown | -8
b1 there Aa | 26
b1 there comma | 29
b1 there known | 29
b1 theres aa | -6
b1 theres none | -6
b1 theres unknown | -6
b1 think aa | 14
b1 think known | 14
b1 think none | 14
b1 this Aa | -35
b1 this aa | 40
b1 this known | 52
b1 this none | 20
b1 those Aa | 14
b1 those known | 14
b1 those stop | 14
b1 thousand Aa | 9
b1 thousand aa | -17
b1 thousand known | -6
b1 thousand none | -17
b1 thousand stop | 9
b1 three Aa | -15
b1 three none | -15
b1 three unknown | -15
b1 tie Aa | -29
b1 tie known | -29
b1 tie none | -29
b1 till Aa | -19
b1 till none | -19
b1 till unknown | -18
b1 time Aa | 13
b1 time aa | -21
b1 time known | 19
b1 time none | -21
b1 time stop | 13
b1 time unknown | -26
b1 tire Aa | -24
b1 tire none | -24
b1 tire unknown | -24
b1 to Aa | -35
b1 to aa | -23
b1 to known | -13
b1 to none | -43
b1 to unknown | -49
b1 today aa | 14
b1 today known | 14
b1 today none | 14
b1 tomorrow Aa | 11
b1 tomorrow known | 11
b1 tomorrow stop | 11
b1 tonight Aa | 17
b1 tonight known | 17
b1 tonight stop | 17
b1 tool Aa | -21
b1 tool none | -21
b1 tool unknown | -21
b1 town Aa | -26
b1 town none | -26
b1 town unknown | -26
b1 trabajo Aa | -6
b1 trabajo stop | -6
b1 trabajo unknown | -6
b1 transmission aa | -10
b1 transmission none | -10
b1 transmission unknown | -10
b1 truck Aa | 8
b1 truck known | 18
b1 truck stop | 12
b1 try Aa | 15
b1 try known | 15
b1 try stop | 15
b1 turbo comma | 6
b1 turbo known | 6
b1 two Aa | -31
b1 two aa | -27
b1 two comma | -18
b1 two none | -31
b1 two unknown | -31
b1 un Aa | -9
b1 un aa | -48
b1 un known | -9
b1 un none | -27
b1 un unknown | -47
b1 una aa | -16
b1 una none | -16
b1 una unknown | -14
b1 uncle Aa | -8
b1 uncle known | 19
b1 uncle none | 19
b1 under Aa | 32
b1 under known | 11
b1 under none | 32
b1 united Aa | -19
b1 united none | -19
b1 united unknown | -19
b1 until Aa | -23
b1 until none | -23
b1 until unknown | -21
b1 up aa | 14
b1 up comma | 18
b1 up known | 26
b1 up stop | 14
b1 up unknown | -32
b1 us Aa | -26
b1 us unknown | -26
b1 usted aa | -7
b1 usted none | -7
b1 usted unknown | -7
b1 van Aa | -38
b1 vehicle Aa | -8
b1 vehicle none | -25
b1 vehicle unknown | -8
b1 warranty aa | -15
b1 warranty none | -15
b1 warranty unknown | -15
b1 was aa | -6
b1 was none | -12
b1 was unknown | -6
b1 way Aa | -46
b1 way aa | 16
b1 way known | 7
b1 way none | 4
b1 way unknown | -31
b1 week Aa | 7
b1 week known | 7
b1 week stop | 7
b1 well Aa | -10
b1 well comma | -8
b1 well unknown | -10
b1 west Aa | -9
b1 west none | -9
b1 west unknown | -9
b1 wife Aa | -16
b1 wife aa | -18
b1 wife comma | -20
b1 wife known | -19
b1 wife none | -18
b1 wife stop | 18
b1 wifes Aa | -20
b1 wifes none | -20
b1 wifes unknown | -20
b1 will Aa | -19
b1 will known | -29
b1 will none | -29
b1 win aa | 11
b1 win known | 11
b1 win none | 11
b1 winn Aa | -8
b1 winn aa | -15
b1 winn comma | -11
b1 winn known | -17
b1 wiring aa | 10
b1 wiring known | 10
b1 wiring none | 10
b1 with Aa | -47
b1 with aa | -22
b1 with known | -41
b1 with none | -48
b1 with unknown | -25
b1 woo Aa | -21
b1 woo none | -21
b1 woo unknown | -21
b1 work Aa | 15
b1 work known | 15
b1 work stop | 15
b1 work unknown | -9
b1 world Aa | -30
b1 world none | -30
b1 world unknown | -30
b1 write Aa | -13
b1 write known | -13
b1 write none | -13
b1 y aa | -23
b1 y none | -23
b1 y unknown | -23
b1 ya aa | -13
b1 ya none | -13
b1 ya unknown | -13
b1 yeah Aa | 10
b1 yeah aa | 14
b1 yeah comma | 21
b1 yeah known | 12
b1 yeah none | -6
b1 yeah unknown | -18
b1 yes aa | -7
b1 yes comma | 35
b1 yes known | 8
b1 yes none | -9
b1 yes unknown | -23
b1 yo Aa | 7
b1 yo aa | 18
b1 yo comma | 30
b1 yo known | 9
b1 yo none | -18
b1 you Aa | -12
b1 you aa | -16
b1 you comma | -12
b1 you known | -25
b1 you none | -30
b1 you stop | 22
b1 your Aa | -50
b1 your aa | -26
b1 your known | -16
b1 your none | -51
b1 your unknown | -50
b1 yours Aa | 17
b1 yours comma | 17
b1 yours known | 17
b1m <car> comma Aa | -39
b1m <car> none Aa | -10
b1m <car> none aa | -10
b1m <car> stop Aa | -26
b1m <given> $ Aa | -11
b1m <given> $ aa | -6
b1m <given> comma Aa | 3
b1m <given> none Aa | -53
b1m <l> comma Aa | -11
b1m <l> none Aa | -24
b1m <l> none aa | 18
b1m <l> stop Aa | 20
b1m <n> $ aa | 15
b1m <n> comma Aa | -33
b1m <n> none Aa | -39
b1m <n> none aa | 27
b1m <n> stop Aa | -10
b1m <rare> $ Aa | -29
b1m <rare> $ aa | -20
b1m <rare> comma Aa | -6
b1m <rare> none aa | -19
b1m <rare> stop Aa | -19
b1m <rare> stop aa | 6
b1m ^ comma Aa | 7
b1m ^ comma aa | -15
b1m ^ none Aa | -13
b1m ^ none aa | 19
b1m ^ stop Aa | 35
b1m ^ stop aa | 22
b1m a $ Aa | -20
b1m a comma Aa | -36
b1m a none Aa | -41
b1m a none aa | -11
b1m a stop Aa | -47
b1m about none aa | -6
b1m ac none aa | -18
b1m advance comma Aa | -10
b1m advance none Aa | -7
b1m after none Aa | -5
b1m afternoon comma Aa | 30
b1m afternoon none Aa | 26
b1m afternoon stop Aa | 22
b1m again $ Aa | -20
b1m again comma Aa | 12
b1m again none aa | 14
b1m aint none aa | -12
b1m all none aa | -7
b1m already stop Aa | 4
b1m am comma Aa | 12
b1m am none Aa | -18
b1m am none aa | 18
b1m am stop Aa | 32
b1m an none Aa | -34
b1m an none aa | -9
b1m and comma Aa | -25
b1m and none Aa | -15
b1m and none aa | -22
b1m and stop Aa | -33
b1m animal stop Aa | -5
b1m are none aa | -31
b1m around comma Aa | -18
b1m arranca none Aa | -6
b1m as comma Aa | -16
b1m as none Aa | -6
b1m as stop Aa | -8
b1m at comma Aa | -42
b1m at none Aa | -31
b1m at none aa | -17
b1m at stop Aa | -24
b1m auto comma Aa | -13
b1m auto none Aa | -14
b1m auto stop Aa | -25
b1m back none Aa | -24
b1m back stop Aa | -25
b1m bateria none Aa | -17
b1m battery none Aa | -23
b1m battery stop Aa | -8
b1m be none aa | -18
b1m beach stop Aa | -7
b1m been none aa | -20
b1m before none aa | -17
b1m bien none aa | -14
b1m big comma Aa | -21
b1m big none Aa | -14
b1m big none aa | -31
b1m bill comma Aa | -10
b1m bill none aa | -17
b1m blank $ Aa | -26
b1m bold none Aa | -5
b1m boss comma Aa | -10
b1m boy stop Aa | -18
b1m bright comma Aa | -10
b1m bright none Aa | -13
b1m bright stop Aa | -16
b1m buenas comma Aa | -3
b1m buenas none Aa | -21
b1m buenas none aa | -15
b1m burning none aa | -8
b1m business none Aa | -6
b1m business none aa | -25
b1m business stop Aa | -11
b1m but stop Aa | -22
b1m by $ Aa | -15
b1m by comma Aa | -24
b1m by none Aa | -35
b1m by stop Aa | -37
b1m call $ Aa | -27
b1m call none Aa | 44
b1m call none aa | 20
b1m calling stop Aa | -21
b1m can none Aa | -6
b1m capital stop Aa | -10
b1m car none Aa | -15
b1m car none aa | -9
b1m car stop Aa | 9
b1m cars none Aa | -9
b1m church none aa | -11
b1m city comma Aa | -26
b1m city stop Aa | -23
b1m coast comma Aa | -21
b1m cobra none Aa | -8
b1m coming none Aa | -6
b1m con none aa | -17
b1m con stop Aa | -26
b1m cousin none aa | -15
b1m daughter none Aa | -6
b1m day none Aa | -14
b1m de $ aa | -19
b1m de none Aa | -24
b1m de none aa | -27
b1m de stop Aa | -15
b1m de stop aa | -22
b1m del none aa | -26
b1m desert none Aa | -18
b1m diesel none Aa | -26
b1m do none Aa | -17
b1m do stop Aa | -23
b1m dog stop Aa | -9
b1m doin none Aa | 9
b1m doin none aa | 8
b1m drive comma Aa | -19
b1m drive none aa | -21
b1m east none aa | -7
b1m el none Aa | -20
b1m el none aa | 7
b1m electric none aa | -22
b1m en comma Aa | -16
b1m en none Aa | -16
b1m en stop Aa | -19
b1m end none aa | -11
b1m engine none aa | -18
b1m es comma Aa | 38
b1m es none Aa | -39
b1m es none aa | 13
b1m es stop Aa | 22
b1m evening none Aa | -5
b1m evening none aa | 9
b1m father none Aa | 19
b1m first comma Aa | -12
b1m first none Aa | -13
b1m first stop Aa | -8
b1m five comma Aa | -26
b1m fleet stop Aa | -13
b1m for $ Aa | -5
b1m for comma Aa | 12
b1m for none aa | 18
b1m for stop Aa | -29
b1m for stop aa | -30
b1m four none Aa | -22
b1m four none aa | 14
b1m free none Aa | -12
b1m from comma Aa | -34
b1m from none Aa | -36
b1m from none aa | -15
b1m from stop Aa | -34
b1m funding none aa | -22
b1m garage stop Aa | -3
b1m god none aa | -6
b1m good comma Aa | 7
b1m good none Aa | -22
b1m good none aa | -30
b1m google none Aa | -30
b1m got none aa | -27
b1m grand comma Aa | -6
b1m grant comma Aa | -24
b1m grant none Aa | -21
b1m grant none aa | -12
b1m grant stop Aa | -12
b1m great none Aa | -9
b1m great none aa | 7
b1m great stop Aa | -10
b1m greater none Aa | -5
b1m greater stop Aa | -9
b1m green comma Aa | -14
b1m green none Aa | -20
b1m guy comma aa | 13
b1m ha none aa | -29
b1m habla comma Aa | 41
b1m habla none Aa | -11
b1m habla none aa | 16
b1m habla stop Aa | 25
b1m hablo none aa | -9
b1m hands none Aa | -21
b1m harbor comma Aa | -25
b1m harbor none Aa | -11
b1m have none aa | -10
b1m hello comma Aa | -17
b1m hello none Aa | 31
b1m hello none aa | 29
b1m hello stop Aa | 11
b1m help none Aa | 11
b1m helping none Aa | -9
b1m her none aa | -5
b1m here none Aa | -16
b1m here stop Aa | 16
b1m heres none aa | 22
b1m hes comma Aa | -9
b1m hey comma Aa | -41
b1m hey none Aa | 29
b1m hey none aa | -25
b1m hey stop Aa | 68
b1m hi comma Aa | -20
b1m hi none Aa | 7
b1m hi none aa | -10
b1m hi stop Aa | 76
b1m hola comma Aa | 28
b1m hola none Aa | -28
b1m hola none aa | -23
b1m home none Aa | -8
b1m home none aa | 14
b1m hope none Aa | -22
b1m house none Aa | -15
b1m howdy none aa | 16
b1m hundred none Aa | -16
b1m hurry none aa | 8
b1m husband none Aa | -9
b1m husbands comma Aa | -31
b1m i none aa | -21
b1m idle none Aa | -14
b1m if none Aa | -7
b1m im comma Aa | 63
b1m im none Aa | -10
b1m im none aa | 15
b1m im stop Aa | 40
b1m in $ Aa | -14
b1m in comma Aa | -31
b1m in none Aa | -40
b1m in none aa | -38
b1m in stop Aa | -26
b1m inch none aa | -14
b1m interstate comma Aa | -24
b1m interstate stop Aa | -21
b1m is $ Aa | 40
b1m is $ aa | 10
b1m is comma Aa | 49
b1m is none Aa | -24
b1m is none aa | 25
b1m is stop Aa | 35
b1m it comma Aa | 23
b1m it none aa | -20
b1m it stop Aa | -13
b1m its $ Aa | 13
b1m its $ aa | 12
b1m its comma Aa | 64
b1m its none Aa | 3
b1m its none aa | 54
b1m its stop Aa | 18
b1m jacksonville none Aa | -30
b1m just none aa | -28
b1m just stop Aa | 29
b1m keystone none Aa | -8
b1m keystone stop Aa | -22
b1m know none aa | -15
b1m la comma aa | -30
b1m la none Aa | -38
b1m la none aa | -12
b1m lake stop Aa | -22
b1m land none Aa | -11
b1m lang none Aa | -15
b1m las stop Aa | -6
b1m last comma Aa | -6
b1m law none Aa | -14
b1m le none aa | -41
b1m left none aa | -14
b1m lift none Aa | -25
b1m like comma Aa | -33
b1m like stop Aa | -14
b1m little comma Aa | -21
b1m little none aa | -17
b1m llamo comma Aa | 19
b1m llamo none Aa | -9
b1m llamo none aa | 28
b1m llamo stop Aa | 23
b1m local comma Aa | -13
b1m local none Aa | -5
b1m local stop Aa | -7
b1m los none aa | -28
b1m mac comma Aa | 8
b1m mama none aa | 18
b1m man none aa | 9
b1m manana none aa | -7
b1m mass none Aa | -17
b1m me comma Aa | 10
b1m me none Aa | -45
b1m me none aa | 5
b1m me stop Aa | 30
b1m mechanic none Aa | 10
b1m mobile none aa | -9
b1m monday none Aa | -25
b1m month none Aa | -29
b1m morning comma Aa | -26
b1m morning stop Aa | 13
b1m mothers none Aa | -24
b1m mount none Aa | -11
b1m mount stop Aa | -16
b1m mucho none aa | -7
b1m my comma Aa | -31
b1m my none Aa | -19
b1m my none aa | -31
b1m my stop Aa | -19
b1m my stop aa | -24
b1m name comma Aa | -27
b1m name none Aa | 28
b1m name none aa | 27
b1m name stop Aa | 35
b1m named stop Aa | -8
b1m names $ Aa | 23
b1m names comma Aa | 27
b1m names none Aa | 25
b1m names none aa | 32
b1m names stop Aa | 52
b1m national none Aa | -9
b1m national stop Aa | -21
b1m necesito none aa | -18
b1m neighbor none Aa | -19
b1m neighbor none aa | 14
b1m nephew none Aa | -17
b1m new none Aa | -5
b1m new none aa | -12
b1m new stop Aa | -13
b1m night none aa | 13
b1m no none Aa | -9
b1m no none aa | -28
b1m no stop aa | -16
b1m nobody comma Aa | 18
b1m nobody none Aa | -10
b1m noches none aa | -10
b1m not comma Aa | -7
b1m not none Aa | -15
b1m not none aa | -29
b1m not stop Aa | -8
b1m now none Aa | -21
b1m of $ Aa | 22
b1m of comma Aa | -18
b1m of none Aa | -20
b1m of none aa | -24
b1m of stop Aa | -41
b1m off comma Aa | -9
b1m off none Aa | -10
b1m off stop Aa | -29
b1m oh stop Aa | 17
b1m oil none aa | -7
b1m okay none aa | -25
b1m old none Aa | -9
b1m old stop Aa | -8
b1m on $ Aa | -26
b1m on comma Aa | -29
b1m on none Aa | -42
b1m on none aa | -35
b1m on stop Aa | -48
b1m one none Aa | -9
b1m one none aa | -19
b1m or none aa | -27
b1m orange comma Aa | -9
b1m orange none Aa | -14
b1m out comma Aa | -8
b1m out none Aa | -13
b1m outside comma Aa | -8
b1m over none aa | -15
b1m para none aa | -43
b1m parts stop Aa | -14
b1m past comma Aa | -16
b1m past none Aa | -19
b1m past none aa | -30
b1m pay none aa | -16
b1m peak stop Aa | -12
b1m pero none aa | -8
b1m phone none aa | -16
b1m please none Aa | -16
b1m please none aa | 7
b1m please stop Aa | 16
b1m por none aa | -31
b1m por stop Aa | 18
b1m por stop aa | -27
b1m prende none aa | -12
b1m price none aa | 4
b1m puede none aa | -17
b1m pueden none aa | -13
b1m put stop Aa | 30
b1m que none aa | -11
b1m quit none Aa | 15
b1m reach none Aa | -8
b1m relief stop Aa | -8
b1m ruido none Aa | -11
b1m run none Aa | -19
b1m said stop Aa | 15
b1m saturday none Aa | 9
b1m say none aa | 9
b1m says none aa | -7
b1m says stop Aa | -24
b1m se none aa | -18
b1m security stop Aa | -23
b1m service none aa | -12
b1m service stop Aa | -6
b1m shop none Aa | -18
b1m shop none aa | -16
b1m shop stop Aa | -16
b1m since none Aa | -12
b1m since none aa | -9
b1m since stop Aa | -13
b1m sir none Aa | 13
b1m skip none aa | 10
b1m small none Aa | -9
b1m small stop Aa | -17
b1m social none Aa | -23
b1m social stop Aa | -24
b1m son comma Aa | -25
b1m son none Aa | -15
b1m son none aa | 5
b1m sons none Aa | -8
b1m south stop Aa | -26
b1m soy comma Aa | 40
b1m soy none Aa | -54
b1m soy none aa | 30
b1m soy stop Aa | 46
b1m spelled comma Aa | -31
b1m st none Aa | -12
b1m st stop Aa | -6
b1m start none aa | -15
b1m state none Aa | -17
b1m state stop Aa | -25
b1m states stop Aa | -23
b1m still none aa | -14
b1m street none Aa | -7
b1m street stop Aa | -11
b1m stronger $ Aa | -14
b1m stronger stop Aa | -18
b1m su comma aa | -15
b1m su none aa | -25
b1m su stop aa | -23
b1m take comma Aa | -18
b1m take none Aa | -13
b1m talk none Aa | 13
b1m thanks $ Aa | 26
b1m thanks $ aa | 22
b1m thanks comma Aa | -37
b1m that none aa | 17
b1m thats $ Aa | -12
b1m thats comma Aa | 25
b1m thats none aa | 16
b1m thats stop Aa | -27
b1m the $ aa | -23
b1m the comma Aa | -28
b1m the comma aa | -24
b1m the none Aa | -44
b1m the none aa | -32
b1m the stop Aa | -50
b1m there comma Aa | 20
b1m there none Aa | -6
b1m there stop Aa | 27
b1m theres none aa | -6
b1m think none aa | 14
b1m this none Aa | -25
b1m this none aa | 37
b1m this stop Aa | -43
b1m thousand none aa | -14
b1m three none Aa | -8
b1m tie none Aa | -28
b1m till stop Aa | -20
b1m time none Aa | 7
b1m time none aa | -18
b1m tire comma Aa | -11
b1m tire none Aa | -24
b1m to $ Aa | -16
b1m to $ aa | -14
b1m to comma Aa | 10
b1m to none Aa | -31
b1m to none aa | -26
b1m to stop Aa | -38
b1m to stop aa | -14
b1m today none aa | 14
b1m tonight none Aa | -22
b1m tonight stop Aa | 20
b1m town comma Aa | -6
b1m town stop Aa | -22
b1m trabajo none Aa | -6
b1m transmission none aa | -10
b1m truck none Aa | -19
b1m two none aa | -21
b1m two stop Aa | -12
b1m un $ aa | -15
b1m un none Aa | -9
b1m un none aa | -44
b1m un stop aa | -17
b1m una none aa | -17
b1m uncle comma Aa | -8
b1m united none Aa | -10
b1m up comma Aa | 28
b1m up none Aa | -6
b1m up none aa | 14
b1m usted none aa | -7
b1m warranty stop aa | -15
b1m was none aa | -6
b1m way none aa | 16
b1m week none Aa | 7
b1m well none Aa | -10
b1m west comma Aa | -9
b1m wife none Aa | 9
b1m will comma Aa | -9
b1m will none Aa | -13
b1m will stop Aa | -23
b1m win none aa | 11
b1m winn none Aa | -8
b1m winn none aa | -15
b1m wiring none aa | 10
b1m with comma Aa | -21
b1m with none Aa | -22
b1m with none aa | -19
b1m with stop Aa | -40
b1m woo stop Aa | -19
b1m work comma Aa | 16
b1m work none Aa | -22
b1m world stop Aa | -30
b1m write comma Aa | -13
b1m y none aa | -23
b1m ya none aa | -13
b1m yeah comma Aa | 4
b1m yeah none Aa | 10
b1m yeah none aa | 14
b1m yes comma Aa | 3
b1m yes none Aa | -19
b1m yes none aa | 18
b1m yo none aa | 18
b1m you $ Aa | 24
b1m you comma Aa | -13
b1m you none Aa | 8
b1m you none aa | -33
b1m you stop Aa | -23
b1m your none Aa | -37
b1m your none aa | -24
b1s <car> E | -34
b1s <car> G | -53
b1s <car> GG | 14
b1s <car> GU | 30
b1s <car> L | -7
b1s <car> S | -18
b1s <car> U | -44
b1s <car> g | -37
b1s <given> E | -47
b1s <given> EU | -28
b1s <given> G | -56
b1s <given> GG | 24
b1s <given> GGU | 23
b1s <given> S | -19
b1s <given> SU | -33
b1s <given> UG | -20
b1s <given> US | -35
b1s <given> UU | -46
b1s <given> g | -28
b1s <l> E | -20
b1s <l> G | -20
b1s <l> GU | 21
b1s <l> S | -36
b1s <l> U | -49
b1s <n> E | -17
b1s <n> ES | -8
b1s <n> G | 29
b1s <n> GS | 7
b1s <n> GU | 17
b1s <n> S | -5
b1s <n> U | -44
b1s <n> UE | -6
b1s <n> UG | -13
b1s <n> US | -21
b1s <n> g | -17
b1s <rare> E | -60
b1s <rare> EE | -38
b1s <rare> EEE | -10
b1s <rare> EU | -25
b1s <rare> EUE | -17
b1s <rare> G | -27
b1s <rare> GS | -5
b1s <rare> GU | 9
b1s <rare> L | -25
b1s <rare> S | -40
b1s <rare> SU | -19
b1s <rare> U | -14
b1s <rare> UE | -21
b1s <rare> UU | 17
b1s <rare> g | -38
b1s <rare> gU | -24
b1s ^ GE | 26
b1s ^ GG | -20
b1s ^ GGG | 30
b1s ^ GGU | 36
b1s ^ GS | 10
b1s ^ GU | 59
b1s ^ GUU | -28
b1s ^ Gg | 27
b1s ^ S | 33
b1s ^ U | -75
b1s ^ UU | 26
b1s ^ g | 43
b1s ^ gU | 8
b1s a E | -16
b1s a EE | -24
b1s a EU | -11
b1s a G | -45
b1s a S | -25
b1s a U | -58
b1s a UU | -18
b1s a g | -36
b1s about U | -7
b1s ac U | -18
b1s advance E | -12
b1s advance EE | -7
b1s after E | -13
b1s after S | -3
b1s afternoon G | 3
b1s afternoon GS | 28
b1s afternoon GU | 17
b1s afternoon U | 29
b1s again G | 10
b1s aint U | -12
b1s all U | -7
b1s am G | 13
b1s am GG | 27
b1s am GU | 18
b1s an E | -14
b1s an U | -36
b1s and E | -22
b1s and EE | -9
b1s and EU | -10
b1s and G | -23
b1s and U | -34
b1s and g | -22
b1s animal E | -5
b1s are U | -31
b1s around E | -9
b1s as G | -18
b1s as U | -5
b1s at E | -33
b1s at EE | -13
b1s at EEE | -20
b1s at ES | -6
b1s at ESG | -7
b1s at EU | -6
b1s at G | -22
b1s at GS | -24
b1s at GU | -12
b1s at S | -25
b1s at SE | -8
b1s at U | -5
b1s at UE | -27
b1s at UEE | -20
b1s at US | -9
b1s at UU | -25
b1s auto E | -18
b1s auto U | -17
b1s back S | -25
b1s bateria U | -11
b1s battery U | -23
b1s be U | -21
b1s beach E | -8
b1s been U | -20
b1s before E | -28
b1s bien U | -14
b1s big G | -19
b1s big U | -24
b1s bill U | -12
b1s blank E | -29
b1s bold E | -5
b1s boss U | 21
b1s boy L | -20
b1s bright E | -19
b1s bright EE | -12
b1s brothers E | -5
b1s buenas G | 19
b1s buenas GU | -11
b1s buenas U | -15
b1s burning U | -8
b1s business E | -6
b1s business EE | -8
b1s business U | -13
b1s but E | -10
b1s by E | -27
b1s by G | -24
b1s by S | -22
b1s by U | -41
b1s call G | 43
b1s call GS | 20
b1s call GU | 20
b1s calling L | -21
b1s can G | 11
b1s capital E | -7
b1s car U | -14
b1s cars U | -31
b1s city E | -20
b1s city U | -22
b1s coast E | -21
b1s come E | -9
b1s coming E | -5
b1s con U | -17
b1s cousin G | -18
b1s cousin U | 24
b1s coworker G | -14
b1s dash L | -14
b1s daughter G | -16
b1s day G | 16
b1s day GU | 12
b1s de E | -7
b1s de G | -33
b1s de U | -35
b1s de UU | -16
b1s del U | -20
b1s del USU | -22
b1s diesel U | -8
b1s do E | -6
b1s do U | -24
b1s does U | -28
b1s dog U | -20
b1s doin G | -16
b1s doin GU | 15
b1s down G | -21
b1s drive E | -19
b1s drive U | -21
b1s driveway G | 13
b1s east U | -12
b1s el E | -3
b1s el G | 14
b1s el U | -22
b1s el UU | -19
b1s electric g | -29
b1s en E | -12
b1s en S | -17
b1s en SE | -18
b1s en U | -16
b1s end L | -6
b1s ends S | -27
b1s engine G | -17
b1s es G | -5
b1s es GG | -39
b1s es GGU | 32
b1s es GS | 12
b1s es GU | 32
b1s es U | -30
b1s evening G | -35
b1s evening GU | 28
b1s except E | -5
b1s except U | -10
b1s father G | 19
b1s fine U | -18
b1s first E | -13
b1s first EE | -10
b1s fleet E | -17
b1s for E | -34
b1s for EE | -26
b1s for G | 5
b1s for GU | -9
b1s for S | -23
b1s for U | 6
b1s four U | -22
b1s free E | -12
b1s from E | -35
b1s from EE | -16
b1s from EEE | -6
b1s from ES | -17
b1s from EU | -7
b1s from G | -10
b1s from S | -7
b1s from SU | -6
b1s from U | -17
b1s from UE | -18
b1s from UEE | -12
b1s from UEU | -10
b1s from UU | -21
b1s from g | -17
b1s funding U | -22
b1s gate E | -12
b1s get G | -14
b1s god U | -6
b1s good S | -14
b1s good U | -30
b1s google E | -30
b1s got U | -27
b1s gracias U | -17
b1s grand U | -6
b1s grant G | -23
b1s great U | -7
b1s great UE | -9
b1s greater S | -5
b1s greater SG | -9
b1s green U | -28
b1s ha U | -25
b1s ha UU | -26
b1s habla G | 18
b1s habla GG | -17
b1s habla GGU | 11
b1s habla GS | 14
b1s habla GU | 43
b1s half U | -14
b1s hello G | -24
b1s hello GG | 17
b1s hello GS | 33
b1s hello GUG | 30
b1s hello U | -28
b1s hello g | -14
b1s hello gG | 18
b1s her U | -11
b1s here E | -19
b1s here G | -27
b1s here L | -9
b1s heres G | 29
b1s hes G | -9
b1s hey E | -31
b1s hey G | -28
b1s hey GG | 21
b1s hey GU | 44
b1s hey U | -17
b1s hi G | -40
b1s hi GG | 46
b1s hi GS | 46
b1s hi GU | 44
b1s hi U | -14
b1s hi g | 9
b1s hola G | -28
b1s hola GU | 28
b1s hola U | -23
b1s home E | -9
b1s hope U | -6
b1s howdy G | -25
b1s husband G | -29
b1s husbands U | -27
b1s i U | -22
b1s id U | -3
b1s idle U | -22
b1s if U | -7
b1s im G | 44
b1s im GG | 9
b1s im GGU | 44
b1s im GS | 29
b1s im GU | 39
b1s im U | -28
b1s im g | -14
b1s im gG | 17
b1s in E | -17
b1s in EE | -6
b1s in EU | -19
b1s in G | -22
b1s in GU | -29
b1s in S | -16
b1s in SE | -24
b1s in SS | -8
b1s in SU | -13
b1s in U | -46
b1s in UE | -20
b1s in US | -7
b1s in UU | -6
b1s in g | -26
b1s interstate E | -28
b1s is E | -21
b1s is EG | -17
b1s is G | 12
b1s is GE | -24
b1s is GES | 26
b1s is GG | 33
b1s is GGG | 19
b1s is GGGU | 31
b1s is GGS | 38
b1s is GGU | 25
b1s is GS | 64
b1s is GSU | 39
b1s is GU | 32
b1s is GUS | 33
b1s is GUU | -7
b1s is Gg | 17
b1s is L | -47
b1s is S | 3
b1s is U | -11
b1s is UE | -30
b1s is UG | 10
b1s is UGS | 26
b1s is UU | 39
b1s is UUS | 25
b1s is g | -35
b1s is gG | 34
b1s is gS | 20
b1s is gU | 21
b1s it G | -10
b1s it GU | 24
b1s it S | -24
b1s it U | -13
b1s it g | -12
b1s its E | -39
b1s its G | 44
b1s its GG | 6
b1s its GGG | 19
b1s its GGS | 25
b1s its GGU | 28
b1s its GS | 26
b1s its GU | 40
b1s its S | -39
b1s its U | 43
b1s its UU | -24
b1s its UUG | 23
b1s its g | 4
b1s its gG | 9
b1s jacksonville U | -9
b1s joy G | -22
b1s just U | -18
b1s keystone E | -17
b1s keystone EE | -17
b1s know U | -14
b1s la E | -7
b1s la G | -29
b1s la GU | -18
b1s la U | -43
b1s lake E | -22
b1s las U | -32
b1s last E | -6
b1s le U | -36
b1s le UEU | -13
b1s le UEUSU | -19
b1s lift G | -25
b1s like U | -30
b1s like UU | -35
b1s little U | -19
b1s llamo G | 13
b1s llamo GG | -6
b1s llamo GGU | 23
b1s llamo GS | 32
b1s llamo GU | 19
b1s llamo U | 12
b1s loan U | -16
b1s local E | -16
b1s local EE | -5
b1s los U | -23
b1s los UU | -24
b1s man G | -27
b1s man GU | 24
b1s manana U | -7
b1s me E | 19
b1s me G | 9
b1s me GU | 42
b1s me U | 3
b1s me UG | -15
b1s mil U | -29
b1s mobile U | -7
b1s mobile g | -18
b1s monday G | 16
b1s morning G | -24
b1s morning GS | 13
b1s morning GU | 20
b1s mothers S | -9
b1s mount G | -16
b1s much G | 22
b1s much S | -4
b1s my E | -26
b1s my G | -38
b1s my U | -26
b1s my g | -37
b1s name G | 32
b1s name L | -52
b1s name S | -20
b1s name U | -42
b1s name UU | 20
b1s named G | -15
b1s names G | 15
b1s names GG | 13
b1s names GGU | 27
b1s names GS | 23
b1s names GU | 36
b1s names U | 40
b1s names g | 28
b1s names gG | 13
b1s napa EE | -6
b1s near U | -10
b1s necesito U | -17
b1s neighbor G | -7
b1s neighbor U | -6
b1s new E | -4
b1s new U | -8
b1s no U | -29
b1s no UU | -10
b1s nobody G | -10
b1s nobody GU | 18
b1s noches U | -10
b1s not G | -21
b1s not U | -40
b1s now U | -20
b1s number G | -17
b1s of E | -42
b1s of G | -5
b1s of GU | 6
b1s of U | -34
b1s of g | -15
b1s off E | -9
b1s off U | -14
b1s off UE | -24
b1s oh G | 6
b1s okay U | -25
b1s old E | -5
b1s old U | -22
b1s on E | -41
b1s on EE | -17
b1s on ES | -9
b1s on G | -43
b1s on GG | -24
b1s on GS | -5
b1s on S | -18
b1s on SE | -14
b1s on SU | -17
b1s on U | -48
b1s on UE | -16
b1s on UG | -7
b1s on US | -9
b1s one U | -7
b1s or U | -27
b1s orange S | -10
b1s out G | -14
b1s out S | -21
b1s over U | -15
b1s para U | -36
b1s parts E | -14
b1s past U | -19
b1s path U | -12
b1s pay U | -20
b1s peak E | -12
b1s perfect G | 11
b1s pero U | -8
b1s phone U | -16
b1s pizza U | -39
b1s plant E | -21
b1s please G | -13
b1s please GU | 10
b1s please U | -20
b1s por U | -25
b1s por USU | -22
b1s prende U | -8
b1s price G | -13
b1s puede U | -10
b1s put G | 30
b1s que U | -11
b1s rapid E | -16
b1s rear E | -13
b1s relief E | -8
b1s run E | -22
b1s safe E | -14
b1s say G | -43
b1s says G | -20
b1s says U | -32
b1s se U | -16
b1s se UU | -15
b1s security E | -23
b1s service g | -12
b1s shop G | -28
b1s shop U | -20
b1s si U | -38
b1s since S | -13
b1s sir G | -10
b1s six U | -26
b1s small E | -6
b1s small EE | -7
b1s small EEE | -17
b1s social E | -23
b1s social EE | -24
b1s son G | -30
b1s sons U | -11
b1s south U | -22
b1s soy G | 40
b1s soy GG | -22
b1s soy GGU | 26
b1s soy GS | 28
b1s soy GU | 31
b1s spark E | -7
b1s speaking L | -16
b1s spelled L | 5
b1s star U | -14
b1s state U | -8
b1s states U | -23
b1s still U | -25
b1s street E | -11
b1s stronger E | -23
b1s su U | -26
b1s su UU | -25
b1s sun E | -12
b1s take U | -13
b1s take UE | -18
b1s thanks G | -30
b1s that G | 4
b1s that U | -18
b1s thats G | -10
b1s thats L | 16
b1s the E | -30
b1s the EE | -29
b1s the EEE | -14
b1s the EEU | -12
b1s the ES | -10
b1s the EU | -6
b1s the G | -31
b1s the GE | -17
b1s the S | -29
b1s the SE | -12
b1s the SG | -3
b1s the U | -58
b1s the UE | -10
b1s the UEE | -5
b1s the UG | -8
b1s the US | -9
b1s the UU | -15
b1s the g | -10
b1s then L | -7
b1s there G | -10
b1s there GG | 22
b1s there GU | 21
b1s theres U | -6
b1s think G | -10
b1s this E | -37
b1s this EU | -23
b1s this G | 41
b1s this GU | 25
b1s this U | 17
b1s thousand g | -17
b1s three S | -5
b1s three SU | -7
b1s tie G | -29
b1s till E | -21
b1s till S | -12
b1s time G | -29
b1s time GU | 26
b1s time U | -21
b1s tire E | -24
b1s tire U | -14
b1s to E | -21
b1s to S | -14
b1s to SU | -18
b1s to U | -37
b1s to g | -27
b1s town E | -26
b1s trabajo U | -6
b1s transmission U | -15
b1s truck G | 12
b1s turbo G | 6
b1s two U | -30
b1s un G | -9
b1s un U | -28
b1s un UU | -31
b1s una U | -16
b1s uncle G | 19
b1s united E | -10
b1s united EU | -18
b1s up GU | 25
b1s up U | -4
b1s us U | -26
b1s usted U | -7
b1s warranty U | -15
b1s was U | -6
b1s way G | -32
b1s way U | -31
b1s well U | -10
b1s wife G | -29
b1s wife GU | 33
b1s wifes U | -20
b1s will G | -29
b1s winn G | -17
b1s with E | -22
b1s with EE | -11
b1s with EEE | -7
b1s with ES | -9
b1s with ESE | -8
b1s with ESEE | -11
b1s with EU | -7
b1s with EUE | -8
b1s with G | -17
b1s with S | -9
b1s with SE | -10
b1s with SEU | -11
b1s with U | -42
b1s with UE | -14
b1s with UEE | -18
b1s with UEU | -5
b1s with US | -20
b1s with UU | -19
b1s woo S | -18
b1s work G | -21
b1s work GU | 16
b1s work U | -9
b1s world U | -28
b1s write G | -13
b1s y U | -21
b1s y UU | -10
b1s ya U | -13
b1s yeah G | 3
b1s yeah GU | 16
b1s yes G | -7
b1s yes GU | 36
b1s yes U | -23
b1s yo G | 6
b1s you E | -7
b1s you G | -14
b1s you GS | 30
b1s you U | -18
b1s you g | -26
b1s your E | -32
b1s your EE | -27
b1s your U | -25
b2 <car> <car> | -10
b2 <car> <car> comma known | -7
b2 <car> <car> comma unknown | -29
b2 <car> <car> none known | -19
b2 <car> <car> none unknown | -36
b2 <car> <car> stop known | 20
b2 <car> <car> stop unknown | -38
b2 <car> <given> | -26
b2 <car> <given> none unknown | -11
b2 <car> <rare> | -17
b2 <car> diesel | -26
b2 <car> diesel stop unknown | -26
b2 <car> im | -14
b2 <car> im none known | 20
b2 <car> in | -23
b2 <car> in none unknown | -7
b2 <car> its none known | 34
b2 <car> its none unknown | -25
b2 <car> last | -6
b2 <car> last none unknown | -6
b2 <car> my | -13
b2 <car> my none known | -12
b2 <car> my none unknown | -8
b2 <car> off | -7
b2 <car> off none unknown | -7
b2 <car> on | -14
b2 <car> on none unknown | -14
b2 <car> thanks | 23
b2 <car> thanks comma known | 11
b2 <car> the | -16
b2 <car> the none unknown | -16
b2 <given> <car> | -35
b2 <given> <car> none known | -35
b2 <given> <given> | -63
b2 <given> <given> comma known | -13
b2 <given> <given> comma unknown | -39
b2 <given> <given> none known | -69
b2 <given> <given> none unknown | -18
b2 <given> <rare> | -66
b2 <given> <rare> comma known | -54
b2 <given> <rare> comma unknown | -34
b2 <given> <rare> none unknown | -28
b2 <given> <rare> stop known | -34
b2 <given> <rare> stop unknown | -39
b2 <given> again | 17
b2 <given> again none known | 17
b2 <given> and | -23
b2 <given> and none known | -23
b2 <given> and none unknown | -8
b2 <given> at | -27
b2 <given> at none unknown | -27
b2 <given> con | -14
b2 <given> con none unknown | -14
b2 <given> el | -19
b2 <given> el none unknown | -19
b2 <given> from | -20
b2 <given> from none unknown | -21
b2 <given> here | 17
b2 <given> here comma known | 21
b2 <given> i | -12
b2 <given> i none unknown | -12
b2 <given> im | 26
b2 <given> im none known | 26
b2 <given> is | -15
b2 <given> its | 28
b2 <given> its none known | 27
b2 <given> my | -20
b2 <given> my none unknown | -4
b2 <given> not | -25
b2 <given> not none known | -25
b2 <given> on | -13
b2 <given> on none unknown | -13
b2 <given> pero | -8
b2 <given> pero none unknown | -8
b2 <given> pueden | -13
b2 <given> pueden none unknown | -13
b2 <given> su | -21
b2 <given> su none unknown | -21
b2 <given> thats | -15
b2 <given> thats none unknown | -19
b2 <given> the | -12
b2 <given> the none known | -12
b2 <given> two | -25
b2 <given> two none unknown | -25
b2 <given> with | -22
b2 <given> with none unknown | -20
b2 <given> woo | -21
b2 <given> woo none unknown | -21
b2 <given> your | -19
b2 <given> your none unknown | -14
b2 <l> <given> | -23
b2 <l> <given> none unknown | -23
b2 <l> <l> | 14
b2 <l> <l> none unknown | 14
b2 <l> <rare> | -32
b2 <l> <rare> none known | -26
b2 <l> <rare> none unknown | -25
b2 <l> a | 16
b2 <l> a comma unknown | -33
b2 <l> a none known | 17
b2 <l> on | -17
b2 <l> on none unknown | -17
b2 <l> save | -11
b2 <l> save none unknown | -11
b2 <l> tomorrow | 11
b2 <l> tomorrow stop known | 11
b2 <n> <given> | -26
b2 <n> <given> none unknown | -10
b2 <n> <n> | 13
b2 <n> <n> comma known | 28
b2 <n> <n> comma unknown | -19
b2 <n> <n> none known | 26
b2 <n> <n> stop unknown | -36
b2 <n> <rare> | -15
b2 <n> <rare> none known | -18
b2 <n> <rare> none unknown | -7
b2 <n> after | -13
b2 <n> after none unknown | -13
b2 <n> again | -28
b2 <n> again comma known | -28
b2 <n> gracias | -17
b2 <n> hablo | -9
b2 <n> hablo none unknown | -9
b2 <n> im | 8
b2 <n> im none known | 10
b2 <n> its | 25
b2 <n> its none known | 24
b2 <n> near | -28
b2 <n> near none unknown | -28
b2 <n> no | -10
b2 <n> no none unknown | -10
b2 <n> okay | -12
b2 <n> on | -27
b2 <n> on none known | -8
b2 <n> on none unknown | -23
b2 <n> thanks | -22
b2 <n> thats | -5
b2 <n> thats none known | -5
b2 <n> the | -8
b2 <n> the none unknown | -8
b2 <rare> <car> | -16
b2 <rare> <car> none known | -16
b2 <rare> <given> | 18
b2 <rare> <given> none unknown | 21
b2 <rare> <given> stop known | 20
b2 <rare> <n> | 10
b2 <rare> <n> stop known | 10
b2 <rare> <rare> | -23
b2 <rare> <rare> comma unknown | -51
b2 <rare> <rare> none known | -32
b2 <rare> <rare> none unknown | -52
b2 <rare> <rare> stop unknown | -24
b2 <rare> a | -27
b2 <rare> a none unknown | -17
b2 <rare> and | -36
b2 <rare> and none unknown | -27
b2 <rare> animal | -5
b2 <rare> animal none unknown | -5
b2 <rare> at | -19
b2 <rare> at none unknown | -19
b2 <rare> auto | -25
b2 <rare> auto none unknown | -25
b2 <rare> bien | -13
b2 <rare> bien none unknown | -13
b2 <rare> but | -22
b2 <rare> by | -23
b2 <rare> by none known | -15
b2 <rare> by none unknown | -15
b2 <rare> call | -35
b2 <rare> call none known | 17
b2 <rare> call none unknown | -43
b2 <rare> calling | -21
b2 <rare> calling stop unknown | -20
b2 <rare> city | -31
b2 <rare> con | -28
b2 <rare> con none unknown | -28
b2 <rare> de | -31
b2 <rare> de none known | -24
b2 <rare> de none unknown | -31
b2 <rare> del | -32
b2 <rare> del none unknown | -32
b2 <rare> el | -16
b2 <rare> el none unknown | -16
b2 <rare> en | -28
b2 <rare> en none unknown | -28
b2 <rare> fleet | -14
b2 <rare> fleet none unknown | -14
b2 <rare> from | -31
b2 <rare> from none known | -16
b2 <rare> from none unknown | -24
b2 <rare> garage | -4
b2 <rare> garage none unknown | -4
b2 <rare> habla | 24
b2 <rare> habla none known | 24
b2 <rare> here stop known | 10
b2 <rare> im | 10
b2 <rare> im none known | 21
b2 <rare> im none unknown | -26
b2 <rare> in | -24
b2 <rare> in none known | -14
b2 <rare> in none unknown | -16
b2 <rare> is | -32
b2 <rare> is none unknown | -32
b2 <rare> its | -25
b2 <rare> keystone | -16
b2 <rare> keystone none unknown | -16
b2 <rare> la | -33
b2 <rare> la none known | -21
b2 <rare> la none unknown | -30
b2 <rare> le | -13
b2 <rare> le none unknown | -13
b2 <rare> like | -17
b2 <rare> los | -8
b2 <rare> los none unknown | -8
b2 <rare> mama | 18
b2 <rare> mama none known | 18
b2 <rare> me | -12
b2 <rare> me none unknown | -12
b2 <rare> my | -6
b2 <rare> my none known | -11
b2 <rare> my none unknown | -6
b2 <rare> names | 22
b2 <rare> names none known | 22
b2 <rare> necesito | -18
b2 <rare> necesito none unknown | -18
b2 <rare> nobody | 11
b2 <rare> nobody stop known | 11
b2 <rare> oh | 16
b2 <rare> oh comma known | 16
b2 <rare> oil | -7
b2 <rare> oil none unknown | -7
b2 <rare> on | -33
b2 <rare> on none known | -22
b2 <rare> on none unknown | -16
b2 <rare> order | -22
b2 <rare> order none unknown | -22
b2 <rare> outside | -8
b2 <rare> outside none unknown | -8
b2 <rare> para | -30
b2 <rare> para none unknown | -30
b2 <rare> part | 10
b2 <rare> part stop known | 10
b2 <rare> phone | -26
b2 <rare> phone none unknown | -26
b2 <rare> por none unknown | -32
b2 <rare> road | 4
b2 <rare> road stop known | 4
b2 <rare> since | -10
b2 <rare> since none unknown | -10
b2 <rare> soy | 46
b2 <rare> soy none known | 30
b2 <rare> speaking | -14
b2 <rare> spelled | 9
b2 <rare> spelled none unknown | 9
b2 <rare> star | -14
b2 <rare> star none unknown | -14
b2 <rare> state | -21
b2 <rare> state none unknown | -21
b2 <rare> states | -9
b2 <rare> states none unknown | -9
b2 <rare> su | -32
b2 <rare> su none unknown | -32
b2 <rare> thats | 16
b2 <rare> thats none unknown | 16
b2 <rare> the | -24
b2 <rare> the none known | -17
b2 <rare> the none unknown | -15
b2 <rare> this | -29
b2 <rare> this none unknown | -29
b2 <rare> tire | -11
b2 <rare> tire none unknown | -11
b2 <rare> tool | -21
b2 <rare> tool none unknown | -21
b2 <rare> un | -23
b2 <rare> un none unknown | -23
b2 <rare> una | -14
b2 <rare> una none unknown | -14
b2 <rare> united | -8
b2 <rare> united none unknown | -8
b2 <rare> wife | 27
b2 <rare> wife comma known | 19
b2 <rare> wife stop known | 18
b2 <rare> with | -36
b2 <rare> with none unknown | -21
b2 <rare> y | -23
b2 <rare> y none unknown | -23
b2 <rare> you | 16
b2 <rare> your | -13
b2 <rare> your none unknown | -13
b2 ^ <given> | -10
b2 ^ <given> comma known | 14
b2 ^ <given> comma unknown | -41
b2 ^ <given> none known | -70
b2 ^ <given> none unknown | -16
b2 ^ <given> stop known | 16
b2 ^ <rare> | 23
b2 ^ <rare> comma known | 21
b2 ^ <rare> none known | 18
b2 ^ <rare> none unknown | -71
b2 ^ ^ | 14
b2 ^ ^ ^ known | 23
b2 ^ ^ ^ unknown | -23
b2 ^ afternoon | 13
b2 ^ afternoon stop known | 13
b2 ^ blank | -29
b2 ^ blank none unknown | -29
b2 ^ buenas | 21
b2 ^ bueno | -23
b2 ^ bueno stop known | -23
b2 ^ evening | 14
b2 ^ evening none known | 9
b2 ^ evening stop known | 14
b2 ^ good | -10
b2 ^ good none unknown | -10
b2 ^ greetings | 18
b2 ^ greetings comma known | 18
b2 ^ hello | 10
b2 ^ hello comma known | 23
b2 ^ hello none known | -12
b2 ^ hello none unknown | 16
b2 ^ hello stop known | 27
b2 ^ hey | -21
b2 ^ hey comma known | 51
b2 ^ hey comma unknown | 13
b2 ^ hey none known | -43
b2 ^ hey none unknown | -28
b2 ^ hi | -9
b2 ^ hi comma known | 70
b2 ^ hi none known | -47
b2 ^ hi stop known | 37
b2 ^ ho | -9
b2 ^ ho comma known | -9
b2 ^ hola | -5
b2 ^ hola comma known | 25
b2 ^ howdy | 16
b2 ^ howdy none known | 16
b2 ^ im | 6
b2 ^ im none known | 6
b2 ^ its | 30
b2 ^ its none known | 30
b2 ^ le | -29
b2 ^ le none unknown | -29
b2 ^ my | -11
b2 ^ my none unknown | -11
b2 ^ name | 16
b2 ^ name comma known | 16
b2 ^ names | 22
b2 ^ names none known | 42
b2 ^ soy | 19
b2 ^ soy none known | 19
b2 ^ thanks | -33
b2 ^ this | 30
b2 ^ this none known | 30
b2 ^ yeah | 12
b2 ^ yeah comma known | 21
b2 ^ yeah none known | -5
b2 ^ yeah none unknown | -18
b2 ^ yes | 13
b2 ^ yes comma known | 35
b2 ^ yes none unknown | -21
b2 ^ yo | -11
b2 ^ yo none known | -18
b2 ^ your | -19
b2 ^ your none unknown | -19
b2 a <car> | -35
b2 a <car> none known | -35
b2 a <l> | -12
b2 a <l> comma known | 6
b2 a <l> none unknown | -26
b2 a <n> | -7
b2 a <n> none unknown | -4
b2 a <rare> none unknown | -34
b2 a <rare> stop known | 17
b2 a a | -21
b2 a a none unknown | -21
b2 a honda | -18
b2 a hundred | -21
b2 a hurry | 8
b2 a hurry none known | 8
b2 a land | -16
b2 a land none unknown | -16
b2 a lane | 13
b2 a lane stop known | 13
b2 a little | -17
b2 a little none unknown | -17
b2 a stronger | -23
b2 a stronger none unknown | -23
b2 a tie | -10
b2 a tie none known | -10
b2 a try | 15
b2 a try stop known | 15
b2 about a | -7
b2 about a none known | -5
b2 about a none unknown | -4
b2 about my | -23
b2 about my none known | -23
b2 about the | -12
b2 about the none unknown | -12
b2 about to | -16
b2 about to none unknown | -16
b2 about your | -14
b2 about your none unknown | -14
b2 ac quit | 15
b2 ac quit stop known | 15
b2 adjuster at | -6
b2 adjuster at none unknown | -6
b2 adjuster with | -25
b2 adjuster with none unknown | -25
b2 administration your | -8
b2 administration your none unknown | -8
b2 advance auto | -7
b2 advance auto none unknown | -7
b2 advance on | -8
b2 afternoon <given> | -23
b2 afternoon <given> none known | -14
b2 afternoon <given> none unknown | -14
b2 afternoon sir | 15
b2 afternoon sir stop unknown | 15
b2 again <given> | -11
b2 again its | 16
b2 again its none known | 16
b2 all my | -16
b2 all my none unknown | -16
b2 all names | 12
b2 all names none known | 12
b2 am <given> none known | -25
b2 am <given> none unknown | -17
b2 am in | -11
b2 am in none unknown | -11
b2 an <car> | -10
b2 an <car> none known | -10
b2 an <n> | 15
b2 an <n> none unknown | -10
b2 an <n> stop known | 15
b2 an <n> stop unknown | -7
b2 and a | -13
b2 and a none unknown | -7
b2 and im | 6
b2 and im none known | 6
b2 and it | -12
b2 and it none unknown | -12
b2 and its | 4
b2 and its none known | 8
b2 and its none unknown | -26
b2 and my | -20
b2 and my none known | -15
b2 and my none unknown | -5
b2 and not | -7
b2 and not none unknown | -7
b2 and over | 15
b2 and over stop known | 15
b2 and shop | -15
b2 and shop none unknown | -15
b2 and sons | -11
b2 and sons none unknown | -11
b2 and the | -6
b2 and the none known | -5
b2 and the none unknown | -16
b2 and theres | -5
b2 and theres none unknown | -5
b2 and two | -24
b2 and two none unknown | -24
b2 and your | -9
b2 and your none unknown | -9
b2 anything <rare> | 20
b2 anything <rare> none known | 20
b2 anyway im | 5
b2 anyway im none known | 5
b2 anywhere its | 8
b2 anywhere its none known | 8
b2 apartment on | -9
b2 apartment on none unknown | -9
b2 appointment for | -12
b2 appointment for none unknown | -12
b2 appointment on | -28
b2 appointment on none unknown | -28
b2 appointment please | 14
b2 appointment please stop known | 14
b2 appointment with | -12
b2 appointment with none unknown | -4
b2 aqui en | -9
b2 aqui en none unknown | -9
b2 as <rare> | -5
b2 as <rare> none unknown | -5
b2 as in | -16
b2 as in none known | -16
b2 ask for | 35
b2 ask for none known | 24
b2 asking for | 23
b2 asking for none known | 23
b2 at <given> | -33
b2 at <given> none unknown | -33
b2 at <n> | -23
b2 at <n> none known | -11
b2 at <n> none unknown | -22
b2 at <rare> | -30
b2 at <rare> comma unknown | -10
b2 at <rare> none unknown | -25
b2 at advance | -8
b2 at advance none unknown | -8
b2 at capital | -12
b2 at capital none unknown | -12
b2 at car | -8
b2 at car none unknown | -8
b2 at church | 14
b2 at church stop known | 14
b2 at enterprise | -11
b2 at enterprise none unknown | -11
b2 at first | -15
b2 at first none unknown | -15
b2 at four | 14
b2 at four none known | 14
b2 at greater | -10
b2 at greater none unknown | -10
b2 at idle | 7
b2 at idle stop known | 21
b2 at keystone | -11
b2 at keystone none unknown | -11
b2 at mass | -17
b2 at mass none unknown | -17
b2 at mount | -13
b2 at new | -13
b2 at new none known | -13
b2 at price | -7
b2 at price none unknown | -7
b2 at the | -27
b2 at the none known | -16
b2 at the none unknown | -24
b2 at three | -15
b2 at three none unknown | -15
b2 attention your | -13
b2 attention your none unknown | -13
b2 audi <n> | 11
b2 audi <n> stop known | 11
b2 auto shop | -5
b2 auto shop none unknown | -5
b2 available monday | 6
b2 available monday stop known | 6
b2 back in | -9
b2 back in none known | -9
b2 back on | 15
b2 back on stop known | 15
b2 bateria el | -24
b2 bateria el none unknown | -24
b2 be around | -18
b2 be around none unknown | -18
b2 be good | 12
b2 be good stop known | 12
b2 be great | 7
b2 be great none known | 7
b2 be in | -9
b2 be in none unknown | -9
b2 be perfect | 9
b2 be perfect stop known | 9
b2 beach and | -23
b2 beach and none unknown | -23
b2 beach im | 9
b2 beach im none known | 9
b2 beep im | 7
b2 beep im none known | 7
b2 before <rare> | 18
b2 before <rare> none known | 18
b2 before it | -16
b2 before it none unknown | -16
b2 behalf of | -17
b2 behalf of none known | -17
b2 bien <rare> | -7
b2 bien <rare> stop unknown | -7
b2 big <given> | 17
b2 big <given> none known | 17
b2 bill with | -12
b2 bill with none known | -12
b2 bill with none unknown | -4
b2 bit im | 9
b2 bit im none known | 9
b2 blades im | 10
b2 blades im none known | 10
b2 bold city | -20
b2 bold city none unknown | -20
b2 bridge the | -7
b2 bridge the none known | -7
b2 bright path | -12
b2 bright path none unknown | -12
b2 brother its | 10
b2 brother its none known | 10
b2 buenas <given> | -26
b2 buenas <given> none unknown | -26
b2 buenas habla | 16
b2 buenas habla none known | 16
b2 buenas noches | -10
b2 buenas noches none unknown | -10
b2 buenas soy | 19
b2 buenas soy none known | 19
b2 buenas tardes | 6
b2 buenas tardes comma known | 14
b2 buenos dias | 13
b2 buenos dias comma known | 13
b2 business relief | -8
b2 business relief none unknown | -8
b2 by <given> | -20
b2 by <given> comma unknown | -20
b2 by the | -23
b2 by the none known | -22
b2 by the none unknown | -19
b2 calienta mucho | -7
b2 calienta mucho none unknown | -7
b2 call <given> | -10
b2 call <given> none unknown | -10
b2 call me | 9
b2 call me comma known | 20
b2 call me none known | -13
b2 call me none unknown | 13
b2 call sun | -24
b2 call sun none unknown | -24
b2 callahan on | -9
b2 callahan on none known | -9
b2 called me | 9
b2 called me none known | 9
b2 calling about | -13
b2 calling about none unknown | -13
b2 calling for | -46
b2 calling for none known | -45
b2 calling from | -29
b2 calling from none unknown | -21
b2 calls me | 25
b2 calls me none known | 9
b2 can help | 11
b2 can help stop known | 11
b2 can reach | 19
b2 can reach none known | 19
b2 can start | -15
b2 can start none known | -15
b2 can you | -16
b2 can you none unknown | -16
b2 capital <l> | 15
b2 capital <l> comma unknown | 15
b2 carro se | -8
b2 carro se none unknown | -8
b2 cars the | -7
b2 cars the none unknown | -7
b2 chance me | -11
b2 chance me none unknown | -11
b2 change its | 22
b2 change its none known | 22
b2 charging im | 7
b2 charging im none known | 7
b2 citizens for | -29
b2 citizens for none unknown | -29
b2 cleaning with | -8
b2 cleaning with none known | -8
b2 college im | 7
b2 college im none known | 7
b2 come to | -33
b2 come to none unknown | -33
b2 commander <given> | -17
b2 commander <given> none unknown | -17
b2 con <rare> | -24
b2 con <rare> none unknown | -24
b2 con un | -15
b2 con un none unknown | -15
b2 concerning your | -16
b2 concerning your none unknown | -16
b2 cost please | 7
b2 cost please none known | 7
b2 costco in | -10
b2 counter at | -15
b2 counter at none unknown | -15
b2 cuanto cobra | -8
b2 cuanto cobra stop unknown | -8
b2 customer your | -19
b2 customer your none unknown | -19
b2 day <given> | -12
b2 day <given> none unknown | -12
b2 day but | -4
b2 day but none unknown | -4
b2 day except | -6
b2 day except none unknown | -6
b2 de <rare> | -40
b2 de <rare> comma unknown | -19
b2 de <rare> none unknown | -17
b2 de <rare> stop unknown | -28
b2 de la | -16
b2 de la none known | -15
b2 de su | -23
b2 de su none unknown | -23
b2 deacon <given> | -16
b2 deacon <given> none unknown | -16
b2 dealer in | -7
b2 dealer in none unknown | -7
b2 del <rare> | -4
b2 delivery <n> | -18
b2 delivery <n> none unknown | -18
b2 department at | -29
b2 department at none known | -19
b2 department at none unknown | -26
b2 department of | -16
b2 department of none unknown | -16
b2 desk at | -34
b2 desk at none known | -22
b2 desk at none unknown | -22
b2 dias habla | 13
b2 dias habla none known | 13
b2 dias soy | 11
b2 dias soy none known | 11
b2 dispatch at | -20
b2 dispatch at none unknown | -20
b2 do those | 14
b2 do those stop known | 14
b2 doin <given> | -14
b2 doin <given> none unknown | -14
b2 dollars no | -20
b2 dollars no none unknown | -20
b2 down as | -19
b2 down as none known | -19
b2 down in | -13
b2 down in none unknown | -13
b2 down is | 11
b2 down is none known | 11
b2 dr <given> | -10
b2 dr <given> none unknown | -10
b2 drive a | -7
b2 drive a none known | -7
b2 drive for | -21
b2 drive for none unknown | -21
b2 drive it | 15
b2 drive it stop known | 15
b2 driver in | -13
b2 driver in none known | -13
b2 drives a | -10
b2 drives the | -9
b2 drives the none unknown | -9
b2 el <rare> | -14
b2 el <rare> none unknown | -10
b2 el <rare> stop unknown | -13
b2 eleven under | 11
b2 eleven under none known | 11
b2 en el | -15
b2 en el none unknown | -15
b2 en la | -10
b2 en la none unknown | -10
b2 en los | -28
b2 en los none unknown | -28
b2 es <given> | -9
b2 es <given> none known | -4
b2 es <given> none unknown | -8
b2 es <rare> | -24
b2 es <rare> none unknown | -24
b2 es un | -33
b2 es un none unknown | -28
b2 esta por | -13
b2 esta por none unknown | -13
b2 estoy en | -11
b2 estoy en none unknown | -11
b2 evening <given> | -14
b2 evening <given> none unknown | -14
b2 evening <rare> | 19
b2 evening <rare> none known | 19
b2 evening im | 12
b2 evening im none known | 12
b2 evening its | 16
b2 evening its none known | 16
b2 extended warranty | -15
b2 extended warranty none unknown | -15
b2 far as | -11
b2 far as none unknown | -11
b2 father <given> | 7
b2 father <given> comma known | 15
b2 favor me | -12
b2 favor me none unknown | -12
b2 fees call | 19
b2 fees call none known | 19
b2 fine names | 7
b2 fine names none known | 7
b2 first coast | -16
b2 first coast none unknown | -16
b2 first for | -24
b2 first for none unknown | -24
b2 first name | 38
b2 first name none known | 38
b2 for <given> none known | 14
b2 for <given> none unknown | -25
b2 for <rare> | -15
b2 for a | -36
b2 for a none unknown | -36
b2 for an | -14
b2 for an none unknown | -14
b2 for by | -13
b2 for by none unknown | -13
b2 for common | -17
b2 for common none unknown | -17
b2 for mobile | -7
b2 for mobile none unknown | -7
b2 for my | -7
b2 for my none unknown | -7
b2 for safe | -14
b2 for safe none unknown | -14
b2 for short | 23
b2 for short comma known | 23
b2 for the | -22
b2 for the none known | -11
b2 for the none unknown | -18
b2 for work | 20
b2 for work stop known | 20
b2 free im | 4
b2 free im none known | 4
b2 frenos de | -7
b2 frenos de none unknown | -7
b2 friends of | 22
b2 friends of none known | 28
b2 from <rare> | 9
b2 from <rare> comma known | 19
b2 from <rare> none known | -12
b2 from <rare> none unknown | -31
b2 from <rare> stop known | 12
b2 from bold | -19
b2 from bold none unknown | -19
b2 from bright | -15
b2 from bright none unknown | -15
b2 from from | -7
b2 from from none unknown | -7
b2 from google | -6
b2 from google none unknown | -6
b2 from great | -12
b2 from great none unknown | -12
b2 from greater | -6
b2 from greater none unknown | -6
b2 from harbor | -16
b2 from harbor none unknown | -16
b2 from interstate | -17
b2 from interstate none unknown | -17
b2 from mount | -13
b2 from mount none unknown | -14
b2 from napa | -7
b2 from napa none unknown | -7
b2 from northside | -9
b2 from northside none unknown | -9
b2 from river | -15
b2 from river none unknown | -15
b2 from the | -34
b2 from the none unknown | -34
b2 garage at | -8
b2 garage at none unknown | -8
b2 garage in | -16
b2 garage in none unknown | -16
b2 get <rare> | 13
b2 get <rare> none known | 13
b2 get <rare> stop known | 6
b2 get time | -10
b2 get time none unknown | -10
b2 girl its | 26
b2 girl its none known | 15
b2 go home | 14
b2 go home none known | 14
b2 go on | -6
b2 go on none unknown | -6
b2 go over | -13
b2 go over none unknown | -13
b2 go to | -19
b2 go to none unknown | -19
b2 good <rare> | 9
b2 good <rare> stop known | 9
b2 good afternoon | 29
b2 good afternoon comma known | 10
b2 good afternoon stop known | 12
b2 good day | 14
b2 good day comma known | 14
b2 good evening | 13
b2 good evening stop known | 13
b2 good its | 12
b2 good morning | -20
b2 good morning comma known | 40
b2 good morning comma unknown | -30
b2 good morning stop known | 14
b2 good this | 24
b2 got a | -17
b2 got a none known | -17
b2 got a none unknown | -5
b2 got my | -24
b2 got my none unknown | -24
b2 got no | -13
b2 got no none unknown | -13
b2 got that | -6
b2 got that none unknown | -6
b2 got the | -5
b2 got the none unknown | -9
b2 got two | -10
b2 got two none unknown | -10
b2 grant from | -8
b2 grant from none unknown | -8
b2 great <rare> | -8
b2 great <rare> none unknown | -8
b2 greater mount | -9
b2 greater mount none known | -9
b2 guys in | -7
b2 guys in none known | -7
b2 gym on | -10
b2 gym on none unknown | -10
b2 ha <rare> | -29
b2 ha <rare> none unknown | -25
b2 habla <given> | -30
b2 habla <given> none known | -30
b2 habla <given> none unknown | -10
b2 hablo de | -7
b2 hablo de none unknown | -7
b2 hacen ruido | -11
b2 hacen ruido stop unknown | -11
b2 haha im | 3
b2 haha im none known | 3
b2 half inch | -14
b2 half inch none unknown | -14
b2 handle wiring | 10
b2 handle wiring none known | 10
b2 harbor <rare> | -11
b2 harbor <rare> none unknown | -11
b2 have <car> | -18
b2 have <car> none known | -18
b2 have a | -9
b2 have a none known | -8
b2 have a none unknown | -7
b2 hello <given> | -39
b2 hello <given> comma known | -29
b2 hello <given> none known | -21
b2 hello <given> none unknown | -16
b2 hello dear | 18
b2 hello dear comma known | 18
b2 hello im | 25
b2 hello im none known | 15
b2 hello its | 25
b2 hello its none known | 25
b2 hello sir | 12
b2 hello sir comma known | 12
b2 hello there | 7
b2 hello there comma known | 7
b2 hello will | -18
b2 hello will none known | -18
b2 hello yes | -4
b2 hello yes none known | 18
b2 helping hands | -12
b2 helping hands none unknown | -12
b2 her dad | 17
b2 her dad comma known | 17
b2 her father | 15
b2 her father comma known | 15
b2 her im | 14
b2 her im none known | 14
b2 her names | -33
b2 her names none known | -33
b2 her son | 18
b2 her son comma unknown | 17
b2 here <given> | -21
b2 here <given> none unknown | -21
b2 here from | -9
b2 here from none unknown | -9
b2 here in | -29
b2 here in none unknown | -30
b2 here is | 17
b2 here is none known | 17
b2 here with | -21
b2 here with none unknown | -21
b2 heres <given> | -23
b2 heres <given> none known | -23
b2 hermano es | 15
b2 hermano es none known | 15
b2 hey <given> | 13
b2 hey <given> comma known | 33
b2 hey <given> none known | 4
b2 hey <given> none unknown | -41
b2 hey im | 13
b2 hey im none known | 13
b2 hey its | 36
b2 hey its none known | 24
b2 hey its none unknown | 25
b2 hey man | 14
b2 hey man comma known | 10
b2 hey man none known | 9
b2 hey there | 23
b2 hey there comma known | 23
b2 hey this | 26
b2 hey this none known | 12
b2 hi <given> | -40
b2 hi <given> comma known | 21
b2 hi <given> none known | -44
b2 hi <given> none unknown | -20
b2 hi im | 13
b2 hi im none known | 13
b2 hi its | 34
b2 hi its none known | 31
b2 hi its none unknown | 11
b2 hi love | -15
b2 hi love none unknown | -15
b2 hi there | 24
b2 hi there comma known | 24
b2 higher on | -6
b2 higher on none unknown | -6
b2 his neighbor | 14
b2 his neighbor none known | 14
b2 hit a | -6
b2 hit a none unknown | -6
b2 hola <given> | -21
b2 hola <given> none unknown | -21
b2 hola esta | -33
b2 hola habla | 14
b2 hola habla none known | 14
b2 hola soy | 36
b2 hola soy none known | 36
b2 home in | -10
b2 home in none unknown | -7
b2 hot air | 6
b2 hot air stop known | 6
b2 house <n> | -19
b2 house <n> none unknown | -19
b2 howdy <given> | -21
b2 hurry im | 5
b2 hurry im none known | 5
b2 i <l> | -20
b2 i aint | -11
b2 i aint none unknown | -11
b2 i am | 30
b2 i am none known | 30
b2 i checked | 12
b2 i checked stop known | 12
b2 i drive | -24
b2 i drive none unknown | -24
b2 i have | -11
b2 i have none unknown | -11
b2 i pay | -16
b2 i think | 14
b2 i think none known | 14
b2 idle call | 10
b2 idle call none known | 10
b2 im <given> | 7
b2 im <given> comma known | 13
b2 im <given> comma unknown | -12
b2 im <given> none known | -20
b2 im <given> none unknown | -12
b2 im <given> stop known | 15
b2 im <rare> | 12
b2 im <rare> comma known | 17
b2 im a | -9
b2 im a none unknown | -9
b2 im an | -4
b2 im an none unknown | -4
b2 im at | -7
b2 im at none unknown | -7
b2 im grant | -10
b2 im grant none known | -10
b2 im in | -33
b2 im in none known | -25
b2 im in none unknown | -34
b2 im not | -10
b2 im on | -22
b2 im on none unknown | -22
b2 im with | -9
b2 im with none unknown | -9
b2 in <given> | -16
b2 in <given> comma unknown | -11
b2 in <given> none unknown | -23
b2 in <rare> | -19
b2 in <rare> none unknown | -8
b2 in boy | -20
b2 in boy comma unknown | -20
b2 in east | -9
b2 in east none unknown | -9
b2 in green | -14
b2 in green none unknown | -14
b2 in im | 11
b2 in im none known | 11
b2 in lake | -22
b2 in lake none unknown | -22
b2 in law | -14
b2 in my | -34
b2 in my none known | -11
b2 in my none unknown | -32
b2 in new | -11
b2 in new none unknown | -11
b2 in on | -6
b2 in on none unknown | -6
b2 in orange | -10
b2 in orange none unknown | -10
b2 in the | -31
b2 in the none unknown | -31
b2 instead its | 17
b2 instead its none known | 17
b2 insurance its | 10
b2 insurance its none known | 10
b2 intended for | -23
b2 intended for none known | -23
b2 is <car> | -10
b2 is <car> none known | -10
b2 is <given> | 4
b2 is <given> comma known | -6
b2 is <given> none known | 10
b2 is <given> none unknown | -19
b2 is <given> stop known | 9
b2 is <given> stop unknown | 10
b2 is <rare> | -39
b2 is <rare> comma known | -29
b2 is <rare> comma unknown | 12
b2 is <rare> none unknown | -18
b2 is a | -11
b2 is a none known | -9
b2 is a none unknown | -4
b2 is big | -23
b2 is big none known | -23
b2 is bill | -23
b2 is bill none unknown | -23
b2 is for | -37
b2 is for none known | -37
b2 is grant | -22
b2 is grant none known | -22
b2 is in | -15
b2 is in none unknown | -6
b2 is is | 13
b2 is is none known | 13
b2 is joy | -22
b2 is joy none known | -22
b2 is my | -6
b2 is my none unknown | -6
b2 is price | 4
b2 is price none known | 4
b2 is skip | 11
b2 is skip none known | 11
b2 is state | -20
b2 is state none unknown | -20
b2 is stone | 14
b2 is stone stop known | 14
b2 is the | -28
b2 is the none unknown | -28
b2 is this | -52
b2 is this none unknown | -52
b2 is will | -21
b2 is will none known | -21
b2 it <given> | -22
b2 it <given> none unknown | -10
b2 it <rare> | 16
b2 it <rare> none known | 16
b2 it aint | -12
b2 it aint none unknown | -10
b2 it call | 27
b2 it fixed | 13
b2 it fixed stop known | 13
b2 it from | -4
b2 it from none unknown | -4
b2 it im | 19
b2 it im none unknown | 19
b2 it is | 16
b2 it is none known | 16
b2 it just | -8
b2 it just none unknown | -8
b2 it like | -12
b2 it like none unknown | -12
b2 it names | 15
b2 it names none known | 15
b2 it to | -4
b2 it to none unknown | -4
b2 it up | 14
b2 it up none known | 14
b2 its <car> | -10
b2 its <car> comma unknown | -10
b2 its <given> | -7
b2 its <given> comma unknown | 5
b2 its <given> none known | -35
b2 its <given> none unknown | -10
b2 its <given> stop known | 27
b2 its <given> stop unknown | 5
b2 its <rare> | 4
b2 its <rare> none unknown | 7
b2 its a | -33
b2 its a none known | -19
b2 its a none unknown | -30
b2 its for | 21
b2 its for none known | 21
b2 its mac | 13
b2 its mac stop known | 13
b2 its me | 28
b2 its me comma known | 13
b2 its me stop known | 8
b2 its the | -12
b2 its the none unknown | -12
b2 its will | -7
b2 its will none known | -7
b2 its your | -30
b2 its your none unknown | -30
b2 ive a | -7
b2 ive a none known | -7
b2 job in | -11
b2 job in none unknown | -11
b2 joints <rare> | 17
b2 joints <rare> none known | 17
b2 just call | 6
b2 just call stop known | 6
b2 just past | -16
b2 just past none unknown | -16
b2 just talk | 13
b2 just talk stop known | 13
b2 kidding its | 6
b2 kidding its none known | 6
b2 known its | 6
b2 known its none known | 6
b2 la <rare> | -17
b2 la <rare> none unknown | -17
b2 la bateria | -21
b2 la bateria stop unknown | -17
b2 la i | -7
b2 la i none unknown | -7
b2 labor call | 8
b2 labor call none known | 8
b2 last name | -21
b2 last name none known | 9
b2 last name none unknown | -46
b2 last night | 13
b2 last night none known | 13
b2 le <rare> | 21
b2 le <rare> none known | 26
b2 le habla | 29
b2 le habla none known | 29
b2 left the | -6
b2 left the none unknown | -6
b2 light on | -20
b2 light on none unknown | -19
b2 like <rare> | -10
b2 like <rare> none unknown | -10
b2 like a | -33
b2 like a none unknown | -33
b2 like now | 15
b2 like now stop known | 15
b2 like the | -12
b2 like the none unknown | -12
b2 lines at | -7
b2 lines at none unknown | -7
b2 listing on | -11
b2 listing on none unknown | -11
b2 little <rare> | -35
b2 live in | -21
b2 live in none known | -21
b2 live off | -24
b2 live off none unknown | -24
b2 llamo <given> | -34
b2 llamo <given> none known | -29
b2 llamo <given> none unknown | -8
b2 llamo <rare> | -17
b2 llamo <rare> none unknown | -17
b2 llamo de | -5
b2 llamo de none unknown | -5
b2 llave y | -7
b2 llave y none unknown | -7
b2 los <rare> | -39
b2 los <rare> none unknown | -34
b2 lot at | -34
b2 lot at none unknown | -34
b2 lot in | -7
b2 lot in none unknown | -7
b2 lot on | -22
b2 lot on none unknown | -22
b2 man <given> | -16
b2 man <given> none unknown | -16
b2 man for | -7
b2 man for none known | -7
b2 man its | 17
b2 man its none known | 10
b2 manager at | -4
b2 manager at none unknown | -4
b2 manana para | -6
b2 manana para none unknown | -6
b2 me <given> | -26
b2 me <given> none unknown | -26
b2 me <rare> | -24
b2 me <rare> none known | -24
b2 me a | -6
b2 me a none unknown | -6
b2 me im | 25
b2 me im none known | 25
b2 me its | 33
b2 me its none known | 33
b2 me llamo | 39
b2 me llamo none known | 36
b2 me llamo none unknown | 20
b2 me los | -7
b2 me los none unknown | -7
b2 me puede | -14
b2 me puede none unknown | -14
b2 message for | 3
b2 message for none known | 3
b2 message from | -9
b2 message from none unknown | -9
b2 message im | 6
b2 message im none known | 6
b2 met im | 7
b2 met im none known | 7
b2 mi <rare> | -24
b2 mi <rare> none known | -15
b2 mi hijo | -21
b2 miss <given> | 7
b2 miss <given> none known | 31
b2 miss <given> none unknown | -21
b2 miss <given> stop known | 6
b2 mobile mechanic | 17
b2 mobile mechanic stop known | 17
b2 mom its | 29
b2 mom its none known | 29
b2 month <given> | -18
b2 month <given> none known | -18
b2 month im | 9
b2 month im none known | 9
b2 morning <given> | -14
b2 morning <given> none unknown | -14
b2 morning desert | -18
b2 morning desert none unknown | -18
b2 morning im | 7
b2 morning im none known | 7
b2 morning its none known | 25
b2 morning its none unknown | -17
b2 morning with | -14
b2 morning with none unknown | -14
b2 mount <rare> | -20
b2 mount <rare> none unknown | -20
b2 move it | -20
b2 moved to | -13
b2 moved to none unknown | -13
b2 mr <given> | -26
b2 mr <given> none unknown | -36
b2 mrs <given> | -15
b2 mrs <given> none unknown | -7
b2 mrs <rare> | 18
b2 mrs <rare> comma unknown | 23
b2 my <car> | -13
b2 my <car> none known | -12
b2 my <rare> | 22
b2 my <rare> none known | 22
b2 my back | 11
b2 my back stop known | 11
b2 my boss | -26
b2 my boss comma known | -26
b2 my cousin | -18
b2 my cousin none known | -18
b2 my coworker | -14
b2 my coworker none known | -14
b2 my daughter | -19
b2 my daughter none known | -16
b2 my dog | -16
b2 my dog none unknown | -16
b2 my engine | -17
b2 my engine none known | -17
b2 my husband | -24
b2 my husband none known | -12
b2 my husbands | -33
b2 my husbands none unknown | -31
b2 my name | 33
b2 my name none known | 27
b2 my name none unknown | 19
b2 my names | 32
b2 my names none known | 27
b2 my neighbor | -17
b2 my neighbor none known | -17
b2 my neighbor none unknown | -9
b2 my nephew | -17
b2 my son | -24
b2 my sons | -28
b2 my sons none unknown | -11
b2 my wife | -29
b2 my wife none known | -18
b2 name <given> | -26
b2 name <given> comma unknown | -27
b2 name <given> none known | 7
b2 name <given> none unknown | -18
b2 name <rare> | -21
b2 name <rare> comma unknown | -16
b2 name <rare> none unknown | -24
b2 name is | 34
b2 name is none known | 21
b2 name is none unknown | 33
b2 names <given> | -20
b2 names <given> comma known | 19
b2 names <given> none known | -31
b2 names <given> none unknown | -14
b2 names will | -10
b2 names will none known | -10
b2 napa auto | -7
b2 napa auto none unknown | -7
b2 napa on | -24
b2 napa on none known | -18
b2 napa on none unknown | -26
b2 national small | -17
b2 national small none unknown | -17
b2 need hands | 13
b2 need hands stop known | 13
b2 new one | -19
b2 new one none unknown | -19
b2 next month | 16
b2 next month stop known | 16
b2 next week | 7
b2 next week stop known | 7
b2 no <l> | 13
b2 no <l> stop known | 13
b2 no <rare> | -8
b2 no <rare> none unknown | -8
b2 no arranca | -6
b2 no arranca stop unknown | -6
b2 no la | -8
b2 no la none unknown | -8
b2 no on | -27
b2 no on none unknown | -27
b2 no prende | -12
b2 no prende none unknown | -12
b2 no se | -16
b2 no se none unknown | -16
b2 noise like | -13
b2 noise like none unknown | -13
b2 nombre es | 38
b2 nombre es none known | 28
b2 nombre es none unknown | 21
b2 not <given> | 21
b2 not <given> stop known | 16
b2 not crazy | 18
b2 not crazy stop known | 18
b2 not the | -17
b2 not the none known | -13
b2 not the none unknown | -16
b2 noticed your | -14
b2 noticed your none unknown | -14
b2 now <rare> | -8
b2 now <rare> none unknown | -8
b2 now now | -17
b2 now now stop unknown | -17
b2 number from | -16
b2 number from none known | -16
b2 number im | 27
b2 number im none known | 27
b2 nurse at | -15
b2 nurse at none unknown | -4
b2 october <rare> | -27
b2 october <rare> stop unknown | -27
b2 of <given> | -10
b2 of <given> none unknown | -10
b2 of <rare> | -22
b2 of <rare> comma known | -22
b2 of a | -7
b2 of a none unknown | -7
b2 of my | -16
b2 of my none unknown | -7
b2 of social | -16
b2 of social none unknown | -16
b2 of the | -19
b2 of the none unknown | -19
b2 of yours | 17
b2 of yours comma known | 17
b2 off <rare> | -27
b2 off <rare> none unknown | -27
b2 off of | -6
b2 off of none unknown | -13
b2 office <n> | -5
b2 office <n> none unknown | -5
b2 office <rare> | -21
b2 office <rare> none known | -21
b2 office at | -14
b2 office at none known | -14
b2 office in | -6
b2 office in none unknown | -6
b2 office its | 14
b2 office its none known | 14
b2 office on | -16
b2 office on none unknown | -5
b2 officer <given> | -15
b2 officer <given> none known | -15
b2 officer lang | -15
b2 officer lang comma unknown | -15
b2 oh <given> | 12
b2 oh <given> stop known | 13
b2 oh my | -28
b2 oh my none unknown | -28
b2 oil synthetic | 8
b2 oil synthetic stop known | 8
b2 old st | -9
b2 old st none unknown | -9
b2 on <given> | -27
b2 on <given> none known | -27
b2 on <given> none unknown | -8
b2 on <rare> | -21
b2 on <rare> comma unknown | -10
b2 on <rare> none known | -24
b2 on <rare> none unknown | -20
b2 on <rare> stop known | 33
b2 on a | -28
b2 on a none known | -18
b2 on a none unknown | -21
b2 on beach | -8
b2 on beach none unknown | -8
b2 on gate | -12
b2 on gate none unknown | -12
b2 on im | 16
b2 on im none known | 16
b2 on its none known | 10
b2 on my | -35
b2 on my none known | -34
b2 on my none unknown | -8
b2 on old | -13
b2 on old none unknown | -13
b2 on on | -11
b2 on on none known | -11
b2 on that | 17
b2 on the | -21
b2 on the none known | -18
b2 on the none unknown | -15
b2 one <rare> | -9
b2 one <rare> none unknown | -9
b2 one on | -17
b2 one on none unknown | -17
b2 one the | -10
b2 one to | -14
b2 one to none unknown | -14
b2 opinion im | 9
b2 opinion im none known | 9
b2 or both | 11
b2 or both stop known | 11
b2 or nobody | 9
b2 or nobody stop known | 9
b2 oreilly on | -22
b2 oreilly on none unknown | -22
b2 our <car> | -18
b2 our <car> none known | -18
b2 our <rare> | -35
b2 our bakery | -10
b2 our bakery comma unknown | -10
b2 out at | -7
b2 out at none unknown | -7
b2 out here | -13
b2 out here none unknown | -13
b2 out in | -16
b2 out in none unknown | -16
b2 out of | -21
b2 out of none known | -21
b2 out of none unknown | -16
b2 out on | -13
b2 out on none unknown | -13
b2 out past | -39
b2 out past none unknown | -20
b2 out to | -13
b2 out to none unknown | -13
b2 over at | -8
b2 over at none known | -11
b2 over for | -8
b2 over in | -14
b2 over in none unknown | -8
b2 over on | -26
b2 over on none unknown | -26
b2 owner your | -12
b2 owner your none unknown | -12
b2 page of | -14
b2 page of none unknown | -14
b2 paid the | -24
b2 paid the none known | -24
b2 paper one | -9
b2 paper one stop unknown | -9
b2 para <rare> | -21
b2 para <rare> none known | -17
b2 para un | -15
b2 para un none unknown | -15
b2 park off | -20
b2 park off none unknown | -20
b2 park on | -8
b2 park on none unknown | -8
b2 parked on | -7
b2 parked on none known | -7
b2 parts from | -10
b2 parts from none unknown | -10
b2 past the | -6
b2 past the none unknown | -6
b2 pastor <given> | -6
b2 pastor <given> none unknown | -6
b2 paying im | 10
b2 paying im none known | 10
b2 payment by | -15
b2 payment by none unknown | -15
b2 pick <l> | -18
b2 pick <l> comma unknown | -18
b2 place in | -14
b2 place in none unknown | -14
b2 plan im | 6
b2 plan im none known | 6
b2 please <given> | -24
b2 please <given> none unknown | -7
b2 please call | 15
b2 please call stop known | 9
b2 please im | 10
b2 please im none known | 10
b2 please ring | 13
b2 please ring none known | 13
b2 prende le | -6
b2 prende le none unknown | -6
b2 price at | -12
b2 price at none unknown | -12
b2 problem im | 15
b2 problem im none known | 15
b2 program at | -11
b2 program at none unknown | -11
b2 publix on | -38
b2 publix on none known | -38
b2 publix on none unknown | -7
b2 puede <rare> | -22
b2 puede <rare> none known | -22
b2 put down | 19
b2 put down none known | 19
b2 qualify for | -34
b2 qualify for none unknown | -34
b2 que me | -13
b2 que me none unknown | -13
b2 radiador y | -7
b2 radiador y none unknown | -7
b2 re <rare> | -27
b2 re <rare> none unknown | -27
b2 reach a | -21
b2 reach a none known | -21
b2 real close | 12
b2 real close stop known | 12
b2 real names | 14
b2 real names none known | 14
b2 really is | 5
b2 really is none known | 5
b2 regarding your | -14
b2 regarding your none unknown | -14
b2 remember me | 13
b2 remember me comma known | 13
b2 reverend <given> | -5
b2 reverend <given> none unknown | -5
b2 road its | -8
b2 road its none unknown | -8
b2 row <l> | 9
b2 row <l> none known | 9
b2 royal and | -11
b2 royal and none unknown | -11
b2 school in | -5
b2 school in none unknown | -5
b2 scratch saturday | 9
b2 scratch saturday stop known | 9
b2 se <rare> | -12
b2 se <rare> none unknown | -12
b2 se le | -8
b2 se le none unknown | -8
b2 see if | -7
b2 see you | -6
b2 see you none unknown | -6
b2 sell it | 13
b2 sell it stop known | 13
b2 sellers in | -20
b2 sellers in none unknown | -20
b2 selling in | -8
b2 selling in none unknown | -8
b2 senor habla | 10
b2 senor habla none known | 10
b2 senora <given> | -33
b2 senora <given> none unknown | -33
b2 shell on | -8
b2 shell on none unknown | -8
b2 shop in | -13
b2 shop in none known | -13
b2 shop on | -17
b2 shop on none known | -9
b2 shop on none unknown | -9
b2 si <rare> | -9
b2 si <rare> none unknown | -9
b2 si buenas | -11
b2 si buenas comma known | -11
b2 si habla | 14
b2 si habla none known | 14
b2 si hello | 14
b2 si hello comma known | 14
b2 since before | -17
b2 since before none unknown | -17
b2 sir <given> | -14
b2 sister <given> | -19
b2 sister <given> none known | -19
b2 site in | -6
b2 six hundred | 14
b2 six hundred stop known | 14
b2 six tonight | 18
b2 six tonight stop known | 18
b2 six transmission | -7
b2 six transmission none unknown | -7
b2 small business | -9
b2 small business none unknown | -9
b2 smell like | -11
b2 smell like none unknown | -11
b2 smoke just | -21
b2 smoke just none unknown | -21
b2 so im | 4
b2 so its | 23
b2 so its none known | 21
b2 so its none unknown | 15
b2 social security | -23
b2 social security none unknown | -23
b2 sorry its | 6
b2 sorry its none known | 6
b2 south of | -20
b2 south of none unknown | -20
b2 soy <given> | 12
b2 soy <given> comma known | 26
b2 soy <given> none known | -18
b2 soy <given> none unknown | -11
b2 soy <rare> | -29
b2 soy <rare> none known | -29
b2 soy la | 18
b2 soy la none known | 18
b2 speak much | -4
b2 speak much none unknown | -4
b2 state <rare> | -10
b2 state <rare> none known | -10
b2 state of | -25
b2 state of none unknown | -25
b2 station in | -5
b2 station in none unknown | -5
b2 stay in | -20
b2 stay in none unknown | -20
b2 store on | -10
b2 store on none known | -10
b2 street in | -10
b2 student at | -6
b2 student at none unknown | -6
b2 student loan | -18
b2 student loan none unknown | -18
b2 stuff names | 15
b2 stuff names none known | 15
b2 su <rare> | -29
b2 su <rare> none unknown | -29
b2 summer my | -6
b2 summer my none unknown | -6
b2 take <rare> | -22
b2 take <rare> none unknown | -22
b2 tank today | 14
b2 tank today none known | 14
b2 tardes habla | 28
b2 tardes habla none known | 28
b2 tardes soy | 24
b2 tardes soy none known | 24
b2 target on | -14
b2 target on none unknown | -14
b2 tax and | -8
b2 tax and none unknown | -8
b2 tell me | 12
b2 tell me stop known | 12
b2 ten tonight | 13
b2 ten tonight stop known | 13
b2 thank you | -5
b2 thank you comma known | 24
b2 thank you none known | -8
b2 thanks its | 30
b2 thanks oh | 11
b2 thanks oh comma known | 11
b2 that run | 12
b2 that run stop known | 12
b2 thats a | -8
b2 thats a none unknown | -8
b2 thats me | 22
b2 thats me comma known | 22
b2 the <car> | -32
b2 the <car> none known | -27
b2 the <given> | -21
b2 the <given> none unknown | -9
b2 the <n> | -12
b2 the <n> none known | -8
b2 the <rare> | 23
b2 the <rare> comma known | 26
b2 the <rare> none known | -10
b2 the <rare> none unknown | -39
b2 the <rare> stop known | 23
b2 the car | 8
b2 the car stop known | 10
b2 the church | -11
b2 the church none unknown | -11
b2 the driveway | 11
b2 the driveway stop known | 11
b2 the employee | -7
b2 the employee none unknown | -7
b2 the end | -6
b2 the fellow | 15
b2 the fellow stop unknown | 15
b2 the gas | 15
b2 the gas stop known | 15
b2 the grand | -14
b2 the home | -8
b2 the home none unknown | -8
b2 the mechanic | 10
b2 the mechanic stop known | 10
b2 the mobile | -18
b2 the mobile none known | -18
b2 the money | 13
b2 the money stop known | 13
b2 the names | 20
b2 the names none known | 20
b2 the national | -11
b2 the national none unknown | -11
b2 the rear | -13
b2 the rear none unknown | -13
b2 the small | -12
b2 the small none unknown | -12
b2 the social | -23
b2 the social none unknown | -23
b2 the south | -15
b2 the south none unknown | -15
b2 the student | -9
b2 the student none unknown | -9
b2 the the | -7
b2 the the none unknown | -7
b2 the tie | -17
b2 the tie none known | -17
b2 the town | -20
b2 the town none unknown | -20
b2 the truck | 12
b2 the truck stop known | 12
b2 the united | -19
b2 the united none unknown | -19
b2 the vehicle | -8
b2 the vehicle none unknown | -8
b2 the way | 16
b2 the way none known | 16
b2 the winn | -11
b2 the winn comma known | -11
b2 then the | -9
b2 then the none unknown | -9
b2 there <given> | -24
b2 there <given> none known | -19
b2 there <given> none unknown | -11
b2 theres a | -7
b2 theres a none unknown | -7
b2 thing on | -7
b2 thing on none unknown | -7
b2 think <given> | -10
b2 think <given> none unknown | -10
b2 this <given> | -19
b2 this <given> none unknown | -19
b2 this <rare> | 16
b2 this <rare> none unknown | 16
b2 this heres | 27
b2 this heres none known | 27
b2 this is | 38
b2 this is none known | 41
b2 this is none unknown | 4
b2 three <rare> | -6
b2 three <rare> none unknown | -6
b2 three days | 10
b2 three days stop known | 10
b2 through insurance | 10
b2 through insurance stop known | 10
b2 through the | -8
b2 through the none unknown | -8
b2 time <given> | -6
b2 time <given> none unknown | -6
b2 tire on | -15
b2 tire on none unknown | -15
b2 to come | -4
b2 to come none unknown | -4
b2 to green | -20
b2 to green none unknown | -20
b2 to know | -11
b2 to know none unknown | -11
b2 to reach | -22
b2 to say | 18
b2 to say none known | 18
b2 to the | -23
b2 to the none unknown | -23
b2 to world | -7
b2 to world none unknown | -7
b2 to you | 15
b2 to you comma known | 19
b2 to you stop unknown | 14
b2 today its | 16
b2 today its none known | 16
b2 tomorrow on | -12
b2 tomorrow on none unknown | -12
b2 tonight im | 12
b2 tonight im none known | 12
b2 touch it | 16
b2 touch it stop known | 16
b2 towed from | -19
b2 towed from none unknown | -19
b2 trip to | -19
b2 troca se | -7
b2 troca se none unknown | -7
b2 trying you | 12
b2 trying you stop known | 12
b2 tune up | 8
b2 tune up stop known | 11
b2 two <rare> | -28
b2 two <rare> none unknown | -28
b2 two thousand | 9
b2 two thousand stop known | 9
b2 un <rare> | -34
b2 un <rare> none unknown | -36
b2 una <car> | -8
b2 una <car> none known | -8
b2 uniform and | -10
b2 uniform and none unknown | -10
b2 united states | -23
b2 united states none unknown | -23
b2 uno para | -21
b2 uno para none unknown | -21
b2 up <given> | -21
b2 up <given> none unknown | -21
b2 up in | -35
b2 up in none unknown | -35
b2 up its | 18
b2 up its none known | 18
b2 up the | -11
b2 up the none unknown | -11
b2 up this | 16
b2 up this none known | 16
b2 usted ha | -29
b2 usted ha none unknown | -29
b2 van on | -8
b2 van on none unknown | -8
b2 vans a | -5
b2 vehicle is | -12
b2 vehicle is none known | -12
b2 verified and | -14
b2 verified and none known | -14
b2 voicemail from | -16
b2 voicemail from none unknown | -16
b2 walmart de | -7
b2 walmart de none unknown | -7
b2 walmart im | 12
b2 walmart im none known | 12
b2 walmart on | -24
b2 walmart on none unknown | -24
b2 weather coming | 5
b2 weather coming stop known | 5
b2 weeks out | 13
b2 weeks out stop known | 13
b2 weird like | -6
b2 weird like none unknown | -6
b2 well hey | 8
b2 well hey stop known | 8
b2 well howdy | 11
b2 well howdy stop known | 11
b2 were off | -9
b2 were off none unknown | -9
b2 whats good | -30
b2 whats good none unknown | -30
b2 whats up | 18
b2 whats up comma known | 18
b2 when hot | 11
b2 when hot stop known | 11
b2 wife <given> | -31
b2 wife <given> none unknown | -31
b2 wiring <n> | 15
b2 wiring <n> stop known | 15
b2 wiring im | 13
b2 wiring im none known | 13
b2 with <rare> | -18
b2 with <rare> none known | -7
b2 with <rare> none unknown | -18
b2 with a | -28
b2 with a none unknown | -28
b2 with auto | -7
b2 with auto none unknown | -7
b2 with bold | -5
b2 with bold none unknown | -5
b2 with bright | -15
b2 with bright none unknown | -15
b2 with fast | -15
b2 with fast none known | -15
b2 with first | -6
b2 with first none unknown | -6
b2 with great | -9
b2 with great none unknown | -9
b2 with guardian | -9
b2 with guardian none unknown | -9
b2 with helping | -15
b2 with helping none unknown | -15
b2 with little | -14
b2 with little none unknown | -14
b2 with local | -7
b2 with local none unknown | -7
b2 with me | 16
b2 with me stop known | 16
b2 with my | -19
b2 with national | -10
b2 with national none unknown | -10
b2 with no | -14
b2 with no none unknown | -14
b2 with oreilly | -4
b2 with oreilly none unknown | -4
b2 with peak | -6
b2 with peak none unknown | -6
b2 with rank | -5
b2 with rank none unknown | -5
b2 with red | -11
b2 with red none known | -11
b2 with state | -7
b2 with state none unknown | -7
b2 with the | -24
b2 with the none known | -18
b2 with the none unknown | -23
b2 with three | -6
b2 with three none unknown | -6
b2 wont start | 13
b2 wont start stop known | 17
b2 work <given> | -9
b2 work <given> none unknown | -9
b2 work in | -9
b2 work in none unknown | -6
b2 work its | 19
b2 work its none known | 19
b2 work on | -13
b2 work on none unknown | -15
b2 would be | 18
b2 would be none unknown | 18
b2 would suit | 6
b2 would suit stop known | 6
b2 write <given> | 10
b2 write <given> stop known | 10
b2 writer at | -5
b2 writer at none unknown | -5
b2 y <l> | -33
b2 y <rare> | -9
b2 y <rare> none unknown | -9
b2 y no | -10
b2 y no none unknown | -10
b2 ya doin | 8
b2 ya doin none known | 8
b2 yall its | 9
b2 yall its none known | 9
b2 yeah <given> | -21
b2 yeah <given> none unknown | -7
b2 yeah hello | 15
b2 yeah hello comma known | 15
b2 yeah hey | 14
b2 yeah hey comma known | 14
b2 yeah im | 20
b2 yeah im none known | 20
b2 yeah its none known | 28
b2 yeah names | 21
b2 yeah names none known | 21
b2 years at | -9
b2 years at none unknown | -9
b2 yellow house | 11
b2 yellow house stop known | 11
b2 yelp for | -9
b2 yelp for none unknown | -9
b2 yes <given> | -24
b2 yes <given> none unknown | -29
b2 yes hello | 19
b2 yes hello comma known | 19
b2 yes on | -16
b2 yes on none unknown | -16
b2 yes sir | 11
b2 yes sir comma known | 11
b2 yo <given> | -50
b2 yo its | 30
b2 yo its none known | 22
b2 you <given> | -20
b2 you <given> none unknown | -20
b2 you can | 10
b2 you can stop known | 7
b2 you do | -19
b2 you do none unknown | -19
b2 you doin | 9
b2 you doin stop known | 9
b2 you for | -7
b2 you for none unknown | -7
b2 you please | 10
b2 you please stop known | 15
b2 you take | -22
b2 you take none unknown | -22
b2 you the | -9
b2 you the none unknown | -5
b2 you win | 11
b2 you win none known | 11
b2 you work | 13
b2 you work stop known | 13
b2 your <rare> | -21
b2 your <rare> none unknown | -13
b2 your electric | -29
b2 your electric none known | -29
b2 your four | -22
b2 your four none unknown | -22
b2 your google | -20
b2 your google none unknown | -20
b2 your new | -4
b2 your new none unknown | -4
b2 your service | -12
b2 your service none known | -12
b2 your social | -19
b2 your social none unknown | -19
b2 your time | 8
b2 your time stop known | 19
b2 youre in | -8
b2 youre in none unknown | -8
b3 <car> <car> <car> | 10
b3 <car> <car> <given> | -25
b3 <car> <car> <rare> | -17
b3 <car> <car> diesel | -26
b3 <car> <car> im | -14
b3 <car> <car> in | -23
b3 <car> <car> its | -4
b3 <car> <car> last | -5
b3 <car> <car> my | -12
b3 <car> <car> off | -7
b3 <car> <car> on | -7
b3 <car> <car> the | -15
b3 <car> <n> <n> | -20
b3 <car> and im | 6
b3 <car> and it | -8
b3 <car> and its | -18
b3 <car> and the | -8
b3 <car> at the | -20
b3 <car> cuanto cobra | -8
b3 <car> dealer in | -7
b3 <car> im <given> | -11
b3 <car> im in | -16
b3 <car> im on | -9
b3 <car> is a | -4
b3 <car> its a | -18
b3 <car> its the | -12
b3 <car> my names | 9
b3 <car> this is | 34
b3 <car> with the | -9
b3 <given> <car> <car> | -8
b3 <given> <given> <car> | -11
b3 <given> <given> <given> | -23
b3 <given> <given> <rare> | -41
b3 <given> <given> its | 17
b3 <given> <rare> <car> | -7
b3 <given> <rare> <given> | 10
b3 <given> <rare> <rare> | -19
b3 <given> <rare> at | -15
b3 <given> <rare> de | -12
b3 <given> <rare> from | -20
b3 <given> <rare> here | -12
b3 <given> <rare> im | -5
b3 <given> <rare> in | -22
b3 <given> <rare> keystone | -16
b3 <given> <rare> my | -10
b3 <given> <rare> on | -14
b3 <given> <rare> speaking | -14
b3 <given> <rare> thats | 21
b3 <given> <rare> united | -8
b3 <given> <rare> with | -17
b3 <given> and my | -12
b3 <given> at <rare> | -24
b3 <given> at advance | -5
b3 <given> at capital | -12
b3 <given> at enterprise | -11
b3 <given> at first | -15
b3 <given> at keystone | -11
b3 <given> at the | -8
b3 <given> at three | -15
b3 <given> calling from | -16
b3 <given> first name | 28
b3 <given> from <rare> | 7
b3 <given> from bold | -19
b3 <given> from from | -7
b3 <given> from great | -12
b3 <given> from interstate | -17
b3 <given> from napa | -7
b3 <given> from northside | -9
b3 <given> from the | -6
b3 <given> here from | -9
b3 <given> here with | -20
b3 <given> hi its | 12
b3 <given> in the | -12
b3 <given> its <car> | -10
b3 <given> its your | -30
b3 <given> last name | -41
b3 <given> not <given> | 21
b3 <given> off of | -13
b3 <given> out in | -15
b3 <given> out on | -13
b3 <given> price at | -12
b3 <given> su <rare> | -21
b3 <given> thats me | 22
b3 <given> this is | 33
b3 <given> up in | -23
b3 <given> with <rare> | -14
b3 <given> with auto | -7
b3 <given> with bright | -9
b3 <given> with fast | -15
b3 <given> with guardian | -9
b3 <given> with helping | -15
b3 <given> with little | -14
b3 <given> with local | -7
b3 <given> with national | -10
b3 <given> with rank | -5
b3 <given> with the | -11
b3 <l> <l> <l> | 18
b3 <l> <l> <rare> | -26
b3 <l> <l> a | 16
b3 <l> <l> on | -17
b3 <l> <rare> un | -6
b3 <l> a <l> | -11
b3 <l> as in | -16
b3 <l> capital <l> | 15
b3 <l> first name | 27
b3 <l> i <l> | -20
b3 <l> last name | -42
b3 <l> my <car> | -5
b3 <l> no <l> | 13
b3 <l> six transmission | -7
b3 <l> y <l> | -33
b3 <n> <given> <rare> | -5
b3 <n> <n> <given> | -26
b3 <n> <n> <n> | 5
b3 <n> <n> after | -13
b3 <n> <n> again | -28
b3 <n> <n> gracias | -17
b3 <n> <n> hablo | -9
b3 <n> <n> im | 7
b3 <n> <n> its | 25
b3 <n> <n> no | -10
b3 <n> <n> okay | -12
b3 <n> <n> on | -23
b3 <n> <n> thanks | -22
b3 <n> <n> thats | -5
b3 <n> <rare> its | 9
b3 <n> <rare> on | -6
b3 <n> <rare> road | 4
b3 <n> and it | -12
b3 <n> and its | 8
b3 <n> and over | 15
b3 <n> ask for | 28
b3 <n> by the | -12
b3 <n> im on | -10
b3 <n> its <given> | -7
b3 <n> just past | -16
b3 <n> my names | 7
b3 <n> name is | 16
b3 <n> real names | 14
b3 <n> thats a | -7
b3 <n> this is | 27
b3 <n> with the | -8
b3 <rare> <car> <car> | -5
b3 <rare> <given> <given> | -12
b3 <rare> <given> <rare> | -22
b3 <rare> <given> at | -16
b3 <rare> <given> with | -15
b3 <rare> <rare> <rare> | -17
b3 <rare> <rare> and | -6
b3 <rare> <rare> en | -16
b3 <rare> <rare> from | -12
b3 <rare> <rare> here | 10
b3 <rare> <rare> in | -22
b3 <rare> <rare> on | -15
b3 <rare> <rare> para | -18
b3 <rare> <rare> por | 6
b3 <rare> <rare> soy | -6
b3 <rare> <rare> spelled | 22
b3 <rare> <rare> thats | -14
b3 <rare> <rare> una | -14
b3 <rare> and the | -6
b3 <rare> at <n> | -9
b3 <rare> at <rare> | -11
b3 <rare> at church | 14
b3 <rare> at greater | -10
b3 <rare> at new | -13
b3 <rare> at the | -4
b3 <rare> bien <rare> | -7
b3 <rare> brother its | 10
b3 <rare> by the | -7
b3 <rare> call <given> | -7
b3 <rare> call sun | -24
b3 <rare> chance me | -11
b3 <rare> con un | -15
b3 <rare> de <rare> | -35
b3 <rare> de su | -18
b3 <rare> del <rare> | -4
b3 <rare> desk at | -15
b3 <rare> down in | -6
b3 <rare> driver in | -13
b3 <rare> el <rare> | -9
b3 <rare> en los | -28
b3 <rare> first name | 18
b3 <rare> for the | -16
b3 <rare> from <rare> | -16
b3 <rare> from greater | -6
b3 <rare> from the | -6
b3 <rare> got no | -13
b3 <rare> grant from | -8
b3 <rare> her names | -20
b3 <rare> here in | -9
b3 <rare> here with | -17
b3 <rare> im <given> | -11
b3 <rare> im <rare> | 17
b3 <rare> im in | -15
b3 <rare> im with | -3
b3 <rare> in <rare> | -15
b3 <rare> in the | -3
b3 <rare> its <given> | 14
b3 <rare> its a | -19
b3 <rare> known its | 6
b3 <rare> last name | 16
b3 <rare> le habla | 11
b3 <rare> lot at | -8
b3 <rare> me llamo | 26
b3 <rare> me puede | -14
b3 <rare> message im | 6
b3 <rare> names <given> | -12
b3 <rare> next month | 16
b3 <rare> no prende | -8
b3 <rare> of <rare> | -22
b3 <rare> office <rare> | -21
b3 <rare> office its | 14
b3 <rare> on <rare> | -20
b3 <rare> on the | -10
b3 <rare> over at | -11
b3 <rare> over in | -8
b3 <rare> para <rare> | -20
b3 <rare> para un | -15
b3 <rare> so its | 16
b3 <rare> soy <given> | 11
b3 <rare> soy <rare> | -29
b3 <rare> state <rare> | -23
b3 <rare> su <rare> | -20
b3 <rare> the names | 20
b3 <rare> this <rare> | 19
b3 <rare> this is | 19
b3 <rare> un <rare> | -15
b3 <rare> uniform and | -9
b3 <rare> up in | -29
b3 <rare> usted ha | -26
b3 <rare> wife <given> | -31
b3 <rare> with <rare> | -12
b3 <rare> with bold | -5
b3 <rare> with first | -6
b3 <rare> with great | -4
b3 <rare> with red | -11
b3 <rare> with three | -6
b3 ^ <given> <car> | -25
b3 ^ <given> <given> | -19
b3 ^ <given> <rare> | -43
b3 ^ <given> at | -16
b3 ^ <given> con | -14
b3 ^ <given> from | -12
b3 ^ <given> here | 17
b3 ^ <given> with | -13
b3 ^ <given> your | -15
b3 ^ <rare> <given> | -28
b3 ^ <rare> soy | 20
b3 ^ <rare> the | -6
b3 ^ <rare> this | -18
b3 ^ ^ <given> | -10
b3 ^ ^ <rare> | 23
b3 ^ ^ ^ | 14
b3 ^ ^ afternoon | 13
b3 ^ ^ blank | -29
b3 ^ ^ buenas | 21
b3 ^ ^ bueno | -23
b3 ^ ^ evening | 14
b3 ^ ^ good | -10
b3 ^ ^ greetings | 18
b3 ^ ^ hello | 10
b3 ^ ^ hey | -21
b3 ^ ^ hi | -9
b3 ^ ^ ho | -9
b3 ^ ^ hola | -5
b3 ^ ^ howdy | 16
b3 ^ ^ im | 6
b3 ^ ^ its | 30
b3 ^ ^ le | -29
b3 ^ ^ my | -11
b3 ^ ^ name | 16
b3 ^ ^ names | 22
b3 ^ ^ soy | 19
b3 ^ ^ thanks | -33
b3 ^ ^ this | 30
b3 ^ ^ yeah | 12
b3 ^ ^ yes | 13
b3 ^ ^ yo | -11
b3 ^ ^ your | -19
b3 ^ afternoon <given> | -14
b3 ^ attention your | -13
b3 ^ bill with | -12
b3 ^ buenas habla | 16
b3 ^ buenas soy | 18
b3 ^ buenos dias | 13
b3 ^ calling from | -21
b3 ^ es un | -28
b3 ^ evening <given> | -10
b3 ^ evening <rare> | 19
b3 ^ good <rare> | 9
b3 ^ good afternoon | 29
b3 ^ good day | 8
b3 ^ good evening | 13
b3 ^ good morning | -20
b3 ^ hello <given> | -39
b3 ^ hello dear | 18
b3 ^ hello im | 25
b3 ^ hello its | 23
b3 ^ hello sir | 12
b3 ^ hello there | 7
b3 ^ hello will | -18
b3 ^ hello yes | -4
b3 ^ hey <given> | 17
b3 ^ hey im | 13
b3 ^ hey its | 32
b3 ^ hey man | 14
b3 ^ hey there | 23
b3 ^ hey this | 26
b3 ^ hi <given> | -40
b3 ^ hi im | 13
b3 ^ hi its | 52
b3 ^ hi love | -15
b3 ^ hi there | 24
b3 ^ hola <given> | -21
b3 ^ hola esta | -33
b3 ^ hola habla | 14
b3 ^ hola soy | 36
b3 ^ im <given> | 14
b3 ^ is this | -40
b3 ^ its <given> | 11
b3 ^ its mac | 13
b3 ^ last name | -13
b3 ^ le habla | 11
b3 ^ me llamo | 16
b3 ^ my name | 23
b3 ^ my names | 28
b3 ^ name is | 12
b3 ^ officer lang | -15
b3 ^ senor habla | 10
b3 ^ si buenas | -11
b3 ^ si hello | 14
b3 ^ this heres | 35
b3 ^ this is | -8
b3 ^ well hey | 8
b3 ^ well howdy | 11
b3 ^ whats up | 18
b3 ^ yeah <given> | -21
b3 ^ yeah hello | 15
b3 ^ yeah hey | 14
b3 ^ yeah its | 25
b3 ^ yeah names | 21
b3 ^ yes <given> | -27
b3 ^ yes hello | 19
b3 ^ yes sir | 11
b3 ^ yo its | 30
b3 a <car> <car> | -20
b3 a <car> the | -8
b3 a <l> <rare> | -6
b3 a <l> tomorrow | 11
b3 a <n> <n> | 16
b3 a <rare> <n> | 10
b3 a <rare> at | -5
b3 a <rare> in | -18
b3 a <rare> is | -14
b3 a <rare> part | 10
b3 a bit im | 9
b3 a job in | -6
b3 a last name | -13
b3 a little <rare> | -35
b3 a message for | 3
b3 a message from | -14
b3 a new one | -19
b3 a nurse at | -15
b3 a paper one | -9
b3 a student at | -6
b3 about a <car> | -12
b3 about my <car> | -11
b3 adjuster with great | -9
b3 administration your social | -8
b3 after this is | 12
b3 afternoon i am | 9
b3 afternoon my names | 3
b3 afternoon this is | 28
b3 again <given> with | -7
b3 again its <given> | 19
b3 again this is | 4
b3 agua no la | -8
b3 air my names | 10
b3 all this is | 16
b3 already got the | -6
b3 alternator im in | -19
b3 am in the | -5
b3 an <n> <n> | 22
b3 an adjuster with | -9
b3 an appointment please | 14
b3 an appointment with | -4
b3 and get <rare> | 6
b3 and go on | -6
b3 and im <given> | 11
b3 and im in | -5
b3 and im with | -7
b3 and then the | -9
b3 and this is | 6
b3 and you win | 11
b3 anyway im <given> | 11
b3 arm <rare> im | 9
b3 around in im | 11
b3 arreglo el <rare> | -11
b3 as far as | -11
b3 as in <given> | -11
b3 as in boy | -20
b3 ask for <given> | 19
b3 at <given> and | -7
b3 at <n> <rare> | -19
b3 at <rare> <rare> | -8
b3 at <rare> auto | -11
b3 at advance auto | -7
b3 at all names | 12
b3 at eleven under | 11
b3 at first coast | -16
b3 at greater mount | -12
b3 at idle call | 10
b3 at napa on | -5
b3 at pick <l> | -18
b3 at school in | -5
b3 at six tonight | 18
b3 at ten tonight | 13
b3 at the <given> | -8
b3 at the <rare> | -5
b3 at the town | -20
b3 at three <rare> | -6
b3 at work its | 10
b3 attorney call me | 20
b3 automotive program at | -5
b3 baby this is | 17
b3 backwards is this | -4
b3 bad my names | 19
b3 ball joints <rare> | 17
b3 be asking for | 23
b3 be available monday | 6
b3 be im <given> | 7
b3 be wiring im | 13
b3 before it <rare> | 16
b3 belt <rare> im | 9
b3 belt i am | 13
b3 better put down | 19
b3 better this is | 12
b3 bien <rare> los | -7
b3 bill with oreilly | -4
b3 blocking a lane | 13
b3 bottle my name | 13
b3 brakes in the | -6
b3 broken <rare> names | 7
b3 brother this is | 4
b3 buenas soy <given> | -9
b3 buenas tardes habla | 28
b3 buenas tardes soy | 24
b3 buenas this is | -35
b3 bueno no se | -16
b3 bueno si habla | 14
b3 buenos dias habla | 13
b3 buenos dias soy | 11
b3 business owner your | -12
b3 by citizens for | -25
b3 by friends of | 22
b3 by my coworker | -14
b3 by the church | -11
b3 by the way | 16
b3 call from the | -20
b3 call her im | 10
b3 call me im | 25
b3 called haha im | 3
b3 called to say | 18
b3 calling about a | -7
b3 calling about the | -12
b3 calling from <rare> | -5
b3 calling from google | -6
b3 calling from harbor | -16
b3 calling from river | -15
b3 calling with the | -11
b3 can call me | -23
b3 cap and your | -7
b3 car <rare> on | -7
b3 car is <car> | -10
b3 car its a | -6
b3 car my names | 21
b3 cars extended warranty | -15
b3 casa aqui en | -8
b3 change my names | 19
b3 changes this is | 9
b3 church on <rare> | -10
b3 citizens for a | -22
b3 citizens for common | -17
b3 citizens for safe | -14
b3 claims <rare> with | -4
b3 claims adjuster at | -6
b3 claims adjuster with | -6
b3 clicks <n> <n> | 17
b3 clicks my names | 6
b3 close at four | 14
b3 come out to | -13
b3 come to green | -20
b3 come to world | -7
b3 coming up the | -11
b3 commander <given> <rare> | -14
b3 commercial lines at | -7
b3 committee for a | -21
b3 concrete this is | 14
b3 coolant problem im | 15
b3 could come to | -22
b3 coworker <given> im | 11
b3 cruise to the | -20
b3 customer of yours | 17
b3 dare drive it | 10
b3 day <given> <rare> | -27
b3 day i am | 11
b3 day to you | 15
b3 de <given> su | -21
b3 de <rare> en | -18
b3 de <rare> para | -19
b3 de <rare> su | -19
b3 de la bateria | -17
b3 dead my names | 6
b3 dear customer your | -19
b3 dear this is | 14
b3 del <rare> <rare> | -6
b3 del <rare> de | -16
b3 department at <given> | -14
b3 department of social | -16
b3 desk at <given> | -24
b3 desk at mass | -17
b3 dias habla <given> | -23
b3 dias me llamo | 11
b3 dias soy <given> | -18
b3 director over at | -8
b3 disclosure my names | 7
b3 dispatch at first | -14
b3 do three days | 10
b3 do you take | -22
b3 doctors office on | -5
b3 does beep im | 7
b3 doesnt speak much | -4
b3 doin this is | -7
b3 doing <given> from | -4
b3 doing anything <rare> | 20
b3 dollars with no | -18
b3 done <rare> im | 20
b3 down at the | -14
b3 dr <given> <rare> | -7
b3 dr <rare> on | -8
b3 drive a <car> | -4
b3 drive it <given> | -11
b3 el <given> el | -19
b3 el <rare> del | -10
b3 el radiador y | -7
b3 else this is | 7
b3 en la i | -7
b3 en los <rare> | -36
b3 es <given> <given> | -9
b3 es <given> <rare> | -21
b3 es un <rare> | -32
b3 esposa <given> pueden | -13
b3 estoy en el | -15
b3 evening im <given> | -13
b3 evening this is | 6
b3 everybody calls me | 15
b3 far as <rare> | -5
b3 fee tell me | 12
b3 fine oh im | 5
b3 first name <given> | -29
b3 first page of | -14
b3 flower shop in | -13
b3 fog my name | 13
b3 folks call me | -24
b3 for <rare> call | -43
b3 for a <rare> | -32
b3 for a stronger | -23
b3 for delivery <n> | -18
b3 for my back | 11
b3 for my neighbor | -8
b3 for oil synthetic | 8
b3 for our bakery | -10
b3 for the employee | -7
b3 for the mechanic | 10
b3 for the truck | 12
b3 forty my names | 6
b3 four here in | -5
b3 four this is | 17
b3 frenos hacen ruido | -11
b3 friend this is | -14
b3 from <rare> <given> | -33
b3 from citizens for | -13
b3 from great <rare> | -7
b3 from harbor <rare> | -11
b3 from mount <rare> | -20
b3 from napa auto | -7
b3 from over on | -5
b3 from the <rare> | -22
b3 from the national | -18
b3 from the social | -19
b3 front desk at | -22
b3 get <rare> <given> | -15
b3 get <rare> its | 9
b3 get it fixed | 13
b3 give me a | -6
b3 go anywhere its | 8
b3 going on its | 10
b3 going through insurance | 10
b3 good afternoon <given> | -14
b3 good afternoon sir | 15
b3 good day <given> | -12
b3 good evening <given> | -13
b3 good evening im | 12
b3 good evening its | 16
b3 good morning <given> | -14
b3 good morning desert | -18
b3 good morning im | 7
b3 good tune up | 15
b3 got a <car> | -13
b3 got an <car> | -8
b3 grant from mount | -14
b3 great hurry im | 5
b3 green stuff names | 15
b3 greetings this is | 10
b3 grinding my names | 6
b3 guys <given> from | -7
b3 guys selling in | -8
b3 guys work on | -11
b3 habit this is | 11
b3 habla <given> <given> | -6
b3 habla <given> <rare> | -11
b3 haha im <given> | 7
b3 have a <car> | -7
b3 have a land | -16
b3 have left the | -6
b3 hello <given> <rare> | -35
b3 hello <given> from | -20
b3 hello <given> with | -15
b3 hello from <rare> | 12
b3 hello good day | 20
b3 hello i am | 19
b3 hello im <given> | -16
b3 hello is this | -16
b3 hello it is | 15
b3 hello its <given> | -12
b3 hello my name | 18
b3 hello my names | 13
b3 hello this is | 7
b3 hello yes <given> | -17
b3 her the money | 13
b3 here from bright | -8
b3 here my names | 8
b3 here name is | 15
b3 here this is | 14
b3 here tonight im | 7
b3 here with <rare> | -14
b3 here with bright | -11
b3 hey <given> <given> | -35
b3 hey <given> its | 19
b3 hey <rare> its | 20
b3 hey hey its | 18
b3 hey its <given> | 6
b3 hey its <rare> | 6
b3 hey man <given> | -16
b3 hey man its | 15
b3 hey my names | 16
b3 hey there <given> | -18
b3 hey this is | 38
b3 hey yall its | 9
b3 hi <given> <given> | -22
b3 hi <given> <rare> | -8
b3 hi <given> from | -12
b3 hi <given> its | 7
b3 hi <given> with | -13
b3 hi good afternoon | 10
b3 hi good morning | 23
b3 hi im <given> | 9
b3 hi is this | -14
b3 hi its <given> | -24
b3 hi its <rare> | 6
b3 hi its will | -7
b3 hi my names | 20
b3 hi there <given> | -18
b3 hi this is | 9
b3 his name is | -42
b3 his plan im | 6
b3 hola <rare> la | -17
b3 hola buenas noches | -10
b3 hola habla <given> | -16
b3 hola me llamo | 23
b3 hola soy la | 18
b3 house <n> <rare> | -18
b3 house at <n> | -6
b3 how ya doin | 8
b3 how you doin | 9
b3 howdy this heres | 21
b3 hurry name is | 6
b3 i am in | -11
b3 i can start | -15
b3 i drive a | -7
b3 i drive for | -21
b3 i get <rare> | 13
b3 i go over | -13
b3 i got a | -9
b3 i got my | -20
b3 i got that | -6
b3 i got two | -10
b3 i have <car> | -18
b3 i have a | -11
b3 i live in | -21
b3 i live off | -24
b3 i paid the | -24
b3 i smell like | -11
b3 i think <given> | -10
b3 idle when hot | 11
b3 if you please | 15
b3 ill be around | -18
b3 ill just talk | 13
b3 im <given> <given> | -26
b3 im <given> <rare> | -17
b3 im <n> <n> | 15
b3 im at <n> | -19
b3 im at the | -9
b3 im calling for | -25
b3 im her dad | 17
b3 im her father | 15
b3 im her son | 18
b3 im his neighbor | 14
b3 im in east | -7
b3 im in the | -27
b3 im kidding its | 6
b3 im on <rare> | -8
b3 im on the | -10
b3 im out at | -7
b3 im over in | -10
b3 im trying you | 12
b3 im up in | -22
b3 im with <rare> | -4
b3 im your new | -4
b3 in <rare> its | 12
b3 in <rare> names | 13
b3 in a hurry | 8
b3 in it from | -4
b3 in it im | 19
b3 in my <car> | -13
b3 in the car | 9
b3 in the driveway | 11
b3 in the south | -15
b3 in the winn | -11
b3 instead its <given> | -18
b3 into the the | -7
b3 is <given> <given> | -74
b3 is <given> <rare> | -24
b3 is <given> at | -14
b3 is <given> from | -10
b3 is <given> thats | -19
b3 is <given> with | -10
b3 is <given> woo | -18
b3 is <n> on | -8
b3 is <rare> <given> | -31
b3 is <rare> <rare> | -21
b3 is <rare> mama | 18
b3 is <rare> wife | 27
b3 is a <car> | -9
b3 is about to | -16
b3 is back on | 15
b3 is big <given> | 17
b3 is bill with | -4
b3 is dispatch at | -20
b3 is down in | -11
b3 is from the | -17
b3 is intended for | -23
b3 is is <given> | 22
b3 is miss <given> | 7
b3 is mrs <given> | -16
b3 is mrs <rare> | 23
b3 is napa on | -18
b3 is officer <given> | -15
b3 is pastor <given> | -3
b3 is reverend <given> | -5
b3 is sister <given> | -19
b3 is state <rare> | 17
b3 is the united | -19
b3 it cost please | 7
b3 it in my | -29
b3 it last night | 13
b3 it on im | 12
b3 its <given> <given> | -32
b3 its <given> <rare> | -14
b3 its <given> again | 17
b3 its <given> at | -12
b3 its <given> from | -10
b3 its <given> on | -10
b3 its <given> the | -8
b3 its <given> with | -9
b3 its <rare> <rare> | -22
b3 its <rare> call | 17
b3 its <rare> oil | -7
b3 its a <car> | -10
b3 its an <n> | 15
b3 its by the | -3
b3 its father <given> | 15
b3 its me <given> | -19
b3 its not crazy | 18
b3 its the <rare> | -29
b3 its wiring <n> | 15
b3 ive got a | -10
b3 job site in | -6
b3 jump i think | 7
b3 just ask for | -13
b3 just hot air | 6
b3 just need hands | 13
b3 just write <given> | 10
b3 kids in new | -11
b3 la <rare> de | -22
b3 la <rare> su | -25
b3 la llave y | -7
b3 la senora <given> | -33
b3 la troca se | -7
b3 labor this is | 9
b3 lane on the | -10
b3 las <rare> soy | 6
b3 last name <rare> | -17
b3 le <rare> del | -25
b3 le <rare> la | -11
b3 le habla <given> | -10
b3 le llamo de | -5
b3 leaking again its | 8
b3 like a <rare> | 17
b3 like the <rare> | 14
b3 lines the names | 17
b3 llamo <given> <given> | -6
b3 llave y <rare> | -6
b3 llave y no | -10
b3 lo <rare> soy | 7
b3 long im <given> | 19
b3 look at the | -3
b3 looked it up | 14
b3 lord this is | 23
b3 los <rare> <rare> | -26
b3 los <rare> soy | 8
b3 los frenos de | -7
b3 lot at <rare> | -25
b3 lot on on | -11
b3 lot row <l> | 9
b3 machines so its | 9
b3 making noise like | -9
b3 man my name | 10
b3 man this is | 30
b3 married so its | 14
b3 may qualify for | -34
b3 may remember me | 13
b3 me <rare> el | -10
b3 me <rare> la | -16
b3 me down as | -19
b3 me llamo <given> | -34
b3 me llamo <rare> | -17
b3 me my names | 4
b3 me name is | 14
b3 me puede <rare> | -23
b3 me sorry its | 6
b3 mean this is | 22
b3 melting my names | 10
b3 memo for short | 23
b3 message about your | -13
b3 message from the | -13
b3 message is for | -29
b3 message regarding your | -11
b3 mi carro se | -8
b3 mi hermano es | 15
b3 mi nombre es | 38
b3 miss <given> <given> | -7
b3 mobile guys in | -7
b3 monday october <rare> | -27
b3 money were off | -9
b3 more this is | 15
b3 morning <given> <rare> | -21
b3 morning <given> from | -9
b3 morning <given> with | -13
b3 morning im <given> | -20
b3 morning its <given> | -6
b3 morning my names | 7
b3 morning next week | 7
b3 morning this is | 24
b3 mrs <rare> le | -13
b3 mrs <rare> on | -17
b3 ms <rare> at | -14
b3 my <car> <car> | 7
b3 my <car> last | -5
b3 my <car> thanks | 23
b3 my insurance its | 10
b3 my name <given> | 4
b3 my name <rare> | -22
b3 my name is | 58
b3 my names <given> | -9
b3 my names will | -10
b3 my number im | 27
b3 my office in | -6
b3 my tire on | -15
b3 name <rare> <rare> | -18
b3 name is <given> | -70
b3 name is <rare> | -20
b3 name is grant | -15
b3 name is is | 13
b3 name is joy | -22
b3 name is will | -12
b3 name really is | 5
b3 names <given> <given> | -24
b3 names <given> <rare> | -8
b3 national small business | -8
b3 need to know | -11
b3 never met im | 7
b3 new voicemail from | -16
b3 next month <given> | -18
b3 next month im | 9
b3 night stay in | -16
b3 no just call | 6
b3 no prende le | -6
b3 nobody called me | 9
b3 noches le habla | 7
b3 noise this is | 10
b3 nombre es <given> | -9
b3 nombre es <rare> | -24
b3 not <rare> nobody | 11
b3 not charging im | 7
b3 not verified and | -11
b3 nothing <rare> necesito | -7
b3 nothing my names | 5
b3 notice from the | -12
b3 now now now | -17
b3 number for the | -12
b3 number im <given> | -21
b3 number im grant | -10
b3 of <rare> oh | 16
b3 of royal and | -11
b3 of tax and | -8
b3 of the <rare> | -24
b3 off my names | 10
b3 off this is | 19
b3 office at <given> | -8
b3 office park on | -8
b3 office this is | 36
b3 oh <given> <given> | -9
b3 oh im <given> | 14
b3 oh this is | 24
b3 oil change its | 22
b3 ok name is | 6
b3 okay my names | 26
b3 okay thank you | -26
b3 on <rare> im | 15
b3 on a <car> | -15
b3 on a little | -8
b3 on behalf of | -17
b3 on my <car> | -8
b3 on my names | 4
b3 on old st | -9
b3 on the <given> | -17
b3 on this is | 11
b3 once <rare> im | 10
b3 one of my | -7
b3 one paying im | 10
b3 open like now | 15
b3 oprima uno para | -16
b3 orange park off | -20
b3 order at the | -11
b3 order of the | -15
b3 out at <n> | -11
b3 out here in | -11
b3 out im in | -5
b3 out my names | 10
b3 out on old | -13
b3 over at <n> | -14
b3 over at <rare> | -8
b3 over at advance | -7
b3 over at car | -8
b3 over at the | -5
b3 over by <given> | -20
b3 overheating my names | 5
b3 owner my names | 12
b3 paid for by | -13
b3 paper anyway im | 5
b3 para <rare> la | -30
b3 para <rare> un | -12
b3 para manana para | -6
b3 parking lot at | -29
b3 parking lot on | -15
b3 parts department at | -19
b3 parts man for | -7
b3 parts store on | -10
b3 passing real close | 12
b3 past callahan on | -9
b3 pay the gas | 15
b3 peace this is | 17
b3 pepperoni and a | -7
b3 pero <rare> me | -11
b3 pero <rare> soy | 10
b3 phone <rare> phone | -20
b3 pick <l> save | -11
b3 pickup its for | 12
b3 place you work | 13
b3 plan through the | -7
b3 please please call | 9
b3 please this is | 28
b3 plumbing <rare> in | -6
b3 por <rare> de | -19
b3 por favor me | -12
b3 possibly oh <given> | 8
b3 press one to | -14
b3 price at price | -7
b3 private <rare> in | -14
b3 program at <rare> | -6
b3 program at first | -4
b3 property manager at | -4
b3 publix on <rare> | 7
b3 pueda me <rare> | -18
b3 qualified for the | -5
b3 que <rare> habla | 24
b3 que <rare> soy | 16
b3 que me los | -7
b3 que usted ha | -11
b3 quit on the | -10
b3 range out of | -21
b3 rank higher on | -6
b3 re <rare> state | -21
b3 really this is | 13
b3 really weird like | -6
b3 records please ring | 13
b3 replaced this is | 5
b3 right here in | -11
b3 right it like | -12
b3 right road its | -8
b3 road and not | -7
b3 rotors im in | -8
b3 royal and sons | -10
b3 same thing on | -7
b3 says <n> im | 10
b3 se calienta mucho | -7
b3 second opinion im | 9
b3 security administration your | -8
b3 senor le habla | 12
b3 service writer at | -5
b3 shakes at idle | 21
b3 shop this is | 7
b3 si buenas <given> | -26
b3 si buenas tardes | 14
b3 side or both | 11
b3 silver <car> <car> | 14
b3 since before <rare> | 18
b3 sir my name | 4
b3 sir my names | 13
b3 sir this is | 17
b3 sister <given> with | -5
b3 six years at | -9
b3 slipping my names | 5
b3 small business relief | -8
b3 so <n> im | 10
b3 so i aint | -16
b3 so its <given> | -18
b3 so its me | 13
b3 so my names | 6
b3 so this is | 28
b3 some this is | 9
b3 something this is | 9
b3 sorry here is | 10
b3 sorry its <given> | 8
b3 sounds like a | -8
b3 soy <given> <given> | -12
b3 squealing my names | 10
b3 start at <n> | -10
b3 stronger tomorrow on | -12
b3 struts my names | 17
b3 stuck at the | -5
b3 stuck with me | 16
b3 stuff names <given> | -17
b3 su <rare> <rare> | -21
b3 su <rare> de | -21
b3 su <rare> soy | 15
b3 subtitles by the | -22
b3 take your time | 19
b3 tank like a | -5
b3 tarde soy <given> | 20
b3 tardes habla <given> | -9
b3 tardes le habla | 23
b3 tardes me llamo | 15
b3 tardes soy <given> | -36
b3 tech program at | -11
b3 tengo una <car> | -6
b3 thanks oh <given> | 11
b3 that half inch | -14
b3 that name is | 5
b3 that since before | -17
b3 that wont start | 17
b3 that would suit | 6
b3 the <car> <car> | -30
b3 the <car> on | -19
b3 the <rare> <given> | 11
b3 the <rare> animal | -5
b3 the <rare> in | -8
b3 the <rare> on | -25
b3 the <rare> order | -22
b3 the <rare> since | -8
b3 the ac quit | 15
b3 the apartment on | -9
b3 the audi <n> | 11
b3 the beach im | 9
b3 the bridge the | -7
b3 the college im | 7
b3 the costco in | -10
b3 the counter at | -15
b3 the department of | -16
b3 the garage at | -8
b3 the gym on | -10
b3 the house <n> | -19
b3 the labor call | 8
b3 the light on | -19
b3 the like the | -5
b3 the mobile mechanic | 17
b3 the names <given> | -19
b3 the national small | -17
b3 the office <n> | -5
b3 the office at | -14
b3 the oreilly on | -6
b3 the parts from | -10
b3 the publix on | -38
b3 the sellers in | -20
b3 the shell on | -8
b3 the shop on | -17
b3 the small business | -8
b3 the social security | -18
b3 the state of | -25
b3 the student loan | -6
b3 the summer my | -6
b3 the tank today | 14
b3 the target on | -14
b3 the vehicle is | -12
b3 the work its | 14
b3 the yellow house | 11
b3 there <given> <rare> | -19
b3 there <given> with | -6
b3 theres smoke just | -21
b3 theres weather coming | 5
b3 they call me | 15
b3 thing i think | 12
b3 thing this is | 7
b3 things this is | 17
b3 think its a | -11
b3 this <car> <car> | -13
b3 this <rare> by | -11
b3 this heres <given> | -23
b3 this is <given> | 20
b3 this is <rare> | -37
b3 this is big | -23
b3 this is bill | -23
b3 this is grant | -16
b3 this is price | 4
b3 this is skip | 11
b3 this is state | -20
b3 this is stone | 14
b3 this is the | -28
b3 this is will | -19
b3 this would be | 18
b3 though this is | 29
b3 thousand dollars no | -20
b3 three weeks out | 13
b3 through the <rare> | -5
b3 time its me | 8
b3 time this is | 18
b3 times before it | -16
b3 tip this is | 22
b3 tire my names | 16
b3 tire over in | -6
b3 to have a | -6
b3 to re <rare> | -27
b3 to reach a | -21
b3 to see if | -7
b3 to sell it | 13
b3 today my names | 13
b3 today please im | 10
b3 today this is | 13
b3 tomorrow for work | 20
b3 tomorrow morning with | -14
b3 tonight im <given> | -6
b3 tonight this is | 13
b3 trabajo me llamo | 12
b3 truck at <n> | -3
b3 trying to reach | -22
b3 tuesday this is | 17
b3 un <rare> con | -19
b3 un <rare> soy | 10
b3 una bateria el | -24
b3 uncle <given> its | 11
b3 until <n> <n> | -4
b3 up in <rare> | -13
b3 up man its | 15
b3 up my names | 7
b3 up this is | 11
b3 us first for | -24
b3 usted ha <rare> | -25
b3 usual tune up | 10
b3 van i checked | 12
b3 ventana <rare> soy | 5
b3 vote no on | -27
b3 vote yes on | -16
b3 voters in the | -14
b3 wanna go home | 14
b3 wants six hundred | 14
b3 was <rare> by | -18
b3 was parked on | -7
b3 was towed from | -19
b3 we noticed your | -14
b3 week instead its | 17
b3 week name is | 22
b3 weeks fine names | 7
b3 weeks this is | 5
b3 well this is | 14
b3 what scratch saturday | 9
b3 what up this | 16
b3 whats good its | 12
b3 whats good this | 24
b3 whats up <given> | -25
b3 whats up its | 14
b3 when you can | 7
b3 which is my | -6
b3 will touch it | 16
b3 wiper blades im | 10
b3 with <given> and | -5
b3 with <rare> <rare> | -6
b3 with <rare> fleet | -13
b3 with <rare> garage | -4
b3 with <rare> states | -9
b3 with auto shop | -5
b3 with helping hands | -12
b3 with the <rare> | -14
b3 with the small | -12
b3 with the social | -5
b3 with the student | -9
b3 with the vehicle | -8
b3 with walmart im | 12
b3 with yelp for | -9
b3 work its <given> | -10
b3 would be good | 12
b3 would be great | 7
b3 would be perfect | 9
b3 would that run | 12
b3 writing down is | 11
b3 y <rare> <rare> | -6
b3 y no <rare> | -8
b3 y no arranca | -6
b3 ya <rare> de | -19
b3 yall handle wiring | 10
b3 yeah hi its | 13
b3 yeah is this | -24
b3 yeah its <given> | -11
b3 yeah this is | 13
b3 year two thousand | 9
b3 yes <rare> call | 11
b3 yes hello its | 9
b3 yes this is | 40
b3 you <given> from | -12
b3 you a try | 15
b3 you can help | 11
b3 you can reach | 19
b3 you come to | -6
b3 you concerning your | -16
b3 you do those | 14
b3 you drive it | 10
b3 you free im | 4
b3 you get time | -10
b3 you hit a | -6
b3 you or nobody | 9
b3 you take <rare> | -22
b3 you this is | 28
b3 your listing on | -11
b3 your number from | -16
b3 your time <given> | -6
b3 your van on | -5
b3 youre the fellow | 15
ba <car> <car> | -55
ba <car> <car> known Aa | -50
ba <car> <car> known aa | -38
ba <car> <car> unknown aa | -8
ba <car> <given> | -16
ba <car> <given> known aa | -15
ba <car> <n> | 31
ba <car> <n> known Aa | 29
ba <car> <n> known aa | 20
ba <car> <n> unknown Aa | -22
ba <car> <n> unknown aa | -24
ba <car> <rare> | -24
ba <car> <rare> known Aa | -22
ba <car> <rare> known aa | -14
ba <car> <rare> unknown Aa | -10
ba <car> and | -30
ba <car> and known Aa | -27
ba <car> and known aa | -10
ba <car> and unknown Aa | -17
ba <car> clutch | -15
ba <car> clutch unknown Aa | -15
ba <car> has | -11
ba <car> has known Aa | -11
ba <car> i | -27
ba <car> i known Aa | -17
ba <car> i unknown Aa | -28
ba <car> is | 15
ba <car> is known Aa | 15
ba <car> is unknown Aa | -16
ba <car> it | -34
ba <car> its | -14
ba <car> its known Aa | -12
ba <car> its known aa | -10
ba <car> my | -14
ba <car> my known Aa | -13
ba <car> needs | -9
ba <car> needs known Aa | -6
ba <car> please | 7
ba <car> please known Aa | 7
ba <car> thanks | -8
ba <car> thanks known Aa | -8
ba <car> that | -14
ba <car> the | -28
ba <car> the known Aa | -25
ba <car> the known aa | -17
ba <car> the unknown Aa | -12
ba <car> timing | -14
ba <car> wont | -24
ba <car> wont known Aa | -24
ba <car> yes | -8
ba <car> yes known aa | -8
ba <given> $ | -14
ba <given> $ unknown Aa | -14
ba <given> $ unknown aa | -6
ba <given> <car> | -29
ba <given> <car> known Aa | -20
ba <given> <car> unknown Aa | -20
ba <given> <car> unknown aa | -16
ba <given> <given> | -36
ba <given> <given> known Aa | -18
ba <given> <given> known aa | -31
ba <given> <given> unknown Aa | -27
ba <given> <given> unknown aa | -5
ba <given> <l> | -41
ba <given> <l> known Aa | -18
ba <given> <l> known aa | -35
ba <given> <l> unknown Aa | -27
ba <given> <l> unknown aa | -18
ba <given> <n> | -50
ba <given> <n> known Aa | -30
ba <given> <n> known aa | -37
ba <given> <n> unknown Aa | -16
ba <given> <n> unknown aa | -13
ba <given> <rare> known Aa | 9
ba <given> <rare> known aa | -37
ba <given> <rare> unknown Aa | -34
ba <given> <rare> unknown aa | -41
ba <given> a | -8
ba <given> a unknown Aa | -8
ba <given> about | -11
ba <given> actually | 17
ba <given> again | -23
ba <given> again unknown Aa | -13
ba <given> and | -22
ba <given> and known Aa | -26
ba <given> and known aa | -6
ba <given> and unknown Aa | -30
ba <given> and unknown aa | -7
ba <given> area | -14
ba <given> area unknown Aa | -30
ba <given> at | -32
ba <given> at unknown Aa | -14
ba <given> at unknown aa | -28
ba <given> but | 7
ba <given> but unknown Aa | -35
ba <given> call | -48
ba <given> call unknown Aa | -43
ba <given> calling | -45
ba <given> calling known Aa | -34
ba <given> calling unknown Aa | -35
ba <given> calling unknown aa | -6
ba <given> can | -11
ba <given> claims | -19
ba <given> claims unknown Aa | -19
ba <given> date | -9
ba <given> date unknown Aa | -9
ba <given> de | -8
ba <given> did | 9
ba <given> did unknown Aa | -12
ba <given> do | -11
ba <given> do unknown Aa | -11
ba <given> down | -23
ba <given> down known aa | -16
ba <given> el | -20
ba <given> el unknown Aa | -5
ba <given> es | -7
ba <given> es unknown Aa | -7
ba <given> everybody | -22
ba <given> everybody unknown Aa | -22
ba <given> for | -10
ba <given> for unknown Aa | -10
ba <given> from | 3
ba <given> from known Aa | 12
ba <given> from unknown Aa | -31
ba <given> from unknown aa | -12
ba <given> got | -39
ba <given> got known Aa | -20
ba <given> got known aa | -33
ba <given> got unknown Aa | -10
ba <given> got unknown aa | -5
ba <given> have | -12
ba <given> have unknown aa | -12
ba <given> here | -30
ba <given> here known Aa | 3
ba <given> here known aa | -33
ba <given> here unknown Aa | -10
ba <given> here unknown aa | -12
ba <given> i | 4
ba <given> i known Aa | -22
ba <given> i known aa | 24
ba <given> i unknown Aa | -22
ba <given> i unknown aa | -23
ba <given> id | -17
ba <given> if | 9
ba <given> if unknown Aa | -10
ba <given> ill | -30
ba <given> ill unknown Aa | -25
ba <given> im | -8
ba <given> im known Aa | 4
ba <given> im unknown Aa | -18
ba <given> im unknown aa | -20
ba <given> in | -8
ba <given> in unknown Aa | -8
ba <given> is | -13
ba <given> is unknown Aa | -13
ba <given> it | -20
ba <given> it unknown Aa | -27
ba <given> it unknown aa | -7
ba <given> its | -22
ba <given> its known Aa | -19
ba <given> its unknown Aa | -13
ba <given> its unknown aa | -24
ba <given> ive | -13
ba <given> ive known Aa | -4
ba <given> ive unknown Aa | -10
ba <given> just | -25
ba <given> just unknown Aa | -10
ba <given> last | 16
ba <given> last known Aa | 19
ba <given> last unknown Aa | 3
ba <given> leave | -18
ba <given> like | -14
ba <given> like unknown Aa | -14
ba <given> los | -18
ba <given> los unknown Aa | -8
ba <given> me | -15
ba <given> me unknown Aa | -15
ba <given> mi | -22
ba <given> mi known Aa | -23
ba <given> mi unknown Aa | -7
ba <given> mi unknown aa | -9
ba <given> my | -36
ba <given> my known Aa | -22
ba <given> my known aa | -34
ba <given> my unknown Aa | -15
ba <given> my unknown aa | -6
ba <given> necesito | -24
ba <given> necesito known Aa | -17
ba <given> necesito unknown Aa | -7
ba <given> no | -9
ba <given> no known Aa | -13
ba <given> no unknown Aa | -11
ba <given> not | 14
ba <given> now | -22
ba <given> now unknown Aa | -22
ba <given> number | -28
ba <given> numbers | -23
ba <given> numbers unknown Aa | -23
ba <given> on | -28
ba <given> on unknown Aa | -27
ba <given> one | -17
ba <given> one unknown Aa | -15
ba <given> our | -18
ba <given> our unknown Aa | -18
ba <given> out | -11
ba <given> out unknown Aa | -11
ba <given> over | 11
ba <given> over known Aa | 21
ba <given> over unknown Aa | -28
ba <given> over unknown aa | -6
ba <given> phone | -17
ba <given> se | -9
ba <given> se unknown Aa | -9
ba <given> so | -31
ba <given> so unknown aa | -31
ba <given> sorry | 10
ba <given> soy | -29
ba <given> speaking | -20
ba <given> speaking unknown Aa | -12
ba <given> spelled | -16
ba <given> spelled unknown Aa | -16
ba <given> tengo | -24
ba <given> tengo known Aa | -20
ba <given> tengo unknown Aa | -19
ba <given> tengo unknown aa | -7
ba <given> thank | -11
ba <given> that | -39
ba <given> that unknown Aa | -35
ba <given> thats | -29
ba <given> thats unknown Aa | -28
ba <given> the known Aa | 6
ba <given> the unknown Aa | -34
ba <given> the unknown aa | -10
ba <given> this | -37
ba <given> this unknown Aa | -37
ba <given> truck | -18
ba <given> up | -31
ba <given> up unknown Aa | -20
ba <given> usted | -9
ba <given> usted unknown Aa | -9
ba <given> ustedes | -16
ba <given> we | -32
ba <given> we unknown Aa | -25
ba <given> were | 10
ba <given> were unknown Aa | -26
ba <given> with | -33
ba <given> with known Aa | -26
ba <given> with unknown Aa | -12
ba <given> with unknown aa | -33
ba <given> y | -10
ba <given> y unknown aa | -9
ba <given> you | -5
ba <given> you known Aa | -21
ba <given> you known aa | 16
ba <given> you unknown Aa | -12
ba <given> you unknown aa | -17
ba <given> your | 16
ba <given> your unknown Aa | -35
ba <given> youve | -14
ba <given> youve unknown Aa | -14
ba <l> <l> | 7
ba <l> <n> | -7
ba <l> <n> known aa | -21
ba <l> <n> unknown aa | -19
ba <l> <rare> | -38
ba <l> <rare> known Aa | -11
ba <l> i | 13
ba <n> $ known aa | 30
ba <n> $ unknown Aa | -24
ba <n> <car> | 9
ba <n> <given> | -15
ba <n> <given> unknown Aa | -5
ba <n> <l> | 16
ba <n> <l> known Aa | 29
ba <n> <n> | 17
ba <n> <n> known Aa | 31
ba <n> <n> known aa | 18
ba <n> <n> unknown Aa | -28
ba <n> <rare> | -6
ba <n> <rare> known Aa | -12
ba <n> <rare> unknown Aa | -9
ba <n> and | -10
ba <n> and unknown Aa | -10
ba <n> are | -10
ba <n> are unknown Aa | -10
ba <n> at | -15
ba <n> at unknown Aa | -3
ba <n> im | -12
ba <n> im unknown Aa | -12
ba <n> its | 18
ba <n> numbers | -15
ba <n> road | -5
ba <n> road unknown Aa | -5
ba <n> she | -11
ba <n> street | -12
ba <n> street unknown Aa | -10
ba <n> thank | -17
ba <n> thank unknown Aa | -17
ba <rare> $ | -28
ba <rare> $ unknown Aa | -29
ba <rare> $ unknown aa | -20
ba <rare> <car> | -39
ba <rare> <car> known Aa | -7
ba <rare> <car> unknown Aa | -38
ba <rare> <car> unknown aa | -10
ba <rare> <given> | -16
ba <rare> <given> known Aa | -22
ba <rare> <given> unknown Aa | -6
ba <rare> <given> unknown aa | -11
ba <rare> <l> | -8
ba <rare> <l> unknown Aa | -40
ba <rare> <l> unknown aa | 16
ba <rare> <n> known Aa | -21
ba <rare> <n> known aa | 4
ba <rare> <n> unknown Aa | 14
ba <rare> <n> unknown aa | -23
ba <rare> <rare> | -6
ba <rare> <rare> known Aa | 6
ba <rare> <rare> known aa | -28
ba <rare> <rare> unknown Aa | -36
ba <rare> <rare> unknown aa | -14
ba <rare> a | -6
ba <rare> a unknown Aa | -6
ba <rare> all | -5
ba <rare> all unknown aa | -5
ba <rare> and | -8
ba <rare> and unknown Aa | -33
ba <rare> and unknown aa | -9
ba <rare> at | 6
ba <rare> at unknown Aa | -21
ba <rare> auto | -7
ba <rare> auto unknown Aa | -7
ba <rare> but | 16
ba <rare> call | -21
ba <rare> call known Aa | -10
ba <rare> call unknown Aa | -26
ba <rare> calling | -24
ba <rare> calling unknown Aa | -9
ba <rare> can | -23
ba <rare> can unknown Aa | -23
ba <rare> claims | -6
ba <rare> claims unknown Aa | -6
ba <rare> cuanto | -19
ba <rare> cuanto unknown aa | -19
ba <rare> de | 26
ba <rare> drive | -9
ba <rare> drive unknown aa | -9
ba <rare> early | -29
ba <rare> el | -36
ba <rare> el unknown Aa | -7
ba <rare> el unknown aa | -26
ba <rare> en | -39
ba <rare> en unknown Aa | -17
ba <rare> en unknown aa | -35
ba <rare> es | -9
ba <rare> es unknown aa | -6
ba <rare> family | -45
ba <rare> for | -29
ba <rare> for unknown Aa | -28
ba <rare> for unknown aa | -13
ba <rare> found | -11
ba <rare> found unknown Aa | -11
ba <rare> from | -15
ba <rare> got | -5
ba <rare> got unknown aa | -4
ba <rare> has | -27
ba <rare> has unknown Aa | -27
ba <rare> he | -22
ba <rare> here unknown aa | -25
ba <rare> i | -46
ba <rare> i known Aa | -16
ba <rare> i known aa | -30
ba <rare> i unknown Aa | -24
ba <rare> i unknown aa | -14
ba <rare> if | -8
ba <rare> im | -12
ba <rare> im known Aa | -5
ba <rare> im unknown Aa | -33
ba <rare> in | 7
ba <rare> in unknown Aa | 12
ba <rare> is | -23
ba <rare> is known Aa | -17
ba <rare> is unknown Aa | -15
ba <rare> its | -8
ba <rare> ive | -43
ba <rare> ive unknown Aa | -28
ba <rare> la | -19
ba <rare> last | 6
ba <rare> last known Aa | 7
ba <rare> last unknown aa | 7
ba <rare> like | -20
ba <rare> like unknown Aa | -20
ba <rare> me | -19
ba <rare> me unknown aa | -12
ba <rare> mobile | -7
ba <rare> mobile unknown Aa | -7
ba <rare> my | -38
ba <rare> my known Aa | -21
ba <rare> my unknown Aa | -32
ba <rare> my unknown aa | 3
ba <rare> necesito | -18
ba <rare> not | -22
ba <rare> not unknown aa | -22
ba <rare> now | -19
ba <rare> number | -21
ba <rare> number unknown Aa | -21
ba <rare> of | -23
ba <rare> on | 8
ba <rare> on known Aa | 12
ba <rare> on unknown Aa | -13
ba <rare> on unknown aa | -15
ba <rare> one | 16
ba <rare> one unknown Aa | -11
ba <rare> our | -10
ba <rare> our unknown Aa | -10
ba <rare> out | -16
ba <rare> out unknown aa | -16
ba <rare> over | 11
ba <rare> over unknown Aa | -15
ba <rare> para | -28
ba <rare> para unknown aa | -25
ba <rare> park | -15
ba <rare> phone | -18
ba <rare> phone unknown Aa | -18
ba <rare> por | -38
ba <rare> por unknown aa | -32
ba <rare> presione | -16
ba <rare> presione unknown aa | -16
ba <rare> que | -14
ba <rare> que unknown Aa | -14
ba <rare> service | -9
ba <rare> service unknown Aa | -4
ba <rare> service unknown aa | -8
ba <rare> she | -11
ba <rare> so | -14
ba <rare> so unknown Aa | -11
ba <rare> so unknown aa | -11
ba <rare> soy | -6
ba <rare> soy unknown aa | -6
ba <rare> speaking | 17
ba <rare> speaking unknown Aa | 18
ba <rare> tengo | -14
ba <rare> tengo unknown Aa | -14
ba <rare> that | -11
ba <rare> that unknown Aa | -11
ba <rare> thats | -21
ba <rare> thats unknown Aa | -21
ba <rare> the | 6
ba <rare> the known Aa | 21
ba <rare> the unknown Aa | -29
ba <rare> this | 16
ba <rare> trabajo | -11
ba <rare> trabajo known aa | -11
ba <rare> una | -15
ba <rare> up | -29
ba <rare> up unknown Aa | -27
ba <rare> we | -29
ba <rare> we unknown Aa | -29
ba <rare> were | -15
ba <rare> were unknown Aa | -15
ba <rare> weve | -24
ba <rare> weve unknown Aa | -24
ba <rare> with | -19
ba <rare> with unknown Aa | -27
ba <rare> y | -20
ba <rare> y unknown aa | -20
ba <rare> you | -21
ba <rare> you unknown Aa | -14
ba <rare> you unknown aa | -19
ba <rare> your | 18
ba <rare> your unknown Aa | -14
ba ^ <car> | 37
ba ^ <car> known Aa | 8
ba ^ <car> known aa | 56
ba ^ <car> unknown Aa | 21
ba ^ <given> | -4
ba ^ <given> unknown Aa | -13
ba ^ <l> | 30
ba ^ <l> known Aa | 43
ba ^ <n> | 31
ba ^ <n> known Aa | 31
ba ^ <rare> known Aa | -9
ba ^ <rare> known aa | 8
ba ^ <rare> unknown aa | -21
ba ^ a | 38
ba ^ a known Aa | 38
ba ^ again | 61
ba ^ again known Aa | 36
ba ^ again known aa | 47
ba ^ at | 55
ba ^ at known Aa | 42
ba ^ at known aa | 59
ba ^ buenas | 31
ba ^ buenas known Aa | 31
ba ^ calling | 4
ba ^ calling known Aa | 11
ba ^ calling known aa | 10
ba ^ can | 37
ba ^ can known Aa | 37
ba ^ do | 48
ba ^ do known Aa | 38
ba ^ es | -29
ba ^ es unknown aa | -29
ba ^ from | 73
ba ^ from known Aa | 61
ba ^ from known aa | 54
ba ^ got | 45
ba ^ got known Aa | 40
ba ^ hello | -13
ba ^ hello unknown Aa | -13
ba ^ here | 23
ba ^ here known Aa | 4
ba ^ here known aa | 55
ba ^ hey | -10
ba ^ hey known Aa | -10
ba ^ hi | 13
ba ^ hi known Aa | 13
ba ^ i | 16
ba ^ i known Aa | 49
ba ^ i known aa | -5
ba ^ id | 33
ba ^ id known Aa | 33
ba ^ im | 54
ba ^ im known Aa | 42
ba ^ im known aa | 55
ba ^ in | -3
ba ^ in known Aa | 16
ba ^ is | 41
ba ^ is known aa | 33
ba ^ its known Aa | 16
ba ^ its known aa | -5
ba ^ its unknown Aa | -22
ba ^ its unknown aa | -5
ba ^ ive | 25
ba ^ ive known Aa | 25
ba ^ just | -25
ba ^ just known Aa | -25
ba ^ my | 63
ba ^ my known Aa | 56
ba ^ not | 23
ba ^ not known Aa | -13
ba ^ on | 34
ba ^ on known Aa | 34
ba ^ out | 8
ba ^ out known Aa | 8
ba ^ over | 29
ba ^ over known Aa | 29
ba ^ quick | 5
ba ^ quick known Aa | 5
ba ^ returning | 28
ba ^ returning known Aa | 28
ba ^ so | -7
ba ^ so unknown aa | -9
ba ^ someone | 30
ba ^ someone known Aa | 30
ba ^ soy | -33
ba ^ soy unknown Aa | -30
ba ^ soy unknown aa | -15
ba ^ speaking | 31
ba ^ speaking known Aa | 28
ba ^ thats | 38
ba ^ thats known Aa | 38
ba ^ the | 23
ba ^ the known Aa | 25
ba ^ the unknown Aa | -23
ba ^ this | -13
ba ^ this known Aa | 25
ba ^ this unknown Aa | -22
ba ^ usted | -29
ba ^ usted unknown aa | -29
ba ^ what | -28
ba ^ whats | -12
ba ^ when | 27
ba ^ when known Aa | 27
ba ^ with | 49
ba ^ with known Aa | 47
ba ^ with known aa | 37
ba ^ yeah | 12
ba ^ yeah known Aa | 12
ba ^ yes | 36
ba ^ yes known Aa | 36
ba ^ you | 43
ba ^ you known Aa | 38
ba ^ your | 45
ba ^ your known Aa | 36
ba ^ youve | 33
ba ^ youve known Aa | 33
ba a $ | -20
ba a $ unknown Aa | -20
ba a <car> | -37
ba a <car> known Aa | -26
ba a <car> known aa | -28
ba a <car> unknown aa | -13
ba a <given> | -5
ba a <given> unknown Aa | -5
ba a <l> | 16
ba a <n> | -21
ba a <n> unknown Aa | -18
ba a <rare> | -21
ba a <rare> known Aa | -25
ba a <rare> unknown Aa | -12
ba a <rare> unknown aa | -5
ba a a | -7
ba a a unknown Aa | -5
ba a and | -32
ba a and unknown aa | -30
ba a but | -10
ba a call | -14
ba a florida | -11
ba a florida unknown Aa | -11
ba a for | -15
ba a i | -19
ba a i unknown aa | -16
ba a im | -18
ba a im unknown Aa | -18
ba a its | -5
ba a its unknown Aa | -5
ba a my | -8
ba a my unknown aa | -8
ba a noise | -7
ba a noise unknown aa | -7
ba a number | -6
ba a number unknown Aa | -6
ba a on | -15
ba a on unknown Aa | -13
ba a so | -7
ba a so unknown aa | -7
ba a tomorrow | -10
ba a tomorrow unknown Aa | -10
ba a under | -20
ba a under unknown aa | -20
ba a when | -6
ba advance parts | -5
ba advance parts unknown Aa | -5
ba afternoon <rare> | -21
ba afternoon <rare> known Aa | -21
ba afternoon here | 20
ba afternoon here known Aa | 20
ba afternoon speaking | 7
ba afternoon speaking known Aa | 7
ba again $ | -20
ba again $ known Aa | -20
ba again with | 12
ba again with known Aa | 12
ba ago and | -13
ba aint it | -9
ba aint it unknown aa | -9
ba aint no | -18
ba aint no unknown aa | -18
ba am <given> | -22
ba am <given> known Aa | -16
ba am <l> | 9
ba am <l> known Aa | 9
ba am <rare> | -19
ba am <rare> known Aa | -18
ba am i | 26
ba am i known aa | 18
ba am my | 23
ba am my known Aa | 23
ba an <rare> | -18
ba an tech | -4
ba an tech unknown Aa | -4
ba and <n> | -21
ba and <n> unknown Aa | -21
ba and <rare> | -5
ba and <rare> unknown Aa | -5
ba and and | -14
ba and and unknown Aa | -14
ba and be | -14
ba and be known aa | -14
ba and i | -19
ba and i unknown Aa | -19
ba and please | -24
ba and please unknown Aa | -17
ba and start | -6
ba and start unknown aa | -6
ba and the | -9
ba and the unknown Aa | -9
ba and used | -15
ba and used known Aa | -15
ba animal my | -5
ba animal my unknown Aa | -5
ba around and | -10
ba at <given> | -5
ba at <given> unknown Aa | -5
ba at <n> | -21
ba at <n> unknown Aa | -21
ba at <rare> | -29
ba at <rare> known Aa | -22
ba at <rare> unknown Aa | -17
ba at and | -31
ba at and known Aa | -15
ba at and unknown Aa | -14
ba at auto | -14
ba at auto unknown Aa | -14
ba at calling | -25
ba at calling unknown Aa | -11
ba at coast | -11
ba at coast unknown Aa | -11
ba at i | -13
ba at i unknown Aa | -13
ba at im | -20
ba at im unknown Aa | -20
ba at ive | -11
ba at ive unknown Aa | -11
ba at my | -10
ba at my unknown Aa | -10
ba at on | -22
ba at on unknown Aa | -22
ba at one | -7
ba at one unknown Aa | -7
ba at our | -11
ba at our unknown Aa | -6
ba at parts | -9
ba at parts unknown Aa | -9
ba at so | -7
ba at so unknown Aa | -6
ba at state | -6
ba at that | -15
ba at the | -19
ba at the unknown Aa | -23
ba at tire | -5
ba at tire unknown Aa | -5
ba at transmission | -10
ba at transmission unknown Aa | -10
ba at we | -22
ba at we unknown Aa | -22
ba at with | -6
ba at with unknown Aa | -6
ba at your | -11
ba at your unknown Aa | -11
ba auto i | -20
ba auto i unknown Aa | -20
ba auto the | -8
ba auto the unknown Aa | -8
ba auto your | -12
ba auto your unknown Aa | -12
ba back quick | 11
ba back quick known Aa | 11
ba be <n> | -25
ba before <n> | -25
ba big at | -10
ba big at known Aa | -10
ba blank $ | -26
ba blank $ unknown Aa | -26
ba bright digital | -8
ba bright digital unknown Aa | -8
ba bright we | -8
ba bright we unknown Aa | -8
ba buenas <rare> | -21
ba buenas <rare> known Aa | -21
ba buenas tengo | 31
ba buenas tengo known Aa | 32
ba but i | -8
ba but i unknown Aa | -8
ba by $ | -15
ba by $ unknown Aa | -15
ba by at | -15
ba by at known Aa | -15
ba by for | -12
ba by for unknown Aa | -12
ba by of | -7
ba by of unknown Aa | -7
ba call $ | -27
ba call <n> | 36
ba call <n> known Aa | 33
ba call <n> known aa | 21
ba call <rare> | -32
ba call <rare> known Aa | -29
ba call <rare> known aa | -15
ba call at | 38
ba call at known Aa | 18
ba call at known aa | 15
ba call when | 20
ba call when known Aa | 20
ba day <rare> | 16
ba day <rare> known Aa | -14
ba day speaking | 22
ba day speaking known Aa | 22
ba de $ | -19
ba de $ unknown aa | -19
ba de <rare> | -19
ba de <rare> unknown Aa | -9
ba de <rare> unknown aa | -17
ba de de | -10
ba de de unknown aa | -10
ba de para | -18
ba de para unknown aa | -18
ba de su | -21
ba de y | -20
ba de y unknown aa | -8
ba del de | -26
ba del de unknown aa | -21
ba do <n> | -27
ba do <rare> | -14
ba do <rare> unknown Aa | -14
ba do my | -26
ba do my unknown Aa | -26
ba does <n> | -28
ba doin <rare> | -16
ba drive <car> | -19
ba drive <car> unknown Aa | -19
ba driveway <n> | 22
ba driveway <n> known Aa | 22
ba el <rare> | -10
ba el <rare> unknown aa | -10
ba el de | -23
ba el de unknown Aa | -3
ba el de unknown aa | -20
ba el y | -27
ba en tengo | -16
ba en tengo unknown Aa | -16
ba en y | -11
ba en y unknown Aa | -11
ba es <given> | -9
ba es <given> known Aa | -9
ba es <given> known aa | -9
ba es <rare> known Aa | -8
ba es <rare> known aa | -36
ba es <rare> unknown Aa | 17
ba es necesito | 27
ba es necesito known Aa | 27
ba es tengo | 26
ba es tengo known Aa | 20
ba evening <rare> | -20
ba evening <rare> known Aa | -19
ba first i | -8
ba first i unknown Aa | -8
ba first we | -12
ba first we unknown Aa | -12
ba fleet we | -14
ba fleet we unknown Aa | -14
ba for $ | -10
ba for $ known Aa | 11
ba for $ unknown Aa | -21
ba for <given> | -15
ba for <l> | 26
ba for <l> known Aa | 20
ba for <n> | 10
ba for <n> known aa | 35
ba for <n> unknown Aa | 18
ba for <rare> | -35
ba for <rare> known Aa | -40
ba for <rare> known aa | -26
ba for <rare> unknown aa | -15
ba for a | -25
ba for a unknown Aa | -25
ba for and | -5
ba for and unknown Aa | -5
ba for at | 13
ba for at known Aa | 15
ba for at unknown Aa | -8
ba for for | -7
ba for i | 23
ba for i known aa | 25
ba for ill | 14
ba for not | 30
ba for office | -6
ba for office known Aa | -6
ba for so | -17
ba for so unknown Aa | -17
ba for streets | -10
ba for streets unknown Aa | -10
ba for this | -29
ba for this known Aa | -29
ba for your | -40
ba for your known Aa | -40
ba from <given> | -6
ba from <given> unknown Aa | -6
ba from <rare> | -15
ba from <rare> unknown Aa | -15
ba from and | -7
ba from and unknown Aa | -7
ba from at | -16
ba from at known Aa | -13
ba from auto | -5
ba from auto unknown Aa | -5
ba from calling | -7
ba from calling unknown Aa | -7
ba from can | -4
ba from can unknown Aa | -4
ba from city | -16
ba from commercial | -4
ba from commercial unknown Aa | -4
ba from for | -9
ba from for unknown Aa | -9
ba from i | -12
ba from i unknown Aa | -21
ba from im | -16
ba from im unknown Aa | -16
ba from in | -9
ba from in unknown Aa | -9
ba from just | -14
ba from just unknown Aa | -14
ba from parts | -4
ba from parts unknown Aa | -4
ba from so | -27
ba from so unknown Aa | -27
ba from the | -22
ba from the unknown Aa | -18
ba from those | -9
ba from those unknown Aa | -9
ba from tools | -6
ba from tools unknown Aa | -6
ba from we | -14
ba from we unknown Aa | -15
ba from were | -11
ba from were unknown Aa | -11
ba from you | -8
ba from you unknown Aa | -8
ba from your | -12
ba from your unknown Aa | -12
ba god you | -6
ba god you unknown aa | -6
ba good <rare> | 12
ba good <rare> known Aa | 12
ba good its | -13
ba google listings | -4
ba google listings unknown Aa | -4
ba grant <n> | -16
ba grant <n> known Aa | -16
ba grant calling | -19
ba grant i | -17
ba grant i known Aa | -15
ba grant it | -11
ba grant it known Aa | -11
ba great <rare> | -7
ba greater <given> | -5
ba greater <given> unknown Aa | -5
ba greater weve | -7
ba greater weve unknown Aa | -7
ba ha <rare> | -25
ba ha <rare> unknown aa | -25
ba ha para | -26
ba ha para unknown aa | -26
ba habla <given> | -6
ba habla <given> known Aa | -6
ba habla <rare> | -3
ba habla <rare> known aa | -31
ba habla es | 11
ba habla es known Aa | 11
ba habla mi | 19
ba habla mi known Aa | 19
ba habla tengo | 21
ba habla tengo known Aa | 24
ba habla ustedes | 20
ba habla ustedes known Aa | 20
ba hello <car> | 33
ba hello <car> known Aa | 33
ba hello <given> | -9
ba hello <given> known Aa | -26
ba hello <given> known aa | -7
ba hello <rare> | -11
ba hello <rare> known Aa | -4
ba hello <rare> known aa | -17
ba hello calling | 29
ba hello calling known Aa | 15
ba hello from | 32
ba hello from known Aa | 32
ba hello here | 33
ba hello here known Aa | 28
ba hello here known aa | 25
ba hello i | -14
ba hello i known Aa | -14
ba hello its | 5
ba hello its known Aa | 5
ba hello my | 34
ba hello my known Aa | 34
ba hello park | -17
ba hello speaking | 13
ba hello speaking known Aa | 21
ba hello with | 23
ba hello with known Aa | 23
ba here <rare> | -30
ba here <rare> known Aa | -27
ba here for | -13
ba here for unknown Aa | -13
ba heres i | 29
ba heres i known Aa | 28
ba heres i known aa | 24
ba hey <car> | 15
ba hey <given> | -16
ba hey <given> known Aa | -16
ba hey <rare> | 7
ba hey <rare> known Aa | -33
ba hey <rare> known aa | 18
ba hey here | 63
ba hey here known Aa | 53
ba hey i | 11
ba hey i known Aa | 11
ba hey its | -25
ba hey its known Aa | -17
ba hey its known aa | -9
ba hey its unknown Aa | -21
ba hey its unknown aa | -5
ba hey ive | 27
ba hey ive known Aa | 27
ba hey my | -16
ba hey my known Aa | 6
ba hey this | -20
ba hey this known Aa | -20
ba hey with | 29
ba hey with known Aa | 11
ba hey you | -5
ba hi <car> | 23
ba hi <car> known Aa | 14
ba hi <given> | -27
ba hi <given> known Aa | -26
ba hi <l> | 31
ba hi <l> known Aa | 31
ba hi <rare> | 6
ba hi <rare> known Aa | 9
ba hi <rare> known aa | -23
ba hi <rare> unknown Aa | -18
ba hi calling | 27
ba hi calling known Aa | 27
ba hi from | 26
ba hi from known Aa | 26
ba hi here | 22
ba hi here known aa | 46
ba hi i | -20
ba hi im | 43
ba hi im known Aa | 38
ba hi in | 23
ba hi in known Aa | 23
ba hi its | 13
ba hi its known Aa | 13
ba hi my | -11
ba hi my known Aa | -11
ba hi office | -11
ba hi office known Aa | -11
ba hi so | 27
ba hi the | -19
ba hi the known Aa | -19
ba hi this | -5
ba hi this known aa | -11
ba hi we | 30
ba hi we known Aa | 30
ba hi with | 18
ba hi with known Aa | 18
ba hola <rare> | -28
ba hola <rare> known Aa | -28
ba hope calling | -22
ba hundred and | -21
ba i you | -16
ba i you unknown aa | -16
ba if can | -7
ba im <given> | -23
ba im <given> known Aa | -19
ba im <given> known aa | -37
ba im <l> | 18
ba im <l> known Aa | 12
ba im <l> known aa | 17
ba im <n> | 39
ba im <n> known Aa | 30
ba im <n> known aa | 24
ba im <rare> | 4
ba im <rare> known Aa | 12
ba im <rare> known aa | -54
ba im <rare> unknown Aa | -17
ba im a | -15
ba im and | 33
ba im and known Aa | 27
ba im and known aa | 36
ba im at | 13
ba im at unknown aa | -22
ba im call | 14
ba im call known Aa | 14
ba im i | 54
ba im i known Aa | 42
ba im i known aa | 46
ba im im | 18
ba im im known Aa | 16
ba im mom | -6
ba im mom unknown Aa | -6
ba im my | 23
ba im my known Aa | 16
ba im my known aa | 28
ba im stone | -25
ba im stone known Aa | -25
ba im thats | 9
ba im thats known Aa | 9
ba im the | 23
ba im the known Aa | 23
ba im with | 14
ba im with known Aa | 22
ba in $ | -14
ba in $ known Aa | -8
ba in $ unknown Aa | -26
ba in <car> | -25
ba in <car> unknown Aa | -25
ba in <given> | -15
ba in <given> unknown Aa | -15
ba in <l> | -7
ba in <l> known Aa | -7
ba in <n> | -31
ba in <n> unknown Aa | -22
ba in <n> unknown aa | -8
ba in <rare> | -8
ba in <rare> known aa | -17
ba in <rare> unknown Aa | -6
ba in and | -38
ba in and known Aa | -29
ba in and unknown Aa | -18
ba in call | -10
ba in call unknown Aa | -9
ba in city | -11
ba in city unknown Aa | -11
ba in he | -9
ba in he unknown Aa | -9
ba in heights | -9
ba in i | -13
ba in i known Aa | -16
ba in i unknown Aa | -10
ba in i unknown aa | -6
ba in id | -9
ba in id unknown aa | -10
ba in im | -25
ba in im unknown Aa | -25
ba in is | -11
ba in is unknown Aa | -11
ba in it | -15
ba in it unknown Aa | -15
ba in its | -20
ba in its unknown Aa | -8
ba in ive | -14
ba in ive unknown Aa | -14
ba in my | -12
ba in my unknown Aa | -11
ba in my unknown aa | -5
ba in names | -6
ba in names unknown Aa | -6
ba in off | -6
ba in on | -25
ba in on known Aa | -25
ba in on unknown Aa | -4
ba in one | -10
ba in one unknown Aa | -10
ba in park | -6
ba in park unknown Aa | -6
ba in phone | -7
ba in phone unknown Aa | -7
ba in right | -5
ba in the | -18
ba in the unknown Aa | -8
ba in this | -8
ba in this unknown Aa | -8
ba in tomorrow | -4
ba in we | -4
ba in we unknown Aa | -4
ba in you | -27
ba in you known Aa | -21
ba in you unknown Aa | -16
ba is $ | 32
ba is $ known Aa | 40
ba is $ known aa | 10
ba is <car> | 7
ba is <car> known Aa | 48
ba is <given> | -47
ba is <given> known Aa | -21
ba is <given> known aa | -46
ba is <given> unknown Aa | -32
ba is <l> | 33
ba is <l> known Aa | 6
ba is <l> known aa | 16
ba is <l> unknown Aa | 26
ba is <l> unknown aa | 26
ba is <n> | 52
ba is <n> known Aa | 58
ba is <n> known aa | 38
ba is <rare> | -51
ba is <rare> known Aa | -48
ba is <rare> known aa | -36
ba is <rare> unknown Aa | -27
ba is <rare> unknown aa | -14
ba is a | 16
ba is a known Aa | 16
ba is again | 20
ba is again known aa | 20
ba is and | 49
ba is and known Aa | 81
ba is and known aa | 13
ba is and unknown Aa | 20
ba is area | 17
ba is area known aa | 17
ba is around | -20
ba is at | 67
ba is at known Aa | 55
ba is at known aa | 33
ba is but | -40
ba is but known Aa | -27
ba is but known aa | -16
ba is call | 39
ba is calling | -6
ba is calling known Aa | 89
ba is calling known aa | 22
ba is calling unknown Aa | -33
ba is can | 36
ba is can known aa | 36
ba is capital | -13
ba is do | 23
ba is do known Aa | 23
ba is down | 24
ba is everybody | 31
ba is everybody known Aa | 31
ba is from | 52
ba is from known Aa | 65
ba is from known aa | 11
ba is got | 35
ba is got known aa | 35
ba is grant | -17
ba is grant known Aa | -17
ba is i | 42
ba is i known Aa | 84
ba is i known aa | -11
ba is i unknown Aa | 34
ba is i unknown aa | 33
ba is id | 22
ba is id known Aa | 22
ba is im | 33
ba is im known Aa | 32
ba is im known aa | 16
ba is in | 16
ba is in known Aa | 16
ba is it | 42
ba is it known Aa | 23
ba is it known aa | 33
ba is its | 15
ba is its known aa | 26
ba is ive | 42
ba is ive known Aa | 39
ba is ive known aa | 14
ba is just | 35
ba is just known Aa | 35
ba is last | -16
ba is like | 26
ba is my | 72
ba is my known Aa | 60
ba is my known aa | 47
ba is no | 15
ba is no known Aa | -6
ba is no known aa | 30
ba is office | -29
ba is office known Aa | -29
ba is on | -16
ba is on known Aa | 27
ba is on unknown Aa | -31
ba is out | 28
ba is over | 10
ba is over known Aa | 25
ba is over known aa | 6
ba is over unknown Aa | -5
ba is park | -32
ba is park known Aa | -29
ba is park known aa | -12
ba is park unknown Aa | -17
ba is phone | 13
ba is phone unknown Aa | 13
ba is please | 40
ba is please known Aa | 40
ba is sorry | 29
ba is spelled | 25
ba is spelled known Aa | 25
ba is stone | -22
ba is stone known Aa | -25
ba is stone known aa | -18
ba is thats | -12
ba is thats known Aa | -13
ba is the | 29
ba is the known Aa | 27
ba is the known aa | 23
ba is there | -30
ba is we | -14
ba is we known Aa | 41
ba is were | 26
ba is wife | -14
ba is wife unknown Aa | -14
ba is with | 56
ba is with known Aa | 45
ba is with known aa | 13
ba is you | 47
ba is you known Aa | 38
ba is you known aa | 34
ba is your | 25
ba is your known Aa | 25
ba it <given> | -11
ba it <n> | -8
ba it <n> known Aa | 32
ba it <n> unknown Aa | -28
ba it <rare> | -11
ba it <rare> known Aa | -25
ba it like | -9
ba it like unknown aa | -9
ba it not | -12
ba it not known aa | -12
ba it real | -8
ba it real unknown aa | -8
ba it the | -11
ba its $ | 17
ba its $ known Aa | 13
ba its $ known aa | 12
ba its <car> | 18
ba its <car> known Aa | 30
ba its <given> | -49
ba its <given> known Aa | -33
ba its <given> known aa | -26
ba its <given> unknown Aa | -19
ba its <given> unknown aa | -24
ba its <l> | 22
ba its <l> known Aa | 15
ba its <l> known aa | 19
ba its <n> | 9
ba its <n> known aa | 33
ba its <rare> | -28
ba its <rare> known Aa | -13
ba its <rare> known aa | -29
ba its <rare> unknown aa | -31
ba its a | 7
ba its a known Aa | 20
ba its again | -16
ba its again known Aa | 17
ba its again known aa | -16
ba its and | 31
ba its and known Aa | 30
ba its at | 15
ba its at known Aa | 19
ba its call | 31
ba its call known Aa | 13
ba its call unknown aa | 20
ba its date | 23
ba its date known Aa | 23
ba its did | 21
ba its down | 15
ba its from | 17
ba its from known aa | 18
ba its got | 10
ba its got known Aa | 10
ba its i | 7
ba its i known Aa | 36
ba its i known aa | 9
ba its i unknown Aa | -21
ba its id | 31
ba its id known Aa | 31
ba its im | 36
ba its im known Aa | 33
ba its im unknown Aa | 20
ba its its | 19
ba its its known Aa | 19
ba its ive | 18
ba its ive known Aa | 18
ba its just | 36
ba its just known Aa | 27
ba its just known aa | 22
ba its like | -9
ba its like known Aa | -5
ba its my | 27
ba its my known Aa | 50
ba its my known aa | 11
ba its on | 23
ba its on known Aa | 23
ba its over | 22
ba its over known Aa | 7
ba its over known aa | 19
ba its park | -10
ba its park known Aa | -7
ba its so | 16
ba its so known Aa | 16
ba its the | 48
ba its the known Aa | 44
ba its the known aa | 36
ba its up | 18
ba its up known Aa | 18
ba its with | 37
ba its with known Aa | 25
ba its with known aa | 16
ba its you | 22
ba its you known Aa | 21
ba its you known aa | 14
ba its your | 22
ba its your known Aa | 22
ba just i | 24
ba just i unknown Aa | 28
ba just out | -26
ba just out unknown aa | -26
ba la <n> | -10
ba la <n> unknown Aa | -7
ba la <rare> | 11
ba la <rare> known aa | 19
ba la de | -36
ba la de known Aa | -17
ba la del | -20
ba la del known Aa | -20
ba la para | -13
ba la para unknown aa | -13
ba la y | -22
ba la y unknown aa | -9
ba last and | -5
ba last and unknown Aa | -5
ba le <rare> | -18
ba le <rare> unknown aa | -18
ba le a | -6
ba le a unknown aa | -6
ba le de | -18
ba le de unknown aa | -18
ba le del | -18
ba le del unknown aa | -18
ba le el | -8
ba le el unknown aa | -8
ba like <n> | -14
ba like <n> unknown Aa | -14
ba like <rare> | -7
ba like <rare> unknown aa | -7
ba like i | -17
ba like i unknown aa | -17
ba little <rare> | -4
ba llamo <given> | -16
ba llamo <given> known Aa | -14
ba llamo <n> | 16
ba llamo <n> known aa | 16
ba llamo <rare> | -35
ba llamo <rare> known Aa | -24
ba llamo <rare> known aa | -25
ba llamo mi | 20
ba llamo mi known Aa | 19
ba llamo tengo | 28
ba llamo tengo known Aa | 28
ba llamo y | 22
ba llamo y known Aa | 20
ba local media | -3
ba local media unknown Aa | -3
ba los <rare> | -32
ba los <rare> unknown aa | -32
ba los bien | -7
ba los bien unknown aa | -7
ba man <rare> | -27
ba me <car> | 29
ba me <car> unknown Aa | 29
ba me <given> | -7
ba me <given> unknown aa | -7
ba me <n> | 3
ba me <n> known Aa | -9
ba me <n> unknown aa | -17
ba me <rare> | -36
ba me <rare> known Aa | -37
ba me and | -10
ba me and known Aa | -18
ba me i | 12
ba me i known Aa | 10
ba me la | -15
ba me la unknown aa | -15
ba me my | 7
ba me que | -29
ba me que unknown aa | -29
ba me you | 13
ba mechanic <rare> | -7
ba mechanic <rare> known Aa | -7
ba monday <rare> | -25
ba morning <rare> | 6
ba morning <rare> known Aa | 6
ba morning calling | -15
ba morning here | 14
ba morning here known Aa | 14
ba morning with | 16
ba morning with known Aa | 16
ba mount <rare> | -6
ba mount <rare> unknown Aa | -6
ba mount our | -12
ba mount our known Aa | -12
ba mount weve | -7
ba mount weve known Aa | -7
ba much so | -4
ba much so unknown Aa | -4
ba my $ | -31
ba my <car> | -21
ba my <car> known Aa | -20
ba my <car> known aa | -8
ba my <car> unknown aa | -7
ba my <given> | -13
ba my <n> | -26
ba my <rare> | -6
ba my <rare> unknown aa | -6
ba my and | -9
ba my and unknown Aa | -7
ba my is | -15
ba my is unknown Aa | -5
ba my its | -6
ba my its unknown Aa | -5
ba my last | -5
ba my on | -16
ba my on unknown aa | -16
ba my please | -28
ba my please unknown Aa | -28
ba my wont | -6
ba my wont unknown Aa | -6
ba name <car> | 16
ba name <l> | -9
ba name <l> known Aa | -5
ba name <l> unknown Aa | -27
ba name <n> | 9
ba name <rare> | -3
ba name <rare> known Aa | 13
ba name <rare> unknown aa | -25
ba name and | 18
ba name first | -26
ba name first known Aa | -19
ba name first unknown Aa | -13
ba name i | 23
ba name i known aa | 36
ba name i unknown Aa | -57
ba name phone | 19
ba name phone known aa | 16
ba name the | -35
ba names $ known Aa | 23
ba names <given> | -25
ba names <given> known Aa | -24
ba names <given> known aa | -12
ba names <l> | 33
ba names <l> known Aa | 20
ba names <l> known aa | 23
ba names <n> | 42
ba names <n> known Aa | 32
ba names <n> known aa | 27
ba names <rare> | -54
ba names <rare> known Aa | -37
ba names <rare> known aa | -51
ba names and | 41
ba names and known Aa | 32
ba names and known aa | 47
ba names i | 20
ba names i known Aa | 15
ba names im | 37
ba names im known Aa | 32
ba names its | 8
ba names its known aa | 8
ba names last | 19
ba names last known Aa | 19
ba names like | -5
ba names like known Aa | -5
ba names my | 33
ba names my known aa | 24
ba names park | -14
ba names park known Aa | -10
ba names you | -8
ba names you known Aa | -8
ba neighbor <rare> | 8
ba new <rare> | -8
ba new rep | -4
ba new rep unknown Aa | -4
ba new you | -12
ba new you unknown aa | -12
ba no <n> | -12
ba no <n> unknown aa | -12
ba no <rare> | -7
ba no <rare> unknown aa | -6
ba no press | -11
ba no press unknown aa | -11
ba no required | -18
ba no required unknown aa | -18
ba nobody <n> | 18
ba nobody <n> known Aa | 18
ba nobody <rare> | -10
ba nobody <rare> known Aa | -10
ba not $ | -22
ba not <given> | -8
ba not <given> known Aa | -8
ba not i | -12
ba number the | -17
ba of $ | 22
ba of <rare> | -13
ba of <rare> known aa | -10
ba of and | -19
ba of and unknown Aa | -18
ba of and unknown aa | -5
ba of at | -21
ba of there | -13
ba of there unknown Aa | -13
ba of to | -16
ba of to unknown Aa | -16
ba of we | -11
ba off <n> | -27
ba off <n> unknown Aa | -27
ba off and | -9
ba off and unknown Aa | -9
ba off road | -12
ba off road unknown Aa | -12
ba oh <given> | -11
ba oh <given> known Aa | -11
ba old ive | -8
ba old ive unknown Aa | -8
ba old road | -5
ba old road unknown Aa | -5
ba on $ | -26
ba on $ unknown Aa | -26
ba on <car> | -20
ba on <car> unknown aa | -8
ba on <given> | -11
ba on <given> known Aa | -8
ba on <l> | -19
ba on <n> | -17
ba on <n> known Aa | 5
ba on <n> unknown Aa | -34
ba on <n> unknown aa | -7
ba on <rare> | -29
ba on <rare> unknown Aa | -6
ba on about | -14
ba on about unknown Aa | -5
ba on and | -36
ba on and known Aa | -24
ba on and unknown Aa | -11
ba on and unknown aa | -26
ba on at | -27
ba on at unknown Aa | -27
ba on avenue | -11
ba on boulevard | -8
ba on boulevard unknown Aa | -4
ba on call | -7
ba on call unknown Aa | -7
ba on can | -11
ba on fifth | -16
ba on fifth unknown Aa | -16
ba on four | -13
ba on four unknown Aa | -13
ba on highway | -6
ba on highway unknown Aa | -6
ba on i | -19
ba on i known Aa | -12
ba on i known aa | -14
ba on i unknown Aa | -5
ba on i unknown aa | -4
ba on id | -4
ba on id unknown Aa | -4
ba on im | -27
ba on im unknown Aa | -9
ba on in | -16
ba on in unknown Aa | -16
ba on is | -13
ba on is unknown Aa | -13
ba on island | -3
ba on its | -12
ba on its unknown Aa | -12
ba on ive | -7
ba on ive unknown Aa | -7
ba on my | -36
ba on my unknown Aa | -21
ba on my unknown aa | -24
ba on paid | -14
ba on paid unknown Aa | -14
ba on parkway | -6
ba on parkway unknown Aa | -6
ba on road | -15
ba on road unknown Aa | -5
ba on road unknown aa | -17
ba on she | -4
ba on she unknown Aa | -4
ba on so | -6
ba on so unknown Aa | -6
ba on street | -11
ba on street unknown Aa | -4
ba on that | -6
ba on that unknown Aa | -6
ba on the | -23
ba on the unknown Aa | -18
ba on to | -10
ba on twelve | -13
ba on twelve unknown Aa | -13
ba on we | -18
ba on you | -5
ba on you unknown Aa | -5
ba on your | -22
ba on your unknown Aa | -22
ba out and | -13
ba out and unknown Aa | -13
ba para con | -15
ba para con unknown aa | -15
ba para la | -28
ba para la unknown aa | -28
ba para un | -18
ba para un unknown aa | -18
ba past <rare> | -17
ba past <rare> unknown Aa | -17
ba past and | -17
ba past and unknown Aa | -17
ba past on | -17
ba peak we | -6
ba peak we unknown Aa | -6
ba perfect <n> | 12
ba please <n> | 10
ba please <rare> | -11
ba por <n> | 17
ba por de | -27
ba por de unknown aa | -27
ba por oprima | -13
ba por oprima unknown aa | -13
ba por para | -22
ba por para unknown aa | -22
ba prende <rare> | -10
ba put <car> | 30
ba put <car> known Aa | 30
ba rank i | -11
ba run <n> | -8
ba run <rare> | -18
ba se <rare> | -16
ba se <rare> unknown aa | -16
ba se en | -10
ba se en unknown aa | -10
ba security there | -13
ba security there unknown Aa | -13
ba security your | -18
ba security your unknown Aa | -18
ba service be | -12
ba service be known aa | -12
ba since and | -7
ba since and unknown Aa | -7
ba sir <rare> | -25
ba skip over | 10
ba small relief | -6
ba small relief unknown Aa | -6
ba social administration | -14
ba social administration unknown Aa | -14
ba social number | -19
ba social number unknown Aa | -19
ba social there | -13
ba social there unknown Aa | -13
ba social your | -19
ba social your unknown Aa | -19
ba son <rare> | -10
ba soy <given> | -21
ba soy <given> known Aa | -19
ba soy <n> | 19
ba soy <n> known Aa | 21
ba soy <rare> | -8
ba soy <rare> known Aa | -4
ba soy <rare> known aa | -25
ba soy el | 28
ba soy el known Aa | 28
ba soy la | 20
ba soy la known Aa | 20
ba soy le | 18
ba soy le known Aa | 18
ba soy los | 20
ba soy los known Aa | 20
ba soy mi | 32
ba soy mi known Aa | 26
ba soy mi known aa | 16
ba soy necesito | 23
ba soy necesito known Aa | 13
ba soy no | 15
ba soy no known Aa | 15
ba soy quiero | 17
ba soy quiero known Aa | 17
ba soy se | 9
ba soy se known Aa | 9
ba soy tengo | 26
ba soy tengo known Aa | 22
ba soy tengo known aa | 13
ba soy usted | 15
ba soy usted known Aa | 15
ba spelled <rare> | -24
ba spelled <rare> unknown Aa | -24
ba start <rare> | -16
ba state <rare> | -13
ba state <rare> unknown Aa | -13
ba state im | -7
ba state im unknown Aa | -7
ba stronger $ | -14
ba stronger $ unknown Aa | -14
ba stronger on | -18
ba stronger on unknown Aa | -18
ba su $ | -32
ba su <rare> | -28
ba su <rare> unknown aa | -28
ba su de | -23
ba su de unknown aa | -23
ba su su | -17
ba su su unknown aa | -17
ba take and | -18
ba take and unknown Aa | -18
ba take express | -13
ba take express unknown Aa | -13
ba thanks $ | 35
ba thanks $ known Aa | 26
ba thanks $ known aa | 22
ba thanks see | -23
ba that <n> | 4
ba thats $ | -27
ba thats <given> | 4
ba thats <given> unknown Aa | 4
ba thats <l> | -56
ba thats <l> unknown Aa | -56
ba thats <n> | -22
ba thats <n> known Aa | -22
ba thats and | -45
ba thats and unknown Aa | -45
ba thats at | -18
ba thats im | -17
ba thats im unknown Aa | -17
ba thats ive | 5
ba thats last | 28
ba thats last unknown Aa | 28
ba the $ | -23
ba the $ unknown aa | -23
ba the <car> | -18
ba the <car> known Aa | -15
ba the <car> known aa | -17
ba the <given> | -10
ba the <given> unknown Aa | -5
ba the <given> unknown aa | -8
ba the <n> | -47
ba the <n> unknown Aa | -42
ba the <n> unknown aa | -15
ba the <rare> | -17
ba the <rare> unknown Aa | -10
ba the <rare> unknown aa | -20
ba the administration | -7
ba the administration unknown Aa | -7
ba the and | -26
ba the and known Aa | -13
ba the and unknown Aa | -11
ba the and unknown aa | -16
ba the at | -6
ba the at known aa | -6
ba the at unknown aa | -10
ba the bridge | -12
ba the bridge known Aa | -10
ba the business | -5
ba the business unknown Aa | -5
ba the by | -6
ba the by unknown Aa | -6
ba the call | -6
ba the can | -34
ba the center | -17
ba the center unknown Aa | -14
ba the compressor | -6
ba the compressor unknown Aa | -6
ba the depot | -6
ba the depot unknown Aa | -6
ba the exit | -4
ba the exit unknown Aa | -4
ba the for | -23
ba the for unknown Aa | -10
ba the for unknown aa | -17
ba the got | -17
ba the got unknown aa | -16
ba the i | -28
ba the i known Aa | -12
ba the i unknown Aa | -27
ba the i unknown aa | -10
ba the if | -17
ba the im | -5
ba the im unknown Aa | -5
ba the in | -10
ba the in unknown Aa | -7
ba the in unknown aa | -7
ba the is | -6
ba the is unknown Aa | -6
ba the its | -20
ba the its unknown Aa | -10
ba the its unknown aa | -3
ba the just | -14
ba the just unknown Aa | -13
ba the light | -6
ba the light unknown aa | -4
ba the lot | -25
ba the lot unknown Aa | -7
ba the my | -15
ba the my unknown Aa | -8
ba the my unknown aa | -13
ba the no | -5
ba the no unknown Aa | -5
ba the now | -5
ba the of | -12
ba the of unknown Aa | -12
ba the on | -14
ba the on unknown Aa | -11
ba the on unknown aa | -14
ba the or | -14
ba the or unknown aa | -14
ba the org | -22
ba the org known Aa | -22
ba the parking | -5
ba the parking unknown Aa | -5
ba the please | -4
ba the position | -10
ba the position unknown aa | -10
ba the press | -17
ba the press unknown Aa | -17
ba the relief | -5
ba the relief unknown Aa | -5
ba the road | -8
ba the road unknown aa | -8
ba the security | -6
ba the security unknown Aa | -6
ba the sensor | -10
ba the service | -5
ba the service unknown Aa | -5
ba the since | -4
ba the since unknown aa | -4
ba the so | -5
ba the so unknown Aa | -5
ba the station | -7
ba the station unknown Aa | -7
ba the store | -5
ba the store unknown Aa | -5
ba the the | -20
ba the the unknown aa | -20
ba the there | -13
ba the there unknown Aa | -13
ba the thing | -7
ba the thing unknown aa | -7
ba the this | -6
ba the this unknown Aa | -6
ba the two | -4
ba the with | -13
ba the yard | -7
ba the yard unknown aa | -7
ba the you | -22
ba the you known Aa | -11
ba the you unknown Aa | -21
ba the you unknown aa | -18
ba the your | -14
ba the your unknown Aa | -14
ba there <given> | -21
ba there <given> known Aa | -21
ba there <l> | 11
ba there <l> known Aa | 11
ba there <rare> | -26
ba there <rare> known Aa | -26
ba there im | 26
ba there im known Aa | 26
ba there with | 28
ba there with known Aa | 28
ba think <rare> | -10
ba think <rare> known aa | -10
ba this <n> | 30
ba this <n> known aa | 21
ba this <rare> | -31
ba this <rare> known aa | -23
ba this <rare> unknown Aa | -16
ba this <rare> unknown aa | -18
ba this and | -24
ba this and unknown Aa | -24
ba this i | 4
ba this i known Aa | 30
ba this i known aa | 32
ba this i unknown Aa | -33
ba this id | -16
ba this id unknown Aa | -16
ba this im | 23
ba this my | 22
ba this pizza | -8
ba this pizza unknown aa | -8
ba three <rare> | -5
ba three <rare> unknown Aa | -5
ba time <rare> | -31
ba time <rare> known Aa | -29
ba to $ | -16
ba to $ unknown Aa | -16
ba to $ unknown aa | -14
ba to <n> | 6
ba to <n> known Aa | 12
ba to <n> unknown Aa | -11
ba to <rare> | -17
ba to <rare> unknown Aa | -17
ba to and | -21
ba to city | -6
ba to city unknown Aa | -6
ba to for | -12
ba to for unknown Aa | -12
ba to i | -19
ba to i unknown Aa | -19
ba to its | -7
ba to its unknown Aa | -7
ba to on | -6
ba to on unknown Aa | -4
ba to press | -14
ba to press unknown aa | -14
ba to you | -9
ba tonight <n> | 20
ba tonight <n> known Aa | 20
ba tonight <rare> | -22
ba tonight <rare> known Aa | -22
ba town <n> | -22
ba town <n> unknown Aa | -22
ba two and | -21
ba two and unknown aa | -21
ba two here | -10
ba two here unknown aa | -10
ba un $ | -15
ba un $ unknown aa | -15
ba un <car> | -11
ba un <rare> | -25
ba un <rare> unknown aa | -25
ba un de | -16
ba un de unknown aa | -16
ba uncle its | -8
ba uncle its known Aa | -8
ba united <rare> | -11
ba united <rare> unknown Aa | -11
ba up <l> | 19
ba up <rare> | -26
ba up <rare> known Aa | -27
ba warranty since | -15
ba warranty since unknown aa | -15
ba wife <rare> | -35
ba wife <rare> known Aa | -35
ba will and | -10
ba will and known Aa | -10
ba will here | -18
ba will i | -10
ba will i known Aa | -10
ba will my | -12
ba will my known Aa | -12
ba winn parking | -11
ba winn parking known Aa | -8
ba with <car> | -16
ba with <car> unknown Aa | -16
ba with <rare> | -7
ba with <rare> unknown Aa | -7
ba with and | -14
ba with and unknown Aa | -6
ba with auto | -5
ba with auto unknown Aa | -5
ba with city | -15
ba with city unknown Aa | -15
ba with digital | -8
ba with digital unknown Aa | -8
ba with fleet | -8
ba with fleet unknown Aa | -8
ba with i | -10
ba with i unknown Aa | -10
ba with if | -32
ba with im | -25
ba with im unknown Aa | -25
ba with in | -4
ba with in unknown Aa | -4
ba with insurance | -4
ba with insurance unknown Aa | -4
ba with media | -4
ba with media unknown Aa | -4
ba with merchant | -6
ba with merchant unknown Aa | -6
ba with mutual | -6
ba with mutual unknown Aa | -6
ba with on | -8
ba with on known Aa | -8
ba with one | -14
ba with one unknown Aa | -14
ba with our | -7
ba with our unknown Aa | -7
ba with services | -4
ba with services unknown Aa | -4
ba with spark | -3
ba with spark unknown Aa | -3
ba with supply | -3
ba with supply unknown Aa | -3
ba with towing | -5
ba with we | -12
ba with we unknown Aa | -12
ba with were | -10
ba with were unknown Aa | -10
ba with your | -8
ba with your unknown Aa | -8
ba woo <n> | -17
ba woo <n> unknown Aa | -17
ba work <rare> | 13
ba work <rare> known Aa | 13
ba y <rare> | -9
ba y <rare> unknown aa | -9
ba y los | -8
ba y los unknown aa | -8
ba yeah <rare> | 13
ba yeah <rare> known Aa | 14
ba yeah here | 29
ba yeah here known Aa | 24
ba yeah here known aa | 18
ba yeah its | -9
ba yes <rare> | -20
ba yes <rare> known Aa | -19
ba yes i | 30
ba yo <rare> | 22
ba you $ | 39
ba you $ known Aa | 24
ba you <rare> | -26
ba you <rare> unknown Aa | -21
ba you qualify | -21
ba you qualify known aa | -21
ba you the | -23
ba you the unknown aa | -23
ba your <rare> | -8
ba your <rare> unknown aa | -8
ba your account | -22
ba your account unknown Aa | -18
ba your business | -20
ba your business unknown Aa | -20
ba your extended | -18
ba your extended unknown aa | -18
ba your factory | -7
ba your factory unknown aa | -7
ba your guy | -10
ba your guy unknown Aa | -10
ba your listing | -15
ba your listing unknown Aa | -15
ba your number | -14
ba your number unknown Aa | -14
ba your profile | -11
ba your profile unknown Aa | -11
ba your security | -14
ba your security unknown Aa | -14
ba your warranty | -17
ba your warranty unknown aa | -17
before-number | 12
before-number known Aa | 9
before-number known aa | 36
before-number unknown Aa | 8
before-number unknown aa | -13
by-number | 20
by-number known aa | 59
by-number unknown Aa | -21
by-number unknown aa | -44
company | -59
company known Aa | -25
company known aa | -20
company unknown Aa | -54
company unknown aa | -13
from-end 0 Aa | -4
from-end 0 aa | -6
from-end 1 Aa | -61
from-end 1 aa | -4
from-end 16 Aa | 18
from-end 16 aa | -4
from-end 2 Aa | -48
from-end 2 aa | 5
from-end 4 Aa | -11
from-end 4 aa | -20
from-end 8 Aa | -47
from-end 8 aa | -52
from-end more Aa | 35
from-end more aa | 35
from-start 0 Aa | 16
from-start 1 Aa | -11
from-start 1 aa | -23
from-start 16 Aa | -27
from-start 16 aa | -52
from-start 2 Aa | 12
from-start 2 aa | -10
from-start 4 Aa | 16
from-start 4 aa | 35
from-start 8 Aa | -11
from-start 8 aa | -10
from-start more Aa | 29
from-start more aa | 25
full-name-too | -60
full-name-too known Aa | -55
full-name-too known aa | -85
full-name-too unknown Aa | -25
full-name-too unknown aa | -5
fuller-elsewhere | -23
fuller-elsewhere known aa | -34
fuller-elsewhere unknown Aa | -45
fuller-elsewhere unknown aa | -11
goes-on | 53
goes-on known Aa | 56
goes-on known aa | 28
goes-on unknown Aa | -3
goes-on unknown aa | -26
greeted | 8
greeted known aa | 13
greeted unknown Aa | 13
greeted unknown aa | -30
letters-behind | -32
letters-behind known Aa | -23
letters-behind known aa | -34
letters-behind unknown Aa | -47
letters-behind unknown aa | -29
ma $ known Aa | 10
ma $ known aa | 21
ma $ unknown Aa | -28
ma $ unknown aa | -64
ma comma known aa | -6
ma comma unknown aa | -53
ma none known Aa | 10
ma none known aa | 38
ma none unknown Aa | -84
ma none unknown aa | -28
ma stop known Aa | 40
ma stop known aa | 10
ma stop unknown Aa | -3
ma stop unknown aa | -71
mb ^ known Aa | 16
mb ^ known aa | 17
mb ^ unknown aa | -29
mb comma known Aa | 27
mb comma known aa | 6
mb comma unknown Aa | 17
mb comma unknown aa | -28
mb none known Aa | -9
mb none known aa | 30
mb none unknown Aa | -51
mb none unknown aa | -42
mb stop known Aa | 69
mb stop known aa | 7
mb stop unknown Aa | 6
mb stop unknown aa | -44
mm ^ comma G Aa | -4
mm ^ comma G aa | -12
mm ^ comma GE Aa | 35
mm ^ comma GG Aa | -24
mm ^ comma GGU Aa | 27
mm ^ comma GS Aa | 54
mm ^ comma GU Aa | 37
mm ^ comma S Aa | 26
mm ^ comma U Aa | -41
mm ^ comma UU Aa | 36
mm ^ none G Aa | -7
mm ^ none G aa | 34
mm ^ none GG Aa | 28
mm ^ none GS Aa | -20
mm ^ none GU Aa | 50
mm ^ none GU aa | 40
mm ^ none GUU aa | -28
mm ^ none U Aa | -33
mm ^ none U aa | -57
mm ^ none UU Aa | 11
mm ^ none UU aa | 34
mm ^ none g Aa | 7
mm ^ stop G Aa | 16
mm ^ stop G aa | 98
mm ^ stop GG Aa | 51
mm ^ stop GS Aa | 30
mm ^ stop GU Aa | 13
mm ^ stop S Aa | 23
mm ^ stop U Aa | -9
mm ^ stop g Aa | 43
mm ^ stop g aa | 42
mm ^ stop gU Aa | 17
mm comma $ G Aa | 4
mm comma $ GU Aa | 25
mm comma $ L Aa | -7
mm comma $ U Aa | -10
mm comma comma E Aa | -35
mm comma comma EG Aa | -14
mm comma comma G Aa | -43
mm comma comma G aa | 29
mm comma comma GG Aa | 44
mm comma comma GS Aa | -5
mm comma comma GU Aa | 32
mm comma comma S Aa | -32
mm comma comma U Aa | 11
mm comma none E Aa | -38
mm comma none EE Aa | -19
mm comma none G Aa | 29
mm comma none G aa | -13
mm comma none GG Aa | 24
mm comma none GS Aa | 32
mm comma none GU Aa | 29
mm comma none L Aa | -17
mm comma none S Aa | -27
mm comma none SE Aa | -18
mm comma none U Aa | -6
mm comma none U aa | -23
mm comma none UE Aa | -19
mm comma none g Aa | -30
mm comma stop E Aa | -27
mm comma stop EE Aa | -29
mm comma stop EU Aa | -27
mm comma stop G Aa | -9
mm comma stop GG Aa | 25
mm comma stop GS Aa | 23
mm comma stop GU Aa | 28
mm comma stop GUG Aa | 34
mm comma stop L Aa | 9
mm comma stop S Aa | -27
mm comma stop SG Aa | -20
mm comma stop SU Aa | -19
mm comma stop U Aa | -41
mm comma stop UU Aa | 30
mm none $ E Aa | -54
mm none $ EE Aa | -21
mm none $ ES Aa | -25
mm none $ EU Aa | -21
mm none $ G aa | 22
mm none $ GU Aa | 19
mm none $ L aa | -7
mm none $ S Aa | -36
mm none $ U aa | -64
mm none $ US Aa | -21
mm none $ UU aa | -26
mm none $ g aa | 25
mm none comma E Aa | -64
mm none comma EE Aa | -27
mm none comma EEE Aa | -16
mm none comma EG Aa | -20
mm none comma ES Aa | -19
mm none comma EU Aa | -28
mm none comma EUE Aa | -17
mm none comma G Aa | -32
mm none comma G aa | 28
mm none comma GE Aa | 4
mm none comma GG Aa | 41
mm none comma GGG Aa | 25
mm none comma GGS Aa | 33
mm none comma GGU Aa | 55
mm none comma GS Aa | 26
mm none comma GSU Aa | -17
mm none comma GU Aa | 47
mm none comma GUS Aa | -3
mm none comma Gg Aa | 13
mm none comma L Aa | 25
mm none comma S Aa | -51
mm none comma SE Aa | -20
mm none comma SEU Aa | -11
mm none comma SS Aa | -9
mm none comma SU Aa | 7
mm none comma U Aa | -19
mm none comma U aa | -32
mm none comma UE Aa | -42
mm none comma UEE Aa | -23
mm none comma UEU Aa | -11
mm none comma UG Aa | 6
mm none comma US Aa | 10
mm none comma UU Aa | 37
mm none comma g Aa | -21
mm none comma g aa | -28
mm none comma gG Aa | 19
mm none comma gS Aa | 20
mm none comma gU Aa | 7
mm none none E Aa | -74
mm none none EE Aa | -47
mm none none EEE Aa | -5
mm none none EEU Aa | -10
mm none none EG Aa | -27
mm none none ES Aa | -11
mm none none ESE Aa | -7
mm none none ESU Aa | -6
mm none none EU Aa | -28
mm none none EUE Aa | -6
mm none none G Aa | -19
mm none none G aa | -9
mm none none GE Aa | -27
mm none none GG Aa | 8
mm none none GG aa | 18
mm none none GGG aa | 10
mm none none GGGU aa | 31
mm none none GGS aa | 37
mm none none GGU aa | 18
mm none none GS Aa | 18
mm none none GS aa | 49
mm none none GU Aa | 43
mm none none GU aa | 65
mm none none GUS Aa | 31
mm none none GUU Aa | 33
mm none none GUU aa | -30
mm none none Gg Aa | 24
mm none none L Aa | -8
mm none none L aa | -14
mm none none S Aa | -34
mm none none S aa | -54
mm none none SE Aa | -30
mm none none SEE Aa | -8
mm none none SG Aa | -3
mm none none SS Aa | -14
mm none none SU Aa | -15
mm none none U Aa | -66
mm none none U aa | -39
mm none none UE Aa | -42
mm none none UEE Aa | -7
mm none none UEU Aa | -11
mm none none UEU aa | -13
mm none none UG Aa | -24
mm none none UG aa | -25
mm none none UGS aa | 26
mm none none US Aa | -17
mm none none US aa | 13
mm none none USU aa | -24
mm none none UU Aa | -5
mm none none UU aa | 5
mm none none UUG aa | 23
mm none none Ug Aa | 13
mm none none g Aa | -36
mm none none g aa | -91
mm none none gG Aa | 18
mm none none gG aa | 24
mm none stop E Aa | -39
mm none stop EE Aa | -37
mm none stop EEE Aa | -13
mm none stop EEEE Aa | -7
mm none stop EEU Aa | -12
mm none stop ES Aa | -18
mm none stop ESG Aa | -7
mm none stop EU Aa | -34
mm none stop EUE Aa | -13
mm none stop EgU Aa | -7
mm none stop G Aa | 14
mm none stop GE Aa | -8
mm none stop GES Aa | 20
mm none stop GGS Aa | 25
mm none stop GGU Aa | 27
mm none stop GS Aa | 14
mm none stop GSU Aa | 29
mm none stop GU Aa | -27
mm none stop GUG Aa | 14
mm none stop L Aa | -40
mm none stop S Aa | -56
mm none stop SE Aa | -28
mm none stop SEE Aa | -11
mm none stop SEEE Aa | -18
mm none stop SG Aa | -9
mm none stop SS Aa | -14
mm none stop SU Aa | -14
mm none stop U Aa | 13
mm none stop U aa | -66
mm none stop UE Aa | -27
mm none stop UEE Aa | -27
mm none stop UG Aa | -20
mm none stop UGU Aa | 13
mm none stop US Aa | -13
mm none stop USU aa | -22
mm none stop UU Aa | -16
mm none stop UU aa | -18
mm none stop UUE Aa | -12
mm none stop Ug Aa | -40
mm none stop UgU Aa | -17
mm none stop g Aa | -34
mm none stop g aa | -40
mm none stop gG Aa | 19
mm none stop gU Aa | -19
mm stop $ G Aa | 40
mm stop $ G aa | -19
mm stop $ GS Aa | 11
mm stop $ U Aa | -40
mm stop comma G Aa | 33
mm stop comma G aa | -3
mm stop comma GS Aa | 48
mm stop comma GU Aa | 37
mm stop comma L Aa | -23
mm stop comma S Aa | -39
mm stop comma U Aa | -59
mm stop none G Aa | -16
mm stop none G aa | 20
mm stop none GS Aa | 20
mm stop none GU Aa | 50
mm stop none U Aa | -20
mm stop none U aa | -39
mm stop none UE Aa | -14
mm stop none UG Aa | -28
mm stop none UU Aa | 13
mm stop none g Aa | -36
mm stop stop G Aa | 70
mm stop stop GG Aa | -9
mm stop stop GGU Aa | 12
mm stop stop GS Aa | 21
mm stop stop GU Aa | 43
mm stop stop L Aa | -18
mm stop stop U Aa | 8
mm stop stop U aa | -17
mm stop stop g Aa | 21
near <car> Aa | 20
near <given> Aa | 53
near <given> aa | -12
near <l> Aa | -8
near <l> aa | 27
near <n> Aa | 24
near <n> aa | 36
near <rare> aa | -13
near ^ Aa | 11
near ^ aa | 11
near a Aa | -26
near a aa | -12
near about Aa | -10
near about aa | -49
near ac Aa | 11
near activity Aa | -25
near actually Aa | 6
near ad aa | -24
near adjuster Aa | -25
near administration Aa | -13
near advance Aa | -29
near afternoon Aa | 13
near afternoon aa | 12
near again Aa | 19
near agua aa | -9
near aint aa | -14
near air Aa | -7
near air aa | 5
near aire Aa | -4
near airport Aa | -5
near all Aa | -15
near all aa | -8
near already Aa | 15
near already aa | 13
near alternator Aa | 9
near alternator aa | -19
near always Aa | 10
near am Aa | -4
near am aa | -19
near amendment Aa | -15
near an Aa | -20
near an aa | -12
near and Aa | 10
near and aa | -24
near animal Aa | 11
near answer Aa | -22
near anticongelante aa | 15
near any Aa | 16
near any aa | -10
near anything Aa | 17
near anything aa | 19
near anyway aa | 5
near anywhere Aa | 6
near apartment Aa | -13
near appointment Aa | 17
near aqui Aa | -10
near are Aa | 32
near area Aa | 7
near arm Aa | 5
near around Aa | 12
near arreglo Aa | -11
near as Aa | -18
near as aa | 13
near asap Aa | -31
near ask Aa | 30
near ask aa | 33
near asked aa | -21
near asking Aa | 21
near at Aa | -42
near at aa | -32
near attention Aa | -18
near attorney Aa | 16
near audi Aa | 10
near auto Aa | -15
near automated Aa | -22
near automotive Aa | -9
near autozone Aa | -22
near available Aa | 6
near back aa | 21
near backwards Aa | -7
near bad Aa | 27
near bad aa | 28
near ball aa | 10
near bateria Aa | -24
near bateria aa | -25
near batteries Aa | -33
near battery Aa | -15
near battery aa | -10
near be Aa | 11
near be aa | 5
near beach Aa | -9
near because Aa | -12
near been Aa | -6
near been aa | -16
near beep Aa | 7
near before Aa | 22
near before aa | 13
near behalf Aa | -26
near behalf aa | -19
near belt Aa | 6
near belt aa | 15
near belts Aa | 6
near better Aa | 20
near between Aa | -9
near bien Aa | -10
near bien aa | -12
near big Aa | -20
near big aa | 14
near bill Aa | -45
near bit Aa | 8
near blades Aa | 8
near blew Aa | -15
near blew aa | 6
near blocking Aa | 12
near blue Aa | 23
near boat Aa | -26
near body Aa | -9
near bold Aa | -20
near bonjour Aa | 15
near both Aa | -16
near bottle aa | 12
near bought Aa | -11
near bought aa | -19
near boulevard Aa | -14
near box Aa | -11
near boy Aa | 19
near brake Aa | -5
near brake aa | -9
near brakes Aa | 47
near brakes aa | 24
near bridge Aa | -7
near bright Aa | -19
near broken Aa | 7
near brother Aa | -5
near brother aa | 5
near brought aa | -16
near bucks Aa | -21
near buenas Aa | 45
near buenas aa | -3
near bueno Aa | 30
near bueno aa | -25
near buenos Aa | 13
near buenos aa | 4
near build Aa | -25
near building Aa | 5
near business aa | -19
near but Aa | -8
near but aa | -24
near buy Aa | 12
near buy aa | -7
near by Aa | -35
near by aa | -6
near cab Aa | -29
near calienta aa | -7
near call Aa | -34
near call aa | 24
near callahan Aa | -10
near called Aa | 4
near called aa | 20
near callin aa | -20
near calling Aa | -56
near calling aa | -21
near calls Aa | 13
near cambio Aa | -12
near came Aa | -16
near campaign Aa | -36
near can Aa | -23
near can aa | -32
near cancel Aa | 21
near cant Aa | 4
near cant aa | 19
near cap aa | -8
near capital Aa | 9
near capital aa | -8
near car Aa | 9
near card Aa | -4
near care Aa | -7
near carro aa | -24
near cars Aa | 14
near cars aa | -21
near casa Aa | -14
near cash Aa | 10
near catalytic Aa | -13
near cause aa | 8
near cell Aa | 19
near cents Aa | -14
near cerca Aa | -10
near chance aa | -20
near change Aa | -31
near change aa | 12
near changed Aa | -15
near changes Aa | 9
near charge Aa | -5
near charge aa | -10
near charging Aa | 4
near chase Aa | -5
near check Aa | -20
near check aa | -24
near checked Aa | 10
near checked aa | 13
near church Aa | -20
near citizens Aa | -56
near claims Aa | -25
near cleaning Aa | -8
near click aa | 15
near clicks Aa | 10
near close aa | 14
near closed Aa | 11
near clutch Aa | -9
near clutch aa | -13
near coach Aa | -25
near code Aa | 6
near cold Aa | 12
near college Aa | 7
near come aa | 16
near coming Aa | -37
near commander Aa | -17
near commercial Aa | -25
near committee Aa | -36
near company aa | -12
near con Aa | 3
near con aa | -19
near concerning aa | -25
near concrete Aa | 4
near condition aa | 6
near confirm Aa | -27
near confirmed Aa | 25
near control Aa | 5
near converter Aa | -13
near coolant Aa | 9
near cooling aa | -13
near corner Aa | -5
near cost aa | 19
near costco Aa | -10
near could Aa | -38
near counter Aa | -15
near courtesy Aa | -33
near courtesy aa | -23
near coverage aa | -26
near covered Aa | -13
near coworker Aa | 10
near crank Aa | -10
near crazy Aa | 9
near credit Aa | -3
near credit aa | -19
near cruise Aa | -17
near cruise aa | -11
near cuando Aa | -33
near cuando aa | -20
near cuanto Aa | -13
near customer Aa | 7
near customer aa | -19
near cut aa | 14
near dad Aa | -26
near dad aa | 7
near dare Aa | 6
near dash Aa | -11
near dash aa | -19
near daughter Aa | 14
near daughters Aa | -13
near daughters aa | -11
near day aa | -8
near daycare Aa | 12
near days Aa | 6
near de Aa | -30
near de aa | -18
near deacon Aa | -19
near dead Aa | 4
near dealer Aa | 5
near dealer aa | -7
near dear Aa | 8
near dear aa | -19
near del Aa | -39
near del aa | -27
near delivery Aa | -54
near department Aa | -43
near department aa | -31
near desk Aa | -36
near dias Aa | 11
near dias aa | 4
near did Aa | 5
near did aa | -37
near died Aa | -5
near died aa | -18
near diesel Aa | 9
near diesel aa | 9
near director Aa | -14
near disclosure Aa | 7
near dispatch Aa | -34
near do Aa | -9
near do aa | -27
near doctors Aa | -21
near does Aa | 7
near does aa | -5
near doesnt Aa | 25
near dog Aa | -21
near doin Aa | 10
near doin aa | 4
near doing Aa | 31
near dollar Aa | -8
near dollars Aa | 3
near dollars aa | -33
near done Aa | -3
near done aa | -16
near dont Aa | 11
near dont aa | -30
near door Aa | 4
near door aa | -18
near dos aa | -47
near down Aa | -10
near down aa | -26
near dr Aa | -25
near drive aa | 6
near driver Aa | -20
near driving Aa | -25
near driving aa | 12
near drop Aa | -11
near dry aa | 15
near dude Aa | -4
near due Aa | -20
near dueno aa | -21
near earliest Aa | -22
near early Aa | -41
near egg Aa | -18
near el Aa | 8
near el aa | -40
near electric aa | -20
near eleven Aa | 14
near else aa | -10
near em Aa | -12
near em aa | -18
near emergencia aa | -7
near employee aa | 8
near en aa | -52
near end aa | -26
near energy aa | -15
near enfria Aa | -11
near engine Aa | 10
near english Aa | 24
near enterprise Aa | -27
near es Aa | -33
near es aa | -26
near esposa aa | -27
near esta Aa | -13
near esta aa | -23
near estoy Aa | -19
near estoy aa | -12
near even aa | -18
near evening Aa | 14
near evening aa | 13
near every Aa | -6
near every aa | 20
near everybody Aa | -7
near everybody aa | -22
near everyone Aa | 5
near except Aa | 11
near extended aa | -25
near factura aa | -31
near family Aa | -36
near far Aa | -13
near far aa | 18
near fast Aa | -26
near favor aa | -21
near fee Aa | 10
near fees Aa | 17
near fell Aa | 5
near fell aa | 7
near fellow Aa | -26
near fence Aa | -8
near field Aa | -6
near fifteen aa | 14
near fifth Aa | -36
near fifty aa | -27
near final aa | -18
near fine Aa | 5
near finished Aa | 18
near first Aa | 31
near first aa | 7
near five aa | 4
near fix Aa | 14
near fixed Aa | -14
near flashing Aa | -9
near flat Aa | 24
near floor Aa | -19
near florida Aa | -32
near flower Aa | -17
near fluid aa | 23
near flying Aa | -23
near fog Aa | 12
near folks Aa | -24
near folks aa | -31
near fool Aa | 12
near for Aa | -34
near for aa | -23
near forty Aa | 8
near four Aa | 9
near four aa | -9
near fourteen aa | 32
near fourth Aa | -12
near freno aa | -17
near frenos Aa | -26
near frenos aa | -12
near friend Aa | -6
near friend aa | -12
near friends Aa | 19
near from Aa | -38
near from aa | -43
near front Aa | -32
near front aa | -8
near fuel aa | 9
near full Aa | 7
near funny Aa | 7
near fuse aa | 11
near garage Aa | 5
near garantia aa | -18
near gas Aa | 11
near gas aa | -7
near gate Aa | 21
near get Aa | 28
near gets Aa | -24
near gets aa | 5
near girl Aa | 26
near give Aa | 14
near give aa | -11
near go Aa | -17
near go aa | 10
near god Aa | 13
near goes Aa | -12
near going Aa | 8
near going aa | 17
near gone Aa | 14
near goo Aa | -12
near good Aa | 31
near good aa | 37
near got Aa | -16
near got aa | 9
near gotta aa | 5
near gracias Aa | -5
near grandma Aa | 26
near grandma aa | 11
near grandson Aa | 10
near grant Aa | -20
near great Aa | -3
near great aa | 6
near greater Aa | -9
near green Aa | -16
near greetings Aa | -10
near grinding Aa | 7
near grinding aa | 5
near grooming Aa | -19
near ground aa | -22
near guess aa | -4
near guy Aa | -10
near guys aa | -15
near gym Aa | -19
near ha Aa | 10
near ha aa | -39
near habit Aa | 12
near habit aa | 6
near habla Aa | -31
near habla aa | -4
near hablo Aa | -31
near hablo aa | -6
near hacen Aa | -24
near had Aa | -26
near had aa | -9
near haha aa | 4
near hair Aa | -8
near half aa | -26
near hand Aa | -30
near handle aa | 10
near hands Aa | -11
near harbor Aa | -11
near hard aa | -18
near has Aa | -9
near has aa | -16
near hate Aa | 11
near have Aa | -20
near have aa | -34
near he Aa | 3
near he aa | -15
near headed aa | 14
near headlight Aa | 9
near hear aa | -24
near heat Aa | -28
near hello Aa | -4
near hello aa | 10
near help Aa | -11
near help aa | -16
near helping Aa | -12
near her aa | -21
near here Aa | 7
near here aa | 9
near heres aa | -23
near hermano Aa | 7
near hes Aa | -23
near hes aa | -21
near hey Aa | 24
near hey aa | 56
near hi Aa | 11
near hi aa | 17
near higher Aa | -8
near hijo Aa | -23
near him Aa | -12
near his Aa | -5
near his aa | -3
near ho Aa | 5
near hola Aa | 9
near hola aa | -15
near hold Aa | -34
near home Aa | 4
near honey Aa | 9
near hood Aa | -5
near hood aa | -31
near hope Aa | 16
near hoping Aa | 11
near hose aa | 5
near hospital Aa | 15
near hot Aa | 5
near hot aa | 11
near house Aa | 6
near house aa | 21
near how Aa | -7
near how aa | 31
near hoy aa | 3
near hundred aa | -17
near hurry Aa | 24
near hurry aa | -11
near husband Aa | 5
near husbands Aa | -19
near i Aa | 5
near i aa | 6
near id Aa | 8
near ideal Aa | 23
near idle Aa | 11
near if Aa | -10
near if aa | -14
near ignition Aa | -14
near ill Aa | 7
near im Aa | -9
near im aa | -6
near important aa | -22
near in aa | 13
near inch aa | -15
near injector Aa | 17
near inn Aa | -8
near inside Aa | -7
near inside aa | -6
near inspection Aa | -8
near inspections Aa | -29
near instead Aa | -4
near insurance Aa | 6
near insurance aa | -33
near intended Aa | -23
near intersection Aa | -13
near interstate Aa | 22
near into Aa | -16
near into aa | -7
near invoice Aa | -18
near is Aa | -22
near is aa | 17
near it Aa | 23
near it aa | 19
near its Aa | 26
near its aa | 7
near ive Aa | -32
near ive aa | -17
near jacksonville Aa | -28
near job Aa | -17
near job aa | -11
near jobs Aa | -24
near joints aa | 12
near joy aa | -21
near jump Aa | 17
near jump aa | 6
near june Aa | -23
near just Aa | 16
near just aa | -25
near key Aa | 25
near key aa | -7
near keystone Aa | -18
near kidding aa | 5
near kids aa | -15
near kings Aa | -16
near know Aa | -34
near know aa | 15
near known Aa | 6
near la Aa | -13
near la aa | -22
near labor aa | 8
near ladies Aa | -11
near lady Aa | -11
near land Aa | -11
near lane Aa | -9
near lang Aa | -30
near large aa | -9
near las aa | -8
near last Aa | 18
near last aa | -16
near law Aa | -3
near law aa | -28
near lawn Aa | -15
near le aa | -23
near leak Aa | -22
near leaking Aa | 7
near leaking aa | -4
near leave Aa | 28
near left Aa | -21
near left aa | -12
near let Aa | 27
near library Aa | -18
near light Aa | 9
near light aa | -6
near lights Aa | 18
near lights aa | 11
near like Aa | 18
near limited Aa | 10
near line Aa | -10
near lines Aa | 17
near listing Aa | -15
near listing aa | -16
near little Aa | -17
near little aa | 10
near live Aa | -16
near live aa | -17
near living Aa | -22
near llamo Aa | -28
near llamo aa | -32
near llanta Aa | -13
near llave aa | -15
near lo Aa | -9
near loan aa | -15
near local Aa | -8
near lock aa | 13
near long Aa | 5
near look Aa | 18
near look aa | 6
near looked Aa | -23
near looked aa | 14
near looking Aa | -7
near looking aa | -16
near loose Aa | -15
near loose aa | -6
near lord Aa | 21
near los Aa | 12
near los aa | -7
near lost aa | -8
near lot Aa | -22
near lot aa | -11
near loud aa | -7
near love Aa | -22
near love aa | -8
near mac Aa | -12
near machines Aa | 15
near make Aa | 15
near make aa | -18
near makes aa | -12
near making Aa | 28
near making aa | -29
near mama Aa | -21
near man Aa | 13
near man aa | 30
near manage Aa | -9
near manager Aa | 23
near manana Aa | -9
near manana aa | -27
near manguera Aa | -19
near march aa | -14
near mark Aa | -9
near marketplace aa | -27
near married Aa | 14
near mass Aa | -31
near may Aa | -29
near may aa | -31
near me Aa | 32
near me aa | 23
near mean Aa | 27
near measure Aa | -7
near mechanic Aa | 4
near mechanics Aa | -12
near melting aa | 10
near memo Aa | 23
near message Aa | -12
near message aa | -23
near met Aa | 7
near metal Aa | -11
near metal aa | -18
near mi Aa | 22
near mi aa | -6
near middle Aa | -15
near might Aa | 13
near mil aa | -27
near miles Aa | 3
near mind Aa | 9
near mine Aa | -11
near mobile Aa | 6
near modules Aa | 14
near mom Aa | 24
near monday Aa | 21
near monday aa | 6
near month Aa | -17
near more aa | -19
near morning Aa | 10
near morning aa | 8
near most Aa | -18
near mother Aa | 17
near mothers Aa | -40
near mount Aa | -23
near move Aa | -22
near moved Aa | -26
near moving Aa | -5
near mr Aa | -23
near mr aa | 13
near mrs Aa | 4
near mrs aa | -23
near ms Aa | -16
near much aa | 27
near mucho Aa | 12
near mucho aa | -7
near muffler Aa | 10
near muffler aa | -22
near must aa | -6
near muy Aa | 14
near my Aa | -5
near my aa | 28
near myself Aa | 11
near nail Aa | 18
near name Aa | 13
near name aa | 19
near named Aa | -5
near names Aa | -7
near names aa | -22
near napa Aa | -26
near national Aa | -16
near necesito aa | -25
near neck Aa | -16
near need Aa | -20
near needs Aa | 6
near needs aa | -13
near negocio aa | -34
near neighbor aa | -17
near never Aa | 13
near new aa | -20
near next Aa | 13
near night Aa | -37
near nights Aa | -5
near nine aa | -11
near ninety aa | -9
near ninos aa | -21
near no Aa | 36
near no aa | -9
near nobody Aa | -29
near noches Aa | 6
near noches aa | -8
near noise Aa | 13
near noise aa | -18
near nombre Aa | 31
near nombre aa | 15
near nose Aa | 17
near not Aa | 9
near not aa | -15
near nothing aa | -10
near notice Aa | -27
near noticed Aa | -18
near november Aa | -34
near now Aa | -31
near now aa | -6
near number Aa | 8
near number aa | 11
near numbers Aa | 13
near numero Aa | -25
near nurse Aa | 13
near nuts Aa | 12
near oclock Aa | 3
near october Aa | -28
near of Aa | -32
near of aa | -29
near off Aa | -26
near off aa | -10
near office Aa | -43
near office aa | -7
near officer Aa | -22
near oh Aa | 13
near oil Aa | -18
near oil aa | -6
near ok aa | 4
near okay Aa | -24
near okay aa | 7
near old Aa | -13
near old aa | 30
near on Aa | -84
near on aa | -10
near once Aa | 9
near one Aa | -12
near one aa | 4
near open Aa | 10
near opinion Aa | 8
near oprima aa | -38
near or Aa | -22
near or aa | -31
near orange Aa | -22
near order Aa | -24
near order aa | -29
near ordered Aa | -7
near ordered aa | -14
near oreilly Aa | -22
near other Aa | -17
near other aa | 25
near our Aa | -39
near our aa | -28
near out Aa | -26
near out aa | -8
near outlets Aa | 18
near over Aa | -10
near over aa | -8
near overheating Aa | 3
near own Aa | -9
near own aa | 5
near owner Aa | 7
near owner aa | -6
near pads Aa | 20
near page Aa | -15
near paid aa | -31
near pair Aa | 8
near panel Aa | 8
near paper Aa | -11
near paper aa | 6
near para aa | -32
near park Aa | 5
near parked Aa | 6
near parking Aa | -58
near parking aa | -14
near part Aa | 5
near parts Aa | -4
near parts aa | 19
near passed Aa | -11
near passing Aa | 11
near past Aa | -14
near past aa | -33
near pastor Aa | -13
near pastor aa | -8
near pay Aa | 22
near pay aa | -16
near paying Aa | 8
near paying aa | -22
near payment aa | -19
near peace Aa | 6
near pedal Aa | -8
near people Aa | 16
near pepperoni aa | -9
near percent Aa | -22
near percent aa | -33
near perfect Aa | -27
near pero aa | -17
near pharmacy Aa | -35
near phone Aa | 19
near phone aa | -19
near pick Aa | -9
near pickup Aa | 11
near pickup aa | 12
near pipe aa | -19
near place Aa | -28
near place aa | -10
near plan Aa | -26
near plan aa | -20
near please Aa | 8
near please aa | 26
near plugs Aa | -7
near plugs aa | -15
near plumbing Aa | -8
near ponchada Aa | -13
near ponte Aa | -8
near pop Aa | 15
near por Aa | -28
near porch Aa | 11
near possible Aa | 17
near pounds Aa | 22
near power Aa | 6
near power aa | -12
near prende aa | -7
near presione aa | -33
near press aa | -19
near prestamo aa | -39
near price Aa | -16
near private Aa | -16
near probably Aa | -14
near problem Aa | 9
near professor Aa | 7
near program Aa | -36
near program aa | -25
near property Aa | -4
near publix Aa | -38
near pueda Aa | -18
near puede Aa | 18
near puede aa | -24
near pulled Aa | -11
near pump Aa | -11
near pump aa | -13
near push Aa | -8
near put Aa | 9
near put aa | 16
near putting Aa | 9
near putting aa | 13
near qualified Aa | -21
near qualify Aa | -36
near qualify aa | -15
near que Aa | -12
near que aa | -3
near question Aa | -5
near quick Aa | -31
near quiero aa | -7
near quit Aa | -21
near quote Aa | 5
near quotes aa | 11
near rack Aa | 12
near radiador aa | -7
near radiator aa | -28
near range aa | -21
near rank Aa | -9
near re Aa | -44
near reach Aa | -22
near reach aa | -18
near ready Aa | -24
near real Aa | 17
near really Aa | 21
near really aa | -7
near rebuild Aa | -17
near receipt Aa | -6
near recorded Aa | -16
near recording Aa | 12
near records Aa | 12
near records aa | -23
near regarding Aa | -22
near regarding aa | -14
near remember Aa | 12
near rental aa | -10
near repair Aa | -6
near replaced aa | 5
near returning Aa | -12
near reverend Aa | -18
near right Aa | -26
near rights aa | -25
near ring Aa | -32
near river Aa | -17
near road Aa | 8
near road aa | 11
near rods Aa | 10
near roll Aa | -23
near rolling Aa | 20
near rotor Aa | -7
near rotors Aa | -12
near rough Aa | 10
near route aa | -11
near row aa | 7
near royal Aa | -16
near run Aa | -17
near run aa | 7
near running Aa | -27
near runs aa | 11
near rush Aa | 11
near rush aa | 5
near safe Aa | -10
near said Aa | 21
near sales Aa | -6
near same Aa | 3
near same aa | -23
near saturday Aa | 13
near savage aa | 6
near save Aa | 19
near savings aa | -24
near saw Aa | -9
near say Aa | -24
near says Aa | 5
near says aa | -23
near schedule Aa | 18
near school Aa | -22
near scratch Aa | 8
near se Aa | -24
near se aa | -22
near seat Aa | -8
near second Aa | 8
near security Aa | -13
near see Aa | -24
near see aa | 16
near sell Aa | 13
near sellers Aa | -29
near selling Aa | -14
near send Aa | -9
near senor Aa | 36
near senor aa | 12
near senora Aa | -17
near senora aa | -35
near sent Aa | -15
near serpentine Aa | -12
near service Aa | -10
near service aa | -33
near seven Aa | -25
near shakes Aa | 13
near she Aa | -9
near she aa | -6
near shell Aa | -15
near shell aa | -7
near shift Aa | 15
near shocks Aa | -7
near shop Aa | 12
near shop aa | -9
near short Aa | -27
near should Aa | 8
near shoulder Aa | 24
near shoulder aa | -30
near show aa | -10
near si Aa | 6
near si aa | 13
near side Aa | -29
near side aa | -31
near silver Aa | 12
near since Aa | -26
near since aa | 4
near sir Aa | -34
near sir aa | 5
near sister Aa | -19
near sisters aa | -10
near sitting Aa | -8
near sitting aa | -12
near six aa | -12
near sixteen aa | 15
near skip aa | -23
near slipping Aa | 5
near small Aa | -20
near small aa | 25
near smell Aa | -11
near smell aa | -12
near smoke Aa | 9
near smoke aa | -21
near so Aa | 43
near so aa | 31
near social Aa | -24
near some Aa | 16
near some aa | -15
near somebody Aa | 16
near someone aa | -14
near something Aa | 21
near son Aa | -11
near son aa | 7
near sons Aa | -30
near sorry Aa | 11
near sorry aa | 6
near sounds Aa | -30
near sounds aa | -8
near south Aa | 6
near soy Aa | 8
near soy aa | 10
near speak Aa | -24
near speak aa | -23
near speaking Aa | -12
near spell Aa | 7
near squeal Aa | 31
near squealing Aa | 6
near squealing aa | 8
near start Aa | -14
near start aa | 24
near started Aa | -8
near starter Aa | 16
near starter aa | 20
near starts Aa | -37
near state Aa | -14
near station Aa | -4
near station aa | -11
near stay Aa | -20
near steering Aa | 6
near still Aa | -19
near still aa | 9
near stone Aa | -21
near stop Aa | -46
near store Aa | -11
near straight Aa | -26
near street Aa | -20
near stronger Aa | -16
near strut aa | 6
near struts Aa | 17
near stuck Aa | 11
near student Aa | -20
near student aa | -11
near stuff aa | 4
near su aa | -60
near subtitles Aa | -22
near suit Aa | -11
near summer aa | -10
near sunday Aa | 15
near supply aa | 15
near supposed Aa | -18
near take Aa | 4
near take aa | 10
near talk Aa | 19
near tank Aa | 15
near tank aa | 8
near tarde Aa | 14
near tardes Aa | 34
near tardes aa | 10
near target Aa | -9
near target aa | -21
near tax Aa | -11
near tech Aa | -13
near telefono Aa | -21
near tells Aa | 13
near ten Aa | 9
near ten aa | -8
near tengo Aa | -4
near text Aa | 15
near thank Aa | -18
near thank aa | 22
near thanks Aa | 29
near that Aa | 15
near that aa | 4
near thats Aa | 4
near thats aa | 14
near the Aa | -38
near the aa | -19
near them Aa | -7
near then Aa | -13
near then aa | 13
near there aa | 18
near theres Aa | 4
near theres aa | -31
near these Aa | 11
near they Aa | 15
near they aa | 7
near theyre Aa | 18
near theyre aa | -20
near thing Aa | 6
near thing aa | 11
near things Aa | 3
near think Aa | -29
near think aa | 15
near thinking Aa | 7
near third Aa | -39
near thirty Aa | -23
near this Aa | 7
near this aa | 42
near those Aa | -19
near though Aa | -16
near though aa | 12
near thousand Aa | 3
near thousand aa | -29
near three Aa | -13
near three aa | -19
near throttle Aa | -18
near through Aa | -13
near thursday Aa | -30
near thursday aa | -8
near till Aa | 12
near till aa | 10
near time aa | -16
near times aa | 6
near tip Aa | 19
near tire Aa | -17
near to Aa | -31
near to aa | -47
near today Aa | 26
near today aa | -4
near told Aa | 13
near tomorrow Aa | -17
near tomorrow aa | -4
near tonight aa | 30
near too aa | -34
near took aa | -11
near tool aa | -6
near touch Aa | 8
near touch aa | 5
near towed Aa | -30
near towing aa | -6
near town Aa | -9
near trabajo aa | 5
near traffic Aa | 5
near transmission Aa | 5
near transmission aa | -13
near travel Aa | -21
near tried Aa | -5
near trip aa | -4
near troca aa | -8
near truck Aa | -13
near truck aa | -11
near trucks Aa | -12
near trying Aa | -14
near tuesday Aa | 10
near tune Aa | 14
near turn Aa | -32
near turn aa | -47
near twelve Aa | -17
near twenty Aa | -8
near two Aa | 29
near two aa | -11
near uber Aa | -18
near un Aa | 14
near un aa | -34
near una Aa | -8
near una aa | -24
near uncle Aa | 12
near under Aa | -16
near under aa | -29
near uniform Aa | -17
near united Aa | -23
near uno aa | -54
near until Aa | -13
near up Aa | 29
near up aa | 20
near urgent Aa | -28
near us Aa | -22
near us aa | -27
near used Aa | -4
near usted aa | -33
near van Aa | 7
near van aa | -15
near vans Aa | -13
near vehicle Aa | 6
near vehicle aa | 5
near veinte aa | -29
near ventana aa | 6
near verified aa | -14
near voicemail Aa | -21
near vote Aa | -55
near voters Aa | -31
near wagon Aa | -12
near wait Aa | 25
near walmart Aa | -19
near walmart aa | -11
near wanna aa | 6
near want Aa | -35
near want aa | -7
near was Aa | -51
near was aa | 11
near water Aa | -22
near water aa | -12
near way Aa | 21
near way aa | 19
near we Aa | -49
near we aa | -40
near weather Aa | 4
near website Aa | -17
near wedding Aa | 22
near week Aa | -9
near week aa | -29
near weekend Aa | 7
near weeks Aa | 7
near weird aa | -7
near well Aa | 12
near went Aa | -4
near went aa | -3
near were Aa | -25
near weve Aa | 6
near what Aa | 20
near what aa | 19
near whatever Aa | 5
near whats Aa | 30
near whats aa | 24
near wheel aa | -19
near wheels Aa | -11
near when Aa | 9
near when aa | -15
near whenever Aa | 16
near whenever aa | -10
near whether Aa | -4
near which Aa | -17
near while Aa | -7
near white Aa | 4
near white aa | -7
near who Aa | 14
near wholesale Aa | -16
near wife Aa | -36
near will aa | 10
near window Aa | -7
near winter Aa | 11
near wiper Aa | 8
near wiring Aa | 14
near with Aa | -43
near with aa | -53
near wont Aa | -29
near wont aa | 17
near work Aa | 23
near work aa | -25
near worked Aa | -20
near working Aa | -6
near working aa | -8
near worry Aa | -32
near would Aa | 18
near would aa | 10
near write Aa | 10
near writer Aa | -6
near writing Aa | 9
near wrong Aa | 7
near y Aa | 10
near y aa | -45
near ya Aa | 9
near ya aa | 18
near yall Aa | 6
near yard Aa | -5
near yeah Aa | -15
near year Aa | -4
near years Aa | -36
near years aa | -4
near yellow Aa | 11
near yelp Aa | -9
near yes Aa | 31
near yes aa | 10
near yesterday Aa | -11
near yo Aa | 21
near yo aa | 16
near you Aa | -38
near you aa | -20
near youd Aa | 11
near youd aa | -28
near young Aa | -18
near your Aa | -28
near your aa | -81
near youre aa | -6
near youve Aa | -28
near zero Aa | -7
of-another | -13
of-another known Aa | -55
of-another known aa | 27
of-another unknown Aa | 20
of-another unknown aa | -23
opens-last-words | 45
opens-last-words known Aa | 42
opens-last-words unknown Aa | 8
possessive | -57
possessive known Aa | -33
possessive unknown Aa | -52
possessive unknown aa | -28
says-here | 40
says-here known Aa | 47
says-here known aa | 22
says-here unknown Aa | -35
says-here unknown aa | 18
shape E Aa | -90
shape EE Aa | -68
shape EEE Aa | -31
shape EEEE Aa | -7
shape EES Aa | -17
shape EEU Aa | -18
shape EG Aa | -22
shape ES Aa | -34
shape ESE Aa | -15
shape ESEE Aa | -12
shape ESG Aa | -7
shape ESU Aa | -16
shape EU Aa | -51
shape EUE Aa | -22
shape EgU Aa | -7
shape G Aa | -22
shape GE Aa | 13
shape GES Aa | 26
shape GEU Aa | 23
shape GG Aa | 6
shape GG aa | 18
shape GGG Aa | 46
shape GGG aa | 10
shape GGGU aa | 31
shape GGS Aa | 47
shape GGS aa | 37
shape GGU Aa | 66
shape GGU aa | 18
shape GS Aa | 55
shape GS aa | 44
shape GSU Aa | -11
shape GU Aa | 72
shape GU aa | 75
shape GUG Aa | 32
shape GUS Aa | 27
shape GUU Aa | 42
shape GUU aa | -42
shape Gg Aa | 35
shape L Aa | 29
shape L aa | -15
shape S Aa | -50
shape S aa | -54
shape SE Aa | -41
shape SEE Aa | -14
shape SEEE Aa | -18
shape SEU Aa | -33
shape SG Aa | -15
shape SS Aa | -13
shape SU Aa | -10
shape SUE Aa | -12
shape Sg Aa | -6
shape U Aa | -31
shape U aa | -76
shape UE Aa | -54
shape UEE Aa | -37
shape UEU Aa | -16
shape UEU aa | -13
shape UEUE Aa | -15
shape UEUSU aa | -19
shape UG Aa | -5
shape UG aa | -25
shape UGS aa | 26
shape UGU Aa | 13
shape US Aa | 14
shape US aa | 14
shape USU aa | -41
shape UU Aa | 66
shape UUE Aa | -14
shape UUG aa | 23
shape UUS Aa | 25
shape UgU Aa | -17
shape g Aa | -65
shape g aa | -93
shape gG Aa | 40
shape gG aa | 24
shape gS Aa | 25
shape gU aa | 7
spelled | 73
spelled known Aa | 33
spelled known aa | 42
spelled unknown Aa | 20
spelled unknown aa | 36
spoken-of | -30
spoken-of known Aa | -6
spoken-of known aa | 9
spoken-of unknown Aa | -70
spoken-of unknown aa | -33
titled | -17
twice | -31
twice known Aa | -18
twice known aa | -44
twice unknown Aa | -29
twice unknown aa | 17
was-addressed | 23
was-addressed known Aa | -9
was-addressed known aa | 28
was-addressed unknown Aa | 21
was-addressed unknown aa | -17
)";

}  // namespace

std::string_view name_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

// Made by tools/learn_names. A clue | its points for being the caller's name.
#include "speech/name_clues.h"

namespace roadcall::speech {
namespace {

constexpr char kText[] = R"(a1 $ $ known | 27
a1 $ $ unknown | -55
a1 $ aa | -3
a1 $ known | 27
a1 $ unknown | -55
a1 <car> Aa | 38
a1 <car> aa | 25
a1 <car> comma known | 60
a1 <car> known | 41
a1 <car> none known | 15
a1 <car> none unknown | -17
a1 <car> stop known | 36
a1 <car> stop unknown | 7
a1 <car> unknown | 6
a1 <given> Aa | -44
a1 <given> aa | -65
a1 <given> comma known | 5
a1 <given> comma unknown | -28
a1 <given> known | -52
a1 <given> none known | -60
a1 <given> none unknown | -42
a1 <given> stop known | -37
a1 <given> stop unknown | -19
a1 <given> unknown | -48
a1 <l> Aa | 10
a1 <l> aa | 47
a1 <l> comma unknown | 9
a1 <l> known | 23
a1 <l> none known | 34
a1 <l> none unknown | 11
a1 <l> stop known | 14
a1 <l> stop unknown | 11
a1 <l> unknown | 23
a1 <n> Aa | 6
a1 <n> aa | 61
a1 <n> comma known | 56
a1 <n> comma unknown | -59
a1 <n> known | 39
a1 <n> none known | 44
a1 <n> stop known | -13
a1 <n> stop unknown | 3
a1 <n> unknown | 4
a1 <rare> Aa | -34
a1 <rare> aa | -13
a1 <rare> comma known | 30
a1 <rare> comma unknown | -8
a1 <rare> known | -23
a1 <rare> none known | -38
a1 <rare> none unknown | -67
a1 <rare> stop known | 42
a1 <rare> stop unknown | -47
a1 <rare> unknown | -44
a1 a Aa | -18
a1 a aa | -17
a1 a comma known | -4
a1 a comma unknown | -26
a1 a known | 16
a1 a none known | 11
a1 a none unknown | -51
a1 a stop known | 8
a1 a stop unknown | -24
a1 a unknown | -56
a1 about Aa | -9
a1 about known | -9
a1 about none known | -14
a1 about none unknown | -5
a1 about unknown | -8
a1 account Aa | -14
a1 account none unknown | -20
a1 account unknown | -20
a1 actually none unknown | -16
a1 actually unknown | -16
a1 address Aa | -11
a1 administration Aa | -24
a1 administration none unknown | -24
a1 administration unknown | -24
a1 ads Aa | -8
a1 ads none unknown | -8
a1 ads unknown | -8
a1 after Aa | -18
a1 after unknown | -18
a1 again Aa | 31
a1 again known | 7
a1 again none known | 7
a1 again none unknown | -15
a1 again unknown | -15
a1 agua aa | -7
a1 agua none unknown | -7
a1 agua unknown | -7
a1 all Aa | -20
a1 all aa | -11
a1 all comma unknown | -16
a1 all none unknown | -19
a1 all unknown | -20
a1 am Aa | 16
a1 am known | 16
a1 am stop known | 16
a1 an Aa | 19
a1 an known | 20
a1 an unknown | -5
a1 and Aa | 31
a1 and aa | 39
a1 and comma known | 19
a1 and known | 58
a1 and none known | 57
a1 and none unknown | -24
a1 and stop unknown | -33
a1 any Aa | 8
a1 any aa | -20
a1 any known | -9
a1 any none known | -15
a1 any stop unknown | -15
a1 any unknown | -15
a1 approach Aa | -11
a1 are Aa | -23
a1 are none unknown | -31
a1 are unknown | -31
a1 area Aa | 20
a1 area aa | 27
a1 area known | 37
a1 area none known | 28
a1 area none unknown | -10
a1 area unknown | -13
a1 around Aa | -18
a1 around aa | -13
a1 around none unknown | -13
a1 around unknown | -13
a1 ask Aa | -21
a1 ask unknown | -21
a1 at Aa | 8
a1 at aa | -30
a1 at comma known | -33
a1 at comma unknown | -21
a1 at known | -7
a1 at none known | 25
a1 at none unknown | 6
a1 at unknown | 6
a1 augustine Aa | -5
a1 augustine none unknown | -5
a1 augustine unknown | -5
a1 auto Aa | -14
a1 auto none unknown | -14
a1 auto unknown | -14
a1 avenue Aa | -4
a1 avenue aa | -14
a1 avenue known | -17
a1 avenue none known | -17
a1 back aa | -10
a1 back none unknown | -10
a1 back unknown | -10
a1 bank Aa | -4
a1 bank none unknown | -4
a1 bank unknown | -4
a1 banks Aa | -17
a1 banks aa | -18
a1 banks known | -26
a1 banks none known | -26
a1 based Aa | -14
a1 based stop unknown | -14
a1 based unknown | -14
a1 batteries Aa | -6
a1 batteries none unknown | -6
a1 batteries unknown | -6
a1 battery Aa | -6
a1 battery none unknown | -6
a1 battery unknown | -6
a1 be Aa | -11
a1 be aa | -43
a1 be known | -43
a1 be none known | -43
a1 be none unknown | -6
a1 be unknown | -6
a1 beach Aa | -4
a1 beach none unknown | -4
a1 beach unknown | -4
a1 bearing none unknown | -15
a1 bearing unknown | -15
a1 bien aa | -13
a1 bien none unknown | -13
a1 bien unknown | -13
a1 bill Aa | -18
a1 bill none unknown | -18
a1 bill unknown | -18
a1 blowing none unknown | -5
a1 blowing unknown | -5
a1 boost Aa | -11
a1 boost none unknown | -11
a1 boost unknown | -11
a1 boulevard Aa | -6
a1 boulevard none unknown | -5
a1 boulevard unknown | -5
a1 box none unknown | -6
a1 box unknown | -6
a1 bridge Aa | -6
a1 bridge known | -6
a1 bridge none known | -6
a1 bridge none unknown | -3
a1 bridge unknown | -3
a1 bright Aa | -14
a1 bright known | -14
a1 bright none known | -14
a1 brothers Aa | -5
a1 brothers none unknown | -5
a1 brothers unknown | -5
a1 brown aa | -16
a1 brown known | -16
a1 brown none known | -16
a1 buenas Aa | 28
a1 buenas comma known | 28
a1 buenas known | 28
a1 buenas unknown | -10
a1 building unknown | -5
a1 business Aa | -26
a1 business none unknown | -26
a1 business unknown | -26
a1 but Aa | 17
a1 but aa | -15
a1 but comma unknown | -37
a1 but known | 10
a1 but none known | 18
a1 but none unknown | -7
a1 but unknown | -35
a1 by Aa | 13
a1 by aa | 4
a1 by comma unknown | -31
a1 by known | 25
a1 by none known | 22
a1 by none unknown | -36
a1 by unknown | -36
a1 bye Aa | -25
a1 call Aa | -11
a1 call aa | 40
a1 call comma known | -16
a1 call comma unknown | -31
a1 call known | 9
a1 call none known | 46
a1 call none unknown | 5
a1 call stop unknown | 15
a1 call unknown | 12
a1 callin Aa | 20
a1 callin known | 20
a1 callin none known | 20
a1 calling Aa | -31
a1 calling aa | 35
a1 calling comma known | -10
a1 calling comma unknown | -52
a1 calling known | 20
a1 calling none known | 33
a1 calling none unknown | -18
a1 calling stop unknown | -21
a1 calling unknown | -43
a1 came aa | -5
a1 came known | -5
a1 came none known | -5
a1 can Aa | -44
a1 can aa | -22
a1 can comma known | -24
a1 can comma unknown | -16
a1 can known | -22
a1 can none known | -12
a1 can none unknown | -21
a1 can stop known | 35
a1 can unknown | -21
a1 capital Aa | -16
a1 capital comma unknown | -13
a1 capital unknown | -16
a1 car Aa | -8
a1 car aa | -8
a1 car none unknown | -8
a1 car unknown | -8
a1 card Aa | -5
a1 card none unknown | -22
a1 card unknown | -22
a1 care Aa | -11
a1 care none unknown | -11
a1 care unknown | -11
a1 career Aa | -29
a1 career stop unknown | -29
a1 career unknown | -29
a1 cash aa | -16
a1 center Aa | -9
a1 center none unknown | -9
a1 center unknown | -9
a1 cerca unknown | -6
a1 city Aa | -29
a1 city none unknown | -13
a1 city unknown | -15
a1 claims Aa | 7
a1 claims comma known | 9
a1 claims comma unknown | -7
a1 claims known | 9
a1 claims none unknown | -8
a1 claims unknown | -12
a1 coast Aa | -13
a1 coast none unknown | -13
a1 coast unknown | -13
a1 com Aa | -21
a1 commercial Aa | -25
a1 commercial none unknown | -25
a1 commercial unknown | -25
a1 comp Aa | -8
a1 comp none unknown | -8
a1 comp unknown | -8
a1 compressor Aa | -11
a1 compressor none unknown | -11
a1 compressor unknown | -11
a1 con Aa | 12
a1 con aa | -25
a1 con comma known | 20
a1 con known | 20
a1 con none unknown | -31
a1 con unknown | -34
a1 could Aa | -12
a1 could stop unknown | -12
a1 could unknown | -12
a1 cover none unknown | -5
a1 cover unknown | -5
a1 cross Aa | -19
a1 cross known | -19
a1 cross none known | -19
a1 cruise Aa | -25
a1 cruise none unknown | -25
a1 cruise unknown | -25
a1 cuando aa | -8
a1 cuando none unknown | -20
a1 cuando unknown | -20
a1 cuanto aa | -21
a1 cuanto none unknown | -21
a1 cuanto unknown | -21
a1 dash Aa | -22
a1 dash comma unknown | -22
a1 dash unknown | -22
a1 date Aa | 17
a1 date comma known | 18
a1 date comma unknown | -8
a1 date known | 18
a1 date unknown | -8
a1 de Aa | 29
a1 de aa | -63
a1 de known | -7
a1 de none known | -23
a1 de none unknown | -46
a1 de unknown | -46
a1 deje Aa | 18
a1 del Aa | -9
a1 del aa | -27
a1 del known | -19
a1 del none known | -22
a1 del none unknown | -19
a1 del unknown | -21
a1 delivery Aa | -9
a1 delivery unknown | -9
a1 department Aa | -5
a1 department none unknown | -5
a1 department unknown | -5
a1 depot Aa | -6
a1 depot none unknown | -6
a1 depot unknown | -6
a1 desk Aa | -8
a1 desk none unknown | -8
a1 desk unknown | -8
a1 did Aa | 27
a1 did known | 20
a1 did stop known | 23
a1 did stop unknown | -9
a1 did unknown | -9
a1 digital Aa | -11
a1 digital none unknown | -11
a1 digital unknown | -11
a1 do aa | 35
a1 do comma known | -5
a1 do known | 5
a1 do stop known | 38
a1 do stop unknown | -22
a1 do unknown | -20
a1 down Aa | 21
a1 down aa | 15
a1 down known | 31
a1 down none known | 25
a1 down none unknown | -22
a1 down unknown | -22
a1 drive Aa | -4
a1 drive aa | -11
a1 drive none unknown | -12
a1 drive unknown | -12
a1 driver Aa | -8
a1 driver none unknown | -8
a1 driver unknown | -8
a1 during Aa | -5
a1 during none unknown | -5
a1 during unknown | -5
a1 early Aa | -34
a1 early stop unknown | -34
a1 early unknown | -34
a1 el Aa | 18
a1 el aa | 6
a1 el comma known | 25
a1 el known | 30
a1 el none unknown | -34
a1 el stop unknown | -7
a1 el unknown | -34
a1 electric Aa | -6
a1 electric none unknown | -6
a1 electric unknown | -6
a1 en Aa | -16
a1 en aa | -36
a1 en none unknown | -34
a1 en unknown | -35
a1 ends Aa | -16
a1 energy Aa | -6
a1 energy none unknown | -6
a1 energy unknown | -6
a1 es Aa | 17
a1 es aa | -37
a1 es known | 18
a1 es none unknown | -37
a1 es stop known | 15
a1 es stop unknown | -10
a1 es unknown | -37
a1 everybody Aa | 32
a1 everybody comma known | 33
a1 everybody comma unknown | -22
a1 everybody known | 33
a1 everybody unknown | -22
a1 everyone Aa | 17
a1 everyone comma unknown | 17
a1 everyone unknown | 17
a1 exit Aa | -5
a1 exit none unknown | -5
a1 exit unknown | -5
a1 express Aa | -10
a1 express none unknown | -10
a1 express unknown | -10
a1 extended aa | -18
a1 extended none unknown | -18
a1 extended unknown | -18
a1 factory aa | -7
a1 factory none unknown | -7
a1 factory unknown | -7
a1 family Aa | 29
a1 family stop unknown | 35
a1 family unknown | 30
a1 fifth Aa | -13
a1 fifth none unknown | -13
a1 fifth unknown | -13
a1 fijate Aa | 22
a1 fine Aa | -10
a1 fine none unknown | -10
a1 fine unknown | -10
a1 first Aa | -21
a1 first aa | -9
a1 first comma known | -15
a1 first comma unknown | -8
a1 first known | -19
a1 first unknown | -10
a1 fleet Aa | -8
a1 fleet none unknown | -9
a1 fleet unknown | -9
a1 following Aa | -18
a1 following comma unknown | -18
a1 following unknown | -18
a1 for Aa | -32
a1 for aa | -25
a1 for comma unknown | -8
a1 for known | 13
a1 for none known | -13
a1 for none unknown | -40
a1 for unknown | -40
a1 ford Aa | -21
a1 ford known | -21
a1 ford none known | -21
a1 found Aa | -15
a1 found stop unknown | -15
a1 found unknown | -15
a1 four Aa | -17
a1 four none unknown | -15
a1 four stop unknown | -13
a1 four unknown | -19
a1 free Aa | -4
a1 free comma unknown | -4
a1 free unknown | -4
a1 from Aa | 39
a1 from aa | 38
a1 from comma known | 34
a1 from known | 35
a1 from none known | 31
a1 from none unknown | 15
a1 from unknown | 15
a1 fuel Aa | -10
a1 fuel none unknown | -26
a1 fuel unknown | -26
a1 fund Aa | -24
a1 fund none unknown | -24
a1 fund unknown | -24
a1 funding Aa | -11
a1 garage Aa | -12
a1 garage none unknown | -12
a1 garage unknown | -12
a1 gave aa | -28
a1 gave known | -28
a1 gave none known | -28
a1 get Aa | -8
a1 get none unknown | -20
a1 get unknown | -20
a1 give Aa | -27
a1 give stop unknown | -27
a1 give unknown | -27
a1 got Aa | 24
a1 got aa | 8
a1 got comma known | 37
a1 got known | 30
a1 got none known | 24
a1 got none unknown | -28
a1 got stop known | 20
a1 got stop unknown | -11
a1 got unknown | -31
a1 gracias Aa | -13
a1 gracias none unknown | -13
a1 gracias unknown | -13
a1 grant Aa | -33
a1 grant known | -18
a1 grant none known | -18
a1 green Aa | 16
a1 green comma unknown | 16
a1 green unknown | 16
a1 growth Aa | -5
a1 growth none unknown | -5
a1 growth unknown | -5
a1 guy Aa | -12
a1 guy none unknown | -12
a1 guy unknown | -12
a1 ha unknown | -18
a1 had Aa | 22
a1 had known | 22
a1 has Aa | -29
a1 has known | -9
a1 has none known | -9
a1 has none unknown | -29
a1 has unknown | -29
a1 have aa | -16
a1 have none unknown | -26
a1 have unknown | -26
a1 he Aa | -32
a1 he aa | 11
a1 he comma known | -32
a1 he comma unknown | -14
a1 he known | -19
a1 he none known | 6
a1 he none unknown | -7
a1 he stop known | 20
a1 he unknown | -18
a1 heights Aa | -6
a1 heights none unknown | -5
a1 heights unknown | -5
a1 hello Aa | -23
a1 hello comma unknown | -23
a1 hello unknown | -23
a1 her Aa | 20
a1 her known | 7
a1 her stop unknown | 16
a1 her unknown | 16
a1 here Aa | 20
a1 here aa | 52
a1 here known | 41
a1 here none known | 41
a1 hi Aa | 7
a1 hi comma known | -3
a1 hi known | 7
a1 hi stop known | 33
a1 highway Aa | -11
a1 highway known | -7
a1 highway none known | -7
a1 highway none unknown | -7
a1 highway unknown | -7
a1 hill Aa | -7
a1 hill known | -18
a1 hill none known | -18
a1 his Aa | 13
a1 his aa | -18
a1 his known | 8
a1 his none known | -20
a1 hit aa | 35
a1 hit known | 23
a1 home Aa | -10
a1 home none unknown | -10
a1 home unknown | -10
a1 honey Aa | 22
a1 how known | 31
a1 i Aa | 12
a1 i aa | 10
a1 i comma unknown | 19
a1 i known | 14
a1 i none known | 7
a1 i none unknown | 6
a1 i stop known | 32
a1 i stop unknown | -24
a1 id Aa | 10
a1 id comma known | 28
a1 id known | 45
a1 id none known | 8
a1 id none unknown | -6
a1 id stop known | 37
a1 id stop unknown | -30
a1 id unknown | -26
a1 if Aa | 18
a1 if aa | -19
a1 if comma unknown | -11
a1 if known | 27
a1 if none unknown | -16
a1 if stop known | 11
a1 if stop unknown | -25
a1 if unknown | -30
a1 ill Aa | 8
a1 ill aa | 17
a1 ill comma unknown | -9
a1 ill known | 26
a1 ill none known | 18
a1 ill none unknown | -22
a1 ill stop known | 22
a1 im Aa | 33
a1 im aa | 29
a1 im comma known | 43
a1 im comma unknown | -6
a1 im known | 36
a1 im none known | 10
a1 im none unknown | 13
a1 im stop known | 10
a1 im stop unknown | -46
a1 im unknown | -8
a1 in Aa | 23
a1 in aa | -46
a1 in comma unknown | -5
a1 in known | 30
a1 in none known | 42
a1 in none unknown | -54
a1 in stop unknown | 19
a1 in unknown | 3
a1 industrial Aa | -4
a1 industrial none unknown | -4
a1 industrial unknown | -4
a1 insurance Aa | -7
a1 insurance none unknown | -7
a1 insurance unknown | -7
a1 into aa | -14
a1 into none unknown | -14
a1 into unknown | -14
a1 invoice Aa | -21
a1 invoice stop unknown | -21
a1 invoice unknown | -21
a1 is Aa | 12
a1 is aa | 15
a1 is comma known | 15
a1 is comma unknown | -31
a1 is known | 33
a1 is none known | 31
a1 is none unknown | -21
a1 is stop known | 30
a1 is stop unknown | -18
a1 is unknown | -40
a1 island none unknown | -4
a1 island unknown | -4
a1 it Aa | 17
a1 it aa | -15
a1 it comma unknown | -17
a1 it known | -5
a1 it none known | 13
a1 it none unknown | -32
a1 it stop known | -10
a1 it stop unknown | -18
a1 it unknown | -33
a1 its Aa | -35
a1 its aa | -5
a1 its comma known | -33
a1 its comma unknown | -41
a1 its known | -35
a1 its none known | -22
a1 its stop known | 23
a1 its stop unknown | -23
a1 its unknown | -21
a1 ive Aa | 32
a1 ive aa | 14
a1 ive comma known | 28
a1 ive comma unknown | -31
a1 ive known | 39
a1 ive none known | 16
a1 ive none unknown | -13
a1 ive stop known | 26
a1 ive unknown | -3
a1 just Aa | -27
a1 just aa | 26
a1 just comma known | -35
a1 just comma unknown | -47
a1 just known | -21
a1 just none known | 21
a1 just none unknown | -6
a1 just stop known | 44
a1 just stop unknown | -9
a1 just unknown | -50
a1 keystone Aa | 9
a1 la Aa | 22
a1 la aa | -19
a1 la comma known | 20
a1 la known | 22
a1 la none unknown | -19
a1 la stop unknown | -19
a1 la unknown | -19
a1 lane Aa | -6
a1 lane none unknown | -6
a1 lane unknown | -6
a1 las unknown | -5
a1 last Aa | 35
a1 last aa | 23
a1 last comma known | 34
a1 last comma unknown | 22
a1 last known | 33
a1 last none known | 23
a1 last none unknown | -19
a1 last stop unknown | -13
a1 last unknown | 22
a1 le Aa | 18
a1 le comma known | 30
a1 le comma unknown | 10
a1 le known | 29
a1 le unknown | 10
a1 leak aa | -16
a1 leak none unknown | -16
a1 leak unknown | -16
a1 leaking none unknown | -13
a1 leaking unknown | -13
a1 leave stop known | 6
a1 left unknown | -8
a1 level Aa | -7
a1 level comma unknown | -7
a1 level unknown | -7
a1 li Aa | -31
a1 li none unknown | -31
a1 li unknown | -31
a1 lift Aa | -27
a1 lift none unknown | -27
a1 lift unknown | -27
a1 light Aa | -7
a1 light none unknown | -8
a1 light unknown | -8
a1 like Aa | 8
a1 like aa | 10
a1 like comma known | 8
a1 like comma unknown | -13
a1 like known | 18
a1 like none known | 17
a1 like none unknown | -38
a1 like unknown | -38
a1 listen aa | 31
a1 listen comma known | 15
a1 listen known | 15
a1 listing Aa | -22
a1 listing none unknown | -22
a1 listing unknown | -22
a1 listings Aa | -7
a1 listings none unknown | -7
a1 listings unknown | -7
a1 living Aa | -13
a1 living none unknown | -13
a1 living unknown | -13
a1 llamame Aa | 19
a1 llamame unknown | -19
a1 llameme Aa | 15
a1 lo Aa | -5
a1 lo none unknown | -5
a1 lo unknown | -5
a1 lol aa | 9
a1 long Aa | -16
a1 long known | -16
a1 look Aa | 23
a1 look known | 35
a1 look stop known | 35
a1 los Aa | 10
a1 los aa | -11
a1 los known | 10
a1 los none unknown | -11
a1 los stop known | 10
a1 los stop unknown | -6
a1 los unknown | -11
a1 lot Aa | -21
a1 lot none unknown | -21
a1 lot unknown | -21
a1 love Aa | -16
a1 love known | -7
a1 love none known | -12
a1 love stop known | 5
a1 lower Aa | -7
a1 mall Aa | -15
a1 mall none unknown | -15
a1 mall unknown | -15
a1 manager Aa | 23
a1 maps Aa | -14
a1 maps none unknown | -14
a1 maps unknown | -14
a1 mas none unknown | -23
a1 mas unknown | -23
a1 may Aa | -11
a1 may comma unknown | -11
a1 may unknown | -11
a1 me Aa | -28
a1 me aa | -19
a1 me comma known | 34
a1 me comma unknown | -39
a1 me known | -6
a1 me none known | -20
a1 me none unknown | -19
a1 me stop unknown | -8
a1 me unknown | -37
a1 media Aa | -8
a1 media none unknown | -8
a1 media unknown | -8
a1 merchant Aa | -6
a1 merchant none unknown | -6
a1 merchant unknown | -6
a1 mi Aa | 30
a1 mi aa | 12
a1 mi comma known | 27
a1 mi known | 24
a1 mi none known | 14
a1 mi none unknown | -20
a1 mi stop known | 27
a1 mi stop unknown | -17
a1 mi unknown | -23
a1 mire Aa | 5
a1 mire aa | -8
a1 mire known | 6
a1 mire none unknown | -8
a1 mire stop known | 6
a1 mire stop unknown | -8
a1 mire unknown | -8
a1 missed Aa | -19
a1 missed comma unknown | -19
a1 missed unknown | -19
a1 mobile Aa | -7
a1 mobile unknown | -7
a1 mode aa | -8
a1 mode none unknown | -8
a1 mode unknown | -8
a1 mom Aa | -14
a1 mom none unknown | -14
a1 mom unknown | -14
a1 morning Aa | -8
a1 morning none unknown | -8
a1 morning unknown | -8
a1 most Aa | 11
a1 most unknown | -16
a1 mount Aa | -5
a1 mount none unknown | -5
a1 mount unknown | -5
a1 mr Aa | 26
a1 mutual Aa | -5
a1 mutual none unknown | -5
a1 mutual unknown | -5
a1 my Aa | 13
a1 my aa | 21
a1 my comma known | -12
a1 my comma unknown | -14
a1 my known | 16
a1 my none known | 9
a1 my none unknown | 21
a1 my stop known | 56
a1 my stop unknown | -15
a1 my unknown | 12
a1 names Aa | -25
a1 names stop unknown | -13
a1 names unknown | -27
a1 near Aa | -21
a1 near none unknown | -4
a1 near unknown | -4
a1 necesito Aa | 11
a1 necesito aa | 7
a1 necesito comma known | 13
a1 necesito comma unknown | -5
a1 necesito known | 25
a1 necesito none unknown | -31
a1 necesito stop known | 6
a1 necesito stop unknown | -5
a1 necesito unknown | -11
a1 need Aa | -19
a1 need known | -18
a1 need stop unknown | -16
a1 need unknown | -19
a1 needs Aa | -20
a1 needs aa | -8
a1 needs comma known | -16
a1 needs known | -16
a1 needs stop unknown | -5
a1 needs unknown | -12
a1 new unknown | -17
a1 next Aa | 16
a1 next known | 17
a1 next unknown | -7
a1 no Aa | -14
a1 no aa | 11
a1 no comma known | -27
a1 no comma unknown | 17
a1 no known | -3
a1 no none known | 32
a1 no none unknown | -13
a1 no stop known | 11
a1 no stop unknown | -21
a1 no unknown | -5
a1 noise aa | -12
a1 noise none unknown | -12
a1 noise unknown | -12
a1 nomas aa | -5
a1 nomas none unknown | -5
a1 nomas unknown | -5
a1 not Aa | 23
a1 not aa | -12
a1 not comma known | 20
a1 not comma unknown | -22
a1 not known | 13
a1 not none known | -7
a1 not none unknown | -14
a1 not stop known | 36
a1 not stop unknown | -21
a1 not unknown | -30
a1 nothing Aa | 23
a1 nothing unknown | -22
a1 now Aa | 26
a1 now aa | -30
a1 now known | 16
a1 now none known | -5
a1 now none unknown | -23
a1 now stop unknown | -25
a1 now unknown | -30
a1 number Aa | -34
a1 number aa | 25
a1 number known | 24
a1 number none known | 24
a1 number none unknown | -26
a1 number stop unknown | -19
a1 number unknown | -33
a1 numbers known | -6
a1 numbers stop known | -6
a1 numbers stop unknown | 19
a1 numbers unknown | 19
a1 of Aa | -14
a1 of aa | -19
a1 of known | -5
a1 of none unknown | -27
a1 of unknown | -27
a1 off Aa | -16
a1 off aa | 16
a1 off known | 18
a1 off none known | 18
a1 off none unknown | -29
a1 off unknown | -29
a1 office Aa | -46
a1 office known | -41
a1 office none known | -41
a1 office none unknown | -10
a1 office unknown | -10
a1 oh unknown | -17
a1 oil Aa | -9
a1 oil none unknown | -13
a1 oil unknown | -13
a1 okay Aa | -22
a1 okay stop unknown | -22
a1 okay unknown | -22
a1 on aa | -18
a1 on comma known | 17
a1 on known | 19
a1 on none known | 5
a1 on none unknown | -51
a1 on stop unknown | -36
a1 on unknown | -59
a1 one aa | 4
a1 one comma unknown | -18
a1 one known | 23
a1 one none unknown | -26
a1 one stop unknown | -11
a1 one unknown | -29
a1 oprima aa | -27
a1 oprima stop unknown | -22
a1 oprima unknown | -27
a1 or Aa | -17
a1 or aa | -20
a1 or none unknown | -22
a1 or unknown | -22
a1 order Aa | -21
a1 order unknown | -21
a1 org Aa | -26
a1 org known | -43
a1 org none known | -43
a1 our Aa | -13
a1 our comma known | -3
a1 our comma unknown | -33
a1 our known | -5
a1 our stop known | 7
a1 our stop unknown | -16
a1 our unknown | -21
a1 out Aa | 18
a1 out aa | -4
a1 out comma known | 15
a1 out known | 20
a1 out none known | 21
a1 out none unknown | -4
a1 out unknown | -4
a1 outlets Aa | -8
a1 outlets none unknown | -8
a1 outlets unknown | -8
a1 over Aa | 38
a1 over aa | 6
a1 over comma known | 15
a1 over comma unknown | 9
a1 over known | 43
a1 over none known | 41
a1 oye Aa | 29
a1 oye known | 29
a1 oye stop known | 29
a1 paid Aa | -37
a1 paid stop unknown | -37
a1 paid unknown | -37
a1 paint Aa | -4
a1 paint none unknown | -4
a1 paint unknown | -4
a1 painting Aa | -7
a1 painting none unknown | -7
a1 painting unknown | -7
a1 para aa | -47
a1 para none unknown | -40
a1 para stop unknown | -23
a1 para unknown | -47
a1 park Aa | -41
a1 park aa | -17
a1 park known | -37
a1 park none known | -37
a1 park none unknown | -12
a1 park unknown | -12
a1 parking Aa | -11
a1 parking aa | -8
a1 parking known | -12
a1 parking none known | -12
a1 parking none unknown | -7
a1 parking unknown | -7
a1 parkway Aa | -5
a1 parkway none unknown | -5
a1 parkway unknown | -5
a1 partners Aa | -8
a1 partners none unknown | -8
a1 partners unknown | -8
a1 parts Aa | -9
a1 parts none unknown | -9
a1 parts unknown | -9
a1 passed none unknown | -6
a1 passed unknown | -6
a1 past aa | -8
a1 past none unknown | -8
a1 past unknown | -8
a1 people known | -9
a1 pero aa | 20
a1 pero known | 21
a1 pero none known | 21
a1 personal Aa | 22
a1 phone Aa | 17
a1 phone aa | 12
a1 phone comma known | 22
a1 phone comma unknown | -20
a1 phone known | 42
a1 phone none known | 24
a1 phone none unknown | -23
a1 phone stop known | 21
a1 phone stop unknown | -31
a1 phone unknown | -33
a1 phones Aa | 10
a1 phones stop unknown | -7
a1 phones unknown | -7
a1 pizza aa | -13
a1 pizza none unknown | -13
a1 pizza unknown | -13
a1 please Aa | -26
a1 please aa | 24
a1 please comma unknown | -26
a1 please none unknown | -22
a1 please stop unknown | -18
a1 please unknown | -41
a1 plugs aa | -19
a1 plugs none unknown | -16
a1 plugs unknown | -22
a1 plumbing Aa | -17
a1 plumbing none unknown | -16
a1 plumbing unknown | -16
a1 politicians Aa | -25
a1 politicians stop unknown | -25
a1 politicians unknown | -25
a1 por Aa | -19
a1 por aa | -33
a1 por none unknown | -41
a1 por unknown | -41
a1 position aa | -13
a1 position none unknown | -13
a1 position unknown | -13
a1 power Aa | -23
a1 power none unknown | -22
a1 power unknown | -22
a1 presione aa | -28
a1 presione stop unknown | -23
a1 presione unknown | -28
a1 press Aa | -32
a1 press aa | -27
a1 press stop unknown | -36
a1 press unknown | -40
a1 price Aa | -28
a1 price aa | -5
a1 price known | -16
a1 price none known | -16
a1 profile Aa | -15
a1 profile none unknown | -15
a1 profile unknown | -15
a1 pump Aa | -11
a1 pump unknown | -11
a1 put Aa | -8
a1 put none unknown | -9
a1 put unknown | -9
a1 qualify aa | -21
a1 qualify known | -21
a1 qualify none known | -21
a1 que aa | -35
a1 que none unknown | -35
a1 que unknown | -35
a1 queria Aa | 25
a1 queria comma known | 25
a1 queria known | 25
a1 quick Aa | 8
a1 quick comma unknown | -9
a1 quick known | 8
a1 quick none known | -24
a1 quick unknown | -9
a1 quiero Aa | 21
a1 quiero aa | 15
a1 quiero known | 23
a1 quiero none known | 15
a1 quiero unknown | -9
a1 quit Aa | -5
a1 quit none unknown | -5
a1 quit unknown | -5
a1 rain Aa | -19
a1 rain comma unknown | -19
a1 rain unknown | -19
a1 ranking Aa | -7
a1 ranking none unknown | -7
a1 ranking unknown | -7
a1 reach Aa | 8
a1 reach stop unknown | -19
a1 reach unknown | -19
a1 ready aa | -24
a1 ready known | -23
a1 ready none known | -23
a1 ready none unknown | -5
a1 ready unknown | -5
a1 real aa | -8
a1 real none unknown | -8
a1 real unknown | -8
a1 really none unknown | -9
a1 really unknown | -9
a1 recovery Aa | -12
a1 recovery none unknown | -12
a1 recovery unknown | -12
a1 regarding Aa | 16
a1 regarding comma unknown | -11
a1 regarding known | 17
a1 regarding none known | 17
a1 regarding unknown | -11
a1 relief Aa | -9
a1 relief none unknown | -9
a1 relief unknown | -9
a1 rental Aa | -7
a1 rental none unknown | -7
a1 rental unknown | -7
a1 rep Aa | -4
a1 rep none unknown | -4
a1 rep unknown | -4
a1 required aa | -16
a1 required none unknown | -16
a1 required unknown | -16
a1 returning Aa | 24
a1 returning known | 24
a1 returning none known | 24
a1 returning none unknown | -3
a1 returning unknown | -3
a1 ridge Aa | -5
a1 ridge none unknown | -5
a1 ridge unknown | -5
a1 right Aa | -38
a1 right aa | -21
a1 right comma unknown | -35
a1 right known | -21
a1 right none known | -6
a1 right none unknown | -25
a1 right unknown | -44
a1 ring Aa | 9
a1 ring none unknown | -8
a1 ring unknown | -8
a1 road Aa | -6
a1 road aa | -20
a1 road known | -10
a1 road none known | -10
a1 road none unknown | -15
a1 road unknown | -15
a1 said Aa | -20
a1 said aa | -21
a1 said known | -29
a1 said none known | -29
a1 said none unknown | -13
a1 said unknown | -13
a1 salvage Aa | -14
a1 salvage none unknown | -14
a1 salvage unknown | -14
a1 same Aa | -14
a1 same comma unknown | -7
a1 same unknown | -14
a1 savage aa | -4
a1 says Aa | -18
a1 says aa | -12
a1 says known | -19
a1 says none known | -20
a1 se Aa | -8
a1 se aa | -11
a1 se comma known | -11
a1 se known | -8
a1 se none unknown | -11
a1 se stop known | 20
a1 se stop unknown | -6
a1 se unknown | -10
a1 second aa | 25
a1 second none unknown | -11
a1 second unknown | -27
a1 security Aa | -15
a1 security none unknown | -15
a1 security unknown | -15
a1 see known | -22
a1 sensor Aa | -11
a1 sent Aa | -17
a1 service Aa | -10
a1 service aa | -8
a1 service none unknown | -8
a1 service unknown | -8
a1 services Aa | -15
a1 services none unknown | -15
a1 services unknown | -15
a1 she Aa | 7
a1 she comma known | -12
a1 she comma unknown | -21
a1 she known | 11
a1 she none known | 7
a1 she none unknown | -18
a1 she stop known | 6
a1 she stop unknown | -9
a1 she unknown | -26
a1 si none unknown | -14
a1 si unknown | -14
a1 since aa | -13
a1 since stop unknown | -13
a1 since unknown | -13
a1 slight Aa | 19
a1 snap Aa | 19
a1 snap known | 19
a1 so aa | 14
a1 so comma known | 16
a1 so comma unknown | -35
a1 so known | 30
a1 so none known | 26
a1 so none unknown | -29
a1 so stop known | 34
a1 so stop unknown | -23
a1 so unknown | -33
a1 sobre aa | -26
a1 sobre none unknown | -26
a1 sobre unknown | -26
a1 software Aa | -6
a1 software none unknown | -6
a1 software unknown | -6
a1 solutions Aa | -8
a1 solutions none unknown | -8
a1 solutions unknown | -8
a1 somebody Aa | 14
a1 somebody comma known | 38
a1 somebody known | 14
a1 somebody stop known | 11
a1 someone Aa | 30
a1 someone known | 30
a1 something Aa | -22
a1 something none unknown | -11
a1 something unknown | -28
a1 sometime unknown | -12
a1 sorry Aa | 23
a1 sorry aa | 11
a1 sorry comma known | 33
a1 sorry known | 26
a1 sorry stop unknown | -24
a1 sorry unknown | -26
a1 south Aa | -10
a1 south comma unknown | -19
a1 south unknown | -19
a1 soy Aa | -35
a1 soy aa | -11
a1 soy comma known | -13
a1 soy comma unknown | -24
a1 soy known | -29
a1 soy none unknown | -11
a1 soy stop known | -25
a1 soy unknown | -30
a1 spark Aa | -6
a1 spark none unknown | -6
a1 spark unknown | -6
a1 speaking Aa | 48
a1 speaking aa | 15
a1 speaking known | 40
a1 speaking none known | 40
a1 speaking none unknown | 25
a1 speaking unknown | 25
a1 spelled Aa | -15
a1 spelled aa | 17
a1 spelled comma known | 44
a1 spelled comma unknown | -31
a1 spelled known | 8
a1 spelled none known | 4
a1 spelled unknown | 10
a1 springs Aa | -16
a1 springs none unknown | -16
a1 springs unknown | -16
a1 star Aa | -4
a1 star none unknown | -4
a1 star unknown | -4
a1 start aa | -8
a1 start none unknown | -10
a1 start unknown | -10
a1 starter none unknown | -36
a1 starter unknown | -36
a1 state Aa | -10
a1 state none unknown | -22
a1 state stop unknown | -34
a1 state unknown | -24
a1 states Aa | -14
a1 states none unknown | -14
a1 states unknown | -14
a1 station Aa | -7
a1 station none unknown | -7
a1 station unknown | -7
a1 stone Aa | -29
a1 stone aa | -28
a1 stone known | -40
a1 stone none known | -40
a1 store Aa | -6
a1 store comma unknown | -12
a1 store none unknown | -5
a1 store unknown | -6
a1 street Aa | -13
a1 street aa | -5
a1 street known | -7
a1 street none known | -7
a1 street none unknown | -12
a1 street unknown | -12
a1 streets Aa | -12
a1 streets none unknown | -12
a1 streets unknown | -12
a1 stuck aa | -8
a1 stuck none unknown | -8
a1 stuck unknown | -8
a1 su Aa | -34
a1 su aa | -36
a1 su known | -23
a1 su none known | -14
a1 su none unknown | -35
a1 su stop unknown | -30
a1 su unknown | -32
a1 supply Aa | -10
a1 supply none unknown | -10
a1 supply unknown | -10
a1 technical Aa | -23
a1 technical none unknown | -23
a1 technical unknown | -23
a1 telephone Aa | 20
a1 telephone stop unknown | -15
a1 telephone unknown | -15
a1 tell known | 29
a1 tengo Aa | 34
a1 tengo aa | 18
a1 tengo comma known | 29
a1 tengo comma unknown | -9
a1 tengo known | 41
a1 tengo none known | 18
a1 tengo none unknown | -7
a1 tengo stop known | 31
a1 tengo stop unknown | -28
a1 tengo unknown | -27
a1 thank Aa | -14
a1 thank aa | 13
a1 thank comma unknown | -20
a1 thank none known | 13
a1 thank none unknown | -16
a1 thank stop known | -13
a1 thank stop unknown | -7
a1 thank unknown | -25
a1 thanks Aa | 32
a1 thanks aa | 11
a1 thanks none unknown | 11
a1 thanks unknown | 11
a1 that Aa | 7
a1 that aa | -27
a1 that comma known | 21
a1 that known | 13
a1 that none unknown | -27
a1 that stop unknown | -16
a1 that unknown | -28
a1 thats Aa | -7
a1 thats aa | 34
a1 thats comma known | 52
a1 thats comma unknown | 9
a1 thats known | -8
a1 thats none known | 35
a1 thats none unknown | -21
a1 thats stop known | -23
a1 thats unknown | 9
a1 the Aa | -6
a1 the aa | 31
a1 the comma known | -19
a1 the comma unknown | -45
a1 the known | 22
a1 the none known | 45
a1 the none unknown | -27
a1 the stop known | 39
a1 the stop unknown | 9
a1 the unknown | -9
a1 there Aa | -49
a1 there known | -28
a1 there none known | -28
a1 there stop unknown | -47
a1 there unknown | -47
a1 theres Aa | -24
a1 theres aa | -34
a1 theres comma unknown | -20
a1 theres known | -25
a1 theres none unknown | -9
a1 theres unknown | -27
a1 theyre Aa | 17
a1 thing aa | -13
a1 thing none unknown | -13
a1 thing unknown | -13
a1 third Aa | -8
a1 third comma unknown | -7
a1 third unknown | -7
a1 this Aa | -22
a1 this aa | -20
a1 this comma known | -15
a1 this comma unknown | -25
a1 this known | -15
a1 this none known | 28
a1 this none unknown | -20
a1 this stop known | -34
a1 this stop unknown | -26
a1 this unknown | -36
a1 those Aa | -23
a1 those comma unknown | -23
a1 those stop unknown | -11
a1 those unknown | -23
a1 through none unknown | -24
a1 through unknown | -24
a1 tire Aa | -16
a1 tire none unknown | -18
a1 tire unknown | -18
a1 to Aa | -27
a1 to aa | -23
a1 to known | -26
a1 to none unknown | -25
a1 to stop unknown | -17
a1 to unknown | -31
a1 told aa | -32
a1 told known | -28
a1 told none known | -28
a1 tomorrow Aa | -5
a1 tomorrow aa | -3
a1 tomorrow none unknown | -5
a1 tomorrow unknown | -5
a1 tools Aa | -28
a1 tools aa | -3
a1 tools none unknown | -28
a1 tools unknown | -28
a1 tow aa | -17
a1 tow none unknown | -18
a1 tow unknown | -18
a1 towing Aa | -13
a1 towing aa | -21
a1 towing none unknown | -19
a1 towing unknown | -19
a1 trabajo Aa | 20
a1 trabajo aa | -14
a1 trabajo known | 13
a1 trabajo none known | -10
a1 trabajo none unknown | -8
a1 trabajo unknown | -8
a1 transmission Aa | -7
a1 transmission none unknown | -7
a1 transmission unknown | -7
a1 truck Aa | -5
a1 truck aa | -18
a1 truck known | -15
a1 truck none known | -17
a1 truck none unknown | -10
a1 truck stop known | 12
a1 truck unknown | -10
a1 trucks Aa | 16
a1 try Aa | 15
a1 twelve Aa | -11
a1 twelve none unknown | -11
a1 twelve unknown | -11
a1 two Aa | -5
a1 two aa | -9
a1 two comma known | 7
a1 two known | -4
a1 two none known | -19
a1 two none unknown | -7
a1 two stop unknown | -8
a1 two unknown | -28
a1 un aa | -24
a1 un none unknown | -26
a1 un unknown | -26
a1 una aa | -31
a1 una none unknown | -31
a1 una unknown | -31
a1 under aa | -6
a1 uniform aa | -14
a1 unit Aa | -10
a1 unit aa | 23
a1 unit comma unknown | -10
a1 unit unknown | -16
a1 united Aa | 21
a1 up Aa | 31
a1 up aa | -30
a1 up comma unknown | -18
a1 up known | 31
a1 up none known | 27
a1 up none unknown | 10
a1 up unknown | 9
a1 used Aa | -22
a1 used known | -22
a1 used none known | -22
a1 usted Aa | 25
a1 usted aa | -30
a1 usted comma unknown | -12
a1 usted known | 27
a1 usted stop known | 24
a1 usted stop unknown | -28
a1 usted unknown | -30
a1 ustedes Aa | 12
a1 ustedes comma known | 21
a1 ustedes known | 25
a1 usually aa | -25
a1 usually known | -26
a1 usually none known | -26
a1 vedra Aa | -5
a1 vedra none unknown | -5
a1 vedra unknown | -5
a1 veinte aa | -17
a1 veinte none unknown | -17
a1 veinte unknown | -17
a1 want none unknown | -18
a1 want unknown | -18
a1 wants Aa | -7
a1 wants none unknown | -7
a1 wants unknown | -7
a1 warehouse Aa | -4
a1 warehouse none unknown | -4
a1 warehouse unknown | -4
a1 warning Aa | -12
a1 warning none unknown | -12
a1 warning unknown | -12
a1 warranty aa | -18
a1 warranty none unknown | -18
a1 warranty unknown | -18
a1 waste Aa | 12
a1 waste none unknown | -8
a1 waste unknown | -8
a1 way Aa | -18
a1 way known | -18
a1 way none known | -18
a1 way none unknown | -4
a1 way unknown | -4
a1 we Aa | -50
a1 we aa | -8
a1 we comma known | 31
a1 we comma unknown | -36
a1 we known | -20
a1 we none unknown | -8
a1 we stop known | -25
a1 we stop unknown | -35
a1 we unknown | -45
a1 wed Aa | 23
a1 wed stop unknown | -26
a1 wed unknown | -26
a1 well Aa | -23
a1 well comma unknown | -12
a1 well known | -19
a1 well unknown | -12
a1 were Aa | 27
a1 were comma unknown | 7
a1 were known | 9
a1 were stop known | 9
a1 were stop unknown | -18
a1 weve Aa | -37
a1 weve comma unknown | -27
a1 weve known | -10
a1 weve stop known | -10
a1 weve stop unknown | -23
a1 weve unknown | -36
a1 what Aa | -30
a1 what none unknown | -8
a1 what unknown | -15
a1 whats Aa | -4
a1 whats known | 21
a1 whats none unknown | -7
a1 whats unknown | -7
a1 when Aa | 19
a1 when aa | -26
a1 when known | 19
a1 when none known | 19
a1 when none unknown | -26
a1 when stop known | 29
a1 when unknown | -26
a1 which Aa | 20
a1 which comma unknown | -19
a1 which unknown | -26
a1 who Aa | -11
a1 who comma known | -11
a1 who known | -11
a1 wholesale Aa | -17
a1 wholesale none unknown | -17
a1 wholesale unknown | -17
a1 wife Aa | 15
a1 wife none unknown | -8
a1 wife unknown | -8
a1 will Aa | -35
a1 will aa | -11
a1 will known | -18
a1 will none known | -18
a1 will none unknown | -22
a1 will unknown | -22
a1 with Aa | 47
a1 with aa | 35
a1 with comma known | 40
a1 with comma unknown | -9
a1 with known | 58
a1 with none known | 56
a1 with none unknown | 6
a1 with unknown | 6
a1 wont aa | -15
a1 wont none unknown | -15
a1 wont unknown | -15
a1 work aa | -22
a1 work none unknown | -20
a1 work unknown | -20
a1 workers Aa | -6
a1 workers none unknown | -6
a1 workers unknown | -6
a1 would Aa | 11
a1 would comma known | 13
a1 would known | 13
a1 y Aa | 11
a1 y aa | 12
a1 y comma unknown | 10
a1 y known | 39
a1 y none known | 39
a1 y none unknown | -54
a1 y unknown | -11
a1 ya Aa | 17
a1 ya unknown | 16
a1 yard aa | -17
a1 yard none unknown | -17
a1 yard unknown | -17
a1 yeah aa | -9
a1 yeah known | -3
a1 yeah none unknown | -10
a1 yeah unknown | -26
a1 yellow Aa | -9
a1 yes Aa | 31
a1 yes aa | 13
a1 yes known | 24
a1 yes none known | 13
a1 yes none unknown | -8
a1 yes unknown | -8
a1 yo Aa | -9
a1 yo aa | 12
a1 yo none unknown | -17
a1 yo stop unknown | -9
a1 yo unknown | -18
a1 you Aa | 21
a1 you aa | -6
a1 you comma known | 22
a1 you comma unknown | -13
a1 you known | 20
a1 you none known | 16
a1 you none unknown | -45
a1 you stop unknown | -31
a1 you unknown | -46
a1 youd Aa | -17
a1 youd stop unknown | -10
a1 youd unknown | -10
a1 young known | -28
a1 young none known | -28
a1 your aa | -14
a1 your comma known | 22
a1 your comma unknown | -25
a1 your known | 20
a1 your none known | 18
a1 your none unknown | -23
a1 your stop known | 11
a1 your stop unknown | -48
a1 your unknown | -37
a1 youre Aa | -20
a1 youre stop unknown | -24
a1 youre unknown | -30
a1 youve Aa | 24
a1 youve comma known | 27
a1 youve known | 36
a1 youve stop known | 26
a1 youve stop unknown | -21
a1 youve unknown | -21
a1 zip Aa | -19
a1 zip comma unknown | -18
a1 zip unknown | -18
a1s $ E | -37
a1s $ ES | -23
a1s $ EU | -18
a1s $ G | 13
a1s $ GS | 23
a1s $ GU | 33
a1s $ L | -15
a1s $ S | -38
a1s $ U | -12
a1s $ US | -11
a1s $ UU | -22
a1s $ g | -5
a1s <car> E | -12
a1s <car> G | 40
a1s <car> GG | 24
a1s <car> GS | 29
a1s <car> GU | 5
a1s <car> L | -4
a1s <car> U | 10
a1s <car> US | -8
a1s <car> UU | 11
a1s <car> g | 28
a1s <given> E | -17
a1s <given> EG | -24
a1s <given> ES | -5
a1s <given> G | -72
a1s <given> GG | -38
a1s <given> GU | 28
a1s <given> L | -15
a1s <given> S | -23
a1s <given> U | -33
a1s <given> UE | -7
a1s <given> UU | -32
a1s <given> g | -35
a1s <l> E | 3
a1s <l> G | 10
a1s <l> GG | 39
a1s <l> GGG | 32
a1s <l> GGS | 28
a1s <l> GGU | 41
a1s <l> GS | 29
a1s <l> GU | 11
a1s <l> GUS | 37
a1s <l> L | -30
a1s <l> S | -36
a1s <l> U | 10
a1s <l> US | 6
a1s <l> UU | 32
a1s <n> E | -37
a1s <n> G | 16
a1s <n> GG | 35
a1s <n> GGU | 23
a1s <n> GS | 42
a1s <n> GSU | 24
a1s <n> GU | 12
a1s <n> L | -7
a1s <n> S | -35
a1s <n> SE | -22
a1s <n> SU | -10
a1s <n> U | 18
a1s <n> UE | -20
a1s <n> UG | -25
a1s <n> UU | 12
a1s <n> g | -35
a1s <n> gG | 15
a1s <n> gU | 28
a1s <rare> E | -33
a1s <rare> EE | -26
a1s <rare> EU | -8
a1s <rare> G | -43
a1s <rare> GE | -21
a1s <rare> GG | -70
a1s <rare> GGG | -41
a1s <rare> GGS | 13
a1s <rare> GS | -4
a1s <rare> GU | 51
a1s <rare> GUU | -27
a1s <rare> L | -55
a1s <rare> S | -22
a1s <rare> SE | -9
a1s <rare> U | -65
a1s <rare> UE | -13
a1s <rare> UG | -28
a1s <rare> US | 16
a1s <rare> USU | -19
a1s <rare> UU | -6
a1s <rare> Ug | -19
a1s <rare> g | -28
a1s a E | -25
a1s a GU | 18
a1s a U | -49
a1s about G | 4
a1s about U | -16
a1s account E | -14
a1s actually U | -16
a1s administration E | -16
a1s administration EE | -12
a1s ads E | -8
a1s again GU | 19
a1s again L | -14
a1s again U | 10
a1s all U | -20
a1s an U | -5
a1s and E | -23
a1s and EU | -5
a1s and G | 11
a1s and GG | 14
a1s and GGG | 24
a1s and GGU | 48
a1s and GS | 26
a1s and GU | 41
a1s and L | -32
a1s and S | -15
a1s and SE | -14
a1s and SU | 18
a1s and U | -17
a1s and UE | -28
a1s and UG | -15
a1s and US | -3
a1s and UU | 11
a1s and g | -5
a1s and gG | 17
a1s any S | -18
a1s any g | -15
a1s are U | -31
a1s area GS | 28
a1s area GU | 22
a1s area S | -10
a1s area U | -13
a1s around U | -13
a1s ask U | -21
a1s at E | 15
a1s at EG | -3
a1s at GS | 22
a1s at GU | 5
a1s at GUU | -14
a1s at L | -22
a1s at S | -21
a1s at U | -23
a1s at UU | -31
a1s at g | -28
a1s auto E | -10
a1s auto U | -11
a1s avenue G | -17
a1s back U | -10
a1s banks G | -17
a1s batteries E | -6
a1s be U | -6
a1s be g | -43
a1s beach U | -4
a1s bearing U | -15
a1s bien U | -13
a1s boost E | -11
a1s boulevard E | -5
a1s box U | -6
a1s bridge G | -6
a1s bright G | -14
a1s brown G | -18
a1s buenas U | -10
a1s building U | -5
a1s business E | -26
a1s business S | -5
a1s but E | -5
a1s but G | 5
a1s but GS | 27
a1s but GU | -24
a1s but S | -9
a1s but U | -26
a1s by E | -5
a1s by G | 25
a1s by U | -33
a1s call E | -10
a1s call EE | -17
a1s call G | -8
a1s call GG | 19
a1s call GU | 22
a1s call L | -25
a1s call U | 15
a1s calling E | -33
a1s calling EE | -25
a1s calling EU | -29
a1s calling G | 37
a1s calling GG | 44
a1s calling GGS | 20
a1s calling GU | 21
a1s calling GUS | 13
a1s calling S | -28
a1s calling U | -38
a1s calling US | 16
a1s calling gG | 39
a1s calling gU | 31
a1s came g | -5
a1s can E | -22
a1s can G | -16
a1s can U | -14
a1s can g | -29
a1s capital U | -13
a1s car U | -8
a1s care U | -4
a1s center U | -5
a1s cerca U | -6
a1s city E | -8
a1s city S | -11
a1s city U | -15
a1s claims E | -6
a1s claims GU | 9
a1s claims U | -7
a1s coast E | -12
a1s coast U | -5
a1s commercial E | -25
a1s commercial EE | -4
a1s compressor E | -11
a1s con U | -29
a1s cover U | -5
a1s cross G | -19
a1s cruise U | -25
a1s cuando U | -18
a1s cuanto U | -13
a1s dash L | -22
a1s date GU | 18
a1s date U | -8
a1s de E | -5
a1s de G | 29
a1s de U | -33
a1s de UEU | -14
a1s de USU | -18
a1s del G | -22
a1s del U | -19
a1s delivery E | -9
a1s depot E | -6
a1s did G | 14
a1s did S | -9
a1s digital E | -7
a1s do G | -3
a1s do GU | 32
a1s do U | -20
a1s down G | 15
a1s down GU | -11
a1s down U | -22
a1s drive L | -11
a1s el G | 32
a1s el GU | -8
a1s el L | -7
a1s el U | -34
a1s el UU | -11
a1s electric S | -6
a1s en U | -22
a1s en UU | -31
a1s es GU | 13
a1s es U | -36
a1s everybody U | -6
a1s express U | -10
a1s extended U | -18
a1s factory U | -7
a1s fifth E | -13
a1s fine U | -10
a1s first G | -15
a1s first L | -23
a1s first S | -14
a1s first U | -6
a1s fleet U | -8
a1s for E | -27
a1s for G | -10
a1s for S | -14
a1s for U | -39
a1s four E | -11
a1s four U | -11
a1s from E | -7
a1s from G | 30
a1s from GG | 7
a1s from GU | 33
a1s from U | -12
a1s from g | 17
a1s fuel E | -7
a1s fuel U | -24
a1s garage U | -12
a1s gave G | -28
a1s get U | -20
a1s got E | -19
a1s got G | 22
a1s got GG | 19
a1s got GGU | 37
a1s got GU | -26
a1s got L | -27
a1s got U | -14
a1s gracias U | -13
a1s grant G | -31
a1s guy E | -10
a1s guy EE | -10
a1s has G | -9
a1s have L | -26
a1s he G | -19
a1s he U | -11
a1s heights U | -5
a1s hello U | -23
a1s here G | 19
a1s here GG | 47
a1s here GS | 28
a1s here GU | 49
a1s here S | 7
a1s here U | -30
a1s here UU | 24
a1s here gG | 20
a1s highway U | -7
a1s hill G | -18
a1s his G | 9
a1s hit G | 23
a1s how G | 31
a1s i E | -20
a1s i EE | -16
a1s i EEE | -21
a1s i EU | -26
a1s i G | -23
a1s i GE | 8
a1s i GG | 22
a1s i GGG | 33
a1s i GGS | 38
a1s i GU | 21
a1s i GUG | 27
a1s i L | -38
a1s i S | -22
a1s i SU | -15
a1s i U | -10
a1s i UE | -20
a1s i UG | 21
a1s i US | -24
a1s i UU | 4
a1s i g | 55
a1s i gG | 12
a1s i gS | 9
a1s i gU | 10
a1s id E | -7
a1s id G | 12
a1s id GG | 31
a1s id GU | 13
a1s id U | -17
a1s if E | -8
a1s if GU | 17
a1s if U | -38
a1s ill EE | -25
a1s ill GU | 25
a1s ill U | 10
a1s im E | -32
a1s im EE | -15
a1s im EEE | -10
a1s im EU | -6
a1s im EUE | -10
a1s im G | 9
a1s im GG | 40
a1s im GGU | 21
a1s im GS | 39
a1s im GU | 20
a1s im GUG | 23
a1s im L | -21
a1s im S | -30
a1s im SE | -12
a1s im U | 15
a1s im UE | -10
a1s im UEE | -13
a1s im UG | -7
a1s im UU | 9
a1s im g | 40
a1s im gU | 14
a1s in E | -25
a1s in G | 54
a1s in GU | 16
a1s in S | -3
a1s in U | -56
a1s in US | -5
a1s in UU | 20
a1s industrial U | -4
a1s insurance E | -5
a1s insurance UE | -5
a1s into U | -12
a1s is E | -11
a1s is G | -6
a1s is GU | 8
a1s is S | -29
a1s is U | -35
a1s it G | -21
a1s it GS | 23
a1s it GU | 40
a1s it S | -6
a1s it U | -32
a1s it gG | 21
a1s its E | -25
a1s its EG | -12
a1s its G | -38
a1s its GS | 26
a1s its L | -8
a1s its S | -17
a1s its U | -6
a1s its g | -16
a1s ive E | -16
a1s ive G | 27
a1s ive GS | 17
a1s ive GU | 14
a1s ive L | -9
a1s ive S | -21
a1s ive U | -30
a1s ive gU | 19
a1s just E | -15
a1s just G | -9
a1s just GS | 28
a1s just S | -9
a1s just U | -26
a1s just g | 27
a1s la G | 20
a1s la U | -19
a1s las U | -5
a1s last G | 4
a1s last GG | 18
a1s last GU | 23
a1s last L | 29
a1s last U | -14
a1s le G | 30
a1s le U | 10
a1s leak U | -16
a1s leaking U | -13
a1s left U | -8
a1s light U | -8
a1s like G | -6
a1s like L | -13
a1s like S | 17
a1s like U | -37
a1s like g | 12
a1s listen G | 15
a1s listing E | -18
a1s listings E | -5
a1s listings EE | -5
a1s llamame U | -19
a1s lo U | -5
a1s los GU | -6
a1s los U | -11
a1s lot E | -12
a1s lot U | -21
a1s love G | -23
a1s maps E | -14
a1s mas U | -23
a1s me G | -20
a1s me GU | 30
a1s me U | -11
a1s media E | -5
a1s media EE | -5
a1s mi E | -6
a1s mi G | 10
a1s mi GGU | 26
a1s mi GS | 18
a1s mi GU | 14
a1s mi S | -7
a1s mi U | -13
a1s mire U | -8
a1s mode U | -8
a1s mom U | -14
a1s morning E | -8
a1s most U | -16
a1s mount E | -5
a1s mutual EU | -4
a1s my E | -27
a1s my EE | -6
a1s my EG | 17
a1s my G | -13
a1s my GG | 30
a1s my GGG | 25
a1s my GGS | 29
a1s my GGU | 37
a1s my GS | 11
a1s my GU | 23
a1s my S | -7
a1s my SU | 16
a1s my U | 4
a1s my UE | -26
a1s my UEE | -4
a1s my UU | 13
a1s my Ug | -16
a1s my g | -6
a1s my gG | 25
a1s my gU | -23
a1s names U | -23
a1s necesito G | 25
a1s necesito GGU | 16
a1s necesito GS | 44
a1s necesito GU | 3
a1s necesito S | -7
a1s necesito U | -6
a1s need E | -14
a1s needs E | -11
a1s needs U | -3
a1s next U | -7
a1s no E | -6
a1s no G | 8
a1s no GS | 22
a1s no GU | 5
a1s no L | -13
a1s no S | -5
a1s no U | -4
a1s not G | 24
a1s not U | -29
a1s not g | -21
a1s nothing U | -22
a1s now S | -19
a1s now U | -23
a1s now g | -29
a1s number E | -18
a1s number EE | -7
a1s number G | -16
a1s number L | -18
a1s number U | 15
a1s numbers GS | -8
a1s of E | -9
a1s of U | -32
a1s off U | -29
a1s off g | 18
a1s office U | -41
a1s oh U | -17
a1s oil E | -4
a1s oil UE | -7
a1s okay E | -22
a1s on E | -36
a1s on EE | -12
a1s on GU | 24
a1s on S | -23
a1s on U | 3
a1s on UE | -10
a1s on US | -5
a1s on UU | -12
a1s on g | -23
a1s one E | -9
a1s one S | -19
a1s one U | -18
a1s one UU | -12
a1s oprima U | -27
a1s or S | -22
a1s or U | -21
a1s order U | -21
a1s org G | -43
a1s our E | -14
a1s our EU | -18
a1s our G | 11
a1s our GU | -4
a1s our SG | -11
a1s our U | -29
a1s out G | 15
a1s out GU | 28
a1s out L | -22
a1s over G | 29
a1s over GU | 27
a1s over S | 14
a1s over U | 7
a1s paid E | -32
a1s paid EE | -10
a1s para U | -40
a1s para USU | -24
a1s para UU | -25
a1s park G | -20
a1s park GG | -28
a1s park GS | -24
a1s park S | -11
a1s parking G | -12
a1s parkway S | -5
a1s parts E | -7
a1s parts EE | -6
a1s past U | -8
a1s pero G | 21
a1s phone G | 32
a1s phone GU | 21
a1s phone L | -26
a1s phone S | -17
a1s phone U | -24
a1s phone US | -15
a1s pizza U | -13
a1s please E | -26
a1s please G | -11
a1s please U | -25
a1s plugs U | -16
a1s plumbing U | -16
a1s por U | -28
a1s por UU | -27
a1s position U | -13
a1s presione U | -27
a1s presione UU | -19
a1s press U | -29
a1s price G | -35
a1s profile E | -13
a1s pump U | -11
a1s put U | -9
a1s qualify g | -21
a1s que U | -35
a1s queria G | 25
a1s quit E | -5
a1s reach U | -19
a1s ready U | -5
a1s real U | -8
a1s really U | -9
a1s relief E | -6
a1s relief SE | -6
a1s rep E | -4
a1s required U | -16
a1s returning GU | 13
a1s returning U | -3
a1s ridge U | -4
a1s right U | -31
a1s ring U | -8
a1s road E | -5
a1s road G | -7
a1s road S | -5
a1s road U | -14
a1s said G | -26
a1s said U | -14
a1s said g | -7
a1s salvage E | -4
a1s salvage EE | -8
a1s same S | -12
a1s says G | -14
a1s says g | -11
a1s se GU | 18
a1s se U | -10
a1s second U | -27
a1s security E | -15
a1s see G | -22
a1s service U | -5
a1s she G | -21
a1s she U | -26
a1s since U | -13
a1s snap G | 19
a1s so E | -9
a1s so G | 4
a1s so GU | 32
a1s so L | -14
a1s so S | -21
a1s so U | -26
a1s solutions E | -5
a1s somebody G | 12
a1s someone G | 30
a1s something E | -22
a1s something U | -11
a1s sometime U | -12
a1s sorry GU | 17
a1s sorry S | -16
a1s sorry U | -10
a1s south U | -16
a1s soy G | -21
a1s soy U | -30
a1s speaking G | 20
a1s speaking GS | 21
a1s speaking GU | 26
a1s speaking S | -7
a1s speaking U | 8
a1s speaking UU | 25
a1s spelled G | 6
a1s spelled U | -22
a1s springs U | -9
a1s star U | -4
a1s start U | -10
a1s state U | -21
a1s states E | -14
a1s station U | -7
a1s stone G | -39
a1s store E | -19
a1s street E | -8
a1s street G | -7
a1s street U | -12
a1s streets E | -12
a1s stuck U | -8
a1s su G | -23
a1s su U | -32
a1s supply E | -7
a1s supply UE | -8
a1s tell G | 29
a1s tengo G | 28
a1s tengo GGU | 22
a1s tengo GS | 25
a1s tengo GU | 14
a1s tengo L | -8
a1s tengo S | -24
a1s thank G | -14
a1s thank GS | 24
a1s thank S | -16
a1s thank U | -24
a1s thanks U | 16
a1s that E | -14
a1s that G | 18
a1s that U | -29
a1s thats G | 64
a1s thats GU | -18
a1s thats U | -25
a1s thats UU | 16
a1s the E | -30
a1s the EE | -14
a1s the EEE | -3
a1s the G | -10
a1s the GG | 15
a1s the GGU | 32
a1s the GS | 19
a1s the GU | 31
a1s the L | -41
a1s the S | -8
a1s the U | -6
a1s the UU | 8
a1s the g | 6
a1s there E | -15
a1s there EE | -13
a1s there EEE | -9
a1s there G | -28
a1s theres E | -15
a1s theres U | -26
a1s thing U | -13
a1s this E | -8
a1s this G | 11
a1s this GU | -15
a1s this S | -5
a1s this U | -43
a1s those E | -21
a1s tire E | -13
a1s tire U | -5
a1s to E | -25
a1s to U | -16
a1s to g | -26
a1s told G | -28
a1s tomorrow U | -5
a1s tools E | -28
a1s tools U | -3
a1s tow U | -18
a1s towing E | -9
a1s towing U | -4
a1s trabajo G | 13
a1s trabajo UG | -8
a1s transmission U | -6
a1s truck U | -10
a1s twelve U | -16
a1s two G | -24
a1s two U | -27
a1s un U | -26
a1s una U | -31
a1s up G | -23
a1s up GU | 18
a1s up U | -35
a1s used G | -22
a1s usted GU | 27
a1s usted U | -14
a1s ustedes G | 39
a1s usually G | -26
a1s vedra E | -5
a1s want U | -18
a1s warehouse E | -4
a1s warning U | -12
a1s warranty U | -18
a1s waste U | -8
a1s way G | -18
a1s we E | -35
a1s we EE | -22
a1s we EEE | -16
a1s we EU | -17
a1s we G | -11
a1s we S | -21
a1s we U | -23
a1s we UE | -17
a1s we UEE | -12
a1s we US | -27
a1s we UU | -6
a1s well G | -19
a1s were E | 17
a1s were EE | -8
a1s were GU | 9
a1s were U | -27
a1s were UEE | -8
a1s weve E | -7
a1s weve ESG | -6
a1s weve G | -10
a1s weve SG | -9
a1s weve U | -26
a1s weve UU | -19
a1s what U | -14
a1s whats U | -7
a1s when G | 10
a1s when U | -26
a1s wholesale E | -12
a1s wife U | -8
a1s will G | -31
a1s will U | -22
a1s with E | -13
a1s with G | 46
a1s with GG | 9
a1s with GGU | 35
a1s with GS | 22
a1s with GU | 23
a1s with Gg | 24
a1s with S | -37
a1s with U | 6
a1s with g | 14
a1s wont U | -15
a1s work U | -22
a1s y E | -13
a1s y G | 21
a1s y GG | 17
a1s y GS | 14
a1s y GU | 12
a1s y S | -7
a1s y U | -29
a1s y UU | 6
a1s ya U | 16
a1s yard U | -17
a1s yeah G | -5
a1s yeah U | -26
a1s yes G | 31
a1s yes GU | 13
a1s yes U | -8
a1s yo U | -17
a1s you E | -19
a1s you EE | -10
a1s you G | 13
a1s you GG | 12
a1s you GGS | -8
a1s you GS | 26
a1s you GU | 29
a1s you L | -9
a1s you S | -14
a1s you U | -44
a1s you UE | -6
a1s you UU | -15
a1s you g | -32
a1s young G | -28
a1s your E | -22
a1s your EE | -26
a1s your EEE | -13
a1s your EU | -21
a1s your G | 27
a1s your GU | 27
a1s your S | -7
a1s your U | -30
a1s your g | -22
a1s youre E | -24
a1s youve G | 28
a1s youve GU | 23
a1s youve U | -21
a2 <car> <car> | 44
a2 <car> wont | 18
a2 <given> $ | -8
a2 <given> <car> | -20
a2 <given> <given> | -29
a2 <given> <l> | -21
a2 <given> <n> | -30
a2 <given> <rare> | -61
a2 <given> and | -29
a2 <given> at | -30
a2 <given> call | -12
a2 <given> calling | -25
a2 <given> from | -25
a2 <given> garantia | 20
a2 <given> got | -11
a2 <given> here | -18
a2 <given> id | -19
a2 <given> im | -19
a2 <given> is | -18
a2 <given> it | -10
a2 <given> its | -19
a2 <given> ive | -10
a2 <given> just | 9
a2 <given> last | -30
a2 <given> mi | -12
a2 <given> my | -28
a2 <given> our | -3
a2 <given> over | -11
a2 <given> speaking | -8
a2 <given> the | 9
a2 <given> trabajo | -5
a2 <given> we | -13
a2 <given> y | -14
a2 <given> you | -24
a2 <l> <l> | 44
a2 <l> <rare> | -33
a2 <l> a | 52
a2 <l> as | 28
a2 <l> benefits | -29
a2 <l> de | 12
a2 <l> i | 9
a2 <l> y | 10
a2 <n> <n> | 40
a2 <n> <rare> | -8
a2 <n> and | -4
a2 <n> triple | 21
a2 <rare> $ | -37
a2 <rare> <car> | -21
a2 <rare> <given> | -15
a2 <rare> <l> | 15
a2 <rare> <n> | -46
a2 <rare> <rare> | 18
a2 <rare> a | 21
a2 <rare> actually | -26
a2 <rare> again | -12
a2 <rare> all | -4
a2 <rare> and | -36
a2 <rare> are | 9
a2 <rare> area | 14
a2 <rare> at | 12
a2 <rare> auto | 22
a2 <rare> based | -6
a2 <rare> bien | -9
a2 <rare> but | -43
a2 <rare> by | -9
a2 <rare> call | -33
a2 <rare> calling | -39
a2 <rare> claims | -11
a2 <rare> con | 14
a2 <rare> coolant | -35
a2 <rare> cuanto | -38
a2 <rare> date | -24
a2 <rare> de | -40
a2 <rare> department | -11
a2 <rare> did | -17
a2 <rare> director | 24
a2 <rare> do | -21
a2 <rare> down | -27
a2 <rare> early | -37
a2 <rare> el | -18
a2 <rare> en | -33
a2 <rare> es | -24
a2 <rare> everybody | -27
a2 <rare> for | 26
a2 <rare> from | -29
a2 <rare> fund | -13
a2 <rare> garage | 18
a2 <rare> gasket | -10
a2 <rare> got | -33
a2 <rare> here | -22
a2 <rare> i | -58
a2 <rare> id | -15
a2 <rare> if | -15
a2 <rare> ill | -25
a2 <rare> im | -19
a2 <rare> in | -32
a2 <rare> is | -12
a2 <rare> it | -42
a2 <rare> its | -40
a2 <rare> ive | -28
a2 <rare> just | -31
a2 <rare> la | -13
a2 <rare> last | -21
a2 <rare> lawn | 20
a2 <rare> le | -19
a2 <rare> leave | -24
a2 <rare> like | -30
a2 <rare> living | -6
a2 <rare> llamo | 19
a2 <rare> los | -23
a2 <rare> mas | 18
a2 <rare> me | -27
a2 <rare> mi | -38
a2 <rare> my | -45
a2 <rare> necesito | -13
a2 <rare> no | -30
a2 <rare> noise | -31
a2 <rare> not | -26
a2 <rare> now | -32
a2 <rare> numbers | -45
a2 <rare> on | -39
a2 <rare> one | -26
a2 <rare> our | -28
a2 <rare> out | -29
a2 <rare> over | -14
a2 <rare> para | -21
a2 <rare> phone | -26
a2 <rare> police | 29
a2 <rare> por | -33
a2 <rare> presione | -14
a2 <rare> reach | -31
a2 <rare> returning | -8
a2 <rare> road | -4
a2 <rare> rough | -5
a2 <rare> se | -23
a2 <rare> service | -20
a2 <rare> so | -35
a2 <rare> sorry | -15
a2 <rare> soy | -8
a2 <rare> speaking | -36
a2 <rare> tengo | -29
a2 <rare> thank | -33
a2 <rare> thats | -38
a2 <rare> the | -15
a2 <rare> there | -18
a2 <rare> this | -32
a2 <rare> towing | 23
a2 <rare> transmission | 17
a2 <rare> truck | 20
a2 <rare> un | -26
a2 <rare> una | 5
a2 <rare> up | -13
a2 <rare> usted | -33
a2 <rare> ustedes | -22
a2 <rare> waste | -21
a2 <rare> we | -26
a2 <rare> were | -24
a2 <rare> with | -27
a2 <rare> y | -31
a2 <rare> yeah | -17
a2 <rare> yes | -20
a2 <rare> you | -32
a2 <rare> your | 23
a2 <rare> youve | -19
a2 a <l> | -11
a2 a <n> | -7
a2 a a | 10
a2 a claims | 25
a2 a la | -22
a2 a sock | -21
a2 about <n> | -5
a2 about a | -11
a2 about the | 13
a2 account was | -10
a2 address and | -11
a2 administration there | -12
a2 administration your | -21
a2 ads and | -7
a2 again calling | 16
a2 again from | 15
a2 again i | 37
a2 again my | -14
a2 again you | 21
a2 agua por | -7
a2 all my | -16
a2 all over | -11
a2 am i | 16
a2 an adjuster | 20
a2 and <given> | -24
a2 and <rare> | -42
a2 and all | -18
a2 and also | -11
a2 and call | -7
a2 and filter | -5
a2 and her | 28
a2 and hes | -8
a2 and honey | 7
a2 and i | 26
a2 and id | 8
a2 and if | 8
a2 and ill | 21
a2 and im | 38
a2 and it | -19
a2 and its | 4
a2 and ive | 9
a2 and my | 48
a2 and no | -10
a2 and now | -29
a2 and phone | 17
a2 and shop | -36
a2 and sons | -13
a2 and theres | -15
a2 and they | -11
a2 and theyre | -9
a2 and to | -12
a2 and tree | -15
a2 and would | -13
a2 and yes | 18
a2 and you | 12
a2 any condition | -15
a2 any word | 9
a2 approach my | -11
a2 are best | -4
a2 are standing | -26
a2 area code | 35
a2 area downtown | -6
a2 at <n> | 8
a2 at <rare> | 53
a2 at advance | 22
a2 at eleven | -7
a2 at first | 32
a2 at four | -22
a2 at greater | 8
a2 at lkq | 34
a2 at me | -22
a2 at mount | 17
a2 at my | 14
a2 at napa | 39
a2 at new | 16
a2 at nine | -7
a2 at oreillys | 24
a2 at price | 18
a2 at st | 18
a2 at the | -26
a2 at your | -30
a2 auto <rare> | -4
a2 auto claims | -5
a2 auto parts | -5
a2 auto salvage | -4
a2 avenue $ | -4
a2 bank im | -4
a2 banks the | -18
a2 based on | -14
a2 be <rare> | -27
a2 be eligible | -15
a2 be marked | -13
a2 be removed | -10
a2 bien <rare> | -13
a2 bill <rare> | -18
a2 boulevard my | -5
a2 brown <n> | -16
a2 buenas es | 13
a2 business listing | -23
a2 business relief | -6
a2 but <given> | 12
a2 but call | -22
a2 but everybody | 40
a2 but i | -9
a2 but im | -8
a2 but its | -32
a2 but mac | 14
a2 but they | -6
a2 but you | 20
a2 by the | 12
a2 call <given> | -11
a2 call <n> | -20
a2 call before | 11
a2 call her | 13
a2 call him | 9
a2 call me | 28
a2 call my | 18
a2 call or | 12
a2 call the | -18
a2 callin i | 12
a2 calling <car> | 24
a2 calling <l> | -19
a2 calling <n> | 8
a2 calling <rare> | 21
a2 calling about | -6
a2 calling and | 21
a2 calling back | 10
a2 calling because | -28
a2 calling for | -12
a2 calling from | 30
a2 calling i | 48
a2 calling im | 19
a2 calling in | 22
a2 calling ive | 17
a2 calling my | 36
a2 calling on | 25
a2 calling the | -28
a2 calling to | -18
a2 calling you | 8
a2 calling your | -27
a2 can somebody | 14
a2 can we | -36
a2 can you | -33
a2 capital <l> | -13
a2 car is | -7
a2 card we | -5
a2 care one | -11
a2 career politicians | -29
a2 center im | -9
a2 cerca de | -6
a2 city <rare> | -23
a2 city i | -6
a2 claims adjuster | 8
a2 claims im | -8
a2 commercial desk | -14
a2 commercial your | -5
a2 comp you | -8
a2 compressor is | -7
a2 con <rare> | 8
a2 con un | -28
a2 could you | -12
a2 cruise for | -25
a2 cuando <rare> | -20
a2 cuanto cobra | -21
a2 dash <l> | -22
a2 date of | 17
a2 de <rare> | -47
a2 de la | 23
a2 de mil | -13
a2 de su | -35
a2 deje las | 18
a2 del <rare> | -8
a2 del motor | -11
a2 department our | -5
a2 desk your | -8
a2 did the | 15
a2 did you | 18
a2 digital i | -11
a2 digital we | -5
a2 do not | 24
a2 down at | 17
a2 down by | 13
a2 down in | 19
a2 drive a | -8
a2 drive uber | -4
a2 during the | -5
a2 early <rare> | -34
a2 el <rare> | 14
a2 el agua | -6
a2 el aire | 3
a2 el carro | -10
a2 el check | -9
a2 el de | 23
a2 en <rare> | -9
a2 en el | -8
a2 en la | -13
a2 en los | -34
a2 energy you | -6
a2 es por | 17
a2 es que | 9
a2 es un | -21
a2 es una | -10
a2 everybody call | 21
a2 everybody calls | 24
a2 everyone says | 17
a2 express and | -10
a2 extended warranty | -16
a2 factory warranty | -7
a2 family name | 34
a2 fifth vote | -19
a2 fijate que | 22
a2 fijese que | 23
a2 first month | -7
a2 first name | -24
a2 following up | -18
a2 for <n> | -11
a2 for a | -24
a2 for business | -4
a2 for pick | -14
a2 for safe | -15
a2 for the | -14
a2 for up | -12
a2 ford that | -12
a2 found you | -15
a2 four <car> | -13
a2 four paid | -11
a2 free lunch | -4
a2 from <rare> | 23
a2 from autozone | 8
a2 from bright | 23
a2 from dr | 27
a2 from greater | 13
a2 from interstate | 31
a2 from mount | 23
a2 from napa | 32
a2 from nine | -10
a2 from over | 5
a2 from parts | 28
a2 from snap | 8
a2 from st | 13
a2 from the | 47
a2 from yesterday | 7
a2 fuel filter | -6
a2 fuel im | -9
a2 fund can | -24
a2 funding i | -11
a2 gave me | -28
a2 give me | 22
a2 got a | 4
a2 got an | 10
a2 got me | 12
a2 got the | -11
a2 got your | 29
a2 green <rare> | 16
a2 growth partners | -5
a2 guy ill | -10
a2 had a | 22
a2 has been | -16
a2 has fought | -25
a2 have <car> | -14
a2 have a | -26
a2 he has | 29
a2 hello this | -18
a2 her <car> | 15
a2 here <car> | 52
a2 here <given> | -24
a2 here <l> | 21
a2 here about | 20
a2 here according | 5
a2 here calling | 28
a2 here from | 25
a2 here got | 25
a2 here i | 47
a2 here id | 10
a2 here im | 35
a2 here in | 31
a2 here it | 12
a2 here its | 14
a2 here ive | 5
a2 here just | 25
a2 here my | 17
a2 here out | 6
a2 here question | 11
a2 here so | 12
a2 here the | 30
a2 here two | 12
a2 here we | -21
a2 here were | 13
a2 here with | 29
a2 here you | 16
a2 here your | 15
a2 hi im | 19
a2 hill and | -18
a2 his <car> | 16
a2 his truck | -17
a2 hit me | 32
a2 home care | -9
a2 home our | -7
a2 honey i | 22
a2 i <l> | 25
a2 i <rare> | -12
a2 i aint | -26
a2 i am | 46
a2 i been | -35
a2 i called | 13
a2 i can | -16
a2 i cant | 23
a2 i come | -21
a2 i currently | 6
a2 i deliver | 15
a2 i do | 6
a2 i dont | 27
a2 i drive | 26
a2 i dropped | 30
a2 i get | -8
a2 i got | 40
a2 i guess | 12
a2 i had | 19
a2 i have | 39
a2 i help | 18
a2 i hit | 25
a2 i host | 13
a2 i i | 18
a2 i just | 12
a2 i know | 5
a2 i land | 18
a2 i left | 35
a2 i live | 15
a2 i lock | 5
a2 i locked | 30
a2 i loved | -21
a2 i manage | 14
a2 i mean | -20
a2 i need | -34
a2 i ordered | -36
a2 i own | 27
a2 i paid | 40
a2 i push | -9
a2 i put | -19
a2 i ran | 20
a2 i received | 14
a2 i run | 34
a2 i saw | 40
a2 i should | 18
a2 i sold | 27
a2 i spell | 18
a2 i take | 21
a2 i think | 11
a2 i tried | 27
a2 i want | 15
a2 i was | 17
a2 i wont | 17
a2 i would | 18
a2 id love | -8
a2 if yall | -9
a2 if you | 25
a2 if youre | 24
a2 ill be | 22
a2 im <given> | -32
a2 im <n> | 18
a2 im <rare> | 15
a2 im a | 26
a2 im an | 6
a2 im approving | 13
a2 im at | 30
a2 im broke | 12
a2 im callin | 32
a2 im calling | 28
a2 im flying | 8
a2 im following | -11
a2 im getting | 22
a2 im going | 19
a2 im gonna | 9
a2 im having | 25
a2 im her | -23
a2 im here | 25
a2 im holding | -12
a2 im home | 11
a2 im im | 14
a2 im in | 17
a2 im just | 5
a2 im looking | 27
a2 im mailing | 13
a2 im moving | 12
a2 im nineteen | 27
a2 im not | -32
a2 im on | 14
a2 im out | 3
a2 im outside | -10
a2 im over | 25
a2 im reaching | -8
a2 im returning | 15
a2 im running | 27
a2 im scheduled | -15
a2 im supposed | 9
a2 im the | 8
a2 im up | 19
a2 im way | 3
a2 im with | 24
a2 im working | -8
a2 im your | 38
a2 in <given> | 3
a2 in <rare> | 6
a2 in april | 20
a2 in brakes | -14
a2 in building | 15
a2 in gainesville | -4
a2 in hood | 11
a2 in it | -16
a2 in june | -5
a2 in your | -30
a2 insurance i | -7
a2 insurance im | -5
a2 insurance your | -3
a2 into third | -11
a2 invoice number | -21
a2 is <l> | -6
a2 is <n> | -4
a2 is a | -3
a2 is blowing | -6
a2 is it | -13
a2 is my | 37
a2 is not | -9
a2 is okay | -18
a2 is out | -6
a2 is running | -6
a2 is sitting | -7
a2 is that | -30
a2 is the | 36
a2 is this | -25
a2 it <rare> | -17
a2 it is | 27
a2 it makes | 12
a2 it needs | 10
a2 it starts | -23
a2 it will | 18
a2 it wont | 23
a2 its <car> | -22
a2 its <given> | -23
a2 its <n> | 33
a2 its <rare> | -27
a2 its about | 24
a2 its area | -3
a2 its for | -8
a2 its going | -24
a2 its grandpa | -10
a2 its leaking | 23
a2 its me | -26
a2 its not | 17
a2 its the | 33
a2 its with | 24
a2 its your | -31
a2 ive a | 26
a2 ive an | 24
a2 ive been | 29
a2 ive called | -15
a2 ive got | 24
a2 ive just | 25
a2 just <given> | -27
a2 just <rare> | -12
a2 just bought | 17
a2 just calling | -27
a2 just checking | 23
a2 just following | -16
a2 just letting | 27
a2 just need | -9
a2 just wanted | 26
a2 keystone auto | 9
a2 la <rare> | -17
a2 la bateria | 9
a2 la necesito | -10
a2 la van | -18
a2 last name | 39
a2 last time | 13
a2 le <rare> | 17
a2 le hablo | 10
a2 le llamo | 22
a2 leave a | 6
a2 level three | -7
a2 li family | -31
a2 like a | -20
a2 like the | 6
a2 listing our | -20
a2 listings your | -7
a2 living a | -13
a2 llamame <given> | 19
a2 llameme <given> | 15
a2 lo <rare> | -5
a2 look tengo | 23
a2 los <rare> | -11
a2 lot i | -12
a2 love your | 5
a2 lower deck | -7
a2 mall <rare> | -13
a2 manager at | 23
a2 may i | -11
a2 me <rare> | 28
a2 me and | -39
a2 me llamo | -10
a2 me puede | -9
a2 media we | -8
a2 mi <car> | 15
a2 mi <rare> | 5
a2 mi camioneta | 25
a2 mi carro | 26
a2 mi numero | 7
a2 mi telefono | -10
a2 mire tengo | 6
a2 mire traigo | -16
a2 missed you | -19
a2 morning $ | -8
a2 most folks | 18
a2 mount <given> | -5
a2 mr <rare> | 26
a2 mutual regarding | -4
a2 my <car> | 15
a2 my <given> | 10
a2 my <rare> | -5
a2 my brakes | -31
a2 my car | 33
a2 my cars | 28
a2 my cell | 18
a2 my cells | 10
a2 my check | 14
a2 my daughter | 34
a2 my dog | 17
a2 my drivers | -19
a2 my dually | 17
a2 my engine | 17
a2 my ex | 18
a2 my friend | -11
a2 my grandson | -4
a2 my heater | -8
a2 my husband | 4
a2 my insurance | 29
a2 my keys | 13
a2 my landlord | 38
a2 my late | 10
a2 my name | 5
a2 my neighbor | 18
a2 my new | 15
a2 my number | 22
a2 my numbers | 6
a2 my own | 11
a2 my phone | 24
a2 my truck | -7
a2 my wifes | 28
a2 my windshield | 16
a2 my wiper | 16
a2 names <given> | -27
a2 near the | -4
a2 necesito <rare> | -28
a2 necesito ayuda | 9
a2 necesito cambio | 22
a2 necesito la | -8
a2 necesito que | 20
a2 need a | 14
a2 need somebody | -19
a2 needs a | -17
a2 next door | 16
a2 next month | -3
a2 no <rare> | 20
a2 no arranca | 4
a2 no its | 6
a2 no last | 24
a2 no lights | -13
a2 no need | 9
a2 no not | 12
a2 no put | -25
a2 noise when | -12
a2 nomas mi | -5
a2 not <given> | 15
a2 not <n> | -7
a2 not <rare> | -24
a2 not the | 29
a2 not turn | -8
a2 nothing needed | 23
a2 now im | -6
a2 now which | 21
a2 now you | 14
a2 number has | -17
a2 number is | 25
a2 of royal | 24
a2 off of | -16
a2 office <rare> | -9
a2 office calling | -28
a2 office i | -5
a2 office this | -9
a2 office trying | -10
a2 oil recovery | -7
a2 oil were | -7
a2 on <given> | -29
a2 on <n> | 15
a2 on <rare> | 18
a2 on a | -24
a2 on friday | -18
a2 on it | -6
a2 on its | -5
a2 on my | -15
a2 on november | -18
a2 on route | -13
a2 on the | -26
a2 on tuesday | -8
a2 one <l> | 9
a2 oprima el | -27
a2 oprima uno | -12
a2 or sir | -9
a2 or wednesday | -10
a2 org $ | -33
a2 org community | -22
a2 our <car> | 17
a2 our <rare> | -15
a2 our church | -10
a2 our delivery | -17
a2 our family | -13
a2 our records | -9
a2 out at | 21
a2 out here | 13
a2 out in | 9
a2 out of | 14
a2 out on | 22
a2 out the | -18
a2 outlets by | -8
a2 over at | 35
a2 over in | 26
a2 over on | 17
a2 over to | 9
a2 oye necesito | 15
a2 paid for | -37
a2 paint your | -4
a2 painting we | -7
a2 para <rare> | -42
a2 para un | -15
a2 park <l> | -9
a2 park <n> | -13
a2 park and | -18
a2 park calling | -14
a2 park here | -13
a2 park i | -25
a2 park my | -10
a2 parking lot | -12
a2 partners we | -8
a2 parts commercial | -4
a2 parts my | -6
a2 parts your | -8
a2 pero <rare> | 13
a2 personal car | 22
a2 phone <n> | 22
a2 phone <rare> | -18
a2 phone is | 18
a2 phone number | -9
a2 phones <n> | 10
a2 please call | 11
a2 please hurry | -19
a2 politicians in | -25
a2 por <rare> | -33
a2 por la | -16
a2 power $ | -22
a2 presione el | -17
a2 presione uno | -22
a2 press <n> | -19
a2 press one | -33
a2 press two | -16
a2 price check | 23
a2 price i | -23
a2 profile isnt | -15
a2 qualify for | -15
a2 que usted | -20
a2 queria <rare> | 16
a2 quick like | 17
a2 quick one | 15
a2 quiero <rare> | 21
a2 quiero que | 15
a2 rain cant | -19
a2 ranking has | -7
a2 reach me | 8
a2 ready ninety | -8
a2 real bad | -6
a2 recovery to | -12
a2 regarding a | 17
a2 regarding claim | -11
a2 relief center | -7
a2 relief desk | -6
a2 rental we | -7
a2 returning your | 13
a2 right here | -5
a2 right in | -26
a2 ring me | 9
a2 road <n> | -14
a2 road and | -7
a2 road ive | -8
a2 road my | -6
a2 road number | -7
a2 said you | -7
a2 salvage i | -10
a2 savage no | -4
a2 says you | -14
a2 se <rare> | -11
a2 se calienta | 19
a2 second and | -11
a2 security administration | -10
a2 security number | -8
a2 see you | -22
a2 sent me | -17
a2 service i | -8
a2 service one | -6
a2 services about | -15
a2 services and | -3
a2 she has | -5
a2 she said | 13
a2 she speaks | -3
a2 slight <rare> | 19
a2 snap on | 19
a2 so i | -7
a2 so im | -21
a2 so its | -16
a2 so my | 25
a2 so please | -6
a2 so the | 10
a2 so we | -20
a2 sobre su | -26
a2 software we | -6
a2 solutions we | -8
a2 somebody told | 12
a2 something came | -17
a2 sorry $ | 14
a2 sorry and | -25
a2 sorry i | 19
a2 south of | -19
a2 soy <given> | -22
a2 soy yo | -25
a2 speaking <car> | 26
a2 speaking <l> | 13
a2 speaking <n> | 24
a2 speaking i | 31
a2 speaking my | 25
a2 speaking on | 19
a2 speaking the | 17
a2 speaking theres | 14
a2 spelled <l> | 13
a2 spelled a | 25
a2 springs for | -16
a2 star <rare> | -4
a2 start right | -8
a2 state <rare> | 21
a2 states <rare> | -14
a2 stone <n> | -14
a2 stone calling | -14
a2 stone i | -22
a2 store <n> | -12
a2 street $ | -6
a2 street in | -5
a2 su <rare> | -37
a2 supply invoice | -10
a2 technical department | -23
a2 telephone <n> | 22
a2 tengo un | 25
a2 tengo una | 27
a2 thanks $ | 11
a2 that <rare> | -13
a2 that is | 21
a2 thats <l> | -5
a2 thats a | 19
a2 the <car> | -3
a2 the <n> | -9
a2 the <rare> | 21
a2 the air | 12
a2 the alternator | -13
a2 the battery | 14
a2 the belt | 13
a2 the books | -16
a2 the brake | -8
a2 the brakes | 14
a2 the car | 10
a2 the cars | -6
a2 the church | -9
a2 the exhaust | 27
a2 the fellow | 14
a2 the four | 25
a2 the gate | -15
a2 the guy | 5
a2 the heat | 20
a2 the house | 11
a2 the invoice | 19
a2 the lady | 18
a2 the lord | -7
a2 the machine | -8
a2 the name | 12
a2 the noise | 11
a2 the number | 13
a2 the one | 22
a2 the power | 23
a2 the rack | -12
a2 the reason | -19
a2 the rent | -11
a2 the schools | 15
a2 the serpentine | 14
a2 the shop | -29
a2 the steering | 5
a2 the sway | -22
a2 the tall | 18
a2 the third | 13
a2 the tracking | 14
a2 the transmission | 16
a2 the truck | -6
a2 the trucks | 18
a2 the two | -20
a2 the vehicle | 13
a2 the water | 21
a2 the wheel | -11
a2 the whole | -17
a2 there is | -47
a2 theres a | -9
a2 theres only | -13
a2 theres steam | -8
a2 theyre calling | 17
a2 thing im | -7
a2 third floor | -7
a2 this is | -53
a2 this side | 41
a2 this week | -6
a2 those pads | -11
a2 those rotors | -7
a2 tire wholesale | -16
a2 to <rare> | -17
a2 to do | -7
a2 to schedule | -15
a2 told me | -28
a2 tomorrow for | -5
a2 tools im | -3
a2 tow it | -6
a2 towing out | -20
a2 towing we | -13
a2 trabajo manana | -13
a2 trabajo me | -9
a2 truck and | -18
a2 truck is | 12
a2 trucks running | 16
a2 try me | 15
a2 two <rare> | -19
a2 two questions | 23
a2 two thousand | -13
a2 two weeks | -9
a2 un <rare> | -24
a2 una <rare> | -20
a2 under the | -6
a2 unit <n> | -10
a2 unit <rare> | 23
a2 united states | 21
a2 up at | 15
a2 up in | 25
a2 up to | -30
a2 used to | -13
a2 usted ha | -30
a2 usted me | 21
a2 usted ya | 12
a2 ustedes me | 21
a2 veinte mil | -17
a2 waste oil | 12
a2 way unit | -4
a2 we are | -21
a2 we build | -5
a2 we do | 22
a2 we got | -7
a2 we guarantee | -8
a2 we had | -16
a2 we have | -19
a2 we help | -12
a2 we make | -17
a2 we need | -30
a2 we noticed | -12
a2 we place | -22
a2 we pulled | -19
a2 we run | -12
a2 we talked | 18
a2 wed like | 23
a2 well be | -11
a2 were <rare> | -32
a2 were about | 7
a2 were asking | -9
a2 were broke | 21
a2 were doing | -12
a2 were offering | -3
a2 were picking | -15
a2 weve got | -37
a2 whats good | -7
a2 whats your | 14
a2 when i | 7
a2 when you | 16
a2 which is | 17
a2 who does | -11
a2 wholesale calling | -17
a2 wife <given> | -8
a2 wife hes | 20
a2 will be | -22
a2 with <given> | 21
a2 with <l> | 16
a2 with <rare> | 40
a2 with a | 25
a2 with advance | 23
a2 with an | 11
a2 with bold | 15
a2 with bright | 29
a2 with cintas | 6
a2 with first | 12
a2 with great | 13
a2 with interstate | 20
a2 with local | 11
a2 with my | -35
a2 with oreilly | 19
a2 with peak | 21
a2 with plenty | -11
a2 with red | 12
a2 with the | 26
a2 with three | 12
a2 with yelp | 13
a2 workers comp | -6
a2 would you | 13
a2 y <l> | 23
a2 y <rare> | -31
a2 y a | 11
a2 y la | -21
a2 y le | 8
a2 y mi | 12
a2 y necesito | 14
a2 y que | -19
a2 y tengo | 16
a2 y ya | -26
a2 ya <rare> | 16
a2 yeah <car> | 29
a2 yellow gate | -9
a2 yes thats | 13
a2 yo no | -9
a2 yo tengo | 12
a2 you all | 22
a2 you been | -14
a2 you called | -14
a2 you came | 19
a2 you changed | -7
a2 you come | -15
a2 you could | -11
a2 you did | 14
a2 you done | 9
a2 you fixed | -9
a2 you guys | 18
a2 you have | -14
a2 you know | -29
a2 you left | 13
a2 you may | -16
a2 you put | 16
a2 you quoted | 32
a2 you repaired | 10
a2 you replaced | 14
a2 you said | 19
a2 you sent | 12
a2 you told | 7
a2 you took | -21
a2 you wanted | -5
a2 you was | 23
a2 you wrote | -6
a2 youd asked | -10
a2 your <rare> | 29
a2 your alternator | -11
a2 your bumper | -16
a2 your business | -8
a2 your certificate | -13
a2 your company | -9
a2 your core | -15
a2 your credit | -28
a2 your four | -3
a2 your guy | 23
a2 your liability | -6
a2 your matco | 25
a2 your mechanic | 30
a2 your new | 16
a2 your number | -8
a2 your order | -6
a2 your orders | -41
a2 your prescription | -26
a2 your rebuilt | -12
a2 your scanners | -17
a2 your snap | 26
a2 your social | -39
a2 your son | -18
a2 youve got | 24
a2 zip <n> | -19
addressed | -17
addressed known Aa | -18
addressed known aa | -6
addressed unknown Aa | -29
addressed unknown aa | 22
alone | 38
alone known Aa | 48
alone unknown Aa | -9
any Aa | 15
any aa | 9
b1 <car> Aa | -12
b1 <car> aa | 11
b1 <car> comma | -32
b1 <car> known | 27
b1 <car> none | 7
b1 <car> stop | -4
b1 <car> unknown | -49
b1 <given> Aa | -24
b1 <given> aa | 7
b1 <given> comma | 10
b1 <given> known | 5
b1 <given> none | -36
b1 <given> stop | 47
b1 <given> unknown | -33
b1 <l> Aa | 14
b1 <l> aa | 20
b1 <l> comma | 9
b1 <l> known | 8
b1 <l> none | 20
b1 <l> stop | 9
b1 <l> unknown | 9
b1 <n> Aa | -23
b1 <n> aa | 5
b1 <n> comma | 7
b1 <n> none | -22
b1 <n> stop | -5
b1 <n> unknown | -38
b1 <rare> Aa | -11
b1 <rare> aa | -18
b1 <rare> comma | 8
b1 <rare> known | -7
b1 <rare> none | -49
b1 <rare> stop | 22
b1 <rare> unknown | -17
b1 ^ Aa | 16
b1 ^ ^ | 13
b1 ^ known | 23
b1 ^ unknown | -22
b1 a Aa | -23
b1 a known | -23
b1 a none | -23
b1 about Aa | -23
b1 about aa | -9
b1 about none | -14
b1 about unknown | -14
b1 ac aa | -13
b1 ac none | -13
b1 ac unknown | -13
b1 advance Aa | -10
b1 advance none | -10
b1 advance unknown | -10
b1 after Aa | -20
b1 after none | -20
b1 after unknown | -20
b1 afternoon Aa | 26
b1 afternoon comma | 14
b1 afternoon known | 26
b1 afternoon stop | 25
b1 again Aa | 5
b1 again aa | 17
b1 again comma | 5
b1 again known | 16
b1 again none | 17
b1 ago Aa | -22
b1 ago none | -22
b1 aint aa | -17
b1 aint none | -18
b1 aint unknown | -17
b1 air Aa | 11
b1 air known | 11
b1 air stop | 11
b1 all aa | 14
b1 all none | 14
b1 all unknown | -6
b1 already Aa | 8
b1 am Aa | 35
b1 am aa | 18
b1 am known | 34
b1 am none | 34
b1 and Aa | -52
b1 and aa | -22
b1 and known | -34
b1 and none | -38
b1 and unknown | -45
b1 animal Aa | -6
b1 animal none | -6
b1 animal unknown | -6
b1 are aa | -32
b1 are none | -32
b1 are unknown | -32
b1 around Aa | -7
b1 around none | -7
b1 around unknown | -18
b1 art Aa | -27
b1 art none | -27
b1 art unknown | -27
b1 as Aa | -19
b1 as known | -18
b1 as none | -24
b1 as unknown | -14
b1 at Aa | -56
b1 at aa | -9
b1 at known | -35
b1 at none | -57
b1 at unknown | -57
b1 aunt known | -9
b1 aunt none | -9
b1 auto Aa | -33
b1 auto none | -31
b1 auto unknown | -31
b1 available Aa | -13
b1 available none | -13
b1 available unknown | -13
b1 away Aa | 11
b1 away known | 11
b1 away stop | 11
b1 back Aa | -4
b1 back known | 11
b1 back none | -36
b1 back stop | 9
b1 back unknown | -36
b1 bakery Aa | -11
b1 bakery comma | -11
b1 bakery unknown | -11
b1 battery Aa | -22
b1 battery none | -10
b1 battery unknown | -21
b1 be Aa | 9
b1 be aa | -16
b1 be none | 5
b1 be unknown | 5
b1 beach Aa | -6
b1 beach none | -6
b1 beach unknown | -6
b1 been aa | -17
b1 been none | -17
b1 been unknown | -17
b1 before Aa | -26
b1 before aa | -17
b1 before none | -18
b1 before unknown | -18
b1 better Aa | -19
b1 better none | -19
b1 better unknown | -19
b1 bien aa | -12
b1 bien none | -12
b1 bien unknown | -12
b1 big aa | -24
b1 big none | -28
b1 big unknown | -28
b1 bill Aa | -37
b1 bill aa | -18
b1 bill known | -15
b1 bill none | -21
b1 bill unknown | -36
b1 blank Aa | -23
b1 blank none | -23
b1 blank unknown | -23
b1 blue Aa | -13
b1 blue none | -13
b1 blue unknown | -13
b1 boss Aa | -10
b1 boss comma | -10
b1 boss known | -31
b1 both Aa | 7
b1 both known | 7
b1 both stop | 7
b1 boy Aa | -33
b1 boy comma | -33
b1 boy unknown | -33
b1 bright Aa | -19
b1 bright none | -19
b1 bright unknown | -19
b1 brothers Aa | -5
b1 brothers none | -5
b1 brothers unknown | -5
b1 buenas Aa | -3
b1 buenas comma | -3
b1 buenas known | -3
b1 bueno Aa | -19
b1 bueno known | -19
b1 bueno stop | -19
b1 burning aa | -9
b1 burning none | -9
b1 burning unknown | -9
b1 business Aa | -10
b1 business aa | -21
b1 business none | -26
b1 business unknown | -10
b1 but Aa | -19
b1 but none | -19
b1 but unknown | -7
b1 by Aa | -44
b1 by known | -25
b1 by none | -47
b1 by unknown | -44
b1 call Aa | 43
b1 call aa | 39
b1 call known | 56
b1 call none | 49
b1 call stop | 7
b1 call unknown | 9
b1 calling Aa | -25
b1 calling stop | -22
b1 calling unknown | -25
b1 can Aa | 13
b1 can known | 23
b1 can none | 16
b1 can stop | 18
b1 capital Aa | -11
b1 capital none | -11
b1 capital unknown | -11
b1 car Aa | 4
b1 car aa | -13
b1 car known | 12
b1 car none | -17
b1 car stop | 6
b1 car unknown | -22
b1 cars unknown | -28
b1 changed Aa | 14
b1 changed known | 14
b1 changed stop | 14
b1 checked Aa | 14
b1 checked known | 14
b1 checked stop | 14
b1 church Aa | 16
b1 church aa | -14
b1 church known | 16
b1 church none | -14
b1 church stop | 16
b1 church unknown | -14
b1 city Aa | -39
b1 city none | -31
b1 city unknown | -31
b1 close Aa | 12
b1 close known | 12
b1 close stop | 12
b1 coast Aa | -21
b1 coast none | -21
b1 coast unknown | -21
b1 cobra Aa | -9
b1 cobra stop | -9
b1 cobra unknown | -9
b1 cold unknown | -5
b1 come Aa | -8
b1 come none | -8
b1 come unknown | -8
b1 coming Aa | 12
b1 coming known | 13
b1 coming none | -7
b1 coming stop | 13
b1 coming unknown | -7
b1 common Aa | -17
b1 common none | -17
b1 common unknown | -17
b1 company aa | 15
b1 company known | 15
b1 company none | 15
b1 con Aa | -11
b1 con aa | -24
b1 con none | -27
b1 con unknown | -27
b1 cousin Aa | 20
b1 cousin aa | -26
b1 cousin known | -26
b1 cousin unknown | 21
b1 coverage aa | -17
b1 coverage none | -17
b1 coworker aa | -28
b1 coworker known | -28
b1 coworker none | -28
b1 crazy Aa | 17
b1 crazy known | 17
b1 crazy stop | 17
b1 cross unknown | -8
b1 cuando aa | -24
b1 cuando none | -24
b1 cuando unknown | -24
b1 dad Aa | 21
b1 dad comma | 21
b1 dad known | 7
b1 dash Aa | -11
b1 dash comma | -11
b1 dash unknown | -11
b1 daughter Aa | -14
b1 daughter aa | -13
b1 daughter known | -13
b1 daughter none | -13
b1 day Aa | 5
b1 day comma | 23
b1 day known | 32
b1 day none | 17
b1 day unknown | -19
b1 days Aa | 9
b1 days known | 9
b1 days stop | 9
b1 de Aa | -30
b1 de aa | -38
b1 de known | -31
b1 de none | -45
b1 de unknown | -41
b1 dear Aa | 18
b1 dear comma | 18
b1 dear known | 18
b1 death aa | -19
b1 death none | -19
b1 death unknown | -19
b1 del Aa | -9
b1 del aa | -39
b1 del known | -25
b1 del none | -42
b1 del unknown | -34
b1 desert Aa | -18
b1 desert none | -18
b1 desert unknown | -18
b1 dias Aa | 17
b1 dias comma | 17
b1 dias known | 17
b1 diesel Aa | -12
b1 diesel stop | -12
b1 diesel unknown | -13
b1 do Aa | -29
b1 do none | -25
b1 do unknown | -29
b1 does aa | -14
b1 does none | -14
b1 does unknown | -14
b1 dog Aa | -24
b1 dog none | -18
b1 dog unknown | -22
b1 doin Aa | 10
b1 doin aa | 9
b1 doin known | 12
b1 doin none | 9
b1 doin stop | 10
b1 down Aa | 17
b1 down known | 17
b1 down none | 20
b1 drive Aa | -19
b1 drive aa | -24
b1 drive none | -28
b1 drive unknown | -28
b1 driveway Aa | 18
b1 driveway known | 18
b1 driveway stop | 18
b1 east aa | -10
b1 east none | -12
b1 east unknown | -12
b1 el Aa | -17
b1 el aa | 5
b1 el known | 15
b1 el unknown | -39
b1 electric aa | -33
b1 electric known | -33
b1 electric none | -33
b1 employee Aa | -5
b1 employee none | -5
b1 employee unknown | -5
b1 en Aa | -23
b1 en none | -23
b1 en unknown | -17
b1 end aa | -14
b1 end none | -14
b1 end unknown | -14
b1 ends Aa | -25
b1 ends none | -25
b1 ends unknown | -25
b1 engine aa | -19
b1 engine known | -13
b1 engine none | -20
b1 enterprise Aa | -8
b1 enterprise none | -8
b1 enterprise unknown | -8
b1 es Aa | 31
b1 es aa | 22
b1 es known | 23
b1 es none | 35
b1 es unknown | 23
b1 esta none | -34
b1 evening Aa | 15
b1 evening aa | 11
b1 evening known | 18
b1 evening none | 11
b1 evening stop | 15
b1 except Aa | -24
b1 except none | -24
b1 except unknown | -24
b1 fast Aa | -12
b1 fast known | -12
b1 fast none | -12
b1 father Aa | 22
b1 father comma | 16
b1 father known | 22
b1 father none | 18
b1 fault Aa | 7
b1 fault known | 7
b1 fault stop | 7
b1 federal none | -26
b1 federal unknown | -26
b1 fellow Aa | 16
b1 fellow stop | 16
b1 fellow unknown | 16
b1 fine unknown | -18
b1 first Aa | -19
b1 first none | -19
b1 first unknown | -19
b1 five Aa | -22
b1 five none | -36
b1 five unknown | -22
b1 fixed Aa | 12
b1 fixed known | 12
b1 fixed stop | 12
b1 fleet Aa | -15
b1 fleet none | -15
b1 fleet unknown | -15
b1 for Aa | -23
b1 for aa | 8
b1 for known | -12
b1 for none | -12
b1 for unknown | -23
b1 ford none | -20
b1 ford unknown | -20
b1 four Aa | -15
b1 four aa | 8
b1 four known | 14
b1 four none | -5
b1 four unknown | -20
b1 free Aa | -16
b1 free none | -16
b1 free unknown | -16
b1 friend none | -22
b1 from Aa | -32
b1 from aa | 9
b1 from known | 6
b1 from none | -12
b1 from unknown | -45
b1 funding aa | -25
b1 funding none | -25
b1 funding unknown | -25
b1 garage Aa | -5
b1 garage none | 18
b1 garage unknown | -5
b1 gas Aa | 14
b1 gas known | 14
b1 gas stop | 14
b1 gate Aa | -9
b1 gate none | -9
b1 gate unknown | -9
b1 get Aa | -14
b1 get known | -14
b1 get none | -14
b1 god aa | -9
b1 god none | -9
b1 god unknown | -9
b1 gonna known | -20
b1 gonna none | -20
b1 good aa | -33
b1 good known | 10
b1 good none | -32
b1 good stop | 10
b1 good unknown | -32
b1 google Aa | -20
b1 google none | -20
b1 google unknown | -20
b1 got aa | -19
b1 got none | -19
b1 got unknown | -19
b1 gracias unknown | -16
b1 grand Aa | -15
b1 grand none | -15
b1 grand unknown | -7
b1 grandpa aa | 23
b1 grandpa known | 23
b1 grandpa none | 23
b1 grant Aa | -29
b1 grant aa | 6
b1 grant known | -9
b1 grant none | -9
b1 grant unknown | -29
b1 great Aa | -11
b1 great aa | 9
b1 great known | 9
b1 great none | 8
b1 great unknown | -11
b1 greater Aa | -8
b1 greater none | -8
b1 greater unknown | -8
b1 green Aa | -26
b1 green none | -26
b1 green unknown | -26
b1 greetings Aa | 16
b1 greetings comma | 16
b1 greetings known | 16
b1 guardian Aa | -8
b1 guardian none | -8
b1 guardian unknown | -8
b1 guy aa | 13
b1 guy known | 13
b1 ha Aa | 21
b1 ha aa | -31
b1 ha known | 21
b1 ha none | -31
b1 ha stop | 21
b1 ha unknown | -31
b1 habla Aa | 34
b1 habla aa | 31
b1 habla known | 44
b1 habla none | 44
b1 hablo aa | -12
b1 hablo none | -12
b1 hablo unknown | -12
b1 half unknown | -10
b1 hands known | 14
b1 hands none | -10
b1 hands stop | 14
b1 hands unknown | -10
b1 harbor Aa | -19
b1 harbor none | -19
b1 harbor unknown | -19
b1 have none | -12
b1 have unknown | -12
b1 hello Aa | 4
b1 hello aa | 35
b1 hello comma | 28
b1 hello known | 9
b1 hello none | -4
b1 hello stop | 30
b1 hello unknown | 19
b1 help Aa | 12
b1 help known | 12
b1 help stop | 12
b1 helping Aa | -12
b1 helping none | -12
b1 helping unknown | -12
b1 her aa | -4
b1 her none | -16
b1 her unknown | -16
b1 here Aa | 15
b1 here comma | 16
b1 here known | 24
b1 here none | -21
b1 here unknown | -24
b1 heres Aa | 27
b1 heres aa | 26
b1 heres known | 35
b1 heres none | 35
b1 hes Aa | -12
b1 hes known | -12
b1 hes none | -12
b1 hey Aa | -9
b1 hey aa | -19
b1 hey comma | 50
b1 hey known | -22
b1 hey none | -41
b1 hey stop | 27
b1 hi Aa | -6
b1 hi aa | -8
b1 hi comma | 67
b1 hi known | -9
b1 hi none | -47
b1 hi stop | 38
b1 hi unknown | -25
b1 hijo Aa | -19
b1 ho Aa | -11
b1 ho comma | -11
b1 ho known | -11
b1 hola Aa | 25
b1 hola aa | -18
b1 hola known | 25
b1 hola unknown | -18
b1 home Aa | -8
b1 home aa | 6
b1 home known | 13
b1 home unknown | -21
b1 hope Aa | -28
b1 hope none | -28
b1 hope unknown | -8
b1 hot Aa | 10
b1 hot known | 10
b1 hot stop | 10
b1 house Aa | 4
b1 house known | 12
b1 house none | -17
b1 house stop | 12
b1 house unknown | -17
b1 houses aa | -15
b1 houses known | -15
b1 houses none | -15
b1 howdy Aa | 12
b1 howdy aa | 16
b1 howdy known | 21
b1 howdy none | 16
b1 howdy stop | 12
b1 hundred Aa | 8
b1 hundred known | -7
b1 hundred none | -21
b1 hundred stop | 8
b1 hunter none | -10
b1 hurry Aa | 8
b1 hurry aa | 12
b1 hurry known | 13
b1 hurry none | 12
b1 hurry stop | 8
b1 husband Aa | -33
b1 husband aa | -8
b1 husband known | -25
b1 husband none | -9
b1 husbands Aa | -22
b1 husbands none | -22
b1 i aa | -15
b1 i none | -15
b1 i unknown | -18
b1 idle Aa | 15
b1 idle known | 19
b1 idle stop | 15
b1 idle unknown | -24
b1 if Aa | -9
b1 if none | -9
b1 im Aa | 70
b1 im aa | 17
b1 im known | 75
b1 im none | 70
b1 im unknown | 4
b1 in Aa | -57
b1 in aa | -34
b1 in known | -53
b1 in none | -61
b1 in unknown | -42
b1 inch aa | -13
b1 inch none | -13
b1 inch unknown | -13
b1 industrial Aa | -4
b1 industrial none | -4
b1 industrial unknown | -4
b1 insurance Aa | 6
b1 insurance known | 7
b1 insurance stop | 7
b1 internal Aa | -4
b1 internal none | -4
b1 internal unknown | -4
b1 interstate Aa | -24
b1 interstate none | -24
b1 interstate unknown | -24
b1 is Aa | 33
b1 is aa | 28
b1 is known | 43
b1 is none | 41
b1 it Aa | -15
b1 it aa | -17
b1 it known | 23
b1 it none | -37
b1 it stop | 18
b1 it unknown | -47
b1 its Aa | 51
b1 its aa | 56
b1 its known | 61
b1 its none | 75
b1 its unknown | 40
b1 jacksonville Aa | -29
b1 jacksonville none | -29
b1 jacksonville unknown | -29
b1 joy known | -19
b1 joy none | -19
b1 june known | -32
b1 just Aa | 34
b1 just aa | -27
b1 just known | 28
b1 just none | 22
b1 just unknown | -16
b1 keystone Aa | -16
b1 keystone none | -16
b1 keystone unknown | -16
b1 know aa | -13
b1 know none | -13
b1 know unknown | -13
b1 la Aa | -10
b1 la aa | -7
b1 la known | -4
b1 la none | -10
b1 la unknown | -32
b1 lake Aa | -11
b1 lake none | -11
b1 lake unknown | -11
b1 land Aa | -6
b1 land none | -6
b1 land unknown | -6
b1 lane Aa | 8
b1 lane known | 14
b1 lane stop | 14
b1 lang Aa | -12
b1 lang comma | -12
b1 lang unknown | -12
b1 las Aa | -25
b1 las none | -27
b1 las unknown | -27
b1 last Aa | -10
b1 last none | -27
b1 last unknown | -10
b1 law Aa | -7
b1 law none | -7
b1 le aa | -38
b1 le none | -38
b1 le unknown | -38
b1 left aa | -15
b1 left none | -15
b1 lift Aa | -22
b1 lift known | -19
b1 lift none | -22
b1 like Aa | -40
b1 like aa | 12
b1 like known | -21
b1 like none | -7
b1 little Aa | -7
b1 little aa | -6
b1 little none | -10
b1 little unknown | -10
b1 llameme Aa | -25
b1 llameme known | -25
b1 llameme none | -25
b1 llamo Aa | 27
b1 llamo aa | 28
b1 llamo known | 38
b1 llamo none | 40
b1 llamo unknown | 11
b1 loan Aa | -8
b1 loan none | -13
b1 loan unknown | -13
b1 local Aa | -18
b1 local none | -18
b1 local unknown | -18
b1 los aa | -33
b1 los none | -33
b1 los unknown | -33
b1 love Aa | -10
b1 love none | -10
b1 love unknown | -10
b1 mac Aa | 5
b1 mac known | 12
b1 mac stop | 12
b1 mama aa | 19
b1 mama known | 19
b1 mama none | 19
b1 man Aa | 14
b1 man aa | 10
b1 man comma | 14
b1 man known | 14
b1 man none | 10
b1 manana aa | -11
b1 manana none | -11
b1 manana unknown | -11
b1 marqueme Aa | -16
b1 marqueme known | -21
b1 marqueme none | -21
b1 mass Aa | -19
b1 mass none | -19
b1 mass unknown | -19
b1 me Aa | 30
b1 me aa | 20
b1 me comma | 56
b1 me known | 28
b1 me none | 20
b1 me stop | 10
b1 me unknown | 21
b1 mechanic Aa | 21
b1 mechanic aa | -25
b1 mechanic known | -13
b1 mechanic none | -25
b1 mechanic stop | 21
b1 mil aa | -26
b1 mil none | -26
b1 mil unknown | -26
b1 mobile Aa | -7
b1 mobile aa | -17
b1 mobile known | -17
b1 mobile none | -17
b1 mobile unknown | -8
b1 mom aa | 18
b1 mom known | 18
b1 mom none | 18
b1 monday Aa | 12
b1 monday known | 13
b1 monday stop | 13
b1 money Aa | 15
b1 money known | 15
b1 money stop | 15
b1 month Aa | 15
b1 month known | 15
b1 month stop | 15
b1 morning Aa | -16
b1 morning comma | 7
b1 morning known | -10
b1 morning stop | 28
b1 morning unknown | -27
b1 mother known | 6
b1 mothers Aa | -8
b1 mothers none | -8
b1 mothers unknown | -8
b1 mount Aa | -13
b1 mount known | -13
b1 mount none | -14
b1 mount unknown | -14
b1 much Aa | 18
b1 much known | 14
b1 much none | -16
b1 much unknown | -5
b1 mucho aa | -7
b1 mucho none | -7
b1 mucho unknown | -7
b1 my Aa | -35
b1 my aa | -44
b1 my known | -36
b1 my none | -52
b1 my unknown | -41
b1 name Aa | 19
b1 name aa | 25
b1 name comma | 11
b1 name known | 37
b1 name none | 33
b1 name unknown | -33
b1 named Aa | -12
b1 named aa | -16
b1 named known | -26
b1 named none | -26
b1 names Aa | 56
b1 names aa | 26
b1 names known | 40
b1 names none | 59
b1 names unknown | 44
b1 napa Aa | -5
b1 napa none | -5
b1 napa unknown | -5
b1 national Aa | -12
b1 national none | -13
b1 national unknown | -13
b1 near Aa | -24
b1 near none | -29
b1 near unknown | -29
b1 necesito aa | -18
b1 necesito none | -18
b1 necesito unknown | -18
b1 neighbor Aa | -9
b1 neighbor aa | -16
b1 neighbor known | -19
b1 neighbor none | -19
b1 neighbor unknown | -7
b1 nephew Aa | -9
b1 nephew none | -9
b1 new Aa | -19
b1 new aa | -16
b1 new known | -15
b1 new none | -26
b1 new unknown | -18
b1 next Aa | -7
b1 next none | -7
b1 next unknown | -7
b1 night aa | 15
b1 night known | 15
b1 night none | 15
b1 no Aa | -20
b1 no aa | -35
b1 no none | -37
b1 no unknown | -37
b1 nobody Aa | 11
b1 nobody known | 11
b1 nobody stop | 11
b1 nomas aa | -7
b1 nomas none | -7
b1 nomas unknown | -7
b1 northside Aa | -7
b1 northside none | -7
b1 northside unknown | -7
b1 not Aa | -26
b1 not aa | -29
b1 not known | -27
b1 not none | -35
b1 not stop | 19
b1 not unknown | -25
b1 now Aa | -19
b1 now known | 17
b1 now stop | -19
b1 now unknown | -20
b1 number known | -19
b1 of Aa | -10
b1 of aa | -31
b1 of known | -5
b1 of none | -22
b1 of unknown | -42
b1 off Aa | -20
b1 off none | -20
b1 off unknown | -20
b1 oh Aa | 11
b1 oh comma | 11
b1 oh known | 11
b1 oil Aa | -11
b1 oil aa | -9
b1 oil none | -12
b1 oil unknown | -12
b1 okay aa | -24
b1 okay none | -24
b1 okay unknown | -24
b1 old Aa | -21
b1 old none | -20
b1 old unknown | -20
b1 on Aa | -81
b1 on aa | -27
b1 on known | -46
b1 on none | -81
b1 on stop | 16
b1 on unknown | -75
b1 one Aa | -9
b1 one aa | -20
b1 one none | -20
b1 one stop | -9
b1 one unknown | -20
b1 only Aa | -20
b1 only none | -25
b1 only unknown | -16
b1 or Aa | -15
b1 or aa | -35
b1 or none | -38
b1 or unknown | -38
b1 order Aa | -22
b1 order none | -22
b1 order unknown | -22
b1 oreilly Aa | -8
b1 oreilly none | -8
b1 oreilly unknown | -8
b1 out Aa | -19
b1 out known | 9
b1 out none | -22
b1 out stop | 16
b1 out unknown | -22
b1 outside Aa | -5
b1 outside none | -5
b1 outside unknown | -5
b1 over Aa | 12
b1 over aa | -10
b1 over known | 12
b1 over none | -10
b1 over stop | 12
b1 over unknown | -10
b1 para aa | -39
b1 para none | -39
b1 para unknown | -39
b1 part Aa | 14
b1 part known | 14
b1 part stop | 14
b1 parts Aa | -11
b1 parts none | -11
b1 parts unknown | -11
b1 past Aa | -22
b1 past aa | -26
b1 past none | -37
b1 past unknown | -27
b1 path none | -17
b1 path unknown | -17
b1 pay aa | -16
b1 pay none | -16
b1 pay unknown | -22
b1 peak Aa | -14
b1 peak none | -14
b1 peak unknown | -14
b1 perfect Aa | 9
b1 perfect known | 20
b1 perfect stop | 20
b1 pero aa | -13
b1 pero none | -13
b1 pero unknown | -13
b1 phone aa | -27
b1 phone none | -27
b1 phone unknown | -22
b1 pizza none | -34
b1 pizza unknown | -34
b1 please Aa | 14
b1 please aa | 3
b1 please known | 18
b1 please stop | 15
b1 please unknown | -19
b1 ponte Aa | -5
b1 ponte none | -5
b1 ponte unknown | -5
b1 por Aa | 19
b1 por aa | -30
b1 por none | -4
b1 por unknown | -31
b1 prende aa | -11
b1 prende none | -11
b1 prende unknown | -14
b1 price Aa | 22
b1 price aa | 5
b1 price known | 8
b1 price none | 5
b1 puede aa | -15
b1 puede none | -15
b1 puede unknown | -15
b1 pueden aa | -16
b1 pueden none | -16
b1 pueden unknown | -16
b1 pump aa | 20
b1 pump known | 20
b1 pump none | 20
b1 put Aa | 25
b1 put known | 25
b1 put none | 25
b1 que aa | -14
b1 que none | -14
b1 que unknown | -14
b1 quit Aa | 10
b1 quit known | 10
b1 quit stop | 10
b1 rank Aa | -4
b1 rank none | -9
b1 rank unknown | -9
b1 rapid none | -12
b1 rapid unknown | -12
b1 reach Aa | 6
b1 reach known | 6
b1 reach none | -17
b1 rear Aa | -17
b1 rear none | -17
b1 rear unknown | -17
b1 red Aa | -10
b1 red known | -10
b1 red none | -10
b1 relief Aa | -22
b1 relief none | -22
b1 relief unknown | -22
b1 rich Aa | 19
b1 rich comma | 21
b1 rich known | 21
b1 ring Aa | 13
b1 ring known | 13
b1 ring none | 13
b1 road Aa | 7
b1 road known | 14
b1 road stop | 14
b1 royal Aa | -11
b1 royal none | -11
b1 royal unknown | -11
b1 run Aa | 9
b1 run known | 10
b1 run none | -5
b1 run stop | 10
b1 run unknown | -5
b1 safe Aa | -19
b1 safe none | -19
b1 safe unknown | -19
b1 said Aa | 16
b1 said comma | 29
b1 said none | -12
b1 said unknown | 16
b1 saturday Aa | 11
b1 saturday known | 11
b1 saturday stop | 11
b1 save Aa | -11
b1 save none | -11
b1 save unknown | -11
b1 say Aa | -33
b1 say known | -26
b1 say none | -30
b1 says Aa | -22
b1 says aa | -5
b1 says known | -21
b1 says none | -27
b1 says unknown | -29
b1 se aa | -11
b1 se none | -11
b1 se unknown | -11
b1 security Aa | -22
b1 security none | -22
b1 security unknown | -22
b1 service Aa | -16
b1 service aa | -17
b1 service known | -17
b1 service none | -21
b1 service unknown | -16
b1 shop Aa | -32
b1 shop aa | -22
b1 shop none | -14
b1 shop unknown | -23
b1 short Aa | 22
b1 short comma | 22
b1 short known | 22
b1 shot Aa | 7
b1 shot known | 7
b1 shot stop | 7
b1 si unknown | -19
b1 since Aa | -20
b1 since aa | -9
b1 since known | -16
b1 since none | -19
b1 since unknown | -14
b1 sir Aa | 25
b1 sir comma | 22
b1 sir known | 22
b1 sir stop | 14
b1 sir unknown | 14
b1 six unknown | -20
b1 skip aa | 11
b1 skip known | 13
b1 skip none | 11
b1 small Aa | -12
b1 small none | -12
b1 small unknown | -12
b1 smoke aa | -11
b1 smoke none | -11
b1 social Aa | -30
b1 social none | -30
b1 social unknown | -30
b1 son Aa | -7
b1 son known | -24
b1 son none | -8
b1 son unknown | 17
b1 sons Aa | -12
b1 sons none | -26
b1 sons unknown | -26
b1 south Aa | -22
b1 south none | -22
b1 south unknown | -27
b1 soy Aa | 57
b1 soy aa | 43
b1 soy known | 51
b1 soy none | 67
b1 soy unknown | 38
b1 spark Aa | -8
b1 spark none | -8
b1 spark unknown | -8
b1 speaking Aa | -18
b1 speaking unknown | -18
b1 speed aa | 13
b1 speed known | 13
b1 speed none | 13
b1 spelled Aa | 14
b1 spelled aa | -13
b1 spelled none | -10
b1 spelled unknown | -10
b1 st Aa | -17
b1 st none | -17
b1 st unknown | -18
b1 star Aa | -17
b1 star none | -17
b1 star unknown | -17
b1 start Aa | 16
b1 start aa | -20
b1 start known | -14
b1 start none | -20
b1 start stop | 16
b1 state Aa | -36
b1 state none | -36
b1 state unknown | -36
b1 states Aa | -23
b1 states none | -23
b1 states unknown | -23
b1 still aa | -10
b1 still none | -15
b1 still unknown | -15
b1 stone Aa | 12
b1 stone known | 12
b1 stone stop | 12
b1 street Aa | 7
b1 street known | 13
b1 street none | -13
b1 street stop | 13
b1 street unknown | -13
b1 stronger Aa | -18
b1 stronger none | -18
b1 stronger unknown | -18
b1 student Aa | -11
b1 student none | -11
b1 student unknown | -11
b1 su aa | -39
b1 su none | -39
b1 su unknown | -39
b1 suit Aa | 8
b1 suit known | 8
b1 suit stop | 8
b1 sun Aa | -19
b1 sun none | -19
b1 sun unknown | -19
b1 synthetic Aa | 13
b1 synthetic known | 13
b1 synthetic stop | 13
b1 take Aa | -17
b1 take none | -17
b1 take unknown | -17
b1 talk Aa | 14
b1 talk known | 14
b1 talk stop | 14
b1 tardes Aa | 14
b1 tardes comma | 14
b1 tardes known | 14
b1 tell known | -27
b1 tell none | -27
b1 thanks Aa | -21
b1 thanks aa | 16
b1 thanks comma | -8
b1 thanks known | -14
b1 thanks none | -15
b1 thanks unknown | -9
b1 that aa | 11
b1 that none | -13
b1 that unknown | -13
b1 thats Aa | 16
b1 thats aa | 8
b1 thats none | 17
b1 thats unknown | 21
b1 the Aa | -50
b1 the aa | -63
b1 the known | -36
b1 the none | -58
b1 the unknown | -56
b1 then Aa | -8
b1 then none | -8
b1 then unknown | -8
b1 there Aa | 26
b1 there comma | 27
b1 there known | 27
b1 theres aa | -7
b1 theres none | -7
b1 theres unknown | -7
b1 think aa | 20
b1 think known | 20
b1 think none | 20
b1 this Aa | -25
b1 this aa | 21
b1 those Aa | 13
b1 those known | 13
b1 those stop | 13
b1 thousand Aa | 10
b1 thousand aa | -14
b1 thousand known | -11
b1 thousand none | -14
b1 thousand stop | 10
b1 three Aa | -11
b1 three none | -11
b1 three unknown | -11
b1 through Aa | -14
b1 through none | -14
b1 through unknown | -14
b1 tia Aa | 17
b1 tia none | 17
b1 tie Aa | -28
b1 tie known | -28
b1 tie none | -28
b1 till Aa | -24
b1 till none | -24
b1 till unknown | -21
b1 time Aa | 13
b1 time aa | -24
b1 time known | 13
b1 time none | -24
b1 time stop | 13
b1 time unknown | -24
b1 tire Aa | -29
b1 tire none | -29
b1 tire unknown | -29
b1 to Aa | -32
b1 to aa | -32
b1 to known | -18
b1 to none | -45
b1 to unknown | -45
b1 today aa | 9
b1 today known | 9
b1 today none | 9
b1 tomorrow Aa | 17
b1 tomorrow known | 17
b1 tomorrow stop | 17
b1 tonight Aa | 22
b1 tonight known | 22
b1 tonight stop | 22
b1 tool Aa | -14
b1 tool none | -14
b1 tool unknown | -14
b1 town Aa | -18
b1 town none | -18
b1 town unknown | -18
b1 transmission aa | -24
b1 transmission none | -24
b1 transmission unknown | -24
b1 truck Aa | 18
b1 truck aa | 17
b1 truck known | 26
b1 truck none | 17
b1 truck stop | 18
b1 try Aa | 6
b1 try known | 6
b1 try stop | 6
b1 turbo comma | 7
b1 turbo known | 7
b1 two Aa | -29
b1 two aa | -37
b1 two comma | -20
b1 two none | -44
b1 two unknown | -44
b1 un aa | -45
b1 un none | -35
b1 un unknown | -45
b1 una aa | -21
b1 una none | -21
b1 una unknown | -21
b1 uncle Aa | -9
b1 uncle aa | 27
b1 uncle known | 21
b1 uncle none | 21
b1 under Aa | 27
b1 under known | 19
b1 under none | 40
b1 under unknown | 38
b1 united Aa | -23
b1 united none | -23
b1 united unknown | -23
b1 until Aa | -27
b1 until none | -27
b1 until unknown | -23
b1 up aa | 14
b1 up comma | 25
b1 up known | 27
b1 up stop | 17
b1 up unknown | -33
b1 us Aa | -31
b1 us unknown | -31
b1 usted aa | -6
b1 usted none | -6
b1 usted unknown | -6
b1 van Aa | -15
b1 van none | -15
b1 van unknown | -15
b1 vehicle Aa | -8
b1 vehicle none | -20
b1 vehicle unknown | -8
b1 warranty aa | -13
b1 warranty none | -13
b1 warranty unknown | -13
b1 was aa | -6
b1 was none | -16
b1 was unknown | -6
b1 waste Aa | -14
b1 waste none | -14
b1 waste unknown | -14
b1 way aa | 8
b1 way known | 12
b1 way unknown | -36
b1 week Aa | 9
b1 week known | 9
b1 week stop | 9
b1 well Aa | 12
b1 well comma | 15
b1 well known | 20
b1 well unknown | -9
b1 west Aa | -23
b1 west known | -16
b1 west none | -23
b1 west unknown | -13
b1 westside Aa | -25
b1 westside none | -25
b1 westside unknown | -25
b1 wife Aa | -13
b1 wife aa | 11
b1 wife comma | -19
b1 wife known | -11
b1 wife none | 11
b1 wife stop | 15
b1 will Aa | -20
b1 will known | -30
b1 will none | -30
b1 win aa | 12
b1 win known | 12
b1 win none | 12
b1 winn Aa | -10
b1 winn aa | -10
b1 winn comma | -12
b1 winn known | -15
b1 wiring aa | 7
b1 wiring known | 7
b1 wiring none | 7
b1 with Aa | -38
b1 with aa | -21
b1 with known | -43
b1 with none | -42
b1 with unknown | -24
b1 work Aa | 18
b1 work aa | 13
b1 work known | 22
b1 work none | 13
b1 work stop | 18
b1 work unknown | -7
b1 write Aa | -9
b1 write known | -9
b1 write none | -9
b1 y aa | -26
b1 y none | -26
b1 y unknown | -26
b1 ya aa | -22
b1 ya none | -22
b1 ya unknown | -22
b1 yeah Aa | 25
b1 yeah aa | 12
b1 yeah comma | 35
b1 yeah known | 18
b1 yeah none | 7
b1 yeah unknown | -19
b1 yes Aa | 7
b1 yes aa | -13
b1 yes comma | 37
b1 yes known | 12
b1 yes none | -13
b1 yes unknown | -26
b1 yo aa | 19
b1 yo comma | 29
b1 yo known | 8
b1 yo none | -20
b1 you Aa | -18
b1 you aa | -16
b1 you comma | -14
b1 you known | -31
b1 you none | -32
b1 you stop | 25
b1 you unknown | 6
b1 your Aa | -45
b1 your aa | -34
b1 your known | -12
b1 your none | -52
b1 your unknown | -51
b1 yours Aa | 10
b1 yours comma | 10
b1 yours known | 10
b1m <car> none Aa | -8
b1m <car> none aa | 12
b1m <car> stop Aa | -12
b1m <given> $ aa | -8
b1m <given> comma Aa | -7
b1m <given> none Aa | -52
b1m <given> none aa | 7
b1m <given> stop Aa | -23
b1m <l> comma Aa | -16
b1m <l> none Aa | -26
b1m <l> none aa | 21
b1m <l> stop Aa | 20
b1m <n> $ aa | 17
b1m <n> comma Aa | -35
b1m <n> none Aa | -35
b1m <rare> $ Aa | -18
b1m <rare> $ aa | -31
b1m <rare> comma Aa | 5
b1m <rare> none aa | -18
b1m <rare> stop Aa | -17
b1m ^ comma Aa | 14
b1m ^ comma aa | -15
b1m ^ none aa | -6
b1m ^ stop Aa | 32
b1m ^ stop aa | 44
b1m about none aa | -9
b1m ac none aa | -13
b1m advance comma Aa | -9
b1m advance none Aa | -6
b1m after none Aa | -5
b1m afternoon comma Aa | 16
b1m afternoon none Aa | 12
b1m afternoon stop Aa | 16
b1m again $ Aa | -16
b1m again comma Aa | 11
b1m again none aa | 17
b1m aint none aa | -17
b1m all none aa | -6
b1m already stop Aa | 8
b1m am comma Aa | 29
b1m am none Aa | -26
b1m am none aa | 18
b1m am stop Aa | 28
b1m and comma Aa | -29
b1m and none Aa | -17
b1m and none aa | -22
b1m and stop Aa | -38
b1m animal stop Aa | -6
b1m are none aa | -32
b1m around comma Aa | -7
b1m as comma Aa | -13
b1m as none Aa | -11
b1m as stop Aa | -19
b1m at comma Aa | -36
b1m at none Aa | -40
b1m at none aa | -9
b1m at stop Aa | -30
b1m auto comma Aa | -8
b1m auto none Aa | -13
b1m auto stop Aa | -30
b1m back none Aa | -25
b1m back stop Aa | -23
b1m battery none Aa | -21
b1m battery stop Aa | -10
b1m be none aa | -16
b1m beach stop Aa | -6
b1m been none aa | -17
b1m before none aa | -17
b1m better $ Aa | -19
b1m bien none aa | -12
b1m big none aa | -24
b1m bill comma Aa | -23
b1m bill none aa | -18
b1m blank $ Aa | -20
b1m boss comma Aa | -10
b1m boy stop Aa | -34
b1m bright comma Aa | -15
b1m bright none Aa | -7
b1m bright stop Aa | -15
b1m buenas none Aa | -23
b1m burning none aa | -9
b1m business none Aa | -5
b1m business none aa | -21
b1m business stop Aa | -10
b1m but stop Aa | -19
b1m by $ Aa | -24
b1m by comma Aa | -24
b1m by none Aa | -25
b1m by stop Aa | -33
b1m call $ Aa | -25
b1m call comma Aa | 7
b1m call none Aa | 46
b1m call none aa | 39
b1m calling stop Aa | -24
b1m can none Aa | -15
b1m capital stop Aa | -10
b1m car none Aa | -13
b1m car none aa | -13
b1m car stop Aa | 8
b1m church none aa | -14
b1m city comma Aa | -25
b1m city stop Aa | -14
b1m coast comma Aa | -21
b1m cobra none Aa | -9
b1m coming none Aa | -21
b1m company none aa | 15
b1m con none aa | -20
b1m cousin none aa | -26
b1m coworker none aa | -28
b1m cuando none aa | -24
b1m daughter none Aa | -4
b1m daughter none aa | -13
b1m day none Aa | -8
b1m de $ aa | -14
b1m de none Aa | -12
b1m de none aa | -29
b1m de stop Aa | -21
b1m de stop aa | -20
b1m death none aa | -19
b1m del none aa | -34
b1m desert none Aa | -18
b1m diesel none Aa | -12
b1m do none Aa | -12
b1m do stop Aa | -23
b1m dog stop Aa | -23
b1m doin none Aa | 10
b1m doin none aa | 9
b1m drive comma Aa | -19
b1m drive none aa | -24
b1m east none aa | -10
b1m el none Aa | -10
b1m el none aa | 6
b1m electric none aa | -25
b1m en comma Aa | -15
b1m en none Aa | -8
b1m en stop Aa | -19
b1m end none aa | -14
b1m engine none aa | -19
b1m es comma Aa | 34
b1m es none Aa | -18
b1m es none aa | 22
b1m es stop Aa | 28
b1m evening none aa | 11
b1m father none Aa | 17
b1m first comma Aa | -15
b1m first none Aa | -11
b1m first stop Aa | -7
b1m five comma Aa | -22
b1m fleet stop Aa | -12
b1m for $ Aa | 23
b1m for $ aa | 4
b1m for comma Aa | 7
b1m for none Aa | 10
b1m for none aa | 8
b1m for stop Aa | -40
b1m for stop aa | -27
b1m four none Aa | -15
b1m four none aa | 8
b1m free none Aa | -16
b1m from comma Aa | -44
b1m from none Aa | -39
b1m from none aa | 9
b1m from stop Aa | 4
b1m funding none aa | -25
b1m garage stop Aa | -5
b1m god $ aa | -5
b1m god none aa | -11
b1m good comma Aa | 4
b1m good none Aa | -18
b1m good none aa | -33
b1m google none Aa | -20
b1m got none aa | -19
b1m grand comma Aa | -7
b1m grandpa none aa | 23
b1m grant comma Aa | -18
b1m grant none Aa | -29
b1m grant none aa | 6
b1m grant stop Aa | -18
b1m great none Aa | -7
b1m great none aa | 9
b1m great stop Aa | -9
b1m greater none Aa | -5
b1m greater stop Aa | -7
b1m green comma Aa | -16
b1m green none Aa | -15
b1m guy comma aa | 13
b1m ha none aa | -30
b1m habla comma Aa | 41
b1m habla none aa | 31
b1m habla stop Aa | 25
b1m hablo none aa | -12
b1m hands none Aa | -14
b1m harbor comma Aa | -25
b1m harbor none Aa | -12
b1m hello comma Aa | -24
b1m hello none Aa | 26
b1m hello none aa | 35
b1m hello stop Aa | 13
b1m help none Aa | 12
b1m helping none Aa | -9
b1m her none aa | -4
b1m here none Aa | -27
b1m here stop Aa | 19
b1m heres none aa | 26
b1m hes comma Aa | -12
b1m hey comma Aa | -52
b1m hey none Aa | 30
b1m hey none aa | -25
b1m hey stop Aa | 51
b1m hi comma Aa | -26
b1m hi none Aa | 13
b1m hi none aa | -8
b1m hi stop Aa | 81
b1m hola comma Aa | 28
b1m hola none Aa | -27
b1m hola none aa | -18
b1m home none Aa | -10
b1m home none aa | 13
b1m hope none Aa | -28
b1m house none Aa | -14
b1m houses none aa | -15
b1m howdy none aa | 16
b1m hundred none Aa | -16
b1m hurry none aa | 12
b1m husband none Aa | -10
b1m husband none aa | -8
b1m i none aa | -15
b1m idle none Aa | -17
b1m if none Aa | -9
b1m im comma Aa | 63
b1m im none Aa | -9
b1m im none aa | 16
b1m im stop Aa | 40
b1m in $ Aa | -24
b1m in comma Aa | -48
b1m in none Aa | -43
b1m in none aa | -34
b1m in stop Aa | -26
b1m inch none aa | -13
b1m industrial stop Aa | -4
b1m interstate comma Aa | -20
b1m interstate stop Aa | -16
b1m is $ Aa | 43
b1m is $ aa | 17
b1m is comma Aa | 46
b1m is none Aa | -27
b1m is none aa | 27
b1m is stop Aa | 33
b1m it comma Aa | 27
b1m it none Aa | 3
b1m it none aa | -17
b1m it stop Aa | -25
b1m its $ Aa | 23
b1m its $ aa | 15
b1m its comma Aa | 68
b1m its none Aa | 3
b1m its none aa | 55
b1m its stop Aa | 23
b1m jacksonville none Aa | -29
b1m just none aa | -27
b1m just stop Aa | 34
b1m keystone none Aa | -7
b1m keystone stop Aa | -15
b1m know none aa | -13
b1m la comma aa | -29
b1m la none Aa | -25
b1m la none aa | -5
b1m lang none Aa | -12
b1m las stop Aa | -5
b1m last comma Aa | -7
b1m last none Aa | -4
b1m law none Aa | -7
b1m le none aa | -33
b1m left none aa | -15
b1m lift none Aa | -22
b1m like comma Aa | -39
b1m like none aa | 12
b1m like stop Aa | -15
b1m little comma Aa | -7
b1m little none aa | -6
b1m llameme none Aa | -25
b1m llamo comma Aa | 27
b1m llamo none Aa | -8
b1m llamo none aa | 27
b1m llamo stop Aa | 17
b1m local none Aa | -7
b1m local stop Aa | -6
b1m los none aa | -33
b1m mac comma Aa | 8
b1m mama none aa | 19
b1m man none aa | 10
b1m manana none aa | -11
b1m marqueme none Aa | -16
b1m mass none Aa | -19
b1m me comma Aa | 20
b1m me none Aa | -34
b1m me none aa | 20
b1m me stop Aa | 21
b1m mechanic none Aa | 20
b1m mechanic none aa | -25
b1m mil stop aa | -18
b1m mobile none aa | -5
b1m mom none aa | 18
b1m monday none Aa | -28
b1m month none Aa | -29
b1m morning comma Aa | -21
b1m morning none Aa | 5
b1m morning stop Aa | 34
b1m mount none Aa | -14
b1m mount stop Aa | -13
b1m mucho none aa | -7
b1m my comma Aa | -26
b1m my none Aa | -32
b1m my none aa | -33
b1m my stop aa | -23
b1m name comma Aa | -26
b1m name none Aa | 36
b1m name none aa | 25
b1m name stop Aa | 31
b1m named none aa | -16
b1m named stop Aa | -11
b1m names $ Aa | 18
b1m names comma Aa | 20
b1m names none Aa | 19
b1m names none aa | 53
b1m names stop Aa | 58
b1m national none Aa | -8
b1m national stop Aa | -12
b1m necesito none aa | -18
b1m neighbor none Aa | -7
b1m neighbor none aa | -16
b1m nephew none Aa | -9
b1m new none Aa | -4
b1m new none aa | -16
b1m new stop Aa | -15
b1m night none aa | 15
b1m no $ Aa | -8
b1m no none Aa | -18
b1m no none aa | -35
b1m no stop aa | -12
b1m nobody comma Aa | 14
b1m nobody none Aa | -11
b1m nomas none aa | -7
b1m not comma Aa | -7
b1m not none Aa | -13
b1m not none aa | -25
b1m not stop Aa | -8
b1m now none Aa | -20
b1m of $ Aa | 22
b1m of comma Aa | -15
b1m of none Aa | -18
b1m of none aa | -31
b1m of stop Aa | -38
b1m off comma Aa | -18
b1m off none Aa | -6
b1m off stop Aa | -18
b1m oh stop Aa | 11
b1m oil none aa | -9
b1m okay none aa | -24
b1m old none Aa | -10
b1m old stop Aa | -19
b1m on $ Aa | -19
b1m on comma Aa | -33
b1m on none Aa | -62
b1m on none aa | -27
b1m on stop Aa | -54
b1m one none Aa | -9
b1m one none aa | -20
b1m or none aa | -35
b1m out comma Aa | -12
b1m out none Aa | -14
b1m outside comma Aa | -5
b1m over none aa | -10
b1m para none aa | -43
b1m parts stop Aa | -11
b1m past comma Aa | -22
b1m past none Aa | -14
b1m past none aa | -26
b1m pay none aa | -16
b1m peak stop Aa | -13
b1m pero none aa | -13
b1m phone none aa | -19
b1m please none Aa | -14
b1m please none aa | 3
b1m please stop Aa | 16
b1m ponte stop Aa | -5
b1m por none aa | -27
b1m por stop Aa | 19
b1m por stop aa | -25
b1m prende none aa | -11
b1m price none aa | 5
b1m puede none aa | -15
b1m pueden none aa | -16
b1m pump none aa | 20
b1m put stop Aa | 25
b1m que none aa | -14
b1m quit none Aa | 10
b1m reach none Aa | -7
b1m relief stop Aa | -8
b1m rich stop Aa | 19
b1m run none Aa | -18
b1m said stop Aa | 21
b1m saturday none Aa | 11
b1m says none aa | -5
b1m says stop Aa | -22
b1m se none aa | -11
b1m security stop Aa | -22
b1m service none aa | -17
b1m service stop Aa | -16
b1m shop none aa | -22
b1m shop stop Aa | -13
b1m since none Aa | -22
b1m since none aa | -9
b1m since stop Aa | -15
b1m sir none Aa | 18
b1m skip none aa | 11
b1m small none Aa | -9
b1m small stop Aa | -13
b1m smoke none aa | -11
b1m social none Aa | -23
b1m social stop Aa | -21
b1m son comma Aa | -27
b1m son none Aa | -26
b1m sons none Aa | -5
b1m sons stop Aa | -11
b1m south stop Aa | -19
b1m soy comma Aa | 45
b1m soy none Aa | -34
b1m soy none aa | 43
b1m soy stop Aa | 38
b1m speed none aa | 13
b1m spelled comma Aa | -35
b1m spelled none aa | -13
b1m st none Aa | -14
b1m st stop Aa | -18
b1m start none aa | -20
b1m state none Aa | -25
b1m state stop Aa | -31
b1m states stop Aa | -22
b1m still none aa | -10
b1m street none Aa | -12
b1m street stop Aa | 8
b1m stronger $ Aa | -13
b1m stronger stop Aa | -12
b1m student none Aa | -6
b1m su $ aa | -18
b1m su comma aa | -17
b1m su none aa | -38
b1m su stop aa | -19
b1m take comma Aa | -14
b1m take none Aa | -10
b1m talk none Aa | 14
b1m thanks $ Aa | 27
b1m thanks $ aa | 21
b1m thanks comma Aa | -32
b1m that none aa | 11
b1m thats $ Aa | -14
b1m thats comma Aa | 17
b1m thats none aa | 9
b1m thats stop Aa | -37
b1m the $ aa | -15
b1m the comma Aa | -17
b1m the comma aa | -22
b1m the none Aa | -42
b1m the none aa | -60
b1m the stop Aa | -49
b1m there comma Aa | 35
b1m there stop Aa | 18
b1m theres none aa | -7
b1m think none aa | 20
b1m this comma Aa | 12
b1m this none Aa | -27
b1m this none aa | 17
b1m this stop Aa | -31
b1m thousand none aa | -13
b1m three none Aa | -8
b1m tia stop Aa | 17
b1m tie none Aa | -21
b1m till stop Aa | -24
b1m time none Aa | 3
b1m time none aa | -22
b1m tire comma Aa | -12
b1m tire none Aa | -24
b1m to $ Aa | -20
b1m to $ aa | -11
b1m to comma Aa | 13
b1m to none Aa | -19
b1m to none aa | -29
b1m to stop Aa | -31
b1m to stop aa | -20
b1m today none aa | 9
b1m tonight none Aa | -30
b1m tonight stop Aa | 27
b1m town comma Aa | -8
b1m town stop Aa | -18
b1m transmission none aa | -24
b1m truck none aa | 17
b1m two none aa | -37
b1m two stop Aa | -10
b1m un $ aa | -18
b1m un none aa | -39
b1m un stop aa | -13
b1m una none aa | -20
b1m uncle comma Aa | -9
b1m uncle none aa | 27
b1m united none Aa | -11
b1m up comma Aa | 31
b1m up none aa | 14
b1m usted none aa | -6
b1m van stop Aa | -15
b1m warranty stop aa | -13
b1m was none aa | -6
b1m waste none Aa | -11
b1m way none aa | 8
b1m week none Aa | 9
b1m well none Aa | -37
b1m west comma Aa | -13
b1m westside comma Aa | -25
b1m wife none Aa | 14
b1m wife none aa | 17
b1m will comma Aa | -21
b1m will none Aa | -15
b1m will stop Aa | -12
b1m win none aa | 12
b1m winn none Aa | -10
b1m winn none aa | -10
b1m wiring none aa | 7
b1m with comma Aa | -12
b1m with none Aa | -26
b1m with none aa | -17
b1m with stop Aa | -45
b1m work comma Aa | 19
b1m work none Aa | -20
b1m work none aa | 13
b1m write comma Aa | -9
b1m y none aa | -26
b1m ya none aa | -22
b1m yeah comma Aa | 6
b1m yeah none Aa | 9
b1m yeah none aa | 12
b1m yes comma Aa | 8
b1m yes none Aa | -18
b1m yes none aa | 15
b1m yo none aa | 19
b1m you $ Aa | 20
b1m you comma Aa | -12
b1m you none Aa | 6
b1m you none aa | -31
b1m you stop Aa | -20
b1m your none Aa | -37
b1m your none aa | -31
b1s <car> E | -34
b1s <car> G | -8
b1s <car> GU | 29
b1s <car> S | -21
b1s <car> U | -44
b1s <car> g | -32
b1s <given> E | -31
b1s <given> EU | -25
b1s <given> G | -54
b1s <given> GG | 16
b1s <given> GGU | 12
b1s <given> GS | -13
b1s <given> GU | 4
b1s <given> S | -23
b1s <given> SG | -24
b1s <given> SU | -31
b1s <given> U | -23
b1s <given> UG | -13
b1s <given> US | -27
b1s <given> UU | -39
b1s <given> g | -35
b1s <l> E | -23
b1s <l> G | -43
b1s <l> GU | 21
b1s <l> S | -31
b1s <l> U | -55
b1s <n> E | -27
b1s <n> ES | -18
b1s <n> G | 31
b1s <n> GS | 8
b1s <n> GU | 37
b1s <n> S | -9
b1s <n> U | -41
b1s <n> UE | -10
b1s <n> UEE | -19
b1s <n> UG | -13
b1s <n> US | -16
b1s <n> Ug | -6
b1s <n> g | -37
b1s <rare> E | -52
b1s <rare> EE | -25
b1s <rare> EEE | -9
b1s <rare> EU | -27
b1s <rare> EUE | -19
b1s <rare> G | -19
b1s <rare> GS | 8
b1s <rare> GU | 37
b1s <rare> L | -22
b1s <rare> S | -44
b1s <rare> SU | -18
b1s <rare> U | -23
b1s <rare> UE | -22
b1s <rare> UG | 8
b1s <rare> UU | 16
b1s <rare> g | -32
b1s <rare> gU | -27
b1s ^ GE | 36
b1s ^ GG | -20
b1s ^ GGG | 29
b1s ^ GGU | 17
b1s ^ GS | 5
b1s ^ GU | 57
b1s ^ GUU | -32
b1s ^ Gg | 21
b1s ^ S | 31
b1s ^ U | -73
b1s ^ UU | 30
b1s ^ g | 4
b1s ^ gU | 26
b1s about U | -14
b1s ac U | -13
b1s advance E | -9
b1s advance EE | -6
b1s after E | -20
b1s afternoon G | 7
b1s afternoon GS | 30
b1s afternoon GU | 11
b1s again G | 11
b1s aint U | -17
b1s all U | -6
b1s am G | 25
b1s am GG | 29
b1s am GU | 22
b1s and E | -23
b1s and EE | -8
b1s and EU | -8
b1s and G | -31
b1s and U | -38
b1s and g | -22
b1s animal E | -6
b1s are U | -32
b1s around E | -9
b1s art U | -27
b1s as G | -11
b1s as U | -6
b1s at E | -39
b1s at EE | -18
b1s at EEE | -17
b1s at ES | -5
b1s at ESG | -5
b1s at EU | -6
b1s at G | -14
b1s at GS | -25
b1s at GU | -12
b1s at S | -22
b1s at SE | -7
b1s at U | -21
b1s at UE | -13
b1s at UEE | -17
b1s at US | -8
b1s at UU | -14
b1s aunt G | -9
b1s auto E | -28
b1s auto U | -9
b1s available S | -13
b1s back S | -23
b1s back U | -26
b1s battery U | -21
b1s be U | -17
b1s beach E | -6
b1s been U | -17
b1s before E | -26
b1s bien U | -12
b1s big U | -28
b1s bill U | -35
b1s blank E | -23
b1s boss U | 25
b1s boy L | -33
b1s bright E | -11
b1s brothers E | -5
b1s buenas G | 21
b1s buenas GU | -8
b1s burning U | -9
b1s business E | -5
b1s business EE | -7
b1s business U | -9
b1s but E | -7
b1s by E | -19
b1s by G | -24
b1s by S | -28
b1s by U | -35
b1s call G | 48
b1s call GS | 25
b1s call GU | 22
b1s calling L | -24
b1s can G | 16
b1s capital E | -9
b1s car U | -19
b1s cars U | -28
b1s city E | -7
b1s city U | -25
b1s coast E | -21
b1s cold U | -5
b1s come E | -8
b1s coming E | -7
b1s con U | -20
b1s cousin G | -26
b1s cousin U | 21
b1s coworker G | -28
b1s cuando U | -24
b1s dash L | -11
b1s daughter G | -13
b1s day G | 15
b1s day GU | 20
b1s de E | -6
b1s de G | -31
b1s de U | -41
b1s death U | -19
b1s del U | -21
b1s del USU | -22
b1s diesel U | -13
b1s do E | -6
b1s do U | -28
b1s does U | -14
b1s dog U | -21
b1s doin G | -17
b1s doin GU | 15
b1s down G | -24
b1s drive E | -19
b1s drive U | -24
b1s driveway G | 13
b1s east U | -9
b1s el G | 15
b1s el U | -28
b1s electric g | -33
b1s en E | -8
b1s en S | -12
b1s en SE | -19
b1s en U | -22
b1s end L | -6
b1s ends S | -25
b1s engine G | -13
b1s es GG | -38
b1s es GGU | 31
b1s es GS | 22
b1s es GU | 14
b1s es U | -33
b1s evening G | -24
b1s evening GU | 29
b1s except E | -4
b1s except U | -22
b1s father G | 16
b1s fine U | -18
b1s first E | -12
b1s first EE | -13
b1s fleet E | -15
b1s for E | -24
b1s for EE | -30
b1s for GU | -9
b1s for S | -27
b1s for U | 4
b1s ford U | -20
b1s four U | -20
b1s free E | -9
b1s free U | -15
b1s from E | -39
b1s from EE | -17
b1s from EEE | -7
b1s from EU | -6
b1s from G | -5
b1s from S | -6
b1s from SU | -6
b1s from U | -28
b1s from UE | -27
b1s from UEE | -14
b1s from UEU | -17
b1s from UU | -20
b1s from g | -26
b1s funding U | -25
b1s gate E | -9
b1s get G | -14
b1s god U | -9
b1s good S | -6
b1s good U | -33
b1s google E | -20
b1s got U | -19
b1s gracias U | -16
b1s grand U | -7
b1s grandpa G | 23
b1s grant G | -36
b1s grant U | -29
b1s great U | -4
b1s great UE | -9
b1s greater S | -5
b1s greater SG | -7
b1s green U | -24
b1s ha U | -25
b1s ha UU | -25
b1s habla G | 28
b1s habla GG | 7
b1s habla GGU | 16
b1s habla GS | 17
b1s habla GU | 20
b1s half U | -10
b1s hello G | -15
b1s hello GG | 38
b1s hello GS | 31
b1s hello GU | -4
b1s hello GUG | 31
b1s hello U | -17
b1s hello g | -9
b1s hello gG | 20
b1s her U | -16
b1s here E | -15
b1s here G | -21
b1s here GU | 7
b1s here L | -5
b1s heres G | 31
b1s hes G | -12
b1s hey E | -34
b1s hey G | -33
b1s hey GG | 27
b1s hey GU | 43
b1s hey U | -10
b1s hi G | -36
b1s hi GG | 52
b1s hi GS | 46
b1s hi GU | 47
b1s hi U | -12
b1s hi g | 10
b1s hola G | -27
b1s hola GU | 28
b1s hola U | -18
b1s home E | -8
b1s hope U | -8
b1s houses g | -15
b1s howdy G | -26
b1s hurry G | -15
b1s hurry GU | 15
b1s husband G | -25
b1s i U | -17
b1s idle U | -24
b1s if U | -9
b1s im G | 55
b1s im GGU | 20
b1s im GS | 24
b1s im GU | 47
b1s im U | -20
b1s im UU | 23
b1s im g | 14
b1s im gG | 12
b1s in E | -28
b1s in EE | -6
b1s in G | -19
b1s in GU | -30
b1s in S | -15
b1s in SE | -22
b1s in SS | -20
b1s in SU | -14
b1s in U | -44
b1s in UE | -21
b1s in US | -16
b1s in g | -30
b1s industrial E | -4
b1s interstate E | -24
b1s is E | -20
b1s is EG | -26
b1s is EU | -23
b1s is G | 24
b1s is GG | 32
b1s is GGG | 30
b1s is GGGU | 24
b1s is GGS | 53
b1s is GGU | 13
b1s is GS | 60
b1s is GSS | 26
b1s is GSU | 44
b1s is GU | 34
b1s is GUS | 37
b1s is GUU | 19
b1s is Gg | 36
b1s is L | -46
b1s is S | 5
b1s is U | -13
b1s is UE | -30
b1s is UG | 24
b1s is UU | 41
b1s is g | -31
b1s is gG | 30
b1s is gS | 9
b1s is gU | 34
b1s it G | -13
b1s it GU | 27
b1s it S | -30
b1s it U | -26
b1s it g | -15
b1s its E | -59
b1s its EG | 10
b1s its G | 48
b1s its GGG | 15
b1s its GGS | 26
b1s its GGU | 26
b1s its GS | 59
b1s its GU | 33
b1s its S | -46
b1s its U | 45
b1s its g | 3
b1s its gG | 24
b1s jacksonville U | -7
b1s joy G | -19
b1s june G | -32
b1s just U | -17
b1s keystone E | -14
b1s keystone EE | -12
b1s know U | -11
b1s la E | -9
b1s la G | -28
b1s la GU | -18
b1s la U | -35
b1s lake U | -11
b1s las U | -27
b1s last E | -10
b1s le U | -24
b1s le UEU | -14
b1s le UEUSU | -21
b1s lift G | -19
b1s like U | -40
b1s like UU | -33
b1s little U | -6
b1s llameme G | -25
b1s llamo G | 13
b1s llamo GG | -11
b1s llamo GGU | 26
b1s llamo GS | 28
b1s llamo GU | 19
b1s llamo U | 11
b1s loan U | -13
b1s local E | -16
b1s local EE | -5
b1s los U | -25
b1s los UU | -24
b1s man G | -24
b1s man GU | 23
b1s manana U | -11
b1s marqueme G | -21
b1s me E | 15
b1s me G | 10
b1s me GU | 34
b1s me U | 8
b1s me UG | -26
b1s mechanic G | -24
b1s mil U | -26
b1s mobile U | -6
b1s mobile g | -17
b1s mom G | 18
b1s monday G | 13
b1s morning G | -24
b1s morning GS | 27
b1s morning GU | 15
b1s mother G | 6
b1s mothers S | -8
b1s mount G | -13
b1s much G | 14
b1s much S | -5
b1s my E | -34
b1s my G | -25
b1s my U | -32
b1s my g | -26
b1s name E | -12
b1s name G | 33
b1s name L | -48
b1s name S | -10
b1s name U | -28
b1s named G | -22
b1s names G | 7
b1s names GG | 11
b1s names GGU | 23
b1s names GS | 13
b1s names GU | 26
b1s names S | 13
b1s names U | 41
b1s names g | 14
b1s names gG | 21
b1s napa EE | -5
b1s near U | -9
b1s necesito U | -18
b1s neighbor G | -28
b1s neighbor U | -5
b1s new E | -4
b1s new U | -5
b1s no E | -9
b1s no U | -34
b1s no UU | -10
b1s nobody G | -11
b1s nobody GU | 14
b1s not G | -27
b1s not U | -25
b1s now U | -19
b1s number G | -19
b1s of E | -37
b1s of G | -12
b1s of S | -5
b1s of U | -26
b1s of g | -14
b1s off E | -11
b1s off U | -7
b1s off UE | -17
b1s oh G | 8
b1s okay U | -24
b1s old E | -9
b1s old U | -17
b1s on E | -43
b1s on EE | -15
b1s on ES | -7
b1s on G | -35
b1s on GG | -24
b1s on S | -14
b1s on SE | -10
b1s on SU | -19
b1s on U | -57
b1s on UE | -22
b1s on UG | -5
b1s on US | -6
b1s one U | -7
b1s or U | -35
b1s out G | -12
b1s out S | -22
b1s over U | -10
b1s para U | -39
b1s parts E | -11
b1s past U | -24
b1s path U | -17
b1s pay U | -22
b1s peak E | -14
b1s perfect G | 11
b1s pero U | -13
b1s phone U | -19
b1s pizza U | -34
b1s please G | -13
b1s please GU | 14
b1s please U | -19
b1s ponte E | -5
b1s por U | -22
b1s por USU | -21
b1s prende U | -10
b1s prende UU | -9
b1s price G | -11
b1s puede U | -9
b1s puede UG | -13
b1s pump G | 20
b1s put G | 25
b1s que U | -14
b1s rear E | -17
b1s relief E | -8
b1s safe E | -19
b1s say G | -36
b1s says G | -21
b1s says U | -29
b1s se U | -7
b1s se UU | -10
b1s security E | -22
b1s service g | -17
b1s shop U | -22
b1s si U | -19
b1s since S | -14
b1s sir G | -18
b1s six U | -20
b1s small E | -6
b1s small EE | -8
b1s small EEE | -13
b1s social E | -23
b1s social EE | -21
b1s son G | -33
b1s sons E | -6
b1s sons U | -19
b1s south U | -24
b1s soy G | 40
b1s soy GG | -30
b1s soy GGU | 19
b1s soy GS | 40
b1s soy GU | 17
b1s soy U | 38
b1s spark E | -8
b1s speaking L | -18
b1s spelled L | -10
b1s star U | -17
b1s state U | -7
b1s states U | -22
b1s still U | -15
b1s street E | -13
b1s stronger E | -18
b1s su U | -28
b1s su UU | -25
b1s take U | -10
b1s take UE | -14
b1s tell G | -27
b1s thanks G | -21
b1s that U | -13
b1s thats L | 21
b1s the E | -23
b1s the EE | -12
b1s the EEE | -12
b1s the EEU | -15
b1s the ES | -13
b1s the G | -30
b1s the GE | -9
b1s the S | -10
b1s the SE | -13
b1s the U | -53
b1s the UE | -10
b1s the UEE | -8
b1s the UG | -8
b1s the US | -5
b1s the UU | -18
b1s the g | -20
b1s then L | -6
b1s there GG | 14
b1s there GU | 35
b1s theres U | -7
b1s think G | 4
b1s this E | -36
b1s this EU | -25
b1s this GU | 30
b1s this U | 21
b1s thousand g | -14
b1s three S | -4
b1s three SU | -8
b1s through E | -14
b1s tie G | -28
b1s till E | -18
b1s till S | -13
b1s time G | -24
b1s time GU | 18
b1s time U | -22
b1s tire E | -21
b1s tire U | -14
b1s to E | -17
b1s to G | 17
b1s to S | -7
b1s to SU | -11
b1s to U | -35
b1s to g | -30
b1s town E | -18
b1s transmission U | -22
b1s truck G | 16
b1s turbo G | 7
b1s two U | -42
b1s un U | -31
b1s un UU | -31
b1s una U | -17
b1s uncle G | 21
b1s under U | 38
b1s united E | -11
b1s united EU | -21
b1s up GU | 29
b1s up U | -3
b1s us U | -31
b1s usted U | -6
b1s warranty U | -13
b1s was U | -6
b1s waste E | -12
b1s way U | -36
b1s well U | -9
b1s wife G | -27
b1s wife GU | 26
b1s will G | -30
b1s winn G | -15
b1s with E | -7
b1s with EE | -15
b1s with EEE | -10
b1s with ES | -6
b1s with ESE | -6
b1s with ESEE | -8
b1s with EU | -7
b1s with EUE | -10
b1s with G | -15
b1s with S | -14
b1s with SE | -8
b1s with SEU | -20
b1s with U | -43
b1s with UE | -12
b1s with UEE | -15
b1s with UEU | -6
b1s with US | -23
b1s with UU | -27
b1s work G | -25
b1s work GU | 19
b1s work U | -7
b1s write G | -9
b1s y U | -25
b1s ya U | -22
b1s yeah G | 9
b1s yeah GU | 20
b1s yes GU | 42
b1s yes U | -26
b1s you E | -6
b1s you G | -15
b1s you GS | 29
b1s you U | -28
b1s you g | -25
b1s your E | -30
b1s your EE | -19
b1s your U | -32
b1s your g | -8
b2 <car> <car> comma unknown | -30
b2 <car> <car> none known | 30
b2 <car> <car> none unknown | -47
b2 <car> <car> stop known | 22
b2 <car> <car> stop unknown | -38
b2 <car> <given> | -15
b2 <car> <given> none unknown | -6
b2 <car> <rare> | -16
b2 <car> diesel | -12
b2 <car> diesel stop unknown | -12
b2 <car> im none known | 27
b2 <car> in | -17
b2 <car> in none unknown | -6
b2 <car> its | 5
b2 <car> its none known | 16
b2 <car> its none unknown | -31
b2 <car> last | -10
b2 <car> last none unknown | -10
b2 <car> my | -8
b2 <car> my none known | -8
b2 <car> names | 20
b2 <car> names none known | 20
b2 <car> off | -8
b2 <car> off none unknown | -8
b2 <car> on | -20
b2 <car> on none unknown | -20
b2 <car> thanks | 35
b2 <car> thanks comma known | 18
b2 <car> the | -16
b2 <car> the none unknown | -16
b2 <given> <given> | -58
b2 <given> <given> comma known | -9
b2 <given> <given> comma unknown | -30
b2 <given> <given> none known | -51
b2 <given> <given> none unknown | -20
b2 <given> <l> | -27
b2 <given> <rare> | -66
b2 <given> <rare> comma known | -46
b2 <given> <rare> comma unknown | -31
b2 <given> <rare> none known | -9
b2 <given> <rare> none unknown | -34
b2 <given> <rare> stop unknown | -44
b2 <given> again | 16
b2 <given> again none known | 16
b2 <given> and | -27
b2 <given> and none known | -22
b2 <given> and none unknown | -6
b2 <given> at | -22
b2 <given> at none unknown | -22
b2 <given> con | -11
b2 <given> con none unknown | -11
b2 <given> del | -25
b2 <given> del none known | -25
b2 <given> el | -22
b2 <given> el none unknown | -22
b2 <given> from | -16
b2 <given> from none known | -7
b2 <given> from none unknown | -16
b2 <given> here | 19
b2 <given> here comma known | 21
b2 <given> here stop known | 6
b2 <given> i | -8
b2 <given> i none unknown | -8
b2 <given> im | 26
b2 <given> im none known | 26
b2 <given> is | -19
b2 <given> its | 21
b2 <given> its none known | 20
b2 <given> my | -5
b2 <given> my none unknown | -5
b2 <given> not | -22
b2 <given> not none known | -22
b2 <given> on | -11
b2 <given> on none unknown | -11
b2 <given> pero | -13
b2 <given> pero none unknown | -13
b2 <given> pueden | -16
b2 <given> pueden none unknown | -16
b2 <given> spelled | -13
b2 <given> spelled none unknown | -13
b2 <given> su | -22
b2 <given> su none unknown | -22
b2 <given> thats | -13
b2 <given> thats none unknown | -22
b2 <given> the | -14
b2 <given> two | -20
b2 <given> two none unknown | -20
b2 <given> well | 20
b2 <given> well comma known | 20
b2 <given> with | -16
b2 <given> with none known | -13
b2 <given> with none unknown | -15
b2 <given> your | -10
b2 <given> your none known | -8
b2 <given> your none unknown | -10
b2 <l> <given> | -16
b2 <l> <given> none unknown | -16
b2 <l> <l> | 18
b2 <l> <l> none unknown | 18
b2 <l> <rare> | -38
b2 <l> <rare> none known | -28
b2 <l> <rare> none unknown | -26
b2 <l> in | -14
b2 <l> on | -18
b2 <l> on none unknown | -18
b2 <l> save | -11
b2 <l> save none unknown | -11
b2 <l> tomorrow | 17
b2 <l> tomorrow stop known | 17
b2 <n> <given> | -32
b2 <n> <given> none unknown | -8
b2 <n> <n> comma known | 15
b2 <n> <n> comma unknown | -13
b2 <n> <n> none unknown | 5
b2 <n> <n> stop known | 7
b2 <n> <n> stop unknown | -31
b2 <n> <rare> | 8
b2 <n> <rare> none known | -21
b2 <n> <rare> none unknown | 12
b2 <n> after | -8
b2 <n> after none unknown | -8
b2 <n> again | -19
b2 <n> again comma known | -19
b2 <n> god | -10
b2 <n> god none unknown | -10
b2 <n> gracias | -16
b2 <n> hablo | -12
b2 <n> hablo none unknown | -12
b2 <n> im | 7
b2 <n> im none known | 15
b2 <n> its | 28
b2 <n> its none known | 21
b2 <n> names | 14
b2 <n> names none known | 14
b2 <n> near | -29
b2 <n> near none unknown | -29
b2 <n> no | -14
b2 <n> no none unknown | -14
b2 <n> okay | -14
b2 <n> on | -29
b2 <n> on none known | -9
b2 <n> on none unknown | -26
b2 <n> royal | -11
b2 <n> royal none unknown | -11
b2 <n> thanks | -29
b2 <n> thanks none known | -17
b2 <n> the | -7
b2 <n> the none unknown | -7
b2 <n> west | -16
b2 <n> west none known | -16
b2 <rare> <given> | -3
b2 <rare> <given> none unknown | -33
b2 <rare> <given> stop known | 14
b2 <rare> <n> | 9
b2 <rare> <n> stop known | 9
b2 <rare> <rare> | -28
b2 <rare> <rare> comma unknown | -40
b2 <rare> <rare> none known | -33
b2 <rare> <rare> none unknown | -48
b2 <rare> <rare> stop unknown | -28
b2 <rare> and | -36
b2 <rare> and none unknown | -28
b2 <rare> animal | -6
b2 <rare> animal none unknown | -6
b2 <rare> at | -13
b2 <rare> at none unknown | -13
b2 <rare> auto | -29
b2 <rare> auto none unknown | -29
b2 <rare> bien | -12
b2 <rare> bien none unknown | -12
b2 <rare> but | -19
b2 <rare> by | -25
b2 <rare> by none known | -20
b2 <rare> by none unknown | -17
b2 <rare> call | -34
b2 <rare> call none known | 21
b2 <rare> call none unknown | -39
b2 <rare> calling | -25
b2 <rare> calling stop unknown | -22
b2 <rare> city | -29
b2 <rare> con | -19
b2 <rare> con none unknown | -19
b2 <rare> de | -37
b2 <rare> de none known | -26
b2 <rare> de none unknown | -28
b2 <rare> del | -32
b2 <rare> del none unknown | -32
b2 <rare> el | -20
b2 <rare> el none unknown | -20
b2 <rare> en | -30
b2 <rare> en none unknown | -30
b2 <rare> fleet | -13
b2 <rare> fleet none unknown | -13
b2 <rare> from | -38
b2 <rare> from none unknown | -28
b2 <rare> garage | -5
b2 <rare> garage none unknown | -5
b2 <rare> habla | 27
b2 <rare> habla none known | 27
b2 <rare> here stop known | 10
b2 <rare> im | 5
b2 <rare> im none known | 13
b2 <rare> im none unknown | -18
b2 <rare> in | -24
b2 <rare> in none known | -20
b2 <rare> in none unknown | -23
b2 <rare> is | -32
b2 <rare> is none unknown | -32
b2 <rare> its | -33
b2 <rare> its none known | -10
b2 <rare> keystone | -12
b2 <rare> keystone none unknown | -12
b2 <rare> la | -29
b2 <rare> la none known | -14
b2 <rare> la none unknown | -26
b2 <rare> le | -12
b2 <rare> le none unknown | -12
b2 <rare> like | -26
b2 <rare> los | -10
b2 <rare> los none unknown | -10
b2 <rare> mama | 19
b2 <rare> mama none known | 19
b2 <rare> marqueme | -16
b2 <rare> marqueme none known | -16
b2 <rare> me | -16
b2 <rare> me none unknown | -16
b2 <rare> my | -12
b2 <rare> my none unknown | -7
b2 <rare> names | 22
b2 <rare> names none known | 22
b2 <rare> necesito | -18
b2 <rare> necesito none unknown | -18
b2 <rare> nobody | 7
b2 <rare> nobody stop known | 7
b2 <rare> oh | 14
b2 <rare> oh comma known | 14
b2 <rare> oil | -9
b2 <rare> oil none unknown | -9
b2 <rare> on | -34
b2 <rare> on none known | -23
b2 <rare> on none unknown | -19
b2 <rare> order | -22
b2 <rare> order none unknown | -22
b2 <rare> outside | -5
b2 <rare> outside none unknown | -5
b2 <rare> para | -33
b2 <rare> para none unknown | -33
b2 <rare> part | 14
b2 <rare> part stop known | 14
b2 <rare> phone | -22
b2 <rare> phone none unknown | -22
b2 <rare> por none unknown | -28
b2 <rare> road | 14
b2 <rare> road stop known | 14
b2 <rare> since | -9
b2 <rare> since none unknown | -9
b2 <rare> soy | 45
b2 <rare> soy none known | 33
b2 <rare> spelled | 18
b2 <rare> spelled none unknown | 18
b2 <rare> star | -17
b2 <rare> star none unknown | -17
b2 <rare> state | -24
b2 <rare> state none unknown | -24
b2 <rare> states | -10
b2 <rare> states none unknown | -10
b2 <rare> street | 13
b2 <rare> street stop known | 13
b2 <rare> su | -28
b2 <rare> su none unknown | -28
b2 <rare> thats | 22
b2 <rare> thats none unknown | 22
b2 <rare> the | -14
b2 <rare> the none unknown | -6
b2 <rare> this | -25
b2 <rare> this none unknown | -25
b2 <rare> tire | -12
b2 <rare> tire none unknown | -12
b2 <rare> tool | -14
b2 <rare> tool none unknown | -14
b2 <rare> un | -23
b2 <rare> un none unknown | -23
b2 <rare> una | -21
b2 <rare> una none unknown | -21
b2 <rare> united | -6
b2 <rare> united none unknown | -6
b2 <rare> waste | -14
b2 <rare> waste none unknown | -14
b2 <rare> wife | 19
b2 <rare> wife comma known | 19
b2 <rare> wife stop known | 15
b2 <rare> with | -40
b2 <rare> with none unknown | -19
b2 <rare> y | -21
b2 <rare> y none unknown | -21
b2 <rare> you | 17
b2 <rare> your | -16
b2 <rare> your none unknown | -16
b2 ^ <given> | -3
b2 ^ <given> comma known | 21
b2 ^ <given> comma unknown | -41
b2 ^ <given> none known | -51
b2 ^ <given> none unknown | -14
b2 ^ <rare> | 19
b2 ^ <rare> comma known | 30
b2 ^ <rare> none known | 17
b2 ^ <rare> none unknown | -60
b2 ^ ^ | 13
b2 ^ ^ ^ known | 23
b2 ^ ^ ^ unknown | -22
b2 ^ afternoon | 14
b2 ^ afternoon stop known | 14
b2 ^ blank | -23
b2 ^ blank none unknown | -23
b2 ^ buenas | 22
b2 ^ bueno | -31
b2 ^ bueno stop known | -19
b2 ^ evening | 15
b2 ^ evening none known | 11
b2 ^ evening stop known | 13
b2 ^ good | -6
b2 ^ good none unknown | -6
b2 ^ greetings | 16
b2 ^ greetings comma known | 16
b2 ^ hello | 11
b2 ^ hello comma known | 22
b2 ^ hello none known | -13
b2 ^ hello none unknown | 19
b2 ^ hello stop known | 30
b2 ^ hey | -20
b2 ^ hey comma known | 51
b2 ^ hey comma unknown | 16
b2 ^ hey none known | -41
b2 ^ hey none unknown | -13
b2 ^ hi | -10
b2 ^ hi comma known | 67
b2 ^ hi comma unknown | -22
b2 ^ hi none known | -47
b2 ^ hi none unknown | -10
b2 ^ hi stop known | 38
b2 ^ ho | -11
b2 ^ ho comma known | -11
b2 ^ hola | -4
b2 ^ hola comma known | 25
b2 ^ howdy | 16
b2 ^ howdy none known | 16
b2 ^ im | 16
b2 ^ im none known | 16
b2 ^ its | 34
b2 ^ its none known | 43
b2 ^ its none unknown | -31
b2 ^ le | -32
b2 ^ le none unknown | -32
b2 ^ my | -27
b2 ^ my none unknown | -12
b2 ^ name | 17
b2 ^ name comma known | 17
b2 ^ names | 30
b2 ^ names none known | 37
b2 ^ que | -12
b2 ^ que none unknown | -12
b2 ^ soy | 28
b2 ^ soy none known | 28
b2 ^ tell | -27
b2 ^ tell none known | -27
b2 ^ thanks | -32
b2 ^ this | 44
b2 ^ this none known | 44
b2 ^ yeah | 18
b2 ^ yeah comma known | 35
b2 ^ yeah none known | 7
b2 ^ yeah none unknown | -19
b2 ^ yes | 10
b2 ^ yes comma known | 37
b2 ^ yes none unknown | -26
b2 ^ yo | -11
b2 ^ yo none known | -20
b2 ^ your | -12
b2 ^ your none unknown | -12
b2 a <l> | -23
b2 a <l> comma known | 8
b2 a <l> none known | -30
b2 a <l> none unknown | -17
b2 a <rare> | 8
b2 a <rare> none unknown | -27
b2 a <rare> stop known | 13
b2 a better | -19
b2 a better none unknown | -19
b2 a free | -15
b2 a free none unknown | -15
b2 a hundred | -21
b2 a hurry | 12
b2 a hurry none known | 12
b2 a lane | 14
b2 a lane stop known | 14
b2 a little | -8
b2 a little none unknown | -8
b2 a stronger | -18
b2 a stronger none unknown | -18
b2 a tie | -15
b2 a tie none known | -15
b2 a try | 6
b2 a try stop known | 6
b2 about my | -23
b2 about the | -22
b2 about the none unknown | -22
b2 about to | -25
b2 about to none unknown | -25
b2 about your | -14
b2 about your none unknown | -14
b2 ac quit | 10
b2 ac quit stop known | 10
b2 adjuster at | -6
b2 adjuster at none unknown | -6
b2 adjuster with | -11
b2 adjuster with none unknown | -11
b2 administration your | -8
b2 administration your none unknown | -8
b2 advance auto | -6
b2 advance auto none unknown | -6
b2 advance on | -6
b2 afternoon <given> | -18
b2 afternoon <given> none known | -13
b2 afternoon <given> none unknown | -7
b2 afternoon sir | 14
b2 afternoon sir stop unknown | 14
b2 again <given> | -9
b2 again its | 18
b2 again its none known | 18
b2 agent with | -11
b2 agent with none unknown | -11
b2 all my | -21
b2 all my none unknown | -21
b2 all names | 9
b2 all names none known | 9
b2 am <given> | -24
b2 am <given> none known | -21
b2 am <given> none unknown | -6
b2 am in | -13
b2 am in none unknown | -13
b2 an <n> | 10
b2 an <n> stop known | 15
b2 an <n> stop unknown | -6
b2 and i | -18
b2 and i none unknown | -18
b2 and im | 3
b2 and im none known | 3
b2 and it | -17
b2 and it none unknown | -17
b2 and its none known | 13
b2 and its none unknown | -20
b2 and my | -7
b2 and my none unknown | -6
b2 and not | -10
b2 and not none unknown | -10
b2 and over | 12
b2 and over stop known | 12
b2 and shop | -13
b2 and shop none unknown | -13
b2 and sons | -12
b2 and sons none unknown | -12
b2 and the | -20
b2 and the none unknown | -10
b2 and theres | -6
b2 and theres none unknown | -6
b2 and two | -26
b2 and two none unknown | -26
b2 and your | -7
b2 and your none unknown | -7
b2 anything <rare> | 19
b2 anything <rare> none known | 19
b2 anyway im | 5
b2 anyway im none known | 5
b2 anywhere its | 5
b2 anywhere its none known | 5
b2 apartment on | -7
b2 apartment on none unknown | -7
b2 appointment for | -18
b2 appointment for none unknown | -18
b2 appointment on | -22
b2 appointment on none unknown | -22
b2 appointment please | 12
b2 appointment please stop known | 12
b2 appointment with | -9
b2 appointment with none unknown | -5
b2 aqui en | -8
b2 aqui en none unknown | -8
b2 as in | -27
b2 as in none known | -27
b2 ask for | 38
b2 ask for none known | 26
b2 asking for | 25
b2 asking for none known | 25
b2 at <given> | -26
b2 at <given> none unknown | -26
b2 at <n> | -23
b2 at <n> none known | -9
b2 at <n> none unknown | -30
b2 at <rare> | -39
b2 at <rare> comma unknown | -8
b2 at <rare> none unknown | -28
b2 at advance | -6
b2 at advance none unknown | -6
b2 at capital | -10
b2 at capital none unknown | -10
b2 at car | -6
b2 at car none unknown | -6
b2 at church | 16
b2 at church stop known | 16
b2 at enterprise | -8
b2 at enterprise none unknown | -8
b2 at first | -18
b2 at first none unknown | -18
b2 at four | 14
b2 at four none known | 14
b2 at greater | -8
b2 at greater none unknown | -8
b2 at idle | 6
b2 at idle stop known | 19
b2 at keystone | -10
b2 at keystone none unknown | -10
b2 at mass | -19
b2 at mass none unknown | -19
b2 at mount | -15
b2 at new | -15
b2 at new none known | -15
b2 at the | -23
b2 at the none known | -16
b2 at the none unknown | -18
b2 at three | -12
b2 at three none unknown | -12
b2 attention your | -11
b2 attention your none unknown | -11
b2 audi <n> | 14
b2 audi <n> stop known | 14
b2 auto shop | -6
b2 auto shop none unknown | -6
b2 available monday | 13
b2 available monday stop known | 13
b2 back in | -11
b2 back in none known | -11
b2 back on | 19
b2 back on stop known | 19
b2 bateria el | -21
b2 bateria el none unknown | -21
b2 be around | -19
b2 be around none unknown | -19
b2 be good | 10
b2 be good stop known | 10
b2 be great | 9
b2 be great none known | 9
b2 be in | -6
b2 be in none unknown | -6
b2 be perfect | 9
b2 be perfect stop known | 9
b2 beach and | -16
b2 beach and none unknown | -16
b2 beach im | 10
b2 beach im none known | 10
b2 beep im | 5
b2 beep im none known | 5
b2 before <rare> | 11
b2 before <rare> none known | 11
b2 before it | -19
b2 before it none unknown | -19
b2 behalf of | -15
b2 behalf of none known | -15
b2 belt changed | 14
b2 belt changed stop known | 14
b2 big <given> | 26
b2 big <given> none known | 26
b2 bill with | -21
b2 bill with none known | -11
b2 bill with none unknown | -11
b2 bit im | 8
b2 bit im none known | 8
b2 blades im | 13
b2 blades im none known | 13
b2 bold city | -14
b2 bold city none unknown | -14
b2 bridge the | -8
b2 bridge the none known | -8
b2 bright path | -17
b2 bright path none unknown | -17
b2 brother its | 9
b2 brother its none known | 9
b2 buenas <given> | -19
b2 buenas <given> none unknown | -19
b2 buenas habla | 20
b2 buenas habla none known | 20
b2 buenas soy | 35
b2 buenas soy none known | 35
b2 buenas tardes | 14
b2 buenas tardes comma known | 14
b2 bueno habla | 28
b2 bueno habla none known | 28
b2 buenos dias | 17
b2 buenos dias comma known | 17
b2 business relief | -8
b2 business relief none unknown | -8
b2 buy houses | -15
b2 buy houses none known | -15
b2 by <given> | -13
b2 by <given> comma unknown | -13
b2 by the | -28
b2 by the none known | -22
b2 by the none unknown | -11
b2 calienta mucho | -7
b2 calienta mucho none unknown | -7
b2 call <given> | -23
b2 call <given> none unknown | -9
b2 call ha | 21
b2 call ha stop known | 21
b2 call me | 17
b2 call me comma known | 40
b2 call me none unknown | 13
b2 call sun | -19
b2 call sun none unknown | -19
b2 called me | 8
b2 called me none known | 8
b2 calling about | -12
b2 calling about none unknown | -12
b2 calling for | -43
b2 calling for none known | -43
b2 calling from | -37
b2 calling from none unknown | -20
b2 calls me | 21
b2 calls me none known | 6
b2 can help | 12
b2 can help stop known | 12
b2 can reach | 21
b2 can reach none known | 21
b2 can start | -16
b2 can start none known | -16
b2 can you | -23
b2 can you none unknown | -23
b2 capital <l> | 14
b2 capital <l> comma unknown | 14
b2 carro se | -9
b2 carro se none unknown | -9
b2 chance me | -14
b2 chance me none unknown | -14
b2 change its | 20
b2 change its none known | 20
b2 charging im | 10
b2 charging im none known | 10
b2 citizens for | -36
b2 citizens for none unknown | -36
b2 cleaning with | -9
b2 cleaning with none known | -9
b2 college im | 10
b2 college im none known | 10
b2 come to | -27
b2 come to none unknown | -27
b2 commander <given> | -9
b2 commander <given> none unknown | -9
b2 comunidad de | -12
b2 comunidad de none known | -12
b2 con <rare> | -21
b2 con <rare> none unknown | -21
b2 con un | -22
b2 con un none unknown | -22
b2 concerning your | -15
b2 concerning your none unknown | -15
b2 cost please | 9
b2 cost please none known | 9
b2 costco in | -11
b2 counter at | -18
b2 counter at none unknown | -18
b2 cuanto cobra | -9
b2 cuanto cobra stop unknown | -9
b2 customer your | -22
b2 customer your none unknown | -22
b2 day <given> | -14
b2 day <given> none unknown | -14
b2 day except | -12
b2 day except none unknown | -12
b2 de <rare> | -43
b2 de <rare> comma unknown | -18
b2 de <rare> none unknown | -17
b2 de <rare> stop unknown | -33
b2 de la | -34
b2 de la none known | -31
b2 de su | -24
b2 de su none unknown | -24
b2 deacon <given> | -6
b2 deacon <given> none unknown | -6
b2 dealer in | -14
b2 dealer in none unknown | -14
b2 delivery <n> | -12
b2 delivery <n> none unknown | -12
b2 department at | -21
b2 department at none known | -15
b2 department at none unknown | -21
b2 department of | -12
b2 department of none unknown | -12
b2 desk at | -25
b2 desk at none known | -22
b2 desk at none unknown | -26
b2 dias habla | 20
b2 dias habla none known | 20
b2 dias soy | 8
b2 dias soy none known | 8
b2 dispatch at | -19
b2 dispatch at none unknown | -19
b2 do those | 13
b2 do those stop known | 13
b2 doin <given> | -11
b2 doin <given> none unknown | -11
b2 dollars no | -23
b2 dollars no none unknown | -23
b2 dont work | 13
b2 dont work none known | 13
b2 down as | -18
b2 down as none known | -18
b2 down in | -17
b2 down in none unknown | -17
b2 down is | 20
b2 down is none known | 20
b2 dr <given> | -6
b2 dr <given> none unknown | -6
b2 drive for | -13
b2 drive for none unknown | -13
b2 drive it | 20
b2 drive it none known | 13
b2 drive it stop known | 17
b2 drive to | -5
b2 drive to none unknown | -5
b2 driver in | -15
b2 driver in none known | -15
b2 el <rare> | -14
b2 eleven under | 19
b2 eleven under none known | 19
b2 en el | -16
b2 en el none unknown | -16
b2 en la | -10
b2 en la none unknown | -10
b2 en los | -29
b2 en los none unknown | -29
b2 engine me | -14
b2 engine me none unknown | -14
b2 es <given> | -13
b2 es <given> none known | -13
b2 es <given> none unknown | -5
b2 es <rare> | -20
b2 es <rare> none unknown | -20
b2 es un | -30
b2 es un none unknown | -30
b2 esta por | -12
b2 esta por none unknown | -12
b2 estoy en | -18
b2 estoy en none unknown | -18
b2 evening <given> | -13
b2 evening <given> none unknown | -13
b2 evening <rare> | 19
b2 evening <rare> none known | 19
b2 evening im | 6
b2 evening im none known | 6
b2 evening its | 16
b2 evening its none known | 16
b2 extended warranty | -13
b2 extended warranty none unknown | -13
b2 far as | -19
b2 far as none unknown | -19
b2 father <given> | 7
b2 father <given> comma known | 14
b2 favor me | -19
b2 favor me none unknown | -19
b2 fees call | 20
b2 fees call none known | 20
b2 fine names | 6
b2 fine names none known | 6
b2 first coast | -18
b2 first coast none unknown | -18
b2 first for | -28
b2 first for none unknown | -28
b2 first name | 44
b2 first name none known | 44
b2 for <given> none known | 14
b2 for <given> none unknown | -35
b2 for <rare> | -17
b2 for by | -18
b2 for by none unknown | -18
b2 for common | -17
b2 for common none unknown | -17
b2 for mobile | -6
b2 for mobile none unknown | -6
b2 for safe | -19
b2 for safe none unknown | -19
b2 for short | 22
b2 for short comma known | 22
b2 for the | -22
b2 for the none known | -12
b2 for the none unknown | -19
b2 for work | 15
b2 for work stop known | 15
b2 free im | 8
b2 free im none known | 8
b2 frenos de | -6
b2 frenos de none unknown | -6
b2 friends of | 22
b2 friends of none known | 28
b2 from <given> | -10
b2 from <rare> | 8
b2 from <rare> comma known | 20
b2 from <rare> none known | -7
b2 from <rare> none unknown | -22
b2 from <rare> stop known | 13
b2 from bright | -14
b2 from bright none unknown | -14
b2 from from | -7
b2 from from none unknown | -7
b2 from google | -7
b2 from google none unknown | -7
b2 from great | -9
b2 from great none unknown | -9
b2 from greater | -5
b2 from greater none unknown | -5
b2 from harbor | -15
b2 from harbor none unknown | -15
b2 from interstate | -14
b2 from interstate none unknown | -14
b2 from mount | -13
b2 from mount none unknown | -12
b2 from napa | -5
b2 from napa none unknown | -5
b2 from northside | -7
b2 from northside none unknown | -7
b2 from parts | -11
b2 from parts none unknown | -11
b2 from the | -39
b2 from the none unknown | -39
b2 full of | -5
b2 full of none unknown | -5
b2 garage at | -6
b2 garage at none unknown | -6
b2 garage in | -13
b2 garage in none unknown | -13
b2 get <rare> | 21
b2 get <rare> none known | 16
b2 get <rare> stop known | 16
b2 get time | -10
b2 get time none unknown | -10
b2 girl its | 21
b2 girl its none known | 21
b2 go home | 13
b2 go home none known | 13
b2 go on | -9
b2 go on none unknown | -9
b2 go over | -10
b2 go over none unknown | -10
b2 go to | -21
b2 go to none unknown | -21
b2 good <rare> | 10
b2 good <rare> stop known | 10
b2 good afternoon | 23
b2 good afternoon comma known | 14
b2 good afternoon stop known | 18
b2 good day | 23
b2 good day comma known | 23
b2 good evening | 11
b2 good evening stop known | 11
b2 good its | 14
b2 good morning | -18
b2 good morning comma known | 22
b2 good morning comma unknown | -27
b2 good morning stop known | 28
b2 good this | 29
b2 got my | -17
b2 got my none unknown | -17
b2 got no | -8
b2 got no none unknown | -8
b2 got that | -5
b2 got that none unknown | -5
b2 got the | -10
b2 got the none unknown | -9
b2 got two | -33
b2 got two none unknown | -33
b2 grandma its | 22
b2 grandma its none known | 22
b2 grant from | -10
b2 grant from none unknown | -10
b2 great <rare> | -5
b2 great <rare> none unknown | -5
b2 greater mount | -6
b2 greater mount none known | -6
b2 guy named | -16
b2 guy named none known | -16
b2 guys in | -7
b2 guys in none known | -7
b2 gym on | -8
b2 gym on none unknown | -8
b2 ha <rare> | -36
b2 ha <rare> none unknown | -23
b2 habla <given> | -30
b2 habla <given> none known | -26
b2 habla <given> none unknown | -7
b2 hablo de | -14
b2 hablo de none unknown | -14
b2 half inch | -13
b2 half inch none unknown | -13
b2 handle wiring | 7
b2 handle wiring none known | 7
b2 harbor <rare> | -9
b2 harbor <rare> none unknown | -9
b2 hello <given> | -45
b2 hello <given> comma known | -29
b2 hello <given> none known | -38
b2 hello <given> none unknown | -15
b2 hello dear | 18
b2 hello dear comma known | 18
b2 hello im | 27
b2 hello im none known | 18
b2 hello its | 30
b2 hello its none known | 30
b2 hello sir | 9
b2 hello sir comma known | 9
b2 hello there | 11
b2 hello there comma known | 11
b2 hello will | -22
b2 hello will none known | -22
b2 hello yes | -5
b2 hello yes none known | 22
b2 helping hands | -10
b2 helping hands none unknown | -10
b2 her dad | -9
b2 her dad comma known | 21
b2 her father | 16
b2 her father comma known | 16
b2 her husband | 28
b2 her husband none known | 28
b2 her im | 7
b2 her im none known | 7
b2 her mom | 18
b2 her mom none known | 18
b2 her names | -27
b2 her names none known | -27
b2 her son | 13
b2 her son comma unknown | 17
b2 here <given> | -17
b2 here <given> none unknown | -17
b2 here from | -19
b2 here from none unknown | -19
b2 here in | -10
b2 here in none unknown | -9
b2 here is | 26
b2 here is none known | 26
b2 here with | -20
b2 here with none unknown | -20
b2 heres <given> | -23
b2 heres <given> none known | -23
b2 hermano es | 15
b2 hermano es none known | 15
b2 hey <given> | 26
b2 hey <given> comma known | 30
b2 hey <given> none known | 6
b2 hey <given> none unknown | -44
b2 hey im | 16
b2 hey im none known | 16
b2 hey its | 39
b2 hey its none known | 24
b2 hey its none unknown | 28
b2 hey man | 14
b2 hey man comma known | 14
b2 hey man none known | 10
b2 hey there | 22
b2 hey there comma known | 22
b2 hey this | 31
b2 hey this none known | 32
b2 hi <given> | -32
b2 hi <given> comma known | 20
b2 hi <given> none known | -44
b2 hi <given> none unknown | -14
b2 hi im | 28
b2 hi im none known | 28
b2 hi its | 40
b2 hi its none known | 33
b2 hi its none unknown | 23
b2 hi love | -10
b2 hi love none unknown | -10
b2 hi there | 19
b2 hi there comma known | 19
b2 higher on | -5
b2 higher on none unknown | -5
b2 highway speed | 13
b2 highway speed none known | 13
b2 his neighbor | 20
b2 his neighbor none known | 20
b2 hola <given> | -15
b2 hola <given> none unknown | -15
b2 hola esta | -34
b2 hola habla | 13
b2 hola habla none known | 13
b2 hola soy | 31
b2 hola soy none known | 50
b2 home in | -8
b2 home in none unknown | -5
b2 hot air | 11
b2 hot air stop known | 11
b2 house <n> | -21
b2 house <n> none unknown | -21
b2 house in | -5
b2 house in none unknown | -5
b2 howdy <given> | -15
b2 hurry <given> | -9
b2 hurry <given> none unknown | -9
b2 hurry im | 6
b2 hurry im none known | 6
b2 i <l> | -19
b2 i aint | -18
b2 i aint none unknown | -18
b2 i am | 34
b2 i am none known | 34
b2 i checked | 14
b2 i checked stop known | 14
b2 i drive | -23
b2 i drive none unknown | -23
b2 i have | -12
b2 i have none unknown | -12
b2 i pay | -16
b2 i think | 20
b2 i think none known | 20
b2 idle call | 11
b2 idle call none known | 11
b2 im <given> | 10
b2 im <given> comma known | 6
b2 im <given> comma unknown | -17
b2 im <given> none known | -6
b2 im <given> none unknown | -10
b2 im <given> stop known | 10
b2 im <rare> | 9
b2 im <rare> comma known | 12
b2 im <rare> none unknown | -19
b2 im at | -7
b2 im at none unknown | -7
b2 im grant | -8
b2 im grant none known | -8
b2 im in | -33
b2 im in none known | -17
b2 im in none unknown | -44
b2 im not | -5
b2 im on | -21
b2 im on none unknown | -21
b2 im with | -8
b2 im with none unknown | -8
b2 in <given> | -27
b2 in <given> comma unknown | -13
b2 in <given> none unknown | -31
b2 in <rare> | -24
b2 in <rare> none known | -18
b2 in <rare> none unknown | -22
b2 in boy | -33
b2 in boy comma unknown | -33
b2 in east | -12
b2 in east none unknown | -12
b2 in green | -16
b2 in green none unknown | -16
b2 in im | 6
b2 in im none known | 6
b2 in law | -7
b2 in my | -29
b2 in my none unknown | -27
b2 in new | -14
b2 in new none unknown | -14
b2 in ponte | -5
b2 in ponte none unknown | -5
b2 in the | -41
b2 in the none unknown | -41
b2 instead its | 15
b2 instead its none known | 15
b2 insurance its | 14
b2 insurance its none known | 14
b2 intended for | -22
b2 intended for none known | -22
b2 intersection at | -6
b2 is <given> comma known | 4
b2 is <given> none unknown | -14
b2 is <given> stop known | 19
b2 is <given> stop unknown | 10
b2 is <n> | -8
b2 is <n> none unknown | -8
b2 is <rare> | -37
b2 is <rare> none known | -24
b2 is <rare> none unknown | -24
b2 is bill | -15
b2 is bill none unknown | -15
b2 is for | -41
b2 is for none known | -41
b2 is grant | -8
b2 is grant none known | -8
b2 is in | -14
b2 is in none known | -12
b2 is in none unknown | -4
b2 is is | 17
b2 is is none known | 17
b2 is joy | -19
b2 is joy none known | -19
b2 is price | 5
b2 is price none known | 5
b2 is shot | 7
b2 is shot stop known | 7
b2 is skip | 13
b2 is skip none known | 13
b2 is state | -20
b2 is state none unknown | -20
b2 is stone | 12
b2 is stone stop known | 12
b2 is the | -22
b2 is the none unknown | -22
b2 is this | -51
b2 is this none unknown | -46
b2 is will | -16
b2 is will none known | -16
b2 it <given> | -11
b2 it <given> none unknown | -14
b2 it <rare> | 16
b2 it <rare> none known | 16
b2 it aint | -7
b2 it aint none unknown | -5
b2 it call | 26
b2 it fixed | 12
b2 it fixed stop known | 12
b2 it from | -5
b2 it from none unknown | -5
b2 it im | 16
b2 it im none unknown | 16
b2 it is | 22
b2 it is none known | 22
b2 it just | -12
b2 it just none unknown | -12
b2 it like | -11
b2 it like none unknown | -11
b2 it names | 11
b2 it names none known | 11
b2 it to | -5
b2 it to none unknown | -5
b2 it up | 15
b2 it up none known | 15
b2 its <car> | -9
b2 its <car> comma unknown | -9
b2 its <given> | 5
b2 its <given> comma unknown | 4
b2 its <given> none known | -11
b2 its <given> stop known | 19
b2 its <given> stop unknown | 4
b2 its <rare> | 7
b2 its <rare> none unknown | 15
b2 its for | 28
b2 its for none known | 28
b2 its grandpa | 23
b2 its grandpa none known | 23
b2 its mac | 12
b2 its mac stop known | 12
b2 its me | 26
b2 its me comma known | 12
b2 its me stop known | 8
b2 its the | -12
b2 its the none unknown | -12
b2 its will | -12
b2 its will none known | -12
b2 its your | -32
b2 its your none unknown | -32
b2 job in | -9
b2 job in none unknown | -9
b2 joints <rare> | 19
b2 joints <rare> none known | 19
b2 just call | 6
b2 just call stop known | 6
b2 just past | -13
b2 just past none unknown | -13
b2 just talk | 14
b2 just talk stop known | 14
b2 kidding its | 6
b2 kidding its none known | 6
b2 known its | 12
b2 known its none known | 12
b2 la <rare> | -17
b2 la <rare> none unknown | -17
b2 la i | -8
b2 la i none unknown | -8
b2 labor call | 10
b2 labor call none known | 10
b2 last name | -20
b2 last name none unknown | -29
b2 last night | 15
b2 last night none known | 15
b2 le <rare> | 26
b2 le <rare> none known | 26
b2 le habla | 25
b2 le habla none known | 25
b2 left the | -6
b2 left the none unknown | -6
b2 light on | -18
b2 light on none unknown | -18
b2 like <rare> | -9
b2 like <rare> none unknown | -9
b2 like now | 17
b2 like now stop known | 17
b2 like the | -34
b2 like the none unknown | -34
b2 listing on | -14
b2 listing on none unknown | -14
b2 little <rare> | -35
b2 live in | -22
b2 live in none known | -18
b2 live off | -18
b2 live off none unknown | -18
b2 llamo <given> | -33
b2 llamo <given> none known | -27
b2 llamo <given> none unknown | -6
b2 llamo <rare> | -17
b2 llamo <rare> none unknown | -17
b2 looked at | -22
b2 looked at none unknown | -22
b2 los <rare> | -36
b2 los <rare> none unknown | -31
b2 lot at | -23
b2 lot at none unknown | -23
b2 lot in | -5
b2 lot in none unknown | -5
b2 lot on | -27
b2 lot on none unknown | -27
b2 man <given> | -13
b2 man <given> none unknown | -13
b2 man for | -11
b2 man for none known | -11
b2 man its | 21
b2 man its none known | 31
b2 manana para | -6
b2 manana para none unknown | -6
b2 me <given> | -11
b2 me <given> none unknown | -11
b2 me <rare> | -22
b2 me <rare> none known | -22
b2 me im | 23
b2 me im none known | 23
b2 me its | 26
b2 me its none known | 26
b2 me llamo | 40
b2 me llamo none known | 38
b2 me llamo none unknown | 11
b2 me los | -8
b2 me los none unknown | -8
b2 me puede | -14
b2 me puede none unknown | -14
b2 message for | 7
b2 message for none known | 17
b2 message from | 35
b2 message from none known | 41
b2 message from none unknown | -18
b2 message im | 12
b2 message im none known | 12
b2 met im | 9
b2 met im none known | 9
b2 mi <rare> | -22
b2 mi <rare> none known | -13
b2 mi hijo | -19
b2 miss <given> | 17
b2 miss <given> none known | 27
b2 miss <given> none unknown | -11
b2 miss <given> stop known | 13
b2 mobile mechanic | 18
b2 mobile mechanic stop known | 18
b2 mom its | 29
b2 mom its none known | 29
b2 month <given> | -16
b2 month <given> none known | -16
b2 month im | 14
b2 month im none known | 14
b2 morning <given> | -10
b2 morning <given> none unknown | -10
b2 morning desert | -18
b2 morning desert none unknown | -18
b2 morning im | 7
b2 morning im none known | 7
b2 morning its none known | 24
b2 morning its none unknown | -14
b2 morning with | -16
b2 morning with none unknown | -16
b2 mount <rare> | -19
b2 mount <rare> none unknown | -19
b2 move it | -20
b2 moved to | -5
b2 moved to none unknown | -5
b2 mr <given> | -20
b2 mr <given> none unknown | -29
b2 mrs <given> | -11
b2 mrs <given> none unknown | -7
b2 mrs <rare> | 20
b2 mrs <rare> comma unknown | 20
b2 my <rare> | 25
b2 my <rare> none known | 25
b2 my back | 11
b2 my back stop known | 11
b2 my boss | -31
b2 my boss comma known | -31
b2 my cousin | -31
b2 my cousin none known | -26
b2 my coworker | -28
b2 my coworker none known | -28
b2 my daughter | -13
b2 my daughter none known | -13
b2 my dog | -18
b2 my dog none unknown | -18
b2 my engine | -13
b2 my engine none known | -13
b2 my friend | -22
b2 my husband | -37
b2 my husband none known | -25
b2 my husbands | -22
b2 my name | 28
b2 my name none known | 28
b2 my names | 38
b2 my names none known | 33
b2 my neighbor | -28
b2 my neighbor none known | -28
b2 my neighbor none unknown | -7
b2 my nephew | -9
b2 my son | -26
b2 my son none known | -14
b2 my wife | -21
b2 my wife none known | 12
b2 name <given> | -23
b2 name <given> comma unknown | -23
b2 name <given> none known | -7
b2 name <given> none unknown | -8
b2 name <rare> | -28
b2 name <rare> comma unknown | -27
b2 name <rare> none unknown | -18
b2 name is | 30
b2 name is none known | 29
b2 name is none unknown | 12
b2 names <given> | -17
b2 names <given> comma known | 19
b2 names <given> none known | -18
b2 names <given> none unknown | -17
b2 names rich | 21
b2 names rich comma known | 21
b2 names will | -10
b2 names will none known | -10
b2 napa auto | -5
b2 napa auto none unknown | -5
b2 napa on | -24
b2 napa on none known | -17
b2 napa on none unknown | -15
b2 national small | -13
b2 national small none unknown | -13
b2 need hands | 14
b2 need hands stop known | 14
b2 new one | -20
b2 new one none unknown | -20
b2 next month | 15
b2 next month stop known | 15
b2 next week | 9
b2 next week stop known | 9
b2 no <l> | 12
b2 no <l> stop known | 12
b2 no <rare> | -8
b2 no <rare> none unknown | -8
b2 no hurry | 8
b2 no hurry stop known | 8
b2 no la | -6
b2 no la none unknown | -6
b2 no on | -22
b2 no on none unknown | -22
b2 no prende | -14
b2 no prende none unknown | -11
b2 nobody <given> | -3
b2 nobody <given> none unknown | -3
b2 noise like | -9
b2 noise like none unknown | -9
b2 nomas <rare> | -7
b2 nomas <rare> none unknown | -7
b2 nombre es | 34
b2 nombre es none known | 22
b2 nombre es none unknown | 23
b2 not <given> | 15
b2 not <given> stop known | 15
b2 not crazy | 17
b2 not crazy stop known | 17
b2 not the | -14
b2 not the none known | -12
b2 noticed your | -13
b2 noticed your none unknown | -13
b2 now <rare> | -5
b2 now <rare> none unknown | -5
b2 now now | -9
b2 now now stop unknown | -9
b2 number from | -28
b2 number from none known | -28
b2 number im | 35
b2 number im none known | 32
b2 number im none unknown | 13
b2 nurse at | -7
b2 nurse at none unknown | -5
b2 october <rare> | -25
b2 october <rare> stop unknown | -25
b2 of <given> | -8
b2 of <given> none unknown | -8
b2 of <rare> | -22
b2 of <rare> comma known | -22
b2 of social | -11
b2 of social none unknown | -11
b2 of the | -16
b2 of the none unknown | -16
b2 of yours | 10
b2 of yours comma known | 10
b2 off of | -20
b2 off of none unknown | -17
b2 office <n> | -6
b2 office <n> none unknown | -6
b2 office <rare> | -23
b2 office <rare> none known | -23
b2 office at | -13
b2 office at none known | -13
b2 office in | -6
b2 office in none unknown | -6
b2 office its | 12
b2 office its none known | 12
b2 office on | -18
b2 officer <given> | -13
b2 officer <given> none known | -13
b2 officer lang | -12
b2 officer lang comma unknown | -12
b2 oh <given> | 17
b2 oh <given> stop known | 17
b2 oh im | -7
b2 oh im none known | -7
b2 oh my | -26
b2 oh my none unknown | -26
b2 oil synthetic | 13
b2 oil synthetic stop known | 13
b2 old st | -17
b2 old st none unknown | -17
b2 on <given> | -30
b2 on <given> none known | -29
b2 on <given> none unknown | -8
b2 on <n> | -8
b2 on <n> none unknown | -8
b2 on <rare> | -17
b2 on <rare> comma unknown | -11
b2 on <rare> none known | -15
b2 on <rare> none unknown | -33
b2 on <rare> stop known | 24
b2 on beach | -6
b2 on beach none unknown | -6
b2 on gate | -9
b2 on gate none unknown | -9
b2 on im | 10
b2 on im none known | 10
b2 on its none known | 14
b2 on lake | -11
b2 on lake none unknown | -11
b2 on old | -20
b2 on old none unknown | -20
b2 on on | -12
b2 on on none known | -12
b2 on that | 17
b2 on the | -21
b2 on the none known | -11
b2 on the none unknown | -19
b2 one <rare> | -10
b2 one <rare> none unknown | -10
b2 one on | -15
b2 one on none unknown | -15
b2 one the | -7
b2 one to | -11
b2 one to none unknown | -11
b2 opinion im | 12
b2 opinion im none known | 12
b2 or both | 7
b2 or both stop known | 7
b2 or nobody | 9
b2 or nobody stop known | 9
b2 oreilly on | -16
b2 oreilly on none unknown | -16
b2 our bakery | -11
b2 our bakery comma unknown | -11
b2 out here | -16
b2 out here none unknown | -16
b2 out in | -15
b2 out in none unknown | -15
b2 out of | -20
b2 out of none known | -20
b2 out of none unknown | -17
b2 out on | -16
b2 out on none unknown | -16
b2 out past | -34
b2 out past none unknown | -21
b2 out to | -16
b2 out to none unknown | -16
b2 over at | -17
b2 over at none known | -10
b2 over at none unknown | -11
b2 over for | -6
b2 over in | -15
b2 over in none unknown | -9
b2 over on | -19
b2 over on none unknown | -19
b2 owner its | 5
b2 owner its none known | 5
b2 owner your | -12
b2 owner your none unknown | -12
b2 page of | -15
b2 page of none unknown | -15
b2 paid the | -21
b2 paid the none known | -21
b2 paper one | -9
b2 paper one stop unknown | -9
b2 para <rare> | -18
b2 para <rare> none known | -14
b2 para un | -15
b2 para un none unknown | -15
b2 park off | -20
b2 park off none unknown | -20
b2 park on | -7
b2 park on none unknown | -7
b2 parked on | -8
b2 parked on none known | -6
b2 parts from | -17
b2 parts from none unknown | -17
b2 past the | -5
b2 past the none unknown | -5
b2 pastor <given> | -5
b2 pastor <given> none unknown | -5
b2 pay my | -6
b2 pay my none known | -6
b2 paying im | 10
b2 paying im none known | 10
b2 payment by | -24
b2 payment by none unknown | -24
b2 pick <l> | -19
b2 pick <l> comma unknown | -19
b2 place in | -12
b2 place in none unknown | -12
b2 plan im | 5
b2 plan im none known | 5
b2 please <given> | -18
b2 please <given> none unknown | -10
b2 please call | 23
b2 please call none known | 23
b2 please call stop known | 7
b2 please im | 6
b2 please im none known | 6
b2 please ring | 13
b2 please ring none known | 13
b2 prende <rare> | -8
b2 prende <rare> none unknown | -8
b2 prende le | -6
b2 prende le none unknown | -6
b2 problem im | 12
b2 problem im none known | 12
b2 program at | -5
b2 program at none unknown | -5
b2 publix on | -40
b2 publix on none known | -36
b2 publix on none unknown | -7
b2 puede <rare> | -37
b2 puede <rare> none known | -37
b2 put down | 20
b2 put down none known | 20
b2 qualify for | -33
b2 qualify for none unknown | -33
b2 que me | -24
b2 que me none unknown | -24
b2 radiador y | -6
b2 radiador y none unknown | -6
b2 re <rare> | -28
b2 re <rare> none unknown | -28
b2 reach a | -23
b2 reach a none known | -23
b2 reach the | -5
b2 reach the none unknown | -5
b2 real close | 12
b2 real close stop known | 12
b2 real names | 15
b2 real names none known | 15
b2 really is | 4
b2 really is none known | 4
b2 receivable at | -15
b2 receivable at none unknown | -15
b2 regarding your | -15
b2 regarding your none unknown | -15
b2 remember me | 14
b2 remember me comma known | 14
b2 reverend <given> | -8
b2 reverend <given> none unknown | -8
b2 reviews on | -5
b2 reviews on none unknown | -5
b2 right away | 11
b2 right away stop known | 11
b2 road its | -7
b2 road its none unknown | -7
b2 row <l> | 8
b2 row <l> none known | 8
b2 royal and | -11
b2 royal and none unknown | -11
b2 scratch saturday | 11
b2 scratch saturday stop known | 11
b2 se <rare> | -9
b2 se <rare> none unknown | -9
b2 se le | -8
b2 se le none unknown | -8
b2 see if | -9
b2 see you | -7
b2 see you none unknown | -7
b2 sell it | 16
b2 sell it stop known | 16
b2 sellers in | -19
b2 sellers in none unknown | -19
b2 selling in | -12
b2 selling in none unknown | -12
b2 senor habla | 12
b2 senor habla none known | 12
b2 senora <given> | -31
b2 senora <given> none unknown | -31
b2 shell on | -6
b2 shell on none unknown | -5
b2 shop in | -14
b2 shop in none known | -14
b2 shop on | -8
b2 shop on none known | -8
b2 shop on none unknown | -10
b2 si <rare> | -11
b2 si <rare> none unknown | -11
b2 si buenas | -8
b2 si buenas comma known | -8
b2 si habla | 13
b2 si habla none known | 13
b2 si hello | 19
b2 si hello comma known | 19
b2 since before | -17
b2 since before none unknown | -17
b2 sir <given> | -22
b2 sister <given> | -17
b2 sister <given> none known | -17
b2 site in | -9
b2 six hundred | 8
b2 six hundred stop known | 8
b2 six tonight | 15
b2 six tonight stop known | 15
b2 six transmission | -11
b2 six transmission none unknown | -11
b2 small business | -8
b2 small business none unknown | -8
b2 smell like | -11
b2 smell like none unknown | -11
b2 smoke just | -22
b2 smoke just none unknown | -22
b2 so im | 8
b2 so its | 28
b2 so its none known | 20
b2 so its none unknown | 16
b2 social security | -22
b2 social security none unknown | -22
b2 someone call | 14
b2 someone call none known | 14
b2 sorry its | 4
b2 sorry its none known | 4
b2 soy <given> | 4
b2 soy <given> comma known | 22
b2 soy <given> none known | -21
b2 soy <given> none unknown | -9
b2 soy la | 23
b2 soy la none known | 23
b2 speak much | -5
b2 speak much none unknown | -5
b2 start im | 13
b2 start im none known | 13
b2 state <rare> | -10
b2 state <rare> none known | -10
b2 state of | -29
b2 state of none unknown | -29
b2 station on | -5
b2 station on none unknown | -5
b2 stay in | -14
b2 stay in none unknown | -14
b2 store on | -10
b2 store on none known | -10
b2 street in | -5
b2 student at | -5
b2 student at none unknown | -5
b2 student loan | -13
b2 student loan none unknown | -13
b2 stuff names | 13
b2 stuff names none known | 13
b2 su <rare> | -32
b2 su <rare> none unknown | -32
b2 summer my | -6
b2 summer my none unknown | -6
b2 suspension fault | 7
b2 suspension fault stop known | 7
b2 tank today | 9
b2 tank today none known | 9
b2 tardes habla | 14
b2 tardes habla none known | 14
b2 tardes soy | 24
b2 tardes soy none known | 24
b2 target on | -14
b2 target on none unknown | -14
b2 tax and | -8
b2 tax and none unknown | -8
b2 tell me | 5
b2 tell me stop known | 5
b2 ten tonight | 15
b2 ten tonight stop known | 15
b2 thank you comma known | 23
b2 thank you none known | -9
b2 thanks its | 24
b2 thanks oh | 9
b2 thanks oh comma known | 9
b2 that run | 10
b2 that run stop known | 10
b2 thats me | 23
b2 thats me comma known | 23
b2 the <given> | -20
b2 the <given> none unknown | -7
b2 the <n> | -16
b2 the <n> none known | -10
b2 the <rare> | 19
b2 the <rare> comma known | 27
b2 the <rare> none known | -6
b2 the <rare> none unknown | -35
b2 the <rare> stop known | 21
b2 the car | 5
b2 the car stop known | 12
b2 the church | -14
b2 the church none unknown | -14
b2 the cold | -5
b2 the driveway | 16
b2 the driveway stop known | 16
b2 the employee | -5
b2 the employee none unknown | -5
b2 the end | -6
b2 the fellow | 16
b2 the fellow stop unknown | 16
b2 the gas | 14
b2 the gas stop known | 14
b2 the grand | -22
b2 the home | -7
b2 the home none unknown | -7
b2 the internal | -4
b2 the internal none unknown | -4
b2 the mechanic | 20
b2 the mechanic stop known | 20
b2 the mobile | -17
b2 the mobile none known | -17
b2 the money | 15
b2 the money stop known | 15
b2 the names | 26
b2 the names none known | 19
b2 the names none unknown | 14
b2 the national | -10
b2 the national none unknown | -10
b2 the rear | -17
b2 the rear none unknown | -17
b2 the small | -10
b2 the small none unknown | -10
b2 the social | -27
b2 the social none unknown | -27
b2 the south | -14
b2 the south none unknown | -14
b2 the student | -11
b2 the student none unknown | -11
b2 the the | -7
b2 the the none unknown | -7
b2 the tie | -15
b2 the tie none known | -15
b2 the town | -18
b2 the town none unknown | -18
b2 the truck | 18
b2 the truck stop known | 18
b2 the united | -20
b2 the united none unknown | -20
b2 the vehicle | -8
b2 the vehicle none unknown | -8
b2 the way | 12
b2 the way none known | 12
b2 the winn | -12
b2 the winn comma known | -12
b2 then the | -13
b2 then the none unknown | -13
b2 there <given> | -11
b2 there <given> none known | -11
b2 there <given> none unknown | -8
b2 there its | -7
b2 there its none known | -7
b2 there names | 12
b2 there names none known | 12
b2 thing on | -6
b2 thing on none unknown | -6
b2 think <given> | -26
b2 think <given> none known | -26
b2 think <given> none unknown | -9
b2 this <given> | -23
b2 this <given> none unknown | -23
b2 this <rare> | 13
b2 this <rare> none unknown | 13
b2 this heres | 35
b2 this heres none known | 35
b2 this is | 37
b2 this is none known | 42
b2 three <rare> | -3
b2 three <rare> none unknown | -3
b2 three days | 9
b2 three days stop known | 9
b2 through insurance | 7
b2 through insurance stop known | 7
b2 through the | -8
b2 through the none unknown | -8
b2 time <given> | -8
b2 time <given> none unknown | -8
b2 tire on | -12
b2 tire on none unknown | -12
b2 to come | -5
b2 to come none unknown | -5
b2 to green | -15
b2 to green none unknown | -15
b2 to know | -11
b2 to know none unknown | -11
b2 to reach | -25
b2 to say | 20
b2 to say none known | 20
b2 to the | -29
b2 to the none unknown | -29
b2 to you | 17
b2 to you comma known | 24
b2 to you stop unknown | 15
b2 today its | 24
b2 today its none known | 24
b2 tomorrow on | -8
b2 tomorrow on none unknown | -8
b2 tonight im | 14
b2 tonight im none known | 14
b2 touch it | 11
b2 touch it stop known | 11
b2 trip to | -20
b2 troca se | -8
b2 troca se none unknown | -8
b2 trying you | 10
b2 trying you stop known | 10
b2 tune up | 10
b2 tune up stop known | 10
b2 two <rare> | -38
b2 two <rare> none unknown | -38
b2 two thousand | 10
b2 two thousand stop known | 10
b2 un <rare> | -28
b2 un <rare> none unknown | -37
b2 uniform and | -7
b2 uniform and none unknown | -7
b2 united states | -22
b2 united states none unknown | -22
b2 uno para | -20
b2 uno para none unknown | -20
b2 up <given> | -15
b2 up <given> none unknown | -15
b2 up in | -22
b2 up in none unknown | -22
b2 up its | 27
b2 up its none known | 27
b2 up the | -13
b2 up the none unknown | -13
b2 up this | 17
b2 up this none known | 17
b2 usted ha | -30
b2 usted ha none unknown | -30
b2 van on | -8
b2 van on none unknown | -8
b2 vehicle is | -14
b2 vehicle is none known | -14
b2 verified and | -15
b2 verified and none known | -15
b2 voicemail from | -14
b2 voicemail from none unknown | -14
b2 walmart de | -10
b2 walmart de none unknown | -10
b2 walmart im | 8
b2 walmart im none known | 8
b2 walmart on | -27
b2 walmart on none unknown | -27
b2 warranty company | 15
b2 warranty company none known | 15
b2 waste oil | -11
b2 waste oil none unknown | -11
b2 weather coming | 13
b2 weather coming stop known | 13
b2 weeks out | 16
b2 weeks out stop known | 16
b2 weird like | -12
b2 weird like none unknown | -12
b2 well <given> | -22
b2 well <given> none known | -22
b2 well hey | 10
b2 well hey stop known | 10
b2 well howdy | 12
b2 well howdy stop known | 12
b2 were off | -11
b2 were off none unknown | -11
b2 whats good | -31
b2 whats good none unknown | -31
b2 whats up | 25
b2 whats up comma known | 25
b2 when hot | 10
b2 when hot stop known | 10
b2 wife <given> | -23
b2 wife <given> none unknown | -23
b2 wiring <n> | 14
b2 wiring <n> stop known | 14
b2 wiring im | 11
b2 wiring im none known | 11
b2 with <rare> | -18
b2 with <rare> comma unknown | -4
b2 with <rare> none known | -11
b2 with <rare> none unknown | -16
b2 with auto | -8
b2 with auto none unknown | -8
b2 with bright | -17
b2 with bright none unknown | -17
b2 with fast | -12
b2 with fast none known | -12
b2 with great | -10
b2 with great none unknown | -10
b2 with guardian | -8
b2 with guardian none unknown | -8
b2 with helping | -12
b2 with helping none unknown | -12
b2 with little | -15
b2 with little none unknown | -15
b2 with local | -8
b2 with local none unknown | -8
b2 with me | 6
b2 with me stop known | 6
b2 with my | -15
b2 with national | -8
b2 with national none unknown | -8
b2 with no | -20
b2 with no none unknown | -20
b2 with oreilly | -8
b2 with oreilly none unknown | -8
b2 with peak | -6
b2 with peak none unknown | -6
b2 with rank | -4
b2 with rank none unknown | -4
b2 with red | -10
b2 with red none known | -10
b2 with state | -5
b2 with state none unknown | -5
b2 with the | -25
b2 with the none unknown | -22
b2 with three | -8
b2 with three none unknown | -8
b2 wont start | 12
b2 wont start stop known | 16
b2 work <given> | -11
b2 work <given> none unknown | -11
b2 work in | -11
b2 work in none unknown | -7
b2 work its | 18
b2 work its none known | 18
b2 work on | -21
b2 work on none unknown | -9
b2 working names | 10
b2 working names none known | 10
b2 would be | 14
b2 would be none unknown | 14
b2 would suit | 8
b2 would suit stop known | 8
b2 write <given> | 12
b2 write <given> stop known | 12
b2 y <l> | -35
b2 y no | -10
b2 y no none unknown | -10
b2 y nomas | -7
b2 y nomas none unknown | -7
b2 ya doin | 9
b2 ya doin none known | 9
b2 yall its | 9
b2 yall its none known | 9
b2 yeah <given> | -5
b2 yeah <given> none unknown | -5
b2 yeah hello | 23
b2 yeah hello comma known | 23
b2 yeah hey | 21
b2 yeah hey comma known | 21
b2 yeah im | 8
b2 yeah im none known | 8
b2 yeah its none known | 11
b2 yeah names | 21
b2 yeah names none known | 21
b2 years at | -7
b2 years at none unknown | -7
b2 yellow house | 12
b2 yellow house stop known | 12
b2 yelp for | -9
b2 yelp for none unknown | -9
b2 yes <given> | -19
b2 yes <given> none unknown | -20
b2 yes hello | 27
b2 yes hello comma known | 27
b2 yes on | -19
b2 yes on none unknown | -19
b2 yes sir | 18
b2 yes sir comma known | 18
b2 yo its | 32
b2 yo its none known | 26
b2 you <given> | -10
b2 you <given> none unknown | -10
b2 you can | 22
b2 you can stop known | 18
b2 you do | -21
b2 you do none unknown | -21
b2 you doin | 10
b2 you doin stop known | 10
b2 you for | -9
b2 you for none unknown | -9
b2 you please | 5
b2 you please stop known | 14
b2 you take | -17
b2 you take none unknown | -17
b2 you the | -13
b2 you the none unknown | -7
b2 you win | 12
b2 you win none known | 12
b2 you work | 12
b2 you work stop known | 12
b2 your <rare> | -21
b2 your <rare> none unknown | -12
b2 your electric | -33
b2 your electric none known | -33
b2 your four | -15
b2 your four none unknown | -15
b2 your google | -22
b2 your google none unknown | -22
b2 your new | -4
b2 your new none unknown | -4
b2 your service | -17
b2 your service none known | -17
b2 your social | -12
b2 your social none unknown | -12
b2 your time | 9
b2 your time stop known | 13
b2 youre in | -9
b2 youre in none unknown | -9
b3 <car> <car> <given> | -15
b3 <car> <car> <rare> | -16
b3 <car> <car> diesel | -12
b3 <car> <car> im | -10
b3 <car> <car> in | -17
b3 <car> <car> my | -8
b3 <car> <car> names | 20
b3 <car> <car> off | -8
b3 <car> <car> on | -9
b3 <car> <car> the | -16
b3 <car> <n> <n> | -19
b3 <car> and im | 3
b3 <car> and it | -8
b3 <car> and its | -20
b3 <car> and the | -7
b3 <car> cuanto cobra | -9
b3 <car> dealer in | -8
b3 <car> full of | -5
b3 <car> im <given> | -10
b3 <car> im in | -18
b3 <car> im on | -12
b3 <car> its the | -20
b3 <car> my names | 9
b3 <car> name is | 26
b3 <car> no prende | -9
b3 <car> this is | 34
b3 <car> with the | -12
b3 <given> <car> <car> | -8
b3 <given> <given> <given> | -20
b3 <given> <given> <rare> | -31
b3 <given> <given> from | -4
b3 <given> <given> its | 15
b3 <given> <rare> <given> | 7
b3 <given> <rare> <rare> | -16
b3 <given> <rare> at | -10
b3 <given> <rare> de | -16
b3 <given> <rare> from | -26
b3 <given> <rare> here | -13
b3 <given> <rare> im | -6
b3 <given> <rare> in | -7
b3 <given> <rare> keystone | -12
b3 <given> <rare> on | -7
b3 <given> <rare> thats | 22
b3 <given> <rare> united | -6
b3 <given> <rare> with | -19
b3 <given> at <rare> | -22
b3 <given> at advance | -5
b3 <given> at capital | -10
b3 <given> at enterprise | -8
b3 <given> at first | -8
b3 <given> at keystone | -11
b3 <given> at the | -17
b3 <given> at three | -12
b3 <given> calling from | -16
b3 <given> first name | 27
b3 <given> from <rare> | 9
b3 <given> from from | -7
b3 <given> from great | -9
b3 <given> from interstate | -14
b3 <given> from napa | -5
b3 <given> from northside | -7
b3 <given> from parts | -11
b3 <given> from the | -6
b3 <given> here <given> | -17
b3 <given> here from | -9
b3 <given> here with | -19
b3 <given> hi its | 11
b3 <given> im with | -3
b3 <given> in the | -16
b3 <given> its <car> | -9
b3 <given> its <given> | -4
b3 <given> its your | -32
b3 <given> last name | -42
b3 <given> not <given> | 15
b3 <given> off of | -17
b3 <given> out in | -11
b3 <given> out on | -15
b3 <given> over at | -11
b3 <given> su <rare> | -23
b3 <given> thats me | 23
b3 <given> this is | 24
b3 <given> up in | -15
b3 <given> well <given> | -22
b3 <given> with <rare> | -17
b3 <given> with auto | -8
b3 <given> with bright | -14
b3 <given> with fast | -12
b3 <given> with guardian | -8
b3 <given> with helping | -12
b3 <given> with little | -15
b3 <given> with local | -8
b3 <given> with national | -8
b3 <given> with rank | -4
b3 <given> with the | -9
b3 <l> <l> <l> | 20
b3 <l> <l> <rare> | -28
b3 <l> <l> on | -18
b3 <l> <rare> un | -6
b3 <l> a <l> | -22
b3 <l> as in | -27
b3 <l> capital <l> | 14
b3 <l> first name | 27
b3 <l> i <l> | -19
b3 <l> last name | -48
b3 <l> no <l> | 12
b3 <l> six transmission | -11
b3 <l> y <l> | -35
b3 <n> <given> <rare> | -5
b3 <n> <n> <given> | -32
b3 <n> <n> after | -8
b3 <n> <n> again | -19
b3 <n> <n> god | -10
b3 <n> <n> gracias | -16
b3 <n> <n> hablo | -12
b3 <n> <n> its | 27
b3 <n> <n> names | 14
b3 <n> <n> no | -14
b3 <n> <n> okay | -14
b3 <n> <n> on | -25
b3 <n> <n> thanks | -29
b3 <n> <rare> its | 12
b3 <n> <rare> on | -5
b3 <n> <rare> road | 14
b3 <n> <rare> street | 13
b3 <n> and it | -14
b3 <n> and its | 13
b3 <n> and over | 12
b3 <n> ask for | 29
b3 <n> by the | -14
b3 <n> im on | -10
b3 <n> its <given> | -4
b3 <n> just past | -13
b3 <n> my names | 4
b3 <n> name is | 25
b3 <n> real names | 15
b3 <n> this is | 25
b3 <n> with the | -17
b3 <rare> <given> <given> | -8
b3 <rare> <given> <rare> | -30
b3 <rare> <given> at | -18
b3 <rare> <given> with | -19
b3 <rare> <rare> <rare> | -20
b3 <rare> <rare> and | -13
b3 <rare> <rare> en | -18
b3 <rare> <rare> from | -13
b3 <rare> <rare> here | 10
b3 <rare> <rare> in | -10
b3 <rare> <rare> on | -9
b3 <rare> <rare> para | -19
b3 <rare> <rare> soy | 4
b3 <rare> <rare> spelled | 25
b3 <rare> <rare> thats | -21
b3 <rare> <rare> una | -15
b3 <rare> at <n> | -9
b3 <rare> at <rare> | -8
b3 <rare> at church | 16
b3 <rare> at greater | -8
b3 <rare> at new | -15
b3 <rare> at the | -6
b3 <rare> brother its | 9
b3 <rare> by the | -8
b3 <rare> call <given> | -6
b3 <rare> call sun | -19
b3 <rare> calling from | -4
b3 <rare> chance me | -14
b3 <rare> con un | -22
b3 <rare> de <rare> | -41
b3 <rare> de su | -22
b3 <rare> desk at | -23
b3 <rare> driver in | -15
b3 <rare> en los | -29
b3 <rare> first name | 15
b3 <rare> for the | -12
b3 <rare> from <rare> | -11
b3 <rare> from greater | -5
b3 <rare> from the | -5
b3 <rare> got no | -8
b3 <rare> grant from | -10
b3 <rare> her names | -18
b3 <rare> here in | -8
b3 <rare> here with | -14
b3 <rare> im <given> | -14
b3 <rare> im <rare> | 12
b3 <rare> im in | -21
b3 <rare> im with | -6
b3 <rare> in the | -4
b3 <rare> is in | -12
b3 <rare> its <given> | 12
b3 <rare> its grandpa | 23
b3 <rare> known its | 12
b3 <rare> last name | 21
b3 <rare> le habla | 12
b3 <rare> lot at | -8
b3 <rare> me llamo | 19
b3 <rare> me puede | -14
b3 <rare> message im | 12
b3 <rare> names <given> | -7
b3 <rare> next month | 15
b3 <rare> no prende | -10
b3 <rare> of <rare> | -22
b3 <rare> office <rare> | -23
b3 <rare> office its | 12
b3 <rare> on <given> | -9
b3 <rare> on lake | -11
b3 <rare> on the | -11
b3 <rare> over at | -10
b3 <rare> over in | -7
b3 <rare> para <rare> | -17
b3 <rare> para un | -15
b3 <rare> so its | 21
b3 <rare> soy <given> | 6
b3 <rare> state <rare> | -23
b3 <rare> su <rare> | -21
b3 <rare> the names | 23
b3 <rare> this <rare> | 22
b3 <rare> this is | 14
b3 <rare> un <rare> | -12
b3 <rare> uniform and | -6
b3 <rare> up in | -28
b3 <rare> usted ha | -21
b3 <rare> wife <given> | -23
b3 <rare> with <rare> | -9
b3 <rare> with great | -6
b3 <rare> with red | -10
b3 <rare> with the | -3
b3 <rare> with three | -8
b3 ^ <given> <given> | -22
b3 ^ <given> <rare> | -35
b3 ^ <given> at | -13
b3 ^ <given> con | -11
b3 ^ <given> del | -25
b3 ^ <given> from | -14
b3 ^ <given> here | 16
b3 ^ <given> with | -9
b3 ^ <given> your | -7
b3 ^ <rare> <given> | -21
b3 ^ <rare> <rare> | 12
b3 ^ <rare> the | -5
b3 ^ <rare> this | -14
b3 ^ ^ <given> | -3
b3 ^ ^ <rare> | 19
b3 ^ ^ ^ | 13
b3 ^ ^ afternoon | 14
b3 ^ ^ blank | -23
b3 ^ ^ buenas | 22
b3 ^ ^ bueno | -31
b3 ^ ^ evening | 15
b3 ^ ^ good | -6
b3 ^ ^ greetings | 16
b3 ^ ^ hello | 11
b3 ^ ^ hey | -20
b3 ^ ^ hi | -10
b3 ^ ^ ho | -11
b3 ^ ^ hola | -4
b3 ^ ^ howdy | 16
b3 ^ ^ im | 16
b3 ^ ^ its | 34
b3 ^ ^ le | -32
b3 ^ ^ my | -27
b3 ^ ^ name | 17
b3 ^ ^ names | 30
b3 ^ ^ que | -12
b3 ^ ^ soy | 28
b3 ^ ^ tell | -27
b3 ^ ^ thanks | -32
b3 ^ ^ this | 44
b3 ^ ^ yeah | 18
b3 ^ ^ yes | 10
b3 ^ ^ yo | -11
b3 ^ ^ your | -12
b3 ^ afternoon <given> | -17
b3 ^ ask for | 30
b3 ^ attention your | -11
b3 ^ bill with | -11
b3 ^ buenas habla | 20
b3 ^ buenas soy | 33
b3 ^ bueno habla | 28
b3 ^ buenos dias | 17
b3 ^ calling from | -29
b3 ^ es un | -30
b3 ^ evening <given> | -11
b3 ^ evening <rare> | 19
b3 ^ good <rare> | 10
b3 ^ good afternoon | 22
b3 ^ good day | 12
b3 ^ good evening | 11
b3 ^ good morning | -19
b3 ^ hello <given> | -45
b3 ^ hello dear | 18
b3 ^ hello im | 27
b3 ^ hello its | 29
b3 ^ hello sir | 9
b3 ^ hello there | 11
b3 ^ hello will | -22
b3 ^ hello yes | -5
b3 ^ hey <given> | 28
b3 ^ hey im | 16
b3 ^ hey its | 38
b3 ^ hey man | 14
b3 ^ hey there | 22
b3 ^ hey this | 31
b3 ^ hi <given> | -32
b3 ^ hi im | 28
b3 ^ hi its | 37
b3 ^ hi love | -10
b3 ^ hi there | 19
b3 ^ hola <given> | -15
b3 ^ hola esta | -34
b3 ^ hola habla | 13
b3 ^ hola soy | 31
b3 ^ im <given> | 14
b3 ^ is this | -27
b3 ^ its <given> | -5
b3 ^ its mac | 12
b3 ^ last name | -8
b3 ^ le habla | 12
b3 ^ me llamo | 16
b3 ^ my husband | -25
b3 ^ my name | 22
b3 ^ my names | 29
b3 ^ name is | 16
b3 ^ officer lang | -12
b3 ^ senor habla | 12
b3 ^ si buenas | -8
b3 ^ si hello | 19
b3 ^ this heres | 32
b3 ^ this is | -4
b3 ^ well hey | 10
b3 ^ well howdy | 12
b3 ^ whats up | 25
b3 ^ yeah <given> | -5
b3 ^ yeah hello | 23
b3 ^ yeah hey | 21
b3 ^ yeah its | 26
b3 ^ yeah names | 21
b3 ^ yes <given> | -17
b3 ^ yes hello | 27
b3 ^ yes sir | 18
b3 ^ yo its | 32
b3 ^ your electric | -18
b3 a <car> <car> | -7
b3 a <l> <rare> | -5
b3 a <l> tomorrow | 17
b3 a <n> <n> | 21
b3 a <rare> <n> | 9
b3 a <rare> at | -6
b3 a <rare> in | -22
b3 a <rare> is | -13
b3 a <rare> part | 14
b3 a bit im | 8
b3 a dealer in | -10
b3 a guy named | -16
b3 a job in | -8
b3 a last name | -42
b3 a little <rare> | -35
b3 a message for | 7
b3 a message from | 25
b3 a new one | -20
b3 a nurse at | -7
b3 a paper one | -9
b3 a student at | -5
b3 accounts receivable at | -15
b3 address is <n> | -8
b3 adjuster with great | -8
b3 administration your social | -13
b3 after this is | 16
b3 afternoon calling from | -13
b3 afternoon i am | 8
b3 afternoon my names | 4
b3 afternoon this is | 18
b3 again <given> with | -7
b3 again its <given> | 18
b3 again this is | 11
b3 agent with <rare> | -7
b3 agua no la | -6
b3 air my names | 10
b3 air suspension fault | 7
b3 all this is | 20
b3 already got the | -8
b3 alternator im in | -17
b3 am in the | -3
b3 an <n> <n> | 9
b3 an adjuster with | -10
b3 an agent with | -11
b3 an appointment please | 12
b3 an appointment with | -5
b3 and get <rare> | 16
b3 and go on | -9
b3 and im <given> | 5
b3 and then the | -13
b3 and this is | 6
b3 and you win | 12
b3 anyway im <given> | 9
b3 appointment this is | 11
b3 arm <rare> im | 12
b3 around in im | 6
b3 as far as | -19
b3 as in <given> | -13
b3 as in boy | -33
b3 ask for <given> | 19
b3 at <given> and | -5
b3 at <n> <rare> | -21
b3 at <n> royal | -11
b3 at <rare> <rare> | -8
b3 at <rare> auto | -22
b3 at advance auto | -6
b3 at all names | 9
b3 at eleven under | 19
b3 at first coast | -18
b3 at greater mount | -6
b3 at highway speed | 13
b3 at idle call | 11
b3 at pick <l> | -19
b3 at six tonight | 15
b3 at ten tonight | 15
b3 at the <given> | -6
b3 at the <rare> | -6
b3 at the town | -18
b3 at work its | 9
b3 attorney call me | 20
b3 automotive program at | -5
b3 baby this is | 11
b3 back by the | -3
b3 backwards is this | -7
b3 bad my names | 12
b3 bad this is | 15
b3 ball joints <rare> | 19
b3 be asking for | 25
b3 be available monday | 13
b3 be im <given> | 7
b3 be wiring im | 11
b3 before it <rare> | 16
b3 belt <rare> im | 10
b3 belt i am | 15
b3 better put down | 20
b3 better this is | 15
b3 bien <rare> los | -7
b3 bill with oreilly | -8
b3 blocking a lane | 14
b3 boat <rare> on | -4
b3 bottle my name | 9
b3 brakes in the | -8
b3 broken <rare> names | 13
b3 brother this is | 4
b3 buenas habla <given> | -20
b3 buenas soy <given> | -12
b3 buenas tardes habla | 14
b3 buenas tardes soy | 24
b3 buenas this is | -31
b3 bueno si habla | 13
b3 buenos dias habla | 20
b3 buenos dias soy | 8
b3 business owner your | -12
b3 by citizens for | -31
b3 by friends of | 22
b3 by my coworker | -6
b3 by the church | -14
b3 by the way | 12
b3 call from the | -21
b3 call her im | 12
b3 call me im | 23
b3 called to say | 20
b3 calling about the | -18
b3 calling from <rare> | -9
b3 calling from google | -7
b3 calling from harbor | -15
b3 calling with the | -7
b3 cap and your | -8
b3 car <rare> on | -8
b3 car my names | 16
b3 cars extended warranty | -13
b3 casa aqui en | -8
b3 change my names | 12
b3 changes this is | 12
b3 check engine me | -14
b3 church on <rare> | -11
b3 citizens for common | -17
b3 citizens for safe | -19
b3 claims <rare> with | -4
b3 claims adjuster at | -6
b3 claims adjuster with | -7
b3 clicks <n> <n> | 11
b3 clicks my names | 6
b3 cliente usted ha | -17
b3 close at four | 14
b3 come out to | -16
b3 come to green | -15
b3 coming up the | -13
b3 commander <given> <rare> | -14
b3 concrete this is | 20
b3 coolant problem im | 12
b3 could come to | -18
b3 coworker <given> im | 7
b3 cruise to the | -22
b3 customer of yours | 10
b3 dare drive it | 13
b3 day <given> <rare> | -24
b3 day i am | 14
b3 day this is | 10
b3 day to you | 17
b3 de <given> su | -22
b3 de <rare> en | -19
b3 de <rare> para | -18
b3 de <rare> su | -20
b3 dead my names | 7
b3 dear customer your | -22
b3 dear this is | 9
b3 del <rare> <rare> | -8
b3 del <rare> de | -18
b3 department at <given> | -11
b3 department of social | -11
b3 desk at <given> | -24
b3 desk at mass | -19
b3 dias habla <given> | -22
b3 dias me llamo | 9
b3 dias soy <given> | -7
b3 director over at | -6
b3 disclosure my names | 9
b3 dispatch at first | -14
b3 do three days | 9
b3 do you take | -17
b3 does beep im | 5
b3 doesnt speak much | -5
b3 doesnt start im | 8
b3 doin this is | -6
b3 doing anything <rare> | 19
b3 dollars with no | -16
b3 done <rare> im | 16
b3 done right away | 11
b3 dr <given> <rare> | -6
b3 dr <rare> on | -12
b3 drive it <given> | -13
b3 driveway at <n> | -6
b3 el <given> el | -22
b3 el <rare> del | -9
b3 el radiador y | -6
b3 else this is | 6
b3 en la i | -8
b3 en los <rare> | -36
b3 es <given> <given> | -9
b3 es <given> <rare> | -20
b3 es un <rare> | -32
b3 esposa <given> pueden | -16
b3 estoy en el | -16
b3 evening im <given> | -7
b3 evening this is | 12
b3 everybody calls me | 3
b3 fee tell me | 5
b3 fine oh im | 9
b3 first call ha | 21
b3 first name <given> | -30
b3 first page of | -15
b3 flower shop in | -14
b3 fog my name | 10
b3 folks call me | -18
b3 for <rare> call | -39
b3 for a <rare> | -27
b3 for a better | -19
b3 for a stronger | -18
b3 for delivery <n> | -12
b3 for my back | 11
b3 for my daughter | -13
b3 for my neighbor | -4
b3 for oil synthetic | 13
b3 for our bakery | -11
b3 for the employee | -5
b3 for the mechanic | 20
b3 for the truck | 18
b3 forty my names | 11
b3 four this is | 16
b3 friend this is | 4
b3 friendly and your | -7
b3 from <rare> <given> | -10
b3 from <rare> fleet | -4
b3 from <rare> waste | -11
b3 from citizens for | -14
b3 from great <rare> | -4
b3 from harbor <rare> | -9
b3 from mount <rare> | -19
b3 from napa auto | -5
b3 from over on | -7
b3 from the <rare> | -22
b3 from the national | -14
b3 from the social | -23
b3 front desk at | -22
b3 gear this is | 18
b3 get <rare> <given> | -10
b3 get <rare> its | 9
b3 get it fixed | 12
b3 go anywhere its | 5
b3 going on its | 14
b3 going through insurance | 7
b3 good afternoon <given> | -7
b3 good afternoon sir | 14
b3 good day <given> | -14
b3 good evening <given> | -8
b3 good evening im | 6
b3 good evening its | 16
b3 good morning <given> | -10
b3 good morning desert | -18
b3 good morning im | 7
b3 good tune up | 17
b3 grant from mount | -12
b3 great hurry im | 6
b3 green stuff names | 13
b3 greetings this is | 11
b3 grinding my names | 5
b3 guys <given> from | -8
b3 guys selling in | -12
b3 guys work on | -21
b3 habit this is | 11
b3 habla <given> <given> | -9
b3 habla <given> <rare> | -8
b3 haha im <given> | 6
b3 have left the | -6
b3 have someone call | 14
b3 hello <given> <rare> | -29
b3 hello <given> from | -26
b3 hello <given> with | -21
b3 hello from <rare> | 13
b3 hello good day | 20
b3 hello i am | 30
b3 hello im <given> | -9
b3 hello is this | -19
b3 hello it is | 13
b3 hello its <given> | -18
b3 hello my name | 11
b3 hello my names | 10
b3 hello there names | 12
b3 hello this is | 8
b3 hello yes <given> | -16
b3 her the money | 15
b3 here from bright | -6
b3 here my names | 9
b3 here name is | 12
b3 here this is | 13
b3 here tonight im | 7
b3 here with <rare> | -16
b3 here with bright | -15
b3 hey <given> <given> | -30
b3 hey <given> here | 6
b3 hey <given> its | 17
b3 hey <rare> its | 33
b3 hey hey its | 16
b3 hey its <given> | -4
b3 hey its <rare> | 15
b3 hey man <given> | -13
b3 hey man its | 19
b3 hey my names | 14
b3 hey there <given> | -19
b3 hey there its | -7
b3 hey this is | 29
b3 hey yall its | 9
b3 hi <given> <given> | -9
b3 hi <given> <rare> | -7
b3 hi <given> from | -14
b3 hi <given> its | 5
b3 hi <given> with | -14
b3 hi good afternoon | 13
b3 hi good morning | 9
b3 hi im <given> | 16
b3 hi is this | -36
b3 hi its will | -12
b3 hi my names | 21
b3 hi the names | 14
b3 hi there <given> | -10
b3 hi this is | 16
b3 his name is | -40
b3 his plan im | 5
b3 hola <rare> la | -18
b3 hola habla <given> | -15
b3 hola me llamo | 20
b3 hola soy la | 23
b3 house <n> <rare> | -24
b3 house at <n> | -7
b3 house im in | -8
b3 how ya doin | 9
b3 how you doin | 10
b3 howdy this heres | 21
b3 hurry name is | 7
b3 i am <given> | -24
b3 i am in | -13
b3 i can start | -16
b3 i drive for | -13
b3 i drive it | 13
b3 i get <rare> | 16
b3 i go over | -10
b3 i got my | -17
b3 i got that | -5
b3 i got two | -33
b3 i live in | -18
b3 i live off | -18
b3 i paid the | -21
b3 i smell like | -11
b3 i think <given> | -26
b3 idle when hot | 10
b3 if you please | 14
b3 ill be around | -19
b3 ill just talk | 14
b3 im <given> <given> | -12
b3 im <given> <rare> | -18
b3 im <n> <n> | 16
b3 im at <n> | -20
b3 im at the | -15
b3 im calling for | -22
b3 im her dad | -9
b3 im her father | 16
b3 im her mom | 18
b3 im her son | 13
b3 im his neighbor | 20
b3 im in east | -10
b3 im in ponte | -5
b3 im in the | -25
b3 im kidding its | 6
b3 im on the | -14
b3 im over in | -14
b3 im trying you | 10
b3 im up in | -22
b3 im with <rare> | -4
b3 im your new | -4
b3 in <rare> its | 15
b3 in <rare> names | 18
b3 in a hurry | 12
b3 in it from | -5
b3 in it im | 16
b3 in the car | 7
b3 in the cold | -5
b3 in the driveway | 16
b3 in the south | -14
b3 in the winn | -12
b3 instead its <given> | -16
b3 into the the | -6
b3 is <given> <given> | -59
b3 is <given> <rare> | -38
b3 is <given> at | -8
b3 is <given> from | -8
b3 is <given> thats | -22
b3 is <given> with | -13
b3 is <n> on | -9
b3 is <rare> <given> | -22
b3 is <rare> <rare> | -15
b3 is <rare> mama | 19
b3 is <rare> wife | 19
b3 is about to | -25
b3 is back on | 19
b3 is big <given> | 26
b3 is bill with | -11
b3 is dispatch at | -19
b3 is down in | -12
b3 is dr <given> | -6
b3 is from the | -10
b3 is intended for | -22
b3 is is <given> | 26
b3 is miss <given> | 22
b3 is mrs <given> | -11
b3 is mrs <rare> | 20
b3 is napa on | -17
b3 is officer <given> | -13
b3 is pastor <given> | -5
b3 is reverend <given> | -8
b3 is sister <given> | -17
b3 is state <rare> | 20
b3 is the united | -20
b3 is this <rare> | -33
b3 is this is | 6
b3 it cost please | 9
b3 it in my | -29
b3 it last night | 15
b3 it on im | 8
b3 it please call | 11
b3 its <given> <given> | -9
b3 its <given> <rare> | -12
b3 its <given> again | 16
b3 its <given> at | -10
b3 its <given> from | -10
b3 its <given> on | -10
b3 its <given> with | -9
b3 its <rare> call | 17
b3 its <rare> oil | -9
b3 its an <n> | 10
b3 its by the | -4
b3 its father <given> | 14
b3 its me <given> | -11
b3 its not crazy | 17
b3 its the <rare> | -28
b3 its wiring <n> | 14
b3 job site in | -9
b3 jump i think | 11
b3 just ask for | -11
b3 just hot air | 11
b3 just need hands | 14
b3 just write <given> | 12
b3 kids in new | -14
b3 la <rare> de | -22
b3 la <rare> su | -22
b3 la comunidad de | -12
b3 la senora <given> | -31
b3 la troca se | -8
b3 labor this is | 24
b3 lane on the | -11
b3 las <rare> soy | 8
b3 last name <rare> | -31
b3 last name is | -15
b3 le <rare> del | -26
b3 le <rare> la | -11
b3 le habla <given> | -10
b3 leaking again its | 12
b3 lights dont work | 13
b3 like a <rare> | 13
b3 like the <rare> | 10
b3 lines the names | 17
b3 live at <n> | -6
b3 llamo <given> <given> | -5
b3 llave y no | -10
b3 llave y nomas | -7
b3 lo <rare> soy | 9
b3 long im <given> | 26
b3 looked it up | 15
b3 lord this is | 14
b3 los <rare> <rare> | -25
b3 los <rare> soy | 12
b3 los frenos de | -6
b3 lot at <rare> | -19
b3 lot on on | -12
b3 lot row <l> | 8
b3 machines so its | 9
b3 making noise like | -11
b3 man my name | 6
b3 man this is | -23
b3 married so its | 13
b3 may qualify for | -33
b3 may remember me | 14
b3 me <rare> la | -14
b3 me down as | -18
b3 me llamo <given> | -33
b3 me llamo <rare> | -17
b3 me my names | 4
b3 me name is | 14
b3 me puede <rare> | -24
b3 me sorry its | 4
b3 me this is | 4
b3 mean this is | 23
b3 melting my names | 12
b3 memo for short | 22
b3 message about your | -14
b3 message from <given> | -10
b3 message from the | -10
b3 message is for | -37
b3 message regarding your | -12
b3 mi carro se | -9
b3 mi hermano es | 15
b3 mi nombre es | 34
b3 mire le habla | 7
b3 mire me llamo | 11
b3 mobile guys in | -7
b3 monday october <rare> | -25
b3 money were off | -11
b3 more this is | 8
b3 morning <given> <rare> | -26
b3 morning <given> from | -9
b3 morning <given> with | -20
b3 morning im <given> | -15
b3 morning its <given> | -14
b3 morning my names | 17
b3 morning next week | 9
b3 morning this is | 22
b3 mrs <rare> le | -12
b3 mrs <rare> on | -20
b3 ms <rare> at | -15
b3 my <car> <car> | 5
b3 my <car> last | -10
b3 my <car> thanks | 35
b3 my appointment for | -13
b3 my cleaning with | -6
b3 my insurance its | 14
b3 my name <given> | -7
b3 my name <rare> | -6
b3 my name is | 50
b3 my names <given> | -4
b3 my names rich | 21
b3 my names will | -10
b3 my number im | 35
b3 my office <n> | -6
b3 my office in | -6
b3 my tire on | -12
b3 my warranty company | 15
b3 name <given> <given> | -7
b3 name <rare> <rare> | -10
b3 name is <given> | -66
b3 name is <rare> | -29
b3 name is grant | -18
b3 name is is | 17
b3 name is joy | -19
b3 name is will | -17
b3 name really is | 4
b3 names <given> <given> | -12
b3 names <given> <rare> | -18
b3 names <given> well | 20
b3 national small business | -7
b3 need to know | -11
b3 never met im | 9
b3 new voicemail from | -14
b3 next month <given> | -16
b3 next month im | 14
b3 night stay in | -13
b3 no just call | 6
b3 no prende <rare> | -8
b3 no prende le | -6
b3 nobody called me | 8
b3 noches le habla | 13
b3 noise this is | 6
b3 nombre es <given> | -13
b3 nombre es <rare> | -20
b3 not <rare> nobody | 7
b3 not charging im | 10
b3 not verified and | -11
b3 nothing <rare> necesito | -8
b3 nothing my names | 10
b3 notice from the | -24
b3 now now now | -9
b3 number for the | -14
b3 number im <given> | -30
b3 number im grant | -8
b3 of <rare> oh | 14
b3 of royal and | -11
b3 of tax and | -8
b3 of the <rare> | -20
b3 off my names | 8
b3 off this is | 21
b3 office <n> west | -16
b3 office park on | -7
b3 office this is | 32
b3 oh <given> <given> | -8
b3 oh im <given> | 7
b3 oh this is | 11
b3 oil change its | 20
b3 ok name is | 13
b3 okay my names | 24
b3 okay thank you | -21
b3 on <rare> im | 15
b3 on a little | -21
b3 on behalf of | -15
b3 on my names | 5
b3 on old st | -17
b3 on the <given> | -18
b3 on this is | 5
b3 once <rare> im | 10
b3 one paying im | 10
b3 open like now | 17
b3 oprima uno para | -14
b3 orange park off | -20
b3 order at the | -12
b3 order of the | -11
b3 out here in | -5
b3 out im in | -5
b3 out my names | 10
b3 out on old | -19
b3 over at <n> | -7
b3 over at <rare> | -10
b3 over at advance | -3
b3 over at car | -6
b3 over at the | -7
b3 over by <given> | -13
b3 over on <n> | -5
b3 overheating my names | 12
b3 owner my names | 13
b3 paid for by | -18
b3 paper anyway im | 5
b3 para <rare> la | -29
b3 para <rare> un | -12
b3 para <rare> una | -14
b3 para manana para | -6
b3 parking lot at | -23
b3 parking lot on | -13
b3 parts department at | -15
b3 parts man for | -11
b3 parts store on | -10
b3 passing real close | 12
b3 past <rare> on | -9
b3 pay the gas | 14
b3 peace this is | 13
b3 pero <rare> me | -16
b3 pero <rare> soy | 12
b3 phone <rare> phone | -16
b3 pick <l> save | -11
b3 pickup its for | 17
b3 place you work | 12
b3 plan through the | -8
b3 please please call | 7
b3 please this is | 25
b3 por <rare> de | -18
b3 por favor me | -19
b3 possibly oh <given> | 9
b3 press one to | -11
b3 private <rare> in | -13
b3 pueda me <rare> | -16
b3 puede <rare> el | -9
b3 pump i think | 17
b3 pump is shot | 7
b3 que <rare> habla | 27
b3 que <rare> soy | 23
b3 que me los | -8
b3 que usted ha | -13
b3 quit on the | -13
b3 range out of | -20
b3 rank higher on | -5
b3 re <rare> state | -21
b3 reach the <rare> | -3
b3 really this is | 14
b3 really weird like | -12
b3 receivable at <rare> | -11
b3 records please ring | 13
b3 replaced this is | 5
b3 right here in | -14
b3 right it like | -11
b3 right road its | -7
b3 road and not | -10
b3 rotors im in | -6
b3 royal and sons | -9
b3 same thing on | -6
b3 says <n> im | 8
b3 se calienta mucho | -7
b3 second opinion im | 12
b3 security administration your | -8
b3 senor le habla | 10
b3 shakes at idle | 19
b3 shell station on | -5
b3 shop this is | 13
b3 si buenas <given> | -19
b3 si buenas tardes | 14
b3 side name is | 9
b3 side or both | 7
b3 silver <car> <car> | 9
b3 since before <rare> | 11
b3 sir my name | 5
b3 sir my names | 14
b3 sir this is | 27
b3 sister <given> with | -7
b3 six years at | -7
b3 slipping my names | 11
b3 small business relief | -8
b3 so <n> im | 12
b3 so i aint | -16
b3 so its <given> | -13
b3 so its me | 12
b3 so my names | 6
b3 so no hurry | 8
b3 so this is | 29
b3 some this is | 9
b3 something this is | 6
b3 sorry here is | 15
b3 sorry its <given> | 6
b3 soy <given> <given> | -9
b3 squealing my names | 8
b3 start at <n> | -13
b3 start her names | 6
b3 start im <given> | -9
b3 stopped working names | 10
b3 stronger tomorrow on | -8
b3 struts my names | 18
b3 stuck at the | -5
b3 stuck with me | 6
b3 stuff names <given> | -14
b3 su <rare> <rare> | -25
b3 su <rare> de | -18
b3 su <rare> soy | 11
b3 subtitles by the | -22
b3 take your time | 13
b3 tarde soy <given> | 19
b3 tardes habla <given> | -5
b3 tardes le habla | 13
b3 tardes me llamo | 18
b3 tardes soy <given> | -19
b3 target on <rare> | -5
b3 thanks oh <given> | 14
b3 that half inch | -13
b3 that name is | 7
b3 that since before | -17
b3 that wont start | 16
b3 that would suit | 8
b3 the <car> on | -19
b3 the <rare> <given> | 14
b3 the <rare> animal | -6
b3 the <rare> in | -12
b3 the <rare> on | -36
b3 the <rare> order | -22
b3 the <rare> since | -7
b3 the ac quit | 10
b3 the apartment on | -7
b3 the audi <n> | 14
b3 the beach im | 10
b3 the bridge the | -8
b3 the college im | 10
b3 the costco in | -11
b3 the counter at | -18
b3 the department of | -12
b3 the garage at | -6
b3 the gym on | -8
b3 the house <n> | -20
b3 the intersection at | -6
b3 the labor call | 10
b3 the light on | -18
b3 the like the | -5
b3 the mobile mechanic | 18
b3 the name is | 9
b3 the names <given> | -10
b3 the national small | -13
b3 the office <n> | -4
b3 the office at | -13
b3 the oreilly on | -5
b3 the owner its | 5
b3 the parts from | -17
b3 the publix on | -40
b3 the sellers in | -19
b3 the shell on | -6
b3 the shop on | -8
b3 the small business | -7
b3 the social security | -26
b3 the state of | -29
b3 the student loan | -8
b3 the summer my | -6
b3 the tank today | 9
b3 the target on | -14
b3 the vehicle is | -14
b3 the work its | 12
b3 the yellow house | 12
b3 there <given> <rare> | -15
b3 there <given> with | -10
b3 there this is | 14
b3 theres smoke just | -22
b3 theres weather coming | 13
b3 they call me | 16
b3 thing i think | 10
b3 thing this is | 10
b3 things this is | 6
b3 this <rare> by | -15
b3 this heres <given> | -23
b3 this is <given> | 13
b3 this is <rare> | -32
b3 this is bill | -15
b3 this is price | 5
b3 this is skip | 13
b3 this is state | -20
b3 this is stone | 12
b3 this is the | -22
b3 this is will | -12
b3 this would be | 19
b3 though this is | 22
b3 thousand dollars no | -20
b3 three and i | -9
b3 three weeks out | 16
b3 through the <rare> | -6
b3 time its me | 8
b3 time this is | 16
b3 times before it | -19
b3 timing belt changed | 14
b3 tip this is | 18
b3 tire my names | 14
b3 tire over in | -5
b3 tires this is | 11
b3 to pay my | -6
b3 to re <rare> | -28
b3 to reach a | -23
b3 to reach the | -5
b3 to see if | -9
b3 to sell it | 16
b3 today my names | 15
b3 today please im | 6
b3 today this is | 17
b3 tomorrow for work | 15
b3 tomorrow morning with | -16
b3 tonight <given> <rare> | -15
b3 tonight im <given> | -7
b3 tonight this is | 10
b3 trabajo me llamo | 14
b3 trying to reach | -25
b3 tuesday this is | 19
b3 un <rare> con | -19
b3 un <rare> soy | 13
b3 una bateria el | -21
b3 uncle <given> its | 15
b3 uniforms and shop | -4
b3 until <n> <n> | -5
b3 up man its | 19
b3 up my names | 10
b3 up name is | 5
b3 up this is | 11
b3 us first for | -28
b3 usted ha <rare> | -23
b3 usual tune up | 9
b3 van i checked | 14
b3 ventana <rare> soy | 5
b3 vote no on | -22
b3 vote yes on | -19
b3 voters in the | -18
b3 wanna go home | 13
b3 wants six hundred | 8
b3 was <rare> by | -23
b3 was parked on | -6
b3 we buy houses | -15
b3 we noticed your | -13
b3 week instead its | 15
b3 week name is | 23
b3 weeks fine names | 6
b3 weeks this is | 16
b3 well this is | 8
b3 what scratch saturday | 11
b3 what up this | 17
b3 whats good its | 14
b3 whats good this | 29
b3 whats up <given> | -15
b3 whats up its | 25
b3 when you can | 18
b3 will touch it | 11
b3 wiper blades im | 13
b3 with <rare> <rare> | -7
b3 with <rare> fleet | -12
b3 with <rare> garage | -5
b3 with <rare> states | -10
b3 with auto shop | -6
b3 with helping hands | -10
b3 with the <rare> | -7
b3 with the internal | -4
b3 with the small | -10
b3 with the social | -7
b3 with the student | -11
b3 with the vehicle | -8
b3 with walmart im | 8
b3 with yelp for | -9
b3 with you for | -5
b3 work its <given> | -6
b3 would be good | 10
b3 would be great | 9
b3 would be perfect | 9
b3 would that run | 10
b3 writing down is | 20
b3 y no <rare> | -8
b3 y nomas <rare> | -7
b3 yall handle wiring | 7
b3 yeah hi its | 23
b3 yeah is this | -22
b3 yeah its <given> | 5
b3 yeah this is | 6
b3 year two thousand | 10
b3 yes <rare> call | 12
b3 yes hello its | 15
b3 yes this is | 29
b3 yesterday this is | 8
b3 yet this is | 33
b3 yo this is | -6
b3 you <given> from | -18
b3 you a try | 6
b3 you can help | 12
b3 you can reach | 21
b3 you come to | -5
b3 you concerning your | -15
b3 you do those | 13
b3 you drive it | 13
b3 you free im | 8
b3 you get time | -10
b3 you or nobody | 9
b3 you this is | 31
b3 your listing on | -14
b3 your number from | -28
b3 your time <given> | -8
b3 youre the fellow | 16
ba <car> <n> | 23
ba <car> <n> known Aa | 13
ba <car> <n> known aa | 31
ba <car> <rare> | -29
ba <car> <rare> known Aa | -28
ba <car> <rare> known aa | -11
ba <car> <rare> unknown Aa | -11
ba <car> and | -20
ba <car> and unknown Aa | -20
ba <car> i | -27
ba <car> i unknown Aa | -27
ba <car> is | 12
ba <car> is known Aa | 22
ba <car> is unknown Aa | -12
ba <car> needs | -17
ba <car> the | -11
ba <car> the unknown Aa | -10
ba <given> $ known Aa | 6
ba <given> $ unknown Aa | -11
ba <given> $ unknown aa | -8
ba <given> <car> | -22
ba <given> <car> known Aa | -16
ba <given> <car> unknown Aa | -12
ba <given> <car> unknown aa | -10
ba <given> <given> | -9
ba <given> <given> known Aa | -13
ba <given> <given> known aa | -6
ba <given> <given> unknown Aa | -17
ba <given> <given> unknown aa | -6
ba <given> <l> | -30
ba <given> <l> known Aa | -17
ba <given> <l> known aa | -16
ba <given> <l> unknown Aa | -15
ba <given> <l> unknown aa | -30
ba <given> <n> | -50
ba <given> <n> known Aa | -36
ba <given> <n> known aa | -39
ba <given> <n> unknown Aa | -11
ba <given> <n> unknown aa | -12
ba <given> <rare> | -41
ba <given> <rare> known Aa | -40
ba <given> <rare> known aa | -22
ba <given> <rare> unknown Aa | -13
ba <given> <rare> unknown aa | -15
ba <given> a | -23
ba <given> a unknown Aa | -4
ba <given> about | -9
ba <given> actually | 26
ba <given> again | -17
ba <given> again unknown Aa | -10
ba <given> and | -32
ba <given> and known Aa | -25
ba <given> and known aa | -11
ba <given> and unknown Aa | -14
ba <given> and unknown aa | -12
ba <given> area | -12
ba <given> area unknown Aa | -13
ba <given> area unknown aa | -10
ba <given> at | -38
ba <given> at unknown Aa | -14
ba <given> at unknown aa | -31
ba <given> but unknown Aa | -20
ba <given> call | -32
ba <given> call known aa | -20
ba <given> call unknown Aa | -33
ba <given> calling | -46
ba <given> calling known Aa | -44
ba <given> calling known aa | -21
ba <given> calling unknown Aa | -30
ba <given> calling unknown aa | -6
ba <given> can | -13
ba <given> claims | -7
ba <given> claims unknown Aa | -7
ba <given> date | -8
ba <given> date unknown Aa | -8
ba <given> de | -12
ba <given> did | 12
ba <given> did unknown Aa | -8
ba <given> do | -8
ba <given> do unknown Aa | -8
ba <given> down | -25
ba <given> down known aa | -14
ba <given> el | -10
ba <given> el unknown Aa | -5
ba <given> es | -7
ba <given> es unknown Aa | -7
ba <given> everybody | -18
ba <given> everybody unknown Aa | -18
ba <given> for | -5
ba <given> for unknown Aa | -5
ba <given> from | 6
ba <given> from known Aa | 8
ba <given> from unknown Aa | -25
ba <given> from unknown aa | -6
ba <given> got | -34
ba <given> got known Aa | -18
ba <given> got known aa | -30
ba <given> got unknown Aa | -10
ba <given> have | -11
ba <given> have unknown aa | -11
ba <given> here | -44
ba <given> here known aa | -40
ba <given> here unknown Aa | -11
ba <given> here unknown aa | -10
ba <given> i | 10
ba <given> i known Aa | -32
ba <given> i known aa | 29
ba <given> i unknown Aa | -13
ba <given> i unknown aa | -19
ba <given> id | -36
ba <given> id unknown Aa | -4
ba <given> if | 15
ba <given> if unknown Aa | -6
ba <given> ill | -30
ba <given> ill unknown Aa | -29
ba <given> im | -7
ba <given> im unknown Aa | -9
ba <given> im unknown aa | -15
ba <given> in | -7
ba <given> in unknown Aa | -7
ba <given> is | -34
ba <given> is known aa | -29
ba <given> is unknown Aa | -11
ba <given> is unknown aa | -10
ba <given> it | -9
ba <given> it unknown Aa | -19
ba <given> it unknown aa | -8
ba <given> its | -24
ba <given> its known Aa | -15
ba <given> its unknown Aa | -11
ba <given> its unknown aa | -25
ba <given> ive | -5
ba <given> ive known Aa | 5
ba <given> ive unknown Aa | -9
ba <given> just | -26
ba <given> just unknown Aa | -6
ba <given> last | 11
ba <given> last known Aa | 17
ba <given> last known aa | 3
ba <given> last unknown Aa | -4
ba <given> last unknown aa | -19
ba <given> leave | -16
ba <given> like | -12
ba <given> like unknown Aa | -12
ba <given> llamame | 19
ba <given> los | -17
ba <given> los unknown Aa | -6
ba <given> me | -13
ba <given> me unknown Aa | -13
ba <given> mi | -22
ba <given> mi known Aa | -16
ba <given> mi known aa | -4
ba <given> mi unknown Aa | -9
ba <given> mi unknown aa | -6
ba <given> my | -20
ba <given> my known Aa | -12
ba <given> my known aa | -24
ba <given> my unknown Aa | -10
ba <given> my unknown aa | 4
ba <given> necesito | -16
ba <given> necesito known Aa | -17
ba <given> necesito unknown Aa | -5
ba <given> no | -14
ba <given> no known Aa | -10
ba <given> no unknown Aa | -17
ba <given> no unknown aa | -9
ba <given> not | 13
ba <given> not unknown aa | -19
ba <given> now | -16
ba <given> now unknown Aa | -16
ba <given> number | -28
ba <given> numbers | -16
ba <given> numbers unknown Aa | -16
ba <given> on | -9
ba <given> on unknown Aa | -8
ba <given> one | -20
ba <given> one unknown Aa | -7
ba <given> our | -12
ba <given> our unknown Aa | -12
ba <given> over | 18
ba <given> over known Aa | 25
ba <given> over unknown Aa | -12
ba <given> over unknown aa | -16
ba <given> oye | 15
ba <given> park | -6
ba <given> park known aa | -5
ba <given> phone | -13
ba <given> phone unknown Aa | -13
ba <given> quiero | -15
ba <given> returning | -3
ba <given> returning unknown Aa | -3
ba <given> se | -7
ba <given> se unknown Aa | -7
ba <given> she | -19
ba <given> so | -22
ba <given> so unknown aa | -22
ba <given> sorry | 9
ba <given> speaking | -12
ba <given> speaking unknown Aa | -10
ba <given> spelled | -16
ba <given> spelled unknown Aa | -16
ba <given> tengo | -23
ba <given> tengo known Aa | -18
ba <given> tengo unknown Aa | -10
ba <given> tengo unknown aa | -7
ba <given> thank | -16
ba <given> that | -24
ba <given> that unknown Aa | -18
ba <given> thats | -11
ba <given> thats unknown Aa | -11
ba <given> the | -15
ba <given> the known Aa | -5
ba <given> the unknown Aa | -34
ba <given> the unknown aa | -14
ba <given> this | -28
ba <given> this unknown Aa | -28
ba <given> truck | -23
ba <given> up | -31
ba <given> up unknown Aa | -14
ba <given> usted | -8
ba <given> usted unknown Aa | -8
ba <given> ustedes | -15
ba <given> we | -31
ba <given> we unknown Aa | -24
ba <given> were | 7
ba <given> were unknown Aa | -11
ba <given> with | -25
ba <given> with known Aa | -17
ba <given> with unknown Aa | -8
ba <given> with unknown aa | -33
ba <given> y | -17
ba <given> y known aa | -8
ba <given> y unknown aa | -7
ba <given> yes | -8
ba <given> yes unknown aa | -8
ba <given> you known Aa | -16
ba <given> you known aa | 19
ba <given> you unknown Aa | -8
ba <given> you unknown aa | -8
ba <given> your | 22
ba <given> your unknown Aa | -28
ba <given> youve | -10
ba <given> youve unknown Aa | -10
ba <l> <l> | 7
ba <l> <n> | -3
ba <l> <n> known aa | -25
ba <l> <n> unknown aa | -40
ba <l> <rare> | -41
ba <l> <rare> known Aa | -9
ba <l> and | -19
ba <l> and unknown aa | -19
ba <l> i | 12
ba <n> $ known aa | 21
ba <n> $ unknown Aa | -12
ba <n> <given> | -18
ba <n> <given> unknown Aa | -8
ba <n> <l> | 30
ba <n> <l> known Aa | 33
ba <n> <n> | 26
ba <n> <n> known Aa | 26
ba <n> <n> known aa | 23
ba <n> <n> unknown Aa | -33
ba <n> <rare> | -13
ba <n> <rare> known Aa | -10
ba <n> <rare> known aa | -10
ba <n> <rare> unknown Aa | -4
ba <n> are | -6
ba <n> are unknown Aa | -6
ba <n> at | -7
ba <n> avenue | -13
ba <n> call | -20
ba <n> call unknown Aa | -8
ba <n> im | -12
ba <n> im unknown Aa | -12
ba <n> its | 27
ba <n> my | -7
ba <n> my unknown Aa | -7
ba <n> numbers | -9
ba <n> on | -6
ba <n> on unknown Aa | -6
ba <n> road | -11
ba <n> road unknown Aa | -4
ba <n> she | -18
ba <n> street | -11
ba <n> street unknown Aa | -10
ba <n> thank | -23
ba <n> thank unknown Aa | -23
ba <n> zip | -18
ba <n> zip unknown Aa | -18
ba <rare> $ | -38
ba <rare> $ unknown Aa | -18
ba <rare> $ unknown aa | -31
ba <rare> <car> | -29
ba <rare> <car> unknown Aa | -29
ba <rare> <car> unknown aa | -9
ba <rare> <given> | -20
ba <rare> <given> known Aa | -16
ba <rare> <given> unknown Aa | -8
ba <rare> <l> | -4
ba <rare> <l> unknown Aa | -33
ba <rare> <l> unknown aa | 14
ba <rare> <n> known Aa | -12
ba <rare> <n> known aa | 25
ba <rare> <n> unknown Aa | 10
ba <rare> <n> unknown aa | -17
ba <rare> <rare> known Aa | 10
ba <rare> <rare> known aa | -24
ba <rare> <rare> unknown Aa | -39
ba <rare> <rare> unknown aa | -13
ba <rare> a | -13
ba <rare> a unknown Aa | -13
ba <rare> all | -5
ba <rare> all unknown aa | -5
ba <rare> and | 3
ba <rare> and known Aa | 13
ba <rare> and unknown Aa | -30
ba <rare> and unknown aa | -5
ba <rare> at | 14
ba <rare> at unknown Aa | -22
ba <rare> auto | -5
ba <rare> auto unknown Aa | -5
ba <rare> but | 13
ba <rare> call | -25
ba <rare> call known Aa | -12
ba <rare> call unknown Aa | -21
ba <rare> calling | -27
ba <rare> calling unknown Aa | -8
ba <rare> can | -23
ba <rare> can unknown Aa | -23
ba <rare> claims | -6
ba <rare> claims unknown Aa | -6
ba <rare> cuanto | -18
ba <rare> cuanto unknown aa | -18
ba <rare> de | 28
ba <rare> drive | -10
ba <rare> drive unknown aa | -10
ba <rare> early | -28
ba <rare> el | -25
ba <rare> el unknown Aa | -7
ba <rare> el unknown aa | -23
ba <rare> en | -33
ba <rare> en unknown Aa | -10
ba <rare> en unknown aa | -37
ba <rare> es | -11
ba <rare> family | -44
ba <rare> for | -20
ba <rare> for unknown Aa | -16
ba <rare> for unknown aa | -19
ba <rare> found | -9
ba <rare> found unknown Aa | -9
ba <rare> from | -28
ba <rare> from unknown aa | 10
ba <rare> got | -5
ba <rare> got unknown aa | -4
ba <rare> has | -25
ba <rare> has unknown Aa | -25
ba <rare> have | -6
ba <rare> have unknown aa | -6
ba <rare> he | -18
ba <rare> here unknown aa | -32
ba <rare> i | -50
ba <rare> i known Aa | -19
ba <rare> i unknown Aa | -36
ba <rare> i unknown aa | -21
ba <rare> if | -9
ba <rare> im | -18
ba <rare> im known Aa | -10
ba <rare> im unknown Aa | -19
ba <rare> in | 18
ba <rare> in unknown Aa | 19
ba <rare> insurance | -5
ba <rare> insurance unknown Aa | -5
ba <rare> is | -19
ba <rare> is known Aa | -12
ba <rare> is unknown Aa | -13
ba <rare> its | -18
ba <rare> its unknown Aa | -3
ba <rare> ive | -23
ba <rare> ive unknown Aa | -16
ba <rare> la | -18
ba <rare> last | 13
ba <rare> last known Aa | 20
ba <rare> like | -13
ba <rare> like unknown Aa | -13
ba <rare> me | -13
ba <rare> me unknown aa | -8
ba <rare> my | -38
ba <rare> my known Aa | -17
ba <rare> my unknown Aa | -37
ba <rare> my unknown aa | -10
ba <rare> nomas | -5
ba <rare> nomas unknown aa | -5
ba <rare> not | -5
ba <rare> now | -19
ba <rare> number | -18
ba <rare> number unknown Aa | -18
ba <rare> oil | -4
ba <rare> oil unknown Aa | -4
ba <rare> on | 12
ba <rare> on known Aa | 19
ba <rare> on unknown Aa | -12
ba <rare> on unknown aa | -12
ba <rare> one | 16
ba <rare> one unknown Aa | -10
ba <rare> our | -11
ba <rare> our unknown Aa | -11
ba <rare> out | -27
ba <rare> out unknown aa | -22
ba <rare> over | 9
ba <rare> over unknown Aa | -18
ba <rare> para | -23
ba <rare> para unknown aa | -23
ba <rare> phone | -18
ba <rare> phone unknown Aa | -18
ba <rare> por | -38
ba <rare> por unknown aa | -33
ba <rare> presione | -16
ba <rare> presione unknown aa | -16
ba <rare> road | -5
ba <rare> service | -8
ba <rare> service unknown Aa | -3
ba <rare> service unknown aa | -8
ba <rare> she | -14
ba <rare> so | -15
ba <rare> so unknown aa | -15
ba <rare> soy | -7
ba <rare> soy unknown aa | -7
ba <rare> speaking | 14
ba <rare> speaking unknown Aa | 15
ba <rare> spelled | -17
ba <rare> supply | -7
ba <rare> supply unknown Aa | -7
ba <rare> tengo | -8
ba <rare> tengo unknown Aa | -8
ba <rare> thats | -25
ba <rare> thats unknown aa | -18
ba <rare> the | 7
ba <rare> the known Aa | 19
ba <rare> the unknown Aa | -24
ba <rare> this | 16
ba <rare> trabajo | -10
ba <rare> trabajo known aa | -10
ba <rare> una | -15
ba <rare> up | -23
ba <rare> up unknown Aa | -23
ba <rare> we | -24
ba <rare> we unknown Aa | -23
ba <rare> were | -17
ba <rare> were unknown Aa | -17
ba <rare> weve | -19
ba <rare> weve unknown Aa | -19
ba <rare> with | -12
ba <rare> with known Aa | 5
ba <rare> with unknown Aa | -23
ba <rare> y | -20
ba <rare> y unknown aa | -9
ba <rare> you | -14
ba <rare> you unknown Aa | -11
ba <rare> you unknown aa | -10
ba <rare> your | 13
ba <rare> your unknown Aa | -9
ba ^ <car> | 64
ba ^ <car> known Aa | 37
ba ^ <car> known aa | 72
ba ^ <car> unknown Aa | 17
ba ^ <given> | -15
ba ^ <given> known Aa | -7
ba ^ <given> known aa | -18
ba ^ <given> unknown Aa | -11
ba ^ <l> | 37
ba ^ <l> known Aa | 31
ba ^ <n> | 37
ba ^ <n> known Aa | 37
ba ^ <rare> | 5
ba ^ <rare> known Aa | -9
ba ^ <rare> known aa | 12
ba ^ <rare> unknown Aa | -6
ba ^ <rare> unknown aa | -18
ba ^ a | 36
ba ^ a known Aa | 36
ba ^ again | 66
ba ^ again known Aa | 32
ba ^ again known aa | 56
ba ^ at | 17
ba ^ at known Aa | 95
ba ^ buenas | 28
ba ^ buenas known Aa | 28
ba ^ calling | 25
ba ^ calling known Aa | 16
ba ^ calling known aa | 52
ba ^ can | 35
ba ^ can known Aa | 35
ba ^ do | 62
ba ^ do known Aa | 47
ba ^ es | -30
ba ^ es unknown aa | -30
ba ^ from | 68
ba ^ from known Aa | 56
ba ^ from known aa | 43
ba ^ got | 53
ba ^ got known Aa | 49
ba ^ hello | -23
ba ^ hello unknown Aa | -23
ba ^ here | 30
ba ^ here known aa | 52
ba ^ hi | 7
ba ^ hi known Aa | 7
ba ^ i | 25
ba ^ i known Aa | 75
ba ^ i known aa | 14
ba ^ id | 22
ba ^ id known Aa | 22
ba ^ im | 45
ba ^ im known Aa | 30
ba ^ im known aa | 55
ba ^ in known Aa | 26
ba ^ is | 46
ba ^ is known aa | 43
ba ^ its | 5
ba ^ its known Aa | 6
ba ^ its known aa | 10
ba ^ its unknown Aa | -9
ba ^ its unknown aa | -7
ba ^ ive | 31
ba ^ ive known Aa | 31
ba ^ just | -27
ba ^ just known Aa | -27
ba ^ my | 52
ba ^ my known Aa | 44
ba ^ not | 13
ba ^ not known Aa | -8
ba ^ on | 30
ba ^ on known Aa | 30
ba ^ out | 32
ba ^ out known Aa | 32
ba ^ over | 25
ba ^ over known Aa | 25
ba ^ quick | 5
ba ^ quick known Aa | 5
ba ^ returning | 24
ba ^ returning known Aa | 24
ba ^ so | -9
ba ^ so unknown aa | -12
ba ^ someone | 30
ba ^ someone known Aa | 30
ba ^ soy | -26
ba ^ speaking | 25
ba ^ speaking known Aa | 18
ba ^ thats | 35
ba ^ thats known Aa | 35
ba ^ the | 26
ba ^ the known Aa | 57
ba ^ the unknown Aa | -10
ba ^ this | -8
ba ^ this known Aa | 28
ba ^ this unknown Aa | -20
ba ^ usted | -29
ba ^ usted unknown aa | -29
ba ^ what | -30
ba ^ whats | -7
ba ^ when | 30
ba ^ when known Aa | 30
ba ^ with | 27
ba ^ with known Aa | 23
ba ^ with known aa | 38
ba ^ yeah | 29
ba ^ yeah known Aa | 29
ba ^ yes | 31
ba ^ yes known Aa | 31
ba ^ you | 31
ba ^ you known Aa | 19
ba ^ your | 37
ba ^ your known Aa | 36
ba ^ youve | 24
ba ^ youve known Aa | 24
ba advance commercial | -4
ba advance commercial unknown Aa | -4
ba afternoon <rare> | -15
ba afternoon <rare> known Aa | -15
ba afternoon here | 21
ba afternoon here known Aa | 21
ba afternoon speaking | 12
ba afternoon speaking known Aa | 12
ba again $ | -16
ba again $ known Aa | -16
ba again with | 14
ba again with known Aa | 14
ba ago and | -22
ba aint it | -14
ba aint it unknown aa | -14
ba aint no | -11
ba aint no unknown aa | -11
ba am <given> | -29
ba am <given> known Aa | -24
ba am <l> | 23
ba am <l> known Aa | 23
ba am <rare> | -23
ba am <rare> known Aa | -15
ba am i | 31
ba am i known aa | 25
ba am my | 28
ba am my known Aa | 28
ba and <n> | -23
ba and <n> unknown Aa | -23
ba and and | -15
ba and and unknown Aa | -15
ba and be | -15
ba and be known aa | -15
ba and i | -21
ba and i unknown Aa | -21
ba and please | -27
ba and please unknown Aa | -13
ba and start | -8
ba and start unknown aa | -8
ba and the | -7
ba and the unknown Aa | -7
ba and used | -13
ba and used known Aa | -13
ba animal my | -6
ba animal my unknown Aa | -6
ba around and | -6
ba at <given> | -5
ba at <given> unknown Aa | -5
ba at <n> | -18
ba at <n> unknown Aa | -18
ba at <rare> | -31
ba at <rare> known Aa | -23
ba at <rare> unknown Aa | -19
ba at and | -15
ba at and known Aa | -10
ba at and unknown Aa | -5
ba at auto | -13
ba at auto unknown Aa | -13
ba at calling | -21
ba at calling unknown Aa | -18
ba at coast | -12
ba at coast unknown Aa | -12
ba at i | -9
ba at i unknown Aa | -9
ba at im | -8
ba at im unknown Aa | -8
ba at in | -5
ba at in unknown Aa | -5
ba at ive | -11
ba at ive unknown Aa | -11
ba at mount | -5
ba at mount unknown Aa | -5
ba at my | -9
ba at my unknown Aa | -9
ba at on | -12
ba at on unknown Aa | -12
ba at one | -4
ba at one unknown Aa | -4
ba at our | -12
ba at our unknown Aa | -5
ba at parts | -4
ba at parts unknown Aa | -4
ba at so | -5
ba at state | -6
ba at supply | -8
ba at supply unknown Aa | -8
ba at that | -14
ba at the | -17
ba at the unknown Aa | -14
ba at tire | -4
ba at towing | -8
ba at towing unknown Aa | -8
ba at transmission | -5
ba at transmission unknown Aa | -5
ba at we | -12
ba at we unknown Aa | -12
ba at with | -8
ba at with unknown Aa | -8
ba at your | -11
ba at your unknown Aa | -11
ba auto i | -24
ba auto i unknown Aa | -24
ba auto the | -6
ba auto the unknown Aa | -6
ba auto your | -8
ba auto your unknown Aa | -8
ba back quick | 11
ba back quick known Aa | 11
ba be <n> | -28
ba before <n> | -16
ba better $ | -19
ba better $ unknown Aa | -19
ba blank $ | -20
ba blank $ unknown Aa | -20
ba buenas <rare> | -23
ba buenas <rare> known Aa | -23
ba buenas tengo | 36
ba buenas tengo known Aa | 36
ba but i | -7
ba but i unknown Aa | -7
ba by $ | -24
ba by $ unknown Aa | -24
ba by <n> | -9
ba by <n> unknown Aa | -9
ba by at | -20
ba by at known Aa | -20
ba by for | -18
ba by for unknown Aa | -18
ba by of | -9
ba by of unknown Aa | -9
ba call $ | -25
ba call <n> | 29
ba call <n> known Aa | 20
ba call <n> known aa | 25
ba call <rare> | -37
ba call <rare> known Aa | -36
ba call <rare> known aa | -17
ba call at | 41
ba call at known Aa | 45
ba call at known aa | 30
ba call when | 19
ba call when known Aa | 19
ba daughter she | -13
ba daughter she known aa | -13
ba day <rare> | 15
ba day <rare> known Aa | -26
ba day speaking | 20
ba day speaking known Aa | 20
ba de $ | -14
ba de $ unknown aa | -14
ba de <rare> | -17
ba de <rare> unknown aa | -17
ba de de | -17
ba de de unknown aa | -17
ba de mi | -6
ba de mi unknown Aa | -6
ba de mire | -12
ba de org | -12
ba de org known Aa | -12
ba de para | -14
ba de para unknown aa | -14
ba de su | -18
ba de y | -5
ba de y unknown aa | -5
ba del <rare> | -22
ba del de | -26
ba del de unknown aa | -21
ba do <n> | -25
ba do <rare> | -11
ba do <rare> unknown Aa | -11
ba do my | -31
ba do my unknown Aa | -31
ba doin <rare> | -17
ba drive <car> | -19
ba drive <car> unknown Aa | -19
ba driveway <n> | 20
ba driveway <n> known Aa | 20
ba el de | -17
ba el de unknown aa | -17
ba el y | -22
ba en tengo | -20
ba en tengo unknown Aa | -20
ba en y | -13
ba en y unknown Aa | -13
ba es <given> | -11
ba es <given> known Aa | -8
ba es <given> known aa | -14
ba es <rare> | 6
ba es <rare> known Aa | -6
ba es <rare> known aa | -33
ba es <rare> unknown Aa | 13
ba es necesito | 17
ba es necesito known Aa | 17
ba es tengo | 33
ba es tengo known Aa | 28
ba es tengo known aa | 16
ba es y | 21
ba es y known aa | 19
ba evening <rare> | -20
ba evening <rare> known Aa | -19
ba first i | -7
ba first i unknown Aa | -7
ba fleet we | -12
ba fleet we unknown Aa | -12
ba for $ | 13
ba for $ known Aa | 33
ba for $ unknown Aa | -27
ba for <given> | -8
ba for <given> known aa | -7
ba for <l> | 32
ba for <l> known Aa | 38
ba for <n> | 15
ba for <n> known aa | 21
ba for <n> unknown Aa | 20
ba for <rare> | -33
ba for <rare> known Aa | -41
ba for <rare> known aa | -28
ba for <rare> unknown aa | -11
ba for a | -23
ba for a unknown Aa | -23
ba for and | -7
ba for and unknown Aa | -7
ba for at | 36
ba for at known Aa | 37
ba for at known aa | 12
ba for at unknown Aa | -13
ba for but | -4
ba for but unknown Aa | -4
ba for for | -12
ba for i | 20
ba for i known aa | 21
ba for ill | 18
ba for not | 29
ba for office | -6
ba for office known Aa | -6
ba for so | -12
ba for so unknown Aa | -12
ba for something | -22
ba for something unknown Aa | -22
ba for streets | -12
ba for streets unknown Aa | -12
ba for this | -34
ba for this known Aa | -34
ba for your | -37
ba for your known Aa | -37
ba from <given> | -10
ba from <given> known Aa | -10
ba from <given> unknown Aa | -4
ba from <rare> | -28
ba from <rare> unknown Aa | -20
ba from and | -7
ba from and unknown Aa | -7
ba from at | -28
ba from at known Aa | -11
ba from at known aa | -23
ba from auto | -5
ba from auto unknown Aa | -5
ba from batteries | -4
ba from batteries unknown Aa | -4
ba from calling | -10
ba from calling unknown Aa | -10
ba from can | -4
ba from can unknown Aa | -4
ba from city | -23
ba from commercial | -5
ba from commercial unknown Aa | -5
ba from fleet | -4
ba from fleet unknown Aa | -4
ba from for | -18
ba from for unknown Aa | -18
ba from i | 25
ba from i known aa | 37
ba from i unknown Aa | -31
ba from im | -16
ba from im unknown Aa | -16
ba from in | -11
ba from in unknown Aa | -11
ba from just | -11
ba from just unknown Aa | -11
ba from my | 20
ba from my unknown Aa | -6
ba from office | -7
ba from office known Aa | -7
ba from oil | -7
ba from oil unknown Aa | -7
ba from our | -7
ba from our unknown Aa | -7
ba from parts | -5
ba from parts unknown Aa | -5
ba from so | -26
ba from so unknown Aa | -26
ba from software | -5
ba from software unknown Aa | -5
ba from the | 8
ba from the unknown Aa | -24
ba from those | -7
ba from those unknown Aa | -7
ba from to | -7
ba from to unknown Aa | -7
ba from tools | -7
ba from tools unknown Aa | -5
ba from waste | -6
ba from waste unknown Aa | -6
ba from we | -14
ba from we unknown Aa | -14
ba from were | -17
ba from were unknown Aa | -17
ba from you | -9
ba from you unknown Aa | -9
ba from your | -12
ba from your unknown Aa | -12
ba god $ | -5
ba god $ unknown aa | -5
ba god you | -11
ba god you unknown aa | -11
ba good <rare> | 10
ba good <rare> known Aa | 10
ba good its | -6
ba google listings | -5
ba google listings unknown Aa | -5
ba grandpa call | 23
ba grandpa call known aa | 23
ba grant <n> | -11
ba grant <n> known Aa | -11
ba grant calling | -30
ba grant i known Aa | -14
ba grant i known aa | 10
ba grant it | -18
ba grant it known Aa | -18
ba great <rare> | -10
ba greater <given> | -5
ba greater <given> unknown Aa | -5
ba greater weve | -9
ba greater weve unknown Aa | -9
ba ha <rare> | -25
ba ha <rare> unknown aa | -25
ba ha para | -25
ba ha para unknown aa | -25
ba habla <given> | -22
ba habla <given> known Aa | -14
ba habla <rare> | -18
ba habla <rare> known Aa | -13
ba habla <rare> known aa | -22
ba habla es | 13
ba habla es known Aa | 13
ba habla mi | 31
ba habla mi known Aa | 31
ba habla tengo | 15
ba habla tengo known Aa | 31
ba habla tengo known aa | 9
ba habla ustedes | 18
ba habla ustedes known Aa | 18
ba hello <car> | 36
ba hello <car> known Aa | 36
ba hello <given> | -14
ba hello <given> known Aa | -10
ba hello <given> known aa | -14
ba hello <rare> | -12
ba hello <rare> known aa | -17
ba hello calling | 27
ba hello calling known Aa | 27
ba hello from | 32
ba hello from known Aa | 32
ba hello here | 48
ba hello here known Aa | 27
ba hello here known aa | 41
ba hello i | -16
ba hello i known Aa | -16
ba hello its | 9
ba hello its known Aa | 9
ba hello my | 30
ba hello my known Aa | 30
ba hello park | -13
ba hello speaking | 33
ba hello speaking known Aa | 26
ba hello with | 29
ba hello with known Aa | 29
ba here <rare> | -16
ba here <rare> known Aa | -21
ba here for | -19
ba here for unknown Aa | -19
ba heres i | 37
ba heres i known Aa | 27
ba heres i known aa | 28
ba hey <car> | 16
ba hey <given> | -12
ba hey <given> known Aa | -12
ba hey <rare> | 18
ba hey <rare> known Aa | -47
ba hey <rare> known aa | 20
ba hey here | 36
ba hey here known Aa | 28
ba hey i | 7
ba hey i known Aa | 7
ba hey its | -46
ba hey its known Aa | -21
ba hey its known aa | -32
ba hey its unknown Aa | -24
ba hey its unknown aa | -5
ba hey ive | 30
ba hey ive known Aa | 30
ba hey my | -12
ba hey my known Aa | 6
ba hey this | -7
ba hey this known Aa | -7
ba hey with | 34
ba hey with known Aa | 28
ba hey you | -5
ba hi <car> | 34
ba hi <car> known Aa | 34
ba hi <given> | -18
ba hi <given> known Aa | -18
ba hi <l> | 10
ba hi <l> known Aa | 10
ba hi <rare> | 5
ba hi <rare> known Aa | 12
ba hi <rare> known aa | -10
ba hi again | -11
ba hi again known Aa | -11
ba hi calling | 33
ba hi calling known Aa | 33
ba hi from | 26
ba hi from known Aa | 26
ba hi here | 19
ba hi here known aa | 40
ba hi i | -11
ba hi i known Aa | 9
ba hi im | 65
ba hi im known Aa | 58
ba hi in | 24
ba hi in known Aa | 24
ba hi its | 3
ba hi its known Aa | 4
ba hi its unknown aa | -10
ba hi my | -8
ba hi my known Aa | -8
ba hi office | -9
ba hi office known Aa | -9
ba hi so | 26
ba hi the | -16
ba hi the known Aa | -16
ba hi this | -4
ba hi this known aa | -7
ba hi we | 35
ba hi we known Aa | 35
ba hi with | 14
ba hi with known Aa | 14
ba hola <rare> | -27
ba hola <rare> known Aa | -27
ba hope calling | -28
ba houses any | -15
ba houses any known aa | -15
ba hundred and | -21
ba hunter ive | -10
ba hurry <n> | 15
ba hurry <rare> | -15
ba husband usually | -25
ba i and | -11
ba i and unknown aa | -11
ba i you | -14
ba i you unknown aa | -18
ba if can | -9
ba im <given> | -31
ba im <given> known Aa | -23
ba im <given> known aa | -20
ba im <l> | 15
ba im <l> known Aa | 10
ba im <l> known aa | 26
ba im <n> | 36
ba im <n> known Aa | 42
ba im <n> known aa | 15
ba im <rare> | 4
ba im <rare> known Aa | 19
ba im <rare> known aa | -35
ba im <rare> unknown Aa | -18
ba im a | -19
ba im and | 42
ba im and known Aa | 31
ba im and known aa | 26
ba im at | 17
ba im at unknown aa | -27
ba im call | 17
ba im call known Aa | 17
ba im i | 59
ba im i known Aa | 45
ba im i known aa | 43
ba im im | 18
ba im im known Aa | 15
ba im mom | -5
ba im mom unknown Aa | -5
ba im my | 32
ba im my known Aa | 30
ba im my known aa | 19
ba im stone | -22
ba im stone known Aa | -22
ba im thats | 22
ba im thats known Aa | 22
ba im the | 22
ba im the known Aa | 22
ba im with | 11
ba im with known Aa | 16
ba in $ | -24
ba in $ known Aa | -14
ba in $ unknown Aa | -16
ba in <car> | -26
ba in <car> unknown Aa | -26
ba in <given> | -15
ba in <given> unknown Aa | -15
ba in <l> | -11
ba in <l> known Aa | -11
ba in <n> | -34
ba in <n> unknown Aa | -32
ba in <n> unknown aa | -10
ba in <rare> | -18
ba in <rare> known Aa | -4
ba in <rare> known aa | -11
ba in <rare> unknown Aa | -10
ba in and | -19
ba in and known Aa | -25
ba in and unknown Aa | -12
ba in and unknown aa | -5
ba in call | -6
ba in call unknown Aa | -6
ba in city | -7
ba in city unknown Aa | -7
ba in heights | -7
ba in i | -21
ba in i known Aa | -17
ba in i unknown Aa | -11
ba in i unknown aa | -7
ba in id | -5
ba in id unknown aa | -5
ba in im | -21
ba in im unknown Aa | -20
ba in is | -6
ba in is unknown Aa | -6
ba in it | -15
ba in it unknown Aa | -15
ba in its | -22
ba in its known aa | -17
ba in its unknown Aa | -6
ba in ive | -8
ba in ive unknown Aa | -8
ba in my | -14
ba in my unknown Aa | -10
ba in my unknown aa | -12
ba in names | -4
ba in names unknown Aa | -4
ba in off | -17
ba in on | -17
ba in on known Aa | -16
ba in one | -9
ba in one unknown Aa | -9
ba in park | -9
ba in park unknown Aa | -9
ba in phone | -13
ba in phone unknown Aa | -13
ba in right | -5
ba in the | -22
ba in the unknown Aa | -8
ba in this | -7
ba in this unknown Aa | -7
ba in vedra | -5
ba in vedra unknown Aa | -5
ba in you | -12
ba in you known Aa | -11
ba in you unknown Aa | -14
ba is $ | 45
ba is $ known Aa | 43
ba is $ known aa | 17
ba is <car> known Aa | 40
ba is <given> | -55
ba is <given> known Aa | -35
ba is <given> known aa | -45
ba is <given> unknown Aa | -17
ba is <l> | 28
ba is <l> known aa | 21
ba is <l> unknown Aa | 23
ba is <n> | 36
ba is <n> known Aa | 52
ba is <n> known aa | 20
ba is <rare> | -55
ba is <rare> known Aa | -40
ba is <rare> known aa | -52
ba is <rare> unknown Aa | -29
ba is <rare> unknown aa | -18
ba is a | 24
ba is a known Aa | 29
ba is again | 20
ba is again known aa | 15
ba is and | 54
ba is and known Aa | 40
ba is and known aa | 30
ba is and unknown Aa | 15
ba is area | 28
ba is area known aa | 28
ba is around | -23
ba is at | 66
ba is at known Aa | 62
ba is at known aa | 28
ba is but | -37
ba is but known Aa | -29
ba is but known aa | -25
ba is call | 31
ba is call known Aa | 24
ba is call known aa | 24
ba is calling | -14
ba is calling known Aa | 62
ba is calling known aa | 39
ba is calling unknown Aa | -42
ba is can | 29
ba is can known aa | 29
ba is capital | -13
ba is do | 45
ba is do known Aa | 45
ba is down | 27
ba is down known aa | 27
ba is everybody | 33
ba is everybody known Aa | 33
ba is from | 46
ba is from known Aa | 43
ba is from known aa | 45
ba is got | 39
ba is got known aa | 39
ba is grant | -18
ba is grant known Aa | -28
ba is i | 47
ba is i known Aa | 67
ba is i known aa | -3
ba is i unknown Aa | 38
ba is i unknown aa | 28
ba is id | 39
ba is id known Aa | 29
ba is im | 50
ba is im known Aa | 40
ba is im known aa | 32
ba is in | 26
ba is in known Aa | 21
ba is is | 35
ba is it | 20
ba is it known Aa | 33
ba is it known aa | 15
ba is its | 37
ba is its known Aa | 30
ba is its known aa | 23
ba is ive | 28
ba is ive known Aa | 26
ba is ive known aa | 16
ba is just | 40
ba is just known Aa | 40
ba is last | -15
ba is like | 34
ba is like known aa | 29
ba is love | 8
ba is love known Aa | 8
ba is my | 52
ba is my known Aa | 36
ba is my known aa | 47
ba is no | 20
ba is no known Aa | -8
ba is no known aa | 33
ba is office | -28
ba is office known Aa | -28
ba is on | -4
ba is on known Aa | 18
ba is on unknown Aa | -31
ba is out | 19
ba is over | 8
ba is over known Aa | 23
ba is over known aa | 34
ba is over unknown Aa | -3
ba is park | -32
ba is park known Aa | -36
ba is park known aa | -13
ba is phone | 5
ba is please | 41
ba is please known Aa | 41
ba is price | 11
ba is price known aa | 11
ba is sorry | 20
ba is spelled | 27
ba is spelled known Aa | 33
ba is stone | -33
ba is stone known Aa | -21
ba is stone known aa | -22
ba is thats | -11
ba is thats known Aa | -15
ba is thats known aa | 35
ba is the | 63
ba is the known Aa | 61
ba is the known aa | 27
ba is there | -28
ba is we | -8
ba is we known Aa | 43
ba is were | 26
ba is wife | -8
ba is wife unknown Aa | -8
ba is with | 54
ba is with known Aa | 51
ba is with known aa | 20
ba is you | 30
ba is you known Aa | 23
ba is you known aa | 33
ba is your | 40
ba is your known Aa | 31
ba is your known aa | 23
ba it <given> | -15
ba it <n> | -9
ba it <n> known Aa | 23
ba it <n> unknown Aa | -34
ba it <rare> | -17
ba it <rare> known Aa | -27
ba it like | -16
ba it like unknown aa | -16
ba it not | -15
ba it not known aa | -15
ba it real | -7
ba it real unknown aa | -7
ba it the | -5
ba its $ | 28
ba its $ known Aa | 23
ba its $ known aa | 15
ba its <car> | 7
ba its <car> known Aa | 38
ba its <given> | -38
ba its <given> known Aa | -22
ba its <given> known aa | -22
ba its <given> unknown Aa | -20
ba its <l> | 37
ba its <l> known Aa | 25
ba its <l> known aa | 15
ba its <n> | 4
ba its <n> known Aa | 6
ba its <n> known aa | 17
ba its <rare> | -17
ba its <rare> known Aa | -9
ba its <rare> known aa | -22
ba its <rare> unknown Aa | -16
ba its a | 7
ba its a known Aa | 20
ba its again | -15
ba its again known Aa | 21
ba its again known aa | -16
ba its and | 27
ba its and known Aa | 17
ba its at | 33
ba its at known Aa | 52
ba its call | 27
ba its call known Aa | 20
ba its call unknown aa | 23
ba its calling | 15
ba its date | 18
ba its date known Aa | 18
ba its did | 14
ba its down | 21
ba its from | 20
ba its from known aa | 23
ba its got | 21
ba its got known Aa | 21
ba its i | 4
ba its i known Aa | 71
ba its i known aa | 6
ba its i unknown Aa | -30
ba its id | 20
ba its id known Aa | 20
ba its im | 47
ba its im known Aa | 37
ba its im known aa | 16
ba its is | 23
ba its is known Aa | 23
ba its its | 34
ba its its known Aa | 34
ba its ive | 9
ba its ive known Aa | 9
ba its just | 34
ba its just known Aa | 26
ba its just known aa | 27
ba its like | -22
ba its like known Aa | -10
ba its my | 50
ba its my known Aa | 54
ba its my known aa | 43
ba its no | 18
ba its no known Aa | 18
ba its on | 24
ba its on known Aa | 24
ba its over | 32
ba its over known Aa | 23
ba its over known aa | 17
ba its park | -30
ba its park known Aa | -19
ba its so | 26
ba its so known Aa | 26
ba its the | 23
ba its the known Aa | 57
ba its the known aa | 30
ba its up | 19
ba its up known Aa | 19
ba its with | 27
ba its with known Aa | 28
ba its with known aa | 20
ba its you | 29
ba its you known Aa | 29
ba its you known aa | 8
ba its your | 33
ba its your known Aa | 33
ba just i | 10
ba just i unknown Aa | 24
ba just out | -23
ba just out unknown aa | -23
ba la <n> | -21
ba la <n> unknown Aa | -9
ba la <rare> | 14
ba la <rare> known aa | 18
ba la de | -41
ba la de known Aa | -14
ba la del | -11
ba la del known Aa | -11
ba la y | -21
ba la y unknown aa | -9
ba last and | -5
ba last and unknown Aa | -5
ba le <rare> | -18
ba le <rare> unknown aa | -18
ba le a | -6
ba le a unknown aa | -6
ba le de | -19
ba le de unknown aa | -19
ba le del | -19
ba le del unknown aa | -19
ba le el | -6
ba le el unknown aa | -6
ba like <n> | -15
ba like <n> unknown Aa | -15
ba like <rare> | -8
ba like <rare> unknown aa | -8
ba like i | -21
ba like i unknown aa | -21
ba little <rare> | -5
ba llameme <n> | -25
ba llameme <n> known Aa | -25
ba llamo <given> | -15
ba llamo <given> known Aa | -14
ba llamo <n> | 21
ba llamo <n> known aa | 21
ba llamo <rare> | -28
ba llamo <rare> known Aa | -19
ba llamo <rare> known aa | -24
ba llamo mi | 25
ba llamo mi known Aa | 26
ba llamo tengo | 26
ba llamo tengo known Aa | 26
ba llamo y | 20
ba llamo y known Aa | 18
ba los <rare> | -29
ba los <rare> unknown aa | -29
ba los bien | -8
ba los bien unknown aa | -8
ba man <rare> | -24
ba marqueme <n> | -21
ba marqueme <n> known Aa | -16
ba me <car> | 26
ba me <car> unknown Aa | 28
ba me <given> | -18
ba me <given> unknown aa | -10
ba me <n> known Aa | -7
ba me <n> unknown aa | -37
ba me <rare> | -29
ba me <rare> known Aa | -24
ba me and | -11
ba me and known Aa | -17
ba me at | 41
ba me at known Aa | 41
ba me i | 26
ba me i known Aa | 11
ba me i known aa | 40
ba me la | -19
ba me la unknown aa | -19
ba me my | 4
ba me que | -33
ba me que unknown aa | -33
ba me you | 15
ba mechanic <rare> | -24
ba mechanic <rare> known Aa | -17
ba mom call | 18
ba mom call known aa | 18
ba monday <rare> | -28
ba morning calling | -3
ba morning here | 21
ba morning here known Aa | 21
ba morning with | 29
ba morning with known Aa | 29
ba mount <rare> | -5
ba mount <rare> unknown Aa | -5
ba mount our | -11
ba mount our known Aa | -11
ba mount weve | -10
ba mount weve known Aa | -10
ba much so | -5
ba much so unknown Aa | -5
ba my <car> | -9
ba my <car> unknown aa | -9
ba my <given> | -8
ba my <n> | -25
ba my <rare> | -5
ba my <rare> unknown aa | -5
ba my and | -8
ba my car | -8
ba my in | -5
ba my in unknown aa | -5
ba my is | -16
ba my is unknown Aa | -5
ba my on | -12
ba my on unknown aa | -12
ba my please | -26
ba my please unknown Aa | -26
ba name <car> | 14
ba name <car> known aa | 13
ba name <given> | -9
ba name <given> known aa | -9
ba name <l> | -4
ba name <l> known Aa | -4
ba name <l> known aa | 7
ba name <l> unknown Aa | -35
ba name <l> unknown aa | -31
ba name <n> | 14
ba name <rare> | -5
ba name <rare> known Aa | 16
ba name <rare> known aa | -20
ba name and | 14
ba name first | -20
ba name first known Aa | -15
ba name first unknown Aa | -8
ba name i | 21
ba name i known aa | 28
ba name i unknown Aa | -53
ba name phone | 30
ba name phone known aa | 24
ba name the | -39
ba names $ | -10
ba names $ known Aa | 18
ba names <given> | -32
ba names <given> known Aa | -29
ba names <given> known aa | -19
ba names <l> | 28
ba names <l> known Aa | 17
ba names <l> known aa | 19
ba names <n> | 39
ba names <n> known Aa | 25
ba names <n> known aa | 32
ba names <rare> | -53
ba names <rare> known Aa | -35
ba names <rare> known aa | -39
ba names and | 43
ba names and known Aa | 33
ba names and known aa | 37
ba names i | 43
ba names i known Aa | 27
ba names i known aa | 35
ba names im | 22
ba names im known Aa | 12
ba names im known aa | 27
ba names its | 28
ba names its known aa | 28
ba names ive | 23
ba names ive known Aa | 13
ba names last | 33
ba names last known Aa | 25
ba names my | 42
ba names my known aa | 31
ba names park | -17
ba names park known Aa | -13
ba names you | -12
ba names you known Aa | -12
ba neighbor <rare> | 14
ba neighbor told | -22
ba neighbor told known aa | -22
ba new <rare> | -4
ba new rep | -4
ba new rep unknown Aa | -4
ba new you | -16
ba new you unknown aa | -16
ba night <n> | 17
ba night <n> known aa | 17
ba no $ | -8
ba no $ unknown Aa | -8
ba no <n> | -20
ba no <n> unknown aa | -20
ba no <rare> | -8
ba no <rare> unknown aa | -5
ba no press | -11
ba no press unknown aa | -11
ba no required | -16
ba no required unknown aa | -16
ba nobody <n> | 14
ba nobody <n> known Aa | 14
ba nobody <rare> | -11
ba nobody <rare> known Aa | -11
ba nomas <rare> | -7
ba nomas <rare> unknown aa | -7
ba not $ | -24
ba not <given> | -15
ba not <given> known Aa | -15
ba not i | -13
ba number the | -19
ba of $ | 22
ba of <rare> | -10
ba of <rare> known aa | -9
ba of and | -13
ba of and unknown Aa | -13
ba of and unknown aa | -5
ba of at | -19
ba of there | -11
ba of there unknown Aa | -11
ba of to | -17
ba of to unknown Aa | -17
ba of we | -12
ba off <n> | -18
ba off <n> unknown Aa | -18
ba off and | -7
ba off and unknown Aa | -7
ba off road | -6
ba off road unknown Aa | -6
ba oh <given> | -13
ba oh <given> known Aa | -13
ba old road | -7
ba old road unknown Aa | -7
ba on $ | -19
ba on $ unknown Aa | -19
ba on <car> | -24
ba on <given> | -15
ba on <given> known Aa | -11
ba on <given> unknown Aa | -5
ba on <l> | -21
ba on <n> | -17
ba on <n> known Aa | 12
ba on <n> unknown Aa | -47
ba on <n> unknown aa | -8
ba on <rare> | -27
ba on about | -9
ba on and | -46
ba on and known Aa | -32
ba on and unknown Aa | -9
ba on and unknown aa | -30
ba on at | -22
ba on at unknown Aa | -22
ba on avenue | -9
ba on boulevard | -6
ba on boulevard unknown Aa | -5
ba on call | -6
ba on call unknown Aa | -6
ba on can | -12
ba on drive | -4
ba on drive unknown Aa | -4
ba on fifth | -13
ba on fifth unknown Aa | -13
ba on four | -11
ba on four unknown Aa | -11
ba on highway | -7
ba on highway unknown Aa | -7
ba on i | -17
ba on i known Aa | -11
ba on i known aa | -10
ba on i unknown Aa | -7
ba on i unknown aa | -4
ba on im | -17
ba on im unknown Aa | -5
ba on in | -11
ba on in unknown Aa | -11
ba on is | -11
ba on is unknown Aa | -11
ba on its | -10
ba on its unknown Aa | -10
ba on ive | -13
ba on ive unknown Aa | -13
ba on my | -28
ba on my unknown Aa | -8
ba on my unknown aa | -26
ba on paid | -10
ba on paid unknown Aa | -10
ba on parkway | -5
ba on parkway unknown Aa | -5
ba on road | -18
ba on road unknown aa | -18
ba on she | -5
ba on she unknown Aa | -5
ba on street | -10
ba on street unknown Aa | -5
ba on the | -14
ba on the unknown Aa | -9
ba on to | -15
ba on twelve | -11
ba on twelve unknown Aa | -11
ba on we | -17
ba on you | -3
ba on you unknown Aa | -3
ba on your | -18
ba on your unknown Aa | -18
ba out and | -14
ba out and unknown Aa | -14
ba para con | -19
ba para con unknown aa | -19
ba para la | -28
ba para la unknown aa | -28
ba para un | -18
ba para un unknown aa | -18
ba past <rare> | -23
ba past <rare> unknown Aa | -23
ba past and | -14
ba past and unknown Aa | -14
ba past on | -18
ba peak we | -6
ba peak we unknown Aa | -6
ba perfect <n> | 21
ba please <n> | 14
ba please <rare> | -13
ba por <n> | 19
ba por de | -25
ba por de unknown aa | -25
ba por oprima | -12
ba por oprima unknown aa | -12
ba por para | -21
ba por para unknown aa | -21
ba prende <rare> | -10
ba prende <rare> unknown aa | -6
ba puede <given> | -6
ba puede <given> unknown aa | -6
ba puede <n> | -13
ba puede <n> unknown aa | -13
ba puede el | -9
ba puede el unknown aa | -9
ba pump <n> | 20
ba pump <n> known aa | 20
ba put <car> | 25
ba put <car> known Aa | 25
ba que soy | -10
ba que soy unknown aa | -10
ba rank i | -8
ba rich <n> | 19
ba run <rare> | -17
ba se <rare> | -7
ba se <rare> unknown aa | -7
ba se en | -10
ba se en unknown aa | -10
ba security there | -9
ba security there unknown Aa | -9
ba security your | -26
ba security your unknown Aa | -26
ba service be | -17
ba service be known aa | -17
ba shop for | -4
ba shop for unknown aa | -4
ba since <n> | -8
ba since <n> unknown Aa | -8
ba since and | -7
ba since and unknown Aa | -7
ba sir <rare> | -21
ba skip over | 12
ba small relief | -6
ba small relief unknown Aa | -6
ba social administration | -16
ba social administration unknown Aa | -16
ba social number | -12
ba social number unknown Aa | -12
ba social there | -9
ba social there unknown Aa | -9
ba social your | -23
ba social your unknown Aa | -23
ba son <rare> | -31
ba soy <given> | -30
ba soy <given> known Aa | -29
ba soy <n> | 32
ba soy <n> known Aa | 25
ba soy <rare> | -33
ba soy <rare> known Aa | -33
ba soy <rare> known aa | -15
ba soy el | 26
ba soy el known Aa | 26
ba soy la | 22
ba soy la known Aa | 22
ba soy le | 27
ba soy le known Aa | 27
ba soy los | 21
ba soy los known Aa | 21
ba soy mi | 14
ba soy mi known Aa | 21
ba soy mi known aa | 10
ba soy necesito | 25
ba soy necesito known Aa | 18
ba soy no | 11
ba soy no known Aa | 11
ba soy quiero | 22
ba soy quiero known Aa | 22
ba soy se | 20
ba soy se known Aa | 20
ba soy tengo | 36
ba soy tengo known Aa | 31
ba soy tengo known aa | 17
ba soy usted | 18
ba soy usted known Aa | 18
ba spelled <rare> | -21
ba spelled <rare> unknown Aa | -21
ba start <rare> | -22
ba state <rare> | -19
ba state <rare> unknown Aa | -19
ba state im | -5
ba state im unknown Aa | -5
ba stronger $ | -13
ba stronger $ unknown Aa | -13
ba stronger on | -12
ba stronger on unknown Aa | -12
ba su $ | -18
ba su $ unknown aa | -18
ba su <rare> | -30
ba su <rare> unknown aa | -30
ba su de | -19
ba su de unknown aa | -19
ba su su | -21
ba su su unknown aa | -21
ba take and | -14
ba take and unknown Aa | -14
ba take express | -10
ba take express unknown Aa | -10
ba thanks $ | 36
ba thanks $ known Aa | 27
ba thanks $ known aa | 21
ba thanks see | -22
ba thats $ | -19
ba thats <l> | -26
ba thats <l> unknown Aa | -26
ba thats <n> | -12
ba thats <n> known Aa | -12
ba thats and | -47
ba thats and unknown Aa | -47
ba thats at | -17
ba thats im | -21
ba thats im unknown Aa | -21
ba thats ive | -9
ba thats last | 29
ba thats last unknown Aa | 29
ba the $ | -15
ba the $ unknown aa | -15
ba the <given> | -9
ba the <given> unknown Aa | -5
ba the <given> unknown aa | -7
ba the <n> | -26
ba the <n> unknown Aa | -23
ba the <n> unknown aa | -6
ba the <rare> | -22
ba the <rare> unknown Aa | -17
ba the <rare> unknown aa | -14
ba the administration | -9
ba the administration unknown Aa | -9
ba the and | -28
ba the and known Aa | -14
ba the and unknown Aa | -19
ba the and unknown aa | -21
ba the at | -15
ba the at known aa | -12
ba the at unknown aa | -7
ba the bridge | -6
ba the bridge known Aa | -6
ba the business | -3
ba the business unknown Aa | -3
ba the call | -8
ba the can | -32
ba the center | -5
ba the compressor | -7
ba the compressor unknown Aa | -7
ba the depot | -5
ba the depot unknown Aa | -5
ba the exit | -5
ba the exit unknown Aa | -5
ba the for | -14
ba the for unknown Aa | -10
ba the for unknown aa | -12
ba the got | -12
ba the got unknown aa | -11
ba the i | -33
ba the i unknown Aa | -33
ba the i unknown aa | -10
ba the if | -8
ba the if unknown aa | -5
ba the im | -6
ba the im unknown Aa | -6
ba the in | -7
ba the in unknown Aa | -6
ba the in unknown aa | -6
ba the is | -5
ba the is unknown Aa | -5
ba the its | -15
ba the just | -8
ba the just unknown Aa | -7
ba the light | -7
ba the light unknown Aa | -6
ba the lot | -22
ba the lot unknown Aa | -8
ba the my | -8
ba the my unknown Aa | -10
ba the my unknown aa | -5
ba the no | -6
ba the no unknown Aa | -6
ba the now | -4
ba the of | -8
ba the of unknown Aa | -8
ba the office | -3
ba the on | -17
ba the on unknown Aa | -15
ba the on unknown aa | -19
ba the or | -13
ba the or unknown aa | -13
ba the org | -22
ba the org known Aa | -22
ba the please | -3
ba the position | -13
ba the position unknown aa | -13
ba the press | -18
ba the press unknown Aa | -18
ba the quit | -4
ba the relief | -5
ba the relief unknown Aa | -5
ba the road | -9
ba the road unknown aa | -9
ba the security | -8
ba the security unknown Aa | -8
ba the sensor | -11
ba the station | -7
ba the station unknown Aa | -7
ba the store | -5
ba the store unknown Aa | -5
ba the the | -17
ba the the unknown aa | -17
ba the there | -18
ba the there unknown Aa | -18
ba the thing | -7
ba the thing unknown aa | -7
ba the this | -5
ba the this unknown Aa | -5
ba the with | -14
ba the yard | -17
ba the yard unknown aa | -17
ba the you | -12
ba the you known Aa | -9
ba the you unknown Aa | -18
ba the you unknown aa | -18
ba the your | -11
ba the your unknown Aa | -11
ba there <given> | -11
ba there <given> known Aa | -11
ba there <l> | 19
ba there <l> known Aa | 19
ba there <rare> | -27
ba there <rare> known Aa | -27
ba there im | 26
ba there im known Aa | 26
ba there with | 23
ba there with known Aa | 23
ba think <n> | 17
ba think <n> known aa | 17
ba think <rare> | -27
ba think <rare> known aa | -27
ba this <n> | 40
ba this <n> known aa | 24
ba this <rare> | -27
ba this <rare> known aa | -22
ba this <rare> unknown Aa | -16
ba this <rare> unknown aa | -14
ba this and | -23
ba this and unknown Aa | -23
ba this i | -22
ba this i known Aa | 35
ba this i known aa | -15
ba this i unknown Aa | -26
ba this id | -8
ba this id unknown Aa | -8
ba this im | 23
ba this my | 27
ba this pizza | -13
ba this pizza unknown aa | -13
ba three <rare> | -4
ba three <rare> unknown Aa | -4
ba time <rare> | -24
ba time <rare> known Aa | -24
ba to $ | -12
ba to $ unknown Aa | -20
ba to $ unknown aa | -11
ba to <n> | 3
ba to <n> known Aa | 9
ba to <n> unknown Aa | -6
ba to <rare> | -7
ba to <rare> unknown Aa | -7
ba to and | -21
ba to and unknown Aa | -5
ba to city | -10
ba to city unknown Aa | -10
ba to i | -29
ba to i unknown Aa | -29
ba to in | -21
ba to in unknown aa | -21
ba to its | -8
ba to its unknown Aa | -8
ba to on | -9
ba to on unknown Aa | -4
ba to press | -17
ba to press unknown aa | -17
ba to this | -9
ba to this unknown aa | -9
ba to tomorrow | -5
ba to tomorrow unknown Aa | -5
ba to you | -20
ba tonight <n> | 27
ba tonight <n> known Aa | 27
ba tonight <rare> | -30
ba tonight <rare> known Aa | -30
ba town <n> | -18
ba town <n> unknown Aa | -18
ba two and | -22
ba two and unknown aa | -22
ba two here | -34
ba two here unknown aa | -34
ba un $ | -18
ba un $ unknown aa | -18
ba un <rare> | -27
ba un <rare> unknown aa | -27
ba un de | -20
ba un de unknown aa | -20
ba una de | -14
ba una de unknown aa | -14
ba uncle its | -9
ba uncle its known Aa | -9
ba united <rare> | -14
ba united <rare> unknown Aa | -14
ba up <l> | 15
ba up <rare> | -26
ba up <rare> known Aa | -27
ba warranty since | -13
ba warranty since unknown aa | -13
ba wife <rare> | -25
ba wife <rare> known Aa | -25
ba will and | -10
ba will and known Aa | -10
ba will here | -22
ba will i | -14
ba will i known Aa | -14
ba will my | -17
ba will my known Aa | -17
ba winn parking | -12
ba winn parking known Aa | -10
ba with <car> | -18
ba with <car> unknown Aa | -18
ba with <rare> | -7
ba with <rare> unknown Aa | -7
ba with ads | -5
ba with ads unknown Aa | -5
ba with and | -14
ba with auto | -5
ba with auto unknown Aa | -5
ba with business | -5
ba with business unknown Aa | -5
ba with city | -4
ba with city unknown Aa | -4
ba with commercial | -3
ba with commercial unknown Aa | -3
ba with digital | -8
ba with digital unknown Aa | -8
ba with fleet | -7
ba with fleet unknown Aa | -7
ba with for | -5
ba with for unknown Aa | -4
ba with garage | -5
ba with garage unknown Aa | -5
ba with i | -14
ba with i unknown Aa | -14
ba with if | -29
ba with im | -18
ba with im unknown Aa | -18
ba with in | -6
ba with in unknown Aa | -6
ba with insurance | -5
ba with insurance unknown Aa | -5
ba with media | -5
ba with media unknown Aa | -5
ba with merchant | -6
ba with merchant unknown Aa | -6
ba with mutual | -4
ba with mutual unknown Aa | -4
ba with on | -9
ba with on known Aa | -9
ba with one | -13
ba with one unknown Aa | -13
ba with our | -16
ba with our unknown Aa | -16
ba with painting | -5
ba with parts | -5
ba with parts unknown Aa | -5
ba with spark | -6
ba with spark unknown Aa | -6
ba with we | -15
ba with we unknown Aa | -15
ba with were | -12
ba with were unknown Aa | -12
ba with your | -5
ba with your unknown Aa | -5
ba work <rare> | 11
ba work <rare> known Aa | 12
ba y los | -8
ba y los unknown aa | -8
ba yeah <rare> | 10
ba yeah <rare> known Aa | 13
ba yeah here | 14
ba yeah here known Aa | 23
ba yeah here known aa | 12
ba yeah its | -22
ba yes <rare> | -26
ba yes <rare> known Aa | -18
ba yes i | 37
ba you $ | 34
ba you $ known Aa | 23
ba you <rare> | -18
ba you <rare> unknown Aa | -14
ba you at | -4
ba you at unknown Aa | -4
ba you be | -12
ba you be known aa | -12
ba you qualify | -21
ba you qualify known aa | -21
ba you the | -7
ba you the unknown aa | -7
ba your <rare> | -7
ba your <rare> unknown aa | -8
ba your account | -20
ba your account unknown Aa | -14
ba your business | -23
ba your business unknown Aa | -23
ba your extended | -18
ba your extended unknown aa | -18
ba your factory | -7
ba your factory unknown aa | -7
ba your guy | -12
ba your guy unknown Aa | -12
ba your listing | -17
ba your listing unknown Aa | -17
ba your number | -7
ba your number unknown Aa | -7
ba your profile | -10
ba your profile unknown Aa | -10
ba your security | -8
ba your security unknown Aa | -8
ba your warranty | -18
ba your warranty unknown aa | -18
before-number | 12
before-number known aa | 35
before-number unknown Aa | 4
before-number unknown aa | -31
by-number | 29
by-number known Aa | -4
by-number known aa | 61
by-number unknown Aa | -18
by-number unknown aa | -15
company | -71
company known Aa | -24
company known aa | -25
company unknown Aa | -59
company unknown aa | -11
from-end 0 aa | -3
from-end 1 Aa | -66
from-end 1 aa | -16
from-end 16 Aa | 19
from-end 2 Aa | -49
from-end 2 aa | 20
from-end 4 Aa | -7
from-end 4 aa | -28
from-end 8 Aa | -54
from-end 8 aa | -40
from-end more Aa | 40
from-end more aa | 32
from-start 0 Aa | 12
from-start 1 Aa | -16
from-start 1 aa | -21
from-start 16 Aa | -25
from-start 16 aa | -26
from-start 4 Aa | 16
from-start 4 aa | 30
from-start 8 Aa | -9
from-start 8 aa | -14
from-start more Aa | 19
from-start more aa | 27
full-name-too | -70
full-name-too known Aa | -52
full-name-too known aa | -82
full-name-too unknown Aa | -46
full-name-too unknown aa | -7
fuller-elsewhere | -15
fuller-elsewhere known Aa | 3
fuller-elsewhere known aa | -29
fuller-elsewhere unknown Aa | -41
fuller-elsewhere unknown aa | -6
goes-on | 53
goes-on known Aa | 57
goes-on known aa | 38
goes-on unknown aa | -29
greeted | 5
greeted known Aa | -4
greeted known aa | 14
greeted unknown Aa | 11
greeted unknown aa | -18
letters-behind | -34
letters-behind known Aa | -22
letters-behind known aa | -23
letters-behind unknown Aa | -38
letters-behind unknown aa | -13
ma $ known Aa | 18
ma $ known aa | 19
ma $ unknown Aa | -34
ma $ unknown aa | -61
ma comma known Aa | 5
ma comma unknown aa | -31
ma none known Aa | 19
ma none known aa | 32
ma none unknown Aa | -91
ma none unknown aa | -26
ma stop known Aa | 36
ma stop known aa | 7
ma stop unknown Aa | -5
ma stop unknown aa | -81
mb ^ known Aa | 19
mb ^ known aa | 12
mb ^ unknown Aa | -4
mb ^ unknown aa | -34
mb comma known Aa | 34
mb comma known aa | 13
mb comma unknown Aa | 21
mb comma unknown aa | -29
mb none known aa | 32
mb none unknown Aa | -56
mb none unknown aa | -41
mb stop known Aa | 80
mb stop unknown Aa | -14
mb stop unknown aa | -44
mm ^ comma G Aa | 6
mm ^ comma GE Aa | 36
mm ^ comma GG Aa | -31
mm ^ comma GGU Aa | 13
mm ^ comma GS Aa | 39
mm ^ comma GU Aa | 57
mm ^ comma S Aa | 26
mm ^ comma U Aa | -48
mm ^ comma UU Aa | 34
mm ^ comma g Aa | -8
mm ^ none G Aa | 8
mm ^ none G aa | -17
mm ^ none GG Aa | 22
mm ^ none GG aa | 26
mm ^ none GS Aa | -20
mm ^ none GU Aa | 40
mm ^ none GU aa | 38
mm ^ none GUU aa | -32
mm ^ none U Aa | -31
mm ^ none U aa | -62
mm ^ none UU Aa | 7
mm ^ none g Aa | 8
mm ^ stop G Aa | 19
mm ^ stop G aa | 96
mm ^ stop GG Aa | 42
mm ^ stop GS Aa | 43
mm ^ stop GU Aa | 25
mm ^ stop S Aa | 25
mm ^ stop U Aa | -15
mm ^ stop g Aa | 39
mm ^ stop g aa | 38
mm ^ stop gU Aa | 15
mm comma $ G Aa | -4
mm comma $ GU Aa | 18
mm comma $ L Aa | -6
mm comma $ U Aa | -17
mm comma comma E Aa | -28
mm comma comma EG Aa | -12
mm comma comma G Aa | -40
mm comma comma G aa | 33
mm comma comma GG Aa | 48
mm comma comma GS Aa | 22
mm comma comma GU Aa | 22
mm comma comma L Aa | -23
mm comma comma S Aa | -28
mm comma comma U Aa | 13
mm comma none E Aa | -64
mm comma none EE Aa | -22
mm comma none G Aa | 23
mm comma none G aa | -8
mm comma none GG Aa | 25
mm comma none GS Aa | 31
mm comma none GU Aa | 25
mm comma none L Aa | -14
mm comma none S Aa | -30
mm comma none U Aa | -11
mm comma none U aa | -24
mm comma none UE Aa | -20
mm comma none g Aa | -25
mm comma stop E Aa | -23
mm comma stop EE Aa | -25
mm comma stop EU Aa | -21
mm comma stop G Aa | -12
mm comma stop GG Aa | 32
mm comma stop GS Aa | 40
mm comma stop GU Aa | 37
mm comma stop GUG Aa | 31
mm comma stop L Aa | 15
mm comma stop S Aa | -28
mm comma stop SG Aa | -16
mm comma stop SU Aa | -22
mm comma stop U Aa | -54
mm comma stop UU Aa | 32
mm comma stop gU Aa | 32
mm none $ E Aa | -37
mm none $ ES Aa | -23
mm none $ EU Aa | -18
mm none $ G Aa | 16
mm none $ G aa | 26
mm none $ GU Aa | 22
mm none $ L aa | -15
mm none $ S Aa | -38
mm none $ U Aa | 14
mm none $ U aa | -53
mm none $ US Aa | -11
mm none $ UU aa | -22
mm none $ g aa | 22
mm none comma E Aa | -49
mm none comma EE Aa | -30
mm none comma EEE Aa | -14
mm none comma EG Aa | -23
mm none comma ES Aa | -26
mm none comma EU Aa | -37
mm none comma EUE Aa | -18
mm none comma G Aa | -36
mm none comma G aa | 30
mm none comma GE Aa | -8
mm none comma GG Aa | 26
mm none comma GGG Aa | 12
mm none comma GGS Aa | 33
mm none comma GGU Aa | 42
mm none comma GS Aa | 37
mm none comma GSU Aa | -19
mm none comma GU Aa | 36
mm none comma GUS Aa | -3
mm none comma Gg Aa | 14
mm none comma L Aa | 21
mm none comma S Aa | -55
mm none comma SE Aa | -24
mm none comma SEU Aa | -20
mm none comma SS Aa | -21
mm none comma SU Aa | 10
mm none comma U Aa | -14
mm none comma U aa | -20
mm none comma UE Aa | -29
mm none comma UEE Aa | -21
mm none comma UEU Aa | -17
mm none comma UG Aa | 10
mm none comma UU Aa | 35
mm none comma Ug Aa | -6
mm none comma g Aa | -29
mm none comma g aa | -30
mm none comma gG Aa | 13
mm none comma gS Aa | 9
mm none none E Aa | -62
mm none none E aa | -9
mm none none EE Aa | -36
mm none none EEE Aa | -9
mm none none EEU Aa | -17
mm none none EG Aa | -28
mm none none EG aa | 20
mm none none ES Aa | -8
mm none none ESE Aa | -6
mm none none ESU Aa | -6
mm none none EU Aa | -42
mm none none EUE Aa | -4
mm none none G Aa | -17
mm none none G aa | -9
mm none none GE Aa | -27
mm none none GG Aa | 10
mm none none GG aa | 16
mm none none GGG aa | 30
mm none none GGGU aa | 24
mm none none GGS aa | 48
mm none none GGU aa | 30
mm none none GS Aa | 15
mm none none GS aa | 37
mm none none GU Aa | 36
mm none none GU aa | 62
mm none none GUS Aa | 13
mm none none GUU Aa | 32
mm none none GUU aa | -7
mm none none Gg Aa | 24
mm none none L Aa | -7
mm none none L aa | 6
mm none none S Aa | -48
mm none none S aa | -22
mm none none SE Aa | -28
mm none none SEE Aa | -7
mm none none SG Aa | -3
mm none none SS Aa | -13
mm none none SU Aa | -12
mm none none U Aa | -76
mm none none U aa | -36
mm none none UE Aa | -36
mm none none UEE Aa | -8
mm none none UEU Aa | -13
mm none none UEU aa | -14
mm none none UG Aa | -13
mm none none UG aa | 5
mm none none UGS aa | 19
mm none none US Aa | -12
mm none none US aa | 21
mm none none USU aa | -26
mm none none UU Aa | 9
mm none none UU aa | -4
mm none none Ug Aa | 12
mm none none Ug aa | -13
mm none none g Aa | -39
mm none none g aa | -93
mm none none gG Aa | 19
mm none none gG aa | 33
mm none none gU aa | 11
mm none stop E Aa | -51
mm none stop EE Aa | -39
mm none stop EEE Aa | -21
mm none stop EEEE Aa | -15
mm none stop EEU Aa | -20
mm none stop ES Aa | -23
mm none stop ESG Aa | -6
mm none stop EU Aa | -28
mm none stop EUE Aa | -14
mm none stop G Aa | 6
mm none stop GE Aa | -18
mm none stop GG Aa | 19
mm none stop GGG Aa | 29
mm none stop GGS Aa | 33
mm none stop GGU Aa | 38
mm none stop GS Aa | 15
mm none stop GSS Aa | 20
mm none stop GSU Aa | 32
mm none stop GU Aa | -14
mm none stop GUG Aa | 17
mm none stop GUS Aa | 9
mm none stop L Aa | -48
mm none stop S Aa | -66
mm none stop SE Aa | -24
mm none stop SEE Aa | -13
mm none stop SEEE Aa | -15
mm none stop SG Aa | -7
mm none stop SS Aa | 10
mm none stop U Aa | 9
mm none stop U aa | -68
mm none stop UE Aa | -34
mm none stop UEE Aa | -16
mm none stop UG Aa | -11
mm none stop UGU Aa | 15
mm none stop US Aa | -27
mm none stop USU aa | -21
mm none stop UU Aa | 3
mm none stop UU aa | -19
mm none stop UUE Aa | -10
mm none stop Ug Aa | -44
mm none stop UgU Aa | -19
mm none stop g Aa | -32
mm none stop g aa | -39
mm none stop gG Aa | 33
mm none stop gU Aa | -27
mm stop $ G Aa | 25
mm stop $ G aa | -23
mm stop $ GS Aa | 30
mm stop $ U Aa | -34
mm stop comma G Aa | 25
mm stop comma GS Aa | 38
mm stop comma GU Aa | 48
mm stop comma L Aa | -20
mm stop comma S Aa | -33
mm stop comma U Aa | -55
mm stop none G Aa | -10
mm stop none G aa | 24
mm stop none GS Aa | 9
mm stop none GU Aa | 60
mm stop none U Aa | -53
mm stop none U aa | -44
mm stop none UE Aa | -5
mm stop none UU Aa | 16
mm stop none g Aa | -21
mm stop stop G Aa | 71
mm stop stop GG Aa | 15
mm stop stop GGU Aa | 17
mm stop stop GS Aa | 44
mm stop stop GU Aa | 45
mm stop stop L Aa | -29
mm stop stop U aa | -12
mm stop stop g Aa | 11
near <car> Aa | 22
near <car> aa | -10
near <given> Aa | 48
near <given> aa | -12
near <l> Aa | -7
near <l> aa | 11
near <n> Aa | 15
near <n> aa | 34
near <rare> aa | -17
near ^ Aa | 9
near a Aa | -18
near a aa | -10
near about Aa | 4
near about aa | -44
near ac Aa | 7
near account Aa | -5
near account aa | -4
near accounts Aa | -26
near activity Aa | -29
near actually Aa | 6
near ad aa | -24
near address Aa | -17
near adjuster Aa | -13
near administration Aa | -17
near advance Aa | -24
near after Aa | 4
near afternoon Aa | 16
near afternoon aa | 8
near again Aa | 15
near agent Aa | -16
near agua aa | -11
near aint aa | -17
near air Aa | 6
near air aa | 9
near airport Aa | -6
near alignment aa | 10
near all Aa | -5
near already Aa | 9
near already aa | 12
near alternator aa | -18
near always Aa | 23
near am Aa | -5
near am aa | -16
near amendment Aa | -13
near an aa | -5
near and Aa | 10
near and aa | -31
near animal Aa | 8
near answer Aa | -23
near anticongelante aa | 10
near any Aa | 12
near any aa | -9
near anybody aa | 8
near anything Aa | 19
near anything aa | 16
near anyway aa | 13
near anywhere Aa | 3
near apartment Aa | -8
near appointment Aa | 15
near aqui Aa | -11
near are Aa | 32
near area Aa | 24
near arm Aa | 8
near around Aa | 22
near as Aa | -14
near as aa | 23
near asap Aa | -33
near ask Aa | 25
near ask aa | 24
near asked aa | -21
near asking Aa | 24
near at Aa | -68
near attention Aa | -15
near attorney Aa | 17
near audi Aa | 13
near auto Aa | -10
near automated Aa | -23
near automotive Aa | -10
near autozone Aa | -18
near available Aa | 10
near away Aa | -8
near baby Aa | 3
near back Aa | -10
near back aa | 21
near backwards Aa | -10
near bad Aa | 16
near bad aa | 33
near ball aa | 10
near bateria Aa | -17
near bateria aa | -16
near batteries Aa | -26
near battery Aa | -6
near battery aa | -13
near be aa | 4
near beach Aa | 13
near because Aa | -11
near because aa | 10
near been Aa | -13
near been aa | -11
near beep Aa | 4
near before Aa | 26
near before aa | 17
near behalf Aa | -25
near behalf aa | -13
near belt Aa | 17
near belt aa | 16
near better Aa | 23
near between Aa | -7
near bien aa | -15
near big Aa | -21
near big aa | 26
near bill Aa | -54
near bit Aa | 8
near blades Aa | 12
near blew Aa | -12
near blew aa | 5
near blocking Aa | 14
near blowing aa | 3
near blue Aa | 15
near boat Aa | -32
near body Aa | -7
near bold Aa | -14
near bonjour Aa | 13
near boss aa | 10
near both Aa | -11
near bottle aa | 4
near bought Aa | -5
near bought aa | -22
near boulevard Aa | -10
near brake Aa | -5
near brake aa | -12
near brakes Aa | 48
near brakes aa | 29
near bridge Aa | -8
near bright Aa | -19
near broken Aa | 12
near brother Aa | -12
near brother aa | 5
near brought aa | -11
near bucks Aa | -19
near buenas Aa | 27
near buenas aa | 3
near bueno Aa | 24
near bueno aa | -3
near buenos Aa | 16
near buenos aa | 12
near building Aa | 6
near business aa | -15
near but Aa | -4
near but aa | -9
near buy Aa | 9
near buy aa | -20
near by Aa | -15
near by aa | 9
near cab Aa | -24
near calienta aa | -8
near call Aa | -36
near call aa | 24
near called aa | 23
near callin aa | -26
near calling Aa | -63
near calling aa | -39
near calls Aa | 19
near came Aa | -21
near campaign Aa | -36
near can Aa | -15
near can aa | -35
near cancel Aa | 25
near cant Aa | 4
near cant aa | 17
near cap aa | -9
near capital Aa | 7
near capital aa | -10
near car Aa | 13
near car aa | 20
near card Aa | -3
near carro aa | -14
near cars Aa | 26
near cars aa | -26
near casa Aa | -14
near cash Aa | 6
near cause aa | 5
near cell Aa | 9
near cerca Aa | -10
near chance aa | -21
near change Aa | -18
near change aa | 17
near changed Aa | -10
near changes Aa | 11
near charge aa | -10
near charging Aa | 6
near check Aa | -20
near check aa | -23
near checked Aa | 9
near checked aa | 18
near church Aa | -19
near citizens Aa | -55
near claims Aa | -13
near cleaning Aa | -10
near clicks Aa | 10
near cliente aa | -19
near close aa | 13
near closed Aa | 18
near clutch Aa | -18
near clutch aa | -11
near coach Aa | -21
near code Aa | 12
near cold Aa | 11
near college Aa | 10
near come aa | 28
near coming Aa | -54
near commander Aa | -12
near commercial Aa | -14
near committee Aa | -27
near company aa | -18
near comunidad Aa | -12
near con aa | -29
near concerning aa | -29
near concrete Aa | 6
near condition aa | 8
near confirm Aa | -25
near confirmed Aa | 22
near control Aa | 8
near coolant Aa | 12
near cooling aa | -12
near cost aa | 18
near costco Aa | -11
near could Aa | -28
near counter Aa | -18
near courtesy Aa | -33
near courtesy aa | -25
near coverage aa | -20
near covered Aa | -14
near coworker Aa | 7
near crank Aa | -15
near cranks aa | 8
near crazy Aa | 13
near credit Aa | -7
near credit aa | -21
near cruise Aa | -22
near cuando Aa | -26
near cuando aa | -29
near cuanto Aa | -14
near customer Aa | 6
near customer aa | -21
near cut aa | 9
near dad Aa | -25
near dad aa | 15
near dare Aa | 8
near dash Aa | -11
near dash aa | -19
near daughter Aa | 17
near daughters Aa | -18
near day Aa | 13
near daycare Aa | 15
near days Aa | 6
near de Aa | -40
near de aa | -32
near deacon Aa | -13
near dealer aa | -14
near dear Aa | 5
near dear aa | -21
near degrees aa | -5
near del Aa | -30
near del aa | -29
near delivery Aa | -41
near department Aa | -39
near department aa | -31
near desk Aa | -27
near desk aa | 27
near dias Aa | 14
near dias aa | 11
near did Aa | 4
near did aa | -30
near died Aa | -3
near died aa | 11
near diesel Aa | 11
near diesel aa | 11
near director Aa | -12
near disclosure Aa | 9
near disculpe Aa | 16
near disculpe aa | -16
near dispatch Aa | -34
near do Aa | -6
near do aa | -30
near doctors Aa | -16
near does Aa | 4
near does aa | -9
near doesnt Aa | 25
near doesnt aa | 8
near dog Aa | -8
near doin Aa | 15
near doin aa | 4
near doing Aa | 29
near doing aa | -4
near dollar Aa | -8
near dollars aa | -29
near done Aa | 13
near done aa | -18
near dont Aa | 9
near dont aa | -25
near door Aa | 22
near door aa | -21
near dos aa | -41
near down Aa | -14
near down aa | -20
near dr Aa | -19
near dramatic Aa | 12
near drive Aa | 11
near drive aa | 8
near driver Aa | -21
near drives Aa | 9
near driveway Aa | 13
near driving Aa | -9
near driving aa | 8
near drop Aa | -12
near dry aa | 12
near dude Aa | 13
near due Aa | -28
near dueno aa | -21
near earliest Aa | -18
near early Aa | -40
near egg Aa | -12
near el Aa | 3
near el aa | -47
near electric aa | -21
near eleven Aa | 20
near else aa | -11
near em aa | -21
near emergencia aa | -7
near employee aa | 7
near en Aa | 11
near en aa | -50
near end Aa | 6
near end aa | -24
near energy aa | -19
near enfria Aa | -18
near engine Aa | 11
near engine aa | -19
near english Aa | 8
near es Aa | -21
near es aa | -23
near esposa aa | -16
near esta Aa | 6
near esta aa | -13
near estoy Aa | -19
near estoy aa | -11
near even aa | -23
near evening Aa | 15
near evening aa | 18
near every Aa | -12
near every aa | 21
near everybody Aa | -5
near everybody aa | -19
near except Aa | 11
near exhaust Aa | 13
near extended aa | -23
near factura aa | -32
near family Aa | -36
near far Aa | -18
near far aa | 24
near fast Aa | -30
near favor Aa | -17
near favor aa | -19
near fee Aa | 5
near fees Aa | 11
near fell Aa | 3
near fell aa | 6
near fellow Aa | -29
near fence Aa | -10
near field Aa | -7
near fifteen aa | 8
near fifth Aa | -36
near fifty aa | -28
near figure Aa | -6
near final aa | -22
near finished Aa | 16
near first Aa | 36
near first aa | 7
near five aa | 4
near fix Aa | 19
near fixed Aa | -15
near fixed aa | -10
near flashing Aa | -5
near flat Aa | 10
near floor Aa | -19
near florida Aa | -37
near flower Aa | -14
near fluid aa | 24
near fog Aa | 9
near folks Aa | -18
near folks aa | -35
near fool Aa | 13
near for Aa | -60
near for aa | -34
near ford aa | 12
near forty Aa | 14
near four Aa | 14
near four aa | -17
near fourteen aa | 15
near fourth Aa | -21
near free Aa | -10
near freno aa | -20
near frenos Aa | -19
near frenos aa | -11
near friend Aa | -7
near friend aa | 10
near friendly Aa | -9
near friends Aa | 21
near from Aa | -44
near from aa | -28
near front Aa | -28
near front aa | -5
near fuel Aa | 7
near fuel aa | 16
near full Aa | 4
near funny Aa | 10
near fuse aa | 10
near garantia aa | -17
near gas Aa | 11
near gas aa | -12
near gasket aa | -8
near gate Aa | 22
near get Aa | 29
near get aa | -18
near gets Aa | -30
near gets aa | 5
near girl Aa | 21
near give Aa | 6
near go aa | 11
near god Aa | 14
near goes Aa | -9
near going aa | 15
near gone Aa | 13
near goo Aa | -6
near good Aa | 23
near good aa | 36
near google Aa | -25
near got Aa | -15
near got aa | -17
near gotta aa | 9
near gracias aa | -9
near grandma Aa | 25
near grandma aa | 33
near grandson Aa | 6
near grant Aa | -23
near great Aa | 5
near great aa | 9
near greater Aa | -6
near greetings Aa | -11
near grinding Aa | 5
near grinding aa | 5
near grooming Aa | -17
near ground aa | -14
near guess aa | 7
near guy Aa | -11
near guy aa | -16
near guys Aa | 17
near guys aa | -10
near gym Aa | -20
near ha Aa | 19
near ha aa | -41
near habit Aa | 6
near habit aa | 6
near habla Aa | -34
near habla aa | -8
near hablo aa | -6
near had Aa | -20
near had aa | -8
near haha aa | 4
near hair Aa | -9
near half aa | -24
near hand Aa | -27
near handle aa | 6
near hands Aa | -7
near harbor Aa | -12
near hard aa | -25
near has Aa | 15
near has aa | -12
near hate Aa | 12
near have Aa | -4
near have aa | -35
near he Aa | 7
near he aa | -20
near headed aa | 16
near headlight Aa | 9
near hear aa | -21
near heat Aa | -27
near hello Aa | -10
near hello aa | 32
near help Aa | -13
near help aa | -18
near helping Aa | -11
near her Aa | 12
near her aa | 19
near here Aa | 4
near here aa | -8
near heres aa | -23
near hermano Aa | 13
near hes Aa | -11
near hes aa | -18
near hey Aa | 17
near hey aa | 52
near hi Aa | 4
near hi aa | 14
near higher Aa | -8
near highway aa | 11
near hijo Aa | -25
near him Aa | -15
near his Aa | -10
near his aa | 28
near ho Aa | 7
near hola Aa | -6
near hola aa | 19
near hold Aa | -37
near home Aa | 8
near home aa | -5
near honey Aa | 29
near hood Aa | -4
near hood aa | -6
near hoping Aa | 12
near hose aa | 5
near hospital Aa | 12
near hot Aa | 9
near hot aa | 11
near house aa | 21
near how Aa | -10
near how aa | 28
near howdy aa | -4
near hoy aa | 7
near humming aa | -13
near hundred aa | -14
near hurry Aa | 27
near hurry aa | 18
near i Aa | 9
near i aa | -15
near id Aa | 7
near ideal Aa | 25
near idle Aa | 21
near if Aa | -7
near if aa | -5
near ill Aa | -4
near im Aa | -21
near im aa | 14
near important aa | -26
near in Aa | 8
near in aa | 7
near inch aa | -11
near injector Aa | 17
near inn Aa | -10
near inside Aa | -5
near inside aa | -13
near inspection Aa | -7
near inspections Aa | -31
near instead Aa | -6
near insurance Aa | 10
near insurance aa | -31
near intended Aa | -22
near intersection Aa | -6
near interstate Aa | 24
near into Aa | -6
near into aa | 7
near invoice Aa | -31
near is Aa | -27
near is aa | 6
near isnt Aa | -7
near it Aa | 39
near it aa | 22
near its Aa | 22
near its aa | 39
near ive Aa | -41
near ive aa | -11
near jacksonville Aa | -30
near job Aa | -8
near job aa | -11
near jobs Aa | -15
near joints aa | 12
near joy aa | -23
near judge Aa | 13
near jump Aa | 19
near jump aa | 9
near just Aa | 18
near just aa | -30
near keeps aa | -17
near key Aa | 18
near key aa | -6
near keystone Aa | -12
near kidding aa | 5
near kids Aa | 8
near kids aa | 18
near know Aa | -28
near know aa | 13
near known Aa | 12
near la Aa | -15
near la aa | -37
near labor Aa | 8
near labor aa | 10
near ladies Aa | -14
near lady Aa | -10
near land Aa | -9
near lane Aa | -11
near lang Aa | -30
near large aa | -10
near las Aa | 3
near las aa | -7
near last Aa | 18
near last aa | -14
near late Aa | 5
near law Aa | -5
near law aa | -29
near le Aa | 30
near leak Aa | -9
near leaking Aa | 10
near leaking aa | 5
near leave Aa | 49
near left Aa | -21
near left aa | -24
near let Aa | 27
near library Aa | -16
near light Aa | 10
near light aa | 4
near lights Aa | 20
near lights aa | 19
near like Aa | 13
near limited Aa | 14
near line Aa | -8
near lines Aa | 17
near listing Aa | -20
near listing aa | -13
near live Aa | -22
near live aa | -18
near living Aa | -22
near llamo Aa | -28
near llamo aa | -32
near llanta Aa | -15
near llave aa | -14
near lo Aa | -14
near loan aa | -28
near local Aa | -8
near lock aa | 13
near long Aa | 10
near look Aa | 14
near look aa | 16
near looked Aa | -15
near looked aa | 15
near looking Aa | -3
near looking aa | -17
near lord Aa | 13
near los Aa | 12
near los aa | -5
near lost aa | -13
near lot Aa | -28
near lot aa | -9
near love Aa | -17
near love aa | -5
near mac Aa | -9
near machines Aa | 16
near make Aa | 9
near making Aa | 28
near making aa | -29
near mama Aa | -17
near mama aa | -6
near man Aa | 6
near man aa | 19
near manage Aa | -10
near manager Aa | 19
near manana aa | -14
near manguera Aa | -14
near march aa | -30
near mark Aa | -9
near married Aa | 13
near mass Aa | -24
near may Aa | -29
near may aa | -34
near maybe aa | 4
near me Aa | 46
near me aa | 23
near mean Aa | 21
near mean aa | 4
near measure Aa | -9
near mechanic Aa | 22
near mechanic aa | 29
near mechanics Aa | -6
near melting aa | 12
near memo Aa | 22
near message Aa | -32
near message aa | 20
near met Aa | 9
near metal aa | -17
near mi Aa | 22
near mi aa | 12
near middle Aa | -6
near might Aa | 11
near mil aa | -23
near miles Aa | 3
near mine Aa | -14
near mire Aa | 14
near mire aa | -9
near miss Aa | -5
near miss aa | -6
near mobile Aa | 16
near modules Aa | 15
near mom Aa | 10
near monday Aa | 21
near monday aa | 12
near month Aa | -19
near more Aa | -4
near more aa | -21
near morning Aa | 15
near morning aa | 18
near most Aa | -19
near mother Aa | 21
near mothers Aa | -26
near mount Aa | -20
near move Aa | -20
near moved Aa | -17
near moving Aa | -8
near mr Aa | -44
near mr aa | 18
near mrs Aa | 5
near mrs aa | -19
near ms Aa | -16
near much Aa | 8
near much aa | 20
near mucho Aa | 13
near mucho aa | -11
near muffler Aa | 7
near muffler aa | 6
near must aa | -6
near muy Aa | 22
near my aa | -5
near myself Aa | 11
near nail Aa | 25
near name Aa | 9
near name aa | 26
near named Aa | -3
near names aa | -23
near napa Aa | -26
near national Aa | -13
near necesito aa | -24
near neck Aa | -17
near need Aa | -30
near need aa | -14
near needs Aa | 29
near needs aa | 7
near negocio aa | -38
near neighbor aa | -32
near never Aa | 14
near new Aa | 3
near new aa | -16
near next Aa | 11
near night Aa | -30
near nine aa | -16
near ninety aa | -14
near ninos aa | -19
near no Aa | 40
near no aa | -17
near nobody Aa | -22
near nobody aa | 9
near noches Aa | 13
near noches aa | -15
near noise Aa | 15
near noise aa | -9
near nombre Aa | 24
near nombre aa | 24
near nose Aa | 13
near not Aa | 27
near not aa | -12
near nothing aa | -11
near notice Aa | -34
near noticed Aa | -18
near november Aa | -37
near now Aa | -20
near now aa | -3
near number Aa | 6
near number aa | -15
near numbers Aa | 8
near numero Aa | -32
near numero aa | -14
near nurse Aa | 13
near nuts Aa | 15
near oclock Aa | 3
near october Aa | -25
near ocupo aa | -9
near of Aa | -35
near of aa | -35
near off Aa | -22
near off aa | -12
near office Aa | -47
near office aa | -11
near officer Aa | -19
near oh Aa | 5
near oil Aa | 5
near oil aa | 11
near ok aa | 7
near okay Aa | -23
near okay aa | 8
near old Aa | -3
near old aa | 19
near on Aa | -64
near on aa | 5
near once Aa | 10
near one Aa | -7
near one aa | 3
near only Aa | 6
near open Aa | 11
near opinion Aa | 12
near oprima aa | -30
near or Aa | -16
near or aa | -33
near orange Aa | -20
near order Aa | -31
near order aa | -14
near ordered Aa | -7
near ordered aa | -17
near oreilly Aa | -20
near other Aa | -9
near other aa | 26
near our Aa | -31
near our aa | -16
near out Aa | -19
near out aa | -20
near over Aa | -32
near overheating Aa | 9
near own Aa | -16
near own aa | 7
near owner Aa | 4
near owner aa | -9
near oye aa | 18
near pads Aa | 23
near page Aa | -37
near paid aa | -28
near pair Aa | 10
near panel Aa | 6
near paper Aa | -15
near paper aa | 6
near para aa | -50
near park Aa | 9
near parked Aa | 8
near parking Aa | -42
near parking aa | -20
near part Aa | 9
near parts Aa | -9
near parts aa | 18
near passed Aa | -6
near passing Aa | 12
near past Aa | -16
near past aa | -28
near pastor Aa | -20
near pastor aa | -8
near pay Aa | 17
near pay aa | -17
near paying Aa | 7
near paying aa | -20
near payment aa | -22
near peace Aa | 6
near people Aa | 30
near people aa | 24
near pepperoni aa | -10
near percent Aa | -26
near percent aa | -31
near perfect Aa | -24
near pero aa | -17
near pharmacy Aa | -39
near phone Aa | 17
near phone aa | -22
near pickup Aa | 30
near pickup aa | 16
near pipe aa | -20
near place Aa | -26
near place aa | -8
near plan Aa | -16
near plan aa | -17
near please Aa | 12
near please aa | 26
near plugs aa | -11
near ponchada Aa | -15
near ponte Aa | -5
near pop Aa | 17
near por Aa | -21
near porch Aa | 13
near possible Aa | 18
near possibly Aa | 4
near pounds Aa | 23
near power Aa | 12
near power aa | -25
near prende aa | -6
near prescription Aa | -16
near presione aa | -33
near press aa | -14
near prestamo aa | -39
near price Aa | -4
near private Aa | -14
near probably Aa | -14
near problem Aa | 8
near professor Aa | 10
near program Aa | -30
near program aa | -29
near publix Aa | -29
near pueda Aa | -16
near puede Aa | 6
near puede aa | -14
near pulled Aa | -11
near pump Aa | 11
near pump aa | 6
near push Aa | -10
near put Aa | 11
near put aa | 16
near putting Aa | 12
near putting aa | 9
near qualified Aa | -17
near qualify Aa | -33
near qualify aa | -15
near que Aa | 14
near que aa | -6
near quick Aa | -19
near quick aa | 12
near quiero aa | -18
near quit Aa | -25
near quote Aa | 4
near quotes aa | 11
near rack Aa | 10
near radiador aa | -7
near radiator aa | -34
near range aa | -20
near rank Aa | -9
near re Aa | -38
near reach Aa | -29
near reach aa | -19
near ready Aa | -17
near real Aa | 17
near real aa | 4
near realizados Aa | -12
near really Aa | 25
near really aa | -12
near rebuild Aa | -22
near receipt Aa | -5
near receipt aa | 15
near receivable Aa | -26
near receive Aa | -25
near recorded Aa | -20
near recording Aa | 12
near records Aa | 12
near records aa | -16
near regarding Aa | -25
near regarding aa | -17
near regular aa | 5
near remember Aa | 14
near rental aa | -10
near repair Aa | -6
near replaced aa | 5
near returning Aa | -9
near reverend Aa | -15
near reverend aa | -8
near reviews Aa | -5
near right Aa | -16
near right aa | -18
near rights aa | -31
near ring Aa | -23
near river Aa | -16
near road Aa | 8
near road aa | 12
near rods Aa | 14
near roll Aa | -12
near rolling Aa | 15
near rotor Aa | -5
near rotors Aa | -9
near rough Aa | 10
near route Aa | -4
near route aa | -8
near row aa | 7
near royal Aa | -18
near ruido Aa | -17
near run Aa | -12
near run aa | 11
near running Aa | -26
near runs aa | 14
near rush Aa | 8
near safe Aa | -13
near said Aa | 11
near same aa | -27
near saturday Aa | 17
near savage aa | 6
near save Aa | 21
near savings aa | -25
near saw Aa | -9
near say Aa | -10
near say aa | 5
near says aa | -26
near schedule Aa | 12
near school Aa | -14
near scratch Aa | 3
near se Aa | -25
near se aa | -32
near seat Aa | -15
near second Aa | 12
near security Aa | -17
near see Aa | -25
near see aa | 26
near sell Aa | 16
near sellers Aa | -28
near selling Aa | -12
near send Aa | -9
near senor Aa | 32
near senor aa | 9
near senora Aa | -21
near senora aa | -35
near sent Aa | -24
near service Aa | -9
near service aa | -36
near seven Aa | -19
near shakes Aa | 15
near she Aa | -8
near she aa | -11
near shell Aa | -17
near shell aa | -7
near shift Aa | 13
near shop Aa | 20
near shop aa | -8
near short Aa | 9
near should Aa | 6
near shoulder Aa | 28
near shoulder aa | -26
near show aa | -19
near si Aa | 6
near si aa | 10
near side Aa | -10
near side aa | -24
near silver Aa | 9
near since Aa | -26
near sir Aa | -34
near sir aa | 8
near sister Aa | -19
near sisters Aa | -3
near sitting Aa | -10
near sitting aa | -6
near six Aa | 11
near six aa | -22
near sixteen aa | 16
near skip aa | -25
near slipping Aa | 11
near small Aa | -20
near small aa | 23
near smell Aa | -14
near smell aa | -12
near smoke Aa | 16
near smoke aa | -22
near so Aa | 47
near so aa | 34
near social Aa | -23
near some Aa | 17
near some aa | -10
near someone Aa | 13
near someone aa | -17
near something Aa | 18
near something aa | 7
near sometimes aa | 13
near son Aa | -14
near son aa | 6
near sons Aa | -16
near sorry Aa | 16
near sorry aa | -3
near sounds Aa | -33
near south Aa | 8
near soy Aa | 19
near soy aa | 8
near spare Aa | 15
near speak Aa | -8
near speak aa | -30
near speaking Aa | -18
near speed aa | -15
near spell Aa | 10
near spelled aa | -24
near squeal Aa | 30
near squealing Aa | 9
near squealing aa | 6
near start Aa | -6
near start aa | 25
near started Aa | -15
near starter Aa | 19
near starter aa | 23
near starts Aa | -33
near state Aa | -22
near station aa | -25
near stay Aa | -22
near steering Aa | 12
near still Aa | -22
near still aa | 10
near stole aa | 10
near stone Aa | -13
near stop Aa | -34
near stopped aa | 3
near store Aa | -11
near straight Aa | -15
near street Aa | -6
near stronger Aa | -9
near struts Aa | 18
near stuck Aa | 15
near student Aa | -26
near student aa | -18
near stuff aa | 5
near su aa | -48
near subtitles Aa | -22
near suit Aa | -8
near summer aa | -8
near sunday Aa | 14
near supply aa | 15
near supposed Aa | -16
near suspension Aa | 6
near take Aa | 17
near take aa | 8
near talk Aa | 26
near tank Aa | 15
near tank aa | 6
near tarde Aa | 14
near tardes Aa | 17
near tardes aa | 17
near target Aa | -7
near target aa | -20
near tax Aa | -20
near telefono Aa | -14
near tell Aa | 5
near tells Aa | 16
near ten Aa | 4
near ten aa | -13
near text Aa | 8
near text aa | 4
near thank Aa | -18
near thank aa | 22
near thanks Aa | 21
near that Aa | 14
near that aa | -8
near thats Aa | 9
near thats aa | 13
near the Aa | -30
near the aa | -21
near then Aa | -16
near then aa | 7
near there Aa | 12
near there aa | 19
near theres Aa | 7
near theres aa | -29
near these Aa | 11
near they Aa | 16
near they aa | 4
near theyre Aa | 14
near theyre aa | -17
near thing Aa | 5
near thing aa | 6
near things Aa | 4
near think Aa | -19
near think aa | -20
near thinking Aa | 13
near third Aa | -39
near thirty Aa | -19
near this Aa | 13
near this aa | 46
near those Aa | -24
near though Aa | -20
near though aa | 8
near thousand Aa | 14
near thousand aa | -21
near three aa | -20
near throttle Aa | -13
near thursday Aa | -29
near tia Aa | 20
near till Aa | 12
near till aa | 7
near time Aa | -5
near time aa | -15
near times aa | 6
near timing Aa | 22
near tip Aa | 17
near tire Aa | 6
near tires Aa | -27
near tires aa | -17
near to Aa | -37
near to aa | -56
near today Aa | 34
near today aa | -12
near told Aa | 9
near tomorrow Aa | -13
near tonight Aa | 5
near tonight aa | 23
near too aa | -36
near took aa | -7
near tool aa | -24
near tools aa | -6
near touch Aa | 7
near touch aa | 10
near towing aa | -8
near traffic Aa | 4
near trailer aa | 13
near transmision aa | -14
near transmission Aa | 11
near transmission aa | -21
near travel Aa | -22
near tried Aa | -5
near trip aa | -7
near troca aa | -9
near truck Aa | -19
near truck aa | 12
near trucks Aa | -15
near trying Aa | -18
near tuesday Aa | 8
near tune Aa | 10
near tune aa | 5
near turn aa | -45
near twelve Aa | -9
near two Aa | 25
near two aa | -13
near un Aa | 17
near un aa | -39
near una aa | -20
near uncle Aa | 16
near under Aa | -16
near under aa | -27
near uniform Aa | -5
near uniforms aa | -4
near united Aa | -22
near uno aa | -47
near until Aa | -18
near up Aa | 27
near up aa | -7
near urgent Aa | -30
near us Aa | -32
near us aa | -20
near used Aa | 6
near usted aa | -36
near usual Aa | 9
near van Aa | 20
near van aa | -11
near vans Aa | -16
near vehicle aa | -4
near veinte aa | -29
near ventana aa | 6
near verified aa | -15
near vet aa | -5
near voicemail Aa | -16
near vote Aa | -45
near voters Aa | -31
near wagon Aa | -20
near wait Aa | 27
near walmart Aa | -11
near walmart aa | -12
near wanna aa | 4
near want Aa | -31
near want aa | -5
near warranty aa | -14
near was Aa | -41
near was aa | 6
near waste Aa | -11
near water aa | 7
near way Aa | 22
near way aa | 28
near we Aa | -40
near we aa | -27
near weather Aa | 12
near website Aa | -10
near wedding Aa | 24
near week Aa | -3
near weekend Aa | 6
near weeks Aa | 13
near weird aa | -12
near well Aa | -4
near went Aa | -8
near were Aa | -30
near weve Aa | 9
near what Aa | 23
near what aa | 21
near whatever Aa | 9
near whats Aa | 22
near whats aa | 10
near wheel aa | -19
near wheels Aa | -12
near when Aa | 19
near whenever Aa | 21
near whenever aa | -10
near whether Aa | -8
near which Aa | -10
near while Aa | -6
near white Aa | 9
near who Aa | 14
near wholesale Aa | -24
near wife Aa | -26
near will aa | 13
near winter Aa | 10
near wiper Aa | 12
near wiring Aa | 15
near with Aa | -37
near with aa | -43
near wont Aa | -26
near wont aa | 24
near word Aa | 23
near work Aa | 35
near work aa | -15
near working Aa | -5
near working aa | -6
near worry Aa | -16
near would Aa | 14
near write Aa | 16
near writing Aa | 18
near wrong Aa | 14
near y Aa | 9
near y aa | -40
near ya aa | 32
near yall Aa | 6
near yard Aa | -3
near yeah Aa | -16
near yeah aa | -12
near years Aa | -40
near years aa | -5
near yellow Aa | 11
near yelp Aa | -10
near yes Aa | 35
near yes aa | 11
near yesterday Aa | 8
near yo Aa | 29
near yo aa | 22
near you Aa | -43
near you aa | -28
near youd Aa | 8
near youd aa | -32
near your Aa | -13
near your aa | -80
near youre Aa | 10
near youre aa | -7
near youve Aa | -23
near zero Aa | -8
of-another | -18
of-another known Aa | -53
of-another known aa | 5
of-another unknown Aa | 21
of-another unknown aa | -35
opens-last-words | 49
opens-last-words known Aa | 50
opens-last-words unknown Aa | 6
possessive | -57
possessive known Aa | -31
possessive unknown Aa | -72
possessive unknown aa | -31
says-here | 39
says-here known Aa | 45
says-here known aa | 37
says-here unknown Aa | -22
says-here unknown aa | 23
shape E Aa | -99
shape E aa | -9
shape EE Aa | -55
shape EEE Aa | -39
shape EEEE Aa | -15
shape EES Aa | -25
shape EEU Aa | -29
shape EG Aa | -33
shape EG aa | 13
shape ES Aa | -34
shape ESE Aa | -12
shape ESEE Aa | -8
shape ESG Aa | -6
shape ESU Aa | -18
shape EU Aa | -49
shape EUE Aa | -20
shape G Aa | -27
shape G aa | -7
shape GE Aa | -5
shape GEU Aa | 18
shape GG Aa | 11
shape GG aa | 21
shape GGG Aa | 23
shape GGG aa | 30
shape GGGU aa | 24
shape GGS Aa | 45
shape GGS aa | 48
shape GGU Aa | 79
shape GGU aa | 30
shape GS Aa | 55
shape GS aa | 37
shape GSS Aa | 26
shape GSU Aa | -13
shape GU Aa | 72
shape GU aa | 72
shape GUG Aa | 34
shape GUS Aa | 29
shape GUU Aa | 29
shape GUU aa | -25
shape Gg Aa | 30
shape L Aa | 21
shape L aa | 6
shape S Aa | -48
shape S aa | -22
shape SE Aa | -37
shape SEE Aa | -17
shape SEEE Aa | -15
shape SEU Aa | -21
shape SG Aa | -11
shape SU Aa | 4
shape SUE Aa | -12
shape Sg Aa | -7
shape U Aa | -39
shape U aa | -73
shape UE Aa | -54
shape UEE Aa | -26
shape UEEE Aa | -12
shape UEU Aa | -21
shape UEU aa | -14
shape UEUE Aa | -18
shape UEUSU aa | -21
shape UG Aa | 4
shape UG aa | 5
shape UGS aa | 19
shape UGU Aa | 15
shape US Aa | 15
shape US aa | 21
shape USU aa | -41
shape UU Aa | 68
shape UU aa | -11
shape UUE Aa | -10
shape Ug Aa | -9
shape Ug aa | -13
shape UgU Aa | -23
shape g Aa | -58
shape g aa | -96
shape gG Aa | 15
shape gG aa | 33
shape gS Aa | 13
shape gU Aa | 5
shape gU aa | 12
spelled | 73
spelled known Aa | 37
spelled known aa | 51
spelled unknown Aa | 21
spelled unknown aa | 20
spoken-of | -45
spoken-of known Aa | -10
spoken-of known aa | -7
spoken-of unknown Aa | -93
spoken-of unknown aa | -39
titled | -17
twice | -32
twice known Aa | -27
twice known aa | -34
twice unknown Aa | -31
twice unknown aa | 28
was-addressed | 11
was-addressed known Aa | -16
was-addressed known aa | 17
was-addressed unknown Aa | 23
was-addressed unknown aa | -13
)";

}  // namespace

std::string_view name_points_text() { return {kText, sizeof kText - 1}; }

}  // namespace roadcall::speech

#include "speech/services_table.h"

namespace roadcall::speech {
namespace {

constexpr SignList kSigns[] = {
    {"oil_change", 10,
     "oil needs changing|cambie el aceite|cambien el aceite|oil change|oil changed|"
     "change the oil|change my oil|changing the oil|cambio de aceite|cambiar el aceite|"
     "cambiarle el aceite"},
    {"oil_change", 9,
     "oil changing|change oil|changing oil|oil and filter|oil service|due for oil|"
     "aceite y filtro|cambiarle aceite|cambio del aceite|due for an oil|due for its oil|"
     "due for my oil|due for the oil|oil an filter|oil and a filter|oil changes"},
    {"oil_change", 7, "synthetic oil"},
    {"oil_change", 6, "lube"},
    {"oil_change", 5, "oil light|needs oil"},
    {"oil_change", 4, "all change"},
    {"brakes", 10, "brake pads|break pads|brake pad|brake job|frenos"},
    {"brakes", 9,
     "grinding when i stop|brake booster|break job|brakes|rotors|caliper|calipers|brake pedal|"
     "brake line|brake fluid|freno|balatas|when i hit the brakes|my breaks|anti lock|"
     "brake drums|brake light came on|brake light is on|brake light on|brake lines|"
     "brake warning|brakes went|disc brakes|discos|drum brakes|e brake|wheel cylinder"},
    {"brakes", 8,
     "no brakes|stopping power|brake noise|brake dust|metal on metal|parking brake|"
     "pedal goes to the floor|rotor|when i brake|when braking|frenar|pastillas|the breaks are|"
     "abs"},
    {"brakes", 7, "emergency brake|breaks are|master cylinder"},
    {"brakes", 6, "when i stop|brake"},
    {"brakes", 4, "grinding|chillando|grinds|rechina|rechinan|squeaks|squeals"},
    {"brakes", 3, "squealing|squeaking|squeal"},
    {"battery", 10,
     "new battery|dead battery|battery is dead|battery died|battery replacement|"
     "battery replaced"},
    {"battery", 9,
     "dead twelve volt|jump start|jumpstart|bateria|pasar corriente|battery terminals"},
    {"battery", 8,
     "wont take a charge|wont hold a jump|a boost|jumped off|dead as a doornail|wont jump|"
     "batteries|dies overnight|dying overnight|left the lights on|left my lights on|battery|"
     "a jump|acumulador|jump pack|need a jump|needs a jump|pasarme corriente|pase corriente|"
     "pase de corriente"},
    {"battery", 7, "battery keeps|jump it|cables de corriente|jumper cables|le pusimos cables"},
    {"battery", 6,
     "only clicks|jump|just clicks|clicking|just click|click click|hace clic|hace clics|"
     "just clickin|just clicking|lights flicker|lights flickering"},
    {"battery", 5, "dead car|clicks|clic clic"},
    {"battery", 4, "jumped"},
    {"starter_alternator", 10, "alternator|alternador|motor de arranque|starter motor"},
    {"starter_alternator", 9,
     "starter|battery light|alternators|arrancador|burro de arranque|"
     "doesnt charge the battery|no carga|not putting out|quit charging|ya no carga"},
    {"starter_alternator", 8, "starters|not charging|charging system"},
    {"starter_alternator", 7, "wont hold a charge|voltage is down"},
    {"starter_alternator", 6, "marcha|generator"},
    {"no_start", 8,
     "hard to start|hard starting|doesnt want to start|wont fire|cuesta arrancar|"
     "nothing when i turn|do nothing when|wont do nothing|doesnt turn on|cranks and cranks|"
     "wont catch|wont start|will not start|doesnt start|does not start|not starting|no start|"
     "cant start|cant get it started|cant get it to start|wouldnt start|isnt starting|"
     "didnt start|wont crank|cranks but|wont turn over|doesnt turn over|not turn over|"
     "turns over but|no arranca|no prende|no enciende|no quiere arrancar|no quiere prender|"
     "wont turn on|wont fire up|cant get her started|crank but|does nothing when|dont start|"
     "never catches|no arranco|no crank|no da marcha|no hace nada|no me arranca|"
     "no me enciende|no me prende|no me quiere arrancar|no me quiere prender|no prendio|"
     "no quiere encender|not cranking|not start|will not crank|wont crank over|"
     "wont start back|wont start up|ya no agarra"},
    {"no_start", 7,
     "cars dead|trucks dead|vans dead|its dead|dead in the driveway|dead in my driveway|"
     "wont do anything|shut off on me|no lights nothing|completely dead|car is dead"},
    {"no_start", 6, "died on me|wont run"},
    {"no_start", 5, "just died|died in the"},
    {"check_engine", 9,
     "service engine soon|check engine light|check engine|luz del motor|luz de check|"
     "luz de chequeo|cam sensor|check the codes|codes read|crank sensor|engine codes|"
     "flashing check|luz de motor|maf sensor|mass air flow|motor light|pull the codes|"
     "read the code"},
    {"check_engine", 8,
     "engine light|throwing codes|throwing a code|misfire|misfiring|oxygen sensor|o2 sensor|"
     "evap"},
    {"check_engine", 7,
     "emissions|smog|lit up like a christmas tree|warning lights|service light|warning light|"
     "wrench light|p0420|check light|running rough|runs rough"},
    {"check_engine", 6, "limp mode|diagnostic|code reader|code p|codigo"},
    {"check_engine", 5, "diagnosed|p0|stalling|stalls"},
    {"check_engine", 4,
     "bogs down|cuts off|hesitates|keeps stalling|loss of power|misses|missing a little|"
     "no power|running bad|runs bad|runs like|se apaga|shuts off|sputtering|sputters|stall|"
     "surging"},
    {"check_engine", 2, "idle"},
    {"cooling", 10,
     "losing coolant|coolant leak|overheating|overheat|overheats|overheated|over heating|"
     "running hot|radiator|water pump|se calienta|radiador|recalienta|bomba de agua|"
     "sobrecalienta"},
    {"cooling", 9,
     "needle is in the red|runs hot|leaking something green|coolant light|low coolant|"
     "cooling fan|coolant|thermostat|antifreeze|calentando|anticongelante|calienta|"
     "engine temp|expansion tank|gauge climbs|hirviendo|overflow tank|radiators|recalento|"
     "refrigerante|se calento|se me calento|se recalienta|temperature gauge climbs|tira agua"},
    {"cooling", 8,
     "heat gauge|temp light|temperature light|water leak|leaking water|losing water|"
     "temperature climbs|temperature climbing|temperature goes up|temp goes up|temp gauge|"
     "needle goes all the way|green fluid|steaming|fan clutch|temperature gauge|head gasket|"
     "boiled over|boiling over|calentandose|calentar|hot light|running warm|temperatura"},
    {"cooling", 7, "in the red|sweet smell|green stuff"},
    {"cooling", 6, "gets hot|steam"},
    {"ac_heating", 10,
     "aire no enfria|ac compressor|recharge the ac|air conditioning|air conditioner|"
     "aire acondicionado|ac recharge"},
    {"ac_heating", 9,
     "compresor de aire|ac quit|ac is out|ac went out|ac stopped|ac leak|heater core|ac|freon|"
     "no enfria|blower motor|calefaccion|a c unit|ac blows|aire caliente|aire frio|blower|"
     "climate control|condenser|defrost|defroster|el clima|evaporator|freeon|heat doesnt work|"
     "heat is not working|heat isnt working|heat quit|heat stopped|heat went out|heat works|"
     "rear air"},
    {"ac_heating", 8, "no ac|a c|blowing hot|blowing warm|blows hot|blows warm|no heat|hot air"},
    {"ac_heating", 7, "heat wont|cold air|heater|el aire"},
    {"ac_heating", 6, "compressor|air isnt|air quit|air went out|my air"},
    {"ac_heating", 5, "my heat"},
    {"ac_heating", 3, "the heat"},
    {"tires", 10, "blew a tire|flat tire|tire rotation"},
    {"tires", 9,
     "picked up a nail|llanta|llantas|ponchada|blowout|tire pressure|nail in|neumatico|"
     "bolt in|flats|llanta baja|mount and balance|picked up a bolt|picked up a screw|poncho|"
     "rotate the tires|screw in|se me poncho|slow leak|tire patch|tire plug|tires rotated|"
     "two flats|wheel balance"},
    {"tires", 8,
     "tires|tire|lug nuts|hold air|holding air|holds air|loses air|losing air|low on air|"
     "tire went|wont hold air"},
    {"tires", 7,
     "rotate and balance|wheel came off|lug nut|lugs|tpms|sidewall|flat|goma|blew out|ponche"},
    {"tires", 6, "spare|balanced|donut|tread"},
    {"tires", 5, "rim|rims"},
    {"tires", 4, "bubble"},
    {"tune_up", 10, "tune up|tuneup|spark plugs|spark plug|plugs and wires|bujias|afinacion"},
    {"tune_up", 9,
     "plugs and coils|tuned up|afinamiento|cap and rotor|coil packs|distributor cap|"
     "ignition coils|points and plugs|puesta a punto|tune it up"},
    {"tune_up", 8, "bujia|ignition coil|coil pack|air filter"},
    {"tune_up", 7, "distributor|plugs"},
    {"tune_up", 5, "scheduled maintenance|mile service|routine maintenance|thousand mile service"},
    {"tune_up", 6, "rough idle|idling rough|idles rough|carburetor needs"},
    {"suspension_steering", 10,
     "struts|strut|shocks|suspension|ball joint|ball joints|tie rod|tie rods|control arm|"
     "control arms|power steering|cv axle|c v axle|wheel bearing|wheel bearings|"
     "amortiguadores|direccion hidraulica|sway bar|cv joint|rack and pinion"},
    {"suspension_steering", 9,
     "death wobble|alignment|suspencion|hard to steer|air bags are leaking|air shocks|"
     "air suspension|amortiguador|axles|bushing|bushings|caster|coil springs|cv axles|cv boot|"
     "drag link|hub assembly|leaf spring|leaf springs|muelles|pitman|rotula|rotulas|"
     "steering pump|steering rack|terminales|track bar|wheel hub"},
    {"suspension_steering", 8,
     "pulling to the right|pulling to the left|pulls to the right|pulls to the left|"
     "steering is heavy|steering|axle"},
    {"suspension_steering", 7,
     "riding low|steering wheel is locked|steering wheel shakes|air ride|u joints|pulling to|"
     "pulls to"},
    {"suspension_steering", 6,
     "crooked|wheel is bent|bent wheel|shimmy|wheel rubs|clunking|clunk|bounces|bouncy|"
     "direccion|front end|over a bump|over bumps|rides rough|sagging|speed bumps|"
     "steering wheel|thump|volante|wanders"},
    {"suspension_steering", 3, "vibrating|shaking"},
    {"transmission", 10, "transmission|transmision"},
    {"transmission", 9,
     "wont go in gear|lost reverse|transmission fluid|no le entran los cambios|"
     "torque converter|wont shift|not shifting|clutch|wont go into gear|no entran los cambios|"
     "caja de cambios|wont go into reverse|caja automatica|embrague|flywheel|hard shift|"
     "hard shifting|la transmision|los cambios|no reverse|shifts hard|tranny|trans fluid|"
     "wont go in reverse"},
    {"transmission", 8,
     "clutches|slave cylinder|shift out of park|jerks when i shift|stuck in gear|transfer case"},
    {"transmission", 7,
     "out of park|into gear|into drive|cvt|stuck in park|slipping|differential|patina"},
    {"transmission", 6, "shifting|gears|gear shift|cambios|trans"},
    {"transmission", 5, "in gear"},
    {"transmission", 4, "neutral|rear end is"},
    {"electrical", 10, "power window|window motor"},
    {"electrical", 9,
     "brake light|brake lights|headlight|headlights|tail light|taillight|blinker|turn signal|"
     "window wont|windows wont|electrical|electrico|door lock actuator|vidrio electrico|"
     "back up camera|backup camera|blinkers|charge port|charging port|dash went dark|"
     "dash went out|dome light|door locks|electric sliding door|fog light|fog lights|gauges|"
     "headlamp|headlamps|high beams|interior lights|low beams|power door|power locks|"
     "power seat|power sliding door|relay|speedometer|tail lamp|tail lights|taillights|"
     "trailer lights|trailer plug|trailer wiring|turn signals|wire harness|wiring harness|"
     "wont charge"},
    {"electrical", 8,
     "backup lights|reverse lights|license plate light|marker lights|instrument cluster|"
     "chewed some wires|window regulator|wiper motor|battery keeps dying|fuse|wiring|"
     "short circuit|parasitic|ventana no"},
    {"electrical", 7,
     "window fell|window stuck|windows stuck|window is stuck|sliding door|wont roll up|"
     "short somewhere|door ajar|horn|luces|dash lights|alarm|bulb|camera|corto|cruise control|"
     "foco|focos|fusible|fusibles|heated seat|heated seats|infotainment|moonroof|seat heater|"
     "touch screen|touchscreen|ventana|vidrio|vidrios|wires|wires are"},
    {"electrical", 6, "sunroof|remote start|wont go up|power window wont"},
    {"electrical", 5, "stereo|amp|radio"},
    {"fuel", 10,
     "gasoline running|gas running out from|gas running down|gas pouring|fuel pouring|"
     "lift pump|fuel pump|fuel filter|fuel injector|fuel injectors|ran out of gas|"
     "bomba de gasolina|sin gasolina|fuel line|out of fuel|bomba de combustible|"
     "bomba de la gasolina|bomba gasolina|filtro de gasolina|inyectores"},
    {"fuel", 9,
     "injection pump|fuel pressure|put diesel in|wrong fuel|out of gas|leaking gas|fuel leak|"
     "wrong gas|drain a tank|drain my tank|drain the tank|gasoline leak|put gas in my diesel|"
     "put gasoline|wrong kind of gas|wrong stuff in the tank"},
    {"fuel", 8,
     "diesel dripping|injector|carburetor|smell gas|gas smell|gas leak|injectors|bad gas"},
    {"fuel", 7, "not taking gas|fuel gauge|diesel in"},
    {"fuel", 6, "gas tank"},
    {"exhaust", 10,
     "exhaust leak|exhaust manifold|muffler|catalytic|catalytic converter|mofle|catalizador|"
     "silenciador"},
    {"exhaust", 9,
     "loud exhaust|exhaust|tailpipe|cadillac converter|cat converter|cat stolen|"
     "catalytic converters|exhaust pipe|flex pipe|resonator"},
    {"exhaust", 8, "escape del carro|manifold leak"},
    {"exhaust", 7, "rotten eggs|headers"},
    {"belts_hoses", 10,
     "belt came off|heater hose|radiator hose|serpentine belt|serpentine|timing belt|"
     "drive belt|fan belt|squealing belt|coolant hose|coolant hoses|heater hoses|hoses|"
     "radiator hoses|vacuum hose"},
    {"belts_hoses", 9, "timing chain"},
    {"belts_hoses", 8,
     "belt squeals|the belt|a belt|banda|correa|manguera|tensioner|bandas|idler|idler pulley|"
     "mangueras|pulley"},
    {"belts_hoses", 6, "belt|hose"},
    {"pre_purchase_inspection", 10,
     "pre purchase|prepurchase|thinking about buying|thinking of buying|before i buy|"
     "looking at buying|about to buy|antes de comprar|antes de comprarlo|antes de pagar|"
     "before buying|before i give him|before i hand|before i pay|before i purchase|"
     "before purchasing|before we buy|before we hand|before we pay|check a car|"
     "check out a car|check out a used|inspeccion antes|inspected before|look at a used|"
     "looking at a used|pre buy|prebuy|prepurchase inspection|prior to buying|"
     "prior to purchase|private seller|third party inspection|worth buying"},
    {"pre_purchase_inspection", 9,
     "look at a car im buying|looking to buy|buying a used|buy a used|inspect a|voy a comprar"},
    {"pre_purchase_inspection", 8, "inspeccion"},
    {"pre_purchase_inspection", 7,
     "check it out before|inspection|want to buy|car im buying|for sale|quiero comprar|"
     "worth it to buy|worth the drive|worth the money"},
    {"pre_purchase_inspection", 4, "used car"},
    {"lockout_key", 10,
     "locked himself|locked herself|locked themselves|locked themself|locked out|"
     "locked my keys|keys in the car|keys in my|keys inside|keys are inside|locked the keys|"
     "lost my key|lost my keys|llaves adentro|llaves dentro|perdi la llave|deje las llaves|"
     "locked it with the keys|cut a key|encerre las llaves|ignition cylinder|key made|"
     "keys made|locked her in|locked him in|locked in the car|lost key|make a key|new key|"
     "only key|program a key|se me quedaron las llaves"},
    {"lockout_key", 9,
     "locked inside|keys locked|keys are in|key fob|spare key|dejo las llaves|lockout|"
     "key broke"},
    {"lockout_key", 8, "key wont turn|wont recognize the key|lock out|key stuck"},
    {"lockout_key", 7,
     "wont unlock|locked it in|ignition is stuck|key is stuck|keys stuck|fob|ignition lock|"
     "locksmith|unlock"},
    {"other", 7, "wiper blades|motor mount"},
    {"other", 6,
     "valve cover|motor mounts|engine mount|rear main|oil pan|lift kit|door wont latch|"
     "windshield wipers|wipers|oil leak|leaking oil|door handle|back window|bed liner|"
     "burns oil|door hinge|door wont close|door wont open|espejo|fuga de aceite|gotea aceite|"
     "hitch|hood latch|hood wont|liftgate|light bar|oil spots|parabrisas|rear window glass|"
     "roof rack|running boards|seat belt|skid plate|spoiler|tira aceite|tow hitch|"
     "trailer hitch|trailer hitches|trunk lid|using oil|valve covers|winch|window tint|"
     "wiper arm|wiper arms"},
    {"other", 5,
     "gas pedal|throttle|accelerator|oil consumption|burning oil|side mirror|trunk wont|"
     "hatch wont|lifter tick|timing cover|windshield|bumper|detail|fender|gasket|grille|hinge|"
     "mirror|tint|wiper"},
    {"other", 4, "tailgate|wont latch|burning smell|motor tiembla|bumper to bumper|vvt|dent"},
    {"other", 3,
     "hatch|rattle|rattling|whistle|whistling|humming|squeak|making a noise|weird noise|"
     "strange noise"},
    {"other", 2, "noise|leaking|leak|ruido"}};

// Words apart that mean a service together: people put anything between `lost` and `key`.
constexpr SignPair kPairs[] = {
    {"locked lock locking shut closed lost losing lose dropped misplaced forgot snapped broke left",
     "key keys fob fobs", 7, "lockout_key", 10},
    {"perdi perdio perdido extravie deje dejo quedaron encerre cerre adentro dentro copia "
     "duplicado",
     "llave llaves", 7, "lockout_key", 10},
    {"unlock unlocking unlocks", "car cars truck van door doors vehicle trunk suv carro", 5,
     "lockout_key", 8},
    {"baby babys babies kid kids child children toddler infant son daughter grandbaby grandson "
     "granddaughter bebe nino nina hijo hija dog puppy",
     "locked encerrado encerrada encerro trapped", 8, "lockout_key", 12},
    {"key keys fob fobs llave llaves",
     "made make program programmed reprogram programming cut duplicate copy copied replace "
     "replaced replacement recognize spare chip remote",
     5, "lockout_key", 8},
    {"inspect inspected inspection inspecting look looks looking check checked eyes mechanic over",
     "buying buy seller sale purchase purchasing auction comprar comprarlo", 25,
     "pre_purchase_inspection", 9},
    {"before antes", "buy buys pay paying hand purchase sign commit pagar comprar comprarlo", 2,
     "pre_purchase_inspection", 9},
    {"craigslist marketplace", "check look inspect mechanic", 14, "pre_purchase_inspection", 7},
    {"curb pothole crater", "wheel bent pulls alignment steering", 14, "suspension_steering", 7},
    {"used usado usada", "seller dealer lot listing dealership auction", 20,
     "pre_purchase_inspection", 8},
    {"gas gasoline fuel gasolina",
     "leak leaks leaking leaked dripping drips drip pouring puddle smell smells smelling "
     "smelled stink stinks reek reeks fumes odor huele olor gotea goteando fuga tira tirando "
     "spilling",
     8, "fuel", 10},
    {"put pumped filled fueled poured puse eche", "diesel gasoline unleaded gasolina", 6, "fuel",
     9},
    {"drain drained draining siphon", "tank fuel gas gasoline diesel", 6, "fuel", 10},
    {"hose hoses manguera mangueras",
     "split burst busted blew blown broke cracked leaking popped off rota revento torn ripped", 6,
     "belts_hoses", 10},
    {"belt belts banda correa",
     "squeal squeals squealing squeak squeaks chirp chirping screech screeching snapped broke "
     "shredded cracked cracks frayed slipping came rechina chilla revento rompio",
     6, "belts_hoses", 10},
    {"smoke smokes smoking burning burnt melting melted sparks sparking chispas humo",
     "dash dashboard wire wires wiring outlet", 8, "electrical", 9},
    {"trailer camper boat", "light lights plug wiring wires connector pin", 10, "electrical", 8},
    {"window windows ventana ventanas vidrio vidrios",
     "down up stuck roll rolls rolling work works working quit stopped open fell motor switch baja "
     "bajan sube suben",
     6, "electrical", 8},
    {"door doors", "electric power switch sliding motor", 4, "electrical", 7},
    {"wiper wipers", "stopped quit motor fuse move moving working work speed", 6, "electrical", 8},
    {"headlight headlights lights light luces luz",
     "flicker flickering flickers dim dimming dims work works working bajan apagan", 5,
     "electrical", 5},
    {"blow blows blowing blowin blew sale echa sopla",
     "hot cold warm cool lukewarm caliente frio "
     "air heat",
     6, "ac_heating", 9},
    {"oil aceite",
     "change changed changes changing done due overdue cambio cambiar cambie cambien cambiarle "
     "toca",
     4, "oil_change", 9},
    {"screw nail bolt plug patch puncture hole", "tire tires front rear wheel tread llanta", 6,
     "tires", 9},
    {"shudder shudders shuddering jerk jerks jerking slip slips slipping lurch lurches lurching",
     "second third gear gears shift shifts shifting automatic", 8, "transmission", 8},
    {"code codes", "scan scanner scanned reader read threw throwing throws pulled p", 6,
     "check_engine", 6},
    {"noise clunk clunks thump thumps knock knocks knocking clunking thumping creak creaks "
     "creaking pops popping",
     "bump bumps turn turning turns steer pothole potholes", 8, "suspension_steering", 6},
    {"pedal", "soft spongy mushy floor plumb sinks sinking suave", 5, "brakes", 9},
    {"rear air", "bags springs ride suspension", 3, "suspension_steering", 8},
    {"leak leaks leaking", "oil aceite", 5, "other", 6},
    {"pull pulls pulling drifts drift", "left right side lado", 4, "suspension_steering", 7},
    {"fan", "kick kicks kicking", 4, "cooling", 7},
    {"needle gauge temperature temp", "red hot climbs climbing rises up h", 7, "cooling", 8},
    {"steam vapor", "hood cofre radiator", 6, "cooling", 8},
    {"muerto muerta dead", "carro troca camioneta", 4, "battery", 6}};

}  // namespace

std::span<const SignList> service_signs() { return kSigns; }
std::span<const SignPair> service_pairs() { return kPairs; }

}  // namespace roadcall::speech

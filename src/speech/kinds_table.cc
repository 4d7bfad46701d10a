#include "speech/kinds_table.h"

#include <vector>

namespace roadcall::speech {
namespace {

// What recognisers write when nobody spoke.
constexpr std::string_view kSilence =
    "going to hang up|gonna hang up|ahead and hang up|hanging up now|complete disclaimer|"
    "sites google com|for more information visit|for more information please visit|learn more at|"
    "www|https|http|thanks for listening|thank you for listening|see you in the next|"
    "see you next week|see you soon bye|ill see you|we will be right back|well be right back|"
    "peace out|hit the bell|click the bell|leave a comment|comment below|link in the description|"
    "to be continued|the end|end of recording|recording stopped|call ended|no speech|"
    "unintelligible|crosstalk|laughter|laughs|sighs|coughs|breathing|ringing|phone ringing|"
    "beeping|clicking|click|hangs up|upbeat music|dramatic music|soft music|music playing|"
    "birds chirping|engine revving|footsteps|typing|sous titres|sous titrage|untertitel|"
    "untertitelung|legendas pela comunidade|teksting av|ondertitels|un videos|mooji|zeoranger|"
    "subs by|sync by|corrections by|closed captioning|suscribanse|hasta la proxima|"
    "hasta el proximo video|nos vemos en el proximo|thanks for watching|thank you for watching|"
    "please subscribe|like and subscribe|subtitles by|subtitle by|subtitles created|captions by|"
    "captioned by|transcribed by|translated by|amara org|see you in the next video|"
    "see you next time|blank audio|silence|no audio|music|applause|inaudible|"
    "dont forget to subscribe|subtitulos realizados|subtitulos por|gracias por ver|"
    "gracias por ver el video|suscribete|copyright|all rights reserved|foreign|background noise|"
    "dial tone|beep|static|transcript by|transcription by|sound of|wind blowing";

// Robocalls and pitches.
constexpr std::string_view kSpam =
    "extended warranty|cars extended warranty|vehicle warranty|auto warranty|"
    "warranty is about to expire|factory warranty|google listing|google business|"
    "business listing|google my business|search engine|seo|first page of google|website ranking|"
    "rank higher|business loan|working capital|line of credit|merchant cash|pre approved|"
    "preapproved|funding for your business|business funding|press one to|press 1 to|press two to|"
    "press 2 to|press nine to|press 9 to|press 1 now|press one now|press 1|press one|irs|"
    "internal revenue|tax debt|tax relief|back taxes|social security number|arrest warrant|"
    "student loan|credit card rate|interest rate|lower your rate|medicare|health insurance|"
    "free cruise|you have won|youve won|congratulations you|solar panels|electric bill|"
    "energy bill|duct cleaning|timeshare|car insurance quote|final notice|final courtesy call|"
    "last attempt|do not disregard|remove yourself from|to be removed from|to opt out press|"
    "credit card processing|payment processing|merchant services|employee retention|"
    "leads for your business|exclusive leads|generate leads|digital marketing|marketing agency|"
    "social media marketing|virtual assistant|bitcoin|amazon account|suspicious activity|"
    "your account has been|home warranty|cash offer for your house|buy your house|sell your home|"
    "garantia extendida|su garantia|oprima uno|presione uno|oprima el uno|"
    "prestamo para su negocio|lista de google|yelp advertising|advertising on|"
    "this is not a sales call|debt relief|reduce your|grant money|you qualify|qualified for|"
    "limited time offer|special promotion|increase your sales|new customers every month|"
    "website design|web design|redesign your website";

// The same, hardly said by anybody else.
constexpr std::string_view kStrongSpam =
    "marque uno|marque el|marque 1|pulse uno|power bill|electric company|no money down|"
    "outstanding balance with|avoid fines|avoid penalties|labor law|compliance|more jobs a week|"
    "jobs a week|jobs per week|only get paid when|fill your schedule|fill your calendar|"
    "book you more|grow your business|grow your shop|scale your|courtesy call about your vehicle|"
    "our records indicate|records indicate|records show your|coverage may have|coverage has|"
    "your coverage|coverage|reinstate|treasury|case filed|filed against|your name and address|"
    "same day approval|same day funding|in funding|funding manager|pre qualify|prequalify|"
    "good news|su cobertura|garantias de su vehiculo|departamento de garantias|"
    "le hablamos del departamento|final notice|we help businesses|we help auto|we help mechanics|"
    "we help shops|we help repair|we help companies|we help contractors|we help local|"
    "we help small|we build websites|we design websites|we specialize in helping|"
    "looking at your website|visited your website|noticed your website|your website and|"
    "your website is|your website does|found your website|online presence|online reputation|"
    "five star reviews|more reviews|google reviews|google ranking|google profile|google page|"
    "google maps listing|google account|ranking on google|page of google|more customers|"
    "more calls|new clients|more leads|quality leads|qualified leads|exclusive territory|"
    "lead generation|your marketing|marketing company|marketing firm|marketing services|"
    "advertise your|advertising package|merchant account|processing fees|processing rates|"
    "credit card rates|card processing|point of sale|fifteen minutes of your time|"
    "ten minutes of your time|five minutes of your time|few minutes of your time|"
    "fund your business|funding options|funding specialist|business credit|"
    "business line of credit|unsecured|cash advance|merchant cash advance|"
    "small business administration|ppp loan|stimulus|tax credit|tax resolution|tax refund|"
    "owe the irs|federal tax|fresh start|social security administration|social security|"
    "your benefits|medicare benefits|medicare plan|open enrollment|affordable care|"
    "health coverage|health plan|health benefits|health insurance plan|zero dollar plan|"
    "life insurance|final expense|auto insurance rates|car insurance rates|insurance rates|"
    "insurance premium|lower your bill|lower your payment|lower your monthly|"
    "interest rate on your|credit card interest|credit score|credit repair|student loans|"
    "debt forgiveness|loan forgiveness|mortgage rate|refinance|home equity|"
    "homeowners in your area|free estimate on solar|go solar|solar energy|solar program|"
    "energy program|energy savings|utility bill|electricity bill|paying too much|cash offer|"
    "buy houses|we buy|your property|interested in selling|timeshare|vacation package|"
    "all inclusive|free vacation|free trip|free gift|gift card|been selected|have been chosen|"
    "youve been chosen|youve been selected|lucky winner|you are a winner|sweepstakes|lottery|"
    "prize|claim your|act now|call now|limited time|offer expires|expires soon|expires friday|"
    "expires today|expire today|about to expire|about to lapse|will expire|has expired|"
    "before we close|close the file|close your file|last chance|second notice|third notice|"
    "final attempt|last and final|legal action|legal department|arrest|warrant|lawsuit|"
    "case number|federal agent|border|drug trafficking|suspended|unauthorized charge|"
    "unauthorized|suspicious|fraud department|your computer|microsoft|apple support|icloud|"
    "amazon prime|amazon order|your subscription|auto renew|renewed for|was charged|"
    "will be charged|your bank account|gift|this is an automated|automated message|"
    "automated call|recorded message|prerecorded|this call is being recorded|recorded line|"
    "on a recorded line|do not hang up|dont hang up|please hold for|stay on the line|"
    "representative is standing by|speak to a representative|speak with a representative|"
    "speak to an agent|speak with an agent|talk to an agent|speak with a specialist|"
    "speak to a specialist|talk to a specialist|licensed agent|toll free|opt out|unsubscribe|"
    "remove your number|taken off the list|taken off our list|off our list|do not call list|"
    "be removed|political survey|short survey|brief survey|quick survey|your vote|vote for|"
    "election day|plan to vote|candidate|make a donation|donate|your donation|fallen officers|"
    "police association|firefighters fund|disabled veterans|charity|bitcoin|cryptocurrency|"
    "investment opportunity|invest in|passive income|work from home|make money|earn up to|"
    "per week from home|we are hiring remote|virtual assistants|outsource|offshore|back brace|"
    "diabetic supplies|medical alert|hearing aids|clinical study|internet service|cable bill|"
    "phone bill|fiber internet|wireless plan|voip|phone system|security system|home security|"
    "alarm system|roof inspection|storm damage|gutters|vinyl windows|window replacement|"
    "bathroom remodel|lawn service special|compensation|settlement|camp lejeune|"
    "in an accident recently|were you in an accident|class action|employee retention credit|erc|"
    "website traffic|organic traffic|backlinks|mobile app for|chatbot|ai receptionist|"
    "answering service|selected for a|pre qualified|prequalified|you may qualify|may be eligible|"
    "you are eligible|you qualify for|you could qualify|approved for a|approved for up to|"
    "approved you for|have you approved|you are approved|youre approved|zero percent|"
    "no credit check|low monthly|guaranteed|risk free|no obligation|free consultation|"
    "free quote on your insurance|free audit|crucero gratis|usted ha sido seleccionado|"
    "ha sido seleccionado|ha ganado|premio|oprima|presione|seguro medico|seguro de auto|"
    "tarjeta de credito|su cuenta ha sido|prestamo|credito para su negocio|paneles solares|"
    "extended warranty|google listing|google business|business listing|press 1|press one|"
    "press one to|press 1 to|first page of google|seo|business loan|working capital|irs|"
    "warranty is about to expire|oprima uno|presione uno|garantia extendida|pre approved|"
    "preapproved|tax debt|student loan|credit card processing|you have won|medicare|"
    "digital marketing|solar panels|business funding|to opt out press|merchant services|"
    "exclusive leads|arrest warrant|social security number|remove yourself from|health insurance|"
    "factory warranty|vehicle warranty|auto warranty|lista de google|prestamo para su negocio|"
    "website design|redesign your website|merchant cash|line of credit|buy your house|"
    "final courtesy call|rank higher|search engine|employee retention";

// One who sells to the shop, or serves it.
constexpr std::string_view kVendor =
    "parts desk|commercial desk|commercial parts|parts counter|at the counter|from the counter|"
    "counter at|your part|your core|your cores|the core back|core back|the part you|"
    "the parts you|parts you wanted|part you wanted|you wanted is|you were looking for is|"
    "engine you wanted|transmission you wanted|you asked about|you asked for|you inquired about|"
    "order is ready|order is in|order came in|order is here|order number|your order number|"
    "special order|wrong one came in|reordered|reman|remanufactured|discontinued|got it in stock|"
    "in stock|have it in stock|out of stock|price list|new pricing|wholesale pricing|"
    "dealer pricing|shop pricing|sale for shops|special for shops|this months specials|"
    "monthly specials|catalog|open invoice|past due|days past due|past thirty|"
    "accounts receivable|accounts payable|receivables|your account|account balance|balance due|"
    "on my route|on route|route driver|on the truck|by the truck|tool account|tool bill|"
    "truck payment|be by on|swing by with|pick up the waste|pick up your waste|pick up waste|"
    "used oil|scrap metal|scrap|oil drum|drums|shop rags|shop towels|rug service|linen|"
    "service agreement|sign the new|renew your agreement|your lease|lease renewal|your scanner|"
    "your equipment|your lift|your compressor|your machine|your order of|calibration|calibrated|"
    "ready to ship|has shipped|shipped out|will be delivered|delivery window|deliver your|"
    "delivering your|drop off your order|dropping off|bookkeeping|bookkeeper|your receipts|"
    "your books|quarterly|payroll|your policy|your certificate of insurance|commercial policy|"
    "insurance agent|your agent|garage keepers|general liability|workers comp|customer of yours|"
    "one of your customers|on the hook|tow yard|salvage yard|junkyard|on a pallet|we pulled that|"
    "pulled the|that motor you|that engine|that transmission you|the rotors you|the pads you|"
    "the compressor you|the starter you|warehouse|distribution center|from the warehouse|"
    "territory manager|area rep|your rep|your new rep|new rep|outside sales|inside sales|"
    "product demo|demo|stop in and|introduce myself|introduce our|samples|tire order|"
    "tires you ordered|the tires came in|your tires|battery delivery|oil delivery|filters you|"
    "backorder|refund for your core|credit memo|your credit|purchase|freight|tracking|"
    "ups freight|su orden|las piezas|sus piezas|el repuesto|su cuenta|refaccionaria|your order|"
    "the order you placed|parts you ordered|part you ordered|parts order|the part came in|"
    "part is in|parts are in|parts are ready|ready for pickup at our|ready for pick up|"
    "your parts|autozone commercial|advance auto parts|snap on|snap on truck|matco|mac tools|"
    "cornwell|tool truck|uniforms|cintas|unifirst|sales rep|sales representative|account rep|"
    "account representative|account manager|your account with us|commercial account|wholesale|"
    "distributor|delivery for you|back ordered|backordered|on back order|core return|"
    "core deposit|your statement|past due balance on your account|we have a delivery|"
    "new product line|stop by and show you|shop supplies|oil supplier|bulk oil|waste oil|"
    "parts house|parts department|the alternator you ordered|purchase order|p o number|"
    "invoice we sent|your invoice with|credit on your account|tool order|shipment|"
    "tracking number|su pedido|el pedido|las piezas que ordeno|la pieza que pidio|proveedor|"
    "piezas estan listas|la refaccion|core charge|you were asking about|is ready for pickup|"
    "are ready for pickup|cores to pick up|worldpac|fleetpride|interstate batteries|"
    "delivery driver|you ordered";

// The same, whatever else is said.
constexpr std::string_view kStrongVendor =
    "your parts are|your part is|parts you ordered|part you ordered|order you placed|you ordered|"
    "parts are in|parts came in|the wrong one came in|reordered it|commercial desk|"
    "commercial account|parts department|accounts receivable|open invoice|on my route|tool truck|"
    "snap on|matco|mac tools|cornwell|cintas|unifirst|worldpac|fleetpride|lkq|safety kleen|"
    "interstate batteries|uniform company|uniform service|service agreement|waste oil|"
    "customer of yours|bookkeeping|back ordered|backordered|core return|core charge|"
    "ready to ship|calibration|territory manager|sales rep|sales representative|account rep|"
    "your account|we have a sale for shops|engine you wanted|transmission you were asking|reman|"
    "your rep|rep for";

// One for whom the shop has worked, or is to come.
constexpr std::string_view kExisting =
    "supposed to see you|see you on|see you friday|see you tomorrow|push that back|"
    "push it back an|move that to|bump it|bump my|in the mail|sent the payment|sent the money|"
    "sent you the money|sent you a payment|venmo|zelled|zelle|what do i owe|how much do i owe|"
    "signed the estimate|signed the quote|signed off on|approved the estimate|approved the quote|"
    "i approve|i approved|did you ever find|did you ever get|did you find the part|"
    "did you find that|did you order|did that part|has that part|find that part|part for my|"
    "forgot to put|forgot to give me|was out here|was here yesterday|was here monday|"
    "was here tuesday|was here wednesday|was here thursday|was here friday|was here saturday|"
    "was here last|were here last|were here yesterday|was at my house|were at my house|"
    "tengo una cita|tenia una cita|tengo cita|la podemos cambiar|podemos cambiar|cambiarla para|"
    "no voy a poder|cuanto le debo|ya le pague|el recibo|mi recibo|quede con ustedes|quedamos|"
    "i have an appointment|we have an appointment|i got an appointment|i have that appointment|"
    "im on the schedule|had an appointment with|reschedule|wanted to thank|just to say thank|"
    "your mechanic said|your guy said|your tech said|your guy was|your mechanic was|"
    "your mechanic did|your technician did|where is your mechanic|wheres your mechanic|"
    "bill from you|invoice from you|receipt from you|text from you|my old parts|"
    "my old alternator|i need a receipt|need my receipt|copy of the receipt|copy of my receipt|"
    "copy of my invoice|copy of the invoice|send me the receipt|send me my receipt|"
    "email me the receipt|the estimate you|approving the estimate|approve the quote|"
    "accept the quote|accept the estimate|go ahead with the|go ahead and do the work|"
    "go ahead and do it|go ahead with it|never charged my card|charged my card|double charged|"
    "owe you|balance i owe|make a payment|make my payment|second payment|nobodys shown up|"
    "nobody has shown up|no one has shown up|nobody came|no one came|was supposed to be here|"
    "supposed to call me|was supposed to come|said hed be here|said he would be here|"
    "said theyd be here|said youd be here|waiting on you|still waiting on|waiting for your|"
    "where is the mechanic|wheres the mechanic|wheres your guy|where is your guy|"
    "where are you guys at|how much longer|what time is he coming|what time will he|eta on|"
    "any word on|any update on|any updates on|update on my|checking on the|check on my|"
    "check on the status|status on my|status of the|ready for me to pick up|is my truck ready|"
    "is my van ready|is the car ready|is the truck ready|my truck ready|my van ready|is it done|"
    "is it fixed|did the part come in|did my part come|part come in yet|parts come in yet|"
    "has the part|my key off|you have my|you got my car|you still have my|you left your|"
    "he left his|move my appointment|change my appointment|my appointment from|my time slot|"
    "my slot|i have you guys coming|i have you coming|got you guys coming|scheduled with you|"
    "im scheduled|i am scheduled|confirm my appointment|confirming my appointment|push back my|"
    "reschedule my|need to reschedule|want to reschedule|need to cancel|the guy you sent|"
    "the mechanic you sent|the man you sent|the fella you sent|the young man who|"
    "the gentleman who|the guy who came|the guy that came|the mechanic who came|"
    "the mechanic that came|the tech who|the tech that|who came yesterday|came out yesterday|"
    "since he worked on|since he was here|since he left|when he was here|when you came|"
    "last time you came|last time he came|the last time you|ever since you|yall have my|"
    "the brakes you|the battery you|the alternator you put|the starter you put|the part you put|"
    "the new starter you|the new alternator you|the new battery you|the one you put|"
    "the one you installed|warranty work|covered by your|redo the|runs perfect|"
    "running like a top|running like new|leave you a review|leave a review|left you a review|"
    "wanted to say thank|thank you for coming|thanks for getting|the link you sent|"
    "the link didnt|link to work|link doesnt|link you texted|pay over the phone|the payment|"
    "my deposit|deposit i|my deposit back|ya quedo|ya termino|quedo mi carro|ya esta mi carro|"
    "ya esta listo mi|mi carro ya|me repararon|me pusieron|me instalaron|reprogramar|"
    "cambiar mi cita|su mecanico|el mecanico que vino|vinieron|you worked on my|you fixed my|"
    "you did my|you repaired my|you replaced my|you replaced the|you put in|you installed|"
    "you came out|you came by|you guys came|you guys serviced|you guys installed|"
    "you guys repaired|finished yet|done yet|ready yet|coming back to finish|"
    "come back and finish|you guys did|you guys fixed|you guys worked|you guys replaced|"
    "you were here|you were out here|you changed my|you just did|you serviced|you looked at my|"
    "when you were|my appointment|our appointment|about the appointment|the appointment for|"
    "had an appointment|cancel my|the invoice you|my invoice|your invoice|my bill|the bill you|"
    "the receipt|my receipt|pay my bill|pay the invoice|the estimate you sent|estimate you gave|"
    "quote you gave|quote you sent|the quote you|approve the estimate|is my car ready|"
    "my car is ready|is it ready|car ready|status of my|checking on my|checking the status|"
    "following up on my|follow up on my|the work you did|work you did|the repair you did|"
    "job you did|last time you|same problem again|same noise again|dropped off my|"
    "as we discussed|like we talked|usted arreglo|usted reparo|me arreglo|mi cita|la cita|"
    "mi factura|la factura|ya esta listo|esta listo mi|usted cambio|usted trabajo|me cambio|"
    "me cambiaron|me hicieron|ustedes arreglaron|ustedes me|cancelar mi|what time are you coming|"
    "are you still coming|when are you coming|you said you|you quoted me|estimate number|"
    "confirmation number|our reference|the rc|rc 1|thank you for fixing|thanks for fixing|"
    "thanks for coming out|i used you guys|youve worked on|you have worked on|regular customer";

// Who calls back may be anybody; beside a need of his own he is a new caller.
constexpr std::string_view kWeakExisting =
    "returning your call|returning a call|calling you back|you called me|you left me a|"
    "missed your call|missed a call|got your text|got your message|spoke with you|spoke to you|"
    "talked to you|talked with you|you told me|running late|you were supposed to|your invoice|"
    "my bill";

// Somebody else's matter.
constexpr std::string_view kWrong =
    "ankle|swole|swollen|pain in|sick|fever|flu shot|shots|checkup|come in and see|doc|nurse|"
    "subs|sub sandwich|meatball|italian sub|an italian|coffee|cake|cookies|donuts|ice cream|"
    "drywall|painter|painters|handyman|contractor|cabinets|countertops|flooring|tile|admissions|"
    "enrollment|enroll|registrar|financial aid|tuition|semester|my holds|library|door open|"
    "open the door|im outside|girl its me|hey girl|cleaning tomorrow|reminding mr|reminding mrs|"
    "reminding you of|reminder that|reminder of your|your appointment with dr|"
    "your appointment with doctor|dentists|dentists office|trying to reach admissions|"
    "trying to reach dr|trying to reach the|trying to reach mr|trying to reach mrs|is this tonys|"
    "the vet|vets office|my dog|my puppy|my kitten|my cats|groomer|groom my|poodle|litter|"
    "boarding my|kennel|dr feldman|see the doctor|the doctor|doctors appointment|my doctor|"
    "patient|patients|blood pressure|blood work|medication|my meds|my pills|surgery center|knee|"
    "shoulder|my back hurts|orthodontist|braces|tooth|toothache|teeth|root canal|eye exam|"
    "glasses|contact lenses|my hair|cut and color|color and cut|highlights|perm|my nails|"
    "pedicure|wax appointment|tattoo|barber|egg roll|egg rolls|lo mein|fried rice|wings|"
    "pepperoni|cheese pizza|large pizza|sandwich|sandwiches|burger|burgers|fries|tacos|burrito|"
    "catering order|for delivery|for pick up order|to go order|place an order for|order a large|"
    "order for pickup|carry out|carryout|menu|what time do you close tonight|party of|"
    "birthday party|reserve a room|book a room|room for|rooms available|check in time|two nights|"
    "your hotel|flight|cruise ship|the couch|the sofa|the mattress|the dresser|the crib|the bike|"
    "the kayak|your ad for|still available|on marketplace|on craigslist|two bedroom|one bedroom|"
    "three bedroom|bedroom|for rent|the rental|the rent|my rent|lease application|landlord|"
    "realtor|the house on|your listing|the property|mortgage payment|checking account|"
    "savings account|my debit card|my credit card was|credit union|dmv|drivers license|"
    "county clerk|water bill|power outage|internet is out|my internet|my cable|drain|sink|"
    "garbage disposal|water heater|dishwasher|fridge|freezer|oven|stove|microwave|garage door|"
    "ceiling fan|carpet|couch cleaned|tree removal|trim the tree|grass cut|cut my grass|"
    "pool service|pest control|termites|bees|roaches|school|teacher|the teacher|my childs|"
    "my kids school|bus stop|report card|soccer|baseball practice|basketball practice|"
    "football practice|dance class|ballet|piano lessons|swim lessons|tutoring|the gym|church|"
    "bible study|choir|sermon|fish fry|funeral|funeral home|cemetery|wedding cake|the florist|"
    "florist|bouquet|dress fitting|my suit|alterations|dry cleaners|dry cleaning|my package|"
    "package delivered|the library|my book|concert tickets|tickets for|will you be home for|"
    "supper|for dinner|for lunch|thanksgiving dinner|your mother|your dad|your aunt|your uncle|"
    "your cousin|your grandmother|your brother|your sister|its your aunt|its your mom|"
    "its your dad|its mom|its dad|its grandma|its me|its just me|happy birthday|miss you|"
    "see you at home|on my way home|pick up the kids|pick up milk|where you at|where are you man|"
    "we been waiting|hey babe|hi babe|hey baby its|hi sweetie|hey sweetie|hey bro you coming|"
    "see you sunday|call your mother|is this the dmv|is this the bank|is this the church|"
    "is this the hotel|is this the florist|is this the restaurant|is this the vet|"
    "is this the doctor|is this the dentist|is this the pharmacy|is this the library|"
    "is this the courthouse|is this still the number for|el veterinario|mi perro|mi gato|"
    "la farmacia|la receta|el dentista|la escuela|la iglesia|una mesa para|el apartamento|"
    "la renta|su tia|wrong number|reach the vet|reach the pharmacy|reach the clinic|"
    "reach the doctor|reach the bank|reach the school|animal hospital|dogs medicine|"
    "cats medicine|my dogs shots|is this the pizza|pizza|large pepperoni|doctors office|"
    "dr office|doctor appointment|dentist|dental|prescription|refill|pharmacy|hair appointment|"
    "haircut|hair salon|nail salon|manicure|is this the salon|veterinarian|vet appointment|"
    "my cat|my dog has|is this the school|principal|my sons teacher|church service|pastor|"
    "is this grandma|hi grandma|hi mom|hey mom|hi dad|hey dad|hi honey|love you|"
    "hotel reservation|reservation for dinner|table for|table for two|dinner reservation|"
    "make a reservation|book a table|apartment for rent|the apartment|rental listing|lawn|mow|"
    "plumber|toilet|leaky faucet|roof|roofing|electrician|air conditioner in my house|my house|"
    "washing machine|dryer|refrigerator|the bank|loan officer|court date|attorney|lawyer|"
    "insurance claim adjuster|library book|your books|flower delivery|flowers|bakery|"
    "birthday cake|wedding|numero equivocado|es la pizzeria|la clinica|consultorio|el doctor|"
    "medical records|lab results|test results|x ray|physical therapy|massage|gym membership|yoga|"
    "babysitter|kindergarten|takeout|take out order|delivery order|chinese food|grooming|"
    "tax return|accountant|real estate|the listing on|open house|job application|interview";

// The same, beyond doubt.
constexpr std::string_view kStrongWrong =
    "the vet|vets office|my dog|my puppy|my kitten|groomer|grooming|poodle|egg roll|lo mein|"
    "fried rice|pepperoni|orthodontist|root canal|cut and color|the couch|the sofa|two bedroom|"
    "one bedroom|for rent|its your aunt|its your uncle|its your mom|its your mother|its mom|"
    "its dad|its grandma|its your cousin|its your sister|its your brother|fish fry|bible study|"
    "is this the|dmv|blood work|blood pressure|my medication|bouquet|florist|hotel|room for two|"
    "party of|water heater|garbage disposal|piano lessons|soccer practice|baseball practice|"
    "la farmacia|el dentista|mi perro|where you at|supper|love you|happy birthday|"
    "still available|wrong number|numero equivocado|pizza|dentist|prescription|hair appointment|"
    "haircut|hi mom|hey mom|hi grandma|hi dad|dinner reservation|table for|doctors office|"
    "es la pizzeria|consultorio|veterinarian|test results|lab results|toilet|plumber|flowers|"
    "birthday cake|mow|lawn|apartment for rent|court date|refill|pharmacy|nail salon|"
    "book a table|animal hospital|library book|chinese food";

const PhraseTable& cues() {
  static const PhraseTable table = [] {
    PhraseTable made;
    made.add(kSpam, kCueSpam, 1);
    made.add(kStrongSpam, kCueSpam, 2);
    made.add(kVendor, kCueVendor, 1);
    made.add(kStrongVendor, kCueVendor, 2);
    made.add(kExisting, kCueExisting, 1);
    made.add(kWeakExisting, kCueWeakExisting, 1);
    made.add(kWrong, kCueWrong, 1);
    made.add(kStrongWrong, kCueWrong, 2);
    return made;
  }();
  return table;
}

}  // namespace

const Phrases& silence_phrases() {
  static const Phrases phrases(kSilence);
  return phrases;
}

Cues cues_in(const Tokens& tokens) {
  Cues sum{};
  std::vector<bool> heard(cues().size());
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    cues().at(tokens, i, [&](const PhraseTable::Phrase& phrase) {
      if (heard[phrase.index]) return;
      heard[phrase.index] = true;
      sum[static_cast<std::size_t>(phrase.tag)] += phrase.weight;
    });
  }
  return sum;
}

}  // namespace roadcall::speech

#!/usr/bin/env python3
"""Makes seen.jsonl and scored.jsonl: labelled voicemails, from sentences written by hand (different ones for each part), people, cars
and numbers made up, and the noise that recognisers add. Deterministic; run it again after changing a sentence."""
import json
import pathlib
import random

HERE = pathlib.Path(__file__).parent
DIGIT = "zero one two three four five six seven eight nine".split()
CIFRA = "cero uno dos tres cuatro cinco seis siete ocho nueve".split()
PAIR = {"10": "ten", "11": "eleven", "12": "twelve", "13": "thirteen", "14": "fourteen", "15": "fifteen", "16": "sixteen", "17": "seventeen",
        "18": "eighteen", "19": "nineteen", "20": "twenty", "30": "thirty", "40": "forty", "50": "fifty", "60": "sixty", "70": "seventy",
        "80": "eighty", "90": "ninety"}


def pair(two):
    if two in PAIR:
        return PAIR[two]
    if two[0] == "0":
        return "oh " + DIGIT[int(two[1])]
    return PAIR[two[0] + "0"] + " " + DIGIT[int(two[1])]


# Ways to say ten digits. Each takes the digits and a random source.
def dashed(d, r): return f"{d[:3]}-{d[3:6]}-{d[6:]}"
def bracketed(d, r): return f"({d[:3]}) {d[3:6]}-{d[6:]}"
def dotted(d, r): return f"{d[:3]}.{d[3:6]}.{d[6:]}"
def spaced(d, r): return f"{d[:3]} {d[3:6]} {d[6:]}"
def solid(d, r): return d
def one_by_one(d, r): return " ".join(d)
def words(d, r): return " ".join(DIGIT[int(c)] for c in d)
def words_oh(d, r): return " ".join("oh" if c == "0" else DIGIT[int(c)] for c in d)
def commas(d, r): return ", ".join(" ".join("oh" if c == "0" else DIGIT[int(c)] for c in g) for g in (d[:3], d[3:6], d[6:]))
def triple(d, r): return f"{words_oh(d[:3], r)} triple {DIGIT[int(d[3])]} {words_oh(d[6:], r)}" if d[3] == d[4] == d[5] else words_oh(d, r)
def double(d, r): return f"{words_oh(d[:3], r)} double {DIGIT[int(d[3])]} {DIGIT[int(d[5])]} {words_oh(d[6:], r)}" if d[3] == d[4] else words(d, r)
def paired(d, r): return f"{words_oh(d[:3], r)}, {words_oh(d[3:6], r)}, {pair(d[6:8])} {pair(d[8:])}"
def area_apart(d, r): return f"area code {d[:3]}, {d[3:6]}-{d[6:]}"
def area_words(d, r): return f"area code {words_oh(d[:3], r)} and then {words_oh(d[3:6], r)} {words_oh(d[6:], r)}"
def with_one(d, r): return f"1-{d[:3]}-{d[3:6]}-{d[6:]}"
def twice(d, r): return f"{dashed(d, r)}, again that's {dashed(d, r)}"
def twice_words(d, r): return f"{words_oh(d, r)} I'll say that again {words_oh(d, r)}"
def tail_fixed(d, r):
    wrong = d[:9] + str((int(d[9]) + 1) % 10)
    return f"{dashed(wrong, r)}, no wait, sorry, {d[6:]}"
def whole_fixed(d, r):
    wrong = d[:9] + str((int(d[9]) + 3) % 10)
    return f"{dashed(wrong, r)}. Sorry, I mean {dashed(d, r)}"
def cifras(d, r): return " ".join(CIFRA[int(c)] for c in d)
def cifras_comas(d, r): return ", ".join(" ".join(CIFRA[int(c)] for c in g) for g in (d[:3], d[3:6], d[6:]))


SEEN_PHONES = [dashed, bracketed, spaced, words_oh, commas, triple, area_apart, twice, tail_fixed, solid, paired]
SCORED_PHONES = [dotted, dashed, one_by_one, words, double, area_words, with_one, twice_words, whole_fixed, triple, commas]

# year said, make said, model said -> year, make, model
SEEN_CARS = [("2015", "Honda", "Civic", 2015, "Honda", "Civic"), ("two thousand six", "Ford", "F-150", 2006, "Ford", "F-150"),
             ("'98", "Chevy", "Silverado 1500", 1998, "Chevrolet", "Silverado 1500"), ("twenty eighteen", "Toyota", "RAV4", 2018, "Toyota", "RAV4"),
             ("2012", "Nissan", "Altima", 2012, "Nissan", "Altima"), ("oh eight", "Jeep", "Grand Cherokee", 2008, "Jeep", "Grand Cherokee"),
             ("2010", "BMW", "328i", 2010, "BMW", "328i"), ("2019", "Hundai", "Elantra", 2019, "Hyundai", "Elantra"),
             ("two thousand and nine", "Mercedes", "C three hundred", 2009, "Mercedes-Benz", "C300"), ("2016", "VW", "Jetta", 2016, "Volkswagen", "Jetta"),
             ("2003", "Toy Yoda", "Corolla", 2003, "Toyota", "Corolla"), ("2014", "Mazda", "3", 2014, "Mazda", "Mazda3"),
             ("nineteen ninety nine", "Honda", "CR-V", 1999, "Honda", "CR-V"), ("2017", "Ford", "Escape", 2017, "Ford", "Escape"),
             ("2011", "Subaru", "Outback", 2011, "Subaru", "Outback"), ("2005", "GMC", "Sierra 1500", 2005, "GMC", "Sierra 1500")]
SCORED_CARS = [("2013", "Toyota", "Camry", 2013, "Toyota", "Camry"), ("two thousand eleven", "Honda", "Accord", 2011, "Honda", "Accord"),
               ("oh five", "Chevy", "Tahoe", 2005, "Chevrolet", "Tahoe"), ("twenty twenty one", "Kia", "Sorento", 2021, "Kia", "Sorento"),
               ("2007", "Ford", "Mustang", 2007, "Ford", "Mustang"), ("nineteen ninety seven", "Jeep", "Wrangler", 1997, "Jeep", "Wrangler"),
               ("2014", "Nissan", "Rogue", 2014, "Nissan", "Rogue"), ("2020", "Hyundai", "Tucson", 2020, "Hyundai", "Tucson"),
               ("'04", "Ford", "Explorer", 2004, "Ford", "Explorer"), ("2018", "Chevy", "Equal Knox", 2018, "Chevrolet", "Equinox"),
               ("2016", "Beamer", "X5", 2016, "BMW", "X5"), ("2010", "Dodge", "Grand Caravan", 2010, "Dodge", "Grand Caravan"),
               ("twenty fifteen", "Ford", "F two fifty", 2015, "Ford", "F-250"), ("2012", "Volkswagen", "Passat", 2012, "Volkswagen", "Passat"),
               ("2008", "Toyota", "four runner", 2008, "Toyota", "4Runner"), ("2019", "Ram", "1500", 2019, "Ram", "1500")]

SEEN_NAMES = ["Dana Reed", "Bob Smith", "Jennifer Lopez", "Carlos Ramirez", "Priya Shah", "Grace Novak", "Kevin", "Linda Park", "Marcus Webb", "Tyler Jones",
              "Aisha Khan", "Steve", "Rosa Delgado", "Will Turner"]
SCORED_NAMES = ["Alice Johnson", "Tom Baker", "Maria Gonzalez", "Derek Stone", "Samantha Cole", "Hector Ruiz", "Megan", "Frank Deluca", "Nancy Wu", "Omar Farouk",
                "Becky Sanders", "Jim", "Teresa Molina", "Grant Miller"]

SEEN_NEEDS = [("it needs an oil change", "oil_change", "routine"), ("the brakes are grinding", "brakes", "routine"), ("the battery is dead", "battery", "routine"),
              ("it won't start, it just clicks", "no_start", "routine"), ("the check engine light is on", "check_engine", "routine"),
              ("it's overheating", "cooling", "routine"), ("the AC is blowing hot air", "ac_heating", "routine"), ("I've got a flat tire", "tires", "routine"),
              ("I think the alternator went out", "starter_alternator", "routine"), ("the serpentine belt is squealing", "belts_hoses", "routine"),
              ("I locked my keys in the car", "lockout_key", "routine"), ("the transmission is slipping", "transmission", "routine"),
              ("I need new struts", "suspension_steering", "routine"), ("my headlight is out", "electrical", "routine"),
              ("the fuel pump is bad", "fuel", "routine"), ("the muffler fell off", "exhaust", "routine"), ("it needs a tune up", "tune_up", "routine")]
SCORED_NEEDS = [("I need the oil changed", "oil_change", "routine"), ("it makes a grinding noise when I brake", "brakes", "routine"), ("I need a new battery", "battery", "routine"),
                ("it will not turn over at all, it doesn't start", "no_start", "routine"), ("my engine light came on", "check_engine", "routine"),
                ("it's leaking coolant and running hot", "cooling", "routine"), ("the air conditioner quit", "ac_heating", "routine"), ("one of the tires is flat", "tires", "routine"),
                ("it needs a starter", "starter_alternator", "routine"), ("the belt broke", "belts_hoses", "routine"), ("my keys are inside and it's locked", "lockout_key", "routine"),
                ("it won't shift out of second, I think it's the transmission", "transmission", "routine"), ("the steering is loose", "suspension_steering", "routine"),
                ("the power window is stuck", "electrical", "routine"), ("I ran out of gas", "fuel", "routine"), ("the exhaust is really loud", "exhaust", "routine"),
                ("it needs spark plugs", "tune_up", "routine")]

# {n} name, {p} phone, {y} {m} {o} year make model, {w} need
SEEN_TALK = ["Hi, this is {n}. I have a {y} {m} {o} and {w}. You can reach me at {p}. Thanks.",
             "Hey, my name is {n}, my number is {p}. My car is a {y} {m} {o}, {w}.",
             "Hello, {n} here. {w} on my {y} {m} {o}. Call me back at {p}, please.",
             "Yeah hi, it's {n}, I was wondering how much you'd charge. I've got a {y} {m} {o} and {w}. My number's {p}.",
             "Good morning, I'm calling about my {y} {m} {o}. {w}. My name's {n} and my cell is {p}. Bye."]
SCORED_TALK = ["Good afternoon, my name is {n}. {w}. It's a {y} {m} {o}. The best number for me is {p}. Thank you.",
               "Hi there, this is {n} calling. I drive a {y} {m} {o}, and {w}. Please call me at {p}.",
               "{p} is my number. I'm {n}. I need some help, {w}, the car is a {y} {m} {o}. Thanks so much.",
               "Hi Mike, this is {n}, I got your number from a friend. So I have this {y} {m} {o} and {w}. Give me a call, {p}.",
               "Hello? Um, yes, I need a mechanic. {w}. It's a {y} {m} {o}. My name is {n}, {p}."]

SPANISH = {
    "seen": ["Hola, me llamo {n}, tengo un {m} {o} del {y} y {w}. Mi número es {p}. Gracias.",
             "Buenos días, habla {n}. Mi carro es un {m} {o} {y}, {w}. Mi teléfono es {p}."],
    "scored": ["Buenas tardes, soy {n}. {w}. Es un {m} {o} del {y}. Me puede llamar al {p}, por favor.",
               "Hola, mi nombre es {n}, necesito ayuda con mi {m} {o} del año {y}, {w}. Mi número es {p}."],
}
SPANISH_YEARS = [("dos mil quince", 2015), ("dos mil ocho", 2008), ("2012", 2012), ("mil novecientos noventa y nueve", 1999), ("dos mil veinte", 2020)]
SPANISH_CARS = [("Honda", "Civic", "Honda", "Civic"), ("Toyota", "Corolla", "Toyota", "Corolla"), ("Nissan", "Sentra", "Nissan", "Sentra"),
                ("Chevrolet", "Malibu", "Chevrolet", "Malibu"), ("Ford", "efe ciento cincuenta", "Ford", "F-150")]
SPANISH_NEEDS = [("necesito cambio de aceite", "oil_change"), ("los frenos hacen ruido", "brakes"), ("no arranca", "no_start"), ("la batería está muerta", "battery"),
                 ("se calienta mucho", "cooling"), ("el aire acondicionado no enfría", "ac_heating"), ("tengo una llanta ponchada", "tires")]
SPANISH_NAMES = ["Carlos Ramirez", "Maria Gonzalez", "Jose Luis Perez", "Rosa Delgado", "Miguel Torres"]

# Hand-written, whole: (text, kind, fields)
WHOLE = {
    "seen": [
        ("Thanks for watching!", "empty", {}), ("you", "empty", {}), ("", "empty", {}), ("Bye.", "empty", {}), ("[BLANK_AUDIO]", "empty", {}),
        ("Subtitles by the Amara.org community", "empty", {}), ("Thank you. Thank you. Thank you. Thank you. Thank you.", "empty", {}), ("♪ ♪", "empty", {}),
        ("Hello? Hello?", "empty", {}), ("Please subscribe to my channel.", "empty", {}), ("Gracias por ver el video.", "empty", {}),
        ("We've been trying to reach you concerning your vehicle's extended warranty. Press one to speak with a representative.", "spam", {}),
        ("Hi, this is Ashley with the business funding department. You've been pre-approved for a business loan of up to 250 thousand dollars.", "spam", {"name": "Ashley"}),
        ("Your Google business listing has not been verified. Press 1 to verify now.", "spam", {}),
        ("This is a final courtesy call before we close out your file. Press two to be removed from our list.", "spam", {}),
        ("This call is from the IRS. There is an arrest warrant in your name.", "spam", {}),
        ("Hi, we can put your website on the first page of Google for a low monthly price.", "spam", {}),
        ("Hey, this is Tom from Napa Auto Parts. The alternator you ordered is in and ready for pick up at our store.", "vendor", {"name": "Tom"}),
        ("Hi, it's Lisa with Cintas, I wanted to talk to you about your uniforms and set up your account.", "vendor", {"name": "Lisa"}),
        ("This is the Snap-on truck, I'll be stopping by Thursday with the tool order you asked about.", "vendor", {}),
        ("Hey, O'Reilly commercial here, your parts order is on back order until Tuesday.", "vendor", {}),
        ("Hi, you worked on my Camry last week and it's making the same noise again. This is Alice Johnson, 904-555-0133.", "existing_customer",
         {"name": "Alice Johnson", "phone": "+19045550133", "make": "Toyota", "model": "Camry"}),
        ("Hello, this is Steve. I'm calling about my appointment tomorrow at ten, I need to reschedule. 904 555 0161.", "existing_customer", {"name": "Steve", "phone": "+19045550161"}),
        ("Hi, it's Nancy, I wanted to pay the invoice you sent me. Call me at 904-555-0119.", "existing_customer", {"name": "Nancy", "phone": "+19045550119"}),
        ("Is this the pizza place? I'd like to order two large pizzas.", "wrong_number", {}),
        ("Hi, I need to refill my prescription at the pharmacy, this is Dr. Smith's patient.", "wrong_number", {}),
        ("Hi mom, it's me, call me when you get this. Love you.", "wrong_number", {}),
        ("I'm stuck on the side of I-95 near exit 318, smoke is coming out of my engine, it's a Toyota RAV four, please hurry, 904 555 0177. This is Priya.", "lead",
         {"name": "Priya", "phone": "+19045550177", "make": "Toyota", "model": "RAV4", "urgency": "emergency"}),
        ("It's not the Camry, it's the 2011 Corolla that has the flat tire. This is William, 904-555-0155.", "lead",
         {"name": "William", "phone": "+19045550155", "year": 2011, "make": "Toyota", "model": "Corolla", "service": "tires"}),
        ("Calling for a quote. 2004 Toyota Civic, needs a tune up. 904 555 0190.", "lead", {"phone": "+19045550190", "year": 2004, "make": "Honda", "model": "Civic", "service": "tune_up"}),
        ("My son's car is a 2018 Hyundai Elantra, his name is Tyler, but call me, I'm Linda, at 904-555-0166. It has a check engine light.", "lead",
         {"name": "Linda", "phone": "+19045550166", "year": 2018, "make": "Hyundai", "model": "Elantra", "service": "check_engine"}),
        ("This is Katherine, that's K-A-T-H-R-Y-N, Katherine. I have a flat. 904-555-0102.", "lead", {"name": "Kathryn", "phone": "+19045550102", "service": "tires"}),
    ],
    "scored": [
        ("Thank you for watching.", "empty", {}), ("Bye bye.", "empty", {}), ("(silence)", "empty", {}), ("Thanks for watching, see you in the next video.", "empty", {}),
        ("Transcribed by ESO. Translated by", "empty", {}), ("you you you you", "empty", {}), ("Uh... hello?", "empty", {}), ("Okay. Okay. Okay. Okay. Okay.", "empty", {}),
        ("Hello, this message is for the business owner. You may qualify for working capital of up to 100,000 dollars with no credit check.", "spam", {}),
        ("The factory warranty on your vehicle is about to expire. To speak with a specialist, press 1 now.", "spam", {}),
        ("Hi, my name is Brian and I do digital marketing for auto shops. I can get you exclusive leads every month.", "spam", {"name": "Brian"}),
        ("Congratulations, you have won a free cruise to the Bahamas. Press one to claim.", "spam", {}),
        ("Su garantía extendida está por vencer. Oprima uno para hablar con un representante.", "spam", {}),
        ("Hi, this is Dave from AutoZone commercial, your parts are ready, the brake rotors came in this morning.", "vendor", {"name": "Dave"}),
        ("Good morning, it's Karen with Interstate Batteries, I'm your account representative and wanted to stop by and show you our new product line.", "vendor", {"name": "Karen"}),
        ("Hey buddy, Matco tools, I got that tool order for you on the truck.", "vendor", {}),
        ("Hello, you came out to fix my van on Monday, and the check engine light is back on. Derek Stone, 904-555-0148.", "existing_customer",
         {"name": "Derek Stone", "phone": "+19045550148", "service": "check_engine"}),
        ("Hi, I'm calling to check on the status of my car. This is Megan at 386-555-0172.", "existing_customer", {"name": "Megan", "phone": "+13865550172"}),
        ("Yes, this is Jim. You quoted me for brakes yesterday and I'd like to go ahead. 904-555-0186.", "existing_customer", {"name": "Jim", "phone": "+19045550186", "service": "brakes"}),
        ("Hello, I'd like to make a dinner reservation for Friday, a table for four.", "wrong_number", {}),
        ("Hi, is this the dentist office? I need to move my cleaning.", "wrong_number", {}),
        ("Hey grandma it's me, hi grandma, call me back.", "wrong_number", {}),
        ("My brake pedal goes to the floor and I have my kids in the car, I'm at the Walmart on US 1. 2013 Toyota Camry. Please call 904-555-0121, it's Becky.", "lead",
         {"name": "Becky", "phone": "+19045550121", "year": 2013, "make": "Toyota", "model": "Camry", "service": "brakes", "urgency": "emergency"}),
        ("I used to have a Jeep but now it's the 2016 Nissan Rogue, the AC quit. Omar Farouk calling, 904 555 0107.", "lead",
         {"name": "Omar Farouk", "phone": "+19045550107", "year": 2016, "make": "Nissan", "model": "Rogue", "service": "ac_heating"}),
        ("Hey this is Teresa, don't call me at my work number 904-555-0130, call me at 904-555-0131. My car won't start.", "lead",
         {"name": "Teresa", "phone": "+19045550131", "service": "no_start"}),
        ("How much for brake pads on a 2017 Ford Fusion? Just call me back.", "lead", {"year": 2017, "make": "Ford", "model": "Fusion", "service": "brakes"}),
    ],
}


def noised(text, r):
    """What recognisers do: no capitals and marks, hesitations, a doubled word."""
    way = r.choice(["plain", "plain", "lower", "um"])
    if way == "lower":
        kept = text.replace("'", "").lower()  # A name's own apostrophe is then not to be known.
        return "".join(c for c in kept if c not in ".,?!()")
    if way == "um":
        parts = text.split(" ")
        parts.insert(r.randrange(1, max(2, len(parts) // 3)), "um,")
        return " ".join(parts)
    return text


def row(text, kind, fields):
    known = {"name": None, "phone": None, "year": None, "make": None, "model": None, "service": None, "urgency": None}
    known.update(fields)
    return {"text": text, "kind": kind, **known}


def talks(part, count, r):
    seen = part == "seen"
    cars, names = (SEEN_CARS, SEEN_NAMES) if seen else (SCORED_CARS, SCORED_NAMES)
    needs, talk, phones = (SEEN_NEEDS, SEEN_TALK, SEEN_PHONES) if seen else (SCORED_NEEDS, SCORED_TALK, SCORED_PHONES)
    for i in range(count):
        year, make, model, y, m, o = cars[i % len(cars)]
        need, service, urgency = needs[i % len(needs)]
        name = names[(i * 5 + 1) % len(names)]
        digits = r.choice(["904", "386", "321"]) + "555" + f"01{r.randrange(100):02d}"
        text = talk[i % len(talk)].format(n=name, p=phones[i % len(phones)](digits, r), y=year, m=make, o=model, w=need)
        text = text[0].upper() + text[1:]
        yield row(noised(text, r), "lead", {"name": name, "phone": "+1" + digits, "year": y, "make": m, "model": o, "service": service, "urgency": urgency})


def spanish(part, count, r):
    for i in range(count):
        year, y = SPANISH_YEARS[i % len(SPANISH_YEARS)]
        make, model, m, o = SPANISH_CARS[(i * 2 + (part == "seen")) % len(SPANISH_CARS)]
        need, service = SPANISH_NEEDS[i % len(SPANISH_NEEDS)]
        name = SPANISH_NAMES[(i * 3 + 1) % len(SPANISH_NAMES)]
        digits = "904555" + f"01{r.randrange(100):02d}"
        say = r.choice([cifras, cifras_comas, dashed, spaced])
        text = SPANISH[part][i % 2].format(n=name, p=say(digits, r), y=year, m=make, o=model, w=need)
        yield row(text, "lead", {"name": name, "phone": "+1" + digits, "year": y, "make": m, "model": o, "service": service, "urgency": "routine"})


def main():
    for part, talk_count, spanish_count in (("seen", 150, 24), ("scored", 150, 24)):
        r = random.Random(part)
        rows = list(talks(part, talk_count, r)) + list(spanish(part, spanish_count, r)) + [row(*one) for one in WHOLE[part]]
        (HERE / f"{part}.jsonl").write_text("".join(json.dumps(one, ensure_ascii=False) + "\n" for one in rows))


if __name__ == "__main__":
    main()

#include <algorithm>
#include <string>

#include "speech/services.h"

namespace roadcall::speech {
namespace {

// What recognisers write when nobody spoke.
const Phrases& silence_phrases() {
  static const Phrases phrases{"thanks for watching", "thank you for watching", "please subscribe", "like and subscribe", "subtitles by", "subtitle by", "subtitles created", "captions by", "captioned by", "transcribed by", "translated by", "amara org", "see you in the next video", "see you next time", "blank audio", "silence", "no audio", "music", "applause", "inaudible", "dont forget to subscribe", "subtitulos realizados", "subtitulos por", "gracias por ver", "gracias por ver el video", "suscribete", "copyright", "all rights reserved", "foreign", "background noise", "dial tone", "beep", "static", "transcript by", "transcription by", "sound of", "wind blowing"};
  return phrases;
}

const Phrases& spam_phrases() {
  static const Phrases phrases{"extended warranty", "cars extended warranty", "vehicle warranty", "auto warranty", "warranty is about to expire", "factory warranty", "google listing", "google business", "business listing", "google my business", "search engine", "seo", "first page of google", "website ranking", "rank higher", "business loan", "working capital", "line of credit", "merchant cash", "pre approved", "preapproved", "funding for your business", "business funding", "press one to", "press 1 to", "press two to", "press 2 to", "press nine to", "press 9 to", "press 1 now", "press one now", "press 1", "press one", "irs", "internal revenue", "tax debt", "tax relief", "back taxes", "social security number", "arrest warrant", "student loan", "credit card rate", "interest rate", "lower your rate", "medicare", "health insurance", "free cruise", "you have won", "youve won", "congratulations you", "solar panels", "solar", "electric bill", "energy bill", "duct cleaning", "timeshare", "car insurance quote", "final notice", "final courtesy call", "last attempt", "do not disregard", "remove yourself from", "to be removed from", "to opt out press", "credit card processing", "payment processing", "merchant services", "employee retention", "leads for your business", "exclusive leads", "generate leads", "digital marketing", "marketing agency", "social media marketing", "virtual assistant", "bitcoin", "crypto", "donation", "political", "survey", "amazon account", "suspicious activity", "your account has been", "refund of", "home warranty", "cash offer for your house", "buy your house", "sell your home", "garantia extendida", "su garantia", "oprima uno", "presione uno", "oprima el uno", "prestamo para su negocio", "lista de google", "yelp advertising", "advertising on", "be advised that", "time sensitive", "this is not a sales call", "debt relief", "consolidate", "reduce your", "grant money", "eligible for", "you qualify", "qualified for", "limited time offer", "special promotion", "increase your sales", "new customers every month", "website design", "web design", "redesign your website"};
  return phrases;
}

const Phrases& strong_spam() {
  static const Phrases phrases{"extended warranty", "google listing", "google business", "business listing", "press 1", "press one", "press one to", "press 1 to", "first page of google", "seo", "business loan", "working capital", "irs", "warranty is about to expire", "oprima uno", "presione uno", "garantia extendida", "pre approved", "preapproved", "tax debt", "student loan", "credit card processing", "you have won", "medicare", "digital marketing", "solar panels", "business funding", "to opt out press", "merchant services", "exclusive leads", "arrest warrant", "social security number", "remove yourself from", "health insurance", "factory warranty", "vehicle warranty", "auto warranty", "lista de google", "prestamo para su negocio", "website design", "redesign your website", "merchant cash", "line of credit", "buy your house", "final courtesy call", "rank higher", "search engine", "employee retention"};
  return phrases;
}

const Phrases& vendor_phrases() {
  static const Phrases phrases{"your order", "the order you placed", "parts you ordered", "part you ordered", "parts order", "the part came in", "part is in", "parts are in", "parts are ready", "ready for pickup at our", "ready for pick up", "will call", "your parts", "napa", "autozone commercial", "advance auto parts", "oreilly", "o reilly", "o reillys", "from autozone", "from napa", "from oreilly", "carquest", "snap on", "snap on truck", "matco", "mac tools", "cornwell", "tool truck", "uniform", "uniforms", "cintas", "unifirst", "sales rep", "sales representative", "account rep", "account representative", "account manager", "your account with us", "commercial account", "wholesale", "distributor", "delivery for you", "back ordered", "backordered", "on back order", "core return", "core deposit", "your statement", "past due balance on your account", "we have a delivery", "supplier", "new product line", "stop by and show you", "shop supplies", "oil supplier", "bulk oil", "waste oil", "parts house", "parts department", "the alternator you ordered", "purchase order", "p o number", "invoice we sent", "your invoice with", "credit on your account", "tool order", "shipment", "tracking number", "su pedido", "el pedido", "las piezas que ordeno", "la pieza que pidio", "proveedor", "piezas estan listas", "la refaccion", "core charge", "cores to pick up", "worldpac", "fleetpride", "interstate batteries", "delivery driver", "you ordered"};
  return phrases;
}

const Phrases& existing_phrases() {
  static const Phrases phrases{"you worked on my", "you fixed my", "you did my", "you repaired my", "you replaced my", "you replaced the", "you put in", "you installed", "you came out", "you came by", "you guys came", "you guys did", "you guys fixed", "you guys worked", "you guys replaced", "you were here", "you were out here", "you changed my", "you just did", "you serviced", "you looked at my", "when you were", "my appointment", "our appointment", "about the appointment", "the appointment for", "appointment with you", "appointment tomorrow", "appointment today", "have an appointment", "had an appointment", "got an appointment", "reschedule", "cancel my", "the invoice you", "my invoice", "your invoice", "the invoice", "my bill", "the bill you", "the receipt", "my receipt", "pay my bill", "pay the invoice", "pay you for", "the estimate you sent", "estimate you gave", "quote you gave", "quote you sent", "the quote you", "your estimate", "approve the estimate", "is my car ready", "my car is ready", "is it ready", "car ready", "status of my", "checking on my", "checking the status", "following up on my", "follow up on my", "picked up my", "the work you did", "work you did", "the repair you did", "job you did", "since you", "after you", "last time you", "under warranty", "warranty on the", "warranty on your", "still under", "same problem again", "same noise again", "still making", "came back on", "brought my", "dropped off my", "you told me", "as we discussed", "like we talked", "spoke with you", "spoke to you", "talked to you", "talked with you", "returning your call", "calling you back", "you called me", "you left me a", "missed your call", "got your text", "got your message", "usted arreglo", "usted reparo", "me arreglo", "mi cita", "la cita", "mi factura", "la factura", "ya esta listo", "esta listo mi", "usted cambio", "usted trabajo", "me cambio", "me cambiaron", "me hicieron", "ustedes arreglaron", "ustedes me", "cancelar mi", "what time are you coming", "are you still coming", "when are you coming", "running late", "you were supposed to", "supposed to come", "you said you", "you quoted me", "estimate number", "confirmation number", "our reference", "the rc", "rc 1", "thank you for fixing", "thanks for fixing", "thanks for coming out", "again this is", "i used you guys", "youve worked on", "you have worked on", "i paid", "regular customer"};
  return phrases;
}

const Phrases& wrong_phrases() {
  static const Phrases phrases{"wrong number", "is this the pizza", "pizza", "large pepperoni", "doctors office", "dr office", "doctor appointment", "dentist", "dental", "prescription", "refill", "pharmacy", "hair appointment", "haircut", "hair salon", "nail salon", "manicure", "is this the salon", "veterinarian", "vet appointment", "my cat", "my dog has", "is this the school", "principal", "my sons teacher", "church service", "pastor", "is this grandma", "hi grandma", "hi mom", "hey mom", "hi dad", "hey dad", "hi honey", "love you", "hotel reservation", "reservation for dinner", "table for", "table for two", "dinner reservation", "book a table", "apartment for rent", "the apartment", "rental listing", "lawn", "mow", "plumber", "toilet", "leaky faucet", "roof", "roofing", "electrician", "air conditioner in my house", "my house", "washing machine", "dryer", "refrigerator", "the bank", "loan officer", "court date", "attorney", "lawyer", "insurance claim adjuster", "library book", "your books", "flower delivery", "flowers", "bakery", "birthday cake", "wedding", "numero equivocado", "es la pizzeria", "la clinica", "consultorio", "el doctor", "medical records", "lab results", "test results", "x ray", "physical therapy", "massage", "gym membership", "yoga", "babysitter", "kindergarten", "takeout", "take out order", "delivery order", "chinese food", "animal hospital", "grooming", "tax return", "accountant", "real estate", "the listing on", "open house", "job application", "the job opening", "interview"};
  return phrases;
}

const Phrases& strong_wrong() {
  static const Phrases phrases{"wrong number", "numero equivocado", "pizza", "dentist", "prescription", "hair appointment", "haircut", "hi mom", "hey mom", "hi grandma", "hi dad", "dinner reservation", "table for", "doctors office", "es la pizzeria", "consultorio", "veterinarian", "test results", "lab results", "toilet", "plumber", "flowers", "birthday cake", "mow", "lawn", "apartment for rent", "court date", "refill", "pharmacy", "nail salon", "book a table", "animal hospital", "library book", "chinese food"};
  return phrases;
}

bool repeats_one_word(const Tokens& tokens) {
  for (std::size_t i = 1; i < tokens.size(); ++i) {
    if (tokens.word(i) != tokens.word(0)) return false;
  }
  return true;
}

// The same few words over and over: a loop of the recogniser.
bool is_loop(const Tokens& tokens) {
  for (std::size_t period = 1; period <= 8 && tokens.size() >= period * 4; ++period) {
    bool loops = true;
    for (std::size_t i = period; i < tokens.size() && loops; ++i) loops = tokens.word(i) == tokens.word(i - period);
    if (loops) return true;
  }
  return false;
}

bool is_filler(std::string_view word) {
  static const std::initializer_list<std::string_view> kFillers{"you", "bye", "uh", "um", "hello", "hi", "hey", "so", "the", "okay", "ok", "yeah", "thank", "thanks", "hmm", "mm", "mhm", "huh", "oh", "hola", "bueno", "gracias", "adios", "goodbye", "for", "watching", "and", "a", "i", "ah", "eh", "no", "yes", "si", "shh", "hm", "hum", "well", "anybody", "there", "anyone", "is", "alo", "diga"};
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end();
}

bool is_silence(const Tokens& tokens, bool has_need) {
  if (tokens.empty() || is_loop(tokens)) return true;
  if (has_need) return false;
  if (tokens.size() <= 3 && repeats_one_word(tokens) && is_filler(tokens.word(0))) return true;
  constexpr std::size_t kShort = 14;  // A credit line; a caller who says so little and these words has said nothing.
  if (tokens.size() <= kShort && silence_phrases().any_in(tokens)) return true;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (!is_filler(tokens.word(i))) return false;
  }
  return tokens.size() <= 8;
}

}  // namespace

KindFound find_kind(const Tokens& tokens, bool has_need) {
  if (is_silence(tokens, has_need)) return {"empty", 0.95};
  const int spam = spam_phrases().count_in(tokens) + 2 * strong_spam().count_in(tokens);
  const int vendor = vendor_phrases().count_in(tokens);
  const int existing = existing_phrases().count_in(tokens);
  const int wrong = wrong_phrases().count_in(tokens) + 2 * strong_wrong().count_in(tokens);
  if (spam >= 3 || (spam >= 1 && !has_need)) return {"spam", spam >= 3 ? 0.97 : 0.8};
  if (vendor >= 2 || (vendor >= 1 && (!has_need || tokens.contains("you ordered") || tokens.contains("parts department") || tokens.contains("order you placed")))) {
    if (existing == 0 || vendor >= existing) return {"vendor", vendor >= 2 ? 0.92 : 0.75};
  }
  if (wrong >= 3 && !has_need) return {"wrong_number", 0.93};
  if (existing >= 1) return {"existing_customer", existing >= 2 ? 0.93 : 0.85};
  if (wrong >= 1 && !has_need) return {"wrong_number", 0.8};
  if (wrong >= 3) return {"wrong_number", 0.7};
  return {"lead", has_need ? 0.97 : 0.75};
}

std::optional<std::string> find_language(const Tokens& tokens) {
  static const std::initializer_list<std::string_view> kSpanish{"hola", "necesito", "mi", "carro", "el", "la", "que", "de", "y", "es", "un", "una", "por", "favor", "gracias", "llamo", "soy", "tengo", "para", "con", "numero", "telefono", "esta", "no", "se", "del", "cambio", "aceite", "frenos", "buenas", "buenos", "tardes", "dias", "quiero", "puede", "camioneta", "arranca", "nombre", "usted", "me", "lo", "los", "las", "en", "al"};
  int spanish = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) spanish += std::find(kSpanish.begin(), kSpanish.end(), tokens.word(i)) != kSpanish.end();
  if (tokens.size() < 2) return std::nullopt;
  return spanish * 4 >= static_cast<int>(tokens.size()) ? "es" : "en";
}

}  // namespace roadcall::speech

#include "domain/calls/spoken.h"

#include "base/phone.h"
#include "base/text.h"

namespace roadcall::spoken {
namespace {

constexpr std::size_t kIssueMax = 200;  // Spoken to somebody who has to decide at once.

std::string sentence(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text.back() != '.' && text.back() != '!' && text.back() != '?') text += '.';
  return text;
}

std::string vehicle_of(const Lead& lead) {
  std::string text;
  if (lead.vehicle_year) text = std::to_string(*lead.vehicle_year) + " ";
  text += lead.vehicle_make;
  if (!lead.vehicle_model.empty()) text += " " + lead.vehicle_model;
  return trimmed(text);
}

std::string either(std::string_view language, const char* english, const char* spanish) {
  return language == "es" ? spanish : english;
}

}  // namespace

std::string with_shop(std::string_view words, std::string_view shop) {
  constexpr std::string_view kPlace = "{shop}";
  std::string text(words);
  for (auto at = text.find(kPlace); at != std::string::npos;
       at = text.find(kPlace, at + shop.size()))
    text.replace(at, kPlace.size(), shop);
  return text;
}

std::string number(std::string_view phone, std::string_view language) {
  if (!is_phone(phone)) return either(language, "a hidden number", "un número oculto");
  const bool national = phone.starts_with("+1") && phone.size() == 12;
  const std::string_view digits = phone.substr(national ? 2 : 1);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0) text += national && (i == 3 || i == 6) ? ", " : " ";
    text += digits[i];
  }
  return text;
}

std::string person(std::string_view name, std::string_view phone, std::string_view language) {
  return name.empty() ? number(phone, language) : std::string(name);
}

std::string whisper(std::string_view shop, std::string_view who, std::string_view language) {
  return either(language, "Call for ", "Llamada para ") + std::string(shop) +
         either(language, " from ", " de ") + std::string(who) +
         either(language, ". Press 1 to take it.", ". Oprima 1 para tomarla.");
}

std::string caller_gone(std::string_view language) {
  return either(language, "The caller has hung up. You find the call in your leads.",
                "La persona colgó. La llamada está en su lista.");
}

std::string voicemail_thanks(std::string_view language) {
  return either(language, "Thank you. We call you back. Goodbye.",
                "Gracias. Le devolvemos la llamada. Adiós.");
}

std::string staff_whisper(std::string_view shop, std::string_view who, std::string_view language) {
  return either(language, "Your call to ", "Su llamada a ") + std::string(who) +
         either(language, " for ", " por ") + std::string(shop) +
         either(language, ". Press 1 to be connected.", ". Oprima 1 para conectar.");
}

std::string staff_no_answer(std::string_view language) {
  return either(language, "There was no answer. Goodbye.", "No contestaron. Adiós.");
}

std::string alert(std::string_view shop, const Lead& lead, std::string_view language) {
  const std::string& phone = lead.phone.empty() ? lead.caller_id : lead.phone;
  std::string text = either(language, "Emergency for ", "Emergencia para ") + std::string(shop) +
                     ". " + sentence(person(lead.name, phone, language));
  const std::string vehicle = vehicle_of(lead);
  if (!vehicle.empty()) text += " " + sentence(vehicle);
  if (!lead.issue.empty()) text += " " + sentence(cut(lead.issue, kIssueMax));
  if (!lead.address.empty())
    text += either(language, " Place: ", " Lugar: ") + sentence(lead.address);
  return text + either(language, " Press 1 to take it. Press 2 to pass.",
                       " Oprima 1 para tomarla. Oprima 2 para pasarla.");
}

std::string alert_taken(std::string_view who, std::string_view language) {
  return either(language, "It is yours. Call ", "Es suya. Llame a ") + std::string(who) +
         either(language, ". We tell the customer that you come. Goodbye.",
                ". Le decimos al cliente que usted va. Adiós.");
}

std::string alert_passed(std::string_view language) {
  return either(language, "All right. We ask the next. Goodbye.",
                "Está bien. Preguntamos a otra persona. Adiós.");
}

std::string alert_settled(std::string_view by, std::string_view language) {
  const std::string who = by.empty() ? either(language, "Somebody", "Alguien") : std::string(by);
  return who +
         either(language, " took it already. Thank you. Goodbye.", " ya la tomó. Gracias. Adiós.");
}

}  // namespace roadcall::spoken

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

}  // namespace

std::string with_shop(std::string_view words, std::string_view shop) {
  constexpr std::string_view kPlace = "{shop}";
  std::string text(words);
  for (auto at = text.find(kPlace); at != std::string::npos;
       at = text.find(kPlace, at + shop.size()))
    text.replace(at, kPlace.size(), shop);
  return text;
}

std::string number(std::string_view phone) {
  if (!is_phone(phone)) return "a hidden number";
  const bool national = phone.starts_with("+1") && phone.size() == 12;
  const std::string_view digits = phone.substr(national ? 2 : 1);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0) text += national && (i == 3 || i == 6) ? ", " : " ";
    text += digits[i];
  }
  return text;
}

std::string person(std::string_view name, std::string_view phone) {
  return name.empty() ? number(phone) : std::string(name);
}

std::string whisper(std::string_view shop, std::string_view who) {
  return "Call for " + std::string(shop) + " from " + std::string(who) + ". Press 1 to take it.";
}

std::string caller_gone() { return "The caller has hung up. You find the call in your leads."; }

std::string voicemail_thanks() { return "Thank you. We call you back. Goodbye."; }

std::string staff_whisper(std::string_view shop, std::string_view who) {
  return "Your call to " + std::string(who) + " for " + std::string(shop) +
         ". Press 1 to be connected.";
}

std::string staff_no_answer() { return "There was no answer. Goodbye."; }

std::string alert(std::string_view shop, const Lead& lead) {
  std::string text = "Emergency for " + std::string(shop) + ". " +
                     sentence(person(lead.name, lead.phone.empty() ? lead.caller_id : lead.phone));
  const std::string vehicle = vehicle_of(lead);
  if (!vehicle.empty()) text += " " + sentence(vehicle);
  if (!lead.issue.empty()) text += " " + sentence(cut(lead.issue, kIssueMax));
  if (!lead.address.empty()) text += " Place: " + sentence(lead.address);
  return text + " Press 1 to take it. Press 2 to pass.";
}

std::string alert_taken(std::string_view who) {
  return "It is yours. Call " + std::string(who) + ". We tell the customer that you come. Goodbye.";
}

std::string alert_passed() { return "All right. We ask the next. Goodbye."; }

std::string alert_settled() { return "Somebody took it already. Thank you. Goodbye."; }

}  // namespace roadcall::spoken

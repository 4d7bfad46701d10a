#include "domain/terms/subjects.h"

#include "domain/words.h"

namespace roadcall::terms {
namespace {

constexpr std::size_t kPersonTermsMax = 40;
constexpr std::size_t kCarTermsMax = 40;
constexpr std::size_t kTextTermsMax = 60;
constexpr std::size_t kSpeechTermsMax = 300;
constexpr std::size_t kLettersMin = 3;  // Of a word in running text.

}  // namespace

Set of(const Customer& customer) {
  Set terms;
  add_phone(terms, customer.phone);
  add_words(terms, customer.name, kPersonTermsMax);
  add_mail(terms, customer.email);
  add_words(terms, customer.email, kPersonTermsMax);
  add_words(terms, customer.address, kPersonTermsMax);
  return terms;
}

Set of(const Vehicle& vehicle) {
  Set terms;
  add_sign(terms, vehicle.plate);
  add_sign(terms, vehicle.vin);
  add_words(terms, vehicle.make + " " + vehicle.model, kCarTermsMax);
  if (vehicle.year) terms.insert(std::to_string(*vehicle.year));
  return terms;
}

Set of(const Message& message) {
  Set terms;
  add_words(terms, message.body, kTextTermsMax, kLettersMin);
  return terms;
}

Set of_speech(const std::string& transcript) {
  Set terms;
  add_words(terms, transcript, kSpeechTermsMax, kLettersMin);
  return terms;
}

bool is_searched(const Message& message) {
  const words::MessageKind* kind = words::find(message.kind);
  return message.channel == MessageChannel::sms &&
         (kind == nullptr || (!kind->is_secret && kind->audience == words::Audience::customer));
}

}  // namespace roadcall::terms

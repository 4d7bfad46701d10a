#include "site/quote_problems.h"

#include <algorithm>
#include <array>

#include "domain/quotes/quotes.h"

namespace roadcall::site {
namespace {

struct FieldWords {
  std::string_view field;
  Words words;
};

// In the order of the form.
constexpr std::array<FieldWords, 16> kFields{{
    {"name", {"Please enter your name.", "Escriba su nombre."}},
    {"phone",
     {"Please enter your phone number with area code, like 904 555 0142.",
      "Escriba su teléfono con el código de área, como 904 555 0142."}},
    {"year",
     {"Please enter the year as four digits, like 2014.",
      "Escriba el año con cuatro cifras, como 2014."}},
    {"make", {"Please enter the make in fewer letters.", "Escriba la marca con menos letras."}},
    {"model", {"Please enter the model in fewer letters.", "Escriba el modelo con menos letras."}},
    {"service",
     {"Please say what is wrong in a few words; there is room for more below.",
      "Diga qué le pasa en pocas palabras; abajo hay lugar para más."}},
    {"concern",
     {"Please say it in fewer words: at most 2000 letters.",
      "Dígalo en menos palabras: hasta 2000 letras."}},
    {"service_location", {"Please choose where the car is.", "Elija dónde está el auto."}},
    {"street", {"Please shorten the address.", "Acorte la dirección."}},
    {"city", {"Please shorten the name of the city.", "Acorte el nombre de la ciudad."}},
    {"zip", {"Please look at the ZIP code again.", "Revise el código postal."}},
    {"preferred_slot", {"Please choose a time again.", "Elija otra vez una hora."}},
    {"engine", {"Please enter the engine in fewer letters.", "Escriba el motor con menos letras."}},
    {"mileage",
     {"Please enter the mileage as a number, like 84000.",
      "Escriba las millas como un número, como 84000."}},
    {"email",
     {"Please look at the e-mail address again; it looks like name@example.com.",
      "Revise el correo electrónico; se escribe como nombre@example.com."}},
    {"photos",
     {"Please choose at most 5 pictures of up to 8 MB each, 25 MB together (JPEG, PNG, WebP or "
      "HEIC).",
      "Elija hasta 5 fotos de 8 MB cada una como máximo, 25 MB en total (JPEG, PNG, WebP o "
      "HEIC)."}},
}};

const FieldWords* words_for(std::string_view field) {
  const auto* found = std::find_if(kFields.begin(), kFields.end(),
                                   [&](const FieldWords& one) { return one.field == field; });
  return found == kFields.end() ? nullptr : found;
}

// The old names of fields lead to the form's own.
std::string_view input_of(std::string_view field) {
  if (field == "place") return "service_location";
  if (field == "preferred_time") return "preferred_slot";
  if (field == "repair") return "service";
  if (field == "notes" || field == "problem" || field == "issue") return "concern";
  if (field == "address") return "street";
  return field;
}

std::string whole_words(const Language& say, const Error& refused) {
  if (refused.kind == Kind::too_many)
    return say("We already have several requests from you. Please wait a while, or call us.",
               "Ya recibimos varios pedidos suyos. Espere un momento, o llámenos.");
  if (refused.kind == Kind::too_large)
    return say("That was too much at once. Please choose fewer or smaller photos.",
               "Fue demasiado de una vez. Elija menos fotos, o más pequeñas.");
  return say("Something did not arrive as it should. Please look at what you wrote, or call us.",
             "Algo no llegó bien. Revise lo que escribió, o llámenos.");
}

}  // namespace

std::string field_words(const Language& say, std::string_view field) {
  const FieldWords* one = words_for(field);
  return one == nullptr ? "" : say(one->words);
}

Problems problems_of(const Language& say, const QuoteInput& sent, const Error& refused) {
  std::vector<Error> all = sent.problems;
  for (const Error& error : quotes::problems(sent.quote)) all.push_back(as_sent(error, sent));
  if (refused.kind != Kind::too_many) all.push_back(refused);
  const auto wrong = [&](std::string_view field) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Error& one) { return input_of(one.field) == field; });
  };
  Problems problems;
  for (const FieldWords& one : kFields)
    if (wrong(one.field)) problems.push_back({std::string(one.field), say(one.words)});
  if (refused.kind == Kind::too_many || words_for(input_of(refused.field)) == nullptr)
    problems.insert(problems.begin(), Problem{"", whole_words(say, refused)});
  return problems;
}

}  // namespace roadcall::site

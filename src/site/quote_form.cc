#include "site/quote_form.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/leads/leads.h"
#include "site/estimate_table.h"
#include "site/page.h"
#include "speech/vehicles.h"

namespace roadcall::site {
namespace {

constexpr int kOldestYear = 1980;
constexpr int kSlotDays = 7;

struct Field {
  const char* name;
  Words label;
  const char* attributes;
};

std::string input(const Language& say, const Field& field, const std::string& value,
                  const std::optional<Error>& problem) {
  const bool bad = problem && problem->field == field.name;
  std::string html = std::string("<div><label for=\"") + field.name + "\">" + say(field.label) +
                     "</label><input id=\"" + field.name + "\" name=\"" + field.name +
                     "\" value=\"" + h(value) + "\" " + field.attributes;
  if (bad) html += " aria-invalid=\"true\" aria-describedby=\"problem\"";
  return html + "></div>";
}

std::string jobs_list(const std::vector<PriceItem>& jobs) {
  std::string html = "<datalist id=\"jobs\">";
  for (const PriceItem& job : jobs) html += "<option value=\"" + h(job.name) + "\">";
  return html + "</datalist>";
}

std::string car_fields(const Language& say, const quotes::Request& filled, Instant now,
                       const std::optional<Error>& problem) {
  std::string html = "<h2>" + say("Your car", "Su auto") + "</h2><div class=\"row three\">";
  html += input(say,
                {"year",
                 {"Year", "Año"},
                 "list=\"years\" inputmode=\"numeric\" maxlength=\"4\" autocomplete=\"off\""},
                filled.year ? std::to_string(*filled.year) : "", problem);
  html += input(say,
                {"make", {"Make", "Marca"}, "list=\"makes\" maxlength=\"60\" autocomplete=\"off\""},
                filled.make, problem);
  html += input(
      say, {"model", {"Model", "Modelo"}, "list=\"models\" maxlength=\"60\" autocomplete=\"off\""},
      filled.model, problem);
  html += "</div><datalist id=\"years\">";
  for (int year = local_time(now, "UTC").year + 1; year >= kOldestYear; --year)
    html += "<option value=\"" + std::to_string(year) + "\">";
  html += "</datalist><datalist id=\"makes\">";
  for (const auto& make : speech::catalogue()) html += "<option value=\"" + h(make.make) + "\">";
  return html + "</datalist><datalist id=\"models\"></datalist>";
}

std::string slot_options(const Shop& shop, const Language& say, const std::string& chosen,
                         Instant now) {
  std::string html =
      "<option value=\"\">" + say("As soon as you can", "Lo antes posible") + "</option>";
  const LocalTime today = local_time(now, shop.timezone);
  const Instant noon = from_local(today.year, today.month, today.day, 12, 0, shop.timezone);
  for (int day = 0; day < kSlotDays; ++day) {
    const LocalTime local = local_time(noon + std::chrono::hours(24 * day), shop.timezone);
    const DayHours& hours = shop.settings.hours[static_cast<std::size_t>(local.weekday)];
    for (const int hour : {9, 13, 16}) {
      if (hour * 60 < hours.opens || hour * 60 >= hours.closes) continue;
      char value[32];
      std::snprintf(value, sizeof value, "%04d-%02d-%02dT%02d:00", local.year, local.month,
                    local.day, hour);
      const auto slot = quotes::slot_of(value, shop, now);
      if (!slot) continue;
      html += std::string("<option value=\"") + value + "\"" +
              (chosen == value ? " selected" : "") + ">" +
              h(say.is_spanish() && slot->at ? say.when(*slot->at, shop) : slot->display) +
              "</option>";
    }
  }
  return html;
}

std::string place_options(const Language& say, const std::string& chosen) {
  constexpr std::array<std::pair<const char*, Words>, 4> kPlaces{
      {{"", {"Please choose", "Elija"}},
       {"home", {"At my home", "En mi casa"}},
       {"work", {"At my work", "En mi trabajo"}},
       {"roadside", {"At the roadside", "En la carretera"}}}};
  std::string html;
  for (const auto& [value, label] : kPlaces) {
    html += std::string("<option value=\"") + value + "\"" + (chosen == value ? " selected" : "") +
            ">" + say(label) + "</option>";
  }
  return html;
}

std::string more_fields(const Shop& shop, const Language& say, const quotes::Request& filled,
                        Instant now, const std::optional<Error>& problem) {
  std::string html = "<details" + std::string(problem ? " open" : "") + "><summary>" +
                     say("Place, time, photos (helps, but you can skip it)",
                         "Lugar, hora, fotos (ayuda, pero no hace falta)") +
                     "</summary>";
  html += "<label for=\"service_location\">" + say("Where is the car?", "¿Dónde está el auto?") +
          "</label><select id=\"service_location\" name=\"service_location\">" +
          place_options(say, filled.place) + "</select>";
  html += input(
      say, {"street", {"Street", "Calle"}, "maxlength=\"120\" autocomplete=\"street-address\""},
      filled.street, problem);
  html +=
      "<div class=\"row two\">" +
      input(say, {"city", {"City", "Ciudad"}, "maxlength=\"80\" autocomplete=\"address-level2\""},
            filled.city, problem) +
      input(say,
            {"zip",
             {"ZIP code", "Código postal"},
             "maxlength=\"10\" inputmode=\"numeric\" autocomplete=\"postal-code\""},
            filled.zip, problem) +
      "</div>";
  html += "<label for=\"preferred_slot\">" + say("When suits you?", "¿Cuándo le conviene?") +
          "</label><select id=\"preferred_slot\" name=\"preferred_slot\">" +
          slot_options(shop, say, filled.preferred_time, now) + "</select>";
  html += "<div class=\"row two\">" +
          input(say,
                {"engine",
                 {"Engine <span class=\"hint\">if you know it</span>",
                  "Motor <span class=\"hint\">si lo sabe</span>"},
                 "maxlength=\"60\" placeholder=\"2.5 L, V8, …\""},
                filled.engine, problem) +
          input(say,
                {"email",
                 {"E-mail", "Correo electrónico"},
                 "type=\"email\" maxlength=\"254\" autocomplete=\"email\""},
                filled.email, problem) +
          "</div>";
  return html + "<label for=\"photos\">" +
         say("Photos <span class=\"hint\">up to 5</span>",
             "Fotos <span class=\"hint\">hasta 5</span>") +
         "</label><input id=\"photos\" name=\"photos\" type=\"file\" "
         "accept=\"image/*\" multiple></details>";
}

// What is wrong with a field, to a person; what the checks say is for programmers and English.
std::string problem_in(const Language& say, const Error& error) {
  if (!say.is_spanish()) return error.message;
  constexpr std::array<std::pair<const char*, const char*>, 7> kProblems{
      {{"name", "Escriba su nombre."},
       {"phone", "Ese teléfono no está bien. Escríbalo con el código de área."},
       {"email", "Ese correo electrónico no está bien."},
       {"year", "Ese año no está bien."},
       {"zip", "Ese código postal no está bien."},
       {"photos", "Esas fotos no sirven: hasta 5 imágenes, cada una de tamaño normal."},
       {"preferred_slot", "Esa hora no está bien."}}};
  if (error.kind == Kind::too_many)
    return "Ya recibimos varios pedidos suyos. Espere un momento, o llámenos.";
  for (const auto& [field, words] : kProblems)
    if (error.field == field) return words;
  return "Algo no está bien. Revise lo que escribió, o llámenos.";
}

}  // namespace

std::string quote_form(const Shop& shop, const Language& say, const std::vector<PriceItem>& jobs,
                       const quotes::Request& filled, Instant now,
                       const std::optional<Error>& problem) {
  std::string html = "<h1>" + say("Get a price", "Pida un precio") + "</h1><p class=\"lead\">" +
                     say("Name and phone are enough. The more you tell us, the better the price.",
                         "Bastan nombre y teléfono. Cuanto más nos cuente, mejor el precio.") +
                     "</p>";
  if (problem)
    html +=
        "<p class=\"error\" id=\"problem\" role=\"alert\">" + h(problem_in(say, *problem)) + "</p>";
  html +=
      "<form id=\"quote-form\" class=\"card\" method=\"post\" action=\"/quote/\" "
      "enctype=\"multipart/form-data\">";
  html += "<input type=\"hidden\" name=\"nonce\" value=\"" + h(filled.nonce) +
          "\"><div class=\"row two\">";
  html += input(
      say, {"name", {"Your name", "Su nombre"}, "required maxlength=\"120\" autocomplete=\"name\""},
      filled.name, problem);
  html += input(say,
                {"phone",
                 {"Your phone", "Su teléfono"},
                 "required type=\"tel\" maxlength=\"40\" autocomplete=\"tel\""},
                filled.phone, problem) +
          "</div>";
  html += car_fields(say, filled, now, problem);
  html +=
      "<h2>" + say("What is wrong?", "¿Qué le pasa?") + "</h2>" +
      input(say,
            {"service",
             {"Work or problem", "Trabajo o problema"},
             say.is_spanish()
                 ? "list=\"jobs\" maxlength=\"120\" placeholder=\"Frenos, batería, no arranca…\""
                 : "list=\"jobs\" maxlength=\"120\" placeholder=\"Brake pads, battery, no "
                   "start…\""},
            filled.service, problem);
  html += jobs_list(jobs) + "<label for=\"concern\">" +
          say("Tell us more <span class=\"hint\">noise, smell, lights, what you tried</span>",
              "Cuéntenos más <span class=\"hint\">ruido, olor, luces, qué probó</span>") +
          "</label><textarea id=\"concern\" name=\"concern\" maxlength=\"2000\">" +
          h(filled.concern) + "</textarea>";
  html += more_fields(shop, say, filled, now, problem);
  // For robots only; a person neither sees nor reaches it.
  html +=
      "<div class=\"aside\" aria-hidden=\"true\"><label for=\"website\">Leave this "
      "empty</label><input id=\"website\" name=\"website\" tabindex=\"-1\" "
      "autocomplete=\"off\"></div>";
  html += "<label class=\"tick\"><input type=\"checkbox\" name=\"text_opt_in\" value=\"1\"" +
          std::string(filled.text_consent ? " checked" : "") + "><span>" +
          h(quotes::consent_wording(shop, say)) + " <a href=\"/privacy\">" +
          say("Privacy", "Privacidad") + "</a> · <a href=\"/terms\">" +
          say("Terms", "Condiciones") + "</a></span></label>";
  return html + "<p><button class=\"wide\" type=\"submit\" data-sending=\"" +
         say("Sending…", "Enviando…") + "\">" + say("Get my price", "Ver mi precio") +
         "</button></p></form><script src=\"/quote/quote.js\" defer></script>";
}

std::string quote_thanks(const Shop& shop, const Language& say, const quotes::Answer& answer) {
  const std::string reference = leads::reference(answer.lead.number);
  std::string html = "<p class=\"done\" role=\"status\">✓ " +
                     say("We have your request", "Tenemos su pedido") + "</p><h1>" +
                     say("Thank you, ", "Gracias, ") + h(answer.lead.name) + "</h1>";
  html += "<p class=\"lead\">" + say("Your reference is ", "Su referencia es ") +
          "<span class=\"ref\">" + reference + "</span>.</p>";
  if (answer.estimate) {
    html += estimate_card(shop, say, *answer.estimate);
    html += "<p><a class=\"button\" href=\"/q/" + h(answer.estimate->estimate.token) + "\">" +
            say("Keep this estimate", "Guardar este presupuesto") + "</a></p>";
  } else {
    html +=
        "<section class=\"card\"><p>" +
        say("This one needs a look by a person. We call you with a price, usually the same day.",
            "Esto tiene que verlo una persona. Le llamamos con un precio, casi siempre el "
            "mismo día.") +
        "</p></section>";
  }
  const bool texted = answer.text && answer.text->status != MessageStatus::canceled;
  return html + "<h2>" + say("What happens now", "Qué pasa ahora") + "</h2><p>" +
         say("We call you at the number you gave", "Le llamamos al número que nos dio") +
         (texted ? say(", and text you this price", " y le mandamos este precio por texto") : "") +
         say(". Nothing is booked or charged until you say yes.",
             ". No se reserva ni se cobra nada hasta que usted diga que sí.") +
         "</p>";
}

}  // namespace roadcall::site

#include "site/quote_form.h"

#include <algorithm>
#include <array>

#include "base/text.h"
#include "domain/estimates/price_book.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "site/estimate_table.h"
#include "site/page.h"
#include "site/uploads.h"
#include "speech/vehicles.h"

namespace roadcall::site {
namespace {

constexpr int kOldestYear = 1980;
constexpr int kSlotDays = 7;
// Below the fold: it opens when one of them is wrong.
constexpr std::array<std::string_view, 9> kOptional{
    "service_location", "street",  "city",  "zip",   "preferred_slot",
    "engine",           "mileage", "email", "photos"};

struct Field {
  const char* name;
  Words label;
  const char* attributes;
};

std::string words_at(std::string_view field, const Problems& problems) {
  for (const Problem& one : problems)
    if (one.field == field) return one.words;
  return "";
}

// Inside the tag of a field: what a page that checks before it sends may say, and what is wrong.
std::string mark(const char* field, const Problems& problems) {
  const bool bad = !words_at(field, problems).empty();
  return bad ? " aria-invalid=\"true\" aria-describedby=\"" + std::string(field) + "-problem\""
             : "";
}

// Below the field.
std::string problem_at(const char* field, const Problems& problems) {
  const std::string words = words_at(field, problems);
  if (words.empty()) return "";
  return "<p class=\"wrong\" id=\"" + std::string(field) + "-problem\">" + h(words) + "</p>";
}

std::string input(const Language& say, const Field& field, const std::string& value,
                  const Problems& problems) {
  const std::string words = field_words(say, field.name);
  return std::string("<div><label for=\"") + field.name + "\">" + say(field.label) +
         "</label><input id=\"" + field.name + "\" name=\"" + field.name + "\" value=\"" +
         h(value) + "\" " + field.attributes + " data-problem=\"" + h(words) + "\"" +
         mark(field.name, problems) + ">" + problem_at(field.name, problems) + "</div>";
}

// All that is wrong, with the way to each field.
std::string summary(const Language& say, const Problems& problems) {
  if (problems.empty()) return "";
  std::string html = "<div class=\"error\" id=\"problems\" role=\"alert\">";
  std::string list;
  for (const Problem& one : problems) {
    if (one.field.empty())
      html += "<p>" + h(one.words) + "</p>";
    else
      list += "<li><a href=\"#" + one.field + "\">" + h(one.words) + "</a></li>";
  }
  if (list.empty()) return html + "</div>";
  return html + "<p><strong>" +
         say("Not sent yet. Please correct this:", "Todavía no se envió. Corrija esto:") +
         "</strong></p><ul>" + list + "</ul></div>";
}

std::string jobs_list(const Language& say, const std::vector<PriceItem>& jobs) {
  std::string html = "<datalist id=\"jobs\">";
  for (const PriceItem& job : jobs)
    html += "<option value=\"" + h(price_book::said(job.name, say)) + "\">";
  return html + "</datalist>";
}

std::string car_fields(const Language& say, const QuoteInput& filled, Instant now,
                       const Problems& problems) {
  std::string html = "<h2>" + say("Your car", "Su auto") + "</h2><div class=\"row three\">";
  html += input(say,
                {"year",
                 {"Year", "Año"},
                 "list=\"years\" inputmode=\"numeric\" maxlength=\"4\" autocomplete=\"off\""},
                filled.year, problems);
  html += input(say,
                {"make", {"Make", "Marca"}, "list=\"makes\" maxlength=\"60\" autocomplete=\"off\""},
                filled.quote.make, problems);
  html += input(
      say, {"model", {"Model", "Modelo"}, "list=\"models\" maxlength=\"60\" autocomplete=\"off\""},
      filled.quote.model, problems);
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
    for (const int hour : {9, 13, 16}) {
      const Instant then = from_local(local.year, local.month, local.day, hour, 0, shop.timezone);
      if (!shops::is_open(shop, then)) continue;
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

std::string more_fields(const Shop& shop, const Language& say, const QuoteInput& sent, Instant now,
                        const Problems& problems) {
  const quotes::Request& filled = sent.quote;
  const bool open = std::any_of(problems.begin(), problems.end(), [](const Problem& one) {
    return std::find(kOptional.begin(), kOptional.end(), one.field) != kOptional.end();
  });
  std::string html = "<details" + std::string(open ? " open" : "") + "><summary>" +
                     say("Place, time, photos (helps, but you can skip it)",
                         "Lugar, hora, fotos (ayuda, pero no hace falta)") +
                     "</summary>";
  html += "<label for=\"service_location\">" + say("Where is the car?", "¿Dónde está el auto?") +
          "</label><select id=\"service_location\" name=\"service_location\"" +
          mark("service_location", problems) + ">" + place_options(say, filled.place) +
          "</select>" + problem_at("service_location", problems);
  html += input(
      say, {"street", {"Street", "Calle"}, "maxlength=\"120\" autocomplete=\"street-address\""},
      filled.street, problems);
  html +=
      "<div class=\"row two\">" +
      input(say, {"city", {"City", "Ciudad"}, "maxlength=\"80\" autocomplete=\"address-level2\""},
            filled.city, problems) +
      input(say,
            {"zip",
             {"ZIP code", "Código postal"},
             "maxlength=\"10\" inputmode=\"numeric\" autocomplete=\"postal-code\""},
            filled.zip, problems) +
      "</div>";
  html += "<label for=\"preferred_slot\">" + say("When suits you?", "¿Cuándo le conviene?") +
          "</label><select id=\"preferred_slot\" name=\"preferred_slot\"" +
          mark("preferred_slot", problems) + ">" +
          slot_options(shop, say, filled.preferred_time, now) + "</select>" +
          problem_at("preferred_slot", problems);
  html += "<div class=\"row two\">" +
          input(say,
                {"engine",
                 {"Engine <span class=\"hint\">if you know it</span>",
                  "Motor <span class=\"hint\">si lo sabe</span>"},
                 "maxlength=\"60\" placeholder=\"2.5 L, V8, …\""},
                filled.engine, problems) +
          input(say,
                {"mileage",
                 {"Mileage", "Millas"},
                 "maxlength=\"9\" inputmode=\"numeric\" autocomplete=\"off\""},
                sent.mileage, problems) +
          "</div>" +
          input(say,
                {"email",
                 {"E-mail", "Correo electrónico"},
                 "type=\"email\" maxlength=\"254\" autocomplete=\"email\""},
                filled.email, problems);
  return html + "<label for=\"photos\">" +
         say("Photos <span class=\"hint\">up to 5, 25 MB together</span>",
             "Fotos <span class=\"hint\">hasta 5, 25 MB en total</span>") +
         "</label><input id=\"photos\" name=\"photos\" type=\"file\" "
         "accept=\"image/*\" multiple data-most=\"" +
         std::to_string(quotes::kPhotosMax) + "\" data-bytes=\"" + std::to_string(kPhotoBytesMax) +
         "\" data-bytes-together=\"" + std::to_string(kPhotosBytesMax) + "\" data-problem=\"" +
         h(field_words(say, "photos")) + "\"" + mark("photos", problems) + ">" +
         problem_at("photos", problems) + "</details>";
}

std::string name_and_phone(const Language& say, const quotes::Request& filled,
                           const Problems& problems) {
  return "<div class=\"row two\">" +
         input(say,
               {"name",
                {"Your name", "Su nombre"},
                "required maxlength=\"120\" autocomplete=\"name\""},
               filled.name, problems) +
         input(say,
               {"phone",
                {"Your phone", "Su teléfono"},
                "required type=\"tel\" maxlength=\"40\" autocomplete=\"tel\""},
               filled.phone, problems) +
         "</div>";
}

std::string service_field(const Language& say, const std::vector<PriceItem>& jobs,
                          const Words& label, const std::string& filled, const Problems& problems) {
  return input(say,
               {"service", label,
                say.is_spanish()
                    ? "list=\"jobs\" maxlength=\"120\" placeholder=\"Frenos, batería, no arranca…\""
                    : "list=\"jobs\" maxlength=\"120\" placeholder=\"Brake pads, battery, no "
                      "start…\""},
               filled, problems) +
         jobs_list(say, jobs);
}

std::string form_head(const std::string& nonce) {
  return "<form id=\"quote-form\" class=\"card\" method=\"post\" action=\"/quote/\" "
         "enctype=\"multipart/form-data\"><input type=\"hidden\" name=\"nonce\" value=\"" +
         h(nonce) + "\">";
}

// The consent to texts and the button.
std::string form_foot(const Shop& shop, const Language& say, bool consents) {
  // For robots only; a person neither sees nor reaches it.
  return "<div class=\"aside\" aria-hidden=\"true\"><label for=\"website\">Leave this "
         "empty</label><input id=\"website\" name=\"website\" tabindex=\"-1\" "
         "autocomplete=\"off\"></div><label class=\"tick\"><input type=\"checkbox\" "
         "name=\"text_opt_in\" value=\"1\"" +
         std::string(consents ? " checked" : "") + "><span>" +
         h(quotes::consent_wording(shop, say)) + " <a href=\"/privacy\">" +
         say("Privacy", "Privacidad") + "</a> · <a href=\"/terms\">" + say("Terms", "Condiciones") +
         "</a></span></label><p><button class=\"wide\" "
         "type=\"submit\" data-sending=\"" +
         say("Sending…", "Enviando…") + "\">" + say("Get my price", "Ver mi precio") +
         "</button></p></form><script src=\"/quote/quote.js\" defer></script>";
}

}  // namespace

std::string quote_form(const Shop& shop, const Language& say, const std::vector<PriceItem>& jobs,
                       const QuoteInput& sent, Instant now, const Problems& problems) {
  const quotes::Request& filled = sent.quote;
  return "<h1>" + say("Get a price", "Pida un precio") + "</h1><p class=\"lead\">" +
         say("Name and phone are enough. The more you tell us, the better the price.",
             "Bastan nombre y teléfono. Cuanto más nos cuente, mejor el precio.") +
         "</p>" + summary(say, problems) + form_head(filled.nonce) +
         name_and_phone(say, filled, problems) + car_fields(say, sent, now, problems) + "<h2>" +
         say("What is wrong?", "¿Qué le pasa?") + "</h2>" +
         service_field(say, jobs, {"Work or problem", "Trabajo o problema"}, filled.service,
                       problems) +
         "<label for=\"concern\">" +
         say("Tell us more <span class=\"hint\">noise, smell, lights, what you tried</span>",
             "Cuéntenos más <span class=\"hint\">ruido, olor, luces, qué probó</span>") +
         "</label><textarea id=\"concern\" name=\"concern\" maxlength=\"2000\"" +
         mark("concern", problems) + ">" + h(filled.concern) + "</textarea>" +
         problem_at("concern", problems) + more_fields(shop, say, sent, now, problems) +
         form_foot(shop, say, filled.text_consent);
}

std::string short_quote_form(const Shop& shop, const Language& say,
                             const std::vector<PriceItem>& jobs, const std::string& nonce) {
  quotes::Request blank;
  return "<h2>" + say("Get a price in a minute", "Un precio en un minuto") + "</h2>" +
         form_head(nonce) + name_and_phone(say, blank, {}) +
         service_field(say, jobs, {"What is wrong?", "¿Qué le pasa?"}, "", {}) +
         form_foot(shop, say, false);
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
  const std::string by_text =
      answer.estimate ? say(", and text you this price", " y le mandamos este precio por texto")
                      : say(", and we'll text you our answer", " y le respondemos por texto");
  return html + "<h2>" + say("What happens now", "Qué pasa ahora") + "</h2><p>" +
         say("We call you at the number you gave", "Le llamamos al número que nos dio") +
         (texted ? by_text : "") +
         say(". Nothing is booked or charged until you say yes.",
             ". No se reserva ni se cobra nada hasta que usted diga que sí.") +
         "</p>";
}

}  // namespace roadcall::site

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
  const char* label;
  const char* attributes;
};

std::string input(const Field& field, const std::string& value,
                  const std::optional<Error>& problem) {
  const bool bad = problem && problem->field == field.name;
  std::string html = std::string("<div><label for=\"") + field.name + "\">" + field.label +
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

std::string car_fields(const quotes::Request& filled, Instant now,
                       const std::optional<Error>& problem) {
  std::string html = "<h2>Your car</h2><div class=\"row three\">";
  html += input(
      {"year", "Year", "list=\"years\" inputmode=\"numeric\" maxlength=\"4\" autocomplete=\"off\""},
      filled.year ? std::to_string(*filled.year) : "", problem);
  html += input({"make", "Make", "list=\"makes\" maxlength=\"60\" autocomplete=\"off\""},
                filled.make, problem);
  html += input({"model", "Model", "list=\"models\" maxlength=\"60\" autocomplete=\"off\""},
                filled.model, problem);
  html += "</div><datalist id=\"years\">";
  for (int year = local_time(now, "UTC").year + 1; year >= kOldestYear; --year)
    html += "<option value=\"" + std::to_string(year) + "\">";
  html += "</datalist><datalist id=\"makes\">";
  for (const auto& make : speech::catalogue()) html += "<option value=\"" + h(make.make) + "\">";
  return html + "</datalist><datalist id=\"models\"></datalist>";
}

std::string slot_options(const Shop& shop, const std::string& chosen, Instant now) {
  std::string html = "<option value=\"\">As soon as you can</option>";
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
              (chosen == value ? " selected" : "") + ">" + h(slot->display) + "</option>";
    }
  }
  return html;
}

std::string place_options(const std::string& chosen) {
  constexpr std::array<std::pair<const char*, const char*>, 4> kPlaces{
      {{"", "Please choose"},
       {"home", "At my home"},
       {"work", "At my work"},
       {"roadside", "At the roadside"}}};
  std::string html;
  for (const auto& [value, label] : kPlaces) {
    html += std::string("<option value=\"") + value + "\"" + (chosen == value ? " selected" : "") +
            ">" + label + "</option>";
  }
  return html;
}

std::string more_fields(const Shop& shop, const quotes::Request& filled, Instant now,
                        const std::optional<Error>& problem) {
  std::string html = "<details" + std::string(problem ? " open" : "") +
                     "><summary>Place, time, photos (helps, but you can skip it)</summary>";
  html +=
      "<label for=\"service_location\">Where is the car?</label><select id=\"service_location\" "
      "name=\"service_location\">" +
      place_options(filled.place) + "</select>";
  html += input({"street", "Street", "maxlength=\"120\" autocomplete=\"street-address\""},
                filled.street, problem);
  html += "<div class=\"row two\">" +
          input({"city", "City", "maxlength=\"80\" autocomplete=\"address-level2\""}, filled.city,
                problem) +
          input({"zip", "ZIP code",
                 "maxlength=\"10\" inputmode=\"numeric\" autocomplete=\"postal-code\""},
                filled.zip, problem) +
          "</div>";
  html +=
      "<label for=\"preferred_slot\">When suits you?</label><select id=\"preferred_slot\" "
      "name=\"preferred_slot\">" +
      slot_options(shop, filled.preferred_time, now) + "</select>";
  html += "<div class=\"row two\">" +
          input({"engine", "Engine <span class=\"hint\">if you know it</span>",
                 "maxlength=\"60\" placeholder=\"2.5 L, V8, …\""},
                filled.engine, problem) +
          input({"email", "E-mail", "type=\"email\" maxlength=\"254\" autocomplete=\"email\""},
                filled.email, problem) +
          "</div>";
  return html +
         "<label for=\"photos\">Photos <span class=\"hint\">up to 5</span></label><input "
         "id=\"photos\" name=\"photos\" type=\"file\" "
         "accept=\"image/*\" multiple></details>";
}

}  // namespace

std::string quote_form(const Shop& shop, const std::vector<PriceItem>& jobs,
                       const quotes::Request& filled, Instant now,
                       const std::optional<Error>& problem) {
  std::string html =
      "<h1>Get a price</h1><p class=\"lead\">Name and phone are enough. The more you tell us, the "
      "better the price.</p>";
  if (problem)
    html += "<p class=\"error\" id=\"problem\" role=\"alert\">" + h(problem->message) + "</p>";
  html +=
      "<form id=\"quote-form\" class=\"card\" method=\"post\" action=\"/quote/\" "
      "enctype=\"multipart/form-data\">";
  html += "<input type=\"hidden\" name=\"nonce\" value=\"" + h(filled.nonce) +
          "\"><div class=\"row two\">";
  html += input({"name", "Your name", "required maxlength=\"120\" autocomplete=\"name\""},
                filled.name, problem);
  html +=
      input({"phone", "Your phone", "required type=\"tel\" maxlength=\"40\" autocomplete=\"tel\""},
            filled.phone, problem) +
      "</div>";
  html += car_fields(filled, now, problem);
  html += "<h2>What is wrong?</h2>" +
          input({"service", "Work or problem",
                 "list=\"jobs\" maxlength=\"120\" placeholder=\"Brake pads, battery, no start…\""},
                filled.service, problem);
  html += jobs_list(jobs) +
          "<label for=\"concern\">Tell us more <span class=\"hint\">noise, smell, lights, what you "
          "tried</span></label>"
          "<textarea id=\"concern\" name=\"concern\" maxlength=\"2000\">" +
          h(filled.concern) + "</textarea>";
  html += more_fields(shop, filled, now, problem);
  // For robots only; a person neither sees nor reaches it.
  html +=
      "<div class=\"aside\" aria-hidden=\"true\"><label for=\"website\">Leave this "
      "empty</label><input id=\"website\" name=\"website\" tabindex=\"-1\" "
      "autocomplete=\"off\"></div>";
  html += "<label class=\"tick\"><input type=\"checkbox\" name=\"text_opt_in\" value=\"1\"" +
          std::string(filled.text_consent ? " checked" : "") + "><span>" +
          h(quotes::consent_wording(shop)) +
          " <a href=\"/privacy\">Privacy</a> · <a href=\"/terms\">Terms</a></span></label>";
  return html +
         "<p><button class=\"wide\" type=\"submit\">Get my price</button></p></form><script "
         "src=\"/quote/quote.js\" defer></script>";
}

std::string quote_thanks(const Shop& shop, const quotes::Answer& answer) {
  const std::string reference = leads::reference(answer.lead.number);
  std::string html = "<p class=\"done\" role=\"status\">✓ We have your request</p><h1>Thank you, " +
                     h(answer.lead.name) + "</h1>";
  html += "<p class=\"lead\">Your reference is <span class=\"ref\">" + reference + "</span>.</p>";
  if (answer.estimate) {
    html += estimate_card(shop, *answer.estimate);
    html += "<p><a class=\"button\" href=\"/q/" + h(answer.estimate->estimate.token) +
            "\">Keep this estimate</a></p>";
  } else {
    html +=
        "<section class=\"card\"><p>This one needs a look by a person. We call you with a price, "
        "usually the same day.</p></section>";
  }
  const bool texted = answer.text && answer.text->status != MessageStatus::canceled;
  html += "<h2>What happens now</h2><p>We call you at the number you gave" +
          std::string(texted ? ", and text you this price" : "") +
          ". Nothing is booked or charged until you say yes.</p>";
  return html;
}

}  // namespace roadcall::site

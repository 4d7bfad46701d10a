#include "base/file_store.h"
#include "base/file_type.h"
#include "base/phone.h"
#include "base/text.h"
#include "domain/customers/customers.h"
#include "domain/estimates/decisions.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/signature.h"
#include "domain/estimates/versions.h"
#include "domain/files/files.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/deposits.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "site/booking_pages.h"
#include "site/estimate_choices.h"
#include "site/estimate_table.h"
#include "site/page.h"
#include "site/papers.h"
#include "site/work_pages.h"

// The estimate of a customer by its unguessable link: what it says, yes or no to it, and a question
// about it. Whole without JavaScript.
namespace roadcall {
namespace {

using http::Request;
using http::Response;
using site::h;
using site::kThatEstimate;
using site::lost;

constexpr std::size_t kNameMost = 120;
constexpr std::size_t kDeviceMost = 200;
constexpr std::size_t kQuestionMost = 1000;
constexpr const char* kNothing = "nothing";  // Nothing is ticked.

std::string problem_words(const Language& say, const std::string& key) {
  if (key.empty()) return "";
  if (key == "name")
    return say("Please write your name below: it is your signature.",
               "Escriba su nombre abajo: es su firma.");
  if (key == kNothing)
    return say("Tick what you want done, or press Decline.",
               "Marque lo que quiere que hagamos, o pulse Rechazar.");
  if (key == "estimate.decided")
    return say("This estimate was answered already.", "Este presupuesto ya tiene respuesta.");
  if (key == "estimate.expired")
    return say("This estimate has expired. Please ask for a new one.",
               "Este presupuesto venció. Pida uno nuevo.");
  if (key == "slot.taken")
    return say("That time was just taken. Please choose another.",
               "Esa hora se acaba de ocupar. Elija otra.");
  return say("That did not work. Please look again, or call us.",
             "Eso no funcionó. Mire otra vez, o llámenos.");
}

// The page was opened: once, and only by its customer's own link.
void note_viewed(Site& site, const Scope& scope, const std::string& token) {
  site.store.write(scope, [&](Tx& tx) {
    if (const auto full = estimates::by_token(tx, token))
      estimates::note_viewed(tx, full->estimate.id);
  });
}

struct Found {
  Shop shop;
  estimates::Full full;
  Lead lead;
  site::Deposit deposit = {};
  std::optional<Checkout> newest_card = {};
  site::Booking booking = {};
  std::string language = {};     ///< The customer's.
  std::string newer_token = {};  ///< Of the version that took this one's place.
};

std::optional<Found> found_of(Site& site, const Request& request) {
  return site.store.read(site::visitor(request), [&](Tx& tx) -> std::optional<Found> {
    auto full = estimates::by_token(tx, std::string(request.param("token")));
    if (!full) return std::nullopt;
    auto lead = leads::find(tx, full->estimate.lead_id);
    Found result{shops::current(tx), *std::move(full), *std::move(lead)};
    const Estimate& one = result.full.estimate;
    result.deposit = {invoices::deposit_owed(tx, one), invoices::deposit_paid(tx, one.id)};
    result.newest_card = checkouts::latest_of(tx, one.id);
    if (const auto newer = estimates::newer_version(tx, result.full.estimate))
      result.newer_token = newer->token;
    result.booking = site::booking_of(tx, result.shop, result.full.estimate, request);
    const auto customer = customers::find(tx, result.full.estimate.customer_id);
    result.language = customer ? customer->language : result.lead.language;
    return result;
  });
}

// An answer that was not taken: what was filled in, and why not.
struct Answer {
  std::string problem = {};  ///< As problem_words knows it.
  std::string name = {};
  std::optional<site::Wishes> wishes = {};
};

std::string question_form(const Language& say, const std::string& token, const Words& title) {
  return "<details><summary>" + say(title) + "</summary><form method=\"post\" action=\"/q/" +
         h(token) + "/questions\"><label for=\"text\">" + say("Your question", "Su pregunta") +
         "</label><textarea id=\"text\" name=\"text\" maxlength=\"1000\" "
         "required></textarea><p><button>" +
         say("Send", "Enviar") + "</button></p></form></details>";
}

// How to say yes after all: by phone, by asking anew, by a few words.
std::string ways_back(const Shop& shop, const Language& say, const Estimate& one,
                      const Words& question) {
  const std::string phone = site::public_phone(shop);
  std::string html = "<p class=\"buttons\">";
  if (!phone.empty())
    html += "<a class=\"button\" href=\"tel:" + h(phone) + "\">" + say("Call ", "Llame al ") +
            h(shown_phone(phone)) + "</a>";
  return html + "<a class=\"button quiet\" href=\"/quote/\">" +
         say("Ask for a new price", "Pedir otro precio") + "</a></p>" +
         question_form(say, one.token, question);
}

// Declined is not for ever.
std::string declined_card(const Shop& shop, const Language& say, const Estimate& one) {
  return "<p class=\"done\">" +
         say("You declined this estimate.", "Usted rechazó este presupuesto.") +
         "</p><section class=\"card\"><h2>" + say("Changed your mind?", "¿Cambió de idea?") +
         "</h2><p>" +
         say("Tell us, and we send you this estimate again.",
             "Díganos, y le mandamos otra vez este presupuesto.") +
         "</p>" + ways_back(shop, say, one, {"Ask us for it again", "Pídanoslo otra vez"}) +
         "</section>";
}

// Extra work that was not agreed to while the mechanic was there.
std::string too_late_card(const Shop& shop, const Language& say, const Estimate& one) {
  return "<section class=\"card\"><h2>" + say("This is no longer open", "Esto ya no está abierto") +
         "</h2><p>" +
         say("It was for our visit. Without your yes we do none of this work and charge nothing "
             "for it. If you would still like it done, tell us, and we find a time.",
             "Era para nuestra visita. Sin su sí no hacemos nada de este trabajo ni se lo "
             "cobramos. "
             "Si todavía lo quiere, díganos y buscamos una hora.") +
         "</p>" + ways_back(shop, say, one, {"Ask us to come back", "Pídanos que volvamos"}) +
         "</section>";
}

std::string replaced_words(const Language& say, const std::string& newer_token) {
  std::string html = "<p class=\"error\">" +
                     say("There is a newer version of this estimate.",
                         "Hay una versión más nueva de este presupuesto.") +
                     "</p>";
  if (newer_token.empty()) return html;
  return html + "<p><a class=\"button\" href=\"/q/" + h(newer_token) + "\">" +
         say("See the newer version", "Ver la versión nueva") + "</a></p>";
}

// What there is to say of an estimate that nobody can answer any more; nullopt for an open one.
std::optional<std::string> closed_words(const Found& found, const Language& say, Instant now) {
  const Estimate& one = found.full.estimate;
  const auto error = [](const std::string& words) {
    return "<p class=\"error\">" + words + "</p>";
  };
  if (one.status == EstimateStatus::superseded) return replaced_words(say, found.newer_token);
  if (one.decided_at && one.status == EstimateStatus::declined)
    return declined_card(found.shop, say, one);
  if (one.decided_at)
    return "<p class=\"done\">" + say("You approved ", "Usted aprobó ") +
           dollars(one.approved_total_cents) + say(". Thank you!", ". ¡Gracias!") + "</p>";
  if (one.expires_at <= now && !one.job_id.empty()) return too_late_card(found.shop, say, one);
  if (one.expires_at <= now) return error(problem_words(say, "estimate.expired"));
  if (one.status != EstimateStatus::sent && one.status != EstimateStatus::viewed) return "";
  return std::nullopt;
}

// The law is English; who reads Spanish gets its meaning first, and its words with it.
std::string law(const Shop& shop, const Language& say) {
  const auto english = estimates::statements(shop.settings.rules);
  const auto meant = estimates::statements(shop.settings.rules, say.name());
  std::string html;
  for (std::size_t i = 0; i < english.size(); ++i) {
    html += "<p class=\"hint\">" + h(meant[i]);
    if (meant[i] != english[i])
      html += "<br><span class=\"original\" lang=\"en\">" + h(english[i]) + "</span>";
    html += "</p>";
  }
  return html;
}

// What the shop wrote to its customer beside the lines.
std::string note_of(const Estimate& one) {
  if (one.note.empty()) return "";
  return "<p class=\"words\">" + h(one.note) + "</p>";
}

// Nobody should learn of it only after the yes.
std::string deposit_words(const Language& say, const Estimate& one) {
  if (one.deposit_cents == 0) return "";
  return "<p class=\"hint\">" +
         say("After your yes we ask for a deposit of ",
             "Después de su sí le pedimos un depósito de ") +
         dollars(one.deposit_cents) + ".</p>";
}

std::string name_field(const Language& say, const Answer& answer) {
  const bool wrong = answer.problem == "name";
  return "<label for=\"name\">" + say("Your name, as your signature", "Su nombre, como firma") +
         "</label><input id=\"name\" name=\"name\" maxlength=\"120\" autocomplete=\"name\" "
         "required value=\"" +
         h(answer.name) + "\"" +
         (wrong ? " aria-invalid=\"true\" aria-describedby=\"answer-problem\"" : "") + ">";
}

std::string decision_form(const Found& found, const Language& say, Instant now,
                          const Answer& answer) {
  const Estimate& one = found.full.estimate;
  if (auto closed = closed_words(found, say, now)) return *std::move(closed);
  std::string html = "<section class=\"card\"><h2>" + say("Your answer", "Su respuesta") + "</h2>";
  if (!answer.problem.empty())
    html += "<p class=\"error\" id=\"answer-problem\" role=\"alert\">" +
            problem_words(say, answer.problem) + "</p>";
  return html + "<form method=\"post\" action=\"/q/" + h(one.token) + "#answer\">" +
         site::choices(found.shop, found.full, say, answer.wishes) + law(found.shop, say) +
         deposit_words(say, one) + name_field(say, answer) +
         "<input type=\"hidden\" id=\"signature\" name=\"signature\" data-hint=\"" +
         say("Sign here with your finger, if you like", "Firme aquí con el dedo, si quiere") +
         "\" data-clear=\"" + say("Clear", "Borrar") +
         "\"><p><button class=\"wide\" name=\"answer\" value=\"approve\">" +
         say("Approve what is ticked", "Aprobar lo marcado") +
         "</button></p><p><button class=\"button quiet\" name=\"answer\" value=\"decline\" "
         "formnovalidate>" +
         say("Decline", "Rechazar") +
         "</button></p></form><script src=\"/sign.js\" defer></script></section>" +
         question_form(say, one.token, {"Ask a question", "Hacer una pregunta"});
}

std::string estimate_body(const Site& site, const Found& found, const Language& say,
                          const Answer& answer, bool asked) {
  const Estimate& one = found.full.estimate;
  std::string body = "<h1>" + say("Your estimate", "Su presupuesto") + "</h1><p class=\"lead\">" +
                     say("Reference ", "Referencia ") + "<span class=\"ref\">" +
                     leads::reference(found.lead.number) + "</span></p>" + note_of(one) +
                     site::estimate_card(found.shop, say, found.full) +
                     site::paper_link("/q/" + one.token, say);
  if (asked)
    body += "<p class=\"done\">" +
            say("We have your question and answer soon.",
                "Tenemos su pregunta y le respondemos pronto.") +
            "</p>";
  body += "<div id=\"answer\">" + decision_form(found, say, site.clock.now(), answer) + "</div>";
  if (found.booking.open && answer.problem == "slot.taken")
    body += "<p class=\"error\" role=\"alert\">" + problem_words(say, answer.problem) + "</p>";
  return body + site::booking_card(found.shop, say, one, found.booking) +
         site::deposit_card(site, say, one, found.deposit);
}

Response shown(Site& site, const Request& request, const Found& found, int status,
               const Answer& answer) {
  const auto reader = site::reader_of(request, found.language);
  const bool asked = request.query_value("asked").has_value();
  return site::private_page(
      site::page(status, found.shop, reader,
                 reader.say("Estimate ", "Presupuesto ") + leads::reference(found.lead.number),
                 estimate_body(site, found, reader.say, answer, asked)));
}

Response estimate_page(Site& site, const Request& request) {
  if (!site::paper_token(request).empty()) return site::estimate_paper(site, request);
  const auto found = found_of(site, request);
  if (!found) return lost(site, request, kThatEstimate);
  const Estimate& one = found->full.estimate;
  if (one.status == EstimateStatus::sent) note_viewed(site, site::visitor(request), one.token);
  if (site::is_confirming(found->newest_card, request))
    return site::confirming(found->shop, site::reader_of(request, found->language), request,
                            "/q/" + one.token);
  return shown(site, request, *found, 200,
               {.problem = request.query_value("problem").value_or("")});
}

// A no is asked for once more: it cannot be taken back on the page.
Response sure_page(const Request& request, const Found& found, const std::string& name) {
  const auto reader = site::reader_of(request, found.language);
  const Language& say = reader.say;
  const std::string at = "/q/" + h(found.full.estimate.token);
  const std::string title = say("Decline this estimate?", "¿Rechazar este presupuesto?");
  return site::private_page(site::page(
      200, found.shop, reader, title,
      "<h1>" + title + "</h1><p class=\"lead\">" + say("Reference ", "Referencia ") +
          "<span class=\"ref\">" + leads::reference(found.lead.number) + "</span> · " +
          dollars(found.full.estimate.total_cents) + "</p><p>" +
          say("We do none of this work and charge nothing for it.",
              "No hacemos nada de este trabajo ni se lo cobramos.") +
          "</p><form method=\"post\" action=\"" + at +
          "\"><input type=\"hidden\" name=\"sure\" value=\"1\"><input type=\"hidden\" "
          "name=\"name\" value=\"" +
          h(name) + "\"><p class=\"buttons\"><button name=\"answer\" value=\"decline\">" +
          say("Yes, decline it", "Sí, rechazarlo") + "</button><a class=\"button quiet\" href=\"" +
          at + "\">" + say("No, go back", "No, volver") + "</a></p></form>"));
}

// A drawing that cannot be read is left out: the typed name signs.
void keep_signature(Site& site, const http::Fields& form, estimates::Decision& decision) {
  const auto drawn = estimates::drawing(http::find(form, "signature").value_or(""));
  if (!drawn || drawn->empty()) return;
  decision.signature_path =
      keep_file(site.data_dir, *drawn, file_extension(file_type(*drawn)), site.clock.now());
  decision.signature_bytes = std::ssize(*drawn);
}

// What keeps a yes from being one; empty when nothing does.
std::string problem_of(const estimates::Full& full, const estimates::Decision& decision) {
  if (!site::wants_work(full, decision.lines)) return kNothing;
  return decision.name.empty() ? "name" : "";
}

bool is_open(const Estimate& one, Instant now) {
  return (one.status == EstimateStatus::sent || one.status == EstimateStatus::viewed) &&
         one.expires_at > now;
}

Response answered(Site& site, const Request& request, const estimates::Decision& decision) {
  const std::string token(request.param("token"));
  const std::string& drawn = decision.signature_path;
  std::string problem;
  bool is_signed = false;
  site.store.write(site::visitor(request), [&](Tx& tx) {
    problem.clear();
    is_signed = false;
    const auto full = estimates::by_token(tx, token);
    if (!full) return;
    tx.act_as({"customer", full->estimate.customer_id.value, "customer", request.peer});
    const auto decided = estimates::decide(tx, shops::current(tx), full->estimate.id, decision);
    if (!decided) problem = decided.error().key;
    is_signed = files::is_named(tx, full->estimate.id.value, drawn);
  });
  // A second answer signs nothing, however often it is sent.
  if (!drawn.empty() && !is_signed) drop_file(site.data_dir, drawn);
  return Response::redirect(
      303, "/q/" + token + (problem.empty() ? "" : "?problem=" + http::percent_encode(problem)));
}

Response answer_estimate(Site& site, const Request& request) {
  const auto found = found_of(site, request);
  if (!found) return lost(site, request, kThatEstimate);
  const auto form = http::decode_form(request.body);
  const bool decline = http::find(form, "answer").value_or("") == "decline";
  const std::string name = one_line(http::find(form, "name").value_or(""));
  estimates::Decision decision{
      .lines = site::wishes(found->full, form, decline),
      .method = estimates::Method::page,
      .name = is_utf8(name) ? std::string(cut(name, kNameMost)) : "",
      .device = std::string(cut(request.headers.get("User-Agent"), kDeviceMost))};
  if (is_open(found->full.estimate, site.clock.now())) {
    if (decline && !http::find(form, "sure")) return sure_page(request, *found, decision.name);
    const std::string problem = decline ? "" : problem_of(found->full, decision);
    if (!problem.empty())
      return shown(site, request, *found, 400, {problem, decision.name, decision.lines});
  }
  keep_signature(site, form, decision);
  return answered(site, request, decision);
}

Response ask(Site& site, const Request& request) {
  const std::string token(request.param("token"));
  const std::string text =
      trimmed(http::find(http::decode_form(request.body), "text").value_or(""));
  const bool good = !text.empty() && is_utf8(text) && character_count(text) <= kQuestionMost;
  const bool found = site.store.write(site::visitor(request), [&](Tx& tx) {
    const auto full = estimates::by_token(tx, token);
    if (full && good) estimates::note_question(tx, shops::current(tx), *full, text);
    return full.has_value();
  });
  return found ? Response::redirect(303, "/q/" + token + (good ? "?asked=1" : ""))
               : lost(site, request, kThatEstimate);
}

}  // namespace

void add_estimate_routes(http::Router& router, Site& site) {
  router.get("/q/{token}", [&site](const Request& r) { return estimate_page(site, r); });
  router.post("/q/{token}", [&site](const Request& r) { return answer_estimate(site, r); });
  router.post("/q/{token}/questions", [&site](const Request& r) { return ask(site, r); });
}

}  // namespace roadcall

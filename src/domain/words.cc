#include "domain/words.h"

#include <algorithm>
#include <array>
#include <vector>

#include "domain/shops/shops.h"

namespace roadcall::words {
namespace {

using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 9> kCustomer{
    "shop", "name", "shop_phone", "link", "vehicle", "service", "reference", "issue", "address"};
constexpr std::array<std::string_view, 10> kPriced{"shop",    "name",    "shop_phone", "link",
                                                   "vehicle", "service", "reference",  "issue",
                                                   "address", "total"};
constexpr std::array<std::string_view, 10> kTaken{"shop",    "name",    "shop_phone", "vehicle",
                                                  "service", "address", "reference",  "who",
                                                  "eta",     "link"};
constexpr std::array<std::string_view, 2> kShopOnly{"shop", "shop_phone"};
constexpr std::array<std::string_view, 10> kStaff{"shop",    "name",  "phone",   "vehicle",
                                                  "service", "issue", "address", "reference",
                                                  "total",   "link"};
constexpr std::array<std::string_view, 4> kPreview{"shop", "number", "to", "text"};
constexpr std::array<std::string_view, 5> kQuestion{"shop", "name", "phone", "text", "reference"};
constexpr std::array<std::string_view, 4> kRefused{"shop", "name", "phone", "reference"};
constexpr std::array<std::string_view, 2> kPlain{"shop", "text"};
constexpr std::array<std::string_view, 3> kReset{"shop", "name", "link"};
constexpr std::array<std::string_view, 4> kCode{"shop", "name", "code", "link"};

// Spanish without accented vowels that GSM-7 lacks (á í ó ú), so that a text stays one or two
// parts.
constexpr std::array kKinds{
    MessageKind{
        .name = "missed_call",
        .title = "Missed call: text back",
        .variables = kCustomer,
        .english = "Hi{{#if name}} {{name}}{{/if}}, this is {{shop}}. Sorry we missed your call. "
                   "Tell us about your car here: {{link}} or just answer this text.",
        .spanish = "Hola{{#if name}} {{name}}{{/if}}, le escribe {{shop}}. Perdone que no pudimos "
                   "contestar. Cuente sobre su auto en {{link}} o responda a este mensaje.",
        .subject = "We missed your call",
        .subject_spanish = "Perdimos su llamada"},
    MessageKind{.name = "voicemail_received",
                .title = "Voicemail received",
                .variables = kCustomer,
                .english =
                    "Hi{{#if name}} {{name}}{{/if}}, {{shop}} got your message"
                    "{{#if vehicle}} about your {{vehicle}}{{/if}}. We will get back to you soon. "
                    "Photos and details are welcome here.",
                .spanish = "Hola{{#if name}} {{name}}{{/if}}, {{shop}} tiene su mensaje"
                           "{{#if vehicle}} sobre su {{vehicle}}{{/if}}. Le respondemos pronto. "
                           "Puede mandar fotos y detalles por este medio.",
                .subject = "We got your message",
                .subject_spanish = "Tenemos su mensaje"},
    MessageKind{.name = "quote_received",
                .title = "Quote request received",
                .ask = Ask::with_price,
                .variables = kPriced,
                .english = "Hi{{#if name}} {{name}}{{/if}}, {{shop}} got your request {{reference}}"
                           "{{#if vehicle}} for your {{vehicle}}{{/if}}."
                           "{{#if total}} Estimate: {{total}}.{{/if}}"
                           "{{#if link}} See it: {{link}}{{/if}} Questions? Answer this text.",
                .spanish =
                    "Hola{{#if name}} {{name}}{{/if}}, {{shop}} tiene su solicitud {{reference}}"
                    "{{#if vehicle}} para su {{vehicle}}{{/if}}."
                    "{{#if total}} Precio estimado: {{total}}.{{/if}}"
                    "{{#if link}} Vea: {{link}}{{/if}} Si tiene preguntas, responda a este "
                    "mensaje.",
                .subject = "Your request {{reference}}",
                .subject_spanish = "Su solicitud {{reference}}"},
    MessageKind{
        .name = "estimate_ready",
        .title = "Estimate ready",
        .ask = Ask::always,
        .variables = kPriced,
        .english = "Hi{{#if name}} {{name}}{{/if}}, your estimate {{reference}} from {{shop}} is "
                   "ready{{#if total}}: {{total}}{{/if}}. See every line and approve: {{link}}",
        .spanish = "Hola{{#if name}} {{name}}{{/if}}, su presupuesto {{reference}} de {{shop}} "
                   "ya se puede ver{{#if total}}: {{total}}{{/if}}. Revise y apruebe: {{link}}",
        .subject = "Your estimate {{reference}}",
        .subject_spanish = "Su presupuesto {{reference}}"},
    MessageKind{.name = "callback_requested",
                .title = "Call back requested",
                .variables = kCustomer,
                .english = "{{shop}}: thanks{{#if name}}, {{name}}{{/if}}. We will call you back.",
                .spanish = "{{shop}}: gracias{{#if name}}, {{name}}{{/if}}. Le vamos a llamar.",
                .subject = "We will call you back",
                .subject_spanish = "Le vamos a llamar"},
    MessageKind{
        .name = "emergency_taken",
        .title = "Emergency: who comes",
        .is_answer = true,
        .variables = kTaken,
        .english =
            "{{shop}}: {{#if who}}{{who}}{{/if}} has your call for help and will contact you "
            "right away{{#if eta}}, there in about {{eta}}{{/if}}. In danger call 911."
            "{{#if link}} Follow: {{link}}{{/if}}",
        .spanish = "{{shop}}: {{#if who}}{{who}}{{/if}} atiende su emergencia y le contacta "
                   "enseguida{{#if eta}}, llega en unos {{eta}}{{/if}}. En peligro llame al 911."
                   "{{#if link}} Siga: {{link}}{{/if}}",
        .subject = "Help is coming",
        .subject_spanish = "La ayuda va en camino"},
    MessageKind{.name = "reply",
                .title = "A reply by hand",
                .needs = Needs::nothing,
                .is_answer = true,
                .adjustable = false,
                .variables = kPlain,
                .english = "{{text}}",
                .spanish = "{{text}}",
                .subject = "{{shop}}",
                .subject_spanish = "{{shop}}"},
    MessageKind{
        .name = "stop_confirmed",
        .title = "STOP confirmed",
        .needs = Needs::nothing,
        .is_answer = true,
        .adjustable = false,
        .variables = kShopOnly,
        .english = "{{shop}}: you will get no more texts from us. Reply START to get them again.",
        .spanish =
            "{{shop}}: ya no le enviaremos mensajes. Responda START para recibirlos otra vez.",
        .subject = ""},
    MessageKind{
        .name = "start_confirmed",
        .title = "START confirmed",
        .needs = Needs::nothing,
        .is_answer = true,
        .adjustable = false,
        .variables = kShopOnly,
        .english = "{{shop}}: you will get our texts again. Reply HELP for help, STOP to opt out.",
        .spanish = "{{shop}}: de nuevo recibe nuestros mensajes. Responda HELP para ayuda, STOP "
                   "para no recibirlos.",
        .subject = ""},
    MessageKind{
        .name = "help",
        .title = "HELP answered",
        .needs = Needs::nothing,
        .is_answer = true,
        .variables = kShopOnly,
        .english =
            "{{shop}}, mobile mechanic: call {{shop_phone}} for help. Message and data rates "
            "may apply. Reply STOP to opt out.",
        .spanish = "{{shop}}, servicio a domicilio: llame al {{shop_phone}}. Pueden aplicarse "
                   "tarifas de mensajes y datos. Responda STOP para no recibirlos.",
        .subject = ""},
    MessageKind{
        .name = "owner_new_lead",
        .title = "To the owner: new lead",
        .audience = Audience::staff,
        .needs = Needs::nothing,
        .is_answer = true,
        .variables = kStaff,
        .english =
            "New lead {{reference}}:{{#if name}} {{name}}{{/if}}{{#if phone}} {{phone}}{{/if}}"
            "{{#if vehicle}} | {{vehicle}}{{/if}}{{#if service}} | {{service}}{{/if}}"
            "{{#if total}} | {{total}}{{/if}}{{#if address}} | {{address}}{{/if}}"
            "{{#if issue}} | {{issue}}{{/if}}",
        .spanish = "",
        .subject = "New lead {{reference}}"},
    MessageKind{
        .name = "emergency_alert",
        .title = "To the person on call: emergency",
        .audience = Audience::staff,
        .needs = Needs::nothing,
        .is_answer = true,
        .variables = kStaff,
        .english =
            "EMERGENCY {{reference}}:{{#if name}} {{name}}{{/if}}{{#if phone}} {{phone}}{{/if}}"
            "{{#if address}}, {{address}}{{/if}}{{#if vehicle}}, {{vehicle}}{{/if}}"
            "{{#if issue}}: {{issue}}{{/if}}. Reply 1 to take it.",
        .spanish = "",
        .subject = "EMERGENCY {{reference}}"},
    MessageKind{
        .name = "owner_preview",
        .title = "To the owner: text waiting for a yes",
        .audience = Audience::staff,
        .needs = Needs::nothing,
        .is_answer = true,
        .adjustable = false,
        .variables = kPreview,
        .english =
            "{{number}}: to {{to}}: '{{text}}' Reply A {{number}} to send, D {{number}} not to, "
            "A {{number}}: and your words to send those.",
        .spanish = "",
        .subject = "A text is waiting"},
    MessageKind{
        .name = "owner_question",
        .title = "To the owner: a customer writes",
        .audience = Audience::staff,
        .needs = Needs::nothing,
        .is_answer = true,
        .variables = kQuestion,
        .english =
            "{{#if name}}{{name}} {{/if}}{{phone}} writes: '{{text}}'. Answer from the desk.",
        .spanish = "",
        .subject = "A customer writes"},
    MessageKind{.name = "owner_texts_refused",
                .title = "To the owner: no more texts, said in a call",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kRefused,
                .english =
                    "{{#if name}}{{name}} {{/if}}{{phone}} ({{reference}}) said in a message "
                    "that they want no more texts. They get none from now on.",
                .spanish = "",
                .subject = "No more texts: {{reference}}"},
    MessageKind{.name = "staff_answer",
                .title = "Answers to texts of staff",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .adjustable = false,
                .variables = kPlain,
                .english = "{{text}}",
                .spanish = "",
                .subject = ""},
    MessageKind{
        .name = "password_reset",
        .title = "Password reset link",
        .audience = Audience::staff,
        .needs = Needs::nothing,
        .is_answer = true,
        .is_secret = true,
        .adjustable = false,
        .variables = kReset,
        .english =
            "{{shop}}: set a new password here, within the hour: {{link}} If you did not ask "
            "for it, do nothing.",
        .spanish = "",
        .subject = "A new password for {{shop}}"},
    MessageKind{.name = "portal_code",
                .title = "Sign-in code of a customer",
                .needs = Needs::nothing,
                .is_answer = true,
                .is_secret = true,
                .adjustable = false,
                .variables = kCode,
                .english = "{{shop}}: your code is {{code}}. It is good for ten minutes. {{link}} "
                           "If you did not ask for it, do nothing.",
                .spanish = "{{shop}}: su clave es {{code}}. Vale diez minutos. {{link}} Si no la "
                           "pidio usted, no haga nada.",
                .subject = "Your code for {{shop}}",
                .subject_spanish = "Su clave para {{shop}}"},
};

std::string& public_address() {
  static std::string address;
  return address;
}

}  // namespace

std::span<const MessageKind> kinds() {
  static const std::vector<MessageKind> all = [] {
    std::vector<MessageKind> both(kKinds.begin(), kKinds.end());
    both.insert(both.end(), work_kinds().begin(), work_kinds().end());
    return both;
  }();
  return all;
}

const MessageKind* find(std::string_view name) {
  const auto found = std::find_if(kinds().begin(), kinds().end(),
                                  [&](const MessageKind& kind) { return kind.name == name; });
  return found == kinds().end() ? nullptr : &*found;
}

bool is_secret(std::string_view kind) {
  const MessageKind* known = find(kind);
  return known != nullptr && known->is_secret;
}

std::string_view default_body(const MessageKind& kind, std::string_view language) {
  return language == "es" && !kind.spanish.empty() ? kind.spanish : kind.english;
}

std::string_view subject(const MessageKind& kind, std::string_view language) {
  return language == "es" && !kind.subject_spanish.empty() ? kind.subject_spanish : kind.subject;
}

Values sample_values(std::string_view shop_name) {
  return {{"shop", std::string(shop_name)},
          {"name", "Maria"},
          {"phone", "(904) 555-0142"},
          {"shop_phone", "(904) 555-0100"},
          {"link", "/q/sample"},
          {"vehicle", "2014 Honda Civic"},
          {"service", "brakes"},
          {"issue", "squeals when braking"},
          {"address", "12 Oak Street, St. Augustine"},
          {"reference", "RC-10427"},
          {"total", "$284.50"},
          {"balance", "$84.50"},
          {"when", "Tue, Dec 1, 9:00 AM"},
          {"was", "Mon, Nov 30, 2:00 PM"},
          {"who", "Sam"},
          {"eta", "40 minutes"},
          {"number", "12"},
          {"to", "Maria (904) 555-0142"},
          {"text", "We can come tomorrow at 9."}};
}

std::string_view opt_out_hint(std::string_view language) {
  return language == "es" ? " Responda STOP para no recibir mensajes." : " Reply STOP to opt out.";
}

void set_public_address(std::string address) {
  while (address.ends_with('/')) address.pop_back();
  public_address() = std::move(address);
}

std::string link(std::string_view path) {
  return path.starts_with('/') ? public_address() + std::string(path) : std::string(path);
}

std::string shop_link(Tx& tx, std::string_view path) {
  if (!path.starts_with('/')) return std::string(path);
  return shops::address(tx, public_address()) + std::string(path);
}

}  // namespace roadcall::words

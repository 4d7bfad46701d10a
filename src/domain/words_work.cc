#include <array>

#include "domain/words.h"

// What we write from the estimate to the review. Spanish without accented vowels that GSM-7 lacks
// (á í ó ú), so that a text stays one or two parts.
namespace roadcall::words {
namespace {

constexpr std::array<std::string_view, 8> kEstimate{"shop",    "name",      "shop_phone", "link",
                                                    "vehicle", "reference", "total",      "when"};
constexpr std::array<std::string_view, 2> kWhich{"shop", "text"};
constexpr std::array<std::string_view, 9> kVisit{
    "shop", "name", "shop_phone", "link", "vehicle", "reference", "when", "who", "address"};
constexpr std::array<std::string_view, 9> kDriving{
    "shop", "name", "shop_phone", "link", "vehicle", "reference", "who", "eta", "address"};
constexpr std::array<std::string_view, 8> kMoney{"shop",    "name",      "shop_phone", "link",
                                                 "vehicle", "reference", "total",      "balance"};
constexpr std::array<std::string_view, 6> kAfter{"shop", "name",    "shop_phone",
                                                 "link", "vehicle", "reference"};
constexpr std::array<std::string_view, 6> kOwnerQuestion{"shop", "name",      "phone",
                                                         "text", "reference", "link"};
constexpr std::array<std::string_view, 6> kOwnerVisit{"shop", "name",      "phone",
                                                      "when", "reference", "address"};
constexpr std::array<std::string_view, 8> kOwnerMoved{"shop", "name", "phone",     "when",
                                                      "was",  "who",  "reference", "address"};
constexpr std::array<std::string_view, 8> kMechanic{"shop", "name",    "when",      "was",
                                                    "who",  "vehicle", "reference", "address"};
constexpr std::array<std::string_view, 7> kOwnerCancelled{"shop",      "name",    "phone", "when",
                                                          "reference", "address", "text"};
constexpr std::array<std::string_view, 7> kOwnerDecision{"shop",      "name", "phone", "total",
                                                         "reference", "text", "link"};
constexpr std::array<std::string_view, 6> kOwnerPayment{"shop",      "name", "total",
                                                        "reference", "tip",  "balance"};
constexpr std::array<std::string_view, 4> kOwnerMoney{"shop", "total", "reference", "text"};

constexpr std::array kWork{
    MessageKind{
        .name = "estimate_follow_up_1",
        .title = "Estimate: first reminder, after 2 days",
        .ask = Ask::always,
        .variables = kEstimate,
        .english = "Hi{{#if name}} {{name}}{{/if}}, {{shop}} here. Any question about estimate "
                   "{{reference}}? Every line, and a button to say yes: {{link}}",
        .spanish =
            "Hola{{#if name}} {{name}}{{/if}}, le escribe {{shop}}. Alguna pregunta sobre el "
            "presupuesto {{reference}}? Vea y apruebe: {{link}}",
        .subject = "Your estimate {{reference}}",
        .subject_spanish = "Su presupuesto {{reference}}"},
    MessageKind{
        .name = "estimate_follow_up_2",
        .title = "Estimate: last reminder, after 6 days",
        .ask = Ask::always,
        .variables = kEstimate,
        .english = "Hi{{#if name}} {{name}}{{/if}}, your estimate {{reference}} from {{shop}} is "
                   "still open: {{link}} We will not remind you again.",
        .spanish =
            "Hola{{#if name}} {{name}}{{/if}}, su presupuesto {{reference}} de {{shop}} sigue "
            "abierto: {{link}} No le recordaremos otra vez.",
        .subject = "Your estimate {{reference}} is still open",
        .subject_spanish = "Su presupuesto {{reference}} sigue abierto"},
    MessageKind{
        .name = "estimate_accepted",
        .title = "Estimate accepted",
        .is_answer = true,
        .variables = kEstimate,
        .english = "{{shop}}: thank you{{#if name}}, {{name}}{{/if}}. You approved {{total}} of "
                   "{{reference}}. Pick a time: {{link}}",
        .spanish = "{{shop}}: gracias{{#if name}}, {{name}}{{/if}}. Ha aprobado {{total}} de "
                   "{{reference}}. Elija una hora: {{link}}",
        .subject = "You approved {{reference}}",
        .subject_spanish = "Usted aprobó {{reference}}"},
    MessageKind{
        .name = "estimate_accepted_booked",
        .title = "Estimate accepted, its visit is booked",
        .is_answer = true,
        .variables = kEstimate,
        .english = "{{shop}}: thank you{{#if name}}, {{name}}{{/if}}. You approved {{total}} of "
                   "{{reference}}.{{#if when}} Your visit is {{when}}.{{/if}} {{link}}",
        .spanish = "{{shop}}: gracias{{#if name}}, {{name}}{{/if}}. Ha aprobado {{total}} de "
                   "{{reference}}.{{#if when}} Su visita es {{when}}.{{/if}} {{link}}",
        .subject = "You approved {{reference}}",
        .subject_spanish = "Usted aprobó {{reference}}"},
    MessageKind{.name = "estimate_which",
                .title = "A yes by text: to which estimate",
                .needs = Needs::nothing,
                .is_answer = true,
                .adjustable = false,
                .variables = kWhich,
                .english = "{{shop}}: which one do you approve? Reply with its number. {{text}}",
                .spanish = "{{shop}}: cual de estos aprueba? Responda con su numero. {{text}}",
                .subject = "Which estimate?",
                .subject_spanish = "¿Cuál presupuesto?"},
    MessageKind{.name = "estimate_options",
                .title = "A yes by text: the estimate has options",
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kEstimate,
                .english = "{{shop}}: estimate {{reference}} has options to choose from. Choose "
                           "and approve here: {{link}}",
                .spanish = "{{shop}}: el presupuesto {{reference}} tiene opciones. Elija y apruebe "
                           "en {{link}}",
                .subject = "Your estimate {{reference}}",
                .subject_spanish = "Su presupuesto {{reference}}"},
    MessageKind{
        .name = "visit_scheduled",
        .title = "Visit scheduled",
        .is_answer = true,
        .variables = kVisit,
        .english = "{{shop}}: {{#if who}}{{who}}{{/if}}{{#if vehicle}} comes for your "
                   "{{vehicle}}{{/if}} {{when}}{{#if address}} at {{address}}{{/if}}. Details or "
                   "move it: {{link}}",
        .spanish = "{{shop}}: {{#if who}}{{who}}{{/if}}{{#if vehicle}} viene por su "
                   "{{vehicle}}{{/if}} {{when}}{{#if address}} a {{address}}{{/if}}. Detalles o "
                   "cambiar: {{link}}",
        .subject = "Your visit {{reference}}",
        .subject_spanish = "Su visita {{reference}}"},
    MessageKind{
        .name = "visit_reminder",
        .title = "Visit: the evening before",
        .variables = kVisit,
        .english =
            "{{shop}}: {{#if who}}{{who}} comes {{/if}}{{when}}. Reply C to confirm. Is there "
            "room to work, and are keys and gate code ready? Tell us or move it: {{link}}",
        .spanish = "{{shop}}: {{#if who}}{{who}} llega {{/if}}{{when}}. Responda C para confirmar. "
                   "Hay sitio para trabajar, llaves y clave de entrada? Diga o cambie: {{link}}",
        .subject = "Tomorrow: your visit {{reference}}",
        .subject_spanish = "Mañana: su visita {{reference}}"},
    MessageKind{.name = "visit_confirmed",
                .title = "Visit confirmed",
                .is_answer = true,
                .variables = kVisit,
                .english = "{{shop}}: thanks, confirmed for {{when}}. See you then.",
                .spanish = "{{shop}}: gracias, confirmado para {{when}}. Nos vemos.",
                .subject = "Your visit {{reference}} is confirmed",
                .subject_spanish = "Su visita {{reference}} está confirmada"},
    MessageKind{.name = "visit_moved",
                .title = "Visit moved",
                .is_answer = true,
                .variables = kVisit,
                .english = "{{shop}}: your visit is now {{when}}{{#if who}} with {{who}}{{/if}}. "
                           "{{link}}",
                .spanish = "{{shop}}: su visita ahora es {{when}}{{#if who}} con {{who}}{{/if}}. "
                           "{{link}}",
                .subject = "Your visit {{reference}} was moved",
                .subject_spanish = "Su visita {{reference}} cambió de hora"},
    MessageKind{.name = "visit_cancelled",
                .title = "Visit cancelled",
                .is_answer = true,
                .variables = kVisit,
                .english =
                    "{{shop}}: the visit of {{when}} is cancelled. To find another time call "
                    "{{shop_phone}} or answer this text.",
                .spanish = "{{shop}}: la visita de {{when}} se cancela. Para otra hora llame al "
                           "{{shop_phone}} o responda.",
                .subject = "Your visit {{reference}} is cancelled",
                .subject_spanish = "Su visita {{reference}} se canceló"},
    MessageKind{.name = "on_my_way",
                .title = "Driving to the customer, with ETA",
                .is_answer = true,
                .variables = kDriving,
                .english = "{{shop}}: {{#if who}}{{who}}{{/if}} is on the way{{#if eta}}, there in "
                           "about {{eta}}{{/if}}. Follow: {{link}}",
                .spanish = "{{shop}}: {{#if who}}{{who}}{{/if}} va en camino{{#if eta}}, llega en "
                           "unos {{eta}}{{/if}}. Siga: {{link}}",
                .subject = "On the way",
                .subject_spanish = "En camino"},
    MessageKind{
        .name = "visit_delayed",
        .title = "Delayed",
        .is_answer = true,
        .variables = kDriving,
        .english = "{{shop}}: {{#if who}}{{who}}{{/if}} is running late{{#if eta}}, now there "
                   "in about {{eta}}{{/if}}. Sorry. Follow: {{link}}",
        .spanish = "{{shop}}: {{#if who}}{{who}}{{/if}} se retrasa{{#if eta}}, llega en unos "
                   "{{eta}}{{/if}}. Perdone. Siga: {{link}}",
        .subject = "A little late",
        .subject_spanish = "Un poco tarde"},
    MessageKind{.name = "arrived",
                .title = "Arrived",
                .is_answer = true,
                .variables = kDriving,
                .english = "{{shop}}: {{#if who}}{{who}}{{/if}} has arrived.",
                .spanish = "{{shop}}: {{#if who}}{{who}}{{/if}} ya ha llegado.",
                .subject = "We have arrived",
                .subject_spanish = "Ya llegamos"},
    MessageKind{.name = "work_done",
                .title = "Work done, with total and pay link",
                .is_answer = true,
                .variables = kMoney,
                .english = "{{shop}}: service complete{{#if vehicle}} on your {{vehicle}}{{/if}}. "
                           "Total {{total}}. Pay here: {{link}}",
                .spanish = "{{shop}}: servicio terminado{{#if vehicle}} en su {{vehicle}}{{/if}}. "
                           "Total {{total}}. Pague: {{link}}",
                .subject = "Service complete: {{reference}}",
                .subject_spanish = "Servicio terminado: {{reference}}"},
    MessageKind{.name = "invoice",
                .title = "Invoice",
                .is_answer = true,
                .variables = kMoney,
                .english = "{{shop}}: invoice {{reference}}, {{balance}} to pay: {{link}}",
                .spanish = "{{shop}}: factura {{reference}}, por pagar {{balance}}: {{link}}",
                .subject = "Invoice {{reference}}",
                .subject_spanish = "Factura {{reference}}"},
    MessageKind{
        .name = "payment_reminder",
        .title = "Payment reminder, after 3, 7 and 14 days",
        .ask = Ask::always,
        .variables = kMoney,
        .english = "Hi{{#if name}} {{name}}{{/if}}, {{shop}} here: {{balance}} of "
                   "{{reference}} is still open. Pay here: {{link}} If it crossed with your "
                   "payment, thank you.",
        .spanish = "Hola{{#if name}} {{name}}{{/if}}, le escribe {{shop}}: faltan {{balance}} "
                   "de {{reference}}. Pague: {{link}} Si ya lo hizo, gracias.",
        .subject = "Reminder: {{reference}}",
        .subject_spanish = "Recordatorio: {{reference}}"},
    MessageKind{.name = "receipt",
                .title = "Receipt",
                .is_answer = true,
                .variables = kMoney,
                .english = "Thanks for choosing {{shop}}! Receipt for {{total}}: {{link}}",
                .spanish = "Gracias por elegir {{shop}}! Recibo de {{total}}: {{link}}",
                .subject = "Receipt {{reference}}",
                .subject_spanish = "Recibo {{reference}}"},
    MessageKind{.name = "deposit_paid",
                .title = "A deposit came in",
                .is_answer = true,
                .variables = kMoney,
                .english = "{{shop}}: thank you, we have your deposit of {{total}} for "
                           "{{reference}}. It counts towards the bill. {{link}}",
                .spanish = "{{shop}}: gracias, tenemos su deposito de {{total}} para "
                           "{{reference}}. Se descuenta de la factura. {{link}}",
                .subject = "Your deposit for {{reference}}",
                .subject_spanish = "Su depósito para {{reference}}"},
    MessageKind{
        .name = "invoice_closed",
        .title = "Invoice closed without being paid in full",
        .is_answer = true,
        .variables = kMoney,
        .english = "{{shop}}: nothing is left to pay on invoice {{reference}}. {{link}}",
        .spanish = "{{shop}}: no queda nada por pagar de la factura {{reference}}. {{link}}",
        .subject = "Invoice {{reference}} is closed",
        .subject_spanish = "La factura {{reference}} está cerrada"},
    MessageKind{.name = "check_in",
                .title = "How is the car? (next day)",
                .ask = Ask::always,
                .variables = kAfter,
                .english =
                    "Hi{{#if name}} {{name}}{{/if}}, {{shop}} here. How is "
                    "{{#if vehicle}}your {{vehicle}}{{/if}} doing? If anything is not right, "
                    "just answer.",
                .spanish = "Hola{{#if name}} {{name}}{{/if}}, le escribe {{shop}}. Como va "
                           "{{#if vehicle}}su {{vehicle}}{{/if}}? Si algo no esta bien, responda.",
                .subject = "How is the car?",
                .subject_spanish = "¿Cómo va el auto?"},
    MessageKind{.name = "review_request",
                .title = "Review request",
                .needs = Needs::marketing,
                .ask = Ask::always,
                .variables = kAfter,
                .english = "Hi{{#if name}} {{name}}{{/if}}, were you happy with {{shop}}? A review "
                           "helps us a lot: {{link}}",
                .spanish =
                    "Hola{{#if name}} {{name}}{{/if}}, le gusto {{shop}}? Su opinion nos ayuda "
                    "mucho: {{link}}",
                .subject = "How did we do?",
                .subject_spanish = "¿Cómo lo hicimos?"},
    MessageKind{.name = "owner_estimate_question",
                .title = "To the owner: a question about an estimate",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerQuestion,
                .english = "{{#if name}}{{name}} {{/if}}{{phone}} asks about {{reference}}: "
                           "'{{text}}'",
                .spanish = "",
                .subject = "A question about {{reference}}"},
    MessageKind{.name = "owner_visit_booked",
                .title = "To the owner: a customer booked a visit",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerVisit,
                .english =
                    "{{reference}}:{{#if name}} {{name}}{{/if}} {{phone}} is set for {{when}}"
                    "{{#if address}}, {{address}}{{/if}}.",
                .spanish = "",
                .subject = "Booked: {{reference}}"},
    MessageKind{.name = "owner_visit_moved",
                .title = "To the owner and who goes or would have gone: a customer moved a visit",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerMoved,
                .english =
                    "{{reference}}:{{#if name}} {{name}}{{/if}}{{#if phone}} {{phone}}{{/if}} "
                    "MOVED the visit of {{was}} to {{when}}, {{who}}"
                    "{{#if address}}, {{address}}{{/if}}.",
                .spanish = "",
                .subject = "Moved: {{reference}}"},
    MessageKind{.name = "owner_visit_cancelled",
                .title = "To the owner and who would go: a customer cancelled",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerCancelled,
                .english =
                    "{{reference}}:{{#if name}} {{name}}{{/if}}{{#if phone}} {{phone}}{{/if}} "
                    "CANCELLED the visit of {{when}}{{#if address}}, {{address}}{{/if}}."
                    "{{#if text}} '{{text}}'{{/if}}",
                .spanish = "",
                .subject = "Cancelled: {{reference}}"},
    MessageKind{.name = "mechanic_visit_new",
                .title = "To who goes: a visit of today or tomorrow is theirs",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .variables = kMechanic,
                .english =
                    "{{reference}}: NEW for you {{when}}{{#if name}}, {{name}}{{/if}}"
                    "{{#if vehicle}}, {{vehicle}}{{/if}}{{#if address}}, {{address}}{{/if}}.",
                .spanish = "",
                .subject = "New visit: {{reference}}"},
    MessageKind{.name = "mechanic_visit_moved",
                .title = "To who goes: a visit of today or tomorrow was moved",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .variables = kMechanic,
                .english = "{{reference}}:{{#if name}} {{name}},{{/if}} MOVED from {{was}} to "
                           "{{when}}{{#if address}}, {{address}}{{/if}}.",
                .spanish = "",
                .subject = "Moved: {{reference}}"},
    MessageKind{.name = "mechanic_visit_given_away",
                .title = "To who was to go: somebody else goes to a visit of today or tomorrow",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .variables = kMechanic,
                .english = "{{reference}}:{{#if name}} {{name}},{{/if}} {{was}} is NOT YOURS any "
                           "more. {{who}} goes.",
                .spanish = "",
                .subject = "Not yours any more: {{reference}}"},
    MessageKind{.name = "mechanic_visit_cancelled",
                .title = "To who was to go: the shop cancelled a visit of today or tomorrow",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .variables = kMechanic,
                .english = "{{reference}}:{{#if name}} {{name}},{{/if}} {{when}} is CANCELLED.",
                .spanish = "",
                .subject = "Cancelled: {{reference}}"},
    MessageKind{.name = "owner_estimate_accepted",
                .title = "To the owner: a customer said yes to an estimate",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerDecision,
                .english = "{{#if name}}{{name}} {{/if}}{{#if phone}}{{phone}} {{/if}}approved "
                           "{{total}} of {{reference}}.{{#if text}} '{{text}}'{{/if}}",
                .spanish = "",
                .subject = "Approved: {{reference}}"},
    MessageKind{.name = "owner_estimate_declined",
                .title = "To the owner: a customer said no to an estimate",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerDecision,
                .english = "{{#if name}}{{name}} {{/if}}{{#if phone}}{{phone}} {{/if}}said no to "
                           "{{reference}}."
                           "{{#if text}} '{{text}}'{{/if}}",
                .spanish = "",
                .subject = "Declined: {{reference}}"},
    MessageKind{.name = "owner_payment",
                .title = "To the owner: a payment came in",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerPayment,
                .english = "{{#if name}}{{name}} {{/if}}paid {{total}} of {{reference}}"
                           "{{#if tip}} and a tip of {{tip}}{{/if}}"
                           "{{#if balance}}, {{balance}} left{{/if}}.",
                .spanish = "",
                .subject = "Paid: {{reference}}"},
    MessageKind{.name = "owner_money_problem",
                .title = "To the owner: money needs a look",
                .audience = Audience::staff,
                .needs = Needs::nothing,
                .is_answer = true,
                .variables = kOwnerMoney,
                .english = "{{reference}}: {{total}} {{text}}",
                .spanish = "",
                .subject = "Money to look at: {{reference}}"},
};

}  // namespace

std::span<const MessageKind> work_kinds() { return kWork; }

}  // namespace roadcall::words

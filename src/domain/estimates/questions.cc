#include "base/phone.h"
#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/leads/leads.h"
#include "domain/messages/contact.h"
#include "domain/messages/message_rows.h"
#include "domain/messages/messages.h"
#include "domain/messages/threads.h"

namespace roadcall::estimates {
namespace {

Message asked(Tx& tx, const Shop& shop, const Lead& lead, const Full& full,
              const std::string& text) {
  Message message;
  message.id = tx.new_id<MessageId>();
  message.shop_id = tx.shop_id();
  message.customer_id = full.estimate.customer_id;
  message.lead_id = lead.id;
  message.direction = MessageDirection::in;
  message.kind = "estimate_question";
  message.party = lead.phone;
  message.from_address = lead.phone;
  message.to_address = shop.phone;
  message.body = text;
  message.status = MessageStatus::received;
  message.not_before = message.created_at = message.updated_at = tx.now();
  return message;
}

}  // namespace

void note_question(Tx& tx, const Shop& shop, const Full& full, const std::string& text) {
  const auto lead = leads::find(tx, full.estimate.lead_id);
  if (!lead) return;
  const Message message = asked(tx, shop, *lead, full, text);
  messages::insert_message(tx, message);
  tx.emit("message.created", message.id.value);
  if (!lead->phone.empty()) messages::put_in_thread(tx, message);
  messages::asked(tx, message);
  messages::tell_owner(tx, shop, "owner_estimate_question",
                       {{"shop", shop.name},
                        {"name", lead->name},
                        {"phone", shown_phone(lead->phone)},
                        {"text", text},
                        {"reference", leads::reference(lead->number)},
                        {"link", "/desk/leads/" + lead->id.value}},
                       lead->id);
}

std::vector<std::string> statements(const std::string& rules, std::string_view language) {
  if (rules != "florida") return {};
  if (language == "es")
    return {
        "Usted tiene derecho a este presupuesto por escrito antes de que empiece el trabajo (Ley "
        "de "
        "Reparación de Vehículos de Florida, Fla. Stat. 559.905).",
        "Sin su consentimiento no podemos cobrar más que este presupuesto por encima de $10 o el "
        "10 %, lo que sea mayor, y nunca más de $50 (Fla. Stat. 559.909).",
        "Las piezas reemplazadas son suyas si las pide antes del trabajo, salvo las que vuelven al "
        "fabricante (Fla. Stat. 559.909).",
    };
  return {
      "You are entitled to this written estimate before work begins (Florida Motor Vehicle Repair "
      "Act, Fla. Stat. 559.905).",
      "Without your further consent we may not charge more than this estimate by over $10 or 10 %, "
      "whichever is greater, and never by over $50 (Fla. Stat. 559.909).",
      "Replaced parts are yours if you ask for them before the work, but for those that go back to "
      "the maker (Fla. Stat. 559.909).",
  };
}

std::vector<std::string> invoice_statements(const std::string& rules, std::string_view language) {
  if (rules != "florida") return {};
  if (language == "es")
    return {
        "Aquí consta todo el trabajo y cada pieza con su precio; una pieza usada, reconstruida o "
        "reacondicionada se nombra así (Ley de Reparación de Vehículos de Florida, Fla. Stat. "
        "559.911).",
        "Sin su consentimiento no podemos cobrar más que el presupuesto escrito por encima de $10 "
        "o el 10 %, lo que sea mayor, y nunca más de $50 (Fla. Stat. 559.909).",
    };
  return {
      "All work and every part stands here with its price; a part that is used, rebuilt or "
      "reconditioned is named so (Florida Motor Vehicle Repair Act, Fla. Stat. 559.911).",
      "Without your consent we may not charge more than the written estimate by over $10 or 10 %, "
      "whichever is greater, and never by over $50 (Fla. Stat. 559.909).",
  };
}

}  // namespace roadcall::estimates

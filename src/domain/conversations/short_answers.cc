#include "domain/conversations/short_answers.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/words.h"

namespace roadcall::conversations {
namespace {

const std::set<std::string, std::less<>> kConfirms{"c", "confirm", "confirmed", "confirmo"};
const std::set<std::string, std::less<>> kApproves{"yes",     "y",        "si",
                                                   "approve", "approved", "ok yes"};

void ask_which(Tx& tx, const Shop& shop, const Message& message,
               const std::vector<estimates::Full>& open) {
  std::string body = shop.name + ": which one do you approve? ";
  for (const estimates::Full& one : open)
    body += leads::reference(one.estimate.number) + " " + dollars(one.estimate.total_cents) + ": " +
            words::shop_link(tx, "/q/" + one.estimate.token) + " ";
  messages::send(tx, shop,
                 {.kind = "reply",
                  .to = message.party,
                  .values = {},
                  .lead_id = message.lead_id,
                  .customer_id = message.customer_id,
                  .is_answer = true,
                  .body = trimmed(cut(body, messages::kBodyMax))});
}

bool approve(Tx& tx, const Shop& shop, const Message& message, const Customer& customer) {
  const auto open = estimates::open_of_customer(tx, customer.id);
  if (open.empty()) return false;
  const auto& lines = open.front().lines;
  const bool has_options = std::any_of(lines.begin(), lines.end(),
                                       [](const auto& line) { return !line.option_group.empty(); });
  if (open.size() > 1 || has_options) {
    ask_which(tx, shop, message, open);
    return true;
  }
  estimates::Decision yes{
      .method = estimates::Method::text, .name = customer.name, .note = message.body};
  for (const EstimateLine& line : open.front().lines) yes.lines[line.id.value] = "approved";
  return estimates::decide(tx, shop, open.front().estimate.id, yes).has_value();
}

}  // namespace

bool take_short_answer(Tx& tx, const Shop& shop, const Message& message, const Customer& customer) {
  const std::string word = name_key(message.body);
  if (kConfirms.contains(word)) {
    const auto visit = jobs::to_confirm(tx, customer.id);
    return visit && jobs::confirm(tx, shop, visit->id, "").has_value();
  }
  return kApproves.contains(word) && approve(tx, shop, message, customer);
}

}  // namespace roadcall::conversations

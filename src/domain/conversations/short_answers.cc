#include "domain/conversations/short_answers.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "base/text.h"
#include "domain/estimates/decisions.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"
#include "domain/messages/messages.h"
#include "domain/words.h"

namespace roadcall::conversations {
namespace {

const std::set<std::string, std::less<>> kConfirms{"c", "confirm", "confirmed", "confirmo"};
const std::set<std::string, std::less<>> kApproves{"yes",      "y",      "si",     "approve",
                                                   "approved", "ok yes", "apruebo"};
const std::set<std::string, std::less<>> kBesideANumber{"rc",     "number", "numero", "option",
                                                        "opcion", "the",    "el",     "la"};
constexpr const char* kWhich = "estimate_which";
constexpr std::chrono::hours kAskedFor{72};  // So long a bare number answers the question.
constexpr std::size_t kChoicesMost = 9;      // In one text.
constexpr std::string_view kPagePath = "/q/";

messages::Outgoing answer(const Message& message, const Customer& customer, const char* kind,
                          messages::Values values) {
  return {.kind = kind,
          .to = message.party,
          .values = std::move(values),
          .lead_id = message.lead_id,
          .customer_id = message.customer_id,
          .language = customer.language,
          .is_answer = true};
}

void ask_which(Tx& tx, const Shop& shop, const Message& message, const Customer& customer,
               const std::vector<estimates::Full>& open) {
  std::string list;
  for (std::size_t i = 0; i < std::min(open.size(), kChoicesMost); ++i) {
    const Estimate& one = open[i].estimate;
    list += (i == 0 ? "" : " ") + std::to_string(i + 1) + ") " + leads::reference(one.number) +
            " " + dollars(one.total_cents) + ": " +
            words::shop_link(tx, std::string(kPagePath) + one.token);
  }
  messages::send(tx, shop, answer(message, customer, kWhich, {{"text", list}}));
}

bool has_options(const estimates::Full& full) {
  return std::any_of(full.lines.begin(), full.lines.end(),
                     [](const auto& line) { return !line.option_group.empty(); });
}

// A yes to the one of these, which is asked for where they are several.
bool approve(Tx& tx, const Shop& shop, const Message& message, const Customer& customer,
             const std::vector<estimates::Full>& meant) {
  if (meant.empty()) return false;
  if (meant.size() > 1) {
    ask_which(tx, shop, message, customer, meant);
    return true;
  }
  const estimates::Full& one = meant.front();
  if (has_options(one)) {
    messages::send(tx, shop,
                   answer(message, customer, "estimate_options",
                          {{"reference", leads::reference(one.estimate.number)},
                           {"link", std::string(kPagePath) + one.estimate.token}}));
    return true;
  }
  estimates::Decision yes{
      .method = estimates::Method::text, .name = customer.name, .note = message.body};
  for (const EstimateLine& line : one.lines) yes.lines[line.id.value] = "approved";
  return estimates::decide(tx, shop, one.estimate.id, yes).has_value();
}

// `2`, `#2`, `yes 2`, `RC-10431`: a number, and no word that says something else.
std::optional<std::int64_t> number_in(const std::string& key) {
  std::optional<std::int64_t> number;
  std::istringstream words(key);
  for (std::string word; words >> word;) {
    if (kApproves.contains(word) || kBesideANumber.contains(word)) continue;
    const auto read = whole_number<std::int64_t>(word.starts_with("rc") ? word.substr(2) : word);
    if (!read || number) return std::nullopt;
    number = read;
  }
  return number;
}

// The pages of the newest question, in its order: a number means what the customer read, whatever
// was answered or sent since.
std::vector<std::string> asked_about(Tx& tx, const std::string& party) {
  const std::string body = messages::newest_body(tx, party, kWhich, tx.now() - kAskedFor);
  std::vector<std::string> tokens;
  for (std::size_t at = body.find(kPagePath); at != std::string::npos;
       at = body.find(kPagePath, at)) {
    at += kPagePath.size();
    tokens.push_back(body.substr(at, body.find(' ', at) - at));
  }
  return tokens;
}

// Those of the question that a number names: by its place, or by a reference two may share.
std::vector<estimates::Full> named(Tx& tx, const Message& message, const Customer& customer,
                                   std::int64_t number) {
  const std::vector<std::string> tokens = asked_about(tx, message.party);
  std::vector<estimates::Full> meant;
  if (tokens.empty()) return meant;
  for (estimates::Full& one : estimates::open_of_customer(tx, customer.id)) {
    const auto at = std::find(tokens.begin(), tokens.end(), one.estimate.token);
    if (at == tokens.end()) continue;
    if (number == at - tokens.begin() + 1 || number == one.estimate.number)
      meant.push_back(std::move(one));
  }
  return meant;
}

}  // namespace

bool take_short_answer(Tx& tx, const Shop& shop, const Message& message, const Customer& customer) {
  const std::string word = name_key(message.body);
  if (kConfirms.contains(word)) {
    const auto visit = jobs::to_confirm(tx, customer.id);
    return visit && jobs::confirm(tx, shop, visit->id, "").has_value();
  }
  if (kApproves.contains(word))
    return approve(tx, shop, message, customer, estimates::open_of_customer(tx, customer.id));
  const auto number = number_in(word);
  return number && approve(tx, shop, message, customer, named(tx, message, customer, *number));
}

}  // namespace roadcall::conversations

#include "domain/invoices/card_early.h"

#include "base/json.h"
#include "base/log.h"
#include "base/text.h"
#include "domain/inbox/inbox.h"

namespace roadcall::card_early {
namespace {

constexpr std::string_view kSource = "card_early";
constexpr std::string_view kOver = "dispute_over";
constexpr int kMost = 30;            // Of one payment.
constexpr std::size_t kIdMax = 120;  // Of a payment or refund at the processor.

std::string key_of(const std::string& payment_id, int number) {
  return payment_id + ":" + std::to_string(number);
}

}  // namespace

void keep(Tx& tx, const std::string& payment_id, const News& news) {
  if (payment_id.empty() || payment_id.size() > kIdMax || news.id.size() > kIdMax) return;
  for (int number = 0; number < kMost; ++number) {
    if (inbox::earlier_reply(tx, kSource, key_of(payment_id, number))) continue;
    return inbox::remember(tx, kSource, key_of(payment_id, number), json::write(news));
  }
  log::warn("stripe.too_much_too_early", {{"payment", payment_id}, {"kind", news.kind}});
}

std::vector<News> of(Tx& tx, const std::string& payment_id) {
  std::vector<News> all;
  for (int number = 0; number < kMost; ++number) {
    const auto kept = inbox::earlier_reply(tx, kSource, key_of(payment_id, number));
    if (!kept) break;
    all.push_back(json::read<News>(*kept).value());
  }
  return all;
}

void note_over(Tx& tx, const std::string& dispute_id) {
  if (dispute_id.empty() || dispute_id.size() > kIdMax || is_over(tx, dispute_id)) return;
  inbox::remember(tx, kOver, dispute_id, "");
}

bool is_over(Tx& tx, const std::string& dispute_id) {
  return inbox::earlier_reply(tx, kOver, dispute_id).has_value();
}

}  // namespace roadcall::card_early

#include "domain/invoices/card_back.h"

#include <algorithm>

#include "base/enums.h"
#include "base/text.h"
#include "domain/invoices/card_early.h"
#include "domain/invoices/invoices.h"
#include "domain/invoices/rows.h"

// Refunds, in whatever order and how often they are told; and all that was told too early.
namespace roadcall::card_money {

using invoices::warn_owner;

namespace {

constexpr const char* kOfCharge = "charge";  // Stands where a refund's own name is not known yet.

// Ours is one; one that was given at the processor has a row for each payment it came from.
std::vector<Refund> enter_refunds(Tx& tx, const Refunded& told) {
  static const std::string by_id = "SELECT " + db::columns<Refund>() + " FROM refunds WHERE id = ?";
  static const std::string by_provider = "SELECT " + db::columns<Refund>() +
                                         " FROM refunds WHERE provider_id = ? ORDER BY id LIMIT 20";
  const auto look = [&] {
    std::vector<Refund> found;
    if (!told.reference.empty()) found = tx.all<Refund>(by_id, told.reference);
    if (found.empty() && !told.id.empty()) found = tx.all<Refund>(by_provider, told.id);
    return found;
  };
  const auto found = look();
  if (found.empty()) return {};
  tx.enter_shop(found.front().shop_id);
  return look();  // As they are now that the shop is ours alone.
}

// Writes down that so much went back, from money that pays no invoice first, then from what came
// last. Nothing of it when it is more than is left.
bool give_back(Tx& tx, std::vector<Payment> payments, std::int64_t amount_cents,
               const std::string& provider_id) {
  std::sort(payments.begin(), payments.end(), [](const Payment& a, const Payment& b) {
    if (a.invoice_id.empty() != b.invoice_id.empty()) return a.invoice_id.empty();
    return a.id > b.id;
  });
  std::int64_t left = 0;
  for (const Payment& one : payments) left += invoices::left_of(one);
  if (amount_cents < 1 || amount_cents > left) return false;
  for (const Payment& one : payments) {
    const std::int64_t part = std::min(amount_cents, invoices::left_of(one));
    if (part > 0) invoices::note_given_back(tx, one, part, provider_id);
    amount_cents -= part;
  }
  return true;
}

RefundStatus status_of(const std::string& told) {
  if (told == "succeeded") return RefundStatus::done;
  if (told == "failed" || told == "canceled") return RefundStatus::failed;
  return RefundStatus::pending;
}

// The refund that a charge spoke of before the refund itself did: it gets its name, and what is
// left of the sum waits for another's. Its money counts already. Nullopt: none that large.
std::optional<Refund> named_now(Tx& tx, const Payment& payment, const Refunded& told) {
  if (told.id.empty() || told.amount_cents < 1) return std::nullopt;
  for (Refund& refund : invoices::refunds_of(tx, payment.id)) {
    if (refund.provider_id != kOfCharge || refund.amount_cents < told.amount_cents) continue;
    const std::int64_t rest = refund.amount_cents - told.amount_cents;
    refund.amount_cents = told.amount_cents;
    refund.provider_id = told.id;
    refund.updated_at = tx.now();
    tx.update("refunds", refund);
    if (rest > 0) {
      Refund left = refund;
      left.id = tx.new_id<RefundId>();
      left.amount_cents = rest;
      left.provider_id = kOfCharge;
      tx.insert("refunds", left);
    }
    return refund;
  }
  return std::nullopt;
}

bool take_refund(Tx& tx, const Refunded& told) {
  constexpr const char* kWhy = "the card processor could not give it back";
  const auto known = enter_refunds(tx, told);
  for (const Refund& one : known) note_refund(tx, one, told.status, told.id, kWhy);
  if (!known.empty()) return true;
  const auto payments = enter_payments(tx, told.payment_id);
  if (payments.empty()) return false;
  for (const Payment& payment : payments) {
    const auto named = named_now(tx, payment, told);
    if (!named) continue;
    note_refund(tx, *named, told.status, told.id, kWhy);
    return true;
  }
  const bool written = give_back(tx, payments, told.amount_cents, told.id);
  // Its beginning may be told after its end: with a row of its own it is known then.
  if (status_of(told.status) == RefundStatus::failed) {
    for (const Refund& one : enter_refunds(tx, told))
      note_refund(tx, one, told.status, told.id, kWhy);
    return true;
  }
  if (!written)
    warn_owner(tx, "was given back at the card processor, more than we know was paid.",
               told.amount_cents, payments.front().id.value);
  return true;
}

bool take_charge(Tx& tx, const std::string& payment_id, std::int64_t refunded_cents) {
  const auto payments = enter_payments(tx, payment_id);
  std::int64_t unknown = refunded_cents;
  std::int64_t left = 0;
  // A failed refund counts here: the charge may speak of the time before it failed.
  for (const Payment& payment : payments) {
    left += invoices::left_of(payment);
    for (const Refund& refund : invoices::refunds_of(tx, payment.id))
      unknown -= refund.amount_cents;
  }
  give_back(tx, payments, std::min(unknown, left), kOfCharge);
  return !payments.empty();
}

// Beginnings are applied before ends, in whatever order they were told.
enum Turn { kBeginning, kSum, kEnd };

Turn turn_of(const card_early::News& news) {
  if (news.kind == "refunded") return kSum;
  const bool ends = news.kind == "refund" ? status_of(news.status) == RefundStatus::failed
                                          : news.status != enum_name(Dispute::open);
  return ends ? kEnd : kBeginning;
}

void take_news(Tx& tx, const std::string& payment_id, const card_early::News& news) {
  if (news.kind == "refund")
    take_refund(tx, {news.id, payment_id, "", news.status, news.amount_cents});
  else if (news.kind == "refunded")
    take_charge(tx, payment_id, news.amount_cents);
  else if (const auto state = enum_value<Dispute>(news.status))
    take_dispute(tx, {news.id, payment_id, *state});
}

}  // namespace

std::vector<Payment> enter_payments(Tx& tx, const std::string& payment_id) {
  if (payment_id.empty()) return {};
  const auto shop =
      tx.one<ShopId>("SELECT shop_id FROM payments WHERE provider_id = ? LIMIT 1", payment_id);
  if (!shop) return {};
  tx.enter_shop(*shop);
  static const std::string sql =
      invoices::select_payment() + " AND provider_id = ? ORDER BY id LIMIT 20";
  return tx.all<Payment>(sql, tx.shop_id(), payment_id);
}

void take_early(Tx& tx, const std::string& payment_id) {
  const auto all = card_early::of(tx, payment_id);
  for (const Turn turn : {kBeginning, kSum, kEnd})
    for (const card_early::News& news : all)
      if (turn_of(news) == turn) take_news(tx, payment_id, news);
}

std::optional<Refund> find_refund(Tx& tx, const RefundId& id) {
  static const std::string sql =
      "SELECT " + db::columns<Refund>() + " FROM refunds WHERE shop_id = ? AND id = ?";
  return tx.one<Refund>(sql, tx.shop_id(), id);
}

void note_refund(Tx& tx, Refund refund, const std::string& status, const std::string& provider_id,
                 const std::string& problem) {
  const RefundStatus next = status_of(status);
  if (refund.status == RefundStatus::failed) return;  // The money is back in the books already.
  if (refund.status == RefundStatus::done && next == RefundStatus::pending) return;
  refund.status = next;
  if (!provider_id.empty()) refund.provider_id = provider_id;
  refund.problem = next == RefundStatus::failed ? std::string(cut(problem, kProblemMax)) : "";
  refund.updated_at = tx.now();
  tx.update("refunds", refund);
  tx.emit("payment.changed", refund.payment_id.value);
  if (next != RefundStatus::failed) return;
  invoices::take_back_refund(tx, refund);
  warn_owner(tx, "could not be given back by card: " + problem, refund.amount_cents,
             refund.payment_id.value);
}

void refund_unclear(Tx& tx, Refund refund, const std::string& problem) {
  refund.problem = std::string(cut(problem, kProblemMax));
  refund.updated_at = tx.now();
  tx.update("refunds", refund);
  tx.emit("payment.changed", refund.payment_id.value);
  warn_owner(tx,
             "was to be given back by card, and we cannot learn whether it was (" + problem +
                 "). Look at the card processor.",
             refund.amount_cents, refund.payment_id.value);
}

bool refunded(Tx& tx, const Refunded& told) {
  if (take_refund(tx, told)) return true;
  card_early::keep(tx, told.payment_id, {"refund", told.id, told.status, told.amount_cents});
  return false;
}

bool charge_refunded(Tx& tx, const std::string& payment_id, std::int64_t refunded_cents) {
  if (take_charge(tx, payment_id, refunded_cents)) return true;
  card_early::keep(tx, payment_id, {"refunded", "", "", refunded_cents});
  return false;
}

}  // namespace roadcall::card_money

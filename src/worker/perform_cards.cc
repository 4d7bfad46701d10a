#include "base/log.h"
#include "base/text.h"
#include "domain/estimates/estimates.h"
#include "domain/invoices/card_money.h"
#include "domain/invoices/checkouts.h"
#include "domain/invoices/invoices.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "worker/perform.h"

// What is asked of the card processor.
namespace roadcall::worker {
namespace {

using outbox::Next;
using std::chrono::minutes;
using std::chrono::seconds;

// Somebody waits at the page: soon again, and not for long.
constexpr seconds kOpenRetryFirst{2};
constexpr seconds kOpenRetryMost{30};
constexpr int kOpenAttemptsMax = 8;
// A bank account may take two weeks to pay.
constexpr minutes kLookFirst{10};
constexpr minutes kLookMost{12 * 60};
constexpr int kLooksMost = 40;
constexpr minutes kRefundRetryFirst{1};
constexpr minutes kRefundRetryMost{12 * 60};
constexpr int kRefundAttemptsMax = 60;  // Almost four weeks.
constexpr int kRefundTellAfter = 10;    // Half a day: a person should know, while we go on.
// A bank may take ten days to take money back in.
constexpr minutes kRefundLookFirst{60};
constexpr minutes kRefundLookMost{24 * 60};
constexpr std::string_view kUndecided = "the card processor has not given it back yet";

struct Asked {
  Checkout checkout;
  std::string shop_name;
  std::string reference;  ///< `INV-1001` or `RC-10427`.
  std::string back_to;    ///< The shop's page about it.
};

std::optional<Asked> asked(const Attempt& attempt, const CheckoutId& id) {
  return attempt.store.read(Scope{attempt.item.shop_id, {}}, [&](Tx& tx) -> std::optional<Asked> {
    const auto checkout = checkouts::find(tx, id);
    if (!checkout || checkout->status != CheckoutStatus::wanted) return std::nullopt;
    const std::string shop = shops::current(tx).name;
    const std::string address = shops::address(tx, attempt.services.app_url);
    if (const auto full = invoices::find(tx, checkout->invoice_id))
      return Asked{*checkout, shop, invoices::reference(full->invoice.number),
                   address + "/pay/" + full->invoice.token};
    const auto full = estimates::find(tx, checkout->estimate_id);
    if (!full) return std::nullopt;
    return Asked{*checkout, shop, leads::reference(full->estimate.number),
                 address + "/q/" + full->estimate.token};
  });
}

stripe::Checkout page_of(const Asked& what) {
  const Checkout& one = what.checkout;
  const bool deposit = one.invoice_id.empty();
  stripe::Checkout page;
  page.charges.push_back(
      {what.shop_name + ", " + (deposit ? "deposit for " : "invoice ") + what.reference,
       one.amount_cents});
  if (one.tip_cents > 0) page.charges.push_back({"Tip", one.tip_cents});
  page.reference = one.id.value;
  page.success_url = what.back_to + "?card=paid";
  page.cancel_url = what.back_to;
  page.expires_at = one.expires_at;
  page.metadata = {{"checkout", one.id.value}, {"reference", what.reference}};
  page.key = one.id.value;
  return page;
}

std::string words_of(const stripe::Failure& failure) {
  const char* what = "the card processor refused";
  if (failure.kind == stripe::Failure::Class::retry) what = "the card processor does not answer";
  if (failure.kind == stripe::Failure::Class::config)
    what = "the card processor does not accept our key";
  if (failure.kind == stripe::Failure::Class::declined) what = "the bank declined";
  return std::string(what) + (failure.code.empty() ? "" : " (" + failure.code + ")");
}

Settlement no_page(const CheckoutId& id, const std::string& problem) {
  return [id, problem](Tx& tx) {
    if (auto checkout = checkouts::find(tx, id))
      card_money::ended(tx, *std::move(checkout), CheckoutStatus::failed, problem);
    return Next{Next::Kind::give_up, {}, problem};
  };
}

Settlement page_later(const outbox::Item& item, const CheckoutId& id, const std::string& problem) {
  if (item.attempts >= kOpenAttemptsMax) return no_page(id, problem);
  return [item, problem](Tx& tx) {
    return outbox::retry(tx, item, kOpenRetryFirst, kOpenRetryMost, kOpenAttemptsMax, problem);
  };
}

Settlement look_later(const outbox::Item& item, const std::string& problem) {
  return [item, problem](Tx& tx) {
    return outbox::retry(tx, item, kLookFirst, kLookMost, kLooksMost, problem);
  };
}

struct Order {
  Refund refund;
  std::string payment_intent;
};

std::optional<Order> order_of(const Attempt& attempt, const RefundId& id) {
  return attempt.store.read(Scope{attempt.item.shop_id, {}}, [&](Tx& tx) -> std::optional<Order> {
    const auto refund = card_money::find_refund(tx, id);
    if (!refund || refund->status != RefundStatus::pending) return std::nullopt;
    const auto payment = invoices::find_payment(tx, refund->payment_id);
    if (!payment) return std::nullopt;
    return Order{*refund, payment->provider_id};
  });
}

Settlement refund_fails(const RefundId& id, const std::string& problem) {
  return [=](Tx& tx) {
    if (const auto refund = card_money::find_refund(tx, id))
      card_money::note_refund(tx, *refund, "failed", "", problem);
    return Next{};
  };
}

// When the last try was made, a person must look at the processor.
Next again_or_unclear(Tx& tx, const Refund& refund, Next next, const std::string& problem) {
  if (next.kind == Next::Kind::give_up) card_money::refund_unclear(tx, refund, problem);
  return next;
}

// What the processor says of it. Undecided: we look again, should its event be lost.
Settlement refund_is(const outbox::Item& item, const RefundId& id,
                     const stripe::RefundAnswer& told) {
  return [=](Tx& tx) {
    const auto refund = card_money::find_refund(tx, id);
    if (!refund || refund->status != RefundStatus::pending) return Next{};
    card_money::note_refund(tx, *refund, told.status, told.id, "");
    const auto after = card_money::find_refund(tx, id);
    if (after->status != RefundStatus::pending) return Next{};
    const std::string problem(kUndecided);
    return again_or_unclear(
        tx, *after,
        outbox::retry(tx, item, kRefundLookFirst, kRefundLookMost, kRefundAttemptsMax, problem),
        problem);
  };
}

Settlement refund_later(const outbox::Item& item, const RefundId& id, const std::string& problem) {
  return [item, id, problem](Tx& tx) {
    const auto refund = card_money::find_refund(tx, id);
    if (!refund || refund->status != RefundStatus::pending) return Next{};
    if (item.attempts == kRefundTellAfter)
      card_money::refund_unclear(tx, *refund, problem + "; we go on asking");
    return again_or_unclear(
        tx, *refund,
        outbox::retry(tx, item, kRefundRetryFirst, kRefundRetryMost, kRefundAttemptsMax, problem),
        problem);
  };
}

// That it cannot be looked at does not say that it was not given.
stripe::Answer<stripe::RefundAnswer> looked(stripe::Answer<stripe::RefundAnswer> answer) {
  using Class = stripe::Failure::Class;
  if (!answer && answer.failure.kind != Class::config) answer.failure.kind = Class::retry;
  return answer;
}

// The processor forgets our key after a day: whoever has asked before looks whether the money went,
// before it is sent again.
stripe::Answer<stripe::RefundAnswer> ask_refund(const Attempt& attempt, const Order& order) {
  const stripe::Settings& cards = attempt.services.cards;
  const http::Handler& http = attempt.services.cards_http;
  const Refund& refund = order.refund;
  if (!refund.provider_id.empty())
    return looked(stripe::look_at_refund(cards, http, refund.provider_id));
  const stripe::RefundOrder wanted{.payment_intent = order.payment_intent,
                                   .amount_cents = refund.amount_cents,
                                   .reference = refund.id.value,
                                   .key = refund.id.value};
  if (attempt.item.attempts > 1) {
    auto found = looked(stripe::find_refund(cards, http, wanted));
    if (!found || !found->id.empty()) return found;
  }
  return stripe::refund(cards, http, wanted);
}

}  // namespace

Settlement perform(const Attempt& attempt, const OpenCheckout& errand) {
  const auto what = asked(attempt, errand.checkout_id);
  if (!what) return [](Tx&) { return Next{}; };
  const CheckoutId id = errand.checkout_id;
  if (!attempt.services.cards.configured() || !attempt.services.cards_http)
    return no_page(id, "card payments are not set up");
  stripe::Answer<stripe::Session> answer;
  try {
    answer = stripe::create_checkout(attempt.services.cards, attempt.services.cards_http,
                                     page_of(*what));
  } catch (const http::NoAnswer&) {
    return page_later(attempt.item, id, "the card processor does not answer");
  }
  if (!answer) {
    log::warn("checkout.refused", {{"checkout_id", id.value}, {"code", answer.failure.code}});
    const bool later = answer.failure.kind == stripe::Failure::Class::retry;
    return later ? page_later(attempt.item, id, words_of(answer.failure))
                 : no_page(id, words_of(answer.failure));
  }
  return [id, session = *answer](Tx& tx) {
    auto checkout = checkouts::find(tx, id);
    if (!checkout || checkout->status != CheckoutStatus::wanted) return Next{};
    checkout->status = CheckoutStatus::open;
    checkout->provider_id = session.id;
    checkout->url = session.url;
    checkouts::save(tx, *std::move(checkout));
    outbox::add(tx, CheckCheckout{id}, id.value, tx.now() + kLookFirst);
    return Next{};
  };
}

Settlement perform(const Attempt& attempt, const CheckCheckout& errand) {
  const CheckoutId id = errand.checkout_id;
  const auto checkout = attempt.store.read(Scope{attempt.item.shop_id, {}},
                                           [&](Tx& tx) { return checkouts::find(tx, id); });
  const bool waits = checkout && checkout->status == CheckoutStatus::open;
  if (!waits || !attempt.services.cards.configured() || !attempt.services.cards_http)
    return [](Tx&) { return Next{}; };
  stripe::Answer<stripe::SessionState> answer;
  try {
    answer =
        stripe::look_at(attempt.services.cards, attempt.services.cards_http, checkout->provider_id);
  } catch (const http::NoAnswer&) {
    return look_later(attempt.item, "the card processor does not answer");
  }
  if (!answer) return look_later(attempt.item, words_of(answer.failure));
  return [item = attempt.item, id, state = *answer](Tx& tx) {
    auto now = checkouts::find(tx, id);
    if (!now || now->status != CheckoutStatus::open) return Next{};
    const bool paid = state.status == "complete" && state.payment_status == "paid";
    if (paid)
      card_money::paid(tx, *std::move(now),
                       {state.payment_intent, state.amount_total, state.currency});
    else if (state.status == "expired")
      card_money::ended(tx, *std::move(now), CheckoutStatus::expired, "");
    else
      return outbox::retry(tx, item, kLookFirst, kLookMost, kLooksMost, "not paid yet");
    return Next{};
  };
}

Settlement perform(const Attempt& attempt, const RefundCard& errand) {
  const RefundId id = errand.refund_id;
  const auto order = order_of(attempt, id);
  if (!order) return [](Tx&) { return Next{}; };
  if (!attempt.services.cards.configured() || !attempt.services.cards_http)
    return refund_later(attempt.item, id, "card payments are not set up");
  stripe::Answer<stripe::RefundAnswer> answer;
  try {
    answer = ask_refund(attempt, *order);
  } catch (const http::NoAnswer&) {
    return refund_later(attempt.item, id, "the card processor does not answer");
  }
  if (answer) return refund_is(attempt.item, id, *answer);
  log::warn("refund.refused", {{"refund_id", id.value}, {"code", answer.failure.code}});
  const auto kind = answer.failure.kind;
  const bool later =
      kind == stripe::Failure::Class::retry || kind == stripe::Failure::Class::config;
  return later ? refund_later(attempt.item, id, words_of(answer.failure))
               : refund_fails(id, words_of(answer.failure));
}

}  // namespace roadcall::worker

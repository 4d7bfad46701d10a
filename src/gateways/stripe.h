#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.h"
#include "http/message.h"

/// Stripe's hosted payment page, refunds and the signature of its webhooks, as functions over a
/// Handler (Stripe: Checkout Sessions, Refunds). Calls may throw http::NoAnswer; the same key makes
/// it safe to ask again.
namespace roadcall::stripe {

struct Settings {
  std::string base_url = "https://api.stripe.com/v1";  ///< Without the trailing slash.
  std::string secret_key;                              ///< Empty: no card payments.
  std::string webhook_secret;                          ///< `whsec_…`, checked whole.
  bool configured() const { return !secret_key.empty(); }
};

/// retry: later works, with the same key. declined: the card or bank said no. config: our key or
/// its rights are wrong. permanent: this request never will.
struct Failure {
  enum class Class { retry, declined, config, permanent };
  Class kind = Class::retry;
  int status = 0;
  std::string code;  ///< Stripe's own, e.g. `charge_already_refunded`; may be empty.
};

template <class T>
struct Answer {
  std::optional<T> value;
  Failure failure;
  explicit operator bool() const { return value.has_value(); }
  const T& operator*() const { return *value; }
  const T* operator->() const { return &*value; }
};

struct Charge {
  std::string name;  ///< Shown on the page.
  std::int64_t amount_cents = 0;
};

/// One page to pay on. `reference` comes back with the event; `key` is derived from the business
/// action, so that asking twice makes one page.
struct Checkout {
  std::vector<Charge> charges;
  std::string reference;
  std::string success_url;
  std::string cancel_url;
  Instant expires_at;                                         ///< 30 minutes to 24 hours from now.
  std::vector<std::pair<std::string, std::string>> metadata;  ///< On session and payment.
  std::string key;
};
struct Session {
  std::string id;
  std::string url;
};
Answer<Session> create_checkout(const Settings& settings, const http::Handler& http,
                                const Checkout& checkout);

/// How far a session is.
struct SessionState {
  std::string status;          ///< open, complete, expired.
  std::string payment_status;  ///< paid, unpaid, no_payment_required.
  std::string payment_intent;  ///< May be empty before it is complete.
  std::int64_t amount_total = 0;
  std::string currency;
};
Answer<SessionState> look_at(const Settings& settings, const http::Handler& http,
                             const std::string& session_id);

struct RefundOrder {
  std::string payment_intent;
  std::int64_t amount_cents = 0;
  std::string reference;  ///< Ours; comes back with the events.
  std::string key;
};
struct RefundAnswer {
  std::string id;
  std::string status;  ///< pending, requires_action, succeeded, failed, canceled.
};
Answer<RefundAnswer> refund(const Settings& settings, const http::Handler& http,
                            const RefundOrder& order);
/// The refund that was given for an order, by our reference among the payment's refunds; one
/// without id when there is none.
Answer<RefundAnswer> find_refund(const Settings& settings, const http::Handler& http,
                                 const RefundOrder& order);
/// How far a refund is.
Answer<RefundAnswer> look_at_refund(const Settings& settings, const http::Handler& http,
                                    const std::string& refund_id);

/// How far a webhook's time may lie from ours, either way.
inline constexpr std::int64_t kToleranceSeconds = 300;

/// Checks `Stripe-Signature` over the raw body in constant time. Any `v1` may match (secrets
/// rotate), other schemes never do; the key is the whole secret with its `whsec_`.
bool verify(std::string_view secret, std::string_view header, std::string_view body, Instant now);

}  // namespace roadcall::stripe

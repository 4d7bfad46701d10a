#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/instant.h"
#include "http/message.h"

/// The card processor's face: `/v1/checkout/sessions`, `/v1/refunds`, the page a person
/// pays on, and its signed events.
namespace roadcall::sim {

struct Town;

/// A page to pay on, as the processor keeps it.
struct CardPage {
  std::string id;
  std::string status = "open";            ///< open, complete, expired.
  std::string payment_status = "unpaid";  ///< paid, unpaid.
  std::string payment_intent;             ///< Empty until somebody paid.
  std::int64_t amount = 0;
  std::string currency;
  std::string reference;
  std::string success_url;
  std::string cancel_url;
  std::int64_t expires_at = 0;
  std::vector<std::pair<std::string, std::int64_t>> lines;
  std::map<std::string, std::string> metadata;
  std::string dispute;  ///< Its id, when the bank took the money back.
};

struct CardRefund {
  std::string id;
  std::string payment_intent;
  std::string status;
  std::int64_t amount = 0;
  std::map<std::string, std::string> metadata;
};

/// A first answer, given again for the same key.
struct KeptAnswer {
  std::string request;
  int status = 200;
  std::string body;
  Instant at;
};

struct CardDesk {
  std::map<std::string, CardPage> pages;
  std::vector<std::string> order;
  std::vector<CardRefund> refunds;
  std::map<std::string, KeptAnswer> answers;  ///< By idempotency key.
  bool refunds_wait = false;                  ///< Pending and silent; done when looked at.
  bool refunds_hang = false;                  ///< With `refunds_wait`: pending for ever.
  bool refunds_fail = false;                  ///< The bank sends them back, a day later.
};

/// What went back of a payment.
std::int64_t refunded(const Town& town, const std::string& payment_intent);
/// `/v1/checkout/…`, `/v1/refunds`.
http::Response cards_face(Town& town, const http::Request& request);
/// `/checkout/{id}`: the page a person sees, and its buttons.
http::Response card_page_face(Town& town, const http::Request& request);

/// What a person or a bank does with a page: `pay`, `pay_later`, `later_paid`, `later_failed`,
/// `pay_wrong` (another amount), `expire`, `dispute`, `dispute_won`, `dispute_lost`, `refund` (all
/// of it, at the processor),
/// `refunds_fail`, `refunds_wait`, `refunds_hang`. False: it cannot be done.
bool card_act(Town& town, const std::string& id, const std::string& act);

}  // namespace roadcall::sim

#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "db/tx.h"

/// What a customer finds on their own pages: visits, estimates and invoices of theirs, newest
/// first. Read only; each row carries the secret of its own page.
namespace roadcall::portal {

inline constexpr int kPapersMost = 50;  ///< Of each kind.

struct Visit {
  std::int64_t number = 0;
  std::string status;
  std::string service;
  Instant window_start, window_end;
  std::string mechanic_name;
  std::string tracking_token;
};
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (number, status, service, window_start, window_end, mechanic_name,
                       tracking_token))

struct EstimatePaper {
  std::int64_t number = 0;
  std::string status;
  std::int64_t total_cents = 0;
  std::string token;
  Instant expires_at;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(EstimatePaper, (),
                      (number, status, total_cents, token, expires_at, created_at))

struct InvoicePaper {
  std::int64_t number = 0;
  std::string status;
  std::int64_t total_cents = 0;
  std::int64_t balance_cents = 0;
  std::string token;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(InvoicePaper, (),
                      (number, status, total_cents, balance_cents, token, created_at))

std::vector<Visit> visits_of(Tx& tx, const CustomerId& customer);
/// Those that were shown to the customer: no drafts, nothing that waits for the shop's yes.
std::vector<EstimatePaper> estimates_of(Tx& tx, const CustomerId& customer);
std::vector<InvoicePaper> invoices_of(Tx& tx, const CustomerId& customer);

}  // namespace roadcall::portal

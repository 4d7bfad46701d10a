#pragma once

#include <boost/describe.hpp>
#include <optional>
#include <string>
#include <vector>

#include "base/enums.h"
#include "base/result.h"
#include "db/tx.h"
#include "domain/customers/customer.h"

/// Everything we know of a person and their cars, in one row of time. Reads only.
namespace roadcall::history {

inline constexpr std::size_t kDetailMax = 400;  ///< Bytes of words shown of one thing.
inline constexpr int kSamePartyMost = 10;
inline constexpr int kVisitsOfCar = 20;

/// work: leads, estimates, visits. money: invoices, payments. talk: calls, texts, mails, consents.
BOOST_DEFINE_ENUM_CLASS(About, all, work, money, talk)

struct Entry {
  std::string id;
  Instant at;
  std::int64_t number = 0;  ///< Of a lead, estimate, job or invoice.
  std::string title;        ///< Service, method, direction or action.
  std::string detail;       ///< Words that were written or said.
  std::string status;
  std::optional<std::int64_t> amount_cents;
  std::optional<Instant> planned_at;  ///< Of a visit.
  std::string lead_id;
  std::string message_kind;
  std::string kind;  ///< lead, estimate, job, invoice, payment, message, call, consent.
};
BOOST_DESCRIBE_STRUCT(Entry, (),
                      (id, at, number, title, detail, status, amount_cents, planned_at, lead_id,
                       message_kind, kind))

struct Page {
  std::vector<Entry> entries;  ///< Newest first.
  std::string next_cursor;     ///< Empty at the end.
};
/// `cursor`: of the page before. Ids carry their time, so one place in time is a place in each
/// table.
Page of_customer(Tx& tx, const Customer& customer, About about, const std::string& cursor,
                 int limit);

/// How a car stands with us.
struct CarVisit {
  std::string id;
  std::int64_t number = 0;
  std::string status;
  std::string service;
  Instant window_start;
  std::optional<int> odometer;
};
BOOST_DESCRIBE_STRUCT(CarVisit, (), (id, number, status, service, window_start, odometer))
std::vector<CarVisit> visits_of_car(Tx& tx, const VehicleId& id);  ///< Newest first.

struct Money {
  std::int64_t invoices = 0;
  std::int64_t paid_cents = 0;
  std::int64_t owed_cents = 0;
};
BOOST_DESCRIBE_STRUCT(Money, (), (invoices, paid_cents, owed_cents))
Money money_of(Tx& tx, const CustomerId& id);

std::int64_t visits_of(Tx& tx, const CustomerId& id);
/// Other customers with the same phone or mail: probably the same person twice.
std::vector<Customer> same_party(Tx& tx, const Customer& customer);
/// Numbers they called from or named, other than the one we call them by.
std::vector<std::string> other_phones(Tx& tx, const Customer& customer);
/// The newest lead that still wants something, else the newest.
std::string lead_to_talk_by(Tx& tx, const CustomerId& id);
/// Of their texts; empty when there are none.
std::string conversation_of(Tx& tx, const Customer& customer);

}  // namespace roadcall::history

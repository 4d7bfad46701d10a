#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/parts/part.h"

/// What the shop keeps, where it is, and what went into which job.
namespace roadcall::parts {

inline constexpr const char* kShelf = "shelf";
inline constexpr int kQuantityMost = 100'000;
inline constexpr std::int64_t kCentsMost = 100'000'000;

/// A part with how many are where.
struct Stocked {
  Part part;
  std::vector<PartLevel> levels;  ///< Places that hold some, the shelf first.
  int on_order = 0;               ///< Asked of suppliers for the shelf, not here yet.
  int quantity() const;
  bool below_minimum() const { return quantity() + on_order < part.minimum; }
};

Result<Stocked> add(Tx& tx, Part wanted);
/// Expects the version that was read; refused with the field's name.
Result<Stocked> change(Tx& tx, const Part& wanted, std::int64_t expected_version);
std::optional<Stocked> find(Tx& tx, const PartId& id);
std::optional<Part> by_number(Tx& tx, const std::string& number);

/// `q` is part of a number, or parts of words of a description. Empty fields do not filter.
struct Query {
  std::string q, number;
  bool reorder = false;  ///< Only what is below its minimum.
  bool oldest_first = false;
  std::string cursor;
  int limit = 50;
};
std::vector<Stocked> list(Tx& tx, const Query& query);

/// Moves some; an empty place is outside the house. Refuses more than is there, an unknown place
/// or job, and a move from a place to itself. With a job, what leaves the house was used on it,
/// and refused when that visit's invoice is made (`job.invoiced`) and nothing else pays for it.
struct Move {
  std::string from, to;
  int quantity = 1;
  JobId job_id;
  std::string reason;
  bool included = false;  ///< An approved line pays for it already.
};
Result<Stocked> move(Tx& tx, const PartId& id, const Move& wanted);

/// What a place holds.
struct Held {
  PartId id;
  std::string number, description;
  std::int64_t price_cents = 0;
  int quantity = 0;
};
BOOST_DESCRIBE_STRUCT(Held, (), (id, number, description, price_cents, quantity))
std::vector<Held> held_in(Tx& tx, const std::string& place);  ///< By name.

/// Writes down that something went into a job, whatever its origin.
JobPart use(Tx& tx, JobPart used);
/// It was not used after all: nobody is charged for it, and it goes back to where it came from.
/// Refused when the visit's invoice asks for it (`job.invoiced`).
std::optional<Error> put_back(Tx& tx, const JobId& job, const JobPartId& id);
std::vector<JobPart> used_on(Tx& tx, const JobId& job);

}  // namespace roadcall::parts

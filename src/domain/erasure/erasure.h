#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/enums.h"
#include "base/result.h"
#include "db/tx.h"

/// A person's wish to be forgotten, carried out: what names them or was said is emptied, wherever
/// it lies. Rows of money stay, of somebody without a name (decision 11). Every step may be done
/// again.
namespace roadcall::erasure {

/// party: a number or mail address.
BOOST_DEFINE_ENUM_CLASS(Kind, message, call, vehicle, estimate, job, invoice, payment, party, lead,
                        customer)

/// One thing that knows of the person.
struct Item {
  Kind kind = Kind::customer;
  std::string id;
};

/// All that knows of them, in the order in which it is emptied: what it is found by comes last.
struct Found {
  std::vector<Item> items;
  std::vector<std::string> paths;  ///< Of files, below the data folder.
};

inline constexpr std::size_t kAtOnce = 50;  ///< Items of one transaction.
inline constexpr const char* kNameless = "Erased customer";

/// Open work or money that speaks against it.
std::optional<Error> why_not(Tx& tx, const CustomerId& id);
Found gather(Tx& tx, const CustomerId& id);
/// Empties one. The files must be gone from the disk by then: their rows go with it.
void erase(Tx& tx, const Item& item);

}  // namespace roadcall::erasure

#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/day.h"
#include "base/result.h"
#include "db/tx.h"
#include "domain/shops/shop.h"

namespace roadcall::shops {

struct NewShop {
  std::string name;
  std::string phone;  ///< Any written form; stored E.164. Empty: it has none yet.
  std::string timezone = "America/New_York";
  std::vector<std::string> domains;
  std::string forward_to;
};

/// Opens a shop with its number, domains, and the starting price book. Refuses a number or domain
/// in use.
Result<Shop> open(Tx& tx, const NewShop& wanted);

std::optional<Shop> find(Tx& tx, const ShopId& id);
/// The transaction's own shop. Throws when there is none: a verb ran without a shop.
Shop current(Tx& tx);
/// By the number that was called, as a carrier writes it.
std::optional<Shop> by_number(Tx& tx, const std::string& number);
/// By the Host of a request, with or without port, `www.` and `crm.`; for a host that is no shop's,
/// the one that was opened first. Nullopt when there is no shop.
std::optional<Shop> by_host(Tx& tx, std::string_view host);
/// The one that was opened first, which stands for an address or a number that is no shop's.
std::optional<Shop> first(Tx& tx);
std::vector<Shop> all(Tx& tx);
std::vector<std::string> numbers(Tx& tx);  ///< That reach the transaction's shop.
std::vector<std::string> domains(Tx& tx);  ///< That show it.
/// Where its pages are: the installation's public address, with the shop's first domain in place of
/// a host that is none of its own. A shop without a domain is shown at the installation's.
std::string address(Tx& tx, const std::string& installation);

/// Gives a shop that sends from no number yet its own. Refuses one of another shop.
Result<Shop> take_number(Tx& tx, const Shop& shop, const std::string& phone);
/// The host names that show the transaction's shop, instead of those it had. Refuses what is no
/// host name, and one of another shop.
Result<std::vector<std::string>> set_domains(Tx& tx, const std::vector<std::string>& wanted);

/// The numbers that reach the transaction's shop, instead of those it had; it sends from the first
/// where it had none to send from. Refuses what is no telephone number, one of another shop, and to
/// give up the number it sends from.
Result<std::vector<std::string>> set_numbers(Tx& tx, const Shop& shop,
                                             const std::vector<std::string>& wanted);

/// Checks and stores new settings; refused with the field's name. Expects the version that was
/// read.
Result<Shop> change(Tx& tx, const Shop& wanted, std::int64_t expected_version);

/// The shop's day named `2026-12-01`; today when nothing is named. Refuses what is no date.
Result<Day> day_asked(const Shop& shop, const std::string& date, Instant now);
/// The refusal of a week's hours, naming the field below `field` and the day.
std::optional<Error> check_hours(const std::string& field, const std::vector<DayHours>& hours);
/// Is the shop open at this moment, by its own clock?
bool is_open(const Shop& shop, Instant now);
/// Is it quiet time for that number, when only answers may be sent to it: at the shop, or where its
/// area code lies? Ends at `quiet_ends`, when it is quiet at neither.
bool is_quiet(const Shop& shop, const std::string& phone, Instant now);
Instant quiet_ends(const Shop& shop, const std::string& phone, Instant now);

}  // namespace roadcall::shops

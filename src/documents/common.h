#pragma once

#include <string>
#include <string_view>

#include "documents/documents.h"
#include "domain/customers/customer.h"
#include "domain/estimates/estimate.h"
#include "domain/shops/language.h"
#include "paper/paper.h"

namespace roadcall::documents {

/// A sheet with the shop's letterhead and nothing else yet.
paper::Document sheet_of(const Shop& shop, const Language& say, Instant made_at);

std::string miles(int count, const Language& say);  ///< `90,500 miles`

/// `1.5 h`, `2`; labour of a whole unit is a menu price and counts as one.
std::string quantity(LineKind kind, std::int64_t milli, bool hours);

paper::Party car_party(const std::optional<Vehicle>& car, const std::string& otherwise,
                       const Language& say);
std::string plate(const Vehicle& car, const Language& say);  ///< The owner's: on no car passport.
paper::Party person_party(const std::string& name, const std::string& phone,
                          const std::string& email, const std::string& address,
                          const Language& say);

/// With the shop's logo, and named `Estimate RC-10427.pdf`.
Printable printable(Tx& tx, const Shop& shop, paper::Document document);
/// Where a file lies when it is a picture that a paper can show; else empty.
std::string picture_path(Tx& tx, const FileId& id);

std::string in_words(std::string service);  ///< `oil_change` → `Oil change`.
std::string car_name(const Vehicle& car);   ///< `2014 Honda Civic`; empty when nothing is known.

}  // namespace roadcall::documents

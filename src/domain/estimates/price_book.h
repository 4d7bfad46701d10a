#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/shops/language.h"

namespace roadcall::price_book {

/// The 40 jobs a new shop starts with (hours and prices of the system this replaces).
void add_starting_items(Tx& tx);
/// The name of a job in the reader's language: those that a shop starts with are ours to translate,
/// the shop's own stay as they are.
std::string said(std::string_view name, const Language& say);
/// The key of the English name of a starting job that is written in Spanish; empty for all else.
std::string english_key(const std::string& spanish_key);

inline constexpr int kItemsMax = 500;

std::vector<PriceItem> all(Tx& tx, bool active_only = false);  ///< In the shop's order.
std::optional<PriceItem> find(Tx& tx, const std::string& id);

/// The job that a form's free text, or a service of the speech vocabulary, names: the same name; a
/// usual short name (`battery`, `brake pads`, `check engine`, `frenos`); else the first job of that
/// service.
/// Nullopt: no price, a person must say one.
std::optional<PriceItem> named(Tx& tx, const std::string& written);

Result<PriceItem> add(Tx& tx, PriceItem wanted);
/// Expects the version that was read; refused with the field's name.
Result<PriceItem> change(Tx& tx, const PriceItem& wanted, std::int64_t expected_version);
Result<PriceItem> remove(Tx& tx, const std::string& id);

}  // namespace roadcall::price_book

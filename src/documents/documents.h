#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "db/tx.h"
#include "domain/estimates/estimate.h"
#include "domain/invoices/invoice.h"
#include "domain/parts/part.h"
#include "paper/paper.h"

/// What a shop hands out on paper, composed from its rows, in the customer's language. The rows are
/// read in a transaction; `pdf` sets the sheet after it.
namespace roadcall::documents {

struct Printable {
  std::string file_name;  ///< `Estimate RC-10427.pdf`
  paper::Document document;
  std::string logo_path = {};       ///< Of pictures below the data folder; may be empty.
  std::string signature_path = {};  ///< Of the document's signature.
};

inline constexpr std::uintmax_t kPictureBytesMost = 2 << 20;  ///< A larger one is left out.

/// Reads the pictures and sets the sheet: outside of any transaction. A picture that is not there
/// is left out.
std::string pdf(const Printable& printable, const std::string& data_dir);

std::optional<Printable> estimate(Tx& tx, const EstimateId& id);
/// The invoice; once nothing is owed on it, the receipt.
std::optional<Printable> invoice(Tx& tx, const InvoiceId& id);
/// For the supplier: what it costs the shop, and not what the customer pays.
std::optional<Printable> part_order(Tx& tx, const PartOrderId& id);
/// A car's history here, without a word on people: by the secret of its link. Enters the shop.
std::optional<Printable> passport(Tx& tx, const std::string& token);

/// An estimate or an invoice by its id alone, as it goes along with a mail.
std::optional<Printable> of(Tx& tx, const std::string& id);

}  // namespace roadcall::documents

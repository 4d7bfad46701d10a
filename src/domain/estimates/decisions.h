#pragma once

#include <boost/describe.hpp>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/estimates/estimates.h"
#include "domain/shops/shop.h"

/// A customer's yes or no to an estimate, and the evidence of it.
namespace roadcall::estimates {

/// How it was given.
BOOST_DEFINE_ENUM_CLASS(Method, page, phone, in_person, text)

struct Decision {
  std::map<std::string, std::string> lines;  ///< Line id → `approved` or `declined`.
  Method method = Method::page;
  std::string name;  ///< Who said so.
  /// The finger's drawing, kept below the data folder already; empty when there is none.
  std::string signature_path;
  std::int64_t signature_bytes = 0;
  std::string note;
  std::string device;  ///< User-Agent.
};

/// Was it answered, with yes or no?
bool is_decided(EstimateStatus status);
bool is_decided(const Estimate& estimate);  ///< Also when another version replaced it since.

/// Writes down what was decided. A line that is not named stays unanswered and may be answered
/// later; only the other options of a group go with the one chosen, and discounts and supplies with
/// their work. The same again gives the same answer; refuses to take an answer back
/// (`estimate.decided`), an estimate that is too old (`estimate.expired`) or replaced
/// (`estimate.superseded`), unknown lines, and two options of one group. The lead follows:
/// accepted, or back to contacted. A yes replaces the older versions (`replace_older`).
Result<Full> decide(Tx& tx, const Shop& shop, const EstimateId& id, const Decision& decision);

/// The evidence: what was shown, how it was answered, by whom, from where. Rows are only added.
struct Evidence {
  EstimateDecisionId id;
  ShopId shop_id;
  EstimateId estimate_id;
  std::string method;
  std::string name;
  FileId signature_file_id;
  UserId recorded_by;
  std::string address;
  std::string device;
  std::string note;
  std::string seen;  ///< The estimate as it was shown, in JSON.
  std::int64_t approved_total_cents = 0;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Evidence, (),
                      (id, shop_id, estimate_id, method, name, signature_file_id, recorded_by,
                       address, device, note, seen, approved_total_cents, at))
std::optional<Evidence> latest_evidence(Tx& tx, const EstimateId& id);

/// The customer opened the page: noted once.
void note_viewed(Tx& tx, const EstimateId& id);

/// What a job may charge: the approved lines of its estimate and of extra work on it; when its
/// estimate was never decided (agreed by word, booked by the shop), all that its total counts.
std::vector<EstimateLine> chargeable_lines(Tx& tx, const EstimateId& estimate, const JobId& job);

/// The open estimates of a phone's customer, for a text that says yes.
std::vector<Full> open_of_customer(Tx& tx, const CustomerId& customer);

/// The customer asks about an estimate: it joins the conversation, and the owner hears of it.
void note_question(Tx& tx, const Shop& shop, const Full& full, const std::string& text);

/// What the shop's state wants said on an estimate, in our words with the place in the law.
std::vector<std::string> statements(const std::string& rules, std::string_view language = "en");
/// The same for an invoice.
std::vector<std::string> invoice_statements(const std::string& rules, std::string_view language);

}  // namespace roadcall::estimates

#pragma once

#include <boost/describe.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/ids.h"
#include "base/instant.h"
#include "db/tx.h"

/// The consent ledger: who allowed or forbade texts, with which words, when, how, from where. Rows
/// are only ever added; they are evidence (47 CFR 64.1200). Only a person's wish to be forgotten
/// takes them away.
namespace roadcall::consents {

/// What a row says. `granted`: allowed texts (ticked a form, wrote START). `revoked`: wants none
/// (STOP). `restored`: took that back (START). `unreachable`: the number cannot get texts.
inline constexpr std::string_view kGranted = "granted";
inline constexpr std::string_view kRevoked = "revoked";
inline constexpr std::string_view kRestored = "restored";
inline constexpr std::string_view kUnreachable = "unreachable";

inline constexpr std::size_t kWordingMax = 1000;

struct Consent {
  ConsentId id;
  ShopId shop_id;
  std::string phone;
  std::string action;
  std::string wording;  ///< Exactly what was shown, or written by the person.
  std::string source;  ///< web_form (our own), api (a form elsewhere), text, voice, carrier, staff.
  std::string page;
  std::string address;  ///< Network address.
  std::string device;
  std::string subject_id;  ///< The message or lead it came with.
  Instant at;
};
BOOST_DESCRIBE_STRUCT(Consent, (),
                      (id, shop_id, phone, action, wording, source, page, address, device,
                       subject_id, at))

/// What a caller knows of the act; time and network address come from the transaction.
struct Act {
  std::string phone;
  std::string action;
  std::string wording;
  std::string source;
  std::string page = {};
  std::string device = {};
  std::string subject_id = {};
};

/// Adds a row; over-long texts are cut to the columns' lengths.
Consent record(Tx& tx, const Act& act);

/// Did this number say STOP, and not START since? A ticked form does not undo a STOP: anybody can
/// type a number.
bool is_stopped(Tx& tx, const std::string& phone);
/// When they said so last, if that is how it stands.
std::optional<Instant> stopped_since(Tx& tx, const std::string& phone);

/// Is that how it stands, and was it said in a call?
bool refused_aloud(Tx& tx, const std::string& phone);

/// Has the carrier told us that this number cannot get texts, and has it not written to us since?
bool is_unreachable(Tx& tx, const std::string& phone);

/// May we answer this person's own request by text? They ticked the box, wrote to us, or called us.
bool asked_for_answers(Tx& tx, const std::string& phone);
/// Did they agree in writing (a ticked box or START), as marketing needs?
bool agreed_in_writing(Tx& tx, const std::string& phone);

/// Forgets what a number said, but not that it wants no texts: one bare row says so (decision 11).
void forget(Tx& tx, const std::string& phone);

inline constexpr int kHistoryMax = 200;
std::vector<Consent> history(Tx& tx, const std::string& phone);  ///< Newest first.

}  // namespace roadcall::consents

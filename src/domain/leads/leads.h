#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "db/tx.h"
#include "domain/leads/lead.h"
#include "domain/shops/shop.h"

namespace roadcall::leads {

/// `RC-10427`. The first lead of a shop is 10001.
inline constexpr std::int64_t kFirstNumber = 10001;
std::string reference(std::int64_t number);
/// A service as a text says it: `oil change`; empty for `other`.
std::string service_words(const std::string& service);

/// A call rings: the lead exists from here on. Joins an open lead of the same caller that was
/// opened or called about within the shop's `repeat_call_minutes`, else opens one (an `anonymous`
/// caller always gets a new one). Emits `lead.created`/`lead.changed`.
Lead open_from_call(Tx& tx, const Shop& shop, const std::string& caller_id, const CallId& call_id);

/// The caller of the call that opened this lead is known now: it is filled in. Who has another open
/// lead (see open_from_call) has that one called again instead; what was opened for nobody is
/// closed as lost, unless a person worked on it already. Gives the call's lead.
std::optional<Lead> caller_found(Tx& tx, const Shop& shop, const LeadId& id,
                                 const std::string& caller_id);

/// A lead with everything already known (web form, staff, API, text). `wanted.id`, number, times
/// are set here. Field lengths must have been checked by `validate`.
Lead open(Tx& tx, Lead wanted);

/// Trims, normalises the phone, checks lengths and vocabulary; refused with the field's name.
Result<Lead> validate(Lead wanted);
/// The same, in place, with all that is wrong.
std::vector<Error> tidy(Lead& lead);

std::optional<Lead> find(Tx& tx, const LeadId& id);
std::optional<Lead> by_number(Tx& tx, std::int64_t number);
/// When that phone's last requests on the web came, newest first.
std::vector<Instant> asked_on_web(Tx& tx, const std::string& phone, int limit);
/// The newest lead of that phone that is not paid, lost or spam.
std::optional<Lead> open_lead_of(Tx& tx, const std::string& phone);

/// Writes a changed lead: bumps version, keeps `stage_at`, search terms and audit right, emits
/// `lead.changed`. Nobody waits any more for what a planned visit or an end settles. `action` names
/// why (`lead.understood`, `lead.changed`).
Lead save(Tx& tx, const Lead& before, Lead after, std::string_view action = "lead.changed");

/// They called again, left a message or wrote: where somebody had worked on it already, it waits
/// for an answer and stands on Today again. A new one stands there anyway.
void wait_for_answer(Lead& lead, Instant now);
/// Somebody of the shop is in touch with them: it counts as touched, and what waited for just that
/// (an answer, a reminder that is due) is done. An emergency waits on until somebody takes it.
void be_in_touch(Lead& lead, Instant now);
/// Has it come to an end (paid, lost, spam)?
bool is_closed(const Lead& lead);

/// What the shop does to a lead: checks, sets `confirmed` for the fields that differ. A person who
/// gives it to somebody, moves it on or puts it off has touched it; fields put right answer nobody.
/// Put back to `new` after nothing but moves and such, it is untouched again and stands on Today.
/// Refuses a stale version (Kind::precondition).
Result<Lead> change(Tx& tx, const Lead& wanted, std::int64_t expected_version);

/// Whose lead it is: its customer and car, found or made by what it says where they are not known.
Lead with_customer(Tx& tx, const Lead& lead);

/// Fields heard in a call, with confidence. Never overwrites a confirmed field, the caller id, or a
/// value already there with less confidence; kind spam/vendor/… moves the lead to its list; nothing
/// is thrown away.
struct Heard {
  std::string kind, name, phone, vehicle_make, vehicle_model, vehicle_engine, service, issue,
      urgency, address, preferred_time, language;
  std::optional<int> vehicle_year;
  std::string confidence_json = "{}";
};
Lead understand(Tx& tx, const Lead& lead, const Heard& heard);

/// What was said, of a lead whose call was not ours.
void keep_transcript(Tx& tx, const LeadId& id, const std::string& transcript);
std::map<std::string, std::string> transcripts_of(Tx& tx, const std::vector<std::string>& ids);

/// What a person must still do, the important first: `take_emergency`, `call_back`,
/// `review_fields`, `send_estimate`, `assign`. Derived from the row alone, so that a list of them
/// stays cheap.
std::vector<std::string> needs(const Lead& lead);

/// A page of leads. Keyset by id; empty fields do not filter. `q` searches names, cars and e-mail
/// addresses (words, by prefix), parts of phones, and references. See lead_list.cc for how the cost
/// stays flat.
struct Query {
  std::string q, stage, kind, source, urgency, assigned_to, customer_id, phone, email, reference;
  std::string caller_id, name, service;
  std::string sort = "-created_at";  ///< or `created_at`.
  std::string cursor;
  int limit = 50;  ///< 1–200.
};
struct Page {
  std::vector<Lead> leads;
  std::string next_cursor;  ///< Empty at the end.
};
Result<Page> list(Tx& tx, const Query& query);
/// Ids of those that `q` finds, newest first: for lists of what hangs on leads.
std::vector<std::string> matching(Tx& tx, const std::string& q);

}  // namespace roadcall::leads

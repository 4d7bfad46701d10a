#include "domain/calls/heard.h"

#include <algorithm>
#include <array>

#include "base/json.h"
#include "base/text.h"
#include "domain/calls/calls.h"
#include "domain/customers/customers.h"
#include "domain/leads/lead_fields.h"
#include "domain/leads/leads.h"
#include "domain/staff/staff.h"
#include "speech/answerer.h"
#include "speech/extract.h"

namespace roadcall::heard {
namespace {

// What a language model may still find when the rules did not.
constexpr std::array<std::string_view, 3> kWorthAsking{"name", "phone", "service"};

// A number said without its area code is one of the shop's own area.
speech::Context context_of(const Recording& recording, const Shop& shop) {
  const bool national = shop.phone.starts_with("+1") && shop.phone.size() == 12;
  return {local_time(recording.created_at, shop.timezone).year,
          national ? shop.phone.substr(2, 3) : ""};
}

// What the caller may have said: of a talk without what one of us says of himself.
std::string callers_words(Tx& tx, const Recording& recording) {
  const auto call = calls::find(tx, recording.call_id);
  if (!call || call->outcome != CallOutcome::answered) return recording.transcript;
  std::vector<std::string> staff;
  for (const User& user : staff::all(tx)) staff.push_back(user.name);
  return speech::without_answerer(recording.transcript, staff);
}

// `extraction` is the contract's JSON: the one shape that is stored, shown and read back.
json::object object_in(const std::string& text) {
  auto parsed = json::parse(text);
  return parsed && parsed->is_object() ? std::move(parsed->get_object()) : json::object();
}

json::object stored(const Recording& recording) { return object_in(recording.extraction); }

json::object as_object(const speech::Extraction& said) {
  json::object object = object_in(speech::to_json(said));
  if (said.language) object["language"] = *said.language;
  return object;
}

const json::value* member(const json::object& from, std::string_view key) {
  return from.if_contains(boost::json::string_view(key.data(), key.size()));
}

std::string text(const json::object& from, std::string_view key) {
  const json::value* found = member(from, key);
  if (found == nullptr || !found->is_string()) return "";
  return std::string(std::string_view(found->get_string()));
}

json::object part(const json::object& from, std::string_view key) {
  const json::value* found = member(from, key);
  return found != nullptr && found->is_object() ? found->get_object() : json::object();
}

leads::Heard fields_of(const json::object& said) {
  const json::object vehicle = part(said, "vehicle");
  leads::Heard heard;
  heard.kind = text(said, "kind");
  heard.name = text(said, "name");
  heard.phone = text(said, "phone");
  if (const json::value* year = member(vehicle, "year"); year != nullptr && year->is_int64())
    heard.vehicle_year = static_cast<int>(year->get_int64());
  heard.vehicle_make = text(vehicle, "make");
  heard.vehicle_model = text(vehicle, "model");
  heard.vehicle_engine = text(vehicle, "engine");
  heard.service = text(said, "service");
  heard.issue = text(said, "issue");
  heard.urgency = text(said, "urgency");
  heard.address = text(said, "address");
  heard.preferred_time = text(said, "preferred_time");
  heard.language = text(said, "language");
  heard.confidence_json = json::write(part(said, "confidence"));
  return heard;
}

// The transcriber took it for silence and the rules found nothing in it: a hallucination.
bool says_nothing(const json::object& said) {
  return text(said, "name").empty() && text(said, "phone").empty() &&
         text(said, "service").empty() && text(part(said, "vehicle"), "make").empty();
}

void store(Recording& recording, const json::object& said) {
  recording.status =
      text(said, "kind") == "empty" ? RecordingStatus::empty : RecordingStatus::transcribed;
  recording.extraction = json::write(said);
}

bool is_customer(LeadKind kind) {
  return kind == LeadKind::lead || kind == LeadKind::existing_customer;
}

// A doubtful name names nobody.
std::string sure_name(const Lead& lead) {
  const auto unsure = leads::unsure_fields(lead);
  const bool doubtful = std::find(unsure.begin(), unsure.end(), "name") != unsure.end();
  return doubtful ? "" : lead.name;
}

Lead joined_to_customer(Tx& tx, const Lead& lead) {
  if (!is_customer(lead.kind) || lead.phone.empty()) return lead;
  const Customer customer = customers::find_or_make(tx, {.name = sure_name(lead),
                                                         .phone = lead.phone,
                                                         .email = lead.email,
                                                         .address = lead.address,
                                                         .language = lead.language});
  Lead after = lead;
  after.customer_id = customer.id;
  Vehicle said;
  said.year = lead.vehicle_year;
  said.make = lead.vehicle_make;
  said.model = lead.vehicle_model;
  if (const auto vehicle = customers::find_or_make_vehicle(tx, customer.id, said))
    after.vehicle_id = vehicle->id;
  const bool same = after.customer_id == lead.customer_id && after.vehicle_id == lead.vehicle_id;
  return same ? lead : leads::save(tx, lead, std::move(after), "lead.customer_found");
}

}  // namespace

void read(Tx& tx, Recording& recording, const Shop& shop, bool doubtful) {
  json::object said =
      as_object(speech::extract(callers_words(tx, recording), context_of(recording, shop)));
  if (doubtful && says_nothing(said)) said["kind"] = "empty";
  store(recording, said);
}

bool is_emergency(const Recording& recording) {
  return text(stored(recording), "urgency") == "emergency";
}

bool has_open_fields(const Recording& recording) {
  const json::object said = stored(recording);
  const std::string kind = text(said, "kind");
  if (kind != "lead" && kind != "existing_customer") return false;
  const bool no_car = text(part(said, "vehicle"), "make").empty();
  return no_car || std::any_of(kWorthAsking.begin(), kWorthAsking.end(),
                               [&](std::string_view key) { return text(said, key).empty(); });
}

bool fill(Tx& tx, Recording& recording, const Shop& shop, const recordings::Guess& guess) {
  const std::string words = callers_words(tx, recording);
  const speech::Extraction said = speech::extract(words, context_of(recording, shop));
  speech::Extraction proposal;
  proposal.name = guess.name;
  proposal.phone = guess.phone;
  proposal.vehicle.year = guess.vehicle_year;
  proposal.vehicle.make = guess.vehicle_make;
  proposal.vehicle.model = guess.vehicle_model;
  proposal.issue = guess.issue;
  proposal.address = guess.address;
  proposal.preferred_time = guess.preferred_time;
  const json::object filled = as_object(speech::fill_open_fields(said, proposal, words));
  const std::string before = recording.extraction;
  store(recording, filled);
  return recording.extraction != before;
}

Lead understood(Tx& tx, const Lead& lead, const Recording& recording) {
  leads::Heard heard = fields_of(stored(recording));
  if (recording.status == RecordingStatus::empty) {
    heard = {};
    heard.kind = "empty";
  }
  return joined_to_customer(tx, leads::understand(tx, lead, heard));
}

}  // namespace roadcall::heard

#include "domain/leads/leads.h"

#include "api/resources.h"
#include "api/views.h"
#include "base/text.h"
#include "domain/calls/alerts.h"
#include "domain/calls/notices.h"
#include "domain/conversations/conversations.h"
#include "domain/customers/customers.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"

namespace roadcall::api {
namespace {

// What a person may write about a lead.
struct Fields {
  Maybe name, phone, email, address;
  LeadVehicleView vehicle;
  Maybe service, issue, preferred_time;
  Urgency urgency = Urgency::routine;
  LeadKind kind = LeadKind::lead;
  LeadStage stage = LeadStage::new_;
  std::string language = "en";
  Maybe assigned_to;
  std::optional<Instant> follow_up_at;
};
BOOST_DESCRIBE_STRUCT(Fields, (),
                      (name, phone, email, address, vehicle, service, issue, preferred_time,
                       urgency, kind, stage, language, assigned_to, follow_up_at))

constexpr std::size_t kTranscriptMost = 20'000;

struct NewLead : Fields {
  std::optional<LeadSource> source;
  Maybe transcript;
};
BOOST_DESCRIBE_STRUCT(NewLead, (Fields), (source, transcript))

struct Touch {
  bool contacted = false;
};
BOOST_DESCRIBE_STRUCT(Touch, (), (contacted))

Fields fields_of(const Lead& lead) {
  return {.name = maybe(lead.name),
          .phone = maybe(lead.phone),
          .email = maybe(lead.email),
          .address = maybe(lead.address),
          .vehicle = {lead.vehicle_year, maybe(lead.vehicle_make), maybe(lead.vehicle_model),
                      maybe(lead.vehicle_engine), maybe(lead.vehicle_vin)},
          .service = maybe(lead.service),
          .issue = maybe(lead.issue),
          .preferred_time = maybe(lead.preferred_time),
          .urgency = lead.urgency,
          .kind = lead.kind,
          .stage = lead.stage,
          .language = lead.language,
          .assigned_to = maybe(lead.assigned_to),
          .follow_up_at = lead.follow_up_at};
}

Lead with_fields(Lead lead, const Fields& fields) {
  lead.name = fields.name.value_or("");
  lead.phone = fields.phone.value_or("");
  lead.email = fields.email.value_or("");
  lead.address = fields.address.value_or("");
  lead.vehicle_year = fields.vehicle.year;
  lead.vehicle_make = fields.vehicle.make.value_or("");
  lead.vehicle_model = fields.vehicle.model.value_or("");
  lead.vehicle_engine = fields.vehicle.engine.value_or("");
  lead.vehicle_vin = fields.vehicle.vin.value_or("");
  lead.service = fields.service.value_or("");
  lead.issue = fields.issue.value_or("");
  lead.preferred_time = fields.preferred_time.value_or("");
  lead.urgency = fields.urgency;
  lead.kind = fields.kind;
  lead.stage = fields.stage;
  lead.language = fields.language;
  lead.assigned_to = UserId{fields.assigned_to.value_or("")};
  lead.follow_up_at = fields.follow_up_at;
  return lead;
}

// Rules that need other rows than the lead's.
std::optional<Error> check_fields(Tx& tx, const Fields& fields) {
  if (fields.language.empty() || fields.language.size() > 10)
    return invalid("language", "language must be a tag like en.");
  if (!fields.assigned_to || fields.assigned_to->empty()) return std::nullopt;
  const auto user = staff::find(tx, UserId{*fields.assigned_to});
  if (user && !user->disabled) return std::nullopt;
  return invalid("assigned_to", "assigned_to must be somebody who works here.");
}

// Somebody must be there to call or write to.
bool is_somebody(const Lead& lead) {
  return !trimmed(lead.name).empty() || !trimmed(lead.phone).empty() ||
         !trimmed(lead.email).empty();
}

const Error kNobody = invalid("name", "A lead needs a name, a phone or an email.");

// Takes `confirmed` out of a patch; it is no field of its own.
Result<std::vector<std::string>> take_confirmed(Call& call) {
  json::object& body = call.body.get_object();
  const json::value* given = body.if_contains("confirmed");
  if (given == nullptr) return std::vector<std::string>();
  auto names = json::decode<std::vector<std::string>>(*given);
  if (!names) return invalid("confirmed", "confirmed must be a list of field names.");
  constexpr std::string_view kKnown = " name phone vehicle service urgency kind address issue ";
  for (const std::string& name : *names)
    if (name.empty() || kKnown.find(" " + name + " ") == std::string_view::npos)
      return invalid("confirmed", "confirmed names a field that needs no confirming.");
  body.erase("confirmed");
  return names;
}

void join_customer(Tx& tx, Lead& lead) {
  if (lead.phone.empty() && lead.email.empty()) return;
  lead.customer_id =
      customers::find_or_make(tx, {lead.name, lead.phone, lead.email, lead.address, lead.language})
          .id;
}

// Who wants an emergency that somebody else took is told so; who spoke to them anyway has.
Result<Lead> touched(Tx& tx, const User& user, const Lead& lead, const Touch& touch) {
  const bool was_taken =
      lead.urgency == Urgency::emergency && !touch.contacted && !alerts::taker(tx, lead.id).empty();
  if (lead.waits_for == Waits::help || was_taken) {
    const auto taken = alerts::take_lead(tx, shops::current(tx), lead, user);
    if (!taken || !was_taken) return taken;
  }
  Lead after = lead;
  leads::be_in_touch(after, tx.now());
  if (after.assigned_to.empty()) after.assigned_to = user.id;
  if (touch.contacted && after.stage == LeadStage::new_) after.stage = LeadStage::contacted;
  if (touch.contacted) conversations::mark_read_about(tx, lead.id);
  return leads::save(tx, lead, std::move(after), "lead.touched");
}

// An emergency is told to whoever is on call, unless the one who writes it down takes it.
Lead with_help(Call& call, Tx& tx, const Lead& lead) {
  const bool theirs = call.caller.signed_in && lead.assigned_to == call.user().id;
  if (lead.urgency == Urgency::emergency && !theirs) alerts::raise(tx, shops::current(tx), lead);
  return leads::find(tx, lead.id).value();
}

}  // namespace

Answer list_leads(Call& call, Tx& tx) {
  const auto page = paging(call);
  if (!page) return page.error();
  leads::Query query{.q = page->q,
                     .stage = call.query("stage"),
                     .kind = call.query("kind"),
                     .source = call.query("source"),
                     .urgency = call.query("urgency"),
                     .assigned_to = call.query("assigned_to"),
                     .customer_id = call.query("customer_id"),
                     .phone = call.query("phone"),
                     .email = call.query("email"),
                     .reference = call.query("reference"),
                     .caller_id = call.query("caller_id"),
                     .name = call.query("name"),
                     .service = call.query("service"),
                     .sort = page->sort,
                     .cursor = page->cursor,
                     .limit = page->limit};
  const auto found = leads::list(tx, query);
  if (!found) return found.error();
  return reply_list(*page, views(tx, found->leads, call.api.settings.app_url), found->next_cursor);
}

Answer get_lead(Call& call, Tx& tx) {
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  return reply_versioned(200, view(tx, *lead, call.api.settings.app_url));
}

Answer create_lead(Call& call, Tx& tx) {
  const auto fields = body_as<NewLead>(call);
  if (!fields) return fields.error();
  if (auto bad = check_fields(tx, *fields)) return *bad;
  const std::string transcript = trimmed(fields->transcript.value_or(""));
  if (character_count(transcript) > kTranscriptMost)
    return invalid("transcript", "transcript may have at most 20000 characters.");
  auto lead = leads::validate(with_fields(Lead{}, *fields));
  if (!lead) return lead.error();
  if (!is_somebody(*lead)) return kNobody;
  lead->source =
      fields->source.value_or(call.caller.signed_in ? LeadSource::manual : LeadSource::api);
  join_customer(tx, *lead);
  if (call.caller.signed_in) lead->touched_at = tx.now();
  const Lead opened = leads::open(tx, *std::move(lead));
  if (!transcript.empty()) leads::keep_transcript(tx, opened.id, transcript);
  // What a machine writes down nobody has seen; history that it brings along is no news.
  if (!call.caller.signed_in && opened.stage == LeadStage::new_)
    notices::new_lead(tx, shops::current(tx), opened);
  return reply_versioned(201, view(tx, with_help(call, tx, opened), call.api.settings.app_url));
}

Answer update_lead(Call& call, Tx& tx) {
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  const auto confirmed = take_confirmed(call);
  if (!confirmed) return confirmed.error();
  const auto fields = patched(fields_of(*lead), call);
  if (!fields) return fields.error();
  if (auto bad = check_fields(tx, *fields)) return *bad;
  Lead wanted = with_fields(*lead, *fields);
  // A caller who hid their number is nobody yet; who is known stays so.
  if (is_somebody(*lead) && !is_somebody(wanted)) return kNobody;
  wanted.confirmed = json::write(*confirmed);
  const auto changed = leads::change(tx, wanted, call.version_or(lead->version));
  if (!changed) return changed.error();
  const bool seen_to = changed->stage != lead->stage || changed->follow_up_at != lead->follow_up_at;
  if (call.caller.signed_in && seen_to) conversations::mark_read_about(tx, changed->id);
  const bool became = lead->urgency != Urgency::emergency;
  return reply_versioned(
      200, view(tx, became ? with_help(call, tx, *changed) : *changed, call.api.settings.app_url));
}

Answer touch_lead(Call& call, Tx& tx) {
  const auto touch = body_as<Touch>(call);
  if (!touch) return touch.error();
  const auto lead = leads::find(tx, LeadId{call.id()});
  if (!lead) return not_found("lead");
  const auto after = touched(tx, call.user(), *lead, *touch);
  if (!after) return after.error();
  return reply_versioned(201, view(tx, *after, call.api.settings.app_url));
}

}  // namespace roadcall::api

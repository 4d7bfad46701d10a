#include "api/views.h"

#include <map>

#include "domain/calls/recordings.h"
#include "domain/invoices/charge.h"
#include "domain/leads/lead_fields.h"
#include "domain/leads/leads.h"
#include "domain/shops/shops.h"
#include "domain/staff/staff.h"
#include "domain/words.h"

namespace roadcall::api {
namespace {

// JSON that we wrote into a column ourselves.
json::value stored(const std::string& text, json::value otherwise) {
  auto parsed = json::parse(text);
  return parsed ? *std::move(parsed) : std::move(otherwise);
}

std::string audio_path(const RecordingId& id) { return "/v1/recordings/" + id.value + "/audio"; }

LeadView lead_view(const Lead& lead, const recordings::Sound* sound, const std::string& app_url) {
  return {.id = lead.id,
          .reference = leads::reference(lead.number),
          .shop_id = lead.shop_id,
          .source = lead.source,
          .stage = lead.stage,
          .kind = lead.kind,
          .urgency = lead.urgency,
          .name = maybe(lead.name),
          .phone = maybe(lead.phone),
          .caller_id = maybe(lead.caller_id),
          .spoken_phone = maybe(lead.spoken_phone),
          .email = maybe(lead.email),
          .address = maybe(lead.address),
          .vehicle = {lead.vehicle_year, maybe(lead.vehicle_make), maybe(lead.vehicle_model),
                      maybe(lead.vehicle_engine), maybe(lead.vehicle_vin)},
          .service = maybe(lead.service),
          .issue = maybe(lead.issue),
          .preferred_time = maybe(lead.preferred_time),
          .language = lead.language,
          .transcript = sound != nullptr ? maybe(sound->transcript) : std::nullopt,
          .recording_url = sound != nullptr && !sound->path.empty()
                               ? maybe(app_url + audio_path(sound->recording_id))
                               : std::nullopt,
          .call_id = maybe(lead.call_id),
          .customer_id = maybe(lead.customer_id),
          .vehicle_id = maybe(lead.vehicle_id),
          .assigned_to = maybe(lead.assigned_to),
          .needs = leads::needs(lead),
          .confidence = stored(lead.confidence, json::object()),
          .unsure = leads::unsure_fields(lead),
          .confirmed = stored(lead.confirmed, json::array()),
          .missed = lead.missed,
          .touched_at = lead.touched_at,
          .follow_up_at = lead.follow_up_at,
          .stage_at = lead.stage_at,
          .version = lead.version,
          .created_at = lead.created_at,
          .updated_at = lead.updated_at};
}

EstimateLineView line_view(const EstimateLine& line) {
  const bool has_hours = line.labor_minutes > 0;
  return {.id = line.id,
          .kind = line.kind,
          .description = line.description,
          .quantity = static_cast<double>(line.quantity_milli) / 1000,
          .unit_price_cents = line.unit_price_cents,
          .labor_hours = has_hours ? std::optional(line.labor_minutes / 60.0) : std::nullopt,
          .taxable = line.taxable,
          .amount_cents = line.amount_cents,
          .decision = line.decision,
          .note = maybe(line.note),
          .option_group = maybe(line.option_group),
          .option_name = maybe(line.option_name)};
}

}  // namespace

UserView view(const User& user) {
  return {user.id,      user.shop_id,      user.email,     user.name,
          user.role,    maybe(user.phone), user.disabled,  user.on_call_rank,
          user.version, user.created_at,   user.updated_at};
}

std::vector<LeadView> views(Tx& tx, const std::vector<Lead>& rows, const std::string& app_url) {
  std::vector<std::string> called, all;
  for (const Lead& lead : rows) {
    all.push_back(lead.id.value);
    if (!lead.call_id.empty()) called.push_back(lead.id.value);
  }
  const auto sounds = called.empty() ? std::map<std::string, recordings::Sound>()
                                     : recordings::sounds_of(tx, called);
  auto transcripts = leads::transcripts_of(tx, all);
  std::vector<LeadView> shown;
  shown.reserve(rows.size());
  for (const Lead& lead : rows) {
    const auto sound = sounds.find(lead.id.value);
    shown.push_back(lead_view(lead, sound == sounds.end() ? nullptr : &sound->second, app_url));
    if (const auto words = transcripts.find(lead.id.value);
        words != transcripts.end() && !shown.back().transcript)
      shown.back().transcript = std::move(words->second);
  }
  return shown;
}

LeadView view(Tx& tx, const Lead& lead, const std::string& app_url) {
  return views(tx, std::vector<Lead>{lead}, app_url).front();
}

RecordingView view(const Recording& recording) {
  return {.id = recording.id,
          .call_id = recording.call_id,
          .status = recording.status,
          .duration_s = recording.duration_s,
          .content_type = maybe(recording.content_type),
          .bytes = recording.bytes,
          .transcript = maybe(recording.transcript),
          .words = stored(recording.words, json::array()),
          .problem = maybe(recording.problem),
          .audio_url = recording.path.empty() ? std::nullopt : maybe(audio_path(recording.id)),
          .created_at = recording.created_at};
}

CallView view(Tx& tx, const roadcall::Call& call) {
  return {.id = call.id,
          .lead_id = maybe(call.lead_id),
          .purpose = call.purpose,
          .direction = call.direction,
          .from = call.from_number,
          .to = call.to_number,
          .status = call.status,
          .outcome = call.outcome,
          .user_id = maybe(call.user_id),
          .duration_s = call.duration_s,
          .started_at = call.started_at,
          .ended_at = call.ended_at,
          .recordings = views(recordings::of_call(tx, call.id))};
}

bool is_secret(const Message& message) { return words::is_secret(message.kind); }

MediaView view(const conversations::Media& media) {
  const bool here = !media.file_id.empty();
  const std::string url = "/v1/files/" + media.file_id;
  const bool picture = media.content_type.starts_with("image/");
  return {.content_type = media.content_type,
          .url = here ? Maybe(url) : std::nullopt,
          .small_url = here && picture ? Maybe(url + "?size=small") : std::nullopt,
          .problem = maybe(media.problem),
          .source_url = media.url};
}

Maybe error_of(const Message& message) {
  if (message.status != MessageStatus::canceled) return maybe(message.error_text);
  return message.error_text.empty() ? "Not sent." : "Not sent: " + message.error_text;
}

MessageView view(const Message& message) {
  const bool waits = message.not_before.ms > message.created_at.ms;
  return {.id = message.id,
          .lead_id = maybe(message.lead_id),
          .customer_id = maybe(message.customer_id),
          .direction = message.direction,
          .channel = message.channel,
          .kind = message.kind,
          .from = message.from_address,
          .to = message.to_address,
          .body = is_secret(message) ? "(a one-time link)" : message.body,
          .segments = message.segments,
          .status = told_status(message.status),
          .withheld = message.status == MessageStatus::canceled,
          .approval_number = message.approval_number,
          .provider_sid = message.provider_sid,
          .error = error_of(message),
          .error_code = maybe(message.error_code),
          .media = views(conversations::media_of(message)),
          .not_before = waits ? std::optional(message.not_before) : std::nullopt,
          .version = message.version,
          .created_at = message.created_at,
          .updated_at = message.updated_at};
}

std::vector<EstimateLineView> views(const std::vector<EstimateLine>& lines) {
  std::vector<EstimateLineView> shown;
  for (const EstimateLine& line : lines) shown.push_back(line_view(line));
  return shown;
}

EstimateView view(Tx& tx, const estimates::Full& full, const std::string& app_url) {
  const Estimate& estimate = full.estimate;
  return {.id = estimate.id,
          .reference = leads::reference(estimate.number),
          .lead_id = estimate.lead_id,
          .customer_id = maybe(estimate.customer_id),
          .vehicle_id = maybe(estimate.vehicle_id),
          .job_id = maybe(estimate.job_id),
          .version = estimate.revision,
          .status = estimate.status,
          .source = estimate.source,
          .confidence = estimate.confidence,
          .lines = views(full.lines),
          .billed_lines = invoices::billed_lines(tx, estimate),
          .missing = estimates::missing(tx, shops::current(tx), estimate),
          .subtotal_cents = estimate.subtotal_cents,
          .tax_cents = estimate.tax_cents,
          .total_cents = estimate.total_cents,
          .deposit_cents = estimate.deposit_cents,
          .currency = "USD",
          .note = maybe(estimate.note),
          .public_url = app_url + "/q/" + estimate.token,
          .expires_at = estimate.expires_at,
          .sent_at = estimate.sent_at,
          .created_at = estimate.created_at,
          .updated_at = estimate.updated_at};
}

http::Response reply_estimate(Tx& tx, int status, const estimates::Full& full,
                              const std::string& app_url) {
  return reply_versioned(status, view(tx, full, app_url), full.estimate.version);
}

CustomerView view(const Customer& customer) {
  return {.id = customer.id,
          .shop_id = customer.shop_id,
          .name = maybe(customer.name),
          .phone = maybe(customer.phone),
          .email = maybe(customer.email),
          .address = maybe(customer.address),
          .language = customer.language,
          .notes = maybe(customer.notes),
          .version = customer.version,
          .created_at = customer.created_at,
          .updated_at = customer.updated_at};
}

VehicleView view(const Vehicle& vehicle) {
  return {.id = vehicle.id,
          .customer_id = vehicle.customer_id,
          .year = vehicle.year,
          .make = maybe(vehicle.make),
          .model = maybe(vehicle.model),
          .engine = maybe(vehicle.engine),
          .vin = maybe(vehicle.vin),
          .plate = maybe(vehicle.plate),
          .mileage = vehicle.mileage,
          .photo_url = vehicle.photo_file_id.empty()
                           ? std::nullopt
                           : Maybe("/v1/files/" + vehicle.photo_file_id.value),
          .version = vehicle.version,
          .created_at = vehicle.created_at,
          .updated_at = vehicle.updated_at};
}

std::vector<ChangeView> views(Tx& tx, const std::vector<audit::Entry>& entries) {
  std::map<std::string, std::string> names;
  for (const User& user : staff::all(tx)) names[user.id.value] = user.name;
  std::vector<ChangeView> shown;
  for (const audit::Entry& entry : entries) {
    const auto name = names.find(entry.actor_id);
    shown.push_back({entry.id, entry.subject_id, entry.action, entry.actor_kind,
                     maybe(entry.actor_id), name == names.end() ? Maybe() : maybe(name->second),
                     stored(entry.details, json::object()), entry.at});
  }
  return shown;
}

Maybe small_url(const files::File& file) {
  if (!file.content_type.starts_with("image/")) return std::nullopt;
  return "/v1/files/" + file.id.value + "?size=small";
}

FileView view(const files::File& file) {
  return {
      file.id,        file.subject_id, file.content_type, file.bytes, "/v1/files/" + file.id.value,
      file.created_at};
}

}  // namespace roadcall::api

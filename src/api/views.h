#pragma once

#include <boost/describe.hpp>

#include "api/call.h"
#include "domain/audit/audit.h"
#include "domain/calls/call.h"
#include "domain/calls/lead_sounds.h"
#include "domain/conversations/pictures.h"
#include "domain/customers/customer.h"
#include "domain/estimates/estimates.h"
#include "domain/estimates/required.h"
#include "domain/files/files.h"
#include "domain/leads/lead.h"
#include "domain/messages/message.h"
#include "domain/staff/user.h"

/// Rows as the contract shows them: what was not said is null.
namespace roadcall::api {

struct UserView {
  UserId id;
  ShopId shop_id;
  std::string email, name;
  Role role;
  Maybe phone;
  bool disabled;
  int on_call_rank;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(UserView, (),
                      (id, shop_id, email, name, role, phone, disabled, on_call_rank, version,
                       created_at, updated_at))
UserView view(const User& user);

struct LeadVehicleView {
  std::optional<int> year;
  Maybe make, model, engine, vin;
};
BOOST_DESCRIBE_STRUCT(LeadVehicleView, (), (year, make, model, engine, vin))

struct LeadView {
  LeadId id;
  std::string reference;
  ShopId shop_id;
  LeadSource source;
  LeadStage stage;
  LeadKind kind;
  Urgency urgency;
  Maybe name, phone, caller_id, spoken_phone, email, address;
  LeadVehicleView vehicle;
  Maybe service, issue, preferred_time;
  std::string language;
  Maybe transcript, recording_url, call_id, customer_id, vehicle_id, assigned_to;
  std::vector<std::string> needs;
  json::value confidence;
  std::vector<std::string> unsure;
  json::value confirmed;
  bool missed;
  std::optional<Instant> touched_at, follow_up_at;
  Instant stage_at;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(LeadView, (),
                      (id, reference, shop_id, source, stage, kind, urgency, name, phone, caller_id,
                       spoken_phone, email, address, vehicle, service, issue, preferred_time,
                       language, transcript, recording_url, call_id, customer_id, vehicle_id,
                       assigned_to, needs, confidence, unsure, confirmed, missed, touched_at,
                       follow_up_at, stage_at, version, created_at, updated_at))
/// With their recordings' words; `app_url` makes the addresses of their sound.
std::vector<LeadView> views(Tx& tx, const std::vector<Lead>& leads, const std::string& app_url);
LeadView view(Tx& tx, const Lead& lead, const std::string& app_url);

struct RecordingView {
  RecordingId id;
  CallId call_id;
  RecordingStatus status;
  std::optional<int> duration_s;
  Maybe content_type;
  std::int64_t bytes;
  Maybe transcript;
  json::value words;
  Maybe problem, audio_url;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(RecordingView, (),
                      (id, call_id, status, duration_s, content_type, bytes, transcript, words,
                       problem, audio_url, created_at))
RecordingView view(const Recording& recording);

struct CallView {
  CallId id;
  Maybe lead_id;
  CallPurpose purpose;
  CallDirection direction;
  std::string from, to;
  CallStatus status;
  CallOutcome outcome;
  Maybe user_id;
  std::optional<int> duration_s;
  Instant started_at;
  std::optional<Instant> ended_at;
  std::vector<RecordingView> recordings;
};
BOOST_DESCRIBE_STRUCT(CallView, (),
                      (id, lead_id, purpose, direction, from, to, status, outcome, user_id,
                       duration_s, started_at, ended_at, recordings))
CallView view(Tx& tx, const roadcall::Call& call);

/// A picture of a text. `url` is ours, once it is here; `source_url` the carrier's.
struct MediaView {
  std::string content_type;
  Maybe url, small_url, problem;
  std::string source_url;
};
BOOST_DESCRIBE_STRUCT(MediaView, (), (content_type, url, small_url, problem, source_url))
MediaView view(const conversations::Media& media);

struct MessageView {
  MessageId id;
  Maybe lead_id, customer_id;
  MessageDirection direction;
  MessageChannel channel;
  std::string kind, from, to, body;
  int segments;
  MessageStatus status;
  bool withheld;  ///< It was not to leave; its status is `failed`.
  std::optional<std::int64_t> approval_number;
  Maybe provider_sid, error, error_code;
  std::vector<MediaView> media;
  std::optional<Instant> not_before;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(MessageView, (),
                      (id, lead_id, customer_id, direction, channel, kind, from, to, body, segments,
                       status, withheld, approval_number, provider_sid, error, error_code, media,
                       not_before, version, created_at, updated_at))
/// Why a text did not arrive; null when nothing is wrong.
Maybe error_of(const Message& message);
MessageView view(const Message& message);
/// Carries a one-time secret: colleagues must not read it.
bool is_secret(const Message& message);

struct EstimateLineView {
  EstimateLineId id;
  LineKind kind;
  std::string description;
  double quantity;
  std::int64_t unit_price_cents;
  std::optional<double> labor_hours;
  bool taxable;
  std::int64_t amount_cents;
  Maybe decision, note, option_group, option_name;
};
BOOST_DESCRIBE_STRUCT(EstimateLineView, (),
                      (id, kind, description, quantity, unit_price_cents, labor_hours, taxable,
                       amount_cents, decision, note, option_group, option_name))

struct EstimateView {
  EstimateId id;
  std::string reference;
  LeadId lead_id;
  Maybe customer_id, vehicle_id, job_id;
  std::int64_t version;
  EstimateStatus status;
  EstimateSource source;
  int confidence;
  std::vector<EstimateLineView> lines;
  std::vector<EstimateLineId> billed_lines;
  std::vector<estimates::Required> missing;
  std::int64_t subtotal_cents, tax_cents, total_cents, deposit_cents;
  std::string currency;
  Maybe note;
  std::string public_url;
  Instant expires_at;
  std::optional<Instant> sent_at;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(EstimateView, (),
                      (id, reference, lead_id, customer_id, vehicle_id, job_id, version, status,
                       source, confidence, lines, billed_lines, missing, subtotal_cents, tax_cents,
                       total_cents, deposit_cents, currency, note, public_url, expires_at, sent_at,
                       created_at, updated_at))
std::vector<EstimateLineView> views(const std::vector<EstimateLine>& lines);
EstimateView view(Tx& tx, const estimates::Full& full, const std::string& app_url);
/// Its `version` counts a lead's estimates; the ETag counts the changes of this one.
http::Response reply_estimate(Tx& tx, int status, const estimates::Full& full,
                              const std::string& app_url);

struct CustomerView {
  CustomerId id;
  ShopId shop_id;
  Maybe name, phone, email, address;
  std::string language;
  Maybe notes;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(CustomerView, (),
                      (id, shop_id, name, phone, email, address, language, notes, version,
                       created_at, updated_at))
CustomerView view(const Customer& customer);

struct VehicleView {
  VehicleId id;
  CustomerId customer_id;
  std::optional<int> year;
  Maybe make, model, engine, vin, plate;
  std::optional<int> mileage;
  Maybe photo_url;
  std::int64_t version;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(VehicleView, (),
                      (id, customer_id, year, make, model, engine, vin, plate, mileage, photo_url,
                       version, created_at, updated_at))
VehicleView view(const Vehicle& vehicle);

struct ChangeView {
  std::string id, subject_id, action, actor_kind;
  Maybe actor_id, actor_name;
  json::value details;
  Instant at;
};
BOOST_DESCRIBE_STRUCT(ChangeView, (),
                      (id, subject_id, action, actor_kind, actor_id, actor_name, details, at))
std::vector<ChangeView> views(Tx& tx, const std::vector<audit::Entry>& entries);

struct FileView {
  FileId id;
  std::string subject_id, content_type;
  std::int64_t bytes;
  std::string url;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(FileView, (), (id, subject_id, content_type, bytes, url, created_at))
/// Of a picture: where its small version is.
Maybe small_url(const files::File& file);
FileView view(const files::File& file);

/// `views(rows)` for rows whose view needs nothing else.
template <class Row>
auto views(const std::vector<Row>& rows) {
  std::vector<decltype(view(rows.front()))> shown;
  shown.reserve(rows.size());
  for (const Row& row : rows) shown.push_back(view(row));
  return shown;
}

}  // namespace roadcall::api

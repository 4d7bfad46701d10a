#include "api/portal_export_rows.h"

#include "domain/calls/calls.h"
#include "domain/calls/recordings.h"
#include "domain/estimates/decisions.h"
#include "domain/field/inspections.h"
#include "domain/field/uploads.h"
#include "domain/jobs/jobs.h"
#include "domain/leads/leads.h"

namespace roadcall::api {
namespace {

template <class E>
std::string word(E value) {
  return std::string(enum_name(value));
}

json::array recordings_of(Tx& tx, const CallId& call) {
  json::array shown;
  for (const Recording& one : recordings::of_call(tx, call))
    shown.push_back(json::object{{"id", one.id.value},
                                 {"content_type", one.content_type},
                                 {"bytes", one.bytes},
                                 {"transcript", one.transcript},
                                 {"created_at", to_rfc3339(one.created_at)}});
  return shown;
}

// A call of theirs, or one to them; those that asked our own people are not.
bool is_theirs(const Call& call) {
  return call.purpose == CallPurpose::customer || call.purpose == CallPurpose::click_to_call;
}

bool is_for_customers(uploads::UploadPurpose purpose) {
  return purpose != uploads::UploadPurpose::receipt && purpose != uploads::UploadPurpose::voice;
}

json::array items_of(const inspections::Full& full) {
  json::array shown;
  for (const inspections::Item& one : full.items)
    shown.push_back(json::object{{"name", one.name},
                                 {"rating", word(one.rating)},
                                 {"measurement", one.measurement},
                                 {"unit", one.unit},
                                 {"note", one.note}});
  return shown;
}

}  // namespace

json::array exported_requests(const std::vector<Lead>& leads) {
  json::array shown;
  for (const Lead& lead : leads) {
    const json::value year =
        lead.vehicle_year ? json::value(*lead.vehicle_year) : json::value(nullptr);
    shown.push_back(json::object{{"reference", leads::reference(lead.number)},
                                 {"source", word(lead.source)},
                                 {"stage", word(lead.stage)},
                                 {"urgency", word(lead.urgency)},
                                 {"name", lead.name},
                                 {"phone", lead.phone},
                                 {"caller_id", lead.caller_id},
                                 {"spoken_phone", lead.spoken_phone},
                                 {"email", lead.email},
                                 {"address", lead.address},
                                 {"vehicle", json::object{{"year", year},
                                                          {"make", lead.vehicle_make},
                                                          {"model", lead.vehicle_model},
                                                          {"engine", lead.vehicle_engine},
                                                          {"vin", lead.vehicle_vin}}},
                                 {"service", lead.service},
                                 {"issue", lead.issue},
                                 {"preferred_time", lead.preferred_time},
                                 {"language", lead.language},
                                 {"created_at", to_rfc3339(lead.created_at)}});
  }
  return shown;
}

json::array exported_calls(Tx& tx, const std::vector<Lead>& leads) {
  json::array shown;
  for (const Lead& lead : leads) {
    for (const Call& one : calls::of_lead(tx, lead.id)) {
      if (!is_theirs(one)) continue;
      shown.push_back(json::object{{"id", one.id.value},
                                   {"request", leads::reference(lead.number)},
                                   {"direction", word(one.direction)},
                                   {"from", one.from_number},
                                   {"to", one.to_number},
                                   {"outcome", word(one.outcome)},
                                   {"duration_s", one.duration_s.value_or(0)},
                                   {"started_at", to_rfc3339(one.started_at)},
                                   {"recordings", recordings_of(tx, one.id)}});
    }
  }
  return shown;
}

json::array exported_inspections(Tx& tx, const std::vector<Job>& jobs) {
  json::array shown;
  for (const Job& job : jobs)
    for (const inspections::Full& one : inspections::of_job(tx, job.id))
      shown.push_back(json::object{{"id", one.inspection.id.value},
                                   {"visit", jobs::reference(job.number)},
                                   {"title", one.inspection.title},
                                   {"items", items_of(one)},
                                   {"created_at", to_rfc3339(one.inspection.created_at)}});
  return shown;
}

json::array exported_files(Tx& tx, const std::vector<Job>& jobs) {
  json::array shown;
  for (const Job& job : jobs) {
    const auto kept = uploads::of_job(tx, job.id);
    if (!kept) continue;
    for (const uploads::JobFile& one : *kept) {
      if (!is_for_customers(one.upload.purpose)) continue;
      shown.push_back(json::object{{"id", one.file.id.value},
                                   {"visit", jobs::reference(job.number)},
                                   {"purpose", word(one.upload.purpose)},
                                   {"caption", one.upload.caption},
                                   {"content_type", one.file.content_type},
                                   {"bytes", one.file.bytes},
                                   {"created_at", to_rfc3339(one.upload.created_at)}});
    }
  }
  return shown;
}

json::array exported_answers(Tx& tx, const std::vector<EstimateId>& estimates) {
  json::array shown;
  for (const EstimateId& id : estimates) {
    const auto evidence = estimates::latest_evidence(tx, id);
    if (!evidence) continue;
    shown.push_back(json::object{{"estimate_id", id.value},
                                 {"name", evidence->name},
                                 {"method", evidence->method},
                                 {"note", evidence->note},
                                 {"device", evidence->device},
                                 {"address", evidence->address},
                                 {"signature_file_id", evidence->signature_file_id.value},
                                 {"at", to_rfc3339(evidence->at)}});
  }
  return shown;
}

}  // namespace roadcall::api

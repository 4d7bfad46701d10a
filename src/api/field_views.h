#pragma once

#include <boost/describe.hpp>

#include "api/call.h"
#include "api/invoice_views.h"
#include "api/job_views.h"
#include "api/views.h"
#include "domain/field/inspections.h"
#include "domain/field/uploads.h"
#include "domain/parts/part.h"

/// A day in the field as the contract shows it.
namespace roadcall::api {

struct JobFileView {
  FileId id;
  uploads::UploadPurpose purpose;
  Maybe caption, subject_id;
  std::string content_type;
  std::int64_t bytes;
  std::string url;
  Maybe thumbnail_url, transcript;
  Instant created_at;
};
BOOST_DESCRIBE_STRUCT(JobFileView, (),
                      (id, purpose, caption, subject_id, content_type, bytes, url, thumbnail_url,
                       transcript, created_at))

std::vector<JobFileView> views(const std::vector<uploads::JobFile>& files);

struct InspectionItemView {
  std::string id;
  std::string name;
  inspections::Rating rating;
  Maybe measurement, unit, note, last_measurement;
  std::optional<Instant> last_at;
  Maybe estimate_line_id;
};
BOOST_DESCRIBE_STRUCT(InspectionItemView, (),
                      (id, name, rating, measurement, unit, note, last_measurement, last_at,
                       estimate_line_id))

struct InspectionView {
  InspectionId id;
  JobId job_id;
  Maybe vehicle_id;
  std::string title, status;
  std::vector<InspectionItemView> items;
  Instant created_at, updated_at;
};
BOOST_DESCRIBE_STRUCT(InspectionView, (),
                      (id, job_id, vehicle_id, title, status, items, created_at, updated_at))
std::vector<InspectionView> inspection_views(Tx& tx, const JobId& job);

struct PartUsedView {
  std::string description;
  double quantity;
  std::int64_t unit_price_cents;
  bool included;
};
BOOST_DESCRIBE_STRUCT(PartUsedView, (), (description, quantity, unit_price_cents, included))

struct PartBoughtView {
  PartOrderItemId id;
  std::string description;
  std::int64_t price_cents;
  int quantity;
};
BOOST_DESCRIBE_STRUCT(PartBoughtView, (), (id, description, price_cents, quantity))

struct JobPartsView {
  std::vector<PartUsedView> used;
  std::vector<PartBoughtView> bought;
};
BOOST_DESCRIBE_STRUCT(JobPartsView, (), (used, bought))
JobPartsView job_parts(Tx& tx, const JobId& job);

}  // namespace roadcall::api

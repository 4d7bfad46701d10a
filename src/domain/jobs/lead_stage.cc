#include "domain/jobs/lead_stage.h"

#include <algorithm>
#include <vector>

#include "domain/jobs/steps.h"
#include "domain/leads/leads.h"

namespace roadcall::jobs {
namespace {

constexpr int kVisitsMost = 50;  // Of one lead.

LeadStage stage_for(JobStatus status) {
  switch (status) {
    case JobStatus::en_route:
    case JobStatus::on_site:
    case JobStatus::working:
    case JobStatus::paused:
      return LeadStage::in_progress;
    case JobStatus::done:
    case JobStatus::invoiced:
      return LeadStage::completed;
    case JobStatus::paid:
      return LeadStage::paid;
    case JobStatus::cancelled:
    case JobStatus::no_show:
      return LeadStage::accepted;
    default:
      return LeadStage::scheduled;
  }
}

// Where the lead's other visits stand that have not ended.
std::vector<LeadStage> others(Tx& tx, const Job& job) {
  std::vector<LeadStage> stages;
  if (job.lead_id.empty()) return stages;
  for (const JobStatus status : tx.all<JobStatus>(
           "SELECT status FROM jobs WHERE shop_id = ? AND lead_id = ? AND id <> ? AND status IN"
           " ('scheduled', 'confirmed', 'en_route', 'on_site', 'working', 'paused')"
           " ORDER BY id DESC LIMIT ?",
           tx.shop_id(), job.lead_id, job.id, kVisitsMost))
    stages.push_back(stage_for(status));
  return stages;
}

LeadStage stage_with(const std::vector<LeadStage>& others, JobStatus status) {
  if (std::find(others.begin(), others.end(), LeadStage::in_progress) != others.end())
    return LeadStage::in_progress;
  return others.empty() || is_active(status) ? stage_for(status) : LeadStage::scheduled;
}

}  // namespace

bool goes_on(Tx& tx, const Job& job) { return !others(tx, job).empty(); }

void lead_follows(Tx& tx, const Job& job, std::string_view action) {
  const auto lead = job.lead_id.empty() ? std::nullopt : leads::find(tx, job.lead_id);
  const LeadStage stage = stage_with(others(tx, job), job.status);
  if (!lead || lead->stage == stage) return;
  Lead after = *lead;
  after.stage = stage;
  if (!after.touched_at) after.touched_at = tx.now();
  leads::save(tx, *lead, std::move(after), action);
}

}  // namespace roadcall::jobs

#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "domain/jobs/job.h"

/// Which step may follow which: the one drawn state machine of a job.
///
///     scheduled → confirmed → en_route → on_site → working → done → invoiced → paid
///
/// Emergencies and walk-ups leave steps out forwards; `paused` waits for parts; `no_show` and
/// `cancelled` end a visit before the work; only money sets `invoiced` and `paid`.
namespace roadcall::jobs {

std::span<const JobStatus> steps_from(JobStatus status);
bool may_step(JobStatus from, JobStatus to);
bool is_active(JobStatus status);  ///< Not ended: it holds its window.

}  // namespace roadcall::jobs

#include "domain/jobs/steps.h"

#include <algorithm>
#include <array>

namespace roadcall::jobs {
namespace {

using enum JobStatus;

constexpr std::array kFromScheduled{confirmed, en_route, on_site, working, no_show, cancelled};
constexpr std::array kFromConfirmed{en_route, on_site, working, no_show, cancelled};
constexpr std::array kFromEnRoute{on_site,   working, en_route /* later */,
                                  scheduled, no_show, cancelled};
constexpr std::array kFromOnSite{working, done, paused, no_show, cancelled};
constexpr std::array kFromWorking{done, paused};
constexpr std::array kFromPaused{en_route, on_site, working, done, cancelled};
constexpr std::array kFromDone{working};  // Something was forgotten.
constexpr std::array kFromEnded{scheduled};

}  // namespace

std::span<const JobStatus> steps_from(JobStatus status) {
  switch (status) {
    case scheduled:
      return kFromScheduled;
    case confirmed:
      return kFromConfirmed;
    case en_route:
      return kFromEnRoute;
    case on_site:
      return kFromOnSite;
    case working:
      return kFromWorking;
    case paused:
      return kFromPaused;
    case done:
      return kFromDone;
    case no_show:
    case cancelled:
      return kFromEnded;
    case invoiced:
    case paid:
      break;
  }
  return {};
}

bool may_step(JobStatus from, JobStatus to) {
  const auto allowed = steps_from(from);
  return std::find(allowed.begin(), allowed.end(), to) != allowed.end();
}

bool is_active(JobStatus status) {
  return status == scheduled || status == confirmed || status == en_route || status == on_site ||
         status == working || status == paused;
}

}  // namespace roadcall::jobs

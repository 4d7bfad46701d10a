import type { Estimate, TimelineItem } from "@/api/types";

/** The newest estimate that still counts. Extra work is part of its visit, no version of the lead's estimate. */
export function newestEstimate(items: readonly TimelineItem[]): Estimate | undefined {
  return items.flatMap(({ estimate }) => (estimate && !estimate.job_id && estimate.status !== "superseded" ? [estimate] : [])).pop();
}

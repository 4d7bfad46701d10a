import { Link } from "wouter";
import type { Schedule } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { labelOf, services } from "@/api/words";
import { phone } from "@/ui/format";
import { Badge } from "@/ui/pieces";
import { Empty } from "@/ui/states";
import { dayWords, timeIn } from "@/ui/zone";
import { jobsOn } from "./board";

/** Visits one below the other, day by day. */
export function DayList({ schedule, days }: { schedule: Schedule; days: readonly string[] }) {
  const shown = days.map((day) => ({ day, jobs: [...jobsOn(schedule, day)].sort((a, b) => a.window.start.localeCompare(b.window.start)) }));
  if (shown.every((one) => !one.jobs.length)) return <Empty icon="calendar" title="No visits">Book one from a lead, once the estimate is approved.</Empty>;
  return (
    <div className="stack">
      {shown
        .filter((one) => one.jobs.length)
        .map(({ day, jobs }) => (
          <section key={day} className="stack-s" aria-label={dayWords(day)}>
            {days.length > 1 && <h2>{dayWords(day)}</h2>}
            <ul className="rows">
              {jobs.map((job) => (
                <li key={job.id}>
                  <Link className="line-row visit-row" href={`/jobs/${job.id}`}>
                    <span className="at">
                      <strong>{timeIn(schedule.timezone, job.window.start)}</strong>
                      <span className="soft small">{timeIn(schedule.timezone, job.window.end)}</span>
                    </span>
                    <span>
                      <strong>{job.customer_name || phone(job.customer_phone) || job.reference}</strong>
                      <span className="soft small block">{[labelOf(services, job.service), job.vehicle].filter(Boolean).join(" · ")}</span>
                      <span className="soft small block">{job.address}</span>
                    </span>
                    <span className="end">
                      <Badge tone={jobSteps[job.status].tone} icon={jobSteps[job.status].icon}>
                        {jobSteps[job.status].label}
                      </Badge>
                      <span className="soft small">{job.mechanic_name ?? "Nobody yet"}</span>
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </div>
  );
}

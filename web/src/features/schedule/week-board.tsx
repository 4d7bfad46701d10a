import { useState } from "react";
import { Link } from "wouter";
import type { Job, Schedule } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { labelOf, services } from "@/api/words";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { dayWords, instantOf, minutesIn, timeIn } from "@/ui/zone";
import { jobsOn, movedTo, rowsOf } from "./board";
import { isMovable, type Mover } from "./use-move";

interface WeekProps {
  schedule: Schedule;
  days: readonly string[];
  today: string;
  mover: Mover;
  onDay: (day: string) => void;
}

const dragType = "application/x-roadcall-visit";

/** A week: people down, days across. A visit dropped on another day keeps its hour. */
export function WeekBoard({ schedule, days, today, mover, onDay }: WeekProps) {
  const jobs = days.map((day) => jobsOn(schedule, day));
  const rows = rowsOf(schedule, jobs.flat());
  const drop = (id: string, day: string, mechanic: string | undefined) => {
    const job = schedule.jobs.find((one) => one.id === id);
    if (!job) return;
    const start = instantOf(schedule.timezone, day, minutesIn(schedule.timezone, job.window.start));
    mover.move(job, { window: movedTo(job, start), ...(mechanic ? { mechanic_id: mechanic } : {}) });
  };
  return (
    <div className="day-scroll" tabIndex={0} role="region" aria-label="Board of the week">
      <table className="week-board">
        <thead>
          <tr>
            <td />
            {days.map((day) => (
              <th scope="col" key={day}>
                <button type="button" className={day === today ? "week-day now" : "week-day"} onClick={() => onDay(day)}>
                  {dayWords(day)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.technician?.id ?? ""}>
              <th scope="row">
                <span className="dot" style={{ background: row.technician?.color || "var(--line-strong)" }} />
                {row.technician?.name ?? "Nobody yet"}
              </th>
              {days.map((day, index) => (
                <Cell
                  key={day}
                  jobs={row.jobs.filter((job) => jobs[index]?.includes(job))}
                  zone={schedule.timezone}
                  color={row.technician?.color}
                  onDrop={(id) => drop(id, day, row.technician?.id)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ jobs, zone, color, onDrop }: { jobs: readonly Job[]; zone: string; color?: string; onDrop: (id: string) => void }) {
  const [over, setOver] = useState(false);
  return (
    <td
      className={over ? "over" : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragType)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData(dragType).split(" ")[0] ?? "");
      }}
    >
      {jobs.map((job) => (
        <Link
          key={job.id}
          href={`/jobs/${job.id}`}
          className="week-job"
          style={{ borderLeftColor: color || "var(--line-strong)" }}
          draggable={isMovable(job)}
          onDragStart={(event) => event.dataTransfer.setData(dragType, job.id)}
        >
          <span className="soft small">
            <Icon name={jobSteps[job.status].icon} size="small" /> {timeIn(zone, job.window.start)}
          </span>
          <strong>{job.customer_name || phone(job.customer_phone) || job.reference}</strong>
          <span className="soft small">{labelOf(services, job.service) || job.vehicle}</span>
          <span className="visually-hidden">{jobSteps[job.status].label}</span>
        </Link>
      ))}
    </td>
  );
}

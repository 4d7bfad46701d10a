import { useLayoutEffect, useRef, useState, type CSSProperties, type DragEvent, type KeyboardEvent } from "react";
import { useLocation } from "wouter";
import type { Absence, Job, Schedule } from "@/api/types";
import { jobSteps } from "@/api/work-words";
import { labelOf, services } from "@/api/words";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { dayIn, instantOf, minutesIn, timeIn } from "@/ui/zone";
import { hoursShown, jobsOn, lanes, minuteAt, movedTo, place, rowsOf, snapMinutes, spanOf, type Hours, type Row } from "./board";
import { isMovable, type Mover } from "./use-move";

interface DayBoardProps {
  schedule: Schedule;
  day: string;
  mover: Mover;
}

const dragType = "application/x-roadcall-visit";

/** One day: a row for each who goes out, hours from left to right. Drag a visit, or Shift and the arrow keys. */
export function DayBoard({ schedule, day, mover }: DayBoardProps) {
  const hours = hoursShown(schedule, day);
  const rows = rowsOf(schedule, jobsOn(schedule, day));
  const marks = Array.from({ length: (hours.until - hours.from) / 60 + 1 }, (_, index) => hours.from + index * 60);
  const scroll = useScrollTo(place(hours, { from: firstLook(schedule, day), until: hours.until }).left);
  const step = (job: Job, row: number, event: KeyboardEvent) => {
    if (!event.shiftKey || !isMovable(job)) return;
    const sideways = { ArrowLeft: -snapMinutes, ArrowRight: snapMinutes }[event.key];
    const other = rows[row + ({ ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0)]?.technician;
    if (sideways) mover.move(job, { window: movedTo(job, instantOf(schedule.timezone, day, minutesIn(schedule.timezone, job.window.start) + sideways)) });
    else if (event.key.startsWith("Arrow") && other && other.id !== job.mechanic_id) mover.move(job, { mechanic_id: other.id });
    else return;
    event.preventDefault();
  };
  return (
    <div ref={scroll} className="day-scroll" tabIndex={0} role="region" aria-label="Board of the day">
      <div className="day-board" style={{ "--hours": (hours.until - hours.from) / 60 } as CSSProperties}>
        <div className="day-hours" aria-hidden="true">
          {marks.map((minute) => (
            <span key={minute} style={{ left: `${place(hours, { from: minute, until: minute }).left}%` }}>
              {((minute / 60 + 11) % 12) + 1} {minute < 720 || minute === 1440 ? "AM" : "PM"}
            </span>
          ))}
        </div>
        {rows.map((row, index) => (
          <BoardRow key={row.technician?.id ?? ""} {...{ schedule, day, hours, row, mover }} onKey={(job, event) => step(job, index, event)} />
        ))}
      </div>
    </div>
  );
}

/** The minute a person wants to see first: now, on another day the first visit. */
function firstLook(schedule: Schedule, day: string): number {
  const now = new Date().toISOString();
  if (dayIn(schedule.timezone, now) === day) return minutesIn(schedule.timezone, now);
  return Math.min(24 * 60, ...jobsOn(schedule, day).map((job) => spanOf(schedule.timezone, job, day).from));
}

/** Where the board is wider than the screen it opens a little before that percentage of its width. */
function useScrollTo(percent: number) {
  const element = useRef<HTMLDivElement>(null);
  const opened = useRef(percent);
  useLayoutEffect(() => {
    const board = element.current;
    if (board) board.scrollLeft = (board.scrollWidth * opened.current) / 100 - board.clientWidth / 3;
  }, []);
  return element;
}

interface BoardRowProps extends DayBoardProps {
  hours: Hours;
  row: Row;
  onKey: (job: Job, event: KeyboardEvent) => void;
}

function BoardRow({ schedule, day, hours, row, mover, onKey }: BoardRowProps) {
  const [over, setOver] = useState(false);
  const track = useRef<HTMLDivElement>(null);
  const { lane, count } = lanes(row.jobs);
  const who = row.technician;
  const away = who ? schedule.absences.filter((one) => (!one.mechanic_id || one.mechanic_id === who.id) && touches(schedule.timezone, one, day)) : [];
  const drop = (event: DragEvent) => {
    setOver(false);
    const [id = "", grip = "0"] = event.dataTransfer.getData(dragType).split(" ");
    const job = schedule.jobs.find((one) => one.id === id);
    const box = track.current?.getBoundingClientRect();
    if (!job || !box) return;
    event.preventDefault();
    const minute = minuteAt(hours, (event.clientX - Number(grip) - box.left) / box.width);
    const start = instantOf(schedule.timezone, day, minute);
    const same = start === new Date(job.window.start).toISOString() && (job.mechanic_id ?? null) === (who?.id ?? null);
    if (!same) mover.move(job, { window: movedTo(job, start), ...(who ? { mechanic_id: who.id } : {}) });
  };
  return (
    <section className="day-row" aria-label={who?.name ?? "Nobody yet"}>
      <h2>
        <span className="dot" style={{ background: who?.color || "var(--line-strong)" }} />
        <span className="truncate">{who?.name ?? "Nobody yet"}</span>
      </h2>
      <div
        className={over ? "day-track over" : "day-track"}
        ref={track}
        style={{ "--lanes": count } as CSSProperties}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes(dragType)) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {away.map((one) => {
          const at = place(hours, spanOf(schedule.timezone, { window: one }, day));
          return (
            <div className="day-away" key={one.id} style={{ left: `${at.left}%`, width: `${at.width}%` }} title={one.reason || "Away"}>
              {one.reason || "Away"}
            </div>
          );
        })}
        {row.jobs.map((job) => (
          <Block key={job.id} {...{ schedule, day, hours, job }} lane={lane.get(job.id) ?? 0} color={who?.color} onKey={onKey} />
        ))}
      </div>
    </section>
  );
}

function touches(zone: string, absence: Absence, day: string): boolean {
  const from = instantOf(zone, day, 0);
  const until = instantOf(zone, day, 24 * 60);
  return Date.parse(absence.start) < Date.parse(until) && Date.parse(absence.end) > Date.parse(from);
}

interface BlockProps {
  schedule: Schedule;
  day: string;
  hours: Hours;
  job: Job;
  lane: number;
  color?: string;
  onKey: BoardRowProps["onKey"];
}

function Block({ schedule, day, hours, job, lane, color, onKey }: BlockProps) {
  const [, go] = useLocation();
  const [dragged, setDragged] = useState(false);
  const at = place(hours, spanOf(schedule.timezone, job, day));
  const step = jobSteps[job.status];
  const who = job.customer_name || phone(job.customer_phone) || job.reference;
  const what = labelOf(services, job.service) || job.vehicle;
  const when = timeIn(schedule.timezone, job.window.start);
  return (
    <button
      type="button"
      className={["day-block", dragged && "dragged", job.urgency === "emergency" && "emergency"].filter(Boolean).join(" ")}
      style={{ left: `${at.left}%`, width: `${at.width}%`, "--lane": lane, "--color": color || "var(--line-strong)" } as CSSProperties}
      draggable={isMovable(job)}
      aria-keyshortcuts={isMovable(job) ? "Shift+ArrowLeft Shift+ArrowRight Shift+ArrowUp Shift+ArrowDown" : undefined}
      onDragStart={(event) => {
        event.dataTransfer.setData(dragType, `${job.id} ${Math.round(event.clientX - event.currentTarget.getBoundingClientRect().left)}`);
        event.dataTransfer.effectAllowed = "move";
        setDragged(true);
      }}
      onDragEnd={() => setDragged(false)}
      onKeyDown={(event) => onKey(job, event)}
      title={[who, when, what].filter(Boolean).join(" · ")}
      onClick={() => go(`/jobs/${job.id}`)}
    >
      <strong>
        <Icon name={step.icon} size="small" /> {who}
      </strong>
      {what && <span className="truncate">{what}</span>}
      <span className="truncate">{when}</span>
      <span className="visually-hidden">{step.label}</span>
    </button>
  );
}

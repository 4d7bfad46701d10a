import { useEffect, useRef } from "react";
import type { Job, Schedule } from "@/api/types";
import { phone } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { Empty } from "@/ui/states";
import { timeIn } from "@/ui/zone";
import { jobsOn } from "./board";
import { fit, type Point } from "./map";

const margin = 42;
const ratio = 0.62;

interface Stop {
  job: Job;
  at: Point;
  number: number;
  color: string;
}

function stopsOf(schedule: Schedule, day: string): Stop[] {
  const colors = new Map(schedule.technicians.map((one) => [one.id, one.color]));
  const counts = new Map<string, number>();
  return [...jobsOn(schedule, day)]
    .sort((a, b) => a.window.start.localeCompare(b.window.start))
    .flatMap((job) => {
      const who = job.mechanic_id ?? "";
      const number = (counts.get(who) ?? 0) + 1;
      counts.set(who, number);
      return job.position ? [{ job, at: job.position, number, color: colors.get(who) || "#454b50" }] : [];
    });
}

/** Where the day's visits lie: north is up, each mechanic's way in their colour, numbered in order. */
export function DayMap({ schedule, day }: { schedule: Schedule; day: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const stops = stopsOf(schedule, day);
  const without = jobsOn(schedule, day).length - stops.length;
  const bases = schedule.technicians.flatMap((one) => (one.base_position ? [{ at: one.base_position as Point, color: one.color || "#454b50", id: one.id }] : []));
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const paint = () => draw(element, stops, bases);
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    return () => watch.disconnect();
  });
  if (!stops.length && !bases.length)
    return <Empty icon="pin" title="Nothing to show on the map">{without ? "The visits of this day have no place on the map yet." : "No visits this day."}</Empty>;
  return (
    <div className="stack">
      {without > 0 && <Notice>{without === 1 ? "One visit has" : `${without} visits have`} no place on the map yet.</Notice>}
      <canvas ref={canvas} className="day-map" role="img" aria-label={`Map of ${stops.length} visits; the same, in order, in the list below`} />
      <ol className="stack-s">
        {stops.map((stop) => (
          <li key={stop.job.id} className="row">
            <span className="map-number" style={{ background: stop.color }}>
              {stop.number}
            </span>
            <span>
              {timeIn(schedule.timezone, stop.job.window.start)} {stop.job.customer_name || phone(stop.job.customer_phone)}
              <span className="soft small">
                {" "}
                {stop.job.mechanic_name} · {stop.job.address}
              </span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

function draw(canvas: HTMLCanvasElement, stops: readonly Stop[], bases: readonly { at: Point; color: string; id: string }[]): void {
  const width = canvas.clientWidth;
  const height = Math.round(width * ratio);
  const scale = devicePixelRatio || 1;
  canvas.width = width * scale;
  canvas.height = height * scale;
  const paper = canvas.getContext("2d");
  if (!paper) return;
  paper.scale(scale, scale);
  const style = getComputedStyle(canvas);
  paper.clearRect(0, 0, width, height);
  const to = fit([...stops.map((one) => one.at), ...bases.map((one) => one.at)], width, height, margin);
  for (const who of new Set(stops.map((one) => one.job.mechanic_id))) {
    const way = stops.filter((one) => one.job.mechanic_id === who);
    const base = bases.find((one) => one.id === who);
    paper.beginPath();
    [...(base ? [base.at] : []), ...way.map((one) => one.at)].forEach((at, index) => {
      const { x, y } = to(at);
      if (index) paper.lineTo(x, y);
      else paper.moveTo(x, y);
    });
    paper.strokeStyle = way[0]?.color ?? "#454b50";
    paper.lineWidth = 3;
    paper.setLineDash([8, 6]);
    paper.stroke();
    paper.setLineDash([]);
  }
  for (const base of bases) {
    const { x, y } = to(base.at);
    paper.fillStyle = base.color;
    paper.fillRect(x - 7, y - 7, 14, 14);
  }
  paper.textAlign = "center";
  paper.textBaseline = "middle";
  for (const stop of stops) {
    const { x, y } = to(stop.at);
    paper.beginPath();
    paper.arc(x, y, 14, 0, 7);
    paper.fillStyle = stop.color;
    paper.fill();
    paper.fillStyle = "#fff";
    paper.font = `700 14px ${style.fontFamily}`;
    paper.fillText(String(stop.number), x, y);
    paper.fillStyle = style.color;
    paper.font = `600 13px ${style.fontFamily}`;
    paper.fillText(stop.job.customer_name ?? "", x, y + 26);
  }
}

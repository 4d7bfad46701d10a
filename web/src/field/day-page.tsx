import { useEffect, useState } from "react";
import { Link } from "wouter";
import { labelOf, services } from "@/api/words";
import { time } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { dateOf, localDate, shortDay } from "./dates";
import { usePositions } from "./positions";
import type { Visit } from "./store";
import { SyncBar } from "./sync-bar";
import { useDay } from "./use-day";
import { statusWords } from "./words";

const days = [
  { offset: 0, label: "Today" },
  { offset: 1, label: "Tomorrow" },
];
const over = new Set(["paid", "no_show", "cancelled"]);

export function DayPage() {
  const [offset, setOffset] = useState(0);
  const { day, failed, pending, waiting, refetch } = useDay(localDate(offset));
  usePositions(day);
  useEffect(() => {
    document.title = "Today · Roadcall Field";
  }, []);
  const next = day?.visits.find((visit) => !over.has(visit.job.status) && visit.job.status !== "invoiced");
  return (
    <div className="field-app">
      <header className="field-head">
        <div className="grow">
          <p className="field-shop truncate">{day?.shop.name ?? "Roadcall"}</p>
          <h1>{day ? `${day.me.name.split(" ")[0]}'s day` : "My day"}</h1>
        </div>
        <div className="segmented" role="group" aria-label="Day">
          {days.map((one) => (
            <button type="button" key={one.offset} aria-pressed={offset === one.offset} onClick={() => setOffset(one.offset)}>
              {one.label}
            </button>
          ))}
        </div>
      </header>
      <main className="field-main">
        <SyncBar waiting={waiting} />
        {pending && !day && <SkeletonRows rows={3} />}
        {failed && !day && <Failed error={new Error(failed)} title="The day is not on this phone yet" onRetry={() => void refetch()} />}
        {day?.visits.length === 0 && <Empty icon="calendar" title="No visits">Nothing is planned for this day.</Empty>}
        <ol className="field-visits">
          {day?.visits.map((visit) => (
            <li key={visit.job.id}>
              <VisitRow visit={visit} date={day.date} isNext={visit === next && offset === 0} />
            </li>
          ))}
        </ol>
      </main>
    </div>
  );
}

function VisitRow({ visit, date, isNext }: { visit: Visit; date: string; isNext: boolean }) {
  const { job } = visit;
  const status = statusWords[job.status];
  const earlier = dateOf(new Date(job.window.start)) < date;
  return (
    <Link href={`/visits/${job.id}`} className={isNext ? "field-visit next" : "field-visit"}>
      <span className="field-time">
        <strong>{time(job.window.start)}</strong>
        <span>{time(job.window.end)}</span>
      </span>
      <span className="grow">
        <strong>{job.customer_name ?? "Customer"}</strong>
        <span className="soft small">{[job.vehicle, labelOf(services, job.service)].filter(Boolean).join(" · ")}</span>
        {job.address && <span className="soft small">{job.address}</span>}
        <span className="row-wrap">
          {earlier && <Badge tone="warn">{shortDay(job.window.start)}</Badge>}
          <Badge tone={status.tone}>{status.label}</Badge>
          {job.urgency === "emergency" && <Badge tone="danger">Emergency</Badge>}
          {job.waiting_for_parts && <Badge tone="warn">Parts ordered</Badge>}
        </span>
      </span>
      <Icon name="right" />
    </Link>
  );
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearchParams } from "wouter";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { useMe } from "@/api/queries";
import type { Schedule } from "@/api/types";
import { carWords, labelOf, services, whoIs } from "@/api/words";
import { Button, IconButton } from "@/ui/button";
import { phone } from "@/ui/format";
import { Card, Notice } from "@/ui/pieces";
import { Page } from "@/ui/page";
import { Failed, SkeletonRows } from "@/ui/states";
import { useWide } from "@/ui/use-media";
import { addDays, dayIn, dayWords } from "@/ui/zone";
import { Absences } from "./absences";
import { DayBoard } from "./day-board";
import { DayList } from "./day-list";
import { DayMap } from "./day-map";
import { useMove } from "./use-move";
import { WeekBoard } from "./week-board";
import "@/work/work.css";
import "./schedule.css";

const views = [
  { value: "day", label: "Day" },
  { value: "week", label: "Week" },
  { value: "list", label: "List" },
  { value: "map", label: "Map" },
] as const;
type View = (typeof views)[number]["value"];
const weekDays = 7;

/** Monday of that day's week. */
function monday(day: string): string {
  return addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % weekDays));
}

function useBoard(date: string, days: number) {
  return useQuery({
    queryKey: [...keys.schedule, date, days],
    queryFn: () => ask(client.GET("/v1/schedule", { params: { query: { date, days } } })),
    placeholderData: keepPreviousData,
  });
}

/** Who goes where, when. */
export default function SchedulePage() {
  const zone = useMe().shop.timezone;
  const wide = useWide();
  const [params, setParams] = useSearchParams();
  const view = (params.get("view") as View | null) ?? (wide ? "day" : "list");
  const today = dayIn(zone, Date.now());
  const day = /^\d{4}-\d\d-\d\d$/.test(params.get("date") ?? "") ? (params.get("date") ?? today) : today;
  const week = view === "week";
  const first = week ? monday(day) : day;
  const board = useBoard(first, week ? weekDays : 1);
  const set = (next: { view?: View; date?: string }) => setParams({ view: next.view ?? view, date: next.date ?? day }, { replace: true });
  const step = week ? weekDays : 1;
  return (
    <Page title="Schedule" width="full" sub={week ? `${dayWords(first)} – ${dayWords(addDays(first, weekDays - 1))}` : dayWords(day)}>
      <div className="bar-above">
        <div className="segmented" role="group" aria-label="View">
          {views.map((one) => (
            <button key={one.value} type="button" aria-pressed={view === one.value} onClick={() => set({ view: one.value })}>
              {one.label}
            </button>
          ))}
        </div>
        <div className="row">
          <IconButton icon="back" tone="plain" label={week ? "The week before" : "The day before"} onClick={() => set({ date: addDays(day, -step) })} />
          <Button onClick={() => set({ date: today })}>Today</Button>
          <IconButton icon="right" tone="plain" label={week ? "The week after" : "The day after"} onClick={() => set({ date: addDays(day, step) })} />
        </div>
      </div>
      {board.isPending && <div className="card"><SkeletonRows /></div>}
      {board.isError && !board.data && <Failed error={board.error} onRetry={() => void board.refetch()} />}
      {board.data && <Shown schedule={board.data} view={view} day={day} days={Array.from({ length: step }, (_, index) => addDays(first, index))} today={today} onDay={(date) => set({ view: "day", date })} />}
    </Page>
  );
}

interface ShownProps {
  schedule: Schedule;
  view: View;
  day: string;
  days: readonly string[];
  today: string;
  onDay: (day: string) => void;
}

function Shown({ schedule, view, day, days, today, onDay }: ShownProps) {
  const mover = useMove(schedule);
  const { refused } = mover;
  return (
    <div className="stack">
      {refused && (
        <Notice
          tone="danger"
          action={
            <span className="row-wrap">
              {refused.mayInsist && <Button onClick={() => mover.move(refused.job, { ...refused.changes, override: true })}>Move anyway</Button>}
              <Button tone="quiet" onClick={mover.forget}>
                Leave it
              </Button>
            </span>
          }
        >
          <strong>{refused.job.customer_name ?? refused.job.reference} stays where it was.</strong> {refused.words}
        </Notice>
      )}
      {view === "day" && <DayBoard schedule={schedule} day={day} mover={mover} />}
      {view === "week" && <WeekBoard schedule={schedule} days={days} today={today} mover={mover} onDay={onDay} />}
      {view === "list" && <DayList schedule={schedule} days={days} />}
      {view === "map" && <DayMap schedule={schedule} day={day} />}
      <div className="schedule-below">
        <Unscheduled schedule={schedule} />
        <Absences schedule={schedule} day={day} />
      </div>
    </div>
  );
}

/** Approved, but no visit yet. */
function Unscheduled({ schedule }: { schedule: Schedule }) {
  return (
    <Card title="To be booked">
      {schedule.unscheduled.length === 0 && <p className="soft">Every approved estimate has its visit.</p>}
      <ul>
        {schedule.unscheduled.map((lead) => (
          <li key={lead.id}>
            <Link className="spread away-row plain-link" href={`/leads/${lead.id}`}>
              <span>
                <strong>{whoIs(lead, phone)}</strong>
                <span className="soft small block">{[carWords(lead.vehicle), labelOf(services, lead.service)].filter(Boolean).join(" · ")}</span>
              </span>
              <span className="button plain">Book</span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}

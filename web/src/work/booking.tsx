import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "@/api/client";
import { showJob, useSlots, type SlotsOf } from "@/api/jobs";
import { useMe } from "@/api/queries";
import type { Job, Slot } from "@/api/types";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { minutesOf } from "@/ui/format";
import { Notice } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { dayIn, dayWords, instantOf, timeIn } from "@/ui/zone";
import "./work.css";

/** What was chosen; `override` although hours or an absence say no. */
export interface Chosen {
  window: { start: string; end: string };
  mechanic_id: string | null;
  address: string | null;
  override: boolean;
}

interface BookingProps {
  title: string;
  of: SlotsOf;
  address?: string | null;
  onBook: (chosen: Chosen) => Promise<Job>;
  onBooked: (job: Job) => void;
  onClose: () => void;
}

const slotsMost = 200;
const bestMost = 3;
const daysMost = 7;

function byDay(zone: string, slots: readonly Slot[]): [string, Slot[]][] {
  const days = new Map<string, Slot[]>();
  // One button a time: of those free then, who drives least.
  for (const slot of [...slots].sort((a, b) => a.start.localeCompare(b.start) || a.added_drive_minutes - b.added_drive_minutes)) {
    const day = dayIn(zone, slot.start);
    const list = days.get(day) ?? [];
    if (list[list.length - 1]?.start !== slot.start) days.set(day, [...list, slot]);
  }
  return [...days].slice(0, daysMost);
}

/** The best, one button a time. */
function bestOf(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot, index) => slots.findIndex((one) => one.start === slot.start) === index).slice(0, bestMost);
}

/** Every other time. */
function rest(slots: readonly Slot[]): Slot[] {
  const best = new Set(bestOf(slots).map((slot) => slot.start));
  return slots.filter((slot) => !best.has(slot.start));
}

/** When shall we come: one tap on a time that can be kept books it; any other time can be written. */
export default function Booking({ title, of, address, onBook, onBooked, onClose }: BookingProps) {
  const zone = useMe().shop.timezone;
  const slots = useSlots(of, slotsMost);
  const [place, setPlace] = useState(address ?? "");
  const book = useMutation({
    mutationFn: (chosen: Omit<Chosen, "address">) => onBook({ ...chosen, address: place.trim() || null }),
    onSuccess: (job) => {
      showJob(job);
      onBooked(job);
    },
    onError: () => void slots.refetch(),
  });
  const take = (slot: Slot) => book.mutate({ window: { start: slot.start, end: slot.end }, mechanic_id: slot.mechanic_id, override: false });
  const refused = book.error instanceof ApiError ? book.error : null;
  const mayOverride = refused && ["job.outside_hours", "job.day_off", "job.no_skill", "job.out_of_area", "job.too_far"].includes(refused.key);
  const retry = book.variables;
  const button = (slot: Slot, withDay = false) => (
    <button key={slot.start + slot.mechanic_id} type="button" className="slot" disabled={book.isPending} onClick={() => take(slot)}>
      <strong>{withDay ? `${dayWords(dayIn(zone, slot.start))}, ${timeIn(zone, slot.start)}` : timeIn(zone, slot.start)}</strong>
      <span className="soft small">
        {slot.mechanic_name} · +{slot.added_drive_minutes} min drive
      </span>
    </button>
  );
  return (
    <Dialog title={title} wide onClose={onClose}>
      <div className="stack">
        <TextField label="Where" placeholder="Street, city" autoComplete="off" maxLength={300} value={place} onChange={setPlace} />
        {refused && (
          <Notice
            tone="danger"
            action={mayOverride && retry && <Button busy={book.isPending} onClick={() => book.mutate({ ...retry, override: true })}>Book anyway</Button>}
          >
            {refused.message}
          </Notice>
        )}
        {slots.isPending && <SkeletonRows rows={3} />}
        {slots.isError && <Failed error={slots.error} onRetry={() => void slots.refetch()} title="No times to offer" />}
        {slots.data?.length === 0 && <Notice tone="warn">Nobody is free in the next days. Write a time below, or add people and hours to the schedule.</Notice>}
        {slots.data && slots.data.length > 0 && (
          <section className="stack-s" aria-label="Best times">
            <h3>Best, by driving</h3>
            <div className="slots">{bestOf(slots.data).map((slot) => button(slot, true))}</div>
          </section>
        )}
        {byDay(zone, rest(slots.data ?? [])).map(([day, list]) => (
          <section className="stack-s" key={day} aria-label={dayWords(day)}>
            <h3>{dayWords(day)}</h3>
            <div className="slots">{list.map((slot) => button(slot))}</div>
          </section>
        ))}
        <OtherTime zone={zone} busy={book.isPending} onTake={(window) => book.mutate({ window, mechanic_id: null, override: false })} />
      </div>
    </Dialog>
  );
}

const usualHours = 2;

function OtherTime({ zone, busy, onTake }: { zone: string; busy: boolean; onTake: (window: Chosen["window"]) => void }) {
  const [day, setDay] = useState("");
  const [at, setAt] = useState("09:00");
  const [hours, setHours] = useState(String(usualHours));
  const length = Number(hours);
  const good = day !== "" && at !== "" && length > 0 && length <= 24;
  const take = () => onTake({ start: instantOf(zone, day, minutesOf(at)), end: instantOf(zone, day, minutesOf(at) + Math.round(length * 60)) });
  return (
    <details className="estimate-more">
      <summary>Another time</summary>
      <div className="other-time">
        <TextField label="Day" type="date" value={day} onChange={setDay} />
        <TextField label="From" type="time" value={at} onChange={setAt} />
        <TextField label="Hours" type="number" inputMode="decimal" min={0.5} step={0.5} value={hours} onChange={setHours} />
        <Button tone="primary" busy={busy} disabled={!good} onClick={take}>
          Book
        </Button>
      </div>
    </details>
  );
}

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { queries } from "@/api/queries";
import type { Absence, Schedule } from "@/api/types";
import { Button, IconButton } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { SelectField, TextField } from "@/ui/field";
import { minutesOf } from "@/ui/format";
import { Badge, Card, Notice } from "@/ui/pieces";
import { useToasts } from "@/ui/toast";
import { dayIn, dayWords, instantOf, timeIn } from "@/ui/zone";

function whenWords(zone: string, { start, end }: Absence): string {
  const from = dayIn(zone, start);
  const until = dayIn(zone, end);
  if (from === until) return `${dayWords(from)}, ${timeIn(zone, start)} – ${timeIn(zone, end)}`;
  return `${dayWords(from)} ${timeIn(zone, start)} – ${dayWords(until)} ${timeIn(zone, end)}`;
}

function refresh(): void {
  for (const queryKey of [keys.schedule, keys.slots]) void queries.invalidateQueries({ queryKey });
}

/** Who is away in the days shown, and the way to say so. */
export function Absences({ schedule, day }: { schedule: Schedule; day: string }) {
  const toasts = useToasts();
  const [open, setOpen] = useState(false);
  const remove = useMutation({
    mutationFn: (id: string) => ask(client.DELETE("/v1/absences/{id}", { params: { path: { id } } })),
    onSuccess: refresh,
    onError: (error) => toasts.complain(error),
  });
  const name = (id: string | null) => (id ? (schedule.technicians.find((one) => one.id === id)?.name ?? "Somebody") : "Everybody");
  return (
    <Card
      title="Away"
      actions={
        <Button tone="quiet" icon="plus" onClick={() => setOpen(true)}>
          Add
        </Button>
      }
    >
      {schedule.absences.length === 0 && <p className="soft">Nobody is away.</p>}
      <ul>
        {schedule.absences.map((one) => (
          <li key={one.id} className="spread away-row">
            <span>
              <strong>{name(one.mechanic_id)}</strong> {one.reason}
              <span className="soft small block">{whenWords(schedule.timezone, one)}</span>
            </span>
            {one.source === "manual" ? (
              <IconButton icon="trash" label={`${name(one.mechanic_id)} is not away after all`} onClick={() => remove.mutate(one.id)} />
            ) : (
              <Badge>Calendar</Badge>
            )}
          </li>
        ))}
      </ul>
      {open && <AwayDialog schedule={schedule} day={day} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function AwayDialog({ schedule, day, onClose }: { schedule: Schedule; day: string; onClose: () => void }) {
  const [who, setWho] = useState("");
  const [from, setFrom] = useState({ day, at: "08:00" });
  const [until, setUntil] = useState({ day, at: "18:00" });
  const [reason, setReason] = useState("");
  const at = (one: typeof from) => instantOf(schedule.timezone, one.day, minutesOf(one.at));
  const add = useMutation({
    mutationFn: () => ask(client.POST("/v1/absences", { body: { mechanic_id: who || null, start: at(from), end: at(until), reason: reason.trim() } })),
    onSuccess: () => {
      refresh();
      onClose();
    },
  });
  const ready = from.day !== "" && until.day !== "" && at(from) < at(until);
  return (
    <Dialog
      title="Away"
      onClose={onClose}
      onSubmit={() => ready && add.mutate()}
      foot={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" busy={add.isPending} disabled={!ready}>
            Save
          </Button>
        </>
      }
    >
      <div className="stack">
        {add.isError && <Notice tone="danger">{add.error.message}</Notice>}
        <SelectField label="Who" value={who} onChange={setWho} options={[{ value: "", label: "The whole shop" }, ...schedule.technicians.map((one) => ({ value: one.id, label: one.name }))]} />
        <div className="away-when">
          <TextField label="From" type="date" value={from.day} onChange={(value) => setFrom({ ...from, day: value })} />
          <TextField label="At" type="time" value={from.at} onChange={(value) => setFrom({ ...from, at: value })} />
          <TextField label="Until" type="date" value={until.day} onChange={(value) => setUntil({ ...until, day: value })} />
          <TextField label="At" type="time" value={until.at} onChange={(value) => setUntil({ ...until, at: value })} />
        </div>
        <TextField label="Why" maxLength={200} value={reason} onChange={setReason} />
      </div>
    </Dialog>
  );
}

import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { plural } from "@/ui/format";
import type { Inspection, Visit } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

type Rating = Inspection["items"][number]["rating"];
interface Draft {
  name: string;
  unit: string | null;
  rating: Rating;
  measurement: string;
  note: string;
  last: string | null;
}

const ratings: { value: Rating; label: string }[] = [
  { value: "green", label: "Good" },
  { value: "yellow", label: "Soon" },
  { value: "red", label: "Now" },
];

/** Checklists and inspections: green, yellow, red, with what was measured. */
export function ChecklistSection({ visit, day }: SectionProps) {
  const [open, setOpen] = useState<string | null>(null);
  const titles = [...new Set([...visit.inspections.map((one) => one.title), ...day.checklists.map((one) => one.title)])];
  const done = visit.inspections.filter((one) => one.status === "done").length;
  return (
    <Section title="Checklists" sub={done ? `${done} done` : undefined}>
      {titles.map((title) => {
        const known = visit.inspections.find((one) => one.title === title);
        const red = known?.items.filter((item) => item.rating === "red").length ?? 0;
        return (
          <Button key={title} icon={known?.status === "done" ? "check" : "list"} onClick={() => setOpen(title)}>
            {title}
            {red > 0 && ` · ${plural(red, "red one", "red ones")}`}
          </Button>
        );
      })}
      {open && <ChecklistDialog visit={visit} title={open} names={day.checklists.find((one) => one.title === open)?.items ?? []} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function drafts(visit: Visit, title: string, names: { name: string; unit: string | null }[]): Draft[] {
  const known = visit.inspections.find((one) => one.title === title)?.items ?? [];
  const unnamed = names.filter((one) => !known.some((item) => item.name === one.name));
  return [
    ...known.map((item) => ({ name: item.name, unit: item.unit, rating: item.rating, measurement: item.measurement ?? "", note: item.note ?? "", last: item.last_measurement })),
    ...unnamed.map((one) => ({ name: one.name, unit: one.unit, rating: "none" as Rating, measurement: "", note: "", last: null })),
  ];
}

interface DialogProps {
  visit: Visit;
  title: string;
  names: { name: string; unit: string | null }[];
  onClose: () => void;
}

function ChecklistDialog({ visit, title, names, onClose }: DialogProps) {
  const [items, setItems] = useState(() => drafts(visit, title, names));
  const change = (index: number, part: Partial<Draft>) => setItems((all) => all.map((item, at) => (at === index ? { ...item, ...part } : item)));
  const keep = async (done: boolean) => {
    const kept = items.map(({ name, unit, rating, measurement, note }) => ({ name, unit, rating, measurement: measurement || null, note: note || null }));
    await act("inspection", visit.job.id, { title, done, items: kept });
    onClose();
  };
  const left = items.filter((item) => item.rating === "none").length;
  const foot = (
    <>
      <Button onClick={() => void keep(false)}>Keep for later</Button>
      <Button tone="primary" onClick={() => void keep(true)}>{left ? `Done (${left} not rated)` : "Done"}</Button>
    </>
  );
  return (
    <Dialog title={title} onClose={onClose} foot={foot} wide>
      <div className="stack">
        {items.map((item, index) => (
          <fieldset key={item.name} className="field-rating">
            <legend>{item.name}</legend>
            <div className="row">
              {ratings.map((rating) => (
                <button type="button" key={rating.value} className={`rating ${rating.value}`} aria-pressed={item.rating === rating.value} onClick={() => change(index, { rating: rating.value })}>
                  {rating.label}
                </button>
              ))}
            </div>
            {item.unit && <TextField label={`Measured, ${item.unit}`} hint={item.last ? `Last time ${item.last}` : undefined} inputMode="decimal" maxLength={20} value={item.measurement} onChange={(measurement) => change(index, { measurement })} />}
            {(item.rating === "yellow" || item.rating === "red") && <TextField label="Note" maxLength={300} value={item.note} onChange={(note) => change(index, { note })} />}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}

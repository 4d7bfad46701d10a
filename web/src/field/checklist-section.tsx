import { useState } from "react";
import { Button } from "@/ui/button";
import { Dialog } from "@/ui/dialog";
import { TextField } from "@/ui/field";
import { plural } from "@/ui/format";
import { ItemPhotos } from "./item-photos";
import { newId, type Inspection, type Visit } from "./store";
import type { SyncState } from "./sync";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

type Rating = Inspection["items"][number]["rating"];
interface Draft {
  /** Made here, so that a photo can name it before the server knows of it. */
  id: string;
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
export function ChecklistSection({ visit, day, waiting }: SectionProps & { waiting: SyncState }) {
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
      {open && <ChecklistDialog visit={visit} waiting={waiting} title={open} names={day.checklists.find((one) => one.title === open)?.items ?? []} onClose={() => setOpen(null)} />}
    </Section>
  );
}

function drafts(visit: Visit, title: string, names: { name: string; unit: string | null }[]): Draft[] {
  // A day that was kept before the app was renewed has none.
  const lastOf = (name: string) => visit.last_measurements?.find((one) => one.name === name)?.measurement ?? null;
  const known = visit.inspections.find((one) => one.title === title)?.items ?? [];
  const unnamed = names.filter((one) => !known.some((item) => item.name === one.name));
  return [
    ...known.map((item) => ({ id: item.id, name: item.name, unit: item.unit, rating: item.rating, measurement: item.measurement ?? "", note: item.note ?? "", last: item.last_measurement ?? lastOf(item.name) })),
    ...unnamed.map((one) => ({ id: newId("itm-"), name: one.name, unit: one.unit, rating: "none" as Rating, measurement: "", note: "", last: lastOf(one.name) })),
  ];
}

interface DialogProps {
  visit: Visit;
  waiting: SyncState;
  title: string;
  names: { name: string; unit: string | null }[];
  onClose: () => void;
}

function ChecklistDialog({ visit, waiting, title, names, onClose }: DialogProps) {
  const [items, setItems] = useState(() => drafts(visit, title, names));
  const change = (index: number, part: Partial<Draft>) => setItems((all) => all.map((item, at) => (at === index ? { ...item, ...part } : item)));
  const write = async (done: boolean) => {
    const kept = items.map(({ id, name, unit, rating, measurement, note }) => ({ id, name, unit, rating, measurement: measurement || null, note: note || null }));
    await act("inspection", visit.job.id, { title, done, items: kept });
  };
  const keep = async (done: boolean) => {
    await write(done);
    onClose();
  };
  // Before the camera opens, which may end the app on a full phone.
  const keepForPhoto = () => write(visit.inspections.find((one) => one.title === title)?.status === "done");
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
            <ItemPhotos visit={visit} waiting={waiting} itemId={item.id} name={item.name} onTake={() => void keepForPhoto()} />
            {(item.rating === "yellow" || item.rating === "red") && <TextField label="Note" maxLength={300} value={item.note} onChange={(note) => change(index, { note })} />}
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}

import type { EstimateLineInput } from "@/api/types";
import { lineKinds } from "@/api/work-words";
import { labelOf } from "@/api/words";
import { AmountField } from "@/ui/amount-field";
import { Button, IconButton } from "@/ui/button";
import { SelectField, Switch, TextField } from "@/ui/field";
import { money } from "@/ui/format";
import { amountOf, type DraftLine } from "./estimate-draft";

interface LinesProps {
  lines: readonly DraftLine[];
  open: string | null;
  busy: boolean;
  onOpen: (key: string | null) => void;
  /** Null takes the line out. */
  onChange: (key: string, next: DraftLine | null) => void;
}

/** The lines of an estimate being written; one at a time opens to be changed. */
export function DraftLines({ lines, open, busy, onOpen, onChange }: LinesProps) {
  if (!lines.length) return <p className="soft">{busy ? "Looking up the price…" : "Tap a job above, or add a line."}</p>;
  return (
    <ul className="draft-lines" aria-busy={busy} aria-label="Lines">
      {lines.map((line) => (
        <li key={line.key}>
          <div className="draft-line">
            <span className="grow">
              {line.description || <span className="soft">New line</span>}
              <span className="soft small">
                {" "}
                {labelOf(lineKinds, line.kind)}
                {line.quantity !== 1 && ` · ${line.quantity} × ${money(line.unit_price_cents)}`}
              </span>
            </span>
            <span className="nowrap">{money(amountOf(line.quantity, line.unit_price_cents))}</span>
            <IconButton icon="edit" label={`Change ${line.description || "the line"}`} aria-expanded={open === line.key} onClick={() => onOpen(open === line.key ? null : line.key)} />
            <IconButton icon="trash" label={`Take out ${line.description || "the line"}`} onClick={() => onChange(line.key, null)} />
          </div>
          {open === line.key && (
            <LineForm
              line={line}
              onDone={(next) => {
                onChange(line.key, next);
                onOpen(next.key);
              }}
              onClose={() => onOpen(null)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

function LineForm({ line, onDone, onClose }: { line: DraftLine; onDone: (line: DraftLine) => void; onClose: () => void }) {
  const set = (changes: Partial<EstimateLineInput>) => onDone({ ...line, ...changes });
  const discount = line.kind === "discount";
  const setKind = (kind: DraftLine["kind"]) => {
    const size = Math.abs(line.unit_price_cents);
    set({ kind, unit_price_cents: kind === "discount" ? -size : size, taxable: kind === "part" });
  };
  return (
    <div className="draft-form">
      <TextField label="What" autoFocus maxLength={300} value={line.description} onChange={(description) => set({ description })} />
      <div className="two">
        <SelectField label="Kind" options={lineKinds} value={line.kind} onChange={(kind) => setKind(kind as DraftLine["kind"])} />
        <TextField label="How many" type="number" inputMode="decimal" min={0} step={0.25} value={String(line.quantity)} onChange={(value) => Number(value) > 0 && set({ quantity: Number(value) })} />
        <AmountField label={discount ? "Off" : "Each"} value={Math.abs(line.unit_price_cents)} onChange={(value) => set({ unit_price_cents: discount ? -value : value })} />
        <Switch label="Taxed" checked={line.taxable ?? false} onChange={(taxable) => set({ taxable })} />
      </div>
      <Button icon="check" onClick={onClose}>
        Done
      </Button>
    </div>
  );
}

import { useState } from "react";
import { Button } from "@/ui/button";
import { plural } from "@/ui/format";
import { boughtChoices, PartUsedDialog, UsedParts, type PartChoice } from "@/work/part-used";
import { Charged } from "./charged";
import { isCharged } from "./money-step";
import type { Day } from "./store";
import { act } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

const vanChoices = ({ parts }: Day): PartChoice[] =>
  parts.map(({ id, description, price_cents, quantity }) => ({ value: id, label: `${description} (${quantity} in my van)`, description, price_cents, origin: { part_id: id } }));

/** What went into the car, from the van or from the store. */
export function PartsSection({ visit, day }: SectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Parts" sub={visit.parts_used.length ? plural(visit.parts_used.length, "part") : undefined}>
      <UsedParts className="field-lines" parts={visit.parts_used} />
      {isCharged(visit) ? <Charged what="A part" /> : <Button icon="plus" onClick={() => setAdding(true)}>Part used</Button>}
      {adding && (
        <PartUsedDialog
          // A day that was kept before the app was renewed has none that were bought.
          choices={[...boughtChoices(visit.parts_bought ?? []), ...vanChoices(day)]}
          agreed={visit.lines.some((line) => line.kind === "part")}
          keep={(used) => act("part_used", visit.job.id, { ...used })}
          onClose={() => setAdding(false)}
        />
      )}
    </Section>
  );
}

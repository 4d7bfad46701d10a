import { useState } from "react";
import { Button } from "@/ui/button";
import { plural } from "@/ui/format";
import { boughtChoices, PartUsedDialog, UsedParts, type PartChoice } from "@/work/part-used";
import { Charged } from "./charged";
import { isCharged } from "./money-step";
import { commandOf, isWaiting } from "./overlay";
import type { Day, Visit } from "./store";
import { act, takeBack } from "./use-day";
import { Section, type SectionProps } from "./visit-page";

const vanChoices = ({ parts }: Day): PartChoice[] =>
  parts.map(({ id, description, price_cents, quantity }) => ({ value: id, label: `${description} (${quantity} in my van)`, description, price_cents, origin: { part_id: id } }));

/** What the server does not have yet is not sent; what it has is put back. */
const unuse = (visit: Visit, part: Visit["parts_used"][number]) =>
  isWaiting(part) ? takeBack(commandOf(part)) : act("part_unused", visit.job.id, { job_part_id: part.id, description: part.description });

/** What went into the car, from the van or from the store. */
export function PartsSection({ visit, day }: SectionProps) {
  const [adding, setAdding] = useState(false);
  return (
    <Section title="Parts" sub={visit.parts_used.length ? plural(visit.parts_used.length, "part") : undefined}>
      <UsedParts className="field-lines" parts={visit.parts_used} onUnused={isCharged(visit) ? undefined : (part) => void unuse(visit, part)} />
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

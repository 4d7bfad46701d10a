import { useRef, useState } from "react";
import { useChangeWithUndo } from "@/api/leads";
import { boardStages, labelOf, stepStages, stages, whoIs, type Stage } from "@/api/words";
import type { Lead } from "@/api/types";
import { phone } from "@/ui/format";
import { BoardColumn } from "./board-column";

/** Leads by stage. Drag a card, use its menu, or Shift + ← → with the keyboard. */
export function Board() {
  const change = useChangeWithUndo();
  const [dragged, setDragged] = useState<Lead | null>(null);
  const [said, setSaid] = useState("");
  const root = useRef<HTMLDivElement>(null);

  const move = (lead: Lead, stage: Stage) => {
    if (lead.stage === stage) return;
    const words = `${whoIs(lead, phone)}: ${labelOf(stages, stage)}.`;
    change(lead, { stage }, words, { stage: lead.stage });
    setSaid(words);
    // The card is drawn anew in its new column; the keyboard stays with it.
    requestAnimationFrame(() => root.current?.querySelector<HTMLElement>(`[data-lead="${lead.id}"] > a`)?.focus());
  };
  const step = (lead: Lead, by: 1 | -1) => {
    const at = stepStages.findIndex((stage) => stage.value === lead.stage);
    const next = stepStages[at + by];
    if (at >= 0 && next) move(lead, next.value);
  };

  return (
    <div className="board" ref={root}>
      {boardStages.map((stage) => (
        <BoardColumn
          key={stage.value}
          stage={stage}
          dragged={dragged}
          onDrag={setDragged}
          onDrop={() => {
            if (dragged) move(dragged, stage.value);
            setDragged(null);
          }}
          onMove={move}
          onStep={step}
        />
      ))}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

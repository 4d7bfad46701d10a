import { useState, type KeyboardEvent } from "react";
import { Link } from "wouter";
import { useFresh } from "@/api/fresh";
import type { Lead } from "@/api/types";
import { carWords, labelOf, nothingSaid, services, sources, stages, whoIs, type Stage } from "@/api/words";
import { Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Menu } from "@/ui/menu";
import { Badge } from "@/ui/pieces";
import { Ago } from "@/ui/time";
import { useLeadList } from "./leads";

interface Moves {
  onMove: (lead: Lead, stage: Stage) => void;
  onStep: (lead: Lead, by: 1 | -1) => void;
}

interface ColumnProps extends Moves {
  stage: { value: Stage; label: string };
  dragged: Lead | null;
  onDrag: (lead: Lead | null) => void;
  onDrop: () => void;
}

const emptyWords: Partial<Record<Stage, string>> = {
  new: "New calls and requests land here.",
  estimate_sent: "Nobody is thinking about a price.",
};

export function BoardColumn({ stage, dragged, onDrag, onDrop, ...moves }: ColumnProps) {
  const list = useLeadList({ stage: stage.value });
  const [over, setOver] = useState(false);
  const leads = list.data?.pages.flatMap((page) => page.data) ?? [];
  const isTarget = over && dragged !== null && dragged.stage !== stage.value;
  return (
    <section
      className={isTarget ? "board-column over" : "board-column"}
      aria-label={stage.label}
      data-stage={stage.value}
      onDragOver={(event) => {
        if (!dragged) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop();
      }}
    >
      <header>
        <h2>{stage.label}</h2>
        <span className="count">{list.data ? `${leads.length}${list.hasNextPage ? "+" : ""}` : ""}</span>
      </header>
      <div className="board-cards">
        {list.isPending && <span className="bone board-bone" />}
        {list.isError && <Button onClick={() => void list.refetch()}>Try again</Button>}
        {list.data && leads.length === 0 && <p className="board-none">{emptyWords[stage.value] ?? "Nothing here."}</p>}
        {leads.map((lead) => (
          <Card key={lead.id} lead={lead} isDragged={dragged?.id === lead.id} onDrag={onDrag} {...moves} />
        ))}
        {list.hasNextPage && (
          <Button tone="quiet" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Show more
          </Button>
        )}
      </div>
    </section>
  );
}

interface CardProps extends Moves {
  lead: Lead;
  isDragged: boolean;
  onDrag: (lead: Lead | null) => void;
}

function Card({ lead, isDragged, onDrag, onMove, onStep }: CardProps) {
  const fresh = useFresh(lead.id);
  const who = whoIs(lead, phone);
  const urgent = lead.urgency === "emergency";
  const source = sources.find((one) => one.value === lead.source);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.shiftKey || (event.key !== "ArrowLeft" && event.key !== "ArrowRight")) return;
    event.preventDefault();
    onStep(lead, event.key === "ArrowRight" ? 1 : -1);
  };
  const classes = ["board-card", urgent && "emergency", isDragged && "dragged", fresh && "fresh"].filter(Boolean).join(" ");
  return (
    <article
      className={classes}
      data-lead={lead.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", lead.reference);
        onDrag(lead);
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Link href={`/leads/${lead.id}`} className={lead.name ? undefined : "number"} draggable={false} aria-keyshortcuts="Shift+ArrowLeft Shift+ArrowRight" onKeyDown={onKeyDown}>
        {who}
      </Link>
      <span className="what">
        {[carWords(lead.vehicle), labelOf(services, lead.service)].filter(Boolean).join(" · ") || lead.issue || nothingSaid(lead.missed)}
      </span>
      {(urgent || lead.missed) && (
        <span className="marks">
          {urgent && <Badge tone="danger">Emergency</Badge>}
          {lead.missed && <Badge tone="danger-soft">Missed</Badge>}
        </span>
      )}
      <footer>
        {source && <Icon name={source.icon} size="small" />}
        <Ago at={lead.created_at} short />
        <Menu
          label={`Move ${who} to…`}
          items={stages.map((stage) => ({
            label: stage.label,
            checked: stage.value === lead.stage,
            onSelect: () => onMove(lead, stage.value),
          }))}
        />
      </footer>
    </article>
  );
}

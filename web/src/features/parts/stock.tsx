import { lazy, Suspense, useState } from "react";
import { useParts } from "@/api/parts";
import type { Part } from "@/api/types";
import { money } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Menu } from "@/ui/menu";
import { Badge } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";

const PartDialog = lazy(() => import("./part-dialog"));
const OrderDialog = lazy(() => import("@/work/order-dialog"));
const MoveDialog = lazy(() => import("./move-dialog"));

/** What the shop keeps, and where. */
export function Stock() {
  const [q, setQ] = useState("");
  const [low, setLow] = useState(false);
  return (
    <div className="stack">
      <div className="bar-above">
        <div className="search">
          <Icon name="search" />
          <input className="input" type="search" aria-label="Find a part" placeholder="Oil filter, or a number" maxLength={100} value={q} onChange={(event) => setQ(event.target.value)} />
        </div>
        <div className="segmented" role="group" aria-label="How many there are">
          <button type="button" aria-pressed={!low} onClick={() => setLow(false)}>All</button>
          <button type="button" aria-pressed={low} onClick={() => setLow(true)}>Running low</button>
        </div>
      </div>
      <List q={q.trim()} low={low} />
    </div>
  );
}

function List({ q, low }: { q: string; low: boolean }) {
  const parts = useParts({ ...(q ? { q } : {}), ...(low ? { reorder: true } : {}) });
  if (parts.isPending) return <div className="rows"><SkeletonRows /></div>;
  if (parts.isError && !parts.data) return <Failed error={parts.error} onRetry={() => void parts.refetch()} />;
  if (!parts.data.length) {
    if (low) return <Empty icon="check" title="Nothing runs low" />;
    return <Empty icon="wrench" title={q ? "Nothing fits" : "No parts yet"}>{q ? "Words of the part, or a piece of its number." : "Add what you keep on the shelf and in the vans."}</Empty>;
  }
  return (
    <ul className="rows">
      {parts.data.map((part) => (
        <li key={part.id}>
          <Row part={part} />
        </li>
      ))}
    </ul>
  );
}

const whereWords = (part: Part) => part.levels.filter((one) => one.quantity !== 0).map((one) => `${one.place_name} ${one.quantity}`).join(" · ");

function Row({ part }: { part: Part }) {
  const [doing, setDoing] = useState<"change" | "move" | "order" | null>(null);
  const close = () => setDoing(null);
  return (
    <div className="line-row part-row">
      <span>
        <strong>{part.description}</strong>
        <span className="soft small">{[part.number, part.price_cents ? `sold for ${money(part.price_cents)}` : ""].filter(Boolean).join(" · ")}</span>
        <span className="soft small">{[whereWords(part) || "None left", part.on_order ? `${part.on_order} on order` : ""].filter(Boolean).join(" · ")}</span>
      </span>
      <span className="end">
        <strong>{part.quantity}</strong>
        {part.below_minimum && <Badge tone="warn">Running low</Badge>}
      </span>
      <Menu
        label={`More for ${part.description}`}
        items={[
          { label: "Move, use or add", icon: "sort", onSelect: () => setDoing("move") },
          // What comes finds its part by the number.
          ...(part.number ? [{ label: "Order", icon: "plus" as const, onSelect: () => setDoing("order") }] : []),
          { label: "Change the part", icon: "edit", onSelect: () => setDoing("change") },
        ]}
      />
      <Suspense>
        {doing === "change" && <PartDialog part={part} onClose={close} />}
        {doing === "order" && <OrderDialog part={part} onClose={close} />}
        {doing === "move" && <MoveDialog part={part} onClose={close} />}
      </Suspense>
    </div>
  );
}

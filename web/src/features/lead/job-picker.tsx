import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import type { PriceItem } from "@/api/types";
import { plural } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Failed, SkeletonRows } from "@/ui/states";

interface PickerProps {
  /** What the lead asks for: those jobs stand first. */
  service: string | null;
  picked: readonly string[];
  settled: readonly string[];
  onToggle: (id: string) => void;
}

const shownMost = 8;

function inOrder(items: readonly PriceItem[], service: string | null, wanted: string): PriceItem[] {
  const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = items.filter((item) => item.active && words.every((word) => item.name.toLowerCase().includes(word)));
  return [...fits].sort((a, b) => Number(b.service === service) - Number(a.service === service));
}

/** The price book: search, tap; tap again to take it out. */
export function JobPicker({ service, picked, settled, onToggle }: PickerProps) {
  const [wanted, setWanted] = useState("");
  const items = useQuery({ queryKey: keys.prices, queryFn: async () => (await ask(client.GET("/v1/price-items"))).data });
  if (items.isPending) return <SkeletonRows rows={2} />;
  if (items.isError && !items.data) return <Failed error={items.error} onRetry={() => void items.refetch()} />;
  const fits = inOrder(items.data, service, wanted);
  const chosen = items.data.filter((item) => picked.includes(item.id));
  const shown = [...chosen, ...fits.filter((item) => !picked.includes(item.id)).slice(0, shownMost)];
  return (
    <div className="stack-s">
      <div className="search">
        <Icon name="search" />
        <input className="input" type="search" aria-label="Find a job of the price book" placeholder="Oil change, brakes, battery…" value={wanted} onChange={(event) => setWanted(event.target.value)} />
      </div>
      <div className="chips one-row" role="group" aria-label="Jobs">
        {shown.map((item) => {
          const on = picked.includes(item.id);
          return (
            <button key={item.id} type="button" className="chip" aria-pressed={on} onClick={() => onToggle(item.id)}>
              <Icon name={on ? "check" : "plus"} size="small" />
              {item.name}
              {settled.includes(item.id) && <span className="visually-hidden"> (already among the lines)</span>}
            </button>
          );
        })}
        {!shown.length && <p className="soft">No such job. Write it as a line below.</p>}
      </div>
      {fits.length > shownMost && !wanted && <p className="soft small">{plural(items.data.length, "job")} in the book; write to find more.</p>}
    </div>
  );
}

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ask, client } from "@/api/client";
import { keys } from "@/api/keys";
import { useMe } from "@/api/queries";
import type { PriceItem } from "@/api/types";
import { labelOf, services } from "@/api/words";
import { Button } from "@/ui/button";
import { money } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Card } from "@/ui/pieces";
import { Empty, Failed, SkeletonRows } from "@/ui/states";
import { PriceDialog } from "./price-dialog";

/** The jobs the shop knows the price of. */
export function PriceBook() {
  const [open, setOpen] = useState<PriceItem | "new" | null>(null);
  const [search, setSearch] = useState("");
  const mayChange = useMe().user.role !== "mechanic";
  const items = useQuery({ queryKey: keys.prices, queryFn: async () => (await ask(client.GET("/v1/price-items"))).data });
  if (items.isPending) return <div className="card"><SkeletonRows /></div>;
  if (items.isError && !items.data) return <Failed error={items.error} onRetry={() => void items.refetch()} />;
  const wanted = search.trim().toLowerCase();
  const shown = items.data.filter((item) => item.name.toLowerCase().includes(wanted));
  return (
    <Card
      title="Price book"
      actions={
        mayChange && (
          <Button icon="plus" onClick={() => setOpen("new")}>
            Add a job
          </Button>
        )
      }
    >
      <div className="stack">
        <div className="search">
          <Icon name="search" />
          <input className="input" type="search" aria-label="Find a job" placeholder="Find a job" value={search} onChange={(event) => setSearch(event.target.value)} />
        </div>
        {shown.length === 0 ? (
          <Empty icon="price" title="No such job">Add it, and quotes for it get a price at once.</Empty>
        ) : (
          <table className="table price-table">
            <thead>
              <tr>
                <th scope="col">Job</th>
                <th scope="col" className="wide">Service</th>
                <th scope="col" className="number">Labor</th>
                <th scope="col" className="number">Parts</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((item) => (
                <Line key={item.id} item={item} onOpen={mayChange ? () => setOpen(item) : undefined} />
              ))}
            </tbody>
          </table>
        )}
      </div>
      {open && <PriceDialog item={open === "new" ? null : open} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function Line({ item, onOpen }: { item: PriceItem; onOpen?: () => void }) {
  return (
    <tr className={item.active ? undefined : "off"}>
      <td>
        {onOpen ? (
          <button type="button" className="price-open price-name" onClick={onOpen}>
            {item.name}
          </button>
        ) : (
          <span className="price-name">{item.name}</span>
        )}{" "}
        {!item.active && <Badge>Not offered</Badge>}
      </td>
      <td className="wide soft">{labelOf(services, item.service)}</td>
      <td className="number nowrap">{item.labor_flat_cents === null ? `${item.labor_minutes / 60} h` : money(item.labor_flat_cents)}</td>
      <td className="number nowrap">{item.parts_cents ? money(item.parts_cents) : "–"}</td>
    </tr>
  );
}

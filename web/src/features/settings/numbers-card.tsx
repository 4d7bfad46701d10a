import { useState, type KeyboardEvent } from "react";
import { Button, IconButton } from "@/ui/button";
import { TextField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import type { ShopDraft } from "./shop-draft";

/** The numbers that reach the shop, which its owner may change, and its addresses. */
export function NumbersCard({ draft }: { draft: ShopDraft }) {
  const { numbers, domains } = draft.shop;
  const refused = draft.error("numbers");
  return (
    <Card title="Numbers and addresses">
      <ul className="stack-s">
        {numbers.map((number) => (
          <li className="row-wrap number-row" key={number}>
            <strong className="nowrap">{phone(number)}</strong>
            {number === draft.shop.phone && <Badge tone="accent">Texts go out from here</Badge>}
            {number !== draft.shop.phone && draft.isOwner && (
              <IconButton icon="x" label={`Remove ${phone(number)}`} onClick={() => draft.setTop({ numbers: numbers.filter((one) => one !== number) })} />
            )}
          </li>
        ))}
        {domains.map((domain) => (
          <li key={domain}>{domain}</li>
        ))}
      </ul>
      {draft.isOwner && <AddNumber error={refused} onAdd={(number) => draft.setTop({ numbers: [...new Set([...numbers, number])] })} />}
      <p className="soft small more-below">
        A call or a text to any of these numbers reaches this shop. Buy a number at the carrier, point it here, then add it.
        {!draft.isOwner && " The owner changes them."}
      </p>
    </Card>
  );
}

function AddNumber({ error, onAdd }: { error?: string; onAdd: (number: string) => void }) {
  const [number, setNumber] = useState("");
  const add = () => {
    if (!number.trim()) return;
    onAdd(number.trim());
    setNumber("");
  };
  // Enter adds the number; it does not save the page yet.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="stack-s more-below" onKeyDown={onKeyDown}>
      <TextField label="Another number of the shop" type="tel" maxLength={40} value={number} error={error} onChange={setNumber} />
      <Button icon="plus" disabled={!number.trim()} onClick={add}>
        Add number
      </Button>
    </div>
  );
}

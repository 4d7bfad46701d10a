import { useState } from "react";
import { useChangeWithUndo } from "@/api/leads";
import { useUsers } from "@/api/queries";
import type { Lead } from "@/api/types";
import { IconButton } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Card } from "@/ui/pieces";
import { FactEdit } from "./fact-edit";
import { facts, markOf, type Fact } from "./facts";

/** What we know of the matter, with what a person should still check. */
export function FactsCard({ lead }: { lead: Lead }) {
  const [editing, setEditing] = useState<string | null>(null);
  const open = facts.filter((fact) => markOf(lead, fact.name) === "check").length;
  return (
    <Card title="Details" actions={open > 0 ? <Badge tone="warn" icon="help">{open} to check</Badge> : undefined}>
      <ul>
        {facts.map((fact) =>
          editing === fact.name ? (
            <FactEdit key={fact.name} fact={fact} lead={lead} onDone={() => setEditing(null)} />
          ) : (
            <FactRow key={fact.name} fact={fact} lead={lead} onEdit={() => setEditing(fact.name)} />
          ),
        )}
      </ul>
      <Assigned lead={lead} />
    </Card>
  );
}

function FactRow({ fact, lead, onEdit }: { fact: Fact; lead: Lead; onEdit: () => void }) {
  const change = useChangeWithUndo();
  const value = fact.show(lead);
  const mark = markOf(lead, fact.name);
  const confirm = () => change(lead, { confirmed: [fact.name as "name"] }, `${fact.label} confirmed.`);
  return (
    <li className={mark === "check" ? "fact check" : "fact"}>
      <div className="fact-name">
        {fact.label}
        {mark === "check" && <span>· {value ? "please check" : "not understood"}</span>}
        {mark === "confirmed" && <Sign icon="check" words="confirmed by a person" />}
        {mark === "heard" && <Sign icon="mic" words="heard in the recording" />}
      </div>
      <div className={value ? "fact-value" : "fact-value none"}>
        {value || "Not known"}
        {fact.name === "phone" && <OtherNumbers lead={lead} />}
      </div>
      <span className="do">
        {mark === "check" && value && <IconButton icon="check" label={`${fact.label} is right`} tone="plain" onClick={confirm} />}
        <IconButton icon="edit" label={`Edit ${fact.label.toLowerCase()}`} onClick={onEdit} />
      </span>
    </li>
  );
}

function Sign({ icon, words }: { icon: "check" | "mic"; words: string }) {
  return (
    <span title={words}>
      <Icon name={icon} size="small" />
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** The number that called and the number that was said are both kept. */
function OtherNumbers({ lead }: { lead: Lead }) {
  const others = [
    lead.caller_id && lead.caller_id !== lead.phone && `Called from ${phone(lead.caller_id)}`,
    lead.spoken_phone && lead.spoken_phone !== lead.phone && `Said ${phone(lead.spoken_phone)}`,
  ].filter(Boolean);
  return others.length ? <small className="fact-more">{others.join(" · ")}</small> : null;
}

function Assigned({ lead }: { lead: Lead }) {
  const change = useChangeWithUndo();
  const users = useUsers();
  const people = users.data?.filter((user) => !user.disabled || user.id === lead.assigned_to) ?? [];
  const nameOf = (id: string | null) => people.find((user) => user.id === id)?.name ?? "nobody";
  return (
    <div className="assigned">
      <SelectField
        label="Whose"
        value={lead.assigned_to ?? ""}
        options={[{ value: "", label: "Nobody’s yet" }, ...people.map((user) => ({ value: user.id, label: user.name }))]}
        onChange={(id) => change(lead, { assigned_to: id || null }, `Now with ${nameOf(id)}.`, { assigned_to: lead.assigned_to })}
      />
    </div>
  );
}

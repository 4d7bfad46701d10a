import { useState } from "react";
import { useTemplates } from "@/api/queries";
import type { Template } from "@/api/types";
import { Button } from "@/ui/button";
import { Switch } from "@/ui/field";
import { clockTime, minutesOf } from "@/ui/format";
import { Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { ShopForm } from "./shop-form";
import type { ShopDraft } from "./shop-draft";
import { TemplateDialog } from "./template-dialog";

/** Which texts leave by themselves, when none leaves, and their words. */
export function TextsSection() {
  const templates = useTemplates();
  return (
    <div className="stack">
      <ShopForm>
        {(draft) => (
          <>
            <Automatic draft={draft} templates={templates.data ?? []} />
            <Quiet draft={draft} />
          </>
        )}
      </ShopForm>
      {templates.isPending && <div className="card"><SkeletonRows /></div>}
      {templates.isError && <Failed error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.data && <Words title="Words to customers" templates={templates.data.filter((one) => one.audience === "customer")} />}
      {templates.data && <Words title="Words to your people" templates={templates.data.filter((one) => one.audience === "staff")} />}
    </div>
  );
}

/** Kinds once each: the switch is about the kind, not the language. */
function kindsOf(templates: readonly Template[]): Template[] {
  return templates.filter((one) => one.language === "en" && one.audience === "customer");
}

function Automatic({ draft, templates }: { draft: ShopDraft; templates: readonly Template[] }) {
  const { automatic } = draft.shop.settings;
  return (
    <Card title="Send by itself, or ask you first">
      <p className="soft small">What is switched off waits on Today for your yes.</p>
      {kindsOf(templates).map((one) => (
        <Switch
          key={one.kind}
          label={one.title}
          hint={(automatic[one.kind] ?? one.automatic) ? "Sent by itself" : "Asks you first"}
          checked={automatic[one.kind] ?? one.automatic}
          onChange={(on) => draft.set({ automatic: { ...automatic, [one.kind]: on } })}
        />
      ))}
      <Switch
        label="Text me waiting texts too"
        hint="You can answer “A 12” to send or “D 12” to drop."
        checked={draft.shop.settings.preview_texts}
        onChange={(preview_texts) => draft.set({ preview_texts })}
      />
    </Card>
  );
}

function Quiet({ draft }: { draft: ShopDraft }) {
  const { quiet_from, quiet_until } = draft.shop.settings;
  return (
    <Card title="Quiet hours">
      <p className="soft small">Texts nobody just asked for wait until the morning. Florida asks for quiet from 8 PM to 8 AM.</p>
      <div className="quiet-times more-below">
        <label className="label" htmlFor="quiet-from">From</label>
        <input id="quiet-from" className="input" type="time" value={clockTime(quiet_from)} onChange={(event) => event.target.value && draft.set({ quiet_from: minutesOf(event.target.value) })} />
        <label className="label" htmlFor="quiet-until">until</label>
        <input id="quiet-until" className="input" type="time" value={clockTime(quiet_until)} onChange={(event) => event.target.value && draft.set({ quiet_until: minutesOf(event.target.value) })} />
      </div>
    </Card>
  );
}

const languages: Record<string, string> = { en: "English", es: "Spanish" };

/** A kind once, with its languages. */
function byKind(templates: readonly Template[]): Template[][] {
  const kinds = new Map<string, Template[]>();
  for (const one of templates) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()];
}

function Words({ title, templates }: { title: string; templates: readonly Template[] }) {
  const [editing, setEditing] = useState<Template | null>(null);
  if (!templates.length) return null;
  return (
    <Card title={title}>
      <ul>
        {byKind(templates).map((kind) => (
          <li className="template-line" key={kind[0]?.kind}>
            <div className="grow">
              <div className="row-wrap">
                <strong>{kind[0]?.title}</strong>
                {kind.some((one) => !one.is_default) && <Badge tone="accent">Your words</Badge>}
              </div>
              <p>{kind[0]?.body}</p>
            </div>
            <div className="row">
              {kind.map((one) => (
                <Button key={one.language} aria-label={`Edit ${one.title}, ${languages[one.language] ?? one.language}`} onClick={() => setEditing(one)}>
                  {languages[one.language]}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {editing && <TemplateDialog template={editing} language={languages[editing.language] ?? editing.language} onClose={() => setEditing(null)} />}
    </Card>
  );
}

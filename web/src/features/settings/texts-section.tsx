import { useState } from "react";
import { useTemplates } from "@/api/queries";
import type { Template } from "@/api/types";
import { Switch } from "@/ui/field";
import { clockTime, minutesOf } from "@/ui/format";
import { Icon } from "@/ui/icon";
import { Badge, Card } from "@/ui/pieces";
import { Failed, SkeletonRows } from "@/ui/states";
import { labels } from "./setting-labels";
import { ShopForm } from "./shop-form";
import type { ShopDraft } from "./shop-draft";
import { TemplateDialog } from "./template-dialog";

/** The words of each text, which leave by themselves, and when none leaves. */
export function TextsSection() {
  const templates = useTemplates();
  const [editing, setEditing] = useState<Template[] | null>(null);
  if (templates.isPending) return <div className="card"><SkeletonRows /></div>;
  if (templates.isError && !templates.data) return <Failed error={templates.error} onRetry={() => void templates.refetch()} />;
  const to = (audience: Template["audience"]) => templates.data.filter((one) => one.audience === audience);
  // The dialog is a form of its own: it stands beside the settings' form, not in it.
  return (
    <>
      <ShopForm>
        {(draft) => (
          <>
            <Card title="Texts to customers">
              <p className="soft small">The switch sends a text by itself; what is switched off waits on Today for your yes. Tap a text to change its words.</p>
              <Words templates={to("customer")} draft={draft} onEdit={setEditing} />
              <Switch
                label={labels.preview_texts}
                hint="Answer “A 12” to send, “A 12: other words” to send those, or “D 12” to drop."
                checked={draft.shop.settings.preview_texts}
                onChange={(preview_texts) => draft.set({ preview_texts })}
              />
            </Card>
            <Quiet draft={draft} />
            <Card title="Texts to your people">
              <Words templates={to("staff")} onEdit={setEditing} />
            </Card>
          </>
        )}
      </ShopForm>
      {editing && <TemplateDialog templates={editing} onClose={() => setEditing(null)} />}
    </>
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

/** A kind once, with its languages. */
function byKind(templates: readonly Template[]): [Template, Template[]][] {
  const kinds = new Map<string, Template[]>();
  for (const one of templates) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()].flatMap((all) => (all[0] ? [[all[0], all]] : []));
}

/** One row a kind: how it reads, and with a draft whether it leaves by itself. */
function Words({ templates, draft, onEdit }: { templates: readonly Template[]; draft?: ShopDraft; onEdit: (kind: Template[]) => void }) {
  return (
    <ul>
      {byKind(templates).map(([one, all]) => (
        <li className="template-row" key={one.kind}>
          <button type="button" className="template-line" aria-label={`Edit ${one.title}`} onClick={() => onEdit(all)}>
            <span className="row-wrap">
              <strong>{one.title}</strong>
              {all.some((each) => !each.is_default) && <Badge tone="accent">Your words</Badge>}
            </span>
            <span className="template-sample truncate">{one.sample}</span>
          </button>
          {draft ? <ByItself of={one} draft={draft} /> : <Icon name="right" />}
        </li>
      ))}
    </ul>
  );
}

/** The switch is about the kind, not the language. */
function ByItself({ of, draft }: { of: Template; draft: ShopDraft }) {
  const { automatic } = draft.shop.settings;
  const on = automatic[of.kind] ?? of.automatic;
  return (
    <label className="switch" title={on ? "Sent by itself" : "Asks you first"}>
      <input
        type="checkbox"
        role="switch"
        aria-label={`Send by itself: ${of.title}`}
        checked={on}
        onChange={(event) => draft.set({ automatic: { ...automatic, [of.kind]: event.target.checked } })}
      />
    </label>
  );
}

import { useCallBack, useTouch } from "@/api/actions";
import { useChangeWithUndo } from "@/api/leads";
import { useMe } from "@/api/queries";
import type { Lead, TimelineItem } from "@/api/types";
import { labelOf, stages, urgencies, whoIs } from "@/api/words";
import { AnchorButton, Button, type Tone } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Menu, type MenuItem } from "@/ui/menu";
import { Notice } from "@/ui/pieces";
import { alertWords, isUnheard } from "./alert-words";

/** The one thing to do, the stage, and the rest in a menu. */
export function LeadActions({ lead, items }: { lead: Lead; items: readonly TimelineItem[] }) {
  const change = useChangeWithUndo();
  const take = useTouch();
  const emergency = lead.needs.includes("take_emergency");
  const unheard = isUnheard(items);
  return (
    <div className="lead-head-below">
      {emergency && (
        <Notice
          tone="danger"
          action={
            <span className="row-wrap">
              {unheard && <CallBack lead={lead} tone="alarm" words="Call them now" />}
              <Button tone={unheard ? "plain" : "alarm"} icon="bolt" busy={take.isPending} onClick={() => take.mutate({ lead, contacted: false })}>
                Take it
              </Button>
            </span>
          }
        >
          <strong>Emergency.</strong> {alertWords(items)}
        </Notice>
      )}
      <div className="lead-do">
        {!(emergency && unheard) && <CallBack lead={lead} tone={emergency ? "plain" : "primary"} words="Call back" />}
        {lead.phone && (
          <Button icon="text" onClick={() => document.querySelector<HTMLElement>("#reply textarea")?.focus()}>
            Text
          </Button>
        )}
        <div className="lead-stage">
          <SelectField
            hideLabel
            label="Stage"
            value={lead.stage}
            options={stages}
            onChange={(stage) =>
              change(lead, { stage: stage as Lead["stage"] }, `Stage: ${labelOf(stages, stage)}.`, { stage: lead.stage })
            }
          />
        </div>
        <More lead={lead} />
      </div>
    </div>
  );
}

function CallBack({ lead, tone, words }: { lead: Lead; tone: Tone; words: string }) {
  const callBack = useCallBack();
  const { shop } = useMe();
  if (!lead.phone) return null;
  if (!shop.calls_ready) return <AnchorButton tone={tone} icon="phone" href={`tel:${lead.phone}`}>{words}</AnchorButton>;
  return (
    <Button tone={tone} icon="phone" busy={callBack.isPending} onClick={() => callBack.mutate(lead)} title="Rings your phone, then connects you; recorded like every call">
      {words}
    </Button>
  );
}

function More({ lead }: { lead: Lead }) {
  const change = useChangeWithUndo();
  const touch = useTouch();
  const who = whoIs(lead, phone);
  const items: MenuItem[] = [
    ...(lead.phone ? [{ label: "Call from this phone", icon: "phone", onSelect: () => location.assign(`tel:${lead.phone}`) } as const] : []),
    ...(lead.touched_at ? [] : [{ label: "I spoke to them", icon: "check", onSelect: () => touch.mutate({ lead, contacted: true }) } as const]),
    ...urgencies
      .filter((one) => one.value !== lead.urgency)
      .map((one) => ({
        label: one.value === "emergency" ? "It is an emergency" : `Urgency: ${one.label.toLowerCase()}`,
        icon: one.value === "emergency" ? ("bolt" as const) : ("clock" as const),
        onSelect: () => change(lead, { urgency: one.value }, `Urgency: ${one.label}.`, { urgency: lead.urgency }),
      })),
    { label: "No business", icon: "x", onSelect: () => change(lead, { stage: "lost" }, `${who}: Lost.`, { stage: lead.stage }) },
    { label: "Spam", icon: "trash", danger: true, onSelect: () => change(lead, { stage: "spam" }, `${who}: Spam.`, { stage: lead.stage }) },
  ];
  return <Menu label="More" items={items} />;
}

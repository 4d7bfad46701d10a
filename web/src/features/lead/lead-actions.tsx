import { useCallBack, useTouch } from "@/api/actions";
import { useChangeWithUndo } from "@/api/leads";
import { useMe } from "@/api/queries";
import type { Lead } from "@/api/types";
import { labelOf, stages, urgencies, whoIs } from "@/api/words";
import { AnchorButton, Button } from "@/ui/button";
import { SelectField } from "@/ui/field";
import { phone } from "@/ui/format";
import { Menu, type MenuItem } from "@/ui/menu";
import { Notice } from "@/ui/pieces";

/** The one thing to do, the stage, and the rest in a menu. */
export function LeadActions({ lead }: { lead: Lead }) {
  const change = useChangeWithUndo();
  const take = useTouch();
  const emergency = lead.needs.includes("take_emergency");
  return (
    <div className="lead-head-below">
      {emergency && (
        <Notice
          tone="danger"
          action={
            <Button tone="alarm" icon="bolt" busy={take.isPending} onClick={() => take.mutate({ lead, contacted: false })}>
              Take it
            </Button>
          }
        >
          <strong>Emergency.</strong> Nobody has taken it yet; the people on call are being alerted.
        </Notice>
      )}
      <div className="lead-do">
        <CallBack lead={lead} quiet={emergency} />
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

function CallBack({ lead, quiet }: { lead: Lead; quiet: boolean }) {
  const callBack = useCallBack();
  const { shop } = useMe();
  const tone = quiet ? "plain" : "primary";
  if (!lead.phone) return null;
  if (!shop.calls_ready) return <AnchorButton tone={tone} icon="phone" href={`tel:${lead.phone}`}>Call back</AnchorButton>;
  return (
    <Button tone={tone} icon="phone" busy={callBack.isPending} onClick={() => callBack.mutate(lead)} title="Rings your phone, then connects you; recorded like every call">
      Call back
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

import { Link, useLocation } from "wouter";
import { touch, useCallBack, useSecondThought, useTouch } from "@/api/actions";
import { useFresh } from "@/api/fresh";
import { changeLead } from "@/api/leads";
import { useMe } from "@/api/queries";
import type { Lead, TodayRow as Row } from "@/api/types";
import { carWords, labelOf, nothingSaid, services, whoIs } from "@/api/words";
import { AnchorButton, Button } from "@/ui/button";
import { phone } from "@/ui/format";
import { Menu, type MenuItem } from "@/ui/menu";
import { Avatar, Badge } from "@/ui/pieces";
import { Ago } from "@/ui/time";
import { reasonOf, sinceOf } from "./reasons";

/** A lead that wants something: who, what, why it is here, and the one thing to do. */
export function TodayRow({ row }: { row: Row }) {
  const fresh = useFresh(row.lead?.id);
  const { lead } = row;
  if (!lead) return null;
  const reason = reasonOf(row.reason);
  const urgent = row.reason === "emergency";
  return (
    <li className={fresh ? "today-row fresh" : "today-row"} data-row>
      <Avatar name={lead.name ?? ""} icon={urgent ? "alert" : lead.name ? undefined : reason.icon} tone={urgent ? "danger" : ""} />
      <div className="today-who">
        <Link href={`/leads/${lead.id}`} data-row-focus>
          {whoIs(lead, phone)}
        </Link>
        <span className="soft">{lead.reference}</span>
      </div>
      <p className="today-what">{whatWords(lead)}</p>
      <div className="today-why">
        <Badge tone={reason.tone} icon={reason.icon}>
          {reason.words}
        </Badge>
        <span className="soft">
          <Ago at={sinceOf(row.reason, lead, row.due_at)} />
        </span>
      </div>
      <div className="today-do">
        <Primary row={row} lead={lead} />
        <More lead={lead} />
      </div>
    </li>
  );
}

/** The car, the job and the trouble, on one line. */
export function whatWords(lead: Lead): string {
  const parts = [carWords(lead.vehicle), labelOf(services, lead.service), lead.issue ?? ""].filter(Boolean);
  if (parts.length) return parts.join(" · ");
  return nothingSaid(lead.missed);
}

function Primary({ row, lead }: { row: Row; lead: Lead }) {
  const me = useMe();
  const [, go] = useLocation();
  const callBack = useCallBack();
  const take = useTouch();
  const who = whoIs(lead, phone);
  if (row.action === "take") {
    const onClick = () => take.mutate({ lead, contacted: false }, { onSuccess: () => go(`/leads/${lead.id}`) });
    return (
      <Button tone="alarm" icon="bolt" busy={take.isPending} onClick={onClick} aria-label={`Take it: ${who}`}>
        Take it
      </Button>
    );
  }
  if (row.action === "call_back" && lead.phone) {
    if (!me.shop.calls_ready) {
      return (
        <AnchorButton tone="primary" icon="phone" href={`tel:${lead.phone}`} aria-label={`Call back ${who}`}>
          Call back
        </AnchorButton>
      );
    }
    return (
      <Button tone="primary" icon="phone" busy={callBack.isPending} onClick={() => callBack.mutate(lead)} aria-label={`Call back ${who}`}>
        Call back
      </Button>
    );
  }
  if (row.action === "answer_text") {
    return (
      <Link className="button primary" href={`/inbox/${row.subject_id}`} aria-label={`Answer ${who}`}>
        Answer
      </Link>
    );
  }
  return (
    <Link className="button primary" href={`/leads/${lead.id}`} aria-label={`Open ${who}`}>
      Open
    </Link>
  );
}

const morning = 9;

function tomorrowMorning(): string {
  const at = new Date();
  at.setDate(at.getDate() + 1);
  at.setHours(morning, 0, 0, 0);
  return at.toISOString();
}

function More({ lead }: { lead: Lead }) {
  const [, go] = useLocation();
  const secondThought = useSecondThought();
  const who = whoIs(lead, phone);
  const items: MenuItem[] = [
    { label: "Open", icon: "right", onSelect: () => go(`/leads/${lead.id}`) },
    ...(lead.phone
      ? [
          { label: "Write a text", icon: "text", onSelect: () => go(`/leads/${lead.id}?reply=1`) } as const,
          { label: "Call from this phone", icon: "phone", onSelect: () => location.assign(`tel:${lead.phone}`) } as const,
        ]
      : []),
    { label: "I spoke to them", icon: "check", onSelect: () => secondThought(lead.id, `${who}: contacted.`, () => touch(lead, true)) },
    {
      label: "Remind me tomorrow",
      icon: "clock",
      onSelect: () =>
        secondThought(lead.id, `${who} comes back tomorrow at 9.`, () => changeLead(lead, { follow_up_at: tomorrowMorning() })),
    },
    {
      label: "No business",
      icon: "x",
      onSelect: () => secondThought(lead.id, `${who}: moved to Lost.`, () => changeLead(lead, { stage: "lost" })),
    },
    {
      label: "Spam",
      icon: "trash",
      danger: true,
      onSelect: () => secondThought(lead.id, `${who}: moved to Spam.`, () => changeLead(lead, { stage: "spam" })),
    },
  ];
  return <Menu label={`More for ${who}`} items={items} />;
}

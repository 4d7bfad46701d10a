import { useState } from "react";
import { useDecideText, useStuckText } from "@/api/actions";
import { useHidden } from "@/api/later";
import { useMe, useUsers } from "@/api/queries";
import type { Call, Change, Lead, Message, TimelineItem } from "@/api/types";
import { isStuck, markOf, whoIs } from "@/api/words";
import { Bubble } from "@/ui/bubble";
import { Button } from "@/ui/button";
import { dayName, money, phone, time } from "@/ui/format";
import { Icon, type IconName } from "@/ui/icon";
import { StuckWords } from "@/ui/stuck-words";
import { useNow } from "@/ui/time";
import { WaitingWords } from "@/ui/waiting-words";
import { callIcon, callWords } from "./call-words";
import { changeLines, changeTitle, shownElsewhere } from "./change-words";
import { RecordingBody } from "./recording-card";

interface TimelineProps {
  lead: Lead;
  items: readonly TimelineItem[];
  /** Shown above already. */
  shownRecording?: string;
}

/** Calls, texts, changes and estimates, oldest first, day by day. */
export function Timeline({ lead, items, shownRecording }: TimelineProps) {
  const now = useNow();
  if (!items.length) return <p className="soft">Nothing yet.</p>;
  // A picture that came with a text is shown with the text.
  const texted = new Set(items.flatMap((item) => item.message?.media.map((one) => one.url) ?? []));
  const shown = items.filter((item) => !(item.file && texted.has(item.file.url)));
  let day = "";
  return (
    <ol className="timeline">
      {shown.map((item, index) => {
        const name = dayName(item.at, now);
        const starts = name !== day;
        day = name;
        return (
          <li key={index} className="stack-s">
            {starts && <p className="timeline-day">{name}</p>}
            <Item lead={lead} item={item} shownRecording={shownRecording} />
          </li>
        );
      })}
    </ol>
  );
}

function Item({ lead, item, shownRecording }: { lead: Lead; item: TimelineItem; shownRecording?: string }) {
  if (item.message) return <MessageItem lead={lead} message={item.message} />;
  if (item.call) return <CallItem lead={lead} call={item.call} shownRecording={shownRecording} />;
  if (item.change) return <ChangeItem change={item.change} />;
  if (item.estimate) return <Line icon="price" at={item.at} title={`Estimate ${money(item.estimate.total_cents)}`} />;
  if (item.file) return <Line icon="image" at={item.at} title="Photo from the customer" />;
  return null;
}

interface LineProps {
  icon: IconName;
  at: string;
  title: string;
  lines?: string[];
}

function Line({ icon, at, title, lines = [] }: LineProps) {
  return (
    <div className="timeline-fact">
      <Icon name={icon} />
      <div className="grow">
        <strong>{title}</strong>
        {lines.map((line) => (
          <div key={line}>{line}</div>
        ))}
      </div>
      <time dateTime={at}>{time(at)}</time>
    </div>
  );
}

function MessageItem({ lead, message }: { lead: Lead; message: Message }) {
  const decide = useDecideText();
  const hidden = useHidden();
  const stuck = useStuckText();
  const me = useMe();
  const ready = me.shop.texts_ready;
  const users = useUsers();
  const nameOf = (number: string) => users.data?.find((user) => user.phone === number)?.name ?? phone(number);
  // A text to one of us about this lead is news, not part of the talk.
  if (message.direction === "out" && ![lead.phone, lead.caller_id, lead.spoken_phone].includes(message.to) && message.channel === "sms") {
    return <Line icon="text" at={message.created_at} title={`Text to ${nameOf(message.to)}`} lines={[message.body]} />;
  }
  const waits = message.status === "waiting_approval" && !hidden.has(message.id);
  const mayDecide = me.user.role !== "mechanic";
  if (waits) {
    return (
      <div className="timeline-waiting">
        <p className="label">{mayDecide ? "Waiting for your yes" : "Not sent yet"}</p>
        <WaitingWords
          who={whoIs(lead, phone)}
          body={message.body}
          mayDecide={mayDecide}
          onSend={(body) => decide.approve(message, body)}
          onRefuse={() => decide.refuse(message)}
        />
      </div>
    );
  }
  const mark = hidden.has(message.id) ? { words: "A moment…", icon: "clock" as const, tone: "wait" as const } : markOf(message);
  return (
    <Bubble direction={message.direction} body={message.body} media={message.media} at={message.created_at} mark={mark} reason={message.error}>
      {isStuck(message) && (
        <StuckWords
          who={whoIs(lead, phone)}
          to={message.to}
          body={message.body}
          canSend={ready}
          busy={stuck.busy}
          onSend={() => stuck.sendAgain(message)}
          onSentByHand={() => stuck.sentByHand(message)}
        />
      )}
    </Bubble>
  );
}

function CallItem({ lead, call, shownRecording }: { lead: Lead; call: Call; shownRecording?: string }) {
  const [open, setOpen] = useState(false);
  const more = call.recordings.filter((recording) => recording.id !== shownRecording);
  return (
    <div className="timeline-call">
      <div className="row">
        <Icon name={callIcon(call)} />
        <strong className="grow">{callWords(call)}</strong>
        <time className="soft small" dateTime={call.started_at}>
          {time(call.started_at)}
        </time>
        {more.length > 0 && (
          <Button tone="quiet" icon="play" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? "Hide" : "Hear it"}
          </Button>
        )}
      </div>
      {open && more.map((recording) => <RecordingBody key={recording.id} leadId={lead.id} recording={recording} />)}
    </div>
  );
}

function ChangeItem({ change }: { change: Change }) {
  const users = useUsers();
  const lines = changeLines(change, (id) => users.data?.find((user) => user.id === id)?.name ?? "somebody");
  if (shownElsewhere.has(change.action) || (!lines.length && change.action === "lead.changed")) return null;
  return <Line icon={change.actor_kind === "user" ? "person" : "bolt"} at={change.at} title={changeTitle(change)} lines={lines} />;
}
